"""The patterns page: pictures of when, for how long, where and against what energy is used."""

from enms_desktop.pages.patterns.page import PatternsPage

__all__ = ["PatternsPage"]
