"""The sheet of all keys, built from the table of commands."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from musicgen_gui.ui.commands import COMMANDS, MENUS, Command, Mode, translated

COLUMNS = 3
OTHERS = "Others"


class KeySheet(QDialog):
    """Every command that has a key, by menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(980, 620)
        self._sheet = sheet = QTextBrowser()
        sheet.setFrameShape(QTextBrowser.Shape.NoFrame)
        sheet.setAccessibleName(self.tr("Keys"))
        sheet.setHtml(self._html())
        column = QVBoxLayout(self)
        column.addWidget(sheet)

    def text(self) -> str:
        """What the sheet says, without its form."""
        return self._sheet.toPlainText()

    def _html(self) -> str:
        groups = [self._group(name, text) for name, text, _ in (*MENUS, ("", OTHERS, ""))]
        parts = [group for group in groups if group]
        columns = "".join(f'<td valign="top" width="33%">{"".join(parts[i::COLUMNS])}</td>' for i in range(COLUMNS))
        return f'<table width="100%" cellpadding="8"><tr>{columns}</tr></table>'

    def _group(self, menu: str, text: str) -> str:
        rows = "".join(self._row(command) for command in COMMANDS if command.menu == menu and command.keys)
        heading = escape(translated(text).replace("&", ""))
        return f'<p><b>{heading}</b></p><table cellspacing="2">{rows}</table>' if rows else ""

    def _row(self, command: Command) -> str:
        native = QKeySequence.SequenceFormat.NativeText
        keys = " · ".join(QKeySequence(key).toString(native) for key in command.keys)
        words = command.title()
        if command.mode is Mode.PREVIEW:
            words = self.tr("{0} (while answers are shown)").format(words)
        return f"<tr><td>{escape(words)}</td><td>&nbsp;&nbsp;<b>{escape(keys)}</b></td></tr>"
