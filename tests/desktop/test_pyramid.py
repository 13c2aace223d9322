"""No extreme is lost at any zoom, gaps stay gaps, and a view costs pixels, not samples."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from enms_desktop.plots import pyramid as module
from enms_desktop.plots.pyramid import Pyramid, with_gaps

START = 1_700_000_000.0


@pytest.fixture(autouse=True, scope="module", params=[0, module._FEW], ids=["looked up", "looked through"])
def few(request):
    """Both ways to find extremes: by the pyramid, and by looking through the few samples there are."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_FEW", request.param)
        yield


def series(count: int, seed: int, *, gaps: float = 0.0, steady: bool = True) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    steps = np.ones(count) if steady else rng.exponential(1.0, count) + 1e-3
    value = rng.normal(50, 10, count)
    value[rng.integers(0, count, max(count // 500, 1))] *= 20
    if gaps:
        for first in rng.integers(0, count, max(int(gaps * count / 40), 1)):
            value[first : first + int(rng.integers(1, 80))] = np.nan
    return START + np.cumsum(steps), value


def inside(time: np.ndarray, value: np.ndarray, start: float, stop: float) -> np.ndarray:
    return value[(time >= start) & (time <= stop)]


@settings(max_examples=150, deadline=None)
@given(
    count=st.integers(2, 60_000),
    seed=st.integers(0, 2**16),
    gaps=st.sampled_from([0.0, 0.02, 0.3]),
    steady=st.booleans(),
    place=st.floats(0, 1),
    share=st.floats(0.0005, 1.2),
    pixels=st.integers(10, 1500),
)
def test_no_extreme_of_a_window_is_lost(count, seed, gaps, steady, place, share, pixels):
    time, value = series(count, seed, gaps=gaps, steady=steady)
    pyramid = Pyramid(time, value)
    width = (time[-1] - time[0]) * share
    start = time[0] + place * (time[-1] - time[0]) - width / 2
    expected = inside(time, value, start, start + width)
    expected = expected[~np.isnan(expected)]

    view = pyramid.view(start, start + width, pixels)
    low, high = pyramid.extremes(start, start + width)

    if expected.size:
        assert (low, high) == (expected.min(), expected.max())
        assert np.nanmin(view.value) <= expected.min()
        assert np.nanmax(view.value) >= expected.max()
    else:
        assert np.isnan(low)
        assert np.isnan(high)
    # What is drawn are values that were measured, nothing in between.
    shown = view.value[~np.isnan(view.value)]
    assert np.isin(shown, value).all()


@settings(max_examples=60, deadline=None)
@given(count=st.integers(3000, 60_000), seed=st.integers(0, 2**16), steady=st.booleans(), place=st.floats(0, 0.7))
def test_every_extreme_is_drawn_within_two_columns_of_where_it_was(count, seed, steady, place):
    time, value = series(count, seed, steady=steady)
    pyramid = Pyramid(time, value)
    start = time[0] + place * (time[-1] - time[0])
    stop = start + 0.3 * (time[-1] - time[0])
    view = pyramid.view(start, stop, 200)
    column = (stop - start) / 200
    window = (time >= start) & (time <= stop)
    highest = np.flatnonzero(window)[np.argmax(value[window])]

    drawn = view.time[view.value == value[highest]]

    assert drawn.size
    assert np.abs(drawn - time[highest]).min() <= 2 * column


def test_points_of_a_view_depend_on_the_pixels_only():
    counts = {
        count: Pyramid(START + np.arange(count, dtype=float), np.sin(np.arange(count))).view(START, START + count, 800)
        for count in (10_000, 100_000, 1_000_000)
    }
    assert all(view.reduced and view.time.size <= 4 * 800 + 12 for view in counts.values())


@pytest.mark.parametrize("kind", ["steady", "uneven", "with gaps", "few"])
def test_places_are_those_of_a_search_through_all_times(kind):
    count = 900 if kind == "few" else 50_000
    time, value = series(count, 8, steady=kind != "uneven")
    if kind == "with gaps":
        keep = (np.arange(count) // 3000) % 3 != 1
        time, value = time[keep], value[keep]
    moments = np.sort(np.concatenate((np.linspace(time[0] - 900, time[-1] + 900, 1200), time[::97], time[-1:])))

    assert (Pyramid(time, value)._places(moments) == np.searchsorted(time, moments)).all()


@pytest.mark.parametrize("pixels", [150, 700])
def test_a_band_ends_at_a_gap_that_shares_its_column_with_samples(pixels):
    time, value = series(60_000, 9)
    time[30_000:] += 20_000
    time, low, high = with_gaps(time, 1.0, value, value + 1)

    band = Pyramid(time, low, high).band(time[0], time[-1], pixels)

    outages = np.flatnonzero(np.diff(band.time) > 10_000)
    assert outages.size == 1
    assert np.isnan(band.low[outages[0]]) or np.isnan(band.low[outages[0] + 1])


def test_few_samples_are_drawn_as_they_are():
    time, value = series(500, 1)
    view = Pyramid(time, value).view(time[0] - 10, time[-1] + 10, 800)
    assert not view.reduced
    np.testing.assert_array_equal(view.time, time)
    np.testing.assert_array_equal(view.value, value)


def test_a_view_reaches_one_sample_beyond_its_sides():
    time, value = START + np.arange(10) * 100.0, np.arange(10.0)
    view = Pyramid(time, value).view(START + 250, START + 480, 800)
    assert view.value.tolist() == [2, 3, 4, 5]


def test_columns_stay_where_they_are_while_panning():
    time, value = series(200_000, 7)
    pyramid = Pyramid(time, value)
    one = pyramid.view(START + 1000, START + 101_000, 500)
    other = pyramid.view(START + 1000.7, START + 101_000.7, 500)
    inner = slice(6, -6)
    common = np.isin(one.time[inner], other.time)
    assert common.all()


@pytest.mark.parametrize("length", [1, 5, 40, 3000])
@pytest.mark.parametrize("pixels", [50, 400, 1200])
def test_a_gap_is_never_bridged_without_a_trace(length, pixels):
    """Either the pen is lifted inside the gap, or the gap is reported as too short to be seen."""
    time, value = series(20_000, 3)
    value[7000 : 7000 + length] = np.nan
    view = Pyramid(time, value).view(time[0], time[-1], pixels)
    column = (time[-1] - time[0]) / pixels
    near = (view.time >= time[7000] - 2 * column) & (view.time <= time[7000 + length] + 2 * column)
    lifted = np.isnan(view.value[near]).any()
    marked = ((view.hidden_gaps >= time[7000] - 2 * column) & (view.hidden_gaps <= time[7000 + length])).any()
    assert lifted or marked
    if length > 3 * 20_000 / pixels:
        assert lifted
    # Nowhere else.
    far = ~near
    assert not np.isnan(view.value[far]).any()
    assert view.hidden_gaps.size <= 2


def test_no_value_is_drawn_inside_a_long_gap():
    time, value = series(100_000, 5)
    value[40_000:60_000] = np.nan
    view = Pyramid(time, value).view(time[0], time[-1], 600)
    column = 2 * (time[-1] - time[0]) / 600
    drawn = view.time[~np.isnan(view.value)]
    assert not ((drawn > time[40_000] + column) & (drawn < time[60_000] - column)).any()


def test_missing_rows_become_gaps():
    time = np.array([0, 900, 1800, 5400, 6300.0])
    moments, value = with_gaps(time, 900, np.arange(5.0))
    assert moments.tolist() == [0, 900, 1800, 2700, 5400, 6300]
    assert np.isnan(value[3])
    assert np.isnan(value).sum() == 1


def test_a_day_of_25_hours_is_no_gap():
    time = np.array([0, 86_400, 86_400 + 90_000.0, 86_400 + 90_000 + 86_400])
    assert with_gaps(time, 86_400, np.arange(4.0))[0].size == 4


def test_readings_that_are_sparser_than_the_interval_are_no_gaps_but_their_outages_are():
    sparse = np.arange(0, 40) * 900.0
    sparse = np.delete(sparse, [20, 21])
    dense = sparse[-1] + 60 * np.arange(1, 50)
    time = np.concatenate([sparse, np.delete(dense, 30)])
    moments, value = with_gaps(time, 60, np.ones(time.size))
    assert moments[np.isnan(value)].tolist() == [20 * 900, dense[30]]


def test_two_samples_far_apart_are_not_joined():
    moments, value = with_gaps(np.array([0.0, 7200]), 900, np.array([1.0, 2]))
    assert moments.tolist() == [0, 900, 7200]
    assert np.isnan(value[1])


def test_the_usual_step_is_found_when_the_interval_is_not_known():
    time = np.array([0, 30, 60, 90, 300, 330.0])
    moments, _ = with_gaps(time, 0, np.arange(6.0))
    assert moments.tolist() == [0, 30, 60, 90, 120, 300, 330]


def test_low_and_high_of_intervals_make_the_band():
    time = START + np.arange(50_000.0)
    low, high = np.full(time.size, 10.0), np.full(time.size, 20.0)
    low[12_345], high[30_001] = -7.0, 99.0
    pyramid = Pyramid(time, low, high)
    band = pyramid.band(time[0], time[-1], 300)
    assert (band.low.min(), band.high.max()) == (-7, 99)
    assert pyramid.extremes(time[0], time[-1]) == (-7, 99)
    assert band.time.size <= 2 * 300 + 4


def test_nothing_and_one_sample():
    empty = Pyramid(np.empty(0), np.empty(0))
    assert empty.view(0, 1, 100).time.size == 0
    assert np.isnan(empty.extremes(0, 1)).all()
    one = Pyramid(np.array([5.0]), np.array([2.0]))
    assert one.extremes(0, 10) == (2, 2)
    assert one.view(0, 10, 100).value.tolist() == [2]


def test_memory_is_a_sixth_of_the_values():
    time, value = series(1_000_000, 2)
    assert Pyramid(time, value).nbytes < 0.2 * value.nbytes
    value[500] = np.nan
    assert Pyramid(time, value).nbytes < 0.2 * value.nbytes
