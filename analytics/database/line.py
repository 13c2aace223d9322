"""The connection of a session as other threads see it: they may break it off."""

import logging
import socket
import threading
import time
from typing import Any

import psycopg

log = logging.getLogger(__name__)

#: So long a request to cancel may take, s.
CANCEL_SECONDS = 5.0

#: A cancelled read is over after so long even if the server, or the network to it, does not care, s.
HANG_UP_SECONDS = 0.35

#: The server ends a statement at its time limit; when it has said nothing so long after that, it is given up, s.
SILENCE_SECONDS = 5.0

Row = tuple[Any, ...]


class Line:
    """The connection of a session, which other threads may break off.

    Two cases: the user stops the statement that runs, or the server has not even answered when its own limit for the
    statement was over. The latter happens when packets vanish on the way or the server is frozen.

    Parameters
    ----------
    connection : psycopg.Connection
    statement_seconds : float
        Longest time for one statement, s; 0 for no limit.
    writing : bool
        Whether the server should have time to end the statement properly.
    """

    def __init__(self, connection: psycopg.Connection[Row], statement_seconds: float, *, writing: bool) -> None:
        self._connection = connection
        self._limit = statement_seconds + SILENCE_SECONDS if statement_seconds else 0.0
        self._patience = 2 * CANCEL_SECONDS if writing else HANG_UP_SECONDS
        self._ended = threading.Event()
        self._closing = threading.Event()
        self._deadline: float | None = None
        self._watch: threading.Thread | None = None
        self.silent = False

    def begin(self) -> None:
        """Say that the server is working for us from now on."""
        self._ended.clear()
        if self._limit:
            self._deadline = time.monotonic() + self._limit
            if self._watch is None:
                self._watch = threading.Thread(target=self._keep_watch, name="watch", daemon=True)
                self._watch.start()

    def end(self) -> None:
        """Say that it has answered."""
        self._deadline = None
        self._ended.set()

    def interrupt(self) -> None:
        """Break off the running statement: ask the server, and if it does not listen hang up."""
        # Asking needs a connection of its own, which may take long where packets vanish.
        threading.Thread(target=self._ask_to_cancel, name="cancel", daemon=True).start()
        if not self._ended.wait(self._patience):
            log.info("the server did not end the statement; closing the line")
            self._hang_up()

    def close(self) -> None:
        """Close the connection; without a commit before it, this undoes the transaction."""
        self._closing.set()
        self._connection.close()

    def _ask_to_cancel(self) -> None:
        try:
            self._connection.cancel_safe(timeout=CANCEL_SECONDS)
        except (psycopg.Error, OSError):
            log.info("the server did not take the request to cancel")

    def _keep_watch(self) -> None:
        """Hang up when a statement is older than its limit; one thread watches all statements of a session."""
        pause = self._limit
        while not self._closing.wait(pause):
            deadline = self._deadline
            pause = self._limit if deadline is None else deadline - time.monotonic()
            if pause <= 0 and deadline == self._deadline:
                self.silent = True
                log.warning("the server has said nothing for %.0f s; closing the line", self._limit)
                self._hang_up()
                return

    def _hang_up(self) -> None:
        if self._ended.is_set() or self._connection.closed:
            return
        line = socket.socket(fileno=self._connection.fileno())
        try:
            line.shutdown(socket.SHUT_RDWR)
        except OSError:
            log.debug("the line was closed already", exc_info=True)
        finally:
            line.detach()  # the descriptor is libpq's
