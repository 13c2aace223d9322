"""Questions about the plant and its connection."""

from analytics import records
from analytics.patience import patient
from analytics.plant import Machine, Plant
from analytics.progress import Progress
from analytics.workbench.door import Door
from analytics.workbench.health import Health, health_of


class PlantQuestions(Door):
    """Which machines there are, and how the connection is doing."""

    @patient
    def health(self, progress: Progress) -> Health:
        """Say what this connection is and how it is doing."""
        with self._database.session(progress) as session:
            return health_of(session, self.capability, self.profile, self.home)

    @patient
    def plant(self, progress: Progress) -> Plant:
        """Return all factories and machines."""
        with self._database.session(progress) as session:
            return records.plant(session, self.capability)

    def machine(self, wanted: str, progress: Progress) -> Machine:
        """Find a machine by its id, its name, or ``factory/name``.

        Raises
        ------
        BadRequest
            When there is none, or more than one.
        """
        return records.find_machine(self.plant(progress), wanted)
