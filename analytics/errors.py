"""Errors a user can read: what is wrong, and what to do about it.

Anything that is not an :class:`EnmsError` is a bug of ours and is shown as one.
"""


class EnmsError(Exception):
    """Something the user, the plant or the machine can put right.

    Parameters
    ----------
    said : str or Sentence
        One sentence that says what is wrong; a :class:`analytics.sentence.Sentence` where another process shows it.
    what_to_do : str or Sentence, optional
        One sentence that says what to do.
    """

    def __init__(self, said: object, what_to_do: object = "") -> None:
        super().__init__(said)
        self.said = said
        self.what_to_do = what_to_do

    @property
    def text(self) -> str:
        """What is wrong, in the reader's language."""
        return str(self.said)

    @property
    def hint(self) -> str:
        """What to do, in the reader's language."""
        return str(self.what_to_do)

    def __str__(self) -> str:
        return f"{self.text} {self.hint}".strip()


class ConnectionFailed(EnmsError):
    """No server, wrong password, connection lost."""


class ConnectionLost(ConnectionFailed):
    """The line broke or the server is away: it may be there again in a moment, so asking again makes sense."""


class QueryFailed(EnmsError):
    """The server refused or could not finish a statement."""


class NotEnoughData(EnmsError):
    """The data cannot carry the answer that was asked for."""


class BadRequest(EnmsError):
    """The question itself is wrong: an unknown machine, an empty period, a name that does not exist."""


class CannotStore(EnmsError):
    """Nothing was written: full disk, no permission, a read-only database, a conflicting row."""


class UntrustedModel(EnmsError):
    """A model file that this workbench did not write on this machine; it is never unpickled."""


class Cancelled(Exception):
    """The user stopped the computation; never shown as an error."""
