"""What the roll says: labels of undo steps, and notes and places in the words of a musician."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from musicgen_gui.score.grid import Grid
from musicgen_gui.score.timing import BarMap
from musicgen_gui.score.types import Note
from musicgen_gui.theory.drums import drum_name

translate = QCoreApplication.translate
NAMES = ("C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B")


def counted(text: str, n: int) -> str:
    """A translated text with a plural; where no translation is loaded, English ``(s)`` becomes ``s`` or nothing."""
    return text.replace("(s)", "" if n == 1 else "s")


def pitch_name(pitch: int) -> str:
    """``C4`` for 60."""
    return f"{NAMES[pitch % 12]}{pitch // 12 - 1}"


def key_name(pitch: int, drums: bool) -> str:
    """``C4``, or for ``drums`` ``Snare`` where General MIDI has a drum."""
    return (translate("drums", drum_name(pitch)) if drums else "") or pitch_name(pitch)


def place(bars: BarMap, tick: int) -> str:
    """``9.1.000``: bar and beat from 1, and ticks."""
    bar, beat, rest = bars.position(tick)
    return f"{bar + 1}.{beat + 1}.{rest:03d}"


def duration(bars: BarMap, note: Note) -> str:
    """``1.240``: beats of the bar it is in, and ticks."""
    beats, rest = divmod(note.length, bars.beat_ticks_at(note.start))
    return f"{beats}.{rest:03d}"


def described(bars: BarMap, note: Note, drums: bool = False) -> str:
    """Pitch, place, velocity and length of a note in one line."""
    text = translate("PianoRoll", "{pitch}  ·  {place}  ·  velocity {velocity}  ·  length {length}")
    return text.format(
        pitch=key_name(note.pitch, drums),
        place=place(bars, note.start),
        velocity=note.velocity,
        length=duration(bars, note),
    )


def grid_words(grid: Grid) -> str:
    """``1/16``, ``1/8 triplet``, ``1/4 dotted`` in the user's language."""
    tuplets = {
        3: translate("grid", "triplet"),
        5: translate("grid", "quintuplet"),
        6: translate("grid", "sextuplet"),
        7: translate("grid", "septuplet"),
        9: translate("grid", "nonuplet"),
    }
    words = [f"1/{grid.denominator}"]
    if grid.tuplet > 1:
        words.append(tuplets.get(grid.tuplet) or translate("grid", "{0} in a group").format(grid.tuplet))
    return " ".join([*words, translate("grid", "dotted")] if grid.dotted else words)


def per_cent(share: float) -> str:
    """``34 %``; what only rounds to nothing is ``< 1 %``."""
    return translate("PianoRoll", "{0} %").format("< 1" if 0 < share < 0.005 else round(100 * share))
