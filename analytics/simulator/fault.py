"""Faults that are put into the demo plant on purpose, and what each does to the readings."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

import numpy as np

from analytics.errors import BadRequest
from analytics.language import tr
from analytics.period import Period
from analytics.simulator.noise import Booleans, Floats, Integers, stream, uniform
from analytics.simulator.register import PLANT, MachineKind, MachineSpec, PlantSpec
from analytics.simulator.truth import IDLE, OFFLINE


class FaultKind(StrEnum):
    """What can go wrong; see :class:`Fault` for the meaning of severity."""

    POWER_SPIKE = "power_spike"
    PRESSURE_LEAK = "pressure_leak"
    STUCK_METER = "stuck_meter"
    DRIFT = "drift"
    IDLE_LOAD = "idle_load"
    MISSING_DATA = "missing_data"


_HIGHEST_SEVERITY = {
    FaultKind.POWER_SPIKE: 20.0,
    FaultKind.PRESSURE_LEAK: 1.0,
    FaultKind.STUCK_METER: 1.0,
    FaultKind.DRIFT: 5.0,
    FaultKind.IDLE_LOAD: 1.0,
    FaultKind.MISSING_DATA: 1.0,
}

#: Machines with a network that can leak: pressure lost, bar, flow lost, m³/h, and power, as a share of the rated
#: power, of a leak of severity 1.
_LEAKS = {
    MachineKind.COMPRESSOR: (2.5, 7.9, 0.61),
    MachineKind.PUMP: (60.0, 0.13, 0.45),
}


@dataclass(frozen=True)
class Fault:
    """A fault on record.

    Parameters
    ----------
    kind : FaultKind
    machine_id : UUID
    start : datetime
        Aware; kept in UTC.
    duration_s : float
    severity : float
        ``power_spike``: factor on the power, e.g. 2.5. ``pressure_leak``: size of the leak as a share of full delivery
        (compressors and pumps); pressure falls, flow and power rise while the machine is on. ``stuck_meter``: not used;
        every electrical value repeats the last one before the fault. ``drift``: the meter reads this share too much at
        the end of the fault, growing evenly from nothing. ``idle_load``: share of the rated power that is drawn on top
        while the machine idles or is off. ``missing_data``: share of the readings lost, of all series.

    A reading that a fault covers in part is changed in proportion. A stuck meter repeats itself in every reading it
    touches. A reading is lost when more than half of it is covered.

    Raises
    ------
    BadRequest
        For a start without zone, no duration, or a severity that means nothing.
    """

    kind: FaultKind
    machine_id: UUID
    start: datetime
    duration_s: float
    severity: float = 1.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", FaultKind(self.kind))
        if self.start.tzinfo is None:
            raise BadRequest(tr("The start of a fault needs a time zone."))
        object.__setattr__(self, "start", self.start.astimezone(UTC))
        if not 0 < self.duration_s < float("inf"):
            raise BadRequest(
                tr("A fault cannot last {duration_s} s.", duration_s=f"{self.duration_s:g}"),
                tr("Give a duration above 0 s."),
            )
        highest = _HIGHEST_SEVERITY[self.kind]
        if not 0 < self.severity <= highest:
            raise BadRequest(
                tr("The severity of {kind} cannot be {severity}.", kind=self.kind, severity=f"{self.severity:g}"),
                tr("Give a number above 0 and up to {highest}.", highest=f"{highest:g}"),
            )

    @property
    def end(self) -> datetime:
        """When it is over, UTC."""
        return self.start + timedelta(seconds=self.duration_s)

    @property
    def parameters(self) -> dict[str, float]:
        """Duration and severity, as they were asked for."""
        return {"duration_s": self.duration_s, "severity": self.severity}

    def overlaps(self, period: Period) -> bool:
        """Whether it is at work during part of a period."""
        return self.start < period.end and self.end > period.start


@dataclass
class Reading:
    """What the sensors of one machine see, before it is written down; faults change it in place.

    Parameters
    ----------
    seconds : array of int
        Start of each step, seconds since 1970.
    step_s : int
    mode : array of int
    power_kw : array
    levels : dict of str to array
    """

    seconds: Integers
    step_s: int
    mode: Integers
    power_kw: Floats
    levels: dict[str, Floats]


def check(plant: PlantSpec, faults: Iterable[Fault]) -> None:
    """Raise BadRequest when a fault cannot happen in a plant."""
    machines = {machine.id: machine for machine in plant.machines}
    for fault in faults:
        machine = machines.get(fault.machine_id)
        if machine is None:
            raise BadRequest(tr("The demo plant has no machine {machine_id}.", machine_id=fault.machine_id))
        if fault.kind is FaultKind.PRESSURE_LEAK and machine.kind not in _LEAKS:
            raise BadRequest(
                tr("{machine} has no pressure that could leak.", machine=machine.name),
                tr("Choose a compressor or the pump."),
            )


def covered(fault: Fault, seconds: Integers, step_s: int) -> Floats:
    """Return how much of each step a fault covers, 0 to 1."""
    start, end = fault.start.timestamp(), fault.end.timestamp()
    inside = np.minimum(seconds + step_s, end) - np.maximum(seconds, start)
    return np.asarray(np.clip(inside, 0.0, None) / step_s)


def _drifted(fault: Fault, seconds: Integers, step_s: int) -> Floats:
    """How far the drift has come, 0 to 1, in the middle of what it covers of each step."""
    start, end = fault.start.timestamp(), fault.end.timestamp()
    middle = (np.minimum(seconds + step_s, end) + np.maximum(seconds, start)) / 2.0
    return np.asarray(np.clip((middle - start) / fault.duration_s, 0.0, 1.0))


def disturb(machine: MachineSpec, fault: Fault, reading: Reading) -> None:
    """Let a fault change power, pressure and flow."""
    share = covered(fault, reading.seconds, reading.step_s)
    power = reading.power_kw
    if fault.kind is FaultKind.POWER_SPIKE:
        power += share * (fault.severity - 1.0) * power
    elif fault.kind is FaultKind.DRIFT:
        power += share * fault.severity * _drifted(fault, reading.seconds, reading.step_s) * power
    elif fault.kind is FaultKind.IDLE_LOAD:
        at_rest = (reading.mode == IDLE) | (reading.mode == OFFLINE)
        power += share * at_rest * fault.severity * machine.rated_power_kw
    elif fault.kind is FaultKind.PRESSURE_LEAK:
        pressure_bar, flow_m3h_per_kw, power_share = _LEAKS[machine.kind]
        leak = share * (reading.mode <= IDLE) * fault.severity
        pressure = reading.levels["pressure_bar"]
        reading.levels["pressure_bar"] = np.maximum(pressure - leak * pressure_bar, 0.0)
        reading.levels["flow_rate_m3h"] = (
            reading.levels["flow_rate_m3h"] + leak * flow_m3h_per_kw * machine.rated_power_kw
        )
        power += leak * power_share * machine.rated_power_kw


def lost(fault: Fault, reading: Reading, seed: int) -> Booleans:
    """Whether each reading is lost to a fault."""
    if fault.kind is not FaultKind.MISSING_DATA:
        return np.zeros(reading.seconds.size, dtype=bool)
    gone = covered(fault, reading.seconds, reading.step_s) > 0.5
    drawn = uniform(stream(seed, fault.machine_id, "missing", fault.start.isoformat()), reading.seconds)
    return np.asarray(gone & (drawn < fault.severity))


# Machine, kind, days before the end, local hour, hours it lasts, severity. The days are moved to a working day.
_K = FaultKind
_DEFAULT: tuple[tuple[int, FaultKind, int, float, float, float], ...] = (
    (0, _K.POWER_SPIKE, 401, 10.25, 1 / 12, 2.5),
    (3, _K.MISSING_DATA, 330, 9.0, 5.0, 1.0),
    (5, _K.STUCK_METER, 262, 13.0, 6.0, 1.0),
    (1, _K.MISSING_DATA, 195, 22.0, 3.0, 1.0),
    (4, _K.POWER_SPIKE, 121, 14.5, 1 / 12, 2.2),
    (2, _K.STUCK_METER, 74, 7.5, 4.0, 1.0),
    (0, _K.PRESSURE_LEAK, 40, 8.0, 72.0, 0.18),
    (6, _K.DRIFT, 38, 6.0, 96.0, 0.25),
    (4, _K.IDLE_LOAD, 34, 22.0, 8.0, 0.30),
    (3, _K.PRESSURE_LEAK, 31, 9.0, 30.0, 0.25),
    (5, _K.POWER_SPIKE, 28, 11.0, 0.25, 2.0),
    (7, _K.STUCK_METER, 26, 10.0, 8.0, 1.0),
    (2, _K.IDLE_LOAD, 23, 22.5, 7.0, 0.35),
    (1, _K.DRIFT, 20, 8.0, 72.0, 0.20),
    (0, _K.MISSING_DATA, 17, 12.0, 4.0, 1.0),
    (4, _K.STUCK_METER, 15, 8.5, 3.0, 1.0),
    (5, _K.PRESSURE_LEAK, 12, 7.0, 48.0, 0.15),
    (3, _K.POWER_SPIKE, 10, 15.0, 0.5, 1.8),
    (6, _K.MISSING_DATA, 8, 13.0, 2.0, 0.6),
    (0, _K.POWER_SPIKE, 5, 10.5, 1 / 12, 2.5),
    (4, _K.IDLE_LOAD, 4, 22.0, 6.0, 0.25),
    (2, _K.STUCK_METER, 3, 9.5, 1.0, 1.0),
    (5, _K.PRESSURE_LEAK, 2, 11.0, 6.0, 0.20),
)


def _working_day(machine: MachineSpec, end: datetime, days: int, hour: float) -> datetime:
    """Return a local hour on the last Monday to Friday that is at least so many days back."""
    zone = ZoneInfo(machine.site.timezone)
    day = (end.astimezone(zone) - timedelta(days=days)).date()
    day -= timedelta(days=max(0, day.weekday() - 4))
    return datetime.combine(day, time(), zone) + timedelta(hours=hour)


def default_faults(end: datetime, plant: PlantSpec = PLANT) -> tuple[Fault, ...]:
    """Return the faults of the demo plant, oldest first: most in the last six weeks, the year before nearly clean.

    Parameters
    ----------
    end : datetime
        Aware; the faults lie before it.
    plant : PlantSpec
    """
    faults = (
        Fault(kind, machine.id, _working_day(machine, end, days, hour), hours * 3600.0, severity)
        for number, kind, days, hour, hours, severity in _DEFAULT
        for machine in (plant.machines[number],)
    )
    return tuple(sorted(faults, key=lambda fault: fault.start))
