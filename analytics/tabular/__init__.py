"""Tables that somebody else wrote: what they hold, how they are read, and what of them can be stored. Pure.

:func:`preview` looks at a file, :func:`suggest_recipe` proposes how to read it, :func:`convert` reads it by a recipe.
"""

from analytics.tabular.conversion import convert
from analytics.tabular.inspection import Choices, ColumnPreview, Preview, preview
from analytics.tabular.mapping import column_for, variable_name
from analytics.tabular.proposal import suggest_recipe
from analytics.tabular.recipe import (
    Column,
    Duplicates,
    Marks,
    NewMachine,
    Recipe,
    Role,
    check_column,
    load_recipe,
    save_recipe,
    saved_recipes,
)
from analytics.tabular.report import (
    MISSING,
    Converted,
    ImportReport,
    Rejection,
    TargetCount,
    rejected_csv,
    rejected_rows,
)
from analytics.tabular.stamps import from_words as read_format_words
from analytics.tabular.stamps import words as format_words

__all__ = [
    "MISSING",
    "Choices",
    "Column",
    "ColumnPreview",
    "Converted",
    "Duplicates",
    "ImportReport",
    "Marks",
    "NewMachine",
    "Preview",
    "Recipe",
    "Rejection",
    "Role",
    "TargetCount",
    "check_column",
    "column_for",
    "convert",
    "format_words",
    "load_recipe",
    "preview",
    "read_format_words",
    "rejected_csv",
    "rejected_rows",
    "save_recipe",
    "saved_recipes",
    "suggest_recipe",
    "variable_name",
]
