"""Messages lie over the lower right corner of a page: nothing moves when they come and go."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QPushButton, QWidget

from enms_desktop import theme
from enms_desktop.page.bars import MessageBar
from enms_desktop.shadow import Shadow

#: Of a message, px: longer lines are hard to read, and a wider one would lie over the fields at the left.
WIDEST = 640

#: A message is narrowed down to this beside a button, px; where that is not enough room it lies above the button.
NARROWEST = 380


@runtime_checkable
class Lettered(Protocol):
    """A widget that draws words which have to be read beside others: the axes of a chart."""

    def lettering(self) -> Sequence[QRect]:
        """Return where these words are, in the coordinates of the widget."""
        ...


class Overlay(QObject):
    """Keeps a message in the corner of a widget; where several are seen in one window, each lies above the former.

    The head of a page and the fields at its top and left, which a message may be about, are never covered, nor are
    buttons that may be pressed next, nor the axes of a chart where there is a place beside or above them. Good news
    goes by itself.

    Parameters
    ----------
    bar : MessageBar
    over : QWidget
        What it lies over; the bar becomes its sibling.
    inset : int
        Its distance from the corner, px.
    """

    def __init__(self, bar: MessageBar, over: QWidget, inset: int = theme.MEDIUM) -> None:
        super().__init__(bar)
        self.bar, self.over, self._inset = bar, over, inset
        bar.setParent(over.parentWidget())
        bar.goes_by_itself = True
        bar.hide()
        Shadow(bar)
        for watched in (bar, over):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what it lies over, and what it says; Qt's name."""
        if not (shiboken6.isValid(self.bar) and shiboken6.isValid(self.over)):
            return False  # the page is going
        kinds, seen = QEvent.Type, self.bar.isVisible()
        followed = (kinds.Show, kinds.Hide, kinds.LayoutRequest) if watched is self.bar else (kinds.Resize, kinds.Move)
        if event.type() in followed and (seen or event.type() == kinds.Hide):
            self._place_all()
        return False

    def _place_all(self) -> None:
        """Put the messages of the window above each other, those of the window itself at the bottom."""
        together = [one for one in self.bar.window().findChildren(Overlay) if one.bar.isVisible()]
        taken = 0
        for one in sorted(together, key=lambda one: one.over.width(), reverse=True):
            taken += one.place(taken) + theme.SMALL

    def place(self, above: int) -> int:
        """Put the message so far above the lower edge; its height."""
        bar, corner = self.bar, self.over.geometry().adjusted(self._inset, 0, -self._inset, -self._inset)
        left, bottom = corner.left(), corner.bottom() - above
        right = corner.right()
        rect = self._rect(left, right, bottom)
        for kept in sorted(self._kept_clear(), key=lambda kept: -kept.bottom()):
            if not rect.intersects(kept):
                continue
            if right - kept.right() - theme.SMALL >= NARROWEST:
                left = max(left, kept.right() + theme.SMALL)
            elif kept.height() > kept.width():  # an upright axis: above it would be far away
                right = kept.left() - theme.SMALL if kept.left() - left - theme.SMALL >= NARROWEST else right
            elif kept.top() > corner.center().y():
                bottom = kept.top() - theme.SMALL
            rect = self._rect(left, right, bottom)
        bar.setGeometry(rect)
        bar.raise_()
        return corner.bottom() - above - rect.top()

    def _rect(self, left: int, right: int, bottom: int) -> QRect:
        """Return where the message lies between two edges and above a third."""
        width = min(self.bar.wanted_width(), WIDEST, right - left)
        height = max(self.bar.heightForWidth(width), self.bar.minimumSizeHint().height())
        return QRect(right - width, bottom - height, width, height)

    def _kept_clear(self) -> list[QRect]:
        """Return where buttons and axes that can be seen are, in the coordinates of the message's parent."""
        around, window = self.bar.parentWidget(), self.bar.window()
        if around is None:
            return []
        found: list[QRect] = []
        for one in self.over.findChildren(QWidget):
            # What is seen is asked first: what kind a widget is takes ten times as long.
            if not one.isVisible() or one.window() is not window or not isinstance(one, QPushButton | Lettered):
                continue
            places = [one.rect()] if isinstance(one, QPushButton) else one.lettering()
            found += [place.translated(one.mapTo(around, QPoint(0, 0))) for place in places]
        return found
