"""What every answer can be held to, as the piece suggests it: its key and the range of its notes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from musicgen_gui.engines.request import Rules
from musicgen_gui.score.types import Note, Score, Track
from musicgen_gui.theory.key import MODE_FIFTHS, Key, estimate_key
from musicgen_gui.theory.pitch import pitch_name, pretty

ROOM = 12
"""Semitones that answers are given at least: a few notes say little about where a tune will go."""


@dataclass(frozen=True, slots=True)
class Always:
    """``stated`` says that the piece has a key signature there; otherwise ``key`` is a guess from the notes.

    ``reach`` is from the lowest to the highest note of the track, and at least ``ROOM``. Either is None where there is
    nothing to go by.
    """

    key: Key | None
    stated: bool
    reach: tuple[int, int] | None

    def rules(self, in_key: bool | None, in_range: bool) -> Rules:
        """The rules that are wanted; ``in_key`` None means: if the piece states its key."""
        hold = self.stated if in_key is None else in_key
        scale = self.key.scale if self.key and hold else None
        low, high = self.reach if self.reach and in_range else (0, 127)
        return Rules(scale, low, high)

    @property
    def reach_text(self) -> str:
        """``D4–B5``; empty without a reach."""
        fifths = self.key.fifths if self.key else 0
        return "–".join(pretty(pitch_name(pitch, fifths)) for pitch in self.reach) if self.reach else ""


def always(score: Score, track: int, tick: int, line: tuple[Note, ...] = ()) -> Always:
    """What holds in one track around a tick; the reach is that of one ``line`` of it where there are several."""
    stated = stated_key(score, tick)
    current = score.tracks[track]
    pitches = sorted(note.pitch for note in line) if line else np.flatnonzero(current.by_pitch[0]).tolist()
    reach = _roomy(pitches[0], pitches[-1]) if pitches and not current.is_percussion else None
    return Always(stated or guessed_key(current), stated is not None, reach)


def _roomy(low: int, high: int) -> tuple[int, int]:
    """A range with room for a melody: what goes beyond the notes of a narrow one is the same at both ends."""
    more = max(0, ROOM - (high - low))
    return max(0, low - more // 2), min(127, high + (more + 1) // 2)


def stated_key(score: Score, tick: int) -> Key | None:
    """The key that the piece says it is in at a tick; a signature at its start holds from the beginning."""
    signature = next((k for k in reversed(score.keys) if k.tick <= tick), None)
    return Key(signature.fifths, signature.mode) if signature and signature.mode in MODE_FIFTHS else None


def guessed_key(track: Track) -> Key | None:
    """The key that the notes of a track sound like."""
    if track.is_percussion:
        return None
    durations = np.bincount(np.arange(128) % 12, weights=track.by_pitch[1], minlength=12)
    return _estimated(tuple(durations.tolist()))


@lru_cache(maxsize=64)
def _estimated(durations: tuple[float, ...]) -> Key | None:
    return estimate_key(durations)
