"""The window: navigation, pages, status, messages, menus, what is remembered, and the way out."""

from enms_desktop.main_window.window import MainWindow

__all__ = ["MainWindow"]
