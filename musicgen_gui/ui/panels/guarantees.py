"""In the drawer: what else always holds, how the model's guesses are cut, and a phrase that answers shall be like."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from musicgen_gui.app.colours import Theme
from musicgen_gui.app.composer import Composer
from musicgen_gui.app.session import Session
from musicgen_gui.app.steering import AMOUNTS
from musicgen_gui.app.wishes import Ending
from musicgen_gui.engines.request import ChordTones
from musicgen_gui.score.types import Note
from musicgen_gui.ui.widgets.choice import Choice
from musicgen_gui.ui.widgets.labels import ShortLabel
from musicgen_gui.ui.widgets.word_slider import WordSlider

NARROWEST = 0.3
"""Share of the likeliest guesses at the narrow end."""
HARDEST = 0.9
"""Share of the guesses that is left out at either end of a register."""
QUANTILES = ("pitch_quantiles", "time_quantiles")
MIDDLE = 0.5


def tr(text: str) -> str:
    return QCoreApplication.translate("Guarantees", text)


class Guarantees(QWidget):
    """Shows the composer's wishes and the session's phrase, and changes them."""

    def __init__(self, session: Session, composer: Composer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._composer = session, composer
        self._choices = {name: _choice(title, rows) for name, (title, rows) in _rules().items()}
        for name, choice in self._choices.items():
            choice.activated.connect(lambda _, name=name: self._rule(name))
        self._sliders = {
            "top_p": WordSlider(tr("Guesses"), tr("likely"), tr("all")),
            "pitch_quantiles": WordSlider(tr("Register"), tr("lower"), tr("higher")),
            "time_quantiles": WordSlider(tr("Pace"), tr("short"), tr("long")),
        }
        for name, slider in self._sliders.items():
            slider.moved.connect(lambda value, name=name: self._knob(name, value))
        self._phrase = ShortLabel()
        self._phrase.setObjectName("quiet")
        self._take = _link(tr("Take selection"), self._take_phrase)
        self._clear = _link(tr("Clear"), lambda: session.steering.set_phrase((), 0.0))
        self._like = WordSlider(tr("Phrase"), tr("less like it"), tr("more like it"))
        self._like.slider.setSingleStep(25)
        self._like.slider.setPageStep(25)
        self._like.moved.connect(self._lean)
        self._lay_out()

    def refresh(self, theme: Theme) -> None:
        """Show what is set, without telling."""
        wishes, steering = self._composer.wishes, self._session.steering
        for name, choice in self._choices.items():
            choice.dress(theme)
            choice.setCurrentIndex(choice.findData(getattr(wishes, name)))
        self._sliders["top_p"].set_value((wishes.knobs.top_p - NARROWEST) / (1 - NARROWEST))
        for name in QUANTILES:
            self._sliders[name].set_value(_place(getattr(wishes.knobs, name)))
        count = len(steering.phrase)
        self._phrase.setText(tr("{0} notes to be like").format(count) if count else tr("No phrase to be like"))
        self._take.setVisible(not count)
        self._clear.setVisible(bool(count))
        self._take.setEnabled(_has_line(self._session.state.selection))
        self._like.setEnabled(bool(count))
        self._like.set_value((steering.amount + 1) / 2)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 96)
        grid.setColumnStretch(1, 1)
        for row, choice in enumerate(self._choices.values()):
            grid.addWidget(QLabel(choice.accessibleName()), row, 0)
            grid.addWidget(choice, row, 1)
        phrase = QHBoxLayout()
        phrase.addWidget(self._phrase, 1)
        phrase.addWidget(self._take)
        phrase.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(grid)
        for slider in self._sliders.values():
            column.addWidget(slider)
        column.addWidget(self._like)
        column.addLayout(phrase)

    def _rule(self, name: str) -> None:
        value = _rules()[name][1][self._choices[name].currentIndex()][1]  # Qt would hand back a plain string
        changes: dict[str, Any] = {name: value}
        self._composer.set_wishes(replace(self._composer.wishes, **changes))

    def _knob(self, name: str, value: float) -> None:
        wanted: Any = _quantiles(value) if name in QUANTILES else NARROWEST + value * (1 - NARROWEST)
        changes: dict[str, Any] = {name: wanted}
        wishes = self._composer.wishes
        self._composer.set_wishes(replace(wishes, knobs=replace(wishes.knobs, **changes)))

    def _take_phrase(self) -> None:
        self._session.steering.take_phrase(self._session.state.selection, AMOUNTS[3])

    def _lean(self, value: float) -> None:
        """The slider has five places."""
        amount = AMOUNTS[round(value * (len(AMOUNTS) - 1))]
        self._like.set_value((amount + 1) / 2)
        self._session.steering.set_phrase(self._session.steering.phrase, amount)


def _rules() -> dict[str, tuple[str, list[tuple[str, object]]]]:
    return {
        "chord_tones": (
            tr("Chord tones"),
            [
                (tr("free"), ChordTones.FREE),
                (tr("on strong beats"), ChordTones.STRONG),
                (tr("everywhere"), ChordTones.EVERYWHERE),
            ],
        ),
        "loose_range": (tr("Range"), [(tr("strict"), False), (tr("loose"), True)]),
        "largest_leap": (
            tr("Largest leap"),
            [
                (tr("any"), None),
                (tr("a tone"), 2),
                (tr("a third"), 4),
                (tr("a fifth"), 7),
                (tr("a sixth"), 9),
                (tr("an octave"), 12),
            ],
        ),
        "no_repeat": (
            tr("Nothing twice"),
            [
                (tr("free"), None),
                (tr("of 3 notes"), 3),
                (tr("of 4 notes"), 4),
                (tr("of 5 notes"), 5),
                (tr("of 6 notes"), 6),
                (tr("of 8 notes"), 8),
            ],
        ),
        "longest_same": (
            tr("Same pitch"),
            [
                (tr("free"), None),
                (tr("never again at once"), 1),
                (tr("at most twice"), 2),
                (tr("at most 3 times"), 3),
                (tr("at most 4 times"), 4),
            ],
        ),
        "ending": (
            tr("Last note"),
            [
                (tr("free"), Ending.FREE),
                (tr("the tonic"), Ending.TONIC),
                (tr("the third"), Ending.THIRD),
                (tr("the fifth"), Ending.FIFTH),
            ],
        ),
    }


def _choice(title: str, rows: list[tuple[str, object]]) -> Choice:
    choice = Choice(title, least=6)
    for text, value in rows:
        choice.addItem(text, value)
    return choice


def _link(text: str, act: Any) -> QPushButton:
    link = QPushButton(text)
    link.setObjectName("link")
    link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    link.clicked.connect(lambda: act())
    return link


def _quantiles(value: float) -> tuple[float, float]:
    """The share of guesses between which a register lies; all of them in the middle."""
    cut = abs(value - MIDDLE) / MIDDLE * HARDEST
    return (cut, 1.0) if value > MIDDLE else (0.0, 1.0 - cut)


def _place(quantiles: tuple[float, float]) -> float:
    low, high = quantiles
    return MIDDLE + (low - (1 - high)) / HARDEST * MIDDLE


def _has_line(notes: Iterable[Note]) -> bool:
    """Whether notes that are not muted begin at two times at least and make a phrase. Looks no further than needed."""
    starts = (note.start for note in notes if not note.muted)
    first = next(starts, None)
    return any(start != first for start in starts)
