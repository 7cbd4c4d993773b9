"""What all tests share: no display is needed, and Hypothesis is neither hurried nor random where it must not be."""

import os

from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "plainspoken",
    deadline=None,  # two cores, shared
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.register_profile("long", parent=settings.get_profile("plainspoken"), max_examples=5_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "plainspoken"))
