#!/usr/bin/env python3
"""One command for everything: makes the environment, then runs, tests, checks, draws, measures or builds.

    python3 dev.py run              open the workbench (without a display: do the main job headless)
    python3 dev.py test [ARGS]      run the tests (arguments go to pytest)
    python3 dev.py check            ruff, mypy --strict, import contracts, forms fresh
    python3 dev.py shots FOLDER     pictures of every page, dialog and state, both themes (--language de,
                                    --size 1280x720, --pages-only)
    python3 dev.py bench [NAME]     benchmarks, as ratios to a reference in the same run
    python3 dev.py build            installer folder by PyInstaller
    python3 dev.py forms            make enms_desktop/forms from ui_forms
    python3 dev.py translations     collect the texts of the sources and forms, compile what is translated
    python3 dev.py enms ARGS        the command line of the workbench

Needs nothing but Python 3.11 to 3.13 and its standard library; the rest is fetched into ``.venv``.
"""

import ctypes
import hashlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
FORMS = ROOT / "enms_desktop" / "forms"
TRANSLATIONS = ROOT / "resources" / "translations"
#: What the sources' English is translated into.
LANGUAGES = ("de",)

# What Qt loads at run time, and the Debian package that brings it (also Ubuntu's).
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
DISPLAY_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

# A file stays with one process, because its tests share servers and plants; more would only wait for the disk.
SIDE_BY_SIDE = ("-n", "auto", "--maxprocesses", "4", "--dist", "loadfile")


def say(text: str) -> None:
    """Tell the user, ahead of what the commands we start will print."""
    print(text, flush=True)


def fail(text: str) -> None:
    """Stop with one sentence that says what to do."""
    sys.exit(f"dev.py: {text}")


def run(*command: str | Path, **environment: str) -> int:
    """Run a command in the project's folder and return its exit code."""
    return subprocess.call([str(part) for part in command], cwd=ROOT, env={**os.environ, **environment})


def must(*command: str | Path, **environment: str) -> None:
    """Run a command and stop here when it fails."""
    code = run(*command, **environment)
    if code:
        sys.exit(code)


def has_display() -> bool:
    """Whether a window can be shown: always on Windows and macOS, with a display server elsewhere."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def install_packages(packages: Sequence[str], reason: str) -> None:
    """Install Debian packages where we may, otherwise stop and name the exact command."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    words = f"{reason} Install it with:\n    sudo apt-get update && sudo {shlex.join(command)}"
    if shutil.which("apt-get") is None:
        fail(f"{reason} Install what your system calls: {' '.join(packages)}")
    geteuid: Callable[[], int] = getattr(os, "geteuid", lambda: 1)
    if geteuid() == 0:
        prefix: list[str] = []
    elif shutil.which("sudo") and subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) == 0:
        prefix = ["sudo", "-n"]
    else:
        fail(words)
    say(f"{reason} Installing {' '.join(packages)} …")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run(*prefix, "apt-get", "-qq", "update", **quiet)
    if run(*prefix, *command, "-qq", **quiet):
        fail(words)


def check_python() -> None:
    """Stop unless this is a Python the locked packages exist for."""
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        fail(f"Python 3.11 to 3.13 is needed, this is {sys.version.split()[0]}. Start dev.py with another python3.")


def make_environment() -> None:
    """Make ``.venv`` and install the locked packages; does nothing when both are as they should be."""
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    stamp = VENV / "locked.sha256"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    if Path(sys.prefix).resolve() == VENV.resolve():
        fail("the environment is to be made anew, which its own Python cannot do. Start dev.py with another python3.")
    if subprocess.call([sys.executable, "-c", "import ensurepip, venv"], stderr=subprocess.DEVNULL):
        install_packages(["python3-venv"], "Python's venv module is missing.")
    say("Making the environment in .venv (once, about a minute) …")
    stamp.unlink(missing_ok=True)
    must(sys.executable, "-m", "venv", "--clear", VENV)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if run(*pip, "--require-hashes", "-r", LOCK):
        fail("the packages could not be installed. Check the connection to your package index and try again.")
    # Editable, so that `enms` is a command of the environment and nothing of the project is copied.
    must(*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT)
    stamp.write_text(wanted)


def install_system_libraries(*, display: bool) -> None:
    """Make sure the shared libraries Qt loads are there (Linux only; Qt brings them elsewhere)."""
    if not sys.platform.startswith("linux"):
        return
    missing = []
    for library, package in {**QT_LIBRARIES, **(DISPLAY_LIBRARIES if display else {})}.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    if missing:
        install_packages(missing, "Qt needs system libraries that are not there.")


def prepare(*, display: bool = False) -> None:
    """Everything a verb needs before it can start."""
    check_python()
    make_environment()
    install_system_libraries(display=display)


def verb_run(arguments: Sequence[str]) -> int:
    """Open the workbench, or do its main job without a window where there is no display."""
    prepare(display=has_display())
    if has_display():
        return run(PYTHON, "-m", "enms_desktop", *arguments)
    say("There is no display here, so no window can be opened: doing the main job on the demo plant without one.")
    return run(PYTHON, "-m", "enms_desktop.headless", *arguments, QT_QPA_PLATFORM="offscreen")


def verb_test(arguments: Sequence[str]) -> int:
    """Run the tests: all of them side by side, or what the arguments say."""
    prepare()
    return run(PYTHON, "-m", "pytest", *(arguments or SIDE_BY_SIDE))


def verb_check(_arguments: Sequence[str]) -> int:
    """Run every static check; all run, the first failure decides the exit code."""
    prepare()
    codes = [
        run(PYTHON, "-m", "ruff", "check", "."),
        run(PYTHON, "-m", "ruff", "format", "--check", "--quiet", "."),
        run(PYTHON, "-m", "mypy"),
        run(BIN / "lint-imports", "--no-cache"),
        stale_forms(),
    ]
    return next((code for code in codes if code), 0)


def make_form(source: Path) -> str:
    """Return the Python that Qt's compiler makes of a Designer file."""
    made = subprocess.check_output([BIN / "pyside6-uic", str(source)], text=True, cwd=ROOT)
    # The compiler writes its own version into the file; an update of Qt alone should not change every form.
    return in_steps("\n".join(line for line in made.splitlines() if not line.startswith("## Created by:")) + "\n")


def in_steps(form: str) -> str:
    """Let a form be set up in steps: ``setupInSteps`` yields between the widgets, ``setupUi`` does all at once."""
    head, name, body, tail = re.split(r"    def setupUi\(self, (\w+)\):\n(.*?)    # setupUi\n", form, flags=re.DOTALL)
    steps = re.sub(r"\n\n+", "\n        yield\n", body.rstrip())
    at_once = f"    def setupUi(self, {name}):\n        for _ in self.setupInSteps({name}):\n            pass\n"
    return f"{head}{at_once}\n    def setupInSteps(self, {name}):\n{steps}\n{tail}"


def form_of(source: Path) -> Path:
    """Return where the form of a Designer file belongs."""
    return FORMS / f"ui_{source.stem}.py"


def stale_forms() -> int:
    """Name the forms that no longer equal their Designer file; 1 when there are some."""
    sources = sorted((ROOT / "ui_forms").glob("*.ui"))
    stale = [s.name for s in sources if not form_of(s).exists() or form_of(s).read_text("utf-8") != make_form(s)]
    orphans = sorted({f.name for f in FORMS.glob("ui_*.py")} - {form_of(s).name for s in sources})
    for name in (*stale, *orphans):
        say(f"form out of date: {name} (run: python3 dev.py forms)")
    return 1 if stale or orphans else 0


def verb_forms(_arguments: Sequence[str]) -> int:
    """Make the forms anew from the Designer files."""
    prepare()
    for source in sorted((ROOT / "ui_forms").glob("*.ui")):
        form_of(source).write_text(make_form(source), encoding="utf-8")
    return 0


def translated_sources() -> list[str]:
    """Return what has texts for readers: the command line and the generated forms have none of their own."""
    ours = [*(ROOT / "analytics").rglob("*.py"), *(ROOT / "enms_desktop").rglob("*.py")]
    without = (ROOT / "analytics" / "cli", FORMS)
    texts = [path for path in ours if not any(path.is_relative_to(folder) for folder in without)]
    return [str(path.relative_to(ROOT)) for path in (*sorted(texts), *sorted((ROOT / "ui_forms").glob("*.ui")))]


def collect_texts(code: str, translation: Path) -> int:
    """Bring a translation up to date with the sources; texts that are there keep their translation."""
    with tempfile.NamedTemporaryFile("w", suffix=".lst", encoding="utf-8", delete=False) as listed:
        listed.write("\n".join(translated_sources()))
    languages = ("-source-language", "en", "-target-language", code)
    options = (
        "-silent",
        *languages,
        "-locations",
        "none",
        "-no-obsolete",
        "-tr-function-alias",
        "QT_TR_NOOP+=later,QT_TR_NOOP+=sentence",
    )
    try:
        return run(BIN / "pyside6-lupdate", *options, f"@{listed.name}", "-ts", translation)
    finally:
        Path(listed.name).unlink()


def verb_translations(_arguments: Sequence[str]) -> int:
    """Collect the texts into ``resources/translations`` and compile them."""
    prepare()
    TRANSLATIONS.mkdir(exist_ok=True)
    codes = []
    for code in LANGUAGES:
        translation = TRANSLATIONS / f"workbench_{code}.ts"
        codes.append(collect_texts(code, translation))
        codes.append(run(BIN / "pyside6-lrelease", "-silent", translation, "-qm", translation.with_suffix(".qm")))
    return max(codes)


def verb_shots(arguments: Sequence[str]) -> int:
    """Draw every page, dialog and state in both themes into a folder; further options go on."""
    if not arguments or arguments[0].startswith("-"):
        fail("shots needs the folder for the pictures first, then options.")
    prepare()
    options: tuple[str | Path, ...] = ("--shots-only", "--folder", Path(arguments[0]).resolve(), *arguments[1:])
    return run(PYTHON, "-m", "enms_desktop.headless", *options, QT_QPA_PLATFORM="offscreen")


def verb_bench(arguments: Sequence[str]) -> int:
    """Run the benchmarks whose name contains the argument, or all."""
    prepare()
    wanted = arguments[0] if arguments else ""
    names = [path for path in sorted((ROOT / "benchmarks").glob("bench_*.py")) if wanted in path.stem]
    if not names:
        fail(f"there is no benchmark “{wanted}”.")
    codes = [run(PYTHON, path, QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT)) for path in names]
    return max(codes)


def verb_build(arguments: Sequence[str]) -> int:
    """Build the installer folder ``dist/enms-workbench``."""
    prepare(display=True)
    return run(PYTHON, "-m", "PyInstaller", "--noconfirm", "build_installer.spec", *arguments)


def verb_enms(arguments: Sequence[str]) -> int:
    """Run the workbench's command line."""
    check_python()
    make_environment()
    return run(PYTHON, "-m", "analytics.cli", *arguments)


VERBS: dict[str, Callable[[Sequence[str]], int]] = {
    name.removeprefix("verb_"): function for name, function in list(globals().items()) if name.startswith("verb_")
}


def main() -> int:
    """Read the verb and do it."""
    if len(sys.argv) < 2 or sys.argv[1] not in VERBS:
        say(__doc__ or "")
        return 0 if len(sys.argv) > 1 and sys.argv[1] in ("-h", "--help") else 2
    return VERBS[sys.argv[1]](sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
