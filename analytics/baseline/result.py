"""What comes of a baseline: the fit, the stored version, candidates for drivers, evaluations and predictions."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import pandas as pd

from analytics.baseline.model import BaselineModel, LeftOut
from analytics.finding import Finding
from analytics.measure import title_of
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY


@dataclass(frozen=True)
class BaselineFit:
    """A model and the samples it was trained on.

    ``samples`` has the UTC index ``time`` and the columns ``actual_kwh``, ``predicted_kwh``, ``residual_kwh``, ``used``
    (bool), ``reason`` and one column a driver; samples that were left out are there too, with ``used`` False and the
    ``reason`` in words.
    """

    model: BaselineModel
    samples: pd.DataFrame


@dataclass(frozen=True)
class StoredBaseline:
    """A baseline as the database keeps it.

    ``model`` is None for a row another program wrote that lacks what is needed to rebuild it in full; the columns of
    the contract are always there. ``written_energy`` is the energy that such a row names, electricity where it names
    none.
    """

    id: UUID
    machine_id: UUID
    version: int
    name: str
    is_active: bool
    created_at: datetime
    trained_by: str
    training_start: datetime
    training_end: datetime
    training_samples: int
    coefficients: dict[str, float]
    intercept: float | None
    feature_names: tuple[str, ...]
    r_squared: float | None
    rmse_kwh: float | None
    mae_kwh: float | None
    model: BaselineModel | None
    model_path: str = ""
    written_energy: str = ELECTRICITY

    @property
    def energy_type(self) -> str:
        """Which energy of the machine it is about."""
        return self.model.energy_type if self.model is not None else self.written_energy


@dataclass(frozen=True)
class DriverCandidate:
    """A driver the database could offer over a period.

    ``coverage`` is the share of energy samples that have it (0 to 1), ``correlation`` Pearson's r with the energy
    (NaN when it does not vary, or when it is known in fewer ``samples`` than are ``needed`` for r to say
    something). A category is one candidate: its correlation is the multiple one of its labels, which has no sign,
    and ``labels`` says how many there are (0 for a measured driver). ``interval`` is the width of the samples it was
    judged by, None where nobody said.
    """

    name: str
    label: str
    unit: str
    coverage: float
    correlation: float
    minimum: float
    maximum: float
    labels: int = 0
    samples: int = 0
    needed: int = 0
    interval: Interval | None = None

    @property
    def title(self) -> str:
        """The label in the reader's language."""
        return title_of(self.name, self.label)


@dataclass(frozen=True)
class BaselineEvaluation:
    """A stored baseline applied to a period: what was used against what should have been.

    ``samples`` as in :class:`BaselineFit` plus ``extrapolated`` (bool: a driver outside its training range).
    ``deviation_percent`` = 100·(actual − expected)/expected; negative is a saving.
    """

    baseline: StoredBaseline
    period: Period
    samples: pd.DataFrame
    actual_kwh: float
    expected_kwh: float
    deviation_kwh: float
    deviation_percent: float | None
    findings: tuple[Finding, ...]
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True)
class Prediction:
    """What a baseline expects of one interval under given conditions.

    ``lower_kwh`` and ``upper_kwh`` bound a single measured interval with the stated ``confidence`` (0 to 1);
    ``extrapolated`` names the drivers that lie outside the range the baseline was trained on.
    """

    expected_kwh: float
    standard_error_kwh: float
    lower_kwh: float
    upper_kwh: float
    confidence: float
    extrapolated: tuple[str, ...]
