"""British, Irish and American dance tunes and airs: the ABC books and the Irish MIDI collection of the index."""

from __future__ import annotations

import csv
import io
import logging
import zipfile
from collections.abc import Iterator
from pathlib import Path

from musicgen_gui.codecs.melody import encode_track
from musicgen_gui.formats import FormatError, abc, midi
from musicgen_gui.score.types import Score
from musicgen_gui.training.corpus.tune import CorpusSpec, Tune

log = logging.getLogger(__name__)

INDEX = "melody_index.tsv"
SHORTEST = 12
STYLE_OF = {
    "scottish/18c air": "scottish",
    "american old-time": "old-time",
    "american fife": "march",
    "march/set dance": "march",
    "set dance": "march",
    "highland fling": "strathspey",
    "northumbrian": "english",
    "ashover": "english",
    "morris": "english",
    "playford": "english",
    "xmas": "hymn",
    "walkaround": "old-time",
    "miscellaneous": "any",
    "": "any",
}


def _read(data: Path) -> Iterator[Tune]:
    index = data / INDEX
    if not index.exists():
        return
    rows = list(csv.DictReader(io.StringIO(index.read_text("utf-8")), delimiter="\t", quoting=csv.QUOTE_NONE))
    by_file: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        by_file.setdefault(row["file"], []).append(row)
    archives: dict[str, zipfile.ZipFile] = {}
    for file, members in by_file.items():
        name = file.split("/")[0]
        if not (data / f"{name}.zip").exists():
            continue
        archive = archives.setdefault(name, zipfile.ZipFile(data / f"{name}.zip"))
        yield from _of_file(file, archive.read(file), members)


def _of_file(file: str, content: bytes, rows: list[dict[str, str]]) -> Iterator[Tune]:
    books = [] if file.endswith(".mid") else abc.split_tunes(_text(content))
    for row in rows:
        number = int(row["tune_no"])
        try:
            score = midi.read(content) if file.endswith(".mid") else abc.read_tune(books[number - 1])
        except (FormatError, IndexError) as error:
            log.warning("%s, tune %d (%s) left out: %s", file, number, row["title"], error)
            continue
        tune = _tune(file, row, score)
        if len(tune.melody) >= SHORTEST:
            yield tune


def _tune(file: str, row: dict[str, str], score: Score) -> Tune:
    style = row["style"].strip().lower()
    cluster = row["dup_cluster"]
    group = f"folk cluster {cluster}" if cluster != "-1" else f"{file} {row['tune_no']}"
    track = max(range(len(score.tracks)), key=lambda i: len(score.tracks[i].notes))
    return Tune(row["source"], row["title"], STYLE_OF.get(style, style), group, encode_track(score, track))


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("latin-1")


CORPUS = CorpusSpec("folk", _read)
