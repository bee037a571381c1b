"""Notes, places, lengths and answers in words that can be heard; no signs that a voice would spell out."""

from __future__ import annotations

from collections.abc import Collection
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QLocale

from musicgen_gui.app.always import stated_key
from musicgen_gui.app.answers import Answer
from musicgen_gui.engines.request import Request
from musicgen_gui.score.sorting import starting_in
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Lock, Note, Origin, Score
from musicgen_gui.theory.pitch import pitch_name as name_of
from musicgen_gui.theory.pitch import spelled
from musicgen_gui.ui.pianoroll.words import counted

FULL_LOCK = Lock.PITCH | Lock.RHYTHM


def tr(text: str) -> str:
    return QCoreApplication.translate("Speech", text)


def tr_n(text: str, n: int) -> str:
    return counted(QCoreApplication.translate("Speech", text, None, n), n)


def pitch(number: int, score: Score, tick: int) -> str:
    """``F sharp 4``, spelled for the key that the piece states there."""
    key = stated_key(score, tick)
    letter, alteration, octave = spelled(name_of(number, key.fifths if key else 0))
    patterns = {
        -2: tr("{0} double flat {1}"),
        -1: tr("{0} flat {1}"),
        0: tr("{0} {1}"),
        1: tr("{0} sharp {1}"),
        2: tr("{0} double sharp {1}"),
    }
    return patterns[alteration].format(letter_name(letter), octave)


def letter_name(letter: str) -> str:
    """The name of a white key as musicians of the language say it."""
    names = {
        "C": tr("C"),
        "D": tr("D"),
        "E": tr("E"),
        "F": tr("F"),
        "G": tr("G"),
        "A": tr("A"),
        "B": tr("B"),
    }
    return names[letter]


def place(tick: int, score: Score) -> str:
    """``bar 3 beat 2``, and what of the beat has gone by."""
    bars = bar_map(score)
    bar, beat, rest = bars.position(tick)
    words = tr("bar {0} beat {1}").format(bar + 1, beat + 1)
    if not rest:
        return words
    part = Fraction(rest, bars.beat_ticks_at(tick)).limit_denominator(16)
    return tr("{0} and {1} of {2}").format(words, part.numerator, part.denominator)


def length(ticks: int, score: Score) -> str:
    """``quarter note``, ``dotted eighth note``, ``triplet eighth note``, or else so many quarter notes."""
    names = {
        Fraction(4): tr("whole note"),
        Fraction(2): tr("half note"),
        Fraction(1): tr("quarter note"),
        Fraction(1, 2): tr("eighth note"),
        Fraction(1, 4): tr("sixteenth note"),
        Fraction(1, 8): tr("thirty-second note"),
    }
    quarters = Fraction(ticks, score.division)
    for factor, pattern in ((1, "{0}"), (Fraction(3, 2), tr("dotted {0}")), (Fraction(2, 3), tr("triplet {0}"))):
        if quarters / factor in names:
            return pattern.format(names[quarters / factor])
    return tr("{0} quarter notes").format(_number(float(quarters)))


def note(of: Note, score: Score) -> str:
    """``F sharp 4, bar 3 beat 2, quarter note, by the model, locked``."""
    writers = {Origin.YOU: "", Origin.MODEL: tr("by the model"), Origin.EDITED: tr("by the model, edited by you")}
    parts = [pitch(of.pitch, score, of.start), place(of.start, score), length(of.length, score), writers[of.origin]]
    return ", ".join(part for part in (*parts, lock(of.locks), tr("muted") if of.muted else "") if part)


def lock(locks: Lock) -> str:
    """Which part of a note is locked."""
    if locks & FULL_LOCK == FULL_LOCK:
        return tr("locked")
    if locks & Lock.PITCH:
        return tr("pitch locked")
    return tr("rhythm locked") if locks & Lock.RHYTHM else ""


def under_cursor(of: Note | None, tick: int, number: int, score: Score, *, chosen: bool) -> str:
    """The note under a cursor, or the empty place."""
    if of is None:
        return f"{pitch(number, score, tick)}, {place(tick, score)}, {tr('empty')}"
    said = note(of, score) if tick == of.start else tr("{0}, inside {1}").format(place(tick, score), note(of, score))
    return f"{said}, {tr('selected')}" if chosen else said


def notes(several: Collection[Note], score: Score) -> str:
    """The one note, or how many there are, from where to where, and between which pitches."""
    if not several:
        return tr("nothing selected")
    if len(several) == 1:
        return note(next(iter(several)), score)
    pitches, start = [n.pitch for n in several], min(n.start for n in several)
    low, high = pitch(min(pitches), score, start), pitch(max(pitches), score, start)
    first, last = place(start, score), place(max(n.start for n in several), score)
    count = tr_n("%n note(s) selected", len(several))
    return tr("{0}, {1} to {2}, from {3} to {4}").format(count, first, last, low, high)


def answer(of: Answer, request: Request, number: int, total: int) -> str:
    """``answer 2 of 8: 5 notes, up a third, ends on G 4, 80 per cent like yours, 2.1 bits a note``."""
    score, span = request.score, request.span
    head = tr("answer {0} of {1}").format(number, total)
    if not of.notes:
        return f"{head}: {tr('no notes yet')}"
    first, last = of.notes[0], of.notes[-1]
    parts = [
        tr_n("%n note(s)", len(of.notes)),
        movement(last.pitch - first.pitch),
        tr("ends on {0}").format(pitch(last.pitch, score, last.start)),
    ]
    held = score.tracks[request.track].notes
    yours = held[starting_in(held, span.start, span.end)]
    if yours:
        parts.append(tr("{0} per cent like yours").format(round(100 * alike(of.notes, yours))))
    if of.done:
        parts.append(tr("{0} bits a note").format(_number(of.bits)))
    return f"{head}: {', '.join(parts)}"


def movement(semitones: int) -> str:
    """Where a melody has got to from its first note: ``up a third``."""
    if not semitones:
        return tr("ends where it began")
    names = (tr("a second"), tr("a third"), tr("a fourth"), tr("a fifth"), tr("a sixth"), tr("a seventh"))
    octaves, rest = divmod(abs(semitones), 12)
    parts = [tr_n("%n octave(s)", octaves)] if octaves else []
    if rest:
        parts.append(names[(0, 0, 0, 1, 1, 2, 3, 3, 4, 4, 5, 5)[rest]])
    pattern = tr("up {0}") if semitones > 0 else tr("down {0}")
    return pattern.format(tr(" and ").join(parts))


def alike(one: Collection[Note], other: Collection[Note]) -> float:
    """How much of two melodies is the same, 0–1: notes that share onset and pitch count whole, onset alone half."""
    onsets = {n.start: n.pitch for n in other}
    shared = sum((1.0 if onsets[n.start] == n.pitch else 0.5) for n in one if n.start in onsets)
    return 2 * shared / max(1, len(one) + len(other))


def _number(value: float) -> str:
    return QLocale().toString(round(value, 2), "g", 4)
