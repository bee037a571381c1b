"""Edits of the timing of the selected notes: legato, staccato, overlaps, reverse, strum."""

from __future__ import annotations

from itertools import groupby, pairwise
from operator import attrgetter

from musicgen_gui.editing.changes import Notes, change, change_each, moved
from musicgen_gui.editing.document import Edit
from musicgen_gui.score.types import Note


def legato() -> Edit:
    """Let each selected note last until the next selected onset after its own; the last ones stay as they are."""

    def rewrite(notes: Notes) -> Notes:
        onsets = sorted({n.start for n in notes})
        after = dict(pairwise(onsets))
        return [moved(n, n.start, n.pitch, after.get(n.start, n.end) - n.start) for n in notes]

    return change(rewrite)


def staccato(factor_num: int = 1, factor_den: int = 2) -> Edit:
    """Shorten the selected notes to a fraction of their length, by default half; at least 1 tick stays."""
    return change_each(lambda n: moved(n, n.start, n.pitch, max(1, n.length * factor_num // factor_den)))


def cut_overlaps(same_pitch: bool = True) -> Edit:
    """Let no selected note sound into the next of its pitch; of several on one onset the longest is kept.

    With ``same_pitch`` false no note sounds into any later onset: one voice, or chords that end together.
    """

    def rewrite(notes: Notes) -> Notes:
        longest: dict[tuple[int, int], Note] = {}
        for n in notes:
            at = (n.start, n.pitch)
            if at not in longest or n.length > longest[at].length:
                longest[at] = n
        if not same_pitch:
            return _until_next(list(longest.values()))
        by_pitch = sorted(longest.values(), key=attrgetter("pitch", "start"))
        return [n for _, voice in groupby(by_pitch, key=attrgetter("pitch")) for n in _until_next(list(voice))]

    return change(rewrite)


def _until_next(notes: Notes) -> Notes:
    """Sorted notes, none longer than up to the next onset after its own."""
    onsets = sorted({n.start for n in notes})
    after = dict(pairwise(onsets))
    return [moved(n, n.start, n.pitch, min(n.end, after.get(n.start, n.end)) - n.start) for n in notes]


def reverse() -> Edit:
    """Turn the selected notes round in time, between their first onset and their last end."""

    def rewrite(notes: Notes) -> Notes:
        ends = notes[0].start + max(n.end for n in notes)
        return [moved(n, ends - n.end, n.pitch, n.length) for n in notes]

    return change(rewrite)


def strum(ticks: int) -> Edit:
    """Delay each note of the selected chords by so many ticks more than the one below it, upwards if negative.

    Ends stay; a note keeps 1 tick at least.
    """

    def rewrite(notes: Notes) -> Notes:
        out = []
        for _, chord in groupby(notes, key=attrgetter("start")):
            for i, n in enumerate(sorted(chord, key=attrgetter("pitch"), reverse=ticks < 0)):
                start = min(n.start + i * abs(ticks), n.end - 1)
                out.append(moved(n, start, n.pitch, n.end - start))
        return out

    return change(rewrite)
