"""What every test gets: a Qt without a screen, folders of its own instead of the user's, and nothing left running."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = tempfile.TemporaryDirectory(prefix="continuo-tests-")
_FOLDERS = {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "config",
    "LOCALAPPDATA": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
}
PATIENCE = 5.0

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("untimed"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "untimed")


def _folders(root: Path) -> dict[str, str]:
    """Make a user's folders below ``root``; the environment that leads there."""
    for name in set(_FOLDERS.values()):
        (root / name).mkdir(parents=True, exist_ok=True)
    return {variable: str(root / name) for variable, name in _FOLDERS.items()}


os.environ.update(_folders(Path(_HOME.name)))  # before any test module is imported


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--gestures", type=int, default=0, help="how long the random sessions are (tests/ui)")
    parser.addoption("--seed", type=int, default=1, help="which random session")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's home that no other test has written to."""
    home = tmp_path_factory.mktemp("user")
    for variable, folder in _folders(home).items():
        monkeypatch.setenv(variable, folder)
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QSettings

        for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(form, QSettings.Scope.UserScope, str(home / "config"))
    return home


@pytest.fixture
def shared() -> Path:
    """The folder ``shared`` beside the checkout, which holds music that is not part of the project."""
    folder = Path(__file__).resolve().parents[2] / "shared"
    if not folder.is_dir():
        pytest.skip("needs the folder 'shared' beside the checkout")
    return folder


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Collect what a Qt test leaves on the main thread: a QObject must not die on another (see ``app.garbage``)."""
    if "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect(1)
        gc.enable()


@pytest.fixture(autouse=True)
def _nothing_left_running() -> Iterator[None]:
    """Fail a test that leaves a thread, a child process or a window behind."""
    before = _alive().keys()
    yield
    left = _until_gone(lambda: [text for key, text in _alive().items() if key not in before])
    assert not left, f"left behind by this test: {', '.join(left)}"


def _alive() -> dict[object, str]:
    """Threads, child processes and windows, each under what tells it from others."""
    return {**_threads(), **_children(), **_windows()}


def _until_gone(look: Callable[[], list[str]]) -> list[str]:
    """What ``look`` still finds after it was given some seconds to become empty."""
    end = time.monotonic() + PATIENCE
    while (left := look()) and time.monotonic() < end:
        time.sleep(0.02)
    return left


def _threads() -> dict[object, str]:
    return {thread: f"thread {thread.name}" for thread in threading.enumerate()}


def _children() -> dict[object, str]:
    """Child processes, where the system tells them (Linux); not the one that multiprocessing keeps for itself."""
    found: dict[object, str] = {}
    for tasks in Path("/proc/self/task").glob("*/children"):
        for pid in _text(tasks).split():
            name = _text(Path(f"/proc/{pid}/cmdline")).replace("\0", " ")
            if "multiprocessing.resource_tracker" not in name:
                found[pid] = f"process {pid} {name[:120]}"
    return found


def _text(path: Path) -> str:
    """What a file of ``/proc`` says; nothing when its thread or process has gone meanwhile."""
    try:
        return path.read_text(errors="replace")
    except OSError:
        return ""


def _windows() -> dict[object, str]:
    """Windows on the screen, after Qt was let to delete what was marked for it."""
    if "PySide6.QtWidgets" not in sys.modules:
        return {}
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return {}
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    return {w: f"window {type(w).__name__} {w.windowTitle()!r}" for w in windows}
