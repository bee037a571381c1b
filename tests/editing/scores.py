"""States and strategies that the tests of editing share."""

import numpy as np
from hypothesis import strategies as st

from musicgen_gui.editing.document import State
from musicgen_gui.score.note_array import built
from musicgen_gui.score.sorting import sorted_notes
from musicgen_gui.score.types import Lock, Note, Origin, Score, Track

NOTES = st.builds(
    Note,
    st.integers(0, 2000),
    st.integers(0, 127),
    st.integers(1, 600),
    st.integers(1, 127),
    origin=st.sampled_from(Origin),
    locks=st.sampled_from([Lock.NONE, Lock.PITCH, Lock.NOTE]),
)
CROWDED = st.builds(Note, st.integers(0, 3), st.integers(60, 61), st.integers(1, 2))


def state_of(*notes: Note, select: bool = True) -> State:
    """One track of these notes, all selected unless told otherwise, and an untouched second track."""
    tracks = (Track(notes=sorted_notes(notes)), Track("other", (Note(0, 40, 100),)))
    return State(Score(tracks=tracks), 0, frozenset(notes) if select else frozenset())


@st.composite
def states(draw: st.DrawFn, notes: st.SearchStrategy[Note] = NOTES) -> State:
    """A state with some notes, twins among them, and some of them selected."""
    own = draw(st.lists(notes, max_size=12))
    chosen = draw(st.sets(st.sampled_from(own))) if own else set()
    tracks = (Track(notes=sorted_notes(own)), Track("other", (Note(0, 40, 100),)))
    return State(Score(tracks=tracks), 0, frozenset(chosen))


def check(state: State) -> None:
    """What holds of every state."""
    for track in state.score.tracks:
        assert list(track.notes) == sorted(track.notes)
        assert np.array_equal(track.array, built(track.notes))
        for note in track.notes:
            assert note.start >= 0
            assert note.length >= 1
            assert 0 <= note.pitch <= 127
            assert 1 <= note.velocity <= 127
    assert state.selection <= set(state.current.notes)
    assert list(state.covered) == sorted(state.covered)
    for twin in state.covered:
        assert twin in state.selection
        assert state.covered.count(twin) < state.current.notes.count(twin)
