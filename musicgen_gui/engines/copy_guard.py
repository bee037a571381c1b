"""Tells which notes of an answer stand in a row in a training tune too, and keeps answers from copying too many.

Two runs of notes are the same when their pitch intervals are, in any key and any rhythm. A tune written in other note
values, dotted or swung is the same tune; and whoever copies no more than so many intervals copies no more notes with
their rhythm either. The price is that scales and other common formulas count as well, so a ``Copy`` says how many tunes
share its run.

The index holds no notes: for each place of each tune it names the 64-bit hash of the ``GRAM`` notes that begin there,
without key, rhythm or length. A run is found only where the hashes agree place after place, so with some 200,000 hashes
a wrong hit has a chance below 1 in 10^13 for each six notes asked. A hash hides little from who tries all intervals; it
keeps the music out of the file, it is no lock on it.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.codecs.melody import Ints, top_line
from musicgen_gui.engines.request import CannotAnswer, Copy, Piece, Request
from musicgen_gui.score.types import Note, Origin

FILE = "known_tunes.npz"
GRAM = 6
SHORTEST = 8
"""Runs of fewer notes are not told: nearly every phrase of nearly every tune has them from others."""
ATTEMPTS = 5
Hashes = NDArray[np.uint64]
Draw = Callable[[Sequence[int], int], Iterator[Piece]]


def hashes(pitches: Ints, notes: int = GRAM) -> Hashes:
    """One hash for each ``notes`` pitches in a row, (max(0, n - notes + 1),), the same in every key."""
    steps = (np.diff(pitches) + 128).astype(np.uint64)
    found = np.zeros(max(0, len(pitches) - notes + 1), np.uint64)
    for k in range(notes - 1):
        found = _mixed(found + steps[k : k + len(found)])
    return found


def _mixed(x: Hashes) -> Hashes:
    """SplitMix64: one to one on 64 bits (Steele, Lea and Flood, "Fast splittable pseudorandom number generators")."""
    x = x + np.uint64(0x9E3779B97F4A7C15)
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))


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
    def _by_hash(self) -> tuple[Ints, Ints]:
        """Places sorted by hash, and where each hash begins among them."""
        counts = np.bincount(self.places, minlength=len(self.vocabulary) + 1)
        return np.argsort(self.places), np.concatenate([[0], np.cumsum(counts)])

    @cached_property
    def _ends(self) -> Ints:
        return np.flatnonzero(self.places == 0)

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
        place = np.concatenate(each) if each else asked
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


def pitches_of(notes: Sequence[Note]) -> Ints:
    """Pitches of the top line of some notes in time order."""
    return np.array([note.pitch for note in top_line(tuple(notes))], np.int64)


def own_lines(request: Request) -> tuple[Ints, ...]:
    """What the user has: the track before, in and after the span, without what a model made in the span."""
    span, notes = request.span, request.score.tracks[request.track].notes
    return (
        pitches_of([n for n in notes if n.start < span.start]),
        pitches_of([n for n in notes if span.start <= n.start < span.end and n.origin is not Origin.MODEL]),
        pitches_of([n for n in notes if n.start >= span.end]),
    )


def guarded(known: KnownTunes | None, request: Request, draw: Draw) -> Iterator[Piece]:
    """Pieces of ``draw(numbers, attempt)`` with ``copied`` told in the last of each candidate.

    With ``Rules.longest_copy`` notes are held back until their candidate is whole, and one that copies more is drawn
    anew, up to ``ATTEMPTS`` times, then left out. Raises ``CannotAnswer`` when none is left.
    """
    limit, numbers = request.rules.longest_copy, request.numbers
    if known is None:
        if limit is not None:
            raise CannotAnswer("Copies cannot be kept out: this engine has no list of the tunes it learned from.")
        yield from draw(numbers, 0)
    elif limit is None:
        yield from _told(known, own_lines(request), draw(numbers, 0))
    elif limit < SHORTEST - 1:
        raise CannotAnswer(f"Every melody has short runs from others: allow at least {SHORTEST - 1} notes in a row.")
    else:
        yield from _kept_apart(known, request, draw, limit)


def _told(known: KnownTunes, own: Sequence[Ints], pieces: Iterator[Piece]) -> Iterator[Piece]:
    notes: dict[int, tuple[Note, ...]] = {}
    for piece in pieces:
        notes[piece.candidate] = piece.added_to(notes.get(piece.candidate, ()))
        if piece.done:
            piece = replace(piece, copied=known.longest(pitches_of(notes[piece.candidate]), own))
        yield piece


def _kept_apart(known: KnownTunes, request: Request, draw: Draw, limit: int) -> Iterator[Piece]:
    own, left, given = own_lines(request), list(request.numbers), 0
    for attempt in range(ATTEMPTS):
        held: dict[int, tuple[Note, ...]] = {}
        for piece in _told(known, own, draw(tuple(left), attempt)):
            held[piece.candidate] = piece.added_to(held.get(piece.candidate, ()))
            if piece.copied is not None and piece.copied.notes <= limit:
                left.remove(piece.candidate)
                given += 1
                yield replace(piece, notes=held[piece.candidate])
        if not left:
            return
    if not given:
        raise CannotAnswer(
            f"Every answer had more than {limit} notes in a row from a known tune: ask for more adventure, "
            "or let answers copy more."
        )
