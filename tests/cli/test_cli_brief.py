import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop_app.domain.conversation import Conversation
from desktop_app.services.sample import SAMPLE_ID
from desktop_app.storage.library import Library

ROOT = Path(__file__).resolve().parents[2]
WRITES = """
import sys
from pathlib import Path
from desktop_app.services.papers import put
from desktop_app.services.refusals import CannotWrite
try:
    put(bytes(99), Path(sys.argv[1]))
except CannotWrite as refused:
    print(refused.sentence)
"""


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
    [("brief.docx", 2), ("brief", 2), ("no/such/folder/brief.pdf", 3), (f"{'a' * 300}.md", 3), ("/proc/brief.md", 3)],
    ids=["format", "bare", "folder", "long", "system"],
)
def test_a_name_that_cannot_be_written_gets_a_sentence(brief, name, code):
    answer, file = brief(name=name)
    assert answer.code == code
    assert len(answer.err.splitlines()) == 1
    assert is_absent(file)


def is_absent(file):
    try:
        return not file.exists()
    except OSError:  # its name is too long
        return True


def test_a_folder_that_does_not_take_a_file_is_not_said_to_be_missing(brief):
    if Path("/proc").is_dir():
        assert "does not let you write" in brief(name="/proc/brief.md")[0].err


def test_a_folder_of_that_name_stays(brief, tmp_path):
    (tmp_path / "brief.md").mkdir()
    answer, file = brief()
    assert (answer.code, "is a folder" in answer.err, file.is_dir()) == (3, True, True)


@pytest.mark.skipif(sys.platform == "win32", reason="the system cannot limit the size of files")
def test_a_full_disk_is_told_with_the_next_step(plainspoken, tmp_path):
    plainspoken("demo")
    limited = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (9, 9)); {WRITES}"
    command = [sys.executable, "-c", limited, str(tmp_path / "full.md")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "There is no room left" in done.stdout
    assert [each.name for each in tmp_path.glob("*full*")] == []


def test_an_unknown_conversation_makes_no_brief(plainspoken, tmp_path):
    answer = plainspoken("brief", "nothing", "--out", tmp_path / "x.pdf")
    assert (answer.code, (tmp_path / "x.pdf").exists()) == (1, False)


def test_what_was_redacted_is_told_of_the_parts_that_are_shown(plainspoken, places, tmp_path):
    with Library(places) as library:
        library.save(Conversation("own", answers={"story": "It cost me £7,654,321.", "concern": "We owe £8,765,432."}))
    told = plainspoken("brief", "own", "--out", tmp_path / "own.md", "--redact").out
    assert ("8,765,432" in told, "7,654,321" in told) == (True, False)
