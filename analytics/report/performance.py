"""The period against the baselines, with how certain that is."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from analytics.baseline import BaselineEvaluation, noise_of_sum
from analytics.report.contents import AppliedBaseline, Contents, MachineContents
from analytics.report.document import BAD, GOOD

#: Of the uncertainty that stands beside a difference: what programmes for savings usually ask for.
CONFIDENCE = 0.90


@dataclass(frozen=True)
class Compared:
    """A machine's use against its baseline.

    ``uncertainty_kwh`` is half the width of the interval of the difference at :data:`CONFIDENCE`.
    """

    one: MachineContents
    applied: AppliedBaseline
    evaluation: BaselineEvaluation
    uncertainty_kwh: float

    @property
    def is_clear(self) -> bool:
        """Whether the difference is larger than its uncertainty."""
        return abs(self.evaluation.deviation_kwh) > self.uncertainty_kwh


@dataclass(frozen=True)
class Together:
    """The differences of several machines, added up; their uncertainties as the root of the sum of squares."""

    deviation_kwh: float
    expected_kwh: float
    uncertainty_kwh: float

    @property
    def share(self) -> float | None:
        """The difference as a share of the expected energy."""
        return self.deviation_kwh / self.expected_kwh if self.expected_kwh > 0 else None

    @property
    def is_clear(self) -> bool:
        """Whether the difference is larger than its uncertainty."""
        return abs(self.deviation_kwh) > self.uncertainty_kwh


def compared(contents: Contents) -> tuple[Compared, ...]:
    """Return every machine and baseline that the period was compared with."""
    return tuple(
        Compared(one, each, each.evaluation, _uncertainty(each.evaluation))
        for one in contents.machines
        for each in one.baselines
        if each.evaluation is not None
    )


def together(found: Sequence[Compared]) -> Together:
    """Add up differences of machines whose baselines are independent of each other."""
    return Together(
        sum(each.evaluation.deviation_kwh for each in found),
        sum(each.evaluation.expected_kwh for each in found),
        math.sqrt(sum(each.uncertainty_kwh**2 for each in found)),
    )


def tone_of(deviation_kwh: float, *, is_clear: bool) -> str:
    """Return the colour of a difference: using clearly less is good, using clearly more is bad, else it has none."""
    if not is_clear:
        return ""
    return BAD if deviation_kwh > 0 else GOOD


def _uncertainty(evaluation: BaselineEvaluation) -> float:
    model = evaluation.baseline.model
    assert model is not None  # else there was no evaluation
    return noise_of_sum(model, evaluation.samples[evaluation.samples["used"]], confidence=CONFIDENCE)
