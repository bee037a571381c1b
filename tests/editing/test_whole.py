"""All notes of a track are a set like any other."""

from __future__ import annotations

import random

import pytest

from musicgen_gui.editing import changes, edits, whole
from musicgen_gui.editing.document import Edit, State
from musicgen_gui.editing.whole import MANY, Whole, all_of
from musicgen_gui.score.sorting import sorted_notes
from musicgen_gui.score.types import Lock, Note, Score, Track


def some(rng: random.Random, count: int) -> set[Note]:
    return {Note(rng.randrange(400), rng.randrange(50, 54), rng.choice([10, 60])) for _ in range(count)}


def test_it_is_the_set_of_the_notes() -> None:
    rng = random.Random(3)
    for _ in range(20):
        notes = sorted_notes([*some(rng, 30), *some(rng, 30)])
        notes = sorted_notes([*notes, *rng.sample(notes, 3)])
        everything, plain, other = Whole(Track(notes=notes)), frozenset(notes), frozenset(some(rng, 30))
        assert everything == plain
        assert plain == everything
        assert len(everything) == len(plain)
        assert everything == Whole(Track(notes=notes))
        assert hash(everything) == hash(Whole(Track(notes=notes)))
        assert sorted(everything) == sorted(plain)
        assert everything != Whole(Track(notes=tuple(note for note in notes if note != notes[0])))
        assert everything != plain - {notes[0]}
        assert (everything & other, other & everything) == (plain & other, other & plain)
        assert (everything | other, other | everything) == (plain | other, other | plain)
        assert (everything - other, other - everything) == (plain - other, other - plain)
        assert everything ^ other == plain ^ other
        assert (other <= everything, everything <= other) == (other <= plain, plain <= other)
        assert all((note in everything) == (note in plain) for note in other)


def test_only_long_tracks_have_it() -> None:
    notes = tuple(Note(i, 60, 5) for i in range(MANY))
    assert isinstance(all_of(Track(notes=notes)), Whole)
    assert isinstance(all_of(Track(notes=notes[1:])), frozenset)


EDITS: dict[str, Edit] = {
    "move": edits.move(30, 1),
    "move nowhere": edits.move(0, 0),
    "copy": edits.move(30, 1, copy=True),
    "delete": edits.delete_selected(),
    "mute": edits.toggle_mute(),
    "lock": edits.set_locks(Lock.PITCH),
    "length": edits.set_length(20),
    "glue": edits.glue(),
    "duplicate": edits.duplicate(),
    "split": edits.split(200),
    "invert the selection": edits.invert_selection(),
    "select more": edits.select_in(0, 100, add=True),
}


@pytest.mark.parametrize("name", EDITS)
def test_edits_of_all_notes_make_what_they_make_of_a_plain_selection(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    rng = random.Random(name)
    for _ in range(5):
        notes = list(some(rng, 40))
        score = Score(tracks=(Track(notes=sorted_notes([*notes, *rng.sample(notes, rng.randrange(3))])),))
        plain = edits.select_all()(State(score))
        assert isinstance(plain.selection, frozenset)
        wanted = EDITS[name](plain)
        with monkeypatch.context() as patch:
            patch.setattr(whole, "MANY", 1)
            patch.setattr(changes, "MANY", 1)
            chosen = edits.select_all()(State(score))
            assert isinstance(chosen.selection, Whole)
            found = EDITS[name](chosen)
        assert found.score == wanted.score
        assert found.selection == wanted.selection


def test_notes_put_in_place_of_selected_ones_are_selected(monkeypatch: pytest.MonkeyPatch) -> None:
    notes = tuple(Note(10 * i, 60, 5) for i in range(9))
    monkeypatch.setattr(whole, "MANY", 1)
    state = edits.select_all()(State(Score(tracks=(Track(notes=notes),))))
    after = edits.swap_notes({notes[3]: (Note(30, 61, 5), Note(33, 62, 2))})(state)
    assert after.selection == frozenset(after.current.notes)
    assert len(after.current.notes) == 10
