"""From the broker into the database: batches, one transaction each, acknowledged only when they are stored.

The broker keeps every message that was not acknowledged. So nothing is lost when this program, the database or the
broker is restarted, and what comes a second time changes nothing.
"""

import hashlib
import json
import logging
import platform
import random
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from analytics.errors import BadRequest, Cancelled, EnmsError
from analytics.mqtt.broker import FIRST_WAIT_S, LONGEST_WAIT_S, Broker, Line, Message
from analytics.mqtt.messages import Parsed, Reason, Refusal, parse
from analytics.mqtt.storing import Store, Stored
from analytics.period import Period
from analytics.progress import Progress

log = logging.getLogger(__name__)

TOPIC = "factory/#"

#: A silence of so long ends a batch early: the broker sends no more before it is acknowledged.
QUIET_S = 0.1
_QUIET_MESSAGES = 10

#: Messages that came without a promise (QoS 0) and wait for the database; more than that are dropped, oldest first.
MOST_WAITING = 50_000

#: How often continuous aggregates get late rows, s.
REFRESH_S = 300.0

#: Put-aside messages are kept up to this size, and as much again of older ones.
ASIDE_BYTES = 10_000_000
_PAYLOAD_SHOWN = 4_000

#: So many connections in a row that did not last are no accident.
_TOO_OFTEN = 3

#: Different names of unknown machines and topics that are told; more are only counted.
_MOST_TOLD = 100


@dataclass(frozen=True)
class IngestRequest:
    """What to take from a broker.

    Parameters
    ----------
    broker : Broker
    topics : tuple of str
        Filters, ``factory/#`` for example.
    client_id : str
        Under which the broker keeps the session; see :meth:`identified`.
    batch_s : float
        Longest time a message waits before it is stored, s.
    batch_messages : int
        Most messages of a batch.
    for_s : float, optional
        End after so long, s.
    idle_s : float, optional
        End when nothing has come for so long and everything is stored, s.
    """

    broker: Broker
    topics: tuple[str, ...] = (TOPIC,)
    client_id: str = ""
    batch_s: float = 1.0
    batch_messages: int = 1000
    for_s: float | None = None
    idle_s: float | None = None

    def __post_init__(self) -> None:
        if not self.topics or not all(map(_is_filter, self.topics)):
            raise BadRequest("This is no filter of topics.", "Write one such as factory/# or factory/+/energy.")
        if not 0 < self.batch_s <= 60 or not 1 <= self.batch_messages <= 10_000:
            raise BadRequest("Such batches cannot be.", "Ask for up to 60 seconds and 1 to 10000 messages.")

    def identified(self, owner: str) -> "IngestRequest":
        """Return the request with a client id: the same in every run with these topics for this database and user.

        Parameters
        ----------
        owner : str
            What tells user and database from others on this computer.
        """
        text = json.dumps([platform.node(), owner, *self.topics])
        made = f"enms-{hashlib.sha256(text.encode()).hexdigest()[:16]}"
        return replace(self, client_id=self.client_id or made)


def _is_filter(topic: str) -> bool:
    levels = topic.split("/")
    return (
        0 < len(topic.encode()) < 65_536
        and "\x00" not in topic
        and all("+" not in level or level == "+" for level in levels)
        and all("#" not in level or (level == "#" and place == len(levels)) for place, level in enumerate(levels, 1))
    )


@dataclass(frozen=True)
class Tally:
    """What has happened so far.

    Parameters
    ----------
    seconds : float
    messages : int
        Received.
    rows : int
        Rows that were new or changed.
    repeated : int
        Readings that were in the database already.
    states : int
        Present states that were taken over; of several in one batch the last.
    aside : mapping of str to int
        Reason → messages put aside.
    ignored : int
        Messages on topics that carry no readings.
    dropped : int
        Messages without a promise (QoS 0) that were lost while the database was gone.
    waiting : int
    batches : int
    reconnects : int
        To the broker.
    failures : int
        Attempts to store that the database did not take.
    last : datetime, optional
        Newest reading.
    aside_path : Path, optional
        Where the messages put aside are.
    """

    seconds: float = 0.0
    messages: int = 0
    rows: int = 0
    repeated: int = 0
    states: int = 0
    aside: Mapping[str, int] = field(default_factory=dict)
    ignored: int = 0
    dropped: int = 0
    waiting: int = 0
    batches: int = 0
    reconnects: int = 0
    failures: int = 0
    last: datetime | None = None
    aside_path: Path | None = None


class Aside:
    """The file of messages that were not stored: JSON lines, bounded, for people to look at."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "mqtt_put_aside.jsonl"

    def put(self, messages: list[tuple[Message, Refusal]]) -> None:
        """Append messages with their reasons; a full disk does not stop the others from being stored."""
        if not messages:
            return
        try:
            if self.path.exists() and self.path.stat().st_size > ASIDE_BYTES:
                self.path.replace(self.path.with_suffix(".old.jsonl"))
            with self.path.open("a", encoding="utf-8") as file:
                file.writelines(_line(*one) for one in messages)
        except OSError as error:
            log.warning("messages put aside cannot be kept in %s: %s", self.path, error.strerror)


def _line(message: Message, refusal: Refusal) -> str:
    entry = {
        "received": datetime.now(UTC).isoformat(timespec="seconds"),
        "reason": refusal.reason.value,
        "detail": refusal.text,
        "topic": message.topic,
        "payload": message.payload[:_PAYLOAD_SHOWN].decode("utf-8", "backslashreplace"),
    }
    return json.dumps(entry) + "\n"


@dataclass
class _Waiting:
    """A message that has not been acknowledged yet, and what is in it."""

    message: Message
    content: Parsed | Refusal | None


def ingest(
    store: Store,
    request: IngestRequest,
    password: str,
    folder: Path,
    progress: Progress,
    notice: Callable[[str], object],
    minute: Callable[[Tally], object],
) -> Tally:
    """Take messages from a broker into a database until it is time to end, or the progress is stopped.

    Parameters
    ----------
    store : Store
    request : IngestRequest
        With a client id, or the broker keeps nothing while we are away.
    password : str
        Of the broker's user.
    folder : Path
        Where messages that cannot be stored are kept.
    progress : Progress
        Stopping it ends the work in order: it is no error.
    notice : callable
        Told in a sentence, once, what somebody should know.
    minute : callable
        Told each minute what has happened so far.

    Returns
    -------
    Tally

    Raises
    ------
    ConnectionFailed
        When the broker cannot be reached at the start, or does not want us.
    QueryFailed, CannotStore
        When the database is not built as it should be or the user has no rights; nothing that waits is lost.
    """
    return _Ingest(store, request, Aside(folder), notice, progress).run(password, minute)


class _Ingest:
    """One run."""

    def __init__(
        self, store: Store, request: IngestRequest, aside: Aside, notice: Callable[[str], object], progress: Progress
    ) -> None:
        self._store = store
        self._request = request
        self._aside = aside
        self._notice = notice
        self._progress = progress
        self._line: Line
        self._waiting: list[_Waiting] = []
        self._since = self._heard = time.monotonic()
        self._epoch = 0
        self._counts: Counter[str] = Counter()
        self._reasons: Counter[str] = Counter()
        self._told: set[str] = set()
        self._last: datetime | None = None
        self._late: Period | None = None
        self._refreshed = time.monotonic()
        self._began = time.monotonic()
        self._wait_s, self._try_at = 0.0, 0.0
        self._broker_gone = False

    def run(self, password: str, minute: Callable[[Tally], object]) -> Tally:
        """Work until it is time to end."""
        request = self._request
        self._line = Line(request.broker, password, request.client_id, request.topics, 2 * request.batch_messages)
        try:
            self._line.connect()
            told = self._began = self._heard = time.monotonic()
            while not self._progress.stopped and not self._is_over():
                self._line.turn(QUIET_S / 2)
                self._take()
                self._watch_broker()
                if self._is_due():
                    self._flush(self._progress)
                self._refresh(REFRESH_S)
                if time.monotonic() - told >= 60.0:
                    told += 60.0
                    minute(self.tally())
            self._finish()
        finally:
            self._line.close()
        return self.tally()

    def tally(self) -> Tally:
        """Return what has happened so far."""
        names = ("messages", "rows", "repeated", "states", "ignored", "dropped", "batches", "failures")
        return Tally(
            seconds=time.monotonic() - self._began,
            aside=dict(self._reasons),
            waiting=len(self._waiting),
            reconnects=self._line.reconnects,
            last=self._last,
            aside_path=self._aside.path if self._reasons else None,
            **{name: self._counts[name] for name in names},
        )

    # --- when -------------------------------------------------------------------------------------------------------

    def _is_over(self) -> bool:
        now, request = time.monotonic(), self._request
        if request.for_s is not None and now - self._began >= request.for_s:
            return True
        quiet = request.idle_s is not None and now - self._heard >= request.idle_s
        return quiet and not self._waiting and self._line.connected

    def _is_due(self) -> bool:
        now, count = time.monotonic(), len(self._waiting)
        if not count or now < self._try_at:
            return False
        quiet = now - self._heard >= QUIET_S and count >= _QUIET_MESSAGES
        return quiet or count >= self._request.batch_messages or now - self._since >= self._request.batch_s

    # --- receiving --------------------------------------------------------------------------------------------------

    def _take(self) -> None:
        """Parse what has come in."""
        if self._line.epoch != self._epoch:
            self._start_epoch()
        received, now = self._line.received, datetime.now(UTC)
        if received:
            self._heard = time.monotonic()
            self._since = self._since if self._waiting else self._heard
        while received:
            message = received.popleft()
            self._counts["messages"] += 1
            self._waiting.append(_Waiting(message, self._parsed(message, now)))
        if len(self._waiting) > MOST_WAITING:
            self._drop()

    def _parsed(self, message: Message, now: datetime) -> Parsed | Refusal | None:
        try:
            return parse(message.topic, message.payload, now)
        except Exception:  # one message is never a reason to stop taking the others
            log.exception("a message on %s cannot be read", message.topic)
            return Refusal(Reason.NO_JSON, "fault of the program")

    def _start_epoch(self) -> None:
        """Forget what the broker sends again on its new connection."""
        self._epoch = self._line.epoch
        if self._line.kept_session:
            again = sum(1 for one in self._waiting if one.message.quality)
            self._waiting = [one for one in self._waiting if not one.message.quality]
            self._counts["messages"] -= again
        elif self._line.reconnects:
            self._tell("The broker has lost our session; what came in while there was no connection may be missing.")

    def _drop(self) -> None:
        """Keep memory bounded: messages with a promise are bounded by the broker, the others here."""
        excess = len(self._waiting) - MOST_WAITING
        kept = []
        for one in self._waiting:
            if excess and not one.message.quality:
                excess -= 1
                self._counts["dropped"] += 1
            else:
                kept.append(one)
        self._waiting = kept

    def _watch_broker(self) -> None:
        gone = not self._line.connected
        if gone and not self._broker_gone:
            self._notice(f"The broker is gone ({self._line.trouble}); trying again until it is back.")
        if not gone and self._broker_gone:
            self._notice("The broker is back.")
        if self._line.short >= _TOO_OFTEN:
            name = self._request.client_id
            self._tell(f"Connections to the broker do not last; does another program use the client id “{name}”?")
        self._broker_gone = gone

    # --- storing ----------------------------------------------------------------------------------------------------

    def _flush(self, progress: Progress) -> None:
        """Store the oldest messages and acknowledge them, in order; keep them when the database cannot take them."""
        batch = self._waiting[: self._request.batch_messages]
        try:
            refusals = self._stored(batch, progress)
        except Cancelled:
            return
        except EnmsError as error:
            if is_lasting(error):
                raise
            self._wait_for_database(error)
            return
        if self._wait_s:
            self._notice("The database is back.")
        self._wait_s = self._try_at = 0.0
        self._settle(batch, refusals)

    def _stored(self, batch: list[_Waiting], progress: Progress) -> dict[int, Refusal]:
        """Store what can be stored; return place and reason of each message that cannot."""
        refusals = {place: one.content for place, one in enumerate(batch) if isinstance(one.content, Refusal)}
        good = [place for place, one in enumerate(batch) if isinstance(one.content, Parsed)]
        if not good:
            return refusals
        return refusals | self._halved(batch, good, progress)

    def _halved(self, batch: list[_Waiting], places: list[int], progress: Progress) -> dict[int, Refusal]:
        """Store messages together; when a value of one does not fit, find out which by halves."""
        try:
            return self._written(batch, places, progress)
        except EnmsError as error:
            if not is_about_values(error):
                raise
            if len(places) == 1:
                return {places[0]: Refusal(Reason.DATABASE, error.text)}
        self._line.turn(0.0)  # this may take a while, and the broker wants a sign of life
        middle = len(places) // 2
        return self._halved(batch, places[:middle], progress) | self._halved(batch, places[middle:], progress)

    def _written(self, batch: list[_Waiting], places: list[int], progress: Progress) -> dict[int, Refusal]:
        contents = [(c, batch[p].message.kept) for p in places if isinstance(c := batch[p].content, Parsed)]
        stored = self._store.store(contents, progress)
        self._counts.update(rows=stored.rows, repeated=stored.repeated, states=stored.states, batches=1)
        self._note_times(stored)
        return {places[place]: refusal for place, refusal in (stored.refusals or {}).items()}

    def _note_times(self, stored: Stored) -> None:
        if stored.first is None or stored.last is None:
            return
        self._last = max(stored.last, self._last or stored.last)
        first = min(stored.first, self._late.start) if self._late else stored.first
        last = max(stored.last, self._late.end) if self._late else stored.last
        self._late = Period(first, max(last, datetime.fromtimestamp(first.timestamp() + 1, UTC)))

    def _settle(self, batch: list[_Waiting], refusals: dict[int, Refusal]) -> None:
        """Put aside what was refused, then tell the broker that all of the batch is done."""
        self._aside.put([(batch[place].message, refusal) for place, refusal in sorted(refusals.items())])
        for refusal in refusals.values():
            self._reasons[refusal.reason.value] += 1
            if refusal.reason is Reason.UNKNOWN_MACHINE:
                self._tell(f"No machine for {refusal.text}; its messages are put aside.")
            else:
                self._tell(f"Messages are put aside: {refusal.reason.value}.")
        for one in batch:
            if one.content is None:
                self._counts["ignored"] += 1
                self._tell(f"Topics that end in “{one.message.topic.rpartition('/')[2][:40]}” carry no readings.")
            self._line.acknowledge(one.message)
        del self._waiting[: len(batch)]
        self._since = time.monotonic()

    def _wait_for_database(self, error: EnmsError) -> None:
        self._counts["failures"] += 1
        if not self._wait_s:
            self._notice(f"The database does not take the readings: {error.text} They wait at the broker.")
        self._wait_s = min(2 * self._wait_s, LONGEST_WAIT_S) or FIRST_WAIT_S
        self._try_at = time.monotonic() + self._wait_s * random.uniform(1.0, 1.25)  # noqa: S311 - no secret

    def _refresh(self, every_s: float) -> None:
        if self._late is None or time.monotonic() - self._refreshed < every_s:
            return
        self._refreshed = time.monotonic()
        try:
            self._store.refresh(self._late, Progress())
            self._late = None
        except EnmsError as error:
            log.warning("the roll-ups will be refreshed later: %s", error)

    def _finish(self) -> None:
        """Store what is still here; when that fails the broker sends it again to the next run."""
        if self._waiting and not self._wait_s:
            try:
                while self._waiting and not self._wait_s:
                    self._flush(Progress())
            except EnmsError as error:
                log.warning("the last messages stay at the broker: %s", error)
        self._refresh(0.0)

    def _tell(self, text: str) -> None:
        """Say a thing once."""
        if text not in self._told and len(self._told) < _MOST_TOLD:
            self._told.add(text)
            self._notice(text)


def _state(error: EnmsError) -> str:
    """Return the SQLSTATE behind an error, empty when there is none."""
    return str(getattr(error.__cause__, "sqlstate", None) or "")


def is_about_values(error: EnmsError) -> bool:
    """Whether the database refused a value (not the connection, the disk or the time it took)."""
    return _state(error)[:2] in ("22", "23")


def is_lasting(error: EnmsError) -> bool:
    """Whether waiting will not help: a table, a key or a right is missing."""
    return _state(error)[:2] in ("42", "0A")
