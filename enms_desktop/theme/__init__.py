"""Colours, pens, icons, fonts and style: how the workbench looks, in light and in dark."""

import math
from collections.abc import Callable
from dataclasses import fields
from functools import lru_cache
from string import Template

import shiboken6
from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPalette, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from analytics.resources import resources as resources
from enms_desktop.theme.colors import DARK as DARK
from enms_desktop.theme.colors import LIGHT as LIGHT
from enms_desktop.theme.colors import Colors as Colors
from enms_desktop.theme.colors import contrast as contrast
from enms_desktop.theme.ring import FocusRing

MODES = ("system", "light", "dark")

FONT_FAMILY = "Inter"
FONT_POINTS = 10.0

# Distances, in device-independent pixels; every margin and gap is one of these.
TIGHT = 4
SMALL = 8
MEDIUM = 12
LARGE = 16
WIDE = 24

ICON_SIZE = 18


class Theme(QObject):
    """The theme in force.

    Signals
    -------
    changed()
        The colours are others now: redraw what Qt does not redraw by itself.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._colors = LIGHT
        self._mode = "system"
        self._dressed: list[tuple[QObject, Callable[[], None]]] = []
        #: Who wears the style sheet, and who of them still wears the former one; what is seen is changed first.
        self._wearers: list[QWidget] = []
        self._outdated: list[QWidget] = []
        self._unpainted: list[QWidget] = []
        self._clock = QTimer(self, interval=0)
        self._clock.timeout.connect(self._change_next)

    @property
    def colors(self) -> Colors:
        """The colours in force."""
        return self._colors

    @property
    def mode(self) -> str:
        """What the user asked for: one of :data:`MODES`."""
        return self._mode

    def apply(self, app: QApplication, mode: str = "system") -> Colors:
        """Dress the whole program.

        Parameters
        ----------
        app : QApplication
        mode : str
            One of :data:`MODES`; anything else counts as ``"system"``.

        Returns
        -------
        Colors
            The colours in force from now on.
        """
        hints = app.styleHints()
        if self._mode == mode and app.property("dressed") == self._colors.name and mode != "system":
            return self._colors
        if not app.property("dressed"):
            app.setStyle("Fusion")
            app.setFont(_load_font())
            FocusRing(app)
            hints.colorSchemeChanged.connect(lambda: self._follow(app))
        self._mode = mode if mode in MODES else "system"
        # Title bars and native dialogs follow this where the platform lets them.
        scheme = Qt.ColorScheme
        hints.setColorScheme({"light": scheme.Light, "dark": scheme.Dark}.get(self._mode, scheme.Unknown))
        self._dress(app)
        return self._colors

    def _follow(self, app: QApplication) -> None:
        if self._mode == "system":
            self._dress(app)

    def _dress(self, app: QApplication) -> None:
        dark = self._mode == "dark"
        if self._mode == "system":
            dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        colors = DARK if dark else LIGHT
        if app.property("dressed") == colors.name:
            return
        self._colors = colors
        app.setProperty("dressed", colors.name)
        self._forget_the_dead()
        self._hold_painting(app)
        app.setPalette(palette(colors))
        for _, redo in self._dressed:
            redo()
        self.changed.emit()
        self._outdated = sorted(self._wearers, key=QWidget.isVisible)
        self._clock.start()

    def dress(self, owner: QObject, redo: Callable[[], None]) -> None:
        """Call ``redo`` now and after every change of theme, as long as ``owner`` lives."""
        if len(self._dressed) % 64 == 63:
            self._forget_the_dead()
        self._dressed.append((owner, redo))
        redo()

    def wear(self, widget: QWidget) -> None:
        """Give the style sheet to a window or a part of one, with all that is in it; it follows the theme.

        The program as a whole has none: Qt would match it anew for every widget, and for each as often as it lies deep,
        which held the window for more than a second. Parts take their turns.
        """
        if len(self._wearers) % 64 == 63:
            self._forget_the_dead()
        self._wearers.append(widget)
        widget.setStyleSheet(style_sheet(self._colors))

    def _change_next(self) -> None:
        """Give the new style sheet to one part; the window has its turn in between."""
        self._outdated = [widget for widget in self._outdated if shiboken6.isValid(widget)]
        if self._outdated:
            self._outdated.pop().setStyleSheet(style_sheet(self._colors))
        if not any(widget.isVisible() for widget in self._outdated):
            self._paint_again()
        if not self._outdated:
            self._clock.stop()

    def _hold_painting(self, app: QApplication) -> None:
        """Keep the windows as they are until everything that is seen in them has changed."""
        self._unpainted += [
            window for window in app.topLevelWidgets() if window.isVisible() and window.updatesEnabled()
        ]
        for window in self._unpainted:
            window.setUpdatesEnabled(False)

    def _paint_again(self) -> None:
        for window in filter(shiboken6.isValid, self._unpainted):
            window.setUpdatesEnabled(True)
        self._unpainted = []

    def _forget_the_dead(self) -> None:
        self._dressed = [(owner, redo) for owner, redo in self._dressed if shiboken6.isValid(owner)]
        self._wearers = [widget for widget in self._wearers if shiboken6.isValid(widget)]


THEME = Theme()


def apply(app: QApplication, mode: str = "system") -> Colors:
    """Dress the whole program in ``"light"``, ``"dark"`` or as the ``"system"`` is."""
    return THEME.apply(app, mode)


def wear(widget: QWidget) -> None:
    """Give a window or a part of one the style sheet; see :meth:`Theme.wear`."""
    THEME.wear(widget)


def colors() -> Colors:
    """Return the colours in force."""
    return THEME.colors


def series_color(position: int) -> QColor:
    """Return the colour of the n-th curve."""
    series = THEME.colors.series
    return QColor(series[position % len(series)])


#: Dark to bright over blue and green, like mako of seaborn: the lightness rises evenly, so that it keeps its order for
#: the colour-blind and in grey.
_SEQUENTIAL = (
    "#2a1e44", "#393468", "#3b4d8c", "#366a9e", "#3485a5", "#369fab", "#47b9ad", "#7bd0b0", "#b5e4c8", "#e3f6e8",
)  # fmt: skip


def sequential_color(share: float) -> QColor:
    """Return the colour of a value between the lowest (0) and the highest (1).

    What is high stands out from the surface: bright in the dark theme, dark in the light one.
    """
    place = min(max(share, 0.0), 1.0) * (len(_SEQUENTIAL) - 1)
    stops = _SEQUENTIAL if THEME.colors.name == "dark" else _SEQUENTIAL[::-1]
    left = min(int(place), len(stops) - 2)
    one, other, part = QColor(stops[left]), QColor(stops[left + 1]), place - left
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a + part * (b - a)) for a, b in pairs))


def pen(
    color: str | QColor,
    width: float = 1.0,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    *,
    on: QPainter | None = None,
) -> QPen:
    """Return a pen for curves; cosmetic, so that it keeps its width at every zoom.

    Parameters
    ----------
    color : str or QColor
    width : float
        Pixels; dots where no painter is given.
    style : PenStyle
    on : QPainter, optional
        What it will draw with: a cosmetic pen knows nothing of screens and pictures with several dots a pixel.
    """
    made = QPen(QColor(color), width * (dots_of(on) if on is not None else 1.0), style)
    made.setCosmetic(True)
    return made


def dots_of(painter: QPainter) -> float:
    """Return how many dots a pixel has where a painter paints; its device may stand in for a picture, and not know."""
    # A painter that was told to leave its transform out still returns it.
    meant = painter.transform().determinant() if painter.worldMatrixEnabled() else 1.0
    painted = painter.deviceTransform().determinant()
    return math.sqrt(abs(painted / meant)) if meant else 1.0


def faded(color: str | QColor, share: float) -> QColor:
    """Return a colour that covers only a share (0 to 1) of what is behind it."""
    made = QColor(color)
    made.setAlphaF(share)
    return made


def palette(colors: Colors) -> QPalette:
    """Return Qt's palette for a set of colours; our own, since not every platform has a dark one."""
    role, made = QPalette.ColorRole, QPalette()
    for roles, color in (
        ((role.Window,), colors.background),
        ((role.Base,), colors.surface),
        ((role.AlternateBase, role.Button), colors.raised),
        ((role.Text, role.WindowText, role.ButtonText, role.ToolTipText), colors.text),
        ((role.ToolTipBase, role.Light), colors.raised),
        ((role.Highlight, role.Accent, role.Link), colors.accent),
        ((role.HighlightedText,), colors.accent_text),
        ((role.PlaceholderText,), colors.muted),
        ((role.Mid, role.Midlight), colors.border),
        ((role.Dark,), colors.strong_border),
        ((role.Shadow,), colors.axis),
        ((role.BrightText,), colors.bad),
        ((role.LinkVisited,), colors.accent),
    ):
        for one in roles:
            made.setColor(one, QColor(color))
    for one in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, QColor(colors.muted))
    return made


@lru_cache(maxsize=2)
def style_sheet(colors: Colors) -> str:
    """Return the style sheet of ``resources/styles`` with the colours and pictures of a set filled in."""
    values: dict[str, object] = {field.name: getattr(colors, field.name) for field in fields(colors)}
    values["pictures"] = (resources() / "styles" / colors.name).as_posix()
    return Template((resources() / "styles" / "workbench.qss").read_text(encoding="utf-8")).substitute(values)


def _load_font() -> QFont:
    """Load the bundled font, so that the workbench looks the same everywhere."""
    for path in sorted((resources() / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(path))
    font = QFont(FONT_FAMILY)
    font.setPointSizeF(FONT_POINTS)
    return font


def table_font(font: QFont) -> QFont:
    """Return the font with figures of one width, so that numbers stand under each other."""
    made = QFont(font)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def font(scale: float = 1.0, *, bold: bool = False, figures: bool = False) -> QFont:
    """Return the program's font at a scale; ``figures`` of one width for columns of numbers."""
    return QFont(_kept_font(QApplication.font().family(), scale, bold, figures))


@lru_cache(maxsize=64)
def _kept_font(family: str, scale: float, bold: bool, figures: bool) -> QFont:
    """Keep a font: cells ask for theirs whenever they are drawn."""
    made = QFont(QApplication.font())
    made.setFamily(family)
    made.setPointSizeF(FONT_POINTS * scale)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return table_font(made) if figures else made


def pixmap(name: str, color: str, size: int = ICON_SIZE, ratio: float = 1.0) -> QPixmap:
    """Return an icon of ``resources/icons`` drawn in one colour."""
    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", color).encode()))
    drawing.render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=256)
def _svg(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def icon(name: str, color: str = "text", selected: str = "") -> QIcon:
    """Return an icon in the theme's colour of that role (a field of :class:`Colors`), dimmed where it is disabled.

    ``selected`` is the role of its colour in a chosen row, the same when not given.

    It does not follow a change of theme; :func:`set_icon` does.
    """
    colors = THEME.colors
    return QIcon(_Drawing(name, getattr(colors, color), colors.strong_border, getattr(colors, selected or color)))


#: Copies of icons that belong to Qt; it asks for one only where an icon is changed, which ours are not.
_GIVEN_AWAY: list[QIconEngine] = []


class _Drawing(QIconEngine):
    """An icon that is drawn when it is seen, in the size and for the screen it is seen on; then it is kept."""

    def __init__(self, name: str, normal: str, off: str, selected: str) -> None:
        super().__init__()
        self._name, self._normal, self._off, self._selected = name, normal, off, selected

    def _color(self, mode: QIcon.Mode) -> str:
        if mode == QIcon.Mode.Disabled:
            return self._off
        return self._selected if mode == QIcon.Mode.Selected else self._normal

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float) -> QPixmap:
        """Return the picture for a size, in the pixels of the screen; Qt's name."""
        return _kept_pixmap(self._name, self._color(mode), min(size.width(), size.height()), scale)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the picture for a size; Qt's name."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into a rectangle; Qt's name."""
        side = min(rect.width(), rect.height())
        place = QRect(0, 0, side, side)
        place.moveCenter(rect.center())
        painter.drawPixmap(place, self.scaledPixmap(place.size(), mode, state, painter.device().devicePixelRatioF()))

    def clone(self) -> "_Drawing":
        """Return a copy; Qt's name. Qt owns it: Python must not delete it as well, and so never lets go of it."""
        made = _Drawing(self._name, self._normal, self._off, self._selected)
        _GIVEN_AWAY.append(made)
        return made


@lru_cache(maxsize=512)
def _kept_pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    return pixmap(name, color, size, ratio)


def program_icon() -> QIcon:
    """Return the icon of the window; its colours are its own in both themes."""
    made = QIcon()
    drawing = QSvgRenderer(str(resources() / "icons" / "program" / "workbench.svg"))
    for size in (16, 24, 32, 48, 64, 128, 256):
        image = QPixmap(QSize(size, size))
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(image)
    return made


def set_icon(target: QObject, name: str, color: str = "text") -> None:
    """Give a button or an action an icon that follows the theme."""
    THEME.dress(target, lambda: target.setIcon(icon(name, color)))  # type: ignore[attr-defined]


def set_role(widget: QObject, role: str) -> None:
    """Name what a widget is for the style sheet: ``primary``, ``quiet``, ``danger``, ``card``, ``title``, ``muted``."""
    set_property(widget, "role", role)


def set_property(widget: QObject, name: str, value: str | bool) -> None:
    """Set a property that the style sheet looks at."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        style = widget.style()  # type: ignore[attr-defined]
        style.unpolish(widget)
        style.polish(widget)
