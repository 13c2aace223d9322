"""Prices by the site's clock: the same rules as the functions of the contract, and unknown stays unknown."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import pytest

from analytics import records
from analytics.database import Database
from analytics.progress import Progress
from analytics.schema import probe
from analytics.tariff import CURRENCY, FACTOR, RATE, Carrier, EmissionFactor, Prices, Tariff, priced
from tests.plants import add_factory

SITE, OTHER = UUID(int=1), UUID(int=2)
BERLIN = "Europe/Berlin"
FLAT = Tariff("flat", SITE, 0.20, "EUR", date(2024, 1, 1))
NIGHT = Tariff("night", SITE, 0.10, "EUR", date(2024, 1, 1), None, True, 21, 9, (1, 2, 3, 4, 5))


def rate(prices: Prices, *local: str, zone: str = BERLIN) -> list[float]:
    times = pd.DatetimeIndex([datetime.fromisoformat(one).replace(tzinfo=ZoneInfo(zone)) for one in local])
    return list(priced(prices, SITE, times.tz_convert("UTC"), zone)[RATE])


def test_a_band_past_midnight_belongs_to_the_day_on_which_it_began() -> None:
    prices = Prices((FLAT, NIGHT))
    # Friday night until Saturday 9 is a weeknight, Sunday night until Monday 9 is not.
    assert rate(prices, "2025-03-07T20:59", "2025-03-07T21:00", "2025-03-08T08:59", "2025-03-08T09:00") == [
        0.20, 0.10, 0.10, 0.20,
    ]  # fmt: skip
    assert rate(prices, "2025-03-09T23:00", "2025-03-10T03:00", "2025-03-10T22:00") == [0.20, 0.20, 0.10]


def test_rates_follow_the_clock_of_the_site_on_the_day_it_changes() -> None:
    prices = Prices((Tariff("day", SITE, 0.30, "EUR", date(2024, 1, 1), None, True, 8, 20), FLAT))
    # 06:30 UTC is 07:30 before the change of 30 March 2025, and 08:30 after it.
    times = pd.DatetimeIndex(["2025-03-29T06:30Z", "2025-03-30T06:30Z"])
    assert list(priced(prices, SITE, times, BERLIN)[RATE]) == [0.20, 0.30]


def test_without_a_tariff_there_is_no_price() -> None:
    found = priced(Prices((FLAT,)), OTHER, pd.DatetimeIndex(["2025-03-08T12:00Z"]), BERLIN)
    assert np.isnan(found[RATE].iloc[0])
    assert np.isnan(found[FACTOR].iloc[0])
    assert found[CURRENCY].iloc[0] == ""
    assert np.isnan(rate(Prices((FLAT,)), "2023-12-31T23:59")[0])


def test_gas_has_its_own_price_and_never_the_tariff_of_electricity() -> None:
    times = pd.DatetimeIndex(["2025-03-08T12:00Z"])
    prices = Prices((FLAT,), (EmissionFactor("a", "default", 0.4, date(2020, 1, 1)),))
    assert priced(prices, SITE, times, BERLIN, "natural_gas")[[RATE, FACTOR]].isna().all(axis=None)
    told = Prices((FLAT,), carriers={"natural_gas": Carrier(0.06, 0.2)})
    found = priced(told, SITE, times, BERLIN, "natural_gas")
    assert list(found.iloc[0]) == [0.06, "EUR", 0.2]


def test_a_region_without_a_factor_has_that_of_everybody() -> None:
    factors = (
        EmissionFactor("all", "default", 0.45, date(2000, 1, 1)),
        EmissionFactor("old", "Germany", 0.40, date(2020, 1, 1), date(2024, 12, 31)),
        EmissionFactor("new", "Germany", 0.35, date(2025, 1, 1)),
    )
    times = pd.DatetimeIndex(["2019-06-01T12:00Z", "2024-12-31T22:30Z", "2024-12-31T23:30Z"])
    found = priced(Prices(factors=factors, regions={SITE: "Germany"}), SITE, times, BERLIN)
    assert list(found[FACTOR]) == [0.45, 0.40, 0.35]  # the last moment is New Year in Berlin


@pytest.mark.servers
def test_the_same_rate_as_the_function_of_the_database(migrated: Database) -> None:
    rng = np.random.default_rng(5)
    with migrated.session(Progress(), write=True) as session:
        factory = add_factory(session, timezone=BERLIN)
        for number in range(12):
            opens, closes = (int(one) for one in rng.integers(0, 25, 2))
            days = None if number % 3 == 0 else [int(one) for one in sorted(set(rng.integers(0, 7, 4)))]
            begins = date(2025, 3, 20) + timedelta(days=int(rng.integers(-30, 20)))
            ends = begins + timedelta(days=int(rng.integers(1, 30))) if number % 2 else None
            session.execute(
                "INSERT INTO energy_tariffs (factory_id, name, rate_per_kwh, currency, is_time_of_use, start_hour,"
                " end_hour, applicable_days, valid_from, valid_to) VALUES (%s, %s, %s, 'EUR', %s, %s, %s, %s, %s, %s)",
                (factory, f"t{number}", 0.01 * (number + 1), number % 4 > 0, opens, closes, days, begins, ends),
            )
    times = pd.date_range(datetime(2025, 3, 14, tzinfo=UTC), periods=30 * 24, freq="h")
    with migrated.session(Progress()) as session:
        prices = records.prices(session, probe(session))
        theirs = session.rows(
            "SELECT t.rate FROM unnest(%(times)s::timestamptz[]) WITH ORDINALITY AS m (moment, place)"
            " LEFT JOIN LATERAL workbench.tariff_at(%(id)s, (m.moment AT TIME ZONE 'Europe/Berlin')::date,"
            " extract(hour FROM m.moment AT TIME ZONE 'Europe/Berlin')::integer) AS t ON true ORDER BY m.place",
            {"id": factory, "times": list(times.to_pydatetime())},
        )
    ours = priced(prices, factory, times, BERLIN)[RATE]
    expected = [np.nan if row[0] is None else float(row[0]) for row in theirs]
    np.testing.assert_allclose(ours, expected)
    assert ours.notna().any()
    assert ours.nunique() > 4
