"""What this program is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from musicgen_gui import __version__


def about(parent: QWidget) -> QMessageBox:
    """A box with name, version and licence; open it."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(QCoreApplication.translate("About", "About Continuo"))
    box.setText(f"<b>Continuo {__version__}</b>")
    box.setInformativeText(
        QCoreApplication.translate(
            "About",
            "A piano roll in which a small recurrent network completes and continues your melody, on this computer "
            "alone.\n\nFree software under the GNU General Public License, version 3 or later.",
        )
    )
    return box
