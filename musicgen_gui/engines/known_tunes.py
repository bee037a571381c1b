"""The training tunes as an index that tells which runs of notes they have, without holding a note of them.

Two runs of notes are the same when their pitch intervals are, in any key and any rhythm. The index names for each place
of each tune the 64-bit hash of the ``GRAM`` notes that begin there, without key, rhythm or length. A run is found only
where the hashes agree place after place, so with some 200,000 hashes a wrong hit has a chance below 1 in 10^13 for each
six notes asked. A hash hides little from who tries all intervals; it keeps the music out of the file, it is no lock
on it.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.codecs.melody import Ints
from musicgen_gui.engines.request import Copy

FILE = "known_tunes.npz"
GRAM = 6
SHORTEST = 8
"""Runs of fewer notes are not told: nearly every phrase of nearly every tune has them from others."""
LONG = 12
LONG_AT = (0, GRAM - 1, LONG - GRAM)
"""Where the groups begin that cover the intervals of a run of ``LONG`` notes."""
SLOT_BITS = 24
ODD = (0x9E3779B97F4A7C15, 0x94D049BB133111EB, 0xBF58476D1CE4E5B9)
FULL = 2**64 - 1
REMEMBERED = 100_000
ACROSS = LONG - 1
MOST_STEP = 127
Hashes = NDArray[np.uint64]


def hashes(pitches: Ints, notes: int = GRAM) -> Hashes:
    """One hash for each ``notes`` pitches in a row, (max(0, n - notes + 1),), the same in every key."""
    steps = (np.diff(pitches) + 128).astype(np.uint64)
    found = np.zeros(max(0, len(pitches) - notes + 1), np.uint64)
    for k in range(notes - 1):
        found = _mixed(found + steps[k : k + len(found)])
    return found


def hash_of(steps: Sequence[int]) -> int:
    """The hash of notes so many semitones apart, many times as fast as an array of one."""
    found = 0
    for step in steps:
        found = _mixed(found + step + 128)
    return found


def _mixed(x: Any) -> Any:
    """SplitMix64 of an integer or an array (Steele, Lea, Flood: "Fast splittable pseudorandom number generators")."""
    x = (x + 0x9E3779B97F4A7C15) & FULL
    x = ((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9) & FULL
    x = ((x ^ (x >> 27)) * 0x94D049BB133111EB) & FULL
    return x ^ (x >> 31)


def _slot(first: Any, second: Any, third: Any) -> Any:
    return ((first * ODD[0] + second * ODD[1] + third * ODD[2]) & FULL) >> (64 - SLOT_BITS)


@dataclass(frozen=True)
class KnownTunes:
    """The training tunes as a search index.

    ``vocabulary`` (v,) are the rising hashes. ``places`` (p,) names tune after tune, each place by its hash's index in
    the vocabulary plus one; a 0 ends each tune. ``titles`` are (source, title) of each tune.
    """

    vocabulary: Hashes
    places: NDArray[np.uint32]
    titles: tuple[tuple[str, str], ...]

    @cached_property
    def _by_hash(self) -> tuple[NDArray[np.int32], Ints]:
        """Places sorted by hash, and where each hash begins among them."""
        counts = np.bincount(self.places, minlength=len(self.vocabulary) + 1)
        low = np.argsort((self.places & 0xFFFF).astype(np.uint16), kind="stable")  # numpy's radix sort takes 16 bits
        order = low[np.argsort((self.places[low] >> 16).astype(np.uint16), kind="stable")]
        return order.astype(np.int32), np.concatenate([[0], np.cumsum(counts)])

    @cached_property
    def _ends(self) -> Ints:
        return np.flatnonzero(self.places == 0)

    def prepare(self) -> None:
        """Work out what the first question would wait for."""
        _ = self._by_hash, self._ends, self._slots

    def next_steps(self, steps: tuple[int, ...]) -> list[int]:
        """By how many semitones tunes go on after a run of at least ``GRAM`` notes so far apart."""
        if not self._may_have(steps[-ACROSS:]) or (len(steps) > ACROSS and not self._may_have(steps[:ACROSS])):
            return []
        found = self._next.get(steps)
        if found is None:
            if len(self._next) >= REMEMBERED:
                self._next.clear()
            found = self._next[steps] = self._looked_up(steps)
        return found

    def _looked_up(self, steps: tuple[int, ...]) -> list[int]:
        words = self._words(np.cumsum((0, *steps)))
        if words.min() < 0:
            return []
        order, begins = self._by_hash
        rarest = int((begins[words + 1] - begins[words]).argmin())
        place = order[begins[words[rarest]] : begins[words[rarest] + 1]] - rarest
        place = place[place >= 0]
        for k, word in enumerate(words.tolist()):
            place = place[self.places.take(place + k, mode="clip") == word]
        after = self.places.take(place + len(words), mode="clip")
        ways = _mixed(np.uint64(hash_of(steps[2 - GRAM :])) + np.arange(1, 2 * MOST_STEP + 2, dtype=np.uint64))
        found = np.flatnonzero(np.isin(ways, self.vocabulary[after[after > 0] - 1])) - MOST_STEP
        return [int(step) for step in found]

    def _may_have(self, steps: tuple[int, ...]) -> bool:
        """Whether some tune may have a run of ``LONG`` notes. A "yes" can be wrong, and is said of any shorter one."""
        if len(steps) < ACROSS:
            return True
        first, second, third = (self._word(steps[at : at + GRAM - 1]) for at in LONG_AT)
        if first < 0 or second < 0 or third < 0:
            return False
        slot = _slot(first, second, third)
        return bool(self._slots[slot >> 3] >> (slot & 7) & 1)

    def _word(self, steps: tuple[int, ...]) -> int:
        """As ``_words``, of one group: those asked before are remembered."""
        word = self._remembered.get(steps)
        if word is None:
            if len(self._remembered) >= REMEMBERED:
                self._remembered.clear()
            asked = hash_of(steps)
            at = int(self.vocabulary.searchsorted(np.uint64(asked)))
            known = at < len(self.vocabulary) and int(self.vocabulary[at]) == asked
            word = self._remembered[steps] = at + 1 if known else -1
        return word

    @cached_property
    def _next(self) -> dict[tuple[int, ...], list[int]]:
        return {}

    @cached_property
    def _remembered(self) -> dict[tuple[int, ...], int]:
        return {}

    @cached_property
    def _slots(self) -> bytes:
        """A bit for each slot: whether tunes have a run of ``LONG`` notes in it (a Bloom filter of one hash)."""
        filled = np.zeros(2**SLOT_BITS, np.bool_)
        count = max(0, len(self.places) - LONG_AT[-1])
        whole = np.ones(count, np.bool_)
        for k in range(LONG_AT[-1] + 1):
            whole &= self.places[k : k + count] > 0
        first, second, third = (self.places[at : at + count][whole].astype(np.uint64) for at in LONG_AT)
        filled[_slot(first, second, third)] = True
        return np.packbits(filled, bitorder="little").tobytes()

    def longest(self, pitches: Ints, own: Sequence[Ints] = ()) -> Copy:
        """The longest run of a line that a tune has too, of no notes when there is none of ``SHORTEST``.

        ``own`` are lines of the user's. A note is the user's where ``SHORTEST`` notes in a row around it stand in one
        of them; a run counts from its first note to its last that is not the user's.
        """
        first, last, tune = self._counted(pitches, own)
        lengths = last - first
        if not len(lengths) or lengths.max() < SHORTEST:
            return Copy()
        best = int(np.lexsort((tune, -lengths))[0])
        inside = (first <= first[best]) & (last >= last[best])
        source, title = self.titles[tune[best]]
        return Copy(int(lengths[best]), int(first[best]), source, title, len(np.unique(tune[inside])))

    def _counted(self, pitches: Ints, own: Sequence[Ints]) -> tuple[Ints, Ints, Ints]:
        """Each run's first note, the note after its last, without the user's notes at both ends; its tune."""
        starts, ends, place = self._runs(pitches)
        if not len(starts):
            return starts, ends, place
        foreign = np.flatnonzero(~_standing(pitches, own))
        a, b = np.searchsorted(foreign, starts), np.searchsorted(foreign, ends)
        some = b > a
        tune = np.searchsorted(self._ends, place[some])
        return foreign[a[some]], foreign[b[some] - 1] + 1, tune

    def _runs(self, pitches: Ints) -> tuple[Ints, Ints, Ints]:
        """All longest runs of at least ``SHORTEST`` notes: first note, note after the last, place in ``places``."""
        index, place = self._hits(self._words(pitches))
        width = len(pitches) + 1
        keys = np.sort((place - index + width) * width + index)
        heads = np.flatnonzero(np.diff(keys, prepend=-9) != 1)
        lengths = np.diff(np.append(heads, len(keys)))
        shift, first = np.divmod(keys[heads], width)
        return first, first + lengths + SHORTEST - 1, shift - width + first

    def _hits(self, words: Ints) -> tuple[Ints, Ints]:
        """Every note of a line from which ``SHORTEST`` stand in a row in a tune, and the place where."""
        order, begins = self._by_hash
        more = SHORTEST - GRAM
        asked = np.flatnonzero(words[: max(0, len(words) - more)] > 0)
        each = [order[begins[words[i]] : begins[words[i] + 1]] for i in asked]
        index = np.repeat(asked, [len(places) for places in each])
        place = np.concatenate(each).astype(np.int64) if each else asked
        for k in (more, *range(1, more)):  # the last group tells most: those before it share notes with the first
            same = self.places.take(place + k, mode="clip") == words[index + k]
            index, place = index[same], place[same]
        return index, place

    def _words(self, pitches: Ints) -> Ints:
        """Each hash of a line by its index in the vocabulary plus one; -1 for one that no tune has."""
        asked = hashes(pitches)
        if not len(self.vocabulary):
            return np.full(len(asked), -1)
        at = np.minimum(np.searchsorted(self.vocabulary, asked), len(self.vocabulary) - 1)
        return np.where(self.vocabulary[at] == asked, at + 1, -1)


def _standing(pitches: Ints, own: Sequence[Ints]) -> NDArray[np.bool_]:
    """(n,) whether ``SHORTEST`` notes in a row around each note stand in one of the user's lines."""
    asked = hashes(pitches, SHORTEST)
    known = np.concatenate([_hashes_of(line.tobytes()) for line in own]) if own else asked[:0]
    standing = np.zeros(len(pitches), bool)
    for start in np.flatnonzero(np.isin(asked, known)):
        standing[start : start + SHORTEST] = True
    return standing


@lru_cache(maxsize=16)
def _hashes_of(line: bytes) -> Hashes:
    """Hashes of a line of the user's, the same for all answers of a question."""
    return hashes(np.frombuffer(line, np.int64), SHORTEST)


def load(path: Path) -> KnownTunes:
    """Read an index. Raises ``OSError`` when it cannot be read and ``ValueError`` when it is none."""
    try:
        with np.load(path, allow_pickle=False) as file:
            rows = bytes(file["titles"]).decode().split("\n")
            known = KnownTunes(file["vocabulary"], file["places"], tuple(_title(row) for row in rows if row))
    except (KeyError, EOFError, ValueError, zipfile.BadZipFile, zlib.error) as error:
        raise ValueError(f"{path} is no list of known tunes: {error}") from error
    if len(known.titles) != np.count_nonzero(known.places == 0):
        raise ValueError(f"{path} is no list of known tunes: titles and tunes do not agree")
    return known


def _title(row: str) -> tuple[str, str]:
    source, _, title = row.partition("\t")
    return source, title


def save(path: Path, known: KnownTunes) -> None:
    """Write an index: arrays in a zip, no pickles."""
    titles = "\n".join(f"{source}\t{title}" for source, title in known.titles).encode()
    np.savez_compressed(
        path, vocabulary=known.vocabulary, places=known.places, titles=np.frombuffer(titles, dtype=np.uint8)
    )
