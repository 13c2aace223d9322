"""The list of keys: to look through, to search, to copy and to print."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from analytics.language import tr
from enms_desktop import theme
from enms_desktop.forms.ui_shortcuts import Ui_ShortcutsForm


@dataclass(frozen=True)
class KeyGroup:
    """Keys that belong together: pairs of the keys and what they do, both translated."""

    title: str
    keys: tuple[tuple[str, str], ...]


class ShortcutsDialog(QDialog):
    """Shows groups of keys."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._groups = tuple(groups)
        self._rows: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        theme.wear(self)
        self.ui = Ui_ShortcutsForm()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        head = self.ui.keys.header()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.ui.keys.setIndentation(theme.MEDIUM)
        self._fill()
        self.ui.search.textChanged.connect(self.search)
        self.ui.copy.clicked.connect(self.copy)
        self.ui.print.clicked.connect(self.print_keys)
        self.ui.close_button.clicked.connect(self.reject)
        theme.set_icon(self.ui.copy, "copy")
        self.ui.search.setFocus()

    def _fill(self) -> None:
        for group in self._groups:
            heading = QTreeWidgetItem([group.title, ""])
            heading.setFont(0, theme.font(bold=True))
            self.ui.keys.addTopLevelItem(heading)
            heading.setFirstColumnSpanned(True)
            rows = [QTreeWidgetItem([pressed, words]) for pressed, words in group.keys]
            for row in rows:
                row.setForeground(0, QColor(theme.colors().muted))
            heading.addChildren(rows)
            self._rows.append((heading, rows))
        self.ui.keys.expandAll()

    def search(self, typed: str) -> None:
        """Show only keys that have these words in them."""
        wanted = typed.casefold().split()
        for heading, rows in self._rows:
            for row in rows:
                text = f"{heading.text(0)} {row.text(0)} {row.text(1)}".casefold()
                row.setHidden(not all(word in text for word in wanted))
            heading.setHidden(all(row.isHidden() for row in rows))

    def copy(self) -> None:
        """Copy the whole list as a table."""
        lines = [f"{group.title}\t{pressed}\t{words}" for group in self._groups for pressed, words in group.keys]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def html(self) -> str:
        """Return the list as it is printed."""
        head = tr("Keys of the EnMS Workbench")
        parts = [f"<h2>{escape(head)}</h2>"]
        for group in self._groups:
            rows = "".join(
                f"<tr><td width='30%'>{escape(pressed)}</td><td>{escape(words)}</td></tr>"
                for pressed, words in group.keys
            )
            parts.append(f"<h3>{escape(group.title)}</h3><table width='100%' cellspacing='4'>{rows}</table>")
        return "".join(parts)

    def print_keys(self) -> None:
        """Print the list."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            document = QTextDocument()
            document.setHtml(self.html())
            document.print_(printer)
