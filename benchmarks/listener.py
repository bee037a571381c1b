"""A listener's test by machine: can a classifier tell made continuations of dance tunes from the tunes' own?

    .venv/bin/python benchmarks/listener.py --data ../shared/data

Bars 9–24 after the first eight of every dance tune of the test part, of which networks, echo and judges know nothing:
the real ones, those of melody-gru and those of the same network without attention. A classifier on features of form,
melody, rhythm and harmony, cross-validated by tune, is right about a pair with the chance AUC: 0.5 = it cannot tell.
Then, how often bars return.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from rivals import classifier, excerpts, listening, trained
from rivals.excerpts import Composer, Excerpt

from musicgen_gui.engines.melody_gru import load
from musicgen_gui.training.corpus.tune import part
from musicgen_gui.training.melody_gru import load_tunes


def main() -> None:
    """Print one JSON object a finding."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, default=Path(__file__).parents[2] / "shared" / "data")
    options.add_argument("--weights", type=Path, help="a folder with weights.safetensors and config.json of melody-gru")
    options.add_argument("--plain", type=Path, help="a folder with the weights of the plain GRU")
    options.add_argument("--tunes", type=int, help="use so many tunes at most")
    options.add_argument("--candidates", type=int, default=1, help="ask for so many answers and take the first")
    chosen = options.parse_args()
    torch.set_num_threads(1)
    held = [tune for tune in load_tunes(chosen.data) if part(tune) == "test"]
    real = excerpts.excerpts(held)
    if chosen.tunes and chosen.tunes < len(real):
        picked = np.random.default_rng(0).choice(len(real), chosen.tunes, replace=False)
        real = [real[i] for i in sorted(picked.tolist())]
    composers: dict[str, Composer] = {
        "melody-gru": excerpts.by_engine(load(chosen.weights), chosen.candidates),
        "plain-gru": excerpts.by_plain_gru(trained("plain-gru", chosen.plain)),
    }
    show("tunes", {"dance tunes": len(real)})
    for name, compose in composers.items():
        made = excerpts.continued(real, compose)
        show(f"{name}: told from the tunes' own", told_apart(real, made))
        show(f"{name}: what tells most, AUC of one feature", single(real, made))
        show(f"{name}: how bars return", returns(real, made))


def show(name: str, facts: dict) -> None:
    """One line of JSON."""
    print(json.dumps({name: facts}, ensure_ascii=False), flush=True)


def told_apart(real: list[Excerpt], made: list[Excerpt]) -> dict[str, object]:
    """AUC of each classifier on tunes that it did not see, with the interval that 95 % of bootstrap samples give."""
    rows, labels, groups, _ = _table(real, made)
    found: dict[str, object] = {}
    for name, scores in classifier.held_out(rows, labels, groups).items():
        low, high = classifier.interval(scores, labels, groups)
        found[name] = [round(classifier.auc(scores, labels), 3), round(low, 3), round(high, 3)]
    return found


def single(real: list[Excerpt], made: list[Excerpt], count: int = 8) -> dict[str, float]:
    """The features that tell most by themselves; above 0.5 where made ones have more of it."""
    rows, labels, _, names = _table(real, made)
    each = {name: classifier.auc(column, labels) for name, column in zip(names, rows.T, strict=True)}
    best = sorted(each, key=lambda name: -abs(each[name] - 0.5))[:count]
    return {name: round(each[name], 3) for name in best}


def returns(real: list[Excerpt], made: list[Excerpt]) -> dict[str, list[float]]:
    """[real, made, made ÷ real] of the mean self-similarity at 1, 2, 4 and 8 bars."""
    found: dict[str, list[float]] = {}
    ours, theirs = ([listening.self_similarity(e) for e in group] for group in (made, real))
    for name in theirs[0]:
        a, b = (float(np.mean([facts[name] for facts in group])) for group in (theirs, ours))
        found[name] = [round(a, 3), round(b, 3), round(b / max(a, 1e-9), 2)]
    return found


def _table(real: list[Excerpt], made: list[Excerpt]) -> tuple[np.ndarray, np.ndarray, np.ndarray, list[str]]:
    facts = [listening.facts(e) for e in (*real, *made)]
    rows = np.array([list(f.values()) for f in facts])
    labels = np.repeat([0, 1], [len(real), len(made)])
    groups = np.tile(np.arange(len(real)), 2)
    return rows, labels, groups, list(facts[0])


if __name__ == "__main__":
    main()
