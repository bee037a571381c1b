import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Document, Edit, Proposal, State
from musicgen_gui.score.types import Note, Score, Track
from tests.editing.scores import CROWDED, NOTES, check, state_of
from tests.editing.test_edits import NOTE_EDITS

A, B = Note(0, 60, 240), Note(240, 64, 240)
LOOKS = st.one_of(
    st.builds(edits.select_in, st.integers(0, 2000), st.integers(0, 2000), st.integers(0, 60), st.integers(60, 127)),
    st.builds(edits.set_track, st.integers(0, 2)),
    st.builds(edits.select_all),
    st.builds(edits.invert_selection),
    st.builds(edits.select_step, st.sampled_from([-1, 1]), st.booleans()),
)
SCORE_EDITS = st.one_of(
    st.builds(edits.add_notes, st.lists(NOTES | CROWDED, max_size=3), st.booleans()),
    st.builds(edits.insert_time, st.integers(0, 999), st.integers(0, 999)),
    st.builds(edits.delete_time, st.integers(0, 999), st.integers(0, 999)),
    st.builds(edits.set_tempo, st.integers(0, 999), st.integers(20, 300)),
    st.builds(edits.add_track),
    st.builds(edits.mute_track, st.just(0)),
)


class Editing(RuleBasedStateMachine):
    """A musician at work, and beside the document a plain list of every state there was."""

    def __init__(self) -> None:
        super().__init__()
        self.told = 0
        self.document = Document(state_of(A, B), self._tell)
        self.before: list[State] = []
        self.after: list[State] = []

    def _tell(self) -> None:
        self.told += 1

    def _do(self, edit: Edit) -> None:
        old, told = self.document.state, self.told
        if self.document.apply("edit", edit):
            self.before.append(old)
            self.after.clear()
        assert self.told == told + 1

    @rule(edit=NOTE_EDITS)
    def edit_notes(self, edit: Edit) -> None:
        others = [t for i, t in enumerate(self.document.state.score.tracks) if i != self.document.state.track]
        self._do(edit)
        left = [t for i, t in enumerate(self.document.state.score.tracks) if i != self.document.state.track]
        assert all(a is b for a, b in zip(others, left, strict=True))

    @rule(edit=SCORE_EDITS)
    def edit_score(self, edit: Edit) -> None:
        self._do(edit)

    @precondition(lambda self: len(self.document.state.score.tracks) > 1)
    @rule(index=st.integers(0, 1))
    def remove_track(self, index: int) -> None:
        self._do(edits.remove_track(index))
        assert self.document.proposal is None

    @rule(edit=LOOKS)
    def look(self, edit: Edit) -> None:
        score = self.document.state.score
        self.document.look(edit)
        assert self.document.state.score is score

    @rule()
    def undo(self) -> None:
        now = self.document.state
        assert (self.document.undo() is not None) == bool(self.before)
        if self.before:
            self.after.append(now)
            assert self.document.state == self.before.pop()

    @rule()
    def redo(self) -> None:
        now = self.document.state
        assert (self.document.redo() is not None) == bool(self.after)
        if self.after:
            self.before.append(now)
            assert self.document.state == self.after.pop()

    @rule(notes=st.lists(st.lists(NOTES, max_size=3), min_size=1, max_size=3), start=st.integers(0, 999))
    def propose(self, notes: list[list[Note]], start: int) -> None:
        now = self.document.state
        answer = Proposal(now.track, start, start + 480, tuple(tuple(sorted(set(n))) for n in notes))
        self.document.propose(answer)
        self.document.choose(4)
        assert self.document.state is now

    @rule()
    def refuse(self) -> None:
        now = self.document.state
        self.document.propose(None)
        assert self.document.state is now

    @rule()
    def accept(self) -> None:
        old, proposal = self.document.state, self.document.proposal
        changed = self.document.accept("answer")
        assert self.document.proposal is None
        if proposal is None:
            assert not changed
            return
        if changed:
            self.before.append(old)
            self.after.clear()
        own = self.document.state.score.tracks[proposal.track].notes
        inside = [n for n in own if proposal.start <= n.start < proposal.end]
        assert set(inside) <= set(proposal.notes)
        assert set(proposal.notes) <= set(own)

    @invariant()
    def sound(self) -> None:
        check(self.document.state)
        assert len(self.document.undo_labels) == len(self.before)
        assert len(self.document.redo_labels) == len(self.after)
        proposal = self.document.proposal
        assert proposal is None or proposal.track < len(self.document.state.score.tracks)


Editing.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
TestEditing = Editing.TestCase


def test_undo_has_names_and_no_limit():
    document = Document(state_of(A))
    for i in range(500):
        assert document.apply(f"Move {i}", edits.move(1, 0))
    assert document.undo_labels[:2] == ("Move 499", "Move 498")
    assert (document.undo_label, document.redo_label) == ("Move 499", None)
    while document.undo():
        pass
    assert document.state == state_of(A)
    assert document.redo_labels[0] == document.redo_label == "Move 0"
    assert document.redo() == "Move 0"


def test_an_edit_that_changes_nothing_is_no_step():
    document = Document(state_of(A))
    assert not document.apply("Move", edits.move(-5, 0))
    assert not document.apply("Select", edits.select_none())
    assert document.state.selection == frozenset()
    assert document.undo_labels == ()


def test_a_run_of_nudges_is_one_step():
    document = Document(state_of(A))
    for ticks in (10, 20, 30):
        document.apply(f"Move by {ticks}", edits.move(10, 0), run="nudge")
    assert document.undo_labels == ("Move by 30",)
    document.undo()
    assert document.state == state_of(A)
    document.redo()
    assert document.state.current.notes[0].start == 30


@pytest.mark.parametrize(
    "between",
    [
        lambda d: d.end_run(),
        lambda d: d.apply("Louder", edits.change_velocity(1)),
        lambda d: d.apply("Up", edits.move(0, 1), run="other"),
        lambda d: d.look(edits.select_none()),
        lambda d: (d.undo(), d.redo()),
        lambda d: (d.propose(Proposal(0, 0, 10, ((Note(0, 70, 10),),))), d.accept("answer")),
    ],
)
def test_anything_in_between_ends_a_run(between):
    document = Document(state_of(A, B))
    document.apply("Move", edits.move(10, 0), run="nudge")
    between(document)
    steps = len(document.undo_labels)
    document.look(edits.select_all())
    document.apply("Move", edits.move(10, 0), run="nudge")
    assert len(document.undo_labels) == steps + 1


def test_a_run_that_comes_back_still_undoes_to_where_it_began():
    document = Document(state_of(A))
    document.apply("Move", edits.move(10, 0), run="nudge")
    document.apply("Move", edits.move(-10, 0), run="nudge")
    assert document.state == state_of(A)
    document.undo()
    assert document.state == state_of(A)


def test_a_look_that_edits_is_refused():
    document = Document(state_of(A))
    with pytest.raises(ValueError, match="not the score"):
        document.look(edits.move(10, 0))
    assert document.state == state_of(A)


def test_an_edit_that_fails_leaves_everything_as_it_was():
    document = Document(state_of(A))
    with pytest.raises(IndexError):
        document.apply("Rename", edits.rename_track(7, "x"))
    assert document.state == state_of(A)
    assert document.undo_labels == ()


def test_accepting_replaces_the_span_in_one_step_and_selects_the_answer():
    document = Document(state_of(A, B, Note(480, 67, 240)))
    answer = (Note(240, 70, 120), Note(360, 72, 120))
    document.propose(Proposal(0, 240, 480, ((Note(240, 1, 1),), answer)))
    document.choose(-1)
    assert document.accept("Complete")
    assert document.state.current.notes == (A, *answer, Note(480, 67, 240))
    assert document.state.selection == set(answer)
    assert document.undo_labels == ("Complete",)
    document.undo()
    assert document.state == state_of(A, B, Note(480, 67, 240))
    assert not document.accept("again")


def test_a_proposal_goes_when_the_tracks_change():
    document = Document(state_of(A))
    document.propose(Proposal(1, 0, 480, ((A,),)))
    document.apply("Remove track", edits.remove_track(0))
    assert document.proposal is None


def test_saved_is_told_by_the_score_alone():
    document = Document(state_of(A))
    assert document.is_saved
    document.apply("Move", edits.move(10, 0))
    assert not document.is_saved
    document.mark_saved()
    assert document.is_saved
    document.undo()
    assert not document.is_saved
    document.redo()
    document.look(edits.select_none())
    assert document.is_saved


def test_opening_another_piece_forgets_the_past():
    document = Document(state_of(A))
    document.apply("Move", edits.move(10, 0))
    document.propose(Proposal(0, 0, 480, ((A,),)))
    document.replace_all(State(Score(tracks=(Track("new"),))))
    assert document.undo() is None
    assert document.proposal is None
    assert document.is_saved


def test_a_piece_opened_as_unsaved_stays_so_until_it_is_saved() -> None:
    document = Document()
    document.replace_all(State(Score(tracks=(Track("recovered"),))), saved=False)
    assert not document.is_saved
    assert document.undo_label is None
    document.mark_saved()
    assert document.is_saved


def test_steps_far_back_keep_no_arrays_and_undo_brings_them_back() -> None:
    notes = tuple(Note(120 * i, 60, 60) for i in range(100))
    document = Document(State(Score(tracks=(Track(notes=notes), Track(notes=notes)))))
    states = [document.state]
    for i in range(4):
        assert len(document.state.current.array) == 100 + i
        document.apply("add", edits.add_notes([Note(50 * i, 70, 30)]))
        states.append(document.state)
    assert ["array" in state.current.__dict__ for state in states] == [False, False, False, True, False]
    for state in reversed(states[:-1]):
        document.undo()
        assert document.state is state
        assert state.current.array.tolist() == Track(notes=state.current.notes).array.tolist()
    assert sum("array" in state.current.__dict__ for state in states) == 2
