"""Why a file cannot be used, and what was left out of it, in the user's language: formats speak English."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


def _texts(*texts: object) -> tuple[str, ...]:
    return tuple(map(str, texts))


REASONS: tuple[str, ...] = _texts(
    QT_TRANSLATE_NOOP("files", "{0} is not a known format; these are: {1}"),
    QT_TRANSLATE_NOOP("files", "this is no file"),
    QT_TRANSLATE_NOOP("files", "{0} bytes are more than a piece of music needs ({1})"),
    QT_TRANSLATE_NOOP("files", "{0} can only be read"),
    QT_TRANSLATE_NOOP("files", "no ABC tune here; a tune begins with a line like X:1"),
    QT_TRANSLATE_NOOP("files", "there is no tune {0}: the book holds {1}"),
    QT_TRANSLATE_NOOP("files", "“{0}” is no meter; write it like M:6/8, M:C or M:none"),
    QT_TRANSLATE_NOOP("files", "“{0}” is no meter; its lower number is 2, 4, 8 …, its upper one 1 to 255"),
    QT_TRANSLATE_NOOP("files", "“{0}” is no note length; write it like L:1/8"),
    QT_TRANSLATE_NOOP("files", "the tune has no notes; write some below its K: line"),
    QT_TRANSLATE_NOOP("files", "the chord is not closed; add ]"),
    QT_TRANSLATE_NOOP("files", "the note is too high or too low for MIDI; take octave marks away"),
    QT_TRANSLATE_NOOP("files", "a chord inside a chord; close the first with ]"),
    QT_TRANSLATE_NOOP("files", "a chord without notes"),
    QT_TRANSLATE_NOOP("files", "more than {0} bars; notes on paper are no format for so long a piece"),
    QT_TRANSLATE_NOOP("files", "played out, the repeats make more than {0} notes and bar lines"),
    QT_TRANSLATE_NOOP("files", "a length of {0} unit notes; it must be above 0 and at most {1} whole notes"),
    QT_TRANSLATE_NOOP("files", "“{0}” divides by 0"),
    QT_TRANSLATE_NOOP("files", "“{0}” is too short to be played"),
    QT_TRANSLATE_NOOP("files", "the tune has no key; add a line like K:G before the music"),
    QT_TRANSLATE_NOOP("files", "a number of variable length has more than four bytes"),
    QT_TRANSLATE_NOOP("files", "the file ends after {0} of the {1} track chunks its header promises"),
    QT_TRANSLATE_NOOP("files", "the file is empty"),
    QT_TRANSLATE_NOOP("files", "this is a MIDI 2.0 clip; only Standard MIDI Files 1.0 can be read"),
    QT_TRANSLATE_NOOP("files", "not a MIDI file, it begins with {0} instead of 'MThd'"),
    QT_TRANSLATE_NOOP("files", "the file ends inside its header"),
    QT_TRANSLATE_NOOP("files", "the header claims {0} bytes; 6 are right"),
    QT_TRANSLATE_NOOP("files", "MIDI file type {0} is unknown; there are 0, 1 and 2"),
    QT_TRANSLATE_NOOP("files", "the division is 0 ticks to the quarter note"),
    QT_TRANSLATE_NOOP("files", "the division {0} is neither ticks to the quarter nor a SMPTE rate"),
    QT_TRANSLATE_NOOP("files", "message {0} claims {1} bytes, but {2} are left in its track chunk"),
    QT_TRANSLATE_NOOP("files", "{0} ticks without an event are more than a MIDI file can hold ({1})"),
    QT_TRANSLATE_NOOP("files", "{0} tracks are more than a MIDI file can hold (65535)"),
    QT_TRANSLATE_NOOP("files", "{0} ticks to the quarter note are more than a MIDI file can hold (32767)"),
    QT_TRANSLATE_NOOP("files", "chunk {0} claims {1} bytes, but {2} are left in the file"),
    QT_TRANSLATE_NOOP("files", "the file ends inside the head of a chunk"),
    QT_TRANSLATE_NOOP("files", "a chunk should begin here, but there is {0}"),
    QT_TRANSLATE_NOOP("files", "the track chunk ends inside a message"),
    QT_TRANSLATE_NOOP("files", "{0} stands where message {1} needs a data byte"),
    QT_TRANSLATE_NOOP("files", "a data byte without a status byte before it"),
    QT_TRANSLATE_NOOP("files", "message {0} lacks its data bytes"),
    QT_TRANSLATE_NOOP("files", "{0} is no message of a track"),
    QT_TRANSLATE_NOOP("files", "MIDI cannot say {0}"),
    QT_TRANSLATE_NOOP("files", "MIDI cannot say the tempo of {0}; its slowest is 3.58 bpm"),
    QT_TRANSLATE_NOOP("files", "MIDI cannot say the meter {0}/{1}"),
    QT_TRANSLATE_NOOP("files", "the RIFF file holds no MIDI data"),
    QT_TRANSLATE_NOOP("files", "not a RIFF MIDI file"),
    QT_TRANSLATE_NOOP("files", "a RIFF chunk claims {0} bytes, more than are left in the file"),
    QT_TRANSLATE_NOOP("files", "a tempo, meter, key or marker before the beginning"),
    QT_TRANSLATE_NOOP("files", "MIDI has no channel {0}"),
    QT_TRANSLATE_NOOP("files", "the file has no measures; there is nothing to read"),
    QT_TRANSLATE_NOOP("files", "more than {0} measures; split the piece"),
    QT_TRANSLATE_NOOP("files", "the <divisions> of the parts have no common measure; export the file again"),
    QT_TRANSLATE_NOOP("files", "the archive holds no MusicXML; an .mxl file has a .musicxml or .xml inside"),
    QT_TRANSLATE_NOOP("files", "this is an opus, a list of scores; open the scores that it names one by one"),
    QT_TRANSLATE_NOOP("files", "this is no MusicXML: its outermost element is <{0}>, not <score-partwise>"),
    QT_TRANSLATE_NOOP("files", "more than {0} tags and attributes; split the piece"),
    QT_TRANSLATE_NOOP("files", "the file declares entities; take its <!ENTITY …> lines away"),
    QT_TRANSLATE_NOOP("files", "the archive holds more than {0} files; this is no .mxl"),
    QT_TRANSLATE_NOOP("files", "{0} in the archive is packed in a way that MusicXML does not know"),
    QT_TRANSLATE_NOOP("files", "the score inside unpacks to more than {0} bytes; this is no piece of music"),
    QT_TRANSLATE_NOOP("files", "no XML: {0}"),
    QT_TRANSLATE_NOOP("files", "the XML is in an encoding that cannot be read: {0}"),
    QT_TRANSLATE_NOOP("files", "the .mxl archive is damaged ({0}); export it again"),
    QT_TRANSLATE_NOOP("files", "“{0}” is no note name for the {1} of a chord"),
    QT_TRANSLATE_NOOP("files", "more than {0} parts"),
    QT_TRANSLATE_NOOP("files", "played out, the repeats make more than {0} notes"),
    QT_TRANSLATE_NOOP("files", "“{0}” is no number for {1}"),
    QT_TRANSLATE_NOOP("files", "{0} is out of range for {1}, which is {2} to {3}"),
    QT_TRANSLATE_NOOP("files", "played out, the repeats make more than {0} measures"),
    QT_TRANSLATE_NOOP("files", "<divisions> is {0}; it must be above 0 and at most 1000000"),
    QT_TRANSLATE_NOOP("files", "<time> without <beats> and <beat-type>"),
    QT_TRANSLATE_NOOP("files", "the meter {0}/{1} is none; its lower number is 1, 2, 4, 8 …, its upper one 1 to 255"),
    QT_TRANSLATE_NOOP("files", "a <{0}> without <duration>"),
    QT_TRANSLATE_NOOP("files", "<{0}>{1}</{2}> is longer than {3} quarter notes"),
    QT_TRANSLATE_NOOP("files", "the measure is longer than {0} quarter notes"),
    QT_TRANSLATE_NOOP("files", "“{0}” is no note name; a <note> needs <pitch>, <unpitched> or <rest>"),
    QT_TRANSLATE_NOOP("files", "the note {0}{1} is too high or too low for MIDI"),
    QT_TRANSLATE_NOOP("files", "no notes can say the meter {0}/{1}"),
    QT_TRANSLATE_NOOP("files", "the piece is larger than the {0} bytes that a project may hold"),
    QT_TRANSLATE_NOOP("files", "there are no extras"),
    QT_TRANSLATE_NOOP("files", "{0} is packed in a way that projects do not use"),
    QT_TRANSLATE_NOOP("files", "{0} claims {1} bytes, more than the {2} that a project may hold"),
    QT_TRANSLATE_NOOP("files", "there is no version of the format"),
    QT_TRANSLATE_NOOP(
        "files",
        "this project was written by a newer version of the program (format {0}, this one knows {1})",
    ),
    QT_TRANSLATE_NOOP("files", "there is no score"),
    QT_TRANSLATE_NOOP("files", "this cannot be kept in a project file: {0}"),
    QT_TRANSLATE_NOOP("files", "the project file is damaged: {0}"),
    QT_TRANSLATE_NOOP("files", "a zip file, but no project: it does not hold {0}"),
    QT_TRANSLATE_NOOP("files", "the score of the project is damaged: {0}: {1}"),
)
"""What the formats say is wrong, without the place where it is."""

REMARKS: tuple[str, ...] = _texts(
    QT_TRANSLATE_NOOP("files", "no division of a quarter note holds all lengths; some are rounded to 1/{0} of it"),
    QT_TRANSLATE_NOOP("files", "{0} muted notes are not in the MIDI file"),
    QT_TRANSLATE_NOOP("files", "{0} grace notes or groups are left out: they have no time of their own"),
    QT_TRANSLATE_NOOP("files", "{0} notes were moved to the nearest place that MusicXML is written with"),
    QT_TRANSLATE_NOOP("files", "{0} note messages have no partner: they are kept, but not shown"),
    QT_TRANSLATE_NOOP("files", "{0} grace notes are left out: they have no time of their own"),
    QT_TRANSLATE_NOOP("files", "{0} notes were moved to the nearest place that ABC can write"),
    QT_TRANSLATE_NOOP("files", "a text about who wrote the notes cannot be read; they count as yours"),
)
"""What the formats remark on, though the file could be read or written."""

OTHERS: tuple[str, ...] = _texts(
    QT_TRANSLATE_NOOP("files", "the piece is damaged ({0}); it is kept as {1}"),
    QT_TRANSLATE_NOOP("files", "{0} is gone; another window may have taken it"),
    QT_TRANSLATE_NOOP("files", "the motif of the piece is damaged: {0}: {1}"),
    QT_TRANSLATE_NOOP("files", "how the piece was made is damaged: {0}: {1}"),
    QT_TRANSLATE_NOOP("files", "the branches of the piece are damaged: {0}: {1}"),
    QT_TRANSLATE_NOOP("files", "the branches of the piece are damaged: a branch grows on nothing"),
    QT_TRANSLATE_NOOP("files", "its checksum is wrong"),
    QT_TRANSLATE_NOOP("files", "its first line is not that of a journal"),
    QT_TRANSLATE_NOOP("files", "[Errno 2] No such file or directory: {0}"),
    QT_TRANSLATE_NOOP("files", "[Errno 13] Permission denied: {0}"),
    QT_TRANSLATE_NOOP("files", "[Errno 28] No space left on device"),
)
"""What the journal, those who keep something with the piece, and the system say."""

PLACES: tuple[str, ...] = _texts(
    QT_TRANSLATE_NOOP("files", "byte {0}: {1}"),
    QT_TRANSLATE_NOOP("files", "tick {0}: {1}"),
    QT_TRANSLATE_NOOP("files", "track {0}: {1}"),
    QT_TRANSLATE_NOOP("files", "part {0}, measure {1}: {2}"),
    QT_TRANSLATE_NOOP("files", "line {0}, column {1}: {2}"),
)
"""Where it is."""

_INSIDE = "continuo.json: "
"""What stands before faults of the text within a project."""
_WRITTEN = {"line {0}, column {1}: {2}": "{0}:{1}: {2}"}
"""How a place is written by those who speak English, where that differs."""


def file_words(said: str, name: str = "") -> str:
    """A sentence of the formats translated, without the ``name`` of the file in front; as it is where it is unknown."""
    said = said.removeprefix(f"{name}: ") if name else said
    said = said.removeprefix(_INSIDE)
    for place in PLACES:
        found = _match(_WRITTEN.get(place, place), said, numbers=True)
        if found:
            *where, rest = found
            return QCoreApplication.translate("files", place).format(*where, file_words(rest))
    for sentence in _by_length((*REASONS, *REMARKS, *OTHERS)):
        found = _match(sentence, said)
        if found is not None:
            return QCoreApplication.translate("files", sentence).format(*found)
    return said


def _match(sentence: str, said: str, *, numbers: bool = False) -> tuple[str, ...] | None:
    """What stands in the places of a sentence; None where another one was said."""
    pattern = re.sub(r"\\\{\d\\\}", "(.+?)", re.escape(sentence))
    if numbers:
        pattern = pattern.replace("(.+?)", r"(\d+|'[^']*'|[\w-]+)", pattern.count("(.+?)") - 1)
    found = re.fullmatch(pattern, said, re.DOTALL)
    return found.groups() if found else None


def _by_length(sentences: Iterable[str]) -> list[str]:
    """The longest first: a short one may fit what a longer one says better."""
    return sorted(sentences, key=len, reverse=True)
