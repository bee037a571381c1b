"""What all parts of a written piece share: bars, keys, and the signs above the first part. Times are units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from musicgen_gui.formats.abc_plan import PlannedBar, planned_bars
from musicgen_gui.formats.abc_slices import Span, to_units
from musicgen_gui.formats.abc_spell import guess_key, signs
from musicgen_gui.formats.musicxml_harmony import harmony_of
from musicgen_gui.formats.musicxml_numbers import legal
from musicgen_gui.formats.musicxml_order import LIMIT
from musicgen_gui.formats.spec import FormatError
from musicgen_gui.score.types import KeySignature, Score, Tempo, Track


@dataclass(frozen=True, slots=True)
class Plan:
    """``keys`` begins with the key of the first bar. ``above`` holds harmonies and directions by place, in order."""

    bars: tuple[PlannedBar, ...]
    keys: tuple[tuple[int, KeySignature], ...]
    above: tuple[tuple[int, Element], ...]

    def key_at(self, place: int) -> KeySignature:
        """The key in force at a place."""
        return next((key for start, key in reversed(self.keys) if start <= place), self.keys[0][1])

    def shortened(self, index: int) -> bool:
        """Whether a bar is shorter than its meter says: a pickup, or cut off by a change of meter."""
        bar = self.bars[index]
        return bar.meter is None or (bar.end - bar.start) * bar.meter[1] < 192 * bar.meter[0]


def plan_of(score: Score, tracks: Sequence[Track], parts: Sequence[list[Span]]) -> Plan:
    """The plan for a score whose tracks lie in units in ``parts``. Raises ``FormatError``."""
    for meter in score.meters:
        if not 0 < meter.numerator < 256 or meter.denominator not in (1, 2, 4, 8, 16, 32, 64, 128):
            raise FormatError(f"tick {meter.tick}: no notes can say the meter {meter.numerator}/{meter.denominator}")
    onsets = [spans[0].start for spans in parts if spans]
    symbols = [_units(score, chord.tick) for chord in score.chords if chord.tick >= 0]
    last = max([1, *(span.end for spans in parts for span in spans), *(place + 1 for place in symbols)])
    bars = planned_bars(score, min([*onsets, *symbols], default=0), last)
    if len(bars) > LIMIT:
        raise FormatError(f"more than {LIMIT} bars; notes on paper are no format for so long a piece")
    return Plan(bars, _keys(score, tracks, bars[0].start, last), _above(score, bars[0].start, last))


def _units(score: Score, tick: int) -> int:
    return to_units(tick, score.division)[0]


def _keys(score: Score, tracks: Sequence[Track], first: int, last: int) -> tuple[tuple[int, KeySignature], ...]:
    found = {max(_units(score, key.tick), first): key for key in score.keys}
    if first not in found:
        pitched = [note for track in tracks if not track.is_percussion for note in track.notes]
        found[first] = guess_key(pitched) if not found else KeySignature(0)
    return tuple(sorted((place, key) for place, key in found.items() if place < last))


def _above(score: Score, first: int, last: int) -> tuple[tuple[int, Element], ...]:
    rows: list[tuple[int, Element]] = []
    rows += [(marker.tick, _rehearsal(marker.text)) for marker in score.markers if legal(marker.text).strip()]
    rows += [(tempo.tick, _tempo(tempo)) for tempo in score.tempos]
    for chord in score.chords:
        symbol = legal(chord.symbol)
        rows.append((chord.tick, harmony_of(symbol) or _words(symbol)))
    placed = ((max(_units(score, tick), first), row) for tick, row in rows)
    return tuple(sorted(((place, row) for place, row in placed if place < last), key=lambda row: row[0]))


def _rehearsal(text: str) -> Element:
    direction = Element("direction", placement="above")
    SubElement(SubElement(direction, "direction-type"), "rehearsal").text = legal(text)
    return direction


def _words(text: str) -> Element:
    direction = Element("direction", placement="above")
    SubElement(SubElement(direction, "direction-type"), "words").text = text
    return direction


def _tempo(tempo: Tempo) -> Element:
    """A metronome mark, with the exact tempo for playing."""
    direction = Element("direction", placement="above")
    mark = SubElement(SubElement(direction, "direction-type"), "metronome")
    SubElement(mark, "beat-unit").text = "quarter"
    SubElement(mark, "per-minute").text = f"{tempo.bpm:.2f}".rstrip("0").rstrip(".")
    SubElement(direction, "sound", tempo=f"{tempo.bpm:.9f}".rstrip("0").rstrip("."))
    return direction


def key_element(key: KeySignature) -> Element:
    """A ``key``; modes that MusicXML does not know are those of the same signature."""
    element = Element("key")
    SubElement(element, "fifths").text = str(signs(key.fifths))
    mode = "minor" if key.mode.endswith("minor") else key.mode
    if mode in ("major", "minor", "dorian", "phrygian", "lydian", "mixolydian", "locrian"):
        SubElement(element, "mode").text = mode
    return element


def time_element(meter: tuple[int, int] | None) -> Element:
    """A ``time``; without meter the free one."""
    element = Element("time")
    if meter is None:
        SubElement(element, "senza-misura")
    else:
        SubElement(element, "beats").text = str(meter[0])
        SubElement(element, "beat-type").text = str(meter[1])
    return element
