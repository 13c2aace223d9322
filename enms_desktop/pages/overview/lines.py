"""Cells of two lines, with a dot before them or curves in place of words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from enms_desktop import theme
from enms_desktop.models import sparkline

Index = QModelIndex | QPersistentModelIndex

#: The second line of a cell, the colour of its first line and of the dot before it (fields of :class:`theme.Colors`),
#: its curves, and whether the first line is bold.
SECOND_ROLE = Qt.ItemDataRole.UserRole + 21
COLOR_ROLE = Qt.ItemDataRole.UserRole + 22
DOT_ROLE = Qt.ItemDataRole.UserRole + 23
CURVES_ROLE = Qt.ItemDataRole.UserRole + 24
STRONG_ROLE = Qt.ItemDataRole.UserRole + 25

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

#: Cells in one of these states have a ground.
_MARKED = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus

ROW_HEIGHT = 42
DOT = 8


class LinesDelegate(QStyledItemDelegate):
    """Draws two lines, a dot or curves."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a cell; Qt's name."""
        return QSize(super().sizeHint(option, index).width(), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell; Qt's name."""
        widget: QWidget = option.widget
        style = widget.style() if widget is not None else QApplication.style()
        if option.state & _MARKED:  # else there is no ground to draw, and asking the style sheet takes its time
            self.initStyleOption(option, index)
            option.text = ""
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        where: QRect = option.rect.adjusted(11, 3, -11, -4)
        curves = index.data(CURVES_ROLE)
        if curves is not None:
            sparkline.draw(painter, QRectF(where.adjusted(0, 4, 0, -4)), curves)
            return
        painter.save()
        dot = index.data(DOT_ROLE)
        if dot is not None:
            where = where.adjusted(DOT + 8, 0, 0, 0)
        _write(painter, where, index)
        if dot is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(getattr(theme.colors(), dot)))
            painter.drawEllipse(QRectF(where.left() - DOT - 8, where.top() + 6, DOT, DOT))
        painter.restore()


def _write(painter: QPainter, where: QRect, index: Index) -> None:
    first, second = str(index.data() or ""), str(index.data(SECOND_ROLE) or "")
    right = index.data(Qt.ItemDataRole.TextAlignmentRole) == RIGHT
    align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    colors, strong = theme.colors(), bool(index.data(STRONG_ROLE))
    top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
    if not second:
        top = Qt.AlignmentFlag.AlignVCenter
    for words, font, color, upright in (
        (first, theme.font(bold=strong, figures=True), getattr(colors, index.data(COLOR_ROLE) or "text"), top),
        (second, theme.font(0.88, figures=True), colors.muted, bottom),
    ):
        painter.setFont(font)
        painter.setPen(QColor(color))
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, align | upright, elided)
