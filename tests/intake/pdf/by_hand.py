"""PDF files written by hand, for what no good program would write."""

from collections.abc import Sequence

PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources 3 0 R /Contents {contents} 0 R{more} >>"
RESOURCES = (
    "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    " /F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> >>{more} >>"
)


def document(
    *contents: str, page: str = "", resources: str = "", others: Sequence[str | bytes] = (), trailer: str = ""
) -> bytes:
    """A file with a page for each stretch of content; `page` goes into each page, `resources` into what all share.

    `others` are further objects: the first has the number 4 + 2 * pages.
    """
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(contents)))
    objects: list[str | bytes] = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>",
    ]
    objects.append(RESOURCES.format(more=resources))
    for number, content in enumerate(contents):
        objects += [PAGE.format(contents=5 + 2 * number, more=page), stream(content)]
    return assembled([*objects, *others], trailer)


def stream(content: str | bytes, entries: str = "") -> bytes:
    """A stream object."""
    data = content if isinstance(content, bytes) else content.encode("latin-1")
    return f"<< /Length {len(data)}{entries} >>\nstream\n".encode() + data + b"\nendstream"


def assembled(objects: Sequence[str | bytes], trailer: str = "") -> bytes:
    """The file of objects that are numbered from 1, the first of them the catalogue."""
    file, places = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(file))
        file += (
            f"{number} 0 obj\n".encode() + (body if isinstance(body, bytes) else body.encode("latin-1")) + b"\nendobj\n"
        )
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R{trailer} >>\nstartxref\n{len(file)}\n%%EOF\n"
    return file + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}".encode()


def line(x: float, y: float, words: str, size: float = 12, font: str = "F1") -> str:
    """The operators that print a line; y from the foot of the page."""
    return f"BT /{font} {size} Tf {x} {y} Td ({words}) Tj ET\n"
