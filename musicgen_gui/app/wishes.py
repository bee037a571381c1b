"""What the musician has set, and the question that comes of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QRandomGenerator

from musicgen_gui.app.always import always
from musicgen_gui.app.promises import COMMON_RUN
from musicgen_gui.engines.request import Keep, Knobs, Request, Span, Task
from musicgen_gui.score.types import Score

SEEDS = 10_000


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the compose panel holds.

    ``in_key`` None means: if the piece states its key. ``no_copies``: at most ``COMMON_RUN`` notes in a row of a known
    tune. ``bars`` is how far a continuation goes. With ``keep_seed`` no new seed is thrown.
    """

    style: str = "any"
    knobs: Knobs = field(default_factory=Knobs)
    in_key: bool | None = None
    in_range: bool = True
    no_copies: bool = False
    bars: int = 4
    candidates: int = 8
    seed: int = 0
    keep_seed: bool = False

    def thrown(self) -> Wishes:
        """With another seed, unless this one is kept."""
        return self if self.keep_seed else replace(self, seed=QRandomGenerator.global_().bounded(1, SEEDS))

    def change_answers(self, other: Wishes) -> bool:
        """Whether other wishes would give other answers to the same question."""
        return replace(self, bars=other.bars, keep_seed=other.keep_seed) != other

    def request(self, task: Task, score: Score, track: int, span: Span, keep: Keep = Keep.NOTHING) -> Request:
        """The question about a span, with the rules that the piece itself suggests where they are wanted."""
        rules = always(score, track, span.start).rules(self.in_key, self.in_range)
        rules = replace(rules, longest_copy=COMMON_RUN if self.no_copies else None)
        plain = replace(score, source=None)
        return Request(
            task,
            plain,
            track,
            span,
            style=self.style,
            keep=keep,
            knobs=self.knobs,
            rules=rules,
            seed=self.seed,
            candidates=self.candidates,
        )
