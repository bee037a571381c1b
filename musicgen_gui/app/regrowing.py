"""Regrows what followed: the model's notes after a changed note are asked for again, with the seed they came from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from musicgen_gui.app.composer import Composer
from musicgen_gui.app.holes import bars_text, whole_beats
from musicgen_gui.app.recipes import Recipes, recipe_of, recipes_from_plain, recipes_to_plain, with_recipe
from musicgen_gui.app.session import Keeper, Session
from musicgen_gui.editing.document import State
from musicgen_gui.engines.request import Keep, Request, Span, Task
from musicgen_gui.score.sorting import starting_in
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Note, Origin


class Regrowing(QObject):
    """Remembers from which questions the model's notes in the score came, and keeps that with the piece."""

    def __init__(self, session: Session, composer: Composer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._composer = session, composer
        self.recipes: Recipes = ()
        session.keepers["recipes"] = Keeper(self._give, recipes_from_plain, self._take, lambda: self.recipes)
        composer.kept.connect(self._remember)
        session.opened.connect(lambda: self._take(()))

    def regrow(self) -> None:
        """Ask for what follows the selected notes, else the playhead; an answer that is shown is kept first."""
        if self._composer.busy:
            self._session.say(self.tr("The answers are still coming: one moment, or Esc to stop them here."))
            return
        if self._composer.answers:
            self._composer.accept()
        state = self._session.state
        tick = after(state, int(self._session.transport.position))
        run = followers(state.current.notes, tick)
        if not run:
            self._session.say(self.tr("No notes of the model follow there: select the note that you have changed."))
            return
        recipe = recipe_of(self.recipes, state.track, run[0])
        if recipe:
            run = tuple(note for note in run if note.start < recipe.span.end)
        span = span_of(run, state, recipe)
        if recipe is None:
            request = self._composer.wishes.request(self._task(state, span), state.score, state.track, span)
        else:
            plain = replace(state.score, source=None)
            request = replace(recipe, task=self._task(state, span), score=plain, span=span, keep=Keep.NOTHING)
        first, last = bars_text(span, bar_map(state.score))
        pattern = self.tr("Regrow bar {0}") if first == last else self.tr("Regrow bars {0}–{1}")
        self._session.set_span((span.start, span.end))
        self._composer.ask(request, pattern.format(first, last))

    def _remember(self, request: Request) -> None:
        if not request.weak:
            self._take(with_recipe(self.recipes, request))
            self._session.kept_changed.emit()

    def _give(self) -> Callable[[], Any]:
        recipes = self.recipes
        return lambda: recipes_to_plain(recipes)

    def _take(self, recipes: Recipes) -> None:
        self.recipes = recipes

    def _task(self, state: State, span: Span) -> Task:
        follows = any(note.start >= span.end for note in state.current.notes[-1:])
        return Task.COMPLETE if follows else Task.CONTINUE


def after(state: State, playhead: int) -> int:
    """The tick from which notes follow: right after the onset of the last selected note, else the playhead."""
    return max((note.start + 1 for note in state.selection), default=playhead)


def followers(notes: tuple[Note, ...], tick: int) -> tuple[Note, ...]:
    """The first run of notes of the model's own from a tick on; a note of anybody else's ends it."""
    found: list[Note] = []
    for note in notes[starting_in(notes, tick, 1 << 62)]:
        if note.origin is Origin.MODEL:
            found.append(note)
        elif found:
            break
    return tuple(found)


def span_of(run: tuple[Note, ...], state: State, recipe: Request | None) -> Span:
    """From the first of the run to where its question ended, or to its last beat, but not over other notes."""
    notes, last = state.current.notes, run[-1]
    after_run = notes[starting_in(notes, last.start + 1, 1 << 62)]
    limit = after_run[0].start if after_run else None
    end = recipe.span.end if recipe else whole_beats(last.start, last.end, bar_map(state.score)).end
    return Span(run[0].start, end if limit is None else min(end, max(limit, run[0].start + 1)))
