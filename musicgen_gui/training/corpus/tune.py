"""A training tune and how a source presents itself."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from musicgen_gui.codecs.melody import Melody

OPENING = 9

STYLES = (
    "any",
    "reel",
    "jig",
    "slip jig",
    "hornpipe",
    "polka",
    "slide",
    "march",
    "strathspey",
    "air",
    "o'carolan",
    "scottish",
    "english",
    "old-time",
    "waltz",
    "art song",
    "hymn",
    "jazz",
    "pop",
    "chorale",
    "lead sheet",
    "video game",
    "salon",
    "ragtime",
)
"""Style names in the order of their numbers in a trained network; new ones go to the end."""

DANCES = frozenset({"reel", "jig", "slip jig", "hornpipe", "polka", "slide", "march", "strathspey", "old-time"})


@dataclass(frozen=True)
class Tune:
    """``group`` names the tunes that are versions of one another: they fall on one side of the split together."""

    source: str
    name: str
    style: str
    group: str
    melody: Melody


@dataclass(frozen=True, slots=True)
class CorpusSpec:
    """``read`` yields the tunes of a source that lies in the data folder; nothing when it is not there."""

    id: str
    read: Callable[[Path], Iterator[Tune]]


def opening(line: Melody) -> str:
    """The first intervals as a text: versions of one tune in several keys and harmonies mostly share them."""
    return " ".join(str(x) for x in np.diff(line.pitch[: OPENING + 1]).tolist())


def part(tune: Tune) -> str:
    """``test`` (5 %), ``validation`` (3 %) or ``train``, by the hash of the tune's group: stable for ever."""
    number = int.from_bytes(hashlib.sha256(tune.group.encode()).digest()[:4], "big") % 100
    return "test" if number < 5 else "validation" if number < 8 else "train"
