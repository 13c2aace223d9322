"""Energy baselines: ordinary least squares on the relevant variables (ISO 50001 6.5, ISO 50006)."""

from analytics.baseline.model import (
    MIN_R_SQUARED,
    MIN_SAMPLES,
    BaselineModel,
    BaselineRequest,
    LeftOut,
    Term,
)
from analytics.baseline.result import (
    BaselineEvaluation,
    BaselineFit,
    DriverCandidate,
    Prediction,
    StoredBaseline,
)
from analytics.metrics import Scores

__all__ = [
    "MIN_R_SQUARED",
    "MIN_SAMPLES",
    "BaselineEvaluation",
    "BaselineFit",
    "BaselineModel",
    "BaselineRequest",
    "DriverCandidate",
    "LeftOut",
    "Prediction",
    "Scores",
    "StoredBaseline",
    "Term",
]
