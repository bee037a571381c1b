"""The answers to one question as they come in: which notes each has, and in what order they are shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from musicgen_gui.app.edges import early
from musicgen_gui.app.loosening import loosened
from musicgen_gui.app.orders import Order, are_alike, likened, measure
from musicgen_gui.app.promises import holds, locked_notes
from musicgen_gui.app.voices import completed
from musicgen_gui.editing.document import Proposal
from musicgen_gui.engines.request import Copy, Piece, Request, Span, Task
from musicgen_gui.score.sorting import merged, starting_in
from musicgen_gui.score.timing import BarMap, bar_map
from musicgen_gui.score.types import Note

LOOP = 3
"""Equal bars in a row that make a loop."""
NEARLY = 0.95
"""How far an answer has come at most while it is not done: it may still give way to another."""
AROUND = 32
"""Bars before and after the span in which a loop may have its like."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One candidate as far as it has come. ``number`` is the engine's.

    Known when ``done``: ``bits`` per note, how well it has ``followed`` curves and phrases, and what it has ``copied``
    from a tune that the engine learned from. ``alike`` candidates are so near each other that this one stands for all.
    ``drawn`` are the numbers of those that were drawn with it.
    """

    number: int
    notes: tuple[Note, ...] = ()
    bits: float = 0.0
    done: bool = False
    copied: Copy | None = None
    alike: int = 1
    drawn: range = range(0)
    followed: float = 0.0

    def with_piece(self, piece: Piece) -> Answer:
        grown = replace(self, notes=piece.added_to(self.notes))
        return (
            replace(grown, bits=piece.bits_per_note, done=True, copied=piece.copied, followed=piece.followed)
            if piece.done
            else grown
        )


@dataclass(frozen=True, slots=True)
class Answers:
    """All candidates of one request, in the order shown, and which one is looked at.

    ``picked`` says that the user has chosen; otherwise the first is looked at once the order is known. ``loops`` tells
    how many stand behind the others because they repeat one bar. ``by`` is the order of the others. ``whole`` is
    the question as it was asked, if a part has been taken since.
    """

    request: Request
    order: tuple[Answer, ...] = ()
    chosen: int = 0
    picked: bool = False
    finished: bool = False
    loops: int = 0
    by: Order = Order.LIKELY
    whole: Request | None = None

    @property
    def asked(self) -> Request:
        """The question as it was asked, before a part was taken."""
        return self.whole or self.request

    @property
    def count(self) -> int:
        """How many candidates there are, those that another one stands for among them."""
        return sum(answer.alike for answer in self.order)

    def with_pieces(self, pieces: list[Piece]) -> Answers:
        """With a batch of pieces added, as they are played; a new candidate goes to the end."""
        order = list(self.order)
        places = {answer.number: place for place, answer in enumerate(order)}
        for piece in pieces:
            place = places.setdefault(piece.candidate, len(order))
            if place == len(order):
                order.append(Answer(piece.candidate, drawn=self.request.numbers))
            order[place] = order[place].with_piece(loosened(piece, self.request))
        return replace(self, order=tuple(order))

    @property
    def share(self) -> float:
        """0–1: how far the answers to the question have come, by the time that their notes fill."""
        span = self.request.span
        mine = [answer for answer in self.order if answer.drawn == self.request.numbers and answer.notes]
        far = [min(NEARLY, (a.notes[-1].end - span.start) / (span.end - span.start)) for a in mine]
        come = sum(1.0 if answer.done else part for answer, part in zip(mine, far, strict=True))
        return min(1.0, come / max(1, self.request.candidates))

    def with_choice(self, place: int) -> Answers:
        """With another candidate looked at; the place wraps around."""
        return replace(self, chosen=place % len(self.order), picked=True) if self.order else self

    def ranked(self) -> Answers:
        """Finished: in the order wanted, behind them loops that the tune knows nothing of, the unfinished last.

        Where curves or a phrase lead, those that follow best come before the likelier; from one phrase to another they
        stay in the order of the way. The empty are left out, and of those that are alike the likeliest or the picked
        one stays. A picked one stays picked.
        """
        looked_at = self.order[self.chosen].number if self.order and self.picked else -1
        whole = [answer for answer in self.order if answer.notes]
        loops = {answer.number for answer in whole if answer.done and is_loop(answer.notes, self.request)}
        task = Task.VARY if self.request.between else self.request.task
        order = self._sorted(_told_as_one(whole, looked_at, task), loops)
        numbers = [answer.number for answer in order]
        chosen = numbers.index(looked_at) if looked_at in numbers else 0
        left = sum(number in loops for number in numbers)
        return replace(self, order=tuple(order), chosen=chosen, finished=True, loops=left)

    def sorted_by(self, by: Order) -> Answers:
        """In another order, the same one looked at."""
        return replace(self, by=by, picked=True).ranked() if self.order else replace(self, by=by)

    def without(self, place: int) -> Answers | None:
        """Without one of them; the next one is looked at. None when none is left."""
        order = (*self.order[:place], *self.order[place + 1 :])
        if not order:
            return None
        chosen = self.chosen - (place < self.chosen)
        return replace(self, order=order, chosen=min(chosen, len(order) - 1), picked=True)

    def _sorted(self, answers: list[Answer], loops: set[int]) -> list[Answer]:
        like = likened(self.request) if self.by is Order.CLOSE else ()

        if self.request.between and self.by is Order.LIKELY:
            return sorted(answers, key=lambda answer: (not answer.done, answer.number))

        def place(answer: Answer) -> tuple[bool, bool, float, float, float]:
            worth = measure(self.by, answer.notes, answer.bits, like)
            led = -round(answer.followed, 1) if self.by is Order.LIKELY else 0.0
            return not answer.done, answer.number in loops, led, worth, answer.bits

        return sorted(answers, key=place)

    def rest(self, tick: int) -> Answers | None:
        """What is left of the question and its answers from a tick on, once the chosen one is taken up to there.

        Other answers stay only if they begin like the chosen one. None when nothing of the span is left.
        """
        span = self.request.span
        if tick >= span.end or not self.order:
            return None
        taken = _split(self.order[self.chosen].notes, tick)[0]
        alike = [answer for answer in self.order if _split(answer.notes, tick)[0] == taken]
        chosen = [answer.number for answer in alike].index(self.order[self.chosen].number)
        order = tuple(replace(answer, notes=_split(answer.notes, tick)[1], copied=None) for answer in alike)
        request = replace(self.request, span=Span(tick, span.end))
        return replace(self, request=request, order=order, chosen=chosen, picked=True, whole=self.asked)

    def having(self, note: Note) -> Answers:
        """Only the answers that have a note of the chosen one."""
        order = tuple(answer for answer in self.order if note in answer.notes)
        numbers = [answer.number for answer in order]
        return replace(self, order=order, chosen=numbers.index(self.order[self.chosen].number), picked=True)

    @property
    def proposal(self) -> Proposal | None:
        """The answers as the document holds them, none without a locked note or without what lies beside its voice;
        None while no answer has come."""
        if not self.order:
            return None
        span, meant = self.request.span, () if self.whole else early(self.request)[0]
        notes = tuple(whole(answer.notes, self.request) for answer in self.order)
        start = min((note.start for note in meant), default=span.start)
        return Proposal(self.request.track, start, span.end, notes, self.chosen)


def _told_as_one(answers: list[Answer], looked_at: int, task: Task) -> list[Answer]:
    """One of each group that is alike, the one looked at before the likeliest; those that are not whole stay."""
    kept: list[Answer] = []
    for answer in sorted(answers, key=lambda a: (a.number != looked_at, not a.done, a.bits)):
        twin = next((i for i, k in enumerate(kept) if k.done and are_alike(k.notes, answer.notes, task)), None)
        if twin is None or not answer.done:
            kept.append(answer)
        else:
            kept[twin] = replace(kept[twin], alike=kept[twin].alike + answer.alike)
    return kept


def whole(notes: tuple[Note, ...], request: Request) -> tuple[Note, ...]:
    """What stands in the span once an answer is kept."""
    return completed(with_locked(notes, locked_notes(request)), request)


def with_locked(notes: tuple[Note, ...], locked: tuple[Note, ...]) -> tuple[Note, ...]:
    """An answer with the locked notes that it has no place for: the lower ones of chords, and muted ones."""
    return merged(notes, (lock for lock in locked if not holds(notes, lock)))


def is_loop(notes: tuple[Note, ...], request: Request) -> bool:
    """Whether an answer repeats a bar ``LOOP`` times in a row, which its track does nowhere within ``AROUND`` bars."""
    span, bars = request.span, bar_map(request.score)
    if request.knobs.looseness:
        notes = _on_sixteenths(notes, request.score.division)
    if longest_run(notes, bars) < LOOP:
        return False
    held = request.score.tracks[request.track].notes
    first, last = bars.position(span.start).bar - AROUND, bars.position(span.end).bar + AROUND
    near = held[starting_in(held, bars.bar_start(first), bars.bar_start(last))]
    around = tuple(note for note in near if not span.start <= note.start < span.end)
    return longest_run(around, bars) < LOOP


def _on_sixteenths(notes: tuple[Note, ...], division: int) -> tuple[Note, ...]:
    """Near enough to tell bars that are alike when each is played a little otherwise."""
    step = max(1, division // 4)
    starts = [round(note.start / step) * step for note in notes]
    ends = [round(note.end / step) * step for note in notes]
    rows = zip(notes, starts, ends, strict=True)
    return tuple(replace(note, start=start, length=max(1, end - start)) for note, start, end in rows)


def longest_run(notes: tuple[Note, ...], bars: BarMap) -> int:
    """The most bars in a row that hold the same pitches in the same rhythm; bars without an onset end a run."""
    longest = run = 0
    last: tuple[int, list[tuple[int, int, int]]] = (-1, [])
    for bar, content in _contents(notes, bars):
        run = run + 1 if (bar - 1, content) == last else 1
        longest, last = max(longest, run), (bar, content)
    return longest


def _contents(notes: tuple[Note, ...], bars: BarMap) -> Iterator[tuple[int, list[tuple[int, int, int]]]]:
    for bar, inside in groupby(notes, key=lambda note: bars.position(note.start).bar):
        start = bars.bar_start(bar)
        yield bar, [(note.start - start, note.pitch, note.length) for note in inside]


def _split(notes: tuple[Note, ...], tick: int) -> tuple[tuple[Note, ...], tuple[Note, ...]]:
    return tuple(n for n in notes if n.start < tick), tuple(n for n in notes if n.start >= tick)
