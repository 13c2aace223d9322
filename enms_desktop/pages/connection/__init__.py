"""The page that says what the open database is, what works with it and what it lacks."""

from enms_desktop.pages.connection.page import ConnectionPage

__all__ = ["ConnectionPage"]
