"""The way from a number of the overview to the page that is behind it: machine and period go along."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from analytics.overview import Attention, Figure, Meter, OpenAnomaly, Overview, Standing
from analytics.period import Period
from enms_desktop.pages.overview import view
from enms_desktop.pages.overview.meters import Place
from enms_desktop.presets import Preset, machine_period, up_to_quarter
from enms_desktop.selection import Selection
from enms_desktop.session import Session

#: Where readings have stopped, so much before that is looked at.
BEFORE_A_GAP = timedelta(days=7)

#: Of several machines, one is chosen before anything is opened.
LISTED = ("more_excess", "no_data", "no_baseline")

UNTRAINED = (Standing.NO_BASELINE, Standing.FOREIGN_BASELINE)


class Ways(QObject):
    """Chooses what is behind a number and says which page shows it.

    Signals
    -------
    wanted(str)
        Name of the page.
    """

    wanted = Signal(str)

    def __init__(self, session: Session, selection: Selection) -> None:
        super().__init__()
        self._session, self._selection = session, selection

    def _go(self, page: str, machine_id: UUID, period: Period, **wanted: Any) -> None:
        self._selection.set_both(machine_id, period)
        self._hand(page, **wanted)

    def _hand(self, page: str, **wanted: Any) -> None:
        self._selection.hand(page, wanted)
        self.wanted.emit(page)

    def open_readings(self, meter: Meter) -> None:
        """Show the readings of a machine over the window."""
        self._go("readings", meter.machine_id, meter.period)

    def open_training(self, meter: Meter) -> None:
        """Offer to train a baseline of its energy, on the last year of readings."""
        machine = self._session.machine(meter.machine_id)
        if machine is not None:
            period = machine_period(Preset.YEAR, machine, ZoneInfo(meter.timezone), whole_days=True)
            self._go("baseline", meter.machine_id, period or meter.period, energy=meter.energy_type)

    def open_gap(self, machine_id: UUID) -> None:
        """Show the quality of a machine's newest readings and of the silence after them, up to now."""
        machine = self._session.machine(machine_id)
        if machine is not None:
            now = datetime.now(UTC)
            start = up_to_quarter(machine.last_reading or now) - BEFORE_A_GAP
            self._go("quality", machine_id, Period(start, up_to_quarter(now)))

    def open_anomaly(self, one: OpenAnomaly) -> None:
        """Show the readings around an anomaly."""
        self._go("readings", one.anomaly.machine_id, view.around(one))

    def open_cell(self, meter: Meter, place: Place) -> None:
        """Show what is behind a cell of the machines."""
        if place in (Place.EXPECTED, Place.MONEY) and meter.standing in UNTRAINED:
            self.open_training(meter)
        elif place is Place.MONEY and not meter.currency and meter.energy_kwh is not None:
            self.wanted.emit("registers")
        else:
            self.open_readings(meter)

    def open_figure(self, figure: Figure, overview: Overview, *, of_baseline: bool) -> None:
        """Show what is behind a number of a card: the machine that accounts for most of it."""
        if figure.value is None:
            self.wanted.emit("registers")
        elif figure.meter is not None:
            meter = overview.meters[figure.meter]
            if of_baseline and figure.deviation is None:
                self.open_training(meter)
            else:
                self.open_readings(meter)

    def each(self, one: Attention) -> Iterator[Attention]:
        """Yield a line for each machine that a line is about, where one has to be chosen first."""
        if one.code in LISTED and len(one.meters) > 1:
            code = one.code.removeprefix("more_")
            yield from (replace(one, code=code, meter=meter, count=1, meters=(meter,)) for meter in one.meters)

    def open_attention(self, one: Attention, overview: Overview) -> None:
        """Show what is behind a line of what comes first."""
        if one.anomaly is not None:
            self.open_anomaly(overview.anomalies[one.anomaly])
        elif one.code == "no_tariff":
            self.wanted.emit("registers")
        elif one.code == "behind":
            self.wanted.emit("connection")
        elif one.meter is not None:
            meter = overview.meters[one.meter]
            if one.code == "no_baseline":
                self.open_training(meter)
            elif one.code == "no_data":
                self.open_gap(meter.machine_id)
            else:
                self.open_readings(meter)
