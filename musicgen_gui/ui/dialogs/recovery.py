"""Offers the pieces that an earlier run could not save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from musicgen_gui.app.file_words import file_words
from musicgen_gui.editing.journal import Recovery


class RecoveryBox(QMessageBox):
    """Asks about one left-over piece. ``restore`` or ``discard`` follows; closing it keeps the piece for later."""

    restore = Signal(object)
    discard = Signal(object)

    def __init__(self, recovery: Recovery, parent: QWidget) -> None:
        super().__init__(parent)
        self._recovery = recovery
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Your piece is still there"))
        name = recovery.path.name if recovery.path else recovery.title or self.tr("Untitled")
        written = QDateTime.fromSecsSinceEpoch(int(recovery.written.timestamp()))
        when = QLocale().toString(written, QLocale.FormatType.ShortFormat)
        self.setText(self.tr("“{0}” was not saved before the program ended.").format(name))
        self.setInformativeText(self.tr("It was kept as it stood on {0}.").format(when))
        yes = self.addButton(self.tr("Bring it back"), QMessageBox.ButtonRole.AcceptRole)
        no = self.addButton(self.tr("Throw it away"), QMessageBox.ButtonRole.DestructiveRole)
        later = self.addButton(self.tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(yes)
        self.setEscapeButton(later)
        yes.clicked.connect(lambda: self.restore.emit(self._recovery))
        no.clicked.connect(lambda: self.discard.emit(self._recovery))


def damage_box(damaged: list[tuple[Path, str]], parent: QWidget) -> QMessageBox:
    """Tells of left-over pieces that cannot be read, where each is kept and what is wrong with it; open it."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    title = QCoreApplication.translate("RecoveryBox", "A piece from an earlier run is damaged")
    box.setWindowTitle(title)
    box.setText(title + ".")
    kept = QCoreApplication.translate("RecoveryBox", "It cannot be read ({0}). What is left of it is kept as\n{1}")
    box.setInformativeText("\n\n".join(kept.format(file_words(reason), path) for path, reason in damaged))
    return box
