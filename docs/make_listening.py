"""Makes docs/listening: twenty continuations and twenty holes by the shipped network, as MIDI and as a picture each.

    .venv/bin/python docs/make_listening.py FOLDER

FOLDER holds twenty pieces that may be passed on, as MIDI files. Piece number i, in the order of the names, is asked
with seed i and its first answer is taken: nothing is chosen by hand. Of each piece the first 8 bars of the top line of
its first track are given, and bars 9–24 continued; then bars 5–8 of 12 are hidden and completed.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from musicgen_gui.codecs.melody import top_line
from musicgen_gui.engines.melody_gru import MelodyEngine, load
from musicgen_gui.engines.request import COMMON_RUN, Request, Rules, Span, Task
from musicgen_gui.formats import read, write
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Note, Origin, Score, Track

OUT = Path(__file__).parent / "listening"
COUNT = 20
RULES = Rules(longest_copy=COMMON_RUN)
STYLES = {"ONeill": "any", "Joplin": "ragtime", "Turpin": "ragtime", "OpenScore": "art song", "Bach": "any"}
YOURS, MODEL, GROUND, LINE, WORDS = "#56b4a9", "#a68cf0", "#14161b", "#2a2f3a", "#8b92a3"
WIDTH, HEIGHT, EDGE = 960, 220, 24


def main() -> None:
    """Write all of it anew."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    engine = load()
    OUT.mkdir(exist_ok=True)
    pieces = sorted(options.parse_args().folder.glob("*.mid"))[:COUNT]
    for seed, path in enumerate(pieces):
        score = melody_of(read(path))
        bars = bar_map(score)
        style = next((style for word, style in STYLES.items() if word in path.name), "any")
        opening = keep(score, 0, bars.bar_start(8))
        longer = Span(bars.bar_start(8), bars.bar_start(24))
        put(
            engine,
            Request(Task.CONTINUE, opening, 0, longer, style=style, seed=seed, candidates=1, rules=RULES),
            f"continue-{seed:02}",
        )
        whole = keep(score, 0, bars.bar_start(12))
        hole = Span(bars.bar_start(4), bars.bar_start(8))
        put(
            engine,
            Request(Task.COMPLETE, whole, 0, hole, style=style, seed=seed, candidates=1, rules=RULES),
            f"hole-{seed:02}",
        )
        print(f"{seed:02} {path.stem} ({style})")


def melody_of(score: Score) -> Score:
    """The top line of the first track with enough notes, alone."""
    track = next(t for t in score.tracks if len(t.notes) >= COUNT and not t.is_percussion)
    return replace(
        score, tracks=(Track(name="melody", notes=top_line(track.notes)),), source=None, markers=(), chords=()
    )


def keep(score: Score, start: int, end: int) -> Score:
    """Only what begins in a span."""
    track = score.tracks[0]
    return replace(score, tracks=(track.with_notes(tuple(n for n in track.notes if start <= n.start < end)),))


def put(engine: MelodyEngine, request: Request, name: str) -> None:
    """Ask, and write the piece with its answer as MIDI and as a picture."""
    made = tuple(note for piece in engine.generate(request) for note in piece.notes)
    track, span = request.score.tracks[0], request.span
    outside = tuple(n for n in track.notes if not span.start <= n.start < span.end)
    score = request.score.with_track(0, track.with_notes(tuple(sorted((*outside, *made)))))
    write(OUT / f"{name}.mid", score)
    (OUT / f"{name}.svg").write_text(picture(score, span), "utf-8")


def picture(score: Score, span: Span) -> str:
    """A small roll: given notes green, made ones violet, bar lines behind, the asked time tinted."""
    notes: tuple[Note, ...] = score.tracks[0].notes
    bars = bar_map(score)
    end = max(span.end, score.end)
    low, high = min(n.pitch for n in notes) - 1, max(n.pitch for n in notes) + 2
    row = (HEIGHT - 2 * EDGE) / (high - low)

    def x(tick: int) -> float:
        return EDGE + (WIDTH - 2 * EDGE) * tick / end

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="10">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{GROUND}"/>',
        f'<rect x="{x(span.start):.1f}" y="{EDGE}" width="{x(span.end) - x(span.start):.1f}" '
        f'height="{HEIGHT - 2 * EDGE}" fill="{MODEL}" fill-opacity="0.12"/>',
    ]
    bar = 0
    while bars.bar_start(bar) <= end:
        at = x(bars.bar_start(bar))
        parts.append(f'<line x1="{at:.1f}" x2="{at:.1f}" y1="{EDGE}" y2="{HEIGHT - EDGE}" stroke="{LINE}"/>')
        if bar % 4 == 0 and bars.bar_start(bar) < end:
            parts.append(f'<text x="{at + 3:.1f}" y="{EDGE - 6}" fill="{WORDS}">{bar + 1}</text>')
        bar += 1
    for note in notes:
        colour = MODEL if note.origin is Origin.MODEL else YOURS
        width = max(1.5, x(note.end) - x(note.start) - 1)
        y = EDGE + (high - 1 - note.pitch) * row
        parts.append(
            f'<rect x="{x(note.start):.1f}" y="{y:.1f}" width="{width:.1f}" height="{max(2, row - 1):.1f}" rx="1.5" '
            f'fill="{colour}"/>'
        )
    return "\n".join([*parts, "</svg>"]) + "\n"


if __name__ == "__main__":
    main()
