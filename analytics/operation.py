"""Stretches of time in which a machine was in one operating mode."""

from dataclasses import dataclass
from uuid import UUID

from analytics.period import Period


@dataclass(frozen=True)
class Operation:
    """A machine in one mode without a break; ``mode`` as the contract names it, e.g. ``maintenance``."""

    machine_id: UUID
    mode: str
    period: Period
