"""The one module of Proofdesk that asks a network: one file, once, and not a byte that tells who asks.

It runs in a child process (app.newer.child), which knows neither the desk nor the user. The way out is the system's:
its proxies are used, save those that Python cannot use, for going around one could show where the reporter sits. An
automatic configuration (PAC) cannot be read, nor is one known here.
"""

import ssl
from collections.abc import Mapping
from http.client import HTTPException, HTTPResponse, IncompleteRead, RemoteDisconnected
from ipaddress import ip_address
from typing import cast
from urllib.error import URLError
from urllib.parse import SplitResult, urlsplit
from urllib.request import HTTPHandler, HTTPSHandler, OpenerDirector, ProxyHandler, Request, getproxies, proxy_bypass

import certifi

from app.newer import limits
from app.newer.refusal import Refused, Why

NAME = "Proofdesk"
"""What every copy of the program calls itself, whatever its version and system."""
FOUND, MOVED = 200, range(300, 400)


def get(address: str, authorities: str | None = None) -> bytes:
    """What is at the address; `authorities` is the file of the certificates that prove an owner. Raises Refused."""
    parts = urlsplit(address)
    if not is_proven(parts):
        raise Refused(Why.OPEN)
    proxies = getproxies()
    if not proxy_bypass(parts.hostname or "") and not is_usable(parts.scheme, proxies):
        raise Refused(Why.PROXY)
    try:
        with _opener(proxies, authorities).open(Request(address), timeout=limits.TIME) as response:  # noqa: S310
            return _body(cast("HTTPResponse", response))  # what the handlers for http and https give
    except (OSError, HTTPException) as error:
        raise Refused(_why(error)) from error


def is_proven(parts: SplitResult) -> bool:
    """Whether only the owner of the address can answer there: by https, or because it is this machine."""
    if parts.scheme == "http":
        return _is_here(parts.hostname or "")
    return parts.scheme == "https"


def is_usable(scheme: str, proxies: Mapping[str, str]) -> bool:
    """Whether the way out that the system wants is one that can be gone: straight, or through a proxy for HTTP."""
    wanted = proxies.get(scheme) or proxies.get("all") or proxies.get("socks")
    if not wanted:
        return True
    kind, mark, _ = wanted.partition("://")
    return bool(proxies.get(scheme)) and (not mark or kind.lower() == "http")


def context(authorities: str | None = None) -> ssl.SSLContext:
    """Certificates and names are checked. A frozen program has no certificates of its own: certifi's ship with it."""
    return ssl.create_default_context(cafile=authorities or certifi.where())


def _opener(proxies: Mapping[str, str], authorities: str | None) -> OpenerDirector:
    """Nothing that follows redirects, keeps cookies or knows passwords; the headers are Python's fewest and a name."""
    opener = OpenerDirector()
    opener.addheaders = [("User-Agent", NAME)]
    for handler in (ProxyHandler(dict(proxies)), HTTPHandler(), HTTPSHandler(context=context(authorities))):
        opener.add_handler(handler)
    return opener


def _body(response: HTTPResponse) -> bytes:
    if response.status != FOUND:
        raise Refused(Why.MOVED if response.status in MOVED else Why.MISSING)
    data = response.read(limits.LARGEST + 1)
    if len(data) > limits.LARGEST:
        raise Refused(Why.LARGE)
    if response.length:  # what it said would still come
        raise Refused(Why.CUT)
    return data


def _why(error: OSError | HTTPException) -> Why:
    cause = error.reason if isinstance(error, URLError) else error
    match cause:
        case ssl.SSLError():
            return Why.UNPROVEN
        case TimeoutError():
            return Why.SLOW
        case RemoteDisconnected() | IncompleteRead():
            return Why.CUT
        case HTTPException():
            return Why.GARBLED
        case _:
            return Why.UNREACHABLE


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
