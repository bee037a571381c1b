<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>About</name>
        <message>
            <source>A piano roll in which a small recurrent network completes and continues your melody, on this computer alone.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>A piano roll in which a small recurrent network completes and continues your melody, on this computer alone.

Free software under the GNU General Public License, version 3 or later.</translation>
        </message>
        <message>
            <source>About Continuo</source>
            <translation>About Continuo</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Redo {0}</source>
            <translation>Redo {0}</translation>
        </message>
        <message>
            <source>Undo {0}</source>
            <translation>Undo {0}</translation>
        </message>
        <message>
            <source>{0}: off</source>
            <translation>{0}: off</translation>
        </message>
        <message>
            <source>{0}: on</source>
            <translation>{0}: on</translation>
        </message>
    </context>
    <context>
        <name>Alternatives</name>
        <message>
            <source>Select a note to see what else could stand there.</source>
            <translation>Select a note to see what else could stand there.</translation>
        </message>
        <message>
            <source>Swap a note</source>
            <translation>Swap a note</translation>
        </message>
        <message>
            <source>The melody engine hears the top line only, and this note is not of it.</source>
            <translation>The melody engine hears the top line only, and this note is not of it.</translation>
        </message>
        <message>
            <source>This note’s pitch is locked: unlock it to see what else could stand there.</source>
            <translation>This note’s pitch is locked: unlock it to see what else could stand there.</translation>
        </message>
        <message>
            <source>↑ ↓ swap the note and let it be heard; Enter keeps it, Shift+F9 lets what follows grow anew</source>
            <translation>↑ ↓ swap the note and let it be heard; Enter keeps it, Shift+F9 lets what follows grow anew</translation>
        </message>
    </context>
    <context>
        <name>Autosave</name>
        <message>
            <source>The piece cannot be kept safe while you work: {0}</source>
            <translation>The piece cannot be kept safe while you work: {0}</translation>
        </message>
    </context>
    <context>
        <name>Between</name>
        <message>
            <source>A phrase has at least two notes: select them first.</source>
            <translation>A phrase has at least two notes: select them first.</translation>
        </message>
        <message>
            <source>First phrase taken: choose a second one, then go from the first to it</source>
            <translation>First phrase taken: choose a second one, then go from the first to it</translation>
        </message>
        <message>
            <source>From one phrase to another</source>
            <translation>From one phrase to another</translation>
        </message>
        <message>
            <source>Take a first phrase, then select a second one of at least two notes.</source>
            <translation>Take a first phrase, then select a second one of at least two notes.</translation>
        </message>
    </context>
    <context>
        <name>Branches</name>
        <message>
            <source>Bar {0}</source>
            <translation>Bar {0}</translation>
        </message>
        <message>
            <source>Bars {0}–{1}</source>
            <translation>Bars {0}–{1}</translation>
        </message>
        <message>
            <source>Go to “{0}”</source>
            <translation>Go to “{0}”</translation>
        </message>
        <message>
            <source>It did not come again: one that is alike stands for it</source>
            <translation>It did not come again: one that is alike stands for it</translation>
        </message>
        <message>
            <source>Not the same notes: the engine has changed since, or was stopped then</source>
            <translation>Not the same notes: the engine has changed since, or was stopped then</translation>
        </message>
        <message>
            <source>Off the shelf</source>
            <translation>Off the shelf</translation>
        </message>
        <message>
            <source>On the shelf {0}</source>
            <translation>On the shelf {0}</translation>
        </message>
        <message>
            <source>“{0}” again, note for note</source>
            <translation>“{0}” again, note for note</translation>
        </message>
    </context>
    <context>
        <name>BranchesList</name>
        <message>
            <source>Branches</source>
            <translation>Branches</translation>
        </message>
    </context>
    <context>
        <name>BranchesModel</name>
        <message>
            <source>here</source>
            <translation>here</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>kept</translation>
        </message>
        <message>
            <source>{0} bits</source>
            <translation>{0} bits</translation>
        </message>
    </context>
    <context>
        <name>BranchesPanel</name>
        <message>
            <source>Ask again</source>
            <translation>Ask again</translation>
        </message>
        <message>
            <source>Branches</source>
            <translation>Branches</translation>
        </message>
        <message>
            <source>Bring back what was pruned</source>
            <translation>Bring back what was pruned</translation>
        </message>
        <message>
            <source>Everything seen</source>
            <translation>Everything seen</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Go there</translation>
        </message>
        <message>
            <source>Kept and shelved</source>
            <translation>Kept and shelved</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>Name…</translation>
        </message>
        <message>
            <source>Nothing here yet. Answers that you keep, or put on the shelf with *, appear here.</source>
            <translation>Nothing here yet. Answers that you keep, or put on the shelf with *, appear here.</translation>
        </message>
        <message>
            <source>One star more</source>
            <translation>One star more</translation>
        </message>
        <message>
            <source>Prune</source>
            <translation>Prune</translation>
        </message>
        <message>
            <source>Which results</source>
            <translation>Which results</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Notes of the current track; time runs right, pitch upwards</source>
            <translation>Notes of the current track; time runs right, pitch upwards</translation>
        </message>
        <message>
            <source>Piano roll</source>
            <translation>Piano roll</translation>
        </message>
    </context>
    <context>
        <name>ChangeLane</name>
        <message>
            <source>Changes of tempo, meter and key. Double-click to type one: 96, 3/4, D minor</source>
            <translation>Changes of tempo, meter and key. Double-click to type one: 96, 3/4, D minor</translation>
        </message>
        <message>
            <source>Tempo, meter and key</source>
            <translation>Tempo, meter and key</translation>
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message>
            <source>Another controller…</source>
            <translation>Another controller…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>The lane shows: {0}</source>
            <translation>The lane shows: {0}</translation>
        </message>
        <message>
            <source>{0}: click to show something else</source>
            <translation>{0}: click to show something else</translation>
        </message>
    </context>
    <context>
        <name>ChordDialog</name>
        <message>
            <source>Chord</source>
            <translation>Chord</translation>
        </message>
        <message>
            <source>Chord by name</source>
            <translation>Chord by name</translation>
        </message>
        <message>
            <source>Inversion</source>
            <translation>Inversion</translation>
        </message>
        <message>
            <source>Octave of the bass</source>
            <translation>Octave of the bass</translation>
        </message>
        <message>
            <source>Write the chord {0}</source>
            <translation>Write the chord {0}</translation>
        </message>
        <message>
            <source>such as Am7, F♯m7b5 or C/E</source>
            <translation>such as Am7, F♯m7b5 or C/E</translation>
        </message>
        <message>
            <source>“{0}” is no chord that is known here.</source>
            <translation>“{0}” is no chord that is known here.</translation>
        </message>
    </context>
    <context>
        <name>ChordFinder</name>
        <message>
            <source>No chords were found: {0}</source>
            <translation>No chords were found: {0}</translation>
        </message>
        <message>
            <source>Recognise chords</source>
            <translation>Recognise chords</translation>
        </message>
        <message>
            <source>The piece has changed meanwhile: ask for the chords again</source>
            <translation>The piece has changed meanwhile: ask for the chords again</translation>
        </message>
        <message>
            <source>There are no notes to find chords in</source>
            <translation>There are no notes to find chords in</translation>
        </message>
        <message>
            <source>{0} chords found. Double-click one to change it</source>
            <translation>{0} chords found. Double-click one to change it</translation>
        </message>
    </context>
    <context>
        <name>ChordLane</name>
        <message>
            <source>Chords</source>
            <translation>Chords</translation>
        </message>
        <message>
            <source>The chord symbols of the piece. Double-click to type one, as Dm7/G; Tab goes on to the next bar. Drag a chord to move it, its end to say how long it holds</source>
            <translation>The chord symbols of the piece. Double-click to type one, as Dm7/G; Tab goes on to the next bar. Drag a chord to move it, its end to say how long it holds</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Command</source>
            <translation>Command</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commands</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Find a command</translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation>What would you like to do?</translation>
        </message>
        <message>
            <source>{0} – not now</source>
            <translation>{0} – not now</translation>
        </message>
    </context>
    <context>
        <name>ComposePanel</name>
        <message>
            <source>, same contour</source>
            <translation>, same contour</translation>
        </message>
        <message>
            <source>, same pitches</source>
            <translation>, same pitches</translation>
        </message>
        <message>
            <source>, same rhythm</source>
            <translation>, same rhythm</translation>
        </message>
        <message>
            <source>Adventure</source>
            <translation>Adventure</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Again</translation>
        </message>
        <message>
            <source>Air</source>
            <translation>Air</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Always</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>Answers follow every setting at once; off brings back the ones from before</source>
            <translation>Answers follow every setting at once; off brings back the ones from before</translation>
        </message>
        <message>
            <source>Any style</source>
            <translation>Any style</translation>
        </message>
        <message>
            <source>Art song</source>
            <translation>Art song</translation>
        </message>
        <message>
            <source>At most {0} notes in a row of a tune that the model learned from</source>
            <translation>At most {0} notes in a row of a tune that the model learned from</translation>
        </message>
        <message>
            <source>Busiest first</source>
            <translation>Busiest first</translation>
        </message>
        <message>
            <source>Calmest first</source>
            <translation>Calmest first</translation>
        </message>
        <message>
            <source>Chorale</source>
            <translation>Chorale</translation>
        </message>
        <message>
            <source>Closeness</source>
            <translation>Closeness</translation>
        </message>
        <message>
            <source>Closest first</source>
            <translation>Closest first</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complete</translation>
        </message>
        <message>
            <source>Complete bar {0}</source>
            <translation>Complete bar {0}</translation>
        </message>
        <message>
            <source>Complete bars {0} – {1}</source>
            <translation>Complete bars {0} – {1}</translation>
        </message>
        <message>
            <source>Compose</source>
            <translation>Compose</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Continue bar {0}</source>
            <translation>Continue bar {0}</translation>
        </message>
        <message>
            <source>Continue bars {0} – {1}</source>
            <translation>Continue bars {0} – {1}</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>First idea, bars {0} – {1}</source>
            <translation>First idea, bars {0} – {1}</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Follow</translation>
        </message>
        <message>
            <source>Hornpipe</source>
            <translation>Hornpipe</translation>
        </message>
        <message>
            <source>Hymn</source>
            <translation>Hymn</translation>
        </message>
        <message>
            <source>Jazz</source>
            <translation>Jazz</translation>
        </message>
        <message>
            <source>Jig</source>
            <translation>Jig</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>Keep this seed</source>
            <translation>Keep this seed</translation>
        </message>
        <message>
            <source>Lead sheet</source>
            <translation>Lead sheet</translation>
        </message>
        <message>
            <source>Likeliest first</source>
            <translation>Likeliest first</translation>
        </message>
        <message>
            <source>March</source>
            <translation>March</translation>
        </message>
        <message>
            <source>Most surprising first</source>
            <translation>Most surprising first</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Motion</translation>
        </message>
        <message>
            <source>No copies</source>
            <translation>No copies</translation>
        </message>
        <message>
            <source>Nothing to complete</source>
            <translation>Nothing to complete</translation>
        </message>
        <message>
            <source>O'carolan</source>
            <translation>O'carolan</translation>
        </message>
        <message>
            <source>Old time</source>
            <translation>Old time</translation>
        </message>
        <message>
            <source>Only notes of this key</source>
            <translation>Only notes of this key</translation>
        </message>
        <message>
            <source>Only notes of this range</source>
            <translation>Only notes of this range</translation>
        </message>
        <message>
            <source>Played by hand: the model hears it as it would be written; your notes stay as they are</source>
            <translation>Played by hand: the model hears it as it would be written; your notes stay as they are</translation>
        </message>
        <message>
            <source>Polka</source>
            <translation>Polka</translation>
        </message>
        <message>
            <source>Pop</source>
            <translation>Pop</translation>
        </message>
        <message>
            <source>Ragtime</source>
            <translation>Ragtime</translation>
        </message>
        <message>
            <source>Reel</source>
            <translation>Reel</translation>
        </message>
        <message>
            <source>Salon</source>
            <translation>Salon</translation>
        </message>
        <message>
            <source>Scottish</source>
            <translation>Scottish</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Shape</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Slide</translation>
        </message>
        <message>
            <source>Slip jig</source>
            <translation>Slip jig</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Strathspey</source>
            <translation>Strathspey</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>The model hears the last {0} notes before and the first {1} after; the others stay unheard</source>
            <translation>The model hears the last {0} notes before and the first {1} after; the others stay unheard</translation>
        </message>
        <message>
            <source>This is a track of percussion: choose one with pitches, and answers can be made for it</source>
            <translation>This is a track of percussion: choose one with pitches, and answers can be made for it</translation>
        </message>
        <message>
            <source>This track has chords: answers take the place of its top line, the other notes stay</source>
            <translation>This track has chords: answers take the place of its top line, the other notes stay</translation>
        </message>
        <message>
            <source>This track has chords: answers take the place of the line that is selected, the other notes stay</source>
            <translation>This track has chords: answers take the place of the line that is selected, the other notes stay</translation>
        </message>
        <message>
            <source>Vary bar {0}</source>
            <translation>Vary bar {0}</translation>
        </message>
        <message>
            <source>Vary bars {0} – {1}</source>
            <translation>Vary bars {0} – {1}</translation>
        </message>
        <message>
            <source>Video game</source>
            <translation>Video game</translation>
        </message>
        <message>
            <source>Waltz</source>
            <translation>Waltz</translation>
        </message>
        <message>
            <source>Widest first</source>
            <translation>Widest first</translation>
        </message>
        <message>
            <source>all kept {0}</source>
            <translation>all kept {0}</translation>
        </message>
        <message>
            <source>breaks a lock</source>
            <translation>breaks a lock</translation>
        </message>
        <message>
            <source>busiest first</source>
            <translation>busiest first</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>busy</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>calm</translation>
        </message>
        <message>
            <source>calmest first</source>
            <translation>calmest first</translation>
        </message>
        <message>
            <source>chord tones</source>
            <translation>chord tones</translation>
        </message>
        <message>
            <source>closest first</source>
            <translation>closest first</translation>
        </message>
        <message>
            <source>dorian</source>
            <translation>dorian</translation>
        </message>
        <message>
            <source>ends elsewhere</source>
            <translation>ends elsewhere</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>expected</translation>
        </message>
        <message>
            <source>fills exactly</source>
            <translation>fills exactly</translation>
        </message>
        <message>
            <source>from the first to the second</source>
            <translation>from the first to the second</translation>
        </message>
        <message>
            <source>harmonic minor</source>
            <translation>harmonic minor</translation>
        </message>
        <message>
            <source>in key</source>
            <translation>in key</translation>
        </message>
        <message>
            <source>in range</source>
            <translation>in range</translation>
        </message>
        <message>
            <source>last note</source>
            <translation>last note</translation>
        </message>
        <message>
            <source>leaps</source>
            <translation>leaps</translation>
        </message>
        <message>
            <source>leaps too wide</source>
            <translation>leaps too wide</translation>
        </message>
        <message>
            <source>leaves the key</source>
            <translation>leaves the key</translation>
        </message>
        <message>
            <source>leaves the range</source>
            <translation>leaves the range</translation>
        </message>
        <message>
            <source>like mine</source>
            <translation>like mine</translation>
        </message>
        <message>
            <source>likeliest first</source>
            <translation>likeliest first</translation>
        </message>
        <message>
            <source>likely, loops last</source>
            <translation>likely, loops last</translation>
        </message>
        <message>
            <source>locks kept</source>
            <translation>locks kept</translation>
        </message>
        <message>
            <source>locrian</source>
            <translation>locrian</translation>
        </message>
        <message>
            <source>lydian</source>
            <translation>lydian</translation>
        </message>
        <message>
            <source>major</source>
            <translation>major</translation>
        </message>
        <message>
            <source>melodic minor</source>
            <translation>melodic minor</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>minor</translation>
        </message>
        <message>
            <source>misses the chords</source>
            <translation>misses the chords</translation>
        </message>
        <message>
            <source>mixolydian</source>
            <translation>mixolydian</translation>
        </message>
        <message>
            <source>most surprising first</source>
            <translation>most surprising first</translation>
        </message>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>no copy</source>
            <translation>no copy</translation>
        </message>
        <message>
            <source>no wide leap</source>
            <translation>no wide leap</translation>
        </message>
        <message>
            <source>nothing twice</source>
            <translation>nothing twice</translation>
        </message>
        <message>
            <source>phrygian</source>
            <translation>phrygian</translation>
        </message>
        <message>
            <source>repeats something</source>
            <translation>repeats something</translation>
        </message>
        <message>
            <source>runs over the edge</source>
            <translation>runs over the edge</translation>
        </message>
        <message>
            <source>seed</source>
            <translation>seed</translation>
        </message>
        <message>
            <source>stays inside</source>
            <translation>stays inside</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>steps</translation>
        </message>
        <message>
            <source>surprising</source>
            <translation>surprising</translation>
        </message>
        <message>
            <source>widest first</source>
            <translation>widest first</translation>
        </message>
        <message>
            <source>{0} notes as in “{1}”</source>
            <translation>{0} notes as in “{1}”</translation>
        </message>
        <message>
            <source>{0} notes as in “{1}” and {2} more</source>
            <translation>{0} notes as in “{1}” and {2} more</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} of {1}</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Complete bar {0}</source>
            <translation>Complete bar {0}</translation>
        </message>
        <message>
            <source>Complete bars {0}–{1}</source>
            <translation>Complete bars {0}–{1}</translation>
        </message>
        <message>
            <source>Continue bar {0}</source>
            <translation>Continue bar {0}</translation>
        </message>
        <message>
            <source>Continue bars {0}–{1}</source>
            <translation>Continue bars {0}–{1}</translation>
        </message>
        <message>
            <source>Nothing is open: select some time or notes to fill, or press Shift+G to go on.</source>
            <translation>Nothing is open: select some time or notes to fill, or press Shift+G to go on.</translation>
        </message>
        <message>
            <source>Nothing is selected: select the notes or the time to vary.</source>
            <translation>Nothing is selected: select the notes or the time to vary.</translation>
        </message>
        <message>
            <source>Nothing stands there to vary: select some notes, or press G to fill the time.</source>
            <translation>Nothing stands there to vary: select some notes, or press G to fill the time.</translation>
        </message>
        <message>
            <source>The engine had no answer. Try Again, or loosen what always holds.</source>
            <translation>The engine had no answer. Try Again, or loosen what always holds.</translation>
        </message>
        <message>
            <source>These are all there are: keep one, or Esc.</source>
            <translation>These are all there are: keep one, or Esc.</translation>
        </message>
        <message>
            <source>Vary bar {0}</source>
            <translation>Vary bar {0}</translation>
        </message>
        <message>
            <source>Vary bars {0}–{1}</source>
            <translation>Vary bars {0}–{1}</translation>
        </message>
    </context>
    <context>
        <name>ControlLane</name>
        <message>
            <source>Controller</source>
            <translation>Controller</translation>
        </message>
        <message>
            <source>Drag to draw, with Ctrl a line; drag a point to move it; the right button rubs out</source>
            <translation>Drag to draw, with Ctrl a line; drag a point to move it; the right button rubs out</translation>
        </message>
    </context>
    <context>
        <name>CurveCursor</name>
        <message>
            <source>nothing here; Enter types it at {0}</source>
            <translation>nothing here; Enter types it at {0}</translation>
        </message>
    </context>
    <context>
        <name>CurveRow</name>
        <message>
            <source>Curve</source>
            <translation>Curve</translation>
        </message>
        <message>
            <source>Curve that answers follow</source>
            <translation>Curve that answers follow</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Draw</translation>
        </message>
        <message>
            <source>Draw it over the hole with the mouse; right-click takes it away</source>
            <translation>Draw it over the hole with the mouse; right-click takes it away</translation>
        </message>
        <message>
            <source>contour</source>
            <translation>contour</translation>
        </message>
        <message>
            <source>motion</source>
            <translation>motion</translation>
        </message>
        <message>
            <source>tension</source>
            <translation>tension</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Continuo piece (*.continuo);;MIDI file (*.mid)</source>
            <translation>Continuo piece (*.continuo);;MIDI file (*.mid)</translation>
        </message>
        <message>
            <source>Export MIDI</source>
            <translation>Export MIDI</translation>
        </message>
        <message>
            <source>Export audio</source>
            <translation>Export audio</translation>
        </message>
        <message>
            <source>Exported to {0}</source>
            <translation>Exported to {0}</translation>
        </message>
        <message>
            <source>Import tracks</source>
            <translation>Import tracks</translation>
        </message>
        <message>
            <source>Imported the tracks of {0}</source>
            <translation>Imported the tracks of {0}</translation>
        </message>
        <message>
            <source>MIDI file (*.mid)</source>
            <translation>MIDI file (*.mid)</translation>
        </message>
        <message>
            <source>Music ({0});;All files (*)</source>
            <translation>Music ({0});;All files (*)</translation>
        </message>
        <message>
            <source>Nothing was opened</source>
            <translation>Nothing was opened</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Opening {0} …</source>
            <translation>Opening {0} …</translation>
        </message>
        <message>
            <source>Opening {0} … {1} s  ·  Esc stops it</source>
            <translation>Opening {0} … {1} s  ·  Esc stops it</translation>
        </message>
        <message>
            <source>Rendering {0} …</source>
            <translation>Rendering {0} …</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Save as</translation>
        </message>
        <message>
            <source>Save the changes to “{0}”?</source>
            <translation>Save the changes to “{0}”?</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>Saved {0}</translation>
        </message>
        <message>
            <source>Saved {0}. MIDI does not keep {1}: save as {2} to keep everything</source>
            <translation>Saved {0}. MIDI does not keep {1}: save as {2} to keep everything</translation>
        </message>
        <message>
            <source>The open piece stays as it was.</source>
            <translation>The open piece stays as it was.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Untitled</translation>
        </message>
        <message>
            <source>WAV file (*.wav)</source>
            <translation>WAV file (*.wav)</translation>
        </message>
        <message>
            <source>Without saving, what you changed since you opened it is lost.</source>
            <translation>Without saving, what you changed since you opened it is lost.</translation>
        </message>
        <message>
            <source>{0} % done</source>
            <translation>{0} % done</translation>
        </message>
        <message>
            <source>{0} is not opened</source>
            <translation>{0} is not opened</translation>
        </message>
        <message>
            <source>“{0}” cannot be used</source>
            <translation>“{0}” cannot be used</translation>
        </message>
        <message>
            <source>“{0}” cannot be used.</source>
            <translation>“{0}” cannot be used.</translation>
        </message>
        <message>
            <source>“{0}” is there already. Replace it?</source>
            <translation>“{0}” is there already. Replace it?</translation>
        </message>
    </context>
    <context>
        <name>DragOut</name>
        <message>
            <source>Drag the selected notes, or the whole track, into another program as MIDI</source>
            <translation>Drag the selected notes, or the whole track, into another program as MIDI</translation>
        </message>
        <message>
            <source>There are no notes to drag in this track.</source>
            <translation>There are no notes to drag in this track.</translation>
        </message>
        <message>
            <source>These are too many notes to drag: export them as MIDI.</source>
            <translation>These are too many notes to drag: export them as MIDI.</translation>
        </message>
    </context>
    <context>
        <name>EditWords</name>
        <message numerus="yes">
            <source>%n note(s) selected</source>
            <translation>
                <numerusform>%n note selected</numerusform>
                <numerusform>%n notes selected</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation>Done again: {0}</translation>
        </message>
        <message>
            <source>Taken back: {0}</source>
            <translation>Taken back: {0}</translation>
        </message>
        <message>
            <source>bar {0}</source>
            <translation>bar {0}</translation>
        </message>
        <message>
            <source>bars {0}–{1}</source>
            <translation>bars {0}–{1}</translation>
        </message>
        <message>
            <source>velocity {0}</source>
            <translation>velocity {0}</translation>
        </message>
    </context>
    <context>
        <name>EventList</name>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete notes</source>
            <translation>Delete notes</translation>
        </message>
        <message>
            <source>Event list</source>
            <translation>Event list</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>Notes of the track</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Set the key</source>
            <translation>Set the key</translation>
        </message>
        <message>
            <source>Set the meter</source>
            <translation>Set the meter</translation>
        </message>
        <message>
            <source>Set the tempo</source>
            <translation>Set the tempo</translation>
        </message>
        <message>
            <source>bpm</source>
            <translation>bpm</translation>
        </message>
        <message>
            <source>key</source>
            <translation>key</translation>
        </message>
        <message>
            <source>meter</source>
            <translation>meter</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Import {0}</source>
            <translation>Import {0}</translation>
        </message>
    </context>
    <context>
        <name>Generator</name>
        <message>
            <source>No engine: {0}. Editing and playing go on; “git restore resources” brings its files back.</source>
            <translation>No engine: {0}. Editing and playing go on; “git restore resources” brings its files back.</translation>
        </message>
        <message>
            <source>The engine stopped again and again; see the log. Restart the program to try anew.</source>
            <translation>The engine stopped again and again; see the log. Restart the program to try anew.</translation>
        </message>
        <message>
            <source>The engine stopped and is being started again.</source>
            <translation>The engine stopped and is being started again.</translation>
        </message>
        <message>
            <source>The graphics card made trouble: the answers come from the processor now.</source>
            <translation>The graphics card made trouble: the answers come from the processor now.</translation>
        </message>
    </context>
    <context>
        <name>Ghost</name>
        <message>
            <source>Take a note</source>
            <translation>Take a note</translation>
        </message>
        <message>
            <source>Take bar {0}</source>
            <translation>Take bar {0}</translation>
        </message>
        <message>
            <source>The bar is still coming: one moment</source>
            <translation>The bar is still coming: one moment</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to make the lane higher or lower</source>
            <translation>Drag to make the lane higher or lower</translation>
        </message>
        <message>
            <source>Height of the lane</source>
            <translation>Height of the lane</translation>
        </message>
    </context>
    <context>
        <name>Guarantees</name>
        <message>
            <source>Chord tones</source>
            <translation>Chord tones</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Guesses</source>
            <translation>Guesses</translation>
        </message>
        <message>
            <source>Largest leap</source>
            <translation>Largest leap</translation>
        </message>
        <message>
            <source>Last note</source>
            <translation>Last note</translation>
        </message>
        <message>
            <source>No phrase to be like</source>
            <translation>No phrase to be like</translation>
        </message>
        <message>
            <source>Nothing twice</source>
            <translation>Nothing twice</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Pace</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Phrase</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Range</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Same pitch</source>
            <translation>Same pitch</translation>
        </message>
        <message>
            <source>Take selection</source>
            <translation>Take selection</translation>
        </message>
        <message>
            <source>a fifth</source>
            <translation>a fifth</translation>
        </message>
        <message>
            <source>a sixth</source>
            <translation>a sixth</translation>
        </message>
        <message>
            <source>a third</source>
            <translation>a third</translation>
        </message>
        <message>
            <source>a tone</source>
            <translation>a tone</translation>
        </message>
        <message>
            <source>all</source>
            <translation>all</translation>
        </message>
        <message>
            <source>an octave</source>
            <translation>an octave</translation>
        </message>
        <message>
            <source>any</source>
            <translation>any</translation>
        </message>
        <message>
            <source>at most 3 times</source>
            <translation>at most 3 times</translation>
        </message>
        <message>
            <source>at most 4 times</source>
            <translation>at most 4 times</translation>
        </message>
        <message>
            <source>at most twice</source>
            <translation>at most twice</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>everywhere</translation>
        </message>
        <message>
            <source>free</source>
            <translation>free</translation>
        </message>
        <message>
            <source>higher</source>
            <translation>higher</translation>
        </message>
        <message>
            <source>less like it</source>
            <translation>less like it</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>likely</translation>
        </message>
        <message>
            <source>long</source>
            <translation>long</translation>
        </message>
        <message>
            <source>loose</source>
            <translation>loose</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>lower</translation>
        </message>
        <message>
            <source>more like it</source>
            <translation>more like it</translation>
        </message>
        <message>
            <source>never again at once</source>
            <translation>never again at once</translation>
        </message>
        <message>
            <source>of 3 notes</source>
            <translation>of 3 notes</translation>
        </message>
        <message>
            <source>of 4 notes</source>
            <translation>of 4 notes</translation>
        </message>
        <message>
            <source>of 5 notes</source>
            <translation>of 5 notes</translation>
        </message>
        <message>
            <source>of 6 notes</source>
            <translation>of 6 notes</translation>
        </message>
        <message>
            <source>of 8 notes</source>
            <translation>of 8 notes</translation>
        </message>
        <message>
            <source>on strong beats</source>
            <translation>on strong beats</translation>
        </message>
        <message>
            <source>short</source>
            <translation>short</translation>
        </message>
        <message>
            <source>strict</source>
            <translation>strict</translation>
        </message>
        <message>
            <source>the fifth</source>
            <translation>the fifth</translation>
        </message>
        <message>
            <source>the third</source>
            <translation>the third</translation>
        </message>
        <message>
            <source>the tonic</source>
            <translation>the tonic</translation>
        </message>
        <message>
            <source>{0} notes to be like</source>
            <translation>{0} notes to be like</translation>
        </message>
    </context>
    <context>
        <name>HumaniseDialog</name>
        <message>
            <source>Humanise</source>
            <translation>Humanise</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Locked notes stay. The key of humanising does the same from now on.</source>
            <translation>Locked notes stay. The key of humanising does the same from now on.</translation>
        </message>
        <message>
            <source>Number of the throw</source>
            <translation>Number of the throw</translation>
        </message>
        <message>
            <source>Throw</source>
            <translation>Throw</translation>
        </message>
        <message>
            <source>Throw again</source>
            <translation>Throw again</translation>
        </message>
        <message>
            <source>Tight downbeats</source>
            <translation>Tight downbeats</translation>
        </message>
        <message>
            <source>Timing</source>
            <translation>Timing</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Velocity</translation>
        </message>
    </context>
    <context>
        <name>InputLamp</name>
        <message>
            <source>MIDI in: {0}</source>
            <translation>MIDI in: {0}</translation>
        </message>
        <message>
            <source>No MIDI keyboard is connected; one that is plugged in is found within a second</source>
            <translation>No MIDI keyboard is connected; one that is plugged in is found within a second</translation>
        </message>
    </context>
    <context>
        <name>InputMenu</name>
        <message>
            <source>&amp;Input</source>
            <translation>&amp;Input</translation>
        </message>
        <message>
            <source>Every keyboard</source>
            <translation>Every keyboard</translation>
        </message>
        <message>
            <source>No MIDI system runs here</source>
            <translation>No MIDI system runs here</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>{0} (not connected)</source>
            <translation>{0} (not connected)</translation>
        </message>
    </context>
    <context>
        <name>InsideRows</name>
        <message>
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Attention of the network</source>
            <translation>Attention of the network</translation>
        </message>
        <message>
            <source>Neuron</source>
            <translation>Neuron</translation>
        </message>
        <message>
            <source>Neuron of the network</source>
            <translation>Neuron of the network</translation>
        </message>
        <message>
            <source>Number of the neuron</source>
            <translation>Number of the neuron</translation>
        </message>
        <message>
            <source>all together</source>
            <translation>all together</translation>
        </message>
        <message>
            <source>by its number</source>
            <translation>by its number</translation>
        </message>
        <message>
            <source>follows bars</source>
            <translation>follows bars</translation>
        </message>
        <message>
            <source>follows height</source>
            <translation>follows height</translation>
        </message>
        <message>
            <source>follows length</source>
            <translation>follows length</translation>
        </message>
        <message>
            <source>head {0}</source>
            <translation>head {0}</translation>
        </message>
        <message>
            <source>its number</source>
            <translation>its number</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>not shown</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Find a key or a command</source>
            <translation>Find a key or a command</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Keys – {0}</source>
            <translation>Keys – {0}</translation>
        </message>
        <message>
            <source>PDF file (*.pdf)</source>
            <translation>PDF file (*.pdf)</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Save the sheet of keys</source>
            <translation>Save the sheet of keys</translation>
        </message>
        <message>
            <source>While a suggestion is shown</source>
            <translation>While a suggestion is shown</translation>
        </message>
        <message>
            <source>While answers are shown</source>
            <translation>While answers are shown</translation>
        </message>
        <message>
            <source>With the note cursor</source>
            <translation>With the note cursor</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>The letters A to P play, by their place; Z and X change the octave. Ctrl+K ends it.</source>
            <translation>The letters A to P play, by their place; Z and X change the octave. Ctrl+K ends it.</translation>
        </message>
        <message>
            <source>The letters do commands again</source>
            <translation>The letters do commands again</translation>
        </message>
    </context>
    <context>
        <name>KeymapDialog</name>
        <message>
            <source>Add this key</source>
            <translation>Add this key</translation>
        </message>
        <message>
            <source>All keys are those of the set again.</source>
            <translation>All keys are those of the set again.</translation>
        </message>
        <message>
            <source>Alt with a letter opens a menu on Windows and Linux.</source>
            <translation>Alt with a letter opens a menu on Windows and Linux.</translation>
        </message>
        <message>
            <source>As in the set</source>
            <translation>As in the set</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Command</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Commands and their keys</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Find a command or a key</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>New key</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>No key</translation>
        </message>
        <message>
            <source>On many keyboards Ctrl+Alt is AltGr, which writes letters.</source>
            <translation>On many keyboards Ctrl+Alt is AltGr, which writes letters.</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Reset all</translation>
        </message>
        <message>
            <source>Set of keys</source>
            <translation>Set of keys</translation>
        </message>
        <message>
            <source>Some of its keys now belong to {0}.</source>
            <translation>Some of its keys now belong to {0}.</translation>
        </message>
        <message>
            <source>The sets named after other editors are made by us, to the best of our knowledge of those editors.</source>
            <translation>The sets named after other editors are made by us, to the best of our knowledge of those editors.</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>Use this key</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>a suggestion is shown</source>
            <translation>a suggestion is shown</translation>
        </message>
        <message>
            <source>always</source>
            <translation>always</translation>
        </message>
        <message>
            <source>answers are shown</source>
            <translation>answers are shown</translation>
        </message>
        <message>
            <source>editing notes</source>
            <translation>editing notes</translation>
        </message>
        <message>
            <source>note cursor</source>
            <translation>note cursor</translation>
        </message>
        <message>
            <source>{0} belongs to {1}. To use it here takes it away there.</source>
            <translation>{0} belongs to {1}. To use it here takes it away there.</translation>
        </message>
        <message>
            <source>{0} is free.</source>
            <translation>{0} is free.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Drums</source>
            <translation>Drums</translation>
        </message>
        <message>
            <source>Piano keys</source>
            <translation>Piano keys</translation>
        </message>
        <message>
            <source>Press a key to hear it and to select every note of that pitch</source>
            <translation>Press a key to hear it and to select every note of that pitch</translation>
        </message>
    </context>
    <context>
        <name>LaneArea</name>
        <message>
            <source>Another controller</source>
            <translation>Another controller</translation>
        </message>
        <message>
            <source>Number of the controller</source>
            <translation>Number of the controller</translation>
        </message>
    </context>
    <context>
        <name>Lanes</name>
        <message>
            <source>Attack time</source>
            <translation>Attack time</translation>
        </message>
        <message>
            <source>Breath</source>
            <translation>Breath</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Brightness</translation>
        </message>
        <message>
            <source>Chorus</source>
            <translation>Chorus</translation>
        </message>
        <message>
            <source>Controller {0}</source>
            <translation>Controller {0}</translation>
        </message>
        <message>
            <source>Expression</source>
            <translation>Expression</translation>
        </message>
        <message>
            <source>Glide</source>
            <translation>Glide</translation>
        </message>
        <message>
            <source>Glide time</source>
            <translation>Glide time</translation>
        </message>
        <message>
            <source>Modulation</source>
            <translation>Modulation</translation>
        </message>
        <message>
            <source>Pan</source>
            <translation>Pan</translation>
        </message>
        <message>
            <source>Pitch bend</source>
            <translation>Pitch bend</translation>
        </message>
        <message>
            <source>Pressure</source>
            <translation>Pressure</translation>
        </message>
        <message>
            <source>Release time</source>
            <translation>Release time</translation>
        </message>
        <message>
            <source>Resonance</source>
            <translation>Resonance</translation>
        </message>
        <message>
            <source>Reverb</source>
            <translation>Reverb</translation>
        </message>
        <message>
            <source>Soft pedal</source>
            <translation>Soft pedal</translation>
        </message>
        <message>
            <source>Sostenuto pedal</source>
            <translation>Sostenuto pedal</translation>
        </message>
        <message>
            <source>Sustain pedal</source>
            <translation>Sustain pedal</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Velocity</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>bend</source>
            <translation>bend</translation>
        </message>
        <message>
            <source>pan</source>
            <translation>pan</translation>
        </message>
        <message>
            <source>pedal</source>
            <translation>pedal</translation>
        </message>
        <message>
            <source>pressure</source>
            <translation>pressure</translation>
        </message>
        <message>
            <source>swell</source>
            <translation>swell</translation>
        </message>
        <message>
            <source>velocity</source>
            <translation>velocity</translation>
        </message>
        <message>
            <source>vibrato</source>
            <translation>vibrato</translation>
        </message>
        <message>
            <source>volume</source>
            <translation>volume</translation>
        </message>
    </context>
    <context>
        <name>Losses</name>
        <message>
            <source>the locks</source>
            <translation>the locks</translation>
        </message>
        <message>
            <source>the muted notes ({0})</source>
            <translation>the muted notes ({0})</translation>
        </message>
        <message>
            <source>who wrote which note</source>
            <translation>who wrote which note</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Chord here…</source>
            <translation>Chord here…</translation>
        </message>
        <message>
            <source>Delete notes</source>
            <translation>Delete notes</translation>
        </message>
        <message>
            <source>Ghost off</source>
            <translation>Ghost off</translation>
        </message>
        <message>
            <source>Ghost on: pale bars follow every edit. Tab takes a bar, a click takes a note</source>
            <translation>Ghost on: pale bars follow every edit. Tab takes a bar, a click takes a note</translation>
        </message>
        <message>
            <source>Key here…</source>
            <translation>Key here…</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>Marker here…</source>
            <translation>Marker here…</translation>
        </message>
        <message>
            <source>Meter here…</source>
            <translation>Meter here…</translation>
        </message>
        <message>
            <source>No engine was found: {0}</source>
            <translation>No engine was found: {0}</translation>
        </message>
        <message>
            <source>Play from here</source>
            <translation>Play from here</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Tempo here…</source>
            <translation>Tempo here…</translation>
        </message>
        <message>
            <source>The language changes when Continuo is started again.</source>
            <translation>The language changes when Continuo is started again.</translation>
        </message>
        <message>
            <source>The size changes to {0} % when Continuo is started again.</source>
            <translation>The size changes to {0} % when Continuo is started again.</translation>
        </message>
    </context>
    <context>
        <name>MarkerLane</name>
        <message>
            <source>Drag a name to move it, double-click to rename; a click on a section selects its time</source>
            <translation>Drag a name to move it, double-click to rename; a click on a section selects its time</translation>
        </message>
        <message>
            <source>Markers and sections</source>
            <translation>Markers and sections</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>Fix a weak note</source>
            <translation>Fix a weak note</translation>
        </message>
        <message>
            <source>Fix {0} weak notes</source>
            <translation>Fix {0} weak notes</translation>
        </message>
        <message>
            <source>Keep or drop the answers that are shown first.</source>
            <translation>Keep or drop the answers that are shown first.</translation>
        </message>
        <message>
            <source>Nothing here is weak: every note is about as likely as its neighbours.</source>
            <translation>Nothing here is weak: every note is about as likely as its neighbours.</translation>
        </message>
        <message>
            <source>The answers are still coming: one moment, or Esc to stop them here.</source>
            <translation>The answers are still coming: one moment, or Esc to stop them here.</translation>
        </message>
    </context>
    <context>
        <name>MiniRoll</name>
        <message>
            <source>Answer {0}: none yet</source>
            <translation>Answer {0}: none yet</translation>
        </message>
        <message>
            <source>Answer {0}: {1} notes, {2:.1f} bits per note</source>
            <translation>Answer {0}: {1} notes, {2:.1f} bits per note</translation>
        </message>
        <message>
            <source>{0} alike · {1}</source>
            <translation>{0} alike · {1}</translation>
        </message>
        <message>
            <source>{0} bits</source>
            <translation>{0} bits</translation>
        </message>
    </context>
    <context>
        <name>More</name>
        <message>
            <source>Bars to continue</source>
            <translation>Bars to continue</translation>
        </message>
        <message>
            <source>Continue by bars</source>
            <translation>Continue by bars</translation>
        </message>
        <message>
            <source>Follow Adventure again</source>
            <translation>Follow Adventure again</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Pitch temperature</source>
            <translation>Pitch temperature</translation>
        </message>
        <message>
            <source>Rhythm temperature</source>
            <translation>Rhythm temperature</translation>
        </message>
        <message>
            <source>Timing</source>
            <translation>Timing</translation>
        </message>
        <message>
            <source>cool</source>
            <translation>cool</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>exact</translation>
        </message>
        <message>
            <source>hot</source>
            <translation>hot</translation>
        </message>
        <message>
            <source>loose</source>
            <translation>loose</translation>
        </message>
    </context>
    <context>
        <name>MotifQuestions</name>
        <message>
            <source>A motif has at least two notes: select them first.</source>
            <translation>A motif has at least two notes: select them first.</translation>
        </message>
        <message>
            <source>Motif of {0} notes marked</source>
            <translation>Motif of {0} notes marked</translation>
        </message>
        <message>
            <source>Nothing is open: select the time that the motif shall fill.</source>
            <translation>Nothing is open: select the time that the motif shall fill.</translation>
        </message>
        <message>
            <source>The motif comes again in bar {0}</source>
            <translation>The motif comes again in bar {0}</translation>
        </message>
        <message>
            <source>The motif does not come again on this track.</source>
            <translation>The motif does not come again on this track.</translation>
        </message>
    </context>
    <context>
        <name>NoteCursor</name>
        <message>
            <source>Note cursor: arrows move, Enter draws or deletes, + and − change the length</source>
            <translation>Note cursor: arrows move, Enter draws or deletes, + and − change the length</translation>
        </message>
        <message>
            <source>The arrow keys move the selected notes again</source>
            <translation>The arrow keys move the selected notes again</translation>
        </message>
        <message>
            <source>{0}  ·  selected</source>
            <translation>{0}  ·  selected</translation>
        </message>
        <message>
            <source>{pitch}  ·  {place}  ·  empty  ·  Enter draws a note of length {length}</source>
            <translation>{pitch}  ·  {place}  ·  empty  ·  Enter draws a note of length {length}</translation>
        </message>
    </context>
    <context>
        <name>NotesTable</name>
        <message>
            <source>Bar.beat.tick</source>
            <translation>Bar.beat.tick</translation>
        </message>
        <message>
            <source>Change pitch</source>
            <translation>Change pitch</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Move note</source>
            <translation>Move note</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Mute</translation>
        </message>
        <message>
            <source>Mute note</source>
            <translation>Mute note</translation>
        </message>
        <message>
            <source>Pitch</source>
            <translation>Pitch</translation>
        </message>
        <message>
            <source>Set length</source>
            <translation>Set length</translation>
        </message>
        <message>
            <source>Set velocity</source>
            <translation>Set velocity</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Velocity</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Written by</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>the model</translation>
        </message>
        <message>
            <source>the model, edited</source>
            <translation>the model, edited</translation>
        </message>
        <message>
            <source>you</source>
            <translation>you</translation>
        </message>
        <message>
            <source>“{0}” does not fit into “{1}”: the note stays as it is</source>
            <translation>“{0}” does not fit into “{1}”: the note stays as it is</translation>
        </message>
    </context>
    <context>
        <name>OutputMenu</name>
        <message>
            <source>Choose a SoundFont</source>
            <translation>Choose a SoundFont</translation>
        </message>
        <message>
            <source>Choose a SoundFont…</source>
            <translation>Choose a SoundFont…</translation>
        </message>
        <message>
            <source>Outp&amp;ut</source>
            <translation>Outp&amp;ut</translation>
        </message>
        <message>
            <source>SoundFont {0}</source>
            <translation>SoundFont {0}</translation>
        </message>
        <message>
            <source>SoundFonts (*.sf2 *.sf3)</source>
            <translation>SoundFonts (*.sf2 *.sf3)</translation>
        </message>
        <message>
            <source>of the program</source>
            <translation>of the program</translation>
        </message>
    </context>
    <context>
        <name>Pace</name>
        <message>
            <source>first note {0} ms, {1} notes/s</source>
            <translation>first note {0} ms, {1} notes/s</translation>
        </message>
    </context>
    <context>
        <name>PartialAccept</name>
        <message>
            <source>No free pitch stands there to be kept. Enter takes the whole answer.</source>
            <translation>No free pitch stands there to be kept. Enter takes the whole answer.</translation>
        </message>
        <message>
            <source>No melody stands there to be turned. Enter takes the whole answer.</source>
            <translation>No melody stands there to be turned. Enter takes the whole answer.</translation>
        </message>
        <message>
            <source>No rhythm stands there to be kept. Enter takes the whole answer.</source>
            <translation>No rhythm stands there to be kept. Enter takes the whole answer.</translation>
        </message>
        <message>
            <source>Not taken: the answers are back as they were</source>
            <translation>Not taken: the answers are back as they were</translation>
        </message>
        <message>
            <source>Take a note</source>
            <translation>Take a note</translation>
        </message>
        <message>
            <source>Take a note in bar {0}</source>
            <translation>Take a note in bar {0}</translation>
        </message>
        <message>
            <source>Take bar {0}</source>
            <translation>Take bar {0}</translation>
        </message>
        <message>
            <source>Take the contour of bar {0}</source>
            <translation>Take the contour of bar {0}</translation>
        </message>
        <message>
            <source>Take the contour of bars {0}–{1}</source>
            <translation>Take the contour of bars {0}–{1}</translation>
        </message>
        <message>
            <source>Take the pitches of bar {0}</source>
            <translation>Take the pitches of bar {0}</translation>
        </message>
        <message>
            <source>Take the pitches of bars {0}–{1}</source>
            <translation>Take the pitches of bars {0}–{1}</translation>
        </message>
        <message>
            <source>Take the rhythm of bar {0}</source>
            <translation>Take the rhythm of bar {0}</translation>
        </message>
        <message>
            <source>Take the rhythm of bars {0}–{1}</source>
            <translation>Take the rhythm of bars {0}–{1}</translation>
        </message>
        <message>
            <source>Taken. → takes a note more, Tab a bar, Enter the rest; Esc drops the rest</source>
            <translation>Taken. → takes a note more, Tab a bar, Enter the rest; Esc drops the rest</translation>
        </message>
        <message>
            <source>The answers are still coming: one moment, or Esc to stop them here.</source>
            <translation>The answers are still coming: one moment, or Esc to stop them here.</translation>
        </message>
    </context>
    <context>
        <name>PedalCursor</name>
        <message>
            <source>from {0} to {1}</source>
            <translation>from {0} to {1}</translation>
        </message>
        <message>
            <source>pressed at {0}, never lifted</source>
            <translation>pressed at {0}, never lifted</translation>
        </message>
        <message>
            <source>the pedal is not pressed; Enter presses it at {0}</source>
            <translation>the pedal is not pressed; Enter presses it at {0}</translation>
        </message>
    </context>
    <context>
        <name>PedalLane</name>
        <message>
            <source>Drag to hold the pedal down, drag an end to change it, right-click to lift it</source>
            <translation>Drag to hold the pedal down, drag an end to change it, right-click to lift it</translation>
        </message>
        <message>
            <source>Pedal</source>
            <translation>Pedal</translation>
        </message>
    </context>
    <context>
        <name>PianoRoll</name>
        <message>
            <source>+ {0} new</source>
            <translation>+ {0} new</translation>
        </message>
        <message>
            <source>= nothing changes</source>
            <translation>= nothing changes</translation>
        </message>
        <message>
            <source>= {0} as before</source>
            <translation>= {0} as before</translation>
        </message>
        <message>
            <source>A tempo lies between {0} and {1} quarter notes a minute</source>
            <translation>A tempo lies between {0} and {1} quarter notes a minute</translation>
        </message>
        <message>
            <source>Add a chord</source>
            <translation>Add a chord</translation>
        </message>
        <message>
            <source>Add a marker</source>
            <translation>Add a marker</translation>
        </message>
        <message>
            <source>Answers follow this line – right-click takes it away</source>
            <translation>Answers follow this line – right-click takes it away</translation>
        </message>
        <message>
            <source>Change a chord</source>
            <translation>Change a chord</translation>
        </message>
        <message>
            <source>Change the length of a chord</source>
            <translation>Change the length of a chord</translation>
        </message>
        <message numerus="yes">
            <source>Change the velocity of %n note(s)</source>
            <translation>
                <numerusform>Change the velocity of %n note</numerusform>
                <numerusform>Change the velocity of %n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>Change velocity</source>
            <translation>Change velocity</translation>
        </message>
        <message>
            <source>Chord from here on</source>
            <translation>Chord from here on</translation>
        </message>
        <message numerus="yes">
            <source>Copy %n note(s)</source>
            <translation>
                <numerusform>Copy %n note</numerusform>
                <numerusform>Copy %n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n note(s)</source>
            <translation>
                <numerusform>Delete %n note</numerusform>
                <numerusform>Delete %n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete note</source>
            <translation>Delete note</translation>
        </message>
        <message>
            <source>Draw a controller</source>
            <translation>Draw a controller</translation>
        </message>
        <message>
            <source>Draw a note, drop a file, or press G for a first idea</source>
            <translation>Draw a note, drop a file, or press G for a first idea</translation>
        </message>
        <message>
            <source>Draw chord</source>
            <translation>Draw chord</translation>
        </message>
        <message>
            <source>Draw note</source>
            <translation>Draw note</translation>
        </message>
        <message>
            <source>Draw the chord {0}</source>
            <translation>Draw the chord {0}</translation>
        </message>
        <message>
            <source>Lengthen note</source>
            <translation>Lengthen note</translation>
        </message>
        <message>
            <source>Lift the pedal</source>
            <translation>Lift the pedal</translation>
        </message>
        <message numerus="yes">
            <source>Move %n note(s)</source>
            <translation>
                <numerusform>Move %n note</numerusform>
                <numerusform>Move %n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>Move a change of key</source>
            <translation>Move a change of key</translation>
        </message>
        <message>
            <source>Move a change of meter</source>
            <translation>Move a change of meter</translation>
        </message>
        <message>
            <source>Move a change of tempo</source>
            <translation>Move a change of tempo</translation>
        </message>
        <message>
            <source>Move a chord</source>
            <translation>Move a chord</translation>
        </message>
        <message>
            <source>Move a marker</source>
            <translation>Move a marker</translation>
        </message>
        <message>
            <source>Move a point</source>
            <translation>Move a point</translation>
        </message>
        <message>
            <source>Move the pedal</source>
            <translation>Move the pedal</translation>
        </message>
        <message numerus="yes">
            <source>Mute %n note(s)</source>
            <translation>
                <numerusform>Mute %n note</numerusform>
                <numerusform>Mute %n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>Name of the marker</source>
            <translation>Name of the marker</translation>
        </message>
        <message numerus="yes">
            <source>Paint %n note(s)</source>
            <translation>
                <numerusform>Paint %n note</numerusform>
                <numerusform>Paint %n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>Piano roll</source>
            <translation>Piano roll</translation>
        </message>
        <message>
            <source>Press the pedal</source>
            <translation>Press the pedal</translation>
        </message>
        <message>
            <source>Remove a change of key</source>
            <translation>Remove a change of key</translation>
        </message>
        <message>
            <source>Remove a change of meter</source>
            <translation>Remove a change of meter</translation>
        </message>
        <message>
            <source>Remove a change of tempo</source>
            <translation>Remove a change of tempo</translation>
        </message>
        <message>
            <source>Remove a chord</source>
            <translation>Remove a chord</translation>
        </message>
        <message>
            <source>Remove a marker</source>
            <translation>Remove a marker</translation>
        </message>
        <message>
            <source>Rename a marker</source>
            <translation>Rename a marker</translation>
        </message>
        <message numerus="yes">
            <source>Repeat %n note(s)</source>
            <translation>
                <numerusform>Repeat %n note</numerusform>
                <numerusform>Repeat %n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Resize %n note(s)</source>
            <translation>
                <numerusform>Resize %n note</numerusform>
                <numerusform>Resize %n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>Rub out points</source>
            <translation>Rub out points</translation>
        </message>
        <message>
            <source>Set the key</source>
            <translation>Set the key</translation>
        </message>
        <message>
            <source>Set the meter</source>
            <translation>Set the meter</translation>
        </message>
        <message>
            <source>Set the tempo</source>
            <translation>Set the tempo</translation>
        </message>
        <message numerus="yes">
            <source>Set the velocity of %n note(s)</source>
            <translation>
                <numerusform>Set the velocity of %n note</numerusform>
                <numerusform>Set the velocity of %n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>Shorten note</source>
            <translation>Shorten note</translation>
        </message>
        <message numerus="yes">
            <source>Split %n note(s)</source>
            <translation>
                <numerusform>Split %n note</numerusform>
                <numerusform>Split %n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>Split note</source>
            <translation>Split note</translation>
        </message>
        <message numerus="yes">
            <source>Stretch %n note(s)</source>
            <translation>
                <numerusform>Stretch %n note</numerusform>
                <numerusform>Stretch %n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>Tempo, meter or key from here on</source>
            <translation>Tempo, meter or key from here on</translation>
        </message>
        <message>
            <source>Type a key, for example D minor</source>
            <translation>Type a key, for example D minor</translation>
        </message>
        <message>
            <source>Type a meter, for example 3/4 or 6/8</source>
            <translation>Type a meter, for example 3/4 or 6/8</translation>
        </message>
        <message>
            <source>Type a number from {0} to {1}</source>
            <translation>Type a number from {0} to {1}</translation>
        </message>
        <message>
            <source>Type quarter notes a minute, for example 96</source>
            <translation>Type quarter notes a minute, for example 96</translation>
        </message>
        <message numerus="yes">
            <source>Unmute %n note(s)</source>
            <translation>
                <numerusform>Unmute %n note</numerusform>
                <numerusform>Unmute %n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>as it went before {0}</source>
            <translation>as it went before {0}</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>busy</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>calm</translation>
        </message>
        <message>
            <source>chords</source>
            <translation>chords</translation>
        </message>
        <message>
            <source>contour</source>
            <translation>contour</translation>
        </message>
        <message>
            <source>excited</source>
            <translation>excited</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>expected</translation>
        </message>
        <message>
            <source>head {0}</source>
            <translation>head {0}</translation>
        </message>
        <message>
            <source>leans on earlier notes {0}</source>
            <translation>leans on earlier notes {0}</translation>
        </message>
        <message>
            <source>motif</source>
            <translation>motif</translation>
        </message>
        <message>
            <source>motion</source>
            <translation>motion</translation>
        </message>
        <message>
            <source>on later ones {0}</source>
            <translation>on later ones {0}</translation>
        </message>
        <message>
            <source>on none {0}</source>
            <translation>on none {0}</translation>
        </message>
        <message>
            <source>pedal from {0} to {1}</source>
            <translation>pedal from {0} to {1}</translation>
        </message>
        <message>
            <source>sections</source>
            <translation>sections</translation>
        </message>
        <message>
            <source>select a note to see what it leans on</source>
            <translation>select a note to see what it leans on</translation>
        </message>
        <message>
            <source>surprising</source>
            <translation>surprising</translation>
        </message>
        <message>
            <source>tempo</source>
            <translation>tempo</translation>
        </message>
        <message>
            <source>tension</source>
            <translation>tension</translation>
        </message>
        <message>
            <source>the model’s {0}</source>
            <translation>the model’s {0}</translation>
        </message>
        <message>
            <source>the model’s, edited by you {0}</source>
            <translation>the model’s, edited by you {0}</translation>
        </message>
        <message>
            <source>to {0}  ·  {1} %</source>
            <translation>to {0}  ·  {1} %</translation>
        </message>
        <message>
            <source>velocity {change:+d}</source>
            <translation>velocity {change:+d}</translation>
        </message>
        <message>
            <source>velocity {value}</source>
            <translation>velocity {value}</translation>
        </message>
        <message>
            <source>yours {0}</source>
            <translation>yours {0}</translation>
        </message>
        <message>
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
        <message>
            <source>{0} holds until {1}</source>
            <translation>{0} holds until {1}</translation>
        </message>
        <message>
            <source>{0} is no meter: type one like 3/4 or 6/8</source>
            <translation>{0} is no meter: type one like 3/4 or 6/8</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>{0} more</translation>
        </message>
        <message>
            <source>{0} would need more than seven signs</source>
            <translation>{0} would need more than seven signs</translation>
        </message>
        <message>
            <source>{pitch}  ·  {place}  ·  velocity {velocity}  ·  length {length}</source>
            <translation>{pitch}  ·  {place}  ·  velocity {velocity}  ·  length {length}</translation>
        </message>
        <message>
            <source>{start} to {end} – G fills it</source>
            <translation>{start} to {end} – G fills it</translation>
        </message>
        <message>
            <source>{start} to {end}, {low}–{high} – G fills it</source>
            <translation>{start} to {end}, {low}–{high} – G fills it</translation>
        </message>
        <message>
            <source>“{0}” is no bass: one note stands behind the slash, as in C/E</source>
            <translation>“{0}” is no bass: one note stands behind the slash, as in C/E</translation>
        </message>
        <message>
            <source>“{0}” is no chord: it begins with a note from A to G, as in Dm7/G</source>
            <translation>“{0}” is no chord: it begins with a note from A to G, as in Dm7/G</translation>
        </message>
        <message>
            <source>“{0}” is no tempo (96), meter (3/4) or key (D minor)</source>
            <translation>“{0}” is no tempo (96), meter (3/4) or key (D minor)</translation>
        </message>
        <message>
            <source>“{0}” is not known; some that are: m, 7, maj7, m7, dim, sus4, 6, 9</source>
            <translation>“{0}” is not known; some that are: m, 7, maj7, m7, dim, sus4, 6, 9</translation>
        </message>
        <message>
            <source>→ {0} moved</source>
            <translation>→ {0} moved</translation>
        </message>
        <message>
            <source>− {0} gone</source>
            <translation>− {0} gone</translation>
        </message>
    </context>
    <context>
        <name>PieceChooser</name>
        <message>
            <source>Open a tune</source>
            <translation>Open a tune</translation>
        </message>
        <message>
            <source>Part of the title</source>
            <translation>Part of the title</translation>
        </message>
        <message>
            <source>Tunes</source>
            <translation>Tunes</translation>
        </message>
        <message>
            <source>“{0}” holds {1} tunes. Which one?</source>
            <translation>“{0}” holds {1} tunes. Which one?</translation>
        </message>
    </context>
    <context>
        <name>PitchBar</name>
        <message>
            <source>Scroll in pitch</source>
            <translation>Scroll in pitch</translation>
        </message>
    </context>
    <context>
        <name>Position</name>
        <message>
            <source>count-in</source>
            <translation>count-in</translation>
        </message>
    </context>
    <context>
        <name>QuantiseDialog</name>
        <message>
            <source>Ends</source>
            <translation>Ends</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Grid</translation>
        </message>
        <message>
            <source>Move the starts</source>
            <translation>Move the starts</translation>
        </message>
        <message>
            <source>Quantise</source>
            <translation>Quantise</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Starts</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Strength</translation>
        </message>
        <message>
            <source>Swing</source>
            <translation>Swing</translation>
        </message>
        <message>
            <source>The key of quantising does the same from now on.</source>
            <translation>The key of quantising does the same from now on.</translation>
        </message>
        <message>
            <source>To the grid</source>
            <translation>To the grid</translation>
        </message>
        <message>
            <source>keep the length</source>
            <translation>keep the length</translation>
        </message>
        <message>
            <source>lengths of whole steps</source>
            <translation>lengths of whole steps</translation>
        </message>
        <message>
            <source>of the roll ({0})</source>
            <translation>of the roll ({0})</translation>
        </message>
        <message>
            <source>to the grid too</source>
            <translation>to the grid too</translation>
        </message>
    </context>
    <context>
        <name>Radio</name>
        <message>
            <source>Radio off</source>
            <translation>Radio off</translation>
        </message>
        <message>
            <source>Radio: Space or the pedal keeps, Backspace throws away, F10 ends it</source>
            <translation>Radio: Space or the pedal keeps, Backspace throws away, F10 ends it</translation>
        </message>
    </context>
    <context>
        <name>Readout</name>
        <message>
            <source>Engine: {0}</source>
            <translation>Engine: {0}</translation>
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <source>Nothing yet</source>
            <translation>Nothing yet</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Open &amp;recent</translation>
        </message>
    </context>
    <context>
        <name>Recipe</name>
        <message>
            <source>Adventure</source>
            <translation>Adventure</translation>
        </message>
        <message>
            <source>Closeness</source>
            <translation>Closeness</translation>
        </message>
        <message>
            <source>Locked notes</source>
            <translation>Locked notes</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Motion</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Shape</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>Timing</source>
            <translation>Timing</translation>
        </message>
    </context>
    <context>
        <name>Recorder</name>
        <message>
            <source>Nothing was played in the last minutes.</source>
            <translation>Nothing was played in the last minutes.</translation>
        </message>
        <message>
            <source>Nothing was played, so nothing was recorded.</source>
            <translation>Nothing was played, so nothing was recorded.</translation>
        </message>
        <message numerus="yes">
            <source>Record %n note(s)</source>
            <translation>
                <numerusform>Record %n note</numerusform>
                <numerusform>Record %n notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryBox</name>
        <message>
            <source>A piece from an earlier run is damaged</source>
            <translation>A piece from an earlier run is damaged</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Bring it back</translation>
        </message>
        <message>
            <source>It cannot be read ({0}). What is left of it is kept as
{1}</source>
            <translation>It cannot be read ({0}). What is left of it is kept as
{1}</translation>
        </message>
        <message>
            <source>It was kept as it stood on {0}.</source>
            <translation>It was kept as it stood on {0}.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Throw it away</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Untitled</translation>
        </message>
        <message>
            <source>Your piece is still there</source>
            <translation>Your piece is still there</translation>
        </message>
        <message>
            <source>“{0}” was not saved before the program ended.</source>
            <translation>“{0}” was not saved before the program ended.</translation>
        </message>
    </context>
    <context>
        <name>Regrowing</name>
        <message>
            <source>No notes of the model follow there: select the note that you have changed.</source>
            <translation>No notes of the model follow there: select the note that you have changed.</translation>
        </message>
        <message>
            <source>Regrow bar {0}</source>
            <translation>Regrow bar {0}</translation>
        </message>
        <message>
            <source>Regrow bars {0}–{1}</source>
            <translation>Regrow bars {0}–{1}</translation>
        </message>
        <message>
            <source>The answers are still coming: one moment, or Esc to stop them here.</source>
            <translation>The answers are still coming: one moment, or Esc to stop them here.</translation>
        </message>
    </context>
    <context>
        <name>Ruler</name>
        <message>
            <source>Bars and beats. A click in the upper half seeks, a drag in the lower half selects time.</source>
            <translation>Bars and beats. A click in the upper half seeks, a drag in the lower half selects time.</translation>
        </message>
        <message>
            <source>Click above to seek, drag below to select the time to fill; with Ctrl hear what the mouse passes</source>
            <translation>Click above to seek, drag below to select the time to fill; with Ctrl hear what the mouse passes</translation>
        </message>
        <message>
            <source>Ruler</source>
            <translation>Ruler</translation>
        </message>
    </context>
    <context>
        <name>RulerCursor</name>
        <message>
            <source>time selected from {0} to {1}</source>
            <translation>time selected from {0} to {1}</translation>
        </message>
    </context>
    <context>
        <name>SignCursor</name>
        <message>
            <source>nothing here; Enter types it at {0}</source>
            <translation>nothing here; Enter types it at {0}</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source> and </source>
            <translation> and </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) selected</source>
            <translation>
                <numerusform>%n note selected</numerusform>
                <numerusform>%n notes selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n octave(s)</source>
            <translation>
                <numerusform>%n octave</numerusform>
                <numerusform>%n octaves</numerusform>
            </translation>
        </message>
        <message>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>D</source>
            <translation>D</translation>
        </message>
        <message>
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <source>F</source>
            <translation>F</translation>
        </message>
        <message>
            <source>G</source>
            <translation>G</translation>
        </message>
        <message>
            <source>a fifth</source>
            <translation>a fifth</translation>
        </message>
        <message>
            <source>a fourth</source>
            <translation>a fourth</translation>
        </message>
        <message>
            <source>a second</source>
            <translation>a second</translation>
        </message>
        <message>
            <source>a seventh</source>
            <translation>a seventh</translation>
        </message>
        <message>
            <source>a sixth</source>
            <translation>a sixth</translation>
        </message>
        <message>
            <source>a third</source>
            <translation>a third</translation>
        </message>
        <message>
            <source>answer {0} of {1}</source>
            <translation>answer {0} of {1}</translation>
        </message>
        <message>
            <source>augmented</source>
            <translation>augmented</translation>
        </message>
        <message>
            <source>bar {0} beat {1}</source>
            <translation>bar {0} beat {1}</translation>
        </message>
        <message>
            <source>by the model</source>
            <translation>by the model</translation>
        </message>
        <message>
            <source>by the model, edited by you</source>
            <translation>by the model, edited by you</translation>
        </message>
        <message>
            <source>diminished</source>
            <translation>diminished</translation>
        </message>
        <message>
            <source>dotted {0}</source>
            <translation>dotted {0}</translation>
        </message>
        <message>
            <source>down {0}</source>
            <translation>down {0}</translation>
        </message>
        <message>
            <source>eighth note</source>
            <translation>eighth note</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>ends on {0}</source>
            <translation>ends on {0}</translation>
        </message>
        <message>
            <source>ends where it began</source>
            <translation>ends where it began</translation>
        </message>
        <message>
            <source>half note</source>
            <translation>half note</translation>
        </message>
        <message>
            <source>key of {0} {1}</source>
            <translation>key of {0} {1}</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>locked</translation>
        </message>
        <message>
            <source>major</source>
            <translation>major</translation>
        </message>
        <message>
            <source>major seventh</source>
            <translation>major seventh</translation>
        </message>
        <message>
            <source>marker {0}</source>
            <translation>marker {0}</translation>
        </message>
        <message>
            <source>meter {0} {1}</source>
            <translation>meter {0} {1}</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>minor</translation>
        </message>
        <message>
            <source>minor seventh</source>
            <translation>minor seventh</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>muted</translation>
        </message>
        <message>
            <source>no chord</source>
            <translation>no chord</translation>
        </message>
        <message>
            <source>no notes yet</source>
            <translation>no notes yet</translation>
        </message>
        <message>
            <source>nothing selected</source>
            <translation>nothing selected</translation>
        </message>
        <message>
            <source>pitch locked</source>
            <translation>pitch locked</translation>
        </message>
        <message>
            <source>quarter note</source>
            <translation>quarter note</translation>
        </message>
        <message>
            <source>rhythm locked</source>
            <translation>rhythm locked</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>selected</translation>
        </message>
        <message>
            <source>seventh</source>
            <translation>seventh</translation>
        </message>
        <message>
            <source>sixteenth note</source>
            <translation>sixteenth note</translation>
        </message>
        <message>
            <source>tempo {0}</source>
            <translation>tempo {0}</translation>
        </message>
        <message>
            <source>thirty-second note</source>
            <translation>thirty-second note</translation>
        </message>
        <message>
            <source>triplet {0}</source>
            <translation>triplet {0}</translation>
        </message>
        <message>
            <source>up {0}</source>
            <translation>up {0}</translation>
        </message>
        <message>
            <source>whole note</source>
            <translation>whole note</translation>
        </message>
        <message>
            <source>{0} and {1} of {2}</source>
            <translation>{0} and {1} of {2}</translation>
        </message>
        <message>
            <source>{0} bits a note</source>
            <translation>{0} bits a note</translation>
        </message>
        <message>
            <source>{0} double flat {1}</source>
            <translation>{0} double flat {1}</translation>
        </message>
        <message>
            <source>{0} double sharp {1}</source>
            <translation>{0} double sharp {1}</translation>
        </message>
        <message>
            <source>{0} flat {1}</source>
            <translation>{0} flat {1}</translation>
        </message>
        <message>
            <source>{0} over {1}</source>
            <translation>{0} over {1}</translation>
        </message>
        <message>
            <source>{0} per cent like yours</source>
            <translation>{0} per cent like yours</translation>
        </message>
        <message>
            <source>{0} quarter notes</source>
            <translation>{0} quarter notes</translation>
        </message>
        <message>
            <source>{0} sharp {1}</source>
            <translation>{0} sharp {1}</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0}, inside {1}</source>
            <translation>{0}, inside {1}</translation>
        </message>
        <message>
            <source>{0}, {1} to {2}, from {3} to {4}</source>
            <translation>{0}, {1} to {2}, from {3} to {4}</translation>
        </message>
    </context>
    <context>
        <name>SpeedButton</name>
        <message>
            <source>How fast it is heard; the tempo of the piece stays</source>
            <translation>How fast it is heard; the tempo of the piece stays</translation>
        </message>
        <message>
            <source>Speed {0}</source>
            <translation>Speed {0}</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>The demo tune cannot be shown: {0}</source>
            <translation>The demo tune cannot be shown: {0}</translation>
        </message>
        <message>
            <source>The piece cannot be kept safe while you work: {0}</source>
            <translation>The piece cannot be kept safe while you work: {0}</translation>
        </message>
    </context>
    <context>
        <name>StateWords</name>
        <message numerus="yes">
            <source>%n answer(s) — ↑ ↓ compare, Enter keeps, → a note, Tab a bar, Esc drops</source>
            <translation>
                <numerusform>%n answer — ↑ ↓ compare, Enter keeps, → a note, Tab a bar, Esc drops</numerusform>
                <numerusform>%n answers — ↑ ↓ compare, Enter keeps, → a note, Tab a bar, Esc drops</numerusform>
            </translation>
        </message>
        <message>
            <source>Curve</source>
            <translation>Curve</translation>
        </message>
        <message>
            <source>Draw a note, drop a file, or press G for a first idea</source>
            <translation>Draw a note, drop a file, or press G for a first idea</translation>
        </message>
        <message>
            <source>Draw and move hits, or choose a track with pitches: answers are made for those</source>
            <translation>Draw and move hits, or choose a track with pitches: answers are made for those</translation>
        </message>
        <message>
            <source>Press G to complete bar {0}</source>
            <translation>Press G to complete bar {0}</translation>
        </message>
        <message>
            <source>Press G to complete bars {0}–{1}</source>
            <translation>Press G to complete bars {0}–{1}</translation>
        </message>
        <message>
            <source>Press Shift+G to go on, or select some time and press G to fill it</source>
            <translation>Press Shift+G to go on, or select some time and press G to fill it</translation>
        </message>
        <message>
            <source>The engine is running again.</source>
            <translation>The engine is running again.</translation>
        </message>
        <message>
            <source>The engine is waking up …</source>
            <translation>The engine is waking up …</translation>
        </message>
        <message>
            <source>The engine is waking up: the answers come in a moment, Esc stops</source>
            <translation>The engine is waking up: the answers come in a moment, Esc stops</translation>
        </message>
        <message>
            <source>bar {0}</source>
            <translation>bar {0}</translation>
        </message>
        <message>
            <source>bars {0}–{1}</source>
            <translation>bars {0}–{1}</translation>
        </message>
        <message>
            <source>off</source>
            <translation>off</translation>
        </message>
        <message>
            <source>saved just now</source>
            <translation>saved just now</translation>
        </message>
        <message>
            <source>saved {0} min ago</source>
            <translation>saved {0} min ago</translation>
        </message>
        <message>
            <source>snap {0}</source>
            <translation>snap {0}</translation>
        </message>
        <message>
            <source>{0} · composing {1} %</source>
            <translation>{0} · composing {1} %</translation>
        </message>
        <message>
            <source>{0} · {1} in {2} ms</source>
            <translation>{0} · {1} in {2} ms</translation>
        </message>
        <message>
            <source>{0}. Enter to keep, Esc to drop</source>
            <translation>{0}. Enter to keep, Esc to drop</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>The tool in hand: what the mouse does in the roll</source>
            <translation>The tool in hand: what the mouse does in the roll</translation>
        </message>
        <message>
            <source>What drawing and moving snap to</source>
            <translation>What drawing and moving snap to</translation>
        </message>
    </context>
    <context>
        <name>StepInput</name>
        <message>
            <source>Step back</source>
            <translation>Step back</translation>
        </message>
        <message>
            <source>Step input</source>
            <translation>Step input</translation>
        </message>
        <message>
            <source>Step input is off</source>
            <translation>Step input is off</translation>
        </message>
        <message>
            <source>Step input: what is played is written at the playhead, one note length after the other</source>
            <translation>Step input: what is played is written at the playhead, one note length after the other</translation>
        </message>
    </context>
    <context>
        <name>StretchDialog</name>
        <message>
            <source>Double</source>
            <translation>Double</translation>
        </message>
        <message>
            <source>Fit the selected time</source>
            <translation>Fit the selected time</translation>
        </message>
        <message>
            <source>Half</source>
            <translation>Half</translation>
        </message>
        <message>
            <source>Length in beats</source>
            <translation>Length in beats</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>Stretch</translation>
        </message>
        <message>
            <source>Stretch notes</source>
            <translation>Stretch notes</translation>
        </message>
        <message>
            <source>Stretch to</source>
            <translation>Stretch to</translation>
        </message>
    </context>
    <context>
        <name>TimeBar</name>
        <message>
            <source>Scroll in time</source>
            <translation>Scroll in time</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>A tune with a hole</source>
            <translation>A tune with a hole</translation>
        </message>
        <message>
            <source>Choose by ear</source>
            <translation>Choose by ear</translation>
        </message>
        <message>
            <source>Click a new note and press {0} or drag it. The model's notes are violet, those you change become amber.</source>
            <translation>Click a new note and press {0} or drag it. The model's notes are violet, those you change become amber.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Here are several answers, the likeliest first. {0} and {1} step through them; pale notes are not yet yours.</source>
            <translation>Here are several answers, the likeliest first. {0} and {1} step through them; pale notes are not yet yours.</translation>
        </message>
        <message>
            <source>Keep one</source>
            <translation>Keep one</translation>
        </message>
        <message>
            <source>Let it be filled</source>
            <translation>Let it be filled</translation>
        </message>
        <message>
            <source>Make it yours</source>
            <translation>Make it yours</translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>New here?</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>One minute shows all that matters, on the tune that is open. It waits under Help as well.</source>
            <translation>One minute shows all that matters, on the tune that is open. It waits under Help as well.</translation>
        </message>
        <message>
            <source>Press {0}. The model hears what stands on both sides and proposes what could stand between.</source>
            <translation>Press {0}. The model hears what stands on both sides and proposes what could stand between.</translation>
        </message>
        <message>
            <source>Say what you like</source>
            <translation>Say what you like</translation>
        </message>
        <message>
            <source>Show me round</source>
            <translation>Show me round</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>Skip the tour</translation>
        </message>
        <message>
            <source>That is all</source>
            <translation>That is all</translation>
        </message>
        <message>
            <source>These sliders say how the next answers shall be: move one. What stands under “Always” no answer breaks.</source>
            <translation>These sliders say how the next answers shall be: move one. What stands under “Always” no answer breaks.</translation>
        </message>
        <message>
            <source>This dance lacks four bars: the tinted ones. Press {0} to hear it, and {0} again to stop.</source>
            <translation>This dance lacks four bars: the tinted ones. Press {0} to hear it, and {0} again to stop.</translation>
        </message>
        <message>
            <source>{0} keeps the answer that you see. {1} would have left everything as it was.</source>
            <translation>{0} keeps the answer that you see. {1} would have left everything as it was.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} of {1}</translation>
        </message>
        <message>
            <source>{0} takes back any step, {1} shows all keys, {2} finds every command. This tour waits here, under Help.</source>
            <translation>{0} takes back any step, {1} shows all keys, {2} finds every command. This tour waits here, under Help.</translation>
        </message>
    </context>
    <context>
        <name>TrackMenu</name>
        <message>
            <source>&amp;Colour</source>
            <translation>&amp;Colour</translation>
        </message>
        <message>
            <source>&amp;Instrument</source>
            <translation>&amp;Instrument</translation>
        </message>
        <message>
            <source>Change the MIDI channel</source>
            <translation>Change the MIDI channel</translation>
        </message>
        <message>
            <source>Choose the MIDI port</source>
            <translation>Choose the MIDI port</translation>
        </message>
        <message>
            <source>Choose the instrument</source>
            <translation>Choose the instrument</translation>
        </message>
        <message>
            <source>Colour the track</source>
            <translation>Colour the track</translation>
        </message>
        <message>
            <source>Colour {0}</source>
            <translation>Colour {0}</translation>
        </message>
        <message>
            <source>MIDI &amp;port</source>
            <translation>MIDI &amp;port</translation>
        </message>
        <message>
            <source>MIDI c&amp;hannel</source>
            <translation>MIDI c&amp;hannel</translation>
        </message>
        <message>
            <source>The output of the piece</source>
            <translation>The output of the piece</translation>
        </message>
        <message>
            <source>{0} (not connected)</source>
            <translation>{0} (not connected)</translation>
        </message>
        <message>
            <source>{0} (percussion)</source>
            <translation>{0} (percussion)</translation>
        </message>
    </context>
    <context>
        <name>TrackMix</name>
        <message>
            <source>Pan</source>
            <translation>Pan</translation>
        </message>
        <message>
            <source>Pan: middle</source>
            <translation>Pan: middle</translation>
        </message>
        <message>
            <source>Pan: {0} left</source>
            <translation>Pan: {0} left</translation>
        </message>
        <message>
            <source>Pan: {0} right</source>
            <translation>Pan: {0} right</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Volume {0}</source>
            <translation>Volume {0}</translation>
        </message>
        <message>
            <source>pan</source>
            <translation>pan</translation>
        </message>
        <message>
            <source>vol</source>
            <translation>vol</translation>
        </message>
    </context>
    <context>
        <name>TrackRow</name>
        <message>
            <source>Mute</source>
            <translation>Mute</translation>
        </message>
        <message>
            <source>Name of the track</source>
            <translation>Name of the track</translation>
        </message>
        <message>
            <source>Solo</source>
            <translation>Solo</translation>
        </message>
        <message>
            <source>current track</source>
            <translation>current track</translation>
        </message>
        <message>
            <source>track</source>
            <translation>track</translation>
        </message>
    </context>
    <context>
        <name>TracksPanel</name>
        <message>
            <source>Add a track</source>
            <translation>Add a track</translation>
        </message>
        <message>
            <source>End the solo of the track</source>
            <translation>End the solo of the track</translation>
        </message>
        <message>
            <source>Move the track</source>
            <translation>Move the track</translation>
        </message>
        <message>
            <source>Mute the track</source>
            <translation>Mute the track</translation>
        </message>
        <message>
            <source>Rename the track</source>
            <translation>Rename the track</translation>
        </message>
        <message>
            <source>Set the pan</source>
            <translation>Set the pan</translation>
        </message>
        <message>
            <source>Set the volume</source>
            <translation>Set the volume</translation>
        </message>
        <message>
            <source>Solo the track</source>
            <translation>Solo the track</translation>
        </message>
        <message>
            <source>Track {0}</source>
            <translation>Track {0}</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Tracks</translation>
        </message>
        <message>
            <source>Unmute the track</source>
            <translation>Unmute the track</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>No sound: {reason}. The piece plays silently; choose a MIDI port under Play ▸ Output.</source>
            <translation>No sound: {reason}. The piece plays silently; choose a MIDI port under Play ▸ Output.</translation>
        </message>
        <message>
            <source>{reason}. The piece plays through {output}.</source>
            <translation>{reason}. The piece plays through {output}.</translation>
        </message>
    </context>
    <context>
        <name>Velocities</name>
        <message numerus="yes">
            <source>%n selected note(s)</source>
            <translation>
                <numerusform>%n selected note</numerusform>
                <numerusform>%n selected notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n note(s) of the track</source>
            <translation>
                <numerusform>All %n note of the track</numerusform>
                <numerusform>All %n notes of the track</numerusform>
            </translation>
        </message>
        <message>
            <source>All alike</source>
            <translation>All alike</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>How to change the velocities</source>
            <translation>How to change the velocities</translation>
        </message>
        <message>
            <source>Louder or softer</source>
            <translation>Louder or softer</translation>
        </message>
        <message>
            <source>More or less contrast</source>
            <translation>More or less contrast</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>Percent</translation>
        </message>
        <message>
            <source>Ramp</source>
            <translation>Ramp</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Random</translation>
        </message>
        <message>
            <source>Roll again</source>
            <translation>Roll again</translation>
        </message>
        <message numerus="yes">
            <source>Set the velocity of %n note(s)</source>
            <translation>
                <numerusform>Set the velocity of %n note</numerusform>
                <numerusform>Set the velocity of %n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Up to ±</source>
            <translation>Up to ±</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Velocity</translation>
        </message>
    </context>
    <context>
        <name>VelocityCursor</name>
        <message>
            <source>no notes</source>
            <translation>no notes</translation>
        </message>
        <message>
            <source>velocity {0}, {1}</source>
            <translation>velocity {0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>VelocityLane</name>
        <message>
            <source>How loud each note is; drag to change it, with Ctrl along a line, with Shift all together</source>
            <translation>How loud each note is; drag to change it, with Ctrl along a line, with Shift all together</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>Velocity</translation>
        </message>
    </context>
    <context>
        <name>Wall</name>
        <message>
            <source>Asking …</source>
            <translation>Asking …</translation>
        </message>
        <message>
            <source>First</source>
            <translation>First</translation>
        </message>
        <message>
            <source>More answers</source>
            <translation>More answers</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>Wall</translation>
        </message>
        <message>
            <source>{0} answers</source>
            <translation>{0} answers</translation>
        </message>
        <message>
            <source>{0} of {1} answers differ</source>
            <translation>{0} of {1} answers differ</translation>
        </message>
    </context>
    <context>
        <name>WallGrid</name>
        <message>
            <source>Wall of answers</source>
            <translation>Wall of answers</translation>
        </message>
        <message>
            <source>{0} alike · {1}</source>
            <translation>{0} alike · {1}</translation>
        </message>
        <message>
            <source>{0} bits</source>
            <translation>{0} bits</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>&amp;About Continuo</source>
            <translation>&amp;About Continuo</translation>
        </message>
        <message>
            <source>&amp;Adapt to the zoom</source>
            <translation>&amp;Adapt to the zoom</translation>
        </message>
        <message>
            <source>&amp;Add a track</source>
            <translation>&amp;Add a track</translation>
        </message>
        <message>
            <source>&amp;Again</source>
            <translation>&amp;Again</translation>
        </message>
        <message>
            <source>&amp;Arrow</source>
            <translation>&amp;Arrow</translation>
        </message>
        <message>
            <source>&amp;As the system</source>
            <translation>&amp;As the system</translation>
        </message>
        <message>
            <source>&amp;Augmented</source>
            <translation>&amp;Augmented</translation>
        </message>
        <message>
            <source>&amp;Back to raw timing</source>
            <translation>&amp;Back to raw timing</translation>
        </message>
        <message>
            <source>&amp;Branches and shelf</source>
            <translation>&amp;Branches and shelf</translation>
        </message>
        <message>
            <source>&amp;Choose and change keys…</source>
            <translation>&amp;Choose and change keys…</translation>
        </message>
        <message>
            <source>&amp;Chord here…</source>
            <translation>&amp;Chord here…</translation>
        </message>
        <message>
            <source>&amp;Chord stamp</source>
            <translation>&amp;Chord stamp</translation>
        </message>
        <message>
            <source>&amp;Coarser grid</source>
            <translation>&amp;Coarser grid</translation>
        </message>
        <message>
            <source>&amp;Complete</source>
            <translation>&amp;Complete</translation>
        </message>
        <message>
            <source>&amp;Compose</source>
            <translation>&amp;Compose</translation>
        </message>
        <message>
            <source>&amp;Compose panel</source>
            <translation>&amp;Compose panel</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copy</translation>
        </message>
        <message>
            <source>&amp;Count in one bar</source>
            <translation>&amp;Count in one bar</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dark</translation>
        </message>
        <message>
            <source>&amp;Diminished</source>
            <translation>&amp;Diminished</translation>
        </message>
        <message>
            <source>&amp;Dotted</source>
            <translation>&amp;Dotted</translation>
        </message>
        <message>
            <source>&amp;Draw in the scale only</source>
            <translation>&amp;Draw in the scale only</translation>
        </message>
        <message>
            <source>&amp;Drop all answers</source>
            <translation>&amp;Drop all answers</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>&amp;Duplicate</translation>
        </message>
        <message>
            <source>&amp;Duplicate the track</source>
            <translation>&amp;Duplicate the track</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;Eraser</source>
            <translation>&amp;Eraser</translation>
        </message>
        <message>
            <source>&amp;Expression</source>
            <translation>&amp;Expression</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Find a command…</source>
            <translation>&amp;Find a command…</translation>
        </message>
        <message>
            <source>&amp;Find chords, one a bar</source>
            <translation>&amp;Find chords, one a bar</translation>
        </message>
        <message>
            <source>&amp;Finer grid</source>
            <translation>&amp;Finer grid</translation>
        </message>
        <message>
            <source>&amp;Fix the weakest notes</source>
            <translation>&amp;Fix the weakest notes</translation>
        </message>
        <message>
            <source>&amp;Fold to the used rows</source>
            <translation>&amp;Fold to the used rows</translation>
        </message>
        <message>
            <source>&amp;Follow the playhead</source>
            <translation>&amp;Follow the playhead</translation>
        </message>
        <message>
            <source>&amp;Ghost while you edit</source>
            <translation>&amp;Ghost while you edit</translation>
        </message>
        <message>
            <source>&amp;Grid</source>
            <translation>&amp;Grid</translation>
        </message>
        <message>
            <source>&amp;Half-diminished</source>
            <translation>&amp;Half-diminished</translation>
        </message>
        <message>
            <source>&amp;Hear the keyboard</source>
            <translation>&amp;Hear the keyboard</translation>
        </message>
        <message>
            <source>&amp;Hear the original while held</source>
            <translation>&amp;Hear the original while held</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;Hole</source>
            <translation>&amp;Hole</translation>
        </message>
        <message>
            <source>&amp;Humanise</source>
            <translation>&amp;Humanise</translation>
        </message>
        <message>
            <source>&amp;Import tracks…</source>
            <translation>&amp;Import tracks…</translation>
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation>&amp;Invert selection</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Join</translation>
        </message>
        <message>
            <source>&amp;Keep this answer</source>
            <translation>&amp;Keep this answer</translation>
        </message>
        <message>
            <source>&amp;Key here…</source>
            <translation>&amp;Key here…</translation>
        </message>
        <message>
            <source>&amp;Knife</source>
            <translation>&amp;Knife</translation>
        </message>
        <message>
            <source>&amp;Letters play the piano</source>
            <translation>&amp;Letters play the piano</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Light</translation>
        </message>
        <message>
            <source>&amp;Likely rows under the pen</source>
            <translation>&amp;Likely rows under the pen</translation>
        </message>
        <message>
            <source>&amp;Listen</source>
            <translation>&amp;Listen</translation>
        </message>
        <message>
            <source>&amp;Longer</source>
            <translation>&amp;Longer</translation>
        </message>
        <message>
            <source>&amp;Loop the selection</source>
            <translation>&amp;Loop the selection</translation>
        </message>
        <message>
            <source>&amp;Lower rows</source>
            <translation>&amp;Lower rows</translation>
        </message>
        <message>
            <source>&amp;Major</source>
            <translation>&amp;Major</translation>
        </message>
        <message>
            <source>&amp;Marker at the playhead…</source>
            <translation>&amp;Marker at the playhead…</translation>
        </message>
        <message>
            <source>&amp;Metronome</source>
            <translation>&amp;Metronome</translation>
        </message>
        <message>
            <source>&amp;Modulation</source>
            <translation>&amp;Modulation</translation>
        </message>
        <message>
            <source>&amp;Mute</source>
            <translation>&amp;Mute</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>&amp;New</translation>
        </message>
        <message>
            <source>&amp;Next answer</source>
            <translation>&amp;Next answer</translation>
        </message>
        <message>
            <source>&amp;Note names</source>
            <translation>&amp;Note names</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>&amp;Notes</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Open…</translation>
        </message>
        <message>
            <source>&amp;Pan</source>
            <translation>&amp;Pan</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Paste</translation>
        </message>
        <message>
            <source>&amp;Pencil</source>
            <translation>&amp;Pencil</translation>
        </message>
        <message>
            <source>&amp;Play</source>
            <translation>&amp;Play</translation>
        </message>
        <message>
            <source>&amp;Play or pause</source>
            <translation>&amp;Play or pause</translation>
        </message>
        <message>
            <source>&amp;Previous answer</source>
            <translation>&amp;Previous answer</translation>
        </message>
        <message>
            <source>&amp;Previous track</source>
            <translation>&amp;Previous track</translation>
        </message>
        <message>
            <source>&amp;Quantise</source>
            <translation>&amp;Quantise</translation>
        </message>
        <message>
            <source>&amp;Quantise the take</source>
            <translation>&amp;Quantise the take</translation>
        </message>
        <message>
            <source>&amp;Quintuplets</source>
            <translation>&amp;Quintuplets</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Record</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>&amp;Regrow what followed</source>
            <translation>&amp;Regrow what followed</translation>
        </message>
        <message>
            <source>&amp;Remove chords</source>
            <translation>&amp;Remove chords</translation>
        </message>
        <message>
            <source>&amp;Remove the track</source>
            <translation>&amp;Remove the track</translation>
        </message>
        <message>
            <source>&amp;Reverse</source>
            <translation>&amp;Reverse</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>&amp;Seventh chord of the scale</source>
            <translation>&amp;Seventh chord of the scale</translation>
        </message>
        <message>
            <source>&amp;Sheet of keys</source>
            <translation>&amp;Sheet of keys</translation>
        </message>
        <message>
            <source>&amp;Shorter</source>
            <translation>&amp;Shorter</translation>
        </message>
        <message>
            <source>&amp;Snap</source>
            <translation>&amp;Snap</translation>
        </message>
        <message>
            <source>&amp;Solo</source>
            <translation>&amp;Solo</translation>
        </message>
        <message>
            <source>&amp;Step input</source>
            <translation>&amp;Step input</translation>
        </message>
        <message>
            <source>&amp;Stop and return</source>
            <translation>&amp;Stop and return</translation>
        </message>
        <message>
            <source>&amp;Stretch…</source>
            <translation>&amp;Stretch…</translation>
        </message>
        <message>
            <source>&amp;Sustain pedal</source>
            <translation>&amp;Sustain pedal</translation>
        </message>
        <message>
            <source>&amp;Taller rows</source>
            <translation>&amp;Taller rows</translation>
        </message>
        <message>
            <source>&amp;Tempo here…</source>
            <translation>&amp;Tempo here…</translation>
        </message>
        <message>
            <source>&amp;Triad of the scale</source>
            <translation>&amp;Triad of the scale</translation>
        </message>
        <message>
            <source>&amp;Triplet</source>
            <translation>&amp;Triplet</translation>
        </message>
        <message>
            <source>&amp;Turn upside down</source>
            <translation>&amp;Turn upside down</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Vary</source>
            <translation>&amp;Vary</translation>
        </message>
        <message>
            <source>&amp;Velocity</source>
            <translation>&amp;Velocity</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Wall of answers</source>
            <translation>&amp;Wall of answers</translation>
        </message>
        <message>
            <source>&amp;What is this?</source>
            <translation>&amp;What is this?</translation>
        </message>
        <message>
            <source>&amp;Who wrote it</source>
            <translation>&amp;Who wrote it</translation>
        </message>
        <message>
            <source>&amp;Write by keys</source>
            <translation>&amp;Write by keys</translation>
        </message>
        <message>
            <source>A bar earlier</source>
            <translation>A bar earlier</translation>
        </message>
        <message>
            <source>A bar later</source>
            <translation>A bar later</translation>
        </message>
        <message>
            <source>A tick earlier</source>
            <translation>A tick earlier</translation>
        </message>
        <message>
            <source>A tick later</source>
            <translation>A tick later</translation>
        </message>
        <message>
            <source>Add a track</source>
            <translation>Add a track</translation>
        </message>
        <message>
            <source>Adventure slider</source>
            <translation>Adventure slider</translation>
        </message>
        <message>
            <source>Again with the same &amp;seed</source>
            <translation>Again with the same &amp;seed</translation>
        </message>
        <message>
            <source>Answers follow every setting</source>
            <translation>Answers follow every setting</translation>
        </message>
        <message>
            <source>Arrow: drag on nothing selects, on a note moves it; a double click draws one</source>
            <translation>Arrow: drag on nothing selects, on a note moves it; a double click draws one</translation>
        </message>
        <message>
            <source>Back to raw timing</source>
            <translation>Back to raw timing</translation>
        </message>
        <message>
            <source>C&amp;alm and excited notes</source>
            <translation>C&amp;alm and excited notes</translation>
        </message>
        <message>
            <source>Capture what I just &amp;played</source>
            <translation>Capture what I just &amp;played</translation>
        </message>
        <message>
            <source>Chord by n&amp;ame…</source>
            <translation>Chord by n&amp;ame…</translation>
        </message>
        <message>
            <source>Chord stamp: click to draw a chord on that note</source>
            <translation>Chord stamp: click to draw a chord on that note</translation>
        </message>
        <message>
            <source>Clicks between the beats too</source>
            <translation>Clicks between the beats too</translation>
        </message>
        <message>
            <source>Closeness slider</source>
            <translation>Closeness slider</translation>
        </message>
        <message>
            <source>Con&amp;tinue</source>
            <translation>Con&amp;tinue</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cu&amp;t</translation>
        </message>
        <message>
            <source>Cursor a bar back</source>
            <translation>Cursor a bar back</translation>
        </message>
        <message>
            <source>Cursor a bar on</source>
            <translation>Cursor a bar on</translation>
        </message>
        <message>
            <source>Cursor an octave down</source>
            <translation>Cursor an octave down</translation>
        </message>
        <message>
            <source>Cursor an octave up</source>
            <translation>Cursor an octave up</translation>
        </message>
        <message>
            <source>Cursor back by the grid</source>
            <translation>Cursor back by the grid</translation>
        </message>
        <message>
            <source>Cursor down</source>
            <translation>Cursor down</translation>
        </message>
        <message>
            <source>Cursor on by the grid</source>
            <translation>Cursor on by the grid</translation>
        </message>
        <message>
            <source>Cursor up</source>
            <translation>Cursor up</translation>
        </message>
        <message>
            <source>Cut notes</source>
            <translation>Cut notes</translation>
        </message>
        <message>
            <source>Cut o&amp;verlaps</source>
            <translation>Cut o&amp;verlaps</translation>
        </message>
        <message>
            <source>D&amp;otted</source>
            <translation>D&amp;otted</translation>
        </message>
        <message>
            <source>Dark, &amp;high contrast</source>
            <translation>Dark, &amp;high contrast</translation>
        </message>
        <message>
            <source>Dark, for colour-&amp;blind eyes</source>
            <translation>Dark, for colour-&amp;blind eyes</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>De&amp;lete</translation>
        </message>
        <message>
            <source>Delete time</source>
            <translation>Delete time</translation>
        </message>
        <message>
            <source>Diminished seventh</source>
            <translation>Diminished seventh</translation>
        </message>
        <message>
            <source>Dominant se&amp;venth</source>
            <translation>Dominant se&amp;venth</translation>
        </message>
        <message>
            <source>Draw a contour to follow</source>
            <translation>Draw a contour to follow</translation>
        </message>
        <message>
            <source>Draw how busy it is</source>
            <translation>Draw how busy it is</translation>
        </message>
        <message>
            <source>Draw how tense it is</source>
            <translation>Draw how tense it is</translation>
        </message>
        <message>
            <source>Draw or delete a note</source>
            <translation>Draw or delete a note</translation>
        </message>
        <message>
            <source>Draw the &amp;pen to likely rows</source>
            <translation>Draw the &amp;pen to likely rows</translation>
        </message>
        <message>
            <source>Duplicate notes</source>
            <translation>Duplicate notes</translation>
        </message>
        <message>
            <source>Duplicate the track</source>
            <translation>Duplicate the track</translation>
        </message>
        <message>
            <source>E&amp;vent list</source>
            <translation>E&amp;vent list</translation>
        </message>
        <message>
            <source>Earlier by the grid</source>
            <translation>Earlier by the grid</translation>
        </message>
        <message>
            <source>End the solo of the track</source>
            <translation>End the solo of the track</translation>
        </message>
        <message>
            <source>Eraser: drag over notes to delete them</source>
            <translation>Eraser: drag over notes to delete them</translation>
        </message>
        <message>
            <source>Export &amp;MIDI…</source>
            <translation>Export &amp;MIDI…</translation>
        </message>
        <message>
            <source>Export a&amp;udio…</source>
            <translation>Export a&amp;udio…</translation>
        </message>
        <message>
            <source>Extend to next note</source>
            <translation>Extend to next note</translation>
        </message>
        <message>
            <source>Extend to previous note</source>
            <translation>Extend to previous note</translation>
        </message>
        <message>
            <source>Fifth alone</source>
            <translation>Fifth alone</translation>
        </message>
        <message>
            <source>Fin&amp;d chords, one a beat</source>
            <translation>Fin&amp;d chords, one a beat</translation>
        </message>
        <message>
            <source>Find the motif again</source>
            <translation>Find the motif again</translation>
        </message>
        <message>
            <source>Fold to the scal&amp;e</source>
            <translation>Fold to the scal&amp;e</translation>
        </message>
        <message>
            <source>Forget the motif</source>
            <translation>Forget the motif</translation>
        </message>
        <message>
            <source>Go from the first phrase to this one</source>
            <translation>Go from the first phrase to this one</translation>
        </message>
        <message>
            <source>Grid {0}</source>
            <translation>Grid {0}</translation>
        </message>
        <message>
            <source>Guided tour</source>
            <translation>Guided tour</translation>
        </message>
        <message>
            <source>Hear it &amp;faster</source>
            <translation>Hear it &amp;faster</translation>
        </message>
        <message>
            <source>Hear it s&amp;lower</source>
            <translation>Hear it s&amp;lower</translation>
        </message>
        <message>
            <source>Hole: drag a rectangle, then G fills it</source>
            <translation>Hole: drag a rectangle, then G fills it</translation>
        </message>
        <message>
            <source>Humanise by settings…</source>
            <translation>Humanise by settings…</translation>
        </message>
        <message>
            <source>Insert time</source>
            <translation>Insert time</translation>
        </message>
        <message>
            <source>Keep only the &amp;rhythm</source>
            <translation>Keep only the &amp;rhythm</translation>
        </message>
        <message>
            <source>Keep only the contour</source>
            <translation>Keep only the contour</translation>
        </message>
        <message>
            <source>Keep only the p&amp;itches</source>
            <translation>Keep only the p&amp;itches</translation>
        </message>
        <message>
            <source>Keep the next &amp;bar</source>
            <translation>Keep the next &amp;bar</translation>
        </message>
        <message>
            <source>Keep the next n&amp;ote</source>
            <translation>Keep the next n&amp;ote</translation>
        </message>
        <message>
            <source>Keys to the lane before</source>
            <translation>Keys to the lane before</translation>
        </message>
        <message>
            <source>Keys to the next lane</source>
            <translation>Keys to the next lane</translation>
        </message>
        <message>
            <source>Knife: click on a note to cut it, or drag a line across several</source>
            <translation>Knife: click on a note to cut it, or drag a line across several</translation>
        </message>
        <message>
            <source>La&amp;sso</source>
            <translation>La&amp;sso</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>Lan&amp;guage</translation>
        </message>
        <message>
            <source>Lane below</source>
            <translation>Lane below</translation>
        </message>
        <message>
            <source>Lasso: draw a line around notes to select them</source>
            <translation>Lasso: draw a line around notes to select them</translation>
        </message>
        <message>
            <source>Later by the grid</source>
            <translation>Later by the grid</translation>
        </message>
        <message>
            <source>Lead the answers</source>
            <translation>Lead the answers</translation>
        </message>
        <message>
            <source>Legat&amp;o</source>
            <translation>Legat&amp;o</translation>
        </message>
        <message>
            <source>Length 1/16</source>
            <translation>Length 1/16</translation>
        </message>
        <message>
            <source>Length 1/2</source>
            <translation>Length 1/2</translation>
        </message>
        <message>
            <source>Length 1/32</source>
            <translation>Length 1/32</translation>
        </message>
        <message>
            <source>Length 1/4</source>
            <translation>Length 1/4</translation>
        </message>
        <message>
            <source>Length 1/64</source>
            <translation>Length 1/64</translation>
        </message>
        <message>
            <source>Length 1/8</source>
            <translation>Length 1/8</translation>
        </message>
        <message>
            <source>Length of a whole note</source>
            <translation>Length of a whole note</translation>
        </message>
        <message>
            <source>Less like the selected notes</source>
            <translation>Less like the selected notes</translation>
        </message>
        <message>
            <source>Light, for colour-bl&amp;ind eyes</source>
            <translation>Light, for colour-bl&amp;ind eyes</translation>
        </message>
        <message>
            <source>Light, high &amp;contrast</source>
            <translation>Light, high &amp;contrast</translation>
        </message>
        <message>
            <source>Listen: drag over notes to hear them, beside them to hear all that is passed</source>
            <translation>Listen: drag over notes to hear them, beside them to hear all that is passed</translation>
        </message>
        <message>
            <source>Loc&amp;k notes</source>
            <translation>Loc&amp;k notes</translation>
        </message>
        <message>
            <source>Lock contour</source>
            <translation>Lock contour</translation>
        </message>
        <message>
            <source>Lock loudness</source>
            <translation>Lock loudness</translation>
        </message>
        <message>
            <source>Lock pitches</source>
            <translation>Lock pitches</translation>
        </message>
        <message>
            <source>Lock rhythm</source>
            <translation>Lock rhythm</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Longer</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Louder</translation>
        </message>
        <message>
            <source>M&amp;eter here…</source>
            <translation>M&amp;eter here…</translation>
        </message>
        <message>
            <source>Ma&amp;jor seventh</source>
            <translation>Ma&amp;jor seventh</translation>
        </message>
        <message>
            <source>Mark the selected notes as motif</source>
            <translation>Mark the selected notes as motif</translation>
        </message>
        <message>
            <source>Marker &amp;back</source>
            <translation>Marker &amp;back</translation>
        </message>
        <message>
            <source>Marker &amp;on</source>
            <translation>Marker &amp;on</translation>
        </message>
        <message>
            <source>Mi&amp;nor</source>
            <translation>Mi&amp;nor</translation>
        </message>
        <message>
            <source>Minor seventh</source>
            <translation>Minor seventh</translation>
        </message>
        <message>
            <source>More like the selected notes</source>
            <translation>More like the selected notes</translation>
        </message>
        <message>
            <source>Motion slider</source>
            <translation>Motion slider</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>Move &amp;up</translation>
        </message>
        <message>
            <source>Move d&amp;own</source>
            <translation>Move d&amp;own</translation>
        </message>
        <message>
            <source>Move the track</source>
            <translation>Move the track</translation>
        </message>
        <message>
            <source>Much louder</source>
            <translation>Much louder</translation>
        </message>
        <message>
            <source>Much softer</source>
            <translation>Much softer</translation>
        </message>
        <message>
            <source>Mute the track</source>
            <translation>Mute the track</translation>
        </message>
        <message>
            <source>Mute: drag over notes to silence them or let them sound again</source>
            <translation>Mute: drag over notes to silence them or let them sound again</translation>
        </message>
        <message>
            <source>Name a section</source>
            <translation>Name a section</translation>
        </message>
        <message>
            <source>Name the &amp;selected time…</source>
            <translation>Name the &amp;selected time…</translation>
        </message>
        <message>
            <source>Ne&amp;xt track</source>
            <translation>Ne&amp;xt track</translation>
        </message>
        <message>
            <source>New notes &amp;always as now</source>
            <translation>New notes &amp;always as now</translation>
        </message>
        <message>
            <source>New notes as &amp;long as the last</source>
            <translation>New notes as &amp;long as the last</translation>
        </message>
        <message>
            <source>New notes as long as the &amp;grid</source>
            <translation>New notes as long as the &amp;grid</translation>
        </message>
        <message>
            <source>Newcomer's view</source>
            <translation>Newcomer's view</translation>
        </message>
        <message>
            <source>Next note</source>
            <translation>Next note</translation>
        </message>
        <message>
            <source>Ninth</source>
            <translation>Ninth</translation>
        </message>
        <message>
            <source>Note &amp;cursor</source>
            <translation>Note &amp;cursor</translation>
        </message>
        <message>
            <source>Note l&amp;ength</source>
            <translation>Note l&amp;ength</translation>
        </message>
        <message>
            <source>Notes of other trac&amp;ks</source>
            <translation>Notes of other trac&amp;ks</translation>
        </message>
        <message>
            <source>Octave down</source>
            <translation>Octave down</translation>
        </message>
        <message>
            <source>Octave up</source>
            <translation>Octave up</translation>
        </message>
        <message>
            <source>One bar &amp;back</source>
            <translation>One bar &amp;back</translation>
        </message>
        <message>
            <source>One bar &amp;on</source>
            <translation>One bar &amp;on</translation>
        </message>
        <message>
            <source>Only the rows of the scale and of the notes are shown. The same key shows all again.</source>
            <translation>Only the rows of the scale and of the notes are shown. The same key shows all again.</translation>
        </message>
        <message>
            <source>Only the rows with notes are shown. The same key shows all again.</source>
            <translation>Only the rows with notes are shown. The same key shows all again.</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Others</translation>
        </message>
        <message>
            <source>Paint&amp;brush</source>
            <translation>Paint&amp;brush</translation>
        </message>
        <message>
            <source>Paintbrush: drag to draw a note in every cell of the grid</source>
            <translation>Paintbrush: drag to draw a note in every cell of the grid</translation>
        </message>
        <message>
            <source>Paste notes</source>
            <translation>Paste notes</translation>
        </message>
        <message>
            <source>Pencil: drag to draw, with Shift a run of notes; the right button deletes</source>
            <translation>Pencil: drag to draw, with Shift a run of notes; the right button deletes</translation>
        </message>
        <message>
            <source>Pitch &amp;bend</source>
            <translation>Pitch &amp;bend</translation>
        </message>
        <message>
            <source>Play from the selectio&amp;n</source>
            <translation>Play from the selectio&amp;n</translation>
        </message>
        <message>
            <source>Played as fast as it is written</source>
            <translation>Played as fast as it is written</translation>
        </message>
        <message>
            <source>Played at {0} times its tempo; what is saved and exported keeps its own</source>
            <translation>Played at {0} times its tempo; what is saved and exported keeps its own</translation>
        </message>
        <message>
            <source>Previous note</source>
            <translation>Previous note</translation>
        </message>
        <message>
            <source>Put on the shelf, with a star more</source>
            <translation>Put on the shelf, with a star more</translation>
        </message>
        <message>
            <source>Quantise b&amp;y settings…</source>
            <translation>Quantise b&amp;y settings…</translation>
        </message>
        <message>
            <source>Radio: answer after answer</source>
            <translation>Radio: answer after answer</translation>
        </message>
        <message>
            <source>Re&amp;name the track…</source>
            <translation>Re&amp;name the track…</translation>
        </message>
        <message>
            <source>Recording — R or Space ends the take, C is the metronome</source>
            <translation>Recording — R or Space ends the take, C is the metronome</translation>
        </message>
        <message>
            <source>Recording, but no MIDI keyboard is connected: it is heard once plugged in</source>
            <translation>Recording, but no MIDI keyboard is connected: it is heard once plugged in</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Reduce motion</translation>
        </message>
        <message>
            <source>Remove chords</source>
            <translation>Remove chords</translation>
        </message>
        <message>
            <source>Remove the track</source>
            <translation>Remove the track</translation>
        </message>
        <message>
            <source>Rep&amp;lace what is there</source>
            <translation>Rep&amp;lace what is there</translation>
        </message>
        <message>
            <source>S&amp;plit at the playhead</source>
            <translation>S&amp;plit at the playhead</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Save &amp;as…</translation>
        </message>
        <message>
            <source>Se&amp;ptuplets</source>
            <translation>Se&amp;ptuplets</translation>
        </message>
        <message>
            <source>See &amp;why</source>
            <translation>See &amp;why</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Select &amp;all</translation>
        </message>
        <message>
            <source>Select &amp;none</source>
            <translation>Select &amp;none</translation>
        </message>
        <message>
            <source>Select a note to bring the playhead to.</source>
            <translation>Select a note to bring the playhead to.</translation>
        </message>
        <message>
            <source>Select some time or notes to loop.</source>
            <translation>Select some time or notes to loop.</translation>
        </message>
        <message>
            <source>Select the note or not</source>
            <translation>Select the note or not</translation>
        </message>
        <message>
            <source>Select what is off the scale</source>
            <translation>Select what is off the scale</translation>
        </message>
        <message>
            <source>Semitone &amp;down</source>
            <translation>Semitone &amp;down</translation>
        </message>
        <message>
            <source>Semitone &amp;up</source>
            <translation>Semitone &amp;up</translation>
        </message>
        <message>
            <source>Set length</source>
            <translation>Set length</translation>
        </message>
        <message>
            <source>Shape of the chord sta&amp;mp</source>
            <translation>Shape of the chord sta&amp;mp</translation>
        </message>
        <message>
            <source>Shape slider</source>
            <translation>Shape slider</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Shorter</translation>
        </message>
        <message>
            <source>Si&amp;xth</source>
            <translation>Si&amp;xth</translation>
        </message>
        <message>
            <source>Si&amp;ze</source>
            <translation>Si&amp;ze</translation>
        </message>
        <message>
            <source>Silence e&amp;verything</source>
            <translation>Silence e&amp;verything</translation>
        </message>
        <message>
            <source>Softer</source>
            <translation>Softer</translation>
        </message>
        <message>
            <source>Solo the track</source>
            <translation>Solo the track</translation>
        </message>
        <message>
            <source>Son&amp;g</source>
            <translation>Son&amp;g</translation>
        </message>
        <message>
            <source>Spee&amp;d</source>
            <translation>Spee&amp;d</translation>
        </message>
        <message>
            <source>Staccato</source>
            <translation>Staccato</translation>
        </message>
        <message>
            <source>Step down in the scale</source>
            <translation>Step down in the scale</translation>
        </message>
        <message>
            <source>Step input: a &amp;rest</source>
            <translation>Step input: a &amp;rest</translation>
        </message>
        <message>
            <source>Step input: take &amp;back the last notes</source>
            <translation>Step input: take &amp;back the last notes</translation>
        </message>
        <message>
            <source>Step up in the scale</source>
            <translation>Step up in the scale</translation>
        </message>
        <message>
            <source>Strum</source>
            <translation>Strum</translation>
        </message>
        <message>
            <source>Suspended &amp;fourth</source>
            <translation>Suspended &amp;fourth</translation>
        </message>
        <message>
            <source>Suspended second</source>
            <translation>Suspended second</translation>
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation>T&amp;heme</translation>
        </message>
        <message>
            <source>T&amp;ool</source>
            <translation>T&amp;ool</translation>
        </message>
        <message>
            <source>T&amp;racks</source>
            <translation>T&amp;racks</translation>
        </message>
        <message>
            <source>T&amp;ransform</source>
            <translation>T&amp;ransform</translation>
        </message>
        <message>
            <source>Take as the first of two phrases</source>
            <translation>Take as the first of two phrases</translation>
        </message>
        <message>
            <source>Take the curves away</source>
            <translation>Take the curves away</translation>
        </message>
        <message>
            <source>Take the ghost's next bar</source>
            <translation>Take the ghost's next bar</translation>
        </message>
        <message>
            <source>Tell in MIDI files &amp;who wrote the notes</source>
            <translation>Tell in MIDI files &amp;who wrote the notes</translation>
        </message>
        <message>
            <source>The clipboard holds no notes.</source>
            <translation>The clipboard holds no notes.</translation>
        </message>
        <message>
            <source>The selected notes have not been quantised, or were moved since.</source>
            <translation>The selected notes have not been quantised, or were moved since.</translation>
        </message>
        <message>
            <source>There is nothing to fold away yet.</source>
            <translation>There is nothing to fold away yet.</translation>
        </message>
        <message>
            <source>Throw this answer away</source>
            <translation>Throw this answer away</translation>
        </message>
        <message>
            <source>To t&amp;his note</source>
            <translation>To t&amp;his note</translation>
        </message>
        <message>
            <source>To the &amp;end</source>
            <translation>To the &amp;end</translation>
        </message>
        <message>
            <source>To the &amp;nearest in the scale</source>
            <translation>To the &amp;nearest in the scale</translation>
        </message>
        <message>
            <source>To the st&amp;art</source>
            <translation>To the st&amp;art</translation>
        </message>
        <message>
            <source>Trac&amp;k</source>
            <translation>Trac&amp;k</translation>
        </message>
        <message>
            <source>Unlock notes</source>
            <translation>Unlock notes</translation>
        </message>
        <message>
            <source>Unlock pitches</source>
            <translation>Unlock pitches</translation>
        </message>
        <message>
            <source>Unlock rhythm</source>
            <translation>Unlock rhythm</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Unmute</translation>
        </message>
        <message>
            <source>Unmute the track</source>
            <translation>Unmute the track</translation>
        </message>
        <message>
            <source>V&amp;olume</source>
            <translation>V&amp;olume</translation>
        </message>
        <message>
            <source>Vary the motif here</source>
            <translation>Vary the motif here</translation>
        </message>
        <message>
            <source>Vary, keep the conto&amp;ur</source>
            <translation>Vary, keep the conto&amp;ur</translation>
        </message>
        <message>
            <source>Vary, keep the pitch&amp;es</source>
            <translation>Vary, keep the pitch&amp;es</translation>
        </message>
        <message>
            <source>Vary, keep the rh&amp;ythm</source>
            <translation>Vary, keep the rh&amp;ythm</translation>
        </message>
        <message>
            <source>Velo&amp;city…</source>
            <translation>Velo&amp;city…</translation>
        </message>
        <message>
            <source>Velocity: drag a note up or down to make it louder or softer</source>
            <translation>Velocity: drag a note up or down to make it louder or softer</translation>
        </message>
        <message>
            <source>What &amp;else could stand here</source>
            <translation>What &amp;else could stand here</translation>
        </message>
        <message>
            <source>What a note leans &amp;on</source>
            <translation>What a note leans &amp;on</translation>
        </message>
        <message>
            <source>What an answer &amp;changes</source>
            <translation>What an answer &amp;changes</translation>
        </message>
        <message>
            <source>What is &amp;surprising</source>
            <translation>What is &amp;surprising</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Zoom &amp;in</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>Zoom &amp;out</translation>
        </message>
        <message>
            <source>Zoom to &amp;all</source>
            <translation>Zoom to &amp;all</translation>
        </message>
        <message>
            <source>Zoom to the &amp;selection</source>
            <translation>Zoom to the &amp;selection</translation>
        </message>
        <message>
            <source>{0}: bring the playhead into a selected note first</source>
            <translation>{0}: bring the playhead into a selected note first</translation>
        </message>
        <message>
            <source>{0}: nothing changes here</source>
            <translation>{0}: nothing changes here</translation>
        </message>
        <message>
            <source>{0}: select notes that begin together</source>
            <translation>{0}: select notes that begin together</translation>
        </message>
        <message>
            <source>{0}: select two notes or more of one pitch</source>
            <translation>{0}: select two notes or more of one pitch</translation>
        </message>
        <message>
            <source>{0}: the selected notes are in it</source>
            <translation>{0}: the selected notes are in it</translation>
        </message>
        <message>
            <source>{0}: the selected notes are on the grid</source>
            <translation>{0}: the selected notes are on the grid</translation>
        </message>
    </context>
    <context>
        <name>drums</name>
        <message>
            <source>Bass drum</source>
            <translation>Bass drum</translation>
        </message>
        <message>
            <source>Bell tree</source>
            <translation>Bell tree</translation>
        </message>
        <message>
            <source>Cabasa</source>
            <translation>Cabasa</translation>
        </message>
        <message>
            <source>Castanets</source>
            <translation>Castanets</translation>
        </message>
        <message>
            <source>Chinese cymbal</source>
            <translation>Chinese cymbal</translation>
        </message>
        <message>
            <source>Claves</source>
            <translation>Claves</translation>
        </message>
        <message>
            <source>Closed hi-hat</source>
            <translation>Closed hi-hat</translation>
        </message>
        <message>
            <source>Cowbell</source>
            <translation>Cowbell</translation>
        </message>
        <message>
            <source>Crash cymbal 1</source>
            <translation>Crash cymbal 1</translation>
        </message>
        <message>
            <source>Crash cymbal 2</source>
            <translation>Crash cymbal 2</translation>
        </message>
        <message>
            <source>Deep bass drum</source>
            <translation>Deep bass drum</translation>
        </message>
        <message>
            <source>Electric snare</source>
            <translation>Electric snare</translation>
        </message>
        <message>
            <source>Hand clap</source>
            <translation>Hand clap</translation>
        </message>
        <message>
            <source>High Q</source>
            <translation>High Q</translation>
        </message>
        <message>
            <source>High agogo</source>
            <translation>High agogo</translation>
        </message>
        <message>
            <source>High bongo</source>
            <translation>High bongo</translation>
        </message>
        <message>
            <source>High conga</source>
            <translation>High conga</translation>
        </message>
        <message>
            <source>High floor tom</source>
            <translation>High floor tom</translation>
        </message>
        <message>
            <source>High mid tom</source>
            <translation>High mid tom</translation>
        </message>
        <message>
            <source>High timbale</source>
            <translation>High timbale</translation>
        </message>
        <message>
            <source>High tom</source>
            <translation>High tom</translation>
        </message>
        <message>
            <source>High wood block</source>
            <translation>High wood block</translation>
        </message>
        <message>
            <source>Jingle bell</source>
            <translation>Jingle bell</translation>
        </message>
        <message>
            <source>Long guiro</source>
            <translation>Long guiro</translation>
        </message>
        <message>
            <source>Long whistle</source>
            <translation>Long whistle</translation>
        </message>
        <message>
            <source>Low agogo</source>
            <translation>Low agogo</translation>
        </message>
        <message>
            <source>Low bongo</source>
            <translation>Low bongo</translation>
        </message>
        <message>
            <source>Low conga</source>
            <translation>Low conga</translation>
        </message>
        <message>
            <source>Low floor tom</source>
            <translation>Low floor tom</translation>
        </message>
        <message>
            <source>Low mid tom</source>
            <translation>Low mid tom</translation>
        </message>
        <message>
            <source>Low timbale</source>
            <translation>Low timbale</translation>
        </message>
        <message>
            <source>Low tom</source>
            <translation>Low tom</translation>
        </message>
        <message>
            <source>Low wood block</source>
            <translation>Low wood block</translation>
        </message>
        <message>
            <source>Maracas</source>
            <translation>Maracas</translation>
        </message>
        <message>
            <source>Metronome bell</source>
            <translation>Metronome bell</translation>
        </message>
        <message>
            <source>Metronome click</source>
            <translation>Metronome click</translation>
        </message>
        <message>
            <source>Muted cuica</source>
            <translation>Muted cuica</translation>
        </message>
        <message>
            <source>Muted high conga</source>
            <translation>Muted high conga</translation>
        </message>
        <message>
            <source>Muted surdo</source>
            <translation>Muted surdo</translation>
        </message>
        <message>
            <source>Muted triangle</source>
            <translation>Muted triangle</translation>
        </message>
        <message>
            <source>Open cuica</source>
            <translation>Open cuica</translation>
        </message>
        <message>
            <source>Open hi-hat</source>
            <translation>Open hi-hat</translation>
        </message>
        <message>
            <source>Open surdo</source>
            <translation>Open surdo</translation>
        </message>
        <message>
            <source>Open triangle</source>
            <translation>Open triangle</translation>
        </message>
        <message>
            <source>Pedal hi-hat</source>
            <translation>Pedal hi-hat</translation>
        </message>
        <message>
            <source>Ride bell</source>
            <translation>Ride bell</translation>
        </message>
        <message>
            <source>Ride cymbal 1</source>
            <translation>Ride cymbal 1</translation>
        </message>
        <message>
            <source>Ride cymbal 2</source>
            <translation>Ride cymbal 2</translation>
        </message>
        <message>
            <source>Scratch pull</source>
            <translation>Scratch pull</translation>
        </message>
        <message>
            <source>Scratch push</source>
            <translation>Scratch push</translation>
        </message>
        <message>
            <source>Shaker</source>
            <translation>Shaker</translation>
        </message>
        <message>
            <source>Short guiro</source>
            <translation>Short guiro</translation>
        </message>
        <message>
            <source>Short whistle</source>
            <translation>Short whistle</translation>
        </message>
        <message>
            <source>Side stick</source>
            <translation>Side stick</translation>
        </message>
        <message>
            <source>Slap</source>
            <translation>Slap</translation>
        </message>
        <message>
            <source>Snare</source>
            <translation>Snare</translation>
        </message>
        <message>
            <source>Splash cymbal</source>
            <translation>Splash cymbal</translation>
        </message>
        <message>
            <source>Square click</source>
            <translation>Square click</translation>
        </message>
        <message>
            <source>Sticks</source>
            <translation>Sticks</translation>
        </message>
        <message>
            <source>Tambourine</source>
            <translation>Tambourine</translation>
        </message>
        <message>
            <source>Vibraslap</source>
            <translation>Vibraslap</translation>
        </message>
    </context>
    <context>
        <name>engines</name>
        <message>
            <source>A note from before sounds through the whole of it: shorten that note, or select more time.</source>
            <translation>A note from before sounds through the whole of it: shorten that note, or select more time.</translation>
        </message>
        <message>
            <source>Copies cannot be kept out: this engine has no list of the tunes it learned from. Let answers copy.</source>
            <translation>Copies cannot be kept out: this engine has no list of the tunes it learned from. Let answers copy.</translation>
        </message>
        <message>
            <source>Every answer had more than {0} notes in a row from a known tune: ask for more adventure, or let answers copy more.</source>
            <translation>Every answer had more than {0} notes in a row from a known tune: ask for more adventure, or let answers copy more.</translation>
        </message>
        <message>
            <source>Every answer repeated something: allow longer repeats and more equal notes, or ask for more adventure.</source>
            <translation>Every answer repeated something: allow longer repeats and more equal notes, or ask for more adventure.</translation>
        </message>
        <message>
            <source>Every melody has short runs from others: allow at least {0} notes in a row.</source>
            <translation>Every melody has short runs from others: allow at least {0} notes in a row.</translation>
        </message>
        <message>
            <source>No pitch is left: widen the range or choose another scale.</source>
            <translation>No pitch is left: widen the range or choose another scale.</translation>
        </message>
        <message>
            <source>Nothing more likely was found: these notes stand well where they are.</source>
            <translation>Nothing more likely was found: these notes stand well where they are.</translation>
        </message>
        <message>
            <source>The contour does not fit between the lowest and highest note: widen the range.</source>
            <translation>The contour does not fit between the lowest and highest note: widen the range.</translation>
        </message>
        <message>
            <source>The hole is empty: select at least one beat.</source>
            <translation>The hole is empty: select at least one beat.</translation>
        </message>
        <message>
            <source>The rules leave no way through: allow larger leaps, another last note or a wider range.</source>
            <translation>The rules leave no way through: allow larger leaps, another last note or a wider range.</translation>
        </message>
        <message>
            <source>The style “{0}” is not known; known are: {1}.</source>
            <translation>The style “{0}” is not known; known are: {1}.</translation>
        </message>
        <message>
            <source>There are no free notes to fix: unlock some, or select others.</source>
            <translation>There are no free notes to fix: unlock some, or select others.</translation>
        </message>
        <message>
            <source>There are no notes in the selection to vary: select some, or complete the hole instead.</source>
            <translation>There are no notes in the selection to vary: select some, or complete the hole instead.</translation>
        </message>
        <message>
            <source>There are no notes to score on this track.</source>
            <translation>There are no notes to score on this track.</translation>
        </message>
        <message>
            <source>There is no such track.</source>
            <translation>There is no such track.</translation>
        </message>
        <message>
            <source>This track is percussion: the melody engine needs a track with pitches.</source>
            <translation>This track is percussion: the melody engine needs a track with pitches.</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>&lt;divisions&gt; is {0}; it must be above 0 and at most 1000000</source>
            <translation>&lt;divisions&gt; is {0}; it must be above 0 and at most 1000000</translation>
        </message>
        <message>
            <source>&lt;time&gt; without &lt;beats&gt; and &lt;beat-type&gt;</source>
            <translation>&lt;time&gt; without &lt;beats&gt; and &lt;beat-type&gt;</translation>
        </message>
        <message>
            <source>&lt;{0}&gt;{1}&lt;/{2}&gt; is longer than {3} quarter notes</source>
            <translation>&lt;{0}&gt;{1}&lt;/{2}&gt; is longer than {3} quarter notes</translation>
        </message>
        <message>
            <source>MIDI cannot say the meter {0}/{1}</source>
            <translation>MIDI cannot say the meter {0}/{1}</translation>
        </message>
        <message>
            <source>MIDI cannot say the tempo of {0}; its slowest is 3.58 bpm</source>
            <translation>MIDI cannot say the tempo of {0}; its slowest is 3.58 bpm</translation>
        </message>
        <message>
            <source>MIDI cannot say {0}</source>
            <translation>MIDI cannot say {0}</translation>
        </message>
        <message>
            <source>MIDI file type {0} is unknown; there are 0, 1 and 2</source>
            <translation>MIDI file type {0} is unknown; there are 0, 1 and 2</translation>
        </message>
        <message>
            <source>MIDI has no channel {0}</source>
            <translation>MIDI has no channel {0}</translation>
        </message>
        <message>
            <source>[Errno 13] Permission denied: {0}</source>
            <translation>[Errno 13] Permission denied: {0}</translation>
        </message>
        <message>
            <source>[Errno 28] No space left on device</source>
            <translation>[Errno 28] No space left on device</translation>
        </message>
        <message>
            <source>[Errno 2] No such file or directory: {0}</source>
            <translation>[Errno 2] No such file or directory: {0}</translation>
        </message>
        <message>
            <source>a &lt;{0}&gt; without &lt;duration&gt;</source>
            <translation>a &lt;{0}&gt; without &lt;duration&gt;</translation>
        </message>
        <message>
            <source>a RIFF chunk claims {0} bytes, more than are left in the file</source>
            <translation>a RIFF chunk claims {0} bytes, more than are left in the file</translation>
        </message>
        <message>
            <source>a chord inside a chord; close the first with ]</source>
            <translation>a chord inside a chord; close the first with ]</translation>
        </message>
        <message>
            <source>a chord without notes</source>
            <translation>a chord without notes</translation>
        </message>
        <message>
            <source>a chunk should begin here, but there is {0}</source>
            <translation>a chunk should begin here, but there is {0}</translation>
        </message>
        <message>
            <source>a data byte without a status byte before it</source>
            <translation>a data byte without a status byte before it</translation>
        </message>
        <message>
            <source>a length of {0} unit notes; it must be above 0 and at most {1} whole notes</source>
            <translation>a length of {0} unit notes; it must be above 0 and at most {1} whole notes</translation>
        </message>
        <message>
            <source>a number of variable length has more than four bytes</source>
            <translation>a number of variable length has more than four bytes</translation>
        </message>
        <message>
            <source>a tempo, meter, key or marker before the beginning</source>
            <translation>a tempo, meter, key or marker before the beginning</translation>
        </message>
        <message>
            <source>a text about who wrote the notes cannot be read; they count as yours</source>
            <translation>a text about who wrote the notes cannot be read; they count as yours</translation>
        </message>
        <message>
            <source>a zip file, but no project: it does not hold {0}</source>
            <translation>a zip file, but no project: it does not hold {0}</translation>
        </message>
        <message>
            <source>byte {0}: {1}</source>
            <translation>byte {0}: {1}</translation>
        </message>
        <message>
            <source>chunk {0} claims {1} bytes, but {2} are left in the file</source>
            <translation>chunk {0} claims {1} bytes, but {2} are left in the file</translation>
        </message>
        <message>
            <source>how the piece was made is damaged: {0}: {1}</source>
            <translation>how the piece was made is damaged: {0}: {1}</translation>
        </message>
        <message>
            <source>its checksum is wrong</source>
            <translation>its checksum is wrong</translation>
        </message>
        <message>
            <source>its first line is not that of a journal</source>
            <translation>its first line is not that of a journal</translation>
        </message>
        <message>
            <source>line {0}, column {1}: {2}</source>
            <translation>line {0}, column {1}: {2}</translation>
        </message>
        <message>
            <source>message {0} claims {1} bytes, but {2} are left in its track chunk</source>
            <translation>message {0} claims {1} bytes, but {2} are left in its track chunk</translation>
        </message>
        <message>
            <source>message {0} lacks its data bytes</source>
            <translation>message {0} lacks its data bytes</translation>
        </message>
        <message>
            <source>more than {0} bars; notes on paper are no format for so long a piece</source>
            <translation>more than {0} bars; notes on paper are no format for so long a piece</translation>
        </message>
        <message>
            <source>more than {0} measures; split the piece</source>
            <translation>more than {0} measures; split the piece</translation>
        </message>
        <message>
            <source>more than {0} parts</source>
            <translation>more than {0} parts</translation>
        </message>
        <message>
            <source>more than {0} tags and attributes; split the piece</source>
            <translation>more than {0} tags and attributes; split the piece</translation>
        </message>
        <message>
            <source>no ABC tune here; a tune begins with a line like X:1</source>
            <translation>no ABC tune here; a tune begins with a line like X:1</translation>
        </message>
        <message>
            <source>no XML: {0}</source>
            <translation>no XML: {0}</translation>
        </message>
        <message>
            <source>no division of a quarter note holds all lengths; some are rounded to 1/{0} of it</source>
            <translation>no division of a quarter note holds all lengths; some are rounded to 1/{0} of it</translation>
        </message>
        <message>
            <source>no notes can say the meter {0}/{1}</source>
            <translation>no notes can say the meter {0}/{1}</translation>
        </message>
        <message>
            <source>not a MIDI file, it begins with {0} instead of 'MThd'</source>
            <translation>not a MIDI file, it begins with {0} instead of 'MThd'</translation>
        </message>
        <message>
            <source>not a RIFF MIDI file</source>
            <translation>not a RIFF MIDI file</translation>
        </message>
        <message>
            <source>part {0}, measure {1}: {2}</source>
            <translation>part {0}, measure {1}: {2}</translation>
        </message>
        <message>
            <source>played out, the repeats make more than {0} measures</source>
            <translation>played out, the repeats make more than {0} measures</translation>
        </message>
        <message>
            <source>played out, the repeats make more than {0} notes</source>
            <translation>played out, the repeats make more than {0} notes</translation>
        </message>
        <message>
            <source>played out, the repeats make more than {0} notes and bar lines</source>
            <translation>played out, the repeats make more than {0} notes and bar lines</translation>
        </message>
        <message>
            <source>the .mxl archive is damaged ({0}); export it again</source>
            <translation>the .mxl archive is damaged ({0}); export it again</translation>
        </message>
        <message>
            <source>the &lt;divisions&gt; of the parts have no common measure; export the file again</source>
            <translation>the &lt;divisions&gt; of the parts have no common measure; export the file again</translation>
        </message>
        <message>
            <source>the RIFF file holds no MIDI data</source>
            <translation>the RIFF file holds no MIDI data</translation>
        </message>
        <message>
            <source>the XML is in an encoding that cannot be read: {0}</source>
            <translation>the XML is in an encoding that cannot be read: {0}</translation>
        </message>
        <message>
            <source>the archive holds more than {0} files; this is no .mxl</source>
            <translation>the archive holds more than {0} files; this is no .mxl</translation>
        </message>
        <message>
            <source>the archive holds no MusicXML; an .mxl file has a .musicxml or .xml inside</source>
            <translation>the archive holds no MusicXML; an .mxl file has a .musicxml or .xml inside</translation>
        </message>
        <message>
            <source>the branches of the piece are damaged: a branch grows on nothing</source>
            <translation>the branches of the piece are damaged: a branch grows on nothing</translation>
        </message>
        <message>
            <source>the branches of the piece are damaged: {0}: {1}</source>
            <translation>the branches of the piece are damaged: {0}: {1}</translation>
        </message>
        <message>
            <source>the chord is not closed; add ]</source>
            <translation>the chord is not closed; add ]</translation>
        </message>
        <message>
            <source>the division is 0 ticks to the quarter note</source>
            <translation>the division is 0 ticks to the quarter note</translation>
        </message>
        <message>
            <source>the division {0} is neither ticks to the quarter nor a SMPTE rate</source>
            <translation>the division {0} is neither ticks to the quarter nor a SMPTE rate</translation>
        </message>
        <message>
            <source>the file declares entities; take its &lt;!ENTITY …&gt; lines away</source>
            <translation>the file declares entities; take its &lt;!ENTITY …&gt; lines away</translation>
        </message>
        <message>
            <source>the file ends after {0} of the {1} track chunks its header promises</source>
            <translation>the file ends after {0} of the {1} track chunks its header promises</translation>
        </message>
        <message>
            <source>the file ends inside its header</source>
            <translation>the file ends inside its header</translation>
        </message>
        <message>
            <source>the file ends inside the head of a chunk</source>
            <translation>the file ends inside the head of a chunk</translation>
        </message>
        <message>
            <source>the file has no measures; there is nothing to read</source>
            <translation>the file has no measures; there is nothing to read</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>the file is empty</translation>
        </message>
        <message>
            <source>the header claims {0} bytes; 6 are right</source>
            <translation>the header claims {0} bytes; 6 are right</translation>
        </message>
        <message>
            <source>the measure is longer than {0} quarter notes</source>
            <translation>the measure is longer than {0} quarter notes</translation>
        </message>
        <message>
            <source>the meter {0}/{1} is none; its lower number is 1, 2, 4, 8 …, its upper one 1 to 255</source>
            <translation>the meter {0}/{1} is none; its lower number is 1, 2, 4, 8 …, its upper one 1 to 255</translation>
        </message>
        <message>
            <source>the motif of the piece is damaged: {0}: {1}</source>
            <translation>the motif of the piece is damaged: {0}: {1}</translation>
        </message>
        <message>
            <source>the note is too high or too low for MIDI; take octave marks away</source>
            <translation>the note is too high or too low for MIDI; take octave marks away</translation>
        </message>
        <message>
            <source>the note {0}{1} is too high or too low for MIDI</source>
            <translation>the note {0}{1} is too high or too low for MIDI</translation>
        </message>
        <message>
            <source>the piece is damaged ({0}); it is kept as {1}</source>
            <translation>the piece is damaged ({0}); it is kept as {1}</translation>
        </message>
        <message>
            <source>the piece is larger than the {0} bytes that a project may hold</source>
            <translation>the piece is larger than the {0} bytes that a project may hold</translation>
        </message>
        <message>
            <source>the project file is damaged: {0}</source>
            <translation>the project file is damaged: {0}</translation>
        </message>
        <message>
            <source>the score inside unpacks to more than {0} bytes; this is no piece of music</source>
            <translation>the score inside unpacks to more than {0} bytes; this is no piece of music</translation>
        </message>
        <message>
            <source>the score of the project is damaged: {0}: {1}</source>
            <translation>the score of the project is damaged: {0}: {1}</translation>
        </message>
        <message>
            <source>the track chunk ends inside a message</source>
            <translation>the track chunk ends inside a message</translation>
        </message>
        <message>
            <source>the tune has no key; add a line like K:G before the music</source>
            <translation>the tune has no key; add a line like K:G before the music</translation>
        </message>
        <message>
            <source>the tune has no notes; write some below its K: line</source>
            <translation>the tune has no notes; write some below its K: line</translation>
        </message>
        <message>
            <source>there are no extras</source>
            <translation>there are no extras</translation>
        </message>
        <message>
            <source>there is no score</source>
            <translation>there is no score</translation>
        </message>
        <message>
            <source>there is no tune {0}: the book holds {1}</source>
            <translation>there is no tune {0}: the book holds {1}</translation>
        </message>
        <message>
            <source>there is no version of the format</source>
            <translation>there is no version of the format</translation>
        </message>
        <message>
            <source>this cannot be kept in a project file: {0}</source>
            <translation>this cannot be kept in a project file: {0}</translation>
        </message>
        <message>
            <source>this is a MIDI 2.0 clip; only Standard MIDI Files 1.0 can be read</source>
            <translation>this is a MIDI 2.0 clip; only Standard MIDI Files 1.0 can be read</translation>
        </message>
        <message>
            <source>this is an opus, a list of scores; open the scores that it names one by one</source>
            <translation>this is an opus, a list of scores; open the scores that it names one by one</translation>
        </message>
        <message>
            <source>this is no MusicXML: its outermost element is &lt;{0}&gt;, not &lt;score-partwise&gt;</source>
            <translation>this is no MusicXML: its outermost element is &lt;{0}&gt;, not &lt;score-partwise&gt;</translation>
        </message>
        <message>
            <source>this is no file</source>
            <translation>this is no file</translation>
        </message>
        <message>
            <source>this project was written by a newer version of the program (format {0}, this one knows {1})</source>
            <translation>this project was written by a newer version of the program (format {0}, this one knows {1})</translation>
        </message>
        <message>
            <source>tick {0}: {1}</source>
            <translation>tick {0}: {1}</translation>
        </message>
        <message>
            <source>track {0}: {1}</source>
            <translation>track {0}: {1}</translation>
        </message>
        <message>
            <source>{0} bytes are more than a piece of music needs ({1})</source>
            <translation>{0} bytes are more than a piece of music needs ({1})</translation>
        </message>
        <message>
            <source>{0} can only be read</source>
            <translation>{0} can only be read</translation>
        </message>
        <message>
            <source>{0} claims {1} bytes, more than the {2} that a project may hold</source>
            <translation>{0} claims {1} bytes, more than the {2} that a project may hold</translation>
        </message>
        <message>
            <source>{0} grace notes are left out: they have no time of their own</source>
            <translation>{0} grace notes are left out: they have no time of their own</translation>
        </message>
        <message>
            <source>{0} grace notes or groups are left out: they have no time of their own</source>
            <translation>{0} grace notes or groups are left out: they have no time of their own</translation>
        </message>
        <message>
            <source>{0} in the archive is packed in a way that MusicXML does not know</source>
            <translation>{0} in the archive is packed in a way that MusicXML does not know</translation>
        </message>
        <message>
            <source>{0} is gone; another window may have taken it</source>
            <translation>{0} is gone; another window may have taken it</translation>
        </message>
        <message>
            <source>{0} is no message of a track</source>
            <translation>{0} is no message of a track</translation>
        </message>
        <message>
            <source>{0} is not a known format; these are: {1}</source>
            <translation>{0} is not a known format; these are: {1}</translation>
        </message>
        <message>
            <source>{0} is out of range for {1}, which is {2} to {3}</source>
            <translation>{0} is out of range for {1}, which is {2} to {3}</translation>
        </message>
        <message>
            <source>{0} is packed in a way that projects do not use</source>
            <translation>{0} is packed in a way that projects do not use</translation>
        </message>
        <message>
            <source>{0} muted notes are not in the MIDI file</source>
            <translation>{0} muted notes are not in the MIDI file</translation>
        </message>
        <message>
            <source>{0} note messages have no partner: they are kept, but not shown</source>
            <translation>{0} note messages have no partner: they are kept, but not shown</translation>
        </message>
        <message>
            <source>{0} notes were moved to the nearest place that ABC can write</source>
            <translation>{0} notes were moved to the nearest place that ABC can write</translation>
        </message>
        <message>
            <source>{0} notes were moved to the nearest place that MusicXML is written with</source>
            <translation>{0} notes were moved to the nearest place that MusicXML is written with</translation>
        </message>
        <message>
            <source>{0} stands where message {1} needs a data byte</source>
            <translation>{0} stands where message {1} needs a data byte</translation>
        </message>
        <message>
            <source>{0} ticks to the quarter note are more than a MIDI file can hold (32767)</source>
            <translation>{0} ticks to the quarter note are more than a MIDI file can hold (32767)</translation>
        </message>
        <message>
            <source>{0} ticks without an event are more than a MIDI file can hold ({1})</source>
            <translation>{0} ticks without an event are more than a MIDI file can hold ({1})</translation>
        </message>
        <message>
            <source>{0} tracks are more than a MIDI file can hold (65535)</source>
            <translation>{0} tracks are more than a MIDI file can hold (65535)</translation>
        </message>
        <message>
            <source>“{0}” divides by 0</source>
            <translation>“{0}” divides by 0</translation>
        </message>
        <message>
            <source>“{0}” is no meter; its lower number is 2, 4, 8 …, its upper one 1 to 255</source>
            <translation>“{0}” is no meter; its lower number is 2, 4, 8 …, its upper one 1 to 255</translation>
        </message>
        <message>
            <source>“{0}” is no meter; write it like M:6/8, M:C or M:none</source>
            <translation>“{0}” is no meter; write it like M:6/8, M:C or M:none</translation>
        </message>
        <message>
            <source>“{0}” is no note length; write it like L:1/8</source>
            <translation>“{0}” is no note length; write it like L:1/8</translation>
        </message>
        <message>
            <source>“{0}” is no note name for the {1} of a chord</source>
            <translation>“{0}” is no note name for the {1} of a chord</translation>
        </message>
        <message>
            <source>“{0}” is no note name; a &lt;note&gt; needs &lt;pitch&gt;, &lt;unpitched&gt; or &lt;rest&gt;</source>
            <translation>“{0}” is no note name; a &lt;note&gt; needs &lt;pitch&gt;, &lt;unpitched&gt; or &lt;rest&gt;</translation>
        </message>
        <message>
            <source>“{0}” is no number for {1}</source>
            <translation>“{0}” is no number for {1}</translation>
        </message>
        <message>
            <source>“{0}” is too short to be played</source>
            <translation>“{0}” is too short to be played</translation>
        </message>
    </context>
    <context>
        <name>grid</name>
        <message>
            <source>dotted</source>
            <translation>dotted</translation>
        </message>
        <message>
            <source>nonuplet</source>
            <translation>nonuplet</translation>
        </message>
        <message>
            <source>quintuplet</source>
            <translation>quintuplet</translation>
        </message>
        <message>
            <source>septuplet</source>
            <translation>septuplet</translation>
        </message>
        <message>
            <source>sextuplet</source>
            <translation>sextuplet</translation>
        </message>
        <message>
            <source>triplet</source>
            <translation>triplet</translation>
        </message>
        <message>
            <source>{0} in a group</source>
            <translation>{0} in a group</translation>
        </message>
    </context>
    <context>
        <name>instruments</name>
        <message>
            <source>Accordion</source>
            <translation>Accordion</translation>
        </message>
        <message>
            <source>Acoustic bass</source>
            <translation>Acoustic bass</translation>
        </message>
        <message>
            <source>Agogo</source>
            <translation>Agogo</translation>
        </message>
        <message>
            <source>Alto saxophone</source>
            <translation>Alto saxophone</translation>
        </message>
        <message>
            <source>Applause</source>
            <translation>Applause</translation>
        </message>
        <message>
            <source>Atmosphere</source>
            <translation>Atmosphere</translation>
        </message>
        <message>
            <source>Bagpipe</source>
            <translation>Bagpipe</translation>
        </message>
        <message>
            <source>Bandoneon</source>
            <translation>Bandoneon</translation>
        </message>
        <message>
            <source>Banjo</source>
            <translation>Banjo</translation>
        </message>
        <message>
            <source>Baritone saxophone</source>
            <translation>Baritone saxophone</translation>
        </message>
        <message>
            <source>Bass</source>
            <translation>Bass</translation>
        </message>
        <message>
            <source>Bass and lead</source>
            <translation>Bass and lead</translation>
        </message>
        <message>
            <source>Bassoon</source>
            <translation>Bassoon</translation>
        </message>
        <message>
            <source>Bird</source>
            <translation>Bird</translation>
        </message>
        <message>
            <source>Blown bottle</source>
            <translation>Blown bottle</translation>
        </message>
        <message>
            <source>Bowed pad</source>
            <translation>Bowed pad</translation>
        </message>
        <message>
            <source>Brass</source>
            <translation>Brass</translation>
        </message>
        <message>
            <source>Brass section</source>
            <translation>Brass section</translation>
        </message>
        <message>
            <source>Breath noise</source>
            <translation>Breath noise</translation>
        </message>
        <message>
            <source>Bright piano</source>
            <translation>Bright piano</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Brightness</translation>
        </message>
        <message>
            <source>Calliope lead</source>
            <translation>Calliope lead</translation>
        </message>
        <message>
            <source>Celesta</source>
            <translation>Celesta</translation>
        </message>
        <message>
            <source>Cello</source>
            <translation>Cello</translation>
        </message>
        <message>
            <source>Charang lead</source>
            <translation>Charang lead</translation>
        </message>
        <message>
            <source>Chiff lead</source>
            <translation>Chiff lead</translation>
        </message>
        <message>
            <source>Choir</source>
            <translation>Choir</translation>
        </message>
        <message>
            <source>Choir pad</source>
            <translation>Choir pad</translation>
        </message>
        <message>
            <source>Chromatic percussion</source>
            <translation>Chromatic percussion</translation>
        </message>
        <message>
            <source>Church organ</source>
            <translation>Church organ</translation>
        </message>
        <message>
            <source>Clarinet</source>
            <translation>Clarinet</translation>
        </message>
        <message>
            <source>Clavinet</source>
            <translation>Clavinet</translation>
        </message>
        <message>
            <source>Clean electric guitar</source>
            <translation>Clean electric guitar</translation>
        </message>
        <message>
            <source>Crystal</source>
            <translation>Crystal</translation>
        </message>
        <message>
            <source>Distorted guitar</source>
            <translation>Distorted guitar</translation>
        </message>
        <message>
            <source>Double bass</source>
            <translation>Double bass</translation>
        </message>
        <message>
            <source>Drawbar organ</source>
            <translation>Drawbar organ</translation>
        </message>
        <message>
            <source>Dulcimer</source>
            <translation>Dulcimer</translation>
        </message>
        <message>
            <source>Echoes</source>
            <translation>Echoes</translation>
        </message>
        <message>
            <source>Electric grand</source>
            <translation>Electric grand</translation>
        </message>
        <message>
            <source>Electric piano</source>
            <translation>Electric piano</translation>
        </message>
        <message>
            <source>English horn</source>
            <translation>English horn</translation>
        </message>
        <message>
            <source>Ensemble</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <source>FM electric piano</source>
            <translation>FM electric piano</translation>
        </message>
        <message>
            <source>Fiddle</source>
            <translation>Fiddle</translation>
        </message>
        <message>
            <source>Fifths lead</source>
            <translation>Fifths lead</translation>
        </message>
        <message>
            <source>Fingered bass</source>
            <translation>Fingered bass</translation>
        </message>
        <message>
            <source>Flute</source>
            <translation>Flute</translation>
        </message>
        <message>
            <source>Folk</source>
            <translation>Folk</translation>
        </message>
        <message>
            <source>French horn</source>
            <translation>French horn</translation>
        </message>
        <message>
            <source>Fret noise</source>
            <translation>Fret noise</translation>
        </message>
        <message>
            <source>Fretless bass</source>
            <translation>Fretless bass</translation>
        </message>
        <message>
            <source>Glockenspiel</source>
            <translation>Glockenspiel</translation>
        </message>
        <message>
            <source>Goblins</source>
            <translation>Goblins</translation>
        </message>
        <message>
            <source>Grand piano</source>
            <translation>Grand piano</translation>
        </message>
        <message>
            <source>Guitar</source>
            <translation>Guitar</translation>
        </message>
        <message>
            <source>Guitar harmonics</source>
            <translation>Guitar harmonics</translation>
        </message>
        <message>
            <source>Gunshot</source>
            <translation>Gunshot</translation>
        </message>
        <message>
            <source>Halo pad</source>
            <translation>Halo pad</translation>
        </message>
        <message>
            <source>Harmonica</source>
            <translation>Harmonica</translation>
        </message>
        <message>
            <source>Harp</source>
            <translation>Harp</translation>
        </message>
        <message>
            <source>Harpsichord</source>
            <translation>Harpsichord</translation>
        </message>
        <message>
            <source>Helicopter</source>
            <translation>Helicopter</translation>
        </message>
        <message>
            <source>Honky-tonk piano</source>
            <translation>Honky-tonk piano</translation>
        </message>
        <message>
            <source>Jazz guitar</source>
            <translation>Jazz guitar</translation>
        </message>
        <message>
            <source>Kalimba</source>
            <translation>Kalimba</translation>
        </message>
        <message>
            <source>Koto</source>
            <translation>Koto</translation>
        </message>
        <message>
            <source>Marimba</source>
            <translation>Marimba</translation>
        </message>
        <message>
            <source>Melodic tom</source>
            <translation>Melodic tom</translation>
        </message>
        <message>
            <source>Metallic pad</source>
            <translation>Metallic pad</translation>
        </message>
        <message>
            <source>Music box</source>
            <translation>Music box</translation>
        </message>
        <message>
            <source>Muted electric guitar</source>
            <translation>Muted electric guitar</translation>
        </message>
        <message>
            <source>Muted trumpet</source>
            <translation>Muted trumpet</translation>
        </message>
        <message>
            <source>New age pad</source>
            <translation>New age pad</translation>
        </message>
        <message>
            <source>Nylon guitar</source>
            <translation>Nylon guitar</translation>
        </message>
        <message>
            <source>Oboe</source>
            <translation>Oboe</translation>
        </message>
        <message>
            <source>Ocarina</source>
            <translation>Ocarina</translation>
        </message>
        <message>
            <source>Orchestra hit</source>
            <translation>Orchestra hit</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>Organ</translation>
        </message>
        <message>
            <source>Overdriven guitar</source>
            <translation>Overdriven guitar</translation>
        </message>
        <message>
            <source>Pan flute</source>
            <translation>Pan flute</translation>
        </message>
        <message>
            <source>Percussion</source>
            <translation>Percussion</translation>
        </message>
        <message>
            <source>Percussive</source>
            <translation>Percussive</translation>
        </message>
        <message>
            <source>Percussive organ</source>
            <translation>Percussive organ</translation>
        </message>
        <message>
            <source>Piano</source>
            <translation>Piano</translation>
        </message>
        <message>
            <source>Piccolo</source>
            <translation>Piccolo</translation>
        </message>
        <message>
            <source>Picked bass</source>
            <translation>Picked bass</translation>
        </message>
        <message>
            <source>Pipe</source>
            <translation>Pipe</translation>
        </message>
        <message>
            <source>Pizzicato strings</source>
            <translation>Pizzicato strings</translation>
        </message>
        <message>
            <source>Polysynth pad</source>
            <translation>Polysynth pad</translation>
        </message>
        <message>
            <source>Rain</source>
            <translation>Rain</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>Recorder</translation>
        </message>
        <message>
            <source>Reed</source>
            <translation>Reed</translation>
        </message>
        <message>
            <source>Reed organ</source>
            <translation>Reed organ</translation>
        </message>
        <message>
            <source>Reversed cymbal</source>
            <translation>Reversed cymbal</translation>
        </message>
        <message>
            <source>Rock organ</source>
            <translation>Rock organ</translation>
        </message>
        <message>
            <source>Saw lead</source>
            <translation>Saw lead</translation>
        </message>
        <message>
            <source>Science fiction</source>
            <translation>Science fiction</translation>
        </message>
        <message>
            <source>Seashore</source>
            <translation>Seashore</translation>
        </message>
        <message>
            <source>Shakuhachi</source>
            <translation>Shakuhachi</translation>
        </message>
        <message>
            <source>Shamisen</source>
            <translation>Shamisen</translation>
        </message>
        <message>
            <source>Shanai</source>
            <translation>Shanai</translation>
        </message>
        <message>
            <source>Sitar</source>
            <translation>Sitar</translation>
        </message>
        <message>
            <source>Slap bass 1</source>
            <translation>Slap bass 1</translation>
        </message>
        <message>
            <source>Slap bass 2</source>
            <translation>Slap bass 2</translation>
        </message>
        <message>
            <source>Slow strings</source>
            <translation>Slow strings</translation>
        </message>
        <message>
            <source>Soprano saxophone</source>
            <translation>Soprano saxophone</translation>
        </message>
        <message>
            <source>Sound effects</source>
            <translation>Sound effects</translation>
        </message>
        <message>
            <source>Soundtrack</source>
            <translation>Soundtrack</translation>
        </message>
        <message>
            <source>Square lead</source>
            <translation>Square lead</translation>
        </message>
        <message>
            <source>Steel drums</source>
            <translation>Steel drums</translation>
        </message>
        <message>
            <source>Steel guitar</source>
            <translation>Steel guitar</translation>
        </message>
        <message>
            <source>String ensemble</source>
            <translation>String ensemble</translation>
        </message>
        <message>
            <source>Strings</source>
            <translation>Strings</translation>
        </message>
        <message>
            <source>Sweep pad</source>
            <translation>Sweep pad</translation>
        </message>
        <message>
            <source>Synth bass 1</source>
            <translation>Synth bass 1</translation>
        </message>
        <message>
            <source>Synth bass 2</source>
            <translation>Synth bass 2</translation>
        </message>
        <message>
            <source>Synth brass 1</source>
            <translation>Synth brass 1</translation>
        </message>
        <message>
            <source>Synth brass 2</source>
            <translation>Synth brass 2</translation>
        </message>
        <message>
            <source>Synth drum</source>
            <translation>Synth drum</translation>
        </message>
        <message>
            <source>Synth effects</source>
            <translation>Synth effects</translation>
        </message>
        <message>
            <source>Synth lead</source>
            <translation>Synth lead</translation>
        </message>
        <message>
            <source>Synth pad</source>
            <translation>Synth pad</translation>
        </message>
        <message>
            <source>Synth strings 1</source>
            <translation>Synth strings 1</translation>
        </message>
        <message>
            <source>Synth strings 2</source>
            <translation>Synth strings 2</translation>
        </message>
        <message>
            <source>Synth voice</source>
            <translation>Synth voice</translation>
        </message>
        <message>
            <source>Taiko drum</source>
            <translation>Taiko drum</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>Tenor saxophone</source>
            <translation>Tenor saxophone</translation>
        </message>
        <message>
            <source>Timpani</source>
            <translation>Timpani</translation>
        </message>
        <message>
            <source>Tinkle bell</source>
            <translation>Tinkle bell</translation>
        </message>
        <message>
            <source>Tremolo strings</source>
            <translation>Tremolo strings</translation>
        </message>
        <message>
            <source>Trombone</source>
            <translation>Trombone</translation>
        </message>
        <message>
            <source>Trumpet</source>
            <translation>Trumpet</translation>
        </message>
        <message>
            <source>Tuba</source>
            <translation>Tuba</translation>
        </message>
        <message>
            <source>Tubular bells</source>
            <translation>Tubular bells</translation>
        </message>
        <message>
            <source>Vibraphone</source>
            <translation>Vibraphone</translation>
        </message>
        <message>
            <source>Viola</source>
            <translation>Viola</translation>
        </message>
        <message>
            <source>Violin</source>
            <translation>Violin</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Voice</translation>
        </message>
        <message>
            <source>Voice lead</source>
            <translation>Voice lead</translation>
        </message>
        <message>
            <source>Warm pad</source>
            <translation>Warm pad</translation>
        </message>
        <message>
            <source>Whistle</source>
            <translation>Whistle</translation>
        </message>
        <message>
            <source>Woodblock</source>
            <translation>Woodblock</translation>
        </message>
        <message>
            <source>Xylophone</source>
            <translation>Xylophone</translation>
        </message>
    </context>
    <context>
        <name>outputs</name>
        <message>
            <source>Built-in synthesizer</source>
            <translation>Built-in synthesizer</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Silent</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>silent</translation>
        </message>
    </context>
    <context>
        <name>sound</name>
        <message>
            <source>no SoundFont was found</source>
            <translation>no SoundFont was found</translation>
        </message>
        <message>
            <source>no audio device was found</source>
            <translation>no audio device was found</translation>
        </message>
        <message>
            <source>python-rtmidi cannot be loaded</source>
            <translation>python-rtmidi cannot be loaded</translation>
        </message>
        <message>
            <source>the FluidSynth library is not installed</source>
            <translation>the FluidSynth library is not installed</translation>
        </message>
        <message>
            <source>the MIDI port {0} is gone</source>
            <translation>the MIDI port {0} is gone</translation>
        </message>
        <message>
            <source>the MIDI port {0} is not there</source>
            <translation>the MIDI port {0} is not there</translation>
        </message>
        <message>
            <source>the MIDI port {0} takes nothing any more</source>
            <translation>the MIDI port {0} takes nothing any more</translation>
        </message>
        <message>
            <source>the MIDI system {0} does not answer</source>
            <translation>the MIDI system {0} does not answer</translation>
        </message>
        <message>
            <source>the SoundFont {0} cannot be read</source>
            <translation>the SoundFont {0} cannot be read</translation>
        </message>
        <message>
            <source>the audio driver {0} does not open</source>
            <translation>the audio driver {0} does not open</translation>
        </message>
        <message>
            <source>the installed FluidSynth is older than 2.2</source>
            <translation>the installed FluidSynth is older than 2.2</translation>
        </message>
        <message>
            <source>there is no output {0}</source>
            <translation>there is no output {0}</translation>
        </message>
        <message>
            <source>{0} has stopped</source>
            <translation>{0} has stopped</translation>
        </message>
    </context>
</TS>
