"""Work on another thread and what the log says of its failures."""

from __future__ import annotations

import logging
import sys
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from musicgen_gui.app import background
from musicgen_gui.formats import FormatError


class Asker(QObject):
    """Keeps what came."""

    def __init__(self) -> None:
        super().__init__()
        self.came: list[Any] = []

    def take(self, answer: Any) -> None:
        self.came.append(answer)


@pytest.mark.parametrize(
    ("error", "level", "traced"),
    [
        (FormatError("x.mid: no header at byte 0"), logging.WARNING, False),
        (FileNotFoundError(2, "No such file or directory", "x.mid"), logging.WARNING, False),
        (ZeroDivisionError("ours"), logging.ERROR, True),
    ],
)
def test_a_bad_file_is_one_line_and_a_fault_a_trace(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, error: Exception, level: int, traced: bool
) -> None:
    def work(job: background.Job) -> None:
        raise error

    asker = Asker()
    background.run(work, asker.take, asker.take, asker)
    qtbot.waitUntil(lambda: asker.came == [error])
    record = next(r for r in caplog.records if r.name == background.__name__)
    assert (record.levelno, bool(record.exc_info)) == (level, traced)
    assert "\n" not in record.getMessage()


def test_work_that_ends_at_once_is_told_after_the_asker_went_on(qtbot: QtBot) -> None:
    asker = Asker()
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for i in range(200):
            background.run(lambda _, i=i: i, asker.take, asker.take, asker)
            assert i not in asker.came
    finally:
        sys.setswitchinterval(before)
    qtbot.waitUntil(lambda: sorted(asker.came) == list(range(200)))
