"""POP909: sung melodies of pop songs, put on the beats that come with them (16ths and triplets)."""

from __future__ import annotations

import logging
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from musicgen_gui.codecs.harmony import Chords, chord_class
from musicgen_gui.codecs.melody import PARTS, Ints, MeterGrid, melody
from musicgen_gui.formats import FormatError
from musicgen_gui.formats.midi_read import read_midi
from musicgen_gui.score.timing import tempo_map
from musicgen_gui.score.types import Score
from musicgen_gui.training.corpus.tune import CorpusSpec, Tune

log = logging.getLogger(__name__)
GRID: Ints = np.array([0, 6, 8, 12, 16, 18, 24])


def _read(data: Path) -> Iterator[Tune]:
    path = data / "pop909.zip"
    if not path.exists():
        return
    with zipfile.ZipFile(path) as archive:
        for name in sorted(n for n in archive.namelist() if n.count("/") == 2 and n.endswith(".mid")):
            folder = name.rsplit("/", 1)[0]
            beats = np.loadtxt(archive.read(f"{folder}/beat_midi.txt").decode().splitlines(), ndmin=2)
            harmony = [line.split() for line in archive.read(f"{folder}/chord_midi.txt").decode().splitlines()]
            try:
                tune = _song(Path(name).stem, read_midi(archive.read(name)), beats, harmony)
            except FormatError as error:
                log.warning("%s left out: %s", name, error)
                continue
            if tune:
                yield tune


def _song(name: str, score: Score, beats: np.ndarray, harmony: list[list[str]]) -> Tune | None:
    downs = np.flatnonzero(beats[:, 2] == 1)
    voice = next((track for track in score.tracks if track.name.strip() == "MELODY"), None)
    if voice is None or len(downs) < 2 or not voice.notes:
        return None
    count = int(np.bincount(np.diff(downs)).argmax())
    if count not in (3, 4):
        return None
    seconds = tempo_map(score).to_seconds
    starts = np.array([seconds(n.start) for n in voice.notes])
    ends = np.array([seconds(n.end) for n in voice.notes])
    onset = _on_grid(starts, beats[:, 0], int(downs[0]))
    stop = _on_grid(ends, beats[:, 0], int(downs[0]))
    pitch = np.array([n.pitch for n in voice.notes])
    fresh = np.diff(onset, prepend=-1) > 0
    onset, stop, pitch = onset[fresh], stop[fresh], pitch[fresh]
    bar = PARTS * count
    first = int(onset.min()) // bar * bar
    onset, stop = onset - first, stop - first
    line = melody(onset, stop - onset, pitch, MeterGrid(((0, count, 4),)))
    chords = _chords(harmony, beats[:, 0], int(downs[0]), first)
    return Tune("pop909", name, "pop", f"pop {name}", replace(line, chords=chords))


def _chords(harmony: list[list[str]], beats: np.ndarray, first_down: int, first: int) -> Chords:
    """Lines of start, end (seconds) and a chord such as ``F#:maj7/5`` or ``N``, moved to beats."""
    found = {}
    for start, _, name in (row for row in harmony if len(row) == 3):
        kind = chord_class("N.C." if name == "N" else name.split("/")[0].replace(":maj", "maj").replace(":", ""))
        steps = np.interp(float(start), beats, np.arange(len(beats)) - first_down)
        if kind:
            found[round(float(steps)) * PARTS - first] = kind
    order = sorted(found)
    return Chords(np.array(order, np.int64), np.array([found[part] for part in order], np.int64))


def _on_grid(seconds: np.ndarray, beats: np.ndarray, first_down: int) -> Ints:
    """Seconds to parts counted from the first downbeat, on the nearest 16th or triplet of the beat."""
    steps = np.arange(len(beats)) - first_down
    parts = np.interp(seconds, beats, steps) * PARTS
    whole = np.floor(parts / PARTS)
    rest = parts - whole * PARTS
    nearest = GRID[np.abs(rest[:, None] - GRID[None]).argmin(1)]
    return (whole * PARTS + nearest).astype(np.int64)


CORPUS = CorpusSpec("pop", _read)
