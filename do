#!/usr/bin/env python3
"""Every command of the checkout: run, test, check, bench, shots, build, lock. Makes .venv and fills it where need be.

Standard library only, and in words that Python 3.7 understands, so that an old one gets a sentence and no traceback.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging" / "locks"
SUPPORTED = ((3, 13), (3, 12), (3, 11))
QT_LIBRARIES = ("libglib2.0-0", "libgl1", "libegl1", "libfontconfig1", "libxkbcommon0", "libdbus-1-3")
SCREEN_LIBRARIES = ("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0")
BUILD_TOOLS = (("objdump", "binutils"), ("xz", "xz-utils"))
NO_DISPLAY = "could not connect to display"  # no library's fault, and no matter to the command line
QT_STARTS = "from PySide6.QtWidgets import QApplication; QApplication([])"
STEPS = (
    ("format", ("-m", "ruff", "format", "--check", ".")),
    ("lint", ("-m", "ruff", "check", ".")),
    ("types", ("-m", "mypy")),
    ("imports", ("-c", "from importlinter.cli import lint_imports_command as c; c()", "--no-logo")),
    ("tests", ("-m", "pytest", "-n", "auto")),
)
USAGE = """usage: ./do COMMAND [ARGUMENTS]

  run     the window, or the command line: ./do run FILE, ./do run articles
  test    the tests; arguments go to pytest
  check   all that a change must pass: format, lint, types, import contracts, tests
  bench   speed and size, measured
  shots   pictures of every screen
  build   the program that one can download: made, proved and packed; --quick only makes and proves it
  lock    the locked dependencies, made anew; --upgrade takes the newest
"""


class Stop(Exception):
    """What keeps us from going on, in a sentence for whoever typed the command."""


def main(arguments: list[str]) -> int:
    """Run one command; the exit code of what it ran, 1 after a sentence, 2 for wrong usage."""
    if not arguments or arguments[0] not in COMMANDS:
        print(USAGE, end="", file=sys.stdout if arguments in (["help"], ["--help"], ["-h"]) else sys.stderr)
        return 0 if arguments in (["help"], ["--help"], ["-h"]) else 2
    try:
        if sys.version_info[:2] not in SUPPORTED:
            return become([another_python(), str(ROOT / "do"), *arguments], dict(os.environ))
        return COMMANDS[arguments[0]](arguments[1:])
    except Stop as reason:
        print(reason, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failure:
        print(f"This command failed: {' '.join(map(str, failure.cmd))}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run(arguments: list[str]) -> int:
    """The program itself, in the folder where the command was typed."""
    return become([tool("proofdesk"), *arguments], ready("run"))


def test(arguments: list[str]) -> int:
    """Pytest, in the checkout."""
    return in_checkout("pytest", arguments)


def bench(arguments: list[str]) -> int:
    """The measurements, in the checkout."""
    return in_checkout("tests.bench", arguments)


def shots(arguments: list[str]) -> int:
    """The pictures, in the checkout."""
    return in_checkout("tests.shots", arguments)


def build(arguments: list[str]) -> int:
    """The bundle and the packages of this system, in dist."""
    lacking = [package for program, package in BUILD_TOOLS if shutil.which(program) is None]
    if sys.platform == "linux" and lacking:
        add_packages("The bundle cannot be made here.", lacking)
    return in_checkout("bundling", arguments, ROOT / "packaging")


def in_checkout(module: str, arguments: list[str], *beside: Path) -> int:
    """A module of the development tools, started where the checkout is; `beside` it more is looked for."""
    env = ready("dev")
    os.chdir(str(ROOT))
    if beside:
        env = {**env, "PYTHONPATH": os.pathsep.join(map(str, beside))}
    return become([tool("python"), "-m", module, *arguments], env)


def check(arguments: list[str]) -> int:
    """Every step, whatever the one before it said; arguments go to pytest. 1 where a step failed."""
    env = ready("dev")
    results = []
    for name, words in STEPS:
        print(f"== {name}", flush=True)
        began = time.monotonic()
        extra = arguments if name == "tests" else []
        code = subprocess.call([tool("python"), *words, *extra], cwd=str(ROOT), env=env)
        results.append((name, time.monotonic() - began, code))
    print(summary(results), flush=True)
    return 1 if any(code for _, _, code in results) else 0


def summary(results: list[tuple[str, float, int]]) -> str:
    """One line for all steps: name, seconds, and whether it failed."""
    told = ", ".join(f"{name} {seconds:.1f} s{' FAILED' if code else ''}" for name, seconds, code in results)
    failed = sum(1 for _, _, code in results if code)
    return f"check: {told}. {'All is well.' if not failed else f'{failed} of {len(results)} failed.'}"


def lock(arguments: list[str]) -> int:
    """Resolve the dependencies for every platform and Python at once, and write them down with their hashes."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.check_call([base_python(), "-m", "venv", folder])
        subprocess.check_call([*pip(inside(Path(folder), "python")), "uv"])
        uv = [inside(Path(folder), "uv"), "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
        uv += ["--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
        everything = LOCKS / "dev.txt"
        both = [*uv, *arguments, "--extra", "build", "pyproject.toml"]
        subprocess.check_call([*both, "--extra", "dev", "-o", str(everything)], cwd=str(ROOT))
        subprocess.check_call([*both, "-c", str(everything), "-o", str(LOCKS / "run.txt")], cwd=str(ROOT))
    return 0


COMMANDS = {"run": run, "test": test, "check": check, "bench": bench, "shots": shots, "build": build, "lock": lock}


def ready(extent: str) -> dict[str, str]:
    """See that .venv holds what `extent` ("run" or "dev") needs and that Qt starts; the environment to go on in."""
    env = environment(dict(os.environ), sys.platform, extent)
    if not stands(extent) and not stands("dev"):
        fill(extent)
        mark_of(extent).write_text(stamp(extent))
    if sys.platform == "linux":
        see_that_qt_starts(env)
    return env


def environment(env: dict[str, str], platform: str, extent: str) -> dict[str, str]:
    """`env`, and Qt drawing offscreen for tests, and where Linux has no display; a choice already made stands."""
    has_display = platform != "linux" or env.get("DISPLAY") or env.get("WAYLAND_DISPLAY")
    if env.get("QT_QPA_PLATFORM") or (extent == "run" and has_display):
        return env
    return {**env, "QT_QPA_PLATFORM": "offscreen"}


def stands(extent: str) -> bool:
    """Whether .venv was filled for `extent` from the very sources that lie here now."""
    mark = mark_of(extent)
    return mark.exists() and Path(tool("python")).exists() and mark.read_text() == stamp(extent)


def mark_of(extent: str) -> Path:
    """Where the stamp of a filled .venv is kept."""
    return VENV / f".filled-{extent}"


def stamp(extent: str) -> str:
    """A digest of all that .venv is made from: the lock, pyproject.toml, this Python and the one in it, the place."""
    digest = hashlib.sha256(f"{ROOT}\n{sys.version_info[:2]}\n".encode())
    for source in (LOCKS / f"{extent}.txt", ROOT / "pyproject.toml", VENV / "pyvenv.cfg"):
        digest.update(source.read_bytes() if source.exists() else b"-")
    return digest.hexdigest()


def python_of_venv() -> tuple[int, ...]:
    """Major and minor version of the Python that .venv was made with, as it says itself; empty where it does not."""
    try:
        lines = (VENV / "pyvenv.cfg").read_text().splitlines()
    except OSError:
        return ()
    fields = dict(line.partition(" = ")[::2] for line in lines)
    return tuple(int(part) for part in fields.get("version", "").split(".")[:2] if part.isdigit())


def fill(extent: str) -> None:
    """Make .venv where there is none that fits, and install the locked dependencies and the checkout itself."""
    python = tool("python")
    if not Path(python).exists() or python_of_venv() != sys.version_info[:2]:
        make_venv()
    print(f"Installing what Proofdesk needs into {VENV} …", file=sys.stderr, flush=True)
    for what in (
        ["--require-hashes", "-r", str(LOCKS / f"{extent}.txt")],
        ["--no-deps", "--no-build-isolation", "-e", str(ROOT)],
    ):
        if subprocess.call([*pip(python), *what]) != 0:
            raise Stop("Not everything could be installed; pip says why above. The first start needs a network.")


def make_venv() -> None:
    """An empty .venv of the Python that runs this, after Debian's missing part was added or named."""
    if not has_module("ensurepip") or not has_module("venv"):
        add_packages("Python cannot make a virtual environment here.", ["python{}.{}-venv".format(*sys.version_info)])
    subprocess.check_call([base_python(), "-m", "venv", "--clear", str(VENV)])


def has_module(name: str) -> bool:
    """Whether the base Python can import `name`; asked anew each time, for it may just have been installed."""
    return subprocess.call([base_python(), "-c", f"import {name}"], stderr=subprocess.DEVNULL) == 0


def see_that_qt_starts(env: dict[str, str]) -> None:
    """Start Qt once for each kind of screen; where it cannot, add Debian's libraries or say what to type."""
    screen = env.get("QT_QPA_PLATFORM") or ("wayland" if env.get("WAYLAND_DISPLAY") else "xcb")
    mark = VENV / f".qt-{''.join(c for c in screen if c.isalnum())}"
    proof = hashlib.sha256((LOCKS / "run.txt").read_bytes()).hexdigest()
    if mark.exists() and mark.read_text() == proof:
        return
    complaint = qt_complaint(env)
    if complaint and NO_DISPLAY not in complaint:
        add_packages(f"Qt cannot start: {last_line(complaint)}", libraries(screen))
        complaint = qt_complaint(env)
    if not complaint:
        mark.write_text(proof)
    elif NO_DISPLAY not in complaint:
        raise Stop(f"Qt cannot start: {last_line(complaint)}")


def qt_complaint(env: dict[str, str]) -> str:
    """What a first start of Qt complains of; empty where it starts."""
    tried = subprocess.run([tool("python"), "-c", QT_STARTS], check=False, env=env, capture_output=True)
    said = tried.stderr.decode(errors="replace").strip()
    return (said or f"exit code {tried.returncode}") if tried.returncode else ""


def last_line(complaint: str) -> str:
    """The line of a complaint that says most: the one that names a library, otherwise the last."""
    lines = [line for line in complaint.splitlines() if line.strip()]
    return next((line for line in lines if ".so" in line or "needed to load" in line or "display" in line), lines[-1])


def libraries(screen: str) -> list[str]:
    """Debian's packages that Qt needs, for this kind of screen."""
    return [*QT_LIBRARIES, *(() if screen == "offscreen" else SCREEN_LIBRARIES)]


def add_packages(trouble: str, packages: list[str]) -> None:
    """Install Debian packages where we may; otherwise stop with the one line to type."""
    if shutil.which("apt-get") is None:
        raise Stop(f"{trouble}\nInstall what it names with your system's package manager, then start again.")
    if os.geteuid() != 0:
        raise Stop(f"{trouble}\nType this, then start again:\n  sudo apt-get install -y {' '.join(packages)}")
    print(f"{trouble}\nAdding {', '.join(packages)} …", file=sys.stderr, flush=True)
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quietly = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    subprocess.call([*quietly, "update"], env=env)
    install = [*quietly, "install", "-y", "--no-install-recommends", *packages]
    subprocess.check_call(install, env=env, stdout=subprocess.DEVNULL)


def another_python() -> str:
    """The newest supported Python on the PATH; stops with a sentence where there is none."""
    for version in SUPPORTED:
        name = "python{}.{}".format(*version)
        if shutil.which(name) and works(name, version):
            return name
    this = "{}.{}".format(*sys.version_info)
    raise Stop(
        f"Proofdesk runs on Python 3.11, 3.12 or 3.13. This is Python {this}, and no other was found on the PATH.\n"
        "Install one of them, then start again."
    )


def works(name: str, version: tuple[int, int]) -> bool:
    """Whether that command starts the Python that its name promises (a version manager's stand-in may not)."""
    ask = f"import sys; sys.exit(sys.version_info[:2] != {version})"
    return subprocess.call([name, "-c", ask], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0


def become(command: list[str], env: dict[str, str]) -> int:
    """Turn into `command`; Windows cannot, so there it is a child, and its exit code ours."""
    if os.name == "posix":
        sys.stdout.flush()
        sys.stderr.flush()
        os.execvpe(command[0], command, env)
    return subprocess.call(command, env=env)


def tool(name: str) -> str:
    """A program of .venv."""
    return inside(VENV, name)


def inside(venv: Path, name: str) -> str:
    """A program of a virtual environment, where this system keeps it."""
    return str(venv / "Scripts" / f"{name}.exe") if os.name == "nt" else str(venv / "bin" / name)


def base_python() -> str:
    """The Python under this one where it runs in a virtual environment, which may be the one to be made anew."""
    return str(getattr(sys, "_base_executable", sys.executable))


def pip(python: str) -> list[str]:
    """Pip of that Python, quiet, never asking."""
    return [python, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-input"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
