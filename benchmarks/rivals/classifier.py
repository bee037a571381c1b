"""Tells two kinds of rows of numbers apart: boosted stumps and logistic regression, and how well, by AUC."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
FOLDS = 10
ROUNDS = 150
SHRINK = 0.1
RIDGE = 0.02
CUTS = 24


def auc(scores: Floats, labels: Ints) -> float:
    """Chance that a row of kind 1 has the higher score of a pair; ties count half."""
    values, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    ones = int(labels.sum())
    zeros = len(labels) - ones
    return float((ranks[labels == 1].sum() - ones * (ones + 1) / 2) / (ones * zeros)) if len(values) else 0.5


def stumps(rows: Floats, labels: Ints, asked: Floats) -> Floats:
    """Scores of ``asked`` by gradient boosting of one-split trees on the logistic loss (J. H. Friedman 2001)."""
    edges = [np.unique(np.quantile(column, np.linspace(0.03, 0.97, CUTS))) for column in rows.T]
    feature = np.repeat(np.arange(len(edges)), [len(e) for e in edges])
    cut = np.concatenate(edges)
    right = rows[:, feature] > cut
    sides = np.stack([~right, right]).astype(np.float64)
    held = asked[:, feature] > cut
    logit, out = np.zeros(len(rows)), np.zeros(len(asked))
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-logit))
        gradient, curve = labels - chance, chance * (1 - chance)
        pull = np.einsum("snk,n->sk", sides, gradient, optimize=True)
        weight = np.einsum("snk,n->sk", sides, curve, optimize=True) + 1.0
        best = int((pull**2 / weight).sum(0).argmax())
        low, high = SHRINK * pull[:, best] / weight[:, best]
        logit += np.where(right[:, best], high, low)
        out += np.where(held[:, best], high, low)
    return out


def logistic(rows: Floats, labels: Ints, asked: Floats) -> Floats:
    """Scores of ``asked`` by ridge logistic regression on standardised columns, Newton's method."""
    mean, spread = rows.mean(0), rows.std(0) + 1e-9
    x, z = (np.c_[(a - mean) / spread, np.ones(len(a))] for a in (rows, asked))
    weights = np.zeros(x.shape[1])
    ridge = RIDGE * len(x) * np.eye(x.shape[1])
    for _ in range(12):
        chance = 1 / (1 + np.exp(-x @ weights))
        curve = chance * (1 - chance) + 1e-6
        weights += np.linalg.solve((x.T * curve) @ x + ridge, x.T @ (labels - chance) - ridge @ weights)
    return z @ weights


def held_out(rows: Floats, labels: Ints, groups: Ints, seed: int = 0) -> dict[str, Floats]:
    """Scores of every row by classifiers that saw no row of its group, from ten folds of groups.

    ``both`` adds the two up, each as a rank among its fold's.
    """
    kinds = {"stumps": stumps, "logistic": logistic}
    scores = {name: np.zeros(len(rows)) for name in (*kinds, "both")}
    names = np.random.default_rng(seed).permutation(np.unique(groups))
    fold_of = dict(zip(names.tolist(), (np.arange(len(names)) % FOLDS).tolist(), strict=True))
    folds = np.array([fold_of[g] for g in groups.tolist()])
    for fold in range(FOLDS):
        asked = folds == fold
        for name, classify in kinds.items():
            scores[name][asked] = classify(rows[~asked], labels[~asked], rows[asked])
            scores["both"][asked] += np.argsort(np.argsort(scores[name][asked])) / asked.sum()
    return scores


def interval(scores: Floats, labels: Ints, groups: Ints, rounds: int = 500, seed: int = 0) -> tuple[float, float]:
    """95 % interval of the AUC from bootstrap samples of groups."""
    rng = np.random.default_rng(seed)
    names = np.unique(groups)
    members = {name: np.flatnonzero(groups == name) for name in names.tolist()}
    found = []
    for _ in range(rounds):
        rows = np.concatenate([members[name] for name in rng.choice(names, len(names)).tolist()])
        found.append(auc(scores[rows], labels[rows]))
    low, high = np.quantile(found, (0.025, 0.975))
    return float(low), float(high)
