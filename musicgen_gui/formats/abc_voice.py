"""The notes of one voice as ABC text, bar by bar."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from musicgen_gui.formats.abc_plan import Plan
from musicgen_gui.formats.abc_slices import WHOLE, Cutter, Group, Slice
from musicgen_gui.formats.abc_spell import Speller, key_text, length_text


class VoiceWriter:
    """Writes bars in order; ``words`` are syllables by place. What concerns all voices stands in the first."""

    def __init__(self, plan: Plan, cutter: Cutter, first: bool, words: dict[int, str]) -> None:
        self.plan = plan
        self.cutter = cutter
        self.first = first
        self.words = words
        self.speller = Speller(plan.key.fifths)
        self.tied: frozenset[int] = frozenset()
        self.line_words: list[str] = []

    def bar(self, index: int) -> str:
        """Bar ``index`` without its bar line; a change of meter stands in front."""
        bar = self.plan.bars[index]
        self.speller.new_bar()
        beat = beats_of(bar.meter)
        text, triplet = "", False
        for group in self.cutter.bar(bar.start, bar.end):
            on_beat = (group.slices[0].start - bar.end) % beat == 0
            text += " " if text and (on_beat or triplet or group.triplet) else ""
            text += self._group(group, bar.end, beat)
            triplet = group.triplet
        new_meter = index and bar.meter != self.plan.bars[index - 1].meter
        return f"[M:{bar.meter_text}]{text}" if new_meter else text

    def _group(self, group: Group, grid: int, beat: int) -> str:
        """The sounds of a group, with a gap at every ``beat`` units from ``grid``."""
        texts: list[str] = []
        count = 0
        for piece in group.slices:
            signs = self._signs(piece.start)
            factor = Fraction(3, 2) if group.triplet else Fraction(1)
            sounds = self._sounds(piece, Fraction(piece.end - piece.start, WHOLE) * factor / self.plan.unit)
            gap = " " if texts and not group.triplet and (piece.start - grid) % beat == 0 else ""
            texts.append(gap + signs + "".join(sounds))
            count += len(sounds)
        text = "".join(texts)
        if not group.triplet:
            return text
        return ("(3" if count == 3 else f"(3:2:{count}") + text

    def _signs(self, place: int) -> str:
        """Inline fields and chord symbols before the sound at a place."""
        text = self.plan.between.get(place, "") if self.first else ""
        key = self.plan.keys.get(place)
        if key is None:
            return text
        self.speller.set_key(key.fifths)
        return f"[K:{key_text(key)}]{text}"

    def _sounds(self, piece: Slice, length: Fraction) -> list[str]:
        """A slice as one or more notes, chords or rests of readable lengths, tied."""
        parts = list(readable(length))
        texts = []
        for i, part in enumerate(parts):
            on = frozenset(piece.pitches) if i < len(parts) - 1 else piece.on
            texts.append(self._sound(piece.pitches, on, length_text(part)))
            self.tied = on
            if piece.pitches:
                self.line_words.append(self.words.pop(piece.start, "*"))
        return texts

    def _sound(self, pitches: tuple[int, ...], on: frozenset[int], length: str) -> str:
        if not pitches:
            return "z" + length
        names = self.speller.chord(pitches, self.tied)
        if len(names) == 1:
            return names[0] + length + ("-" if on else "")
        if len(on) == len(pitches):
            return "[" + "".join(names) + "]" + length + "-"
        marked = (name + ("-" if pitch in on else "") for name, pitch in zip(names, pitches, strict=True))
        return "[" + "".join(marked) + "]" + length

    def take_words(self) -> str:
        """The syllables under the notes written since the last call; nothing where there are none."""
        words, self.line_words = self.line_words, []
        return " ".join(words) if any(word != "*" for word in words) else ""


def beats_of(meter: tuple[int, int] | None) -> int:
    """Units between the gaps in a bar: half bars of 4/4 and 2/2, dotted quarters of 6/8, else quarters."""
    if meter and meter[1] >= 8 and meter[0] % 3 == 0:
        return WHOLE * 3 // meter[1]
    return WHOLE // 2 if meter in ((4, 4), (2, 2)) else WHOLE // 4


def readable(length: Fraction) -> Iterator[Fraction]:
    """A length as a sum of plain, dotted and double-dotted ones, the longest first."""
    top, bottom = length.numerator, length.denominator
    while top:
        size = 1 << (top.bit_length() - 1)
        if top % 3 == 0 and top >= 3:
            size = 3 << ((top // 3).bit_length() - 1)
        elif top & (size >> 1):
            size |= size >> 1 | (top & (size >> 2))
        yield Fraction(size, bottom)
        top -= size
