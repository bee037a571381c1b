"""Commands of the Compose menu: the model's own gestures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.ui.commands.command import Command, Mode

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


def _has_answers(window: MainWindow) -> bool:
    return window.composer.answers is not None


def _hear_original(window: MainWindow) -> None:
    if window.hearing:
        window.hearing.hear_original(True)


def _complete(window: MainWindow) -> None:
    window.composer.complete()
    _show_span(window)


def _continue(window: MainWindow) -> None:
    window.composer.go_on()
    _show_span(window)


def _show_span(window: MainWindow) -> None:
    """Bring the time that is asked for into sight, its start before its end."""
    span = window.composer.span
    if span and window.composer.previewing:
        window.roll.ensure_visible(span.end)
        window.roll.ensure_visible(span.start)


def _escape(window: MainWindow) -> None:
    """A gesture under way first; then the question: while notes still come, stop and keep what is there."""
    if not window.roll.cancel_gesture():
        window.composer.stop()


COMPOSE = (
    Command("compose.complete", "&Complete", _complete, "Compose", ("G",), repeats=False),
    Command("compose.continue", "Con&tinue", _continue, "Compose", ("Shift+G",), repeats=False),
    Command("compose.again", "&Again", lambda w: w.composer.again(), "Compose", ("Ctrl+G",), repeats=False),
    Command(
        "compose.again_same_seed",
        "Again with the same &seed",
        lambda w: w.composer.again(same_seed=True),
        "Compose",
        ("Ctrl+Shift+G",),
        repeats=False,
    ),
    Command(
        "compose.previous",
        "&Previous answer",
        lambda w: w.composer.step(-1),
        "Compose",
        ("Up", "["),
        Mode.PREVIEW,
        enabled=_has_answers,
        line=True,
    ),
    Command(
        "compose.next",
        "&Next answer",
        lambda w: w.composer.step(1),
        "Compose",
        ("Down", "]"),
        Mode.PREVIEW,
        enabled=_has_answers,
    ),
    Command(
        "compose.original",
        "Hear the &original while held",
        _hear_original,
        "Compose",
        ("O",),
        Mode.PREVIEW,
        enabled=_has_answers,
        repeats=False,
    ),
    Command(
        "compose.accept",
        "&Keep this answer",
        lambda w: w.composer.accept(),
        "Compose",
        ("Enter", "Return"),
        Mode.PREVIEW,
        enabled=_has_answers,
        repeats=False,
    ),
    Command("compose.drop", "&Drop all answers", _escape, "Compose", ("Esc",), Mode.PREVIEW, repeats=False),
)
