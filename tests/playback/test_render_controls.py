"""What is drawn in the lanes is heard: pedal, pitch bend, volume and tempo change the rendered sound."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from musicgen_gui.editing import controls, edits
from musicgen_gui.editing.document import Edit, State
from musicgen_gui.playback.render import render
from musicgen_gui.playback.sink import OutputError
from musicgen_gui.playback.sinks import fluid
from musicgen_gui.score.controls import CONTROLLER, PITCH_BEND, Control, Point
from musicgen_gui.score.types import Note, Score, Track
from tests.playback.sound import onsets, pitch, read_wav

try:
    fluid.library()
except OutputError as error:
    pytest.skip(str(error), allow_module_level=True)

RATE = 44_100
PIANO, XYLOPHONE, ORGAN, FLUTE = 0, 13, 19, 73
VOLUME = Control(CONTROLLER, 7)


def heard(program: int, notes: tuple[Note, ...], *changes: Edit) -> NDArray[Any]:
    """The sound of a piece, mono, after some edits."""
    state = State(Score(tracks=(Track(notes=notes).with_program(program),)))
    for change in changes:
        state = change(state)
    buffer = io.BytesIO()
    render(state.score, buffer, RATE)
    buffer.seek(0)
    return np.asarray(read_wav(buffer)[1].mean(axis=1))


def level(sound: NDArray[Any], start: float, end: float) -> float:
    return float(np.sqrt(np.mean(sound[int(start * RATE) : int(end * RATE)] ** 2)))


def test_a_note_under_the_pedal_sounds_on_until_it_is_lifted() -> None:
    notes = (Note(0, 60, 120, 100), Note(1920, 72, 120, 100))
    dry, wet = heard(PIANO, notes), heard(PIANO, notes, controls.press_pedal(0, 960))
    assert level(wet, 0.0, 0.1) == pytest.approx(level(dry, 0.0, 0.1), rel=0.1)
    assert level(wet, 0.6, 0.9) > 5 * level(dry, 0.6, 0.9)
    assert level(wet, 1.6, 1.9) < level(wet, 0.6, 0.9) / 5


def test_lifted_and_pressed_at_one_tick_the_pedal_lets_go() -> None:
    notes = (Note(0, 60, 120, 100), Note(1920, 72, 120, 100))
    held = heard(PIANO, notes, controls.press_pedal(0, 1920))
    again = heard(PIANO, notes, controls.press_pedal(0, 960), controls.press_pedal(960, 1920))
    assert level(again, 1.5, 1.9) < level(held, 1.5, 1.9) / 5


def test_a_drawn_bend_is_two_semitones_at_most() -> None:
    notes = (Note(0, 69, 1920, 100),)
    bent = heard(FLUTE, notes, controls.draw(PITCH_BEND, [Point(960, 8191)], 1920))
    assert pitch(bent[int(0.2 * RATE) : int(0.9 * RATE)], RATE) == pytest.approx(69, abs=0.1)
    assert pitch(bent[int(1.2 * RATE) : int(1.9 * RATE)], RATE) == pytest.approx(71, abs=0.2)


def test_a_drawn_swell_grows() -> None:
    line = [Point(tick, tick * 127 // 1920) for tick in range(0, 1920, 30)]
    swell = heard(ORGAN, (Note(0, 69, 1920, 100),), controls.draw(VOLUME, line, 1920))
    parts = [level(swell, at, at + 0.3) for at in (0.2, 0.7, 1.2, 1.7)]
    assert parts == sorted(parts)
    assert parts[-1] > 4 * parts[0]


def test_notes_follow_tempo_and_meter_changes() -> None:
    notes = tuple(Note(i * 480, 72 + i, 120, 110) for i in range(8))
    sound = heard(XYLOPHONE, notes, edits.set_tempo(960, 60), edits.set_meter(960, 3, 8), edits.set_tempo(1920, 240))
    expected = [0.0, 0.5, 1.0, 2.0, 3.0, 3.25, 3.5, 3.75]
    found = onsets(sound, RATE)
    assert len(found) == len(expected)
    assert np.abs(found - expected).max() < 0.010
