"""What every question of the workbench needs: the connection, and who is asking."""

import getpass

from analytics.capability import Capability
from analytics.database import Database
from analytics.errors import CannotStore
from analytics.home import Home
from analytics.language import tr
from analytics.profile import Profile


class Door:
    """An open connection to one plant database, as the questions use it.

    Parameters
    ----------
    profile : Profile
    home : Home
    database : Database
    capability : Capability
        What the database can; found when it was opened.
    """

    def __init__(self, profile: Profile, home: Home, database: Database, capability: Capability) -> None:
        self.profile = profile
        self.home = home
        self.capability = capability
        self._database = database

    @property
    def user(self) -> str:
        """Who asks: the person at this machine, or the database's user where the system has no names."""
        try:
            return getpass.getuser()
        except (OSError, KeyError):
            return self.capability.user

    def _refuse_read_only(self) -> None:
        if self.capability.read_only:
            raise CannotStore(self.capability.read_only, tr("Nothing was changed."))
