"""A million notes in the real window: open them from a MIDI file, scroll, zoom, select all, edit and undo.

    QT_QPA_PLATFORM=offscreen .venv/bin/python benchmarks/million_notes.py [--notes 1000000]

Opening is told as seconds on the wall until the notes are on the screen, and as the longest time that the window's
thread was held up meanwhile. Then every kind of frame is told in milliseconds of the window's thread: least, median,
most; the first frame of a kind counts too. Another process makes the file, so that the memory told is the window's.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from musicgen_gui.app.garbage import Collector
from musicgen_gui.app.generator import Generator
from musicgen_gui.app.session import Session
from musicgen_gui.app.settings import Settings
from musicgen_gui.editing import edits
from musicgen_gui.formats.midi_write import write_midi
from musicgen_gui.score.sorting import sorted_notes
from musicgen_gui.score.types import Note, Score, Track
from musicgen_gui.ui.main_window import MainWindow

Frame = Callable[[int], object]


def made(path: Path, count: int) -> None:
    """Write a MIDI file with so many random notes in one track, as dense as a quick piano piece."""
    rng = random.Random(1)
    notes = sorted_notes(
        Note(rng.randrange(0, 60 * count), rng.randrange(36, 96), 240, rng.randrange(30, 120)) for _ in range(count)
    )
    path.write_bytes(write_midi(Score(tracks=(Track("Many", notes),))))


def memory() -> str:
    """The MB that the process holds, and the most that it has held so far."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    held = pages * resource.getpagesize() // 2**20
    return f"{held} MB, at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}"


def opened(window: MainWindow, path: Path) -> str:
    """Open a file as the user does, with the events served."""
    worst, ended = 0.0, []
    window.files.opened.connect(lambda _: ended.append(True))
    began, used = time.perf_counter(), time.process_time()
    window.files.open(path)
    while not ended:
        start, at = time.perf_counter(), time.thread_time()
        QApplication.processEvents()
        worst = max(worst, time.thread_time() - at)
        time.sleep(max(0.0, 0.004 - (time.perf_counter() - start)))
    at = time.thread_time()
    QApplication.processEvents()
    worst = max(worst, time.thread_time() - at)
    seconds = time.perf_counter() - began
    busy, used = 1e3 * worst, time.process_time() - used
    return (
        f"opened in {seconds:.1f} s, {used:.1f} s of processor; the window's thread was busy for {busy:.0f} ms at most"
    )


def frames(window: MainWindow) -> dict[str, tuple[int, Frame]]:
    """How often what is done; each leaves the window to be painted."""
    view, document = window.roll.view, window.session.document
    middle = view.content_end / 2

    def at(tick: float) -> None:
        view.geometry = view.geometry.scrolled((tick - view.geometry.left) / view.geometry.ticks_per_pixel, 0)

    def zoom(factor: float) -> None:
        view.geometry = view.geometry.zoomed_time(factor, view.width / 2, view.division)

    def edit(i: int) -> None:
        note = view.state.current.notes[(i + 1) * len(view.state.current.notes) // 20]
        document.apply("Move", edits.swap_notes({note: (Note(note.start, note.pitch - 1, note.length),)}))

    return {
        "jump": (20, lambda i: at(middle * (i + 1) / 11)),
        "scroll": (100, lambda i: view.__setattr__("geometry", view.geometry.scrolled(11, 0))),
        "zoom out": (60, lambda i: zoom(0.85)),
        "scroll far out": (60, lambda i: view.__setattr__("geometry", view.geometry.scrolled(-5, 0))),
        "zoom in": (60, lambda i: zoom(1 / 0.85)),
        "edit one note": (10, edit),
        "undo": (10, lambda i: document.undo()),
        "select all": (1, lambda i: document.look(edits.select_all())),
        "scroll selected": (30, lambda i: view.__setattr__("geometry", view.geometry.scrolled(11, 0))),
        "select none": (1, lambda i: document.look(edits.select(frozenset()))),
    }


def main() -> None:
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--notes", type=int, default=1_000_000)
    wanted = options.parse_args()
    application = QApplication([])
    folder = tempfile.TemporaryDirectory()
    path = Path(folder.name) / "many.mid"
    with ProcessPoolExecutor(1, get_context("spawn")) as apart:
        apart.submit(made, path, wanted.notes).result()
    session = Session()
    session.transport.set_output("silent")
    window = MainWindow(session, Generator(), Settings(Path(folder.name) / "settings.ini"))
    window.resize(1440, 900)
    window.show()
    collector = Collector(application)
    session.changed.connect(lambda: collector.spare(session.state.score))
    application.processEvents()
    print(f"{wanted.notes:,} notes, {path.stat().st_size / 1e6:.1f} MB of MIDI, {memory()} before opening")
    print(opened(window, path), f"; {memory()}", sep="")
    for name, (count, act) in frames(window).items():
        times = []
        for i in range(count):
            at = time.thread_time()
            act(i)
            application.processEvents()
            times.append(1e3 * (time.thread_time() - at))
        print(f"{name:16} {min(times):7.1f} {statistics.median(times):7.1f} {max(times):7.1f}   {memory()}")
    session.document.mark_saved()
    window.close()
    session.close()
    collector.stop()


if __name__ == "__main__":
    main()
