"""The place and the end of a chord are dragged with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt

from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import ChordSymbol, Note, Score, Track
from musicgen_gui.theory.chord_entry import NO_CHORD
from musicgen_gui.ui.pianoroll import PianoRoll
from tests.ui.pianoroll.conftest import NOTES, Mouse

BAR = 1920
Alt, Shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def show(session: Session, *chords: tuple[int, str]) -> None:
    signs = tuple(ChordSymbol(*chord) for chord in chords)
    session.show_piece(State(Score(tracks=(Track("Fiddle", (*NOTES, Note(4 * BAR, 60, BAR))),), chords=signs)), None)


def at(roll: PianoRoll, tick: float, dx: float = -3) -> QPoint:
    return QPoint(round(roll.view.geometry.x(tick) + dx), roll.chords.height() // 2)


def chords(session: Session) -> list[tuple[int, str]]:
    return [(c.tick, c.symbol) for c in session.state.score.chords]


def test_the_end_of_a_chord_is_dragged_to_the_grid(session: Session, roll: PianoRoll) -> None:
    show(session, (0, "C"), (BAR, "F"))
    Mouse(roll, roll.chords).drag(at(roll, BAR), at(roll, 1450))
    assert chords(session) == [(0, "C"), (1440, "F")]
    assert session.document.undo_labels == ("Change the length of a chord",)
    session.document.undo()
    assert chords(session) == [(0, "C"), (BAR, "F")]


def test_alt_ignores_the_grid_and_escape_takes_back(session: Session, roll: PianoRoll) -> None:
    show(session, (0, "C"), (BAR, "F"))
    mouse = Mouse(roll, roll.chords)
    mouse.drag(at(roll, BAR), at(roll, 1450), release=False)
    assert [item.sign.tick for item in roll.chords.items] == [0, 1440]
    assert roll.cancel_gesture()
    mouse.release(at(roll, 1450))
    assert session.document.undo_label is None
    assert [item.sign.tick for item in roll.chords.items] == [0, BAR]
    mouse.drag(at(roll, BAR), at(roll, 1450), held=Alt)
    tick = chords(session)[1][0]
    assert abs(tick - 1450) < 2 * roll.view.geometry.ticks_per_pixel
    assert tick % roll.view.step


def test_undo_in_the_middle_of_a_drag_drops_the_drag(session: Session, roll: PianoRoll) -> None:
    show(session, (0, "C"), (BAR, "F"))
    mouse = Mouse(roll, roll.chords)
    mouse.drag(at(roll, BAR), at(roll, 960))
    mouse.drag(at(roll, 960), at(roll, 480), release=False)
    session.document.undo()
    mouse.release(at(roll, 480))
    assert chords(session) == [(0, "C"), (BAR, "F")]
    assert session.document.redo() == "Change the length of a chord"
    assert chords(session) == [(0, "C"), (960, "F")]


def test_the_end_of_the_last_chord_becomes_silence(session: Session, roll: PianoRoll) -> None:
    show(session, (0, "C"))
    mouse = Mouse(roll, roll.chords)
    mouse.drag(at(roll, BAR), at(roll, 2 * BAR))
    assert chords(session) == [(0, "C"), (2 * BAR, NO_CHORD)]
    mouse.drag(at(roll, 2 * BAR), at(roll, 960))
    assert chords(session) == [(0, "C"), (960, NO_CHORD)]


def test_shift_leaves_the_next_chord_where_it_is(session: Session, roll: PianoRoll) -> None:
    show(session, (0, "C"), (BAR, "F"))
    Mouse(roll, roll.chords).drag(at(roll, BAR), at(roll, 960), held=Shift)
    assert chords(session) == [(0, "C"), (960, NO_CHORD), (BAR, "F")]


def test_an_end_stays_between_its_chord_and_the_one_after_the_next(session: Session, roll: PianoRoll) -> None:
    show(session, (0, "C"), (BAR, "F"), (2 * BAR, "G"))
    mouse = Mouse(roll, roll.chords)
    mouse.drag(at(roll, BAR), at(roll, 3 * BAR))
    assert chords(session) == [(0, "C"), (2 * BAR - roll.view.step, "F"), (2 * BAR, "G")]
    session.document.undo()
    mouse.drag(at(roll, BAR), at(roll, 0, -40))
    assert chords(session) == [(0, "C"), (roll.view.step, "F"), (2 * BAR, "G")]


def test_the_middle_of_a_chord_still_moves_it(session: Session, roll: PianoRoll) -> None:
    show(session, (0, "C"), (2 * BAR, "G"))
    mouse = Mouse(roll, roll.chords)
    mouse.drag(at(roll, 2 * BAR + 900), at(roll, BAR + 900))
    assert chords(session) == [(0, "C"), (BAR, "G")]
    mouse.drag(at(roll, BAR + 900), at(roll, BAR + 1400), held=Alt)
    assert chords(session)[1][0] % roll.view.step
    assert session.document.undo_labels == ("Move a chord", "Move a chord")


def test_the_mouse_shows_what_it_would_take(session: Session, roll: PianoRoll) -> None:
    show(session, (0, "C"), (BAR, "F"))
    shape = roll.chords.cursor_at
    assert shape(QPointF(at(roll, BAR))) is Qt.CursorShape.SizeHorCursor
    assert shape(QPointF(at(roll, BAR, 3))) is Qt.CursorShape.SizeHorCursor
    assert shape(QPointF(at(roll, BAR + 960))) is Qt.CursorShape.PointingHandCursor
