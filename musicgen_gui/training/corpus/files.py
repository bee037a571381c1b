"""Your own music: MIDI, ABC and MusicXML files in the data folder and the folders in it, named by style if you like.

A file in a folder called ``jig`` is a jig; elsewhere its style is not known. Of files with several tracks the one that
is most like a melody is read.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

from musicgen_gui import formats
from musicgen_gui.codecs.melody import encode_track
from musicgen_gui.formats import FormatError
from musicgen_gui.score.types import Score
from musicgen_gui.training.corpus.tune import STYLES, CorpusSpec, Tune, lead_track, opening

log = logging.getLogger(__name__)
READ = {".mid", ".midi", ".kar", ".abc", ".musicxml", ".mxl", ".xml"}
SHORTEST = 12


def _read(data: Path) -> Iterator[Tune]:
    for path in sorted(p for p in data.rglob("*") if p.suffix.lower() in READ and p.is_file()):
        for number, score in _pieces(path):
            lead = lead_track(score, SHORTEST)
            if lead is None:
                continue
            line = encode_track(score, lead)
            if len(line) >= SHORTEST:
                name = score.title or f"{path.stem} {number + 1}"
                yield Tune("files", name, style_of(path, data), f"files {opening(line)}", line)


def _pieces(path: Path) -> Iterator[tuple[int, Score]]:
    """Every piece of a file; what cannot be read is told in the log and left out."""
    try:
        count = max(1, len(formats.titles(path)))
    except (FormatError, OSError) as error:
        log.warning("%s left out: %s", path, error)
        return
    for number in range(count):
        try:
            yield number, formats.read(path, number)
        except (FormatError, OSError) as error:
            log.warning("%s, piece %d left out: %s", path, number + 1, error)


def style_of(path: Path, data: Path) -> str:
    """The style that one of the folders between the data folder and the file is named after."""
    names = [part.casefold().replace("_", " ") for part in path.relative_to(data).parts[:-1]]
    return next((name for name in reversed(names) if name in STYLES), "any")


CORPUS = CorpusSpec("files", _read)
