"""The tunes of tests/scores beside what abc2midi plays, where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import mido
import pytest

from musicgen_gui.formats.abc import read_tune, split_tunes
from musicgen_gui.formats.abc_text import decode

BOOK = Path(__file__).parents[1] / "scores" / "tunes.abc"
QUIET = ("-NGUI", "-NFER", "-NGRA", "-NCOM", "-NFNP")
Notes = list[tuple[int, int, int]]


def played(path: Path) -> Notes:
    """Start, pitch and end in 1/480 quarter; abc2midi begins every note one tick late."""
    notes: Notes = []
    for track in mido.MidiFile(path).tracks:
        now = 0
        begun: dict[int, int] = {}
        for message in track:
            now += message.time
            if message.type == "note_on" and message.velocity:
                begun[message.note] = now - 1
            elif message.type in ("note_on", "note_off"):
                notes.append((begun.pop(message.note), message.note, now))
    return sorted(notes)


@pytest.mark.parametrize("number", [1, 2])
def test_the_same_notes(number: int, tmp_path: Path) -> None:
    if shutil.which("abc2midi") is None:
        pytest.skip("abc2midi (Debian: abcmidi) is not installed")
    text = split_tunes(decode(BOOK.read_bytes()))[number - 1]
    plain = text.replace("~", "").replace("!trill!", "").replace("R:jig\n", "").split("X:", 1)[1]
    lines = [line for line in ("X:" + plain).split("\n") if line]
    lines[lines.index(next(line for line in lines if line.startswith("K:")))] += "\n%%MIDI chordattack 0"
    (tmp_path / "tune.abc").write_text("\n".join(lines) + "\n", encoding="utf-8")
    command = ["abc2midi", "tune.abc", str(number), "-o", "tune.mid", *QUIET]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    score = read_tune(text)
    first = min(track.notes[0].start for track in score.tracks)
    ours = sorted((n.start - first, n.pitch, n.end - first) for track in score.tracks for n in track.notes)
    assert ours == played(tmp_path / "tune.mid")
