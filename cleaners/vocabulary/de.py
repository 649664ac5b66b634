"""German."""

from cleaners.vocabulary.base import Vocabulary

GERMAN = Vocabulary(
    code="de",
    stop_words="""
aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim
bereits bis bisher da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf
daraus darin darüber darum darunter das dass davon davor dazu dein deine deinem deinen deiner dem den denen
denn dennoch der deren des deshalb dessen desto die dies diese diesem diesen dieser dieses doch dort du
durch dürfen eben ein eine einem einen einer eines einfach einige einigen einmal er es etwa etwas euch euer
eure fast für gab ganz gar geben gegen gehen geht gemacht gerade gibt gut habe haben hat hatte hatten hätte
heute hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden
jeder jedes jedoch jetzt kam kann kaum kein keine keinem keinen keiner kommen kommt konnte konnten können
könnte lassen lässt machen macht man manche mehr mein meine meinem meinen meiner mich mir mit muss musste
müssen nach nachdem neben nein nicht nichts noch nun nur ob obwohl oder oft ohne schon sehr sei seien sein
seine seinem seinen seiner seit selbst sich sie sind so sogar solche soll sollen sollte sollten sondern
sonst sowie statt trotz über um und uns unser unsere unserem unseren unserer unter viel viele vielen vom von
vor wann war waren warum was wegen weil weiter welche welchem welchen welcher wenig wenn wer werde werden
wie wieder will wir wird wo wobei wollen wollte worden wurde wurden würde würden zu zum zur zwar zwischen
""",
    related="""
mehr dazu
mehr hierzu
hier lesen sie mehr
hier lesen sie auch
lesen sie mehr
lesetipp
lesetipps
zum weiterlesen
passend zum thema
auch lesenswert
ebenfalls interessant
weitere artikel
empfehlungen für sie
unsere empfehlung
unsere empfehlungen
siehe auch
siehe dazu auch
siehe hierzu auch
lesen sie auch
lesen sie dazu auch
lesen sie hier auch
lesen sie mehr
lesen sie hier mehr
lesen sie weiter
lesen sie jetzt
lesen sie unseren
lesen sie unsere
lies auch
lies dazu auch
lies mehr
lest auch
lest dazu auch
auch interessant
auch lesenswert
auch spannend
ebenfalls interessant
ebenfalls lesenswert
mehr zum thema
mehr zu diesem thema
mehr zu den themen
mehr infos zum thema
mehr artikel
mehr lesen
mehr erfahren
mehr aus dem ressort
mehr aus der rubrik
weiterlesen
hier weiterlesen
jetzt weiterlesen
zum weiterlesen
weiter lesen
das könnte sie auch interessieren
das könnte sie interessieren
das könnte dich auch interessieren
das könnte dich interessieren
das könnte euch auch interessieren
das könnte ihnen auch gefallen
das könnte dir auch gefallen
das könnte dir gefallen
das interessiert sie vielleicht auch
könnte sie auch interessieren
könnte dich auch interessieren
dies könnte sie auch interessieren
diese artikel könnten sie interessieren
diese artikel könnten dich interessieren
passend zum thema
passender artikel
zum thema passend
verwandte artikel
verwandte beiträge
verwandte themen
verwandter artikel
ähnliche artikel
ähnliche beiträge
ähnliche themen
ähnlicher artikel
weitere artikel
weitere artikel zum thema
weitere beiträge
weitere beiträge zum thema
weitere nachrichten
weitere meldungen
weitere informationen zum thema
weitere infos zum thema
weitere themen
weiterer artikel
weiterführende artikel
weiterführende links
weiterführende informationen
weiterführende literatur
lesetipp
lesetipps
leseempfehlung
leseempfehlungen
unser lesetipp
empfohlener artikel
empfohlene artikel
empfohlener redaktioneller inhalt
empfehlung der redaktion
empfehlungen der redaktion
redaktionstipp
artikel zum thema
beitrag zum thema
video zum thema
podcast zum thema
hintergrund zum thema
alles zum thema
alle artikel zum thema
alle meldungen zum thema
lesen sie alle artikel
nächster beitrag
vorheriger beitrag
voriger beitrag
nächster artikel
vorheriger artikel
voriger artikel
zum nächsten artikel
zum vorherigen artikel
aus dem archiv
aus unserem archiv
schon gelesen?
schon gesehen?
bereits gelesen?
sehen sie auch
sehen sie hier
hören sie auch
im video
meistgelesene artikel
meistgelesen
beliebte artikel
beliebte beiträge
auch auf unserer seite
auch bei uns
hier geht es zum artikel
hier geht's zum artikel
hier geht es zur übersicht
zum artikel
zum ausführlichen bericht
zur übersicht
dieses video könnte sie auch interessieren
diese videos könnten sie auch interessieren
""",
    related_weak="""
lesen sie
lies
verwandt
empfohlen
empfehlung
hintergrund
hintergründe
erklärt
podcast
dossier
rückblick
bilderstrecke
fotostrecke
bildergalerie
im überblick
themenseite
passend dazu
dazu passend
""",
    related_sections="""
siehe auch
mehr zum thema
mehr zu diesem thema
mehr dazu
mehr
mehr lesen
mehr artikel
mehr artikel aus dieser rubrik
mehr aus diesem ressort
mehr von diesem autor
mehr vom autor
mehr nachrichten
weiterlesen
auch interessant
auch lesenswert
das könnte sie auch interessieren
das könnte sie interessieren
das könnte dich auch interessieren
das könnte dich interessieren
das könnte euch auch interessieren
das könnte ihnen auch gefallen
das könnte dir auch gefallen
dies könnte sie auch interessieren
diese artikel könnten sie auch interessieren
diese beiträge könnten dich auch interessieren
passend dazu
passend zum thema
verwandte artikel
verwandte beiträge
verwandte themen
verwandte inhalte
verwandte produkte
ähnliche artikel
ähnliche beiträge
ähnliche themen
ähnliche produkte
ähnliche nachrichten
weitere artikel
weitere artikel zum thema
weitere beiträge
weitere beiträge zum thema
weitere meldungen
weitere nachrichten
weitere themen
weitere informationen
weitere videos
weiterführende artikel
weiterführende links
weiterführende literatur
weblinks
externe links
lesetipps
leseempfehlungen
empfohlene artikel
empfohlene beiträge
empfehlungen
empfehlungen der redaktion
empfehlungen für sie
empfehlungen für dich
für sie empfohlen
unsere empfehlungen
artikel zum thema
themen
alle themen
neueste artikel
neueste beiträge
neueste nachrichten
neueste kommentare
aktuelle artikel
aktuelle beiträge
aktuelle nachrichten
aktuelle meldungen
letzte beiträge
letzte artikel
letzte kommentare
meistgelesen
meistgelesene artikel
meistgelesene nachrichten
meist gelesen
am meisten gelesen
meistkommentiert
meistgeteilt
beliebt
beliebte artikel
beliebte beiträge
beliebteste artikel
beliebteste beiträge
top-themen
topthemen
top-nachrichten
top-artikel
im trend
aus dem archiv
aus dem netz
aus dem web
rund ums web
das interessiert andere leser
andere leser interessierte auch
von unseren partnern
partnerangebote
gesponserte inhalte
beitragsnavigation
beitrags-navigation
artikelnavigation
nächster beitrag
vorheriger beitrag
nächster artikel
vorheriger artikel
auch auf unserer seite
nicht verpassen
""",
    theme_labels="""
meistgelesen
meist gelesen
beliebt
beliebte beiträge
neueste beiträge
neueste nachrichten
aktuelle nachrichten
aktuelle beiträge
letzte beiträge
aktuell
aktuelles
eilmeldung
breaking news
top-thema
topthema
top-themen
top-news
im trend
im fokus
trend
trending
empfohlen
empfehlung
empfehlung der redaktion
empfehlungen der redaktion
tipp der redaktion
redaktionstipp
exklusiv
nicht verpassen
nicht kategorisiert
allgemein
unkategorisiert
verwandte beiträge
ähnliche beiträge
das könnte sie auch interessieren
das könnte dich auch interessieren
diesen artikel anhören
artikel anhören
artikel vorlesen
beitrag anhören
vorlesen lassen
bild vergrößern
bild vergrössern
bild in originalgröße anzeigen
zur galerie
bildergalerie öffnen
galerie öffnen
nur für abonnenten
für abonnenten
plus-artikel
premium
gesponsert
startseite
menü
suche
schließen
nachrichten
bild
foto
video
empfohlener externer inhalt
externer inhalt
""",
    ad_labels="""
anzeige
anzeigen
werbung
werbeanzeige
werbeblock
reklame
gesponsert
gesponserter inhalt
gesponserter beitrag
gesponserte inhalte
sponsored
bezahlte anzeige
bezahlte werbung
bezahlter inhalt
bezahlter beitrag
bezahlte partnerschaft
unbezahlte werbung
advertorial
anzeigensonderveröffentlichung
sonderveröffentlichung
verlagsangebot
partnerangebot
partner-angebot
partnerinhalt
partnerinhalte
werbepartner
werbliche inhalte
weiterlesen nach der anzeige
weiter lesen nach der anzeige
weiter nach der anzeige
weiter nach der werbung
weiterlesen nach der werbung
nach der anzeige weiterlesen
artikel wird nach der anzeige fortgesetzt
der artikel wird nach der anzeige fortgesetzt
artikel geht nach der anzeige weiter
der artikel geht unter der anzeige weiter
artikel geht nach der werbung weiter
der text geht nach der anzeige weiter
nach der werbung geht es weiter
ende der anzeige
anzeige ende
anzeige schließen
werbung schließen
werbung überspringen
anzeige überspringen
anzeige ausblenden
werbung ausblenden
anzeige melden
google-anzeigen
google anzeigen
anzeige von google
hier werben
hier könnte ihre werbung stehen
warum sehe ich diese werbung?
""",
    ad_disclosures="""
affiliate-link
affiliate-links
affiliatelink
affiliatelinks
affiliate links
partnerlink
partnerlinks
partner-links
werbelink
werbelinks
provisionslink
provisionslinks
provisions-links
wir erhalten eine provision
erhalten wir eine provision
bekommen wir eine provision
wir bekommen eine provision
erhalte ich eine provision
bekomme ich eine provision
eine kleine provision
für sie entstehen keine mehrkosten
für dich entstehen keine mehrkosten
ohne mehrkosten für
für sie ändert sich der preis nicht
für dich ändert sich der preis nicht
am preis ändert sich für
als amazon-partner verdiene ich
als amazon-partner verdienen wir
an qualifizierten verkäufen
an qualifizierten käufen
dieser beitrag ist gesponsert
dieser beitrag wurde gesponsert
dieser artikel ist gesponsert
dieser artikel wurde gesponsert
dieser beitrag enthält werbung
dieser artikel enthält werbung
dieser beitrag ist werbung
dieser artikel enthält affiliate
in bezahlter kooperation mit
in freundlicher kooperation mit
dieser beitrag entstand in kooperation
dieser beitrag entstand in zusammenarbeit
dieser artikel entstand in kooperation
mit freundlicher unterstützung von
mit sternchen gekennzeichnete links
mit * gekennzeichnete links
mit * gekennzeichneten links
mit einem stern gekennzeichnete links
wurden uns kostenlos zur verfügung gestellt
dieser beitrag enthält affiliate
dieser beitrag enthält bezahlte
dieser beitrag enthält unbezahlte werbung
von unserer redaktion unabhängig ausgewählt
""",
    promotions="""
zwei zum preis von
nur heute
nur noch

sparen sie
bis zu
tarife vergleichen
stromtarife vergleichen
im angebot
im sale
versandkostenfrei
in kooperation mit
in zusammenarbeit mit
präsentiert von
unterstützt von
günstigsten
bester preis
bestpreis
jetzt kaufen
jetzt bestellen
jetzt vergleichen
jetzt sichern
jetzt zugreifen
jetzt buchen
jetzt testen
jetzt gratis
jetzt kostenlos
jetzt anfragen
jetzt entdecken
jetzt shoppen
jetzt zuschlagen
jetzt sparen
jetzt informieren
jetzt beantragen
jetzt wetten
hier kaufen
hier bestellen
hier klicken
gleich bestellen
gleich sichern
heute noch bestellen
zum angebot
zu den angeboten
zum shop
zum produkt
zum anbieter
zum tarifrechner
zum vergleich
zum bestpreis
preis prüfen
preis ansehen
in unserem shop
in unserem onlineshop
in unserem online-shop
im onlineshop
besuchen sie unseren shop
unser partner
unsere partner
unseres partners
unserem partner
unser sponsor
mit dem code
mit dem rabattcode
mit dem gutscheincode
gutscheincode
rabattcode
aktionscode
% rabatt
% sparen
% auf alles
prozent rabatt
prozent sparen
rabatt auf
rabatt sichern
versandkostenfrei
kostenloser versand
kostenlose lieferung
gratis-versand
nur für kurze zeit
nur heute
nur noch heute
nur noch wenige
solange der vorrat reicht
solange vorrat reicht
angebot gilt
angebot endet
angebot gültig
aktion gilt
exklusives angebot
exklusiver rabatt
sonderangebot
schnäppchen
tagesangebot
kostenlos testen
gratis testen
kostenlos und unverbindlich
unverbindlich anfragen
kostenloses angebot
kostenlose beratung
kostenlose erstberatung
geld-zurück-garantie
jederzeit kündbar
ohne mindestlaufzeit
ohne vertragsbindung
willkommensbonus
neukundenbonus
einzahlungsbonus
gratiswette
freispiele
beste quoten
neukunden
agb gelten
es gelten die agb
rufen sie uns an
rufen sie jetzt an
angebot anfordern
angebot einholen
termin vereinbaren
greifen sie zu
sichern sie sich
sichere dir
schenkt ihnen
schenkt dir
ab nur
für nur
im angebot
app herunterladen
laden sie die app
tickets sichern
""",
    newsletter="""
newsletter
unser newsletter
newsletter abonnieren
newsletter bestellen
newsletter-anmeldung
zum newsletter anmelden
für den newsletter anmelden
melden sie sich für unseren
melde dich für unseren
jetzt abonnieren
jetzt anmelden
kostenlos abonnieren
kostenlos anmelden
hier anmelden
abonnieren sie
abonniere unseren
abonniere jetzt
abonniert unseren
ihre e-mail-adresse
deine e-mail-adresse
e-mail-adresse
e-mail-adresse eingeben
e-mail adresse eingeben
geben sie ihre e-mail
gib deine e-mail
in ihr postfach
in dein postfach
in ihrem postfach
in deinem postfach
direkt ins postfach
per e-mail erhalten
per mail erhalten
keinen beitrag mehr verpassen
keinen artikel mehr verpassen
keine news mehr verpassen
keine neuigkeiten mehr verpassen
nichts mehr verpassen
verpassen sie keine
verpassen sie keinen
verpasse keine
verpasse keinen
verpasse nichts
bleiben sie auf dem laufenden
bleib auf dem laufenden
bleiben sie informiert
bleib informiert
immer auf dem laufenden
push-nachrichten
push-benachrichtigungen
push-mitteilungen
benachrichtigungen aktivieren
jederzeit abbestellen
jederzeit wieder abbestellen
jederzeit abmelden
jederzeit widerrufen
abmeldung jederzeit möglich
abmeldung ist jederzeit möglich
mit der anmeldung
mit ihrer anmeldung
mit deiner anmeldung
vielen dank für ihre anmeldung
danke für deine anmeldung
bestätigungsmail
kein spam
kein spam, versprochen
unser whatsapp-kanal
unserem whatsapp-kanal
folgen sie unserem kanal
der tag in ihrem postfach
""",
    sharing="""
teilen
teilen auf
teilen mit
teilen sie
teilen via
teilen per
beitrag teilen
artikel teilen
diesen artikel teilen
diesen beitrag teilen
diese seite teilen
seite teilen
rezept teilen
jetzt teilen
teile diesen artikel
teile diesen beitrag
teilen sie diesen artikel
teilen sie diesen beitrag
teilen mit freunden
mit freunden teilen
auf facebook teilen
auf twitter teilen
auf x teilen
auf whatsapp teilen
auf linkedin teilen
auf xing teilen
auf pinterest teilen
per e-mail teilen
per mail teilen
per e-mail versenden
per e-mail senden
per whatsapp teilen
artikel versenden
artikel empfehlen
artikel weiterempfehlen
weiterempfehlen
weitersagen
link kopieren
link kopiert
link wurde kopiert
in zwischenablage kopieren
twittern
artikel merken
auf die merkliste
merkliste
lesezeichen setzen
artikel drucken
seite drucken
folgen sie uns
folgen sie uns auf
folge uns
folge uns auf
folgt uns
folgt uns auf
folge mir auf
finden sie uns auf
besuchen sie uns auf
klick, um auf facebook zu teilen
klick, um über twitter zu teilen
klicken, um auf
klicken zum ausdrucken
gefällt mir
gefällt mir:
verschenken
artikel verschenken
als bevorzugte quelle hinzufügen
""",
    comment_forms="""
kommentar schreiben
kommentar verfassen
kommentar hinterlassen
kommentar abgeben
kommentar hinzufügen
kommentar abschicken
kommentar absenden
kommentar veröffentlichen
kommentar posten
kommentar melden
kommentar antworten abbrechen
jetzt kommentieren
schreibe einen kommentar
schreiben sie einen kommentar
schreib einen kommentar
schreibe den ersten kommentar
schreiben sie den ersten kommentar
hinterlasse einen kommentar
hinterlassen sie einen kommentar
hinterlasse eine antwort
hinterlassen sie eine antwort
verfasse einen kommentar
kommentar
kommentare
kommentare anzeigen
alle kommentare anzeigen
kommentare laden
kommentare lesen
kommentare ausblenden
kommentare geschlossen
kommentare sind geschlossen
die kommentare sind geschlossen
die kommentarfunktion ist geschlossen
die kommentarfunktion ist deaktiviert
kommentare sind deaktiviert
keine kommentare
noch keine kommentare
bisher keine kommentare
es gibt noch keine kommentare
es sind noch keine kommentare vorhanden
antworten
antwort abbrechen
antworten abbrechen
auf antwort klicken um abzubrechen
diskussion zu diesem artikel
deine e-mail-adresse wird nicht veröffentlicht
ihre e-mail-adresse wird nicht veröffentlicht
e-mail-adresse wird nicht veröffentlicht
die e-mail-adresse wird nicht veröffentlicht
erforderliche felder sind mit * markiert
erforderliche felder sind markiert
erforderliche felder sind mit
pflichtfelder sind mit
benötigte felder sind markiert
meinen namen, meine e-mail-adresse und meine website
name, e-mail-adresse und website in diesem browser
benachrichtige mich über
benachrichtigen sie mich über
über neue kommentare benachrichtigen
melden sie sich an, um zu kommentieren
melde dich an, um zu kommentieren
diese website verwendet akismet
erfahre, wie deine kommentardaten verarbeitet werden
erfahre mehr darüber, wie deine kommentardaten
bitte geben sie ihren kommentar ein
bitte geben sie hier ihren namen ein
bitte gib deinen namen ein
sie haben eine falsche e-mail-adresse eingegeben
name *
name*
name:
e-mail
e-mail *
e-mail*
e-mail:
e-mail-adresse *
e-mail-adresse (wird nicht veröffentlicht)
webseite
webadresse
dein name
ihr name
leserkommentare zu diesem artikel
sie müssen angemeldet sein, um kommentieren
sie müssen angemeldet sein, um einen kommentar
sie müssen angemeldet sein, um zu kommentieren
du musst angemeldet sein, um einen kommentar
du musst angemeldet sein, um zu kommentieren
du musst dich anmelden, um einen kommentar
bitte melden sie sich an, um einen kommentar
sei der erste, der einen kommentar
sei der erste, der kommentiert
seien sie der erste, der einen kommentar
seien sie der erste, der kommentiert
bitte melden sie sich an, um
bitte melde dich an, um
bitte loggen sie sich ein, um
bitte logge dich ein, um
melden sie sich an, um einen kommentar
sie müssen angemeldet sein, um
du musst angemeldet sein, um
""",
    comment_patterns=(
        r"^\(?(?:\d[\d.,]*|keine?|ein|eine|zwei|drei) (?:leser)?(?:kommentare?|antwort(?:en)?|"
        r"reaktion(?:en)?)\)?(?: (?:zu|auf) .*)?$"
        "\n"
        r"^(?:leser)?(?:kommentare?|antworten|reaktionen|diskussion) ?[(:] ?\d[\d.,]* ?\)?$"
        "\n"
        r"^(?:alle )?(?:\d[\d.,]* )?(?:weiteren? )?kommentare (?:anzeigen|lesen|ansehen|laden|"
        r"einblenden|ausblenden)$"
        "\n"
        r"^\d+ (?:gedanken|gedanke) zu\b.*$"
        "\n"
        r"^\d+ beitrage? im forum$"
        "\n"
        r"^(?:ihr|dein|der) kommentar ?\*?$"
        "\n"
        r"^(?:leserkommentare|kommentieren|diskutieren sie mit|diskutiere mit|diskutiert mit)!?$"
        "\n"
        r"^die (?:diskussion|kommentarfunktion|kommentare) (?:zu diesem (?:artikel|beitrag) )?"
        r"(?:ist|sind|wurde) (?:bereits )?(?:geschlossen|beendet|deaktiviert)$"
        "\n"
    ),
    calls="""
schreiben sie uns
schreib uns
schreibt uns
schreiben sie es in die kommentare
schreib es in die kommentare
schreib uns in die kommentare
schreibt es in die kommentare
schreibt uns in den kommentaren
sagen sie uns ihre meinung
sag uns deine meinung
sagt uns eure meinung
teilen sie uns
teilen sie ihre
teilen sie diesen
teile deine
teile diesen
teilt eure
verraten sie uns
verrate uns
verratet uns
erzählen sie uns
erzähl uns
erzählt uns
lassen sie uns wissen
lass uns wissen
lasst uns wissen
lass es uns
lasst es uns
lassen sie es uns
hinterlassen sie einen kommentar
hinterlasse einen kommentar
hinterlasst einen kommentar
hinterlasst uns
hinterlasse gerne
schreibt gerne
kommentiert
kommentieren sie
diskutieren sie mit
diskutiere mit
diskutiert mit
was meinen sie
was meinst du
was meint ihr
was denken sie
was denkst du
was denkt ihr
was sagen sie dazu
was sagt ihr dazu
wie sehen sie das
wie siehst du das
wie seht ihr das
wie ist ihre meinung
wie ist deine meinung
ihre meinung ist gefragt
deine meinung ist gefragt
haben sie erfahrungen
hast du erfahrungen
habt ihr erfahrungen
haben sie fragen
hast du fragen
habt ihr fragen
hat ihnen der artikel gefallen
hat ihnen dieser artikel gefallen
hat dir der artikel gefallen
hat dir dieser artikel gefallen
hat dir der beitrag gefallen
hat euch der beitrag gefallen
wenn ihnen dieser artikel gefallen hat
wenn dir dieser artikel gefallen hat
wenn dir der beitrag gefallen hat
dann teile ihn
wir freuen uns auf ihre
wir freuen uns auf deinen
wir freuen uns auf eure
wir freuen uns über ihren kommentar
wir freuen uns über deinen kommentar
wir freuen uns über jeden kommentar
ich freue mich auf eure
ich freue mich über deinen kommentar
ich freue mich über jeden kommentar
bewerten sie diesen
bewerten sie den artikel
bewerte diesen
bewerte das rezept
bewertet das rezept
wie hilfreich war dieser
wie gefällt ihnen dieser
folgen sie uns
folge uns
folgt uns
folge mir
folgt mir
abonnieren sie
abonniere
abonniert
unterstützen sie uns
unterstützen sie unsere arbeit
unterstützen sie unabhängigen journalismus
unterstütze uns
unterstütze unsere arbeit
unterstützt uns
mit ihrer spende
mit deiner spende
spenden sie
jetzt spenden
spende jetzt
werden sie mitglied
werde mitglied
jetzt mitglied werden
jetzt registrieren
jetzt anmelden
jetzt herunterladen
jetzt kostenlos herunterladen
laden sie unsere
laden sie sich
lade dir
hol dir unsere
hol dir jetzt
holen sie sich
kostenloser download
gratis-download
gratis-checkliste
kostenlose checkliste
melden sie sich an
melde dich an
nehmen sie an unserer umfrage teil
stimmen sie ab
stimme ab
stimmt ab
machen sie mit
mach mit
macht mit
kontaktieren sie uns
kontaktiere uns
rufen sie uns an
vereinbaren sie einen termin
besuchen sie uns
besuche uns
klicken sie hier
klicke hier
vergessen sie nicht, uns
vergiss nicht, uns
danke fürs lesen
vielen dank fürs lesen
danke für ihr interesse
danke fürs mitlesen
viel spaß beim lesen
bis zum nächsten mal
bleiben sie dran
bleib dran
dann teile
dann teilen sie
teile ihn
teilen sie ihn
""",
    calls_certain="""
schreib es in die kommentare
schreiben sie es in die kommentare
schreibt es in die kommentare
schreib uns in die kommentare
in den kommentaren unter diesem artikel
hinterlasse einen kommentar
hinterlassen sie einen kommentar
hinterlasst einen kommentar
wir freuen uns auf ihre kommentare
wir freuen uns über deinen kommentar
ich freue mich über deinen kommentar
diskutieren sie mit uns
diskutiere mit uns
bewerte das rezept
bewerten sie das rezept
bewerten sie diesen artikel
danke fürs lesen
vielen dank fürs lesen
unterstützen sie unsere arbeit
unterstütze unsere arbeit
unterstützen sie unabhängigen journalismus
werden sie mitglied bei uns
folgen sie uns auf
folge uns auf
folgt uns auf
abonniere unseren
abonnieren sie unseren
vergiss nicht zu abonnieren
laden sie unsere app
lade unsere app
lade dir unsere
empfehlen sie uns weiter
teile diesen beitrag mit
unser newsletter
jetzt kostenlos herunterladen
leite diese mail weiter
leite diesen newsletter weiter
teile ihn mit
teile ihn gern
teile sie mit
teilen sie ihn
dann teile
dann teilen sie
hat dir der beitrag gefallen
hat dir der artikel gefallen
dir hat der beitrag gefallen
dir hat der artikel gefallen
ihnen hat der artikel gefallen
""",
    shop_buttons="""
zum angebot
zum shop
zum produkt
zum anbieter
zum deal
zum bestpreis
preis prüfen
preis checken
preis ansehen
aktuellen preis prüfen
aktuellen preis ansehen
preise vergleichen
bei amazon ansehen
bei amazon kaufen
auf amazon ansehen
bei amazon
bei ebay ansehen
bei otto ansehen
jetzt kaufen
jetzt bestellen
jetzt bei amazon
jetzt im shop
in den warenkorb
angebot ansehen
""",
    consent="""
wir verwenden cookies
wir nutzen cookies
wir setzen cookies ein
wir benutzen cookies
diese website verwendet cookies
diese website nutzt cookies
diese webseite verwendet cookies
diese webseite nutzt cookies
diese seite verwendet cookies
diese seite nutzt cookies
unsere website verwendet cookies
verwendet cookies, um
cookies akzeptieren
alle cookies akzeptieren
alle cookies ablehnen
cookies zulassen
alle cookies zulassen
nur notwendige cookies
nur essenzielle cookies
cookie-einstellungen
cookie einstellungen
cookie-richtlinie
cookie-hinweis
cookie-präferenzen
einwilligung widerrufen
einwilligung verwalten
wir und unsere partner
unsere partner speichern
wir schätzen ihre privatsphäre
ihre privatsphäre ist uns wichtig
der verwendung von cookies zu
indem sie auf akzeptieren klicken
durch die weitere nutzung
durch die nutzung dieser website
wenn sie die website weiter nutzen
an dieser stelle finden sie einen externen inhalt
an dieser stelle finden sie inhalte
hier finden sie externen inhalt
externe inhalte laden
externen inhalt laden
externe inhalte anzeigen
externen inhalt anzeigen
mit dem laden des videos akzeptieren sie
mit dem laden der karte akzeptieren sie
mit dem laden des beitrags akzeptieren sie
personenbezogene daten an drittplattformen
um diesen inhalt anzuzeigen
inhalte von drittanbietern
bitte aktivieren sie javascript
bitte aktiviere javascript
javascript ist deaktiviert
javascript muss aktiviert sein
bitte deaktivieren sie ihren adblocker
bitte deaktiviere deinen adblocker
adblocker deaktivieren
adblocker erkannt
werbeblocker deaktivieren
""",
    paywall="""
um weiterzulesen
jetzt weiterlesen mit
weiterlesen mit
lesen sie weiter mit
jetzt abonnieren und weiterlesen
jetzt registrieren und weiterlesen
kostenlos registrieren und weiterlesen
dieser artikel ist nur für abonnenten
dieser artikel ist nur für
dieser artikel ist kostenpflichtig
dieser inhalt ist kostenpflichtig
dieser inhalt ist nur für
exklusiv für abonnenten
exklusiv für mitglieder
nur für abonnenten
nur mit abo
mit dem digitalabo
mit digital-abo
sie sind bereits abonnent
sie sind bereits abonnent?
bereits abonnent
sie haben bereits ein abo
sie haben bereits ein konto
schon abonnent
noch kein abo
noch kein abonnent
noch kein konto
kostenlose artikel
kostenlosen artikel
kostenloses probeabo
gratismonat
probeabo
zugang zu allen artikeln
zugriff auf alle artikel
zugriff auf alle inhalte
unbegrenzter zugang
unbegrenzten zugriff
artikel freischalten
diesen artikel freischalten
den vollständigen artikel lesen
artikel weiterlesen
ihr kostenloses kontingent
jederzeit monatlich kündbar
melden sie sich an, um den vollständigen
registrieren sie sich kostenlos, um
""",
    toc="""
inhaltsverzeichnis
inhalt
inhalte
inhaltsübersicht
inhalt des artikels
inhalt dieses artikels
übersicht
artikelübersicht
seiteninhalt
auf dieser seite
in diesem artikel
in diesem beitrag
in diesem ratgeber
in diesem text
in diesem test
das erwartet dich
das erwartet dich in diesem artikel
das erwartet sie
das erwartet sie in diesem artikel
das lesen sie in diesem artikel
das erfährst du hier
das erfahren sie hier
darum geht es in diesem artikel
darum geht's
themen in diesem artikel
überblick über diesen artikel
schnellnavigation
schnellzugriff
springe zu
springen zu
springe direkt zu
direkt zu
direkt zum abschnitt
sprungmarken
inhaltsverzeichnis anzeigen
inhaltsverzeichnis ausblenden
inhaltsverzeichnis öffnen
das wichtigste im überblick
das wichtigste in kürze
auf einen blick
alles auf einen blick
themen im überblick
in diesem artikel lesen sie
auf dieser seite finden sie
""",
    byline="""
von
von unserem korrespondenten
von unserer korrespondentin
von unserem redakteur
von unserer redakteurin
von unserem reporter
ein beitrag von
ein artikel von
ein gastbeitrag von
ein kommentar von
eine analyse von
ein interview von
eine kolumne von
gastbeitrag von
kommentar von
analyse von
interview von
kolumne von
autor
autor:
autorin
autorin:
autoren
autor*in
autor/in
verfasst von
geschrieben von
veröffentlicht von
erstellt von
verfasser
text
text:
text von
text und fotos
bericht von
redaktion
redaktion:
aufgezeichnet von
übersetzt von
übersetzung
geprüft von
fachlich geprüft von
medizinisch geprüft von
protokoll
""",
    dated="""
stand
stand:
stand vom
veröffentlicht
veröffentlicht am
veröffentlicht:
zuerst veröffentlicht am
erstveröffentlichung
veröffentlichungsdatum
erschienen am
publiziert
publiziert am
aktualisiert
aktualisiert am
aktualisiert:
zuletzt aktualisiert
zuletzt aktualisiert am
zuletzt aktualisiert:
letzte aktualisierung
letzte aktualisierung am
letztes update
update vom
zuletzt geändert
zuletzt geändert am
letzte änderung
zuletzt bearbeitet am
geändert am
erstellt am
erstellt
gepostet am
datum
datum:
vom
""",
    months="""
januar jan jan. jänner jän jän.
februar feb feb. feber
märz mär mär. mrz mrz.
april apr apr.
mai
juni jun jun.
juli jul jul.
august aug aug.
september sept sept. sep sep.
oktober okt okt.
november nov nov.
dezember dez dez.
""",
    weekdays=(
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo mo. di di. mi mi. do do. "
        "fr fr. sa sa. so so. gestern heute uhr"
    ),
    reading_time_patterns=(
        r"^(?:geschatzte |ungefahre |durchschnittliche )?lese(?:zeit|dauer)(?: betragt)?:? ?"
        r"(?:ca\.? ?|etwa |circa |~ ?)?(\d{1,3}) ?(?:min(?:\.|uten?)?)$"
        "\n"
        r"^(?:ca\.? ?|etwa |~ ?)?(\d{1,3})[ -]?(?:min(?:\.|uten?)?) ?(?:lese(?:zeit|dauer)|"
        r"zu lesen|zum lesen|lesen|gelesen)$"
        "\n"
        r"^in (\d{1,3}) minuten? gelesen$"
        "\n"
        r"^(\d{1,3})[ -]minuten[ -](?:lekture|artikel|text)$"
        "\n"
        r"^(?:hor(?:zeit|dauer)|dauer|laufzeit):? ?(\d{1,3}) ?min(?:\.|uten?)?$"
        "\n"
        r"^(\d[\d.]*) ?(?:aufrufe|leser|klicks|shares|mal geteilt|mal gelesen|mal angesehen|"
        r"abonnenten|follower)$"
        "\n"
        r"^(?:aufrufe|gelesen|zugriffe|klicks)[: ]+(\d[\d.]*)(?: ?mal)?$"
        "\n"
    ),
    relative_date_patterns=(
        r"^(?:(?:veroffentlicht|aktualisiert|zuletzt aktualisiert|gepostet):? )?vor (?:etwa |"
        r"rund |uber |fast |ca\. )?(?:\d{1,3}|eine[mr]|zwei|drei|vier|funf|wenigen|einigen) "
        r"(?:sek(?:unden?|\.)?|min(?:uten?|\.)?|stunden?|std\.?|tag(?:en)?|wochen?|monat(?:en)?|"
        r"jahr(?:en)?)$"
        "\n"
        r"^(?:(?:veroffentlicht|aktualisiert):? )?(?:gerade eben|soeben|heute|gestern|"
        r"vorgestern)(?:,? (?:um )?\d{1,2}[:.]\d{2}(?: uhr)?)?$"
        "\n"
    ),
    credits="""
foto
fotos
foto von
fotos von
foto:
fotograf
fotografin
fotocredit
fotonachweis
fotoquelle
bild
bilder
bild von
bild:
bildquelle
bildquellen
bildnachweis
bildnachweise
bildrechte
bildcredit
bild-credit
bildmaterial
titelbild
titelfoto
beitragsbild
aufmacherbild
aufmacherfoto
symbolbild
symbolfoto
archivbild
archivfoto
grafik
grafik von
illustration
illustration von
illustrationen
karikatur
collage
montage
fotomontage
screenshot
video
quelle
quellen
copyright
urheber
""",
    copyright="""
alle rechte vorbehalten
nachdruck verboten
nachdruck nur mit genehmigung
nachdruck, auch auszugsweise
auch auszugsweise, nur mit
vervielfältigung nur mit
weiterverbreitung nur mit
ohne schriftliche genehmigung des verlags
mit freundlicher genehmigung von
mit freundlicher genehmigung des
veröffentlicht unter der lizenz
steht unter der lizenz
lizenziert unter
dieser artikel erschien zuerst
dieser artikel erschien ursprünglich
dieser beitrag erschien zuerst
dieser beitrag erschien ursprünglich
dieser text erschien zuerst
dieser text erschien ursprünglich
dieser text ist zuerst erschienen
zuerst erschienen bei
zuerst erschienen in
erschien zuerst auf
der beitrag erschien zuerst auf
impressum und datenschutz
mit stolz präsentiert von wordpress
stolz präsentiert von wordpress
präsentiert von wordpress
theme von
diese meldung wurde automatisch erstellt
dieser artikel wurde automatisch erstellt
mit material von
mit agenturmaterial
mit informationen von
ist urheberrechtlich geschützt
sind urheberrechtlich geschützt
ohne vorherige schriftliche genehmigung des verlags
""",
    author_box="""
über den autor
über die autorin
über die autoren
über den verfasser
über die verfasserin
über mich
über uns
zum autor
zur autorin
der autor
die autorin
autorenprofil
autoreninfo
autorenbox
autorenbild
avatar
unser autor
unsere autorin
unsere redaktion
das redaktionsteam
alle beiträge von
alle artikel von
alle beiträge anzeigen von
alle beiträge ansehen
alle beiträge anzeigen
alle artikel anzeigen
zeige alle beiträge von
alle beiträge des autors
weitere beiträge von
weitere artikel von
mehr beiträge von
mehr artikel von
mehr von diesem autor
mehr von dieser autorin
beiträge von
artikel von
profil anzeigen
zum autorenprofil
dem autor folgen
autor folgen
kontakt zum autor
e-mail an den autor
geschrieben wurde dieser beitrag von
redaktionsteam
""",
    tag_labels="""
tags
schlagwort
schlagwörter
schlagworte
stichworte
stichwörter
verschlagwortet
verschlagwortet mit
getaggt mit
getaggt als
kategorie
kategorien
rubrik
rubriken
ressort
thema
themen
themen in diesem artikel
themen dieses artikels
abgelegt unter
veröffentlicht in
veröffentlicht unter
erschienen in
gepostet in
eingeordnet unter
gespeichert unter
mehr zu
mehr zum thema
mehr zu den themen
labels
keywords
""",
    archive_labels="""
schlagwort
schlagwörter
schlagwort-archiv
schlagwortarchiv
schlagwort-archive
tag
tag-archiv
kategorie
kategorie-archiv
kategoriearchiv
kategorie-archive
kategorien
archiv
archive
archiv der kategorie
archiv des autors
archiv für
autor
autorenarchiv
autor-archive
monatsarchiv
monatliche archive
tagesarchiv
jahresarchiv
thema
rubrik
ressort
durchsuche
alle beiträge mit dem schlagwort
alle beiträge in der kategorie
beiträge mit dem schlagwort
beiträge getaggt mit
suchergebnisse für
suchergebnis für
suche nach
""",
    controls="""
war dieser artikel hilfreich
war dieser artikel hilfreich?
war dieser beitrag hilfreich
war dieser beitrag hilfreich?
war diese seite hilfreich
war diese seite hilfreich?
war das hilfreich?
waren diese informationen hilfreich?
wie hilfreich war dieser beitrag?
klicken sie auf die sterne, um zu bewerten!
klicke auf die sterne um zu bewerten!
bisher keine bewertungen! sei der erste, der diesen beitrag bewertet.
durchschnittliche bewertung
vielen dank für ihr feedback
vielen dank für ihr feedback!
danke für dein feedback
danke für dein feedback!
feedback geben
feedback senden
fehler melden
fehler gefunden?
fehler im text melden
fehler entdeckt?
problem melden
korrektur vorschlagen
seite bearbeiten
diese seite bearbeiten
bearbeiten
quelltext bearbeiten
bearbeiten | quelltext bearbeiten
versionsgeschichte
nach oben
zurück nach oben
zum seitenanfang
seitenanfang
an den seitenanfang
zum anfang
zurück
zurück zur startseite
zurück zur übersicht
zurück zum blog
zurück zu allen beiträgen
zur startseite
zur übersicht
zum inhalt springen
zum hauptinhalt springen
direkt zum inhalt
zur navigation springen
menü öffnen
menü schließen
hauptmenü
navigation umschalten
nächste seite
vorherige seite
nächste
nächster
vorherige
vorheriger
weiter
ältere beiträge
neuere beiträge
ältere artikel
neuere artikel
mehr laden
mehr anzeigen
mehr erfahren
mehr lesen
mehr dazu
weniger anzeigen
alle anzeigen
alles anzeigen
alle ansehen
alle artikel anzeigen
ganzen artikel lesen
den ganzen artikel lesen
weiterlesen
weiterlesen...
jetzt lesen
ausklappen
einklappen
aufklappen
zuklappen
zum vergrößern klicken
zum vergrössern klicken
bild vergrößern
vollbild
in neuem fenster öffnen
öffnet in neuem tab
zum rezept springen
direkt zum rezept
springe zum rezept
zum rezept
rezept drucken
rezept ausdrucken
drucken
diese seite drucken
als pdf herunterladen
pdf herunterladen
download
anhören
artikel anhören
pausieren
abspielen
stumm
kopieren
kopiert
kopiert!
code kopieren
anmelden
einloggen
login
abmelden
ausloggen
registrieren
mein konto
mein bereich
abonnieren
ja
nein
ja nein
laden
lädt
lädt...
wird geladen
wird geladen...
bitte warten
hier klicken
sie befinden sich hier
sie sind hier
du bist hier
sie sind hier:
kontakt
über uns
mediadaten
schriftgröße
schriftgröße ändern
dunkler modus
suchen
schließen
alle akzeptieren
alle ablehnen
akzeptieren
ablehnen
datenschutzeinstellungen
datenschutz-einstellungen
privatsphäre-einstellungen
externer inhalt
impressum
datenschutz
datenschutzerklärung
nutzungsbedingungen
agb
""",
    placeholders="""
dies ist ein platzhalter
das ist ein platzhalter
platzhalter für
platzhalterbild
platzhaltertext
bildplatzhalter
bild einfügen
grafik einfügen
diagramm einfügen
tabelle einfügen
infografik einfügen
karte einfügen
video einfügen
link einfügen
zitat einfügen
screenshot einfügen
foto einfügen
hier bild einfügen
hier screenshot
hier grafik
hier video
hier link einfügen
hier einfügen
hier steht ein bild
hier steht ein text
hier steht text
hier folgt ein bild
hier kommt ein bild
hier kommt das bild
bild folgt
text folgt
stellen sie sich hier eine grafik vor
stellen sie sich eine infografik vor
stell dir hier eine grafik vor
die infografik würde
die grafik würde
das bild würde
das diagramm würde
bildbeschreibung:
alternativtext:
alt-text:
ihr text hier
dein text hier
ihr inhalt hier
dieser inhalt ist nicht verfügbar
dieser inhalt ist derzeit nicht verfügbar
inhalt nicht verfügbar
dieses video ist nicht verfügbar
dieses video ist nicht mehr verfügbar
video nicht verfügbar
bild nicht verfügbar
das video konnte nicht geladen werden
ihr browser unterstützt
dein browser unterstützt
eingebetteter inhalt
""",
    footnotes="""
quellen
quelle
quellenangaben
quellenangabe
quellenverzeichnis
quellen und literatur
literatur
literaturverzeichnis
literaturangaben
literaturhinweise
einzelnachweise
nachweise
belege
anmerkungen
anmerkungen und einzelnachweise
fußnoten
fussnoten
endnoten
referenzen
bibliografie
bibliographie
verweise
""",
    pivots="""
apropos
à propos
wo wir gerade dabei sind
wo wir schon dabei sind
wo wir gerade von
wo wir schon von
wenn wir schon beim thema
wenn wir schon von
da wir gerade von
da wir gerade beim thema
da wir schon von
ganz nebenbei
so ganz nebenbei
nebenbei bemerkt
nebenbei gesagt
am rande bemerkt
am rande erwähnt
am rande sei
nur am rande
übrigens
bei der gelegenheit
bei dieser gelegenheit
kleiner exkurs
ein kleiner exkurs
kurzer exkurs
ein kurzer exkurs
kleiner abstecher
ein kurzer abstecher
ein abstecher in
ein blick über den tellerrand
blick über den tellerrand
ein kurzer blick auf
ein kurzer seitenblick
ein seitenblick
lohnt sich ein blick auf
lohnt ein blick auf
lohnt auch ein blick
lohnt sich auch ein blick
einen blick wert
es lohnt sich auch
ebenfalls erwähnenswert
erwähnenswert ist auch
erwähnenswert ist in diesem zusammenhang
bemerkenswert ist auch
interessant ist auch
interessant ist in diesem zusammenhang
interessant in diesem zusammenhang
interessanterweise
auch interessant ist
ebenfalls interessant
nicht weniger interessant
nicht minder spannend
ebenso spannend
spannend ist auch
kurioserweise
passend dazu
zufällig
wie der zufall es will
der zufall will es
der zufall wollte es
in anderen nachrichten
andere nachrichten
in anderen meldungen
in weiteren nachrichten
eine ganz andere nachricht
eine andere meldung
ganz andere sorgen
ganz andere schlagzeilen
ein ganz anderes thema
ein anderes thema
ein ganz anderer fall
eine ganz andere geschichte
eine andere geschichte
ganz woanders
ganz anders sieht es
ganz anders geht es
anderswo
andernorts
an anderer stelle
an anderer front
an einer anderen front
auf einem anderen feld
auf einem ganz anderen gebiet
in einem anderen bereich
in einem ganz anderen bereich
in einer ganz anderen welt
in einer anderen ecke
in der welt der
in der welt des
in der welt von
aus der welt der
aus der welt des
auch in der welt
auch in anderen bereichen
auch in der branche
währenddessen
unterdessen
derweil
zur gleichen zeit
zeitgleich
gleichzeitig sorgt
gleichzeitig macht
sorgt derzeit für aufsehen
sorgt derzeit für schlagzeilen
sorgt für schlagzeilen
sorgt für aufsehen
sorgt für gesprächsstoff
sorgte für aufsehen
sorgte für schlagzeilen
sorgte für gesprächsstoff
sorgen für schlagzeilen
macht schlagzeilen
machte schlagzeilen
macht gerade schlagzeilen
macht von sich reden
machte von sich reden
in den schlagzeilen
in aller munde
erregt die gemüter
erinnert an
das erinnert an
das erinnert uns an
dies erinnert an
erinnert ein wenig an
weckt erinnerungen an
man denke nur an
man denkt dabei an
ähnlich wie
ähnlich ergeht es
ähnlich erging es
ähnlich verhält es sich
ähnlich geht es
auf ähnliche weise
in ähnlicher weise
in ähnlicher manier
genau wie bei
so wie bei
vergleichbar mit
parallelen zu
eine parallele
im vergleich dazu
ganz im gegensatz zu
wer sich für
für alle, die sich für
für alle, die
für leser, die
für freunde des
für freunde der
für freunde von
fans von
liebhaber von
wer mehr über
wer lieber
nicht zu vergessen
nicht vergessen sollte man
vergessen wir nicht
man sollte auch nicht vergessen
themenwechsel
szenenwechsel
ortswechsel
wechseln wir das thema
doch nicht nur
nicht nur hier
auch anderswo
wie wir kürzlich berichteten
wie berichtet wurde
es gibt auch neuigkeiten
neuigkeiten gibt es auch
gibt es neuigkeiten
gute nachrichten gibt es
""",
    openers="""
während
obwohl
wie
als
wenn
neben
abseits
abseits von
jenseits
abgesehen von
außer
ebenso wie
genauso wie
genau wie
so wie
ähnlich wie
ähnlich
anders als
im gegensatz zu
im unterschied zu
im vergleich zu
statt
anstatt
seit
bevor
nachdem
ob
da
inmitten
mitten in
parallel zu
zusätzlich zu
apropos
weg von
fernab
angesichts
mit
ohne
bei
trotz
unabhängig von
kaum
so sehr
je
""",
    pointers="""
mehr dazu in
mehr dazu lesen sie
mehr dazu unter
mehr dazu erfahren sie
mehr dazu erfährst du
mehr dazu hier
mehr darüber in
mehr darüber lesen sie
mehr darüber erfahren sie
mehr darüber erfährst du
mehr erfahren sie in
mehr erfahren sie unter
mehr erfährst du in
mehr erfährst du unter
mehr lesen sie in
mehr lesen sie unter
mehr lesen sie hier
mehr infos
mehr informationen
weitere informationen
weitere infos
weitere details
weitere einzelheiten
alle details
alle einzelheiten
alle hintergründe
alles über
alles zum thema
alles wissenswerte
einzelheiten finden sie
einzelheiten dazu
details dazu
details finden sie
näheres dazu
näheres unter
näheres finden sie
ausführlich in
ausführlich berichtet
nachzulesen in
nachzulesen unter
nachlesen kann man
kann man nachlesen
lesen sie hier
lesen sie in
lesen sie unter
lesen sie mehr
lesen sie unseren
lesen sie unsere
lies hier
lies mehr
erfahren sie hier
erfahren sie in
erfahren sie mehr
erfahren sie unter
erfährst du hier
erfährst du in
erfahre hier
erfahre mehr
entdecken sie
entdecke hier
finden sie hier
finden sie in unserem
finden sie unter
findest du hier
findest du in unserem
findest du unter
hier finden sie
hier findest du
hier geht es zum
hier geht es zur
hier geht's zum
hier geht's zur
schauen sie sich
schau dir
werfen sie einen blick
wirf einen blick
einen überblick bietet
einen überblick gibt
wie wir berichteten
wie bereits berichtet
unser artikel über
unser beitrag über
unser bericht über
unseren artikel über
unseren beitrag über
unserem artikel über
unserem beitrag über
unserem bericht über
unserem ratgeber
klicken sie hier
""",
    morals="""
zeigt, dass
zeigen, dass
zeigt, wie
zeigen, wie
zeigt sich, dass
zeigt sich, wie
zeigt einmal mehr
zeigt wieder einmal
das zeigt
dies zeigt
so zeigt sich
beweist, dass
beweisen, dass
ein beweis dafür
der beste beweis
verdeutlicht, dass
verdeutlicht, wie
verdeutlicht die
unterstreicht, dass
unterstreicht, wie
unterstreicht die
macht deutlich, dass
macht deutlich, wie
führt vor augen
veranschaulicht
illustriert
erinnert uns daran
erinnert daran, dass
eine erinnerung daran
spiegelt wider
spiegelt die
spiegelt sich
ein spiegelbild
ein lehrstück
eine lehre
eine lektion
lässt sich lernen
können wir lernen
davon lernen
hier wie dort
da wie dort
in beiden fällen
beide zeigen
beides erfordert
beides verlangt
gilt auch hier
das gilt auch
gleiches gilt
dasselbe gilt
genau wie beim
ebenso wie beim
wie im leben
manchmal lohnt sich
manchmal ist eben
manchmal muss man
manchmal sind es
eben doch
wie so oft
wer hätte das gedacht
könnte auch auswirkungen
könnte sich auch auf
hat auch auswirkungen
parallelen
eine willkommene abwechslung
willkommene ablenkung
ein kontrast zu
im kontrast zu
miteinander verbunden
auf ihre eigene weise
auf seine eigene art
auf ganz eigene weise
eine weitere facette
eine weitere ebene
eine neue dimension
""",
    returns="""
zurück zum
zurück zur
zurück zu
zurück ins
zurück in die
zurück an den
zurück an die
zurück auf den
nun zurück
nun aber zurück
nun wieder zu
nun aber wieder zu
jetzt aber zurück
jetzt zurück
aber zurück
doch zurück
also zurück
und damit zurück
damit zurück
kehren wir zum
kehren wir zur
kehren wir zu
kehren wir aber
kehren wir zurück
kommen wir zurück
kommen wir wieder
kommen wir nun
kommen wir aber
um auf das thema zurückzukommen
um zum thema zurückzukommen
um zurückzukommen
zurückkommend
wenden wir uns wieder
widmen wir uns wieder
richten wir den blick wieder
wie dem auch sei
wie auch immer
sei's drum
sei es drum
so viel dazu
soviel dazu
so viel zu
genug davon
genug von
genug der
genug abgeschweift
doch genug
aber genug
schluss mit
ich schweife ab
wir schweifen ab
aber ich schweife
aber wir schweifen
wo waren wir
wo war ich
zurück zur sache
zur sache
zum thema
zum eigentlichen thema
wieder beim thema
in diesem zusammenhang
vor diesem hintergrund
in diesem sinne
in diesem licht
in anbetracht dessen
mit diesem wissen
dies vorausgeschickt
das nur am rande
das nur nebenbei
aber das nur nebenbei
abgesehen davon
davon abgesehen
das beiseite
im hinblick auf unser
das eigentliche thema
dem eigentlichen thema
was unsere
so viel zum
so viel zur
und nun zurück
nun wieder
""",
    weak_returns="""
doch
aber
nun
nun aber
jetzt
jetzt aber
also
so
somit
damit
jedenfalls
trotzdem
dennoch
gleichwohl
letztlich
letztendlich
am ende
unterm strich
insgesamt
alles in allem
schließlich
natürlich
freilich
sicher
ohnehin
und so
und doch
bleibt
die
das
der
diese
dieser
dieses
ihr
ihre
dein
deine
""",
    first_person="""
ich mich mir mein meine meinem meinen meiner meines wir uns unser unsere unserem unseren unserer unseres
""",
    strong_pivots="""
interessant zu sehen
interessant zu beobachten
interessant ist auch
erwähnenswert ist
spannendes zu berichten
tut sich auch
auch in der welt
auch aus der welt
in der musikwelt
aus der musikwelt
in der sportwelt
aus der sportwelt
in der modewelt
in der finanzwelt
in der filmwelt
macht schlagzeilen
machen schlagzeilen
sorgte für aufsehen
sorgt für aufsehen
sorgt für furore
wo wir schon dabei sind
wo wir gerade von
da wir gerade von
wenn wir schon von
auch anderswo
am anderen ende
ein blick über den tellerrand
ein blick in die welt
freunde des
fans von
mindestens ebenso
nicht minder spannend
ebenfalls für schlagzeilen
von ganz anderer art
ganz anderer art
apropos
wo wir gerade dabei sind
nebenbei bemerkt
kleiner exkurs
ein kurzer abstecher
in anderen nachrichten
eine ganz andere geschichte
ein ganz anderer fall
ein ganz anderes thema
auf einem ganz anderen gebiet
in einer ganz anderen welt
in der welt der
sorgt für schlagzeilen
sorgt für gesprächsstoff
das erinnert an
wie der zufall es will
für alle, die sich für
themenwechsel
ganz woanders
lohnt sich auch ein blick
""",
    newsletter_openings="""
abonnieren
abonniere
melden sie sich
melde dich
jetzt
hier anmelden
zum newsletter
keine
nichts verpassen
erhalten sie
erhalte
verpassen sie
verpasse
bleiben sie
bleib
geben sie ihre e-mail
gib deine e-mail
ihre e-mail-adresse
deine e-mail-adresse
kein spam
vielen dank für ihre anmeldung
newsletter
""",
    call_places="""
in den kommentaren
in die kommentare
kommentar
unten
bewert
schreib uns
schreiben sie uns
unsere app
unseren kanal
sterne
""",
    author_roles="""
redakteur
redakteurin
journalist
journalistin
autor
autorin
reporter
reporterin
korrespondent
korrespondentin
kolumnist
kolumnistin
blogger
bloggerin
volontär
volontärin
herausgeber
""",
    author_verbs="""
ist
war
schreibt
berichtet
lebt
arbeitet
studierte
betreut
leitet
gründete
""",
    form_fields="""
kommentar
kommentare
name
e-mail
webseite
website
antworten
ihr name
dein name
""",
    self_words="""
wir
unser
unsere
dieser
dieses
diesem
diese
""",
    imperatives="""
melden sie
melde dich
werden sie
werde
schreiben sie
schreib
schicken sie
rufen sie
ruf
holen sie
sichern sie
entdecken sie
probieren sie
teilen sie
erzählen sie
verraten sie
sagen sie
stimmen sie
nehmen sie
besuchen sie
machen sie
verpassen sie
verpasse
bleiben sie
bewerten sie
vergleichen sie
finden sie
dann teilen sie
abonnieren
abonniere
folgen
folge
teilen
teile
kommentieren
kommentiere
schreiben
schreib
sagen
sag
lassen
lass
melden
melde
laden
lade
holen
hol
testen
teste
bewerten
bewerte
stimmen
spenden
spende
unterstützen
unterstütze
bestellen
bestelle
kaufen
kauf
buchen
buche
klicken
klick
besuchen
besuch
schauen
schau
hören
hör
registrieren
senden
schicken
rufen
kontaktieren
fragen
drucken
speichern
merken
empfehlen
empfiehl
entdecken
entdecke
vergleichen
vergleiche
sichern
sichere
lesen
lies
erfahren
erfahre
diskutieren
diskutiere
bleib
danke
""",
    site_words="""
mitglied
freunden
freundin
redaktion
hinweise
umfrage
abstimmung
quiz
push
konto
termin
beratung
angebot
bewertung
sterne
kommentare
kommentaren
newsletter
podcast
kanal
community
postfach
facebook
instagram
whatsapp
youtube
telegram
mitglied
mitglieder
leser
diesen artikel
diesen beitrag
dieses rezept
diese seite
kostenlos testen
kostenlosen
gratis
""",
    news_words="""
angekündigt kündigte bekannt gegeben plant planen geplant eröffnet eröffnung vorgestellt berichtet
sprecher sprecherin minister ministerin ministerium bürgermeister bürgermeisterin gemeinderat
stadtrat regierung parlament ausschuss gericht polizei staatsanwaltschaft unternehmen konzern firma
aktie aktien anleger analysten bank autobauer fluggesellschaft flughafen bahn hafen verein
mannschaft stürmer trainer kapitän spiel saison liga turnier medaille meister meisterschaft finale
halbfinale rekord festival premiere ausstellung museum theater oper orchester sängerin sänger band
album konzert konzerte tournee film regisseur regisseurin schauspieler schauspielerin roman preis
jury nominiert kritiker fans besucher touristen anwohner petition karten tickets auktion versteigert
wahl wähler kandidat koalition fusion übernahme gewinn umsatz hotel hoteliers restaurant koch köchin
zoo tierpfleger gerettet hochzeit verlobt scheidung studio forscher ingenieure archäologen taucher
erwartet verschoben abgesagt sanierung millionen milliarden donnerstag freitag samstag sonntag
montag dienstag mittwoch gestern kürzlich wochenende
""",
    tale_words="""
großmutter großvater oma opa mutter vater onkel tante kindheit lehrer lehrerin nachbar nachbarin
freund freundin einst früher jahrhundert antike mittelalter römer griechen ägypter kaiser könig
königin mönche legende sprichwort tradition erfand erfinder entdeckte krieg soldaten
""",
    reviewed_by="""
medizinisch geprüft von
medizinisch geprüft durch
fachlich geprüft von
fachlich geprüft durch
faktencheck von
geprüft von
überprüft von
qualitätsgesichert von
""",
    disclaimers="""
haftungsausschluss
haftungshinweis
rechtlicher hinweis
medizinischer hinweis
""",
    sorting="""
sortieren nach
sortiert nach
sortierung
""",
    votes="""
stimmen
bewertungen
bewertung
abstimmungen
""",
    media_words="""
bild
foto
video
grafik
infografik
diagramm
tabelle
karte
abbildung
bildergalerie
screenshot
""",
    found_here="""
hier
""",
    site_speaks="""
uns
unser
unsere
unserem
unseren
unserer
wir
mir
mein
meine
""",
    reader_words="""
sie
ihr
ihre
ihren
du
dein
deine
dir
euch
eure
""",
    reader_questions="""
lust auf
suchen sie
suchst du
möchten sie
möchtest du
wollen sie
willst du
brauchen sie
brauchst du
haben sie
hast du
habt ihr
kennen sie
kennst du
sind sie
bist du
wie sehen sie
was denken sie
was meinen sie
was meinst du
hat ihnen
hat dir
neugierig
interessiert
gefällt ihnen
gefällt dir
noch nicht
noch kein
auf der suche nach
wie gefällt
""",
    free_words="""
gratis
kostenlos
kostenlose
kostenfrei
umsonst
unverbindlich
""",
    notices="""
dieser artikel wurde aktualisiert
dieser text wurde aktualisiert
der artikel wurde
die hier geäußerten
alle preise inkl
preise inkl
alle angaben ohne gewähr
angaben ohne gewähr
preisstand
mit material von
mit material der
mit agenturmaterial
mitarbeit:
redaktionelle mitarbeit
transparenzhinweis:
dieser text wurde mit hilfe von ki
dieser artikel wurde mit hilfe von ki
dieser beitrag wurde mit hilfe von ki
dieser text wurde mithilfe von ki
dieser artikel wurde mithilfe von ki
haben sie einen fehler entdeckt
haben sie einen fehler gefunden
hast du einen fehler entdeckt
hast du einen fehler gefunden
""",
    roundups="""
rundschau
wochenschau
presseschau
kurz notiert
kurznachrichten
kurzmeldungen
nachrichtenüberblick
newsletter
die woche
wochenrückblick
meldungen
liveticker
live-ticker
newsblog
überblick
""",
    button_patterns=r"""
^(?:jetzt|hier|gleich|direkt)\b(?!.*\b(?:ist|sind|war|waren|wird|werden|kann|konnen|soll|sollen|will|wollen|muss|mussen|zu|man|er|wir|ich|es)\b).{1,50}\b(?:kaufen|bestellen|herunterladen|vereinbaren|anmelden|registrieren|testen|abonnieren|sichern|vergleichen|buchen|weiterlesen|entdecken|ansehen|informieren|spenden|bewerben|anfragen|laden|sparen|mitmachen|teilnehmen|abstimmen|starten|berechnen|ausprobieren|lesen)\b\W*$
^(?:diesen |den )?(?:artikel|beitrag|text|seite|rezept) (?:weiterempfehlen|teilen|drucken|merken|speichern|versenden|kommentieren)\W*$
^mit (?:\w+ )?(?:plus|abo|premium|digital)\w* (?:weiter)?lesen\W*$
""",
    pivot_forms=r"""
\bnicht (?:nur|allein|bloss)\b
\bnicht (?:die|der|das) einzige
\bganz andere[rnsm]? (?:art|sorte|natur|welt|ecke|stelle)\b
\bauf eine[rm]? (?:ganz )?andere[rnm]? (?:gebiet|feld|front|ebene|blatt)\b
\bin de[rn] (?:[\w-]+ )?(?:welt|szene|branche|[\w-]+welt|[\w-]+szene)\b
\b(?:uberrascht|spannend|neu|bewegt|gibt) (?:auch|es auch)\b
\bauch (?:in|bei|im|beim|anderswo|sonst)\b
\bubrigens auch\b
\bapropos\b
\bwahrend (?:sie|wir|viele|manche|die einen)\b
\b(?:ein blick|blicken wir|schauen wir|wechseln wir)\b
\b(?:wer|alle, die) (?:sich|gerne|es) .{0,40}(?:interessiert|mag|freut)
\b(?:freuen|interessieren|durfte|durften|kommen) (?:sich )?.{0,20}auch\b
""",
    rate_words="""
bewerten
bewerte
bewerten sie
bewertung abgeben
""",
    second_person="""
du dein deine deinen deinem deiner dich dir euch euer
""",
    additives="""
auch ebenfalls gleichfalls ebenso
""",
    member_details="""
registriert
registriert seit
dabei seit
mitglied seit
beitrage
themen
bedankt
reaktionen
wohnort
""",
    standing_patterns=r"""
^mit (?:dem (?:klick|absenden|abschicken)|der (?:anmeldung|registrierung|nutzung)|ihrer (?:anmeldung|registrierung)|deiner (?:anmeldung|registrierung))\b.{0,160}\b(?:stimm\w*|akzeptier\w*|einverstanden|bestatig\w*|willig\w*)\b.*$
^(?:sie sind |du bist )?(?:bereits|schon) (?:abonnent\w*|abonniert|registriert|mitglied|kunde|kundin|angemeldet|plus-kunde|digitalabonnent\w*)\b\??.{0,40}$
^(?:anzeige|werbung|advertorial) ?[-:|(] ?.{0,30}\b(?:weiter|unten|fortgesetzt|scrollen)\b.{0,40}$
^(?:dieser|der|dieses|das) (?:text|artikel|beitrag|bericht|interview|gesprach)\b(?: \w+)? (?:ist|erschien|stammt|wurde) (?:\w+ ){0,2}(?:zuerst|zunachst|ursprunglich|erstmals|aus der|in der (?:gedruckten|print))\b.{0,100}$
^(?:die )?kommentar(?:e|funktion|bereich|spalte)\b.{0,40}\b(?:geschlossen|deaktiviert|abgeschaltet|nicht verfugbar|beendet)\b.{0,40}$
^(?:haben sie einen |hast du einen )?(?:fehler|tippfehler) (?:gefunden|entdeckt|im (?:text|artikel))(?:\?.{0,60}|[!:.]? ?(?:jetzt |hier |bitte )?(?:melden|mitteilen|schicken|senden)\b.{0,40})$
^(?:[^.!?]{3,90}\? )?(?:dann )?(?:laden sie|lade dir|lade|holen sie sich|hol dir|installieren sie)\b.{0,40}\bapp\b.{0,50}$
^(?:artikel|beitrag|text|seite|podcast) (?:anhoren|vorlesen(?: lassen)?)$
^(?:sie (?:konnen|konnten)|du kannst) (?:den newsletter|sich|dich) jederzeit\b.{0,20}\babmelden\b.{0,40}$
^dieser? (?:artikel|beitrag|text) (?:gehort|ist teil)\b.{0,120}$
^(?:(?:dieser )?(?:beitrag|artikel) )?enthalt (?:werbung|affiliate|unbezahlte werbung|werbelinks)\b.{0,60}$
^(?:(?:direkt zum rezept|zum rezept(?: springen)?|springe zu[mr]? rezept|rezept (?:drucken|speichern|merken|pinnen)) ?)+$
^\d(?:[.,]\d+)? (?:von|aus|bei) \d[\d.]* (?:bewertungen|stimmen|rezensionen)$
^affiliate-links?\b.{0,160}\b(?:provision|kommission)\b.{0,120}$
^(?:auf|in) (?:dem |der )?(?:bild|karte|grafik) klicken\b.{0,40}$
^pressekontakt ?: ?.{3,140}$
^(?:der |dieser )?(?:artikel|text|beitrag) geht (?:nach|unter|hinter) der (?:anzeige|werbung)\b.{0,20}$
^ich bin (?:damit )?einverstanden, dass\b.{0,120}$
^(?:©? ?)?(?:dpa|afp|epd|kna|apa|sid)(?:-\w+)?, (?:dpa|afp|epd|kna|apa|sid):[\d/-]+$
^(?:teilen|merken|zum video|video (?:abspielen|ansehen)|bildergalerie (?:ansehen|offnen)|externe inhalte anzeigen)$
^diese[rs]? (?:artikel|text|beitrag) wurde (?:zuletzt )?am .{4,30} (?:aktualisiert|geandert|uberarbeitet)\.?$
^[^.!?]{3,90}\? (?:dann )?(?:melden sie sich|melde dich|abonnieren sie|abonniere|tragen sie sich|trag dich)\b.{0,60}\b(?:newsletter|whatsapp-kanal|e-mail-verteiler)\b.{0,20}$
^von unsere[rmn] (?:\w+ )?(?:redaktion|mitarbeiter\w*|korrespondent\w*|reporter\w*)$
^(?:ein|eine) (?:essay|kommentar|gastbeitrag|kolumne|glosse) von [^\W\d]+ [^\W\d]+$
^wenn (?:dir|ihnen|euch) (?:dieser|der|das|dieses) (?:artikel|beitrag|text|rezept)\b.{0,20}\b(?:gefallen hat|gefallt|gefiel),? .{0,20}\b(?:teil\w*|abonnier\w*|folg\w*|kommentier\w*|bewert\w*)\b.{0,60}$
""",
)
