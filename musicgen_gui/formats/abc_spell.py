"""Pitches, keys and lengths as ABC writes them."""

from __future__ import annotations

from fractions import Fraction

from musicgen_gui.formats.abc_fields import signature
from musicgen_gui.score.types import KeySignature, Note
from musicgen_gui.theory.key import MODE_FIFTHS, estimate_key
from musicgen_gui.theory.pitch import name_on_line, pitch_name, spelled

_MODE_WORDS = {"major": "", "minor": "m", "harmonic minor": "m", "melodic minor": "m"}
_SIGNS = {-2: "__", -1: "_", 0: "=", 1: "^", 2: "^^"}


def guess_key(notes: list[Note]) -> KeySignature:
    """The key of a score that names none, from how long each pitch class sounds; C major without notes."""
    durations = [0.0] * 12
    for note in notes:
        durations[note.pitch % 12] += note.length
    key = estimate_key(durations)
    return KeySignature(0, key.fifths, key.mode) if key else KeySignature(0)


def key_text(key: KeySignature) -> str:
    """A key for ``K:``: ``G``, ``Bbm``, ``Ador``. Signatures beyond seven signs change to their other spelling."""
    fifths = signs(key.fifths)
    above = MODE_FIFTHS.get(key.mode, 0)
    if not -8 <= fifths + above <= 12:
        return name_on_line(fifths)
    return name_on_line(fifths + above) + _MODE_WORDS.get(
        key.mode, key.mode[:3] if above or key.mode == "lydian" else ""
    )


def signs(fifths: int) -> int:
    """A signature of at most seven signs that sounds the same."""
    return fifths if -7 <= fifths <= 7 else (fifths + 5) % 12 - 5


def length_text(length: Fraction) -> str:
    """A length in unit notes: nothing for 1, ``2``, ``/``, ``3/2``, ``/4``."""
    top, bottom = length.numerator, length.denominator
    if bottom == 1:
        return "" if top == 1 else str(top)
    return ("" if top == 1 else str(top)) + ("/" if bottom == 2 and top == 1 else f"/{bottom}")


class Speller:
    """Spells pitches within one voice: knows the key and the accidentals of the bar.

    An accidental is written again in another octave of the same letter, so that readers that let accidentals hold for
    one octave and readers that let them hold for all agree.
    """

    def __init__(self, fifths: int) -> None:
        self.written: dict[int, tuple[str, int]] = {}
        self.set_key(fifths)

    def set_key(self, fifths: int) -> None:
        self.fifths = signs(fifths)
        self.alters = signature(self.fifths)
        self.new_bar()

    def new_bar(self) -> None:
        self.everywhere: dict[str, int] = {}
        self.here: dict[tuple[str, int], int] = {}

    def chord(self, pitches: tuple[int, ...], tied: frozenset[int]) -> list[str]:
        """Names of pitches that sound together, after notes of which ``tied`` are tied to the next of their letter."""
        carried: dict[tuple[str, int], set[int]] = {}
        for pitch in tied:
            carried.setdefault(self.written[pitch], set()).add(pitch)
        self.written = {}
        return [self._note(pitch, carried) for pitch in pitches]

    def _note(self, pitch: int, carried: dict[tuple[str, int], set[int]]) -> str:
        """A pitch with the accidental it needs after what the bar, or a tie, already holds."""
        letter, alter, octave = spelled(pitch_name(pitch, self.fifths))
        height = octave or 0
        usual = self.alters.get(letter, 0)
        known = (self.everywhere.get(letter, usual), self.here.get((letter, height), usual))
        plain = known == (alter, alter) and carried.get((letter, height), {pitch}) == {pitch}
        sign = "" if plain else _SIGNS[alter]
        self.written[pitch] = letter, height
        self.everywhere[letter] = self.here[letter, height] = alter
        if height >= 5:
            return sign + letter.lower() + "'" * (height - 5)
        return sign + letter + "," * (4 - height)
