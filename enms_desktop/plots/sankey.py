"""A Sankey diagram: boxes in columns, ribbons as wide as what flows in them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from analytics.language import later
from enms_desktop import theme
from enms_desktop.plots.pointed import Pointed
from enms_desktop.plots.sankey_layout import Box, Layout, lay_out

BOX_WIDTH, LABEL_HEIGHT, GAP = 12, 19, 7
TOP, BOTTOM = 26, 8
#: The labels of the last column get what they need, up to this part of the width.
MOST_LABELS = 0.34


@dataclass(frozen=True)
class SankeyNode:
    """A box: its words, its value in words, what is said about it, and its colour.

    ``role`` is a field of the theme's colours; empty takes ``color_index``.
    """

    key: str
    label: str
    amount: str
    value: float
    tip: str
    color_index: int = 0
    role: str = ""
    hatched: bool = False


@dataclass(frozen=True)
class SankeyLink:
    """A ribbon between two boxes."""

    source: str
    target: str
    value: float
    tip: str
    color_index: int = 0
    role: str = ""
    hatched: bool = False


class Sankey(Pointed[str]):
    """A Sankey diagram; theme-aware; hover and arrows say what flows.

    Signals
    -------
    node_chosen(str)
        The key of the box that was double-clicked, or Enter was pressed on.
    """

    node_chosen = Signal(str)

    KEYS = later("Arrows move from box to box, Enter opens a machine's readings.")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads: Sequence[str] = ()
        self._columns: Sequence[Sequence[SankeyNode]] = ()
        self._links: Sequence[SankeyLink] = ()
        self._layout = Layout({}, ())
        self._paths: list[QPainterPath] = []
        theme.THEME.dress(self, self.update)

    def show_flow(
        self, heads: Sequence[str], columns: Sequence[Sequence[SankeyNode]], links: Sequence[SankeyLink]
    ) -> None:
        """Show another flow; ``heads`` are the names of the columns."""
        self._heads, self._columns, self._links, self._pointed = tuple(heads), tuple(columns), tuple(links), None
        most = max((len(column) for column in columns), default=0)
        self.setMinimumHeight(round(TOP + most * (LABEL_HEIGHT + GAP) + BOTTOM))
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Return the size it likes; Qt's name."""
        return QSize(760, max(self.minimumHeight(), 360))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new size; Qt's name."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        self._layout = lay_out(
            [[(node.key, node.value) for node in column] for column in self._columns],
            [(link.source, link.target, link.value) for link in self._links],
            self.height() - TOP - BOTTOM,
            least=LABEL_HEIGHT,
            gap=GAP,
        )
        self._paths = [self._path(position) for position in range(len(self._links))]
        self.update()

    def left_of(self, column: int) -> float:
        """Return the left edge of a column's boxes, pixels."""
        steps = max(len(self._columns) - 1, 1)
        return 2 + column * (self.width() - BOX_WIDTH - self._last_labels() - 2) / steps

    def _last_labels(self) -> float:
        plain, figures = QFontMetricsF(theme.font(0.92)), QFontMetricsF(theme.font(0.88, figures=True))
        last = self._columns[-1] if self._columns else ()
        widths = (plain.horizontalAdvance(one.label) + figures.horizontalAdvance(one.amount) + 24 for one in last)
        return min(max(widths, default=0.0), MOST_LABELS * self.width())

    def rect_of(self, piece: str) -> QRectF:
        """Return where a box is, at least a pixel high; see :meth:`Pointed.rect_of`."""
        box = self._layout.boxes[piece]
        return QRectF(self.left_of(box.column), TOP + box.top, BOX_WIDTH, max(box.height, 1.0))

    def label_rect(self, key: str) -> QRectF:
        """Return the room of a box's label; no two overlap."""
        box = self._layout.boxes[key]
        left = self.left_of(box.column) + BOX_WIDTH + 6
        last = box.column == len(self._columns) - 1
        right = self.width() if last else self.left_of(box.column + 1) - 10
        middle = TOP + box.slot_top + box.slot_height / 2
        return QRectF(left, middle - LABEL_HEIGHT / 2, max(right - left, 1), LABEL_HEIGHT)

    def _path(self, position: int) -> QPainterPath:
        ribbon = self._layout.ribbons[position]
        one, other = self._layout.boxes[ribbon.source], self._layout.boxes[ribbon.target]
        left, right = self.left_of(one.column) + BOX_WIDTH, self.left_of(other.column)
        middle, high = (left + right) / 2, max(ribbon.height, 0.75)
        a, b = TOP + ribbon.source_top, TOP + ribbon.target_top
        path = QPainterPath(QPointF(left, a))
        path.cubicTo(QPointF(middle, a), QPointF(middle, b), QPointF(right, b))
        path.lineTo(right, b + high)
        path.cubicTo(QPointF(middle, b + high), QPointF(middle, a + high), QPointF(left, a + high))
        path.closeSubpath()
        return path

    # --- Drawing -------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ribbons, boxes and labels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for link, path in zip(self._links, self._paths, strict=True):
            lit = self.pointed in (link.source, link.target)
            painter.fillPath(path, theme.faded(_color(link), 0.55 if lit else 0.14 if self.pointed else 0.3))
            if link.hatched:
                painter.fillPath(path, QBrush(_color(link), Qt.BrushStyle.BDiagPattern))
        for number, head in enumerate(self._heads):
            painter.setFont(theme.font(0.9, bold=True))
            painter.setPen(QColor(theme.colors().muted))
            painter.drawText(QPointF(self.left_of(number), 14), head)
        for column in self._columns:
            for node in column:
                self._paint_node(painter, node)

    def _paint_node(self, painter: QPainter, node: SankeyNode) -> None:
        colors, rect = theme.colors(), self.rect_of(node.key)
        painter.fillRect(rect, _color(node))
        if node.hatched:
            painter.fillRect(rect, QBrush(QColor(colors.surface), Qt.BrushStyle.BDiagPattern))
        if node.key == self.pointed:
            painter.setPen(theme.pen(colors.text, 2, on=painter))
            painter.drawRect(rect.adjusted(-1, -1, 1, 1))
        self._paint_label(painter, node)

    def _paint_label(self, painter: QPainter, node: SankeyNode) -> None:
        """Write label and amount in one line, else in two where the slot is high enough, else the label alone."""
        colors, room = theme.colors(), self.label_rect(node.key)
        plain, figures = QFontMetricsF(theme.font(0.92)), QFontMetricsF(theme.font(0.88, figures=True))
        amount = figures.horizontalAdvance(node.amount)
        beside = plain.horizontalAdvance(node.label) + 8 + amount <= room.width()
        below = not beside and self._layout.boxes[node.key].slot_height >= 2 * LABEL_HEIGHT
        label = plain.elidedText(node.label, Qt.TextElideMode.ElideRight, room.width())
        wide = plain.horizontalAdvance(label)
        back = QRectF(room.left() - 3, room.top() + 1, wide + (8 + amount if beside else 0) + 6, LABEL_HEIGHT - 2)
        if below:
            room.translate(0, -LABEL_HEIGHT / 2)
            back = QRectF(back.left(), room.top() + 1, max(wide, amount) + 6, 2 * LABEL_HEIGHT - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.faded(colors.surface, 0.92))
        painter.drawRoundedRect(back, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(theme.font(0.92))
        painter.setPen(QColor(colors.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, label)
        if beside or below:
            painter.setFont(theme.font(0.88, figures=True))
            painter.setPen(QColor(colors.muted))
            place = room.translated(0, LABEL_HEIGHT) if below else room.adjusted(wide + 8, 0, 20, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, node.amount)

    # --- What is pointed at --------------------------------------------------------------------------------------

    def piece_at(self, where: QPointF) -> str | None:
        """Return the key of the box at a point; see :meth:`Pointed.piece_at`."""
        for key in self._layout.boxes:
            if self.rect_of(key).adjusted(-3, -2, 3, 2).contains(where) or self.label_rect(key).contains(where):
                return key
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say also what flows in a ribbon; Qt's name."""
        super().mouseMoveEvent(event)
        if self.pointed is None:
            under = [place for place, path in enumerate(self._paths) if path.contains(event.position())]
            words = self._links[under[-1]].tip if under else ""
            QToolTip.showText(event.globalPosition().toPoint(), words, self)

    def beside(self, piece: str | None, key: Qt.Key) -> str | None:
        """Return the box that an arrow leads to; see :meth:`Pointed.beside`."""
        if not self._columns or key not in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            return None
        if piece is None:
            return self._columns[0][0].key
        box = self._layout.boxes[piece]
        column = [node.key for node in self._columns[box.column]]
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            row = column.index(piece) + (1 if key == Qt.Key.Key_Down else -1)
            return column[min(max(row, 0), len(column) - 1)]
        number = min(max(box.column + (1 if key == Qt.Key.Key_Right else -1), 0), len(self._columns) - 1)
        return min((node.key for node in self._columns[number]), key=lambda one: self._away(box, one))

    def _away(self, box: Box, key: str) -> float:
        other = self._layout.boxes[key]
        return abs(other.top + other.height / 2 - box.top - box.height / 2)

    def words_of(self, piece: str) -> str:
        """Return what is said about a box; see :meth:`Pointed.words_of`."""
        return next((node.tip for column in self._columns for node in column if node.key == piece), "")

    def choose(self, piece: str) -> None:
        """Tell which box was chosen; see :meth:`Pointed.choose`."""
        self.node_chosen.emit(piece)


def _color(one: SankeyNode | SankeyLink) -> QColor:
    return QColor(getattr(theme.colors(), one.role)) if one.role else theme.series_color(one.color_index)
