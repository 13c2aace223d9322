"""The registers page: sites, machines, tariffs and emission factors, edited in tables."""

from enms_desktop.pages.registers.page import RegistersPage

__all__ = ["RegistersPage"]
