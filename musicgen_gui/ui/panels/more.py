"""The drawer under the answers, with what few need: how far to continue, and the network's own words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from musicgen_gui.app.wishes import Wishes
from musicgen_gui.ui.widgets.numbers import bare
from musicgen_gui.ui.widgets.word_slider import WordSlider

MOST_BARS = 64
PADDING = 8
COOLEST, HOTTEST = 0.3, 1.7
"""Temperatures at the ends of the two sliders."""


class More(QWidget):
    """``knob_changed`` carries the name of a field of ``Knobs`` and its value, None for "as the model thinks"."""

    bars_changed = Signal(int)
    opened = Signal()
    knob_changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch = QPushButton(self.tr("More") + " ⌄")
        self._switch.setAccessibleName(self.tr("More"))
        self._switch.setObjectName("link")
        self._switch.setCheckable(True)
        self._switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._bars = Number()
        self._bars.setRange(1, MOST_BARS)
        bare(self._bars)
        self._bars.setAccessibleName(self.tr("Bars to continue"))
        self._bars.valueChanged.connect(self.bars_changed)
        self._sliders = {
            "pitch_temperature": WordSlider(self.tr("Pitch temperature"), self.tr("cool"), self.tr("hot")),
            "rhythm_temperature": WordSlider(self.tr("Rhythm temperature"), self.tr("cool"), self.tr("hot")),
        }
        for name, slider in self._sliders.items():
            slider.moved.connect(lambda value, name=name: self.knob_changed.emit(name, _temperature(value)))
        self._timing = WordSlider(self.tr("Timing"), self.tr("exact"), self.tr("loose"))
        self._timing.slider.usual = 0
        self._timing.moved.connect(lambda value: self.knob_changed.emit("looseness", value))
        self._follow = QPushButton(self.tr("Follow Adventure again"))
        self._follow.setObjectName("link")
        self._follow.clicked.connect(self._forget)
        self._drawer = QWidget()
        self._lay_out()
        self._drawer.hide()
        self._switch.toggled.connect(self._open)

    def show_wishes(self, wishes: Wishes) -> None:
        """Show these, without telling."""
        self._bars.blockSignals(True)
        self._bars.setValue(wishes.bars)
        self._bars.blockSignals(False)
        own = False
        for name, slider in self._sliders.items():
            temperature = getattr(wishes.knobs, name)
            own = own or temperature is not None
            slider.set_value(_place(1.0 if temperature is None else temperature))
        self._follow.setEnabled(own)
        self._timing.set_value(wishes.knobs.looseness)

    def add(self, part: QWidget) -> None:
        """Put something more into the drawer."""
        self._inside.addWidget(part)

    def _lay_out(self) -> None:
        bars = QHBoxLayout()
        bars.addWidget(QLabel(self.tr("Continue by bars")), 1)
        bars.addWidget(self._bars)
        self._inside = inside = QVBoxLayout(self._drawer)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addLayout(bars)
        for slider in self._sliders.values():
            inside.addWidget(slider)
        inside.addWidget(self._follow, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self._timing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._drawer)

    def _open(self, on: bool) -> None:
        self._drawer.setVisible(on)
        if on:
            self.opened.emit()

    def _forget(self) -> None:
        for name in self._sliders:
            self.knob_changed.emit(name, None)


class Number(QSpinBox):
    """A number that the wheel passes by. Without buttons a style sheet leaves its text no room, so it is given some."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lineEdit().setGeometry(self.rect().adjusted(PADDING, 0, -PADDING, 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _temperature(value: float) -> float:
    return COOLEST + value * (HOTTEST - COOLEST)


def _place(temperature: float) -> float:
    return (temperature - COOLEST) / (HOTTEST - COOLEST)
