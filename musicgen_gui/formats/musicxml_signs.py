"""Signs of MusicXML and what they mean: dynamics, metronome marks, repeats, jumps, drum staves."""

from __future__ import annotations

import re
from fractions import Fraction
from xml.etree.ElementTree import Element

from musicgen_gui.formats.musicxml_items import Flow
from musicgen_gui.formats.musicxml_numbers import child_text, decimal, integer

LOUDNESS = {"pppp": 8, "ppp": 16, "pp": 33, "p": 49, "mp": 64, "mf": 80, "f": 96, "ff": 112, "fff": 124, "ffff": 127}
LOUDNESS |= {"sf": 112, "sfz": 112, "fz": 112, "fp": 96}
"""Dynamic mark → velocity, in even steps around mezzo forte."""
MODES = {
    "major": "major",
    "ionian": "major",
    "minor": "minor",
    "aeolian": "minor",
    "dorian": "dorian",
    "phrygian": "phrygian",
    "lydian": "lydian",
    "mixolydian": "mixolydian",
    "locrian": "locrian",
}
DRUMS_ON_STAFF = {
    "D4": 44,
    "E4": 35,
    "F4": 36,
    "G4": 41,
    "A4": 43,
    "B4": 45,
    "C5": 38,
    "D5": 47,
    "E5": 50,
    "F5": 51,
    "G5": 42,
    "A5": 49,
    "B5": 57,
}
"""Place on a drum staff → General MIDI drum, where a file does not name it (the usual places of drum-set notation)."""
UNITS = {
    "long": Fraction(16),
    "breve": Fraction(8),
    "whole": Fraction(4),
    "half": Fraction(2),
    "quarter": Fraction(1),
    "eighth": Fraction(1, 2),
    "16th": Fraction(1, 4),
    "32nd": Fraction(1, 8),
    "64th": Fraction(1, 16),
    "128th": Fraction(1, 32),
}
"""Note type → quarter notes."""
_MOST_PASSES = 64
_NUMBER = re.compile(r"\d{1,4}(?:\.\d{1,6})?")
_DA_CAPO = re.compile(r"\bd\. ?c\.|^\W*d\.?c\b|\bda ?capo\b", re.I)
_DAL_SEGNO = re.compile(r"\bd\. ?s\.|^\W*d\.?s\b|\bdal ?segno\b", re.I)
_FINE = re.compile(r"\W*fine\W*", re.I)
_TO_CODA = re.compile(r"\bto ?coda\b", re.I)


def metronome(sign: Element) -> Fraction | None:
    """Quarter notes a minute of a metronome mark; None where it shows no number."""
    unit = UNITS.get(child_text(sign, "beat-unit"))
    found = _NUMBER.search(child_text(sign, "per-minute"))
    if unit is None or found is None:
        return None
    dots = min(len(sign.findall("beat-unit-dot")), 3)
    return decimal(found[0], "<per-minute>") * unit * (2 - Fraction(1, 2**dots))


def jump_words(words: str, flow: Flow) -> None:
    """What the words of a direction say about jumps."""
    text = " ".join(words.split())
    if len(text) > 60:
        return
    flow.da_capo |= bool(_DA_CAPO.search(text))
    flow.dal_segno |= bool(_DAL_SEGNO.search(text))
    flow.fine |= bool(_FINE.fullmatch(text))
    flow.to_coda |= bool(_TO_CODA.search(text))
    flow.coda |= text.lower() == "coda"


def sound_jumps(sound: Element, flow: Flow) -> None:
    """What a ``sound`` element says about jumps and repeats."""
    flow.da_capo |= sound.get("dacapo") == "yes"
    flow.dal_segno |= "dalsegno" in sound.attrib
    flow.fine |= "fine" in sound.attrib
    flow.to_coda |= "tocoda" in sound.attrib
    flow.segno |= "segno" in sound.attrib
    flow.coda |= "coda" in sound.attrib
    flow.forward |= sound.get("forward-repeat") == "yes"


def barline(element: Element, flow: Flow) -> None:
    """Repeats and endings at a bar line. Raises ``ValueError``."""
    for repeat in element.findall("repeat"):
        if repeat.get("direction") == "forward":
            flow.forward = True
        elif repeat.get("direction") == "backward":
            times = integer(repeat.get("times", "2"), "times of <repeat>", 0, _MOST_PASSES)
            flow.times = max(flow.times, times, 1)
    for ending in element.findall("ending"):
        if ending.get("type") == "start":
            numbers = re.findall(r"\d{1,2}", ending.get("number", ""))
            flow.endings = tuple(int(number) for number in numbers if 0 < int(number) <= _MOST_PASSES) or (1,)
        else:
            flow.ending_stops = True
    flow.segno |= element.find("segno") is not None
    flow.coda |= element.find("coda") is not None
