"""The database servers that tests run on, and databases on them."""

import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from analytics.database import Address, Database
from analytics.embedded.programs import Programs, find_binaries
from analytics.embedded.runtime import Runtime, _free_port
from analytics.errors import EnmsError
from analytics.profile import TlsMode, parse_dsn
from analytics.progress import Progress
from analytics.schema import migrate
from tests import apache

#: Names a server where databases may be created; tests marked ``every_server`` then run there too.
DSN = os.environ.get("ENMS_TEST_DSN", "")

KINDS = ("plain", "apache", *(["named"] if DSN else []))


#: A test's data need not survive the machine.
FAST = {"fsync": "off", "full_page_writes": "off", "listen_addresses": "127.0.0.1", "unix_socket_directories": ""}
TIMESCALE = {"shared_preload_libraries": "timescaledb", "timescaledb.telemetry_level": "off"}


@contextmanager
def running(programs: Path, folder: Path, settings: Mapping[str, str]) -> Iterator[Address]:
    """Run a new server for the length of a block.

    Parameters
    ----------
    programs : Path
        A PostgreSQL, with ``bin`` in it.
    folder : Path
        Private; the cluster goes into it.
    """
    runtime = Runtime(folder / "runtime.txt")
    tools = Programs(programs, runtime)
    address = Address("127.0.0.1", _free_port(), "enms", "enms", uuid4().hex, TlsMode.DISABLE)
    data = tools.make_folder(folder, "cluster-")
    tools.make_cluster(data, address.password, user=address.user, database=address.database)
    with (folder / "server.log").open("wb") as log:
        server = tools.start(data, {**FAST, **settings, "port": str(address.port)}, log)
        try:
            _wait(address)
            yield address
        finally:
            server.stop()
            runtime.clear()


@contextmanager
def plain(folder: Path) -> Iterator[Address]:
    """Run the PostgreSQL that the workbench brings along."""
    with running(find_binaries(), folder, {}) as address:
        yield address


@contextmanager
def apache_edition(folder: Path) -> Iterator[Address]:
    """Run TimescaleDB's Apache-2 edition; a skip says what it needs that is not there."""
    try:
        programs = apache.installed()
    except apache.Missing as missing:
        pytest.skip(f"needs TimescaleDB from Debian's packages: {missing}")
    with running(programs, folder, TIMESCALE) as address:
        yield address


@contextmanager
def named(_folder: Path) -> Iterator[Address]:
    """Return the server that the environment names."""
    profile, password = parse_dsn(DSN)
    yield Address.of(profile, password or os.environ.get("PGPASSWORD", ""))


def _wait(address: Address) -> None:
    deadline = time.monotonic() + 30
    while True:
        try:
            with Database(address).session(Progress()) as session:
                assert session.value("SELECT 1") == 1
            return
        except EnmsError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)


def say(server: Address, statement: str) -> None:
    """Run a statement that wants no transaction."""
    with Database(server).session(Progress(), autocommit=True) as session:
        session.execute(statement)


def create(server: Address, name: str = "", template: str = "template0") -> Address:
    """Make a database, empty or a copy of a sealed one, and return its address."""
    name = name or f"test_{uuid4().hex[:12]}"
    say(server, f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy')
    return replace(server, database=name)


def seal(database: Address, server: Address) -> str:
    """Let nobody into a database any more, so that it can be copied: TimescaleDB's workers go in on their own."""
    name = database.database
    say(server, f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
    with Database(server).session(Progress(), autocommit=True) as session:
        deadline = time.monotonic() + 20
        session.rows("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,))
        while session.value("SELECT count(*) FROM pg_stat_activity WHERE datname = %s", (name,)):
            assert time.monotonic() < deadline, "somebody stays in the database"
            time.sleep(0.02)
    return name


def drop(server: Address, name: str) -> None:
    """Remove a database, whoever is in it."""
    say(server, f'DROP DATABASE "{name}" WITH (FORCE)')


def template(server: Address) -> str:
    """Make a database that has the whole contract and no rows, to be copied; returns its name."""
    made = create(server, f"template_{uuid4().hex[:12]}")
    migrate(Database(made), Progress())
    return seal(made, server)
