"""Charts over one time axis in the plant's zone, in which a range is chosen by dragging."""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from analytics.period import Interval, Period
from enms_desktop import text, theme
from enms_desktop.plots.action_bar import ActionBar, RangeAction
from enms_desktop.plots.chart import Chart, Handlers
from enms_desktop.plots.site_time_axis import DAY, SiteTimeAxis, local, midnight
from enms_desktop.plots.trace import Style, Trace, prepared

__all__ = ["RangeAction", "Style", "TimePlot", "Trace", "prepared"]

Group = tuple[str, Sequence[Trace]]
Stretch = tuple[float, float]

#: How far the mouse moves before a press becomes a drag, and how near an edge it takes hold of it, pixels.
_DRAG_PIXELS = 4
_EDGE_PIXELS = 6

#: Views that are left within this time of each other count as one in the history, s.
_SAME_MOVE_S = 0.7
_HISTORY = 50

#: The user has finished moving a range with the keys after this pause, ms.
_KEY_PAUSE_MS = 450

_SHORTEST_S = 10.0

_STRIP_PIXELS = 36
_HINT = "Drag to choose a range · Shift-drag pans · wheel zooms · Backspace goes back"

#: A pixel that stands for more than this snaps to whole hours, to whole days, s.
_HOUR_SNAP_S = 600.0
_DAY_SNAP_S = 4 * 3600.0

_LEVELS = {
    Interval.RAW: "Raw readings",
    Interval.MINUTE: "1-minute values",
    Interval.QUARTER_HOUR: "15-minute values",
    Interval.HOUR: "Hourly values",
    Interval.DAY: "Daily values",
}


def level_words(interval: Interval, points: int) -> str:
    """Return what the chart says about its level of detail."""
    return f"{_LEVELS[interval]} · {text.counted(points, 'point')}"


@dataclass
class _Drag:
    """What the pressed mouse does: choose, move an edge of the range, or pan."""

    kind: str
    pixel: float
    second: float
    view: Stretch
    moved: bool = False


class TimePlot(QWidget):
    """Charts below each other over one time axis.

    Drag chooses a range, Shift-drag or the middle button pans, the wheel zooms, a double click or Backspace goes back
    to the view before, Esc lets go of the range. By keyboard: S chooses the middle of what is visible, the arrows move
    the range, Shift+arrows its end, Enter does the first action; without a range the arrows pan, + and − zoom, Home
    shows all.

    Signals
    -------
    period_selected(Period)
        The user has finished choosing a range.
    period_cleared()
        The user has let go of it.
    view_changed(Period)
        Something else is visible now, whoever did it.
    """

    period_selected = Signal(object)
    period_cleared = Signal()
    view_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._charts: list[Chart] = []
        self._interval, self._step_s = Interval.QUARTER_HOUR, 900.0
        self._home: Stretch | None = None
        self._limits: Stretch = (0.0, DAY)
        self._view: Stretch = (0.0, DAY)
        self._history: list[Stretch] = []
        self._left_at = -1e9
        self._period: Stretch | None = None
        self._drag: _Drag | None = None
        self._actions: tuple[RangeAction, ...] = ()
        self._shades: tuple[Stretch, ...] = ()
        self._describe: Callable[[Period], str] | None = None
        self._width = 0
        self._axis = SiteTimeAxis()
        self._strip = QWidget()
        self._note, self._hint = QLabel(), QLabel(_HINT)
        self._empty = QLabel()
        self._area = QScrollArea()
        self._column = QVBoxLayout()
        self._bar = ActionBar(self)
        self._key_pause = QTimer(self, singleShot=True, interval=_KEY_PAUSE_MS)
        self._key_pause.timeout.connect(self._finish)
        self._arrange()
        self._handlers = Handlers(self._press, self._move, self._release, self._double, self._wheel, self._leave)
        self.set_message("")
        theme.THEME.dress(self, self._dress)

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Charts over time")
        self.setAccessibleDescription("Drag, or press S, to choose a range of time.")
        inner = QWidget()
        inner.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.TIGHT)
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for widget in (inner, self._area.viewport()):
            widget.setAutoFillBackground(False)
        self._arrange_strip()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.set_role(self._empty, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SMALL, theme.TIGHT, theme.SMALL, theme.TIGHT)
        column.setSpacing(0)
        column.addWidget(self._strip)
        column.addWidget(self._empty, 1)
        column.addWidget(self._area, 1)
        column.addWidget(self._axis)

    def _arrange_strip(self) -> None:
        """Lay out the line above the charts: how fine they are, how to choose a range; the bar floats over it."""
        row = QHBoxLayout(self._strip)
        row.setContentsMargins(theme.SMALL, 0, theme.SMALL, 0)
        for label in (self._note, self._hint):
            theme.set_role(label, "small")
            row.addWidget(label, 1)
            policy = label.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            label.setSizePolicy(policy)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._hint.setMinimumWidth(0)
        self._strip.setFixedHeight(_STRIP_PIXELS)

    def _dress(self) -> None:
        self._width = 0
        self._align()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card that the charts lie on, with an edge that shows who has the keyboard."""
        colors = theme.colors()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen(colors.accent if self.hasFocus() else colors.border))
        painter.setBrush(theme.faded(colors.surface, 1.0))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    # What is shown

    @property
    def interval(self) -> Interval:
        """The level of the series that are shown."""
        return self._interval

    @property
    def view(self) -> Period:
        """The stretch that is visible."""
        return _period(self._view)

    @property
    def is_zoomed(self) -> bool:
        """Whether something else than the whole period is visible."""
        return self._home is not None and self._view != self._home

    @property
    def can_go_back(self) -> bool:
        """Whether there is a view before this one."""
        return bool(self._history)

    @property
    def is_dragging(self) -> bool:
        """Whether the user holds the mouse down."""
        return self._drag is not None

    @property
    def charts(self) -> tuple[Chart, ...]:
        """The charts, top to bottom."""
        return tuple(self._charts)

    @property
    def axis(self) -> SiteTimeAxis:
        """The time axis."""
        return self._axis

    @property
    def action_bar(self) -> ActionBar:
        """The bar over the range."""
        return self._bar

    def set_message(self, message: str) -> None:
        """Say why there is nothing to see; shown while there are no series."""
        self._empty.setText(message)
        self._empty.setVisible(not self._charts)
        self._area.setVisible(bool(self._charts))
        self._axis.setVisible(bool(self._charts))
        self._strip.setVisible(bool(self._charts))

    def clear(self, message: str = "") -> None:
        """Show no series, and say why."""
        self._set_chart_count(0)
        self._home = None
        self._history.clear()
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
        groups : sequence of (str, sequence of Trace)
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
        self._interval = interval
        made = [(title, [prepared(trace, float(interval.seconds)) for trace in traces]) for title, traces in groups]
        traces = [trace for _, traces in made for trace in traces if trace.time_s.size]
        self._step_s = float(interval.seconds) or _usual_step(traces)
        self._set_chart_count(len(made))
        for chart, (title, shown) in zip(self._charts, made, strict=True):
            chart.set_traces(title, shown)
            chart.set_shades(self._shades)
        self._axis.set_zone(ZoneInfo(zone))
        self.set_message(self._empty.text())
        home = _stretch(period) if period is not None else _extent(traces, self._step_s)
        self._limits = home if home is not None else self._view
        if limits is not None:
            self._limits = min(self._limits[0], _stretch(limits)[0]), max(self._limits[1], _stretch(limits)[1])
        self._width = 0
        follows = home is not None and (not keep_view or self._home is None or self._view == self._home)
        if home is not None and home != self._home and follows:
            if not keep_view:
                self._history.clear()
            self._home = home
            self._show_view(home)
        else:
            self._home = home or self._home
            self._show_view(self._view)
        self._place_bar()

    def _set_chart_count(self, count: int) -> None:
        while len(self._charts) > count:
            chart = self._charts.pop()
            self._column.removeWidget(chart)
            chart.hide()
            chart.deleteLater()
        while len(self._charts) < count:
            chart = Chart(self._handlers, self._align)
            chart.set_range(self._period)
            self._charts.append(chart)
            self._column.addWidget(chart, 1)

    def set_shades(self, periods: Sequence[Period]) -> None:
        """Set stretches apart, e.g. those that a fit leaves out."""
        self._shades = tuple(_stretch(period) for period in periods)
        for chart in self._charts:
            chart.set_shades(self._shades)

    # The view

    def look_at(self, period: Period) -> None:
        """Show a stretch; Backspace comes back."""
        self._leave_view()
        self._show_view(_stretch(period))

    def look_at_all(self) -> None:
        """Show the whole period that was asked for."""
        if self._home is not None and self._home != self._view:
            self.look_at(_period(self._home))

    def back(self) -> None:
        """Show what was visible before."""
        if self._history:
            self._left_at = -1e9
            self._show_view(self._history.pop())

    def _leave_view(self, *, continued: bool = False) -> None:
        """Remember the view; moves that follow each other at once are one."""
        now = time.monotonic()
        if not (continued and now - self._left_at < _SAME_MOVE_S) and self._view not in self._history[-1:]:
            self._history.append(self._view)
            del self._history[:-_HISTORY]
        self._left_at = now

    def _show_view(self, view: Stretch) -> None:
        start, stop = view
        changed = view != self._view
        self._view = view
        for chart in self._charts:
            chart.look_at(start, stop)
        self._axis.set_range(start, stop)
        self._align()
        if self._charts:
            self._show_level()
        if changed and self._charts:
            self.view_changed.emit(self.view)

    def _show_level(self) -> None:
        points = sum(
            trace.pyramid.samples_in(*self._view)
            for chart in self._charts
            for trace in chart.traces
            if trace.pyramid is not None
        )
        self._note.setText(level_words(self._interval, points))

    @property
    def level_note(self) -> str:
        """What the charts say about their level of detail."""
        return self._note.text() if self._charts else ""

    def _align(self) -> None:
        """Give all charts the same room for their values and put the time axis and the grid where they belong."""
        if not self._charts:
            return
        # Only wider while the same series are shown, in steps, so that panning does not make the charts jump.
        wanted = max(chart.axis_width() for chart in self._charts)
        if wanted > self._width:
            self._width = -(-wanted // 8) * 8
            for chart in self._charts:
                chart.set_axis_width(self._width)
        canvas = self._charts[0].canvas
        left = canvas.mapTo(self, QPoint(0, 0)).x() + self._width - self._axis.x()
        right = left + max(canvas.width() - self._width - theme.SMALL, 1)
        self._axis.set_margins(left, max(self._axis.width() - right, 0))
        found = self._axis.marks()
        strong = frozenset(tick.second for tick in found if tick.major)
        for chart in self._charts:
            chart.set_grid([tick.second for tick in found], strong)
        self._place_bar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the values to the new height."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._refit)

    def _refit(self) -> None:
        self._show_view(self._view)

    # The range

    @property
    def period(self) -> Period | None:
        """The range that is chosen."""
        return None if self._period is None else _period(self._period)

    def set_period(self, period: Period | None) -> None:
        """Show a range, or none, without telling anybody."""
        self._key_pause.stop()
        self._mark(None if period is None else _stretch(period))
        self._show_bar()

    def clear_period(self) -> None:
        """Let go of the range, as the user does with Esc."""
        if self._period is not None:
            self.set_period(None)
            self.period_cleared.emit()

    def set_actions(self, actions: Sequence[RangeAction]) -> None:
        """Offer what can be done with a range; zooming and letting go are always offered."""
        self._actions = (
            *actions,
            RangeAction("Zoom", "zoom", "Z", self._zoom, "Show only this range; Backspace comes back"),
            RangeAction("Clear", "close", "Esc", lambda _: self.clear_period(), "Let go of this range"),
        )
        self._bar.set_actions(self._actions, self._do)

    def set_describer(self, describe: Callable[[Period], str] | None) -> None:
        """Say more about a range than how long it is, e.g. its energy; called at every move of the mouse."""
        self._describe = describe

    def _do(self, action: RangeAction) -> None:
        if self._period is not None:
            self._finish_now()
            action.run(_period(self._period))

    def _zoom(self, period: Period) -> None:
        self.look_at(period)
        self.setFocus()

    def _mark(self, chosen: Stretch | None) -> None:
        self._period = chosen
        for chart in self._charts:
            chart.set_range(chosen)
        self._axis.set_chosen(chosen)

    def _show_bar(self, *, choosing: bool = False) -> None:
        if self._period is None or not self._charts:
            self._bar.hide()
            self._place_bar()
            return
        period = _period(self._period)
        words = text.duration(period.hours)
        if self._describe is not None:
            words = "   ".join(part for part in (words, self._describe(period)) if part)
        self._bar.show_text(words, with_buttons=not choosing)
        self._place_bar()

    def _place_bar(self) -> None:
        if self._period is None or not self._charts or self._bar.isHidden():
            self._note.show()
            self._hint.show()
            return
        begin, end = self._canvas_span()
        middle = (self._pixel(self._period[0]) + self._pixel(self._period[1])) / 2 + begin
        visible = self._period[1] > self._view[0] and self._period[0] < self._view[1]
        width = self._bar.width()
        x = min(max(middle - width / 2, begin + theme.TIGHT), max(end - width - theme.TIGHT, begin + theme.TIGHT))
        top = self._strip.y() + (self._strip.height() - self._bar.height()) // 2
        self._bar.setGeometry(QRect(QPoint(int(x), top), self._bar.size()))
        self._bar.setVisible(visible)
        # Words half covered by the bar are worse than none.
        self._hint.setVisible(not visible)
        self._note.setVisible(not visible or self._strip.x() + self._note.sizeHint().width() + theme.LARGE < x)

    def _canvas_span(self) -> tuple[float, float]:
        canvas = self._charts[0].canvas
        left = canvas.mapTo(self, QPoint(0, 0)).x()
        return left + self._width, left + canvas.width() - theme.SMALL

    def _finish(self) -> None:
        """Tell that the user has finished choosing."""
        self._show_bar()
        if self._period is not None:
            self.period_selected.emit(_period(self._period))

    def _finish_now(self) -> None:
        if self._key_pause.isActive():
            self._key_pause.stop()
            self._finish()

    def snap(self, second: float, step_s: float = 0.0) -> float:
        """Return the nearest bound of an interval, or of steps of so many seconds of the site's clock."""
        zone = self._axis.zone
        origin = next((float(t.time_s[0]) for chart in self._charts for t in chart.traces if t.time_s.size), 0.0)
        day = local(second, zone).date()
        if step_s >= DAY or (self._interval is Interval.DAY and _is_midnight(origin, zone)):
            bounds = midnight(day, zone), midnight(day + timedelta(days=1), zone)
            return min(bounds, key=lambda bound: abs(bound - second))
        if step_s > self._step_s:
            origin, step = midnight(day, zone), step_s
        else:
            step = self._step_s
        return origin + math.floor((second - origin) / step + 0.5) * step

    def _snapped(self, one: float, other: float) -> Stretch:
        """Return the range between two moments, whole intervals of it and at least one.

        Where a pixel is hours wide it snaps to whole hours or days, since nobody can aim finer.
        """
        wide = (self._view[1] - self._view[0]) / self._pixels()
        step = DAY if wide >= _DAY_SNAP_S else 3600.0 if wide >= _HOUR_SNAP_S else 0.0
        first, last = self.snap(min(one, other), step), self.snap(max(one, other), step)
        if last > first:
            return first, last
        near = self.snap((one + other) / 2)
        width = max(self._step_s, step)
        other_side = self.snap(near + (width if (one + other) / 2 >= near else -width), step)
        return (near, other_side) if near < other_side else (other_side, near)

    # The mouse

    def _second(self, pixel: float) -> float:
        start, stop = self._view
        return start + pixel / self._pixels() * (stop - start)

    def _pixel(self, second: float) -> float:
        start, stop = self._view
        return (second - start) / (stop - start) * self._pixels()

    def _pixels(self) -> float:
        begin, end = self._canvas_span()
        return max(end - begin, 1.0)

    def _edge_near(self, pixel: float) -> int | None:
        if self._period is None:
            return None
        near = [abs(pixel - self._pixel(second)) for second in self._period]
        nearest = near.index(min(near))
        return nearest if near[nearest] <= _EDGE_PIXELS else None

    def _press(self, pixel: float, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        second = self._second(pixel)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.button() == Qt.MouseButton.MiddleButton or (event.button() == Qt.MouseButton.LeftButton and shift):
            self._drag = _Drag("pan", pixel, second, self._view)
            self._set_shape(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.LeftButton:
            edge = self._edge_near(pixel)
            if edge is not None and self._period is not None:
                # The other edge stays where it is.
                self._drag = _Drag("choose", pixel, self._period[1 - edge], self._view)
            else:
                self._drag = _Drag("choose", pixel, second, self._view)

    def _move(self, pixel: float, event: QMouseEvent) -> None:
        self._show_cursor(self._second(pixel))
        drag = self._drag
        if drag is None or not event.buttons():
            near = self._edge_near(pixel) is not None
            self._set_shape(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.CrossCursor)
            return
        if not drag.moved and abs(pixel - drag.pixel) < _DRAG_PIXELS:
            return
        if drag.kind == "pan":
            if not drag.moved:
                self._leave_view()
            self._pan_to(drag, pixel)
        else:
            self._choose_to(drag, pixel)
        drag.moved = True

    def _pan_to(self, drag: _Drag, pixel: float) -> None:
        start, stop = drag.view
        shift = (drag.pixel - pixel) * (stop - start) / self._pixels()
        self._show_view(self._kept_inside((start + shift, stop + shift)))

    def _choose_to(self, drag: _Drag, pixel: float) -> None:
        inside = min(max(self._second(pixel), self._view[0]), self._view[1])
        self._mark(self._snapped(drag.second, inside))
        self._show_bar(choosing=True)

    def _release(self, pixel: float, _event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        self._set_shape(Qt.CursorShape.CrossCursor)
        if drag is None or not drag.moved:
            return
        if drag.kind == "choose":
            self._choose_to(drag, pixel)
            self._finish()

    def _double(self, _pixel: float, event: QMouseEvent) -> None:
        self._drag = None
        if event.button() == Qt.MouseButton.LeftButton:
            self.back()

    def _wheel(self, pixel: float, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        self._leave_view(continued=True)
        if abs(turned.x()) > abs(turned.y()):
            self._pan_by(-turned.x() / 120 * 0.1)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._pan_by(-turned.y() / 120 * 0.1)
        else:
            self._zoom_by(0.85 ** (turned.y() / 120), self._second(pixel))
        self._show_cursor(self._second(pixel))

    def _leave(self) -> None:
        if self._drag is None:
            self._show_cursor(None)

    def _set_shape(self, shape: Qt.CursorShape) -> None:
        for chart in self._charts:
            if chart.canvas.viewport().cursor().shape() != shape:
                chart.canvas.viewport().setCursor(shape)

    def _show_cursor(self, second: float | None) -> None:
        if second is not None and not self._view[0] <= second <= self._view[1]:
            second = None
        for chart in self._charts:
            chart.set_cursor(second, self._step_s)
        self._axis.set_cursor(second)

    def _pan_by(self, share: float) -> None:
        start, stop = self._view
        shift = share * (stop - start)
        self._show_view(self._kept_inside((start + shift, stop + shift)))

    def _zoom_by(self, factor: float, around: float) -> None:
        start, stop = self._view
        shortest = min(max(_SHORTEST_S, 4 * self._step_s if self._step_s < 60 else _SHORTEST_S), stop - start)
        longest = 1.1 * (self._limits[1] - self._limits[0])
        width = min(max((stop - start) * factor, shortest), max(longest, stop - start))
        share = (around - start) / (stop - start)
        begin = around - share * width
        self._show_view(self._kept_inside((begin, begin + width)))

    def _kept_inside(self, view: Stretch) -> Stretch:
        """Move a view so that at least half of it shows what there is."""
        start, stop = view
        half = (stop - start) / 2
        shift = max(self._limits[0] - half - start, 0.0) + min(self._limits[1] + half - stop, 0.0)
        return start + shift, stop + shift

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, move, zoom and act without a mouse."""
        if not self._charts or not (self._range_key(event) or self._view_key(event)):
            super().keyPressEvent(event)

    def _range_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_S and not event.modifiers():
            start, stop = self._view
            self._mark(self._snapped(start + (stop - start) / 4, stop - (stop - start) / 4))
            self._finish()
            return True
        if self._period is None:
            return False
        if key == Qt.Key.Key_Escape:
            self.clear_period()
            return True
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._nudge(
                1 if key == Qt.Key.Key_Right else -1, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            )
            return True
        action = self._action_for(event)
        if action is not None:
            self._do(action)
        return action is not None

    def _action_for(self, event: QKeyEvent) -> RangeAction | None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._actions[0] if self._actions else None
        if event.modifiers():
            return None
        typed = event.text().upper()
        return next((action for action in self._actions if typed and action.shortcut.upper() == typed), None)

    def _nudge(self, sign: int, resize: bool) -> None:
        """Move the range, or only its end, by an interval or a few pixels, whatever is more."""
        if self._period is None:
            return
        first, last = self._period
        pixels = (self._view[1] - self._view[0]) / self._pixels() * 4
        by = sign * max(self._step_s, pixels // self._step_s * self._step_s)
        moved = (first if resize else self.snap(first + by)), self.snap(last + by)
        if moved[1] > moved[0]:
            self._mark(moved)
            self._show_bar(choosing=True)
            self._key_pause.start()

    def _view_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        middle = (self._view[0] + self._view[1]) / 2
        if key == Qt.Key.Key_Backspace:
            self.back()
        elif key == Qt.Key.Key_Home:
            self.look_at_all()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._leave_view(continued=True)
            self._pan_by(0.1 if key == Qt.Key.Key_Right else -0.1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._leave_view(continued=True)
            self._zoom_by(1.25 if key == Qt.Key.Key_Minus else 0.8, middle)
        else:
            return False
        return True

    def event(self, event: QEvent) -> bool:
        """Redraw the edge when the keyboard comes or goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)


def _period(stretch: Stretch) -> Period:
    start, stop = (datetime.fromtimestamp(round(second, 3), UTC) for second in stretch)
    return Period(start, max(stop, start + timedelta(milliseconds=1)))


def _stretch(period: Period) -> Stretch:
    return period.start.timestamp(), period.end.timestamp()


def _extent(traces: Sequence[Trace], step_s: float) -> Stretch | None:
    if not traces:
        return None
    first = min(float(trace.time_s[0]) for trace in traces)
    last = max(float(trace.time_s[-1]) for trace in traces)
    return first, last + step_s


def _usual_step(traces: Sequence[Trace]) -> float:
    """Return the step of raw readings, s: that of the finest series, a second when there is nothing to tell it by."""
    steps = [
        (float(trace.time_s[-1]) - float(trace.time_s[0])) / (trace.time_s.size - 1)
        for trace in traces
        if trace.time_s.size > 1
    ]
    return float(max(1, round(min(steps)))) if steps else 1.0


def _is_midnight(second: float, zone: ZoneInfo) -> bool:
    return second == midnight(local(second, zone).date(), zone)
