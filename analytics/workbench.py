"""The workbench: every question the desktop or the command line may ask, and the only door to the database."""

import getpass
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pandas as pd

from analytics import baseline, demo, model_store, quality, readings, reconcile, records, schema, upkeep
from analytics.baseline import (
    BaselineEvaluation,
    BaselineFit,
    BaselineModel,
    BaselineRequest,
    DriverCandidate,
    Prediction,
    StoredBaseline,
)
from analytics.capability import Capability
from analytics.correction import Action, Correction, CorrectionEffect, CorrectionRequest
from analytics.credentials import Credentials
from analytics.database import Address, Database, Session
from analytics.demo import DemoReport, DemoRequest, LiveFeed
from analytics.embedded import EmbeddedServer
from analytics.errors import CannotStore
from analytics.home import Home
from analytics.inspection import SchemaReport, Step
from analytics.kpi import Kpis
from analytics.measure import Measure
from analytics.patience import patient
from analytics.period import Period
from analytics.plant import Machine, Plant
from analytics.profile import Profile, ProfileKind
from analytics.progress import Progress
from analytics.quality import QualityReport
from analytics.reconcile import ReconcileReport, ReconcileRequest
from analytics.series import SeriesFrame, SeriesRequest
from analytics.upkeep import ServerSettings

if TYPE_CHECKING:  # the readers of foreign files take long to load and are seldom wanted
    from analytics.ingest import ImportReport
    from analytics.mqtt import IngestRequest, Tally
    from analytics.tabular import Choices, Preview, Recipe

#: How long a server may think about whether it is there, s.
SIGN_OF_LIFE_SECONDS = 5.0


@dataclass(frozen=True)
class Health:
    """What a connection is, and how it is doing.

    Parameters
    ----------
    profile : str
        Name of the connection.
    server : str
        The server in words.
    kind : str
        TimescaleDB Community, TimescaleDB Apache-2 or PostgreSQL.
    database, user : str
    migration, newest_migration : int
        Of our migrations: the newest applied (0: none) and the newest known here.
    read_only : str
        Why nothing may be written; empty when writing is allowed.
    machines : int
    last_reading : datetime, optional
        Newest energy reading of any machine.
    size_bytes : int
        Size of the database.
    folders : mapping of str to Path
        Where the workbench keeps what it writes.
    """

    profile: str
    server: str
    kind: str
    database: str
    user: str
    migration: int
    newest_migration: int
    read_only: str
    machines: int
    last_reading: datetime | None
    size_bytes: int
    folders: Mapping[str, Path] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether there is a plant to look at; whether it may be written is ``read_only``."""
        return self.machines > 0


class Workbench:
    """An open connection to one plant database. Each question opens and closes a session of its own.

    A read that loses its connection starts over a few times; what writes does not, for what was stored is not known.
    """

    def __init__(
        self,
        profile: Profile,
        home: Home,
        database: Database,
        capability: Capability,
        server: EmbeddedServer | None = None,
    ) -> None:
        self.profile = profile
        self.home = home
        self.capability = capability
        self._database = database
        self._server = server

    @classmethod
    def open(cls, profile: Profile, home: Home, progress: Progress, password: str | None = None) -> "Workbench":
        """Connect: the embedded server is started or joined, an empty database gets its tables.

        Parameters
        ----------
        profile : Profile
        home : Home
        progress : Progress
        password : str, optional
            Of an external server; None asks the system's keyring.

        Raises
        ------
        ConnectionFailed, CannotStore, Cancelled
        """
        server = EmbeddedServer(home) if profile.kind is ProfileKind.EMBEDDED else None
        try:
            database = _connect(profile, server, progress.part(0.0, 0.5), password)
            capability = _prepare(database, progress.part(0.5, 1.0))
        except BaseException:
            if server is not None:
                server.stop()
            raise
        return cls(profile, home, database, capability, server)

    def close(self) -> None:
        """Let go of the embedded server; the last one out stops it."""
        if self._server is not None:
            self._server.stop()

    def answers(self, progress: Progress) -> bool:
        """Ask the server for a sign of life, once; a local server that has died is started again.

        Raises
        ------
        ConnectionFailed
        """
        with self._database.session(progress, statement_seconds=SIGN_OF_LIFE_SECONDS) as session:
            return bool(session.value("SELECT true"))

    # --- The plant ---------------------------------------------------------------------------------------------------

    @patient
    def health(self, progress: Progress) -> Health:
        """Say what this connection is and how it is doing."""
        with self._database.session(progress) as session:
            return _health(session, self.capability, self.profile, self.home)

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

    # --- Readings ----------------------------------------------------------------------------------------------------

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
        return replace(found, findings=found.findings + corrected)

    # --- Data quality ------------------------------------------------------------------------------------------------

    @patient
    def quality(self, machine_id: UUID, period: Period, progress: Progress) -> QualityReport:
        """Say what is wrong with the readings of a machine over a period, as they were measured."""
        progress.step(0.0, "Reading the measured values")
        with self._database.session(progress) as session:
            machine = records.machine(session, self.capability, machine_id)
            found = readings.evidence(session, self.capability, machine, period, progress.part(0.0, 0.7))
        progress.step(0.7, "Looking for faults")
        return quality.assess(machine, period, found, datetime.now(UTC), progress.part(0.7, 1.0))

    @patient
    def correction_effect(self, request: CorrectionRequest, progress: Progress) -> CorrectionEffect:
        """Say what a correction would change; nothing is stored."""
        records.refuse_corrections(self.capability)
        with self._database.session(progress) as session:
            return readings.correction_effect(session, self.capability, request)

    def correct(self, request: CorrectionRequest, progress: Progress) -> Correction:
        """Store a correction; every number that is asked for from now on respects it, raw readings stay as they are.

        Raises
        ------
        CannotStore
            When the database is read-only or cannot keep corrections.
        BadRequest
            When there is nothing to interpolate from.
        """
        self._refuse_read_only()
        records.refuse_corrections(self.capability)
        progress.step(0.0, "Correcting the readings")
        with self._database.session(progress, write=True) as session:
            line = readings.ends_of_line(session, request) if request.action is Action.INTERPOLATE else {}
            return records.correct(session, self.capability, request, line, _user(self.capability))

    @patient
    def corrections(self, machine_id: UUID | None, progress: Progress) -> tuple[Correction, ...]:
        """Return the corrections of a machine, or of all, newest first; those withdrawn too."""
        with self._database.session(progress) as session:
            return records.corrections(session, self.capability, machine_id)

    def withdraw_correction(self, correction_id: int, reason: str, progress: Progress) -> Correction:
        """Withdraw a correction; the numbers are again what they were without it.

        Raises
        ------
        CannotStore
        BadRequest
            When no such correction holds, or the reason is missing.
        """
        self._refuse_read_only()
        progress.step(0.0, "Withdrawing the correction")
        with self._database.session(progress, write=True) as session:
            return records.withdraw(session, self.capability, correction_id, reason, _user(self.capability))

    # --- Baselines ---------------------------------------------------------------------------------------------------

    @patient
    def driver_candidates(self, request: BaselineRequest, progress: Progress) -> tuple[DriverCandidate, ...]:
        """Return what the energy of a machine could depend on, strongest first; the request's drivers do not matter."""
        with self._database.session(progress) as session:
            machine = records.machine(session, self.capability, request.machine_id)
            columns = baseline.possible_drivers(readings.measures_of(session, self.capability, machine.id))
            samples = readings.samples(session, self.capability, machine, request, columns)
        return baseline.candidates(samples, columns)

    @patient
    def fit_baseline(self, request: BaselineRequest, progress: Progress) -> BaselineFit:
        """Train a baseline; nothing is stored.

        Raises
        ------
        BadRequest, NotEnoughData
        """
        progress.step(0.0, "Reading the samples")
        with self._database.session(progress) as session:
            machine = records.machine(session, self.capability, request.machine_id)
            drivers = baseline.choose(request.drivers, readings.measures_of(session, self.capability, machine.id))
            request = readings.settled(session, self.capability, request)
            samples = readings.samples(session, self.capability, machine, request, drivers)
        progress.step(0.7, "Training")
        fit = baseline.fit(request, machine, samples, drivers, machine.timezone)
        progress.step(1.0, "Trained")
        return fit

    def save_baseline(self, fit: BaselineFit, progress: Progress) -> Path:
        """Save a model as a joblib file in the folder of models."""
        progress.check()
        return model_store.save(self.home, fit.model)

    def push_baseline(self, fit: BaselineFit, progress: Progress) -> StoredBaseline:
        """Store a model as the machine's next version, older ones deactivated, and save its joblib file.

        Raises
        ------
        CannotStore
            Nothing was stored then, and no file is left behind.
        """
        self._refuse_read_only()
        path = self.save_baseline(fit, progress)
        try:
            with self._database.session(progress, write=True) as session:
                return records.push(session, self.capability, fit.model, path, _user(self.capability))
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    @patient
    def baselines(self, machine_id: UUID | None, progress: Progress) -> tuple[StoredBaseline, ...]:
        """Return the stored baselines of a machine, or of all, newest first."""
        with self._database.session(progress) as session:
            return records.baselines(session, machine_id)

    @patient
    def baseline(self, machine_id: UUID, version: int | None, progress: Progress) -> StoredBaseline:
        """Return one version of a machine's baseline; None means the active one."""
        with self._database.session(progress) as session:
            return records.baseline(session, machine_id, version)

    @patient
    def baseline_fit(self, stored: StoredBaseline, progress: Progress) -> BaselineFit:
        """Return a stored model with its training samples read again: the numbers are those of the training."""
        model = baseline.model_of(stored)
        progress.step(0.0, "Reading the samples")
        return baseline.replay(model, self._samples(model, model.period, progress))

    @patient
    def evaluate_baseline(self, stored: StoredBaseline, period: Period, progress: Progress) -> BaselineEvaluation:
        """Compare what a machine used in a period with what a stored baseline expected."""
        progress.step(0.0, "Reading the samples")
        return baseline.evaluate(stored, period, self._samples(baseline.model_of(stored), period, progress))

    def predict(self, stored: StoredBaseline, values: Mapping[str, float], progress: Progress) -> Prediction:
        """Predict one interval from the values of a stored baseline's drivers."""
        progress.check()
        return baseline.predict_stored(stored, values)

    # --- Bringing data in --------------------------------------------------------------------------------------------

    def import_preview(self, path: Path, progress: Progress, choices: "Choices | None" = None) -> "Preview":
        """Look into a file: its columns, its formats, and what they probably mean; what is decided is not guessed."""
        from analytics import tabular

        return tabular.preview(path, progress, choices)

    def import_plan(self, path: Path, recipe: "Recipe", progress: Progress) -> "ImportReport":
        """Say what an import would store, without storing anything."""
        from analytics import ingest

        return ingest.plan(self._database, path, recipe, datetime.now(UTC), progress)

    def import_file(self, path: Path, recipe: "Recipe", progress: Progress) -> "ImportReport":
        """Import a file: all of it or nothing."""
        from analytics import ingest

        self._refuse_read_only()
        return ingest.store(self._database, path, recipe, datetime.now(UTC), progress)

    def ingest_mqtt(
        self,
        request: "IngestRequest",
        password: str,
        progress: Progress,
        notice: Callable[[str], object],
        minute: Callable[["Tally"], object],
    ) -> "Tally":
        """Take live readings from a broker until the request's time is over or the progress is stopped."""
        from analytics import mqtt

        self._refuse_read_only()
        store = mqtt.Store(self._database, self.capability)
        request = request.identified(f"{self.home.root} {self.profile.words}")
        return mqtt.ingest(store, request, password, self.home.logs, progress, notice, minute)

    def create_demo(self, request: DemoRequest, progress: Progress) -> DemoReport:
        """Write the demo plant."""
        self._refuse_read_only()
        return demo.create(self._database, request, progress)

    def demo_feed(self) -> LiveFeed:
        """Return the feed that lets the demo plant go on."""
        return LiveFeed(self._database)

    # --- The database itself -----------------------------------------------------------------------------------------

    def reconcile(self, request: ReconcileRequest, progress: Progress) -> ReconcileReport:
        """Compare the roll-ups of a period with the readings, and repair them where the request says so."""
        if request.repair:
            self._refuse_read_only()
        return reconcile.reconcile(self._database, request, progress)

    def server_settings(self, progress: Progress) -> ServerSettings:
        """Return what the server does with old readings.

        Raises
        ------
        CannotStore
            When the server has no such settings: only TimescaleDB Community has.
        """
        with self._database.session(progress) as session:
            return upkeep.read(session, self.capability)

    def set_server_settings(self, settings: ServerSettings, progress: Progress) -> None:
        """Let the server compress and delete old readings.

        Raises
        ------
        BadRequest, CannotStore
        """
        self._refuse_read_only()
        upkeep.write(self._database, self.capability, settings, progress)

    def schema_report(self, progress: Progress) -> SchemaReport:
        """Compare the database with the contract: what is there, what differs, is missing or faulty."""
        with self._database.session(progress) as session:
            return schema.report(session, self.capability)

    def upgrade_plan(self, replace_functions: bool, progress: Progress) -> tuple[Step, ...]:
        """Return the statements an upgrade would run, each with its reason; changes nothing.

        Raises
        ------
        BadRequest
            When the database cannot be upgraded, or not by this user.
        """
        with self._database.session(progress) as session:
            return schema.plan(session, self.capability, replace=replace_functions)

    def upgrade(self, replace_functions: bool, progress: Progress) -> tuple[Step, ...]:
        """Add what the database lacks, in one transaction, and return what was run.

        Raises
        ------
        BadRequest, CannotStore
            Nothing was changed then.
        """
        steps = schema.upgrade(self._database, self.capability, replace=replace_functions, progress=progress)
        with self._database.session(progress) as session:
            self.capability = schema.probe(session)
        return steps

    # --- Own ---------------------------------------------------------------------------------------------------------

    def _samples(self, model: BaselineModel, period: Period, progress: Progress) -> pd.DataFrame:
        """Read samples as a model wants them."""
        request = baseline.request_of(model, period)
        with self._database.session(progress) as session:
            machine = replace(records.machine(session, self.capability, model.machine_id), timezone=model.timezone)
            drivers = baseline.choose(request.drivers, readings.measures_of(session, self.capability, machine.id))
            return readings.samples(session, self.capability, machine, request, drivers)

    def _refuse_read_only(self) -> None:
        if self.capability.read_only:
            raise CannotStore(self.capability.read_only, "Nothing was changed.")


def test_connection(profile: Profile, password: str | None, home: Home, progress: Progress) -> Health:
    """Try a connection and say what is there; creates and changes nothing on an external server.

    Raises
    ------
    ConnectionFailed
    """
    server = EmbeddedServer(home) if profile.kind is ProfileKind.EMBEDDED else None
    try:
        database = _connect(profile, server, progress, password)
        with database.session(progress) as session:
            return _health(session, schema.probe(session), profile, home)
    finally:
        if server is not None:
            server.stop()


def _connect(profile: Profile, server: EmbeddedServer | None, progress: Progress, password: str | None) -> Database:
    if server is not None:
        progress.step(0.0, "Starting the local server")
        return Database(server.start(progress), server.start)
    if password is None:
        password = Credentials().get(profile)
    return Database(
        Address(
            profile.host,
            profile.port,
            profile.database,
            profile.user,
            password or "",
            profile.tls,
            profile.root_certificate,
        )
    )


def _prepare(database: Database, progress: Progress) -> Capability:
    """Bring an empty database, or one of ours that is older, up to date; leave every other one as it is."""
    progress.step(0.0, "Looking at the database")
    with database.session(progress) as session:
        capability, empty = schema.probe(session), schema.is_empty(session)
    older = 0 < capability.migration < capability.newest_migration and not capability.read_only
    if not empty and not older:
        return capability
    progress.step(0.2, "Building the database")
    schema.migrate(database, progress.part(0.2, 1.0))
    with database.session(progress) as session:
        return schema.probe(session)


def _health(session: Session, capability: Capability, profile: Profile, home: Home) -> Health:
    plant = records.plant(session, capability) if capability.has("machines") else Plant()
    return Health(
        profile=profile.name,
        server=capability.words,
        kind=capability.kind.value,
        database=capability.database,
        user=capability.user,
        migration=capability.migration,
        newest_migration=capability.newest_migration,
        read_only=capability.read_only,
        machines=len(plant.machines),
        last_reading=max((m.last_reading for m in plant.machines if m.last_reading), default=None),
        size_bytes=records.size_bytes(session),
        folders={name: home.root / name for name in ("settings", "cluster", "models", "logs", "reports")},
    )


def _user(capability: Capability) -> str:
    """Return who trains: the person at this machine, or the database's user where the system has no names."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return capability.user
