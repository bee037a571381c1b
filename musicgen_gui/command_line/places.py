"""Places in a piece as people write them: ``9:4`` is four bars from bar 9, ``9.3:11.1`` runs from beat to beat."""

from __future__ import annotations

import re

from musicgen_gui.command_line.say import Refused
from musicgen_gui.engines.request import Span
from musicgen_gui.score.timing import BarMap, bar_map
from musicgen_gui.score.types import Score
from musicgen_gui.theory.pitch import parse_pitch

BARS = re.compile(r"(\d+):(\d+)")
BEATS = re.compile(r"(\d+)\.(\d+):(\d+)\.(\d+)")


def parse_span(text: str, score: Score) -> Span:
    """Ticks of ``BAR:BARS`` or ``BAR.BEAT:BAR.BEAT`` (up to, not with, the second), bars and beats from 1.

    Refused where it starts later than right behind the piece's last bar.
    """
    span = _span(text, bar_map(score))
    if span is None:
        raise Refused(f"{text!r} is no place: write BAR:BARS (9:4) or BAR.BEAT:BAR.BEAT (9.3:11.1), counted from 1")
    last = bar_map(score).position(score.end - 1).bar + 1 if score.end else 0
    if span.start > bar_map(score).bar_start(last):
        raise Refused(f"{text!r} lies behind the end of the piece, which has {last} bar{'s' * (last != 1)}")
    return span


def _span(text: str, bars: BarMap) -> Span | None:
    """None for what is no place at all."""
    if found := BARS.fullmatch(text):
        bar, count = (int(x) for x in found.groups())
        return Span(bars.bar_start(bar - 1), bars.bar_start(bar - 1 + count)) if bar >= 1 and count >= 1 else None
    if found := BEATS.fullmatch(text):
        bar, beat, last_bar, last_beat = (int(x) for x in found.groups())
        if min(bar, beat, last_bar, last_beat) >= 1:
            span = Span(bars.beat_start(bar - 1, beat - 1), bars.beat_start(last_bar - 1, last_beat - 1))
            return span if span.end > span.start else None
    return None


def parse_range(text: str) -> tuple[int, int]:
    """Lowest and highest pitch of ``LOW:HIGH``, each a name (D4) or a MIDI number."""
    ends = text.split(":")
    try:
        low, high = (int(x) if x.strip().isdigit() else parse_pitch(x.strip()) for x in ends)
    except ValueError as error:
        raise Refused(f"{text!r} is no range: write LOW:HIGH, for example D4:B5 or 62:83") from error
    if not 0 <= low <= high <= 127:
        raise Refused(f"{text!r} is no range: the lowest note comes first, between 0 and 127")
    return low, high
