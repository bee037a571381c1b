"""Prints what seeing why costs, and what fixing the weakest notes is worth.

    QT_QPA_PLATFORM=offscreen .venv/bin/python benchmarks/why.py [--tunes 100] [--zip ../shared/data/irish_mit6s191.zip]

One JSON object a line, times in milliseconds of the processor, which busy neighbours lengthen less than those on the
wall. ``hover``: from a move of the mouse to the end of the paint that shades the rows under it, everything known
before. ``look``: bits and chances of every note, and of every sixteenth as a place of the pen; ``again`` at the same
notes with other pens, ``edit`` after the last note became another. ``fix``: tunes of the files of ABC in a zip, three
notes of each moved at random; how many are likelier per note after one F9, by how much, and how many of the moved notes
that were among the weakest came back to where they had been.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from musicgen_gui import formats, paths
from musicgen_gui.app.insight import Insight
from musicgen_gui.app.mending import weakest
from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import State
from musicgen_gui.engines.look import Look, Seen
from musicgen_gui.engines.melody_gru import MelodyEngine, load
from musicgen_gui.engines.request import CannotAnswer, Request, Span, Task
from musicgen_gui.formats.spec import FormatError
from musicgen_gui.score.types import Note, Score, Track
from musicgen_gui.ui.pianoroll.canvas import Canvas
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.why.chances import ChancesLayer

DEMO = "irish-washerwoman.abc"
MOVES = (-6, -4, -3, -2, -1, 1, 2, 3, 4, 6)
SPOILED = 3


class Direct(QObject):
    """Answers looks at once, in this process."""

    seen = Signal(int, object)
    looked = Signal(int, str)
    ready = Signal(str)

    def __init__(self, engine: MelodyEngine) -> None:
        super().__init__()
        self._engine, self._number = engine, 0

    def look(self, asked: Look) -> int:
        self._number += 1
        QTimer.singleShot(0, self, lambda: self._tell(asked))
        return self._number

    def _tell(self, asked: Look) -> None:
        for part in self._engine.look(asked):
            self.seen.emit(self._number, part)
        self.looked.emit(self._number, "")


def main() -> None:
    """Print all tables."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--tunes", type=int, default=100)
    data = Path(__file__).parents[2] / "shared" / "data"
    options.add_argument("--zip", type=Path, default=data / "irish_mit6s191.zip")
    chosen = options.parse_args()
    engine = load()
    show("hover", hover(engine))
    demo = formats.read(paths.resources() / "demos" / DEMO)
    long = Score(tracks=(Track(notes=tuple(Note(i * 240, 60 + i * 7 % 12, 240) for i in range(1000))),))
    for name, score in (("look at the demo", demo), ("look at 1,000 notes", long)):
        show(name, look(engine, score))
    if chosen.zip.exists():
        show("fix", fix(engine, list(tunes(chosen.zip, chosen.tunes))))


def show(name: str, facts: dict[str, float]) -> None:
    """One line of JSON."""
    print(json.dumps({name: {key: round(value, 3) for key, value in facts.items()}}), flush=True)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of the processor."""
    began = time.process_time()
    work()
    return 1000 * (time.process_time() - began)


def hover(engine: MelodyEngine, moves: int = 400) -> dict[str, float]:
    """Move over a canvas of 1440 × 800 pixels with the likely rows known."""
    application = QApplication.instance() or QApplication([])
    session = Session()
    demo = formats.read(paths.resources() / "demos" / DEMO)
    session.show_piece(State(demo), None)
    view = RollView(session)
    canvas = Canvas(view)
    canvas.resize(1440, 800)
    canvas.show()
    insight = Insight(session, Direct(engine), lambda: "any")  # type: ignore[arg-type]
    layer = ChancesLayer(view, insight)
    canvas.under.append(layer.paint)
    canvas.signs.append(layer.sign)
    insight.switch("chances")
    insight.see(view.geometry.left, view.right)
    end = time.monotonic() + 10
    while insight.at(480) is None and time.monotonic() < end:
        application.processEvents()
    times = []
    for i in range(moves):
        at = QPointF(40 + i * 37 % 1300, 100 + i * 13 % 600)

        def move(at: QPointF = at) -> None:
            for area in layer.point(at.x()):
                canvas.update(area)
            none = Qt.MouseButton.NoButton
            event = QMouseEvent(
                QEvent.Type.MouseMove, at, canvas.mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier
            )
            QApplication.sendEvent(canvas, event)
            application.processEvents()

        times.append(timed(move))
    session.close()
    canvas.close()
    return {"median": statistics.median(times), "p99": statistics.quantiles(times, n=100)[98], "most": max(times)}


def look(engine: MelodyEngine, score: Score) -> dict[str, float]:
    """Look at a piece for the first time, again, and after an edit near its end."""
    pens = tuple(range(0, score.end + 1, score.division // 4))
    asked = Look(score, 0, 0, score.end + 1, "reel")
    notes = score.tracks[0].notes
    changed = score.with_track(0, Track(notes=(*notes[:-1], replace(notes[-1], pitch=notes[-1].pitch + 1))))
    tail = Look(changed, 0, notes[-20].start, score.end + 1, "reel")
    seen: list[Seen] = []
    return {
        "first": timed(lambda: seen.extend(engine.look(asked))),
        "again": timed(lambda: list(engine.look(replace(asked, pens=pens)))),
        "edit": timed(lambda: list(engine.look(tail))),
        "notes": sum(len(part.notes) for part in seen),
        "pens": len(pens),
    }


def tunes(path: Path, count: int) -> Iterator[Score]:
    """Tunes of 40 to 300 notes, spread over the files of ABC in a zip."""
    with ZipFile(path) as archive:
        texts = [archive.read(name).decode("utf-8", "replace") for name in archive.namelist() if name.endswith(".abc")]
    blocks = [block for text in texts for block in ("\n" + text).split("\nX:")[1:]]
    found = 0
    for block in blocks[:: max(1, len(blocks) // (2 * count))]:
        try:
            score = formats.format_of("tune.abc").read(b"X:" + block.encode())
        except FormatError:
            continue
        if 40 <= len(score.tracks[0].notes) <= 300 and found < count:
            found += 1
            yield score


def fix(engine: MelodyEngine, scores: list[Score]) -> dict[str, float]:
    """Spoil some notes of each tune, fix its weakest, and see."""
    rng = random.Random(1)
    gains, times, back, seen = [], [], 0, 0
    for score in scores:
        spoiled, right = spoil(score, rng)
        weak = frozenset(note.start for note in weakest(pitch_bits(engine, spoiled)))
        before, _ = engine.bits(spoiled, 0, None, "any")
        request = Request(Task.VARY, spoiled, 0, Span(0, spoiled.end), weak=weak, seed=1)
        answers: list[tuple[Note, ...]] = []
        times.append(timed(lambda request=request, answers=answers: answers.extend(best(engine, request))))
        gains.append(0.0)
        if answers:
            after, _ = engine.bits(spoiled.with_track(0, Track(notes=answers[0])), 0, None, "any")
            gains[-1] = float(np.mean(before) - np.mean(after))
            now = {note.start: note.pitch for note in answers[0]}
            seen += sum(start in weak for start in right)
            back += sum(now[start] == pitch for start, pitch in right.items() if start in weak)
    return {
        "tunes": len(scores),
        "likelier": sum(gain > 0 for gain in gains),
        "median bits per note": statistics.median(gains),
        "moved notes among the weakest": seen / (SPOILED * len(scores)),
        "of them back": back / max(1, seen),
        "median ms": statistics.median(times),
    }


def best(engine: MelodyEngine, request: Request) -> list[tuple[Note, ...]]:
    """The first answer, or none."""
    try:
        return [next(iter(engine.generate(request))).notes]
    except CannotAnswer:
        return []


def spoil(score: Score, rng: random.Random) -> tuple[Score, dict[int, int]]:
    """The first track with some notes moved, and their right pitches by onset."""
    notes = list(score.tracks[0].notes)
    right = {}
    for i in rng.sample(range(8, len(notes)), SPOILED):
        right[notes[i].start] = notes[i].pitch
        notes[i] = replace(notes[i], pitch=notes[i].pitch + rng.choice(MOVES))
    return replace(score, tracks=(Track(notes=tuple(sorted(notes))),)), right


def pitch_bits(engine: MelodyEngine, score: Score) -> dict[Note, float]:
    """What each note's pitch costs."""
    return {
        note: float(bits[2])
        for part in engine.look(Look(score, 0, 0, score.end + 1))
        for note, bits in zip(part.notes, part.bits, strict=True)
    }


if __name__ == "__main__":
    main()
