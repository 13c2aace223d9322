"""A band in columns covers every dot once, reaches as far as its extremes, and has the gaps of its series."""

import numpy as np
import pytest
from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter

from enms_desktop import theme
from enms_desktop.plots.band import Dots, band_columns, band_polygons
from enms_desktop.plots.items import draw_lines
from enms_desktop.plots.pyramid import Band

START = 1_700_000_000.0
SPAN = 3600.0 * 24 * 30
WIDTH, HEIGHT = 300, 100


def drawn(band: Band, *, scale: float, shift: float = 0.0) -> np.ndarray:
    """Return how opaque each dot is, as a curve of a chart is painted at that scale of the screen."""
    image = QImage(round(WIDTH * scale), round(HEIGHT * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(0)
    painter = QPainter(image)
    painter.translate(shift, 0)
    painter.scale(WIDTH / SPAN, 1)
    painter.translate(-START, 0)
    dots = Dots.of(painter)
    assert dots is not None
    painter.setPen(theme.pen(theme.faded(QColor("black"), 0.5)))
    draw_lines(painter, band_columns(band, *dots.middles(START, START + SPAN)))
    painter.end()
    opaque = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[..., 3]
    return opaque[:, : image.width()].copy()


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("shift", [0.0, 0.3, 0.5])
def test_every_dot_of_a_wide_band_is_covered_once(qapp, scale, shift):
    time = START + np.linspace(0, SPAN, 500)
    band = Band(time, np.full(500, 20.0), np.full(500, 80.0))

    rows = drawn(band, scale=scale, shift=shift)[round(30 * scale) : round(70 * scale), 2:-2]

    assert set(np.unique(rows)) <= {127, 128}  # neither a gap nor a dot that is painted twice


def test_no_extreme_is_lost_however_narrow():
    rng = np.random.default_rng(4)
    for count in (90, 300, 1200):
        time = START + np.sort(rng.uniform(0, SPAN, count))
        low, high = 50 - rng.exponential(10, count), 50 + rng.exponential(10, count)
        middle = START + (np.arange(WIDTH) + 0.5) * SPAN / WIDTH

        lines = band_columns(Band(time, low, high), middle, SPAN / WIDTH)

        for second, least, most in zip(time, low, high, strict=True):
            own = lines[np.abs(lines[:, 0] - second) <= SPAN / WIDTH / 2 * 1.0001]
            assert own[:, 1].min() <= least
            assert own[:, 3].max() >= most


def test_a_gap_of_the_series_is_one_of_the_band():
    time = START + np.arange(301) * SPAN / 300
    low, high = np.full(301, 1.0), np.full(301, 2.0)
    low[100:150] = high[100:150] = np.nan
    middle = START + (np.arange(WIDTH) + 0.5) * SPAN / WIDTH

    lines = band_columns(Band(time, low, high), middle, SPAN / WIDTH)

    missing = np.setdiff1d(middle, lines[:, 0])
    assert missing.min() > time[99]
    assert missing.max() < time[150]
    assert 50 <= missing.size <= 51
    assert len(band_polygons(Band(time, low, high))) == 2


def test_columns_of_a_line_that_jumps_meet_half_way_and_leave_a_gap_open():
    middle = np.arange(6.0)
    low, high = np.array([1.0, 10.0, 3.0, np.nan, 9.0, 9.0]), np.array([2.0, 12.0, 4.0, np.nan, 9.0, 9.0])

    lines = band_columns(Band(middle, low, high), middle, 1.0, joined=True)

    assert lines[:, 0].tolist() == [0, 1, 2, 4, 5]
    assert lines[:, 1].tolist() == [1, 6, 3, 9, 9]
    assert lines[:, 3].tolist() == [6, 12, 7, 9, 9]


def test_nothing_has_no_columns():
    nothing = np.empty(0)
    assert len(band_columns(Band(nothing, nothing, nothing), START + np.arange(5.0), 1.0)) == 0
    assert len(band_columns(Band(START + np.arange(2.0), np.ones(2), np.ones(2)), nothing, 1.0)) == 0


def test_a_drawing_for_paper_has_no_dots(qapp, tmp_path):
    writer = QPdfWriter(str(tmp_path / "a.pdf"))
    painter = QPainter(writer)
    painter.drawLine(QLineF(0, 0, 1, 1))
    assert Dots.of(painter) is None
    painter.end()
