"""What the melody network is trained on: tunes drawn by style, transposed, with holes cut into them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from musicgen_gui.codecs.harmony import NOTHING
from musicgen_gui.codecs.melody import Melody
from musicgen_gui.codecs.melody_rows import Rectangle, Row, collate, make_row, part_of
from musicgen_gui.training.corpus.tune import STYLES, Tune

LONGEST = 320
HOLES = 0.65
ANY_STYLE = 0.15
NO_KEY = 0.6
NO_CHORDS = 0.4
UNMOVED = 0.5
"""Share of the tunes that stay in the key they are written in: so are those that the network will meet."""


def window(melody: Melody, rng: np.random.Generator) -> Melody:
    """A melody of at most ``LONGEST`` notes: longer ones, and now and then others, begin at a random bar."""
    n = len(melody)
    if n <= LONGEST and (n < 40 or rng.random() > 0.15):
        return melody
    first = int(rng.integers(0, max(1, n - LONGEST if n > LONGEST else n // 2)))
    return part_of(melody, first, min(n, first + LONGEST))


def untold(melody: Melody, *, key: bool = True, chords: bool = True) -> Melody:
    """The melody without its key, or without its chords."""
    return replace(melody, key=0 if key else melody.key, chords=NOTHING if chords else melody.chords)


def random_hole(melody: Melody, rng: np.random.Generator) -> tuple[int, int]:
    """Start and end in parts of a hole on beats: mostly 1–4 bars, some of beats, some up to 8 bars, some at the end."""
    i = int(rng.integers(1, len(melody)))
    places = melody.meters.places(melody.onset[i : i + 1])
    bar_parts, position = int(places.bar_parts[0]), int(places.position[0])
    bar_start = int(melody.onset[i]) - position
    kind = rng.random()
    if kind < 0.3:
        beats = int(rng.integers(1, max(2, 2 * bar_parts // 24)))
        start = bar_start + position // 24 * 24
        return start, start + 24 * beats
    bars = int(rng.integers(1, 5)) if kind < 0.8 else int(rng.integers(4, 9))
    shift = 0 if rng.random() < 0.7 else int(rng.integers(0, max(1, bar_parts // 24))) * 24
    return bar_start + shift, bar_start + shift + bars * bar_parts


def random_shift(melody: Melody, rng: np.random.Generator) -> int:
    """None for some, else semitones −6 … +5 that keep the melody between 0 and 127."""
    if rng.random() < UNMOVED:
        return 0
    low, high = int(melody.pitch.min()), int(melody.pitch.max())
    return int(np.clip(rng.integers(-6, 6), -low, 127 - high))


def draw(
    tunes: list[Tune], weights: np.ndarray, rng: np.random.Generator, rows: int, share: tuple[int, int] = (0, 1)
) -> Iterator[Rectangle]:
    """Endless batches of ``rows`` tunes of like length; ``weights`` (n,) are the chances of the tunes.

    Of each batch come the rows of one ``share``, (number, of how many): all shares draw the same batches.
    """
    first, each = share
    pool = rows * 8
    while True:
        chosen = [tunes[i] for i in rng.choice(len(tunes), pool, p=weights)]
        made = sorted((_random_row(tune, rng) for tune in chosen), key=lambda r: len(r.inputs.pitch))
        for i in rng.permutation(8):
            yield collate(made[i * rows : (i + 1) * rows][first::each])


def _random_row(tune: Tune, rng: np.random.Generator) -> Row:
    melody = window(tune.melody, rng)
    melody = untold(melody, key=rng.random() < NO_KEY, chords=rng.random() < NO_CHORDS)
    style = 0 if rng.random() < ANY_STYLE else STYLES.index(tune.style)
    hole = random_hole(melody, rng) if len(melody) > 4 and rng.random() < HOLES else None
    return make_row(melody, style, hole, random_shift(melody, rng))
