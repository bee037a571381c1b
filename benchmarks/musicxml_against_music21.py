"""Notes of MusicXML files as this program reads them against those that music21 reads, as JSON lines.

python benchmarks/musicxml_against_music21.py [--played] ARCHIVE.zip … [EVERY]

Measures are compared as written, or with ``--played`` with repeats played out by both. A pickup lies elsewhere in
music21, so the first notes are laid on each other. music21 is no part of the project; without it one sentence is
printed. ``seconds`` and ``music21_seconds`` are CPU seconds.
"""

from __future__ import annotations

import json
import sys
import time
import zipfile
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from musicgen_gui.formats.musicxml import read_score
from musicgen_gui.formats.musicxml_document import root_of, unpack
from musicgen_gui.formats.spec import FormatError

try:
    from music21 import converter, harmony
except ImportError:
    converter = None

Notes = set[tuple[float, int, float]]


def ours(data: bytes, played: bool) -> Notes:
    """Start, pitch and length in quarters of the notes of all parts, the first at 0."""
    score = read_score(root_of(data), as_written=not played)
    part = score.division
    found = [(Fraction(n.start, part), n.pitch, Fraction(n.length, part)) for t in score.tracks for n in t.notes]
    return from_zero(found)


def theirs(data: bytes, played: bool) -> Notes:
    """The same by music21, ties joined, without grace notes and chord symbols."""
    found = []
    for part in converter.parseData(unpack(data).decode(), format="musicxml").parts:
        if any(instrument.transposition for instrument in part.recurse().getElementsByClass("Instrument")):
            part = part.toSoundingPitch()
        if played:
            part = part.expandRepeats()
        for sound in part.stripTies().flatten().notes:
            if isinstance(sound, harmony.ChordSymbol) or sound.duration.isGrace:
                continue
            pitches = [
                note.pitch.midi for note in (sound.notes if sound.isChord else [sound]) if hasattr(note, "pitch")
            ]
            found += [(Fraction(sound.offset), pitch, Fraction(sound.quarterLength)) for pitch in pitches]
    return from_zero(found)


def from_zero(notes: list[tuple[Fraction, int, Fraction]]) -> Notes:
    """The longest of the notes that start together at one pitch, the first note of all at 0."""
    longest: dict[tuple[Fraction, int], Fraction] = {}
    for start, pitch, length in notes:
        longest[start, pitch] = max(length, longest.get((start, pitch), Fraction(0)))
    first = min((start for start, _ in longest), default=Fraction(0))
    return {(round(float(s - first), 3), pitch, round(float(n), 3)) for (s, pitch), n in longest.items()}


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """CPU seconds and the answer."""
    began = time.process_time()
    answer = work()
    return time.process_time() - began, answer


def compare(archive: zipfile.ZipFile, every: int, played: bool) -> dict[str, Any]:
    """The sums over every so many .mxl files of an archive; prints a line for each that differs."""
    counts: dict[str, Any] = dict.fromkeys(("files", "same", "differ", "refused", "music21_failed"), 0)
    counts |= {"seconds": 0.0, "music21_seconds": 0.0}
    for name in [name for name in archive.namelist() if name.endswith(".mxl")][::every]:
        data = archive.read(name)
        counts["files"] += 1
        try:
            seconds, mine = timed(lambda data=data: ours(data, played))
        except FormatError as error:
            counts["refused"] += 1
            print(json.dumps({"file": name, "refused": str(error)}))
            continue
        try:
            their_seconds, other = timed(lambda data=data: theirs(data, played))
        except Exception as error:  # noqa: BLE001 — whatever another library raises is its own
            counts["music21_failed"] += 1
            print(json.dumps({"file": name, "music21": repr(error)[:200]}))
            continue
        counts["seconds"] += seconds
        counts["music21_seconds"] += their_seconds
        counts["same" if mine == other else "differ"] += 1
        if mine != other:
            row = {"file": name, "notes": len(mine), "music21_notes": len(other)}
            print(json.dumps(row | {"ours": sorted(mine - other)[:3], "theirs": sorted(other - mine)[:3]}), flush=True)
    return counts


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--played"]
    step = int(arguments.pop()) if arguments and arguments[-1].isdigit() else 1
    if converter is None:
        print("music21 is not installed here, so there is nothing to compare with; pip install music21")
    for path in arguments if converter is not None else []:
        with zipfile.ZipFile(path) as opened:
            print(json.dumps({"archive": path} | compare(opened, step, "--played" in sys.argv)), flush=True)
