"""Site files: what is accepted, and how a mistake is named."""

from __future__ import annotations

import pickle
from datetime import timedelta
from pathlib import Path

import pytest

from crawler.errors import SiteFileError, UsageError
from crawler.sites import CHECKOUT_SITES, load_sites, read_site, sites_folder

MINIMAL = 'start = ["https://example.org/"]\n'


def write(tmp_path: Path, text: str, name: str = "example") -> Path:
    file = tmp_path / f"{name}.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_start_address_is_enough(tmp_path):
    """A site file with a start address alone is complete, and every default is polite."""
    site = read_site(write(tmp_path, MINIMAL))

    assert site.name == "example"
    assert site.delay == 1.0
    assert not site.allow_private


def test_the_contract_s_example_is_read(tmp_path):
    """All keys of the contract are understood."""
    text = (
        'name = "example"\n'
        'start = ["https://example.org/", "https://example.org/feed"]\n'
        "article = ['/20\\d\\d/']\nfollow = []\ndeny = []\n"
        'every = "6h"\ndelay = 1.0\nmax_depth = 3\njavascript = false\nallow_private = false\n'
    )

    site = read_site(write(tmp_path, text))

    assert timedelta(hours=6) == site.every
    assert site.is_article_url("https://example.org/2026/x")
    assert not site.is_article_url("https://example.org/about")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("delya = 2", "'delya'; the nearest valid key is 'delay'"),
        ("artcle = []", "the nearest valid key is 'article'"),
        ('delay = "fast"', "delay must be a number of seconds"),
        ("delay = true", "delay must be a number of seconds"),
        ("delay = -1", "delay must be a number of seconds"),
        ("max_depth = 1.5", "max_depth must be a whole number"),
        ('every = "soon"', 'every must be a span such as "30m"'),
        ('every = "0h"', "every must be a span"),
        ('javascript = "no"', "javascript must be true or false"),
        ('article = "x"', "article must be a list of regular expressions"),
        ("deny = ['(']", "deny must be a list of regular expressions"),
        ('name = "other"', "a site is called by its file"),
        ('serve = "nowhere"', "which is no folder"),
        ("[broken", "is not valid TOML"),
    ],
)
def test_a_mistake_names_the_file_the_key_and_the_remedy(tmp_path, line, said):
    """Every mistake in a site file is an error that names the file and says what would be right."""
    file = write(tmp_path, MINIMAL + line + "\n")

    with pytest.raises(SiteFileError) as caught:
        read_site(file)

    assert str(file) in str(caught.value)
    assert said in str(caught.value)


@pytest.mark.parametrize("start", ['"https://example.org/"', "[]", '["ftp://example.org/"]', "[1]"])
def test_start_must_be_a_list_of_web_addresses(tmp_path, start):
    """Anything but a list of http or https addresses is refused as start."""
    with pytest.raises(SiteFileError, match="start must be a list of http or https addresses"):
        read_site(write(tmp_path, f"start = {start}\n"))


def test_an_unknown_site_names_the_nearest(tmp_path):
    """Asking for a site that does not exist suggests the one probably meant."""
    write(tmp_path, MINIMAL, name="courier")

    with pytest.raises(UsageError, match="did you mean 'courier'"):
        load_sites(tmp_path, ["curier"])


def test_no_sites_at_all_says_how_to_add_one(tmp_path):
    """An empty folder of site files is an error that tells how to write the first."""
    with pytest.raises(UsageError, match=r"start = \["):
        load_sites(tmp_path, [])


def test_sites_of_the_current_folder_come_before_the_checkout_s(tmp_path, monkeypatch):
    """The command uses ./data/sites where there is one, and the bundled sites elsewhere."""
    monkeypatch.chdir(tmp_path)
    elsewhere = sites_folder(None)
    (tmp_path / "data" / "sites").mkdir(parents=True)

    assert elsewhere == CHECKOUT_SITES
    assert Path("data/sites") == sites_folder(None)


def test_an_installed_winnow_without_a_checkout_looks_in_the_current_folder(tmp_path, monkeypatch):
    """Where neither folder is there, the message names the one that a user can make."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("crawler.sites.CHECKOUT_SITES", tmp_path / "site-packages" / "data" / "sites")

    with pytest.raises(UsageError, match=r"add one as data/sites/NAME\.toml"):
        load_sites(sites_folder(None), [])


def test_links_stay_on_the_site_unless_follow_names_another_host(tmp_path):
    """Without follow only the site's own hosts, with and without www., are followed."""
    plain = read_site(write(tmp_path, MINIMAL))
    wide = read_site(write(tmp_path, MINIMAL + "follow = ['/news/', '^https://blog\\.example\\.net/']\n"))

    assert plain.may_follow("http://www.example.org/a")
    assert not plain.may_follow("https://example.org.evil.net/")
    assert not plain.may_follow("https://example.org:8443/")
    assert wide.may_follow("https://example.org/news/1")
    assert not wide.may_follow("https://example.org/sport/1")
    assert not wide.may_follow("https://elsewhere.net/news/1")
    assert wide.may_follow("https://blog.example.net/1")


def test_a_site_travels_to_a_worker(tmp_path):
    """A site's configuration survives pickling, as the worker pool needs."""
    site = read_site(write(tmp_path, MINIMAL + "deny = ['/x/']\n"))

    assert site == pickle.loads(pickle.dumps(site))


def test_the_bundled_site_files_are_valid():
    """Every site file in the checkout can be read."""
    assert "sample" in [site.name for site in load_sites(CHECKOUT_SITES, [])]
