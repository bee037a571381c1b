"""The best variable-order Markov model we know how to make of the corpus: PPM over several viewpoints.

As in IDyOM (M. T. Pearce 2005), a long-term memory of all training tunes and a short-term memory of the tune so far
predict each part of a note from several *viewpoints*, and their distributions are multiplied. Time to the next onset,
length and pitch come one after the other; each is told those before it. As our network it knows meter, place in the
bar and style: one long-term memory holds all tunes, one looks only at tunes of the style.

The distributions are multiplied in two ways. ``ppm`` is IDyOM's: a geometric mean weighted by certainty, each weight
the relative entropy to the power of minus a bias, chosen on the validation part. ``ppm-learning`` gives each memory a
power that is fitted on the validation part and goes on learning by gradient within the tune: no published PPM does
that, it is the strongest opponent that these memories can be made into.

``python -m benchmarks.rivals.ppm`` fits what is chosen on the validation part and writes it beside the weights.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from musicgen_gui.codecs.melody import POSITIONS, VALUES, Melody, value_class
from musicgen_gui.codecs.melody_features import bar_line_before
from musicgen_gui.codecs.melody_rows import part_of
from musicgen_gui.training.corpus.tune import STYLES, Tune, part
from musicgen_gui.training.melody_gru import load_tunes

from . import WEIGHTS, ppm_mixture
from .ppm_memory import Chain, Hashes, Ints, Shares, long_term, mix, short_term

LONGEST = 800
PITCHES = 128
SPAN = 24
OUTSIDE = 1e-6
LONG_ORDERS = (0, 1, 2, 3, 4, 5, 6, 8, 10)
SHORT_ORDERS = (0, 1, 2, 3, 4, 6, 8, 12, 16)
LONG_DISCOUNT = 0.6
SHORT_DISCOUNT = 0.6
BIASES = (0.25, 0.5, 0.75, 1.0)
RATE = 0.002


@dataclass(frozen=True)
class Notes:
    """All notes of some tunes in a row, (n,) each; ``start`` is the first note of the tune a note lies in.

    ``before`` is the place in the bar, in parts, of the previous onset (of the bar line for the first), ``place`` the
    note's own. ``interval`` and ``last`` are −1 for the first note of a tune.
    """

    gap: Ints
    length: Ints
    pitch: Ints
    interval: Ints
    last: Ints
    before: Ints
    place: Ints
    meter: Ints
    style: Ints
    start: Ints


def notes_of(tunes: list[Tune]) -> Notes:
    """The tunes' notes up to ``LONGEST`` each."""
    columns: list[list[Ints]] = []
    first = 0
    for tune in tunes:
        columns.append(_columns(part_of(tune.melody, 0, LONGEST), STYLES.index(tune.style), first))
        first += len(columns[-1][0])
    return Notes(*(np.concatenate(column) for column in zip(*columns, strict=True)))


def _columns(melody: Melody, style: int, first: int) -> list[Ints]:
    times = np.concatenate([[bar_line_before(melody)], melody.onset])
    places = melody.meters.places(times)
    position = np.minimum(places.position, POSITIONS)
    interval = np.clip(np.diff(melody.pitch, prepend=0), -SPAN, SPAN) + SPAN
    last = np.concatenate([[-1], melody.pitch[:-1]])
    interval[0] = -1
    n = len(melody)
    return [value_class(np.diff(times)), value_class(melody.length), melody.pitch, interval, last, position[:-1],
            position[1:], places.meter[:-1], np.full(n, style), np.full(n, first)]  # fmt: skip


def _hash(*columns: Ints) -> Hashes:
    out = np.zeros(len(columns[0]), np.uint64)
    for column in columns:
        out = mix(out, (column + 2).astype(np.uint64))
    return out


VIEWPOINTS = {
    "gap": ("rhythm", "rhythm pitch", "place"),
    "length": ("rhythm", "rhythm pitch", "place"),
    "pitch": ("interval", "interval rhythm", "interval place", "pitch", "pitch place", "pitch rhythm"),
}


def chain(notes: Notes, kind: str, viewpoint: str, orders: tuple[int, ...], *, styled: bool) -> Chain:
    """The contexts in which a viewpoint sees a part of each note."""
    base, elements = _SEEN[kind, viewpoint](notes)
    if styled:
        base = mix(base, _hash(notes.style))
    relative = viewpoint.startswith("interval")
    symbols = notes.interval if relative else getattr(notes, kind)
    kinds = 2 * SPAN + 1 if relative else PITCHES if kind == "pitch" else len(VALUES)
    return Chain(elements, base, notes.start, symbols, kinds, orders)


def _constant(notes: Notes) -> Ints:
    return np.zeros(len(notes.gap), np.int64)


_SEEN = {
    ("gap", "rhythm"): lambda n: (_hash(n.meter, n.before), _hash(n.gap, n.length)),
    ("gap", "rhythm pitch"): lambda n: (_hash(n.meter, n.before), _hash(n.gap, n.length, n.interval)),
    ("gap", "place"): lambda n: (_hash(_constant(n)), _hash(n.meter, n.place, n.length)),
    ("length", "rhythm"): lambda n: (_hash(n.meter, n.place), _hash(n.gap, n.length)),
    ("length", "rhythm pitch"): lambda n: (_hash(n.meter, n.place, n.gap), _hash(n.gap, n.length, n.interval)),
    ("length", "place"): lambda n: (_hash(n.gap), _hash(n.meter, n.place, n.length)),
    ("pitch", "interval"): lambda n: (_hash(_constant(n)), _hash(n.interval)),
    ("pitch", "interval rhythm"): lambda n: (_hash(n.gap, n.length), _hash(n.interval, n.gap, n.length)),
    ("pitch", "interval place"): lambda n: (_hash(n.meter, n.place), _hash(n.interval)),
    ("pitch", "pitch"): lambda n: (_hash(_constant(n)), _hash(n.pitch)),
    ("pitch", "pitch place"): lambda n: (_hash(n.meter, n.place), _hash(n.pitch)),
    ("pitch", "pitch rhythm"): lambda n: (_hash(n.gap, n.length), _hash(n.pitch, n.gap, n.length)),
}


def experts(past: Notes, now: Notes, kind: str, long_orders: tuple[int, ...] = LONG_ORDERS) -> dict[str, Shares]:
    """What each memory says of one part of every note: (n, kinds) by the memory's name."""
    found: dict[str, Shares] = {}
    for viewpoint in VIEWPOINTS[kind]:
        for styled in (False, True):
            pair = (chain(x, kind, viewpoint, long_orders, styled=styled) for x in (past, now))
            shares = long_term(*pair, LONG_DISCOUNT, unique=True)
            found[f"{viewpoint}, long{', style' if styled else ''}"] = _in_pitches(shares, now, viewpoint)
        short = short_term(chain(now, kind, viewpoint, SHORT_ORDERS, styled=False), SHORT_DISCOUNT)
        found[f"{viewpoint}, short"] = _in_pitches(short, now, viewpoint)
    return found


def _in_pitches(shares: Shares, now: Notes, viewpoint: str) -> Shares:
    """Shares of intervals as shares of pitches; a first note's are all equal."""
    if not viewpoint.startswith("interval"):
        return shares
    steps = np.arange(PITCHES) - now.last[:, None]
    inside = (np.abs(steps) <= SPAN) & (now.last[:, None] >= 0)
    pitches = np.where(inside, np.take_along_axis(shares, np.clip(steps + SPAN, 0, 2 * SPAN), 1), OUTSIDE)
    return pitches / pitches.sum(1, keepdims=True)


def bits(past: list[Tune], tunes: list[Tune], chosen: dict[str, Any] | None = None) -> dict[str, list[np.ndarray]]:
    """Bits of each note of each tune, learned from ``past``: by ``ppm`` and by ``ppm-learning``."""
    chosen = chosen or json.loads((WEIGHTS / "ppm" / "chosen.json").read_text("utf-8"))
    learned, now = notes_of(past), notes_of(tunes)
    totals = {"ppm": np.zeros(len(now.gap)), "ppm-learning": np.zeros(len(now.gap))}
    for kind in VIEWPOINTS:
        each = experts(learned, now, kind)
        truth = getattr(now, kind)
        totals["ppm"] += ppm_mixture.certainty_bits(list(each.values()), truth, chosen["bias"][kind])
        powers = [chosen["powers"][kind][name] for name in each]
        totals["ppm-learning"] += ppm_mixture.bits(list(each.values()), truth, now.start, powers, RATE)
    edges = np.unique(now.start)[1:]
    return {name: np.split(total, edges) for name, total in totals.items()}


def choose(past: list[Tune], tunes: list[Tune]) -> dict[str, Any]:
    """Biases and powers that suit some tunes best, as ``bits`` takes them."""
    learned, now = notes_of(past), notes_of(tunes)
    chosen: dict[str, Any] = {"bias": {}, "powers": {}}
    for kind in VIEWPOINTS:
        each = experts(learned, now, kind)
        truth = getattr(now, kind)
        by_bias = {b: ppm_mixture.certainty_bits(list(each.values()), truth, b).mean() for b in BIASES}
        chosen["bias"][kind] = min(by_bias, key=by_bias.__getitem__)
        powers = ppm_mixture.fitted(list(each.values()), truth)
        chosen["powers"][kind] = {name: round(power, 4) for name, power in zip(each, powers, strict=True)}
        print(json.dumps({kind: {"bits by bias": by_bias, "powers": chosen["powers"][kind]}}), flush=True)
    return chosen


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, default=Path(__file__).parents[3] / "shared" / "data")
    tunes = load_tunes(options.parse_args().data)
    chosen = choose([t for t in tunes if part(t) == "train"], [t for t in tunes if part(t) == "validation"][::2])
    (WEIGHTS / "ppm").mkdir(parents=True, exist_ok=True)
    (WEIGHTS / "ppm" / "chosen.json").write_text(json.dumps(chosen, indent=1))


if __name__ == "__main__":
    main()
