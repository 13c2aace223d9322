"""What the rules of data quality look at, how strict they are, and what they find."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

import pandas as pd

from analytics.correction import Correction
from analytics.language import later, tr
from analytics.measure import Measure, Series
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY
from analytics.text import counted

BLOCKING, WARNING, INFO = "blocking", "warning", "info"
SEVERITIES = (BLOCKING, WARNING, INFO)

#: Rule → what it looks for, in words for an empty result and for reports.
RULES: dict[str, str] = {
    "coverage": later("days with too few readings"),
    "gap": later("gaps"),
    "duplicate": later("readings that came twice"),
    "stuck": later("values that are stuck"),
    "impossible": later("negative and impossible values"),
    "counter": later("counter readings taken for energy, and their resets"),
    "unit_jump": later("jumps of the unit (×1000, ×3.6)"),
    "energy_power": later("energy that does not match the power"),
    "zero_energy": later("no energy while producing"),
    "future": later("time stamps in the future"),
    "clock_offset": later("clocks of energy and production that differ"),
    "outlier": later("outliers"),
}


@dataclass(frozen=True)
class Thresholds:
    """How strict the rules are; the sources stand behind each figure.

    CalTRACK is CalTRACK 2 with OpenDSM, the open methods for metered savings; "own" is a choice of this workbench.
    """

    valid_days: float = 0.90  # CalTRACK: of the days of a baseline at least this share is valid
    valid_day: float = 0.50  # CalTRACK: a valid day has at least this share of its readings
    long_gap_h: float = 6.0  # CalTRACK: weather may be interpolated over gaps up to this long
    gap_steps: float = 1.5  # own: a reading may come this many usual steps after the one before
    stuck_readings: int = 8  # own: so many equal readings of one measure …
    stuck_meter_readings: int = 4  # own: … or of all electrical measures of a meter at once
    stuck_chance: float = 0.01  # own: chance at which a run of equal readings would occur in an honest series
    power_over_rated: float = 1.5  # own: starting currents last seconds, readings rarely
    energy_power: float = 0.01  # own: energy against integrated power
    energy_power_warning: float = 0.05  # own: above it the readings contradict each other
    iqr_reach: float = 3.0  # CalTRACK and OpenDSM: interquartile ranges outside the quartiles
    outlier_share: float = 0.01  # own: more than this is no outlier but another way of running
    future_s: float = 300.0  # own: clocks may differ by this much
    jump_tolerance: float = 0.55  # own: mean difference of the shift of all values from the factor, natural logarithm
    jump_share: float = 0.45  # own: the same as a share of the shift itself
    jump_top: float = 0.70  # own: difference of the shift of the highest values from the factor, natural logarithm
    jump_days: int = 14  # own: compared before and after a jump
    least_jump_days: int = 4  # own: at least
    least_jump_week: int = 7  # own: the same where a change of load could look like it: weekends and single holidays do
    clock_reach_h: float = 14.0  # the widest offset of a time zone
    clock_correlation: float = 0.30  # own: below it energy and production have too little to do with each other
    clock_gain: float = 0.15  # own: how much better the shifted series must agree
    most_places: int = 8  # own: places shown for one rule and measure; the rest is summed up in one line
    sizes: tuple[float, ...] = (1000.0, 3.6, 1000.0 / 3.6, 29.3, 1e6)  # Wh-kWh-MWh, kWh-MJ, Wh-MJ, kWh-therm


DEFAULT = Thresholds()


@dataclass(frozen=True)
class Evidence:
    """Readings of one series as they were measured, corrections not applied.

    Parameters
    ----------
    series : Series
    measures : tuple of Measure
        Those with a column in the frame.
    frame : DataFrame
        UTC index ``time``, ascending, may hold a time twice; a column a measure, NaN is missing. At a level,
        ``<key>:min`` and ``<key>:max`` where known. ``unavailable``, for production, is the share of readings in
        maintenance, fault or offline.
    level : Interval
        RAW, or the roll-up they come from because there are too many readings.
    energy_type : str
        Of energy readings.
    corrections : tuple of Correction
        Those that hold for any of the measures.
    """

    series: Series
    measures: tuple[Measure, ...]
    frame: pd.DataFrame
    level: Interval = Interval.RAW
    energy_type: str = ELECTRICITY
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True)
class QualityFinding:
    """One thing that is wrong with the readings, and where.

    Parameters
    ----------
    measure : str
        Key of the measure, empty when it is about all of a series.
    label : str
        Of the measure or the series, as the user reads it.
    variable_id : UUID, optional
        Set for an own variable.
    rule : str
        One of :data:`RULES`.
    severity : str
        ``"blocking"`` (the numbers mean nothing), ``"warning"`` or ``"info"``.
    start, end : datetime
        Where, half-open, UTC.
    count : int
        Readings concerned (of a gap: readings that are missing).
    text : str
        One sentence.
    numbers : dict of str to float
        The figures that prove it.
    hours, days : int
        Hourly samples, and days, of a baseline that it touches.
    corrected : bool
        Whether a correction holds for all of it already.
    """

    measure: str
    label: str
    rule: str
    severity: str
    start: datetime
    end: datetime
    count: int
    text: str
    numbers: dict[str, float] = field(default_factory=dict)
    hours: int = 0
    days: int = 0
    corrected: bool = False
    variable_id: UUID | None = None
    series: Series | None = None

    @property
    def period(self) -> Period:
        """Where it is."""
        return Period(self.start, max(self.end, self.start + timedelta(seconds=1)))

    @property
    def effect(self) -> str:
        """What it means for the samples of a baseline, in words."""
        if self.hours == 0:
            return tr("none")
        hours = counted(self.hours, tr("hourly sample"), tr("hourly samples"))
        return f"{hours}, {counted(self.days, tr('day'), tr('days'))}"


@dataclass(frozen=True)
class Coverage:
    """How completely one measure was read.

    Parameters
    ----------
    measure, label : str
    share : float
        Of the period that is covered by readings, 0 to 1.
    valid_days, days : int
        Days with at least :attr:`Thresholds.valid_day` of their readings, and days of the period.
    readings : int
    unit : str
    series : Series, optional
        Where the readings are kept.
    energy_type : str
        Of energy readings, else empty.
    step_s : float, optional
        Usual time from one reading to the next, s; None with fewer than two readings.
    gaps : int
        Places where readings are missing …
    longest_gap_h : float
        … and how long the longest lasts, h.
    corrected : int
        Readings for which a correction holds.
    """

    measure: str
    label: str
    share: float
    valid_days: int
    days: int
    readings: int
    unit: str = ""
    series: Series | None = None
    energy_type: str = ""
    step_s: float | None = None
    gaps: int = 0
    longest_gap_h: float = 0.0
    corrected: int = 0


@dataclass(frozen=True)
class QualityReport:
    """What was found in the readings of one machine.

    Parameters
    ----------
    machine_id : UUID
    machine_name : str
    period : Period
        What was looked at.
    findings : tuple of QualityFinding
        The gravest first.
    coverage : tuple of Coverage
        One a measure.
    readings : int
        Readings that were looked at, all series together.
    notes : tuple of str
        What could not be looked at as closely as usual, and why.
    """

    machine_id: UUID
    machine_name: str
    period: Period
    findings: tuple[QualityFinding, ...]
    coverage: tuple[Coverage, ...]
    readings: int
    notes: tuple[str, ...] = ()

    @property
    def checked(self) -> str:
        """What was looked for, in words."""
        return ", ".join(tr(words) for words in RULES.values())
