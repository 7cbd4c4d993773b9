"""The shipped rules, loaded once."""

import pytest

from desktop_app.checks import Rules, load_rules


@pytest.fixture(scope="session")
def rules() -> Rules:
    return load_rules()
