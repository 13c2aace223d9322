"""The workbench: every question the desktop or the command line may ask, and the only door to the database."""

from analytics import schema
from analytics.capability import Capability
from analytics.credentials import Credentials
from analytics.database import Address, Database
from analytics.embedded import EmbeddedServer
from analytics.home import Home
from analytics.language import tr
from analytics.profile import Profile, ProfileKind
from analytics.progress import Progress
from analytics.workbench.annotations import AnnotationQuestions
from analytics.workbench.baseline import BaselineQuestions
from analytics.workbench.bringing import BringingIn
from analytics.workbench.events import EventQuestions
from analytics.workbench.health import Health, health_of
from analytics.workbench.overview import OverviewQuestions
from analytics.workbench.patterns import PatternQuestions
from analytics.workbench.plant import PlantQuestions
from analytics.workbench.quality import QualityQuestions
from analytics.workbench.readings import ReadingsQuestions
from analytics.workbench.registers import RegisterQuestions
from analytics.workbench.report import ReportQuestions
from analytics.workbench.upkeep import UpkeepQuestions

__all__ = ["Health", "Workbench", "test_connection"]

#: How long a server may think about whether it is there, s.
SIGN_OF_LIFE_SECONDS = 5.0


class Workbench(
    ReportQuestions,
    PlantQuestions,
    OverviewQuestions,
    PatternQuestions,
    ReadingsQuestions,
    QualityQuestions,
    AnnotationQuestions,
    EventQuestions,
    BaselineQuestions,
    BringingIn,
    RegisterQuestions,
    UpkeepQuestions,
):
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
        super().__init__(profile, home, database, capability)
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
            return health_of(session, schema.probe(session), profile, home)
    finally:
        if server is not None:
            server.stop()


def _connect(profile: Profile, server: EmbeddedServer | None, progress: Progress, password: str | None) -> Database:
    if server is not None:
        progress.step(0.0, tr("Starting the local server"))
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
    progress.step(0.0, tr("Looking at the database"))
    with database.session(progress) as session:
        capability, empty = schema.probe(session), schema.is_empty(session)
    older = capability.lacking and not capability.read_only
    if not empty and not older:
        return capability
    progress.step(0.2, tr("Building the database"))
    schema.migrate(database, progress.part(0.2, 1.0))
    with database.session(progress) as session:
        return schema.probe(session)
