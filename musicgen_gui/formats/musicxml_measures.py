"""The measures of one part as MusicXML elements."""

from __future__ import annotations

from fractions import Fraction
from xml.etree.ElementTree import Element, SubElement

from musicgen_gui.formats.abc_slices import WHOLE, Cutter, Group, Slice, Span
from musicgen_gui.formats.abc_voice import readable
from musicgen_gui.formats.musicxml_notes import NoteWriter, Sound, bracket
from musicgen_gui.formats.musicxml_plan import Plan, key_element, time_element
from musicgen_gui.formats.musicxml_voices import voices_of

DIVISIONS = WHOLE // 4
_LOWEST_ON_TREBLE = 57
"""A part whose notes lie lower than this on average has a bass clef."""


class PartWriter:
    """Writes bars in order; ``words`` are syllables by place. What concerns all parts stands above the first."""

    def __init__(self, plan: Plan, spans: list[Span], writer: NoteWriter, words: dict[int, str], first: bool) -> None:
        self.plan, self.writer, self.words = plan, writer, words
        self.above = list(reversed(plan.above)) if first else []
        self.keys = {} if writer.drums else dict(plan.keys)
        marks = set(self.keys)
        self.cutters = [Cutter(voice, () if i else marks) for i, voice in enumerate(voices_of(spans))]
        self.tied: list[frozenset[int]] = [frozenset() for _ in self.cutters]
        self.low = bool(spans) and sum(span.pitch for span in spans) < _LOWEST_ON_TREBLE * len(spans)
        self.in_word = False
        self.meter: tuple[int, int] | None = None

    def bar(self, index: int, number: int) -> Element:
        """Bar ``index`` as a ``measure``."""
        bar = self.plan.bars[index]
        self.measure = Element("measure", number=str(number))
        if self.plan.shortened(index):
            self.measure.set("implicit", "yes")
        self._attributes(index)
        for voice, cutter in enumerate(self.cutters):
            groups = cutter.bar(bar.start, bar.end)
            silent = not any(piece.pitches for group in groups for piece in group.slices)
            if voice and silent:
                continue
            if voice:
                SubElement(SubElement(self.measure, "backup"), "duration").text = str(bar.end - bar.start)
            for group in groups:
                self._group(voice, group, silent and group.slices == (Slice(bar.start, bar.end, (), frozenset()),))
        self.writer.accidentals()
        if index == len(self.plan.bars) - 1:
            line = SubElement(self.measure, "barline", location="right")
            SubElement(line, "bar-style").text = "light-heavy"
        return self.measure

    def _attributes(self, index: int) -> None:
        """What changes at the start of a bar; a key inside it stands before the note there."""
        bar = self.plan.bars[index]
        attributes = Element("attributes")
        if not index:
            SubElement(attributes, "divisions").text = str(DIVISIONS)
        if bar.start in self.keys:
            attributes.append(key_element(self.keys.pop(bar.start)))
        if not index or (bar.meter and bar.meter != self.meter):
            attributes.append(time_element(bar.meter))
            self.meter = bar.meter
        if not index:
            attributes.append(self._clef())
        if len(attributes):
            self.measure.append(attributes)

    def _clef(self) -> Element:
        clef = Element("clef")
        if self.writer.drums:
            SubElement(clef, "sign").text = "percussion"
            return clef
        SubElement(clef, "sign").text = "F" if self.low else "G"
        SubElement(clef, "line").text = "4" if self.low else "2"
        return clef

    def _group(self, voice: int, group: Group, whole_bar: bool) -> None:
        notes = [note for piece in group.slices for note in self._slice(voice, piece, group.triplet, whole_bar)]
        if group.triplet:
            bracket([note for note in notes if note.find("chord") is None])

    def _slice(self, voice: int, piece: Slice, triplet: bool, whole_bar: bool) -> list[Element]:
        """Put a slice into the measure as notes of readable lengths, tied."""
        if not voice:
            self._signs(piece)
        if voice and not piece.pitches and not triplet:
            SubElement(SubElement(self.measure, "forward"), "duration").text = str(piece.end - piece.start)
            return []
        factor = Fraction(3, 2) if triplet else Fraction(1)
        length = Fraction(piece.end - piece.start, WHOLE) * factor
        written: list[Element] = []
        place = piece.start
        for part in [length] if whole_bar else readable(length):
            duration = int(part / factor * WHOLE)
            on = piece.on if place + duration == piece.end else frozenset(piece.pitches)
            sound = Sound(place, duration, piece.pitches, self.tied[voice], on, triplet, whole_bar, voice)
            notes = self.writer.notes(sound)
            if set(piece.pitches) - self.tied[voice]:
                self._lyric(notes[0], place)
            written += notes
            self.tied[voice] = on
            place += duration
        self.measure.extend(written)
        return written

    def _signs(self, piece: Slice) -> None:
        """Keys, harmonies and directions that come before the end of a slice, the later ones with an offset."""
        if piece.start in self.keys:
            SubElement(self.measure, "attributes").append(key_element(self.keys.pop(piece.start)))
        while self.above and self.above[-1][0] < piece.end:
            place, sign = self.above.pop()
            if place > piece.start:
                offset = Element("offset", {"sound": "yes"} if sign.tag == "direction" else {})
                offset.text = str(place - piece.start)
                sound = sign.find("sound")
                sign.insert(len(sign) if sound is None else len(sign) - 1, offset)
            self.measure.append(sign)

    def _lyric(self, note: Element, place: int) -> None:
        text = self.words.pop(place, "")
        if not text:
            return
        goes_on = text.endswith("-") and len(text) > 1
        lyric = SubElement(note, "lyric")
        kind = ("middle" if goes_on else "end") if self.in_word else ("begin" if goes_on else "single")
        SubElement(lyric, "syllabic").text = kind
        SubElement(lyric, "text").text = text[:-1] if goes_on else text
        self.in_word = goes_on
