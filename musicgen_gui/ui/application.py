"""Starts the window: first something to see, then everything else."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from musicgen_gui import paths
from musicgen_gui.app import background
from musicgen_gui.app.garbage import Collector
from musicgen_gui.app.generator import Generator
from musicgen_gui.app.session import Session
from musicgen_gui.app.settings import Settings
from musicgen_gui.score.types import Score
from musicgen_gui.ui import comfort, demo, language, theme
from musicgen_gui.ui.interrupts import Interrupts
from musicgen_gui.ui.main_window import MainWindow

if TYPE_CHECKING:
    from musicgen_gui.editing.journal import Recovery

TURN = 0.0005
"""Seconds after which a thread that reads a file or imports gives way to the window; Python's own 5 ms, waited for at
each of the many calls of Qt in a frame, would be seen."""
ROUND_MS = 1
"""After which the next step is taken. With 0 Qt takes it before it serves the mouse and paints."""
_log = logging.getLogger(__name__)


def has_display() -> bool:
    """Whether a window can be shown here."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(argv: Sequence[str]) -> int:
    """Show the window, with the file that ``argv`` names or the demo tune, until it is closed; the exit status."""
    sys.setswitchinterval(TURN)
    settings = Settings()
    comfort.set_size(settings.size)
    application = QApplication([sys.argv[0], *argv])
    application.setApplicationName("Continuo")
    application.setDesktopFileName("continuo")
    language.install(application, settings.language)
    comfort.set_still(settings.still)
    session = Session()
    session.theme = comfort.theme_at_start(settings)
    theme.colour(application, session.theme)
    window = MainWindow(session, Generator(), settings)
    theme.apply(application, session.theme)
    start = Start(window, [Path(name) for name in argv if not name.startswith("-")])
    start.show()
    collector = Collector(application)
    session.changed.connect(lambda: collector.spare(session.state.score))

    def end() -> None:
        window.leave_at_once()
        application.quit()

    interrupts = Interrupts(end, application)
    try:
        status = application.exec()
        return status if interrupts.status is None else interrupts.status
    finally:
        collector.stop()


class Start(QObject):
    """What happens around the first frame, in its order. ``painted`` says in which second of the process it was."""

    painted = Signal(float)

    def __init__(self, window: MainWindow, files: list[Path]) -> None:
        super().__init__(window)
        self._window, self._files = window, files

    def show(self) -> None:
        """Show the window; the rest starts once its first frame is painted."""
        self._window.installEventFilter(self)
        self._window.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._begin)
        return False

    def _begin(self) -> None:
        seconds = seconds_running()
        _log_to_file()
        _log.info("first frame %.0f ms after the start of the process", 1000 * seconds)
        self.painted.emit(seconds)
        if self._files:
            self._go_on([*self._window.beginnings(), self._open_file, self._keep_safe])
        else:
            self._go_on([self._read_demo, *self._window.beginnings()])

    def _go_on(self, steps: list[Callable[[], None]]) -> None:
        """Take the first step now, and each other one when what came meanwhile has been served: perhaps the end."""
        if not self._window.isVisible():
            return
        steps[0]()
        if steps[1:]:
            QTimer.singleShot(ROUND_MS, self, lambda: self._go_on(steps[1:]))

    def _open_file(self) -> None:
        self._window.desk.open_file(self._files[0])

    def _read_demo(self) -> None:
        background.run(_demo_and_what_follows, self._show_demo, self._demo_failed, self)

    def _show_demo(self, score: Score) -> None:
        """Unless the user was faster and has begun or opened a piece. Each part is painted in a round of its own."""
        session = self._window.session
        if session.state.score == Score() and session.path is None:
            window = self._window
            parts: list[QWidget] = [window.roll, window.compose_panel, window.tracks_panel, window.top_bar]
            for part in parts:
                part.setUpdatesEnabled(False)
            steps: list[Callable[[], None]] = [partial(demo.put_in, session, score), self._select_hole]
            steps += [partial(part.setUpdatesEnabled, True) for part in parts]
            self._go_on([*steps, self._offer_tour, self._keep_safe])
        else:
            self._keep_safe()

    def _select_hole(self) -> None:
        demo.select_hole(self._window.session)
        self._window.words.invite()

    def _offer_tour(self) -> None:
        from musicgen_gui.ui.tour import tour

        tour.offer(self._window)

    def _demo_failed(self, error: Exception) -> None:
        self._window.session.say(self.tr("The demo tune cannot be shown: {0}").format(error))
        self._keep_safe()

    def _keep_safe(self) -> None:
        self.keep_safe(paths.user_data() / "journal")

    def keep_safe(self, folder: Path) -> None:
        """Keep a journal in ``folder``, and offer what another run left there."""
        from musicgen_gui.app.autosave import Autosave
        from musicgen_gui.editing.journal import JournalError
        from musicgen_gui.ui.dialogs.recovery import damage_box

        window = self._window
        try:
            window.autosave = Autosave(window.session, folder, window)
        except (OSError, JournalError) as error:
            _log.warning("no journal: %s", error)
            window.session.say(self.tr("The piece cannot be kept safe while you work: {0}").format(error))
            return
        damaged = window.autosave.set_damaged_aside()
        if damaged:
            damage_box(damaged, window).open()
        self._offer(window.autosave.leftovers())

    def _offer(self, left: list[Recovery]) -> None:
        """Offer the first of the pieces that are left, and the next one when that is thrown away."""
        from musicgen_gui.ui.dialogs.recovery import RecoveryBox

        autosave = self._window.autosave
        if not left or autosave is None:
            return
        box = RecoveryBox(left[0], self._window)
        box.restore.connect(autosave.restore)
        box.discard.connect(autosave.discard)
        box.discard.connect(lambda _: self._offer(left[1:]))
        box.open()


def _demo_and_what_follows(_: background.Job) -> Score:
    """The demo tune, and on the same thread the modules that are wanted as soon as it is shown."""
    import musicgen_gui.app.autosave
    import musicgen_gui.ui.dialogs.recovery
    import musicgen_gui.ui.tour.tour  # noqa: F401

    return demo.read()


def seconds_running() -> float:
    """Seconds since the process began, as far as the system tells; since this module's import elsewhere."""
    stat = Path("/proc/self/stat")
    if not stat.exists():
        return time.perf_counter() - _IMPORTED
    ticks = int(stat.read_text().rpartition(")")[2].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


_IMPORTED = time.perf_counter()


def _log_to_file() -> None:
    from logging.handlers import RotatingFileHandler

    handler = RotatingFileHandler(paths.user_logs() / "continuo.log", maxBytes=1 << 20, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
