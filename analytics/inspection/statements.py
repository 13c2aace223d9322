"""Scripts of SQL as text: their statements, and the tables they create."""

import re
from collections.abc import Iterator, Sequence

_TOKEN = re.compile(r"--[^\n]*|'(?:[^']|'')*'|\$(\w*)\$.*?\$\1\$|;", re.DOTALL)


def statements_of(script: str) -> tuple[str, ...]:
    """Split a script at the semicolons that end statements; quotes, dollar quotes and comments are kept whole."""
    found, begin = [], 0
    for token in _TOKEN.finditer(script):
        if token.group() == ";":
            found.append(script[begin : token.end()].strip())
            begin = token.end()
    found.append(script[begin:].strip())
    return tuple(one for one in found if re.sub(r"--[^\n]*", "", one).strip(" ;\n"))


def bare(statement: str) -> str:
    """Return a statement without the comments it begins with."""
    return re.sub(r"\A(?:\s*--[^\n]*\n)+", "", statement).strip()


#: A comment longer than this explains a file, not a statement.
LONGEST_WHY = 240


def why_written(statement: str) -> str:
    """Return the comment a statement begins with, as one line."""
    match = re.match(r"\A(?:\s*--[^\n]*\n)+", statement)
    if match is None:
        return ""
    words = " ".join(line.strip().removeprefix("--").strip() for line in match.group().splitlines()).strip()
    return words if len(words) <= LONGEST_WHY else ""  # longer ones are about the whole file


CREATE_TABLE = re.compile(r"CREATE TABLE (?:IF NOT EXISTS )?([\w.]+) \((.*)\)\s*;?\s*\Z", re.DOTALL)
_CLAUSE = re.compile(
    r"\s+(?:NOT NULL|NULL|DEFAULT|PRIMARY|CHECK|REFERENCES|UNIQUE|GENERATED|CONSTRAINT)\b.*", re.DOTALL
)


def tables_of(scripts: Sequence[str]) -> dict[str, dict[str, str]]:
    """Return the tables that scripts create, each with its columns and their types."""
    found: dict[str, dict[str, str]] = {}
    for script in scripts:
        for statement in statements_of(script):
            match = CREATE_TABLE.match(bare(statement))
            if match:
                found[match[1].removeprefix("public.")] = dict(columns_of(match[2]))
    return found


def columns_of(body: str) -> Iterator[tuple[str, str]]:
    """Yield the columns between the brackets of a CREATE TABLE, each with its type."""
    for line in top_level(re.sub(r"--[^\n]*", "", body)):
        name, _, rest = line.strip().partition(" ")
        if name and name.upper() not in ("PRIMARY", "UNIQUE", "CHECK", "CONSTRAINT", "FOREIGN", "EXCLUDE"):
            yield name, _CLAUSE.sub("", f" {rest}").strip()


def top_level(text: str) -> list[str]:
    """Split at the commas outside every bracket and quote."""
    parts, depth, begin, quoted = [], 0, 0, False
    for place, sign in enumerate(text):
        if sign == "'":
            quoted = not quoted
        elif not quoted:
            depth += (sign in "([") - (sign in ")]")
            if sign == "," and not depth:
                parts.append(text[begin:place])
                begin = place + 1
    return [*parts, text[begin:]]
