"""Long reads: whole or not at all, told, cancelled at once, and asked again when the server was away."""

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from uuid import UUID

import numpy as np
import pandas as pd
import pytest

from analytics import patience, readings, schema
from analytics.cli import NO_CONNECTION, main
from analytics.database import Address, Database, Session, line
from analytics.database.stretches import told
from analytics.embedded import EmbeddedServer
from analytics.errors import Cancelled, ConnectionFailed, ConnectionLost, QueryFailed
from analytics.home import Home
from analytics.measure import contract_measure
from analytics.patience import patient, pauses
from analytics.period import Interval, Period
from analytics.progress import Progress
from analytics.readings import levels
from analytics.series import SeriesRequest
from tests import plants
from tests.proxy import Proxy, proxy

START = datetime(2026, 3, 1, tzinfo=UTC)

SECONDS = """
SELECT '2026-03-01Z'::timestamptz + n * interval '1 second' AS time, n / 8.0 AS kw, nullif(n %% 3, 0)::int4 AS rest
FROM generate_series(%(first)s::int, %(last)s::int) n
"""


def stretches(*lengths: int) -> list[dict[str, int]]:
    """Return the values of SECONDS for stretches of so many rows."""
    ends = np.cumsum(lengths)
    return [{"first": int(end - n), "last": int(end - 1)} for end, n in zip(ends, lengths, strict=True)]


@pytest.fixture
def ask(database: Database) -> Iterator[Session]:
    with database.session(Progress()) as session:
        yield session


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Short pauses between tries."""
    monkeypatch.setattr(patience, "FIRST_PAUSE_S", 0.05)


# --- What comes back --------------------------------------------------------------------------------------------------


def test_a_stream_is_what_a_frame_of_the_same_rows_is(ask: Session) -> None:
    streamed = ask.stream(SECONDS, stretches(700, 0, 1, 299), Progress())
    (whole,) = stretches(1000)
    framed = ask.frame(SECONDS, whole)
    pd.testing.assert_frame_equal(streamed, framed.astype({"rest": "float64"}))
    assert streamed["kw"].iloc[999] == 999 / 8
    assert np.isnan(streamed["rest"].iloc[0])


def test_an_empty_stream_has_its_columns(ask: Session) -> None:
    empty = ask.stream(SECONDS, stretches(0, 0), Progress())
    assert list(empty.columns) == ["kw", "rest"]
    assert empty.index.dtype == "datetime64[us, UTC]"
    assert len(empty) == 0


@pytest.mark.parametrize("moment", ["infinity", "-infinity"])
def test_a_time_outside_the_calendar_is_refused_in_words(ask: Session, moment: str) -> None:
    query = f"SELECT * FROM (VALUES ('2026-03-01Z'::timestamptz, 1), ('{moment}', 2)) AS t(time, n)"
    with pytest.raises(QueryFailed, match="outside the calendar"):
        ask.stream(query, [()], Progress())


def test_too_many_rows_and_a_query_without_time_are_refused(ask: Session) -> None:
    with pytest.raises(QueryFailed, match="more than 10 rows"):
        ask.stream(SECONDS, stretches(8, 8, 8), Progress(), most_rows=10)
    with pytest.raises(QueryFailed, match="begin with its time"):
        ask.stream("SELECT 1 AS n", [()], Progress())


def test_all_stretches_see_one_state_of_the_database(database: Database) -> None:
    with database.session(Progress(), write=True) as store:
        store.execute("CREATE TABLE t (time timestamptz, x int)")
        store.execute("INSERT INTO t VALUES ('2026-03-01Z', 1), ('2026-03-02Z', 1)")

    def change(*_: object) -> None:
        with database.session(Progress(), write=True) as store:
            store.execute("UPDATE t SET x = 2")

    query = "SELECT time, x FROM t WHERE time::date = %s ORDER BY time"
    with database.session(Progress()) as session:
        found = session.stream(query, [["2026-03-01"], ["2026-03-02"]], Progress(change))
    assert found["x"].tolist() == [1, 1]


def test_how_far_it_is_is_told_in_rows(ask: Session) -> None:
    steps: list[tuple[float, str]] = []
    ask.stream(SECONDS, stretches(500, 500), Progress(lambda *step: steps.append(step)), about=1250)
    assert [done for done, _ in steps] == [0.4, 0.8]
    assert steps[1][1].replace("\N{NARROW NO-BREAK SPACE}", " ") == "1 000 of about 1 200 rows"
    assert told(412_000, 2_610_000).replace("\N{NARROW NO-BREAK SPACE}", " ") == "412 000 of about 2.6 million rows"
    assert told(90, 0) == "90 rows"


# --- Measured series --------------------------------------------------------------------------------------------------


@pytest.fixture
def meter(migrated: Database) -> tuple[Database, UUID]:
    """A machine with a reading every ten seconds of two days, rolled up; every hundredth has no power."""
    with migrated.session(Progress(), write=True) as session:
        machine = plants.add_machine(session, plants.add_factory(session), interval_s=10)
        when = plants.times(START, 17_280, timedelta(seconds=10))
        power = np.where(np.arange(17_280) % 100 == 0, np.nan, np.arange(17_280) / 4)
        plants.add_energy(session, machine, when, 0.1, power_kw=list(power))
        session.execute("SELECT workbench.refresh_rollups()")
    return migrated, machine


def read(database: Database, machine: UUID, progress: Progress, *measures: str) -> pd.DataFrame:
    period = Period(START, START + timedelta(days=2))
    wanted = tuple(contract_measure(key) for key in measures or ("power_kw",))
    with database.session(progress) as session:
        capability = schema.probe(session)
        request = SeriesRequest(machine, wanted, period, Interval.RAW)
        return readings.series(session, capability, request).frame


def test_raw_readings_are_streamed_in_stretches(meter: tuple[Database, UUID], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("analytics.readings.series"), "STRETCH_ROWS", 4_000)
    phrases: list[str] = []
    frame = read(*meter, Progress(lambda _done, phrase: phrases.append(phrase)))
    assert len(phrases) == 5
    assert phrases[0].endswith("of about 17\N{NARROW NO-BREAK SPACE}000 rows")
    known = np.arange(17_280) % 100 != 0
    assert len(frame) == known.sum()  # rows with nothing to show are left out
    assert frame["power_kw"].tolist() == (np.arange(17_280) / 4)[known].tolist()
    assert frame.index[-1] == pd.Timestamp(START) + pd.Timedelta(seconds=172_790)
    both = read(*meter, Progress(), "power_kw", "energy_kwh")
    assert len(both) == 17_280
    assert both["power_kw"].isna().sum() == 173


def test_minutes_are_grouped_from_the_readings_of_the_period_alone(meter: tuple[Database, UUID]) -> None:
    """The view of the minutes groups all the years of a machine before it looks at the period."""
    database, machine = meter
    period = Period(START + timedelta(hours=30, seconds=20), START + timedelta(hours=31))
    power = contract_measure("power_kw")
    with database.session(Progress()) as session:
        capability = schema.probe(session)
        assert levels.source_of(capability, power, Interval.MINUTE, typed=False).level is Interval.RAW
        found = readings.series(session, capability, SeriesRequest(machine, (power,), period, Interval.MINUTE)).frame
        view = session.frame(
            "SELECT bucket, avg_power_kw::float8 AS kw, min_power_kw::float8 AS low, max_power_kw::float8 AS high"
            " FROM energy_readings_1min WHERE machine_id = %s AND bucket > %s AND bucket < %s ORDER BY bucket",
            [machine, period.start, period.end],
        )
    assert found.index[0] == pd.Timestamp(period.start)
    whole = found.iloc[1:]
    assert list(whole.index) == list(view.index)
    np.testing.assert_allclose(whole.to_numpy(), view.to_numpy(), rtol=1e-12)


# --- Cancelling -------------------------------------------------------------------------------------------------------


def stop(progress: Progress, after_s: float, log: list[float]) -> threading.Timer:
    """Do what a cancelled task does, and note when."""

    def work() -> None:
        log.append(time.monotonic())
        progress.stop()
        progress.interrupt()

    timer = threading.Timer(after_s, work)
    timer.start()
    return timer


SLOW = "SELECT '2026-03-01Z'::timestamptz AS time, pg_sleep(20)::text AS n"

READS: dict[str, Callable[[Session], object]] = {
    "rows": lambda session: session.rows("SELECT pg_sleep(20)"),
    "frame": lambda session: session.frame("SELECT n, pg_sleep(0.01)::text AS s FROM generate_series(1, 2000) n"),
    "stream": lambda session: session.stream(
        "SELECT now() + n * interval '1 s' AS time, n + length(pg_sleep(0.01)::text) AS x"
        " FROM generate_series(1, 2000) n",
        [()],
        Progress(),
    ),
    "stream of many": lambda session: session.stream(SECONDS, stretches(*[100_000] * 200), session.progress),
}


def cancel_seconds(database: Database, read: Callable[[Session], object]) -> float:
    progress, asked = Progress(), list[float]()
    timer = stop(progress, 0.25, asked)
    with pytest.raises(Cancelled), database.session(progress) as session:
        read(session)
    taken = time.monotonic() - asked[0]
    timer.join()
    return taken


@pytest.mark.parametrize("name", READS)
def test_a_cancelled_read_is_over_within_half_a_second(database: Database, name: str) -> None:
    assert cancel_seconds(database, READS[name]) < 0.5


def test_a_cancelled_copy_is_over_within_half_a_second(database: Database) -> None:
    with database.session(Progress(), write=True) as session:
        session.execute("CREATE TABLE t (n int)")
    progress, asked = Progress(), list[float]()
    timer = stop(progress, 0.25, asked)
    with pytest.raises(Cancelled), database.session(progress, write=True) as session:
        session.copy("t", ["n"], ([n] for n in range(50_000_000)))
    assert time.monotonic() - asked[0] < 0.5
    timer.join()


def test_a_cancelled_read_does_not_wait_for_a_network_that_swallows(
    server: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "CANCEL_SECONDS", 1.0)
    with proxy(server) as network:
        threading.Timer(0.1, network.swallow).start()
        assert cancel_seconds(Database(network.address), READS["rows"]) < 0.5


# --- A server that goes away ------------------------------------------------------------------------------------------


def test_a_server_that_says_nothing_is_given_up(
    server: Address, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Packets vanish without a word: neither the server's time limit nor TCP's ends the wait, the watch does."""
    monkeypatch.setattr(line, "SILENCE_SECONDS", 0.3)
    with proxy(server) as network:
        database = Database(network.address)
        began = time.monotonic()
        with (  # noqa: PT012
            pytest.raises(ConnectionLost, match="does not answer any more"),
            database.session(Progress(), statement_seconds=0.5) as session,
        ):
            assert session.value("SELECT 1") == 1
            network.swallow()
            session.value("SELECT 2")
        assert 0.5 < time.monotonic() - began < 3


def test_a_slow_network_is_no_lost_one(server: Address) -> None:
    with proxy(server) as network:
        network.delay_s = 0.02
        with Database(network.address).session(Progress()) as session:
            assert len(session.stream(SECONDS, stretches(2000, 2000), Progress())) == 4000


def _reading(network: Proxy, runs: list[int]) -> Callable[[Progress], pd.DataFrame]:
    """Return a read of a million rows that counts how often it begins."""

    @patient
    def ask(progress: Progress) -> pd.DataFrame:
        runs.append(network.connections)
        with Database(network.address).session(progress) as session:
            return session.stream(SECONDS, stretches(*[50_000] * 8), progress)

    return ask


def test_a_read_cut_in_the_middle_starts_over_and_is_whole(server: Address, quick: None) -> None:
    with proxy(server) as network:
        network.cut_after = 3_000_000  # the second of eight stretches
        runs: list[int] = []
        phrases: list[str] = []
        found = _reading(network, runs)(Progress(lambda _done, phrase: phrases.append(phrase)))
        assert len(runs) == 2
        assert len(found) == 400_000
        assert found["kw"].iloc[-1] == 399_999 / 8
        assert any(phrase.startswith("Connection lost, trying again") for phrase in phrases)


def test_a_server_that_stays_away_is_told_in_words_after_some_tries(server: Address, quick: None) -> None:
    with proxy(server) as network:
        network.refuse()
        runs: list[int] = []
        with pytest.raises(ConnectionLost):
            _reading(network, runs)(Progress())
        assert len(runs) == 1 + patience.MORE_TRIES


def test_the_pause_before_another_try_can_be_cancelled(server: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "FIRST_PAUSE_S", 20.0)
    with proxy(server) as network:
        network.refuse()
        told: list[str] = []
        progress = Progress(lambda _done, phrase: told.append(phrase))
        asked: list[float] = []
        timer = stop(progress, 0.3, asked)
        with pytest.raises(Cancelled):
            _reading(network, [])(progress)
        assert time.monotonic() - asked[0] < 0.5
        timer.join()
        assert "Connection lost, trying again in" in told[-1]


def test_a_wrong_password_is_tried_once(server: Address, quick: None) -> None:
    runs: list[int] = []

    @patient
    def ask(progress: Progress) -> None:
        runs.append(1)
        with Database(replace(server, password="wrong")).session(progress):
            pass

    with pytest.raises(ConnectionFailed, match="password") as caught:
        ask(Progress())
    assert not isinstance(caught.value, ConnectionLost)
    assert runs == [1]


def test_pauses_grow_to_half_a_minute_and_differ() -> None:
    few = [next(one) for one in [pauses()] for _ in range(12)]
    assert 0.375 <= few[0] <= 0.625
    assert all(22.5 <= pause <= 37.5 for pause in few[7:])
    assert len(set(few)) == 12


def test_a_write_that_was_lost_is_not_repeated(database: Database, server: Address, quick: None) -> None:
    with database.session(Progress(), write=True) as session:
        session.execute("CREATE TABLE t (n int)")
    with proxy(database.address) as network:
        with (  # noqa: PT012
            pytest.raises(ConnectionLost, match="not known whether"),
            Database(network.address).session(Progress(), write=True) as session,
        ):
            session.execute("INSERT INTO t VALUES (1)")
            network.cut()
        assert network.connections == 1
    with database.session(Progress()) as session:
        assert session.value("SELECT count(*) FROM t") == 0


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
def test_a_server_killed_in_the_middle_of_a_read_is_started_again_and_the_read_is_whole(
    home: Home, quick: None
) -> None:
    embedded = EmbeddedServer(home)
    database = Database(embedded.start(Progress()), embedded.start)
    runs: list[int] = []

    def kill(_done: float, phrase: str) -> None:
        if len(runs) == 1 and "rows" in phrase:
            runs.append(0)
            pid = int((home.cluster / "data" / "postmaster.pid").read_text().splitlines()[0])
            os.kill(pid, signal.SIGKILL)
            time.sleep(0.3)  # its children notice

    @patient
    def ask(progress: Progress) -> pd.DataFrame:
        runs.append(1)
        with database.session(progress) as session:
            return session.stream(SECONDS, stretches(*[20_000] * 10), progress)

    try:
        found = ask(Progress(kill))
    finally:
        embedded.stop()
    assert runs.count(1) >= 2
    assert found["kw"].tolist() == (np.arange(200_000) / 8).tolist()


def test_the_command_line_says_that_the_server_is_away_and_ends_with_3(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    began = time.monotonic()
    assert main(["--dsn", "postgresql://ann:secret@127.0.0.1:1/enms?sslmode=disable", "machines"]) == NO_CONNECTION
    assert time.monotonic() - began < 2  # what never was connected is not asked again and again
    said = capsys.readouterr().err
    assert "No PostgreSQL server listens at 127.0.0.1:1." in said
    assert "secret" not in said
