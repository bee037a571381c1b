"""Video-game music under free licences (BSD, CC BY-SA, Artistic, GPL; one folder each): the lead of each track."""

from __future__ import annotations

import logging
import zipfile
from collections.abc import Iterator
from pathlib import Path

from musicgen_gui.codecs.melody import encode_track
from musicgen_gui.formats import FormatError
from musicgen_gui.formats.midi_read import read_midi
from musicgen_gui.score.types import Score, Track
from musicgen_gui.training.corpus.tune import CorpusSpec, Tune

log = logging.getLogger(__name__)
SHORTEST = 48
LEFT_OUT = "HorrorPen"
"""Two files with a wrong credit."""
LOWEST_MEAN = 55
MOST_OFF_GRID = 0.1
BASS_PROGRAMS = range(32, 40)
MIDDLE = 72


def _read(data: Path) -> Iterator[Tune]:
    path = data / "game_midi_free.zip"
    if not path.exists():
        return
    with zipfile.ZipFile(path) as archive:
        for name in sorted(n for n in archive.namelist() if n.endswith(".mid") and LEFT_OUT not in n):
            try:
                score = read_midi(archive.read(name))
            except FormatError as error:
                log.warning("%s left out: %s", name, error)
                continue
            lead = lead_track(score)
            if lead is None:
                continue
            line = encode_track(score, lead)
            if len(line) >= SHORTEST and line.off_grid <= MOST_OFF_GRID * len(line):
                yield Tune("game_midi_free", Path(name).stem, "video game", f"game {name}", line)


def lead_track(score: Score) -> int | None:
    """The track that is most like a melody: one note at a time, around and above middle C, much of the piece long."""
    marks = [(_likeness(track, score.end), -i) for i, track in enumerate(score.tracks)]
    best, place = max(marks, default=(0.0, 0))
    return -place if best > 0 else None


def _likeness(track: Track, end: int) -> float:
    if track.is_percussion or len(track.notes) < SHORTEST or track.program in BASS_PROGRAMS:
        return 0.0
    notes = track.array
    mean = float(notes["pitch"].mean())
    if mean < LOWEST_MEAN:
        return 0.0
    starts = len(set(notes["start"].tolist()))
    covered = len({int(start * 32 // max(end, 1)) for start in notes["start"]}) / 32
    several = len({int(p) for p in notes["pitch"]}) / 12
    return (starts / len(notes)) ** 2 * covered * min(1.0, several) / (1 + abs(mean - MIDDLE) / 12)


CORPUS = CorpusSpec("games", _read)
