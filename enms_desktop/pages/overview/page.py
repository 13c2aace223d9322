"""The overview page: what needs attention this morning, and the way to what is behind each number."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import pairwise
from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QCursor, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget

from analytics.language import tr
from analytics.overview import (
    Attention,
    Figure,
    Meter,
    Overview,
    OverviewRequest,
    Quantity,
    Window,
)
from analytics.plant import Machine
from analytics.progress import Progress
from enms_desktop import theme
from enms_desktop.command import Command
from enms_desktop.docks import RIGHT, DockArea, Panel
from enms_desktop.export import Exported
from enms_desktop.forms.ui_overview import Ui_OverviewForm
from enms_desktop.models.frame_model import FrameModel
from enms_desktop.page import Page
from enms_desktop.pages.overview import meters, panels, view
from enms_desktop.pages.overview.card import Card
from enms_desktop.pages.overview.lines import ROW_HEIGHT, LinesDelegate
from enms_desktop.pages.overview.meters import Place
from enms_desktop.pages.overview.ways import Side, Ways, shares

#: Readings that come in one after the other are looked at together, ms.
CALM_MS = 15_000
#: Ages grow while nothing comes in.
CLOCK_MS = 60_000

PANEL_WIDTH = 310
ANOMALY_SIZE_WIDTH = 92
QUARTER = timedelta(minutes=15)


class OverviewPage(Page):
    """Energy, cost, carbon and peak, machines worst first by money, anomalies, freshness, and what runs by itself."""

    NAME, TITLE, ICON = "overview", "Overview", "overview"

    def build(self) -> Iterator[None]:
        """Make the form, cards and tables, and what they hear of the session."""
        self.ui = Ui_OverviewForm()
        yield from self.ui.setupInSteps(self.body)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.add_to_head(ui.controls)
        self.cards = {
            Quantity.ENERGY: Card(ui.energy_card, ui.energy_title, ui.energy_head, ui.energy_column),
            Quantity.COST: Card(ui.cost_card, ui.cost_title, ui.cost_head, ui.cost_column),
            Quantity.CARBON: Card(ui.carbon_card, ui.carbon_title, ui.carbon_head, ui.carbon_column),
            Quantity.PEAK: Card(ui.peak_card, ui.peak_title, ui.peak_head, ui.peak_column),
        }
        self.meters = meters.MeterModel(self)
        self.anomalies = panels.AnomalyModel(panels.anomaly_columns(), self)
        self.freshness = panels.FreshnessModel(panels.freshness_columns(), self)
        yield
        self._dress_tables()
        yield
        self.dock_area = yield from DockArea.in_place_of(
            ui.parts,
            self.NAME,
            ui.middle,
            (
                Panel("anomalies", tr("Open anomalies"), ui.anomalies_panel, RIGHT, PANEL_WIDTH),
                Panel("freshness", tr("Freshness of readings"), ui.freshness_panel, RIGHT, PANEL_WIDTH),
                Panel("jobs", tr("Runs by itself"), ui.jobs_panel, RIGHT, PANEL_WIDTH),
            ),
        )
        ui.outer.setStretchFactor(self.dock_area, 1)
        yield
        buttons = [button for card in self.cards.values() for button in card.buttons]
        for former, following in pairwise((ui.site, ui.window, ui.attention, *buttons, ui.meters, ui.anomalies)):
            self.setTabOrder(former, following)
        yield
        self.ways = Ways(self.session, self.selection)
        self.ways.wanted.connect(self.navigate)
        self._shown: Overview | None = None
        self._anchor: datetime | None = None
        self._asked_at: datetime | None = None
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._look_again)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self._look_again)
        self._fill_windows()
        self._fill_sites()
        self._connect()
        self._show_nothing(tr("Reading the plant …"))

    # --- making --------------------------------------------------------------------------------------------------

    def _dress_tables(self) -> None:
        ui = self.ui
        _dress(ui.meters, ROW_HEIGHT)
        ui.meters.setModel(self.meters)
        ui.meters.setItemDelegate(LinesDelegate(ui.meters))
        ui.meters.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
        ui.meters.sortByColumn(Place.MONEY, Qt.SortOrder.DescendingOrder)
        for place, width in meters.WIDTHS.items():
            ui.meters.setColumnWidth(place, width)
        meters.Fit(ui.meters)
        _dress(ui.anomalies, ROW_HEIGHT)
        ui.anomalies.setModel(self.anomalies)
        ui.anomalies.setItemDelegate(LinesDelegate(ui.anomalies))
        ui.anomalies.setColumnWidth(1, ANOMALY_SIZE_WIDTH)
        ui.anomalies.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        ui.anomalies.horizontalHeader().hide()
        _dress(ui.freshness, 28)
        ui.freshness.setModel(self.freshness)
        ui.freshness.setFont(theme.font(0.92, figures=True))
        ui.freshness.setProperty("dense", True)
        panels.FreshnessColumns(ui.freshness)
        for one in (ui.anomalies, ui.freshness):
            one.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)

    def _fill_windows(self) -> None:
        for window in Window:
            self.ui.window.addItem(view.window_words(window), window.value)
        self.ui.window.setMinimumWidth(self.ui.window.sizeHint().width())  # names of sites give way first

    def _fill_sites(self) -> None:
        box, factories = self.ui.site, self.session.plant.factories
        former = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            box.addItem(tr("All sites"), "")
            for factory in factories:
                box.addItem(factory.name, str(factory.id))
            box.setCurrentIndex(max(box.findData(former), 0))
        box.setVisible(len(factories) > 1)

    def _connect(self) -> None:
        ui = self.ui
        self.session.plant_changed.connect(self._follow_plant)
        self.session.closed.connect(self._forget)
        ui.window.activated.connect(self._choose)
        ui.site.activated.connect(self._choose)
        ui.site.currentIndexChanged.connect(self.machines_changed)
        ui.attention.linkActivated.connect(self._open_attention)
        ui.meters.activated.connect(self._open_cell)
        ui.anomalies.activated.connect(self._open_anomaly)
        ui.freshness.activated.connect(self._open_freshness)
        for card in self.cards.values():
            card.opened.connect(self._open_figure)
        theme.THEME.changed.connect(self._paint)

    def _paint(self) -> None:
        """Write anew what holds colours."""
        if self._shown is not None:
            self._show_words(self._shown)
        self.ui.meters.viewport().update()

    # --- following -----------------------------------------------------------------------------------------------

    def _follow_plant(self) -> None:
        self._fill_sites()
        self.refresh()

    def _forget(self) -> None:
        """Show nothing of a connection that is closed."""
        self.cancel()
        self._shown = self._anchor = self._asked_at = None
        self._show_nothing("")

    def showEvent(self, event: QShowEvent) -> None:
        """Look again when the page comes to the front; Qt's name."""
        super().showEvent(event)
        self._clock.start()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks; Qt's name."""
        super().hideEvent(event)
        self._clock.stop()
        self._calm.stop()

    def refresh(self) -> None:
        """Look again: at once when nothing is shown, else not sooner than readings that follow each other."""
        if not self.isVisible() or self.session.workbench is None:
            return
        since = None if self._asked_at is None else datetime.now(UTC) - self._asked_at
        if self._shown is None or since is None or since >= timedelta(milliseconds=CALM_MS):
            self.ask_overview()
        elif not self._calm.isActive():
            self._calm.start()

    def _look_again(self) -> None:
        if self.isVisible() and not self.busy:
            self.ask_overview()

    def _choose(self) -> None:
        self._anchor = None
        self.ask_overview()

    # --- asking --------------------------------------------------------------------------------------------------

    def _request(self) -> OverviewRequest:
        clock, site = datetime.now(UTC), self.ui.site.currentData()
        return OverviewRequest(
            self._anchor or clock, Window(self.ui.window.currentData()), UUID(site) if site else None, clock
        )

    def ask_overview(self) -> None:
        """Ask what needs attention."""
        workbench = self.session.workbench
        if workbench is None:
            return
        self._calm.stop()
        self._asked_at = datetime.now(UTC)
        request = self._request()

        def work(progress: Progress) -> Overview:
            return workbench.overview(request, progress)

        phrase = "" if self._shown is not None else tr("Reading the overview")
        self.run(work, self.show_overview, phrase, topic="overview", failed=self._failed, again=True)

    def _failed(self, error: BaseException) -> None:
        if self._shown is None:
            self._show_nothing(tr("The overview could not be read."))
        self.show_error(error)

    # --- showing -------------------------------------------------------------------------------------------------

    def show_overview(self, overview: Overview) -> None:
        """Show what was found; where the window has no readings, the one that ends with the newest is looked at."""
        anchor = self._anchor_of(overview)
        if anchor != self._anchor:
            self._anchor = anchor
            self.ask_overview()
            return
        self._shown = overview
        chosen, column = self.meters.key(self.ui.meters.currentIndex()), self.ui.meters.currentIndex().column()
        above = self.ui.meters.verticalScrollBar().value()
        self.meters.set_overview(overview)
        index = self.meters.index_of(chosen, max(column, 0))
        if index.isValid():
            self.ui.meters.setCurrentIndex(index)
            self.ui.meters.verticalScrollBar().setValue(above)
        for quantity, card in self.cards.items():
            card.show_figures(overview.figures_of(quantity), self._meter_name)
        self._show_panels(overview)
        self._show_words(overview)
        self._show_period(overview)
        self.ui.meters.setVisible(bool(overview.meters))
        self.ui.empty.setVisible(not overview.meters)
        self.ui.empty.setText(
            tr("This site has no machines yet: import readings of one, or enter it in the registers.")
        )

    def _anchor_of(self, overview: Overview) -> datetime | None:
        """Return the end of the window to look at: None is now, unless nothing has come in for so long."""
        newest = overview.newest
        if self._anchor is not None:
            return self._anchor if newest is None or newest + QUARTER <= self._anchor else None
        if newest is None or any(newest >= meter.period.start for meter in overview.meters):
            return None
        return newest + QUARTER

    def _meter_name(self, place: int) -> str:
        return view.meter_name(self._shown.meters[place]) if self._shown is not None else ""

    def _show_panels(self, overview: Overview) -> None:
        machines = self.session.plant.machines
        site = overview.request.factory_id
        machines = tuple(one for one in machines if site in (None, one.factory_id))
        clock = overview.request.clock or overview.request.now
        self.anomalies.set_frame(panels.anomaly_frame(overview.anomalies, machines))
        _keep_row(self.ui.freshness, self.freshness, panels.freshness_frame(overview.freshness, machines, clock))
        self.ui.anomalies.setVisible(bool(overview.anomalies))
        self.ui.no_anomalies.setVisible(not overview.anomalies)

    def _show_words(self, overview: Overview) -> None:
        clock = overview.request.clock or overview.request.now
        words = view.attention_html(overview, self._anchor is not None, self.session.zone())
        if words != self.ui.attention.text():  # else the link that has the focus would lose it
            self.ui.attention.setText(words)
        self.ui.jobs.setText(view.jobs_html(overview.jobs, self.session.zone(), clock))

    def _show_period(self, overview: Overview) -> None:
        """Say which window that is, by the clock of each site."""
        periods = {meter.factory_name: view.period_words(meter) for meter in overview.meters}
        one = next(iter(periods.values()), "")
        self.ui.period.setText(one)
        self.ui.period.setVisible(len(self.session.plant.factories) < 2)  # beside the box of sites there is no room
        lines = [tr("Counted by the clock of each site, up to the last whole quarter of an hour")]
        self.ui.window.setToolTip("\n".join([*lines, *(f"{site}: {words}" for site, words in periods.items())]))

    def _show_nothing(self, words: str) -> None:
        self.meters.set_overview(Overview(self._request()))
        for card in self.cards.values():
            card.show_unknown()
        self.ui.attention.clear()
        self.ui.period.clear()
        self.ui.jobs.clear()
        self.ui.empty.setText(words)
        self.ui.meters.hide()
        self.ui.anomalies.hide()
        self.ui.no_anomalies.hide()
        self.ui.empty.show()

    # --- what is behind a number ---------------------------------------------------------------------------------

    def _open_cell(self, index: QModelIndex) -> None:
        meter = self.meters.meter(index)
        if meter is not None:
            self.ways.open_cell(meter, Place(index.column()))

    def _open_figure(self, figure: Figure, side: Side) -> None:
        shown = self._shown
        if shown is None:
            return
        parts = shares(figure, shown, side)
        if len(parts) > 1:
            lines = [(view.share_words(figure, part), partial(self._open_share, figure, part, side)) for part in parts]
            self._offer(lines, self.cards[figure.quantity].widget)
        else:
            self.ways.open_figure(figure, shown, side)

    def _open_share(self, figure: Figure, meters: Sequence[Meter], side: Side, _checked: bool = False) -> None:
        self.ways.open_meters(figure, meters, side)

    def _open_attention(self, link: str) -> None:
        shown = self._shown
        if shown is None:
            return
        one = shown.attention[int(link)]
        several = tuple(self.ways.each(one))
        if several:
            lines = [(view.attention_words(each, shown), partial(self._open_one, each, shown)) for each in several]
            self._offer(lines, self.ui.attention)
        else:
            self.ways.open_attention(one, shown)

    def _offer(self, lines: Sequence[tuple[str, Callable[..., None]]], below: QWidget) -> None:
        """List what a number is made of; what is chosen opens what is behind it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, do in lines:
            menu.addAction(words.replace("&", "&&")).triggered.connect(do)
        menu.popup(QCursor.pos() if below.underMouse() else below.mapToGlobal(below.rect().bottomLeft()))

    def _open_one(self, one: Attention, shown: Overview, _checked: bool = False) -> None:
        self.ways.open_attention(one, shown)

    def _open_anomaly(self, index: QModelIndex) -> None:
        if self._shown is not None and index.isValid():
            self.ways.open_anomaly(self._shown.anomalies[self.anomalies.position(index)])

    def _open_freshness(self, index: QModelIndex) -> None:
        if index.isValid():
            self.ways.open_gap(UUID(str(self.freshness.row(index)["id"])))

    # --- for the window and other programs -----------------------------------------------------------------------

    def commands(self) -> Sequence[Command]:
        """Offer the windows; see :meth:`Page.commands`."""
        group = tr("Overview")
        return tuple(
            Command(view.window_words(window), partial(self.choose_window, window), group, icon="calendar")
            for window in Window
        )

    def choose_window(self, window: Window) -> None:
        """Look at another stretch of time."""
        self.ui.window.setCurrentIndex(self.ui.window.findData(window.value))
        self._choose()

    def exported(self) -> Exported | None:
        """Return the machines as a table, and the page as a picture; see :meth:`Page.exported`."""
        shown = self._shown
        if shown is None or not shown.meters:
            return None
        name = f"{self.TITLE} {shown.request.now.astimezone(self.session.zone()):%Y-%m-%d %H-%M}"
        return Exported(name, self.body, partial(view.sheets, shown))

    # --- another day ---------------------------------------------------------------------------------------------

    @property
    def machines_shown(self) -> tuple[Machine, ...]:
        """The machines of the site that is chosen, or all; see :attr:`Page.machines_shown`."""
        site = self.ui.site.currentData()
        return tuple(one for one in self.session.plant.machines if not site or str(one.factory_id) == site)

    def state(self) -> dict[str, Any]:
        """Return which window and site are shown; see :meth:`Page.state`."""
        return {"window": self.ui.window.currentData(), "site": self.ui.site.currentData()}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the window and site of another day; see :meth:`Page.restore_state`."""
        for box, name in ((self.ui.window, "window"), (self.ui.site, "site")):
            place = box.findData(state.get(name, ""))
            if place >= 0:
                box.setCurrentIndex(place)
        if self._shown is not None:
            self._choose()


def _dress(view_of: QTableView, height: int) -> None:
    """Give a table the look of the others; a click opens what is behind a row or a number."""
    view_of.setProperty("opens", True)
    view_of.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
    view_of.setFont(theme.font(figures=True))
    view_of.setWordWrap(False)
    view_of.verticalHeader().setDefaultSectionSize(height)
    view_of.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view_of.horizontalHeader().setHighlightSections(False)


def _keep_row(view_of: QTableView, model: FrameModel, frame: object) -> None:
    """Show other rows with the same one chosen."""
    row = view_of.currentIndex().row()
    model.set_frame(frame)  # type: ignore[arg-type]
    if 0 <= row < model.rowCount():
        view_of.setCurrentIndex(model.index(row, 0))
