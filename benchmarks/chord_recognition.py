"""Prints how often chords recognised from the notes have the root that is written: one JSON line for each way.

    .venv/bin/python benchmarks/chord_recognition.py --data ../shared/data

The tunes are those of the Nottingham collection that have chord symbols. ``melody`` hears the tune alone, ``chords``
the tune and a second track that plays the written chords. Agreement is counted beat by beat, where a chord is written.
``always the tonic`` is what one gets without listening.
"""

from __future__ import annotations

import argparse
import json
import time
import zipfile
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from musicgen_gui.editing.chords import chords_of
from musicgen_gui.formats import FormatError, abc
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import ChordSymbol, Note, Score, Track
from musicgen_gui.theory.chord import Chord, parse_chord
from musicgen_gui.theory.chord_entry import voiced
from musicgen_gui.theory.key import Key

FEWEST = 4
"""Chord symbols that a tune must have."""


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, default=Path(__file__).parents[2] / "shared" / "data")
    options.add_argument("--most", type=int, default=10_000, help="number of tunes")
    asked = options.parse_args()
    tunes = [tune for tune, _ in zip(_tunes(asked.data), range(asked.most), strict=False)]
    for heard in ("melody", "chords"):
        for beats in (False, True):
            print(json.dumps(_measured(tunes, heard, beats=beats)), flush=True)


def _measured(tunes: list[Score], heard: str, *, beats: bool) -> dict[str, object]:
    began = time.process_time()
    counts = [_agreement(_as_heard(tune, heard), beats=beats) for tune in tunes]
    seconds = time.process_time() - began
    asked, roots, kinds, tonics, found, written = map(sum, zip(*counts, strict=True))
    return {
        "tunes": len(tunes),
        "heard": heard,
        "per": "beat" if beats else "bar",
        "beats": asked,
        "same root": round(roots / asked, 3),
        "same root and third": round(kinds / asked, 3),
        "always the tonic": round(tonics / asked, 3),
        "symbols": found,
        "symbols written": written,
        "ms a tune": round(1000 * seconds / len(tunes), 1),
    }


def _tunes(data: Path) -> Iterator[Score]:
    with zipfile.ZipFile(data / "nottingham.zip") as archive:
        for name in sorted(archive.namelist()):
            if "ABC_cleaned/" not in name or not name.endswith(".abc"):
                continue
            for text in abc.split_tunes(archive.read(name).decode("utf-8", "replace")):
                try:
                    score = abc.read_tune(text)
                except FormatError:
                    continue
                if len(score.chords) >= FEWEST and score.end:
                    yield replace(score, tracks=score.tracks[:1])


def _as_heard(score: Score, heard: str) -> Score:
    if heard == "melody":
        return score
    ends = [*(chord.tick for chord in score.chords[1:]), score.end]
    notes = []
    for symbol, end in zip(score.chords, ends, strict=True):
        chord = _parsed(symbol)
        if chord is not None and end > symbol.tick:
            notes += [Note(symbol.tick, pitch, end - symbol.tick) for pitch in voiced(chord)]
    return replace(score, tracks=(*score.tracks, Track("chords", tuple(sorted(notes)))))


def _agreement(score: Score, *, beats: bool) -> tuple[int, ...]:
    """Beats with a written chord; of them those with its root; with root and third; on the tonic; symbols; written."""
    found = chords_of(score, 0, score.end, beats=beats)
    bars = bar_map(score)
    home = Key(score.keys[0].fifths, score.keys[0].mode).tonic if score.keys else 0
    asked = roots = kinds = tonics = 0
    for bar in range(bars.position(score.end - 1).bar + 1):
        start, end = bars.bar_start(bar), bars.bar_end(bar)
        for tick in range(start, end, bars.beat_ticks_at(start)):
            wanted, got = _holding(score.chords, tick), _holding(found, tick)
            if wanted is None:
                continue
            asked += 1
            tonics += wanted.root == home
            if got is not None and got.root == wanted.root:
                roots += 1
                kinds += _is_minor(got) == _is_minor(wanted)
    return asked, roots, kinds, tonics, len(found), len(score.chords)


def _holding(chords: tuple[ChordSymbol, ...], tick: int) -> Chord | None:
    i = bisect_right(chords, tick, key=lambda chord: chord.tick)
    return _parsed(chords[i - 1]) if i else None


def _parsed(symbol: ChordSymbol) -> Chord | None:
    try:
        return parse_chord(symbol.symbol)
    except ValueError:
        return None


def _is_minor(chord: Chord) -> bool:
    return (chord.root + 3) % 12 in chord.pitch_classes and (chord.root + 4) % 12 not in chord.pitch_classes


if __name__ == "__main__":
    main()
