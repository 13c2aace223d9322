"""The two sets of colours, and how well one is told from another."""

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class Colors:
    """One set of colours. Text on its background has a contrast of at least 4.5, a curve on its surface at least 3."""

    name: str
    background: str
    """Behind everything."""
    surface: str
    """Cards, tables, plots, input fields."""
    raised: str
    """Buttons, table heads, stripes."""
    hover: str
    border: str
    strong_border: str
    """Edges of what can be typed into or clicked."""
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    """Behind what is chosen."""
    navigation: str
    grid: str
    axis: str
    good: str
    warning: str
    bad: str
    info: str
    good_soft: str
    warning_soft: str
    bad_soft: str
    info_soft: str
    actual: str
    """What was measured."""
    expected: str
    """What a baseline expects."""
    picked: str
    """Samples that were picked, on every plot."""
    series: tuple[str, ...]


LIGHT = Colors(
    name="light",
    background="#f4f6f8",
    surface="#ffffff",
    raised="#eef1f4",
    hover="#e6eaef",
    border="#dde2e8",
    strong_border="#c2cad3",
    text="#1a2129",
    muted="#586574",
    accent="#0b6aa8",
    accent_hover="#095a90",
    accent_text="#ffffff",
    accent_soft="#dcecf7",
    navigation="#e9edf1",
    grid="#e8ecf0",
    axis="#7b8794",
    good="#0a7350",
    warning="#8a5200",
    bad="#b3261e",
    info="#0b6aa8",
    good_soft="#e0f3ea",
    warning_soft="#fdf1d8",
    bad_soft="#fce8e6",
    info_soft="#e3f0f9",
    actual="#0072b2",
    expected="#d55e00",
    picked="#a2357d",
    series=("#0072b2", "#d55e00", "#008f68", "#b0508c", "#a87400", "#2a83b8", "#7a7000", "#56616d"),
)

DARK = Colors(
    name="dark",
    background="#14181d",
    surface="#1b2027",
    raised="#262d36",
    hover="#2e3641",
    border="#2c343e",
    strong_border="#455160",
    text="#e7ebef",
    muted="#9aa7b5",
    accent="#56b4e9",
    accent_hover="#7cc6f0",
    accent_text="#0a1620",
    accent_soft="#1d3a4e",
    navigation="#101419",
    grid="#2a313a",
    axis="#7f8b98",
    good="#4ccb9b",
    warning="#efb34d",
    bad="#ff8f84",
    info="#6fbdf0",
    good_soft="#163328",
    warning_soft="#3a2d14",
    bad_soft="#44211f",
    info_soft="#172f42",
    actual="#56b4e9",
    expected="#f28a3c",
    picked="#f09bd0",
    series=("#56b4e9", "#f28a3c", "#2fbf95", "#dd8fc0", "#e8b33b", "#8fa8ff", "#d9d04a", "#a8b3bf"),
)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(name: str) -> float:
    color = QColor(name)
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
