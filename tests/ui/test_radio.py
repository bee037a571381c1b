"""The radio in the real window, eight times as fast: round after round another answer, kept by a key or a pedal."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musicgen_gui.app.radio import Radio
from musicgen_gui.ui.main_window import MainWindow

Key = Qt.Key
PATIENCE = 30_000


def press(qtbot: QtBot, key: Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


@pytest.fixture
def radio(qtbot: QtBot, window: MainWindow) -> Iterator[Radio]:
    """Switched on, with the answers there."""
    window.transport.set_tempo_factor(8)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=PATIENCE)
    press(qtbot, Key.Key_F10)
    qtbot.waitUntil(lambda: not window.composer.busy and window.transport.playing, timeout=PATIENCE)
    yield window.loop.radio
    window.loop.radio.set_on(False)


def new_notes(window: MainWindow, before: object) -> set[object]:
    return set(window.session.state.current.notes) - set(before)


def test_every_round_plays_the_next_answer_and_after_the_last_come_new_ones(
    qtbot: QtBot, window: MainWindow, radio: Radio
) -> None:
    places: list[int] = []
    window.session.proposal_changed.connect(lambda: places.append(window.composer.answers.chosen))
    qtbot.waitUntil(lambda: window.composer.answers.chosen == 2, timeout=PATIENCE)
    assert places == [1, 2]
    window.composer.choose(len(window.composer.answers.order) - 1)
    asked = len(window.generator.asked)
    qtbot.waitUntil(lambda: len(window.generator.asked) == asked + 1, timeout=PATIENCE)
    assert radio.on
    assert window.session.document.undo_label is None, "hearing changes nothing"


def test_space_keeps_and_the_radio_goes_on_after_the_piece(qtbot: QtBot, window: MainWindow, radio: Radio) -> None:
    before, wanted = window.session.state.current.notes, window.session.document.proposal.notes
    press(qtbot, Key.Key_Space)
    assert new_notes(window, before) == set(wanted)
    assert window.session.document.undo_labels == ("Complete bars 9–12",)
    qtbot.waitUntil(lambda: not window.composer.busy and window.composer.answers is not None, timeout=PATIENCE)
    assert window.composer.answers.request.span.start == window.session.state.current.end
    assert radio.on
    assert window.transport.playing


def test_backspace_throws_away_and_plays_the_next(qtbot: QtBot, window: MainWindow, radio: Radio) -> None:
    numbers = [answer.number for answer in window.composer.answers.order]
    press(qtbot, Key.Key_Backspace)
    answers = window.composer.answers
    assert answers.order[answers.chosen].number == numbers[1]
    assert numbers[0] not in [answer.number for answer in answers.order]


def test_a_pedal_keeps_once_for_each_time_it_goes_down(qtbot: QtBot, window: MainWindow, radio: Radio) -> None:
    before = window.session.state.current.notes
    for value in (20, 90, 127):
        window.recorder.came.emit(bytes((0xB0, 64, value)))
    assert len(window.session.document.undo_labels) == 1
    assert new_notes(window, before)
    qtbot.waitUntil(lambda: not window.composer.busy and window.composer.answers is not None, timeout=PATIENCE)
    first = window.composer.answers.order[0].number
    window.recorder.came.emit(bytes((0xB0, 67, 127)))
    assert first not in [answer.number for answer in window.composer.answers.order]


def test_f10_or_escape_end_it_with_the_loop_as_it_was(qtbot: QtBot, window: MainWindow, radio: Radio) -> None:
    press(qtbot, Key.Key_F10)
    assert not radio.on
    assert not window.transport.playing
    assert window.transport.loop is None
    assert window.composer.previewing, "the answers stay"
    press(qtbot, Key.Key_F10)
    press(qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: not radio.on, timeout=PATIENCE)
