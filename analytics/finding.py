"""A finding: something a result says about the data it was made from."""

from dataclasses import dataclass, field

from analytics.sentence import Sentence


@dataclass(frozen=True)
class Finding:
    """A remark that travels with a result.

    Parameters
    ----------
    code : str
        Stable name, e.g. ``"baseline.low_r_squared"``.
    text : str
        One sentence; English where there is ``said``.
    numbers : dict of str to float
        The figures that prove it.
    severity : str
        ``"info"``, ``"warning"`` or ``"blocking"``.
    said : Sentence, optional
        The sentence of a finding that is stored, so that everybody reads it in their language.
    """

    code: str
    text: str
    numbers: dict[str, float] = field(default_factory=dict)
    severity: str = "warning"
    said: Sentence | None = None

    @property
    def words(self) -> str:
        """The sentence for the user; one that was stored without its parts as it was written then."""
        return self.text if self.said is None else str(self.said)


def lasting(code: str, said: Sentence, numbers: dict[str, float] | None = None, severity: str = "warning") -> Finding:
    """Return a finding that may be stored and read in another language."""
    return Finding(code, said.english, numbers or {}, severity, said)
