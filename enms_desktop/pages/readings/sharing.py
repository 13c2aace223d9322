"""Machine and periods that the readings page shares with the other pages."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from analytics.period import Period

if TYPE_CHECKING:
    from enms_desktop.pages.readings.page import ReadingsPage


class Sharing(QObject):
    """Tells the selection what is chosen on the charts, and shows what was chosen elsewhere.

    Parameters
    ----------
    page : ReadingsPage
    """

    def __init__(self, page: ReadingsPage) -> None:
        super().__init__(page)
        self._page = page
        self._telling = False
        # What was chosen before this page was made is shown when the page is.
        self._stale = page.selection.period is not None
        page.selection.changed.connect(self._follow)

    def tell(self, machine_id: UUID | None) -> None:
        """Tell the other pages what is chosen here."""
        plot = self._page.ui.plot
        self._telling = True
        self._page.selection.set_periods(machine_id, plot.periods, plot.period)
        self._telling = False

    def clear(self) -> None:
        """Tell the other pages that no period is chosen."""
        self._telling = True
        self._page.selection.set_period(None)
        self._telling = False

    def see(self, period: Period | None) -> None:
        """Tell what is looked at, for pages that have no period of their own."""
        self._telling = True
        self._page.selection.see(period)
        self._telling = False

    @property
    def is_stale(self) -> bool:
        """Whether something was chosen elsewhere that the page does not show yet."""
        return self._stale

    def settle(self) -> None:
        """Take what is chosen for what the page shows already."""
        self._stale = False

    def catch_up(self) -> None:
        """Show what was chosen elsewhere while the page was hidden."""
        if self._stale:
            self._follow()

    def _follow(self) -> None:
        """Show what was chosen on another page; a page that is not visible does so when it is shown."""
        if self._telling:
            return
        page, selection = self._page, self._page.selection
        self._stale = not page.isVisible()
        if self._stale:
            return
        machine_id, period = selection.machine_id, selection.period
        is_other = period is not None and page.include(period)
        shown = [subject.machine.id for subject in page.subjects]
        if machine_id is not None and (machine_id not in shown or (selection.alone and len(shown) > 1)):
            page.machines.set_checked([machine_id])
            page.show_machines()
        elif is_other:
            page.ask(None)
        page.ui.plot.set_periods(selection.periods, period)
