"""A melody as tokens in the manner of ABC text, as folk-rnn reads it, and which note each token belongs to.

A note is ``[rest [value]] [|] pitch [value]``. A value (a length in parts) is left out where it is the unit length
of the tune's style and meter, as ``L:`` does in ABC. The bar line stands before the first note of every bar that has
one. Style, mode and meter come first and are given, as is a new meter; every other token up to a note's own pitch and
length is charged to that note, bar lines too. As folk-rnn's tunes were, a tune is moved to the key of C: the tonic and
the mode are found by the profiles of Krumhansl and Kessler in the whole tune, so this rival is told more than ours.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.codecs.melody import Ints, Melody
from musicgen_gui.codecs.melody_features import bar_line_before
from musicgen_gui.theory.key import rank_keys
from musicgen_gui.training.corpus.tune import Tune

PAD, END, BAR, REST = range(4)
PITCHES = 128
METERS = 16
MODES = 2
GIVEN = -1
DEFAULT_UNIT = 12


@dataclass(frozen=True)
class Text:
    """Tokens of a tune, and for each the number of the note that pays for it; ``GIVEN`` where nobody does."""

    tokens: Ints
    owner: Ints


@dataclass(frozen=True)
class Vocabulary:
    """``values`` are the lengths that have a token; ``units`` maps "style/meter" to the length that is left out."""

    values: tuple[int, ...]
    styles: tuple[str, ...]
    units: dict[str, int]

    @property
    def size(self) -> int:
        return 4 + len(self.values) + PITCHES + METERS + MODES + len(self.styles)

    def nearest(self, parts: int) -> int:
        """Number of the value nearest to a length, never that of 0."""
        values = np.array(self.values)
        return int(np.abs(values[1:] - parts).argmin()) + 1 if values[0] == 0 else int(np.abs(values - parts).argmin())

    def value(self, number: int) -> int:
        return 4 + number

    def pitch(self, pitch: int) -> int:
        return 4 + len(self.values) + pitch

    def meter(self, meter: int) -> int:
        return 4 + len(self.values) + PITCHES + meter

    def mode(self, mode: str) -> int:
        return 4 + len(self.values) + PITCHES + METERS + (mode == "minor")

    def style(self, style: str) -> int:
        """Token of a style; one that was unknown when the network was trained is read as "any"."""
        known = style if style in self.styles else "any"
        return 4 + len(self.values) + PITCHES + METERS + MODES + self.styles.index(known)

    def unit(self, style: str, meter: int) -> int:
        return self.units.get(f"{style}/{meter}", self.units.get(f"/{meter}", DEFAULT_UNIT))


def vocabulary(tunes: Iterable[Tune], values: tuple[int, ...], styles: tuple[str, ...]) -> Vocabulary:
    """The vocabulary whose unit lengths are the commonest of some training tunes."""
    counts: dict[str, Counter[int]] = defaultdict(Counter)
    for tune in tunes:
        meters = tune.melody.meters.places(tune.melody.onset).meter
        for length, meter in zip(tune.melody.length.tolist(), meters.tolist(), strict=True):
            counts[f"{tune.style}/{meter}"][length] += 1
            counts[f"/{meter}"][length] += 1
    return Vocabulary(values, styles, {key: max(sorted(c), key=c.__getitem__) for key, c in counts.items()})


def key_of(melody: Melody) -> tuple[int, str]:
    """Pitch class of the tonic and the mode, by the whole melody."""
    durations = np.bincount(melody.pitch % 12, melody.length, 12)
    key, _ = rank_keys(durations.tolist())[0]
    return key.tonic, key.mode


def text_of(melody: Melody, style: str, words: Vocabulary) -> Text:
    """A tune as tokens, ``END`` last."""
    tonic, mode = key_of(melody)
    pitches = np.clip(melody.pitch - ((tonic + 6) % 12 - 6), 0, PITCHES - 1).tolist()
    places = melody.meters.places(melody.onset)
    stops = np.concatenate([[bar_line_before(melody)], melody.onset + melody.length])
    rests = (melody.onset - stops[:-1]).tolist()
    meters, bars, lengths = places.meter.tolist(), places.bar.tolist(), melody.length.tolist()
    tokens = [words.style(style), words.mode(mode), words.meter(meters[0])]
    owner = [GIVEN] * 3
    for i, pitch in enumerate(pitches):
        unit = words.unit(style, meters[i])
        if i and meters[i] != meters[i - 1]:
            tokens.append(words.meter(meters[i]))
            owner.append(GIVEN)
        note = [REST, *_value(rests[i], unit, words)] if rests[i] > 0 else []
        note += [BAR] if i and bars[i] != bars[i - 1] else []
        note += [words.pitch(pitch), *_value(lengths[i], unit, words)]
        tokens += note
        owner += [i] * len(note)
    return Text(np.array([*tokens, END]), np.array([*owner, GIVEN]))


def _value(parts: int, unit: int, words: Vocabulary) -> list[int]:
    return [] if parts == unit else [words.value(words.nearest(parts))]


def sums(costs: NDArray[np.float64], owner: Ints, notes: int) -> NDArray[np.float64]:
    """Bits of each note from the bits of each token."""
    charged = owner != GIVEN
    return np.bincount(owner[charged], costs[charged], notes)
