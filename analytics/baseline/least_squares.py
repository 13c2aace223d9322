"""Ordinary least squares by Householder QR on shifted and scaled columns, with a rank test that knows rounding."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import solve_triangular

Floats = NDArray[np.float64]

#: A column counts as constant or dependent when what is left of it is within this many times the rounding of its
#: digits. Exact combinations stay below 1, sums that were rounded on the way below some 100, NIST's Filip has 400,000.
ROUNDING = 1000.0


class Constant(ValueError):
    """Columns that do not vary."""

    def __init__(self, columns: tuple[int, ...]) -> None:
        super().__init__(f"columns {columns} are constant")
        self.columns = columns


class Dependent(ValueError):
    """A column is a combination of others (and, where there is one, of the intercept)."""

    def __init__(self, column: int, others: tuple[int, ...]) -> None:
        super().__init__(f"column {column} follows from columns {others}")
        self.column, self.others = column, others


@dataclass(frozen=True)
class Solution:
    """Coefficients of a regression.

    Parameters
    ----------
    intercept : float
        0 when there is none.
    slopes : array, shape (k,)
    inverse : array, shape (p, p)
        (XᵀX)⁻¹ in the order intercept, slopes; times the error variance it is the covariance of the coefficients.
    vif : array, shape (k,)
        Variance inflation: 1/(1 − R²) of the regression of each column on the others.
    """

    intercept: float
    slopes: Floats
    inverse: Floats
    vif: Floats


def least_squares(x: Floats, y: Floats, *, intercept: bool = True) -> Solution:
    """Fit y = b₀ + Σ bⱼ·xⱼ.

    Parameters
    ----------
    x : array, shape (n, k)
        Without missing values; n > p, the number of coefficients.
    y : array, shape (n,)
    intercept : bool
        Whether b₀ is estimated or 0.

    Returns
    -------
    Solution

    Raises
    ------
    Constant
        A column does not vary (without intercept: is 0 throughout).
    Dependent
        A column is a combination of columns before it.

    Notes
    -----
    Every column is shifted by its mean and divided by a power of two near its norm, both of which the coefficients
    are cleared of afterwards. The shift need not be exact, because the column of ones stays in the design. The
    triangle of the QR decomposition of [1, X, y] holds everything: the coefficients, and on its diagonal how much of
    each column the columns before it leave unexplained. That remainder is compared with what the last binary digits
    of the data alone would leave, not with a fixed cut-off: so NIST's Filip (condition 1e10 after scaling) is solved,
    and a temperature given in both °C and K is found out.

    References
    ----------
    Björck (1996), Numerical Methods for Least Squares Problems, sections 2.4 and 2.9.
    """
    shift = x.mean(axis=0) if intercept else np.zeros(x.shape[1])
    y_shift = float(y.mean()) if intercept else 0.0
    shifted = x - shift
    norms = _norms(shifted)
    rounding = np.finfo(np.float64).eps * np.abs(x).max(axis=0) * np.sqrt(len(x))
    constant = np.flatnonzero(norms <= ROUNDING * rounding if intercept else norms == 0)
    if constant.size:
        raise Constant(tuple(constant.tolist()))
    scale = np.exp2(np.round(np.log2(norms)))
    ones = [np.ones(len(x))] if intercept else []
    design, target = np.column_stack([*ones, shifted / scale]), y - y_shift
    triangle = np.asarray(np.linalg.qr(np.column_stack([design, target]), mode="r"))
    p = design.shape[1]
    r = triangle[:p, :p]
    _refuse_dependent(r, rounding / scale, int(intercept))
    scaled = _refined(solve_triangular(r, triangle[:p, p]), design, target, r)
    back = solve_triangular(r, np.eye(p))
    inverse = back @ back.T
    return _unscaled(scaled, inverse, r, shift, scale, y_shift, intercept)


def _refined(solution: Floats, design: Floats, target: Floats, r: Floats) -> Floats:
    """Take back what the decomposition's rounding, which differs between builds of LAPACK, left in a solution.

    Corrected seminormal equations (Björck 1996, section 2.9.3): the residual is computed with more digits where the
    platform has them, and what of it the columns still explain is added.
    """
    wide = design.astype(np.longdouble)
    left = wide.T @ (target - wide @ solution)
    correction: Floats = solve_triangular(r, solve_triangular(r, left.astype(np.float64), trans="T"))
    return solution + correction


def _norms(x: Floats) -> Floats:
    """Return the length of each column, without under- or overflow on the way."""
    largest = np.abs(x).max(axis=0)
    unit = np.where(largest > 0, largest, 1.0)
    lengths: Floats = largest * np.sqrt(np.sum((x / unit) ** 2, axis=0))
    return lengths


def _refuse_dependent(r: Floats, rounding: Floats, first: int) -> None:
    """Raise for the first column of which the columns before it leave nothing but rounding."""
    noise = np.concatenate([np.zeros(first), rounding])
    for column in range(first, len(r)):
        before = r[:column, :column]
        parts = solve_triangular(before, r[:column, column]) if column else np.zeros(0)
        left = abs(r[column, column])
        if left <= ROUNDING * (noise[column] + float(np.abs(parts) @ noise[:column])):
            # on the unit-norm scale, a part that matters is far above rounding
            others = [place - first for place in range(first, column) if abs(parts[place]) > 1e-6]
            raise Dependent(column - first, tuple(others))


def _unscaled(
    scaled: Floats, inverse: Floats, r: Floats, shift: Floats, scale: Floats, y_shift: float, intercept: bool
) -> Solution:
    """Clear coefficients and covariance of the shift and the scale."""
    first = int(intercept)
    # what is left of each column beside the ones: its length below the first row of the triangle
    own = np.sum(r[first:, first:] ** 2, axis=0)
    vif = np.diag(inverse)[first:] * own
    slopes = scaled[first:] / scale
    clear = np.diag(np.concatenate([np.ones(first), 1 / scale]))
    if not intercept:
        return Solution(0.0, slopes, clear @ inverse @ clear, vif)
    clear[0, 1:] = -shift / scale
    b0 = y_shift + float(scaled[0]) - float(np.sum(slopes * shift))
    return Solution(b0, slopes, clear @ inverse @ clear.T, vif)
