"""Connection profiles: which servers the user works with. Passwords are never part of one."""

import json
import os
import re
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from analytics.errors import BadRequest, CannotStore
from analytics.home import Home

FILE = "profiles.json"
FORMAT = 1


class ProfileKind(StrEnum):
    """Whether we run the server ourselves or connect to one that is there."""

    EMBEDDED = "embedded"
    EXTERNAL = "external"


class TlsMode(StrEnum):
    """How the connection is protected; the values are libpq's.

    Only ``VERIFY_FULL`` proves that the server is the one that was named.
    """

    VERIFY_FULL = "verify-full"
    VERIFY_CA = "verify-ca"
    REQUIRE = "require"
    PREFER = "prefer"
    DISABLE = "disable"


def is_local(host: str) -> bool:
    """Whether the host is this machine: a socket folder, ``localhost`` or a loopback address."""
    return not host or host.startswith(("/", "@", "127.")) or host.lower() in ("localhost", "::1")


def default_tls(host: str) -> TlsMode:
    """Return the protection a new profile gets: full verification, except on this machine."""
    return TlsMode.PREFER if is_local(host) else TlsMode.VERIFY_FULL


@dataclass(frozen=True)
class Profile:
    """One server and database the user works with.

    Parameters
    ----------
    name : str
        What the user calls it; unique.
    kind : ProfileKind
    host, port, database, user
        Empty for the embedded server.
    tls : TlsMode
    root_certificate : str
        Path of the PEM file with the authority to trust; empty means the system's authorities.
    """

    name: str
    kind: ProfileKind
    host: str = ""
    port: int = 5432
    database: str = ""
    user: str = ""
    tls: TlsMode = TlsMode.VERIFY_FULL
    root_certificate: str = ""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise BadRequest("A connection needs a name.")
        if not 0 < self.port < 65536:
            raise BadRequest(f"Port {self.port} does not exist.", "Ports are 1 to 65535; PostgreSQL's own is 5432.")


EMBEDDED = Profile("Demo and local data", ProfileKind.EMBEDDED)
