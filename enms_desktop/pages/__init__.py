"""The pages of the window, in the order of its navigation; each is imported when it is first shown."""

from collections.abc import Callable
from dataclasses import dataclass

from analytics.language import later
from enms_desktop.page import Page


@dataclass(frozen=True)
class PageInfo:
    """A page as the navigation knows it.

    Parameters
    ----------
    name : str
        The page class's ``NAME``.
    title, icon : str
        As the navigation shows them; the title is marked with ``later``.
    load : callable
        Imports and returns the page's class: the libraries it draws with come in after the first paint.
    module : str
        What ``load`` imports, which takes its time at first; empty when it is there from the start.
    group : str
        Heading above it and its neighbours in the navigation, marked with ``later``; none when empty.
    needs_machines : bool
        Whether there is nothing to see on it without machines; else an open connection is enough.
    """

    name: str
    title: str
    icon: str
    load: Callable[[], type[Page]]
    needs_machines: bool = True
    group: str = ""
    module: str = ""


def _overview() -> type[Page]:
    from enms_desktop.pages.overview import OverviewPage

    return OverviewPage


def _readings() -> type[Page]:
    from enms_desktop.pages.readings import ReadingsPage

    return ReadingsPage


def _baseline() -> type[Page]:
    from enms_desktop.pages.baseline import BaselinePage

    return BaselinePage


def _patterns() -> type[Page]:
    from enms_desktop.pages.patterns import PatternsPage

    return PatternsPage


def _connection() -> type[Page]:
    from enms_desktop.pages.connection import ConnectionPage

    return ConnectionPage


def _quality() -> type[Page]:
    from enms_desktop.pages.quality import QualityPage

    return QualityPage


def _report() -> type[Page]:
    from enms_desktop.pages.report import ReportPage

    return ReportPage


def _registers() -> type[Page]:
    from enms_desktop.pages.registers import RegistersPage

    return RegistersPage


#: Headings of the navigation.
PLANT, ANALYSIS, DATA = later("Plant"), later("Analysis"), later("Data")

PAGES: tuple[PageInfo, ...] = (
    PageInfo("overview", later("Overview"), "overview", _overview, group=PLANT, module="enms_desktop.pages.overview"),
    PageInfo("readings", later("Readings"), "readings", _readings, group=PLANT, module="enms_desktop.pages.readings"),
    PageInfo(
        "patterns", later("Patterns"), "patterns", _patterns, group=ANALYSIS, module="enms_desktop.pages.patterns"
    ),
    PageInfo(
        "baseline", later("Baseline"), "baseline", _baseline, group=ANALYSIS, module="enms_desktop.pages.baseline"
    ),
    PageInfo("report", later("Report"), "report", _report, group=ANALYSIS, module="enms_desktop.pages.report"),
    PageInfo("quality", later("Data quality"), "quality", _quality, group=DATA, module="enms_desktop.pages.quality"),
    PageInfo(
        "registers",
        later("Registers"),
        "table",
        _registers,
        needs_machines=False,
        group=DATA,
        module="enms_desktop.pages.registers",
    ),
    PageInfo(
        "connection",
        later("Connection"),
        "connection",
        _connection,
        needs_machines=False,
        group=DATA,
        module="enms_desktop.pages.connection",
    ),
)
