"""Commands that lead the answers: curves, motifs, phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.engines.request import CurveKind
from musicgen_gui.ui.commands.command import Act, Command
from musicgen_gui.ui.commands.edit import has_selection

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


def _has_motif(window: MainWindow) -> bool:
    return bool(window.session.steering.motif)


def _curve(kind: CurveKind) -> Act:
    def act(window: MainWindow) -> None:
        window.session.steering.kind = kind
        window.session.tool = "curve"

    return act


def _clear_curves(window: MainWindow) -> None:
    for kind in CurveKind:
        window.session.steering.set_curve(kind, ())


def _like(amount: float) -> Act:
    def act(window: MainWindow) -> None:
        window.session.steering.take_phrase(window.session.state.selection, amount)

    return act


def _has_phrase(window: MainWindow) -> bool:
    return window.composer.answers is not None or has_selection(window)


def _between(window: MainWindow) -> None:
    window.between.go()
    if window.composer.span and window.composer.previewing:
        window.roll.ensure_visible(window.composer.span.start)


def _auto_apply(window: MainWindow) -> None:
    window.auto_apply.switch(not window.auto_apply.on)


STEER = (
    Command("steer.contour", "Draw a contour to follow", _curve(CurveKind.CONTOUR), "Lead", line=True),
    Command("steer.motion", "Draw how busy it is", _curve(CurveKind.DENSITY), "Lead"),
    Command("steer.tension", "Draw how tense it is", _curve(CurveKind.TENSION), "Lead"),
    Command(
        "steer.clear_curves",
        "Take the curves away",
        _clear_curves,
        "Lead",
        enabled=lambda w: bool(w.session.steering.curves),
    ),
    Command("steer.more_like", "More like the selected notes", _like(0.5), "Lead", enabled=has_selection, line=True),
    Command("steer.less_like", "Less like the selected notes", _like(-0.5), "Lead", enabled=has_selection),
    Command(
        "steer.first",
        "Take as the first of two phrases",
        lambda w: w.between.take(),
        "Lead",
        enabled=_has_phrase,
        line=True,
    ),
    Command(
        "steer.between",
        "Go from the first phrase to this one",
        _between,
        "Lead",
        enabled=lambda w: bool(w.between.first) and _has_phrase(w),
    ),
    Command(
        "steer.mark_motif",
        "Mark the selected notes as motif",
        lambda w: w.motifs.mark(),
        "Lead",
        enabled=has_selection,
        line=True,
    ),
    Command("steer.vary_motif", "Vary the motif here", lambda w: w.motifs.vary_here(), "Lead", enabled=_has_motif),
    Command("steer.find_motif", "Find the motif again", lambda w: w.motifs.find(), "Lead", enabled=_has_motif),
    Command("steer.forget_motif", "Forget the motif", lambda w: w.motifs.forget(), "Lead", enabled=_has_motif),
    Command(
        "steer.auto_apply",
        "Answers follow every setting",
        _auto_apply,
        "Lead",
        checked=lambda w: w.auto_apply.on,
        line=True,
    ),
)
