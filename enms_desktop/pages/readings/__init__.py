"""The readings page: any machines and measures over any period, and a range of it for every tool."""

from enms_desktop.pages.readings.page import ReadingsPage

__all__ = ["ReadingsPage"]
