"""Commands of the Compose menu: the model's own gestures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.engines.request import Keep
from musicgen_gui.ui.commands.command import Command, Mode

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


def _has_answers(window: MainWindow) -> bool:
    return window.composer.answers is not None


def _hear_original(window: MainWindow) -> None:
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


def _vary(id: str, text: str, keep: Keep, key: str, *, line: bool = False) -> Command:
    def act(window: MainWindow) -> None:
        window.composer.vary(keep)
        _show_span(window)

    return Command(f"compose.{id}", text, act, "Compose", (key,), line=line, repeats=False)


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
    _vary("vary", "&Vary", Keep.NOTHING, "Shift+F8", line=True),
    _vary("vary_rhythm", "Vary, keep the rh&ythm", Keep.RHYTHM, "Shift+F6"),
    _vary("vary_contour", "Vary, keep the conto&ur", Keep.CONTOUR, "Shift+F7"),
    _vary("vary_pitches", "Vary, keep the pitch&es", Keep.PITCHES, "Shift+F5"),
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
        "&Hear the original while held",
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
    Command(
        "compose.take_note",
        "Keep the next n&ote",
        lambda w: w.partly.next_note(),
        "Compose",
        ("Right",),
        Mode.PREVIEW,
        enabled=_has_answers,
    ),
    Command(
        "compose.take_bar",
        "Keep the next &bar",
        lambda w: w.partly.next_bar(),
        "Compose",
        ("Tab",),
        Mode.PREVIEW,
        enabled=_has_answers,
    ),
    Command(
        "compose.take_rhythm",
        "Keep only the &rhythm",
        lambda w: w.partly.rhythm(),
        "Compose",
        ("Ctrl+Enter", "Ctrl+Return"),
        Mode.PREVIEW,
        enabled=_has_answers,
        repeats=False,
    ),
    Command(
        "compose.take_pitches",
        "Keep only the p&itches",
        lambda w: w.partly.pitches(),
        "Compose",
        ("Shift+Enter", "Shift+Return"),
        Mode.PREVIEW,
        enabled=_has_answers,
        repeats=False,
    ),
    Command(
        "compose.take_contour",
        "Keep only the contour",
        lambda w: w.partly.contour(),
        "Compose",
        ("Ctrl+Shift+Enter", "Ctrl+Shift+Return"),
        Mode.PREVIEW,
        enabled=_has_answers,
        repeats=False,
    ),
    Command("compose.drop", "&Drop all answers", _escape, "Compose", ("Esc",), Mode.PREVIEW, repeats=False),
)
