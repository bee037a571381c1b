"""Builds the index by which the copy guard knows the tunes that a network was trained on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from musicgen_gui.engines import known_tunes as known_index
from musicgen_gui.engines.known_tunes import KnownTunes
from musicgen_gui.training.corpus.tune import Tune, part
from musicgen_gui.training.melody_gru import load_tunes


def index(tunes: Sequence[Tune]) -> KnownTunes:
    """The index of some tunes, all of them."""
    each = [known_index.hashes(tune.melody.pitch) for tune in tunes]
    vocabulary = np.unique(np.concatenate(each)) if each else np.zeros(0, np.uint64)
    ended = [np.append(np.searchsorted(vocabulary, found) + 1, 0) for found in each]
    places = np.concatenate(ended).astype(np.uint32) if ended else np.zeros(0, np.uint32)
    return KnownTunes(vocabulary, places, tuple((_line(tune.source), _line(tune.name)) for tune in tunes))


def _line(text: str) -> str:
    return " ".join(text.split())


def build(data: Path, out: Path) -> KnownTunes:
    """Index the training part of a data folder and write it to ``out``; raises ``FileNotFoundError`` without tunes."""
    tunes = [tune for tune in load_tunes(data) if part(tune) == "train"]
    if not tunes:
        raise FileNotFoundError(f"no tunes were found in {data}")
    known = index(tunes)
    known_index.save(out, known)
    return known
