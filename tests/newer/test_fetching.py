"""The one module that asks a network: whom it asks, what it sends, and what it does not take for an answer."""

import ssl

import certifi
import pytest

from app.newer import fetching, limits
from app.newer.fetching import get, is_usable
from app.newer.refusal import Refused, Why
from tests.newer.server import CERTIFICATES, answered, request, serving

TRUSTED = str(CERTIFICATES / "here.pem")


def why(address: str, authorities: str | None = None) -> Why:
    with pytest.raises(Refused) as refused:
        get(address, authorities)
    return refused.value.why


def test_one_request_is_sent_and_nothing_else() -> None:
    with serving(answered(b"the file")) as server:
        data = get(server.address)

    assert data == b"the file"
    assert server.heard == [request(server)]


def test_a_second_look_sends_the_same_bytes_whatever_came_with_the_first() -> None:
    more = 'Set-Cookie: who=ines\r\nETag: "ines"\r\nLast-Modified: Sun, 03 May 2026 10:00:00 GMT\r\n'

    with serving(answered(b"the file", more=more)) as server:
        get(server.address)
        get(server.address)

    assert server.heard == [request(server)] * 2


@pytest.mark.parametrize(
    "address",
    [
        "http://proofdesk.example/newest.json",
        "http://localhost/newest.json",
        "http://192.0.2.1/newest.json",
        "http:///newest.json",
        "ftp://127.0.0.1/newest.json",
        "file:///etc/hostname",
        "newest.json",
    ],
)
def test_what_anybody_could_answer_is_refused_before_anything_is_sent(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(answered(b"the file")) as proxy:
        for name in ("http_proxy", "https_proxy", "ftp_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        refused = why(address)

    assert (refused, proxy.heard) == (Why.OPEN, [])


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
def test_nobody_is_sent_on_to_another_host(status: str) -> None:
    with serving(answered(b"the file")) as elsewhere:
        more = f"Location: {elsewhere.address}\r\n"
        with serving(answered(b"", status=status, more=more)) as server:
            refused = why(server.address)

    assert (refused, elsewhere.heard) == (Why.MOVED, [])
    assert server.heard == [request(server)]


@pytest.mark.parametrize("status", ["404 Not Found", "401 Who", "407 Who", "500 Oh", "204 Nothing", "206 Part"])
def test_another_status_is_no_answer(status: str) -> None:
    with serving(answered(b"the file", status=status, more='WWW-Authenticate: Basic realm="x"\r\n')) as server:
        refused = why(server.address)

    assert (refused, len(server.heard)) == (Why.MISSING, 1)


def test_a_file_of_just_the_size_is_taken() -> None:
    with serving(answered(b"x" * limits.LARGEST)) as server:
        assert len(get(server.address)) == limits.LARGEST


@pytest.mark.parametrize("length", [None, 3_000_000_000])
def test_one_byte_more_is_too_much(length: int | None) -> None:
    with serving(answered(b"x" * (limits.LARGEST + 1), length=length)) as server:
        assert why(server.address) == Why.LARGE


def test_a_flood_without_a_length_is_too_much() -> None:
    with serving(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 4_000_000) as server:
        assert why(server.address) == Why.LARGE


@pytest.mark.parametrize(
    "said", [answered(b"the f", length=8), b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\nthe f"]
)
def test_what_is_cut_short_is_told(said: bytes) -> None:
    with serving(said) as server:
        assert why(server.address) == Why.CUT


@pytest.mark.parametrize(
    "said", [b"220 welcome\r\n", b"\x00\x01", b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 5000 + b"\r\n"]
)
def test_what_is_not_http_is_no_answer(said: bytes) -> None:
    with serving(said) as server:
        assert why(server.address) == Why.GARBLED


def test_a_connection_that_only_closes_is_no_answer() -> None:
    with serving(b"") as server:
        assert why(server.address) == Why.CUT


def test_where_nobody_listens_nobody_is_reached() -> None:
    with serving(b"") as server:
        pass

    assert why(server.address) == Why.UNREACHABLE


def test_a_certificate_that_nobody_vouches_for_is_refused_before_anything_is_said() -> None:
    with serving(answered(b"the file"), "here") as server:
        refused = why(server.address)

    assert (refused, server.heard) == (Why.UNPROVEN, [])


def test_a_certificate_for_another_name_is_refused_before_anything_is_said() -> None:
    with serving(answered(b"the file"), "elsewhere") as server:
        refused = why(server.address, str(CERTIFICATES / "elsewhere.pem"))

    assert (refused, server.heard) == (Why.UNPROVEN, [])


def test_a_certificate_that_proves_its_owner_is_believed() -> None:
    with serving(answered(b"the file"), "here") as server:
        data = get(server.address, TRUSTED)

    assert data == b"the file"
    assert server.heard == [request(server)]


def test_certificates_and_names_are_checked_against_those_that_ship() -> None:
    context = fetching.context()

    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert len(context.get_ca_certs()) == certifi.contents().count("BEGIN CERTIFICATE")
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


def test_a_proxy_learns_no_more_than_the_host() -> None:
    proxy_says = b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"

    with serving(proxy_says) as proxy, pytest.MonkeyPatch.context() as patch:
        patch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
        refused = why("https://proofdesk.example/newest.json")

    (heard,) = proxy.heard
    assert refused == Why.UNREACHABLE
    assert heard.startswith(b"CONNECT proofdesk.example:443 HTTP/1.")
    assert b"newest" not in heard
    assert b"Agent" not in heard


@pytest.mark.parametrize(
    ("proxies", "usable"),
    [
        ({}, True),
        ({"no": "example.org"}, True),
        ({"https": "http://proxy:3128"}, True),
        ({"https": "proxy:3128"}, True),
        ({"https": "http://proxy:3128", "all": "socks5h://127.0.0.1:9050"}, True),
        ({"all": "socks5h://127.0.0.1:9050"}, False),
        ({"all": "http://proxy:3128"}, False),
        ({"socks": "socks://127.0.0.1:9050"}, False),
        ({"https": "socks5://127.0.0.1:9050"}, False),
        ({"https": "https://proxy:443"}, False),
        ({"http": "http://proxy:3128", "socks": "socks://127.0.0.1:9050"}, False),
    ],
)
def test_a_way_out_that_cannot_be_gone_is_not_gone_around(proxies: dict[str, str], usable: bool) -> None:
    assert is_usable("https", proxies) is usable


def test_who_goes_through_tor_is_not_shown_by_a_straight_question(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "socks5h://127.0.0.1:9050")

    with serving(answered(b"the file")) as server:
        refused = why(server.address)

    assert (refused, server.heard) == (Why.PROXY, [])
