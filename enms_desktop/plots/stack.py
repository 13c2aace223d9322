"""Charts below each other, each as high as the user likes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from enms_desktop import theme
from enms_desktop.plots.canvas import Handlers
from enms_desktop.plots.chart import Chart, MenuFiller
from enms_desktop.plots.handle import Stacked
from enms_desktop.plots.marks import Mark, Marks
from enms_desktop.plots.panel import Panel
from enms_desktop.plots.stretch import Stretch
from enms_desktop.plots.turns import Turns
from enms_desktop.spare import SPARE

#: Heights are divided in parts of so much.
_WHOLE = 10_000


class Stack(QScrollArea):
    """A column of charts that scrolls when it must, with handles between them.

    Parameters
    ----------
    handlers : Handlers
        Whom the charts tell about the mouse.
    resized : callable
        Called when a chart has another size.
    """

    def __init__(self, handlers: Handlers, resized: Callable[[], None]) -> None:
        super().__init__()
        self.charts: list[Chart] = []
        #: Those that are shown, then hidden ones: made in advance, or shown before. To make one takes longest.
        self._made: list[Chart] = []
        self._wanted = 0
        self._handlers, self._resized = handlers, resized
        self._fill_menu: MenuFiller | None = None
        self._marks: tuple[Mark, ...] = ()
        self._widths = 0, 0
        self._turns = Turns(self)
        #: Share of the height of each chart that the user has set, by its name.
        self.shares: dict[str, float] = {}
        self._split = Stacked(Qt.Orientation.Vertical)
        self._split.setObjectName("chartStack")
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(theme.TIGHT)
        self._split.splitterMoved.connect(self._keep_shares)
        self.setWidget(self._split)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for widget in (self._split, self.viewport()):
            widget.setAutoFillBackground(False)

    def set_panels(self, panels: Sequence[Panel]) -> None:
        """Show these charts in place of the former."""
        former = [chart.panel.name for chart in self.charts]
        while len(self._made) < len(panels):
            self.make_chart()
        for chart in self.charts[len(panels) :]:
            _put_away(chart)
        self.charts = self._made[: len(panels)]
        for chart in self.charts:
            chart.set_menu(self._fill_menu)
            chart.show()
        for chart, panel in zip(self.charts, panels, strict=True):
            chart.set_panel(panel)
            chart.settle()
        if [panel.name for panel in panels] != former:
            self._divide()
        self._spread_marks()
        self._widths = 0, 0

    def make_chart(self) -> None:
        """Make a chart in advance: several at once, when the first readings come, would block the window."""
        chart = Chart(self._handlers, self._resized)
        chart.hide()
        self._split.addWidget(chart)
        for widget in chart.findChildren(QWidget):
            widget.ensurePolished()
        self._made.append(chart)

    def keep_ready(self, count: int) -> None:
        """Have so many charts, shown or not; they are made one by one while nobody waits."""
        self._wanted = count
        SPARE.take(self, self._make_ready)

    def _make_ready(self) -> None:
        if len(self._made) < self._wanted:
            self.make_chart()
            SPARE.take(self, self._make_ready)

    def _divide(self) -> None:
        """Give each chart the height it had, a new one as much as the others have on average."""
        known = [self.shares[chart.panel.name] for chart in self.charts if chart.panel.name in self.shares]
        usual = sum(known) / len(known) if known else 1.0
        shares = [self.shares.get(chart.panel.name, usual) for chart in self.charts]
        self._split.setSizes([round(_WHOLE * share / (sum(shares) or 1.0)) for share in shares])

    def _keep_shares(self) -> None:
        sizes = self._split.sizes()
        for chart, size in zip(self.charts, sizes, strict=False):  # hidden ones come last
            self.shares[chart.panel.name] = size / (sum(sizes) or 1)

    def set_menu(self, fill: MenuFiller | None) -> None:
        """Offer what can be done with a chart, or nothing."""
        self._fill_menu = fill
        for chart in self.charts:
            chart.set_menu(fill)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Draw what happened."""
        self._marks = tuple(marks)
        self._spread_marks()

    def _spread_marks(self) -> None:
        """Give each chart its marks: signs stand in the chart they belong to, else in the first; bands in all."""
        names = [chart.panel.name for chart in self.charts]
        for chart in self.charts:
            first = chart is self.charts[0]
            chart.set_marks(
                Marks(
                    mark
                    for mark in self._marks
                    if mark.panel == chart.panel.name
                    or (first and mark.panel not in names and mark.belongs_to_one)
                    or (not mark.panel and not mark.belongs_to_one)
                )
            )

    def align(self) -> tuple[int, int]:
        """Give all charts the same room for their values at either side; the widths, pixels.

        Only wider while the same series are shown, in steps, so that panning does not make the charts jump.
        """
        wanted = (
            max(chart.axis_width() for chart in self.charts),
            max(chart.axis_width(second=True) for chart in self.charts),
        )
        if wanted[0] > self._widths[0] or wanted[1] > self._widths[1]:
            self._widths = tuple(max(-(-new // 8) * 8, old) for new, old in zip(wanted, self._widths, strict=True))  # type: ignore[assignment]
            for chart in self.charts:
                chart.set_axis_width(*self._widths)
                chart.settle()
        return self._widths

    def forget_widths(self) -> None:
        """Measure the writing of the values anew."""
        self._widths = 0, 0

    def chart_at(self, place: QPoint) -> tuple[Chart, int] | None:
        """Return the chart under a place of the screen and how far below its top that is, None where there is none."""
        for chart in self.charts:
            inside = chart.canvas.viewport().mapFromGlobal(place)
            if chart.canvas.viewport().rect().contains(inside):
                return chart, inside.y()
        return None

    def look_at(self, view: Stretch) -> int:
        """Show a stretch in all charts and return how many samples there are in it."""
        self._turns.take([chart.canvas for chart in self.charts])
        for chart in self.charts:
            chart.look_at(*view)
        return sum(chart.samples_in(*view) for chart in self.charts)


def _put_away(chart: Chart) -> None:
    """Hide a chart, and let go of what it has shown."""
    chart.hide()
    chart.set_panel(Panel("", ()))
    chart.set_marks(Marks())
    chart.set_cursor(None, 0.0)
