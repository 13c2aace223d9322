"""The database layer: types both ways, transactions, cancelling, and what goes wrong in words."""

import contextlib
import logging
import socket
import ssl
import struct
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analytics.database import Address, Database, Session, wire
from analytics.errors import Cancelled, CannotStore, ConnectionFailed, EnmsError, QueryFailed
from analytics.profile import Profile, ProfileKind, TlsMode
from analytics.progress import Progress

CANARY = "canary-7f3a"


@pytest.fixture
def ask(database: Database) -> Iterator[Session]:
    """A reading session."""
    with database.session(Progress()) as session:
        yield session


@pytest.fixture
def store(database: Database) -> Iterator[Session]:
    """A session that stores each statement."""
    with database.session(Progress(), autocommit=True) as session:
        yield session


# --- Reading ----------------------------------------------------------------------------------------------------------


@pytest.mark.servers
def test_session_is_utc_with_limits_and_names_itself(ask: Session) -> None:
    settings = dict(
        ask.rows("SELECT name, setting FROM pg_settings"),
    )
    assert settings["TimeZone"] == "UTC"
    assert settings["search_path"] == "public"
    assert settings["application_name"] == "enms-workbench"
    assert settings["lock_timeout"] == "3000"
    assert settings["statement_timeout"] == "600000"


@pytest.mark.servers
def test_values_come_as_plain_python(ask: Session) -> None:
    row = ask.row(
        "SELECT 1.5::numeric, 2, NULL, true, '2026-03-29 02:30+01'::timestamptz, 'x', %s::uuid", [UUID(int=7)]
    )
    assert row == (1.5, 2, None, True, datetime(2026, 3, 29, 1, 30, tzinfo=UTC), "x", UUID(int=7))
    assert isinstance(row[0], float)
    assert row[4].utcoffset() == timedelta(0)


@pytest.mark.servers
def test_no_row_is_none(ask: Session) -> None:
    assert ask.row("SELECT 1 WHERE false") is None
    assert ask.value("SELECT 1 WHERE false") is None
    assert ask.rows("SELECT 1 WHERE false") == []


@pytest.mark.servers
def test_values_by_name_and_by_place(ask: Session) -> None:
    assert ask.value("SELECT %(a)s::int - %(b)s::int", {"a": 5, "b": 3}) == 2
    assert ask.value("SELECT %s::int - %s::int", [5, 3]) == 2
    assert ask.value("SELECT count(*) FROM pg_class WHERE relname LIKE 'pg_%'") > 0
    assert ask.frame("SELECT %(a)s::text AS word WHERE 'x' LIKE '%%'", {"a": "100 %"})["word"].tolist() == ["100 %"]


EVERYTHING = """
SELECT * FROM (VALUES
  ('2026-01-01 00:00+00'::timestamptz, 1.5::numeric, 2.5::float8, 3.5::float4, 4::int2, 5::int4, 6::int8, true,
   'a'::text, 'b'::varchar, '00000000-0000-0000-0000-00000000000a'::uuid, '{"k": 1}'::jsonb, '2026-02-03'::date),
  ('2026-01-01 00:15+00', NULL, NULL, NULL, 7, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
) AS t(time, a, b, c, d, e, f, g, h, i, j, k, l) ORDER BY time
"""


@pytest.mark.servers
def test_frame_has_utc_index_and_nan_for_null(ask: Session) -> None:
    frame = ask.frame(EVERYTHING)
    assert isinstance(frame.index, pd.DatetimeIndex)
    assert frame.index.name == "time"
    assert frame.index.dtype == "datetime64[us, UTC]"
    assert frame.index[0] == pd.Timestamp("2026-01-01T00:00Z")
    for column, value in {"a": 1.5, "b": 2.5, "c": 3.5, "f": 6.0}.items():
        assert frame[column].dtype == np.float64
        assert frame[column].iloc[0] == value
        assert np.isnan(frame[column].iloc[1])
    assert frame["d"].dtype == np.int64
    assert frame["e"].tolist() == [5, 8]
    assert frame["g"].tolist() == [True, None]
    assert frame["h"].dtype == object
    assert frame["h"].tolist() == ["a", None]
    assert frame["i"].tolist() == ["b", None]
    assert frame["j"].tolist() == [UUID(int=10), None]
    assert frame["k"].tolist() == [{"k": 1}, None]
    assert frame["l"].tolist() == [date(2026, 2, 3), None]


@pytest.mark.servers
def test_empty_frame_has_the_same_types(ask: Session) -> None:
    full, empty = ask.frame(EVERYTHING), ask.frame(f"SELECT * FROM ({EVERYTHING}) AS q WHERE false")
    assert len(empty) == 0
    assert isinstance(empty.index, pd.DatetimeIndex)
    assert empty.index.dtype == full.index.dtype
    assert list(empty.columns) == list(full.columns)
    for column in ("a", "b", "c", "d", "e", "h", "i", "j"):
        assert empty[column].dtype == full[column].dtype


@pytest.mark.servers
def test_column_of_nothing_but_null_is_nan(ask: Session) -> None:
    frame = ask.frame("SELECT NULL::numeric AS a, NULL::text AS b FROM generate_series(1, 3)")
    assert frame["a"].dtype == np.float64
    assert frame["a"].isna().all()
    assert frame["b"].tolist() == [None, None, None]


@pytest.mark.servers
def test_bucket_becomes_the_index_named_time_and_other_times_stay(ask: Session) -> None:
    frame = ask.frame("SELECT now() AS bucket, '2026-01-01Z'::timestamptz AS created_at, NULL::timestamptz AS ended")
    assert frame.index.name == "time"
    assert list(frame.columns) == ["created_at", "ended"]
    assert frame["created_at"].iloc[0] == pd.Timestamp("2026-01-01T00:00Z")
    assert frame["ended"].isna().all()


@pytest.mark.servers
def test_order_of_the_query_is_kept_over_many_rows(ask: Session) -> None:
    frame = ask.frame(
        "SELECT n, -n::float8 AS x, n::text AS word FROM generate_series(1, 50000) n ORDER BY hashint4(n)"
    )
    assert (frame["n"] == -frame["x"]).all()
    assert (frame["n"].astype(str) == frame["word"]).all()
    again = [row[0] for row in ask.rows("SELECT n FROM generate_series(1, 50000) n ORDER BY hashint4(n)")]
    assert frame["n"].tolist() == again


@pytest.mark.servers
def test_too_many_rows_are_refused(ask: Session) -> None:
    assert len(ask.frame("SELECT generate_series(1, 5)", most_rows=5)) == 5
    with pytest.raises(QueryFailed, match="more than 5 rows"):
        ask.frame("SELECT generate_series(1, 6)", most_rows=5)


@pytest.mark.servers
def test_statement_may_end_with_a_comment_or_a_semicolon(ask: Session) -> None:
    assert ask.frame("SELECT 1 AS n -- the one").n.tolist() == [1]
    assert ask.frame("WITH one AS (SELECT 1 AS n) SELECT n FROM one ;  ").n.tolist() == [1]


@pytest.mark.servers
def test_two_columns_of_one_name_are_refused(ask: Session) -> None:
    with pytest.raises(QueryFailed, match="same name"):
        ask.frame("SELECT 1 AS n, 2 AS n")


@pytest.mark.servers
def test_columns_that_cannot_travel_as_arrays(ask: Session) -> None:
    frame = ask.frame("SELECT '2026-01-01Z'::timestamptz AS time, ARRAY['a','b'] AS names, 1.5::numeric AS x, 7 AS n")
    assert frame["names"].tolist() == [["a", "b"]]
    assert frame["x"].dtype == np.float64
    assert frame["n"].dtype == np.int64
    assert frame.index.dtype == "datetime64[us, UTC]"


@pytest.mark.servers
@pytest.mark.parametrize("moment", ["infinity", "-infinity"])
def test_infinite_time_is_refused_in_words(ask: Session, moment: str) -> None:
    query = f"SELECT '{moment}'::timestamptz AS time, 1 AS n"
    with pytest.raises(QueryFailed, match="outside the calendar"):
        ask.frame(query)


@pytest.mark.servers
def test_infinite_time_in_a_row_is_refused_in_words(ask: Session) -> None:
    with pytest.raises(QueryFailed, match="outside the calendar"):
        ask.rows("SELECT 'infinity'::timestamptz")


@pytest.mark.servers
def test_autumn_night_has_two_different_hours(ask: Session) -> None:
    """Both 02:30 of the night the clocks go back are kept apart, because everything is UTC."""
    frame = ask.frame("SELECT * FROM (VALUES ('2025-10-26 00:30Z'::timestamptz), ('2025-10-26 01:30Z')) AS t(time)")
    assert frame.index[1] - frame.index[0] == pd.Timedelta(hours=1)


# --- Writing ----------------------------------------------------------------------------------------------------------


@pytest.mark.servers
def test_write_is_stored_at_the_end_and_undone_on_any_exception(database: Database) -> None:
    with database.session(Progress(), write=True) as session:
        session.execute("CREATE TABLE t (n int); INSERT INTO t VALUES (1)")
    for error in (ValueError, Cancelled, KeyboardInterrupt):
        with pytest.raises(error), database.session(Progress(), write=True) as session:  # noqa: PT012
            session.execute("INSERT INTO t VALUES (2)")
            raise error
    with database.session(Progress()) as session:
        assert session.rows("SELECT n FROM t") == [(1,)]


@pytest.mark.servers
def test_stopped_after_the_last_statement_stores_nothing(database: Database) -> None:
    progress = Progress()
    with database.session(Progress(), write=True) as session:
        session.execute("CREATE TABLE t (n int)")
    with pytest.raises(Cancelled), database.session(progress, write=True) as session:  # noqa: PT012
        session.execute("INSERT INTO t VALUES (2)")
        progress.stop()
    with database.session(Progress()) as session:
        assert session.value("SELECT count(*) FROM t") == 0


@pytest.mark.servers
def test_reading_session_cannot_write_and_sees_one_state(database: Database, store: Session) -> None:
    store.execute("CREATE TABLE t (n int)")
    with database.session(Progress()) as session:
        assert session.value("SELECT count(*) FROM t") == 0
        store.execute("INSERT INTO t VALUES (1)")
        assert session.value("SELECT count(*) FROM t") == 0
        with pytest.raises(CannotStore, match="read-only"):
            session.execute("INSERT INTO t VALUES (2)")


@pytest.mark.servers
def test_execute_counts_rows_and_runs_many_statements(store: Session) -> None:
    for _ in range(8):  # more often than psycopg waits before it prepares a statement
        store.execute("CREATE TABLE IF NOT EXISTS t (n int); TRUNCATE t")
    assert store.execute("INSERT INTO t SELECT generate_series(1, 3)") == 3
    assert store.executemany("UPDATE t SET n = %s WHERE n = %s", [(10, 1), (20, 2)]) == 2


class _Mode(StrEnum):
    IDLE = "idle"


@pytest.mark.servers
def test_what_python_has_is_stored_as_what_it_is(store: Session) -> None:
    store.execute(
        "CREATE TYPE mode AS ENUM ('idle', 'running'); CREATE TABLE t (a numeric, b mode, c jsonb, d text[], e int)"
    )
    insert = "INSERT INTO t VALUES (%s, %s, %s, %s, %s)"
    store.execute(insert, [float("nan"), _Mode.IDLE, {"k": [1, None, "ä"]}, ["x", "y"], np.int64(3)])
    store.execute(insert, [np.float64("nan"), "running", {}, [], None])
    store.execute(insert, [np.float64(1.25), "idle", {}, [], 1])
    assert store.rows("SELECT * FROM t WHERE e = 3") == [(None, "idle", {"k": [1, None, "ä"]}, ["x", "y"], 3)]
    assert store.rows("SELECT a FROM t ORDER BY a NULLS LAST") == [(1.25,), (None,), (None,)]


@pytest.mark.servers
def test_infinite_number_is_refused(store: Session) -> None:
    store.execute("CREATE TABLE t (a float8)")
    with pytest.raises(CannotStore, match="infinite"):
        store.execute("INSERT INTO t VALUES (%s)", [float("inf")])


@pytest.mark.servers
def test_copy_of_rows(store: Session) -> None:
    store.execute("CREATE TABLE t (time timestamptz, n numeric, word text)")
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    rows = [(moment, 1.5, "tab\there"), (moment, float("nan"), None), (moment, Decimal("2.50"), "ä\\n")]
    assert store.copy("t", ["time", "n", "word"], rows) == 3
    assert store.rows("SELECT n, word FROM t") == [(1.5, "tab\there"), (None, None), (2.5, "ä\\n")]


TABLE = """
CREATE TYPE mode AS ENUM ('idle', 'running', 'fault');
CREATE SCHEMA workbench;
CREATE TABLE workbench.t (time timestamptz NOT NULL, machine_id uuid, n numeric, n2 numeric(8, 2), f8 float8, f4 float4,
  i2 int2, i4 int4, i8 int8, b bool, word text, short varchar(20), mode mode, data jsonb, day date)
"""


def _rows(count: int) -> pd.DataFrame:
    """Make rows with every type of the contract, every third value missing."""
    rng = np.random.default_rng(11)
    gap = np.arange(count) % 3 == 1
    numbers = np.where(gap, np.nan, rng.normal(50, 20, count))
    machines = np.array([UUID(int=n + 1) for n in range(8)], object)
    texts = np.array(["", "electrical", "natürlich\t€", None, "😀"], object)
    return pd.DataFrame(
        {
            "machine_id": machines[np.arange(count) % 8],
            "n": numbers,
            "n2": np.round(numbers, 2),
            "f8": numbers,
            "f4": numbers.astype(np.float32),
            "i2": np.arange(count) % 1000 - 500,
            "i4": np.where(gap, np.nan, np.arange(count)),
            "i8": pd.array(np.where(gap, None, np.arange(count) + 2**53 + 1), dtype="Int64"),
            "b": np.array([True, False, None], object)[np.arange(count) % 3],
            "word": texts[np.arange(count) % 5],
            "short": pd.Categorical(np.array(["a", "b"])[np.arange(count) % 2]),
            "mode": np.array(["idle", "running", None], object)[np.arange(count) % 3],
            "data": np.array(['{"a": 1}', None, {"a": 1}], object)[np.arange(count) % 3],
            "day": np.array([date(2026, 1, 1), None], object)[np.arange(count) % 2],
        },
        index=pd.date_range("2026-03-28T22:00", periods=count, freq="7s", tz="Europe/Berlin", name="time"),
    )


@pytest.mark.servers
@pytest.mark.parametrize("count", [0, 1, 5, wire.CHUNK_ROWS, wire.CHUNK_ROWS + 7])
def test_frame_comes_back_as_it_was_copied(store: Session, count: int) -> None:
    store.execute(TABLE)
    frame = _rows(count)
    steps: list[float] = []
    columns = ["time", *frame.columns]
    stored = store.copy_frame("workbench.t", columns, frame, Progress(lambda done, _: steps.append(done)))
    assert stored == count
    assert steps == sorted(steps)
    assert not count or steps[-1] == 1.0
    read = store.frame("SELECT * FROM workbench.t ORDER BY time")
    assert (read.index == frame.index).all()
    for column in ("n", "n2", "f8"):
        np.testing.assert_array_equal(read[column].to_numpy(), frame[column].to_numpy())
    np.testing.assert_array_equal(read["f4"].to_numpy(np.float32), frame["f4"].to_numpy())
    np.testing.assert_array_equal(read["i2"], frame["i2"])
    np.testing.assert_array_equal(read["i4"].to_numpy(float), frame["i4"].to_numpy(float))
    for column in ("machine_id", "b", "word", "short", "mode", "day"):
        assert read[column].tolist() == [None if pd.isna(value) else value for value in frame[column]]
    whole = [row[0] for row in store.rows("SELECT i8 FROM workbench.t ORDER BY time")]
    assert whole == [None if pd.isna(value) else int(value) for value in frame["i8"]]
    assert read["data"].tolist() == [None if pd.isna(value) else {"a": 1} for value in frame["data"]]


@pytest.mark.servers
def test_numbers_are_stored_as_the_short_decimals_people_typed(store: Session) -> None:
    store.execute("CREATE TABLE t (n numeric)")
    typed = ["0.1", "12.5", "-3.25", "1e-05", "1234567.891", "0", "100", "-0.000123", "123456789012.34"]
    store.copy_frame("t", ["n"], pd.DataFrame({"n": [float(text) for text in typed]}), Progress())
    assert [Decimal(text) for (text,) in store.rows("SELECT n::text FROM t")] == [Decimal(text) for text in typed]
    assert store.value("SELECT n::text FROM t WHERE n > 12 AND n < 13") == "12.5"


@pytest.mark.servers
@settings(max_examples=50, deadline=None)
@given(values=st.lists(st.floats(allow_infinity=False), max_size=200))
def test_every_number_survives_as_numeric(server: Address, values: list[float]) -> None:
    with Database(server).session(Progress(), write=True) as session:
        session.execute("CREATE TEMPORARY TABLE t (at int, n numeric) ON COMMIT DROP")
        frame = pd.DataFrame({"at": np.arange(len(values)), "n": np.array(values, float)})
        session.copy_frame("t", ["at", "n"], frame, Progress())
        read = session.frame("SELECT n FROM t ORDER BY at")["n"].to_numpy()
    np.testing.assert_array_equal(read, np.array(values, float))


@pytest.mark.servers
@pytest.mark.parametrize(
    ("column", "values", "reason"),
    [
        ("n", [1.0, np.inf], "infinite"),
        ("n", ["one", "two"], "not a number"),
        ("i4", [1.0, 2.5], "not whole"),
        ("i2", [1, 40000], "too large"),
        ("machine_id", ["no", "uuid"], "not a UUID"),
        ("word", ["fine", "not\0fine"], "NUL"),
        ("word", ["fine", "\ud800"], "half a character"),
        ("time", pd.date_range("2026-01-01", periods=2), "no time zone"),
        ("b", ["yes", "no"], "true and false"),
    ],
)
def test_value_that_does_not_fit_names_its_column(store: Session, column: str, values: Any, reason: str) -> None:
    store.execute(TABLE)
    with pytest.raises(CannotStore, match=f"Column {column} .*{reason}"):
        store.copy_frame("workbench.t", [column], pd.DataFrame({column: values}), Progress())


@pytest.mark.servers
def test_label_the_enumeration_does_not_have_is_refused(store: Session) -> None:
    store.execute(TABLE)
    frame = pd.DataFrame({"mode": ["dancing"]}, index=pd.DatetimeIndex(["2026-01-01T00:00Z"], name="time"))
    with pytest.raises(CannotStore, match="dancing"):
        store.copy_frame("workbench.t", ["time", "mode"], frame, Progress())


@pytest.mark.servers
def test_copy_into_what_is_not_there(store: Session) -> None:
    with pytest.raises(QueryFailed, match="no table nowhere"):
        store.copy_frame("nowhere", ["n"], pd.DataFrame({"n": [1]}), Progress())
    store.execute("CREATE TABLE t (n int, p point)")
    with pytest.raises(QueryFailed, match="no column m"):
        store.copy_frame("t", ["m"], pd.DataFrame({"m": [1]}), Progress())
    with pytest.raises(QueryFailed, match="point"):
        store.copy_frame("t", ["p"], pd.DataFrame({"p": [1]}), Progress())


# --- Cancelling -------------------------------------------------------------------------------------------------------


def _stopped_after(seconds: float, progress: Progress) -> threading.Thread:
    """Do what a cancelled task does: set the flag, and interrupt from a thread of its own."""

    def stop() -> None:
        time.sleep(seconds)
        progress.stop()
        progress.interrupt()

    thread = threading.Thread(target=stop)
    thread.start()
    return thread


def _cancel_seconds(database: Database) -> float:
    progress = Progress()
    thread = _stopped_after(0.3, progress)
    began = time.monotonic()
    with pytest.raises(Cancelled), database.session(progress) as session:
        session.execute("SELECT pg_sleep(60)")
    thread.join()
    return time.monotonic() - began - 0.3


@pytest.mark.servers
def test_running_statement_is_cancelled_within_half_a_second(database: Database) -> None:
    assert min(_cancel_seconds(database) for _ in range(3)) < 0.5  # the best of three: the machine has other work


@pytest.mark.servers
def test_cancelled_copy_stores_nothing(database: Database, store: Session) -> None:
    store.execute("CREATE TABLE t (n float8)")
    progress = Progress(lambda done, _phrase: progress.stop() if done > 0.4 else None)
    frame = pd.DataFrame({"n": np.zeros(4 * wire.CHUNK_ROWS)})
    with pytest.raises(Cancelled), database.session(progress, write=True) as session:
        session.copy_frame("t", ["n"], frame, progress)
    assert store.value("SELECT count(*) FROM t") == 0


@pytest.mark.servers
def test_stopped_before_the_start_asks_nothing(database: Database) -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled), database.session(progress):
        pytest.fail("no session is given")


@pytest.mark.servers
def test_frozen_server_does_not_hold_the_cancelling_user(server: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that answers nothing any more: the line is closed after a while and the task ends as cancelled."""
    monkeypatch.setattr("analytics.database.line.CANCEL_SECONDS", 0.5)
    with _deaf_after_sign_in(server) as address:
        progress = Progress()
        thread = _stopped_after(0.5, progress)
        began = time.monotonic()
        with pytest.raises(Cancelled), Database(address).session(progress) as session:
            session.execute("SELECT pg_sleep(5), 'go deaf'")
        thread.join()
        assert time.monotonic() - began < 4


@contextlib.contextmanager
def _deaf_after_sign_in(server: Address) -> Iterator[Address]:
    """Stand between client and server; swallow everything, both ways, from a statement that says "go deaf" on."""
    listener = socket.create_server(("127.0.0.1", 0))
    lines: list[socket.socket] = []
    deaf = threading.Event()

    def pass_on(source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if b"go deaf" in data:
                    deaf.set()
                if not deaf.is_set():
                    target.sendall(data)

    def serve() -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = listener.accept()
                if server.host.startswith("/"):
                    upstream = socket.socket(socket.AF_UNIX)
                    upstream.connect(f"{server.host}/.s.PGSQL.{server.port}")
                else:
                    upstream = socket.create_connection((server.host, server.port))
                lines.extend((client, upstream))
                for pair in ((client, upstream), (upstream, client)):
                    threading.Thread(target=pass_on, args=pair).start()

    threading.Thread(target=serve).start()
    try:
        yield replace(server, host="127.0.0.1", port=listener.getsockname()[1])
    finally:
        for line in (listener, *lines):
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()


# --- What goes wrong, in words ----------------------------------------------------------------------------------------


def _refused(address: Address) -> ConnectionFailed:
    with pytest.raises(ConnectionFailed) as caught, Database(address).session(Progress()):
        pass
    _assert_secret_kept(caught.value, address.password)
    return caught.value


def _assert_secret_kept(error: BaseException, secret: str) -> None:
    told = "".join(traceback.format_exception(error)) + repr(error)
    assert not secret or secret not in told


@pytest.mark.servers
def test_wrong_password_unknown_user_and_unknown_database(server: Address) -> None:
    wrong = _refused(replace(server, password=CANARY))
    assert "password" in wrong.text
    assert "wrong" in wrong.text
    assert wrong.hint
    assert "password" in _refused(replace(server, user="stranger", password=CANARY)).text  # servers do not tell apart
    assert "no database “nowhere”" in _refused(replace(server, database="nowhere")).text


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    error = _refused(Address("127.0.0.1", port, "d", "u", CANARY, TlsMode.DISABLE))
    assert error.text == f"No PostgreSQL server listens at 127.0.0.1:{port}."
    assert "host and port" in error.hint


def test_no_socket_there(tmp_path: Path) -> None:
    assert "No PostgreSQL server" in _refused(Address(str(tmp_path), 5432, "d", "u", CANARY, TlsMode.DISABLE)).text


def test_unknown_host() -> None:
    error = _refused(Address("no-such-host.invalid", 5432, "d", "u", CANARY))
    assert error.text == "There is no host “no-such-host.invalid”."


@pytest.mark.parametrize("host", ["a" * 300, "", "bad host\n", "host..name", "ümläut.invalid"])
def test_hosts_that_cannot_be_names(host: str) -> None:
    assert _refused(Address(host, 1, "d", "u", CANARY, TlsMode.DISABLE)).text


def test_server_that_never_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("analytics.database.connection.CONNECT_SECONDS", 2)  # libpq takes no less
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        began = time.monotonic()
        error = _refused(Address("127.0.0.1", port, "d", "u", CANARY, TlsMode.DISABLE))
        assert time.monotonic() - began < 6
    assert error.text == f"127.0.0.1:{port} does not answer."


@contextlib.contextmanager
def _stub(answer: Callable[[socket.socket], None]) -> Iterator[int]:
    """Serve connections with a function, each in turn."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            with line, contextlib.suppress(OSError):
                answer(line)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


def test_something_that_is_no_postgresql() -> None:
    def web(line: socket.socket) -> None:
        line.recv(1000)
        line.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with _stub(web) as port:
        assert "refused the connection" in _refused(Address("127.0.0.1", port, "d", "u", CANARY, TlsMode.DISABLE)).text


def test_server_without_tls_gets_no_password() -> None:
    received = bytearray()

    def plain(line: socket.socket) -> None:
        received.extend(line.recv(1000))
        line.sendall(b"N")
        received.extend(line.recv(1000))

    with _stub(plain) as port:
        error = _refused(Address("127.0.0.1", port, "d", "u", CANARY, TlsMode.REQUIRE))
    assert "does not offer an encrypted connection" in error.text
    assert CANARY.encode() not in received


@pytest.mark.parametrize("tls", [TlsMode.PREFER, TlsMode.DISABLE])
def test_server_that_asks_for_the_plain_password_does_not_get_it(tls: TlsMode) -> None:
    received = bytearray()

    def greedy(line: socket.socket) -> None:
        first = line.recv(1000)
        if len(first) == 8:  # asks for TLS
            line.sendall(b"N")
            line.recv(1000)
        line.sendall(b"R" + struct.pack("!ii", 8, 3))
        received.extend(line.recv(1000))

    with _stub(greedy) as port:
        error = _refused(Address("127.0.0.1", port, "d", "u", CANARY, tls))
    assert "unencrypted" in error.text
    assert CANARY.encode() not in received


def _certificate(folder: Path, name: str) -> tuple[Path, ssl.SSLContext]:
    """Make a certificate for a name that is its own authority, and a server's context with it."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    public, private = folder / "server.crt", folder / "server.key"
    public.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(public, private)
    return public, context


@pytest.mark.parametrize(
    ("name", "trusted", "tls", "sentence"),
    [
        ("localhost", False, TlsMode.VERIFY_FULL, "is not trusted"),
        ("localhost", False, TlsMode.VERIFY_CA, "is not trusted"),
        ("other.example", True, TlsMode.VERIFY_FULL, "belongs to another name"),
        ("localhost", True, TlsMode.VERIFY_FULL, "password"),  # the right one: only here the sign-in is reached
        ("other.example", True, TlsMode.VERIFY_CA, "password"),
        ("other.example", False, TlsMode.REQUIRE, "password"),
    ],
)
def test_only_the_right_certificate_is_believed(
    tmp_path: Path, name: str, trusted: bool, tls: TlsMode, sentence: str
) -> None:
    public, context = _certificate(tmp_path, name)
    other = tmp_path / "other"
    other.mkdir()
    unrelated, _ = _certificate(other, "unrelated")

    def encrypted(line: socket.socket) -> None:
        line.recv(8)
        line.sendall(b"S")
        with context.wrap_socket(line, server_side=True) as wrapped:
            wrapped.recv(1000)
            fields = b'SFATAL\0C28P01\0Mpassword authentication failed for user "u"\0\0'
            wrapped.sendall(b"E" + struct.pack("!i", len(fields) + 4) + fields)

    with _stub(encrypted) as port:
        certificate = str(public if trusted else unrelated)
        assert sentence in _refused(Address("localhost", port, "d", "u", CANARY, tls, certificate)).text


def test_missing_certificate_file(tmp_path: Path) -> None:
    def yes(line: socket.socket) -> None:
        line.recv(8)
        line.sendall(b"S")
        line.recv(1000)

    with _stub(yes) as port:
        missing = str(tmp_path / "no.pem")
        error = _refused(Address("localhost", port, "d", "u", CANARY, TlsMode.VERIFY_FULL, missing))
    assert "trusted certificate authority cannot be read" in error.text


@pytest.mark.servers
@pytest.mark.parametrize(
    ("statement", "kind", "sentence"),
    [
        ("SELECT * FROM nowhere", QueryFailed, "not built as expected"),
        ("SELECT nothing FROM pg_class", QueryFailed, "not built as expected"),
        ("SELEC 1", QueryFailed, "not built as expected"),
        ("SELECT 1 / 0", QueryFailed, "cannot take a value"),
        ("SELECT 'x'::uuid", QueryFailed, "cannot take a value"),
        ("CREATE TABLE t (n int)", CannotStore, "read-only"),
    ],
)
def test_refused_statement(ask: Session, statement: str, kind: type[EnmsError], sentence: str) -> None:
    with pytest.raises(kind, match=sentence):
        ask.execute(statement)


@pytest.mark.servers
def test_rows_the_database_refuses(store: Session) -> None:
    store.execute("CREATE TABLE a (n int PRIMARY KEY, m int NOT NULL CHECK (m > 0)); INSERT INTO a VALUES (1, 1)")
    store.execute("CREATE TABLE b (n int REFERENCES a)")
    for statement, sentence in {
        "INSERT INTO a VALUES (1, 1)": r"already there: Key \(n\)=\(1\)",
        "INSERT INTO a VALUES (2, NULL)": "value is missing",
        "INSERT INTO a VALUES (2, -1)": "refuses a value",
        "INSERT INTO b VALUES (7)": "does not exist",
    }.items():
        with pytest.raises(CannotStore, match=sentence):
            store.execute(statement)


@pytest.mark.servers
def test_user_without_the_right(server: Address, database: Database, store: Session) -> None:
    role = f"reader_{uuid4().hex[:8]}"
    store.execute("CREATE TABLE t (n int)")
    store.execute(f"CREATE ROLE {role} LOGIN PASSWORD '{CANARY}'")
    try:
        reader = Database(replace(database.address, user=role, password=CANARY))
        with pytest.raises(QueryFailed, match="no right"), reader.session(Progress()) as session:
            session.rows("SELECT * FROM t")
        store.execute(f"GRANT SELECT ON t TO {role}")
        with reader.session(Progress()) as session:
            assert session.rows("SELECT * FROM t") == []
        with pytest.raises(CannotStore, match="no right"), reader.session(Progress(), write=True) as session:
            session.execute("INSERT INTO t VALUES (1)")
    finally:
        store.execute(f"DROP OWNED BY {role}; DROP ROLE {role}")


@pytest.mark.servers
def test_statement_that_takes_too_long(database: Database) -> None:
    with (
        pytest.raises(QueryFailed, match="in the time it is given"),
        database.session(Progress(), statement_seconds=0.1) as session,
    ):
        session.execute("SELECT pg_sleep(20)")


@pytest.mark.servers
def test_somebody_else_holds_the_row(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("analytics.database.connection.LOCK_SECONDS", 0.1)
    with database.session(Progress(), write=True) as session:
        session.execute("CREATE TABLE t (n int); INSERT INTO t VALUES (1)")
    with database.session(Progress(), write=True) as one:
        one.execute("UPDATE t SET n = 2")
        with (
            pytest.raises(CannotStore, match="Somebody else"),
            database.session(Progress(), write=True) as two,
        ):
            two.execute("UPDATE t SET n = 3")


@pytest.mark.servers
def test_connection_lost_in_the_middle(database: Database, store: Session) -> None:
    for write in (False, True):
        with (  # noqa: PT012
            pytest.raises(ConnectionFailed, match=r"connection"),
            database.session(Progress(), write=write) as session,
        ):
            pid = session.value("SELECT pg_backend_pid()")
            store.execute("SELECT pg_terminate_backend(%s)", [pid])
            time.sleep(0.2)
            session.value("SELECT 1")


@pytest.mark.servers
def test_connection_lost_before_the_commit_says_that_it_is_not_known(database: Database, store: Session) -> None:
    with (  # noqa: PT012
        pytest.raises(ConnectionFailed, match="not known whether"),
        database.session(Progress(), write=True) as session,
    ):
        pid = session.value("SELECT pg_backend_pid()")
        session.execute("CREATE TABLE t (n int)")
        store.execute("SELECT pg_terminate_backend(%s)", [pid])
        time.sleep(0.2)


@pytest.mark.servers
def test_after_an_error_the_database_can_be_asked_again(database: Database) -> None:
    with pytest.raises(QueryFailed), database.session(Progress()) as session:
        session.rows("SELECT 1 / 0")
    with database.session(Progress()) as session:
        assert session.value("SELECT 1") == 1


@pytest.mark.servers
def test_no_connection_is_left_open(database: Database, store: Session) -> None:
    for _ in range(3):
        with contextlib.suppress(QueryFailed), database.session(Progress()) as session:
            session.rows("SELECT 1 / 0")
    deadline = time.monotonic() + 5
    count = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
    while store.value(count) > 1 and time.monotonic() < deadline:
        time.sleep(0.05)
    assert store.value(count) == 1


def test_password_shows_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    address = Address("127.0.0.1", 1, "d", "u", CANARY, TlsMode.DISABLE)
    for text in (repr(address), str(address), repr(Database(address)), f"{[address]}"):
        assert CANARY not in text
    _refused(address)
    assert CANARY not in caplog.text


def test_address_of_a_profile() -> None:
    profile = Profile("plant", ProfileKind.EXTERNAL, "db.plant", 5433, "enms", "ann", TlsMode.REQUIRE, "/ca.pem")
    address = Address.of(profile, CANARY)
    assert (address.host, address.port, address.database, address.user) == ("db.plant", 5433, "enms", "ann")
    assert (address.tls, address.root_certificate, address.password) == (TlsMode.REQUIRE, "/ca.pem", CANARY)
