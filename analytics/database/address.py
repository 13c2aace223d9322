"""Where a database is, and how to sign in."""

from dataclasses import dataclass, field

from analytics.profile import Profile, TlsMode


@dataclass(frozen=True)
class Address:
    """Where a database is and how to sign in; its password never shows.

    Parameters
    ----------
    host : str
        Name or address, or the folder of a socket.
    port : int
    database, user, password : str
    tls : TlsMode
    root_certificate : str
        Path of the PEM file with the authority to trust; empty means the system's.
    application : str
        How the connection names itself at the server.
    """

    host: str
    port: int
    database: str
    user: str
    password: str = field(default="", repr=False)
    tls: TlsMode = TlsMode.VERIFY_FULL
    root_certificate: str = ""
    application: str = "enms-workbench"

    @classmethod
    def of(cls, profile: Profile, password: str) -> "Address":
        """Return the address of an external profile."""
        return cls(
            host=profile.host,
            port=profile.port,
            database=profile.database,
            user=profile.user,
            password=password,
            tls=profile.tls,
            root_certificate=profile.root_certificate,
        )
