"""In the compose panel: which curve is drawn over the hole."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from musicgen_gui.app.colours import Theme
from musicgen_gui.app.session import Session
from musicgen_gui.engines.request import CurveKind
from musicgen_gui.ui.widgets.buttons import Chip
from musicgen_gui.ui.widgets.choice import Choice


class CurveRow(QWidget):
    """Chooses a kind of curve and takes the tool that draws it in hand."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        name = QLabel(self.tr("Curve"))
        name.setObjectName("quiet")
        name.setMinimumWidth(56)
        self._kind = Choice(self.tr("Curve that answers follow"), least=4)
        for kind, text in (
            (CurveKind.CONTOUR, self.tr("contour")),
            (CurveKind.DENSITY, self.tr("motion")),
            (CurveKind.TENSION, self.tr("tension")),
        ):
            self._kind.addItem(text, kind)
        self._kind.activated.connect(self._choose)
        self._draw = Chip(self.tr("Draw it over the hole with the mouse; right-click takes it away"))
        self._draw.setText(self.tr("Draw"))
        self._draw.clicked.connect(self._take_tool)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(name)
        row.addWidget(self._kind, 1)
        row.addWidget(self._draw)

    def refresh(self, theme: Theme) -> None:
        """Show the kind in hand."""
        steering = self._session.steering
        self._kind.dress(theme)
        self._kind.setCurrentIndex(self._kind.findData(steering.kind))
        self._draw.setChecked(self._session.tool == "curve")

    def _choose(self) -> None:
        self._session.steering.kind = CurveKind(self._kind.currentData())
        self._session.tool = "curve"

    def _take_tool(self, on: bool) -> None:
        self._session.tool = "curve" if on else "arrow"
