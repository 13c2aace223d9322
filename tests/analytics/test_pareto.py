"""Pareto of machines: the shares make up the whole, and the fewest that reach 80 % are significant."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.errors import NotEnoughData
from analytics.patterns import Quantity, Use, pareto
from tests.analytics.test_heat_map import period

YEAR = period("2025-01-01", "2026-01-01")


def use(name: str, kwh: float | None, energy: str = "electrical", **more: object) -> Use:
    return Use(UUID(int=abs(hash(name)) % 2**100), name, "Plant North", energy, kwh, **more)  # type: ignore[arg-type]


def test_ranks_shares_and_the_line_of_eighty_per_cent() -> None:
    found = pareto([use("A", 10.0), use("B", 60.0), use("C", 25.0), use("D", 5.0)], YEAR, Quantity.ENERGY)
    assert [rank.use.machine_name for rank in found.ranks] == ["B", "C", "A", "D"]
    assert [rank.cumulative for rank in found.ranks] == pytest.approx([0.6, 0.85, 0.95, 1.0])
    assert [rank.use.machine_name for rank in found.significant] == ["B", "C"]
    assert (found.total, found.unit) == (100.0, "kWh")


def test_a_machine_that_reaches_the_line_exactly_is_the_last_significant_one() -> None:
    found = pareto([use("A", 80.0), use("B", 20.0)], YEAR, Quantity.ENERGY)
    assert [rank.significant for rank in found.ranks] == [True, False]


@given(st.lists(st.floats(0, 1e9), min_size=1, max_size=40).filter(lambda values: sum(values) > 0))
def test_shares_make_up_the_whole(values: list[float]) -> None:
    found = pareto([use(str(place), kwh) for place, kwh in enumerate(values)], YEAR, Quantity.ENERGY)
    assert found.total == pytest.approx(sum(values))
    assert sum(rank.value for rank in found.ranks) == pytest.approx(found.total)
    assert found.ranks[-1].cumulative == pytest.approx(1.0)
    reached = sum(rank.share for rank in found.significant)
    assert reached >= 0.8 - 1e-9
    assert reached - found.significant[-1].share < 0.8


def test_what_is_unknown_is_listed_and_not_zero() -> None:
    found = pareto([use("A", 1.0, co2_kg=3.0), use("Boiler", 9.0, "natural_gas")], YEAR, Quantity.CARBON)
    assert [rank.use.machine_name for rank in found.ranks] == ["A"]
    assert [one.machine_name for one in found.unknown] == ["Boiler"]
    assert "Boiler (natural_gas)" in found.findings[0].text
    assert found.unit == "kg CO₂"


def test_two_currencies_are_not_added() -> None:
    uses = [use("A", 9.0, cost=2.0, currency="EUR"), use("B", 5.0, cost=700.0, currency="USD")]
    found = pareto(uses, YEAR, Quantity.COST)
    assert (found.unit, found.total) == ("EUR", 2.0)
    assert [one.code for one in found.findings] == ["pareto.currencies", "pareto.unknown"]
    both = pareto([replace(one, currency="EUR") for one in uses], YEAR, Quantity.COST)
    assert both.total == 702.0


def test_nothing_known_is_said() -> None:
    with pytest.raises(NotEnoughData, match="No machine"):
        pareto([use("A", None)], YEAR, Quantity.ENERGY)
