"""What an engine cannot hear is told."""

import pytest
from pytestqt.qtbot import QtBot

from musicgen_gui.app.heard import left_out
from musicgen_gui.codecs.melody_rows import RIGHT
from musicgen_gui.editing.document import State
from musicgen_gui.engines.melody_gru import ENGINE
from musicgen_gui.engines.melody_plan import LEFT
from musicgen_gui.engines.request import Span
from musicgen_gui.score.types import Note, Score, Track
from musicgen_gui.ui.main_window import MainWindow


def track(before: int, after: int, voices: int = 1) -> Track:
    times = [480 * i for i in range(before)] + [480 * (before + 4 + i) for i in range(after)]
    return Track(notes=tuple(Note(t, 60 + v, 240) for t in times for v in range(voices)))


@pytest.mark.parametrize(
    ("before", "after", "met", "told"),
    [
        (10, 5, True, False),
        (11, 5, True, True),
        (10, 6, True, True),
        (10, 6, False, False),
        (0, 0, True, False),
    ],
)
@pytest.mark.parametrize("voices", [1, 3])
def test_it_is_told_where_there_is_more_than_it_hears(
    before: int, after: int, met: bool, told: bool, voices: int
) -> None:
    span = Span(480 * before, 480 * (before + 4))
    assert left_out(track(before, after, voices), span, (10, 5), after=met) == ((10, 5) if told else None)


def test_an_engine_without_bounds_hears_all() -> None:
    assert left_out(track(5000, 5000), Span(480 * 5000, 480 * 5004), None, after=True) is None


def test_the_engine_states_what_it_really_takes() -> None:
    assert ENGINE.hears == (LEFT, RIGHT)


def test_the_panel_tells_it(qtbot: QtBot, window: MainWindow) -> None:
    panel, session = window.compose_panel, window.session
    panel.set_hears((400, 64))
    assert not panel._heard.isVisible()
    notes = tuple(Note(240 * i, 60, 240) for i in range(500))
    session.show_piece(State(Score(tracks=(Track(notes=notes),))), None)
    session.set_span((240 * 450, 240 * 458))
    qtbot.waitUntil(panel._heard.isVisible)
    assert panel._heard.text().startswith("The model hears the last 400 notes before and the first 64 after")
