"""The ranges that the user chooses on the charts, what they amount to, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect

from analytics import text
from analytics.language import tr
from analytics.period import Period
from enms_desktop.plots.action_bar import ActionBar, RangeAction
from enms_desktop.plots.ranges import Ranges
from enms_desktop.plots.stretch import Stretch, period_of, stretch_of
from enms_desktop.plots.strip import Strip

if TYPE_CHECKING:
    from enms_desktop.plots.time_plot import TimePlot

#: Says what ranges amount to, e.g. their energy; called at every move of the mouse. What comes after the first part may
#: have no room, so that what matters least is last.
Describer = Callable[[Sequence[Period]], Sequence[str]]


class Choice(QObject):
    """One or several ranges of a stack of charts, and the bar that floats over the one at hand.

    Parameters
    ----------
    plot : TimePlot
        Draws the ranges and tells of them.
    strip : Strip
        The line that the bar floats over.
    """

    def __init__(self, plot: TimePlot, strip: Strip) -> None:
        super().__init__(plot)
        self._plot, self._strip = plot, strip
        self.ranges = Ranges()
        self.bar = ActionBar(plot)
        self.actions: tuple[RangeAction, ...] = ()
        self._describe: Describer | None = None

    @property
    def periods(self) -> tuple[Period, ...]:
        """All ranges in the order of time."""
        return tuple(period_of(one) for one in self.ranges.all)

    def set_actions(self, actions: Sequence[RangeAction]) -> None:
        """Offer what can be done with a range; zooming and letting go are always offered."""
        self.actions = (
            *actions,
            RangeAction(tr("Zoom"), "zoom", "Z", self._zoom, tr("Show only this range; Backspace comes back")),
            RangeAction(tr("Clear"), "close", "Esc", lambda _: self._plot.clear_period(), tr("Let go of this range")),
        )
        self.bar.set_actions(self.actions, self._plot.do)

    def set_describer(self, describe: Describer | None) -> None:
        """Say more about the ranges than how long they are."""
        self._describe = describe

    def _zoom(self, period: Period) -> None:
        self._plot.look_at(period)
        self._plot.setFocus()

    # Choosing

    def set_periods(self, periods: Sequence[Period], newest: Period | None) -> None:
        """Show ranges; the newest, the last when not given, is at hand."""
        stretches = [stretch_of(period) for period in periods]
        active = stretch_of(newest) if newest is not None else stretches[-1] if stretches else None
        others = tuple(sorted(one for one in stretches if one != active))
        self.show(Ranges(others, active).settled())

    def show(self, ranges: Ranges, *, choosing: bool = False) -> None:
        """Show ranges and what they amount to; while the user is still choosing there is nothing to be done yet."""
        self.ranges = ranges
        self._plot.draw_ranges(ranges)
        self.show_bar(choosing=choosing)

    def show_bar(self, *, choosing: bool = False) -> None:
        """Say what the ranges amount to."""
        if self.ranges.active is None or not self._plot.charts:
            self.bar.hide()
        else:
            self.bar.show_words(self._words(), with_buttons=not choosing)
        self.place_bar()

    def _words(self) -> Sequence[str]:
        periods = self.periods
        several = tr("{count} ranges", count=text.integer(len(periods))) if len(periods) > 1 else ""
        hours = text.duration(sum(period.hours for period in periods))
        first, *rest = (self._describe(periods) if self._describe is not None else ()) or ("",)
        return ("   ".join(part for part in (several, hours, first) if part), *rest)

    def place_bar(self) -> None:
        """Let the bar float over the range at hand, within the charts."""
        active = self.ranges.active
        if active is None or not self._plot.charts:
            self._strip.make_room(chosen=active is not None, left=None)
            return
        begin, end = self._plot.span()
        self.bar.fit(end - begin)
        middle = begin + sum(self._plot.pixel_of(second) for second in active) / 2
        # What finds no room over the curves reaches over their axis: its end, where one lets go, is never cut off.
        x = max(min(max(middle - self.bar.width() / 2, begin), end - self.bar.width()), 0)
        top = self._strip.y() + (self._strip.height() - self.bar.height()) // 2
        self.bar.setGeometry(QRect(QPoint(int(x), top), self.bar.size()))
        visible = self._is_visible(active)
        self.bar.setVisible(visible)
        self._strip.make_room(chosen=True, left=x if visible else None)

    def _is_visible(self, stretch: Stretch) -> bool:
        start, stop = self._plot.views.view
        return stretch[1] > start and stretch[0] < stop
