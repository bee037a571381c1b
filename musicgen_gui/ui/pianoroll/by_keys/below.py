"""The cursors of the lanes below the canvas: velocities, a controller, the pedal."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from musicgen_gui.editing import edits
from musicgen_gui.editing.controls import erase, lift_pedal, move_pedal, move_point, press_pedal, put_point
from musicgen_gui.editing.document import Edit
from musicgen_gui.editing.loudness import flat, shape_velocity
from musicgen_gui.score.controls import FOREVER, Control, Point, Span
from musicgen_gui.ui.pianoroll.by_keys.cursor import LaneCursor
from musicgen_gui.ui.pianoroll.lanes.control_lane import ControlLane
from musicgen_gui.ui.pianoroll.lanes.pedal_lane import THICK, PedalLane
from musicgen_gui.ui.pianoroll.velocity_lane import VelocityLane
from musicgen_gui.ui.pianoroll.words import counted, translate
from musicgen_gui.ui.speech import words

if TYPE_CHECKING:
    from musicgen_gui.ui.pianoroll.part import TimePart
    from musicgen_gui.ui.pianoroll.roll import PianoRoll

RING = 6.0


class VelocityCursor(LaneCursor):
    """Stands on the selected notes, and walks from note to note."""

    def __init__(self, lane: VelocityLane, roll: PianoRoll) -> None:
        super().__init__(lane, roll)

    def words(self) -> str:
        chosen, score = sorted(self.view.state.selection), self.view.state.score
        if not chosen:
            return self.tr("no notes")
        levels = sorted({n.velocity for n in chosen})
        loud = str(levels[0]) if len(levels) == 1 else f"{levels[0]}–{levels[-1]}"
        return self.tr("velocity {0}, {1}").format(loud, words.notes(chosen, score))

    def enter(self) -> None:
        notes = self.view.state.current.notes
        if notes and not self.view.state.selection:
            at = bisect_right(notes, self.playhead, key=lambda note: note.start)
            self._select(edits.select((notes[max(0, at - 1)],)))

    def walk(self, step: int) -> None:
        self._select(edits.select_step(step))
        self.say()

    def change(self, steps: int) -> None:
        n = len(self.view.state.selection)
        label = counted(translate("PianoRoll", "Change the velocity of %n note(s)", None, n), n)
        self.view.apply(label, edits.change_velocity(steps), run="velocity by keys")
        self.say()

    def shift(self, step: int) -> None:
        self._select(edits.select_step(step, extend=True))
        self.say()

    def remove(self) -> None:
        self.view.apply(translate("MainWindow", "Delete notes"), edits.delete_selected())
        self.enter()
        self.say()

    def type(self) -> None:
        chosen = sorted(self.view.state.selection)
        if chosen:
            x = self.view.geometry.x(chosen[0].start)
            self.ask(x, str(chosen[0].velocity), self._typed)

    def _typed(self, text: str) -> None:
        value = _number(text, 1, 127)
        n = len(self.view.state.selection)
        label = counted(translate("PianoRoll", "Set the velocity of %n note(s)", None, n), n)
        self.view.apply(label, shape_velocity(flat(value)))
        self.say()

    def _select(self, edit: Edit) -> None:
        self.view.session.document.look(edit)
        if self.view.state.selection:
            self.roll.ensure_visible(min(self.view.state.selection).start)


class TickCursor(LaneCursor):
    """Stands on a tick at which something in the lane is or begins."""

    def __init__(self, lane: TimePart, roll: PianoRoll) -> None:
        super().__init__(lane, roll)
        self.tick = 0

    @property
    def ticks(self) -> list[int]:
        """Where it can stand, rising."""
        raise NotImplementedError

    def enter(self) -> None:
        if self.tick not in self.ticks:
            self._stand(_nearest(self.ticks, self.playhead))

    def walk(self, step: int) -> None:
        self._stand(_beside(self.ticks, self.tick, step))
        self.say()

    def _apply(self, label: str, edit: Edit) -> None:
        self.view.session.document.apply(label, edit, run=f"{label} by keys")

    def _stand(self, tick: int | None) -> None:
        if tick is not None:
            self.tick = tick
            self.roll.ensure_visible(tick)

    def _new_place(self) -> int:
        return self.view.snap_down(self.playhead)


class CurveCursor(TickCursor):
    """Stands on a point of the controller that the lane shows."""

    def __init__(self, lane: ControlLane, roll: PianoRoll) -> None:
        super().__init__(lane, roll)
        self.curve = lane

    @property
    def ticks(self) -> list[int]:
        return [point.tick for point in self.points]

    @property
    def points(self) -> list[Point]:
        return [Point(int(tick), int(value)) for tick, value in self.curve.known.tolist()]

    @property
    def point(self) -> Point | None:
        """The point that it stands on."""
        return next((point for point in self.points if point.tick == self.tick), None)

    def words(self) -> str:
        score, point = self.view.state.score, self.point
        if point is None:
            return self.tr("nothing here; Enter types it at {0}").format(words.place(self._new_place(), score))
        return f"{point.value}, {words.place(point.tick, score)}"

    def box(self) -> QRectF | None:
        point = self.point
        if point is None:
            return None
        at = QPointF(self.view.geometry.x(point.tick), self.curve.level(point.value))
        return QRectF(at.x() - RING, at.y() - RING, 2 * RING, 2 * RING)

    def change(self, steps: int) -> None:
        point, control = self.point, self.curve.control
        if point is not None:
            far = (control.highest - control.lowest + 1) // 128
            value = min(max(point.value + steps * far, control.lowest), control.highest)
            self._apply(translate("PianoRoll", "Move a point"), move_point(control, point, point.tick, value))
        self.say()

    def shift(self, step: int) -> None:
        point = self.point
        if point is not None:
            tick = self.beside(point.tick, step)
            self._apply(
                translate("PianoRoll", "Move a point"), move_point(self.curve.control, point, tick, point.value)
            )
            self._stand(tick)
        self.say()

    def remove(self) -> None:
        if self.point is not None:
            self._apply(translate("PianoRoll", "Rub out points"), erase(self.curve.control, self.tick, self.tick))
            self._stand(_nearest(self.ticks, self.tick))
        self.say()

    def type(self) -> None:
        point = self.point
        tick = point.tick if point else self._new_place()
        text = str(point.value if point else self.curve.control.usual)
        self.ask(self.view.geometry.x(tick), text, lambda typed: self._typed(typed, tick))

    def _typed(self, text: str, tick: int) -> None:
        control = self.curve.control
        value = _number(text, control.lowest, control.highest)
        self._apply(translate("PianoRoll", "Draw a controller"), put_point(control, tick, value))
        self._stand(tick)
        self.say()


class PedalCursor(TickCursor):
    """Stands on a time in which the pedal is down; up makes it longer. Enter presses it at the playhead, for a beat."""

    def __init__(self, lane: PedalLane, roll: PianoRoll) -> None:
        super().__init__(lane, roll)
        self.pedal = lane

    @property
    def ticks(self) -> list[int]:
        return [span.start for span in self.pedal.known]

    @property
    def span(self) -> Span | None:
        """The time that it stands on."""
        return next((span for span in self.pedal.known if span.start == self.tick), None)

    def words(self) -> str:
        score, span = self.view.state.score, self.span
        if span is None:
            at = words.place(self._new_place(), score)
            return self.tr("the pedal is not pressed; Enter presses it at {0}").format(at)
        if span.end >= FOREVER:
            return self.tr("pressed at {0}, never lifted").format(words.place(span.start, score))
        return self.tr("from {0} to {1}").format(words.place(span.start, score), words.place(span.end, score))

    def box(self) -> QRectF | None:
        span, geometry = self.span, self.view.geometry
        if span is None:
            return None
        left, right = geometry.x(span.start), min(geometry.x(span.end), self.lane.width() + RING)
        return QRectF(left, (self.lane.height() - THICK) / 2, right - left, THICK).adjusted(-3, -3, 3, 3)

    def change(self, steps: int) -> None:
        span = self.span
        if span is not None and span.end < FOREVER:
            end = self.beside(span.end, 1 if steps > 0 else -1)
            if end > span.start:
                self._apply(translate("PianoRoll", "Move the pedal"), move_pedal(span, span.start, end, self._control))
        self.say()

    def shift(self, step: int) -> None:
        span = self.span
        if span is not None and span.end < FOREVER:
            start = self.beside(span.start, step)
            moved = move_pedal(span, start, span.end + start - span.start, self._control)
            self._apply(translate("PianoRoll", "Move the pedal"), moved)
            self._stand(_nearest(self.ticks, start))
        self.say()

    def remove(self) -> None:
        span = self.span
        if span is not None:
            self._apply(translate("PianoRoll", "Lift the pedal"), lift_pedal(span, self._control))
            self._stand(_nearest(self.ticks, span.start))
        self.say()

    def type(self) -> None:
        start = self._new_place()
        end = start + self.view.bars.beat_ticks_at(start)
        self._apply(translate("PianoRoll", "Press the pedal"), press_pedal(start, end, self._control))
        self._stand(_nearest(self.ticks, start))
        self.say()

    @property
    def _control(self) -> Control:
        return self.pedal.control


def _nearest(ticks: list[int], tick: int) -> int | None:
    """The last of sorted ticks not behind a tick, else the first; None without any."""
    at = bisect_right(ticks, tick)
    return ticks[max(0, at - 1)] if ticks else None


def _beside(ticks: list[int], tick: int, step: int) -> int | None:
    """The next of sorted ticks, or the one before; the last or first where there is none."""
    there = [t for t in ticks if (t > tick if step > 0 else t < tick)]
    if there:
        return there[0 if step > 0 else -1]
    return _nearest(ticks, tick)


def _number(text: str, lowest: int, highest: int) -> int:
    """What was typed. ``ValueError`` says what is wrong, for people."""
    try:
        value = int(text.strip().replace("−", "-"))
    except ValueError:
        value = highest + 1
    if not lowest <= value <= highest:
        wrong = translate("PianoRoll", "Type a number from {0} to {1}")
        raise ValueError(wrong.format(lowest, highest))
    return value
