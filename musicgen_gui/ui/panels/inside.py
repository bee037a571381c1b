"""In the drawer: what of the network's inside is shown on the notes, in the network's own words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QLabel, QSpinBox, QWidget

from musicgen_gui.app.colours import Theme
from musicgen_gui.app.insight import Insight
from musicgen_gui.engines.look import Trait
from musicgen_gui.ui.panels.more import Number
from musicgen_gui.ui.widgets.choice import Choice

OFF, ALL, BY_NUMBER = "off", "all", "number"


class InsideRows(QWidget):
    """Chooses whose attention is shown, and which unit's states."""

    def __init__(self, insight: Insight, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._insight = insight
        self._heads = Choice(self.tr("Attention of the network"), least=6)
        self._heads.addItem(self.tr("not shown"), OFF)
        self._heads.addItem(self.tr("all together"), ALL)
        self._heads.activated.connect(self._take_head)
        self._units = Choice(self.tr("Neuron of the network"), least=6)
        for text, which in (
            (self.tr("not shown"), OFF),
            (self.tr("follows bars"), Trait.BARS),
            (self.tr("follows height"), Trait.HEIGHT),
            (self.tr("follows length"), Trait.LENGTH),
            (self.tr("by its number"), BY_NUMBER),
        ):
            self._units.addItem(text, which)
        self._units.activated.connect(self._take_unit)
        self._number = Number()
        self._number.setRange(1, 1)
        self._number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._number.setAccessibleName(self.tr("Number of the neuron"))
        self._number.valueChanged.connect(self._take_number)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 96)
        grid.setColumnStretch(1, 1)
        grid.addWidget(QLabel(self.tr("Attention")), 0, 0)
        grid.addWidget(self._heads, 0, 1)
        grid.addWidget(QLabel(self.tr("Neuron")), 1, 0)
        grid.addWidget(self._units, 1, 1)
        self._number_name = QLabel(self.tr("its number"))
        grid.addWidget(self._number_name, 2, 0)
        grid.addWidget(self._number, 2, 1)
        insight.changed.connect(self.refresh)
        self.dress(theme)
        self.refresh()

    def dress(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._heads.dress(theme)
        self._units.dress(theme)

    def refresh(self) -> None:
        """Show what is shown, without telling."""
        shows, inside, known = self._insight.shows, self._insight.inside, self._insight.known
        for number in range(self._heads.count() - 2, known.heads):
            self._heads.addItem(self.tr("head {0}").format(number + 1), str(number))
        head = ALL if inside.head is None else str(inside.head)
        self._heads.setCurrentIndex(self._heads.findData(head if shows.attention else OFF))
        unit = (inside.trait or BY_NUMBER) if shows.neuron else OFF
        self._units.setCurrentIndex(self._units.findData(unit))
        with QSignalBlocker(self._number):
            self._number.setRange(1, max(1, known.units))
            self._number.setValue(1 + (known.unit if inside.trait else inside.unit))
        for part in (self._number_name, self._number):
            part.setVisible(shows.neuron)

    def _take_head(self) -> None:
        data = self._heads.currentData()
        if data != OFF:
            self._insight.inside = replace(self._insight.inside, head=None if data == ALL else int(data))
        self._insight.shows = replace(self._insight.shows, attention=data != OFF)

    def _take_unit(self) -> None:
        data, inside, known = self._units.currentData(), self._insight.inside, self._insight.known
        if data == BY_NUMBER:
            self._insight.inside = replace(inside, trait=None, unit=known.unit if inside.trait else inside.unit)
        elif data != OFF:
            self._insight.inside = replace(inside, trait=Trait(data))
        self._insight.shows = replace(self._insight.shows, neuron=data != OFF)

    def _take_number(self, number: int) -> None:
        self._insight.inside = replace(self._insight.inside, trait=None, unit=number - 1)
