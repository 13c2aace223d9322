"""The dialogs that ask for a file."""

from PySide6.QtWidgets import QFileDialog, QHeaderView, QSplitter, QToolButton, QTreeView, QWidget

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
    """Asks for the name of a file to be written."""

    def __init__(self, parent: QWidget, title: str, folder: str, names: str = "") -> None:
        super().__init__(parent, title, folder, names)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)


class OpenDialog(FileDialog):
    """Asks for a file that is there."""

    def __init__(self, parent: QWidget, title: str, folder: str, names: str = "") -> None:
        super().__init__(parent, title, folder, names)
        self.setFileMode(QFileDialog.FileMode.ExistingFile)
