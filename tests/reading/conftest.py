"""One loaded model for all readings of the session."""

import pytest

from app.reading.model import Model, load


@pytest.fixture(scope="session")
def model() -> Model:
    return load()
