"""Reads ABC tune books and compares every note with what Debian's abc2midi makes of the same tune.

    python benchmarks/abc_against_abc2midi.py [--all] [FOLDER]

FOLDER (by default ``shared/data`` beside the checkout) holds the zips; O'Neill's 1850 and Nottingham are compared, with
``--all`` every ABC book. Two notes are equal with the same pitch, and start and end within 3 of abc2midi's 480 ticks to
the quarter; a pickup's shift is taken off first. What abc2midi adds of its own is taken away beforehand (``neutral``).

A difference is explained by rewriting the tune so that the sign in question says in plain ABC what we read: when
abc2midi then agrees with our reading of the original, that sign was all that differed. ``EXPLANATIONS`` says which of
the two readings is right.
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
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import mido

from musicgen_gui.formats.abc import split_tunes
from musicgen_gui.formats.abc_fields import parse_meter
from musicgen_gui.formats.abc_items import Bar
from musicgen_gui.formats.abc_layout import lead_of, score_of
from musicgen_gui.formats.abc_text import decode, field_of
from musicgen_gui.formats.abc_tokens import OLD_CHORD, TOKEN, bars_of, endings_of
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
        lines.append(line if found else _without_ornaments(line))
        if found and found[0] == "K":
            lines += ["%%MIDI gchordoff", "%%MIDI chordattack 0", "%%MIDI nobeataccents"]
    return "\n".join(lines) + "\n"


def _without_ornaments(line: str) -> str:
    parts = re.split(r'("[^"]*"|![^!\s|]*!|\[[A-Za-z]:[^\]]*\])', line.replace("=3D", "=").removesuffix("=20"))
    kept = (part if part[:1] == "[" and part[2:3] == ":" else re.sub(r"[~.H-Wh-w]", "", part) for part in parts)
    return "".join("" if part[:1] in ('"', "!") and len(part) > 1 else part for part in kept)


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


class _Marks:
    """The bar lines of a tune's music in written order: line, start, end, meaning; None stands for sounds."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.found: list[tuple[int, int, int, Bar] | None] = []
        for number, line in enumerate(self.lines):
            if field_of(line) is None and not line.startswith("%"):
                self._line(number, line)

    def _line(self, number: int, line: str) -> None:
        place = 0
        while found := TOKEN.match(line, place):
            bars: tuple[Bar, ...] = ()
            if found.lastgroup == "bar":
                bars = bars_of(found["lines"], found["passes"] or "")
            elif found.lastgroup == "ending":
                bars = endings_of(found["numbers"])
            elif found.lastgroup in ("note", "rest", "chord"):
                self.found.append(None)
            self.found += [(number, found.start(), found.end(), bar) for bar in bars]
            place = found.end()

    def ending_follows(self, index: int) -> bool:
        for mark in self.found[index + 1 : index + 5]:
            if mark is None:
                return False
            if mark[3].endings:
                return True
        return False


def explicit_starts(text: str) -> str:
    """``|:`` wherever a ``:|`` goes back to by the rule of ABC 2.1, 4.8: last repeat end, double bar or tune start."""
    marks = _Marks(text)
    first = next((i for i, line in enumerate(marks.lines) if _is_music(marks.lines, i)), 0)
    start, explicit, in_ending = (first, 0), False, False
    inserts: set[tuple[int, int]] = set()
    for index, mark in enumerate(marks.found):
        if mark is None:
            continue
        number, _, end, bar = mark
        if bar.starts:
            start, explicit, in_ending = (number, end), True, False
        elif bar.endings:
            in_ending = True
        elif bar.ends:
            if not explicit:
                inserts.add(start)
            explicit = marks.ending_follows(index)
            start = start if explicit else (number, end)
            in_ending = False
        elif bar.double and (in_ending or not explicit) and not marks.ending_follows(index):
            start, explicit, in_ending = (number, end), False, False
    for number, place in sorted(inserts, reverse=True):
        line = marks.lines[number]
        marks.lines[number] = f"{line[:place]} |: {line[place:]}"
    return "\n".join(marks.lines)


def _is_music(lines: list[str], index: int) -> bool:
    has_key = any((field_of(line) or "?")[0] == "K" for line in lines[:index])
    line = lines[index]
    return has_key and bool(line.strip()) and field_of(line) is None and not line.startswith("%")


def closed_endings(text: str) -> str:
    """``||`` for a ``:|`` that closes the last of several endings."""
    marks = _Marks(text)
    endings = 0
    changes: list[tuple[int, int, int]] = []
    for index, mark in enumerate(marks.found):
        if mark is None:
            continue
        number, begin, end, bar = mark
        if bar.endings:
            endings += 1
        elif bar.ends and marks.ending_follows(index):
            continue
        elif bar.ends or bar.starts or bar.double:
            if bar.ends and endings > 1 and not bar.starts:
                changes.append((number, begin, end))
            endings = 0
    for number, begin, end in reversed(changes):
        line = marks.lines[number]
        starts = line[begin:end].endswith(":") and line[begin:end].strip(":") != ""
        marks.lines[number] = line[:begin] + ("|:" if starts or line[begin:end] == "::" else "||") + line[end:]
    return "\n".join(marks.lines)


def full_tuplets(text: str) -> str:
    """``(5`` as ``(5:2:5`` where the meter is not compound; abc2midi takes 3/2, 3/4 and 3/8 for compound."""
    lines = text.split("\n")
    plain = True
    for i, line in enumerate(lines):
        found = field_of(line)
        if found and found[0] == "M":
            meter = parse_meter(found[1])
            plain = not meter or meter[0] % 3 != 0 or meter[0] == 3
        elif plain and found is None:
            lines[i] = re.sub(r"\(([579])(?![:\d])", r"(\1:2:\1", line)
    return "\n".join(lines)


def double_repeats(text: str) -> str:
    """``::`` for ``:|:``."""
    lines = text.split("\n")
    return "\n".join(line if field_of(line) else re.sub(r":\|+:(?=[^|]|$)", "::", line) for line in lines)


def new_chords(text: str) -> str:
    """``+EA+`` as ``[EA]``."""
    return "\n".join(line if field_of(line) else OLD_CHORD.sub(r"[\1]", line) for line in text.split("\n"))


def even_chords(text: str) -> str:
    """Every note of a chord as long as its first."""

    def even(found: re.Match[str]) -> str:
        notes = re.findall(r"([\^_=]{0,2}[A-Ga-g][,']*)(\d*/*\d*)(-?)", found[1])
        return "[" + "".join(f"{name}{notes[0][1]}{tie}" for name, _, tie in notes) + "]"

    chord = re.compile(r"\[((?:[\^_=]{0,2}[A-Ga-g][,']*\d*/*\d*-?){2,})\]")
    return "\n".join(line if field_of(line) else chord.sub(even, line) for line in text.split("\n"))


UNEVEN = "unequal notes in a chord"
EXPLANATIONS: dict[str, tuple[Callable[[str], str], str]] = {
    "a :| without |:": (
        explicit_starts,
        "ours by ABC 2.1, 4.8 (back to the last double bar or repeat end); abc2midi ignores || or loses a repeat",
    ),
    "last ending closed with :|": (
        closed_endings,
        "open in the standard; ours is what players do, abc2midi plays the section once more",
    ),
    ":|: for ::": (
        double_repeats,
        "ours by ABC 2.1, 4.8 (bar lines are read liberally); abc2midi reads :| and forgets |:",
    ),
    "(5 (7 (9 in 3/2, 3/4, 3/8": (
        full_tuplets,
        "ours by ABC 2.1, 4.13 (only compound meters give three); abc2midi takes every multiple of 3",
    ),
    UNEVEN: (even_chords, "ours by ABC 2.1, 4.17 (each sounds as written, the first says when the next comes)"),
    "chords as +EA+": (new_chords, "ours reads the notation of ABC 1.6; abc2midi does so only on request (-OCC)"),
}


def explain(text: str, mine: Notes, folder: Path) -> str | None:
    """The smallest set of signs that explains a difference; None when nothing does."""
    plain = neutral(text)
    for count in range(1, len(EXPLANATIONS) + 1):
        for names in combinations(EXPLANATIONS, count):
            changed = plain
            for name in reversed(names):
                changed = EXPLANATIONS[name][0](changed)
            reading = ours(even_chords(text)) if UNEVEN in names else mine
            if changed != plain and same(reading, theirs(changed, folder)):
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
    print(*(f"{name}: {right}" for name, (_, right) in EXPLANATIONS.items()), *remarks, sep="\n")
    return 1 if any(outcome == "unexplained" for _, outcome in counts) else 0


if __name__ == "__main__":
    sys.exit(main())
