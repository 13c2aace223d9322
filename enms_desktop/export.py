"""What is seen, as files for other programs: pictures (PNG, SVG, PDF) and tables (CSV, XLSX)."""

import base64
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QGraphicsView, QWidget

from analytics.language import later, tr
from analytics.sheet import Sheet, whole, write_csv, write_xlsx

#: A picture has so many pixels for one of the screen: sharp on paper and on a large screen.
PICTURE_SCALE = 2.0

#: Around the line below a picture, px.
_CAPTION_MARGIN = 8
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)

_POINTS_PER_INCH = 72.0


class Format(Enum):
    """A kind of file: its ending and what it is called."""

    PNG = ".png", later("PNG picture")
    SVG = ".svg", later("SVG drawing")
    PDF = ".pdf", later("PDF page")
    XLSX = ".xlsx", later("Excel workbook")
    CSV = ".csv", later("CSV, commas and decimal points")
    CSV_GERMAN = ".csv ", later("CSV, semicolons and decimal commas")

    @property
    def suffix(self) -> str:
        """The ending of the file's name."""
        return self.value[0].strip()

    @property
    def words(self) -> str:
        """What a user calls it, with its ending."""
        return f"{tr(self.value[1])} (*{self.suffix})"


PICTURES = (Format.PNG, Format.SVG, Format.PDF)
TABLES = (Format.XLSX, Format.CSV, Format.CSV_GERMAN)

Write = Callable[[Path], None]


@dataclass(frozen=True)
class Exported:
    """What a page shows, for other programs.

    Parameters
    ----------
    name : str
        Proposed name of the file, without its ending, e.g. ``"Compressor-1 2026-10"``.
    picture : QWidget, optional
        What is drawn into a picture as it is seen.
    sheets : callable, optional
        Makes the tables, the main one first; called in the background, so it may hold values but no widgets.
    caption : str
        What the picture is of, in a small line below it: machines, period, time zone.
    drawing : callable
        Makes what surrounds the drawing of the picture, e.g. to draw it without the cursor.
    """

    name: str
    picture: QWidget | None = None
    sheets: Callable[[], Sequence[Sheet]] | None = None
    caption: str = ""
    drawing: Callable[[], AbstractContextManager[None]] = nullcontext

    @property
    def formats(self) -> tuple[Format, ...]:
        """The kinds of file it can become."""
        return (PICTURES if self.picture is not None else ()) + (TABLES if self.sheets is not None else ())

    @property
    def file_name(self) -> str:
        """The proposed name without signs that a file system refuses."""
        return file_name(self.name)


def file_name(name: str) -> str:
    """Return a name without signs that a file system refuses."""
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]+', "-", name).strip(" .") or "export"


def writer(exported: Exported, form: Format) -> Write:
    """Return what writes the file; a picture is drawn now, all else happens when it is called, on any thread.

    Raises
    ------
    CannotStore
        By the call: the file could not be written.
    """
    if form in PICTURES:
        if exported.picture is None:
            raise ValueError(form)
        with exported.drawing():
            return _picture_writer(exported.picture, exported.caption, form)
    make = exported.sheets
    if make is None:
        raise ValueError(form)
    if form is Format.XLSX:
        return lambda path: write_xlsx(path, make())
    return lambda path: write_csv(path, make()[0], german=form is Format.CSV_GERMAN)


def picture_of(exported: Exported) -> QImage | None:
    """Return the picture as an image, None when there is none."""
    if exported.picture is None:
        return None
    with exported.drawing():
        return image_of(exported.picture, exported.caption)


def image_of(widget: QWidget, caption: str = "") -> QImage:
    """Draw a widget as it is seen, and what it is of below it, at :data:`PICTURE_SCALE`."""
    size = QSize(widget.width(), widget.height() + _caption_height(widget, caption))
    made = QImage(size * PICTURE_SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    made.setDevicePixelRatio(PICTURE_SCALE)
    made.fill(widget.palette().window().color())
    painter = QPainter(made)
    with _only_what_is_said(widget):
        widget.render(painter, QPoint(0, 0))
    _draw_caption(painter, widget, caption)
    painter.end()
    return made


def pdf_of(widget: QWidget, title: str = "", caption: str = "") -> bytes:
    """Draw a widget as it is seen, and what it is of below it, on one PDF page: curves stay curves, text stays text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setTitle(title)
    device.setResolution(widget.logicalDpiX())
    scale = _POINTS_PER_INCH / widget.logicalDpiX()
    size = QSizeF(widget.width() * scale, (widget.height() + _caption_height(widget, caption)) * scale)
    device.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    device.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(device)
    if caption:
        whole_page = QRect(0, 0, widget.width(), widget.height() + _caption_height(widget, caption))
        painter.fillRect(whole_page, widget.palette().window().color())
    with _uncached(widget), _only_what_is_said(widget):
        widget.render(painter, QPoint(0, 0))
    _draw_caption(painter, widget, caption)
    painter.end()
    return bytes(buffer.data().data())


def svg_of(pdf: bytes) -> bytes:
    """Return a drawing of a one-page PDF: curves and outlines of letters.

    Qt writes SVG with six figures of a coordinate, which are too few for seconds since 1970, so the way goes by PDF.
    """
    import typst

    with tempfile.TemporaryDirectory(prefix="enms-picture-") as folder:
        (Path(folder) / "page.pdf").write_bytes(pdf)
        source = Path(folder) / "page.typ"
        source.write_text('#set page(width: auto, height: auto, margin: 0pt)\n#image("page.pdf")', encoding="utf-8")
        page = typst.compile(str(source), root=folder, format="svg")
    outer = page if isinstance(page, bytes) else page[0]
    inner = re.search(rb"data:image/svg\+xml;base64,([A-Za-z0-9+/=]+)", outer)
    return base64.b64decode(inner.group(1)) if inner else outer


def png_of(image: QImage) -> bytes:
    """Return a picture's file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _caption_font(widget: QWidget) -> QFont:
    font = widget.font()
    font.setPointSizeF(0.9 * QFontInfo(font).pointSizeF())
    return font


def _caption_height(widget: QWidget, caption: str) -> int:
    if not caption:
        return 0
    room = QRect(0, 0, widget.width() - 2 * _CAPTION_MARGIN, widget.height())
    return QFontMetrics(_caption_font(widget)).boundingRect(room, _WRAPPED, caption).height() + 2 * _CAPTION_MARGIN


def _draw_caption(painter: QPainter, widget: QWidget, caption: str) -> None:
    """Write below the picture what it is of."""
    place = QRect(0, widget.height(), widget.width(), _caption_height(widget, caption))
    painter.setFont(_caption_font(widget))
    painter.setPen(widget.palette().windowText().color())
    margin = _CAPTION_MARGIN
    painter.drawText(place.adjusted(margin, margin, -margin, -margin), _WRAPPED, caption)


@contextmanager
def _only_what_is_said(widget: QWidget) -> Iterator[None]:
    """Leave out what is there to be pressed: what has a true property ``unprinted``."""
    left_out = [one for one in widget.findChildren(QWidget) if one.property("unprinted") and one.isVisible()]
    focus = widget.window().focusWidget()
    for one in left_out:
        one.hide()
    try:
        yield
    finally:
        for one in left_out:
            one.show()
        if focus is not None:
            focus.setFocus()


def _picture_writer(widget: QWidget, caption: str, form: Format) -> Write:
    make: Callable[[], bytes]
    if form is Format.PNG:
        make = partial(png_of, image_of(widget, caption))
    elif form is Format.SVG:
        make = partial(svg_of, pdf_of(widget, caption=caption))
    else:
        make = partial(bytes, pdf_of(widget, caption=caption))
    return lambda path: whole(path, lambda part: _store(part, make()))


def _store(path: Path, content: bytes) -> None:
    path.write_bytes(content)


@contextmanager
def _uncached(widget: QWidget) -> Iterator[None]:
    """Let charts draw their background anew: their store of it would become a picture inside the drawing."""
    views = [(view, view.cacheMode()) for view in widget.findChildren(QGraphicsView)]
    for view, _ in views:
        view.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
    try:
        yield
    finally:
        for view, mode in views:
            view.setCacheMode(mode)
