"""The main job with nothing replaced: the real window, the engine process with the shipped weights, FluidSynth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musicgen_gui import formats
from musicgen_gui.app.generator import Generator
from musicgen_gui.app.session import Session
from musicgen_gui.app.settings import Settings
from musicgen_gui.playback.render import render
from musicgen_gui.score.timing import bar_map, tempo_map
from musicgen_gui.score.types import Score, Track
from musicgen_gui.theory.scale import parse_scale
from musicgen_gui.ui.main_window import MainWindow
from tests.app.engine_process import started
from tests.playback.sound import pitch, read_wav

Key, Held = Qt.Key, Qt.KeyboardModifier
PATIENCE = 60_000
FLUTE = 73
TUNE = """X:1
T:A tune with a hole
M:4/4
L:1/8
Q:1/4=120
K:D
DFAd fdAF|GBdg bgdB|Acea gece|defd d4|
z8|z8|
DFAd fdAF|GBdg bgdB|Acea gece|defd d4|
"""


@pytest.fixture(scope="module")
def generator(qapp: QApplication) -> Iterator[Generator]:
    generator = started()
    yield generator
    generator.close()


@pytest.fixture
def window(qtbot: QtBot, generator: Generator, tmp_path: Path) -> Iterator[MainWindow]:
    session = Session()
    window = MainWindow(session, generator, Settings(tmp_path / "settings.ini"))
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.roll.setFocus()
    yield window
    session.document.mark_saved()
    window.close()
    window.deleteLater()


def press(qtbot: QtBot, window: MainWindow, key: Key, held: Held = Held.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key, held)


def answered(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.composer.busy and window.composer.answers is not None, timeout=PATIENCE)


def test_open_complete_compare_keep_undo_continue_export(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "une mélodie 旋律.abc"
    path.write_text(TUNE)
    session = window.session
    with qtbot.waitSignal(window.files.opened):
        window.files.open(path)
    opened = session.state.score
    bars = bar_map(opened)
    press(qtbot, window, Key.Key_G)
    answered(qtbot, window)
    first = session.document.proposal.notes
    press(qtbot, window, Key.Key_Down)
    second = session.document.proposal.notes
    assert first
    assert second
    assert first != second
    assert session.state.score == opened
    press(qtbot, window, Key.Key_Return)
    filled = session.state.current.notes
    new = [n for n in filled if n not in opened.tracks[0].notes]
    assert tuple(new) == second
    assert all(bars.bar_start(4) <= n.start and n.end <= bars.bar_start(6) for n in new)
    assert {n.pitch % 12 for n in new} <= parse_scale("D major")
    press(qtbot, window, Key.Key_Z, Held.ControlModifier)
    assert session.state.score == opened
    session.set_span(None)
    press(qtbot, window, Key.Key_G, Held.ShiftModifier)
    answered(qtbot, window)
    press(qtbot, window, Key.Key_Return)
    longer = session.state.score
    assert longer.end > opened.end
    with qtbot.waitSignal(window.files.exported):
        window.files.export(tmp_path / "tune.mid")
    again = formats.read(tmp_path / "tune.mid")
    assert heard(again) == heard(longer)
    assert (again.meters[0].numerator, again.keys[0].fifths) == (4, 2)
    the_written_pitches_sound(longer, tmp_path / "tune.wav")


def heard(score: Score) -> list[tuple[int, int, int, int]]:
    return [(n.start, n.pitch, n.length, n.velocity) for track in score.tracks for n in track.notes]


def the_written_pitches_sound(score: Score, path: Path) -> None:
    """Every note of at least an eighth is found at its time in what FluidSynth renders."""
    flute: Track = score.tracks[0].with_program(FLUTE)
    render(replace(score, tracks=(flute,)), path)
    rate, samples = read_wav(path)
    seconds = tempo_map(score).to_seconds
    errors = []
    for note in flute.notes:
        begin, end = seconds(note.start) + 0.05, seconds(note.end)
        if end - begin > 0.15:
            errors.append(abs(pitch(samples[int(begin * rate) : int(end * rate), 0], rate) - note.pitch))
    assert len(errors) > 50
    assert np.mean(np.array(errors) < 0.5) > 0.95
