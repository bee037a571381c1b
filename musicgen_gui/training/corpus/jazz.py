"""Jazz solos of the Weimar Jazz Database at their annotated beats, not seconds: swing is written straight."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import numpy as np

from musicgen_gui.codecs.harmony import Chords, chord_class
from musicgen_gui.codecs.melody import PARTS, MeterGrid, melody
from musicgen_gui.training.corpus.tune import CorpusSpec, Tune


def _read(data: Path) -> Iterator[Tune]:
    path = data / "wjd_jazz.zip"
    if not path.exists():
        return
    with zipfile.ZipFile(path) as archive:
        solos = _table(archive, "wjd_jazz/solos.csv")
        names = {row["melid"]: row for row in solos}
        for number, rows in groupby(_table(archive, "wjd_jazz/notes.csv"), key=lambda r: r["melid"]):
            solo = names[number]
            tune = _solo(solo, list(rows))
            if tune:
                yield tune


def _table(archive: zipfile.ZipFile, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(archive.read(name).decode("utf-8"))))


def _solo(solo: dict[str, str], rows: list[dict[str, str]]) -> Tune | None:
    beats = int(rows[0]["period"])
    if any(int(row["period"]) != beats for row in rows):
        return None
    first_bar = min(0, *(int(row["bar"]) for row in rows))
    onset = np.array([_part(row, beats, first_bar) for row in rows])
    pitch = np.array([round(float(row["pitch_raw"])) for row in rows])
    order = np.flatnonzero(np.diff(onset, prepend=-1) > 0)
    onset, pitch = onset[order], pitch[order]
    share = np.array([_number(rows[i]["articulation_raw"]) for i in order])
    gaps = np.diff(onset, append=onset[-1] + PARTS)
    length = np.where((share > 0.7) & (gaps <= 2 * PARTS), gaps, np.round(share * gaps / 6) * 6).astype(np.int64)
    grid = MeterGrid(((0, beats, 4),))
    group = f"jazz {solo['performer']} {solo['title']}"
    line = melody(onset, np.minimum(length, gaps), pitch, grid)
    return Tune("wjd_jazz", group[5:], "jazz", group, replace(line, chords=_chords(rows, beats, first_bar)))


def _chords(rows: list[dict[str, str]], beats: int, first_bar: int) -> Chords:
    """The chord over each note, from that note on, where it changes."""
    part, kind = [-1], [0]
    for row in rows:
        chord, now = chord_class(_spelt(row["chord"])), _part(row, beats, first_bar)
        if chord and chord != kind[-1] and now > part[-1]:
            part.append(now)
            kind.append(chord)
    return Chords(np.array(part[1:], np.int64), np.array(kind[1:], np.int64))


def _spelt(chord: str) -> str:
    """The database writes ``C-7`` for minor, ``Cj7`` for major seventh, and tensions as digits behind (``G79b``)."""
    for tension in ("13b", "13#", "11#", "9b", "9#", "911", "913", "13", "11", "9"):
        while len(chord) > 3 and chord.endswith(tension) and "7" in chord[: -len(tension)]:
            chord = chord[: -len(tension)]
    return chord.replace("j", "maj").replace("sus7", "7sus4")


def _part(row: dict[str, str], beats: int, first_bar: int) -> int:
    beat = (int(row["bar"]) - first_bar) * beats + int(row["beat"]) - 1
    return round(PARTS * (beat + (int(row["tatum"]) - 1) / int(row["division"])))


def _number(text: str) -> float:
    return min(1.0, max(0.1, float(text))) if text not in ("", "NA") else 1.0


CORPUS = CorpusSpec("jazz", _read)
