"""A load: the energy of each interval, with the time it was really measured; what all pictures are made of."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analytics.errors import NotEnoughData
from analytics.language import tr

Floats = NDArray[np.float64]

ENERGY, HOURS = "energy_kwh", "hours"

#: An hour (a day …) counts when readings cover at least this share of it; CalTRACK 2 asks the same of a day.
LEAST_SHARE = 0.5


def power_kw(load: pd.DataFrame) -> Floats:
    """Return the mean power while measured, kW: P = E / h; NaN where nothing was measured.

    Parameters
    ----------
    load : DataFrame
        UTC index ``time`` (start of the interval); ``energy_kwh`` (NaN where missing) and ``hours`` (measured time
        within the interval, h; 0 where missing). An interval that was measured in part has the energy of that part.
    """
    energy, hours = load[ENERGY].to_numpy(np.float64), load[HOURS].to_numpy(np.float64)
    found: Floats = np.divide(energy, hours, out=np.full(len(load), np.nan), where=hours > 0)
    return found


def known(load: pd.DataFrame) -> pd.DataFrame:
    """Return the intervals in which something was measured.

    Raises
    ------
    NotEnoughData
        When there is none.
    """
    found = load[(load[HOURS] > 0) & load[ENERGY].notna()]
    if found.empty:
        raise NotEnoughData(tr("Nothing was measured in this period."), tr("Choose another period, machine or energy."))
    return found


def together(loads: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """Add up the loads of several machines, interval by interval.

    An interval in which one of them was not measured has no sum: it is missing. One that some measured only in part
    has Σ Pᵢ times the shortest of their times, so that power and time fit each other.

    Parameters
    ----------
    loads : sequence of DataFrame
        As for :func:`power_kw`, with the same index.
    """
    if len(loads) == 1:
        return loads[0]
    power = np.sum([power_kw(load) for load in loads], axis=0)
    hours = np.min([load[HOURS].to_numpy(np.float64) for load in loads], axis=0)
    whole = np.isfinite(power)
    return pd.DataFrame(
        {ENERGY: np.where(whole, power * hours, np.nan), HOURS: np.where(whole, hours, 0.0)}, index=loads[0].index
    )


def merge(load: pd.DataFrame, starts: pd.DatetimeIndex, step_h: Floats) -> pd.DataFrame:
    """Put intervals together to wider ones.

    Parameters
    ----------
    load : DataFrame
        As for :func:`power_kw`.
    starts : DatetimeIndex
        Start of each wider interval, ascending; what lies before the first one is left out.
    step_h : ndarray
        Length of each wider interval, h.

    Returns
    -------
    DataFrame
        Index ``starts``; ``energy_kwh`` and ``hours`` as in a load, ``share`` the part that was measured (0 to 1).
    """
    place = np.searchsorted(starts, pd.DatetimeIndex(load.index), side="right") - 1
    inside = (place >= 0) & (load[HOURS].to_numpy() > 0)
    energy = np.bincount(place[inside], load[ENERGY].to_numpy()[inside], len(starts))
    hours = np.bincount(place[inside], load[HOURS].to_numpy()[inside], len(starts))
    return pd.DataFrame({ENERGY: np.where(hours > 0, energy, np.nan), HOURS: hours, "share": hours / step_h}, starts)
