"""Questions about measured series."""

from dataclasses import replace
from uuid import UUID

from analytics import readings, records
from analytics.kpi import Kpis
from analytics.measure import Measure
from analytics.patience import patient
from analytics.period import Period
from analytics.progress import Progress
from analytics.series import SeriesFrame, SeriesRequest
from analytics.tariff import Prices
from analytics.workbench.door import Door


class ReadingsQuestions(Door):
    """What was measured, and the key figures of it."""

    @patient
    def measures(self, machine_id: UUID, progress: Progress) -> tuple[Measure, ...]:
        """Return the measures a machine has data for, the engineer's own variables among them."""
        with self._database.session(progress) as session:
            return readings.measures_of(session, self.capability, machine_id)

    @patient
    def series(self, request: SeriesRequest, progress: Progress) -> SeriesFrame:
        """Return measured series of a machine."""
        with self._database.session(progress) as session:
            return readings.series(session, self.capability, request)

    @patient
    def kpis(self, machine_id: UUID, period: Period, progress: Progress) -> Kpis:
        """Return the six KPIs of a machine over a period."""
        with self._database.session(progress) as session:
            machine = records.machine(session, self.capability, machine_id)
            found = records.kpis(session, self.capability, machine, period)
            corrected = readings.kpi_findings(session, self.capability, machine, period)
            behind = readings.lag_findings(session, self.capability, machine, period)
        return replace(found, findings=(*found.findings, *corrected, *behind))

    @patient
    def prices(self, progress: Progress) -> Prices:
        """Return the tariffs and emission factors of the plant, to price readings that are at hand already."""
        with self._database.session(progress) as session:
            return records.prices(session, self.capability)
