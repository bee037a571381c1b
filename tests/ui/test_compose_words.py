"""The badge under the answers says what is known of copies, and nothing where nothing is."""

from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from musicgen_gui.app.answers import Answers
from musicgen_gui.app.colours import DARK
from musicgen_gui.engines.request import COMMON_RUN, Copy, Piece, Request, Span, Task
from musicgen_gui.score.types import Note, Score
from musicgen_gui.ui.main_window import MainWindow
from musicgen_gui.ui.panels import compose_words as words
from musicgen_gui.ui.panels.compose import ComposePanel
from musicgen_gui.ui.widgets.buttons import Chip, KeyButton


def badge(copied: Copy | None) -> str:
    piece = Piece(0, (Note(0, 60, 1920),), done=True, copied=copied)
    return words.kept(Answers(Request(Task.CONTINUE, Score(), 0, Span(0, 1920))).with_pieces([piece]), DARK)


def test_a_copy_is_told_with_its_tune() -> None:
    assert "14 notes as in “Toss &lt;the&gt; Feathers”" in badge(Copy(14, 0, "book", "Toss <the> Feathers", 1))
    assert "14 notes as in “The Reel” and 3 more" in badge(Copy(14, 0, "book", "The Reel", 4))


def test_short_runs_are_no_copies_and_unknown_is_left_out() -> None:
    assert "no&nbsp;copy" in badge(Copy(9, 0, "book", "The Reel", 90))
    assert "copy" not in badge(None)
    assert "fills&nbsp;exactly" in badge(None)


def test_copies_are_kept_out_unless_one_click_lets_them_in(window: MainWindow) -> None:
    composer = window.composer
    chip = next(chip for chip in window.findChildren(Chip) if chip.text() == "No copies")
    assert chip.isChecked()
    for on in (False, True):
        chip.click()
        assert (chip.isChecked(), composer.wishes.no_copies) == (on, on)
        request = composer.wishes.request(Task.CONTINUE, window.session.state.score, 0, Span(0, 1920))
        assert request.rules.longest_copy == (COMMON_RUN if on else None)


def test_the_buttons_end_where_the_answers_do(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.findChild(ComposePanel)
    area = panel.findChild(QScrollArea)
    scrolled = set()
    for height in (500, 1400):
        window.resize(1200, height)
        qtbot.waitUntil(lambda height=height: window.height() == height)
        qtbot.wait(50)
        ends = [b.mapTo(panel, b.rect().topRight()).x() for b in panel.findChildren(KeyButton) if b.isVisible()]
        assert max(ends) + 1 == area.viewport().width() - 20
        scrolled.add(area.verticalScrollBar().isVisible())
    assert scrolled == {False, True}
