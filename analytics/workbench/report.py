"""Reports: everything the workbench knows about machines over a period, as a PDF."""

import hashlib
import platform
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import pandas as pd

from analytics import __version__, readings, records, report
from analytics.annotation import Annotation
from analytics.baseline import StoredBaseline
from analytics.database import Session
from analytics.errors import BadRequest, CannotStore, NotEnoughData
from analytics.home import replace_file
from analytics.kpi import Kpis
from analytics.language import tr
from analytics.measure import ENERGY, Measure, Series
from analytics.patience import patient
from analytics.period import Interval, Period
from analytics.plant import Machine, Plant
from analytics.progress import Progress
from analytics.readings.levels import ESTIMATED, readings_of
from analytics.registers import Row
from analytics.report import AppliedBaseline, Contents, MachineContents, Report, ReportRequest
from analytics.series import SeriesRequest
from analytics.workbench.annotations import AnnotationQuestions
from analytics.workbench.baseline import BaselineQuestions
from analytics.workbench.plant import PlantQuestions
from analytics.workbench.quality import QualityQuestions
from analytics.workbench.readings import ReadingsQuestions
from analytics.workbench.registers import RegisterQuestions

#: What the numbers of a report were computed with, and what set it.
LIBRARIES = ("numpy", "scipy", "pandas", "typst")


class ReportQuestions(
    PlantQuestions, ReadingsQuestions, QualityQuestions, AnnotationQuestions, BaselineQuestions, RegisterQuestions
):
    """The report; its numbers are the answers to the questions of the other pages."""

    def report(self, request: ReportRequest, progress: Progress) -> Report:
        """Make a report; nothing is written.

        Raises
        ------
        BadRequest
            When a machine is not there, or the database has none.
        """
        progress.step(0.0, tr("Reading the plant"))
        contents = self._report_contents(request, progress.part(0.0, 0.9))
        progress.step(0.9, tr("Setting the pages"))
        document = report.compose(contents)
        made = report.pdf(document)
        progress.step(1.0, tr("Done"))
        return Report(request, document, made, hashlib.sha256(made).hexdigest(), report.page_count(made))

    def report_pictures(self, made: Report, pixels_per_inch: float, progress: Progress) -> tuple[bytes, ...]:
        """Return the pages of a report as PNG."""
        progress.step(0.0, tr("Drawing the pages"))
        return report.pictures(made.document, pixels_per_inch)

    def save_report(self, made: Report, path: Path | None, progress: Progress) -> Path:
        """Write a report to a file, whole or not at all; without a path into the folder of reports.

        Raises
        ------
        CannotStore
            The file that was there before stays as it was.
        """
        progress.check()
        path = path or self.home.reports / made.file_name
        try:
            replace_file(path, made.pdf)
        except OSError as error:
            raise CannotStore(
                tr("The report could not be written to {path}: {reason}.", path=path, reason=error.strerror),
                tr("Choose another folder, or close the program that has the file open."),
            ) from error
        return path

    def _report_contents(self, request: ReportRequest, progress: Progress) -> Contents:
        plant = self.plant(progress)
        machines = _chosen(plant, request)
        stored = self.baselines(None, progress)
        found = []
        for number, machine in enumerate(machines):
            part = progress.part(0.02 + 0.98 * number / len(machines), 0.02 + 0.98 * (number + 1) / len(machines))
            found.append(self._report_machine(machine, request, stored, part))
        sites = {machine.factory_id for machine in machines}
        return Contents(
            request,
            tuple(one for one in plant.factories if one.id in sites),
            tuple(found),
            tuple(one for one in plant.machines if one not in machines),
            tariffs=self._report_rows("energy_tariffs", progress),
            carbon_factors=self._report_rows("carbon_factors", progress),
            sites=self._report_rows("factories", progress),
            annotations=self._report_annotations(request, machines, progress),
            server=self._report_server(),
            libraries=_libraries(),
        )

    def _report_rows(self, register: str, progress: Progress) -> tuple[Row, ...]:
        """Return the active rows of a register; none where the database has no such register."""
        if not self.capability.has(register):
            return ()
        rows = self.register(register, progress).rows
        return tuple(row for row in rows if row.get("is_active") is not False)

    def _report_annotations(
        self, request: ReportRequest, machines: Sequence[Machine], progress: Progress
    ) -> tuple[Annotation, ...]:
        periods = [request.period(one.timezone) for one in machines]
        whole = Period(min(one.start for one in periods), max(one.end for one in periods))
        return self.annotations(tuple(one.id for one in machines), whole, progress)

    def _report_server(self) -> str:
        migration = f"{self.capability.migration} / {self.capability.newest_migration}"
        words = f"{self.capability.words}, {self.capability.database}"
        return tr("{server}, migration {migration}", server=words, migration=migration)

    def _report_machine(
        self, machine: Machine, request: ReportRequest, stored: Sequence[StoredBaseline], progress: Progress
    ) -> MachineContents:
        period = request.period(machine.timezone)
        part = progress.part(0.0, 0.45, tr("{machine}: energy, cost and carbon", machine=machine.name))
        months, days = self._report_energy(machine, request, part)
        kpis = self.kpis(machine.id, period, part)
        part = progress.part(0.45, 0.85, tr("{machine}: data quality", machine=machine.name))
        quality = self.quality(machine.id, period, part)
        measures, corrections = self.measures(machine.id, part), self.corrections(machine.id, part)
        part = progress.part(0.85, 1.0, tr("{machine}: baselines", machine=machine.name))
        versions = tuple(one for one in stored if one.machine_id == machine.id)
        applied = tuple(self._report_baseline(one, period, part) for one in versions if one.is_active)
        return MachineContents(machine, period, kpis, months, days, measures, quality, corrections, versions, applied)

    @patient
    def _report_energy(
        self, machine: Machine, request: ReportRequest, progress: Progress
    ) -> tuple[tuple[Kpis, ...], dict[str, pd.DataFrame]]:
        """Read the months of a machine, and its site days from a year earlier on."""
        whole = Period(request.months_before(machine.timezone)[0].start, request.period(machine.timezone).end)
        with self._database.session(progress) as session:
            months = tuple(
                records.kpis(session, self.capability, machine, month, compared=False)
                for month in request.months(machine.timezone)
            )
            days = {kind: self._report_days(session, machine, kind, whole) for kind in machine.energy_types}
        return months, days

    def _report_days(self, session: Session, machine: Machine, kind: str, period: Period) -> pd.DataFrame:
        count = readings_of(Series.ENERGY)
        marked = self.capability.has(Series.ENERGY, "is_estimated")
        wanted: tuple[Measure, ...] = (ENERGY, count, *((ESTIMATED,) if marked else ()))
        asked = SeriesRequest(machine.id, wanted, period, Interval.DAY, energy_type=kind)
        frame = readings.series(session, self.capability, asked, machine.timezone).frame
        return frame.reindex(columns=[ENERGY.key, count.key, ESTIMATED.key])

    def _report_baseline(self, stored: StoredBaseline, period: Period, progress: Progress) -> AppliedBaseline:
        fit = evaluation = None
        why_not = ""
        if stored.model is not None:
            try:
                fit = self.baseline_fit(stored, progress)
            except (NotEnoughData, BadRequest) as error:  # its readings or a variable of it are gone
                why_not = str(error)
        try:
            evaluation = self.evaluate_baseline(stored, period, progress)
        except (NotEnoughData, BadRequest) as error:
            why_not = str(error)
        return AppliedBaseline(stored, fit, evaluation, why_not)


def _chosen(plant: Plant, request: ReportRequest) -> tuple[Machine, ...]:
    """Return the machines of a report, in the order of the plant."""
    if not plant.machines:
        raise BadRequest(tr("The database has no machines yet."), tr("Import readings, or make the demo plant."))
    unknown = set(request.machine_ids) - {one.id for one in plant.machines}
    if unknown:
        raise BadRequest(
            tr("There is no such machine in this database."), tr("List the machines to see what there is.")
        )
    return tuple(one for one in plant.machines if not request.machine_ids or one.id in request.machine_ids)


def _libraries() -> tuple[tuple[str, str], ...]:
    return (
        ("EnMS workbench", __version__),
        ("Python", platform.python_version()),
        *((name, str(import_module(name).__version__)) for name in LIBRARIES),
    )
