"""Hymns of the Mutopia collection (public domain and CC BY/BY-SA, per file): the top line of the first part."""

from __future__ import annotations

import csv
import io
import logging
import zipfile
from collections.abc import Iterator
from pathlib import Path

from musicgen_gui.codecs.melody import encode_track
from musicgen_gui.formats import FormatError
from musicgen_gui.formats.midi_read import read_midi
from musicgen_gui.training.corpus.tune import CorpusSpec, Tune

log = logging.getLogger(__name__)
SHORTEST = 16


def _read(data: Path) -> Iterator[Tune]:
    path = data / "mutopia.zip"
    if not path.exists():
        return
    with zipfile.ZipFile(path) as archive:
        index = io.StringIO(archive.read("mutopia/index.tsv").decode("utf-8"))
        for row in csv.DictReader(index, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["style"] != "Hymn":
                continue
            try:
                score = read_midi(archive.read(f"mutopia/midi/{row['file']}"))
            except FormatError as error:
                log.warning("%s left out: %s", row["file"], error)
                continue
            parts = [i for i, track in enumerate(score.tracks) if len(track.notes) >= SHORTEST]
            if parts:
                group = f"hymn {row['title'].casefold()}"
                yield Tune("mutopia", row["title"], "hymn", group, encode_track(score, parts[0]))


CORPUS = CorpusSpec("hymns", _read)
