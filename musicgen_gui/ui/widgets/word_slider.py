"""A slider that speaks of the music: its name, and a word at each end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QStyle, QStyleOptionSlider, QWidget

from musicgen_gui.ui.widgets.labels import ShortLabel

STEPS = 100


class WordSlider(QWidget):
    """Values 0–1. ``moved`` carries a value that the user set."""

    moved = Signal(float)

    def __init__(self, title: str, low: str, high: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = QLabel(title)
        self.slider = PlaceSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(10)
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slider.setAccessibleName(title)
        self.slider.setAccessibleDescription(f"{low} … {high}")
        ends = (_quiet(low, Qt.AlignmentFlag.AlignLeft), _quiet(high, Qt.AlignmentFlag.AlignRight))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 96)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(name, 0, 0)
        grid.addWidget(ends[0], 0, 1)
        grid.addWidget(ends[1], 0, 2)
        grid.addWidget(self.slider, 1, 0, 1, 3)
        self.slider.valueChanged.connect(lambda value: self.moved.emit(value / STEPS))

    def value(self) -> float:
        return self.slider.value() / STEPS

    def set_value(self, value: float) -> None:
        """Show a value without telling."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(value * STEPS))
        self.slider.blockSignals(False)


class PlaceSlider(QSlider):
    """A slider whose handle comes to where the groove is pressed, and by a double click to ``usual`` or the middle."""

    usual: int | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )
        if event.button() is Qt.MouseButton.LeftButton and not handle.contains(event.position().toPoint()):
            room = max(1, self.width() - handle.width())
            x = round(event.position().x()) - handle.width() // 2
            self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), x, room))
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the panel and never edits."""
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        middle = (self.minimum() + self.maximum()) // 2
        self.setValue(middle if self.usual is None else self.usual)


def _quiet(text: str, side: Qt.AlignmentFlag) -> ShortLabel:
    label = ShortLabel(text)
    label.setObjectName("quiet")
    label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return label
