"""The outline of words that run over several lines."""

from PySide6.QtCore import QPointF, QRectF

from ui.article.outline import outline


def test_one_line_is_one_rounded_box() -> None:
    path = outline([QRectF(10, 10, 100, 20)])

    assert path.boundingRect() == QRectF(10, 10, 100, 20)
    assert path.contains(QPointF(60, 20))
    assert not path.contains(QPointF(10.2, 10.2))


def test_lines_that_hang_together_are_one_shape_without_a_border_between() -> None:
    path = outline([QRectF(100, 0, 200, 20), QRectF(0, 30, 150, 20)])

    assert len(path.toSubpathPolygons()) == 1
    assert path.contains(QPointF(120, 25))
    assert not path.contains(QPointF(50, 10))
    assert not path.contains(QPointF(250, 40))


def test_an_end_and_a_beginning_that_are_far_apart_are_two_shapes() -> None:
    assert len(outline([QRectF(400, 0, 100, 20), QRectF(0, 30, 100, 20)]).toSubpathPolygons()) == 2


def test_two_boxes_of_one_line_are_two_shapes() -> None:
    assert len(outline([QRectF(0, 0, 100, 20), QRectF(150, 0, 100, 20)]).toSubpathPolygons()) == 2


def test_lines_of_one_width_leave_no_corner_between_them() -> None:
    path = outline([QRectF(0, 0, 100, 20), QRectF(0, 26, 100, 20)])

    assert path.boundingRect() == QRectF(0, 0, 100, 46)
    assert path.contains(QPointF(0.5, 23))


def test_nothing_has_no_outline() -> None:
    assert outline([]).isEmpty()
