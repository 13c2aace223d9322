"""Connection profiles: which servers the user works with. A password is never part of one."""

import getpass
import json
import logging
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from analytics.errors import BadRequest, CannotStore
from analytics.home import Home, replace_file
from analytics.language import later, tr

log = logging.getLogger(__name__)

FILE = "profiles.json"
FORMAT = 1


class ProfileKind(StrEnum):
    """Whether we run the server ourselves or connect to one that is there."""

    EMBEDDED = "embedded"
    EXTERNAL = "external"


class TlsMode(StrEnum):
    """How a connection is protected; the values are libpq's. Only the first proves that the server is the one named."""

    VERIFY_FULL = "verify-full"
    VERIFY_CA = "verify-ca"
    REQUIRE = "require"
    PREFER = "prefer"
    DISABLE = "disable"

    @property
    def words(self) -> str:
        """The mode as a user chooses it."""
        return {
            "verify-full": later("Encrypted, certificate and name checked"),
            "verify-ca": later("Encrypted, certificate checked, any name"),
            "require": later("Encrypted, any certificate"),
            "prefer": later("Encrypted when the server offers it"),
            "disable": later("Not encrypted"),
        }[self.value]


def is_local(host: str) -> bool:
    """Whether a host is this machine: a socket folder, ``localhost`` or a loopback address."""
    return not host or host.startswith(("/", "@", "127.")) or host.lower() in ("localhost", "::1")


def default_tls(host: str) -> TlsMode:
    """Return the protection a new connection gets: full verification, except on this machine."""
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
        Without meaning for the embedded server.
    tls : TlsMode
    root_certificate : str
        Path of the PEM file with the authority to trust; empty means the system's authorities.

    Raises
    ------
    BadRequest
        When something is missing or cannot be.
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
            raise BadRequest(tr("A connection needs a name."))
        if not 0 < self.port < 65536:
            raise BadRequest(
                tr("There is no port {port}.", port=self.port), tr("Ports are 1 to 65535; PostgreSQL's own is 5432.")
            )
        if self.kind is ProfileKind.EXTERNAL:
            for part in ("host", "database", "user"):
                if not getattr(self, part).strip():
                    raise BadRequest(tr("The connection “{name}” needs a {part}.", name=self.name, part=part))

    @property
    def title(self) -> str:
        """The name in the reader's language: that of the embedded server is ours, all others are the user's."""
        return tr(self.name) if self.kind is ProfileKind.EMBEDDED else self.name

    @property
    def words(self) -> str:
        """Where it leads, as a list of connections shows it."""
        if self.kind is ProfileKind.EMBEDDED:
            return tr("embedded server")
        return f"{self.user}@{self.host}:{self.port}/{self.database}"


EMBEDDED = Profile(later("Demo and local data"), ProfileKind.EMBEDDED)


def load_profiles(home: Home) -> tuple[Profile, ...]:
    """Return the embedded profile and then the user's own.

    A damaged file is put aside with the ending ``.damaged`` and the copy of the one before is read instead.
    """
    path = home.settings / FILE
    for candidate in (path, _copy_of(path)):
        try:
            return (EMBEDDED, *_from_text(candidate.read_text("utf-8")))
        except FileNotFoundError:
            continue
        except (OSError, ValueError, TypeError, KeyError, BadRequest):
            log.warning("%s cannot be read and is put aside", candidate)
            _put_aside(candidate)
    return (EMBEDDED,)


def save_profiles(home: Home, profiles: Sequence[Profile]) -> None:
    """Store the user's profiles; the embedded one is always there and needs no storing.

    Raises
    ------
    BadRequest
        When two have the same name.
    CannotStore
        When the file cannot be written; the old one is left as it was.
    """
    own = [profile for profile in profiles if profile.kind is ProfileKind.EXTERNAL]
    names = [EMBEDDED.name.casefold(), *(profile.name.strip().casefold() for profile in own)]
    for name in names:
        if names.count(name) > 1:
            raise BadRequest(tr("Two connections have the same name."), tr("Give each a name of its own."))
    text = json.dumps(
        {"format": FORMAT, "profiles": [asdict(profile) for profile in own]}, indent=2, ensure_ascii=False
    )
    path = home.settings / FILE
    try:
        if path.exists():
            replace_file(_copy_of(path), path.read_text("utf-8"))
        replace_file(path, text)
    except OSError as error:
        raise CannotStore(
            tr("The connections cannot be stored in {file}: {reason}.", file=path, reason=error.strerror),
            tr("Free space, or check the rights."),
        ) from error


def _copy_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.bak")


def _put_aside(path: Path) -> None:
    try:
        path.replace(path.with_name(f"{path.name}.damaged"))
    except OSError:
        log.warning("%s cannot be put aside", path)


def _from_text(text: str) -> list[Profile]:
    stored = json.loads(text)
    if stored["format"] != FORMAT:
        raise ValueError("another format")
    return [_from_json(entry) for entry in stored["profiles"]]


def _from_json(entry: Mapping[str, Any]) -> Profile:
    return Profile(
        name=str(entry["name"]),
        kind=ProfileKind(entry["kind"]),
        host=str(entry["host"]),
        port=int(entry["port"]),
        database=str(entry["database"]),
        user=str(entry["user"]),
        tls=TlsMode(entry["tls"]),
        root_certificate=str(entry["root_certificate"]),
    )


# --- Connection strings -----------------------------------------------------------------------------------------------

_KEYWORDS = ("host", "port", "dbname", "user", "password", "sslmode", "sslrootcert")
_IGNORED = ("application_name", "connect_timeout", "client_encoding", "fallback_application_name")
_PAIR = re.compile(r"\s*([a-z_]+)\s*=\s*(?:'((?:[^'\\]|\\.)*)'|((?:[^\s'\\]|\\.)*))(?:\s+|$)", re.DOTALL)

# No part of the text is ever quoted in an error: any part of a mistyped one may be a piece of the password.
_FORMS = later("Write postgresql://user@host:5432/database, or host=… port=… dbname=… user=…")


def parse_dsn(text: str) -> tuple[Profile, str | None]:
    """Return the profile and the password of a connection string.

    Parameters
    ----------
    text : str
        ``postgresql://…`` or ``host=… dbname=…``, as libpq knows them. What it leaves out comes from the environment
        (``PGHOST``, ``PGPORT``, ``PGDATABASE``, ``PGUSER``, ``PGSSLMODE``) as with PostgreSQL's own programs, then
        from libpq's defaults; the protection follows from the host.

    Returns
    -------
    profile : Profile
    password : str or None

    Raises
    ------
    BadRequest
        Never with any part of the text in it.
    """
    text = text.strip()
    parts = _parse_uri(text) if re.match(r"postgres(ql)?://", text) else _parse_pairs(text)
    known = {name: value for name, value in parts.items() if value}
    host = known.get("host") or os.environ.get("PGHOST") or "localhost"
    user = known.get("user") or os.environ.get("PGUSER") or getpass.getuser()
    database = known.get("dbname") or os.environ.get("PGDATABASE") or user
    if "," in host:
        raise BadRequest(tr("The connection string names several hosts."), tr("Name one."))
    profile = Profile(
        name=f"{database} on {host}",
        kind=ProfileKind.EXTERNAL,
        host=host,
        port=_port(known.get("port") or os.environ.get("PGPORT") or "5432"),
        database=database,
        user=user,
        tls=_tls(known.get("sslmode") or os.environ.get("PGSSLMODE") or "", host),
        root_certificate=known.get("sslrootcert", ""),
    )
    return profile, known.get("password")


def _faulty(hint: str = "") -> BadRequest:
    return BadRequest(tr("The connection string cannot be understood."), hint or tr(_FORMS))


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise _faulty(tr("Its port is not a number; special characters in a password have to be percent-encoded."))
    return int(text)


def _tls(text: str, host: str) -> TlsMode:
    if text in ("", "allow"):
        return default_tls(host)
    try:
        return TlsMode(text)
    except ValueError:
        modes = ", ".join(mode.value for mode in TlsMode)
        raise _faulty(tr("Its sslmode has to be one of {modes}.", modes=modes)) from None


def _parse_pairs(text: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    at = 0
    while at < len(text):
        found = _PAIR.match(text, at)
        if found is None:
            raise _faulty()
        key = found[1]
        _keep(parts, key, re.sub(r"\\(.)", r"\1", found[2] if found[2] is not None else found[3], flags=re.DOTALL))
        at = found.end()
    if not parts:
        raise _faulty()
    return parts


def _parse_uri(text: str) -> dict[str, str]:
    try:
        split = urlsplit(text)
        options = parse_qsl(split.query, keep_blank_values=True, strict_parsing=bool(split.query))
    except ValueError:
        raise _faulty() from None
    sign_in, _, place = split.netloc.rpartition("@")
    user, _, password = sign_in.partition(":")
    # An address in brackets has colons of its own.
    host, _, port = place.rpartition(":") if re.search(r":[^\]]*$", place) else (place, "", "")
    database = split.path.removeprefix("/")
    if split.fragment or "#" in text or "@" in database or "/" in database or "@" in host:
        raise _faulty(
            tr("Special characters in a user name or password have to be percent-encoded: # is %23, / is %2F.")
        )
    parts = {
        "host": unquote(host.strip("[]")),
        "port": port,
        "dbname": unquote(database),
        "user": unquote(user),
        "password": unquote(password),
    }
    for key, value in options:
        _keep(parts, key, value)
    return parts


def _keep(parts: dict[str, str], key: str, value: str) -> None:
    if key in _KEYWORDS:
        parts[key] = value
    elif key not in _IGNORED:
        raise _faulty(tr("It may name {names}.", names=", ".join(_KEYWORDS)))
