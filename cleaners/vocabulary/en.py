"""English. Also the language of theme labels on sites that write in another one."""

from cleaners.vocabulary.base import Vocabulary

ENGLISH = Vocabulary(
    code="en",
    stop_words="""
a about above after again against all almost also although always am among an and another any anyone anything are
around as at away back be became because become been before behind being below between both but by came can cannot
come could day did do does done down during each early either else end enough even ever every everyone far few first
five for four from full further gave get give given go going gone good got great had half has have having he her here
hers high him himself his how however i if in into is it its itself just keep kept know known large last late later
least less let like little long look made make makes making man many may me men might more most much must my near
never new next no nor not nothing now of off often old on once one only onto or other others our out over own part
people per perhaps place put quite rather really right said same saw say says see seen set several she should show
since small so some something soon still such take taken tell than that the their them themselves then there these
they thing things think this those though three through thus time to today together too took toward turn two under
until up upon us use used using very want was way we well went were what when where whether which while who whole
whom whose why will with within without work world would year years yet you your yours it's that's don't isn't
doesn't didn't can't won't i'm we're they're you're there's what's let's worth noting latest
""",
    related="""
you might also enjoy
you might also enjoy these posts
you may also enjoy
others also read
others also viewed
readers also read
readers also liked
popular on our site
popular on this site
top picks for you
picked for you
picks for you
here's what to read next
what to read next
what to read now
dig deeper
dive deeper
go deeper
also in this series
also in this issue
more in this series
previously in this series
similar articles
similar posts
similar stories
continue reading
discover more
pro tip: read our
part of a series
if you liked this
if you liked this, you'll love
if you enjoyed this
liked this? read
see also
also see
read also
also read
read more
read next
read this next
read the full story
more on this story
more on this topic
related article
related articles
related story
related stories
related post
related posts
related news
related content
related reading
related coverage
related video
related videos
read our
previously on
earlier on
best alternatives
check out these related posts
check out these
our pick of
you may also like
you might also like
you may like
you might like
you may also be interested in
you may be interested in
you might be interested in
recommended for you
recommended reading
recommended article
recommended articles
recommended stories
suggested reading
further reading
must read
don't miss
dont miss
do not miss
next post
previous post
next article
previous article
next story
up next
also on our site
from our archives
from the archive
from the archives
worth reading
worth a read
more like this
more stories
more articles
keep reading
keep on reading
continue with
watch also
also watch
watch next
listen next
editor's pick
editors' pick
editor's picks
in case you missed it
icymi
other stories
other articles
people also read
readers also liked
popular now
trending now
trending stories
what to read next
want to read more
more from
more about
read our full
read our review
read our guide
older post
newer post
older article
newer article
coming up next
learn more
don't miss these stories
more on this
""",
    related_weak="""
previously
earlier today
earlier this week
discover
opinion
analysis
comment
column
review
interview
profile
feature
long read
in depth
fact check
read now
next read
related
recommended
suggested
explained
explainer
watch
listen
in pictures
in photos
video
gallery
quiz
more
next
previous
next up
opinion
analysis
trending
popular
latest
background
read
flashback
also
earlier
podcast
""",
    related_sections="""
see also
related
related posts
related articles
related stories
related news
related content
related topics
related reading
related links
related videos
related coverage
related products
you may also like
you might also like
you may like
you may also be interested in
recommended
recommended for you
recommended reading
recommended articles
recommended stories
further reading
suggested reading
external links
more articles like this
more stories like this
more like this
more stories
more articles
more news
more posts
more to read
more to explore
more from this author
more from the author
more in this section
more from this section
latest news
latest posts
latest articles
latest stories
latest from the blog
recent posts
recent articles
recent news
recent stories
recent comments
popular posts
popular articles
popular stories
popular now
most popular
most read
most viewed
most shared
most commented
most liked
trending
trending now
trending stories
trending news
top stories
must read
must reads
don't miss
dont miss
editor's picks
editors' picks
in case you missed it
what to read next
read next
read more
up next
keep reading
other articles
other stories
other news
from around the web
around the web
sponsored stories
promoted stories
promoted content
from our partners
similar articles
similar posts
similar stories
also read
also on our site
also interesting
next post
previous post
next article
previous article
you missed
stay connected
from the archives
from our archive
popular in the community
don't miss these stories
stories you may have missed
more good reads
""",
    theme_labels="""
must read
must reads
latest news
latest
don't miss
dont miss
trending
trending now
breaking news
breaking
featured
featured post
featured story
featured stories
top story
top stories
top news
editor's pick
editor's picks
editor's choice
editors' choice
popular
most popular
most read
hot
hot topics
exclusive
just in
uncategorized
spotlight
in focus
read next
highlights of the day
today's picks
staff picks
sponsored
live updates
premium
subscriber only
local news
national news
world news
business news
sports news
sport news
members only
for subscribers
more articles like this
recent posts
related posts
what's hot
what's new
what's trending
stay connected
you missed
listen to this article
listen to article
listen to this story
play audio
enlarge image
view gallery
view image in fullscreen
image
photo
video
news
blog
home
menu
search
close
most viewed
most shared
most watched
don't miss these stories
""",
    ad_labels="""
story continues after ad
story continues below ad
article continues after ad
article continues below ad
continues after ad
why am i seeing this ad
why this ad
why this ad?
why am i seeing this ad?
from our partners
from our partner
from our advertisers
our partners
a message from our sponsor
a message from our partners
a word from our sponsor
best deals this week
you'll love these offers
offers for you
deals for you
partner offers
today's deals
ad
ads
adv
advert
adverts
advertisement
advertisements
advertising
advertisement feature
advertorial
sponsored
sponsored content
sponsored post
sponsored links
sponsored message
sponsor message
sponsored by
sponsor
promoted
promoted content
promoted post
promotion
paid content
paid post
partner content
brought to you by our sponsor
ads by google
google ads
advertisement continue reading
advertisement - scroll to continue
advertisement scroll to continue
advertisement spot_img
advertisement -spot_img
spot_img
article continues below this advertisement
article continues after this advertisement
advertisement scroll to continue reading
story continues below advertisement
story continues below
article continues below advertisement
article continues after advertisement
article continues below
article continues after ad
continue reading below advertisement
continues after advertisement
continues below
content continues below
continue reading below
scroll to continue
scroll down to continue
scroll for more
skip ad
skip advertisement
report this ad
remove ads
hide ad
close ad
why this ad?
learn more about our ads
keep scrolling for more
your ad here
advertise here
advertise with us
this ad will close
loading ad
ad loading
message from our sponsor
from our sponsor
a message from our sponsor
a word from our sponsor
a word from our sponsors
article continues after this ad
story continues after this ad
read on below
""",
    ad_disclosures="""
affiliate link
affiliate links
affiliate commission
affiliate disclosure
affiliate partners
we may earn a commission
we may earn a small commission
we may receive a commission
we may earn commission
may earn an affiliate commission
earn from qualifying purchases
at no extra cost to you
at no additional cost to you
if you buy through our links
if you buy something through
when you buy through links
when you purchase through links
this post is sponsored
this post was sponsored
this article is sponsored
this article was sponsored
this story is sponsored
this story was sponsored
is sponsored by
was sponsored by
is brought to you by
paid partnership with
in paid partnership
in partnership with
this is a sponsored
this post contains
products featured are independently selected
products we recommend are
advertising disclosure
supported by our advertisers
""",
    promotions="""
best rates
best deals
great deals
hot deals
top deals
deals this week
deals of the week
limited offer
special deal
you'll love these
ad-free
reader offer
reader discount
code reader
free bet
free for 30
free for 14
days free
first box
first order
first month
lowest price
price drop
cashback
cash back
loyalty card
gift card
instalments
pay later
quotes in
insurance quotes
save money
sponsored by
our pick
editor's pick
editor's choice
today's best
members get
members save
exclusive to
subscribers get
now on sale
on offer
pre-order
preorder
in stock
back in stock
just $
only $
just £
only £
bulk discount
student discount
trade-in
use code
use the code
with code
with the code
promo code
discount code
coupon code
voucher code
at checkout
shop now
buy now
order now
order today
order yours
buy it here
buy it now
get yours
grab yours
grab your
get it here
shop the
shop our
visit our shop
visit our store
in our shop
in our store
in our online shop
free shipping
free delivery
ships free
limited time
limited-time
for a limited
while stocks last
while supplies last
offer ends
offer valid
offer expires
save up
now only
top pick at
best deals on
at our shop
with code
off at
near you
first question free
hurry
don't miss out
act now
act fast
free trial
try it free
try it for free
try it today
money-back
money back guarantee
no credit card
no obligation
cancel anytime
cancel any time
get started today
get started now
book now
book today
book your
claim your
claim now
sign-up bonus
welcome bonus
welcome offer
bonus bets
bonus bet
free bets
free bet
free spins
bet now
place your bet
place your bets
best odds
boosted odds
enhanced odds
new customers
gamble responsibly
18+
t&cs apply
terms apply
terms and conditions apply
call us today
contact us today
call today
request a quote
get a quote
get a free quote
free quote
free consultation
free estimate
special offer
exclusive offer
exclusive deal
exclusive discount
today's deal
best deals
check the price
check price
see price
view deal
see deal
per cent off
percent off
% off
save up to
save big
click here to buy
click here to order
click here to get
click the link
available now at
on sale now
starting at just
from just
for just
only today
compare quotes
compare offers
compare prices
now available
available in stores
order online
book online
buy online
shop online
call now
apply now
start saving
first month free
no fees
no hidden fees
0% interest
sale ends
deal of the day
our top pick
best price
as low as
starting at
from only
half price
two for one
buy one get one
clearance
today's price
free returns
while they last
book a demo
request a demo
free demo
instant quote
advertising partner
in association with
sponsored by
today only
our partner
our partners
our sponsor
our sponsors
download the app
download our app
get the app
buy tickets
get tickets
use my code
use our code
with my code
""",
    newsletter="""
newsletter
newsletters
our mailing list
mailing list
straight to your inbox
to your inbox
in your inbox
subscribe now
subscribe today
subscribe to our
subscribe for
subscribe to get
subscribe to receive
subscribe and
sign up for our
sign up for free
sign up here
sign up now
sign up to receive
sign up to get
sign up today
sign me up
join our mailing
join thousands of
join more than
your email address
enter your email
email address
never miss a story
never miss a post
never miss an update
never miss a recipe
get our best
get the latest
get our latest
get updates
daily briefing
morning briefing
weekly digest
unsubscribe at any time
unsubscribe anytime
subscribe here
you can unsubscribe
we respect your privacy
we never spam
no spam
push notifications
turn on notifications
enable notifications
get notified
get alerts
stay informed
stay up to date
stay in the loop
stay in the know
thank you for subscribing
thanks for subscribing
you're subscribed
join our whatsapp
join our telegram
join our channel
follow our whatsapp channel
by email every
by e-mail every
by email each
by e-mail each
by email at
by e-mail at
by email once
briefing by email
briefing by e-mail
newsletter by email
delivered to your inbox
direct to your inbox
every morning in your inbox
every week in your inbox
thank you for signing up
thanks for signing up
""",
    sharing="""
share
share this
share this article
share this story
share this post
share this page
share this recipe
share this with
share it
share on
share on facebook
share on twitter
share on x
share on whatsapp
share on linkedin
share on pinterest
share on reddit
share on telegram
share on social media
share via
share via email
share link
share with friends
share with your friends
share the post
share the story
share article
share post
sharing is caring
spread the word
spread the love
click to share
copy link
copy url
link copied
link copied to clipboard
tweet
tweet this
pin it
pin this
pin for later
like this
like us on facebook
follow us
follow us on
follow me on
follow along
find us on
connect with us
send email
email this
email article
print this
print article
print
save
save article
bookmark
bookmark this
gift article
gift this article
add us on google
google news
follow on google news
""",
    comment_forms="""
type your comment here
write your comment here
write a comment
your comment
commenting is moderated
comments are moderated
comments may be moderated
i'm not a robot
i am not a robot
captcha
sign in to comment
sign in to reply
show all comments
leave a reply
leave a comment
leave a response
leave a review
leave your comment
leave your reply
post a comment
post comment
post reply
add a comment
add your comment
add comment
write a comment
write a reply
submit a comment
submit comment
your comment
comment
comments
comments are closed
comments closed
comments are disabled
comments off
no comments
no comments yet
be the first to comment
be the first to reply
join the discussion
join the conversation
view comments
view all comments
show comments
hide comments
load comments
load more comments
read comments
read the comments
see all comments
sort by newest
please enter your comment
please enter your comment!
please enter your name
please enter your name here
please enter your email
please enter your email address here
you have entered an incorrect email address
you have entered an incorrect email address!
your email address will not be published
required fields are marked
save my name
save my name, email, and website in this browser
leave this field empty if you're human
notify me of
notify me of follow-up comments
notify me of new posts
log in to leave a comment
log in to comment
log in to reply
login to comment
sign in to comment
you must be logged in
you must log in to
you need to be logged in
must be logged in to post a comment
this site uses akismet
learn how your comment data is processed
cancel reply
click here to cancel reply
reply
reply to
name
name *
name*
name:
email
email *
email*
email:
your name
your email
website
website:
comment:
comment *
report comment
report abuse
flag as inappropriate
discussion about this post
what are your thoughts
respond
responses
thoughts on
""",
    comment_patterns=r"""
^\(?(?:\d[\d,]*|no|one|two|three|zero) (?:comments?|replies|responses|reactions)\)?(?: on .*)?$
^(?:comments?|replies|responses|discussion) ?[(:] ?\d[\d,.]* ?\)?$
^(?:view|show|read|see|load) (?:all )?(?:the )?(?:\d[\d,.]* )?(?:more )?(?:comments?|replies)$
^\d+ thoughts? on\b.*$
^\d+ (?:thoughts?|responses?|replies|comments?|reactions) (?:on|to)\b.*$
""",
    calls="""
share your thoughts
share your opinion
share your views
share your experience
share your experiences
share your story
share your stories
share your tips
share your own
let us know
let me know
tell us
tell me in the
in the comments
in the comment section
in the comments section
comments below
comment below
leave a comment
leave your comment
leave us a comment
drop a comment
drop us a comment
drop us a line
drop your thoughts
write to us
write in
email us at
send us your
send your
join the conversation
join the discussion
join the debate
have your say
what do you think
what are your thoughts
we'd love to hear
we would love to hear
i'd love to hear
we want to hear
we invite our readers
we invite you to
engage with us
discuss on social media
discuss below
do you have a
have you ever
have you tried
did you enjoy
did you like
if you enjoyed this
if you liked this
if you found this
don't forget to
be sure to
make sure to
please consider
please share
please subscribe
please support
please rate
rate this
rate this recipe
rate this article
give it a rating
star rating
support us
support our work
support our journalism
support independent journalism
support local journalism
support quality journalism
help us
help keep
donate
make a donation
make a contribution
chip in
become a member
become a supporter
become a subscriber
become a patron
join us on
join today
sign up
subscribe
follow us
follow me
like us on
tag us
tag me
download our
get your free
grab our
free download
free guide
free ebook
free e-book
free checklist
free printable
free webinar
watch our webinar
register now
register for
register here
reserve your spot
save your seat
enter to win
take our quiz
take our survey
take the survey
take part in our
vote in our poll
cast your vote
visit our
visit us
contact us
get in touch
click here
click below
click the button
stay tuned
watch this space
check back
tune in
happy reading
thanks for reading
thank you for reading
until next time
see you next
pass it on
forward this
members get
our members
our supporters
readers like you
your support
keep us independent
""",
    calls_certain="""
share your thoughts
share your horror stories
share your plans in
leave a comment
leave us a comment
leave your comment
let us know in the comments
tell us in the comments
drop a comment
in the comments below
in the comment section
join the conversation
we invite our readers
engage with us
have your say
support our journalism
support our work
support independent
independent local journalism
become a member
become a supporter
rate this recipe
rate this article
thanks for reading
thank you for reading
don't forget to subscribe
don't forget to bookmark
bookmark this page
like and subscribe
stay tuned
follow us on
download our
buy me a coffee
buy us a coffee
forward this to
forward it to
subscribe here
vote in our readers' poll
tag us when
allow notifications
our newsletter
get our free
join our community
share it with someone
book a free consultation
""",
    shop_buttons="""
see on
view on
check latest price
check the latest price
shop the look
shop the collection
shop our favourite
shop our favorite
shop the sale
view at
see at
buy at
get it at
find it at
shop at
available at
check price
check price at
check the price
check current price
see price
see it at
view at
view deal
view offer
view on amazon
check today's price
see today's price
see best price
see deal
shop at
shop now
shop now at
buy at
buy now
buy now at
buy from
buy on amazon
get it at
get deal
order at
order now at
""",
    consent="""
we use cookies
this site uses cookies
this website uses cookies
our site uses cookies
uses cookies to
accept cookies
accept all
accept all cookies
reject all
manage cookies
manage preferences
manage consent
cookie settings
cookie preferences
cookie policy
cookie notice
privacy settings
privacy preferences
your privacy choices
we value your privacy
we care about your privacy
we and our partners
our partners store
consent to the use
by continuing to use
by clicking accept
by using this site
do not sell my personal information
do not sell or share my
this content is hosted by a third party
to view this content
you need to enable javascript
please enable javascript
javascript is disabled
javascript is required
enable cookies
please turn off your ad blocker
please disable your ad blocker
disable your ad blocker
ad blocker detected
adblocker
""",
    paywall="""
to continue reading
subscribe to continue
subscribe to read
subscribe to keep reading
subscribe for full access
subscribe to unlock
sign in to continue
log in to continue
log in to read
register to continue
register to read
register for free to
create a free account
create an account to
already a subscriber
already a member
already have an account
already subscribed
not a subscriber
for subscribers only
this article is for subscribers
this article is for members
this story is for subscribers
this content is for subscribers
this content is for members
this post is for paying subscribers
this post is for paid subscribers
exclusive to subscribers
free articles
free article
articles remaining
articles left
your free trial
start your subscription
unlock this article
unlock the full article
read the full article
unlimited digital access
get full access
continue reading with
keep reading with
you've reached your limit
you have reached your limit
you have read your
""",
    toc="""
table of contents
contents
toc
in this article
in this post
in this guide
in this story
in this review
in this issue
on this page
on this site
what's in this article
what's in this guide
what's inside
article contents
page contents
quick links
quick navigation
jump to
jump to section
jump to a section
jump ahead
skip to section
show table of contents
contents show
contents hide
table of contents toggle
what you'll learn
what you will find here
overview of this article
""",
    byline="""
by
written by
posted by
published by
reported by
reporting by
additional reporting by
writing by
editing by
report by
story by
words by
text by
article by
author
authors
author:
edited by
reviewed by
medically reviewed by
fact checked by
fact-checked by
translated by
compiled by
contributed by
guest post by
interview by
""",
    dated="""
published
published on
published at
first published
first published on
originally published on
posted
posted on
posted at
updated
updated on
updated at
last updated
last updated on
last reviewed
last reviewed on
last checked
last modified
last modified on
last edited
modified
modified on
created
created on
date
dated
release date
publication date
added
""",
    months="""
january jan jan.
february feb feb.
march mar mar.
april apr apr.
may
june jun jun.
july jul jul.
august aug aug.
september sept sep sept. sep.
october oct oct.
november nov nov.
december dec dec.
""",
    weekdays="monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    reading_time_patterns=r"""
^(?:estimated |est\. |approx\. |average )?(?:reading|read)(?: time)?:? ?(?:about |approx\.? |~|under |<)?(\d{1,3}) ?(?:min(?:ute)?s?\.?|m)(?: read)?$
^(?:about |approx\.? |~|under |<)?(?:a |an )?(\d{1,3})[ -]?(?:min(?:ute)?s?\.?|m) ?(?:read|reading|reading time|of reading|to read|watch|listen)$
^time to read:? (\d{1,3}).*$
^(?:one|two|three|four|five|six|seven|eight|nine|ten|a)[ -]minutes? read(?:ing)?$
^(\d{1,3}) ?(?:views|reads|shares|likes|claps|votes|downloads|plays|impressions)$
^(?:views|reads|shares|post views|total views|page views)[: ]+ ?(\d[\d,.]*k?)$
^\d[\d,.]*[km]? (?:views|reads|shares|likes|claps|upvotes|followers|subscribers)$
""",
    relative_date_patterns=r"""
^(?:posted |published |updated |last updated |added |about |over |almost )*(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|several) (?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|[hdwmy]) ago(?: by .*)?$
^(?:posted |published |updated )*(?:just now|moments ago|yesterday|today)(?:,? (?:at )?\d{1,2}[:.]\d{2} ?(?:am|pm|a\.m\.|p\.m\.)?)?$
^(?:posted |published |updated |last updated |added |by .{2,40} )*\d{1,3} ?(?:s|m|h|d|w|mo|y|min|mins|hr|hrs) ago(?:,? in .{2,30})?$
""",
    credits="""
courtesy photo
file photo
file image
handout photo
stock photo
additional reporting by
reporting by
with reporting by
additional research by
story by
words by
words and pictures by
edited by
editing by
video by
graphics by
graphic by
audio by
produced by
research by
translated by
translation by
photo
photos
photo by
photos by
photo credit
photo credits
photo courtesy
photo courtesy of
photograph
photograph by
photographs by
photography by
photographer
picture
picture by
pictures
picture credit
image
image by
images by
image credit
image credits
image source
image courtesy
image courtesy of
images courtesy of
featured image
featured image credit
illustration
illustration by
illustrations by
graphic
graphic by
video by
credit
credits
courtesy of
file photo
file picture
stock photo
cover photo
cover image
""",
    copyright="""
all rights reserved
copyright
©
(c)
reprinted with permission
republished with permission
republished from
may not be reproduced
may not be published, broadcast
no part of this
unauthorized reproduction
unauthorised reproduction
this article was originally published
this article originally appeared
this article first appeared
this story was originally published
this story originally appeared
this story first appeared
this post originally appeared
this post first appeared
the post appeared first on
appeared first on
originally published on
first appeared on
first published in
for general information only
for general information and
for informational purposes only
not intended as medical advice
not a substitute for professional
does not replace legal
doesn't replace legal
does not constitute
not financial advice
consult a doctor before
consult your doctor before
this article has been corrected
licensed under
terms of use
terms of service
privacy policy
powered by
proudly powered by wordpress
theme by
website by
for reprint
reprints and permissions
reprint permissions
""",
    author_box="""
about the writer
about the reporter
about the contributor
meet the author
meet the writer
about the author
about the authors
about author
about the writer
about me
author avatar
author bio
author profile
author image
author photo
avatar
meet the author
view all posts
view all posts by
view all articles by
view profile
see all posts
see all posts by
see author's posts
all posts by
posts by
more posts by
more by
more from this author
more by this author
more articles by
read more by
other posts by
author archive
follow the author
contact the author
email the author
our team
our editorial team
editorial team
staff writer
contributing writer
senior reporter
""",
    tag_labels="""
tags
tag
tagged
tagged as
tagged with
tagged under
filed under
filed in
posted in
categories
category
topics
topic
keywords
related tags
related topics
labels
in this category
published in
in this story
in this story we're talking about
more on this topic
more about
read more about
tagged in
""",
    archive_labels="""
tag
tags
category
categories
archive
archives
tag archives
tag archive
category archives
category archive
monthly archives
author archives
author archive
daily archives
yearly archives
browsing tag
browsing category
browsing
topic
posts tagged
articles tagged
posts tagged with
posts in category
all posts in
all posts tagged
stories tagged
search results for
section
""",
    controls="""
show caption
hide caption
toggle caption
enlarge this image
click to enlarge
tap to enlarge
translate this page
back to all articles
back to all posts
back to news
back to blog
back to the blog
return to top
to the top
expand image
view full screen
full screen
fullscreen
open image in gallery
open gallery
view gallery
loading
was this page helpful
was this page helpful?
was this article helpful
was this article helpful?
was this helpful
was this helpful?
did this answer your question?
how helpful was this post?
how did we do?
thank you for your feedback
thanks for your feedback
thank you for your feedback!
give feedback
send feedback
report an issue
report a problem
report an error
report a typo
report a mistake
suggest an edit
suggest a correction
found a mistake?
spotted an error?
edit this page
edit this page on github
edit on github
improve this page
view source
view on github
view history
back to top
return to top
scroll to top
go to top
top of page
top
back to home
back to blog
back to all posts
back to overview
back to news
skip to content
skip to main content
skip to navigation
skip navigation
toggle navigation
toggle menu
open menu
close menu
main menu
next page
previous page
next
previous
prev
older posts
newer posts
older entries
newer entries
load more
show more
show less
see more
view more
view all
see all
read more
read less
read full article
read the full article
read the full story
continue reading
continue reading →
continue
keep reading
expand
collapse
expand all
collapse all
click to expand
click to enlarge
enlarge this image
enlarge image
reuse this content
save for later
sort by
sort by newest
most read in
add to favourites
add to favorites
add to reading list
read later
open comments
tap to enlarge
open in new window
opens in a new tab
jump to recipe
jump to video
jump to comments
print recipe
pin recipe
rate recipe
save recipe
print this page
download pdf
download as pdf
listen
listen to this article
pause
play
mute
copy
copied
copied!
copy code
log in
login
sign in
sign up
sign out
log out
register
my account
subscribe
yes
no
yes no
loading
loading...
please wait
click here
learn more
find out more
you are here
you are here:
how we make money
how we test
why trust us
why you can trust us
how we review
our editorial standards
our editorial policy
editorial standards
advertise
contact us
about us
text size
font size
change text size
dark mode
enable dark mode
editorial policy
editorial guidelines
how we work
contact
privacy policy
terms of use
terms of service
terms and conditions
cookie policy
advertise with us
write for us
careers
press
sitemap
accessibility
corrections
""",
    placeholders="""
photo goes here
image goes here
video goes here
embed goes here
embed tweet here
insert tweet here
insert link here
add internal link
add external link
add image here
add photo here
add source
add sources
todo: add
todo:
tbd
your name here
your text here
this is a placeholder
placeholder for
placeholder image
image placeholder
video placeholder
placeholder text
lorem ipsum
insert image
insert chart
insert graph
insert table
insert map
insert photo
insert link
insert video
insert quote
insert infographic
insert your
image goes here
chart goes here
video goes here
text goes here
add image here
add your text here
image here
to be added
imagine a visual
imagine a chart
imagine a graph
imagine an infographic
imagine a map
imagine an image
imagine a timeline
imagine a diagram
the infographic would
the image would
the chart would
the graphic would
image description:
alt text:
your content here
your text here
tk tk
this embed
embedded content
this content is not available
this content is currently unavailable
content is not available
video unavailable
this video is unavailable
image not available
failed to load
your browser does not support
""",
    footnotes="""
references
reference
notes
footnotes
endnotes
sources
bibliography
works cited
citations
literature
literature cited
further notes
notes and references
references and notes
""",
    pivots="""
it's worth noting
it is worth noting
worth noting that
worth mentioning
worth considering
worth remembering
worth a mention
worth a look
worth pointing out
worth a glance
also worth
interesting to consider
interesting to note
interesting to see
interesting to observe
interesting to compare
interesting to learn
interesting that
interestingly
interestingly enough
curiously
curiously enough
coincidentally
by coincidence
incidentally
by the way
in other news
in unrelated news
in related news
in lighter news
in local news
on another note
on a different note
on a lighter note
on a related note
on an unrelated note
on a side note
on a brighter note
as a side note
side note
as an aside
quick aside
quick detour
a quick detour
a brief detour
a small detour
on another front
on a different front
on a separate note
in a separate development
in another development
in a different arena
in a different field
in a different corner
in another corner
in another part of
in another realm
in another sphere
elsewhere
elsewhere in the news
elsewhere in the world
elsewhere on the site
elsewhere on this site
elsewhere this week
meanwhile
in the meantime
at the same time
speaking of
talking of
while we're at it
while we are at it
while we're on the subject
while on the subject
this reminds us
it reminds us
that reminds us
reminds us of
reminiscent of
brings to mind
it brings to mind
call to mind
calls to mind
makes one think of
make us think of
makes us think of
one might also think of
similarly
in a similar vein
in a similar way
in a similar fashion
along similar lines
in the same vein
in the same spirit
just as
just like
much like
not unlike
similar to
similar to how
similar to the way
parallel to
parallel developments
in parallel
a parallel can be drawn
drawing a parallel
comparable to
likewise
for those interested in
for those who
if you're interested in
if you are interested in
if you're curious about
if you are looking for
if you're looking for
if you're into
if you fancy
fans of
readers who
readers may also
readers might also
you might also
you may also
it's also interesting
it is also interesting
it's interesting
it is interesting
it's fascinating
it is fascinating
it's also worth
it is also worth
it's important to also
let's not forget
lest we forget
not to forget
let us not forget
have also seen
has also seen
has also been
have also been
is also making
are also making
also making headlines
making headlines
making waves
making news
in the headlines
hit the headlines
grabbed headlines
grabbing headlines
broader context
consider the broader
consider the recent
consider the story
consider the case of
consider how
take a look at
take the recent
turning to
shifting gears
switching gears
changing the subject
change of subject
the world of
in the world of
the sporting world
the sports world
the entertainment world
the tech world
the business world
the fashion world
other fields
other sectors
another story
another topic
a different story
another matter
a different matter
quite another
not the only
isn't the only
is not the only
aren't the only
that said, there's also
there's also been
there is also news
there's also news
also in the news
news of
the news that
news also
word has it
if that weren't enough
as it happens
as it turns out
""",
    openers="""
while
as
amid
amidst
although
though
even as
just as
whereas
with
beyond
apart from
aside from
besides
in addition to
alongside
away from
much like
like
unlike
not unlike
similar to
when
if
since
whether
before
after
speaking of
""",
    pointers="""
find out more in
find out more about
find out in
read more in
read more about
read about it in
read all about
read the full story
you can read
you can find
you can learn
learn more about
learn more in
more details in
more details here
more on this in
more in our
more on that in
details can be found
full details in
check out
see our
see more in
take a look at
discover more in
discover how
as detailed in
as described in
as reported in
covered in
our coverage of
our report on
our piece on
our article on
our guide to
our story on
our feature on
for more on
for more details
for more information
click here
here's what
follow the link
""",
    morals="""
highlights the
highlights how
highlighting the
reminds us that
reminding us
reminder that
a reminder of
shows that
shows how
showing how
showing that
it shows
this shows
goes to show
just goes to show
serves as a
illustrates how
illustrates that
illustrating how
underscores the
underscores how
underlines how
underlining the
demonstrates how
demonstrates that
demonstrating that
proves that
proof that
mirrors the
mirroring the
echoes the
echoing the
parallels the
a parallel to
reflects the
reflecting the
not unlike
adds another layer
adds another dimension
adds an interesting
another layer to
another dimension to
a lesson for
a lesson in
the same is true
the same goes for
the same principle
both require
both show
in both cases
could significantly impact
could also impact
might also influence
could influence
potentially influencing
influencing the outcome
the complexities of
the interconnectedness
interconnected
even during
can sometimes coexist
coexist
in its own way
in their own way
in much the same way
as much as
a contrast to
stark contrast
a welcome distraction
a welcome break
a different kind of
""",
    returns="""
back to
getting back to
get back to
coming back to
come back to
going back to
turning back to
returning to
return to
to return to
let's return to
let us return to
let's get back
let us get back
bringing us back
brings us back
bring us back
which brings us back
all of which brings
back on topic
back on track
back to our
now back to
but back to
so back to
anyway, back
anyway
in any case
be that as it may
either way
regardless
that being said
with that said
that aside
all that aside
with that in mind
with this in mind
with that out of the way
enough of that
but enough
but we digress
but i digress
we digress
refocusing on
focusing again on
to refocus
picking up where
to pick up
resuming our
as for the
now, about
now about
as we were saying
as i was saying
where were we
coming full circle
full circle
closer to our
closer to home
as for our
on the subject at hand
the matter at hand
at hand
in this context
in this light
in light of these
in light of this
against this backdrop
therefore, should be seen
should be seen in light
these various developments
as far as our
as far as the
as far as
when it comes to our
with that, back
ok, back
okay, back
right, back
""",
    weak_returns="""
so
but
now
still
yet
anyway
meanwhile
nevertheless
nonetheless
thus
therefore
hence
overall
all in all
ultimately
in the end
of course
after all
certainly
clearly
indeed
then again
and so
the ongoing
""",
    first_person="i me my mine we our us ours myself ourselves i'm i've i'd we've we're we'd",
    strong_pivots="""
aren't the only
are not the only
isn't the only
is not the only
of a different sort
of a different kind
of another kind
not to be outdone
elsewhere on the calendar
from the world of
turning to the
fans of
over in the
meanwhile in the world
equally noteworthy
worth noting
worth mentioning
worth considering
worth remembering
worth pointing out
worth a look
worth a glance
worth a mention
interesting to consider
interesting to note
interesting to see
interesting to observe
interesting to compare
interesting to learn
it is also interesting
it's also interesting
in other news
in unrelated news
on an unrelated note
on a related note
on a different note
on another note
on a lighter note
on a side note
on a brighter note
on a separate note
on another front
on a different front
another matter entirely
a different story
another topic
changing the subject
change of subject
shifting gears
switching gears
a quick detour
quick detour
a brief detour
a small detour
as an aside
quick aside
speaking of
talking of
while we're on the subject
while we're at it
brings to mind
it brings to mind
this reminds us
that reminds us
it reminds us
remind us how
the world of
in the world of
the sporting world
the culinary world
for those who
for those interested in
coincidentally
by coincidence
parallel developments
drawing a parallel
also making headlines
making headlines
making waves
in the headlines
in sporting news
in sports news
in lighter news
in local news
in entertainment news
""",
    newsletter_openings="""
subscribe
sign up
sign me up
join
get
enter your
never miss
don't miss
receive
stay
want
like what
enjoyed
for more
thank you for subscribing
thanks for subscribing
you're subscribed
your email
unsubscribe
no spam
we respect
email address
our newsletter
the best of
follow our
turn on
enable
be the first
thank you for signing up
thanks for signing up
have the
""",
    call_places="""
comments below
in the comments
comment below
comment section
comments section
below
social media
our newsletter
your inbox
our channel
our app
us know
tell us
write to us
rate this
stars
star rating
""",
    author_roles="""
writer
reporter
journalist
editor
author
correspondent
columnist
blogger
freelance
freelancer
contributor
photographer
writes
covers
editor-in-chief
""",
    author_verbs="""
is
was
has
writes
covers
reports
lives
works
joined
edits
teaches
studied
""",
    form_fields="""
comment
comments
name
email
website
reply
respond
responses
your name
your email
quote
submit
thoughts on
reply to
""",
    self_words="""
we
our
us
this
""",
    imperatives="""
keep
send
reach
add
talk
speak
switch
hit
pick
choose
see
watch
upgrade
hurry
treat
invite
spread
swipe
scroll
head
bring
make sure
remember
never miss
pop
swing
come
look
compare
enter
win
redeem
save
subscribe
follow
join
share
comment
tell
let
leave
sign
download
grab
get
try
take
rate
vote
donate
support
become
help
buy
order
shop
book
check
click
tap
visit
tune
listen
register
enter
submit
write
email
call
contact
ask
print
save
pin
bookmark
forward
tag
like
love
explore
discover
browse
find
compare
start
claim
unlock
upgrade
install
learn
read
give
drop
tweet
message
chat
connect
apply
request
schedule
reserve
stay
turn
allow
consider
please
don't
thanks
thank
""",
    site_words="""
demo
a quote
quote
consultation
appointment
our team
our experts
donation
donating
donate
like button
preferred source
the app
our app
notifications
an account
free account
your account
premium
ad-free
on x
on mastodon
on bluesky
mastodon
bluesky
threads
substack
spotify
apple podcasts
reader survey
survey
poll
quiz
questionnaire
newsroom
newsdesk
tips
the conversation
our forum
the forum
email address
push alerts
breaking news alerts
a friend
your friends
your network
our services
our courses
our catalogue
our catalog
our shop
our store
our work
our journalism
comments
newsletter
podcast
channel
community
inbox
subscribers
readers
followers
facebook
twitter
instagram
youtube
tiktok
whatsapp
telegram
linkedin
pinterest
patreon
discord
this article
this post
this story
this guide
this recipe
this page
this site
link in bio
free trial
free guide
free ebook
free checklist
free quote
for free this button
the button
the link
the form
the box
comments below
comment below
""",
    news_words="""
announced announcement announces plans planned abolish launched launches opened opening unveiled
revealed reported reports officials official spokesman spokeswoman minister ministry mayor council
councillors government parliament committee court police prosecutor company firm shares investors
analysts bank carmaker startup airline airport railway port club team striker coach captain match
season league tournament medal champion championship final semifinal record festival premiere
exhibition museum theatre opera orchestra singer band album concert tour film director actor actress
novel author prize award jury nominated shortlist critics fans visitors tourists residents
neighbours protesters petition tickets auction sold bidder election vote voters candidate coalition
merger takeover profit revenue sales hotel hoteliers restaurant chef zoo keepers rescued wedding
engaged divorce baby celebrity streaming studio scientists astronomers archaeologists
divers mission expected scheduled postponed cancelled renovation construction million billion
thursday friday saturday sunday monday tuesday wednesday yesterday recently overnight weekend spring
summer autumn
""",
    tale_words="""
grandmother grandfather grandma grandpa mother father uncle aunt childhood teacher schoolteacher
neighbour friend once century centuries ancient medieval romans greeks egyptians emperor empire king
queen monks legend proverb saying tradition story remembered recalled invented inventor discovered
war soldiers sailors
""",
    reviewed_by="""
medically reviewed by
fact-checked by
fact checked by
clinically reviewed by
expert reviewed by
legally reviewed by
technically reviewed by
scientifically reviewed by
financially reviewed by
peer reviewed by
reviewed for accuracy by
""",
    disclaimers="""
disclaimer
medical disclaimer
legal disclaimer
financial disclaimer
affiliate disclaimer
editor's disclaimer
""",
    sorting="""
sort by
sorted by
order by
sort comments by
""",
    votes="""
votes
vote
ratings
rating
reviews
review
""",
    media_words="""
image
images
photo
picture
video
chart
graph
graphic
infographic
diagram
table
map
screenshot
illustration
embed
gallery
slideshow
widget
audio
sample
clip
podcast
player
photos
videos
""",
    found_here="""
here
here's how
in this article
""",
    site_speaks="""
us
our
we
me
my
""",
    reader_words="""
you
your
you'll
you're
you've
""",
    reader_questions="""
want
looking for
need
ready to
like what
like this
love
enjoyed
enjoy
liked
tired of
curious
interested in
got a
got an
have a
have you
have an
did you
do you
does your
are you
would you
what would you
what do you
what's your
what are your
how do you
how did you
how are you
which
thinking of
thinking about
struggling
found this
found it
if you
if this
want to
thirsty
hungry
still
""",
    free_words="""
free
for free
no cost
without charge
free of charge
""",
    notices="""
the views expressed
the opinions expressed
views expressed in this
opinions expressed in this
this article has been updated
this story has been updated
this post has been updated
this article was updated
this story was updated
prices correct at
prices were correct
prices and availability
prices are subject
this is a developing story
this story will be updated
check back for updates
the author's views
additional reporting by
editing by
reporting by
note: prices
how we reviewed this article
how we fact-checked this article
this interview has been edited
this conversation has been edited
the interview has been edited
""",
    roundups="""
roundup
round-up
weekly notes
news in brief
in brief
briefs
briefing
newsletter
this week in
the week in
week in review
digest
issue no
links
morning brief
live blog
live updates
liveblog
as it happened
live:
""",
    pivot_forms=r"""
\b(?:another|a (?:very |rather |quite |wholly |completely )?different|a new) (?:kind|sort|type|form|brand|breed|species) of\b
\bof (?:an?|the) (?:\w+ ){1,2}(?:kind|sort|type|nature|variety)\b
\bof (?:its|their|his|her) own\b
(?:\bnot|n't) (?:just|only|merely|the only|alone)\b
\b(?:world|realm|sphere|arena|corner) of\b
\bin the (?:\w+ ){1,2}(?:world|arena|scene|section)\b
\bin (?:the )?\w+ news\b
\bon an? \w+ (?:note|subject|topic)\b
\b(?:before|while) (?:you|we) (?:close|scroll|go|wait|read|are here|'re here)\b
\b(?:one|some|many|anyone|those|readers|people) (?:who|may|might) (?:also|prefer|enjoy|like|love|have been following)\b
\bthere is (?:also )?(?:big |good |bad |fresh |exciting )?news\b
\b(?:will|may|might|can|should|would) also (?:be|want|like|enjoy|find|have)\b
\bon the \w+ front\b
\b(?:be|are|is) (?:also )?(?:curious|interested|glad|pleased|happy|keen|delighted|intrigued) (?:about|in|to hear|to learn|to know)\b
\bwant to (?:hear|know) about\b
\bwhile we(?:'re| are)\b
\bwhat(?: is|'s) (?:going on|happening|new|brewing) in\b
\bwho (?:enjoy|love|like|follow|appreciate) an? \b
\ball eyes (?:are|have been|were) on\b
\b(?:is|are|has been|have been) (?:also )?(?:busy|buzzing|abuzz|excited|stirring)\b
\bon the \w+ (?:pages?|scene|side|calendar)\b
""",
    rate_words="""
rate
rate this
how would you rate
how did you like
""",
    second_person="""
you your yours yourself you'll you're you've you'd
""",
    additives="""
also too likewise equally similarly
""",
    member_details="""
joined
join date
member since
registered
posts
messages
threads
topics
likes
likes received
reaction score
reputation
karma
trophy points
solutions
location
""",
    standing_patterns=r"""
^by (?:submitting|signing up|clicking|subscribing|entering|providing|continuing|registering|joining|checking|using)\b(?=.*\b(?:terms|privacy|policy|conditions|e?-?mails?|receive|licen[cs]e|cookies|notice)\b).{0,140}\byou (?:agree|accept|consent|acknowledge|confirm|are agreeing)\b.*$
^i (?:agree|consent)\b.{0,60}\b(?:terms|privacy policy|emails?|newsletters?)\b.*$
^(?:you can |you may )?(?:unsubscribe|opt out) (?:at )?any ?time\b.{0,60}$
^(?:we promise )?no spam\b.{0,60}$
^(?:we (?:respect|value) your privacy|we(?:'ll| will) never (?:share|sell|rent) your)\b.{0,80}$
^this site is protected by recaptcha\b.*$
^already (?:an? )?(?:[\w'-]+ ){0,3}(?:subscriber|member|subscribed|registered|supporter|patron|have an account|a member)\b\??(?: (?:please )?(?:log|sign) ?in\b.*)?$
^(?:not (?:an? )?(?:\w+ )?(?:subscriber|member)|no account|don't have an account)(?: yet)?\?.{0,60}$
^(?:[\w'&-]+ ){1,6}is an? (?:reader|listener|listener- and reader)-(?:supported|funded) (?:publication|newsletter|guide|podcast|project|site)(?:[.!] (?:to|please|consider|become|subscribe|if you|support)\b.*|[.!]?)$
^(?:[^.!?]{0,60}[.!?] )?(?:please )?(?:consider|upgrade by|support (?:us|me|my work) by) becoming an? (?:free or paid |paid |paying )?(?:subscriber|member|supporter|patron)\b.{0,80}$
^this (?:post|article|story|episode|newsletter|content) is (?:only )?for (?:paid |paying )?(?:subscribers|members)(?: only)?\b.{0,40}$
^(?:upgrade to (?:paid|premium)|discussion about this (?:post|episode)|no posts|ready for more\?|start your substack\b.{0,30})$
^this (?:page|story|post|article|blog) (?:updates|will update|will be updated|is being updated|is updated|refreshes)\b.{0,60}$
^(?:follow (?:our|the) live (?:coverage|blog|updates)\b[^.!?]{0,40}[.!]? ?)(?:this page .{0,50})?$
^(?:this is a (?:developing|breaking)(?: news)? story|check back (?:here )?for|more (?:to come|to follow|details to follow))\b.{0,80}$
^why (?:you can |you should )?trust (?:us|our (?:reviews?|experts?|advice)|me) ?[:?] ?\S.{20,250}$
^(?:our|the) (?:\w+ ){0,2}(?:editors|reviewers|team|writers|experts) (?:\w+ ){0,2}(?:independently|hand-?pick|personally)\b.{0,160}$
^(?:did|have) you (?:ma[dk]e|tr(?:y|ied)|cook(?:ed)?|bak(?:e|ed)) this\b[^?]{0,40}\?.{0,120}$
^\d(?:[.,]\d+)? (?:stars? )?(?:from|out of 5 from|/ ?5 from|based on) \d[\d,.]* (?:votes?|ratings?|reviews?)$
^\d(?:[.,]\d+)? ?(?:stars?|/ ?5)? ?\(\d[\d,.]* (?:votes?|ratings?|reviews?)\)$
^pin (?:it|this|me|for later)\b[^.?]{0,40}!?$
^(?:recipe rating|rate this recipe|print (?:this )?recipe|pin (?:this )?recipe|save (?:this )?recipe)$
^nutrition(?:al)? (?:information|values?|facts?|data)\b.{0,60}\b(?:estimate|approximate)\w*\b.{0,80}$
^this (?:interview|conversation|transcript|q&a) (?:has been|was|is) (?:lightly |slightly )?(?:edited|condensed|translated)\b.{0,80}$
^(?:this|the) (?:article|story|post|piece|essay|report|column|interview|text)(?: \w+)? (?:was |is |has been |had been )?(?:first|originally) (?:published|appeared|ran|posted|printed|aired)\b.{0,120}$
^this (?:article|story|post|piece|report) is part of\b.{0,120}$
^got an? (?:news )?(?:tip|story|question for us)\?.{0,120}$
^(?:contact|email|e-mail|write to|reach)(?: the)? (?:author|reporter|writer|editor|newsroom|newsdesk)\b.{0,60}\S+@\S+$
^submit (?:an? |your )?(?:obituary|news tip|tip|correction|letter|story|photo|event|press release|comment|listing|classified)s?$
^(?:report|spotted?|found|see|noticed)(?: (?:an?|this))? (?:typo|mistake|error|inaccuracy|ad|comment)(?:\?.{0,70}| (?:in|on) (?:this|the) (?:article|story|page|text)[.?!]?)?$
^(?:reprints?(?: (?:and|&) permissions?)?|(?:re-?publish|licen[sc]e|cite|reuse|re-use|request permission to use|order reprints of) (?:this )?(?:article|story|content|page|post|work))$
^[a-z][a-z .,'-]{1,30}\([a-z/ ]{2,20}\) ?- ?(?:staff reports?|staff writers?|wire reports?)$
^(?:[^\d]{0,20} )?[£$€]\s?\d[\d,.]* (?:at|from|on|@) (?:[\w.'&-]+ ?){1,3}$
^(?:download|get|try) (?:our(?: \w+){0,3} app|the(?: \w+){1,3} app (?:for|today|now|here))\b(?! (?:to|and|that|which|is|was)\b).{0,60}$
^(?:the )?comments?(?: section)?(?: (?:on|for|to) this (?:article|post|story|entry))? (?:are|is|have been|has been) (?:now )?(?:closed|disabled|turned off|moderated)\b.{0,40}$
^(?:log|sign) ?in to (?:comment|reply|leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|save|follow)\b.{0,30}$
^(?:previous|prev|next|older|newer)(?: (?:post|article|page|story|chapter|lesson))? ?[«»‹›<>←→:|] ?[^.!?]{1,80}$
^(?:[^.!?]{0,60}\? )?(?:tag|mention) (?:us|me|@[\w.]+)\b.{0,20}\b(?:on )?(?:instagram|facebook|twitter|x|tiktok|threads|pinterest|your photos?)\b.{0,60}$
^(?:[^.!?]{0,60}\? )?(?:tag|mention) @[\w.]+.{0,80}$
^(?:read|see|find out|learn) more about (?:how we (?:test|review|rate|work)|our (?:review|testing|editorial) (?:process|guidelines|policy|standards))\b.{0,60}$
^(?:the )?(?:opinions|views|statements) (?:expressed|contained|stated) (?:here|herein|in this|are|by)\b.{0,200}$
^nothing (?:in|on) this (?:article|post|site|page|newsletter)\b.{0,60}\badvice\b.{0,140}$
^this (?:article|post|content|information|newsletter) (?:is not|does not constitute|is (?:provided )?for (?:informational|educational|general))\b.{0,80}\b(?:advice|purposes|recommendation)\b.{0,120}$
^the authors? (?:holds?|owns?|has|have) no (?:position|shares|stake|business relationship)\b.{0,120}$
^(?:have|got|do you have) (?:an? |any )?(?:\w+ ){0,2}(?:question|tip|story idea|photo|video|feedback|suggestion|correction)s?\b[^?]{0,40}\? (?:send|e-?mail|write|submit|tell|let|drop|share|call|contact|ask)\b(?=.*(?:\bus\b|\bme\b|@|\d{3}|\bchime\b)).{3,100}$
^(?:produced|edited|hosted|presented|mixed|recorded|music|theme music|artwork|sound design)(?:,? (?:and|&) \w+)? by [^.]{3,60}\.(?: (?:produced|edited|hosted|presented|mixed|recorded|music|theme music|artwork|sound design)(?:,? (?:and|&) \w+)? by [^.]{3,60}\.?)+$
^download (?:the |a |this )?(?:transcript|pdf|press kit|episode|audio|printable)\b.{0,20}$
^[\w .&'-]{2,30} will (?:update|continue to update) this (?:story|article|post|page)\b.{0,80}$
^(?:sponsored|promoted) (?:content |stories |links |posts? )?(?:by|from) [\w .]{2,25}$
^(?:media|press)(?: relations)? contacts? ?: ?.{3,140}$
^for (?:immediate release|media (?:inquiries|enquiries)\b.{0,100}|more information,? (?:please )?(?:contact|visit|go to)\b.{0,100})$
^book (?:your|a|the) (?:stay|trip|tour|room|hotel|flight|table|tickets?)\b[^.]{0,40}\b(?:here|now|today|online)$
^(?:planning|looking|searching|travell?ing|shopping) [^?.!]{3,60}\? (?:check out|visit|browse|explore|see|grab|use) (?:all )?(?:my|our) .{3,80}$
^looking for something(?: else)?\?(?: (?:try|use) (?:the|our) search\b.{0,20})?$
^(?:member|subscriber|premium)s?-only (?:story|post|content|article)s?$
^(?:press enter or )?click (?:on )?(?:(?:the |this )?(?:image|picture|photo) )?to (?:view|enlarge|zoom|see (?:the )?(?:image|full))\b.{0,40}$
^(?:(?:home|help|status|about(?: us)?|careers|jobs|press|blog|privacy(?: policy)?|rules|terms(?: of (?:use|service))?|contact(?: us)?|cookies?(?: policy)?|accessibility|imprint|faqs?|support|legal|advertise|site ?map|text to speech|security|log ?in|sign (?:in|up)|api|partners|newsletters?|feedback)(?: ?[|·•/,-] ?| |$)){4,}$
^an official (?:website|site) of\b.{0,80}$
^(?:this )?page (?:was )?last (?:reviewed|updated|modified|checked|edited)\b.{0,40}$
^(?:is there anything wrong with this page|did you find what you were looking for)\b\??.{0,40}$
^(?:rate|report|email|print|share|bookmark|flag) this (?:page|article|story|post|ad|recipe|video)$
^(?:\d{2}\+ ?[|·-]? ?)?(?:please )?(?:gamble|drink|bet) responsibly\b.{0,60}$
^[\w' -]{3,40}: (?:vote|rate|have your say) (?:now|here)$
^(?:around the (?:site|web|network)|from (?:around )?the web|referenced symbols|symbols mentioned|in this story|follow|following|save|gift article|copy link|more options)$
^[a-z.]{1,6} [-+]?\d+[.,]\d+ ?%$
^ad(?:vertisement)? feedback$
^(?:story|article|text) continues (?:after|below)\b.{0,40}$
^this advert(?:isement)? has not loaded\b.{0,80}$
^(?:you(?:'ve| have) (?:successfully )?(?:subscribed|signed up)\b.{0,60}|something went wrong[.,!]? (?:please )?(?:try|refresh|check)\b.{0,40}|thank(?:s| you) for (?:signing up|subscribing|your feedback|registering)\b.{0,80}|we(?:'ll| will) be in touch with\b.{0,100}|please (?:try again later|enter a valid\b.{0,40}))$
^(?:set|add)(?: us)? as (?:a |your )?preferred source\b.{0,30}$
^(?:read|see|view) (?:the )?(?:full|entire) (?:story|article|post|report|recipe|interview)$
^see all (?:articles|posts|stories) (?:by|from)\b.{0,40}$
^people (?:are )?also (?:reading|read|ask)$
^[^.!?]{3,60} ?/ ?[^.!?]{2,40} via (?:getty(?: images)?|ap|reuters|afp|shutterstock|imago)$
^\(?(?:ap|afp|reuters|getty|file)(?: photos?| images?)(?: ?/ ?| by )[^.!?]{3,50}\)?$
^video duration:? .{3,40}$
^(?:play|pause|mute|replay) (?:the )?video$
^this (?:video|audio|content|media) (?:can ?not|can't|is not|isn't)(?: be)? (?:played|available|supported|loaded)\b.{0,80}$
^your browser does(?: not|n't) support\b.{0,80}$
^[\w.' -]{4,40} ?[|,•·-] ?(?:staff|senior|contributing|guest|freelance) (?:writer|reporter|correspondent|contributor|columnist|photographer)$
^(?:[\w'.-]+ ){1,8}contributed to this (?:report|story|article)\b.{0,20}$
^with files from\b.{2,60}$
^our standards: .{5,60}$
^this (?:article|story|post|piece|page) (?:was|has been) (?:last )?(?:amended|updated|edited|modified) (?:on|at) .{4,30}$
^this (?:article|story|post) is (?:more than|over) \d+ (?:years?|months?) old$
^comment(?:ing|s) (?:on|for) this (?:article|story|post) (?:is|are) (?:now )?(?:closed|off|disabled)\b.{0,20}$
^posted (?:in|under) [\w ,&-]{2,40}$
^before you go\b.{0,100}\b(?:gift|donat|support|subscri)\w*\b.{0,60}$
^(?:subscribers|members) (?:can|only|have)\b[^.]{0,60}\b(?:in full|access|read)\b[^.]{0,30}\.?$
^exclusive (?:for|to) (?:our )?(?:subscribers|members)$
^(?:all rights reserved\.? )?this (?:material|content|article|work|story) (?:may|must|can) not be\b.{0,160}$
^originally (?:published|posted|appeared) (?:at|on|in)\b.{2,80}$
^re-?published (?:under|with|from|courtesy)\b.{2,80}$
^(?:source link|h/t:? .{2,40}|via: ?.{2,40})$
^(?:download|get|open|try) the (?:\w+ ){1,4}app$
^scan the qr code\b.{0,60}$
^available (?:now )?on (?:the )?(?:app store|google play|apple podcasts)\b.{0,60}$
^(?:view this post on \w+|a post shared by\b.{3,80}|pic\.twitter\.com/\w+)$
^listen ?[·|-]? ?\d+ min(?:ute)?s?$
^this (?:reporting|story|article|project|series|coverage|investigation) (?:was|is) (?:supported|funded|made possible|produced)(?: in part)? (?:by|with|in (?:partnership|collaboration))\b.{0,100}$
^(?:how useful was this (?:post|article)\?.{0,30}|click on a star to rate\b.{0,20}|average rating:? ?\d[\d.,]* ?/ ?\d\b.{0,40}|no votes so far\b.{0,60})$
^disclosure: (?=.*\b(?:author|i|we|writer|owns?|holds?|position|affiliate|commission|compensat\w*|sponsor\w*|shares)\b).{5,160}$
^(?:correction|suggestion)s?(?: or (?:correction|suggestion)s?)?\? .{3,60}$
^(?:was [$£€]\d.{2,40}|limited[- ]time offer)$
^(?:rss(?: feed)?|embed)$
^thanks for reading [^.!?]{2,60}[!.] (?:this post is public|subscribe|feel free|if you (?:enjoyed|liked))\b.{0,110}$
^(?:this post is public so )feel free to share it$
^privacy ?[∙·•|,-] ?terms ?[∙·•|,-] ?collection notice$
^(?!(?:the|our|a|an|this|that|you|we|it|they|he|she|all|most|no|any)\b)[a-z.'’-]+(?: [a-z.'’-]+){1,2} can be (?:reached|contacted) (?:at|on|by|via) .{0,40}\S+@\S+$
^originally published ?: ?[^!?]{0,20}\b20\d\d\b[^!?]{0,25}$
^(?:posted|published|updated|last updated) (?:at )?\d{1,2}(?::\d\d)? ?[ap]\.?m\.?,? (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,20}$
^if you (?:enjoyed|liked|loved|found) (?:reading )?this (?:post|article|story|essay|piece|recipe|episode)\b[^.!?]{0,20}, (?:please |do |why not |consider |then )*(?:shar(?:e|ing)|subscrib(?:e|ing)|leav(?:e|ing)|follow(?:ing)?|like|rate|click|sign|buy)\b.{0,90}$
""",
)
