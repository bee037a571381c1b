"""The notes of a track as voices of notation: a voice holds chords of which none overlaps another, if it can."""

from __future__ import annotations

from musicgen_gui.formats.abc_slices import Span

MOST_VOICES = 4


def voices_of(spans: list[Span]) -> list[list[Span]]:
    """At least one and at most four voices, the higher of two that begin together first.

    What finds all four voices busy goes into the last, where overlapping notes are cut and tied.
    """
    chords: dict[tuple[int, int], list[Span]] = {}
    for span in spans:
        chords.setdefault((span.start, span.end), []).append(span)
    voices: list[list[Span]] = [[]]
    free = [0]
    for (start, end), chord in sorted(chords.items(), key=lambda item: (item[0][0], -item[1][-1].pitch)):
        index = next((i for i, place in enumerate(free) if place <= start), len(free))
        if index == len(free):
            if index < MOST_VOICES:
                voices.append([])
                free.append(0)
            index = min(index, MOST_VOICES - 1)
        voices[index] += chord
        free[index] = max(free[index], end)
    return [sorted(voice) for voice in voices]
