<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
    <context>
        <name>About</name>
        <message>
            <source>A piano roll in which a small recurrent network completes and continues your melody, on this computer alone.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Continuo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Redo {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Autosave</name>
        <message>
            <source>The piece cannot be kept safe while you work: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Notes of the current track; time runs right, pitch upwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Piano roll</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangeLane</name>
        <message>
            <source>Changes of tempo, meter and key. Double-click to type one: 96, 3/4, D minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tempo, meter and key</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChordLane</name>
        <message>
            <source>Chords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chord symbols of the piece. Double-click to type one, as Dm7/G; Tab goes on to the next bar</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} – not now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComposePanel</name>
        <message>
            <source>, same contour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, same pitches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, same rhythm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adventure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Air</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Always</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Art song</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most {0} notes in a row of a tune that the model learned from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closeness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete bar {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete bars {0} – {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue bar {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue bars {0} – {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First idea, bars {0} – {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hornpipe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hymn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jazz</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jig</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>March</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>O'carolan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Old time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only notes of this key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only notes of this range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polka</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scottish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slip jig</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strathspey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This track has chords: the answers follow its top line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vary bar {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vary bars {0} – {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waltz</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>breaks a lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>busy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>calm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chord tones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dorian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ends elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fills exactly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>harmonic minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leaps too wide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leaves the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leaves the range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>like mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>likeliest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>likeliest first, loops last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>locks kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>locrian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lydian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>major</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>melodic minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>misses the chords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mixolydian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no wide leap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>phrygian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>runs over the edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stays inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>surprising</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} notes as in “{1}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} notes as in “{1}” and {2} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Complete bar {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete bars {0}–{1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue bar {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue bars {0}–{1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is open: select some time or notes to fill, or press Shift+G to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is selected: select the notes or the time to vary.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing stands there to vary: select some notes, or press G to fill the time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine had no answer. Try Again, or loosen what always holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vary bar {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vary bars {0}–{1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Continuo piece (*.continuo);;MIDI file (*.mid)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export MIDI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export audio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import tracks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported the tracks of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MIDI file (*.mid)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Music ({0});;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening {0} …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rendering {0} …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the changes to “{0}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {0}. MIDI does not keep {1}: save as {2} to keep everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The open piece stays as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WAV file (*.wav)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without saving, what you changed since you opened it is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} % done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is there already. Replace it?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Set the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the meter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the tempo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bpm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>meter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Import {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Generator</name>
        <message>
            <source>No engine: {0}. Editing and playing go on; “git restore resources” brings its files back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine stopped again and again; see the log. Restart the program to try anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine stopped and is being started again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Ghost</name>
        <message>
            <source>Take a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take bar {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bar is still coming: one moment</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InputLamp</name>
        <message>
            <source>MIDI in: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No MIDI keyboard is connected; one that is plugged in is found within a second</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InputMenu</name>
        <message>
            <source>&amp;Input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No MIDI system runs here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} (not connected)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Find a key or a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys – {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF file (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the sheet of keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While a suggestion is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While answers are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the note cursor</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeymapDialog</name>
        <message>
            <source>Add this key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All keys are those of the set again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt with a letter opens a menu on Windows and Linux.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in the set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On many keyboards Ctrl+Alt is AltGr, which writes letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set of keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some of its keys now belong to {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sets named after other editors are made by us, to the best of our knowledge of those editors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a suggestion is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>always</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answers are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>editing notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note cursor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} belongs to {1}. To use it here takes it away there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is free.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Piano keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press a key to hear it and to select every note of that pitch</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Losses</name>
        <message>
            <source>the locks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the muted notes ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who wrote which note</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chord here…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ghost off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ghost on: pale bars follow every edit. Tab takes a bar, a click takes a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key here…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marker here…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meter here…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No engine was found: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tempo here…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The language changes when Continuo is started again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The size changes to {0} % when Continuo is started again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MarkerLane</name>
        <message>
            <source>Drag a name to move it, double-click to rename; a click on a section selects its time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Markers and sections</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MiniRoll</name>
        <message>
            <source>Answer {0}: none yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer {0}: {1} notes, {2:.1f} bits per note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} bits</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>More</name>
        <message>
            <source>Bars to continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue by bars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow Adventure again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pitch temperature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rhythm temperature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hot</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OutputMenu</name>
        <message>
            <source>Choose a SoundFont</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a SoundFont…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outp&amp;ut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SoundFont {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SoundFonts (*.sf2 *.sf3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of the program</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PartialAccept</name>
        <message>
            <source>No free pitch stands there to be kept. Enter takes the whole answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rhythm stands there to be kept. Enter takes the whole answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not taken: the answers are back as they were</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take a note in bar {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take bar {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the pitches of bar {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the pitches of bars {0}–{1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the rhythm of bar {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the rhythm of bars {0}–{1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken. → takes a note more, Tab a bar, Enter the rest; Esc drops the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answers are still coming: one moment, or Esc to stop them here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PianoRoll</name>
        <message>
            <source>A tempo lies between {0} and {1} quarter notes a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a chord</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a marker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change a chord</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change tempo, meter or key</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Change the velocity of %n note(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Change velocity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chord from here on</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Copy %n note(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n note(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Draw a note, drop a file, or press G for a first idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw note</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Move %n note(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Move a chord</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move a marker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move a tempo, meter or key</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Mute %n note(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Name of the marker</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Paint %n note(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Piano roll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove a chord</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove a marker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove a tempo, meter or key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename a marker</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Resize %n note(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Set the velocity of %n note(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Split %n note(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Split note</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Stretch %n note(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Tempo, meter or key from here on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a key, for example D minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a meter, for example 3/4 or 6/8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type quarter notes a minute, for example 96</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Unmute %n note(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>chords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>surprising</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tempo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the model’s {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the model’s, edited by you {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>velocity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>velocity {change:+d}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>velocity {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yours {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is no meter: type one like 3/4 or 6/8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} would need more than seven signs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{pitch}  ·  {place}  ·  velocity {velocity}  ·  length {length}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{start} to {end} – G fills it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no bass: one note stands behind the slash, as in C/E</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no chord: it begins with a note from A to G, as in Dm7/G</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no tempo (96), meter (3/4) or key (D minor)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not known; some that are: m, 7, maj7, m7, dim, sus4, 6, 9</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PieceChooser</name>
        <message>
            <source>Open a tune</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tunes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” holds {1} tunes. Which one?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PitchBar</name>
        <message>
            <source>Scroll in pitch</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Position</name>
        <message>
            <source>count-in</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Readout</name>
        <message>
            <source>Engine: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <source>Nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Recorder</name>
        <message>
            <source>Nothing was played in the last minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was played, so nothing was recorded.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Record %n note(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryBox</name>
        <message>
            <source>A piece from an earlier run is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be read ({0}). What is left of it is kept as
{1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was kept as it stood on {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throw it away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your piece is still there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” was not saved before the program ended.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Ruler</name>
        <message>
            <source>Bars and beats. A click in the upper half seeks, a drag in the lower half selects time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click above to seek, drag below to select the time to fill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ruler</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source> and </source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) selected</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n octave(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>D</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>G</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a fifth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a fourth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a seventh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a sixth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a third</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bar {0} beat {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by the model, edited by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dotted {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>down {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>eighth note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ends on {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ends where it began</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>half note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>muted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no notes yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pitch locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quarter note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rhythm locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sixteenth note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>thirty-second note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>triplet {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>up {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} and {1} of {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} bits a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} double flat {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} double sharp {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} flat {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} per cent like yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} quarter notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} sharp {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, {1} to {2}, from {3} to {4}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>The demo tune cannot be shown: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The piece cannot be kept safe while you work: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StateWords</name>
        <message>
            <source>Draw a note, drop a file, or press G for a first idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press G to complete bars {0}–{1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press Shift+G to go on, or select some time and press G to fill it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine is running again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine is waking up …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This track has chords: the answers follow its top line. Enter to keep, Esc to drop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved {0} min ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>snap {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} answers for bars {1}–{2} — ↑ ↓ to compare, Enter to keep, → a note, Tab a bar, Esc to drop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · composing …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · {1} answers in {2} ms</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimeBar</name>
        <message>
            <source>Scroll in time</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>A tune with a hole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose by ear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click a new note and press {0} or drag it. The model's notes are violet, those you change become amber.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here are several answers, the likeliest first. {0} and {1} step through them; pale notes are not yet yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it be filled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One minute shows all that matters, on the tune that is open. It waits under Help as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press {0}. The model hears what stands on both sides and proposes what could stand between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what you like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show me round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip the tour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These sliders say how the next answers shall be: move one. What stands under “Always” no answer breaks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This dance lacks four bars: the tinted ones. Press {0} to hear it, and {0} again to stop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} keeps the answer that you see. {1} would have left everything as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} takes back any step, {1} shows all keys, {2} finds every command. This tour waits here, under Help.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrackRow</name>
        <message>
            <source>Mute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Solo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>current track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>track</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TracksPanel</name>
        <message>
            <source>Add a track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the instrument</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute the track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Solo the track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Track {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>No sound: {reason}. The piece plays silently; choose a MIDI port under Play ▸ Output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reason}. The piece plays through {output}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VelocityLane</name>
        <message>
            <source>How loud each note is; drag to change it, with Ctrl along a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Velocity</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>&amp;About Continuo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add a track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Arrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Choose and change keys…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Chord here…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Coarser grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Compose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Compose panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Count in one bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dotted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Drop all answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Duplicate the track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Eraser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find a command…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Finer grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Fold to the used rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Follow the playhead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Ghost while you edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Hear the keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Hear the original while held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Hole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Humanise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import tracks…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keep this answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Key here…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Knife</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Likely rows under the pen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Listen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Loop the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Lower rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Marker at the playhead…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Metronome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Mute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Note names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Pencil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Play or pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Previous answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Previous track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quantise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quantise the take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Remove chords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Remove the track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reverse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sheet of keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Shorter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Snap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Solo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Stop and return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Taller rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Tempo here…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Triplet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Turn upside down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Vary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Velocity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Who wrote it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bar earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bar later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A tick earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A tick later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adventure slider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Again with the same &amp;seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capture what I just &amp;played</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closeness slider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Con&amp;tinue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut o&amp;verlaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark, &amp;high contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark, for colour-&amp;blind eyes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw the &amp;pen to likely rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate the track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier by the grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export &amp;MIDI…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export a&amp;udio…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extend to next note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extend to previous note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fold to the scal&amp;e</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guided tour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insert time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep only the &amp;rhythm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep only the p&amp;itches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the next &amp;bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the next n&amp;ote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later by the grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legat&amp;o</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length 1/16</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length 1/2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length 1/32</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length 1/4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length 1/64</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length 1/8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length of a whole note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light, for colour-bl&amp;ind eyes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light, high &amp;contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loc&amp;k notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock pitches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock rhythm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Louder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M&amp;eter here…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marker &amp;back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marker &amp;on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Motion slider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move d&amp;own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Much louder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Much softer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute the track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the &amp;selected time…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ne&amp;xt track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newcomer's view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note l&amp;ength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes of other trac&amp;ks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Octave down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Octave up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One bar &amp;back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One bar &amp;on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the rows of the scale and of the notes are shown. The same key shows all again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the rows with notes are shown. The same key shows all again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paint&amp;brush</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play from the selectio&amp;n</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re&amp;name the track…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recording — R or Space ends the take, C is the metronome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recording, but no MIDI keyboard is connected: it is heard once plugged in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reduce motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove chords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rep&amp;lace what is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;plit at the playhead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See &amp;why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select &amp;none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select some time or notes to loop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select what is off the scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Semitone &amp;down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Semitone &amp;up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shape slider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Si&amp;ze</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silence e&amp;verything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Softer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Solo the track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Son&amp;g</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staccato</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step down in the scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step up in the scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T&amp;ool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T&amp;racks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T&amp;ransform</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the ghost's next bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard holds no notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to fold away yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the &amp;end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the &amp;nearest in the scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the st&amp;art</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trac&amp;k</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vary, keep the conto&amp;ur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vary, keep the pitch&amp;es</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vary, keep the rh&amp;ythm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is &amp;surprising</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom to &amp;all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom to the &amp;selection</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>engines</name>
        <message>
            <source>Copies cannot be kept out: this engine has no list of the tunes it learned from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every answer had more than {0} notes in a row from a known tune: ask for more adventure, or let answers copy more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every melody has short runs from others: allow at least {0} notes in a row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No pitch is left: widen the range or choose another scale.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contour does not fit between the lowest and highest note: widen the range.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hole is empty: select at least one beat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules leave no way through: allow larger leaps, another last note or a wider range.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The style “{0}” is not known; known are: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no notes in the selection to vary: select some, or complete the hole instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no notes to score on this track.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such track.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This track is percussion: the melody engine needs a track with pitches.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>instruments</name>
        <message>
            <source>Accordion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acoustic bass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agogo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alto saxophone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Atmosphere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bagpipe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bandoneon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Banjo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baritone saxophone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bass and lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bassoon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bird</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blown bottle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bowed pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brass section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breath noise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bright piano</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brightness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calliope lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Celesta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cello</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charang lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chiff lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choir</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choir pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chromatic percussion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Church organ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clarinet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clavinet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clean electric guitar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crystal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Distorted guitar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Double bass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawbar organ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dulcimer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Echoes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Electric grand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Electric piano</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English horn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ensemble</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>FM electric piano</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fiddle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fifths lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingered bass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>French horn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fret noise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fretless bass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glockenspiel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goblins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grand piano</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guitar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guitar harmonics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gunshot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Halo pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harmonica</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harpsichord</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Helicopter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Honky-tonk piano</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jazz guitar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kalimba</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Koto</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marimba</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Melodic tom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Metallic pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Music box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muted electric guitar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muted trumpet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New age pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nylon guitar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oboe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ocarina</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orchestra hit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdriven guitar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pan flute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Percussion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Percussive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Percussive organ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Piano</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Piccolo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picked bass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pipe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pizzicato strings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polysynth pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recorder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reed organ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reversed cymbal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rock organ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saw lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Science fiction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seashore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shakuhachi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shamisen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shanai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sitar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slap bass 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slap bass 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slow strings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soprano saxophone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound effects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soundtrack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Square lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steel drums</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steel guitar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>String ensemble</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sweep pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Synth bass 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Synth bass 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Synth brass 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Synth brass 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Synth drum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Synth effects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Synth lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Synth pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Synth strings 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Synth strings 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Synth voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taiko drum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tenor saxophone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timpani</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tinkle bell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tremolo strings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trombone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trumpet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tuba</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tubular bells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vibraphone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Viola</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Violin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warm pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whistle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Woodblock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Xylophone</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
