"""From the records of earlier versions to those of this one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

Record: TypeAlias = "dict[str, Any]"
Migration: TypeAlias = "Callable[[Record], Record]"

MIGRATIONS: tuple[Migration, ...] = ()
"""The first turns a record of schema 1 into one of schema 2, the next that into schema 3, and so on."""

SCHEMA = 1 + len(MIGRATIONS)
