"""Prints what the copy guard finds, what it takes for a copy that is none, and what it costs: one JSON line each.

    .venv/bin/python benchmarks/copy_guard.py --data ../shared/data
    .venv/bin/python benchmarks/copy_guard.py --data ../shared/data --build resources/engines/melody-gru/known_tunes.npz

Processor time, the least of three. Windows of four bars stand for answers: those of the tunes that were never trained
on tell how often people share so many notes in a row with a known tune by tradition or by chance.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from musicgen_gui.codecs.melody import Ints
from musicgen_gui.engines import known_tunes as known_index
from musicgen_gui.engines import melody_gru
from musicgen_gui.engines.known_tunes import SHORTEST, KnownTunes
from musicgen_gui.engines.request import CannotAnswer, Request, Rules, Span, Task
from musicgen_gui.score.types import Meter, Note, Score, Track
from musicgen_gui.training import known_tunes
from musicgen_gui.training.corpus.tune import DANCES, Tune, part
from musicgen_gui.training.melody_gru import load_tunes

BARS = 4
MOST = 12
BAR = 1920


def main() -> None:
    """Build the list if asked to, else measure it."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, default=Path(__file__).parents[2] / "shared" / "data")
    options.add_argument("--build", type=Path, metavar="NPZ", help="make the list of the training part, then stop")
    options.add_argument("--known", type=Path, default=melody_gru.folder() / known_index.FILE)
    options.add_argument("--weights", type=Path, help="a folder with weights.safetensors, config.json and the list")
    options.add_argument("--planted", type=int, default=10_000)
    options.add_argument("--answers", type=int, default=200)
    chosen = options.parse_args()
    if chosen.build:
        known = known_tunes.build(chosen.data, chosen.build)
        show("built", {"tunes": len(known.titles), "hashes": len(known.vocabulary), **size(chosen.build)})
        return
    measure(chosen)


def measure(chosen: argparse.Namespace) -> None:
    """All tables."""
    rng = np.random.default_rng(0)
    began = time.process_time()
    known = known_index.load(chosen.known)
    loaded = time.process_time() - began
    known.longest(rng.integers(60, 72, 32))
    show("list", {"tunes": len(known.titles), "hashes": len(known.vocabulary), "load seconds": loaded,
                  "load and first search seconds": time.process_time() - began, **size(chosen.known)})  # fmt: skip
    tunes = load_tunes(chosen.data)
    trained = [tune for tune in tunes if part(tune) == "train"]
    other = [tune for tune in tunes if part(tune) != "train"]
    show("planted copies", planted(known, trained, rng, chosen.planted))
    show("random melodies of 32 notes", runs([known.longest(line).notes for line in random_lines(rng, 2000)]))
    show("intervals of training tunes, shuffled", runs([known.longest(x).notes for x in shuffled(trained, rng, 2000)]))
    for name, group in (("dance tunes", [t for t in other if t.style in DANCES]),
                        ("other tunes", [t for t in other if t.style not in DANCES])):  # fmt: skip
        found = [known.longest(line).notes for tune in group for line in windows(tune)]
        show(f"{BARS} bars of {name} never trained on", runs(found))
    costs(known, other)
    answers(chosen.weights, other[: chosen.answers])


def size(path: Path) -> dict[str, float]:
    """Of a file."""
    return {"megabytes": path.stat().st_size / 1e6}


def show(name: str, facts: dict[str, Any]) -> None:
    """One line of JSON."""
    rounded = {key: round(value, 5) if isinstance(value, float) else value for key, value in facts.items()}
    print(json.dumps({name: rounded}, ensure_ascii=False), flush=True)


def runs(found: Sequence[int]) -> dict[str, float]:
    """Shares of lines with a run of at least ``SHORTEST`` notes, of more than ``MOST``, of 20 and more."""
    each = np.array(found)
    return {"lines": len(each), f"{SHORTEST} and more": float((each >= SHORTEST).mean()),
            f"more than {MOST}": float((each > MOST).mean()), "20 and more": float((each >= 20).mean())}  # fmt: skip


def planted(known: KnownTunes, tunes: Sequence[Tune], rng: np.random.Generator, count: int) -> dict[str, float]:
    """Runs of 8 to 48 notes of training tunes, in another key, between notes that fit nowhere: found whole or not."""
    whole, named = 0, 0
    long_enough = [tune for tune in tunes if len(tune.melody) >= SHORTEST]
    for _ in range(count):
        tune = long_enough[rng.integers(len(long_enough))]
        notes = int(rng.integers(SHORTEST, min(48, len(tune.melody)) + 1))
        start = int(rng.integers(0, len(tune.melody) - notes + 1))
        copied = tune.melody.pitch[start : start + notes] + int(rng.integers(-12, 13))
        strange = rng.permutation(8) * 9 + 140
        found = known.longest(np.concatenate([strange[:4], copied, strange[4:]]))
        whole += (found.notes, found.first) == (notes, 4)
        named += known.longest(copied).tunes > 1 or found.title == " ".join(tune.name.split())
    return {"planted": count, "found whole": whole / count, "named, or shared by several": named / count}


def random_lines(rng: np.random.Generator, count: int) -> Iterator[Ints]:
    """Notes of a major scale over an octave and a half, each as likely."""
    scale = np.array([0, 2, 4, 5, 7, 9, 11, 12, 14, 16, 17]) + 62
    for _ in range(count):
        yield scale[rng.integers(0, len(scale), 32)]


def shuffled(tunes: Sequence[Tune], rng: np.random.Generator, count: int) -> Iterator[Ints]:
    """32 notes with the intervals of one tune in another order."""
    for _ in range(count):
        steps = np.diff(tunes[rng.integers(len(tunes))].melody.pitch)
        yield 60 + np.cumsum(rng.permutation(steps)[:32])


def windows(tune: Tune) -> Iterator[Ints]:
    """Pitches of each ``BARS`` bars that have ``SHORTEST`` notes."""
    bars = tune.melody.meters.places(tune.melody.onset).bar
    for first in range(0, int(bars[-1]) + 1, BARS):
        start, end = np.searchsorted(bars, (first, first + BARS))
        if end - start >= SHORTEST:
            yield tune.melody.pitch[start:end]


def costs(known: KnownTunes, tunes: Sequence[Tune]) -> None:
    """Milliseconds a line, the rest of its tune being the user's."""
    for notes in (32, 128):
        lines = [(t.melody.pitch[:notes], [t.melody.pitch[notes:]]) for t in tunes if len(t.melody) >= notes]
        each = [milliseconds(lambda x=x: known.longest(*x)) for x in lines]
        show(f"milliseconds for {notes} notes of tunes never trained on",
             {"lines": len(each), "median": float(np.median(each)), "most": max(each)})  # fmt: skip
        drone = np.full(notes, 60)
        show(f"milliseconds for {notes} times one note", {"one": milliseconds(lambda x=drone: known.longest(x))})


def milliseconds(run: Callable[[], object]) -> float:
    """Processor time, the least of three."""
    times = []
    for _ in range(3):
        began = time.process_time()
        run()
        times.append(time.process_time() - began)
    return min(times) * 1000


def answers(weights: Path | None, tunes: Sequence[Tune]) -> None:
    """What the network itself copies when it continues tunes it never saw, free and held to ``MOST`` notes."""
    engine = melody_gru.load(weights)
    for limit in (None, MOST):
        found, asked, refused, began = [], 0, 0, time.process_time()
        for seed, tune in enumerate(tunes):
            score = opening(tune)
            request = Request(Task.CONTINUE, score, 0, Span(score.end, score.end + 8 * BAR), style=tune.style,
                              rules=Rules(longest_copy=limit), seed=seed)  # fmt: skip
            asked += request.candidates
            try:
                found += [p.copied.notes for p in engine.generate(request) if p.done and p.copied]
            except CannotAnswer:
                refused += 1
        seconds = (time.process_time() - began) / max(1, len(tunes))
        facts = {"asked": asked, "refused requests": refused, "seconds a request": seconds}
        show(f"answers of 8 bars, longest copy {limit or 'free'}", {**facts, **runs(found)})


def opening(tune: Tune) -> Score:
    """The first 8 bars of a tune as a piece, ended on the bar."""
    rows = zip(tune.melody.onset.tolist(), tune.melody.pitch.tolist(), tune.melody.length.tolist(), strict=True)
    bars = tune.melody.meters.places(tune.melody.onset).bar.tolist()
    notes = tuple(Note(o * 20, p, n * 20) for (o, p, n), bar in zip(rows, bars, strict=True) if bar < 8)
    return Score(
        tracks=(Track(notes=notes),), meters=tuple(Meter(s * 20, n, d) for s, n, d in tune.melody.meters.changes)
    )


if __name__ == "__main__":
    main()
