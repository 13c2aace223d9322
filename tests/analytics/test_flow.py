"""Energy flow: what flows into a node flows out of it, and what no machine accounts for is shown."""

from collections import defaultdict
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.errors import NotEnoughData
from analytics.patterns import Flow, Layer, Meter, energy_flow
from tests.analytics.test_heat_map import period

YEAR = period("2025-01-01", "2026-01-01")
NORTH, SOUTH = UUID(int=1), UUID(int=2)


def meter(
    number: int, kind: str, kwh: float | None, site: UUID = NORTH, energy: str = "electrical", *, main: bool = False
) -> Meter:
    name = "North" if site == NORTH else "South"
    return Meter(UUID(int=100 + number), f"M{number}", kind, site, name, energy, kwh, main)


def balance(flow: Flow) -> None:
    """Assert that nothing is lost at any node."""
    into: dict[str, float] = defaultdict(float)
    out: dict[str, float] = defaultdict(float)
    for link in flow.links:
        assert link.energy_kwh > 0
        into[link.target] += link.energy_kwh
        out[link.source] += link.energy_kwh
    for node in flow.nodes:
        through = into[node.key] or out[node.key]
        assert node.energy_kwh == pytest.approx(through)
        if node.layer in (Layer.SITE, Layer.GROUP) and not node.is_unaccounted:
            assert into[node.key] == pytest.approx(out[node.key])
    last = [node for node in flow.nodes if node.layer is Layer.MACHINE or node.is_unaccounted]
    assert sum(node.energy_kwh for node in last) == pytest.approx(flow.energy_kwh)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["pump", "hvac", "boiler"]), st.floats(0.1, 1e6), st.sampled_from([NORTH, SOUTH]),
            st.sampled_from(["electrical", "natural_gas"]), st.booleans(),
        ),
        min_size=1, max_size=25,
    ).filter(lambda rows: not all(row[4] for row in rows))
)  # fmt: skip
def test_flows_in_are_flows_out(rows: list[tuple[str, float, UUID, str, bool]]) -> None:
    balance(energy_flow([meter(place, *row[:4], main=row[4]) for place, row in enumerate(rows)], YEAR))


def test_the_rest_of_the_main_meter_is_a_flow_of_its_own() -> None:
    meters = [
        meter(0, "other", 1000.0, main=True),
        meter(1, "pump", 300.0),
        meter(2, "pump", 200.0),
        meter(3, "hvac", 400.0),
    ]
    flow = energy_flow(meters, YEAR)
    balance(flow)
    assert flow.unaccounted_kwh == pytest.approx(100.0)
    assert flow.energy_kwh == pytest.approx(1000.0)
    labels = [node.label for node in flow.nodes if node.layer is Layer.GROUP]
    assert labels == ["pump", "hvac", "Unaccounted for"]
    assert [node.label for node in flow.nodes if node.layer is Layer.MACHINE] == ["M1", "M2", "M3"]


def test_gas_and_electricity_of_one_machine_stay_apart() -> None:
    flow = energy_flow([meter(1, "boiler", 50.0), meter(1, "boiler", 900.0, energy="natural_gas")], YEAR)
    balance(flow)
    assert [(node.label, node.energy_kwh) for node in flow.nodes if node.layer is Layer.CARRIER] == [
        ("natural_gas", 900.0), ("electrical", 50.0),
    ]  # fmt: skip
    assert sorted((link.energy_type, link.energy_kwh) for link in flow.links if link.target.startswith("machine:")) == [
        ("electrical", 50.0), ("natural_gas", 900.0),
    ]  # fmt: skip


def test_machines_that_used_more_than_the_main_meter_saw_are_believed_and_told() -> None:
    flow = energy_flow([meter(0, "other", 100.0, main=True), meter(1, "pump", 120.0)], YEAR)
    balance(flow)
    assert flow.unaccounted_kwh == 0
    assert flow.energy_kwh == 120.0
    assert [one.code for one in flow.findings] == ["flow.more_than_main"]
    assert "20.0 %" in flow.findings[0].text


def test_machines_without_readings_are_named() -> None:
    flow = energy_flow([meter(1, "pump", 5.0), meter(2, "hvac", None)], YEAR)
    assert "M2" in flow.findings[0].text
    with pytest.raises(NotEnoughData):
        energy_flow([meter(0, "other", 100.0, main=True), meter(2, "hvac", None)], YEAR)
