"""Video-game music under free licences (BSD, CC BY-SA, Artistic, GPL; one folder each): the lead of each track."""

from __future__ import annotations

import logging
import zipfile
from collections.abc import Iterator
from pathlib import Path

from musicgen_gui.codecs.melody import encode_track
from musicgen_gui.formats import FormatError
from musicgen_gui.formats.midi_read import read_midi
from musicgen_gui.training.corpus.tune import CorpusSpec, Tune, lead_track

log = logging.getLogger(__name__)
SHORTEST = 48
LEFT_OUT = "HorrorPen"
"""Two files with a wrong credit."""
MOST_OFF_GRID = 0.1


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
            lead = lead_track(score, SHORTEST)
            if lead is None:
                continue
            line = encode_track(score, lead)
            if len(line) >= SHORTEST and line.off_grid <= MOST_OFF_GRID * len(line):
                yield Tune("game_midi_free", Path(name).stem, "video game", f"game {name}", line)


CORPUS = CorpusSpec("games", _read)
