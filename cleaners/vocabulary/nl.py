"""Dutch."""

from cleaners.vocabulary.base import Vocabulary

DUTCH = Vocabulary(
    code="nl",
    stop_words="""
aan aantal achter al alle alleen alles als altijd ander andere anders at ben beide bent beter bij bijna
bijvoorbeeld binnen blijft boven buiten daar daarbij daardoor daarmee daarna daarom dan dat de deel deed den
der deze die dit doen doet door dus echt echter een één eens eerst eerste eigen elk elke en enkele er erg
even gaan gaat geen gehad geweest gewoon ging goed goede graag groot haar had hadden hebben hebt heeft heel
helemaal hem hen het hier hij hoe hoewel hun iedere iedereen iemand iets ik in inmiddels is ja jaar jaren je
jij jou jouw jullie kan kon konden komen komt kun kunnen kwam laat laatste lang later maar maken maakt mag
me meer meest men met mij mijn minder moest moesten moet moeten na naar naast nadat natuurlijk net niemand
niet niets nieuwe nog nooit nou nu of om omdat onder ons onze ook op opnieuw over pas per samen sinds snel
soms staan staat steeds tegen ten ter terug terwijl tijd tijdens toch toe toen tot tussen twee u uit uw vaak
van vanaf vandaag vanuit veel ver verder via vinden vindt volgens voor vooral voordat vrij waar waarbij
waardoor waarom waarop waren was wat we weer weet weg wel welke werd werden wie wij wil willen worden wordt
zal ze zeer zegt zei zelf zelfs zich zie zien ziet zij zijn zit zo zoals zodat zonder zou zouden zowel zulke
""",
    related="""
lees ook
lees verder
lees meer
lees meer over
lees hier
lees hier meer
lees hier ook
lees onze
lees ons
lees het hele artikel
lees het volledige artikel
lees het hele verhaal
lees daarom ook
lees dan ook
lees eerder
lees vervolgens
lees het volgende
zie ook
bekijk ook
bekijk hier
bekijk meer
kijk ook
luister ook
ontdek ook
ook interessant
ook interessant om te lezen
ook leuk
ook lezen
ook het lezen waard
interessant voor jou
interessant voor u
dit vind je misschien ook interessant
dit vind je ook interessant
dit vind je misschien ook leuk
dit vind je ook leuk
dit vind je misschien leuk
dit vindt u misschien ook interessant
misschien vind je dit ook interessant
misschien vind je dit ook leuk
misschien ook interessant
misschien vindt u dit ook interessant
vind je misschien ook leuk
vind je misschien ook interessant
wellicht ook interessant
mogelijk ook interessant
andere lezers bekeken ook
anderen lazen ook
anderen lezen ook
gerelateerd artikel
gerelateerde artikelen
gerelateerde berichten
gerelateerde onderwerpen
gerelateerd nieuws
gerelateerde verhalen
gerelateerde video
verwante artikelen
verwante berichten
verwante onderwerpen
vergelijkbare artikelen
soortgelijke artikelen
aanbevolen artikelen
aanbevolen artikel
aanbevolen voor jou
aanbevolen voor u
aanrader van de redactie
aanraders van de redactie
leestip
leestips
kijktip
luistertip
meer over dit onderwerp
meer over dit thema
meer lezen
meer lezen over
meer weten
meer weten over
meer informatie over
meer nieuws
meer nieuws over
meer artikelen
meer artikelen over
meer berichten
meer uit deze rubriek
alle artikelen over
verder lezen
volgende artikel
volgend artikel
vorige artikel
vorig artikel
volgende bericht
volgend bericht
vorige bericht
vorig bericht
volgende post
vorige post
eerder schreven we
eerder verscheen
eerder op deze site
uit het archief
uit ons archief
ook op onze site
het meest gelezen
meest gelezen artikelen
""",
    related_weak="""
lees
bekijk
luister
gerelateerd
aanbevolen
aanrader
achtergrond
dossier
podcast
in beeld
fotoserie
uitleg
explainer
terugblik
""",
    related_sections="""
lees ook
lees meer
lees verder
lees ook dit
zie ook
bekijk ook
ook interessant
ook leuk
misschien ook interessant
misschien vind je dit ook leuk
misschien vind je dit ook interessant
dit vind je misschien ook interessant
dit vind je misschien ook leuk
dit vind je ook leuk
dit vind je ook interessant
vind je misschien ook leuk
vind je misschien ook interessant
interessant voor jou
wellicht ook interessant
anderen lazen ook
anderen bekeken ook
gerelateerd
gerelateerde artikelen
gerelateerde berichten
gerelateerde onderwerpen
gerelateerde producten
gerelateerd nieuws
gerelateerde inhoud
gerelateerde video's
verwante artikelen
verwante berichten
verwante onderwerpen
vergelijkbare artikelen
soortgelijke artikelen
aanbevolen
aanbevolen artikelen
aanbevolen voor jou
aanbevolen voor u
aanraders
leestips
leestip
verder lezen
externe links
externe link
nuttige links
meer over dit onderwerp
meer weten
meer lezen
meer nieuws
meer artikelen
meer berichten
meer van deze auteur
meer van deze schrijver
meer in deze rubriek
meer uit deze categorie
meer
laatste nieuws
het laatste nieuws
laatste artikelen
laatste berichten
laatste reacties
nieuwste artikelen
nieuwste berichten
recente artikelen
recente berichten
recente reacties
recent nieuws
meest gelezen
het meest gelezen
best gelezen
meest bekeken
meest gedeeld
meest populair
meest populaire artikelen
populair
populaire artikelen
populaire berichten
trending
uitgelicht
uitgelichte artikelen
in het nieuws
niet te missen
mis dit niet
mis het niet
gesponsorde inhoud
gesponsorde berichten
gesponsorde links
van onze partners
aangeboden door onze partners
elders op het web
berichtnavigatie
berichtennavigatie
bericht navigatie
volgend artikel
vorig artikel
volgende artikel
vorige artikel
volgend bericht
vorig bericht
volgende bericht
vorige bericht
uit het archief
uit ons archief
keuze van de redactie
andere artikelen
andere berichten
overig nieuws
""",
    theme_labels="""
meest gelezen
best gelezen
het meest gelezen
meest bekeken
meest populair
populair
populaire berichten
populaire artikelen
laatste nieuws
het laatste nieuws
laatste
net binnen
recente berichten
recent nieuws
gerelateerde berichten
gerelateerde artikelen
nieuws
kort nieuws
breaking
breaking news
live
liveblog
uitgelicht
in de schijnwerpers
in het nieuws
topverhaal
topnieuws
hoofdnieuws
trending
exclusief
aanrader
aanraders
aanbevolen
keuze van de redactie
tip van de redactie
niet te missen
mis dit niet
lees ook
geen categorie
ongecategoriseerd
geen onderdeel van een categorie
niet gecategoriseerd
gesponsord
alleen voor abonnees
voor abonnees
abonnees
premium
plus
luister naar dit artikel
beluister dit artikel
beluister artikel
artikel beluisteren
vergroot afbeelding
vergroot foto
bekijk galerij
bekijk foto's
bekijk fotoserie
afbeelding
foto
video
home
menu
zoeken
sluiten
""",
    ad_labels="""
advertentie
advertenties
adverteren
reclame
reclameblok
gesponsord
gesponsord door
gesponsord bericht
gesponsorde inhoud
gesponsorde content
gesponsorde links
gesponsorde post
gesponsord artikel
aangeboden door
partnerbijdrage
partner content
partnercontent
betaalde content
betaalde inhoud
betaalde samenwerking
betaald partnerschap
branded content
advertorial
publireportage
ingezonden mededeling
commerciële boodschap
commercieel artikel
tekst loopt door onder advertentie
tekst gaat verder onder de advertentie
tekst gaat verder onder advertentie
tekst loopt door onder de advertentie
tekst loopt door onder de foto
tekst loopt door onder de video
tekst gaat verder onder de foto
tekst gaat verder onder de video
tekst gaat door onder de foto
artikel gaat verder onder de advertentie
artikel gaat verder onder advertentie
het artikel gaat verder onder de advertentie
het artikel gaat verder na de advertentie
artikel loopt door onder advertentie
dit artikel gaat verder onder de advertentie
lees verder na de advertentie
lees verder na advertentie
lees verder onder de advertentie
lees verder onder de foto
lees verder na deze advertentie
ga verder met lezen na de advertentie
verder lezen na de advertentie
scroll verder om door te lezen
scroll door om verder te lezen
einde advertentie
advertentie sluiten
sluit advertentie
advertentie overslaan
advertentie verbergen
advertentie melden
hier adverteren
adverteer hier
google-advertenties
advertenties van google
waarom zie ik deze advertentie?
lees hieronder verder
lees door onder de advertentie
artikel gaat hieronder verder
artikel gaat verder onder de video
het artikel gaat verder onder de video
de tekst gaat verder onder de video
lees verder onder de video
artikel gaat verder onder de foto
""",
    ad_disclosures="""
affiliate link
affiliate links
affiliate-link
affiliate-links
affiliatelink
affiliatelinks
affiliate partner
affiliateprogramma
wij ontvangen een commissie
wij ontvangen mogelijk een commissie
wij krijgen een commissie
we ontvangen een commissie
we ontvangen mogelijk een commissie
we krijgen mogelijk een commissie
we krijgen een commissie
ontvangen wij een commissie
ontvangen we een commissie
ontvangen wij een kleine vergoeding
ontvangen we een kleine vergoeding
krijgen we een kleine commissie
krijgen wij een kleine commissie
ontvang ik een kleine commissie
krijg ik een kleine commissie
een kleine commissie
zonder extra kosten voor jou
zonder dat het jou extra kost
zonder extra kosten voor u
het kost jou niets extra
kost je niets extra
jij betaalt niets extra
je betaalt niets extra
als amazon-partner
als bol.com-partner
dit artikel is gesponsord
dit artikel is mede mogelijk gemaakt
dit bericht is gesponsord
deze post is gesponsord
deze blog is gesponsord
dit is een gesponsord
dit is een betaalde samenwerking
dit artikel bevat affiliate
dit artikel bevat links
deze pagina bevat affiliate
in samenwerking met onze partner
in betaalde samenwerking met
betaalde samenwerking met
dit artikel is tot stand gekomen in samenwerking
dit artikel kwam tot stand in samenwerking
deze inhoud is gemaakt door de adverteerder
de redactie is niet verantwoordelijk voor de inhoud
onafhankelijk geselecteerd
""",
    promotions="""
koop nu
koop hier
bestel nu
bestel direct
bestel vandaag nog
bestel hier
nu bestellen
nu kopen
shop nu
shop hier
profiteer nu
profiteer direct
sla je slag
grijp je kans
wees er snel bij
mis deze aanbieding niet
pak je korting
claim je
claim nu
bekijk aanbieding
bekijk de aanbieding
bekijk de aanbiedingen
bekijk prijs
bekijk de prijs
check de prijs
check de prijzen
vergelijk nu
vergelijk gratis
vergelijk prijzen
met de code
gebruik de code
kortingscode
actiecode
waardebon
% korting
% gratis
procent korting
korting op
extra korting
exclusieve korting
alleen vandaag
vandaag alleen
alleen deze week
alleen deze maand
tijdelijk aanbod
tijdelijke actie
tijdelijk verkrijgbaar
beperkte tijd
voor een beperkte tijd
op=op
op is op
zolang de voorraad strekt
halen, 1 betalen
1 betalen
1+1 gratis
2e gratis
2e halve prijs
tweede gratis
speciale aanbieding
exclusieve aanbieding
aanbieding geldig
aanbieding loopt
actie geldig
actie loopt
gratis verzending
gratis verzonden
gratis bezorging
gratis bezorgd
gratis thuisbezorgd
voor 23.59 uur besteld
voor 22.00 uur besteld
morgen in huis
gratis proberen
probeer gratis
probeer het gratis
gratis proefperiode
gratis op proef
niet goed, geld terug
niet-goed-geld-terug
geld-terug-garantie
geld terug garantie
vrijblijvende offerte
gratis offerte
offerte aanvragen
vraag een offerte aan
vraag vrijblijvend
vraag direct een
gratis adviesgesprek
vrijblijvend advies
maak een afspraak
bel ons
bel nu
boek nu
boek direct
boek je
reserveer nu
reserveer direct
onze webshop
in onze webshop
onze webwinkel
in onze winkel
onze partner
onze partners
onze sponsor
welkomstbonus
stortingsbonus
gratis weddenschap
gratis spins
gratis bets
wed nu
speel bewust
wat kost gokken jou?
nieuwe klanten
nieuwe spelers
voorwaarden van toepassing
actievoorwaarden
klik hier om
klik op de link
te koop bij
verkrijgbaar bij
voor slechts
vanaf slechts
beste prijs
scherpe prijs
laagste prijs
download de app
bestel je tickets
koop je kaarten
""",
    newsletter="""
nieuwsbrief
onze nieuwsbrief
nieuwsbrieven
mailinglijst
schrijf je in voor
schrijf je in voor onze
schrijf je nu in
schrijf je hier in
schrijf je gratis in
schrijf u in voor
meld je aan voor
meld je aan voor de
meld je aan voor onze
meld je hier aan
meld je gratis aan
meld je nu aan
meld u aan voor
abonneer je op
abonneer u op
abonneer je gratis
inschrijven voor de nieuwsbrief
aanmelden voor de nieuwsbrief
ontvang onze
ontvang de nieuwsbrief
ontvang gratis
ontvang elke
ontvang iedere
ontvang dagelijks
ontvang wekelijks
ontvang het laatste
ontvang de laatste
ontvang de beste
ontvang updates
ontvang als eerste
in je mailbox
in jouw mailbox
in uw mailbox
in je inbox
in jouw inbox
in uw inbox
in je mail
per e-mail ontvangen
je e-mailadres
jouw e-mailadres
uw e-mailadres
vul je e-mailadres in
vul jouw e-mailadres in
vul uw e-mailadres in
voer je e-mailadres in
mis niets
mis niks
mis geen enkel
mis geen
nooit meer iets missen
niets meer missen
blijf op de hoogte
blijf als eerste op de hoogte
blijf geïnformeerd
wil je op de hoogte blijven
pushmeldingen
pushberichten
meldingen inschakelen
zet meldingen aan
schakel meldingen in
op elk moment uitschrijven
op elk moment afmelden
ieder moment uitschrijven
elk moment weer afmelden
altijd uitschrijven
altijd weer afmelden
uitschrijven kan altijd
uitschrijven kan op elk moment
afmelden kan altijd
geen spam
nooit spam
we sturen geen spam
bedankt voor je inschrijving
bedankt voor uw inschrijving
bedankt voor je aanmelding
ons whatsapp-kanaal
onze whatsapp-kanaal
whatsappkanaal
""",
    sharing="""
delen
deel dit
deel dit:
deel dit artikel
deel artikel
deel dit bericht
deel dit verhaal
deel deze pagina
deel dit recept
deel deze post
deel dit met
deel dit op
deel via
deel op
deel op facebook
deel op twitter
deel op x
deel op whatsapp
deel op linkedin
deel op pinterest
deel via e-mail
deel via whatsapp
deel met vrienden
deel met je vrienden
deel met anderen
deel het
delen via
delen op
delen via e-mail
delen op facebook
delen op twitter
delen op x
delen op linkedin
delen via whatsapp
artikel delen
pagina delen
klik om te delen op
klik om te delen met
klik om af te drukken
klik om dit te e-mailen
tweeten
tweet dit
verstuur via e-mail
verzend via e-mail
mail dit artikel
e-mail dit artikel
stuur door
doorsturen
artikel doorsturen
print dit artikel
artikel printen
artikel afdrukken
kopieer link
kopieer de link
link kopiëren
link gekopieerd
bewaar artikel
artikel bewaren
bewaar dit artikel
opslaan voor later
artikel cadeau geven
geef cadeau
geef artikel cadeau
vind ik leuk
vind ik leuk:
dit vind ik leuk:
like ons op facebook
volg ons
volg ons op
volg ons via
volg ons ook op
volg ons op facebook
volg ons op instagram
volg ons op social media
volg ons op google nieuws
volg mij op
volg me op
vind ons op
je vindt ons ook op
""",
    comment_forms="""
reageer
reageer op dit artikel
reageer op dit bericht
reactie plaatsen
reacties bekijken
reacties tonen
reacties verbergen
reactie toevoegen
reactie annuleren
reactie verzenden
reactie achterlaten
reactie melden
plaats een reactie
plaats reactie
plaats je reactie
laat een reactie achter
laat een antwoord achter
laat je reactie achter
laat hier je reactie achter
laat een bericht achter
geef een reactie
geef een antwoord
geef je reactie
geef als eerste een reactie
schrijf een reactie
schrijf je reactie
voeg een reactie toe
verstuur reactie
bekijk alle reacties
bekijk reacties
toon alle reacties
toon reacties
lees de reacties
lees alle reacties
alle reacties bekijken
meer reacties laden
meer reacties tonen
reacties zijn gesloten
reacties gesloten
de reacties zijn gesloten
reageren is niet meer mogelijk
reageren is niet mogelijk
reacties uitgeschakeld
reacties zijn uitgeschakeld
nog geen reacties
er zijn nog geen reacties
wees de eerste die reageert
wees de eerste om te reageren
wees de eerste met een reactie
antwoord annuleren
je e-mailadres wordt niet gepubliceerd
je e-mailadres zal niet worden gepubliceerd
je e-mailadres zal niet getoond worden
uw e-mailadres wordt niet gepubliceerd
uw e-mailadres zal niet worden gepubliceerd
het e-mailadres wordt niet gepubliceerd
vereiste velden zijn gemarkeerd
verplichte velden zijn gemarkeerd
verplichte velden zijn aangegeven met
verplichte velden zijn voorzien van
mijn naam, e-mail en site bewaren
mijn naam, e-mailadres en website
mijn naam, e-mail en website opslaan
bewaar mijn naam, e-mail
sla mijn naam, e-mail
stuur mij een e-mail als er
stuur mij een e-mail bij
houd me op de hoogte van nieuwe reacties
breng me op de hoogte van nieuwe reacties
log in om te reageren
log in om een reactie te plaatsen
inloggen om te reageren
je moet inloggen om een reactie te plaatsen
je moet ingelogd zijn om een reactie te plaatsen
je moet ingelogd zijn om te reageren
u moet ingelogd zijn om een reactie te plaatsen
u moet inloggen om te reageren
registreer om te reageren
deze site gebruikt akismet
bekijk hoe je reactie-gegevens worden verwerkt
bekijk hoe je reactie gegevens worden verwerkt
ontdek hoe de data van je reactie verwerkt wordt
vul alstublieft uw commentaar in
vul alstublieft uw naam in
vul hier je reactie in
vul hier je naam in
naam
naam *
naam*
naam:
e-mail
e-mail *
e-mail*
e-mailadres *
website
site
je naam
uw naam
reageer als eerste op dit
reageer als eerste op het
reageer als eerste op deze
""",
    comment_patterns=(
        r"^\(?(?:\d[\d.,]*|geen|een|twee|drie) (?:reacties?|antwoord(?:en)?|opmerkingen?|"
        r"comments?)\)?(?: (?:op|bij|over) .*)?$"
        "\n"
        r"^(?:reacties?|antwoorden|opmerkingen) ?[(:] ?\d[\d.,]* ?\)?$"
        "\n"
        r"^(?:bekijk|toon|lees|laad) (?:de |alle )?(?:\d[\d.,]* )?(?:meer )?reacties?$"
        "\n"
        r"^\d+ (?:gedachten?|reacties?) (?:over|op)\b.*$"
        "\n"
        r"^(?:je |uw |jouw )?(?:reactie|reacties|e-mailadres)(?: ?[*:])?$"
        "\n"
        r"^(?:reageren|praat mee|discussieer mee|geef je mening)!?$"
        "\n"
        r"^(?:antwoorden|beantwoorden)$"
        "\n"
        r"^reageer als eerste\W*$"
        "\n"
    ),
    calls="""
laat het ons weten
laat ons weten
laat het weten
laat het me weten
laat me weten
laat een reactie achter
laat je reactie achter
laat hieronder
laat jouw
vertel het ons
vertel ons
vertel het in de reacties
schrijf het in de reacties
zet het in de reacties
reageer
reageer hieronder
deel je ervaring
deel je ervaringen
deel jouw
deel je mening
deel je tips
deel je verhaal
deel dit
deel het
deel gerust
in de reacties
hieronder in de reacties
wat vind jij
wat vind je
wat vindt u
wat vinden jullie
wat denk jij
wat denkt u
wat is jouw mening
wat is jouw
hoe denk jij
hoe doe jij
en jij
en jullie
heb jij
heb je vragen
heb je een vraag
heb je tips
heb je dit
heb je zelf
heeft u vragen
heb je ook
ben jij
ken jij
kende jij
vond je dit
vond je dit artikel
was dit artikel nuttig
als je dit artikel
vergeet niet
vergeet niet om
beoordeel dit
beoordeel het recept
geef een cijfer
geef dit artikel
geef je mening
stem
stem mee
doe mee
doe mee met
doe de test
doe de quiz
vul onze enquête in
vul de enquête in
praat mee
discussieer mee
volg ons
volg mij
volg me
abonneer
abonneer je
meld je aan
schrijf je in
like
like ons
like onze
tag ons
download onze
download ons
download gratis
download nu
download de gratis
gratis e-book
gratis ebook
gratis download
gratis checklist
gratis gids
steun ons
steun onze
steun onafhankelijke journalistiek
steun onafhankelijk
help ons
doneer
doneer nu
word lid
word nu lid
word vriend
word donateur
word abonnee
neem contact op
neem contact met ons op
mail ons
mail naar
stuur ons
stuur je
schrijf ons
bezoek onze
bezoek ons
klik hier
klik op
registreer
stuur deze
stuur dit
bedankt voor het lezen
dank voor het lezen
dank je wel voor het lezen
bedankt voor je steun
veel leesplezier
tot de volgende keer
tot volgende keer
blijf ons volgen
""",
    calls_certain="""
laat het ons weten in de reacties
laat het weten in de reacties
laat hieronder een reactie achter
laat een reactie achter
deel je ervaring in de reacties
vertel het ons in de reacties
praat mee in de reacties
beoordeel dit recept
volg ons op
volg ons ook op
bedankt voor het lezen
steun onze journalistiek
steun onafhankelijke journalistiek
steun ons werk
word lid van onze community
word donateur
doneer nu
like en deel
vergeet niet te abonneren
download onze app
download onze gratis
download gratis ons
stuur deze nieuwsbrief door
schrijf je in voor onze nieuwsbrief
""",
    shop_buttons="""
bekijk prijs
bekijk de prijs
bekijk prijzen
bekijk aanbieding
bekijk de aanbieding
bekijk deal
bekijk bij bol
bekijk op bol.com
bekijk op amazon
bekijk bij coolblue
check prijs
check de prijs
koop nu
koop nu bij
bestel nu
bestel nu bij
shop nu
in winkelwagen
in winkelmand
naar de webshop
naar de aanbieding
""",
    consent="""
wij gebruiken cookies
we gebruiken cookies
wij maken gebruik van cookies
we maken gebruik van cookies
deze website gebruikt cookies
deze site gebruikt cookies
deze website maakt gebruik van cookies
deze site maakt gebruik van cookies
onze website gebruikt cookies
onze website maakt gebruik van cookies
gebruikt cookies om
gebruiken cookies om
functionele en analytische cookies
cookies accepteren
cookies toestaan
alle cookies accepteren
accepteer cookies
accepteer alle cookies
alle cookies weigeren
cookies weigeren
weiger cookies
cookie-instellingen
cookie instellingen
cookievoorkeuren
cookieverklaring
cookiebeleid
cookies beheren
beheer cookies
het gebruik van cookies
het plaatsen van cookies
door deze website te gebruiken
door gebruik te maken van deze website
door op accepteren te klikken
door op "accepteren" te klikken
wij respecteren je privacy
we respecteren je privacy
wij hechten waarde aan uw privacy
jouw privacy is belangrijk
je privacy is belangrijk voor ons
wij en onze partners
we en onze partners
deze inhoud is geblokkeerd
deze inhoud wordt gehost door
om deze inhoud te zien
om deze inhoud te bekijken
om deze content te bekijken
om deze content te kunnen zien
je hebt geen toestemming gegeven voor cookies
javascript is uitgeschakeld
javascript moet ingeschakeld zijn
schakel je adblocker uit
schakel uw adblocker uit
zet je adblocker uit
adblocker gedetecteerd
""",
    paywall="""
om verder te lezen
verder lezen?
om door te lezen
om dit artikel te lezen
om het hele artikel te lezen
om het volledige artikel te lezen
abonneer je om
neem een abonnement om
log in om verder te lezen
log in om te lezen
registreer om verder te lezen
maak een gratis account
maak gratis een account
ben je al abonnee
bent u al abonnee
al abonnee?
al abonnee
al lid?
al een abonnement?
al een account?
heb je al een account?
heeft u al een account?
nog geen abonnee?
nog geen abonnement?
nog geen account?
dit artikel is alleen voor abonnees
dit artikel is exclusief voor
dit artikel is voorbehouden aan
exclusief voor abonnees
alleen voor abonnees
alleen toegankelijk voor abonnees
gratis artikelen
onbeperkt toegang tot
onbeperkt lezen
onbeperkte toegang tot
toegang tot alle artikelen
lees dit artikel gratis
lees onbeperkt
ontgrendel dit artikel
je hebt het maximum aantal
u heeft het maximum aantal
""",
    toc="""
inhoud
inhoudsopgave
inhoudstafel
inhoud van dit artikel
inhoud artikel
inhoud van deze pagina
overzicht
in dit artikel
in dit bericht
in deze blog
in deze blogpost
in deze gids
in dit verhaal
op deze pagina
wat vind je in dit artikel
dit lees je in dit artikel
wat lees je in dit artikel
dit kun je verwachten
wat je gaat leren
onderwerpen in dit artikel
snel naar
ga naar
ga direct naar
direct naar
spring naar
snelle links
snelnavigatie
inhoudsopgave tonen
inhoudsopgave verbergen
toon inhoudsopgave
verberg inhoudsopgave
""",
    byline="""
door
door:
door onze redactie
door onze redacteur
door onze verslaggever
door onze verslaggeefster
door onze correspondent
van onze redactie
van onze correspondent
van onze verslaggever
geschreven door
gepubliceerd door
geplaatst door
gepost door
samengesteld door
een artikel van
een bijdrage van
tekst
tekst:
tekst door
tekst en foto's
interview door
opgetekend door
auteur
auteur:
auteurs
redactie
redactie:
redacteur
verslaggever
correspondent
journalist
vertaald door
vertaling
vertaling:
bewerkt door
gecontroleerd door
medisch gecontroleerd door
beoordeeld door
column van
""",
    dated="""
gepubliceerd
gepubliceerd op
gepubliceerd:
geplaatst
geplaatst op
gepost op
publicatiedatum
datum
datum:
bijgewerkt
bijgewerkt op
bijgewerkt tot
bijgewerkt:
laatst bijgewerkt
laatst bijgewerkt op
laatst bijgewerkt:
laatste update
laatste update:
laatst gewijzigd
laatst gewijzigd op
gewijzigd
gewijzigd op
laatste wijziging
geactualiseerd op
update
aangemaakt op
verschenen op
op
""",
    months="""
januari jan jan.
februari feb feb. febr febr.
maart mrt mrt.
april apr apr.
mei
juni jun jun.
juli jul jul.
augustus aug aug.
september sept sept. sep sep.
oktober okt okt.
november nov nov.
december dec dec.
""",
    weekdays=(
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma ma. di di. wo wo. do do. vr vr. za "
        "za. zo zo. vandaag gisteren uur"
    ),
    reading_time_patterns=(
        r"^(?:geschatte |gemiddelde )?(?:lees|luister)(?:tijd|duur)(?: is)?:? ?(?:ongeveer |"
        r"circa |ca\. ?|~ ?)?(\d{1,3}) ?(?:min(?:\.|uut|uten)?)$"
        "\n"
        r"^(?:ongeveer |circa |ca\. ?|~ ?)?(\d{1,3}) ?(?:min(?:\.|uut|uten)?) ?(?:lezen|leestijd|"
        r"lees|leesduur|te lezen|luisteren)$"
        "\n"
        r"^in (\d{1,3}) minuten gelezen$"
        "\n"
        r"^(\d[\d.]*) ?(?:keer bekeken|keer gelezen|keer gedeeld|weergaven|views|volgers|abonnees)$"
        "\n"
        r"^(?:weergaven|gelezen|bekeken): ?(\d[\d.]*)(?: keer)?$"
        "\n"
    ),
    relative_date_patterns=(
        r"^(?:(?:gepubliceerd|bijgewerkt|geplaatst|laatst bijgewerkt):? )?(?:ongeveer |ruim |"
        r"bijna )?(?:\d{1,3}|een|twee|drie|enkele|een paar) (?:sec(?:onden?|\.)?|min(?:uut|uten|"
        r"\.)?|uur|uren|dag(?:en)?|we?ek(?:en)?|weken|maand(?:en)?|jaar|jaren) geleden$"
        "\n"
        r"^(?:(?:gepubliceerd|bijgewerkt):? )?(?:zojuist|zonet|vandaag|gisteren|eergisteren)"
        r"(?:,? (?:om )?\d{1,2}[:.]\d{2}(?: uur)?)?$"
        "\n"
    ),
    credits="""
foto
foto's
foto van
foto's van
foto door
foto's door
foto:
fotograaf
fotografie
fotocredit
fotocredits
fotobron
fotoverantwoording
beeld
beeld:
beeld van
beeldbron
beeldverantwoording
afbeelding
afbeelding van
afbeeldingen
bron afbeelding
bron foto
coverfoto
headerfoto
omslagfoto
archieffoto
archiefbeeld
foto ter illustratie
stockfoto
illustratie
illustratie van
illustratie door
illustraties
infographic
grafiek
tekening
video
video van
schermafbeelding
screenshot
met dank aan
""",
    copyright="""
alle rechten voorbehouden
auteursrecht voorbehouden
auteursrechten voorbehouden
niets uit deze uitgave mag
niets van deze website mag
overname zonder toestemming
overname alleen met toestemming
zonder schriftelijke toestemming van de uitgever
zonder voorafgaande schriftelijke toestemming van de uitgever
gepubliceerd met toestemming van
met toestemming overgenomen
overgenomen met toestemming
onder een creative commons
onder creative commons
dit artikel verscheen eerder
dit artikel verscheen eerst
dit artikel verscheen oorspronkelijk
dit artikel is eerder verschenen
dit artikel is eerder gepubliceerd
dit artikel is oorspronkelijk gepubliceerd
dit artikel is oorspronkelijk verschenen
dit bericht verscheen eerst op
dit verhaal verscheen eerder
het bericht verscheen eerst op
verscheen eerst op
oorspronkelijk gepubliceerd op
mogelijk gemaakt door wordpress
ondersteund door wordpress
trots aangedreven door wordpress
wordpress thema door
website gemaakt door
aan dit artikel kunnen geen rechten
aan deze informatie kunnen geen rechten
over ons
""",
    author_box="""
over de auteur
over de auteurs
over de schrijver
over de schrijfster
over mij
over ons
over de redactie
de auteur
wie ben ik
wie ben ik?
wie zijn wij
wie zijn we
auteursprofiel
profiel van de auteur
foto van de auteur
avatar
avatar van de auteur
bekijk alle berichten
bekijk alle berichten van
bekijk alle artikelen
bekijk alle artikelen van
bekijk alle posts van
bekijk profiel
alle berichten van
alle artikelen van
alle artikelen van deze auteur
alle berichten bekijken
toon alle berichten van
meer artikelen van
meer berichten van
meer van deze auteur
meer van de auteur
andere artikelen van
artikelen van
berichten van
volg de auteur
volg deze auteur
mail de auteur
neem contact op met de auteur
ons team
onze redactie
redactieteam
""",
    tag_labels="""
tags
tag
labels
label
trefwoorden
trefwoord
steekwoorden
zoekwoorden
categorie
categorieën
categorieen
onderwerp
onderwerpen
thema
thema's
rubriek
rubrieken
getagd
getagd met
getagd als
geplaatst in
gepubliceerd in
geplaatst onder
opgeslagen onder
gearchiveerd onder
dossier
dossiers
meer over
in deze categorie
""",
    archive_labels="""
tag
tags
label
categorie
categorieën
archief
archieven
archief van de categorie
categorie archief
categorie-archief
categoriearchief
categorie archieven
tag archief
tag-archief
tagarchief
tag archieven
tagarchieven
maandarchief
maandelijkse archieven
dagarchief
dagelijkse archieven
jaararchief
auteursarchief
auteur archief
auteur
onderwerp
thema
rubriek
dossier
bladeren door categorie
berichten getagd met
berichten met tag
artikelen met tag
berichten in de categorie
alle berichten in
alle artikelen over
zoekresultaten voor
resultaten voor
""",
    controls="""
was dit artikel nuttig?
was dit artikel behulpzaam?
was deze pagina nuttig?
was deze informatie nuttig?
was dit nuttig?
heeft dit artikel je geholpen?
heeft deze pagina je geholpen?
heeft u gevonden wat u zocht?
heb je gevonden wat je zocht?
hoe nuttig was dit bericht?
wat vond je van dit artikel?
bedankt voor je feedback
bedankt voor je feedback!
bedankt voor uw feedback
dank voor je feedback
feedback geven
geef feedback
fout melden
meld een fout
fout gezien?
fout gezien? mail ons
zie je een fout?
fout in dit artikel?
foutje gezien?
tip de redactie
heb je een tip?
pagina bewerken
bewerk deze pagina
bewerken
brontekst bewerken
geschiedenis weergeven
naar boven
terug naar boven
ga naar boven
naar begin
terug
terug naar home
terug naar de homepage
terug naar overzicht
terug naar het overzicht
terug naar blog
terug naar nieuws
terug naar nieuwsoverzicht
ga naar de inhoud
ga naar inhoud
ga naar hoofdinhoud
naar de inhoud
naar hoofdinhoud
spring naar inhoud
spring naar de inhoud
doorgaan naar inhoud
doorgaan naar hoofdcontent
spring naar navigatie
menu openen
menu sluiten
open menu
sluit menu
hoofdmenu
navigatie
volgende pagina
vorige pagina
volgende
vorige
oudere berichten
nieuwere berichten
oudere artikelen
laad meer
meer laden
laad meer berichten
toon meer
toon minder
meer tonen
minder tonen
bekijk meer
bekijk alles
bekijk alle
alles bekijken
toon alles
meer
lees meer
lees meer...
lees minder
lees verder
lees verder...
verder lezen
lees artikel
lees het artikel
lees het hele artikel
lees het volledige artikel
meer lezen
meer informatie
meer info
meer weten
meer weten?
uitklappen
inklappen
klik om te vergroten
klik voor vergroting
vergroten
volledig scherm
open in nieuw venster
opent in nieuw venster
opent in een nieuw tabblad
naar recept
naar het recept
spring naar recept
ga naar recept
recept printen
print recept
print dit recept
recept opslaan
bewaar recept
printen
afdrukken
print deze pagina
downloaden
download pdf
download als pdf
luister
luisteren
beluister
luister naar dit artikel
pauze
pauzeren
afspelen
dempen
kopiëren
kopieer
gekopieerd
gekopieerd!
code kopiëren
inloggen
log in
uitloggen
registreren
aanmelden
account aanmaken
mijn account
abonneren
inschrijven
ja
nee
ja nee
laden
laden...
bezig met laden
bezig met laden...
even geduld
even geduld...
even geduld a.u.b.
klik hier
u bent hier
u bent hier:
je bent hier
je bent hier:
contact
over ons
disclaimer
privacy
privacyverklaring
privacybeleid
cookiebeleid
algemene voorwaarden
gebruiksvoorwaarden
sitemap
adverteren
accepteren
alles accepteren
weigeren
alles weigeren
instellingen
voorkeuren
lettergrootte
tekstgrootte
donkere modus
toestemming beheren
beheer toestemming
""",
    placeholders="""
dit is een placeholder
dit is een tijdelijke tekst
placeholder voor
tijdelijke afbeelding
voorbeeldtekst
plaatshouder
plaatshouder voor
afbeelding invoegen
voeg afbeelding in
voeg hier
voeg grafiek in
grafiek invoegen
tabel invoegen
infographic invoegen
kaart invoegen
foto invoegen
link invoegen
video invoegen
screenshot invoegen
citaat invoegen
hier afbeelding invoegen
hier komt een afbeelding
hier komt de afbeelding
hier komt de tekst
hier komt een foto
hier invoegen
afbeelding volgt
foto volgt
tekst volgt
nog aan te vullen
stel je een infographic voor
stel je hier een grafiek voor
de infographic zou
de grafiek zou
de afbeelding zou
beschrijving van de afbeelding:
alternatieve tekst:
alt-tekst:
jouw tekst hier
uw tekst hier
deze inhoud is niet beschikbaar
deze content is niet beschikbaar
inhoud niet beschikbaar
deze video is niet beschikbaar
deze video is niet langer beschikbaar
video niet beschikbaar
afbeelding niet beschikbaar
kan niet worden geladen
laden mislukt
je browser ondersteunt
uw browser ondersteunt
ingesloten inhoud
""",
    footnotes="""
bronnen
bron
bronvermelding
bronvermeldingen
bronnen en noten
noten
noten en bronnen
voetnoten
eindnoten
referenties
referentie
literatuur
literatuurlijst
literatuurverwijzingen
bibliografie
geraadpleegde bronnen
verwijzingen
""",
    pivots="""
apropos
over gesproken
gesproken over
nu we het toch hebben over
nu we het er toch over hebben
nu we het toch over
als we het dan toch hebben over
als we het toch over
terwijl we het toch hebben over
nu we toch bezig zijn
trouwens
overigens
tussen haakjes
terzijde
even terzijde
een kleine terzijde
een kort zijspoor
een klein zijspoor
een klein uitstapje
een kort uitstapje
een kleine omweg
een kleine zijsprong
kleine zijsprong
het vermelden waard
ook het vermelden waard
vermeldenswaardig is ook
vermeldenswaard is ook
het is de moeite waard
ook de moeite waard
een blik waard
interessant is ook
interessant om op te merken
het is interessant om
het is ook interessant
ook interessant is
interessant genoeg
opmerkelijk genoeg
opvallend genoeg
grappig genoeg
curieus genoeg
toevallig genoeg
het toeval wil
toeval of niet
in ander nieuws
in overig nieuws
ander nieuws
heel ander nieuws
over iets heel anders
iets heel anders
een heel ander onderwerp
een ander onderwerp
een heel ander verhaal
een ander verhaal
een heel andere zaak
een heel andere wereld
een ander geluid
heel andere koek
van een heel andere orde
op een ander vlak
op een heel ander vlak
op een ander front
op een heel ander front
op een andere noot
op een luchtigere noot
op een vrolijkere noot
op een ander terrein
op een heel ander terrein
in een ander domein
in een andere hoek
in een heel andere hoek
in een andere sector
in een andere context
in een heel andere context
elders
elders in het land
elders in de wereld
ergens anders
heel ergens anders
niet ver daarvandaan
ver daarvandaan
aan de andere kant van het land
aan de andere kant van de wereld
ondertussen
intussen
tegelijkertijd zorgt
tegelijkertijd is er
gelijktijdig
parallel hieraan
een parallel
net als bij
net als in
niet anders dan
op vergelijkbare wijze
op soortgelijke wijze
op dezelfde manier
iets soortgelijks
iets vergelijkbaars
hetzelfde geldt voor
zo ook
is niet de enige
zijn niet de enigen
doet denken aan
dat doet denken aan
dit doet denken aan
deed denken aan
herinnert aan
dat herinnert ons
dit herinnert ons
roept herinneringen op
brengt in herinnering
men denke aan
denk maar aan
in de wereld van
de wereld van de
uit de wereld van
in de wereld der
voor wie geïnteresseerd is
voor wie interesse heeft
voor wie houdt van
voor liefhebbers van
voor de liefhebbers
liefhebbers van
fans van
wie geïnteresseerd is in
wie houdt van
wie meer wil weten
als je geïnteresseerd bent in
als je interesse hebt in
als je houdt van
ben je geïnteresseerd in
ook in het nieuws
is ook in het nieuws
kwam in het nieuws
haalt het nieuws
haalde het nieuws
haalde de krantenkoppen
haalt de krantenkoppen
haalt de voorpagina
in de krantenkoppen
gaat over de tongen
ging over de tongen
zorgt voor ophef
zorgde voor ophef
zorgt voor opschudding
zorgde voor opschudding
zorgt voor gespreksstof
houdt de gemoederen bezig
trok ook de aandacht
niet te vergeten
laten we niet vergeten
om nog maar te zwijgen van
laten we eens kijken
neem een kijkje
een kijkje nemen
neem bijvoorbeeld
van onderwerp veranderen
even iets anders
""",
    openers="""
terwijl
hoewel
ofschoon
net als
net zoals
zoals
evenals
in tegenstelling tot
anders dan
vergeleken met
naast
behalve
afgezien van
los van
buiten
ver van
ver weg van
weg van
te midden van
temidden van
parallel aan
gelijktijdig met
als
wanneer
sinds
voordat
nadat
met
zonder
ondanks
gezien
omdat
zowel
over
wie
nu
waar
niet alleen
""",
    pointers="""
lees meer in
lees meer over
lees hier
lees hier meer
lees hier het
lees het hele verhaal
lees het volledige verhaal
lees het artikel
lees alles over
lees ons
lees onze
lees in ons
lees in onze
lees erover in
lees hierover
lees er meer over
meer lezen in
meer lezen over
meer lezen kan
meer weten over
meer hierover
meer hierover in
meer daarover
meer daarover in
meer informatie
meer informatie over
meer informatie vind je
meer details
meer details in
alle details
alle details in
alle informatie
alle bijzonderheden
de details staan
de details vind je
details vind je
vind je hier
vind je in ons
vind je in onze
vindt u hier
vindt u in ons
vindt u in onze
kun je lezen
kunt u lezen
kun je vinden
kunt u vinden
is te lezen in
te lezen in
staat te lezen
na te lezen
ontdek meer
ontdek hoe
ontdek in
ontdek hier
ontdek waarom
ontdek alles
ontdek het in
kom meer te weten
bekijk hier
bekijk ons
bekijk onze
neem een kijkje
zoals beschreven in
zoals uitgelegd in
zoals we eerder
zoals wij eerder
eerder schreven we
ons artikel over
ons verhaal over
onze gids over
onze gids voor
in ons artikel
in onze gids
klik hier
volg de link
""",
    morals="""
laat zien dat
laat zien hoe
laten zien dat
laten zien hoe
dat laat zien
dit laat zien
toont aan dat
toont aan hoe
tonen aan dat
dat toont aan
toont hoe
bewijst dat
bewijst maar weer
bewijzen dat
het bewijs dat
het bewijs van
illustreert hoe
illustreert dat
illustreert de
onderstreept het belang
onderstreept hoe
onderstreept dat
onderstreept de
benadrukt het belang
benadrukt de
benadrukt dat
herinnert ons eraan
herinnert eraan
een herinnering aan
weerspiegelt de
weerspiegelt het
weerspiegelt hoe
een weerspiegeling
een afspiegeling
een parallel met
parallellen met
parallellen
hetzelfde geldt
dat geldt ook
dat geldt evenzeer
hetzelfde principe
in beide gevallen
beide vereisen
beide vragen om
beide laten zien
een les voor
een les in
een mooie les
een wijze les
valt te leren
kunnen we leren
op zijn eigen manier
op haar eigen manier
op hun eigen manier
voegt een extra dimensie
een extra dimensie
een nieuwe dimensie
kan ook invloed
kan invloed hebben
zou ook invloed
zou van invloed
onderling verbonden
met elkaar verbonden
alles hangt samen
in contrast met
een contrast
in schril contrast
een welkome afleiding
een welkome afwisseling
zo zie je maar
zo blijkt maar
zo blijkt maar weer
soms moet je
soms loont het
""",
    returns="""
terug naar
terug bij
nu terug naar
goed, terug naar
maar terug naar
maar goed, terug
dus terug naar
en nu terug
om terug te komen op
om terug te keren
terugkomend op
terugkerend naar
we keren terug
laten we terugkeren
laten we teruggaan
laten we terug
laten we weer
keren we terug
keren we weer terug
komen we terug
gaan we terug
weer terug naar
hoe dan ook
hoe het ook zij
wat er ook van zij
in elk geval
in ieder geval
dat gezegd hebbende
dit gezegd hebbende
dat gezegd zijnde
dat terzijde
dit terzijde
dat daargelaten
maar genoeg daarover
genoeg daarover
genoeg over
maar genoeg over
tot zover
tot zover de
tot zover het
maar ik dwaal af
maar we dwalen af
ik dwaal af
we dwalen af
waar waren we
waar was ik
ter zake
nu ter zake
maar nu ter zake
om bij het onderwerp te blijven
ons onderwerp
het eigenlijke onderwerp
wat betreft onze
wat betreft ons
wat betreft jouw
wat ons onderwerp betreft
in deze context
in dit kader
in dit verband
in dit licht
in het licht van
tegen deze achtergrond
met dat in gedachten
met dit in gedachten
wat betreft
wat onze
""",
    weak_returns="""
maar
dus
nu
goed
welnu
nou
enfin
kortom
toch
echter
niettemin
desondanks
desalniettemin
daarom
uiteindelijk
al met al
over het geheel genomen
per slot van rekening
tenslotte
ten slotte
natuurlijk
uiteraard
zeker
zo
en
en dus
de
het
dit
deze
dat
je
jouw
uw
""",
    first_person="""
ik me mij mijn mezelf wij we ons onze onszelf
""",
    strong_pivots="""
het is interessant
interessant om te zien
interessant om op te merken
vermeldenswaard
in de sportwereld
in de muziekwereld
in de modewereld
liefhebbers van
op een ander front
een blik waard
van een heel andere orde
niet de enigen
ook elders
fans van
over gesproken
nu we het toch hebben over
terzijde
een klein uitstapje
in ander nieuws
heel ander nieuws
een heel ander verhaal
op een heel ander vlak
op een luchtigere noot
het toeval wil
doet denken aan
in de wereld van
voor liefhebbers van
haalde de krantenkoppen
zorgt voor ophef
gaat over de tongen
het vermelden waard
elders in het land
""",
    newsletter_openings="""
schrijf je
schrijf u
meld je
meld u
abonneer
ontvang
mis niets
mis geen
mis niks
blijf op de hoogte
vul je e-mailadres
wil je
zet meldingen aan
bedankt voor je inschrijving
geen spam
altijd op de hoogte
""",
    call_places="""
in de reacties
reactie
hieronder
beoordeel
sterren
mail ons
laat het ons weten
onze app
social media
""",
    author_roles="""
journalist
journaliste
redacteur
redactrice
auteur
schrijver
schrijfster
verslaggever
verslaggeefster
correspondent
columnist
blogger
hoofdredacteur
""",
    author_verbs="""
is
was
schrijft
woont
werkt
volgt
leidt
""",
    form_fields="""
reactie
reacties
naam
e-mail
website
site
antwoord
antwoorden
reageren
reageer
""",
    self_words="""
wij
we
ons
onze
dit
deze
je
jouw
u
uw
""",
    imperatives="""
abonneer
volg
deel
reageer
vertel
laat
schrijf
meld
download
probeer
beoordeel
stem
doneer
steun
koop
bestel
boek
klik
bezoek
bekijk
luister
stuur
bel
vraag
print
bewaar
vergelijk
profiteer
ontvang
lees
ontdek
bedankt
""",
    site_words="""
hieronder
reacties
nieuwsbrief
podcast
kanaal
community
facebook
instagram
whatsapp
youtube
abonnees
lezers
dit artikel
deze pagina
dit recept
gratis
""",
    news_words="""
aangekondigd kondigde maakte bekend plant gepland plannen geopend opening onthuld gepresenteerd
woordvoerder minister ministerie burgemeester wethouder gemeenteraad gemeente regering kabinet kamer
commissie rechtbank politie bedrijf concern aandelen aandeel beleggers analisten bank autofabrikant
luchtvaartmaatschappij luchthaven station haven club ploeg team spits trainer aanvoerder wedstrijd
seizoen competitie toernooi medaille kampioen kampioenschap finale halve record festival première
tentoonstelling museum theater opera orkest zangeres zanger band album concert concerten tournee
film regisseur acteur actrice roman prijs jury genomineerd critici fans bezoekers toeristen bewoners
omwonenden petitie kaartjes veiling geveild verkocht verkiezingen kiezers kandidaat coalitie fusie
overname winst omzet hotel hoteliers restaurant kok dierentuin verzorgers gered bruiloft verloofd
scheiding studio onderzoekers ingenieurs archeologen duikers verwacht uitgesteld afgelast renovatie
bouw speeltuin miljoen miljard donderdag vrijdag zaterdag zondag maandag dinsdag woensdag gisteren
onlangs weekend
""",
    tale_words="""
grootmoeder grootvader oma opa moeder vader oom tante jeugd leraar juf buurman buurvrouw vriend ooit
vroeger eeuw oudheid middeleeuwen romeinen grieken egyptenaren keizer koning koningin monniken
legende spreekwoord traditie uitvinder ontdekte oorlog soldaten
""",
    reviewed_by="""
gecontroleerd door
medisch gecontroleerd door
beoordeeld door
nagekeken door
feitencheck door
""",
    disclaimers="""
vrijwaring
wettelijke kennisgeving
medische disclaimer
""",
    sorting="""
sorteer op
sorteren op
gesorteerd op
""",
    votes="""
stemmen
beoordelingen
recensies
""",
    media_words="""
afbeelding
foto
video
grafiek
infographic
diagram
tabel
kaart
illustratie
fotogalerij
""",
    found_here="""
hier
""",
    site_speaks="""
ons
onze
wij
we
mij
mijn
""",
    reader_words="""
je
jij
jouw
jullie
u
uw
""",
    reader_questions="""
wil je
wilt u
zoek je
zoekt u
op zoek naar
heb je
heeft u
ken je
ben je
bent u
wat vind je
wat vindt u
en jij
klaar om
nieuwsgierig
vond je
lust in
zin in
""",
    free_words="""
gratis
kosteloos
vrijblijvend
""",
    notices="""
dit artikel is bijgewerkt
de meningen
prijzen onder voorbehoud
foutje gezien
fout gezien
fout ontdekt
heb je een tip of opmerking
heb je een opmerking of tip
heb je een fout gezien
tip de redactie
""",
    roundups="""
kort nieuws
in het kort
nieuwsoverzicht
weekoverzicht
nieuwsbrief
kort
liveblog
de week in
""",
    button_patterns=r"""
^(?:nu|hier|direct|meteen)\b(?!.*\b(?:is|zijn|was|waren|wordt|worden|kan|kunnen|zal|zullen|te|men|we|ze|ik|hij)\b).{1,50}\b(?:kopen|bestellen|downloaden|aanmelden|registreren|proberen|abonneren|vergelijken|boeken|verder lezen|ontdekken|bekijken|doneren|solliciteren|aanvragen|starten)\W*$
^(?:dit )?artikel (?:delen|printen|opslaan|doorsturen)\W*$
^(?:volg|abonneer je op) .{1,50} (?:op|via) (?:whatsapp|telegram|google news|google discover|instagram|facebook|youtube|tiktok|linkedin|bluesky|threads)\W*$
^download (?:hier |nu |gratis )*de app van .{2,40}$
""",
    pivot_forms=r"""
\bniet (?:alleen|enkel|de enige|het enige)\b
\bvan een (?:heel |geheel )?ander(?:e|soort)? (?:soort|aard|orde|kaliber)\b
\bin de (?:wereld van|[\w-]*wereld)\b
\bover \w+ gesproken\b
\bop een (?:heel )?ander(?:e)? (?:vlak|gebied|front|noot|terrein)\b
\bin ander nieuws\b
\bterwijl (?:je|u|wij|veel|sommigen)\b
\b(?:liefhebbers|fans|wie) (?:van|houdt|graag)\b
\bondertussen\b
""",
    rate_words="""
beoordeel
geef een cijfer
waardeer
""",
    second_person="""
je jij jouw jullie uw
""",
    additives="""
ook eveneens evenzeer
""",
    member_details="""
lid sinds
lid geworden op
geregistreerd
berichten
onderwerpen
reacties
woonplaats
""",
    standing_patterns=r"""
^door (?:je|u|op|verder|het)\b.{0,60}\b(?:aan te melden|in te schrijven|te klikken|te gaan|te verzenden)\b.{0,120}\b(?:akkoord|accepteer\w*|stem\w*)\b.*$
^(?:ben je |bent u )?(?:al|reeds) (?:abonnee|lid|geregistreerd|een account)\b\??.{0,40}$
^dit (?:artikel|verhaal|interview|stuk)\b (?:is|verscheen|werd) (?:\w+ ){0,2}(?:eerder|oorspronkelijk|eerst)\b.{0,100}$
^(?:de )?reacties zijn (?:gesloten|uitgeschakeld)\b.{0,40}$
^(?:foutje|fout|typefout|tikfout|taalfout) (?:gezien|gevonden|gespot|ontdekt)\b.{0,30}\?.{0,60}$
^download (?:onze|de)(?: gratis)? app\b.{0,60}$
^\d(?:[.,]\d+)? van \d[\d.]* (?:stemmen|beoordelingen)$
^(?:deel (?:op|via) \w+[ ,|]*){1,7}(?:kopieer (?:de )?link)?$
^log in om (?:te reageren|mee te praten)\b.{0,30}$
^perscontact ?: ?.{3,140}$
^(?:bekijk (?:de|het) (?:video|fragment)|accepteren en doorgaan|alles accepteren)$
^(?:heb je|heeft u) een tip\?.{0,50}$
^(?:luister naar|beluister|print|bewaar) (?:dit |het )?artikel$
^(?:door|van) onze (?:\w+ )?(?:verslaggever|verslaggeefster|redactie|correspondent|redacteur)$
^(?:als|vond) je dit (?:artikel|recept|bericht|stuk)\b.{0,20}\b(?:leuk|goed|nuttig)\b.{0,20}\b(?:deel|volg|abonneer|reageer)\b.{0,60}$
""",
)
