"""The hole's rectangle, and curves drawn over it, by real events."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from musicgen_gui.app.session import Session
from musicgen_gui.engines.request import CurveKind
from musicgen_gui.score.types import Lock
from musicgen_gui.ui.pianoroll import PianoRoll
from musicgen_gui.ui.pianoroll.layers.locks import PARTS, LockSigns
from tests.ui.pianoroll.conftest import Mouse

Right = Qt.MouseButton.RightButton


@pytest.fixture
def hole(session: Session) -> Session:
    session.tool = "hole"
    return session


def test_a_rectangle_is_time_and_pitches(mouse: Mouse, hole: Session) -> None:
    mouse.drag(mouse.at(480, 72), mouse.at(1920, 62))
    assert hole.span == (480, 1920)
    assert hole.steering.band == (62, 72)


def test_along_a_row_the_hole_is_of_every_pitch(mouse: Mouse, hole: Session) -> None:
    mouse.drag(mouse.at(480, 72), mouse.at(1920, 62))
    mouse.drag(mouse.at(2400, 66), mouse.at(3840, 66))
    assert (hole.span, hole.steering.band) == ((2400, 3840), None)


def test_an_edge_can_be_dragged_and_the_band_stays(mouse: Mouse, hole: Session) -> None:
    mouse.drag(mouse.at(480, 72), mouse.at(1920, 62))
    mouse.drag(mouse.at(1920, 70), mouse.at(2880, 69))
    assert (hole.span, hole.steering.band) == ((480, 2880), (62, 72))


def test_from_a_corner_of_a_hole_another_rectangle_can_be_drawn(mouse: Mouse, hole: Session) -> None:
    hole.set_span((480, 1920))
    mouse.drag(mouse.at(480, 72), mouse.at(1920, 60))
    assert (hole.span, hole.steering.band) == ((480, 1920), (60, 72))


def test_a_click_takes_the_hole_away_and_escape_brings_it_back(mouse: Mouse, hole: Session) -> None:
    mouse.drag(mouse.at(480, 72), mouse.at(1920, 62))
    mouse.drag(mouse.at(2400, 60), mouse.at(3360, 66), release=False)
    assert hole.steering.band == (60, 66)
    QTest.keyClick(mouse.widget, Qt.Key.Key_Escape)
    assert (hole.span, hole.steering.band) == ((480, 1920), (62, 72))
    mouse.click(mouse.at(1200, 66))
    assert (hole.span, hole.steering.band) == (None, None)


def test_a_contour_is_drawn_where_the_pitches_are(mouse: Mouse, session: Session) -> None:
    session.set_span((480, 2400))
    session.tool = "curve"
    mouse.drag(mouse.at(480, 60), mouse.at(2400, 72))
    points = session.steering.curves[CurveKind.CONTOUR]
    assert points[0][0] == pytest.approx(480, abs=30)
    assert points[-1] == pytest.approx((2399, 72), abs=30)
    assert points[0][1] == pytest.approx(60, abs=0.5)
    assert points[-1][1] == pytest.approx(72, abs=0.5)
    assert all(a[0] < b[0] and a[1] <= b[1] for a, b in pairwise(points))
    mouse.click(mouse.at(1200, 66), Right)
    assert session.steering.curves == {}


def test_a_stroke_over_a_part_changes_only_that(mouse: Mouse, session: Session) -> None:
    session.set_span((0, 3840))
    session.tool = "curve"
    mouse.drag(mouse.at(10, 60), mouse.at(3800, 60))
    mouse.drag(mouse.at(1920, 70), mouse.at(2400, 70))
    values = dict(session.steering.curves[CurveKind.CONTOUR])
    inside = [v for t, v in values.items() if 1930 < t < 2390]
    outside = [v for t, v in values.items() if t < 1800 or t > 2500]
    assert inside == pytest.approx([70] * len(inside), abs=0.6)
    assert outside == pytest.approx([60] * len(outside), abs=0.6)


def test_without_a_hole_the_bars_under_the_stroke_become_one(mouse: Mouse, session: Session, roll: PianoRoll) -> None:
    session.tool = "curve"
    session.steering.kind = CurveKind.DENSITY
    mouse.drag(mouse.at(1920, 72), mouse.at(3838, 60))
    assert session.span == (1920, 3840)
    values = [value for _, value in session.steering.curves[CurveKind.DENSITY]]
    assert values[0] > values[-1]
    assert all(0 <= value <= 1 for value in values)


def test_escape_leaves_a_curve_as_it_was(mouse: Mouse, session: Session) -> None:
    session.set_span((0, 3840))
    session.tool = "curve"
    mouse.drag(mouse.at(10, 60), mouse.at(3800, 60))
    before = session.steering.curves
    mouse.drag(mouse.at(10, 70), mouse.at(3800, 70), release=False)
    assert session.steering.drawn != before
    QTest.keyClick(mouse.widget, Qt.Key.Key_Escape)
    assert session.steering.drawn == session.steering.curves == before


def test_a_hole_elsewhere_has_no_curves(mouse: Mouse, session: Session) -> None:
    session.set_span((0, 1920))
    session.tool = "curve"
    mouse.drag(mouse.at(10, 60), mouse.at(1900, 70))
    session.set_span((480, 1920))
    assert session.steering.curves
    session.set_span((3840, 5760))
    assert not session.steering.curves


def test_every_lock_has_a_sign_of_its_own(roll: PianoRoll) -> None:
    signs = LockSigns("#ffffff", 18)
    pictures = [signs.padlock, *(signs.parts[part] for part in PARTS)]
    images = [picture.toImage() for picture in pictures]
    assert all(a != b for i, a in enumerate(images) for b in images[:i])
    assert len(images) == 1 + len(tuple(Lock.ANY))
