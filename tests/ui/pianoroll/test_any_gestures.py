"""Whatever the mouse does in whatever order: nothing breaks, notes stay valid, and undo leads back to the start."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from musicgen_gui.app.session import TOOLS, Session
from musicgen_gui.editing.document import Proposal
from musicgen_gui.score.grid import Grid
from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll import PianoRoll
from musicgen_gui.ui.pianoroll.lanes.choices import USUAL
from tests.ui.pianoroll.conftest import NOTES, Mouse

GESTURES = 80
MOST = 2_000
FARTHEST = 480 * 400
HELD = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
]
BUTTONS = [Qt.MouseButton.LeftButton] * 6 + [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton]


def somewhere(rng: random.Random, widget: QWidget, beyond: int = 30) -> QPoint:
    return QPoint(rng.randint(-beyond, widget.width() + beyond), rng.randint(-beyond, widget.height() + beyond))


def below(rng: random.Random, roll: PianoRoll) -> QWidget:
    """The lane below the canvas, now and then another."""
    if rng.random() < 0.1:
        roll.lanes.show_choice(rng.choice(USUAL))
    return next(lane for lane in roll.lanes.lanes if not lane.isHidden())


def gesture(rng: random.Random, session: Session, roll: PianoRoll) -> None:
    widget = rng.choice([roll.canvas] * 12 + [roll.ruler, roll.keys, below(rng, roll), *roll.item_lanes])
    mouse, held = Mouse(roll, widget), rng.choice(HELD)
    start, end = somewhere(rng, widget, beyond=-1), somewhere(rng, widget)
    if widget is roll.canvas and session.state.current.notes and rng.random() < 0.6:
        note = rng.choice(session.state.current.notes)
        start = mouse.at(rng.randint(note.start, note.end), note.pitch)
    kind = rng.random()
    if kind < 0.1:
        mouse.wheel(start, rng.choice([-2, -1, 1, 2]), held)
    elif kind < 0.2:
        mouse.click(start, held=held)
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, held, start)
        mouse.release(start, held=held)
    elif kind < 0.3:
        mouse.drag(start, end, held=held, release=False)
        QTest.keyClick(widget, Qt.Key.Key_Escape)
        roll.cancel_gesture()
        mouse.release(end)
    elif kind < 0.35:
        mouse.drag(start, end, held=held, release=False)
        session.document.undo()
        mouse.release(end)
    else:
        button = rng.choice(BUTTONS)
        mouse.drag(start, end, button, held)


def bring_into_sight(rng: random.Random, session: Session, roll: PianoRoll) -> None:
    """Show all notes now and then, as one who has lost them; begin again with fewer where there are very many."""
    if rng.random() < 0.15:
        roll.zoom_to_all()
    notes = session.state.current.notes
    if not notes or len(notes) > MOST or notes[-1].start > FARTHEST:
        session.document.apply("Begin again", lambda state: state.with_current(state.current.with_notes(NOTES)))


def undo_and_redo(rng: random.Random, session: Session) -> None:
    """Some steps back, some of them forth again, and what was before is there as it was."""
    document, before = session.document, session.state.score
    back = rng.randint(1, 6)
    undone = [label for _ in range(back) if (label := document.undo()) is not None]
    for _ in undone:
        document.redo()
    assert session.state.score == before
    if rng.random() < 0.3:
        document.undo()


@pytest.mark.parametrize("seed", range(6))
def test_any_gestures_can_be_undone(session: Session, roll: PianoRoll, pytestconfig: pytest.Config, seed: int) -> None:
    """Longer with ``--gestures 10000``."""
    rng, document = random.Random(seed), session.document
    gestures = pytestconfig.getoption("gestures") or GESTURES
    changes = 0
    for i in range(gestures):
        session.tool = rng.choice(TOOLS)
        session.grid = rng.choice([Grid(4), Grid(16), Grid(8, tuplet=3), Grid(on=False)])
        if rng.random() < 0.1:
            document.propose(Proposal(0, 1920, 3840, ((Note(1920, 62, 480),), (Note(2400, 64, 480),))))
        bring_into_sight(rng, session, roll)
        before = session.state.score
        gesture(rng, session, roll)
        changes += session.state.score != before
        if rng.random() < 0.1:
            undo_and_redo(rng, session)
        assert not roll.cancel_gesture()
        assert roll.view.trial is None
        notes = session.state.current.notes
        assert list(notes) == sorted(notes)
        assert all(n.start >= 0 and n.length > 0 and 0 <= n.pitch < 128 and 1 <= n.velocity < 128 for n in notes)
        assert session.state.selection <= set(notes)
        if i % 4 == 0:
            roll.grab()
    assert changes > gestures / 6, document.undo_labels
    end, steps = session.state.score, len(document.undo_labels)
    while document.undo() is not None:
        pass
    assert session.state.current.notes == NOTES
    for _ in range(steps):
        document.redo()
    assert session.state.score == end
