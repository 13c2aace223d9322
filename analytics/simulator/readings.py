"""The readings of a machine over a period, at any step, with or without faults."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np
import pandas as pd

from analytics.period import Period
from analytics.plant import ELECTRICITY
from analytics.simulator.fault import Fault, FaultKind, Reading, check, disturb, lost
from analytics.simulator.grid import Grid
from analytics.simulator.noise import AnyArray, Floats, Integers
from analytics.simulator.process import REASONS, RECIPES, Process, process
from analytics.simulator.register import MachineSpec, PlantSpec
from analytics.simulator.shifts import SHIFT_NAMES
from analytics.simulator.truth import (
    CALORIFIC_VALUE_KWH_M3,
    IDLE,
    MODES,
    PRODUCTION,
    RUNNING,
    SPEED,
    Truth,
    truths,
)

_BLOCK_H = 0.25
#: How much power moves from minute to minute, as a share.
_JITTER = 0.08
_ROOT_3 = float(np.sqrt(3.0))

#: Decimal places that the meters and sensors give.
DIGITS: Mapping[str, int] = {
    "power_kw": 3,
    "energy_kwh": 6,
    "voltage_v": 1,
    "current_a": 2,
    "power_factor": 3,
    "frequency_hz": 3,
    "consumption_m3": 6,
    "throughput_units_per_hour": 1,
    "speed_percent": 1,
    "target_speed_percent": 1,
    "vibration_mm_s": 3,
}
_DIGITS_OTHERWISE = 2


@dataclass(frozen=True)
class MachineReadings:
    """What one machine measured: frames with the UTC index ``time``, the start of each interval.

    Parameters
    ----------
    machine : MachineSpec
    step_s : int
        Width of the intervals, s.
    energy : mapping of str to DataFrame
        Energy type → ``power_kw`` (mean of the interval) and ``energy_kwh`` (of the interval); for electricity also
        ``voltage_v``, ``current_a``, ``power_factor`` and ``frequency_hz``, with P = √3·U·I·cos φ; for natural gas also
        ``consumption_m3`` and ``flow_rate_m3h``.
    production : DataFrame
        Counts, rate, speed, ``downtime_seconds``, and as categories ``operating_mode``, ``downtime_reason``,
        ``recipe_id`` and ``shift``.
    environment : DataFrame
        The levels that this machine has sensors for, named as in ``environmental_data``.
    """

    machine: MachineSpec
    step_s: int
    energy: Mapping[str, pd.DataFrame]
    production: pd.DataFrame
    environment: pd.DataFrame


def as_metered(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a frame rounded to the places that meters and sensors give."""
    places = {name: DIGITS.get(name, _DIGITS_OTHERWISE) for name in frame.columns if frame[name].dtype.kind == "f"}
    return frame.round(places)


def _power(law: Truth, work: Process, grid: Grid, drivers: Mapping[str, AnyArray], seed: int) -> Floats:
    """Return the mean power of each step by the machine's law, kW."""
    mode = work.mode
    spread = np.select([mode == RUNNING, mode == IDLE], [law.noise_kw, law.idle_noise_kw], 0.0)
    block = law.intercept_kw + spread * work.noise(law.energy_type)
    within = np.zeros(grid.seconds.size)
    for driver, slope in law.kw_per_unit.items():
        mean = _block_mean(work, driver)
        block = block + slope * mean
        within = within + slope * (drivers[driver] - grid.hold(mean))
    constant = np.array([0.0, 0.0, *(law.mode_kw[word] for word in MODES[2:])])
    block = np.where(mode <= IDLE, np.maximum(block, 0.0), constant[mode])
    # What moves within a block is a share of its power, so that no second falls below nothing.
    jitter = grid.jitter(seed, f"{work.machine.id} {law.energy_type}", np.where(mode <= IDLE, _JITTER * block, 0.0))
    value: Floats = grid.hold(block) + np.where(grid.hold(mode <= IDLE), within + jitter, 0.0)
    return value


def _block_mean(work: Process, driver: str) -> AnyArray:
    """Return a driver's mean over each block; of production the units an hour."""
    if driver == PRODUCTION:
        return work.count / _BLOCK_H
    return work.speed if driver == SPEED else work.levels[driver].value


def _electricity(reading: Reading, work: Process, grid: Grid, seed: int) -> pd.DataFrame:
    """Return power, energy and the electrical values that go with them."""
    machine, power = work.machine, reading.power_kw
    load = np.clip(power / machine.rated_power_kw, 0.0, 1.2)
    mains = 1.0 + 0.006 * work.slow("voltage", 6 * 3600.0) + 0.002 * work.noise("voltage")
    steady = np.ones(mains.size)
    voltage = machine.rated_voltage_v * grid.hold(mains) - 3.0 * load
    voltage = voltage + grid.jitter(seed, f"{machine.id} voltage", 0.4 * steady)
    factor = np.clip(0.62 + 0.34 * np.sqrt(load) + grid.hold(0.008 * work.noise("power factor")), 0.3, 0.97)
    frequency = machine.rated_frequency_hz + 0.015 * work.slow("frequency", 3600.0) + 0.01 * work.noise("frequency")
    return pd.DataFrame(
        {
            "power_kw": power,
            "energy_kwh": power * grid.hours,
            "voltage_v": voltage,
            "current_a": power * 1000.0 / (_ROOT_3 * voltage * factor),
            # Nothing drawn, no angle between voltage and current.
            "power_factor": np.where(power > 0, factor, np.nan),
            "frequency_hz": grid.hold(frequency) + grid.jitter(seed, f"{machine.id} frequency", 0.008 * steady),
        },
        index=grid.times,
        copy=False,
    )


def _fuel(power: Floats, grid: Grid) -> pd.DataFrame:
    """Return the power and energy of natural gas, and the volume it had."""
    return pd.DataFrame(
        {
            "power_kw": power,
            "energy_kwh": power * grid.hours,
            "consumption_m3": power * grid.hours / CALORIFIC_VALUE_KWH_M3,
            "flow_rate_m3h": power / CALORIFIC_VALUE_KWH_M3,
        },
        index=grid.times,
        copy=False,
    )


def _production(work: Process, grid: Grid, levels: Mapping[str, AnyArray]) -> pd.DataFrame:
    """Return counts, rate, speed, mode, standstills and shift."""
    count, before = grid.split(work.count)
    whole, rejected = grid.hold(np.maximum(work.count, 1)), grid.hold(work.bad)
    # Rejects are spread over the units, so that no step has more rejects than units.
    bad = ((before + count) * rejected + whole // 2) // whole - (before * rejected + whole // 2) // whole
    downtime, _ = grid.split(work.downtime_s)
    columns: dict[str, AnyArray] = {
        PRODUCTION: count.astype(np.float64),
        "production_count_good": (count - bad).astype(np.float64),
        "production_count_bad": bad.astype(np.float64),
        "throughput_units_per_hour": levels["throughput_units_per_hour"],
        SPEED: levels[SPEED],
        "target_speed_percent": grid.hold(work.target_speed),
        "downtime_seconds": downtime.astype(np.float64),
    }
    words: dict[str, tuple[Integers, tuple[str, ...]]] = {
        "operating_mode": (work.mode, MODES),
        "downtime_reason": (work.reason - 1, REASONS[1:]),
        "shift": (work.roster.shift - 1, SHIFT_NAMES[1:]),
    }
    if work.recipe is not None:
        words["recipe_id"] = (work.recipe, RECIPES)
    frame = pd.DataFrame(columns, index=grid.times, copy=False)
    for name, (codes, names) in words.items():
        frame[name] = pd.Categorical.from_codes(grid.hold(codes), pd.Index(names))
    return frame


def _levels(work: Process, grid: Grid, seed: int) -> dict[str, Floats]:
    return {
        name: grid.ramp(level.value) + grid.jitter(seed, f"{work.machine.id} {name}", level.jitter)
        for name, level in work.levels.items()
    }


def _freeze(machine: MachineSpec, frame: pd.DataFrame, step_s: int, fault: Fault, seed: int) -> pd.DataFrame:
    """Let every electrical value repeat the last whole reading before the fault."""
    begin = fault.start.timestamp() // step_s * step_s
    last = datetime.fromtimestamp(begin, UTC)
    before = simulate(machine, Period(last - timedelta(seconds=step_s), last), step_s, seed).energy[ELECTRICITY]
    seconds = frame.index.as_unit("s").asi8  # type: ignore[attr-defined]
    stuck = (seconds >= begin) & (seconds < fault.end.timestamp()) & (seconds + step_s > fault.start.timestamp())
    frozen = frame.copy()
    frozen.loc[stuck] = before.iloc[0].to_numpy()
    return frozen


def simulate(
    machine: MachineSpec, period: Period, step_s: int, seed: int, faults: Sequence[Fault] = ()
) -> MachineReadings:
    """Return what a machine measures in a period.

    The same seed and moment give the same readings whatever the period; the readings of a minute are the mean (energy
    and counts: the sum) of its seconds, those of 15 minutes of their minutes. Only a stuck meter and lost readings
    depend on the step, as they would.

    Parameters
    ----------
    machine : MachineSpec
    period : Period
        Every reading that begins in it.
    step_s : int
        900, or a divisor of 60, s.
    seed : int
    faults : sequence of Fault
        Those of other machines are passed over.

    Returns
    -------
    MachineReadings
        At full resolution; :func:`as_metered` rounds as the sensors do.

    Raises
    ------
    BadRequest
        When the step is not one of these, or a fault cannot happen at this machine.
    """
    faults = [fault for fault in faults if fault.machine_id == machine.id]
    check(PlantSpec((machine.site,), (machine,)), faults)
    faults = [fault for fault in faults if fault.overlaps(_widened(period, step_s))]
    grid = Grid(period, step_s)
    work = process(machine, grid.blocks, seed)
    levels = _levels(work, grid, seed)
    rate = grid.hold(work.count) / _BLOCK_H
    drivers = {**levels, PRODUCTION: rate, "throughput_units_per_hour": rate, SPEED: grid.hold(work.speed)}
    power = {law.energy_type: _power(law, work, grid, drivers, seed) for law in truths(machine.id)}
    reading = Reading(grid.seconds, step_s, grid.hold(work.mode), power[ELECTRICITY], levels)
    gone = np.zeros(reading.seconds.size, dtype=bool)
    for fault in faults:
        disturb(machine, fault, reading)
        gone |= lost(fault, reading, seed)
    frames = {ELECTRICITY: _electricity(reading, work, grid, seed)}
    for fault in faults:
        if fault.kind is FaultKind.STUCK_METER:
            frames[ELECTRICITY] = _freeze(machine, frames[ELECTRICITY], step_s, fault, seed)
    frames |= {name: _fuel(power[name], grid) for name in power if name != ELECTRICITY}
    production = _production(work, grid, drivers)
    environment = pd.DataFrame(reading.levels, index=grid.times, copy=False)
    if gone.any():
        frames = {name: frame[~gone] for name, frame in frames.items()}
        production, environment = production[~gone], environment[~gone]
    return MachineReadings(machine, step_s, frames, production, environment)


def _widened(period: Period, step_s: int) -> Period:
    """Return the period with the whole of its last step."""
    return Period(period.start, period.end + timedelta(seconds=step_s))
