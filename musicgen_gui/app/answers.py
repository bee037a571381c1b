"""The answers to one question as they come in: which notes each has, and in what order they are shown."""

from __future__ import annotations

from dataclasses import dataclass, replace

from musicgen_gui.editing.document import Proposal
from musicgen_gui.engines.request import Piece, Request
from musicgen_gui.score.types import Note


@dataclass(frozen=True, slots=True)
class Answer:
    """One candidate as far as it has come. ``number`` is the engine's; ``bits`` are per note, known when ``done``."""

    number: int
    notes: tuple[Note, ...] = ()
    bits: float = 0.0
    done: bool = False

    def with_piece(self, piece: Piece) -> Answer:
        bits = piece.bits_per_note if piece.done else self.bits
        return replace(self, notes=self.notes + piece.notes, bits=bits, done=self.done or piece.done)


@dataclass(frozen=True, slots=True)
class Answers:
    """All candidates of one request, in the order shown, and which one is looked at.

    ``picked`` says that the user has chosen; otherwise the likeliest is looked at once the order is known.
    """

    request: Request
    order: tuple[Answer, ...] = ()
    chosen: int = 0
    picked: bool = False
    finished: bool = False

    def with_pieces(self, pieces: list[Piece]) -> Answers:
        """With a batch of pieces added; a new candidate goes to the end."""
        order = list(self.order)
        places = {answer.number: place for place, answer in enumerate(order)}
        for piece in pieces:
            place = places.setdefault(piece.candidate, len(order))
            if place == len(order):
                order.append(Answer(piece.candidate))
            order[place] = order[place].with_piece(piece)
        return replace(self, order=tuple(order))

    def with_choice(self, place: int) -> Answers:
        """With another candidate looked at; the place wraps around."""
        return replace(self, chosen=place % len(self.order), picked=True) if self.order else self

    def ranked(self) -> Answers:
        """Finished: the likeliest first, the unfinished last, the empty left out. A picked one stays picked."""
        looked_at = self.order[self.chosen].number if self.order else -1
        whole = [answer for answer in self.order if answer.notes]
        order = tuple(sorted(whole, key=lambda answer: (not answer.done, answer.bits)))
        numbers = [answer.number for answer in order]
        chosen = numbers.index(looked_at) if self.picked and looked_at in numbers else 0
        return replace(self, order=order, chosen=chosen, finished=True)

    @property
    def proposal(self) -> Proposal | None:
        """The answers as the document holds them; None while none has come."""
        if not self.order:
            return None
        span = self.request.span
        notes = tuple(answer.notes for answer in self.order)
        return Proposal(self.request.track, span.start, span.end, notes, self.chosen)
