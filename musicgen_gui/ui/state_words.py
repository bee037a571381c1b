"""What the window says of itself: title, engine readout, facts of the status line, and the next useful key."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from musicgen_gui.app.holes import bars_text, hole_at
from musicgen_gui.score.timing import bar_map
from musicgen_gui.ui.commands import plain
from musicgen_gui.ui.edit_words import EditWords
from musicgen_gui.ui.pace import Pace
from musicgen_gui.ui.panels.compose_words import voice
from musicgen_gui.ui.panels.readout import Lamp
from musicgen_gui.ui.pianoroll.words import counted, grid_words

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow

TICK_MS = 5000


class StateWords(QObject):
    """Keeps the words true. ``engine`` is the generator's own line once it is ready."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._engine = ""
        self._broken = ""
        self._saved_at: float | None = None
        self._told_answers = self._told_waking = False
        EditWords(window.session, lambda: window.session.note(self._invitation()), self)
        self._pace = Pace(window.composer, window.generator, self)
        clock = QTimer(self, interval=TICK_MS)
        clock.timeout.connect(self.show_facts)
        clock.start()
        session, composer, generator = window.session, window.composer, window.generator
        session.file_changed.connect(self.show_title)
        session.span_changed.connect(self._span_changed)
        session.settings_changed.connect(self.show_facts)
        session.transport.state_changed.connect(self.show_facts)
        session.transport.said.connect(window.status.say_for_a_while)
        composer.changed.connect(self.show_engine)
        composer.changed.connect(self._invite_again)
        composer.changed.connect(self._tell_waking)
        composer.settled.connect(self._tell_answers)
        composer.settled.connect(self.show_facts)
        generator.ready.connect(self._ready)
        generator.lost.connect(self._lost)
        window.files.saved.connect(self._saved)

    def show_title(self) -> None:
        session = self._window.session
        self._window.setWindowTitle(f"{self._window.desk.name()}[*] — Continuo")
        self._window.setWindowModified(not session.document.is_saved)

    def show_engine(self) -> None:
        """The lamp and the line at the upper right."""
        readout, composer = self._window.top_bar.readout, self._window.composer
        if self._broken:
            readout.show_state(Lamp.BROKEN, self._broken)
        elif not self._engine:
            readout.show_state(Lamp.WAITING, self.tr("The engine is waking up …"))
        elif composer.busy:
            readout.show_state(
                Lamp.BUSY, self.tr("{0} · composing {1} %").format(self._engine, round(100 * composer.share))
            )
        elif composer.all_ms is not None and composer.count:
            pattern = self.tr("{0} · {1} in {2} ms")
            readout.show_state(Lamp.READY, pattern.format(self._engine, composer.count, round(composer.all_ms)))
        else:
            readout.show_state(Lamp.READY, self._engine)

    def show_facts(self) -> None:
        """Grid, saved and sound at the lower right."""
        session, status = self._window.session, self._window.status
        grid = grid_words(session.grid) if session.grid.on else self.tr("off")
        action = self._window.commands.by_id.get(f"tool.{session.tool}")
        status.tool.setText(plain(action.text()) if action else self.tr("Curve"))
        status.grid.setText(self.tr("snap {0}").format(grid))
        status.set_facts(self._pace.text(), self._saved_words(), session.transport.output_text)

    def invite(self) -> None:
        """Say what can be done with the piece as it stands."""
        self._window.session.say(self._invitation())

    def _invitation(self) -> str:
        session = self._window.session
        score, span = session.state.score, self._window.composer.span
        if not score.end:
            return self.tr("Draw a note, drop a file, or press G for a first idea")
        if session.state.current.is_percussion:
            return self.tr("Draw and move hits, or choose a track with pitches: answers are made for those")
        if span and (session.span or hole_at(score, session.state.track, 0)):
            first, last = bars_text(span, bar_map(score))
            one, many = self.tr("Press G to complete bar {0}"), self.tr("Press G to complete bars {0}–{1}")
            return (one if first == last else many).format(first, last)
        return self.tr("Press Shift+G to go on, or select some time and press G to fill it")

    def _span_changed(self) -> None:
        if not self._window.composer.previewing:
            self._window.session.note(self._invitation())

    def _tell_answers(self) -> None:
        answers = self._window.composer.answers
        if answers:
            first, last = bars_text(answers.request.span, bar_map(answers.request.score))
            place = (self.tr("bar {0}") if first == last else self.tr("bars {0}–{1}")).format(first, last)
            n = len(answers.order)
            words = counted(
                self.tr("%n answer(s) — ↑ ↓ compare, Enter keeps, → a note, Tab a bar, Esc drops", None, n), n
            )
            if self._window.composer.follows_top_line:
                words = self.tr("{0}. Enter to keep, Esc to drop").format(voice(self._window.composer))
                self._window.session.say(words)
            else:
                self._window.session.say(f"{place[:1].upper()}{place[1:]}: {words}")
            self._told_answers = True

    def _tell_waking(self) -> None:
        """The first question may come before the engine can answer."""
        waiting = self._window.composer.busy and not (self._engine or self._broken)
        if waiting and not self._told_waking:
            self._window.session.say(self.tr("The engine is waking up: the answers come in a moment, Esc stops"))
        self._told_waking = waiting

    def _invite_again(self) -> None:
        """The answers that the status line speaks of are gone."""
        if self._told_answers and not self._window.composer.previewing:
            self._told_answers = False
            self.invite()

    def _saved_words(self) -> str:
        if self._saved_at is None:
            return ""
        seconds = time.monotonic() - self._saved_at
        if seconds < 60:
            return self.tr("saved just now")
        return self.tr("saved {0} min ago").format(round(seconds / 60))

    def _saved(self) -> None:
        self._saved_at = time.monotonic()
        self.show_facts()

    def _ready(self, text: str) -> None:
        if self._broken:
            self._window.session.say(self.tr("The engine is running again."))
        self._engine, self._broken = text, ""
        self.show_engine()

    def _lost(self, text: str) -> None:
        self._broken = text
        self._window.session.say(text)
        self.show_engine()
