"""Which format a report is written in: by the ending of the file's name.

A writer is imported when it first writes, not when the program starts. The PDF is written by Qt, which this room does
not know: the window's side adds that writer to these.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import cast

from app.domain.problem import Problem
from app.reports.report import Report
from app.reports.saving import save

Writer = Callable[[Report], bytes]


def late(module: str) -> Writer:
    """The `render` of a module that is imported when a report is written."""

    def render(report: Report) -> bytes:
        writer = cast("Writer", import_module(module).render)  # a module's functions are not typed by its name
        return writer(report)

    return render


WRITERS: Mapping[str, Writer] = {
    ".html": late("app.reports.html"),
    ".csv": late("app.reports.csv"),
    ".json": late("app.reports.json"),
}
"""The writers that need no Qt, by the ending of the name."""


def writer_for(path: Path, writers: Mapping[str, Writer] = WRITERS) -> Writer:
    """The writer that the name asks for. Raises Problem where its ending is none of these."""
    try:
        return writers[path.suffix.lower()]
    except KeyError:
        *most, last = sorted(writers)
        what = f"No report can be written to a name that ends in “{path.suffix}”."
        if not path.suffix:
            what = "The name does not say which kind of report to write."
        raise Problem(what, do=f"Let it end in {', '.join(most)} or {last}.") from None


def write(report: Report, path: Path, writers: Mapping[str, Writer] = WRITERS) -> None:
    """Write the report in the format that the name asks for. Raises Problem, and then nothing has changed."""
    save(writer_for(path, writers)(report), path)
