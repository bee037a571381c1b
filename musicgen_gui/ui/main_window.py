"""The window: the piano roll, and around it top bar, tracks, compose panel and status line."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from musicgen_gui import discovery, engines
from musicgen_gui.app import background
from musicgen_gui.app.auto_apply import AutoApply
from musicgen_gui.app.between import Between
from musicgen_gui.app.chord_finder import ChordFinder
from musicgen_gui.app.composer import Composer
from musicgen_gui.app.files import Files
from musicgen_gui.app.ghost import Ghost
from musicgen_gui.app.hearing import Hearing
from musicgen_gui.app.motif_questions import MotifQuestions
from musicgen_gui.app.partial import PartialAccept
from musicgen_gui.app.recorder import Recorder
from musicgen_gui.app.session import Session
from musicgen_gui.app.settings import Settings
from musicgen_gui.app.transport import Transport
from musicgen_gui.engines.spec import EngineSpec
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Note
from musicgen_gui.ui import newcomer, theme
from musicgen_gui.ui.actions import Actions
from musicgen_gui.ui.clipboard import Clipboard
from musicgen_gui.ui.commands import COMMANDS
from musicgen_gui.ui.desk import OPENED, Desk
from musicgen_gui.ui.drag_out import DragOut
from musicgen_gui.ui.icons import icon
from musicgen_gui.ui.keyboard import Keyboard
from musicgen_gui.ui.keymaps.bindings import Bindings
from musicgen_gui.ui.live_menus import InputMenu, OutputMenu, RecentMenu
from musicgen_gui.ui.loop import Loop
from musicgen_gui.ui.panels.compose import ComposePanel
from musicgen_gui.ui.panels.status_line import StatusLine
from musicgen_gui.ui.panels.top_bar import TopBar
from musicgen_gui.ui.panels.tracks import TracksPanel
from musicgen_gui.ui.pianoroll import PianoRoll
from musicgen_gui.ui.pianoroll.take_layer import TakeLayer
from musicgen_gui.ui.place_menu import show_notes_menu, show_place_menu
from musicgen_gui.ui.speech.speaker import Speaker
from musicgen_gui.ui.state_words import StateWords
from musicgen_gui.ui.why import Why

if TYPE_CHECKING:
    from musicgen_gui.app.autosave import Autosave
    from musicgen_gui.app.generator import Generator
    from musicgen_gui.ui.tour.tour import Tour

_log = logging.getLogger(__name__)
DEFAULT_SIZE = (1440, 900)
LEAST_SIZE = (800, 480)
FRAME = (16, 48)
WHOLE_BARS = 24


class MainWindow(QMainWindow):
    """Everything that commands act on is an attribute here. Main thread only.

    ``begin`` starts what the first frame does not need: sound, engine, journal. Closing asks for unsaved work, ends
    both, and leaves nothing running.
    """

    session: Session
    generator: Generator
    settings: Settings
    composer: Composer
    auto_apply: AutoApply
    motifs: MotifQuestions
    between: Between
    ghost: Ghost
    partly: PartialAccept
    keyboard: Keyboard
    files: Files
    desk: Desk
    clipboard: Clipboard
    chord_finder: ChordFinder
    recorder: Recorder
    hearing: Hearing
    loop: Loop
    autosave: Autosave | None
    tour: Tour | None
    roll: PianoRoll
    tracks_panel: TracksPanel
    compose_panel: ComposePanel
    why: Why

    def __init__(self, session: Session, generator: Generator, settings: Settings) -> None:
        super().__init__()
        self.session, self.generator, self.settings = session, generator, settings
        self.bindings = Bindings(settings, COMMANDS, self)
        self.composer = Composer(session, generator, lambda: session.transport.position, self)
        self.partly = PartialAccept(session, self.composer, self)
        self.ghost = Ghost(session, generator, self.composer, self)
        self.auto_apply = AutoApply(self.composer, self)
        self.motifs = MotifQuestions(session, self.composer, self)
        self.between = Between(session, self.composer, self)
        self.files = Files(session, self)
        self.files.tell_writers = settings.value("tell_writers", True)
        self.desk = Desk(session, self.files, settings, self)
        self.clipboard = Clipboard(session)
        self.chord_finder = ChordFinder(session, self)
        self.recorder = Recorder(session, settings, self)
        self.hearing = Hearing(session, self)
        self.autosave = None
        self.tour = None
        self._settled = False
        self._keymap = self.bindings.keymap
        session.tool = self._keymap.tool
        session.habits = settings.habits
        self.setAcceptDrops(True)
        self.setWindowIcon(icon("continuo", session.theme.model, 48))
        self.setMinimumSize(QSize(*LEAST_SIZE).boundedTo(self.screen().availableSize()))
        session.settings_changed.connect(self._dress)
        self._build()
        self._connect()
        self._restore_layout()

    @property
    def transport(self) -> Transport:
        return self.session.transport

    def _build(self) -> None:
        self.roll = PianoRoll(self.session)
        self.roll.lanes.remember_in(self.settings)
        TakeLayer(self.recorder, self.roll.view, self.roll.canvas)
        self.commands = Actions(self, self.bindings)
        self.keyboard = Keyboard(self)
        actions = self.commands.by_id
        self.top_bar = TopBar(self.session, self.recorder, actions)
        self.tracks_panel = TracksPanel(self.session, actions)
        self.compose_panel = ComposePanel(self.session, self.composer, actions)
        self.status = StatusLine()
        self.drag_out = DragOut(self.session)
        self.status.add(self.drag_out)
        self.speaker = Speaker(self.session, self.composer, self.roll.canvas)
        self.speaker.follow(self.keyboard.cursor)
        self.words = StateWords(self)
        self.why = Why(self)
        self.loop = Loop(self, self.hearing)
        self._fill_menus()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.tracks_panel)
        middle.addWidget(self.roll, 1)
        middle.addWidget(self.compose_panel)
        self.loop.beside(middle)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(inside)

    def _fill_menus(self) -> None:
        self.commands.fill(self.top_bar.menus)
        menus = self.commands.menus
        recent = RecentMenu(self.settings, self.desk, self)
        menus["File"].insertMenu(self.commands.by_id["file.save"], recent)
        self.output_menu = OutputMenu(self.settings, self.transport, self)
        menus["Play"].addMenu(self.output_menu)
        menus["Record"].addMenu(InputMenu(self.recorder, self))
        self.status.tool.setMenu(menus["Tools"])
        self.status.grid.setMenu(menus["Grid"])

    def _connect(self) -> None:
        session = self.session
        session.said.connect(self.status.say)
        session.noted.connect(self.status.say)
        self.bindings.changed.connect(self._take_tool)
        for signal in (
            session.changed,
            session.span_changed,
            session.settings_changed,
            session.steering.shown,
            session.transport.state_changed,
            self.composer.changed,
            self.ghost.changed,
            self.recorder.changed,
            self.why.insight.changed,
        ):
            signal.connect(self.commands.refresh)
        session.opened.connect(self._show_piece)
        self.composer.settled.connect(self._show_answer)
        self.roll.menu_wanted.connect(partial(show_notes_menu, self))
        self.roll.place_menu_wanted.connect(partial(show_place_menu, self))
        self.roll.ghost_clicked.connect(self._take_ghost)
        _application().installEventFilter(self.commands.keys)
        self.commands.refresh()
        self.words.show_title()
        self.words.show_engine()
        self.words.show_facts()

    def begin(self) -> None:
        """Start sound and engine, with the keys given to the notes."""
        for step in self.beginnings():
            step()

    def beginnings(self) -> tuple[Callable[[], None], ...]:
        """``begin`` in steps, for a round of the event loop each: what is painted and pressed then need not wait."""
        return (
            self.roll.setFocus,
            self.output_menu.restore,
            self.transport.warm_up,
            self.recorder.start,
            self.generator.start,
            self.loop.begin,
            lambda: self.ghost.set_on(self.settings.value("ghost", False)),
            self._find_engines,
        )

    def _find_engines(self) -> None:
        background.run(lambda _: discovery.find(engines, "ENGINE"), self._engines_found, self._no_engines, self)

    def _engines_found(self, specs: list[EngineSpec]) -> None:
        self.compose_panel.set_styles(specs[0].styles if specs else ("any",))
        self.compose_panel.set_hears(specs[0].hears if specs else None)

    def _no_engines(self, error: Exception) -> None:
        self.session.say(self.tr("No engine was found: {0}").format(error))

    def _show_answer(self) -> None:
        proposal = self.session.document.proposal
        if proposal is not None:
            self.roll.ensure_pitches_visible(proposal.notes)

    def _take_ghost(self, note: Note) -> None:
        """A click on a pale note: of the preview, else of the ghost."""
        if self.composer.previewing:
            self.partly.one(note)
        else:
            self.ghost.take_note(note)

    def _take_tool(self) -> None:
        """Another set of keys begins with the tool that belongs to it."""
        if self._keymap is not self.bindings.keymap:
            self._keymap = self.bindings.keymap
            self.session.tool = self._keymap.tool

    def show_tracks(self, on: bool) -> None:
        self.tracks_panel.setVisible(on)
        self.settings.set_value("tracks", on)

    def show_compose(self, on: bool) -> None:
        self.compose_panel.setVisible(on)
        self.settings.set_value("compose", on)

    def _show_piece(self) -> None:
        """Another piece: from its start, the whole of it in sight unless it is long."""
        self.transport.pause()
        self.transport.set_loop(None)
        self.transport.seek(0)
        score = self.session.state.score
        if bar_map(score).position(score.end).bar <= WHOLE_BARS:
            self.roll.zoom_to_all()
        self.words.invite()

    def _dress(self) -> None:
        theme.apply(_application(), self.session.theme)

    def _restore_layout(self) -> None:
        geometry = self.settings.value("geometry", QByteArray())
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(QSize(*DEFAULT_SIZE).boundedTo(self.screen().availableSize() - QSize(*FRAME)))
        roomy = self.screen().availableSize().width() >= LEAST_SIZE[0]
        self.tracks_panel.setVisible(self.settings.value("tracks", roomy))
        self.compose_panel.setVisible(self.settings.value("compose", True))
        if newcomer.is_on(self):
            newcomer.show(self, True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Letting go of O ends hearing the original."""
        if event.key() == Qt.Key.Key_O and not event.isAutoRepeat():
            self.hearing.hear_original(False)
        super().keyReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        for path in _dropped(event)[:1]:
            self.desk.open_file(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.recorder.finish()
        if not (self._settled or self.session.document.is_saved):
            event.ignore()
            self.desk.settle(self._leave)
            return
        self.settings.set_value("geometry", self.saveGeometry())
        self.settings.set_value("habits", self.session.habits.text())
        _application().removeEventFilter(self.commands.keys)
        _application().removeEventFilter(self.keyboard.piano)
        self.speaker.close()
        self.drag_out.close_files()
        self.generator.close()
        self.recorder.close()
        self.session.close()
        if self.autosave:
            self.autosave.close()
        event.accept()

    def leave_at_once(self) -> None:
        """Close without asking; the journal keeps unsaved work for the next start."""
        autosave, self.autosave = self.autosave, None
        try:
            if autosave:
                autosave.keep()
        except OSError as error:
            _log.error("the piece could not be kept: %s", error)
        self._leave()

    def _leave(self) -> None:
        self._settled = True
        self.close()


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def _dropped(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in OPENED]
