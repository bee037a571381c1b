"""The cursor of the ruler: the playhead and the selected time."""

from __future__ import annotations

from musicgen_gui.editing.marks import next_letter
from musicgen_gui.ui.pianoroll.by_keys.cursor import LaneCursor
from musicgen_gui.ui.speech import words


class RulerCursor(LaneCursor):
    """Left and right move the playhead by the grid, up and down by bars; with Shift they select time. Del selects none,
    Enter names a marker.
    """

    def words(self) -> str:
        score, span = self.view.state.score, self.view.session.span
        at = words.place(self.playhead, score)
        if span is None:
            return at
        chosen = self.tr("time selected from {0} to {1}")
        return f"{at}, {chosen.format(words.place(span[0], score), words.place(span[1], score))}"

    def walk(self, step: int) -> None:
        self._seek(self.beside(self.playhead, step))

    def change(self, steps: int) -> None:
        if abs(steps) > 1:
            self._select(self._bar(1 if steps > 0 else -1))
        else:
            self._seek(self._bar(steps))

    def shift(self, step: int) -> None:
        self._select(self.beside(self.playhead, step))

    def remove(self) -> None:
        self.view.session.set_span(None)
        self.say()

    def type(self) -> None:
        self.roll.markers.add(self.playhead, next_letter(self.view.state.score.markers))

    def _bar(self, step: int) -> int:
        bars = self.view.bars
        place = bars.position(self.playhead)
        inside = place.beat > 0 or place.tick > 0
        return bars.bar_start(max(0, place.bar + step + (1 if step < 0 and inside else 0)))

    def _seek(self, tick: int) -> None:
        self.view.session.transport.seek(tick)
        self.roll.ensure_visible(tick)
        self.say()

    def _select(self, tick: int) -> None:
        """Let the selected time reach from its far end, or from the playhead, to a tick."""
        span, here = self.view.session.span, self.playhead
        anchor = here
        if span is not None and here in span:
            anchor = span[0] if here == span[1] else span[1]
        self.view.session.set_span((anchor, tick))
        self._seek(tick)
