"""Edits of how long a chord symbol holds: until the next one begins, or until a sign that says there is none."""

from __future__ import annotations

from dataclasses import replace

from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.types import ChordSymbol, Score
from musicgen_gui.theory.chord_entry import NO_CHORD


def end_chord(chord: ChordSymbol, tick: int, *, silence: bool = False) -> Edit:
    """Let a chord hold until ``tick``, its own tick + 1 at least.

    The next chord then begins there, before the one after it at the latest; with ``silence``, and behind the last
    chord, no chord does. A silence that is pushed up to the chord after it goes.
    """
    end = max(tick, chord.tick + 1)

    def edit(state: State) -> State:
        chords = state.score.chords
        if chord not in chords:
            return state
        kept = tuple(c for c in chords if c.tick <= chord.tick)
        ended = (*kept, *_behind(chord, end, chords[len(kept) :], silence=silence))
        return state if ended == chords else replace(state, score=replace(state.score, chords=ended))

    return edit


def latest_end(score: Score, chord: ChordSymbol) -> int | None:
    """The tick that ``end_chord`` without ``silence`` does not reach; None for no limit."""
    behind = [c for c in score.chords if c.tick > chord.tick]
    at = 2 if behind and behind[0].symbol == NO_CHORD else 1
    return behind[at].tick if len(behind) > at else None


def _behind(chord: ChordSymbol, end: int, later: tuple[ChordSymbol, ...], *, silence: bool) -> tuple[ChordSymbol, ...]:
    """What follows a chord that ends at ``end``, where ``later`` followed it."""
    none = ChordSymbol(end, NO_CHORD)
    if not later:
        return () if chord.symbol == NO_CHORD else (none,)
    following, rest = later[0], later[1:]
    if following.symbol == NO_CHORD:
        if not rest or end < rest[0].tick:
            return (replace(following, tick=end), *rest)
        return _moved(rest, end)
    if silence and chord.symbol != NO_CHORD:
        return (none, *later) if end < following.tick else later
    return _moved(later, end)


def _moved(chords: tuple[ChordSymbol, ...], tick: int) -> tuple[ChordSymbol, ...]:
    """The first of some chords at another tick, before the second at any rate."""
    last = chords[1].tick - 1 if len(chords) > 1 else tick
    return (replace(chords[0], tick=min(tick, last)), *chords[1:])
