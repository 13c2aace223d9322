"""A network between client and server that can be slow, cut, or swallow everything without a word."""

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from analytics.database import Address


class Proxy:
    """Passes on what client and server say to each other, until it is told otherwise."""

    def __init__(self, server: Address) -> None:
        self._server = server
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._lines: list[socket.socket] = []
        self._swallowing = threading.Event()
        self._refusing = threading.Event()
        self.delay_s = 0.0
        self.cut_after: int | None = None  # bytes from the server
        self.passed = 0
        self.connections = 0
        self._threads = [threading.Thread(target=self._serve)]
        self._threads[0].start()

    @property
    def address(self) -> Address:
        """Where a client finds the server through this network."""
        return replace(self._server, host="127.0.0.1", port=self._listener.getsockname()[1])

    def swallow(self) -> None:
        """Let nothing through from now on, new connections neither; nobody is told."""
        self._swallowing.set()

    def cut(self) -> None:
        """Break all lines, once."""
        lines, self._lines = self._lines, []
        for line in lines:
            _close(line)

    def refuse(self, refusing: bool = True) -> None:
        """Break all lines, and new ones at once."""
        (self._refusing.set if refusing else self._refusing.clear)()
        if refusing:
            self.cut()

    def close(self) -> None:
        """Break everything and wait until no thread is left."""
        _close(self._listener)
        self.cut()
        for thread in self._threads:
            thread.join(5)

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                self.connections += 1
                if self._refusing.is_set():
                    _close(client)
                    continue
                server = self._upstream()
                self._lines.extend((client, server))
                for pair in ((client, server, False), (server, client, True)):
                    thread = threading.Thread(target=self._pass_on, args=pair)
                    self._threads.append(thread)
                    thread.start()

    def _upstream(self) -> socket.socket:
        if not self._server.host.startswith("/"):
            return socket.create_connection((self._server.host, self._server.port))
        line = socket.socket(socket.AF_UNIX)
        line.connect(f"{self._server.host}/.s.PGSQL.{self._server.port}")
        return line

    def _pass_on(self, source: socket.socket, target: socket.socket, from_server: bool) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if self.delay_s:
                    time.sleep(self.delay_s)
                if self._swallowing.is_set():
                    continue
                if from_server:
                    self.passed += len(data)
                    if self.cut_after is not None and self.passed > self.cut_after:
                        self.cut_after = None
                        self.cut()
                        return
                target.sendall(data)
        if not self._swallowing.is_set():
            _close(target)


def _close(line: socket.socket) -> None:
    with contextlib.suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
    line.close()


@contextmanager
def proxy(server: Address) -> Iterator[Proxy]:
    """Stand between clients and a server for the length of a block."""
    made = Proxy(server)
    try:
        yield made
    finally:
        made.close()
