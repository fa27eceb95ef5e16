"""The edition's own words: menus, headings, terms. English is what the program says; other languages are tables.

An edition speaks one language, whatever the languages of its letters are; pages of the web, books and documents say
the same in the same words.
"""

from __future__ import annotations

from collections.abc import Mapping

from editor.core.messages import FormatError
from editor.formats.base import FormatOption, Options
from editor.formats.date_words import DATE_PAIRS

LANGUAGES = ("en", "de", "ru")
LOCALES = {"en": "en-GB", "de": "de-DE", "ru": "ru-RU"}
"""The languages as tags (BCP 47) by which programs choose spelling and hyphenation."""


def language_option(what: str) -> FormatOption:
    """Return the option of a format that asks for the language of its own words; ``what`` explains it."""
    return FormatOption("language", "en", what, LANGUAGES)


def language_of(options: Options) -> str:
    """Return the language that the options ask for.

    Raises:
        FormatError: ``option-unknown``: there is no such language.
    """
    language = str(options.get("language") or "en")
    if language not in LANGUAGES:
        raise FormatError("option-unknown", option="language", value=language, known=", ".join(LANGUAGES))
    return language


class Words:
    """Says the words of an edition in its language; what a table lacks stays English."""

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self._table: Mapping[str, str] = _TABLES.get(language, {})

    def __call__(self, english: str, **values: object) -> str:
        """Return the words for the English ones, with values in their places."""
        words = self._table.get(english, english)
        return words.format_map(values) if values else words

    def language_name(self, tag: str) -> str:
        """Return the name of a language by its tag (BCP 47); a rarer one is called by its tag."""
        names = _LANGUAGES.get(tag.split("-")[0].lower())
        return names[LANGUAGES.index(self.language)] if names is not None else tag

    def count(self, name: str, number: int) -> str:
        """Return a number with what is counted: letters."""
        return f"{number} {_COUNTED[self.language][name][_form(self.language, number)]}"

    def counted(self, name: str) -> tuple[str, ...]:
        """Return the forms of what is counted, for a script: one, a few, many."""
        forms = _COUNTED[self.language][name]
        return forms if len(forms) > len(("one", "other")) else (forms[0], *forms[1:], forms[-1])


def _form(language: str, number: int) -> int:
    """Which form of a noun stands behind a number (CLDR's plural rules): one, other; in Russian one, few, many."""
    if language != "ru":
        return 0 if number == 1 else 1
    tens, ones = number % 100, number % 10
    if ones == 1 and tens != 11:
        return 0
    return 1 if 2 <= ones <= 4 and not 12 <= tens <= 14 else 2


_COUNTED: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {"letters": ("letter", "letters")},
    "de": {"letters": ("Brief", "Briefe")},
    "ru": {"letters": ("письмо", "письма", "писем")},
}

_LANGUAGES: Mapping[str, tuple[str, str, str]] = {
    "ar": ("Arabic", "Arabisch", "арабский"), "az": ("Azerbaijani", "Aserbaidschanisch", "азербайджанский"),
    "be": ("Belarusian", "Belarussisch", "белорусский"), "bg": ("Bulgarian", "Bulgarisch", "болгарский"),
    "cs": ("Czech", "Tschechisch", "чешский"), "da": ("Danish", "Dänisch", "датский"),
    "de": ("German", "Deutsch", "немецкий"), "el": ("Greek", "Griechisch", "греческий"),
    "en": ("English", "Englisch", "английский"), "es": ("Spanish", "Spanisch", "испанский"),
    "et": ("Estonian", "Estnisch", "эстонский"), "fa": ("Persian", "Persisch", "персидский"),
    "fi": ("Finnish", "Finnisch", "финский"), "fr": ("French", "Französisch", "французский"),
    "grc": ("Ancient Greek", "Altgriechisch", "древнегреческий"), "he": ("Hebrew", "Hebräisch", "иврит"),
    "hr": ("Croatian", "Kroatisch", "хорватский"), "hu": ("Hungarian", "Ungarisch", "венгерский"),
    "hy": ("Armenian", "Armenisch", "армянский"), "it": ("Italian", "Italienisch", "итальянский"),
    "ja": ("Japanese", "Japanisch", "японский"), "ka": ("Georgian", "Georgisch", "грузинский"),
    "kk": ("Kazakh", "Kasachisch", "казахский"), "la": ("Latin", "Lateinisch", "латинский"),
    "lt": ("Lithuanian", "Litauisch", "литовский"), "lv": ("Latvian", "Lettisch", "латышский"),
    "nl": ("Dutch", "Niederländisch", "нидерландский"), "no": ("Norwegian", "Norwegisch", "норвежский"),
    "pl": ("Polish", "Polnisch", "польский"), "pt": ("Portuguese", "Portugiesisch", "португальский"),
    "ro": ("Romanian", "Rumänisch", "румынский"), "ru": ("Russian", "Russisch", "русский"),
    "sk": ("Slovak", "Slowakisch", "словацкий"), "sl": ("Slovene", "Slowenisch", "словенский"),
    "sr": ("Serbian", "Serbisch", "сербский"), "sv": ("Swedish", "Schwedisch", "шведский"),
    "tg": ("Tajik", "Tadschikisch", "таджикский"), "tr": ("Turkish", "Türkisch", "турецкий"),
    "uk": ("Ukrainian", "Ukrainisch", "украинский"), "uz": ("Uzbek", "Usbekisch", "узбекский"),
    "yi": ("Yiddish", "Jiddisch", "идиш"), "zh": ("Chinese", "Chinesisch", "китайский")}
"""Languages of translations, as the languages of editions call them, in the order of ``LANGUAGES``."""

_PAIRS: tuple[tuple[str, str, str], ...] = (
    # The frame
    ("Letters", "Briefe", "Письма"), ("Chronology", "Chronologie", "Хронология"),
    ("Register", "Register", "Указатель"), ("Correspondence", "Korrespondenz", "Переписка"),
    ("About", "Zur Edition", "Об издании"), ("Skip to the contents", "Zum Inhalt", "К содержанию"),
    ("Parts of the edition", "Teile der Edition", "Разделы издания"),
    ("Search the letters", "Die Briefe durchsuchen", "Поиск по письмам"), ("Search", "Suche", "Поиск"),
    # Lists
    ("Edited by {names}", "Herausgegeben von {names}", "Под редакцией: {names}"),
    ("The letters in the order of the edition", "Die Briefe in der Folge der Edition", "Письма в порядке издания"),
    ("No.", "Nr.", "№"), ("Letter", "Brief", "Письмо"), ("Date", "Datum", "Дата"), ("From", "Von", "От кого"),
    ("To", "An", "Кому"), ("Place", "Ort", "Место"), ("from", "von", "от"), ("to", "an", "кому"),
    ("letters", "Briefe", "писем"), ("There are no letters.", "Es gibt keine Briefe.", "Писем нет."),
    ("Years", "Jahre", "Годы"), ("Undated", "Undatiert", "Без даты"), ("no date", "ohne Datum", "без даты"),
    ("No. {number}: {name}", "Nr. {number}: {name}", "№ {number}: {name}"),
    ("No. {number}", "Nr. {number}", "№ {number}"),
    ("Letter {number}", "Brief {number}", "Письмо {number}"),
    ("Contents", "Inhalt", "Содержание"), ("Index", "Index", "Алфавитный указатель"),
    ("Numbers are those of pages.", "Die Zahlen nennen die Seiten.", "Указаны номера страниц."),
    ("Numbers are those of the letters.", "Die Zahlen nennen die Nummern der Briefe.", "Указаны номера писем."),
    # About
    ("About this edition", "Zu dieser Edition", "Об этом издании"),
    ("Conventions", "Editorische Grundsätze", "Принципы издания"), ("Signs", "Zeichen", "Условные знаки"),
    ("Cite this edition", "Zitierweise der Edition", "Как ссылаться на издание"),
    (("Every letter names its own permanent address: the file of a letter is called by an identity that never changes, "
     "whatever its number becomes."),
     ("Jeder Brief nennt seine eigene bleibende Adresse: Die Datei eines Briefes heißt nach einer Kennung, die sich "
     "nie ändert, welche Nummer er auch bekommt."),
     ("У каждого письма есть свой постоянный адрес: файл письма назван по идентификатору, который не меняется, какой "
     "бы номер письмо ни получило.")),
    # Search
    (("All words count, in the letters and in their notes, with or without capitals and accents; the beginning of a "
     "word is enough. Words in quotation marks are looked for as they stand."),
     ("Gesucht wird nach allen Wörtern, in den Briefen und ihren Anmerkungen, ohne Rücksicht auf Großschreibung und "
     "Akzente; der Anfang eines Wortes genügt. Wörter in Anführungszeichen werden so gesucht, wie sie dastehen."),
     ("Ищутся все слова, в письмах и примечаниях, без различия прописных букв и диакритики; достаточно начала слова. "
     "Слова в кавычках ищутся так, как они стоят.")),
    ("Searching needs JavaScript. Without it, the ", "Die Suche braucht JavaScript. Ohne sie führen das ",
     "Для поиска нужен JavaScript. Без него ко всем письмам ведут "),
    ("register", "Register", "указатель"), (" and the ", " und die ", " и "),
    ("list of letters", "Liste der Briefe", "список писем"), (" lead to every letter.", " zu jedem Brief.", "."),
    ("More letters", "Weitere Briefe", "Ещё письма"), ("Searching …", "Es wird gesucht …", "Идёт поиск…"),
    ("A part of the index cannot be read. Is the folder of the edition complete?",
     "Ein Teil des Index kann nicht gelesen werden. Ist der Ordner der Edition vollständig?",
     "Часть индекса не читается. Полна ли папка издания?"),
    ("{count} found.", "{count} gefunden.", "Найдено: {count}."),
    ("At least {count} found.", "Mindestens {count} gefunden.", "Найдено не менее: {count}."),
    # Register
    ("People", "Personen", "Лица"), ("Places", "Orte", "Места"), ("Organisations", "Organisationen", "Организации"),
    ("Works", "Werke", "Произведения"), ("Events", "Ereignisse", "События"), ("Objects", "Gegenstände", "Предметы"),
    ("Person", "Person", "Лицо"), ("Organisation", "Organisation", "Организация"), ("Work", "Werk", "Произведение"),
    ("Event", "Ereignis", "Событие"), ("Object", "Gegenstand", "Предмет"), ("Dates", "Lebensdaten", "Даты"),
    ("Initials", "Anfangsbuchstaben", "Первые буквы"),
    ("Letters sent", "Gesendete Briefe", "Отправленные письма"),
    ("Letters received", "Empfangene Briefe", "Полученные письма"),
    ("Named in letters", "In Briefen genannt", "Упоминания в письмах"),
    ("Description", "Beschreibung", "Описание"), ("Also", "Auch", "Также"), ("Authority", "Normdatei", "Норм. файл"),
    ("No letter names an entry of the register.", "Kein Brief nennt einen Eintrag des Registers.",
     "Ни в одном письме нет имён из указателя."), ("Kinds of entries", "Arten von Einträgen", "Виды записей"),
    # Correspondence
    ("Who wrote to whom", "Wer an wen schrieb", "Кто кому писал"),
    ("No letter names its sender or its recipient.", "Kein Brief nennt Absender oder Empfänger.",
     "Ни в одном письме не указаны отправитель и получатель."),
    ("Senders stand on the left, recipients on the right; a broader band means more letters.",
     "Links stehen die Absender, rechts die Empfänger; ein breiteres Band bedeutet mehr Briefe.",
     "Слева отправители, справа получатели; чем шире полоса, тем больше писем."),
    ("The {number} busiest on each side are drawn.", "Gezeichnet sind die {number} häufigsten auf jeder Seite.",
     "Показаны {number} самых частых с каждой стороны."),
    ("The same as a table: ", "Dasselbe als Tabelle: ", "То же в таблице: "), ("all pairs", "alle Paare", "все пары"),
    ("{senders} senders and {recipients} recipients, {total} letters; the table below says the same.",
     "{senders} Absender und {recipients} Empfänger, {total} Briefe; die Tabelle darunter sagt dasselbe.",
     "Отправителей: {senders}, получателей: {recipients}, писем: {total}; таблица ниже говорит то же."),
    ("Letters by sender and recipient", "Briefe nach Absender und Empfänger", "Письма по отправителям и получателям"),
    ("Unknown", "Unbekannt", "Неизвестно"),
    ("Title page", "Titelseite", "Титульный лист"),
    # A letter
    ("Text", "Text", "Текст"), ("Letters before and after", "Briefe davor und danach", "Соседние письма"),
    ("Transcription", "Transkription", "Транскрипция"), ("Translation", "Übersetzung", "Перевод"),
    ("Translation ({language})", "Übersetzung ({language})", "Перевод ({language})"),
    ("Further notes", "Weitere Anmerkungen", "Прочие примечания"), ("Notes", "Anmerkungen", "Примечания"),
    ("Notes on the text", "Textkritische Anmerkungen", "Текстологические примечания"),
    ("The author’s own notes", "Anmerkungen des Verfassers", "Примечания автора"),
    ("Notes that nothing refers to", "Anmerkungen ohne Verweis", "Примечания без отсылки"),
    ("“{words}”", "„{words}“", "«{words}»"),
    ("Signs used in this letter", "Zeichen in diesem Brief", "Знаки в этом письме"),
    ("Scans", "Digitalisate", "Сканы"), ("Page {label}", "Seite {label}", "Лист {label}"),
    ("recto", "recto", "лицевая сторона"), ("verso", "verso", "оборот"),
    ("address side", "Adressseite", "сторона с адресом"), ("enclosure", "Beilage", "приложение"),
    ("cover", "Umschlag", "обложка"), ("Scan: {page}", "Digitalisat: {page}", "Скан: {page}"),
    ("Line {number} in the text", "Zeile {number} im Text", "Строка {number} в тексте"),
    ("Page {label}: scan", "Seite {label}: Digitalisat", "Лист {label}: скан"),
    ("{number}: or {name}", "{number}: oder {name}", "{number}: или {name}"),
    ("Note", "Anmerkung", "Примечание"), ("Textual note", "Textkritische Anmerkung", "Текстологическое примечание"),
    ("Author’s note", "Anmerkung des Verfassers", "Примечание автора"),
    ("Head note", "Vorbemerkung", "Вводное примечание"),
    ("{note}: back to the text", "{note}: zurück zum Text", "{note}: назад к тексту"),
    ("missing in the source", "fehlt in der Vorlage", "отсутствует в источнике"), ("empty", "leer", "пусто"),
    ("Kind", "Art", "Вид"), ("Number in the source", "Nummer in der Vorlage", "Номер в источнике"),
    ("Written", "Geschrieben", "Написано"), ("Received", "Erhalten", "Получено"),
    ("Forwarded by", "Weitergeleitet von", "Переслал"), ("Forwarded", "Weitergeleitet", "Переслано"),
    ("Transmitted by", "Übermittelt von", "Передал"), ("Transmitted", "Übermittelt", "Передано"),
    ("Redirected by", "Umgeleitet von", "Перенаправил"), ("Redirected", "Umgeleitet", "Перенаправлено"),
    ("Reply to", "Antwort auf", "Ответ на"), ("Answered by", "Beantwortet durch", "Ответ в"),
    ("Encloses", "Enthält", "Приложено"), ("Enclosed in", "Beilage zu", "Приложение к"),
    ("Draft of", "Entwurf von", "Черновик"), ("Copy of", "Abschrift von", "Копия"),
    ("Refers to", "Bezieht sich auf", "Ссылается на"), ("{name} calendar", "Kalender: {name}", "календарь: {name}"),
    ("julian", "julianisch", "юлианский"), ("republican", "republikanisch", "республиканский"),
    ("hebrew", "hebräisch", "еврейский"), ("islamic", "islamisch", "исламский"),
    ("from: {basis}", "nach: {basis}", "по: {basis}"),
    ("certainty: {certainty}", "Sicherheit: {certainty}", "достоверность: {certainty}"),
    ("telegram", "Telegramm", "телеграмма"), ("memorandum", "Denkschrift", "записка"),
    ("postcard", "Postkarte", "открытка"), ("note", "Notiz", "заметка"), ("report", "Bericht", "доклад"),
    ("circular", "Rundschreiben", "циркуляр"), ("other", "sonstiges", "прочее"),
    # Provenance
    ("Provenance", "Überlieferung", "Происхождение"),
    ("Custody and publication", "Verwahrung und Veröffentlichung", "Хранение и публикация"),
    ("Custody", "Verwahrung", "Хранение"), ("Published in", "Veröffentlicht in", "Опубликовано"),
    ("Rights", "Rechte", "Права"), ("Repository", "Verwahrort", "Хранилище"), ("Reference", "Signatur", "Шифр"),
    ("Extent", "Umfang", "Объём"), ("Material", "Material", "Материал"), ("Medium", "Schriftträger", "Вид текста"),
    ("Hands", "Hände", "Почерки"), ("Signature", "Unterschrift", "Подпись"),
    ("{role} (base of the text)", "{role} (Grundlage des Textes)", "{role} (основа текста)"),
    ("Original", "Original", "Подлинник"), ("Draft", "Entwurf", "Черновик"), ("Copy", "Abschrift", "Копия"),
    ("Carbon copy", "Durchschlag", "Машинописная копия"), ("Print", "Druck", "Печатный экземпляр"),
    ("Photocopy", "Fotokopie", "Фотокопия"), ("Transcript", "Umschrift", "Расшифровка"),
    ("Inferred", "Erschlossen", "Предполагаемый"), ("Inscription", "Vermerk", "Помета"),
    ("Stamp", "Stempel", "Штамп"), ("Resolution", "Resolution", "Резолюция"),
    ("fond", "Fonds", "фонд"), ("opis", "Opis", "опись"), ("papka", "Mappe", "папка"), ("delo", "Akte", "дело"),
    ("tom", "Band", "том"), ("list", "Blatt", "лист"), ("collection", "Sammlung", "собрание"),
    ("series", "Serie", "серия"), ("piece", "Stück", "документ"), ("shelfmark", "Signatur", "шифр"),
    ("inventory", "Inventar", "инвентарь"), ("box", "Karton", "коробка"), ("folder", "Mappe", "папка"),
    ("volume", "Band", "том"), ("item", "Nummer", "единица хранения"), ("folio", "Blatt", "лист"),
    ("page", "Seite", "страница"),
    ("hand of {name}", "Hand: {name}", "почерк: {name}"), ("Taken from", "Entnommen aus", "Взято из"),
    ("Translator", "Übersetzer", "Переводчик"),
    # Names and citation
    ("Named in this letter", "In diesem Brief genannt", "Упомянуты в письме"),
    ("{name}, place {number}", "{name}, Stelle {number}", "{name}, место {number}"),
    ("Cite this letter", "Zitierweise", "Как ссылаться на письмо"),
    ("Permanent address", "Bleibende Adresse", "Постоянный адрес"), ("Identifier", "Kennung", "Идентификатор"),
    (", edited by {names}", ", hg. von {names}", ", под ред. {names}"),
    ("In: {title}", "In: {title}", "В изд.: {title}"), ("no. {number}", "Nr. {number}", "№ {number}"),
    ("pp. {pages}", "S. {pages}", "с. {pages}"),
    # What marks say of themselves
    ("supplied", "ergänzt", "дополнено"), ("gap", "Lücke", "пропуск"), ("unclear", "unsicher", "неясно"),
    ("expansion", "Auflösung", "раскрытие"), ("abbreviation", "Abkürzung", "сокращение"),
    ("deletion", "Streichung", "зачёркнуто"), ("addition", "Hinzufügung", "вписано"),
    ("substitution", "Ersetzung", "замена"), ("correction", "Berichtigung", "исправление"),
    ("quotation", "Zitat", "цитата"), ("citation", "Signatur", "архивная ссылка"),
    ("emphasis", "Hervorhebung", "выделение"), ("foreign", "andere Sprache", "другой язык"),
    ("hand", "Hand", "почерк"), ("stamp", "Stempel", "штамп"), ("by", "von", "кем"),
    ("certainty", "Sicherheit", "достоверность"), ("or", "oder", "или"), ("language", "Sprache", "язык"),
    ("place", "Ort", "место"),
    # How sure something is, and where a date is from
    ("high", "hoch", "высокая"), ("medium", "mittel", "средняя"), ("low", "gering", "низкая"),
    ("document", "Dokument", "документ"),
    ("postmark", "Poststempel", "почтовый штемпель"), ("conjecture", "Vermutung", "предположение"),
    ("content", "Inhalt", "содержание"), ("edition", "Edition", "издание"),
    # Signs
    ("a note of the editors", "eine Anmerkung der Herausgeber", "примечание редакторов"),
    ("a note on the text", "eine Anmerkung zum Text", "примечание к тексту"),
    ("a note of the letter’s author", "eine Anmerkung des Verfassers", "примечание автора письма"),
    ("a note on the whole letter", "eine Anmerkung zum ganzen Brief", "примечание ко всему письму"),
    ("something is missing: illegible, lost or left out", "etwas fehlt: unleserlich, verloren oder ausgelassen",
     "пропуск: неразборчиво, утрачено или опущено"),
    ("an abbreviation, expanded by the editors", "eine Abkürzung, von den Herausgebern aufgelöst",
     "сокращение, раскрытое редакторами"),
    ("a quotation", "ein Zitat", "цитата"),
    ("one reading put in the place of another", "eine Lesart an der Stelle einer anderen", "замена одного другим"),
    ("so in the source; the editors' reading stands behind it",
     "so in der Vorlage; dahinter die Lesung der Herausgeber",
     "так в источнике; далее чтение редакторов"),
    ("an abbreviation; its full form stands behind it", "eine Abkürzung; dahinter die volle Form",
     "сокращение; далее полная форма"),
    ("supplied by the editors", "von den Herausgebern ergänzt", "дополнено редакторами"),
    ("deleted in the source", "in der Vorlage gestrichen", "зачёркнуто в источнике"),
    ("added in the source", "in der Vorlage hinzugefügt", "вписано в источнике"),
    ("an uncertain reading", "eine unsichere Lesung", "чтение предположительно"),
    ("an archival reference", "eine Archivsignatur", "архивная ссылка"),
    ("a cross-reference", "ein Querverweis", "перекрёстная ссылка"),
    ("a person, place or other entry of the register", "Person, Ort oder anderer Eintrag des Registers",
     "лицо, место или другая запись указателя"),
    ("another hand", "eine andere Hand", "другой почерк"), ("a stamp", "ein Stempel", "штамп"),
    ("words in another language", "Wörter in einer anderen Sprache", "слова на другом языке"),
    ("emphasised in the source", "in der Vorlage hervorgehoben", "выделено в источнике"),
    ("a new line in the source", "Zeilenwechsel der Vorlage", "новая строка источника"),
    ("a new page in the source", "Seitenwechsel der Vorlage", "новый лист источника"),
    ("words", "Wörter", "слова"), ("Name", "Name", "Имя"), ("teh ‹the›", "udn ‹und›", "письио ‹письмо›"),
    ("Pb ‹Politbureau›", "Pb ‹Politbüro›", "ПБ ‹Политбюро›"),
)

_TABLES: dict[str, Mapping[str, str]] = {
    "de": {english: german for english, german, _ in (*_PAIRS, *DATE_PAIRS)},
    "ru": {english: russian for english, _, russian in (*_PAIRS, *DATE_PAIRS)},
}
