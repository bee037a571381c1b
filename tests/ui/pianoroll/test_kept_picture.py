"""What is kept of the last frame: whatever is done between two frames, the picture is the one painted from nothing."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from musicgen_gui.app.colours import DARK, LIGHT
from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Proposal, State
from musicgen_gui.score.grid import Grid
from musicgen_gui.score.types import KeySignature, Lock, Meter, Note, Origin, Score, Track
from musicgen_gui.ui.pianoroll import PianoRoll
from musicgen_gui.ui.pianoroll.canvas import Canvas
from musicgen_gui.ui.pianoroll.layers import notes as layer
from musicgen_gui.ui.pianoroll.layers.kept import Content, Kept
from musicgen_gui.ui.pianoroll.layers.still import content, differing

STEPS = 25


def a_note(rng: random.Random) -> Note:
    return Note(
        rng.randrange(0, 20_000),
        rng.randrange(40, 90),
        rng.choice([1, 60, 240, 960, 9000]),
        rng.randrange(1, 128),
        origin=rng.choice(list(Origin)),
        locks=rng.choice([Lock.NONE, Lock.NONE, Lock.PITCH, Lock.NOTE]),
        muted=rng.random() < 0.2,
    )


def a_piece(rng: random.Random) -> State:
    tracks = tuple(
        Track(notes=tuple(sorted({a_note(rng) for _ in range(count)})), channel=channel, colour=i)
        for i, (count, channel) in enumerate([(120, 0), (60, 1), (40, 9)])
    )
    meters = (Meter(0), Meter(3840, 6, 8), Meter(9600, 5, 4))
    return State(Score(tracks=tracks, meters=meters, keys=(KeySignature(0, 1), KeySignature(7680, -3))))


def look(rng: random.Random, session: Session, roll: PianoRoll) -> None:
    view = roll.view
    geometry = view.geometry
    kind = rng.randrange(5)
    if kind < 3:
        view.geometry = geometry.scrolled(rng.choice([-9.3, 0, 0.4, 7, 55.5]), rng.choice([0, 0, -3.7, 12, 0.5]))
    elif kind == 3:
        view.geometry = geometry.zoomed_time(rng.choice([0.7, 0.99, 1.01, 1.6]), 100, 480)
    else:
        view.geometry = geometry.zoomed_pitch(rng.choice([0.8, 1.03, 1.3]), 100)


def change(rng: random.Random, session: Session, roll: PianoRoll) -> None:
    view, document = roll.view, session.document
    notes = session.state.current.notes
    n = a_note(rng)
    some = frozenset(rng.sample(notes, min(len(notes), 5)))
    doings: list[Callable[[], object]] = [
        lambda: view.select(some),
        lambda: view.try_selection(some),
        lambda: view.try_edit(edits.move(rng.randrange(-300, 300), rng.randrange(-3, 3)), some),
        lambda: view.try_edit(edits.add_notes([a_note(rng)])),
        view.stop_trying,
        lambda: view.apply("Move", edits.move(rng.randrange(600), 1)),
        lambda: view.apply("Add", edits.add_notes([a_note(rng)])),
        document.undo,
        lambda: document.propose(Proposal(session.state.track, 1920, 3840, (tuple(sorted([a_note(rng)] * 1)),))),
        lambda: document.propose(None),
        lambda: session.set_ghost(Proposal(session.state.track, 1920, 3840, (tuple(sorted([a_note(rng)] * 1)),))),
        lambda: session.ghost and session.set_ghost(replace(session.ghost, candidates=((*session.ghost.notes, n),))),
        lambda: session.set_ghost(None),
        lambda: session.set_span(rng.choice([None, (960, 4800), (0, 100)])),
        lambda: setattr(session, "grid", rng.choice([Grid(4), Grid(16), Grid(8, tuplet=3), Grid(on=False)])),
        lambda: setattr(session, "theme", rng.choice([DARK, LIGHT])),
        lambda: setattr(session, "habits", replace(session.habits, names=rng.random() < 0.5)),
        lambda: setattr(session, "habits", replace(session.habits, other_tracks=rng.random() < 0.5)),
        lambda: document.look(lambda s: replace(s, track=rng.randrange(3), selection=frozenset())),
        lambda: roll.resize(rng.randrange(500, 900), rng.randrange(400, 700)),
    ]
    if view.trial is not None and rng.random() < 0.5:
        view.stop_trying()
    rng.choice(doings)()


def picture_of_nothing(canvas: Canvas, ratio: float) -> QPixmap:
    fresh = Canvas(canvas.view)
    fresh.resize(canvas.size())
    picture = still(fresh, ratio)
    fresh.deleteLater()
    return picture


def still(canvas: Canvas, ratio: float) -> QPixmap:
    size = QSize(round(canvas.width() * ratio), round(canvas.height() * ratio))
    return canvas._still.picture(canvas.view, size, ratio, content(canvas.view, ratio))


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("many", [8_000, 20])
def test_any_frame_is_that_painted_from_nothing(
    session: Session, roll: PianoRoll, monkeypatch: pytest.MonkeyPatch, many: int, ratio: float
) -> None:
    monkeypatch.setattr(layer, "MANY", many)
    rng = random.Random(int(ratio * 4) + many)
    session.show_piece(a_piece(rng), None)
    roll.resize(700, 500)
    for i in range(STEPS):
        for _ in range(rng.randrange(1, 3)):
            (look if rng.random() < 0.6 else change)(rng, session, roll)
        assert still(roll.canvas, ratio).toImage() == picture_of_nothing(roll.canvas, ratio).toImage(), i


def test_the_whole_canvas_is_that_painted_from_nothing(session: Session, roll: PianoRoll) -> None:
    rng = random.Random(5)
    session.show_piece(a_piece(rng), None)
    for i in range(STEPS):
        (look if rng.random() < 0.6 else change)(rng, session, roll)
        fresh = Canvas(roll.view)
        fresh.resize(roll.canvas.size())
        assert roll.canvas.grab().toImage() == fresh.grab().toImage(), i
        fresh.deleteLater()


def test_of_a_growing_ghost_only_the_new_notes_are_painted(session: Session, roll: PianoRoll) -> None:
    one, two = Note(960, 60, 240), Note(1440, 64, 240)
    session.set_ghost(Proposal(0, 960, 3840, ((one,),)))
    before = content(roll.view, 1.0)
    session.set_ghost(Proposal(0, 960, 3840, ((one, two),)))
    after = content(roll.view, 1.0)
    assert after.is_that_of(before)
    assert before.notes is not None
    assert after.notes is not None
    area, geometry = differing(roll.view, 1.0, before.notes, after.notes), roll.view.geometry
    assert area is not None
    assert area.contains(round(geometry.x(1560)), round(geometry.y(64) + geometry.key_height / 2))
    assert area.left() > geometry.x(one.end)


def test_the_frames_of_a_zoom_are_painted_straight_and_what_stays_is_kept(session: Session, roll: PianoRoll) -> None:
    onto: list[bool] = []
    target = QPixmap(400, 300)
    kept = Kept(lambda painter, view, ratio, area: onto.append(painter.device() is target))
    view = roll.view

    def frame() -> list[bool]:
        onto.clear()
        painter = QPainter(target)
        kept.draw(painter, view, target.size(), 1.0, Content())
        painter.end()
        return onto.copy()

    assert frame() == [False]
    for _ in range(3):
        view.geometry = view.geometry.zoomed_time(1.1, 100, 480)
        assert frame() == [True]
    assert frame() == [False]
    assert frame() == []
    view.geometry = view.geometry.scrolled(5, 0)
    assert frame() == [False]


def test_scrolling_paints_only_what_comes_into_sight(session: Session, roll: PianoRoll) -> None:
    painted: list[QRect] = []
    kept = Kept(lambda painter, view, ratio, area: painted.append(area))
    view, size = roll.view, QSize(400, 300)

    def after(dx: float, values: tuple[int, ...] = ()) -> QRegion:
        painted.clear()
        view.geometry = view.geometry.scrolled(dx, 0)
        kept.picture(view, size, 1.0, Content(values))
        region = QRegion()
        for area in painted:
            region += area
        return region

    assert after(200) == QRegion(0, 0, 400, 300)
    assert after(0) == QRegion()
    assert after(7) == QRegion(393, 0, 7, 300)
    kept.spoil(QRegion(10, 10, 5, 5))
    assert after(-2) == QRegion(0, 0, 2, 300) + QRegion(12, 10, 5, 5)
    assert after(0, values=(1,)) == QRegion(0, 0, 400, 300)
