"""Edits of one sign above the tracks as it stands in the score: put it, take it away, put another in its place.

A *sign* is a tempo, meter, key, marker or chord symbol. Unlike the edits of ``signs`` these mean the very value: of two
markers at one tick the right one goes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.types import ChordSymbol, KeySignature, Marker, Meter, Score, Tempo

Sign = Tempo | Meter | KeySignature | Marker | ChordSymbol

FIELDS: dict[type, str] = {
    Tempo: "tempos",
    Meter: "meters",
    KeySignature: "keys",
    Marker: "markers",
    ChordSymbol: "chords",
}
"""Where a score keeps the signs of a kind."""

END = "End"
"""Text of the marker behind the last section."""


def signs_of(score: Score, kind: type[Sign]) -> tuple[Sign, ...]:
    """The signs of a kind, by tick."""
    signs: tuple[Sign, ...] = getattr(score, FIELDS[kind])
    return signs


def put_sign(sign: Sign) -> Edit:
    """Put a sign where it says, in place of others of its kind there. ``ValueError`` before tick 0."""
    return replace_sign(None, sign)


def remove_sign(sign: Sign) -> Edit:
    """Take away a sign; nothing happens where it is not there."""
    return lambda state: _with(state, type(sign), _without(signs_of(state.score, type(sign)), sign))


def replace_sign(old: Sign | None, new: Sign) -> Edit:
    """Put ``new`` in place of ``old`` and of others of its kind at its tick. ``ValueError`` before tick 0."""
    if new.tick < 0:
        raise ValueError(f"nothing can stand before tick 0, at {new.tick}")

    def edit(state: State) -> State:
        others = signs_of(state.score, type(new))
        left = others if old is None else _without(others, old)
        stays = old is not None and old.tick == new.tick
        kept = left if stays else tuple(s for s in left if s.tick != new.tick)
        at = others.index(old) if old is not None and stays and old in others else _place(kept, new.tick)
        return _with(state, type(new), (*kept[:at], new, *kept[at:]))

    return edit


def replace_chords(start: int, end: int, chords: Iterable[ChordSymbol]) -> Edit:
    """Put these chord symbols in place of all that stand in ``start`` ≤ tick < ``end``."""
    new = tuple(sorted(chords))

    def edit(state: State) -> State:
        outside = tuple(c for c in state.score.chords if not start <= c.tick < end)
        return _with(state, ChordSymbol, tuple(sorted((*outside, *new))))

    return edit


def name_section(start: int, end: int, name: str) -> Edit:
    """Call ``start`` up to ``end`` by a name: a marker at its start, and one at its end unless a marker stands there.

    At the end the section that was cut goes on; where there was none, a marker ``END`` says that no section follows.
    Markers inside go.
    """

    def edit(state: State) -> State:
        markers = state.score.markers
        outside = tuple(m for m in markers if not start <= m.tick < end)
        before = [m for m in markers if m.tick < end and m.text]
        resumed = before[-1].text if before else END
        behind = () if any(m.tick == end for m in markers) else (Marker(end, resumed),)
        found = sorted((*outside, Marker(start, name), *behind), key=lambda m: m.tick)
        return _with(state, Marker, tuple(found))

    return edit


def sections(markers: Sequence[Marker], end: int) -> list[tuple[int, int, str]]:
    """Start, end and name of each section: from a marker to the next, the last to ``end``. ``END`` begins none."""
    named = [m for m in markers if m.text]
    ends = [*(m.tick for m in named[1:]), end]
    return [
        (marker.tick, max(marker.tick, stop), marker.text)
        for marker, stop in zip(named, ends, strict=False)
        if marker.text.casefold() != END.casefold()
    ]


def next_letter(markers: Sequence[Marker]) -> str:
    """A name for a new section: the first letter from A that no marker has, ``1``, ``2`` … after Z."""
    taken = {m.text for m in markers}
    names = [*map(chr, range(ord("A"), ord("Z") + 1)), *map(str, range(1, len(taken) + 2))]
    return next(name for name in names if name not in taken)


def _place(signs: Sequence[Sign], tick: int) -> int:
    return sum(sign.tick <= tick for sign in signs)


def _without(signs: tuple[Sign, ...], sign: Sign) -> tuple[Sign, ...]:
    if sign not in signs:
        return signs
    at = signs.index(sign)
    return (*signs[:at], *signs[at + 1 :])


def _with(state: State, kind: type[Sign], signs: tuple[Sign, ...]) -> State:
    score: Score = replace(state.score, **{FIELDS[kind]: signs})  # type: ignore[arg-type]
    return replace(state, score=score)
