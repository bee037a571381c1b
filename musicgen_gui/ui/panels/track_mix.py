"""Volume and pan of one track as two slim sliders."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from musicgen_gui.score.types import Track
from musicgen_gui.ui.widgets.word_slider import PlaceSlider

VOLUME, PAN = 7, 10
USUAL = {VOLUME: 100, PAN: 64}


class TrackMix(QWidget):
    """``moved`` carries the controller (7 or 10) and a value set by hand; ``settled`` comes when the hand goes."""

    moved = Signal(int, int)
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        rows = ((VOLUME, self.tr("vol"), self.tr("Volume")), (PAN, self.tr("pan"), self.tr("Pan")))
        self._sliders: dict[int, QSlider] = {}
        for row, (controller, short, title) in enumerate(rows):
            label, slider = QLabel(short), PlaceSlider(Qt.Orientation.Horizontal)
            label.setObjectName("small")
            slider.setObjectName("mix")
            slider.setRange(0, 127)
            slider.usual = USUAL[controller]
            slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            slider.setAccessibleName(title)
            slider.valueChanged.connect(lambda value, c=controller: self.moved.emit(c, value))
            slider.sliderReleased.connect(self.settled)
            grid.addWidget(label, row, 0)
            grid.addWidget(slider, row, 1)
            self._sliders[controller] = slider

    def show_track(self, track: Track) -> None:
        for controller, slider in self._sliders.items():
            value = track.controller(controller, USUAL[controller])
            slider.blockSignals(True)
            slider.setValue(value)
            slider.blockSignals(False)
            slider.setToolTip(self.words(controller, value))

    def words(self, controller: int, value: int) -> str:
        """``Volume 100``, ``Pan 20 left``, ``Pan middle``."""
        if controller == VOLUME:
            return self.tr("Volume {0}").format(value)
        if value == USUAL[PAN]:
            return self.tr("Pan: middle")
        side = self.tr("Pan: {0} left") if value < USUAL[PAN] else self.tr("Pan: {0} right")
        return side.format(abs(value - USUAL[PAN]))
