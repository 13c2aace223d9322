"""SQL → frames: what was measured, read at the level that answers the question exactly."""

from analytics.readings.measures import measures_of
from analytics.readings.samples import samples, settled
from analytics.readings.series import counts, series

__all__ = ["counts", "measures_of", "samples", "series", "settled"]
