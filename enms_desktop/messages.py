"""What went wrong, in words; the log; and the last resort for errors nobody expected."""

import faulthandler
import logging
import re
import sys
import threading
import traceback
from dataclasses import dataclass
from enum import StrEnum
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from analytics.errors import BadRequest, Cancelled, EnmsError, NotEnoughData
from analytics.home import Home
from analytics.language import tr

log = logging.getLogger(__name__)

LOG_NAME = "workbench.log"
HIDDEN = "•••"

_SECRETS: set[str] = set()
_PATTERNS = (
    re.compile(
        r"(?i)(\b(?:password|passwd|pwd|pgpassword|secret)\b[\"']?\s*[=:]\s*)('(?:[^'\\]|\\.)*'|\"[^\"]*\"|[^\s,;&)]+)"
    ),
    re.compile(r"(?i)(\b[a-z][a-z0-9+]*://[^\s:/@]*:)([^\s@]+)(?=@)"),
)


class Severity(StrEnum):
    """How loud a message is."""

    GOOD = "good"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class Message:
    """Something to tell the user.

    Parameters
    ----------
    text : str
        What is so.
    hint : str
        What to do about it, empty when there is nothing to do.
    severity : Severity
    details : str
        For a report: causes and, for a bug of ours, where it happened. Never a password.
    """

    text: str
    hint: str = ""
    severity: Severity = Severity.INFO
    details: str = ""

    @property
    def words(self) -> str:
        """Sentence and hint together."""
        return f"{self.text} {self.hint}".strip()


def hide(secret: str) -> None:
    """Make sure that this very text never stands in a log or a message from now on."""
    if len(secret) > 2:
        _SECRETS.add(secret)


def scrubbed(text: str) -> str:
    """Return the text with every password in it covered."""
    for pattern in _PATTERNS:
        text = pattern.sub(rf"\g<1>{HIDDEN}", text)
    for secret in _SECRETS:
        text = text.replace(secret, HIDDEN)
    return text


def describe(error: BaseException) -> Message:
    """Turn any exception into words; the one place that does.

    An :class:`EnmsError` speaks for itself. Everything else is a bug of ours and says so.
    """
    if isinstance(error, Cancelled):
        return Message(tr("Stopped."))
    if isinstance(error, EnmsError):
        mild = isinstance(error, BadRequest | NotEnoughData)
        return Message(
            scrubbed(error.text), scrubbed(error.hint), Severity.WARNING if mild else Severity.ERROR, _causes(error)
        )
    if isinstance(error, MemoryError):
        text, hint = tr("This computer's memory is full."), tr("Choose a shorter period, or close other programs.")
        return Message(text, hint, Severity.ERROR, _traceback(error))
    if isinstance(error, OSError) and error.strerror:
        of = f" ({error.filename})" if error.filename else ""
        return Message(scrubbed(f"{error.strerror}{of}."), "", Severity.ERROR, _traceback(error))
    return Message(
        tr("Something went wrong inside the workbench."),
        tr("Nothing was changed. Copy the details when you report it."),
        Severity.ERROR,
        _traceback(error),
    )


def _traceback(error: BaseException) -> str:
    return scrubbed("".join(traceback.format_exception(error)).strip())


def _causes(error: EnmsError) -> str:
    """Return what lay below a readable error, e.g. the server's own words; empty when there is nothing."""
    lines = []
    cause: BaseException | None = error.__cause__
    while cause is not None:
        lines.append(f"{type(cause).__name__}: {cause}".strip())
        cause = cause.__cause__
    return scrubbed("\n".join(lines))


class _Scrubber(logging.Formatter):
    """Covers passwords in whatever is logged, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        return scrubbed(super().format(record))


class LastResort(QObject):
    """Catches what nobody caught: on any thread, and Qt's own complaints.

    Signals
    -------
    caught(object)
        A :class:`Message` to show; arrives on the GUI thread whichever thread failed.
    """

    caught = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._faults: IO[str] | None = None

    def install(self, home: Home) -> Path:
        """Begin to log and to catch; returns the log file."""
        path = home.logs / LOG_NAME
        handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=4, encoding="utf-8", delay=True)
        handler.setFormatter(_Scrubber("%(asctime)s %(levelname)-7s %(threadName)s %(name)s: %(message)s"))
        root = logging.getLogger()
        root.addHandler(handler)
        root.setLevel(logging.INFO)
        # A crash inside a C library leaves at least the Python lines that led to it.
        self._faults = (home.logs / "crash.log").open("a", encoding="utf-8")
        faulthandler.enable(self._faults)
        sys.excepthook = self._excepthook
        threading.excepthook = self._thread_excepthook
        qInstallMessageHandler(_qt_message)
        return path

    def uninstall(self) -> None:
        """Give everything back as Python and Qt had it."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None
        root = logging.getLogger()
        for handler in [h for h in root.handlers if isinstance(h.formatter, _Scrubber)]:
            root.removeHandler(handler)
            handler.close()

    def _excepthook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("not caught", exc_info=(kind, error, trace))
        self.caught.emit(describe(error))

    def _thread_excepthook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._excepthook(args.exc_type, args.exc_value, args.exc_traceback)


_LEVELS: dict[QtMsgType, int] = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Write Qt's own messages to the log instead of a console nobody sees."""
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category or "qt", text)
