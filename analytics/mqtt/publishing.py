"""The demo plant as machines publish it: its readings at their own intervals, to a broker."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import pandas as pd

from analytics.mqtt.broker import Broker, Line
from analytics.period import Period
from analytics.plant import ELECTRICITY
from analytics.progress import Progress
from analytics.simulator import (
    CALORIFIC_VALUE_KWH_M3,
    PLANT,
    Fault,
    MachineReadings,
    MachineSpec,
    as_metered,
    simulate,
)

#: Messages on their way at once.
_CHUNK = 500

#: Columns of the readings of natural gas that follow from the volume, and are no part of its message.
_DERIVED = ("power_kw", "energy_kwh")


def messages_of(readings: MachineReadings) -> Iterator[tuple[str, str]]:
    """Yield topic and payload of everything a machine measured, oldest first of each topic.

    Parameters
    ----------
    readings : MachineReadings
    """
    machine = readings.machine
    for energy_type, frame in readings.energy.items():
        metered = as_metered(frame)
        if energy_type == ELECTRICITY:
            yield from _rows(machine, "energy", "time", metered)
        else:
            gas = metered.drop(columns=list(_DERIVED)).assign(calorific_value_kwh_m3=CALORIFIC_VALUE_KWH_M3)
            yield from _rows(machine, energy_type, "timestamp", gas)
    yield from _rows(machine, "production", "time", as_metered(readings.production))
    yield from _rows(machine, "environmental", "time", as_metered(readings.environment))


def _rows(machine: MachineSpec, suffix: str, time_name: str, frame: pd.DataFrame) -> Iterator[tuple[str, str]]:
    for when, row in zip(frame.index, frame.astype(object).to_dict("records"), strict=True):
        # What a sensor did not measure is left out.
        measured: dict[str, Any] = {
            str(name): value for name, value in row.items() if value == value and value is not None
        }
        payload = {time_name: when.isoformat(), "machine_id": str(machine.id), **measured}
        yield f"{machine.mqtt_topic}/{suffix}", json.dumps(payload)


def state_of(readings: MachineReadings) -> tuple[str, str] | None:
    """Return topic and payload of what a machine does at the end of its readings; None when there are none."""
    if not len(readings.production):
        return None
    mode = str(readings.production["operating_mode"].iloc[-1])
    payload: Mapping[str, object] = {
        "machine_id": str(readings.machine.id),
        "is_running": mode == "running",
        "current_mode": mode,
        "current_power_kw": round(float(readings.energy[ELECTRICITY]["power_kw"].iloc[-1]), 3),
        "time": readings.production.index[-1].isoformat(),
    }
    return f"{readings.machine.mqtt_topic}/status", json.dumps(payload)


class Publisher:
    """Publishes the demo plant, QoS 1; present states are retained.

    Parameters
    ----------
    broker : Broker
    password : str
    seed : int
        The same seed gives the same readings as :class:`~analytics.demo.LiveFeed` writes.
    since : datetime
        Aware; the first reading begins here or a little later.
    faults : sequence of Fault
    """

    def __init__(self, broker: Broker, password: str, seed: int, since: datetime, faults: Sequence[Fault] = ()) -> None:
        self._line = Line(broker, password, window=_CHUNK)
        self._seed = seed
        self._faults = tuple(faults)
        self._reached = {machine.id: _whole(since, machine.data_interval_s, up=True) for machine in PLANT.machines}

    @property
    def trouble(self) -> str:
        """Why there is no connection; empty when there is one."""
        return "" if self._line.connected else self._line.trouble or "connecting"

    def connect(self) -> None:
        """Connect; ConnectionFailed when there is no broker or it does not let us in."""
        self._line.connect()

    def advance(self, now: datetime, progress: Progress) -> int:
        """Publish every reading whose interval has ended, and wait until the broker has them all.

        Parameters
        ----------
        now : datetime
        progress : Progress

        Returns
        -------
        int
            Messages.

        Raises
        ------
        Cancelled, ConnectionFailed
        """
        made = 0
        for machine in PLANT.machines:
            since, until = self._reached[machine.id], _whole(now, machine.data_interval_s)
            if until <= since:
                continue
            readings = simulate(machine, Period(since, until), machine.data_interval_s, self._seed, self._faults)
            messages = list(messages_of(readings))
            for start in range(0, len(messages), _CHUNK):
                self._deliver(messages[start : start + _CHUNK], progress)
            state = state_of(readings)
            if state is not None:
                self._deliver([state], progress, retain=True)
            self._reached[machine.id] = until
            made += len(messages) + (state is not None)
        return made

    def rest(self, seconds: float) -> None:
        """Keep the connection alive while there is nothing to publish."""
        self._line.turn(seconds)

    def close(self) -> None:
        """Say goodbye."""
        self._line.close()

    def _deliver(self, messages: Sequence[tuple[str, str]], progress: Progress, *, retain: bool = False) -> None:
        under_way = [self._line.publish(topic, payload, retain=retain) for topic, payload in messages]
        while under_way:
            progress.check()
            self._line.turn(0.05)
            under_way = [one for one in under_way if not one.is_published()]


def _whole(moment: datetime, step_s: int, *, up: bool = False) -> datetime:
    seconds = moment.timestamp()
    whole = -(-seconds // step_s) if up else seconds // step_s
    return datetime.fromtimestamp(whole * step_s, UTC)
