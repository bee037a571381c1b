"""Chord symbols to MusicXML's ``harmony`` and back: root, kind, degrees and bass."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from musicgen_gui.formats.musicxml_numbers import child_integer, child_text
from musicgen_gui.theory.chord import QUALITIES, parse_chord
from musicgen_gui.theory.pitch import NATURAL, fifths_of, name_on_line, spelled

KINDS: dict[str, tuple[int, ...]] = {
    "major": (0, 4, 7),
    "minor": (0, 3, 7),
    "dominant": (0, 4, 7, 10),
    "major-seventh": (0, 4, 7, 11),
    "minor-seventh": (0, 3, 7, 10),
    "diminished": (0, 3, 6),
    "diminished-seventh": (0, 3, 6, 9),
    "half-diminished": (0, 3, 6, 10),
    "augmented": (0, 4, 8),
    "augmented-seventh": (0, 4, 8, 10),
    "major-minor": (0, 3, 7, 11),
    "major-sixth": (0, 4, 7, 9),
    "minor-sixth": (0, 3, 7, 9),
    "dominant-ninth": (0, 4, 7, 10, 2),
    "major-ninth": (0, 4, 7, 11, 2),
    "minor-ninth": (0, 3, 7, 10, 2),
    "dominant-11th": (0, 4, 7, 10, 2, 5),
    "major-11th": (0, 4, 7, 11, 2, 5),
    "minor-11th": (0, 3, 7, 10, 2, 5),
    "dominant-13th": (0, 4, 7, 10, 2, 9),
    "major-13th": (0, 4, 7, 11, 2, 9),
    "minor-13th": (0, 3, 7, 10, 2, 9),
    "suspended-second": (0, 2, 7),
    "suspended-fourth": (0, 5, 7),
    "power": (0, 7),
}
"""``kind-value`` of MusicXML → semitones above the root. Thirteenths leave the eleventh out, as they are played."""
OLD_KINDS = {
    "minor-major": "major-minor",
    "major-minor-seventh": "major-minor",
    "maj69": "major-ninth",
    "augmented-ninth": "augmented-seventh",
    "": "major",
}
"""Kinds that programs write and the format does not know → the nearest that it knows."""
_DEGREES = {1: 0, 2: 2, 3: 4, 4: 5, 5: 7, 6: 9, 7: 10, 8: 0, 9: 2, 10: 4, 11: 5, 12: 7, 13: 9}
"""Degree → semitones of what ``add`` adds: major and perfect intervals and a minor seventh (MusicXML 4.0)."""
_ADDED = {1: (9, -1), 2: (9, 0), 3: (9, 1), 4: (3, 0), 5: (11, 0), 6: (11, 1), 7: (5, 0), 8: (13, -1), 9: (13, 0)}
_ADDED |= {10: (7, 0), 11: (7, 1)}
_REMOVED = {2: 9, 3: 3, 4: 3, 5: 11, 6: 5, 7: 5, 8: 5, 9: 13, 10: 7, 11: 7}
_BASS = re.compile(r"/[A-Ga-g]")
_ROOT = re.compile(r"([A-G](?:##|bb|#|b)?)(.*)")


def symbol_of(harmony: Element, shift: int = 0) -> str | None:
    """The symbol of a harmony, as ``theory.chord`` reads it; ``N.C.`` for none, None where it has no root.

    ``shift`` moves root and bass on the line of fifths, for transposing instruments. What the file shows as text is
    kept where it means the same as kind and degrees do. Raises ``ValueError``.
    """
    kind = harmony.find("kind")
    value = child_text(harmony, "kind")
    if value == "none":
        return "N.C."
    if harmony.find("root") is None:
        return None
    root = _name(harmony, "root", shift)
    bass = "" if harmony.find("bass") is None else "/" + _name(harmony, "bass", shift)
    shown = "" if kind is None else kind.get("text", "").strip().replace("♯", "#").replace("♭", "b")
    wanted = _intervals(harmony, OLD_KINDS.get(value, value))
    if wanted is None or value in OLD_KINDS or _means(shown) == wanted:
        if _means(shown) is not None:
            return root + shown + bass
        wanted = wanted or set(KINDS["major"])
    return root + quality_of(wanted) + bass


def quality_of(intervals: set[int]) -> str:
    """The quality that sounds so; where none does, the one that differs in the fewest notes."""
    return min(QUALITIES, key=lambda quality: len(set(QUALITIES[quality]) ^ intervals))


def _name(harmony: Element, which: str, shift: int) -> str:
    step = child_text(harmony, f"{which}/{which}-step")
    alter = child_integer(harmony, f"{which}/{which}-alter", -2, 2, 0) or 0
    if step not in NATURAL:
        raise ValueError(f"“{step[:20]}” is no note name for the {which} of a chord")
    name = step + ("#" if alter > 0 else "b") * abs(alter)
    return name_on_line(fifths_of(name) + shift) if shift else name


def _intervals(harmony: Element, kind: str) -> set[int] | None:
    """Semitones above the root that kind and degrees ask for; None for a kind that has no fixed notes."""
    if kind not in KINDS:
        return None
    found = set(KINDS[kind])
    for degree in harmony.findall("degree"):
        value = child_integer(degree, "degree-value", 1, 13, 1) or 1
        alter = child_integer(degree, "degree-alter", -2, 2, 0) or 0
        plain = _DEGREES[value]
        own = next((note for note in (plain, plain - 1, plain + 1) if note in found), plain)
        change = child_text(degree, "degree-type")
        if change in ("alter", "subtract"):
            found.discard(own)
        if change == "add":
            found.add((plain + alter) % 12)
        elif change == "alter":
            found.add((own + alter) % 12)
    return found


def _means(quality: str) -> set[int] | None:
    """Semitones above the root of a quality as it is written; None if it is none, or has a bass behind a slash."""
    try:
        chord = parse_chord("C" + quality)
    except ValueError:
        return None
    return None if _BASS.search(quality) else set(chord.pitch_classes)


def harmony_of(symbol: str) -> Element | None:
    """The ``harmony`` of a symbol; None where it is no chord."""
    harmony = Element("harmony", {"print-frame": "no"})
    if symbol.strip().upper().replace(".", "") == "NC":
        _put_name(harmony, "root", "C")
        SubElement(harmony, "kind", text="N.C.").text = "none"
        return harmony
    try:
        chord = parse_chord(symbol)
    except ValueError:
        return None
    found = _ROOT.fullmatch(symbol.strip().replace("♯", "#").replace("♭", "b"))
    if found is None:
        return None
    quality, slash, bass = found[2].rpartition("/")
    if not slash or not bass[:1].isalpha():
        quality, bass = found[2], ""
    _put_name(harmony, "root", found[1])
    wanted = _means(quality.strip()) or {(p - chord.root) % 12 for p in chord.pitch_classes}
    kind = min(KINDS, key=lambda name: (len(set(KINDS[name]) ^ wanted), not set(KINDS[name]) <= wanted))
    SubElement(harmony, "kind", text=quality.strip()).text = kind
    if bass:
        _put_name(harmony, "bass", bass)
    _put_degrees(harmony, set(KINDS[kind]), wanted)
    return harmony


def _put_name(harmony: Element, which: str, name: str) -> None:
    letter, alter, _ = spelled(name)
    place = SubElement(harmony, which)
    SubElement(place, f"{which}-step").text = letter
    if alter:
        SubElement(place, f"{which}-alter").text = str(alter)


def _put_degrees(harmony: Element, have: set[int], wanted: set[int]) -> None:
    """The degrees that turn one chord into another. The text of the kind says them already, so none is shown."""
    away, new = have - wanted, wanted - have
    for fifth, alter in ((6, -1), (8, 1)):
        if 7 in away and fifth in new:
            _put_degree(harmony, 5, alter, "alter")
            away, new = away - {7}, new - {fifth}
    for note in sorted(away):
        _put_degree(harmony, _REMOVED.get(note, 1), 0, "subtract")
    for note in sorted(new):
        _put_degree(harmony, *_ADDED[note], "add")


def _put_degree(harmony: Element, value: int, alter: int, change: str) -> None:
    degree = SubElement(harmony, "degree", {"print-object": "no"})
    SubElement(degree, "degree-value").text = str(value)
    SubElement(degree, "degree-alter").text = str(alter)
    SubElement(degree, "degree-type").text = change
