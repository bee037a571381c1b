"""OpenScore Lieder: the voice of 19th-century art songs (CC0), the first part of each score with enough notes."""

from __future__ import annotations

import logging
import zipfile
from collections.abc import Iterator
from pathlib import Path

from musicgen_gui.codecs.melody import encode_track
from musicgen_gui.formats import FormatError
from musicgen_gui.formats.midi_read import read_midi
from musicgen_gui.training.corpus.tune import CorpusSpec, Tune

log = logging.getLogger(__name__)
SHORTEST = 24


def _read(data: Path) -> Iterator[Tune]:
    path = data / "openscore_lieder.zip"
    if not path.exists():
        return
    with zipfile.ZipFile(path) as archive:
        for name in sorted(n for n in archive.namelist() if n.endswith(".mid")):
            try:
                score = read_midi(archive.read(name))
            except FormatError as error:
                log.warning("%s left out: %s", name, error)
                continue
            voices = [i for i, track in enumerate(score.tracks) if len(track.notes) >= SHORTEST]
            if voices:
                yield Tune("openscore_lieder", Path(name).stem, "art song", name, encode_track(score, voices[0]))


CORPUS = CorpusSpec("lieder", _read)
