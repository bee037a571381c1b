"""Prints what melody-gru reaches on tunes it never saw: bits per note by source and style, holes, and copies of form.

    .venv/bin/python benchmarks/melody.py --data ../shared/data

The tunes are those of the test part (5 % of the clusters of versions), which neither training nor its early stop read.
Beside ours stand the rivals: folk-rnn's network and ours without attention from their committed weights, and PPM, which
learns the training part anew and takes most of the time (``--no-ppm`` leaves it out).
"""

from __future__ import annotations

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import torch
from rivals import table

from musicgen_gui.codecs.melody import PARTS
from musicgen_gui.engines.melody_gru import MelodyEngine, load
from musicgen_gui.engines.request import COMMON_RUN, Piece, Request, Rules, Span, Task
from musicgen_gui.models.melody import MelodyNet
from musicgen_gui.score.types import Note
from musicgen_gui.training import measures
from musicgen_gui.training.corpus.tune import DANCES, Tune, part
from musicgen_gui.training.form import DIVISION, as_score
from musicgen_gui.training.melody_gru import load_tunes

ANSWERS = 16
SHARES = (0.5, 0.3, 0.7, 0.2, 0.8)
"""Of a tune's notes that lie before the middle of a hole."""


def main() -> None:
    """Print one JSON object a table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, default=Path(__file__).parents[2] / "shared" / "data")
    options.add_argument("--weights", type=Path, help="a folder with weights.safetensors and config.json")
    options.add_argument("--holes", type=int, default=200)
    options.add_argument("--fill", type=int, default=625, help="holes whose answers have to fill them exactly")
    options.add_argument("--no-ppm", action="store_true", help="leave out the rival that has to learn first")
    chosen = options.parse_args()
    torch.set_num_threads(1)
    engine = load(chosen.weights)
    net: MelodyNet = engine.stepper.net
    everything = load_tunes(chosen.data)
    tunes = [tune for tune in everything if part(tune) == "test"]
    dances = [tune for tune in tunes if tune.style in DANCES]
    show("tunes", {"all": len(tunes), "dance tunes": len(dances), "notes": sum(len(t.melody) for t in tunes)})
    show("bits per note by source, style given", measures.bits_per_note(net, tunes, lambda t: t.source, styled=True))
    for name, styled in (("style given", True), ("style any", False)):
        show(f"dance tunes, {name}", measures.bits_per_note(net, dances, lambda t: t.source, styled=styled))
    both, alone = measures.hole_ratio(net, dances, 4)
    show("holes of 4 bars in dance tunes", {"both sides": both, "left alone": alone, "ratio": both / alone})
    show("answers to those holes", answered(engine, dances[: chosen.holes]))
    show("answers to holes anywhere in dance tunes", filled(engine, dances, chosen.fill))
    compare(net, everything, with_ppm=not chosen.no_ppm)


def compare(net: MelodyNet, tunes: list[Tune], *, with_ppm: bool) -> None:
    """Bits per note by style, style given, of ours and of every rival: a line each as it comes, then the table."""
    found = {}
    for name, row in table.columns(net, tunes, with_ppm=with_ppm):
        found[name] = row
        show(f"bits per note by style, {name}", row)
    print("\n".join(table.lines(found, tunes)))


def show(name: str, facts: dict[str, float]) -> None:
    """One line of JSON."""
    rounded = {key: round(value, 4) if isinstance(value, float) else value for key, value in facts.items()}
    print(json.dumps({name: rounded}, ensure_ascii=False), flush=True)


def answered(engine: MelodyEngine, tunes: list[Tune]) -> dict[str, float]:
    """Note F1 (onset and pitch equal) of the first of 16 answers and of the best, and how many fill exactly."""
    first, best, exact, holes = 0.0, 0.0, 0, 0
    began = time.perf_counter()
    for tune in tunes:
        hole = measures.middle_hole(tune, 4)
        if hole is None:
            continue
        request = question(tune, hole, holes)
        found, span = joined(engine.generate(request)), request.span
        truth = {(n.start, n.pitch) for n in as_score(tune.melody).tracks[0].notes if span.start <= n.start < span.end}
        scores = [f1({(n.start, n.pitch) for n in found[i]}, truth) for i in range(ANSWERS)]
        first, best, holes = first + scores[0], best + max(scores), holes + 1
        exact += sum(fills(found[i], span) for i in range(ANSWERS))
    return {"holes": holes, "F1 of the first": first / holes, "F1 of the best of 16": best / holes,
            "answers": ANSWERS * holes, "fill exactly": exact, "seconds": time.perf_counter() - began}  # fmt: skip


def filled(engine: MelodyEngine, tunes: list[Tune], count: int) -> dict[str, float]:
    """How many answers fill their hole exactly, over so many holes at different places of the tunes, and how many notes
    in a row they copy at most."""
    places = ((tune, measures.middle_hole(tune, 4, share)) for share in SHARES for tune in tunes)
    holes = [(tune, hole) for tune, hole in places if hole is not None][:count]
    exact, longest = 0, 0
    for seed, (tune, hole) in enumerate(holes):
        request = question(tune, hole, seed)
        pieces = list(engine.generate(request))
        exact += sum(fills(line, request.span) for line in joined(pieces).values())
        longest = max(longest, *(piece.copied.notes for piece in pieces if piece.copied))
    return {"holes": len(holes), "answers": ANSWERS * len(holes), "fill exactly": exact, "longest copy": longest}


def question(tune: Tune, hole: tuple[int, int], seed: int) -> Request:
    """A hole of a tune, everything else in sight, every setting as the program has it at first."""
    score, span = as_score(tune.melody), Span(*(part_ * DIVISION // PARTS for part_ in hole))
    rules = Rules(longest_copy=COMMON_RUN)
    return Request(Task.COMPLETE, score, 0, span, style=tune.style, rules=rules, seed=seed, candidates=ANSWERS)


def joined(pieces: Iterable[Piece]) -> dict[int, list[Note]]:
    """The notes of each candidate of some pieces."""
    found: dict[int, list[Note]] = defaultdict(list)
    for piece in pieces:
        found[piece.candidate].extend(piece.notes)
    return found


def f1(found: set[tuple[int, int]], truth: set[tuple[int, int]]) -> float:
    """Harmonic mean of precision and recall."""
    return 2 * len(found & truth) / max(1, len(found) + len(truth))


def fills(notes: list[Note], span: Span) -> bool:
    """Notes in order, none over the edge, and the last ends where the hole does."""
    ordered = all(a.end <= b.start for a, b in pairwise(notes))
    return bool(notes) and ordered and notes[0].start >= span.start and notes[-1].end == span.end


if __name__ == "__main__":
    main()
