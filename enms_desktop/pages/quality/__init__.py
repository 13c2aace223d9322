"""The data quality page: what is wrong with the readings, and what people have said about it."""

from enms_desktop.pages.quality.page import QualityPage

__all__ = ["QualityPage"]
