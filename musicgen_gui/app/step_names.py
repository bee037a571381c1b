"""What the undo step of a kept answer is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from musicgen_gui.app.holes import bars_text
from musicgen_gui.engines.request import Request, Task
from musicgen_gui.score.timing import bar_map


def step_name(request: Request) -> str:
    """``Complete bars 9–12``."""
    first, last = bars_text(request.span, bar_map(request.score))
    patterns = {
        Task.COMPLETE: (_tr("Complete bar {0}"), _tr("Complete bars {0}–{1}")),
        Task.CONTINUE: (_tr("Continue bar {0}"), _tr("Continue bars {0}–{1}")),
        Task.VARY: (_tr("Vary bar {0}"), _tr("Vary bars {0}–{1}")),
    }
    return patterns[request.task][first != last].format(first, last)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Composer", text)
