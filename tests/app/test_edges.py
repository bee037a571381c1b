"""A hand plays a little early: a note belongs to the bar that it was meant for, on both edges of a hole."""

from __future__ import annotations

import random
from dataclasses import replace

from musicgen_gui.app.answers import Answers
from musicgen_gui.app.edges import early
from musicgen_gui.app.voices import beside, for_an_engine
from musicgen_gui.editing.document import Document, State
from musicgen_gui.engines.request import Request, Span, Task
from musicgen_gui.score.types import Lock, Note, Score, Track
from tests.engines.tiny import tiny_engine

BAR = 1920
SPAN = Span(2 * BAR, 4 * BAR)


def take(lock: Lock = Lock.NONE, spread: float = 8.0) -> tuple[Note, ...]:
    """Six bars of eighths; the notes on the edges of the span come 15 ticks early."""
    dice = random.Random(2)
    notes = []
    for tick in range(0, 6 * BAR, 240):
        edge = tick in (SPAN.start, SPAN.end)
        off = (-15 if edge else round(dice.gauss(0, spread))) if spread else 0
        notes.append(Note(max(0, tick + off), 60 + tick // 240 * 5 % 12, 230, locks=lock if edge else Lock.NONE))
    return tuple(notes)


def asked(notes: tuple[Note, ...]) -> Request:
    return Request(Task.COMPLETE, Score(tracks=(Track(notes=notes),)), 0, SPAN, seed=2, candidates=2)


def kept(request: Request) -> tuple[Note, ...]:
    answers = Answers(request).with_pieces(list(tiny_engine().generate(for_an_engine(request)))).ranked()
    document = Document(State(request.score))
    document.propose(answers.proposal)
    document.accept("Complete")
    return document.state.current.notes


def test_the_first_note_of_the_hole_goes_and_the_first_behind_it_stays() -> None:
    notes = take()
    first, behind = notes[16], notes[32]
    assert (first.start, behind.start) == (SPAN.start - 15, SPAN.end - 15)
    assert early(asked(notes)) == ((first,), (behind,))
    now = kept(asked(notes))
    assert first not in now
    assert behind in now
    assert [n for n in now if not SPAN.start <= n.start < SPAN.end - 15] == [*notes[:16], *notes[32:]]
    assert all(n.end <= behind.start for n in now if SPAN.start <= n.start < behind.start)


def test_the_engine_hears_them_on_their_edges() -> None:
    heard = for_an_engine(asked(take())).score.tracks[0].notes
    assert {SPAN.start, SPAN.end} <= {n.start for n in heard}
    assert len(heard) == len(take())


def test_written_music_has_no_early_notes() -> None:
    notes = take(spread=0.0)
    grace = Note(SPAN.end - 30, 70, 60)
    request = asked(tuple(sorted((*notes, grace))))
    assert early(request) == ((), ())
    assert beside(request) == ()
    assert for_an_engine(request) is request


def test_a_locked_note_before_the_span_stays_where_it_is() -> None:
    notes = take(Lock.NOTE)
    assert notes[16] in kept(asked(notes))
    assert notes[32] in kept(asked(notes))


def test_a_note_that_ends_near_the_edge_is_not_early() -> None:
    notes = tuple(replace(n, length=20) if n.start in (SPAN.start - 15, SPAN.end - 15) else n for n in take())
    assert early(asked(notes)) == ((), ())
