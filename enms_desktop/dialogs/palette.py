"""The command palette: type a part of what you want to do, press Enter."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from enms_desktop import theme
from enms_desktop.command import Command, found
from enms_desktop.forms.ui_palette import Ui_PaletteForm

_COMMAND_ROLE = Qt.ItemDataRole.UserRole
_ROW = 34
_FROM_TOP = 72
#: As many rows are offered as somebody looks through.
_MOST = 80
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


class Row(QStyledItemDelegate):
    """Draws a command: its name, what it belongs to, and its keys at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a row; Qt's name."""
        return QSize(200, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row; Qt's name."""
        command: Command = index.data(_COMMAND_ROLE)
        colors, rect = theme.colors(), option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_soft))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        room = rect.adjusted(theme.MEDIUM, 0, -theme.MEDIUM, 0)
        if command.icon:
            picture = theme.pixmap(command.icon, colors.muted, 16, painter.device().devicePixelRatioF())
            painter.drawPixmap(room.left(), room.center().y() - 7, picture)
        room.setLeft(room.left() + 26)
        room.setRight(room.right() - self._right(painter, room, command.shortcut, colors.muted))
        self._left(painter, room, command, colors)
        painter.restore()

    def _right(self, painter: QPainter, room: QRect, words: str, color: str) -> int:
        if not words:
            return 0
        painter.setFont(theme.font(0.9))
        painter.setPen(QColor(color))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        return painter.fontMetrics().horizontalAdvance(words) + theme.MEDIUM

    def _left(self, painter: QPainter, room: QRect, command: Command, colors: theme.Colors) -> None:
        begin = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font())
        painter.setPen(QColor(colors.text))
        metrics = painter.fontMetrics()
        words = metrics.elidedText(command.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, begin, words)
        room.setLeft(room.left() + metrics.horizontalAdvance(words) + theme.MEDIUM)
        painter.setFont(theme.font(0.9))
        painter.setPen(QColor(colors.muted))
        group = painter.fontMetrics().elidedText(command.group, Qt.TextElideMode.ElideRight, max(room.width(), 0))
        painter.drawText(room, begin, group)


class Palette(QDialog):
    """Offers commands; the chosen one is done after the dialog has gone.

    Parameters
    ----------
    commands : sequence of Command
        In the order in which they are offered while nothing is typed.
    """

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self._commands = tuple(commands)
        theme.wear(self)
        self.ui = Ui_PaletteForm()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.found.setItemDelegate(Row(self.ui.found))
        self.ui.typed.textChanged.connect(self._find)
        self.ui.typed.installEventFilter(self)
        self.ui.found.itemClicked.connect(lambda _item: self.do())
        self._find("")
        self.ui.typed.setFocus()

    @property
    def offered(self) -> tuple[Command, ...]:
        """What is offered for what was typed, the likeliest first."""
        rows = range(self.ui.found.count())
        return tuple(self.ui.found.item(row).data(_COMMAND_ROLE) for row in rows)

    def _find(self, typed: str) -> None:
        view = self.ui.found
        view.clear()
        for command in found(self._commands, typed)[:_MOST]:
            item = QListWidgetItem()
            item.setData(_COMMAND_ROLE, command)
            spoken = ", ".join(part for part in (command.words, command.group, command.shortcut) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            view.addItem(item)
        view.setCurrentRow(0)
        view.setVisible(view.count() > 0)
        self.ui.nothing.setVisible(view.count() == 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Come up near the top of the window, where one looks; Qt's name."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            place = parent.mapToGlobal(parent.rect().topLeft())
            self.move(place.x() + (parent.width() - self.width()) // 2, place.y() + _FROM_TOP)

    def do(self) -> None:
        """Do what is chosen."""
        item = self.ui.found.currentItem()
        if item is not None:
            command: Command = item.data(_COMMAND_ROLE)
            self.accept()
            # What it opens must not find this dialog in its way.
            QTimer.singleShot(0, partial(_run, command))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose with the arrows while the field has the keyboard; Qt's name."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _MOVES:
                last = self.ui.found.count() - 1
                self.ui.found.setCurrentRow(min(max(self.ui.found.currentRow() + _MOVES[key], 0), last))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.do()
                return True
        return super().eventFilter(watched, event)


def _run(command: Command) -> None:
    command.do()
