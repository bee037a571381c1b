"""How to quantise: grid, strength, swing, and what becomes of the ends."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QSlider, QWidget

from musicgen_gui.app.quantise import remember_raw
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Edit
from musicgen_gui.editing.quantising import Ends, Quantising
from musicgen_gui.score.grid import Grid
from musicgen_gui.ui.dialogs.trying import TryingDialog
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.widgets.choice import Choice

DENOMINATORS = (4, 8, 16, 32)
WIDTH = 420


class QuantiseDialog(TryingDialog):
    """What is chosen here is what the key of quantising does from then on."""

    def __init__(self, view: RollView, parent: QWidget) -> None:
        super().__init__(view, "", "", parent)
        self.setWindowTitle(self.tr("Quantise"))
        self._label = self.tr("Quantise")
        how = view.session.quantising
        self.grid = self._grids(how.grid)
        self.ends = self._ends(how.ends)
        self.starts = QCheckBox(self.tr("Move the starts"))
        self.starts.setChecked(how.starts)
        self.strength, self.swing = self._slider(how.strength), self._slider(how.swing)
        rows = QGridLayout()
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(10)
        rows.setColumnStretch(1, 1)
        rows.setColumnMinimumWidth(2, 44)
        for row, (words, widget) in enumerate(
            (
                (self.tr("To the grid"), self.grid),
                (self.tr("Strength"), self.strength),
                (self.tr("Swing"), self.swing),
                (self.tr("Starts"), self.starts),
                (self.tr("Ends"), self.ends),
            )
        ):
            rows.addWidget(QLabel(words), row, 0)
            rows.addWidget(widget, row, 1, 1, 1 if isinstance(widget, QSlider) else 2)
            widget.setAccessibleName(words)
            if isinstance(widget, QSlider):
                rows.addWidget(self._value(widget), row, 2)
        note = QLabel(self.tr("The key of quantising does the same from now on."))
        note.setObjectName("quiet")
        self.column.addLayout(rows)
        self.column.addWidget(note)
        self.column.addWidget(self.buttons)
        self.setFixedWidth(WIDTH)
        self.starts.toggled.connect(self.try_now)
        for choice in (self.grid, self.ends):
            choice.currentIndexChanged.connect(self.try_now)
        for slider in (self.strength, self.swing):
            slider.valueChanged.connect(self.try_now)
        self.try_now()

    def how(self) -> Quantising:
        """The settings as they stand."""
        return Quantising(
            self.strength.value() / 100,
            self.swing.value() / 100,
            self.starts.isChecked(),
            self.ends.currentData(),
            self.grid.currentData(),
        )

    def edit(self) -> Edit:
        return edits.quantise_by(self.how(), self.view.session.grid)

    def accept(self) -> None:
        self.view.session.quantising = self.how()
        remember_raw(self.view.session)
        super().accept()

    def _grids(self, chosen: Grid | None) -> Choice:
        choice = self._choice(self.tr("Grid"))
        choice.addItem(self.tr("of the roll ({0})").format(self.view.session.grid.text()), None)
        for denominator in DENOMINATORS:
            for grid in (Grid(denominator), Grid(denominator, tuplet=3), Grid(denominator, dotted=True)):
                choice.addItem(grid.text(), grid)
        found = next((i for i in range(choice.count()) if choice.itemData(i) == chosen), 0)
        choice.setCurrentIndex(found)
        return choice

    def _ends(self, chosen: Ends) -> Choice:
        choice = self._choice(self.tr("Ends"))
        choice.addItem(self.tr("keep the length"), Ends.STAY)
        choice.addItem(self.tr("to the grid too"), Ends.LINES)
        choice.addItem(self.tr("lengths of whole steps"), Ends.STEPS)
        choice.setCurrentIndex(list(Ends).index(chosen))
        return choice

    def _choice(self, title: str) -> Choice:
        choice = Choice(title)
        choice.dress(self.view.session.theme)
        return choice

    def _slider(self, value: float) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, 100)
        slider.setPageStep(10)
        slider.setValue(round(100 * value))
        return slider

    def _value(self, slider: QSlider) -> QLabel:
        label = QLabel()
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

        def show() -> None:
            label.setText(f"{slider.value()} %")

        slider.valueChanged.connect(show)
        show()
        return label
