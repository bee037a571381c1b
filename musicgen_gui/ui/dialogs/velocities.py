"""Shapes the loudness of the selected notes, or of the whole track: one value, a ramp, a factor, chance."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRandomGenerator, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from musicgen_gui.editing.loudness import Shape, flat, ramp, scaled, scattered, shape_velocity, spread
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import counted
from musicgen_gui.ui.widgets.numbers import bare

WIDTH, FIELD = 320, 84


class _Kind(NamedTuple):
    """A way to shape: the names of its one or two numbers, their ranges and what they begin with."""

    id: str
    title: str
    fields: tuple[tuple[str, int, int, int], ...]


class Velocities(QDialog):
    """What is chosen is seen in the roll at once; OK makes it one undo step, closing leaves the notes as they were."""

    def __init__(self, view: RollView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Velocity"))
        self.setMinimumWidth(WIDTH)
        self._view = view
        self._notes = sorted(view.state.selection) or list(view.state.current.notes)
        self._seed = QRandomGenerator.global_().bounded(1 << 30)
        self._kinds = self._all_kinds()
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("How to change the velocities"))
        self.kind.addItems([kind.title for kind in self._kinds])
        self.labels = [QLabel(), QLabel()]
        self.numbers = [QSpinBox(), QSpinBox()]
        self.again = QPushButton(self.tr("Roll again"))
        self.again.setAutoDefault(False)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._lay_out()
        self._connect()
        self._show_kind(0)

    def accept(self) -> None:
        """Do what is seen."""
        n = len(self._notes)
        label = counted(self.tr("Set the velocity of %n note(s)", "", n), n)
        self._view.apply(label, shape_velocity(self.shape))
        super().accept()

    def reject(self) -> None:
        self._view.stop_trying()
        super().reject()

    @property
    def shape(self) -> Shape:
        """What is chosen now."""
        first, last = (number.value() for number in self.numbers)
        match self._kinds[self.kind.currentIndex()].id:
            case "flat":
                return flat(first)
            case "ramp":
                return ramp(first, last)
            case "scaled":
                return scaled(first)
            case "spread":
                return spread(first)
            case _:
                return scattered(first, self._seed)

    def _all_kinds(self) -> tuple[_Kind, ...]:
        levels = [n.velocity for n in self._notes] or [80]
        mean = round(sum(levels) / len(levels))
        return (
            _Kind("flat", self.tr("All alike"), ((self.tr("Velocity"), 1, 127, mean),)),
            _Kind(
                "ramp",
                self.tr("Ramp"),
                ((self.tr("From"), 1, 127, levels[0]), (self.tr("To"), 1, 127, levels[-1])),
            ),
            _Kind("scaled", self.tr("Louder or softer"), ((self.tr("Percent"), 1, 400, 100),)),
            _Kind("spread", self.tr("More or less contrast"), ((self.tr("Percent"), 0, 400, 100),)),
            _Kind("scattered", self.tr("Random"), ((self.tr("Up to ±"), 0, 64, 10),)),
        )

    def _lay_out(self) -> None:
        n, selected = len(self._notes), bool(self._view.state.selection)
        which = self.tr("%n selected note(s)", "", n) if selected else self.tr("All %n note(s) of the track", "", n)
        words = QLabel(counted(which, n))
        words.setObjectName("quiet")
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        for row, (label, number) in enumerate(zip(self.labels, self.numbers, strict=True)):
            label.setBuddy(number)
            bare(number)
            number.setFixedWidth(FIELD)
            grid.addWidget(label, row, 0)
            grid.addWidget(number, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self.kind)
        column.addLayout(grid)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._show_kind)
        for number in self.numbers:
            number.valueChanged.connect(self._try)
        self.again.clicked.connect(self._roll_again)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _show_kind(self, index: int) -> None:
        fields = self._kinds[index].fields
        for i, (label, number) in enumerate(zip(self.labels, self.numbers, strict=True)):
            label.setVisible(i < len(fields))
            number.setVisible(i < len(fields))
            if i < len(fields):
                name, lowest, highest, value = fields[i]
                label.setText(name)
                number.setAccessibleName(name)
                number.blockSignals(True)
                number.setRange(lowest, highest)
                number.setValue(value)
                number.blockSignals(False)
        self.again.setVisible(self._kinds[index].id == "scattered")
        self._try()

    def _roll_again(self) -> None:
        self._seed += 1
        self._try()

    def _try(self) -> None:
        self._view.try_edit(shape_velocity(self.shape), frozenset(self._notes))
