"""Finds better pitches for a few notes of a melody and leaves everything else: Gibbs-like resampling.

For each of the notes the likeliest pitches are tried one by one, and each try is scored by how likely the notes around
it become: what comes after weighs as much as what came before. From these scores whole answers are drawn, the best
guess first, and scored together; an answer is given only if the melody is likelier with it than it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.codecs.melody import PARTS, Melody
from musicgen_gui.codecs.melody_rows import collate, make_row, part_of
from musicgen_gui.engines.chord_tones import PitchesAt
from musicgen_gui.engines.look import Floats
from musicgen_gui.engines.melody_look import heard
from musicgen_gui.engines.request import CannotAnswer, Piece, Request
from musicgen_gui.score.sorting import starting_in
from musicgen_gui.score.types import Lock, Note, Origin

if TYPE_CHECKING:
    from musicgen_gui.models.melody import MelodyNet

TRIED = 8
"""Pitches that are tried for one note, beside its own."""
BEFORE, AFTER = 64, 32
"""Notes around a tried one that are scored."""
DRAWN = 24
ROWS = 32
"""Rows that are scored in one batch."""
HOT = 0.7
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Trial:
    """Pitches to try for the note at index ``at`` of the melody, its own first, and what each costs in bits."""

    at: int
    pitches: Ints
    bits: Floats


class Mender:
    """Mends with one network on one device."""

    def __init__(self, net: MelodyNet, device: str = "cpu") -> None:
        self._net, self._device = net, device

    def mend(self, request: Request, style: int) -> Iterator[Piece]:
        """Answers that differ from what stands in the span only in pitches of the ``weak`` notes, the likeliest first.

        Each holds all notes of the span. Raises ``CannotAnswer`` when nothing better is found.
        """
        melody, notes = heard(request.score, request.track)
        weak = [i for i, note in enumerate(notes) if note.start in request.weak and _is_free(notes, i)]
        if not weak:
            raise CannotAnswer("There are no free notes to fix: unlock some, or select others.")
        trials = [self._tried(melody, i, request, style) for i in weak]
        drawn = _without_leaps(drawn_pitches(trials, request), melody, weak, request.rules.largest_leap)
        first, stop = max(0, weak[0] - BEFORE), min(len(melody), weak[-1] + AFTER + 1)
        totals = self._totals([_with(melody, weak, row, first, stop) for row in drawn], style).sum(1)
        order = np.argsort(totals, kind="stable")
        better = [int(i) for i in order if totals[i] < totals[0] - 1e-3][: request.candidates]
        if not better:
            raise CannotAnswer("Nothing more likely was found: these notes stand well where they are.")
        for number, i in zip(request.numbers, better, strict=False):
            pitches = dict(zip((notes[at] for at in weak), drawn[i].tolist(), strict=True))
            yield Piece(number, mended(request, pitches), True, float(totals[i]) / (stop - first))

    def _tried(self, melody: Melody, at: int, request: Request, style: int) -> Trial:
        """Try the pitches that are likely in the place of a note, as far as the rules allow them."""
        first, stop = max(0, at - BEFORE), min(len(melody), at + AFTER + 1)
        part = part_of(melody, first, stop)
        row = self._chances(part, style)[at - first]
        own = int(melody.pitch[at])
        allowed = _allowed(melody, at, request)
        ranked = np.argsort(np.where(allowed, -row, 1.0), kind="stable")[: min(TRIED, int(allowed.sum()))]
        pitches = np.concatenate([[own], ranked])
        rows = [_with(melody, [at], [pitch], first, stop) for pitch in pitches.tolist()]
        return Trial(at, pitches, self._totals(rows, style)[:, at - first :].sum(1))

    def _chances(self, part: Melody, style: int) -> Floats:
        from musicgen_gui.models import melody_bits, melody_look

        batch = melody_bits.batch(collate([make_row(part, style, None, 0)]), self._device)
        rows: Floats = melody_look.read(self._net, batch).pitches[0].cpu().numpy()
        return rows

    def _totals(self, parts: Sequence[Melody], style: int) -> Floats:
        """Bits (rows, notes) of melodies of one length."""
        from musicgen_gui.models import melody_bits, melody_look

        found = []
        for first in range(0, len(parts), ROWS):
            rows = [make_row(part, style, None, 0) for part in parts[first : first + ROWS]]
            batch = melody_bits.batch(collate(rows), self._device)
            found.append(melody_look.total_bits(self._net, batch).float().cpu().numpy())
        return np.concatenate(found)


def _is_free(notes: list[Note], at: int) -> bool:
    """Whether a note may get another pitch: neither its own nor the way into it or out of it is locked."""
    way_out = at + 1 < len(notes) and bool(notes[at + 1].locks & Lock.CONTOUR)
    return not (notes[at].locks & (Lock.PITCH | Lock.CONTOUR) or way_out)


def _allowed(melody: Melody, at: int, request: Request) -> NDArray[np.bool_]:
    """(128,) the other pitches that a note may have: within the rules, and no larger leap than they allow."""
    tick = round(int(melody.onset[at]) * request.score.division / PARTS)
    inside = PitchesAt(request.score, request.rules).at(tick)
    pitches = np.arange(128)
    allowed = np.array([bool(inside >> pitch & 1) for pitch in range(128)])
    allowed[melody.pitch[at]] = False
    if request.rules.largest_leap is not None:
        for beside in (*melody.pitch[max(0, at - 1) : at], *melody.pitch[at + 1 : at + 2]):
            allowed &= np.abs(pitches - beside) <= request.rules.largest_leap
    return allowed


def _without_leaps(drawn: Ints, melody: Melody, weak: list[int], largest: int | None) -> Ints:
    """The rows that make no leap too large, beside the first, which is what stands there."""
    if largest is None:
        return drawn
    lines = np.tile(melody.pitch, (len(drawn), 1))
    lines[:, weak] = drawn
    leaps = np.abs(np.diff(lines, axis=1))
    fits = ((leaps <= largest) | (leaps == leaps[:1])).all(1)
    return drawn[fits]


def drawn_pitches(trials: list[Trial], request: Request) -> Ints:
    """(rows, notes): first what stands there, then the best of each, then draws by what each pitch costs."""
    rng = np.random.default_rng((request.seed, request.first))
    heat = HOT * 2.0 ** (2 * request.knobs.adventure - 1)
    columns = []
    for trial in trials:
        weights = np.exp2((trial.bits.min() - trial.bits.astype(np.float64)) / heat)
        picked = rng.choice(len(weights), size=DRAWN, p=weights / weights.sum())
        columns.append(trial.pitches[np.concatenate([[0, int(trial.bits.argmin())], picked])])
    rows = np.stack(columns, 1)
    _, at = np.unique(rows, axis=0, return_index=True)
    return np.asarray(rows[np.sort(at)])


def mended(request: Request, pitches: dict[Note, int]) -> tuple[Note, ...]:
    """All notes of the span, some with another pitch: those are the model's then."""
    notes, span = request.score.tracks[request.track].notes, request.span
    inside = notes[starting_in(notes, span.start, span.end)]
    changed = (
        replace(note, pitch=pitches[note], origin=Origin.MODEL) if pitches.get(note, note.pitch) != note.pitch else note
        for note in inside
    )
    return tuple(sorted(changed))


def _with(melody: Melody, at: list[int], pitches: Sequence[int] | Ints, first: int, stop: int) -> Melody:
    """Notes ``first`` to ``stop``, some with another pitch."""
    pitch = melody.pitch.copy()
    pitch[at] = pitches
    return part_of(replace(melody, pitch=pitch), first, stop)
