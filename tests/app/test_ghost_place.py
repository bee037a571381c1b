"""Where the ghost is proposed: behind the edit, in the nearest hole, or after the piece."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.app.ghost.place import BEFORE, BEHIND, STEP, edge_of_edit, nearby, place
from musicgen_gui.editing.document import State
from musicgen_gui.engines.request import Request, Span, Task
from musicgen_gui.score.types import Note, Score, Track

BAR = 1920
LINE = tuple(Note(i * 480, 60 + i % 5, 480) for i in range(16))
NOTES = st.lists(st.builds(Note, st.integers(0, 4000), st.integers(40, 80), st.integers(1, 900)), unique=True).map(
    lambda notes: tuple(sorted(notes))
)


def state(*notes: Note) -> State:
    return State(Score(tracks=(Track("a", tuple(sorted(notes))),)))


@given(NOTES, st.builds(Note, st.integers(0, 4000), st.integers(81, 90), st.integers(1, 900)))
def test_the_edge_is_the_end_of_what_is_added_and_the_start_of_what_is_gone(notes: tuple[Note, ...], new: Note) -> None:
    less, more = Track(notes=notes), Track(notes=tuple(sorted((*notes, new))))
    assert edge_of_edit(less, more) == new.end
    assert edge_of_edit(more, less) == new.start
    assert edge_of_edit(less, Track(notes=notes)) == less.end


def test_an_edit_at_the_end_is_gone_on_from() -> None:
    task, span = place(state(*LINE), LINE[-1].end)
    assert (task, span) == (Task.CONTINUE, Span(4 * BAR, 6 * BAR))


def test_a_note_in_a_hole_has_the_rest_of_the_hole_filled() -> None:
    held = (*LINE[:4], Note(2 * BAR, 64, 480), *(Note(n.start + 4 * BAR, n.pitch, 480) for n in LINE))
    task, span = place(state(*held), 2 * BAR + 480)
    assert (task, span) == (Task.COMPLETE, Span(2 * BAR + 480, 4 * BAR))


def test_where_no_gap_follows_the_nearest_hole_is_filled_and_a_long_one_in_part() -> None:
    held = (*LINE, *(Note(n.start + 12 * BAR, n.pitch, 480) for n in LINE))
    assert place(state(*held), 480) == (Task.COMPLETE, Span(4 * BAR, 8 * BAR))


def test_an_empty_piece_begins_at_its_start() -> None:
    assert place(state(), 0) == (Task.CONTINUE, Span(0, 2 * BAR))


@given(NOTES, st.integers(0, 6000))
def test_a_proposal_never_covers_a_note(notes: tuple[Note, ...], edge: int) -> None:
    _, span = place(state(*notes), edge)
    assert span.start < span.end
    assert not any(span.start <= note.start < span.end for note in notes)


def test_only_the_notes_around_the_span_are_handed_over() -> None:
    many = tuple(Note(i * 480, 60, 480) for i in range(5000) if not 3000 <= i < 3008)
    asked = Request(Task.COMPLETE, Score(tracks=(Track("a", many), Track("b", many))), 0, Span(3000 * 480, 3008 * 480))
    near = nearby(asked)
    assert near.score.tracks[0].notes == many[(3000 - BEFORE) // STEP * STEP : 3000 + BEHIND]
    assert (near.score.tracks[1], near.span) == (asked.score.tracks[1], asked.span)
