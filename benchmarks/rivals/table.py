"""Bits per note of our network and of every rival, by style, on the same tunes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import numpy as np

from musicgen_gui.models.melody import MelodyNet
from musicgen_gui.training import measures
from musicgen_gui.training.corpus.tune import STYLES, Tune, part

from . import RIVALS, WEIGHTS, ppm, trained

Row = dict[str, float]


def by_style(tunes: list[Tune], bits: Iterable[np.ndarray]) -> Row:
    """Mean bits per note of each style and of ``all``, from the bits of each note of each tune."""
    totals: dict[str, float] = defaultdict(float)
    notes: dict[str, int] = defaultdict(int)
    for tune, found in zip(tunes, bits, strict=True):
        for group in (tune.style, "all"):
            totals[group] += float(found.sum())
            notes[group] += len(found)
    return {group: totals[group] / notes[group] for group in totals}


def columns(net: MelodyNet, tunes: list[Tune], *, with_ppm: bool = True) -> Iterable[tuple[str, Row]]:
    """Name and bits per note by style of ours, then of each rival as it is ready, on the test part of ``tunes``.

    A network that was trained before a style was known reads it as "any" tune.
    """
    test = [tune for tune in tunes if part(tune) == "test"]
    yield "melody-gru", measures.bits_per_note(net, test, lambda tune: tune.style, styled=True)
    for name in sorted(RIVALS):
        if (WEIGHTS / name / "weights.safetensors").exists():
            yield name, by_style(test, trained(name).bits(test))
    if with_ppm:
        for name, bits in ppm.bits([tune for tune in tunes if part(tune) == "train"], test).items():
            yield name, by_style(test, bits)


def lines(found: dict[str, Row], tunes: list[Tune]) -> list[str]:
    """A table for reading: a style a line, in the order of their numbers, then all; * where a rival is below ours."""
    notes: dict[str, int] = defaultdict(int)
    for tune in tunes:
        if part(tune) == "test":
            notes[tune.style] += len(tune.melody)
            notes["all"] += len(tune.melody)
    ours = next(iter(found))
    head = f"{'style':12}{'notes':>8}" + "".join(f"{name:>14}" for name in found)
    rows = [head]
    for style in (*STYLES, "all"):
        if notes[style]:
            cells = [f"{row[style]:.2f}{'*' if row[style] < found[ours][style] else ' '}" for row in found.values()]
            rows.append(f"{style:12}{notes[style]:8}" + "".join(f"{cell:>14}" for cell in cells))
    return rows
