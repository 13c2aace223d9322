"""Pages of a report as pictures under each other; each is decoded when it comes into view."""

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from analytics.language import tr
from enms_desktop import theme

#: Height of a page over its width: A4.
RATIO = 297 / 210
INCHES_WIDE = 210 / 25.4
#: Pages are shown no wider than this, px.
WIDEST = 860
NARROWEST = 200
#: So many decoded pages are kept: those in view and their neighbours.
KEPT = 6


class PagePicture(QWidget):
    """One page."""

    def __init__(self, pictures: "Pictures", place: int, count: int) -> None:
        super().__init__()
        self._pictures, self._place = pictures, place
        self.setAccessibleName(tr("Page {page} of {pages}", page=place + 1, pages=count))

    def set_pictures(self, pictures: "Pictures") -> None:
        """Draw the page from other pictures."""
        self._pictures = pictures
        self.update()

    def set_width(self, width: int) -> None:
        """Give the page a width; its height follows."""
        self.setFixedSize(QSize(width, round(width * RATIO)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page; Qt's name."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._pictures.image(self._place))
        painter.setPen(theme.pen(theme.colors().strong_border, on=painter))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


class Pictures:
    """The pictures of a report's pages, decoded when they are asked for."""

    def __init__(self, files: Sequence[bytes]) -> None:
        self.files = files
        self._decoded: OrderedDict[int, QImage] = OrderedDict()

    def image(self, place: int) -> QImage:
        """Return one page."""
        if place not in self._decoded:
            self._decoded[place] = QImage.fromData(self.files[place])
        self._decoded.move_to_end(place)
        while len(self._decoded) > KEPT:
            self._decoded.popitem(last=False)
        return self._decoded[place]


class Preview(QObject):
    """Shows pages in a scroll area.

    Signals
    -------
    place_changed(int)
        Number of the page that is in view now, from 1.
    """

    place_changed = Signal(int)

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._pages: list[PagePicture] = []
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Page up and down turn pages
        area.verticalScrollBar().valueChanged.connect(self._tell)
        self._sheet = QWidget()
        self._column = QVBoxLayout(self._sheet)
        self._column.setSpacing(theme.LARGE)
        self._column.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        area.setWidget(self._sheet)

    @property
    def width(self) -> int:
        """How wide a page may be, px."""
        pane, around = self._area.viewport().width(), self._area.parentWidget()
        if around is not None and not self._area.isVisible():  # it has no size of its own yet
            pane = around.width() - self._area.verticalScrollBar().sizeHint().width()
        return max(min(pane - 2 * theme.LARGE, WIDEST), NARROWEST)

    @property
    def pixels_per_inch(self) -> float:
        """How finely pages have to be drawn to be sharp here."""
        return self.width * self._area.devicePixelRatioF() / INCHES_WIDE

    @property
    def count(self) -> int:
        """Pages that are shown."""
        return len(self._pages)

    def show_pages(self, files: Sequence[bytes]) -> None:
        """Show pages in place of the former ones, from the first on."""
        for page in self._pages:
            self._column.removeWidget(page)
            page.deleteLater()
        pictures = Pictures(files)
        self._pages = [PagePicture(pictures, place, len(files)) for place in range(len(files))]
        for page in self._pages:
            self._column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        self.fit()
        self._area.verticalScrollBar().setValue(0)
        self._tell()

    def redraw(self, files: Sequence[bytes]) -> None:
        """Show the same pages drawn anew, where the reader is."""
        pictures = Pictures(files)
        for page in self._pages:
            page.set_pictures(pictures)

    def fit(self) -> None:
        """Fit the pages into the pane."""
        width = self.width
        for page in self._pages:
            page.set_width(width)
        self._sheet.adjustSize()

    def _tell(self) -> None:
        """Say which page is in the middle of the pane."""
        if not self._pages:
            return
        step = self._pages[0].height() + theme.LARGE
        middle = self._area.verticalScrollBar().value() + self._area.viewport().height() / 2
        self.place_changed.emit(min(max(int(middle // step) + 1, 1), len(self._pages)))
