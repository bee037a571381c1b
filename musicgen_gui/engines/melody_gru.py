"""The flagship: a recurrent network of melodies that continues, completes holes and varies, by style."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from musicgen_gui import paths
from musicgen_gui.codecs.melody import PARTS, encode_track
from musicgen_gui.codecs.melody_rows import RIGHT, collate, make_row
from musicgen_gui.engines import copy_guard, form, known_tunes, melody_form, phrases, repeats
from musicgen_gui.engines.copy_guard import Watch
from musicgen_gui.engines.form import Judges
from musicgen_gui.engines.known_tunes import KnownTunes
from musicgen_gui.engines.look import Look, Seen
from musicgen_gui.engines.melody_form import Guides, Leads
from musicgen_gui.engines.melody_lines import Lines
from musicgen_gui.engines.melody_look import Looker
from musicgen_gui.engines.melody_mend import Mender
from musicgen_gui.engines.melody_plan import LEFT, Plan, make_plan
from musicgen_gui.engines.request import CannotAnswer, Piece, Request, Task
from musicgen_gui.engines.spec import EngineSpec
from musicgen_gui.score.types import Score

if TYPE_CHECKING:
    from musicgen_gui.models.stepping import Stepper, Walking

ID = "melody-gru"
MOST_STEPS = 4000


class MelodyEngine:
    """A loaded network, and the tunes it learned from where they are known. Not thread-safe."""

    def __init__(
        self,
        stepper: Stepper[Any],
        styles: tuple[str, ...],
        known: KnownTunes | None = None,
        form: Guides | None = None,
    ) -> None:
        self.stepper = stepper
        self.form = form
        self.styles = styles
        self.known = known
        self._looker = Looker(stepper.net, str(stepper.device))
        self._mender = Mender(stepper.net, str(stepper.device))

    def generate(self, request: Request) -> Iterator[Piece]:
        """Notes of all candidates as they come, the last of each with ``done``. Raises ``CannotAnswer``."""
        if request.weak:
            yield from copy_guard.guarded(self.known, request, self._mended(request))
            return
        plan, watch = make_plan(request), copy_guard.watch(self.known, request)
        if self.form is not None and melody_form.applies(plan):
            draw = melody_form.chosen(
                self.form, plan, lambda phrase, leads: self._drawer(make_plan(phrase), watch, leads)
            )
        else:
            draw = self._drawer(plan, watch)
        yield from copy_guard.guarded(self.known, request, repeats.held(request, draw))

    def prepare(self) -> None:
        """Work out what the first question would wait for, where nobody waits yet."""
        if self.known is not None:
            self.known.prepare()

    def _mended(self, request: Request) -> copy_guard.Draw:
        rule = repeats.Repeats(request)

        def draw(_numbers: Sequence[int], attempt: int) -> Iterator[Piece]:
            mended = () if attempt else self._mender.mend(request, self._style(request.style))
            return (piece for piece in mended if not rule.broken(piece.notes))

        return draw

    def _drawer(self, plan: Plan, watch: Watch | None, leads: Leads | None = None) -> copy_guard.Draw:
        start = self.stepper.begin(plan.past, plan.after, self._style(plan.request.style), plan.frame.key)

        def draw(numbers: Sequence[int], attempt: int) -> Iterator[Piece]:
            return self._walk(plan, Lines(plan, numbers, attempt, leads, watch), start.copies(len(numbers)))

        return draw

    def _walk(self, plan: Plan, lines: Lines, walk: Walking) -> Iterator[Piece]:
        for _ in range(MOST_STEPS):
            times = lines.choose_times(self.stepper.step(walk, lines.inputs(), inside=not plan.is_open))
            lengths = lines.choose_lengths(self.stepper.lengths(**times))
            numbers = [line.number for line in lines.live]
            pitches = self.stepper.pitches(lengths, lines.inputs()["pitch"])
            yield from lines.choose_pitches(pitches, lengths)
            if not lines.live:
                return
            if len(lines.live) < len(numbers):
                walk = walk.rows([numbers.index(line.number) for line in lines.live])

    def look(self, asked: Look) -> Iterator[Seen]:
        """How expected what stands there is, and what would be. Raises ``CannotAnswer``."""
        yield from self._looker.look(asked, self._style(asked.style))

    def bits(self, score: Score, track: int, span: tuple[int, int] | None, style: str) -> tuple[list[float], int]:
        """Bits of each note of a track's top line, read from its start; with ``span`` (ticks) only of the notes inside,
        given both sides. Second: how many of the notes lay off the grid. Raises ``CannotAnswer`` without notes."""
        from musicgen_gui.models import melody_bits

        melody = encode_track(score, track)
        if not len(melody):
            raise CannotAnswer("There are no notes to score on this track.")
        hole = None if span is None else tuple(round(tick * PARTS / score.division) for tick in span)
        row = make_row(melody, self._style(style), (hole[0], hole[1]) if hole else None, 0)
        stop = len(melody) if hole is None else int(np.searchsorted(melody.onset, hole[1]))
        first = 0 if hole is None else int(np.searchsorted(melody.onset, hole[0]))
        with melody_bits.no_gradients():
            batch = melody_bits.batch(collate([row]), str(self.stepper.device))
            total = melody_bits.bits(self.stepper.net, batch).total[0]
        return [float(x) for x in total[first:stop]], melody.off_grid

    def _style(self, style: str) -> int:
        if style not in self.styles:
            raise CannotAnswer(f"The style “{style}” is not known; known are: {', '.join(self.styles)}.")
        return self.styles.index(style)


def folder() -> Path:
    """Where the weights, their config and the model card lie."""
    return paths.resources() / "engines" / ID


def load(weights: Path | None = None, device: str = "cpu") -> MelodyEngine:
    """Read the weights (half a second after torch is imported) from ``folder()`` or another one."""
    import torch

    from musicgen_gui.models.checkpoint import load_weights
    from musicgen_gui.models.melody import MelodyConfig, MelodyNet
    from musicgen_gui.models.stepping import stepper_for

    torch.set_num_threads(1)
    where = weights or folder()
    config: dict[str, Any] = json.loads((where / "config.json").read_text("utf-8"))
    net = MelodyNet(MelodyConfig(**config["network"]))
    load_weights(net, where / "weights.safetensors")
    known = known_tunes.load(where / known_tunes.FILE) if (where / known_tunes.FILE).exists() else None
    judges = form.load(where / form.FILE) if (where / form.FILE).exists() else Judges({})
    counted = phrases.load(where / phrases.FILE) if (where / phrases.FILE).exists() else None
    guides = Guides(judges, counted) if judges.by_bars or counted else None
    return MelodyEngine(stepper_for(net, device), tuple(config["styles"]), known, guides)


def _styles() -> tuple[str, ...]:
    config = folder() / "config.json"
    return tuple(json.loads(config.read_text("utf-8"))["styles"]) if config.exists() else ("any",)


ENGINE = EngineSpec(
    id=ID,
    title="Melody GRU",
    tasks=frozenset(Task),
    styles=_styles(),
    load=lambda device: load(device=device),
    recipe="melody_gru",
    hears=(LEFT, RIGHT),
)
