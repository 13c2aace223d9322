"""What plots that are painted by hand share: a piece is pointed at by mouse or arrows, told about, and chosen."""

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from analytics.language import tr

Piece = TypeVar("Piece")

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Pointed(QWidget, Generic[Piece]):
    """A plot whose pieces are pointed at; what a piece is, and where, is up to the subclass."""

    #: What the keys do: said to screen readers while no piece is pointed at.
    KEYS = ""
    #: Whether one click chooses, or two.
    BY_ONE_CLICK = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleDescription(tr(self.KEYS))
        self._pointed: Piece | None = None

    @property
    def pointed(self) -> Piece | None:
        """The piece under the mouse or the cursor."""
        return self._pointed

    # --- What a subclass says ------------------------------------------------------------------------------------

    def piece_at(self, where: QPointF) -> Piece | None:
        """Return the piece at a point."""
        raise NotImplementedError

    def rect_of(self, piece: Piece) -> QRectF:
        """Return where a piece is; its words stand at the lower right of it."""
        raise NotImplementedError

    def beside(self, piece: Piece | None, key: Qt.Key) -> Piece | None:
        """Return the piece that a key leads to; None when the key leads nowhere."""
        raise NotImplementedError

    def words_of(self, piece: Piece) -> str:
        """Return what is said about a piece."""
        raise NotImplementedError

    def choose(self, piece: Piece) -> None:
        """Open what is behind a piece."""
        raise NotImplementedError

    # --- Mouse and keyboard --------------------------------------------------------------------------------------

    def point_at(self, piece: Piece | None, where: QPointF) -> None:
        """Point at another piece, or at none, and say what it is at a place of the screen."""
        if piece == self._pointed:
            return
        self._pointed = piece
        words = "" if piece is None else self.words_of(piece)
        self.setAccessibleDescription(words or tr(self.KEYS))
        QToolTip.showText(where.toPoint(), words, self)  # without words it goes
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what is under the mouse; Qt's name."""
        piece = self.piece_at(event.position())
        opens = piece is not None and self.BY_ONE_CLICK
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        self.point_at(piece, event.globalPosition())

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more; Qt's name."""
        super().leaveEvent(event)
        self.point_at(None, QPointF())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is clicked, where one click is enough; Qt's name."""
        if self.BY_ONE_CLICK and event.button() == Qt.MouseButton.LeftButton:
            self._choose_at(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose what is double-clicked; Qt's name."""
        if not self.BY_ONE_CLICK:
            self._choose_at(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from piece to piece with the arrows, choose with Enter; Qt's name."""
        key = Qt.Key(event.key())
        following = self.beside(self._pointed, key)
        if following is not None:
            self.point_at(following, QPointF(self.mapToGlobal(self.rect_of(following).bottomRight().toPoint())))
        elif key in ENTER and self._pointed is not None:
            self.choose(self._pointed)
        else:
            super().keyPressEvent(event)

    def _choose_at(self, where: QPointF) -> None:
        piece = self.piece_at(where)
        if piece is not None:
            self.choose(piece)
