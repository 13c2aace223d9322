"""Questions about the registers that people edit."""

from collections.abc import Sequence

from analytics import records
from analytics.patience import patient
from analytics.progress import Progress
from analytics.registers import Change, Register
from analytics.workbench.door import Door


class RegisterQuestions(Door):
    """Sites, machines, tariffs and emission factors."""

    @patient
    def register(self, name: str, progress: Progress) -> Register:
        """Return one of the registers.

        Raises
        ------
        BadRequest
            When this database has no such register.
        """
        with self._database.session(progress) as session:
            return records.register(session, self.capability, name)

    def change_registers(self, changes: Sequence[Change], progress: Progress) -> None:
        """Make changes of registers, all or none; each is written down with who made it.

        Raises
        ------
        BadRequest, CannotStore
            Nothing was changed then.
        """
        self._refuse_read_only()
        with self._database.session(progress, write=True) as session:
            records.change(session, self.capability, changes, self.user)
