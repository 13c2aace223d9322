"""The way from a number of the overview to the page that is behind it: machine and period go along."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from analytics.measure import ENERGY, POWER
from analytics.overview import Attention, Figure, Meter, OpenAnomaly, Overview, Quantity, Standing
from analytics.period import Period
from analytics.registers import CARBON_FACTORS, ENERGIES, TARIFFS
from enms_desktop.pages.overview import view
from enms_desktop.pages.overview.meters import Place
from enms_desktop.presets import Preset, machine_period, up_to_quarter
from enms_desktop.selection import Selection
from enms_desktop.session import Session

#: Where readings have stopped, so much before that is looked at.
BEFORE_A_GAP = timedelta(days=7)

QUARTER = timedelta(minutes=15)

#: Of several machines, one is chosen before anything is opened.
LISTED = ("more_excess", "no_data", "no_baseline")

UNTRAINED = (Standing.NO_BASELINE, Standing.FOREIGN_BASELINE)


class Side(StrEnum):
    """What was clicked of a number: its value, or one of its comparisons."""

    VALUE = "value"
    WEEK = "week"
    BASELINE = "baseline"


def shares(figure: Figure, overview: Overview, side: Side) -> tuple[tuple[Meter, ...], ...]:
    """Return the meters a number is the sum of, of a comparison with baselines those that can be compared.

    They are of one window, or apart by site: sites of several time zones count the window by their own clocks, and no
    single period holds what was summed.
    """
    meters = overview.behind(figure)
    if side is Side.BASELINE:
        meters = tuple(one for one in meters if one.deviation is not None)
    if len({one.period for one in meters}) < 2:
        return (meters,) if meters else ()
    sites = dict.fromkeys(one.factory_id for one in meters)
    return tuple(tuple(one for one in meters if one.factory_id == site) for site in sites)


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

    def _go(self, page: str, machine_id: UUID, period: Period, /, **wanted: Any) -> None:
        self._selection.set_both(machine_id, period)
        self._hand(page, **wanted)

    def _hand(self, page: str, /, **wanted: Any) -> None:
        self._selection.hand(page, wanted)
        self.wanted.emit(page)

    def open_readings(self, meter: Meter, *, expected: bool = False) -> None:
        """Show the energy of a machine over the window, and what the baseline expected of it."""
        wanted = {"period": meter.period, "also": (ENERGY.key,), "expected": expected}
        self._go("readings", meter.machine_id, meter.period, **wanted)

    def open_week(self, meters: Sequence[Meter]) -> None:
        """Show the window over the same days a week before, of one machine, a site or the plant."""
        first, sites = meters[0], {one.factory_id for one in meters}
        place = str(first.machine_id)
        if len({one.machine_id for one in meters}) > 1:
            of_site = len(sites) == 1 and len(self._session.plant.factories) > 1
            place = f"site:{first.factory_id}" if of_site else "plant"
        self._go("patterns", first.machine_id, first.period, place=place, energy=first.energy_type)

    def open_training(self, meter: Meter) -> None:
        """Offer to train a baseline of its energy, on the last year of readings."""
        machine = self._session.machine(meter.machine_id)
        if machine is not None:
            period = machine_period(Preset.YEAR, machine, ZoneInfo(meter.timezone), whole_days=True)
            self._go("baseline", meter.machine_id, period or meter.period, energy=meter.energy_type)

    def open_prices(self, meters: Sequence[Meter]) -> None:
        """Show where the price of these meters is entered: tariffs are of electricity."""
        electric = [one for one in meters if one.is_electric]
        first, *_ = mine = electric or meters
        names = tuple(dict.fromkeys(view.meter_name(one) for one in mine))
        row = {"factory_id": str(first.factory_id)} if electric else {"name": first.energy_type}
        self._hand("registers", register=(TARIFFS if electric else ENERGIES).name, machines=names, row=row)

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
            self.open_prices((meter,))
        elif place is Place.WEEK and meter.last_week is not None:
            self.open_week((meter,))
        else:
            self.open_readings(meter, expected=place in (Place.EXPECTED, Place.MONEY))

    def open_figure(self, figure: Figure, overview: Overview, side: Side) -> None:
        """Show what is behind a number of a card whose meters have one window; see :func:`shares`."""
        found = shares(figure, overview, side)
        if figure.value is None and figure.quantity is Quantity.COST:
            self.open_prices(overview.measured)
        elif figure.value is None:
            self._hand("registers", register=CARBON_FACTORS.name, machines=(), row={})
        elif side is Side.BASELINE and not found and figure.meter is not None:
            self.open_training(overview.meters[figure.meter])
        elif found:
            self.open_meters(figure, found[0], side)

    def open_meters(self, figure: Figure, meters: Sequence[Meter], side: Side) -> None:
        """Show all machines that are summed, over their window; of a peak the quarter of an hour that it was in."""
        most = next((one for one in meters if one.rank == figure.meter), meters[0])
        wanted = {
            "machines": tuple(dict.fromkeys(one.machine_id for one in meters)),
            "only": (ENERGY.key,),
            "period": most.period,
            "expected": side is Side.BASELINE,
        }
        if figure.moment is not None:
            quarter = Period(figure.moment, figure.moment + QUARTER)
            self._go("readings", most.machine_id, quarter, **wanted | {"only": (POWER.key,), "pinned": figure.moment})
        elif side is Side.WEEK:
            self.open_week(meters)
        else:
            self._go("readings", most.machine_id, most.period, **wanted)

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
            self.open_prices([overview.meters[place] for place in one.meters])
        elif one.code == "behind":
            self.wanted.emit("connection")
        elif one.meter is not None:
            meter = overview.meters[one.meter]
            if one.code == "no_baseline":
                self.open_training(meter)
            elif one.code == "no_data":
                self.open_gap(meter.machine_id)
            else:
                self.open_readings(meter, expected=one.code == "excess")
