"""Questions about patterns: which machines, which energy, which period."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from analytics.errors import BadRequest
from analytics.language import tr
from analytics.patterns.calendar import Grouping
from analytics.patterns.comparison import Alignment
from analytics.patterns.pareto import Quantity
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY


@dataclass(frozen=True)
class LoadRequest:
    """The load of one machine, or of several together.

    Parameters
    ----------
    machine_ids : tuple of UUID
        At least one; the site time of the first one counts.
    period : Period
    energy_type : str

    Raises
    ------
    BadRequest
        Without a machine.
    """

    machine_ids: tuple[UUID, ...]
    period: Period
    energy_type: str = ELECTRICITY

    def __post_init__(self) -> None:
        if not self.machine_ids:
            raise BadRequest(tr("No machine was chosen."), tr("Choose at least one."))


@dataclass(frozen=True)
class ProfileRequest:
    """Usual days: how they are told apart, how fine, and whose public holidays count (empty: none)."""

    load: LoadRequest
    grouping: Grouping = Grouping.WORK
    step_h: float = 0.25
    country: str = ""


@dataclass(frozen=True)
class ParetoRequest:
    """A ranking. ``energy_type`` empty ranks every energy of every machine by its final energy."""

    machine_ids: tuple[UUID, ...]
    period: Period
    quantity: Quantity = Quantity.ENERGY
    energy_type: str = ""


@dataclass(frozen=True)
class FlowRequest:
    """Where energy went. ``main_meters`` are those of the machines that measure what a whole site takes."""

    machine_ids: tuple[UUID, ...]
    period: Period
    main_meters: frozenset[UUID] = frozenset()


@dataclass(frozen=True)
class ComparisonRequest:
    """The load of a period beside that of another one."""

    load: LoadRequest
    second: Period
    alignment: Alignment = Alignment.START


class Points(StrEnum):
    """What one point of a signature stands for."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"

    @property
    def interval(self) -> Interval:
        """What has to be read for it."""
        return Interval.HOUR if self is Points.HOUR else Interval.DAY


@dataclass(frozen=True)
class SignatureRequest:
    """Mean power against outdoor temperature; ``family`` empty lets the data choose."""

    load: LoadRequest
    points: Points = Points.DAY
    family: str = ""
