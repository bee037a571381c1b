"""The area below the canvas: which lane it shows, how high it is, and where both are kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from musicgen_gui.app.settings import Settings
from musicgen_gui.score.controls import CONTROLLER, Control, controls_in
from musicgen_gui.ui.pianoroll.hand import Hand
from musicgen_gui.ui.pianoroll.keys import WIDTH
from musicgen_gui.ui.pianoroll.lanes.choices import (
    MORE,
    USUAL,
    VELOCITY,
    Choice,
    choice_named,
    choice_of,
    name,
    short_name,
)
from musicgen_gui.ui.pianoroll.lanes.control_lane import ControlLane
from musicgen_gui.ui.pianoroll.lanes.pedal_lane import PedalLane
from musicgen_gui.ui.pianoroll.part import TimePart
from musicgen_gui.ui.pianoroll.velocity_lane import VelocityLane
from musicgen_gui.ui.pianoroll.view import RollView

LEAST_HEIGHT, GREATEST_HEIGHT, HEIGHT = 36, 320, 84
GRIP = 5


class LaneArea(QObject):
    """The lanes themselves lie in the roll's grid; one of them is in sight. ``changed`` says that another is."""

    changed = Signal()

    def __init__(self, view: RollView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.velocities, self.pedal, self.curve = VelocityLane(view), PedalLane(view), ControlLane(view)
        self.chooser = Chooser(self, parent)
        self.grip = Grip(self, parent)
        self.choice = VELOCITY
        self._settings: Settings | None = None
        self.set_height(HEIGHT)
        self.show_choice(VELOCITY)

    @property
    def lanes(self) -> tuple[TimePart, ...]:
        return self.velocities, self.pedal, self.curve

    @property
    def hands(self) -> tuple[Hand, ...]:
        return self.velocities.hand, self.pedal.hand, self.curve.hand

    @property
    def height(self) -> int:
        return self.velocities.height()

    def set_height(self, height: int) -> None:
        """Make the lane so many logical pixels high, within limits."""
        for lane in self.lanes:
            lane.setFixedHeight(min(GREATEST_HEIGHT, max(LEAST_HEIGHT, height)))

    def show_choice(self, choice: Choice) -> None:
        """Show the velocities, the pedal or a controller."""
        self.choice = choice
        if choice.control is not None:
            events: PedalLane | ControlLane = self.pedal if choice.is_switch else self.curve
            events.show_control(choice.control)
            events.setAccessibleName(name(choice))
        shown = self.velocities if choice.control is None else self.pedal if choice.is_switch else self.curve
        for lane in self.lanes:
            lane.setVisible(lane is shown)
        self.chooser.show_choice(choice)
        if self._settings is not None:
            self._settings.set_value("lane", choice.id)
        self.changed.emit()

    def remember_in(self, settings: Settings) -> None:
        """Show what was shown last time, and keep what is shown from now on."""
        self.set_height(settings.value("lane_height", HEIGHT))
        self.show_choice(choice_named(settings.value("lane", VELOCITY.id)))
        self._settings = settings

    def keep_height(self) -> None:
        """Remember the height as it is now."""
        if self._settings is not None:
            self._settings.set_value("lane_height", self.height)

    def used(self) -> list[Choice]:
        """Choices of what the current track says anything of."""
        return [choice_of(control) for control in controls_in(self._view.state.current)]

    def ask_number(self) -> None:
        """Ask for any controller by its number."""
        dialog = QInputDialog(self.chooser.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Another controller"))
        dialog.setLabelText(self.tr("Number of the controller"))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setIntRange(0, 127)
        dialog.intValueSelected.connect(lambda number: self.show_choice(choice_of(Control(CONTROLLER, number))))
        dialog.open()


class Chooser(QToolButton):
    """The quiet name of what the lane shows; a click opens the list of what it could."""

    def __init__(self, area: LaneArea, parent: QWidget) -> None:
        super().__init__(parent)
        self._area, self._choice = area, VELOCITY
        self.setObjectName("caption")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedWidth(WIDTH)
        self.clicked.connect(self._open)

    def show_choice(self, choice: Choice) -> None:
        self._choice = choice
        self._fit()
        self.setToolTip(self.tr("{0}: click to show something else").format(name(choice)))
        self.setAccessibleName(self.tr("The lane shows: {0}").format(name(choice)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Show as much of the name as there is room for."""
        metrics, text = self.fontMetrics(), short_name(self._choice)
        with_arrow = text + " ⌄"
        if metrics.horizontalAdvance(with_arrow) <= WIDTH - 4:
            text = with_arrow
        else:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, WIDTH - 2)
        if text != self.text():
            self.setText(text)

    def menu_of_choices(self) -> QMenu:
        """The list; what the track uses has a dot behind it."""
        menu, used = QMenu(self), self._area.used()
        rows = list(dict.fromkeys((*USUAL, *used)))
        for choice in rows:
            self._add(menu, choice, used)
        more = menu.addMenu(self.tr("More"))
        for choice in MORE:
            if choice not in rows:
                self._add(more, choice, used)
        more.addSeparator()
        more.addAction(self.tr("Another controller…"), self._area.ask_number)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add(self, menu: QMenu, choice: Choice, used: list[Choice]) -> None:
        text = name(choice) + ("  •" if choice in used else "")
        action = menu.addAction(text, lambda: self._area.show_choice(choice))
        action.setCheckable(True)
        action.setChecked(choice == self._area.choice)

    def _open(self) -> None:
        self.menu_of_choices().popup(self.mapToGlobal(QPoint(0, self.height())))


class Grip(QWidget):
    """The border above the lane: drag it to make the lane higher, double-click for the usual height."""

    def __init__(self, area: LaneArea, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = area
        self._from: tuple[float, int] | None = None
        self.setFixedHeight(GRIP)
        self.setCursor(Qt.CursorShape.SplitVCursor)
        self.setToolTip(self.tr("Drag to make the lane higher or lower"))
        self.setAccessibleName(self.tr("Height of the lane"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().y(), self._area.height

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            y, height = self._from
            self._area.set_height(height + round(y - event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        self._area.keep_height()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._area.set_height(HEIGHT)
        self._area.keep_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painter.end()
