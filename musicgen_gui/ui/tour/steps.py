"""What the tour shows, step by step: words, the place that they speak of, and what the user does to go on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from musicgen_gui.engines.request import Knobs

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Seen:
    """What of the window tells that the user has done something."""

    playing: bool
    answers: int
    chosen: int
    undo: tuple[str, ...]
    knobs: Knobs

    @classmethod
    def of(cls, window: MainWindow) -> Seen:
        """The window as it stands."""
        answers = window.composer.answers
        whole = answers if answers and answers.finished else None
        return cls(
            window.transport.playing,
            len(whole.order) if whole else 0,
            whole.chosen if whole else 0,
            window.session.document.undo_labels,
            window.composer.wishes.knobs,
        )


@dataclass(frozen=True, slots=True)
class Step:
    """``words`` makes title and text; ``where`` is in the window's pixels; ``done`` compares before and now."""

    words: Callable[[MainWindow], tuple[str, str]]
    where: Callable[[MainWindow], QRect]
    done: Callable[[Seen, Seen], bool]


def tr(text: str) -> str:
    return QCoreApplication.translate("Tour", text)


def key(window: MainWindow, command: str) -> str:
    """The key that a command has now."""
    return window.commands.by_id[command].shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _area(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _hole(window: MainWindow) -> QRect:
    """The selected time on the canvas, or the whole canvas."""
    canvas, geometry, span = window.roll.canvas, window.roll.view.geometry, window.session.span
    whole = QRect(QPoint(0, 0), canvas.size())
    if span:
        left, right = round(geometry.x(span[0])), round(geometry.x(span[1]))
        whole = whole.intersected(QRect(left, 0, right - left, canvas.height()))
    return whole.translated(canvas.mapTo(window, QPoint(0, 0)))


def _part(name: str) -> Callable[[MainWindow], QRect]:
    def where(window: MainWindow) -> QRect:
        panel = window.compose_panel
        if not panel.isVisible():
            return _area(window, window.roll.canvas)
        boxes = [_area(window, widget) for widget in panel.parts[name] if widget.isVisible()]
        found = QRect()
        for box in boxes:
            found = found.united(box)
        return found.intersected(_area(window, panel)) if boxes else _area(window, panel)

    return where


def _help(window: MainWindow) -> QRect:
    bar = window.top_bar.menus
    action = window.commands.menus["Help"].menuAction()
    return bar.actionGeometry(action).translated(bar.mapTo(window, QPoint(0, 0)))


def _listen(window: MainWindow) -> tuple[str, str]:
    text = tr("This dance lacks four bars: the tinted ones. Press {0} to hear it, and {0} again to stop.")
    return tr("A tune with a hole"), text.format(key(window, "play.toggle"))


def _ask(window: MainWindow) -> tuple[str, str]:
    text = tr("Press {0}. The model hears what stands on both sides and proposes what could stand between.")
    return tr("Let it be filled"), text.format(key(window, "compose.complete"))


def _compare(window: MainWindow) -> tuple[str, str]:
    text = tr(
        "Here are several answers, the likeliest first. {0} and {1} step through them; pale notes are not yet yours."
    )
    return tr("Choose by ear"), text.format(key(window, "compose.previous"), key(window, "compose.next"))


def _keep(window: MainWindow) -> tuple[str, str]:
    text = tr("{0} keeps the answer that you see. {1} would have left everything as it was.")
    return tr("Keep one"), text.format(key(window, "compose.accept"), key(window, "compose.drop"))


def _change(window: MainWindow) -> tuple[str, str]:
    text = tr("Click a new note and press {0} or drag it. The model's notes are violet, those you change become amber.")
    return tr("Make it yours"), text.format(key(window, "notes.up"))


def _steer(window: MainWindow) -> tuple[str, str]:
    text = tr("These sliders say how the next answers shall be: move one. What stands under “Always” no answer breaks.")
    return tr("Say what you like"), text


def _farewell(window: MainWindow) -> tuple[str, str]:
    text = tr("{0} takes back any step, {1} shows all keys, {2} finds every command. This tour waits here, under Help.")
    keys = (key(window, "edit.undo"), key(window, "help.keys"), key(window, "help.palette"))
    return tr("That is all"), text.format(*keys)


STEPS = (
    Step(_listen, _hole, lambda before, now: before.playing and not now.playing),
    Step(_ask, _part("ask"), lambda before, now: now.answers > 0),
    Step(_compare, _part("answers"), lambda before, now: now.chosen != before.chosen),
    Step(_keep, _part("keep"), lambda before, now: now.undo != before.undo),
    Step(_change, _hole, lambda before, now: len(now.undo) > len(before.undo)),
    Step(_steer, _part("sliders"), lambda before, now: now.knobs != before.knobs),
    Step(_farewell, _help, lambda before, now: False),
)
