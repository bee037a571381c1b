"""The transport on a machine of any kind; on one without a sound device it plays silently and says why."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from musicgen_gui.app.transport import Transport
from musicgen_gui.playback.sinks import fluidsynth_sink
from musicgen_gui.score.types import Note, Score, Tempo, Track

PIECE = Score(tracks=(Track(notes=tuple(Note(i * 480, 60 + i, 480) for i in range(8))),), tempos=(Tempo(0, 250_000),))


@pytest.fixture
def transport(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Transport]:
    """On a machine where no driver is worth trying."""
    monkeypatch.setattr(fluidsynth_sink, "drivers", lambda: iter(()))
    made = Transport()
    yield made
    made.close()


def test_without_a_sound_device_it_says_so_and_the_playhead_moves(qtbot: QtBot, transport: Transport) -> None:
    positions: list[float] = []
    transport.moved.connect(positions.append)
    transport.set_score(PIECE)
    with qtbot.waitSignal(transport.said) as said:
        transport.play()
    assert said.args == [
        "No sound: no audio device was found. The piece plays silently; choose a MIDI port under Play ▸ Output."
    ]
    qtbot.waitUntil(lambda: transport.position > 480)
    assert transport.playing
    assert positions == sorted(positions)
    assert len(set(positions)) > 5
    assert transport.output_text == "silent"
    qtbot.waitUntil(lambda: "silent" in dict(transport.outputs()))
    assert dict(transport.outputs())["fluidsynth"] == "Built-in synthesizer"


def test_it_says_so_once(qtbot: QtBot, transport: Transport) -> None:
    lines: list[str] = []
    transport.said.connect(lines.append)
    transport.set_score(PIECE)
    for _ in range(3):
        transport.play()
        qtbot.waitUntil(lambda: transport.position > 0)
        transport.stop()
    assert len(lines) == 1


def test_pause_keeps_the_place_and_stop_returns_to_where_playing_began(qtbot: QtBot, transport: Transport) -> None:
    transport.set_score(PIECE)
    transport.seek(960)
    transport.play()
    qtbot.waitUntil(lambda: transport.position > 1100)
    transport.toggle()
    paused = transport.position
    assert paused > 1100
    assert not transport.playing
    qtbot.wait(50)
    assert transport.position == paused
    transport.play()
    qtbot.waitUntil(lambda: transport.position > paused + 100)
    transport.stop()
    assert transport.position == paused
    transport.stop()
    assert transport.position == 0


def test_at_the_end_it_stops_and_returns(qtbot: QtBot, transport: Transport) -> None:
    transport.set_score(PIECE)
    transport.seek(3400)
    transport.play()
    qtbot.waitUntil(lambda: not transport.playing)
    assert transport.position == 3400


def test_seeking_while_playing_shows_the_new_place_at_once(qtbot: QtBot, transport: Transport) -> None:
    transport.set_score(PIECE)
    transport.play()
    qtbot.waitUntil(lambda: transport.position > 100)
    with qtbot.waitSignal(transport.moved) as moved:
        transport.seek(2400)
    assert moved.args == [2400.0]
    assert transport.position >= 2400
    qtbot.waitUntil(lambda: transport.position > 2500)


def test_a_loop_holds_the_position(qtbot: QtBot, transport: Transport) -> None:
    transport.set_score(PIECE)
    transport.set_loop((0, 480))
    transport.play()
    positions: list[float] = []
    transport.moved.connect(positions.append)
    qtbot.wait(700)
    assert max(positions) < 485
    assert any(b < a - 100 for a, b in pairwise(positions))
    transport.set_loop((480, 480))
    assert transport.loop is None
    qtbot.waitUntil(lambda: transport.position > 600)


def test_tempo_factor_and_display(qtbot: QtBot, transport: Transport) -> None:
    transport.set_score(PIECE)
    assert transport.bpm == pytest.approx(240)
    transport.set_tempo_factor(0.5)
    assert transport.bpm == pytest.approx(120)
    transport.play()
    qtbot.waitUntil(lambda: transport.position > 50)
    start = transport.position
    qtbot.wait(300)
    assert 150 < transport.position - start < 600


def test_editing_while_playing_keeps_playing(qtbot: QtBot, transport: Transport) -> None:
    transport.set_score(PIECE)
    transport.play()
    qtbot.waitUntil(lambda: transport.position > 50)
    for i in range(20):
        note = Note(100 + i, 70, 50)
        transport.set_score(replace(PIECE, tracks=(PIECE.tracks[0].with_notes((*PIECE.tracks[0].notes, note)),)))
    before = transport.position
    qtbot.waitUntil(lambda: transport.position > before + 200)
    assert transport.playing


def test_switches_tell_their_state(qtbot: QtBot, transport: Transport) -> None:
    with qtbot.waitSignal(transport.state_changed):
        transport.set_metronome(True)
    with qtbot.waitSignal(transport.state_changed):
        transport.set_follow(False)
    assert transport.metronome
    assert not transport.follow


def test_one_that_goes_without_being_closed_ends_its_player(qtbot: QtBot) -> None:
    transport = Transport()
    transport.play()
    shiboken6.delete(transport)
    assert "player" not in {thread.name for thread in threading.enumerate()}


def test_nothing_of_the_synthesizer_is_loaded_before_it_is_needed() -> None:
    code = (
        "import sys; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "from musicgen_gui.app.transport import Transport; t = Transport();"
        "from musicgen_gui.score.types import Score; t.set_score(Score(title='x')); t.set_loop((0, 9)); t.stop();"
        "print([m for m in ('fluidsynth', 'rtmidi', 'mido', 'torch') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
