"""Inside the network: which notes it looks at when it is to tell one again, and which unit follows a trait."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from musicgen_gui.codecs.melody import Melody
from musicgen_gui.codecs.melody_rows import RIGHT, collate, make_row, part_of
from musicgen_gui.engines.look import Floats, Gaze, Trait
from musicgen_gui.score.types import Note

if TYPE_CHECKING:
    from musicgen_gui.models.melody import MelodyNet

BEFORE = 256


def gaze(net: MelodyNet, device: str, melody: Melody, notes: list[Note], at: int, style: int) -> Gaze:
    """Where the network looks when it is to tell the note at index ``at`` of a melody, all others being there, and what
    the piece itself says of it.

    The note's own time up to the next one is taken as a hole, so that what follows is seen too.
    """
    from musicgen_gui.models import echo_gaze, melody_bits, melody_gaze

    first, stop = max(0, at - BEFORE), min(len(melody), at + 1 + RIGHT)
    part, own = part_of(melody, first, stop), at - first
    hole = (int(part.onset[own]), int(part.onset[own + 1])) if own + 1 < len(part) else None
    batch = melody_bits.batch(collate([make_row(part, style, hole, 0)]), device)
    shares: Floats = melody_gaze.shares(net, batch, own).cpu().numpy()
    echoed: Floats = echo_gaze.echoed(net, batch, own).cpu().numpy()
    around = (*notes[first:at], *(notes[at + 1 : stop] if hole else ()))
    return Gaze(notes[at], around, shares[:, 1:], shares[:, 0], echoed)


def follower(states: Floats, melody: Melody, trait: Trait) -> int:
    """The unit of (n, C) whose state after each of n notes goes most with a trait of them (highest correlation)."""
    if len(states) < 2:
        return 0
    wanted = _measured(melody, trait)
    wanted, units = wanted - wanted.mean(), states - states.mean(0)
    spread = np.maximum(np.sqrt((units**2).sum(0) * (wanted**2).sum()), 1e-9)
    return int(np.argmax((units * wanted[:, None]).sum(0) / spread))


def _measured(melody: Melody, trait: Trait) -> Floats:
    if trait is Trait.BARS:
        return (melody.meters.places(melody.onset).position == 0).astype(np.float32)
    values = melody.pitch if trait is Trait.HEIGHT else np.log(np.maximum(melody.length, 1))
    return np.asarray(values, np.float32)
