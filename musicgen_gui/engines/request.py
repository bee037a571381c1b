"""What is asked of an engine and what it answers: frozen values, safe on any thread and in any process."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from musicgen_gui.score.types import Note, Score


class Task(StrEnum):
    """``CONTINUE`` has an open right edge, ``COMPLETE`` meets the notes after the span, ``VARY`` keeps something."""

    CONTINUE = "continue"
    COMPLETE = "complete"
    VARY = "vary"


class Keep(StrEnum):
    """What a variation keeps of the notes in the span."""

    NOTHING = "nothing"
    RHYTHM = "rhythm"
    PITCHES = "pitches"
    CONTOUR = "contour"


@dataclass(frozen=True, slots=True)
class Span:
    """Ticks from ``start`` up to, not including, ``end``."""

    start: int
    end: int


class ChordTones(StrEnum):
    """Where new notes have to be tones of the chord that the piece names there."""

    FREE = "free"
    STRONG = "on strong beats"
    EVERYWHERE = "everywhere"


class CurveKind(StrEnum):
    """What a drawn curve leads: the pitch, how many notes there are, how surprising they are (bits per note)."""

    CONTOUR = "contour"
    DENSITY = "density"
    TENSION = "tension"


@dataclass(frozen=True, slots=True)
class Curve:
    """``points`` are (tick, value) in time order, joined by straight lines; nothing is asked before or after them.

    Values of a contour are pitches, of the others 0 (calm) – 1 (busy, tense).
    """

    kind: CurveKind
    points: tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class Likeness:
    """A phrase whose turns and rhythms are wanted (``amount`` up to 1) or to be kept away from (down to −1)."""

    notes: tuple[Note, ...]
    amount: float


@dataclass(frozen=True, slots=True)
class Knobs:
    """The musician's sliders, each 0–1 with its calm default.

    ``adventure``: expected … surprising. ``density``: calm … busy (0.5 = as the model thinks).
    ``closeness``: new … the same as what stands in the span. ``leaps``: steps … leaps (0.5 = as the model thinks).
    A ``*_temperature`` overrides what ``adventure`` means for that part alone. ``*_quantiles`` keep, of the model's
    guesses in the order of pitch or of time, only those between two shares: (0.5, 1) is the upper half. ``form`` holds
    long continuations to the form of real tunes; their notes then come when their answer is whole, or as drafts before.
    ``rather`` is a lowest and a highest pitch that lead and do not force: the farther outside, the seldomer.
    ``looseness``: exactly on the grid … as a hand plays; engines answer on it, whoever asks lets it be played.
    """

    adventure: float = 0.5
    density: float = 0.5
    closeness: float = 0.0
    leaps: float = 0.5
    pitch_temperature: float | None = None
    rhythm_temperature: float | None = None
    top_p: float = 0.98
    pitch_quantiles: tuple[float, float] = (0.0, 1.0)
    time_quantiles: tuple[float, float] = (0.0, 1.0)
    form: bool = True
    rather: tuple[int, int] | None = None
    looseness: float = 0.0


COMMON_RUN = 12
"""Notes in a row that answers may share with a training tune where the musician has said nothing else. Tunes share as
many without being copies: of four bars of dance tunes a third share even more."""


@dataclass(frozen=True, slots=True)
class Rules:
    """Guarantees: no answer breaks one. ``scale`` is a set of pitch classes 0–11, None for any.

    ``largest_leap`` in semitones holds between any two notes of an answer that are not both locked in pitch.
    ``last`` are the pitches that the last note may have, unless that is a locked one. ``chord_tones`` hold where a
    chord is named and has a tone in the scale and the range.

    ``longest_copy`` is how many notes in a row a training tune may have too, None for any. ``no_repeat`` notes in a
    row (at least 3) stand neither around the span nor twice in an answer, taken by their intervals and times; None for
    any. ``longest_same`` is how many notes of one pitch may follow each other. With any of these three, notes come only
    when their answer is whole (with ``longest_copy`` alone and ``drafts``, as they are drawn), and there may be fewer
    answers than were asked for.
    """

    scale: frozenset[int] | None = None
    lowest: int = 0
    highest: int = 127
    longest_copy: int | None = None
    largest_leap: int | None = None
    last: frozenset[int] | None = None
    chord_tones: ChordTones = ChordTones.FREE
    no_repeat: int | None = None
    longest_same: int | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """One question about one track of one score. Notes of the span with locks stay as far as they are locked.

    ``curves`` (one of a kind at most) and ``like`` lead and do not force.
    ``first`` is the number of the first of the ``candidates``: the same question with another one brings more answers.
    With ``weak``, onsets of notes in the span, better pitches are wanted for those notes and nothing else.
    ``between`` are two phrases at their places in the span: the candidates go from the one to the other.
    With ``drafts`` an engine may tell lines that are not chosen, or not found free of copies, yet.
    With a ``voice``, its lowest and highest pitch, the question is about the upper line among those; the other notes of
    the span stay. Engines get it as a track with that line alone.
    """

    task: Task
    score: Score
    track: int
    span: Span
    style: str = "any"
    keep: Keep = Keep.NOTHING
    knobs: Knobs = field(default_factory=Knobs)
    rules: Rules = field(default_factory=Rules)
    seed: int = 0
    candidates: int = 8
    curves: tuple[Curve, ...] = ()
    like: Likeness | None = None
    first: int = 0
    weak: frozenset[int] = frozenset()
    drafts: bool = False
    between: tuple[tuple[Note, ...], tuple[Note, ...]] | None = None
    voice: tuple[int, int] | None = None

    @property
    def numbers(self) -> range:
        """The numbers of the candidates."""
        return range(self.first, self.first + self.candidates)


@dataclass(frozen=True, slots=True)
class Copy:
    """The longest run of an answer's notes that stands in a training tune too, without what the user's notes have.

    ``notes`` in a row from index ``first`` of the answer's top line; 0 when no run is worth telling. ``title`` of
    ``source`` is one of the ``tunes`` that have it.
    """

    notes: int = 0
    first: int = 0
    source: str = ""
    title: str = ""
    tunes: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """Some notes of one candidate, in time order, as they come; ``done`` with the last of it.

    ``copied`` comes with the last; None where the engine does not know what it learned from. ``followed`` (−1 … 1)
    comes with the last too: how well the notes follow the request's curves and phrase, 0 where it has none.
    Where it is ``anew`` the notes take the place of those that came before: only where drafts are asked for.
    """

    candidate: int
    notes: tuple[Note, ...]
    done: bool = False
    bits_per_note: float = 0.0
    copied: Copy | None = None
    followed: float = 0.0
    anew: bool = False

    def added_to(self, notes: tuple[Note, ...]) -> tuple[Note, ...]:
        """The notes of its candidate so far, once this piece has come."""
        return self.notes if self.anew else notes + self.notes


class CannotAnswer(Exception):  # noqa: N818
    """The request cannot be answered as asked; the text says why and what would help."""
