"""One editor for each kind of field. To add a kind, add its editor here."""

from desktop_app.domain.steps import Kind
from desktop_app.ui.editors.body import Body
from desktop_app.ui.editors.editor import Editor
from desktop_app.ui.editors.facts import Facts
from desktop_app.ui.editors.if_thens import IfThens
from desktop_app.ui.editors.measures import Measures
from desktop_app.ui.editors.moods import Moods
from desktop_app.ui.editors.questions import Questions
from desktop_app.ui.editors.story_kinds import StoryKinds
from desktop_app.ui.editors.texts import Text

EDITORS: dict[Kind, type[Editor]] = {
    Kind.WRITING: Text,
    Kind.LINE: Text,
    Kind.MOOD: Moods,
    Kind.STORY: StoryKinds,
    Kind.MEASURES: Measures,
    Kind.BODY: Body,
    Kind.FACTS: Facts,
    Kind.QUESTIONS: Questions,
    Kind.IF_THENS: IfThens,
}

__all__ = ["EDITORS", "Editor"]
