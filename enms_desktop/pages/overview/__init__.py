"""The overview page: what needs attention this morning."""

from enms_desktop.pages.overview.page import OverviewPage

__all__ = ["OverviewPage"]
