"""Passwords, kept by the operating system's keyring or not at all: never in a file of ours."""

import logging
from typing import TYPE_CHECKING, Any

from analytics.errors import CannotStore
from analytics.language import later, tr
from analytics.profile import Profile

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

__all__ = ["Credentials"]

log = logging.getLogger(__name__)

SERVICE = "enms-workbench"
NO_KEYRING = later("This computer offers no keyring, so passwords are not kept: they are asked for each time.")


class Credentials:
    """Passwords of connection profiles in the operating system's keyring."""

    def available(self) -> str:
        """Return why passwords cannot be kept; empty when they can."""
        return "" if _backend() is not None else tr(NO_KEYRING)

    def get(self, profile: Profile) -> str | None:
        """Return the password kept for a profile, None when there is none or the keyring stays locked."""
        backend = _backend()
        if backend is None:
            return None
        try:
            return backend.get_password(SERVICE, _entry(profile))
        except Exception as error:  # noqa: BLE001  keyrings raise whatever their system raises
            log.warning("the keyring gave no password: %s", type(error).__name__)
            return None

    def set(self, profile: Profile, password: str) -> None:
        """Keep the password of a profile.

        Raises
        ------
        CannotStore
            When there is no keyring, or it refuses.
        """
        backend = _backend()
        if backend is None:
            raise CannotStore(tr("The password is not kept."), tr(NO_KEYRING))
        try:
            backend.set_password(SERVICE, _entry(profile), password)
        except Exception as error:  # noqa: BLE001
            # Without the cause: its text is the keyring's, and nobody knows what is in it.
            name = type(error).__name__
            raise CannotStore(
                tr("The keyring did not keep the password ({name}).", name=name), tr("Unlock it and try again.")
            ) from None

    def forget(self, profile: Profile) -> None:
        """Remove the password of a profile from the keyring, if it is there."""
        backend = _backend()
        if backend is None:
            return
        try:
            backend.delete_password(SERVICE, _entry(profile))
        except Exception as error:  # noqa: BLE001
            log.info("the keyring removed no password: %s", type(error).__name__)


def _entry(profile: Profile) -> str:
    """Name the password by where it is used: a profile that is renamed keeps it, one that is redirected does not."""
    return f"{profile.user}@{profile.host}:{profile.port}/{profile.database}"


def _backend() -> "KeyringBackend | None":
    """Return the keyring to use: a real one, not the stand-ins that keep nothing or keep plain text."""
    try:
        import keyring  # slow to import, and only needed for external servers

        chosen = keyring.get_keyring()
    except Exception as error:  # noqa: BLE001
        log.warning("no keyring: %s", type(error).__name__)
        return None
    candidates: list[Any] = list(getattr(chosen, "backends", [chosen]))
    return next((backend for backend in candidates if _is_safe(backend)), None)


def _is_safe(backend: "KeyringBackend") -> bool:
    module = type(backend).__module__
    if module.startswith("keyrings.alt") or module in ("keyring.backends.fail", "keyring.backends.null"):
        return False
    return float(backend.priority) >= 1
