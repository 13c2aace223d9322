"""What each machine does in every 15-minute block: mode, production, speed, pressure, temperatures."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from analytics.simulator.noise import AnyArray, Booleans, Floats, Integers, normal, smooth, stream, uniform
from analytics.simulator.register import MachineKind, MachineSpec
from analytics.simulator.shifts import Roster, roster
from analytics.simulator.truth import (
    BLOCK_S,
    DEGREE_TRUTHS,
    FAULT,
    IDLE,
    MAINTENANCE,
    OFFLINE,
    RUNNING,
)
from analytics.simulator.weather import Weather, weather

_BLOCK_H = BLOCK_S / 3600.0
_HOUR_S, _DAY_S = 3600.0, 86400.0

#: Weeks from one planned maintenance of a machine to the next.
_MAINTENANCE_WEEKS = 6
_BREAKDOWNS_PER_DAY = 0.025

#: Why a machine stands still, by code; code 0 is no reason.
REASONS = ("", "planned maintenance", "breakdown", "short stop")
_NO_REASON, _PLANNED, _BREAKDOWN, _SHORT_STOP = range(4)

#: Machines that are switched off while the works are closed; the others keep the building alive.
_SWITCHED_OFF = frozenset({MachineKind.CONVEYOR, MachineKind.PUMP, MachineKind.MOULDING})


@dataclass(frozen=True)
class Level:
    """A measured level per block and about how much it moves within one."""

    value: Floats
    jitter: Floats


@dataclass
class Process:
    """A machine's blocks; every array has one value a block.

    Parameters
    ----------
    machine : MachineSpec
    roster : Roster
    weather : Weather
    mode : array of int
        Index into :data:`analytics.simulator.truth.MODES`.
    downtime_s : array of int
    reason : array of int
        Why it stood still, index into the reasons.
    count, bad : array of int
        Units made, and those of them that were rejected.
    speed, target_speed : array
        %.
    levels : dict of str to Level
        Column of ``environmental_data`` → its level.
    recipe : array of int, optional
        What is made, index into :data:`RECIPES`; -1 is nothing.
    """

    machine: MachineSpec
    seed: int
    blocks: Integers
    roster: Roster
    weather: Weather
    mode: Integers
    downtime_s: Integers
    reason: Integers
    count: Integers = field(init=False)
    bad: Integers = field(init=False)
    speed: Floats = field(init=False)
    target_speed: Floats = field(init=False)
    levels: dict[str, Level] = field(default_factory=dict)
    recipe: Integers | None = None

    @property
    def running(self) -> Booleans:
        """Whether the machine runs."""
        return np.asarray(self.mode == RUNNING)

    @property
    def available(self) -> Booleans:
        """Whether the machine runs or idles."""
        return np.asarray(self.mode <= IDLE)

    def key(self, name: str) -> int:
        """Return the stream of random numbers of that name."""
        return stream(self.seed, self.machine.id, name)

    def noise(self, name: str) -> Floats:
        """Return normal numbers, one a block."""
        return normal(self.key(name), self.blocks)

    def slow(self, name: str, scale_s: float) -> Floats:
        """Return normal numbers that forget themselves over ``scale_s``."""
        return smooth(self.key(name), self.blocks * BLOCK_S, scale_s)

    def level(self, name: str, value: Floats, jitter: float) -> Floats:
        """Keep a level that moves only while the machine is on, and return it."""
        self.levels[name] = Level(value, np.where(self.available, jitter, 0.0))
        return value

    def outdoors(self) -> None:
        """Keep the weather as this machine's sensors see it."""
        everywhere = np.ones(self.blocks.size)
        self.levels["outdoor_temp_c"] = Level(self.weather.temp_c, 0.05 * everywhere)
        self.levels["outdoor_humidity_percent"] = Level(self.weather.humidity_percent, 0.15 * everywhere)

    def produce(self, units_per_hour: Floats, reject_share: float) -> None:
        """Turn a rate into whole units of each block, and some of them into rejects."""
        rate = np.where(self.available, np.maximum(units_per_hour, 0.0), 0.0)
        self.count = np.floor(rate * _BLOCK_H + uniform(self.key("whole unit"), self.blocks)).astype(np.int64)
        share = reject_share * np.clip(1.0 + 0.6 * self.slow("rejects", _DAY_S), 0.2, 3.0)
        bad = np.floor(self.count * share + uniform(self.key("whole reject"), self.blocks)).astype(np.int64)
        self.bad = np.minimum(bad, self.count)

    def orders(self) -> Floats:
        """Return how busy the machine is compared with full production, from week, day and quarter of an hour."""
        change = 0.07 * self.slow("orders", 7 * _DAY_S) + 0.05 * self.slow("mix", _DAY_S) + 0.05 * self.noise("pace")
        worked = 1.0 - np.where(self.reason == _SHORT_STOP, self.downtime_s, 0) / BLOCK_S
        return np.asarray(np.clip(0.88 + change, 0.45, 1.08) * self.roster.intensity * worked)


def _maintenance(spec: MachineSpec, plan: Roster, seed: int) -> Booleans:
    """Planned maintenance: some hours on a Tuesday to Thursday, every six weeks."""
    length = 7 * _MAINTENANCE_WEEKS
    # Days are counted from a Monday; each machine's turn is in another week.
    turn = 7 * (int(spec.id.int) % _MAINTENANCE_WEEKS)
    cycle, day = np.divmod(plan.clock.day - 4 + turn, length)
    key = stream(seed, spec.id, "maintenance")
    chosen = 1 + np.floor(3 * uniform(key, 3 * cycle))
    start = 7 + np.floor(5 * uniform(key, 3 * cycle + 1))
    hours = 3 + np.floor(4 * uniform(key, 3 * cycle + 2))
    planned: Booleans = (day == chosen) & (plan.clock.hour >= start) & (plan.clock.hour < start + hours)
    return planned


def _breakdown(spec: MachineSpec, plan: Roster, seed: int) -> Booleans:
    """Breakdowns: half an hour to two and a half, on about one day in forty."""
    key, day = stream(seed, spec.id, "breakdown"), plan.clock.day
    start = 6.0 + np.floor(56 * uniform(key, 3 * day + 1)) * _BLOCK_H
    hours = 0.5 + np.floor(9 * uniform(key, 3 * day + 2)) * _BLOCK_H
    broken = uniform(key, 3 * day) < _BREAKDOWNS_PER_DAY
    return np.asarray(broken & (plan.clock.hour >= start) & (plan.clock.hour < start + hours) & (plan.shift > 0))


def _start(spec: MachineSpec, blocks: Integers, seed: int) -> Process:
    """Plan, weather, mode and standstills of a machine."""
    seconds = blocks * BLOCK_S
    plan = roster(spec.site, seconds)
    mode = np.where(plan.shift > 0, RUNNING, IDLE)
    mode = np.where(_breakdown(spec, plan, seed), FAULT, mode)
    mode = np.where(_maintenance(spec, plan, seed), MAINTENANCE, mode)
    if spec.kind in _SWITCHED_OFF:
        mode = np.where(plan.shutdown, OFFLINE, mode)
    key = stream(seed, spec.id, "short stop")
    stops = (mode == RUNNING) & (uniform(key, 2 * blocks) < 0.08) & (spec.kind in _SWITCHED_OFF)
    downtime = np.where(stops, 30 + np.floor(270 * uniform(key, 2 * blocks + 1)), 0).astype(np.int64)
    downtime = np.where((mode == FAULT) | (mode == MAINTENANCE), BLOCK_S, downtime)
    reason = np.select([mode == MAINTENANCE, mode == FAULT, stops], [_PLANNED, _BREAKDOWN, _SHORT_STOP], _NO_REASON)
    weather_there = weather(spec.site, seconds + BLOCK_S // 2, plan.clock, seed)
    return Process(spec, seed, blocks, plan, weather_there, mode, downtime, reason)


def _speed(process: Process, target: AnyArray, spread: float) -> Floats:
    """Keep the speed the drive is told, in %, and the one it has."""
    process.target_speed = np.where(process.available, target, 0.0)
    speed = process.target_speed * (1.0 + spread * process.noise("speed"))
    process.speed = np.clip(speed, 0.0, 100.0)
    return process.speed


def _vibration(process: Process, base: float, full: float, load: Floats) -> None:
    value = (base + (full - base) * load) * (1.0 + 0.08 * process.noise("vibration"))
    process.level("vibration_mm_s", np.where(process.available, value, 0.0), 0.05 * base)


def _compressor(process: Process) -> None:
    """Deliver air on demand; the network is held at a lower pressure outside the shifts."""
    spec, plan = process.machine, process.roster
    full_m3h = 7.9 * spec.rated_power_kw
    at_rest = 0.05 * full_m3h * (1.0 + 0.15 * process.noise("rest"))
    demand = np.where(process.running, full_m3h * process.orders(), at_rest)
    process.produce(demand, 0.0)
    load = process.count / _BLOCK_H / full_m3h
    setpoint = np.where(plan.shift > 0, 7.2, 6.5)
    pressure = setpoint - 0.25 * load + 0.15 * process.slow("pressure", _DAY_S / 4) + 0.08 * process.noise("pressure")
    on = process.available
    process.level("pressure_bar", np.where(on, pressure, 0.0), 0.03)
    process.level("pressure_setpoint_bar", np.where(on, setpoint, 0.0), 0.0)
    # The compressor delivers what arrives, the dryer's purge and the network's usual leaks.
    flow = process.count / _BLOCK_H * 1.02 + 0.03 * full_m3h * pressure / 7.0
    flow = process.level("flow_rate_m3h", np.where(on, flow * (1.0 + 0.01 * process.noise("flow")), 0.0), 0.8)
    _speed(process, np.clip(100.0 * flow / (1.15 * full_m3h), 12.0, 100.0), 0.01)
    warm = process.weather.temp_c * 0.5 + 24.0
    process.level("machine_temp_c", warm + np.where(on, 18.0 + 28.0 * load, 0.0) + process.noise("heat"), 0.2)
    _vibration(process, 1.2, 2.8, load)


def _hvac(process: Process) -> None:
    """Deliver heat or cold: degrees beyond the balance points, and people while the shifts work."""
    spec, outdoors = process.machine, process.weather.temp_c
    degrees = DEGREE_TRUTHS[spec.id]
    occupied = process.roster.shift > 0
    cold_kw = degrees.cooling_per_k * np.maximum(outdoors - degrees.cooling_base_c, 0.0)
    heat_kw = degrees.heating_per_k * np.maximum(degrees.heating_base_c - outdoors, 0.0)
    people_kw = np.where(occupied, 0.45 * spec.rated_power_kw, 12.0)
    thermal_kw = cold_kw + heat_kw + people_kw + 9.0 * process.noise("thermal")
    process.produce(thermal_kw, 0.0)
    _speed(process, np.where(occupied, 85.0, 35.0), 0.05)
    on = process.available
    share = process.count / _BLOCK_H / (2.2 * spec.rated_power_kw)
    indoor = np.where(occupied, 21.8, 21.8 + np.clip(0.12 * (outdoors - 21.8), -3.0, 3.0))
    indoor = indoor + 0.3 * process.slow("indoor", _DAY_S / 4) + 0.15 * process.noise("indoor")
    process.level("indoor_temp_c", indoor, 0.03)
    process.level("return_air_temp_c", indoor + 0.7 + 0.1 * process.noise("return"), 0.03)
    direction = np.where(heat_kw > cold_kw, 1.0, -1.0)
    process.level("supply_air_temp_c", indoor + on * direction * (1.0 + 11.0 * share), 0.08)
    process.level("indoor_humidity_percent", 46.0 + 5.0 * process.slow("humidity", _DAY_S), 0.1)
    flow = np.where(on, 6.0 + process.count / _BLOCK_H / 7.0, 0.0)
    process.level("flow_rate_m3h", flow * (1.0 + 0.015 * process.noise("flow")), 0.1)
    away = np.where(heat_kw > cold_kw, 20.0 - outdoors, outdoors - 10.0)
    process.level("cop", np.clip(4.6 - 0.055 * away + 0.06 * process.noise("cop"), 1.8, 5.5), 0.01)
    process.level("machine_temp_c", 0.6 * outdoors + 16.0 + 14.0 * share, 0.1)
    _vibration(process, 0.8, 2.0, share)


def _conveyor(process: Process) -> None:
    """Carry parts: the belt's speed is set by the shift, how full it is by the line before it."""
    target = np.array([0.0, 90.0, 86.0, 72.0])[process.roster.shift]
    pace = np.where(process.roster.intensity > 0, process.roster.intensity, 0.0)
    speed = _speed(process, np.where(process.running, target * (0.75 + 0.25 * pace), 0.0), 0.02)
    filled = np.clip(0.80 + 0.13 * process.slow("fill", _DAY_S / 6) + 0.06 * process.noise("fill"), 0.35, 1.0)
    worked = 1.0 - process.downtime_s / BLOCK_S
    process.produce(np.where(process.running, 8.4 * speed * filled * worked, 0.0), 0.018)
    load = process.count / _BLOCK_H / 760.0
    heat = np.where(process.running, 12.0 + 22.0 * load, 0.0)
    process.level("machine_temp_c", 23.0 + heat + process.noise("heat"), 0.2)
    process.level("indoor_temp_c", 21.5 + 0.08 * (process.weather.temp_c - 15.0) + 0.2 * process.noise("indoor"), 0.03)
    _vibration(process, 0.5, 3.0, speed / 100.0)


def _pump(process: Process) -> None:
    """Press: strokes on demand, system pressure by what is pressed, thinner oil when it is warm."""
    process.produce(np.where(process.running, 240.0 * process.orders(), 0.0), 0.008)
    _speed(process, np.where(process.running, 96.0, np.where(process.mode == IDLE, 20.0, 0.0)), 0.01)
    working = 172.0 + 9.0 * process.slow("die", _DAY_S / 2) + 3.0 * process.noise("pressure")
    resting = 25.0 + 1.5 * process.noise("pressure")
    setpoint = np.where(process.running, 175.0, np.where(process.mode == IDLE, 25.0, 0.0))
    pressure = np.where(process.running, working, np.where(process.mode == IDLE, resting, 0.0))
    process.level("pressure_bar", pressure, 0.6)
    process.level("pressure_setpoint_bar", setpoint, 0.0)
    load = process.count / _BLOCK_H / 240.0
    oil = 26.0 + 0.35 * process.weather.temp_c + 18.0 * load + 1.2 * process.noise("oil")
    process.level("machine_temp_c", oil, 0.15)
    process.level("flow_rate_m3h", np.where(process.available, 1.2 + 4.6 * load, 0.0), 0.03)
    _vibration(process, 0.9, 3.2, load)


#: What the moulding machine makes, by code.
RECIPES = ("PP-housing-80g", "PP-housing-110g", "ABS-cover-140g")
_PARTS_PER_HOUR = np.array([168.0, 150.0, 132.0])
_BARREL_C = np.array([212.0, 220.0, 231.0])


def _moulding(process: Process) -> None:
    """Mould: three recipes by the day, each with its own cycle and barrel temperature."""
    recipe = np.floor(3 * uniform(process.key("recipe"), process.roster.clock.day)).astype(np.int64)
    process.recipe = np.where(process.running, recipe, -1)
    process.produce(np.where(process.running, _PARTS_PER_HOUR[recipe] * process.orders(), 0.0), 0.022)
    share = process.count / _BLOCK_H / _PARTS_PER_HOUR[recipe]
    _speed(process, 100.0 * np.clip(share, 0.0, 1.0), 0.01)
    barrel = np.where(process.running, _BARREL_C[recipe], 180.0) + 1.5 * process.noise("barrel")
    cold = process.mode >= MAINTENANCE
    process.level("machine_temp_c", np.where(cold, np.where(process.mode == FAULT, 150.0, 24.0), barrel), 0.3)
    process.level("indoor_temp_c", 22.5 + 0.08 * (process.weather.temp_c - 15.0) + 0.2 * process.noise("indoor"), 0.03)
    process.level("pressure_bar", np.where(process.running, 95.0 + 3.0 * process.noise("pressure"), 0.0), 0.8)


def _boiler(process: Process) -> None:
    """Raise steam: for the process while shifts work, for heating by the degrees below the balance point."""
    degrees = DEGREE_TRUTHS[process.machine.id]
    cold = np.maximum(degrees.heating_base_c - process.weather.temp_c, 0.0)
    keep_warm = 60.0 + 6.0 * process.noise("rest")
    steam = keep_warm + degrees.heating_per_k * cold + np.where(process.running, 1350.0 * process.orders(), 0.0)
    process.produce(steam, 0.0)
    on = process.available
    load = process.count / _BLOCK_H / 2000.0
    _speed(process, np.clip(100.0 * load, 8.0, 100.0), 0.01)
    pressure = 10.0 - 0.4 * load + 0.15 * process.slow("pressure", _DAY_S / 6) + 0.06 * process.noise("pressure")
    process.level("pressure_bar", np.where(on, pressure, 0.0), 0.03)
    process.level("pressure_setpoint_bar", np.where(on, 10.0, 0.0), 0.0)
    process.level("machine_temp_c", np.where(on, 176.0 + 12.0 * load + process.noise("heat"), 60.0), 0.2)
    process.level("indoor_temp_c", 27.0 + 0.2 * (process.weather.temp_c - 15.0) + 0.3 * process.noise("indoor"), 0.03)


_BEHAVIOUR: dict[MachineKind, Callable[[Process], None]] = {
    MachineKind.COMPRESSOR: _compressor,
    MachineKind.HVAC: _hvac,
    MachineKind.CONVEYOR: _conveyor,
    MachineKind.PUMP: _pump,
    MachineKind.MOULDING: _moulding,
    MachineKind.BOILER: _boiler,
}


def process(spec: MachineSpec, blocks: Integers, seed: int) -> Process:
    """Return what a machine does in the given blocks.

    Parameters
    ----------
    spec : MachineSpec
    blocks : array of int
        Numbers of the blocks, counted in 15 minutes from 1970.
    seed : int
    """
    machine = _start(spec, blocks, seed)
    machine.outdoors()
    _BEHAVIOUR[spec.kind](machine)
    return machine
