"""The dialogs that ask for a file."""

import re
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHeaderView, QMessageBox, QSplitter, QToolButton, QTreeView, QWidget

from analytics.language import tr
from enms_desktop import theme

#: As large as its columns and places need, px; a dialog of the window system has its own size.
SIZE, PLACES = (880, 520), 150

#: The buttons of Qt's own dialog, and their icons: those of Qt cannot be made out on a dark ground.
_ICONS = {
    "backButton": "left",
    "forwardButton": "right",
    "toParentButton": "up",
    "newFolderButton": "new_folder",
    "listModeButton": "list",
    "detailModeButton": "table",
}


class FileDialog(QFileDialog):
    """Qt's own dialog for files in the look of the program; one of the window system looks as that does."""

    def __init__(self, parent: QWidget, title: str, folder: str, names: str = "") -> None:
        super().__init__(parent, title, folder, names)
        self.resize(*SIZE)
        splitter, table = self.findChild(QSplitter), self.findChild(QTreeView)
        if splitter is not None and table is not None:  # else the window system brings the dialog
            splitter.setSizes([PLACES, SIZE[0] - PLACES])
            table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for name, icon in _ICONS.items():
            button = self.findChild(QToolButton, name)
            if button is not None:
                theme.set_icon(button, icon)

    def ask(self) -> str:
        """Wait for a choice and return its path, empty when there is none."""
        name = self.selectedFiles()[0] if self.exec() else ""
        self.deleteLater()
        return name


class SaveDialog(FileDialog):
    """Asks for the name of a file to be written.

    A typed ending of a known kind says what is written, whatever kind is chosen in the list; any other name gets the
    ending of the kind in the list. Before a file is replaced it is asked about the name that is really written.

    Signals
    -------
    decided(str)
        The path that is to be written.
    """

    decided = Signal(str)

    def __init__(self, parent: QWidget, title: str, folder: str, names: str = "") -> None:
        super().__init__(parent, title, folder, names)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.fileSelected.connect(self._decide)

    def target(self, name: str) -> str:
        """Return the path that is written for a name as it was typed."""
        endings = [ending for words in self.nameFilters() for ending in endings_of(words)]
        return with_ending(name, endings, next(iter(endings_of(self.selectedNameFilter())), ""))

    def accept(self) -> None:
        """Have the whole name in the field before Qt asks whether that file may be replaced; Qt's name."""
        name = next(iter(self.selectedFiles()), "")
        if name and not Path(name).is_dir() and self.target(name) != name:
            self.selectFile(self.target(name))
        super().accept()

    def ask(self) -> str:
        """Wait for a choice and return the path that is to be written, empty when there is none."""
        chosen: list[str] = []
        self.decided.connect(chosen.append)
        super().ask()
        return next(iter(chosen), "")

    def _decide(self, name: str) -> None:
        """Tell the path; a dialog of the window system has asked about the name as it was typed only."""
        path = self.target(name)
        if path == name or not Path(path).exists() or self._may_replace(path):
            self.decided.emit(path)

    def _may_replace(self, path: str) -> bool:
        words = tr("{name} already exists. Do you want to replace it?", name=Path(path).name)
        answer = QMessageBox.question(self, self.windowTitle(), words)
        return answer == QMessageBox.StandardButton.Yes


def endings_of(words: str) -> list[str]:
    """Return the endings that the words of a kind of file name, e.g. ``[".csv"]`` of ``"CSV (*.csv)"``."""
    return re.findall(r"\*(\.\w+)", words)


def with_ending(name: str, known: Collection[str], usual: str) -> str:
    """Return a name as it is where it ends in a known way, else with the usual ending behind it."""
    return name if Path(name).suffix.lower() in known else name + usual


class OpenDialog(FileDialog):
    """Asks for a file that is there."""

    def __init__(self, parent: QWidget, title: str, folder: str, names: str = "") -> None:
        super().__init__(parent, title, folder, names)
        self.setFileMode(QFileDialog.FileMode.ExistingFile)
