"""The compose panel at the right: what is asked, how it shall sound, what always holds, and the answers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QIntValidator, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from musicgen_gui.app.composer import Composer
from musicgen_gui.app.session import Session
from musicgen_gui.app.wishes import SEEDS
from musicgen_gui.engines.request import COMMON_RUN
from musicgen_gui.theory.pitch import pretty
from musicgen_gui.ui.later import Later
from musicgen_gui.ui.panels import compose_words as words
from musicgen_gui.ui.panels.answers import AnswersView
from musicgen_gui.ui.panels.guarantees import Guarantees
from musicgen_gui.ui.panels.more import More
from musicgen_gui.ui.panels.steer import CurveRow
from musicgen_gui.ui.widgets.buttons import Chip, IconButton, KeyButton
from musicgen_gui.ui.widgets.choice import Choice
from musicgen_gui.ui.widgets.labels import ShortLabel, caption
from musicgen_gui.ui.widgets.word_slider import WordSlider

WIDTH, EDGE = 310, 20
GROWING_MS = 50


class ComposePanel(QWidget):
    """Shows the composer's wishes and answers, and changes the wishes. ``actions`` are those of compose, by id.

    In a low window the upper part scrolls; the buttons stay. ``answer_hovered`` carries the place of the answer under
    the mouse, -1 for none.
    """

    answer_hovered = Signal(int)
    _hears: tuple[int, int] | None

    def __init__(
        self, session: Session, composer: Composer, actions: dict[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._composer = session, composer
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Compose"))
        self._settling = Later(self._show_answer, self, GROWING_MS)
        self._make_controls()
        self._make_buttons(actions)
        self._area = _scrolling(self._upper())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        self._below = self._lower()
        column.addLayout(self._below)
        self._area.verticalScrollBar().rangeChanged.connect(self._align)
        self.set_styles(("any",))
        self._soon, self._calmly = Later(self._refresh_seen, self), Later(self._refresh_seen, self, GROWING_MS)
        composer.changed.connect(self._composer_changed)
        steering = session.steering
        for signal in (
            session.changed,
            session.span_changed,
            session.settings_changed,
            steering.changed,
            steering.shown,
        ):
            signal.connect(self._soon.ask)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """While it was hidden nothing was shown."""
        self._soon.ask()
        super().showEvent(event)

    def _composer_changed(self) -> None:
        """While answers grow note by note, the roll needs the time more than their small pictures."""
        growing = self._composer.busy and self._composer.answers is not None
        (self._calmly if growing else self._soon).ask()

    def _refresh_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    def set_hears(self, hears: tuple[int, int] | None) -> None:
        """Tell how many notes before and after a span the engine takes at most, None for any."""
        self._hears = hears
        self._soon.ask()

    def set_styles(self, styles: tuple[str, ...]) -> None:
        """Offer the styles that the engine knows."""
        with QSignalBlocker(self._style):
            self._style.clear()
            for style in styles:
                self._style.addItem(words.style(style), style)
            self._style.setCurrentIndex(max(0, self._style.findData(self._composer.wishes.style)))

    @property
    def parts(self) -> dict[str, tuple[QWidget, ...]]:
        """What somebody who explains the panel points at."""
        return {
            "ask": (self._complete, self._go_on, self._stop),
            "answers": (self._answers,),
            "keep": (self._again, self._keep_it),
            "sliders": tuple(self._sliders.values()),
        }

    def add_to_drawer(self, part: QWidget) -> None:
        """Put something more under what few need."""
        self._more.add(part)

    def set_simple(self, simple: bool) -> None:
        """Show only what a newcomer needs, or all."""
        for later in (self._sliders["leaps"], self._sliders["closeness"], self._more, self._order, self._seed_line):
            later.setVisible(not simple)

    def focus_slider(self, name: str) -> None:
        """Give the keys to the slider of one knob."""
        self._area.ensureWidgetVisible(self._sliders[name])
        self._sliders[name].slider.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_controls(self) -> None:
        self._heading = caption("", "heading")
        self._heading.setWordWrap(True)
        self._style = Choice(self.tr("Style"))
        self._style.activated.connect(lambda: self._wish(style=self._style.currentData()))
        self._sliders = {
            "adventure": WordSlider(self.tr("Adventure"), self.tr("expected"), self.tr("surprising")),
            "density": WordSlider(self.tr("Motion"), self.tr("calm"), self.tr("busy")),
            "leaps": WordSlider(self.tr("Shape"), self.tr("steps"), self.tr("leaps")),
            "closeness": WordSlider(self.tr("Closeness"), self.tr("new"), self.tr("like mine")),
        }
        for name, slider in self._sliders.items():
            slider.moved.connect(lambda value, name=name: self._knob(name, value))
        self._key_chip = Chip(self.tr("Only notes of this key"))
        self._range_chip = Chip(self.tr("Only notes of this range"))
        self._key_chip.clicked.connect(lambda on: self._wish(in_key=on))
        self._range_chip.clicked.connect(self._range)
        title = self.tr("At most {0} notes in a row of a tune that the model learned from").format(COMMON_RUN)
        self._new_chip = Chip(title)
        self._new_chip.setText(self.tr("No copies"))
        self._new_chip.clicked.connect(lambda on: self._wish(no_copies=on))
        self._more = More()
        self._more.opened.connect(self._show_end, Qt.ConnectionType.QueuedConnection)
        self._more.bars_changed.connect(lambda bars: self._wish(bars=bars))
        self._more.knob_changed.connect(self._knob)
        self._curves = CurveRow(self._session)
        self._guarantees = Guarantees(self._session, self._composer)
        self._more.add(self._guarantees)
        self._follow = Chip(self.tr("Answers follow every setting at once; off brings back the ones from before"))
        self._follow.setText(self.tr("Follow"))
        self._answers = AnswersView(self._composer.wishes.candidates)
        self._answers.chosen.connect(self._composer.choose)
        self._answers.kept.connect(self._keep)
        self._answers.hovered.connect(self.answer_hovered)
        self._answers.looked_at.connect(self._settling.ask)
        self._order = ShortLabel()
        self._order.setObjectName("small")
        self._order.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._seed = QLineEdit()
        self._seed.setObjectName("flat")
        self._seed.setAccessibleName(self.tr("Seed"))
        self._seed.setValidator(QIntValidator(0, SEEDS - 1, self._seed))
        self._seed.setFixedWidth(48)
        self._seed.editingFinished.connect(self._take_seed)
        self._lock = IconButton("unlock", self.tr("Keep this seed"), colour="quiet", look="bare")
        self._lock.setCheckable(True)
        self._lock.clicked.connect(lambda on: self._wish(keep_seed=on))
        self._chords = _name("", 0, "small")
        self._chords.setWordWrap(True)
        self._hears = None
        self._heard = _name("", 0, "small")
        self._heard.setWordWrap(True)
        self._kept = QLabel()
        self._kept.setObjectName("kept")
        self._kept.setWordWrap(True)
        self._kept.setTextFormat(Qt.TextFormat.RichText)

    def _show_answer(self) -> None:
        """Once the panel has its height: what is said under the answers may take a line more."""
        roll = self._answers.chosen_roll
        if roll:
            self._area.ensureWidgetVisible(roll, 0, 8)

    def _align(self, _first: int, last: int) -> None:
        """The buttons end where what is above them does, beside the scroll bar or without."""
        beside = self._area.verticalScrollBar().sizeHint().width() if last else 0
        self._below.setContentsMargins(EDGE, 4, EDGE + beside, 12)

    def _show_end(self) -> None:
        self._area.verticalScrollBar().setValue(self._area.verticalScrollBar().maximum())

    def _make_buttons(self, actions: dict[str, QAction]) -> None:
        self._follow.clicked.connect(actions["steer.auto_apply"].trigger)
        self._again = _button(self.tr("Again"), actions["compose.again"], "plain")
        self._stop = _button(self.tr("Stop"), actions["compose.drop"], "plain")
        self._keep_it = _button(self.tr("Keep it"), actions["compose.accept"], "primary")
        self._complete = _button(self.tr("Complete"), actions["compose.complete"], "primary")
        self._go_on = _button(self.tr("Continue"), actions["compose.continue"], "plain")

    def _upper(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, 12, EDGE, 4)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(_line(_name(self.tr("Style"), 56), self._style))
        for slider in self._sliders.values():
            column.addWidget(slider)
        self._always = _name(self.tr("Always"), 56)
        column.addLayout(_line(self._always, self._key_chip, self._range_chip, stretch=False))
        column.addWidget(self._chords)
        column.addWidget(self._heard)
        column.addWidget(self._curves)
        column.addLayout(_answers_line(caption(self.tr("Answers")), self._order, self._follow))
        column.addWidget(self._answers, 1)
        column.addWidget(self._more)
        return inside

    def _lower(self) -> QVBoxLayout:
        buttons = QGridLayout()
        buttons.setSpacing(8)
        for place, button in enumerate((self._again, self._keep_it, self._go_on, self._complete, self._stop)):
            buttons.addWidget(button, 0, place % 2)
        column = QVBoxLayout()
        column.setContentsMargins(EDGE, 4, EDGE, 12)
        column.setSpacing(8)
        column.addLayout(buttons)
        self._seed_line = QWidget()
        seed = _line(_name(self.tr("seed"), 0, "small"), self._seed, self._lock, self._new_chip, stretch=False)
        seed.setContentsMargins(0, 0, 0, 0)
        self._seed_line.setLayout(seed)
        column.addWidget(self._seed_line)
        column.addWidget(self._kept)
        return column

    def refresh(self) -> None:
        """Show the wishes and answers as they are."""
        composer, theme = self._composer, self._session.theme
        wishes, answers = composer.wishes, composer.answers
        self._heading.setText(words.heading(composer, self._session.state.score))
        for name, slider in self._sliders.items():
            slider.set_value(getattr(wishes.knobs, name))
        self._style.dress(theme)
        self._more.show_wishes(wishes)
        self._guarantees.refresh(theme)
        self._curves.refresh(theme)
        self._follow.setChecked(composer.follows)
        self._show_always()
        self._answers.show_answers(answers, theme)
        self._order.setText(words.order(answers))
        self._chords.setText(words.voice(composer))
        self._chords.setVisible(composer.follows_top_line or composer.is_percussion)
        heard = words.heard(composer, self._session.state, self._hears)
        self._heard.setText(heard)
        self._heard.setVisible(bool(heard))
        if not self._seed.hasFocus():
            self._seed.setText(str(wishes.seed))
        self._lock.setChecked(wishes.keep_seed)
        self._lock.draw("lock" if wishes.keep_seed else "unlock", theme)
        self._keep_it.setVisible(composer.previewing)
        self._stop.setVisible(composer.busy)
        self._again.setVisible(composer.previewing and not composer.busy)
        for button in (self._go_on, self._complete):
            button.setVisible(not composer.previewing)
        self._keep_it.setEnabled(answers is not None)
        self._kept.setText(words.kept(answers, theme) if answers and answers.finished else "")

    def _show_always(self) -> None:
        always, wishes = self._composer.always, self._composer.wishes
        self._key_chip.setVisible(always.key is not None)
        self._range_chip.setVisible(always.reach is not None or self._session.steering.band is not None)
        self._always.setVisible(always.key is not None or always.reach is not None)
        if always.key:
            tonic, mode = always.key.name.split(" ", 1)
            self._key_chip.setText(f"{pretty(tonic)} {words.mode(mode)}")
        self._key_chip.setChecked(always.stated if wishes.in_key is None else wishes.in_key)
        band = self._session.steering.band
        about = "≈ " if wishes.loose_range else ""
        self._range_chip.setText(about + (words.band(band, always.key) if band else always.reach_text))
        self._range_chip.setChecked(wishes.in_range or band is not None)
        self._new_chip.setChecked(wishes.no_copies)

    def _wish(self, **changes: Any) -> None:
        self._composer.set_wishes(replace(self._composer.wishes, **changes))

    def _range(self, on: bool) -> None:
        """The band of the hole stands in place of the range while there is one."""
        if self._session.steering.band is None:
            self._wish(in_range=on)
        self._session.steering.set_band(None)

    def _knob(self, name: str, value: float | None) -> None:
        knob: dict[str, Any] = {name: value}
        self._wish(knobs=replace(self._composer.wishes.knobs, **knob))

    def _take_seed(self) -> None:
        text = self._seed.text()
        if text and int(text) != self._composer.wishes.seed:
            self._wish(seed=int(text), keep_seed=True)

    def _keep(self, place: int) -> None:
        self._composer.choose(place)
        self._composer.accept()


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def _button(text: str, action: QAction, name: str) -> KeyButton:
    button = KeyButton(text, _key(action), name)
    button.clicked.connect(action.trigger)
    action.changed.connect(lambda: button.show_key(_key(action)))
    return button


def _key(action: QAction) -> str:
    return action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)


def _name(text: str, width: int, name: str = "quiet") -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setMinimumWidth(width)
    return label


def _answers_line(name: QWidget, order: QWidget, follow: QWidget) -> QHBoxLayout:
    row = _line(name, order)
    row.addWidget(follow)
    return row


def _line(first: QWidget, *others: QWidget, stretch: bool = True) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(first)
    for other in others:
        row.addWidget(other, 1 if stretch else 0)
    if not stretch:
        row.addStretch()
    return row
