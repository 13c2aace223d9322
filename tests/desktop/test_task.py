"""A task answers exactly once, on the window's thread, and can always be stopped."""

import gc
import sys
import threading
import time
from collections.abc import Iterator

import pandas as pd
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from analytics.errors import Cancelled
from analytics.progress import Progress
from enms_desktop import task as task_module
from enms_desktop.task import RUNNING, Step, Task


class Answers(QObject):
    """Notes every signal of a task and the thread it arrived on."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self.got: list[tuple[str, object]] = []
        self.threads: set[int] = set()
        task.succeeded.connect(lambda result: self.note("succeeded", result))
        task.failed.connect(lambda error: self.note("failed", error))
        task.cancelled.connect(lambda: self.note("cancelled", None))

    def note(self, name: str, value: object) -> None:
        self.got.append((name, value))
        self.threads.add(threading.get_ident())


@pytest.fixture(autouse=True)
def _all_have_answered(qtbot: QtBot) -> Iterator[None]:
    yield
    qtbot.waitUntil(lambda: not RUNNING.tasks, timeout=5000)


def settle(qtbot: QtBot) -> None:
    """Let everything that is queued arrive."""
    qtbot.waitUntil(lambda: not RUNNING.tasks, timeout=5000)
    qtbot.wait(20)


def test_the_result_is_the_same_object_and_arrives_on_the_window_thread(qtbot: QtBot) -> None:
    frame = pd.DataFrame({"energy_kwh": [1.0]})
    worker: list[int] = []

    def work(_progress: Progress) -> pd.DataFrame:
        worker.append(threading.get_ident())
        return frame

    task = Task(work)
    answers = Answers(task)
    task.start()
    settle(qtbot)
    assert [name for name, _ in answers.got] == ["succeeded"]
    assert answers.got[0][1] is frame
    assert answers.threads == {threading.get_ident()}
    assert worker != [threading.get_ident()]


@pytest.mark.parametrize("error", [ZeroDivisionError("x"), SystemExit(3), KeyboardInterrupt(), MemoryError()])
def test_whatever_is_raised_becomes_one_failed(qtbot: QtBot, error: BaseException) -> None:
    def work(_progress: Progress) -> None:
        raise error

    task = Task(work)
    answers = Answers(task)
    task.start()
    settle(qtbot)
    assert answers.got == [("failed", error)]


def test_a_computation_that_stops_itself_is_cancelled_not_failed(qtbot: QtBot) -> None:
    def work(_progress: Progress) -> None:
        raise Cancelled

    task = Task(work)
    answers = Answers(task)
    task.start()
    settle(qtbot)
    assert answers.got == [("cancelled", None)]


def test_cancel_returns_at_once_and_breaks_off_the_statement(qtbot: QtBot) -> None:
    inside, broken = threading.Event(), threading.Event()

    def slow_interrupt() -> None:
        time.sleep(0.3)  # as a request to a far server is
        broken.set()

    def work(progress: Progress) -> str:
        with progress.interruptible(slow_interrupt):
            inside.set()
            broken.wait(10)
        progress.check()
        return "not wanted any more"

    task = Task(work)
    answers = Answers(task)
    task.start()
    assert inside.wait(5)
    before = time.monotonic()
    task.cancel()
    assert time.monotonic() - before < 0.1
    settle(qtbot)
    assert broken.is_set()
    assert answers.got == [("cancelled", None)]


def test_a_result_that_comes_after_cancel_is_dropped(qtbot: QtBot) -> None:
    """A fit inside a library cannot be broken off; what it returns must not be shown."""
    gate = threading.Event()
    task = Task(lambda _progress: gate.wait(5))
    answers = Answers(task)
    task.start()
    task.cancel()
    gate.set()
    settle(qtbot)
    assert answers.got == [("cancelled", None)]


def test_cancel_between_the_end_of_the_work_and_its_delivery(qtbot: QtBot) -> None:
    task = Task(lambda _progress: 1)
    answers = Answers(task)
    task.start()
    task.wait()
    task.cancel()
    settle(qtbot)
    assert answers.got == [("cancelled", None)]


def test_cancel_after_the_answer_does_nothing(qtbot: QtBot) -> None:
    task = Task(lambda _progress: 1)
    answers = Answers(task)
    task.start()
    settle(qtbot)
    task.cancel()
    qtbot.wait(20)
    assert task.answered
    assert answers.got == [("succeeded", 1)]


def test_a_task_cancelled_before_it_starts_does_not_work(qtbot: QtBot) -> None:
    done: list[int] = []
    task = Task(lambda _progress: done.append(1))
    answers = Answers(task)
    task.cancel()
    task.start()
    settle(qtbot)
    assert not done
    assert answers.got == [("cancelled", None)]


def test_a_task_runs_once(qtbot: QtBot) -> None:
    task = Task(lambda _progress: None)
    task.start()
    with pytest.raises(RuntimeError, match="once"):
        task.start()
    settle(qtbot)


def test_a_task_nobody_keeps_still_answers(qtbot: QtBot) -> None:
    """A thread that is collected while it runs would abort the program."""
    got: list[object] = []
    gate = threading.Event()

    def begin() -> None:
        task = Task(lambda _progress: gate.wait(5))
        task.succeeded.connect(got.append)
        task.start()

    begin()
    gc.collect()
    assert len(RUNNING.tasks) == 1
    gate.set()
    settle(qtbot)
    assert got == [True]


def test_every_one_of_many_answers_exactly_once(qtbot: QtBot) -> None:
    def work(progress: Progress) -> int:
        progress.step(0.5, "half")
        return 1

    tasks = [Task(work) for _ in range(100)]
    answers = [Answers(task) for task in tasks]
    for position, task in enumerate(tasks):
        task.start()
        if position % 3 == 0:
            task.cancel()
    settle(qtbot)
    gc.collect()
    names = [[name for name, _ in one.got] for one in answers]
    assert all(names[i] == ["cancelled"] for i in range(0, 100, 3))
    assert all(names[i] == ["succeeded"] for i in range(100) if i % 3)


def test_progress_arrives_in_order_and_does_not_flood_the_window(qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        for count in range(20_000):
            progress.step(count / 20_000, f"row {count}")
        progress.step(1.0, "done")

    steps: list[Step] = []
    task = Task(work, "Counting")
    assert task.step == Step(0.0, "Counting")
    task.progressed.connect(steps.append)
    task.start()
    task.wait()  # the window looks again only when all 20,001 steps have been reported
    settle(qtbot)
    assert len(steps) <= 3
    assert [step.fraction for step in steps] == sorted(step.fraction for step in steps)
    assert steps[-1] == Step(1.0, "done")


def test_no_progress_arrives_after_cancel(qtbot: QtBot) -> None:
    gate = threading.Event()

    def work(progress: Progress) -> None:
        progress.step(0.5, "half")
        gate.set()

    steps: list[Step] = []
    task = Task(work)
    task.progressed.connect(steps.append)
    task.start()
    assert gate.wait(5)
    task.cancel()
    settle(qtbot)
    assert steps == []


def test_stop_all_waits_and_tells_whether_everything_ended(qtbot: QtBot) -> None:
    def obedient(progress: Progress) -> None:
        while True:
            progress.check()
            time.sleep(0.005)

    gate, inside = threading.Event(), threading.Event()

    def stubborn(_progress: Progress) -> None:
        inside.set()
        gate.wait(10)

    for _ in range(3):
        Task(obedient).start()
    assert task_module.stop_all(5)
    settle(qtbot)
    Task(stubborn).start()
    assert inside.wait(5)
    before = time.monotonic()
    assert not task_module.stop_all(0.2)
    assert time.monotonic() - before < 2
    gate.set()


def test_prepare_gives_the_window_its_turn_often() -> None:
    former = sys.getswitchinterval()
    try:
        task_module.prepare()
        assert sys.getswitchinterval() == pytest.approx(task_module.SWITCH_INTERVAL_S)
    finally:
        sys.setswitchinterval(former)


def test_void_calls_of_qt_do_not_take_references_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 drops one with every void call on Python 3.11, until the interpreter aborts."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(5000):
        thing.setObjectName("x")
        thing.blockSignals(False)
    assert abs(sys.getrefcount(None) - before) < 500
