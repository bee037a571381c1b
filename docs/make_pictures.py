"""Makes the pictures of the README from the real window and the real engine: docs/pictures/*.png.

    QT_QPA_PLATFORM=offscreen .venv/bin/python docs/make_pictures.py

Seeds are fixed, so that the same weights give the same pictures. Other languages and a 4K screen take a process each;
for Chinese a font that has it must be installed.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from musicgen_gui.app.colours import DARK, LIGHT
from musicgen_gui.app.generator import Generator
from musicgen_gui.app.session import Session
from musicgen_gui.app.settings import Settings
from musicgen_gui.ui import demo, language, theme
from musicgen_gui.ui.main_window import MainWindow

PICTURES = Path(__file__).parent / "pictures"
SEED = 11
CROP = QRect(196, 48, 936, 740)
STEPS = (
    ("hole", "1  A tune with a hole"),
    ("ghosts", "2  G: eight answers"),
    ("another", "3  ↓: another one"),
    ("kept", "4  Enter: kept, one undo step"),
)


OTHERS = (("window-ru", "ru", "1"), ("window-zh", "zh", "1"), ("window-4k", "en", "2"))


def main() -> None:
    """Write all pictures, or one of the window with answers alone."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--only", metavar="NAME", help="the window with answers alone, under this name")
    options.add_argument("--language", default="en")
    chosen = options.parse_args()
    application = QApplication(sys.argv[:1])
    language.install(application, chosen.language)
    folder = tempfile.TemporaryDirectory()
    session = Session()
    session.theme = DARK
    theme.apply(application, DARK)
    generator = Generator()
    window = MainWindow(session, generator, Settings(Path(folder.name) / "settings.ini"))
    window.composer.set_wishes(replace(window.composer.wishes, style="jig", seed=SEED, keep_seed=True))
    demo.show(session)
    window.resize(*((1920, 1080) if os.environ.get("QT_SCALE_FACTOR", "1") == "2" else (1440, 900)))
    window.show()
    window.begin()
    until(lambda: generator.is_ready)
    PICTURES.mkdir(exist_ok=True)
    if chosen.only:
        key(window, Qt.Key.Key_G)
        grab(window).save(str(PICTURES / f"{chosen.only}.png"))
    else:
        story(window)
        seeing(window)
        session.theme = LIGHT
        grab(window).save(str(PICTURES / "light.png"))
    session.document.mark_saved()
    window.close()
    generator.close()
    for name, code, factor in () if chosen.only else OTHERS:
        command = [sys.executable, __file__, "--only", name, "--language", code]
        subprocess.run(command, env={**os.environ, "QT_SCALE_FACTOR": factor}, check=True)


def seeing(window: MainWindow) -> None:
    """The wall of answers, and the rows that are likely under the pen."""
    key(window, Qt.Key.Key_G)
    actions = window.commands.by_id
    actions["compose.wall"].trigger()
    until(lambda: not window.composer.busy)
    grab(window).save(str(PICTURES / "wall.png"))
    actions["compose.wall"].trigger()
    key(window, Qt.Key.Key_Escape)
    actions["why.chances"].trigger()
    window.session.tool = "pencil"
    window.session.last_length = window.session.state.score.division // 2
    window.roll.zoom(3.0, 1.3)
    for x in range(480, 500, 4):
        QTest.mouseMove(window.roll.canvas, QPoint(x, 300))
        QTest.qWait(300)
    grab(window).save(str(PICTURES / "heat-map.png"))
    actions["why.chances"].trigger()
    window.session.tool = "arrow"


def story(window: MainWindow) -> None:
    """The loop in four pictures, one strip of them, and a continuation."""
    shots = {"hole": grab(window)}
    key(window, Qt.Key.Key_G)
    shots["ghosts"] = grab(window)
    key(window, Qt.Key.Key_Down)
    shots["another"] = grab(window)
    key(window, Qt.Key.Key_Return)
    shots["kept"] = grab(window)
    shots["ghosts"].save(str(PICTURES / "window.png"))
    strip([(shots[name], title) for name, title in STEPS]).save(str(PICTURES / "loop.png"))
    window.session.set_span(None)
    key(window, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    grab(window).save(str(PICTURES / "continue.png"))
    key(window, Qt.Key.Key_Escape)


def key(window: MainWindow, which: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key and wait until the answers, if it asks for some, are there."""
    QTest.keyClick(window.roll.canvas, which, held)
    until(lambda: not window.composer.busy)


def grab(window: MainWindow) -> QImage:
    """The window as it is painted."""
    QTest.qWait(400)
    return window.grab().toImage()


def strip(shots: list[tuple[QImage, str]]) -> QImage:
    """The roll of several pictures in two rows, each with its title."""
    width, height, head, gap = CROP.width(), CROP.height(), 56, 16
    picture = QImage(2 * width + 3 * gap, 2 * (height + head) + 3 * gap, QImage.Format.Format_RGB32)
    picture.fill(QColor(DARK.ground))
    painter = QPainter(picture)
    font = QFont()
    font.setPixelSize(26)
    painter.setFont(font)
    painter.setPen(QColor(DARK.text))
    for i, (shot, title) in enumerate(shots):
        x, y = gap + i % 2 * (width + gap), gap + i // 2 * (height + head + gap)
        painter.drawText(x, y + 36, title)
        painter.drawImage(x, y + head, shot.copy(CROP))
    painter.end()
    return picture.scaledToWidth(1440, Qt.TransformationMode.SmoothTransformation)


def until(true: Callable[[], bool]) -> None:
    """Serve events until something holds; stops after a minute."""
    limit = time.monotonic() + 60
    while not true():
        QTest.qWait(20)
        if time.monotonic() > limit:
            sys.exit("waited in vain")


if __name__ == "__main__":
    main()
