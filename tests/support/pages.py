"""A seeded maker of pages: articles out of a pool of sentences, with what sites put around and into them.

The same seed makes the same page, as HTML and as naive text, and every line knows whether it is content.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape
from random import Random
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

Tag = Literal["p", "h2", "li", "td", "blockquote", "figcaption"]
WRAPPERS: dict[str, str] = {"li": "ul", "td": "table", "figcaption": "figure"}


@dataclass(frozen=True)
class Line:
    """One block of a made page; a table row's cells are split at `` | ``."""

    tag: Tag
    text: str
    is_content: bool = True
    href: str = ""

    def html(self) -> str:
        """Write the block as an element, linked as a whole where it has an address."""
        if self.tag == "td":
            return "<tr>" + "".join(f"<td>{_text(cell)}</td>" for cell in self.text.split(" | ")) + "</tr>"
        inner = f'<a href="{escape(self.href)}">{_text(self.text)}</a>' if self.href else _text(self.text)
        return f"<{self.tag}>{inner}</{self.tag}>"


@dataclass(frozen=True)
class MadePage:
    """A page before it is markup."""

    title: str
    url: str
    lines: tuple[Line, ...]

    @property
    def html(self) -> str:
        """The page in the look of a news theme: head, menu, article, sidebar, footer."""
        title = escape(self.title, quote=False)
        return (
            f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title} | Post</title>'
            f'<meta property="og:title" content="{title}"></head>\n<body><header class="top">'
            '<nav><ul><li><a href="/news/">News</a></li><li><a href="/b/">Us</a></li></ul></nav></header>\n'
            f"<main><article><h1>{title}</h1>\n{body_html(self.lines)}\n</article></main>\n"
            '<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/x/">A cat</a></li></ul></aside>\n'
            '<footer class="site-footer"><p>Sample Post</p></footer></body></html>\n'
        )

    @property
    def plain(self) -> str:
        """What a naive scraper leaves of it: the title, then a line a block with a blank line between two."""
        return f"{self.title}\n\n{body_plain(self.lines)}"

    @property
    def content(self) -> tuple[str, ...]:
        """The texts of the lines that belong to the article."""
        return tuple(line.text for line in self.lines if line.is_content)

    def with_line(self, position: int, line: Line) -> MadePage:
        """Add a line before a paragraph: nothing is put into a list or table."""
        while position < len(self.lines) and self.lines[position].tag != "p":
            position += 1
        return replace(self, lines=(*self.lines[:position], line, *self.lines[position:]))

    def content_only(self) -> MadePage:
        """Make the page that an editor would have made."""
        return replace(self, lines=tuple(line for line in self.lines if line.is_content))


def body_html(lines: Iterable[Line]) -> str:
    """Write lines as markup, with one list, table or figure around those that belong together."""
    out: list[str] = []
    open_tag = ""
    for line in lines:
        wrapper = WRAPPERS.get(line.tag, "")
        if wrapper != open_tag:
            if open_tag:
                out.append(f"</{open_tag}>")
            if wrapper:
                out.append(f"<{wrapper}>")
            open_tag = wrapper
        out.append(line.html())
    if open_tag:
        out.append(f"</{open_tag}>")
    return "\n".join(out)


def body_plain(lines: Iterable[Line]) -> str:
    """Write lines as text: bullets for list items, a blank line around everything else."""
    out: list[str] = []
    previous = ""
    for line in lines:
        if previous and not (previous == line.tag and line.tag in {"li", "td"}):
            out.append("")
        out.append(f"- {line.text}" if line.tag == "li" else line.text)
        previous = line.tag
    return "\n".join(out) + "\n"


def _text(text: str) -> str:
    return escape(text, quote=False)


AD_LABEL = Line("p", "Advertisement", is_content=False)


def make_page(seed: int) -> MadePage:
    """Compose a page: one topic's sentences, in paragraphs under headings, with junk between some of them."""
    random = Random(seed)
    topic = random.choice(sorted(TOPICS))
    title, sentences = TOPICS[topic]
    pool = random.sample(sentences, k=len(sentences))
    lines: list[Line] = []
    for number in range(random.randint(4, 6)):
        if number and random.random() < 0.3:
            lines.append(Line("h2", random.choice(HEADINGS[topic])))
        paragraph, pool = pool[:2], pool[2:]
        lines.append(Line("p", " ".join(paragraph)))
        if random.random() < 0.15:
            lines.extend(Line("li", item) for item in LISTS[topic])
        if random.random() < 0.15:
            lines.extend(Line("td", row) for row in TABLES[topic])
        if random.random() < 0.4:
            lines.extend(random.choice(INSIDE))
    if random.random() < 0.5:
        lines.extend(random.choice(BEHIND))
    slug = "-".join("".join(char for char in title.lower() if char.isalnum() or char == " ").split())
    return MadePage(title, f"https://samplepost.example/2026/{seed % 12 + 1:02d}/{slug}/", _once(lines))


def _once(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Drop what chance has put on the page twice, but for ad labels, which real pages repeat."""
    seen: set[str] = set()
    kept: list[Line] = []
    for line in lines:
        if line.text in seen and line != AD_LABEL:
            continue
        seen.add(line.text)
        kept.append(line)
    return tuple(kept)


def _junk(tag: Tag, text: str, href: str = "") -> Line:
    return Line(tag, text, is_content=False, href=href)


INSIDE: tuple[tuple[Line, ...], ...] = (
    (AD_LABEL,),
    (_junk("p", "Read also: The Umbrella Repairer of Porta Lume"),),
    (_junk("p", "See also: Ten Raincoats Worth Their Price"),),
    (_junk("p", "Share this article"),),
    (_junk("p", "Sign up for our newsletter and get the latest stories straight to your inbox."),),
    (_junk("p", "Photo: Lena Marsh/Coastline"),),
    (_junk("p", "(This is a placeholder for an infographic.)"),),
    (
        _junk(
            "p",
            "In other news, the world of fashion was surprised when designer Aurelio Banck withdrew his show "
            "in Corvane, as covered in aurelio banck withdraws corvane show, which just goes to show that "
            "plans change.",
        ),
    ),
)
"""What may stand between two paragraphs."""

BEHIND: tuple[tuple[Line, ...], ...] = (
    (_junk("p", "What do you think? Let us know in the comments below!"),),
    (_junk("p", "Tags: people, places, crafts"),),
    (_junk("h2", "Leave a Reply"), _junk("p", "Post Comment")),
    (
        _junk("h2", "Related articles"),
        _junk("li", "A lamp that is lit by hand", "/2026/02/lamp-lit-by-hand/"),
        _junk("li", "Nine days without trams", "/2026/03/nine-days-without-trams/"),
    ),
    (_junk("p", "© 2026 Sample Post. All rights reserved."),),
)
"""What may stand behind the last one."""

TOPICS: dict[str, tuple[str, tuple[str, ...]]] = {
    "saltworks": (
        "The last saltworks of the bay starts its pans again",
        (
            "The saltworks at the mouth of the bay had been silent for eleven years until Monday.",
            "Sea water now runs into the first pan, where the sun takes a tenth of it in a day.",
            "By the time the brine reaches the fourth pan it is heavy enough to carry an egg.",
            "Salt maker Irja Holt rakes the crust every morning before the wind gets up.",
            "A good summer gives the saltworks ninety tonnes, a wet one not even half of that.",
            "Holt sells most of the salt to bakers, who say that it dissolves more slowly in the dough.",
            "The pans are lined with clay from the bay and have to be mended by foot each spring.",
            "Twelve people used to work here, and the new company has hired four of their children.",
            "Rain is the enemy of the saltworks: a single storm sends the brine back to the beginning.",
            "The wooden sluices were carved in the winter from the beams of a barn.",
            "Flamingos visit the third pan, where small red shrimps thrive in the brine.",
            "What is left in the end is a bitter liquid that the bay's tanners used to buy.",
        ),
    ),
    "archive": (
        "How a film archive keeps its reels from burning",
        (
            "The film archive in the old brewery stores eleven thousand reels of nitrate film.",
            "Nitrate burns even under water, so that the archive has no sprinklers but thick doors.",
            "Each vault holds forty reels, and a chimney of its own leads the fire away from the next vault.",
            "Archivist Noor Vestergaard smells every reel once a year: decaying film smells of shoes.",
            "A decayed reel is copied within the week or it is lost.",
            "The copies are kept in a salt mine, where the air is dry and nobody turns on a light.",
            "Some reels came to the archive in biscuit tins that had stood beside a stove for sixty years.",
            "The oldest film shows a harbour for fifty seconds, and in the last a dog looks at the camera.",
            "Vestergaard has watched that reel four hundred times and still waves back.",
            "The brewery was chosen for its cellars, which stay at six degrees in every season.",
            "Visitors may see a vault from outside, through a window as thick as a hand.",
            "Insurance for the archive costs more than its electricity.",
        ),
    ),
    "school": (
        "A mountain school where the oldest pupils teach",
        (
            "The school on the Hochried pass has nineteen pupils and one teacher, who is ill in winter.",
            "When the road is closed the oldest pupils teach the younger ones.",
            "They draw lots for the subjects, and nobody wants to draw spelling.",
            "Inspector Pavel Dorn came by sledge in February and sat in the last row for two days.",
            "He wrote that the pupils of the school knew more about fractions than those in the valley.",
            "Lessons begin when the stove is warm and end when the light on the pass goes.",
            "A pupil who teaches a subject has to sit its examination too, at the age of thirteen.",
            "The teacher reads all exercise books in March and corrects the corrections.",
            "Parents were against the plan until they heard their children explain the tides.",
            "Three former pupils of the school have become teachers, and one of them has come back.",
            "The school owns one globe, on which the pass is marked by a pin.",
            "In summer the pupils forget half of it, like pupils everywhere.",
        ),
    ),
    "swifts": (
        "Swifts move into the towers of a power station",
        (
            "Two hundred pairs of swifts nest in the towers of the power station that was closed in 2018.",
            "The birds slip through gaps between the bricks that no builder had planned.",
            "Swifts sleep on the wing and touch the towers only to breed.",
            "Ecologist Dana Okoro counts the swifts from the canteen roof with a clicker in each hand.",
            "The owner wanted to blow up the towers in June and now waits until the young have flown.",
            "Boxes were hung on the canteen as a second home for the colony, but no pair has taken one.",
            "A tower is warm at night since its bricks give back the heat of the day.",
            "Okoro plays recordings of the colony from the boxes at dawn, and neighbours complain.",
            "By August the swifts will be south of the desert, and the towers will be silent.",
            "The demolition firm has offered to leave one tower standing as a nesting cliff.",
            "It would have to be insured against falling bricks, and nobody knows by whom.",
            "Young swifts do push-ups on the edge of the nest for weeks before they jump.",
        ),
    ),
}
HEADINGS = {
    "saltworks": ("From pan to pan", "What the bakers say", "A summer without rain"),
    "archive": ("Doors instead of water", "A smell of shoes", "Down in the salt mine"),
    "school": ("Drawing lots", "The inspector in the last row", "What the parents heard"),
    "swifts": ("Gaps between bricks", "Boxes on the canteen", "Until the young have flown"),
}
LISTS = {
    "saltworks": (
        "Coarse salt goes to the bakers of the bay.",
        "Fine salt is sold at the gate on Saturdays.",
        "Grey salt from the clay feeds the cattle.",
    ),
    "archive": (
        "Reels that smell are copied at once.",
        "Reels that stick are thawed for a month.",
        "Reels that crumble are photographed and mourned.",
    ),
    "school": (
        "Fractions are taught by the eldest pupil.",
        "The tides belong to whoever has seen the sea.",
        "Spelling falls to the one who draws the short straw.",
    ),
    "swifts": (
        "April brings the first pairs to the towers.",
        "June is for feeding, from four in the morning.",
        "August empties the nests within a week.",
    ),
}
TABLES = {
    "saltworks": ("Pan | Share of salt", "First | 4 per cent", "Fourth | 27 per cent"),
    "archive": ("Vault | Reels", "North | 3,120", "South | 7,880"),
    "school": ("Subject | Taught by", "Fractions | Lene, 12", "Spelling | Jakob, 11"),
    "swifts": ("Year | Pairs", "2019 | 12", "2026 | 204"),
}
