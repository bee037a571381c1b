"""The lane of tempo, meter and key changes: words that stand where a change does."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from musicgen_gui.editing.marks import Sign
from musicgen_gui.score.types import KeySignature, Meter, Score, Tempo
from musicgen_gui.theory.key import Key, parse_key
from musicgen_gui.theory.pitch import pretty
from musicgen_gui.ui.pianoroll.items.item import Item, LaneWords
from musicgen_gui.ui.pianoroll.items.lane import ItemLane
from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import translate

SLOWEST, FASTEST = 4.0, 1000.0
PADDING, GAP, REACH = 5.0, 3.0, 150.0
"""A word is pushed aside by the one before it, but no farther than ``REACH`` pixels from its place."""
_METER = re.compile(r"(\d{1,3})\s*/\s*(\d{1,2})")
_TEMPO = re.compile(r"[♩=\s]*(\d+(?:[.,]\d+)?)\s*(?:bpm)?", re.IGNORECASE)
_ORDER = (Meter, KeySignature, Tempo)


class ChangeLane(ItemLane):
    """Shown only where a piece has a change behind its start, or one is being typed."""

    height_wanted = 22

    def __init__(self, view: RollView, parent: QWidget | None = None) -> None:
        self._words = _words()
        super().__init__(view, self._words[Tempo], parent)
        self.setAccessibleName(self.tr("Tempo, meter and key"))
        self.setAccessibleDescription(
            self.tr("Changes of tempo, meter and key. Double-click to type one: 96, 3/4, D minor")
        )

    def words_for(self, sign: Sign) -> LaneWords:
        return self._words[type(sign)]

    def ask(self, kind: type[Tempo] | type[Meter] | type[KeySignature], tick: int) -> None:
        """Let a change of one kind be typed at the bar of a tick; what holds there is offered."""
        bars = self.view.bars
        at = bars.bar_start(bars.position(tick).bar)
        before = [sign for sign in self.signs(self.view.state.score) if isinstance(sign, kind) and sign.tick <= at]
        if before and before[-1].tick == at:
            self.change(before[-1])
            return
        holding = before[-1] if before else kind(0)
        example = replace(holding, tick=at)
        self.type_at(at, self.text_of(example), lambda typed: self._enter(typed, at, None, example))

    @property
    def is_wanted(self) -> bool:
        """Whether there is a change that the panel of facts does not show from the start."""
        return self.field.is_open or any(sign.tick > 0 for sign in self.signs(self.view.state.score))

    def signs(self, score: Score) -> tuple[Sign, ...]:
        found: list[Sign] = [*score.meters, *score.keys, *score.tempos]
        return tuple(sorted(found, key=lambda sign: (sign.tick, _ORDER.index(type(sign)))))

    def lay_out(self, signs: tuple[Sign, ...]) -> list[Item]:
        metrics, geometry = self.metrics, self.view.geometry
        items: list[Item] = []
        free = -1e9
        for sign in signs:
            x, text = geometry.x(sign.tick), self.text_of(sign)
            width = metrics.horizontalAdvance(text) + 2 * PADDING
            left = max(x, free)
            if left - x > REACH:
                continue
            free = left + width + GAP
            if left + width > 0 and left < self.width():
                items.append(Item(sign, text, QRectF(left, 2, width, self.height() - 4), left + width))
        return items

    def paint_item(self, painter: QPainter, item: Item) -> None:
        theme = self.view.session.theme
        picked = item.sign == self.picked
        painter.setPen(Qt.PenStyle.NoPen)
        if picked:
            painter.setBrush(faint(theme.now, 0.14))
            painter.drawRoundedRect(item.box, 4, 4)
        x = round(self.view.geometry.x(item.sign.tick))
        painter.fillRect(QRectF(x, self.height() - 5, 1, 5), QColor(theme.quiet))
        painter.setPen(QColor(theme.text if picked else theme.quiet))
        painter.drawText(item.box, Qt.AlignmentFlag.AlignCenter, item.text)

    def text_of(self, sign: Sign) -> str:
        match sign:
            case Tempo():
                return f"♩ {sign.bpm:.2f}".rstrip("0").rstrip(".")
            case Meter():
                return f"{sign.numerator}/{sign.denominator}"
            case KeySignature():
                return pretty(Key(sign.fifths, sign.mode).name)
        raise TypeError(sign)

    def read(self, text: str, tick: int, old: Sign | None) -> Sign | None:
        typed = text.strip()
        if not typed:
            return None
        new = _read(typed, tick)
        if old is not None and type(new) is not type(old):
            raise ValueError(_example(old))
        return new

    def snap(self, tick: float, free: bool = False) -> int:
        """Changes begin bars."""
        bars, whole = self.view.bars, max(0, round(tick))
        bar = bars.position(whole).bar
        start, end = bars.bar_start(bar), bars.bar_end(bar)
        return start if whole - start < end - whole else end

    def place_for_new(self, tick: float) -> int:
        bars = self.view.bars
        return bars.bar_start(bars.position(max(0, int(tick))).bar)

    def may_move(self, sign: Sign) -> bool:
        return sign.tick > 0


def _words() -> dict[type, LaneWords]:
    field = translate("PianoRoll", "Tempo, meter or key from here on")
    return {
        Tempo: LaneWords(
            add=translate("PianoRoll", "Set the tempo"),
            change=translate("PianoRoll", "Set the tempo"),
            move=translate("PianoRoll", "Move a change of tempo"),
            remove=translate("PianoRoll", "Remove a change of tempo"),
            field=field,
        ),
        Meter: LaneWords(
            add=translate("PianoRoll", "Set the meter"),
            change=translate("PianoRoll", "Set the meter"),
            move=translate("PianoRoll", "Move a change of meter"),
            remove=translate("PianoRoll", "Remove a change of meter"),
            field=field,
        ),
        KeySignature: LaneWords(
            add=translate("PianoRoll", "Set the key"),
            change=translate("PianoRoll", "Set the key"),
            move=translate("PianoRoll", "Move a change of key"),
            remove=translate("PianoRoll", "Remove a change of key"),
            field=field,
        ),
    }


def _example(sign: Sign) -> str:
    if isinstance(sign, Tempo):
        return translate("PianoRoll", "Type quarter notes a minute, for example 96")
    if isinstance(sign, Meter):
        return translate("PianoRoll", "Type a meter, for example 3/4 or 6/8")
    return translate("PianoRoll", "Type a key, for example D minor")


def _read(text: str, tick: int) -> Sign:
    meter, tempo = _METER.fullmatch(text), _TEMPO.fullmatch(text)
    if meter is not None:
        return _meter(int(meter[1]), int(meter[2]), tick)
    if tempo is not None:
        bpm = float(tempo[1].replace(",", "."))
        if not SLOWEST <= bpm <= FASTEST:
            wrong = translate("PianoRoll", "A tempo lies between {0} and {1} quarter notes a minute")
            raise ValueError(wrong.format(f"{SLOWEST:g}", f"{FASTEST:g}"))
        return Tempo(tick, round(60e6 / bpm))
    return _key(text, tick)


def _meter(numerator: int, denominator: int, tick: int) -> Meter:
    if not 1 <= numerator <= 99 or denominator not in (1, 2, 4, 8, 16, 32, 64):
        wrong = translate("PianoRoll", "{0} is no meter: type one like 3/4 or 6/8")
        raise ValueError(wrong.format(f"{numerator}/{denominator}"))
    return Meter(tick, numerator, denominator)


def _key(text: str, tick: int) -> KeySignature:
    try:
        key = parse_key(text.replace("♯", "#").replace("♭", "b"))
    except ValueError:
        wrong = translate("PianoRoll", "“{0}” is no tempo (96), meter (3/4) or key (D minor)")
        raise ValueError(wrong.format(text)) from None
    if abs(key.fifths) > 7:
        raise ValueError(translate("PianoRoll", "{0} would need more than seven signs").format(text))
    return KeySignature(tick, key.fifths, key.mode)
