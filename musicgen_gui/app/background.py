"""Work that may take longer than a frame: a thread does it, a signal brings the answer back to the main thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from concurrent.futures import Future

_log = logging.getLogger(__name__)
_THREAD = "background"


class Job(QObject):
    """One piece of work under way. The work may emit ``step`` with 0–1 done."""

    done = Signal(object)
    failed = Signal(object)
    step = Signal(float)

    def answer(self, future: Future[Any]) -> None:
        """Tell how the work ended. Called on its thread, or on the caller's where it has ended already."""
        error = future.exception()
        if error is None:
            self.done.emit(future.result())
        else:
            _note(error)
            self.failed.emit(error)


def _note(error: BaseException) -> None:
    """One line for what a file or a disk is to blame for, the whole trace for anything else."""
    from musicgen_gui.formats import FormatError

    if isinstance(error, (FormatError, OSError)):
        _log.warning("%s", error)
    else:
        _log.error("work in the background failed", exc_info=error)


def run(
    work: Callable[[Job], Any],
    done: Callable[[Any], None],
    failed: Callable[[Exception], None],
    parent: QObject,
) -> Job:
    """Do ``work(job)`` on another thread; ``done(result)`` or ``failed(error)`` follows on the main thread.

    The two must be methods of QObjects of the main thread. The job goes when it has answered.
    """
    from concurrent.futures import ThreadPoolExecutor

    job = Job(parent)
    # Queued always: work that ends at once answers on the caller's thread, and would be told before this returns.
    later = Qt.ConnectionType.QueuedConnection
    job.done.connect(done, later)
    job.failed.connect(failed, later)
    job.done.connect(job.deleteLater, later)
    job.failed.connect(job.deleteLater, later)
    thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=_THREAD)
    thread.submit(work, job).add_done_callback(job.answer)
    thread.shutdown(wait=False)
    return job


def is_busy() -> bool:
    """Whether any such work is under way."""
    return any(thread.name.startswith(_THREAD) for thread in threading.enumerate())
