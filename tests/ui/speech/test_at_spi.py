"""What a screen reader of another process hears over AT-SPI, on an invisible screen. Needs the system's reader kit."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PYTHON = "/usr/bin/python3"


def _missing() -> str:
    tools = [tool for tool in ("Xvfb", "dbus-daemon") if not shutil.which(tool)]
    if tools or not LAUNCHER.exists():
        return "needs Xvfb, dbus-daemon and at-spi-bus-launcher"
    kit = subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True, timeout=30)
    return "needs pyatspi" if kit.returncode else ""


@contextmanager
def _running(*command: str | Path, **environment: str) -> Iterator[subprocess.Popen[str]]:
    pipe = subprocess.PIPE
    everything = {**os.environ, **environment}
    with subprocess.Popen(
        command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True, env=everything, cwd=ROOT
    ) as process:
        try:
            yield process
        finally:
            process.terminate()  # the launcher ends its own bus when it is asked to
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def _line(process: subprocess.Popen[str], beginning: str) -> str:
    """The next line that begins like this."""
    while line := process.stdout.readline():
        if line.startswith(beginning):
            return line.strip()
    raise AssertionError(f"ended before it said {beginning!r}")


def test_a_reader_of_another_process_hears_notes_and_answers() -> None:
    if missing := _missing():
        pytest.skip(missing)
    with (
        _running("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24") as screen,
        _running("dbus-daemon", "--session", "--nofork", "--print-address") as bus,
    ):
        own = {
            "DISPLAY": f":{screen.stdout.readline().strip()}",
            "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
        }
        with (
            _running(LAUNCHER, "--launch-immediately", **own),
            _running(sys.executable, HERE / "at_spi_window.py", **own) as window,
        ):
            _line(window, "shown")
            with _running(PYTHON, HERE / "at_spi_reader.py", **{**own, "PYTHONPATH": ""}) as reader:
                _told(window, reader)


def _told(window: subprocess.Popen[str], reader: subprocess.Popen[str]) -> None:
    assert int(_line(reader, "roll list").split()[-1]) > 10
    assert _line(reader, "note list item") == "note list item B 4, bar 1 beat 1, eighth note"
    _line(reader, "ready")
    print(file=window.stdin, flush=True)
    _line(window, "acted")
    print(file=reader.stdin, flush=True)
    lines = reader.stdout.read().splitlines()
    print(file=window.stdin, flush=True)
    _line(window, "closed")
    focused = [line for line in lines if "state-changed:focused" in line]
    announced = [line for line in lines if "announcement" in line]
    assert any(" list item " in line for line in focused), "a note has become the active item"
    assert any("C 5, bar 1 beat 1, eighth note" in line for line in lines), "the note has moved"
    assert any("answer 1 of 8: " in line for line in announced), announced
    assert any("answer 2 of 8: " in line for line in announced), announced
