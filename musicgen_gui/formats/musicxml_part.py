"""The measures of one MusicXML part, element by element."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from xml.etree.ElementTree import Element

from musicgen_gui.formats.musicxml_harmony import symbol_of
from musicgen_gui.formats.musicxml_items import Flow, Measure, Part, Sounding
from musicgen_gui.formats.musicxml_numbers import child_integer, child_text, decimal, integer
from musicgen_gui.formats.musicxml_signs import (
    DRUMS_ON_STAFF,
    LOUDNESS,
    MODES,
    barline,
    jump_words,
    metronome,
    sound_jumps,
)
from musicgen_gui.theory.pitch import NATURAL

LONGEST = 4000
"""Quarter notes of the longest measure or note that is read."""
_SNARE = 38
_MINUTE = 60_000_000


class PartReader:
    """Reads measure after measure; what holds from one to the next lives here.

    Grace notes have no time of their own and are left out, ``graces`` counts them. Cue notes are not sounded.
    """

    def __init__(self, part: Part, steps: int) -> None:
        self.part = part
        self.steps = steps
        self.per_division = steps
        self.semitones = self.fifths = 0
        self.velocity = LOUDNESS["mf"]
        self.graces = 0
        self._take: dict[str, Callable[[Element], None]] = {
            "note": self._note,
            "backup": self._backup,
            "forward": self._forward,
            "attributes": self._attributes,
            "direction": self._direction,
            "sound": self._lone_sound,
            "harmony": self._harmony,
            "barline": self._barline,
        }

    def read(self, element: Element, flow: Flow) -> None:
        """Read one measure; its signs for repeats and jumps go into ``flow``. Raises ``ValueError``."""
        self.flow = flow
        self.measure = Measure(implicit=element.get("implicit") == "yes")
        self.now = self.chord_start = 0
        for child in element:
            take = self._take.get(child.tag)
            if take is not None:
                take(child)
        self.part.measures.append(self.measure)

    def _length(self, element: Element, tag: str = "duration") -> int:
        text = element.findtext(tag)
        if text is None:
            raise ValueError(f"a <{element.tag}> without <duration>")
        plain = len(text) < 9 and text.isascii() and text.isdigit()
        length = int(text) * self.per_division if plain else round(decimal(text, f"<{tag}>") * self.per_division)
        if abs(length) > LONGEST * self.steps:
            raise ValueError(f"<{tag}>{text[:20]}</{tag}> is longer than {LONGEST} quarter notes")
        return length

    def _step_to(self, place: int) -> None:
        if place > LONGEST * self.steps:
            raise ValueError(f"the measure is longer than {LONGEST} quarter notes")
        self.now = max(place, 0)
        self.measure.length = max(self.measure.length, self.now)

    def _backup(self, element: Element) -> None:
        self._step_to(self.now - self._length(element))

    def _forward(self, element: Element) -> None:
        self._step_to(self.now + self._length(element))

    def _note(self, note: Element) -> None:
        if note.find("grace") is not None:
            self.graces += 1
            return
        length = max(0, self._length(note))
        if note.find("chord") is None:
            self.chord_start = self.now
            self._step_to(self.now + length)
        if not length or note.find("rest") is not None or note.find("cue") is not None:
            return
        pitch = self._pitch(note)
        ties = {tie.get("type") for tie in note.findall("tie")}
        if not ties:
            ties = {tie.get("type") for tie in note.iterfind("notations/tied")}
        words = tuple(_syllable(lyric) for lyric in note.findall("lyric"))
        loudness = self.velocity if note.get("dynamics") is None else _velocity(note.get("dynamics"))
        sounding = Sounding(self.chord_start, length, pitch, loudness, "start" in ties, "stop" in ties, words)
        self.measure.notes.append(sounding)

    def _pitch(self, note: Element) -> int:
        unpitched = note.find("unpitched")
        if unpitched is not None:
            return self._drum(note, unpitched)
        step = child_text(note, "pitch/step")
        if step not in NATURAL:
            raise ValueError(f"“{step[:20]}” is no note name; a <note> needs <pitch>, <unpitched> or <rest>")
        octave = integer(note.findtext("pitch/octave"), "<octave>", -2, 10)
        alter = note.findtext("pitch/alter")
        altered = 0 if alter is None else integer(alter, "<alter>", -3, 3)
        pitch = 12 * (octave + 1) + NATURAL[step] + altered + self.semitones
        if not 0 <= pitch <= 127:
            raise ValueError(f"the note {step}{octave} is too high or too low for MIDI")
        return pitch

    def _drum(self, note: Element, unpitched: Element) -> int:
        """The General MIDI drum: what the instrument says, else what stands at that place of a drum staff."""
        self.part.percussion = True
        instrument = note.find("instrument")
        drums = self.part.drums
        named = None if instrument is None else drums.get(instrument.get("id", ""))
        if named is None and len(drums) == 1:
            named = next(iter(drums.values()))
        if named is not None:
            return named
        place = child_text(unpitched, "display-step") + child_text(unpitched, "display-octave")
        return DRUMS_ON_STAFF.get(place, _SNARE)

    def _attributes(self, attributes: Element) -> None:
        if attributes.find("divisions") is not None:
            divisions = divisions_of(attributes)
            self.per_division = int(self.steps / divisions)
        transpose = attributes.find("transpose")
        if transpose is not None:
            self._transpose(transpose)
        for key in attributes.findall("key"):
            if key.get("number", "1") == "1" and key.find("fifths") is not None:
                fifths = integer(key.findtext("fifths"), "<fifths>", -11, 11) + self.fifths
                fifths = fifths if -7 <= fifths <= 7 else (fifths + 5) % 12 - 5
                mode = MODES.get(child_text(key, "mode").lower(), "major")
                self.measure.keys.append((self.now, (fifths, mode)))
        for time in attributes.findall("time"):
            if time.get("number", "1") == "1":
                self.measure.meter = _meter(time)

    def _transpose(self, transpose: Element) -> None:
        chromatic = integer(transpose.findtext("chromatic"), "<chromatic>", -60, 60)
        octaves = child_integer(transpose, "octave-change", -5, 5, 0) or 0
        diatonic = child_integer(transpose, "diatonic", -40, 40)
        self.semitones = chromatic + 12 * octaves
        shift = 7 * chromatic - 12 * diatonic if diatonic is not None else (7 * chromatic + 5) % 12 - 5
        self.fifths = shift if -7 <= shift <= 7 else (7 * chromatic + 5) % 12 - 5

    def _direction(self, direction: Element) -> None:
        sound = direction.find("sound")
        offset = direction.find("offset")
        place = self.now
        if offset is not None and offset.get("sound") == "yes":
            place = max(0, place + self._length(direction, "offset"))
        for kind in direction.findall("direction-type"):
            for sign in kind:
                self._sign(sign, place, sound is not None and "tempo" in sound.attrib)
        if sound is not None:
            self._sound(sound, place)

    def _sign(self, sign: Element, place: int, has_tempo: bool) -> None:
        if sign.tag == "rehearsal" and (sign.text or "").strip():
            self.measure.marks.append((place, " ".join((sign.text or "").split())))
        elif sign.tag == "words":
            jump_words(sign.text or "", self.flow)
        elif sign.tag == "segno":
            self.flow.segno = True
        elif sign.tag == "coda":
            self.flow.coda = True
        elif sign.tag == "dynamics" and len(sign):
            self.velocity = LOUDNESS.get(sign[0].tag, self.velocity)
        elif sign.tag == "metronome" and not has_tempo:
            self._tempo(place, metronome(sign))

    def _lone_sound(self, sound: Element) -> None:
        self._sound(sound, self.now)

    def _sound(self, sound: Element, place: int) -> None:
        if "tempo" in sound.attrib:
            self._tempo(place, decimal(sound.get("tempo"), "tempo"))
        if "dynamics" in sound.attrib:
            self.velocity = _velocity(sound.get("dynamics"))
        sound_jumps(sound, self.flow)

    def _tempo(self, place: int, quarters: Fraction | None) -> None:
        if quarters is not None and quarters > 0:
            self.measure.tempos.append((place, min(max(round(_MINUTE / quarters), 1), 0xFFFFFF)))

    def _harmony(self, harmony: Element) -> None:
        place = self.now
        if harmony.find("offset") is not None:
            place = max(0, place + self._length(harmony, "offset"))
        symbol = symbol_of(harmony, self.fifths)
        if symbol:
            self.measure.chords.append((place, symbol))

    def _barline(self, element: Element) -> None:
        barline(element, self.flow)


def divisions_of(attributes: Element) -> Fraction:
    """Divisions of a quarter note, which may be a decimal number. Raises ``ValueError``."""
    found = decimal(attributes.findtext("divisions"), "<divisions>")
    if not 0 < found <= 1_000_000:
        raise ValueError(f"<divisions> is {found}; it must be above 0 and at most 1000000")
    return found


def _velocity(text: str | None) -> int:
    """From a percentage of forte, which is 90."""
    return min(max(round(decimal(text, "dynamics") * 90 / 100), 1), 127)


def _meter(time: Element) -> tuple[int, int]:
    """The meter; of several, as 3/8+2/4, the sum. (0, 0) for free meter."""
    if time.find("senza-misura") is not None:
        return 0, 0
    total = Fraction(0)
    bottoms = [integer(beat_type.text, "<beat-type>", 1, 128) for beat_type in time.findall("beat-type")]
    for beats, bottom in zip(time.findall("beats"), bottoms, strict=False):
        total += sum(Fraction(integer(beat, "<beats>", 1, 255), bottom) for beat in (beats.text or "").split("+"))
    if not total:
        raise ValueError("<time> without <beats> and <beat-type>")
    bottom = max(bottoms)
    top = total * bottom
    if bottom & (bottom - 1) or top.denominator != 1 or top > 255:
        raise ValueError(f"the meter {top}/{bottom} is none; its lower number is 1, 2, 4, 8 …, its upper one 1 to 255")
    return int(top), bottom


def _syllable(lyric: Element) -> str:
    """The text of a lyric, with a hyphen where its word goes on."""
    words = "".join((text.text or "") for text in lyric if text.tag in ("text", "elision"))
    last = lyric.findall("syllabic")
    goes_on = bool(last) and (last[-1].text or "").strip() in ("begin", "middle")
    return " ".join(words.split()) + ("-" if goes_on and words.strip() else "")
