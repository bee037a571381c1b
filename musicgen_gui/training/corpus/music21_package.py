"""The folk tunes and chorales that come with the package music21: a training that needs nothing but pip.

``train --data music21`` after ``pip install music21``. Public-domain books only: O'Neill, Ryan, Aird; Bach's chorales.
The package also holds collections that are not for every use (Essen); they are left out.
"""

from __future__ import annotations

import importlib.util
import logging
from collections.abc import Iterator
from pathlib import Path

from musicgen_gui.codecs.melody import encode_track
from musicgen_gui.formats import FormatError, abc, musicxml
from musicgen_gui.training.corpus.tune import STYLES, CorpusSpec, Tune, opening

log = logging.getLogger(__name__)
NAME = "music21"
BOOKS = ("oneills1850", "ryansMammoth", "airdsAirs")
SHORTEST = 12


def folder() -> Path | None:
    """The corpus of the installed package; None without it."""
    found = importlib.util.find_spec(NAME)
    return Path(found.origin).parent / "corpus" if found and found.origin else None


def _read(data: Path) -> Iterator[Tune]:
    if str(data) != NAME:
        return
    corpus = folder()
    if corpus is None:
        raise FileNotFoundError("the package music21 is not installed: pip install music21==10.5.1")
    for book in BOOKS:
        for path in sorted((corpus / book).rglob("*.abc")):
            yield from _tunes(path, book)
    for path in sorted((corpus / "bach").glob("bwv*.mxl")):
        try:
            score = musicxml.read(path.read_bytes())
        except FormatError as error:
            log.warning("%s left out: %s", path.name, error)
            continue
        if len(score.tracks) >= 4 and len(score.tracks[0].notes) >= SHORTEST:
            line = encode_track(score, 0)
            yield Tune("bach", path.stem, "chorale", f"chorale {opening(line)}", line)


def _tunes(path: Path, book: str) -> Iterator[Tune]:
    for text in abc.split_tunes(path.read_text("utf-8", errors="replace")):
        try:
            score = abc.read_tune(text)
        except FormatError as error:
            log.warning("a tune of %s left out: %s", path.name, error)
            continue
        if not score.tracks:
            continue
        line = encode_track(score, 0)
        if len(line) >= SHORTEST:
            kind = abc.tune_headers(text).get("R", "").strip().casefold()
            style = kind if kind in STYLES else "any"
            yield Tune(book, score.title, style, f"folk {opening(line)}", line)


CORPUS = CorpusSpec("music21 package", _read)
