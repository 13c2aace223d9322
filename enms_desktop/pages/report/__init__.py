"""The report page: the energy report is made, looked at and written."""

from enms_desktop.pages.report.page import ReportPage

__all__ = ["ReportPage"]
