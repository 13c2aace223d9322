"""What a report is made of: answers of the workbench, as they were given."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

import numpy as np
import pandas as pd

from analytics.annotation import Annotation
from analytics.baseline import BaselineEvaluation, BaselineFit, StoredBaseline
from analytics.correction import Correction
from analytics.kpi import Kpis
from analytics.measure import Measure
from analytics.period import Period
from analytics.plant import Factory, Machine
from analytics.quality import QualityReport
from analytics.registers import Row
from analytics.report.request import ReportRequest


@dataclass(frozen=True)
class AppliedBaseline:
    """An active baseline on its training data and on the period of the report.

    ``fit`` is None for a baseline another program wrote; ``evaluation`` where the period cannot be compared, which
    ``why_not`` explains.
    """

    stored: StoredBaseline
    fit: BaselineFit | None
    evaluation: BaselineEvaluation | None
    why_not: str = ""


@dataclass(frozen=True)
class MachineContents:
    """All about one machine.

    Parameters
    ----------
    machine : Machine
    period : Period
        Of the report, in the time of the machine's site.
    kpis : Kpis
        Of its electricity over the period.
    months : tuple of Kpis
        The same for each month.
    days : mapping of str to DataFrame
        Energy type → site days of the year before and of the period: ``energy_kwh``, ``readings``, ``estimated``
        (readings marked as estimated; NaN where nobody marks any). UTC index, start of the day.
    measures : tuple of Measure
    quality : QualityReport
    corrections : tuple of Correction
        Newest first; those withdrawn too.
    versions : tuple of StoredBaseline
        Newest first.
    baselines : tuple of AppliedBaseline
        Those that are active, one an energy.
    """

    machine: Machine
    period: Period
    kpis: Kpis
    months: tuple[Kpis, ...]
    days: Mapping[str, pd.DataFrame]
    measures: tuple[Measure, ...]
    quality: QualityReport
    corrections: tuple[Correction, ...]
    versions: tuple[StoredBaseline, ...]
    baselines: tuple[AppliedBaseline, ...]


@dataclass(frozen=True)
class Contents:
    """Everything a report says, before it is said.

    Parameters
    ----------
    request : ReportRequest
    factories : tuple of Factory
        Of the machines of the report.
    machines : tuple of MachineContents
    others : tuple of Machine
        Machines of the database that are not in the report.
    tariffs, carbon_factors, sites : tuple of mapping
        Active rows of the registers, of all factories.
    annotations : tuple of Annotation
        Of the machines and of the whole plant, in the period.
    server : str
        Server and database in words.
    libraries : tuple of (str, str)
        Name and version of what computed the numbers.
    """

    request: ReportRequest
    factories: tuple[Factory, ...]
    machines: tuple[MachineContents, ...]
    others: tuple[Machine, ...]
    tariffs: tuple[Row, ...]
    carbon_factors: tuple[Row, ...]
    sites: tuple[Row, ...]
    annotations: tuple[Annotation, ...]
    server: str
    libraries: tuple[tuple[str, str], ...]


def machine_digest(one: MachineContents) -> str:
    """Return the SHA-256 of everything a report says about a machine."""
    return _digest(one)


def digest(contents: Contents) -> str:
    """Return the SHA-256 of all data of a report, whoever made it and when."""
    sites = {one.id for one in contents.factories}
    tariffs = [row for row in contents.tariffs if row.get("factory_id") in {str(one) for one in sites}]
    return _digest((contents.machines, tariffs, contents.carbon_factors, contents.annotations))


def _digest(value: object) -> str:
    written = json.dumps(_plain(value), sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()


def _plain(value: object) -> Any:
    """Return a value as JSON; floats by all their digits, frames by the digest of their bytes."""
    if isinstance(value, pd.DataFrame):
        return _frame_digest(value)
    if isinstance(value, Enum):
        return str(value.value)
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return repr(float(value))
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(inner) for inner in value]
    assert is_dataclass(value), type(value)
    return {one.name: _plain(getattr(value, one.name)) for one in fields(value) if one.name not in _PLACES}


#: Fields that say where something is kept on this computer, which is no part of what is reported.
_PLACES = frozenset({"model_path", "first_reading", "last_reading", "mode"})


def _frame_digest(frame: pd.DataFrame) -> str:
    made = hashlib.sha256(pd.DatetimeIndex(frame.index).as_unit("us").asi8.astype("<i8").tobytes())
    for name in frame.columns:
        made.update(str(name).encode())
        if frame[name].dtype == object or frame[name].dtype == "str":
            made.update("\0".join(map(str, frame[name])).encode())
        else:
            made.update((frame[name].to_numpy(dtype=np.float64) + 0.0).astype("<f8").tobytes())
    return made.hexdigest()
