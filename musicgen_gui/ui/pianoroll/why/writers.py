"""Who wrote each note, by a sign beside the colour, and the share of each."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from musicgen_gui.app.colours import Theme
from musicgen_gui.app.insight import Insight
from musicgen_gui.app.writers import Writers
from musicgen_gui.score.types import Origin
from musicgen_gui.ui.pianoroll.columns import NoteArrays
from musicgen_gui.ui.pianoroll.pixels import Ints, Pixels, stamp
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.why.legend import Draw, Entry
from musicgen_gui.ui.pianoroll.words import per_cent, translate

SIGN = 8.0


class WritersLayer:
    """Paints a diamond on the model's notes, an open one on those edited after, where there is room."""

    def __init__(self, view: RollView, insight: Insight) -> None:
        self._view, self._insight = view, insight
        self._writers = Writers()

    def tint(self, painter: QPainter, pixels: Pixels, notes: NoteArrays, box: tuple[Ints, Ints, Ints]) -> None:
        if not self._insight.shows.writers:
            return
        size, space, row = pixels.length(SIGN), pixels.length(3), pixels.row - pixels.length(2)
        colour = QColor(self._view.session.theme.on_model)
        x, y, width = box
        for origin, filled in ((Origin.MODEL, True), (Origin.EDITED, False)):
            mine = notes.origin == origin
            roomy = mine & (width >= size + 2 * space) & (row >= size + pixels.length(1))
            at = x + width - size - space, y + (row - size) // 2
            stamp(painter, _diamond(size, colour, filled), at[0][roomy], at[1][roomy])

    def legend(self) -> list[Entry]:
        theme = self._view.session.theme
        shares = self._writers.shares(self._view.state.score)
        rows = (
            (translate("PianoRoll", "yours {0}"), shares.yours, theme.yours, None),
            (translate("PianoRoll", "the model’s {0}"), shares.model, theme.model, True),
            (translate("PianoRoll", "the model’s, edited by you {0}"), shares.edited, theme.edited, False),
        )
        return [
            Entry(text.format(per_cent(shares.part(count))), _swatch(theme, colour, sign))
            for text, count, colour, sign in rows
        ]


def _swatch(theme: Theme, colour: str, filled: bool | None) -> Draw:
    def draw(painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(box, 3, 3)
        if filled is not None:
            _draw_diamond(painter, box.adjusted(2, 2, -2, -2), QColor(theme.on_model), filled)

    return draw


def _diamond(size: int, colour: QColor, filled: bool) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_diamond(painter, QRectF(0, 0, size, size), colour, filled)
    painter.end()
    return picture


def _draw_diamond(painter: QPainter, box: QRectF, colour: QColor, filled: bool) -> None:
    thick = box.width() / 7
    inside = box.adjusted(thick, thick, -thick, -thick)
    middle = inside.center()
    corners = QPolygonF(
        [
            QPointF(middle.x(), inside.top()),
            QPointF(inside.right(), middle.y()),
            QPointF(middle.x(), inside.bottom()),
            QPointF(inside.left(), middle.y()),
        ]
    )
    painter.setPen(QPen(colour, thick))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(corners)
