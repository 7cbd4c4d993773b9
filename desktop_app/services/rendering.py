"""Jinja2, one environment for each language: what a template is given is text there and nothing else."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop_app.assets import asset
from desktop_app.services.escaping import markdown, printable, typst

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

_ESCAPED: dict[str, Callable[[str], str]] = {"typ": typst, "md": markdown}
_TAGGED = ("html", "htm", "xhtml", "xml", "svg")
_PAPER = "resources/styles/light.toml"
"""A page wears the colours of the light theme, and a step on it its own."""


def render(template: str, **given: Any) -> str:
    """The text of ``templates/<template>``, whose last suffix but one ('brief.md.j2') names its language.

    ``colours`` is known to all of them. A name the template uses and is not given raises jinja2.UndefinedError.
    """
    return _environment(template.split(".")[-2]).get_template(template).render(colours=_colours(), **given)


@cache
def _colours() -> dict[str, str]:
    found: dict[str, str] = tomllib.loads(asset(_PAPER).read_text(encoding="utf-8"))["colours"]
    return found


@cache
def _environment(language: str) -> ImmutableSandboxedEnvironment:
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    escaped = _ESCAPED.get(language, printable)
    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(asset("templates")),
        undefined=StrictUndefined,
        autoescape=language in _TAGGED,
        finalize=lambda value: escaped(value) if isinstance(value, str) else value,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
