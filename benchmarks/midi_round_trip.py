"""Opens and saves every MIDI file under some folders and counts those that stay the same.

    python benchmarks/midi_round_trip.py [--quick] [FOLDER …]

Same means: the same header, the same chunks, and in each track chunk the same messages at the same ticks in the same
order. Our own parser says so, and mido's where mido can read the file (``--quick`` leaves mido out). Zips are read
in place. Prints one line per folder or zip, the refused files with the reason, and the total.
"""

from __future__ import annotations

import argparse
import io
import logging
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import mido

from musicgen_gui.formats import FormatError
from musicgen_gui.formats.midi_bytes import TRACK, messages, split
from musicgen_gui.formats.midi_read import read_midi
from musicgen_gui.formats.midi_write import write_midi

SUFFIXES = (".mid", ".midi", ".kar")
MIDO_ERRORS = (EOFError, OSError, ValueError, IndexError, KeyError, TypeError, mido.KeySignatureError)


def files(place: Path) -> Iterator[tuple[str, str, bytes]]:
    """Source, name and bytes of every MIDI file in a folder, in its zips, or in one zip."""
    for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
        if path.suffix.lower() == ".zip":
            with zipfile.ZipFile(path) as archive:
                for name in archive.namelist():
                    if name.lower().endswith(SUFFIXES):
                        yield path.name, name, archive.read(name)
        elif path.suffix.lower() in SUFFIXES:
            yield path.parent.name, path.name, path.read_bytes()


def content(data: bytes) -> list[Any]:
    """What must stay the same, as our parser sees it."""
    file = split(data)
    chunks = [messages(chunk) if chunk.kind == TRACK else (chunk.kind, chunk.data) for chunk in file.chunks]
    return [file.type, file.division, chunks, file.tail]


def mido_content(data: bytes) -> list[Any] | None:
    """What must stay the same, as mido sees it; None where mido cannot read the file."""
    try:
        file = mido.MidiFile(file=io.BytesIO(data))
    except MIDO_ERRORS:
        return None
    return [file.type, file.ticks_per_beat, [[(m.time, m.bytes()) for m in track] for track in file.tracks]]


def verdicts(data: bytes, with_mido: bool) -> Iterator[str]:
    """What to count for a file. Raises ``FormatError`` for one that cannot be opened."""
    score = read_midi(data)
    yield "opened"
    saved = write_midi(score)
    yield "equal" if content(saved) == content(data) else "different"
    before = mido_content(data) if with_mido else None
    if before is not None:
        yield "mido equal" if mido_content(saved) == before else "mido different"


def line(name: str, count: Counter[str]) -> str:
    """One row of the report."""
    checked = count["mido equal"] + count["mido different"]
    mido_part = f"; mido agrees on {count['mido equal']} of {checked}" if checked else ""
    return f"{name}: {count['equal']} of {count['opened']} equal, {count['refused']} refused{mido_part}"


def main(arguments: list[str]) -> int:
    """Exit status 1 when any file that opened is not the same after saving."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument("--quick", action="store_true", help="leave mido out")
    options = parser.parse_args(arguments)
    shared = Path(__file__).resolve().parents[2] / "shared"
    folders = options.folders or [shared / "data", shared / "robustness"]
    logging.disable(logging.WARNING)
    began = time.perf_counter()
    counts: dict[str, Counter[str]] = {}
    for source, name, data in (found for folder in folders for found in files(folder)):
        count = counts.setdefault(source, Counter())
        try:
            for verdict in verdicts(data, not options.quick):
                count[verdict] += 1
                if verdict.endswith("different"):
                    print(f"  {source}: {name}: {verdict}", flush=True)
        except FormatError as error:
            count["refused"] += 1
            print(f"  {source}: {name} refused: {error}", flush=True)
    for source, count in counts.items():
        print(line(source, count))
    total = sum(counts.values(), Counter())
    print(f"{line('total', total)}; {time.perf_counter() - began:.0f} s")
    return 1 if total["different"] or total["mido different"] or not total["opened"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
