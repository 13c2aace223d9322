"""SQL → frames: what was measured, read at the level that answers the question exactly."""

from analytics.readings.corrections import effect as correction_effect
from analytics.readings.corrections import ends_of_line, kpi_findings
from analytics.readings.evidence import evidence
from analytics.readings.fleet import fleet, samples_of, wanted
from analytics.readings.lag import lag_findings
from analytics.readings.load import load, load_interval
from analytics.readings.measures import measures_of
from analytics.readings.operations import operations
from analytics.readings.samples import samples, settled
from analytics.readings.series import counts, series

__all__ = [
    "correction_effect",
    "counts",
    "ends_of_line",
    "evidence",
    "fleet",
    "kpi_findings",
    "lag_findings",
    "load",
    "load_interval",
    "measures_of",
    "operations",
    "samples",
    "samples_of",
    "series",
    "settled",
    "wanted",
]
