"""What went wrong with a server, in words: by SQLSTATE, and by the phase when there is none.

The server's own text is only used as detail, never to decide, except while connecting: there libpq gives no SQLSTATE.
"""

import socket
from dataclasses import dataclass

from analytics.errors import CannotStore, ConnectionFailed, ConnectionLost, EnmsError, QueryFailed
from analytics.language import later, tr


@dataclass(frozen=True)
class Refusal:
    """What a server said about a statement.

    Parameters
    ----------
    state : str
        SQLSTATE; empty when the connection itself broke.
    text, detail : str
        The server's sentence and its detail.
    constraint : str
    """

    state: str
    text: str
    detail: str = ""
    constraint: str = ""


@dataclass(frozen=True)
class Peer:
    """Whom we talk to, as errors name it."""

    host: str
    port: int
    database: str
    user: str
    password_given: bool

    @property
    def words(self) -> str:
        """Server as the user knows it."""
        return tr("the embedded server") if self.host.startswith("/") else f"{self.host}:{self.port}"


_NOTHING = later("Nothing was written.")

#: Sentences that need no detail: SQLSTATE or its class → error when reading, error when writing, sentence, hint.
_SENTENCES: dict[str, tuple[type[EnmsError], type[EnmsError], str, str]] = {
    "53100": (
        QueryFailed,
        CannotStore,
        later("The disk of the database server is full."),
        later("Free space on that disk and try again; nothing of this was written."),
    ),
    "53200": (
        QueryFailed,
        CannotStore,
        later("The database server has run out of memory."),
        later("Ask for a shorter period, or close other programs."),
    ),
    "53300": (
        ConnectionLost,
        ConnectionLost,
        later("The database server has no free connection."),
        later("Close other programs that use it, or try again in a moment."),
    ),
    "53": (
        QueryFailed,
        CannotStore,
        later("The database server is short of resources."),
        later("Try again in a moment."),
    ),
    "54": (
        QueryFailed,
        CannotStore,
        later("This is more than the database server can handle in one piece."),
        later("Ask for a shorter period or a coarser interval."),
    ),
    "25006": (
        CannotStore,
        CannotStore,
        later("The database is read-only, so nothing was written."),
        later("Connect as a user, or to a server, that may write."),
    ),
    "55P03": (
        QueryFailed,
        CannotStore,
        later("Somebody else is changing the same data, and did not finish within the time we wait."),
        later("Try again in a moment."),
    ),
    "57014": (
        QueryFailed,
        CannotStore,
        later("The server did not finish the statement in the time it is given."),
        later("Ask for a shorter period or a coarser interval."),
    ),
    "25P03": (
        ConnectionLost,
        CannotStore,
        later("The server closed the connection because it was idle in the middle of a transaction."),
        later("Try again."),
    ),
    "40": (
        QueryFailed,
        CannotStore,
        later("Another writer got in the way; nothing was written."),
        later("Try again."),
    ),
    "57": (
        ConnectionLost,
        ConnectionLost,
        later("The database server is stopping, starting or has closed the connection."),
        later("Wait a moment and try again."),
    ),
    "08": (
        ConnectionLost,
        ConnectionLost,
        later("The connection to the database server was lost."),
        later("Try again."),
    ),
    "XX": (
        QueryFailed,
        CannotStore,
        later("The database server reports an internal fault or damaged data."),
        later("Stop writing to it and ask its administrator; keep the last backup."),
    ),
    "58": (
        QueryFailed,
        CannotStore,
        later("The database server cannot read or write its own files."),
        later("Look at the disk and the log of the server."),
    ),
}

#: The same for sentences that quote the server.
_QUOTING: dict[str, tuple[type[EnmsError], type[EnmsError], str, str]] = {
    "42501": (
        QueryFailed,
        CannotStore,
        later("The database user has no right to do this: {text}."),
        later("Connect as another user, or ask the administrator of the database for the right."),
    ),
    "23505": (CannotStore, CannotStore, later("This is already there: {detail}"), _NOTHING),
    "23503": (
        CannotStore,
        CannotStore,
        later("This belongs to something that does not exist, or is still used: {detail}"),
        _NOTHING,
    ),
    "23502": (CannotStore, CannotStore, later("A value is missing that the database demands: {text}."), _NOTHING),
    "23514": (CannotStore, CannotStore, later("The database refuses a value: {text}."), _NOTHING),
    "23": (CannotStore, CannotStore, later("The database refuses the rows: {text}."), _NOTHING),
    "22": (QueryFailed, CannotStore, later("The database cannot take a value: {text}."), later("Check the values.")),
    "42": (
        QueryFailed,
        CannotStore,
        later("The database is not built as expected: {text}."),
        later("It may belong to another version; look at “health”."),
    ),
    "0A": (QueryFailed, CannotStore, later("The server cannot do this: {text}."), ""),
}


def describe(refusal: Refusal, *, writing: bool) -> EnmsError:
    """Return the error to show for a statement the server refused."""
    state = refusal.state
    if not state:
        return _lost(writing=writing)
    text = refusal.text.strip().rstrip(".")
    for key in (state, state[:2]):
        if key in _SENTENCES:
            reading, storing, sentence, hint = _SENTENCES[key]
            return (storing if writing else reading)(tr(sentence), tr(hint))
        if key in _QUOTING:
            reading, storing, sentence, hint = _QUOTING[key]
            detail = refusal.detail or text
            return (storing if writing else reading)(tr(sentence, text=text, detail=detail), hint and tr(hint))
    kind = CannotStore if writing else QueryFailed
    return kind(tr("The server refused a statement: {text}.", text=text), tr("Its code is {state}.", state=state))


def _lost(*, writing: bool) -> EnmsError:
    hint = tr("Nothing of this was written; try again.") if writing else tr("Try again.")
    return ConnectionLost(tr("The connection to the database server was lost."), hint)


_FULL = ("too many connections", "too many clients", "remaining connection slots")
_RESTARTING = ("starting up", "shutting down", "recovery mode", "not accepting connections", "not yet accepting")

#: What is over in a moment by itself; everything else, a wrong password above all, is asked only once.
_PASSING = (_FULL, _RESTARTING)

#: While connecting libpq has only words: what they contain → sentence, hint.
_CONNECTING: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (
        ("password authentication failed", "no password supplied", "fe_sendauth", "SASL authentication failed"),
        later("The password for “{user}” is wrong or missing."),
        later("Type the password again."),
    ),
    (
        ("server does not support SSL", "SSL is not enabled"),
        later("{server} does not offer an encrypted connection."),
        later(
            "Have TLS switched on at the server, or choose another protection in the connection "
            "if the network is trusted."
        ),
    ),
    (
        ("root certificate file",),
        later("The file with the trusted certificate authority cannot be read."),
        later("Check its path in the connection."),
    ),
    (
        ("does not match host name", "server certificate for"),
        later("The certificate of {server} belongs to another name."),
        later("Use the name in the certificate as the host; somebody may be pretending to be the server."),
    ),
    (
        ("certificate verify failed", "certificate", "tlsv1 alert", "SSL error"),
        later("The certificate of {server} is not trusted."),
        later("Name the file with its certificate authority in the connection."),
    ),
    (
        ("no pg_hba.conf entry", "pg_hba.conf rejects"),
        later("{server} does not accept “{user}” from this machine."),
        later("Ask its administrator to allow it (pg_hba.conf)."),
    ),
    (
        _FULL,
        later("{server} has no free connection."),
        later("Close other programs that use it, or try again in a moment."),
    ),
    (
        _RESTARTING,
        later("{server} is starting or stopping."),
        later("Wait a moment and try again."),
    ),
    (
        ("authentication method requirement", "requires password authentication", "auth method"),
        later("{server} asks for the password unencrypted, so it was not sent."),
        later("Use a connection with verified TLS, or have the server use scram-sha-256."),
    ),
)


def describe_connecting(peer: Peer, text: str, *, timed_out: bool) -> ConnectionFailed:
    """Return the error to show when no connection came about.

    Parameters
    ----------
    peer : Peer
    text : str
        What libpq said.
    timed_out : bool
    """
    server = peer.words[0].upper() + peer.words[1:]
    if not peer.host.startswith("/"):
        try:
            socket.getaddrinfo(peer.host, peer.port)
        except (OSError, UnicodeError):
            return ConnectionLost(
                tr("There is no host “{host}”.", host=peer.host), tr("Check the name and the network connection.")
            )
    if timed_out or "timeout expired" in text:
        return ConnectionLost(
            tr("{server} does not answer.", server=server),
            tr("Check host, port, network connection and firewall, then try again."),
        )
    if any(words in text for words in ("Connection refused", "No such file or directory", "No route to host")):
        return ConnectionLost(
            tr("No PostgreSQL server listens at {peer}.", peer=peer.words),
            tr("Start the server, or correct host and port."),
        )
    if "does not exist" in text:
        if f'database "{peer.database}"' in text:
            return ConnectionFailed(
                tr("There is no database “{database}” on {peer}.", database=peer.database, peer=peer.words),
                tr("Correct the name, or create the database."),
            )
        if f'role "{peer.user}"' in text:
            return ConnectionFailed(
                tr("{server} does not know the user “{user}”.", server=server, user=peer.user),
                tr("Correct the user name."),
            )
    for marks, sentence, hint in _CONNECTING:
        if any(mark in text for mark in marks):
            kind = ConnectionLost if marks in _PASSING else ConnectionFailed
            return kind(tr(sentence, server=server, user=peer.user), tr(hint))
    said = text.strip().splitlines()[-1] if text.strip() else tr("no reason given")
    # Not a refusal of this user or this database: a server that goes down while it greets says no more than this.
    kind = ConnectionLost if "closed the connection" in text or "reset by peer" in text else ConnectionFailed
    return kind(tr("{server} refused the connection.", server=server), tr("It said: {said}", said=said))
