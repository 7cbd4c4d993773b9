import pytest
from pypdf import PdfReader

from desktop_app.domain.conversation import Conversation
from desktop_app.services.sample import SAMPLE_ID
from desktop_app.storage.library import Library


@pytest.fixture
def brief(plainspoken, tmp_path):
    plainspoken("demo")

    def make(*options, name="brief.md"):
        answer = plainspoken("brief", SAMPLE_ID, "--out", tmp_path / name, *options)
        return answer, tmp_path / name

    return make


@pytest.mark.parametrize("name", ["brief.pdf", "brief.html", "brief.md", "Brief.PDF"])
def test_a_brief_is_made_in_the_format_of_its_name(brief, name):
    answer, file = brief(name=name)
    assert answer.code == 0
    assert file.stat().st_size > 500


@pytest.mark.parametrize(
    ("reader", "is_there"),
    [
        (None, {"What I will say": True, "take us for granted": False, "August": False, "count to seven": True}),
        ("self", {"What I will say": True, "take us for granted": True, "August": True, "count to seven": True}),
        ("coach", {"What I will say": True, "take us for granted": False, "August": False, "count to seven": True}),
        (
            "customer",
            {"What I will say": True, "take us for granted": False, "count to seven": False, "options": False},
        ),
    ],
)
def test_each_reader_gets_their_sections(brief, reader, is_there, monkeypatch):
    _, file = brief(*(("--for", reader) if reader else ()))
    text = file.read_text("utf-8")
    earlier = "19 days after its date" in text
    assert {words: words in text or (words == "August" and earlier) for words in is_there} == is_there


def test_a_redacted_brief_names_nobody_in_text_or_metadata(brief):
    answer, file = brief("--redact", "--for", "self", name="brief.pdf")
    pdf = PdfReader(file)
    told = (" ".join(page.extract_text() for page in pdf.pages) + str(pdf.metadata) + str(pdf.xmp_metadata)).lower()
    raw = file.read_bytes().lower()
    for name in ("dana", "whitlock", "harbour", "48,200"):
        assert name not in told
        assert name.encode() not in raw
    assert "£48,200 → about £50,000" in answer.out


@pytest.mark.parametrize(
    ("name", "code"),
    [("brief.docx", 2), ("brief", 2), ("no/such/folder/brief.pdf", 3)],
    ids=["format", "bare", "folder"],
)
def test_a_name_that_cannot_be_written_gets_a_sentence(brief, name, code):
    answer, file = brief(name=name)
    assert answer.code == code
    assert len(answer.err.splitlines()) == 1
    assert not file.exists()


def test_an_unknown_conversation_makes_no_brief(plainspoken, tmp_path):
    answer = plainspoken("brief", "nothing", "--out", tmp_path / "x.pdf")
    assert (answer.code, (tmp_path / "x.pdf").exists()) == (1, False)


def test_what_was_redacted_is_told_of_the_parts_that_are_shown(plainspoken, places, tmp_path):
    with Library(places) as library:
        library.save(Conversation("own", answers={"story": "It cost me £7,654,321.", "concern": "We owe £8,765,432."}))
    told = plainspoken("brief", "own", "--out", tmp_path / "own.md", "--redact").out
    assert ("8,765,432" in told, "7,654,321" in told) == (True, False)
