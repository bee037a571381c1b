"""How expected each note of a melody is to the network, and what it would expect where the pen is.

A melody is read in blocks, each with so many notes before it as context; blocks are remembered by their music, so that
looking again, or at other pens of the same notes, costs next to nothing.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from musicgen_gui.codecs.melody import PARTS, Ints, Melody, encode_track, top_line, value_class
from musicgen_gui.codecs.melody_features import NO_PITCH, features, targets
from musicgen_gui.codecs.melody_rows import ASKED, collate, make_row, part_of
from musicgen_gui.codecs.straight import straightened
from musicgen_gui.engines.look import Excitement, Floats, Look, Seen
from musicgen_gui.engines.melody_gaze import follower, gaze
from musicgen_gui.engines.request import CannotAnswer
from musicgen_gui.score.types import Note, Score

if TYPE_CHECKING:
    from torch import Tensor

    from musicgen_gui.models.echo import Sources
    from musicgen_gui.models.melody import MelodyNet

BLOCK = 192
CONTEXT = 256
REMEMBERED = 12
_AFTER = PARTS
"""Parts from the last note to one that is added, so that what is expected after the last note is read too."""


NOTHING = Seen((), np.zeros((0, 3), np.float32), np.zeros((0, 128), np.float32), (), np.zeros((0, 128), np.float32))


@dataclass(frozen=True, eq=False)
class Block:
    """What was read of one stretch of a melody: bits and chances of its notes, the trunk (steps, head), the network's
    states (notes, units) after them, and what each step hears in the notes before it."""

    bits: Floats
    pitches: Floats
    trunk: Tensor
    states: Floats
    heard: Sources | None


class Looker:
    """Answers looks with one network on one device. Not thread-safe."""

    def __init__(self, net: MelodyNet, device: str = "cpu") -> None:
        self._net, self._device = net, device
        self._blocks: OrderedDict[Any, Block] = OrderedDict()

    def look(self, asked: Look, style: int) -> Iterator[Seen]:
        """The answer block by block. Raises ``CannotAnswer`` where the track has no pitches."""
        if not 0 <= asked.track < len(asked.score.tracks):
            raise CannotAnswer("There is no such track.")
        if asked.score.tracks[asked.track].is_percussion:
            raise CannotAnswer("This track is percussion: the melody engine needs a track with pitches.")
        melody, notes = heard(asked.score, asked.track)
        pens = np.array([round(tick * PARTS / asked.score.division) for tick in asked.pens], dtype=np.int64)
        before = np.searchsorted(melody.onset, pens)
        unit = self._unit(melody, asked, style)
        at = next((i for i, note in enumerate(notes) if note.start == asked.gaze), None)
        if at is not None:
            yield replace(NOTHING, gaze=gaze(self._net, self._device, melody, notes, at, style))
        if (before == 0).any():
            yield self._at_the_start(melody, asked, pens[before == 0], style)
        starts = np.array([note.start for note in notes], dtype=np.int64)
        wanted = (starts >= asked.start) & (starts < asked.end)
        for first in range(0, len(melody), BLOCK):
            stop = min(first + BLOCK, len(melody))
            inside = np.flatnonzero(wanted[first:stop])
            here = np.flatnonzero((before > first) & (before <= stop))
            if len(inside) or len(here):
                block = self._block(melody, first, stop, style)
                yield Seen(
                    tuple(notes[first + i] for i in inside),
                    block.bits[inside],
                    block.pitches[inside],
                    tuple(asked.pens[i] for i in here),
                    self._rows(block, melody, first, pens[here], before[here], asked),
                    excitement=None if unit is None else _excitement(block.states[inside], unit),
                )

    def _unit(self, melody: Melody, asked: Look, style: int) -> int | None:
        """The unit that is asked about; one that follows a trait is looked for in the first notes of the melody."""
        if asked.trait is None or not len(melody):
            return asked.unit
        stop = min(BLOCK, len(melody))
        return follower(self._block(melody, 0, stop, style).states, part_of(melody, 0, stop), asked.trait)

    def _block(self, melody: Melody, first: int, stop: int, style: int) -> Block:
        from musicgen_gui.models import melody_bits, melody_look

        begin = max(0, first - CONTEXT)
        part = _extended(part_of(melody, begin, stop))
        row = make_row(part, style, None, 0)
        key = tuple(getattr(row.inputs, name).tobytes() for name in row.inputs.__dataclass_fields__)
        key = (
            style,
            first,
            begin,
            getattr(row, "key", 0),
            *key,
            *(getattr(row.target, name).tobytes() for name in ASKED),
        )
        block = self._blocks.get(key)
        if block is None:
            with melody_bits.no_gradients():
                reading = melody_look.read(self._net, melody_bits.batch(collate([row]), self._device))
            own, steps = slice(first - begin, stop - begin), slice(first - begin, stop - begin + 1)
            block = Block(
                reading.bits[0, own].float().cpu().numpy(),
                reading.pitches[0, own].cpu().numpy(),
                reading.trunk[0, steps],
                reading.states[0, first - begin + 1 : stop - begin + 1].float().cpu().numpy(),
                reading.heard.at(steps) if reading.heard else None,
            )
            self._blocks[key] = block
            if len(self._blocks) > REMEMBERED:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(key)
        return block

    def _rows(self, block: Block, melody: Melody, first: int, pens: Ints, before: Ints, asked: Look) -> Floats:
        """(p, 128) chances at pens that have notes of a block, or its first step, right before them."""
        if not len(pens):
            return np.zeros((0, 128), np.float32)
        target = _pen_target(melody, pens, asked)
        target["gap"] = value_class(pens - melody.onset[before - 1])
        return self._chances(block, before - first, target, melody.pitch[before - 1])

    def _at_the_start(self, melody: Melody, asked: Look, pens: Ints, style: int) -> Seen:
        """What would be expected before the first note: as the first note of a piece."""
        from musicgen_gui.models import melody_bits, melody_look

        length = _length(asked)
        rows = [make_row(_notes(melody, pens[i : i + 1], length), style, None, 0) for i in range(len(pens))]
        with melody_bits.no_gradients():
            reading = melody_look.read(self._net, melody_bits.batch(collate(rows), self._device))
        ticks = asked.pens[: len(pens)]
        return Seen((), np.zeros((0, 3), np.float32), np.zeros((0, 128), np.float32), ticks,
                    reading.pitches[:, 0].cpu().numpy())  # fmt: skip

    def _chances(self, block: Block, steps: Ints, target: dict[str, Ints], last_pitch: Ints) -> Floats:
        import torch

        from musicgen_gui.models import melody_look

        tensors = {name: torch.from_numpy(x)[None].to(self._device) for name, x in target.items()}
        last = torch.from_numpy(last_pitch)[None].to(self._device)
        heard = block.heard.at(torch.from_numpy(steps)) if block.heard else None
        found = melody_look.chances(self._net, block.trunk[steps][None], tensors, last, heard)
        rows: Floats = found[0].cpu().numpy()
        return rows


def _excitement(states: Floats, unit: int) -> Excitement:
    units = states.shape[1]
    return Excitement(min(unit, units - 1), units, states[:, min(unit, units - 1)])


def heard(score: Score, track: int) -> tuple[Melody, list[Note]]:
    """The top line of a track as it would be written, and the note of the track behind each note of it."""
    line = top_line(score.tracks[track].notes)
    written = straightened(line, score.division)
    if written is not line:
        score = score.with_track(track, score.tracks[track].with_notes(written))
    melody = encode_track(score, track)
    found: dict[tuple[int, int], Note] = {}
    for note, as_written in zip(line, written, strict=True):
        found.setdefault((round(as_written.start * PARTS / score.division), note.pitch), note)
    return melody, [found[place] for place in zip(melody.onset.tolist(), melody.pitch.tolist(), strict=True)]


def _length(asked: Look) -> int:
    return max(1, round(asked.length * PARTS / asked.score.division))


def _notes(melody: Melody, onsets: Ints, length: int) -> Melody:
    """Notes at other places in the surroundings of a melody."""
    return replace(
        melody, onset=onsets, length=np.full(len(onsets), length), pitch=np.full(len(onsets), 60, dtype=np.int64)
    )


def _extended(melody: Melody) -> Melody:
    """With one more note, which makes the last step a step of its own."""
    added = melody.onset[-1] + max(int(melody.length[-1]), _AFTER)
    return replace(
        melody,
        onset=np.append(melody.onset, added),
        length=np.append(melody.length, PARTS),
        pitch=np.append(melody.pitch, melody.pitch[-1]),
    )


def _pen_target(melody: Melody, pens: Ints, asked: Look) -> dict[str, Ints]:
    """What the heads must know of notes at the pens, all but the time since the last note. ``pens`` rise."""
    once, places = np.unique(pens, return_inverse=True)
    line = _notes(melody, once, _length(asked))
    target = targets(line, features(line).cut(len(once)), None)
    return {name: getattr(target, name)[places] for name in ASKED if name != "pitch"} | {
        "pitch": np.full(len(pens), NO_PITCH)
    }
