"""Questions about what happened at machines: anomalies, and times when they were not available."""

from uuid import UUID

from analytics import readings, records
from analytics.anomaly import Anomaly
from analytics.operation import Operation
from analytics.patience import patient
from analytics.period import Period
from analytics.progress import Progress
from analytics.workbench.door import Door


class EventQuestions(Door):
    """What happened, to be seen beside the readings."""

    @patient
    def anomalies(self, machine_ids: tuple[UUID, ...], period: Period, progress: Progress) -> tuple[Anomaly, ...]:
        """Return the stored anomalies of machines in a period, by time."""
        with self._database.session(progress) as session:
            return records.anomalies(session, self.capability, machine_ids, period)

    @patient
    def operations(self, machine_ids: tuple[UUID, ...], period: Period, progress: Progress) -> tuple[Operation, ...]:
        """Return when machines were in maintenance, in a fault or offline, machine by machine and by time."""
        with self._database.session(progress) as session:
            machines = [records.machine(session, self.capability, key) for key in machine_ids]
            found = [readings.operations(session, self.capability, machine, period) for machine in machines]
        return tuple(one for each in found for one in each)
