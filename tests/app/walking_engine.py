"""A tiny engine for the tests of the window: random walks in eighth notes that keep every rule, asked in process."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from musicgen_gui.codecs.melody import top_line
from musicgen_gui.engines.look import Excitement, Floats, Gaze, Look, Seen
from musicgen_gui.engines.request import CannotAnswer, Piece, Request
from musicgen_gui.score.types import Note, Origin


def walk(request: Request) -> Iterator[Piece]:
    """One note of every candidate in turn; the walk of candidate k is longer in bits for larger seeds of k."""
    if request.weak:
        yield from fixed(request)
        return
    rules, step = request.rules, request.score.division // 2
    pitches = [p for p in range(rules.lowest, rules.highest + 1) if rules.scale is None or p % 12 in rules.scale]
    if not pitches:
        raise CannotAnswer("No note is left: widen the range.")
    dice = [random.Random(f"{request.seed} {k}") for k in request.numbers]
    places = [len(pitches) // 2] * request.candidates
    for start in range(request.span.start, request.span.end, step):
        for k, die in enumerate(dice):
            number = request.first + k
            places[k] = min(max(places[k] + die.choice((-1, 0, 1)), 0), len(pitches) - 1)
            length = min(step, request.span.end - start)
            yield Piece(number, (Note(start, pitches[places[k]], length, origin=Origin.MODEL),))
    for k, die in enumerate(dice):
        yield Piece(request.first + k, (), done=True, bits_per_note=1 + die.random())


def fixed(request: Request) -> Iterator[Piece]:
    """The weak notes on the pitch that is expected of them; in the second answer a semitone above."""
    notes = top_line(request.score.tracks[request.track].notes)
    span = request.span
    inside = [n for n in request.score.tracks[request.track].notes if span.start <= n.start < span.end]
    before = dict(zip((n.start for n in notes[1:]), (n.pitch for n in notes[:-1]), strict=True))
    for k in range(2):
        wanted = {n.start: min(before.get(n.start, 60) + 2 + k, 127) for n in inside}
        new = (replace(n, pitch=wanted[n.start], origin=Origin.MODEL) if n.start in request.weak else n for n in inside)
        yield Piece(k, tuple(sorted(new)), done=True, bits_per_note=1.0 + k)


def expected(asked: Look) -> Seen:
    """Every note is expected a whole tone above the last one: the farther from there, the less, by half a semitone."""
    notes = top_line(asked.score.tracks[asked.track].notes)
    rows = _falls([60, *(note.pitch for note in notes)])
    here = [i for i, note in enumerate(notes) if asked.start <= note.start < asked.end]
    bits = np.array([(1, 0, -np.log2(rows[i, notes[i].pitch])) for i in here], np.float32).reshape(-1, 3)
    before = [sum(note.start < tick for note in notes) for tick in asked.pens]
    seen = Seen(tuple(notes[i] for i in here), bits, rows[here], asked.pens, rows[before])
    return replace(seen, gaze=gazed(notes, asked.gaze), excitement=excited(seen.notes, asked))


def gazed(notes: tuple[Note, ...], tick: int | None) -> Gaze | None:
    """Two heads: the first looks at the note before alone, the second half at nothing, half at the first note."""
    at = next((i for i, note in enumerate(notes) if note.start == tick), 0)
    if not at:
        return None
    shares = np.zeros((2, at), np.float32)
    shares[0, at - 1], shares[1, 0] = 1, 0.5
    return Gaze(notes[at], notes[:at], shares, np.array([0, 0.5], np.float32), np.zeros(at, np.float32))


def excited(notes: tuple[Note, ...], asked: Look) -> Excitement | None:
    """Of four units the last is excited by notes above the middle of the range, the others are calm."""
    unit = 3 if asked.trait else asked.unit
    states = np.array([1 if unit == 3 and note.pitch > 71 else -1 for note in notes], np.float32)
    return None if unit is None else Excitement(unit, 4, states)


def _falls(pitches: list[int]) -> Floats:
    distance = np.abs(np.arange(128)[None] - np.array(pitches)[:, None] - 2)
    rows = 0.5 ** np.minimum(distance, 40)
    return (rows / rows.sum(1, keepdims=True)).astype(np.float32)


class InProcess(QObject):
    """Has the signals and methods of ``app.generator.Generator``; ``pause_ms`` between two batches."""

    arrived = Signal(int, object)
    finished = Signal(int)
    failed = Signal(int, str)
    seen = Signal(int, object)
    looked = Signal(int, str)
    ready = Signal(str)
    lost = Signal(str)

    def __init__(self, parent: QObject | None = None, *, batch: int = 16, pause_ms: int = 1) -> None:
        super().__init__(parent)
        self.asked: list[Request] = []
        self.looks: list[Look] = []
        self.batch = batch
        self._pieces: Iterator[Piece] | None = None
        self.pause_ms = pause_ms
        self._next = QTimer(self)
        self._next.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        return self._pieces is not None

    def start(self) -> None:
        self.ready.emit("Walking engine")

    def ask(self, request: Request) -> int:
        self.asked.append(request)
        self._pieces = walk(request)
        self._next.start(self.pause_ms)
        return len(self.asked)

    def look(self, asked: Look) -> int:
        self.looks.append(asked)
        number = len(self.looks)
        QTimer.singleShot(1, self, lambda: self._tell(number, asked))
        return number

    def _tell(self, number: int, asked: Look) -> None:
        if number == len(self.looks):
            self.seen.emit(number, expected(asked))
            self.looked.emit(number, "")

    def stop(self) -> None:
        if self.busy:
            self._end(self.finished)

    def close(self) -> None:
        self._next.stop()
        self._pieces = None

    def _go_on(self) -> None:
        number = len(self.asked)
        try:
            pieces = list(islice(self._pieces or (), self.batch))
        except CannotAnswer as error:
            self._end(self.failed, str(error))
            return
        if pieces:
            self.arrived.emit(number, pieces)
        else:
            self._end(self.finished)

    def _end(self, signal: object, *values: object) -> None:
        self._next.stop()
        self._pieces = None
        signal.emit(len(self.asked), *values)
