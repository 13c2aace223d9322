"""The pages of the window, in the order of its navigation; each is imported when it is first shown."""

from collections.abc import Callable
from dataclasses import dataclass

from enms_desktop.page import Page


@dataclass(frozen=True)
class PageInfo:
    """A page as the navigation knows it.

    Parameters
    ----------
    name : str
        The page class's ``NAME``.
    title, icon : str
        As the navigation shows them.
    load : callable
        Imports and returns the page's class: the libraries it draws with come in after the first paint.
    """

    name: str
    title: str
    icon: str
    load: Callable[[], type[Page]]


def _readings() -> type[Page]:
    from enms_desktop.pages.readings import ReadingsPage

    return ReadingsPage


def _baseline() -> type[Page]:
    from enms_desktop.pages.baseline import BaselinePage

    return BaselinePage


PAGES: tuple[PageInfo, ...] = (
    PageInfo("readings", "Readings", "readings", _readings),
    PageInfo("baseline", "Baseline", "baseline", _baseline),
)
