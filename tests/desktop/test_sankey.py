"""The Sankey diagram: stable places, widths in proportion, labels that never overlap."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from enms_desktop.plots.sankey import Sankey, SankeyLink, SankeyNode
from enms_desktop.plots.sankey_layout import lay_out

TREE = ([[("all", 100.0)], [("a", 60.0), ("b", 40.0)], [("a1", 59.0), ("a2", 1.0), ("b1", 40.0)]],
        [("all", "a", 60.0), ("all", "b", 40.0), ("a", "a1", 59.0), ("a", "a2", 1.0), ("b", "b1", 40.0)])  # fmt: skip


def test_heights_are_in_proportion_and_fill_the_picture() -> None:
    found = lay_out(*TREE, 400, least=18, gap=6)
    heights = {key: box.height for key, box in found.boxes.items()}
    assert heights["a"] / heights["b"] == pytest.approx(1.5)
    assert heights["a2"] == pytest.approx(heights["all"] / 100)
    assert found.boxes["a2"].slot_height == 18
    last = found.boxes["b1"]
    assert last.slot_top + last.slot_height == pytest.approx(400)
    assert sum(ribbon.height for ribbon in found.ribbons if ribbon.source == "all") == pytest.approx(heights["all"])


def test_ribbons_of_a_tree_do_not_cross() -> None:
    found = lay_out(*TREE, 400, least=18, gap=6)
    for one, other in itertools.combinations(found.ribbons, 2):
        if found.boxes[one.source].column == found.boxes[other.source].column:
            assert (one.source_top - other.source_top) * (one.target_top - other.target_top) > 0


@given(
    st.lists(st.lists(st.floats(0.01, 1e7), min_size=1, max_size=12), min_size=1, max_size=4),
    st.floats(50, 1500),
)
def test_slots_never_overlap_and_hold_their_boxes(values: list[list[float]], height: float) -> None:
    columns = [[(f"{x}.{y}", value) for y, value in enumerate(column)] for x, column in enumerate(values)]
    found = lay_out(columns, [], height, least=18, gap=6)
    for column in columns:
        boxes = [found.boxes[key] for key, _ in column]
        for box in boxes:
            assert box.slot_height >= 18
            assert box.top >= box.slot_top - 1e-6
            assert box.top + box.height <= box.slot_top + box.slot_height + 1e-6
        for one, other in itertools.pairwise(boxes):
            assert one.slot_top + one.slot_height + 6 <= other.slot_top + 1e-6
        needed = 18 * len(column) + 6 * (len(column) - 1)
        assert boxes[-1].slot_top + boxes[-1].slot_height <= max(height, needed) + 1e-6


def test_labels_of_a_full_column_have_room(qapp: QApplication, qtbot: QtBot) -> None:
    plot = Sankey()
    qtbot.addWidget(plot)
    machines = [SankeyNode(f"m{n}", f"Machine {n}", "1 kWh", 1.0 + 1000.0 * (n == 0), "tip") for n in range(30)]
    whole = SankeyNode("all", "Electricity", "1 030 kWh", 1030.0, "all of it")
    links = [SankeyLink("all", one.key, one.value, "") for one in machines]
    plot.show_flow(["Energy", "Machine"], [[whole], machines], links)
    plot.resize(700, plot.minimumHeight())
    plot.show()
    rects = [plot.label_rect(one.key) for one in machines]
    for one, other in itertools.pairwise(rects):
        assert one.bottom() <= other.top() + 1e-6
    assert rects[-1].bottom() <= plot.height()
    qtbot.keyClick(plot, Qt.Key.Key_Down)
    assert plot.accessibleDescription() == "all of it"
