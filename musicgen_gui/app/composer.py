"""From a key press to notes in the score: builds the question, offers its answers, keeps one or none."""

from __future__ import annotations

from collections.abc import Callable, Set
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from musicgen_gui.app.answering import Answering
from musicgen_gui.app.answers import Answers
from musicgen_gui.app.holes import (
    has_notes,
    span_to_complete,
    span_to_continue,
    span_to_vary,
)
from musicgen_gui.app.orders import Order
from musicgen_gui.app.own_words import in_own_words
from musicgen_gui.app.session import Session
from musicgen_gui.app.step_names import step_name
from musicgen_gui.app.wishes import Wishes
from musicgen_gui.editing.document import Proposal
from musicgen_gui.engines.request import Keep, Request, Span, Task
from musicgen_gui.score.types import Note

if TYPE_CHECKING:
    from musicgen_gui.app.generator import Generator

DEBOUNCE_MS = 120
MIDDLE = 0.5


class Composer(Answering):
    """Asks the generator for the session's piece and offers what comes as the document's proposal.

    ``playhead`` tells the current tick. ``changed`` says that wishes, answers or ``busy`` are new, ``settled`` that a
    question has been answered, ``kept`` carries a question of which an answer or a part of one is now in the score,
    ``taken`` answers to one whose chosen one is. ``title`` names what is shown where it is not one of the plain tasks.
    """

    settled = Signal()
    following = Signal()
    kept = Signal(object)
    taken = Signal(object)

    def __init__(
        self, session: Session, generator: Generator, playhead: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(session, generator, playhead, parent)
        self._wishes = Wishes().thrown()
        self.follows = True
        self.title = ""
        self._is_asked = True
        self._chosen: Set[Note] = frozenset()
        self._again_soon = self._timer(DEBOUNCE_MS, self._follow)
        generator.finished.connect(self._finished)
        generator.failed.connect(self._failed)
        session.proposal_changed.connect(self._proposal_changed)
        session.changed.connect(self._document_changed)
        session.steering.changed.connect(self._steered)

    @property
    def wishes(self) -> Wishes:
        return self._wishes

    def set_wishes(self, wishes: Wishes) -> None:
        """Take new settings; answers that are shown follow, with the same seed, after a short rest of the hand."""
        before, self._wishes = self._wishes, wishes
        if before.change_answers(wishes):
            self._ask_soon()
        self.changed.emit()

    def recall(self, answers: Answers) -> None:
        """Show other answers of this question in place of those that are shown or coming."""
        self._again_soon.stop()
        if self.busy:
            self._generator.stop()
        self._number = self._incoming = None
        self._show(answers)

    def follow(self, on: bool) -> None:
        """Whether answers that are shown follow what is set, from now on and at once."""
        self.follows = on
        self._ask_soon()
        self.changed.emit()

    def _ask_soon(self) -> None:
        if self.previewing and self.follows:
            self._again_soon.start()
        else:
            self._again_soon.stop()

    def _steered(self) -> None:
        self._ask_soon()
        self.changed.emit()

    @property
    def order(self) -> Order:
        """By what answers are put in order."""
        return self._by

    def complete(self, *, same_seed: bool = False) -> None:
        """Fill the selected time, the extent of the selected notes, or the hole at the playhead."""
        span = span_to_complete(self._session.state, self._session.span, int(self._playhead()))
        if span is None:
            self._session.say(self.tr("Nothing is open: select some time or notes to fill, or press Shift+G to go on."))
            return
        self._session.set_span((span.start, span.end))
        if not same_seed:
            self._wishes = self._wishes.thrown()
        self._ask(Task.COMPLETE, span)

    def go_on(self) -> None:
        """Continue from the end of the track, or from the playhead inside it."""
        self._wishes = self._wishes.thrown()
        playhead = int(self._playhead())
        self._ask(Task.CONTINUE, span_to_continue(self._session.state, playhead, self._wishes.bars))

    def vary(self, keep: Keep = Keep.NOTHING) -> None:
        """Ask for variations of the selected notes, or of what stands in the selected time.

        Where nothing is kept and the closeness is at "new", it goes to the middle: a variation is close to something.
        """
        state = self._session.state
        span = span_to_vary(state, self._session.span)
        if span is None:
            self._session.say(self.tr("Nothing is selected: select the notes or the time to vary."))
            return
        if not has_notes(state.current, span):
            self._session.say(self.tr("Nothing stands there to vary: select some notes, or press G to fill the time."))
            return
        self._session.set_span((span.start, span.end))
        self._wishes = self._wishes.thrown()
        if keep is Keep.NOTHING and not self._wishes.knobs.closeness:
            self._wishes = replace(self._wishes, knobs=replace(self._wishes.knobs, closeness=MIDDLE))
        self._ask(Task.VARY, span, keep)

    def ask_about(self, task: Task, span: Span, material: tuple[Note, ...] | None = None) -> None:
        """A new question about a span, in which ``material`` stands in place of the notes that are there."""
        self._wishes = self._wishes.thrown()
        self._ask(task, span, material=material)

    def again(self, *, same_seed: bool = False) -> None:
        """Throw again for what is shown; with the same seed only changed wishes change the answers."""
        if not self.previewing:
            self.complete(same_seed=same_seed)
            return
        if not self._is_asked:
            self._session.say(self.tr("These are all there are: keep one, or Esc."))
            return
        if not same_seed:
            self._wishes = self._wishes.thrown()
        self._ask_same()

    def step(self, places: int) -> None:
        """Look at another answer."""
        if self.answers:
            self.choose(self.answers.chosen + places)

    def choose(self, place: int) -> None:
        if self.answers:
            answers = self.answers.with_choice(place)
            if self._incoming and self._incoming.request is answers.request:
                self._incoming = self._incoming.with_choice(answers.chosen)
            self._show(answers)

    def accept(self) -> bool:
        """Put the chosen answer into the score as one undo step."""
        answers = self.answers
        if answers is None:
            return False
        if self.busy:
            self._generator.stop()
        label, asked = self.title or self.label(answers.request), self._is_asked
        self._forget()
        changed = self._session.document.accept(label)
        if asked:
            self.kept.emit(answers.request)
            self.taken.emit(answers)
        return changed

    def put(self, label: str, part: Proposal, left: Answers | None) -> bool:
        """Put a part of an answer into the score as one undo step, and go on with what is left. False if no change."""
        self._showing = True
        self._session.document.propose(part)
        changed = self._session.document.accept(label)
        self._showing = False
        if self.answers:
            self.kept.emit(self.answers.request)
        self.offer(left)
        return changed

    def offer(self, answers: Answers | None) -> None:
        """Show these answers in place of those shown, or none."""
        if answers:
            self._show(answers)
        else:
            self._forget()

    def ask(self, request: Request, title: str) -> None:
        """Ask a question of another kind; ``title`` names its undo step."""
        self.title, self._is_asked = title, True
        self._send(request)

    def offer_own(self, answers: Answers, title: str) -> None:
        """Show answers that no question has brought, and that none will change."""
        self.title, self._is_asked = title, False
        self._show(answers)

    def stop(self) -> None:
        """Ask for no more and keep what is there, or step back entirely when nothing is."""
        if not self.busy:
            self.drop()
            return
        self._generator.stop()
        self._end()
        if not self.answers:
            self.drop()

    def drop(self) -> None:
        """Leave everything as it was."""
        if self.busy:
            self._generator.stop()
        self._forget()
        self._session.document.propose(None)

    def label(self, request: Request) -> str:
        """The undo step's name."""
        return step_name(request)

    def sort(self, by: Order) -> None:
        """Put the answers, these and those of later questions, into another order."""
        self._by = by
        if self._incoming:
            self._incoming = replace(self._incoming, by=by)
        if self.answers:
            self._show(self.answers.sorted_by(by))
        else:
            self.changed.emit()

    def more(self, most: int) -> None:
        """Ask the shown question for more answers, up to ``most`` in all; those that are there stay."""
        answers = self.answers
        if answers and self._is_asked and not self.busy and not answers.whole and answers.request.numbers.stop < most:
            first = answers.request.numbers.stop
            self._send(replace(answers.request, first=first, candidates=most - first), answers)

    def replay(self, request: Request) -> None:
        """Ask a question of another time again, as it was asked then."""
        self.title, self._is_asked = "", True
        self._send(request)

    def _ask(self, task: Task, span: Span, keep: Keep = Keep.NOTHING, material: tuple[Note, ...] | None = None) -> None:
        state = self._session.state
        self._session.steering.material = material
        self.title, self._is_asked, self._chosen = "", True, state.selection
        asked = self._wishes.request(task, state.score, state.track, span, keep, self._chosen)
        self._send(self._session.steering.steered(asked))

    def _follow(self) -> None:
        """Ask again with what has been set."""
        self.following.emit()
        self._ask_same()

    def _ask_same(self) -> None:
        shown = self._incoming or self.answers
        if shown and self._is_asked:
            asked, score = shown.request, self._session.state.score
            again = self._wishes.request(asked.task, score, asked.track, asked.span, asked.keep, self._chosen)
            self._send(replace(self._session.steering.steered(again), weak=asked.weak, between=asked.between))

    def _send(self, request: Request, so_far: Answers | None = None) -> None:
        self._again_soon.stop()
        super()._send(request, so_far)

    def _finished(self, number: int) -> None:
        if number != self._number:
            return
        self.all_ms = self._since_asked()
        self._end()
        if self.answers:
            self.settled.emit()
        else:
            self._session.say(self.tr("The engine had no answer. Try Again, or loosen what always holds."))

    def _failed(self, number: int, text: str) -> None:
        if number != self._number:
            return
        self._end()
        self._session.say(in_own_words(text))

    def _proposal_changed(self) -> None:
        proposal = self._session.document.proposal
        if self._showing or self.answers is None:
            return
        if proposal is None:
            self.drop()
        elif proposal.chosen != self.answers.chosen:
            self.choose(proposal.chosen)

    def _document_changed(self) -> None:
        shown = self._incoming or self.answers
        if shown and shown.request.track >= len(self._session.state.score.tracks):
            self.drop()

    def _forget(self) -> None:
        self._number = self._incoming = self.answers = None
        self.title, self._is_asked = "", True
        self._frame.stop()
        self._again_soon.stop()
        self.changed.emit()
