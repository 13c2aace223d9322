"""Bringing a file into the database: what would happen, and doing it, all or nothing."""

import getpass
import hashlib
import json
import logging
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from analytics import schema
from analytics.database import Database, Session
from analytics.errors import CannotStore, EnmsError
from analytics.finding import Finding
from analytics.ingest.destination import Destination, create, find_destination
from analytics.ingest.series import Sink, contract_sinks
from analytics.ingest.variables import variable_sinks
from analytics.language import tr
from analytics.progress import Progress
from analytics.tabular import Converted, Duplicates, ImportReport, Recipe, convert
from analytics.text import integer

__all__ = ["ImportReport", "plan", "store"]

log = logging.getLogger(__name__)


def plan(database: Database, path: Path, recipe: Recipe, now: datetime, progress: Progress) -> ImportReport:
    """Say what an import would store, reject and why; writes nothing.

    Parameters
    ----------
    database : Database
    path : Path
    recipe : Recipe
    now : datetime
        Aware; later stamps are rejected.
    progress : Progress

    Returns
    -------
    ImportReport
        Whose ``refusal`` says why :func:`store` would store nothing, when it would not.

    Raises
    ------
    BadRequest
        When file, recipe or machine are not what they should be.
    """
    recipe.check()
    with database.session(progress) as session:
        destination = find_destination(session, recipe)
    converted = convert(path, recipe, now, progress.part(0.0, 0.6), destination.rated_power_kw)
    with database.session(progress) as session:
        work = _Work(session, path, recipe, destination, converted)
        sinks = work.compared(progress.part(0.6, 0.95))
        earlier = work.imported_before()
    progress.step(1.0, tr("Done"))
    return work.report(sinks, dry_run=True, findings=earlier)


def store(database: Database, path: Path, recipe: Recipe, now: datetime, progress: Progress) -> ImportReport:
    """Import a file in one transaction: all of it, or nothing when anything fails or the user cancels.

    Creates factory, machine and own variables where the recipe says so, keeps or replaces what is there, brings the
    roll-ups up to date and writes down the import.

    Parameters
    ----------
    As for :func:`plan`.

    Returns
    -------
    ImportReport

    Raises
    ------
    BadRequest
        When file, recipe or machine are not what they should be.
    CannotStore
        When the plan says that nothing can be stored, or the database refuses.
    """
    recipe.check()
    with database.session(progress) as session:
        destination = find_destination(session, recipe)
    converted = convert(path, recipe, now, progress.part(0.0, 0.3), destination.rated_power_kw)
    with database.session(progress, write=True) as session:
        destination = create(session, find_destination(session, recipe), recipe)
        session.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s::text, 0))", (str(destination.machine_id),))
        work = _Work(session, path, recipe, destination, converted)
        earlier = work.imported_before()
        sinks = work.compared(progress.part(0.3, 0.45))
        report = work.report(sinks, dry_run=False, findings=earlier)
        if report.refusal:
            raise CannotStore(report.refusal, tr("Nothing was stored."))
        work.write(sinks, progress.part(0.45, 0.8))
        progress.step(0.8, tr("Bringing the roll-ups up to date"))
        if session.value("SELECT to_regprocedure('workbench.refresh_rollups()')::text"):
            session.execute("SELECT workbench.refresh_rollups()")
        work.write_down(report, now)
        progress.step(0.98, tr("Committing"))
    return _with_roll_ups(database, report)


def _with_roll_ups(database: Database, report: ImportReport) -> ImportReport:
    """Refresh the roll-ups that no transaction can; what is stored is stored, so nothing here can be cancelled."""
    if report.period is None or not report.values:
        return report
    try:
        schema.refresh_rollups(database, report.period, Progress())
    except EnmsError as error:
        log.warning("roll-ups could not be refreshed after an import", exc_info=True)
        text = tr("Everything is stored, but charts and totals will lag behind: {reason}", reason=error.text)
        return replace(report, findings=(*report.findings, Finding("import.roll_ups", text)))
    return report


@dataclass(frozen=True)
class _Work:
    """One import in one session."""

    session: Session
    path: Path
    recipe: Recipe
    destination: Destination
    converted: Converted

    def compared(self, progress: Progress) -> list[Sink]:
        """Return where every value goes, and what is there already."""
        progress.step(0.0, tr("Comparing with what is there"))
        sinks = contract_sinks(self.session, self.destination, self.recipe, self.converted)
        sinks += variable_sinks(self.session, self.destination, self.recipe, self.converted)
        for place, sink in enumerate(sinks, start=1):
            sink.compare(self.session)
            progress.step(place / len(sinks), tr("Comparing with what is there"))
        return sinks

    def write(self, sinks: list[Sink], progress: Progress) -> None:
        """Write every value that is new, or that replaces another one."""
        replacing = self.recipe.duplicates is Duplicates.REPLACE
        for place, sink in enumerate(sinks):
            part = progress.part(place / len(sinks), (place + 1) / len(sinks))
            part.step(0.0, tr("Writing {sink}", sink=sink.label))
            sink.write(self.session, part, replacing=replacing)

    def report(self, sinks: list[Sink], *, dry_run: bool, findings: tuple[Finding, ...]) -> ImportReport:
        """Return the account of the import."""
        converted, where = self.converted, self.destination
        targets = tuple(target for sink in sinks for target in sink.targets())
        duplicates = sum(target.present for target in targets)
        replaced = duplicates if self.recipe.duplicates is Duplicates.REPLACE else 0
        return ImportReport(
            dry_run=dry_run,
            path=self.path,
            machine_id=where.machine_id,
            machine_name=where.machine_name,
            new_factory=where.new_factory,
            new_machine=where.new_machine,
            timezone=where.timezone,
            interval_s=converted.interval_s,
            period=converted.period,
            rows=converted.rows,
            stored=converted.stored,
            empty=converted.empty,
            rejected=converted.rejected,
            repeated=converted.repeated,
            duplicates=duplicates,
            replaced=replaced,
            values=sum(target.new for target in targets) + replaced,
            targets=targets,
            new_variables=tuple(target.target for target in targets if target.is_new_variable),
            energy_kwh=converted.energy_kwh,
            stored_kwh=sum((kwh for sink in sinks if (kwh := sink.kwh(replacing=bool(replaced))) is not None), 0.0)
            if converted.energy_kwh is not None
            else None,
            rejections=converted.rejections,
            findings=(*converted.findings, *findings, *self._refusals(duplicates)),
        )

    def _refusals(self, duplicates: int) -> list[Finding]:
        """Return why nothing can be stored."""
        found = []
        if not self.converted.stored:
            reasons = "; ".join(f"{one.count} × {one.reason}" for one in self.converted.rejections[:3])
            text = tr("No row of the file can be stored.")
            if reasons:
                text = tr("No row of the file can be stored: {reasons}.", reasons=reasons)
            found.append(Finding("import.nothing", text, severity="blocking"))
        if self.recipe.duplicates is Duplicates.REFUSE and duplicates:
            text = (
                tr("1 value is in the database already, and the recipe refuses duplicates.")
                if duplicates == 1
                else tr(
                    "{count} values are in the database already, and the recipe refuses duplicates.",
                    count=integer(duplicates),
                )
            )
            found.append(Finding("import.duplicates", text, {"values": duplicates}, "blocking"))
        if self.recipe.duplicates is Duplicates.REFUSE and self.converted.repeated:
            text = (
                tr("1 row repeats a time of the file, and the recipe refuses duplicates.")
                if self.converted.repeated == 1
                else tr(
                    "{count} rows repeat a time of the file, and the recipe refuses duplicates.",
                    count=integer(self.converted.repeated),
                )
            )
            found.append(Finding("import.repeated", text, {"rows": self.converted.repeated}, "blocking"))
        return found

    def imported_before(self) -> tuple[Finding, ...]:
        """Return a remark when the same file has been imported before."""
        if not self._keeps_a_record() or self.destination.machine_id is None:
            return ()
        when = self.session.value(
            "SELECT max(finished_at) FROM workbench.imports WHERE file_sha256 = %s AND machine_id = %s",
            (_fingerprint(self.path), self.destination.machine_id),
        )
        if when is None:
            return ()
        text = tr(
            "This file was imported for {machine_name} on {when} UTC already.",
            machine_name=self.destination.machine_name,
            when=f"{when:%Y-%m-%d %H:%M}",
        )
        return (Finding("import.again", text, severity="info"),)

    def write_down(self, report: ImportReport, now: datetime) -> None:
        """Keep a record of the import, where the database has a place for it."""
        if not self._keeps_a_record():
            return
        self.session.execute(
            "INSERT INTO workbench.imports (file_name, file_sha256, machine_id, started_at, finished_at, rows_stored,"
            " rows_rejected, recipe, imported_by) VALUES (%s, %s, %s, %s, clock_timestamp(), %s, %s, %s::jsonb, %s)",
            (
                self.path.name,
                _fingerprint(self.path),
                report.machine_id,
                now,
                report.stored,
                report.rejected,
                json.dumps(self.recipe.to_json(), ensure_ascii=True),
                _user(),
            ),
        )

    def _keeps_a_record(self) -> bool:
        return self.session.value("SELECT to_regclass('workbench.imports')::text") is not None


def _fingerprint(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
