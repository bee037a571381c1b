"""Of a track with chords: which line a question is about, and which notes beside it stay as they are.

Engines of melodies hear and make one line. Without this, what sounds under it would be heard as a part of the tune,
and would be gone once an answer is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace
from operator import attrgetter
from statistics import median

from musicgen_gui.app.edges import early, moved_to_edges
from musicgen_gui.app.holes import has_chords
from musicgen_gui.app.last import remembers_last
from musicgen_gui.engines.request import Request, Span
from musicgen_gui.score.sorting import merged, starting_in
from musicgen_gui.score.types import Note, Score

Notes = tuple[Note, ...]
Voice = tuple[int, int]

_pitch = attrgetter("pitch")
WHOLE: Voice = (0, 127)
BEFORE, BEHIND = 800, 200
"""Notes before and behind the span that are told apart; more would not be heard."""
TOGETHER = 12
"""Notes that begin within this part of a quarter are one chord, played as a hand plays it."""
LONG = 2000
"""Notes of a span from which on nobody waits until its lines are told apart."""
MANY = 1000
"""Of more selected notes than these nobody means a voice."""
APART = 12
"""Semitones between two registers: then a note that stands alone belongs to the one that it is nearer to."""


def voice_of(score: Score, track: int, span: Span, selection: Set[Note]) -> Voice | None:
    """The voice that a question is about, None where a track has one line only.

    It is the top line, unless selected notes lie under it: then the line among their pitches.
    """
    if not has_chords(score, track, span):
        return None
    if _is_long(score, track, span):
        return WHOLE
    some = selection if len(selection) <= MANY else ()
    chosen = [note for note in some if span.start <= note.start < span.end and not note.muted]
    top = set(line_in(score, track, span, WHOLE)) if chosen else set()
    if not chosen or any(note in top for note in chosen):
        return WHOLE
    return min(note.pitch for note in chosen), max(note.pitch for note in chosen)


def line_to_measure(score: Score, track: int, span: Span, voice: Voice) -> Notes:
    """The line whose range answers are held to. Nothing, which means the whole track, where the span is very long: to
    tell its lines apart would be felt.
    """
    return () if _is_long(score, track, span) else line_in(score, track, span, voice)


def line_in(score: Score, track: int, span: Span, voice: Voice) -> Notes:
    """The line of a voice in a span and near it. The last one that was looked for is remembered."""
    return _lines.of(score.tracks[track].notes, span, voice, score.division)


@remembers_last
def beside(request: Request) -> Notes:
    """Notes of the span that no answer touches: those of its track that are not of the voice asked about, and those
    that were played early but are meant for what comes behind it."""
    notes, span = request.score.tracks[request.track].notes, request.span
    inside = notes[starting_in(notes, span.start, span.end)]
    stay = set(early(request)[1])
    if request.voice:
        stay |= set(inside) - set(line_in(request.score, request.track, span, request.voice))
    return tuple(note for note in inside if note in stay) if stay else ()


def completed(notes: Notes, request: Request) -> Notes:
    """An answer with the notes beside its voice; one of its own that would sound twice gives way, and none reaches into
    what comes behind the span."""
    others = beside(request)
    if not others:
        return notes
    end = min((note.start for note in early(request)[1]), default=request.span.end)
    notes = tuple(replace(n, length=end - n.start) if n.start < end < n.end <= request.span.end else n for n in notes)
    taken = {(note.start, note.pitch) for note in others}
    return merged([note for note in notes if (note.start, note.pitch) not in taken], others)


def without_others(notes: Notes, request: Request) -> Notes:
    """The answer in what ``completed`` made of it."""
    others = set(beside(request))
    return tuple(note for note in notes if note not in others) if others else notes


def for_an_engine(request: Request) -> Request:
    """The same question about a track that has this voice alone."""
    request = moved_to_edges(request)
    if request.voice is None:
        return request
    track = request.score.tracks[request.track]
    near = _near(track.notes, request.span)
    line = line_in(request.score, request.track, request.span, request.voice)
    notes = (*track.notes[: near.start], *line, *track.notes[near.stop :])
    return replace(request, voice=None, score=request.score.with_track(request.track, track.with_notes(notes)))


def line_of(notes: Iterable[Note], division: int) -> Notes:
    """The melody among sorted notes: the highest of those that begin together, but none that sounds under another.

    Where what lies under it is an octave lower on the whole, a note of that register is no part of it either, even if
    nothing sounds above.
    """
    line: list[Note] = []
    under: list[int] = []
    sounding: list[tuple[int, int]] = []
    for chord in _chords(notes, division):  # asked of a thousand notes for each edit: written to be quick
        highest = chord[0] if len(chord) == 1 else max(chord, key=_pitch)
        start, pitch, length = highest.start, highest.pitch, highest.length
        for end, higher in sounding:
            if higher > pitch and 2 * (end - start) >= length:
                under.append(pitch)
                break
        else:
            line.append(highest)
        if len(chord) > 1:
            under += [note.pitch for note in chord if note is not highest]
        sounding = [sound for sound in sounding if sound[0] > start]
        sounding += [(note.start + note.length, note.pitch) for note in chord]
    if line and under:
        middle = median(note.pitch for note in line), median(under)
        if middle[0] - middle[1] >= APART:
            line = [note for note in line if 2 * note.pitch >= sum(middle)]
    return tuple(line)


def _chords(notes: Iterable[Note], division: int) -> Iterator[list[Note]]:
    """Notes that are not muted, those that begin together at a time."""
    chord: list[Note] = []
    for note in notes:
        if note.muted:
            continue
        if chord and (note.start - chord[0].start) * TOGETHER > division:
            yield chord
            chord = []
        chord.append(note)
    if chord:
        yield chord


def _is_long(score: Score, track: int, span: Span) -> bool:
    inside = starting_in(score.tracks[track].notes, span.start, span.end)
    return inside.stop - inside.start > LONG


def _near(notes: Notes, span: Span) -> slice:
    inside = starting_in(notes, span.start, span.end)
    return slice(max(0, inside.start - BEFORE), inside.stop + BEHIND)


class _Lines:
    """Looks for the line of a voice once as long as it is asked of the same notes."""

    def __init__(self) -> None:
        self._notes: Notes | None = None
        self._known: dict[tuple[Span, Voice, int], Notes] = {}

    def of(self, notes: Notes, span: Span, voice: Voice, division: int) -> Notes:
        if notes is not self._notes:
            self._notes, self._known = notes, {}
        key = span, voice, division
        if key not in self._known:
            self._known[key] = self._found(notes[_near(notes, span)], span, voice, division)
        return self._known[key]

    def _found(self, notes: Notes, span: Span, voice: Voice, division: int) -> Notes:
        """Where the voice has no note around the span, the top line is what goes before and after it."""
        line = line_of((note for note in notes if voice[0] <= note.pitch <= voice[1]), division)
        if any(not span.start <= note.start < span.end for note in line):
            return line
        around = line_of((note for note in notes if not span.start <= note.start < span.end), division)
        return merged(line, around)


_lines = _Lines()
