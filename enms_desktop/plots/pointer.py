"""The cursor on the charts: values at one moment, the change since another, and what marks under it say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from enms_desktop.plots.mark_card import MarkCard, Offer
from enms_desktop.plots.marks import LANE_PIXELS, Mark

if TYPE_CHECKING:
    from enms_desktop.plots.time_plot import TimePlot

#: Says what can be done about a mark.
Offers = Callable[[Mark], Sequence[Offer]]

#: The lane of a chart begins so far below the upper edge of its canvas, pixels.
_LANE_TOP = 7


class Pointer(QObject):
    """One cursor that follows the mouse or the keys, and a second one that can be pinned."""

    def __init__(self, plot: TimePlot) -> None:
        super().__init__(plot)
        self._plot = plot
        self._offers: Offers | None = None
        self.at: float | None = None
        self.pinned: float | None = None
        self.card = MarkCard(plot)

    def set_offers(self, offers: Offers | None) -> None:
        """Offer what can be done about a mark that was clicked."""
        self._offers = offers

    def stand(self, second: float | None) -> None:
        """Show the values at a moment, or none; a moment out of sight is none."""
        start, stop = self._plot.views.view
        self.at = second if second is not None and start <= second <= stop else None
        for chart in self._plot.charts:
            chart.set_cursor(self.at, self._plot.snapping.step_s, self.pinned)
        self._plot.axis.set_cursor(self.at, self.pinned)

    def pin(self, second: float | None) -> None:
        """Pin a moment that others are compared with, or let go of it."""
        self.pinned = second
        self.stand(self.at)

    @contextmanager
    def away(self) -> Iterator[None]:
        """Show no cursor and no values meanwhile, as a picture wants it."""
        at, pinned = self.at, self.pinned
        self.pinned = None
        self.stand(None)
        self._settle()
        try:
            yield
        finally:
            self.pinned = pinned
            self.stand(at)
            self._settle()

    def _settle(self) -> None:
        """Give legends the room they need now, not only when they are painted next."""
        for chart in self._plot.charts:
            chart.settle()

    def step(self, sign: int, *, far: bool) -> None:
        """Move the cursor by an interval or a pixel, whatever is more, or ten times as far."""
        plot = self._plot
        start, stop = plot.views.view
        by = max(plot.snapping.step_s, (stop - start) / plot.pixels) * (10 if far else 1)
        at = (start + stop) / 2 if self.at is None else self.at + sign * by
        self.stand(min(max(at, start), stop))

    # Marks

    def hover(self, second: float, place: QPoint) -> None:
        """Follow the mouse, at a place of the screen; marks under it say what they mean."""
        self.stand(second)
        if not self.card.is_pinned:
            found = self._marks_under(second, place)
            if found:
                self._show(found, second, place)
            elif self.card.marks:
                self.card.close_card()

    def click(self, second: float, place: QPoint) -> None:
        """Keep open what marks say; a click beside closes that, and lets go of the pinned cursor."""
        found = self._marks_under(second, place)
        if self.card.is_pinned:
            self.card.close_card()
        if found:
            self._show(found, second, place, pinned=True)
        else:
            self.pin(None)

    def leave(self) -> None:
        """Forget the mouse."""
        self.stand(None)
        if not self.card.is_pinned and self.card.marks:
            self.card.close_card()

    def escape(self) -> bool:
        """Close the card, else let go of the pinned cursor; False when there is neither."""
        if self.card.is_pinned:
            self.card.close_card()
        elif self.pinned is not None:
            self.pin(None)
        else:
            return False
        return True

    def next_mark(self, sign: int) -> bool:
        """Go to the next mark (1) or the former one (−1) that is visible; False where there is no further one."""
        start, stop = self._plot.views.view
        at = self.at if self.at is not None else start if sign > 0 else stop
        found = [(chart, mark) for chart in self._plot.charts if (mark := chart.marks.beyond(at, sign)) is not None]
        inside = [(chart, mark) for chart, mark in found if start <= mark.start <= stop]
        if not inside:
            return False
        chart, mark = min(inside, key=lambda one: sign * one[1].start)
        self.stand(mark.start)
        top = chart.canvas.viewport().mapToGlobal(QPoint(0, _LANE_TOP))
        self._show((mark,), mark.start, top, pinned=True)
        self.card.focus_first()
        return True

    def _marks_under(self, second: float, place: QPoint) -> tuple[Mark, ...]:
        found = self._plot.stack.chart_at(place)
        if found is None or found[1] > _LANE_TOP + LANE_PIXELS:
            return ()
        start, stop = self._plot.views.view
        return found[0].marks.at(second, (stop - start) / self._plot.pixels)

    def _show(self, marks: tuple[Mark, ...], second: float, place: QPoint, *, pinned: bool = False) -> None:
        found = self._plot.stack.chart_at(place)
        below = found[0].canvas.viewport().mapToGlobal(QPoint(0, _LANE_TOP + LANE_PIXELS + 4)) if found else place
        x = self._plot.span()[0] + self._plot.pixel_of(second)
        at = QPoint(int(x), self._plot.mapFromGlobal(below).y())
        offers = None
        if pinned:
            offers = self._offers(marks[0]) if self._offers is not None else ()
        self.card.show_marks(marks, at, offers)
