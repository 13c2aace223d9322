"""Energy baselines: ordinary least squares on the relevant variables (ISO 50001 6.5, ISO 50006)."""

from analytics.baseline.application import evaluate, model_of, replay, request_of
from analytics.baseline.cusum import Segment, cusum, segment
from analytics.baseline.model import (
    MIN_R_SQUARED,
    MIN_SAMPLES,
    BaselineModel,
    BaselineRequest,
    LeftOut,
    Term,
)
from analytics.baseline.offer import candidates
from analytics.baseline.prediction import noise_of_sum, predict, predict_one, predict_stored
from analytics.baseline.result import (
    BaselineEvaluation,
    BaselineFit,
    DriverCandidate,
    Prediction,
    StoredBaseline,
)
from analytics.baseline.samples import fingerprint
from analytics.baseline.training import fit, interval_of
from analytics.baseline.words import coefficient_unit, energy_unit, equation
from analytics.features import DriverColumn, choose, possible_drivers
from analytics.metrics import Scores

__all__ = [
    "MIN_R_SQUARED",
    "MIN_SAMPLES",
    "BaselineEvaluation",
    "BaselineFit",
    "BaselineModel",
    "BaselineRequest",
    "DriverCandidate",
    "DriverColumn",
    "LeftOut",
    "Prediction",
    "Scores",
    "Segment",
    "StoredBaseline",
    "Term",
    "candidates",
    "choose",
    "coefficient_unit",
    "cusum",
    "energy_unit",
    "equation",
    "evaluate",
    "fingerprint",
    "fit",
    "interval_of",
    "model_of",
    "noise_of_sum",
    "possible_drivers",
    "predict",
    "predict_one",
    "predict_stored",
    "replay",
    "request_of",
    "segment",
]
