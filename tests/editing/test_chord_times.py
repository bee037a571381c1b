"""How long a chord holds."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from musicgen_gui.editing.chord_times import end_chord, latest_end
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import ChordSymbol, Score
from musicgen_gui.theory.chord_entry import NO_CHORD

BAR = 1920


def state(*chords: tuple[int, str]) -> State:
    return State(Score(chords=tuple(ChordSymbol(*chord) for chord in chords)))


def after(before: State, i: int, tick: int, *, silence: bool = False) -> list[tuple[int, str]]:
    edit = end_chord(before.score.chords[i], tick, silence=silence)
    return [(c.tick, c.symbol) for c in edit(before).score.chords]


def test_the_next_chord_begins_where_one_ends() -> None:
    piece = state((0, "C"), (BAR, "F"), (2 * BAR, "G"))
    assert after(piece, 0, 960) == [(0, "C"), (960, "F"), (2 * BAR, "G")]
    assert after(piece, 0, 3 * BAR) == [(0, "C"), (2 * BAR - 1, "F"), (2 * BAR, "G")]


def test_behind_the_last_no_chord_follows_and_that_can_be_moved() -> None:
    assert after(state((0, "C")), 0, 960) == [(0, "C"), (960, NO_CHORD)]
    assert after(state((0, "C"), (960, NO_CHORD)), 0, BAR) == [(0, "C"), (BAR, NO_CHORD)]
    assert after(state((0, NO_CHORD)), 0, BAR) == [(0, NO_CHORD)]


def test_silence_is_put_before_the_next_and_pushed_away() -> None:
    piece = state((0, "C"), (BAR, "F"))
    assert after(piece, 0, 960, silence=True) == [(0, "C"), (960, NO_CHORD), (BAR, "F")]
    assert after(piece, 0, BAR, silence=True) == [(0, "C"), (BAR, "F")]
    assert after(state((0, "C"), (960, NO_CHORD), (BAR, "F")), 0, BAR) == [(0, "C"), (BAR, "F")]


@given(
    st.lists(
        st.tuples(st.integers(0, 40), st.sampled_from(["C", "F", NO_CHORD])), min_size=1, unique_by=lambda c: c[0]
    ),
    st.integers(0, 39),
    st.integers(-5, 60),
    st.booleans(),
)
def test_chords_stay_in_order_and_none_is_lost(chords: list[tuple[int, str]], i: int, tick: int, silence: bool) -> None:
    assume(i < len(chords))
    before = state(*sorted(chords))
    found = after(before, i, tick, silence=silence)
    ticks = [at for at, _ in found]
    assert ticks == sorted(set(ticks))
    assert found[: i + 1] == sorted(chords)[: i + 1]
    sounding = [symbol for _, symbol in found if symbol != NO_CHORD]
    assert sounding == [symbol for _, symbol in sorted(chords) if symbol != NO_CHORD]
    limit = latest_end(before.score, before.score.chords[i])
    if not silence and len(found) > i + 1 and before.score.chords[i].tick < tick and (limit is None or tick < limit):
        assert found[i + 1][0] == tick
