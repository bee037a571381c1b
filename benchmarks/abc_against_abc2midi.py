"""Reads ABC tune books and compares every note with what Debian's abc2midi makes of the same tune.

    python benchmarks/abc_against_abc2midi.py [--all] [FOLDER]

FOLDER (by default ``shared/data`` beside the checkout) holds the zips; O'Neill's 1850 and Nottingham are compared, with
``--all`` every ABC book. Two notes are equal with the same pitch, and start and end within 3 of abc2midi's 480 ticks to
the quarter; a pickup's shift is taken off first. What abc2midi adds of its own is taken away beforehand (``neutral``).

A difference is explained by rewriting the tune so that the sign in question says in plain ABC what we read: when
abc2midi then agrees with our reading of the original, that sign was all that differed. ``abc_rewrites.py`` says which
of the two readings is right.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import mido
from abc_rewrites import RULES

from musicgen_gui.formats.abc import split_tunes
from musicgen_gui.formats.abc_layout import lead_of, score_of
from musicgen_gui.formats.abc_text import decode, field_of
from musicgen_gui.formats.abc_tune import parse
from musicgen_gui.formats.spec import FormatError

COMPARED = (("music21_folk", "oneills1850"), ("nottingham", ""))
ALL = (("music21_folk", ""), ("nottingham", ""), ("irish_mit6s191", ""), ("oldtime_rjl20", ""))
QUIET = ("-NGUI", "-NFER", "-NGRA", "-NCOM", "-NFNP")
TOLERANCE = 3
Notes = list[tuple[int, int, int]]


def neutral(text: str) -> str:
    """The tune without what abc2midi plays in its own way: swung hornpipes, accompaniment, ornaments, staccato."""
    lines = ["X:1"]
    for line in text.split("\n"):
        found = field_of(line)
        if line.startswith("%") or (found and found[0] in "XRwWs"):
            continue
        shown = line if found else _without_ornaments(line)
        lines += [shown] if shown.strip() or not line.strip() else []
        if found and found[0] == "K":
            lines += ["%%MIDI gchordoff", "%%MIDI chordattack 0", "%%MIDI nobeataccents"]
    return "\n".join(lines) + "\n"


def _without_ornaments(line: str) -> str:
    parts = re.split(
        r'("[^"]*"|![^!\s|]*!|\+(?![a-g]+\+)[a-z]+\+|\[[A-Za-z]:[^\]]*\])', line.replace("=3D", "=").removesuffix("=20")
    )
    for i, part in enumerate(parts):
        if i % 2 == 0:
            parts[i] = re.sub(r"[~.H-Wh-w]", "", part)
        elif part[0] != "[":
            parts[i] = ""
    return "".join(parts)


def ours(text: str) -> Notes:
    """Start, pitch and end in 1/480 quarter, from the first sound."""
    tune = parse(text)
    score, lead = score_of(tune), lead_of(tune) * 1920
    scale = 480 / score.division
    notes = (note for track in score.tracks for note in track.notes)
    return sorted((round(n.start * scale - lead), n.pitch, round(n.end * scale - lead)) for n in notes)


def theirs(text: str, folder: Path) -> Notes:
    """What abc2midi plays, its first tick of every note given back."""
    source, target = folder / "tune.abc", folder / "tune.mid"
    source.write_text(text, encoding="utf-8")
    target.unlink(missing_ok=True)
    subprocess.run(["abc2midi", str(source), "1", "-o", str(target), *QUIET], capture_output=True, check=False)
    if not target.exists():
        return []
    notes: Notes = []
    for track in mido.MidiFile(target).tracks:
        now = 0
        begun: dict[int, list[int]] = {}
        for message in track:
            now += message.time
            if message.type == "note_on" and message.velocity:
                begun.setdefault(message.note, []).append(now - 1)
            elif message.type in ("note_on", "note_off") and begun.get(message.note):
                notes.append((begun[message.note].pop(0), message.note, now))
    return sorted(notes)


def same(a: Notes, b: Notes) -> bool:
    pairs = zip(a, b, strict=False)
    return len(a) == len(b) and all(
        p[1] == q[1] and abs(p[0] - q[0]) <= TOLERANCE and abs(p[2] - q[2]) <= TOLERANCE for p, q in pairs
    )


def explain(text: str, mine: Notes, folder: Path) -> str | None:
    """The smallest set of signs that explains a difference; None when nothing does."""
    plain = neutral(text)
    changing = [name for name, rule in RULES.items() if rule.rewrite(plain) != plain]
    for count in range(1, 4):
        for names in combinations(changing, count):
            changed = plain
            for name in reversed(names):
                changed = RULES[name].rewrite(changed)
            reading = ours(changed) if any(RULES[name].both for name in names) else mine
            if same(reading, theirs(changed, folder)):
                return " + ".join(names)
    return None


def tunes(folder: Path, books: tuple[tuple[str, str], ...]) -> Iterator[tuple[str, str, str]]:
    """Book, name and text of every tune."""
    for archive, inside in books:
        with zipfile.ZipFile(folder / f"{archive}.zip") as file:
            for name in sorted(file.namelist()):
                if name.lower().endswith(".abc") and inside in name:
                    book = inside or f"{archive}/{Path(name).parent.name}"
                    for index, text in enumerate(split_tunes(decode(file.read(name))), 1):
                        yield book, f"{Path(name).name} no. {index}", text


def compare(folder: Path, books: tuple[tuple[str, str], ...]) -> tuple[Counter[tuple[str, str]], list[str], float]:
    """Counts by book and outcome, a line for everything refused or unexplained, and our CPU seconds."""
    counts: Counter[tuple[str, str]] = Counter()
    remarks: list[str] = []
    seconds = 0.0
    with tempfile.TemporaryDirectory() as scratch:
        for book, name, text in tunes(folder, books):
            counts[book, "tunes"] += 1
            began = time.process_time()
            try:
                mine = ours(text)
            except FormatError as error:
                counts[book, "refused"] += 1
                remarks.append(f"refused: {book}, {name}: {error}")
                continue
            finally:
                seconds += time.process_time() - began
            if same(mine, theirs(neutral(text), Path(scratch))):
                counts[book, "equal"] += 1
                continue
            why = explain(text, mine, Path(scratch))
            counts[book, why or "unexplained"] += 1
            if why is None:
                remarks.append(f"unexplained: {book}, {name}")
    return counts, remarks, seconds


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path, nargs="?", default=Path(__file__).parents[2] / "shared" / "data")
    options.add_argument("--all", action="store_true", help="every ABC book, not only O'Neill's and Nottingham")
    chosen = options.parse_args()
    counts, remarks, seconds = compare(chosen.folder, ALL if chosen.all else COMPARED)
    for book in dict.fromkeys(book for book, _ in counts):
        print(f"{book}: {counts[book, 'equal']} equal of {counts[book, 'tunes']}")
        for (of, outcome), count in sorted(counts.items()):
            if of == book and outcome not in ("equal", "tunes"):
                print(f"  {count:4} {outcome}")
    total = sum(count for (_, outcome), count in counts.items() if outcome == "tunes")
    print(f"read at {total / seconds:.0f} tunes a second of CPU")
    print(*(f"{name}: {RULES[name].verdict}" for name in RULES), *remarks, sep="\n")
    return 1 if any(outcome == "unexplained" for _, outcome in counts) else 0


if __name__ == "__main__":
    sys.exit(main())
