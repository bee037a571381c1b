"""How to humanise: how far timing, length and velocity may go, and how tight the downbeats stay."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRandomGenerator, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSlider, QSpinBox, QWidget

from musicgen_gui.app.humanising import GREATEST, remember, remembered
from musicgen_gui.app.settings import Settings
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Edit
from musicgen_gui.editing.humanising import Humanising
from musicgen_gui.score.timing import tempo_map
from musicgen_gui.ui.dialogs.trying import TryingDialog
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.widgets.numbers import bare

WIDTH = 420
FINE = 200
"""Steps of the slider of timing to a quarter note."""
THROWS = 999


class HumaniseDialog(TryingDialog):
    """What is chosen here is what the key of humanising does from then on, each time with another throw."""

    def __init__(self, view: RollView, settings: Settings, parent: QWidget) -> None:
        super().__init__(view, "", "", parent)
        self.setWindowTitle(self.tr("Humanise"))
        self._label = self.tr("Humanise")
        self._settings = settings
        self._quarter = self._milliseconds()
        how = remembered(settings)
        self.timing = self._slider(how.timing * FINE, GREATEST.timing * FINE)
        self.length = self._slider(how.length * 100, GREATEST.length * 100)
        self.velocity = self._slider(how.velocity, GREATEST.velocity)
        self.tight = self._slider(how.tight * 100, GREATEST.tight * 100)
        self.throw = QSpinBox()
        self.again = QPushButton(self.tr("Throw again"))
        self._lay_out()
        for slider in (self.timing, self.length, self.velocity, self.tight):
            slider.valueChanged.connect(self.try_now)
        self.throw.valueChanged.connect(self.try_now)
        self.again.clicked.connect(lambda: self.throw.setValue(self.throw.value() % THROWS + 1))
        self.try_now()

    def how(self) -> Humanising:
        """The amounts as they stand."""
        return Humanising(
            self.timing.value() / FINE, self.length.value() / 100, self.velocity.value(), self.tight.value() / 100
        )

    def edit(self) -> Edit:
        return edits.humanise(self.throw.value(), self.how())

    def accept(self) -> None:
        remember(self._settings, self.how())
        super().accept()

    def _lay_out(self) -> None:
        rows = QGridLayout()
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(10)
        rows.setColumnStretch(1, 1)
        rows.setColumnMinimumWidth(2, 64)
        self._row(rows, self.tr("Timing"), self.timing, lambda v: f"± {round(v / FINE * self._quarter)} ms")
        self._row(rows, self.tr("Tight downbeats"), self.tight, lambda v: f"{v} %")
        self._row(rows, self.tr("Length"), self.length, lambda v: f"± {v} %")
        self._row(rows, self.tr("Velocity"), self.velocity, lambda v: f"± {v}")
        rows.addWidget(QLabel(self.tr("Throw")), rows.rowCount(), 0)
        rows.addLayout(self._throws(), rows.rowCount() - 1, 1, 1, 2)
        note = QLabel(self.tr("Locked notes stay. The key of humanising does the same from now on."))
        note.setObjectName("quiet")
        note.setWordWrap(True)
        self.column.addLayout(rows)
        self.column.addWidget(note)
        self.column.addWidget(self.buttons)
        self.setMinimumWidth(WIDTH)

    def _row(self, rows: QGridLayout, words: str, slider: QSlider, text: Callable[[int], str]) -> None:
        row = rows.rowCount()
        value = QLabel()
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

        def show() -> None:
            value.setText(text(slider.value()))

        slider.setAccessibleName(words)
        slider.valueChanged.connect(show)
        show()
        for column, widget in enumerate((QLabel(words), slider, value)):
            rows.addWidget(widget, row, column)

    def _throws(self) -> QHBoxLayout:
        """The number of the throw, and the button for the next: a number brings the same throw back."""
        self.throw.setRange(1, THROWS)
        self.throw.setValue(QRandomGenerator.global_().bounded(1, THROWS + 1))
        bare(self.throw)
        self.throw.setFixedWidth(84)
        self.throw.setAccessibleName(self.tr("Number of the throw"))
        self.again.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.throw)
        row.addWidget(self.again)
        row.addStretch()
        return row

    def _milliseconds(self) -> float:
        """How long a quarter note is where the selected notes begin."""
        score = self.view.state.score
        start = min((note.start for note in self.view.state.selection), default=0)
        return 60_000 / tempo_map(score).bpm_at(start, score.division)

    def _slider(self, value: float, greatest: float) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, round(greatest))
        slider.setPageStep(max(1, round(greatest) // 10))
        slider.setValue(round(value))
        return slider
