"""A training tune and how a source presents itself."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from musicgen_gui.codecs.melody import Melody
from musicgen_gui.score.types import Score, Track

OPENING = 9
LOWEST_MEAN = 55
LOW = 0.01
BASS_PROGRAMS = range(32, 40)
MIDDLE = 72

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


def lead_track(score: Score, shortest: int) -> int | None:
    """The track that is most like a melody: one note at a time, around and above middle C, much of the piece long.

    None where no track with pitches has ``shortest`` notes.
    """
    marks = [(_likeness(track, score.end, shortest), -i) for i, track in enumerate(score.tracks)]
    best, place = max(marks, default=(0.0, 0))
    return -place if best > 0 else None


def _likeness(track: Track, end: int, shortest: int) -> float:
    if track.is_percussion or len(track.notes) < shortest or track.program in BASS_PROGRAMS:
        return 0.0
    notes = track.array
    mean = float(notes["pitch"].mean())
    starts = len(set(notes["start"].tolist()))
    covered = len({int(start * 32 // max(end, 1)) for start in notes["start"]}) / 32
    several = len({int(p) for p in notes["pitch"]}) / 12
    high = 1.0 if mean >= LOWEST_MEAN else LOW
    return high * (starts / len(notes)) ** 2 * covered * min(1.0, several) / (1 + abs(mean - MIDDLE) / 12)
