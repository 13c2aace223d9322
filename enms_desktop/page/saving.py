"""The dialog that asks where a file goes."""

from PySide6.QtWidgets import QFileDialog, QHeaderView, QSplitter, QTreeView, QWidget

#: As large as its columns and places need, px; a dialog of the window system has its own size.
SIZE, PLACES = (880, 520), 150


class SaveDialog(QFileDialog):
    """Asks for the name of a file to be written."""

    def __init__(self, parent: QWidget, title: str, folder: str) -> None:
        super().__init__(parent, title, folder)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.resize(*SIZE)
        splitter, table = self.findChild(QSplitter), self.findChild(QTreeView)
        if splitter is not None and table is not None:  # else the window system brings the dialog
            splitter.setSizes([PLACES, SIZE[0] - PLACES])
            table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
