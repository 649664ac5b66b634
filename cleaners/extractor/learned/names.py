"""Words that themes and frameworks use in class and id names, grouped by what such a container holds."""

from __future__ import annotations

import re

from cleaners.memo import memo

GROUPS: dict[str, str] = {
    "article": "article articlebody story storybody entry-content post-content postcontent td-post-content",
    "body": "body text copy prose richtext rich-text wysiwyg rte markdown md",
    "content": "content contents main maincontent primary page",
    "entry": "entry post hentry single blog",
    "title": "title headline heading hed",
    "lead": "lead intro summary excerpt abstract dek standfirst subtitle teaser-text lede description desc",
    "comment": "comment comments respond disqus reply replies commentlist commentbody",
    "forum": (
        "message messages thread topic posts postbody bbcode bbwrapper threadtext forum discussion cooked answer "
        "answers question"
    ),
    "author": "author byline bio authors writer contributor profile user username avatar",
    "meta": "meta date time timestamp posted published info details dateline",
    "nav": "nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs dropdown topbar megamenu sitemap",
    "header": "header masthead banner hero head",
    "footer": "footer foot colophon copyright legal bottom",
    "sidebar": "sidebar aside rail secondary widget widgets complementary column-right",
    "related": "related recommended recommendations more similar also suggested upsell crosssell readmore further",
    "list": "list items grid feed listing archive results loop",
    "card": "card cards tile tiles teaser item box promo thumb block-item",
    "popular": "popular trending latest recent top most-read featured headlines",
    "share": "share sharing social socials addthis addtoany sharedaddy follow facebook twitter",
    "ads": "ad ads advert advertisement sponsor sponsored adsbygoogle promo dfp taboola outbrain commercial",
    "newsletter": "newsletter subscribe signup subscription mailchimp optin subscribe-form email",
    "form": "form login search input register contact cta button btn checkout",
    "consent": "cookie cookies consent gdpr onetrust ccpa privacy",
    "modal": "modal popup overlay dialog lightbox drawer offcanvas toast tooltip",
    "tags": "tag tags tagcloud category categories topics keywords labels",
    "caption": (
        "caption figcaption figure image gallery photo credit media wp-caption slideshow carousel slider slide swiper"
    ),
    "product": "product products price sku cart variant stock shop woocommerce add-to-cart buy",
    "spec": "spec specs specifications attributes features feature additional",
    "review": "review reviews rating ratings testimonial testimonials stars",
    "faq": "faq faqs accordion accordions collapse collapsible toggle question answer panel",
    "tab": "tab tabs tabpanel tab-pane tabcontent",
    "doc": "doc docs documentation document api reference rst-content theme-doc-markdown section",
    "code": "code highlight pre codehilite language source",
    "toc": "toc table-of-contents contents-list outline onthispage",
    "table": "table row cell tbody wp-block-table",
    "pager": "pagination pager prev next older newer load-more",
    "hidden": "hidden hide sr-only visually-hidden screen-reader-text invisible collapsed none d-none",
    "quote": "quote blockquote pullquote",
    "wiki": "mw-parser-output mw-content-text bodycontent reference reflist navbox infobox hatnote",
}
TELLING_GROUPS = (
    "article", "content", "entry", "comment", "nav", "header", "footer", "list", "card", "form", "modal", "caption",
    "product", "faq", "doc", "hidden",
)  # fmt: skip
TELLING_TAGS = ("main", "section", "footer", "ul", "li", "div", "button", "pre")
"""Groups and elements whose distance upwards from a block is a feature: of all that were tried, those that the trees
used; the hashed names say the rest."""
_GROUPS_OF: dict[str, list[int]] = {}
for _number, _words in enumerate(GROUPS.values()):
    for _word in _words.split():
        _GROUPS_OF.setdefault(_word, []).append(_number)
_SEPARATOR = re.compile(r"[-_]+")


@memo(65_536)
def groups_of(sign: str) -> tuple[int, ...]:
    """Return the numbers of the groups that a class or id token belongs to, whole or in one of its parts."""
    found = set(_GROUPS_OF.get(sign, ()))
    for part in _SEPARATOR.split(sign):
        found.update(_GROUPS_OF.get(part, ()))
    return tuple(sorted(found))
