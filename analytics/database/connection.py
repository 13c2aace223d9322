"""Opening a connection with the settings that every one of ours has."""

import os
import sys
from pathlib import Path
from typing import Any

import psycopg
from psycopg.rows import tuple_row

from analytics.database.adapters import ADAPTERS
from analytics.database.address import Address
from analytics.database.line import Row
from analytics.database.words import Peer, describe_connecting
from analytics.errors import ConnectionFailed
from analytics.language import tr
from analytics.profile import TlsMode

#: How long the server may take to let us in, and another transaction to let go of a lock, s.
CONNECT_SECONDS = 5
LOCK_SECONDS = 3

#: Where systems keep the authorities they trust; libpq's own idea of "system" is that of the machine it was built on.
_AUTHORITIES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


def connect(address: Address, statement_seconds: float) -> psycopg.Connection[Row]:
    """Open a connection with the settings every one of ours has."""
    peer = Peer(address.host, address.port, address.database, address.user, bool(address.password))
    try:
        return psycopg.connect(**_parameters(address, statement_seconds), context=ADAPTERS, row_factory=tuple_row)
    except psycopg.Error as error:
        text = str(error).replace(address.password, "…") if address.password else str(error)
        timed_out = isinstance(error, psycopg.errors.ConnectionTimeout)
        raise describe_connecting(peer, text, timed_out=timed_out) from None
    except UnicodeError:
        raise ConnectionFailed(
            tr("“{host}” is not the name of a host.", host=address.host), tr("Check the name.")
        ) from None


def _parameters(address: Address, statement_seconds: float) -> dict[str, Any]:
    settings = {
        "TimeZone": "UTC",
        "search_path": "public",
        "statement_timeout": str(int(statement_seconds * 1000)),
        "lock_timeout": str(LOCK_SECONDS * 1000),
        "idle_in_transaction_session_timeout": "600000",
        "DateStyle": "ISO",
        "IntervalStyle": "postgres",
        "extra_float_digits": "1",
    }
    parameters: dict[str, Any] = {
        "host": address.host,
        "port": address.port,
        "dbname": address.database,
        "user": address.user,
        "application_name": address.application,
        "client_encoding": "utf8",
        "connect_timeout": CONNECT_SECONDS,
        "sslmode": address.tls.value,
        "options": " ".join(f"-c {name}={value}" for name, value in settings.items()),
        # A server that is not proven to be the right one never gets the password as it is.
        "require_auth": "" if address.tls is TlsMode.VERIFY_FULL else "!password",
        "keepalives": 1,
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
    }
    if address.password:
        parameters["password"] = address.password
    if sys.platform == "linux":
        parameters["tcp_user_timeout"] = 15000
    if address.tls in (TlsMode.VERIFY_FULL, TlsMode.VERIFY_CA):
        parameters["sslrootcert"] = address.root_certificate or _authorities(address.tls)
    return parameters


def _authorities(tls: TlsMode) -> str:
    told = os.environ.get("SSL_CERT_FILE", "")
    known = next((path for path in (told, *_AUTHORITIES) if path and Path(path).is_file()), "")
    # libpq takes its word "system" only together with full verification.
    return known or ("system" if tls is TlsMode.VERIFY_FULL else "")
