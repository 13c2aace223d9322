"""What needs attention this morning: the plant against last week and against its baselines, worst first by money."""

from analytics.overview.measured import Frame, Given, Measured, Pricing, frame_of, measure, status_of
from analytics.overview.result import (
    Attention,
    Change,
    Deviation,
    Figure,
    Freshness,
    Job,
    Meter,
    OpenAnomaly,
    Overview,
    OverviewRequest,
    Quantity,
    Spark,
    Standing,
    Status,
)
from analytics.overview.totals import attention, figures, ordered, priced_anomalies
from analytics.overview.window import Window

__all__ = [
    "Attention",
    "Change",
    "Deviation",
    "Figure",
    "Frame",
    "Freshness",
    "Given",
    "Job",
    "Measured",
    "Meter",
    "OpenAnomaly",
    "Overview",
    "OverviewRequest",
    "Pricing",
    "Quantity",
    "Spark",
    "Standing",
    "Status",
    "Window",
    "attention",
    "figures",
    "frame_of",
    "measure",
    "ordered",
    "priced_anomalies",
    "status_of",
]
