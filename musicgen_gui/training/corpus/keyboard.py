"""Top voices of keyboard music: Polish salon dances (CC BY 4.0) and Chopin's (CC BY 4.0), ragtime of Mutopia.

Pieces of the Fryderyk Chopin Institute's editions are credited to it in NOTICE. The right hand's top line is taken.
"""

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
SHORTEST = 32
MOST_OFF_GRID = 0.15
SALON = ("Mazurka", "Polonaise", "Waltz", "Krakowiak", "Cracow", "Polka", "Contradance", "Anglaise", "Cotillion",
         "Minuet", "Dumka", "Nocturne", "Song", "March", "Rondo", "Kujawiak", "Oberek")  # fmt: skip
SOURCES = (("polish_piano", "genre", SALON, "salon"), ("chopin_first_editions", "genre", SALON, "salon"),
           ("mutopia", "style", ("Jazz",), "ragtime"))  # fmt: skip


def _read(data: Path) -> Iterator[Tune]:
    for source, column, kinds, style in SOURCES:
        path = data / f"{source}.zip"
        if path.exists():
            with zipfile.ZipFile(path) as archive:
                yield from _of_archive(archive, source, column, kinds, style)


def _of_archive(
    archive: zipfile.ZipFile, source: str, column: str, kinds: tuple[str, ...], style: str
) -> Iterator[Tune]:
    there = set(archive.namelist())
    index = io.StringIO(archive.read(f"{source}/index.tsv").decode("utf-8"))
    for row in csv.DictReader(index, delimiter="\t", quoting=csv.QUOTE_NONE):
        name = f"{source}/midi/{row['file']}"
        if name not in there or not any(kind in row[column] for kind in kinds):
            continue
        try:
            score = read_midi(archive.read(name))
        except FormatError as error:
            log.warning("%s left out: %s", name, error)
            continue
        right = next((i for i, t in enumerate(score.tracks) if len(t.notes) >= SHORTEST), None)
        if right is None:
            continue
        line = encode_track(score, right)
        if line.off_grid <= MOST_OFF_GRID * len(line):
            group = f"keyboard {row['composer']} {row['title']}".casefold()
            yield Tune(source, row["title"], style, group, line)


CORPUS = CorpusSpec("keyboard", _read)
