"""The words of ABC music: what counts as a note, a bar line, a decoration …, and what its letters mean."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from musicgen_gui.formats.abc_items import PLAIN, Bar

_LENGTH = r"\d*(?:/+\d*)*"
TOKEN = re.compile(
    rf"""
    (?P<skip>[\s`\\*$;]+ | y\d* | [.~H-Wh-w] | !(?:[^!|\s"\[\]]{{1,40}})! | \+(?![A-Ga-g,'\d]+\+)[^+\s|"]+\+)
  | (?P<note>(?P<sign>\^\^?|__?|=)?(?P<micro>\d*/\d+|/)?(?P<letter>[A-Ga-g])(?P<marks>[',]*)(?P<length>{_LENGTH}))
  | (?P<bar>\.?(?P<lines>(?:\[\|\]?|[|:])(?:\[\|\]|[|:\]])*)(?P<passes>\[?\d+(?:[,-]\[?\d+)*)?)
  | (?P<text>"(?P<words>[^"]*)")
  | (?P<broken>[<>]+)
  | (?P<tuplet>\((?P<p>\d+)(?P<ratio>:(?P<q>\d*))?(?::(?P<r>\d*))?)
  | (?P<tie>-)
  | (?P<overlay>\(&|&\)|&)
  | (?P<slur>[()])
  | (?P<rest>(?P<kind>[zxZX])(?P<pause>{_LENGTH}))
  | (?P<grace>\{{[^}}]*\}})
  | (?P<inline>\[(?P<field>[A-Za-z]):(?P<value>[^\]]*)\])
  | (?P<ending>\[(?P<numbers>\d+(?:[,-]\d+)*))
  | (?P<label>\["[^"]*"(?=[^\]]*\|))
  | (?P<chord>\[)
  | (?P<close>\](?P<times>{_LENGTH}))
  | (?P<stray>!|[\^_=]+)
    """,
    re.VERBOSE,
)
OLD_CHORD = re.compile(r"\+((?:[\^_=]{0,2}[A-Ga-g][',]*\d*/*\d*){2,})\+")
SEMITONES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
ALTERS = {"^": 1, "^^": 2, "_": -1, "__": -2, "=": 0}
TUPLET_TIME = {2: 3, 3: 2, 4: 3, 6: 2, 8: 3}
ONE = Fraction(1)
LONGEST = 1000


@lru_cache(maxsize=4096)
def note_length(text: str, unit: Fraction) -> Fraction:
    """``3/2``, ``/``, ``//``, ``/4`` … times the unit, in whole notes. Raises ``ValueError`` for a length of 0."""
    digits = re.match(r"\d*", text)
    value = Fraction(int((digits and digits[0]) or 1))
    for slashes, below in re.findall(r"(/+)(\d*)", text):
        if below and not int(below):
            raise ValueError(f"“{text}” divides by 0")
        if len(slashes) > 8:
            raise ValueError(f"“{text}” is too short to be played")
        value /= int(below) * 2 ** (len(slashes) - 1) if below else 2 ** len(slashes)
    if not 0 < value * unit <= LONGEST:
        raise ValueError(f"a length of {value} unit notes; it must be above 0 and at most {LONGEST} whole notes")
    return value * unit


@lru_cache(maxsize=64)
def dotted(signs: str) -> tuple[Fraction, Fraction]:
    """Factors of the notes before and after ``>``, ``<<`` …"""
    short = Fraction(1, 2 ** len(signs))
    return (2 - short, short) if signs[0] == ">" else (short, 2 - short)


@lru_cache(maxsize=64)
def bars_of(sign: str, numbers: str) -> tuple[Bar, ...]:
    """The meanings of a bar line, in playing order."""
    core = re.sub(r"[\[\].]", "", sign.replace("[|]", "") or sign)
    ends, starts = len(core) - len(core.lstrip(":")), len(core) - len(core.rstrip(":"))
    if not core.strip(":"):
        ends = starts = len(core) // 2
    elif not ends and not starts and ":" in core:
        starts = 1
    double = "||" in core or "[" in sign or "]" in sign
    bars = [Bar(ends=min(ends, 9))] if ends else []
    if starts:
        bars.append(Bar(starts=min(starts, 9)))
    if not bars and core != ":":
        bars.append(Bar(double=True) if double else PLAIN)
    return (*bars, *endings_of(numbers))


def endings_of(numbers: str) -> tuple[Bar, ...]:
    """``1``, ``1,3`` or ``1-3`` as one bar value; nothing for no numbers."""
    found: list[int] = []
    for first, last in re.findall(r"(\d+)(?:-\[?(\d+))?", numbers):
        found.extend(range(int(first), min(int(last or first), 99) + 1))
    return (Bar(endings=tuple(n for n in found if 0 < n < 100)),) if found else ()


def advice(text: str) -> str:
    """What to do about text that no rule of ABC fits."""
    if text[0] == '"':
        return 'a quoted text is not closed; add "'
    if text[0] == "{":
        return "grace notes are not closed; add }"
    if text[0] == "+":
        return "old chord signs +…+; write the chord as [CEG]"
    if text[0].isdigit():
        return f"the length {text[0]} belongs to no note; put it right behind one"
    return f"“{text[0]}” means nothing in ABC music; take it away"
