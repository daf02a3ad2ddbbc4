"""What this program is made of, as far as it can be told: each by its number, or why it has none."""

import platform
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import version

from app import VERSION
from app.domain.problem import Problem


def versions() -> dict[str, str]:
    """By the names of the parts, in the order in which they are told."""
    return {name: _told(told) for name, told in _PARTS.items()}


def _told(told: Callable[[], str]) -> str:
    try:
        return told()
    except (Problem, ImportError, AttributeError, OSError, ValueError) as error:
        return f"not known ({type(error).__name__}: {error!s:.80})"


def _of_module(module: str, name: str) -> Callable[[], str]:
    def told() -> str:
        value = getattr(import_module(module), name)
        said = value() if callable(value) else value
        return ".".join(map(str, said)) if isinstance(said, tuple) else str(said)

    return told


def _installed(package: str) -> Callable[[], str]:
    return lambda: version(package)


def _model() -> str:
    meta = import_module("app.reading.model").PACKAGE
    return f"{meta} {version(meta)}"


def _openssl() -> str:
    ssl = sys.modules.get("ssl") or sys.modules.get("_ssl")
    return str(getattr(ssl, "OPENSSL_VERSION", "not loaded"))


def _screen() -> str:
    return str(import_module("ui.selftest.stage").application().platformName())


_PARTS: dict[str, Callable[[], str]] = {
    "proofdesk": lambda: VERSION,
    "Python": platform.python_version,
    "Qt": _of_module("PySide6.QtCore", "qVersion"),
    "PySide6": _of_module("PySide6", "__version__"),
    "SQLite": _of_module("app.store.sqlite", "version"),
    "sqlite-utils": _installed("sqlite-utils"),
    "qasync": _installed("qasync"),
    "spaCy": _installed("spacy"),
    "model": _model,
    "lxml": _of_module("lxml.etree", "LXML_VERSION"),
    "libxml2": _of_module("lxml.etree", "LIBXML_VERSION"),
    "PDFium": _of_module("pypdfium2", "PDFIUM_INFO"),
    "OpenSSL": _openssl,
    "platform": platform.platform,
    "program": lambda: "frozen" if getattr(sys, "frozen", False) else "from source",
    "screen": _screen,
}
