"""Bits per note of a melody network over whole tunes, by style and by source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

import torch
from torch import Tensor

from musicgen_gui.codecs.melody_rows import Row, collate, make_row, part_of
from musicgen_gui.models import melody_bits
from musicgen_gui.models.melody import MelodyNet
from musicgen_gui.training.corpus.tune import STYLES, Tune
from musicgen_gui.training.melody_batches import untold

ROWS = 32
LONGEST = 800


@torch.no_grad()
def bits_per_note(
    net: MelodyNet, tunes: list[Tune], key: Callable[[Tune], str], *, styled: bool, told: bool = False
) -> dict[str, float]:
    """Mean bits per note of each group of tunes (``key``) and of ``all``; every tune read from its start.

    The network is told meter and style, with ``told`` the key and the chords that a tune has too.
    """
    net.eval()
    bits: dict[str, float] = defaultdict(float)
    notes: dict[str, int] = defaultdict(int)
    ordered = sorted(tunes, key=lambda t: len(t.melody))
    for start in range(0, len(ordered), ROWS):
        chosen = ordered[start : start + ROWS]
        melodies = [part_of(t.melody, 0, LONGEST) for t in chosen]
        if not told:
            melodies = [untold(m) for m in melodies]
        rows = [
            make_row(m, STYLES.index(t.style) if styled else 0, None, 0) for m, t in zip(melodies, chosen, strict=True)
        ]
        found = _bits(net, rows).sum(1).tolist()
        for tune, melody, value in zip(chosen, melodies, found, strict=True):
            for group in (key(tune), "all"):
                bits[group] += value
                notes[group] += len(melody)
    return {group: bits[group] / notes[group] for group in sorted(bits)}


@torch.no_grad()
def hole_ratio(net: MelodyNet, tunes: list[Tune], bars: int) -> tuple[float, float]:
    """Bits per note inside a hole of some bars in the middle of each tune: given both sides, and the left alone."""
    net.eval()
    totals = [0.0, 0.0]
    notes = 0
    for tune in tunes:
        hole = middle_hole(tune, bars)
        if hole is None:
            continue
        style = STYLES.index(tune.style)
        bare = untold(tune.melody)
        with_right = make_row(bare, style, hole, 0)
        first = with_right.first_inside
        inside = slice(first, len(with_right.inputs.pitch) - 1)
        alone = make_row(bare, style, None, 0)
        for i, row in enumerate((with_right, alone)):
            totals[i] += float(_bits(net, [row])[0, inside].sum().item())
        notes += inside.stop - inside.start
    return totals[0] / max(notes, 1), totals[1] / max(notes, 1)


def middle_hole(tune: Tune, bars: int, share: float = 0.5) -> tuple[int, int] | None:
    """Parts of a hole of whole bars around the middle note, or that after another ``share`` of all; None where not a
    bar would be left on each side."""
    melody = tune.melody
    at = int(len(melody) * share)
    middle = melody.meters.places(melody.onset[at : at + 1])
    length = int(middle.bar_parts[0])
    start = int(melody.onset[at] - middle.position[0]) - bars // 2 * length
    end = start + bars * length
    if start < melody.onset[0] + length or end > melody.onset[-1] - length:
        return None
    return start, end


def _bits(net: MelodyNet, rows: list[Row]) -> Tensor:
    device = str(next(net.parameters()).device)
    return melody_bits.bits(net, melody_bits.batch(collate(rows), device)).total
