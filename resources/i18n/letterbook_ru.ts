<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Letterbook</source>
        <translation>О программе Letterbook</translation>
    </message>
    <message>
        <source>A desktop editor for people who transcribe, annotate and publish letters. MIT licence. Nothing leaves this computer.</source>
        <translation>Настольный редактор для тех, кто транскрибирует, комментирует и издаёт письма. Лицензия MIT. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>It stands on these libraries:</source>
        <translation>Программа опирается на эти библиотеки:</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Библиотеки и их лицензии</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take back the latest step, whatever it was</source>
        <translation>Отменить последний шаг, каким бы он ни был</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Повторить отменённое</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>Cut the selection with its notes, tags and marks</source>
        <translation>Вырезать выделенное вместе с примечаниями, тегами и разметкой</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the selection with its notes, tags and marks</source>
        <translation>Копировать выделенное вместе с примечаниями, тегами и разметкой</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Paste at the caret</source>
        <translation>Вставить на место курсора</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>Вставить простой &amp;текст</translation>
    </message>
    <message>
        <source>Paste the words without marks, tags and notes</source>
        <translation>Вставить слова без разметки, тегов и примечаний</translation>
    </message>
    <message>
        <source>Paste without line ends; words divided at them are put together</source>
        <translation>Вставить без концов строк; слова, разделённые переносом, соединяются</translation>
    </message>
    <message>
        <source>Paste from another program with emphasis, headings and lists as marks</source>
        <translation>Вставить из другой программы; выделения, заголовки и списки станут разметкой</translation>
    </message>
    <message>
        <source>Select the &amp;word</source>
        <translation>Выделить с&amp;лово</translation>
    </message>
    <message>
        <source>Select the word at the caret, or widen to whole words</source>
        <translation>Выделить слово у курсора или расширить выделение до целых слов</translation>
    </message>
    <message>
        <source>Select &amp;more</source>
        <translation>Выделить &amp;больше</translation>
    </message>
    <message>
        <source>Select the word, then each mark around it, then the line, then all</source>
        <translation>Выделить слово, затем каждую охватывающую разметку, затем строку, затем всё</translation>
    </message>
    <message>
        <source>Paste as &amp;one line</source>
        <translation>Вставить одной &amp;строкой</translation>
    </message>
    <message>
        <source>Paste w&amp;ith formatting</source>
        <translation>Вставить с &amp;форматированием</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>Выделить меньше</translation>
    </message>
    <message>
        <source>Go back to what was selected before more was</source>
        <translation>Вернуться к тому, что было выделено перед расширением</translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation>Со&amp;единить строки</translation>
    </message>
    <message>
        <source>Put the selected lines together, and words divided at their ends</source>
        <translation>Соединить выделенные строки, а также слова, разделённые на их концах</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Look for words in the letter and its notes</source>
        <translation>Искать слова в письме и его примечаниях</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Go to the next place of what was looked for</source>
        <translation>Перейти к следующему найденному месту</translation>
    </message>
    <message>
        <source>Find &amp;before</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Перейти к предыдущему найденному месту</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>&amp;Заменить…</translation>
    </message>
    <message>
        <source>Replace words in the letter and its notes</source>
        <translation>Заменить слова в письме и его примечаниях</translation>
    </message>
    <message>
        <source>&amp;Search all letters…</source>
        <translation>&amp;Искать во всех письмах…</translation>
    </message>
    <message>
        <source>Look for words in all letters and notes</source>
        <translation>Искать слова во всех письмах и примечаниях</translation>
    </message>
    <message>
        <source>Replace in &amp;all letters…</source>
        <translation>Заменить во все&amp;х письмах…</translation>
    </message>
    <message>
        <source>Replace words in many letters as one step; every place is shown first</source>
        <translation>Заменить слова во многих письмах одним шагом; каждое место сначала показывается</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Настро&amp;йки…</translation>
    </message>
    <message>
        <source>Choose looks, languages, keys and your name</source>
        <translation>Выбрать оформление, языки, клавиши и своё имя</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Новый проект…</translation>
    </message>
    <message>
        <source>Make a new, empty project file</source>
        <translation>Создать новый, пустой файл проекта</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Открыть проект…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Открыть файл проекта</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Открыть о&amp;бразец</translation>
    </message>
    <message>
        <source>Copy the sample project to your documents and open it</source>
        <translation>Скопировать проект-образец в ваши документы и открыть его</translation>
    </message>
    <message>
        <source>Project &amp;details…</source>
        <translation>Сведения о &amp;проекте…</translation>
    </message>
    <message>
        <source>Title, series, editors, conventions and languages of the project</source>
        <translation>Название, серия, редакторы, правила издания и языки проекта</translation>
    </message>
    <message>
        <source>&amp;Who am I…</source>
        <translation>&amp;Кто я…</translation>
    </message>
    <message>
        <source>Say who works here, or let somebody else go on</source>
        <translation>Сказать, кто здесь работает, или передать работу другому</translation>
    </message>
    <message>
        <source>&amp;Import letters…</source>
        <translation>&amp;Импорт писем…</translation>
    </message>
    <message>
        <source>Read letters from files: text, Word, TEI, pages and others</source>
        <translation>Прочитать письма из файлов: текст, Word, TEI, страницы и другие</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Импорт пап&amp;ки…</translation>
    </message>
    <message>
        <source>Read all letters in a folder and the folders in it</source>
        <translation>Прочитать все письма в папке и вложенных в неё папках</translation>
    </message>
    <message>
        <source>&amp;Paste as new letters…</source>
        <translation>&amp;Вставить как новые письма…</translation>
    </message>
    <message>
        <source>Read the text of the clipboard like a file of letters</source>
        <translation>Прочитать текст из буфера обмена как файл с письмами</translation>
    </message>
    <message>
        <source>Import s&amp;cans…</source>
        <translation>Импорт &amp;сканов…</translation>
    </message>
    <message>
        <source>Sort pictures and PDFs into letters and bring them in</source>
        <translation>Распределить изображения и PDF по письмам и внести их в проект</translation>
    </message>
    <message>
        <source>Import a folder of scans…</source>
        <translation>И&amp;мпорт папки сканов…</translation>
    </message>
    <message>
        <source>Sort the scans in a folder into letters and bring them in</source>
        <translation>Распределить сканы из папки по письмам и внести их в проект</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Write letters as TEI, HTML, CSV and more; say what is wrong</source>
        <translation>Записать письма в TEI, HTML, CSV и других форматах; сказать, что не так</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>Со&amp;хранить сейчас</translation>
    </message>
    <message>
        <source>Write what was typed last to the file; without it that happens by itself</source>
        <translation>Записать последнее набранное в файл; без этого оно записывается само</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Резервная копия</translation>
    </message>
    <message>
        <source>Make a verified copy of the project in the backup folder</source>
        <translation>Создать проверенную копию проекта в папке резервных копий</translation>
    </message>
    <message>
        <source>Backups and recover&amp;y…</source>
        <translation>Копии и восс&amp;тановление…</translation>
    </message>
    <message>
        <source>See the backups, open one as a new project, recover a damaged file</source>
        <translation>Посмотреть резервные копии, открыть одну как новый проект, спасти повреждённый файл</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>&amp;Закрыть проект</translation>
    </message>
    <message>
        <source>Save what is pending and close the project</source>
        <translation>Сохранить несохранённое и закрыть проект</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Save what is pending and leave Letterbook</source>
        <translation>Сохранить несохранённое и выйти из Letterbook</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>Справка по этому &amp;месту</translation>
    </message>
    <message>
        <source>Open the manual at the page about where you are</source>
        <translation>Открыть руководство на странице о том, где вы находитесь</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>Open the manual at its table of contents</source>
        <translation>Открыть руководство на оглавлении</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Найти команду…</translation>
    </message>
    <message>
        <source>Find every command, letter, entry and setting by typing</source>
        <translation>Найти любую команду, письмо, запись или настройку, набирая её название</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Клавиши…</translation>
    </message>
    <message>
        <source>List every command with its keys, and change them</source>
        <translation>Показать все команды с их клавишами и изменить клавиши</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Что нового</translation>
    </message>
    <message>
        <source>What changed from version to version</source>
        <translation>Что изменилось от версии к версии</translation>
    </message>
    <message>
        <source>&amp;Reports of errors</source>
        <translation>&amp;Отчёты об ошибках</translation>
    </message>
    <message>
        <source>Open the folder where reports of errors are written</source>
        <translation>Открыть папку, куда записываются отчёты об ошибках</translation>
    </message>
    <message>
        <source>&amp;About Letterbook</source>
        <translation>О &amp;программе Letterbook</translation>
    </message>
    <message>
        <source>Version, licence and the libraries that are used</source>
        <translation>Версия, лицензия и использованные библиотеки</translation>
    </message>
    <message>
        <source>&amp;New letter…</source>
        <translation>&amp;Новое письмо…</translation>
    </message>
    <message>
        <source>Say where a letter is kept, and begin it</source>
        <translation>Указать, где хранится письмо, и начать его</translation>
    </message>
    <message>
        <source>Dupli&amp;cate letter</source>
        <translation>Создать &amp;подобное письмо</translation>
    </message>
    <message>
        <source>Begin a letter with the details and provenance of this one, behind it</source>
        <translation>Начать после этого письма новое, с теми же сведениями и легендой</translation>
    </message>
    <message>
        <source>&amp;Split letter at the caret</source>
        <translation>&amp;Разделить письмо у курсора</translation>
    </message>
    <message>
        <source>Make a letter of what stands below the line of the caret</source>
        <translation>Сделать отдельное письмо из того, что ниже строки курсора</translation>
    </message>
    <message>
        <source>&amp;Join with the next letter</source>
        <translation>Соединить со следую&amp;щим</translation>
    </message>
    <message>
        <source>Append the letter that follows in the project&apos;s order to this one</source>
        <translation>Присоединить к этому письму следующее по порядку проекта</translation>
    </message>
    <message>
        <source>&amp;Details and provenance</source>
        <translation>Сведения и &amp;легенда</translation>
    </message>
    <message>
        <source>Go to the letter&apos;s number, correspondents, date, place and provenance</source>
        <translation>Перейти к номеру письма, корреспондентам, дате, месту и легенде</translation>
    </message>
    <message>
        <source>&amp;Add pages to this letter…</source>
        <translation>Добавит&amp;ь страницы к письму…</translation>
    </message>
    <message>
        <source>Add scans behind the pages of this letter</source>
        <translation>Добавить сканы после страниц этого письма</translation>
    </message>
    <message>
        <source>&amp;Find a letter</source>
        <translation>Н&amp;айти письмо</translation>
    </message>
    <message>
        <source>Go to the filter above the list of letters</source>
        <translation>Перейти к фильтру над списком писем</translation>
    </message>
    <message>
        <source>S&amp;ort the letters…</source>
        <translation>С&amp;ортировать письма…</translation>
    </message>
    <message>
        <source>Choose what the list is sorted by</source>
        <translation>Выбрать, как сортировать список</translation>
    </message>
    <message>
        <source>&amp;Group the letters…</source>
        <translation>&amp;Группировать письма…</translation>
    </message>
    <message>
        <source>Choose what the list is grouped by</source>
        <translation>Выбрать, как группировать список</translation>
    </message>
    <message>
        <source>&amp;Previous letter</source>
        <translation>Пр&amp;едыдущее письмо</translation>
    </message>
    <message>
        <source>Show the letter before this one</source>
        <translation>Показать письмо перед этим</translation>
    </message>
    <message>
        <source>Ne&amp;xt letter</source>
        <translation>&amp;Следующее письмо</translation>
    </message>
    <message>
        <source>Show the letter after this one</source>
        <translation>Показать письмо после этого</translation>
    </message>
    <message>
        <source>Letter shown &amp;before</source>
        <translation>По&amp;казанное ранее</translation>
    </message>
    <message>
        <source>Show the letter that was shown before this one; again: the one before</source>
        <translation>Показать письмо, которое было показано перед этим; ещё раз — то, что до него</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>На&amp;зад</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Вернуться туда, где вы были</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Снова перейти вперёд</translation>
    </message>
    <message>
        <source>Move letter &amp;up</source>
        <translation>Переместить в&amp;ыше</translation>
    </message>
    <message>
        <source>Move the letters one place up in the project&apos;s order</source>
        <translation>Переместить письма на одно место выше в порядке проекта</translation>
    </message>
    <message>
        <source>Move letter do&amp;wn</source>
        <translation>Переместить ни&amp;же</translation>
    </message>
    <message>
        <source>Move the letters one place down in the project&apos;s order</source>
        <translation>Переместить письма на одно место ниже в порядке проекта</translation>
    </message>
    <message>
        <source>&amp;Move letter to…</source>
        <translation>Пере&amp;местить письмо на место…</translation>
    </message>
    <message>
        <source>Move the letters to a place of the project&apos;s order, by its number</source>
        <translation>Переместить письма на место в порядке проекта по его номеру</translation>
    </message>
    <message>
        <source>De&amp;lete letters</source>
        <translation>&amp;Удалить письма</translation>
    </message>
    <message>
        <source>Delete this letter, or those selected in the list (Del); undo helps</source>
        <translation>Удалить это письмо или выделенные в списке (Del); можно отменить</translation>
    </message>
    <message>
        <source>&amp;Add note</source>
        <translation>&amp;Добавить примечание</translation>
    </message>
    <message>
        <source>Add an editorial note on the selection, or at the caret, and write it</source>
        <translation>Добавить редакторское примечание к выделенному или у курсора и писать его</translation>
    </message>
    <message>
        <source>Add &amp;textual note</source>
        <translation>Добавить &amp;текстологическое</translation>
    </message>
    <message>
        <source>Add a note on the state of the text at the caret</source>
        <translation>Добавить у курсора примечание о состоянии текста</translation>
    </message>
    <message>
        <source>Add author&apos;s &amp;own note</source>
        <translation>Добавить &amp;авторское</translation>
    </message>
    <message>
        <source>Add a note that the letter&apos;s author wrote: part of the text</source>
        <translation>Добавить примечание самого автора письма: часть текста</translation>
    </message>
    <message>
        <source>Add &amp;head note</source>
        <translation>Добавить &amp;общее</translation>
    </message>
    <message>
        <source>Add a note on the letter as a whole; it has no number</source>
        <translation>Добавить примечание ко всему письму; у него нет номера</translation>
    </message>
    <message>
        <source>Ma&amp;ke the selection a note</source>
        <translation>&amp;Выделенное в примечание</translation>
    </message>
    <message>
        <source>Take the selected words out of the text and make them a note there</source>
        <translation>Изъять выделенные слова из текста и сделать их примечанием на этом месте</translation>
    </message>
    <message>
        <source>&amp;Write in the note</source>
        <translation>П&amp;исать примечание</translation>
    </message>
    <message>
        <source>Go to the text of the selected note; Esc comes back</source>
        <translation>Перейти к тексту выбранного примечания; Esc возвращает назад</translation>
    </message>
    <message>
        <source>&amp;Status of the note…</source>
        <translation>&amp;Состояние примечания…</translation>
    </message>
    <message>
        <source>Say how far the note is: draft, to research, checked, or in your words</source>
        <translation>Указать готовность примечания: черновое, уточнить, проверено или своими словами</translation>
    </message>
    <message>
        <source>Pr&amp;ivate memo of the note…</source>
        <translation>&amp;Личная заметка к примечанию…</translation>
    </message>
    <message>
        <source>Write what is to be found out about the note; it is never published</source>
        <translation>Записать, что нужно выяснить для примечания; никогда не публикуется</translation>
    </message>
    <message>
        <source>Accept or set the &amp;lemma</source>
        <translation>Прин&amp;ять или задать лемму</translation>
    </message>
    <message>
        <source>Accept the words that a lemma has become; with words selected before a number, those</source>
        <translation>Принять слова, которыми стала лемма; если перед номером выделены слова — эти слова</translation>
    </message>
    <message>
        <source>&amp;Next note</source>
        <translation>Сл&amp;едующее примечание</translation>
    </message>
    <message>
        <source>Select the next note</source>
        <translation>Выбрать следующее примечание</translation>
    </message>
    <message>
        <source>&amp;Previous note</source>
        <translation>П&amp;редыдущее примечание</translation>
    </message>
    <message>
        <source>Select the note before</source>
        <translation>Выбрать предыдущее примечание</translation>
    </message>
    <message>
        <source>Notes of the whole pro&amp;ject</source>
        <translation>Примечания всего прое&amp;кта</translation>
    </message>
    <message>
        <source>Go to the list of all notes, to search and sort it, or hide it</source>
        <translation>Перейти к списку всех примечаний для поиска и сортировки или скрыть его</translation>
    </message>
    <message>
        <source>&amp;Cross-reference…</source>
        <translation>Перекрёстная сс&amp;ылка…</translation>
    </message>
    <message>
        <source>Point to a note, a letter or an entry; on a cross-reference, change it</source>
        <translation>Сослаться на примечание, письмо или запись; на готовой ссылке — изменить её</translation>
    </message>
    <message>
        <source>&amp;Follow the cross-reference</source>
        <translation>Пере&amp;йти по ссылке</translation>
    </message>
    <message>
        <source>Go to what the cross-reference at the caret points to</source>
        <translation>Перейти к тому, на что указывает перекрёстная ссылка у курсора</translation>
    </message>
    <message>
        <source>&amp;Reword the cross-reference</source>
        <translation>О&amp;бновить слова ссылки</translation>
    </message>
    <message>
        <source>Give the cross-reference at the caret the words that its target has now</source>
        <translation>Дать перекрёстной ссылке у курсора слова, которые сейчас у её цели</translation>
    </message>
    <message>
        <source>&amp;Move note to the caret</source>
        <translation>Переместит&amp;ь к курсору</translation>
    </message>
    <message>
        <source>Move the selected note&apos;s number to the caret, or behind the selected words</source>
        <translation>Переместить номер выбранного примечания к курсору или за выделенные слова</translation>
    </message>
    <message>
        <source>Place &amp;before its neighbour</source>
        <translation>Поставить перед сосед&amp;ним</translation>
    </message>
    <message>
        <source>Put the selected note before another one at the same place</source>
        <translation>Поставить выбранное примечание перед другим на том же месте</translation>
    </message>
    <message>
        <source>Place behind its nei&amp;ghbour</source>
        <translation>Поставить &amp;за соседним</translation>
    </message>
    <message>
        <source>Put the selected note behind another one at the same place</source>
        <translation>Поставить выбранное примечание после другого на том же месте</translation>
    </message>
    <message>
        <source>Change &amp;editorial or textual</source>
        <translation>Редакторское ↔ текстоло&amp;гическое</translation>
    </message>
    <message>
        <source>Make the selected note textual, or editorial if it is textual</source>
        <translation>Сделать выбранное примечание текстологическим, а текстологическое — редакторским</translation>
    </message>
    <message>
        <source>Make it a&amp;uthor&apos;s own</source>
        <translation>Сделать авторски&amp;м</translation>
    </message>
    <message>
        <source>Count the selected note among the author&apos;s own</source>
        <translation>Отнести выбранное примечание к авторским</translation>
    </message>
    <message>
        <source>Merge with the ne&amp;xt note</source>
        <translation>Соединить со следу&amp;ющим</translation>
    </message>
    <message>
        <source>Add the text of the note behind it to the selected note, as one note</source>
        <translation>Присоединить к выбранному примечанию текст следующего, как одно примечание</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>&amp;Удалить примечание</translation>
    </message>
    <message>
        <source>Delete the selected note; undo brings it back</source>
        <translation>Удалить выбранное примечание; отмена вернёт его</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>Пи&amp;сьмо</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>При&amp;мечания</translation>
    </message>
    <message>
        <source>&amp;Tags and marks</source>
        <translation>&amp;Теги и разметка</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>Про&amp;верка</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>С&amp;кан</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид окна</translation>
    </message>
    <message>
        <source>How the page is sho&amp;wn</source>
        <translation>&amp;Как показана страница</translation>
    </message>
    <message>
        <source>W&amp;here the scan stands</source>
        <translation>&amp;Где стоит скан</translation>
    </message>
    <message>
        <source>F&amp;iles of the scans</source>
        <translation>&amp;Файлы сканов</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Указатель</translation>
    </message>
    <message>
        <source>Go to the register of the whole project; from inside it, hide it</source>
        <translation>Перейти к указателю всего проекта; из него — скрыть его</translation>
    </message>
    <message>
        <source>&amp;Find an entry…</source>
        <translation>&amp;Найти запись…</translation>
    </message>
    <message>
        <source>Go to the filter of the register: any part of a name, in any spelling</source>
        <translation>Перейти к фильтру указателя: любая часть имени, в любом написании</translation>
    </message>
    <message>
        <source>&amp;Entry of the tag here</source>
        <translation>&amp;Запись тега у курсора</translation>
    </message>
    <message>
        <source>Go to the entry that the tag at the caret names</source>
        <translation>Перейти к записи, которую называет тег у курсора</translation>
    </message>
    <message>
        <source>&amp;New entry…</source>
        <translation>Но&amp;вая запись…</translation>
    </message>
    <message>
        <source>Add an entry to the register</source>
        <translation>Добавить запись в указатель</translation>
    </message>
    <message>
        <source>&amp;Tag all occurrences…</source>
        <translation>&amp;Отметить все вхождения…</translation>
    </message>
    <message>
        <source>List where names of the entry stand untagged, and tag what you choose</source>
        <translation>Показать, где имена записи стоят без тега, и отметить выбранное</translation>
    </message>
    <message>
        <source>Names not tagged &amp;yet</source>
        <translation>&amp;Ещё не отмеченные имена</translation>
    </message>
    <message>
        <source>List where names of the register stand untagged</source>
        <translation>Показать, где имена из указателя стоят без тега</translation>
    </message>
    <message>
        <source>&amp;Words that look like names</source>
        <translation>&amp;Слова, похожие на имена</translation>
    </message>
    <message>
        <source>List capitalised words that are in no tag and in no entry</source>
        <translation>Показать слова с прописной буквы, не отмеченные и не входящие в указатель</translation>
    </message>
    <message>
        <source>Mentions not &amp;identified</source>
        <translation>Неус&amp;тановленные упоминания</translation>
    </message>
    <message>
        <source>List the mentions of somebody who is not identified yet</source>
        <translation>Показать упоминания тех, кто ещё не установлен</translation>
    </message>
    <message>
        <source>Propose rejected places &amp;again</source>
        <translation>Снова &amp;предлагать отвергнутое</translation>
    </message>
    <message>
        <source>Forget which places do not mean the entry selected in the register</source>
        <translation>Забыть, какие места не относятся к записи, выбранной в указателе</translation>
    </message>
    <message>
        <source>Likely &amp;duplicates</source>
        <translation>Вероятные &amp;дубли</translation>
    </message>
    <message>
        <source>List entries whose names sound alike</source>
        <translation>Показать записи, имена которых звучат сходно</translation>
    </message>
    <message>
        <source>&amp;Merge entries…</source>
        <translation>Объединит&amp;ь записи…</translation>
    </message>
    <message>
        <source>Make one entry of the two that are selected in the register</source>
        <translation>Сделать одну запись из двух, выбранных в указателе</translation>
    </message>
    <message>
        <source>&amp;Split off mentions…</source>
        <translation>Вынести упо&amp;минания…</translation>
    </message>
    <message>
        <source>Move the selected mentions to a new entry</source>
        <translation>Перенести выбранные упоминания в новую запись</translation>
    </message>
    <message>
        <source>De&amp;lete entry…</source>
        <translation>Уд&amp;алить запись…</translation>
    </message>
    <message>
        <source>Delete the entry that is selected in the register</source>
        <translation>Удалить запись, выбранную в указателе</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Отметить упоминание…</translation>
    </message>
    <message>
        <source>Tag the selection, or the word at the caret, from the register</source>
        <translation>Отметить тегом из указателя выделенное или слово у курсора</translation>
    </message>
    <message>
        <source>Tag a &amp;person…</source>
        <translation>Отметить &amp;лицо…</translation>
    </message>
    <message>
        <source>Tag the selection as a person</source>
        <translation>Отметить выделенное как лицо</translation>
    </message>
    <message>
        <source>Tag the selection as a place</source>
        <translation>Отметить выделенное как место</translation>
    </message>
    <message>
        <source>Tag an &amp;organisation…</source>
        <translation>Отметить орга&amp;низацию…</translation>
    </message>
    <message>
        <source>Tag the selection as an organisation</source>
        <translation>Отметить выделенное как организацию</translation>
    </message>
    <message>
        <source>Tag as &amp;not identified</source>
        <translation>Отметить как н&amp;еустановленное</translation>
    </message>
    <message>
        <source>Tag the selection as somebody who is not identified yet</source>
        <translation>Отметить выделенное как того, кто ещё не установлен</translation>
    </message>
    <message>
        <source>Tag a pla&amp;ce…</source>
        <translation>Отметить &amp;место…</translation>
    </message>
    <message>
        <source>Markup b&amp;y key…</source>
        <translation>Разметка &amp;клавишей…</translation>
    </message>
    <message>
        <source>Then one letter: apply a mark, tag or note to the selection</source>
        <translation>Затем одна буква: разметка, тег или примечание для выделенного</translation>
    </message>
    <message>
        <source>Repeat the last mar&amp;k</source>
        <translation>&amp;Повторить последнюю разметку</translation>
    </message>
    <message>
        <source>Set the mark that was set last once more, with all that was said of it</source>
        <translation>Ещё раз поставить последнюю разметку со всеми её сведениями</translation>
    </message>
    <message>
        <source>Keep markin&amp;g…</source>
        <translation>Разме&amp;чать подряд…</translation>
    </message>
    <message>
        <source>Lock a mark: each selection gets it until Esc</source>
        <translation>Закрепить разметку: её получает каждое выделение, пока не нажато Esc</translation>
    </message>
    <message>
        <source>&amp;Block role…</source>
        <translation>&amp;Роль строки…</translation>
    </message>
    <message>
        <source>Choose what the line at the caret is</source>
        <translation>Выбрать, чем является строка у курсора</translation>
    </message>
    <message>
        <source>What is &amp;here…</source>
        <translation>Что &amp;здесь…</translation>
    </message>
    <message>
        <source>List the marks, tags and notes at the caret; change or remove one of them</source>
        <translation>Показать разметку, теги и примечания у курсора; изменить или снять любой из них</translation>
    </message>
    <message>
        <source>&amp;Details of what is here…</source>
        <translation>Све&amp;дения о том, что здесь…</translation>
    </message>
    <message>
        <source>Write reason, certainty and the like of the tag or mark at the caret</source>
        <translation>Указать основание, достоверность и прочее для тега или разметки у курсора</translation>
    </message>
    <message>
        <source>&amp;Remove tag or mark here</source>
        <translation>&amp;Снять тег или разметку</translation>
    </message>
    <message>
        <source>Remove the innermost tag or mark at the caret; the text stays</source>
        <translation>Снять самый внутренний тег или разметку у курсора; текст остаётся</translation>
    </message>
    <message>
        <source>Move its &amp;end to the right</source>
        <translation>Конец &amp;вправо</translation>
    </message>
    <message>
        <source>Make the mark or tag at the caret longer at its end</source>
        <translation>Продлить разметку или тег у курсора с конца</translation>
    </message>
    <message>
        <source>Move its end to the left</source>
        <translation>Конец влево</translation>
    </message>
    <message>
        <source>Make the mark or tag at the caret shorter at its end</source>
        <translation>Сократить разметку или тег у курсора с конца</translation>
    </message>
    <message>
        <source>Move its &amp;start to the left</source>
        <translation>Н&amp;ачало влево</translation>
    </message>
    <message>
        <source>Make the mark or tag at the caret longer at its start</source>
        <translation>Продлить разметку или тег у курсора с начала</translation>
    </message>
    <message>
        <source>Move its start to the right</source>
        <translation>Начало вправо</translation>
    </message>
    <message>
        <source>Make the mark or tag at the caret shorter at its start</source>
        <translation>Сократить разметку или тег у курсора с начала</translation>
    </message>
    <message>
        <source>T&amp;urn brackets into marks…</source>
        <translation>Ско&amp;бки в разметку…</translation>
    </message>
    <message>
        <source>List [words], [?] and [...] in the letter and mark those that you choose</source>
        <translation>Показать [слова], [?] и [...] в письме и разметить выбранные</translation>
    </message>
    <message>
        <source>Wh&amp;at lost its place</source>
        <translation>Потер&amp;явшее место</translation>
    </message>
    <message>
        <source>Go to the marks, tags and notes that have no place any more</source>
        <translation>Перейти к разметке, тегам и примечаниям, у которых больше нет места</translation>
    </message>
    <message>
        <source>&amp;What the signs mean</source>
        <translation>Что знача&amp;т знаки</translation>
    </message>
    <message>
        <source>Show every mark as it looks in the text, with its key</source>
        <translation>Показать всю разметку так, как она видна в тексте, с клавишами</translation>
    </message>
    <message>
        <source>Marks of this pro&amp;ject…</source>
        <translation>В&amp;иды разметки проекта…</translation>
    </message>
    <message>
        <source>Change names, keys and looks of the marks, or add one</source>
        <translation>Изменить названия, клавиши и вид разметки или добавить свою</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Следующая область</translation>
    </message>
    <message>
        <source>Go from pane to pane: letters, text, panels</source>
        <translation>Переходить от области к области: письма, текст, панели</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Пред&amp;ыдущая область</translation>
    </message>
    <message>
        <source>Go back from pane to pane</source>
        <translation>Возвращаться от области к области</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>Go to the text of the letter</source>
        <translation>Перейти к тексту письма</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Письма</translation>
    </message>
    <message>
        <source>Go to the list of letters; from inside it, hide it</source>
        <translation>Перейти к списку писем; из него — скрыть его</translation>
    </message>
    <message>
        <source>Go to the notes; from inside them, hide them</source>
        <translation>Перейти к примечаниям; из них — скрыть их</translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation>&amp;Имена и названия</translation>
    </message>
    <message>
        <source>Go to the people, places and organisations, or hide them</source>
        <translation>Перейти к лицам, местам и организациям или скрыть их</translation>
    </message>
    <message>
        <source>Provenan&amp;ce</source>
        <translation>&amp;Легенда</translation>
    </message>
    <message>
        <source>Translati&amp;on</source>
        <translation>Пере&amp;вод</translation>
    </message>
    <message>
        <source>Character palette</source>
        <translation>Палитра знаков</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Текст к&amp;рупнее</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Текст м&amp;ельче</translation>
    </message>
    <message>
        <source>Sho&amp;w or hide tags</source>
        <translation>Показать или скрыть те&amp;ги</translation>
    </message>
    <message>
        <source>Arrange to read</source>
        <translation>Вид для чтения</translation>
    </message>
    <message>
        <source>Go to the details and provenance of the letter, or hide them</source>
        <translation>Перейти к сведениям и легенде письма или скрыть их</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>Про&amp;блемы</translation>
    </message>
    <message>
        <source>Go to what is doubtful; from inside it, hide it</source>
        <translation>Перейти к сомнительным местам; из панели — скрыть её</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ист&amp;ория</translation>
    </message>
    <message>
        <source>Go to the history; from inside it, hide it</source>
        <translation>Перейти к истории; из неё — скрыть её</translation>
    </message>
    <message>
        <source>Go to the translation beside the text, or hide it</source>
        <translation>Перейти к переводу рядом с текстом или скрыть его</translation>
    </message>
    <message>
        <source>Choose a character by group, name or code point; or hide the palette</source>
        <translation>Выбрать знак по группе, названию или коду; или скрыть палитру</translation>
    </message>
    <message>
        <source>Show the text larger</source>
        <translation>Показать текст крупнее</translation>
    </message>
    <message>
        <source>Show the text smaller</source>
        <translation>Показать текст мельче</translation>
    </message>
    <message>
        <source>Larger &amp;window words</source>
        <translation>Крупнее шрифт окна</translation>
    </message>
    <message>
        <source>Show menus, lists and forms larger</source>
        <translation>Показывать меню, списки и формы крупнее</translation>
    </message>
    <message>
        <source>Smaller wi&amp;ndow words</source>
        <translation>Мельче шрифт окна</translation>
    </message>
    <message>
        <source>Show menus, lists and forms smaller</source>
        <translation>Показывать меню, списки и формы мельче</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Светлая или тёмна&amp;я</translation>
    </message>
    <message>
        <source>Change between the light and the dark theme</source>
        <translation>Переключить светлое и тёмное оформление</translation>
    </message>
    <message>
        <source>L&amp;ight theme</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Show dark ink on light paper</source>
        <translation>Тёмный текст на светлой бумаге</translation>
    </message>
    <message>
        <source>Dark &amp;theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Show light letters on a dark ground</source>
        <translation>Светлый текст на тёмном фоне</translation>
    </message>
    <message>
        <source>High &amp;contrast theme</source>
        <translation>Тема с высоким контрастом</translation>
    </message>
    <message>
        <source>Show white on black, with strong lines</source>
        <translation>Белое на чёрном, с чёткими линиями</translation>
    </message>
    <message>
        <source>Theme of the des&amp;ktop</source>
        <translation>Тема рабочего стола</translation>
    </message>
    <message>
        <source>Be light or dark as the desktop is, and change with it</source>
        <translation>Светлая или тёмная, как рабочий стол, и меняется вместе с ним</translation>
    </message>
    <message>
        <source>Show &amp;invisible characters</source>
        <translation>&amp;Невидимые знаки</translation>
    </message>
    <message>
        <source>Show signs for no-break spaces, tabs, joiners, blanks and line ends</source>
        <translation>Показывать неразрывные пробелы, табуляции, соединители, пробелы и концы строк</translation>
    </message>
    <message>
        <source>Show the texts with the tags of people and places, or without</source>
        <translation>Показывать тексты с тегами лиц и мест или без них</translation>
    </message>
    <message>
        <source>Show or hide mar&amp;ks</source>
        <translation>Показать или скрыть ра&amp;зметку</translation>
    </message>
    <message>
        <source>Show the texts with what was marked in them, or without</source>
        <translation>Показывать тексты с разметкой или без неё</translation>
    </message>
    <message>
        <source>Arrange to tran&amp;scribe</source>
        <translation>Вид для тр&amp;анскрипции</translation>
    </message>
    <message>
        <source>Show the letters and the text, as this arrangement was left</source>
        <translation>Показать письма и текст так, как этот вид был оставлен</translation>
    </message>
    <message>
        <source>Arrange to &amp;annotate</source>
        <translation>Вид для &amp;комментария</translation>
    </message>
    <message>
        <source>Show the panels beside the text, as this arrangement was left</source>
        <translation>Показать панели рядом с текстом так, как этот вид был оставлен</translation>
    </message>
    <message>
        <source>Show the text alone, as this arrangement was left</source>
        <translation>Показать только текст так, как этот вид был оставлен</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>Вернут&amp;ь панели на места</translation>
    </message>
    <message>
        <source>Put every panel of this arrangement back in its first place</source>
        <translation>Вернуть все панели этого вида на их исходные места</translation>
    </message>
    <message>
        <source>no project is open</source>
        <translation>проект не открыт</translation>
    </message>
    <message>
        <source>no letter is shown</source>
        <translation>письмо не показано</translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>проект открыт только для чтения</translation>
    </message>
    <message>
        <source>Histor&amp;y of this letter</source>
        <translation>История этого пис&amp;ьма</translation>
    </message>
    <message>
        <source>List the steps that changed this letter</source>
        <translation>Показать шаги, изменившие это письмо</translation>
    </message>
    <message>
        <source>Bac&amp;k to the selected step</source>
        <translation>Назад к в&amp;ыбранному шагу</translation>
    </message>
    <message>
        <source>Take back all that was done after the step selected in the history</source>
        <translation>Отменить всё, что сделано после шага, выбранного в истории</translation>
    </message>
    <message>
        <source>Restore as before t&amp;he step</source>
        <translation>Вернуть как до &amp;шага</translation>
    </message>
    <message>
        <source>Restore as after the step</source>
        <translation>Вернуть как после шага</translation>
    </message>
    <message>
        <source>Previo&amp;us problem</source>
        <translation>Предыд&amp;ущая проблема</translation>
    </message>
    <message>
        <source>Restore what is selected in the history as it was before the step</source>
        <translation>Вернуть выбранное в истории к состоянию до шага</translation>
    </message>
    <message>
        <source>Restore what is selected in the history as it was after the step</source>
        <translation>Вернуть выбранное в истории к состоянию после шага</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>Сле&amp;дующая проблема</translation>
    </message>
    <message>
        <source>Go to the next doubtful place of the letter</source>
        <translation>Перейти к следующему сомнительному месту письма</translation>
    </message>
    <message>
        <source>Go to the doubtful place before</source>
        <translation>Перейти к предыдущему сомнительному месту</translation>
    </message>
    <message>
        <source>Add a translation whose lines stand beside those of the letter</source>
        <translation>Добавить перевод, строки которого стоят рядом со строками письма</translation>
    </message>
    <message>
        <source>Begin a transla&amp;tion…</source>
        <translation>Нача&amp;ть перевод…</translation>
    </message>
    <message>
        <source>T&amp;he other side</source>
        <translation>&amp;Другая сторона</translation>
    </message>
    <message>
        <source>Go to the counterpart of this line, in the letter or in its translation</source>
        <translation>Перейти к соответствию этой строки в письме или в его переводе</translation>
    </message>
    <message>
        <source>Another translation</source>
        <translation>Другой перевод</translation>
    </message>
    <message>
        <source>Show the next translation of the letter, where there are several</source>
        <translation>Показать следующий перевод письма, если их несколько</translation>
    </message>
    <message>
        <source>Languag&amp;e of the text…</source>
        <translation>&amp;Язык текста…</translation>
    </message>
    <message>
        <source>Say in which language the letter, or the translation, is written</source>
        <translation>Указать, на каком языке написано письмо или перевод</translation>
    </message>
    <message>
        <source>Delete the t&amp;ranslation</source>
        <translation>Удал&amp;ить перевод</translation>
    </message>
    <message>
        <source>Delete the translation shown; undo brings it back</source>
        <translation>Удалить показанный перевод; отмена вернёт его</translation>
    </message>
    <message>
        <source>&amp;Scan beside the text</source>
        <translation>&amp;Скан рядом с текстом</translation>
    </message>
    <message>
        <source>Go to the scan of the page; from inside it, hide it</source>
        <translation>Перейти к скану страницы; из него — скрыть его</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>С&amp;ледующая страница</translation>
    </message>
    <message>
        <source>Turn to the next page, with the text where it follows</source>
        <translation>Перейти к следующей странице; текст — вместе с ней, если он следует</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Предыдущая страница</translation>
    </message>
    <message>
        <source>Turn to the page before, with the text where it follows</source>
        <translation>Перейти к предыдущей странице; текст — вместе с ней, если он следует</translation>
    </message>
    <message>
        <source>Small pa&amp;ges</source>
        <translation>&amp;Миниатюры страниц</translation>
    </message>
    <message>
        <source>Show all pages of the letter small and go to them, or hide them</source>
        <translation>Показать миниатюры всех страниц письма и перейти к ним или скрыть их</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>Сле&amp;довать друг за другом</translation>
    </message>
    <message>
        <source>Let text and page follow one another, or each stay where it is</source>
        <translation>Текст и страница следуют друг за другом или каждый остаётся на месте</translation>
    </message>
    <message>
        <source>L&amp;oupe</source>
        <translation>Л&amp;упа</translation>
    </message>
    <message>
        <source>Show the line at the caret, or what is under the mouse, larger</source>
        <translation>Показать крупнее строку у курсора или то, что под мышью</translation>
    </message>
    <message>
        <source>&amp;Line by line</source>
        <translation>П&amp;острочно</translation>
    </message>
    <message>
        <source>Transcribe in one field below the image of each line</source>
        <translation>Транскрибировать в одном поле под изображением каждой строки</translation>
    </message>
    <message>
        <source>&amp;Draw regions and lines</source>
        <translation>&amp;Рисовать области и строки</translation>
    </message>
    <message>
        <source>Draw, move, split, join and delete regions and lines</source>
        <translation>Рисовать, перемещать, делить, соединять и удалять области и строки</translation>
    </message>
    <message>
        <source>&amp;Tie the line to the text</source>
        <translation>Привя&amp;зать строку к тексту</translation>
    </message>
    <message>
        <source>Tie the chosen line to the selection, or to the line at the caret</source>
        <translation>Привязать выбранную строку к выделенному или к строке у курсора</translation>
    </message>
    <message>
        <source>The page &amp;begins here</source>
        <translation>Страница &amp;начинается здесь</translation>
    </message>
    <message>
        <source>Set the page break of the page shown at the caret</source>
        <translation>Поставить у курсора начало показанной страницы</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>По &amp;ширине</translation>
    </message>
    <message>
        <source>Show the page as wide as its view (W in the page)</source>
        <translation>Показать страницу по ширине её окна (W на странице)</translation>
    </message>
    <message>
        <source>Fit the whole page</source>
        <translation>Страница &amp;целиком</translation>
    </message>
    <message>
        <source>Show the whole page (F in the page)</source>
        <translation>Показать страницу целиком (F на странице)</translation>
    </message>
    <message>
        <source>Show at 1&amp;00 %</source>
        <translation>Масштаб 1&amp;00 %</translation>
    </message>
    <message>
        <source>Show a pixel of the scan as one of the screen (1 in the page)</source>
        <translation>Показать пиксель скана как пиксель экрана (1 на странице)</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>Увели&amp;чить</translation>
    </message>
    <message>
        <source>Show the page larger (+ in the page)</source>
        <translation>Показать страницу крупнее (+ на странице)</translation>
    </message>
    <message>
        <source>Zoo&amp;m out</source>
        <translation>Ум&amp;еньшить</translation>
    </message>
    <message>
        <source>Show the page smaller (- in the page)</source>
        <translation>Показать страницу мельче (- на странице)</translation>
    </message>
    <message>
        <source>T&amp;urn right</source>
        <translation>Повернут&amp;ь вправо</translation>
    </message>
    <message>
        <source>Turn the page a quarter to the right (R in the page)</source>
        <translation>Повернуть страницу на четверть оборота вправо (R на странице)</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Поверну&amp;ть влево</translation>
    </message>
    <message>
        <source>Turn the page a quarter to the left (Shift+R in the page)</source>
        <translation>Повернуть страницу на четверть оборота влево (Shift+R на странице)</translation>
    </message>
    <message>
        <source>M&amp;irror</source>
        <translation>Зер&amp;кально</translation>
    </message>
    <message>
        <source>Mirror the page, to read what shines through (M in the page)</source>
        <translation>Отразить страницу, чтобы прочесть просвечивающее (M на странице)</translation>
    </message>
    <message>
        <source>In&amp;vert the colours</source>
        <translation>&amp;Инвертировать цвета</translation>
    </message>
    <message>
        <source>Show the page light on dark (I in the page)</source>
        <translation>Показать страницу светлым по тёмному (I на странице)</translation>
    </message>
    <message>
        <source>Gre&amp;y</source>
        <translation>Оттенки серо&amp;го</translation>
    </message>
    <message>
        <source>Show the page without colours (Y in the page)</source>
        <translation>Показать страницу без цвета (Y на странице)</translation>
    </message>
    <message>
        <source>&amp;Recognise the text…</source>
        <translation>Распознать текст…</translation>
    </message>
    <message>
        <source>Have the program Tesseract read this page, or all pages of the letter</source>
        <translation>Прочитать эту страницу или все страницы письма программой Tesseract</translation>
    </message>
    <message>
        <source>Take regions from files…</source>
        <translation>Взять области из файлов…</translation>
    </message>
    <message>
        <source>Take regions and lines of the pages from PAGE, ALTO or hOCR files; the text stays as it is</source>
        <translation>Взять области и строки страниц из файлов PAGE, ALTO или hOCR; текст остаётся как есть</translation>
    </message>
    <message>
        <source>Doubtful words</source>
        <translation>Сомнительные слова</translation>
    </message>
    <message>
        <source>Underline words that were not surely recognised, or not</source>
        <translation>Подчёркивать неуверенно распознанные слова или нет</translation>
    </message>
    <message>
        <source>As in the file a&amp;gain</source>
        <translation>Снова как в &amp;файле</translation>
    </message>
    <message>
        <source>Take turning, mirror, brightness, contrast and the like back (0 in the page)</source>
        <translation>Вернуть исходные поворот, отражение, яркость, контраст и прочее (0 на странице)</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>&amp;В отдельном окне</translation>
    </message>
    <message>
        <source>Show the page in a second window too, which follows; or close it</source>
        <translation>Показать страницу и во втором окне, которое следует за первым, или закрыть его</translation>
    </message>
    <message>
        <source>Left of the text</source>
        <translation>Слева от текста</translation>
    </message>
    <message>
        <source>Put the scan to the left of the text</source>
        <translation>Поместить скан слева от текста</translation>
    </message>
    <message>
        <source>Right of the text</source>
        <translation>Спр&amp;ава от текста</translation>
    </message>
    <message>
        <source>Put the scan to the right of the text</source>
        <translation>Поместить скан справа от текста</translation>
    </message>
    <message>
        <source>&amp;Above the text</source>
        <translation>В&amp;ыше текста</translation>
    </message>
    <message>
        <source>Put the scan above the text</source>
        <translation>Поместить скан над текстом</translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>Ни&amp;же текста</translation>
    </message>
    <message>
        <source>Put the scan below the text</source>
        <translation>Поместить скан под текстом</translation>
    </message>
    <message>
        <source>Name and side of the page…</source>
        <translation>О&amp;бозначение и сторона страницы…</translation>
    </message>
    <message>
        <source>Say what the page is called (1r, 1v, 12) and which side it is</source>
        <translation>Указать, как называется страница (1r, 1v, 12) и какая это сторона</translation>
    </message>
    <message>
        <source>Ta&amp;ke the page from the letter</source>
        <translation>Из&amp;ъять страницу из письма</translation>
    </message>
    <message>
        <source>Take the page shown from its letter; its file stays</source>
        <translation>Изъять показанную страницу из письма; её файл остаётся</translation>
    </message>
    <message>
        <source>Find missing scans…</source>
        <translation>Найти недостаю&amp;щие сканы…</translation>
    </message>
    <message>
        <source>Look for scans that were moved, by name and content</source>
        <translation>Искать перемещённые сканы по имени и содержимому</translation>
    </message>
    <message>
        <source>Copy the letter&apos;s scans beside the project</source>
        <translation>Скопировать сканы &amp;этого письма к проекту</translation>
    </message>
    <message>
        <source>Copy scans that lie elsewhere into the folder beside the project file</source>
        <translation>Скопировать сканы, лежащие в другом месте, в папку рядом с файлом проекта</translation>
    </message>
    <message>
        <source>Copy all scans beside the pro&amp;ject</source>
        <translation>Скопировать сканы все&amp;х писем к проекту</translation>
    </message>
    <message>
        <source>Copy the scans of all letters into the folder beside the project file</source>
        <translation>Скопировать сканы всех писем в папку рядом с файлом проекта</translation>
    </message>
    <message>
        <source>Keep the letter&apos;s scans in the project file</source>
        <translation>Вкл&amp;ючить сканы письма в файл проекта</translation>
    </message>
    <message>
        <source>Put the scans of this letter into the project file</source>
        <translation>Поместить сканы этого письма в файл проекта</translation>
    </message>
    <message>
        <source>Take the scans out of the project file</source>
        <translation>Извлечь сканы из &amp;файла проекта</translation>
    </message>
    <message>
        <source>Write the scans of this letter beside the project file and link them</source>
        <translation>Записать сканы этого письма рядом с файлом проекта и привязать их</translation>
    </message>
    <message>
        <source>&amp;Open a colleague&apos;s file…</source>
        <translation>&amp;Открыть файл коллеги…</translation>
    </message>
    <message>
        <source>Compare a colleague&apos;s project or review package with this one, and decide about what they changed</source>
        <translation>Сравнить проект или пакет коллеги с этим и решить, что делать с его правкой</translation>
    </message>
    <message>
        <source>&amp;Continue the review</source>
        <translation>&amp;Продолжить проверку</translation>
    </message>
    <message>
        <source>Go on with a delivery that is not decided yet</source>
        <translation>Продолжить с посылкой, о которой ещё не всё решено</translation>
    </message>
    <message>
        <source>Send a cop&amp;y…</source>
        <translation>Отправ&amp;ить копию…</translation>
    </message>
    <message>
        <source>Write a copy of the project for a colleague, or a small package of what they do not have, and say what is in it</source>
        <translation>Записать для коллеги копию проекта или небольшой пакет с тем, чего у коллеги нет, и сказать, что в них</translation>
    </message>
    <message>
        <source>&amp;Next undecided change</source>
        <translation>&amp;Следующее нерешённое изменение</translation>
    </message>
    <message>
        <source>Go to the next change of the review that is undecided (J in its window)</source>
        <translation>Перейти к следующему нерешённому изменению (J в окне проверки)</translation>
    </message>
    <message>
        <source>&amp;Undecided change before</source>
        <translation>Пре&amp;дыдущее нерешённое изменение</translation>
    </message>
    <message>
        <source>Go to the undecided change before (K in its window)</source>
        <translation>Перейти к предыдущему нерешённому изменению (K в окне проверки)</translation>
    </message>
    <message>
        <source>Next con&amp;flict</source>
        <translation>Следующее &amp;расхождение</translation>
    </message>
    <message>
        <source>Go to the next conflict that is undecided (N in its window)</source>
        <translation>Перейти к следующему нерешённому расхождению (N в окне проверки)</translation>
    </message>
    <message>
        <source>Fin&amp;ish the review…</source>
        <translation>&amp;Завершить проверку…</translation>
    </message>
    <message>
        <source>Save a report of what was decided, and send the decisions back</source>
        <translation>Сохранить отчёт о решениях и отослать решения обратно</translation>
    </message>
    <message>
        <source>Transcribe &amp;blind, or say that it is done</source>
        <translation>&amp;Транскрибировать вслепую или сообщить о готовности</translation>
    </message>
    <message>
        <source>Of two independent transcriptions yours: begin it, and say that it is done; until both are, nobody sees the other&apos;s</source>
        <translation>Своя из двух независимых транскрипций: начать её и сообщить о готовности; пока не готовы обе, чужую не видит никто</translation>
    </message>
    <message>
        <source>Collate t&amp;wo transcriptions…</source>
        <translation>Сверить две тра&amp;нскрипции…</translation>
    </message>
    <message>
        <source>Compare your transcriptions with a colleague&apos;s word by word beside the scan, and choose</source>
        <translation>Сравнить свои транскрипции с транскрипциями коллеги слово за словом рядом со сканом и выбрать</translation>
    </message>
    <message>
        <source>&amp;How far we agree…</source>
        <translation>Н&amp;асколько мы согласны…</translation>
    </message>
    <message>
        <source>Compare what you and a colleague marked and wrote in the same letters: lists first, then figures</source>
        <translation>Сравнить, что вы и коллега разметили и написали в одних и тех же письмах: сначала списки, потом числа</translation>
    </message>
    <message>
        <source>&amp;Put a delivery aside…</source>
        <translation>От&amp;ложить посылку…</translation>
    </message>
    <message>
        <source>Let what is undecided of a delivery not be proposed any more</source>
        <translation>Больше не предлагать того, что в посылке не решено</translation>
    </message>
    <message>
        <source>Commen&amp;t…</source>
        <translation>Про&amp;комментировать…</translation>
    </message>
    <message>
        <source>Comment on the selection, or on the note, field, entry or page that you are at</source>
        <translation>Прокомментировать выделенное — или примечание, поле, запись или страницу, где вы находитесь</translation>
    </message>
    <message>
        <source>Comment on the &amp;letter…</source>
        <translation>Комментари&amp;й к письму…</translation>
    </message>
    <message>
        <source>Comment on the letter as a whole</source>
        <translation>Прокомментировать письмо в целом</translation>
    </message>
    <message>
        <source>Ne&amp;xt comment</source>
        <translation>Следу&amp;ющий комментарий</translation>
    </message>
    <message>
        <source>Go to the next open comment in the texts of the letter</source>
        <translation>Перейти к следующему открытому комментарию в текстах письма</translation>
    </message>
    <message>
        <source>Previous comm&amp;ent</source>
        <translation>Пред&amp;ыдущий комментарий</translation>
    </message>
    <message>
        <source>Go to the open comment before</source>
        <translation>Перейти к предыдущему открытому комментарию</translation>
    </message>
    <message>
        <source>&amp;Resolve, or open again</source>
        <translation>Р&amp;ешено — или открыть снова</translation>
    </message>
    <message>
        <source>Resolve the comment at the caret or selected in the list</source>
        <translation>Закрыть комментарий у курсора или выбранный в списке</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <translation>Ко&amp;мментарии</translation>
    </message>
    <message>
        <source>Go to the comments; from inside them, hide them</source>
        <translation>Перейти к комментариям; из них — скрыть их</translation>
    </message>
    <message>
        <source>Read a&amp;gainst the source</source>
        <translation>С&amp;верить с источником</translation>
    </message>
    <message>
        <source>Step through the text three words or a line at a time, and flag what is wrong; again: stop</source>
        <translation>Пройти текст по три слова или по строке, отмечая ошибки; ещё раз — остановиться</translation>
    </message>
    <message>
        <source>Record a rea&amp;ding…</source>
        <translation>Записать &amp;чтение…</translation>
    </message>
    <message>
        <source>Record who read the letter, how, when and against what</source>
        <translation>Записать, кто, как, когда и с чем сверял письмо</translation>
    </message>
    <message>
        <source>&amp;Sign the letter off…</source>
        <translation>&amp;Утвердить письмо…</translation>
    </message>
    <message>
        <source>Vouch for the letter as it stands; later changes show</source>
        <translation>Поручиться за письмо в нынешнем виде; последующие изменения будут видны</translation>
    </message>
    <message>
        <source>Suggest instead of editing</source>
        <translation>Предлагать вместо правки</translation>
    </message>
    <message>
        <source>Keep what you type and mark as suggestions, and the text as it is; again: edit</source>
        <translation>Сохранять набранное и размеченное как предложения, а текст оставлять как есть; ещё раз: править</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Go to the suggestions of the letter; from inside them, hide them</source>
        <translation>Перейти к предложениям по письму; изнутри: скрыть их</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>both alike</source>
        <translation>у обоих одинаково</translation>
    </message>
    <message>
        <source>another entry of the register</source>
        <translation>другая запись указателя</translation>
    </message>
    <message>
        <source>other boundaries</source>
        <translation>другие границы</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>другой вид</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>только вы</translation>
    </message>
    <message>
        <source>only they</source>
        <translation>только другая сторона</translation>
    </message>
    <message>
        <source>their words are not in your text</source>
        <translation>этих слов нет в вашем тексте</translation>
    </message>
    <message>
        <source>F1, exact</source>
        <translation>F1, точно</translation>
    </message>
    <message>
        <source>F1, boundaries alone</source>
        <translation>F1, только границы</translation>
    </message>
    <message>
        <source>F1, entries of the register</source>
        <translation>F1, записи указателя</translation>
    </message>
    <message>
        <source>F1, overlap</source>
        <translation>F1, пересечение</translation>
    </message>
    <message>
        <source>F1, intersection over union</source>
        <translation>F1, пересечение к объединению</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, words and signs</source>
        <translation>Каппа Коэна, слова и знаки</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, words and signs</source>
        <translation>Альфа Криппендорфа, слова и знаки</translation>
    </message>
    <message>
        <source>length-weighted alpha, all</source>
        <translation>альфа с весом длины, всё</translation>
    </message>
    <message>
        <source>length-weighted alpha, marked or not</source>
        <translation>альфа с весом длины, размечено или нет</translation>
    </message>
    <message>
        <source>length-weighted alpha, kinds</source>
        <translation>альфа с весом длины, виды</translation>
    </message>
    <message>
        <source>unitizing alpha</source>
        <translation>альфа для единиц</translation>
    </message>
    <message>
        <source>character error rate</source>
        <translation>доля ошибок в знаках</translation>
    </message>
    <message>
        <source>word error rate</source>
        <translation>доля ошибок в словах</translation>
    </message>
    <message>
        <source>character error rate, normalised</source>
        <translation>доля ошибок в знаках, нормализовано</translation>
    </message>
    <message>
        <source>word error rate, normalised</source>
        <translation>доля ошибок в словах, нормализовано</translation>
    </message>
    <message>
        <source>{agreed} alike, of {first} of yours and {second} of theirs</source>
        <translation>{agreed} одинаково, из {first} ваших и {second} чужих</translation>
    </message>
    <message>
        <source>{edits} changes, in {first} of yours and {second} of theirs</source>
        <translation>изменений: {edits}, в {first} ваших и {second} чужих</translation>
    </message>
    <message>
        <source>{tokens} words and signs, {alike} alike, {chance} by chance, {free} unmarked by both</source>
        <translation>слов и знаков: {tokens}, одинаково {alike}, случайно {chance}, не размечено обоими {free}</translation>
    </message>
    <message>
        <source>{values} values, {apart} apart</source>
        <translation>значений: {values}, различий: {apart}</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>How far we agree: {file}</source>
        <translation>Насколько мы согласны: {file}</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Где</translation>
    </message>
    <message>
        <source>&amp;How far</source>
        <translation>&amp;Насколько</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>&amp;Виды</translation>
    </message>
    <message>
        <source>&amp;Save as tables…</source>
        <translation>&amp;Сохранить как таблицы…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Which marks are listed</source>
        <translation>Какая разметка показана</translation>
    </message>
    <message>
        <source>Where we differ ({count})</source>
        <translation>Где мы расходимся ({count})</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Разметка</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>нет записи</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation>на месте {place}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>95 of 100</source>
        <translation>95 из 100</translation>
    </message>
    <message>
        <source>What it comes from</source>
        <translation>Из чего получено</translation>
    </message>
    <message>
        <source>Kinds of marks: the rows are yours, the columns theirs</source>
        <translation>Виды разметки: строки ваши, столбцы другого редактора</translation>
    </message>
    <message>
        <source>they: {kind}</source>
        <translation>у них: {kind}</translation>
    </message>
    <message>
        <source>you: {kind}</source>
        <translation>у вас: {kind}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n пометка</numerusform>
            <numerusform>%n пометки</numerusform>
            <numerusform>%n пометок</numerusform>
        </translation>
    </message>
    <message>
        <source>Each kind: F1 exact (F1 overlap)</source>
        <translation>Каждый вид: F1 точно (F1 пересечение)</translation>
    </message>
    <message>
        <source>Transcriptions, yours taken for right</source>
        <translation>Транскрипции, ваша принята за верную</translation>
    </message>
    <message>
        <source>Taken for one another</source>
        <translation>Принято одно за другое</translation>
    </message>
    <message numerus="yes">
        <source>%n letters in both.</source>
        <translation>
            <numerusform>%n письмо есть у обоих.</numerusform>
            <numerusform>%n письма есть у обоих.</numerusform>
            <numerusform>%n писем есть у обоих.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n the texts differ: there marks were not compared.</source>
        <translation>
            <numerusform>В %n тексты различаются: разметка там не сравнивалась.</numerusform>
            <numerusform>В %n тексты различаются: разметка там не сравнивалась.</numerusform>
            <numerusform>В %n тексты различаются: разметка там не сравнивалась.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no number from which on agreement is good: the list says what to talk about.</source>
        <translation>Нет числа, с которого согласие становится хорошим: о чём говорить, скажет список.</translation>
    </message>
</context>
<context>
    <name>AllNotesDelegate</name>
    <message>
        <source>⚠ not in the text</source>
        <translation>⚠ нет в тексте</translation>
    </message>
    <message>
        <source>⚠ changed: {lemma}]</source>
        <translation>⚠ изменена: {lemma}]</translation>
    </message>
</context>
<context>
    <name>AllNotesModel</name>
    <message>
        <source>Letter {letter}, note {number} on “{lemma}”: {words}</source>
        <translation>Письмо {letter}, примечание {number} к «{lemma}»: {words}</translation>
    </message>
</context>
<context>
    <name>AllNotesPanel</name>
    <message>
        <source>Filter all notes…</source>
        <translation>Фильтр по всем примечаниям…</translation>
    </message>
    <message>
        <source>Filter the notes of the project</source>
        <translation>Отфильтровать примечания проекта</translation>
    </message>
    <message>
        <source>Words of lemma, note, series or status; a letter&apos;s number; “lemma changed”</source>
        <translation>Слова леммы, примечания, серии или состояния; номер письма; «lemma changed»</translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation>Порядок примечаний</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>По письмам</translation>
    </message>
    <message>
        <source>By lemma</source>
        <translation>По лемме</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>По тексту</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>По сериям</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>По состоянию</translation>
    </message>
    <message>
        <source>Doubtful first</source>
        <translation>Сначала сомнительные</translation>
    </message>
    <message>
        <source>Notes of the project</source>
        <translation>Примечания проекта</translation>
    </message>
    <message numerus="yes">
        <source>Reading the notes… %n letters to go</source>
        <translation>
            <numerusform>Чтение примечаний… осталось %n письмо</numerusform>
            <numerusform>Чтение примечаний… осталось %n письма</numerusform>
            <numerusform>Чтение примечаний… осталось %n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>No note matches the filter.

Esc in the filter shows all again.</source>
        <translation>Фильтру не отвечает ни одно примечание.

Esc в фильтре снова показывает все.</translation>
    </message>
    <message>
        <source>The project has no notes yet.

Ctrl+Alt+N adds one at the caret.</source>
        <translation>В проекте ещё нет примечаний.

Ctrl+Alt+N добавляет примечание у курсора.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes · ↵ goes there · Esc to the text</source>
        <translation>
            <numerusform>%n примечание · ↵ перейти · Esc к тексту</numerusform>
            <numerusform>%n примечания · ↵ перейти · Esc к тексту</numerusform>
            <numerusform>%n примечаний · ↵ перейти · Esc к тексту</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} notes · Esc in the filter shows all</source>
        <translation>Примечания: {shown} из {total} · Esc в фильтре показывает все</translation>
    </message>
</context>
<context>
    <name>AskReason</name>
    <message>
        <source>Why it is rejected</source>
        <translation>Почему отклонено</translation>
    </message>
    <message>
        <source>what the scan says, which rule …</source>
        <translation>что на скане, какое правило …</translation>
    </message>
    <message>
        <source>↵ rejects with this reason, or without one; Esc leaves it undecided.</source>
        <translation>↵ отклоняет с этой причиной или без неё; Esc оставляет нерешённым.</translation>
    </message>
</context>
<context>
    <name>AskWords</name>
    <message>
        <source>What is to stand instead</source>
        <translation>Что должно стоять вместо этого</translation>
    </message>
    <message>
        <source>↵ takes these words, Shift+↵ begins a line, Esc leaves it undecided.</source>
        <translation>↵ берёт эти слова, Shift+↵ начинает строку, Esc оставляет нерешённым.</translation>
    </message>
</context>
<context>
    <name>AttributePopup</name>
    <message>
        <source>Details of the mark</source>
        <translation>Сведения о разметке</translation>
    </message>
    <message>
        <source>Re&amp;move the mark</source>
        <translation>&amp;Снять разметку</translation>
    </message>
    <message>
        <source>↵ mark · Tab next · Esc do not mark</source>
        <translation>↵ разметить · Tab далее · Esc отмена</translation>
    </message>
    <message>
        <source>↵ keep · Tab next · Esc leave as it was</source>
        <translation>↵ сохранить · Tab далее · Esc отмена</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Steps since</source>
        <translation>Шагов с тех пор</translation>
    </message>
    <message>
        <source>Steps that are not in the chosen backup</source>
        <translation>Шаги, которых нет в выбранной копии</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>There is no backup of this project.</source>
        <translation>Резервных копий этого проекта нет.</translation>
    </message>
    <message>
        <source>Which steps are not in this backup cannot be told.</source>
        <translation>Каких шагов нет в этой копии, сказать нельзя.</translation>
    </message>
    <message>
        <source>This backup has every step that is known.</source>
        <translation>В этой копии есть все известные шаги.</translation>
    </message>
    <message>
        <source>Not in this backup, the newest step first:</source>
        <translation>Нет в этой копии, начиная с последнего шага:</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>перед импортом</translation>
    </message>
    <message>
        <source>before a change in many places</source>
        <translation>перед правкой во многих местах</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>перед слиянием</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>перед возвратом назад</translation>
    </message>
    <message>
        <source>after half an hour of work</source>
        <translation>после получаса работы</translation>
    </message>
    <message>
        <source>before a colleague&apos;s work came in</source>
        <translation>перед приёмом работы коллеги</translation>
    </message>
    <message>
        <source>before a new version of the file</source>
        <translation>перед новой версией файла</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups and recovery</source>
        <translation>Резервные копии и восстановление</translation>
    </message>
    <message>
        <source>Each backup was verified when it was made. It is opened as a new project; the present one stays as it is.</source>
        <translation>Каждая копия проверена при создании. Она открывается как новый проект; нынешний остаётся как есть.</translation>
    </message>
    <message>
        <source>&amp;Open as a new project…</source>
        <translation>&amp;Открыть как новый проект…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Создать &amp;копию сейчас</translation>
    </message>
    <message>
        <source>Recover a &amp;damaged file…</source>
        <translation>Спасти &amp;повреждённый файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Import TEI files</source>
        <translation>Импорт файлов TEI</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Report on the import</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what would come in.</source>
        <translation>Пока ничего не изменено. Вот что будет добавлено.</translation>
    </message>
    <message>
        <source>Import {count} letters</source>
        <translation>Импортировать письма: {count}</translation>
    </message>
    <message>
        <source>Letters are being written into the project…</source>
        <translation>Письма записываются в проект…</translation>
    </message>
    <message>
        <source>The letters are in the project, as one step: Ctrl+Z takes it back.</source>
        <translation>Письма добавлены в проект одним шагом: Ctrl+Z отменяет его.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>BracketsDialog</name>
    <message>
        <source>Turn brackets into marks</source>
        <translation>Скобки в разметку</translation>
    </message>
    <message>
        <source>The text stays as it is, brackets included; each bracket is marked as what it says.</source>
        <translation>Текст не меняется, скобки тоже остаются; каждая скобка получает разметку по своему смыслу.</translation>
    </message>
    <message>
        <source>Space takes one out or in · Ctrl+A all or none · ↵ marks them</source>
        <translation>Пробел снимает или ставит отметку · Ctrl+A все или ни одной · ↵ размечает</translation>
    </message>
    <message>
        <source>Brackets and what they would become</source>
        <translation>Скобки и чем они станут</translation>
    </message>
    <message>
        <source>Mark 1 place</source>
        <translation>Разметить 1 место</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n places</source>
        <translation>
            <numerusform>Разметить %n место</numerusform>
            <numerusform>Разметить %n места</numerusform>
            <numerusform>Разметить %n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Base, mine and theirs</source>
        <translation>Исходное, моё и чужое</translation>
    </message>
    <message>
        <source>A  Accept</source>
        <translation>A  Принять</translation>
    </message>
    <message>
        <source>R  Reject…</source>
        <translation>R  Отклонить…</translation>
    </message>
    <message>
        <source>1  Keep mine</source>
        <translation>1  Оставить моё</translation>
    </message>
    <message>
        <source>2  Take theirs</source>
        <translation>2  Взять чужое</translation>
    </message>
    <message>
        <source>3  Keep both</source>
        <translation>3  Оставить оба</translation>
    </message>
    <message>
        <source>E  Write…</source>
        <translation>E  Написать…</translation>
    </message>
    <message>
        <source>L  Later</source>
        <translation>L  Позже</translation>
    </message>
    <message>
        <source>C  Comment</source>
        <translation>C  Комментарий</translation>
    </message>
    <message>
        <source>O  Everywhere</source>
        <translation>O  Везде</translation>
    </message>
    <message>
        <source>U  Undo</source>
        <translation>U  Отменить</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Исходное</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужое</translation>
    </message>
    <message>
        <source>Theirs: {step}</source>
        <translation>Чужое: {step}</translation>
    </message>
    <message>
        <source>Mine: {step}</source>
        <translation>Моё: {step}</translation>
    </message>
    <message numerus="yes">
        <source>The same correction waits in %n other places: O accepts them all.</source>
        <translation>
            <numerusform>Та же правка ждёт ещё в %n месте: O примет все.</numerusform>
            <numerusform>Та же правка ждёт ещё в %n местах: O примет все.</numerusform>
            <numerusform>Та же правка ждёт ещё в %n местах: O примет все.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CharactersPanel</name>
    <message>
        <source>Name or code point: “long s”, “17f” …</source>
        <translation>Название или код: «long s», «17f» …</translation>
    </message>
    <message>
        <source>Look for a character by its name or code point</source>
        <translation>Искать знак по названию или коду</translation>
    </message>
    <message>
        <source>Group of characters</source>
        <translation>Группа знаков</translation>
    </message>
    <message>
        <source>Of this project</source>
        <translation>Этого проекта</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>In this letter</source>
        <translation>В этом письме</translation>
    </message>
    <message>
        <source>All characters</source>
        <translation>Все знаки</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Insert the character and go back to the text (Enter)</source>
        <translation>Вставить знак и вернуться к тексту (Enter)</translation>
    </message>
    <message>
        <source>Keep for the project</source>
        <translation>Оставить в проекте</translation>
    </message>
    <message>
        <source>Keep the character in the project’s own group, or take it out (+)</source>
        <translation>Добавить знак в группу этого проекта или убрать его (+)</translation>
    </message>
    <message>
        <source>no font on this computer has this sign</source>
        <translation>ни в одном шрифте на этом компьютере нет этого знака</translation>
    </message>
    <message>
        <source>No character has this name or code point.</source>
        <translation>Нет знака с таким названием или кодом.</translation>
    </message>
    <message>
        <source>This group is empty. “+” on a character keeps it for the project.</source>
        <translation>Группа пуста. «+» на знаке добавляет его в проект.</translation>
    </message>
</context>
<context>
    <name>ChoiceDelegate</name>
    <message>
        <source>Not identified yet</source>
        <translation>Ещё не установлено</translation>
    </message>
    <message>
        <source>New {kind}:</source>
        <translation>Новая запись, {kind}:</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>здесь: {count}</translation>
    </message>
</context>
<context>
    <name>Collation</name>
    <message>
        <source>Skipped by one</source>
        <translation>Пропущено одной стороной</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Typography alone</source>
        <translation>Только типографика</translation>
    </message>
    <message>
        <source>a line or a sentence was skipped: {words} words</source>
        <translation>пропущена строка или фраза, слов: {words}</translation>
    </message>
    <message>
        <source>the two read differently</source>
        <translation>прочитано по-разному</translation>
    </message>
    <message>
        <source>blanks, quotation marks, dashes or capitals</source>
        <translation>пробелы, кавычки, тире или прописные</translation>
    </message>
    <message>
        <source>Close the collation</source>
        <translation>Закрыть сверку</translation>
    </message>
    <message>
        <source>What you chose was not taken into the letters yet and would be forgotten.</source>
        <translation>Выбранное ещё не перенесено в письма и будет забыто.</translation>
    </message>
    <message>
        <source>&amp;Go on collating</source>
        <translation>&amp;Продолжить сверку</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Забыть</translation>
    </message>
</context>
<context>
    <name>CollationCard</name>
    <message>
        <source>Both readings and the result</source>
        <translation>Оба чтения и результат</translation>
    </message>
    <message>
        <source>1  Mine</source>
        <translation>1  Моё</translation>
    </message>
    <message>
        <source>2  The other</source>
        <translation>2  Другое</translation>
    </message>
    <message>
        <source>E  Write…</source>
        <translation>E  Написать…</translation>
    </message>
    <message>
        <source>U  Undo</source>
        <translation>U  Отменить</translation>
    </message>
</context>
<context>
    <name>CollationWindow</name>
    <message>
        <source>Two transcriptions, collated</source>
        <translation>Сверка двух транскрипций</translation>
    </message>
    <message>
        <source>Keys of the collation</source>
        <translation>Клавиши сверки</translation>
    </message>
    <message>
        <source>Your choices of the last time are here again.</source>
        <translation>Сделанный в прошлый раз выбор восстановлен.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Клавиши (?)</translation>
    </message>
    <message>
        <source>Take the result</source>
        <translation>Принять результат</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>{left} of {all} differences left</source>
        <translation>осталось {left} из {all} различий</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n различие</numerusform>
            <numerusform>%n различия</numerusform>
            <numerusform>%n различий</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>одинаково</translation>
    </message>
    <message>
        <source>Not shown, since not both are done with it: {letters}.</source>
        <translation>Не показано, так как готовы не обе стороны: {letters}.</translation>
    </message>
    <message>
        <source>{done} of {all} decided</source>
        <translation>решено {done} из {all}</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>Прочитано одинаково.</translation>
    </message>
    <message>
        <source>There is no letter that can be collated.</source>
        <translation>Нет письма, которое можно сверить.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Everything is decided: Ctrl+↵ takes the result into the letter.</source>
        <translation>Всё решено: Ctrl+↵ переносит результат в письмо.</translation>
    </message>
    <message>
        <source>This letter has no scan.</source>
        <translation>У этого письма нет скана.</translation>
    </message>
    <message>
        <source>The result was taken into the letter; Ctrl+Z in the main window takes it back.</source>
        <translation>Результат перенесён в письмо; Ctrl+Z в главном окне отменяет это.</translation>
    </message>
    <message>
        <source>Nothing is chosen that could be taken back here.</source>
        <translation>Здесь ничего не выбрано, отменять нечего.</translation>
    </message>
    <message>
        <source>{mine} mine, {other} of the other, {written} written, {left} undecided</source>
        <translation>своих: {mine}, другой стороны: {other}, написано: {written}, не решено: {left}</translation>
    </message>
    <message numerus="yes">
        <source>Taken into the letter as one step: %n readings differ from yours.</source>
        <translation>
            <numerusform>Перенесено в письмо одним шагом: %n чтение отличается от вашего.</numerusform>
            <numerusform>Перенесено в письмо одним шагом: %n чтения отличаются от ваших.</numerusform>
            <numerusform>Перенесено в письмо одним шагом: %n чтений отличаются от ваших.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences are undecided: there yours stands.</source>
        <translation>
            <numerusform>%n различие не решено: там остаётся ваше чтение.</numerusform>
            <numerusform>%n различия не решены: там остаётся ваше чтение.</numerusform>
            <numerusform>%n различий не решены: там остаётся ваше чтение.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewing {file} does not propose its readings again.</source>
        <translation>При проверке {file} его чтения больше не предлагаются.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Читается {file}…</translation>
    </message>
</context>
<context>
    <name>ColourControl</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Ваш цвет</translation>
    </message>
</context>
<context>
    <name>CommentCommands</name>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n решён</numerusform>
            <numerusform>%n решены</numerusform>
            <numerusform>%n решено</numerusform>
        </translation>
    </message>
    <message>
        <source>No comment is open.</source>
        <translation>Открытых комментариев нет.</translation>
    </message>
    <message>
        <source>There are no comments in the project.</source>
        <translation>В проекте нет комментариев.</translation>
    </message>
    <message>
        <source>There are no comments on this letter.

Ctrl+Alt+K comments on what you are at.
Ctrl+Alt+Shift+K comments on the letter.</source>
        <translation>К этому письму нет комментариев.

Ctrl+Alt+K комментирует то, что перед вами.
Ctrl+Alt+Shift+K комментирует письмо.</translation>
    </message>
    <message>
        <source>letter {number}: {what}</source>
        <translation>письмо {number}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>What they changed is not in your project; the comment stays.</source>
        <translation>Того, что было изменено, нет в вашем проекте; комментарий остаётся.</translation>
    </message>
    <message>
        <source>What this was about was deleted; the comment stays.</source>
        <translation>То, о чём шла речь, удалено; комментарий остаётся.</translation>
    </message>
    <message>
        <source>There is no open comment in the texts of this letter.</source>
        <translation>В текстах этого письма нет открытых комментариев.</translation>
    </message>
    <message>
        <source>{number} of {count}: {who}: {words}</source>
        <translation>{number} из {count}: {who}: {words}</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>Здесь ещё никто ничего не сказал.</translation>
    </message>
    <message>
        <source>the whole letter</source>
        <translation>письмо в целом</translation>
    </message>
    <message>
        <source>Comment on {what}</source>
        <translation>Комментарий: {what}</translation>
    </message>
    <message>
        <source>details: {field}</source>
        <translation>сведения: {field}</translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation>примечание {number}</translation>
    </message>
    <message>
        <source>a place on page {label}</source>
        <translation>место на странице {label}</translation>
    </message>
    <message>
        <source>page {label}</source>
        <translation>страница {label}</translation>
    </message>
    <message>
        <source>There is no comment at the caret.</source>
        <translation>У курсора нет комментария.</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>похвала</translation>
    </message>
    <message>
        <source>to check in the archive</source>
        <translation>проверить в архиве</translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation>примечание {number}</translation>
    </message>
    <message>
        <source>page {label}</source>
        <translation>страница {label}</translation>
    </message>
    <message>
        <source>details: {field}</source>
        <translation>сведения: {field}</translation>
    </message>
    <message>
        <source>register: {name}</source>
        <translation>указатель: {name}</translation>
    </message>
    <message>
        <source>the whole letter</source>
        <translation>письмо в целом</translation>
    </message>
    <message>
        <source>something that was deleted</source>
        <translation>нечто удалённое</translation>
    </message>
    <message>
        <source>⚠ no longer in the text: {what}</source>
        <translation>⚠ больше нет в тексте: {what}</translation>
    </message>
    <message>
        <source>change: {what}</source>
        <translation>изменение: {what}</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Whose comments</source>
        <translation>Чьи комментарии</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Это письмо</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Весь проект</translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation>Какие комментарии</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>What was said in the thread</source>
        <translation>Что было сказано</translation>
    </message>
    <message>
        <source>Label of the comment</source>
        <translation>Метка комментария</translation>
    </message>
    <message>
        <source>Words of the comment</source>
        <translation>Текст комментария</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(взято назад)</translation>
    </message>
    <message>
        <source>F2 changes it, Del deletes it</source>
        <translation>F2 — изменить, Del — удалить</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Change what you said</source>
        <translation>Изменить сказанное</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Ctrl+↵ keeps it · Esc leaves it</source>
        <translation>Ctrl+↵ — сохранить · Esc — отказаться</translation>
    </message>
    <message>
        <source>↵ goes there · F2 changes · Ctrl+↵ answers · Space resolves · Del deletes · Esc to the text</source>
        <translation>↵ — перейти · F2 — изменить · Ctrl+↵ — ответить · пробел — решено · Del — удалить · Esc — к тексту</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>To make a note marker, select its figure or sign in the source first.</source>
        <translation>Чтобы сделать знак сноски, сначала выделите его цифру или знак в источнике.</translation>
    </message>
    <message>
        <source>To make a mark, select its words in the source first.</source>
        <translation>Чтобы разметить, сначала выделите слова в источнике.</translation>
    </message>
    <message>
        <source>Only a mark, a note marker or a field can be removed; X sets a line apart.</source>
        <translation>Снять можно только разметку, знак сноски или поле; X отделяет строку.</translation>
    </message>
    <message>
        <source>Who wrote to whom, when and where</source>
        <translation>Кто кому писал, когда и где</translation>
    </message>
    <message>
        <source>Several names are parted by semicolons</source>
        <translation>Несколько имён разделяются точкой с запятой</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>spring {year}</source>
        <translation>весна {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>лето {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>осень {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>зима {year}</translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation>возможно, {date}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>ок. {date}</translation>
    </message>
    <message>
        <source>perhaps about {date}</source>
        <translation>возможно, ок. {date}</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>григорианский</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>юлианский</translation>
    </message>
    <message>
        <source>French Republican</source>
        <translation>республиканский французский</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>еврейский</translation>
    </message>
    <message>
        <source>Islamic</source>
        <translation>исламский</translation>
    </message>
    <message>
        <source>Not understood as a date; kept as it is.</source>
        <translation>Не распознано как дата; сохранено как есть.</translation>
    </message>
    <message>
        <source>This is no EDTF date; kept as it is.</source>
        <translation>Это не дата EDTF; сохранено как есть.</translation>
    </message>
    <message>
        <source>{date} (printed in the {calendar} calendar)</source>
        <translation>{date} (в источнике: {calendar} календарь)</translation>
    </message>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>по {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} и далее</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>{first} — {last}</translation>
    </message>
    <message>
        <source>not after {date}</source>
        <translation>не позднее: {date}</translation>
    </message>
    <message>
        <source>not before {date}</source>
        <translation>не ранее: {date}</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>в пределах: {first} — {last}</translation>
    </message>
    <message>
        <source>{date}, {weekday}</source>
        <translation>{date}, {weekday}</translation>
    </message>
    <message>
        <source>a month of {year}</source>
        <translation>{year}, месяц неизвестен</translation>
    </message>
    <message>
        <source>a day of {month} {year}</source>
        <translation>… {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>the years {first}–{last}</source>
        <translation>{first}–{last} гг.</translation>
    </message>
    <message>
        <source>the {years}s</source>
        <translation>{years}-е гг.</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>ru_RU</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>dd.MM.yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>No change is chosen.</source>
        <translation>Изменение не выбрано.</translation>
    </message>
    <message>
        <source>Another decision has settled this change.</source>
        <translation>Это изменение решено другим решением.</translation>
    </message>
    <message>
        <source>This is decided already; U takes the last decision back.</source>
        <translation>Это уже решено; U отменяет последнее решение.</translation>
    </message>
    <message>
        <source>This is a conflict: 1 keeps mine, 2 takes theirs, 3 keeps both, E writes.</source>
        <translation>Это расхождение: 1 оставляет моё, 2 берёт чужое, 3 оставляет оба, E пишет.</translation>
    </message>
    <message>
        <source>This is no conflict: A accepts, R rejects.</source>
        <translation>Это не расхождение: A принимает, R отклоняет.</translation>
    </message>
    <message>
        <source>Both cannot stand here: 1 keeps mine, 2 takes theirs.</source>
        <translation>Оба стоять здесь не могут: 1 оставляет моё, 2 берёт чужое.</translation>
    </message>
    <message>
        <source>This cannot be written here: accept it, and change it in the main window.</source>
        <translation>Здесь этого не написать: примите и измените в главном окне.</translation>
    </message>
    <message>
        <source>The same correction waits nowhere else.</source>
        <translation>Больше нигде такой правки нет.</translation>
    </message>
    <message>
        <source>Nothing is listed that can be accepted without looking at it.</source>
        <translation>В списке нет ничего, что можно принять не глядя.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n changes?</source>
        <translation>
            <numerusform>Принять %n изменение?</numerusform>
            <numerusform>Принять %n изменения?</numerusform>
            <numerusform>Принять %n изменений?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in %n letters.</source>
        <translation>
            <numerusform>Они в %n письме.</numerusform>
            <numerusform>Они в %n письмах.</numerusform>
            <numerusform>Они в %n письмах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conflicts are included; %n stay undecided.</source>
        <translation>
            <numerusform>Расхождений среди них нет; %n остаётся нерешённым.</numerusform>
            <numerusform>Расхождений среди них нет; %n остаются нерешёнными.</numerusform>
            <numerusform>Расхождений среди них нет; %n остаются нерешёнными.</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts are included.</source>
        <translation>Расхождений среди них нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n are only proposed and stay undecided: whether two are one is for you to say.</source>
        <translation>
            <numerusform>%n только предложено и остаётся нерешённым: одно ли это, решать вам.</numerusform>
            <numerusform>%n только предложены и остаются нерешёнными: одно ли это, решать вам.</numerusform>
            <numerusform>%n только предложены и остаются нерешёнными: одно ли это, решать вам.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one step: U takes all of it back.</source>
        <translation>Это один шаг: U отменит всё.</translation>
    </message>
    <message>
        <source>Accept many changes</source>
        <translation>Принять много изменений</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>The last step was no decision; undo it in the main window.</source>
        <translation>Последний шаг не был решением; отмените его в главном окне.</translation>
    </message>
    <message>
        <source>The comment is taken back.</source>
        <translation>Комментарий отменён.</translation>
    </message>
    <message>
        <source>Taken back; it is undecided again.</source>
        <translation>Отменено; снова не решено.</translation>
    </message>
</context>
<context>
    <name>DeliveriesDialog</name>
    <message>
        <source>Put a delivery aside</source>
        <translation>Отложить посылку</translation>
    </message>
    <message>
        <source>Continue a review</source>
        <translation>Продолжить проверку</translation>
    </message>
    <message>
        <source>Open deliveries</source>
        <translation>Открытые посылки</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>От&amp;ложить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What is put aside is not proposed any more; what was decided stays. Opening the file again brings it back.</source>
        <translation>Отложенное больше не предлагается; решённое остаётся. Если открыть файл снова, посылка вернётся.</translation>
    </message>
    <message>
        <source>{file}, from {name}, opened {when}: {decided} of {all} decided</source>
        <translation>{file}, от: {name}, открыто {when}: решено {decided} из {all}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
</context>
<context>
    <name>Describer</name>
    <message>
        <source>tag</source>
        <translation>разметка</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>Register and project</source>
        <translation>Указатель и проект</translation>
    </message>
</context>
<context>
    <name>DetachedPopup</name>
    <message>
        <source>A mark that lost its place</source>
        <translation>Разметка, потерявшая место</translation>
    </message>
    <message>
        <source>Place it there</source>
        <translation>Поставить туда</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>The caret is at “{words}”. To place it elsewhere, select those words first (Esc, then Ctrl+0).</source>
        <translation>Курсор стоит у «{words}». Чтобы поставить в другое место, сначала выделите там слова (Esc, затем Ctrl+0).</translation>
    </message>
    <message>
        <source>To place it again, select its words in the text first (Esc, then Ctrl+0), and come back here.</source>
        <translation>Чтобы поставить снова, сначала выделите слова в тексте (Esc, затем Ctrl+0) и вернитесь сюда.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What changed: gone words in ⟦−…⟧, new words in ⟦+…⟧</source>
        <translation>Что изменилось: исчезнувшие слова в ⟦−…⟧, новые слова в ⟦+…⟧</translation>
    </message>
</context>
<context>
    <name>DoubleCommands</name>
    <message>
        <source>scan</source>
        <translation>скан</translation>
    </message>
    <message>
        <source>You transcribe letter {number} blind: what somebody else writes in it stays hidden until both of you say that it is done (the same key again).</source>
        <translation>Вы транскрибируете письмо {number} вслепую: написанное другим останется скрытым, пока оба не сообщат о готовности (та же клавиша ещё раз).</translation>
    </message>
    <message>
        <source>Your transcription of letter {number} is done. When the other one is too, collate them.</source>
        <translation>Ваша транскрипция письма {number} готова. Когда будет готова и другая, сверьте их.</translation>
    </message>
    <message>
        <source>Your transcription of this letter is done; the log of readings can take that back.</source>
        <translation>Ваша транскрипция этого письма готова; отменить это можно в журнале чтений.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Читается {file}…</translation>
    </message>
    <message>
        <source>Whose transcription is it to be collated with?</source>
        <translation>С чьей транскрипцией сверять?</translation>
    </message>
    <message>
        <source>Projects (*.letterbook);;All files (*)</source>
        <translation>Проекты (*.letterbook);;Все файлы (*)</translation>
    </message>
    <message>
        <source>No letter of {file} is one of yours.</source>
        <translation>Ни одно письмо из {file} не совпадает с вашими.</translation>
    </message>
    <message>
        <source>Whose marks are they to be compared with?</source>
        <translation>С чьей разметкой сравнивать?</translation>
    </message>
    <message>
        <source>Save as tables</source>
        <translation>Сохранить как таблицы</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>They are in {files}.</source>
        <translation>Они в {files}.</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>What was copied has no formatting; its words were pasted.</source>
        <translation>В скопированном нет форматирования; вставлены одни слова.</translation>
    </message>
    <message>
        <source>Select the lines to be joined first.</source>
        <translation>Сначала выделите строки, которые нужно соединить.</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>There is no letter here yet.

Ctrl+N begins one.
Ctrl+I imports letters from files.</source>
        <translation>Здесь ещё нет писем.

Ctrl+N начинает письмо.
Ctrl+I импортирует письма из файлов.</translation>
    </message>
    <message>
        <source>No letter is shown.

Ctrl+1 goes to the list of letters.</source>
        <translation>Письмо не показано.

Ctrl+1 ведёт к списку писем.</translation>
    </message>
</context>
<context>
    <name>EntitiesPanel</name>
    <message>
        <source>Tag…</source>
        <translation>Отметить…</translation>
    </message>
    <message>
        <source>Tag the selection (Ctrl+T)</source>
        <translation>Отметить выделенное тегом (Ctrl+T)</translation>
    </message>
    <message>
        <source>Edit entry…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Change the selected entry of the register</source>
        <translation>Изменить выбранную запись указателя</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Снять тег</translation>
    </message>
    <message>
        <source>Remove the selected tag; the text stays</source>
        <translation>Снять выбранный тег; текст остаётся</translation>
    </message>
    <message>
        <source>People, places and organisations of the letter</source>
        <translation>Лица, места и организации этого письма</translation>
    </message>
    <message>
        <source>Nothing is tagged in this letter yet.

Select a name and press Ctrl+T.</source>
        <translation>В этом письме пока ничего не отмечено.

Выделите имя и нажмите Ctrl+T.</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>Not now: {reason}</source>
        <translation>Сейчас нельзя: {reason}</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Authority files</source>
        <translation>Нормативные записи</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Ins adds, ↵ changes, Del deletes, Alt+↑ and Alt+↓ move</source>
        <translation>Ins добавить, ↵ изменить, Del удалить, Alt+↑ и Alt+↓ переместить</translation>
    </message>
    <message>
        <source>Cannot be read as a date</source>
        <translation>Не читается как дата</translation>
    </message>
    <message>
        <source>For example 1886/1938, 1896~ or 1922-04</source>
        <translation>Например, 1886/1938, 1896~ или 1922-04</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>Нормативная запись</translation>
    </message>
    <message>
        <source>“{text}” is no identifier of {system}; nothing was changed.</source>
        <translation>«{text}» не является идентификатором {system}; ничего не изменено.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>There is no other entry “{name}” in the register; nothing was changed.</source>
        <translation>В указателе нет другой записи «{name}»; ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>Import letters</source>
        <translation>Импорт писем</translation>
    </message>
    <message>
        <source>Letters ({endings});;All files (*)</source>
        <translation>Письма ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Import a folder of letters</source>
        <translation>Импорт папки писем</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>В буфере обмена нет текста.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message>
        <source>{said}. Suggestions are listed under Suggestions (Ctrl+Shift+9), comments under Comments.</source>
        <translation>{said}. Предложения перечислены в «Предложениях» (Ctrl+Shift+9), комментарии — в «Комментариях».</translation>
    </message>
    <message>
        <source>{said}. What is still doubtful is listed under Problems (Ctrl+5).</source>
        <translation>{said}. Что ещё сомнительно, показано в панели «Проблемы» (Ctrl+5).</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>Ход записи</translation>
    </message>
    <message>
        <source>Look for open comments and conflicts too</source>
        <translation>Проверить и открытые комментарии и конфликты</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Набор</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Письма</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>П&amp;араметры</translation>
    </message>
    <message>
        <source>File or fol&amp;der</source>
        <translation>Фай&amp;л или папка</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Про&amp;верить</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This version does not know the format {format}.</source>
        <translation>Эта версия не знает формата {format}.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспорт в</translation>
    </message>
    <message>
        <source>What would be wrong in the letters, and what {format} cannot carry, stands here after “Check”; a click leads to its place.</source>
        <translation>Что не так в письмах и чего не может передать {format}, появится здесь после «Проверить»; щелчок ведёт к месту.</translation>
    </message>
    <message>
        <source>No program here opens {path}; it is written all the same.</source>
        <translation>Здесь нет программы, которая откроет {path}; но всё записано.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation>Работа остановлена; ничего не записано.</translation>
    </message>
    <message>
        <source>Nothing is wrong, and nothing is lost.</source>
        <translation>Всё в порядке, и ничего не теряется.</translation>
    </message>
    <message>
        <source>Written: one file.</source>
        <translation>Записан один файл.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %n files.</source>
        <translation>
            <numerusform>Записан %n файл.</numerusform>
            <numerusform>Записано %n файла.</numerusform>
            <numerusform>Записано %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters that went out as the file that they came as: {count}.</source>
        <translation>Писем, ушедших тем же файлом, каким пришли: {count}.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Notes where they are referred to</source>
        <translation>Примечания там, где на них ссылаются</translation>
    </message>
    <message>
        <source>All letters in one file</source>
        <translation>Все письма в одном файле</translation>
    </message>
    <message>
        <source>Scans beside the text</source>
        <translation>Сканы рядом с текстом</translation>
    </message>
    <message>
        <source>Address of the edition</source>
        <translation>Адрес издания</translation>
    </message>
    <message>
        <source>All letters in one corpus, with the whole register</source>
        <translation>Все письма в одном корпусе, со всем указателем</translation>
    </message>
    <message>
        <source>Lossless annotations beside the TEI</source>
        <translation>Аннотации без потерь рядом с TEI</translation>
    </message>
    <message>
        <source>Comments too</source>
        <translation>И комментарии</translation>
    </message>
    <message>
        <source>Letters that were not changed as the file that they came as</source>
        <translation>Неизменённые письма тем же файлом, каким пришли</translation>
    </message>
    <message>
        <source>Tables for</source>
        <translation>Таблицы для</translation>
    </message>
    <message>
        <source>Only the table of letters</source>
        <translation>Только таблица писем</translation>
    </message>
    <message>
        <source>Licence of the file</source>
        <translation>Лицензия файла</translation>
    </message>
    <message>
        <source>Letters are listed from</source>
        <translation>Письма перечисляются из</translation>
    </message>
    <message>
        <source>Kind of the edition</source>
        <translation>Вид издания</translation>
    </message>
    <message>
        <source>Address of the file</source>
        <translation>Адрес файла</translation>
    </message>
    <message>
        <source>Address of a letter</source>
        <translation>Адрес письма</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Electronic mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>Дата файла</translation>
    </message>
    <message>
        <source>Language of the edition&apos;s own words</source>
        <translation>Язык слов самого издания</translation>
    </message>
    <message>
        <source>The texts too</source>
        <translation>И тексты</translation>
    </message>
    <message>
        <source>Address of the folder</source>
        <translation>Адрес папки</translation>
    </message>
    <message>
        <source>The words of the lines</source>
        <translation>Слова строк</translation>
    </message>
    <message>
        <source>The register stands</source>
        <translation>Указатель стоит</translation>
    </message>
    <message>
        <source>The register at the end</source>
        <translation>Указатель в конце</translation>
    </message>
    <message>
        <source>At the foot of the page</source>
        <translation>Внизу страницы</translation>
    </message>
    <message>
        <source>Ends of lines shown, as |</source>
        <translation>Показывать концы строк знаком |</translation>
    </message>
    <message>
        <source>How each letter has come down</source>
        <translation>Как дошло каждое письмо</translation>
    </message>
    <message>
        <source>An index of names</source>
        <translation>Именной указатель</translation>
    </message>
    <message>
        <source>The scans as pages</source>
        <translation>Сканы отдельными страницами</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>One manifest for all letters</source>
        <translation>Один манифест для всех писем</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>как напечатано</translation>
    </message>
    <message>
        <source>for reading: expanded and corrected</source>
        <translation>для чтения: с раскрытиями и исправлениями</translation>
    </message>
    <message>
        <source>folded: no capitals, no accents</source>
        <translation>упрощённо: без прописных и диакритики</translation>
    </message>
    <message>
        <source>programs and spreadsheets</source>
        <translation>программ и электронных таблиц</translation>
    </message>
    <message>
        <source>programs: every cell as it is</source>
        <translation>программ: каждая ячейка как есть</translation>
    </message>
    <message>
        <source>spreadsheets: formulas are defused</source>
        <translation>электронных таблиц: формулы обезврежены</translation>
    </message>
    <message>
        <source>this edition, with its numbers</source>
        <translation>этого издания, с его номерами</translation>
    </message>
    <message>
        <source>where each was printed before</source>
        <translation>прежних публикаций каждого</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>печатное</translation>
    </message>
    <message>
        <source>online</source>
        <translation>сетевое</translation>
    </message>
    <message>
        <source>printed and online</source>
        <translation>печатное и сетевое</translation>
    </message>
    <message>
        <source>beside the text (standOff)</source>
        <translation>рядом с текстом (standOff)</translation>
    </message>
    <message>
        <source>at the end of each letter (back)</source>
        <translation>в конце каждого письма (back)</translation>
    </message>
    <message>
        <source>in files of its own</source>
        <translation>в отдельных файлах</translation>
    </message>
    <message>
        <source>the commentary</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>the notes on the text</source>
        <translation>примечания к тексту</translation>
    </message>
    <message>
        <source>letter (US)</source>
        <translation>Letter (США)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; empty: of the latest reading</source>
        <translation>ГГГГ-ММ-ДД; пусто: последнего прочтения</translation>
    </message>
    <message>
        <source>empty: the editors</source>
        <translation>пусто: редакторы</translation>
    </message>
    <message>
        <source>empty: Libertinus Serif</source>
        <translation>пусто: Libertinus Serif</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Preferred name</source>
        <translation>Основное имя</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Для сортировки</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Dates (EDTF)</source>
        <translation>Даты (EDTF)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Language (en, ru, uz-Cyrl)</source>
        <translation>Язык (en, ru, uz-Cyrl)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>Нормативная база</translation>
    </message>
    <message>
        <source>Identifier or address</source>
        <translation>Идентификатор или адрес</translation>
    </message>
    <message>
        <source>Relation (spouse of, member of)</source>
        <translation>Связь (супруга кого, член чего)</translation>
    </message>
    <message>
        <source>Entry of the register</source>
        <translation>Запись указателя</translation>
    </message>
    <message>
        <source>Memo (never exported)</source>
        <translation>Заметка (не экспортируется)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Архивохранилище</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Фонд или собрание</translation>
    </message>
    <message>
        <source>Shelfmark</source>
        <translation>Архивный шифр</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Language tag (en, de, ru, uz …)</source>
        <translation>Код языка (en, de, ru, uz …)</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>Обозначение страницы</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Как читали</translation>
    </message>
    <message>
        <source>Who read</source>
        <translation>Кто читал</translation>
    </message>
    <message>
        <source>Read against</source>
        <translation>Сверено с</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>В каком качестве</translation>
    </message>
    <message>
        <source>What is vouched for</source>
        <translation>За что вы ручаетесь</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>By letter</source>
        <translation>По письмам</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По видам</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>По людям</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>■ Conflicts</source>
        <translation>■ Расхождения</translation>
    </message>
    <message>
        <source>◆ Worth a look</source>
        <translation>◆ Взглянуть</translation>
    </message>
    <message>
        <source>◦ Nothing in the way</source>
        <translation>◦ Без помех</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Нерешённые</translation>
    </message>
    <message>
        <source>Arrangement of the changes</source>
        <translation>Порядок изменений</translation>
    </message>
    <message>
        <source>Which changes are listed</source>
        <translation>Какие изменения в списке</translation>
    </message>
    <message>
        <source>Kind of the changes</source>
        <translation>Вид изменений</translation>
    </message>
    <message>
        <source>Words that the changes hold</source>
        <translation>Слова в изменениях</translation>
    </message>
    <message>
        <source>Filter (/)</source>
        <translation>Фильтр (/)</translation>
    </message>
    <message>
        <source>Typographic too</source>
        <translation>И типографские</translation>
    </message>
    <message>
        <source>Blanks, quotation marks and capitals</source>
        <translation>Пробелы, кавычки и прописные буквы</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Любой вид</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Поиск и замена</translation>
    </message>
    <message>
        <source>Find in the letter…</source>
        <translation>Найти в письме…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Look in the notes and translations of the letter too</source>
        <translation>Искать также в примечаниях и переводах письма</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Replace by…</source>
        <translation>Заменить на…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace this place and go to the next (Enter)</source>
        <translation>Заменить здесь и перейти к следующему месту (Enter)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить все</translation>
    </message>
    <message>
        <source>Replace every place as one step (Alt+Enter)</source>
        <translation>Заменить все места одним шагом (Alt+Enter)</translation>
    </message>
    <message>
        <source>New words take over capitals from the old ones</source>
        <translation>Новые слова перенимают прописные буквы прежних</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>Предыдущее место (Shift+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>Следующее место (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>FindCommands</name>
    <message>
        <source>Type what to look for.</source>
        <translation>Введите, что искать.</translation>
    </message>
    <message>
        <source>Not in this letter. Ctrl+Shift+F looks through the project.</source>
        <translation>В этом письме нет. Ctrl+Shift+F ищет по всему проекту.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source> · in a note</source>
        <translation> · в примечании</translation>
    </message>
    <message>
        <source>1 place replaced; Ctrl+Z takes it back.</source>
        <translation>Заменено 1 место; Ctrl+Z отменяет.</translation>
    </message>
    <message numerus="yes">
        <source>%n places replaced; Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Заменено %n место; Ctrl+Z отменяет.</numerusform>
            <numerusform>Заменено %n места; Ctrl+Z отменяет.</numerusform>
            <numerusform>Заменено %n мест; Ctrl+Z отменяет.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>there is nothing to do it with</source>
        <translation>не к чему применить</translation>
    </message>
</context>
<context>
    <name>FindingsTree</name>
    <message>
        <source>What would be wrong, and what the format cannot carry</source>
        <translation>Что не так и чего не может передать формат</translation>
    </message>
    <message>
        <source>To look at in the letters</source>
        <translation>Посмотреть в письмах</translation>
    </message>
    <message>
        <source>What the format loses or changes</source>
        <translation>Что формат теряет или меняет</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>letter {number}</source>
        <translation>письмо {number}</translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source>Finish the review</source>
        <translation>Завершить проверку</translation>
    </message>
    <message>
        <source>Every decision is in the project already. The report lists them with their reasons; the answer is a small file with your decisions and your own work, which your colleague opens as you opened theirs.</source>
        <translation>Все решения уже в проекте. Отчёт перечисляет их с причинами; ответ – небольшой файл с вашими решениями и вашей работой, который коллега откроет так же, как вы открыли его файл.</translation>
    </message>
    <message>
        <source>Message to your colleague</source>
        <translation>Сообщение коллеге</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Send &amp;decisions back…</source>
        <translation>Отослать &amp;решения…</translation>
    </message>
    <message>
        <source>&amp;In numbers…</source>
        <translation>В &amp;числах…</translation>
    </message>
    <message>
        <source>&amp;Put the delivery aside</source>
        <translation>От&amp;ложить посылку</translation>
    </message>
    <message>
        <source>&amp;Close the review</source>
        <translation>&amp;Закрыть проверку</translation>
    </message>
    <message>
        <source>&amp;Go on reviewing</source>
        <translation>&amp;Продолжать</translation>
    </message>
    <message>
        <source>{decided} of {all} changes are decided.</source>
        <translation>Решено {decided} из {all} изменений.</translation>
    </message>
    <message numerus="yes">
        <source>%n remain undecided; you can go on whenever you like.</source>
        <translation>
            <numerusform>%n остаётся нерешённым; продолжить можно когда угодно.</numerusform>
            <numerusform>%n остаются нерешёнными; продолжить можно когда угодно.</numerusform>
            <numerusform>%n остаются нерешёнными; продолжить можно когда угодно.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Folder of projects</source>
        <translation>Папка проектов</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Delete “{name}”</source>
        <translation>Удалить «{name}»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Добавить ещё</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>original</source>
        <translation>подлинник</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message>
        <source>carbon copy</source>
        <translation>копия под копирку</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печатный текст</translation>
    </message>
    <message>
        <source>photocopy</source>
        <translation>фотокопия</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>список</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>установлено редакторами</translation>
    </message>
    <message>
        <source>autograph</source>
        <translation>автограф</translation>
    </message>
    <message>
        <source>manuscript</source>
        <translation>рукопись</translation>
    </message>
    <message>
        <source>typescript</source>
        <translation>машинопись</translation>
    </message>
    <message>
        <source>telegraph form</source>
        <translation>телеграфный бланк</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>на машинке</translation>
    </message>
    <message>
        <source>stamped</source>
        <translation>штампом</translation>
    </message>
    <message>
        <source>facsimile</source>
        <translation>факсимиле</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>резолюция</translation>
    </message>
    <message>
        <source>inscription</source>
        <translation>помета</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>штамп</translation>
    </message>
    <message>
        <source>note of receipt</source>
        <translation>отметка о получении</translation>
    </message>
    <message>
        <source>file mark</source>
        <translation>делопроизводственная помета</translation>
    </message>
    <message>
        <source>postmark</source>
        <translation>почтовый штемпель</translation>
    </message>
    <message>
        <source>archival mark</source>
        <translation>архивная помета</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Препровождено</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Переадресовано</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>reply to</source>
        <translation>ответ на</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>ответное письмо</translation>
    </message>
    <message>
        <source>encloses</source>
        <translation>с приложением</translation>
    </message>
    <message>
        <source>enclosed in</source>
        <translation>приложено к</translation>
    </message>
    <message>
        <source>draft of</source>
        <translation>черновик письма</translation>
    </message>
    <message>
        <source>copy of</source>
        <translation>копия письма</translation>
    </message>
    <message>
        <source>refers to</source>
        <translation>упоминает</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>Переписка</translation>
    </message>
    <message>
        <source>Links to other letters</source>
        <translation>Связи с другими письмами</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number in the source</source>
        <translation>Номер в источнике</translation>
    </message>
    <message>
        <source>The number that the source prints</source>
        <translation>Номер, напечатанный в источнике</translation>
    </message>
    <message>
        <source>in the source</source>
        <translation>в источнике</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>↓ shows the usual kinds; or any other word</source>
        <translation>↓ показывает обычные виды; можно и другое слово</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>A tag (en, de, ru) or a language&apos;s name</source>
        <translation>Код (en, de, ru) или название языка</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>Дата и место</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что было сделано</translation>
    </message>
    <message>
        <source>Earlier than the letter before it ({before}): see whether this is its place.</source>
        <translation>Раньше предыдущего письма ({before}): проверьте, здесь ли его место.</translation>
    </message>
    <message>
        <source>Later than the letter after it ({after}): see whether this is its place.</source>
        <translation>Позже следующего письма ({after}): проверьте, здесь ли его место.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>The letter that this one answers, encloses …: ↵ on a link goes there.</source>
        <translation>Письмо, на которое это отвечает, которое содержит …: ↵ на связи ведёт туда.</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Вид связи</translation>
    </message>
    <message>
        <source>Letter linked to</source>
        <translation>Связанное письмо</translation>
    </message>
    <message>
        <source>Number, date or names of a letter here; or words for one that is not</source>
        <translation>Номер, дата или имена здешнего письма; для другого — просто слова</translation>
    </message>
    <message>
        <source>A letter of this project: Enter goes there</source>
        <translation>Письмо этого проекта: Enter ведёт туда</translation>
    </message>
    <message>
        <source>The letter that this links to is not in the project.</source>
        <translation>Письма, на которое указывает связь, нет в проекте.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>спорно</translation>
    </message>
    <message>
        <source>from the document</source>
        <translation>по документу</translation>
    </message>
    <message>
        <source>from the postmark</source>
        <translation>по почтовому штемпелю</translation>
    </message>
    <message>
        <source>from a stamp</source>
        <translation>по штампу</translation>
    </message>
    <message>
        <source>from the content</source>
        <translation>по содержанию</translation>
    </message>
    <message>
        <source>conjecture</source>
        <translation>предположение</translation>
    </message>
    <message>
        <source>from an edition</source>
        <translation>по изданию</translation>
    </message>
    <message>
        <source>supplied in brackets</source>
        <translation>восполнено в скобках</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Type to look in the register; ↓ chooses; or any other name</source>
        <translation>Набирайте, чтобы искать в указателе; ↓ выбирает; можно и любое другое имя</translation>
    </message>
    <message>
        <source>In the register: {name} ({kind})</source>
        <translation>В указателе: {name} ({kind})</translation>
    </message>
    <message>
        <source>Linked to an entry that is not in the register</source>
        <translation>Связано с записью, которой нет в указателе</translation>
    </message>
    <message>
        <source>inferred by the editors</source>
        <translation>установлено редакторами</translation>
    </message>
    <message>
        <source>Inferred by the editors: [name]</source>
        <translation>Установлено редакторами: [имя]</translation>
    </message>
    <message>
        <source>Unlink from the register</source>
        <translation>Отвязать от указателя</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date as printed</source>
        <translation>Дата в источнике</translation>
    </message>
    <message>
        <source>Write it as it is printed; what it means is read as you type</source>
        <translation>Пишите как в источнике; значение распознаётся по мере набора</translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>Date (EDTF)</source>
        <translation>Дата (EDTF)</translation>
    </message>
    <message>
        <source>1922-04-03, 1922-04, 1922-04~, 1921/1922, [..1922]</source>
        <translation>1922-04-03, 1922-04, 1922-04~, 1921/1922, [..1922]</translation>
    </message>
    <message>
        <source>Calendar of the printed date</source>
        <translation>Календарь даты в источнике</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>What the date is known from</source>
        <translation>Откуда известна дата</translation>
    </message>
    <message>
        <source>Certainty of the date</source>
        <translation>Достоверность даты</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Источники текста</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>История хранения</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>Digital source and rights</source>
        <translation>Цифровой источник и права</translation>
    </message>
    <message>
        <source>Change of keeper</source>
        <translation>Смена владельца</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>New change of keeper</source>
        <translation>Новая смена владельца</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Составители</translation>
    </message>
    <message>
        <source>One name a line; Ctrl+Enter or a semicolon for another</source>
        <translation>Одно имя в строке; Ctrl+Enter или точка с запятой для следующего</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>Новая публикация</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Where the text was found, as https://…</source>
        <translation>Где найден текст, например https://…</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>On which day, as 2024-05-01</source>
        <translation>В какой день, например 2024-05-01</translation>
    </message>
    <message>
        <source>None of them is the base of the text: choose one (Alt+Enter on its heading).</source>
        <translation>Ни один из них не основной: выберите один (Alt+Enter на его заголовке).</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Источник текста</translation>
    </message>
    <message>
        <source>Base of the text</source>
        <translation>Основной источник</translation>
    </message>
    <message>
        <source>A repository without a shelfmark: add the reference.</source>
        <translation>Хранилище без архивного шифра: добавьте его.</translation>
    </message>
    <message>
        <source>Role of the witness</source>
        <translation>Роль источника</translation>
    </message>
    <message>
        <source>original, draft, copy, print …</source>
        <translation>подлинник, черновик, копия, печать …</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>base of the text</source>
        <translation>основной источник</translation>
    </message>
    <message>
        <source>Witness {number}: {role}</source>
        <translation>Источник {number}: {role}</translation>
    </message>
    <message>
        <source>Not understood as an archival reference; kept as it is.</source>
        <translation>Не распознано как архивный шифр; сохранено как есть.</translation>
    </message>
    <message>
        <source>Reference as printed</source>
        <translation>Шифр в источнике</translation>
    </message>
    <message>
        <source>Paste the whole line: its levels are read as you type</source>
        <translation>Вставьте всю строку: уровни распознаются по мере набора</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Шифр</translation>
    </message>
    <message>
        <source>Level of the reference</source>
        <translation>Уровень шифра</translation>
    </message>
    <message>
        <source>fond, opis, delo, list, or collection, box, folder …</source>
        <translation>фонд, опись, дело, лист; собрание, коробка, папка …</translation>
    </message>
    <message>
        <source>Value of the level</source>
        <translation>Значение уровня</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>2 leaves, 3 pages written</source>
        <translation>2 листа, 3 страницы текста</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>What it is written on</source>
        <translation>На чём написано</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Почерки</translation>
    </message>
    <message>
        <source>One hand a line; Ctrl+Enter or a semicolon for another</source>
        <translation>Один почерк в строке; Ctrl+Enter или точка с запятой для следующего</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Inscription or stamp</source>
        <translation>Помета или штамп</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Чья</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Where on the page</source>
        <translation>Где на странице</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Почерк</translation>
    </message>
    <message>
        <source>Whose hand, or in which ink</source>
        <translation>Чьей рукой или какими чернилами</translation>
    </message>
    <message>
        <source>New inscription or stamp</source>
        <translation>Новая помета или штамп</translation>
    </message>
    <message>
        <source>Readings and sign-off</source>
        <translation>Чтения и утверждение</translation>
    </message>
    <message>
        <source>Nobody has recorded a reading yet: Ctrl+F12 records one, F12 reads the text against its source.</source>
        <translation>Чтений ещё не записано: Ctrl+F12 записывает чтение, F12 сверяет текст с источником.</translation>
    </message>
    <message>
        <source>Delete the reading</source>
        <translation>Удалить чтение</translation>
    </message>
    <message>
        <source>read to {share} %</source>
        <translation>прочитано {share} %</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Как читали</translation>
    </message>
    <message>
        <source>Read against</source>
        <translation>Сверено с</translation>
    </message>
    <message>
        <source>against …</source>
        <translation>с чем …</translation>
    </message>
    <message>
        <source>Remarks on the reading</source>
        <translation>Замечания к чтению</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>замечания</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>✓ Signed off</source>
        <translation>✓ Утверждено</translation>
    </message>
    <message>
        <source>⚠ Signed for an earlier state</source>
        <translation>⚠ Утверждено для прежнего состояния</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Reason to withdraw it</source>
        <translation>Причина отзыва</translation>
    </message>
    <message>
        <source>a reason withdraws it</source>
        <translation>указание причины отзывает утверждение</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Отозвано, потому что</translation>
    </message>
</context>
<context>
    <name>GroupTree</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>recto</source>
        <translation>лицевая</translation>
    </message>
    <message>
        <source>verso</source>
        <translation>оборот</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>enclosure</source>
        <translation>приложение</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>конверт</translation>
    </message>
    <message>
        <source>Letters and their pages</source>
        <translation>Письма и их страницы</translation>
    </message>
    <message>
        <source>Letter, page</source>
        <translation>Письмо, страница</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Letter {number}</source>
        <translation>Письмо {number}</translation>
    </message>
    <message>
        <source>twice in this import</source>
        <translation>дважды в этом импорте</translation>
    </message>
    <message>
        <source>already in letter {number}</source>
        <translation>уже есть в письме {number}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Letterbook: the manual</source>
        <translation>Letterbook: руководство</translation>
    </message>
    <message>
        <source>Search the manual… (Ctrl+K)</source>
        <translation>Искать в руководстве… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search all pages of the manual</source>
        <translation>Искать на всех страницах руководства</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Страницы руководства</translation>
    </message>
    <message>
        <source>No page has all of these words. Fewer words find more.</source>
        <translation>Нет страницы со всеми этими словами. Чем меньше слов, тем больше найдётся.</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Назад (Alt+Влево)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Вперёд (Alt+Вправо)</translation>
    </message>
    <message>
        <source>Find in this page… (Ctrl+F)</source>
        <translation>Найти на этой странице… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Найти на этой странице</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Оглавление</translation>
    </message>
    <message>
        <source>not in this page</source>
        <translation>на этой странице нет</translation>
    </message>
    <message>
        <source>Leave the manual</source>
        <translation>Выход из руководства</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Открыть этот адрес в браузере?</translation>
    </message>
</context>
<context>
    <name>HereButton</name>
    <message>
        <source>What is at the caret</source>
        <translation>Что у курсора</translation>
    </message>
    <message>
        <source>What is at the caret: details by Alt+Enter, the list by Alt+Down</source>
        <translation>Что у курсора: Alt+Enter — сведения, Alt+Вниз — список</translation>
    </message>
</context>
<context>
    <name>HereCommands</name>
    <message>
        <source>There is no mark, tag or note at the caret.</source>
        <translation>У курсора нет разметки, тега или примечания.</translation>
    </message>
</context>
<context>
    <name>HereStrip</name>
    <message>
        <source>What is here</source>
        <translation>Что здесь</translation>
    </message>
    <message>
        <source>Marks, tags and notes at the caret</source>
        <translation>Разметка, теги и примечания у курсора</translation>
    </message>
    <message>
        <source>↵ change · Del remove the markup · Shift+Del with its text · Esc back</source>
        <translation>↵ изменить · Del снять разметку · Shift+Del вместе с текстом · Esc назад</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>letter {number}</source>
        <translation>письмо {number}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>перевод</translation>
    </message>
    <message>
        <source>text of a note</source>
        <translation>текст примечания</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>легенда</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>чтение</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>project</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>подпись</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>The letter is not there any more; restore it as before the step.</source>
        <translation>Письма больше нет; верните его к состоянию до шага.</translation>
    </message>
    <message>
        <source>It is not there any more; restore it as before the step.</source>
        <translation>Этого больше нет; верните к состоянию до шага.</translation>
    </message>
    <message>
        <source>Select the step to go back to in the history first.</source>
        <translation>Сначала выберите в истории шаг, к которому нужно вернуться.</translation>
    </message>
    <message>
        <source>Everything is as it was then.</source>
        <translation>Всё уже так, как было тогда.</translation>
    </message>
    <message>
        <source>Went back by 1 step; Ctrl+Z undoes it.</source>
        <translation>Возврат на 1 шаг; Ctrl+Z отменяет.</translation>
    </message>
    <message numerus="yes">
        <source>Went back by %n steps; Ctrl+Z undoes it.</source>
        <translation>
            <numerusform>Возврат на %n шаг; Ctrl+Z отменяет.</numerusform>
            <numerusform>Возврат на %n шага; Ctrl+Z отменяет.</numerusform>
            <numerusform>Возврат на %n шагов; Ctrl+Z отменяет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a step of the history, and what to restore of it, first.</source>
        <translation>Сначала выберите шаг истории и то, что нужно вернуть.</translation>
    </message>
    <message>
        <source>It has not changed since.</source>
        <translation>С тех пор это не менялось.</translation>
    </message>
    <message>
        <source>Restored; Ctrl+Z undoes it.</source>
        <translation>Возвращено; Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>It is as it was then.</source>
        <translation>Всё так, как было тогда.</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Whose history</source>
        <translation>Чья история</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Это письмо</translation>
    </message>
    <message>
        <source>Steps of which editor</source>
        <translation>Шаги какого редактора</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Фильтр…</translation>
    </message>
    <message>
        <source>Filter the steps by words</source>
        <translation>Отфильтровать шаги по словам</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Что изменил шаг</translation>
    </message>
    <message>
        <source>Back to here</source>
        <translation>Назад сюда</translation>
    </message>
    <message>
        <source>Take back every later step, as one new step (Ctrl+Alt+Z)</source>
        <translation>Отменить все более поздние шаги одним новым шагом (Ctrl+Alt+Z)</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Как до</translation>
    </message>
    <message>
        <source>Restore what is selected as it was before the step (Ctrl+Alt+B)</source>
        <translation>Вернуть выбранное к состоянию до шага (Ctrl+Alt+B)</translation>
    </message>
    <message>
        <source>As after</source>
        <translation>Как после</translation>
    </message>
    <message>
        <source>Restore what is selected as it was after the step</source>
        <translation>Вернуть выбранное к состоянию после шага</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Тогда и сейчас</translation>
    </message>
    <message>
        <source>Compare the text after the step with the text as it is now</source>
        <translation>Сравнить текст после шага с нынешним</translation>
    </message>
    <message>
        <source>No step is like this.</source>
        <translation>Ни один шаг не подходит.</translation>
    </message>
    <message>
        <source>Select a step to see what it changed.</source>
        <translation>Выберите шаг, чтобы увидеть, что он изменил.</translation>
    </message>
    <message>
        <source>The words before and after stand here.</source>
        <translation>Здесь стоят слова до и после.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>↵ goes to the place · Esc to the text</source>
        <translation>↵ перейти к месту · Esc к тексту</translation>
    </message>
    <message>
        <source> · {count} more are not listed</source>
        <translation> · ещё не показано: {count}</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Who am I</source>
        <translation>Кто я</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>И&amp;нициалы</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>The history, comments and readings name you so. What was done before keeps its name.</source>
        <translation>Так вас называют история, комментарии и чтения. Сделанное раньше сохраняет прежнее имя.</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Ваш цвет</translation>
    </message>
</context>
<context>
    <name>ImageCommands</name>
    <message>
        <source>Import scans</source>
        <translation>Импорт сканов</translation>
    </message>
    <message>
        <source>Import a folder of scans</source>
        <translation>Импорт папки сканов</translation>
    </message>
    <message>
        <source>Add pages to this letter</source>
        <translation>Добавить страницы к письму</translation>
    </message>
    <message>
        <source>Every scan is where it belongs.</source>
        <translation>Все сканы на своих местах.</translation>
    </message>
    <message>
        <source>Where are the other scans ({count})?</source>
        <translation>Где остальные сканы ({count})?</translation>
    </message>
    <message>
        <source>Scans found again: {found}; still missing: {left}.</source>
        <translation>Найдены сканы: {found}; всё ещё недостаёт: {left}.</translation>
    </message>
    <message>
        <source>Looking for missing scans</source>
        <translation>Поиск недостающих сканов</translation>
    </message>
    <message>
        <source>Copying scans beside the project</source>
        <translation>Копирование сканов к проекту</translation>
    </message>
    <message>
        <source>Files copied: {count}.</source>
        <translation>Скопированы файлы: {count}.</translation>
    </message>
    <message>
        <source>No scan had to be copied.</source>
        <translation>Ни один скан копировать не пришлось.</translation>
    </message>
    <message>
        <source>This letter has no scan that could be put into the project file.</source>
        <translation>В этом письме нет скана, который можно поместить в файл проекта.</translation>
    </message>
    <message>
        <source>No scan of this letter is kept in the project file.</source>
        <translation>В файле проекта нет сканов этого письма.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Page {name} was taken from the letter; its file stays, and Ctrl+Z brings it back.</source>
        <translation>Страница {name} изъята из письма; её файл остаётся, Ctrl+Z вернёт её.</translation>
    </message>
    <message>
        <source>This letter has no page; Letter &gt; Add pages brings scans in.</source>
        <translation>В этом письме нет страниц; сканы добавляет Письмо &gt; Добавить страницы.</translation>
    </message>
    <message>
        <source>Scans ({endings});;All files (*)</source>
        <translation>Сканы ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
</context>
<context>
    <name>ImportAssistant</name>
    <message>
        <source>Import letters</source>
        <translation>Импорт писем</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Letters of this import</source>
        <translation>Письма этого импорта</translation>
    </message>
    <message>
        <source>What was found, doubtful first</source>
        <translation>Что распознано, сначала сомнительное</translation>
    </message>
    <message>
        <source>Source as printed</source>
        <translation>Источник как напечатан</translation>
    </message>
    <message>
        <source>Letter as it will become</source>
        <translation>Письмо, каким оно станет</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Findings, doubtful first</source>
        <translation>Распознано, сначала сомнительное</translation>
    </message>
    <message>
        <source>This finding</source>
        <translation>Это место</translation>
    </message>
    <message>
        <source>What can be changed (F10)</source>
        <translation>Что можно изменить (F10)</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Отчёт…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>↵ right as it is · ↑↓ findings · Tab other panes · Ctrl+Z undo</source>
        <translation>↵ всё верно · ↑↓ места · Tab другие области · Ctrl+Z отменить</translation>
    </message>
    <message>
        <source>Take the lines of {count} files (Ctrl+↵)</source>
        <translation>Взять строки из файлов: {count} (Ctrl+↵)</translation>
    </message>
    <message>
        <source>Import {count} entries and annotations (Ctrl+↵)</source>
        <translation>Импортировать статьи и аннотации: {count} (Ctrl+↵)</translation>
    </message>
    <message>
        <source>Take suggestions and comments: {count} (Ctrl+↵)</source>
        <translation>Принять предложения и комментарии: {count} (Ctrl+↵)</translation>
    </message>
    <message>
        <source>Import 1 letter (Ctrl+↵)</source>
        <translation>Импортировать 1 письмо (Ctrl+↵)</translation>
    </message>
    <message>
        <source>Import {count} letters (Ctrl+↵)</source>
        <translation>Импортировать письма: {count} (Ctrl+↵)</translation>
    </message>
    <message>
        <source>Result: {letter}</source>
        <translation>Результат: {letter}</translation>
    </message>
    <message>
        <source>Source: {file}</source>
        <translation>Источник: {file}</translation>
    </message>
    <message>
        <source>Letter {number} as it stands</source>
        <translation>Письмо {number}, как оно есть</translation>
    </message>
    <message>
        <source>Nothing doubtful is left: Ctrl+↵ imports.</source>
        <translation>Сомнительного не осталось: Ctrl+↵ импортирует.</translation>
    </message>
    <message>
        <source>Letters are being written into the project: {letters}…</source>
        <translation>Письма записываются в проект: {letters}…</translation>
    </message>
    <message numerus="yes">
        <source>Close without importing? Your corrections (%n) would be given up.</source>
        <translation>
            <numerusform>Закрыть без импорта? Будет потеряно %n ваше исправление.</numerusform>
            <numerusform>Закрыть без импорта? Будут потеряны %n ваших исправления.</numerusform>
            <numerusform>Закрыть без импорта? Будут потеряны %n ваших исправлений.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on correcting</source>
        <translation>&amp;Продолжить исправление</translation>
    </message>
    <message>
        <source>&amp;Close without importing</source>
        <translation>&amp;Закрыть без импорта</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Right as it is, on to the next doubtful one</source>
        <translation>Всё верно, к следующему сомнительному</translation>
    </message>
    <message>
        <source>Other kind of line…</source>
        <translation>Другой вид строки…</translation>
    </message>
    <message>
        <source>Not a note marker; or, with a figure selected, a note marker</source>
        <translation>Не знак сноски; или, если выделена цифра, — знак сноски</translation>
    </message>
    <message>
        <source>Other mark, or a mark on what is selected…</source>
        <translation>Другая разметка или разметка выделенного…</translation>
    </message>
    <message>
        <source>Remove this mark or marker; leave the field empty</source>
        <translation>Снять разметку или знак; оставить поле пустым</translation>
    </message>
    <message>
        <source>Set apart: not part of the text</source>
        <translation>Отделить: не часть текста</translation>
    </message>
    <message>
        <source>Take into the text</source>
        <translation>Взять в текст</translation>
    </message>
    <message>
        <source>A letter begins with this line</source>
        <translation>С этой строки начинается письмо</translation>
    </message>
    <message>
        <source>Join with the letter before</source>
        <translation>Соединить с предыдущим письмом</translation>
    </message>
    <message>
        <source>Sender, recipient, date, place, kind, title…</source>
        <translation>Отправитель, адресат, дата, место, вид, заглавие…</translation>
    </message>
    <message>
        <source>Leave this letter out, or take it in again</source>
        <translation>Не брать это письмо или снова взять</translation>
    </message>
    <message>
        <source>Files: {files}</source>
        <translation>Файлы: {files}</translation>
    </message>
    <message>
        <source>letters: {letters}</source>
        <translation>письма: {letters}</translation>
    </message>
    <message>
        <source>doubtful places: {doubts} in {count} of them</source>
        <translation>сомнительные места: {doubts}, в письмах: {count}</translation>
    </message>
    <message>
        <source>nothing doubtful</source>
        <translation>ничего сомнительного</translation>
    </message>
    <message>
        <source>coming back: {returned}</source>
        <translation>вернулось: {returned}</translation>
    </message>
    <message>
        <source>files refused: {refused}</source>
        <translation>отвергнутые файлы: {refused}</translation>
    </message>
    <message>
        <source>pictures: {count}</source>
        <translation>изображений: {count}</translation>
    </message>
    <message>
        <source>already in the project: {present}</source>
        <translation>уже в проекте: {present}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отвергнуто</translation>
    </message>
    <message>
        <source>Letter without a title</source>
        <translation>Письмо без заглавия</translation>
    </message>
    <message>
        <source>its lines go to the pages of letter {number}, which show the same scans</source>
        <translation>его строки перейдут на страницы письма {number}, где те же сканы</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>left out: it is letter {number} already</source>
        <translation>пропущено: это уже письмо {number}</translation>
    </message>
    <message>
        <source>doubtful: {count}</source>
        <translation>сомнительно: {count}</translation>
    </message>
    <message>
        <source>a letter of its own, beside letter {number}</source>
        <translation>отдельное письмо, рядом с письмом {number}</translation>
    </message>
    <message>
        <source>again, beside letter {number}</source>
        <translation>повторно, рядом с письмом {number}</translation>
    </message>
    <message>
        <source>Letter {number} coming back: {title}</source>
        <translation>Возвращается письмо {number}: {title}</translation>
    </message>
    <message>
        <source>suggestions: {suggestions}, comments: {comments}</source>
        <translation>предложений: {suggestions}, комментариев: {comments}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ничего нового</translation>
    </message>
    <message>
        <source>brought before: {count}</source>
        <translation>пришло раньше: {count}</translation>
    </message>
    <message>
        <source>This is letter {number}, which went out of this project as a document and comes back. Taking it in changes no word: its tracked changes, and others that are found by comparing, become suggestions on the letter as it stands now, and its comments come along.</source>
        <translation>Это письмо {number}, которое ушло из проекта документом и теперь возвращается. От его приёма ни одно слово не изменится: записанные исправления, а также другие, найденные сравнением, станут предложениями к письму, как оно есть сейчас, и комментарии придут с ними.</translation>
    </message>
    <message>
        <source>Enter right as it is · F10 everything that can be changed</source>
        <translation>Enter — всё верно · F10 — всё, что можно изменить</translation>
    </message>
    <message>
        <source>This file says itself what everything in it is. There is nothing to decide: the result stands beside it, and what is doubtful below. It can be corrected after the import.</source>
        <translation>Этот файл сам указывает, что в нём чем является. Решать нечего: результат рядом, сомнительное внизу. Исправить можно после импорта.</translation>
    </message>
    <message>
        <source>(The source has no note for this marker.)</source>
        <translation>(В источнике нет примечания к этому знаку.)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Note {label}</source>
        <translation>Примечание {label}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Номер письма</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>Поле заголовка</translation>
    </message>
    <message>
        <source>Archival source</source>
        <translation>Архивный источник</translation>
    </message>
    <message>
        <source>Printed source</source>
        <translation>Печатный источник</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Compilers</source>
        <translation>Составители</translation>
    </message>
    <message>
        <source>Head note</source>
        <translation>Общее примечание</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Название страницы</translation>
    </message>
    <message>
        <source>Page heading</source>
        <translation>Колонтитул</translation>
    </message>
    <message>
        <source>Site section</source>
        <translation>Раздел сайта</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Оглавление</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Навигация</translation>
    </message>
    <message>
        <source>Page footer</source>
        <translation>Низ страницы</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Номер страницы</translation>
    </message>
    <message>
        <source>Ruled line</source>
        <translation>Линейка</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Отделено</translation>
    </message>
    <message>
        <source>Place line</source>
        <translation>Строка места</translation>
    </message>
    <message>
        <source>Closing, signed</source>
        <translation>Формула и подпись</translation>
    </message>
    <message>
        <source>Note marker</source>
        <translation>Знак сноски</translation>
    </message>
    <message>
        <source>Heading of the notes</source>
        <translation>Заголовок примечаний</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Другое письмо</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Вид письма</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>1–9 block role · L other kind of line · X set apart · T into the text · B a letter begins here</source>
        <translation>1–9 роль строки · L другой вид строки · X отделить · T в текст · B здесь начинается письмо</translation>
    </message>
    <message>
        <source>T into the text · X set apart · L other kind of line</source>
        <translation>T в текст · X отделить · L другой вид строки</translation>
    </message>
    <message>
        <source>N not a note marker · X set apart</source>
        <translation>N не знак сноски · X отделить</translation>
    </message>
    <message>
        <source>M other mark · Del no mark · X set apart</source>
        <translation>M другая разметка · Del без разметки · X отделить</translation>
    </message>
    <message>
        <source>F2 write what is right · Del leave empty</source>
        <translation>F2 написать верное · Del оставить пустым</translation>
    </message>
    <message>
        <source>T into the text</source>
        <translation>T в текст</translation>
    </message>
    <message>
        <source>Enter: seen; it stays listed under Problems</source>
        <translation>Enter — просмотрено; остаётся в «Проблемах»</translation>
    </message>
    <message>
        <source>Marker of note {label}</source>
        <translation>Знак сноски {label}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>решено вами</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>уверенно</translation>
    </message>
    <message>
        <source>rather sure</source>
        <translation>довольно уверенно</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Текст (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The report could not be saved: {reason}</source>
        <translation>Отчёт не удалось сохранить: {reason}</translation>
    </message>
    <message>
        <source>The report was saved as {file}.</source>
        <translation>Отчёт сохранён в файле {file}.</translation>
    </message>
    <message>
        <source>become pages, beside the project</source>
        <translation>станут страницами, рядом с проектом</translation>
    </message>
    <message>
        <source>become pages, in the project file</source>
        <translation>станут страницами, в файле проекта</translation>
    </message>
    <message>
        <source>are left out and named</source>
        <translation>пропускаются и называются</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new key</source>
        <translation>Нажмите новую клавишу</translation>
    </message>
</context>
<context>
    <name>KeyWarnings</name>
    <message>
        <source>closes the window</source>
        <translation>закрывает окно</translation>
    </message>
    <message>
        <source>changes the window</source>
        <translation>меняет окно</translation>
    </message>
    <message>
        <source>opens the menu of the window</source>
        <translation>открывает меню окна</translation>
    </message>
    <message>
        <source>belongs to the system</source>
        <translation>принадлежит системе</translation>
    </message>
    <message>
        <source>ends the session on some systems</source>
        <translation>завершает сеанс на некоторых системах</translation>
    </message>
    <message>
        <source>opens the menu of the system</source>
        <translation>открывает меню системы</translation>
    </message>
    <message>
        <source>takes a picture of the screen</source>
        <translation>делает снимок экрана</translation>
    </message>
    <message>
        <source>{key} is needed for writing; hold Ctrl or Alt, or use a function key.</source>
        <translation>{key} нужна для набора; удерживайте Ctrl или Alt либо выберите функциональную клавишу.</translation>
    </message>
    <message>
        <source>{key} often {what}, and may never come here.</source>
        <translation>{key} часто {what} и может сюда не дойти.</translation>
    </message>
    <message>
        <source>{key} often belongs to the system, and may never come here.</source>
        <translation>{key} часто принадлежит системе и может сюда не дойти.</translation>
    </message>
    <message>
        <source>{key} is used in texts and fields, which may answer it first.</source>
        <translation>{key} используется в текстах и полях, которые могут ответить на неё первыми.</translation>
    </message>
    <message>
        <source>{key} is AltGr on many systems, where these keyboards write a sign with it: {layouts}.</source>
        <translation>{key} — это AltGr на многих системах, и в этих раскладках она печатает знак: {layouts}.</translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <source>Letterbook: keys</source>
        <translation>Letterbook: клавиши</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Новая клавиша…</translation>
    </message>
    <message>
        <source>Then press the key (Enter in the list)</source>
        <translation>Затем нажмите клавишу (Enter в списке)</translation>
    </message>
    <message>
        <source>Take keys a&amp;way</source>
        <translation>&amp;Убрать клавиши</translation>
    </message>
    <message>
        <source>Delete in the list</source>
        <translation>Del в списке</translation>
    </message>
    <message>
        <source>Back to the &amp;usual</source>
        <translation>&amp;Вернуть обычную</translation>
    </message>
    <message>
        <source>Put &amp;all keys back</source>
        <translation>Вернуть в&amp;се клавиши</translation>
    </message>
    <message>
        <source>Save the list as &amp;PDF…</source>
        <translation>Сохранить список в &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Забрать</translation>
    </message>
    <message>
        <source>&amp;Keep it as it was</source>
        <translation>&amp;Оставить как было</translation>
    </message>
    <message>
        <source>Press the new key of “{command}”; two strokes one after the other are one key too. Esc leaves it as it was.</source>
        <translation>Нажмите новую клавишу для «{command}»; два нажатия подряд — тоже одна клавиша. Esc оставляет как было.</translation>
    </message>
    <message>
        <source>⚠ {key} is the key of “{command}” ({menu}).</source>
        <translation>⚠ {key} — клавиша команды «{command}» ({menu}).</translation>
    </message>
    <message>
        <source>✓ {key} is a key of “{command}” now.</source>
        <translation>✓ {key} теперь клавиша команды «{command}».</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>Сохранить список клавиш</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>⚠ The list could not be written to {file} ({reason}).</source>
        <translation>⚠ Список не удалось записать в {file} ({reason}).</translation>
    </message>
    <message>
        <source>✓ The list was written to {file}.</source>
        <translation>✓ Список записан в {file}.</translation>
    </message>
</context>
<context>
    <name>KindCommands</name>
    <message>
        <source>There are no brackets in this letter that are not marked already.</source>
        <translation>В этом письме нет скобок, которые ещё не размечены.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Произведение</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>редакторское</translation>
    </message>
    <message>
        <source>textual</source>
        <translation>текстологическое</translation>
    </message>
    <message>
        <source>author&apos;s own</source>
        <translation>авторское</translation>
    </message>
    <message>
        <source>head note</source>
        <translation>общее</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Редакт.</translation>
    </message>
    <message>
        <source>Textual</source>
        <translation>Текстол.</translation>
    </message>
    <message>
        <source>Author&apos;s</source>
        <translation>Авторск.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>missing in source</source>
        <translation>нет в источнике</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>текста ещё нет</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>подчёркнуто</translation>
    </message>
    <message>
        <source>underlined twice</source>
        <translation>подчёркнуто дважды</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>штриховая линия</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>пунктир</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>волнистая линия</translation>
    </message>
    <message>
        <source>line above</source>
        <translation>линия сверху</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>зачёркнуто</translation>
    </message>
    <message>
        <source>in a box</source>
        <translation>в рамке</translation>
    </message>
    <message>
        <source>between corners</source>
        <translation>между уголками</translation>
    </message>
    <message>
        <source>between insertion marks</source>
        <translation>между знаками вставки</translation>
    </message>
    <message>
        <source>slanted, with dots and dashes</source>
        <translation>наклонно, пунктир с точкой</translation>
    </message>
    <message>
        <source>wavy line and “sic”</source>
        <translation>волнистая линия и «sic»</translation>
    </message>
    <message>
        <source>colour alone</source>
        <translation>только цвет</translation>
    </message>
    <message>
        <source>a raised number</source>
        <translation>приподнятый номер</translation>
    </message>
    <message>
        <source>a short bar</source>
        <translation>короткая черта</translation>
    </message>
    <message>
        <source>a double bar, with the number of the page</source>
        <translation>двойная черта с номером страницы</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновое</translation>
    </message>
    <message>
        <source>to research</source>
        <translation>уточнить</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>Mark as {kind}</source>
        <translation>Разметить: {kind}</translation>
    </message>
    <message>
        <source>Line is: {kind}</source>
        <translation>Строка — {kind}</translation>
    </message>
    <message>
        <source>Insert {kind}</source>
        <translation>Вставить: {kind}</translation>
    </message>
    <message>
        <source>&amp;Mark as</source>
        <translation>Разметить &amp;фрагмент</translation>
    </message>
    <message>
        <source>The &amp;line is</source>
        <translation>Строка — &amp;это</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Вставит&amp;ь</translation>
    </message>
    <message>
        <source>Mark the selection, or the word at the caret; once more removes or changes it</source>
        <translation>Разметить выделенное или слово у курсора; ещё раз — снять или изменить</translation>
    </message>
    <message>
        <source>Give the lines of the selection, or the line at the caret, this role</source>
        <translation>Дать эту роль выделенным строкам или строке у курсора</translation>
    </message>
    <message>
        <source>Set it at the caret</source>
        <translation>Поставить у курсора</translation>
    </message>
</context>
<context>
    <name>LeaderMenu</name>
    <message>
        <source>Person…</source>
        <translation>Лицо…</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Место…</translation>
    </message>
    <message>
        <source>Organisation…</source>
        <translation>Организация…</translation>
    </message>
    <message>
        <source>Work…</source>
        <translation>Произведение…</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>Событие…</translation>
    </message>
    <message>
        <source>Object…</source>
        <translation>Предмет…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Комментарий…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Тег…</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Не установлено</translation>
    </message>
    <message>
        <source>Details of what is here…</source>
        <translation>Сведения о том, что здесь…</translation>
    </message>
    <message>
        <source>Remove what is here</source>
        <translation>Снять то, что здесь</translation>
    </message>
    <message>
        <source>Markup by key</source>
        <translation>Разметка клавишей</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Примечания и теги</translation>
    </message>
    <message>
        <source>The line is</source>
        <translation>Строка — это</translation>
    </message>
    <message>
        <source>The words are</source>
        <translation>Слова — это</translation>
    </message>
</context>
<context>
    <name>LetterCommands</name>
    <message>
        <source>Move to place</source>
        <translation>Переместить на место</translation>
    </message>
    <message>
        <source>Place in the project&apos;s order, 1 to {count}:</source>
        <translation>Место в порядке проекта, от 1 до {count}:</translation>
    </message>
    <message>
        <source>Moved in the project&apos;s order; the list is sorted by something else.</source>
        <translation>Перемещено в порядке проекта; список сортируется по-другому.</translation>
    </message>
    <message>
        <source>The letter was deleted; Ctrl+Z brings it back.</source>
        <translation>Письмо удалено; Ctrl+Z вернёт его.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were deleted; Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Удалено %n письмо; Ctrl+Z вернёт.</numerusform>
            <numerusform>Удалено %n письма; Ctrl+Z вернёт.</numerusform>
            <numerusform>Удалено %n писем; Ctrl+Z вернёт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterCounts</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n примечание</numerusform>
            <numerusform>%n примечания</numerusform>
            <numerusform>%n примечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблемы</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n письмо</numerusform>
            <numerusform>%n письма</numerusform>
            <numerusform>%n писем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>telegram</source>
        <translation>телеграмма</translation>
    </message>
    <message>
        <source>memorandum</source>
        <translation>докладная записка</translation>
    </message>
    <message>
        <source>postcard</source>
        <translation>открытка</translation>
    </message>
    <message>
        <source>note</source>
        <translation>записка</translation>
    </message>
    <message>
        <source>report</source>
        <translation>доклад</translation>
    </message>
    <message>
        <source>circular</source>
        <translation>циркуляр</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортировано</translation>
    </message>
    <message>
        <source>read once</source>
        <translation>вычитано раз</translation>
    </message>
    <message>
        <source>read twice</source>
        <translation>вычитано дважды</translation>
    </message>
    <message>
        <source>changed since approval</source>
        <translation>изменено после утверждения</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждено</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>{sender} to {recipient}</source>
        <translation>{sender} — {recipient}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>open</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>Project order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Дата ↓</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Most problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Correspondents</source>
        <translation>Корреспонденты</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>LettersChoice</name>
    <message>
        <source>Query for letters</source>
        <translation>Запрос писем</translation>
    </message>
    <message>
        <source>text:bukhara from:peters date:1922..1924 number:1..20 tag:enver</source>
        <translation>text:bukhara from:peters date:1922..1924 number:1..20 tag:enver</translation>
    </message>
    <message>
        <source>The same words as in the filter above the list of letters</source>
        <translation>Те же слова, что в фильтре над списком писем</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Все письма</translation>
    </message>
    <message>
        <source>Selected in the list</source>
        <translation>Выбранные в списке</translation>
    </message>
    <message>
        <source>As the list is filtered: {query}</source>
        <translation>Как отфильтрован список: {query}</translation>
    </message>
    <message>
        <source>By a query…</source>
        <translation>По запросу…</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Статус: {status}</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 письмо</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n письмо</numerusform>
            <numerusform>%n письма</numerusform>
            <numerusform>%n писем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPanel</name>
    <message>
        <source>Filter…</source>
        <translation>Фильтр…</translation>
    </message>
    <message>
        <source>Filter the letters</source>
        <translation>Отфильтровать письма</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Sort the letters</source>
        <translation>Сортировать письма</translation>
    </message>
    <message>
        <source>Group the letters</source>
        <translation>Группировать письма</translation>
    </message>
    <message>
        <source>Write on: what is looked for stands behind the colon.</source>
        <translation>Пишите дальше: искомое стоит после двоеточия.</translation>
    </message>
    <message>
        <source>No letter matches the filter.

Esc in the filter shows all again.</source>
        <translation>Фильтру не отвечает ни одно письмо.

Esc в фильтре снова показывает все.</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 письмо</translation>
    </message>
    <message>
        <source>Words, or from:peters to:stalin date:1922..1924 number:1..20 kind:telegram status:draft title:bukhara tag:enver text:bukhara has:notes has:problems; with - in front: not.</source>
        <translation>Слова или from:peters to:stalin date:1922..1924 number:1..20 kind:telegram status:draft title:bukhara tag:enver text:bukhara has:notes has:problems; с - впереди: кроме.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n письмо</numerusform>
            <numerusform>%n письма</numerusform>
            <numerusform>%n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} letters</source>
        <translation>Письма: {shown} из {total}</translation>
    </message>
</context>
<context>
    <name>LineMode</name>
    <message>
        <source>Text of the line</source>
        <translation>Текст строки</translation>
    </message>
</context>
<context>
    <name>LineStrip</name>
    <message>
        <source>The line on the scan</source>
        <translation>Строка на скане</translation>
    </message>
</context>
<context>
    <name>LostCommands</name>
    <message>
        <source>Nothing in this project has lost its place.</source>
        <translation>В этом проекте ничто не потеряло места.</translation>
    </message>
    <message>
        <source>Nothing in this letter has lost its place.</source>
        <translation>В этом письме ничто не потеряло места.</translation>
    </message>
    <message>
        <source>Letter {number}</source>
        <translation>Письмо {number}</translation>
    </message>
    <message>
        <source>since: {step}</source>
        <translation>с шага: {step}</translation>
    </message>
    <message>
        <source>where it was lost</source>
        <translation>где потеряно</translation>
    </message>
    <message>
        <source>None of them has one sure place: choose a place for each.</source>
        <translation>Ни у одного нет единственного верного места: выберите место для каждого.</translation>
    </message>
    <message>
        <source>Show the text in which it stood first, and put the caret there.</source>
        <translation>Сначала покажите текст, в котором это стояло, и поставьте туда курсор.</translation>
    </message>
    <message>
        <source>Select its words in the text first, or put the caret into a word.</source>
        <translation>Сначала выделите слова в тексте или поставьте курсор на слово.</translation>
    </message>
</context>
<context>
    <name>LostPanel</name>
    <message>
        <source>In the &amp;whole project</source>
        <translation>Во &amp;всём проекте</translation>
    </message>
    <message>
        <source>↵ to its places, there ↵ places it · Ctrl+↵ at the caret · Del removes · Esc to the text</source>
        <translation>↵ к возможным местам, там ↵ ставит · Ctrl+↵ у курсора · Del снимает · Esc к тексту</translation>
    </message>
    <message>
        <source>Marks, tags and notes that lost their place</source>
        <translation>Разметка, теги и примечания, потерявшие место</translation>
    </message>
    <message>
        <source>Places where it may have stood</source>
        <translation>Места, где это могло стоять</translation>
    </message>
    <message>
        <source>Place all that are sure</source>
        <translation>Поставить все верные</translation>
    </message>
    <message>
        <source>Place each of the selected where its very words stand once only</source>
        <translation>Поставить каждое из выбранных там, где его слова встречаются лишь раз</translation>
    </message>
    <message>
        <source>All from this step</source>
        <translation>Все из этого шага</translation>
    </message>
    <message>
        <source>Select everything that lost its place in the same step</source>
        <translation>Выбрать всё, что потеряло место на том же шаге</translation>
    </message>
    <message>
        <source>At the caret</source>
        <translation>У курсора</translation>
    </message>
    <message>
        <source>Place it at the caret (Ctrl+Enter)</source>
        <translation>Поставить у курсора (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Remove the selected (Del)</source>
        <translation>Снять выбранное (Del)</translation>
    </message>
    <message>
        <source>No place is like it: put the caret there, then Ctrl+↵ here</source>
        <translation>Похожего места нет: поставьте туда курсор, затем здесь Ctrl+↵</translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>Loupe</source>
        <translation>Лупа</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> (read only)</source>
        <translation> (только чтение)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
</context>
<context>
    <name>ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Страница руководства</translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>Mark “{words}” as:</source>
        <translation>Разметить «{words}» как:</translation>
    </message>
    <message>
        <source>Insert here:</source>
        <translation>Вставить здесь:</translation>
    </message>
    <message>
        <source>Mark each selection from now on as:</source>
        <translation>Размечать отныне каждое выделение как:</translation>
    </message>
    <message>
        <source>There is no tag or mark at the caret.</source>
        <translation>У курсора нет тега или разметки.</translation>
    </message>
    <message>
        <source>There is nothing at the caret that has details: put it into a tag or mark.</source>
        <translation>У курсора нет ничего со сведениями: поставьте его внутрь тега или разметки.</translation>
    </message>
    <message>
        <source>“{kind}” has no details.</source>
        <translation>У «{kind}» нет сведений.</translation>
    </message>
    <message>
        <source>Nothing has been marked yet that could be repeated.</source>
        <translation>Пока нет разметки, которую можно повторить.</translation>
    </message>
    <message>
        <source>Select the words to mark first, or put the caret into a word.</source>
        <translation>Сначала выделите слова для разметки или поставьте курсор на слово.</translation>
    </message>
</context>
<context>
    <name>MentionDelegate</name>
    <message>
        <source>Not identified</source>
        <translation>Не установлено</translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation>примечание {number}</translation>
    </message>
</context>
<context>
    <name>MentionsModel</name>
    <message>
        <source>Not identified</source>
        <translation>Не установлено</translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation>примечание {number}</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two entries of the register</source>
        <translation>Объединить две записи указателя</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>All names, links and relations of both are kept, and everything that names either will name the merged entry: mentions, letters, provenance. One undo takes it back.</source>
        <translation>Все имена, ссылки и связи обеих записей сохраняются, и всё, что называет любую из них, будет называть объединённую: упоминания, письма, легенда. Одна отмена возвращает всё назад.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Project made</source>
        <translation>Проект создан</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Project changed</source>
        <translation>Проект изменён</translation>
    </message>
    <message>
        <source>Character kept for the project: {character} {point}</source>
        <translation>Знак оставлен в проекте: {character} {point}</translation>
    </message>
    <message>
        <source>Character no longer kept for the project: {character} {point}</source>
        <translation>Знак убран из проекта: {character} {point}</translation>
    </message>
    <message>
        <source>Tables read: {file}</source>
        <translation>Таблицы прочитаны: {file}</translation>
    </message>
    <message>
        <source>Preset saved: {name}</source>
        <translation>Набор сохранён: {name}</translation>
    </message>
    <message>
        <source>Preset deleted: {name}</source>
        <translation>Набор удалён: {name}</translation>
    </message>
    <message>
        <source>Project changed: {fields}</source>
        <translation>Проект изменён: {fields}</translation>
    </message>
    <message>
        <source>Letter added</source>
        <translation>Письмо добавлено</translation>
    </message>
    <message>
        <source>Letter {number} added</source>
        <translation>Добавлено письмо {number}</translation>
    </message>
    <message>
        <source>Letter {number} changed: {fields}</source>
        <translation>Изменено письмо {number}: {fields}</translation>
    </message>
    <message>
        <source>Letter {number} deleted: {title}</source>
        <translation>Удалено письмо {number}: {title}</translation>
    </message>
    <message>
        <source>Letter {number} made like letter {original}</source>
        <translation>Создано письмо {number} по образцу письма {original}</translation>
    </message>
    <message>
        <source>Letter {number} split: letter {new} made of what stood below</source>
        <translation>Письмо {number} разделено: из нижней части сделано письмо {new}</translation>
    </message>
    <message>
        <source>Letter {other} joined to letter {number}</source>
        <translation>Письмо {other} присоединено к письму {number}</translation>
    </message>
    <message>
        <source>Letter {number} moved to place {place}</source>
        <translation>Письмо {number} перемещено на место {place}</translation>
    </message>
    <message>
        <source>Letters moved to place {place}: {count}</source>
        <translation>Письма перемещены на место {place}: {count}</translation>
    </message>
    <message>
        <source>Letters deleted: {count}</source>
        <translation>Удалены письма: {count}</translation>
    </message>
    <message>
        <source>Letter {number} changed</source>
        <translation>Изменено письмо {number}</translation>
    </message>
    <message>
        <source>Letter deleted</source>
        <translation>Письмо удалено</translation>
    </message>
    <message>
        <source>Translation begun: {language}</source>
        <translation>Начат перевод: {language}</translation>
    </message>
    <message>
        <source>Translation deleted</source>
        <translation>Перевод удалён</translation>
    </message>
    <message>
        <source>Language of a text: {language}</source>
        <translation>Язык текста: {language}</translation>
    </message>
    <message>
        <source>Provenance changed</source>
        <translation>Изменена легенда</translation>
    </message>
    <message>
        <source>Provenance of letter {number} changed: {fields}</source>
        <translation>Изменена легенда письма {number}: {fields}</translation>
    </message>
    <message>
        <source>Note {number} added</source>
        <translation>Добавлено примечание {number}</translation>
    </message>
    <message>
        <source>Note {number} moved</source>
        <translation>Перемещено примечание {number}</translation>
    </message>
    <message>
        <source>Note {number} changed</source>
        <translation>Изменено примечание {number}</translation>
    </message>
    <message>
        <source>Note {number} deleted</source>
        <translation>Удалено примечание {number}</translation>
    </message>
    <message>
        <source>Lemma of a note changed</source>
        <translation>Изменена лемма примечания</translation>
    </message>
    <message>
        <source>Lemma of note {number}: “{words}”</source>
        <translation>Лемма примечания {number}: «{words}»</translation>
    </message>
    <message>
        <source>Note placed before or behind its neighbour</source>
        <translation>Примечание поставлено перед соседним или после него</translation>
    </message>
    <message>
        <source>Note {number} placed before or behind its neighbour</source>
        <translation>Примечание {number} поставлено перед соседним или после него</translation>
    </message>
    <message>
        <source>Words made a note</source>
        <translation>Слова превращены в примечание</translation>
    </message>
    <message>
        <source>Made a note: “{words}”</source>
        <translation>Превращено в примечание: «{words}»</translation>
    </message>
    <message>
        <source>Notes merged</source>
        <translation>Примечания соединены</translation>
    </message>
    <message>
        <source>Note {other} merged into note {number}</source>
        <translation>Примечание {other} присоединено к примечанию {number}</translation>
    </message>
    <message>
        <source>Cross-reference added</source>
        <translation>Добавлена перекрёстная ссылка</translation>
    </message>
    <message>
        <source>Cross-reference: “{words}”</source>
        <translation>Перекрёстная ссылка: «{words}»</translation>
    </message>
    <message>
        <source>Cross-reference changed</source>
        <translation>Изменена перекрёстная ссылка</translation>
    </message>
    <message>
        <source>Cross-reference changed: “{words}”</source>
        <translation>Изменена перекрёстная ссылка: «{words}»</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Примечание добавлено</translation>
    </message>
    <message>
        <source>Note moved</source>
        <translation>Примечание перемещено</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Примечание изменено</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Примечание удалено</translation>
    </message>
    <message>
        <source>Marked as {kind}</source>
        <translation>Размечено: {kind}</translation>
    </message>
    <message>
        <source>Mark or tag changed</source>
        <translation>Изменены разметка или тег</translation>
    </message>
    <message>
        <source>Marks or tags removed: {count}</source>
        <translation>Сняты разметка или теги: {count}</translation>
    </message>
    <message>
        <source>Mark, tag or note placed again</source>
        <translation>Разметка, тег или примечание снова на месте</translation>
    </message>
    <message>
        <source>Marked as {kind}: “{words}”</source>
        <translation>Размечено, {kind}: «{words}»</translation>
    </message>
    <message>
        <source>Changed {kind}: “{words}”</source>
        <translation>Изменено, {kind}: «{words}»</translation>
    </message>
    <message>
        <source>Removed {kind}: “{words}”</source>
        <translation>Снято, {kind}: «{words}»</translation>
    </message>
    <message>
        <source>Placed again, {kind}: “{words}”</source>
        <translation>Снова на месте, {kind}: «{words}»</translation>
    </message>
    <message>
        <source>Line made {role}: “{words}”</source>
        <translation>Роль строки — {role}: «{words}»</translation>
    </message>
    <message>
        <source>Lines made {role}</source>
        <translation>Роль строк — {role}</translation>
    </message>
    <message>
        <source>Register: {name}</source>
        <translation>Указатель: {name}</translation>
    </message>
    <message>
        <source>Entry of the register deleted</source>
        <translation>Запись указателя удалена</translation>
    </message>
    <message>
        <source>Entries of the register merged: {count}</source>
        <translation>Объединены записи указателя: {count}</translation>
    </message>
    <message>
        <source>Mention tagged</source>
        <translation>Отмечено упоминание</translation>
    </message>
    <message>
        <source>Mention tagged, new entry ({kind})</source>
        <translation>Отмечено упоминание, новая запись ({kind})</translation>
    </message>
    <message>
        <source>Register: {name} deleted</source>
        <translation>Указатель: удалено «{name}»</translation>
    </message>
    <message>
        <source>Register: merged into {name}: {count}</source>
        <translation>Указатель: объединено с «{name}»: {count}</translation>
    </message>
    <message>
        <source>Mention tagged: {name}</source>
        <translation>Отмечено упоминание: {name}</translation>
    </message>
    <message>
        <source>Mention tagged, new {kind}: {name}</source>
        <translation>Отмечено упоминание, новая запись, {kind}: {name}</translation>
    </message>
    <message>
        <source>Mention “{words}” corrected: {name}</source>
        <translation>Исправлено упоминание «{words}»: {name}</translation>
    </message>
    <message>
        <source>Mention “{words}” corrected: not identified</source>
        <translation>Исправлено упоминание «{words}»: не установлено</translation>
    </message>
    <message>
        <source>Register: {count} mentions moved to a new entry: {name}</source>
        <translation>Указатель: упоминания ({count}) вынесены в новую запись: {name}</translation>
    </message>
    <message>
        <source>Not meant by {name}: {count}</source>
        <translation>Не относится к «{name}»: {count}</translation>
    </message>
    <message>
        <source>Mentions of {name} tagged: {count}</source>
        <translation>Отмечены упоминания «{name}»: {count}</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translation>Текст исправлен</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезано</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Вставлено</translation>
    </message>
    <message>
        <source>Text corrected: “{words}”</source>
        <translation>Текст исправлен: «{words}»</translation>
    </message>
    <message>
        <source>Cut: “{words}”</source>
        <translation>Вырезано: «{words}»</translation>
    </message>
    <message>
        <source>Pasted: “{words}”</source>
        <translation>Вставлено: «{words}»</translation>
    </message>
    <message>
        <source>Text moved</source>
        <translation>Текст перемещён</translation>
    </message>
    <message>
        <source>Text moved: “{words}”</source>
        <translation>Текст перемещён: «{words}»</translation>
    </message>
    <message>
        <source>Deleted {kind} with its text: “{words}”</source>
        <translation>Удалено вместе с текстом, {kind}: «{words}»</translation>
    </message>
    <message>
        <source>Brackets turned into marks: {count}</source>
        <translation>Скобки превращены в разметку: {count}</translation>
    </message>
    <message>
        <source>Placed again: {count}</source>
        <translation>Снова на месте: {count}</translation>
    </message>
    <message>
        <source>Marks of the project changed</source>
        <translation>Изменены виды разметки проекта</translation>
    </message>
    <message>
        <source>Line ends joined: “{words}”</source>
        <translation>Соединены строки: «{words}»</translation>
    </message>
    <message>
        <source>Replaced “{words}” by “{new}”: {count}</source>
        <translation>«{words}» заменено на «{new}»: {count}</translation>
    </message>
    <message>
        <source>Went back to an earlier state, steps: {count}</source>
        <translation>Возврат к прежнему состоянию, шагов: {count}</translation>
    </message>
    <message>
        <source>Letter {number} went back to an earlier state, steps: {count}</source>
        <translation>Письмо {number}: возврат к прежнему состоянию, шагов: {count}</translation>
    </message>
    <message>
        <source>Restored: {what}</source>
        <translation>Возвращено: {what}</translation>
    </message>
    <message>
        <source>Problem looked at and let stand: {reason}</source>
        <translation>Проблема просмотрена и оставлена: {reason}</translation>
    </message>
    <message>
        <source>Problem listed again</source>
        <translation>Проблема снова в списке</translation>
    </message>
    <message>
        <source>Signed off by {person}</source>
        <translation>Утверждено: {person}</translation>
    </message>
    <message>
        <source>Letter {number} signed off by {person}</source>
        <translation>Письмо {number} утверждено: {person}</translation>
    </message>
    <message>
        <source>Sign-off withdrawn: {reason}</source>
        <translation>Утверждение отозвано: {reason}</translation>
    </message>
    <message>
        <source>Reading recorded: {reader}, {kind}</source>
        <translation>Записано чтение: {reader}, {kind}</translation>
    </message>
    <message>
        <source>Read on: {reader}, {kind}</source>
        <translation>Чтение продолжено: {reader}, {kind}</translation>
    </message>
    <message>
        <source>Reading changed</source>
        <translation>Чтение изменено</translation>
    </message>
    <message>
        <source>Reading deleted: {reader}, {kind}</source>
        <translation>Чтение удалено: {reader}, {kind}</translation>
    </message>
    <message>
        <source>Comment changed</source>
        <translation>Комментарий изменён</translation>
    </message>
    <message>
        <source>Comment: “{words}”</source>
        <translation>Комментарий: «{words}»</translation>
    </message>
    <message>
        <source>Answer to a comment: “{words}”</source>
        <translation>Ответ на комментарий: «{words}»</translation>
    </message>
    <message>
        <source>Comment changed: “{words}”</source>
        <translation>Комментарий изменён: «{words}»</translation>
    </message>
    <message>
        <source>Comment resolved: “{words}”</source>
        <translation>Комментарий решён: «{words}»</translation>
    </message>
    <message>
        <source>Comment opened again: “{words}”</source>
        <translation>Комментарий открыт снова: «{words}»</translation>
    </message>
    <message>
        <source>Comment deleted: “{words}”</source>
        <translation>Комментарий удалён: «{words}»</translation>
    </message>
    <message>
        <source>Letters imported: {count}</source>
        <translation>Импортированы письма: {count}</translation>
    </message>
    <message>
        <source>There is no {kind} with the identity {id} in the project any more; nothing was changed.</source>
        <translation>В проекте больше нет объекта «{kind}» с идентификатором {id}; ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no letter {letter} in the project; list shows the numbers and identities.</source>
        <translation>В проекте нет письма {letter}; номера и идентификаторы показывает list.</translation>
    </message>
    <message>
        <source>There is no text {text} in the project any more; nothing was changed.</source>
        <translation>В проекте больше нет текста {text}; ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no step {step} in the history; nothing was changed.</source>
        <translation>В истории нет шага {step}; ничего не изменено.</translation>
    </message>
    <message>
        <source>A problem is let stand with a reason; nothing was changed: write one.</source>
        <translation>Чтобы оставить проблему, нужна причина; ничего не изменено: напишите её.</translation>
    </message>
    <message>
        <source>It was not there at that step; nothing was changed.</source>
        <translation>На том шаге этого ещё не было; ничего не изменено.</translation>
    </message>
    <message>
        <source>A comment needs words; nothing was changed.</source>
        <translation>Комментарию нужны слова; ничего не изменено.</translation>
    </message>
    <message>
        <source>{label} is not a label of a comment; the labels are {known}.</source>
        <translation>{label} — не метка комментария; метки: {known}.</translation>
    </message>
    <message>
        <source>This was said by {author}, who alone can change or delete it; nothing was changed: answer it instead.</source>
        <translation>Это сказано: {author}; изменить или удалить это может только автор. Ничего не изменено: лучше ответьте.</translation>
    </message>
    <message>
        <source>The letter cannot be signed off: conflicts with a colleague were left for later ({count}); nothing was changed: decide them first.</source>
        <translation>Письмо нельзя утвердить: отложены расхождения с коллегой ({count}); ничего не изменено: сначала решите их.</translation>
    </message>
    <message>
        <source>The letter cannot be signed off: tags, marks or notes have lost their place ({count}); nothing was changed: place or remove them first.</source>
        <translation>Письмо нельзя утвердить: теги, разметка или примечания потеряли место ({count}); ничего не изменено: сначала поставьте или снимите их.</translation>
    </message>
    <message>
        <source>The letter cannot be signed off: comments say that something is wrong ({count}); nothing was changed: resolve them first.</source>
        <translation>Письмо нельзя утвердить: комментарии указывают на ошибки ({count}); ничего не изменено: сначала закройте их.</translation>
    </message>
    <message>
        <source>The letter cannot be signed off by {person} alone: the project asks that somebody else has read it too; nothing was changed.</source>
        <translation>{person} не может утвердить письмо в одиночку: проект требует, чтобы его прочёл и кто-то другой; ничего не изменено.</translation>
    </message>
    <message>
        <source>A sign-off is withdrawn with a reason; nothing was changed: write one.</source>
        <translation>Утверждение отзывают с указанием причины; ничего не изменено: напишите её.</translation>
    </message>
    <message>
        <source>A reading needs somebody who read, and how; nothing was changed.</source>
        <translation>Для чтения нужно указать, кто и как читал; ничего не изменено.</translation>
    </message>
    <message>
        <source>Several letters are called {letter}; give more of the identity, which list --json shows.</source>
        <translation>Несколько писем называются {letter}; укажите идентификатор полнее, его показывает list --json.</translation>
    </message>
    <message>
        <source>Letter {letter} cannot be put together: its text or the body of a note is missing; nothing was changed: check the project.</source>
        <translation>Письмо {letter} невозможно собрать: нет его текста или текста примечания; ничего не изменено: проверьте проект.</translation>
    </message>
    <message>
        <source>There is no entry {entity} in the register; entities shows the names and identities.</source>
        <translation>В указателе нет записи {entity}; имена и идентификаторы показывает entities.</translation>
    </message>
    <message>
        <source>{count} entries of the register are called {entity}; give the identity that entities shows.</source>
        <translation>Записи указателя с именем {entity}: {count}; укажите идентификатор, его показывает entities.</translation>
    </message>
    <message>
        <source>There is no untagged occurrence {id} any more; nothing was tagged: list them again.</source>
        <translation>Неотмеченного вхождения {id} больше нет; ничего не отмечено: составьте список заново.</translation>
    </message>
    <message>
        <source>Where {match} stood, other words stand by now; nothing was tagged: list the places again.</source>
        <translation>Там, где стояло {match}, теперь другие слова; ничего не отмечено: составьте список мест заново.</translation>
    </message>
    <message>
        <source>{id} is not an identity; nothing was changed.</source>
        <translation>{id} не является идентификатором; ничего не изменено.</translation>
    </message>
    <message>
        <source>The text {text} cannot be deleted while annotations stand on it; nothing was changed.</source>
        <translation>Текст {text} нельзя удалить, пока в нём есть аннотации; ничего не изменено.</translation>
    </message>
    <message>
        <source>Stopped; what was done before stays done, what was under way was not done: begin it again if it is wanted.</source>
        <translation>Прервано; сделанное раньше осталось, начатое не сделано: начните снова, если это нужно.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output ({reason}); what was done in the project stays done: make room, or send it elsewhere.</source>
        <translation>Результат не удалось записать в стандартный вывод ({reason}); сделанное в проекте осталось: освободите место или направьте вывод в другое место.</translation>
    </message>
    <message>
        <source>What was given holds bytes that are no text; nothing was changed.</source>
        <translation>В переданном есть байты, не являющиеся текстом; ничего не изменено.</translation>
    </message>
    <message>
        <source>The identity {id} belongs to something of another kind; nothing was changed.</source>
        <translation>Идентификатор {id} принадлежит объекту другого вида; ничего не изменено.</translation>
    </message>
    <message>
        <source>What belongs to one letter cannot be moved to another ({id}); nothing was changed.</source>
        <translation>Принадлежащее одному письму нельзя перенести в другое ({id}); ничего не изменено.</translation>
    </message>
    <message>
        <source>A project file holds one project; nothing was changed.</source>
        <translation>В файле проекта может быть только один проект; ничего не изменено.</translation>
    </message>
    <message>
        <source>The text is not what the correction was made for; nothing was changed: open the letter again.</source>
        <translation>Текст уже не тот, для которого сделано исправление; ничего не изменено: откройте письмо заново.</translation>
    </message>
    <message>
        <source>The place {start} to {end} lies outside the text; nothing was changed.</source>
        <translation>Место от {start} до {end} лежит вне текста; ничего не изменено.</translation>
    </message>
    <message>
        <source>Two changes met in {path}; the second was not made: try again.</source>
        <translation>Два изменения столкнулись в {path}; второе не сделано: попробуйте снова.</translation>
    </message>
    <message>
        <source>The place {start} to {end} lies outside the text, which has {length} characters; nothing was changed.</source>
        <translation>Место от {start} до {end} лежит вне текста, в котором знаков: {length}; ничего не изменено.</translation>
    </message>
    <message>
        <source>A {kind} stands at one point of the text, not over a stretch; nothing was changed.</source>
        <translation>«{kind}» стоит в одной точке текста, а не на отрезке; ничего не изменено.</translation>
    </message>
    <message>
        <source>A {kind} needs some text to stand on; nothing was changed: select the words first.</source>
        <translation>Для «{kind}» нужен текст; ничего не изменено: сначала выделите слова.</translation>
    </message>
    <message>
        <source>A {kind} is not a mark or a tag; nothing was changed.</source>
        <translation>«{kind}» — не разметка и не тег; ничего не изменено.</translation>
    </message>
    <message>
        <source>This text is not a translation; nothing was changed.</source>
        <translation>Этот текст не является переводом; ничего не изменено.</translation>
    </message>
    <message>
        <source>A line always has a role, so the role {kind} cannot be removed; give the line another role.</source>
        <translation>У строки всегда есть роль, поэтому роль «{kind}» нельзя снять; дайте строке другую роль.</translation>
    </message>
    <message>
        <source>The role {role} is not one that a line can have; nothing was changed.</source>
        <translation>У строки не может быть роли «{role}»; ничего не изменено.</translation>
    </message>
    <message>
        <source>A note can stand neither in its own body nor in another letter; nothing was changed.</source>
        <translation>Примечание не может стоять ни в собственном тексте, ни в другом письме; ничего не изменено.</translation>
    </message>
    <message>
        <source>No other note stands at the same place on that side; nothing was changed.</source>
        <translation>С этой стороны на том же месте нет другого примечания; ничего не изменено.</translation>
    </message>
    <message>
        <source>Only two notes of one letter, of which neither stands in the other, can be merged; nothing was changed.</source>
        <translation>Соединить можно только два примечания одного письма, не вложенные одно в другое; ничего не изменено.</translation>
    </message>
    <message>
        <source>The cross-reference has nothing to point to; nothing was changed: choose a target.</source>
        <translation>Перекрёстной ссылке не на что указывать; ничего не изменено: выберите цель.</translation>
    </message>
    <message>
        <source>What the clipboard holds is not a whole piece of a letter; nothing was pasted: copy it again.</source>
        <translation>В буфере обмена не цельный кусок письма; ничего не вставлено: скопируйте заново.</translation>
    </message>
    <message>
        <source>An entry of the register needs a name; nothing was changed.</source>
        <translation>Записи указателя нужно имя; ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} is mentioned ({count}); nothing was changed: delete it with its mentions, or merge it into another entry.</source>
        <translation>«{name}» упоминается ({count}); ничего не изменено: удалите запись вместе с упоминаниями или объедините её с другой.</translation>
    </message>
    <message>
        <source>None of the chosen mentions names {name}; nothing was changed.</source>
        <translation>Ни одно из выбранных упоминаний не называет «{name}»; ничего не изменено.</translation>
    </message>
    <message>
        <source>The entry {name} cannot be merged with itself or while it is merged into another; nothing was changed.</source>
        <translation>Запись «{name}» нельзя объединить с нею самой или пока она объединена с другой; ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} is a {kind} and cannot be merged with a {other}; nothing was changed.</source>
        <translation>«{name}» имеет вид «{kind}» и не может быть объединено с записью вида «{other}»; ничего не изменено.</translation>
    </message>
    <message>
        <source>In {file} there are no stretches to decide about; correct the letter after the import.</source>
        <translation>В {file} нет мест, о которых нужно решать; исправьте письмо после импорта.</translation>
    </message>
    <message>
        <source>“{text}” cannot be the marker of a note; select the figure or sign alone.</source>
        <translation>«{text}» не может быть знаком сноски; выделите только цифру или знак.</translation>
    </message>
    <message>
        <source>A letter begins with this line already; nothing was changed.</source>
        <translation>С этой строки письмо уже начинается; ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no letter before this one in the file; nothing was changed.</source>
        <translation>Перед этим письмом в файле нет другого; ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing stands below the line of the caret, so there is nothing to split off; nothing was changed.</source>
        <translation>Ниже строки курсора ничего нет, отделять нечего; ничего не изменено.</translation>
    </message>
    <message>
        <source>No letter follows letter {number}, so there is nothing to join; nothing was changed.</source>
        <translation>За письмом {number} нет следующего, присоединять нечего; ничего не изменено.</translation>
    </message>
    <message>
        <source>A letter needs a number; nothing was changed.</source>
        <translation>Письму нужен номер; ничего не изменено.</translation>
    </message>
    <message>
        <source>Only one witness can be the base of the text; nothing was changed.</source>
        <translation>Основным может быть только один источник текста; ничего не изменено.</translation>
    </message>
    <message>
        <source>The query has no field {field}; the fields are {known}.</source>
        <translation>В запросе нет поля {field}; поля: {known}.</translation>
    </message>
    <message>
        <source>The query cannot use {field}:{value}; the manual lists the forms that it knows.</source>
        <translation>Запрос не может использовать {field}:{value}; допустимые формы перечислены в руководстве.</translation>
    </message>
    <message>
        <source>The pattern {pattern} is not a regular expression ({reason}); nothing was searched.</source>
        <translation>Шаблон {pattern} не является регулярным выражением ({reason}); поиск не проводился.</translation>
    </message>
    <message>
        <source>What is to stand there instead, {replacement}, cannot be used ({reason}); nothing was changed: name only groups that the pattern has.</source>
        <translation>Замену {replacement} нельзя использовать ({reason}); ничего не изменено: называйте только группы, которые есть в шаблоне.</translation>
    </message>
    <message>
        <source>Where “{words}” stood, other words stand by now; nothing was changed: search again.</source>
        <translation>Там, где стояло «{words}», теперь другие слова; ничего не изменено: повторите поиск.</translation>
    </message>
    <message>
        <source>The pattern {pattern} takes longer than {seconds} seconds; the search was stopped: make it simpler.</source>
        <translation>Шаблон {pattern} работает дольше {seconds} с; поиск остановлен: упростите шаблон.</translation>
    </message>
    <message>
        <source>There is no place {scope} to search in; the places are {known}.</source>
        <translation>Области поиска {scope} нет; области: {known}.</translation>
    </message>
    <message>
        <source>Letters cannot be sorted by {sort}; they can be by {known}.</source>
        <translation>Письма нельзя сортировать по {sort}; можно по: {known}.</translation>
    </message>
    <message>
        <source>There is no step that could be undone; nothing was changed.</source>
        <translation>Нет шага, который можно отменить; ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no step that could be done again; nothing was changed.</source>
        <translation>Нет шага, который можно повторить; ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no screen here, so no window can be opened; these commands need none: {commands}.</source>
        <translation>Здесь нет экрана, поэтому окно открыть нельзя; без окна работают команды: {commands}.</translation>
    </message>
    <message>
        <source>The display {display} does not answer, so no window can be opened; these commands need none: {commands}.</source>
        <translation>Дисплей {display} не отвечает, поэтому окно открыть нельзя; без окна работают команды: {commands}.</translation>
    </message>
    <message>
        <source>Qt needs system libraries that are missing here; install them, on Debian and Ubuntu with: apt install {packages}</source>
        <translation>Qt нужны системные библиотеки, которых здесь нет; установите их, в Debian и Ubuntu так: apt install {packages}</translation>
    </message>
    <message>
        <source>The program&apos;s own file {name} is missing: the installation is not complete; install it again.</source>
        <translation>Нет файла программы {name}: установка неполна; установите программу заново.</translation>
    </message>
    <message>
        <source>There is no profile {name}; the profiles are {known}. No project was made.</source>
        <translation>Нет профиля {name}; профили: {known}. Проект не создан.</translation>
    </message>
    <message>
        <source>The bytes of an image are not those that its hash {sha256} names; nothing was changed.</source>
        <translation>Содержимое изображения не отвечает его контрольной сумме {sha256}; ничего не изменено.</translation>
    </message>
    <message>
        <source>The character palette {file} cannot be read ({reason}); install the program again.</source>
        <translation>Палитру знаков {file} не удалось прочитать ({reason}); установите программу заново.</translation>
    </message>
    <message>
        <source>The profile {name} cannot be read ({reason}); mend its file or install the program again.</source>
        <translation>Профиль {name} не удалось прочитать ({reason}); исправьте его файл или установите программу заново.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read ({reason}); the default settings are used.</source>
        <translation>Настройки в {file} не удалось прочитать ({reason}); взяты исходные настройки.</translation>
    </message>
    <message>
        <source>In the settings {file} these values cannot be used: {names}; their defaults are used.</source>
        <translation>В настройках {file} нельзя использовать значения: {names}; взяты исходные.</translation>
    </message>
    <message>
        <source>The settings could not be written to {file} ({reason}); they hold until you leave.</source>
        <translation>Настройки не удалось записать в {file} ({reason}); они действуют до выхода.</translation>
    </message>
    <message>
        <source>The sample could not be copied to {folder} ({reason}); nothing was changed there.</source>
        <translation>Образец не удалось скопировать в {folder} ({reason}); там ничего не изменено.</translation>
    </message>
    <message>
        <source>An internal error stopped the work ({reason}); the project is as it was before.</source>
        <translation>Внутренняя ошибка остановила работу ({reason}); проект остался прежним.</translation>
    </message>
    <message>
        <source>The window opens one project at a time: leave out “{argument}”.</source>
        <translation>Окно открывает один проект за раз: уберите «{argument}».</translation>
    </message>
    <message>
        <source>An internal error stopped the last action ({reason}); what was saved before stays saved; a report lies in {file}.</source>
        <translation>Внутренняя ошибка остановила последнее действие ({reason}); сохранённое ранее сохранено; отчёт лежит в {file}.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Чтение {file}</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Запись писем</translation>
    </message>
    <message>
        <source>Looking for names</source>
        <translation>Поиск имён</translation>
    </message>
    <message>
        <source>There is no file or folder {file}; nothing was imported.</source>
        <translation>Нет файла или папки {file}; ничего не импортировано.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no file that can be imported ({endings}); nothing was changed.</source>
        <translation>В папке {folder} нет файлов, которые можно импортировать ({endings}); ничего не изменено.</translation>
    </message>
    <message>
        <source>The folder {folder} holds {count} files, more than the {most} of one import; nothing was imported: choose smaller folders.</source>
        <translation>В папке {folder} файлов: {count}, а в одном импорте их не больше {most}; ничего не импортировано: выберите папки поменьше.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}); it was left out.</source>
        <translation>Файл {file} не удалось прочитать ({reason}); он пропущен.</translation>
    </message>
    <message>
        <source>{file} is empty; nothing was imported from it.</source>
        <translation>Файл {file} пуст; из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} holds no text; nothing was imported from it.</source>
        <translation>В файле {file} нет текста; из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} is larger than the {megabytes} MB that are read at once; nothing was imported from it: split it.</source>
        <translation>Файл {file} больше {megabytes} МБ, которые читаются за раз; из него ничего не импортировано: разделите его.</translation>
    </message>
    <message>
        <source>{file} is in no format that can be imported; nothing was imported from it: name the format if you know it.</source>
        <translation>Формат файла {file} импортировать нельзя; из него ничего не импортировано: назовите формат, если знаете его.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply to be read as {format}; nothing was imported from it.</source>
        <translation>Вложенность в {file} слишком глубока, чтобы прочитать его как {format}; из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} could not be read as {format} ({detail}); nothing was imported from it.</source>
        <translation>Файл {file} не удалось прочитать как {format} ({detail}); из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>There is no format {format}; the formats are {known}.</source>
        <translation>Нет формата {format}; форматы: {known}.</translation>
    </message>
    <message>
        <source>The format {format} can be written but not read; nothing was imported.</source>
        <translation>Формат {format} можно записать, но не прочитать; ничего не импортировано.</translation>
    </message>
    <message>
        <source>The format {format} can be read but not written; nothing was written.</source>
        <translation>Формат {format} можно прочитать, но не записать; ничего не записано.</translation>
    </message>
    <message>
        <source>{file} is not JSON ({detail}); nothing was imported from it.</source>
        <translation>Файл {file} — не JSON ({detail}); из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} has a wrong value at {where} ({detail}); nothing was imported from it.</source>
        <translation>В файле {file} неверное значение: {where} ({detail}); из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} was written in version {version} of the format, and this program knows {known}; nothing was imported from it: use a newer Letterbook.</source>
        <translation>Файл {file} записан в версии формата {version}, а эта программа знает {known}; из него ничего не импортировано: возьмите более новый Letterbook.</translation>
    </message>
    <message>
        <source>{file} is JSON but holds no letters; nothing was imported from it.</source>
        <translation>Файл {file} — JSON, но писем в нём нет; из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply; nothing was imported from it.</source>
        <translation>Вложенность в {file} слишком глубока; из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} describes {count} letters, and between one and {most} can be read; nothing was imported from it.</source>
        <translation>{file} описывает писем: {count}; прочитать можно от одного до {most}. Из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} holds no Web Annotations; nothing was imported from it.</source>
        <translation>В {file} нет веб-аннотаций (Web Annotations); из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} holds {count} annotations, more than the {most} that are read; split it.</source>
        <translation>В {file} аннотаций: {count}, а читается не больше {most}; разделите файл.</translation>
    </message>
    <message>
        <source>{file} is no table that can be read ({detail}); nothing was imported from it.</source>
        <translation>{file} — не таблица, которую можно прочитать ({detail}); из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>The columns of {file} ({columns}) say neither that it lists letters nor that it lists register entries; nothing was imported from it: name them as the page on formats says.</source>
        <translation>По столбцам файла {file} ({columns}) не видно ни писем, ни статей указателя; из него ничего не импортировано: назовите столбцы так, как сказано на странице о форматах.</translation>
    </message>
    <message>
        <source>{file} has more than the {most} rows that are read; nothing was imported from it: split it.</source>
        <translation>В {file} больше строк, чем читается ({most}); из него ничего не импортировано: разделите файл.</translation>
    </message>
    <message>
        <source>{file} is no PAGE file; nothing was imported from it.</source>
        <translation>Файл {file} — не PAGE; из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} is no ALTO file; nothing was imported from it.</source>
        <translation>Файл {file} — не ALTO; из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} measures in {unit}, which needs to know how many dots make an inch; nothing was imported from it.</source>
        <translation>Единица измерения в {file} — {unit}, для неё нужно знать число точек на дюйм; из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} holds no page of a recogniser; nothing was imported from it.</source>
        <translation>В файле {file} нет страниц, созданных программой распознавания; из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} is not XML that can be read ({detail}); nothing was imported from it.</source>
        <translation>Файл {file} — не XML, который можно прочитать ({detail}); из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} declares entities of its own, which can do harm; nothing was imported from it: remove the document type.</source>
        <translation>Файл {file} объявляет собственные сущности, что может навредить; из него ничего не импортировано: удалите объявление типа документа.</translation>
    </message>
    <message>
        <source>{file} is nested deeper than {depth} elements; nothing was imported from it.</source>
        <translation>Вложенность в {file} больше {depth} элементов; из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} is larger than the {megabytes} MB that are read as XML; nothing was imported from it: split it.</source>
        <translation>Файл {file} больше {megabytes} МБ, которые читаются как XML; из него ничего не импортировано: разделите его.</translation>
    </message>
    <message>
        <source>{file} is TEI but holds no text; nothing was imported from it.</source>
        <translation>Файл {file} — TEI, но текста в нём нет; из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>There is no {option} called {value}; it can be {known}. Nothing was written.</source>
        <translation>Нет значения {value} для {option}; возможны: {known}. Ничего не записано.</translation>
    </message>
    <message>
        <source>There is no preset {preset}; there are: {known}. Nothing was written.</source>
        <translation>Набора {preset} нет; есть: {known}. Ничего не записано.</translation>
    </message>
    <message>
        <source>A preset needs a name; nothing was saved.</source>
        <translation>Набору нужно имя; ничего не сохранено.</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}); nothing was changed: restore the newest backup, or salvage what is in it.</source>
        <translation>{path}: файл повреждён ({reason}); ничего не изменено: восстановите новейшую резервную копию или спасите то, что в нём есть.</translation>
    </message>
    <message>
        <source>Row {row} of the table of {table}: {detail} cannot be changed in a table, or not to this; it is in the project as it was.</source>
        <translation>Строка {row} таблицы {table}: {detail} нельзя изменить в таблице, или не так; в проекте всё как было.</translation>
    </message>
    <message>
        <source>{count} rows of the table of {table} in {file} name nothing that is in the project; they were left out: import the letters first, as JSON or TEI.</source>
        <translation>Строк таблицы {table} в {file}, которые не называют ничего из проекта: {count}; они пропущены: сначала импортируйте письма, как JSON или TEI.</translation>
    </message>
    <message>
        <source>The format {format} has no option that can be set by {option}; it has: {known}. Nothing was written.</source>
        <translation>У формата {format} нет параметра, который можно задать как {option}; есть: {known}. Ничего не записано.</translation>
    </message>
    <message>
        <source>Letters are being written into the project</source>
        <translation>Письма записываются в проект</translation>
    </message>
    <message>
        <source>Looking for registers: {file}</source>
        <translation>Поиск указателей: {file}</translation>
    </message>
    <message>
        <source>Files: {files}. Letters: {letters}. Notes: {notes}. Mentions: {mentions}. Dates: {dates}. Register entries: {entities}.</source>
        <translation>Файлы: {files}. Письма: {letters}. Примечания: {notes}. Упоминания: {mentions}. Даты: {dates}. Записи указателя: {entities}.</translation>
    </message>
    <message>
        <source>Translations: {translations}. Pages: {pages}.</source>
        <translation>Переводы: {translations}. Страницы: {pages}.</translation>
    </message>
    <message>
        <source>Files that could not be read: {count}.</source>
        <translation>Файлы, которые не удалось прочитать: {count}.</translation>
    </message>
    <message>
        <source>Everything was understood.</source>
        <translation>Всё распознано.</translation>
    </message>
    <message>
        <source>Not understood, kept and written again: {count} elements.</source>
        <translation>Не распознано, сохранено и будет записано снова: элементов {count}.</translation>
    </message>
    <message>
        <source>{element}: {count} (letters: {letters}). Example: {example}</source>
        <translation>{element}: {count} (письма: {letters}). Пример: {example}</translation>
    </message>
    <message>
        <source>Contradictions, of which none was decided: {count}.</source>
        <translation>Противоречия, ни одно из которых не решено: {count}.</translation>
    </message>
    <message>
        <source>{title} ({source}):</source>
        <translation>{title} ({source}):</translation>
    </message>
    <message>
        <source>{file} is damaged or no document of a word processor ({detail}); nothing was imported from it.</source>
        <translation>Файл {file} повреждён или не является документом текстового процессора ({detail}); из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} is protected by a password; nothing was imported from it: save it without one.</source>
        <translation>Файл {file} защищён паролем; из него ничего не импортировано: сохраните его без пароля.</translation>
    </message>
    <message>
        <source>{file} is in a format that Word used before 2007; nothing was imported from it: save it as DOCX.</source>
        <translation>Файл {file} — в формате, которым Word пользовался до 2007 года; из него ничего не импортировано: сохраните его как DOCX.</translation>
    </message>
    <message>
        <source>{file} is a package that holds no text document; nothing was imported from it.</source>
        <translation>Файл {file} — пакет, в котором нет текстового документа; из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>Reading {file} took more than {seconds} seconds or {megabytes} MB of memory, or broke off, and was given up; nothing was imported from it. Open it in a word processor and save it again.</source>
        <translation>Чтение {file} заняло больше {seconds} секунд или {megabytes} МБ памяти либо прервалось и было прекращено; из файла ничего не импортировано. Откройте его в текстовом редакторе и сохраните заново.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than a document ever needs ({what}); nothing was imported from it.</source>
        <translation>Файл {file} при распаковке больше, чем бывает документ ({what}); из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>Say in which format to export, with --format, or by which preset of the project, with --preset ({known}); nothing was written.</source>
        <translation>Укажите формат экспорта через --format или набор проекта через --preset ({known}); ничего не записано.</translation>
    </message>
    <message>
        <source>Say where to write to, with --output; nothing was written.</source>
        <translation>Укажите через --output, куда писать; ничего не записано.</translation>
    </message>
    <message>
        <source>The preset {preset} names no place in the project&apos;s folder; nothing was written: say where to write to, with --output.</source>
        <translation>Набор {preset} не называет места в папке проекта; ничего не записано: укажите место через --output.</translation>
    </message>
    <message>
        <source>An export goes to a file or a folder, never to standard output; nothing was written: name one.</source>
        <translation>Экспорт пишется в файл или папку, никогда в стандартный вывод; ничего не записано: назовите файл или папку.</translation>
    </message>
    <message>
        <source>{file} is no IIIF manifest with canvases; nothing was imported. Choose the manifest itself, not a collection.</source>
        <translation>{file} — не манифест IIIF с холстами (canvas); ничего не импортировано. Выберите сам манифест, а не коллекцию.</translation>
    </message>
    <message>
        <source>The manifest {file} has {count} canvases, more than the {most} that are read; split it.</source>
        <translation>В манифесте {file} холстов: {count}, больше допустимых {most}; разделите его.</translation>
    </message>
    <message>
        <source>This format is made and read by the program pandoc, which is not there; nothing was changed: install the package pypandoc-binary, which brings it.</source>
        <translation>Этот формат пишет и читает программа pandoc, а её нет; ничего не изменено: установите пакет pypandoc-binary, в котором она есть.</translation>
    </message>
    <message>
        <source>The program pandoc could not do it ({reason}); nothing was changed.</source>
        <translation>Программа pandoc не справилась ({reason}); ничего не изменено.</translation>
    </message>
    <message>
        <source>The program pandoc needed more than {seconds} seconds and was stopped; nothing was changed: take fewer letters at once.</source>
        <translation>Программе pandoc понадобилось больше {seconds} секунд, и она была остановлена; ничего не изменено: берите меньше писем за раз.</translation>
    </message>
    <message>
        <source>The program pandoc needed more than the {limit} GB of memory that it may have; nothing was changed: export the letters in parts, by years or volumes.</source>
        <translation>Программе pandoc не хватило отведённых ей {limit} ГБ памяти; ничего не изменено: экспортируйте письма по частям, по годам или томам.</translation>
    </message>
    <message>
        <source>Typst needed more than the {limit} GB of memory that it may have; nothing was changed: export the letters in parts, by years or volumes.</source>
        <translation>Программе Typst не хватило отведённых ей {limit} ГБ памяти; ничего не изменено: экспортируйте письма по частям, по годам или томам.</translation>
    </message>
    <message>
        <source>The pages of so many letters would need about {needed} GB of memory, and may have {limit} GB; nothing was written: export the letters in parts, by years or volumes.</source>
        <translation>Для страниц стольких писем нужно около {needed} ГБ памяти, а отведено {limit} ГБ; ничего не записано: экспортируйте письма по частям, по годам или томам.</translation>
    </message>
    <message>
        <source>This format is set by Typst, which is not there; nothing was changed: install the package typst.</source>
        <translation>Этот формат верстает Typst, а его нет; ничего не изменено: установите пакет typst.</translation>
    </message>
    <message>
        <source>Typst could not set the pages ({reason}); nothing was changed.</source>
        <translation>Typst не смог сверстать страницы ({reason}); ничего не изменено.</translation>
    </message>
    <message>
        <source>Typst needed more than {seconds} seconds and was stopped; nothing was changed: take fewer letters at once.</source>
        <translation>Программе Typst понадобилось больше {seconds} секунд, и она была остановлена; ничего не изменено: берите меньше писем за раз.</translation>
    </message>
    <message>
        <source>{path} is the name of a project file, which an export never overwrites; nothing was written: choose another name.</source>
        <translation>{path} — имя файла проекта, экспорт никогда не пишет поверх него; ничего не записано: выберите другое имя.</translation>
    </message>
    <message>
        <source>{path} is a folder, but this format writes one file; nothing was written: give a file name.</source>
        <translation>{path} — папка, а этот формат пишет один файл; ничего не записано: укажите имя файла.</translation>
    </message>
    <message>
        <source>{path} is a file, but this format writes several into a folder; nothing was written: give the name of a folder.</source>
        <translation>{path} — файл, а этот формат пишет несколько файлов в папку; ничего не записано: укажите имя папки.</translation>
    </message>
    <message>
        <source>The format {format} writes many files into a folder, and {path} is named like a single file; nothing was written: give the name of a folder.</source>
        <translation>Формат {format} записывает много файлов в папку, а {path} — имя одного файла; ничего не записано: укажите имя папки.</translation>
    </message>
    <message>
        <source>The folder {path} holds files that no export made; nothing was written: choose an empty or a new folder.</source>
        <translation>В папке {path} есть файлы, созданные не экспортом; ничего не записано: выберите пустую или новую папку.</translation>
    </message>
    <message>
        <source>{path} is a device or a pipe, not a file; nothing was written: give a file name.</source>
        <translation>{path} — устройство или канал, а не файл; ничего не записано: укажите имя файла.</translation>
    </message>
    <message>
        <source>The output could not be written to {path} ({reason}); what stood there is unchanged.</source>
        <translation>Результат не удалось записать в {path} ({reason}); что там было, не изменилось.</translation>
    </message>
    <message>
        <source>There is no project file {path}; new makes one.</source>
        <translation>Нет файла проекта {path}; его создаёт new.</translation>
    </message>
    <message>
        <source>{path} exists already; nothing was changed: choose another name.</source>
        <translation>{path} уже существует; ничего не изменено: выберите другое имя.</translation>
    </message>
    <message>
        <source>{path} is an empty file, not a project; nothing was changed.</source>
        <translation>{path} — пустой файл, а не проект; ничего не изменено.</translation>
    </message>
    <message>
        <source>{path} is not a Letterbook project; nothing was changed.</source>
        <translation>{path} — не проект Letterbook; ничего не изменено.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file; nothing was changed.</source>
        <translation>{path} — не обычный файл; ничего не изменено.</translation>
    </message>
    <message>
        <source>{path} cannot be made ({reason}); nothing was changed.</source>
        <translation>{path} не удалось создать ({reason}); ничего не изменено.</translation>
    </message>
    <message>
        <source>{path} has a second name on this disk (a hard link), under which SQLite could damage it; it was not opened: make a copy and open that.</source>
        <translation>У {path} на этом диске есть второе имя (жёсткая ссылка), через которое SQLite может повредить файл; он не открыт: сделайте копию и откройте её.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Letterbook (format {version}, this one knows {known}); nothing was changed: use the newer program.</source>
        <translation>{path} создан более новым Letterbook (формат {version}, этот знает {known}); ничего не изменено: возьмите более новую программу.</translation>
    </message>
    <message>
        <source>{path} holds tables that no Letterbook made; it was not opened.</source>
        <translation>В {path} есть таблицы, созданные не Letterbook; файл не открыт.</translation>
    </message>
    <message>
        <source>{journal} was not written by Letterbook and could change the project or delete files; {path} was not opened: move that file away.</source>
        <translation>{journal} записан не Letterbook и может изменить проект или удалить файлы; {path} не открыт: уберите этот файл.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); nothing was changed.</source>
        <translation>{path} не удалось прочитать ({reason}); ничего не изменено.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); nothing was changed.</source>
        <translation>{path} не удалось записать ({reason}); ничего не изменено.</translation>
    </message>
    <message>
        <source>A change could not be written to {path} ({reason}); the project is as it was before.</source>
        <translation>Изменение не удалось записать в {path} ({reason}); проект остался прежним.</translation>
    </message>
    <message>
        <source>Another program is using {path}; nothing was changed: close it and try again.</source>
        <translation>Файл {path} занят другой программой; ничего не изменено: закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>{user} has {path} open on this computer since {since}; nothing was changed: close it there first.</source>
        <translation>{path} открыт на этом компьютере (пользователь {user}, с {since}); ничего не изменено: сначала закройте его там.</translation>
    </message>
    <message>
        <source>{user} has {path} open on {host} since {since}; nothing was changed: wait, or work on a copy.</source>
        <translation>{path} открыт на {host} (пользователь {user}, с {since}); ничего не изменено: подождите или работайте с копией.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open; nothing more is written to it: put it back, or restore a backup, and open it again.</source>
        <translation>{path} перемещён или удалён, пока был открыт; в него больше ничего не пишется: верните его на место или восстановите резервную копию и откройте снова.</translation>
    </message>
    <message>
        <source>Another file was put in the place of {path} while it was open; nothing was written to it: see which of the two is yours, and open it again.</source>
        <translation>На место {path}, пока он был открыт, положен другой файл; в него ничего не записано: проверьте, который из двух ваш, и откройте снова.</translation>
    </message>
    <message>
        <source>Another program changed {path} while it was open; nothing was written over that: open it again.</source>
        <translation>Другая программа изменила {path}, пока он был открыт; поверх этого ничего не записано: откройте его снова.</translation>
    </message>
    <message>
        <source>{path} is open for reading only; nothing was changed.</source>
        <translation>{path} открыт только для чтения; ничего не изменено.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged ({reason}); nothing was restored: take another one.</source>
        <translation>Резервная копия {path} повреждена ({reason}); ничего не восстановлено: возьмите другую.</translation>
    </message>
    <message>
        <source>The copy {path} could not be made ({reason}); the project and the older backups are unchanged.</source>
        <translation>Копию {path} не удалось создать ({reason}); проект и прежние резервные копии не изменились.</translation>
    </message>
    <message>
        <source>The image {sha256} in the project is damaged.</source>
        <translation>Изображение {sha256} в проекте повреждено.</translation>
    </message>
    <message>
        <source>The state of {id} is not that of its newest revision.</source>
        <translation>Состояние {id} не совпадает с его новейшей редакцией.</translation>
    </message>
    <message>
        <source>The hash of the project is not that of its letters and register.</source>
        <translation>Контрольная сумма проекта не совпадает с его письмами и указателем.</translation>
    </message>
    <message>
        <source>The newest revision of {id} is not the last of its history.</source>
        <translation>Новейшая редакция {id} — не последняя в его истории.</translation>
    </message>
    <message>
        <source>What somebody else says of {id} is not a state of it.</source>
        <translation>То, что другой говорит о {id}, не является его состоянием.</translation>
    </message>
    <message>
        <source>The hash of the letter {id} is not that of its parts.</source>
        <translation>Контрольная сумма письма {id} не совпадает с его частями.</translation>
    </message>
    <message>
        <source>The list of mentions does not agree with the tag {id}.</source>
        <translation>Список упоминаний не согласуется с тегом {id}.</translation>
    </message>
    <message>
        <source>The annotation {id} has no position.</source>
        <translation>У аннотации {id} нет позиции.</translation>
    </message>
    <message>
        <source>The annotation {id} does not stand where its history leads.</source>
        <translation>Аннотация {id} стоит не там, куда ведёт её история.</translation>
    </message>
    <message>
        <source>The annotation {id} stands outside its text.</source>
        <translation>Аннотация {id} стоит вне своего текста.</translation>
    </message>
    <message>
        <source>A revision of {id} is not what was written.</source>
        <translation>Редакция {id} отличается от записанной.</translation>
    </message>
    <message>
        <source>A row of the table {table} refers to nothing.</source>
        <translation>Строка таблицы {table} ни на что не указывает.</translation>
    </message>
    <message>
        <source>The structure of the file is damaged: {detail}.</source>
        <translation>Структура файла повреждена: {detail}.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end ({reason}).</source>
        <translation>Файл не удаётся прочитать до конца ({reason}).</translation>
    </message>
    <message>
        <source>A file could not be read or written ({reason}); nothing was changed: check the disk and its permissions and try again.</source>
        <translation>Файл не удалось прочитать или записать ({reason}); ничего не изменено: проверьте диск и права доступа и попробуйте снова.</translation>
    </message>
    <message>
        <source>The backup {file} was made and verified.</source>
        <translation>Резервная копия {file} создана и проверена.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {path}; the last change was not saved: make room.</source>
        <translation>На диске с {path} нет места; последнее изменение не сохранено: освободите место.</translation>
    </message>
    <message>
        <source>The marker {note} has no note in the source; an empty note marked as missing stands in its place: write it, or delete the note.</source>
        <translation>К знаку сноски {note} в источнике нет примечания; вместо него стоит пустое, помеченное как отсутствующее: напишите его или удалите.</translation>
    </message>
    <message>
        <source>Note {note} has no marker in the text; it is kept without a place: move it to where it belongs.</source>
        <translation>К примечанию {note} в тексте нет знака сноски; оно сохранено без места: переместите его туда, где ему следует быть.</translation>
    </message>
    <message>
        <source>Note {note} breaks off in the source; it is kept as printed: look for the rest.</source>
        <translation>Примечание {note} в источнике обрывается; оно сохранено как напечатано: найдите остальное.</translation>
    </message>
    <message>
        <source>Note {note} has no words, and stands empty in the edition: write it, or delete it.</source>
        <translation>В примечании {note} нет слов, и в издании оно пусто: напишите его или удалите.</translation>
    </message>
    <message>
        <source>Note {note} is out of order; nothing was changed: compare the labels with the source.</source>
        <translation>Примечание {note} стоит не по порядку; ничего не изменено: сравните номера с источником.</translation>
    </message>
    <message>
        <source>{label} was taken for a note&apos;s marker, but not surely ({confidence} per cent): if it is text, delete the note and type it again.</source>
        <translation>{label} принято за знак сноски, но не уверенно ({confidence} %): если это текст, удалите примечание и наберите его снова.</translation>
    </message>
    <message>
        <source>The words of note {note} were “{lemma}” and are now “{words}”; the lemma was left as it was: accept the new words, or see whether the note still fits.</source>
        <translation>Слова примечания {note} были «{lemma}», а теперь «{words}»; лемма оставлена прежней: примите новые слова или проверьте, подходит ли ещё примечание.</translation>
    </message>
    <message>
        <source>The cross-reference “{words}” points to something that is no longer in the project; its words are kept: choose another target, or remove it.</source>
        <translation>Перекрёстная ссылка «{words}» указывает на то, чего больше нет в проекте; её слова сохранены: выберите другую цель или снимите её.</translation>
    </message>
    <message>
        <source>The cross-reference “{words}” was worded by hand and would now say “{label}”; its words are kept: change them, or take the new ones.</source>
        <translation>Слова перекрёстной ссылки «{words}» написаны вручную, теперь было бы «{label}»; они сохранены: измените их или примите новые.</translation>
    </message>
    <message>
        <source>The archival reference prints “{printed}”, which was read as “{corrected}”; the text is as printed: check it.</source>
        <translation>В архивном шифре напечатано «{printed}», прочитано как «{corrected}»; текст оставлен как напечатан: проверьте.</translation>
    </message>
    <message>
        <source>This looks like an archival reference that is not wholly understood; the text is as printed: fill in the levels.</source>
        <translation>Это похоже на архивный шифр, понятый не полностью; текст оставлен как напечатан: заполните уровни.</translation>
    </message>
    <message>
        <source>This Ibid. refers to no earlier reference that names a repository; the text is as printed: name it.</source>
        <translation>Это «Ibid.» («Там же») не относится ни к какому предыдущему шифру с названием хранилища; текст оставлен как напечатан: назовите хранилище.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner here; the text is as printed: check the source.</source>
        <translation>У кавычки здесь нет пары; текст оставлен как напечатан: проверьте по источнику.</translation>
    </message>
    <message>
        <source>The omission sign is printed oddly ({printed}); it was taken for an omission and the text is as printed.</source>
        <translation>Знак пропуска напечатан необычно ({printed}); он принят за пропуск, текст оставлен как напечатан.</translation>
    </message>
    <message>
        <source>These dots may be the author&apos;s or mark an omission; the text is as printed: mark a gap if it is one.</source>
        <translation>Это многоточие может быть авторским или обозначать пропуск; текст оставлен как напечатан: разметьте пропуск, если это он.</translation>
    </message>
    <message>
        <source>The date “{date}” is not sure (compare “{other}”); both are kept as printed: decide.</source>
        <translation>Дата «{date}» не достоверна (ср. «{other}»); обе сохранены как напечатаны: решите.</translation>
    </message>
    <message>
        <source>The letter has no date; add one, if only a conjecture.</source>
        <translation>У письма нет даты; добавьте её, хотя бы предположительную.</translation>
    </message>
    <message>
        <source>The letter has no sender; add one.</source>
        <translation>У письма нет отправителя; добавьте его.</translation>
    </message>
    <message>
        <source>The sender was taken from the signature ({sender}), because nothing else names one: check it.</source>
        <translation>Отправитель взят из подписи ({sender}), так как больше нигде не назван: проверьте.</translation>
    </message>
    <message>
        <source>The sender is given as {sender}, but also as {other}; both are kept: decide.</source>
        <translation>Отправителем назван {sender}, но также {other}; сохранены оба: решите.</translation>
    </message>
    <message>
        <source>The recipient was taken from the letter&apos;s opening ({recipient}): check it.</source>
        <translation>Адресат взят из начала письма ({recipient}): проверьте.</translation>
    </message>
    <message>
        <source>“{place}” was taken for the place of writing, but not surely: check it.</source>
        <translation>«{place}» принято за место написания, но не уверенно: проверьте.</translation>
    </message>
    <message>
        <source>The letter has no place of writing; add one, if only a conjecture.</source>
        <translation>У письма нет места написания; добавьте его, хотя бы предположительно.</translation>
    </message>
    <message>
        <source>The letter is said to have been received ({received}) before it was sent ({sent}); both are kept: decide.</source>
        <translation>По данным, письмо получено ({received}) раньше, чем отправлено ({sent}); обе даты сохранены: решите.</translation>
    </message>
    <message>
        <source>None of the {count} witnesses is chosen as the base of the text: choose one.</source>
        <translation>Ни один из источников текста ({count}) не выбран основным: выберите один.</translation>
    </message>
    <message>
        <source>The witness ({role}) names {repository}, but no shelfmark: add the reference.</source>
        <translation>У источника текста ({role}) указано «{repository}», но нет архивного шифра: добавьте его.</translation>
    </message>
    <message>
        <source>This line was read as {role}, but not surely: give it another role if that is wrong.</source>
        <translation>Эта строка принята за «{role}», но не уверенно: дайте ей другую роль, если это не так.</translation>
    </message>
    <message>
        <source>“{words}” was recognised on the scan, but not surely ({confidence} per cent): compare it with the scan, and correct it or let it stand.</source>
        <translation>«{words}» распознано на скане, но неуверенно ({confidence} процентов): сверьте со сканом и исправьте или оставьте.</translation>
    </message>
    <message>
        <source>The source was taken for {count} letters; check where one ends and the next begins.</source>
        <translation>Источник разделён на письма: {count}; проверьте, где кончается одно и начинается другое.</translation>
    </message>
    <message>
        <source>A tag names the entry {entity}, which is not in the register; the tag is kept: choose another entry.</source>
        <translation>Тег называет запись {entity}, которой нет в указателе; тег сохранён: выберите другую запись.</translation>
    </message>
    <message>
        <source>The name belongs to several entries of the register; nothing was tagged: choose one.</source>
        <translation>Имя принадлежит нескольким записям указателя; ничего не отмечено: выберите одну.</translation>
    </message>
    <message>
        <source>The letter “{title}” from {file} is in the project already; it was left out: delete the one that is there first if this one is to replace it.</source>
        <translation>Письмо «{title}» из {file} уже есть в проекте; оно пропущено: если оно должно заменить прежнее, сначала удалите то.</translation>
    </message>
    <message>
        <source>There are comments that are not resolved: {count}. An edition does not show them.</source>
        <translation>Есть нерешённые комментарии: {count}. В издании их не видно.</translation>
    </message>
    <message>
        <source>Conflicts with a colleague&apos;s work were left for later: {count}. What stands here goes out: decide them in the review.</source>
        <translation>Конфликты с работой коллеги отложены: {count}. Уходит то, что стоит здесь: решите их при сверке.</translation>
    </message>
    <message>
        <source>A {kind} has lost its place in the text; it is kept: place it again or remove it.</source>
        <translation>«{kind}» потеряло место в тексте; оно сохранено: поставьте его снова или снимите.</translation>
    </message>
    <message>
        <source>The source is encoded as {encoding}.</source>
        <translation>Кодировка источника: {encoding}.</translation>
    </message>
    <message>
        <source>The source&apos;s encoding is not sure; it was read as {encoding}: if letters look wrong, convert it to UTF-8 and import it again.</source>
        <translation>Кодировка источника не достоверна; он прочитан как {encoding}: если буквы выглядят неверно, преобразуйте его в UTF-8 и импортируйте снова.</translation>
    </message>
    <message>
        <source>{what} (“{words}”) behind “{near}” has no place in a project; the words of the text are kept: look at the document.</source>
        <translation>{what} («{words}») после «{near}»: этому в проекте нет места; слова текста сохранены: посмотрите в документе.</translation>
    </message>
    <message>
        <source>Tracked changes of letter {number} ({count}) stand in headings or in what is said of the letter, not in a text; they were not made suggestions: look at the document.</source>
        <translation>Записанные исправления в письме {number} ({count}) стоят в заголовках или в сведениях о письме, а не в тексте; предложениями они не стали: посмотрите в документе.</translation>
    </message>
    <message>
        <source>The text that begins “{words}” is like no state of letter {number}; nothing was suggested from it: compare the document with the letter.</source>
        <translation>Текст, который начинается с «{words}», не похож ни на одно состояние письма {number}; по нему ничего не предложено: сравните документ с письмом.</translation>
    </message>
    <message>
        <source>{author}&apos;s change “{words}” behind “{near}” is not, or not wholly, about words of a text; it was not made a suggestion: look at the document.</source>
        <translation>Исправление «{words}» ({author}) после «{near}» относится не к словам текста или не только к ним; предложением оно не стало: посмотрите в документе.</translation>
    </message>
    <message>
        <source>Characters that no text may hold were replaced ({replaced}), and odd line ends made line feeds ({line_ends}).</source>
        <translation>Заменены недопустимые в тексте знаки ({replaced}), необычные концы строк приведены к обычным ({line_ends}).</translation>
    </message>
    <message>
        <source>The page is cut off, or an element of it is never closed: compare the end of the text with the source.</source>
        <translation>Страница обрывается или какой-то её элемент не закрыт: сравните конец текста с источником.</translation>
    </message>
    <message>
        <source>Scripts, forms or embedded objects of the page were left out ({count}).</source>
        <translation>Сценарии, формы и встроенные объекты страницы пропущены ({count}).</translation>
    </message>
    <message>
        <source>The element {element} is not understood ({count} ×); it is kept and will be written again.</source>
        <translation>Элемент {element} непонятен (раз: {count}); он сохранён и будет записан снова.</translation>
    </message>
    <message>
        <source>The document type of the file was ignored; nothing was loaded from elsewhere.</source>
        <translation>Объявление типа документа пропущено; ниоткуда больше ничего не загружалось.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML ({detail}); it was read as far as possible: compare the text with the source.</source>
        <translation>Файл — не правильный XML ({detail}); он прочитан насколько возможно: сравните текст с источником.</translation>
    </message>
    <message>
        <source>Entities that the file does not declare were replaced by the characters that are usually meant ({count}).</source>
        <translation>Сущности, не объявленные в файле, заменены знаками, которые они обычно означают ({count}).</translation>
    </message>
    <message>
        <source>Nothing of the letter was written: {format} is made of {what}, and it has none; link its scans first.</source>
        <translation>От письма ничего не записано: {format} состоит из {what}, а у него их нет; сначала свяжите его сканы.</translation>
    </message>
    <message>
        <source>{format} asks for {what}, which nobody has said; it was written without: say it among the options of the export, or in the project.</source>
        <translation>{format} требует {what}, что не указано; записано без этого: укажите это в параметрах экспорта или в проекте.</translation>
    </message>
    <message>
        <source>{count} names in the {format} file have no confirmed authority record, and the letters are not found by them: link their entries in the register.</source>
        <translation>{count} имён в файле {format} не связаны с подтверждённой записью авторитетного файла, и письма по ним не найти: свяжите их записи в указателе.</translation>
    </message>
    <message>
        <source>The letter was changed since it came in as {file}; it was written anew, not as that file: see what was changed in its history.</source>
        <translation>Письмо изменено с тех пор, как пришло файлом {file}; оно записано заново, а не этим файлом: посмотрите в его истории, что изменено.</translation>
    </message>
    <message>
        <source>No file is kept that holds this letter alone as TEI, as one read by this version would be; it was written anew: import its file again, if it is to go out as it came.</source>
        <translation>Не сохранён файл, содержащий только это письмо в TEI, как сохраняет эта версия при чтении; письмо записано заново: импортируйте его файл ещё раз, если оно должно уйти таким, каким пришло.</translation>
    </message>
    <message>
        <source>A corpus holds its letters in one form, so all were written anew; export into a folder, if letters are to go out as they came.</source>
        <translation>В корпусе все письма в одном виде, поэтому все записаны заново; экспортируйте в папку, если письма должны уйти такими, какими пришли.</translation>
    </message>
    <message>
        <source>Parts of the file around the text are not understood ({count}: {elements}); they are kept and will be written again.</source>
        <translation>Части файла вокруг текста не распознаны ({count}: {elements}); они сохранены и будут записаны снова.</translation>
    </message>
    <message>
        <source>Words that stand between the letters of the file were not taken in ({count} passages): {words}</source>
        <translation>Слова, стоящие между письмами файла, не взяты (мест: {count}): {words}</translation>
    </message>
    <message>
        <source>{pointer} points to no entry that was found ({count} ×); it is kept: import the file with the register together with the letters.</source>
        <translation>{pointer} не указывает ни на одну найденную запись (раз: {count}); ссылка сохранена: импортируйте файл с указателем вместе с письмами.</translation>
    </message>
    <message>
        <source>The letter is dated {date}, but also {other}; both are kept: decide.</source>
        <translation>Письмо датировано {date}, но также {other}; сохранено и то и другое: решите.</translation>
    </message>
    <message>
        <source>The recipient is given as {recipient}, but also as {other}; both are kept: decide.</source>
        <translation>Получателем указан {recipient}, но также {other}; сохранено и то и другое: решите.</translation>
    </message>
    <message>
        <source>The place is given as {place}, but also as {other}; both are kept: decide.</source>
        <translation>Местом указано {place}, но также {other}; сохранено и то и другое: решите.</translation>
    </message>
    <message>
        <source>The TEI was edited after its annotations were written ({what}); the words are those of the TEI and the annotations were placed anew: compare them with the source.</source>
        <translation>TEI правили после записи его аннотаций ({what}); слова взяты из TEI, аннотации расставлены заново: сравните с источником.</translation>
    </message>
    <message>
        <source>Letter {number} is not what the history says it should be; nothing was changed: restore a backup.</source>
        <translation>Письмо {number} не такое, каким должно быть по истории; ничего не изменено: восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The scan of page {page} is not there ({file}); put the file back, or find it with Scan &gt; Files of the scans &gt; Find missing scans.</source>
        <translation>Скана страницы {page} нет на месте ({file}); верните файл или найдите его: Скан &gt; Файлы сканов &gt; Найти недостающие сканы.</translation>
    </message>
    <message>
        <source>The scan of page {page} is not there ({file}); a reduced one stands for it, as it was sent: ask for the scan where that is too coarse.</source>
        <translation>Скана страницы {page} здесь нет ({file}); вместо него стоит уменьшенный, как его прислали: попросите сам скан, если этот слишком груб.</translation>
    </message>
    <message>
        <source>The scan of page {page} is not the file that was linked ({file}); put the old one back, or link the page to this one.</source>
        <translation>Скан страницы {page} — не тот файл, который был привязан ({file}); верните прежний или привяжите страницу к этому.</translation>
    </message>
    <message>
        <source>The scan {file} is a page of letter {number} already; it was left out.</source>
        <translation>Скан {file} уже является страницей письма {number}; он пропущен.</translation>
    </message>
    <message>
        <source>The scan {file} is there twice under different names; it was left out the second time.</source>
        <translation>Скан {file} встречается дважды под разными именами; второй раз он пропущен.</translation>
    </message>
    <message>
        <source>A {kind} cannot stand at this place in TEI; it was written as an unnamed block.</source>
        <translation>«{kind}» не может стоять в TEI на этом месте; записано как безымянный блок.</translation>
    </message>
    <message>
        <source>A {kind} crosses another mark; it was written in several linked pieces.</source>
        <translation>«{kind}» пересекается с другой разметкой; записано несколькими связанными частями.</translation>
    </message>
    <message>
        <source>No typeface at hand shows these characters, so the pages have empty boxes for them: {characters}; install a typeface that has them, and name it with the option face.</source>
        <translation>Ни в одном из имеющихся шрифтов нет этих знаков, на страницах вместо них пустые рамки: {characters}; установите шрифт, в котором они есть, и назовите его параметром face.</translation>
    </message>
    <message>
        <source>The pages of so many letters need about {needed} of the {limit} GB of memory that they may have: when the edition grows, export it in parts, by years or volumes.</source>
        <translation>Страницам стольких писем нужно около {needed} из отведённых {limit} ГБ памяти: когда издание вырастет, экспортируйте его по частям, по годам или томам.</translation>
    </message>
    <message>
        <source>A character has no place in the format {format}; it was written as U+FFFD.</source>
        <translation>Для одного знака нет места в формате {format}; он записан как U+FFFD.</translation>
    </message>
    <message>
        <source>{element} has no place in a project ({count} ×); it was left out.</source>
        <translation>Для {element} в проекте нет места (раз: {count}); пропущено.</translation>
    </message>
    <message>
        <source>{count} annotations in {file} are of {source}, which is no text or note here; they were left out: import that text first.</source>
        <translation>Аннотации в {file} ({count}) относятся к {source}, а здесь нет такого текста или примечания; они пропущены: сначала импортируйте этот текст.</translation>
    </message>
    <message>
        <source>{count} annotations in {file} are in the project already; they were left out.</source>
        <translation>Аннотации из {file} ({count}) уже есть в проекте; они пропущены.</translation>
    </message>
    <message>
        <source>Row {row} of the table was not understood in all ({detail}); the rest was taken: look at the row.</source>
        <translation>Строка {row} таблицы понята не полностью ({detail}); остальное взято: посмотрите на эту строку.</translation>
    </message>
    <message>
        <source>Row {row} of the table of {table} says something that is not there or cannot be ({detail}); nothing was made of it: mend the row and read the table again.</source>
        <translation>Строка {row} таблицы {table} называет то, чего нет или быть не может ({detail}); из неё ничего не сделано: исправьте строку и прочитайте таблицу ещё раз.</translation>
    </message>
    <message>
        <source>Row {row} of the table of {table}: “{words}” does not stand in the text that the row means; nothing was made of it: give the words as they stand, or the position.</source>
        <translation>Строка {row} таблицы {table}: слов «{words}» нет в тексте, который имеет в виду строка; из неё ничего не сделано: укажите слова так, как они стоят, или позицию.</translation>
    </message>
    <message>
        <source>Row {row} of the table of {table}: “{words}” stands at {count} places; nothing was made of it: give the position, or more of the words.</source>
        <translation>Строка {row} таблицы {table}: слова «{words}» стоят в {count} местах; из неё ничего не сделано: укажите позицию или больше слов.</translation>
    </message>
    <message>
        <source>What the file drew on page {page} is for an image of another shape than {file}, and may lie beside its lines; link the image that the file was made from.</source>
        <translation>То, что файл начертил на странице {page}, относится к изображению другой формы, чем {file}, и может не совпадать с его строками; привяжите изображение, по которому сделан файл.</translation>
    </message>
    <message>
        <source>The text of region {region} is not that of its lines; the lines were taken.</source>
        <translation>Текст области {region} не совпадает с её строками; взяты строки.</translation>
    </message>
    <message>
        <source>{format} cannot carry this: {what}; it stays in the project.</source>
        <translation>{format} не может этого передать: {what}; в проекте оно остаётся.</translation>
    </message>
    <message>
        <source>a line that names an addressee</source>
        <translation>строка, называющая адресата</translation>
    </message>
    <message>
        <source>a headline that names an addressee</source>
        <translation>заглавие, называющее адресата</translation>
    </message>
    <message>
        <source>an archival reference of {levels} levels</source>
        <translation>архивный шифр, уровней: {levels}</translation>
    </message>
    <message>
        <source>a number alone: {number}</source>
        <translation>только номер: {number}</translation>
    </message>
    <message>
        <source>a line in front of the body</source>
        <translation>строка перед основным текстом</translation>
    </message>
    <message>
        <source>a line in front of the headline</source>
        <translation>строка перед заглавием</translation>
    </message>
    <message>
        <source>behind the closing</source>
        <translation>после заключительной формулы</translation>
    </message>
    <message>
        <source>beside the date</source>
        <translation>рядом с датой</translation>
    </message>
    <message>
        <source>between the opening and the end</source>
        <translation>между началом и концом</translation>
    </message>
    <message>
        <source>a few words with capitals</source>
        <translation>несколько слов с прописных букв</translation>
    </message>
    <message>
        <source>a closing with a name behind it</source>
        <translation>заключительная формула, за ней имя</translation>
    </message>
    <message>
        <source>a formula of closing</source>
        <translation>заключительная формула</translation>
    </message>
    <message>
        <source>a date: {date}</source>
        <translation>дата: {date}</translation>
    </message>
    <message>
        <source>a date and a place: {date}, {place}</source>
        <translation>дата и место: {date}, {place}</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>решено вами</translation>
    </message>
    <message>
        <source>a heading of the document itself</source>
        <translation>заголовок самого документа</translation>
    </message>
    <message>
        <source>words of an editor or compiler</source>
        <translation>слова редактора или составителя</translation>
    </message>
    <message>
        <source>a field: {name}</source>
        <translation>поле: {name}</translation>
    </message>
    <message>
        <source>taken from a line that may mean somebody or something else</source>
        <translation>взято из строки, где может быть лицо или что-то другое</translation>
    </message>
    <message>
        <source>read from the line shown</source>
        <translation>прочитано в показанной строке</translation>
    </message>
    <message>
        <source>the first line of the page</source>
        <translation>первая строка страницы</translation>
    </message>
    <message>
        <source>a greeting</source>
        <translation>приветствие</translation>
    </message>
    <message>
        <source>in brackets</source>
        <translation>в скобках</translation>
    </message>
    <message>
        <source>labels in sequence</source>
        <translation>номера по порядку</translation>
    </message>
    <message>
        <source>a line over the headline</source>
        <translation>строка над заглавием</translation>
    </message>
    <message>
        <source>an item of a list</source>
        <translation>пункт списка</translation>
    </message>
    <message>
        <source>brackets or signs of the edition</source>
        <translation>скобки или знаки издания</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>кавычки</translation>
    </message>
    <message>
        <source>the form of a reference</source>
        <translation>форма ссылки на источник</translation>
    </message>
    <message>
        <source>set off in the source</source>
        <translation>выделено в источнике</translation>
    </message>
    <message>
        <source>a figure in brackets, in the sequence of the notes</source>
        <translation>цифра в скобках, в ряду примечаний</translation>
    </message>
    <message>
        <source>a bare figure where a marker may stand, in the sequence of the notes</source>
        <translation>одиночная цифра там, где может стоять знак сноски, в ряду примечаний</translation>
    </message>
    <message>
        <source>a raised figure or a link</source>
        <translation>надстрочная цифра или ссылка</translation>
    </message>
    <message>
        <source>a sign behind a word</source>
        <translation>знак после слова</translation>
    </message>
    <message>
        <source>a number spelled out, alone behind a sentence</source>
        <translation>число прописью, отдельно после предложения</translation>
    </message>
    <message>
        <source>a name alone</source>
        <translation>только имя</translation>
    </message>
    <message>
        <source>the sender&apos;s name</source>
        <translation>имя отправителя</translation>
    </message>
    <message>
        <source>names joined by “to”</source>
        <translation>имена «кто — кому»</translation>
    </message>
    <message>
        <source>navigation of the page</source>
        <translation>навигация страницы</translation>
    </message>
    <message>
        <source>the document itself keeps it as a note</source>
        <translation>в самом документе это примечание</translation>
    </message>
    <message>
        <source>a label that begins a line at the end, and its marker in the text</source>
        <translation>номер в начале строки в конце и его знак в тексте</translation>
    </message>
    <message>
        <source>a label that begins a line under the heading of the notes</source>
        <translation>номер в начале строки под заголовком примечаний</translation>
    </message>
    <message>
        <source>nothing of the kind was found</source>
        <translation>ничего подобного не найдено</translation>
    </message>
    <message>
        <source>a number with its word: {number}</source>
        <translation>номер со словом: {number}</translation>
    </message>
    <message>
        <source>an office</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>a description of the document</source>
        <translation>описание документа</translation>
    </message>
    <message>
        <source>the sign of a postscript</source>
        <translation>знак приписки</translation>
    </message>
    <message>
        <source>a printed source</source>
        <translation>печатный источник</translation>
    </message>
    <message>
        <source>prose in front of the headline</source>
        <translation>прозаический текст перед заглавием</translation>
    </message>
    <message>
        <source>words of a title page</source>
        <translation>слова титульного листа</translation>
    </message>
    <message>
        <source>it repeats the headline</source>
        <translation>повторяет заглавие</translation>
    </message>
    <message>
        <source>the number of a printed page</source>
        <translation>номер печатной страницы</translation>
    </message>
    <message>
        <source>a ruled line</source>
        <translation>линейка</translation>
    </message>
    <message>
        <source>a remark of the sender</source>
        <translation>замечание отправителя</translation>
    </message>
    <message>
        <source>{count} labels behind a separation</source>
        <translation>номера после разделителя: {count}</translation>
    </message>
    <message>
        <source>not part of this letter’s text</source>
        <translation>не часть текста этого письма</translation>
    </message>
    <message>
        <source>words of a web site</source>
        <translation>слова сайта</translation>
    </message>
    <message>
        <source>the title of the page</source>
        <translation>название страницы</translation>
    </message>
    <message>
        <source>somebody is addressed</source>
        <translation>обращение к кому-либо</translation>
    </message>
    <message>
        <source>a year alone</source>
        <translation>только год</translation>
    </message>
    <message>
        <source>a range of years</source>
        <translation>промежуток лет</translation>
    </message>
    <message>
        <source>The file {file} of this page is not where it was; put it back, or link the page to it anew.</source>
        <translation>Файла {file} этой страницы нет на прежнем месте; верните его или привяжите страницу заново.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}); see that you may open it.</source>
        <translation>Файл {file} не удалось прочитать ({reason}); проверьте, есть ли право открыть его.</translation>
    </message>
    <message>
        <source>{file} is no picture that can be shown; JPEG, PNG, TIFF, WebP, JPEG 2000 and PDF can.</source>
        <translation>{file} — не изображение, которое можно показать; подходят JPEG, PNG, TIFF, WebP, JPEG 2000 и PDF.</translation>
    </message>
    <message>
        <source>The picture {file} is damaged or cut off ({reason}); fetch it again from where it came from.</source>
        <translation>Изображение {file} повреждено или обрывается ({reason}); получите его заново оттуда, откуда оно взято.</translation>
    </message>
    <message>
        <source>The picture {file} has {megapixels} megapixels, too many to be shown; make a copy of at most {limit} megapixels and link that.</source>
        <translation>В изображении {file} мегапикселей: {megapixels}, слишком много для показа; сделайте копию не более {limit} мегапикселей и привяжите её.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode {file}; close other programs, or link a smaller copy.</source>
        <translation>Не хватает памяти, чтобы декодировать {file}; закройте другие программы или привяжите уменьшенную копию.</translation>
    </message>
    <message>
        <source>{file} holds fewer pictures than this page needs; link the page to the right file.</source>
        <translation>В файле {file} меньше изображений, чем нужно этой странице; привяжите страницу к верному файлу.</translation>
    </message>
    <message>
        <source>{file} is not the picture that this page was linked to: it has changed since; put the old file back, or link the page to this one.</source>
        <translation>{file} — не то изображение, к которому была привязана эта страница: оно с тех пор изменилось; верните прежний файл или привяжите страницу к этому.</translation>
    </message>
    <message>
        <source>Decoding {file} took too long or failed and was given up; open and save it in a program for pictures, and link the copy.</source>
        <translation>Декодирование {file} длилось слишком долго или не удалось и прекращено; откройте и сохраните файл в программе для изображений и привяжите копию.</translation>
    </message>
    <message>
        <source>Tiles cannot be kept in the folder for temporary files ({reason}); make room there.</source>
        <translation>Фрагменты изображений нельзя сохранить в папке временных файлов ({reason}); освободите там место.</translation>
    </message>
    <message>
        <source>{file} has {count} pages, more than the {most} that are read; split it.</source>
        <translation>В файле {file} страниц: {count}, больше допустимых {most}; разделите его.</translation>
    </message>
    <message>
        <source>There are no pages in these files ({count} letters); import them without naming a letter.</source>
        <translation>В этих файлах нет страниц (писем: {count}); импортируйте их, не называя письма.</translation>
    </message>
    <message>
        <source>{file} is not of the kind that was asked for ({format}); it was left out.</source>
        <translation>{file} — не того вида, который запрошен ({format}); он пропущен.</translation>
    </message>
    <message>
        <source>A project cannot name the file {file}: rename it, without signs such as : * ? and at most 255 bytes long, or keep the scan in the project file.</source>
        <translation>Проект не может назвать файл {file}: переименуйте его без знаков вроде : * ? и не длиннее 255 байтов или храните скан в файле проекта.</translation>
    </message>
    <message>
        <source>{file} could not be copied beside the project ({reason}); see that there is room, and that you may write there.</source>
        <translation>Файл {file} не удалось скопировать к проекту ({reason}); проверьте, есть ли место и право записи.</translation>
    </message>
    <message>
        <source>There is no scan in the folder {folder}; looked for were files that end in {endings}.</source>
        <translation>В папке {folder} нет сканов; искались файлы с окончаниями {endings}.</translation>
    </message>
    <message>
        <source>These scans have {megabytes} megabytes, more than the {most} that one step puts into the project file; link them, or take fewer at once.</source>
        <translation>Объём этих сканов в мегабайтах — {megabytes}, больше {most}, помещаемых в файл проекта за один шаг; привяжите их или берите меньше за раз.</translation>
    </message>
    <message>
        <source>Copying {file}</source>
        <translation>Копирование {file}</translation>
    </message>
    <message>
        <source>Reducing {file}</source>
        <translation>{file} уменьшается</translation>
    </message>
    <message>
        <source>Putting the reduced scans of {file} in their place</source>
        <translation>Уменьшенные сканы {file} кладутся на свои места</translation>
    </message>
    <message>
        <source>Reduced scans put beside the project: {count}; not needed: {here}; left where they are: {left}.</source>
        <translation>Уменьшенных сканов положено рядом с проектом: {count}; не понадобилось: {here}; оставлено на месте: {left}.</translation>
    </message>
    <message>
        <source>The reduced scan {file} is a link or no picture that can be shown; it was left where it is: ask for it again.</source>
        <translation>Уменьшенный скан {file} — ссылка или не изображение, которое можно показать; он оставлен на месте: попросите прислать его ещё раз.</translation>
    </message>
    <message>
        <source>The reduced scan {file} has more than {most} megabytes, which none of ours has; it was left where it is: ask for it again.</source>
        <translation>Уменьшенный скан {file} больше {most} мегабайт, чего у наших не бывает; он оставлен на месте: попросите прислать его ещё раз.</translation>
    </message>
    <message>
        <source>With {file} there are more reduced scans than one delivery may bring; it was left where it is: open the file once more.</source>
        <translation>С {file} уменьшенных сканов больше, чем может принести одна доставка; он оставлен на месте: откройте файл ещё раз.</translation>
    </message>
    <message>
        <source>The reduced scan {file} could not be put beside the project ({reason}); it is where it was: see that there is room, and that you may write there.</source>
        <translation>Уменьшенный скан {file} не удалось положить рядом с проектом ({reason}); он там, где был: проверьте, есть ли место и можно ли туда писать.</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>Просмотр {folder}</translation>
    </message>
    <message>
        <source>Scans imported: {pages} pages as {letters} letters</source>
        <translation>Импортированы сканы: страниц — {pages}, писем — {letters}</translation>
    </message>
    <message>
        <source>Pages added to letter {number}: {count}</source>
        <translation>Добавлены страницы к письму {number}: {count}</translation>
    </message>
    <message>
        <source>Page named {page}</source>
        <translation>Страница названа: {page}</translation>
    </message>
    <message>
        <source>Page {page} taken from its letter</source>
        <translation>Страница {page} изъята из письма</translation>
    </message>
    <message>
        <source>Pages linked to scans: {count}</source>
        <translation>Страницы привязаны к сканам: {count}</translation>
    </message>
    <message>
        <source>Scans found again: {count}</source>
        <translation>Найдены сканы: {count}</translation>
    </message>
    <message>
        <source>Scans copied beside the project: {count}</source>
        <translation>Сканы скопированы к проекту: {count}</translation>
    </message>
    <message>
        <source>Scans put into the project file: {count}</source>
        <translation>Сканы помещены в файл проекта: {count}</translation>
    </message>
    <message>
        <source>Scans taken out of the project file: {count}</source>
        <translation>Сканы извлечены из файла проекта: {count}</translation>
    </message>
    <message>
        <source>Look of page {page} changed: {fields}</source>
        <translation>Изменён вид страницы {page}: {fields}</translation>
    </message>
    <message>
        <source>Look of a page changed</source>
        <translation>Изменён вид страницы</translation>
    </message>
    <message>
        <source>A page begins here</source>
        <translation>Здесь начинается страница</translation>
    </message>
    <message>
        <source>Page {page} begins here</source>
        <translation>Здесь начинается страница {page}</translation>
    </message>
    <message>
        <source>Pages put in another order</source>
        <translation>Изменён порядок страниц</translation>
    </message>
    <message>
        <source>Page {page} moved</source>
        <translation>Страница {page} перемещена</translation>
    </message>
    <message>
        <source>Regions of a page changed</source>
        <translation>Изменены области страницы</translation>
    </message>
    <message>
        <source>Drawn on page {page}: {what}</source>
        <translation>Нарисовано на странице {page}: {what}</translation>
    </message>
    <message>
        <source>Moved on page {page}: {what}</source>
        <translation>Перемещено на странице {page}: {what}</translation>
    </message>
    <message>
        <source>Removed from page {page}: {what}</source>
        <translation>Удалено со страницы {page}: {what}</translation>
    </message>
    <message>
        <source>Split on page {page}: {what}</source>
        <translation>Разделено на странице {page}: {what}</translation>
    </message>
    <message>
        <source>Joined on page {page}: {what}</source>
        <translation>Соединено на странице {page}: {what}</translation>
    </message>
    <message>
        <source>Relabelled on page {page}: {what}</source>
        <translation>Изменён вид области на странице {page}: {what}</translation>
    </message>
    <message>
        <source>Text linked to a line of the scan</source>
        <translation>Текст привязан к строке скана</translation>
    </message>
    <message>
        <source>Linked to a line of the scan: “{words}”</source>
        <translation>Привязано к строке скана: «{words}»</translation>
    </message>
    <message>
        <source>Link to a line of the scan removed</source>
        <translation>Снята привязка к строке скана</translation>
    </message>
    <message>
        <source>Line transcribed</source>
        <translation>Строка транскрибирована</translation>
    </message>
    <message>
        <source>Line transcribed: “{words}”</source>
        <translation>Строка транскрибирована: «{words}»</translation>
    </message>
    <message>
        <source>There is no such line on the scan any more; choose another.</source>
        <translation>Такой строки на скане больше нет; выберите другую.</translation>
    </message>
    <message>
        <source>There is no such region on the scan any more; choose another.</source>
        <translation>Такой области на скане больше нет; выберите другую.</translation>
    </message>
    <message>
        <source>Only lines of one region can be joined, and only two or more; select others.</source>
        <translation>Соединить можно только строки одной области, и только две или больше; выделите другие.</translation>
    </message>
    <message>
        <source>What is selected is too small to be split.</source>
        <translation>Выделенное слишком мало, чтобы его делить.</translation>
    </message>
    <message>
        <source>Recognising text needs the program Tesseract, which is not installed: on Debian and Ubuntu install the packages tesseract-ocr and, for Russian, tesseract-ocr-rus; for other systems see tesseract-ocr.github.io.</source>
        <translation>Для распознавания нужна программа Tesseract, она не установлена: в Debian и Ubuntu установите пакеты tesseract-ocr и, для русского, tesseract-ocr-rus; для других систем см. tesseract-ocr.github.io.</translation>
    </message>
    <message>
        <source>Tesseract is installed without data for any language: install one, on Debian and Ubuntu for English the package tesseract-ocr-eng.</source>
        <translation>Tesseract установлен без данных для языков: установите их, в Debian и Ubuntu для английского — пакет tesseract-ocr-eng.</translation>
    </message>
    <message>
        <source>Tesseract has no data for the language {language}: install the package {package} (so it is called on Debian and Ubuntu), or choose of {languages}.</source>
        <translation>У Tesseract нет данных для языка {language}: установите пакет {package} (так он называется в Debian и Ubuntu) или выберите из {languages}.</translation>
    </message>
    <message>
        <source>Tesseract could not read this page ({reason}); nothing was changed on it.</source>
        <translation>Tesseract не смог прочитать эту страницу ({reason}); на ней ничего не изменено.</translation>
    </message>
    <message>
        <source>Tesseract needed more than {minutes} minutes for this page and was stopped; nothing was changed on it: link a smaller scan.</source>
        <translation>Tesseract обрабатывал эту страницу дольше {minutes} минут и был остановлен; на ней ничего не изменено: привяжите скан поменьше.</translation>
    </message>
    <message>
        <source>Recognising page {page} of letter {letter}</source>
        <translation>Распознаётся страница {page} письма {letter}</translation>
    </message>
    <message>
        <source>There is no page to recognise: link scans to the letter first.</source>
        <translation>Нет страниц для распознавания: сначала привяжите сканы к письму.</translation>
    </message>
    <message>
        <source>Page {page} of letter {letter} has no scan; nothing was recognised on it: link one to it.</source>
        <translation>У страницы {page} письма {letter} нет скана; на ней ничего не распознано: привяжите его.</translation>
    </message>
    <message>
        <source>Letters imported: {letters}; pages with new regions and lines: {pages}</source>
        <translation>Импортировано писем: {letters}; страниц с новыми областями и строками: {pages}</translation>
    </message>
    <message>
        <source>Regions and lines taken from files: {count} pages</source>
        <translation>Области и строки взяты из файлов: страниц: {count}</translation>
    </message>
    <message>
        <source>Letter {number}: regions and lines taken from files: {count} pages</source>
        <translation>Письмо {number}: области и строки взяты из файлов: страниц: {count}</translation>
    </message>
    <message>
        <source>Text recognised: {count} pages</source>
        <translation>Текст распознан: страниц: {count}</translation>
    </message>
    <message>
        <source>Text of letter {number} recognised: {count} pages</source>
        <translation>Текст письма {number} распознан: страниц: {count}</translation>
    </message>
    <message>
        <source>{file} belongs to another project, “{title}”; nothing was taken in.</source>
        <translation>{file} принадлежит другому проекту, «{title}»; ничего не принято.</translation>
    </message>
    <message>
        <source>{file} builds on work that this project does not have ({count}); nothing was taken in: ask for the whole project file.</source>
        <translation>{file} опирается на работу, которой в этом проекте нет ({count}); ничего не принято: попросите весь файл проекта.</translation>
    </message>
    <message>
        <source>There is no delivery {id} in the project; nothing was changed.</source>
        <translation>В проекте нет посылки {id}; ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no state {id} that could be taken over; nothing was changed.</source>
        <translation>Нет состояния {id}, которое можно было бы принять; ничего не изменено.</translation>
    </message>
    <message>
        <source>Where the tag or note {id} is to stand was not said; nothing was changed.</source>
        <translation>Не сказано, где должна стоять метка или примечание {id}; ничего не изменено.</translation>
    </message>
    <message>
        <source>{id} does not stand in this text; nothing was changed.</source>
        <translation>{id} не стоит в этом тексте; ничего не изменено.</translation>
    </message>
    <message>
        <source>What is said of {id} is not what was signed; it was left out.</source>
        <translation>Сказанное о {id} не то, что было скреплено; оно опущено.</translation>
    </message>
    <message>
        <source>What is said of {id} is incomplete or contradicts itself; it was left out.</source>
        <translation>Сказанное о {id} неполно или противоречиво; оно опущено.</translation>
    </message>
    <message>
        <source>Nobody says who changed {id}, and when; the change was left out.</source>
        <translation>Не сказано, кто и когда изменил {id}; изменение опущено.</translation>
    </message>
    <message>
        <source>{id} builds on a state that this project does not have; it was left out.</source>
        <translation>{id} опирается на состояние, которого в проекте нет; оно опущено.</translation>
    </message>
    <message>
        <source>{id} builds on a change that needs a state that this project does not have; it was left out.</source>
        <translation>{id} опирается на изменение, которому нужно состояние, которого в проекте нет; оно опущено.</translation>
    </message>
    <message>
        <source>{id} builds on a change that was left out; it was left out too.</source>
        <translation>{id} опирается на опущенное изменение и тоже опущено.</translation>
    </message>
    <message>
        <source>The correction of {id} does not fit the text it was made for; it was left out.</source>
        <translation>Правка {id} не подходит к тексту, для которого сделана; она опущена.</translation>
    </message>
    <message>
        <source>The place of {id} does not lie where its words stand; it was left out.</source>
        <translation>Место {id} не там, где стоят его слова; оно опущено.</translation>
    </message>
    <message>
        <source>The text {id} holds characters that no text may hold; it was left out.</source>
        <translation>В тексте {id} есть знаки, недопустимые ни в одном тексте; он опущен.</translation>
    </message>
    <message>
        <source>Comparing {file} with the project</source>
        <translation>{file} сравнивается с проектом</translation>
    </message>
    <message>
        <source>Copying {file} to work on the copy</source>
        <translation>{file} копируется, чтобы работать с копией</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} записывается</translation>
    </message>
    <message>
        <source>Packing {file}</source>
        <translation>{file} упаковывается</translation>
    </message>
    <message>
        <source>Reading what is new for {file}</source>
        <translation>Читается новое для {file}</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Создаётся резервная копия</translation>
    </message>
    <message>
        <source>Proving what {file} says</source>
        <translation>Проверяется содержимое {file}</translation>
    </message>
    <message>
        <source>Putting down what {file} says</source>
        <translation>Воссоздаётся содержимое {file}</translation>
    </message>
    <message>
        <source>Reading the letters</source>
        <translation>Письма читаются</translation>
    </message>
    <message>
        <source>Collating the letters</source>
        <translation>Письма сличаются</translation>
    </message>
    <message>
        <source>Reckoning how far both agree</source>
        <translation>Вычисляется согласие</translation>
    </message>
    <message>
        <source>{file} is neither a project nor a review package; nothing was taken in: choose a file that ends in .letterbook or .letterbook-review.</source>
        <translation>{file} – не проект и не пакет проверки; ничего не принято: выберите файл с окончанием .letterbook или .letterbook-review.</translation>
    </message>
    <message>
        <source>There is no file {file}; nothing was taken in: see that its name is right.</source>
        <translation>Файла {file} нет; ничего не принято: проверьте его имя.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); nothing was taken in: see that you may open it.</source>
        <translation>{file} не читается ({reason}); ничего не принято: проверьте, можно ли вам его открывать.</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}); nothing was taken in: ask for it again.</source>
        <translation>{file} повреждён ({reason}); ничего не принято: попросите прислать его ещё раз.</translation>
    </message>
    <message>
        <source>{file} is larger than any project; nothing was taken in.</source>
        <translation>{file} больше любого проекта; ничего не принято.</translation>
    </message>
    <message>
        <source>{file} could not be read within the time and memory that a colleague&apos;s file is given; nothing was taken in: ask for it again, or for a review package.</source>
        <translation>{file} не удалось прочесть за время и в памяти, отведённых чужому файлу; ничего не принято: попросите его снова или пакет проверки.</translation>
    </message>
    <message>
        <source>{file} was changed while it was read; nothing was taken in: wait until it is whole, and open it again.</source>
        <translation>{file} изменился во время чтения; ничего не принято: подождите, пока он будет готов, и откройте снова.</translation>
    </message>
    <message>
        <source>{file} is a review package, which holds only what somebody changed; nothing was compared: ask for the whole project.</source>
        <translation>{file} — пакет для просмотра, в нём только то, что кто-то изменил; ничего не сравнено: попросите весь проект.</translation>
    </message>
    <message>
        <source>Which letter is to be collated with letter {letter} is not said; nothing was compared: name a second project, or the letter with --other.</source>
        <translation>Не сказано, с каким письмом сличать письмо {letter}; ничего не сравнено: укажите второй проект или письмо через --other.</translation>
    </message>
    <message>
        <source>The transcription was changed after it was collated; nothing was taken: collate again.</source>
        <translation>Транскрипция изменена после сверки; ничего не перенесено: сверьте ещё раз.</translation>
    </message>
    <message>
        <source>Collated with {name}: {count} readings taken</source>
        <translation>Сверено с {name}: перенесено чтений – {count}</translation>
    </message>
    <message>
        <source>The file is a zip archive but no review package; nothing was taken in.</source>
        <translation>Файл – архив ZIP, но не пакет проверки; ничего не принято.</translation>
    </message>
    <message>
        <source>The review package was made by a newer version of Letterbook (format {version}); nothing was taken in: bring Letterbook up to date.</source>
        <translation>Пакет создан более новой версией Letterbook (формат {version}); ничего не принято: обновите Letterbook.</translation>
    </message>
    <message>
        <source>The review package is damaged ({reason}); nothing was taken in: ask for it again.</source>
        <translation>Пакет повреждён ({reason}); ничего не принято: попросите его снова.</translation>
    </message>
    <message>
        <source>The review package unpacks to more than any colleague would send; nothing was taken in.</source>
        <translation>В распакованном виде пакет больше всего, что мог бы прислать коллега; ничего не принято.</translation>
    </message>
    <message>
        <source>A report is made of copies of one project, and these are two projects; none was written: compare without --report.</source>
        <translation>Отчёт составляется о копиях одного проекта, а это два проекта; он не записан: сравните без --report.</translation>
    </message>
    <message>
        <source>A review package ends in {ending}; {file} was not written: name it so.</source>
        <translation>Пакет проверки оканчивается на {ending}; {file} не записан: назовите его так.</translation>
    </message>
    <message>
        <source>They have everything that there is; nothing was written.</source>
        <translation>У коллеги есть всё; ничего не записано.</translation>
    </message>
    <message>
        <source>Copied without its history</source>
        <translation>Скопировано без истории</translation>
    </message>
    <message>
        <source>What was to be decided is not proposed any more; nothing was changed: look at the list again.</source>
        <translation>То, что надо было решить, больше не предлагается; ничего не изменено: посмотрите список снова.</translation>
    </message>
    <message>
        <source>There are conflicts among what was chosen ({count}), which are decided one by one; nothing was changed.</source>
        <translation>Среди выбранного есть расхождения ({count}), которые решаются по одному; ничего не изменено.</translation>
    </message>
    <message>
        <source>Accepted from {name}: “{words}”</source>
        <translation>Принято, {name}: «{words}»</translation>
    </message>
    <message>
        <source>Accepted with changes from {name}: “{words}”</source>
        <translation>Принято с изменениями, {name}: «{words}»</translation>
    </message>
    <message>
        <source>Rejected from {name}: “{words}”</source>
        <translation>Отклонено, {name}: «{words}»</translation>
    </message>
    <message>
        <source>Kept ours against {name}: “{words}”</source>
        <translation>Оставлено наше против {name}: «{words}»</translation>
    </message>
    <message>
        <source>Took theirs, from {name}: “{words}”</source>
        <translation>Взято чужое, {name}: «{words}»</translation>
    </message>
    <message>
        <source>Kept both, with {name}: “{words}”</source>
        <translation>Оставлены оба, {name}: «{words}»</translation>
    </message>
    <message>
        <source>Left for later, from {name}: “{words}”</source>
        <translation>Отложено, {name}: «{words}»</translation>
    </message>
    <message>
        <source>Decided {count} changes of {name} at once: {verdict}</source>
        <translation>Решено сразу изменений: {count}, {name}: {verdict}</translation>
    </message>
    <message>
        <source>Decisions of {name} taken over: {count}</source>
        <translation>Приняты решения, {name}: {count}</translation>
    </message>
    <message>
        <source>Merged {file}: {count} changes</source>
        <translation>Объединено с {file}, изменений: {count}</translation>
    </message>
    <message>
        <source>Came back in a document: letter {numbers}, suggestions: {suggestions}, comments: {comments}</source>
        <translation>Вернулось в документе: письмо {numbers}, предложений: {suggestions}, комментариев: {comments}</translation>
    </message>
    <message>
        <source>Suggested: {words}</source>
        <translation>Предложено: {words}</translation>
    </message>
    <message>
        <source>Suggestions made: {count}</source>
        <translation>Сделано предложений: {count}</translation>
    </message>
    <message>
        <source>Accepted a suggestion of {name}: {words}</source>
        <translation>Принято предложение ({name}): {words}</translation>
    </message>
    <message>
        <source>Rejected a suggestion of {name}: {words}</source>
        <translation>Отклонено предложение ({name}): {words}</translation>
    </message>
    <message>
        <source>Withdrew a suggestion: {words}</source>
        <translation>Предложение отозвано: {words}</translation>
    </message>
    <message>
        <source>The text has changed since this was suggested; nothing was changed: look at the place and suggest again or reject it.</source>
        <translation>Текст изменился с тех пор, как это было предложено; ничего не изменено: посмотрите это место и предложите заново или отклоните.</translation>
    </message>
    <message>
        <source>The suggestion is decided already; nothing was changed.</source>
        <translation>По этому предложению уже решено; ничего не изменено.</translation>
    </message>
    <message>
        <source>Only {name}, who made the suggestion, can withdraw it; nothing was changed: reject it, with a reason.</source>
        <translation>Отозвать предложение может только его автор, {name}; ничего не изменено: отклоните его, указав причину.</translation>
    </message>
    <message>
        <source>A suggestion is rejected with a reason; nothing was changed: write one.</source>
        <translation>Предложение отклоняют с указанием причины; ничего не изменено: напишите её.</translation>
    </message>
    <message>
        <source>This cannot be suggested, only done; nothing was changed: go back to editing (Ctrl+Shift+E) first.</source>
        <translation>Это нельзя предложить, можно только сделать; ничего не изменено: сначала вернитесь к правке (Ctrl+Shift+E).</translation>
    </message>
    <message>
        <source>Reading the damaged file</source>
        <translation>Чтение повреждённого файла</translation>
    </message>
    <message>
        <source>Nothing in {path} can be read and proved any more; it stays as it is: restore a backup.</source>
        <translation>В {path} больше ничего нельзя прочесть и доказать; файл остаётся как есть: восстановите резервную копию.</translation>
    </message>
    <message>
        <source>What was salvaged into {path} did not pass its own check ({reason}); nothing was kept, and the damaged file stays as it is: restore a backup.</source>
        <translation>Спасённое в {path} не прошло собственной проверки ({reason}); ничего не сохранено, а повреждённый файл остаётся как есть: восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Salvaged from a damaged project</source>
        <translation>Спасено из повреждённого проекта</translation>
    </message>
    <message>
        <source>A step whose name cannot be read</source>
        <translation>Шаг, название которого не читается</translation>
    </message>
    <message>
        <source>Title, profile and conventions of the project are lost; the usual profile takes their place.</source>
        <translation>Название, профиль и правила проекта утрачены; вместо них взят обычный профиль.</translation>
    </message>
    <message>
        <source>Title, profile and conventions of the project were taken in an older state.</source>
        <translation>Название, профиль и правила проекта взяты в более старом состоянии.</translation>
    </message>
    <message>
        <source>Letter {letter} is lost.</source>
        <translation>Письмо {letter} утрачено.</translation>
    </message>
    <message>
        <source>What letter {letter} says of itself (number, title, persons, dates) was taken in an older state.</source>
        <translation>Сведения о письме {letter} (номер, название, лица, даты) взяты в более старом состоянии.</translation>
    </message>
    <message>
        <source>What letter {letter} said of itself (number, title, persons, dates) is lost; what belongs to it is there.</source>
        <translation>Сведения о письме {letter} (номер, название, лица, даты) утрачены; то, что к нему относится, есть.</translation>
    </message>
    <message>
        <source>The transcription of letter {letter} is lost; it is empty now.</source>
        <translation>Транскрипция письма {letter} утрачена; теперь она пуста.</translation>
    </message>
    <message>
        <source>The transcription of letter {letter} was taken in an older state.</source>
        <translation>Транскрипция письма {letter} взята в более старом состоянии.</translation>
    </message>
    <message>
        <source>A translation of letter {letter} is lost.</source>
        <translation>Перевод письма {letter} утрачен.</translation>
    </message>
    <message>
        <source>A translation of letter {letter} was taken in an older state.</source>
        <translation>Перевод письма {letter} взят в более старом состоянии.</translation>
    </message>
    <message>
        <source>The provenance of letter {letter} is lost; it is empty now.</source>
        <translation>Легенда письма {letter} утрачена; теперь она пуста.</translation>
    </message>
    <message>
        <source>The provenance of letter {letter} was taken in an older state.</source>
        <translation>Легенда письма {letter} взята в более старом состоянии.</translation>
    </message>
    <message>
        <source>A note of letter {letter} is lost; where its number stands, there is an empty one.</source>
        <translation>Примечание к письму {letter} утрачено; там, где стоит его номер, теперь пустое.</translation>
    </message>
    <message>
        <source>What a note of letter {letter} says of itself (series, status, memo) was taken in an older state.</source>
        <translation>Сведения о примечании к письму {letter} (серия, состояние, заметка) взяты в более старом состоянии.</translation>
    </message>
    <message>
        <source>What a note of letter {letter} said of itself (series, number in the source) is lost; its words are there, and may have lost their place.</source>
        <translation>Сведения о примечании к письму {letter} (серия, номер в источнике) утрачены; его текст есть, но мог потерять своё место.</translation>
    </message>
    <message>
        <source>The words of a note of letter {letter} are lost; it is empty now.</source>
        <translation>Текст примечания к письму {letter} утрачен; теперь оно пусто.</translation>
    </message>
    <message>
        <source>The words of a note of letter {letter} were taken in an older state.</source>
        <translation>Текст примечания к письму {letter} взят в более старом состоянии.</translation>
    </message>
    <message>
        <source>The entry “{name}” of the register is lost; the tags that name it are there.</source>
        <translation>Запись указателя «{name}» утрачена; теги, которые её называют, есть.</translation>
    </message>
    <message>
        <source>The entry “{name}” of the register was taken in an older state.</source>
        <translation>Запись указателя «{name}» взята в более старом состоянии.</translation>
    </message>
    <message>
        <source>Letter {letter}: tags, marks and block roles lost: {count}.</source>
        <translation>Письмо {letter}: утрачено тегов, помет и ролей строк: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: pages lost: {count}.</source>
        <translation>Письмо {letter}: утрачено страниц: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: readings lost: {count}.</source>
        <translation>Письмо {letter}: утрачено чтений: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: comments lost: {count}.</source>
        <translation>Письмо {letter}: утрачено комментариев: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: suggestions lost: {count}.</source>
        <translation>Письмо {letter}: утрачено предложений: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: sign-offs lost: {count}.</source>
        <translation>Письмо {letter}: утрачено утверждений: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: tags, marks and block roles taken in an older state: {count}.</source>
        <translation>Письмо {letter}: тегов, помет и ролей строк в более старом состоянии: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: pages taken in an older state: {count}.</source>
        <translation>Письмо {letter}: страниц в более старом состоянии: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: readings taken in an older state: {count}.</source>
        <translation>Письмо {letter}: чтений в более старом состоянии: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: comments taken in an older state: {count}.</source>
        <translation>Письмо {letter}: комментариев в более старом состоянии: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: suggestions taken in an older state: {count}.</source>
        <translation>Письмо {letter}: предложений в более старом состоянии: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: sign-offs taken in an older state: {count}.</source>
        <translation>Письмо {letter}: утверждений в более старом состоянии: {count}.</translation>
    </message>
    <message>
        <source>Decisions about what colleagues proposed lost: {count}.</source>
        <translation>Утрачено решений о том, что предлагали коллеги: {count}.</translation>
    </message>
    <message>
        <source>Decisions about what colleagues proposed taken in an older state: {count}.</source>
        <translation>Решений о том, что предлагали коллеги, в более старом состоянии: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: tags, marks and notes whose place is the likeliest, and should be looked at: {count}.</source>
        <translation>Письмо {letter}: тегов, помет и примечаний, место которых лишь вероятно и требует проверки: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: scans in the file lost: {count}.</source>
        <translation>Письмо {letter}: утрачено сканов в файле: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: things of which not even the kind can be read: {count}.</source>
        <translation>Письмо {letter}: объектов, у которых не читается даже вид: {count}.</translation>
    </message>
    <message>
        <source>Things of which neither kind nor letter can be read, as entries of the register: {count}.</source>
        <translation>Объектов, у которых не читаются ни вид, ни письмо, например записей указателя: {count}.</translation>
    </message>
    <message>
        <source>The history is left out, since not all of it is proved (steps: {count}); it is in the damaged file, as far as it can be read, and in the backups.</source>
        <translation>История опущена, так как доказана не вся (шагов: {count}); она есть в повреждённом файле, насколько он читается, и в резервных копиях.</translation>
    </message>
    <message>
        <source>States of the history that are not proved, or build on such, are left out: {count}.</source>
        <translation>Опущены состояния истории, которые не доказаны или опираются на такие: {count}.</translation>
    </message>
    <message>
        <source>What colleagues sent and is undecided is left out (deliveries: {count}): open it again.</source>
        <translation>Присланное коллегами и ещё не решённое опущено (посылок: {count}): откройте его снова.</translation>
    </message>
    <message>
        <source>Letter {number}: {title}</source>
        <translation>Письмо {number}: {title}</translation>
    </message>
    <message>
        <source>Translation ({language})</source>
        <translation>Перевод ({language})</translation>
    </message>
    <message>
        <source>Note {number}: {words}</source>
        <translation>Примечание {number}: {words}</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Указатель</translation>
    </message>
    <message>
        <source>Legible but not proved</source>
        <translation>Читается, но не доказано</translation>
    </message>
    <message>
        <source>(Nothing proves that the words of this file are what was written: compare them.)</source>
        <translation>(Ничто не доказывает, что слова этого файла — те, что были написаны: сверьте их.)</translation>
    </message>
    <message>
        <source>Scraps of damaged pages</source>
        <translation>Обрывки повреждённых страниц</translation>
    </message>
</context>
<context>
    <name>NewLetterDialog</name>
    <message>
        <source>New letter</source>
        <translation>Новое письмо</translation>
    </message>
    <message>
        <source>Who keeps it: RGASPI, British Library …</source>
        <translation>Кто хранит: РГАСПИ, Британская библиотека …</translation>
    </message>
    <message>
        <source>F. 558. Op. 1, or Peters Papers</source>
        <translation>Ф. 558. Оп. 1, или Бумаги Петерса</translation>
    </message>
    <message>
        <source>D. 2275. L. 1, or box 4, folder 12</source>
        <translation>Д. 2275. Л. 1, или коробка 4, папка 12</translation>
    </message>
    <message>
        <source>&amp;Begin the letter</source>
        <translation>&amp;Начать письмо</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Select the words that are to become a note first.</source>
        <translation>Сначала выделите слова, которые должны стать примечанием.</translation>
    </message>
    <message>
        <source>There is no note behind this one to merge it with.</source>
        <translation>За этим примечанием нет другого, с которым его можно соединить.</translation>
    </message>
    <message>
        <source>No note stands behind the selected words. Ctrl+Alt+M moves the selected note there.</source>
        <translation>За выделенными словами нет примечания. Ctrl+Alt+M перемещает туда выбранное примечание.</translation>
    </message>
    <message>
        <source>The lemma of this note has not changed. To choose another one, select its words in front of the note&apos;s number and press the key again.</source>
        <translation>Лемма этого примечания не изменилась. Чтобы взять другую, выделите её слова перед номером примечания и нажмите клавишу ещё раз.</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>head note</source>
        <translation>общее</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>в начале</translation>
    </message>
    <message>
        <source>⚠ changed: {lemma}]</source>
        <translation>⚠ изменена: {lemma}]</translation>
    </message>
    <message>
        <source>⚠ not in the text</source>
        <translation>⚠ нет в тексте</translation>
    </message>
</context>
<context>
    <name>NoteDetails</name>
    <message>
        <source>Status of the note</source>
        <translation>Состояние примечания</translation>
    </message>
    <message>
        <source>How far the note is (Ctrl+F2)</source>
        <translation>Готовность примечания (Ctrl+F2)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accept the new words as lemma</source>
        <translation>Принять новые слова как лемму</translation>
    </message>
    <message>
        <source>Accept the new words as lemma (Alt+F9)</source>
        <translation>Принять новые слова как лемму (Alt+F9)</translation>
    </message>
    <message>
        <source>Private memo of the note</source>
        <translation>Личная заметка к примечанию</translation>
    </message>
    <message>
        <source>Private memo: sources used, what is still to be found. Never published.</source>
        <translation>Личная заметка: использованные источники, что ещё найти. Не публикуется.</translation>
    </message>
    <message>
        <source>Private memo (Shift+F2): never part of an edition</source>
        <translation>Личная заметка (Shift+F2): никогда не входит в издание</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>⚠ Lemma changed: “{lemma}” is now “{words}”</source>
        <translation>⚠ Лемма изменилась: «{lemma}» теперь «{words}»</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Note {number} on “{lemma}”: {body}</source>
        <translation>Примечание {number} к «{lemma}»: {body}</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>нет текста</translation>
    </message>
    <message>
        <source> (lemma changed)</source>
        <translation> (лемма изменилась)</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Series of notes shown</source>
        <translation>Показанные серии примечаний</translation>
    </message>
    <message>
        <source>Which notes are listed (left and right arrow in the list)</source>
        <translation>Какие примечания в списке (стрелки влево и вправо в списке)</translation>
    </message>
    <message>
        <source>Notes of the letter</source>
        <translation>Примечания письма</translation>
    </message>
    <message>
        <source>Add a note at the caret (Ctrl+Alt+N)</source>
        <translation>Добавить примечание у курсора (Ctrl+Alt+N)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Move the note to the caret (Ctrl+Alt+M)</source>
        <translation>Переместить примечание к курсору (Ctrl+Alt+M)</translation>
    </message>
    <message>
        <source>To the caret</source>
        <translation>К курсору</translation>
    </message>
    <message>
        <source>Delete the note (Ctrl+Alt+Backspace)</source>
        <translation>Удалить примечание (Ctrl+Alt+Backspace)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Текст примечания</translation>
    </message>
    <message>
        <source>Note {number}, {series}</source>
        <translation>Примечание {number}, {series}</translation>
    </message>
    <message>
        <source>Head note</source>
        <translation>Общее примечание</translation>
    </message>
    <message>
        <source> · printed as {label}</source>
        <translation> · напечатано как {label}</translation>
    </message>
    <message>
        <source>This letter has no notes yet.

Ctrl+Alt+N adds one at the caret.</source>
        <translation>У этого письма ещё нет примечаний.

Ctrl+Alt+N добавляет примечание у курсора.</translation>
    </message>
</context>
<context>
    <name>OccurrencesPanel</name>
    <message>
        <source>Which list</source>
        <translation>Какой список</translation>
    </message>
    <message>
        <source>Names of the entry</source>
        <translation>Имена записи</translation>
    </message>
    <message>
        <source>Names of the register, untagged</source>
        <translation>Имена указателя без тега</translation>
    </message>
    <message>
        <source>Words that look like names</source>
        <translation>Слова, похожие на имена</translation>
    </message>
    <message>
        <source>Mentions not identified</source>
        <translation>Неустановленные упоминания</translation>
    </message>
    <message>
        <source>In which letters</source>
        <translation>В каких письмах</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Это письмо</translation>
    </message>
    <message>
        <source>Filtered letters</source>
        <translation>Отобранные</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Все письма</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>Места для просмотра</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Ход поиска</translation>
    </message>
    <message>
        <source>Tag the chosen</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Tag the chosen places and remember the rejected ones (Ctrl+↵)</source>
        <translation>Отметить выбранные места и запомнить отвергнутые (Ctrl+↵)</translation>
    </message>
    <message>
        <source>No entry is chosen.

Put the caret into a tag and press Ctrl+Shift+T, or choose another list above.</source>
        <translation>Запись не выбрана.

Поставьте курсор в тег и нажмите Ctrl+Shift+T или выберите выше другой список.</translation>
    </message>
</context>
<context>
    <name>OpenButton</name>
    <message>
        <source>Open &amp;it</source>
        <translation>Открыт&amp;ь</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages of the letter</source>
        <translation>Страницы письма</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Scan of the page</source>
        <translation>Скан страницы</translation>
    </message>
    <message>
        <source>The scan is being prepared …</source>
        <translation>Скан подготавливается …</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit the whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Масштаб 100 %</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Loupe on or off</source>
        <translation>Включить или выключить лупу</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Повернуть влево</translation>
    </message>
    <message>
        <source>Turn right by a tenth of a degree</source>
        <translation>Повернуть вправо на десятую долю градуса</translation>
    </message>
    <message>
        <source>Turn left by a tenth of a degree</source>
        <translation>Повернуть влево на десятую долю градуса</translation>
    </message>
    <message>
        <source>Turn right by a degree</source>
        <translation>Повернуть вправо на градус</translation>
    </message>
    <message>
        <source>Turn left by a degree</source>
        <translation>Повернуть влево на градус</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Зеркально</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Светлее</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Темнее</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Больше контраста</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Меньше контраста</translation>
    </message>
    <message>
        <source>Lighten the middle tones (gamma)</source>
        <translation>Осветлить средние тона (гамма)</translation>
    </message>
    <message>
        <source>Darken the middle tones (gamma)</source>
        <translation>Затемнить средние тона (гамма)</translation>
    </message>
    <message>
        <source>Sharper</source>
        <translation>Резче</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Мягче</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Инвертировать</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Оттенки серого</translation>
    </message>
    <message>
        <source>As in the file again: turning, mirror and colours</source>
        <translation>Снова как в файле: поворот, отражение и цвета</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Upper end of the page</source>
        <translation>Верхний край страницы</translation>
    </message>
    <message>
        <source>Lower end of the page</source>
        <translation>Нижний край страницы</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Сдвинуть влево</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Сдвинуть вправо</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Сдвинуть вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Сдвинуть вниз</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
    <message>
        <source>Choose and move</source>
        <translation>Выбирать и перемещать</translation>
    </message>
    <message>
        <source>Draw a region as a rectangle</source>
        <translation>Рисовать область прямоугольником</translation>
    </message>
    <message>
        <source>Draw a region as a polygon</source>
        <translation>Рисовать область многоугольником</translation>
    </message>
    <message>
        <source>Draw a line as a rectangle</source>
        <translation>Рисовать строку прямоугольником</translation>
    </message>
    <message>
        <source>Draw a line by its baseline</source>
        <translation>Рисовать строку по базовой линии</translation>
    </message>
    <message>
        <source>Set a point; when choosing, mark for joining</source>
        <translation>Поставить точку; при выборе — пометить для соединения</translation>
    </message>
    <message>
        <source>Set the last point; when choosing, go to the text</source>
        <translation>Поставить последнюю точку; при выборе — перейти к тексту</translation>
    </message>
    <message>
        <source>Take the last point back</source>
        <translation>Убрать последнюю точку</translation>
    </message>
    <message>
        <source>Choose the next region or line</source>
        <translation>Выбрать следующую область или строку</translation>
    </message>
    <message>
        <source>Choose the one before</source>
        <translation>Выбрать предыдущую</translation>
    </message>
    <message>
        <source>Take the next corner, for the arrow keys</source>
        <translation>Взять следующий угол для клавиш со стрелками</translation>
    </message>
    <message>
        <source>Split at the cross</source>
        <translation>Разделить у перекрестия</translation>
    </message>
    <message>
        <source>Join what is marked</source>
        <translation>Соединить помеченное</translation>
    </message>
    <message>
        <source>Kind of the region</source>
        <translation>Вид области</translation>
    </message>
    <message>
        <source>Tie the line to the selection or the line at the caret</source>
        <translation>Привязать строку к выделенному или к строке у курсора</translation>
    </message>
    <message>
        <source>Loosen the line from the text</source>
        <translation>Отвязать строку от текста</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Move the cross, or what is chosen, to the left</source>
        <translation>Сдвинуть перекрестие или выбранное влево</translation>
    </message>
    <message>
        <source>… to the right</source>
        <translation>… вправо</translation>
    </message>
    <message>
        <source>… up</source>
        <translation>… вверх</translation>
    </message>
    <message>
        <source>… down</source>
        <translation>… вниз</translation>
    </message>
    <message>
        <source>Give up what is begun; then leave drawing</source>
        <translation>Отказаться от начатого; затем выйти из рисования</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>letters</source>
        <translation>письма</translation>
    </message>
    <message>
        <source>people, places, works</source>
        <translation>лица, места, произведения</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>настройки</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>проекты</translation>
    </message>
    <message>
        <source>Setting · {group}</source>
        <translation>Настройка · {group}</translation>
    </message>
    <message>
        <source>Project · {folder}</source>
        <translation>Проект · {folder}</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>A command, or {signs}</source>
        <translation>Команда или {signs}</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>↑ ↓ choose · ↵ do it · Esc back</source>
        <translation>↑ ↓ выбрать · ↵ выполнить · Esc назад</translation>
    </message>
    <message>
        <source>Nothing fits “{query}”. Fewer letters find more.</source>
        <translation>Ничего не подходит к «{query}». Чем меньше букв, тем больше найдётся.</translation>
    </message>
    <message>
        <source>“{title}” cannot be used now: {reason}.</source>
        <translation>«{title}» сейчас нельзя использовать: {reason}.</translation>
    </message>
</context>
<context>
    <name>Palettes</name>
    <message>
        <source>Punctuation</source>
        <translation>Пунктуация</translation>
    </message>
    <message>
        <source>Spaces and joiners</source>
        <translation>Пробелы и соединители</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Латинские буквы</translation>
    </message>
    <message>
        <source>Old letters and abbreviations</source>
        <translation>Старые буквы и сокращения</translation>
    </message>
    <message>
        <source>Combining marks</source>
        <translation>Надстрочные и подстрочные</translation>
    </message>
    <message>
        <source>Old Cyrillic</source>
        <translation>Старая кириллица</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Греческие</translation>
    </message>
    <message>
        <source>Numbers and measures</source>
        <translation>Числа и меры</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Символы</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Все прим.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Указатель</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Lost places</source>
        <translation>Без места</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>To tag</source>
        <translation>Отметить</translation>
    </message>
</context>
<context>
    <name>PatternField</name>
    <message>
        <source>Look for</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>Различать прописные</translation>
    </message>
    <message>
        <source>Accents and other diacritics count</source>
        <translation>Различать диакритические знаки</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только целые слова</translation>
    </message>
    <message>
        <source>A regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
</context>
<context>
    <name>PickerModel</name>
    <message>
        <source>Not identified</source>
        <translation>Не установлено</translation>
    </message>
    <message>
        <source>New {kind}: {name}</source>
        <translation>Новая запись, {kind}: {name}</translation>
    </message>
</context>
<context>
    <name>PicturesChoice</name>
    <message>
        <source>What becomes of the pictures in the documents</source>
        <translation>Что станет с изображениями в документах</translation>
    </message>
    <message>
        <source>&amp;Pictures ({count})</source>
        <translation>&amp;Изображения ({count})</translation>
    </message>
</context>
<context>
    <name>PlaceCommands</name>
    <message>
        <source>There is no other place to go to.</source>
        <translation>Другого места, куда перейти, нет.</translation>
    </message>
    <message>
        <source>No other letter has been shown yet.</source>
        <translation>Другое письмо ещё не показывалось.</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>note</source>
        <translation>прим.</translation>
    </message>
    <message>
        <source>transl.</source>
        <translation>пер.</translation>
    </message>
</context>
<context>
    <name>PlaceWays</name>
    <message>
        <source>That place is not there any more; search again.</source>
        <translation>Этого места больше нет; повторите поиск.</translation>
    </message>
    <message>
        <source>Other words stand there by now; search again.</source>
        <translation>Там теперь другие слова; повторите поиск.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Letter {number}</source>
        <translation>Письмо {number}</translation>
    </message>
    <message>
        <source>{count} mentions</source>
        <translation>упоминаний: {count}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>1 place</source>
        <translation>1 место</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>in a note: {words}</source>
        <translation>в примечании: {words}</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <translation>будет заменено</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>остаётся как есть</translation>
    </message>
    <message>
        <source>“{old}” → “{new}”, {state}: {words}</source>
        <translation>«{old}» → «{new}», {state}: {words}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Группы настроек</translation>
    </message>
    <message>
        <source>Search settings, commands and keys… (Ctrl+F)</source>
        <translation>Искать настройки, команды и клавиши… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings, commands and keys</source>
        <translation>Искать настройки, команды и клавиши</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>Ничего не подходит. Чем меньше букв, тем больше найдётся.</translation>
    </message>
    <message>
        <source>Every change holds at once. ↺ puts the usual back.</source>
        <translation>Каждое изменение действует сразу. ↺ возвращает обычное.</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Review a colleague&apos;s file</source>
        <translation>Проверить файл коллеги</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Читается {file}…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>&amp;Look only</source>
        <translation>Только &amp;посмотреть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Start review</source>
        <translation>&amp;Начать проверку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{file} says what became of your work; nothing in it is to be decided.</source>
        <translation>{file} сообщает, что стало с вашей работой; решать в нём нечего.</translation>
    </message>
    <message>
        <source>There is nothing new in {file}: you have everything already.</source>
        <translation>В {file} нет ничего нового: у вас уже есть всё.</translation>
    </message>
    <message>
        <source>{file} goes on from where you are: you have changed nothing meanwhile.</source>
        <translation>{file} продолжает с того места, где вы: за это время вы ничего не меняли.</translation>
    </message>
    <message>
        <source>{file} and your project have both gone on since the last common work.</source>
        <translation>{file} и ваш проект оба ушли вперёд с последней общей работы.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>What became of your work</source>
        <translation>Что стало с вашей работой</translation>
    </message>
    <message>
        <source>The report of the review lists it, with the reasons.</source>
        <translation>Отчёт о проверке перечисляет это с причинами.</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Сканы</translation>
    </message>
    <message numerus="yes">
        <source>%n reduced scans lie beside the file and will be put beside your project.</source>
        <translation>
            <numerusform>%n уменьшенный скан лежит рядом с файлом и будет положен рядом с вашим проектом.</numerusform>
            <numerusform>%n уменьшенных скана лежат рядом с файлом и будут положены рядом с вашим проектом.</numerusform>
            <numerusform>%n уменьшенных сканов лежит рядом с файлом и будет положено рядом с вашим проектом.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ Left out</source>
        <translation>⚠ Опущено</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>{file}, SHA-256 {digest}…; it was not changed by reading it</source>
        <translation>{file}, SHA-256 {digest}…; при чтении не изменён</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>the same as yours</source>
        <translation>тот же, что у вас</translation>
    </message>
    <message>
        <source>Last common work</source>
        <translation>Последняя общая работа</translation>
    </message>
    <message>
        <source>{when}, letter {number}</source>
        <translation>{when}, письмо {number}</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Создано в</translation>
    </message>
    <message>
        <source>Letterbook {theirs}; this is {mine}</source>
        <translation>Letterbook {theirs}; здесь {mine}</translation>
    </message>
    <message>
        <source>They</source>
        <translation>коллега</translation>
    </message>
    <message>
        <source>Changed by {name}</source>
        <translation>Изменено, {name}</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <translation>Изменено обоими</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>Решено раньше</translation>
    </message>
    <message>
        <source>in letter {number}</source>
        <translation>в письме {number}</translation>
    </message>
    <message numerus="yes">
        <source>in %n letters: {numbers}</source>
        <translation>
            <numerusform>в %n письме: {numbers}</numerusform>
            <numerusform>в %n письмах: {numbers}</numerusform>
            <numerusform>в %n письмах: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be verified and are left out.</source>
        <translation>
            <numerusform>%n изменение не удалось проверить, оно опущено.</numerusform>
            <numerusform>%n изменения не удалось проверить, они опущены.</numerusform>
            <numerusform>%n изменений не удалось проверить, они опущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags have a place that their text does not have; they are looked for where they were made.</source>
        <translation>
            <numerusform>У %n метки место, которого в тексте нет; её ищут там, где она поставлена.</numerusform>
            <numerusform>У %n меток место, которого в тексте нет; их ищут там, где они поставлены.</numerusform>
            <numerusform>У %n меток место, которого в тексте нет; их ищут там, где они поставлены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are not what their names say and are left out.</source>
        <translation>
            <numerusform>%n изображение не соответствует имени и опущено.</numerusform>
            <numerusform>%n изображения не соответствуют именам и опущены.</numerusform>
            <numerusform>%n изображений не соответствуют именам и опущены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Сохранить набор</translation>
    </message>
    <message>
        <source>Name of the preset. One that has it is changed.</source>
        <translation>Имя набора. Набор с таким именем будет изменён.</translation>
    </message>
</context>
<context>
    <name>ProblemCommands</name>
    <message>
        <source>Nothing doubtful in the texts of this letter.</source>
        <translation>В текстах этого письма нет ничего сомнительного.</translation>
    </message>
    <message>
        <source>{number} of {count}: {problem}</source>
        <translation>{number} из {count}: {problem}</translation>
    </message>
</context>
<context>
    <name>ProblemDelegate</name>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Подсказки</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Whose problems</source>
        <translation>Чьи проблемы</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Это письмо</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Which kind of problem</source>
        <translation>Какие проблемы</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Let stand too</source>
        <translation>И оставленные</translation>
    </message>
    <message>
        <source>List also what was looked at and let stand</source>
        <translation>Показывать и то, что просмотрено и оставлено как есть</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Checking: {count} letters to go…</source>
        <translation>Проверка, осталось писем: {count}…</translation>
    </message>
    <message>
        <source>Nothing doubtful in the project.</source>
        <translation>В проекте нет ничего сомнительного.</translation>
    </message>
    <message>
        <source>Nothing doubtful in this letter.</source>
        <translation>В этом письме нет ничего сомнительного.</translation>
    </message>
    <message>
        <source>↵ goes there · Alt+↵ mends · Del lets it stand · Esc to the text · F7 next</source>
        <translation>↵ перейти · Alt+↵ исправить · Del оставить · Esc к тексту · F7 далее</translation>
    </message>
    <message>
        <source>letter {number}</source>
        <translation>письмо {number}</translation>
    </message>
    <message>
        <source>let stand: {reason}</source>
        <translation>оставлено: {reason}</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Marks of this project</source>
        <translation>Виды разметки проекта</translation>
    </message>
    <message>
        <source>Marks, points and block roles of the project</source>
        <translation>Разметка, точки и роли строк проекта</translation>
    </message>
    <message>
        <source>&amp;Add a mark…</source>
        <translation>&amp;Добавить разметку…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>&amp;Исходная</translation>
    </message>
    <message>
        <source>Take names, keys and looks that come with the program; your own marks stay</source>
        <translation>Взять названия, клавиши и вид из поставки программы; ваша разметка остаётся</translation>
    </message>
    <message>
        <source>Ask for details when it is set</source>
        <translation>При разметке спрашивать сведения</translation>
    </message>
    <message>
        <source>Offer it in menus</source>
        <translation>Показывать в меню</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Key after F8</source>
        <translation>&amp;Клавиша после F8</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Знак</translation>
    </message>
    <message>
        <source>&amp;TEI element</source>
        <translation>&amp;Элемент TEI</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Как выглядит</translation>
    </message>
    <message>
        <source>   (hidden)</source>
        <translation>   (скрыто)</translation>
    </message>
    <message>
        <source>⚠ F8 {key} is wanted by: {kinds}</source>
        <translation>⚠ На F8 {key} претендуют: {kinds}</translation>
    </message>
    <message>
        <source>tags and notes</source>
        <translation>теги и примечания</translation>
    </message>
    <message>
        <source>Add a mark</source>
        <translation>Добавить разметку</translation>
    </message>
    <message>
        <source>Name of the mark</source>
        <translation>Название разметки</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Строка даты</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Пункт списка</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Заключительная формула</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Postscript</source>
        <translation>Приписка</translation>
    </message>
    <message>
        <source>Line break</source>
        <translation>Конец строки</translation>
    </message>
    <message>
        <source>Inside a word</source>
        <translation>Внутри слова</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Line of the scan</source>
        <translation>Строка скана</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>Конец страницы</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Page of the scan</source>
        <translation>Страница скана</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Зачёркнутое</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>зачёркнуто</translation>
    </message>
    <message>
        <source>overwritten</source>
        <translation>написано поверх</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>стёрто</translation>
    </message>
    <message>
        <source>typed over</source>
        <translation>забито на машинке</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Почерк</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Вписанное</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>above</source>
        <translation>над строкой</translation>
    </message>
    <message>
        <source>below</source>
        <translation>под строкой</translation>
    </message>
    <message>
        <source>inline</source>
        <translation>в строке</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>на поле</translation>
    </message>
    <message>
        <source>overleaf</source>
        <translation>на обороте</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясное чтение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>неразборчиво</translation>
    </message>
    <message>
        <source>faded</source>
        <translation>выцвело</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>повреждение</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокая</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средняя</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкая</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>Другие чтения</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>редакторское</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>утрачено</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>пустое место</translation>
    </message>
    <message>
        <source>foreign script</source>
        <translation>чужое письмо</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>знаки</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>строки</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>страницы</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Раскрытие сокращения</translation>
    </message>
    <message>
        <source>As abbreviated</source>
        <translation>В сокращении</translation>
    </message>
    <message>
        <source>Cross-reference</source>
        <translation>Перекрёстная ссылка</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>see</source>
        <translation>см.</translation>
    </message>
    <message>
        <source>cf</source>
        <translation>ср.</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>без слов</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>Page or line</source>
        <translation>Страница или строка</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Полностью</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Supplied</source>
        <translation>Восполнено</translation>
    </message>
    <message>
        <source>omitted</source>
        <translation>опущено</translation>
    </message>
    <message>
        <source>part of word</source>
        <translation>часть слова</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Change of hand</source>
        <translation>Смена почерка</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>подчёркнуто</translation>
    </message>
    <message>
        <source>double underlined</source>
        <translation>подчёркнуто дважды</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>курсив</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>полужирный</translation>
    </message>
    <message>
        <source>spaced</source>
        <translation>разрядка</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>прописные</translation>
    </message>
    <message>
        <source>superscript</source>
        <translation>надстрочно</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Иноязычное</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Штамп</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>получение</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>архивный</translation>
    </message>
    <message>
        <source>postmark</source>
        <translation>почтовый</translation>
    </message>
    <message>
        <source>censor</source>
        <translation>цензурный</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Lemma</source>
        <translation>Лемма</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Упоминание</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>allusion</source>
        <translation>намёк</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>предмет речи</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Ссылка на источник</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Архивохранилище</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Шифр</translation>
    </message>
    <message>
        <source>Resolved from</source>
        <translation>Раскрыто из</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Marks balanced</source>
        <translation>Кавычки парные</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>письма</translation>
    </message>
    <message>
        <source>Letterbook projects (*{ending})</source>
        <translation>Проекты Letterbook (*{ending})</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be changed.</source>
        <translation>Этот проект открыт только для чтения: изменить ничего нельзя.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>What was typed last could not be saved: {reason}</source>
        <translation>Последнее набранное не удалось сохранить: {reason}</translation>
    </message>
    <message>
        <source>Stay and try again</source>
        <translation>Остаться и повторить</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Закрыть без этого</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Project details</source>
        <translation>Сведения о проекте</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Editors, one per line</source>
        <translation>Редакторы, по одному в строке</translation>
    </message>
    <message>
        <source>Editorial conventions</source>
        <translation>Правила издания</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Two readers before &amp;sign-off</source>
        <translation>Два чтеца перед &amp;утверждением</translation>
    </message>
    <message>
        <source>A letter is signed off only if somebody else has read it too</source>
        <translation>Письмо утверждается, только если его прочёл и кто-то другой</translation>
    </message>
    <message>
        <source>en, ru, de</source>
        <translation>en, ru, de</translation>
    </message>
    <message>
        <source>Ctrl+↵ keeps everything · Esc leaves it as it was</source>
        <translation>Ctrl+↵ сохраняет всё · Esc оставляет как было</translation>
    </message>
    <message>
        <source>“{tag}” is no tag that is known</source>
        <translation>«{tag}» — неизвестный код языка</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Record a reading</source>
        <translation>Записать чтение</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>скан</translation>
    </message>
    <message>
        <source>Sign off letter {number}</source>
        <translation>Утвердить письмо {number}</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>редактор</translation>
    </message>
    <message>
        <source>proofreader</source>
        <translation>корректор</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>переводчик</translation>
    </message>
    <message>
        <source>Signed off: this state of the letter, and no later one.</source>
        <translation>Утверждено: это состояние письма и никакое более позднее.</translation>
    </message>
    <message>
        <source>There are no words to read here yet.</source>
        <translation>Здесь пока нечего читать.</translation>
    </message>
    <message>
        <source>Reading {number} of {count}: Space read · Backspace back · L words or line · E error · Q question · M mark read to here · Esc stop</source>
        <translation>Чтение, {number} из {count}: пробел — прочитано · Backspace — назад · L — слова или строка · E — ошибка · Q — вопрос · M — прочитано до сих пор · Esc — остановиться</translation>
    </message>
    <message>
        <source>Read to the end: ↵ records the reading · Backspace back · Esc leaves it open</source>
        <translation>Прочитано до конца: ↵ — записать чтение · Backspace — назад · Esc — оставить незаконченным</translation>
    </message>
    <message>
        <source>Marked: read to here.</source>
        <translation>Отмечено: прочитано до сих пор.</translation>
    </message>
    <message>
        <source>Recorded: {kind}.</source>
        <translation>Записано: {kind}.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Inline</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужое</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Исходное</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>My text, with what they would take away struck out and what they would write underlined</source>
        <translation>Мой текст; что они убрали бы, зачёркнуто, что написали бы – подчёркнуто</translation>
    </message>
    <message>
        <source>My text and theirs beside one another</source>
        <translation>Мой текст и чужой рядом</translation>
    </message>
    <message>
        <source>My text as it stands</source>
        <translation>Мой текст как есть</translation>
    </message>
    <message>
        <source>Their text as they sent it</source>
        <translation>Чужой текст, как прислан</translation>
    </message>
    <message>
        <source>The text that both began with</source>
        <translation>Текст, с которого начали оба</translation>
    </message>
    <message>
        <source>The text if everything is accepted that is no conflict</source>
        <translation>Текст, если принять всё, кроме расхождений</translation>
    </message>
    <message>
        <source>Text with the changes in it</source>
        <translation>Текст с изменениями</translation>
    </message>
    <message>
        <source>Their text</source>
        <translation>Чужой текст</translation>
    </message>
</context>
<context>
    <name>ReasonPopup</name>
    <message>
        <source>Let a problem stand</source>
        <translation>Оставить проблему</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>Почему это так</translation>
    </message>
    <message>
        <source>looked at: it is so</source>
        <translation>просмотрено: так и есть</translation>
    </message>
    <message>
        <source>Looked at: why does it stand? ↵ keeps it, Esc leaves it.</source>
        <translation>Просмотрено: почему это остаётся? ↵ сохраняет, Esc отменяет.</translation>
    </message>
</context>
<context>
    <name>RecentDelegate</name>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть не&amp;давние</translation>
    </message>
</context>
<context>
    <name>RecogniseCommands</name>
    <message>
        <source>This letter has no scan; Letter &gt; Add pages brings scans in.</source>
        <translation>У этого письма нет скана; «Письмо &gt; Добавить страницы» добавит сканы.</translation>
    </message>
    <message>
        <source>Pages recognised: {count}.</source>
        <translation>Распознано страниц: {count}.</translation>
    </message>
    <message>
        <source>Where text stood already ({count}) it was left alone; what was read is kept with the lines of the page.</source>
        <translation>Где текст уже был ({count}), он не тронут; прочитанное хранится при строках страницы.</translation>
    </message>
    <message>
        <source>Doubtful words: {count}; F7 goes from one to the next.</source>
        <translation>Сомнительных слов: {count}; F7 переходит от одного к другому.</translation>
    </message>
    <message>
        <source>Take regions from files</source>
        <translation>Взять области из файлов</translation>
    </message>
    <message>
        <source>PAGE, ALTO, hOCR ({endings});;All files (*)</source>
        <translation>PAGE, ALTO, hOCR ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Pages with new regions: {count}.</source>
        <translation>Страниц с новыми областями: {count}.</translation>
    </message>
    <message>
        <source>Left out, for no page here shows their image: {count}.</source>
        <translation>Пропущено, так как ни одна страница здесь не показывает их изображение: {count}.</translation>
    </message>
</context>
<context>
    <name>RecogniseDialog</name>
    <message>
        <source>Recognise the text</source>
        <translation>Распознать текст</translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation>&amp;Эта страница</translation>
    </message>
    <message>
        <source>The page shown has no scan that can be read.</source>
        <translation>У показанной страницы нет скана, который можно прочитать.</translation>
    </message>
    <message>
        <source>&amp;All pages of the letter ({count})</source>
        <translation>&amp;Все страницы письма ({count})</translation>
    </message>
    <message>
        <source>Languages on the page</source>
        <translation>Языки на странице</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Ход чтения</translation>
    </message>
    <message>
        <source>&amp;Languages on the page (Space chooses)</source>
        <translation>&amp;Языки на странице (пробел выбирает)</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Распознать</translation>
    </message>
    <message>
        <source>Choose at least one language: Space on it chooses it.</source>
        <translation>Выберите хотя бы один язык: его выбирает пробел.</translation>
    </message>
    <message>
        <source>What is read comes into the text where that is still empty, with every line tied to the scan. Text that stands there already is left alone.</source>
        <translation>Прочитанное попадает в текст там, где он ещё пуст; каждая строка привязана к скану. Уже имеющийся текст не изменяется.</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>ReferenceCommands</name>
    <message>
        <source>There is no cross-reference at the caret.</source>
        <translation>У курсора нет перекрёстной ссылки.</translation>
    </message>
    <message>
        <source>{name} is in the register, but not mentioned in this letter.</source>
        <translation>«{name}» есть в указателе, но в этом письме не упоминается.</translation>
    </message>
    <message>
        <source>This points outside the project.</source>
        <translation>Это указывает за пределы проекта.</translation>
    </message>
    <message>
        <source>What this pointed to is no longer in the project: Ctrl+Alt+R chooses another target.</source>
        <translation>Того, на что указывала ссылка, больше нет в проекте: Ctrl+Alt+R выбирает другую цель.</translation>
    </message>
</context>
<context>
    <name>ReferencePicker</name>
    <message>
        <source>Cross-reference</source>
        <translation>Перекрёстная ссылка</translation>
    </message>
    <message>
        <source>What it can point to</source>
        <translation>На что можно указать</translation>
    </message>
    <message>
        <source>↵ insert · Tab wording, then what to look for · Esc cancel</source>
        <translation>↵ вставить · Tab слова, затем что искать · Esc отмена</translation>
    </message>
    <message>
        <source>Number, date, name or words of a note</source>
        <translation>Номер, дата, имя или слова примечания</translation>
    </message>
    <message>
        <source>Number, date, name, words…</source>
        <translation>Номер, дата, имя, слова…</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Слова ссылки</translation>
    </message>
    <message>
        <source>see …</source>
        <translation>см. …</translation>
    </message>
    <message>
        <source>cf. …</source>
        <translation>ср. …</translation>
    </message>
    <message>
        <source>name only</source>
        <translation>только имя</translation>
    </message>
    <message>
        <source>date only</source>
        <translation>только дата</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Указатель</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Вне проекта</translation>
    </message>
    <message>
        <source>Elsewhere: “{words}”</source>
        <translation>Вне проекта: «{words}»</translation>
    </message>
    <message>
        <source>Entry: {name}</source>
        <translation>Запись: {name}</translation>
    </message>
</context>
<context>
    <name>RegisterCommands</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Этот проект открыт только для чтения.</translation>
    </message>
    <message>
        <source>There is no tag of an entry at the caret.</source>
        <translation>У курсора нет тега записи.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Основное имя</translation>
    </message>
    <message>
        <source>Select two entries first (Shift+↓, or Ctrl+click), then merge them.</source>
        <translation>Сначала выберите две записи (Shift+↓ или Ctrl+щелчок), затем объедините их.</translation>
    </message>
    <message>
        <source>These are entries of different kinds: change the kind of one first.</source>
        <translation>Это записи разных видов: сначала измените вид одной из них.</translation>
    </message>
    <message>
        <source>Select the mentions that mean somebody else first (→, then Shift+↓).</source>
        <translation>Сначала выберите упоминания, относящиеся к другому (→, затем Shift+↓).</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Вынести</translation>
    </message>
    <message numerus="yes">
        <source>Name of the new entry for %n mentions</source>
        <translation>
            <numerusform>Имя новой записи для %n упоминания</numerusform>
            <numerusform>Имя новой записи для %n упоминаний</numerusform>
            <numerusform>Имя новой записи для %n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation>Удалить запись</translation>
    </message>
    <message>
        <source>“{name}” is mentioned.</source>
        <translation>«{name}» упоминается.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n mentions lose their tags; the words stay. One undo takes it back. To say that it is the same as another entry, merge them instead.</source>
        <translation>
            <numerusform>%n упоминание потеряет тег; слова останутся. Одна отмена возвращает всё. Если это то же, что другая запись, лучше объедините их.</numerusform>
            <numerusform>%n упоминания потеряют теги; слова останутся. Одна отмена возвращает всё. Если это то же, что другая запись, лучше объедините их.</numerusform>
            <numerusform>%n упоминаний потеряют теги; слова останутся. Одна отмена возвращает всё. Если это то же, что другая запись, лучше объедините их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete with its mentions</source>
        <translation>Удалить с упоминаниями</translation>
    </message>
    <message>
        <source>Nothing was rejected for the entry that is selected in the register.</source>
        <translation>Для записи, выбранной в указателе, ничего не отвергнуто.</translation>
    </message>
    <message>
        <source>Places that may be proposed again: {count}.</source>
        <translation>Места, которые снова можно предлагать: {count}.</translation>
    </message>
    <message>
        <source>Put the caret into a tag, or select an entry in the register, to tag its other occurrences.</source>
        <translation>Поставьте курсор в тег или выберите запись в указателе, чтобы отметить её другие вхождения.</translation>
    </message>
    <message>
        <source>Where the names of {name} stand untagged</source>
        <translation>Где имена «{name}» стоят без тега</translation>
    </message>
    <message>
        <source>Where names of the register stand untagged</source>
        <translation>Где имена из указателя стоят без тега</translation>
    </message>
    <message>
        <source>Words that look like names and are in no tag</source>
        <translation>Слова, похожие на имена, без тега</translation>
    </message>
    <message>
        <source>Mentions of somebody not identified yet</source>
        <translation>Упоминания ещё не установленных лиц</translation>
    </message>
    <message>
        <source>⚠ also {names}</source>
        <translation>⚠ также {names}</translation>
    </message>
    <message>
        <source>Nothing of this sort here.</source>
        <translation>Ничего такого здесь нет.</translation>
    </message>
    <message>
        <source>Space chooses · A all · N none · X never · ↵ shows the place · Ctrl+↵ tags the chosen · Esc to the text</source>
        <translation>Пробел выбирает · A все · N ни одного · X никогда · ↵ показать место · Ctrl+↵ отметить выбранное · Esc к тексту</translation>
    </message>
    <message numerus="yes">
        <source>%n places. T tags · ↵ goes there · Esc to the text</source>
        <translation>
            <numerusform>%n место. T отмечает · ↵ перейти · Esc к тексту</numerusform>
            <numerusform>%n места. T отмечает · ↵ перейти · Esc к тексту</numerusform>
            <numerusform>%n мест. T отмечает · ↵ перейти · Esc к тексту</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose places with Space first, when the search has ended.</source>
        <translation>Когда поиск закончится, сначала выберите места пробелом.</translation>
    </message>
    <message>
        <source>Tagged: {tagged}. Never proposed again: {never}. Ctrl+Z takes it back.</source>
        <translation>Отмечено: {tagged}. Больше не предлагать: {never}. Ctrl+Z отменяет.</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Any part of a name, in any spelling…</source>
        <translation>Любая часть имени в любом написании…</translation>
    </message>
    <message>
        <source>Filter the register</source>
        <translation>Отфильтровать указатель</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Любой вид</translation>
    </message>
    <message>
        <source>Sort the register by</source>
        <translation>Сортировать указатель</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>By mentions</source>
        <translation>По упоминаниям</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Какие записи</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Все записи</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Вероятные дубли</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Без упоминаний</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Указатель</translation>
    </message>
    <message>
        <source>Mentions of the entry</source>
        <translation>Упоминания записи</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новая…</translation>
    </message>
    <message>
        <source>New entry (Ins)</source>
        <translation>Новая запись (Ins)</translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation>Отметить…</translation>
    </message>
    <message>
        <source>Tag every occurrence of its names (Ctrl+Shift+T)</source>
        <translation>Отметить все вхождения имён записи (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Слить…</translation>
    </message>
    <message>
        <source>Merge the selected entries (Ctrl+M)</source>
        <translation>Объединить выбранные записи (Ctrl+M)</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Вынести…</translation>
    </message>
    <message>
        <source>Move the selected mentions to a new entry</source>
        <translation>Перенести выбранные упоминания в новую запись</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Delete the entry (Del)</source>
        <translation>Удалить запись (Del)</translation>
    </message>
    <message>
        <source>The register is empty.

Ctrl+T tags a name in a letter.
Ins begins an entry here.</source>
        <translation>Указатель пуст.

Ctrl+T отмечает имя в письме.
Ins начинает здесь запись.</translation>
    </message>
    <message>
        <source>No entries sound alike.</source>
        <translation>Сходно звучащих записей нет.</translation>
    </message>
    <message>
        <source>Entries that sound alike stand together. Ctrl+M merges.</source>
        <translation>Сходно звучащие записи стоят рядом. Ctrl+M объединяет.</translation>
    </message>
    <message>
        <source>No entry matches the filter.

Esc in the filter shows all again.</source>
        <translation>Фильтру не отвечает ни одна запись.

Esc в фильтре снова показывает все.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>Записи: {shown} из {total}</translation>
    </message>
    <message>
        <source>Mentions ({count})</source>
        <translation>Упоминания ({count})</translation>
    </message>
    <message>
        <source>Nothing mentions this entry yet.

Ctrl+Shift+T looks for its names in all letters.</source>
        <translation>Эту запись ещё ничто не упоминает.

Ctrl+Shift+T ищет её имена во всех письмах.</translation>
    </message>
</context>
<context>
    <name>RejectionPopup</name>
    <message>
        <source>Reject a suggestion</source>
        <translation>Отклонить предложение</translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation>Почему отклонено</translation>
    </message>
    <message>
        <source>Why is it rejected? ↵ rejects it, Esc leaves it open.</source>
        <translation>Почему отклоняется? ↵ отклоняет, Esc оставляет открытым.</translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message>
        <source>Places to be replaced</source>
        <translation>Места для замены</translation>
    </message>
    <message>
        <source>Replace in all letters…</source>
        <translation>Заменить во всех письмах…</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>by…</source>
        <translation>на…</translation>
    </message>
    <message>
        <source>New words take over capitals from the old ones</source>
        <translation>Новые слова перенимают прописные буквы прежних</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace every place that is ticked, as one step (Alt+Enter)</source>
        <translation>Заменить все отмеченные галочкой места одним шагом (Alt+Enter)</translation>
    </message>
    <message>
        <source>In which letters</source>
        <translation>В каких письмах</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Это письмо</translation>
    </message>
    <message>
        <source>Letters of the filtered list</source>
        <translation>Отобранные</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Все письма</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Every place is shown before anything is changed.</source>
        <translation>Каждое место показывается, прежде чем что-либо изменится.</translation>
    </message>
    <message>
        <source>{count} places · reading {read} of {total} letters…</source>
        <translation>Мест: {count} · прочитано писем: {read} из {total}…</translation>
    </message>
    <message>
        <source>Nothing to replace.</source>
        <translation>Заменять нечего.</translation>
    </message>
    <message>
        <source>{chosen} of {count} places, letters: {letters} · Space leaves one out · Alt+↵ replaces</source>
        <translation>Мест: {chosen} из {count}, писем: {letters} · Пробел исключает · Alt+↵ заменяет</translation>
    </message>
    <message>
        <source> · there are more: replace these first</source>
        <translation> · есть и ещё: сначала замените эти</translation>
    </message>
</context>
<context>
    <name>ReplaceWays</name>
    <message>
        <source>1 place replaced; Ctrl+Z takes it back.</source>
        <translation>Заменено 1 место; Ctrl+Z отменяет.</translation>
    </message>
    <message numerus="yes">
        <source>%n places replaced; Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Заменено %n место; Ctrl+Z отменяет.</numerusform>
            <numerusform>Заменено %n места; Ctrl+Z отменяет.</numerusform>
            <numerusform>Заменено %n мест; Ctrl+Z отменяет.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report on the import</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>{decided} of {all}</source>
        <translation>{decided} из {all}</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Review of {file}</source>
        <translation>Проверка {file}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>В числах</translation>
    </message>
    <message>
        <source>There are no changes.</source>
        <translation>Изменений нет.</translation>
    </message>
    <message>
        <source>Kind, letter</source>
        <translation>Вид, письмо</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Что решено</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
    <message>
        <source>What became of your work</source>
        <translation>Что стало с вашей работой</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Что осталось</translation>
    </message>
    <message>
        <source>Nothing: everything is decided.</source>
        <translation>Ничего: всё решено.</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Что надо решить</translation>
    </message>
</context>
<context>
    <name>RescueCommands</name>
    <message>
        <source>backup {day}</source>
        <translation>копия {day}</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Восстановление…</translation>
    </message>
    <message>
        <source>Recover a damaged file</source>
        <translation>Спасти повреждённый файл</translation>
    </message>
    <message>
        <source>Letterbook projects (*{ending});;All files (*)</source>
        <translation>Проекты Letterbook (*{ending});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Осмотр файла…</translation>
    </message>
    <message>
        <source>{file} is sound: it can be opened.</source>
        <translation>{file}: файл цел, его можно открыть.</translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>спасено</translation>
    </message>
    <message>
        <source>Salvaging…</source>
        <translation>Спасение…</translation>
    </message>
    <message>
        <source>A new folder for the text</source>
        <translation>Новая папка для текста</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>A new project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Letterbook projects (*{ending})</source>
        <translation>Проекты Letterbook (*{ending})</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>{file} cannot be opened</source>
        <translation>{file} не открывается</translation>
    </message>
    <message>
        <source>Whatever you choose, the file itself stays as it is, where it is. Keep it: it may hold what nothing else has.</source>
        <translation>Что бы вы ни выбрали, сам файл останется как есть и на своём месте. Сохраните его: в нём может быть то, чего больше нигде нет.</translation>
    </message>
    <message>
        <source>1. Open a &amp;backup as a new project…</source>
        <translation>1. Открыть &amp;резервную копию как новый проект…</translation>
    </message>
    <message>
        <source>You get the whole project, verified, as it stood then; the steps listed below are missing.</source>
        <translation>Вы получите весь проект, проверенный, каким он был тогда; не будет шагов, перечисленных ниже.</translation>
    </message>
    <message>
        <source>There is no backup of this project on this computer.</source>
        <translation>На этом компьютере нет резервных копий этого проекта.</translation>
    </message>
    <message>
        <source>2. &amp;Salvage into a new project…</source>
        <translation>2. &amp;Спасти в новый проект…</translation>
    </message>
    <message>
        <source>You get the newest state of everything that can still be read and proved, word for word, and the history as far as it is proved; what is missing, or had only in an older state, is listed.</source>
        <translation>Вы получите новейшее состояние всего, что ещё можно прочесть и доказать, слово в слово, и историю, насколько она доказана; недостающее и взятое в более старом состоянии будет перечислено.</translation>
    </message>
    <message>
        <source>Nothing of a project can be read in this file any more.</source>
        <translation>В этом файле больше нельзя прочесть ничего от проекта.</translation>
    </message>
    <message>
        <source>3. Write everything legible as plain &amp;text…</source>
        <translation>3. Записать всё читаемое простым &amp;текстом…</translation>
    </message>
    <message>
        <source>You get a folder of text files with every word that can be read, also what nothing proves; tags, notes&apos; places and the register&apos;s links are missing.</source>
        <translation>Вы получите папку текстовых файлов с каждым словом, которое читается, в том числе недоказанным; не будет тегов, мест примечаний и связей с указателем.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Tags and marks</source>
        <translation>Метки и пометы</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Указатель</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Считки</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Settings of the project</source>
        <translation>Настройки проекта</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Считка</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>accepted with changes</source>
        <translation>принято с изменениями</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>kept mine</source>
        <translation>оставлено моё</translation>
    </message>
    <message>
        <source>took theirs</source>
        <translation>взято чужое</translation>
    </message>
    <message>
        <source>kept both</source>
        <translation>оставлены оба</translation>
    </message>
    <message>
        <source>settled by another decision</source>
        <translation>решено другим решением</translation>
    </message>
    <message>
        <source>kept their own</source>
        <translation>оставлено своё</translation>
    </message>
    <message>
        <source>took yours</source>
        <translation>взято ваше</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>расхождение</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>стоит взглянуть</translation>
    </message>
    <message>
        <source>nothing in its way</source>
        <translation>без помех</translation>
    </message>
    <message>
        <source>Both changed the same words</source>
        <translation>Оба изменили одни и те же слова</translation>
    </message>
    <message>
        <source>One took away what the other changed</source>
        <translation>Один убрал то, что другой изменил</translation>
    </message>
    <message>
        <source>Both wrote something in the same place</source>
        <translation>Оба написали в одном и том же месте</translation>
    </message>
    <message>
        <source>Both moved the same passage, to different places</source>
        <translation>Оба переставили один отрывок, в разные места</translation>
    </message>
    <message>
        <source>One divided what the other joined</source>
        <translation>Один разделил то, что другой соединил</translation>
    </message>
    <message>
        <source>Both differ in blanks, quotation marks or capitals alone</source>
        <translation>Разница только в пробелах, кавычках или прописных</translation>
    </message>
    <message>
        <source>The same words are tagged as something else</source>
        <translation>Те же слова помечены иначе</translation>
    </message>
    <message>
        <source>Two tags of the same entry overlap</source>
        <translation>Две метки одной записи пересекаются</translation>
    </message>
    <message>
        <source>Both changed the same tag differently</source>
        <translation>Оба по-разному изменили одну метку</translation>
    </message>
    <message>
        <source>One deleted the tag that the other worked on</source>
        <translation>Один удалил метку, над которой работал другой</translation>
    </message>
    <message>
        <source>They deleted a tag whose words you corrected</source>
        <translation>Удалена метка, слова которой вы исправили</translation>
    </message>
    <message>
        <source>What was tagged is no longer in the text</source>
        <translation>Помеченного больше нет в тексте</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Новое примечание</translation>
    </message>
    <message>
        <source>Both changed the same words of the note</source>
        <translation>Оба изменили одни и те же слова примечания</translation>
    </message>
    <message>
        <source>One deleted the note that the other worked on</source>
        <translation>Один удалил примечание, над которым работал другой</translation>
    </message>
    <message>
        <source>The words that the note is about are no longer in the text</source>
        <translation>Слов, к которым относится примечание, в тексте больше нет</translation>
    </message>
    <message>
        <source>Both changed the same field of the entry</source>
        <translation>Оба изменили одно поле записи</translation>
    </message>
    <message>
        <source>Two different numbers of one authority file</source>
        <translation>Два разных номера одного авторитетного файла</translation>
    </message>
    <message>
        <source>The same person or place may be in the register twice</source>
        <translation>Одно лицо или место, возможно, в указателе дважды</translation>
    </message>
    <message>
        <source>One deleted the entry that the other worked on or uses</source>
        <translation>Один удалил запись, над которой работал или которой пользуется другой</translation>
    </message>
    <message>
        <source>One merged the entry that the other worked on</source>
        <translation>Один слил запись, над которой работал другой</translation>
    </message>
    <message>
        <source>Both changed the same field</source>
        <translation>Оба изменили одно поле</translation>
    </message>
    <message>
        <source>The same date, written in different ways</source>
        <translation>Одна дата, записанная по-разному</translation>
    </message>
    <message>
        <source>Both changed how far the letter is</source>
        <translation>Оба изменили степень готовности письма</translation>
    </message>
    <message>
        <source>One deleted the letter that the other worked on</source>
        <translation>Один удалил письмо, над которым работал другой</translation>
    </message>
    <message>
        <source>The same letter may be there twice</source>
        <translation>Одно письмо, возможно, есть дважды</translation>
    </message>
    <message>
        <source>A comment was changed on two computers</source>
        <translation>Комментарий изменён на двух компьютерах</translation>
    </message>
    <message>
        <source>Both decided about the same suggestion</source>
        <translation>Оба решили об одном предложении</translation>
    </message>
    <message>
        <source>They took out a mark that is in use</source>
        <translation>Убрана помета, которая используется</translation>
    </message>
    <message>
        <source>Added by them</source>
        <translation>Добавлено ими</translation>
    </message>
    <message>
        <source>Deleted by them</source>
        <translation>Удалено ими</translation>
    </message>
    <message>
        <source>Changed by them</source>
        <translation>Изменено ими</translation>
    </message>
    <message>
        <source>Moved by them</source>
        <translation>Переставлено ими</translation>
    </message>
    <message>
        <source>Proposed by them</source>
        <translation>Предложено ими</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>упоминания</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>Open a colleague&apos;s file</source>
        <translation>Открыть файл коллеги</translation>
    </message>
    <message>
        <source>Projects and review packages (*.letterbook *{ending});;All files (*)</source>
        <translation>Проекты и пакеты проверки (*.letterbook *{ending});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Создаётся резервная копия…</translation>
    </message>
    <message>
        <source>Putting scans in their place…</source>
        <translation>Сканы кладутся на свои места…</translation>
    </message>
    <message>
        <source>It was stopped; no scan was put in its place.</source>
        <translation>Работа остановлена; ни один скан не положен на место.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Идёт сравнение…</translation>
    </message>
    <message>
        <source>This letter is not in your project yet.</source>
        <translation>Этого письма в вашем проекте ещё нет.</translation>
    </message>
    <message>
        <source>No delivery is open; open a colleague&apos;s file first.</source>
        <translation>Нет открытых посылок; сначала откройте файл коллеги.</translation>
    </message>
    <message>
        <source>No delivery is open.</source>
        <translation>Нет открытых посылок.</translation>
    </message>
    <message>
        <source>{file} was put aside: nothing of it is proposed any more.</source>
        <translation>{file}: отложено, ничего из него больше не предлагается.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Сохранить как таблицу</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>It is in {file}.</source>
        <translation>Сохранено в {file}.</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} записывается…</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation>Работа остановлена; ничего не записано.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Pages (*.html);;Word documents (*.docx)</source>
        <translation>Страницы (*.html);;Документы Word (*.docx)</translation>
    </message>
    <message>
        <source>Send decisions back</source>
        <translation>Отослать решения</translation>
    </message>
    <message>
        <source>Review packages (*{ending})</source>
        <translation>Пакеты проверки (*{ending})</translation>
    </message>
    <message>
        <source>Your answer is in {file}; give it to your colleague.</source>
        <translation>Ваш ответ в файле {file}; передайте его коллеге.</translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <source>Next undecided change</source>
        <translation>Следующее нерешённое изменение</translation>
    </message>
    <message>
        <source>Undecided change before</source>
        <translation>Предыдущее нерешённое изменение</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Следующее расхождение</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject, with a reason</source>
        <translation>Отклонить, с причиной</translation>
    </message>
    <message>
        <source>Write what is to stand instead</source>
        <translation>Написать, что должно стоять вместо</translation>
    </message>
    <message>
        <source>In a conflict: keep mine</source>
        <translation>При расхождении: оставить моё</translation>
    </message>
    <message>
        <source>In a conflict: take theirs</source>
        <translation>При расхождении: взять чужое</translation>
    </message>
    <message>
        <source>In a conflict: keep both</source>
        <translation>При расхождении: оставить оба</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Comment on the change, or answer</source>
        <translation>Комментировать изменение или ответить</translation>
    </message>
    <message>
        <source>Resolve the thread, or open it again</source>
        <translation>Закрыть обсуждение или открыть снова</translation>
    </message>
    <message>
        <source>Take the last decision or comment back</source>
        <translation>Отменить последнее решение или комментарий</translation>
    </message>
    <message>
        <source>Accept all of this letter that is no conflict</source>
        <translation>Принять в этом письме всё, кроме расхождений</translation>
    </message>
    <message>
        <source>Accept all that is listed and no conflict</source>
        <translation>Принять всё в списке, кроме расхождений</translation>
    </message>
    <message>
        <source>Accept the same correction everywhere</source>
        <translation>Принять ту же правку везде</translation>
    </message>
    <message>
        <source>Show the outcome, or the changes again</source>
        <translation>Показать итог или снова изменения</translation>
    </message>
    <message>
        <source>Next way of reading</source>
        <translation>Следующий вид</translation>
    </message>
    <message>
        <source>Go to the scan</source>
        <translation>К скану</translation>
    </message>
    <message>
        <source>Go to the letter in the main window</source>
        <translation>К письму в главном окне</translation>
    </message>
    <message>
        <source>Fold the group, or unfold it</source>
        <translation>Свернуть или развернуть группу</translation>
    </message>
    <message>
        <source>Fold all groups, or unfold them</source>
        <translation>Свернуть или развернуть все группы</translation>
    </message>
    <message>
        <source>The review in numbers</source>
        <translation>Проверка в числах</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>К фильтру</translation>
    </message>
    <message>
        <source>Back to the list of changes</source>
        <translation>Назад к списку изменений</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая область</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>Предыдущая область</translation>
    </message>
    <message>
        <source>Finish: report and answer</source>
        <translation>Завершить: отчёт и ответ</translation>
    </message>
    <message>
        <source>List these keys</source>
        <translation>Показать эти клавиши</translation>
    </message>
    <message>
        <source>Help on this</source>
        <translation>Справка об этом</translation>
    </message>
    <message>
        <source>Close the review; it can be continued</source>
        <translation>Закрыть проверку; её можно продолжить</translation>
    </message>
    <message>
        <source>Held down: the text both began with</source>
        <translation>Пока нажата: текст, с которого начали оба</translation>
    </message>
    <message>
        <source>Held down: my text</source>
        <translation>Пока нажата: мой текст</translation>
    </message>
    <message>
        <source>Held down: their text</source>
        <translation>Пока нажата: чужой текст</translation>
    </message>
    <message>
        <source>My reading stands</source>
        <translation>Остаётся моё чтение</translation>
    </message>
    <message>
        <source>The other reading stands</source>
        <translation>Остаётся другое чтение</translation>
    </message>
    <message>
        <source>Other words: write them</source>
        <translation>Другие слова: написать</translation>
    </message>
    <message>
        <source>Take the last choice back</source>
        <translation>Отменить последний выбор</translation>
    </message>
    <message>
        <source>Next undecided difference</source>
        <translation>Следующее нерешённое различие</translation>
    </message>
    <message>
        <source>Undecided difference before</source>
        <translation>Предыдущее нерешённое различие</translation>
    </message>
    <message>
        <source>Show typography too, or fold it away</source>
        <translation>Показать и типографику или свернуть её</translation>
    </message>
    <message>
        <source>Choose another letter</source>
        <translation>Выбрать другое письмо</translation>
    </message>
    <message>
        <source>Back to the list of differences</source>
        <translation>Назад к списку различий</translation>
    </message>
    <message>
        <source>Take the result into the letter</source>
        <translation>Перенести результат в письмо</translation>
    </message>
    <message>
        <source>Close the collation</source>
        <translation>Закрыть сверку</translation>
    </message>
</context>
<context>
    <name>ReviewStatistics</name>
    <message>
        <source>By letter</source>
        <translation>По письмам</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По виду</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>По людям</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>По решениям</translation>
    </message>
    <message>
        <source>Tags: mine × theirs</source>
        <translation>Разметка: моя × их</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>With changes</source>
        <translation>С правкой</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решено иначе</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Слов внесено</translation>
    </message>
    <message>
        <source>Words out</source>
        <translation>Слов убрано</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Секунды</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Keys of the review window</source>
        <translation>Клавиши окна проверки</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Accept all listed…</source>
        <translation>Принять весь список…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Завершить…</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Клавиши (?)</translation>
    </message>
    <message>
        <source>{decided} of {all} decided</source>
        <translation>Решено {decided} из {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n расхождение</numerusform>
            <numerusform>%n расхождения</numerusform>
            <numerusform>%n расхождений</numerusform>
        </translation>
    </message>
    <message>
        <source>Review: {file} → {project}</source>
        <translation>Проверка: {file} → {project}</translation>
    </message>
    <message>
        <source>only looked at</source>
        <translation>только просмотр</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message numerus="yes">
        <source>{heading}, %n undecided</source>
        <translation>
            <numerusform>{heading}, не решено: %n</numerusform>
            <numerusform>{heading}, не решено: %n</numerusform>
            <numerusform>{heading}, не решено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation>Список пуст.</translation>
    </message>
    <message>
        <source>Choose a change with ↑ and ↓.</source>
        <translation>Выберите изменение клавишами ↑ и ↓.</translation>
    </message>
    <message>
        <source>{letter}: change {number} of {count}</source>
        <translation>{letter}: изменение {number} из {count}</translation>
    </message>
    <message>
        <source>The end was passed: on from the beginning.</source>
        <translation>Конец пройден: снова с начала.</translation>
    </message>
    <message>
        <source>Everything listed is decided.</source>
        <translation>Всё в списке решено.</translation>
    </message>
    <message>
        <source>No conflict is listed that is undecided.</source>
        <translation>Нерешённых расхождений в списке нет.</translation>
    </message>
    <message>
        <source>This letter has no scan.</source>
        <translation>У этого письма нет скана.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>What can be done here</source>
        <translation>Что здесь можно сделать</translation>
    </message>
    <message>
        <source>{label}, chosen</source>
        <translation>{label}, выбрано</translation>
    </message>
    <message>
        <source>{label}, not chosen</source>
        <translation>{label}, не выбрано</translation>
    </message>
</context>
<context>
    <name>RowWidget</name>
    <message>
        <source>More: {name} (Alt+Enter)</source>
        <translation>Ещё: {name} (Alt+Enter)</translation>
    </message>
</context>
<context>
    <name>SalvagedDialog</name>
    <message>
        <source>Salvaged</source>
        <translation>Спасено</translation>
    </message>
    <message>
        <source>Written as plain text</source>
        <translation>Записано простым текстом</translation>
    </message>
    <message>
        <source>{name} holds: letters {letters}, notes {notes}, entries of the register {entities}.</source>
        <translation>{name} содержит: писем {letters}, примечаний {notes}, записей указателя {entities}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё на месте.</translation>
    </message>
    <message>
        <source>&amp;Missing, or had in an older state:</source>
        <translation>&amp;Недостаёт или взято в более старом состоянии:</translation>
    </message>
    <message>
        <source>What could not be had</source>
        <translation>Что не удалось получить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Open the new project</source>
        <translation>&amp;Открыть новый проект</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>&amp;Показать папку</translation>
    </message>
</context>
<context>
    <name>ScanPane</name>
    <message>
        <source>Scan at the place of the change</source>
        <translation>Скан в месте изменения</translation>
    </message>
    <message>
        <source>Scan, {page}</source>
        <translation>Скан, {page}</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Choosing: N next, arrow keys move, E corner, Space marks, J joins, X splits, K kind, T ties to the text, Del deletes; R, P, L, B draw; Esc ends.</source>
        <translation>Выбор: N — следующая, стрелки сдвигают, E — угол, Пробел помечает, J соединяет, X делит, K — вид, T привязывает к тексту, Del удаляет; R, P, L, B рисуют; Esc завершает.</translation>
    </message>
    <message>
        <source>Region as a rectangle: drag, or Enter at one corner, arrow keys, Enter at the other. Esc gives up.</source>
        <translation>Область прямоугольником: протянуть мышью или Enter в одном углу, стрелки, Enter в другом. Esc отменяет.</translation>
    </message>
    <message>
        <source>Region as a polygon: click or Space for each corner, Enter at the last, Backspace takes one back. Esc gives up.</source>
        <translation>Область многоугольником: щелчок или Пробел для каждого угла, Enter на последнем, Backspace убирает угол. Esc отменяет.</translation>
    </message>
    <message>
        <source>Line as a rectangle: drag, or Enter at one corner, arrow keys, Enter at the other. Esc gives up.</source>
        <translation>Строка прямоугольником: протянуть мышью или Enter в одном углу, стрелки, Enter в другом. Esc отменяет.</translation>
    </message>
    <message>
        <source>Line by its baseline: click or Space for each point from left to right, Enter at the last. Esc gives up.</source>
        <translation>Строка по базовой линии: щелчок или Пробел для каждой точки слева направо, Enter на последней. Esc отменяет.</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+PgUp)</source>
        <translation>Предыдущая страница (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+PgDown)</source>
        <translation>Следующая страница (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Следовать</translation>
    </message>
    <message>
        <source>Text and page follow one another (Ctrl+F5)</source>
        <translation>Текст и страница следуют друг за другом (Ctrl+F5)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Line by line (F5)</source>
        <translation>Построчно (F5)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Рисовать</translation>
    </message>
    <message>
        <source>Draw regions and lines (Ctrl+F11)</source>
        <translation>Рисовать области и строки (Ctrl+F11)</translation>
    </message>
    <message>
        <source>Everything the page view can do (Menu key in the page)</source>
        <translation>Всё, что можно делать со страницей (клавиша Menu на странице)</translation>
    </message>
    <message>
        <source>This letter has no scans yet.

Ctrl+Shift+A adds some to it.
Ctrl+Shift+O sorts scans into letters.</source>
        <translation>У этого письма ещё нет сканов.

Ctrl+Shift+A добавляет к нему сканы.
Ctrl+Shift+O раскладывает сканы по письмам.</translation>
    </message>
    <message>
        <source>Doubtful words are underlined with dots; F7 goes from one to the next.</source>
        <translation>Сомнительные слова подчёркнуты точками; F7 переходит от одного к другому.</translation>
    </message>
    <message>
        <source>Doubtful words are not shown.</source>
        <translation>Сомнительные слова не показываются.</translation>
    </message>
    <message>
        <source>page {name}</source>
        <translation>страница {name}</translation>
    </message>
    <message>
        <source>page {name}, reduced</source>
        <translation>страница {name}, уменьшено</translation>
    </message>
    <message>
        <source>No text is tied to this yet: Shift+F11 ties the line to the selection, or to the line at the caret.</source>
        <translation>К этому ещё не привязан текст: Shift+F11 привязывает строку к выделенному или к строке у курсора.</translation>
    </message>
    <message>
        <source>Choose a line on the page first: click it, or Ctrl+F11 and N.</source>
        <translation>Сначала выберите строку на странице: щелчком или Ctrl+F11 и N.</translation>
    </message>
    <message>
        <source>This letter has no scans yet.</source>
        <translation>У этого письма ещё нет сканов.</translation>
    </message>
    <message>
        <source>No line is drawn on this page yet: Ctrl+F11 draws, or import a PAGE or ALTO file.</source>
        <translation>На этой странице ещё нет строк: Ctrl+F11 рисует, или импортируйте файл PAGE или ALTO.</translation>
    </message>
    <message>
        <source>line {number} of {count}</source>
        <translation>строка {number} из {count}</translation>
    </message>
    <message>
        <source>{place}: Enter stores and goes on, ↑ ↓ other lines, PgUp PgDown pages, Esc ends</source>
        <translation>{place}: Enter сохраняет и идёт дальше, ↑ ↓ другие строки, PgUp PgDown страницы, Esc завершает</translation>
    </message>
    <message>
        <source>{place}, as it was recognised; Enter takes it into the text</source>
        <translation>{place}, как распознано; Enter вносит в текст</translation>
    </message>
    <message>
        <source>{place}, not in the text yet</source>
        <translation>{place}, в тексте ещё нет</translation>
    </message>
    <message>
        <source>There is no page here that could be drawn on.</source>
        <translation>Здесь нет страницы, на которой можно рисовать.</translation>
    </message>
</context>
<context>
    <name>ScanRoom</name>
    <message>
        <source>This page has no scan yet.</source>
        <translation>У этой страницы ещё нет скана.</translation>
    </message>
    <message>
        <source>The scan {file} of this page has not been found yet; link the page to its file.</source>
        <translation>Скан {file} этой страницы ещё не найден; привяжите страницу к её файлу.</translation>
    </message>
</context>
<context>
    <name>ScanWindow</name>
    <message>
        <source>Scan in its own window</source>
        <translation>Скан в отдельном окне</translation>
    </message>
    <message>
        <source>Scan, {page}</source>
        <translation>Скан, {page}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
</context>
<context>
    <name>ScansDialog</name>
    <message>
        <source>stay where they are</source>
        <translation>остаются на своём месте</translation>
    </message>
    <message>
        <source>are copied beside the project</source>
        <translation>копируются к проекту</translation>
    </message>
    <message>
        <source>are kept in the project file</source>
        <translation>хранятся в файле проекта</translation>
    </message>
    <message>
        <source>Add pages to letter {letter}</source>
        <translation>Добавить страницы к письму {letter}</translation>
    </message>
    <message>
        <source>Import scans</source>
        <translation>Импорт сканов</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Files that were left out</source>
        <translation>Пропущенные файлы</translation>
    </message>
    <message>
        <source>Where the scans are to lie</source>
        <translation>Где должны лежать сканы</translation>
    </message>
    <message>
        <source>Leave out what is there a&amp;lready</source>
        <translation>Пропускать уже и&amp;меющееся</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>▲</source>
        <translation>▲</translation>
    </message>
    <message>
        <source>Move the pages up (Alt+↑)</source>
        <translation>Переместить страницы выше (Alt+↑)</translation>
    </message>
    <message>
        <source>▼</source>
        <translation>▼</translation>
    </message>
    <message>
        <source>Move the pages down (Alt+↓)</source>
        <translation>Переместить страницы ниже (Alt+↓)</translation>
    </message>
    <message>
        <source>New letter here</source>
        <translation>Новое письмо отсюда</translation>
    </message>
    <message>
        <source>Begin a new letter with this page (Ctrl+↵)</source>
        <translation>Начать с этой страницы новое письмо (Ctrl+↵)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Соединить</translation>
    </message>
    <message>
        <source>Join this letter to the one before it (J)</source>
        <translation>Соединить это письмо с предыдущим (J)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Change the label of the page or the name of the letter (F2)</source>
        <translation>Изменить обозначение страницы или название письма (F2)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Leave the pages out (Del)</source>
        <translation>Пропустить страницы (Del)</translation>
    </message>
    <message>
        <source>Scan&amp;s</source>
        <translation>&amp;Сканы</translation>
    </message>
    <message>
        <source>Alt+↑ ↓ move · R V A E C side · F2 rename · Del leave out · Ctrl+Z undo</source>
        <translation>Alt+↑ ↓ переместить · R V A E C сторона · F2 переименовать · Del пропустить · Ctrl+Z отменить</translation>
    </message>
    <message>
        <source>Drag, or: Alt+↑ ↓ move · Ctrl+↵ new letter · J join · R V A E C side · F2 rename · Del leave out · Ctrl+Z undo</source>
        <translation>Мышью или: Alt+↑ ↓ переместить · Ctrl+↵ новое письмо · J соединить · R V A E C сторона · F2 переименовать · Del пропустить · Ctrl+Z отменить</translation>
    </message>
    <message>
        <source>Side of the pages: R recto, V verso, A address, E enclosure, C cover, - none</source>
        <translation>Сторона страниц: R лицевая, V оборот, A адрес, E приложение, C конверт, - нет</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 письмо</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n письмо</numerusform>
            <numerusform>%n письма</numerusform>
            <numerusform>%n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>there already: {count}</source>
        <translation>уже имеются: {count}</translation>
    </message>
    <message>
        <source>files left out: {count}</source>
        <translation>пропущены файлы: {count}</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Добавлять нечего.</translation>
    </message>
    <message>
        <source>&amp;Add {count}</source>
        <translation>&amp;Добавить: {count}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Places found</source>
        <translation>Найденные места</translation>
    </message>
    <message>
        <source>What was looked for before</source>
        <translation>Что искали раньше</translation>
    </message>
    <message>
        <source>Look through all letters…</source>
        <translation>Искать во всех письмах…</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>Texts and notes</source>
        <translation>Тексты и примечания</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>in all letters, or from:NAME date:1922…</source>
        <translation>во всех письмах или from:ИМЯ date:1922…</translation>
    </message>
    <message>
        <source>In which letters to look</source>
        <translation>В каких письмах искать</translation>
    </message>
    <message>
        <source>The same words as in the filter above the list of letters</source>
        <translation>Те же слова, что в фильтре над списком писем</translation>
    </message>
    <message>
        <source>↓ and ↵ take up what was looked for before.</source>
        <translation>↓ и ↵ возвращают прежние запросы.</translation>
    </message>
    <message>
        <source>Type what to look for in the letters and their notes.</source>
        <translation>Введите, что искать в письмах и их примечаниях.</translation>
    </message>
    <message>
        <source>The first {count} places are listed; look for something narrower to see others.</source>
        <translation>Показаны первые места ({count}); чтобы увидеть другие, уточните запрос.</translation>
    </message>
    <message>
        <source>{found} · reading {read} of {total} letters…</source>
        <translation>{found} · прочитано писем: {read} из {total}…</translation>
    </message>
    <message>
        <source>↓ ↑ show a place · ↵ goes there · Esc comes back</source>
        <translation>↓ ↑ показать место · ↵ перейти · Esc назад</translation>
    </message>
    <message>
        <source>Nothing found; words are found by their beginning.</source>
        <translation>Ничего не найдено; слова ищутся по началу.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 место</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 letter</source>
        <translation>в 1 письме</translation>
    </message>
    <message numerus="yes">
        <source>in %n letters</source>
        <translation>
            <numerusform>в %n письме</numerusform>
            <numerusform>в %n письмах</numerusform>
            <numerusform>в %n письмах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send a copy</source>
        <translation>Отправить копию</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Полностью</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Уменьшенные</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>&amp;Leave the history out</source>
        <translation>&amp;Без истории</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>О&amp;ткрыть папку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>От&amp;править</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>Для &amp;кого</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Изображения</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Сообщение</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>Ход записи</translation>
    </message>
    <message>
        <source>A copy of the project. A name that ends in {ending} makes a small package of what they do not have yet.</source>
        <translation>Копия проекта. Имя, которое оканчивается на {ending}, даёт небольшой пакет с тем, чего там ещё нет.</translation>
    </message>
    <message>
        <source>Projects and review packages (*.letterbook *{ending});;All files (*)</source>
        <translation>Проекты и пакеты проверки (*.letterbook *{ending});;Все файлы (*)</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation>Работа остановлена; ничего не записано.</translation>
    </message>
    <message>
        <source>{file} is written. It contains:</source>
        <translation>Файл {file} записан. В нём:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Entries of the register</source>
        <translation>Записи указателя</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>Шаги истории</translation>
    </message>
    <message>
        <source>Images in the file</source>
        <translation>Изображения в файле</translation>
    </message>
    <message>
        <source>Images beside it</source>
        <translation>Изображения рядом</translation>
    </message>
    <message>
        <source>⚠ Images not found</source>
        <translation>⚠ Изображения не найдены</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Составители</translation>
    </message>
    <message>
        <source>Without it, what comes back can be compared, and not be merged.</source>
        <translation>Без неё то, что вернётся, можно сравнить, но не слить.</translation>
    </message>
    <message>
        <source>A package: what they do not have yet. In full, images in the file go along that new pages show; reduced scans of new pages lie beside it.</source>
        <translation>Пакет: то, чего у них ещё нет. В полном размере отправляются изображения из файла, которые показывают новые страницы; уменьшенные сканы новых страниц лежат рядом.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the usual</source>
        <translation>Вернуть обычное</translation>
    </message>
    <message>
        <source>{setting}: back to the usual</source>
        <translation>{setting}: вернуть обычное</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Who am I</source>
        <translation>Кто я</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Project files</source>
        <translation>Файлы проектов</translation>
    </message>
    <message>
        <source>Kept by the program</source>
        <translation>Хранит программа</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your name as the history shows it; empty: the name of your account on this computer.</source>
        <translation>Ваше имя, как его показывает история; пусто: имя вашей учётной записи на этом компьютере.</translation>
    </message>
    <message>
        <source>author history who am I</source>
        <translation>автор история кто я редактор</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Ваши инициалы</translation>
    </message>
    <message>
        <source>Your initials, for comments.</source>
        <translation>Ваши инициалы для комментариев.</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Ваш цвет</translation>
    </message>
    <message>
        <source>The colour of your comments and suggestions, as #rrggbb.</source>
        <translation>Цвет ваших комментариев и предложений в виде #rrggbb.</translation>
    </message>
    <message>
        <source>Others who work here</source>
        <translation>Другие, кто здесь работает</translation>
    </message>
    <message>
        <source>Other editors who work on this computer, by name: their colour and initials.</source>
        <translation>Другие редакторы за этим компьютером, по имени: их цвет и инициалы.</translation>
    </message>
    <message>
        <source>Projects opened last</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>The projects opened last, the newest first.</source>
        <translation>Недавно открытые проекты, последние вначале.</translation>
    </message>
    <message>
        <source>When they were opened</source>
        <translation>Когда они открывались</translation>
    </message>
    <message>
        <source>When each of them was last opened (UTC).</source>
        <translation>Когда каждый из них открывался в последний раз (UTC).</translation>
    </message>
    <message>
        <source>Commands used last</source>
        <translation>Недавние команды</translation>
    </message>
    <message>
        <source>The commands chosen last in the command palette, which lists them first.</source>
        <translation>Команды, недавно выбранные в палитре команд; она показывает их первыми.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The language of menus and messages, from the next start on; letters are not touched.</source>
        <translation>Язык меню и сообщений, со следующего запуска; писем это не касается.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>German Russian English translation</source>
        <translation>немецкий русский английский перевод</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>The look of the window: system, light, dark or contrast.</source>
        <translation>Вид окна: как в системе, светлый, тёмный или контрастный.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>colours dark light night contrast</source>
        <translation>цвета тема тёмная светлая ночь контраст</translation>
    </message>
    <message>
        <source>Typeface of the window</source>
        <translation>Шрифт окна</translation>
    </message>
    <message>
        <source>The typeface of menus, lists and forms; empty: as the system has it.</source>
        <translation>Шрифт меню, списков и форм; пусто: как в системе.</translation>
    </message>
    <message>
        <source>font</source>
        <translation>гарнитура</translation>
    </message>
    <message>
        <source>Size of the window&apos;s words</source>
        <translation>Размер слов в окне</translation>
    </message>
    <message>
        <source>The size of menus, lists and forms, in points; 0: as the system has it.</source>
        <translation>Размер меню, списков и форм, в пунктах; 0: как в системе.</translation>
    </message>
    <message>
        <source>font larger smaller zoom</source>
        <translation>шрифт крупнее мельче масштаб кегль</translation>
    </message>
    <message>
        <source>Typeface of texts</source>
        <translation>Шрифт текстов</translation>
    </message>
    <message>
        <source>The typeface of transcriptions and notes; empty: the best serif that is installed.</source>
        <translation>Шрифт транскрипций и примечаний; пусто: лучший из установленных шрифтов с засечками.</translation>
    </message>
    <message>
        <source>The best serif installed</source>
        <translation>Лучший с засечками</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Размер текстов</translation>
    </message>
    <message>
        <source>The size of transcriptions and translations, in points.</source>
        <translation>Размер транскрипций и переводов, в пунктах.</translation>
    </message>
    <message>
        <source>Size of notes</source>
        <translation>Размер примечаний</translation>
    </message>
    <message>
        <source>The size of the texts of notes, in points; 0: a point smaller than transcriptions.</source>
        <translation>Размер текстов примечаний, в пунктах; 0: на пункт меньше транскрипций.</translation>
    </message>
    <message>
        <source>A point smaller than texts</source>
        <translation>На пункт меньше текстов</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>Межстрочное расстояние</translation>
    </message>
    <message>
        <source>The distance of lines in transcriptions and notes, as a multiple of the size.</source>
        <translation>Расстояние между строками транскрипций и примечаний, кратное размеру.</translation>
    </message>
    <message>
        <source>line height spacing</source>
        <translation>высота строки интерлиньяж интервал</translation>
    </message>
    <message>
        <source>Room between letters</source>
        <translation>Расстояние между буквами</translation>
    </message>
    <message>
        <source>Room added between letters, in per cent of the size: wider is easier to proof-read.</source>
        <translation>Добавочное расстояние между буквами, в процентах размера: при большем легче вычитывать.</translation>
    </message>
    <message>
        <source>tracking spacing proof-reading</source>
        <translation>трекинг разрядка вычитка</translation>
    </message>
    <message>
        <source>Join letters as the typeface does</source>
        <translation>Соединять буквы, как предлагает шрифт</translation>
    </message>
    <message>
        <source>Whether fi and the like are joined; without it every letter stands by itself, as it is kept.</source>
        <translation>Соединяются ли fi и подобные; иначе каждая буква стоит отдельно, как она хранится.</translation>
    </message>
    <message>
        <source>ligatures</source>
        <translation>лигатуры</translation>
    </message>
    <message>
        <source>Show marks</source>
        <translation>Показывать разметку</translation>
    </message>
    <message>
        <source>Whether marks are painted in texts; hidden ones are kept all the same.</source>
        <translation>Видна ли в текстах разметка; скрытая всё равно сохраняется.</translation>
    </message>
    <message>
        <source>Show tags</source>
        <translation>Показывать теги</translation>
    </message>
    <message>
        <source>Whether tags of people, places and the like are painted in texts; hidden ones are kept all the same.</source>
        <translation>Видны ли в текстах теги лиц, мест и прочего; скрытые всё равно сохраняются.</translation>
    </message>
    <message>
        <source>Show invisible characters</source>
        <translation>Показывать невидимые знаки</translation>
    </message>
    <message>
        <source>Whether signs stand for blanks, no-break spaces, tabs, joiners and line ends.</source>
        <translation>Видны ли знаки пробелов, неразрывных пробелов, табуляций, соединителей и концов строк.</translation>
    </message>
    <message>
        <source>blanks spaces tabs paragraph</source>
        <translation>пробелы табуляции абзац непечатаемые</translation>
    </message>
    <message>
        <source>Characters used last</source>
        <translation>Недавние знаки</translation>
    </message>
    <message>
        <source>The characters inserted last from the palette.</source>
        <translation>Знаки, недавно вставленные из палитры.</translation>
    </message>
    <message>
        <source>Text and page follow one another</source>
        <translation>Текст и страница следуют друг за другом</translation>
    </message>
    <message>
        <source>Whether the page of the scan and the text follow one another.</source>
        <translation>Следуют ли страница скана и текст друг за другом.</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Миниатюры страниц</translation>
    </message>
    <message>
        <source>Whether the small pages of the letter are shown below the scan.</source>
        <translation>Показываются ли под сканом миниатюры страниц письма.</translation>
    </message>
    <message>
        <source>Folder of projects</source>
        <translation>Папка проектов</translation>
    </message>
    <message>
        <source>Where new and other projects are first looked for; empty: beside the one opened last.</source>
        <translation>Где сначала искать новые и другие проекты; пусто: рядом с открытым последним.</translation>
    </message>
    <message>
        <source>Beside the project opened last</source>
        <translation>Рядом с последним проектом</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Your own keys: action = keys, parted by blanks; an empty string takes the key away.</source>
        <translation>Ваши клавиши: действие = клавиши через пробел; пустая строка убирает клавишу.</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>The arrangement of the panels: transcribe, annotate or read.</source>
        <translation>Расположение панелей: для транскрипции, комментария или чтения.</translation>
    </message>
    <message>
        <source>Other arrangements</source>
        <translation>Другие расположения</translation>
    </message>
    <message>
        <source>How the other arrangements were left, as the program wrote them (Base64).</source>
        <translation>Какими оставлены другие расположения, как их записала программа (Base64).</translation>
    </message>
    <message>
        <source>Place of the import assistant</source>
        <translation>Место помощника импорта</translation>
    </message>
    <message>
        <source>Where the import assistant stood and how it was divided, as the program wrote it (Base64).</source>
        <translation>Где стоял помощник импорта и как был разделён, как это записала программа (Base64).</translation>
    </message>
    <message>
        <source>Format exported last</source>
        <translation>Последний формат экспорта</translation>
    </message>
    <message>
        <source>The format that the export offers first.</source>
        <translation>Формат, который экспорт предлагает первым.</translation>
    </message>
    <message>
        <source>Options of exports</source>
        <translation>Параметры экспорта</translation>
    </message>
    <message>
        <source>The options that were used last in each format.</source>
        <translation>Параметры, которые были последними в каждом формате.</translation>
    </message>
    <message>
        <source>Place of the review window</source>
        <translation>Место окна проверки</translation>
    </message>
    <message>
        <source>Where the review window stood and how it was divided, as the program wrote it (Base64).</source>
        <translation>Где стояло окно проверки и как было разделено, в записи программы (Base64).</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>What was looked for in all letters, the newest first.</source>
        <translation>Что искали во всех письмах, последнее вначале.</translation>
    </message>
    <message>
        <source>Order of the letters</source>
        <translation>Порядок писем</translation>
    </message>
    <message>
        <source>How the list of letters is sorted: order, number, date, sender, recipient, title or problems; a minus sign in front turns it round.</source>
        <translation>Как отсортирован список писем: order, number, date, sender, recipient, title или problems; минус впереди обращает порядок.</translation>
    </message>
    <message>
        <source>Groups of the letters</source>
        <translation>Группы писем</translation>
    </message>
    <message>
        <source>What the list of letters is grouped by: year, correspondents or status; empty: nothing.</source>
        <translation>Как сгруппирован список писем: year, correspondents или status; пусто: никак.</translation>
    </message>
    <message>
        <source>Folders of scans</source>
        <translation>Папки сканов</translation>
    </message>
    <message>
        <source>Where scans lie on this computer that are not below the project&apos;s folder, by the project&apos;s identity.</source>
        <translation>Где на этом компьютере лежат сканы, которых нет в папке проекта; по идентификатору проекта.</translation>
    </message>
    <message>
        <source>Doubtful words</source>
        <translation>Сомнительные слова</translation>
    </message>
    <message>
        <source>Whether words that were not surely recognised are underlined.</source>
        <translation>Подчёркивать ли неуверенно распознанные слова.</translation>
    </message>
    <message>
        <source>Languages to recognise</source>
        <translation>Языки распознавания</translation>
    </message>
    <message>
        <source>In which languages text is recognised where a letter does not say its own, as Tesseract calls them: rus+eng; empty: English.</source>
        <translation>На каких языках распознавать, если язык письма не указан, как их называет Tesseract: rus+eng; пусто: английский.</translation>
    </message>
    <message>
        <source>Tesseract OCR scan</source>
        <translation>Tesseract распознавание OCR скан</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>Место окна</translation>
    </message>
    <message>
        <source>Where the window stood, as the program wrote it (Base64).</source>
        <translation>Где стояло окно, как это записала программа (Base64).</translation>
    </message>
    <message>
        <source>Places of the panels</source>
        <translation>Места панелей</translation>
    </message>
    <message>
        <source>How the panels were arranged, as the program wrote it (Base64).</source>
        <translation>Как были расположены панели, как это записала программа (Base64).</translation>
    </message>
</context>
<context>
    <name>SignsPanel</name>
    <message>
        <source>Not identified</source>
        <translation>Не установлено</translation>
    </message>
    <message>
        <source>Meant, not named</source>
        <translation>Подразумевается, не назван</translation>
    </message>
    <message>
        <source>in a dashed box</source>
        <translation>в пунктирной рамке</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Что значат знаки</translation>
    </message>
    <message>
        <source>Names, keys and looks are changed under Tags and marks, Marks of this project.</source>
        <translation>Названия, клавиши и вид меняются в меню «Теги и разметка», «Виды разметки проекта».</translation>
    </message>
</context>
<context>
    <name>SpanCommands</name>
    <message>
        <source>There is no tag or mark at the caret to make longer or shorter.</source>
        <translation>У курсора нет тега или разметки, которые можно продлить или сократить.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Transcribe, annotate and publish letters.</source>
        <translation>Транскрибируйте, комментируйте и издавайте письма.</translation>
    </message>
    <message>
        <source>Import letters…</source>
        <translation>Импорт писем…</translation>
    </message>
    <message>
        <source>Make a project, and read letters from files into it</source>
        <translation>Создать проект и прочитать в него письма из файлов</translation>
    </message>
    <message>
        <source>A finished letter to try everything on: a copy of your own</source>
        <translation>Готовое письмо, чтобы всё попробовать: ваша собственная копия</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Projects opened last</source>
        <translation>Недавно открытые проекты</translation>
    </message>
    <message>
        <source>↵ opens · Del takes off the list, never deletes a file · or drop a project here</source>
        <translation>↵ открыть · Del убрать из списка, файл не удаляется · или перетащите проект сюда</translation>
    </message>
    <message>
        <source>No project has been opened yet. The sample is a finished letter to try everything on; you can also drop a project file here.</source>
        <translation>Ни один проект ещё не открывался. Образец — готовое письмо, на котором можно всё попробовать; сюда можно и перетащить файл проекта.</translation>
    </message>
    <message>
        <source>How it works: the manual ({manual}), and every command by typing a little of it ({palette})</source>
        <translation>Как это работает: руководство ({manual}) и любая команда по нескольким буквам ({palette})</translation>
    </message>
    <message>
        <source>You work as {name}: somebody else…</source>
        <translation>Вы работаете как {name}: кто-то другой…</translation>
    </message>
    <message>
        <source>The history will call you “{name}”: tell it your name…</source>
        <translation>История будет называть вас «{name}»: сообщите своё имя…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Открыть образец</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Открыть проект…</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>The review in numbers</source>
        <translation>Проверка в числах</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Что в строках</translation>
    </message>
    <message>
        <source>Words are those of the texts and notes that would be written and taken away. To take theirs or both counts as accepted, to keep mine as rejected. Seconds are the median from one decision to the next, without pauses of more than five minutes.</source>
        <translation>Слова — это слова текстов и примечаний, которые были бы вписаны или убраны. Взять их вариант или оба считается принятием, оставить свой — отклонением. Секунды — медиана времени от одного решения до следующего без перерывов дольше пяти минут.</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>&amp;Сохранить как таблицу…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
</context>
<context>
    <name>StatusBox</name>
    <message>
        <source>no status</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>Status of the note</source>
        <translation>Состояние примечания</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Whether changes are made or suggested</source>
        <translation>Вносятся изменения или предлагаются</translation>
    </message>
    <message>
        <source>When the project was saved</source>
        <translation>Когда сохранён проект</translation>
    </message>
    <message>
        <source>Line of the caret</source>
        <translation>Строка курсора</translation>
    </message>
    <message>
        <source>Length of the text</source>
        <translation>Длина текста</translation>
    </message>
    <message>
        <source>Problems of the letter</source>
        <translation>Проблемы письма</translation>
    </message>
    <message>
        <source>Marks, tags and notes without a place</source>
        <translation>Разметка, теги и примечания без места</translation>
    </message>
    <message>
        <source>Find a place for it again (Ctrl+Shift+L)</source>
        <translation>Снова найти им место (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>✎ SUGGESTING</source>
        <translation>✎ ПРЕДЛОЖЕНИЯ</translation>
    </message>
    <message>
        <source>editing</source>
        <translation>правка</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>сохранено {time}</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>набор…</translation>
    </message>
    <message>
        <source>⚠ NOT SAVED</source>
        <translation>⚠ НЕ СОХРАНЕНО</translation>
    </message>
    <message>
        <source>Ln {line}</source>
        <translation>Строка {line}</translation>
    </message>
    <message>
        <source>1 without a place</source>
        <translation>1 без места</translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n без места</numerusform>
            <numerusform>%n без места</numerusform>
            <numerusform>%n без места</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>слов: {count}</translation>
    </message>
    <message>
        <source>⚠ 1 problem</source>
        <translation>⚠ 1 проблема</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n problems</source>
        <translation>
            <numerusform>⚠ %n проблема</numerusform>
            <numerusform>⚠ %n проблемы</numerusform>
            <numerusform>⚠ %n проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>проблем нет</translation>
    </message>
</context>
<context>
    <name>StickyMark</name>
    <message>
        <source>Each selection is marked as {kind}. Esc ends it.</source>
        <translation>Каждое выделение размечается как «{kind}». Esc прекращает.</translation>
    </message>
</context>
<context>
    <name>SuggestionCommands</name>
    <message>
        <source>Suggesting: what you type and mark is kept as suggestions, the text stays as it is. Ctrl+Shift+E edits again.</source>
        <translation>Предложения: набранное и размеченное сохраняется как предложения, текст остаётся как есть. Ctrl+Shift+E возвращает к правке.</translation>
    </message>
    <message>
        <source>Nothing is suggested for this letter.

Ctrl+Shift+E begins to suggest.</source>
        <translation>Для этого письма ничего не предложено.

Ctrl+Shift+E начинает предложения.</translation>
    </message>
    <message>
        <source>It has no place in a text.</source>
        <translation>У него нет места в тексте.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Варианты</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>происхождение</translation>
    </message>
    <message>
        <source>register</source>
        <translation>указатель</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>одна запись</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>тег</translation>
    </message>
    <message>
        <source>⚠ the text has changed since: look</source>
        <translation>⚠ текст с тех пор изменился: посмотрите</translation>
    </message>
    <message>
        <source>⚠ what it is about was deleted: reject it, or undo that</source>
        <translation>⚠ то, о чём речь, удалено: отклоните или отмените удаление</translation>
    </message>
    <message>
        <source>not tracked</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>one of several for this place</source>
        <translation>одно из нескольких для этого места</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>&amp;Decided ones too</source>
        <translation>И &amp;решённые</translation>
    </message>
    <message>
        <source>Suggestions of the letter</source>
        <translation>Предложения по письму</translation>
    </message>
    <message>
        <source>↵ to the place · A accepts · R rejects, with a reason · W withdraws one&apos;s own · Esc to the text</source>
        <translation>↵ к месту · A принимает · R отклоняет с причиной · W отзывает своё · Esc к тексту</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Do what is suggested (A)</source>
        <translation>Сделать предложенное (A)</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Leave it as it is, and say why (R)</source>
        <translation>Оставить как есть и сказать почему (R)</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Take your own suggestion back (W)</source>
        <translation>Взять своё предложение обратно (W)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Go to its place in the text (Enter)</source>
        <translation>Перейти к его месту в тексте (Enter)</translation>
    </message>
</context>
<context>
    <name>TabOverflow</name>
    <message>
        <source>The other panels of this place</source>
        <translation>Другие панели этого места</translation>
    </message>
</context>
<context>
    <name>TagCommands</name>
    <message>
        <source>Select the words to tag first, or put the caret into a word.</source>
        <translation>Сначала выделите слова или поставьте курсор на слово.</translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message>
        <source>by name</source>
        <translation>по имени</translation>
    </message>
    <message>
        <source>by description</source>
        <translation>описательно</translation>
    </message>
    <message>
        <source>by allusion</source>
        <translation>намёком</translation>
    </message>
    <message>
        <source>as topic</source>
        <translation>как предмет речи</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>достоверно</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>Tag from the register</source>
        <translation>Отметить из указателя</translation>
    </message>
    <message>
        <source>Name to look for in the register</source>
        <translation>Имя для поиска в указателе</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Имя…</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Любой вид</translation>
    </message>
    <message>
        <source>Entries of the register</source>
        <translation>Записи указателя</translation>
    </message>
    <message>
        <source>{names} + …</source>
        <translation>{names} + …</translation>
    </message>
    <message>
        <source>How the words mention it</source>
        <translation>Как слова его упоминают</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <translation>Насколько достоверно</translation>
    </message>
    <message>
        <source>learn the form</source>
        <translation>запомнить форму</translation>
    </message>
    <message>
        <source>do not learn the form</source>
        <translation>не запоминать форму</translation>
    </message>
    <message>
        <source>Whether the words become a name of the entry</source>
        <translation>Станут ли слова именем записи</translation>
    </message>
    <message>
        <source>↵ tag · ⇧↵ and another · Ctrl+↵ new entry · ? not identified · Tab kind · Esc cancel</source>
        <translation>↵ отметить · ⇧↵ и ещё · Ctrl+↵ новая запись · ? не установлено · Tab вид · Esc отмена</translation>
    </message>
    <message>
        <source> · Ctrl+Del untag</source>
        <translation> · Ctrl+Del снять тег</translation>
    </message>
</context>
<context>
    <name>Talking</name>
    <message>
        <source>No change is chosen.</source>
        <translation>Изменение не выбрано.</translation>
    </message>
    <message>
        <source>Nobody has said anything about this change yet: C comments.</source>
        <translation>Об этом изменении ещё ничего не сказано: C комментирует.</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>This cannot be used; the value before is kept.</source>
        <translation>Это использовать нельзя; прежнее значение сохранено.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Текст примечания</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Editable text. Tags, marks and notes at the caret are listed in the panels; Ctrl+Enter opens the one at the caret.</source>
        <translation>Редактируемый текст. Теги, разметка и примечания у курсора показаны в панелях; Ctrl+Enter открывает то, что у курсора.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>Вставить простой &amp;текст</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить в&amp;сё</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Transcription</source>
        <translation>Транскрипция</translation>
    </message>
    <message>
        <source>Block role of the line at the caret</source>
        <translation>Роль строки у курсора</translation>
    </message>
    <message>
        <source>What the line at the caret is (Ctrl+R)</source>
        <translation>Чем является строка у курсора (Ctrl+R)</translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation>примечание {number}</translation>
    </message>
    <message>
        <source>not identified</source>
        <translation>не установлено</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>What was said about the change</source>
        <translation>Что сказано об изменении</translation>
    </message>
    <message>
        <source>Comment on the change</source>
        <translation>Комментарий к изменению</translation>
    </message>
    <message>
        <source>Comment (C); Ctrl+↵ keeps it</source>
        <translation>Комментарий (C); Ctrl+↵ сохраняет</translation>
    </message>
    <message>
        <source>Label of the comment</source>
        <translation>Метка комментария</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Обсуждение</translation>
    </message>
    <message numerus="yes">
        <source>Thread, %n comments</source>
        <translation>
            <numerusform>Обсуждение, %n комментарий</numerusform>
            <numerusform>Обсуждение, %n комментария</numerusform>
            <numerusform>Обсуждение, %n комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментировать</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No change is chosen.</source>
        <translation>Изменение не выбрано.</translation>
    </message>
    <message>
        <source>Nobody has said anything about this change.</source>
        <translation>Об этом изменении ничего не сказано.</translation>
    </message>
    <message>
        <source>C begins a thread.</source>
        <translation>C начинает обсуждение.</translation>
    </message>
    <message>
        <source>(in their file; accept it to answer)</source>
        <translation>(в чужом файле; примите, чтобы ответить)</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(удалено)</translation>
    </message>
</context>
<context>
    <name>ToolCommands</name>
    <message>
        <source>The folder of reports cannot be opened: {folder}</source>
        <translation>Не удаётся открыть папку отчётов: {folder}</translation>
    </message>
</context>
<context>
    <name>TranslationCommands</name>
    <message>
        <source>Begin a translation</source>
        <translation>Начать перевод</translation>
    </message>
    <message>
        <source>This letter has no translation yet; Ctrl+Shift+Y begins one.</source>
        <translation>У этого письма ещё нет перевода; Ctrl+Shift+Y начинает его.</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>The translation was deleted; Ctrl+Z brings it back.</source>
        <translation>Перевод удалён; Ctrl+Z вернёт его.</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Translation shown</source>
        <translation>Показанный перевод</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>no language given</source>
        <translation>язык не указан</translation>
    </message>
    <message>
        <source>This letter has no translation yet.

Ctrl+Shift+Y begins one: each line stands beside its counterpart.</source>
        <translation>У этого письма ещё нет перевода.

Ctrl+Shift+Y начинает его: каждая строка стоит рядом со своим соответствием.</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>строка даты</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>пункт списка</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>заключительная формула</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>postscript</source>
        <translation>приписка</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>конец строки</translation>
    </message>
    <message>
        <source>page break</source>
        <translation>конец страницы</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>восполнено</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>пропуск</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>раскрытие сокращения</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>сокращение</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>неясное чтение</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>зачёркнутое</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>вписанное</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>замена</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>исправление</translation>
    </message>
    <message>
        <source>emphasis</source>
        <translation>выделение</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>иноязычное</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>смена почерка</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>штамп</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>запись указателя</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>ссылка на источник</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>перекрёстная ссылка</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>непонятое программе</translation>
    </message>
    <message>
        <source>person</source>
        <translation>лицо</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>work</source>
        <translation>произведение</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>object</source>
        <translation>предмет</translation>
    </message>
    <message>
        <source>id</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заглавие</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>source number</source>
        <translation>номер в источнике</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>переписка</translation>
    </message>
    <message>
        <source>links</source>
        <translation>связи</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>замечания</translation>
    </message>
    <message>
        <source>order</source>
        <translation>порядок</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>решённое</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>series</source>
        <translation>серия</translation>
    </message>
    <message>
        <source>source label</source>
        <translation>знак в источнике</translation>
    </message>
    <message>
        <source>state</source>
        <translation>наличие</translation>
    </message>
    <message>
        <source>status</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>место в ряду</translation>
    </message>
    <message>
        <source>witnesses</source>
        <translation>источники текста</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>история хранения</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>права</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>публикации</translation>
    </message>
    <message>
        <source>digital source</source>
        <translation>цифровой источник</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>base</source>
        <translation>основной</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>архивохранилище</translation>
    </message>
    <message>
        <source>reference text</source>
        <translation>архивный шифр</translation>
    </message>
    <message>
        <source>extent</source>
        <translation>объём</translation>
    </message>
    <message>
        <source>material</source>
        <translation>материал</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>чем написано</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>почерки</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>inscriptions</source>
        <translation>пометы и штампы</translation>
    </message>
    <message>
        <source>part</source>
        <translation>часть</translation>
    </message>
    <message>
        <source>editors</source>
        <translation>составители</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>страницы</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>лица</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>достоверность</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>установлено редакторами</translation>
    </message>
    <message>
        <source>names</source>
        <translation>имена</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>даты</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>связи</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>объединено с</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>для сортировки</translation>
    </message>
    <message>
        <source>edtf</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отвергнутое</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>виды разметки</translation>
    </message>
    <message>
        <source>conventions</source>
        <translation>правила издания</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>four eyes</source>
        <translation>проверка вторым читателем</translation>
    </message>
    <message>
        <source>presets</source>
        <translation>наборы</translation>
    </message>
    <message>
        <source>note missing in source</source>
        <translation>примечания нет в источнике</translation>
    </message>
    <message>
        <source>note without marker</source>
        <translation>примечание без знака</translation>
    </message>
    <message>
        <source>note breaks off</source>
        <translation>примечание обрывается</translation>
    </message>
    <message>
        <source>note empty</source>
        <translation>пустое примечание</translation>
    </message>
    <message>
        <source>note label out of order</source>
        <translation>нарушен порядок знаков примечаний</translation>
    </message>
    <message>
        <source>lemma changed</source>
        <translation>лемма изменилась</translation>
    </message>
    <message>
        <source>reference dangling</source>
        <translation>ссылка в никуда</translation>
    </message>
    <message>
        <source>reference outdated</source>
        <translation>ссылка устарела</translation>
    </message>
    <message>
        <source>marker doubtful</source>
        <translation>знак сноски сомнителен</translation>
    </message>
    <message>
        <source>archival reference corrected</source>
        <translation>архивный шифр исправлен</translation>
    </message>
    <message>
        <source>archival reference doubtful</source>
        <translation>архивный шифр сомнителен</translation>
    </message>
    <message>
        <source>ibid unresolved</source>
        <translation>«там же» не раскрыто</translation>
    </message>
    <message>
        <source>quotation unbalanced</source>
        <translation>кавычки без пары</translation>
    </message>
    <message>
        <source>omission malformed</source>
        <translation>пропуск обозначен неверно</translation>
    </message>
    <message>
        <source>ellipsis ambiguous</source>
        <translation>многоточие неоднозначно</translation>
    </message>
    <message>
        <source>date doubtful</source>
        <translation>дата сомнительна</translation>
    </message>
    <message>
        <source>date missing</source>
        <translation>даты нет</translation>
    </message>
    <message>
        <source>sender missing</source>
        <translation>отправителя нет</translation>
    </message>
    <message>
        <source>sender doubtful</source>
        <translation>отправитель сомнителен</translation>
    </message>
    <message>
        <source>sender contradicted</source>
        <translation>отправитель противоречив</translation>
    </message>
    <message>
        <source>recipient doubtful</source>
        <translation>адресат сомнителен</translation>
    </message>
    <message>
        <source>place doubtful</source>
        <translation>место сомнительно</translation>
    </message>
    <message>
        <source>writing place missing</source>
        <translation>нет места написания</translation>
    </message>
    <message>
        <source>received before sent</source>
        <translation>получено раньше отправки</translation>
    </message>
    <message>
        <source>base witness missing</source>
        <translation>основного источника нет</translation>
    </message>
    <message>
        <source>shelfmark missing</source>
        <translation>архивного шифра нет</translation>
    </message>
    <message>
        <source>block doubtful</source>
        <translation>роль строки сомнительна</translation>
    </message>
    <message>
        <source>recognition doubtful</source>
        <translation>сомнительное распознавание</translation>
    </message>
    <message>
        <source>letters split</source>
        <translation>письма разделены</translation>
    </message>
    <message>
        <source>anchor detached</source>
        <translation>разметка без места</translation>
    </message>
    <message>
        <source>encoding detected</source>
        <translation>кодировка определена</translation>
    </message>
    <message>
        <source>encoding doubtful</source>
        <translation>кодировка сомнительна</translation>
    </message>
    <message>
        <source>characters replaced</source>
        <translation>знаки заменены</translation>
    </message>
    <message>
        <source>html truncated</source>
        <translation>HTML обрывается</translation>
    </message>
    <message>
        <source>html active content removed</source>
        <translation>активное содержимое HTML удалено</translation>
    </message>
    <message>
        <source>element not understood</source>
        <translation>элемент не понят</translation>
    </message>
    <message>
        <source>crossing split</source>
        <translation>пересечение разделено</translation>
    </message>
    <message>
        <source>block out of place</source>
        <translation>строка не на месте</translation>
    </message>
    <message>
        <source>character not exportable</source>
        <translation>знак нельзя экспортировать</translation>
    </message>
    <message>
        <source>glyphs missing</source>
        <translation>знаки без шрифта</translation>
    </message>
    <message>
        <source>pages many</source>
        <translation>очень много страниц</translation>
    </message>
    <message>
        <source>not in format</source>
        <translation>нет в формате</translation>
    </message>
    <message>
        <source>not in model</source>
        <translation>нет в модели</translation>
    </message>
    <message>
        <source>annotation without text</source>
        <translation>аннотация без текста</translation>
    </message>
    <message>
        <source>document part lost</source>
        <translation>часть документа без места</translation>
    </message>
    <message>
        <source>change not placed</source>
        <translation>исправление без места</translation>
    </message>
    <message>
        <source>returned elsewhere</source>
        <translation>исправления вне текстов</translation>
    </message>
    <message>
        <source>returned unlike</source>
        <translation>текст ни на что не похож</translation>
    </message>
    <message>
        <source>annotations already present</source>
        <translation>аннотации уже есть</translation>
    </message>
    <message>
        <source>table row odd</source>
        <translation>необычная строка таблицы</translation>
    </message>
    <message>
        <source>table cell kept</source>
        <translation>ячейка не принята</translation>
    </message>
    <message>
        <source>table rows nowhere</source>
        <translation>строки без предмета</translation>
    </message>
    <message>
        <source>table row left</source>
        <translation>строка таблицы пропущена</translation>
    </message>
    <message>
        <source>table place missing</source>
        <translation>место строки таблицы не найдено</translation>
    </message>
    <message>
        <source>table place ambiguous</source>
        <translation>место строки таблицы неоднозначно</translation>
    </message>
    <message>
        <source>region text differs</source>
        <translation>текст области отличается</translation>
    </message>
    <message>
        <source>sidecar mismatch</source>
        <translation>сопутствующий файл не совпадает</translation>
    </message>
    <message>
        <source>doctype ignored</source>
        <translation>DOCTYPE пропущен</translation>
    </message>
    <message>
        <source>xml recovered</source>
        <translation>XML восстановлен</translation>
    </message>
    <message>
        <source>entities replaced</source>
        <translation>сущности заменены</translation>
    </message>
    <message>
        <source>date contradicted</source>
        <translation>дата противоречива</translation>
    </message>
    <message>
        <source>recipient contradicted</source>
        <translation>получатель противоречив</translation>
    </message>
    <message>
        <source>place contradicted</source>
        <translation>место противоречиво</translation>
    </message>
    <message>
        <source>pointer unresolved</source>
        <translation>ссылка без цели</translation>
    </message>
    <message>
        <source>header part kept</source>
        <translation>часть заголовка сохранена</translation>
    </message>
    <message>
        <source>letter not written</source>
        <translation>письмо не записано</translation>
    </message>
    <message>
        <source>export particulars missing</source>
        <translation>не хватает сведений для экспорта</translation>
    </message>
    <message>
        <source>names without authority</source>
        <translation>имена без авторитетных записей</translation>
    </message>
    <message>
        <source>written anew changed</source>
        <translation>записано заново: изменено</translation>
    </message>
    <message>
        <source>written anew unkept</source>
        <translation>записано заново: файл не сохранён</translation>
    </message>
    <message>
        <source>written anew corpus</source>
        <translation>записано заново: корпус</translation>
    </message>
    <message>
        <source>words between letters</source>
        <translation>слова между письмами</translation>
    </message>
    <message>
        <source>entity unknown</source>
        <translation>сущность неизвестна</translation>
    </message>
    <message>
        <source>entity ambiguous</source>
        <translation>сущность неоднозначна</translation>
    </message>
    <message>
        <source>letter already present</source>
        <translation>письмо уже есть</translation>
    </message>
    <message>
        <source>hash mismatch</source>
        <translation>контрольная сумма не совпадает</translation>
    </message>
    <message>
        <source>image missing</source>
        <translation>изображения нет</translation>
    </message>
    <message>
        <source>image reduced</source>
        <translation>изображение уменьшено</translation>
    </message>
    <message>
        <source>image changed</source>
        <translation>изображение изменилось</translation>
    </message>
    <message>
        <source>scan other shape</source>
        <translation>скан другой формы</translation>
    </message>
    <message>
        <source>scan already present</source>
        <translation>скан уже есть</translation>
    </message>
    <message>
        <source>scan twice</source>
        <translation>скан дважды</translation>
    </message>
    <message>
        <source>comment open</source>
        <translation>открытый комментарий</translation>
    </message>
    <message>
        <source>conflict open</source>
        <translation>открытый конфликт</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>отправитель</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>адресат</translation>
    </message>
    <message>
        <source>order of the correspondence</source>
        <translation>порядок переписки</translation>
    </message>
    <message>
        <source>witness added</source>
        <translation>источник текста добавлен</translation>
    </message>
    <message>
        <source>witness removed</source>
        <translation>источник текста удалён</translation>
    </message>
    <message>
        <source>order of the witnesses</source>
        <translation>порядок источников текста</translation>
    </message>
    <message>
        <source>base of the text</source>
        <translation>основной источник</translation>
    </message>
    <message>
        <source>sent to</source>
        <translation>кому отправлено</translation>
    </message>
    <message>
        <source>date sent</source>
        <translation>дата отправления</translation>
    </message>
    <message>
        <source>place sent</source>
        <translation>место отправления</translation>
    </message>
    <message>
        <source>received to</source>
        <translation>кем получено</translation>
    </message>
    <message>
        <source>date received</source>
        <translation>дата получения</translation>
    </message>
    <message>
        <source>place received</source>
        <translation>место получения</translation>
    </message>
    <message>
        <source>forwarded to</source>
        <translation>кому препровождено</translation>
    </message>
    <message>
        <source>date forwarded</source>
        <translation>дата препровождения</translation>
    </message>
    <message>
        <source>place forwarded</source>
        <translation>место препровождения</translation>
    </message>
    <message>
        <source>transmitted to</source>
        <translation>кому передано</translation>
    </message>
    <message>
        <source>date transmitted</source>
        <translation>дата передачи</translation>
    </message>
    <message>
        <source>place transmitted</source>
        <translation>место передачи</translation>
    </message>
    <message>
        <source>redirected to</source>
        <translation>кому переадресовано</translation>
    </message>
    <message>
        <source>date redirected</source>
        <translation>дата переадресации</translation>
    </message>
    <message>
        <source>place redirected</source>
        <translation>место переадресации</translation>
    </message>
    <message>
        <source>transcription</source>
        <translation>транскрипция</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>перевод</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>аннотация</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>легенда</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>чтение</translation>
    </message>
    <message>
        <source>project</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message>
        <source>image</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>тег</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>разметка</translation>
    </message>
    <message>
        <source>block</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>break</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>block role</source>
        <translation>роль строки</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>register</source>
        <translation>указатель</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>чтения</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>комментарии</translation>
    </message>
    <message>
        <source>detached annotations</source>
        <translation>аннотации без места</translation>
    </message>
    <message>
        <source>raw source</source>
        <translation>исходный текст</translation>
    </message>
    <message>
        <source>import remarks</source>
        <translation>замечания импорта</translation>
    </message>
    <message>
        <source>problems let stand</source>
        <translation>оставленные проблемы</translation>
    </message>
    <message>
        <source>original</source>
        <translation>подлинник</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message>
        <source>carbon copy</source>
        <translation>копия под копирку</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печатный текст</translation>
    </message>
    <message>
        <source>photocopy</source>
        <translation>фотокопия</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>список</translation>
    </message>
    <message>
        <source>closing and signature</source>
        <translation>формула и подпись</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>рисунок</translation>
    </message>
    <message>
        <source>embedded object</source>
        <translation>внедрённый объект</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>надпись</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>field</source>
        <translation>поле</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>формула</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>скрытый текст</translation>
    </message>
    <message>
        <source>ruby</source>
        <translation>фуригана</translation>
    </message>
    <message>
        <source>its structure</source>
        <translation>её строение</translation>
    </message>
    <message>
        <source>what it holds is not what was written</source>
        <translation>содержимое не то, что было записано</translation>
    </message>
    <message>
        <source>first reading</source>
        <translation>первое чтение</translation>
    </message>
    <message>
        <source>second reading</source>
        <translation>второе чтение</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>чтение вслух</translation>
    </message>
    <message>
        <source>index check</source>
        <translation>проверка указателя</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>утверждение</translation>
    </message>
    <message>
        <source>blind transcription</source>
        <translation>транскрипция вслепую</translation>
    </message>
    <message>
        <source>collation</source>
        <translation>сверка</translation>
    </message>
</context>
</TS>
