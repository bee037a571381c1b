"""What the musician has set, and the question that comes of it."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field, replace
from enum import StrEnum

from PySide6.QtCore import QRandomGenerator

from musicgen_gui.app.always import always
from musicgen_gui.app.voices import line_to_measure, voice_of
from musicgen_gui.engines.request import COMMON_RUN, ChordTones, Keep, Knobs, Request, Span, Task
from musicgen_gui.score.types import Note, Score
from musicgen_gui.theory.key import Key

SEEDS = 10_000
LOWEST, HIGHEST = 0, 127


class Ending(StrEnum):
    """On which degree of the key an answer ends."""

    FREE = "free"
    TONIC = "tonic"
    THIRD = "third"
    FIFTH = "fifth"


DEGREES = {Ending.TONIC: 0, Ending.THIRD: 2, Ending.FIFTH: 4}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the compose panel holds.

    ``in_key`` None means: if the piece states its key. ``no_copies``: at most ``COMMON_RUN`` notes in a row of a known
    tune. ``largest_leap`` is in semitones, None for any. With ``loose_range`` the range leads and does not bind.
    ``no_repeat`` and ``longest_same`` are those of the rules. ``bars`` is how far a continuation goes. With
    ``keep_seed`` no new seed is thrown.
    """

    style: str = "any"
    knobs: Knobs = field(default_factory=Knobs)
    in_key: bool | None = None
    in_range: bool = True
    loose_range: bool = False
    no_copies: bool = True
    chord_tones: ChordTones = ChordTones.FREE
    largest_leap: int | None = None
    no_repeat: int | None = None
    longest_same: int | None = None
    ending: Ending = Ending.FREE
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

    def request(
        self,
        task: Task,
        score: Score,
        track: int,
        span: Span,
        keep: Keep = Keep.NOTHING,
        selection: Set[Note] = frozenset(),
    ) -> Request:
        """The question about a span, with the rules that the piece itself suggests where they are wanted.

        Of a track with chords it is about the voice of the selected notes, else about the top line.
        """
        voice = voice_of(score, track, span, selection)
        known = always(score, track, span.start, line_to_measure(score, track, span, voice) if voice else ())
        rules = replace(
            known.rules(self.in_key, self.in_range),
            longest_copy=COMMON_RUN if self.no_copies else None,
            chord_tones=self.chord_tones,
            largest_leap=self.largest_leap,
            no_repeat=self.no_repeat,
            longest_same=self.longest_same,
            last=_last(self.ending, known.key),
        )
        plain = replace(score, source=None)
        asked = Request(
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
            voice=voice,
        )
        return loosened(asked) if self.loose_range else asked


def loosened(request: Request) -> Request:
    """A request whose range leads and does not bind."""
    rules = request.rules
    knobs = replace(request.knobs, rather=(rules.lowest, rules.highest))
    return replace(request, knobs=knobs, rules=replace(rules, lowest=LOWEST, highest=HIGHEST))


def _last(ending: Ending, key: Key | None) -> frozenset[int] | None:
    """The pitches of a degree of a key; None where none is asked for, or no key is known."""
    if ending is Ending.FREE or key is None:
        return None
    steps = sorted((pitch - key.tonic) % 12 for pitch in key.scale)
    return frozenset(range((key.tonic + steps[DEGREES[ending]]) % 12, 128, 12))
