"""The outline of words that run over several lines: one rounded shape where the lines hang together."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainterPath

RADIUS = 5.0
_NEAR = 14.0
"""Pixels of white between two lines across which their boxes hang together."""


def outline(rects: Iterable[QRectF]) -> QPainterPath:
    """The outline of boxes that are given from the top to the bottom."""
    path = QPainterPath()
    for group in _groups(list(rects)):
        corners = _corners(group)
        path.addPath(_rounded(corners))
    return path


def _groups(rects: Sequence[QRectF]) -> list[list[QRectF]]:
    groups: list[list[QRectF]] = []
    for rect in rects:
        if groups and _hang_together(groups[-1][-1], rect):
            groups[-1].append(rect)
        else:
            groups.append([rect])
    return groups


def _hang_together(above: QRectF, below: QRectF) -> bool:
    gap = below.top() - above.bottom()
    overlap = min(above.right(), below.right()) - max(above.left(), below.left())
    return -above.height() / 2 < gap < _NEAR and overlap > 2 * RADIUS


def _corners(rects: list[QRectF]) -> list[QPointF]:
    """The corners of touching boxes, clockwise from the upper left."""
    ys = [rects[0].top(), *((above.bottom() + below.top()) / 2 for above, below in pairwise(rects)), rects[-1].bottom()]
    right = [QPointF(rect.right(), y) for rect, ends in zip(rects, pairwise(ys), strict=True) for y in ends]
    left = [QPointF(rect.left(), y) for rect, ends in zip(rects, pairwise(ys), strict=True) for y in ends]
    return _without_repeats([*right, *reversed(left)])


def _without_repeats(corners: list[QPointF]) -> list[QPointF]:
    """Without corners on top of one another, and without those that do not turn."""
    distinct = [corner for corner, before in zip(corners, corners[-1:] + corners[:-1], strict=True) if corner != before]
    around = zip(distinct[-1:] + distinct[:-1], distinct, distinct[1:] + distinct[:1], strict=True)
    return [corner for before, corner, after in around if not (before.x() == corner.x() == after.x())]


def _rounded(corners: list[QPointF]) -> QPainterPath:
    path = QPainterPath()
    around = zip(corners[-1:] + corners[:-1], corners, corners[1:] + corners[:1], strict=True)
    for number, (before, corner, after) in enumerate(around):
        come, go = _towards(corner, before), _towards(corner, after)
        if number:
            path.lineTo(come)
        else:
            path.moveTo(come)
        path.quadTo(corner, go)
    path.closeSubpath()
    return path


def _towards(corner: QPointF, other: QPointF) -> QPointF:
    """Where the rounding of a corner begins on the edge to another: a radius away, half the edge where it is short."""
    edge = QLineF(corner, other)
    length = edge.length()
    return edge.pointAt(min(RADIUS, length / 2) / length) if length else corner
