"""Questions about the database itself."""

from analytics import reconcile, schema, upkeep
from analytics.inspection import SchemaReport, Step
from analytics.progress import Progress
from analytics.reconcile import ReconcileReport, ReconcileRequest
from analytics.upkeep import ServerSettings
from analytics.workbench.door import Door


class UpkeepQuestions(Door):
    """Roll-ups, old readings, and the schema."""

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
