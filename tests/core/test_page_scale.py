"""What is drawn on one copy of an image keeps its place on another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.core.page_scale import Scale
from editor.core.pages import Image, Line, Region, Word


def image(width: int, height: int) -> Image:
    return Image(path="a.jpg", sha256="", media_type="image/jpeg", width=width, height=height)


@given(st.integers(50, 5_000), st.integers(50, 5_000), st.integers(2, 9))
def test_a_point_keeps_its_part_of_the_image(width: int, height: int, factor: int) -> None:
    scale = Scale.between(image(width, height), image(width * factor, height * factor))
    assert scale is not None
    corner = ((0, 0), (width, height))
    region = scale.region(Region(id="r", polygon=corner, lines=(
        Line(id="l", polygon=corner, baseline=corner, words=(Word(text="a", polygon=corner),)),)))
    far = ((0, 0), (width * factor, height * factor))
    (line,) = region.lines
    assert (region.polygon, line.polygon, line.baseline, line.words[0].polygon) == (far, far, far, far)


def test_images_of_another_shape_have_no_scale_and_unknown_ones_stay() -> None:
    assert Scale.between(image(1_000, 1_400), image(1_400, 1_000)) is None
    assert Scale.between(image(1_000, 1_400), image(1_010, 1_400)) is not None  # a border cut off
    assert Scale.between(image(0, 0), image(10, 20)) == Scale.between(None, image(10, 20)) == Scale()
