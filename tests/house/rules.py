"""What no module of app and ui may do, each rule a function from a module to its offences."""

import ast
import sys
from collections.abc import Iterator

from tests.house.tree import Module, Offence, below, calls, imports, last_name

WAITS = {"sleep": "sleeps", "processEvents": "runs Qt's loop by hand", "exec": "blocks in a loop of its own"}
WAITS["exec_"] = WAITS["exec"]
MAIN_LOOP = ("ui/program.py", "application.exec")
THREADS = {"QThread", "QThreadPool", "QRunnable"}
MOCKS = {"MagicMock", "Mock", "AsyncMock", "patch"}
FETCHERS = {
    "aiohttp", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket", "socketserver", "ssl",
    "telnetlib", "urllib", "urllib3", "webbrowser", "xmlrpc", "PySide6.QtNetwork", "trafilatura.downloads",
    "trafilatura.feeds", "trafilatura.fetch_response", "trafilatura.fetch_url", "trafilatura.sitemaps",
    "trafilatura.spider",
}  # fmt: skip
PURE = {"urllib.parse"}
RICH = {"QTextEdit", "QTextBrowser"}
ONE_LINE_DIALOGS = {
    "getColor", "getDouble", "getExistingDirectory", "getFont", "getInt", "getItem", "getMultiLineText",
    "getOpenFileContent", "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getText",
}  # fmt: skip
MESSAGE_BOXES = tuple(f"QMessageBox.{kind}" for kind in ("about", "critical", "information", "question", "warning"))
CONFINEMENT = "app/confinement/"
FETCHING = "app/newer/fetching.py"
LOCAL = {("ui/instance.py", "PySide6.QtNetwork")}
"""A local socket is no network: a later start with the same desk speaks through it to the window that is open."""
LONGEST = 300


def catches_everything(module: Module) -> Iterator[Offence]:
    """A bug is not caught, save to tidy up and let it go on: one reporter does that, in ui/crash.py, and the self-test,
    whose answer is what failed.
    """
    if module.path in ("ui/crash.py", "ui/selftest/runner.py"):
        return
    for node in ast.walk(module.tree):
        match node:
            case ast.ExceptHandler(type=caught, body=[*_, last]) if is_everything(caught) and not is_bare_raise(last):
                yield Offence(module.path, node.lineno, "catches everything")
            case ast.Call(func=func, args=args) if last_name(func) == "suppress" and any(map(is_everything, args)):
                yield Offence(module.path, node.lineno, "suppresses everything")


def is_everything(caught: ast.expr | None) -> bool:
    """Whether an except clause lets no exception through."""
    kinds = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(kind is None or last_name(kind) in {"Exception", "BaseException"} for kind in kinds)


def is_bare_raise(statement: ast.stmt) -> bool:
    """Whether a statement hands on the exception that it was reached by."""
    return isinstance(statement, ast.Raise) and statement.exc is None


def waits(module: Module) -> Iterator[Offence]:
    """Nothing sleeps, runs a loop inside the loop, or keeps threads of Qt's."""
    for call, name in calls(module.tree):
        main_loop = (module.path, ast.unparse(call.func)) == MAIN_LOOP
        if name in WAITS and not is_harmless(call) and not main_loop:
            yield Offence(module.path, call.lineno, f"{WAITS[name]}: {name}()")
    for line, name in imports(module.tree):
        if name == "time.sleep" or name.rpartition(".")[2] in THREADS:
            yield Offence(module.path, line, f"imports {name}")
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and node.attr in THREADS:
            yield Offence(module.path, node.lineno, f"uses {node.attr}")


def is_harmless(call: ast.Call) -> bool:
    """Whether it is sleep(0), which only lets the loop go round, or Python's own exec, which ruff watches."""
    nothing = len(call.args) == 1 and isinstance(call.args[0], ast.Constant) and call.args[0].value == 0
    return (last_name(call.func) == "sleep" and nothing) or (isinstance(call.func, ast.Name) and call.func.id == "exec")


def mocks(module: Module) -> Iterator[Offence]:
    """Nothing is a mock."""
    for line, name in imports(module.tree):
        if name.startswith(("unittest.mock", "mock.")) or name.rpartition(".")[2] in MOCKS:
            yield Offence(module.path, line, f"imports {name}")


def fetches(module: Module) -> Iterator[Offence]:
    """Nothing asks a network, save the one module that looks for a newer version when the reviewer asks it to; and only
    the walls around the reader of foreign files may name what they wall off.
    """
    if module.path.startswith(CONFINEMENT) or module.path == FETCHING:
        return
    for line, name in imports(module.tree):
        parts = name.split(".")
        heads = {".".join(parts[: end + 1]) for end in range(len(parts))}
        local = any((module.path, head) in LOCAL for head in heads)
        if heads & FETCHERS and not heads & PURE and not local:
            yield Offence(module.path, line, f"imports {name}")
    for call, name in calls(module.tree):
        if name in {"fetch_url", "fetch_response", "urlopen", "urlretrieve"}:
            yield Offence(module.path, call.lineno, f"fetches: {name}()")


def rich_words(module: Module) -> Iterator[Offence]:
    """Foreign words are shown letter by letter: one label in the house, and no tool tip that could be markup."""
    if module.path == "ui/plain.py":
        return
    for call, name in calls(module.tree):
        if name in {"QLabel", "setTextFormat"}:
            yield Offence(module.path, call.lineno, f"instead of a PlainLabel: {name}()")
        if name == "setToolTip" and not all(is_tame(word) for word in call.args):
            yield Offence(module.path, call.lineno, "a tool tip that is neither a literal nor plain_tip()")
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ClassDef) and any(last_name(base) == "QLabel" for base in node.bases):
            yield Offence(module.path, node.lineno, "derives from QLabel instead of PlainLabel")


def reads_files_by_showing(module: Module) -> Iterator[Offence]:
    """Qt's rich text reads what it names from the disk: only a module that refuses that may have any."""
    if any(isinstance(node, ast.FunctionDef) and node.name == "loadResource" for node in ast.walk(module.tree)):
        return
    for call, name in calls(module.tree):
        if name in {"setHtml", "insertHtml", "appendHtml", "setMarkdown", "QTextEdit", "QTextBrowser"}:
            yield Offence(module.path, call.lineno, f"rich text without a loadResource() that refuses: {name}()")
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ClassDef) and any(last_name(base) in RICH for base in node.bases):
            yield Offence(module.path, node.lineno, f"{node.name} has no loadResource() that refuses")


def blocks_in_disguise(module: Module) -> Iterator[Offence]:
    """Qt's one-line dialogs run a loop of their own."""
    for call, name in calls(module.tree):
        if name in ONE_LINE_DIALOGS or ast.unparse(call.func).startswith(MESSAGE_BOXES):
            yield Offence(module.path, call.lineno, f"blocks in a loop of its own: {name}()")


def is_tame(word: ast.expr) -> bool:
    """Whether a tool tip's words are ours, or escaped."""
    return isinstance(word, ast.Constant) or (isinstance(word, ast.Call) and last_name(word.func) == "plain_tip")


def undocumented(module: Module) -> Iterator[Offence]:
    """Every module says what it is for."""
    if not ast.get_docstring(module.tree):
        yield Offence(module.path, 1, "has no docstring")


def too_long(module: Module) -> Iterator[Offence]:
    """A module of more than 300 lines is two."""
    length = len(module.source.splitlines())
    if length > LONGEST:
        yield Offence(module.path, length, f"has {length} lines")


def leaves_standard_library(module: Module) -> Iterator[Offence]:
    """The domain knows itself and the standard library."""
    if not below(module.path, ("app/domain",)):
        return
    for line, name in imports(module.tree):
        if name.split(".")[0] not in sys.stdlib_module_names and not name.startswith("app.domain"):
            yield Offence(module.path, line, f"imports {name}")


RULES = (
    catches_everything,
    waits,
    mocks,
    fetches,
    rich_words,
    reads_files_by_showing,
    blocks_in_disguise,
    undocumented,
    too_long,
    leaves_standard_library,
)
