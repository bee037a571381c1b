"""Answers follow every setting at once, or stay as they were: the switch that lets one hear both."""

from __future__ import annotations

from PySide6.QtCore import QObject

from musicgen_gui.app.answers import Answers
from musicgen_gui.app.composer import Composer


class AutoApply(QObject):
    """Keeps the answers from before the settings moved, and brings them back when it is switched off."""

    def __init__(self, composer: Composer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._composer = composer
        self._before: Answers | None = None
        composer.following.connect(self._remember)
        composer.changed.connect(self._changed)

    @property
    def on(self) -> bool:
        return self._composer.follows

    def switch(self, on: bool) -> None:
        """On applies what has been set meanwhile; off brings back the answers of the same throw from before."""
        before, self._before = self._before, None
        self._composer.follow(on)
        if before and not on:
            self._composer.recall(before)

    def _remember(self) -> None:
        shown = self._composer.answers
        if shown and not (self._before and _same_throw(self._before, shown)):
            self._before = shown

    def _changed(self) -> None:
        shown = self._composer.answers
        if not self._composer.previewing or (shown and self._before and not _same_throw(self._before, shown)):
            self._before = None


def _same_throw(first: Answers, second: Answers) -> bool:
    """Whether two sets of answers are to one question with one seed."""
    a, b = first.request, second.request
    return (a.task, a.keep, a.span, a.seed) == (b.task, b.keep, b.span, b.seed)
