"""Rewrites of ABC signs that programs read differently, into signs that say the same in plain ABC 2.1.

Used by ``abc_against_abc2midi.py`` to explain why two programs play a tune differently.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from musicgen_gui.formats.abc_fields import parse_meter
from musicgen_gui.formats.abc_items import Bar
from musicgen_gui.formats.abc_text import field_of
from musicgen_gui.formats.abc_tokens import OLD_CHORD, TOKEN, bars_of, endings_of


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


def no_empty_lines(text: str) -> str:
    """Without empty lines, and without lines of the header that are no fields."""
    lines = text.split("\n")
    key = next((i for i, line in enumerate(lines) if line.startswith("K:")), 0)
    return "\n".join(line for i, line in enumerate(lines) if line.strip() and (i > key or field_of(line))) + "\n"


def _in_music(pattern: str, becomes: str) -> Callable[[str], str]:
    def rewrite(text: str) -> str:
        return "\n".join(line if field_of(line) else re.sub(pattern, becomes, line) for line in text.split("\n"))

    return rewrite


def single_notes(text: str) -> str:
    """``[AA]`` as ``[A]``."""

    def once(found: re.Match[str]) -> str:
        return "[" + "".join(dict.fromkeys(re.findall(r"[\^_=]{0,2}[A-Ga-g][,']*\d*/*\d*-?", found[1]))) + "]"

    chord = re.compile(r"\[((?:[\^_=]{0,2}[A-Ga-g][,']*\d*/*\d*-?){2,})\]")
    return "\n".join(line if field_of(line) else chord.sub(once, line) for line in text.split("\n"))


def paired_repeats(text: str) -> str:
    """Without the ``|:`` that no ``:|`` answers before the next."""
    marks = _Marks(text)
    open_start: tuple[int, int, int] | None = None
    changes: list[tuple[int, int, int]] = []
    for mark in marks.found:
        if mark is None:
            continue
        if mark[3].starts:
            changes += [open_start] if open_start else []
            open_start = mark[:3]
        elif mark[3].ends:
            open_start = None
    for number, begin, end in reversed(changes):
        marks.lines[number] = marks.lines[number][:begin] + "||" + marks.lines[number][end:]
    return "\n".join(marks.lines)


class Rule(NamedTuple):
    """``both``: the sign means something else to us too after the rewrite, so both programs read the rewritten tune."""

    rewrite: Callable[[str], str]
    verdict: str
    both: bool = False


RULES: dict[str, Rule] = {
    "a :| without |:": Rule(
        explicit_starts,
        "ours by ABC 2.1, 4.8 (back to the last double bar or repeat end); abc2midi ignores || or loses a repeat",
    ),
    "last ending closed with :|": Rule(
        closed_endings,
        "open in the standard; ours is what players do, abc2midi plays the section once more",
    ),
    ":|: for ::": Rule(double_repeats, "ours by ABC 2.1, 4.8; abc2midi reads :| and forgets |:"),
    "||: for |:, or ||1 for |1": Rule(
        _in_music(r"\|\|(?=:[^|:]|\d)", "|"), "ours by ABC 2.1, 4.8 (bar lines are read liberally)"
    ),
    "invisible bar in a repeat sign": Rule(_in_music(r"\[\|\](?=\|)|\[\|\](?=:\|)", ""), "ours by ABC 2.1, 4.8"),
    "|: without :|": Rule(paired_repeats, "ours by ABC 2.1, 4.8 (nothing to repeat); abc2midi puts a :| in"),
    "a tie before a repeat sign": Rule(
        _in_music(r"-(\s*(?:[|:]+\d?|$))", r"\1"),
        "ours by ABC 2.1, 4.11 (to the note that is played next); abc2midi ties to the note that is written next",
        both=True,
    ),
    "(5 (7 (9 in 3/2, 3/4, 3/8": Rule(
        full_tuplets,
        "ours by ABC 2.1, 4.13 (only compound meters give three); abc2midi takes every multiple of 3",
    ),
    "unequal notes in a chord": Rule(
        even_chords, "ours by ABC 2.1, 4.17 (each sounds as written, the first says when the next comes)", both=True
    ),
    "one pitch twice in a chord": Rule(single_notes, "abc2midi as written (two strings); a piano roll shows one note"),
    "broken rhythm after a chord": Rule(
        _in_music(r"(\][\d/]*)[<>]+", r"\1"),
        "open in ABC 2.1, 4.4, between unequal notes; abc2midi is of two minds",
        True,
    ),
    "chords as +EA+": Rule(new_chords, "ours reads the notation of ABC 1.6; abc2midi does so only on request (-OCC)"),
    "! as a line break": Rule(
        _in_music("!", ""), "ours by ABC 2.1, 10.2.1; abc2midi drops the music between two of them"
    ),
    'text before an ending (["Coda")': Rule(
        _in_music(r"\[(?= [^\]]*\|)", ""), "ours by ABC 2.1, 4.9; abc2midi reads a chord that is never closed"
    ),
    "empty or stray lines": Rule(
        no_empty_lines, "abc2midi by the standard (the tune ends); ours reads on where music follows"
    ),
}
