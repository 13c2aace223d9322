"""Anomalies: moments at which a machine did not behave as was expected, as a detector has stored them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from analytics.measure import ENERGY, same_measure


class Severity(StrEnum):
    """How much an anomaly matters, as the contract names it."""

    NORMAL = "normal"
    WARNING = "warning"
    CRITICAL = "critical"


@dataclass(frozen=True)
class Anomaly:
    """One anomaly on record; what the detector did not say is None or empty.

    Parameters
    ----------
    id : UUID
    machine_id : UUID
    detected_at : datetime
        The moment it is about, UTC.
    kind : str
        What it is, in the words of the detector.
    severity : Severity
    metric : str
        Key of the measure it is about.
    value, expected : float, optional
        What was measured and what was expected, in the unit of the measure.
    deviation_percent, deviation_std_dev : float, optional
    method : str
        How it was found.
    is_resolved : bool
    resolution : str
        What was found out about it.
    """

    id: UUID
    machine_id: UUID
    detected_at: datetime
    kind: str
    severity: Severity
    metric: str = ""
    value: float | None = None
    expected: float | None = None
    deviation_percent: float | None = None
    deviation_std_dev: float | None = None
    method: str = ""
    is_resolved: bool = False
    resolution: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "severity", Severity(self.severity))

    @property
    def excess_kwh(self) -> float | None:
        """Energy above what was expected (negative below), kWh; None when it is not about energy or not known."""
        if self.value is None or self.expected is None or not same_measure(self.metric, ENERGY.key):
            return None
        return self.value - self.expected
