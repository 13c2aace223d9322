"""What psycopg raises, in our own errors."""

import psycopg

from analytics.database.words import Refusal, describe
from analytics.errors import CannotStore, ConnectionLost, EnmsError, QueryFailed
from analytics.language import tr


def in_words(error: psycopg.Error, *, writing: bool) -> EnmsError:
    """Return an error as a user can read it; ``writing`` says whether something was to be stored."""
    if isinstance(error, psycopg.DataError) and error.sqlstate is None:
        said = str(error)
        if "timestamp" in said or "date" in said:
            return QueryFailed(
                tr("A time stamp in the database lies outside the calendar (infinity)."), tr("Correct the row.")
            )
        return CannotStore(tr("A value cannot be stored: {said}.", said=said), tr("Correct the value."))
    if isinstance(error, (psycopg.ProgrammingError, psycopg.InterfaceError)) and error.sqlstate is None:
        return QueryFailed(
            tr("A statement of the workbench is faulty: {reason}.", reason=error), tr("Please report this.")
        )
    diagnosis = error.diag
    return describe(
        Refusal(
            error.sqlstate or "",
            diagnosis.message_primary or str(error),
            diagnosis.message_detail or "",
            diagnosis.constraint_name or "",
        ),
        writing=writing,
    )


def is_lost(error: psycopg.Error) -> bool:
    """Whether the connection broke, so that what the server did last is not known."""
    return (
        isinstance(error, psycopg.OperationalError)
        and (error.sqlstate or "08")[:2] in ("08", "57")
        and not (isinstance(error, psycopg.errors.QueryCanceled))
    )


def unknown_outcome() -> ConnectionLost:
    """Return the error of a write that was cut off before the server had answered."""
    return ConnectionLost(
        tr("The connection was lost while storing, so it is not known whether the data were stored."),
        tr("Look whether they are there before you repeat it."),
    )


def silent(*, writing: bool) -> ConnectionLost:
    """Return the error of a server that has said nothing for longer than it may work."""
    hint = (
        tr("Nothing of this was written. Check the network connection.")
        if writing
        else tr("Check the network connection.")
    )
    return ConnectionLost(tr("The database server does not answer any more."), hint)
