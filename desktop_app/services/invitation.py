"""The invitation: topic, time and permission. It is all of the conversation that may go by message."""

from __future__ import annotations

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.days import clock_time
from desktop_app.services.days import NAMES_OF_DAYS, full_day
from desktop_app.services.lines import one_line
from desktop_app.services.rendering import render

_TITLES = {"dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "mx", "mx.", "prof", "prof.", "sir", "dame"}

_STOPS = " .!?"


def invitation(conversation: Conversation) -> str:
    """Two or three sentences to copy. What is not known yet is left out, or asked."""
    return render(
        "invite.txt.j2",
        person=_called(one_line(conversation.person)),
        day=full_day(conversation.on) if conversation.on else "",
        hour=clock_time(conversation.at) if conversation.at else "",
        topic=_topic(conversation),
    ).strip()


def _called(person: str) -> str:
    """By first name; whoever is written with a title is addressed as written."""
    first = person.split(" ", maxsplit=1)[0]
    return person if first.casefold() in _TITLES else first


def _topic(conversation: Conversation) -> str:
    """The title as it reads in mid-sentence; none if it tells some of the evidence."""
    title = one_line(conversation.title).rstrip(_STOPS)
    facts = (one_line(fact.what).rstrip(_STOPS).casefold() for fact in conversation.facts)
    plain = title.casefold()
    if any(plain in fact or (fact and fact in plain) for fact in facts):
        return ""
    return title if _starts_with_a_name(title, conversation) else f"{title[:1].lower()}{title[1:]}"


def _starts_with_a_name(title: str, conversation: Conversation) -> bool:
    """Only where an organisation is known: a capital too many does less harm than a name in small letters."""
    names = f"{conversation.person} {conversation.organisation} {' '.join(NAMES_OF_DAYS)}".casefold().split()
    first = title.partition(" ")[0]
    return not conversation.organisation.strip() or first.casefold() in names or not first[1:].islower()
