"""A lane of signs: what tempo and meter, markers and chords have in common."""

from __future__ import annotations

from typing import TypeGuard

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from musicgen_gui.editing.document import Edit, State
from musicgen_gui.editing.marks import Sign, remove_sign, replace_sign
from musicgen_gui.score.types import Score
from musicgen_gui.ui.pianoroll.gestures.items import move_item
from musicgen_gui.ui.pianoroll.gestures.pan import pan
from musicgen_gui.ui.pianoroll.hand import Drag, Hand
from musicgen_gui.ui.pianoroll.items.field import Enter, EntryField
from musicgen_gui.ui.pianoroll.items.item import Item, LaneWords
from musicgen_gui.ui.pianoroll.part import TimePart, caption_font
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import place

_REMOVE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_CHANGE = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WALK = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_KEYS = _REMOVE | _CHANGE | set(_WALK) | {Qt.Key.Key_Escape}


class ItemLane(TimePart):
    """A click picks a sign, a drag moves it, a double click types it or a new one; Del, Enter and arrows act on it.

    Subclasses say which signs there are, what they read like and how they look. ``menu_wanted`` carries the tick and
    the global place of a context menu, ``wanted`` says that the lane must be in sight now, ``left`` that Escape was
    pressed: the keys belong to the notes again.
    """

    menu_wanted = Signal(int, object)
    wanted = Signal()
    left = Signal()

    def __init__(self, view: RollView, words: LaneWords, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self.words = words
        self.hand = Hand(self, view, self._begin)
        self.field = EntryField(self)
        self.field.setAccessibleName(words.field)
        self.picked: Sign | None = None
        self._tried: Edit | None = None
        self._tried_on: Score | None = None
        self._typing_at = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        view.session.changed.connect(self._changed)
        view.session.opened.connect(self.field.close_quietly)
        view.moved.connect(self._moved)

    def shows(self, state: State) -> tuple[object, ...]:
        score = state.score
        return score.division, score.tempos, score.meters, score.keys, score.markers, score.chords

    @property
    def is_wanted(self) -> bool:
        """Whether there is something to show."""
        return True

    def signs(self, score: Score) -> tuple[Sign, ...]:
        """The signs that this lane shows, by tick."""
        raise NotImplementedError

    def words_for(self, sign: Sign) -> LaneWords:
        """Names of the undo steps of a sign."""
        return self.words

    def is_own(self, sign: Sign | None) -> TypeGuard[Sign]:
        """Whether the piece has this sign."""
        return sign is not None and sign in self.signs(self.view.state.score)

    def lay_out(self, signs: tuple[Sign, ...]) -> list[Item]:
        """Where the visible ones stand."""
        raise NotImplementedError

    def paint_item(self, painter: QPainter, item: Item) -> None:
        """Paint one; smooth edges are on, the font is set."""
        raise NotImplementedError

    def text_of(self, sign: Sign) -> str:
        """A sign as it is shown and typed."""
        raise NotImplementedError

    def read(self, text: str, tick: int, old: Sign | None) -> Sign | None:
        """The sign that a typed text means, None for none. ``ValueError`` says what is wrong, for people."""
        raise NotImplementedError

    def snap(self, tick: float, free: bool = False) -> int:
        """Where a sign may stand near a tick."""
        return self.view.snap(tick, free)

    def place_for_new(self, tick: float) -> int:
        """Where a double click at a tick puts a new sign: the beat that it is in."""
        bars = self.view.bars
        bar, beat, _ = bars.position(max(0, int(tick)))
        return bars.beat_start(bar, beat)

    def may_move(self, sign: Sign) -> bool:
        return True

    def hear(self, sign: Sign) -> None:
        """Let a sign that was clicked be heard."""

    def next_place(self, tick: int, step: int) -> int | None:
        """Where Tab goes on to from a tick; None for nowhere."""
        return None

    @property
    def items(self) -> list[Item]:
        """What is seen now, with what is tried."""
        return self.lay_out(self.signs(self._shown_score()))

    @property
    def metrics(self) -> QFontMetricsF:
        """Of the font in which the signs are painted."""
        return QFontMetricsF(caption_font(self, 0.92))

    def item_at(self, x: float) -> Item | None:
        """The sign that the mouse at a pixel takes hold of; of two that overlap the later."""
        return next((item for item in reversed(self.items) if item.holds(x)), None)

    def pick(self, sign: Sign | None, quietly: bool = False) -> None:
        """Make a sign the one that keys act on."""
        self.picked = sign
        if sign is not None and not quietly:
            self.hear(sign)
            self.view.session.say(f"{self.text_of(sign)}  ·  {place(self.view.bars, sign.tick)}")
        self.update()

    def try_signs(self, edit: Edit | None) -> None:
        """Draw an edit without doing it."""
        if edit is None or self._tried is None:
            self._tried_on = self.view.state.score if edit else None
        self._tried = edit
        self.update()

    @property
    def is_outdated(self) -> bool:
        """Whether the piece has become another since an edit was first tried: by undo, or another part's edit."""
        return self._tried_on is not None and self._tried_on is not self.view.state.score

    def change(self, sign: Sign) -> None:
        """Type a sign anew where it stands."""
        self.pick(sign, quietly=True)
        self._typing_at = sign.tick
        self.wanted.emit()
        item = next((item for item in self.items if item.sign == sign), None)
        box = item.box if item else self._box_at(sign.tick)
        self.field.open(box, self.text_of(sign), lambda text: self._enter(text, sign.tick, sign), self._go_on)

    def add(self, tick: int, text: str = "") -> None:
        """Type a new sign at a tick; one that stands there is typed anew."""
        there = next((sign for sign in self.signs(self.view.state.score) if sign.tick == tick), None)
        if there is not None and not text:
            self.change(there)
            return
        self.type_at(tick, text, lambda typed: self._enter(typed, tick, None))

    def type_at(self, tick: int, text: str, enter: Enter) -> None:
        """Open the field at a tick; what is typed goes to ``enter``."""
        self.pick(None)
        self._typing_at = tick
        self.wanted.emit()
        self.field.open(self._box_at(tick), text, enter, self._go_on)

    def remove(self, sign: Sign) -> None:
        """Take a sign away."""
        self.picked = None
        self.view.session.document.apply(self.words_for(sign).remove, remove_sign(sign))

    def paintEvent(self, event: QPaintEvent) -> None:
        items = self.items
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.fillRect(event.rect(), QColor(self.view.session.theme.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(caption_font(self, 0.92))
        for item in items:
            self.paint_item(painter, item)
        self.paint_now(painter)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.setCursor(self.cursor_at(event.position()))

    def cursor_at(self, at: QPointF) -> Qt.CursorShape:
        found = self.item_at(at.x())
        return Qt.CursorShape.ArrowCursor if found is None else Qt.CursorShape.PointingHandCursor

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        found = self.item_at(event.pos().x()) if event.reason() == QContextMenuEvent.Reason.Mouse else None
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.pick(found.sign if found else None, quietly=True)
        tick = self.view.snap_down(self.view.geometry.tick(event.pos().x()))
        self.menu_wanted.emit(self.picked.tick if self.picked else tick, event.globalPos())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._keeps(event):
            event.accept()
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._explain(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sign, key = self.picked, Qt.Key(event.key())
        if sign is None or not self._keeps(event):
            super().keyPressEvent(event)
        elif key in _REMOVE:
            self.remove(sign)
        elif key in _CHANGE:
            self.change(sign)
        elif key in _WALK:
            self._walk(_WALK[key])
        else:
            self.pick(None)
            self.left.emit()

    def _begin(self, press: Pointer) -> Drag | None:
        if press.button == Qt.MouseButton.MiddleButton:
            return pan(self.view, press)
        if press.button != Qt.MouseButton.LeftButton:
            return None
        found = self.item_at(press.x)
        if press.double:
            self._double(press, found)
            return None
        edge = self.press_edge(press)
        if edge is not None:
            return edge
        if found is None:
            self.pick(None)
            return self.press_empty(press)
        return move_item(self, press, found.sign)

    def press_edge(self, press: Pointer) -> Drag | None:
        """The gesture of a press that takes hold of an edge of a sign instead of the sign."""
        return None

    def press_empty(self, press: Pointer) -> Drag | None:
        """The gesture of a press where no sign is taken hold of."""
        return None

    def _double(self, press: Pointer, found: Item | None) -> None:
        if found is not None:
            self.change(found.sign)
        else:
            self.add(max(0, round(press.tick)) if press.alt else self.place_for_new(press.tick))

    def _keeps(self, event: QKeyEvent) -> bool:
        """Whether a key is for the picked sign. While answers are shown Enter and the arrows are theirs."""
        if self.picked is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        return key in _KEYS and (key in _REMOVE or self.view.session.document.proposal is None)

    def _walk(self, step: int) -> None:
        signs = self.signs(self.view.state.score)
        if self.picked in signs:
            at = min(max(signs.index(self.picked) + step, 0), len(signs) - 1)
            self.pick(signs[at])

    def _enter(self, text: str, tick: int, old: Sign | None, like: Sign | None = None) -> None:
        """Take what was typed in place of ``old``; it must be of the kind of ``like``."""
        new = self.read(text, tick, like or old)
        if new is None:
            if old is not None:
                self.remove(old)
            return
        label = self.words_for(new).add if old is None else self.words_for(new).change
        self.view.session.document.apply(label, replace_sign(old, new))
        self.pick(new)

    def _go_on(self, step: int) -> None:
        target = self.next_place(self._typing_at, step)
        if target is not None:
            self.add(target)

    def _box_at(self, tick: int) -> QRectF:
        return QRectF(self.view.geometry.x(tick), 0, 0, self.height())

    def _shown_score(self) -> Score:
        state = self.view.state
        return state.score if self._tried is None else self._tried(state).score

    def _changed(self) -> None:
        if not self.is_own(self.picked):
            self.hand.cancel()
            self.picked = None

    def _moved(self) -> None:
        if self.field.is_open:
            self.field.follow(self.view.geometry.x(self._typing_at))

    def _explain(self, at: QPoint, where: QPoint) -> None:
        found = self.item_at(at.x())
        text = f"{found.text}  ·  {place(self.view.bars, found.sign.tick)}" if found else self.accessibleDescription()
        QToolTip.showText(where, text, self)
