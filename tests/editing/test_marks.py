"""Signs above the tracks, each by its very value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.editing import marks
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import ChordSymbol, Marker, Meter, Score, Tempo

TICKS = st.integers(0, 50)
SIGNS = st.one_of(
    st.builds(Tempo, TICKS, st.integers(1, 900_000)),
    st.builds(Meter, TICKS, st.integers(1, 9)),
    st.builds(Marker, TICKS, st.sampled_from("AB")),
    st.builds(ChordSymbol, TICKS, st.sampled_from(["C", "G7"])),
)


def marked(*markers: Marker) -> State:
    return State(Score(markers=markers))


@given(st.lists(SIGNS, max_size=8), SIGNS)
def test_signs_stay_in_order_and_what_was_put_can_be_taken(signs: list[marks.Sign], extra: marks.Sign) -> None:
    state = State()
    for sign in signs:
        state = marks.put_sign(sign)(state)
    kind = type(extra)
    own = marks.signs_of(state.score, kind)
    assert [s.tick for s in own] == sorted({s.tick for s in signs if type(s) is kind})
    put = marks.put_sign(extra)(state)
    assert extra in marks.signs_of(put.score, kind)
    taken = marks.remove_sign(extra)(put)
    assert marks.signs_of(taken.score, kind) == tuple(s for s in own if s.tick != extra.tick)


def test_of_two_markers_at_one_tick_the_meant_one_changes() -> None:
    state = marked(Marker(0, "intro"), Marker(0, "A"), Marker(9, "B"))
    renamed = marks.replace_sign(Marker(0, "intro"), Marker(0, "start"))(state)
    assert renamed.score.markers == (Marker(0, "start"), Marker(0, "A"), Marker(9, "B"))
    assert marks.remove_sign(Marker(0, "A"))(state).score.markers == (Marker(0, "intro"), Marker(9, "B"))
    moved = marks.replace_sign(Marker(0, "A"), Marker(9, "A"))(state)
    assert moved.score.markers == (Marker(0, "intro"), Marker(9, "A"))
    assert marks.remove_sign(Marker(1, "x"))(state).score == state.score


def test_nothing_stands_before_the_start() -> None:
    with pytest.raises(ValueError, match="before tick 0"):
        marks.put_sign(Marker(-1, "A"))


def test_a_named_section_ends_where_it_was_said_to() -> None:
    state = marks.name_section(100, 200, "A")(marked())
    assert state.score.markers == (Marker(100, "A"), Marker(200, "End"))
    state = marks.name_section(200, 300, "B")(state)
    assert marks.sections(state.score.markers, 400) == [(100, 200, "A"), (200, 300, "B")]
    inside = marks.name_section(120, 150, "C")(marked(Marker(0, "A"), Marker(130, "x")))
    assert inside.score.markers == (Marker(0, "A"), Marker(120, "C"), Marker(150, "x"))
    cut = marks.name_section(120, 150, "C")(marked(Marker(0, "A")))
    assert marks.sections(cut.score.markers, 400) == [(0, 120, "A"), (120, 150, "C"), (150, 400, "A")]


def test_the_next_letter_is_free() -> None:
    assert marks.next_letter([Marker(0, "A"), Marker(1, "C"), Marker(2, "A")]) == "B"
    assert marks.next_letter([Marker(i, chr(65 + i)) for i in range(26)]) == "1"


def test_chords_of_a_span_are_replaced() -> None:
    state = State(Score(chords=(ChordSymbol(0, "C"), ChordSymbol(10, "F"), ChordSymbol(20, "G"))))
    changed = marks.replace_chords(5, 20, [ChordSymbol(15, "Am"), ChordSymbol(5, "Dm")])(state)
    assert [c.symbol for c in changed.score.chords] == ["C", "Dm", "Am", "G"]
