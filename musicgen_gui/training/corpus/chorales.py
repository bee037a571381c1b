"""Bach's chorales of the music21 corpus (public-domain music): the soprano. Chorales on one tune are one group."""

from __future__ import annotations

import logging
import zipfile
from collections.abc import Iterator
from pathlib import Path

from musicgen_gui.codecs.melody import encode_track
from musicgen_gui.formats import FormatError, musicxml
from musicgen_gui.training.corpus.tune import CorpusSpec, Tune, opening

log = logging.getLogger(__name__)
SHORTEST = 16
VOICES = 4


def _read(data: Path) -> Iterator[Tune]:
    path = data / "music21_bach.zip"
    if not path.exists():
        return
    with zipfile.ZipFile(path) as archive:
        for name in sorted(n for n in archive.namelist() if n.endswith((".mxl", ".xml", ".musicxml"))):
            try:
                score = musicxml.read(archive.read(name))
            except FormatError as error:
                log.warning("%s left out: %s", name, error)
                continue
            if len(score.tracks) >= VOICES and len(score.tracks[0].notes) >= SHORTEST:
                line = encode_track(score, 0)
                yield Tune("music21_bach", Path(name).stem, "chorale", f"chorale {opening(line)}", line)


CORPUS = CorpusSpec("chorales", _read)
