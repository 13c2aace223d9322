"""TimescaleDB's Apache-2 edition on PostgreSQL 17, from Debian's packages in a folder of its own.

Nothing is installed: apt downloads into a private folder (no root, no chroot), the packages are unpacked into the
user's cache once, and their programs run with the libraries they came with, whatever the system's own are.
"""

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from platformdirs import user_cache_path

SUITE, PACKAGE = "trixie", "postgresql-17-timescaledb"
KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
NEEDED = ("apt-get", "dpkg-deb", "tar")

#: What the server loads; the rest of what apt would install is for other purposes, and large.
WANTED = re.compile(r"(postgresql-17|postgresql-client-17|lib|zlib1g|gcc-\d+-base)")
UNWANTED = re.compile(r"lib(llvm|perl|z3|c-l10n|json-perl|ipc|io-pty|text|sem)")


class Missing(Exception):
    """The edition cannot be had here; the text says what for want of."""


def mirror() -> str:
    """Return the Debian mirror that this machine uses."""
    folder = Path("/etc/apt")
    files = [folder / "sources.list", *sorted((folder / "sources.list.d").glob("*"))]
    for file in files:
        lines = file.read_text("utf-8", errors="replace").splitlines() if file.is_file() else []
        for line in lines:
            found = re.search(r"https?://\S*/debian/?(?=\s|$)", line)
            if found and not line.lstrip().startswith("#"):
                return found[0]
    raise Missing("apt on this machine knows no Debian mirror")


def installed() -> Path:
    """Return the folder with the unpacked PostgreSQL (``bin`` in it); downloaded when it is not in the cache yet.

    Raises
    ------
    Missing
    """
    root = os.name == "posix" and os.geteuid() == 0
    # The server does not run as root, so it must reach its programs; root's home is private.
    cache = Path("/var/cache/enms-workbench") if root else user_cache_path("enms-workbench", appauthor=False)
    prefix = cache / f"{SUITE}-{PACKAGE}"
    programs = prefix / "usr" / "lib" / "postgresql" / "17"
    if not programs.is_dir():
        for name in NEEDED:
            if shutil.which(name) is None:
                raise Missing(f"{name} is not there")
        if not KEYRING.is_file():
            raise Missing(f"{KEYRING} is not there (package debian-archive-keyring)")
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as made:
            unpacked = Path(made) / "prefix"
            _download(Path(made))
            _unpack(Path(made), unpacked)
            _wrap(unpacked, prefix)
            unpacked.chmod(0o755)
            if not prefix.exists():  # another run may have been quicker
                unpacked.rename(prefix)
    return programs


def _run(*command: str | Path) -> None:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, timeout=240)
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["no reason given"]
        raise Missing(f"{command[0]} failed: {last[0]}")


def _download(folder: Path) -> None:
    """Download the package and everything it needs, as if nothing were installed."""
    for name in ("lists/partial", "archives/partial", "etc/preferences.d", "etc/apt.conf.d"):
        (folder / name).mkdir(parents=True)
    (folder / "status").touch()
    sources = folder / "etc" / "sources.list"
    sources.write_text(f"deb [signed-by={KEYRING}] {mirror()} {SUITE} main\n", "utf-8")
    options = {
        "Dir::Etc": folder / "etc",
        "Dir::Etc::sourcelist": sources,
        "Dir::Etc::sourceparts": "-",
        "Dir::State": folder,
        "Dir::State::lists": folder / "lists",
        "Dir::State::status": folder / "status",
        "Dir::Cache": folder,
        "Dir::Cache::archives": folder / "archives",
        "APT::Install-Recommends": "false",
        "APT::Sandbox::User": "root",
        "Acquire::Languages": "none",
        "Acquire::Retries": "2",
        "Debug::NoLocking": "1",
    }
    apt = ["apt-get", "-qq", *(part for name, value in options.items() for part in ("-o", f"{name}={value}"))]
    _run(*apt, "update", "--error-on=any")
    _run(*apt, "-y", "--download-only", "install", PACKAGE)


def _unpack(folder: Path, prefix: Path) -> None:
    """Unpack what the server needs."""
    prefix.mkdir()
    excluded = [f"--exclude=./usr/share/{name}" for name in ("doc", "man", "locale")]
    for package in sorted((folder / "archives").glob("*.deb")):
        if not WANTED.match(package.name) or UNWANTED.match(package.name):
            continue
        content = folder / "content.tar"
        with content.open("wb") as file:
            subprocess.run(["dpkg-deb", "--fsys-tarfile", str(package)], stdout=file, check=True)
        _run("tar", "-C", prefix, "-xf", content, "--no-same-owner", *excluded, "--exclude=*/bitcode")


def _wrap(unpacked: Path, prefix: Path) -> None:
    """Let each program start with the libraries it came with."""
    loaders = sorted(unpacked.glob("usr/lib/*-linux-gnu*/ld-linux*.so.*"))
    if not loaders:
        raise Missing("the packages have no loader for this machine")
    loader = prefix / loaders[0].relative_to(unpacked)
    folder = Path("usr/lib/postgresql/17/bin")
    for program in sorted((unpacked / folder).iterdir()):
        with program.open("rb") as file:
            if file.read(4) != b"\x7fELF":
                continue
        binary = program.rename(program.with_name(f"{program.name}.bin"))
        called, real = prefix / folder / program.name, prefix / folder / binary.name
        program.write_text(
            f'#!/bin/sh\nexec "{loader}" --argv0 "{called}" --library-path "{loader.parent}" "{real}" "$@"\n', "utf-8"
        )
        program.chmod(0o755)
