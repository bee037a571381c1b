"""The window around the roll: panels, files dropped in, recovery, and what it says of itself."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTranslator, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMessageBox, QScrollArea, QSlider, QWidget
from pytestqt.qtbot import QtBot

from musicgen_gui import formats
from musicgen_gui.app.autosave import Autosave
from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.score.types import Note, Score, Track
from musicgen_gui.ui.application import Start
from musicgen_gui.ui.dialogs.pieces import PieceChooser
from musicgen_gui.ui.main_window import MainWindow
from musicgen_gui.ui.panels.track_row import TrackRow
from musicgen_gui.ui.widgets.mini_roll import MiniRoll


def answered(qtbot: QtBot, window: MainWindow) -> None:
    window.composer.complete()
    qtbot.waitUntil(lambda: not window.composer.busy and window.composer.answers is not None, timeout=30_000)


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(QPoint(600, 400)), Qt.DropAction.CopyAction, data, left, none)
    window.dropEvent(event)


def test_it_invites_to_fill_the_hole_of_the_demo_tune(window: MainWindow) -> None:
    assert window.session.span is not None
    assert window.status.message.text() == "Press G to complete bars 9–12"
    assert window.windowTitle() == "The Irish Washerwoman[*] — Continuo"
    assert not window.isWindowModified()


def test_clicking_an_answer_chooses_it_and_a_double_click_keeps_it(qtbot: QtBot, window: MainWindow) -> None:
    answered(qtbot, window)
    places = window.findChildren(MiniRoll)
    qtbot.waitUntil(places[4].isEnabled)
    qtbot.mouseClick(places[3], Qt.MouseButton.LeftButton)
    assert window.session.document.proposal.chosen == 3
    qtbot.mouseDClick(places[4], Qt.MouseButton.LeftButton)
    assert window.session.document.undo_label == "Complete bars 9–12"


def test_the_badge_tells_what_the_notes_keep(qtbot: QtBot, window: MainWindow) -> None:
    answered(qtbot, window)
    kept = window.compose_panel._kept
    qtbot.waitUntil(lambda: kept.text().count("✓") == 3)
    assert "✗" not in kept.text()


def test_a_slider_moved_by_hand_reaches_the_question(qtbot: QtBot, window: MainWindow) -> None:
    slider = next(s for s in window.findChildren(QSlider) if s.accessibleName() == "Adventure")
    slider.setValue(90)
    assert window.composer.wishes.knobs.adventure == 0.9


def test_tracks_are_muted_renamed_and_chosen_in_their_list(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    rows = window.findChildren(TrackRow)
    assert len(rows) == 2
    rows[1].chosen.emit()
    assert session.state.track == 1
    rows[1].muted.emit(True)
    rows[1].renamed.emit("Cello")
    assert (session.state.current.muted, session.state.current.name) == (True, "Cello")
    window.commands.by_id["track.remove"].trigger()
    qtbot.waitUntil(lambda: len(window.findChildren(TrackRow)) == 1)


def test_a_dropped_file_is_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    formats.write(tmp_path / "air.mid", Score(tracks=(Track("air", (Note(0, 60, 480),)),)))
    with qtbot.waitSignal(window.files.opened):
        drop(window, tmp_path / "air.mid")
    assert window.session.state.current.name == "air"
    assert window.windowTitle() == "air.mid[*] — Continuo"
    assert window.settings.recent == [tmp_path / "air.mid"]


def test_a_tune_book_asks_which_tune(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    book = tmp_path / "book.abc"
    book.write_text("X:1\nT:One\nM:6/8\nK:D\nDEF|\n\nX:2\nT:Two\nK:G\nGAB|\n\nX:3\nT:Three\nK:C\nCDE|\n")
    window.desk.open_file(book)
    qtbot.waitUntil(lambda: bool(window.findChildren(PieceChooser)))
    (chooser,) = window.findChildren(PieceChooser)
    assert window.session.path is None
    qtbot.keyClicks(chooser.field, "tw")
    qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.path == book)
    assert [note.pitch for note in window.session.state.current.notes] == [67, 69, 71]
    assert window.desk.name() == "Two"


def test_saving_as_midi_says_once_what_is_not_kept(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    document, path = window.session.document, tmp_path / "air.mid"
    document.look(edits.select_all())
    document.apply("Mute", edits.toggle_mute())
    said: list[str] = []
    window.session.said.connect(said.append)
    for _ in range(2):
        with qtbot.waitSignal(window.files.saved):
            window.files.save(path)
    assert len(said) == 2
    assert "the muted notes (" in said[0]
    assert said[1] == "Saved air.mid"
    with qtbot.waitSignal(window.files.saved):
        window.files.save(tmp_path / "air.continuo")
    assert said[2] == "Saved air.continuo"


@pytest.mark.parametrize(("typed", "written"), [("air", "air.continuo"), ("air 1.2", "air 1.2.continuo")])
def test_a_name_gets_its_suffix_and_nothing_is_replaced_unasked(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, written: str
) -> None:
    kinds = "Continuo piece (*.continuo)"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), kinds))
    asked: list[str] = []
    no = QMessageBox.StandardButton.No
    monkeypatch.setattr(QMessageBox, "question", lambda *arguments: (asked.append(arguments[2]), no)[1])
    with qtbot.waitSignal(window.files.saved):
        window.desk.save_as()
    assert window.session.path == tmp_path / written
    assert asked == []
    window.desk.save_as()
    assert asked == [f"“{written}” is there already. Replace it?"]


def test_a_broken_file_is_told_in_a_dialog(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    before = window.session.state
    (tmp_path / "broken.mid").write_bytes(b"MThd")
    drop(window, tmp_path / "broken.mid")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert "broken.mid" in box.text()
    box.close()
    assert window.session.state is before


def test_a_left_over_piece_is_offered_and_comes_back(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    other = Session()
    dead = Autosave(other, tmp_path)
    other.document.apply("Add", edits.add_notes([Note(0, 99, 480)]))
    qtbot.waitUntil(lambda: any(tmp_path.glob("*.journal")))
    (kept,) = tmp_path.glob("*.journal")
    (tmp_path / "left.journal").write_bytes(kept.read_bytes())
    dead.close()
    other.close()
    start = Start(window, [])
    start.keep_safe(tmp_path)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    next(b for b in box.buttons() if b.text() == "Bring it back").click()
    assert window.session.state.current.notes == (Note(0, 99, 480),)
    assert window.isWindowModified()


def test_nothing_is_cut_off_in_a_small_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: window.width() == 1024)
    QApplication.processEvents()
    inside = window.centralWidget().rect()
    for widget in window.centralWidget().findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QAbstractButton) and widget.parent() is not None:
            assert widget.width() >= widget.minimumSizeHint().width(), widget.accessibleName() or widget.text()
    for panel in (window.top_bar, window.tracks_panel, window.compose_panel, window.status):
        assert inside.contains(panel.geometry())


def test_every_control_has_a_name_for_screen_readers(window: MainWindow) -> None:
    for widget in window.findChildren(QAbstractButton):
        if widget.isVisible():
            assert widget.accessibleName() or widget.text(), widget


def test_the_theme_changes_and_is_remembered(window: MainWindow) -> None:
    window.commands.by_id["theme.light"].trigger()
    assert window.session.theme.name == "light"
    assert window.settings.theme.name == "light"
    assert QApplication.instance().palette().window().color().name() == window.session.theme.panel
    window.commands.by_id["theme.dark"].trigger()
    assert window.session.theme.name == "dark"


class Longer(QTranslator):
    """A language whose words are half as long again."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return " ".join(word if "{" in word else word + "ннымиы"[: len(word) // 2] for word in text.split(" "))


def test_long_words_fit_the_compose_panel(qtbot: QtBot, request: pytest.FixtureRequest) -> None:
    language = Longer()
    QApplication.instance().installTranslator(language)
    try:
        window = request.getfixturevalue("window")
        area = window.compose_panel.findChild(QScrollArea)
        assert area.widget().minimumSizeHint().width() <= area.viewport().width()
    finally:
        QApplication.instance().removeTranslator(language)
