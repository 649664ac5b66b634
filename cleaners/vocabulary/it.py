"""Italian."""

from cleaners.vocabulary.base import Vocabulary

ITALIAN = Vocabulary(
    code="it",
    stop_words="""
a abbiamo ad agli ai al alcune alcuni all'altro alla alle allo allora altra altre altri altro anche ancora
anni anno appena aveva avevano avere ben bene c'è c'era che chi ci ciascuno ciò cioè circa come con contro
così cosa cui da dai dal dall'altra dalla dalle dallo davanti davvero deve devono degli dei del dell'anno
della delle dello dentro di dice dietro doppo dopo dove due durante dunque e è ecco ed era erano essere essi
fa fare fatto fin fino forse fra fu fuori già gli ha hanno ho i il in infatti insieme intanto invece io la
là le lei li lì lo loro lui ma mai me meglio meno mentre mi mia mie miei mio modo molta molte molti molto ne
negli nei nel nell'anno nella nelle nello nemmeno nessun nessuna nessuno niente no noi non nostra nostre
nostri nostro nulla nuova nuovo o ogni oggi oltre ora ore ossia ovvero per perché perciò perfino però più
piuttosto po poca poche pochi poco poi possono potrebbe prima primo proprio può pur purché pure qualche
qualcosa qualcuno quale quali qualsiasi quando quanto quanta quanti quasi quattro quel quell'anno quella
quelle quelli quello quest'anno questa queste questi questo qui quindi quinto sarà sarebbe se secondo sei
sembra sempre senza sia siamo siano sino sono sopra soprattutto sotto sta stata state stati stato stessa
stesse stessi stesso su sua sue sugli sui sul sulla sulle sullo suo suoi tale tali tanto te ti tra tre
troppo tu tua tue tuo tuoi tutta tuttavia tutte tutti tutto un un'altra un'ora una uno va vedere verso vi
via voi volta volte vostra vostro
""",
    related="""
leggi anche
leggete anche
legga anche
leggi pure
leggi ancora
leggi tutto
leggi di più
leggi qui
leggi il nostro
leggi la nostra
leggi la notizia
leggi l'articolo
leggi l'articolo completo
leggi altri articoli
da leggere anche
vedi anche
vedi pure
guarda anche
guarda il video
ascolta anche
scopri anche
scopri di più
scopri il nostro
scopri la nostra
scopri altri articoli
consulta anche
per saperne di più
per approfondire
per approfondimenti
saperne di più
approfondisci
approfondisci qui
approfondimenti
potrebbe interessarti
potrebbe interessarti anche
potrebbe anche interessarti
potrebbe interessarvi
potrebbero interessarti
potrebbero interessarti anche
potrebbe piacerti
potrebbe piacerti anche
potrebbero piacerti
ti potrebbe interessare
ti potrebbe interessare anche
ti potrebbe piacere
ti potrebbe anche interessare
ti potrebbero interessare
ti può interessare
ti può interessare anche
può interessarti
può interessarti anche
vi potrebbe interessare
vi può interessare
forse ti interessa
forse ti può interessare
ti consigliamo
ti consigliamo anche
ti consigliamo di leggere
vi consigliamo di leggere
consigliato per te
consigliati per te
raccomandati per te
non perderti
articolo correlato
articoli correlati
articoli collegati
notizia correlata
notizie correlate
notizie collegate
contenuti correlati
contenuto correlato
post correlati
argomenti correlati
video correlati
video correlato
letture consigliate
lettura consigliata
articoli consigliati
articolo consigliato
articoli simili
altri articoli
altri articoli su
altri articoli che potrebbero interessarti
altre notizie
altre notizie su
altri contenuti
articolo successivo
articolo precedente
prossimo articolo
post successivo
post precedente
notizia successiva
notizia precedente
continua a leggere
continua la lettura
prosegui la lettura
i più letti
gli articoli più letti
le notizie più lette
le più lette
sullo stesso argomento
sullo stesso tema
tutti gli articoli su
tutte le notizie su
tutte le news su
dal nostro archivio
dal nostro sito
sul nostro sito
""",
    related_weak="""
leggi
guarda
vedi
ascolta
approfondimento
correlato
correlati
correlate
consigliato
consigliati
il retroscena
la scheda
fotogallery
gallery
podcast
infografica
le foto
le immagini
il video
da leggere
""",
    related_sections="""
leggi anche
leggi tutto
vedi anche
guarda anche
voci correlate
collegamenti esterni
altri progetti
per approfondire
per saperne di più
approfondimenti
approfondisci
potrebbe interessarti
potrebbe interessarti anche
potrebbe anche interessarti
potrebbero interessarti
potrebbero interessarti anche
potrebbe piacerti
potrebbe piacerti anche
ti potrebbe interessare
ti potrebbe interessare anche
ti potrebbe anche interessare
ti potrebbero interessare
ti può interessare
ti potrebbe piacere
vi potrebbe interessare
articoli correlati
articolo correlato
articoli collegati
notizie correlate
contenuti correlati
post correlati
argomenti correlati
prodotti correlati
video correlati
articoli simili
articoli recenti
articoli popolari
articoli in evidenza
articoli consigliati
letture consigliate
altri articoli
altri articoli interessanti
altri articoli dello stesso autore
altre notizie
altri contenuti
altro
altro in questa sezione
ultimi articoli
ultime notizie
ultime news
ultime
ultimi post
ultimi commenti
commenti recenti
notizie recenti
post recenti
post popolari
i più letti
più letti
le più lette
più lette
gli articoli più letti
le notizie più lette
i più visti
più visti
più commentati
più condivisi
più popolari
popolari
in evidenza
in primo piano
primo piano
tendenze
di tendenza
da non perdere
da leggere
consigliati
consigliati per te
consigliato per te
raccomandati per te
scelti per te
scelti per voi
i nostri consigli
contenuti sponsorizzati
contenuti promossi
link sponsorizzati
dai nostri partner
dal web
dalla rete
dallo stesso autore
dello stesso autore
sullo stesso argomento
sullo stesso tema
navigazione articoli
navigazione articolo
navigazione post
articolo successivo
articolo precedente
prossimo articolo
post successivo
post precedente
continua a leggere
dal nostro archivio
le scelte della redazione
la scelta della redazione
""",
    theme_labels="""
i più letti
più letti
le più lette
più lette
più visti
più popolari
popolari
ultime notizie
ultime news
ultima ora
ultim'ora
ultime
ultimi articoli
articoli recenti
articoli correlati
articoli popolari
notizie
notizie del giorno
news
breaking news
in evidenza
in primo piano
primo piano
in diretta
diretta
live
in tendenza
di tendenza
tendenze
da non perdere
da leggere
da sapere
esclusiva
esclusivo
in esclusiva
urgente
consigliati
consigliato
scelti per voi
scelti per te
la scelta della redazione
ti potrebbe interessare
potrebbe interessarti
leggi anche
senza categoria
non categorizzato
sponsorizzato
per abbonati
solo per abbonati
riservato agli abbonati
contenuto per abbonati
abbonati
premium
ascolta l'articolo
ascolta questo articolo
ascolta la notizia
ingrandisci
ingrandisci immagine
guarda la gallery
guarda la galleria
vai alla gallery
apri la galleria
immagine
foto
video
home
menu
cerca
chiudi
""",
    ad_labels="""
pubblicità
annuncio pubblicitario
annuncio
annunci
annunci google
annunci di google
spazio pubblicitario
inserzione
inserzione pubblicitaria
pubbliredazionale
publiredazionale
informazione pubblicitaria
messaggio pubblicitario
contenuto sponsorizzato
contenuti sponsorizzati
contenuto promozionale
contenuto pubblicitario
contenuto a pagamento
sponsorizzato
sponsorizzato da
articolo sponsorizzato
post sponsorizzato
link sponsorizzati
link sponsorizzato
promosso da
offerto da
presentato da
branded content
in collaborazione con
continua a leggere dopo la pubblicità
continua dopo la pubblicità
la lettura continua dopo la pubblicità
la lettura prosegue dopo la pubblicità
l'articolo continua dopo la pubblicità
l'articolo prosegue dopo la pubblicità
articolo continua dopo la pubblicità
prosegue dopo la pubblicità
prosegui la lettura dopo la pubblicità
pubblicità - continua a leggere di seguito
pubblicità - continua a leggere
continua a leggere di seguito
continua sotto
scorri per continuare
salta la pubblicità
salta annuncio
chiudi la pubblicità
chiudi pubblicità
chiudi annuncio
nascondi annuncio
segnala annuncio
rimuovi la pubblicità
fine pubblicità
la tua pubblicità qui
perché vedo questo annuncio?
""",
    ad_disclosures="""
link di affiliazione
link affiliato
link affiliati
link in affiliazione
programma di affiliazione
affiliazione amazon
affiliato amazon
in qualità di affiliato
come affiliato amazon
come affiliati amazon
potremmo ricevere una commissione
potremmo guadagnare una commissione
possiamo ricevere una commissione
potremmo percepire una commissione
riceviamo una commissione
ricevo una commissione
riceverò una piccola commissione
percepire una commissione
ottenere una commissione
una piccola commissione
dagli acquisti idonei
sugli acquisti idonei
senza costi aggiuntivi per te
senza alcun costo aggiuntivo
senza nessun costo aggiuntivo
senza alcun sovrapprezzo
senza costi extra per
senza variazioni di prezzo
questo articolo è sponsorizzato
questo articolo è stato sponsorizzato
questo post è sponsorizzato
questo contenuto è sponsorizzato
questo contenuto è offerto da
questo articolo contiene link
questo post contiene link
questa pagina contiene link
questo articolo può contenere link
in collaborazione retribuita con
collaborazione a pagamento con
articolo scritto in collaborazione con
contenuto realizzato in collaborazione con
articolo realizzato in collaborazione con
selezionati in modo indipendente
selezionati in maniera indipendente
""",
    promotions="""
acquista ora
acquista subito
acquista qui
compra ora
compra subito
compralo ora
compra qui
ordina ora
ordina subito
ordinalo ora
ordina online
approfittane
approfitta dell'offerta
approfitta subito
approfitta dello sconto
non perdere l'offerta
non perdere questa offerta
non farti sfuggire
non lasciarti sfuggire
scopri l'offerta
scopri le offerte
vedi offerta
vai all'offerta
vedi il prezzo
controlla il prezzo
verifica il prezzo
confronta gratis
confronta i prezzi
confronta le offerte
confronta ora
con il codice
usa il codice
usando il codice
inserisci il codice
codice sconto
codice promo
codice promozionale
codice coupon
buono sconto
di sconto
% di sconto
sconto esclusivo
sconto speciale
in sconto
solo oggi
solo per oggi
solo questo mese
solo per questo mese
solo questa settimana
solo fino al
per un periodo limitato
per poco tempo
tempo limitato
fino a esaurimento scorte
fino ad esaurimento scorte
ultimi pezzi
ultimi posti
posti limitati
offerta limitata
offerta speciale
offerta esclusiva
offerta valida
offerta a tempo
offerta lampo
promozione valida
edizione limitata
spedizione gratuita
spedizione gratis
spedizioni gratuite
consegna gratuita
prova gratuita
prova gratis
provalo gratis
primo mese gratis
senza impegno
senza vincoli
soddisfatti o rimborsati
preventivo gratis
preventivo gratuito
preventivo online
richiedi un preventivo
richiedi preventivo
richiedi il tuo preventivo
richiedi informazioni
consulenza gratuita
prima consulenza gratuita
chiama ora
chiamaci
contattaci subito
prenota ora
prenota subito
prenota il tuo
prenota la tua
il nostro negozio
nel nostro negozio
nel nostro shop
negozio online
shop online
nostro partner
nostri partner
nostro sponsor
sponsorizzato
bonus di benvenuto
bonus senza deposito
scommessa gratuita
scommesse gratis
scommetti ora
giri gratis
migliori quote
quote maggiorate
nuovi clienti
nuovi iscritti
gioca responsabilmente
il gioco è vietato ai minori
si applicano termini e condizioni
si applicano condizioni
clicca qui per
clicca sul link
in vendita su
disponibile su amazon
a partire da soli
al miglior prezzo
miglior prezzo
prezzo speciale
prezzo imbattibile
scarica l'app
scarica la nostra app
acquista i biglietti
""",
    newsletter="""
newsletter
nostra newsletter
alla newsletter
iscriviti alla newsletter
iscriviti alla nostra
iscriviti alla nostra newsletter
iscriviti gratis
iscriviti gratuitamente
iscriviti ora
iscriviti subito
iscriviti per ricevere
iscriviti e ricevi
iscriviti al canale
iscriviti al nostro canale
iscriviti al nostro
iscrizione alla newsletter
iscrivetevi alla
mailing list
abbonati alla newsletter
abbonati gratis
registrati per ricevere
registrati alla newsletter
ricevi gratis
ricevi gratuitamente
ricevi le ultime
ricevi le notizie
ricevi le nostre
ricevi i nostri
ricevi il meglio
ricevi ogni
ricevi tutti
ricevi tutte
ricevi aggiornamenti
ricevi gli aggiornamenti
ricevi via email
ricevi via mail
nella tua casella
nella tua casella di posta
nella tua email
nella tua inbox
direttamente nella tua casella
direttamente nella tua mail
la tua email
la tua e-mail
il tuo indirizzo email
il tuo indirizzo e-mail
il tuo indirizzo mail
indirizzo email
inserisci la tua email
inserisci la tua mail
inserisci il tuo indirizzo
inserisci l'email
non perdere nessun
non perdere nessuna
non perderti nessun
non perderti nessuna
non perderti nulla
non perdere neanche
resta aggiornato
resta informato
rimani aggiornato
rimani informato
restate aggiornati
rimanete aggiornati
tieniti aggiornato
tieniti informato
per restare aggiornato
per rimanere aggiornato
per restare sempre aggiornato
per essere sempre aggiornato
notifiche push
attiva le notifiche
ricevere le notifiche
puoi disiscriverti
puoi cancellarti
disiscriverti in qualsiasi momento
cancellarti in qualsiasi momento
cancellare l'iscrizione
annullare l'iscrizione
niente spam
no spam
zero spam
nessuno spam
grazie per esserti iscritto
grazie per l'iscrizione
grazie per la tua iscrizione
iscrizione avvenuta con successo
nostro canale whatsapp
canale whatsapp
nostro canale telegram
canale telegram
""",
    sharing="""
condividi
condividi:
condividi su
condividi con
condividi via
condividi tramite
condividi questo articolo
condividi l'articolo
condividi articolo
condividi la notizia
condividi questa notizia
condividi questo post
condividi questa pagina
condividi la ricetta
condividi sui social
condividi su facebook
condividi su twitter
condividi su x
condividi su whatsapp
condividi su linkedin
condividi su pinterest
condividi su telegram
condividi via email
condividi con i tuoi amici
condividi con gli amici
clicca per condividere su
fai clic per condividere su
fai clic qui per condividere su
fai clic qui per stampare
fai clic per inviare
tweet
twitta
invia per email
invia per e-mail
invia via email
invia via mail
invia ad un amico
invia a un amico
invia l'articolo
manda via email
stampa articolo
stampa l'articolo
stampa questa pagina
copia link
copia il link
copia url
link copiato
link copiato!
salva articolo
salva l'articolo
salva nei preferiti
aggiungi ai preferiti
regala articolo
regala questo articolo
mi piace:
seguici
seguici su
seguici sui social
seguici anche su
seguici su facebook
seguici su instagram
seguici su google news
seguici su google discover
seguici su whatsapp
seguimi su
seguiteci su
segui su google
ci trovi anche su
ci trovi su
trovaci su
aggiungici su google
""",
    comment_forms="""
lascia un commento
lascia una risposta
lascia il tuo commento
lascia una recensione
lasciate un commento
scrivi un commento
scrivi il tuo commento
scrivi una risposta
pubblica un commento
pubblica commento
pubblica il commento
invia commento
invia un commento
invia il commento
posta un commento
aggiungi un commento
aggiungi commento
inserisci un commento
inserisci commento
commenta per primo
commenta questo articolo
commenta la notizia
commenta l'articolo
segnala commento
vedi tutti i commenti
vedi i commenti
visualizza i commenti
visualizza tutti i commenti
mostra i commenti
mostra tutti i commenti
nascondi i commenti
leggi i commenti
leggi tutti i commenti
carica altri commenti
i commenti sono chiusi
i commenti sono disabilitati
commenti chiusi
commenti disabilitati
commenti disabilitati su
nessun commento presente
non ci sono ancora commenti
non ci sono commenti
ancora nessun commento
sii il primo a commentare
rispondi
annulla risposta
cancella la risposta
il tuo indirizzo email non sarà pubblicato
il tuo indirizzo e-mail non sarà pubblicato
la tua email non sarà pubblicata
l'indirizzo email non verrà pubblicato
l'indirizzo email non sarà pubblicato
l'indirizzo e-mail non verrà pubblicato
l'email non sarà pubblicata
i campi obbligatori sono contrassegnati
i campi obbligatori sono contrassegnati con
i campi contrassegnati con
salva il mio nome, email e sito web
salva il mio nome, email e sito
salva il mio nome, la mia email
salvare il mio nome, email
do il mio consenso affinché un cookie salvi i miei dati
avvertimi via email in caso di risposte
avvertimi via email alla pubblicazione
avvisami via e-mail
avvisami quando vengono pubblicati nuovi commenti
notificami nuovi commenti
ricevi un avviso se ci sono nuovi commenti
accedi per commentare
accedi per lasciare un commento
effettua il login per commentare
registrati per commentare
devi essere connesso per inviare un commento
devi effettuare l'accesso per postare
devi essere loggato per
per commentare devi
questo sito usa akismet
questo sito utilizza akismet
scopri come i tuoi dati vengono elaborati
scopri come vengono elaborati i dati derivati dai commenti
per favore inserisci il tuo commento
per favore inserisci il tuo nome
per favore, inserisci il tuo commento
per favore, inserisci il tuo nome
hai inserito un indirizzo email errato
nome
nome *
nome*
nome:
email
email *
email*
e-mail *
sito web
sito
il tuo nome
""",
    comment_patterns=(
        r"^\(?(?:\d[\d.,]*|nessun|un|due|tre|zero) (?:comment[oi]|rispost[ae]|reazion[ei]|"
        r"opinion[ei])\)?(?: (?:su|a|per) .*)?$"
        "\n"
        r"^(?:comment[oi]|risposte|opinioni) ?[(:] ?\d[\d.,]* ?\)?$"
        "\n"
        r"^(?:vedi|leggi|mostra|carica|visualizza) (?:i |tutti i )?(?:\d[\d.,]* )?"
        r"(?:altri )?commenti$"
        "\n"
        r"^\d+ (?:pensieri|pensiero|commenti|commento) (?:su|riguardo)\b.*$"
        "\n"
        r"^(?:il tuo |i vostri |i )?comment[oi](?: ?[*:])?$"
        "\n"
        r"^(?:commenta|dicci la tua|di' la tua|la tua opinione|partecipa alla discussione)!?$"
        "\n"
        r"^(?:segnala un abuso|rispondi a.{0,40}|altri commenti)$"
        "\n"
    ),
    calls="""
scrivici
scriveteci
scrivimi
scrivilo nei commenti
scrivetelo nei commenti
scrivi nei commenti
scrivete nei commenti
fateci sapere
facci sapere
fammi sapere
fatemi sapere
faccelo sapere
raccontaci
raccontateci
raccontami
dicci
diteci
dimmi
dicci la tua
dite la vostra
di' la tua
lascia un commento
lasciate un commento
lasciaci un commento
lascia il tuo commento
lascia una recensione
lasciaci la tua
commenta
commentate
nei commenti
condividi la tua
condividi le tue
condividi con noi
condividi questo
condividi questa
condividete
e tu
e tu cosa ne pensi
e tu, cosa ne pensi
e voi
e voi cosa ne pensate
e voi, cosa ne pensate
cosa ne pensi
cosa ne pensate
che ne pensi
che ne pensate
tu che ne pensi
voi che ne pensate
qual è la tua
qual è la vostra
hai mai
hai provato
hai già
hai domande
hai dubbi
avete mai
avete domande
avete provato
ti è piaciuto
ti è piaciuto questo
ti è piaciuta
ti è stato utile
vi è piaciuto
se ti è piaciuto
se ti è piaciuta
se vi è piaciuto
se l'articolo ti è piaciuto
se questo articolo ti è
se hai domande
se hai trovato
non dimenticare di
non dimenticarti di
non dimenticate di
ricordati di
vota
valuta questo
valuta questa
valuta la ricetta
vota questo
vota la ricetta
dai un voto
partecipa al nostro
partecipa al sondaggio
partecipa alla discussione
partecipa alla conversazione
rispondi al nostro
seguici
seguiteci
seguimi
iscriviti
iscrivetevi
metti mi piace
metti un like
lascia un like
taggaci
taggateci
taggami
salva la ricetta
salva questa ricetta
salva il post
scarica il nostro
scarica la nostra
scarica gratis
scarica gratuitamente
scarica ora
scarica la guida
scarica l'ebook
scarica l'e-book
guida gratuita
ebook gratuito
e-book gratuito
sostienici
sostieni il nostro
sostieni la nostra
sostieni il giornalismo
sostieni l'informazione
sostieni
aiutaci
aiutateci
dona
dona ora
fai una donazione
fate una donazione
diventa socio
diventa sostenitore
diventa membro
diventa abbonato
abbonati
abbonatevi
unisciti a noi
unisciti alla
unisciti alla nostra
contattaci
contattateci
vieni a trovarci
visita il nostro
visita la nostra
clicca qui
clicca sul
registrati
inoltra questa
inoltra questo
grazie per aver letto
grazie per la lettura
grazie per l'attenzione
grazie per il tuo sostegno
buona lettura
alla prossima
a presto
resta sintonizzato
restate sintonizzati
""",
    calls_certain="""
lascia un commento
lasciate un commento
lasciaci un commento
scrivilo nei commenti
scrivetelo nei commenti
scrivici nei commenti
dicci nei commenti
fateci sapere nei commenti
facci sapere nei commenti
raccontacelo nei commenti
fatecelo sapere nei commenti
dicci la tua nei commenti
condividi la tua esperienza nei commenti
valuta la ricetta
vota la ricetta
salva la ricetta e
taggaci nelle tue foto
taggaci nelle foto
taggaci su instagram
grazie per aver letto
grazie per la lettura
sostieni il giornalismo indipendente
sostieni il nostro lavoro
fai una donazione
diventa sostenitore
seguici su
seguiteci su
iscriviti alla nostra
iscriviti al nostro canale
iscriviti alla newsletter
non dimenticare di iscriverti
metti mi piace e
scarica la nostra app
scarica la nostra guida
scarica gratis la
inoltra questa email
inoltra questa newsletter
unisciti alla nostra community
""",
    shop_buttons="""
vedi prezzo
vedi il prezzo
vedi offerta
vedi l'offerta
vai all'offerta
controlla il prezzo
verifica il prezzo
scopri il prezzo
vedi su amazon
acquista su amazon
compra su amazon
acquista ora
compra ora
aggiungi al carrello
vai allo shop
vai al negozio
""",
    consent="""
utilizziamo i cookie
utilizziamo cookie
usiamo i cookie
usiamo cookie
questo sito utilizza cookie
questo sito utilizza i cookie
questo sito usa i cookie
questo sito usa cookie
questo sito web utilizza i cookie
questo sito web utilizza cookie
il nostro sito utilizza cookie
il sito utilizza cookie
utilizza cookie tecnici
utilizza cookie di profilazione
utilizza i cookie per
utilizziamo i cookie per
cookie tecnici e di profilazione
accetta cookie
accetta i cookie
accetta tutti i cookie
accettare i cookie
rifiuta cookie
rifiuta i cookie
rifiuta tutti i cookie
continua senza accettare
gestisci i cookie
gestisci cookie
gestisci consenso
impostazioni cookie
impostazioni dei cookie
preferenze cookie
preferenze sui cookie
preferenze relative ai cookie
cookie policy
informativa sui cookie
l'uso dei cookie
l'utilizzo dei cookie
all'uso dei cookie
all'utilizzo dei cookie
continuando la navigazione
proseguendo la navigazione
continuando a navigare
cliccando su accetta
cliccando su "accetta"
chiudendo questo banner
scorrendo questa pagina
la tua privacy è importante
rispettiamo la tua privacy
noi e i nostri partner
noi e terze parti
questo contenuto è bloccato
questo contenuto è ospitato da terze parti
per visualizzare questo contenuto
per vedere questo contenuto
devi accettare i cookie
è necessario accettare i cookie
per favore abilita javascript
è necessario abilitare javascript
javascript è disabilitato
disattiva il tuo adblock
disabilita il tuo adblock
disattiva il tuo ad blocker
disattiva il blocco degli annunci
""",
    paywall="""
per continuare a leggere
per continuare la lettura
per leggere l'articolo completo
per leggere tutto l'articolo
per leggere questo articolo
abbonati per continuare
abbonati per leggere
abbonati per accedere
abbonati e leggi
iscriviti per continuare
iscriviti per leggere
registrati per continuare
registrati per leggere
registrati gratis per
accedi per continuare
accedi per leggere
crea un account gratuito
crea il tuo account gratuito
sei già abbonato
sei già abbonato?
sei già abbonata?
sei già registrato?
sei già iscritto?
hai già un abbonamento?
hai già un account?
non sei abbonato?
non sei ancora abbonato
non hai un account?
riservato ai nostri abbonati
esclusivo per abbonati
questo articolo è riservato
questo contenuto è riservato
questo articolo è a pagamento
articoli gratuiti
articolo gratuito
articoli gratis
accesso illimitato a tutti
accesso illimitato al sito
accedi a tutti i contenuti
accedi senza limiti
leggi senza limiti
sblocca questo articolo
sblocca l'articolo
hai raggiunto il limite di articoli
contenuto riservato agli abbonati
articolo riservato agli abbonati
contenuto esclusivo per gli abbonati
contenuto esclusivo per abbonati
contenuto riservato ai soli abbonati
""",
    toc="""
indice
indice dei contenuti
indice contenuti
indice dell'articolo
indice articolo
indice di questo articolo
indice della pagina
contenuti
contenuto
contenuti dell'articolo
contenuti della pagina
contenuto dell'articolo
sommario
sommario dell'articolo
tabella dei contenuti
tavola dei contenuti
in questo articolo
in questo post
in questa guida
in questa pagina
in questa recensione
di cosa parliamo in questo articolo
di cosa parleremo
cosa troverai in questo articolo
cosa trovi in questo articolo
cosa imparerai
cosa leggerai in questo articolo
argomenti trattati
vai a
vai alla sezione
vai direttamente a
salta a
navigazione rapida
link rapidi
mostra indice
nascondi indice
apri indice
""",
    byline="""
di
di:
a cura di
a cura della redazione
dal nostro inviato
dalla nostra inviata
dal nostro corrispondente
dalla nostra corrispondente
dalla redazione
scritto da
redatto da
pubblicato da
postato da
inserito da
articolo di
un articolo di
testo
testo:
testo di
testi di
testo e foto di
intervista di
reportage di
analisi di
opinione di
commento di
autore
autore:
autrice
autrice:
autori
redazione
redazione:
la redazione
giornalista
inviato
tradotto da
traduzione di
traduzione
revisionato da
revisione
verificato da
validato da
aggiornato da
modificato da
""",
    dated="""
pubblicato
pubblicato il
pubblicata il
pubblicato:
pubblicato alle
data di pubblicazione
data pubblicazione
pubblicato originariamente il
prima pubblicazione
aggiornato
aggiornato il
aggiornato al
aggiornato alle
aggiornata il
aggiornato:
aggiornamento
aggiornamento:
ultimo aggiornamento
ultimo aggiornamento il
ultimo aggiornamento:
ultima modifica
ultima modifica il
ultima revisione
modificato il
modificato
creato il
inserito il
postato il
data
data:
il
""",
    months="""
gennaio gen gen. genn genn.
febbraio feb feb. febb.
marzo mar mar.
aprile apr apr.
maggio mag mag. magg.
giugno giu giu.
luglio lug lug.
agosto ago ago.
settembre set set. sett sett.
ottobre ott ott.
novembre nov nov.
dicembre dic dic.
""",
    weekdays=(
        "lunedì martedì mercoledì giovedì venerdì sabato domenica lun lun. mar mar. mer mer. gio gio. ven "
        "ven. sab sab. dom dom. oggi ieri ore alle ora"
    ),
    reading_time_patterns=(
        r"^(?:tempo|durata) (?:stimato |medio |stimata )?(?:di |della )?lettura(?: "
        r"stimato)?:? ?(?:di )?(?:circa |~ ?)?(\d{1,3}) ?(?:min(?:\.|ut[oi])?|')$"
        "\n"
        r"^tempo di lettura (?:stimato|medio):? ?(\d{1,3}) ?(?:min(?:\.|ut[oi])?|')$"
        "\n"
        r"^(?:lettura|si legge in|leggi in|lettura di|lettura in):? ?(?:circa |~ ?)?(\d{1,3}) ?"
        r"(?:min(?:\.|ut[oi])?|')$"
        "\n"
        r"^(?:circa |~ ?)?(\d{1,3}) ?(?:min(?:\.|ut[oi])?|') ?(?:di lettura|lettura|per leggere|"
        r"di tempo di lettura)$"
        "\n"
        r"^(\d[\d.]*) ?(?:visualizzazioni|letture|visite|condivisioni|follower|iscritti)$"
        "\n"
        r"^(?:visualizzazioni|letture|visite|condivisioni): ?(\d[\d.]*)$"
        "\n"
        r"^letto (\d[\d.]*) volte$"
        "\n"
    ),
    relative_date_patterns=(
        r"^(?:(?:pubblicat[oa]|aggiornat[oa]|ultimo aggiornamento):? )?(?:circa |oltre |quasi |"
        r"piu di )?(?:\d{1,3}|una?|un'|due|tre|pochi|poche|alcuni|alcune) ?(?:s|sec(?:ond[oi])?|"
        r"min(?:ut[oi]|\.)?|h|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa$"
        "\n"
        r"^(?:(?:pubblicato|aggiornato):? )?(?:adesso|ora|poco fa|oggi|ieri|l'altro ieri)(?:,? "
        r"(?:alle |ore |alle ore )?\d{1,2}[:.]\d{2})?$"
        "\n"
    ),
    credits="""
foto
foto di
foto da
foto:
foto tratta da
fotografo
fotografa
fotografia
fotografie
fotografie di
fotografia di
credito
crediti
credit foto
crediti foto
crediti fotografici
crediti immagine
credits foto
immagine
immagini
immagine di
immagini di
immagine:
immagine da
immagine di copertina
immagine di repertorio
immagine in evidenza
immagine generata
foto di copertina
foto di repertorio
foto d'archivio
foto archivio
foto cortesia
per gentile concessione di
gentile concessione
illustrazione
illustrazione di
illustrazioni
disegno di
grafica
grafica di
infografica
infografica di
video
video di
fonte foto
fonte immagine
fonte della foto
screenshot
""",
    copyright="""
tutti i diritti riservati
diritti riservati
riproduzione riservata
riproduzione vietata
riproduzione consentita solo con
è vietata la riproduzione
vietata la riproduzione
vietata la riproduzione anche parziale
è vietata la riproduzione anche parziale
ogni riproduzione vietata
senza l'autorizzazione scritta dell'editore
pubblicato su licenza
sotto licenza creative commons
con licenza creative commons
ripubblicato con il permesso
riprodotto con il permesso
questo articolo è stato pubblicato originariamente
questo articolo è stato originariamente pubblicato
questo articolo è stato pubblicato per la prima volta
questo articolo è apparso originariamente
questo articolo è apparso per la prima volta
questo articolo è apparso su
questo articolo è uscito su
l'articolo proviene da
l'articolo sembra essere il primo su
sembra essere il primo su
pubblicato originariamente su
testata giornalistica registrata
registrazione al tribunale di
registrazione tribunale di
orgogliosamente creato con wordpress
creato con wordpress
sito realizzato da
sito web realizzato da
tema wordpress di
""",
    author_box="""
sull'autore
sull'autrice
sugli autori
l'autore
l'autrice
gli autori
informazioni sull'autore
informazioni sull'autrice
a proposito dell'autore
chi è l'autore
chi sono
chi siamo
biografia dell'autore
profilo dell'autore
foto dell'autore
avatar
avatar dell'autore
vedi tutti gli articoli
vedi tutti gli articoli di
vedi tutti i post di
mostra tutti gli articoli
mostra tutti gli articoli di
visualizza tutti gli articoli
visualizza tutti gli articoli di
leggi tutti gli articoli di
tutti gli articoli di
tutti i post di
altri articoli di
altri articoli dello stesso autore
altri post di
altro da questo autore
articoli di questo autore
articoli dell'autore
articoli di
post di
vedi profilo
visualizza profilo
segui l'autore
contatta l'autore
scrivi all'autore
il nostro team
la nostra redazione
redazione di
team editoriale
""",
    tag_labels="""
tag
tags
etichette
etichetta
etichettato
etichettato con
taggato
taggato con
parole chiave
parola chiave
categoria
categorie
argomento
argomenti
temi
tema
sezione
rubrica
archiviato in
archiviato sotto
pubblicato in
inserito in
postato in
scritto in
classificato in
articoli su
altri articoli su
""",
    archive_labels="""
tag
tags
etichetta
categoria
categorie
archivio
archivi
archivio della categoria
archivio categoria
archivi categoria
archivio tag
archivi tag
archivi per tag
archivio mensile
archivi mensili
archivio giornaliero
archivio annuale
archivio autore
archivio dell'autore
autore
argomento
tema
sezione
rubrica
sfoglia la categoria
sfoglia categoria
articoli con tag
articoli taggati
articoli contrassegnati con
articoli nella categoria
articoli della categoria
tutti gli articoli su
risultati della ricerca per
risultati di ricerca per
risultati per
cerca
""",
    controls="""
questo articolo ti è stato utile?
questo articolo è stato utile?
questa pagina ti è stata utile?
questa pagina è stata utile?
questa risposta è stata utile?
è stato utile?
ti è stato utile?
questo contenuto ti è stato utile?
quanto è stato utile questo post?
ti è piaciuto questo articolo?
grazie per il tuo feedback
grazie per il tuo feedback!
grazie per il feedback
grazie per il tuo voto
invia feedback
lascia un feedback
segnala un errore
segnala errore
segnala un problema
hai trovato un errore?
hai notato un errore?
suggerisci una modifica
suggerisci una correzione
modifica questa pagina
modifica
modifica wikitesto
modifica | modifica wikitesto
cronologia
visualizza sorgente
torna su
torna in alto
vai su
su
inizio pagina
torna all'inizio
torna all'indice
torna alla home
torna alla homepage
torna al blog
torna alle news
torna indietro
indietro
vai al contenuto
vai al contenuto principale
salta al contenuto
salta al contenuto principale
passa al contenuto
passa ai contenuti principali
vai al menu
vai alla navigazione
apri menu
apri il menu
chiudi menu
chiudi il menu
menu principale
pagina successiva
pagina precedente
successivo
successiva
precedente
avanti
articoli più vecchi
articoli più recenti
articoli precedenti
articoli successivi
carica altro
carica altri
carica altri articoli
mostra altro
mostra di più
mostra meno
mostra tutto
vedi altro
vedi tutti
vedi tutto
vedi tutte
visualizza tutti
altro
di più
leggi tutto
leggi tutto...
leggi di più
leggi di più...
leggi meno
leggi l'articolo
leggi l'articolo completo
leggi l'articolo intero
leggi la notizia completa
continua a leggere
continua a leggere...
continua la lettura
continua
prosegui
scopri di più
per saperne di più
espandi
comprimi
riduci
clicca per ingrandire
tocca per ingrandire
ingrandisci
schermo intero
apri in una nuova finestra
si apre in una nuova finestra
si apre in una nuova scheda
vai alla ricetta
salta alla ricetta
stampa la ricetta
stampa ricetta
stampa
stampa questa pagina
salva ricetta
scarica
scarica pdf
scarica il pdf
scarica in pdf
versione stampabile
versione per la stampa
ascolta
ascolta l'articolo
ascolta la notizia
pausa
riproduci
muto
disattiva audio
copia
copiato
copiato!
copia codice
accedi
login
esci
logout
registrati
registrazione
crea un account
il mio account
iscriviti
abbonati
sì
no
sì no
caricamento
caricamento...
caricamento in corso
caricamento in corso...
attendere prego
attendere
attendi
clicca qui
ti trovi qui
ti trovi qui:
sei qui
sei qui:
contatti
contattaci
chi siamo
note legali
privacy
privacy policy
informativa privacy
informativa sulla privacy
termini e condizioni
condizioni d'uso
mappa del sito
pubblicità su questo sito
accetta
accetta tutto
accetta tutti
rifiuta
rifiuta tutto
personalizza
impostazioni privacy
dimensione del testo
dimensione testo
modalità scura
""",
    placeholders="""
questo è un segnaposto
segnaposto per
segnaposto immagine
immagine segnaposto
testo segnaposto
testo di esempio
testo di prova
inserire immagine
inserire qui
inserire grafico
inserire tabella
inserire infografica
inserire mappa
inserire foto
inserire link
inserire video
inserire citazione
inserisci qui
inserisci immagine
inserisci un'immagine
inserisci l'immagine
inserisci grafico
inserisci link
aggiungi immagine qui
aggiungere immagine
qui va l'immagine
qui va un'immagine
qui va il testo
qui inserire
immagine da inserire
immagine in arrivo
foto in arrivo
testo in arrivo
da completare
immagina un'infografica
immagina un grafico
immagina una mappa
immaginate un'infografica
immaginate un grafico
l'infografica mostrerebbe
il grafico mostrerebbe
l'immagine mostrerebbe
descrizione dell'immagine:
testo alternativo:
il tuo testo qui
il tuo contenuto qui
questo contenuto non è disponibile
contenuto non disponibile
questo video non è disponibile
questo video non è più disponibile
video non disponibile
immagine non disponibile
errore di caricamento
impossibile caricare
il tuo browser non supporta
contenuto incorporato
""",
    footnotes="""
note
note a piè di pagina
note finali
note e riferimenti
riferimenti
riferimenti bibliografici
riferimento
fonti
fonte
bibliografia
bibliografia e fonti
bibliografia essenziale
opere citate
citazioni
letteratura
fonti e bibliografia
""",
    pivots="""
a proposito di
a proposito
parlando di
visto che parliamo di
visto che siamo in tema
dato che parliamo di
già che ci siamo
già che parliamo di
restando in tema
restando in tema di
rimanendo in tema
rimanendo in tema di
sempre in tema di
sempre a proposito di
per inciso
tra parentesi
fra parentesi
apriamo una parentesi
una piccola parentesi
una breve parentesi
piccola parentesi
piccola digressione
una breve digressione
una piccola digressione
piccola deviazione
vale la pena ricordare
vale la pena menzionare
vale la pena notare
vale la pena segnalare
vale la pena dare un'occhiata
vale anche la pena
merita una menzione
merita anche una menzione
merita un cenno
merita attenzione anche
degno di nota
degna di nota
è interessante notare
è interessante osservare
è interessante anche
è anche interessante
interessante anche
interessante notare
curiosamente
curioso anche
la cosa curiosa è che
caso vuole
il caso vuole
il caso ha voluto
guarda caso
per una curiosa coincidenza
coincidenza vuole
per coincidenza
in altre notizie
in un'altra notizia
cambiando argomento
cambiando decisamente argomento
cambiamo argomento
cambiando discorso
cambiando registro
cambiando scenario
cambio di scena
tutt'altra musica
tutt'altra storia
tutt'altro genere
tutt'altro discorso
tutt'altra atmosfera
di tutt'altro tenore
di tutt'altro genere
su tutt'altro fronte
su un altro fronte
su un fronte diverso
su fronti diversi
su un altro piano
su una nota più leggera
su una nota diversa
su un altro versante
su tutt'altro versante
in un altro ambito
in un ambito diverso
in tutt'altro ambito
in un altro settore
in un altro campo
in un contesto diverso
in un altro contesto
in un altro angolo
in un'altra parte
in tutt'altro contesto
in un registro più leggero
altra storia
altra notizia
un'altra storia
un'altra notizia
un altro tema
un altro argomento
un altro caso
un caso simile
sulla stessa linea
sulla stessa lunghezza d'onda
sulla stessa scia
nello stesso spirito
nello stesso modo
allo stesso modo
in modo simile
in maniera simile
analogamente
similmente
qualcosa di simile
lo stesso accade
lo stesso succede
proprio come
al pari di
paragonabile a
non dissimile da
non è l'unico
non è l'unica
nel frattempo
intanto, altrove
in parallelo
parallelamente
allo stesso tempo
nello stesso momento
contemporaneamente
altrove
altrove nel mondo
dall'altra parte del mondo
dall'altro capo
all'altro capo
lontano da qui
lontano da lì
a pochi chilometri
ben lontano da
ricorda anche
ricorda da vicino
questo ricorda
questo ci ricorda
il che ricorda
ci ricorda anche
fa pensare a
fa venire in mente
viene in mente
torna alla mente
richiama alla mente
riporta alla mente
nel mondo del
nel mondo della
nel mondo dei
nel mondo delle
nel mondo dello
il mondo della moda
il mondo dello sport
il mondo dello spettacolo
dal mondo del
dal mondo della
per chi ama
per chi è interessato
per chi si interessa
per chi è appassionato
per gli appassionati
gli appassionati di
i fan di
gli amanti di
gli amanti del
gli amanti della
chi ama
chi è interessato
se ti interessa
se sei interessato
se sei curioso
se vi interessa
se ami
se sei un appassionato
fa notizia anche
ha fatto notizia
fa parlare di sé
fanno parlare di sé
ha fatto parlare di sé
sta facendo discutere
fa discutere
ha fatto discutere
fa discutere anche
fa anche discutere
tiene banco
tiene banco anche
conquista le prime pagine
finisce sui giornali
è finito sui giornali
in prima pagina
sotto i riflettori
non dimentichiamo
non va dimenticato
da non dimenticare
senza dimenticare
diamo un'occhiata
dare un'occhiata
uno sguardo a
uno sguardo anche
pensiamo a
pensiamo al
si pensi a
prendiamo il caso
prendiamo ad esempio
consideriamo il caso
""",
    openers="""
mentre
sebbene
benché
anche se
come
così come
proprio come
al pari di
a differenza di
a differenza del
a differenza della
al contrario di
in contrasto con
oltre a
oltre al
oltre alla
oltre che
al di là di
al di là del
al di là della
a parte
accanto a
accanto al
accanto alla
lontano da
lontano dal
lontano dalla
lontano dai
parallelamente a
parallelamente al
a proposito di
parlando di
restando in tema di
se
quando
dopo
prima di
da quando
con
senza
tra
fra
in mezzo a
nonostante
malgrado
visto che
dato che
poiché
tanto quanto
non solo
""",
    pointers="""
scopri di più
scopri di più in
scopri di più su
scopri come
scopri in
scopri perché
scopri qui
scopri tutto
scopri tutti i dettagli
scopri la storia
scopri il nostro
scopri la nostra
scoprite di più
scoprite come
per saperne di più
saperne di più
maggiori informazioni
maggiori informazioni in
maggiori informazioni su
maggiori dettagli
maggiori dettagli in
ulteriori informazioni
ulteriori dettagli
altre informazioni
più informazioni
più dettagli
tutti i dettagli
tutti i dettagli in
tutti i particolari
tutte le informazioni
tutte le informazioni in
tutto il programma in
i dettagli in
i dettagli sono
i dettagli nel
approfondisci in
approfondisci qui
per approfondire
un approfondimento in
leggi di più
leggi in
leggi qui
leggi la storia
leggi l'articolo
leggi il nostro
leggi la nostra
leggi tutto
leggete il nostro
leggete qui
puoi leggere
potete leggere
si può leggere
puoi trovare
potete trovare
puoi scoprire
puoi consultare
trovi qui
trovi tutto
trovate qui
trovate tutto
troverai maggiori
consulta il nostro
consulta la nostra
consulta qui
dai un'occhiata
date un'occhiata
guarda il nostro
guarda qui
come spiegato in
come spieghiamo in
come descritto in
come raccontato in
come raccontiamo in
come abbiamo raccontato
come abbiamo scritto
ne parliamo in
ne abbiamo parlato
il nostro articolo su
il nostro articolo sul
il nostro approfondimento
il nostro reportage
la nostra guida su
la nostra guida a
nel nostro articolo
nella nostra guida
nel nostro approfondimento
clicca qui
cliccate qui
segui il link
""",
    morals="""
dimostra che
dimostrano che
dimostra come
il che dimostra
questo dimostra
dimostrando che
dimostrando come
a dimostrazione
a riprova
la prova che
prova che
mostra come
mostrano come
mostra che
mostrando come
ci mostra
evidenzia come
evidenzia la
evidenzia il
evidenziando
sottolinea l'importanza
sottolinea come
sottolinea la
sottolineando
mette in luce
mettono in luce
mettendo in luce
illustra come
illustra bene
illustra la
riflette la
riflette il
riflettono la
riflettendo
uno specchio
rispecchia
ci ricorda che
ci ricordano che
ricordandoci
un promemoria
fa eco
fanno eco
facendo eco
un parallelo
un parallelismo
parallelismi
lo stesso vale
lo stesso principio
in entrambi i casi
entrambi richiedono
entrambi dimostrano
entrambe richiedono
una lezione
una bella lezione
una lezione per
c'è da imparare
a modo suo
a modo loro
ognuno a modo suo
aggiunge un'altra dimensione
aggiunge una nuova dimensione
un'altra dimensione
una nuova dimensione
potrebbe influenzare
potrebbe avere un impatto
potrebbe anche influire
interconnessi
interconnesse
tutto è collegato
coesistere
in contrasto con
un contrasto
contrasta con
una boccata d'aria
una gradita distrazione
a volte basta
a volte serve
""",
    returns="""
tornando a
tornando al
tornando alla
tornando ai
tornando alle
ma tornando
torniamo a
torniamo al
torniamo alla
torniamo ai
torniamo alle
torniamo ora
torniamo però
torniamo dunque
ma torniamo
per tornare a
per tornare al
per tornare alla
di ritorno a
ritorniamo a
ritorniamo al
ritorniamo alla
ritornando a
ritornando al
ritorno a
riprendiamo
riprendendo
riprendiamo il filo
ma riprendiamo
veniamo a
veniamo al
veniamo alla
veniamo ai
veniamo alle
ma veniamo
veniamo dunque
passiamo ora
in ogni caso
in ogni modo
ad ogni modo
comunque sia
sia come sia
detto questo
detto ciò
ciò detto
ciò premesso
fatta questa premessa
fatta questa parentesi
chiusa la parentesi
chiusa parentesi
chiudiamo la parentesi
chiudo la parentesi
fine della parentesi
tenendo presente questo
con questo in mente
alla luce di ciò
alla luce di questo
alla luce di queste
ma basta con
basta con
basta divagare
ma sto divagando
ma stiamo divagando
sto divagando
dove eravamo
dove eravamo rimasti
il nostro tema
il nostro argomento
il tema che ci interessa
che ci interessa
che ci riguarda
quanto al nostro
quanto alla nostra
quanto al tuo
quanto alla tua
quanto ai
quanto al
per quanto riguarda il nostro
per quanto riguarda la nostra
in questo contesto
in tale contesto
in quest'ottica
in questo senso
per quanto riguarda
quanto a
quanto alla
quanto alle
""",
    weak_returns="""
ma
però
tuttavia
dunque
quindi
allora
ora
adesso
bene
ebbene
insomma
comunque
eppure
intanto
infine
alla fine
in fin dei conti
tutto sommato
nel complesso
in definitiva
in conclusione
in sintesi
ovviamente
naturalmente
certo
certamente
così
e
e così
il
la
i
gli
le
lo
questo
questa
questi
queste
il tuo
la tua
""",
    first_person="""
io mi me mia mie miei mio noi nostra nostre nostri nostro
""",
    strong_pivots="""
è interessante notare
è interessante osservare
interessante vedere
nel mondo della
nel mondo dello
nel mondo dei
gli amanti di
merita una menzione
merita un'occhiata
cambiando genere
una nota più leggera
di tutt'altro genere
non sono gli unici
anche altrove
fanno discutere
gli amanti del
i tifosi di
a proposito di
restando in tema di
parlando di
tutt'altra musica
cambiando argomento
in altre notizie
su tutt'altro fronte
su un altro fronte
una piccola parentesi
caso vuole
fa parlare di sé
tiene banco
nel mondo del
gli appassionati di
vale la pena ricordare
ricorda da vicino
all'altro capo
""",
    newsletter_openings="""
iscriviti
iscrivetevi
abbonati
registrati
ricevi
non perdere
non perderti
resta aggiornato
rimani aggiornato
tieniti
inserisci la tua
attiva le notifiche
vuoi ricevere
grazie per l'iscrizione
niente spam
la tua email
""",
    call_places="""
nei commenti
commento
commenti
qui sotto
valuta
vota
scrivici
fateci sapere
nostra app
nostro canale
stelle
taggaci
""",
    author_roles="""
giornalista
redattore
redattrice
autore
autrice
inviato
inviata
corrispondente
editorialista
blogger
collaboratore
collaboratrice
""",
    author_verbs="""
è
scrive
vive
lavora
collabora
si
occupa
dirige
ha
""",
    form_fields="""
commento
commenti
nome
email
sito
sito web
rispondi
""",
    self_words="""
noi
nostro
nostra
questo
questa
possiamo
riceviamo
ti
tuo
""",
    imperatives="""
iscriviti
seguici
segui
condividi
commenta
dicci
raccontaci
lascia
scrivi
scrivici
registrati
unisciti
scarica
prova
valuta
vota
dona
sostieni
diventa
aiutaci
acquista
ordina
prenota
clicca
visita
scopri
ascolta
invia
chiama
contatta
chiedi
stampa
salva
confronta
approfitta
ricevi
grazie
""",
    site_words="""
commenti
newsletter
podcast
canale
comunità
facebook
instagram
whatsapp
youtube
social
abbonati
lettori
questo articolo
questa pagina
questa ricetta
gratis
gratuita
""",
    news_words="""
annunciato annuncia annunciata prevede previsto progetto inaugurato inaugurazione presentato
portavoce ministro ministra ministero sindaco sindaca comune consiglio assessore governo parlamento
commissione tribunale polizia procura azienda gruppo società azioni investitori analisti banca
costruttore compagnia aeroporto stazione porto club squadra attaccante allenatore capitano partita
stagione lega serie torneo medaglia campione campionessa campionato finale semifinale record
festival prima mostra museo teatro opera orchestra cantante banda album concerto concerti tournée
film regista attore attrice romanzo premio giuria candidato critica critici tifosi fan visitatori
turisti residenti abitanti petizione biglietti asta battuto venduto elezioni voto elettori
coalizione fusione acquisizione utile vendite albergo hotel albergatori ristorante chef cuoco zoo
custodi salvato nozze fidanzati divorzio studio ricercatori ingegneri archeologi sommozzatori atteso
rinviato annullato restauro lavori milioni miliardi giovedì venerdì sabato domenica lunedì martedì
mercoledì ieri recentemente
""",
    tale_words="""
nonna nonno madre padre zio zia infanzia maestro maestra vicino vicina amico secolo antichità
medioevo romani greci egizi imperatore re regina monaci leggenda proverbio tradizione inventò
inventore scoprì guerra soldati
""",
    reviewed_by="""
revisionato da
verificato da
contenuto revisionato da
revisione scientifica a cura di
revisione medica
validato da
""",
    disclaimers="""
avvertenza
avvertenze legali
esclusione di responsabilità
disclaimer medico
""",
    sorting="""
ordina per
ordinati per
""",
    votes="""
voti
valutazioni
recensioni
""",
    media_words="""
immagine
foto
fotografia
video
grafico
infografica
diagramma
tabella
mappa
illustrazione
galleria
""",
    found_here="""
qui
""",
    site_speaks="""
noi
ci
nostro
nostra
nostri
nostre
mio
mia
""",
    reader_words="""
tu
ti
tuo
tua
tuoi
voi
vostro
vostra
lei
""",
    reader_questions="""
vuoi
cerchi
hai
ti è piaciuto
ti piace
ti serve
sei
conosci
che ne pensi
e tu
pronto
pronta
curioso
stai cercando
volete
avete
""",
    free_words="""
gratis
gratuito
gratuita
gratuitamente
senza impegno
""",
    notices="""
questo articolo è stato aggiornato
articolo aggiornato
le opinioni espresse
prezzi aggiornati
prezzi validi
""",
    roundups="""
rassegna
in breve
brevi
la settimana in
notiziario
rassegna stampa
diretta
in diretta
""",
    pivot_forms=r"""
\bnon (?:e|sono) (?:l'unic[oa]|gli unici|le uniche|il solo|i soli)\b
\bnon solo\b
\bdi (?:tutt'altro|altro|ben altro|tutt'altra|altra) (?:genere|tipo|natura)\b
\bnel (?:mondo|panorama|campo|settore)\b
\ba proposito di\b|\bparlando di\b
\bin (?:altre|tema di) (?:notizie|notizia)?\b
\bmentre (?:voi|tu|molti|alcuni|c'e chi)\b
\b(?:gli amanti|gli appassionati|i tifosi|chi ama|chi segue) (?:di|del|della|dello|i|il|la|le)?\b
\bnel frattempo\b
""",
    rate_words="""
valuta
vota
dai un voto
lascia un voto
""",
    second_person="""
tuo tua tuoi tue voi vostro vostra
""",
    additives="""
anche pure altrettanto
""",
    member_details="""
iscritto
iscritto il
membro dal
messaggi
discussioni
reazioni
localita
""",
    button_patterns=r"""
^(?:segui|seguite|unisciti|iscriviti|entra) .{1,50} (?:su|di) (?:whatsapp|telegram|google news|google discover|instagram|facebook|youtube|tiktok|linkedin|bluesky|threads)\W*$
^scarica (?:gratis )?l'app (?:di|del|della|de) .{2,40}$
""",
    standing_patterns=r"""
^(?:inviando|iscrivendoti|iscrivendosi|cliccando|registrandoti|proseguendo|continuando)\b.{0,160}\b(?:accetti|accetta|acconsenti|acconsente|dichiari)\b.*$
^(?:sei )?gia (?:abbonat[oai]|iscritt[oai]|registrat[oai])\b\??.{0,40}$
^quest(?:o|a|') ?(?:articolo|testo|intervista|pezzo)\b (?:e|e stat[oa]) (?:\w+ ){0,2}(?:pubblicat\w*|uscit\w*|tradott\w*)\b.{0,100}$
^i commenti sono (?:chiusi|disabilitati|disattivati)\b.{0,40}$
^(?:hai )?(?:trovato|notato|visto) un (?:errore|refuso)\b.{0,30}\?.{0,60}$
^scarica (?:la nostra|l') ?app\b.{0,60}$
^\d(?:[.,]\d+)? su \d[\d.]* (?:voti|recensioni|valutazioni)$
^(?:condividi su \w+[ ,|]*){1,7}(?:copia (?:il )?link)?$
^accedi per (?:commentare|partecipare)\b.{0,30}$
^(?:unisciti|iscriviti) al (?:nostro )?canale\b.{0,30}$
^scrivi alla redazione\b.{0,30}$
^(?:accetta e continua|accetta tutto|rifiuta tutto)$
^(?:ascolta|stampa|salva) (?:l' ?|quest' ?|questo |questa |la )?(?:articolo|notizia|pagina|ricetta)$
^se (?:ti|vi|le) e piaciut[oa] (?:questo|quest'|l'|il|la|questa) ?(?:articolo|post|ricetta|testo)\b.{0,20}\b(?:condivid\w*|iscriv\w*|segui\w*|lascia\w*|commenta\w*)\b.{0,60}$
^i commenti\b.{0,60}\bresponsabilita\b.{0,120}$
""",
)
