"""Asking again after the connection was lost: how often, after which pause, and what is told meanwhile."""

import functools
import logging
import random
import time
from collections.abc import Callable, Iterator
from typing import ParamSpec, TypeVar

from analytics.errors import ConnectionLost
from analytics.language import tr
from analytics.progress import Progress

log = logging.getLogger(__name__)

Question = ParamSpec("Question")
Answer = TypeVar("Answer")

FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 30.0

#: A read is asked for so many times more; together with their pauses about a quarter of a minute.
MORE_TRIES = 5

#: How soon a pause hears that it should end, s.
_TICK_S = 0.1


def pauses() -> Iterator[float]:
    """Yield pauses in s, each about twice the one before, up to 30 s; by chance a quarter longer or shorter.

    Many workbenches lose a server at the same moment; they must not come back to it at the same moment.
    """
    pause = FIRST_PAUSE_S
    while True:
        yield pause * random.uniform(0.75, 1.25)  # noqa: S311  nothing here is a secret
        pause = min(2 * pause, LONGEST_PAUSE_S)


def patient(ask: Callable[Question, Answer]) -> Callable[Question, Answer]:
    """Have a read that lost its connection start over, in a new connection that sees one state of the database.

    Nothing of what a lost read had already fetched is ever part of its answer. Only for reads: what a lost write did
    is not known. A refused password, or whatever else time does not cure, is not asked again.

    Parameters
    ----------
    ask : callable
        One of its arguments is a :class:`Progress`; it can cancel the pauses too, and is told about them.
    """

    @functools.wraps(ask)
    def again(*args: Question.args, **named: Question.kwargs) -> Answer:
        progress = next(one for one in (*args, *named.values()) if isinstance(one, Progress))
        for _, pause in zip(range(MORE_TRIES), pauses(), strict=False):
            try:
                return ask(*args, **named)
            except ConnectionLost as error:
                log.info("connection lost, asking again in %.1f s: %s", pause, error.text)
                _wait(pause, progress)
        return ask(*args, **named)

    return again


def _wait(seconds: float, progress: Progress) -> None:
    """Wait, telling how long it still takes, and stop here if the user asked to."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        phrase = tr("Connection lost, trying again now")
        if left >= 1:
            phrase = tr("Connection lost, trying again in {seconds} s", seconds=f"{left:.0f}")
        progress.step(0.0, phrase)
        time.sleep(min(left, _TICK_S))
    progress.check()
