"""The chord lane: the chord symbols of the piece, each over the time it holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from musicgen_gui.editing.marks import Sign
from musicgen_gui.score.types import ChordSymbol, Score
from musicgen_gui.theory.chord import parse_chord
from musicgen_gui.theory.chord_entry import NO_CHORD, ChordTypoError, tidy_chord, voiced
from musicgen_gui.ui.pianoroll.gestures.chord_end import drag_end
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.items.item import Item, LaneWords
from musicgen_gui.ui.pianoroll.items.lane import ItemLane
from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import translate

HEARD_VELOCITY = 70
GRAB = 6.0
"""Logical pixels before and behind the end of a chord in which the mouse takes hold of it."""


class ChordLane(ItemLane):
    """Chips with chord symbols; those inside the hole are tinted like it. A click lets a chord be heard.

    A drag moves a chord, a drag of its end says how long it holds.
    """

    height_wanted = 28

    def __init__(self, view: RollView, parent: QWidget | None = None) -> None:
        words = LaneWords(
            add=translate("PianoRoll", "Add a chord"),
            change=translate("PianoRoll", "Change a chord"),
            move=translate("PianoRoll", "Move a chord"),
            remove=translate("PianoRoll", "Remove a chord"),
            field=translate("PianoRoll", "Chord from here on"),
        )
        super().__init__(view, words, parent)
        self.setAccessibleName(self.tr("Chords"))
        self.setAccessibleDescription(
            self.tr(
                "The chord symbols of the piece. Double-click to type one, as Dm7/G; Tab goes on to the next bar. "
                "Drag a chord to move it, its end to say how long it holds"
            )
        )

    def signs(self, score: Score) -> tuple[Sign, ...]:
        return score.chords

    def lay_out(self, signs: tuple[Sign, ...]) -> list[Item]:
        """A chord holds until the next, the last to the end of its bar."""
        geometry, items = self.view.geometry, []
        for i, sign in enumerate(signs):
            left, right = round(geometry.x(sign.tick)) + 2, round(geometry.x(self._end(signs, i))) - 2
            if right > 0 and left < self.width() and right - left >= 4:
                box = QRectF(left, 4, right - left, self.height() - 8)
                items.append(Item(sign, self.text_of(sign), box, float(right)))
        return items

    def paint_item(self, painter: QPainter, item: Item) -> None:
        theme, span = self.view.session.theme, self.view.session.span or (0, 0)
        in_hole = span[0] <= item.sign.tick < span[1]
        silent, picked = item.text == NO_CHORD, item.sign == self.picked
        painter.setPen(QColor(theme.quiet) if picked else Qt.PenStyle.NoPen)
        ground = faint(theme.model, 0.16) if in_hole else QColor(theme.control)
        painter.setBrush(Qt.BrushStyle.NoBrush if silent else ground)
        painter.drawRoundedRect(item.box.adjusted(0.5, 0.5, -0.5, -0.5) if picked else item.box, 4, 4)
        painter.setPen(QColor(theme.quiet if silent else theme.model if in_hole else theme.text))
        seen = item.box.intersected(QRectF(self.rect()))
        room = self.metrics.horizontalAdvance(item.text) + 2
        if room <= seen.width():
            painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, item.text)
        elif room <= item.box.width():
            painter.drawText(item.box, Qt.AlignmentFlag.AlignCenter, item.text)

    def press_edge(self, press: Pointer) -> Drag | None:
        found = self.end_at(press.x)
        return drag_end(self, press, *found) if found else None

    def cursor_at(self, at: QPointF) -> Qt.CursorShape:
        return Qt.CursorShape.SizeHorCursor if self.end_at(at.x()) else super().cursor_at(at)

    def end_at(self, x: float) -> tuple[ChordSymbol, int] | None:
        """The chord whose end the mouse at a pixel takes hold of, and that end; of a short chord's box a third."""
        signs = self.signs(self._shown_score())
        for i, sign in enumerate(signs):
            assert isinstance(sign, ChordSymbol)
            end = self._end(signs, i)
            left, right = self.view.geometry.x(sign.tick), self.view.geometry.x(end)
            behind = self.view.geometry.x(self._end(signs, i + 1)) - right if i + 1 < len(signs) else GRAB * 3
            if -min(GRAB, (right - left) / 3) <= x - right < min(GRAB, behind / 3):
                return None if sign.symbol == NO_CHORD and i + 1 == len(signs) else (sign, end)
        return None

    def _end(self, signs: Sequence[Sign], i: int) -> int:
        """Where a chord ends: with the next, the last with its bar."""
        if i + 1 < len(signs):
            return signs[i + 1].tick
        return self.view.bars.bar_end(self.view.bars.position(signs[i].tick).bar)

    def text_of(self, sign: Sign) -> str:
        assert isinstance(sign, ChordSymbol)
        return sign.symbol

    def read(self, text: str, tick: int, old: Sign | None) -> Sign | None:
        if not text.strip():
            return None
        if isinstance(old, ChordSymbol) and old.symbol == text:
            return old
        try:
            return ChordSymbol(tick, tidy_chord(text))
        except ChordTypoError as wrong:
            raise ValueError(_explained(wrong)) from None

    def hear(self, sign: Sign) -> None:
        if not isinstance(sign, ChordSymbol) or self.view.session.transport.playing:
            return
        try:
            pitches = voiced(parse_chord(sign.symbol))
        except ValueError:
            return  # a symbol of another program that is only words to us
        for pitch in pitches:
            self.view.session.transport.audition(pitch, HEARD_VELOCITY, self.view.state.track)

    def next_place(self, tick: int, step: int) -> int | None:
        """The next bar, or the one before."""
        bar = self.view.bars.position(tick).bar + step
        return self.view.bars.bar_start(bar) if bar >= 0 else None


def _explained(wrong: ChordTypoError) -> str:
    if wrong.part == "root":
        return translate("PianoRoll", "“{0}” is no chord: it begins with a note from A to G, as in Dm7/G").format(
            wrong.text
        )
    if wrong.part == "bass":
        return translate("PianoRoll", "“{0}” is no bass: one note stands behind the slash, as in C/E").format(
            wrong.text
        )
    known = translate("PianoRoll", "“{0}” is not known; some that are: m, 7, maj7, m7, dim, sus4, 6, 9")
    return known.format(wrong.text)
