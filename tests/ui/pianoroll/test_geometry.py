"""The transform of the roll: it can be turned round, and zooming holds what lies under the pointer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.ui.pianoroll.geometry import KEY_HEIGHTS, LEAD, QUARTERS, Geometry
from musicgen_gui.ui.pianoroll.pixels import Pixels

geometries = st.builds(
    Geometry,
    ticks_per_pixel=st.floats(0.5, 160),
    key_height=st.floats(*KEY_HEIGHTS),
    left=st.floats(0, 1e6),
    top=st.floats(0, 120),
)
places = st.floats(0, 4000)
factors = st.floats(0.05, 20)


@given(geometries, places)
def test_ticks_and_pixels_are_inverse(geometry: Geometry, x: float) -> None:
    assert geometry.x(geometry.tick(x)) == pytest.approx(x, abs=1e-5)


@given(geometries, st.integers(0, 127), st.floats(0.01, 0.99))
def test_every_place_of_a_row_is_its_pitch(geometry: Geometry, pitch: int, part: float) -> None:
    assert geometry.pitch(geometry.y(pitch) + part * geometry.key_height) == pitch


@given(geometries, places, factors)
def test_zoom_in_time_keeps_the_tick_under_the_pointer(geometry: Geometry, x: float, factor: float) -> None:
    zoomed = geometry.zoomed_time(factor, x, 480)
    assert zoomed.tick(x) == pytest.approx(geometry.tick(x), abs=1e-4)
    assert QUARTERS[0] <= 480 / zoomed.ticks_per_pixel * (1 + 1e-9)
    assert 480 / zoomed.ticks_per_pixel <= QUARTERS[1] * (1 + 1e-9)


@given(geometries, st.floats(0, 2000), factors)
def test_zoom_in_pitch_keeps_the_row_under_the_pointer(geometry: Geometry, y: float, factor: float) -> None:
    zoomed = geometry.zoomed_pitch(factor, y)
    assert zoomed.top + y / zoomed.key_height == pytest.approx(geometry.top + y / geometry.key_height, abs=1e-6)


@given(geometries, st.floats(-5000, 5000), st.floats(-5000, 5000))
def test_scrolling_back_and_forth_changes_nothing(geometry: Geometry, dx: float, dy: float) -> None:
    back = geometry.scrolled(dx, dy).scrolled(-dx, -dy)
    assert back.left == pytest.approx(geometry.left, abs=1e-4)
    assert back.top == pytest.approx(geometry.top, abs=1e-6)


@given(geometries, st.floats(-1e6, 1e6), st.floats(-1e5, 1e5), st.floats(10, 3000))
def test_within_shows_only_the_plane(geometry: Geometry, dx: float, dy: float, height: float) -> None:
    shown = geometry.scrolled(dx, dy).within(height)
    assert shown.left >= -LEAD * shown.ticks_per_pixel
    assert shown.top >= 0
    assert shown.top == 0 or shown.top + height / shown.key_height <= 128 + 1e-6


@given(st.integers(0, 100_000), st.integers(1, 100_000), st.floats(200, 3000))
def test_showing_a_stretch_of_time_has_it_in_sight(start: int, length: int, width: float) -> None:
    shown = Geometry().showing(start, start + length, width, 480)
    if shown.ticks_per_pixel < 480 / QUARTERS[0]:
        assert shown.x(start) >= -1e-6
        assert shown.x(start + length) <= width + 1e-6


@given(st.integers(0, 127), st.integers(0, 127), st.floats(400, 2000))
def test_a_pitch_range_comes_to_the_middle(a: int, b: int, height: float) -> None:
    low, high = min(a, b), max(a, b)
    shown = Geometry().around_pitches(low, high, height)
    assert (shown.y(high) + shown.bottom(low)) / 2 == pytest.approx(height / 2, abs=1e-6)


@given(geometries, st.sampled_from([1.0, 1.25, 1.5, 2.0, 2.5]), st.floats(0, 500), st.integers(0, 10_000))
def test_widths_in_device_pixels_do_not_depend_on_the_origin(
    geometry: Geometry, ratio: float, dx: float, tick: int
) -> None:
    here, there = Pixels(geometry, ratio), Pixels(geometry.scrolled(dx, 0), ratio)
    near = round(geometry.left) + tick
    ends = [near, near + 240]
    assert int(here.x(ends)[1] - here.x(ends)[0]) == int(there.x(ends)[1] - there.x(ends)[0])


@given(geometries, st.integers(0, 127), st.integers(0, 127), st.floats(60, 900))
def test_a_pitch_range_is_brought_into_sight_by_the_shortest_way(
    geometry: Geometry, one: int, other: int, height: float
) -> None:
    low, high = min(one, other), max(one, other)
    seen = geometry.reaching_pitches(low, high, height)
    if (high - low + 1) * geometry.key_height <= height:
        assert seen.y(high) >= -1e-6
        assert seen.y(low) + seen.key_height <= height + 1e-6
    else:
        assert seen.y(low) + seen.key_height > 0
        assert seen.y(high) < height
    assert seen.reaching_pitches(low, high, height).top == pytest.approx(seen.top, abs=1e-6)
