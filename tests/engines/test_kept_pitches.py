"""No kept pitch is lost, even where no class of time leads to a place for it."""

from __future__ import annotations

from collections import defaultdict

from musicgen_gui.engines.request import Keep, Request, Span, Task
from musicgen_gui.score.types import Lock, Note, Score, Track
from tests.engines.tiny import tiny_engine


def test_a_pitch_between_a_far_note_and_a_locked_one_stays_where_it_stood() -> None:
    notes = (Note(0, 60, 96), Note(4800, 48, 96), Note(4896, 48, 96, locks=Lock.ANY), Note(4992, 50, 960))
    score = Score(division=384, tracks=(Track(notes=notes),))
    request = Request(Task.VARY, score, 0, Span(4800, 5952), keep=Keep.PITCHES, candidates=3)
    found: dict[int, list[Note]] = defaultdict(list)
    for piece in tiny_engine().generate(request):
        found[piece.candidate].extend(piece.notes)
    assert len(found) == 3
    for answer in found.values():
        assert [note.pitch for note in answer] == [48, 48, 50]
        assert answer[0].start == 4800
        assert answer[1] == notes[2]
