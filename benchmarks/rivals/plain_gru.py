"""Our network without what is ours: two GRU layers of 256 and three heads, no attention, no memory, no holes.

It takes in one note a step (pitch, interval, time since the previous onset, length, place in the bar, bar of sixteen,
meter, style) and answers with the time to the next onset, then its length, then its pitch, each told the ones before.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from musicgen_gui.codecs.melody import VALUES, Ints, Melody
from musicgen_gui.codecs.melody_features import bar_line_before
from musicgen_gui.codecs.melody_rows import part_of
from musicgen_gui.training.corpus.tune import STYLES, Tune
from musicgen_gui.training.melody_batches import random_shift, window
from musicgen_gui.training.melody_gru import style_weights

LONGEST = 800
ROWS = 24
PITCHES = 128
SPAN = 24
INTERVALS = 2 * SPAN + 2
POSITIONS = 193
BARS = 16
METERS = 13
INPUTS = ("pitch", "interval", "gap", "length", "position", "bar", "meter", "style")
IGNORED = -100
MOST = 1000
TEMPERATURE = 2**-0.1
TOP_P = 0.98
Drawn = tuple[int, int, int]


class PlainGru(nn.Module):
    """Steps (R, T) of integer inputs to a trunk (R, T, head); three heads."""

    def __init__(self, values: int, styles: int, hidden: int = 256, head: int = 384, dropout: float = 0.2) -> None:
        super().__init__()
        sizes = (PITCHES + 1, INTERVALS, values + 1, values + 1, POSITIONS, BARS, METERS, styles)
        self.inputs = nn.ModuleList([nn.Embedding(size, hidden) for size in sizes])
        self.gru = nn.GRU(hidden, hidden, 2, batch_first=True, dropout=dropout)
        self.trunk = nn.Linear(hidden, head)
        self.gap_head = nn.Linear(head, values)
        self.after_gap = nn.ModuleList([nn.Embedding(values, head), nn.Embedding(POSITIONS, head)])
        self.length_mix = nn.Linear(head, head)
        self.length_head = nn.Linear(head, values)
        self.after_length = nn.Embedding(values, head)
        self.pitch_mix = nn.Linear(head, head)
        self.pitch_head = nn.Linear(head, PITCHES)
        self.interval_head = nn.Linear(head, 2 * SPAN + 1)
        self.dropout = nn.Dropout(dropout)

    def forward(self, steps: dict[str, Tensor], state: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Trunk (R, T, head) of steps, and the state to go on from."""
        embedded = sum(table(steps[name]) for name, table in zip(INPUTS, self.inputs, strict=True))
        states, state = self.gru(self.dropout(embedded), state)
        return self.dropout(F.silu(self.trunk(self.dropout(states)))), state

    def timed(self, trunk: Tensor, gap: Tensor, position: Tensor) -> Tensor:
        """The trunk told when the next note begins."""
        return trunk + self.after_gap[0](gap) + self.after_gap[1](position)

    def length_logits(self, timed: Tensor) -> Tensor:
        return self.length_head(F.silu(self.length_mix(timed)))

    def pitch_logits(self, timed: Tensor, length: Tensor, last: Tensor) -> Tensor:
        """(R, T, 128): absolute and relative to the last pitch (128 = none) added up."""
        x = F.silu(self.pitch_mix(timed + self.after_length(length)))
        steps = torch.arange(PITCHES) - last[..., None]
        inside = (steps.abs() <= SPAN) & (last[..., None] < PITCHES)
        relative = self.interval_head(x).gather(-1, (steps + SPAN).clamp(0, 2 * SPAN))
        return self.pitch_head(x) + relative * inside


class PlainGruRival:
    """The network with the times it knows: what it learns from tunes and what it says of one."""

    def __init__(self, values: tuple[int, ...], styles: tuple[str, ...]) -> None:
        self.values: Ints = np.array(values)
        self.styles = styles
        self.nearest: Ints = np.abs(np.arange(values[-1] + 1)[:, None] - self.values).argmin(1)
        self.net = PlainGru(len(values), len(styles))

    @classmethod
    def fresh(cls, _tunes: list[Tune]) -> PlainGruRival:
        return cls(tuple(VALUES.tolist()), STYLES)

    @classmethod
    def of(cls, config: dict[str, Any]) -> PlainGruRival:
        return cls(tuple(config["values"]), tuple(config["styles"]))

    @property
    def config(self) -> dict[str, Any]:
        return {"values": self.values.tolist(), "styles": list(self.styles)}

    def style(self, name: str) -> int:
        """Number of a style; one that was unknown when the network was trained is read as "any"."""
        return self.styles.index(name if name in self.styles else "any")

    def steps(self, melody: Melody, style: int, shift: int = 0) -> dict[str, Ints]:
        """Inputs of n+1 steps: the virtual start at the first bar line, then every note."""
        times = np.concatenate([[bar_line_before(melody)], melody.onset])
        places = melody.meters.places(times)
        pitch = np.concatenate([[PITCHES], melody.pitch + shift])
        interval = np.full(len(times), INTERVALS - 1)
        interval[2:] = np.clip(np.diff(melody.pitch), -SPAN, SPAN) + SPAN
        return {
            "pitch": pitch,
            "interval": interval,
            "gap": np.concatenate([[len(self.values)], self._classes(np.diff(times))]),
            "length": np.concatenate([[len(self.values)], self._classes(melody.length)]),
            "position": np.minimum(places.position, POSITIONS - 1),
            "bar": places.bar % BARS,
            "meter": places.meter,
            "style": np.full(len(times), style),
        }

    def losses(self, tunes: list[Tune], rng: np.random.Generator) -> Iterator[tuple[Tensor, int]]:
        """Endless: mean nats of a note, and how many notes that was. Transposed, cut and drawn as ours are."""
        weights = style_weights(tunes)
        while True:
            drawn = [tunes[i] for i in rng.choice(len(tunes), ROWS * 8, p=weights)]
            rows = [self._random_row(tune, rng) for tune in drawn]
            rows.sort(key=lambda row: len(row["pitch"]))
            for block in rng.permutation(8):
                costs, asked = self._costs(rows[block * ROWS : (block + 1) * ROWS])
                notes = int(asked.sum())
                yield costs.sum() / notes, notes

    def _random_row(self, tune: Tune, rng: np.random.Generator) -> dict[str, Ints]:
        melody = window(tune.melody, rng)
        style = 0 if rng.random() < 0.15 else self.style(tune.style)
        return self.steps(melody, style, random_shift(melody, rng))

    @torch.inference_mode()
    def bits(self, tunes: list[Tune]) -> list[np.ndarray]:
        """Bits of each note of each tune, the tune read from its start."""
        self.net.eval()
        found: list[np.ndarray] = [np.zeros(0)] * len(tunes)
        rows = [self.steps(part_of(t.melody, 0, LONGEST), self.style(t.style)) for t in tunes]
        order = sorted(range(len(tunes)), key=lambda i: len(rows[i]["pitch"]))
        for start in range(0, len(order), 32):
            block = order[start : start + 32]
            costs, asked = self._costs([rows[i] for i in block])
            for i, row, notes in zip(block, costs.double().numpy() / math.log(2), asked.sum(1).tolist(), strict=True):
                found[i] = row[:notes]
        return found

    @torch.inference_mode()
    def go_on(self, melody: Melody, style: str, span: tuple[int, int], rng: np.random.Generator) -> list[Drawn]:
        """Notes (onset, length, pitch) in parts from ``span``'s start to its end, after a melody that stops before it.

        Drawn as the program draws by default: temperature ``TEMPERATURE`` and the likeliest ``TOP_P`` of each answer.
        """
        start, end = span
        number = self.style(style)
        past = {name: torch.from_numpy(x)[None] for name, x in self.steps(melody, number).items()}
        trunk, state = self.net(past)
        trunk, last, now = trunk[:, -1:], int(melody.pitch[-1]), int(melody.onset[-1])
        found: list[Drawn] = []
        while len(found) < MOST:
            late = torch.from_numpy((self.values > 0) & (now + self.values >= start))
            gap = _draw(self.net.gap_head(trunk).masked_fill(~late, -math.inf), rng)
            now += int(self.values[gap])
            if now >= end:
                return found
            bar, position, _, meter = melody.meters.place(now)
            timed = self.net.timed(trunk, torch.tensor([[gap]]), torch.tensor([[min(position, POSITIONS - 1)]]))
            fits = torch.from_numpy(self.values > 0)
            length = _draw(self.net.length_logits(timed).masked_fill(~fits, -math.inf), rng)
            pitch = _draw(self.net.pitch_logits(timed, torch.tensor([[length]]), torch.tensor([[last]])), rng)
            found.append((now, int(self.values[length]), pitch))
            interval = min(max(pitch - last, -SPAN), SPAN) + SPAN
            told = (pitch, interval, gap, length, min(position, POSITIONS - 1), bar % BARS, meter, number)
            trunk, state = self.net({name: torch.tensor([[x]]) for name, x in zip(INPUTS, told, strict=True)}, state)
            last = pitch
        return found

    def _costs(self, rows: list[dict[str, Ints]]) -> tuple[Tensor, Tensor]:
        """Nats (R, T) of each next note, 0 where there is none, and whether there is one."""
        longest = max(len(row["pitch"]) for row in rows)
        full = {name: torch.from_numpy(_stack([row[name] for row in rows], longest)) for name in INPUTS}
        steps = {name: x[:, :-1].clamp(min=0) for name, x in full.items()}
        then = {name: full[name][:, 1:] for name in ("gap", "length", "pitch", "position")}
        told = {name: x.clamp(min=0) for name, x in then.items()}
        trunk, _ = self.net(steps)
        timed = self.net.timed(trunk, told["gap"], told["position"])
        costs = (
            _cost(self.net.gap_head(trunk), then["gap"])
            + _cost(self.net.length_logits(timed), then["length"])
            + _cost(self.net.pitch_logits(timed, told["length"], steps["pitch"]), then["pitch"])
        )
        return costs, then["pitch"] != IGNORED

    def _classes(self, parts: Ints) -> Ints:
        return self.nearest[np.clip(parts, 0, self.values[-1])]


def _stack(arrays: list[Ints], length: int) -> Ints:
    out = np.full((len(arrays), length), IGNORED)
    for row, array in zip(out, arrays, strict=True):
        row[: len(array)] = array
    return out


def _cost(logits: Tensor, target: Tensor) -> Tensor:
    return F.cross_entropy(logits.transpose(1, 2), target, ignore_index=IGNORED, reduction="none")


def _draw(logits: Tensor, rng: np.random.Generator) -> int:
    """One class of (1, 1, n) logits."""
    shares = torch.softmax(logits[0, 0].double() / TEMPERATURE, -1).numpy()
    ranked = np.argsort(-shares)
    before = np.cumsum(shares[ranked]) - shares[ranked]
    kept = np.where(before < TOP_P, shares[ranked], 0)
    return int(rng.choice(ranked, p=kept / kept.sum()))
