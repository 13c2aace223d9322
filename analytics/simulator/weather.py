"""Outdoor temperature and humidity of a site: season, day and weather that changes over hours and days."""

from dataclasses import dataclass

import numpy as np

from analytics.simulator.noise import AnyArray, Floats, smooth, stream
from analytics.simulator.register import SiteSpec
from analytics.simulator.shifts import LocalClock

_YEAR_DAYS = 365.25
_DAY_S = 86400.0
_WARMEST_HOUR = 15.0


@dataclass(frozen=True)
class Weather:
    """Outdoor temperature, °C, and relative humidity, %, at each position."""

    temp_c: Floats
    humidity_percent: Floats


def weather(site: SiteSpec, seconds: AnyArray, clock: LocalClock, seed: int) -> Weather:
    """Return a site's weather.

    Temperature is the sum of a yearly and a daily cosine, the latter flattened by clouds, and of weather that forgets
    itself over three days, eight hours and one hour. Humidity falls as the air warms above its daily mean.

    Parameters
    ----------
    site : SiteSpec
    seconds : array
        Seconds since 1970, UTC.
    clock : LocalClock
        Local time at the same positions.
    seed : int
    """
    climate = site.climate
    seconds = np.asarray(seconds, dtype=np.float64)

    def noise(name: str, scale_s: float) -> Floats:
        return smooth(stream(seed, "weather", site.id, name), seconds, scale_s)

    day_of_year = (clock.day + clock.hour / 24.0) % _YEAR_DAYS
    season = climate.season_k * np.cos(2.0 * np.pi * (day_of_year - climate.warmest_day) / _YEAR_DAYS)
    clear = np.clip(0.75 + 0.25 * noise("clouds", 1.5 * _DAY_S), 0.2, 1.25)
    day = climate.day_k * clear * np.cos(2.0 * np.pi * (clock.hour - _WARMEST_HOUR) / 24.0)
    days, hours, minutes = noise("days", 3 * _DAY_S), noise("hours", _DAY_S / 3), noise("hour", 3600.0)
    change = climate.weather_k * days + 0.8 * hours + 0.25 * minutes
    humidity = (
        climate.humidity - climate.humidity_per_k * day - 6.0 * (clear - 0.75) + 7.0 * noise("humidity", _DAY_S / 2)
    )
    return Weather(
        temp_c=climate.mean_c + season + day + change,
        humidity_percent=np.clip(humidity, 12.0, 99.0),
    )
