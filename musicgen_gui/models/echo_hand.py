"""The echo of lines that grow note by note, in numpy: ``echo_trail`` and ``echo`` with room that grows in place.

B lines, M steps heard; a step that was heard is a context, the step after it its source.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray

from musicgen_gui.models.echo import (
    _AGO_CLASSES,
    _RUN_CLASSES,
    FEATURES,
    FEW,
    LONGEST_RUN,
    NO_PITCH,
    PLACES,
    RUNS,
    TINY,
    Echo,
)

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
PITCH, INTERVAL, GAP, LENGTH, POSITION, MEASURE = range(len(FEATURES))
SPARE = 64
"""Steps for which there is room when what was heard grows."""
BASE = 512
"""More than there are classes of any feature that notes are compared by."""
RUN_OF = np.array(_RUN_CLASSES, np.int32)
AGO_OF = np.array(_AGO_CLASSES, np.int32)


@dataclass
class Track:
    """What B lines have heard: ``heard`` (features, B, room), of which ``count`` are used, first the steps after the
    hole, of which there are ``after``; ``codes`` (kinds, B, room) are equal where steps are; ``runs`` (kinds, B, room)
    for how long each agrees with the line's last step."""

    heard: NDArray[np.int32]
    codes: NDArray[np.int32]
    runs: NDArray[np.int16]
    count: int
    style: int
    after: int

    def rows(self, index: Ints) -> Track:
        """Only some lines."""
        return replace(self, heard=self.heard[:, index], codes=self.codes[:, index], runs=self.runs[:, index])

    def add(self, step: NDArray[np.int32], codes: NDArray[np.int32]) -> None:
        """One step more of each line: (features, B) and (kinds, B)."""
        if self.count == self.heard.shape[2]:
            more = ((0, 0), (0, 0), (0, SPARE))
            self.heard, self.codes = np.pad(self.heard, more), np.pad(self.codes, more)
            self.runs = np.pad(self.runs, more)
        self.heard[:, :, self.count] = step
        self.codes[:, :, self.count] = codes
        self.runs[:, :, self.count] = 0
        self.count += 1


@dataclass(frozen=True, eq=False)
class Heard:
    """What the sources offer to each line's next note: ``weights`` (B, M, readers), 0 for what may not be seen, their
    features (features, B, M), and ``trust`` (B, 3) in the network's own answers beside its doubt."""

    weights: Floats
    sources: NDArray[np.int32]
    trust: Floats


def _codes(steps: NDArray[np.int32]) -> NDArray[np.int32]:
    """(kinds, …) of steps (features, …): equal numbers where they are the same, the same moved, the same in rhythm."""
    rhythm = steps[GAP] * BASE + steps[LENGTH]
    return np.stack([rhythm * BASE + steps[PITCH], steps[GAP] * BASE + steps[INTERVAL], rhythm])


class HandEcho:
    """An echo's weights made ready. The formulas are those of ``echo.Echo``."""

    def __init__(self, echo: Echo) -> None:
        with torch.inference_mode():
            numbers = {name: x.detach().cpu().numpy() for name, x in echo.named_parameters()}
            self._table = echo.table().cpu().numpy()
        self._no_interval = echo.no_interval
        self._fits = np.exp(numbers["fits"])
        self._own, self._own_style, own_runs = numbers["own"], numbers["own_style"], numbers["own_runs"]
        self._by_run = np.ascontiguousarray(own_runs.transpose(1, 2, 0))
        scale = np.array([RUNS * RUNS * PLACES, RUNS * PLACES, PLACES], np.int32)
        self._codes_of_run = RUN_OF * scale[:, None]

    def begin(self, past: dict[str, Ints], after: dict[str, Ints] | None, style: int) -> Track:
        """A line that has taken the steps of ``past`` ((T,) each), before a hole that ``after`` follows."""
        stretches = [past] if after is None else [after, past]
        parts = [np.concatenate([part[name] for part in stretches]) for name in FEATURES]
        steps = np.stack(parts).astype(np.int32)[:, None]
        codes = _codes(steps)
        own = steps.shape[2] - len(past["pitch"])
        return Track(steps, codes, self._runs_back(steps, codes, own), steps.shape[2], style, own)

    def _runs_back(self, steps: NDArray[np.int32], codes: NDArray[np.int32], first: int) -> NDArray[np.int16]:
        """(kinds, 1, M): for how many steps each step agrees with the last ones of the end, none before ``first``."""
        many = steps.shape[2]
        runs = np.zeros(codes.shape, np.int16)
        alive = np.ones(codes.shape, np.bool_)
        last = self._compared(steps, codes)
        for back in range(min(many - first, LONGEST_RUN)):
            alive[:, :, back:] &= codes[:, :, : many - back] == last[:, :, many - 1 - back, None]
            alive[:, :, :back] = False
            if not alive.any():
                break
            runs += alive
        runs[:, :, -1:] = 0
        return runs

    def _compared(self, steps: NDArray[np.int32], codes: NDArray[np.int32]) -> NDArray[np.int32]:
        """Codes of steps that are compared with others: a virtual start is like nothing, nor is a move that is none."""
        found = np.where(steps[PITCH] == NO_PITCH, np.int32(-1), codes)
        found[1, steps[INTERVAL] == self._no_interval] = -1
        return found

    def take(self, track: Track, inputs: dict[str, Ints], own: Floats) -> Heard:
        """Each line's next step (arrays (B,)) with what the network's trunk says for itself (B, 3); what it finds."""
        step = np.stack([inputs[name] for name in FEATURES]).astype(np.int32)
        codes, many = _codes(step), track.count
        equal = track.codes[:, :, :many] == self._compared(step, codes)[:, :, None]
        _go_on(track.runs[:, :, :many], equal)
        index, longest = self._places(track, step)
        track.add(step, codes)
        by_many = np.log1p(np.float32((many - bool(track.after)) / FEW)) * self._own[:, 3]
        trust = own + (self._own[:, 0] + by_many + self._own_style[track.style])
        trust += self._by_run[0][longest[0]]
        trust += self._by_run[1][longest[1]]
        return Heard(self._table.take(index, 0), track.heard[:, :, 1 : many + 1], trust)

    def _places(self, track: Track, step: NDArray[np.int32]) -> tuple[NDArray[np.int32], Ints]:
        """Rows of the table (B, M), and the classes (2, B) of the longest run as notes and moved."""
        many = track.count
        runs = np.minimum(track.runs[:, :, :many], LONGEST_RUN)
        if track.after:
            runs[:, :, track.after - 1] = 0
        ago = np.abs(step[MEASURE][:, None] - track.heard[MEASURE, :, :many])
        np.minimum(ago, len(AGO_OF) - 1, out=ago)
        index = AGO_OF.take(ago)
        index += PLACES // 2 * (step[POSITION][:, None] == track.heard[POSITION, :, :many])
        for codes, of_kind in zip(self._codes_of_run, runs, strict=True):
            index += codes.take(of_kind)
        longest = runs[:2].max(2) if many else np.zeros((2, step.shape[1]), np.int16)
        return index, RUN_OF[longest]

    def times(self, logits: Floats, heard: Heard) -> Floats:
        """Logarithms of the chances (B, values) of the time to the next onset."""
        return self._mixed(0, logits, heard, _added(heard.weights[..., 0], heard.sources[GAP], logits.shape))

    def lengths(self, logits: Floats, heard: Heard, gap: Ints, position: Ints) -> Floats:
        """Of the length of a note whose time (B,) and place in the bar (B,) are chosen."""
        source = heard.sources
        same = source[POSITION] == position[:, None]
        weights = heard.weights[..., 1] * self._fits[1].take(same) * (source[GAP] == gap[:, None])
        return self._mixed(1, logits, heard, _added(weights, source[LENGTH], logits.shape))

    def pitches(self, logits: Floats, heard: Heard, gap: Ints, length: Ints, last: Ints) -> Floats:
        """Of the pitch of a note whose time and length (B,) are chosen, after the pitch ``last`` (128 = none)."""
        source = heard.sources
        same = (source[GAP] == gap[:, None]) & (source[LENGTH] == length[:, None])
        found = _added(heard.weights[..., 2] * self._fits[2].take(same), source[PITCH], logits.shape)
        moved = source[INTERVAL] + (last[:, None] - self._no_interval // 2)
        known = (moved >= 0) & (moved < NO_PITCH)
        known &= (source[INTERVAL] != self._no_interval) & (last[:, None] < NO_PITCH)
        np.maximum(moved, 0, out=moved)
        found += _added(heard.weights[..., 3] * self._fits[3].take(same) * known, moved, logits.shape)
        return self._mixed(2, logits, heard, found)

    def _mixed(self, head: int, logits: Floats, heard: Heard, found: Floats) -> Floats:
        logs = logits - logits.max(1, keepdims=True)
        mass = np.exp(logs)
        total = mass.sum(1)
        np.multiply(logs, mass, out=logs)
        doubt = np.log(total) - logs.sum(1) / total
        _, by_doubt, by_square, _ = self._own[head]
        own = np.exp(heard.trust[:, head] + doubt * (by_doubt + by_square * doubt))
        mass *= (own / total)[:, None]
        mass += found
        mass /= mass.sum(1, keepdims=True)
        np.maximum(mass, np.float32(TINY), out=mass)
        return np.log(mass, out=mass)


def _go_on(runs: NDArray[np.int16], equal: NDArray[np.bool_]) -> None:
    """Runs (kinds, B, M) as they stand at the step before each, one longer where steps are equal, in place."""
    longer = runs[:, :, :-1] + np.int16(1)
    runs[:, :, :1] = equal[:, :, :1]
    np.multiply(longer, equal[:, :, 1:], out=runs[:, :, 1:])


def _added(weights: Floats, classes: NDArray[np.signedinteger], shape: tuple[int, ...]) -> Floats:
    """(B, n): the weights (B, M) of each class; what is above the last counts to it."""
    rows, size = shape
    within = np.minimum(classes, size - 1)
    if rows > 1:
        within = within + np.arange(0, rows * size, size)[:, None]
    return np.bincount(within.ravel(), weights.ravel(), rows * size).reshape(rows, size).astype(np.float32)
