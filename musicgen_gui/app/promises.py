"""What an answer keeps, read off its notes; only what it copies has to be believed: the engine knows the tunes."""

from __future__ import annotations

from dataclasses import dataclass

from musicgen_gui.engines.request import Copy, Rules, Span
from musicgen_gui.score.types import Note

COMMON_RUN = 12
"""Notes in a row that tunes share without being copies. Of dance tunes a third of all four bars share even more."""


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


def copies(copied: Copy | None, rules: Rules) -> bool | None:
    """Whether an answer has more notes in a row from a known tune than it may; None where no tunes are known."""
    most = COMMON_RUN if rules.longest_copy is None else rules.longest_copy
    return None if copied is None else copied.notes > most
