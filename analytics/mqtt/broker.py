"""Which broker, and one connection to it; the one place that knows paho-mqtt.

The connection is served in the thread of its owner: nothing is received, sent or acknowledged but inside a call of
:meth:`Line.turn`, so that what was received can be acknowledged exactly when it has been stored.
"""

import random
import ssl
import time
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion, MQTTErrorCode, MQTTProtocolVersion
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties
from paho.mqtt.reasoncodes import ReasonCode
from paho.mqtt.subscribeoptions import SubscribeOptions

from analytics.errors import BadRequest, ConnectionFailed
from analytics.language import tr
from analytics.profile import Profile, ProfileKind, TlsMode, is_local

PORT, TLS_PORT = 1883, 8883

KEEPALIVE_S = 60

#: A broker keeps our subscription and what comes in for so long while we are away, s (MQTT 5; MQTT 3.1.1 has no limit).
SESSION_S = 7 * 86_400

#: Waiting before connecting again, s: doubled each time, with up to a quarter more by chance, until a connection lasts.
FIRST_WAIT_S, LONGEST_WAIT_S = 0.5, 30.0
LASTING_S = 10.0

ANSWER_S = 10.0

#: Messages we publish before the first is acknowledged. Brokers throw out who sends more than they allow (20 is usual).
MOST_UNDER_WAY = 10


@dataclass(frozen=True)
class Broker:
    """Where a broker is and how to reach it; the password is never part of it.

    Parameters
    ----------
    host : str
    port : int
    tls : bool
        Encrypted; certificate and name are always checked then.
    user : str
        Empty when the broker asks for none.
    authority, certificate, key : str
        PEM files: the authority to trust (empty: the system's), and the certificate of our own with its key.
    version : int
        5, or 3 for brokers that only speak MQTT 3.1.1.
    """

    host: str
    port: int = PORT
    tls: bool = False
    user: str = ""
    authority: str = ""
    certificate: str = ""
    key: str = ""
    version: int = 5

    def __post_init__(self) -> None:
        if not self.host.strip():
            raise BadRequest(tr("The broker needs a host."), tr("Write host:port or mqtts://user@host:port."))
        if not 0 < self.port < 65536:
            raise BadRequest(
                tr("There is no port {port}.", port=self.port),
                tr("MQTT's own are {port}, and {tls_port} with TLS.", port=PORT, tls_port=TLS_PORT),
            )
        for path in (self.authority, self.certificate, self.key):
            if path and not Path(path).is_file():
                raise BadRequest(tr("There is no file {file}.", file=path), tr("Check its path."))

    @property
    def words(self) -> str:
        """The broker as errors name it."""
        return f"{self.host}:{self.port}"

    @property
    def is_private(self) -> bool:
        """Whether a password may be sent: nobody can read along."""
        return self.tls or is_local(self.host)

    @property
    def profile(self) -> Profile:
        """Under which the keyring keeps the password."""
        return Profile("MQTT broker", ProfileKind.EXTERNAL, self.host, self.port, "mqtt", self.user, TlsMode.DISABLE)


def parse_broker(text: str) -> Broker:
    """Read ``host``, ``host:port``, ``mqtt://user@host:port`` or ``mqtts://user@host:port``.

    Raises
    ------
    BadRequest
        Which never quotes the text, because a part of it may be a password.
    """
    forms = "Write host:port, mqtt://user@host:port or, encrypted, mqtts://user@host:port."
    try:
        parts = urlsplit(text if "://" in text else f"mqtt://{text}")
        port = parts.port
    except ValueError:
        raise BadRequest(tr("This is no address of a broker."), forms) from None
    if parts.scheme not in ("mqtt", "mqtts") or parts.path.strip("/") or parts.query or parts.fragment:
        raise BadRequest(tr("This is no address of a broker."), forms)
    if parts.password is not None:
        raise BadRequest(
            tr("A password does not belong into an address."), tr("Set ENMS_MQTT_PASSWORD, or type it when asked.")
        )
    tls = parts.scheme == "mqtts"
    port = port if port is not None else TLS_PORT if tls else PORT
    return Broker(parts.hostname or "", port, tls, unquote(parts.username or ""))


@dataclass(frozen=True)
class Message:
    """What came in. ``epoch`` is the number of the connection it came by, ``kept`` that the broker had retained it."""

    topic: str
    payload: bytes
    number: int
    quality: int
    kept: bool
    epoch: int


class Line:
    """A connection to a broker that comes back by itself once it has been there.

    Parameters
    ----------
    broker : Broker
    password : str
    client_id : str
        Under which the broker keeps our session; empty for one that ends with the connection.
    topics : sequence of str
        Filters to subscribe to with QoS 1.
    window : int
        Messages that the broker may send before the first is acknowledged.

    Attributes
    ----------
    epoch : int
        Number of the present connection.
    reconnects, short : int
        Connections but for the first, and how many in a row did not last.
    connected : bool
    kept_session : bool
        Whether the broker still knew our session at the last connection.
    received : deque of Message
    trouble : str
        Why there is no connection.
    """

    def __init__(
        self, broker: Broker, password: str = "", client_id: str = "", topics: tuple[str, ...] = (), window: int = 1000
    ) -> None:
        self.broker = broker
        self.epoch = 0
        self.reconnects = 0
        self.connected = False
        self.kept_session = False
        self.received: deque[Message] = deque()
        self.trouble: str = ""
        self._topics = topics
        self._window = window
        self._persistent = bool(client_id)
        self._refused: ConnectionFailed | None = None
        self._fatal: ConnectionFailed | None = None
        self.short = 0
        self._wait_s, self._try_at = FIRST_WAIT_S, 0.0
        self._answer_by = self._since = 0.0
        self._client = self._made(password, client_id)

    def _made(self, password: str, client_id: str) -> paho.Client:
        five = self.broker.version == 5
        client = paho.Client(
            CallbackAPIVersion.VERSION2,
            client_id,
            clean_session=None if five else not self._persistent,
            protocol=MQTTProtocolVersion.MQTTv5 if five else MQTTProtocolVersion.MQTTv311,
            manual_ack=True,
            reconnect_on_failure=False,
        )
        client.max_inflight_messages_set(MOST_UNDER_WAY)
        client.connect_timeout = 5.0
        if self.broker.user:
            client.username_pw_set(self.broker.user, password)
        if self.broker.tls:
            client.tls_set_context(_context(self.broker))
        client.on_connect = self._on_connect
        client.on_disconnect = self._on_disconnect
        client.on_message = self._on_message
        client.on_subscribe = self._on_subscribe
        return client

    # --- connecting --------------------------------------------------------------------------------------------------

    def connect(self) -> None:
        """Connect for the first time.

        Raises
        ------
        ConnectionFailed
            When there is no broker, it is not the right one, or it does not let us in.
        """
        self._dial()
        end = time.monotonic() + ANSWER_S
        while not self.connected:
            if self.trouble or time.monotonic() > end:
                raise self._refused or ConnectionFailed(
                    tr(
                        "The broker {broker} cannot be reached: {trouble}.",
                        broker=self.broker.words,
                        trouble=self.trouble or tr("it does not answer"),
                    ),
                    tr("Check host, port, TLS and --mqtt-version, and whether the broker runs."),
                )
            self._serve(0.1)

    def turn(self, seconds: float) -> None:
        """Send, receive, and connect again where that is needed; waits up to so many seconds for something to come.

        Raises
        ------
        ConnectionFailed
            When somebody else has taken our session, or the broker refuses the subscription.
        """
        if self.connected or self._answer_by > time.monotonic():
            self._serve(seconds)
        elif time.monotonic() >= self._try_at:
            self._dial()
        else:
            time.sleep(min(seconds, max(self._try_at - time.monotonic(), 0.0)))
        if self._fatal is not None:
            raise self._fatal

    def close(self) -> None:
        """Say goodbye; the broker keeps a persistent session."""
        self._client.disconnect()
        for _ in range(20):
            if self._client.loop(0.05) != MQTTErrorCode.MQTT_ERR_SUCCESS:
                break
        self.connected = False

    def _dial(self) -> None:
        self.trouble, self._refused = "", None
        self._answer_by = time.monotonic() + ANSWER_S
        try:
            if self.broker.version == 5:
                self._client.connect(
                    self.broker.host,
                    self.broker.port,
                    KEEPALIVE_S,
                    clean_start=not self._persistent,
                    properties=self._properties(),
                )
            else:
                self._client.connect(self.broker.host, self.broker.port, KEEPALIVE_S)
        except ssl.SSLCertVerificationError as error:
            self._lost(f"its certificate is not trusted ({error.verify_message})")
        except OSError as error:
            self._lost(error.strerror or str(error) or type(error).__name__)
        except ValueError as error:
            self._lost(str(error))

    def _properties(self) -> Properties:
        properties = Properties(PacketTypes.CONNECT)  # type: ignore[no-untyped-call]
        properties.ReceiveMaximum = min(self._window, 65_535)
        properties.SessionExpiryInterval = SESSION_S if self._persistent else 0
        return properties

    def _serve(self, seconds: float) -> None:
        code = self._client.loop(seconds)
        if code != MQTTErrorCode.MQTT_ERR_SUCCESS and (self.connected or self._answer_by):
            self._lost(paho.error_string(code).rstrip("."))

    def _lost(self, why: str) -> None:
        """Plan the next try."""
        if self.connected and time.monotonic() - self._since >= LASTING_S:
            self._wait_s, self.short = FIRST_WAIT_S, 0
        elif self.connected:
            self.short += 1
        self.connected = False
        self._answer_by = 0.0
        self.trouble = self.trouble or why
        self._try_at = time.monotonic() + self._wait_s * random.uniform(1.0, 1.25)  # noqa: S311 - no secret
        self._wait_s = min(2 * self._wait_s, LONGEST_WAIT_S)

    # --- messages ----------------------------------------------------------------------------------------------------

    def acknowledge(self, message: Message) -> None:
        """Tell the broker that a message is safe; one that came by an earlier connection comes again anyway."""
        if message.quality and message.epoch == self.epoch and self.connected:
            self._client.ack(message.number, message.quality)

    def publish(self, topic: str, payload: str, *, retain: bool = False) -> paho.MQTTMessageInfo:
        """Publish with QoS 1; while there is no connection, messages wait."""
        return self._client.publish(topic, payload, 1, retain)

    # --- what paho tells ---------------------------------------------------------------------------------------------

    def _on_connect(
        self, client: paho.Client, _data: Any, flags: paho.ConnectFlags, code: ReasonCode, _more: Properties | None
    ) -> None:
        if code.is_failure:
            self._refused = _refusal(self.broker, str(code))
            self._lost(str(code))
            return
        self.epoch += 1
        self.reconnects += self.epoch > 1
        self.connected, self.trouble = True, ""
        self.kept_session = flags.session_present
        self._since, self._answer_by = time.monotonic(), 0.0
        if not self._topics:
            return
        if self.broker.version == 5:
            # What the broker has retained is of interest once, not after every interruption.
            options = SubscribeOptions(qos=1, retainHandling=SubscribeOptions.RETAIN_SEND_IF_NEW_SUB)
            client.subscribe([(topic, options) for topic in self._topics])
        else:
            client.subscribe([(topic, 1) for topic in self._topics])

    def _on_disconnect(
        self, _client: paho.Client, _data: Any, flags: paho.DisconnectFlags, code: ReasonCode, _more: Properties | None
    ) -> None:
        if flags.is_disconnect_packet_from_server and str(code) == "Session taken over":
            self._fatal = ConnectionFailed(
                tr(
                    "Another program took over our session at {broker}: it has the same client id.",
                    broker=self.broker.words,
                ),
                tr("Stop one of the two, or give one another --client-id."),
            )
        if self.connected or self._answer_by:
            self._lost(str(code))

    def _on_subscribe(
        self, _client: paho.Client, _data: Any, _number: int, codes: list[ReasonCode], _more: Properties | None
    ) -> None:
        for topic, code in zip(self._topics, codes, strict=False):
            if code.is_failure:
                self._fatal = ConnectionFailed(
                    tr(
                        "The broker {broker} refuses the subscription to {topic} ({code}).",
                        broker=self.broker.words,
                        topic=topic,
                        code=code,
                    ),
                    tr("Ask who runs the broker for the right to read these topics."),
                )

    def _on_message(self, _client: paho.Client, _data: Any, message: paho.MQTTMessage) -> None:
        try:
            topic = message.topic
        except UnicodeDecodeError:
            topic = ""
        self.received.append(
            Message(topic, bytes(message.payload), message.mid, message.qos, message.retain, self.epoch)
        )


def _refusal(broker: Broker, said: str) -> ConnectionFailed:
    who = f"“{broker.user}”" if broker.user else "a client without a name"
    hint = (
        tr("Check user and password.") if "authori" in said or "user name" in said else tr("Ask who runs the broker.")
    )
    return ConnectionFailed(
        tr("The broker {broker} does not let {who} in: {said}.", broker=broker.words, who=who, said=said), hint
    )


class _Socket(ssl.SSLSocket):
    """Closes itself when the other side is not who it should be; paho would leave it open."""

    def do_handshake(self, block: bool = False) -> None:
        try:
            super().do_handshake(block)
        except BaseException:
            self.close()
            raise


def _context(broker: Broker) -> ssl.SSLContext:
    """Return what checks the broker's certificate and name; there is no way around it."""
    try:
        context = ssl.create_default_context(cafile=broker.authority or None)
        context.sslsocket_class = _Socket
        if broker.certificate:
            context.load_cert_chain(broker.certificate, broker.key or None)
    except (ssl.SSLError, OSError) as error:
        raise BadRequest(
            tr("A certificate file cannot be used: {reason}.", reason=error), tr("Check the PEM files.")
        ) from None
    return context
