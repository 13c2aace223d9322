"""Rules for every test: own folders, no leaked threads, no unexpected log, no silent skip; and shared fixtures."""

import contextlib
import gc
import logging
import os
import threading
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported: without it pytest-qt aborts the interpreter
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.fonts.warning=false")

import hypothesis
import pytest

from analytics.database import Address, Database
from analytics.errors import EnmsError
from analytics.home import Home
from tests import servers

#: Skips that are allowed in CI, by the start of their reason: things a CI machine cannot have.
ALLOWED_SKIPS = (
    "needs Windows",
    "needs macOS",
    "needs root",
    "needs POSIX",
    "needs TimescaleDB Community",
    "ENMS_TEST_DSN is not set",
)


# CI draws the same examples every time, so that a change is judged by itself; whoever develops searches on.
hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")


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
        from PySide6.QtWidgets import QApplication, QMenu, QWidget

        from enms_desktop.task import RUNNING

        for widget in QApplication.topLevelWidgets():
            if type(widget) not in (QMenu, QWidget):  # those are pyqtgraph's: taken from its plots, Qt crashes
                widget.close()
                widget.deleteLater()
        QApplication.processEvents()
        RUNNING.failed.connect(lambda _error: None)  # Qt complains when nobody listens
        RUNNING.failed.disconnect()  # a session of this test hears nothing of the next
        gc.unfreeze()  # the window keeps its pages out of sight of the collector
        gc.collect()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what depends on the kind of server once for each kind that is at hand."""
    if "server" in metafunc.fixturenames and metafunc.definition.get_closest_marker("every_server"):
        metafunc.parametrize("server", servers.KINDS, indirect=True, scope="session")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Mark what needs a server."""
    if "server" in getattr(item, "fixturenames", ()):
        item.add_marker(pytest.mark.servers)


@pytest.fixture(scope="session")
def _plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    with servers.plain(tmp_path_factory.mktemp("server")) as address:
        yield address


@pytest.fixture(scope="session")
def _apache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    with servers.apache_edition(tmp_path_factory.mktemp("server")) as address:
        yield address


@pytest.fixture(scope="session")
def _named(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    with servers.named(tmp_path_factory.mktemp("server")) as address:
        yield address


@pytest.fixture(scope="session")
def server(request: pytest.FixtureRequest) -> Address:
    """Return a running server: the embedded one, and each other kind in turn where a test is for every server."""
    address: Address = request.getfixturevalue(f"_{getattr(request, 'param', 'plain')}")
    return address


@pytest.fixture
def database(server: Address) -> Iterator[Database]:
    """Return an empty database of the test's own."""
    address = servers.create(server)
    yield Database(address)
    servers.drop(server, address.database)


@pytest.fixture(scope="session")
def _templates() -> Iterator[dict[Address, str]]:
    """Keep one migrated database a server: tests of two servers may alternate."""
    made: dict[Address, str] = {}
    yield made
    for address, name in made.items():
        with contextlib.suppress(EnmsError):  # a server of ours that has ended took it along
            servers.drop(address, name)


@pytest.fixture(scope="session")
def _migrated_template(server: Address, _templates: dict[Address, str]) -> str:
    if server not in _templates:
        _templates[server] = servers.template(server)
    return _templates[server]


@pytest.fixture
def migrated(server: Address, _migrated_template: str) -> Iterator[Database]:
    """Return a database of the test's own that has the whole contract and no rows."""
    address = servers.create(server, template=_migrated_template)
    yield Database(address)
    servers.drop(server, address.database)
