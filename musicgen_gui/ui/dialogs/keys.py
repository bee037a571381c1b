"""The sheet of all keys in force, built from the table of commands: to look at, to search, to print."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QKeySequence, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from musicgen_gui.app.colours import Theme
from musicgen_gui.ui.commands import COMMANDS, MENUS, Command, Mode, plain, translated
from musicgen_gui.ui.dialogs.over import OverWindow
from musicgen_gui.ui.fuzzy import fit
from musicgen_gui.ui.keymaps.bindings import Bindings

COLUMNS = 5
SHOWN = 2
"""Keys of a command that the sheet has room for."""
ROOM = 30
"""Letters of a command and its keys in a column."""
SPACE = 6
LARGEST = (1380, 830)
OTHERS = "Others"
PRINT = ("#000000", "#000000", "#555555")
DPI = 96


class KeySheet(OverWindow):
    """Every command that has a key, by menu, in columns of about the same height."""

    def __init__(self, bindings: Bindings, theme: Theme, parent: QWidget) -> None:
        super().__init__(LARGEST, parent)
        self._bindings, self._theme = bindings, theme
        self.setWindowTitle(self.tr("Keys – {0}").format(bindings.keymap.title))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a key or a command"))
        self.field.setAccessibleName(self.tr("Find a key or a command"))
        self.field.textChanged.connect(self._fill)
        save = QPushButton(self.tr("Save as PDF…"))
        save.setAutoDefault(False)
        save.clicked.connect(self._ask)
        top = QHBoxLayout()
        top.addWidget(self.field, 1)
        top.addWidget(save)
        self._sheet = sheet = QTextBrowser()
        sheet.setFrameShape(QTextBrowser.Shape.NoFrame)
        sheet.setAccessibleName(self.tr("Keys"))
        sheet.document().setDefaultStyleSheet("td { font-size: 11px; }")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.addLayout(top)
        column.addWidget(sheet)
        self._fill()

    def text(self) -> str:
        """What the sheet says, without its form."""
        return self._sheet.toPlainText()

    def save(self, path: str) -> None:
        """Write the whole sheet to a PDF file, as many commands as there are on one page of A4 across."""
        writer = QPdfWriter(path)
        writer.setResolution(DPI)
        writer.setTitle(self.windowTitle())
        a4 = QPageSize(QPageSize.PageSizeId.A4)
        margins = QMarginsF(8, 8, 8, 8)
        writer.setPageLayout(QPageLayout(a4, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter))
        page = QTextDocument()
        page.setDefaultStyleSheet("td { font-size: 8px; }")
        page.setHtml(self._html("", PRINT))
        page.setDocumentMargin(0)
        page.setPageSize(writer.pageLayout().paintRectPixels(DPI).size().toSizeF())
        page.print_(writer)

    def _ask(self) -> None:
        kinds = self.tr("PDF file (*.pdf)")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the sheet of keys"), "keys.pdf", kinds)
        if path:
            self.save(path if path.lower().endswith(".pdf") else f"{path}.pdf")

    def _fill(self) -> None:
        theme = self._theme
        self._sheet.setHtml(self._html(self.field.text(), (theme.text, theme.model, theme.quiet)))

    def _html(self, typed: str, colours: tuple[str, str, str]) -> str:
        parts = [part for heading, some in self._groups() for part in self._rows(heading, some, typed, colours)]
        gap = '<td width="2%"></td>'
        columns = gap.join(
            f'<td valign="top" width="{90 // COLUMNS}%"><table cellspacing="0" cellpadding="1" width="100%">'
            f"{''.join(column)}</table></td>"
            for column in in_columns(parts, COLUMNS)
        )
        return f'<table width="100%" cellpadding="0" cellspacing="0"><tr>{columns}</tr></table>'

    def _groups(self) -> Iterator[tuple[str, list[Command]]]:
        """Heading and commands: by menu, and apart from them what is only there at some time."""
        usual = (Mode.ALWAYS, Mode.NOTES)
        for name, text, _ in (*MENUS, ("", OTHERS, "")):
            yield plain(translated(text)), [c for c in COMMANDS if c.menu == name and c.mode in usual]
        yield self.tr("While a suggestion is shown"), [c for c in COMMANDS if c.mode is Mode.GHOST]
        yield self.tr("While answers are shown"), [c for c in COMMANDS if c.mode is Mode.PREVIEW]
        yield self.tr("With the note cursor"), [c for c in COMMANDS if c.mode is Mode.CURSOR]

    def _rows(self, heading: str, some: list[Command], typed: str, colours: tuple[str, str, str]) -> Iterator[str]:
        rows = [self._row(command, colours) for command in some if self._wanted(command, typed)]
        if rows:
            space = f'<tr><td colspan="2" style="font-size:{SPACE}px;">&nbsp;</td></tr>'
            words = escape(heading).upper()
            yield f'{space}<tr><td colspan="2" style="color:{colours[2]};"><b>{words}</b></td></tr>{rows[0]}'
            yield from rows[1:]

    def _wanted(self, command: Command, typed: str) -> bool:
        keys = self._bindings.keys(command.id)
        if not keys or not typed.strip():
            return bool(keys)
        native = [shown(key).lower() for key in keys]
        return typed.strip().lower() in native or fit(typed, command.title()) is not None

    def _row(self, command: Command, colours: tuple[str, str, str]) -> str:
        text, strong, quiet = colours
        keys = [key for key in self._bindings.keys(command.id) if not key.endswith("Return")][:SHOWN]
        if len(command.title()) + sum(map(len, keys)) > ROOM:
            keys = keys[:1]
        words = f'<span style="color:{quiet};"> · </span>'.join(escape(shown(key)) for key in keys)
        return (
            f'<tr><td style="color:{text};">{escape(command.title())}</td>'
            f'<td align="right" style="color:{strong}; white-space:nowrap;"><b>{words}</b></td></tr>'
        )


def shown(key: str) -> str:
    """A key sequence as the system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def in_columns(parts: list[str], columns: int) -> list[list[str]]:
    """Parts in order in columns of about the same number of lines."""
    lines = [part.count("<tr>") for part in parts]
    height = -(-sum(lines) // columns)
    found: list[list[str]] = [[] for _ in range(columns)]
    at = filled = 0
    for part, count in zip(parts, lines, strict=True):
        if filled + count > height and filled and at < columns - 1:
            at, filled = at + 1, 0
        found[at].append(part)
        filled += count
    return found
