"""Data quality: what is wrong with readings, where, and what it costs a baseline. Pure: frames in, findings out."""

from analytics.quality.judge import assess
from analytics.quality.report import (
    BLOCKING,
    DEFAULT,
    INFO,
    RULES,
    SEVERITIES,
    WARNING,
    Coverage,
    Evidence,
    QualityFinding,
    QualityReport,
    Thresholds,
)

__all__ = [
    "BLOCKING",
    "DEFAULT",
    "INFO",
    "RULES",
    "SEVERITIES",
    "WARNING",
    "Coverage",
    "Evidence",
    "QualityFinding",
    "QualityReport",
    "Thresholds",
    "assess",
]
