"""What an answer keeps, read off its notes: nothing here believes the engine."""

from __future__ import annotations

from dataclasses import dataclass

from musicgen_gui.engines.request import Rules, Span
from musicgen_gui.score.types import Note


@dataclass(frozen=True, slots=True)
class Promises:
    """``None`` for what was not promised. ``inside``: no note leaves the span; ``fills``: the last ends on its edge."""

    in_key: bool | None
    in_range: bool | None
    inside: bool
    fills: bool


def kept(notes: tuple[Note, ...], span: Span, rules: Rules) -> Promises:
    """Check an answer against what it had to keep."""
    ranged = (rules.lowest, rules.highest) != (0, 127)
    inside = all(span.start <= note.start and note.end <= span.end for note in notes)
    return Promises(
        in_key=None if rules.scale is None else all(note.pitch % 12 in rules.scale for note in notes),
        in_range=all(rules.lowest <= note.pitch <= rules.highest for note in notes) if ranged else None,
        inside=inside,
        fills=inside and max((note.end for note in notes), default=span.start) == span.end,
    )
