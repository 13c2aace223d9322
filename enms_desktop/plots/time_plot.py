"""Charts over one time axis in the plant's zone, in which a range is chosen by dragging."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from analytics.language import tr
from analytics.period import Interval, Period
from enms_desktop import theme
from enms_desktop.plots.action_bar import RangeAction
from enms_desktop.plots.canvas import Handlers
from enms_desktop.plots.chart import Chart, MenuFiller
from enms_desktop.plots.choice import Choice
from enms_desktop.plots.gestures import SHORTCUTS, Gestures
from enms_desktop.plots.mark_card import Offer
from enms_desktop.plots.marks import Mark, MarkKind
from enms_desktop.plots.panel import Panel, Scale
from enms_desktop.plots.pointer import Offers, Pointer
from enms_desktop.plots.range_card import RangeCard
from enms_desktop.plots.site_time_axis import SiteTimeAxis
from enms_desktop.plots.stack import Stack
from enms_desktop.plots.stretch import Snapping, Stretch, Views, extent, period_of, stretch_of, usual_step
from enms_desktop.plots.strip import Strip, level_words
from enms_desktop.plots.trace import Style, Trace, prepared

__all__ = ["Mark", "MarkKind", "Offer", "Panel", "RangeAction", "Scale", "Style", "TimePlot", "Trace", "prepared"]

#: A chart: what it shows, or only its name and its curves.
Group = Panel | tuple[str, Sequence[Trace]]


class TimePlot(RangeCard):
    """Charts below each other over one time axis.

    Drag chooses a range, Ctrl-drag one more, Shift-drag or the middle button pans, the wheel zooms, a double click or
    Backspace goes back to the view before, Esc lets go of the ranges. What the keys do stands in :attr:`SHORTCUTS`.

    Signals
    -------
    view_changed(Period)
        Something else is visible now, whoever did it.
    """

    #: Keys and what they do while the charts have the focus, for the list of shortcuts; shown through ``tr``.
    SHORTCUTS: ClassVar[tuple[tuple[str, str], ...]] = SHORTCUTS

    view_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views = Views()
        self.snapping = Snapping(Interval.QUARTER_HOUR, 900.0, 0.0, ZoneInfo("UTC"))
        self._interval = Interval.QUARTER_HOUR
        self._widths = 0, 0
        self._shades: tuple[Stretch, ...] = ()
        self.axis = SiteTimeAxis()
        self._strip = Strip()
        self._empty = QLabel()
        self.choice = Choice(self, self._strip)
        self._gestures = Gestures(self)
        mouse = self._gestures
        handlers = Handlers(mouse.press, mouse.move, mouse.release, mouse.double, mouse.wheel, mouse.leave)
        self._fit = QTimer(self, singleShot=True, interval=0)
        self._fit.timeout.connect(self._refit)
        self.stack = Stack(handlers, self._resized)
        self.pointer = Pointer(self)
        self.axis.clicked.connect(self._pin_or_let_go)
        self._arrange()
        self.set_message("")
        theme.THEME.dress(self, self._dress)

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Charts over time"))
        self.setAccessibleDescription(tr("Drag, or press S, to choose a range of time."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.set_role(self._empty, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SMALL, theme.TIGHT, theme.SMALL, theme.TIGHT)
        column.setSpacing(0)
        column.addWidget(self._strip)
        column.addWidget(self._empty, 1)
        column.addWidget(self.stack, 1)
        column.addWidget(self.axis)

    def _dress(self) -> None:
        self.stack.forget_widths()
        self._align()
        self.update()

    # What is shown

    @property
    def interval(self) -> Interval:
        """The level of the series that are shown."""
        return self._interval

    @property
    def view(self) -> Period:
        """The stretch that is visible."""
        return period_of(self.views.view)

    @property
    def is_zoomed(self) -> bool:
        """Whether something else than the whole period is visible."""
        return self.views.home is not None and self.views.view != self.views.home

    @property
    def can_go_back(self) -> bool:
        """Whether there is a view before this one."""
        return self.views.can_go_back

    @property
    def is_dragging(self) -> bool:
        """Whether the user holds the mouse down."""
        return self._gestures.dragging

    @property
    def charts(self) -> tuple[Chart, ...]:
        """The charts, top to bottom."""
        return tuple(self.stack.charts)

    @property
    def level_note(self) -> str:
        """What the charts say about their level of detail."""
        return self._strip.note if self.charts else ""

    @property
    def message(self) -> str:
        """What is said in place of the charts; empty while there are some."""
        return "" if self.charts else self._empty.text()

    def set_message(self, message: str) -> None:
        """Say why there is nothing to see; shown while there are no series."""
        self._empty.setText(message)
        self._empty.setVisible(not self.charts)
        for widget in (self._strip, self.axis, self.stack):  # the stack last: it is laid out once then
            widget.setVisible(bool(self.charts))

    def clear(self, message: str = "") -> None:
        """Show no series, and say why."""
        self.stack.set_panels(())
        self.pointer.card.close_card()
        self.views.home = None
        self.views.forget()
        self.set_period(None)
        self.set_message(message)

    def show_traces(
        self,
        groups: Sequence[Group],
        interval: Interval,
        zone: str,
        *,
        period: Period | None = None,
        limits: Period | None = None,
        keep_view: bool = False,
    ) -> None:
        """Show series in place of the former.

        Parameters
        ----------
        groups : sequence of Panel or (str, sequence of Trace)
            One chart each; the name carries the unit, e.g. ``"Energy, kWh"``.
        interval : Interval
            Level of the series; ranges snap to it, and larger steps in time are gaps.
        zone : str
            IANA name of the plant's zone.
        period : Period, optional
            What was asked for; the extent of the series when not given. The view stays as it is when the same period
            is shown again.
        limits : Period, optional
            How far the user may pan and zoom out, when that is more than the period.
        keep_view : bool
            The period has only grown: a view that the user has zoomed to stays, one of the whole follows.
        """
        step_s = float(interval.seconds)
        panels = [
            _prepared(group if isinstance(group, Panel) else Panel(group[0], tuple(group[1])), step_s)
            for group in groups
        ]
        traces = [trace for panel in panels for trace in panel.every if trace.time_s.size]
        step_s = step_s or usual_step(traces)
        origin = min((float(trace.time_s[0]) for trace in traces), default=0.0)
        self._interval = interval
        self.snapping = Snapping(interval, step_s, origin, ZoneInfo(zone))
        self.stack.set_panels(panels)
        for chart in self.charts:
            chart.set_ranges(self.choice.ranges)
            chart.set_shades(self._shades)
        self.axis.set_zone(ZoneInfo(zone))
        self.set_message(self._empty.text())
        home = stretch_of(period) if period is not None else extent(traces, step_s)
        self._show_home(home, None if limits is None else stretch_of(limits), keep_view=keep_view)

    def _show_home(self, home: Stretch | None, limits: Stretch | None, *, keep_view: bool) -> None:
        """Take over what was asked for, and show it all when it is something else than before."""
        views = self.views
        views.limits = home or views.view
        if limits is not None:
            views.limits = min(views.limits[0], limits[0]), max(views.limits[1], limits[1])
        follows = not keep_view or views.home is None or views.view == views.home
        moves = home is not None and home != views.home and follows
        if moves and not keep_view:
            views.forget()
        views.home = home or views.home
        self.show_view(home if moves and home is not None else views.view)

    def set_shades(self, periods: Sequence[Period]) -> None:
        """Set stretches apart, e.g. those that a fit leaves out."""
        self._shades = tuple(stretch_of(period) for period in periods)
        for chart in self.charts:
            chart.set_shades(self._shades)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Draw what happened: anomalies, events, notes, exclusions, times without operation."""
        self.pointer.card.close_card()
        self.stack.set_marks(marks)
        self.show_view(self.views.view)

    def set_panel_menu(self, fill: MenuFiller | None) -> None:
        """Offer what can be done with a single chart; ``fill`` gets what the chart shows and the menu to fill."""
        self.stack.set_menu(fill)

    def set_mark_offers(self, offers: Offers | None) -> None:
        """Offer what can be done about a mark that was clicked."""
        self.pointer.set_offers(offers)

    # The view

    def look_at(self, period: Period) -> None:
        """Show a stretch; Backspace comes back."""
        self.views.leave()
        self.show_view(stretch_of(period))

    def look_at_all(self) -> None:
        """Show the whole period that was asked for."""
        if self.is_zoomed and self.views.home is not None:
            self.look_at(period_of(self.views.home))

    def back(self) -> None:
        """Show what was visible before."""
        former = self.views.back()
        if former is not None:
            self.show_view(former)

    def show_view(self, view: Stretch) -> None:
        """Show a stretch without remembering the one before."""
        changed = view != self.views.view
        self.views.view = view
        points = self.stack.look_at(view)
        self.axis.set_range(*view)
        self._align()
        if self.charts:
            means = next((chart.means for chart in self.charts if chart.means), "")
            self._strip.set_note(level_words(self._interval, points, means))
            if changed:
                self.view_changed.emit(self.view)

    def _align(self) -> None:
        """Give all charts the same room for their values and put the time axis and the grid where they belong."""
        if not self.charts:
            return
        self._widths = self.stack.align()
        begin, end = self.span()
        self.axis.set_margins(int(begin) - self.axis.x(), max(self.axis.x() + self.axis.width() - int(end), 0))
        found = self.axis.marks()
        strong = frozenset(tick.second for tick in found if tick.major)
        for chart in self.charts:
            chart.set_grid(tuple(tick.second for tick in found), strong)
        self.choice.place_bar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the values to the new height."""
        super().resizeEvent(event)
        self._resized()

    def _resized(self) -> None:
        self._align()
        self._fit.start()

    def _refit(self) -> None:
        self.stack.forget_widths()
        self.show_view(self.views.view)

    def span(self) -> tuple[float, float]:
        """Return where the curves begin and end, in this widget's pixels."""
        canvas = self.charts[0].canvas
        left = canvas.mapTo(self, QPoint(0, 0)).x()
        first, second = self._widths
        return left + first, left + max(canvas.width() - theme.SMALL - second, first + 1)

    def set_pointer(self, shape: Qt.CursorShape) -> None:
        """Give the mouse this shape over the charts."""
        for chart in self.charts:
            if chart.canvas.viewport().cursor().shape() != shape:
                chart.canvas.viewport().setCursor(shape)

    def _pin_or_let_go(self, second: float) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.pointer.pin(second if self.pointer.pinned is None else None)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, move, zoom and act without a mouse."""
        if not self.charts or not self._gestures.key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Go to the next range by Tab, and to the next control after the last one; Qt's name."""
        if self.hasFocus() and self._gestures.turn(1 if forwards else -1):
            return True
        return super().focusNextPrevChild(forwards)


def _prepared(panel: Panel, step_s: float) -> Panel:
    traces, second = (tuple(prepared(trace, step_s) for trace in each) for each in (panel.traces, panel.second))
    return replace(panel, traces=traces, second=second)
