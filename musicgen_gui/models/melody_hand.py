"""The melody network note by note on the processor, in numpy: what ``melody_stepper`` does, several times as fast.

At a step's sizes torch spends most of its time on calls. Here what shares an input is one product, embeddings come
multiplied (``melody_folded``), the memory of what all candidates have heard is kept once, and their own grows in place.
B candidates, S notes of shared memory, M of their own, H heads of width D.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch

from musicgen_gui.models import melody_folded
from musicgen_gui.models.echo_hand import HandEcho, Heard, Track
from musicgen_gui.models.melody import BAR_DISTANCES, FARTHEST_BAR, MelodyNet
from musicgen_gui.models.melody_folded import EMBEDDED, PLACED, Floats, Ints
from musicgen_gui.models.melody_hand_past import HandReader, Reading
from musicgen_gui.models.one_core import keep_to_one_core

SPARE = 64
"""Notes for which a memory has room when it grows."""


@dataclass(frozen=True, eq=False)
class Shared:
    """What all candidates remember, the null slot first: keys (H, D, S) and values (H, S, D)."""

    keys: Floats
    values: Floats


@dataclass
class Own:
    """What each candidate remembers: keys and values (B, H, room, D), of which ``count`` are used; and where all that
    it remembers lies, what is shared first: number of the bar and place in it (2, B, S + room)."""

    keys: Floats
    values: Floats
    places: Ints
    count: int = 0

    def rows(self, index: Ints) -> Own:
        """Only some candidates."""
        return Own(self.keys[index], self.values[index], self.places[:, index], self.count)

    def add(self, key: Floats, value: Floats, place: Ints) -> None:
        """One note more of each candidate: (B, H, D) twice, and where its key lies (2, B)."""
        room = self.keys.shape[2]
        if self.count == room:
            self.keys, self.values = (np.pad(x, ((0, 0), (0, 0), (0, SPARE), (0, 0))) for x in (self.keys, self.values))
            self.places = np.pad(self.places, ((0, 0), (0, 0), (0, SPARE)))
            room += SPARE
        self.keys[:, :, self.count] = key
        self.values[:, :, self.count] = value
        self.places[:, :, self.places.shape[2] - room + self.count] = place
        self.count += 1


@dataclass
class HandWalk:
    """Where B candidates stand: states (B, C) of each layer, memories, and the last state's key with its place, still
    unpaired. ``outside`` and ``inside`` a hole (3C,) are what every step's input has in common."""

    states: list[Floats]
    shared: Shared
    own: Own
    last_key: Floats | None
    last_place: Ints
    outside: Floats
    inside: Floats
    key: int
    track: Track | None

    def rows(self, index: list[int]) -> HandWalk:
        """Only some candidates."""
        some = np.array(index, np.int64)
        return replace(
            self,
            states=[x[some] for x in self.states],
            own=self.own.rows(some),
            last_key=None if self.last_key is None else self.last_key[some],
            last_place=self.last_place[:, some],
            track=self.track.rows(some) if self.track else None,
        )

    def copies(self, count: int) -> HandWalk:
        """The one candidate, ``count`` times."""
        return self.rows([0] * count)


class HandStepper:
    """A network made ready for sampling on the processor: as ``MelodyStepper``, but for the last digits."""

    def __init__(self, net: MelodyNet) -> None:
        keep_to_one_core()
        self.device = torch.device("cpu")
        self.net = net.to(self.device).eval()
        self._folded = melody_folded.fold(self.net)
        self._reader = HandReader(self.net, self._folded)
        self._echo = HandEcho(self.net.echo) if self.net.echo else None
        self._of_length = self._of_pitch = self._told_pitch = np.zeros((0, 0), np.float32)
        self._heard: Heard | None = None
        self._gap = self._chord = np.zeros(0, np.int64)
        self._key = 0

    def begin(self, past: dict[str, Ints], after: dict[str, Ints] | None, style: int, key: int = 0) -> HandWalk:
        """Read what stands before (feature arrays (T,), T may be 0) and after a hole (with its own virtual start)."""
        read = self._reader.read(past, style, key)
        right = None if after is None else self._reader.read(after, style, key)
        outside = self._reader.outside(style, key)
        layers, size = len(self._folded.layers), self._folded.first_input.shape[0]
        shared, places = self._shared([r for r in (right, read) if r is not None])
        states, last_key = [np.zeros((1, size), np.float32) for _ in range(layers)], None
        if len(read.keys):
            states = [read.states[-1, i : i + 1] for i in range(layers)]
            last_key = read.keys[-1].reshape(1, self._folded.heads, -1)
        return HandWalk(
            states=states,
            shared=shared,
            own=self._nothing(places),
            last_key=last_key,
            last_place=read.places[:, -1:] if len(read.keys) else np.zeros((2, 1), np.int64),
            outside=outside,
            inside=outside if after is None else outside + self._reader.arrival(after, style, key),
            key=key,
            track=None if self._echo is None else self._echo.begin(past, after, style),
        )

    def _shared(self, readings: list[Reading]) -> tuple[Shared, Ints]:
        """Of each reading every note's key with the next one's value, behind the null slot; and where those lie."""
        heads, null = self._folded.heads, self._folded.null
        keys = np.concatenate([null[:1], *(r.keys[:-1] for r in readings)])
        values = np.concatenate([null[1:], *(r.values[1:] for r in readings)])
        places = np.concatenate([np.zeros((2, 1), np.int64), *(r.places[:, :-1] for r in readings)], 1)
        keys, values = (x.reshape(len(x), heads, -1) for x in (keys, values))
        turned = np.ascontiguousarray(keys.transpose(1, 2, 0)), np.ascontiguousarray(values.transpose(1, 0, 2))
        return Shared(*turned), places

    def step(self, walk: HandWalk, inputs: dict[str, Ints], *, inside: bool) -> Floats:
        """Take in each candidate's last note (arrays (B,)); logits (B, values) of the time to the next onset."""
        w, size = self._folded, walk.states[0].shape[1]
        told = w.inputs.sum(np.stack([inputs[name] for name in EMBEDDED], 1))
        told += walk.inside if inside else walk.outside
        walk.states = w.advance(told, walk.states)
        found = walk.states[-1] @ w.state
        found += w.state_bias
        found[:, : 2 * size] += w.places.sum(np.stack([inputs[name] for name in PLACED], 1))
        query, key, value = (found[:, i * size : (i + 1) * size].reshape(len(found), w.heads, -1) for i in range(3))
        if walk.last_key is not None:
            walk.own.add(walk.last_key, value, walk.last_place)
        walk.last_key, walk.last_place = key, np.stack([inputs["measure"], inputs["position"]])
        half = found[:, 3 * size :]
        half += self._attend(walk, query) @ w.context
        return self._times(walk, inputs, _smooth(half))

    def _times(self, walk: HandWalk, inputs: dict[str, Ints], trunk: Floats) -> Floats:
        w, values = self._folded, self._folded.values
        found = trunk @ w.trunk
        found += w.trunk_bias
        width = (found.shape[1] - values - 3) // 2
        self._of_length, self._of_pitch = found[:, values + 3 : values + 3 + width], found[:, values + 3 + width :]
        self._key = walk.key
        logits = found[:, :values]
        if self._echo is None or walk.track is None:
            return logits
        self._heard = self._echo.take(walk.track, inputs, found[:, values : values + 3])
        return self._echo.times(logits, self._heard)

    def lengths(self, gap: Ints, next_position: Ints, next_left: Ints, next_chord: Ints) -> Floats:
        """Logits (B, values) of the next note's length, its time being chosen."""
        w = self._folded
        self._gap, self._chord = gap, next_chord
        told = w.told.sum(np.stack([gap, next_position, next_left, next_chord], 1))
        width = self._of_length.shape[1]
        self._told_pitch = self._of_pitch + told[:, width:]
        logits = _smooth(self._of_length + told[:, :width]) @ w.length
        logits += w.length_bias
        if self._echo is None or self._heard is None:
            return logits
        return self._echo.lengths(logits, self._heard, gap, next_position)

    def pitches(self, length: Ints, last_pitch: Ints) -> Floats:
        """Logits (B, 128) of the next note's pitch, its time and length being chosen."""
        w = self._folded
        found = _smooth(self._told_pitch + w.after_length[length]) @ w.pitch
        found += w.pitch_bias
        logits = found[:, :128] + np.take_along_axis(found, w.relative[last_pitch], 1)
        if self._chord.any():
            logits += np.take_along_axis(found, w.chords[self._chord], 1)
        if self._key:
            logits += found[:, w.keys[self._key]]
        if self._echo is None or self._heard is None:
            return logits
        return self._echo.pitches(logits, self._heard, self._gap, length, last_pitch)

    def _nothing(self, shared: Ints) -> Own:
        c = self.net.config
        keys, values = (np.zeros((1, c.heads, 0, c.hidden // c.heads), np.float32) for _ in range(2))
        return Own(keys, values, shared[:, None])

    def _attend(self, walk: HandWalk, query: Floats) -> Floats:
        """(B, C) of queries (B, H, D)."""
        shared, own = walk.shared, walk.own
        rows, heads, width = query.shape
        old = shared.values.shape[1]
        shares = self._distance(walk.last_place, own.places[:, :, : old + own.count])
        shares[:, :, 0] = 0
        query = query * np.float32(width**-0.5)
        turned = query.transpose(1, 0, 2)
        shares[:, :, :old] += turned @ shared.keys
        keys, values = own.keys[:, :, : own.count], own.values[:, :, : own.count]
        shares[:, :, old:] += (keys @ query[..., None])[..., 0].transpose(1, 0, 2)
        shares -= shares.max(-1, keepdims=True)
        np.exp(shares, shares)
        shares /= shares.sum(-1, keepdims=True)
        found = (shares[:, :, :old] @ shared.values).transpose(1, 0, 2)
        found = found + (shares[:, :, old:].transpose(1, 0, 2)[:, :, None] @ values)[:, :, 0]
        return found.reshape(rows, heads * width)

    def _distance(self, here: Ints, there: Ints) -> Floats:
        """(H, B, S + M): what the attention adds for how many bars ago each note lies."""
        ago = here[0][:, None] - there[0]
        np.minimum(np.maximum(ago, -FARTHEST_BAR, out=ago), FARTHEST_BAR, out=ago)
        ago += FARTHEST_BAR
        ago += BAR_DISTANCES * (here[1][:, None] == there[1])
        found: Floats = self._folded.distances.take(ago, 1)
        return found


def _smooth(half: Floats) -> Floats:
    """x·σ(x) of x/2."""
    found = np.tanh(half)
    found += np.float32(1)
    found *= half
    return found
