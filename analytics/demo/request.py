"""What to ask of the demo plant, and what was made."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pandas as pd

from analytics.errors import BadRequest
from analytics.language import tr
from analytics.period import Period
from analytics.simulator import Fault

DEFAULT_SEED = 20250101

_QUARTER_S = 900
_DAY = timedelta(days=1)


def whole(moment: datetime, step_s: int) -> datetime:
    """Return a moment rounded down to a whole number of steps since 1970, UTC."""
    return datetime.fromtimestamp(moment.timestamp() // step_s * step_s, UTC)


@dataclass(frozen=True)
class DemoRequest:
    """The demo plant that is wanted.

    Parameters
    ----------
    end : datetime
        Its last reading ends here; aware, rounded down to the minute.
    months : int
        How far back it goes, from midnight UTC.
    minute_days : int
        How many of the last days have a reading every minute; those before have one every 15 minutes.
    seed : int
    faults : tuple of Fault, optional
        None takes the default set; an empty tuple makes a plant without faults. Those before its first reading are
        left out.
    replace : bool
        Whether a demo plant that is there already is written anew.

    Raises
    ------
    BadRequest
        For an end without zone, or a length that means nothing.
    """

    end: datetime
    months: int = 14
    minute_days: int = 7
    seed: int = DEFAULT_SEED
    faults: tuple[Fault, ...] | None = None
    replace: bool = False

    def __post_init__(self) -> None:
        if self.end.tzinfo is None:
            raise BadRequest(tr("The end of the demo plant needs a time zone."))
        object.__setattr__(self, "end", whole(self.end, 60))
        if not 1 <= self.months <= 60:
            raise BadRequest(
                tr("A demo plant cannot be {months} months long.", months=self.months), tr("Ask for 1 to 60 months.")
            )
        if not 0 <= self.minute_days <= 28:
            raise BadRequest(
                tr("{days} days cannot have a reading every minute.", days=self.minute_days),
                tr("Ask for 0 to 28 days."),
            )

    @property
    def period(self) -> Period:
        """From the first reading to the end of the last."""
        start = pd.Timestamp(self.end) - pd.DateOffset(months=self.months)
        return Period(start.normalize().to_pydatetime(), self.end)

    @property
    def minutes_from(self) -> datetime:
        """When the readings of every minute begin; a whole quarter of an hour."""
        return max(whole(self.end - self.minute_days * _DAY, _QUARTER_S), self.period.start)


@dataclass(frozen=True)
class DemoReport:
    """What was written.

    Parameters
    ----------
    period : Period
    minutes_from : datetime
        From here on there is a reading every minute, before it every 15 minutes.
    seed : int
    machines : tuple of str
        Names.
    faults : tuple of Fault
        Those that were put into the readings, oldest first.
    rows : int
        Readings written, of all series.
    seconds : float
        How long it took, s.
    """

    period: Period
    minutes_from: datetime
    seed: int
    machines: tuple[str, ...]
    faults: tuple[Fault, ...]
    rows: int
    seconds: float
