"""Corrections: what people say about readings that are wrong. A layer over the raw rows, which never change."""

import math
from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import StrEnum
from uuid import UUID

import numpy as np
import numpy.typing as npt

from analytics.errors import BadRequest
from analytics.language import later, tr
from analytics.measure import Measure, Series
from analytics.period import Period
from analytics.plant import ELECTRICITY

Floats = npt.NDArray[np.float64]

#: Why corrections cannot be made where the tables for them are missing.
NO_CORRECTIONS = later("This database has no place for corrections yet.")
NO_CORRECTIONS_HINT = later(
    "Upgrade it first, on the page Connection or with “enms schema upgrade”: the workbench then keeps them in a schema "
    "of its own, and the plant's tables stay as they are. Nothing was changed."
)


class Action(StrEnum):
    """What a correction makes of the readings it is about."""

    EXCLUDE = "exclude"
    REPLACE = "replace"
    SCALE = "scale"
    INTERPOLATE = "interpolate"

    @property
    def needs_value(self) -> bool:
        """Whether it goes with a number."""
        return self in (Action.REPLACE, Action.SCALE)

    @property
    def verb(self) -> str:
        """What a user does with the readings, marked for translation."""
        return {
            "exclude": later("exclude"),
            "replace": later("replace"),
            "scale": later("scale"),
            "interpolate": later("interpolate"),
        }[self.value]

    @property
    def words(self) -> str:
        """What became of the readings, marked for translation."""
        return {
            "exclude": later("left out"),
            "replace": later("replaced by"),
            "scale": later("multiplied by"),
            "interpolate": later("interpolated"),
        }[self.value]


@dataclass(frozen=True)
class CorrectionRequest:
    """A correction that somebody wants to make.

    Parameters
    ----------
    machine_id : UUID
    measure : Measure
        One of the machine's; an own variable names itself by its ``variable_id``.
    period : Period
        Readings that begin in it are corrected.
    action : Action
    value : float, optional
        What every reading is replaced by (in the measure's unit) or multiplied by; only with those two actions.
    reason : str
        Why; never empty.
    energy_type : str
        Which energy of the machine; matters for measures of the meter only.

    Raises
    ------
    BadRequest
        When the reason is missing, or the value is missing, not finite, or of no use.
    """

    machine_id: UUID
    measure: Measure
    period: Period
    action: Action
    reason: str
    value: float | None = None
    energy_type: str = ELECTRICITY

    def __post_init__(self) -> None:
        object.__setattr__(self, "action", Action(self.action))
        object.__setattr__(self, "reason", self.reason.strip())
        if not self.reason:
            raise BadRequest(tr("A correction needs a reason."), tr("Say why the readings are wrong and how you know."))
        if self.action.needs_value and (self.value is None or not math.isfinite(self.value)):
            raise BadRequest(
                tr("To {action} readings, a number is needed.", action=tr(self.action.verb)),
                tr("Give the value of each reading, or the factor they are multiplied by."),
            )
        if not self.action.needs_value and self.value is not None:
            raise BadRequest(
                tr("To {action} readings, no value is needed.", action=tr(self.action.verb)), tr("Leave the value out.")
            )
        if self.action is Action.SCALE and self.value in (0.0, 1.0):
            raise BadRequest(
                tr("A factor of {factor} makes no sense.", factor=f"{self.value:g}"),
                tr("Exclude readings that mean nothing."),
            )

    @property
    def series(self) -> str:
        """The series of the measure without its schema, as corrections and roll-ups name it."""
        return series_name(self.measure.series)

    @property
    def column(self) -> str:
        """The column of the raw table."""
        return "value" if self.measure.variable_id is not None else self.measure.key


@dataclass(frozen=True)
class Correction:
    """A correction on record.

    Parameters
    ----------
    id : int
        Where two hold for one reading, the higher one alone counts.
    series : str
        Table of the readings, without schema.
    machine_id, variable_id : UUID, optional
        Whose they are: one of the two.
    energy_type : str
        Empty but for ``energy_readings``.
    measure : str
        Column of the raw table; ``value`` for a variable.
    start_time, end_time : datetime
        Half-open, UTC.
    action : Action
    value : float, optional
    line_start, line_end, line_start_value, line_end_value
        The two readings that an interpolation runs between.
    reason, made_by, made_at
    withdrawn_by, withdrawn_at, withdrawn_reason
        None while it holds.
    """

    id: int
    series: str
    machine_id: UUID | None
    variable_id: UUID | None
    energy_type: str
    measure: str
    start_time: datetime
    end_time: datetime
    action: Action
    value: float | None
    line_start: datetime | None
    line_start_value: float | None
    line_end: datetime | None
    line_end_value: float | None
    reason: str
    made_by: str
    made_at: datetime
    withdrawn_by: str | None = None
    withdrawn_at: datetime | None = None
    withdrawn_reason: str | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "action", Action(self.action))

    @property
    def holds(self) -> bool:
        """Whether it was not withdrawn."""
        return self.withdrawn_at is None

    @property
    def period(self) -> Period:
        """The readings that are corrected."""
        return Period(self.start_time, self.end_time)

    def is_about(self, measure: Measure, energy_type: str = ELECTRICITY) -> bool:
        """Whether it corrects that measure of its machine."""
        if measure.variable_id is not None:
            return self.variable_id == measure.variable_id
        return (self.series, self.measure) == (series_name(measure.series), measure.key) and (
            self.energy_type in ("", energy_type)
        )

    def applied(self, raw: Floats, seconds: Floats) -> Floats:
        """Return what becomes of readings inside the period.

        Parameters
        ----------
        raw : array
            NaN stays NaN.
        seconds : array
            When they begin, seconds since 1970.
        """
        if self.action is Action.EXCLUDE:
            return np.full_like(raw, np.nan)
        known = ~np.isnan(raw)
        if self.action is Action.SCALE:
            return raw * float(self.value or 0.0)
        if self.action is Action.REPLACE:
            return np.where(known, float(self.value or 0.0), np.nan)
        assert self.line_start is not None
        assert self.line_end is not None
        assert self.line_start_value is not None
        assert self.line_end_value is not None
        start, end = self.line_start.timestamp(), self.line_end.timestamp()
        way = (seconds - start) / (end - start)
        line = self.line_start_value + (self.line_end_value - self.line_start_value) * way
        return np.where(known, line, np.nan)


#: Columns of the table and fields of :class:`Correction`, in one order.
FIELDS: tuple[str, ...] = tuple(one.name for one in fields(Correction))


@dataclass(frozen=True)
class CorrectionEffect:
    """What a correction would change.

    Parameters
    ----------
    readings : int
        Readings of the measure in the range that have a value.
    hours, days : int
        Hourly samples, and days (UTC), that it touches.
    before, after : float, optional
        Sum of a quantity, mean of a level, before (with the corrections that hold now) and with it; None is unknown.
    unit : str
        Of ``before`` and ``after``.
    notes : tuple of str
        What else is to be known, in sentences.
    """

    readings: int
    hours: int
    days: int
    before: float | None
    after: float | None
    unit: str
    notes: tuple[str, ...] = field(default=())


def series_name(series: Series) -> str:
    """Return the name of a series without its schema."""
    return str(series).rsplit(".", maxsplit=1)[-1]


def apply(corrections: "tuple[Correction, ...]", values: Floats, seconds: Floats) -> Floats:
    """Apply corrections of one measure: for each reading the newest one that holds, to its raw value.

    Parameters
    ----------
    corrections : tuple of Correction
        All about the same measure; those withdrawn do not count.
    values : array
        Raw; NaN is missing.
    seconds : array
        When each reading begins, seconds since 1970, ascending.
    """
    result = values.copy()
    for one in sorted(corrections, key=lambda correction: correction.id):
        if one.holds:
            inside = slice(*np.searchsorted(seconds, [one.start_time.timestamp(), one.end_time.timestamp()]))
            result[inside] = one.applied(values[inside], seconds[inside])
    return result
