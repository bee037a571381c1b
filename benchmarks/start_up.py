"""How long the editor takes to be there, and whether anything holds up its window meanwhile.

Starts the real program several times, each in a process and a home of its own, and prints one JSON line a run, then a
table of medians. The first start, which may have to compile the modules, is left out of it.

- ``window_s``: from the start of the process to the end of the first painted frame; ``cpu_s``: the processor time of
  that, which other work on the machine changes little.
- ``engine_s``: to the engine's word that it can be asked.
- ``gap_ms``: the longest time that a 5 ms timer in the window's thread was not served, from the first frame until a
  second after the engine came; ``late``: how often that was more than 16 ms; ``busy_ms``: the most processor time that
  the window's thread used in one such gap, so that of ``gap_ms`` which is the program's own doing.

    python benchmarks/start_up.py [--runs 7] [--platform offscreen]
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TICK_MS = 5
FRAME_MS = 16.0
AFTERWARDS_MS = 1000
LONGEST_WAIT_MS = 30_000
BEGAN = "CONTINUO_BENCHMARK_BEGAN"
KEYS = ("window_s", "cpu_s", "engine_s", "gap_ms", "late", "busy_ms")


def watch() -> int:
    """Inside the child: run the program with its QApplication replaced by one that writes down when things happen."""
    gc.disable()  # as the door does

    from PySide6.QtCore import QEvent, QObject, Qt, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    from musicgen_gui.ui import application

    began = float(os.environ[BEGAN])
    seen: dict[str, float | str] = {}

    class Watched(QApplication):
        def __init__(self, arguments: list[str]) -> None:
            super().__init__(arguments)
            self.gaps: list[tuple[float, float]] = []
            self.ticks = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
            self.ticks.timeout.connect(self.tick)
            self.installEventFilter(self)

        def tick(self) -> None:
            now = (time.perf_counter(), time.thread_time())
            self.gaps.append((now[0] - self.last[0], now[1] - self.last[1]))
            self.last = now

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and isinstance(watched, QMainWindow):
                self.removeEventFilter(self)
                watched.generator.ready.connect(self.engine_is_ready)
                self.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
            return False

        def customEvent(self, event: QEvent) -> None:
            """The first thing after the frame in whose middle the filter posted it."""
            seen["window_s"] = time.monotonic() - began
            seen["cpu_s"] = time.process_time()
            self.last = (time.perf_counter(), time.thread_time())
            self.ticks.start()
            QTimer.singleShot(LONGEST_WAIT_MS, self, self.leave)

        def engine_is_ready(self, text: str) -> None:
            seen["engine_s"] = time.monotonic() - began
            seen["engine"] = text
            QTimer.singleShot(AFTERWARDS_MS, self, self.leave)

        def leave(self) -> None:
            self.ticks.stop()
            seen["gap_ms"] = 1e3 * max(gap for gap, _ in self.gaps)
            seen["busy_ms"] = 1e3 * max(busy for _, busy in self.gaps)
            seen["late"] = sum(1e3 * gap > FRAME_MS for gap, _ in self.gaps)
            print(json.dumps(seen), flush=True)
            self.closeAllWindows()
            self.quit()

    application.QApplication = Watched
    return application.run([])


def measure(platform: str) -> dict[str, float | str]:
    """One start, in a home of its own."""
    with tempfile.TemporaryDirectory(prefix="continuo-start-") as home:
        folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), home)
        env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        env |= {**folders, "QT_QPA_PLATFORM": platform, BEGAN: repr(time.monotonic())}
        child = subprocess.run(
            [sys.executable, Path(__file__), "--watch"], env=env, capture_output=True, text=True, timeout=90
        )
    if child.returncode or not child.stdout:
        sys.exit(f"the program ended with status {child.returncode}:\n{child.stderr}")
    seen: dict[str, float | str] = json.loads(child.stdout.splitlines()[-1])
    return {key: round(value, 3) if isinstance(value, float) else value for key, value in seen.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--platform", default="offscreen", help="Qt platform: offscreen, xcb, wayland …")
    parser.add_argument("--watch", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.watch:
        sys.exit(watch())
    runs = []
    for number in range(options.runs + 1):
        runs.append(measure(options.platform))
        print(json.dumps({"run": number or "first, left out below", **runs[-1]}), flush=True)
    print(f"\n{'':10}{'median':>9}{'least':>9}{'most':>9}   of {options.runs} starts, {options.platform}")
    for key in KEYS:
        values = [run[key] for run in runs[1:] if isinstance(run.get(key), int | float)]
        if values:
            print(f"{key:10}{statistics.median(values):9.2f}{min(values):9.2f}{max(values):9.2f}")


if __name__ == "__main__":
    main()
