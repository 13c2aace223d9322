"""How large the database is."""

from analytics.database import Session


def size_bytes(session: Session) -> int:
    """Return the size of the connected database on disk, bytes."""
    return int(session.value("SELECT pg_database_size(current_database())"))
