"""Where a roll-up is not to be believed: what was corrected by hand, and what it has not caught up with."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from analytics.capability import Capability
from analytics.correction import Action, Correction, series_name
from analytics.database import Session
from analytics.measure import CONTRACT_MEASURES, Aggregate, Measure
from analytics.period import Interval
from analytics.readings import corrections, levels
from analytics.readings.levels import Source, Span, Stretch

_QUANTITIES = frozenset(measure.key for measure in CONTRACT_MEASURES if measure.aggregate is Aggregate.SUM)

# A roll-up of others is whole from its first bucket up to its last one, which may have been computed too early.
_REACH = """
SELECT (SELECT min(bucket) FROM {relation} WHERE {whose}), (SELECT max(bucket) FROM {relation} WHERE {whose}),
       (SELECT min(time) FROM {series} WHERE {whose_readings} AND time >= %(inner_start)s AND time < %(inner_end)s),
       (SELECT max(time) FROM {series} WHERE {whose_readings} AND time >= %(inner_start)s AND time < %(inner_end)s)
"""


@dataclass(frozen=True)
class Reading:
    """What is to be read: measures of one source, put together to an interval.

    Parameters
    ----------
    source : Source
    measures : tuple of Measure
    wanted : Interval
    whole : tuple of datetime, optional
        The whole buckets of the source's level; see :func:`levels.inner`.
    typed : bool
        Whether other energies have to be kept out, which a roll-up without that column cannot.
    energy_type : str
    values : mapping
        The named values of the query.
    """

    source: Source
    measures: tuple[Measure, ...]
    wanted: Interval
    whole: Span | None
    typed: bool
    energy_type: str
    values: Mapping[str, object]


def stretches(
    session: Session, capability: Capability, reading: Reading, held: Sequence[Correction]
) -> tuple[tuple[Stretch, ...], tuple[Span, ...]]:
    """Return what of a period is read from elsewhere, and the part of it with which the roll-up has not caught up.

    Parameters
    ----------
    session : Session
    capability : Capability
    reading : Reading
    held : sequence of Correction
        Those of the machine that hold in the period.
    """
    if reading.whole is None or reading.source.level is Interval.RAW:
        return (), ()
    corrected = dict(_corrected(capability, reading, held))
    behind = _behind(session, capability, reading, reading.source)
    done = [span for spans in corrected.values() for span in spans]
    found = [Stretch(source, tuple(spans)) for source, spans in corrected.items() if spans]
    left = _without(behind, done)
    found += _finer(session, capability, reading, reading.source, left)
    # The newest bucket is always looked at again; that alone is no lag.
    width = timedelta(seconds=reading.source.level.seconds)
    return tuple(found), tuple((start, end) for start, end in left if end - start > width)


def values_of(stretches: Sequence[Stretch]) -> dict[str, object]:
    """Return the named values of :func:`levels.query` that say where the stretches are."""
    values: dict[str, object] = {}
    if stretches:
        values["elsewhere"] = levels.multirange(_merged(span for one in stretches for span in one.spans))
    for i, one in enumerate(stretches):
        starts, ends = zip(*one.spans, strict=True)
        values |= {f"from{i}": min(starts), f"until{i}": max(ends), f"times{i}": one.times}
    return values


# --- Corrections ------------------------------------------------------------------------------------------------------


def _corrected(
    capability: Capability, reading: Reading, held: Sequence[Correction]
) -> Iterator[tuple[Source, list[Span]]]:
    """Yield where corrected buckets are read from, when the roll-up itself shows what was measured."""
    source = reading.source
    mine = [one for measure in reading.measures for one in corrections.about(held, measure, reading.energy_type)]
    instead = capability.corrected_rollup(source.relation)
    if not mine or not instead:
        return
    touched = _buckets(reading, ((one.start_time, one.end_time) for one in mine))
    unclear = touched
    if source.level is not Interval.MINUTE:  # minutes are as quickly put together from readings
        unclear = _within(_buckets(reading, _unclear(capability, source, held, reading.energy_type)), touched)
    yield Source(source.series, source.level, corrected=True, rollup=instead), _without(touched, unclear)
    yield Source(source.series, Interval.RAW, corrected=True), unclear


def _unclear(capability: Capability, source: Source, held: Sequence[Correction], energy_type: str) -> Iterator[Span]:
    """Yield where what corrections make of a bucket does not follow from what the bucket keeps.

    Roll-ups that keep corrected values know all of them.
    """
    if not capability.has(f"workbench.corrected_{series_name(source.series)}_{source.level.value}"):
        return
    for one in held:
        if one.series != series_name(source.series) or one.energy_type not in ("", energy_type):
            continue
        # How many readings of a bucket have a value is not kept for quantities.
        counted = one.action is Action.REPLACE and one.measure in _QUANTITIES
        if one.action is Action.INTERPOLATE or counted or (one.value or 0.0) < 0:
            yield one.start_time, one.end_time
        for edge in (one.start_time, one.end_time):
            yield edge, edge + timedelta(microseconds=1)


# --- Roll-ups that lag ------------------------------------------------------------------------------------------------


def _behind(session: Session, capability: Capability, reading: Reading, source: Source) -> list[Span]:
    """Return the buckets of a period in which a roll-up of others may know less than the readings say."""
    if reading.whole is None or source.level is Interval.RAW or not capability.is_theirs(source.relation):
        return []
    if not capability.has(source.series, "time"):
        return []
    start, end = reading.whole
    statement = _REACH.format(
        relation=source.relation,
        whose=levels.whose(capability, source.series, source.relation),
        series=source.series,
        whose_readings=levels.whose(capability, source.series, str(source.series)),
    )
    row = session.row(statement, reading.values)
    assert row is not None
    first, last, earliest, latest = row
    if earliest is None:
        return []
    if first is None:
        return [(start, end)]
    found = []
    if earliest < first:
        found.append((start, min(first, end)))
    if latest >= last:
        found.append((max(last, start), end))
    return _merged(found)


def _finer(
    session: Session, capability: Capability, reading: Reading, source: Source, spans: Sequence[Span]
) -> list[Stretch]:
    """Return what is read instead of a roll-up that lags: ours, the next finer level, in the end the readings."""
    if not spans:
        return []
    ours = f"workbench.{source.relation}"
    if capability.has(ours) and source.level is not Interval.MINUTE:
        return [Stretch(Source(source.series, source.level, rollup=ours), tuple(spans))]
    next_ones = {
        levels.source_of(capability, measure, reading.wanted, typed=reading.typed, below=source.level)
        for measure in reading.measures
    }
    finer = next_ones.pop() if len(next_ones) == 1 else Source(source.series, Interval.RAW)
    if finer.level is Interval.RAW:
        return [Stretch(Source(source.series, Interval.RAW, corrected=source.corrected), tuple(spans))]
    left = _within(_behind(session, capability, reading, finer), spans)
    rest = _without(spans, left)
    found = [Stretch(finer, tuple(rest))] if rest else []
    return found + _finer(session, capability, reading, finer, left)


# --- Spans of time ----------------------------------------------------------------------------------------------------


def _buckets(reading: Reading, spans: Iterable[Span]) -> list[Span]:
    """Return the whole buckets of the period that spans touch."""
    assert reading.whole is not None
    width = timedelta(seconds=reading.source.level.seconds)
    origin = levels.ORIGIN
    wide = [(origin + (a - origin) // width * width, origin - (origin - b) // width * width) for a, b in spans]
    return _within(wide, [reading.whole])


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order, those that touch as one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def _within(spans: Iterable[Span], others: Iterable[Span]) -> list[Span]:
    """Return what of spans lies in others."""
    among = list(others)
    return _merged((max(a, c), min(b, d)) for a, b in spans for c, d in among)


def _without(spans: Iterable[Span], others: Iterable[Span]) -> list[Span]:
    """Return what of spans lies in none of the others."""
    found = _merged(spans)
    for start, end in _merged(others):
        found = [part for a, b in found for part in ((a, min(b, start)), (max(a, end), b)) if part[0] < part[1]]
    return found
