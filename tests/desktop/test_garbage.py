"""Garbage is looked for while nobody waits."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from enms_desktop import garbage
from enms_desktop.garbage import Garbage
from enms_desktop.task import RUNNING, Task


class Ring:
    """Holds itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collector(qapp: QObject) -> Iterator[Garbage]:
    former = gc.get_threshold()
    made = Garbage(QObject(qapp))
    yield made
    gc.set_threshold(*former)
    made.deleteLater()


def old_ring() -> weakref.ref[Ring]:
    """Return garbage that has outlived the young generations."""
    ring = Ring()
    gc.collect()
    return weakref.ref(ring)


def test_python_leaves_the_old_generation_alone(collector: Garbage) -> None:
    ring = old_ring()
    kept = [[] for _ in range(200_000)]  # Python itself would look through everything after so many
    assert ring() is not None
    assert len(kept) == 200_000
    collector.look()
    assert ring() is None


def test_it_is_not_looked_for_while_somebody_waits(
    collector: Garbage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring, task = old_ring(), Task(lambda _progress: None)
    RUNNING.add(task)
    try:
        collector.look()
        assert ring() is not None
        monkeypatch.setattr(garbage, "_AT_LAST_S", 0.0)  # but not put off for ever
        collector.look()
        assert ring() is None
    finally:
        RUNNING.discard(task)
