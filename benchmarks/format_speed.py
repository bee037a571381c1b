"""CPU seconds to read and write MIDI and project files of some sizes, the least of three runs, as JSON lines.

python benchmarks/format_speed.py [NOTES …]

``write_again`` saves a score that was read from a file, which looks up the place of every message in that file. The
notes are random, in four tracks. ``peak_mb`` is the most memory the process has held so far.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import time
from collections.abc import Callable
from typing import Any

from musicgen_gui.formats.midi_read import read_midi
from musicgen_gui.formats.midi_write import write_midi
from musicgen_gui.formats.project import read_project, write_project
from musicgen_gui.score.types import Note, Score, Track


def piece(count: int) -> Score:
    """A score of about so many random notes."""
    dice = random.Random(count)

    def note() -> Note:
        start, length = dice.randrange(count * 30), dice.randrange(10, 400)
        return Note(start, dice.randrange(30, 90), length, dice.randrange(1, 128))

    tracks = (Track(f"part {c}", tuple(sorted(note() for _ in range(count // 4))), c) for c in range(4))
    return Score(tracks=tuple(tracks))


def best(work: Callable[[], Any], runs: int) -> tuple[float, Any]:
    """The least CPU seconds of some runs, and the last answer."""
    seconds: list[float] = []
    for _ in range(runs):
        began = time.process_time()
        answer = work()
        seconds.append(time.process_time() - began)
    return round(min(seconds), 3), answer


def measure(count: int) -> dict[str, float]:
    """All figures for one size."""
    runs = 3 if count <= 200_000 else 1
    score = piece(count)
    write, data = best(lambda: write_midi(score), runs)
    read, opened = best(lambda: read_midi(data), runs)
    again, _ = best(lambda: write_midi(opened), runs)
    write_own, project = best(lambda: write_project(opened, {}), runs)
    read_own, _ = best(lambda: read_project(project), runs)
    return {
        "notes": count,
        "midi_bytes": len(data),
        "midi_read": read,
        "midi_write": write,
        "midi_write_again": again,
        "project_bytes": len(project),
        "project_read": read_own,
        "project_write": write_own,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


if __name__ == "__main__":
    for size in map(int, sys.argv[1:] or ["10000", "100000", "1000000"]):
        print(json.dumps(measure(size)), flush=True)
