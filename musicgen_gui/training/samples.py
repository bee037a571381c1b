"""A tune to hear after each measure of a training: eight bars from nothing, always the same seed and style."""

from __future__ import annotations

import copy
from pathlib import Path

from musicgen_gui.engines.melody_gru import MelodyEngine
from musicgen_gui.engines.request import Request, Span, Task
from musicgen_gui.formats import write
from musicgen_gui.models.melody import MelodyNet
from musicgen_gui.models.stepping import stepper_for
from musicgen_gui.score.types import Note, Score, Track

BARS = 8
BAR = 4 * 480


def write_sample(net: MelodyNet, styles: tuple[str, ...], style: str, path: Path) -> int:
    """Let the network as it stands continue an empty piece and write that as MIDI; how many notes it has."""
    engine = MelodyEngine(stepper_for(copy.deepcopy(net)), styles)
    request = Request(Task.CONTINUE, Score(), 0, Span(0, BARS * BAR), style=style, seed=1, candidates=1)
    notes: list[Note] = []
    for piece in engine.generate(request):
        notes.extend(piece.notes)
    path.parent.mkdir(parents=True, exist_ok=True)
    write(path, Score(tracks=(Track(name=style, notes=tuple(sorted(notes))),)))
    return len(notes)
