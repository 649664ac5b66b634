"""Month names beyond the vocabularies: the languages whose dates can be read although they have no vocabulary.

Twelve lines a language, January first; several forms of a month stand on one line. All of it is folded when
it is first needed.
"""

from __future__ import annotations

from functools import lru_cache

from cleaners.vocabulary import LANGUAGES
from cleaners.vocabulary.base import fold

_MORE: dict[str, str] = {
    "sv": (
        "januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|"
        "oktober okt|november nov|december dec"
    ),
    "da": (
        "januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep sept|"
        "oktober okt|november nov|december dec"
    ),
    "no": (
        "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep sept|"
        "oktober okt|november nov|desember des"
    ),
    "fi": (
        "tammikuu tammikuuta tammi|helmikuu helmikuuta helmi|maaliskuu maaliskuuta maalis|"
        "huhtikuu huhtikuuta huhti|toukokuu toukokuuta touko|kesäkuu kesäkuuta kesä|heinäkuu heinäkuuta heinä|"
        "elokuu elokuuta elo|syyskuu syyskuuta syys|lokakuu lokakuuta loka|marraskuu marraskuuta marras|"
        "joulukuu joulukuuta joulu"
    ),
    "cs": (
        "leden ledna led|únor února úno|březen března bře|duben dubna dub|květen května kvě|červen června čvn|"
        "červenec července čvc|srpen srpna srp|září zář|říjen října říj|listopad listopadu lis|"
        "prosinec prosince pro"
    ),
    "sk": (
        "január januára jan|február februára feb|marec marca mar|apríl apríla apr|máj mája|jún júna jun|"
        "júl júla jul|august augusta aug|september septembra sep|október októbra okt|november novembra nov|"
        "december decembra dec"
    ),
    "hu": (
        "január jan|február febr feb|március márc|április ápr|május máj|június jún|július júl|augusztus aug|"
        "szeptember szept|október okt|november nov|december dec"
    ),
    "ro": (
        "ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|"
        "septembrie sept sep|octombrie oct|noiembrie nov noi|decembrie dec"
    ),
    "el": (
        "ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ φεβρ|μαρτίου μάρτιος μαρ μαρτ|"
        "απριλίου απρίλιος απρ|μαΐου μάιος μαϊ|ιουνίου ιούνιος ιουν|ιουλίου ιούλιος ιουλ|αυγούστου αύγουστος αυγ|"
        "σεπτεμβρίου σεπτέμβριος σεπ σεπτ|οκτωβρίου οκτώβριος οκτ|νοεμβρίου νοέμβριος νοε νοεμ|"
        "δεκεμβρίου δεκέμβριος δεκ"
    ),
    "uk": (
        "січня січень січ|лютого лютий лют|березня березень бер|квітня квітень кві|травня травень тра|"
        "червня червень чер|липня липень лип|серпня серпень сер|вересня вересень вер|жовтня жовтень жов|"
        "листопада листопад лис|грудня грудень гру"
    ),
    "bg": (
        "януари яну|февруари фев|март мар|април апр|май|юни юн|юли юл|август авг|септември сеп септ|октомври окт|"
        "ноември ноем ное|декември дек"
    ),
    "hr": (
        "siječnja siječanj sij|veljače veljača velj|ožujka ožujak ožu|travnja travanj tra|svibnja svibanj svi|"
        "lipnja lipanj lip|srpnja srpanj srp|kolovoza kolovoz kol|rujna rujan ruj|listopada listopad lis|"
        "studenoga studenog studeni stu|prosinca prosinac pro"
    ),
    "sr": (
        "januar januara јануар јануара|februar februara фебруар фебруара|mart marta март марта|"
        "april aprila април априла|maj maja мај маја|jun juna јун јуна|jul jula јул јула|"
        "avgust avgusta август августа|septembar septembra септембар септембра|oktobar oktobra октобар октобра|"
        "novembar novembra новембар новембра|decembar decembra децембар децембра"
    ),
    "sl": (
        "januar januarja jan|februar februarja feb|marec marca mar|april aprila apr|maj maja|junij junija jun|"
        "julij julija jul|avgust avgusta avg|september septembra sep|oktober oktobra okt|november novembra nov|"
        "december decembra dec"
    ),
    "lt": (
        "sausio sausis|vasario vasaris|kovo kovas|balandžio balandis|gegužės gegužė|birželio birželis|"
        "liepos liepa|rugpjūčio rugpjūtis|rugsėjo rugsėjis|spalio spalis|lapkričio lapkritis|gruodžio gruodis"
    ),
    "lv": (
        "janvāris janvārī|februāris februārī|marts martā|aprīlis aprīlī|maijs maijā|jūnijs jūnijā|jūlijs jūlijā|"
        "augusts augustā|septembris septembrī|oktobris oktobrī|novembris novembrī|decembris decembrī"
    ),
    "et": (
        "jaanuar jaan|veebruar veebr|märts|aprill apr|mai|juuni|juuli|august aug|september sept|oktoober okt|"
        "november nov|detsember dets"
    ),
    "id": (
        "januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu agt|september sep|"
        "oktober okt|november nov|desember des"
    ),
    "ca": (
        "gener gen|febrer febr|març|abril abr|maig|juny|juliol jul|agost ag|setembre set|octubre oct|"
        "novembre nov|desembre des"
    ),
    "he": (
        "ינואר בינואר|פברואר בפברואר|מרץ במרץ מרס|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט|"
        "ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר"
    ),
    "hi": ("जनवरी|फ़रवरी फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर"),
}
_DIALECTS = {"nb": "no", "nn": "no", "bs": "hr", "ms": "id"}
LANGUAGE_CODES = frozenset(_MORE) | {each.code for each in LANGUAGES} | frozenset(_DIALECTS) | {"ko", "vi"}
"""The languages whose dates are read; Korean and Vietnamese number their months."""


def _add(numbers: dict[str, int], lines: list[str]) -> None:
    for number, line in enumerate(lines, start=1):
        for name in fold(line).split():
            numbers.setdefault(name.rstrip("."), number)


@lru_cache(maxsize=64)
def months_of(language: str | None) -> dict[str, int]:
    """Folded month names to 1-12: those of the page's language first, then English, then all the others.

    The order matters: "listopad" is October in Croatian and November in Polish and Czech.
    """
    numbers: dict[str, int] = {}
    code = _DIALECTS.get(language or "", language or "")
    if code in _MORE:
        _add(numbers, _MORE[code].split("|"))
    for vocabulary in sorted(LANGUAGES, key=lambda each: (each.code != code, each.code != "en")):
        _add(numbers, vocabulary.months.strip().split("\n"))
    for name, months in _MORE.items():
        if name != "hr":
            _add(numbers, months.split("|"))
    if code not in _MORE:
        _add(numbers, _MORE["hr"].split("|"))
    return numbers
