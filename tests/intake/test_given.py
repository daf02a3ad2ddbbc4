"""Text that was given is read as it is."""

from app.intake.given import read


def test_given_text_is_kept_whole_and_said_to_be_given() -> None:
    answer = read("\ufeffOne\r\ntwo".encode())

    assert answer.text == "\ufeffOne\r\ntwo"
    assert (answer.media, answer.encoding, answer.found_by) == ("text/plain", "utf-8", "given")
