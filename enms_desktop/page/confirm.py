"""Asking whether something is meant before it is done."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QInputDialog, QMessageBox, QWidget

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


def ask_reason(parent: QWidget, title: str, question: str, do: Callable[[str], None]) -> QInputDialog:
    """Ask why something is withdrawn, and withdraw it; nothing can be withdrawn without a reason.

    Parameters
    ----------
    parent : QWidget
    title, question : str
    do : callable
        Gets the reason.
    """
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    dialog.setOkButtonText(tr("Withdraw"))
    dialog.setCancelButtonText(tr("Cancel"))
    dialog.textValueSelected.connect(do)
    dialog.open()  # makes its buttons
    box = dialog.findChild(QDialogButtonBox)
    if box is not None:
        ok = box.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(False)
        dialog.textValueChanged.connect(lambda words: ok.setEnabled(bool(words.strip())))
    return dialog
