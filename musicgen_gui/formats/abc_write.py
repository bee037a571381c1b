"""A score as ABC notation: a header, then each voice with four bars to the line."""

from __future__ import annotations

import logging

from musicgen_gui.formats.abc_plan import Plan, plan_of, tempo_text
from musicgen_gui.formats.abc_slices import Cutter, Span, spans_of, to_units
from musicgen_gui.formats.abc_spell import key_text
from musicgen_gui.formats.abc_text import decode, field_of, plain, strip_comment
from musicgen_gui.formats.abc_voice import VoiceWriter
from musicgen_gui.formats.spec import Source
from musicgen_gui.score.types import Score, Track

log = logging.getLogger(__name__)

BARS_PER_LINE = 4
_KEPT = "TCOABDFGHNRSZ"


def write(score: Score) -> bytes:
    """The score as one ABC tune in UTF-8; repeats are not looked for.

    Onsets and lengths on multiples of 1/64 or of a triplet of 1/32 are exact, others go to the nearest 1/32 or triplet
    of 1/32, which is logged. Velocities, controllers and sysex have no place in ABC.
    """
    tracks = [track for track in score.tracks if track.notes] or [Track()]
    cut = [spans_of(track.notes, score.division) for track in tracks]
    moved = sum(count for _, count in cut)
    if moved:
        log.warning("%d notes were moved to the nearest place that ABC can write", moved)
    plan = plan_of(score, tracks, [spans for spans, _ in cut])
    lines = _header(score, plan)
    for number, (track, (spans, _)) in enumerate(zip(tracks, cut, strict=True), 1):
        if len(tracks) > 1 or track.name:
            name = _clean(track.name).replace('"', "'")
            lines.append(f"V:{number}" + (f' name="{name}"' if name else ""))
        if any(event.data[0] & 0xF0 == 0xC0 for event in track.events):
            lines.append(f"%%MIDI program {track.program}")
        lines += _voice(track, spans, plan, number == 1, score.division)
    return ("\n".join(lines) + "\n").encode()


def _header(score: Score, plan: Plan) -> list[str]:
    number, kept = _kept(score)
    lines = [f"X:{number}", f"T:{_clean(score.title)}", *kept, f"M:{plan.bars[0].meter_text}"]
    lines.append(f"L:{plan.unit.numerator}/{plan.unit.denominator}")
    first = next((tempo for tempo in score.tempos if tempo.tick <= 0), None)
    if first:
        lines.append(f"Q:{tempo_text(first)}")
    return [*lines, f"K:{key_text(plan.key)}"]


def _kept(score: Score) -> tuple[str, list[str]]:
    """The tune number and the descriptive fields of the ABC text that the score was read from."""
    if not isinstance(score.source, Source) or score.source.format != "abc":
        return "1", []
    fields: list[tuple[str, str]] = []
    for line in decode(score.source.data).split("\n"):
        found = field_of(strip_comment(line))
        if found:
            fields.append(found)
            if found[0] == "K":
                break
    titles = [value for letter, value in fields if letter == "T"]
    same = bool(titles) and plain(titles[0]) == score.title
    kept = [f"T:{_clean(title)}" for title in titles[1:] if same]
    kept += [f"{letter}:{_clean(value)}" for letter, value in fields if letter in _KEPT and letter != "T"]
    return next((value for letter, value in fields if letter == "X" and value.isdigit()), "1"), kept


def _voice(track: Track, spans: list[Span], plan: Plan, first: bool, division: int) -> list[str]:
    """The music of a track, ``w:`` lines below where it has lyrics."""
    writer = VoiceWriter(plan, Cutter(spans, plan.marks if first else plan.key_marks), first, _lyrics(track, division))
    lines: list[str] = []
    for start in range(0, len(plan.bars), BARS_PER_LINE):
        bars = [writer.bar(index) for index in range(start, min(start + BARS_PER_LINE, len(plan.bars)))]
        lines.append(" | ".join(bars) + (" |" if start + BARS_PER_LINE < len(plan.bars) else " |]"))
        words = writer.take_words()
        if words:
            lines.append(f"w: {words}")
    return lines


def _lyrics(track: Track, division: int) -> dict[int, str]:
    """Syllables by place in units, with the signs of ``w:`` escaped."""
    words: dict[int, str] = {}
    for event in track.events:
        if event.data[:2] == b"\xff\x05":
            text = event.data[2:].decode("utf-8", errors="replace").strip()
            text = text[:-1].replace("-", "\\-") + text[-1:]
            if text:
                words[to_units(event.tick, division)[0]] = _clean(text).replace(" ", "~").translate(_NO_SIGNS)
    return words


def _clean(text: str) -> str:
    """A text that stays within its line."""
    return text.translate(_ONE_LINE).strip().replace("%", "\\%")


_ONE_LINE = str.maketrans("\n\r\t", "   ")
_NO_SIGNS = str.maketrans("*_|", "   ")
