"""The shipped rules, loaded once."""

import pytest

from desktop_app.checks.loading import load_rules
from desktop_app.checks.rulebook import Rules


@pytest.fixture(scope="session")
def rules() -> Rules:
    return load_rules()
