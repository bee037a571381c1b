"""The words ``continue``, ``complete`` and ``vary``: a question to an engine, the answers as files."""

from __future__ import annotations

import argparse
import random
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from musicgen_gui.app.holes import span_to_continue
from musicgen_gui.command_line.places import parse_range, parse_span
from musicgen_gui.command_line.say import Refused, Run, Words, open_score, save_score, word
from musicgen_gui.editing.document import State
from musicgen_gui.engines.request import COMMON_RUN, CannotAnswer, Copy, Keep, Knobs, Request, Rules, Span, Task
from musicgen_gui.engines.server import specs
from musicgen_gui.score.types import Note, Score
from musicgen_gui.theory.key import parse_key
from musicgen_gui.theory.scale import parse_scale

SEEDS = 10_000


@dataclass(frozen=True)
class Answer:
    """One candidate, whole."""

    candidate: int
    notes: tuple[Note, ...]
    bits_per_note: float
    copied: Copy | None = None


def add(words: Any) -> dict[str, Run]:
    """The three words and what they do."""
    go_on = word(words, "continue", "Write on from the end of a track.")
    go_on.add_argument("--bars", type=int, default=4, help="how many bars to write (default 4)")
    complete = word(words, "complete", "Fill a hole, meeting what stands after it.")
    complete.add_argument("--hole", required=True, help="BAR:BARS or BAR.BEAT:BAR.BEAT, counted from 1")
    vary = word(words, "vary", "Write a span anew, keeping something of it.")
    vary.add_argument("--span", required=True, help="BAR:BARS or BAR.BEAT:BAR.BEAT, counted from 1")
    vary.add_argument("--keep", choices=[k.value for k in Keep], default="rhythm", help="what stays (default rhythm)")
    vary.add_argument("--closeness", type=float, default=0.0, help="0 new … 1 the same")
    for each in (go_on, complete, vary):
        _common(each)
    return {"continue": _continue, "complete": _complete, "vary": _vary}


def _common(made: argparse.ArgumentParser) -> None:
    made.add_argument("input", type=Path, metavar="IN", help="a MIDI, ABC or Continuo file")
    made.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")
    made.add_argument("--engine", default="melody-gru")
    made.add_argument("--style", default="any")
    made.add_argument("--temperature", type=float, help="1 as trained, lower is more expected")
    made.add_argument("--density", type=float, default=0.5, help="0 calm … 1 busy")
    made.add_argument("--leaps", type=float, default=0.5, help="0 steps … 1 leaps")
    made.add_argument("--seed", type=int, help="the same seed gives the same answer (default: a new one, printed)")
    made.add_argument("--candidates", type=int, default=1, help="several give OUT-1, OUT-2 … (best first)")
    made.add_argument("--track", type=int, help="from 1 (default: the first with notes and no percussion)")
    made.add_argument("--key", help='keep to a key, for example "G major" or "Em"')
    made.add_argument("--scale", help='keep to a scale, for example "D dorian"')
    made.add_argument("--range", help="keep between two notes, LOW:HIGH, for example D4:B5")
    copies = "at most N notes in a row from a training tune (default %(default)s; 0: any number)"
    made.add_argument("--longest-copy", type=int, metavar="N", default=COMMON_RUN, help=copies)


def _continue(options: argparse.Namespace) -> Words:
    score = open_score(options.input)
    track = track_of(score, options.track)
    if options.bars < 1:
        raise Refused("--bars must be at least 1")
    span = span_to_continue(State(score, track), 0, options.bars)
    return _run(options, Request(Task.CONTINUE, score, track, span))


def _complete(options: argparse.Namespace) -> Words:
    score = open_score(options.input)
    return _run(options, Request(Task.COMPLETE, score, track_of(score, options.track), parse_span(options.hole, score)))


def _vary(options: argparse.Namespace) -> Words:
    score = open_score(options.input)
    span = parse_span(options.span, score)
    request = Request(Task.VARY, score, track_of(score, options.track), span, keep=Keep(options.keep))
    return _run(options, replace(request, knobs=Knobs(closeness=_share("--closeness", options.closeness))))


def track_of(score: Score, number: int | None) -> int:
    if number is not None:
        if not 1 <= number <= len(score.tracks):
            raise Refused(f"there is no track {number}: the file has {len(score.tracks)}")
        return number - 1
    return next((i for i, t in enumerate(score.tracks) if t.notes and not t.is_percussion), 0)


def _share(name: str, value: float) -> float:
    if not 0 <= value <= 1:
        raise Refused(f"{name} lies between 0 and 1")
    return value


def _asked(options: argparse.Namespace, request: Request) -> Request:
    if options.candidates < 1:
        raise Refused("--candidates must be at least 1")
    if options.temperature is not None and not 0 < options.temperature <= 5:
        raise Refused("--temperature lies above 0 and up to 5")
    scale = None
    try:
        if options.key:
            scale = parse_key(options.key).scale
        if options.scale:
            scale = parse_scale(options.scale) & scale if scale else parse_scale(options.scale)
    except ValueError as error:
        raise Refused(str(error)) from error
    low, high = parse_range(options.range) if options.range else (0, 127)
    knobs = replace(
        request.knobs,
        density=_share("--density", options.density),
        leaps=_share("--leaps", options.leaps),
        pitch_temperature=options.temperature,
        rhythm_temperature=options.temperature,
    )
    return replace(
        request,
        style=options.style,
        knobs=knobs,
        rules=Rules(scale, low, high, options.longest_copy or None),
        seed=options.seed if options.seed is not None else random.randrange(SEEDS),
        candidates=options.candidates,
    )


def answers(engine_id: str, request: Request) -> tuple[list[Answer], float]:
    """All candidates, likeliest first, and the seconds from asking to the first note. Raises ``CannotAnswer``."""
    if engine_id not in specs():
        raise CannotAnswer(f"There is no engine {engine_id!r}; there are: {', '.join(specs())}.")
    engine = specs()[engine_id].load("cpu")
    began, first = time.perf_counter(), 0.0
    notes: dict[int, tuple[Note, ...]] = {}
    found = []
    for piece in engine.generate(request):
        first = first or time.perf_counter() - began
        notes[piece.candidate] = notes.get(piece.candidate, ()) + piece.notes
        if piece.done:
            found.append(Answer(piece.candidate, notes[piece.candidate], piece.bits_per_note, piece.copied))
    return sorted(found, key=lambda a: (a.bits_per_note, a.candidate)), first


def _run(options: argparse.Namespace, request: Request) -> Words:
    request = _asked(options, request)
    try:
        found, first = answers(options.engine, request)
    except CannotAnswer as error:
        raise Refused(str(error)) from error
    rows = []
    for place, answer in enumerate(found, start=1):
        path = _numbered(options.output, place, len(found))
        save_score(path, with_answer(request.score, request.track, request.span, answer.notes))
        copied = asdict(answer.copied) if answer.copied else None
        bits = round(answer.bits_per_note, 3)
        rows.append({"file": str(path), "notes": len(answer.notes), "bits_per_note": bits, "copied": copied})
    facts = {"seed": request.seed, "first_note_seconds": round(first, 4), "candidates": rows}
    text = "\n".join(f"{r['file']}: {r['notes']} notes, {r['bits_per_note']} bits per note" for r in rows)
    return Words(f"{text}\nseed {request.seed}", facts)


def with_answer(score: Score, track: int, span: Span, notes: tuple[Note, ...]) -> Score:
    """The score with an answer in place of what began in the span; everything else as it was."""
    outside = [n for n in score.tracks[track].notes if not span.start <= n.start < span.end]
    return score.with_track(track, score.tracks[track].with_notes(tuple(sorted((*outside, *notes)))))


def _numbered(path: Path, place: int, count: int) -> Path:
    return path if count == 1 else path.with_name(f"{path.stem}-{place}{path.suffix}")
