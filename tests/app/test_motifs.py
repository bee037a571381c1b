"""A motif is found again and laid into a hole."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.app.motifs import laid, likeness, repeats
from musicgen_gui.engines.request import Span
from musicgen_gui.score.types import Lock, Note

MOTIF = (Note(0, 62, 240), Note(240, 66, 240), Note(480, 69, 480))


def moved(ticks: int, semitones: int = 0, notes: tuple[Note, ...] = MOTIF) -> tuple[Note, ...]:
    return tuple(replace(n, start=n.start + ticks, pitch=n.pitch + semitones) for n in notes)


OTHER = (Note(1920, 74, 120), Note(2040, 71, 360), Note(2400, 74, 480))


@given(st.integers(-20, 20), st.integers(0, 50))
def test_in_another_key_and_at_another_time_it_is_the_same(semitones: int, beats: int) -> None:
    assert likeness(moved(480 * beats, semitones), MOTIF, 480) == 1.0


def test_on_another_degree_it_is_near_and_something_else_is_not() -> None:
    minor = (Note(0, 64, 240), Note(240, 67, 240), Note(480, 71, 480))
    assert 0.8 < likeness(minor, MOTIF, 480) < 1
    assert likeness(OTHER, MOTIF, 480) < 0.5


def test_repeats_are_found_in_order_without_the_motif_itself() -> None:
    line = (*MOTIF, *OTHER, *moved(3840, 5), *moved(5760, -2))
    assert repeats(line, MOTIF, 480) == (moved(3840, 5), moved(5760, -2))
    assert repeats(MOTIF, MOTIF, 480) == ()
    assert repeats(line, MOTIF[:1], 480) == ()


def test_repeats_do_not_overlap() -> None:
    line = tuple(Note(i * 240, 60 + i % 2, 240) for i in range(12))
    found = repeats(line, line[:3], 480)
    notes = [note for stretch in found for note in stretch]
    assert len(set(notes)) == len(notes)


@given(st.integers(0, 8), st.integers(1, 16), st.integers(0, 7))
def test_what_is_laid_stays_inside_and_in_order(start: int, beats: int, first: int) -> None:
    span = Span(start * 480, (start + beats) * 480)
    notes = laid(moved(first * 240), span, 480)
    assert notes
    assert all(span.start <= n.start and n.end <= span.end for n in notes)
    assert all(a.end <= b.start for a, b in pairwise(notes))


def test_locked_notes_stay_where_a_motif_is_laid() -> None:
    locked = Note(2160, 50, 240, locks=Lock.NOTE)
    free = Note(1920, 51, 240)
    notes = laid(MOTIF, Span(1920, 3840), 480, (free, locked))
    assert locked in notes
    assert free not in notes
    assert [n.pitch for n in notes] == [62, 50, 69, 62, 66, 69]
