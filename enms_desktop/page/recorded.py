"""Annotations and exclusions that were made or withdrawn together, to be taken back and done again together."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analytics.progress import Progress

if TYPE_CHECKING:
    from analytics.workbench import Workbench


@dataclass(frozen=True)
class Recorded:
    """Annotations on record. None is ever deleted: what is taken back is withdrawn, what is done again is restored.

    Parameters
    ----------
    workbench : Workbench
    keys : tuple of int
        Of the annotations.
    """

    workbench: "Workbench"
    keys: tuple[int, ...]

    def withdraw(self, reason: str, progress: Progress) -> None:
        """Withdraw all of them, or none."""
        self.workbench.withdraw_annotations(self.keys, reason, progress)

    def restore(self, progress: Progress) -> None:
        """Let all of them hold again, or none."""
        self.workbench.restore_annotations(self.keys, progress)
