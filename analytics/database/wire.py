"""PostgreSQL's binary formats, to and from numpy, without a Python object for every value.

Layouts as in PostgreSQL's documentation of COPY BINARY and in the ``send`` functions of its types: big-endian; a field
is a 4-byte length (-1 for NULL) and its bytes; a time stamp counts microseconds since 2000-01-01 UTC.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

import numpy as np
import numpy.typing as npt
import pandas as pd

from analytics.errors import CannotStore
from analytics.language import tr

EPOCH_US = 946_684_800_000_000  # 2000-01-01 in microseconds since 1970
EPOCH_DAYS = 10_957
NEVER = np.iinfo(np.int64).min  # -infinity on the wire; also numpy's NaT
FOREVER = np.iinfo(np.int64).max  # infinity on the wire

COPY_HEAD = b"PGCOPY\n\xff\r\n\0" + bytes(8)
COPY_TAIL = b"\xff\xff"
CHUNK_ROWS = 1 << 15

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


def decode_array(data: bytes | bytearray | memoryview, dtype: str) -> npt.NDArray[Any]:
    """Return the elements of a one-dimensional binary array without NULLs.

    Parameters
    ----------
    data : buffer
        20 bytes of header, then each element behind its length.
    dtype : str
        numpy's name of an element, e.g. ``">f8"``.

    Returns
    -------
    array, shape (n,)
        A view with the byte order of the wire; empty for an empty array.
    """
    if len(data) <= 20:
        return np.empty(0, dtype)
    elements: npt.NDArray[Any] = np.frombuffer(data, np.dtype([("length", ">i4"), ("value", dtype)]), offset=20)
    values: npt.NDArray[Any] = elements["value"]
    return values


@dataclass(frozen=True)
class Field:
    """One column of a stretch of rows as COPY wants it.

    Parameters
    ----------
    cells : array of uint8, shape (n, width)
        Length and value of each row, padded at the end.
    used : array of int, shape (n,)
        How many bytes of a row count.
    """

    cells: Bytes
    used: npt.NDArray[np.intp]


Encoder = Callable[[slice], Field]


def encode_rows(fields: Sequence[Field]) -> bytes:
    """Return the rows as COPY BINARY, without head and tail."""
    rows = len(fields[0].used)
    count = np.broadcast_to(np.array([len(fields)], ">i2").view(np.uint8), (rows, 2))
    cells = np.concatenate([count, *(field.cells for field in fields)], axis=1)
    if all(int(field.used.min(initial=field.cells.shape[1])) == field.cells.shape[1] for field in fields):
        return cells.tobytes()
    keep = np.ones(cells.shape, dtype=bool)
    at = 2
    for field in fields:
        width = field.cells.shape[1]
        np.less(np.arange(width), field.used[:, None], out=keep[:, at : at + width])
        at += width
    return cells[keep].tobytes()


def chunks(rows: int, size: int = CHUNK_ROWS) -> Iterator[slice]:
    """Yield the slices that cut a number of rows into pieces."""
    for start in range(0, rows, size):
        yield slice(start, min(start + size, rows))


def _field(values: npt.NDArray[np.generic], null: Mask) -> Field:
    """Put the length before values of one width, already in the byte order of the wire."""
    rows, width = len(values), values.dtype.itemsize
    cells = np.empty((rows, 4 + width), np.uint8)
    cells[:, :4] = np.array([width], ">i4").view(np.uint8)
    cells[:, 4:] = np.ascontiguousarray(values).view(np.uint8).reshape(rows, width)
    cells[null, :4] = 255
    return Field(cells, np.where(null, 4, 4 + width))


def _labels(codes: npt.NDArray[np.intp], labels: Sequence[bytes]) -> Encoder:
    """Encode values that are few and long: each row names one of the labels, -1 is NULL."""
    lengths = np.array([len(label) for label in labels] or [0])
    table = np.zeros((len(lengths), 4 + int(lengths.max())), np.uint8)
    table[:, :4] = lengths.astype(">i4").view(np.uint8).reshape(-1, 4)
    for row, label in enumerate(labels):
        table[row, 4 : 4 + len(label)] = np.frombuffer(label, np.uint8)

    def encode(rows: slice) -> Field:
        chosen = codes[rows]
        null = chosen < 0
        used = np.where(null, 4, 4 + lengths[chosen])
        cells = table[chosen][:, : int(used.max(initial=4))]
        cells[null, :4] = 255
        return Field(cells, used)

    return encode


def _factorized(column: pd.Series, encode: Callable[[object], bytes]) -> Encoder:
    codes, labels = pd.factorize(column)
    return _labels(codes.astype(np.intp), [encode(label) for label in labels])


def _refuse(column: pd.Series, words: str) -> CannotStore:
    return CannotStore(tr("Column {column} cannot be stored: {words}.", column=column.name, words=words))


def _floats_of(column: pd.Series) -> Floats:
    """Return a column as float64 with NaN for what is missing; infinite values are refused."""
    try:
        values = column.to_numpy(np.float64, na_value=np.nan)
    except (TypeError, ValueError) as error:
        raise _refuse(column, "it holds something that is not a number") from error
    if np.isinf(values).any():
        raise _refuse(column, "it holds an infinite number")
    return values


def _ints_of(column: pd.Series) -> tuple[Ints, Mask]:
    if pd.api.types.is_integer_dtype(column.dtype):  # as they are: above 2^53 float64 has gaps
        filled = column.fillna(0)
        if len(filled) and filled.max() >= 2**63:
            raise _refuse(column, "a number is too large")
        return filled.to_numpy(np.int64), column.isna().to_numpy(bool)
    values = _floats_of(column)
    null = np.isnan(values)
    whole = np.where(null, 0, values)
    if (whole != np.rint(whole)).any() or (np.abs(whole) >= 2.0**63).any():
        raise _refuse(column, "it holds numbers that are not whole")
    return whole.astype(np.int64), null


def _encode_int(width: int) -> Callable[[pd.Series], Encoder]:
    limit = 2 ** (8 * width - 1)

    def prepare(column: pd.Series) -> Encoder:
        values, null = _ints_of(column)
        if len(values) and (int(values.min()) < -limit or int(values.max()) >= limit):
            raise _refuse(column, f"a number is too large for {width} bytes")
        return lambda rows: _field(values[rows].astype(f">i{width}"), null[rows])

    return prepare


def _encode_float(width: int) -> Callable[[pd.Series], Encoder]:
    def prepare(column: pd.Series) -> Encoder:
        values = _floats_of(column)
        return lambda rows: _field(values[rows].astype(f">f{width}"), np.isnan(values[rows]))

    return prepare


def _encode_bool(column: pd.Series) -> Encoder:
    null = column.isna().to_numpy(bool)
    present = column[~null]
    if not present.map(lambda value: value in (True, False)).all():
        raise _refuse(column, "it holds something other than true and false")
    values = np.zeros(len(column), np.uint8)
    values[~null] = present.to_numpy(bool)
    return lambda rows: _field(values[rows], null[rows])


def _encode_time(column: pd.Series) -> Encoder:
    if column.isna().all():
        column = pd.Series(pd.DatetimeIndex(column.to_numpy("M8[us]"), tz="UTC"), name=column.name)
    if not isinstance(column.dtype, pd.DatetimeTZDtype):
        raise _refuse(column, "its times have no time zone")
    null = column.isna().to_numpy(bool)
    values = column.dt.as_unit("us").dt.tz_convert("UTC").dt.tz_localize(None).to_numpy("M8[us]").astype(np.int64)
    return lambda rows: _field((values[rows] - EPOCH_US).astype(">i8"), null[rows])


def _encode_date(column: pd.Series) -> Encoder:
    null = column.isna().to_numpy(bool)
    days = pd.to_datetime(column).to_numpy("M8[D]").astype(np.int64) - EPOCH_DAYS
    return lambda rows: _field(days[rows].astype(">i4"), null[rows])


def _encode_uuid(column: pd.Series) -> Encoder:
    def encode(value: object) -> bytes:
        try:
            return (value if isinstance(value, UUID) else UUID(str(value))).bytes
        except ValueError as error:
            raise _refuse(column, "it holds something that is not a UUID") from error

    return _factorized(column, encode)


def _encode_text(column: pd.Series) -> Encoder:
    def encode(value: object) -> bytes:
        text = str(value)
        if "\0" in text:
            raise _refuse(column, "a text holds a NUL character")
        try:
            return text.encode()
        except UnicodeEncodeError as error:
            raise _refuse(column, "a text holds half a character") from error

    return _factorized(column, encode)


def _encode_json(head: bytes) -> Callable[[pd.Series], Encoder]:
    def text(value: object) -> object:
        return json.dumps(value, allow_nan=False) if isinstance(value, (dict, list)) else value

    def prepare(column: pd.Series) -> Encoder:
        return _factorized(column.map(text, na_action="ignore"), lambda value: head + str(value).encode())

    return prepare


def _encode_numeric(column: pd.Series) -> Encoder:
    values = _floats_of(column)
    return lambda rows: _field(numeric(values[rows]), np.isnan(values[rows]))


#: How a column is encoded, by the name of its type in the catalog; enumerations travel as text.
ENCODERS: dict[str, Callable[[pd.Series], Encoder]] = {
    "timestamptz": _encode_time,
    "date": _encode_date,
    "uuid": _encode_uuid,
    "numeric": _encode_numeric,
    "float8": _encode_float(8),
    "float4": _encode_float(4),
    "int2": _encode_int(2),
    "int4": _encode_int(4),
    "int8": _encode_int(8),
    "bool": _encode_bool,
    "text": _encode_text,
    "varchar": _encode_text,
    "enum": _encode_text,
    "json": _encode_json(b""),
    "jsonb": _encode_json(b"\x01"),  # the number of its format
}

NUMERIC = np.dtype([("count", ">i2"), ("weight", ">i2"), ("sign", ">i2"), ("scale", ">i2"), ("digits", ">i2", 6)])
_TENS: Floats = np.array([10.0**power for power in range(23)])  # exact in float64
_WHOLE_TENS = 10 ** np.arange(19, dtype=np.int64)


def numeric(values: Floats) -> npt.NDArray[np.void]:
    """Return float64 as binary numeric, each as the short decimal that reads back as the same float64.

    A value is written as m · 10^-k. Fifteen significant digits are tried first, which is what a meter sends; they are
    right when m / 10^k, correctly rounded by IEEE 754 for k ≤ 22, is the value again. Seventeen digits, which always
    are, come from the product with its rounding error (Dekker 1971). Values outside 1e-6 to 1e15 go one by one.

    Parameters
    ----------
    values : array of float64, shape (n,)
        Finite; what is written for NaN has no meaning.

    Returns
    -------
    array of NUMERIC, shape (n,)
    """
    size = np.abs(np.nan_to_num(values))
    whole = (size == np.rint(size)) & (size < 2.0**53)
    plain = (size >= 1e-6) & (size < 1e15) & ~whole
    exponent = np.floor(np.log10(np.where(plain, size, 1.0))).astype(np.int64)
    scale = np.clip(14 - exponent, 0, 22)
    mantissa = np.rint(np.where(plain, size, 1.0) * _TENS[scale])
    short = plain & (mantissa < 2.0**53) & (mantissa / _TENS[scale] == size)
    digits = np.where(short, mantissa, np.where(whole, size, 0.0)).astype(np.int64)
    scale = np.where(short, scale, 0)
    long = np.flatnonzero(plain & ~short)
    if len(long):
        scale[long] = np.clip(16 - exponent[long], 0, 22)
        digits[long] = _exact_product(size[long], _TENS[scale[long]])
    digits, scale = _without_zeros(digits, scale)
    for row in np.flatnonzero(~plain & ~whole):
        digits[row], scale[row] = _one_by_one(float(size[row]))
    return _packed(digits, scale, np.signbit(values))


def _exact_product(left: Floats, right: Floats) -> Ints:
    """Return left · right rounded to a whole number, where the product is below 2^63."""
    product = left * right
    big, small = (x * 134217729.0 for x in (left, right))  # 2^27 + 1: Veltkamp's split
    left_high, right_high = big - (big - left), small - (small - right)
    left_low, right_low = left - left_high, right - right_high
    error = ((left_high * right_high - product) + left_high * right_low + left_low * right_high) + left_low * right_low
    whole = np.floor(product)
    return whole.astype(np.int64) + np.rint((product - whole) + error).astype(np.int64)


def _without_zeros(digits: Ints, scale: Ints) -> tuple[Ints, Ints]:
    """Drop zeros at the end of the decimal places."""
    for step in (8, 4, 2, 1):
        even = (scale >= step) & (digits % _WHOLE_TENS[step] == 0)
        digits = np.where(even, digits // _WHOLE_TENS[step], digits)
        scale = np.where(even, scale - step, scale)
    return digits, scale


def _one_by_one(size: float) -> tuple[int, int]:
    """Return digits and decimal places of a float64 of any size; places may be negative."""
    _, digits, exponent = Decimal(repr(size)).as_tuple()
    return int("".join(map(str, digits))), -int(exponent)


def _packed(digits: Ints, scale: Ints, negative: Mask) -> npt.NDArray[np.void]:
    """Cut digits · 10^-scale into groups of four at the decimal point; six groups hold every float64."""
    shift = _WHOLE_TENS[-scale % 4]
    low = digits % 10**8 * shift
    high = digits // 10**8 * shift + low // 10**8
    low %= 10**8
    groups = [high // 10**12, high // 10**8 % 10**4, high // 10**4 % 10**4, high % 10**4, low // 10**4, low % 10**4]
    made = np.empty(len(digits), NUMERIC)
    made["count"] = 6
    made["weight"] = 5 + -scale // 4
    made["sign"] = np.where(negative, 0x4000, 0)
    made["scale"] = np.maximum(scale, 0)
    made["digits"] = np.stack(groups, axis=1)
    return made
