"""The melody codec: notes on the grid come back as they were; what is not on it is counted."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.codecs.melody import PARTS, VALUES, MeterGrid, encode, left_class, to_ticks, value_class
from musicgen_gui.codecs.melody_features import NO_PITCH, features, targets
from musicgen_gui.score.types import Meter, Note


@st.composite
def lines(draw: st.DrawFn) -> tuple[tuple[Note, ...], int]:
    division = draw(st.sampled_from([24, 96, 480, 960]))
    values = [v for v in VALUES.tolist() if 0 < v <= 96]
    gaps = draw(st.lists(st.sampled_from(values), min_size=1, max_size=30))
    notes, now = [], draw(st.sampled_from([0, 6, 12, 72]))
    for gap in gaps:
        length = draw(st.sampled_from([v for v in values if v <= gap]))
        pitch = draw(st.integers(0, 127))
        notes.append(Note(now * division // PARTS, pitch, length * division // PARTS))
        now += gap
    return tuple(notes), division


@given(lines())
def test_what_lies_on_the_grid_comes_back(line: tuple[tuple[Note, ...], int]) -> None:
    notes, division = line
    melody = encode(notes, division, ())
    assert melody.off_grid == 0
    rows = zip(melody.onset.tolist(), melody.pitch.tolist(), melody.length.tolist(), strict=True)
    back = tuple(Note(to_ticks(o, division), p, to_ticks(n, division)) for o, p, n in rows)
    assert back == notes


def test_the_top_line_of_chords_is_taken_and_overlaps_are_cut() -> None:
    notes = (Note(0, 60, 480), Note(0, 67, 480), Note(240, 64, 240), Note(480, 62, 240, muted=True))
    melody = encode(notes, 480, ())
    assert melody.pitch.tolist() == [67, 64]
    assert melody.length.tolist() == [12, 12]


def test_off_grid_notes_are_counted_but_a_tick_of_rounding_is_not() -> None:
    assert encode((Note(0, 60, 239), Note(241, 62, 238)), 480, ()).off_grid == 0
    assert encode((Note(0, 60, 240), Note(250, 62, 240)), 480, ()).off_grid == 1


def test_places_follow_meter_changes() -> None:
    grid = MeterGrid(((0, 3, 4), (144, 6, 8)))
    places = grid.places(np.array([0, 71, 72, 144, 215, 216]))
    assert places.bar.tolist() == [0, 0, 1, 2, 2, 3]
    assert places.position.tolist() == [0, 71, 0, 0, 71, 0]
    assert [grid.place(p) for p in (71, 216)] == [(0, 71, 72, 2), (3, 0, 72, 3)]


@given(st.integers(0, 3000))
def test_a_value_maps_to_the_nearest_class(parts: int) -> None:
    chosen = VALUES[value_class(np.array([parts]))[0]]
    assert abs(chosen - min(parts, VALUES[-1])) == np.abs(VALUES - min(parts, VALUES[-1])).min()


@given(st.lists(st.integers(0, 10_000), min_size=2, max_size=20))
def test_classes_of_time_left_grow_with_it(parts: list[int]) -> None:
    classes = left_class(np.array(sorted(parts)))
    assert (np.diff(classes) >= 0).all()
    assert classes.min() >= 1


def test_targets_are_the_next_inputs() -> None:
    melody = encode(tuple(Note(i * 240, 60 + i, 240) for i in range(8)), 480, (Meter(0, 2, 4),))
    inputs = features(melody)
    target = targets(melody, inputs.cut(8), None)
    assert target.pitch.tolist() == inputs.pitch[1:].tolist() == list(range(60, 68))
    assert target.gap.tolist() == inputs.gap[1:].tolist()
    assert inputs.pitch[0] == NO_PITCH
    assert inputs.bar.tolist() == [0, 0, 0, 0, 0, 1, 1, 1, 1]
