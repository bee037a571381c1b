"""British, Irish and American dance tunes and airs: the ABC books and the Irish MIDI collection of the index."""

from __future__ import annotations

import csv
import io
import logging
import re
import zipfile
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from musicgen_gui.codecs.melody import encode_track
from musicgen_gui.formats import FormatError, abc
from musicgen_gui.formats.midi_read import read_midi
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
    texts = [] if file.endswith(".mid") else _aligned(abc.split_tunes(_text(content)), rows)
    for row, text in zip_longest(rows, texts):
        try:
            if text is None and texts:
                raise FormatError("no tune of this title stands in the file")
            score = read_midi(content) if text is None else abc.read_tune(text)
        except FormatError as error:
            log.warning("%s, tune %s (%s) left out: %s", file, row["tune_no"], row["title"], error)
            continue
        tune = _tune(file, row, score)
        if len(tune.melody) >= SHORTEST:
            yield tune


def _aligned(texts: list[str], rows: list[dict[str, str]]) -> list[str | None]:
    """The text of each row. Rows and tunes come in one order, but a file may lack some tunes."""
    titles = [_plain(abc.tune_headers(text).get("T", "").split("\n")[0]) for text in texts]
    found: list[str | None] = []
    place = 0
    for row in rows:
        title = _plain(row["title"])
        at = next((i for i in range(place, len(titles)) if titles[i] == title), None)
        found.append(None if at is None else texts[at])
        place = place if at is None else at + 1
    return found


def _plain(title: str) -> str:
    return re.sub(r"\W+", "", title).casefold()


def _tune(file: str, row: dict[str, str], score: Score) -> Tune:
    style = row["style"].strip().lower()
    cluster = row["dup_cluster"]
    group = f"folk cluster {cluster}" if cluster != "-1" else f"{file} {row['tune_no']}"
    long = [i for i, t in enumerate(score.tracks) if len(t.notes) >= SHORTEST and not t.is_percussion]
    track = long[0] if long else 0
    return Tune(row["source"], row["title"], STYLE_OF.get(style, style), group, encode_track(score, track))


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("latin-1")


CORPUS = CorpusSpec("folk", _read)
