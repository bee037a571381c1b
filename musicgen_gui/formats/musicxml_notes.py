"""Single notes, chords and rests as MusicXML ``note`` elements, in the order that its schema asks for."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from xml.etree.ElementTree import Element, SubElement

from musicgen_gui.formats.abc_fields import signature
from musicgen_gui.formats.abc_spell import signs
from musicgen_gui.formats.musicxml_plan import Plan
from musicgen_gui.formats.musicxml_signs import DRUMS_ON_STAFF, UNITS
from musicgen_gui.theory.pitch import pitch_name, spelled

_USUAL_VELOCITY = 80
_TYPES = {length / 4: name for name, length in UNITS.items()}
_DOTS = {Fraction(1): 0, Fraction(3, 2): 1, Fraction(7, 4): 2}
_PLACES = {drum: (place[0], place[1:]) for place, drum in DRUMS_ON_STAFF.items()}
_ACCIDENTALS = {-2: "flat-flat", -1: "flat", 0: "natural", 1: "sharp", 2: "double-sharp"}
_TRIPLET = Fraction(3, 2)


@dataclass(frozen=True, slots=True)
class Sound:
    """What is struck or held at ``place`` (in units) for a length in whole notes as it is drawn; a rest has no pitches.

    ``tied`` are the pitches that go on from before, ``on`` those that go on behind. ``bar`` is the rest of a whole bar.
    """

    place: int
    duration: int
    pitches: tuple[int, ...]
    tied: frozenset[int] = frozenset()
    on: frozenset[int] = frozenset()
    triplet: bool = False
    bar: bool = False
    voice: int = 0


@dataclass(frozen=True, slots=True)
class Head:
    """A note head that may need an accidental, which goes to ``index`` among the children of ``note``."""

    place: int
    note: Element
    index: int
    step: tuple[str, int]
    alter: int


class NoteWriter:
    """Writes the notes of one part. ``velocities`` are by place and pitch; ``drums`` has an instrument's id by pitch.

    ``heads`` collects what ``accidentals`` needs for the measure that is being written.
    """

    def __init__(self, plan: Plan, velocities: dict[tuple[int, int], int], drums: dict[int, str]) -> None:
        self.plan, self.velocities, self.drums = plan, velocities, drums
        self.heads: list[Head] = []

    def notes(self, sound: Sound) -> list[Element]:
        """One ``note`` for a rest, else one for each pitch."""
        if not sound.pitches:
            note = Element("note")
            SubElement(note, "rest", {"measure": "yes"} if sound.bar else {})
            SubElement(note, "duration").text = str(sound.duration)
            self._shape(note, sound)
            return [note]
        return [self._note(sound, pitch, i > 0) for i, pitch in enumerate(sound.pitches)]

    def _note(self, sound: Sound, pitch: int, in_chord: bool) -> Element:
        note = Element("note")
        velocity = self.velocities.get((sound.place, pitch), _USUAL_VELOCITY)
        if velocity != _USUAL_VELOCITY and pitch not in sound.tied:
            note.set("dynamics", f"{velocity * 100 / 90:.2f}")
        if in_chord:
            SubElement(note, "chord")
        if self.drums:
            _drum(note, pitch)
        else:
            step, alter, octave = spelled(pitch_name(pitch, signs(self.plan.key_at(sound.place).fifths)))
            _pitch(note, step, alter, octave or 0)
        SubElement(note, "duration").text = str(sound.duration)
        ties = ["stop"] * (pitch in sound.tied) + ["start"] * (pitch in sound.on)
        for tie in ties:
            SubElement(note, "tie", type=tie)
        if self.drums:
            SubElement(note, "instrument", id=self.drums[pitch])
        index = self._shape(note, sound)
        if not self.drums and pitch not in sound.tied:
            self.heads.append(Head(sound.place, note, index, (step, octave or 0), alter))
        if ties:
            notations = SubElement(note, "notations")
            for tie in ties:
                SubElement(notations, "tied", type=tie)
        return note

    def _shape(self, note: Element, sound: Sound) -> int:
        """Voice, type, dots and triplet of a note; where among its children an accidental would stand."""
        SubElement(note, "voice").text = str(sound.voice + 1)
        length = Fraction(sound.duration, 192) * (_TRIPLET if sound.triplet else 1)
        if not sound.bar:
            for base, name in _TYPES.items():
                if length / base in _DOTS:
                    SubElement(note, "type").text = name
                    for _ in range(_DOTS[length / base]):
                        SubElement(note, "dot")
        index = len(note)
        if sound.triplet:
            change = SubElement(note, "time-modification")
            SubElement(change, "actual-notes").text = "3"
            SubElement(change, "normal-notes").text = "2"
        return index

    def accidentals(self) -> None:
        """Put the accidentals of a measure, whose notes are all written, where a reader needs them."""
        heard: dict[tuple[str, int], int] = {}
        at_once = sorted(self.heads, key=lambda head: head.place)
        for head in at_once:
            usual = signature(signs(self.plan.key_at(head.place).fifths)).get(head.step[0], 0)
            if heard.get(head.step, usual) != head.alter:
                accidental = Element("accidental")
                accidental.text = _ACCIDENTALS[head.alter]
                head.note.insert(head.index, accidental)
            heard[head.step] = head.alter
        self.heads = []


def _pitch(note: Element, step: str, alter: int, octave: int) -> None:
    pitch = SubElement(note, "pitch")
    SubElement(pitch, "step").text = step
    if alter:
        SubElement(pitch, "alter").text = str(alter)
    SubElement(pitch, "octave").text = str(octave)


def _drum(note: Element, pitch: int) -> None:
    unpitched = SubElement(note, "unpitched")
    step, octave = _PLACES.get(pitch, ("C", "5"))
    SubElement(unpitched, "display-step").text = step
    SubElement(unpitched, "display-octave").text = octave


def bracket(notes: list[Element]) -> None:
    """Mark the first and last note of a triplet."""
    for note, kind in ((notes[0], "start"), (notes[-1], "stop")):
        notations = note.find("notations")
        if notations is None:
            notations = Element("notations")
            note.insert(len(note) - len(note.findall("lyric")), notations)
        tuplet = SubElement(notations, "tuplet", type=kind)
        if kind == "start":
            tuplet.set("bracket", "yes")
