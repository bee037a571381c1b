"""Tempo, meter and key at the playhead; each can be changed where it stands."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from musicgen_gui.app.always import always
from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.score.timing import bar_map, tempo_map
from musicgen_gui.score.types import Track
from musicgen_gui.theory.key import Key, parse_key
from musicgen_gui.theory.pitch import pretty
from musicgen_gui.ui.panels import compose_words as words

SLOWEST, FASTEST = 10.0, 400.0
VALUE_HEIGHT = 20
METERS = ((4, 4), (3, 4), (2, 4), (2, 2), (6, 8), (9, 8), (12, 8), (5, 4), (7, 8), (3, 8))
MODES = ("major", "minor", "dorian", "mixolydian")


class Facts(QWidget):
    """Follows the session at the tick that ``show_tick`` names."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tick = -1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._shown: object = None
        self._track: Track | None = None
        self._tempo = _Field(self.tr("bpm"))
        self._tempo.line.setValidator(QDoubleValidator(SLOWEST, FASTEST, 2, self._tempo.line))
        self._tempo.entered.connect(self._set_tempo)
        self._meter = _Choice(self.tr("meter"))
        self._key = _Choice(self.tr("key"))
        self._meter.button.setMenu(self._meters())
        self._key.button.setMenu(self._keys())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        for part in (self._tempo, self._meter, self._key):
            row.addWidget(part)

    def show_tick(self, tick: int) -> None:
        """Show what holds at a tick."""
        self._tick = tick
        score = self._session.state.score
        meter = bar_map(score).meter_at(tick)
        bpm = tempo_map(score).bpm_at(tick, score.division)
        changes = tuple(k for k in score.keys if k.tick <= tick)[-1:]
        shown, track = (round(bpm, 2), meter, changes), None if changes else self._session.state.current
        if shown == self._shown and track is self._track:
            return
        self._shown, self._track = shown, track
        self._tempo.show_text(f"{bpm:.2f}".rstrip("0").rstrip("."))
        self._meter.button.setText(f"{meter.numerator}/{meter.denominator}")
        known = always(score, self._session.state.track, tick)
        self._key.button.setText(self._key_text(known.key, stated=known.stated))

    def _key_text(self, key: Key | None, *, stated: bool) -> str:
        if key is None:
            return "–"
        tonic, mode = key.name.split(" ", 1)
        name = f"{pretty(tonic)} {words.mode(mode)}"
        return name if stated else f"{name} ?"

    def _set_tempo(self, text: str) -> None:
        bpm = float(text.replace(",", "."))
        place = self._place([t.tick for t in self._session.state.score.tempos])
        if SLOWEST <= bpm <= FASTEST:
            self._session.document.apply(self.tr("Set the tempo"), edits.set_tempo(place, bpm))

    def _set_meter(self, numerator: int, denominator: int) -> None:
        place = self._place([m.tick for m in self._session.state.score.meters])
        self._session.document.apply(self.tr("Set the meter"), edits.set_meter(place, numerator, denominator))

    def _set_key(self, name: str) -> None:
        place = self._place([k.tick for k in self._session.state.score.keys])
        key = parse_key(name)
        self._session.document.apply(self.tr("Set the key"), edits.set_key(place, key.fifths, key.mode))

    def _place(self, ticks: list[int]) -> int:
        """Where the change in force at the playhead stands: that one is changed, and no new one made."""
        return max((tick for tick in ticks if tick <= self._tick), default=0)

    def _meters(self) -> QMenu:
        menu = QMenu(self)
        for numerator, denominator in METERS:
            menu.addAction(f"{numerator}/{denominator}", partial(self._set_meter, numerator, denominator))
        return menu

    def _keys(self) -> QMenu:
        menu = QMenu(self)
        for mode in MODES:
            sub = menu.addMenu(words.mode(mode))
            for tonic in ("C", "G", "D", "A", "E", "B", "F#", "Db", "Ab", "Eb", "Bb", "F"):
                name = f"{tonic} {mode}"
                if abs(parse_key(name).fifths) <= 7:
                    sub.addAction(f"{pretty(tonic)} {words.mode(mode)}", partial(self._set_key, name))
        return menu


class _Field(QWidget):
    """A value above its quiet name, typed in place."""

    entered = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._text = ""
        self.line = QLineEdit()
        self.line.setObjectName("fact")
        self.line.setAccessibleName(name)
        self.line.setFixedWidth(56)
        self.line.setTextMargins(-3, 0, 0, 0)
        self.line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.line.returnPressed.connect(self._enter)
        self.line.editingFinished.connect(lambda: self.show_text(self._text))
        _stack(self, self.line, name)

    def show_text(self, text: str) -> None:
        self._text = text
        if not self.line.isModified() or not self.line.hasFocus():
            self.line.setText(text)
            self.line.setCursorPosition(0)

    def _enter(self) -> None:
        self._text = self.line.text()
        self.line.clearFocus()
        self.entered.emit(self._text)


class _Choice(QWidget):
    """A value above its quiet name, chosen from a menu."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.button = QPushButton()
        self.button.setObjectName("fact")
        self.button.setAccessibleName(name)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        _stack(self, self.button, name)


def _stack(owner: QWidget, value: QWidget, name: str) -> None:
    value.setFixedHeight(VALUE_HEIGHT)
    label = QLabel(name)
    label.setObjectName("small")
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addStretch()
    column.addWidget(value, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(label)
    column.addStretch()
