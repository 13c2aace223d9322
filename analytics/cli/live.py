"""``enms ingest mqtt`` and ``enms demo --publish``: live readings from and to a broker."""

import getpass
import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from analytics.cli.connection import Door
from analytics.cli.output import UNKNOWN, Bar, number, pairs, print_json, say
from analytics.credentials import Credentials
from analytics.demo import DEFAULT_SEED
from analytics.errors import BadRequest, Cancelled
from analytics.progress import Progress

if TYPE_CHECKING:  # only those who want a broker load what talks to it
    from analytics.mqtt import Broker, Tally

PASSWORD = "ENMS_MQTT_PASSWORD"  # noqa: S105 - the name of a variable

#: The plant that is published is brought up to date so often, s.
PUBLISH_EVERY_S = 0.5


def ingest(options: Namespace, door: Door) -> None:
    """Take readings from a broker until Ctrl-C, or until the time that is asked for."""
    from analytics.mqtt import IngestRequest

    broker = _broker(options, options.broker)
    password = _password(options, broker)
    request = IngestRequest(
        broker,
        tuple(options.topic or IngestRequest.topics),
        options.client_id,
        options.batch_seconds,
        options.batch_messages,
        options.for_s,
        options.until_idle,
    )
    door.bar.clear()
    show = _complain if door.as_json else say
    show(f"Taking {', '.join(request.topics)} from {broker.words}; Ctrl-C ends it.")
    tally = door.workbench.ingest_mqtt(request, password, door.progress, _complain, lambda so_far: show(_line(so_far)))
    if door.as_json:
        print_json(tally)
    else:
        _show(tally)


def _line(tally: "Tally") -> str:
    """Return one line about what has happened so far."""
    last = f"{tally.last:%H:%M:%S} UTC" if tally.last else UNKNOWN
    aside = sum(tally.aside.values())
    return (
        f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC: {tally.messages} messages, {tally.rows} rows, {tally.repeated}"
        f" repeated, {aside} put aside, {tally.waiting} waiting; newest reading {last}"
    )


def _show(tally: "Tally") -> None:
    """Say what has happened."""
    pairs(
        [
            ("time", number(tally.seconds, 0, "s")),
            ("messages", number(tally.messages, 0)),
            ("rows written", f"{number(tally.rows, 0)} in {number(tally.batches, 0)} batches"),
            ("there already", number(tally.repeated, 0)),
            ("states", number(tally.states, 0)),
            ("put aside", number(sum(tally.aside.values()), 0)),
            ("other topics", number(tally.ignored, 0)),
            ("lost (QoS 0)", number(tally.dropped, 0)),
            ("left at the broker", number(tally.waiting, 0)),
            ("newest reading", f"{tally.last:%Y-%m-%d %H:%M:%S} UTC" if tally.last else UNKNOWN),
        ]
    )
    for reason, count in sorted(tally.aside.items()):
        say(f"! {count} × {reason}")
    if tally.aside_path is not None:
        say(f"What was put aside is in {tally.aside_path}")


def publish(options: Namespace, progress: Progress, bar: Bar) -> None:
    """Publish the demo plant's readings from now on, until Ctrl-C or for the time that is asked for."""
    from analytics.mqtt import Publisher

    if options.live or options.replace or options.end:
        raise BadRequest("--publish writes to a broker, not to a database.", "Leave --live, --replace and --end out.")
    broker = _broker(options, options.publish)
    seed = DEFAULT_SEED if options.seed is None else options.seed
    publisher = Publisher(broker, _password(options, broker), seed, datetime.now(UTC))
    published, began = 0, time.monotonic()
    try:
        publisher.connect()
        while options.for_s is None or time.monotonic() - began < options.for_s:
            published += publisher.advance(datetime.now(UTC), progress)
            bar(1.0, publisher.trouble or f"{published} messages published; Ctrl-C ends it")
            _rest(publisher.rest, progress)
    except Cancelled:
        pass
    finally:
        bar.clear()
        publisher.close()
    if getattr(options, "json", False):
        print_json({"messages": published, "seconds": time.monotonic() - began, "seed": seed})
    else:
        say(f"{number(published, 0)} messages were published to {broker.words}.")


def _rest(rest: Callable[[float], None], progress: Progress) -> None:
    """Serve the connection until the next readings are due."""
    end = time.monotonic() + PUBLISH_EVERY_S
    while time.monotonic() < end:
        progress.check()
        rest(0.1)


# --- the broker -------------------------------------------------------------------------------------------------------


def _broker(options: Namespace, text: str) -> "Broker":
    """Return the broker a command line names."""
    from analytics.mqtt import parse_broker
    from analytics.mqtt.broker import PORT, TLS_PORT

    broker = parse_broker(text)
    if getattr(options, "tls", False) and not broker.tls:
        broker = replace(broker, tls=True, port=TLS_PORT if broker.port == PORT else broker.port)
    if not broker.tls and (options.ca_file or options.cert_file or options.key_file):
        raise BadRequest("Certificates are of no use without TLS.", "Write mqtts://host:port.")
    return replace(
        broker,
        authority=options.ca_file,
        certificate=options.cert_file,
        key=options.key_file,
        version=5 if options.mqtt_version == "5" else 3,
    )


def _password(options: Namespace, broker: "Broker") -> str:
    """Return the password of the broker's user: from the environment, the keyring, or whoever can be asked."""
    if not broker.user:
        return ""
    if not broker.is_private and not options.allow_plain_password:
        raise BadRequest(
            "Without TLS everybody on the network could read the password.",
            "Use mqtts://, or --allow-plain-password where the network is trusted.",
        )
    keyring = Credentials()
    password = os.environ.get(PASSWORD) or keyring.get(broker.profile)
    if password is None and sys.stdin.isatty() and sys.stderr.isatty():
        password = getpass.getpass(f"Password of {broker.user} at {broker.words}: ", sys.stderr)
    if password and getattr(options, "keep_password", False):
        keyring.set(broker.profile, password)
    return password or ""


def _complain(text: str) -> None:
    sys.stderr.write(f"enms: {text}\n")
    sys.stderr.flush()
