"""Asking whether something is meant before it is done."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from analytics.language import tr


def confirm(parent: QWidget, question: str, hint: str, yes: str, do: Callable[[], None]) -> QMessageBox:
    """Ask, and do it if it is meant; Enter and Esc are *Cancel*.

    Parameters
    ----------
    parent : QWidget
    question : str
        What is about to happen, with its numbers and units.
    hint : str
        What that would mean.
    yes : str
        Label of the button that does it.
    do : callable
    """
    box = QMessageBox(QMessageBox.Icon.Question, parent.windowTitle(), question, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(hint)
    meant = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    meant.clicked.connect(do)
    box.open()
    cancel.setFocus()
    return box
