"""The window on a real screen, for a screen reader in another process: selects a note, moves it, asks for answers."""

import os
import sys
import tempfile
import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from musicgen_gui.app.session import Session
from musicgen_gui.app.settings import Settings
from musicgen_gui.editing import edits
from musicgen_gui.ui import demo, theme
from musicgen_gui.ui.main_window import MainWindow
from tests.app.walking_engine import InProcess

application = QApplication(sys.argv[:1])
session = Session()
theme.apply(application, session.theme)
window = MainWindow(session, InProcess(), Settings(Path(tempfile.mkdtemp()) / "settings.ini"))
demo.show(session)
window.resize(1200, 700)
window.show()
window.begin()
QTest.qWait(300)
print("shown", flush=True)
told = threading.Thread(target=sys.stdin.readline, daemon=True)
told.start()
while told.is_alive():
    QTest.qWait(20)
window.activateWindow()
for at in (1, 2, 3, 0):  # what is listened to reaches the program only after a while
    session.document.look(edits.select((session.state.current.notes[at],)))
    QTest.qWait(400)
QTest.keyClick(window.roll.canvas, Qt.Key.Key_Up)
QTest.qWait(200)
QTest.keyClick(window.roll.canvas, Qt.Key.Key_G)
while window.composer.busy:
    QTest.qWait(20)
QTest.keyClick(window.roll.canvas, Qt.Key.Key_Down)
QTest.qWait(300)
print("acted", flush=True)
told = threading.Thread(target=sys.stdin.readline, daemon=True)
told.start()
while told.is_alive():  # a reader asks for names long after the events
    QTest.qWait(20)
session.document.mark_saved()
window.close()
window.deleteLater()
application.processEvents()
print("closed", flush=True)
os._exit(0)
