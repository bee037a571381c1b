"""What is passed on from edit to edit of a long track never shows: the notes are those of edits of fresh tracks."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Document, Edit, State
from musicgen_gui.score.sorting import sorted_notes
from musicgen_gui.score.types import Note, Score, Track


def played(rng: random.Random, count: int) -> list[Note]:
    return [Note(rng.randrange(900), rng.randrange(60, 63), rng.choice([1, 40])) for _ in range(count)]


def an_edit(rng: random.Random, notes: tuple[Note, ...]) -> Edit:
    some = rng.sample(notes, min(len(notes), 2))
    doings: list[Callable[[], Edit]] = [
        lambda: edits.move(rng.randrange(-90, 90), rng.randrange(-1, 2)),
        lambda: edits.add_notes(played(rng, rng.choice([1, 3, 20]))),
        lambda: edits.delete_selected(),
        lambda: edits.delete_notes(some),
        lambda: edits.duplicate(),
        lambda: edits.toggle_mute(),
        lambda: edits.swap_notes({note: (replace(note, pitch=70),) for note in some}),
    ]
    return rng.choice(doings)()


@settings(max_examples=40)
@given(st.integers(0, 1 << 30))
def test_edits_in_a_row_are_edits_of_fresh_tracks(seed: int) -> None:
    rng = random.Random(seed)
    document = Document(State(Score(tracks=(Track(notes=sorted_notes(played(rng, 60))),))))
    for _ in range(12):
        notes = document.state.current.notes
        document.look(edits.select(rng.sample(notes, min(len(notes), rng.randrange(4)))))
        before, edit = document.state, an_edit(rng, notes)
        fresh = replace(before, score=Score(tracks=(Track(notes=tuple(notes)),)))
        wanted = edit(fresh)
        if rng.random() < 0.3:
            assert edit(before).current.notes == wanted.current.notes
        applied = document.apply("Edit", edit)
        assert document.state.current.notes == wanted.current.notes
        assert document.state.selection == wanted.selection
        assert before.current.notes == notes
        if applied and rng.random() < 0.3:
            document.undo()
            assert document.state is before
