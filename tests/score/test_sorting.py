from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.score.sorting import FEW, contains, merged, merged_into, places, sorted_notes, starting_in, without
from musicgen_gui.score.types import Lock, Note, Origin

NOTES = st.builds(
    Note,
    st.integers(0, 20),
    st.integers(60, 63),
    st.integers(1, 3),
    st.integers(1, 2),
    origin=st.sampled_from(Origin),
    locks=st.sampled_from([Lock.NONE, Lock.PITCH]),
    muted=st.booleans(),
)
LISTS = st.lists(NOTES, max_size=40)


@given(LISTS)
def test_sorted_as_notes_sort_themselves(notes: list[Note]):
    assert list(sorted_notes(notes)) == sorted(notes)


@given(LISTS, st.lists(NOTES, max_size=6))
def test_merging_is_sorting(notes: list[Note], more: list[Note]):
    assert list(merged(sorted_notes(notes), more)) == sorted([*notes, *more])


@given(LISTS, NOTES)
def test_contains_finds_by_value(notes: list[Note], note: Note):
    assert contains(sorted_notes(notes), note) == (note in notes)


@given(LISTS, st.frozensets(NOTES, max_size=4))
def test_places_are_where_the_wanted_notes_stand(notes: list[Note], more: frozenset[Note]):
    own = sorted_notes(notes)
    for wanted in (more, more | frozenset(notes[:1]), more | frozenset(notes)):
        at = places(own, wanted)
        assert at == [i for i, n in enumerate(own) if n in wanted]
        assert without(own, at) == [n for n in own if n not in wanted]


@given(LISTS, st.integers(0, 21), st.integers(0, 21))
def test_a_slice_by_onset(notes: list[Note], start: int, end: int):
    own = sorted_notes(notes)
    assert list(own[starting_in(own, start, end)]) == [n for n in own if start <= n.start < end]


@given(st.lists(NOTES, min_size=FEW - 2, max_size=FEW + 4))
def test_many_and_few_are_merged_alike(more: list[Note]):
    notes = sorted_notes(Note(i // 10, 60 + i % 4, 1 + i % 3, 1) for i in range(8 * (FEW + 4)))
    wanted = sorted([*notes, *more])
    assert list(merged(notes, more)) == list(merged_into(list(notes), more)) == wanted
