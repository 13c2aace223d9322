"""What machines publish: topic and payload to a row, or the reason why not. Pure.

A message is stored as a whole or put aside as a whole, so that each has exactly one fate.
"""

import contextlib
import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from analytics.measure import Series
from analytics.plant import ELECTRICITY

NATURAL_GAS, STEAM = "natural_gas", "steam"

#: kWh/m³ of natural gas whose publisher does not say.
CALORIFIC_VALUE_KWH_M3 = 10.55

KJ_PER_KWH = 3600.0

#: A clock may run ahead by so much.
AHEAD = timedelta(minutes=5)

#: Before this a clock was never set.
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)

LARGEST_BYTES = 65_536

MODES = ("idle", "running", "maintenance", "fault", "offline")


class Reason(StrEnum):
    """Why a message was put aside."""

    TOO_LARGE = "payload too large"
    NO_JSON = "payload is no JSON object"
    NO_TIME = "no time"
    BAD_TIME = "time is not ISO 8601"
    FUTURE = "time lies in the future"
    TOO_OLD = "time lies before 2000"
    BAD_NUMBER = "a number is no finite number"
    BAD_TEXT = "a text cannot be stored"
    BAD_MODE = "operating mode unknown"
    NO_VALUES = "no value in it"
    BAD_MACHINE = "machine_id is no UUID"
    UNKNOWN_MACHINE = "machine unknown"
    DATABASE = "refused by the database"


@dataclass(frozen=True)
class Refusal:
    """A message that cannot be stored, and why; ``text`` names the field."""

    reason: Reason
    text: str = ""


@dataclass(frozen=True)
class Reading:
    """One row of a time series.

    Parameters
    ----------
    series : Series
    time : datetime
        Aware, UTC; start of the interval.
    values : mapping of str to float or str
        Column → value; what the message does not say is missing.
    energy_type : str
        Empty but for energy readings.
    metadata : mapping of str to float
        Quantities as they were measured, where they were converted.
    """

    series: Series
    time: datetime
    values: Mapping[str, float | str]
    energy_type: str = ""
    metadata: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class State:
    """What a machine does now; ``time`` is None when the message does not say."""

    is_running: bool | None
    mode: str | None
    power_kw: float | None
    time: datetime | None = None


@dataclass(frozen=True)
class Parsed:
    """A message that can be stored once its machine is known.

    Parameters
    ----------
    machine_id : UUID, optional
        None when the payload names none: then the topic does.
    machine_topic : str
        The topic without its suffix, ``machines.mqtt_topic``.
    content : Reading or State
    """

    machine_id: UUID | None
    machine_topic: str
    content: Reading | State


ENERGY_COLUMNS = (
    "power_kw",
    "energy_kwh",
    "voltage_v",
    "current_a",
    "power_factor",
    "frequency_hz",
    "thd_voltage_percent",
    "thd_current_percent",
    "voltage_l1_v",
    "voltage_l2_v",
    "voltage_l3_v",
    "current_l1_a",
    "current_l2_a",
    "current_l3_a",
)
PRODUCTION_COLUMNS = (
    "production_count",
    "production_count_good",
    "production_count_bad",
    "throughput_units_per_hour",
    "speed_percent",
    "target_speed_percent",
    "downtime_seconds",
)
PRODUCTION_TEXTS = ("recipe_id", "batch_id", "product_id", "downtime_reason", "operator_id", "shift")
ENVIRONMENT_COLUMNS = (
    "outdoor_temp_c",
    "indoor_temp_c",
    "machine_temp_c",
    "outdoor_humidity_percent",
    "indoor_humidity_percent",
    "pressure_bar",
    "pressure_setpoint_bar",
    "flow_rate_m3h",
    "supply_air_temp_c",
    "return_air_temp_c",
    "chilled_water_supply_temp_c",
    "chilled_water_return_temp_c",
    "cop",
    "vibration_mm_s",
)
_GAS_QUANTITIES = ("flow_rate_m3h", "consumption_m3", "pressure_bar", "temperature_c")
_STEAM_QUANTITIES = ("flow_rate_kg_h", "consumption_kg", "pressure_bar", "temperature_c", "enthalpy_kj_kg")

#: Python itself would also take 1_000 and the digits of other scripts.
_NUMBER = re.compile(r"\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*", re.ASCII)

Payload = Mapping[str, Any]


class _Refused(Exception):
    def __init__(self, reason: Reason, text: str = "") -> None:
        super().__init__(reason)
        self.refusal = Refusal(reason, text)


def parse(topic: str, payload: bytes, now: datetime) -> Parsed | Refusal | None:
    """Read one message.

    Parameters
    ----------
    topic : str
    payload : bytes
    now : datetime
        Aware; a reading more than five minutes later is refused.

    Returns
    -------
    Parsed, Refusal or None
        None when the topic is none of those that carry readings.
    """
    machine_topic, _, suffix = topic.rpartition("/")
    reader = _READERS.get(suffix)
    if reader is None:
        return None
    try:
        document = _document(payload)
        return Parsed(_machine(document), machine_topic, reader(document, now))
    except _Refused as refused:
        return refused.refusal


def _document(payload: bytes) -> Payload:
    if len(payload) > LARGEST_BYTES:
        raise _Refused(Reason.TOO_LARGE, f"{len(payload)} bytes")
    try:
        document = json.loads(payload.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise _Refused(Reason.NO_JSON, type(error).__name__) from None
    if not isinstance(document, dict):
        raise _Refused(Reason.NO_JSON)
    return document


def _machine(document: Payload) -> UUID | None:
    given = document.get("machine_id")
    if given is None or given == "":
        return None
    try:
        return UUID(given)
    except (ValueError, TypeError, AttributeError):
        raise _Refused(Reason.BAD_MACHINE) from None


def _shown(given: object) -> str:
    return given[:40] if isinstance(given, str) else type(given).__name__


# --- fields -----------------------------------------------------------------------------------------------------------


def _time(document: Payload, now: datetime) -> datetime:
    """Return the time of a reading, UTC; one without a zone is UTC."""
    given = document.get("time")
    if given is None:
        given = document.get("timestamp")
    if given is None:
        raise _Refused(Reason.NO_TIME)
    try:
        # A date alone is the time of nothing.
        if not isinstance(given, str) or len(given.strip()) <= len("2025-01-01"):
            raise ValueError
        told = datetime.fromisoformat(given.strip())
        when = told.replace(tzinfo=UTC) if told.tzinfo is None else told.astimezone(UTC)
    except (ValueError, OverflowError):
        raise _Refused(Reason.BAD_TIME, _shown(given)) from None
    if when > now + AHEAD:
        raise _Refused(Reason.FUTURE, f"{when:%Y-%m-%d %H:%M:%S}")
    if when < EARLIEST:
        raise _Refused(Reason.TOO_OLD, f"{when:%Y-%m-%d %H:%M:%S}")
    return when


def _number(document: Payload, name: str) -> float | None:
    """Return a number, also one written as text; None when it is missing or null."""
    given = document.get(name)
    if given is None:
        return None
    number = math.nan
    if isinstance(given, str):
        number = float(given) if _NUMBER.fullmatch(given) else math.nan
    elif isinstance(given, int | float) and not isinstance(given, bool):
        with contextlib.suppress(OverflowError):
            number = float(given)
    if math.isfinite(number):
        return number
    raise _Refused(Reason.BAD_NUMBER, name)


def _numbers(document: Payload, names: tuple[str, ...]) -> dict[str, float]:
    found = ((name, _number(document, name)) for name in names)
    return {name: number for name, number in found if number is not None}


def _positive(document: Payload, name: str, otherwise: float | None) -> float | None:
    number = _number(document, name)
    if number is not None and number <= 0:
        raise _Refused(Reason.BAD_NUMBER, name)
    return otherwise if number is None else number


def _texts(document: Payload, names: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in names:
        given = document.get(name)
        if given is None or given == "":
            continue
        text = str(given) if isinstance(given, int) and not isinstance(given, bool) else given
        # PostgreSQL stores neither the zero character nor half of a pair.
        if not isinstance(text, str) or "\x00" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
            raise _Refused(Reason.BAD_TEXT, name)
        found[name] = text
    return found


def _mode(document: Payload, name: str) -> str | None:
    given = document.get(name)
    if given is None or given == "":
        return None
    mode = given.strip().lower() if isinstance(given, str) else ""
    if mode not in MODES:
        raise _Refused(Reason.BAD_MODE, _shown(given))
    return mode


# --- topics -----------------------------------------------------------------------------------------------------------


def _with_values(reading: Reading) -> Reading:
    if not reading.values and not reading.metadata:
        raise _Refused(Reason.NO_VALUES)
    return reading


def _electricity(document: Payload, now: datetime) -> Reading:
    values = _numbers(document, ENERGY_COLUMNS)
    return _with_values(Reading(Series.ENERGY, _time(document, now), values, ELECTRICITY))


def _fuel(
    energy_type: str, when: datetime, quantity: tuple[float | None, float | None], kwh_each: float | None
) -> tuple[Series, datetime, dict[str, float | str], str]:
    """Return a reading's fields from a flow (each hour) and a quantity (of the interval), worth so many kWh each."""
    names = zip(("power_kw", "energy_kwh"), quantity, strict=True)
    found = {name: amount * kwh_each for name, amount in names if amount is not None and kwh_each is not None}
    if not all(map(math.isfinite, found.values())):
        raise _Refused(Reason.BAD_NUMBER, energy_type)
    values: dict[str, float | str] = {**found}
    return Series.ENERGY, when, values, energy_type


def _natural_gas(document: Payload, now: datetime) -> Reading:
    original = _numbers(document, _GAS_QUANTITIES)
    each = _positive(document, "calorific_value_kwh_m3", CALORIFIC_VALUE_KWH_M3)
    quantity = (original.get("flow_rate_m3h"), original.get("consumption_m3"))
    if quantity == (None, None):
        raise _Refused(Reason.NO_VALUES)
    fields = _fuel(NATURAL_GAS, _time(document, now), quantity, each)
    return Reading(*fields, metadata=original | {"calorific_value_kwh_m3": each or CALORIFIC_VALUE_KWH_M3})


def _steam(document: Payload, now: datetime) -> Reading:
    """Return the steam's energy by its enthalpy; without one the quantity is kept and its energy is not known."""
    original = _numbers(document, _STEAM_QUANTITIES)
    enthalpy = _positive(document, "enthalpy_kj_kg", None)
    quantity = (original.get("flow_rate_kg_h"), original.get("consumption_kg"))
    if quantity == (None, None):
        raise _Refused(Reason.NO_VALUES)
    each = None if enthalpy is None else enthalpy / KJ_PER_KWH
    return Reading(*_fuel(STEAM, _time(document, now), quantity, each), metadata=original)


def _production(document: Payload, now: datetime) -> Reading:
    values: dict[str, float | str] = {**_numbers(document, PRODUCTION_COLUMNS), **_texts(document, PRODUCTION_TEXTS)}
    mode = _mode(document, "operating_mode")
    if mode is not None:
        values["operating_mode"] = mode
    return _with_values(Reading(Series.PRODUCTION, _time(document, now), values))


def _environment(document: Payload, now: datetime) -> Reading:
    values = _numbers(document, ENVIRONMENT_COLUMNS)
    return _with_values(Reading(Series.ENVIRONMENT, _time(document, now), values))


def _status(document: Payload, now: datetime) -> State:
    running = document.get("is_running")
    if running is not None and not isinstance(running, bool):
        raise _Refused(Reason.BAD_TEXT, "is_running")
    mode, power = _mode(document, "current_mode"), _number(document, "current_power_kw")
    if running is None and mode is None and power is None:
        raise _Refused(Reason.NO_VALUES)
    told = document.get("time") is not None or document.get("timestamp") is not None
    return State(running, mode, power, _time(document, now) if told else None)


_READERS: dict[str, Callable[[Payload, datetime], Reading | State]] = {
    "energy": _electricity,
    "electricity": _electricity,
    "natural_gas": _natural_gas,
    "steam": _steam,
    "production": _production,
    "environmental": _environment,
    "status": _status,
}
