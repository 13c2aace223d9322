"""Live rows by MQTT: what is read from each topic, and every message ends up exactly once, whatever is restarted."""

import json
import math
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analytics.capability import Capability
from analytics.cli import main
from analytics.database import Address, Database
from analytics.embedded import EmbeddedServer
from analytics.errors import BadRequest, CannotStore, ConnectionFailed
from analytics.home import Home
from analytics.measure import Series
from analytics.mqtt import Broker, IngestRequest, Publisher, Store, Tally, ingest, parse_broker
from analytics.mqtt import broker as broker_module
from analytics.mqtt import ingesting as ingesting_module
from analytics.mqtt.ingesting import Aside
from analytics.mqtt.messages import LARGEST_BYTES, Parsed, Reading, Reason, Refusal, State, parse
from analytics.mqtt.publishing import messages_of
from analytics.period import Period
from analytics.progress import Progress
from analytics.schema import migrate, probe
from analytics.simulator import PLANT, as_metered, simulate
from tests.analytics.test_embedded import postmaster
from tests.broker import Mosquitto, mosquitto
from tests.plants import add_factory, add_machine

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
MACHINE = UUID("0b8f7c5e-93a1-4a66-9d6f-5d3f9d7f5a01")
TOPIC = "factory/north/press-1"


# --- reading messages, without any broker -----------------------------------------------------------------------------


def read(suffix: str, /, **fields: object) -> Parsed | Refusal | None:
    document = {"machine_id": str(MACHINE), "time": "2026-03-01T11:59:00Z", **fields}
    return parse(f"{TOPIC}/{suffix}", json.dumps(document).encode(), NOW)


def reading(suffix: str, /, **fields: object) -> Reading:
    found = read(suffix, **fields)
    assert isinstance(found, Parsed), found
    assert isinstance(found.content, Reading)
    return found.content


def refused(suffix: str, /, **fields: object) -> Reason:
    found = read(suffix, **fields)
    assert isinstance(found, Refusal), found
    return found.reason


class TestReading:
    @pytest.mark.parametrize("suffix", ["energy", "electricity"])
    def test_electricity(self, suffix: str) -> None:
        found = read(suffix, power_kw=40.5, energy_kwh=0.675, voltage_v=400, power_factor="0.9", current_a=None)
        assert found == Parsed(
            MACHINE,
            TOPIC,
            Reading(
                Series.ENERGY,
                NOW - timedelta(minutes=1),
                {"power_kw": 40.5, "energy_kwh": 0.675, "voltage_v": 400.0, "power_factor": 0.9},
                "electrical",
            ),
        )

    @pytest.mark.parametrize(("calorific", "kwh"), [({}, 10.55), ({"calorific_value_kwh_m3": 9.8}, 9.8)])
    def test_gas_is_energy_by_its_calorific_value(self, calorific: dict[str, float], kwh: float) -> None:
        found = reading("natural_gas", flow_rate_m3h=12.0, consumption_m3=0.2, pressure_bar=1.1, **calorific)
        assert found.energy_type == "natural_gas"
        assert found.values == pytest.approx({"power_kw": 12 * kwh, "energy_kwh": 0.2 * kwh})
        assert found.metadata == {
            "flow_rate_m3h": 12.0,
            "consumption_m3": 0.2,
            "pressure_bar": 1.1,
            "calorific_value_kwh_m3": kwh,
        }

    def test_steam_is_energy_by_its_enthalpy(self) -> None:
        found = reading("steam", flow_rate_kg_h=100, consumption_kg=5, enthalpy_kj_kg=2772.0)
        assert found.energy_type == "steam"
        assert found.values == pytest.approx({"power_kw": 77.0, "energy_kwh": 3.85})
        assert found.metadata == {"flow_rate_kg_h": 100, "consumption_kg": 5, "enthalpy_kj_kg": 2772}

    def test_energy_of_steam_without_enthalpy_is_unknown_and_its_quantity_kept(self) -> None:
        found = reading("steam", consumption_kg=5)
        assert (found.values, found.metadata) == ({}, {"consumption_kg": 5})

    def test_production(self) -> None:
        found = reading("production", production_count=12, operating_mode=" Running", recipe_id="R-7", speed_percent=95)
        assert found.series is Series.PRODUCTION
        assert found.values == {
            "production_count": 12,
            "operating_mode": "running",
            "recipe_id": "R-7",
            "speed_percent": 95,
        }

    def test_environment(self) -> None:
        found = reading("environmental", outdoor_temp_c=-3.5, pressure_bar=7.1, something_else=1)
        assert found.series is Series.ENVIRONMENT
        assert found.values == {"outdoor_temp_c": -3.5, "pressure_bar": 7.1}

    def test_status(self) -> None:
        payload = json.dumps({"is_running": True, "current_mode": "running", "current_power_kw": 41.2}).encode()
        assert parse(f"{TOPIC}/status", payload, NOW) == Parsed(None, TOPIC, State(True, "running", 41.2))
        timed = read("status", is_running=False)
        assert isinstance(timed, Parsed)
        assert timed.content == State(False, None, None, NOW - timedelta(minutes=1))

    @pytest.mark.parametrize(
        ("text", "when"),
        [
            ("2026-03-01T11:00:00Z", "11:00"),
            ("2026-03-01T11:00:00", "11:00"),
            ("2026-03-01 11:00", "11:00"),
            ("2026-03-01T11:00:00.123456789+00:00", "11:00"),
            ("2026-03-01T12:00:00+01:00", "11:00"),
            ("2026-03-01T12:04:59Z", "12:04"),
        ],
    )
    def test_times(self, text: str, when: str) -> None:
        for name in ("time", "timestamp"):
            payload = json.dumps({name: text, "power_kw": 1}).encode()
            found = parse(f"{TOPIC}/energy", payload, NOW)
            assert isinstance(found, Parsed)
            assert isinstance(found.content, Reading)
            assert f"{found.content.time:%H:%M}" == when
            assert found.content.time.tzinfo is UTC

    @pytest.mark.parametrize(
        ("time", "reason"),
        [
            (None, Reason.NO_TIME),
            (1_767_225_600, Reason.BAD_TIME),
            ("2026-03-01", Reason.BAD_TIME),
            ("yesterday at noon", Reason.BAD_TIME),
            ("2026-02-30T00:00:00", Reason.BAD_TIME),
            ("9999-12-31T23:59:59-14:00", Reason.BAD_TIME),
            ("0001-01-01T00:00:00+14:00", Reason.BAD_TIME),
            ("2026-03-01T12:05:01Z", Reason.FUTURE),
            ("1970-01-01T00:00:07Z", Reason.TOO_OLD),
        ],
    )
    def test_times_that_are_refused(self, time: object, reason: Reason) -> None:
        assert refused("energy", time=time, power_kw=1) is reason

    @pytest.mark.parametrize(
        "value", ["NaN", "inf", "-Infinity", "1e999", "twelve", "", True, [], {}, "1,5", "1_0", "٣"]
    )
    def test_numbers_that_are_refused(self, value: object) -> None:
        assert refused("energy", power_kw=value, energy_kwh=1) is Reason.BAD_NUMBER

    @pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 400])
    def test_bare_words_that_are_no_numbers(self, word: str) -> None:
        payload = f'{{"time": "2026-03-01T11:00:00Z", "power_kw": {word}}}'.encode()
        found = parse(f"{TOPIC}/energy", payload, NOW)
        assert isinstance(found, Refusal)
        assert found.reason is Reason.BAD_NUMBER

    @pytest.mark.parametrize(
        ("payload", "reason"),
        [
            (b"", Reason.NO_JSON),
            (b"power=3", Reason.NO_JSON),
            (b"\xff\xfe{}", Reason.NO_JSON),
            (b"[]", Reason.NO_JSON),
            (b"3", Reason.NO_JSON),
            (b"null", Reason.NO_JSON),
            (b"9" * 5000, Reason.NO_JSON),  # more digits than Python turns into a number
            (b"[" * 20_000, Reason.NO_JSON),
            (b'{"a":' * 10_000, Reason.NO_JSON),
            (b" " * (LARGEST_BYTES + 1), Reason.TOO_LARGE),
            (b"{}", Reason.NO_TIME),
        ],
    )
    def test_payloads_that_are_refused(self, payload: bytes, reason: Reason) -> None:
        found = parse(f"{TOPIC}/energy", payload, NOW)
        assert isinstance(found, Refusal)
        assert found.reason is reason

    @pytest.mark.parametrize(
        ("suffix", "fields", "reason"),
        [
            ("energy", {}, Reason.NO_VALUES),
            ("energy", {"power_kw": None}, Reason.NO_VALUES),
            ("natural_gas", {"pressure_bar": 1}, Reason.NO_VALUES),
            ("steam", {"enthalpy_kj_kg": 2700}, Reason.NO_VALUES),
            ("status", {}, Reason.NO_VALUES),
            ("energy", {"machine_id": "Press-1", "power_kw": 1}, Reason.BAD_MACHINE),
            ("energy", {"machine_id": 7, "power_kw": 1}, Reason.BAD_MACHINE),
            ("natural_gas", {"consumption_m3": 1, "calorific_value_kwh_m3": 0}, Reason.BAD_NUMBER),
            ("steam", {"consumption_kg": 1, "enthalpy_kj_kg": -1}, Reason.BAD_NUMBER),
            ("natural_gas", {"consumption_m3": 1.7e308}, Reason.BAD_NUMBER),
            ("production", {"operating_mode": "asleep"}, Reason.BAD_MODE),
            ("production", {"operating_mode": 3}, Reason.BAD_MODE),
            ("production", {"recipe_id": "a\x00b"}, Reason.BAD_TEXT),
            ("production", {"recipe_id": "\ud800"}, Reason.BAD_TEXT),
            ("production", {"recipe_id": ["a"]}, Reason.BAD_TEXT),
            ("status", {"is_running": "yes"}, Reason.BAD_TEXT),
        ],
    )
    def test_fields_that_are_refused(self, suffix: str, fields: dict[str, object], reason: Reason) -> None:
        assert refused(suffix, **fields) is reason

    @pytest.mark.parametrize("topic", [f"{TOPIC}/heartbeat", "energy2", "", f"{TOPIC}/energy/raw", "$SYS/uptime"])
    def test_topics_without_readings(self, topic: str) -> None:
        assert parse(topic, b"{}", NOW) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just("2026-03-01T11:00:00Z"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=4,
)
FIELDS = ("time", "timestamp", "machine_id", "power_kw", "consumption_m3", "consumption_kg", "enthalpy_kj_kg")
FIELDS += ("production_count", "operating_mode", "recipe_id", "outdoor_temp_c", "is_running", "current_mode")
SUFFIXES = ("energy", "electricity", "natural_gas", "steam", "production", "environmental", "status")


@given(st.sampled_from(SUFFIXES), st.dictionaries(st.sampled_from(FIELDS), JSON) | st.binary())
@settings(max_examples=300, deadline=None)
def test_whatever_is_published_is_a_row_that_can_be_stored_or_refused(suffix: str, published: object) -> None:
    payload = published if isinstance(published, bytes) else json.dumps(published).encode()
    found = parse(f"{TOPIC}/{suffix}", payload, NOW)
    assert isinstance(found, Parsed | Refusal)
    if isinstance(found, Parsed) and isinstance(found.content, Reading):
        assert found.content.time <= NOW + timedelta(minutes=5)
        for value in (*found.content.values.values(), *found.content.metadata.values()):
            assert "\x00" not in value if isinstance(value, str) else math.isfinite(value)


class TestAddresses:
    @pytest.mark.parametrize(
        ("text", "broker"),
        [
            ("plant.example:1884", Broker("plant.example", 1884)),
            ("plant.example", Broker("plant.example", 1883)),
            ("mqtt://ann@plant.example", Broker("plant.example", 1883, user="ann")),
            ("mqtts://ann@plant.example", Broker("plant.example", 8883, tls=True, user="ann")),
            ("mqtts://[::1]:9", Broker("::1", 9, tls=True)),
        ],
    )
    def test_forms(self, text: str, broker: Broker) -> None:
        assert parse_broker(text) == broker

    @pytest.mark.parametrize(
        "text",
        ["", ":1883", "h:0", "h:99999", "h:port", "http://h", "mqtt://h/topic", "mqtt://u:secret@h", "u:secret@h"],
    )
    def test_what_is_none_is_refused_without_quoting_it(self, text: str) -> None:
        with pytest.raises(BadRequest) as error:
            parse_broker(text)
        assert "secret" not in str(error.value)

    @pytest.mark.parametrize("topic", ["", "a/#/b", "a#", "a/b+", "x\x00"])
    def test_filters_that_are_none(self, topic: str) -> None:
        with pytest.raises(BadRequest):
            IngestRequest(Broker("h"), (topic,))

    def test_client_ids_stay_and_differ_by_what_they_are_for(self) -> None:
        one = IngestRequest(Broker("h"), ("a/#",))
        assert one.identified("x").client_id == one.identified("x").client_id
        others = {one.identified("x").client_id, one.identified("y").client_id}
        assert len(others | {replace(one, topics=("b/#",)).identified("x").client_id}) == 3
        assert replace(one, client_id="mine").identified("x").client_id == "mine"


def test_what_is_put_aside_stays_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ingesting_module, "ASIDE_BYTES", 5000)
    aside = Aside(tmp_path)
    message = ingesting_module.Message("t", b"\xff" * 900, 1, 1, False, 1)
    for _ in range(60):
        aside.put([(message, Refusal(Reason.NO_JSON))])
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert kept == ["mqtt_put_aside.jsonl", "mqtt_put_aside.old.jsonl"]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 20_000


# --- with a broker and a database -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def program() -> str:
    return mosquitto()


@pytest.fixture
def broker(program: str, tmp_path: Path) -> Iterator[Mosquitto]:
    one = Mosquitto(program, tmp_path)
    one.start()
    yield one
    one.stop()


class Plant:
    """A database with one machine, and what is in it."""

    def __init__(self, database: Database) -> None:
        self.database = database
        with database.session(Progress(), write=True) as session:
            self.machine = add_machine(session, add_factory(session), "Press-1")
            session.execute("UPDATE machines SET mqtt_topic = %s WHERE id = %s", (TOPIC, self.machine))
            self.capability: Capability = probe(session)

    @property
    def store(self) -> Store:
        return Store(self.database, self.capability)

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with self.database.session(Progress()) as session:
            return session.rows(query, list(values) or None)

    def energy(self) -> dict[datetime, float]:
        """Return every reading; two of one time would make fewer than the table has."""
        found = self.rows("SELECT time, power_kw::float8 FROM energy_readings")
        assert len(dict(found)) == len(found)
        return dict(found)


@pytest.fixture
def plant(migrated: Database) -> Plant:
    return Plant(migrated)


def request_to(broker: Mosquitto, **more: Any) -> IngestRequest:
    options = {"client_id": "test", "batch_s": 0.2, "idle_s": 0.5, "for_s": 25.0} | more
    return IngestRequest(Broker("127.0.0.1", broker.port), **options)


def take(plant: Plant, request: IngestRequest, folder: Path, notices: list[str] | None = None) -> Tally:
    told = notices if notices is not None else []
    return ingest(plant.store, request, "", folder, Progress(), told.append, lambda tally: None)


@contextmanager
def taking(plant: Plant, request: IngestRequest, folder: Path, notices: list[str]) -> Iterator[list[Tally]]:
    """Take messages in the background for the length of a block; the tally is there afterwards."""
    progress, tallies = Progress(), list[Tally]()

    def run() -> None:
        tallies.append(ingest(plant.store, request, "", folder, progress, notices.append, lambda tally: None))

    worker = threading.Thread(target=run)
    worker.start()
    try:
        yield tallies
    finally:
        progress.stop()
        worker.join(30)
    assert tallies


def until(condition: Callable[[], bool], seconds: float = 60.0) -> None:
    """Wait for something that comes; the time is only so long that a wait for what never comes ends."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def moment(number: int) -> datetime:
    return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=number)


def energy(numbers: range, power: float = 0.0, **more: object) -> list[tuple[str, str]]:
    """Return one message a number; its power is the number unless one is given."""
    return [
        (f"{TOPIC}/energy", json.dumps({"time": moment(n).isoformat(), "power_kw": power or float(n + 1), **more}))
        for n in numbers
    ]


def expected(numbers: range) -> dict[datetime, float]:
    return {moment(n): float(n + 1) for n in numbers}


def subscribe(plant: Plant, broker: Mosquitto, folder: Path, **more: Any) -> None:
    """Let the broker know the session, so that it keeps what is published from now on."""
    take(plant, request_to(broker, idle_s=0.1, **more), folder)


@pytest.mark.parametrize("version", [5, 3])
def test_messages_wait_at_the_broker_and_end_up_once(
    plant: Plant, broker: Mosquitto, tmp_path: Path, version: int
) -> None:
    request = request_to(broker)
    request = replace(request, broker=replace(request.broker, version=version), batch_messages=100)
    take(plant, replace(request, idle_s=0.1), tmp_path)
    broker.publish(energy(range(500)))
    tally = take(plant, request, tmp_path)
    assert (tally.messages, tally.rows, tally.repeated, tally.waiting) == (500, 500, 0, 0)
    assert tally.last == moment(499)
    assert plant.energy() == expected(range(500))
    rolled = plant.rows(
        "SELECT sum(avg_power_kw * total_readings)::float8, sum(total_readings) FROM energy_readings_1hour"
    )
    assert rolled == [(500 * 501 / 2, 500)]
    assert take(plant, replace(request, idle_s=0.3), tmp_path).messages == 0


@pytest.mark.every_server
def test_what_comes_twice_changes_nothing_and_what_comes_later_wins(
    plant: Plant, broker: Mosquitto, tmp_path: Path
) -> None:
    subscribe(plant, broker, tmp_path)
    broker.publish([*energy(range(20), voltage_v=400), *energy(range(20), voltage_v=400)])
    tally = take(plant, request_to(broker), tmp_path)
    assert (tally.rows, tally.repeated) == (20, 20)
    before = plant.rows("SELECT xmin::text, ctid::text FROM energy_readings ORDER BY time")
    subscribe(plant, broker, tmp_path)
    broker.publish(energy(range(20)))
    assert take(plant, request_to(broker), tmp_path).repeated == 20
    assert plant.rows("SELECT xmin::text, ctid::text FROM energy_readings ORDER BY time") == before
    broker.publish(energy(range(1), power=77.0))
    assert take(plant, request_to(broker), tmp_path).rows == 1
    query = "SELECT power_kw::float8, voltage_v::float8, source FROM energy_readings WHERE time = %s"
    assert plant.rows(query, moment(0)) == [(77.0, 400.0, "mqtt")]


@pytest.mark.every_server
def test_every_topic_finds_its_table(plant: Plant, broker: Mosquitto, tmp_path: Path) -> None:
    subscribe(plant, broker, tmp_path)
    when = moment(0).isoformat()
    broker.publish(
        [
            (f"{TOPIC}/electricity", json.dumps({"time": when, "power_kw": 4, "energy_kwh": 1})),
            (f"{TOPIC}/natural_gas", json.dumps({"timestamp": when, "consumption_m3": 2})),
            (f"{TOPIC}/steam", json.dumps({"timestamp": when, "consumption_kg": 36, "enthalpy_kj_kg": 2700})),
            (f"{TOPIC}/production", json.dumps({"time": when, "production_count": 3, "operating_mode": "fault"})),
            (f"{TOPIC}/environmental", json.dumps({"time": when, "outdoor_temp_c": 21.5})),
            (f"{TOPIC}/environmental", json.dumps({"time": when, "indoor_temp_c": 23.5})),
            (f"{TOPIC}/heartbeat", "alive"),
        ]
    )
    tally = take(plant, request_to(broker), tmp_path)
    assert (tally.messages, tally.rows, tally.repeated, tally.ignored, dict(tally.aside)) == (7, 5, 1, 1, {})
    query = "SELECT energy_type, energy_kwh::float8, metadata FROM energy_readings ORDER BY energy_type"
    gas = {"consumption_m3": 2, "calorific_value_kwh_m3": 10.55}
    steam = {"consumption_kg": 36, "enthalpy_kj_kg": 2700}
    assert plant.rows(query) == [("electrical", 1, {}), ("natural_gas", 21.1, gas), ("steam", 27, steam)]
    query = "SELECT production_count::float8, operating_mode::text FROM production_data"
    assert plant.rows(query) == [(3, "fault")]
    query = "SELECT outdoor_temp_c::float8, indoor_temp_c::float8 FROM environmental_data"
    assert plant.rows(query) == [(21.5, 23.5)]
    assert plant.rows("SELECT last_reading_time FROM machine_status") == [(moment(0),)]
    query = "SELECT energy_type, total_energy_kwh::float8 FROM energy_readings_1day ORDER BY energy_type"
    assert plant.rows(query) == [("electrical", 1), ("natural_gas", 21.1), ("steam", 27)]


@pytest.mark.every_server
def test_states(plant: Plant, broker: Mosquitto, tmp_path: Path) -> None:
    """A broker keeps the last state and sends it to whoever subscribes."""
    query = "SELECT is_running, current_mode::text, current_power_kw::float8, last_updated FROM machine_status"
    state = {"is_running": True, "current_mode": "running", "current_power_kw": 41.5}
    broker.publish([(f"{TOPIC}/status", json.dumps(state))], retain=True)
    before = datetime.now(UTC)
    assert take(plant, request_to(broker), tmp_path).states == 1
    ((running, mode, power, updated),) = plant.rows(query)
    assert (running, mode, power) == (True, "running", 41.5)
    assert updated >= before - timedelta(seconds=5)
    # The same again says nothing about now.
    assert take(plant, request_to(broker, client_id="another"), tmp_path).states == 0
    assert plant.rows(query) == [(True, "running", 41.5, updated)]
    later = {"is_running": False, "current_mode": "idle", "time": (updated + timedelta(seconds=9)).isoformat()}
    older = {"is_running": True, "current_mode": "fault", "time": moment(0).isoformat()}
    broker.publish([(f"{TOPIC}/status", json.dumps(one)) for one in (later,)])
    take(plant, request_to(broker), tmp_path)
    broker.publish([(f"{TOPIC}/status", json.dumps(one)) for one in (older,)])
    take(plant, request_to(broker), tmp_path)
    assert plant.rows(query) == [(False, "idle", 41.5, updated + timedelta(seconds=9))]


def test_what_cannot_be_stored_is_put_aside_and_stops_nobody(plant: Plant, broker: Mosquitto, tmp_path: Path) -> None:
    with plant.database.session(Progress(), write=True) as session:
        session.execute("ALTER TABLE energy_readings ADD CONSTRAINT sensible CHECK (power_kw < 1000000)")
    subscribe(plant, broker, tmp_path)
    stranger = str(uuid4())
    ahead = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    bad = [
        (f"{TOPIC}/energy", "no json"),
        (f"{TOPIC}/energy", json.dumps({"time": ahead, "power_kw": 1})),
        (f"{TOPIC}/energy", '{"time": "2026-01-01T00:00:00", "power_kw": NaN}'),
        ("factory/nowhere/energy", json.dumps({"time": moment(1).isoformat(), "power_kw": 1})),
        (f"{TOPIC}/energy", json.dumps({"time": moment(1).isoformat(), "power_kw": 1, "machine_id": stranger})),
        (f"{TOPIC}/energy", json.dumps({"time": moment(2).isoformat(), "power_kw": 1, "machine_id": stranger})),
        (f"{TOPIC}/energy", json.dumps({"time": moment(1).isoformat(), "power_kw": 2e6})),
    ]
    good = energy(range(100, 110))
    broker.publish([*good[:5], *bad, *good[5:]])
    notices: list[str] = []
    tally = take(plant, request_to(broker), tmp_path, notices)
    assert plant.energy() == expected(range(100, 110))
    assert (tally.messages, tally.rows, tally.waiting) == (17, 10, 0)
    assert tally.aside == {
        "payload is no JSON object": 1,
        "time lies in the future": 1,
        "a number is no finite number": 1,
        "machine unknown": 3,
        "refused by the database": 1,
    }
    assert tally.aside_path is not None
    kept = [json.loads(line) for line in tally.aside_path.read_text().splitlines()]
    assert sorted(one["payload"] for one in kept) == sorted(payload for _, payload in bad)
    assert sum(stranger in text for text in notices) == 1
    assert take(plant, request_to(broker, idle_s=0.3), tmp_path).messages == 0


def test_a_machine_without_topic_and_two_with_the_same(plant: Plant, broker: Mosquitto, tmp_path: Path) -> None:
    with plant.database.session(Progress(), write=True) as session:
        factory = add_factory(session, "Plant South")
        named, twin = (add_machine(session, factory, name) for name in ("Named", "Twin"))
        session.execute("UPDATE machines SET mqtt_topic = %s WHERE id = %s", (TOPIC, twin))
    subscribe(plant, broker, tmp_path)
    broker.publish([*energy(range(1)), *energy(range(1, 2), machine_id=str(named))])
    tally = take(plant, request_to(broker), tmp_path)
    assert tally.aside == {"machine unknown": 1}
    assert plant.rows("SELECT machine_id, power_kw::float8 FROM energy_readings") == [(named, 2.0)]


def test_a_database_built_otherwise_ends_it_and_loses_nothing(plant: Plant, broker: Mosquitto, tmp_path: Path) -> None:
    subscribe(plant, broker, tmp_path)
    broker.publish(energy(range(20)))
    with plant.database.session(Progress(), write=True) as session:
        session.execute("ALTER INDEX energy_readings_machine_time_type_unique RENAME TO away")
        session.execute("DROP INDEX away")
    with pytest.raises(CannotStore):
        take(plant, request_to(broker), tmp_path)
    with plant.database.session(Progress(), write=True) as session:
        session.execute("CREATE UNIQUE INDEX ON energy_readings (machine_id, time, energy_type)")
    assert take(plant, request_to(broker), tmp_path).rows == 20


def test_broker_and_database_are_restarted_in_the_middle(broker: Mosquitto, tmp_path: Path, home: Home) -> None:
    """Every message published with QoS 1 is in the table exactly once."""
    embedded = EmbeddedServer(home)
    there = threading.Event()
    there.set()

    def revive(progress: Progress) -> Address:
        if not there.is_set():
            raise ConnectionFailed("The database is down.")
        return embedded.start(progress)

    database = Database(embedded.start(Progress()), revive)
    try:
        migrate(database, Progress())
        plant, notices = Plant(database), list[str]()
        with taking(plant, request_to(broker, idle_s=None), tmp_path, notices) as tallies:
            until(lambda: _subscribed(broker, plant))
            broker.publish(energy(range(200)))
            broker.restart()
            broker.publish(energy(range(200, 400)))
            until(lambda: "The broker is back." in notices)
            there.clear()
            os.kill(postmaster(home), signal.SIGKILL)
            broker.publish(energy(range(400, 700)))
            until(lambda: any("wait at the broker" in text for text in notices))
            broker.restart()
            broker.publish(energy(range(700, 800)))
            there.set()
            until(lambda: len(plant.energy()) >= 800)
        assert plant.energy() == expected(range(800))
        assert tallies[0].reconnects >= 2
        assert tallies[0].failures >= 1
        assert "The database is back." in notices
        assert "The broker is back." in notices
    finally:
        there.set()
        embedded.stop()


def _subscribed(broker: Mosquitto, plant: Plant) -> bool:
    """Whether a message comes through: then the subscription is there."""
    with plant.database.session(Progress(), write=True) as session:
        session.execute("DELETE FROM energy_readings WHERE power_kw = 0.5")
    broker.publish(energy(range(1), power=0.5))
    time.sleep(0.4)
    with plant.database.session(Progress(), write=True) as session:
        return session.execute("DELETE FROM energy_readings WHERE power_kw = 0.5") > 0


def test_killed_in_the_middle_and_started_again(plant: Plant, broker: Mosquitto, tmp_path: Path) -> None:
    arguments = ["ingest", "mqtt", "--broker", f"127.0.0.1:{broker.port}", "--client-id", "test"]
    command = [sys.executable, "-m", "analytics.cli", *arguments, "--batch-messages", "20", "--dsn"]
    subscribe(plant, broker, tmp_path)
    broker.publish(energy(range(1200)))
    process = subprocess.Popen([*command, dsn_of(plant.database.address)], stdout=subprocess.DEVNULL)
    try:
        until(lambda: len(plant.energy()) >= 100)
    finally:
        process.kill()
        process.wait()
    stored = len(plant.energy())
    assert 100 <= stored < 1200
    tally = take(plant, request_to(broker), tmp_path)
    assert plant.energy() == expected(range(1200))
    assert tally.rows == 1200 - stored


def test_messages_without_a_promise_are_bounded(
    plant: Plant, broker: Mosquitto, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ingesting_module, "MOST_WAITING", 50)
    notices: list[str] = []
    gone = Plant.__new__(Plant)
    gone.database, gone.capability = Database(replace(plant.database.address, database="nowhere")), plant.capability
    with taking(gone, request_to(broker, idle_s=None), tmp_path, notices) as tallies:
        time.sleep(0.3)
        broker.publish(energy(range(80)), qos=0)
        until(lambda: bool(notices))
        time.sleep(0.3)
    assert (tallies[0].messages, tallies[0].dropped, tallies[0].waiting) == (80, 30, 50)


# --- getting in -------------------------------------------------------------------------------------------------------


def test_no_broker_is_said_at_once(plant: Plant, broker: Mosquitto, tmp_path: Path) -> None:
    broker.stop()
    with pytest.raises(ConnectionFailed, match="cannot be reached"):
        take(plant, request_to(broker), tmp_path)


def test_passwords(plant: Plant, program: str, tmp_path: Path) -> None:
    maker = Path(program).parents[1] / "bin" / "mosquitto_passwd"
    subprocess.run([maker, "-b", "-c", tmp_path / "passwords", "ann", "right"], check=True, capture_output=True)
    broker = Mosquitto(program, tmp_path, ["allow_anonymous false", f"password_file {tmp_path / 'passwords'}"])
    broker.start()
    try:
        request = replace(request_to(broker, idle_s=0.2), broker=Broker("127.0.0.1", broker.port, user="ann"))
        for password in ("wrong", ""):
            with pytest.raises(ConnectionFailed, match="does not let “ann” in") as error:
                ingest(plant.store, request, password, tmp_path, Progress(), print, print)
            assert "wrong" not in str(error.value)
        assert ingest(plant.store, request, "right", tmp_path, Progress(), print, print).messages == 0
    finally:
        broker.stop()


def test_another_with_the_same_client_id_is_told(
    plant: Plant, broker: Mosquitto, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some brokers say so, which ends it; others only hang up, and two that want the same go on for ever."""
    monkeypatch.setattr(broker_module, "FIRST_WAIT_S", 0.05)
    notices: list[str] = []
    request = request_to(broker, idle_s=None)
    with taking(plant, request, tmp_path, notices), taking(plant, request, tmp_path, notices):
        until(lambda: any("the client id “test”" in text for text in notices))


def test_encrypted_only_with_the_right_certificate(plant: Plant, program: str, tmp_path: Path) -> None:
    certificate, key = tmp_path / "certificate.pem", tmp_path / "key.pem"
    words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
    made = subprocess.run(
        ["openssl", *words.split(), "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate],
        check=False,
        capture_output=True,
    )
    assert made.returncode == 0, made.stderr
    broker = Mosquitto(program, tmp_path, ["allow_anonymous true", f"certfile {certificate}", f"keyfile {key}"])
    broker.start()
    try:
        right = Broker("localhost", broker.port, tls=True, authority=str(certificate))
        request = replace(request_to(broker, idle_s=0.2), broker=right)
        assert take(plant, request, tmp_path).messages == 0
        for wrong in (replace(right, authority=""), replace(right, host="127.0.0.1")):
            with pytest.raises(ConnectionFailed, match="certificate is not trusted"):
                take(plant, replace(request, broker=wrong), tmp_path)
    finally:
        broker.stop()


# --- the demo plant ---------------------------------------------------------------------------------------------------


def test_demo_plant_by_mqtt_is_what_the_simulator_measured(plant: Plant, broker: Mosquitto, tmp_path: Path) -> None:
    with plant.database.session(Progress(), write=True) as session:
        for machine in PLANT.machines:
            factory = session.value("SELECT id FROM factories")
            session.execute(
                "INSERT INTO machines (id, factory_id, name, type, mqtt_topic) VALUES (%s, %s, %s, 'other', %s)",
                (machine.id, factory, machine.name, machine.mqtt_topic),
            )
    subscribe(plant, broker, tmp_path)
    start = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
    publisher = Publisher(Broker("127.0.0.1", broker.port), "", 7, start)
    publisher.connect()
    try:
        sent = publisher.advance(start + timedelta(seconds=30.4), Progress())
        sent += publisher.advance(start + timedelta(seconds=60.2), Progress())
        assert publisher.advance(start + timedelta(seconds=60.4), Progress()) == 0
    finally:
        publisher.close()
    tally = take(plant, request_to(broker), tmp_path)
    assert (tally.messages, dict(tally.aside)) == (sent, {})
    for machine in PLANT.machines:
        made = simulate(machine, Period(start, start + timedelta(minutes=1)), machine.data_interval_s, 7)
        for energy_type, frame in made.energy.items():
            found = plant.rows(
                "SELECT time, power_kw::float8, energy_kwh::float8 FROM energy_readings"
                " WHERE machine_id = %s AND energy_type = %s ORDER BY time",
                machine.id,
                energy_type,
            )
            metered = as_metered(frame)
            assert [row[0] for row in found] == list(metered.index)
            # The volume of gas travels with the places that its meter gives.
            close = {"rel": 1e-12} if energy_type == "electrical" else {"rel": 1e-3}
            assert [row[1] for row in found] == pytest.approx(list(metered["power_kw"]), **close)
            assert [row[2] for row in found] == pytest.approx(list(metered["energy_kwh"]), **close)
        count = plant.rows(
            "SELECT sum(production_count)::float8 FROM production_data WHERE machine_id = %s", machine.id
        )
        assert count == [(float(made.production["production_count"].sum()),)]
    assert plant.rows("SELECT count(*) FROM machine_status WHERE current_mode IS NOT NULL") == [(8,)]


def test_every_message_of_the_demo_plant_can_be_read() -> None:
    start = datetime(2026, 2, 28, 9, 0, tzinfo=UTC)
    for machine in PLANT.machines:
        made = simulate(machine, Period(start, start + timedelta(hours=1)), 900, 7)
        for topic, payload in messages_of(made):
            found = parse(topic, payload.encode(), NOW)
            assert isinstance(found, Parsed)
            assert (found.machine_id, found.machine_topic) == (machine.id, machine.mqtt_topic)


# --- the command line -------------------------------------------------------------------------------------------------


def dsn_of(address: Address) -> str:
    return (
        f"host='{address.host}' port={address.port} dbname={address.database} user={address.user}"
        f" password='{address.password}' sslmode=disable"
    )


def test_command_line(plant: Plant, broker: Mosquitto, capsys: pytest.CaptureFixture[str]) -> None:
    dsn = ["--dsn", dsn_of(plant.database.address)]
    where = f"mqtt://127.0.0.1:{broker.port}"
    assert main(["ingest", "mqtt", "--broker", where, "--until-idle", "0.2", *dsn]) == 0
    broker.publish([*energy(range(12)), (f"{TOPIC}/energy", "no json")])
    capsys.readouterr()
    assert main(["ingest", "mqtt", "--broker", where, "--until-idle", "0.4", "--json", *dsn]) == 0
    told = capsys.readouterr()
    tally = json.loads(told.out)
    assert (tally["messages"], tally["rows"], tally["aside"]) == (13, 12, {"payload is no JSON object": 1})
    assert Path(tally["aside_path"]).is_file()
    assert "Messages are put aside: payload is no JSON object." in told.err
    assert main(["demo", "--publish", where, "--for", "2.2", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["messages"] > 0
    assert main(["ingest", "mqtt", "--broker", "mqtt://u:secret@h", *dsn]) == 2
    assert main(["ingest", "mqtt", "--broker", "mqtt://ann@plant.example", *dsn]) == 2
    assert main(["demo", "--publish", where, "--live"]) == 2
    broker.stop()
    assert main(["ingest", "mqtt", "--broker", where, *dsn]) == 3
    assert "secret" not in capsys.readouterr().err


def test_ctrl_c_ends_it_in_order(plant: Plant, broker: Mosquitto, tmp_path: Path) -> None:
    arguments = ["ingest", "mqtt", "--broker", f"127.0.0.1:{broker.port}", "--batch-seconds", "60", "--json"]
    process = subprocess.Popen(
        [sys.executable, "-m", "analytics.cli", *arguments, "--dsn", dsn_of(plant.database.address)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    assert process.stderr.readline().startswith("enms: Taking factory/# from")
    time.sleep(0.5)
    broker.publish(energy(range(5)))
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 0, err
    assert json.loads(out)["rows"] == 5
    assert plant.energy() == expected(range(5))
