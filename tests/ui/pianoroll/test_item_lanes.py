"""Signs above the canvas are typed, dragged and removed with real events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import ChordSymbol, KeySignature, Marker, Meter, Note, Score, Tempo, Track
from musicgen_gui.ui.pianoroll import PianoRoll
from musicgen_gui.ui.pianoroll.items.lane import ItemLane
from tests.ui.pianoroll.conftest import NOTES, Mouse

BAR = 1920
Key = Qt.Key


def show(session: Session, **signs: object) -> None:
    session.show_piece(State(Score(tracks=(Track("Fiddle", (*NOTES, Note(4 * BAR, 60, BAR))),), **signs)), None)  # type: ignore[arg-type]


def at(lane: ItemLane, tick: float, dx: float = 6) -> QPoint:
    return QPoint(round(lane.view.geometry.x(tick) + dx), lane.height() // 2)


def double(lane: ItemLane, tick: float) -> None:
    QTest.mouseClick(lane, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(lane, tick))
    QTest.mouseDClick(lane, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(lane, tick))


def type_in(lane: ItemLane, text: str, key: Key = Key.Key_Return) -> None:
    QTest.keyClicks(lane.field, text)
    QTest.keyClick(lane.field, key)


def test_a_chord_is_typed_moved_changed_and_removed(session: Session, roll: PianoRoll, heard: list[int]) -> None:
    lane = roll.chords
    double(lane, BAR)
    type_in(lane, "dm7/g")
    assert session.state.score.chords == (ChordSymbol(BAR, "Dm7/G"),)
    assert session.document.undo_label == "Add a chord"
    Mouse(roll, lane).drag(at(lane, BAR), at(lane, 2 * BAR))
    assert session.state.score.chords == (ChordSymbol(2 * BAR, "Dm7/G"),)
    heard.clear()
    QTest.mouseClick(lane, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(lane, 2 * BAR))
    assert {p % 12 for p in heard} == {2, 5, 9, 0, 7}
    assert heard[0] == 43
    double(lane, 2 * BAR)
    type_in(lane, "E")
    assert session.state.score.chords == (ChordSymbol(2 * BAR, "E"),)
    QTest.keyClick(lane, Key.Key_Delete)
    assert session.state.score.chords == ()
    assert session.document.undo_labels == ("Remove a chord", "Change a chord", "Move a chord", "Add a chord")


def test_tab_goes_on_to_the_next_bar(session: Session, roll: PianoRoll) -> None:
    lane = roll.chords
    double(lane, 0)
    for text in ("C", "Am", "F"):
        type_in(lane, text, Key.Key_Tab)
    type_in(lane, "G7")
    symbols = [(c.tick // BAR, c.symbol) for c in session.state.score.chords]
    assert symbols == [(0, "C"), (1, "Am"), (2, "F"), (3, "G7")]


def test_an_unknown_chord_is_explained_and_the_field_stays(session: Session, roll: PianoRoll) -> None:
    lane = roll.chords
    double(lane, 0)
    type_in(lane, "xyz")
    assert lane.field.is_open
    assert session.state.score.chords == ()
    QTest.keyClick(lane.field, Key.Key_Escape)
    assert not lane.field.is_open
    assert session.document.undo_label is None


def test_ctrl_drag_copies_and_escape_gives_up(session: Session, roll: PianoRoll) -> None:
    show(session, chords=(ChordSymbol(0, "C"),))
    lane, mouse = roll.chords, Mouse(roll, roll.chords)
    mouse.drag(at(lane, 0), at(lane, BAR), release=False)
    assert [item.sign.tick for item in lane.items] == [BAR]
    assert roll.cancel_gesture()
    mouse.release(at(lane, BAR))
    assert session.state.score.chords == (ChordSymbol(0, "C"),)
    mouse.drag(at(lane, 0), at(lane, BAR), held=Qt.KeyboardModifier.ControlModifier)
    assert session.state.score.chords == (ChordSymbol(0, "C"), ChordSymbol(BAR, "C"))


def test_undo_in_the_middle_of_a_drag_drops_it(session: Session, roll: PianoRoll) -> None:
    lane = roll.chords
    double(lane, 0)
    type_in(lane, "C")
    Mouse(roll, lane).drag(at(lane, 0), at(lane, BAR), release=False)
    session.document.undo()
    Mouse(roll, lane).release(at(lane, BAR))
    assert session.state.score.chords == ()


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("96", Tempo(BAR, 625_000)),
        ("= 100,5 bpm", Tempo(BAR, 597_015)),
        ("3/4", Meter(BAR, 3, 4)),
        ("d minor", KeySignature(BAR, -1, "minor")),
    ],
)
def test_changes_are_told_apart_by_how_they_are_written(
    session: Session, roll: PianoRoll, text: str, sign: object
) -> None:
    roll.changes.add(BAR)
    assert roll.changes.isVisible()
    type_in(roll.changes, text)
    score = session.state.score
    assert (*score.tempos, *score.meters, *score.keys) == (sign,)


@pytest.mark.parametrize("text", ["0", "5000", "3/5", "0/4", "banana", "G# major"])
def test_what_is_no_change_is_refused(session: Session, roll: PianoRoll, text: str) -> None:
    roll.changes.add(BAR)
    type_in(roll.changes, text)
    assert roll.changes.field.is_open
    assert session.document.undo_label is None
    QTest.keyClick(roll.changes.field, Key.Key_Escape)
    assert not roll.changes.isVisible()


def test_a_tempo_is_asked_for_at_the_bar_and_offers_what_holds(session: Session, roll: PianoRoll) -> None:
    show(session, tempos=(Tempo(0, 500_000),))
    roll.changes.ask(Tempo, BAR + 700)
    assert roll.changes.field.text() == "♩ 120"
    type_in(roll.changes, "3/4")
    assert roll.changes.field.is_open
    roll.changes.field.selectAll()
    type_in(roll.changes, "90")
    assert session.state.score.tempos == (Tempo(0, 500_000), Tempo(BAR, 666_667))
    Mouse(roll, roll.changes).drag(at(roll.changes, BAR), at(roll.changes, 3 * BAR - 100))
    assert session.state.score.tempos[1].tick == 3 * BAR
    QTest.keyClick(roll.changes, Key.Key_Delete)
    assert session.document.undo_labels == ("Remove a change of tempo", "Move a change of tempo", "Set the tempo")


def test_lanes_show_only_where_there_is_something(session: Session, roll: PianoRoll) -> None:
    assert not roll.changes.isVisible()
    assert not roll.markers.isVisible()
    show(session, tempos=(Tempo(0), Tempo(BAR, 600_000)), markers=(Marker(0, "A"),))
    assert roll.changes.isVisible()
    assert roll.markers.isVisible()
    show(session, tempos=(Tempo(0),))
    assert not roll.changes.isVisible()


def test_a_marker_is_renamed_moved_and_removed(session: Session, roll: PianoRoll) -> None:
    show(session, markers=(Marker(0, "A"), Marker(2 * BAR, "B")))
    lane = roll.markers
    double(lane, 2 * BAR)
    type_in(lane, "Chorus")
    Mouse(roll, lane).drag(at(lane, 2 * BAR), at(lane, 3 * BAR))
    assert session.state.score.markers == (Marker(0, "A"), Marker(3 * BAR, "Chorus"))
    QTest.keyClick(lane, Key.Key_Backspace)
    assert session.state.score.markers == (Marker(0, "A"),)


def test_a_click_on_a_section_selects_its_time(session: Session, roll: PianoRoll) -> None:
    show(session, markers=(Marker(0, "A"), Marker(2 * BAR, "B")))
    mouse = Mouse(roll, roll.markers)
    mouse.click(at(roll.markers, BAR + 960))
    assert session.span == (0, 2 * BAR)
    mouse.click(at(roll.markers, 4 * BAR))
    assert session.span == (2 * BAR, 5 * BAR)
    mouse.drag(at(roll.markers, BAR, 0), at(roll.markers, 2 * BAR - 480, 0))
    assert session.span == (BAR, 2 * BAR - 480)


def test_arrows_walk_and_escape_gives_the_keys_back(session: Session, roll: PianoRoll) -> None:
    show(session, chords=(ChordSymbol(0, "C"), ChordSymbol(BAR, "F"), ChordSymbol(2 * BAR, "G")))
    roll.activateWindow()
    lane = roll.chords
    QTest.mouseClick(lane, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(lane, 0))
    assert QApplication.focusWidget() is lane
    QTest.keyClick(lane, Key.Key_Right)
    assert lane.picked == ChordSymbol(BAR, "F")
    QTest.keyClick(lane, Key.Key_Return)
    assert lane.field.text() == "F"
    QTest.keyClick(lane.field, Key.Key_Escape)
    QTest.keyClick(lane, Key.Key_Escape)
    assert QApplication.focusWidget() is roll.canvas
