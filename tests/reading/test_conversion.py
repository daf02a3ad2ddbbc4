"""Quantities in the other system, as precise as they are written."""

import pytest

from app.reading.conversion import conversion
from app.reading.quantities import quantities


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("745 miles", "1,199 km"),
        ("2,000 miles", "3,200 km"),
        ("26.2 miles", "42.2 km"),
        ("3-4 miles", "4.8–6.4 km"),
        ("6 feet", "1.83 m"),
        ("5ft 10in", "1.78 m"),
        ("8 inches", "20.3 cm"),
        ("150 pounds", "68 kg"),
        ("12 ounces", "340 g"),
        ("3.4 million acres", "1.38 million hectares"),
        ("1,000 square miles", "2,600 km²"),
        ("10 gallons", "38 litres (US) or 45 litres (UK)"),
        ("10 US gallons", "38 litres"),
        ("20 litres", "5.3 US gallons or 4.4 UK gallons"),
        ("50 mph", "80 km/h"),
        ("12 knots", "22 km/h"),
        ("72 degrees Fahrenheit", "22 °C"),
        ("minus 20 degrees Celsius", "−4 °F"),
        ("80kg", "176 lb"),
        ("1.609344 km", "1 mile"),
        ("0 miles", ""),
        ("97 km/h", "60 mph"),
        ("235 yards", "215 m"),
        ("100 km", "62 miles"),
        ("30 miles per gallon", ""),
        ("400 lb-ft", ""),
        ("12%", ""),
        ("$12", ""),
        ("12 ships", ""),
        ("9999999999999999999 miles", ""),
    ],
)
def test_a_quantity_is_converted_as_precisely_as_it_is_written(text: str, says: str) -> None:
    (one,) = quantities(text, 0, len(text))

    assert conversion(text, one) == says


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a warming of 1.5 degrees Celsius", "2.7 °F of difference"),
        ("It is 2 °C warmer there", "3.6 °F of difference"),
        ("It is 2 °C there", "36 °F"),
    ],
)
def test_a_difference_of_temperatures_has_no_zero(text: str, says: str) -> None:
    (one,) = quantities(text, 0, len(text))

    assert conversion(text, one) == says
