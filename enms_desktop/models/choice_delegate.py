"""Editing a cell where there is a choice: a list that opens at once; elsewhere a line."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from enms_desktop import theme
from enms_desktop.models.frame_model import Index

#: What a cell is chosen from: a sequence of texts; empty where anything may be written.
CHOICES_ROLE = Qt.ItemDataRole.UserRole + 1
#: Whether something else than the choices may be written too.
FREE_ROLE = Qt.ItemDataRole.UserRole + 2


class ChoiceDelegate(QStyledItemDelegate):
    """Draws a small arrow where there is a choice, and edits with a list or a line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell; Qt's name."""
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if ground is not None:  # a style sheet draws none
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(CHOICES_ROLE):
            x, y = rect.right() - 14.0, rect.center().y() + 0.5
            painter.setPen(QPen(QColor(theme.colors().muted), 1.5))
            painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
        else:
            painter.setPen(QPen(QColor(theme.colors().strong_border), 1, Qt.PenStyle.DotLine))
            painter.drawLine(rect.left() + 10, rect.bottom() - 5, rect.right() - 10, rect.bottom() - 5)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a list where there is a choice, else a line; Qt's name."""
        choices = index.data(CHOICES_ROLE)
        if not choices:
            return QLineEdit(parent)
        editor = QComboBox(parent)
        editor.setMaxVisibleItems(18)
        editor.addItems(list(choices))
        editor.setEditable(bool(index.data(FREE_ROLE)))
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        editor.activated.connect(lambda: self._finish(editor))
        if not editor.isEditable():
            QTimer.singleShot(0, editor, editor.showPopup)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what is chosen now; Qt's name."""
        written = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findText(written))
            if editor.isEditable():
                editor.setEditText(written)
        elif isinstance(editor, QLineEdit):
            editor.setText(written)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was chosen; Qt's name."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Let the editor fill its cell; Qt's name."""
        editor.setGeometry(option.rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a list open while its popup has the focus; Qt's name."""
        if event.type() == QEvent.Type.FocusOut and isinstance(watched, QComboBox) and watched.view().isVisible():
            return False
        return super().eventFilter(watched, event)

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
