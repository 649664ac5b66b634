"""Polish."""

from cleaners.vocabulary.base import Vocabulary

POLISH = Vocabulary(
    code="pl",
    stop_words="""
a aby ale albo ani aż bardzo bez będą będzie bo bowiem by był była były było być choć ci co coś cała całe
cały czy czyli czego czym dla dlatego do dobrze dużo dwa dwie dzięki dziś gdy gdyby gdyż gdzie go ich ile im
inne innych innej inny inna istnieje i iż ja jak jaka jaki jakie jako je jeden jedna jednak jedno jego jej
jemu jest jestem jeszcze jeśli jeżeli już każda każdy każde każdego kiedy kilka kto która które którego
której który których którym którzy lat lecz lub ma mają mam może można między mi mimo mnie mną mogą moja
moje mój musi my na nad nam nami nas nasz nasza nasze natomiast nawet nic nich nie niech niej niemal nigdy
nim nimi niż no nowa nowe nowy o obok od około on ona one oni oraz ostatnio pan pani po pod podczas ponad
ponieważ poza potem powinien przed przede przecież przez przy roku również są się sam sama sobie sposób
swoje swój swoją swojej swoich także tak taka taki takie takich tam te tego tej temu ten teraz też tę to
tobą tobie trzeba trzy tu tutaj tych tylko tym tymi u w we wam wami was wasz według wiele wielu więc więcej
właśnie wszyscy wszystkich wszystkie wszystkim wszystko wtedy wśród z za zanim zaś zawsze zbyt ze że znów
został została zostały żaden żadna żadne żeby
""",
    related="""
czytaj też
czytaj także
czytaj również
czytaj więcej
czytaj więcej o
czytaj dalej
czytaj nasz
czytaj naszą
przeczytaj też
przeczytaj także
przeczytaj również
przeczytaj więcej
przeczytaj koniecznie
przeczytaj nasz
zobacz też
zobacz także
zobacz również
zobacz więcej
zobacz koniecznie
sprawdź też
sprawdź także
sprawdź również
sprawdź koniecznie
sprawdź nasz
posłuchaj też
obejrzyj też
obejrzyj także
polecamy także
polecamy również
polecamy przeczytać
polecane artykuły
polecany artykuł
może cię zainteresować
może cię również zainteresować
może cię też zainteresować
może cię zainteresuje
może zainteresuje cię
może cię zaciekawić
może ci się spodobać
może ci się również spodobać
mogą cię zainteresować
mogą cię również zainteresować
to może cię zainteresować
to cię zainteresuje
to także może cię zainteresować
zainteresuje cię
zainteresuje cię też
mogą cię też zainteresować
powiązane artykuły
powiązane wpisy
powiązane tematy
powiązane posty
powiązany artykuł
podobne artykuły
podobne wpisy
podobne posty
podobny artykuł
artykuły powiązane
wpisy powiązane
więcej na ten temat
więcej o tym
więcej informacji na temat
więcej wiadomości
więcej artykułów
inne artykuły
inne wpisy
pozostałe artykuły
następny artykuł
poprzedni artykuł
następny wpis
poprzedni wpis
kolejny artykuł
kolejny wpis
następny post
poprzedni post
warto przeczytać
warto również przeczytać
najczęściej czytane
najpopularniejsze artykuły
z archiwum
na naszym portalu
dowiedz się więcej
dowiedz się więcej o
pisaliśmy o tym
polecamy
""",
    related_weak="""
czytaj
przeczytaj
zobacz
sprawdź
obejrzyj
posłuchaj
powiązane
podobne
polecane
podcast
galeria
infografika
na skróty
w skrócie
polecamy
warto zobaczyć
nie przegap
""",
    related_sections="""
czytaj też
czytaj także
czytaj również
czytaj więcej
czytaj dalej
przeczytaj też
przeczytaj także
przeczytaj również
zobacz też
zobacz także
zobacz również
zobacz więcej
sprawdź także
sprawdź też
polecamy
polecamy także
polecane
polecane artykuły
polecane wpisy
polecane dla ciebie
może cię zainteresować
może cię również zainteresować
może cię też zainteresować
może ci się spodobać
może ci się również spodobać
mogą cię zainteresować
to może cię zainteresować
to cię zainteresuje
powiązane
powiązane artykuły
powiązane wpisy
powiązane posty
powiązane tematy
powiązane treści
powiązane produkty
podobne
podobne artykuły
podobne wpisy
podobne posty
podobne produkty
podobne tematy
artykuły powiązane
więcej na ten temat
więcej w tym temacie
więcej
więcej artykułów
więcej wiadomości
więcej od autora
więcej tego autora
inne artykuły
inne wpisy
inne artykuły autora
pozostałe artykuły
najnowsze
najnowsze artykuły
najnowsze wpisy
najnowsze wiadomości
najnowsze komentarze
najnowsze posty
ostatnie artykuły
ostatnie wpisy
ostatnie komentarze
ostatnio dodane
najpopularniejsze
najpopularniejsze artykuły
popularne
popularne artykuły
popularne wpisy
najczęściej czytane
najchętniej czytane
najczęściej komentowane
na czasie
gorące tematy
wybór redakcji
redakcja poleca
warto przeczytać
warto zobaczyć
nie przegap
linki zewnętrzne
przydatne linki
nawigacja wpisu
nawigacja po wpisach
następny artykuł
poprzedni artykuł
następny wpis
poprzedni wpis
kolejny artykuł
treści sponsorowane
artykuły sponsorowane
od naszych partnerów
materiały partnerów
z sieci
z archiwum
""",
    theme_labels="""
najpopularniejsze
popularne
popularne wpisy
najczęściej czytane
najnowsze
najnowsze wiadomości
najnowsze wpisy
ostatnie wpisy
aktualności
wiadomości
pilne
z ostatniej chwili
na żywo
na czasie
gorące tematy
temat dnia
news dnia
wyróżnione
polecane
polecamy
redakcja poleca
wybór redakcji
nie przegap
warto przeczytać
tylko u nas
ekskluzywnie
czytaj także
zobacz także
podobne wpisy
bez kategorii
sponsorowane
materiał sponsorowany
tylko dla subskrybentów
dla subskrybentów
tylko dla prenumeratorów
premium
posłuchaj artykułu
odsłuchaj artykuł
powiększ zdjęcie
powiększ
zobacz galerię
zobacz zdjęcia
zdjęcie
foto
wideo
strona główna
menu
szukaj
zamknij
""",
    ad_labels="""
reklama
reklamy
ogłoszenie
ogłoszenia
ogłoszenie płatne
materiał reklamowy
materiał sponsorowany
materiał promocyjny
materiał partnera
materiał partnerski
materiał płatny
artykuł sponsorowany
artykuł partnerski
artykuł promocyjny
treść sponsorowana
treści sponsorowane
wpis sponsorowany
post sponsorowany
tekst sponsorowany
link sponsorowany
linki sponsorowane
sponsorowane
sponsorowany
współpraca reklamowa
współpraca płatna
płatna współpraca
autopromocja
promowane
dalsza część artykułu pod reklamą
dalsza część tekstu pod reklamą
dalsza część artykułu znajduje się pod reklamą
dalszy ciąg artykułu pod reklamą
dalszy ciąg pod reklamą
ciąg dalszy pod reklamą
reszta artykułu pod reklamą
reszta tekstu pod reklamą
artykuł kontynuowany pod reklamą
czytaj dalej pod reklamą
dalsza część artykułu pod materiałem wideo
dalsza część artykułu pod wideo
dalsza część tekstu pod materiałem wideo
dalsza część tekstu pod wideo
ciąg dalszy artykułu pod materiałem wideo
koniec reklamy
zamknij reklamę
pomiń reklamę
ukryj reklamę
zgłoś reklamę
reklama - przewiń, aby czytać dalej
miejsce na twoją reklamę
reklama google
dalszy ciąg materiału pod wideo
dalszy ciąg materiału pod reklamą
dalszy ciąg artykułu pod wideo
dalszy ciąg tekstu pod wideo
dalszy ciąg tekstu pod reklamą
ciąg dalszy artykułu pod reklamą
ciąg dalszy artykułu pod wideo
ciąg dalszy tekstu pod reklamą
""",
    ad_disclosures="""
link afiliacyjny
linki afiliacyjne
linków afiliacyjnych
linki partnerskie
linków partnerskich
link partnerski
program partnerski
program afiliacyjny
otrzymamy prowizję
otrzymujemy prowizję
możemy otrzymać prowizję
dostajemy prowizję
otrzymam prowizję
niewielką prowizję
niewielka prowizja
bez dodatkowych kosztów dla ciebie
bez żadnych dodatkowych kosztów
nie ponosisz dodatkowych kosztów
wpis powstał we współpracy z
artykuł powstał we współpracy z
tekst powstał we współpracy z
materiał powstał we współpracy z
wpis zawiera linki
artykuł zawiera linki
ten wpis zawiera reklamę
wpis sponsorowany przez
artykuł sponsorowany przez
materiał sponsorowany przez
artykuł jest sponsorowany
wpis zawiera lokowanie produktu
artykuł zawiera lokowanie
we współpracy reklamowej z
""",
    promotions="""
kup teraz
kup online
kup już teraz
zamów teraz
zamów już dziś
zamów online
zamów już teraz
skorzystaj z oferty
skorzystaj z promocji
skorzystaj z rabatu
skorzystaj już dziś
sprawdź ofertę
sprawdź cenę
sprawdź aktualną cenę
zobacz ofertę
zobacz cenę
porównaj ceny
porównaj oferty
przejdź do sklepu
przejdź do oferty
z kodem
kod rabatowy
kodem rabatowym
kod promocyjny
użyj kodu
z kodem rabatowym
% taniej
% rabatu
% zniżki
tylko dziś
tylko dzisiaj
tylko do końca
tylko w tym tygodniu
tylko w tym miesiącu
oferta ograniczona
oferta ważna
oferta specjalna
oferta limitowana
promocja trwa
promocja ważna
do wyczerpania zapasów
liczba miejsc ograniczona
ostatnie sztuki
ostatnie miejsca
nie przegap okazji
okazja cenowa
darmowa dostawa
darmową dostawę
bezpłatna dostawa
darmowa wysyłka
wypróbuj za darmo
wypróbuj bezpłatnie
okres próbny
gwarancja zwrotu
bezpłatna wycena
bezpłatna konsultacja
bezpłatną konsultację
darmowa wycena
umów się na
umów wizytę
zadzwoń do nas
zadzwoń już
zarezerwuj teraz
zarezerwuj już
nasz partner
naszego partnera
nasi partnerzy
nasz sklep
naszym sklepie
bonus powitalny
bonus bez depozytu
darmowy zakład
darmowe spiny
najlepsze kursy
nowi klienci
graj odpowiedzialnie
obowiązują warunki
kliknij, aby
kliknij w link
za jedyne
w promocyjnej cenie
najniższa cena
najlepsza cena
pobierz aplikację
kup bilety
""",
    newsletter="""
newsletter
newslettera
naszego newslettera
nasz newsletter
zapisz się do newslettera
zapisz się do naszego
zapisz się na newsletter
zapisz się na
zapisz się i
zapisz się, aby
zapisz się już
zapisz mnie
subskrybuj
subskrybuj nasz
subskrybuj newsletter
subskrybuj kanał
zasubskrybuj
dołącz do newslettera
dołącz do naszej listy
lista mailingowa
otrzymuj najnowsze
otrzymuj powiadomienia
otrzymuj nasze
otrzymuj informacje
na swoją skrzynkę
na twoją skrzynkę
na swojego maila
na e-mail
prosto na skrzynkę
podaj swój e-mail
podaj swój adres
podaj adres e-mail
wpisz swój e-mail
wpisz swój adres
wpisz adres e-mail
twój e-mail
twój adres e-mail
twój email
adres e-mail
nie przegap żadnego
nie przegap żadnej
nie przegap nowych
bądź na bieżąco
bądź zawsze na bieżąco
chcesz być na bieżąco
włącz powiadomienia
powiadomienia push
możesz się wypisać
możesz wypisać się
możesz zrezygnować w każdej chwili
wypisać się w każdej chwili
zero spamu
bez spamu
żadnego spamu
nie wysyłamy spamu
dziękujemy za zapisanie się
dziękujemy za zapis
dziękujemy za subskrypcję
nasz kanał na whatsapp
nasz kanał na telegramie
""",
    sharing="""
udostępnij
udostępnij:
udostępnij to
udostępnij to:
udostępnij na
udostępnij artykuł
udostępnij ten artykuł
udostępnij wpis
udostępnij ten wpis
udostępnij stronę
udostępnij znajomym
udostępnij na facebooku
udostępnij na facebook
udostępnij na twitterze
udostępnij na x
udostępnij na linkedin
udostępnij na whatsapp
udostępnij przez
udostępnij w mediach społecznościowych
udostępnij w social media
podziel się
podziel się:
podziel się z innymi
podziel się ze znajomymi
podziel się artykułem
podziel się wpisem
podziel się tym
podziel się na
podziel się na facebooku
podziel się ze światem
kliknij, aby udostępnić na
kliknij by udostępnić na
kliknij, aby wydrukować
kliknij by wydrukować
kliknij, aby wysłać
tweetnij
tweetuj
poleć znajomym
poleć znajomemu
poleć artykuł
wyślij znajomemu
wyślij e-mailem
wyślij mailem
wyślij link
wydrukuj artykuł
kopiuj link
kopiuj adres
skopiuj link
skopiuj adres
link skopiowany
link został skopiowany
zapisz artykuł
zapisz na później
dodaj do ulubionych
dodaj do zakładek
lubię to
lubię to!
obserwuj nas
obserwuj nas na
obserwuj nas w
śledź nas
śledź nas na
polub nas
polub nas na facebooku
znajdź nas na
znajdziesz nas na
dołącz do nas na
bądź z nami na
dodaj nas w google
""",
    comment_forms="""
dodaj komentarz
dodaj swój komentarz
dodaj odpowiedź
dodaj opinię
zostaw komentarz
zostaw odpowiedź
zostaw swój komentarz
pozostaw komentarz
pozostaw odpowiedź
napisz komentarz
napisz odpowiedź
opublikuj komentarz
wyślij komentarz
wpisz komentarz
skomentuj
skomentuj artykuł
skomentuj jako pierwszy
komentarze
komentarze wyłączone
komentarze są wyłączone
komentarze zamknięte
możliwość komentowania została wyłączona
możliwość komentowania jest wyłączona
pokaż komentarze
pokaż wszystkie komentarze
ukryj komentarze
zobacz komentarze
zobacz wszystkie komentarze
czytaj komentarze
wczytaj więcej komentarzy
załaduj więcej komentarzy
brak komentarzy
nie ma jeszcze komentarzy
nie ma jeszcze żadnych komentarzy
odpowiedz
anuluj odpowiedź
anuluj pisanie odpowiedzi
zgłoś komentarz
zgłoś naruszenie
twój adres e-mail nie zostanie opublikowany
twój adres email nie zostanie opublikowany
twój e-mail nie zostanie opublikowany
adres e-mail nie zostanie opublikowany
wymagane pola są oznaczone
wymagane pola są zaznaczone
pola wymagane są oznaczone
pola, których wypełnienie jest wymagane
zapamiętaj moje dane w tej przeglądarce
zapisz moje dane, adres e-mail
zapisz moje imię, adres e-mail
zapisz moje imię, e-mail
powiadom mnie o kolejnych komentarzach
powiadom mnie o nowych komentarzach
powiadom mnie o nowych wpisach
powiadamiaj mnie o
zaloguj się, aby komentować
zaloguj się, aby dodać komentarz
zaloguj się, aby skomentować
zaloguj się aby dodać komentarz
musisz się zalogować, aby móc dodać komentarz
musisz być zalogowany, aby dodać komentarz
musisz być zalogowany aby dodać komentarz
aby dodać komentarz, musisz
ta strona używa akismet
ta strona korzysta z akismet
dowiedz się, w jaki sposób przetwarzane są dane
dowiedz się więcej, jak przetwarzane są dane komentarzy
proszę wpisać swój komentarz
proszę podać swoje imię
imię *
nazwa *
e-mail
e-mail *
email
email *
witryna internetowa
strona www
bądź pierwszy, który skomentuje
bądź pierwszą osobą, która skomentuje
""",
    comment_patterns=(
        r"^\(?(?:\d[\d.,]*|brak|jeden|dwa|trzy) (?:komentarz(?:e|y)?|odpowied(?:z|zi)|opinii|"
        r"opinie)\)?(?: (?:do|na) .*)?$"
        "\n"
        r"^(?:komentarze|komentarzy|odpowiedzi|opinie) ?[(:] ?\d[\d.,]* ?\)?$"
        "\n"
        r"^(?:pokaz|zobacz|czytaj|wczytaj) (?:wszystkie )?(?:\d[\d.,]* )?(?:wiecej )?komentarz"
        r"(?:e|y)$"
        "\n"
        r"^\d+ przemyslen(?:ie|ia)? (?:na temat|o)\b.*$"
        "\n"
        r"^(?:twoj komentarz|dolacz do dyskusji|komentuj|wez udzial w dyskusji)!?$"
        "\n"
    ),
    calls="""
napisz w komentarzu
napisz do nas
napisz nam
napiszcie w komentarzach
napiszcie do nas
daj znać
daj znać w komentarzu
daj nam znać
dajcie znać
dajcie znać w komentarzach
podziel się swoją
podziel się swoimi
podziel się opinią
podziel się z nami
podzielcie się
zostaw komentarz
zostawcie komentarz
skomentuj
w komentarzu
w komentarzach
co o tym myślisz
co o tym sądzisz
co myślicie
co sądzicie
co sądzisz
a wy
a ty
a jak jest u
a jakie są
jakie jest twoje zdanie
jakie jest wasze zdanie
czy zgadzasz się
podobał ci się
podobał się artykuł
spodobał ci się
jeśli spodobał ci się
jeśli podobał ci się
jeśli artykuł
masz pytania
masz pytanie
jeśli masz pytania
macie pytania
nie zapomnij
nie zapomnijcie
pamiętaj, aby polubić
oceń
oceń artykuł
oceń przepis
oceń ten wpis
zagłosuj
weź udział w
weź udział w ankiecie
wypełnij ankietę
obserwuj nas
polub nas
śledź nas
subskrybuj
zasubskrybuj
zapisz się
dołącz do nas
dołącz do
dołącz do grupy
dołącz do dyskusji
pobierz
pobierz nasz
pobierz bezpłatny
pobierz darmowy
pobierz za darmo
odbierz darmowy
darmowy e-book
darmowy ebook
bezpłatny poradnik
wesprzyj nas
wesprzyj nasz
wesprzyj naszą
wesprzyj niezależne
wspieraj nas
pomóż nam
przekaż darowiznę
zostań naszym patronem
zostań patronem
postaw nam kawę
postaw mi kawę
skontaktuj się z nami
zadzwoń do nas
odwiedź nasz
odwiedź naszą
kliknij tutaj
kliknij w
zarejestruj się
oznacz nas
dziękujemy za przeczytanie
dziękuję za przeczytanie
dzięki za przeczytanie
dziękujemy, że jesteś
miłej lektury
do zobaczenia
do następnego razu
zostań z nami
""",
    calls_certain="""
dajcie znać w komentarzach
daj znać w komentarzu
daj nam znać w komentarzu
napisz w komentarzu
napiszcie w komentarzach
zostaw komentarz
podziel się opinią w komentarzu
podziel się swoją opinią
podziel się swoim doświadczeniem
dołącz do dyskusji
oceń ten przepis
oceń przepis
oceń artykuł
dziękujemy za przeczytanie
dzięki za przeczytanie
obserwuj nas na
polub nas na facebooku
pobierz naszą aplikację
pobierz darmowy
odbierz darmowy
wesprzyj naszą redakcję
wesprzyj niezależne dziennikarstwo
postaw nam kawę
postaw mi kawę
zostań naszym patronem
dołącz do naszej społeczności
udostępnij znajomym
skomentuj ten artykuł
skomentuj artykuł jako pierwszy
oceń jakość naszego artykułu
dziękujemy, że przeczytałaś
dziękujemy, że przeczytałeś
dziękujemy za przeczytanie
dołącz do nas na whatsappie
dołącz do nas na facebooku
""",
    shop_buttons="""
sprawdź cenę
sprawdź aktualną cenę
zobacz cenę
zobacz ofertę
sprawdź ofertę
kup teraz
kup na allegro
kup na amazon
kup w ceneo
zamów teraz
dodaj do koszyka
do koszyka
przejdź do sklepu
przejdź do oferty
""",
    consent="""
używamy plików cookie
używamy plików cookies
używamy cookies
używamy ciasteczek
wykorzystujemy pliki cookie
wykorzystujemy pliki cookies
stosujemy pliki cookie
stosujemy pliki cookies
korzystamy z plików cookie
ta strona używa cookies
ta strona używa plików cookie
ta strona używa plików cookies
ta strona korzysta z plików cookie
ta strona korzysta z ciasteczek
ta witryna używa plików cookie
ta witryna korzysta z plików cookie
serwis wykorzystuje pliki cookies
strona korzysta z plików cookies
nasza strona używa plików cookie
akceptuj cookies
akceptuj wszystkie cookies
akceptuję wszystkie pliki cookie
zaakceptuj wszystkie pliki cookie
zaakceptuj pliki cookie
odrzuć wszystkie cookies
odrzuć pliki cookie
ustawienia plików cookie
ustawienia cookies
ustawienia ciasteczek
zarządzaj plikami cookie
polityka cookies
polityka plików cookies
politykę cookies
kontynuując przeglądanie
korzystając ze strony, wyrażasz zgodę
korzystając z naszej strony
dalsze korzystanie ze strony
szanujemy twoją prywatność
twoja prywatność jest dla nas ważna
my i nasi partnerzy
włącz obsługę javascript
proszę włączyć javascript
wyłącz adblocka
wyłącz adblock
wyłącz blokowanie reklam
wykryto adblocka
ta treść jest zablokowana
aby wyświetlić tę treść
aby zobaczyć tę treść
""",
    paywall="""
aby czytać dalej
żeby czytać dalej
aby kontynuować czytanie
aby przeczytać cały artykuł
aby przeczytać całość
wykup dostęp
wykup subskrypcję
kup dostęp
subskrybuj, aby czytać
zaloguj się, aby czytać dalej
zaloguj się, aby przeczytać
zarejestruj się, aby czytać
zarejestruj się, aby przeczytać
załóż darmowe konto
masz już konto?
masz już subskrypcję?
masz już dostęp?
masz już prenumeratę?
jesteś już subskrybentem?
nie masz konta?
nie masz jeszcze konta?
artykuł dostępny tylko dla
artykuł tylko dla subskrybentów
artykuł tylko dla prenumeratorów
treść dostępna tylko dla
dostępne tylko dla subskrybentów
tylko dla subskrybentów
tylko dla prenumeratorów
pozostało do przeczytania
pozostało jeszcze do przeczytania
bezpłatnych artykułów
darmowych artykułów
nieograniczony dostęp do wszystkich
pełny dostęp do wszystkich
wykorzystałeś limit
dostępny po zalogowaniu
dostępna po zalogowaniu
dostępne po zalogowaniu
""",
    toc="""
spis treści
spis treści artykułu
spis treści:
zawartość
zawartość artykułu
plan artykułu
w tym artykule
w artykule
w tym wpisie
z tego artykułu dowiesz się
z artykułu dowiesz się
z tego wpisu dowiesz się
z tego artykułu dowiesz się:
czego dowiesz się z artykułu
czego się dowiesz
o czym przeczytasz
co znajdziesz w artykule
na tej stronie
przejdź do
przejdź do sekcji
szybka nawigacja
na skróty
pokaż spis treści
ukryj spis treści
""",
    byline="""
autor
autor:
autorka
autorka:
autorzy
autorzy:
autor tekstu
autor artykułu
tekst
tekst:
tekst i zdjęcia
napisał
napisała
napisane przez
opublikowane przez
opublikowany przez
opublikował
opublikowała
dodane przez
dodał
dodała
przygotował
przygotowała
opracował
opracowała
opracowanie
opracowanie:
oprac.
rozmawiał
rozmawiała
rozmawia
wywiad
redakcja
redakcja:
redaktor
redaktorka
dziennikarz
dziennikarka
tłumaczenie
tłumaczenie:
tłumaczył
tłumaczyła
przekład
zweryfikował
sprawdził
przez
""",
    dated="""
opublikowano
opublikowano:
opublikowany
opublikowane
data publikacji
data publikacji:
data
data:
data dodania
data aktualizacji
dodano
dodano:
dodane
aktualizacja
aktualizacja:
zaktualizowano
zaktualizowano:
zaktualizowany
ostatnia aktualizacja
ostatnia aktualizacja:
ostatnio zaktualizowano
ostatnia modyfikacja
ostatnia zmiana
zmodyfikowano
utworzono
wpis z dnia
z dnia
data utworzenia
data utworzenia:
""",
    months="""
styczeń stycznia styczniu sty sty. stycz
luty lutego lutym lut lut.
marzec marca marcu mar mar.
kwiecień kwietnia kwietniu kwi kwi. kwie
maj maja maju
czerwiec czerwca czerwcu cze cze. czerw
lipiec lipca lipcu lip lip.
sierpień sierpnia sierpniu sie sie. sierp
wrzesień września wrześniu wrz wrz. wrzes
październik października październiku paź paź. pażdz
listopad listopada listopadzie lis lis. list
grudzień grudnia grudniu gru gru. grudz
""",
    weekdays=(
        "poniedziałek wtorek środa czwartek piątek sobota niedziela poniedziałku wtorku środę soboty "
        "niedzieli pon pon. wt wt. śr śr. czw czw. pt pt. sob sob. nd nd. niedz niedz. dziś dzisiaj wczoraj "
        "godz godz. godzina r r. roku"
    ),
    reading_time_patterns=(
        r"^(?:szacowany |przyblizony |sredni )?czas (?:potrzebny na )?(?:czytania|przeczytania|"
        r"czytanie|przeczytanie|lektury):? ?(?:ok\. ?|okolo |~ ?)?(\d{1,3}) ?(?:min(?:\.|ut[ay]?)?)$"
        "\n"
        r"^(?:przeczytasz w|przeczytasz to w|czytasz|czyta sie|przeczytasz ten artykul w|"
        r"lektura na|czytanie):? ?(?:ok\. ?|okolo |~ ?)?(\d{1,3}) ?(?:min(?:\.|ut[ay]?)?)$"
        "\n"
        r"^(?:ok\. ?|okolo |~ ?)?(\d{1,3}) ?(?:min(?:\.|ut[ay]?)?) ?(?:czytania|lektury|"
        r"na przeczytanie|czytaj)$"
        "\n"
        r"^(\d[\d ,.]*) ?(?:wyswietlen(?:ia)?|odslon(?:y)?|odczyt(?:ow|y)|obserwujacych|"
        r"udostepnien)$"
        "\n"
        r"^(?:wyswietlenia|wyswietlen|odslony|odslon|odczyty|przeczytano): ?(\d[\d ,.]*)(?: razy)?$"
        "\n"
    ),
    relative_date_patterns=(
        r"^(?:(?:opublikowano|dodano|aktualizacja|zaktualizowano):? )?(?:okolo |ponad )?"
        r"(?:\d{1,3} )?(?:sek(?:und[ey]?|\.)?|min(?:ut[ey]?|\.)?|godz(?:in[ey]?|\.)?|dzien|dni|"
        r"tydzien|tygodni[ea]?|miesiac(?:e)?|miesiecy|rok|lata|lat) temu$"
        "\n"
        r"^(?:(?:opublikowano|dodano|aktualizacja):? )?(?:przed chwila|dzis|dzisiaj|wczoraj|"
        r"przedwczoraj)(?:,? (?:o |godz\. ?|o godz\. ?)?\d{1,2}[:.]\d{2})?$"
        "\n"
    ),
    credits="""
fot
fot.
fot:
fot.:
foto
foto:
zdjęcie
zdjęcia
zdjęcie:
zdjęcia:
zdjęcie główne
zdjęcie ilustracyjne
zdjęcie poglądowe
zdjęcie archiwalne
zdjęcie autorstwa
autor zdjęcia
autorka zdjęcia
źródło zdjęcia
źródło zdjęć
źródło grafiki
źródło obrazu
grafika
grafika:
ilustracja
ilustracja:
ilustracje
rysunek
rys.
infografika
wykres
wideo
screen
zrzut ekranu
kolaż
materiały prasowe
mat. prasowe
archiwum prywatne
źródło
źródło:
""",
    copyright="""
wszelkie prawa zastrzeżone
wszystkie prawa zastrzeżone
prawa autorskie zastrzeżone
kopiowanie zabronione
kopiowanie i rozpowszechnianie zabronione
kopiowanie bez zgody
przedruk zabroniony
przedruk tylko za zgodą
dalsze rozpowszechnianie artykułu
rozpowszechnianie niniejszego artykułu
materiał chroniony prawem autorskim
bez pisemnej zgody wydawcy
opublikowano za zgodą
na licencji creative commons
artykuł ukazał się pierwotnie
artykuł pierwotnie ukazał się
tekst ukazał się pierwotnie
tekst pierwotnie ukazał się
artykuł pochodzi z serwisu
wpis pochodzi z serwisu
artykuł pochodzi ze strony
wpis pojawił się najpierw
pojawił się poraz pierwszy w
pojawił się po raz pierwszy w
dumnie wspierane przez wordpressa
dumnie wspierane przez wordpress
wspierane przez wordpress
motyw wordpress
zauważyłeś błąd? zaznacz
artykuł ma charakter informacyjny
nie stanowi porady
""",
    author_box="""
o autorze
o autorce
o autorach
o autorze:
o mnie
o nas
kim jestem
kim jesteśmy
autor artykułu
autorka artykułu
notka o autorze
profil autora
zdjęcie autora
awatar
avatar
zobacz wszystkie wpisy
zobacz wszystkie wpisy autora
zobacz wszystkie artykuły
zobacz wszystkie artykuły autora
zobacz wszystkie posty
pokaż wszystkie wpisy
wszystkie wpisy autora
wszystkie artykuły autora
wszystkie artykuły
więcej artykułów autora
więcej wpisów autora
więcej od autora
inne artykuły autora
inne artykuły tego autora
inne wpisy autora
pozostałe artykuły autora
artykuły autora
wpisy autora
zobacz profil
obserwuj autora
napisz do autora
skontaktuj się z autorem
nasz zespół
zespół redakcyjny
nasza redakcja
""",
    tag_labels="""
tagi
tag
tagi:
otagowane
otagowano
otagowane jako
oznaczone jako
etykiety
etykieta
słowa kluczowe
słowo kluczowe
kategoria
kategorie
temat
tematy
dział
działy
sekcja
opublikowano w
opublikowano w kategorii
zamieszczono w
dodano do
umieszczono w
wpisany w
""",
    archive_labels="""
tag
tagi
kategoria
kategorie
archiwum
archiwa
archiwum kategorii
archiwa kategorii
archiwum tagu
archiwa tagu
archiwum tagów
archiwum autora
archiwa autora
archiwum miesięczne
archiwum dzienne
archiwum roczne
archiwum dla
autor
temat
dział
wpisy oznaczone
wpisy z tagiem
wpisy otagowane
artykuły z tagiem
wpisy w kategorii
artykuły w kategorii
wszystkie wpisy w
wyniki wyszukiwania dla
wyniki wyszukiwania
szukaj
""",
    controls="""
czy ten artykuł był pomocny?
czy ten artykuł był przydatny?
czy artykuł był pomocny?
czy artykuł był przydatny?
czy ta strona była pomocna?
czy ta strona była przydatna?
czy ta informacja była pomocna?
czy to było pomocne?
oceń artykuł
oceń ten artykuł
dziękujemy za opinię
dziękujemy za twoją opinię
dziękujemy za ocenę
zgłoś błąd
zgłoś problem
znalazłeś błąd?
zauważyłeś błąd?
widzisz błąd?
zaproponuj zmianę
edytuj
edytuj stronę
edytuj kod
historia zmian
do góry
wróć do góry
na górę
przewiń do góry
powrót do góry
powrót
wróć
wstecz
wróć na stronę główną
powrót do strony głównej
strona główna
powrót do listy
wróć do listy
powrót do bloga
przejdź do treści
przejdź do głównej treści
przejdź do zawartości
przejdź do nawigacji
skocz do treści
otwórz menu
zamknij menu
menu główne
przełącz nawigację
następna strona
poprzednia strona
następny
następna
następne
poprzedni
poprzednia
poprzednie
dalej
starsze wpisy
nowsze wpisy
załaduj więcej
wczytaj więcej
pokaż więcej
pokaż mniej
pokaż wszystko
pokaż wszystkie
zobacz więcej
zobacz wszystkie
zobacz wszystko
więcej
rozwiń
zwiń
czytaj więcej
czytaj więcej...
czytaj dalej
czytaj dalej...
czytaj cały artykuł
przeczytaj cały artykuł
przeczytaj więcej
dowiedz się więcej
więcej informacji
kliknij, aby powiększyć
powiększ
pełny ekran
otwórz w nowym oknie
otwiera się w nowej karcie
otwiera się w nowym oknie
przejdź do przepisu
skocz do przepisu
drukuj przepis
wydrukuj przepis
drukuj
wydrukuj
zapisz przepis
pobierz
pobierz pdf
wersja do druku
posłuchaj
odsłuchaj
pauza
odtwórz
wycisz
kopiuj
skopiuj
skopiowano
skopiowano!
kopiuj kod
zaloguj
zaloguj się
logowanie
wyloguj
wyloguj się
zarejestruj się
rejestracja
załóż konto
moje konto
subskrybuj
tak
nie
tak nie
ładowanie
ładowanie...
wczytywanie
wczytywanie...
proszę czekać
proszę czekać...
kliknij tutaj
jesteś tutaj
jesteś tutaj:
tu jesteś
kontakt
o nas
regulamin
polityka prywatności
mapa strony
reklama na stronie
akceptuję
akceptuj
akceptuj wszystkie
zaakceptuj
zaakceptuj wszystkie
odrzuć
odrzuć wszystkie
ustawienia
rozmiar tekstu
wielkość tekstu
tryb ciemny
zarządzaj zgodą
""",
    placeholders="""
to jest tekst zastępczy
to jest symbol zastępczy
tekst zastępczy
symbol zastępczy
obraz zastępczy
miejsce na zdjęcie
miejsce na obrazek
miejsce na grafikę
miejsce na tekst
wstaw zdjęcie
wstaw obraz
wstaw obrazek
wstaw grafikę
wstaw wykres
wstaw tabelę
wstaw infografikę
wstaw mapę
wstaw link
wstaw wideo
wstaw film
wstaw tutaj
tu wstaw
tutaj wstaw
tutaj będzie zdjęcie
tutaj będzie tekst
tu będzie zdjęcie
zdjęcie do uzupełnienia
do uzupełnienia
wyobraź sobie infografikę
wyobraź sobie wykres
infografika pokazywałaby
wykres pokazywałby
opis obrazu:
opis zdjęcia:
tekst alternatywny:
twój tekst tutaj
treść niedostępna
ta treść jest niedostępna
ta treść nie jest dostępna
wideo niedostępne
ten film jest niedostępny
film niedostępny
obraz niedostępny
nie udało się załadować
nie można załadować
twoja przeglądarka nie obsługuje
""",
    footnotes="""
źródła
źródło
przypisy
przypis
bibliografia
literatura
literatura cytowana
piśmiennictwo
odnośniki
uwagi
źródła i literatura
bibliografia i źródła
przypisy i źródła
""",
    pivots="""
skoro już mowa o
skoro mowa o
a skoro już
a skoro o
jeśli już mowa o
gdy mowa o
mówiąc o
à propos
a propos
tak na marginesie
na marginesie
na marginesie warto
nawiasem mówiąc
mała dygresja
krótka dygresja
niewielka dygresja
mały przerywnik
warto też wspomnieć
warto także wspomnieć
warto również wspomnieć
warto wspomnieć także
warto wspomnieć również
warto wspomnieć o
warto przypomnieć także
warto odnotować
warto zerknąć
warto też zerknąć
warto rzucić okiem
nie sposób nie wspomnieć
co ciekawe
ciekawostką jest
równie ciekawe
równie ciekawa
nie mniej ciekawe
nie mniej ciekawa
interesujące jest także
interesujące jest również
ciekawym zbiegiem okoliczności
dziwnym zbiegiem okoliczności
zbiegiem okoliczności
przypadek sprawił
traf chciał
tak się składa
w innych wiadomościach
z innych wiadomości
inne wiadomości
z innej beczki
z zupełnie innej beczki
zmieniając temat
zmieńmy temat
zmiana tematu
na inny temat
zupełnie inna historia
całkiem inna historia
inna historia
to już inna historia
zupełnie inna sprawa
zupełnie inny temat
w zupełnie innej
w zupełnie innym
w innej dziedzinie
w innej branży
w innym świecie
w innym kontekście
na innym froncie
na zupełnie innym froncie
na innym polu
gdzie indziej
w innej części
w innym zakątku
na drugim końcu
po drugiej stronie kraju
po drugiej stronie świata
daleko stąd
kilka kilometrów dalej
tymczasem w
tymczasem na
w międzyczasie
w tym samym czasie
równocześnie w
podobnie rzecz się ma
podobnie dzieje się
podobna historia
podobna sytuacja
coś podobnego
w podobny sposób
w podobnym duchu
w podobnym tonie
w tym samym duchu
co przypomina
przywodzi na myśl
przychodzi na myśl
przypomina się
w świecie mody
w świecie sportu
w świecie filmu
w świecie muzyki
ze świata mody
ze świata sportu
świat mody
dla tych, którzy interesują się
dla osób zainteresowanych
dla miłośników
dla wielbicieli
jeśli interesujesz się
jeśli interesuje cię
jeśli interesują cię
jeśli lubisz
trafił na pierwsze strony
trafiła na pierwsze strony
na pierwszych stronach gazet
głośno zrobiło się
głośno jest o
głośno jest także
zrobiło się głośno
wzbudza emocje
wzbudził emocje
budzi emocje także
rozpala wyobraźnię
na językach
nie zapominajmy
nie można zapominać
nie wolno zapominać
spójrzmy na
przyjrzyjmy się
rzućmy okiem
weźmy na przykład
weźmy choćby
""",
    openers="""
podczas gdy
chociaż
choć
mimo że
pomimo
mimo
jak
tak jak
podobnie jak
w przeciwieństwie do
w odróżnieniu od
oprócz
poza
prócz
z dala od
daleko od
obok
wraz z
równolegle do
równolegle z
na tle
w obliczu
skoro
skoro już
jeśli
gdy
kiedy
odkąd
zanim
po
z
bez
wśród
w przypadku
nie tylko
mówiąc o
a propos
""",
    pointers="""
więcej na ten temat
więcej o tym
więcej informacji
więcej szczegółów
więcej przeczytasz
więcej dowiesz się
szczegóły w
szczegóły w artykule
szczegóły znajdziesz
szczegóły można znaleźć
wszystkie szczegóły
wszystkie informacje
pełna historia
całą historię
dowiedz się więcej
dowiedz się, jak
dowiedz się z
dowiesz się z
dowiesz się w
przeczytasz w
przeczytasz tutaj
przeczytaj w
przeczytaj nasz
przeczytaj więcej
przeczytaj o
czytaj w
czytaj więcej
czytaj nasz
czytaj o
można przeczytać w
można przeczytać tutaj
możesz przeczytać
możesz dowiedzieć się
znajdziesz w naszym
znajdziesz w artykule
znajdziesz tutaj
znajdziesz więcej
sprawdź w
sprawdź nasz
sprawdź, jak
sprawdź tutaj
zobacz nasz
zobacz, jak
zajrzyj do
zajrzyj na
zerknij na
rzuć okiem na
jak pisaliśmy
jak informowaliśmy
pisaliśmy o tym
opisaliśmy w
opisujemy w
piszemy w
nasz artykuł o
nasz poradnik
w naszym artykule
w naszym poradniku
w artykule o
kliknij tutaj
pod linkiem
""",
    morals="""
pokazuje, że
pokazuje, jak
pokazują, że
to pokazuje
co pokazuje
dowodzi, że
dowodzą, że
to dowód
dowód na to
najlepszy dowód
udowadnia, że
po raz kolejny pokazuje
kolejny dowód
podkreśla znaczenie
podkreśla, jak
podkreśla, że
przypomina, że
przypomina nam
przypominają, że
to samo można powiedzieć
to samo dotyczy
ta sama zasada
w obu przypadkach
i tu, i tam
zarówno tu
oba wymagają
lekcja dla
cenna lekcja
dobra lekcja
można się nauczyć
na swój sposób
każdy na swój sposób
dodaje nowy wymiar
nowy wymiar
kolejny wymiar
może wpłynąć na
może mieć wpływ
mogą wpłynąć na
powiązane ze sobą
wzajemnie powiązane
kontrastuje z
powiew świeżości
czasem wystarczy
czasami wystarczy
czasem warto
czasami warto
""",
    returns="""
wróćmy do
wróćmy jednak do
wróćmy teraz do
wróćmy więc do
ale wróćmy do
ale wróćmy
a teraz wróćmy
teraz wróćmy
powróćmy do
powróćmy jednak
wracając do
ale wracając do
a wracając do
wracamy do
powracając do
z powrotem do
a teraz z powrotem
teraz z powrotem
przejdźmy do
przejdźmy jednak do
przejdźmy więc
tak czy inaczej
tak czy owak
w każdym razie
jakkolwiek by było
niezależnie od tego
to powiedziawszy
mając to na uwadze
biorąc to pod uwagę
dość o
ale dość o
dosyć o
ale dosyć
dość dygresji
koniec dygresji
odbiegamy od tematu
ale odbiegamy
ale odbiegam
na czym to stanęło
na czym skończyliśmy
do rzeczy
ale do rzeczy
do tematu
do sedna
co do naszego
co do naszej
jeśli chodzi o nasz
jeśli chodzi o naszą
nasz temat
naszego tematu
w tym kontekście
w tym świetle
w świetle tego
na tym tle
""",
    weak_returns="""
ale
lecz
jednak
więc
a więc
zatem
tak więc
no cóż
cóż
no dobrze
teraz
a teraz
mimo to
niemniej
niemniej jednak
ostatecznie
koniec końców
w końcu
w sumie
ogólnie rzecz biorąc
podsumowując
krótko mówiąc
oczywiście
z pewnością
dlatego
i
a
ten
ta
to
te
twój
twoja
twoje
""",
    first_person="""
ja mnie mi mną mój moja moje mojego mojej moich moim my nas nam nami nasz nasza nasze naszego naszej naszych
naszym
""",
    strong_pivots="""
ciekawie dzieje się
ciekawe rzeczy dzieją się
w świecie muzyki
w świecie filmu
w świecie sportu
miłośnicy
na inny temat
interesujące jest
skoro o tym mowa
zupełnie innego rodzaju
nie są jedynymi
zmieńmy temat
fani
tymczasem w świecie
skoro mowa o
skoro już mowa o
z innej beczki
zmieniając temat
mała dygresja
na marginesie warto
w innych wiadomościach
zupełnie inna historia
na innym froncie
zbiegiem okoliczności
przywodzi na myśl
w świecie mody
dla miłośników
głośno zrobiło się
warto też wspomnieć
na drugim końcu
""",
    newsletter_openings="""
zapisz się
zapisz mnie
subskrybuj
zasubskrybuj
dołącz do
otrzymuj
podaj swój
wpisz swój
bądź na bieżąco
nie przegap
włącz powiadomienia
chcesz być
dziękujemy za zapis
bez spamu
""",
    call_places="""
w komentarzu
w komentarzach
komentarz
poniżej
oceń
napisz do nas
nasz kanał
nasza aplikacja
social media
""",
    author_roles="""
dziennikarz
dziennikarka
redaktor
redaktorka
autor
autorka
reporter
reporterka
korespondent
korespondentka
publicysta
publicystka
bloger
blogerka
""",
    author_verbs="""
jest
pisze
mieszka
pracuje
zajmuje
prowadzi
""",
    form_fields="""
komentarz
komentarze
nazwa
imię
podpis
e-mail
email
odpowiedz
witryna internetowa
""",
    self_words="""
my
nasz
nasza
ten
ta
możesz
twój
""",
    news_words="""
ogłosił ogłosiła ogłosili ogłoszono zapowiedział planuje planują zaplanowano otwarto otwarcie
zaprezentował rzecznik minister ministerstwo burmistrz prezydent rada rząd parlament sejm komisja
sąd policja firma spółka akcje inwestorzy analitycy bank producent linie lotnisko dworzec port klub
drużyna reprezentacja napastnik trener kapitan mecz sezon liga turniej medal mistrz mistrzostwa
finał półfinał rekord festiwal premiera wystawa muzeum teatr opera orkiestra piosenkarka piosenkarz
zespół album płyta koncert trasa film reżyser aktor aktorka powieść nagroda jury nominowany krytycy
fani kibice zwiedzający turyści mieszkańcy petycja bilety aukcja sprzedano wybory wyborcy kandydat
koalicja fuzja zysk sprzedaż hotel restauracja kucharz zoo uratowano ślub rozwód studio naukowcy
inżynierowie archeolodzy nurkowie oczekiwany przełożono odwołano remont milionów miliardów czwartek
piątek sobotę niedzielę poniedziałek wtorek środę wczoraj niedawno
""",
    tale_words="""
babcia dziadek matka ojciec wujek ciotka dzieciństwo nauczyciel nauczycielka sąsiad sąsiadka
przyjaciel niegdyś dawniej wiek wieku starożytni rzymianie grecy egipcjanie cesarz król królowa
mnisi legenda przysłowie tradycja wynalazł odkrył wojna żołnierze
""",
    reviewed_by="""
zweryfikowane przez
zweryfikował
zweryfikowała
sprawdzone przez
konsultacja medyczna
recenzja medyczna
""",
    disclaimers="""
zastrzeżenie
zastrzeżenie prawne
nota prawna
""",
    sorting="""
sortuj według
sortuj wg
sortuj
""",
    votes="""
głosów
głosy
ocen
oceny
opinii
""",
    media_words="""
obraz
zdjęcie
wideo
wykres
infografika
diagram
tabela
mapa
ilustracja
galeria
""",
    found_here="""
tutaj
tu
""",
    imperatives="""
zapisz się
subskrybuj
obserwuj
śledź
polub
udostępnij
skomentuj
napisz
zadzwoń
pobierz
kup
zamów
sprawdź
zobacz
odwiedź
dołącz
oceń
zagłosuj
wesprzyj
wypróbuj
skorzystaj
zarejestruj się
zostaw
podziel się
porównaj
nie przegap
nie zapomnij
daj znać
zapytaj
podaj dalej
""",
    site_words="""
komentarzach
komentarzu
newsletter
newslettera
kanał
kanale
facebooku
instagramie
youtube
aplikację
społeczności
link
formularz
przycisk
""",
    site_speaks="""
my
nas
nam
nasz
nasza
nasze
naszego
naszej
naszym
naszych
""",
    reader_words="""
ty
cię
twój
twoja
twoje
wy
wasz
państwo
państwa
""",
    reader_questions="""
chcesz
szukasz
potrzebujesz
masz
podoba
podobał
spodobał
znasz
lubisz
co sądzisz
co myślisz
a ty
a wy
gotowy
gotowa
wiesz
ciekawi
""",
    free_words="""
za darmo
darmowy
darmowa
bezpłatnie
bezpłatny
bezpłatna
gratis
""",
    notices="""
artykuł zaktualizowano
opinie wyrażone
ceny aktualne
""",
    roundups="""
w skrócie
przegląd
przegląd tygodnia
skrót
na żywo
relacja
""",
    pivot_forms=r"""
\bnie (?:tylko|jedyn\w+)\b
\bw swiecie \w+
\bskoro (?:juz )?mowa o\b|\ba propos\b
\binnego rodzaju\b
\bpodczas gdy\b
\b(?:milosni\w+|fan\w+|wielbiciel\w+)\b
\btymczasem w\b
""",
    rate_words="""
oceń
oceń artykuł
twoja ocena
""",
    second_person="""
twój twoja twoje cię ci państwo
""",
    additives="""
też także również
""",
    member_details="""
dolaczyl
rejestracja
posty
wiadomosci
tematy
lokalizacja
""",
    standing_patterns=r"""
^(?:klikajac|zapisujac sie|rejestrujac sie|przesylajac|wysylajac)\b.{0,160}\b(?:akceptujesz|zgadzasz|wyrazasz)\b.*$
^(?:masz juz|jestes juz) (?:konto|subskrypcje|prenumerate|prenumeratorem|subskrybentem)\b\??.{0,40}$
^komentarze (?:sa|zostaly) (?:zamkniete|wylaczone)\b.{0,40}$
^(?:znalazles|znalazlas|widzisz|zauwazyles) (?:blad|literowke)\b.{0,30}\?.{0,60}$
^pobierz (?:nasza )?aplikacje\b.{0,60}$
^(?:posluchaj|drukuj|wydrukuj|zapisz) (?:tego |ten )?(?:artykulu|artykul|tekstu|tekst)$
^jesli (?:spodobal ci sie|podobal ci sie) (?:ten )?(?:artykul|wpis|tekst|przepis)\b.{0,20}\b(?:udostepnij|podziel|zapisz|zostaw)\b.{0,60}$
""",
)
