"""Stretch the selected notes in time, or fit them to a length."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Edit
from musicgen_gui.ui.dialogs.trying import TryingDialog
from musicgen_gui.ui.pianoroll.view import RollView

LEAST, MOST = 1.0, 3200.0
WIDTH = 380


class StretchDialog(TryingDialog):
    """Per cent and beats say the same: changing one changes the other. ``span`` is the selected time, if any."""

    def __init__(self, view: RollView, span: tuple[int, int] | None, parent: QWidget) -> None:
        super().__init__(view, "", "", parent)
        self.setWindowTitle(self.tr("Stretch"))
        self._label = self.tr("Stretch notes")
        selection = view.state.selection
        self._start, end = min(n.start for n in selection), max(n.end for n in selection)
        self._length = end - self._start
        self._wanted = self._length
        self._beat = view.bars.beat_ticks_at(self._start)
        self.percent = self._field(LEAST, MOST, 1, " %")
        self.beats = self._field(0.01, 100_000.0, 3, "")
        rows = QGridLayout()
        rows.setHorizontalSpacing(12)
        rows.setColumnStretch(1, 1)
        for row, (words, field) in enumerate(
            ((self.tr("Stretch to"), self.percent), (self.tr("Length in beats"), self.beats))
        ):
            rows.addWidget(QLabel(words), row, 0)
            rows.addWidget(field, row, 1)
            field.setAccessibleName(words)
        short = QHBoxLayout()
        for words, factor in ((self.tr("Half"), Fraction(1, 2)), (self.tr("Double"), Fraction(2))):
            short.addWidget(self._button(words, round(self._length * factor)))
        self.fit = self._button(self.tr("Fit the selected time"), span[1] - span[0] if span else 0)
        self.fit.setEnabled(span is not None)
        short.addWidget(self.fit)
        self.column.addLayout(rows)
        self.column.addLayout(short)
        self.column.addWidget(self.buttons)
        self.setMinimumWidth(WIDTH)
        self.percent.valueChanged.connect(lambda value: self._want(round(self._length * value / 100), self.percent))
        self.beats.valueChanged.connect(lambda value: self._want(round(self._beat * value), self.beats))
        self._want(self._length)

    def edit(self) -> Edit | None:
        return edits.stretch(self._wanted, self._length) if self._wanted > 0 else None

    def _want(self, ticks: int, told: QDoubleSpinBox | None = None) -> None:
        """Fit to a length, and show it in the fields but for the one that told."""
        self._wanted = ticks
        for field, value in ((self.percent, 100 * ticks / self._length), (self.beats, ticks / self._beat)):
            if field is not told:
                field.blockSignals(True)
                field.setValue(value)
                field.blockSignals(False)
        self.try_now()

    def _field(self, low: float, high: float, decimals: int, suffix: str) -> QDoubleSpinBox:
        field = QDoubleSpinBox()
        field.setDecimals(decimals)
        field.setRange(low, high)
        field.setSuffix(suffix)
        field.setKeyboardTracking(True)
        return field

    def _button(self, words: str, ticks: int) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._want(ticks))
        return button
