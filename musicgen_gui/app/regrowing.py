"""Regrows what followed: the model's notes after a changed note are asked for again, with the seed they came from."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from musicgen_gui.app.composer import Composer
from musicgen_gui.app.holes import bars_text, whole_beats
from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import State
from musicgen_gui.engines.request import Keep, Request, Span, Task
from musicgen_gui.score.sorting import starting_in
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Note, Origin

REMEMBERED = 200


class Regrowing(QObject):
    """Remembers from which questions the model's notes in the score came."""

    def __init__(self, session: Session, composer: Composer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._composer = session, composer
        self._recipes: list[Request] = []
        composer.kept.connect(self._remember)
        session.opened.connect(self._recipes.clear)

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
        recipe = self._recipe(state.track, run[0])
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
            self._recipes = [request, *self._recipes[: REMEMBERED - 1]]

    def _recipe(self, track: int, note: Note) -> Request | None:
        return next((r for r in self._recipes if r.track == track and r.span.start <= note.start < r.span.end), None)

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
