"""Energy baselines: ordinary least squares on the relevant variables (ISO 50001 6.5, ISO 50006)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import pandas as pd

from analytics.finding import Finding
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY

MIN_SAMPLES = 1000
MIN_R_SQUARED = 0.80


@dataclass(frozen=True)
class BaselineRequest:
    """What to train: one machine's energy on the named drivers over a period.

    Parameters
    ----------
    machine_id : UUID
    period : Period
    drivers : tuple of str
        Names as the engineer gave them; keys, roll-up columns, aliases, own variables and categories all count.
    interval : Interval, optional
        Width of one sample; None takes one hour, or one day when the readings are coarser than an hour.
    energy_type : str
    min_samples : int
        Fewer samples are refused.
    min_r_squared : float
        A lower R² is a warning, never a refusal.
    unavailable_share : float
        A sample is left out when more than this share of its readings was in maintenance, fault or offline (0 to 1).
    """

    machine_id: UUID
    period: Period
    drivers: tuple[str, ...]
    interval: Interval | None = None
    energy_type: str = ELECTRICITY
    min_samples: int = MIN_SAMPLES
    min_r_squared: float = MIN_R_SQUARED
    unavailable_share: float = 0.0


@dataclass(frozen=True)
class Term:
    """One line of the coefficient table; the intercept has an empty ``driver``.

    ``unit`` is that of the driver; ``value`` is kWh per that unit and interval. ``vif`` is None for the intercept.
    ``minimum`` … ``mean`` are the driver's range in the training data (None for the intercept).
    """

    driver: str
    label: str
    unit: str
    value: float
    standard_error: float
    t: float
    p: float
    vif: float | None = None
    minimum: float | None = None
    maximum: float | None = None
    mean: float | None = None


@dataclass(frozen=True)
class Scores:
    """How well a model fits; formulas in :mod:`analytics.metrics`. Shares are 0 to 1, energies kWh per interval."""

    samples: int
    parameters: int
    r_squared: float
    r_squared_adjusted: float
    rmse_kwh: float
    mae_kwh: float
    cv_rmse: float
    nmbe: float
    f: float
    f_p: float
    durbin_watson: float
    mean_kwh: float


@dataclass(frozen=True)
class LeftOut:
    """Samples of the period that training did not use, and why."""

    reason: str
    samples: int


@dataclass(frozen=True)
class BaselineModel:
    """A trained baseline: all that is needed to predict, to show and to prove it. Plain numbers, JSON both ways."""

    machine_id: UUID
    machine_name: str
    energy_type: str
    interval: Interval
    timezone: str
    period: Period
    terms: tuple[Term, ...]
    intercept: Term
    scores: Scores
    min_samples: int
    min_r_squared: float
    left_out: tuple[LeftOut, ...]
    findings: tuple[Finding, ...]
    covariance: tuple[tuple[float, ...], ...]
    data_sha256: str

    @property
    def coefficients(self) -> dict[str, float]:
        """Driver name → kWh per unit of the driver and interval."""
        return {term.driver: term.value for term in self.terms}

    @property
    def feature_names(self) -> tuple[str, ...]:
        """Driver names in the order of the design."""
        return tuple(term.driver for term in self.terms)

    @property
    def meets_quality_threshold(self) -> bool:
        """Whether R² reaches the limit that was asked for."""
        return self.scores.r_squared >= self.min_r_squared

    def to_json(self) -> dict[str, Any]:
        """Return the model as plain JSON values; NaN and infinity become None."""
        raise NotImplementedError

    @classmethod
    def from_json(cls, document: dict[str, Any]) -> "BaselineModel":
        """Return the model that :meth:`to_json` wrote."""
        raise NotImplementedError


@dataclass(frozen=True)
class BaselineFit:
    """A model and the samples it was trained on.

    ``samples`` has the UTC index ``time`` and the columns ``actual_kwh``, ``predicted_kwh``, ``residual_kwh``, ``used``
    (bool) and one column a driver; samples that were left out are there too, with ``used`` False.
    """

    model: BaselineModel
    samples: pd.DataFrame


@dataclass(frozen=True)
class StoredBaseline:
    """A baseline as the database keeps it.

    ``model`` is None for a row another program wrote that lacks what is needed to rebuild it in full; the columns of
    the contract are always there.
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


@dataclass(frozen=True)
class DriverCandidate:
    """A driver the database could offer over a period.

    ``coverage`` is the share of energy samples that have it (0 to 1), ``correlation`` Pearson's r with the energy
    (NaN when it does not vary).
    """

    name: str
    label: str
    unit: str
    coverage: float
    correlation: float
    minimum: float
    maximum: float


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
