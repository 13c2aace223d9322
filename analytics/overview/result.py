"""What an overview says: frozen values, None for what is not known."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from analytics.anomaly import Anomaly
from analytics.finding import Finding
from analytics.overview.window import Window
from analytics.period import Period
from analytics.plant import ELECTRICITY

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class OverviewRequest:
    """The question what needs attention.

    Parameters
    ----------
    now : datetime
        Aware; the moment from which the window is counted.
    window : Window
    factory_id : UUID, optional
        Only this site.
    clock : datetime, optional
        The moment at which the freshness of the data is judged; ``now`` unless an older window is looked at.
    """

    now: datetime
    window: Window = Window.SINCE_YESTERDAY
    factory_id: UUID | None = None
    clock: datetime | None = None


@dataclass(frozen=True)
class Change:
    """A quantity against the same time last week.

    ``now`` and ``before`` are over the same quarters of an hour by the local clock, those that both weeks have:
    ``compared`` is their share of the window, 0 to 1.
    """

    now: float
    before: float
    compared: float

    @property
    def difference(self) -> float:
        """Now minus before; more is positive."""
        return self.now - self.before

    @property
    def share(self) -> float | None:
        """The difference as a share of before, None when there was nothing before."""
        return self.difference / self.before if self.before > 0 else None


@dataclass(frozen=True)
class Deviation:
    """A quantity against what baselines expected of the same intervals.

    Parameters
    ----------
    actual, expected : float
        Over the intervals that can be compared.
    noise : float
        Half the width of the 95 % prediction interval of the expected sum: a smaller deviation says nothing.
    compared : float
        Share of the window's intervals that could be compared, 0 to 1.
    extrapolated : float
        Share of those in which a driver lies outside the range the baseline was trained on, 0 to 1.
    """

    actual: float
    expected: float
    noise: float
    compared: float = 1.0
    extrapolated: float = 0.0

    @property
    def difference(self) -> float:
        """Actual minus expected: an excess is positive, a saving negative."""
        return self.actual - self.expected

    @property
    def share(self) -> float | None:
        """The difference as a share of what was expected, None when nothing was."""
        return self.difference / self.expected if self.expected > 0 else None

    @property
    def significant(self) -> bool:
        """Whether it is more than the noise of the model; unknown noise hides nothing."""
        return not abs(self.difference) <= self.noise


class Standing(StrEnum):
    """Why a meter has no comparison with a baseline, or that it has one."""

    COMPARED = "compared"
    NO_BASELINE = "no baseline"
    FOREIGN_BASELINE = "foreign baseline"
    NOT_COMPARABLE = "not comparable"
    NO_READINGS = "no readings"


@dataclass(frozen=True)
class Freshness:
    """How fresh a series of a machine is; ``last`` is the start of its newest reading, None when it never had one."""

    machine_id: UUID
    series: str
    last: datetime | None
    interval_s: int
    source: str = ""


@dataclass(frozen=True)
class Status:
    """What a machine does now: ``mode`` is that of its newest status or production reading, empty when unknown.

    ``late`` says that its energy readings have stopped: the mode is then a thing of the past.
    """

    mode: str
    last: datetime | None
    lag_s: float | None
    late: bool
    alert: str = ""


@dataclass(frozen=True)
class Spark:
    """Energy of each hour, kWh, and what the baseline expected; NaN is unknown."""

    period: Period
    actual: Floats = field(default_factory=lambda: np.empty(0))
    expected: Floats = field(default_factory=lambda: np.empty(0))


@dataclass(frozen=True)
class Meter:
    """One energy of one machine over the window.

    Parameters
    ----------
    period : Period
        The window by the clock of its site.
    energy_kwh : float, optional
        None without a reading.
    covered : float
        Share of the window's quarters of an hour that have readings, 0 to 1.
    data_until : datetime, optional
        End of the last quarter of an hour with a reading.
    last_week : Change, optional
    deviation : Deviation, optional
        kWh, see ``standing`` when there is none.
    cost, cost_deviation, cost_last_week
        In ``currency``; None without a tariff. Deviation and noise are priced interval by interval.
    unpriced_kwh : float
        Energy without a tariff in force.
    co2_kg : float, optional
    peak_kw, peak_time
        Highest mean power of a quarter of an hour.
    """

    machine_id: UUID
    machine_name: str
    factory_id: UUID
    factory_name: str
    timezone: str
    energy_type: str
    period: Period
    status: Status
    standing: Standing
    energy_kwh: float | None = None
    covered: float = 0.0
    data_until: datetime | None = None
    last_week: Change | None = None
    deviation: Deviation | None = None
    baseline_version: int | None = None
    currency: str = ""
    cost: float | None = None
    cost_last_week: Change | None = None
    cost_deviation: Deviation | None = None
    unpriced_kwh: float = 0.0
    co2_kg: float | None = None
    co2_last_week: Change | None = None
    co2_deviation: Deviation | None = None
    unweighed_kwh: float = 0.0
    peak_kw: float | None = None
    peak_time: datetime | None = None
    spark: Spark | None = None
    rank: int = 0
    findings: tuple[Finding, ...] = ()

    @property
    def judged(self) -> Deviation | None:
        """What decides whether it is an excess: the deviation in money where there is one, else in kWh."""
        return self.cost_deviation or self.deviation

    @property
    def is_electric(self) -> bool:
        """Whether it is the machine's electricity."""
        return self.energy_type == ELECTRICITY


class Quantity(StrEnum):
    """What a card is about."""

    ENERGY = "energy"
    COST = "cost"
    CARBON = "carbon"
    PEAK = "peak"


@dataclass(frozen=True)
class Figure:
    """One number of a card: an energy, a currency or a site, never two of them added.

    ``meter`` is the position of the meter behind it: the one that accounts for most of the difference, else of the
    number. ``spark`` is the sum of each hour. ``deviation`` is of ``compared`` of the ``measured`` meters that are in
    the number: a saving of one meter in nine says nothing about the other eight.
    """

    quantity: Quantity
    name: str
    unit: str
    value: float | None
    last_week: Change | None = None
    deviation: Deviation | None = None
    moment: datetime | None = None
    timezone: str = "UTC"
    meter: int | None = None
    spark: Floats = field(default_factory=lambda: np.empty(0))
    lacking: float = 0.0
    period: Period | None = None
    measured: int = 0
    compared: int = 0


@dataclass(frozen=True)
class OpenAnomaly:
    """An anomaly that nobody has resolved, and what its excess cost; None when it is not known."""

    anomaly: Anomaly
    cost: float | None = None
    currency: str = ""


@dataclass(frozen=True)
class Job:
    """Something that runs by itself; ``ok`` is None where nobody can know."""

    name: str
    words: str
    ok: bool | None = None
    last: datetime | None = None
    next: datetime | None = None


@dataclass(frozen=True)
class Attention:
    """One thing to look at first; ``meter`` is the position of the meter, ``anomaly`` that of the anomaly.

    ``meters`` are the positions of all meters that it is about.
    """

    code: str
    severity: str
    meter: int | None = None
    anomaly: int | None = None
    count: int = 1
    meters: tuple[int, ...] = ()


@dataclass(frozen=True)
class Overview:
    """What needs attention, worst first.

    ``newest`` is the newest reading of any machine: where the window has none, that is where to look instead.
    """

    request: OverviewRequest
    meters: tuple[Meter, ...] = ()
    figures: tuple[Figure, ...] = ()
    anomalies: tuple[OpenAnomaly, ...] = ()
    freshness: tuple[Freshness, ...] = ()
    jobs: tuple[Job, ...] = ()
    attention: tuple[Attention, ...] = ()
    newest: datetime | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def measured(self) -> tuple[Meter, ...]:
        """The meters with readings in the window."""
        return tuple(one for one in self.meters if one.energy_kwh is not None)

    @property
    def compared(self) -> tuple[Meter, ...]:
        """The meters that are compared with a baseline."""
        return tuple(one for one in self.meters if one.deviation is not None)

    def behind(self, figure: Figure) -> tuple[Meter, ...]:
        """Return the meters that a figure is the sum of."""
        parts: dict[Quantity, Callable[[Meter], bool]] = {
            Quantity.ENERGY: lambda one: one.energy_kwh is not None and one.energy_type == figure.name,
            Quantity.COST: lambda one: one.cost is not None and one.currency == figure.name,
            Quantity.CARBON: lambda one: one.co2_kg is not None,
            Quantity.PEAK: lambda one: one.peak_kw is not None and one.is_electric and one.factory_name == figure.name,
        }
        return tuple(one for one in self.meters if parts[figure.quantity](one))

    def figures_of(self, quantity: Quantity) -> tuple[Figure, ...]:
        """Return the figures of one card, the largest first."""
        return tuple(one for one in self.figures if one.quantity is quantity)
