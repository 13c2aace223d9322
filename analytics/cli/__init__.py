"""``enms``: every question of the workbench without a window."""

import logging
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from types import FrameType
from typing import TYPE_CHECKING

from analytics.cli.arguments import parser
from analytics.cli.output import Bar
from analytics.errors import (
    BadRequest,
    Cancelled,
    CannotStore,
    ConnectionFailed,
    EnmsError,
    NotEnoughData,
    QueryFailed,
    UntrustedModel,
)
from analytics.home import Home
from analytics.progress import Progress

if TYPE_CHECKING:
    import argparse

__all__ = ["main"]

DONE, FAULT, WRONG_QUESTION, NO_CONNECTION, NOT_ENOUGH, NOT_STORED, STOPPED = 0, 1, 2, 3, 4, 5, 130

#: What a script can tell apart.
CODES: dict[type[EnmsError], int] = {
    BadRequest: WRONG_QUESTION,
    UntrustedModel: WRONG_QUESTION,
    ConnectionFailed: NO_CONNECTION,
    QueryFailed: NO_CONNECTION,
    NotEnoughData: NOT_ENOUGH,
    CannotStore: NOT_STORED,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Answer one command line and return its exit code.

    Parameters
    ----------
    arguments : sequence of str, optional
        Without the name of the program; None takes the process's own.
    """
    if getattr(sys, "frozen", False):  # a packed program has no python -m: it is its server's supervisor too
        from analytics.embedded import supervise_if_asked

        supervise_if_asked(sys.argv)
    bar = Bar()
    progress = Progress(bar)
    _speak_unicode()
    # What modules log is for the log file of the window; here the one line on stderr is enough.
    logging.getLogger("analytics").addHandler(logging.NullHandler())
    try:
        with _stoppable(progress):
            _verb(parser().parse_args(arguments), progress, bar)
        sys.stdout.flush()
    except EnmsError as error:
        bar.clear()
        _complain(" ".join(str(error).split()))
        return next(code for kind, code in CODES.items() if isinstance(error, kind))
    except (Cancelled, KeyboardInterrupt):
        bar.clear()
        _complain("stopped; nothing half-done was kept")
        return STOPPED
    except BrokenPipeError:
        # Whoever read the output (head, less) has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:  # noqa: BLE001 - the last resort: a bug of ours, said as one
        bar.clear()
        _complain(f"fault of the program: {type(error).__name__}: {' '.join(str(error).split())}{_record()}")
        return FAULT
    return DONE


def _verb(options: "argparse.Namespace", progress: Progress, bar: Bar) -> None:
    """Run what was asked for; each verb imports what it needs."""
    from analytics.cli import (
        annotations,
        baselines,
        connection,
        imports,
        live,
        overview,
        patterns,
        plant,
        quality,
        reports,
        schema,
        tables,
        upkeep,
    )

    verbs: dict[str, Callable[[argparse.Namespace, connection.Door], None]] = {
        "health": plant.health,
        "machines": plant.machines,
        "overview": overview.overview,
        "kpi": plant.kpi,
        "demo": plant.demo,
        "import": imports.run,
        "ingest": live.ingest,
        "baseline": baselines.run,
        "schema": schema.run,
        "reconcile": upkeep.reconcile,
        "server": upkeep.server,
        "quality": quality.quality,
        "correct": quality.correct,
        "annotate": annotations.annotate,
        "report": reports.report,
        "patterns": patterns.run,
        "export": tables.export,
        "registers": tables.registers,
    }
    if options.verb == "demo" and options.publish:
        live.publish(options, progress, bar)  # needs no database
        return
    with connection.opened(options, progress, bar) as door:
        verbs[options.verb](options, door)


@contextmanager
def _stoppable(progress: Progress) -> Iterator[None]:
    """Let Ctrl-C end the work at its next check, and break off the statement that runs; a second one ends at once."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        if progress.stopped:
            raise KeyboardInterrupt
        progress.stop()
        # A request to cancel may wait for the network, so it is no work for a signal handler.
        threading.Thread(target=progress.interrupt, daemon=True).start()

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    former = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, former)


def _complain(text: str) -> None:
    sys.stderr.write(f"enms: {text}\n")


def _speak_unicode() -> None:
    """Keep a terminal that knows only ASCII from ending the program at the first ² or °."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _record() -> str:
    """Write where a fault happened to the log and return where that is."""
    try:
        path = Home.of_user().logs / "enms.log"
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC\n{traceback.format_exc()}\n")
    except (OSError, EnmsError):
        return ""
    return f" (details in {path})"
