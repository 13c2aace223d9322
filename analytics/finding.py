"""A finding: something a result says about the data it was made from."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Finding:
    """A remark that travels with a result.

    Parameters
    ----------
    code : str
        Stable name, e.g. ``"baseline.low_r_squared"``.
    text : str
        One sentence for the user.
    numbers : dict of str to float
        The figures that prove it.
    severity : str
        ``"info"``, ``"warning"`` or ``"blocking"``.
    """

    code: str
    text: str
    numbers: dict[str, float] = field(default_factory=dict)
    severity: str = "warning"
