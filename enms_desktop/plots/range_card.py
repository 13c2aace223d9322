"""A card with a time axis on which ranges are chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from analytics.period import Period
from enms_desktop.plots.action_bar import ActionBar, RangeAction
from enms_desktop.plots.card import Card
from enms_desktop.plots.chart import Chart
from enms_desktop.plots.choice import Choice, Describer
from enms_desktop.plots.gestures import Gestures
from enms_desktop.plots.ranges import Ranges
from enms_desktop.plots.site_time_axis import SiteTimeAxis
from enms_desktop.plots.stretch import Snapping, Stretch, Views, period_of


class RangeCard(Card):
    """The part of the stack of charts that is about ranges.

    Signals
    -------
    period_selected(Period)
        The user has finished choosing a range.
    period_cleared()
        The user has let go of it.
    """

    period_selected = Signal(object)
    period_cleared = Signal()

    views: Views
    snapping: Snapping
    choice: Choice
    axis: SiteTimeAxis
    _gestures: Gestures
    #: Closes what stands beside the charts and belongs to the ranges; whether there was something to close.
    _close_first: Callable[[], bool] | None = None
    #: Ranges that the user has let go of, and the view in which that was.
    _let_go: tuple[Ranges, Stretch] | None = None

    @property
    def charts(self) -> tuple[Chart, ...]:
        """The charts, top to bottom."""
        raise NotImplementedError

    def span(self) -> tuple[float, float]:
        """Return where the curves begin and end, in this widget's pixels."""
        raise NotImplementedError

    @property
    def pixels(self) -> float:
        """Width of the time axis."""
        begin, end = self.span()
        return end - begin

    def second_at(self, pixel: float) -> float:
        """Return the moment so many pixels from the beginning of the time axis."""
        start, stop = self.views.view
        return start + pixel / self.pixels * (stop - start)

    def pixel_of(self, second: float) -> float:
        """Return how many pixels from the beginning of the time axis a moment is."""
        start, stop = self.views.view
        return (second - start) / (stop - start) * self.pixels

    # The ranges

    @property
    def range(self) -> Stretch | None:
        """The range at hand, UTC epoch s."""
        return self.choice.ranges.active

    @property
    def period(self) -> Period | None:
        """The range at hand."""
        return None if self.range is None else period_of(self.range)

    @property
    def periods(self) -> tuple[Period, ...]:
        """All ranges that are chosen together, in the order of time."""
        return self.choice.periods

    def set_period(self, period: Period | None) -> None:
        """Show one range, or none, without telling anybody."""
        self.set_periods(() if period is None else (period,))

    def set_periods(self, periods: Sequence[Period], newest: Period | None = None) -> None:
        """Show ranges without telling anybody; the newest, the last when not given, is at hand."""
        self._gestures.drop()
        if periods:
            self._let_go = None
        self.choice.set_periods(periods, newest)

    def clear_period(self) -> None:
        """Let go of all ranges, as the user does with Esc."""
        if self.range is not None:
            former = self.choice.ranges, self.views.view
            self.set_period(None)
            self._let_go = former
            self.period_cleared.emit()

    def set_closer(self, close: Callable[[], bool]) -> None:
        """Have Esc close what belongs to the ranges first; ``close`` says whether there was something to close."""
        self._close_first = close

    def escape(self) -> None:
        """Close what belongs to the ranges, else let go of them."""
        if self._close_first is None or not self._close_first():
            self.clear_period()

    def take_again(self) -> bool:
        """Choose again what was let go of, while the view is the same; False where there is nothing."""
        if self._let_go is None or self.range is not None or self._let_go[1] != self.views.view:
            return False
        self.choice.show(self._let_go[0])
        self.finish_range()
        return True

    def drop_range(self) -> None:
        """Let go of the range at hand only."""
        self._gestures.drop()
        left = self.choice.ranges.without_active()
        if left.active is None:
            self.clear_period()
        else:
            self.choice.show(left)
            self.finish_range()

    def choose(self, one: float, other: float, *, others: Sequence[Stretch] = ()) -> None:
        """Mark the whole intervals between two moments, while the user is still choosing."""
        start, stop = self.views.view
        self.mark(self.snapping.range(one, other, (stop - start) / self.pixels), others=others)

    def mark(self, chosen: Stretch, *, others: Sequence[Stretch] = ()) -> None:
        """Mark a range, while the user is still choosing; ``others`` stay beside it."""
        self.choice.show(Ranges(tuple(others), chosen), choosing=True)

    def finish_range(self) -> None:
        """Tell that the user has finished choosing."""
        self.choice.show(self.choice.ranges.settled())
        if self.period is not None:
            self.period_selected.emit(self.period)

    def draw_ranges(self, ranges: Ranges) -> None:
        """Draw these ranges on all charts and on the axis."""
        for chart in self.charts:
            chart.set_ranges(ranges)
        self.axis.set_chosen(ranges.all)

    @property
    def action_bar(self) -> ActionBar:
        """The bar over the range."""
        return self.choice.bar

    @property
    def actions_offered(self) -> tuple[RangeAction, ...]:
        """What can be done with a range, the first by Enter."""
        return self.choice.actions

    def set_actions(self, actions: Sequence[RangeAction]) -> None:
        """Offer what can be done with a range; zooming and letting go are always offered."""
        self.choice.set_actions(actions)

    def set_describer(self, describe: Describer | None) -> None:
        """Say more about the ranges than how long they are, e.g. their energy; called at every move of the mouse."""
        self.choice.set_describer(describe)

    def do(self, action: RangeAction) -> None:
        """Do something with the range that is chosen."""
        self._gestures.settle()
        if self.period is not None:
            action.run(self.period)
