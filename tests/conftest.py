"""Rules for every test: own folders, no leaked threads, no unexpected log, no silent skip; and shared fixtures."""

import gc
import logging
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported: without it pytest-qt aborts the interpreter
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.fonts.warning=false")

import pytest

from analytics.database import Address, Database
from analytics.embedded import EmbeddedServer
from analytics.home import Home
from analytics.progress import Progress
from analytics.schema import migrate

#: Skips that are allowed in CI, by the start of their reason: things a CI machine cannot have.
ALLOWED_SKIPS = ("needs Windows", "needs macOS", "needs root", "needs POSIX", "ENMS_TEST_DSN is not set")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Turn a skip into a failure on CI, unless it names what CI cannot have."""
    report = yield
    if report.skipped and os.environ.get("CI") and not hasattr(report, "wasxfail"):
        reason = str(report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr)
        if not reason.removeprefix("Skipped: ").startswith(ALLOWED_SKIPS):
            report.outcome = "failed"
            report.longrepr = f"skipped on CI: {reason}"
    return report


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """Give every test its own folders; the developer's settings stay out."""
    root = tmp_path / "home"
    monkeypatch.setenv("ENMS_HOME", str(root))
    return Home(root)


def _threads() -> set[threading.Thread]:
    """Return Python's own threads: one that Qt started is remembered for ever and cannot be joined."""
    return {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}


@pytest.fixture(autouse=True)
def _no_leaked_threads() -> Iterator[None]:
    """Fail the test that leaves a thread running."""
    before = _threads()
    yield
    for thread in _threads() - before:
        thread.join(5)
    left = [thread for thread in _threads() - before if thread.is_alive() and thread.name != "pytest_timeout"]
    assert not left, f"threads still run: {left}"


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail the test that logs an error nobody expected (mark it ``expects_log`` when it should)."""
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    loud = [
        r for r in caplog.get_records("call") if r.levelno >= logging.ERROR and r.name.startswith(("analytics", "enms"))
    ]
    assert not loud, f"logged: {[r.getMessage() for r in loud]}"


@pytest.fixture(autouse=True)
def _no_leaked_widgets(request: pytest.FixtureRequest) -> Iterator[None]:
    """Close what a Qt test opened, so that no timer of it fires in the next test."""
    yield
    if "qapp" in request.fixturenames:
        from PySide6.QtWidgets import QApplication

        for widget in QApplication.topLevelWidgets():
            widget.close()
            widget.deleteLater()
        QApplication.processEvents()
        gc.collect()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    """Start one embedded server for the whole run."""
    embedded = EmbeddedServer(Home(tmp_path_factory.mktemp("server")))
    yield embedded.start(Progress())
    embedded.stop()


def _fresh(server: Address, name: str, template: str = "template0") -> Address:
    """Make a database on the server and return its address."""
    from dataclasses import replace

    with Database(server).session(Progress(), autocommit=True) as session:
        session.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return replace(server, database=name)


def _drop(server: Address, name: str) -> None:
    with Database(server).session(Progress(), autocommit=True) as session:
        session.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def database(server: Address) -> Iterator[Database]:
    """Return an empty database of the test's own."""
    name = f"test_{uuid4().hex[:12]}"
    yield Database(_fresh(server, name))
    _drop(server, name)


@pytest.fixture(scope="session")
def _migrated_template(server: Address) -> str:
    name = "template_migrated"
    migrate(Database(_fresh(server, name)), Progress())
    return name


@pytest.fixture
def migrated(server: Address, _migrated_template: str) -> Iterator[Database]:
    """Return a database of the test's own that has the whole contract and no rows."""
    name = f"test_{uuid4().hex[:12]}"
    yield Database(_fresh(server, name, _migrated_template))
    _drop(server, name)
