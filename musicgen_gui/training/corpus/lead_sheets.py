"""OpenEWLD: lead sheets of early popular songs (MIT; said to hold only public-domain songs), with their chords."""

from __future__ import annotations

import logging
import zipfile
from collections.abc import Iterator
from pathlib import Path

from musicgen_gui.codecs.melody import encode_track
from musicgen_gui.formats import FormatError, musicxml
from musicgen_gui.training.corpus.tune import CorpusSpec, Tune

log = logging.getLogger(__name__)
SHORTEST = 24


def _read(data: Path) -> Iterator[Tune]:
    path = data / "openewld.zip"
    if not path.exists():
        return
    with zipfile.ZipFile(path) as archive:
        for name in sorted(n for n in archive.namelist() if n.endswith(".mxl")):
            try:
                score = musicxml.read(archive.read(name))
            except FormatError as error:
                log.warning("%s left out: %s", name, error)
                continue
            if score.tracks and len(score.tracks[0].notes) >= SHORTEST:
                title = Path(name).stem.replace("_", " ")
                yield Tune("openewld", title, "lead sheet", f"song {title.casefold()}", encode_track(score, 0))


CORPUS = CorpusSpec("lead sheets", _read)
