"""Addresses: which two are the same page, and which belong to the same site.

A URL key merges what servers treat alike (letter case of the host, default ports, fragments, the order of
parameters, tracking and session parameters) and nothing else: ``?id=3`` and ``?id=4`` are two pages.
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit, urlunsplit

from w3lib.url import canonicalize_url

TRACKING_PARAMETERS = frozenset(
    (
        *("fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid"),
        *("igshid", "srsltid", "mc_cid", "mc_eid", "mkt_tok", "vero_id", "_ga", "_gl", "_hsenc", "_hsmi"),
        *("xtor", "at_medium", "at_campaign", "oly_enc_id", "oly_anon_id"),
    )
)
TRACKING_PREFIXES = ("utm_", "pk_", "mtm_")
SESSION_PARAMETERS = frozenset(("phpsessid", "jsessionid", "sessionid", "session_id", "cfid", "cftoken"))
SESSION_IN_PATH = re.compile(r";(?:jsessionid|phpsessid)=[^/?#;]*", re.IGNORECASE)
LONG_TOKEN = re.compile(r"[0-9a-fA-F]{16,}")
"""``sid`` is a session only with a value like this: shops and forums use it for real pages too."""

DEFAULT_PORTS = {"http": 80, "https": 443}


def url_key(url: str) -> str:
    """Return the identity of an address: equal keys are one page, fetched and stored once."""
    return str(canonicalize_url(strip_tracking(url)))


def strip_tracking(url: str) -> str:
    """Drop the fragment, the default port, and the parameters that never change what a page says."""
    parts = _split(url)
    query = "&".join(pair for pair in parts.query.split("&") if pair and not _is_noise(pair))
    path = SESSION_IN_PATH.sub("", parts.path) or "/"
    return urlunsplit((parts.scheme.lower(), _host_and_port(parts), path, query, ""))


def host_of(url: str) -> str:
    """Return the host and any port that is not the default one: the unit of politeness."""
    return _host_and_port(_split(url)).rpartition("@")[2]


def site_of(url: str) -> str:
    """Return what two pages of one site share: the host without ``www.``, and its port."""
    return host_of(url).removeprefix("www.")


def is_http(url: str) -> bool:
    """Tell whether an address can be crawled at all."""
    try:
        parts = _split(url)
        return parts.scheme.lower() in DEFAULT_PORTS and bool(parts.hostname)
    except ValueError:
        return False


def _split(url: str) -> SplitResult:
    return urlsplit(url.strip())


def _is_noise(pair: str) -> bool:
    name, _, value = pair.partition("=")
    name = name.lower()
    if name == "sid":
        return LONG_TOKEN.fullmatch(value) is not None
    return (
        name in TRACKING_PARAMETERS
        or name in SESSION_PARAMETERS
        or name.startswith(TRACKING_PREFIXES)
        or name.startswith("aspsessionid")
    )


def _host_and_port(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    if ":" in host:
        host = f"[{host}]"
    user = parts.netloc.rpartition("@")[0]
    prefix = f"{user}@" if user else ""
    if parts.port is None or parts.port == DEFAULT_PORTS.get(parts.scheme.lower()):
        return prefix + host
    return f"{prefix}{host}:{parts.port}"
