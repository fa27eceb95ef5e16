<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Letterbook</source>
        <translation>Über Letterbook</translation>
    </message>
    <message>
        <source>A desktop editor for people who transcribe, annotate and publish letters. MIT licence. Nothing leaves this computer.</source>
        <translation>Ein Programm für alle, die Briefe transkribieren, kommentieren und veröffentlichen. MIT-Lizenz. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>It stands on these libraries:</source>
        <translation>Es stützt sich auf diese Bibliotheken:</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the latest step, whatever it was</source>
        <translation>Den letzten Schritt zurücknehmen, was immer er war</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>W&amp;iederherstellen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene noch einmal tun</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>Cut the selection with its notes, tags and marks</source>
        <translation>Die Auswahl mit ihren Anmerkungen, Nennungen und Auszeichnungen ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selection with its notes, tags and marks</source>
        <translation>Die Auswahl mit ihren Anmerkungen, Nennungen und Auszeichnungen kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste at the caret</source>
        <translation>An der Schreibmarke einfügen</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>Als reinen Te&amp;xt einfügen</translation>
    </message>
    <message>
        <source>Paste the words without marks, tags and notes</source>
        <translation>Die Wörter ohne Auszeichnungen, Nennungen und Anmerkungen einfügen</translation>
    </message>
    <message>
        <source>Paste without line ends; words divided at them are put together</source>
        <translation>Ohne Zeilenenden einfügen; dort getrennte Wörter werden zusammengesetzt</translation>
    </message>
    <message>
        <source>Paste from another program with emphasis, headings and lists as marks</source>
        <translation>Aus einem anderen Programm einfügen, Hervorhebungen, Überschriften und Listen als Auszeichnungen</translation>
    </message>
    <message>
        <source>Select the &amp;word</source>
        <translation>&amp;Wort auswählen</translation>
    </message>
    <message>
        <source>Select the word at the caret, or widen to whole words</source>
        <translation>Das Wort an der Schreibmarke auswählen oder auf ganze Wörter erweitern</translation>
    </message>
    <message>
        <source>Select &amp;more</source>
        <translation>&amp;Mehr auswählen</translation>
    </message>
    <message>
        <source>Select the word, then each mark around it, then the line, then all</source>
        <translation>Erst das Wort, dann jede Auszeichnung darum, dann die Zeile, dann alles auswählen</translation>
    </message>
    <message>
        <source>Paste as &amp;one line</source>
        <translation>Als eine &amp;Zeile einfügen</translation>
    </message>
    <message>
        <source>Paste w&amp;ith formatting</source>
        <translation>Mit &amp;Formatierung einfügen</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>Weni&amp;ger auswählen</translation>
    </message>
    <message>
        <source>Go back to what was selected before more was</source>
        <translation>Zurück zu dem, was vor dem Erweitern ausgewählt war</translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation>Zeilen ver&amp;binden</translation>
    </message>
    <message>
        <source>Put the selected lines together, and words divided at their ends</source>
        <translation>Die ausgewählten Zeilen verbinden, auch Wörter, die an ihren Enden getrennt sind</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Look for words in the letter and its notes</source>
        <translation>Im Brief und in seinen Anmerkungen suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Weitersu&amp;chen</translation>
    </message>
    <message>
        <source>Go to the next place of what was looked for</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Find &amp;before</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Zur Fundstelle davor gehen</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>Erse&amp;tzen…</translation>
    </message>
    <message>
        <source>Replace words in the letter and its notes</source>
        <translation>Wörter im Brief und in seinen Anmerkungen ersetzen</translation>
    </message>
    <message>
        <source>&amp;Search all letters…</source>
        <translation>In &amp;allen Briefen suchen…</translation>
    </message>
    <message>
        <source>Look for words in all letters and notes</source>
        <translation>In allen Briefen und Anmerkungen suchen</translation>
    </message>
    <message>
        <source>Replace in &amp;all letters…</source>
        <translation>In allen Briefen ersetzen…</translation>
    </message>
    <message>
        <source>Replace words in many letters as one step; every place is shown first</source>
        <translation>Wörter in vielen Briefen in einem Schritt ersetzen; jede Stelle wird erst gezeigt</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>Choose looks, languages, keys and your name</source>
        <translation>Aussehen, Sprachen, Tasten und Ihren Namen wählen</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>Make a new, empty project file</source>
        <translation>Eine neue, leere Projektdatei anlegen</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Eine Projektdatei öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Copy the sample project to your documents and open it</source>
        <translation>Das Beispielprojekt in Ihre Dokumente kopieren und öffnen</translation>
    </message>
    <message>
        <source>Project &amp;details…</source>
        <translation>Projekt&amp;angaben…</translation>
    </message>
    <message>
        <source>Title, series, editors, conventions and languages of the project</source>
        <translation>Titel, Reihe, Bearbeiter, Richtlinien und Sprachen des Projekts</translation>
    </message>
    <message>
        <source>&amp;Who am I…</source>
        <translation>&amp;Wer bin ich…</translation>
    </message>
    <message>
        <source>Say who works here, or let somebody else go on</source>
        <translation>Sagen, wer hier arbeitet, oder jemand anderen weitermachen lassen</translation>
    </message>
    <message>
        <source>&amp;Import letters…</source>
        <translation>Briefe &amp;importieren…</translation>
    </message>
    <message>
        <source>Read letters from files: text, Word, TEI, pages and others</source>
        <translation>Briefe aus Dateien lesen: Text, Word, TEI, Seiten und andere</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Read all letters in a folder and the folders in it</source>
        <translation>Alle Briefe in einem Ordner und seinen Unterordnern einlesen</translation>
    </message>
    <message>
        <source>&amp;Paste as new letters…</source>
        <translation>Als neue Briefe einfü&amp;gen…</translation>
    </message>
    <message>
        <source>Read the text of the clipboard like a file of letters</source>
        <translation>Den Text der Zwischenablage wie eine Datei mit Briefen einlesen</translation>
    </message>
    <message>
        <source>Import s&amp;cans…</source>
        <translation>Scans i&amp;mportieren…</translation>
    </message>
    <message>
        <source>Sort pictures and PDFs into letters and bring them in</source>
        <translation>Bilder und PDFs nach Briefen ordnen und hereinholen</translation>
    </message>
    <message>
        <source>Import a folder of scans…</source>
        <translation>O&amp;rdner mit Scans importieren…</translation>
    </message>
    <message>
        <source>Sort the scans in a folder into letters and bring them in</source>
        <translation>Die Scans eines Ordners nach Briefen ordnen und hereinholen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write letters as TEI, HTML, CSV and more; say what is wrong</source>
        <translation>Briefe als TEI, HTML, CSV und anderes schreiben; sagen, was nicht stimmt</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>Jetzt s&amp;peichern</translation>
    </message>
    <message>
        <source>Write what was typed last to the file; without it that happens by itself</source>
        <translation>Schreibt das zuletzt Getippte in die Datei; von selbst geschieht es auch</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Make a verified copy of the project in the backup folder</source>
        <translation>Eine geprüfte Kopie des Projekts im Sicherungsordner anlegen</translation>
    </message>
    <message>
        <source>Backups and recover&amp;y…</source>
        <translation>Sic&amp;herungen und Wiederherstellung…</translation>
    </message>
    <message>
        <source>See the backups, open one as a new project, recover a damaged file</source>
        <translation>Die Sicherungen ansehen, eine als neues Projekt öffnen, eine beschädigte Datei retten</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>Save what is pending and close the project</source>
        <translation>Offenes speichern und das Projekt schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Save what is pending and leave Letterbook</source>
        <translation>Offenes speichern und Letterbook verlassen</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>&amp;Hilfe hierzu</translation>
    </message>
    <message>
        <source>Open the manual at the page about where you are</source>
        <translation>Das Handbuch auf der Seite öffnen, die hierher gehört</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Hand&amp;buch</translation>
    </message>
    <message>
        <source>Open the manual at its table of contents</source>
        <translation>Das Handbuch beim Inhaltsverzeichnis öffnen</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Befehl &amp;finden…</translation>
    </message>
    <message>
        <source>Find every command, letter, entry and setting by typing</source>
        <translation>Jeden Befehl, Brief, Eintrag und jede Einstellung durch Tippen finden</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>List every command with its keys, and change them</source>
        <translation>Alle Befehle mit ihren Tasten zeigen und die Tasten ändern</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Neuerungen</translation>
    </message>
    <message>
        <source>What changed from version to version</source>
        <translation>Was sich von Version zu Version geändert hat</translation>
    </message>
    <message>
        <source>&amp;Reports of errors</source>
        <translation>Fehlerberi&amp;chte</translation>
    </message>
    <message>
        <source>Open the folder where reports of errors are written</source>
        <translation>Den Ordner mit den Fehlerberichten öffnen</translation>
    </message>
    <message>
        <source>&amp;About Letterbook</source>
        <translation>Über &amp;Letterbook</translation>
    </message>
    <message>
        <source>Version, licence and the libraries that are used</source>
        <translation>Version, Lizenz und verwendete Bibliotheken</translation>
    </message>
    <message>
        <source>&amp;New letter…</source>
        <translation>&amp;Neuer Brief…</translation>
    </message>
    <message>
        <source>Say where a letter is kept, and begin it</source>
        <translation>Angeben, wo ein Brief liegt, und ihn beginnen</translation>
    </message>
    <message>
        <source>Dupli&amp;cate letter</source>
        <translation>Brief verdo&amp;ppeln</translation>
    </message>
    <message>
        <source>Begin a letter with the details and provenance of this one, behind it</source>
        <translation>Dahinter einen Brief mit den Angaben und der Überlieferung von diesem beginnen</translation>
    </message>
    <message>
        <source>&amp;Split letter at the caret</source>
        <translation>Brief an der Schreibmarke &amp;teilen</translation>
    </message>
    <message>
        <source>Make a letter of what stands below the line of the caret</source>
        <translation>Aus dem, was unter der Zeile der Schreibmarke steht, einen eigenen Brief machen</translation>
    </message>
    <message>
        <source>&amp;Join with the next letter</source>
        <translation>Mit dem nächsten Brief &amp;verbinden</translation>
    </message>
    <message>
        <source>Append the letter that follows in the project&apos;s order to this one</source>
        <translation>Den Brief, der in der Reihenfolge des Projekts folgt, an diesen anhängen</translation>
    </message>
    <message>
        <source>&amp;Details and provenance</source>
        <translation>&amp;Angaben und Überlieferung</translation>
    </message>
    <message>
        <source>Go to the letter&apos;s number, correspondents, date, place and provenance</source>
        <translation>Zu Nummer, Korrespondenten, Datum, Ort und Überlieferung des Briefes gehen</translation>
    </message>
    <message>
        <source>&amp;Add pages to this letter…</source>
        <translation>Seiten zu &amp;diesem Brief hinzufügen…</translation>
    </message>
    <message>
        <source>Add scans behind the pages of this letter</source>
        <translation>Scans hinter den Seiten dieses Briefes hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Find a letter</source>
        <translation>Brief &amp;finden</translation>
    </message>
    <message>
        <source>Go to the filter above the list of letters</source>
        <translation>Zum Filter über der Briefliste gehen</translation>
    </message>
    <message>
        <source>S&amp;ort the letters…</source>
        <translation>Briefe s&amp;ortieren…</translation>
    </message>
    <message>
        <source>Choose what the list is sorted by</source>
        <translation>Wählen, wonach die Liste sortiert ist</translation>
    </message>
    <message>
        <source>&amp;Group the letters…</source>
        <translation>Briefe &amp;gruppieren…</translation>
    </message>
    <message>
        <source>Choose what the list is grouped by</source>
        <translation>Wählen, wonach die Liste gruppiert ist</translation>
    </message>
    <message>
        <source>&amp;Previous letter</source>
        <translation>Voriger B&amp;rief</translation>
    </message>
    <message>
        <source>Show the letter before this one</source>
        <translation>Den Brief vor diesem zeigen</translation>
    </message>
    <message>
        <source>Ne&amp;xt letter</source>
        <translation>Nä&amp;chster Brief</translation>
    </message>
    <message>
        <source>Show the letter after this one</source>
        <translation>Den Brief nach diesem zeigen</translation>
    </message>
    <message>
        <source>Letter shown &amp;before</source>
        <translation>&amp;Zuvor gezeigter Brief</translation>
    </message>
    <message>
        <source>Show the letter that was shown before this one; again: the one before</source>
        <translation>Den zuvor gezeigten Brief zeigen; noch einmal: den davor</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Zurüc&amp;k</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Dorthin zurückgehen, wo Sie waren</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor&amp;wärts</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Wieder vorwärts gehen</translation>
    </message>
    <message>
        <source>Move letter &amp;up</source>
        <translation>Brief nach o&amp;ben</translation>
    </message>
    <message>
        <source>Move the letters one place up in the project&apos;s order</source>
        <translation>Die Briefe in der Reihenfolge des Projekts um einen Platz nach oben rücken</translation>
    </message>
    <message>
        <source>Move letter do&amp;wn</source>
        <translation>Brief nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the letters one place down in the project&apos;s order</source>
        <translation>Die Briefe in der Reihenfolge des Projekts um einen Platz nach unten rücken</translation>
    </message>
    <message>
        <source>&amp;Move letter to…</source>
        <translation>Brief versch&amp;ieben…</translation>
    </message>
    <message>
        <source>Move the letters to a place of the project&apos;s order, by its number</source>
        <translation>Die Briefe an einen Platz in der Reihenfolge des Projekts rücken, nach seiner Nummer</translation>
    </message>
    <message>
        <source>De&amp;lete letters</source>
        <translation>Briefe &amp;löschen</translation>
    </message>
    <message>
        <source>Delete this letter, or those selected in the list (Del); undo helps</source>
        <translation>Diesen Brief oder die in der Liste ausgewählten (Entf) löschen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Add note</source>
        <translation>&amp;Sachanmerkung</translation>
    </message>
    <message>
        <source>Add an editorial note on the selection, or at the caret, and write it</source>
        <translation>An der Auswahl oder Schreibmarke eine Sachanmerkung einfügen und schreiben</translation>
    </message>
    <message>
        <source>Add &amp;textual note</source>
        <translation>&amp;Textkritische Anmerkung</translation>
    </message>
    <message>
        <source>Add a note on the state of the text at the caret</source>
        <translation>An der Schreibmarke eine Anmerkung zum Textbefund einfügen</translation>
    </message>
    <message>
        <source>Add author&apos;s &amp;own note</source>
        <translation>Anmerkun&amp;g des Verfassers</translation>
    </message>
    <message>
        <source>Add a note that the letter&apos;s author wrote: part of the text</source>
        <translation>Eine Anmerkung einfügen, die der Briefschreiber selbst gemacht hat: Teil des Textes</translation>
    </message>
    <message>
        <source>Add &amp;head note</source>
        <translation>&amp;Kopfanmerkung</translation>
    </message>
    <message>
        <source>Add a note on the letter as a whole; it has no number</source>
        <translation>Eine Anmerkung zum ganzen Brief einfügen; sie hat keine Nummer</translation>
    </message>
    <message>
        <source>Ma&amp;ke the selection a note</source>
        <translation>Auswahl &amp;zur Anmerkung machen</translation>
    </message>
    <message>
        <source>Take the selected words out of the text and make them a note there</source>
        <translation>Die ausgewählten Wörter aus dem Text nehmen und dort zur Anmerkung machen</translation>
    </message>
    <message>
        <source>&amp;Write in the note</source>
        <translation>In die Anmerkung sch&amp;reiben</translation>
    </message>
    <message>
        <source>Go to the text of the selected note; Esc comes back</source>
        <translation>Zum Text der ausgewählten Anmerkung gehen; Esc führt zurück</translation>
    </message>
    <message>
        <source>&amp;Status of the note…</source>
        <translation>St&amp;atus der Anmerkung…</translation>
    </message>
    <message>
        <source>Say how far the note is: draft, to research, checked, or in your words</source>
        <translation>Angeben, wie weit die Anmerkung ist: Entwurf, zu recherchieren, geprüft oder in eigenen Worten</translation>
    </message>
    <message>
        <source>Pr&amp;ivate memo of the note…</source>
        <translation>&amp;Interne Notiz zur Anmerkung…</translation>
    </message>
    <message>
        <source>Write what is to be found out about the note; it is never published</source>
        <translation>Notieren, was zur Anmerkung noch zu klären ist; wird nie veröffentlicht</translation>
    </message>
    <message>
        <source>Accept or set the &amp;lemma</source>
        <translation>&amp;Lemma übernehmen oder setzen</translation>
    </message>
    <message>
        <source>Accept the words that a lemma has become; with words selected before a number, those</source>
        <translation>Die veränderten Wörter eines Lemmas übernehmen; sind vor einer Nummer Wörter ausgewählt, diese</translation>
    </message>
    <message>
        <source>&amp;Next note</source>
        <translation>&amp;Nächste Anmerkung</translation>
    </message>
    <message>
        <source>Select the next note</source>
        <translation>Die nächste Anmerkung auswählen</translation>
    </message>
    <message>
        <source>&amp;Previous note</source>
        <translation>&amp;Vorige Anmerkung</translation>
    </message>
    <message>
        <source>Select the note before</source>
        <translation>Die Anmerkung davor auswählen</translation>
    </message>
    <message>
        <source>Notes of the whole pro&amp;ject</source>
        <translation>Anmerkungen des ganzen Pro&amp;jekts</translation>
    </message>
    <message>
        <source>Go to the list of all notes, to search and sort it, or hide it</source>
        <translation>Zur Liste aller Anmerkungen gehen, um zu suchen und zu sortieren, oder sie ausblenden</translation>
    </message>
    <message>
        <source>&amp;Cross-reference…</source>
        <translation>&amp;Querverweis…</translation>
    </message>
    <message>
        <source>Point to a note, a letter or an entry; on a cross-reference, change it</source>
        <translation>Auf eine Anmerkung, einen Brief oder Eintrag verweisen; auf einem Querverweis: ihn ändern</translation>
    </message>
    <message>
        <source>&amp;Follow the cross-reference</source>
        <translation>Querver&amp;weis folgen</translation>
    </message>
    <message>
        <source>Go to what the cross-reference at the caret points to</source>
        <translation>Zum Ziel des Querverweises an der Schreibmarke gehen</translation>
    </message>
    <message>
        <source>&amp;Reword the cross-reference</source>
        <translation>Querverweis neu &amp;formulieren</translation>
    </message>
    <message>
        <source>Give the cross-reference at the caret the words that its target has now</source>
        <translation>Dem Querverweis an der Schreibmarke die heutigen Wörter seines Ziels geben</translation>
    </message>
    <message>
        <source>&amp;Move note to the caret</source>
        <translation>Anmerkung zur Schreib&amp;marke rücken</translation>
    </message>
    <message>
        <source>Move the selected note&apos;s number to the caret, or behind the selected words</source>
        <translation>Die Nummer der ausgewählten Anmerkung zur Schreibmarke oder hinter die ausgewählten Wörter rücken</translation>
    </message>
    <message>
        <source>Place &amp;before its neighbour</source>
        <translation>V&amp;or die Nachbarin stellen</translation>
    </message>
    <message>
        <source>Put the selected note before another one at the same place</source>
        <translation>Die ausgewählte Anmerkung vor eine andere an derselben Stelle stellen</translation>
    </message>
    <message>
        <source>Place behind its nei&amp;ghbour</source>
        <translation>&amp;Hinter die Nachbarin stellen</translation>
    </message>
    <message>
        <source>Put the selected note behind another one at the same place</source>
        <translation>Die ausgewählte Anmerkung hinter eine andere an derselben Stelle stellen</translation>
    </message>
    <message>
        <source>Change &amp;editorial or textual</source>
        <translation>Sachlich oder te&amp;xtkritisch</translation>
    </message>
    <message>
        <source>Make the selected note textual, or editorial if it is textual</source>
        <translation>Die ausgewählte Anmerkung textkritisch machen, eine textkritische zur Sachanmerkung</translation>
    </message>
    <message>
        <source>Make it a&amp;uthor&apos;s own</source>
        <translation>Dem Verfasser z&amp;uweisen</translation>
    </message>
    <message>
        <source>Count the selected note among the author&apos;s own</source>
        <translation>Die ausgewählte Anmerkung zu denen des Verfassers zählen</translation>
    </message>
    <message>
        <source>Merge with the ne&amp;xt note</source>
        <translation>Mit der nächsten ver&amp;binden</translation>
    </message>
    <message>
        <source>Add the text of the note behind it to the selected note, as one note</source>
        <translation>Den Text der folgenden Anmerkung an die ausgewählte anhängen, als eine Anmerkung</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>Anmerkung lös&amp;chen</translation>
    </message>
    <message>
        <source>Delete the selected note; undo brings it back</source>
        <translation>Die ausgewählte Anmerkung löschen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>Br&amp;ief</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>A&amp;nmerkungen</translation>
    </message>
    <message>
        <source>&amp;Tags and marks</source>
        <translation>Aus&amp;zeichnung</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Durchsicht</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Scan</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>How the page is sho&amp;wn</source>
        <translation>&amp;Wie die Seite gezeigt wird</translation>
    </message>
    <message>
        <source>W&amp;here the scan stands</source>
        <translation>W&amp;o der Scan steht</translation>
    </message>
    <message>
        <source>F&amp;iles of the scans</source>
        <translation>Date&amp;ien der Scans</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>Go to the register of the whole project; from inside it, hide it</source>
        <translation>Zum Register des ganzen Projekts gehen; von dort aus: es ausblenden</translation>
    </message>
    <message>
        <source>&amp;Find an entry…</source>
        <translation>Eintrag &amp;finden…</translation>
    </message>
    <message>
        <source>Go to the filter of the register: any part of a name, in any spelling</source>
        <translation>Zum Filter des Registers gehen: ein beliebiger Teil des Namens in beliebiger Schreibung</translation>
    </message>
    <message>
        <source>&amp;Entry of the tag here</source>
        <translation>&amp;Eintrag dieser Nennung</translation>
    </message>
    <message>
        <source>Go to the entry that the tag at the caret names</source>
        <translation>Zum Eintrag gehen, den die Nennung an der Schreibmarke meint</translation>
    </message>
    <message>
        <source>&amp;New entry…</source>
        <translation>&amp;Neuer Eintrag…</translation>
    </message>
    <message>
        <source>Add an entry to the register</source>
        <translation>Einen Eintrag ins Register aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Tag all occurrences…</source>
        <translation>&amp;Alle Vorkommen auszeichnen…</translation>
    </message>
    <message>
        <source>List where names of the entry stand untagged, and tag what you choose</source>
        <translation>Zeigen, wo Namen des Eintrags noch nicht ausgezeichnet sind, und die gewählten auszeichnen</translation>
    </message>
    <message>
        <source>Names not tagged &amp;yet</source>
        <translation>Noch nicht aus&amp;gezeichnete Namen</translation>
    </message>
    <message>
        <source>List where names of the register stand untagged</source>
        <translation>Zeigen, wo Namen des Registers noch nicht ausgezeichnet sind</translation>
    </message>
    <message>
        <source>&amp;Words that look like names</source>
        <translation>&amp;Wörter, die wie Namen aussehen</translation>
    </message>
    <message>
        <source>List capitalised words that are in no tag and in no entry</source>
        <translation>Großgeschriebene Wörter zeigen, die weder ausgezeichnet noch im Register sind</translation>
    </message>
    <message>
        <source>Mentions not &amp;identified</source>
        <translation>Nicht &amp;identifizierte Nennungen</translation>
    </message>
    <message>
        <source>List the mentions of somebody who is not identified yet</source>
        <translation>Die Nennungen zeigen, die noch nicht identifiziert sind</translation>
    </message>
    <message>
        <source>Propose rejected places &amp;again</source>
        <translation>Verworfene &amp;Stellen wieder vorschlagen</translation>
    </message>
    <message>
        <source>Forget which places do not mean the entry selected in the register</source>
        <translation>Vergessen, welche Stellen nicht den im Register ausgewählten Eintrag meinen</translation>
    </message>
    <message>
        <source>Likely &amp;duplicates</source>
        <translation>Mögliche &amp;Dubletten</translation>
    </message>
    <message>
        <source>List entries whose names sound alike</source>
        <translation>Einträge zeigen, deren Namen ähnlich klingen</translation>
    </message>
    <message>
        <source>&amp;Merge entries…</source>
        <translation>Einträge &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>Make one entry of the two that are selected in the register</source>
        <translation>Aus den beiden im Register ausgewählten Einträgen einen machen</translation>
    </message>
    <message>
        <source>&amp;Split off mentions…</source>
        <translation>Nennungen a&amp;bspalten…</translation>
    </message>
    <message>
        <source>Move the selected mentions to a new entry</source>
        <translation>Die ausgewählten Nennungen in einen neuen Eintrag verschieben</translation>
    </message>
    <message>
        <source>De&amp;lete entry…</source>
        <translation>Eintrag &amp;löschen…</translation>
    </message>
    <message>
        <source>Delete the entry that is selected in the register</source>
        <translation>Den im Register ausgewählten Eintrag löschen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Nennung…</translation>
    </message>
    <message>
        <source>Tag the selection, or the word at the caret, from the register</source>
        <translation>Die Auswahl oder das Wort an der Schreibmarke aus dem Register auszeichnen</translation>
    </message>
    <message>
        <source>Tag a &amp;person…</source>
        <translation>&amp;Person auszeichnen…</translation>
    </message>
    <message>
        <source>Tag the selection as a person</source>
        <translation>Die Auswahl als Person auszeichnen</translation>
    </message>
    <message>
        <source>Tag the selection as a place</source>
        <translation>Die Auswahl als Ort auszeichnen</translation>
    </message>
    <message>
        <source>Tag an &amp;organisation…</source>
        <translation>&amp;Körperschaft auszeichnen…</translation>
    </message>
    <message>
        <source>Tag the selection as an organisation</source>
        <translation>Die Auswahl als Körperschaft auszeichnen</translation>
    </message>
    <message>
        <source>Tag as &amp;not identified</source>
        <translation>Als nicht &amp;identifiziert auszeichnen</translation>
    </message>
    <message>
        <source>Tag the selection as somebody who is not identified yet</source>
        <translation>Die Auswahl als noch nicht identifizierte Nennung auszeichnen</translation>
    </message>
    <message>
        <source>Tag a pla&amp;ce…</source>
        <translation>O&amp;rt auszeichnen…</translation>
    </message>
    <message>
        <source>Markup b&amp;y key…</source>
        <translation>Auszeichnen mit einer &amp;Taste…</translation>
    </message>
    <message>
        <source>Then one letter: apply a mark, tag or note to the selection</source>
        <translation>Danach ein Buchstabe: Auszeichnung, Nennung oder Anmerkung auf die Auswahl setzen</translation>
    </message>
    <message>
        <source>Repeat the last mar&amp;k</source>
        <translation>Letzte Auszeichnung wieder&amp;holen</translation>
    </message>
    <message>
        <source>Set the mark that was set last once more, with all that was said of it</source>
        <translation>Die zuletzt gesetzte Auszeichnung mit allen ihren Angaben noch einmal setzen</translation>
    </message>
    <message>
        <source>Keep markin&amp;g…</source>
        <translation>&amp;Fortlaufend auszeichnen…</translation>
    </message>
    <message>
        <source>Lock a mark: each selection gets it until Esc</source>
        <translation>Eine Auszeichnung festhalten: Jede Auswahl erhält sie, bis Esc es beendet</translation>
    </message>
    <message>
        <source>&amp;Block role…</source>
        <translation>&amp;Zeilenart…</translation>
    </message>
    <message>
        <source>Choose what the line at the caret is</source>
        <translation>Wählen, was die Zeile an der Schreibmarke ist</translation>
    </message>
    <message>
        <source>What is &amp;here…</source>
        <translation>&amp;Was hier ist…</translation>
    </message>
    <message>
        <source>List the marks, tags and notes at the caret; change or remove one of them</source>
        <translation>Auszeichnungen, Nennungen und Anmerkungen an der Schreibmarke zeigen, ändern oder entfernen</translation>
    </message>
    <message>
        <source>&amp;Details of what is here…</source>
        <translation>An&amp;gaben dazu, was hier ist…</translation>
    </message>
    <message>
        <source>Write reason, certainty and the like of the tag or mark at the caret</source>
        <translation>Grund, Sicherheit und Ähnliches zur Nennung oder Auszeichnung an der Schreibmarke angeben</translation>
    </message>
    <message>
        <source>&amp;Remove tag or mark here</source>
        <translation>Nennung oder Auszeichnung hier &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the innermost tag or mark at the caret; the text stays</source>
        <translation>Die innerste Nennung oder Auszeichnung an der Schreibmarke entfernen; der Text bleibt</translation>
    </message>
    <message>
        <source>Move its &amp;end to the right</source>
        <translation>Ihr En&amp;de nach rechts</translation>
    </message>
    <message>
        <source>Make the mark or tag at the caret longer at its end</source>
        <translation>Die Auszeichnung oder Nennung an der Schreibmarke am Ende verlängern</translation>
    </message>
    <message>
        <source>Move its end to the left</source>
        <translation>Ihr Ende nach links</translation>
    </message>
    <message>
        <source>Make the mark or tag at the caret shorter at its end</source>
        <translation>Die Auszeichnung oder Nennung an der Schreibmarke am Ende verkürzen</translation>
    </message>
    <message>
        <source>Move its &amp;start to the left</source>
        <translation>Ihren &amp;Anfang nach links</translation>
    </message>
    <message>
        <source>Make the mark or tag at the caret longer at its start</source>
        <translation>Die Auszeichnung oder Nennung an der Schreibmarke am Anfang verlängern</translation>
    </message>
    <message>
        <source>Move its start to the right</source>
        <translation>Ihren Anfang nach rechts</translation>
    </message>
    <message>
        <source>Make the mark or tag at the caret shorter at its start</source>
        <translation>Die Auszeichnung oder Nennung an der Schreibmarke am Anfang verkürzen</translation>
    </message>
    <message>
        <source>T&amp;urn brackets into marks…</source>
        <translation>Klammern in A&amp;uszeichnungen verwandeln…</translation>
    </message>
    <message>
        <source>List [words], [?] and [...] in the letter and mark those that you choose</source>
        <translation>[Wörter], [?] und [...] im Brief zeigen und die gewählten auszeichnen</translation>
    </message>
    <message>
        <source>Wh&amp;at lost its place</source>
        <translation>Was seinen Platz verl&amp;or</translation>
    </message>
    <message>
        <source>Go to the marks, tags and notes that have no place any more</source>
        <translation>Zu den Auszeichnungen, Nennungen und Anmerkungen gehen, die keinen Platz mehr haben</translation>
    </message>
    <message>
        <source>&amp;What the signs mean</source>
        <translation>Zei&amp;chenerklärung</translation>
    </message>
    <message>
        <source>Show every mark as it looks in the text, with its key</source>
        <translation>Jede Auszeichnung so zeigen, wie sie im Text aussieht, mit ihrer Taste</translation>
    </message>
    <message>
        <source>Marks of this pro&amp;ject…</source>
        <translation>Auszeichnungen dieses Pro&amp;jekts…</translation>
    </message>
    <message>
        <source>Change names, keys and looks of the marks, or add one</source>
        <translation>Namen, Tasten und Aussehen der Auszeichnungen ändern oder eine hinzufügen</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Go from pane to pane: letters, text, panels</source>
        <translation>Von Bereich zu Bereich gehen: Briefe, Text, Seitenbereiche</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Go back from pane to pane</source>
        <translation>Von Bereich zu Bereich zurückgehen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Go to the text of the letter</source>
        <translation>Zum Text des Briefes gehen</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>Brie&amp;fe</translation>
    </message>
    <message>
        <source>Go to the list of letters; from inside it, hide it</source>
        <translation>Zur Briefliste gehen; von dort aus: sie ausblenden</translation>
    </message>
    <message>
        <source>Go to the notes; from inside them, hide them</source>
        <translation>Zu den Anmerkungen gehen; von dort aus: sie ausblenden</translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation>Na&amp;men</translation>
    </message>
    <message>
        <source>Go to the people, places and organisations, or hide them</source>
        <translation>Zu den Personen, Orten und Körperschaften gehen oder sie ausblenden</translation>
    </message>
    <message>
        <source>Provenan&amp;ce</source>
        <translation>Überlieferun&amp;g</translation>
    </message>
    <message>
        <source>Translati&amp;on</source>
        <translation>&amp;Übersetzung</translation>
    </message>
    <message>
        <source>Character palette</source>
        <translation>&amp;Zeichentafel</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Te&amp;xt größer</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>Arrange to tran&amp;scribe</source>
        <translation>Zum Tran&amp;skribieren einrichten</translation>
    </message>
    <message>
        <source>Arrange to read</source>
        <translation>Zum &amp;Lesen einrichten</translation>
    </message>
    <message>
        <source>Go to the details and provenance of the letter, or hide them</source>
        <translation>Zu Angaben und Überlieferung des Briefes gehen oder sie ausblenden</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Go to what is doubtful; from inside it, hide it</source>
        <translation>Zum Zweifelhaften gehen; von dort aus: es ausblenden</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ges&amp;chichte</translation>
    </message>
    <message>
        <source>Go to the history; from inside it, hide it</source>
        <translation>Zur Geschichte gehen; von dort aus: sie ausblenden</translation>
    </message>
    <message>
        <source>Go to the translation beside the text, or hide it</source>
        <translation>Zur Übersetzung neben dem Text gehen oder sie ausblenden</translation>
    </message>
    <message>
        <source>Choose a character by group, name or code point; or hide the palette</source>
        <translation>Ein Zeichen nach Gruppe, Namen oder Codepunkt wählen; oder die Tafel ausblenden</translation>
    </message>
    <message>
        <source>Show the text larger</source>
        <translation>Den Text größer zeigen</translation>
    </message>
    <message>
        <source>Show the text smaller</source>
        <translation>Den Text kleiner zeigen</translation>
    </message>
    <message>
        <source>Larger &amp;window words</source>
        <translation>Fensterschrift größer</translation>
    </message>
    <message>
        <source>Show menus, lists and forms larger</source>
        <translation>Menüs, Listen und Formulare größer anzeigen</translation>
    </message>
    <message>
        <source>Smaller wi&amp;ndow words</source>
        <translation>Fensterschrift kleiner</translation>
    </message>
    <message>
        <source>Show menus, lists and forms smaller</source>
        <translation>Menüs, Listen und Formulare kleiner anzeigen</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Hell oder &amp;dunkel</translation>
    </message>
    <message>
        <source>Change between the light and the dark theme</source>
        <translation>Zwischen hellem und dunklem Aussehen wechseln</translation>
    </message>
    <message>
        <source>L&amp;ight theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Show dark ink on light paper</source>
        <translation>Dunkle Schrift auf hellem Papier anzeigen</translation>
    </message>
    <message>
        <source>Dark &amp;theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Show light letters on a dark ground</source>
        <translation>Helle Schrift auf dunklem Grund anzeigen</translation>
    </message>
    <message>
        <source>High &amp;contrast theme</source>
        <translation>Design mit hohem Kontrast</translation>
    </message>
    <message>
        <source>Show white on black, with strong lines</source>
        <translation>Weiß auf Schwarz mit kräftigen Linien anzeigen</translation>
    </message>
    <message>
        <source>Theme of the des&amp;ktop</source>
        <translation>Design der Arbeitsfläche</translation>
    </message>
    <message>
        <source>Be light or dark as the desktop is, and change with it</source>
        <translation>Hell oder dunkel wie die Arbeitsfläche, und mit ihr wechseln</translation>
    </message>
    <message>
        <source>Show &amp;invisible characters</source>
        <translation>&amp;Unsichtbare Zeichen zeigen</translation>
    </message>
    <message>
        <source>Show signs for no-break spaces, tabs, joiners, blanks and line ends</source>
        <translation>Zeichen für geschützte Leerzeichen, Tabulatoren, Bindezeichen, Leerzeichen und Zeilenenden zeigen</translation>
    </message>
    <message>
        <source>Sho&amp;w or hide tags</source>
        <translation>Nennungen ein- oder &amp;ausblenden</translation>
    </message>
    <message>
        <source>Show the texts with the tags of people and places, or without</source>
        <translation>Die Texte mit den ausgezeichneten Nennungen von Personen und Orten zeigen oder ohne sie</translation>
    </message>
    <message>
        <source>Show or hide mar&amp;ks</source>
        <translation>Auszeic&amp;hnungen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the texts with what was marked in them, or without</source>
        <translation>Die Texte mit dem zeigen, was in ihnen ausgezeichnet ist, oder ohne es</translation>
    </message>
    <message>
        <source>Show the letters and the text, as this arrangement was left</source>
        <translation>Briefe und Text zeigen, wie diese Anordnung verlassen wurde</translation>
    </message>
    <message>
        <source>Arrange to &amp;annotate</source>
        <translation>Zum K&amp;ommentieren einrichten</translation>
    </message>
    <message>
        <source>Show the panels beside the text, as this arrangement was left</source>
        <translation>Die Bereiche neben dem Text zeigen, wie diese Anordnung verlassen wurde</translation>
    </message>
    <message>
        <source>Show the text alone, as this arrangement was left</source>
        <translation>Nur den Text zeigen, wie diese Anordnung verlassen wurde</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>Bereiche zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Put every panel of this arrangement back in its first place</source>
        <translation>Jeden Bereich dieser Anordnung wieder an seinen ersten Platz setzen</translation>
    </message>
    <message>
        <source>no project is open</source>
        <translation>kein Projekt ist geöffnet</translation>
    </message>
    <message>
        <source>no letter is shown</source>
        <translation>kein Brief wird gezeigt</translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>das Projekt ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>Histor&amp;y of this letter</source>
        <translation>Geschichte &amp;dieses Briefes</translation>
    </message>
    <message>
        <source>List the steps that changed this letter</source>
        <translation>Die Schritte zeigen, die diesen Brief geändert haben</translation>
    </message>
    <message>
        <source>Bac&amp;k to the selected step</source>
        <translation>Zurück zum ausgewäh&amp;lten Schritt</translation>
    </message>
    <message>
        <source>Take back all that was done after the step selected in the history</source>
        <translation>Alles zurücknehmen, was nach dem in der Geschichte ausgewählten Schritt geschah</translation>
    </message>
    <message>
        <source>Restore as before t&amp;he step</source>
        <translation>Stand vor dem Schritt zurückh&amp;olen</translation>
    </message>
    <message>
        <source>Restore as after the step</source>
        <translation>Stand nac&amp;h dem Schritt zurückholen</translation>
    </message>
    <message>
        <source>Previo&amp;us problem</source>
        <translation>Vor&amp;iges Problem</translation>
    </message>
    <message>
        <source>Restore what is selected in the history as it was before the step</source>
        <translation>Das in der Geschichte Ausgewählte so zurückholen, wie es vor dem Schritt war</translation>
    </message>
    <message>
        <source>Restore what is selected in the history as it was after the step</source>
        <translation>Das in der Geschichte Ausgewählte so zurückholen, wie es nach dem Schritt war</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>Nächst&amp;es Problem</translation>
    </message>
    <message>
        <source>Go to the next doubtful place of the letter</source>
        <translation>Zur nächsten zweifelhaften Stelle des Briefes gehen</translation>
    </message>
    <message>
        <source>Go to the doubtful place before</source>
        <translation>Zur zweifelhaften Stelle davor gehen</translation>
    </message>
    <message>
        <source>Add a translation whose lines stand beside those of the letter</source>
        <translation>Eine Übersetzung hinzufügen, deren Zeilen neben denen des Briefes stehen</translation>
    </message>
    <message>
        <source>Begin a transla&amp;tion…</source>
        <translation>Über&amp;setzung beginnen…</translation>
    </message>
    <message>
        <source>T&amp;he other side</source>
        <translation>Die andere S&amp;eite</translation>
    </message>
    <message>
        <source>Go to the counterpart of this line, in the letter or in its translation</source>
        <translation>Zum Gegenstück dieser Zeile gehen, im Brief oder in seiner Übersetzung</translation>
    </message>
    <message>
        <source>Another translation</source>
        <translation>Andere Übersetzung</translation>
    </message>
    <message>
        <source>Show the next translation of the letter, where there are several</source>
        <translation>Die nächste Übersetzung des Briefes zeigen, wenn es mehrere gibt</translation>
    </message>
    <message>
        <source>Languag&amp;e of the text…</source>
        <translation>Sprac&amp;he des Textes…</translation>
    </message>
    <message>
        <source>Say in which language the letter, or the translation, is written</source>
        <translation>Angeben, in welcher Sprache der Brief oder die Übersetzung geschrieben ist</translation>
    </message>
    <message>
        <source>Delete the t&amp;ranslation</source>
        <translation>Übersetzung löschen</translation>
    </message>
    <message>
        <source>Delete the translation shown; undo brings it back</source>
        <translation>Die gezeigte Übersetzung löschen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Scan beside the text</source>
        <translation>&amp;Scan neben dem Text</translation>
    </message>
    <message>
        <source>Go to the scan of the page; from inside it, hide it</source>
        <translation>Zum Scan der Seite gehen; von dort aus: ihn ausblenden</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>Turn to the next page, with the text where it follows</source>
        <translation>Zur nächsten Seite blättern, mit dem Text, wenn er folgt</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>Turn to the page before, with the text where it follows</source>
        <translation>Zur vorigen Seite blättern, mit dem Text, wenn er folgt</translation>
    </message>
    <message>
        <source>Small pa&amp;ges</source>
        <translation>Kleine S&amp;eiten</translation>
    </message>
    <message>
        <source>Show all pages of the letter small and go to them, or hide them</source>
        <translation>Alle Seiten des Briefes klein zeigen und zu ihnen gehen, oder sie ausblenden</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Let text and page follow one another, or each stay where it is</source>
        <translation>Text und Seite einander folgen lassen, oder jedes bleibt, wo es ist</translation>
    </message>
    <message>
        <source>L&amp;oupe</source>
        <translation>&amp;Lupe</translation>
    </message>
    <message>
        <source>Show the line at the caret, or what is under the mouse, larger</source>
        <translation>Die Zeile an der Schreibmarke, oder was unter der Maus liegt, größer zeigen</translation>
    </message>
    <message>
        <source>&amp;Line by line</source>
        <translation>&amp;Zeile für Zeile</translation>
    </message>
    <message>
        <source>Transcribe in one field below the image of each line</source>
        <translation>In einem Feld unter dem Bild jeder Zeile transkribieren</translation>
    </message>
    <message>
        <source>&amp;Draw regions and lines</source>
        <translation>&amp;Bereiche und Zeilen zeichnen</translation>
    </message>
    <message>
        <source>Draw, move, split, join and delete regions and lines</source>
        <translation>Bereiche und Zeilen zeichnen, verschieben, teilen, verbinden und löschen</translation>
    </message>
    <message>
        <source>&amp;Tie the line to the text</source>
        <translation>Zeile mit dem &amp;Text verknüpfen</translation>
    </message>
    <message>
        <source>Tie the chosen line to the selection, or to the line at the caret</source>
        <translation>Die gewählte Zeile mit der Auswahl oder der Zeile an der Schreibmarke verknüpfen</translation>
    </message>
    <message>
        <source>The page &amp;begins here</source>
        <translation>Die Seite beginnt &amp;hier</translation>
    </message>
    <message>
        <source>Set the page break of the page shown at the caret</source>
        <translation>Den Seitenumbruch der gezeigten Seite an der Schreibmarke setzen</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>Show the page as wide as its view (W in the page)</source>
        <translation>Die Seite so breit wie ihre Ansicht zeigen (W auf der Seite)</translation>
    </message>
    <message>
        <source>Fit the whole page</source>
        <translation>&amp;Ganze Seite</translation>
    </message>
    <message>
        <source>Show the whole page (F in the page)</source>
        <translation>Die ganze Seite zeigen (F auf der Seite)</translation>
    </message>
    <message>
        <source>Show at 1&amp;00 %</source>
        <translation>Auf 1&amp;00 % zeigen</translation>
    </message>
    <message>
        <source>Show a pixel of the scan as one of the screen (1 in the page)</source>
        <translation>Ein Pixel des Scans als eines des Bildschirms zeigen (1 auf der Seite)</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>Vergr&amp;ößern</translation>
    </message>
    <message>
        <source>Show the page larger (+ in the page)</source>
        <translation>Die Seite größer zeigen (+ auf der Seite)</translation>
    </message>
    <message>
        <source>Zoo&amp;m out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show the page smaller (- in the page)</source>
        <translation>Die Seite kleiner zeigen (- auf der Seite)</translation>
    </message>
    <message>
        <source>T&amp;urn right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Turn the page a quarter to the right (R in the page)</source>
        <translation>Die Seite um ein Viertel nach rechts drehen (R auf der Seite)</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn the page a quarter to the left (Shift+R in the page)</source>
        <translation>Die Seite um ein Viertel nach links drehen (Umschalt+R auf der Seite)</translation>
    </message>
    <message>
        <source>M&amp;irror</source>
        <translation>S&amp;piegeln</translation>
    </message>
    <message>
        <source>Mirror the page, to read what shines through (M in the page)</source>
        <translation>Die Seite spiegeln, um zu lesen, was durchscheint (M auf der Seite)</translation>
    </message>
    <message>
        <source>In&amp;vert the colours</source>
        <translation>Farben umkehren</translation>
    </message>
    <message>
        <source>Show the page light on dark (I in the page)</source>
        <translation>Die Seite hell auf dunkel zeigen (I auf der Seite)</translation>
    </message>
    <message>
        <source>Gre&amp;y</source>
        <translation>Gra&amp;u</translation>
    </message>
    <message>
        <source>Show the page without colours (Y in the page)</source>
        <translation>Die Seite ohne Farben zeigen (Y auf der Seite)</translation>
    </message>
    <message>
        <source>&amp;Recognise the text…</source>
        <translation>Text erkennen…</translation>
    </message>
    <message>
        <source>Have the program Tesseract read this page, or all pages of the letter</source>
        <translation>Diese Seite oder alle Seiten des Briefes vom Programm Tesseract lesen lassen</translation>
    </message>
    <message>
        <source>Take regions from files…</source>
        <translation>Bereiche aus Dateien übernehmen…</translation>
    </message>
    <message>
        <source>Take regions and lines of the pages from PAGE, ALTO or hOCR files; the text stays as it is</source>
        <translation>Bereiche und Zeilen der Seiten aus PAGE-, ALTO- oder hOCR-Dateien übernehmen; der Text bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Doubtful words</source>
        <translation>Zweifelhafte Wörter</translation>
    </message>
    <message>
        <source>Underline words that were not surely recognised, or not</source>
        <translation>Nicht sicher erkannte Wörter unterstreichen oder nicht</translation>
    </message>
    <message>
        <source>As in the file a&amp;gain</source>
        <translation>Wieder wie in der &amp;Datei</translation>
    </message>
    <message>
        <source>Take turning, mirror, brightness, contrast and the like back (0 in the page)</source>
        <translation>Drehung, Spiegelung, Helligkeit, Kontrast und dergleichen zurücknehmen (0 auf der Seite)</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In eigenem Fenster</translation>
    </message>
    <message>
        <source>Show the page in a second window too, which follows; or close it</source>
        <translation>Die Seite auch in einem zweiten Fenster zeigen, das folgt; oder es schließen</translation>
    </message>
    <message>
        <source>Left of the text</source>
        <translation>Links vom Text</translation>
    </message>
    <message>
        <source>Put the scan to the left of the text</source>
        <translation>Den Scan links vom Text anordnen</translation>
    </message>
    <message>
        <source>Right of the text</source>
        <translation>Rechts vom Te&amp;xt</translation>
    </message>
    <message>
        <source>Put the scan to the right of the text</source>
        <translation>Den Scan rechts vom Text anordnen</translation>
    </message>
    <message>
        <source>&amp;Above the text</source>
        <translation>&amp;Über dem Text</translation>
    </message>
    <message>
        <source>Put the scan above the text</source>
        <translation>Den Scan über dem Text anordnen</translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>Unter dem Text</translation>
    </message>
    <message>
        <source>Put the scan below the text</source>
        <translation>Den Scan unter dem Text anordnen</translation>
    </message>
    <message>
        <source>Name and side of the page…</source>
        <translation>Na&amp;me und Blattseite…</translation>
    </message>
    <message>
        <source>Say what the page is called (1r, 1v, 12) and which side it is</source>
        <translation>Angeben, wie die Seite heißt (1r, 1v, 12) und welche Blattseite sie ist</translation>
    </message>
    <message>
        <source>Ta&amp;ke the page from the letter</source>
        <translation>Seite &amp;aus dem Brief nehmen</translation>
    </message>
    <message>
        <source>Take the page shown from its letter; its file stays</source>
        <translation>Die gezeigte Seite aus ihrem Brief nehmen; ihre Datei bleibt</translation>
    </message>
    <message>
        <source>Find missing scans…</source>
        <translation>Fehlende Scans su&amp;chen…</translation>
    </message>
    <message>
        <source>Look for scans that were moved, by name and content</source>
        <translation>Nach verschobenen Scans suchen, anhand von Name und Inhalt</translation>
    </message>
    <message>
        <source>Copy the letter&apos;s scans beside the project</source>
        <translation>Scans des Briefes neben das Projekt kopieren</translation>
    </message>
    <message>
        <source>Copy scans that lie elsewhere into the folder beside the project file</source>
        <translation>Scans, die anderswo liegen, in den Ordner neben der Projektdatei kopieren</translation>
    </message>
    <message>
        <source>Copy all scans beside the pro&amp;ject</source>
        <translation>Alle Scans neben das Pro&amp;jekt kopieren</translation>
    </message>
    <message>
        <source>Copy the scans of all letters into the folder beside the project file</source>
        <translation>Die Scans aller Briefe in den Ordner neben der Projektdatei kopieren</translation>
    </message>
    <message>
        <source>Keep the letter&apos;s scans in the project file</source>
        <translation>Scans des Briefes in der Projekt&amp;datei aufbewahren</translation>
    </message>
    <message>
        <source>Put the scans of this letter into the project file</source>
        <translation>Die Scans dieses Briefes in die Projektdatei aufnehmen</translation>
    </message>
    <message>
        <source>Take the scans out of the project file</source>
        <translation>Scans aus der Pr&amp;ojektdatei nehmen</translation>
    </message>
    <message>
        <source>Write the scans of this letter beside the project file and link them</source>
        <translation>Die Scans dieses Briefes neben die Projektdatei schreiben und verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Open a colleague&apos;s file…</source>
        <translation>Datei einer Kollegin ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Compare a colleague&apos;s project or review package with this one, and decide about what they changed</source>
        <translation>Das Projekt oder Prüfpaket einer Kollegin mit diesem vergleichen und über ihre Änderungen entscheiden</translation>
    </message>
    <message>
        <source>&amp;Continue the review</source>
        <translation>Durchsicht fort&amp;setzen</translation>
    </message>
    <message>
        <source>Go on with a delivery that is not decided yet</source>
        <translation>Mit einer Lieferung weitermachen, über die noch nicht entschieden ist</translation>
    </message>
    <message>
        <source>Send a cop&amp;y…</source>
        <translation>Eine Ko&amp;pie senden…</translation>
    </message>
    <message>
        <source>Write a copy of the project for a colleague, or a small package of what they do not have, and say what is in it</source>
        <translation>Eine Kopie des Projekts für eine Kollegin schreiben oder ein kleines Paket mit dem, was ihr fehlt, und sagen, was darin ist</translation>
    </message>
    <message>
        <source>&amp;Next undecided change</source>
        <translation>&amp;Nächste offene Änderung</translation>
    </message>
    <message>
        <source>Go to the next change of the review that is undecided (J in its window)</source>
        <translation>Zur nächsten Änderung gehen, die noch offen ist (J in ihrem Fenster)</translation>
    </message>
    <message>
        <source>&amp;Undecided change before</source>
        <translation>&amp;Vorige offene Änderung</translation>
    </message>
    <message>
        <source>Go to the undecided change before (K in its window)</source>
        <translation>Zur vorigen offenen Änderung gehen (K in ihrem Fenster)</translation>
    </message>
    <message>
        <source>Next con&amp;flict</source>
        <translation>Nächster &amp;Konflikt</translation>
    </message>
    <message>
        <source>Go to the next conflict that is undecided (N in its window)</source>
        <translation>Zum nächsten offenen Konflikt gehen (N in ihrem Fenster)</translation>
    </message>
    <message>
        <source>Fin&amp;ish the review…</source>
        <translation>Durchsicht &amp;abschließen…</translation>
    </message>
    <message>
        <source>Save a report of what was decided, and send the decisions back</source>
        <translation>Einen Bericht über die Entscheidungen speichern und sie zurückschicken</translation>
    </message>
    <message>
        <source>Transcribe &amp;blind, or say that it is done</source>
        <translation>Blin&amp;d transkribieren oder fertig melden</translation>
    </message>
    <message>
        <source>Of two independent transcriptions yours: begin it, and say that it is done; until both are, nobody sees the other&apos;s</source>
        <translation>Von zwei unabhängigen Transkriptionen die eigene: beginnen und fertig melden; bis beide es sind, sieht niemand die andere</translation>
    </message>
    <message>
        <source>Collate t&amp;wo transcriptions…</source>
        <translation>&amp;Zwei Transkriptionen kollationieren…</translation>
    </message>
    <message>
        <source>Compare your transcriptions with a colleague&apos;s word by word beside the scan, and choose</source>
        <translation>Die eigenen Transkriptionen Wort für Wort neben dem Scan mit denen eines Kollegen vergleichen und wählen</translation>
    </message>
    <message>
        <source>&amp;How far we agree…</source>
        <translation>Wie weit wir &amp;übereinstimmen…</translation>
    </message>
    <message>
        <source>Compare what you and a colleague marked and wrote in the same letters: lists first, then figures</source>
        <translation>Vergleichen, was man selbst und ein Kollege in denselben Briefen ausgezeichnet und geschrieben hat: erst Listen, dann Zahlen</translation>
    </message>
    <message>
        <source>&amp;Put a delivery aside…</source>
        <translation>Lieferung &amp;weglegen…</translation>
    </message>
    <message>
        <source>Let what is undecided of a delivery not be proposed any more</source>
        <translation>Was von einer Lieferung offen ist, nicht mehr vorschlagen</translation>
    </message>
    <message>
        <source>Commen&amp;t…</source>
        <translation>Kommen&amp;tieren…</translation>
    </message>
    <message>
        <source>Comment on the selection, or on the note, field, entry or page that you are at</source>
        <translation>Die Auswahl kommentieren, oder die Anmerkung, das Feld, den Eintrag oder die Seite, bei der Sie sind</translation>
    </message>
    <message>
        <source>Comment on the &amp;letter…</source>
        <translation>Den &amp;Brief kommentieren…</translation>
    </message>
    <message>
        <source>Comment on the letter as a whole</source>
        <translation>Den Brief als Ganzes kommentieren</translation>
    </message>
    <message>
        <source>Ne&amp;xt comment</source>
        <translation>Nä&amp;chster Kommentar</translation>
    </message>
    <message>
        <source>Go to the next open comment in the texts of the letter</source>
        <translation>Zum nächsten offenen Kommentar in den Texten des Briefes gehen</translation>
    </message>
    <message>
        <source>Previous comm&amp;ent</source>
        <translation>Vor&amp;iger Kommentar</translation>
    </message>
    <message>
        <source>Go to the open comment before</source>
        <translation>Zum offenen Kommentar davor gehen</translation>
    </message>
    <message>
        <source>&amp;Resolve, or open again</source>
        <translation>&amp;Erledigen oder wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve the comment at the caret or selected in the list</source>
        <translation>Den Kommentar am Cursor oder den in der Liste gewählten erledigen</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <translation>Ko&amp;mmentare</translation>
    </message>
    <message>
        <source>Go to the comments; from inside them, hide them</source>
        <translation>Zu den Kommentaren gehen; von dort aus: sie ausblenden</translation>
    </message>
    <message>
        <source>Read a&amp;gainst the source</source>
        <translation>&amp;Gegen die Vorlage lesen</translation>
    </message>
    <message>
        <source>Step through the text three words or a line at a time, and flag what is wrong; again: stop</source>
        <translation>Den Text zu je drei Wörtern oder zeilenweise durchgehen und Fehler anmerken; noch einmal: aufhören</translation>
    </message>
    <message>
        <source>Record a rea&amp;ding…</source>
        <translation>&amp;Lesung verzeichnen…</translation>
    </message>
    <message>
        <source>Record who read the letter, how, when and against what</source>
        <translation>Verzeichnen, wer den Brief wie, wann und wogegen gelesen hat</translation>
    </message>
    <message>
        <source>&amp;Sign the letter off…</source>
        <translation>Den Brief f&amp;reigeben…</translation>
    </message>
    <message>
        <source>Vouch for the letter as it stands; later changes show</source>
        <translation>Für den Brief einstehen, wie er ist; spätere Änderungen werden sichtbar</translation>
    </message>
    <message>
        <source>Suggest instead of editing</source>
        <translation>Vorschlagen statt bearbeiten</translation>
    </message>
    <message>
        <source>Keep what you type and mark as suggestions, and the text as it is; again: edit</source>
        <translation>Was Sie schreiben und auszeichnen, als Vorschlag festhalten und den Text lassen, wie er ist; noch einmal: bearbeiten</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Go to the suggestions of the letter; from inside them, hide them</source>
        <translation>Zu den Vorschlägen des Briefs gehen; von dort aus: sie ausblenden</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>both alike</source>
        <translation>beide gleich</translation>
    </message>
    <message>
        <source>another entry of the register</source>
        <translation>anderer Eintrag des Registers</translation>
    </message>
    <message>
        <source>other boundaries</source>
        <translation>andere Grenzen</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>andere Art</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>nur Sie</translation>
    </message>
    <message>
        <source>only they</source>
        <translation>nur die andere Seite</translation>
    </message>
    <message>
        <source>their words are not in your text</source>
        <translation>diese Wörter stehen nicht in Ihrem Text</translation>
    </message>
    <message>
        <source>F1, exact</source>
        <translation>F1, genau</translation>
    </message>
    <message>
        <source>F1, boundaries alone</source>
        <translation>F1, nur Grenzen</translation>
    </message>
    <message>
        <source>F1, entries of the register</source>
        <translation>F1, Einträge des Registers</translation>
    </message>
    <message>
        <source>F1, overlap</source>
        <translation>F1, Überschneidung</translation>
    </message>
    <message>
        <source>F1, intersection over union</source>
        <translation>F1, Schnitt durch Vereinigung</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, words and signs</source>
        <translation>Cohens Kappa, Wörter und Zeichen</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, words and signs</source>
        <translation>Krippendorffs Alpha, Wörter und Zeichen</translation>
    </message>
    <message>
        <source>length-weighted alpha, all</source>
        <translation>längengewichtetes Alpha, alles</translation>
    </message>
    <message>
        <source>length-weighted alpha, marked or not</source>
        <translation>längengewichtetes Alpha, ausgezeichnet oder nicht</translation>
    </message>
    <message>
        <source>length-weighted alpha, kinds</source>
        <translation>längengewichtetes Alpha, Arten</translation>
    </message>
    <message>
        <source>unitizing alpha</source>
        <translation>Alpha für Einheiten</translation>
    </message>
    <message>
        <source>character error rate</source>
        <translation>Zeichenfehlerrate</translation>
    </message>
    <message>
        <source>word error rate</source>
        <translation>Wortfehlerrate</translation>
    </message>
    <message>
        <source>character error rate, normalised</source>
        <translation>Zeichenfehlerrate, normalisiert</translation>
    </message>
    <message>
        <source>word error rate, normalised</source>
        <translation>Wortfehlerrate, normalisiert</translation>
    </message>
    <message>
        <source>{agreed} alike, of {first} of yours and {second} of theirs</source>
        <translation>{agreed} gleich, von {first} eigenen und {second} anderen</translation>
    </message>
    <message>
        <source>{edits} changes, in {first} of yours and {second} of theirs</source>
        <translation>{edits} Änderungen, in {first} eigenen und {second} anderen</translation>
    </message>
    <message>
        <source>{tokens} words and signs, {alike} alike, {chance} by chance, {free} unmarked by both</source>
        <translation>{tokens} Wörter und Zeichen, {alike} gleich, {chance} durch Zufall, {free} von beiden nicht ausgezeichnet</translation>
    </message>
    <message>
        <source>{values} values, {apart} apart</source>
        <translation>{values} Werte, {apart} verschieden</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>How far we agree: {file}</source>
        <translation>Wie weit wir übereinstimmen: {file}</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>&amp;How far</source>
        <translation>Wie &amp;weit</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>&amp;Arten</translation>
    </message>
    <message>
        <source>&amp;Save as tables…</source>
        <translation>Als Tabellen &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Which marks are listed</source>
        <translation>Welche Auszeichnungen aufgeführt sind</translation>
    </message>
    <message>
        <source>Where we differ ({count})</source>
        <translation>Wo wir uns unterscheiden ({count})</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation>bei {place}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 of 100</source>
        <translation>95 von 100</translation>
    </message>
    <message>
        <source>What it comes from</source>
        <translation>Woraus es sich ergibt</translation>
    </message>
    <message>
        <source>Kinds of marks: the rows are yours, the columns theirs</source>
        <translation>Arten von Auszeichnungen: die Zeilen sind Ihre, die Spalten die des anderen</translation>
    </message>
    <message>
        <source>they: {kind}</source>
        <translation>dort: {kind}</translation>
    </message>
    <message>
        <source>you: {kind}</source>
        <translation>Sie: {kind}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n Auszeichnung</numerusform>
            <numerusform>%n Auszeichnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each kind: F1 exact (F1 overlap)</source>
        <translation>Jede Art: F1 genau (F1 Überschneidung)</translation>
    </message>
    <message>
        <source>Transcriptions, yours taken for right</source>
        <translation>Transkriptionen, die eigene für richtig genommen</translation>
    </message>
    <message>
        <source>Taken for one another</source>
        <translation>Miteinander verwechselt</translation>
    </message>
    <message numerus="yes">
        <source>%n letters in both.</source>
        <translation>
            <numerusform>%n Brief in beiden.</numerusform>
            <numerusform>%n Briefe in beiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n the texts differ: there marks were not compared.</source>
        <translation>
            <numerusform>In %n unterscheiden sich die Texte: dort wurden Auszeichnungen nicht verglichen.</numerusform>
            <numerusform>In %n unterscheiden sich die Texte: dort wurden Auszeichnungen nicht verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no number from which on agreement is good: the list says what to talk about.</source>
        <translation>Es gibt keine Zahl, von der an Übereinstimmung gut ist: die Liste sagt, worüber zu sprechen ist.</translation>
    </message>
</context>
<context>
    <name>AllNotesDelegate</name>
    <message>
        <source>⚠ not in the text</source>
        <translation>⚠ nicht im Text</translation>
    </message>
    <message>
        <source>⚠ changed: {lemma}]</source>
        <translation>⚠ geändert: {lemma}]</translation>
    </message>
</context>
<context>
    <name>AllNotesModel</name>
    <message>
        <source>Letter {letter}, note {number} on “{lemma}”: {words}</source>
        <translation>Brief {letter}, Anmerkung {number} zu „{lemma}“: {words}</translation>
    </message>
</context>
<context>
    <name>AllNotesPanel</name>
    <message>
        <source>Filter all notes…</source>
        <translation>Alle Anmerkungen filtern…</translation>
    </message>
    <message>
        <source>Filter the notes of the project</source>
        <translation>Die Anmerkungen des Projekts filtern</translation>
    </message>
    <message>
        <source>Words of lemma, note, series or status; a letter&apos;s number; “lemma changed”</source>
        <translation>Wörter aus Lemma, Anmerkung, Reihe oder Status; Nummer eines Briefes; „Lemma geändert“</translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation>Reihenfolge der Anmerkungen</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Nach Brief</translation>
    </message>
    <message>
        <source>By lemma</source>
        <translation>Nach Lemma</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>Nach Text</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Nach Reihe</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>Doubtful first</source>
        <translation>Zweifelhafte zuerst</translation>
    </message>
    <message>
        <source>Notes of the project</source>
        <translation>Anmerkungen des Projekts</translation>
    </message>
    <message numerus="yes">
        <source>Reading the notes… %n letters to go</source>
        <translation>
            <numerusform>Anmerkungen werden gelesen … noch %n Brief</numerusform>
            <numerusform>Anmerkungen werden gelesen … noch %n Briefe</numerusform>
        </translation>
    </message>
    <message>
        <source>No note matches the filter.

Esc in the filter shows all again.</source>
        <translation>Keine Anmerkung passt zum Filter.

Esc im Filter zeigt wieder alle.</translation>
    </message>
    <message>
        <source>The project has no notes yet.

Ctrl+Alt+N adds one at the caret.</source>
        <translation>Das Projekt hat noch keine Anmerkungen.

Strg+Alt+N fügt an der Schreibmarke eine ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes · ↵ goes there · Esc to the text</source>
        <translation>
            <numerusform>%n Anmerkung · ↵ geht hin · Esc zum Text</numerusform>
            <numerusform>%n Anmerkungen · ↵ geht hin · Esc zum Text</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} notes · Esc in the filter shows all</source>
        <translation>{shown} von {total} Anmerkungen · Esc im Filter zeigt alle</translation>
    </message>
</context>
<context>
    <name>AskReason</name>
    <message>
        <source>Why it is rejected</source>
        <translation>Warum es abgelehnt wird</translation>
    </message>
    <message>
        <source>what the scan says, which rule …</source>
        <translation>was der Scan zeigt, welche Regel …</translation>
    </message>
    <message>
        <source>↵ rejects with this reason, or without one; Esc leaves it undecided.</source>
        <translation>↵ lehnt mit diesem Grund oder ohne ab; Esc lässt es offen.</translation>
    </message>
</context>
<context>
    <name>AskWords</name>
    <message>
        <source>What is to stand instead</source>
        <translation>Was stattdessen stehen soll</translation>
    </message>
    <message>
        <source>↵ takes these words, Shift+↵ begins a line, Esc leaves it undecided.</source>
        <translation>↵ nimmt diese Wörter, Umschalt+↵ beginnt eine Zeile, Esc lässt es offen.</translation>
    </message>
</context>
<context>
    <name>AttributePopup</name>
    <message>
        <source>Details of the mark</source>
        <translation>Angaben zur Auszeichnung</translation>
    </message>
    <message>
        <source>Re&amp;move the mark</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>↵ mark · Tab next · Esc do not mark</source>
        <translation>↵ auszeichnen · Tab weiter · Esc nicht</translation>
    </message>
    <message>
        <source>↵ keep · Tab next · Esc leave as it was</source>
        <translation>↵ behalten · Tab weiter · Esc verwerfen</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Steps since</source>
        <translation>Schritte seither</translation>
    </message>
    <message>
        <source>Steps that are not in the chosen backup</source>
        <translation>Schritte, die in der gewählten Sicherung fehlen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>There is no backup of this project.</source>
        <translation>Von diesem Projekt gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>Which steps are not in this backup cannot be told.</source>
        <translation>Welche Schritte in dieser Sicherung fehlen, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>This backup has every step that is known.</source>
        <translation>Diese Sicherung hat jeden Schritt, der bekannt ist.</translation>
    </message>
    <message>
        <source>Not in this backup, the newest step first:</source>
        <translation>Nicht in dieser Sicherung, der neueste Schritt zuerst:</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a change in many places</source>
        <translation>vor einer Änderung an vielen Stellen</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>vor einer Zusammenführung</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>vor dem Zurückgehen</translation>
    </message>
    <message>
        <source>after half an hour of work</source>
        <translation>nach einer halben Stunde Arbeit</translation>
    </message>
    <message>
        <source>before a colleague&apos;s work came in</source>
        <translation>bevor Arbeit von Kollegen hereinkam</translation>
    </message>
    <message>
        <source>before a new version of the file</source>
        <translation>vor einer neuen Fassung der Datei</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups and recovery</source>
        <translation>Sicherungen und Wiederherstellung</translation>
    </message>
    <message>
        <source>Each backup was verified when it was made. It is opened as a new project; the present one stays as it is.</source>
        <translation>Jede Sicherung wurde geprüft, als sie angelegt wurde. Sie wird als neues Projekt geöffnet; das jetzige bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Open as a new project…</source>
        <translation>Als neues Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Recover a &amp;damaged file…</source>
        <translation>&amp;Beschädigte Datei retten…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Import TEI files</source>
        <translation>TEI-Dateien importieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Report on the import</source>
        <translation>Bericht über den Import</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what would come in.</source>
        <translation>Noch wurde nichts geändert. Dies käme herein.</translation>
    </message>
    <message>
        <source>Import {count} letters</source>
        <translation>{count} Briefe importieren</translation>
    </message>
    <message>
        <source>Letters are being written into the project…</source>
        <translation>Die Briefe werden in das Projekt geschrieben …</translation>
    </message>
    <message>
        <source>The letters are in the project, as one step: Ctrl+Z takes it back.</source>
        <translation>Die Briefe sind im Projekt, als ein Schritt: Strg+Z nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BracketsDialog</name>
    <message>
        <source>Turn brackets into marks</source>
        <translation>Klammern in Auszeichnungen verwandeln</translation>
    </message>
    <message>
        <source>The text stays as it is, brackets included; each bracket is marked as what it says.</source>
        <translation>Der Text bleibt, wie er ist, auch die Klammern; jede Klammer wird als das ausgezeichnet, was sie besagt.</translation>
    </message>
    <message>
        <source>Space takes one out or in · Ctrl+A all or none · ↵ marks them</source>
        <translation>Leertaste nimmt eine heraus oder hinein · Strg+A alle oder keine · ↵ zeichnet sie aus</translation>
    </message>
    <message>
        <source>Brackets and what they would become</source>
        <translation>Klammern und was aus ihnen würde</translation>
    </message>
    <message>
        <source>Mark 1 place</source>
        <translation>1 Stelle auszeichnen</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n places</source>
        <translation>
            <numerusform>%n Stelle auszeichnen</numerusform>
            <numerusform>%n Stellen auszeichnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Base, mine and theirs</source>
        <translation>Ausgangstext, meiner und ihrer</translation>
    </message>
    <message>
        <source>A  Accept</source>
        <translation>A  Annehmen</translation>
    </message>
    <message>
        <source>R  Reject…</source>
        <translation>R  Ablehnen…</translation>
    </message>
    <message>
        <source>1  Keep mine</source>
        <translation>1  Meins behalten</translation>
    </message>
    <message>
        <source>2  Take theirs</source>
        <translation>2  Ihres nehmen</translation>
    </message>
    <message>
        <source>3  Keep both</source>
        <translation>3  Beides behalten</translation>
    </message>
    <message>
        <source>E  Write…</source>
        <translation>E  Schreiben…</translation>
    </message>
    <message>
        <source>L  Later</source>
        <translation>L  Später</translation>
    </message>
    <message>
        <source>C  Comment</source>
        <translation>C  Kommentar</translation>
    </message>
    <message>
        <source>O  Everywhere</source>
        <translation>O  Überall</translation>
    </message>
    <message>
        <source>U  Undo</source>
        <translation>U  Zurück</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Ausgangstext</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>Theirs: {step}</source>
        <translation>Ihres: {step}</translation>
    </message>
    <message>
        <source>Mine: {step}</source>
        <translation>Meins: {step}</translation>
    </message>
    <message numerus="yes">
        <source>The same correction waits in %n other places: O accepts them all.</source>
        <translation>
            <numerusform>Dieselbe Korrektur wartet an %n anderen Stelle: O nimmt sie überall an.</numerusform>
            <numerusform>Dieselbe Korrektur wartet an %n anderen Stellen: O nimmt sie überall an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CharactersPanel</name>
    <message>
        <source>Name or code point: “long s”, “17f” …</source>
        <translation>Name oder Codepunkt: „long s“, „17f“ …</translation>
    </message>
    <message>
        <source>Look for a character by its name or code point</source>
        <translation>Ein Zeichen nach Namen oder Codepunkt suchen</translation>
    </message>
    <message>
        <source>Group of characters</source>
        <translation>Zeichengruppe</translation>
    </message>
    <message>
        <source>Of this project</source>
        <translation>Dieses Projekts</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>In this letter</source>
        <translation>In diesem Brief</translation>
    </message>
    <message>
        <source>All characters</source>
        <translation>Alle Zeichen</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert the character and go back to the text (Enter)</source>
        <translation>Das Zeichen einfügen und zum Text zurückkehren (Eingabe)</translation>
    </message>
    <message>
        <source>Keep for the project</source>
        <translation>Fürs Projekt merken</translation>
    </message>
    <message>
        <source>Keep the character in the project’s own group, or take it out (+)</source>
        <translation>Das Zeichen in der eigenen Gruppe des Projekts merken oder herausnehmen (+)</translation>
    </message>
    <message>
        <source>no font on this computer has this sign</source>
        <translation>keine Schrift auf diesem Rechner hat dieses Zeichen</translation>
    </message>
    <message>
        <source>No character has this name or code point.</source>
        <translation>Kein Zeichen hat diesen Namen oder Codepunkt.</translation>
    </message>
    <message>
        <source>This group is empty. “+” on a character keeps it for the project.</source>
        <translation>Diese Gruppe ist leer. „+“ auf einem Zeichen merkt es für das Projekt.</translation>
    </message>
</context>
<context>
    <name>ChoiceDelegate</name>
    <message>
        <source>Not identified yet</source>
        <translation>Noch nicht identifiziert</translation>
    </message>
    <message>
        <source>New {kind}:</source>
        <translation>Neuer Eintrag ({kind}):</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} hier</translation>
    </message>
</context>
<context>
    <name>Collation</name>
    <message>
        <source>Skipped by one</source>
        <translation>Von einer Seite übersprungen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Typography alone</source>
        <translation>Nur Typografie</translation>
    </message>
    <message>
        <source>a line or a sentence was skipped: {words} words</source>
        <translation>eine Zeile oder ein Satz wurde übersprungen: {words} Wörter</translation>
    </message>
    <message>
        <source>the two read differently</source>
        <translation>beide lesen anders</translation>
    </message>
    <message>
        <source>blanks, quotation marks, dashes or capitals</source>
        <translation>Leerzeichen, Anführungszeichen, Striche oder Großbuchstaben</translation>
    </message>
    <message>
        <source>Close the collation</source>
        <translation>Kollation schließen</translation>
    </message>
    <message>
        <source>What you chose was not taken into the letters yet and would be forgotten.</source>
        <translation>Was Sie gewählt haben, ist noch nicht in die Briefe übernommen und wäre vergessen.</translation>
    </message>
    <message>
        <source>&amp;Go on collating</source>
        <translation>&amp;Weiter kollationieren</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>CollationCard</name>
    <message>
        <source>Both readings and the result</source>
        <translation>Beide Lesungen und das Ergebnis</translation>
    </message>
    <message>
        <source>1  Mine</source>
        <translation>1  Meine</translation>
    </message>
    <message>
        <source>2  The other</source>
        <translation>2  Die andere</translation>
    </message>
    <message>
        <source>E  Write…</source>
        <translation>E  Schreiben…</translation>
    </message>
    <message>
        <source>U  Undo</source>
        <translation>U  Zurück</translation>
    </message>
</context>
<context>
    <name>CollationWindow</name>
    <message>
        <source>Two transcriptions, collated</source>
        <translation>Zwei Transkriptionen, kollationiert</translation>
    </message>
    <message>
        <source>Keys of the collation</source>
        <translation>Tasten der Kollation</translation>
    </message>
    <message>
        <source>Your choices of the last time are here again.</source>
        <translation>Was Sie beim letzten Mal gewählt haben, ist wieder da.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Tasten (?)</translation>
    </message>
    <message>
        <source>Take the result</source>
        <translation>Ergebnis übernehmen</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>{left} of {all} differences left</source>
        <translation>noch {left} von {all} Unterschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Not shown, since not both are done with it: {letters}.</source>
        <translation>Nicht gezeigt, weil nicht beide damit fertig sind: {letters}.</translation>
    </message>
    <message>
        <source>{done} of {all} decided</source>
        <translation>{done} von {all} entschieden</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>Beide lesen dasselbe.</translation>
    </message>
    <message>
        <source>There is no letter that can be collated.</source>
        <translation>Es gibt keinen Brief, der kollationiert werden kann.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Everything is decided: Ctrl+↵ takes the result into the letter.</source>
        <translation>Alles ist entschieden: Ctrl+↵ übernimmt das Ergebnis in den Brief.</translation>
    </message>
    <message>
        <source>This letter has no scan.</source>
        <translation>Dieser Brief hat keinen Scan.</translation>
    </message>
    <message>
        <source>The result was taken into the letter; Ctrl+Z in the main window takes it back.</source>
        <translation>Das Ergebnis ist in den Brief übernommen; Ctrl+Z im Hauptfenster nimmt es zurück.</translation>
    </message>
    <message>
        <source>Nothing is chosen that could be taken back here.</source>
        <translation>Hier ist nichts gewählt, was zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>{mine} mine, {other} of the other, {written} written, {left} undecided</source>
        <translation>{mine} eigene, {other} der anderen Seite, {written} geschrieben, {left} unentschieden</translation>
    </message>
    <message numerus="yes">
        <source>Taken into the letter as one step: %n readings differ from yours.</source>
        <translation>
            <numerusform>In einem Schritt in den Brief übernommen: %n Lesung weicht von der eigenen ab.</numerusform>
            <numerusform>In einem Schritt in den Brief übernommen: %n Lesungen weichen von den eigenen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences are undecided: there yours stands.</source>
        <translation>
            <numerusform>%n Unterschied ist unentschieden: dort bleibt die eigene Lesung.</numerusform>
            <numerusform>%n Unterschiede sind unentschieden: dort bleibt die eigene Lesung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewing {file} does not propose its readings again.</source>
        <translation>Bei der Prüfung von {file} werden dessen Lesarten nicht noch einmal vorgeschlagen.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
</context>
<context>
    <name>ColourControl</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Ihre Farbe</translation>
    </message>
</context>
<context>
    <name>CommentCommands</name>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No comment is open.</source>
        <translation>Kein Kommentar ist offen.</translation>
    </message>
    <message>
        <source>There are no comments in the project.</source>
        <translation>Im Projekt gibt es keine Kommentare.</translation>
    </message>
    <message>
        <source>There are no comments on this letter.

Ctrl+Alt+K comments on what you are at.
Ctrl+Alt+Shift+K comments on the letter.</source>
        <translation>Zu diesem Brief gibt es keine Kommentare.

Ctrl+Alt+K kommentiert, woran Sie gerade sind.
Ctrl+Alt+Shift+K kommentiert den Brief.</translation>
    </message>
    <message>
        <source>letter {number}: {what}</source>
        <translation>Brief {number}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>What they changed is not in your project; the comment stays.</source>
        <translation>Was dort geändert wurde, ist nicht in Ihrem Projekt; der Kommentar bleibt.</translation>
    </message>
    <message>
        <source>What this was about was deleted; the comment stays.</source>
        <translation>Worum es ging, wurde gelöscht; der Kommentar bleibt.</translation>
    </message>
    <message>
        <source>There is no open comment in the texts of this letter.</source>
        <translation>In den Texten dieses Briefes ist kein offener Kommentar.</translation>
    </message>
    <message>
        <source>{number} of {count}: {who}: {words}</source>
        <translation>{number} von {count}: {who}: {words}</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>Hier hat noch niemand etwas gesagt.</translation>
    </message>
    <message>
        <source>the whole letter</source>
        <translation>der ganze Brief</translation>
    </message>
    <message>
        <source>Comment on {what}</source>
        <translation>Kommentar: {what}</translation>
    </message>
    <message>
        <source>details: {field}</source>
        <translation>Angaben: {field}</translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation>Anmerkung {number}</translation>
    </message>
    <message>
        <source>a place on page {label}</source>
        <translation>eine Stelle auf Seite {label}</translation>
    </message>
    <message>
        <source>page {label}</source>
        <translation>Seite {label}</translation>
    </message>
    <message>
        <source>There is no comment at the caret.</source>
        <translation>Am Cursor ist kein Kommentar.</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>to check in the archive</source>
        <translation>im Archiv zu prüfen</translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation>Anmerkung {number}</translation>
    </message>
    <message>
        <source>page {label}</source>
        <translation>Seite {label}</translation>
    </message>
    <message>
        <source>details: {field}</source>
        <translation>Angaben: {field}</translation>
    </message>
    <message>
        <source>register: {name}</source>
        <translation>Register: {name}</translation>
    </message>
    <message>
        <source>the whole letter</source>
        <translation>der ganze Brief</translation>
    </message>
    <message>
        <source>something that was deleted</source>
        <translation>etwas, das gelöscht wurde</translation>
    </message>
    <message>
        <source>⚠ no longer in the text: {what}</source>
        <translation>⚠ nicht mehr im Text: {what}</translation>
    </message>
    <message>
        <source>change: {what}</source>
        <translation>Änderung: {what}</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Whose comments</source>
        <translation>Wessen Kommentare</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Dieser Brief</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Ganzes Projekt</translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation>Welche Kommentare</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offene</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>What was said in the thread</source>
        <translation>Was dazu gesagt wurde</translation>
    </message>
    <message>
        <source>Label of the comment</source>
        <translation>Etikett des Kommentars</translation>
    </message>
    <message>
        <source>Words of the comment</source>
        <translation>Worte des Kommentars</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(zurückgenommen)</translation>
    </message>
    <message>
        <source>F2 changes it, Del deletes it</source>
        <translation>F2 ändert, Entf löscht</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Change what you said</source>
        <translation>Ändern, was Sie gesagt haben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Ctrl+↵ keeps it · Esc leaves it</source>
        <translation>Strg+↵ behält · Esc verwirft</translation>
    </message>
    <message>
        <source>↵ goes there · F2 changes · Ctrl+↵ answers · Space resolves · Del deletes · Esc to the text</source>
        <translation>↵ geht hin · F2 ändert · Strg+↵ antwortet · Leertaste erledigt · Entf löscht · Esc zum Text</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>To make a note marker, select its figure or sign in the source first.</source>
        <translation>Für ein Anmerkungszeichen zuerst seine Ziffer oder sein Zeichen in der Quelle auswählen.</translation>
    </message>
    <message>
        <source>To make a mark, select its words in the source first.</source>
        <translation>Für eine Auszeichnung zuerst ihre Wörter in der Quelle auswählen.</translation>
    </message>
    <message>
        <source>Only a mark, a note marker or a field can be removed; X sets a line apart.</source>
        <translation>Nur eine Auszeichnung, ein Anmerkungszeichen oder ein Feld lässt sich entfernen; X sondert eine Zeile aus.</translation>
    </message>
    <message>
        <source>Who wrote to whom, when and where</source>
        <translation>Wer an wen schrieb, wann und wo</translation>
    </message>
    <message>
        <source>Several names are parted by semicolons</source>
        <translation>Mehrere Namen werden durch Semikola getrennt</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>spring {year}</source>
        <translation>Frühjahr {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>Sommer {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>Herbst {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>Winter {year}</translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation>vielleicht {date}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>um {date}</translation>
    </message>
    <message>
        <source>perhaps about {date}</source>
        <translation>vielleicht um {date}</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Gregorianisch</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Julianisch</translation>
    </message>
    <message>
        <source>French Republican</source>
        <translation>Französisch-republikanisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Islamic</source>
        <translation>Islamisch</translation>
    </message>
    <message>
        <source>Not understood as a date; kept as it is.</source>
        <translation>Nicht als Datum verstanden; bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>This is no EDTF date; kept as it is.</source>
        <translation>Das ist kein EDTF-Datum; bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{date} (printed in the {calendar} calendar)</source>
        <translation>{date} (gedruckt im Kalender: {calendar})</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>ab {date}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>von {first} bis {last}</translation>
    </message>
    <message>
        <source>not after {date}</source>
        <translation>nicht nach {date}</translation>
    </message>
    <message>
        <source>not before {date}</source>
        <translation>nicht vor {date}</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>zwischen {first} und {last}</translation>
    </message>
    <message>
        <source>{date}, {weekday}</source>
        <translation>{date}, {weekday}</translation>
    </message>
    <message>
        <source>a month of {year}</source>
        <translation>ein Monat des Jahres {year}</translation>
    </message>
    <message>
        <source>a day of {month} {year}</source>
        <translation>ein Tag im {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>the years {first}–{last}</source>
        <translation>die Jahre {first}–{last}</translation>
    </message>
    <message>
        <source>the {years}s</source>
        <translation>die {years}er-Jahre</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>de_DE</translation>
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
        <translation>Keine Änderung ist gewählt.</translation>
    </message>
    <message>
        <source>Another decision has settled this change.</source>
        <translation>Eine andere Entscheidung hat diese Änderung erledigt.</translation>
    </message>
    <message>
        <source>This is decided already; U takes the last decision back.</source>
        <translation>Das ist schon entschieden; U nimmt die letzte Entscheidung zurück.</translation>
    </message>
    <message>
        <source>This is a conflict: 1 keeps mine, 2 takes theirs, 3 keeps both, E writes.</source>
        <translation>Das ist ein Konflikt: 1 behält meins, 2 nimmt ihres, 3 behält beides, E schreibt.</translation>
    </message>
    <message>
        <source>This is no conflict: A accepts, R rejects.</source>
        <translation>Das ist kein Konflikt: A nimmt an, R lehnt ab.</translation>
    </message>
    <message>
        <source>Both cannot stand here: 1 keeps mine, 2 takes theirs.</source>
        <translation>Beides kann hier nicht stehen: 1 behält meins, 2 nimmt ihres.</translation>
    </message>
    <message>
        <source>This cannot be written here: accept it, and change it in the main window.</source>
        <translation>Das kann hier nicht geschrieben werden: annehmen und im Hauptfenster ändern.</translation>
    </message>
    <message>
        <source>The same correction waits nowhere else.</source>
        <translation>Dieselbe Korrektur wartet sonst nirgends.</translation>
    </message>
    <message>
        <source>Nothing is listed that can be accepted without looking at it.</source>
        <translation>In der Liste ist nichts, das man ungesehen annehmen kann.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n changes?</source>
        <translation>
            <numerusform>%n Änderung annehmen?</numerusform>
            <numerusform>%n Änderungen annehmen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in %n letters.</source>
        <translation>
            <numerusform>Sie stehen in %n Brief.</numerusform>
            <numerusform>Sie stehen in %n Briefen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conflicts are included; %n stay undecided.</source>
        <translation>
            <numerusform>Konflikte sind nicht dabei; %n bleibt offen.</numerusform>
            <numerusform>Konflikte sind nicht dabei; %n bleiben offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts are included.</source>
        <translation>Konflikte sind nicht dabei.</translation>
    </message>
    <message numerus="yes">
        <source>%n are only proposed and stay undecided: whether two are one is for you to say.</source>
        <translation>
            <numerusform>%n ist nur vorgeschlagen und bleibt offen: ob zwei eins sind, sagen Sie.</numerusform>
            <numerusform>%n sind nur vorgeschlagen und bleiben offen: ob zwei eins sind, sagen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one step: U takes all of it back.</source>
        <translation>Es ist ein Schritt: U nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Accept many changes</source>
        <translation>Viele Änderungen annehmen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>The last step was no decision; undo it in the main window.</source>
        <translation>Der letzte Schritt war keine Entscheidung; nehmen Sie ihn im Hauptfenster zurück.</translation>
    </message>
    <message>
        <source>The comment is taken back.</source>
        <translation>Der Kommentar ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken back; it is undecided again.</source>
        <translation>Zurückgenommen; es ist wieder offen.</translation>
    </message>
</context>
<context>
    <name>DeliveriesDialog</name>
    <message>
        <source>Put a delivery aside</source>
        <translation>Lieferung weglegen</translation>
    </message>
    <message>
        <source>Continue a review</source>
        <translation>Durchsicht fortsetzen</translation>
    </message>
    <message>
        <source>Open deliveries</source>
        <translation>Offene Lieferungen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>&amp;Weglegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What is put aside is not proposed any more; what was decided stays. Opening the file again brings it back.</source>
        <translation>Was weggelegt ist, wird nicht mehr vorgeschlagen; was entschieden ist, bleibt. Die Datei noch einmal zu öffnen bringt es zurück.</translation>
    </message>
    <message>
        <source>{file}, from {name}, opened {when}: {decided} of {all} decided</source>
        <translation>{file}, von {name}, geöffnet {when}: {decided} von {all} entschieden</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
</context>
<context>
    <name>Describer</name>
    <message>
        <source>tag</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Register and project</source>
        <translation>Register und Projekt</translation>
    </message>
</context>
<context>
    <name>DetachedPopup</name>
    <message>
        <source>A mark that lost its place</source>
        <translation>Eine Auszeichnung, die ihren Platz verlor</translation>
    </message>
    <message>
        <source>Place it there</source>
        <translation>Dorthin setzen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The caret is at “{words}”. To place it elsewhere, select those words first (Esc, then Ctrl+0).</source>
        <translation>Die Schreibmarke steht bei „{words}“. Soll sie anderswohin, zuerst jene Wörter auswählen (Esc, dann Strg+0).</translation>
    </message>
    <message>
        <source>To place it again, select its words in the text first (Esc, then Ctrl+0), and come back here.</source>
        <translation>Um sie wieder zu setzen, zuerst ihre Wörter im Text auswählen (Esc, dann Strg+0) und hierher zurückkehren.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What changed: gone words in ⟦−…⟧, new words in ⟦+…⟧</source>
        <translation>Was sich geändert hat: entfallene Wörter in ⟦−…⟧, neue in ⟦+…⟧</translation>
    </message>
</context>
<context>
    <name>DoubleCommands</name>
    <message>
        <source>scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>You transcribe letter {number} blind: what somebody else writes in it stays hidden until both of you say that it is done (the same key again).</source>
        <translation>Sie transkribieren Brief {number} blind: was jemand anderes darin schreibt, bleibt verborgen, bis beide sie fertig melden (dieselbe Taste noch einmal).</translation>
    </message>
    <message>
        <source>Your transcription of letter {number} is done. When the other one is too, collate them.</source>
        <translation>Ihre Transkription von Brief {number} ist fertig. Wenn die andere es auch ist, kollationieren Sie beide.</translation>
    </message>
    <message>
        <source>Your transcription of this letter is done; the log of readings can take that back.</source>
        <translation>Ihre Transkription dieses Briefs ist fertig; im Verzeichnis der Lesungen lässt sich das zurücknehmen.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <source>Whose transcription is it to be collated with?</source>
        <translation>Mit wessen Transkription soll kollationiert werden?</translation>
    </message>
    <message>
        <source>Projects (*.letterbook);;All files (*)</source>
        <translation>Projekte (*.letterbook);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No letter of {file} is one of yours.</source>
        <translation>Kein Brief von {file} ist einer der Ihren.</translation>
    </message>
    <message>
        <source>Whose marks are they to be compared with?</source>
        <translation>Mit wessen Auszeichnungen soll verglichen werden?</translation>
    </message>
    <message>
        <source>Save as tables</source>
        <translation>Als Tabellen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>They are in {files}.</source>
        <translation>Sie stehen in {files}.</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>What was copied has no formatting; its words were pasted.</source>
        <translation>Das Kopierte hat keine Formatierung; seine Wörter wurden eingefügt.</translation>
    </message>
    <message>
        <source>Select the lines to be joined first.</source>
        <translation>Zuerst die Zeilen auswählen, die verbunden werden sollen.</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>There is no letter here yet.

Ctrl+N begins one.
Ctrl+I imports letters from files.</source>
        <translation>Hier ist noch kein Brief.

Strg+N beginnt einen.
Strg+I importiert Briefe aus Dateien.</translation>
    </message>
    <message>
        <source>No letter is shown.

Ctrl+1 goes to the list of letters.</source>
        <translation>Kein Brief wird gezeigt.

Strg+1 führt zur Briefliste.</translation>
    </message>
</context>
<context>
    <name>EntitiesPanel</name>
    <message>
        <source>Tag…</source>
        <translation>Nennung…</translation>
    </message>
    <message>
        <source>Tag the selection (Ctrl+T)</source>
        <translation>Die Auswahl als Nennung auszeichnen (Strg+T)</translation>
    </message>
    <message>
        <source>Edit entry…</source>
        <translation>Eintrag…</translation>
    </message>
    <message>
        <source>Change the selected entry of the register</source>
        <translation>Den ausgewählten Registereintrag ändern</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected tag; the text stays</source>
        <translation>Die ausgewählte Nennung entfernen; der Text bleibt</translation>
    </message>
    <message>
        <source>People, places and organisations of the letter</source>
        <translation>Personen, Orte und Körperschaften des Briefes</translation>
    </message>
    <message>
        <source>Nothing is tagged in this letter yet.

Select a name and press Ctrl+T.</source>
        <translation>In diesem Brief ist noch nichts ausgezeichnet.

Wählen Sie einen Namen aus und drücken Sie Strg+T.</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>Not now: {reason}</source>
        <translation>Jetzt nicht: {reason}</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Authority files</source>
        <translation>Normdaten</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Ins adds, ↵ changes, Del deletes, Alt+↑ and Alt+↓ move</source>
        <translation>Einfg fügt hinzu, ↵ ändert, Entf löscht, Alt+↑ und Alt+↓ verschieben</translation>
    </message>
    <message>
        <source>Cannot be read as a date</source>
        <translation>Nicht als Datum lesbar</translation>
    </message>
    <message>
        <source>For example 1886/1938, 1896~ or 1922-04</source>
        <translation>Zum Beispiel 1886/1938, 1896~ oder 1922-04</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Weiterer Name</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>Normdatensatz</translation>
    </message>
    <message>
        <source>“{text}” is no identifier of {system}; nothing was changed.</source>
        <translation>„{text}“ ist keine Kennung von {system}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>There is no other entry “{name}” in the register; nothing was changed.</source>
        <translation>Im Register gibt es keinen anderen Eintrag „{name}“; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>Import letters</source>
        <translation>Briefe importieren</translation>
    </message>
    <message>
        <source>Letters ({endings});;All files (*)</source>
        <translation>Briefe ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a folder of letters</source>
        <translation>Einen Ordner mit Briefen importieren</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>{said}. Suggestions are listed under Suggestions (Ctrl+Shift+9), comments under Comments.</source>
        <translation>{said}. Vorschläge stehen unter Vorschläge (Strg+Umschalt+9), Kommentare unter Kommentare.</translation>
    </message>
    <message>
        <source>{said}. What is still doubtful is listed under Problems (Ctrl+5).</source>
        <translation>{said}. Was noch zweifelhaft ist, steht unter Probleme (Strg+5).</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>Fortschritt des Schreibens</translation>
    </message>
    <message>
        <source>Look for open comments and conflicts too</source>
        <translation>Auch nach offenen Kommentaren und Konflikten sehen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Briefe</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>File or fol&amp;der</source>
        <translation>&amp;Datei oder Ordner</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This version does not know the format {format}.</source>
        <translation>Diese Version kennt das Format {format} nicht.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>What would be wrong in the letters, and what {format} cannot carry, stands here after “Check”; a click leads to its place.</source>
        <translation>Was in den Briefen nicht stimmt und was {format} nicht aufnehmen kann, steht hier nach „Prüfen“; ein Klick führt zur Stelle.</translation>
    </message>
    <message>
        <source>No program here opens {path}; it is written all the same.</source>
        <translation>Kein Programm hier öffnet {path}; geschrieben ist es trotzdem.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation>Es wurde angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing is wrong, and nothing is lost.</source>
        <translation>Alles in Ordnung, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Written: one file.</source>
        <translation>Geschrieben: eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %n files.</source>
        <translation>
            <numerusform>Geschrieben: %n Datei.</numerusform>
            <numerusform>Geschrieben: %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters that went out as the file that they came as: {count}.</source>
        <translation>Briefe, die als die Datei hinausgingen, als die sie kamen: {count}.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Es wird angehalten…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Notes where they are referred to</source>
        <translation>Anmerkungen dort, wo auf sie verwiesen wird</translation>
    </message>
    <message>
        <source>All letters in one file</source>
        <translation>Alle Briefe in einer Datei</translation>
    </message>
    <message>
        <source>Scans beside the text</source>
        <translation>Digitalisate neben dem Text</translation>
    </message>
    <message>
        <source>Address of the edition</source>
        <translation>Adresse der Edition</translation>
    </message>
    <message>
        <source>All letters in one corpus, with the whole register</source>
        <translation>Alle Briefe in einem Korpus, mit dem ganzen Register</translation>
    </message>
    <message>
        <source>Lossless annotations beside the TEI</source>
        <translation>Verlustfreie Annotationen neben dem TEI</translation>
    </message>
    <message>
        <source>Comments too</source>
        <translation>Auch Kommentare</translation>
    </message>
    <message>
        <source>Letters that were not changed as the file that they came as</source>
        <translation>Nicht geänderte Briefe als die Datei, als die sie kamen</translation>
    </message>
    <message>
        <source>Tables for</source>
        <translation>Tabellen für</translation>
    </message>
    <message>
        <source>Only the table of letters</source>
        <translation>Nur die Tabelle der Briefe</translation>
    </message>
    <message>
        <source>Licence of the file</source>
        <translation>Lizenz der Datei</translation>
    </message>
    <message>
        <source>Letters are listed from</source>
        <translation>Briefe verzeichnet aus</translation>
    </message>
    <message>
        <source>Kind of the edition</source>
        <translation>Art der Edition</translation>
    </message>
    <message>
        <source>Address of the file</source>
        <translation>Adresse der Datei</translation>
    </message>
    <message>
        <source>Address of a letter</source>
        <translation>Adresse eines Briefes</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag oder Herausgeber</translation>
    </message>
    <message>
        <source>Electronic mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>Datum der Datei</translation>
    </message>
    <message>
        <source>Language of the edition&apos;s own words</source>
        <translation>Sprache der Wörter der Edition</translation>
    </message>
    <message>
        <source>The texts too</source>
        <translation>Auch die Texte</translation>
    </message>
    <message>
        <source>Address of the folder</source>
        <translation>Adresse des Ordners</translation>
    </message>
    <message>
        <source>The words of the lines</source>
        <translation>Die Wörter der Zeilen</translation>
    </message>
    <message>
        <source>The register stands</source>
        <translation>Das Register steht</translation>
    </message>
    <message>
        <source>The register at the end</source>
        <translation>Das Register am Ende</translation>
    </message>
    <message>
        <source>At the foot of the page</source>
        <translation>Am Fuß der Seite</translation>
    </message>
    <message>
        <source>Ends of lines shown, as |</source>
        <translation>Zeilenenden zeigen, als |</translation>
    </message>
    <message>
        <source>How each letter has come down</source>
        <translation>Wie jeder Brief überliefert ist</translation>
    </message>
    <message>
        <source>An index of names</source>
        <translation>Ein Namenregister</translation>
    </message>
    <message>
        <source>The scans as pages</source>
        <translation>Die Scans als Seiten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>One manifest for all letters</source>
        <translation>Ein Manifest für alle Briefe</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>wie gedruckt</translation>
    </message>
    <message>
        <source>for reading: expanded and corrected</source>
        <translation>zum Lesen: aufgelöst und berichtigt</translation>
    </message>
    <message>
        <source>folded: no capitals, no accents</source>
        <translation>vereinfacht: ohne Großschreibung und Akzente</translation>
    </message>
    <message>
        <source>programs and spreadsheets</source>
        <translation>Programme und Tabellenkalkulation</translation>
    </message>
    <message>
        <source>programs: every cell as it is</source>
        <translation>Programme: jede Zelle, wie sie ist</translation>
    </message>
    <message>
        <source>spreadsheets: formulas are defused</source>
        <translation>Tabellenkalkulation: Formeln entschärft</translation>
    </message>
    <message>
        <source>this edition, with its numbers</source>
        <translation>dieser Edition, mit ihren Nummern</translation>
    </message>
    <message>
        <source>where each was printed before</source>
        <translation>früheren Drucken der einzelnen Briefe</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>printed and online</source>
        <translation>gedruckt und online</translation>
    </message>
    <message>
        <source>beside the text (standOff)</source>
        <translation>neben dem Text (standOff)</translation>
    </message>
    <message>
        <source>at the end of each letter (back)</source>
        <translation>am Ende jedes Briefs (back)</translation>
    </message>
    <message>
        <source>in files of its own</source>
        <translation>in eigenen Dateien</translation>
    </message>
    <message>
        <source>the commentary</source>
        <translation>der Kommentar</translation>
    </message>
    <message>
        <source>the notes on the text</source>
        <translation>die Anmerkungen zum Text</translation>
    </message>
    <message>
        <source>letter (US)</source>
        <translation>Letter (US)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; empty: of the latest reading</source>
        <translation>JJJJ-MM-TT; leer: der letzten Durchsicht</translation>
    </message>
    <message>
        <source>empty: the editors</source>
        <translation>leer: die Herausgeber</translation>
    </message>
    <message>
        <source>empty: Libertinus Serif</source>
        <translation>leer: Libertinus Serif</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Preferred name</source>
        <translation>Ansetzungsform</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Sortierform</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Lebensdaten</translation>
    </message>
    <message>
        <source>Dates (EDTF)</source>
        <translation>Daten (EDTF)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language (en, ru, uz-Cyrl)</source>
        <translation>Sprache (en, ru, uz-Cyrl)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>Normdatei</translation>
    </message>
    <message>
        <source>Identifier or address</source>
        <translation>Kennung oder Adresse</translation>
    </message>
    <message>
        <source>Relation (spouse of, member of)</source>
        <translation>Beziehung (Gatte von, Mitglied von)</translation>
    </message>
    <message>
        <source>Entry of the register</source>
        <translation>Registereintrag</translation>
    </message>
    <message>
        <source>Memo (never exported)</source>
        <translation>Interne Notiz (wird nie exportiert)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Shelfmark</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language tag (en, de, ru, uz …)</source>
        <translation>Sprachkürzel (en, de, ru, uz …)</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>Name der Seite</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Blattseite</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Wie gelesen wurde</translation>
    </message>
    <message>
        <source>Who read</source>
        <translation>Wer gelesen hat</translation>
    </message>
    <message>
        <source>Read against</source>
        <translation>Gelesen gegen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>What is vouched for</source>
        <translation>Wofür Sie einstehen</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>By letter</source>
        <translation>Nach Briefen</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Arten</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Personen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>■ Conflicts</source>
        <translation>■ Konflikte</translation>
    </message>
    <message>
        <source>◆ Worth a look</source>
        <translation>◆ Sehenswert</translation>
    </message>
    <message>
        <source>◦ Nothing in the way</source>
        <translation>◦ Nichts im Weg</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offene</translation>
    </message>
    <message>
        <source>Arrangement of the changes</source>
        <translation>Anordnung der Änderungen</translation>
    </message>
    <message>
        <source>Which changes are listed</source>
        <translation>Welche Änderungen in der Liste stehen</translation>
    </message>
    <message>
        <source>Kind of the changes</source>
        <translation>Art der Änderungen</translation>
    </message>
    <message>
        <source>Words that the changes hold</source>
        <translation>Wörter, die in den Änderungen vorkommen</translation>
    </message>
    <message>
        <source>Filter (/)</source>
        <translation>Filter (/)</translation>
    </message>
    <message>
        <source>Typographic too</source>
        <translation>Auch Typographisches</translation>
    </message>
    <message>
        <source>Blanks, quotation marks and capitals</source>
        <translation>Leerzeichen, Anführungszeichen und Großschreibung</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und Ersetzen</translation>
    </message>
    <message>
        <source>Find in the letter…</source>
        <translation>Im Brief suchen…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Look in the notes and translations of the letter too</source>
        <translation>Auch in Anmerkungen und Übersetzungen des Briefes suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace by…</source>
        <translation>Ersetzen durch…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace this place and go to the next (Enter)</source>
        <translation>Diese Stelle ersetzen und zur nächsten gehen (Eingabe)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace every place as one step (Alt+Enter)</source>
        <translation>Alle Stellen in einem Schritt ersetzen (Alt+Eingabe)</translation>
    </message>
    <message>
        <source>New words take over capitals from the old ones</source>
        <translation>Neue Wörter übernehmen die Großschreibung der alten</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>Die Stelle davor (Umschalt+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>Die nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>FindCommands</name>
    <message>
        <source>Type what to look for.</source>
        <translation>Suchbegriff eingeben.</translation>
    </message>
    <message>
        <source>Not in this letter. Ctrl+Shift+F looks through the project.</source>
        <translation>Nicht in diesem Brief. Strg+Umschalt+F sucht im ganzen Projekt.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source> · in a note</source>
        <translation> · in einer Anmerkung</translation>
    </message>
    <message>
        <source>1 place replaced; Ctrl+Z takes it back.</source>
        <translation>1 Stelle ersetzt; Strg+Z nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n places replaced; Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n Stelle ersetzt; Strg+Z nimmt es zurück.</numerusform>
            <numerusform>%n Stellen ersetzt; Strg+Z nimmt es zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>there is nothing to do it with</source>
        <translation>es gibt nichts, womit es ginge</translation>
    </message>
</context>
<context>
    <name>FindingsTree</name>
    <message>
        <source>What would be wrong, and what the format cannot carry</source>
        <translation>Was nicht stimmt und was das Format nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>To look at in the letters</source>
        <translation>In den Briefen anzusehen</translation>
    </message>
    <message>
        <source>What the format loses or changes</source>
        <translation>Was das Format verliert oder ändert</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>letter {number}</source>
        <translation>Brief {number}</translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source>Finish the review</source>
        <translation>Durchsicht abschließen</translation>
    </message>
    <message>
        <source>Every decision is in the project already. The report lists them with their reasons; the answer is a small file with your decisions and your own work, which your colleague opens as you opened theirs.</source>
        <translation>Jede Entscheidung steht schon im Projekt. Der Bericht nennt sie mit ihren Gründen; die Antwort ist eine kleine Datei mit Ihren Entscheidungen und Ihrer eigenen Arbeit, die Ihre Kollegin so öffnet wie Sie die ihre.</translation>
    </message>
    <message>
        <source>Message to your colleague</source>
        <translation>Nachricht an Ihre Kollegin</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Send &amp;decisions back…</source>
        <translation>&amp;Entscheidungen zurückschicken…</translation>
    </message>
    <message>
        <source>&amp;In numbers…</source>
        <translation>In &amp;Zahlen…</translation>
    </message>
    <message>
        <source>&amp;Put the delivery aside</source>
        <translation>Lieferung &amp;weglegen</translation>
    </message>
    <message>
        <source>&amp;Close the review</source>
        <translation>Durchsicht s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Go on reviewing</source>
        <translation>&amp;Weiter durchsehen</translation>
    </message>
    <message>
        <source>{decided} of {all} changes are decided.</source>
        <translation>{decided} von {all} Änderungen sind entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%n remain undecided; you can go on whenever you like.</source>
        <translation>
            <numerusform>%n bleibt offen; Sie können jederzeit weitermachen.</numerusform>
            <numerusform>%n bleiben offen; Sie können jederzeit weitermachen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder of projects</source>
        <translation>Projektordner</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Delete “{name}”</source>
        <translation>„{name}“ löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Weitere hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>carbon copy</source>
        <translation>Durchschlag</translation>
    </message>
    <message>
        <source>print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>photocopy</source>
        <translation>Fotokopie</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>autograph</source>
        <translation>eigenhändig</translation>
    </message>
    <message>
        <source>manuscript</source>
        <translation>handschriftlich</translation>
    </message>
    <message>
        <source>typescript</source>
        <translation>maschinenschriftlich</translation>
    </message>
    <message>
        <source>telegraph form</source>
        <translation>Telegrammformular</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>maschinenschriftlich</translation>
    </message>
    <message>
        <source>stamped</source>
        <translation>gestempelt</translation>
    </message>
    <message>
        <source>facsimile</source>
        <translation>Faksimile</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>inscription</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>note of receipt</source>
        <translation>Eingangsvermerk</translation>
    </message>
    <message>
        <source>file mark</source>
        <translation>Aktenvermerk</translation>
    </message>
    <message>
        <source>postmark</source>
        <translation>Poststempel</translation>
    </message>
    <message>
        <source>archival mark</source>
        <translation>Archivvermerk</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Sent</source>
        <translation>Abgesandt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Nachgesandt</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Übermittelt</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>reply to</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>beantwortet durch</translation>
    </message>
    <message>
        <source>encloses</source>
        <translation>enthält als Beilage</translation>
    </message>
    <message>
        <source>enclosed in</source>
        <translation>Beilage zu</translation>
    </message>
    <message>
        <source>draft of</source>
        <translation>Entwurf zu</translation>
    </message>
    <message>
        <source>copy of</source>
        <translation>Abschrift von</translation>
    </message>
    <message>
        <source>refers to</source>
        <translation>nimmt Bezug auf</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>Korrespondenz</translation>
    </message>
    <message>
        <source>Links to other letters</source>
        <translation>Verknüpfte Briefe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number in the source</source>
        <translation>Nummer in der Quelle</translation>
    </message>
    <message>
        <source>The number that the source prints</source>
        <translation>Die Nummer, die in der Quelle gedruckt ist</translation>
    </message>
    <message>
        <source>in the source</source>
        <translation>in der Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>↓ shows the usual kinds; or any other word</source>
        <translation>↓ zeigt die üblichen Arten; jedes andere Wort geht auch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A tag (en, de, ru) or a language&apos;s name</source>
        <translation>Ein Kürzel (en, de, ru) oder der Name einer Sprache</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>Datum und Ort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Earlier than the letter before it ({before}): see whether this is its place.</source>
        <translation>Früher als der Brief davor ({before}): Gehört er an diese Stelle?</translation>
    </message>
    <message>
        <source>Later than the letter after it ({after}): see whether this is its place.</source>
        <translation>Später als der Brief danach ({after}): Gehört er an diese Stelle?</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>The letter that this one answers, encloses …: ↵ on a link goes there.</source>
        <translation>Der Brief, den dieser beantwortet, einschließt …: ↵ auf der Verknüpfung führt dorthin.</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Art der Verknüpfung</translation>
    </message>
    <message>
        <source>Letter linked to</source>
        <translation>Verknüpfter Brief</translation>
    </message>
    <message>
        <source>Number, date or names of a letter here; or words for one that is not</source>
        <translation>Nummer, Datum oder Namen eines Briefes hier; oder Worte für einen fehlenden</translation>
    </message>
    <message>
        <source>A letter of this project: Enter goes there</source>
        <translation>Ein Brief dieses Projekts: Eingabe führt dorthin</translation>
    </message>
    <message>
        <source>The letter that this links to is not in the project.</source>
        <translation>Der verknüpfte Brief ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>from the document</source>
        <translation>aus dem Dokument</translation>
    </message>
    <message>
        <source>from the postmark</source>
        <translation>aus dem Poststempel</translation>
    </message>
    <message>
        <source>from a stamp</source>
        <translation>aus einem Stempel</translation>
    </message>
    <message>
        <source>from the content</source>
        <translation>aus dem Inhalt</translation>
    </message>
    <message>
        <source>conjecture</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>from an edition</source>
        <translation>aus einer Ausgabe</translation>
    </message>
    <message>
        <source>supplied in brackets</source>
        <translation>in Klammern ergänzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type to look in the register; ↓ chooses; or any other name</source>
        <translation>Tippen sucht im Register; ↓ wählt; jeder andere Name geht auch</translation>
    </message>
    <message>
        <source>In the register: {name} ({kind})</source>
        <translation>Im Register: {name} ({kind})</translation>
    </message>
    <message>
        <source>Linked to an entry that is not in the register</source>
        <translation>Verknüpft mit einem Eintrag, der nicht im Register ist</translation>
    </message>
    <message>
        <source>inferred by the editors</source>
        <translation>von den Bearbeitern erschlossen</translation>
    </message>
    <message>
        <source>Inferred by the editors: [name]</source>
        <translation>Von den Bearbeitern erschlossen: [Name]</translation>
    </message>
    <message>
        <source>Unlink from the register</source>
        <translation>Verknüpfung zum Register lösen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date as printed</source>
        <translation>Datum laut Quelle</translation>
    </message>
    <message>
        <source>Write it as it is printed; what it means is read as you type</source>
        <translation>Wie in der Quelle schreiben; die Bedeutung wird beim Tippen gelesen</translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>Date (EDTF)</source>
        <translation>Datum (EDTF)</translation>
    </message>
    <message>
        <source>1922-04-03, 1922-04, 1922-04~, 1921/1922, [..1922]</source>
        <translation>1922-04-03, 1922-04, 1922-04~, 1921/1922, [..1922]</translation>
    </message>
    <message>
        <source>Calendar of the printed date</source>
        <translation>Kalender des gedruckten Datums</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>What the date is known from</source>
        <translation>Woraus das Datum bekannt ist</translation>
    </message>
    <message>
        <source>Certainty of the date</source>
        <translation>Sicherheit des Datums</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Textzeugen</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Besitzgeschichte</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Drucke</translation>
    </message>
    <message>
        <source>Digital source and rights</source>
        <translation>Digitale Quelle und Rechte</translation>
    </message>
    <message>
        <source>Change of keeper</source>
        <translation>Besitzwechsel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>New change of keeper</source>
        <translation>Neuer Besitzwechsel</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>One name a line; Ctrl+Enter or a semicolon for another</source>
        <translation>Ein Name je Zeile; Strg+Eingabe oder Semikolon für weitere</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>Neuer Druck</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the text was found, as https://…</source>
        <translation>Wo der Text gefunden wurde, als https://…</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>On which day, as 2024-05-01</source>
        <translation>An welchem Tag, als 2024-05-01</translation>
    </message>
    <message>
        <source>None of them is the base of the text: choose one (Alt+Enter on its heading).</source>
        <translation>Keiner ist als Textgrundlage gewählt: Wählen Sie einen (Alt+Eingabe auf seiner Überschrift).</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Textzeuge</translation>
    </message>
    <message>
        <source>Base of the text</source>
        <translation>Textgrundlage</translation>
    </message>
    <message>
        <source>A repository without a shelfmark: add the reference.</source>
        <translation>Ein Archiv ohne Signatur: Ergänzen Sie die Angabe.</translation>
    </message>
    <message>
        <source>Role of the witness</source>
        <translation>Art des Textzeugen</translation>
    </message>
    <message>
        <source>original, draft, copy, print …</source>
        <translation>Original, Entwurf, Abschrift, Druck …</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>base of the text</source>
        <translation>Textgrundlage</translation>
    </message>
    <message>
        <source>Witness {number}: {role}</source>
        <translation>Textzeuge {number}: {role}</translation>
    </message>
    <message>
        <source>Not understood as an archival reference; kept as it is.</source>
        <translation>Nicht als Archivsignatur verstanden; bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Reference as printed</source>
        <translation>Signatur laut Quelle</translation>
    </message>
    <message>
        <source>Paste the whole line: its levels are read as you type</source>
        <translation>Die ganze Zeile einfügen: Ihre Stufen werden beim Tippen gelesen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Level of the reference</source>
        <translation>Stufe der Signatur</translation>
    </message>
    <message>
        <source>fond, opis, delo, list, or collection, box, folder …</source>
        <translation>Bestand, Verzeichnis, Akte, Blatt oder Sammlung, Kasten, Mappe …</translation>
    </message>
    <message>
        <source>Value of the level</source>
        <translation>Wert der Stufe</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>2 leaves, 3 pages written</source>
        <translation>2 Blatt, 3 beschriebene Seiten</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>What it is written on</source>
        <translation>Worauf geschrieben ist</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Schreibmittel</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>One hand a line; Ctrl+Enter or a semicolon for another</source>
        <translation>Eine Hand je Zeile; Strg+Eingabe oder Semikolon für weitere</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Inscription or stamp</source>
        <translation>Vermerk oder Stempel</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Where on the page</source>
        <translation>Wo auf der Seite</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Whose hand, or in which ink</source>
        <translation>Wessen Hand oder mit welcher Tinte</translation>
    </message>
    <message>
        <source>New inscription or stamp</source>
        <translation>Neuer Vermerk oder Stempel</translation>
    </message>
    <message>
        <source>Readings and sign-off</source>
        <translation>Lesungen und Freigabe</translation>
    </message>
    <message>
        <source>Nobody has recorded a reading yet: Ctrl+F12 records one, F12 reads the text against its source.</source>
        <translation>Noch ist keine Lesung verzeichnet: Strg+F12 verzeichnet eine, F12 liest den Text gegen seine Vorlage.</translation>
    </message>
    <message>
        <source>Delete the reading</source>
        <translation>Die Lesung löschen</translation>
    </message>
    <message>
        <source>read to {share} %</source>
        <translation>bis {share} % gelesen</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Wie gelesen wurde</translation>
    </message>
    <message>
        <source>Read against</source>
        <translation>Gelesen gegen</translation>
    </message>
    <message>
        <source>against …</source>
        <translation>gegen …</translation>
    </message>
    <message>
        <source>Remarks on the reading</source>
        <translation>Bemerkungen zur Lesung</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>✓ Signed off</source>
        <translation>✓ Freigegeben</translation>
    </message>
    <message>
        <source>⚠ Signed for an earlier state</source>
        <translation>⚠ Für einen früheren Stand freigegeben</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Reason to withdraw it</source>
        <translation>Grund, sie zurückzuziehen</translation>
    </message>
    <message>
        <source>a reason withdraws it</source>
        <translation>ein Grund zieht sie zurück</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Zurückgezogen, weil</translation>
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
        <translation>recto</translation>
    </message>
    <message>
        <source>verso</source>
        <translation>verso</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>enclosure</source>
        <translation>Beilage</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Letters and their pages</source>
        <translation>Briefe und ihre Seiten</translation>
    </message>
    <message>
        <source>Letter, page</source>
        <translation>Brief, Seite</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Blattseite</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Letter {number}</source>
        <translation>Brief {number}</translation>
    </message>
    <message>
        <source>twice in this import</source>
        <translation>zweimal in diesem Import</translation>
    </message>
    <message>
        <source>already in letter {number}</source>
        <translation>schon in Brief {number}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Letterbook: the manual</source>
        <translation>Letterbook: Handbuch</translation>
    </message>
    <message>
        <source>Search the manual… (Ctrl+K)</source>
        <translation>Handbuch durchsuchen… (Strg+K)</translation>
    </message>
    <message>
        <source>Search all pages of the manual</source>
        <translation>Alle Seiten des Handbuchs durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>No page has all of these words. Fewer words find more.</source>
        <translation>Keine Seite enthält alle diese Wörter. Weniger Wörter finden mehr.</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Find in this page… (Ctrl+F)</source>
        <translation>Auf dieser Seite suchen… (Strg+F)</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>not in this page</source>
        <translation>nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>Leave the manual</source>
        <translation>Das Handbuch verlassen</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
</context>
<context>
    <name>HereButton</name>
    <message>
        <source>What is at the caret</source>
        <translation>Was an der Schreibmarke ist</translation>
    </message>
    <message>
        <source>What is at the caret: details by Alt+Enter, the list by Alt+Down</source>
        <translation>Was an der Schreibmarke ist: Angaben mit Alt+Eingabe, die Liste mit Alt+Herunter</translation>
    </message>
</context>
<context>
    <name>HereCommands</name>
    <message>
        <source>There is no mark, tag or note at the caret.</source>
        <translation>An der Schreibmarke ist keine Auszeichnung, Nennung oder Anmerkung.</translation>
    </message>
</context>
<context>
    <name>HereStrip</name>
    <message>
        <source>What is here</source>
        <translation>Was hier ist</translation>
    </message>
    <message>
        <source>Marks, tags and notes at the caret</source>
        <translation>Auszeichnungen, Nennungen und Anmerkungen an der Schreibmarke</translation>
    </message>
    <message>
        <source>↵ change · Del remove the markup · Shift+Del with its text · Esc back</source>
        <translation>↵ ändern · Entf Auszeichnung entfernen · Umschalt+Entf mit ihrem Text · Esc zurück</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>letter {number}</source>
        <translation>Brief {number}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>text of a note</source>
        <translation>Text einer Anmerkung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>Überlieferung</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesung</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>Freigabe</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>The letter is not there any more; restore it as before the step.</source>
        <translation>Der Brief ist nicht mehr da; holen Sie den Stand vor dem Schritt zurück.</translation>
    </message>
    <message>
        <source>It is not there any more; restore it as before the step.</source>
        <translation>Es ist nicht mehr da; holen Sie den Stand vor dem Schritt zurück.</translation>
    </message>
    <message>
        <source>Select the step to go back to in the history first.</source>
        <translation>Zuerst in der Geschichte den Schritt auswählen, zu dem es zurückgehen soll.</translation>
    </message>
    <message>
        <source>Everything is as it was then.</source>
        <translation>Alles ist so, wie es damals war.</translation>
    </message>
    <message>
        <source>Went back by 1 step; Ctrl+Z undoes it.</source>
        <translation>Um 1 Schritt zurückgegangen; Strg+Z macht es rückgängig.</translation>
    </message>
    <message numerus="yes">
        <source>Went back by %n steps; Ctrl+Z undoes it.</source>
        <translation>
            <numerusform>Um %n Schritt zurückgegangen; Strg+Z macht es rückgängig.</numerusform>
            <numerusform>Um %n Schritte zurückgegangen; Strg+Z macht es rückgängig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a step of the history, and what to restore of it, first.</source>
        <translation>Zuerst einen Schritt der Geschichte auswählen und was davon zurückgeholt werden soll.</translation>
    </message>
    <message>
        <source>It has not changed since.</source>
        <translation>Es hat sich seither nicht geändert.</translation>
    </message>
    <message>
        <source>Restored; Ctrl+Z undoes it.</source>
        <translation>Zurückgeholt; Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>It is as it was then.</source>
        <translation>Es ist so, wie es damals war.</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Whose history</source>
        <translation>Wessen Geschichte</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Dieser Brief</translation>
    </message>
    <message>
        <source>Steps of which editor</source>
        <translation>Schritte welches Bearbeiters</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Filter the steps by words</source>
        <translation>Die Schritte nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Was der Schritt geändert hat</translation>
    </message>
    <message>
        <source>Back to here</source>
        <translation>Bis hierher zurück</translation>
    </message>
    <message>
        <source>Take back every later step, as one new step (Ctrl+Alt+Z)</source>
        <translation>Alle späteren Schritte zurücknehmen, als ein neuer Schritt (Strg+Alt+Z)</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie davor</translation>
    </message>
    <message>
        <source>Restore what is selected as it was before the step (Ctrl+Alt+B)</source>
        <translation>Das Ausgewählte so zurückholen, wie es vor dem Schritt war (Strg+Alt+B)</translation>
    </message>
    <message>
        <source>As after</source>
        <translation>Wie danach</translation>
    </message>
    <message>
        <source>Restore what is selected as it was after the step</source>
        <translation>Das Ausgewählte so zurückholen, wie es nach dem Schritt war</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals/heute</translation>
    </message>
    <message>
        <source>Compare the text after the step with the text as it is now</source>
        <translation>Den Text nach dem Schritt mit dem heutigen vergleichen</translation>
    </message>
    <message>
        <source>No step is like this.</source>
        <translation>Kein Schritt passt dazu.</translation>
    </message>
    <message>
        <source>Select a step to see what it changed.</source>
        <translation>Wählen Sie einen Schritt aus, um zu sehen, was er geändert hat.</translation>
    </message>
    <message>
        <source>The words before and after stand here.</source>
        <translation>Hier stehen die Wörter davor und danach.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch nichts wurde geändert.</translation>
    </message>
    <message>
        <source>↵ goes to the place · Esc to the text</source>
        <translation>↵ führt zur Stelle · Esc zum Text</translation>
    </message>
    <message>
        <source> · {count} more are not listed</source>
        <translation> · {count} weitere sind nicht aufgeführt</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Who am I</source>
        <translation>Wer bin ich</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>&amp;Initialen</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>The history, comments and readings name you so. What was done before keeps its name.</source>
        <translation>So nennen Sie Geschichte, Kommentare und Lesungen. Was vorher getan wurde, behält seinen Namen.</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Ihre Farbe</translation>
    </message>
</context>
<context>
    <name>ImageCommands</name>
    <message>
        <source>Import scans</source>
        <translation>Scans importieren</translation>
    </message>
    <message>
        <source>Import a folder of scans</source>
        <translation>Ordner mit Scans importieren</translation>
    </message>
    <message>
        <source>Add pages to this letter</source>
        <translation>Seiten zu diesem Brief hinzufügen</translation>
    </message>
    <message>
        <source>Every scan is where it belongs.</source>
        <translation>Jeder Scan liegt, wo er hingehört.</translation>
    </message>
    <message>
        <source>Where are the other scans ({count})?</source>
        <translation>Wo liegen die übrigen Scans ({count})?</translation>
    </message>
    <message>
        <source>Scans found again: {found}; still missing: {left}.</source>
        <translation>Scans wiedergefunden: {found}; noch fehlend: {left}.</translation>
    </message>
    <message>
        <source>Looking for missing scans</source>
        <translation>Fehlende Scans werden gesucht</translation>
    </message>
    <message>
        <source>Copying scans beside the project</source>
        <translation>Scans werden neben das Projekt kopiert</translation>
    </message>
    <message>
        <source>Files copied: {count}.</source>
        <translation>Dateien kopiert: {count}.</translation>
    </message>
    <message>
        <source>No scan had to be copied.</source>
        <translation>Kein Scan musste kopiert werden.</translation>
    </message>
    <message>
        <source>This letter has no scan that could be put into the project file.</source>
        <translation>Dieser Brief hat keinen Scan, der sich in die Projektdatei aufnehmen ließe.</translation>
    </message>
    <message>
        <source>No scan of this letter is kept in the project file.</source>
        <translation>Kein Scan dieses Briefes liegt in der Projektdatei.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page {name} was taken from the letter; its file stays, and Ctrl+Z brings it back.</source>
        <translation>Seite {name} aus dem Brief genommen; ihre Datei bleibt, und Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>This letter has no page; Letter &gt; Add pages brings scans in.</source>
        <translation>Dieser Brief hat keine Seite; Brief &gt; Seiten hinzufügen holt Scans herein.</translation>
    </message>
    <message>
        <source>Scans ({endings});;All files (*)</source>
        <translation>Scans ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ImportAssistant</name>
    <message>
        <source>Import letters</source>
        <translation>Briefe importieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Letters of this import</source>
        <translation>Briefe dieses Imports</translation>
    </message>
    <message>
        <source>What was found, doubtful first</source>
        <translation>Was gefunden wurde, Zweifelhaftes zuerst</translation>
    </message>
    <message>
        <source>Source as printed</source>
        <translation>Quelle, wie gedruckt</translation>
    </message>
    <message>
        <source>Letter as it will become</source>
        <translation>Brief, wie er wird</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Findings, doubtful first</source>
        <translation>Befunde, Zweifelhaftes zuerst</translation>
    </message>
    <message>
        <source>This finding</source>
        <translation>Dieser Befund</translation>
    </message>
    <message>
        <source>What can be changed (F10)</source>
        <translation>Was sich ändern lässt (F10)</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>↵ right as it is · ↑↓ findings · Tab other panes · Ctrl+Z undo</source>
        <translation>↵ richtig so · ↑↓ Befunde · Tab andere Bereiche · Strg+Z rückgängig</translation>
    </message>
    <message>
        <source>Take the lines of {count} files (Ctrl+↵)</source>
        <translation>Die Zeilen von {count} Dateien übernehmen (Strg+↵)</translation>
    </message>
    <message>
        <source>Import {count} entries and annotations (Ctrl+↵)</source>
        <translation>{count} Einträge und Annotationen importieren (Strg+↵)</translation>
    </message>
    <message>
        <source>Take suggestions and comments: {count} (Ctrl+↵)</source>
        <translation>Vorschläge und Kommentare übernehmen: {count} (Strg+↵)</translation>
    </message>
    <message>
        <source>Import 1 letter (Ctrl+↵)</source>
        <translation>1 Brief importieren (Strg+↵)</translation>
    </message>
    <message>
        <source>Import {count} letters (Ctrl+↵)</source>
        <translation>{count} Briefe importieren (Strg+↵)</translation>
    </message>
    <message>
        <source>Result: {letter}</source>
        <translation>Ergebnis: {letter}</translation>
    </message>
    <message>
        <source>Source: {file}</source>
        <translation>Quelle: {file}</translation>
    </message>
    <message>
        <source>Letter {number} as it stands</source>
        <translation>Brief {number}, wie er jetzt ist</translation>
    </message>
    <message>
        <source>Nothing doubtful is left: Ctrl+↵ imports.</source>
        <translation>Nichts Zweifelhaftes ist mehr da: Strg+↵ importiert.</translation>
    </message>
    <message>
        <source>Letters are being written into the project: {letters}…</source>
        <translation>Briefe werden in das Projekt geschrieben: {letters}…</translation>
    </message>
    <message numerus="yes">
        <source>Close without importing? Your corrections (%n) would be given up.</source>
        <translation>
            <numerusform>Ohne Import schließen? Ihre Korrektur (%n) ginge verloren.</numerusform>
            <numerusform>Ohne Import schließen? Ihre Korrekturen (%n) gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on correcting</source>
        <translation>&amp;Weiter korrigieren</translation>
    </message>
    <message>
        <source>&amp;Close without importing</source>
        <translation>&amp;Ohne Import schließen</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Right as it is, on to the next doubtful one</source>
        <translation>Richtig so, weiter zum nächsten Zweifelhaften</translation>
    </message>
    <message>
        <source>Other kind of line…</source>
        <translation>Andere Zeilenart…</translation>
    </message>
    <message>
        <source>Not a note marker; or, with a figure selected, a note marker</source>
        <translation>Kein Anmerkungszeichen; oder, mit ausgewählter Ziffer, ein Anmerkungszeichen</translation>
    </message>
    <message>
        <source>Other mark, or a mark on what is selected…</source>
        <translation>Andere Auszeichnung oder eine Auszeichnung der Auswahl…</translation>
    </message>
    <message>
        <source>Remove this mark or marker; leave the field empty</source>
        <translation>Diese Auszeichnung oder dieses Zeichen entfernen; das Feld leer lassen</translation>
    </message>
    <message>
        <source>Set apart: not part of the text</source>
        <translation>Aussondern: gehört nicht zum Text</translation>
    </message>
    <message>
        <source>Take into the text</source>
        <translation>In den Text aufnehmen</translation>
    </message>
    <message>
        <source>A letter begins with this line</source>
        <translation>Mit dieser Zeile beginnt ein Brief</translation>
    </message>
    <message>
        <source>Join with the letter before</source>
        <translation>Mit dem Brief davor verbinden</translation>
    </message>
    <message>
        <source>Sender, recipient, date, place, kind, title…</source>
        <translation>Absender, Empfänger, Datum, Ort, Art, Titel…</translation>
    </message>
    <message>
        <source>Leave this letter out, or take it in again</source>
        <translation>Diesen Brief auslassen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>Files: {files}</source>
        <translation>Dateien: {files}</translation>
    </message>
    <message>
        <source>letters: {letters}</source>
        <translation>Briefe: {letters}</translation>
    </message>
    <message>
        <source>doubtful places: {doubts} in {count} of them</source>
        <translation>zweifelhafte Stellen: {doubts} in {count} davon</translation>
    </message>
    <message>
        <source>nothing doubtful</source>
        <translation>nichts Zweifelhaftes</translation>
    </message>
    <message>
        <source>coming back: {returned}</source>
        <translation>zurückgekommen: {returned}</translation>
    </message>
    <message>
        <source>files refused: {refused}</source>
        <translation>abgelehnte Dateien: {refused}</translation>
    </message>
    <message>
        <source>pictures: {count}</source>
        <translation>Bilder: {count}</translation>
    </message>
    <message>
        <source>already in the project: {present}</source>
        <translation>schon im Projekt: {present}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Letter without a title</source>
        <translation>Brief ohne Titel</translation>
    </message>
    <message>
        <source>its lines go to the pages of letter {number}, which show the same scans</source>
        <translation>seine Zeilen kommen zu den Seiten von Brief {number}, die dieselben Scans zeigen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>left out: it is letter {number} already</source>
        <translation>ausgelassen: ist schon Brief {number}</translation>
    </message>
    <message>
        <source>doubtful: {count}</source>
        <translation>zweifelhaft: {count}</translation>
    </message>
    <message>
        <source>a letter of its own, beside letter {number}</source>
        <translation>ein eigener Brief, neben Brief {number}</translation>
    </message>
    <message>
        <source>again, beside letter {number}</source>
        <translation>noch einmal, neben Brief {number}</translation>
    </message>
    <message>
        <source>Letter {number} coming back: {title}</source>
        <translation>Brief {number} kommt zurück: {title}</translation>
    </message>
    <message>
        <source>suggestions: {suggestions}, comments: {comments}</source>
        <translation>Vorschläge: {suggestions}, Kommentare: {comments}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>brought before: {count}</source>
        <translation>schon früher gekommen: {count}</translation>
    </message>
    <message>
        <source>This is letter {number}, which went out of this project as a document and comes back. Taking it in changes no word: its tracked changes, and others that are found by comparing, become suggestions on the letter as it stands now, and its comments come along.</source>
        <translation>Dies ist Brief {number}, der aus diesem Projekt als Dokument hinausging und nun zurückkommt. Ihn zu übernehmen ändert kein Wort: Die aufgezeichneten Änderungen, und andere, die der Vergleich findet, werden Vorschläge zum Brief, wie er jetzt ist, und die Kommentare kommen mit.</translation>
    </message>
    <message>
        <source>Enter right as it is · F10 everything that can be changed</source>
        <translation>Eingabe: richtig so · F10: alles, was sich ändern lässt</translation>
    </message>
    <message>
        <source>This file says itself what everything in it is. There is nothing to decide: the result stands beside it, and what is doubtful below. It can be corrected after the import.</source>
        <translation>Diese Datei sagt selbst, was alles in ihr ist. Es gibt nichts zu entscheiden: Das Ergebnis steht daneben, Zweifelhaftes darunter. Korrigieren lässt es sich nach dem Import.</translation>
    </message>
    <message>
        <source>(The source has no note for this marker.)</source>
        <translation>(Die Quelle hat keine Anmerkung zu diesem Zeichen.)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Note {label}</source>
        <translation>Anmerkung {label}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Nummer des Briefes</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>Feld im Kopf</translation>
    </message>
    <message>
        <source>Archival source</source>
        <translation>Archivalische Quelle</translation>
    </message>
    <message>
        <source>Printed source</source>
        <translation>Gedruckte Quelle</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Compilers</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Head note</source>
        <translation>Kopfanmerkung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Seitentitel</translation>
    </message>
    <message>
        <source>Page heading</source>
        <translation>Seitenüberschrift</translation>
    </message>
    <message>
        <source>Site section</source>
        <translation>Rubrik der Website</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Page footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <source>Ruled line</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Ausgesondert</translation>
    </message>
    <message>
        <source>Place line</source>
        <translation>Ortszeile</translation>
    </message>
    <message>
        <source>Closing, signed</source>
        <translation>Grußformel mit Unterschrift</translation>
    </message>
    <message>
        <source>Note marker</source>
        <translation>Anmerkungszeichen</translation>
    </message>
    <message>
        <source>Heading of the notes</source>
        <translation>Überschrift der Anmerkungen</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Weiterer Brief</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Art des Briefes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>1–9 block role · L other kind of line · X set apart · T into the text · B a letter begins here</source>
        <translation>1–9 Zeilenart im Brief · L andere Zeilenart · X aussondern · T in den Text · B hier beginnt ein Brief</translation>
    </message>
    <message>
        <source>T into the text · X set apart · L other kind of line</source>
        <translation>T in den Text · X aussondern · L andere Zeilenart</translation>
    </message>
    <message>
        <source>N not a note marker · X set apart</source>
        <translation>N kein Anmerkungszeichen · X aussondern</translation>
    </message>
    <message>
        <source>M other mark · Del no mark · X set apart</source>
        <translation>M andere Auszeichnung · Entf keine Auszeichnung · X aussondern</translation>
    </message>
    <message>
        <source>F2 write what is right · Del leave empty</source>
        <translation>F2 das Richtige schreiben · Entf leer lassen</translation>
    </message>
    <message>
        <source>T into the text</source>
        <translation>T in den Text</translation>
    </message>
    <message>
        <source>Enter: seen; it stays listed under Problems</source>
        <translation>Eingabe: gesehen; bleibt unter Probleme aufgeführt</translation>
    </message>
    <message>
        <source>Marker of note {label}</source>
        <translation>Zeichen der Anmerkung {label}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>von Ihnen entschieden</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>rather sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Text (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The report could not be saved: {reason}</source>
        <translation>Der Bericht konnte nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>The report was saved as {file}.</source>
        <translation>Der Bericht wurde als {file} gespeichert.</translation>
    </message>
    <message>
        <source>become pages, beside the project</source>
        <translation>werden Seiten, neben dem Projekt</translation>
    </message>
    <message>
        <source>become pages, in the project file</source>
        <translation>werden Seiten, in der Projektdatei</translation>
    </message>
    <message>
        <source>are left out and named</source>
        <translation>werden weggelassen und genannt</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new key</source>
        <translation>Die neue Taste drücken</translation>
    </message>
</context>
<context>
    <name>KeyWarnings</name>
    <message>
        <source>closes the window</source>
        <translation>schließt das Fenster</translation>
    </message>
    <message>
        <source>changes the window</source>
        <translation>verändert das Fenster</translation>
    </message>
    <message>
        <source>opens the menu of the window</source>
        <translation>öffnet das Fenstermenü</translation>
    </message>
    <message>
        <source>belongs to the system</source>
        <translation>gehört dem System</translation>
    </message>
    <message>
        <source>ends the session on some systems</source>
        <translation>beendet auf manchen Systemen die Sitzung</translation>
    </message>
    <message>
        <source>opens the menu of the system</source>
        <translation>öffnet das Menü des Systems</translation>
    </message>
    <message>
        <source>takes a picture of the screen</source>
        <translation>macht ein Bildschirmfoto</translation>
    </message>
    <message>
        <source>{key} is needed for writing; hold Ctrl or Alt, or use a function key.</source>
        <translation>{key} wird zum Schreiben gebraucht; halten Sie Strg oder Alt, oder nehmen Sie eine Funktionstaste.</translation>
    </message>
    <message>
        <source>{key} often {what}, and may never come here.</source>
        <translation>{key}: Diese Taste {what} oft und kommt vielleicht nie hier an.</translation>
    </message>
    <message>
        <source>{key} often belongs to the system, and may never come here.</source>
        <translation>{key} gehört oft dem System und kommt vielleicht nie hier an.</translation>
    </message>
    <message>
        <source>{key} is used in texts and fields, which may answer it first.</source>
        <translation>{key} wird in Texten und Feldern benutzt, die sie zuerst beantworten können.</translation>
    </message>
    <message>
        <source>{key} is AltGr on many systems, where these keyboards write a sign with it: {layouts}.</source>
        <translation>{key} ist auf vielen Systemen AltGr, womit diese Tastaturen ein Zeichen schreiben: {layouts}.</translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <source>Letterbook: keys</source>
        <translation>Letterbook: Tasten</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Neue Taste…</translation>
    </message>
    <message>
        <source>Then press the key (Enter in the list)</source>
        <translation>Danach die Taste drücken (Eingabe in der Liste)</translation>
    </message>
    <message>
        <source>Take keys a&amp;way</source>
        <translation>Tasten &amp;wegnehmen</translation>
    </message>
    <message>
        <source>Delete in the list</source>
        <translation>Entf in der Liste</translation>
    </message>
    <message>
        <source>Back to the &amp;usual</source>
        <translation>Zurück zum &amp;Üblichen</translation>
    </message>
    <message>
        <source>Put &amp;all keys back</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Save the list as &amp;PDF…</source>
        <translation>Liste als &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Keep it as it was</source>
        <translation>Lassen, &amp;wie es war</translation>
    </message>
    <message>
        <source>Press the new key of “{command}”; two strokes one after the other are one key too. Esc leaves it as it was.</source>
        <translation>Drücken Sie die neue Taste für „{command}“; zwei Anschläge nacheinander sind auch eine Taste. Esc lässt es, wie es war.</translation>
    </message>
    <message>
        <source>⚠ {key} is the key of “{command}” ({menu}).</source>
        <translation>⚠ {key} ist die Taste für „{command}“ ({menu}).</translation>
    </message>
    <message>
        <source>✓ {key} is a key of “{command}” now.</source>
        <translation>✓ {key} ist jetzt eine Taste für „{command}“.</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>Die Liste der Tasten speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>⚠ The list could not be written to {file} ({reason}).</source>
        <translation>⚠ Die Liste konnte nicht in {file} geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>✓ The list was written to {file}.</source>
        <translation>✓ Die Liste wurde in {file} geschrieben.</translation>
    </message>
</context>
<context>
    <name>KindCommands</name>
    <message>
        <source>There are no brackets in this letter that are not marked already.</source>
        <translation>In diesem Brief gibt es keine Klammern, die nicht schon ausgezeichnet sind.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Körperschaft</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>Sachanmerkung</translation>
    </message>
    <message>
        <source>textual</source>
        <translation>textkritisch</translation>
    </message>
    <message>
        <source>author&apos;s own</source>
        <translation>vom Verfasser</translation>
    </message>
    <message>
        <source>head note</source>
        <translation>Kopfanmerkung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Sach</translation>
    </message>
    <message>
        <source>Textual</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Author&apos;s</source>
        <translation>Verf.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>missing in source</source>
        <translation>fehlt in der Quelle</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>noch kein Text</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>unterstrichen</translation>
    </message>
    <message>
        <source>underlined twice</source>
        <translation>doppelt unterstrichen</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>gestrichelte Linie</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>gepunktete Linie</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>Wellenlinie</translation>
    </message>
    <message>
        <source>line above</source>
        <translation>Linie darüber</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>durchgestrichen</translation>
    </message>
    <message>
        <source>in a box</source>
        <translation>im Kasten</translation>
    </message>
    <message>
        <source>between corners</source>
        <translation>zwischen Winkeln</translation>
    </message>
    <message>
        <source>between insertion marks</source>
        <translation>zwischen Einfügungszeichen</translation>
    </message>
    <message>
        <source>slanted, with dots and dashes</source>
        <translation>schräg, mit Strichen und Punkten</translation>
    </message>
    <message>
        <source>wavy line and “sic”</source>
        <translation>Wellenlinie und „sic“</translation>
    </message>
    <message>
        <source>colour alone</source>
        <translation>nur Farbe</translation>
    </message>
    <message>
        <source>a raised number</source>
        <translation>eine hochgestellte Zahl</translation>
    </message>
    <message>
        <source>a short bar</source>
        <translation>ein kurzer Strich</translation>
    </message>
    <message>
        <source>a double bar, with the number of the page</source>
        <translation>ein Doppelstrich mit der Seitenzahl</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>to research</source>
        <translation>zu recherchieren</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>Mark as {kind}</source>
        <translation>Auszeichnen als {kind}</translation>
    </message>
    <message>
        <source>Line is: {kind}</source>
        <translation>Zeile ist: {kind}</translation>
    </message>
    <message>
        <source>Insert {kind}</source>
        <translation>Einfügen: {kind}</translation>
    </message>
    <message>
        <source>&amp;Mark as</source>
        <translation>Auszeichnen al&amp;s</translation>
    </message>
    <message>
        <source>The &amp;line is</source>
        <translation>Die Zei&amp;le ist</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Einf&amp;ügen</translation>
    </message>
    <message>
        <source>Mark the selection, or the word at the caret; once more removes or changes it</source>
        <translation>Die Auswahl oder das Wort an der Schreibmarke auszeichnen; noch einmal entfernt oder ändert es</translation>
    </message>
    <message>
        <source>Give the lines of the selection, or the line at the caret, this role</source>
        <translation>Die Zeilen der Auswahl oder die Zeile an der Schreibmarke so bestimmen</translation>
    </message>
    <message>
        <source>Set it at the caret</source>
        <translation>An der Schreibmarke setzen</translation>
    </message>
</context>
<context>
    <name>LeaderMenu</name>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Nennung…</translation>
    </message>
    <message>
        <source>Person…</source>
        <translation>Person…</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Ort…</translation>
    </message>
    <message>
        <source>Organisation…</source>
        <translation>Körperschaft…</translation>
    </message>
    <message>
        <source>Work…</source>
        <translation>Werk…</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>Ereignis…</translation>
    </message>
    <message>
        <source>Object…</source>
        <translation>Objekt…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentar…</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Nicht identifiziert</translation>
    </message>
    <message>
        <source>Details of what is here…</source>
        <translation>Angaben zu dem, was hier ist…</translation>
    </message>
    <message>
        <source>Remove what is here</source>
        <translation>Entfernen, was hier ist</translation>
    </message>
    <message>
        <source>Markup by key</source>
        <translation>Auszeichnen mit einer Taste</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Anmerkungen und Nennungen</translation>
    </message>
    <message>
        <source>The line is</source>
        <translation>Die Zeile ist</translation>
    </message>
    <message>
        <source>The words are</source>
        <translation>Die Wörter sind</translation>
    </message>
</context>
<context>
    <name>LetterCommands</name>
    <message>
        <source>Move to place</source>
        <translation>An einen Platz rücken</translation>
    </message>
    <message>
        <source>Place in the project&apos;s order, 1 to {count}:</source>
        <translation>Platz in der Reihenfolge des Projekts, 1 bis {count}:</translation>
    </message>
    <message>
        <source>Moved in the project&apos;s order; the list is sorted by something else.</source>
        <translation>In der Reihenfolge des Projekts verschoben; die Liste ist anders sortiert.</translation>
    </message>
    <message>
        <source>The letter was deleted; Ctrl+Z brings it back.</source>
        <translation>Der Brief wurde gelöscht; Strg+Z holt ihn zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were deleted; Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n Brief wurde gelöscht; Strg+Z holt ihn zurück.</numerusform>
            <numerusform>%n Briefe wurden gelöscht; Strg+Z holt sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterCounts</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n Nennung</numerusform>
            <numerusform>%n Nennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n Brief</numerusform>
            <numerusform>%n Briefe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>telegram</source>
        <translation>Telegramm</translation>
    </message>
    <message>
        <source>memorandum</source>
        <translation>Memorandum</translation>
    </message>
    <message>
        <source>postcard</source>
        <translation>Postkarte</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Billett</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>circular</source>
        <translation>Rundschreiben</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>read once</source>
        <translation>einmal gelesen</translation>
    </message>
    <message>
        <source>read twice</source>
        <translation>zweimal gelesen</translation>
    </message>
    <message>
        <source>changed since approval</source>
        <translation>seit Freigabe geändert</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>{sender} to {recipient}</source>
        <translation>{sender} an {recipient}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>Project order</source>
        <translation>Projektfolge</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>Nach Absender</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Nach Empfänger</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Most problems</source>
        <translation>Meiste Probleme</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Correspondents</source>
        <translation>Korrespondenten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>LettersChoice</name>
    <message>
        <source>Query for letters</source>
        <translation>Abfrage nach Briefen</translation>
    </message>
    <message>
        <source>text:bukhara from:peters date:1922..1924 number:1..20 tag:enver</source>
        <translation>text:bukhara from:peters date:1922..1924 number:1..20 tag:enver</translation>
    </message>
    <message>
        <source>The same words as in the filter above the list of letters</source>
        <translation>Dieselben Wörter wie im Filter über der Liste der Briefe</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Alle Briefe</translation>
    </message>
    <message>
        <source>Selected in the list</source>
        <translation>In der Liste ausgewählt</translation>
    </message>
    <message>
        <source>As the list is filtered: {query}</source>
        <translation>Wie die Liste gefiltert ist: {query}</translation>
    </message>
    <message>
        <source>By a query…</source>
        <translation>Nach einer Abfrage…</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 Brief</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n Brief</numerusform>
            <numerusform>%n Briefe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPanel</name>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Filter the letters</source>
        <translation>Die Briefe filtern</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Sort the letters</source>
        <translation>Die Briefe sortieren</translation>
    </message>
    <message>
        <source>Group the letters</source>
        <translation>Die Briefe gruppieren</translation>
    </message>
    <message>
        <source>Write on: what is looked for stands behind the colon.</source>
        <translation>Weiterschreiben: Das Gesuchte steht hinter dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>No letter matches the filter.

Esc in the filter shows all again.</source>
        <translation>Kein Brief passt zum Filter.

Esc im Filter zeigt wieder alle.</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 Brief</translation>
    </message>
    <message>
        <source>Words, or from:peters to:stalin date:1922..1924 number:1..20 kind:telegram status:draft title:bukhara tag:enver text:bukhara has:notes has:problems; with - in front: not.</source>
        <translation>Wörter oder from:peters to:stalin date:1922..1924 number:1..20 kind:telegram status:draft title:bukhara tag:enver text:bukhara has:notes has:problems; mit - davor: nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n Brief</numerusform>
            <numerusform>%n Briefe</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} letters</source>
        <translation>{shown} von {total} Briefen</translation>
    </message>
</context>
<context>
    <name>LineMode</name>
    <message>
        <source>Text of the line</source>
        <translation>Text der Zeile</translation>
    </message>
</context>
<context>
    <name>LineStrip</name>
    <message>
        <source>The line on the scan</source>
        <translation>Die Zeile im Scan</translation>
    </message>
</context>
<context>
    <name>LostCommands</name>
    <message>
        <source>Nothing in this project has lost its place.</source>
        <translation>In diesem Projekt hat nichts seinen Platz verloren.</translation>
    </message>
    <message>
        <source>Nothing in this letter has lost its place.</source>
        <translation>In diesem Brief hat nichts seinen Platz verloren.</translation>
    </message>
    <message>
        <source>Letter {number}</source>
        <translation>Brief {number}</translation>
    </message>
    <message>
        <source>since: {step}</source>
        <translation>seit: {step}</translation>
    </message>
    <message>
        <source>where it was lost</source>
        <translation>wo es verloren ging</translation>
    </message>
    <message>
        <source>None of them has one sure place: choose a place for each.</source>
        <translation>Nichts davon hat einen einzigen sicheren Platz: Wählen Sie für jedes einen.</translation>
    </message>
    <message>
        <source>Show the text in which it stood first, and put the caret there.</source>
        <translation>Zeigen Sie den Text, in dem es zuerst stand, und setzen Sie dort die Schreibmarke.</translation>
    </message>
    <message>
        <source>Select its words in the text first, or put the caret into a word.</source>
        <translation>Zuerst im Text seine Wörter auswählen oder die Schreibmarke in ein Wort setzen.</translation>
    </message>
</context>
<context>
    <name>LostPanel</name>
    <message>
        <source>In the &amp;whole project</source>
        <translation>Im &amp;ganzen Projekt</translation>
    </message>
    <message>
        <source>↵ to its places, there ↵ places it · Ctrl+↵ at the caret · Del removes · Esc to the text</source>
        <translation>↵ zu den Plätzen, dort setzt ↵ · Strg+↵ an die Schreibmarke · Entf entfernt · Esc zum Text</translation>
    </message>
    <message>
        <source>Marks, tags and notes that lost their place</source>
        <translation>Auszeichnungen, Nennungen und Anmerkungen, die ihren Platz verloren</translation>
    </message>
    <message>
        <source>Places where it may have stood</source>
        <translation>Stellen, an denen es gestanden haben kann</translation>
    </message>
    <message>
        <source>Place all that are sure</source>
        <translation>Alle sicheren setzen</translation>
    </message>
    <message>
        <source>Place each of the selected where its very words stand once only</source>
        <translation>Alle ausgewählten dort setzen, wo genau ihre Wörter nur einmal stehen</translation>
    </message>
    <message>
        <source>All from this step</source>
        <translation>Alle dieses Schritts</translation>
    </message>
    <message>
        <source>Select everything that lost its place in the same step</source>
        <translation>Alles auswählen, was im selben Schritt seinen Platz verlor</translation>
    </message>
    <message>
        <source>At the caret</source>
        <translation>Hier setzen</translation>
    </message>
    <message>
        <source>Place it at the caret (Ctrl+Enter)</source>
        <translation>An der Schreibmarke setzen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected (Del)</source>
        <translation>Die ausgewählten entfernen (Entf)</translation>
    </message>
    <message>
        <source>No place is like it: put the caret there, then Ctrl+↵ here</source>
        <translation>Keine Stelle gleicht ihr: Schreibmarke dorthin setzen, dann hier Strg+↵</translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>Loupe</source>
        <translation>Lupe</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> (read only)</source>
        <translation> (schreibgeschützt)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>W&amp;iederherstellen</translation>
    </message>
</context>
<context>
    <name>ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>Mark “{words}” as:</source>
        <translation>„{words}“ auszeichnen als:</translation>
    </message>
    <message>
        <source>Insert here:</source>
        <translation>Hier einfügen:</translation>
    </message>
    <message>
        <source>Mark each selection from now on as:</source>
        <translation>Von jetzt an jede Auswahl auszeichnen als:</translation>
    </message>
    <message>
        <source>There is no tag or mark at the caret.</source>
        <translation>An der Schreibmarke ist keine Nennung oder Auszeichnung.</translation>
    </message>
    <message>
        <source>There is nothing at the caret that has details: put it into a tag or mark.</source>
        <translation>An der Schreibmarke ist nichts, was Angaben hat: Setzen Sie sie in eine Nennung oder Auszeichnung.</translation>
    </message>
    <message>
        <source>“{kind}” has no details.</source>
        <translation>„{kind}“ hat keine Angaben.</translation>
    </message>
    <message>
        <source>Nothing has been marked yet that could be repeated.</source>
        <translation>Noch nichts wurde ausgezeichnet, was sich wiederholen ließe.</translation>
    </message>
    <message>
        <source>Select the words to mark first, or put the caret into a word.</source>
        <translation>Zuerst die Wörter auswählen oder die Schreibmarke in ein Wort setzen.</translation>
    </message>
</context>
<context>
    <name>MentionDelegate</name>
    <message>
        <source>Not identified</source>
        <translation>Nicht identifiziert</translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation>Anmerkung {number}</translation>
    </message>
</context>
<context>
    <name>MentionsModel</name>
    <message>
        <source>Not identified</source>
        <translation>Nicht identifiziert</translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation>Anmerkung {number}</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two entries of the register</source>
        <translation>Zwei Einträge des Registers zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n Nennung</numerusform>
            <numerusform>%n Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All names, links and relations of both are kept, and everything that names either will name the merged entry: mentions, letters, provenance. One undo takes it back.</source>
        <translation>Alle Namen, Verknüpfungen und Beziehungen beider bleiben, und alles, was einen von beiden nennt, nennt dann den gemeinsamen Eintrag: Nennungen, Briefe, Überlieferung. Einmal Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Project made</source>
        <translation>Projekt angelegt</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Texteingabe</translation>
    </message>
    <message>
        <source>Project changed</source>
        <translation>Projekt geändert</translation>
    </message>
    <message>
        <source>Character kept for the project: {character} {point}</source>
        <translation>Zeichen fürs Projekt gemerkt: {character} {point}</translation>
    </message>
    <message>
        <source>Character no longer kept for the project: {character} {point}</source>
        <translation>Zeichen nicht mehr fürs Projekt gemerkt: {character} {point}</translation>
    </message>
    <message>
        <source>Tables read: {file}</source>
        <translation>Tabellen gelesen: {file}</translation>
    </message>
    <message>
        <source>Preset saved: {name}</source>
        <translation>Vorlage gespeichert: {name}</translation>
    </message>
    <message>
        <source>Preset deleted: {name}</source>
        <translation>Vorlage gelöscht: {name}</translation>
    </message>
    <message>
        <source>Project changed: {fields}</source>
        <translation>Projekt geändert: {fields}</translation>
    </message>
    <message>
        <source>Letter added</source>
        <translation>Brief hinzugefügt</translation>
    </message>
    <message>
        <source>Letter {number} added</source>
        <translation>Brief {number} hinzugefügt</translation>
    </message>
    <message>
        <source>Letter {number} changed: {fields}</source>
        <translation>Brief {number} geändert: {fields}</translation>
    </message>
    <message>
        <source>Letter {number} deleted: {title}</source>
        <translation>Brief {number} gelöscht: {title}</translation>
    </message>
    <message>
        <source>Letter {number} made like letter {original}</source>
        <translation>Brief {number} nach dem Muster von Brief {original} angelegt</translation>
    </message>
    <message>
        <source>Letter {number} split: letter {new} made of what stood below</source>
        <translation>Brief {number} geteilt: Brief {new} aus dem, was darunter stand</translation>
    </message>
    <message>
        <source>Letter {other} joined to letter {number}</source>
        <translation>Brief {other} an Brief {number} angehängt</translation>
    </message>
    <message>
        <source>Letter {number} moved to place {place}</source>
        <translation>Brief {number} an Platz {place} gerückt</translation>
    </message>
    <message>
        <source>Letters moved to place {place}: {count}</source>
        <translation>Briefe an Platz {place} gerückt: {count}</translation>
    </message>
    <message>
        <source>Letters deleted: {count}</source>
        <translation>Briefe gelöscht: {count}</translation>
    </message>
    <message>
        <source>Letter {number} changed</source>
        <translation>Brief {number} geändert</translation>
    </message>
    <message>
        <source>Letter deleted</source>
        <translation>Brief gelöscht</translation>
    </message>
    <message>
        <source>Translation begun: {language}</source>
        <translation>Übersetzung begonnen: {language}</translation>
    </message>
    <message>
        <source>Translation deleted</source>
        <translation>Übersetzung gelöscht</translation>
    </message>
    <message>
        <source>Language of a text: {language}</source>
        <translation>Sprache eines Textes: {language}</translation>
    </message>
    <message>
        <source>Provenance changed</source>
        <translation>Überlieferung geändert</translation>
    </message>
    <message>
        <source>Provenance of letter {number} changed: {fields}</source>
        <translation>Überlieferung von Brief {number} geändert: {fields}</translation>
    </message>
    <message>
        <source>Note {number} added</source>
        <translation>Anmerkung {number} hinzugefügt</translation>
    </message>
    <message>
        <source>Note {number} moved</source>
        <translation>Anmerkung {number} verschoben</translation>
    </message>
    <message>
        <source>Note {number} changed</source>
        <translation>Anmerkung {number} geändert</translation>
    </message>
    <message>
        <source>Note {number} deleted</source>
        <translation>Anmerkung {number} gelöscht</translation>
    </message>
    <message>
        <source>Lemma of a note changed</source>
        <translation>Lemma einer Anmerkung geändert</translation>
    </message>
    <message>
        <source>Lemma of note {number}: “{words}”</source>
        <translation>Lemma von Anmerkung {number}: „{words}“</translation>
    </message>
    <message>
        <source>Note placed before or behind its neighbour</source>
        <translation>Anmerkung vor oder hinter ihre Nachbarin gestellt</translation>
    </message>
    <message>
        <source>Note {number} placed before or behind its neighbour</source>
        <translation>Anmerkung {number} vor oder hinter ihre Nachbarin gestellt</translation>
    </message>
    <message>
        <source>Words made a note</source>
        <translation>Wörter zur Anmerkung gemacht</translation>
    </message>
    <message>
        <source>Made a note: “{words}”</source>
        <translation>Zur Anmerkung gemacht: „{words}“</translation>
    </message>
    <message>
        <source>Notes merged</source>
        <translation>Anmerkungen verbunden</translation>
    </message>
    <message>
        <source>Note {other} merged into note {number}</source>
        <translation>Anmerkung {other} mit Anmerkung {number} verbunden</translation>
    </message>
    <message>
        <source>Cross-reference added</source>
        <translation>Querverweis hinzugefügt</translation>
    </message>
    <message>
        <source>Cross-reference: “{words}”</source>
        <translation>Querverweis: „{words}“</translation>
    </message>
    <message>
        <source>Cross-reference changed</source>
        <translation>Querverweis geändert</translation>
    </message>
    <message>
        <source>Cross-reference changed: “{words}”</source>
        <translation>Querverweis geändert: „{words}“</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Anmerkung hinzugefügt</translation>
    </message>
    <message>
        <source>Note moved</source>
        <translation>Anmerkung verschoben</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Anmerkung geändert</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Anmerkung gelöscht</translation>
    </message>
    <message>
        <source>Marked as {kind}</source>
        <translation>Ausgezeichnet als {kind}</translation>
    </message>
    <message>
        <source>Mark or tag changed</source>
        <translation>Auszeichnung oder Nennung geändert</translation>
    </message>
    <message>
        <source>Marks or tags removed: {count}</source>
        <translation>Auszeichnungen oder Nennungen entfernt: {count}</translation>
    </message>
    <message>
        <source>Mark, tag or note placed again</source>
        <translation>Auszeichnung, Nennung oder Anmerkung wieder gesetzt</translation>
    </message>
    <message>
        <source>Marked as {kind}: “{words}”</source>
        <translation>Ausgezeichnet als {kind}: „{words}“</translation>
    </message>
    <message>
        <source>Changed {kind}: “{words}”</source>
        <translation>Geändert ({kind}): „{words}“</translation>
    </message>
    <message>
        <source>Removed {kind}: “{words}”</source>
        <translation>Entfernt ({kind}): „{words}“</translation>
    </message>
    <message>
        <source>Placed again, {kind}: “{words}”</source>
        <translation>Wieder gesetzt ({kind}): „{words}“</translation>
    </message>
    <message>
        <source>Line made {role}: “{words}”</source>
        <translation>Zeile bestimmt als {role}: „{words}“</translation>
    </message>
    <message>
        <source>Lines made {role}</source>
        <translation>Zeilen bestimmt als {role}</translation>
    </message>
    <message>
        <source>Register: {name}</source>
        <translation>Register: {name}</translation>
    </message>
    <message>
        <source>Entry of the register deleted</source>
        <translation>Registereintrag gelöscht</translation>
    </message>
    <message>
        <source>Entries of the register merged: {count}</source>
        <translation>Registereinträge zusammengeführt: {count}</translation>
    </message>
    <message>
        <source>Mention tagged</source>
        <translation>Nennung ausgezeichnet</translation>
    </message>
    <message>
        <source>Mention tagged, new entry ({kind})</source>
        <translation>Nennung ausgezeichnet, neuer Eintrag ({kind})</translation>
    </message>
    <message>
        <source>Register: {name} deleted</source>
        <translation>Register: {name} gelöscht</translation>
    </message>
    <message>
        <source>Register: merged into {name}: {count}</source>
        <translation>Register: mit {name} zusammengeführt: {count}</translation>
    </message>
    <message>
        <source>Mention tagged: {name}</source>
        <translation>Nennung ausgezeichnet: {name}</translation>
    </message>
    <message>
        <source>Mention tagged, new {kind}: {name}</source>
        <translation>Nennung ausgezeichnet, neuer Eintrag ({kind}): {name}</translation>
    </message>
    <message>
        <source>Mention “{words}” corrected: {name}</source>
        <translation>Nennung „{words}“ berichtigt: {name}</translation>
    </message>
    <message>
        <source>Mention “{words}” corrected: not identified</source>
        <translation>Nennung „{words}“ berichtigt: nicht identifiziert</translation>
    </message>
    <message>
        <source>Register: {count} mentions moved to a new entry: {name}</source>
        <translation>Register: {count} Nennungen in einen neuen Eintrag verschoben: {name}</translation>
    </message>
    <message>
        <source>Not meant by {name}: {count}</source>
        <translation>Nicht {name} gemeint: {count}</translation>
    </message>
    <message>
        <source>Mentions of {name} tagged: {count}</source>
        <translation>Nennungen ausgezeichnet, {name}: {count}</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translation>Text berichtigt</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausgeschnitten</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Text corrected: “{words}”</source>
        <translation>Text berichtigt: „{words}“</translation>
    </message>
    <message>
        <source>Cut: “{words}”</source>
        <translation>Ausgeschnitten: „{words}“</translation>
    </message>
    <message>
        <source>Pasted: “{words}”</source>
        <translation>Eingefügt: „{words}“</translation>
    </message>
    <message>
        <source>Text moved</source>
        <translation>Text verschoben</translation>
    </message>
    <message>
        <source>Text moved: “{words}”</source>
        <translation>Text verschoben: „{words}“</translation>
    </message>
    <message>
        <source>Deleted {kind} with its text: “{words}”</source>
        <translation>Mit dem Text gelöscht ({kind}): „{words}“</translation>
    </message>
    <message>
        <source>Brackets turned into marks: {count}</source>
        <translation>Klammern in Auszeichnungen verwandelt: {count}</translation>
    </message>
    <message>
        <source>Placed again: {count}</source>
        <translation>Wieder gesetzt: {count}</translation>
    </message>
    <message>
        <source>Marks of the project changed</source>
        <translation>Auszeichnungen des Projekts geändert</translation>
    </message>
    <message>
        <source>Line ends joined: “{words}”</source>
        <translation>Zeilenenden verbunden: „{words}“</translation>
    </message>
    <message>
        <source>Replaced “{words}” by “{new}”: {count}</source>
        <translation>„{words}“ durch „{new}“ ersetzt: {count}</translation>
    </message>
    <message>
        <source>Went back to an earlier state, steps: {count}</source>
        <translation>Zu einem früheren Stand zurückgekehrt, Schritte: {count}</translation>
    </message>
    <message>
        <source>Letter {number} went back to an earlier state, steps: {count}</source>
        <translation>Brief {number} zu einem früheren Stand zurückgekehrt, Schritte: {count}</translation>
    </message>
    <message>
        <source>Restored: {what}</source>
        <translation>Zurückgeholt: {what}</translation>
    </message>
    <message>
        <source>Problem looked at and let stand: {reason}</source>
        <translation>Problem angesehen und belassen: {reason}</translation>
    </message>
    <message>
        <source>Problem listed again</source>
        <translation>Problem wieder aufgeführt</translation>
    </message>
    <message>
        <source>Signed off by {person}</source>
        <translation>Freigegeben von {person}</translation>
    </message>
    <message>
        <source>Letter {number} signed off by {person}</source>
        <translation>Brief {number} freigegeben von {person}</translation>
    </message>
    <message>
        <source>Sign-off withdrawn: {reason}</source>
        <translation>Freigabe zurückgezogen: {reason}</translation>
    </message>
    <message>
        <source>Reading recorded: {reader}, {kind}</source>
        <translation>Lesung verzeichnet: {reader}, {kind}</translation>
    </message>
    <message>
        <source>Read on: {reader}, {kind}</source>
        <translation>Weitergelesen: {reader}, {kind}</translation>
    </message>
    <message>
        <source>Reading changed</source>
        <translation>Lesung geändert</translation>
    </message>
    <message>
        <source>Reading deleted: {reader}, {kind}</source>
        <translation>Lesung gelöscht: {reader}, {kind}</translation>
    </message>
    <message>
        <source>Comment changed</source>
        <translation>Kommentar geändert</translation>
    </message>
    <message>
        <source>Comment: “{words}”</source>
        <translation>Kommentar: „{words}“</translation>
    </message>
    <message>
        <source>Answer to a comment: “{words}”</source>
        <translation>Antwort auf einen Kommentar: „{words}“</translation>
    </message>
    <message>
        <source>Comment changed: “{words}”</source>
        <translation>Kommentar geändert: „{words}“</translation>
    </message>
    <message>
        <source>Comment resolved: “{words}”</source>
        <translation>Kommentar erledigt: „{words}“</translation>
    </message>
    <message>
        <source>Comment opened again: “{words}”</source>
        <translation>Kommentar wieder geöffnet: „{words}“</translation>
    </message>
    <message>
        <source>Comment deleted: “{words}”</source>
        <translation>Kommentar gelöscht: „{words}“</translation>
    </message>
    <message>
        <source>Letters imported: {count}</source>
        <translation>Briefe importiert: {count}</translation>
    </message>
    <message>
        <source>There is no {kind} with the identity {id} in the project any more; nothing was changed.</source>
        <translation>Im Projekt gibt es kein Objekt der Art {kind} mit der Kennung {id} mehr; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no letter {letter} in the project; list shows the numbers and identities.</source>
        <translation>Im Projekt gibt es keinen Brief {letter}; list zeigt Nummern und Kennungen.</translation>
    </message>
    <message>
        <source>There is no text {text} in the project any more; nothing was changed.</source>
        <translation>Im Projekt gibt es keinen Text {text} mehr; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no step {step} in the history; nothing was changed.</source>
        <translation>In der Geschichte gibt es keinen Schritt {step}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A problem is let stand with a reason; nothing was changed: write one.</source>
        <translation>Ein Problem wird mit einer Begründung belassen; nichts wurde geändert: Schreiben Sie eine.</translation>
    </message>
    <message>
        <source>It was not there at that step; nothing was changed.</source>
        <translation>Bei jenem Schritt war es nicht da; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A comment needs words; nothing was changed.</source>
        <translation>Ein Kommentar braucht Worte; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{label} is not a label of a comment; the labels are {known}.</source>
        <translation>{label} ist kein Etikett eines Kommentars; die Etiketten sind {known}.</translation>
    </message>
    <message>
        <source>This was said by {author}, who alone can change or delete it; nothing was changed: answer it instead.</source>
        <translation>Das hat {author} gesagt und kann es allein ändern oder löschen; nichts wurde geändert: antworten Sie stattdessen.</translation>
    </message>
    <message>
        <source>The letter cannot be signed off: conflicts with a colleague were left for later ({count}); nothing was changed: decide them first.</source>
        <translation>Der Brief kann nicht freigegeben werden: Konflikte mit Kollegen wurden auf später verschoben ({count}); nichts wurde geändert: Entscheiden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The letter cannot be signed off: tags, marks or notes have lost their place ({count}); nothing was changed: place or remove them first.</source>
        <translation>Der Brief kann nicht freigegeben werden: Tags, Auszeichnungen oder Anmerkungen haben ihren Platz verloren ({count}); nichts wurde geändert: Setzen oder entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The letter cannot be signed off: comments say that something is wrong ({count}); nothing was changed: resolve them first.</source>
        <translation>Der Brief kann nicht freigegeben werden: Kommentare sagen, dass etwas falsch ist ({count}); nichts wurde geändert: Erledigen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The letter cannot be signed off by {person} alone: the project asks that somebody else has read it too; nothing was changed.</source>
        <translation>{person} kann den Brief nicht allein freigeben: Das Projekt verlangt, dass ihn auch jemand anderes gelesen hat; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A sign-off is withdrawn with a reason; nothing was changed: write one.</source>
        <translation>Eine Freigabe wird mit einer Begründung zurückgezogen; nichts wurde geändert: Schreiben Sie eine.</translation>
    </message>
    <message>
        <source>A reading needs somebody who read, and how; nothing was changed.</source>
        <translation>Eine Lesung braucht jemanden, der gelesen hat, und wie; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Several letters are called {letter}; give more of the identity, which list --json shows.</source>
        <translation>Mehrere Briefe heißen {letter}; geben Sie mehr von der Kennung an, die list --json zeigt.</translation>
    </message>
    <message>
        <source>Letter {letter} cannot be put together: its text or the body of a note is missing; nothing was changed: check the project.</source>
        <translation>Brief {letter} lässt sich nicht zusammensetzen: Sein Text oder der Text einer Anmerkung fehlt; nichts wurde geändert: Prüfen Sie das Projekt.</translation>
    </message>
    <message>
        <source>There is no entry {entity} in the register; entities shows the names and identities.</source>
        <translation>Im Register gibt es keinen Eintrag {entity}; entities zeigt Namen und Kennungen.</translation>
    </message>
    <message>
        <source>{count} entries of the register are called {entity}; give the identity that entities shows.</source>
        <translation>{count} Einträge des Registers heißen {entity}; geben Sie die Kennung an, die entities zeigt.</translation>
    </message>
    <message>
        <source>There is no untagged occurrence {id} any more; nothing was tagged: list them again.</source>
        <translation>Ein nicht ausgezeichnetes Vorkommen {id} gibt es nicht mehr; nichts wurde ausgezeichnet: Zeigen Sie die Liste neu.</translation>
    </message>
    <message>
        <source>Where {match} stood, other words stand by now; nothing was tagged: list the places again.</source>
        <translation>Wo {match} stand, stehen inzwischen andere Wörter; nichts wurde ausgezeichnet: Zeigen Sie die Stellen neu.</translation>
    </message>
    <message>
        <source>{id} is not an identity; nothing was changed.</source>
        <translation>{id} ist keine Kennung; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The text {text} cannot be deleted while annotations stand on it; nothing was changed.</source>
        <translation>Der Text {text} lässt sich nicht löschen, solange Auszeichnungen auf ihm stehen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped; what was done before stays done, what was under way was not done: begin it again if it is wanted.</source>
        <translation>Abgebrochen; was vorher getan war, bleibt getan, was im Gange war, wurde nicht getan: Beginnen Sie es erneut, wenn Sie es wollen.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output ({reason}); what was done in the project stays done: make room, or send it elsewhere.</source>
        <translation>Das Ergebnis konnte nicht auf die Standardausgabe geschrieben werden ({reason}); was im Projekt getan wurde, bleibt getan: Schaffen Sie Platz, oder leiten Sie es anderswohin.</translation>
    </message>
    <message>
        <source>What was given holds bytes that are no text; nothing was changed.</source>
        <translation>Das Angegebene enthält Bytes, die kein Text sind; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The identity {id} belongs to something of another kind; nothing was changed.</source>
        <translation>Die Kennung {id} gehört zu etwas anderer Art; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What belongs to one letter cannot be moved to another ({id}); nothing was changed.</source>
        <translation>Was zu einem Brief gehört, lässt sich nicht in einen anderen verschieben ({id}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A project file holds one project; nothing was changed.</source>
        <translation>Eine Projektdatei enthält ein Projekt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The text is not what the correction was made for; nothing was changed: open the letter again.</source>
        <translation>Der Text ist nicht der, für den die Korrektur gemacht wurde; nichts wurde geändert: Öffnen Sie den Brief neu.</translation>
    </message>
    <message>
        <source>The place {start} to {end} lies outside the text; nothing was changed.</source>
        <translation>Die Stelle {start} bis {end} liegt außerhalb des Textes; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Two changes met in {path}; the second was not made: try again.</source>
        <translation>Zwei Änderungen trafen in {path} aufeinander; die zweite wurde nicht ausgeführt: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The place {start} to {end} lies outside the text, which has {length} characters; nothing was changed.</source>
        <translation>Die Stelle {start} bis {end} liegt außerhalb des Textes, der {length} Zeichen hat; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A {kind} stands at one point of the text, not over a stretch; nothing was changed.</source>
        <translation>„{kind}“ steht an einem Punkt des Textes, nicht über einer Strecke; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A {kind} needs some text to stand on; nothing was changed: select the words first.</source>
        <translation>„{kind}“ braucht Text, auf dem es steht; nichts wurde geändert: Wählen Sie zuerst die Wörter aus.</translation>
    </message>
    <message>
        <source>A {kind} is not a mark or a tag; nothing was changed.</source>
        <translation>„{kind}“ ist weder eine Auszeichnung noch eine Nennung; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This text is not a translation; nothing was changed.</source>
        <translation>Dieser Text ist keine Übersetzung; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A line always has a role, so the role {kind} cannot be removed; give the line another role.</source>
        <translation>Eine Zeile hat immer eine Zeilenart, darum lässt sich „{kind}“ nicht entfernen; geben Sie der Zeile eine andere.</translation>
    </message>
    <message>
        <source>The role {role} is not one that a line can have; nothing was changed.</source>
        <translation>„{role}“ ist keine Zeilenart; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A note can stand neither in its own body nor in another letter; nothing was changed.</source>
        <translation>Eine Anmerkung kann weder in ihrem eigenen Text noch in einem anderen Brief stehen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No other note stands at the same place on that side; nothing was changed.</source>
        <translation>Auf dieser Seite steht an derselben Stelle keine andere Anmerkung; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only two notes of one letter, of which neither stands in the other, can be merged; nothing was changed.</source>
        <translation>Nur zwei Anmerkungen eines Briefes, von denen keine in der anderen steht, lassen sich verbinden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The cross-reference has nothing to point to; nothing was changed: choose a target.</source>
        <translation>Der Querverweis hat kein Ziel; nichts wurde geändert: Wählen Sie eines.</translation>
    </message>
    <message>
        <source>What the clipboard holds is not a whole piece of a letter; nothing was pasted: copy it again.</source>
        <translation>Was die Zwischenablage enthält, ist kein ganzes Stück eines Briefes; nichts wurde eingefügt: Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>An entry of the register needs a name; nothing was changed.</source>
        <translation>Ein Registereintrag braucht einen Namen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} is mentioned ({count}); nothing was changed: delete it with its mentions, or merge it into another entry.</source>
        <translation>{name} wird genannt ({count}); nichts wurde geändert: Löschen Sie den Eintrag mit seinen Nennungen oder führen Sie ihn mit einem anderen zusammen.</translation>
    </message>
    <message>
        <source>None of the chosen mentions names {name}; nothing was changed.</source>
        <translation>Keine der gewählten Nennungen meint {name}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The entry {name} cannot be merged with itself or while it is merged into another; nothing was changed.</source>
        <translation>Der Eintrag {name} lässt sich nicht mit sich selbst zusammenführen und nicht, während er in einem anderen aufgeht; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} is a {kind} and cannot be merged with a {other}; nothing was changed.</source>
        <translation>{name} ({kind}) lässt sich nicht mit einem Eintrag anderer Art ({other}) zusammenführen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>In {file} there are no stretches to decide about; correct the letter after the import.</source>
        <translation>In {file} gibt es keine Abschnitte, über die zu entscheiden wäre; korrigieren Sie den Brief nach dem Import.</translation>
    </message>
    <message>
        <source>“{text}” cannot be the marker of a note; select the figure or sign alone.</source>
        <translation>„{text}“ kann kein Anmerkungszeichen sein; wählen Sie die Ziffer oder das Zeichen allein aus.</translation>
    </message>
    <message>
        <source>A letter begins with this line already; nothing was changed.</source>
        <translation>Mit dieser Zeile beginnt schon ein Brief; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no letter before this one in the file; nothing was changed.</source>
        <translation>Vor diesem Brief gibt es in der Datei keinen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing stands below the line of the caret, so there is nothing to split off; nothing was changed.</source>
        <translation>Unter der Zeile der Schreibmarke steht nichts, was sich abteilen ließe; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No letter follows letter {number}, so there is nothing to join; nothing was changed.</source>
        <translation>Auf Brief {number} folgt keiner, der sich verbinden ließe; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A letter needs a number; nothing was changed.</source>
        <translation>Ein Brief braucht eine Nummer; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only one witness can be the base of the text; nothing was changed.</source>
        <translation>Nur ein Textzeuge kann Textgrundlage sein; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The query has no field {field}; the fields are {known}.</source>
        <translation>Die Abfrage kennt kein Feld {field}; die Felder sind {known}.</translation>
    </message>
    <message>
        <source>The query cannot use {field}:{value}; the manual lists the forms that it knows.</source>
        <translation>Die Abfrage kann {field}:{value} nicht verwenden; das Handbuch nennt die Formen, die sie kennt.</translation>
    </message>
    <message>
        <source>The pattern {pattern} is not a regular expression ({reason}); nothing was searched.</source>
        <translation>Das Muster {pattern} ist kein regulärer Ausdruck ({reason}); nichts wurde gesucht.</translation>
    </message>
    <message>
        <source>What is to stand there instead, {replacement}, cannot be used ({reason}); nothing was changed: name only groups that the pattern has.</source>
        <translation>Was stattdessen stehen soll, {replacement}, lässt sich nicht verwenden ({reason}); nichts wurde geändert: Nennen Sie nur Gruppen, die das Muster hat.</translation>
    </message>
    <message>
        <source>Where “{words}” stood, other words stand by now; nothing was changed: search again.</source>
        <translation>Wo „{words}“ stand, stehen inzwischen andere Wörter; nichts wurde geändert: Suchen Sie neu.</translation>
    </message>
    <message>
        <source>The pattern {pattern} takes longer than {seconds} seconds; the search was stopped: make it simpler.</source>
        <translation>Das Muster {pattern} braucht länger als {seconds} Sekunden; die Suche wurde abgebrochen: Vereinfachen Sie es.</translation>
    </message>
    <message>
        <source>There is no place {scope} to search in; the places are {known}.</source>
        <translation>Einen Suchort {scope} gibt es nicht; die Orte sind {known}.</translation>
    </message>
    <message>
        <source>Letters cannot be sorted by {sort}; they can be by {known}.</source>
        <translation>Briefe lassen sich nicht nach {sort} sortieren, wohl aber nach {known}.</translation>
    </message>
    <message>
        <source>There is no step that could be undone; nothing was changed.</source>
        <translation>Es gibt keinen Schritt, der sich rückgängig machen ließe; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no step that could be done again; nothing was changed.</source>
        <translation>Es gibt keinen Schritt, der sich wiederherstellen ließe; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no screen here, so no window can be opened; these commands need none: {commands}.</source>
        <translation>Hier gibt es keinen Bildschirm, darum lässt sich kein Fenster öffnen; diese Befehle brauchen keinen: {commands}.</translation>
    </message>
    <message>
        <source>The display {display} does not answer, so no window can be opened; these commands need none: {commands}.</source>
        <translation>Der Bildschirm {display} antwortet nicht, darum lässt sich kein Fenster öffnen; diese Befehle brauchen keinen: {commands}.</translation>
    </message>
    <message>
        <source>Qt needs system libraries that are missing here; install them, on Debian and Ubuntu with: apt install {packages}</source>
        <translation>Qt braucht Systembibliotheken, die hier fehlen; installieren Sie sie, unter Debian und Ubuntu mit: apt install {packages}</translation>
    </message>
    <message>
        <source>The program&apos;s own file {name} is missing: the installation is not complete; install it again.</source>
        <translation>Die Programmdatei {name} fehlt: Die Installation ist nicht vollständig; installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>There is no profile {name}; the profiles are {known}. No project was made.</source>
        <translation>Ein Profil {name} gibt es nicht; die Profile sind {known}. Kein Projekt wurde angelegt.</translation>
    </message>
    <message>
        <source>The bytes of an image are not those that its hash {sha256} names; nothing was changed.</source>
        <translation>Die Bytes eines Bildes sind nicht die, die seine Prüfsumme {sha256} nennt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The character palette {file} cannot be read ({reason}); install the program again.</source>
        <translation>Die Zeichentafel {file} lässt sich nicht lesen ({reason}); installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The profile {name} cannot be read ({reason}); mend its file or install the program again.</source>
        <translation>Das Profil {name} lässt sich nicht lesen ({reason}); bringen Sie seine Datei in Ordnung oder installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read ({reason}); the default settings are used.</source>
        <translation>Die Einstellungen in {file} lassen sich nicht lesen ({reason}); die Voreinstellungen gelten.</translation>
    </message>
    <message>
        <source>In the settings {file} these values cannot be used: {names}; their defaults are used.</source>
        <translation>In den Einstellungen {file} sind diese Werte nicht brauchbar: {names}; ihre Voreinstellungen gelten.</translation>
    </message>
    <message>
        <source>The settings could not be written to {file} ({reason}); they hold until you leave.</source>
        <translation>Die Einstellungen konnten nicht in {file} geschrieben werden ({reason}); sie gelten, bis Sie das Programm verlassen.</translation>
    </message>
    <message>
        <source>The sample could not be copied to {folder} ({reason}); nothing was changed there.</source>
        <translation>Das Beispiel konnte nicht nach {folder} kopiert werden ({reason}); dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>An internal error stopped the work ({reason}); the project is as it was before.</source>
        <translation>Ein interner Fehler hat die Arbeit abgebrochen ({reason}); das Projekt ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>The window opens one project at a time: leave out “{argument}”.</source>
        <translation>Das Fenster öffnet ein Projekt auf einmal: Lassen Sie „{argument}“ weg.</translation>
    </message>
    <message>
        <source>An internal error stopped the last action ({reason}); what was saved before stays saved; a report lies in {file}.</source>
        <translation>Ein interner Fehler hat die letzte Aktion abgebrochen ({reason}); was vorher gespeichert war, bleibt gespeichert; ein Bericht liegt in {file}.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Briefe werden geschrieben</translation>
    </message>
    <message>
        <source>Looking for names</source>
        <translation>Namen werden gesucht</translation>
    </message>
    <message>
        <source>There is no file or folder {file}; nothing was imported.</source>
        <translation>Eine Datei oder einen Ordner {file} gibt es nicht; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no file that can be imported ({endings}); nothing was changed.</source>
        <translation>Der Ordner {folder} enthält keine Datei, die sich importieren lässt ({endings}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder {folder} holds {count} files, more than the {most} of one import; nothing was imported: choose smaller folders.</source>
        <translation>Der Ordner {folder} enthält {count} Dateien, mehr als die {most} eines Imports; nichts wurde importiert: Wählen Sie kleinere Ordner.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}); it was left out.</source>
        <translation>Die Datei {file} lässt sich nicht lesen ({reason}); sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{file} is empty; nothing was imported from it.</source>
        <translation>{file} ist leer; nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>{file} holds no text; nothing was imported from it.</source>
        <translation>{file} enthält keinen Text; nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>{file} is larger than the {megabytes} MB that are read at once; nothing was imported from it: split it.</source>
        <translation>{file} ist größer als die {megabytes} MB, die auf einmal gelesen werden; nichts wurde daraus importiert: Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>{file} is in no format that can be imported; nothing was imported from it: name the format if you know it.</source>
        <translation>{file} hat kein Format, das sich importieren lässt; nichts wurde daraus importiert: Nennen Sie das Format, wenn Sie es kennen.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply to be read as {format}; nothing was imported from it.</source>
        <translation>{file} ist zu tief verschachtelt, um als {format} gelesen zu werden; nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>{file} could not be read as {format} ({detail}); nothing was imported from it.</source>
        <translation>{file} konnte nicht als {format} gelesen werden ({detail}); nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>There is no format {format}; the formats are {known}.</source>
        <translation>Ein Format {format} gibt es nicht; die Formate sind {known}.</translation>
    </message>
    <message>
        <source>The format {format} can be written but not read; nothing was imported.</source>
        <translation>Das Format {format} lässt sich schreiben, aber nicht lesen; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The format {format} can be read but not written; nothing was written.</source>
        <translation>Das Format {format} lässt sich lesen, aber nicht schreiben; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{file} is not JSON ({detail}); nothing was imported from it.</source>
        <translation>{file} ist kein JSON ({detail}); nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>{file} has a wrong value at {where} ({detail}); nothing was imported from it.</source>
        <translation>{file} hat bei {where} einen falschen Wert ({detail}); nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>{file} was written in version {version} of the format, and this program knows {known}; nothing was imported from it: use a newer Letterbook.</source>
        <translation>{file} wurde in Version {version} des Formats geschrieben, dieses Programm kennt {known}; nichts wurde daraus importiert: Nehmen Sie ein neueres Letterbook.</translation>
    </message>
    <message>
        <source>{file} is JSON but holds no letters; nothing was imported from it.</source>
        <translation>{file} ist JSON, enthält aber keine Briefe; nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply; nothing was imported from it.</source>
        <translation>{file} ist zu tief verschachtelt; nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>{file} describes {count} letters, and between one and {most} can be read; nothing was imported from it.</source>
        <translation>{file} beschreibt {count} Briefe; gelesen werden können einer bis {most}. Daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <source>{file} holds no Web Annotations; nothing was imported from it.</source>
        <translation>{file} enthält keine Web Annotations; daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <source>{file} holds {count} annotations, more than the {most} that are read; split it.</source>
        <translation>{file} enthält {count} Annotationen, mehr als die {most}, die gelesen werden; teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>{file} is no table that can be read ({detail}); nothing was imported from it.</source>
        <translation>{file} ist keine lesbare Tabelle ({detail}); daraus wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The columns of {file} ({columns}) say neither that it lists letters nor that it lists register entries; nothing was imported from it: name them as the page on formats says.</source>
        <translation>Die Spalten von {file} ({columns}) sagen weder, dass dort Briefe, noch dass dort Registereinträge stehen; daraus wurde nichts importiert: Benennen Sie sie so, wie es die Seite über die Formate sagt.</translation>
    </message>
    <message>
        <source>{file} has more than the {most} rows that are read; nothing was imported from it: split it.</source>
        <translation>{file} hat mehr als die {most} Zeilen, die gelesen werden; daraus wurde nichts importiert: Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>{file} is no PAGE file; nothing was imported from it.</source>
        <translation>{file} ist keine PAGE-Datei; nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>{file} is no ALTO file; nothing was imported from it.</source>
        <translation>{file} ist keine ALTO-Datei; nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>{file} measures in {unit}, which needs to know how many dots make an inch; nothing was imported from it.</source>
        <translation>{file} misst in {unit}, wofür bekannt sein muss, wie viele Bildpunkte einen Zoll ergeben; nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>{file} holds no page of a recogniser; nothing was imported from it.</source>
        <translation>{file} enthält keine Seite einer Texterkennung; nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>{file} is not XML that can be read ({detail}); nothing was imported from it.</source>
        <translation>{file} ist kein lesbares XML ({detail}); nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>{file} declares entities of its own, which can do harm; nothing was imported from it: remove the document type.</source>
        <translation>{file} deklariert eigene Entitäten, die Schaden anrichten können; nichts wurde daraus importiert: Entfernen Sie den Dokumenttyp.</translation>
    </message>
    <message>
        <source>{file} is nested deeper than {depth} elements; nothing was imported from it.</source>
        <translation>{file} ist tiefer als {depth} Elemente verschachtelt; nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>{file} is larger than the {megabytes} MB that are read as XML; nothing was imported from it: split it.</source>
        <translation>{file} ist größer als die {megabytes} MB, die als XML gelesen werden; nichts wurde daraus importiert: Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>{file} is TEI but holds no text; nothing was imported from it.</source>
        <translation>{file} ist TEI, enthält aber keinen Text; nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>There is no {option} called {value}; it can be {known}. Nothing was written.</source>
        <translation>Für {option} gibt es kein {value}; möglich ist {known}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no preset {preset}; there are: {known}. Nothing was written.</source>
        <translation>Es gibt keine Vorlage {preset}; es gibt: {known}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>A preset needs a name; nothing was saved.</source>
        <translation>Eine Vorlage braucht einen Namen; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}); nothing was changed: restore the newest backup, or salvage what is in it.</source>
        <translation>{path} ist beschädigt ({reason}); nichts wurde geändert: Stellen Sie die neueste Sicherung wieder her, oder bergen Sie, was darin ist.</translation>
    </message>
    <message>
        <source>Row {row} of the table of {table}: {detail} cannot be changed in a table, or not to this; it is in the project as it was.</source>
        <translation>Zeile {row} der Tabelle {table}: {detail} lässt sich in einer Tabelle nicht oder nicht so ändern; im Projekt steht es wie zuvor.</translation>
    </message>
    <message>
        <source>{count} rows of the table of {table} in {file} name nothing that is in the project; they were left out: import the letters first, as JSON or TEI.</source>
        <translation>{count} Zeilen der Tabelle {table} in {file} nennen nichts, was im Projekt ist; sie wurden ausgelassen: Importieren Sie zuerst die Briefe, als JSON oder TEI.</translation>
    </message>
    <message>
        <source>The format {format} has no option that can be set by {option}; it has: {known}. Nothing was written.</source>
        <translation>Das Format {format} hat keine Option, die sich mit {option} setzen lässt; es hat: {known}. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Letters are being written into the project</source>
        <translation>Die Briefe werden in das Projekt geschrieben</translation>
    </message>
    <message>
        <source>Looking for registers: {file}</source>
        <translation>Register werden gesucht: {file}</translation>
    </message>
    <message>
        <source>Files: {files}. Letters: {letters}. Notes: {notes}. Mentions: {mentions}. Dates: {dates}. Register entries: {entities}.</source>
        <translation>Dateien: {files}. Briefe: {letters}. Anmerkungen: {notes}. Nennungen: {mentions}. Daten: {dates}. Registereinträge: {entities}.</translation>
    </message>
    <message>
        <source>Translations: {translations}. Pages: {pages}.</source>
        <translation>Übersetzungen: {translations}. Seiten: {pages}.</translation>
    </message>
    <message>
        <source>Files that could not be read: {count}.</source>
        <translation>Dateien, die nicht gelesen werden konnten: {count}.</translation>
    </message>
    <message>
        <source>Everything was understood.</source>
        <translation>Alles wurde verstanden.</translation>
    </message>
    <message>
        <source>Not understood, kept and written again: {count} elements.</source>
        <translation>Nicht verstanden, aufbewahrt und wieder ausgegeben: {count} Elemente.</translation>
    </message>
    <message>
        <source>{element}: {count} (letters: {letters}). Example: {example}</source>
        <translation>{element}: {count} (Briefe: {letters}). Beispiel: {example}</translation>
    </message>
    <message>
        <source>Contradictions, of which none was decided: {count}.</source>
        <translation>Widersprüche, von denen keiner entschieden wurde: {count}.</translation>
    </message>
    <message>
        <source>{title} ({source}):</source>
        <translation>{title} ({source}):</translation>
    </message>
    <message>
        <source>{file} is damaged or no document of a word processor ({detail}); nothing was imported from it.</source>
        <translation>{file} ist beschädigt oder kein Dokument einer Textverarbeitung ({detail}); nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>{file} is protected by a password; nothing was imported from it: save it without one.</source>
        <translation>{file} ist mit einem Passwort geschützt; nichts wurde daraus importiert: Speichern Sie die Datei ohne Passwort.</translation>
    </message>
    <message>
        <source>{file} is in a format that Word used before 2007; nothing was imported from it: save it as DOCX.</source>
        <translation>{file} hat ein Format, das Word vor 2007 verwendete; nichts wurde daraus importiert: Speichern Sie die Datei als DOCX.</translation>
    </message>
    <message>
        <source>{file} is a package that holds no text document; nothing was imported from it.</source>
        <translation>{file} ist ein Paket, das kein Textdokument enthält; nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>Reading {file} took more than {seconds} seconds or {megabytes} MB of memory, or broke off, and was given up; nothing was imported from it. Open it in a word processor and save it again.</source>
        <translation>Das Lesen von {file} brauchte mehr als {seconds} Sekunden oder {megabytes} MB Speicher oder brach ab und wurde aufgegeben; nichts wurde daraus importiert. Öffnen Sie die Datei in einer Textverarbeitung und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than a document ever needs ({what}); nothing was imported from it.</source>
        <translation>{file} wird beim Entpacken größer, als ein Dokument je sein muss ({what}); nichts wurde daraus importiert.</translation>
    </message>
    <message>
        <source>Say in which format to export, with --format, or by which preset of the project, with --preset ({known}); nothing was written.</source>
        <translation>Sagen Sie mit --format, in welchem Format, oder mit --preset, nach welcher Vorlage des Projekts exportiert werden soll ({known}); nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Say where to write to, with --output; nothing was written.</source>
        <translation>Sagen Sie mit --output, wohin geschrieben werden soll; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The preset {preset} names no place in the project&apos;s folder; nothing was written: say where to write to, with --output.</source>
        <translation>Die Vorlage {preset} nennt keinen Ort im Ordner des Projekts; nichts wurde geschrieben: Sagen Sie mit --output, wohin.</translation>
    </message>
    <message>
        <source>An export goes to a file or a folder, never to standard output; nothing was written: name one.</source>
        <translation>Ein Export geht in eine Datei oder einen Ordner, nie auf die Standardausgabe; nichts wurde geschrieben: Nennen Sie eine oder einen.</translation>
    </message>
    <message>
        <source>{file} is no IIIF manifest with canvases; nothing was imported. Choose the manifest itself, not a collection.</source>
        <translation>{file} ist kein IIIF-Manifest mit Canvases; nichts wurde importiert. Wählen Sie das Manifest selbst, nicht eine Sammlung.</translation>
    </message>
    <message>
        <source>The manifest {file} has {count} canvases, more than the {most} that are read; split it.</source>
        <translation>Das Manifest {file} hat {count} Canvases, mehr als die {most}, die gelesen werden; teilen Sie es.</translation>
    </message>
    <message>
        <source>This format is made and read by the program pandoc, which is not there; nothing was changed: install the package pypandoc-binary, which brings it.</source>
        <translation>Dieses Format wird vom Programm pandoc geschrieben und gelesen, und das fehlt; nichts wurde geändert: Installieren Sie das Paket pypandoc-binary, das es mitbringt.</translation>
    </message>
    <message>
        <source>The program pandoc could not do it ({reason}); nothing was changed.</source>
        <translation>Das Programm pandoc konnte es nicht ({reason}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The program pandoc needed more than {seconds} seconds and was stopped; nothing was changed: take fewer letters at once.</source>
        <translation>Das Programm pandoc brauchte mehr als {seconds} Sekunden und wurde beendet; nichts wurde geändert: Nehmen Sie weniger Briefe auf einmal.</translation>
    </message>
    <message>
        <source>The program pandoc needed more than the {limit} GB of memory that it may have; nothing was changed: export the letters in parts, by years or volumes.</source>
        <translation>Das Programm pandoc brauchte mehr als die {limit} GB Speicher, die es haben darf; nichts wurde geändert: Exportieren Sie die Briefe in Teilen, nach Jahren oder Bänden.</translation>
    </message>
    <message>
        <source>Typst needed more than the {limit} GB of memory that it may have; nothing was changed: export the letters in parts, by years or volumes.</source>
        <translation>Typst brauchte mehr als die {limit} GB Speicher, die es haben darf; nichts wurde geändert: Exportieren Sie die Briefe in Teilen, nach Jahren oder Bänden.</translation>
    </message>
    <message>
        <source>The pages of so many letters would need about {needed} GB of memory, and may have {limit} GB; nothing was written: export the letters in parts, by years or volumes.</source>
        <translation>Die Seiten so vieler Briefe bräuchten etwa {needed} GB Speicher und dürfen {limit} GB haben; nichts wurde geschrieben: Exportieren Sie die Briefe in Teilen, nach Jahren oder Bänden.</translation>
    </message>
    <message>
        <source>This format is set by Typst, which is not there; nothing was changed: install the package typst.</source>
        <translation>Dieses Format wird mit Typst gesetzt, und das fehlt; nichts wurde geändert: Installieren Sie das Paket typst.</translation>
    </message>
    <message>
        <source>Typst could not set the pages ({reason}); nothing was changed.</source>
        <translation>Typst konnte die Seiten nicht setzen ({reason}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Typst needed more than {seconds} seconds and was stopped; nothing was changed: take fewer letters at once.</source>
        <translation>Typst brauchte mehr als {seconds} Sekunden und wurde beendet; nichts wurde geändert: Nehmen Sie weniger Briefe auf einmal.</translation>
    </message>
    <message>
        <source>{path} is the name of a project file, which an export never overwrites; nothing was written: choose another name.</source>
        <translation>{path} ist der Name einer Projektdatei, die ein Export nie überschreibt; nichts wurde geschrieben: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is a folder, but this format writes one file; nothing was written: give a file name.</source>
        <translation>{path} ist ein Ordner, dieses Format schreibt aber eine Datei; nichts wurde geschrieben: Geben Sie einen Dateinamen an.</translation>
    </message>
    <message>
        <source>{path} is a file, but this format writes several into a folder; nothing was written: give the name of a folder.</source>
        <translation>{path} ist eine Datei, dieses Format schreibt aber mehrere in einen Ordner; nichts wurde geschrieben: Geben Sie den Namen eines Ordners an.</translation>
    </message>
    <message>
        <source>The format {format} writes many files into a folder, and {path} is named like a single file; nothing was written: give the name of a folder.</source>
        <translation>Das Format {format} schreibt viele Dateien in einen Ordner, und {path} heißt wie eine einzelne Datei; es wurde nichts geschrieben: geben Sie den Namen eines Ordners an.</translation>
    </message>
    <message>
        <source>The folder {path} holds files that no export made; nothing was written: choose an empty or a new folder.</source>
        <translation>Der Ordner {path} enthält Dateien, die kein Export geschrieben hat; nichts wurde geschrieben: Wählen Sie einen leeren oder neuen Ordner.</translation>
    </message>
    <message>
        <source>{path} is a device or a pipe, not a file; nothing was written: give a file name.</source>
        <translation>{path} ist ein Gerät oder eine Pipe, keine Datei; nichts wurde geschrieben: Geben Sie einen Dateinamen an.</translation>
    </message>
    <message>
        <source>The output could not be written to {path} ({reason}); what stood there is unchanged.</source>
        <translation>Die Ausgabe konnte nicht nach {path} geschrieben werden ({reason}); was dort stand, ist unverändert.</translation>
    </message>
    <message>
        <source>There is no project file {path}; new makes one.</source>
        <translation>Eine Projektdatei {path} gibt es nicht; new legt eine an.</translation>
    </message>
    <message>
        <source>{path} exists already; nothing was changed: choose another name.</source>
        <translation>{path} gibt es schon; nichts wurde geändert: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is an empty file, not a project; nothing was changed.</source>
        <translation>{path} ist eine leere Datei, kein Projekt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} is not a Letterbook project; nothing was changed.</source>
        <translation>{path} ist kein Letterbook-Projekt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file; nothing was changed.</source>
        <translation>{path} ist keine gewöhnliche Datei; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} cannot be made ({reason}); nothing was changed.</source>
        <translation>{path} lässt sich nicht anlegen ({reason}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} has a second name on this disk (a hard link), under which SQLite could damage it; it was not opened: make a copy and open that.</source>
        <translation>{path} hat auf diesem Datenträger einen zweiten Namen (eine harte Verknüpfung), unter dem SQLite die Datei beschädigen könnte; sie wurde nicht geöffnet: Legen Sie eine Kopie an und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Letterbook (format {version}, this one knows {known}); nothing was changed: use the newer program.</source>
        <translation>{path} stammt von einem neueren Letterbook (Format {version}, dieses kennt {known}); nichts wurde geändert: Nehmen Sie das neuere Programm.</translation>
    </message>
    <message>
        <source>{path} holds tables that no Letterbook made; it was not opened.</source>
        <translation>{path} enthält Tabellen, die kein Letterbook angelegt hat; die Datei wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{journal} was not written by Letterbook and could change the project or delete files; {path} was not opened: move that file away.</source>
        <translation>{journal} stammt nicht von Letterbook und könnte das Projekt ändern oder Dateien löschen; {path} wurde nicht geöffnet: Bringen Sie jene Datei anderswohin.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); nothing was changed.</source>
        <translation>{path} lässt sich nicht lesen ({reason}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); nothing was changed.</source>
        <translation>{path} lässt sich nicht schreiben ({reason}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A change could not be written to {path} ({reason}); the project is as it was before.</source>
        <translation>Eine Änderung konnte nicht in {path} geschrieben werden ({reason}); das Projekt ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>Another program is using {path}; nothing was changed: close it and try again.</source>
        <translation>Ein anderes Programm benutzt {path}; nichts wurde geändert: Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{user} has {path} open on this computer since {since}; nothing was changed: close it there first.</source>
        <translation>{user} hat {path} auf diesem Computer seit {since} geöffnet; nichts wurde geändert: Schließen Sie die Datei zuerst dort.</translation>
    </message>
    <message>
        <source>{user} has {path} open on {host} since {since}; nothing was changed: wait, or work on a copy.</source>
        <translation>{user} hat {path} auf {host} seit {since} geöffnet; nichts wurde geändert: Warten Sie, oder arbeiten Sie an einer Kopie.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open; nothing more is written to it: put it back, or restore a backup, and open it again.</source>
        <translation>{path} wurde verschoben oder gelöscht, während es geöffnet war; nichts wird mehr hineingeschrieben: Bringen Sie die Datei zurück oder stellen Sie eine Sicherung wieder her, und öffnen Sie sie neu.</translation>
    </message>
    <message>
        <source>Another file was put in the place of {path} while it was open; nothing was written to it: see which of the two is yours, and open it again.</source>
        <translation>An die Stelle von {path} wurde eine andere Datei gesetzt, während es geöffnet war; nichts wurde hineingeschrieben: Sehen Sie, welche der beiden Ihre ist, und öffnen Sie sie neu.</translation>
    </message>
    <message>
        <source>Another program changed {path} while it was open; nothing was written over that: open it again.</source>
        <translation>Ein anderes Programm hat {path} geändert, während es geöffnet war; nichts wurde darübergeschrieben: Öffnen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{path} is open for reading only; nothing was changed.</source>
        <translation>{path} ist schreibgeschützt geöffnet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged ({reason}); nothing was restored: take another one.</source>
        <translation>Die Sicherung {path} ist beschädigt ({reason}); nichts wurde wiederhergestellt: Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The copy {path} could not be made ({reason}); the project and the older backups are unchanged.</source>
        <translation>Die Kopie {path} konnte nicht angelegt werden ({reason}); das Projekt und die älteren Sicherungen sind unverändert.</translation>
    </message>
    <message>
        <source>The image {sha256} in the project is damaged.</source>
        <translation>Das Bild {sha256} im Projekt ist beschädigt.</translation>
    </message>
    <message>
        <source>The state of {id} is not that of its newest revision.</source>
        <translation>Der Stand von {id} ist nicht der seiner neuesten Fassung.</translation>
    </message>
    <message>
        <source>The hash of the project is not that of its letters and register.</source>
        <translation>Die Prüfsumme des Projekts ist nicht die seiner Briefe und seines Registers.</translation>
    </message>
    <message>
        <source>The newest revision of {id} is not the last of its history.</source>
        <translation>Die neueste Fassung von {id} ist nicht die letzte seiner Geschichte.</translation>
    </message>
    <message>
        <source>What somebody else says of {id} is not a state of it.</source>
        <translation>Was jemand anderes von {id} sagt, ist kein Stand davon.</translation>
    </message>
    <message>
        <source>The hash of the letter {id} is not that of its parts.</source>
        <translation>Die Prüfsumme des Briefes {id} ist nicht die seiner Teile.</translation>
    </message>
    <message>
        <source>The list of mentions does not agree with the tag {id}.</source>
        <translation>Die Liste der Nennungen stimmt nicht mit der Nennung {id} überein.</translation>
    </message>
    <message>
        <source>The annotation {id} has no position.</source>
        <translation>Die Auszeichnung {id} hat keine Stelle.</translation>
    </message>
    <message>
        <source>The annotation {id} does not stand where its history leads.</source>
        <translation>Die Auszeichnung {id} steht nicht dort, wohin ihre Geschichte führt.</translation>
    </message>
    <message>
        <source>The annotation {id} stands outside its text.</source>
        <translation>Die Auszeichnung {id} steht außerhalb ihres Textes.</translation>
    </message>
    <message>
        <source>A revision of {id} is not what was written.</source>
        <translation>Eine Fassung von {id} ist nicht das, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>A row of the table {table} refers to nothing.</source>
        <translation>Eine Zeile der Tabelle {table} verweist auf nichts.</translation>
    </message>
    <message>
        <source>The structure of the file is damaged: {detail}.</source>
        <translation>Der Aufbau der Datei ist beschädigt: {detail}.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end ({reason}).</source>
        <translation>Die Datei lässt sich nicht bis zum Ende lesen ({reason}).</translation>
    </message>
    <message>
        <source>A file could not be read or written ({reason}); nothing was changed: check the disk and its permissions and try again.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden ({reason}); nichts wurde geändert: Prüfen Sie den Datenträger und seine Rechte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The backup {file} was made and verified.</source>
        <translation>Die Sicherung {file} wurde angelegt und geprüft.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {path}; the last change was not saved: make room.</source>
        <translation>Auf dem Datenträger von {path} ist kein Platz mehr; die letzte Änderung wurde nicht gespeichert: Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The marker {note} has no note in the source; an empty note marked as missing stands in its place: write it, or delete the note.</source>
        <translation>Zum Zeichen {note} gibt es in der Quelle keine Anmerkung; eine leere, als fehlend gekennzeichnete steht an ihrer Stelle: Schreiben Sie die Anmerkung oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Note {note} has no marker in the text; it is kept without a place: move it to where it belongs.</source>
        <translation>Anmerkung {note} hat kein Zeichen im Text; sie bleibt ohne Platz erhalten: Rücken Sie sie dorthin, wohin sie gehört.</translation>
    </message>
    <message>
        <source>Note {note} breaks off in the source; it is kept as printed: look for the rest.</source>
        <translation>Anmerkung {note} bricht in der Quelle ab; sie bleibt wie gedruckt: Suchen Sie den Rest.</translation>
    </message>
    <message>
        <source>Note {note} has no words, and stands empty in the edition: write it, or delete it.</source>
        <translation>Anmerkung {note} hat keine Wörter und steht leer in der Edition: Schreiben oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Note {note} is out of order; nothing was changed: compare the labels with the source.</source>
        <translation>Anmerkung {note} steht nicht in der Reihe; nichts wurde geändert: Vergleichen Sie die Zählung mit der Quelle.</translation>
    </message>
    <message>
        <source>{label} was taken for a note&apos;s marker, but not surely ({confidence} per cent): if it is text, delete the note and type it again.</source>
        <translation>{label} wurde für ein Anmerkungszeichen gehalten, aber nicht sicher ({confidence} Prozent): Ist es Text, löschen Sie die Anmerkung und tippen Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>The words of note {note} were “{lemma}” and are now “{words}”; the lemma was left as it was: accept the new words, or see whether the note still fits.</source>
        <translation>Die Wörter von Anmerkung {note} waren „{lemma}“ und sind jetzt „{words}“; das Lemma blieb, wie es war: Übernehmen Sie die neuen Wörter, oder sehen Sie, ob die Anmerkung noch passt.</translation>
    </message>
    <message>
        <source>The cross-reference “{words}” points to something that is no longer in the project; its words are kept: choose another target, or remove it.</source>
        <translation>Der Querverweis „{words}“ zielt auf etwas, das nicht mehr im Projekt ist; seine Wörter bleiben: Wählen Sie ein anderes Ziel, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The cross-reference “{words}” was worded by hand and would now say “{label}”; its words are kept: change them, or take the new ones.</source>
        <translation>Der Querverweis „{words}“ wurde von Hand formuliert und würde jetzt „{label}“ lauten; seine Wörter bleiben: Ändern Sie sie, oder nehmen Sie die neuen.</translation>
    </message>
    <message>
        <source>The archival reference prints “{printed}”, which was read as “{corrected}”; the text is as printed: check it.</source>
        <translation>Die Archivsignatur lautet im Druck „{printed}“ und wurde als „{corrected}“ gelesen; der Text ist wie gedruckt: Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>This looks like an archival reference that is not wholly understood; the text is as printed: fill in the levels.</source>
        <translation>Das sieht wie eine Archivsignatur aus, die nicht ganz verstanden ist; der Text ist wie gedruckt: Füllen Sie die Stufen aus.</translation>
    </message>
    <message>
        <source>This Ibid. refers to no earlier reference that names a repository; the text is as printed: name it.</source>
        <translation>Dieses Ibid. bezieht sich auf keine frühere Angabe, die ein Archiv nennt; der Text ist wie gedruckt: Nennen Sie es.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner here; the text is as printed: check the source.</source>
        <translation>Ein Anführungszeichen hat hier kein Gegenstück; der Text ist wie gedruckt: Prüfen Sie die Quelle.</translation>
    </message>
    <message>
        <source>The omission sign is printed oddly ({printed}); it was taken for an omission and the text is as printed.</source>
        <translation>Das Auslassungszeichen ist ungewöhnlich gedruckt ({printed}); es gilt als Auslassung, und der Text ist wie gedruckt.</translation>
    </message>
    <message>
        <source>These dots may be the author&apos;s or mark an omission; the text is as printed: mark a gap if it is one.</source>
        <translation>Diese Punkte können vom Verfasser stammen oder eine Auslassung bezeichnen; der Text ist wie gedruckt: Zeichnen Sie gegebenenfalls eine Auslassung aus.</translation>
    </message>
    <message>
        <source>The date “{date}” is not sure (compare “{other}”); both are kept as printed: decide.</source>
        <translation>Das Datum „{date}“ ist nicht sicher (vgl. „{other}“); beide bleiben wie gedruckt: Entscheiden Sie.</translation>
    </message>
    <message>
        <source>The letter has no date; add one, if only a conjecture.</source>
        <translation>Der Brief hat kein Datum; ergänzen Sie eines, und sei es vermutet.</translation>
    </message>
    <message>
        <source>The letter has no sender; add one.</source>
        <translation>Der Brief hat keinen Absender; ergänzen Sie einen.</translation>
    </message>
    <message>
        <source>The sender was taken from the signature ({sender}), because nothing else names one: check it.</source>
        <translation>Der Absender stammt aus der Unterschrift ({sender}), weil ihn nichts anderes nennt: Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>The sender is given as {sender}, but also as {other}; both are kept: decide.</source>
        <translation>Als Absender ist {sender} angegeben, aber auch {other}; beide bleiben: Entscheiden Sie.</translation>
    </message>
    <message>
        <source>The recipient was taken from the letter&apos;s opening ({recipient}): check it.</source>
        <translation>Der Empfänger stammt aus dem Briefanfang ({recipient}): Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>“{place}” was taken for the place of writing, but not surely: check it.</source>
        <translation>„{place}“ gilt als Schreibort, aber nicht sicher: Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>The letter has no place of writing; add one, if only a conjecture.</source>
        <translation>Der Brief hat keinen Schreibort; ergänzen Sie einen, wenn auch nur vermutet.</translation>
    </message>
    <message>
        <source>The letter is said to have been received ({received}) before it was sent ({sent}); both are kept: decide.</source>
        <translation>Der Brief soll empfangen worden sein ({received}), bevor er abgesandt wurde ({sent}); beides bleibt: Entscheiden Sie.</translation>
    </message>
    <message>
        <source>None of the {count} witnesses is chosen as the base of the text: choose one.</source>
        <translation>Keiner der {count} Textzeugen ist als Textgrundlage gewählt: Wählen Sie einen.</translation>
    </message>
    <message>
        <source>The witness ({role}) names {repository}, but no shelfmark: add the reference.</source>
        <translation>Der Textzeuge ({role}) nennt {repository}, aber keine Signatur: Ergänzen Sie sie.</translation>
    </message>
    <message>
        <source>This line was read as {role}, but not surely: give it another role if that is wrong.</source>
        <translation>Diese Zeile wurde bestimmt als {role}, aber nicht sicher: Geben Sie ihr gegebenenfalls eine andere Zeilenart.</translation>
    </message>
    <message>
        <source>“{words}” was recognised on the scan, but not surely ({confidence} per cent): compare it with the scan, and correct it or let it stand.</source>
        <translation>„{words}“ wurde auf dem Scan erkannt, aber nicht sicher ({confidence} Prozent): Vergleichen Sie es mit dem Scan und berichtigen Sie es oder lassen Sie es stehen.</translation>
    </message>
    <message>
        <source>The source was taken for {count} letters; check where one ends and the next begins.</source>
        <translation>Die Quelle wurde als {count} Briefe gelesen; prüfen Sie, wo einer endet und der nächste beginnt.</translation>
    </message>
    <message>
        <source>A tag names the entry {entity}, which is not in the register; the tag is kept: choose another entry.</source>
        <translation>Eine Nennung meint den Eintrag {entity}, der nicht im Register ist; die Nennung bleibt: Wählen Sie einen anderen Eintrag.</translation>
    </message>
    <message>
        <source>The name belongs to several entries of the register; nothing was tagged: choose one.</source>
        <translation>Der Name gehört zu mehreren Einträgen des Registers; nichts wurde ausgezeichnet: Wählen Sie einen.</translation>
    </message>
    <message>
        <source>The letter “{title}” from {file} is in the project already; it was left out: delete the one that is there first if this one is to replace it.</source>
        <translation>Der Brief „{title}“ aus {file} ist schon im Projekt; er wurde ausgelassen: Löschen Sie zuerst den vorhandenen, wenn dieser ihn ersetzen soll.</translation>
    </message>
    <message>
        <source>There are comments that are not resolved: {count}. An edition does not show them.</source>
        <translation>Es gibt nicht erledigte Kommentare: {count}. Eine Edition zeigt sie nicht.</translation>
    </message>
    <message>
        <source>Conflicts with a colleague&apos;s work were left for later: {count}. What stands here goes out: decide them in the review.</source>
        <translation>Konflikte mit der Arbeit eines Kollegen wurden auf später verschoben: {count}. Hinaus geht, was hier steht: Entscheiden Sie sie in der Durchsicht.</translation>
    </message>
    <message>
        <source>A {kind} has lost its place in the text; it is kept: place it again or remove it.</source>
        <translation>Etwas ({kind}) hat seinen Platz im Text verloren; es bleibt erhalten: Setzen Sie es wieder, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The source is encoded as {encoding}.</source>
        <translation>Die Quelle ist als {encoding} kodiert.</translation>
    </message>
    <message>
        <source>The source&apos;s encoding is not sure; it was read as {encoding}: if letters look wrong, convert it to UTF-8 and import it again.</source>
        <translation>Die Kodierung der Quelle ist nicht sicher; sie wurde als {encoding} gelesen: Sehen Buchstaben falsch aus, wandeln Sie sie in UTF-8 um und importieren Sie sie neu.</translation>
    </message>
    <message>
        <source>{what} (“{words}”) behind “{near}” has no place in a project; the words of the text are kept: look at the document.</source>
        <translation>{what} („{words}“) hinter „{near}“ hat in einem Projekt keinen Platz; die Worte des Textes sind erhalten: Sehen Sie im Dokument nach.</translation>
    </message>
    <message>
        <source>Tracked changes of letter {number} ({count}) stand in headings or in what is said of the letter, not in a text; they were not made suggestions: look at the document.</source>
        <translation>Aufgezeichnete Änderungen von Brief {number} ({count}) stehen in Überschriften oder in den Angaben zum Brief, nicht in einem Text; sie wurden keine Vorschläge: Sehen Sie im Dokument nach.</translation>
    </message>
    <message>
        <source>The text that begins “{words}” is like no state of letter {number}; nothing was suggested from it: compare the document with the letter.</source>
        <translation>Der Text, der mit „{words}“ beginnt, gleicht keinem Stand von Brief {number}; daraus wurde nichts vorgeschlagen: Vergleichen Sie das Dokument mit dem Brief.</translation>
    </message>
    <message>
        <source>{author}&apos;s change “{words}” behind “{near}” is not, or not wholly, about words of a text; it was not made a suggestion: look at the document.</source>
        <translation>Die Änderung „{words}“ von {author} hinter „{near}“ betrifft nicht oder nicht nur Worte eines Textes; sie wurde kein Vorschlag: Sehen Sie im Dokument nach.</translation>
    </message>
    <message>
        <source>Characters that no text may hold were replaced ({replaced}), and odd line ends made line feeds ({line_ends}).</source>
        <translation>Zeichen, die kein Text enthalten darf, wurden ersetzt ({replaced}) und ungewöhnliche Zeilenenden zu Zeilenvorschüben gemacht ({line_ends}).</translation>
    </message>
    <message>
        <source>The page is cut off, or an element of it is never closed: compare the end of the text with the source.</source>
        <translation>Die Seite ist abgeschnitten, oder eines ihrer Elemente wird nie geschlossen: Vergleichen Sie das Textende mit der Quelle.</translation>
    </message>
    <message>
        <source>Scripts, forms or embedded objects of the page were left out ({count}).</source>
        <translation>Skripte, Formulare oder eingebettete Objekte der Seite wurden ausgelassen ({count}).</translation>
    </message>
    <message>
        <source>The element {element} is not understood ({count} ×); it is kept and will be written again.</source>
        <translation>Das Element {element} ist nicht verstanden ({count}-mal); es bleibt erhalten und wird wieder geschrieben.</translation>
    </message>
    <message>
        <source>The document type of the file was ignored; nothing was loaded from elsewhere.</source>
        <translation>Der Dokumenttyp der Datei wurde nicht beachtet; nichts wurde von anderswo geladen.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML ({detail}); it was read as far as possible: compare the text with the source.</source>
        <translation>Die Datei ist kein wohlgeformtes XML ({detail}); sie wurde gelesen, soweit es ging: Vergleichen Sie den Text mit der Quelle.</translation>
    </message>
    <message>
        <source>Entities that the file does not declare were replaced by the characters that are usually meant ({count}).</source>
        <translation>Entitäten, die die Datei nicht deklariert, wurden durch die Zeichen ersetzt, die gewöhnlich gemeint sind ({count}).</translation>
    </message>
    <message>
        <source>Nothing of the letter was written: {format} is made of {what}, and it has none; link its scans first.</source>
        <translation>Von dem Brief wurde nichts geschrieben: {format} besteht aus {what}, und er hat keine; verknüpfen Sie zuerst seine Scans.</translation>
    </message>
    <message>
        <source>{format} asks for {what}, which nobody has said; it was written without: say it among the options of the export, or in the project.</source>
        <translation>{format} verlangt {what}, was niemand angegeben hat; es wurde ohne das geschrieben: Geben Sie es bei den Optionen des Exports oder im Projekt an.</translation>
    </message>
    <message>
        <source>{count} names in the {format} file have no confirmed authority record, and the letters are not found by them: link their entries in the register.</source>
        <translation>{count} Namen in der {format}-Datei haben keinen bestätigten Normdatensatz, und die Briefe werden über sie nicht gefunden: Verknüpfen Sie ihre Einträge im Register.</translation>
    </message>
    <message>
        <source>The letter was changed since it came in as {file}; it was written anew, not as that file: see what was changed in its history.</source>
        <translation>Der Brief wurde geändert, seit er als {file} kam; er wurde neu geschrieben, nicht als diese Datei: Sehen Sie in seinem Verlauf, was geändert wurde.</translation>
    </message>
    <message>
        <source>No file is kept that holds this letter alone as TEI, as one read by this version would be; it was written anew: import its file again, if it is to go out as it came.</source>
        <translation>Es ist keine Datei aufbewahrt, die diesen Brief allein als TEI enthält, wie sie es bei einer von dieser Version gelesenen wäre; er wurde neu geschrieben: Importieren Sie seine Datei noch einmal, wenn er so hinausgehen soll, wie er kam.</translation>
    </message>
    <message>
        <source>A corpus holds its letters in one form, so all were written anew; export into a folder, if letters are to go out as they came.</source>
        <translation>Ein Korpus enthält seine Briefe in einer Form, daher wurden alle neu geschrieben; exportieren Sie in einen Ordner, wenn Briefe so hinausgehen sollen, wie sie kamen.</translation>
    </message>
    <message>
        <source>Parts of the file around the text are not understood ({count}: {elements}); they are kept and will be written again.</source>
        <translation>Teile der Datei um den Text herum werden nicht verstanden ({count}: {elements}); sie werden aufbewahrt und wieder ausgegeben.</translation>
    </message>
    <message>
        <source>Words that stand between the letters of the file were not taken in ({count} passages): {words}</source>
        <translation>Wörter, die zwischen den Briefen der Datei stehen, wurden nicht übernommen ({count} Stellen): {words}</translation>
    </message>
    <message>
        <source>{pointer} points to no entry that was found ({count} ×); it is kept: import the file with the register together with the letters.</source>
        <translation>{pointer} verweist auf keinen Eintrag, der gefunden wurde ({count}-mal); der Verweis wird aufbewahrt: Importieren Sie die Datei mit dem Register zusammen mit den Briefen.</translation>
    </message>
    <message>
        <source>The letter is dated {date}, but also {other}; both are kept: decide.</source>
        <translation>Der Brief ist auf {date} datiert, aber auch auf {other}; beides bleibt stehen: Entscheiden Sie.</translation>
    </message>
    <message>
        <source>The recipient is given as {recipient}, but also as {other}; both are kept: decide.</source>
        <translation>Als Empfänger ist {recipient} angegeben, aber auch {other}; beides bleibt stehen: Entscheiden Sie.</translation>
    </message>
    <message>
        <source>The place is given as {place}, but also as {other}; both are kept: decide.</source>
        <translation>Als Ort ist {place} angegeben, aber auch {other}; beides bleibt stehen: Entscheiden Sie.</translation>
    </message>
    <message>
        <source>The TEI was edited after its annotations were written ({what}); the words are those of the TEI and the annotations were placed anew: compare them with the source.</source>
        <translation>Das TEI wurde bearbeitet, nachdem seine Auszeichnungen geschrieben waren ({what}); die Wörter sind die des TEI, und die Auszeichnungen wurden neu gesetzt: Vergleichen Sie sie mit der Quelle.</translation>
    </message>
    <message>
        <source>Letter {number} is not what the history says it should be; nothing was changed: restore a backup.</source>
        <translation>Brief {number} ist nicht, was er nach der Geschichte sein müsste; nichts wurde geändert: Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The scan of page {page} is not there ({file}); put the file back, or find it with Scan &gt; Files of the scans &gt; Find missing scans.</source>
        <translation>Der Scan der Seite {page} ist nicht da ({file}); legen Sie die Datei zurück oder suchen Sie sie mit Scan &gt; Dateien der Scans &gt; Fehlende Scans suchen.</translation>
    </message>
    <message>
        <source>The scan of page {page} is not there ({file}); a reduced one stands for it, as it was sent: ask for the scan where that is too coarse.</source>
        <translation>Der Scan der Seite {page} ist nicht da ({file}); ein verkleinerter steht dafür, wie er geschickt wurde: Bitten Sie um den Scan, wo das zu grob ist.</translation>
    </message>
    <message>
        <source>The scan of page {page} is not the file that was linked ({file}); put the old one back, or link the page to this one.</source>
        <translation>Der Scan der Seite {page} ist nicht die Datei, die verknüpft wurde ({file}); legen Sie die alte zurück oder verknüpfen Sie die Seite mit dieser.</translation>
    </message>
    <message>
        <source>The scan {file} is a page of letter {number} already; it was left out.</source>
        <translation>Der Scan {file} ist schon eine Seite von Brief {number}; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The scan {file} is there twice under different names; it was left out the second time.</source>
        <translation>Der Scan {file} ist zweimal unter verschiedenen Namen da; er wurde beim zweiten Mal ausgelassen.</translation>
    </message>
    <message>
        <source>A {kind} cannot stand at this place in TEI; it was written as an unnamed block.</source>
        <translation>„{kind}“ kann in TEI an dieser Stelle nicht stehen; es wurde als unbenannter Block geschrieben.</translation>
    </message>
    <message>
        <source>A {kind} crosses another mark; it was written in several linked pieces.</source>
        <translation>„{kind}“ überkreuzt eine andere Auszeichnung; es wurde in mehreren verknüpften Stücken geschrieben.</translation>
    </message>
    <message>
        <source>No typeface at hand shows these characters, so the pages have empty boxes for them: {characters}; install a typeface that has them, and name it with the option face.</source>
        <translation>Keine vorhandene Schrift zeigt diese Zeichen, auf den Seiten stehen dafür leere Kästchen: {characters}; installieren Sie eine Schrift, die sie hat, und nennen Sie sie mit der Option face.</translation>
    </message>
    <message>
        <source>The pages of so many letters need about {needed} of the {limit} GB of memory that they may have: when the edition grows, export it in parts, by years or volumes.</source>
        <translation>Die Seiten so vieler Briefe brauchen etwa {needed} der {limit} GB Speicher, die sie haben dürfen: Exportieren Sie die Edition in Teilen, nach Jahren oder Bänden, wenn sie wächst.</translation>
    </message>
    <message>
        <source>A character has no place in the format {format}; it was written as U+FFFD.</source>
        <translation>Ein Zeichen hat im Format {format} keinen Platz; es wurde als U+FFFD geschrieben.</translation>
    </message>
    <message>
        <source>{element} has no place in a project ({count} ×); it was left out.</source>
        <translation>{element} hat in einem Projekt keinen Platz ({count}-mal); es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{count} annotations in {file} are of {source}, which is no text or note here; they were left out: import that text first.</source>
        <translation>{count} Annotationen in {file} gehören zu {source}, und das ist hier kein Text und keine Anmerkung; sie wurden ausgelassen: Importieren Sie zuerst jenen Text.</translation>
    </message>
    <message>
        <source>{count} annotations in {file} are in the project already; they were left out.</source>
        <translation>{count} Annotationen in {file} sind schon im Projekt; sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Row {row} of the table was not understood in all ({detail}); the rest was taken: look at the row.</source>
        <translation>Zeile {row} der Tabelle wurde nicht ganz verstanden ({detail}); das Übrige wurde übernommen: Sehen Sie sich die Zeile an.</translation>
    </message>
    <message>
        <source>Row {row} of the table of {table} says something that is not there or cannot be ({detail}); nothing was made of it: mend the row and read the table again.</source>
        <translation>Zeile {row} der Tabelle {table} nennt etwas, das es nicht gibt oder nicht geben kann ({detail}); daraus wurde nichts gemacht: Berichtigen Sie die Zeile und lesen Sie die Tabelle noch einmal ein.</translation>
    </message>
    <message>
        <source>Row {row} of the table of {table}: “{words}” does not stand in the text that the row means; nothing was made of it: give the words as they stand, or the position.</source>
        <translation>Zeile {row} der Tabelle {table}: „{words}“ steht nicht in dem Text, den die Zeile meint; daraus wurde nichts gemacht: Geben Sie die Wörter an, wie sie dort stehen, oder die Stelle.</translation>
    </message>
    <message>
        <source>Row {row} of the table of {table}: “{words}” stands at {count} places; nothing was made of it: give the position, or more of the words.</source>
        <translation>Zeile {row} der Tabelle {table}: „{words}“ steht an {count} Stellen; daraus wurde nichts gemacht: Geben Sie die Stelle an oder mehr von den Wörtern.</translation>
    </message>
    <message>
        <source>What the file drew on page {page} is for an image of another shape than {file}, and may lie beside its lines; link the image that the file was made from.</source>
        <translation>Was die Datei auf Seite {page} eingezeichnet hat, gilt für ein Bild von anderer Form als {file} und liegt vielleicht neben dessen Zeilen; verknüpfen Sie das Bild, nach dem die Datei gemacht wurde.</translation>
    </message>
    <message>
        <source>The text of region {region} is not that of its lines; the lines were taken.</source>
        <translation>Der Text des Bereichs {region} ist nicht der seiner Zeilen; die Zeilen wurden genommen.</translation>
    </message>
    <message>
        <source>{format} cannot carry this: {what}; it stays in the project.</source>
        <translation>{format} kann dies nicht aufnehmen: {what}; es bleibt im Projekt.</translation>
    </message>
    <message>
        <source>a line that names an addressee</source>
        <translation>eine Zeile, die einen Adressaten nennt</translation>
    </message>
    <message>
        <source>a headline that names an addressee</source>
        <translation>eine Kopfzeile, die einen Adressaten nennt</translation>
    </message>
    <message>
        <source>an archival reference of {levels} levels</source>
        <translation>eine Archivsignatur mit {levels} Stufen</translation>
    </message>
    <message>
        <source>a number alone: {number}</source>
        <translation>eine Zahl allein: {number}</translation>
    </message>
    <message>
        <source>a line in front of the body</source>
        <translation>eine Zeile vor dem Brieftext</translation>
    </message>
    <message>
        <source>a line in front of the headline</source>
        <translation>eine Zeile vor der Kopfzeile</translation>
    </message>
    <message>
        <source>behind the closing</source>
        <translation>hinter der Grußformel</translation>
    </message>
    <message>
        <source>beside the date</source>
        <translation>neben dem Datum</translation>
    </message>
    <message>
        <source>between the opening and the end</source>
        <translation>zwischen Anfang und Ende</translation>
    </message>
    <message>
        <source>a few words with capitals</source>
        <translation>wenige großgeschriebene Wörter</translation>
    </message>
    <message>
        <source>a closing with a name behind it</source>
        <translation>eine Grußformel mit einem Namen dahinter</translation>
    </message>
    <message>
        <source>a formula of closing</source>
        <translation>eine Grußformel</translation>
    </message>
    <message>
        <source>a date: {date}</source>
        <translation>ein Datum: {date}</translation>
    </message>
    <message>
        <source>a date and a place: {date}, {place}</source>
        <translation>ein Datum und ein Ort: {date}, {place}</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>von Ihnen entschieden</translation>
    </message>
    <message>
        <source>a heading of the document itself</source>
        <translation>eine Überschrift des Dokuments selbst</translation>
    </message>
    <message>
        <source>words of an editor or compiler</source>
        <translation>Worte eines Herausgebers oder Bearbeiters</translation>
    </message>
    <message>
        <source>a field: {name}</source>
        <translation>ein Feld: {name}</translation>
    </message>
    <message>
        <source>taken from a line that may mean somebody or something else</source>
        <translation>aus einer Zeile, die jemand oder etwas anderes meinen kann</translation>
    </message>
    <message>
        <source>read from the line shown</source>
        <translation>aus der gezeigten Zeile gelesen</translation>
    </message>
    <message>
        <source>the first line of the page</source>
        <translation>die erste Zeile der Seite</translation>
    </message>
    <message>
        <source>a greeting</source>
        <translation>eine Begrüßung</translation>
    </message>
    <message>
        <source>in brackets</source>
        <translation>in Klammern</translation>
    </message>
    <message>
        <source>labels in sequence</source>
        <translation>fortlaufend gezählt</translation>
    </message>
    <message>
        <source>a line over the headline</source>
        <translation>eine Zeile über der Kopfzeile</translation>
    </message>
    <message>
        <source>an item of a list</source>
        <translation>ein Listenpunkt</translation>
    </message>
    <message>
        <source>brackets or signs of the edition</source>
        <translation>Klammern oder Zeichen der Ausgabe</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>the form of a reference</source>
        <translation>die Form einer Stellenangabe</translation>
    </message>
    <message>
        <source>set off in the source</source>
        <translation>in der Quelle hervorgehoben</translation>
    </message>
    <message>
        <source>a figure in brackets, in the sequence of the notes</source>
        <translation>eine Ziffer in Klammern, in der Folge der Anmerkungen</translation>
    </message>
    <message>
        <source>a bare figure where a marker may stand, in the sequence of the notes</source>
        <translation>eine bloße Ziffer, wo ein Anmerkungszeichen stehen kann, in der Folge der Anmerkungen</translation>
    </message>
    <message>
        <source>a raised figure or a link</source>
        <translation>eine hochgestellte Ziffer oder ein Link</translation>
    </message>
    <message>
        <source>a sign behind a word</source>
        <translation>ein Zeichen hinter einem Wort</translation>
    </message>
    <message>
        <source>a number spelled out, alone behind a sentence</source>
        <translation>eine ausgeschriebene Zahl, allein hinter einem Satz</translation>
    </message>
    <message>
        <source>a name alone</source>
        <translation>ein Name allein</translation>
    </message>
    <message>
        <source>the sender&apos;s name</source>
        <translation>der Name des Absenders</translation>
    </message>
    <message>
        <source>names joined by “to”</source>
        <translation>Namen, verbunden durch „an“</translation>
    </message>
    <message>
        <source>navigation of the page</source>
        <translation>Navigation der Seite</translation>
    </message>
    <message>
        <source>the document itself keeps it as a note</source>
        <translation>das Dokument selbst führt es als Anmerkung</translation>
    </message>
    <message>
        <source>a label that begins a line at the end, and its marker in the text</source>
        <translation>eine Zählung am Zeilenanfang am Ende und ihr Zeichen im Text</translation>
    </message>
    <message>
        <source>a label that begins a line under the heading of the notes</source>
        <translation>eine Zählung am Zeilenanfang unter der Überschrift der Anmerkungen</translation>
    </message>
    <message>
        <source>nothing of the kind was found</source>
        <translation>nichts dergleichen wurde gefunden</translation>
    </message>
    <message>
        <source>a number with its word: {number}</source>
        <translation>eine Zahl mit ihrem Wort: {number}</translation>
    </message>
    <message>
        <source>an office</source>
        <translation>ein Amt</translation>
    </message>
    <message>
        <source>a description of the document</source>
        <translation>eine Beschreibung des Dokuments</translation>
    </message>
    <message>
        <source>the sign of a postscript</source>
        <translation>das Zeichen einer Nachschrift</translation>
    </message>
    <message>
        <source>a printed source</source>
        <translation>eine gedruckte Quelle</translation>
    </message>
    <message>
        <source>prose in front of the headline</source>
        <translation>fortlaufender Text vor der Kopfzeile</translation>
    </message>
    <message>
        <source>words of a title page</source>
        <translation>Worte eines Titelblatts</translation>
    </message>
    <message>
        <source>it repeats the headline</source>
        <translation>wiederholt die Kopfzeile</translation>
    </message>
    <message>
        <source>the number of a printed page</source>
        <translation>die Zahl einer gedruckten Seite</translation>
    </message>
    <message>
        <source>a ruled line</source>
        <translation>eine Trennlinie</translation>
    </message>
    <message>
        <source>a remark of the sender</source>
        <translation>ein Vermerk des Absenders</translation>
    </message>
    <message>
        <source>{count} labels behind a separation</source>
        <translation>{count} Zählungen hinter einer Trennung</translation>
    </message>
    <message>
        <source>not part of this letter’s text</source>
        <translation>gehört nicht zum Text dieses Briefes</translation>
    </message>
    <message>
        <source>words of a web site</source>
        <translation>Worte einer Website</translation>
    </message>
    <message>
        <source>the title of the page</source>
        <translation>der Titel der Seite</translation>
    </message>
    <message>
        <source>somebody is addressed</source>
        <translation>jemand wird angeredet</translation>
    </message>
    <message>
        <source>a year alone</source>
        <translation>eine Jahreszahl allein</translation>
    </message>
    <message>
        <source>a range of years</source>
        <translation>eine Spanne von Jahren</translation>
    </message>
    <message>
        <source>The file {file} of this page is not where it was; put it back, or link the page to it anew.</source>
        <translation>Die Datei {file} dieser Seite ist nicht mehr, wo sie war; legen Sie sie zurück oder verknüpfen Sie die Seite neu mit ihr.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}); see that you may open it.</source>
        <translation>Die Datei {file} lässt sich nicht lesen ({reason}); prüfen Sie, ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>{file} is no picture that can be shown; JPEG, PNG, TIFF, WebP, JPEG 2000 and PDF can.</source>
        <translation>{file} ist kein Bild, das sich zeigen lässt; möglich sind JPEG, PNG, TIFF, WebP, JPEG 2000 und PDF.</translation>
    </message>
    <message>
        <source>The picture {file} is damaged or cut off ({reason}); fetch it again from where it came from.</source>
        <translation>Das Bild {file} ist beschädigt oder abgeschnitten ({reason}); holen Sie es noch einmal von dort, woher es kam.</translation>
    </message>
    <message>
        <source>The picture {file} has {megapixels} megapixels, too many to be shown; make a copy of at most {limit} megapixels and link that.</source>
        <translation>Das Bild {file} hat {megapixels} Megapixel, zu viele, um es zu zeigen; machen Sie eine Kopie von höchstens {limit} Megapixeln und verknüpfen Sie diese.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode {file}; close other programs, or link a smaller copy.</source>
        <translation>Der Speicher reicht nicht, um {file} zu dekodieren; schließen Sie andere Programme oder verknüpfen Sie eine kleinere Kopie.</translation>
    </message>
    <message>
        <source>{file} holds fewer pictures than this page needs; link the page to the right file.</source>
        <translation>{file} enthält weniger Bilder, als diese Seite braucht; verknüpfen Sie die Seite mit der richtigen Datei.</translation>
    </message>
    <message>
        <source>{file} is not the picture that this page was linked to: it has changed since; put the old file back, or link the page to this one.</source>
        <translation>{file} ist nicht das Bild, mit dem diese Seite verknüpft wurde: Es hat sich seitdem geändert; legen Sie die alte Datei zurück oder verknüpfen Sie die Seite mit dieser.</translation>
    </message>
    <message>
        <source>Decoding {file} took too long or failed and was given up; open and save it in a program for pictures, and link the copy.</source>
        <translation>Das Dekodieren von {file} dauerte zu lange oder misslang und wurde aufgegeben; öffnen und speichern Sie die Datei in einem Bildprogramm und verknüpfen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Tiles cannot be kept in the folder for temporary files ({reason}); make room there.</source>
        <translation>Im Ordner für temporäre Dateien lassen sich keine Kacheln ablegen ({reason}); schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>{file} has {count} pages, more than the {most} that are read; split it.</source>
        <translation>{file} hat {count} Seiten, mehr als die {most}, die gelesen werden; teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>There are no pages in these files ({count} letters); import them without naming a letter.</source>
        <translation>In diesen Dateien sind keine Seiten ({count} Briefe); importieren Sie sie, ohne einen Brief anzugeben.</translation>
    </message>
    <message>
        <source>{file} is not of the kind that was asked for ({format}); it was left out.</source>
        <translation>{file} ist nicht von der verlangten Art ({format}); die Datei wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A project cannot name the file {file}: rename it, without signs such as : * ? and at most 255 bytes long, or keep the scan in the project file.</source>
        <translation>Ein Projekt kann die Datei {file} nicht benennen: Geben Sie ihr einen anderen Namen, ohne Zeichen wie : * ? und höchstens 255 Byte lang, oder bewahren Sie den Scan in der Projektdatei auf.</translation>
    </message>
    <message>
        <source>{file} could not be copied beside the project ({reason}); see that there is room, and that you may write there.</source>
        <translation>{file} ließ sich nicht neben das Projekt kopieren ({reason}); prüfen Sie, ob dort Platz ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is no scan in the folder {folder}; looked for were files that end in {endings}.</source>
        <translation>Im Ordner {folder} ist kein Scan; gesucht wurden Dateien mit den Endungen {endings}.</translation>
    </message>
    <message>
        <source>These scans have {megabytes} megabytes, more than the {most} that one step puts into the project file; link them, or take fewer at once.</source>
        <translation>Diese Scans haben {megabytes} Megabyte, mehr als die {most}, die ein Schritt in die Projektdatei aufnimmt; verknüpfen Sie sie oder nehmen Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>Copying {file}</source>
        <translation>{file} wird kopiert</translation>
    </message>
    <message>
        <source>Reducing {file}</source>
        <translation>{file} wird verkleinert</translation>
    </message>
    <message>
        <source>Putting the reduced scans of {file} in their place</source>
        <translation>Die verkleinerten Scans von {file} werden an ihren Ort gelegt</translation>
    </message>
    <message>
        <source>Reduced scans put beside the project: {count}; not needed: {here}; left where they are: {left}.</source>
        <translation>Verkleinerte Scans neben das Projekt gelegt: {count}; nicht gebraucht: {here}; an ihrem Ort gelassen: {left}.</translation>
    </message>
    <message>
        <source>The reduced scan {file} is a link or no picture that can be shown; it was left where it is: ask for it again.</source>
        <translation>Der verkleinerte Scan {file} ist eine Verknüpfung oder kein Bild, das gezeigt werden kann; er blieb, wo er ist: Bitten Sie noch einmal um ihn.</translation>
    </message>
    <message>
        <source>The reduced scan {file} has more than {most} megabytes, which none of ours has; it was left where it is: ask for it again.</source>
        <translation>Der verkleinerte Scan {file} hat mehr als {most} Megabyte, was keiner von unseren hat; er blieb, wo er ist: Bitten Sie noch einmal um ihn.</translation>
    </message>
    <message>
        <source>With {file} there are more reduced scans than one delivery may bring; it was left where it is: open the file once more.</source>
        <translation>Mit {file} sind es mehr verkleinerte Scans, als eine Lieferung bringen darf; er blieb, wo er ist: Öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The reduced scan {file} could not be put beside the project ({reason}); it is where it was: see that there is room, and that you may write there.</source>
        <translation>Der verkleinerte Scan {file} konnte nicht neben das Projekt gelegt werden ({reason}); er ist, wo er war: Sehen Sie nach, ob dort Platz ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>{folder} wird durchsucht</translation>
    </message>
    <message>
        <source>Scans imported: {pages} pages as {letters} letters</source>
        <translation>Scans importiert: {pages} Seiten als {letters} Briefe</translation>
    </message>
    <message>
        <source>Pages added to letter {number}: {count}</source>
        <translation>Seiten zu Brief {number} hinzugefügt: {count}</translation>
    </message>
    <message>
        <source>Page named {page}</source>
        <translation>Seite benannt: {page}</translation>
    </message>
    <message>
        <source>Page {page} taken from its letter</source>
        <translation>Seite {page} aus ihrem Brief genommen</translation>
    </message>
    <message>
        <source>Pages linked to scans: {count}</source>
        <translation>Seiten mit Scans verknüpft: {count}</translation>
    </message>
    <message>
        <source>Scans found again: {count}</source>
        <translation>Scans wiedergefunden: {count}</translation>
    </message>
    <message>
        <source>Scans copied beside the project: {count}</source>
        <translation>Scans neben das Projekt kopiert: {count}</translation>
    </message>
    <message>
        <source>Scans put into the project file: {count}</source>
        <translation>Scans in die Projektdatei aufgenommen: {count}</translation>
    </message>
    <message>
        <source>Scans taken out of the project file: {count}</source>
        <translation>Scans aus der Projektdatei genommen: {count}</translation>
    </message>
    <message>
        <source>Look of page {page} changed: {fields}</source>
        <translation>Darstellung der Seite {page} geändert: {fields}</translation>
    </message>
    <message>
        <source>Look of a page changed</source>
        <translation>Darstellung einer Seite geändert</translation>
    </message>
    <message>
        <source>A page begins here</source>
        <translation>Hier beginnt eine Seite</translation>
    </message>
    <message>
        <source>Page {page} begins here</source>
        <translation>Hier beginnt Seite {page}</translation>
    </message>
    <message>
        <source>Pages put in another order</source>
        <translation>Seiten umgeordnet</translation>
    </message>
    <message>
        <source>Page {page} moved</source>
        <translation>Seite {page} verschoben</translation>
    </message>
    <message>
        <source>Regions of a page changed</source>
        <translation>Bereiche einer Seite geändert</translation>
    </message>
    <message>
        <source>Drawn on page {page}: {what}</source>
        <translation>Auf Seite {page} gezeichnet: {what}</translation>
    </message>
    <message>
        <source>Moved on page {page}: {what}</source>
        <translation>Auf Seite {page} verschoben: {what}</translation>
    </message>
    <message>
        <source>Removed from page {page}: {what}</source>
        <translation>Von Seite {page} entfernt: {what}</translation>
    </message>
    <message>
        <source>Split on page {page}: {what}</source>
        <translation>Auf Seite {page} geteilt: {what}</translation>
    </message>
    <message>
        <source>Joined on page {page}: {what}</source>
        <translation>Auf Seite {page} verbunden: {what}</translation>
    </message>
    <message>
        <source>Relabelled on page {page}: {what}</source>
        <translation>Auf Seite {page} neu bestimmt: {what}</translation>
    </message>
    <message>
        <source>Text linked to a line of the scan</source>
        <translation>Text mit einer Zeile des Scans verknüpft</translation>
    </message>
    <message>
        <source>Linked to a line of the scan: “{words}”</source>
        <translation>Mit einer Zeile des Scans verknüpft: „{words}“</translation>
    </message>
    <message>
        <source>Link to a line of the scan removed</source>
        <translation>Verknüpfung mit einer Zeile des Scans entfernt</translation>
    </message>
    <message>
        <source>Line transcribed</source>
        <translation>Zeile transkribiert</translation>
    </message>
    <message>
        <source>Line transcribed: “{words}”</source>
        <translation>Zeile transkribiert: „{words}“</translation>
    </message>
    <message>
        <source>There is no such line on the scan any more; choose another.</source>
        <translation>Diese Zeile gibt es auf dem Scan nicht mehr; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no such region on the scan any more; choose another.</source>
        <translation>Diesen Bereich gibt es auf dem Scan nicht mehr; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Only lines of one region can be joined, and only two or more; select others.</source>
        <translation>Nur Zeilen eines Bereichs lassen sich verbinden, und nur zwei oder mehr; wählen Sie andere aus.</translation>
    </message>
    <message>
        <source>What is selected is too small to be split.</source>
        <translation>Was ausgewählt ist, ist zu klein, um geteilt zu werden.</translation>
    </message>
    <message>
        <source>Recognising text needs the program Tesseract, which is not installed: on Debian and Ubuntu install the packages tesseract-ocr and, for Russian, tesseract-ocr-rus; for other systems see tesseract-ocr.github.io.</source>
        <translation>Die Texterkennung braucht das Programm Tesseract, das nicht installiert ist: Installieren Sie unter Debian und Ubuntu die Pakete tesseract-ocr und für Deutsch tesseract-ocr-deu; für andere Systeme siehe tesseract-ocr.github.io.</translation>
    </message>
    <message>
        <source>Tesseract is installed without data for any language: install one, on Debian and Ubuntu for English the package tesseract-ocr-eng.</source>
        <translation>Tesseract ist ohne Daten für eine Sprache installiert: Installieren Sie welche, unter Debian und Ubuntu für Englisch das Paket tesseract-ocr-eng.</translation>
    </message>
    <message>
        <source>Tesseract has no data for the language {language}: install the package {package} (so it is called on Debian and Ubuntu), or choose of {languages}.</source>
        <translation>Tesseract hat keine Daten für die Sprache {language}: Installieren Sie das Paket {package} (so heißt es unter Debian und Ubuntu) oder wählen Sie aus {languages}.</translation>
    </message>
    <message>
        <source>Tesseract could not read this page ({reason}); nothing was changed on it.</source>
        <translation>Tesseract konnte diese Seite nicht lesen ({reason}); an ihr wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Tesseract needed more than {minutes} minutes for this page and was stopped; nothing was changed on it: link a smaller scan.</source>
        <translation>Tesseract brauchte für diese Seite mehr als {minutes} Minuten und wurde angehalten; an ihr wurde nichts geändert: Verknüpfen Sie einen kleineren Scan.</translation>
    </message>
    <message>
        <source>Recognising page {page} of letter {letter}</source>
        <translation>Seite {page} von Brief {letter} wird erkannt</translation>
    </message>
    <message>
        <source>There is no page to recognise: link scans to the letter first.</source>
        <translation>Es gibt keine Seite zu erkennen: Verknüpfen Sie zuerst Scans mit dem Brief.</translation>
    </message>
    <message>
        <source>Page {page} of letter {letter} has no scan; nothing was recognised on it: link one to it.</source>
        <translation>Seite {page} von Brief {letter} hat keinen Scan; an ihr wurde nichts erkannt: Verknüpfen Sie einen.</translation>
    </message>
    <message>
        <source>Letters imported: {letters}; pages with new regions and lines: {pages}</source>
        <translation>Importierte Briefe: {letters}; Seiten mit neuen Bereichen und Zeilen: {pages}</translation>
    </message>
    <message>
        <source>Regions and lines taken from files: {count} pages</source>
        <translation>Bereiche und Zeilen aus Dateien übernommen: {count} Seiten</translation>
    </message>
    <message>
        <source>Letter {number}: regions and lines taken from files: {count} pages</source>
        <translation>Brief {number}: Bereiche und Zeilen aus Dateien übernommen: {count} Seiten</translation>
    </message>
    <message>
        <source>Text recognised: {count} pages</source>
        <translation>Text erkannt: {count} Seiten</translation>
    </message>
    <message>
        <source>Text of letter {number} recognised: {count} pages</source>
        <translation>Text von Brief {number} erkannt: {count} Seiten</translation>
    </message>
    <message>
        <source>{file} belongs to another project, “{title}”; nothing was taken in.</source>
        <translation>{file} gehört zu einem anderen Projekt, „{title}“; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>{file} builds on work that this project does not have ({count}); nothing was taken in: ask for the whole project file.</source>
        <translation>{file} baut auf Arbeit auf, die dieses Projekt nicht hat ({count}); nichts wurde übernommen: Bitten Sie um die ganze Projektdatei.</translation>
    </message>
    <message>
        <source>There is no delivery {id} in the project; nothing was changed.</source>
        <translation>Im Projekt gibt es keine Lieferung {id}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no state {id} that could be taken over; nothing was changed.</source>
        <translation>Es gibt keinen Stand {id}, der übernommen werden könnte; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Where the tag or note {id} is to stand was not said; nothing was changed.</source>
        <translation>Wo die Auszeichnung oder Anmerkung {id} stehen soll, wurde nicht gesagt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{id} does not stand in this text; nothing was changed.</source>
        <translation>{id} steht nicht in diesem Text; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What is said of {id} is not what was signed; it was left out.</source>
        <translation>Was von {id} gesagt wird, ist nicht, was besiegelt wurde; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>What is said of {id} is incomplete or contradicts itself; it was left out.</source>
        <translation>Was von {id} gesagt wird, ist unvollständig oder widerspricht sich; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>Nobody says who changed {id}, and when; the change was left out.</source>
        <translation>Niemand sagt, wer {id} geändert hat und wann; die Änderung wurde weggelassen.</translation>
    </message>
    <message>
        <source>{id} builds on a state that this project does not have; it was left out.</source>
        <translation>{id} baut auf einem Stand auf, den dieses Projekt nicht hat; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>{id} builds on a change that needs a state that this project does not have; it was left out.</source>
        <translation>{id} baut auf einer Änderung auf, die einen Stand braucht, den dieses Projekt nicht hat; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>{id} builds on a change that was left out; it was left out too.</source>
        <translation>{id} baut auf einer weggelassenen Änderung auf; es wurde auch weggelassen.</translation>
    </message>
    <message>
        <source>The correction of {id} does not fit the text it was made for; it was left out.</source>
        <translation>Die Korrektur von {id} passt nicht zu dem Text, für den sie gemacht wurde; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>The place of {id} does not lie where its words stand; it was left out.</source>
        <translation>Die Stelle von {id} liegt nicht da, wo seine Wörter stehen; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>The text {id} holds characters that no text may hold; it was left out.</source>
        <translation>Der Text {id} enthält Zeichen, die kein Text enthalten darf; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>Comparing {file} with the project</source>
        <translation>{file} wird mit dem Projekt verglichen</translation>
    </message>
    <message>
        <source>Copying {file} to work on the copy</source>
        <translation>{file} wird kopiert, um an der Kopie zu arbeiten</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message>
        <source>Packing {file}</source>
        <translation>{file} wird gepackt</translation>
    </message>
    <message>
        <source>Reading what is new for {file}</source>
        <translation>Neues für {file} wird gelesen</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Eine Sicherung wird angelegt</translation>
    </message>
    <message>
        <source>Proving what {file} says</source>
        <translation>Was in {file} steht, wird geprüft</translation>
    </message>
    <message>
        <source>Putting down what {file} says</source>
        <translation>Was in {file} steht, wird nachgebaut</translation>
    </message>
    <message>
        <source>Reading the letters</source>
        <translation>Die Briefe werden gelesen</translation>
    </message>
    <message>
        <source>Collating the letters</source>
        <translation>Die Briefe werden kollationiert</translation>
    </message>
    <message>
        <source>Reckoning how far both agree</source>
        <translation>Die Übereinstimmung wird berechnet</translation>
    </message>
    <message>
        <source>{file} is neither a project nor a review package; nothing was taken in: choose a file that ends in .letterbook or .letterbook-review.</source>
        <translation>{file} ist weder ein Projekt noch ein Prüfpaket; nichts wurde übernommen: Wählen Sie eine Datei, die auf .letterbook oder .letterbook-review endet.</translation>
    </message>
    <message>
        <source>There is no file {file}; nothing was taken in: see that its name is right.</source>
        <translation>Es gibt keine Datei {file}; nichts wurde übernommen: Sehen Sie nach, ob ihr Name stimmt.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); nothing was taken in: see that you may open it.</source>
        <translation>{file} kann nicht gelesen werden ({reason}); nichts wurde übernommen: Sehen Sie nach, ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}); nothing was taken in: ask for it again.</source>
        <translation>{file} ist beschädigt ({reason}); nichts wurde übernommen: Lassen Sie sich die Datei noch einmal schicken.</translation>
    </message>
    <message>
        <source>{file} is larger than any project; nothing was taken in.</source>
        <translation>{file} ist größer als jedes Projekt; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>{file} could not be read within the time and memory that a colleague&apos;s file is given; nothing was taken in: ask for it again, or for a review package.</source>
        <translation>{file} konnte in der Zeit und mit dem Speicher, die einer fremden Datei zustehen, nicht gelesen werden; nichts wurde übernommen: Bitten Sie noch einmal darum oder um ein Prüfpaket.</translation>
    </message>
    <message>
        <source>{file} was changed while it was read; nothing was taken in: wait until it is whole, and open it again.</source>
        <translation>{file} wurde geändert, während sie gelesen wurde; nichts wurde übernommen: Warten Sie, bis sie vollständig ist, und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{file} is a review package, which holds only what somebody changed; nothing was compared: ask for the whole project.</source>
        <translation>{file} ist ein Durchsichtspaket und enthält nur, was jemand geändert hat; nichts wurde verglichen: bitten Sie um das ganze Projekt.</translation>
    </message>
    <message>
        <source>Which letter is to be collated with letter {letter} is not said; nothing was compared: name a second project, or the letter with --other.</source>
        <translation>Es ist nicht gesagt, mit welchem Brief der Brief {letter} kollationiert werden soll; nichts wurde verglichen: nennen Sie ein zweites Projekt oder den Brief mit --other.</translation>
    </message>
    <message>
        <source>The transcription was changed after it was collated; nothing was taken: collate again.</source>
        <translation>Die Transkription wurde nach der Kollation geändert; nichts wurde übernommen: kollationieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Collated with {name}: {count} readings taken</source>
        <translation>Kollationiert mit {name}: {count} Lesungen übernommen</translation>
    </message>
    <message>
        <source>The file is a zip archive but no review package; nothing was taken in.</source>
        <translation>Die Datei ist ein ZIP-Archiv, aber kein Prüfpaket; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The review package was made by a newer version of Letterbook (format {version}); nothing was taken in: bring Letterbook up to date.</source>
        <translation>Das Prüfpaket stammt aus einer neueren Version von Letterbook (Format {version}); nichts wurde übernommen: Bringen Sie Letterbook auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>The review package is damaged ({reason}); nothing was taken in: ask for it again.</source>
        <translation>Das Prüfpaket ist beschädigt ({reason}); nichts wurde übernommen: Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>The review package unpacks to more than any colleague would send; nothing was taken in.</source>
        <translation>Das Prüfpaket ist ausgepackt größer als alles, was man einander schickt; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>A report is made of copies of one project, and these are two projects; none was written: compare without --report.</source>
        <translation>Einen Bericht gibt es über Kopien eines Projekts, und dies sind zwei Projekte; keiner wurde geschrieben: Vergleichen Sie ohne --report.</translation>
    </message>
    <message>
        <source>A review package ends in {ending}; {file} was not written: name it so.</source>
        <translation>Ein Prüfpaket endet auf {ending}; {file} wurde nicht geschrieben: Nennen Sie es so.</translation>
    </message>
    <message>
        <source>They have everything that there is; nothing was written.</source>
        <translation>Sie haben alles, was es gibt; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Copied without its history</source>
        <translation>Ohne die Geschichte kopiert</translation>
    </message>
    <message>
        <source>What was to be decided is not proposed any more; nothing was changed: look at the list again.</source>
        <translation>Was zu entscheiden war, wird nicht mehr vorgeschlagen; nichts wurde geändert: Sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>There are conflicts among what was chosen ({count}), which are decided one by one; nothing was changed.</source>
        <translation>Unter dem Gewählten sind Konflikte ({count}), die einzeln entschieden werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Accepted from {name}: “{words}”</source>
        <translation>Angenommen von {name}: „{words}“</translation>
    </message>
    <message>
        <source>Accepted with changes from {name}: “{words}”</source>
        <translation>Mit Änderungen angenommen von {name}: „{words}“</translation>
    </message>
    <message>
        <source>Rejected from {name}: “{words}”</source>
        <translation>Abgelehnt von {name}: „{words}“</translation>
    </message>
    <message>
        <source>Kept ours against {name}: “{words}”</source>
        <translation>Unseres behalten gegen {name}: „{words}“</translation>
    </message>
    <message>
        <source>Took theirs, from {name}: “{words}”</source>
        <translation>Ihres genommen, von {name}: „{words}“</translation>
    </message>
    <message>
        <source>Kept both, with {name}: “{words}”</source>
        <translation>Beides behalten, mit {name}: „{words}“</translation>
    </message>
    <message>
        <source>Left for later, from {name}: “{words}”</source>
        <translation>Für später gelassen, von {name}: „{words}“</translation>
    </message>
    <message>
        <source>Decided {count} changes of {name} at once: {verdict}</source>
        <translation>{count} Änderungen von {name} auf einmal entschieden: {verdict}</translation>
    </message>
    <message>
        <source>Decisions of {name} taken over: {count}</source>
        <translation>Entscheidungen von {name} übernommen: {count}</translation>
    </message>
    <message>
        <source>Merged {file}: {count} changes</source>
        <translation>{file} zusammengeführt: {count} Änderungen</translation>
    </message>
    <message>
        <source>Came back in a document: letter {numbers}, suggestions: {suggestions}, comments: {comments}</source>
        <translation>In einem Dokument zurückgekommen: Brief {numbers}, Vorschläge: {suggestions}, Kommentare: {comments}</translation>
    </message>
    <message>
        <source>Suggested: {words}</source>
        <translation>Vorgeschlagen: {words}</translation>
    </message>
    <message>
        <source>Suggestions made: {count}</source>
        <translation>Vorschläge gemacht: {count}</translation>
    </message>
    <message>
        <source>Accepted a suggestion of {name}: {words}</source>
        <translation>Vorschlag von {name} angenommen: {words}</translation>
    </message>
    <message>
        <source>Rejected a suggestion of {name}: {words}</source>
        <translation>Vorschlag von {name} abgelehnt: {words}</translation>
    </message>
    <message>
        <source>Withdrew a suggestion: {words}</source>
        <translation>Vorschlag zurückgezogen: {words}</translation>
    </message>
    <message>
        <source>The text has changed since this was suggested; nothing was changed: look at the place and suggest again or reject it.</source>
        <translation>Der Text hat sich geändert, seit das vorgeschlagen wurde; nichts wurde geändert: sehen Sie die Stelle an, und schlagen Sie neu vor oder lehnen Sie ab.</translation>
    </message>
    <message>
        <source>The suggestion is decided already; nothing was changed.</source>
        <translation>Über den Vorschlag ist schon entschieden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only {name}, who made the suggestion, can withdraw it; nothing was changed: reject it, with a reason.</source>
        <translation>Nur {name} kann den eigenen Vorschlag zurückziehen; nichts wurde geändert: lehnen Sie ihn mit einer Begründung ab.</translation>
    </message>
    <message>
        <source>A suggestion is rejected with a reason; nothing was changed: write one.</source>
        <translation>Ein Vorschlag wird mit einer Begründung abgelehnt; nichts wurde geändert: schreiben Sie eine.</translation>
    </message>
    <message>
        <source>This cannot be suggested, only done; nothing was changed: go back to editing (Ctrl+Shift+E) first.</source>
        <translation>Das lässt sich nicht vorschlagen, nur tun; nichts wurde geändert: kehren Sie erst zum Bearbeiten zurück (Strg+Umschalt+E).</translation>
    </message>
    <message>
        <source>Reading the damaged file</source>
        <translation>Die beschädigte Datei wird gelesen</translation>
    </message>
    <message>
        <source>Nothing in {path} can be read and proved any more; it stays as it is: restore a backup.</source>
        <translation>In {path} lässt sich nichts mehr lesen und nachweisen; die Datei bleibt, wie sie ist: Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>What was salvaged into {path} did not pass its own check ({reason}); nothing was kept, and the damaged file stays as it is: restore a backup.</source>
        <translation>Was nach {path} geborgen wurde, bestand die eigene Prüfung nicht ({reason}); nichts wurde behalten, und die beschädigte Datei bleibt, wie sie ist: Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Salvaged from a damaged project</source>
        <translation>Aus einem beschädigten Projekt geborgen</translation>
    </message>
    <message>
        <source>A step whose name cannot be read</source>
        <translation>Ein Schritt, dessen Name nicht zu lesen ist</translation>
    </message>
    <message>
        <source>Title, profile and conventions of the project are lost; the usual profile takes their place.</source>
        <translation>Titel, Profil und Richtlinien des Projekts sind verloren; an ihre Stelle tritt das übliche Profil.</translation>
    </message>
    <message>
        <source>Title, profile and conventions of the project were taken in an older state.</source>
        <translation>Titel, Profil und Richtlinien des Projekts wurden in einem älteren Stand genommen.</translation>
    </message>
    <message>
        <source>Letter {letter} is lost.</source>
        <translation>Brief {letter} ist verloren.</translation>
    </message>
    <message>
        <source>What letter {letter} says of itself (number, title, persons, dates) was taken in an older state.</source>
        <translation>Die Angaben zu Brief {letter} (Nummer, Titel, Personen, Daten) wurden in einem älteren Stand genommen.</translation>
    </message>
    <message>
        <source>What letter {letter} said of itself (number, title, persons, dates) is lost; what belongs to it is there.</source>
        <translation>Die Angaben zu Brief {letter} (Nummer, Titel, Personen, Daten) sind verloren; was zu ihm gehört, ist da.</translation>
    </message>
    <message>
        <source>The transcription of letter {letter} is lost; it is empty now.</source>
        <translation>Die Transkription von Brief {letter} ist verloren; sie ist jetzt leer.</translation>
    </message>
    <message>
        <source>The transcription of letter {letter} was taken in an older state.</source>
        <translation>Die Transkription von Brief {letter} wurde in einem älteren Stand genommen.</translation>
    </message>
    <message>
        <source>A translation of letter {letter} is lost.</source>
        <translation>Eine Übersetzung von Brief {letter} ist verloren.</translation>
    </message>
    <message>
        <source>A translation of letter {letter} was taken in an older state.</source>
        <translation>Eine Übersetzung von Brief {letter} wurde in einem älteren Stand genommen.</translation>
    </message>
    <message>
        <source>The provenance of letter {letter} is lost; it is empty now.</source>
        <translation>Die Überlieferung von Brief {letter} ist verloren; sie ist jetzt leer.</translation>
    </message>
    <message>
        <source>The provenance of letter {letter} was taken in an older state.</source>
        <translation>Die Überlieferung von Brief {letter} wurde in einem älteren Stand genommen.</translation>
    </message>
    <message>
        <source>A note of letter {letter} is lost; where its number stands, there is an empty one.</source>
        <translation>Eine Anmerkung zu Brief {letter} ist verloren; wo ihre Ziffer steht, ist eine leere.</translation>
    </message>
    <message>
        <source>What a note of letter {letter} says of itself (series, status, memo) was taken in an older state.</source>
        <translation>Die Angaben zu einer Anmerkung zu Brief {letter} (Reihe, Stand, Notiz) wurden in einem älteren Stand genommen.</translation>
    </message>
    <message>
        <source>What a note of letter {letter} said of itself (series, number in the source) is lost; its words are there, and may have lost their place.</source>
        <translation>Die Angaben zu einer Anmerkung zu Brief {letter} (Reihe, Ziffer der Vorlage) sind verloren; ihr Wortlaut ist da und kann seinen Platz verloren haben.</translation>
    </message>
    <message>
        <source>The words of a note of letter {letter} are lost; it is empty now.</source>
        <translation>Der Wortlaut einer Anmerkung zu Brief {letter} ist verloren; sie ist jetzt leer.</translation>
    </message>
    <message>
        <source>The words of a note of letter {letter} were taken in an older state.</source>
        <translation>Der Wortlaut einer Anmerkung zu Brief {letter} wurde in einem älteren Stand genommen.</translation>
    </message>
    <message>
        <source>The entry “{name}” of the register is lost; the tags that name it are there.</source>
        <translation>Der Registereintrag „{name}“ ist verloren; die Nennungen, die ihn meinen, sind da.</translation>
    </message>
    <message>
        <source>The entry “{name}” of the register was taken in an older state.</source>
        <translation>Der Registereintrag „{name}“ wurde in einem älteren Stand genommen.</translation>
    </message>
    <message>
        <source>Letter {letter}: tags, marks and block roles lost: {count}.</source>
        <translation>Brief {letter}: verlorene Auszeichnungen und Zeilenarten: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: pages lost: {count}.</source>
        <translation>Brief {letter}: verlorene Seiten: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: readings lost: {count}.</source>
        <translation>Brief {letter}: verlorene Lesungen: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: comments lost: {count}.</source>
        <translation>Brief {letter}: verlorene Kommentare: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: suggestions lost: {count}.</source>
        <translation>Brief {letter}: verlorene Vorschläge: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: sign-offs lost: {count}.</source>
        <translation>Brief {letter}: verlorene Freigaben: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: tags, marks and block roles taken in an older state: {count}.</source>
        <translation>Brief {letter}: Auszeichnungen und Zeilenarten in einem älteren Stand: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: pages taken in an older state: {count}.</source>
        <translation>Brief {letter}: Seiten in einem älteren Stand: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: readings taken in an older state: {count}.</source>
        <translation>Brief {letter}: Lesungen in einem älteren Stand: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: comments taken in an older state: {count}.</source>
        <translation>Brief {letter}: Kommentare in einem älteren Stand: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: suggestions taken in an older state: {count}.</source>
        <translation>Brief {letter}: Vorschläge in einem älteren Stand: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: sign-offs taken in an older state: {count}.</source>
        <translation>Brief {letter}: Freigaben in einem älteren Stand: {count}.</translation>
    </message>
    <message>
        <source>Decisions about what colleagues proposed lost: {count}.</source>
        <translation>Verlorene Entscheidungen über das, was Kollegen vorschlugen: {count}.</translation>
    </message>
    <message>
        <source>Decisions about what colleagues proposed taken in an older state: {count}.</source>
        <translation>Entscheidungen über das, was Kollegen vorschlugen, in einem älteren Stand: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: tags, marks and notes whose place is the likeliest, and should be looked at: {count}.</source>
        <translation>Brief {letter}: Auszeichnungen und Anmerkungen, deren Platz der wahrscheinlichste ist und angesehen werden sollte: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: scans in the file lost: {count}.</source>
        <translation>Brief {letter}: verlorene Scans aus der Datei: {count}.</translation>
    </message>
    <message>
        <source>Letter {letter}: things of which not even the kind can be read: {count}.</source>
        <translation>Brief {letter}: Dinge, von denen nicht einmal die Art zu lesen ist: {count}.</translation>
    </message>
    <message>
        <source>Things of which neither kind nor letter can be read, as entries of the register: {count}.</source>
        <translation>Dinge, von denen weder Art noch Brief zu lesen sind, etwa Registereinträge: {count}.</translation>
    </message>
    <message>
        <source>The history is left out, since not all of it is proved (steps: {count}); it is in the damaged file, as far as it can be read, and in the backups.</source>
        <translation>Die Geschichte fehlt, da nicht alles davon nachgewiesen ist (Schritte: {count}); sie ist, soweit lesbar, in der beschädigten Datei und in den Sicherungen.</translation>
    </message>
    <message>
        <source>States of the history that are not proved, or build on such, are left out: {count}.</source>
        <translation>Stände der Geschichte, die nicht nachgewiesen sind oder auf solchen beruhen, fehlen: {count}.</translation>
    </message>
    <message>
        <source>What colleagues sent and is undecided is left out (deliveries: {count}): open it again.</source>
        <translation>Was Kollegen geschickt haben und noch nicht entschieden ist, fehlt (Lieferungen: {count}): Öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Letter {number}: {title}</source>
        <translation>Brief {number}: {title}</translation>
    </message>
    <message>
        <source>Translation ({language})</source>
        <translation>Übersetzung ({language})</translation>
    </message>
    <message>
        <source>Note {number}: {words}</source>
        <translation>Anmerkung {number}: {words}</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Legible but not proved</source>
        <translation>Lesbar, aber nicht nachgewiesen</translation>
    </message>
    <message>
        <source>(Nothing proves that the words of this file are what was written: compare them.)</source>
        <translation>(Nichts weist nach, dass der Wortlaut dieser Datei der geschriebene ist: Vergleichen Sie ihn.)</translation>
    </message>
    <message>
        <source>Scraps of damaged pages</source>
        <translation>Reste beschädigter Seiten</translation>
    </message>
</context>
<context>
    <name>NewLetterDialog</name>
    <message>
        <source>New letter</source>
        <translation>Neuer Brief</translation>
    </message>
    <message>
        <source>Who keeps it: RGASPI, British Library …</source>
        <translation>Wer ihn verwahrt: RGASPI, British Library …</translation>
    </message>
    <message>
        <source>F. 558. Op. 1, or Peters Papers</source>
        <translation>F. 558. Op. 1 oder Nachlass Peters</translation>
    </message>
    <message>
        <source>D. 2275. L. 1, or box 4, folder 12</source>
        <translation>D. 2275. L. 1 oder Kasten 4, Mappe 12</translation>
    </message>
    <message>
        <source>&amp;Begin the letter</source>
        <translation>Brief &amp;beginnen</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Select the words that are to become a note first.</source>
        <translation>Zuerst die Wörter auswählen, die zur Anmerkung werden sollen.</translation>
    </message>
    <message>
        <source>There is no note behind this one to merge it with.</source>
        <translation>Hinter dieser Anmerkung steht keine, mit der sie sich verbinden ließe.</translation>
    </message>
    <message>
        <source>No note stands behind the selected words. Ctrl+Alt+M moves the selected note there.</source>
        <translation>Hinter den ausgewählten Wörtern steht keine Anmerkung. Strg+Alt+M rückt die ausgewählte Anmerkung dorthin.</translation>
    </message>
    <message>
        <source>The lemma of this note has not changed. To choose another one, select its words in front of the note&apos;s number and press the key again.</source>
        <translation>Das Lemma dieser Anmerkung hat sich nicht geändert. Für ein anderes wählen Sie seine Wörter vor der Nummer der Anmerkung aus und drücken die Taste noch einmal.</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>head note</source>
        <translation>Kopfanmerkung</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>⚠ changed: {lemma}]</source>
        <translation>⚠ geändert: {lemma}]</translation>
    </message>
    <message>
        <source>⚠ not in the text</source>
        <translation>⚠ nicht im Text</translation>
    </message>
</context>
<context>
    <name>NoteDetails</name>
    <message>
        <source>Status of the note</source>
        <translation>Status der Anmerkung</translation>
    </message>
    <message>
        <source>How far the note is (Ctrl+F2)</source>
        <translation>Wie weit die Anmerkung ist (Strg+F2)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Accept the new words as lemma</source>
        <translation>Die neuen Wörter als Lemma übernehmen</translation>
    </message>
    <message>
        <source>Accept the new words as lemma (Alt+F9)</source>
        <translation>Die neuen Wörter als Lemma übernehmen (Alt+F9)</translation>
    </message>
    <message>
        <source>Private memo of the note</source>
        <translation>Interne Notiz zur Anmerkung</translation>
    </message>
    <message>
        <source>Private memo: sources used, what is still to be found. Never published.</source>
        <translation>Interne Notiz: benutzte Quellen, was noch zu klären ist. Wird nie veröffentlicht.</translation>
    </message>
    <message>
        <source>Private memo (Shift+F2): never part of an edition</source>
        <translation>Interne Notiz (Umschalt+F2): nie Teil einer Ausgabe</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>⚠ Lemma changed: “{lemma}” is now “{words}”</source>
        <translation>⚠ Lemma geändert: „{lemma}“ ist jetzt „{words}“</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Note {number} on “{lemma}”: {body}</source>
        <translation>Anmerkung {number} zu „{lemma}“: {body}</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>ohne Text</translation>
    </message>
    <message>
        <source> (lemma changed)</source>
        <translation> (Lemma geändert)</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Series of notes shown</source>
        <translation>Gezeigte Reihe von Anmerkungen</translation>
    </message>
    <message>
        <source>Which notes are listed (left and right arrow in the list)</source>
        <translation>Welche Anmerkungen die Liste zeigt (Pfeil links und rechts in der Liste)</translation>
    </message>
    <message>
        <source>Notes of the letter</source>
        <translation>Anmerkungen des Briefes</translation>
    </message>
    <message>
        <source>Add a note at the caret (Ctrl+Alt+N)</source>
        <translation>An der Schreibmarke eine Anmerkung einfügen (Strg+Alt+N)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Move the note to the caret (Ctrl+Alt+M)</source>
        <translation>Die Anmerkung zur Schreibmarke rücken (Strg+Alt+M)</translation>
    </message>
    <message>
        <source>To the caret</source>
        <translation>Zum Cursor</translation>
    </message>
    <message>
        <source>Delete the note (Ctrl+Alt+Backspace)</source>
        <translation>Die Anmerkung löschen (Strg+Alt+Rücktaste)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Anmerkung</translation>
    </message>
    <message>
        <source>Note {number}, {series}</source>
        <translation>Anmerkung {number}, {series}</translation>
    </message>
    <message>
        <source>Head note</source>
        <translation>Kopfanmerkung</translation>
    </message>
    <message>
        <source> · printed as {label}</source>
        <translation> · gedruckt als {label}</translation>
    </message>
    <message>
        <source>This letter has no notes yet.

Ctrl+Alt+N adds one at the caret.</source>
        <translation>Dieser Brief hat noch keine Anmerkungen.

Strg+Alt+N fügt an der Schreibmarke eine ein.</translation>
    </message>
</context>
<context>
    <name>OccurrencesPanel</name>
    <message>
        <source>Which list</source>
        <translation>Welche Liste</translation>
    </message>
    <message>
        <source>Names of the entry</source>
        <translation>Namen des Eintrags</translation>
    </message>
    <message>
        <source>Names of the register, untagged</source>
        <translation>Namen des Registers, nicht ausgezeichnet</translation>
    </message>
    <message>
        <source>Words that look like names</source>
        <translation>Wörter, die wie Namen aussehen</translation>
    </message>
    <message>
        <source>Mentions not identified</source>
        <translation>Nicht identifizierte Nennungen</translation>
    </message>
    <message>
        <source>In which letters</source>
        <translation>In welchen Briefen</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Dieser Brief</translation>
    </message>
    <message>
        <source>Filtered letters</source>
        <translation>Gefilterte Briefe</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Alle Briefe</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>Stellen zum Ansehen</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Tag the chosen</source>
        <translation>Gewählte auszeichnen</translation>
    </message>
    <message>
        <source>Tag the chosen places and remember the rejected ones (Ctrl+↵)</source>
        <translation>Die gewählten Stellen auszeichnen und die verworfenen merken (Strg+↵)</translation>
    </message>
    <message>
        <source>No entry is chosen.

Put the caret into a tag and press Ctrl+Shift+T, or choose another list above.</source>
        <translation>Kein Eintrag ist gewählt.

Setzen Sie die Schreibmarke in eine Nennung und drücken Sie Strg+Umschalt+T, oder wählen Sie oben eine andere Liste.</translation>
    </message>
</context>
<context>
    <name>OpenButton</name>
    <message>
        <source>Open &amp;it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages of the letter</source>
        <translation>Seiten des Briefes</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Scan of the page</source>
        <translation>Scan der Seite</translation>
    </message>
    <message>
        <source>The scan is being prepared …</source>
        <translation>Der Scan wird vorbereitet …</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>Fit the whole page</source>
        <translation>Ganze Seite zeigen</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Auf 100 % zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Loupe on or off</source>
        <translation>Lupe ein oder aus</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right by a tenth of a degree</source>
        <translation>Um ein Zehntel Grad nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn left by a tenth of a degree</source>
        <translation>Um ein Zehntel Grad nach links drehen</translation>
    </message>
    <message>
        <source>Turn right by a degree</source>
        <translation>Um ein Grad nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn left by a degree</source>
        <translation>Um ein Grad nach links drehen</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Heller</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Dunkler</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Weniger Kontrast</translation>
    </message>
    <message>
        <source>Lighten the middle tones (gamma)</source>
        <translation>Mitteltöne aufhellen (Gamma)</translation>
    </message>
    <message>
        <source>Darken the middle tones (gamma)</source>
        <translation>Mitteltöne abdunkeln (Gamma)</translation>
    </message>
    <message>
        <source>Sharper</source>
        <translation>Schärfer</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Weicher</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Farben umkehren</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>As in the file again: turning, mirror and colours</source>
        <translation>Wieder wie in der Datei: Drehung, Spiegelung und Farben</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Upper end of the page</source>
        <translation>Oberes Ende der Seite</translation>
    </message>
    <message>
        <source>Lower end of the page</source>
        <translation>Unteres Ende der Seite</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links rücken</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts rücken</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben rücken</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten rücken</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Choose and move</source>
        <translation>Wählen und verschieben</translation>
    </message>
    <message>
        <source>Draw a region as a rectangle</source>
        <translation>Bereich als Rechteck zeichnen</translation>
    </message>
    <message>
        <source>Draw a region as a polygon</source>
        <translation>Bereich als Vieleck zeichnen</translation>
    </message>
    <message>
        <source>Draw a line as a rectangle</source>
        <translation>Zeile als Rechteck zeichnen</translation>
    </message>
    <message>
        <source>Draw a line by its baseline</source>
        <translation>Zeile anhand ihrer Grundlinie zeichnen</translation>
    </message>
    <message>
        <source>Set a point; when choosing, mark for joining</source>
        <translation>Punkt setzen; beim Wählen: zum Verbinden vormerken</translation>
    </message>
    <message>
        <source>Set the last point; when choosing, go to the text</source>
        <translation>Letzten Punkt setzen; beim Wählen: zum Text gehen</translation>
    </message>
    <message>
        <source>Take the last point back</source>
        <translation>Letzten Punkt zurücknehmen</translation>
    </message>
    <message>
        <source>Choose the next region or line</source>
        <translation>Nächsten Bereich oder nächste Zeile wählen</translation>
    </message>
    <message>
        <source>Choose the one before</source>
        <translation>Vorigen Bereich oder vorige Zeile wählen</translation>
    </message>
    <message>
        <source>Take the next corner, for the arrow keys</source>
        <translation>Nächste Ecke nehmen, für die Pfeiltasten</translation>
    </message>
    <message>
        <source>Split at the cross</source>
        <translation>Am Kreuz teilen</translation>
    </message>
    <message>
        <source>Join what is marked</source>
        <translation>Vorgemerktes verbinden</translation>
    </message>
    <message>
        <source>Kind of the region</source>
        <translation>Art des Bereichs</translation>
    </message>
    <message>
        <source>Tie the line to the selection or the line at the caret</source>
        <translation>Zeile mit der Auswahl oder der Zeile an der Schreibmarke verknüpfen</translation>
    </message>
    <message>
        <source>Loosen the line from the text</source>
        <translation>Zeile vom Text lösen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move the cross, or what is chosen, to the left</source>
        <translation>Kreuz oder Gewähltes nach links verschieben</translation>
    </message>
    <message>
        <source>… to the right</source>
        <translation>… nach rechts</translation>
    </message>
    <message>
        <source>… up</source>
        <translation>… nach oben</translation>
    </message>
    <message>
        <source>… down</source>
        <translation>… nach unten</translation>
    </message>
    <message>
        <source>Give up what is begun; then leave drawing</source>
        <translation>Begonnenes aufgeben; danach das Zeichnen beenden</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>people, places, works</source>
        <translation>Personen, Orte, Werke</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Setting · {group}</source>
        <translation>Einstellung · {group}</translation>
    </message>
    <message>
        <source>Project · {folder}</source>
        <translation>Projekt · {folder}</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlssuche</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>A command, or {signs}</source>
        <translation>Ein Befehl, oder {signs}</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>↑ ↓ choose · ↵ do it · Esc back</source>
        <translation>↑ ↓ wählen · ↵ ausführen · Esc zurück</translation>
    </message>
    <message>
        <source>Nothing fits “{query}”. Fewer letters find more.</source>
        <translation>Nichts passt zu „{query}“. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>“{title}” cannot be used now: {reason}.</source>
        <translation>„{title}“ geht jetzt nicht: {reason}.</translation>
    </message>
</context>
<context>
    <name>Palettes</name>
    <message>
        <source>Punctuation</source>
        <translation>Satzzeichen</translation>
    </message>
    <message>
        <source>Spaces and joiners</source>
        <translation>Leer- und Bindezeichen</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Lateinische Buchstaben</translation>
    </message>
    <message>
        <source>Old letters and abbreviations</source>
        <translation>Alte Buchstaben und Kürzungen</translation>
    </message>
    <message>
        <source>Combining marks</source>
        <translation>Kombinierende Zeichen</translation>
    </message>
    <message>
        <source>Old Cyrillic</source>
        <translation>Altes Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Numbers and measures</source>
        <translation>Zahlen und Maße</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Symbole</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Anmerkungen</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Überlieferung</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Lost places</source>
        <translation>Ohne Platz</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>To tag</source>
        <translation>Auszuzeichnen</translation>
    </message>
</context>
<context>
    <name>PatternField</name>
    <message>
        <source>Look for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>Accents and other diacritics count</source>
        <translation>Akzente und andere diakritische Zeichen unterscheiden</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>A regular expression</source>
        <translation>Ein regulärer Ausdruck</translation>
    </message>
</context>
<context>
    <name>PickerModel</name>
    <message>
        <source>Not identified</source>
        <translation>Nicht identifiziert</translation>
    </message>
    <message>
        <source>New {kind}: {name}</source>
        <translation>Neuer Eintrag ({kind}): {name}</translation>
    </message>
</context>
<context>
    <name>PicturesChoice</name>
    <message>
        <source>What becomes of the pictures in the documents</source>
        <translation>Was aus den Bildern in den Dokumenten wird</translation>
    </message>
    <message>
        <source>&amp;Pictures ({count})</source>
        <translation>B&amp;ilder ({count})</translation>
    </message>
</context>
<context>
    <name>PlaceCommands</name>
    <message>
        <source>There is no other place to go to.</source>
        <translation>Es gibt keinen anderen Ort, an den es ginge.</translation>
    </message>
    <message>
        <source>No other letter has been shown yet.</source>
        <translation>Noch kein anderer Brief wurde gezeigt.</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>note</source>
        <translation>Anm.</translation>
    </message>
    <message>
        <source>transl.</source>
        <translation>Übers.</translation>
    </message>
</context>
<context>
    <name>PlaceWays</name>
    <message>
        <source>That place is not there any more; search again.</source>
        <translation>Diese Stelle ist nicht mehr da; suchen Sie neu.</translation>
    </message>
    <message>
        <source>Other words stand there by now; search again.</source>
        <translation>Dort stehen inzwischen andere Wörter; suchen Sie neu.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Letter {number}</source>
        <translation>Brief {number}</translation>
    </message>
    <message>
        <source>{count} mentions</source>
        <translation>{count} Nennungen</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>in a note: {words}</source>
        <translation>in einer Anmerkung: {words}</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <translation>wird ersetzt</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>“{old}” → “{new}”, {state}: {words}</source>
        <translation>„{old}“ → „{new}“, {state}: {words}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Search settings, commands and keys… (Ctrl+F)</source>
        <translation>Einstellungen, Befehle und Tasten suchen… (Strg+F)</translation>
    </message>
    <message>
        <source>Search settings, commands and keys</source>
        <translation>Einstellungen, Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>Nichts passt. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Every change holds at once. ↺ puts the usual back.</source>
        <translation>Jede Änderung gilt sofort. ↺ stellt das Übliche wieder her.</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Review a colleague&apos;s file</source>
        <translation>Datei einer Kollegin durchsehen</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Look only</source>
        <translation>Nur &amp;ansehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Start review</source>
        <translation>Durchsicht &amp;beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{file} says what became of your work; nothing in it is to be decided.</source>
        <translation>{file} sagt, was aus Ihrer Arbeit geworden ist; zu entscheiden ist nichts darin.</translation>
    </message>
    <message>
        <source>There is nothing new in {file}: you have everything already.</source>
        <translation>In {file} ist nichts Neues: Sie haben schon alles.</translation>
    </message>
    <message>
        <source>{file} goes on from where you are: you have changed nothing meanwhile.</source>
        <translation>{file} macht da weiter, wo Sie sind: Sie haben inzwischen nichts geändert.</translation>
    </message>
    <message>
        <source>{file} and your project have both gone on since the last common work.</source>
        <translation>{file} und Ihr Projekt sind seit der letzten gemeinsamen Arbeit beide weitergegangen.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What became of your work</source>
        <translation>Was aus Ihrer Arbeit geworden ist</translation>
    </message>
    <message>
        <source>The report of the review lists it, with the reasons.</source>
        <translation>Der Bericht der Durchsicht führt es auf, mit den Gründen.</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message numerus="yes">
        <source>%n reduced scans lie beside the file and will be put beside your project.</source>
        <translation>
            <numerusform>%n verkleinerter Scan liegt neben der Datei und kommt neben Ihr Projekt.</numerusform>
            <numerusform>%n verkleinerte Scans liegen neben der Datei und kommen neben Ihr Projekt.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ Left out</source>
        <translation>⚠ Weggelassen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{file}, SHA-256 {digest}…; it was not changed by reading it</source>
        <translation>{file}, SHA-256 {digest}…; das Lesen hat sie nicht verändert</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>the same as yours</source>
        <translation>dasselbe wie Ihres</translation>
    </message>
    <message>
        <source>Last common work</source>
        <translation>Letzte gemeinsame Arbeit</translation>
    </message>
    <message>
        <source>{when}, letter {number}</source>
        <translation>{when}, Brief {number}</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Letterbook {theirs}; this is {mine}</source>
        <translation>Letterbook {theirs}; dies ist {mine}</translation>
    </message>
    <message>
        <source>They</source>
        <translation>ihr</translation>
    </message>
    <message>
        <source>Changed by {name}</source>
        <translation>Geändert von {name}</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <translation>Von beiden geändert</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>Schon entschieden</translation>
    </message>
    <message>
        <source>in letter {number}</source>
        <translation>in Brief {number}</translation>
    </message>
    <message numerus="yes">
        <source>in %n letters: {numbers}</source>
        <translation>
            <numerusform>in %n Brief: {numbers}</numerusform>
            <numerusform>in %n Briefen: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be verified and are left out.</source>
        <translation>
            <numerusform>%n Änderung konnte nicht geprüft werden und ist weggelassen.</numerusform>
            <numerusform>%n Änderungen konnten nicht geprüft werden und sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags have a place that their text does not have; they are looked for where they were made.</source>
        <translation>
            <numerusform>%n Auszeichnung hat eine Stelle, die ihr Text nicht hat; sie wird da gesucht, wo sie gemacht wurde.</numerusform>
            <numerusform>%n Auszeichnungen haben eine Stelle, die ihr Text nicht hat; sie werden da gesucht, wo sie gemacht wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are not what their names say and are left out.</source>
        <translation>
            <numerusform>%n Bild ist nicht, was sein Name sagt, und ist weggelassen.</numerusform>
            <numerusform>%n Bilder sind nicht, was ihre Namen sagen, und sind weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern als…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the preset. One that has it is changed.</source>
        <translation>Name der Vorlage. Eine, die so heißt, wird geändert.</translation>
    </message>
</context>
<context>
    <name>ProblemCommands</name>
    <message>
        <source>Nothing doubtful in the texts of this letter.</source>
        <translation>In den Texten dieses Briefes ist nichts zweifelhaft.</translation>
    </message>
    <message>
        <source>{number} of {count}: {problem}</source>
        <translation>{number} von {count}: {problem}</translation>
    </message>
</context>
<context>
    <name>ProblemDelegate</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Whose problems</source>
        <translation>Wessen Probleme</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Dieser Brief</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Which kind of problem</source>
        <translation>Welche Art von Problem</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Let stand too</source>
        <translation>Auch Belassenes</translation>
    </message>
    <message>
        <source>List also what was looked at and let stand</source>
        <translation>Auch zeigen, was angesehen und belassen wurde</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Checking: {count} letters to go…</source>
        <translation>Prüfung: noch {count} Briefe…</translation>
    </message>
    <message>
        <source>Nothing doubtful in the project.</source>
        <translation>Im Projekt ist nichts zweifelhaft.</translation>
    </message>
    <message>
        <source>Nothing doubtful in this letter.</source>
        <translation>In diesem Brief ist nichts zweifelhaft.</translation>
    </message>
    <message>
        <source>↵ goes there · Alt+↵ mends · Del lets it stand · Esc to the text · F7 next</source>
        <translation>↵ geht hin · Alt+↵ behebt · Entf belässt · Esc zum Text · F7 nächstes</translation>
    </message>
    <message>
        <source>letter {number}</source>
        <translation>Brief {number}</translation>
    </message>
    <message>
        <source>let stand: {reason}</source>
        <translation>belassen: {reason}</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Marks of this project</source>
        <translation>Auszeichnungen dieses Projekts</translation>
    </message>
    <message>
        <source>Marks, points and block roles of the project</source>
        <translation>Auszeichnungen, Punkte und Zeilenarten des Projekts</translation>
    </message>
    <message>
        <source>&amp;Add a mark…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>&amp;Wie geliefert</translation>
    </message>
    <message>
        <source>Take names, keys and looks that come with the program; your own marks stay</source>
        <translation>Namen, Tasten und Aussehen nehmen, wie sie mit dem Programm kommen; Ihre eigenen Auszeichnungen bleiben</translation>
    </message>
    <message>
        <source>Ask for details when it is set</source>
        <translation>Beim Setzen nach Angaben fragen</translation>
    </message>
    <message>
        <source>Offer it in menus</source>
        <translation>In Menüs anbieten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Key after F8</source>
        <translation>Tas&amp;te nach F8</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Zeichen</translation>
    </message>
    <message>
        <source>&amp;TEI element</source>
        <translation>TEI-&amp;Element</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>   (hidden)</source>
        <translation>   (verborgen)</translation>
    </message>
    <message>
        <source>⚠ F8 {key} is wanted by: {kinds}</source>
        <translation>⚠ F8 {key} ist mehrfach vergeben: {kinds}</translation>
    </message>
    <message>
        <source>tags and notes</source>
        <translation>Nennungen und Anmerkungen</translation>
    </message>
    <message>
        <source>Add a mark</source>
        <translation>Auszeichnung hinzufügen</translation>
    </message>
    <message>
        <source>Name of the mark</source>
        <translation>Name der Auszeichnung</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Grußformel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Postscript</source>
        <translation>Nachschrift</translation>
    </message>
    <message>
        <source>Line break</source>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <source>Inside a word</source>
        <translation>Im Wort</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Line of the scan</source>
        <translation>Zeile im Scan</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>Seitenumbruch</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page of the scan</source>
        <translation>Seite im Scan</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>durchgestrichen</translation>
    </message>
    <message>
        <source>overwritten</source>
        <translation>überschrieben</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>radiert</translation>
    </message>
    <message>
        <source>typed over</source>
        <translation>übertippt</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Hinzufügung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>above</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>inline</source>
        <translation>in der Zeile</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>am Rand</translation>
    </message>
    <message>
        <source>overleaf</source>
        <translation>umseitig</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Ersetzung</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unsichere Lesung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>unleserlich</translation>
    </message>
    <message>
        <source>faded</source>
        <translation>verblasst</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>Beschädigung</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>Andere Lesungen</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Auslassung</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>editorisch</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>unbeschrieben</translation>
    </message>
    <message>
        <source>foreign script</source>
        <translation>fremde Schrift</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>As abbreviated</source>
        <translation>Abgekürzte Form</translation>
    </message>
    <message>
        <source>Cross-reference</source>
        <translation>Querverweis</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulierung</translation>
    </message>
    <message>
        <source>see</source>
        <translation>siehe</translation>
    </message>
    <message>
        <source>cf</source>
        <translation>vgl.</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>ohne Zusatz</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Page or line</source>
        <translation>Seite oder Zeile</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Aufgelöste Form</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>Supplied</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>omitted</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>part of word</source>
        <translation>Wortteil</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigte Form</translation>
    </message>
    <message>
        <source>Change of hand</source>
        <translation>Handwechsel</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>unterstrichen</translation>
    </message>
    <message>
        <source>double underlined</source>
        <translation>doppelt unterstrichen</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>kursiv</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>fett</translation>
    </message>
    <message>
        <source>spaced</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>Kapitälchen</translation>
    </message>
    <message>
        <source>superscript</source>
        <translation>hochgestellt</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Fremdsprachig</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>postmark</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>censor</source>
        <translation>Zensur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Lemma</source>
        <translation>Lemma</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Nennung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Umschreibung</translation>
    </message>
    <message>
        <source>allusion</source>
        <translation>Anspielung</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Stellenangabe</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Resolved from</source>
        <translation>Aufgelöst aus</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Marks balanced</source>
        <translation>Zeichen paarig</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Letterbook projects (*{ending})</source>
        <translation>Letterbook-Projekte (*{ending})</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be changed.</source>
        <translation>Dieses Projekt ist schreibgeschützt geöffnet: Nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>What was typed last could not be saved: {reason}</source>
        <translation>Das zuletzt Getippte konnte nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>Stay and try again</source>
        <translation>Bleiben und noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne es schließen</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Project details</source>
        <translation>Projektangaben</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Editors, one per line</source>
        <translation>Herausgeber, einer je Zeile</translation>
    </message>
    <message>
        <source>Editorial conventions</source>
        <translation>Editionsrichtlinien</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Two readers before &amp;sign-off</source>
        <translation>Zwei Augenpaare vor der &amp;Freigabe</translation>
    </message>
    <message>
        <source>A letter is signed off only if somebody else has read it too</source>
        <translation>Ein Brief wird nur freigegeben, wenn ihn auch jemand anderes gelesen hat</translation>
    </message>
    <message>
        <source>en, ru, de</source>
        <translation>en, ru, de</translation>
    </message>
    <message>
        <source>Ctrl+↵ keeps everything · Esc leaves it as it was</source>
        <translation>Strg+↵ behält alles · Esc lässt es, wie es war</translation>
    </message>
    <message>
        <source>“{tag}” is no tag that is known</source>
        <translation>„{tag}“ ist kein bekanntes Kürzel</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Record a reading</source>
        <translation>Lesung verzeichnen</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Sign off letter {number}</source>
        <translation>Brief {number} freigeben</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>proofreader</source>
        <translation>Korrektor</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Signed off: this state of the letter, and no later one.</source>
        <translation>Freigegeben: dieser Stand des Briefes und kein späterer.</translation>
    </message>
    <message>
        <source>There are no words to read here yet.</source>
        <translation>Hier gibt es noch nichts zu lesen.</translation>
    </message>
    <message>
        <source>Reading {number} of {count}: Space read · Backspace back · L words or line · E error · Q question · M mark read to here · Esc stop</source>
        <translation>Lesen, {number} von {count}: Leertaste gelesen · Rücktaste zurück · L Wörter oder Zeile · E Fehler · Q Frage · M bis hier gelesen · Esc aufhören</translation>
    </message>
    <message>
        <source>Read to the end: ↵ records the reading · Backspace back · Esc leaves it open</source>
        <translation>Zu Ende gelesen: ↵ verzeichnet die Lesung · Rücktaste zurück · Esc lässt sie offen</translation>
    </message>
    <message>
        <source>Marked: read to here.</source>
        <translation>Vermerkt: bis hier gelesen.</translation>
    </message>
    <message>
        <source>Recorded: {kind}.</source>
        <translation>Verzeichnet: {kind}.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Inline</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Ausgangstext</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>My text, with what they would take away struck out and what they would write underlined</source>
        <translation>Mein Text; was sie wegnehmen würden, ist durchgestrichen, was sie schreiben würden, unterstrichen</translation>
    </message>
    <message>
        <source>My text and theirs beside one another</source>
        <translation>Mein Text und ihrer nebeneinander</translation>
    </message>
    <message>
        <source>My text as it stands</source>
        <translation>Mein Text, wie er steht</translation>
    </message>
    <message>
        <source>Their text as they sent it</source>
        <translation>Ihr Text, wie sie ihn geschickt haben</translation>
    </message>
    <message>
        <source>The text that both began with</source>
        <translation>Der Text, mit dem beide begannen</translation>
    </message>
    <message>
        <source>The text if everything is accepted that is no conflict</source>
        <translation>Der Text, wenn alles angenommen wird, was kein Konflikt ist</translation>
    </message>
    <message>
        <source>Text with the changes in it</source>
        <translation>Text mit den Änderungen darin</translation>
    </message>
    <message>
        <source>Their text</source>
        <translation>Ihr Text</translation>
    </message>
</context>
<context>
    <name>ReasonPopup</name>
    <message>
        <source>Let a problem stand</source>
        <translation>Ein Problem belassen</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>Warum es so ist</translation>
    </message>
    <message>
        <source>looked at: it is so</source>
        <translation>angesehen: ist so</translation>
    </message>
    <message>
        <source>Looked at: why does it stand? ↵ keeps it, Esc leaves it.</source>
        <translation>Angesehen: Warum bleibt es? ↵ behält es bei, Esc lässt es.</translation>
    </message>
</context>
<context>
    <name>RecentDelegate</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
</context>
<context>
    <name>RecogniseCommands</name>
    <message>
        <source>This letter has no scan; Letter &gt; Add pages brings scans in.</source>
        <translation>Dieser Brief hat keinen Scan; Brief &gt; Seiten hinzufügen holt Scans herein.</translation>
    </message>
    <message>
        <source>Pages recognised: {count}.</source>
        <translation>Erkannte Seiten: {count}.</translation>
    </message>
    <message>
        <source>Where text stood already ({count}) it was left alone; what was read is kept with the lines of the page.</source>
        <translation>Wo schon Text stand ({count}), blieb er unberührt; das Gelesene steht bei den Zeilen der Seite.</translation>
    </message>
    <message>
        <source>Doubtful words: {count}; F7 goes from one to the next.</source>
        <translation>Zweifelhafte Wörter: {count}; F7 geht von einem zum nächsten.</translation>
    </message>
    <message>
        <source>Take regions from files</source>
        <translation>Bereiche aus Dateien übernehmen</translation>
    </message>
    <message>
        <source>PAGE, ALTO, hOCR ({endings});;All files (*)</source>
        <translation>PAGE, ALTO, hOCR ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pages with new regions: {count}.</source>
        <translation>Seiten mit neuen Bereichen: {count}.</translation>
    </message>
    <message>
        <source>Left out, for no page here shows their image: {count}.</source>
        <translation>Weggelassen, weil keine Seite hier ihr Bild zeigt: {count}.</translation>
    </message>
</context>
<context>
    <name>RecogniseDialog</name>
    <message>
        <source>Recognise the text</source>
        <translation>Text erkennen</translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation>&amp;Diese Seite</translation>
    </message>
    <message>
        <source>The page shown has no scan that can be read.</source>
        <translation>Die gezeigte Seite hat keinen Scan, der sich lesen lässt.</translation>
    </message>
    <message>
        <source>&amp;All pages of the letter ({count})</source>
        <translation>&amp;Alle Seiten des Briefes ({count})</translation>
    </message>
    <message>
        <source>Languages on the page</source>
        <translation>Sprachen auf der Seite</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>&amp;Languages on the page (Space chooses)</source>
        <translation>&amp;Sprachen auf der Seite (Leertaste wählt)</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Choose at least one language: Space on it chooses it.</source>
        <translation>Wählen Sie mindestens eine Sprache: Die Leertaste wählt sie.</translation>
    </message>
    <message>
        <source>What is read comes into the text where that is still empty, with every line tied to the scan. Text that stands there already is left alone.</source>
        <translation>Das Gelesene kommt in den Text, wo er noch leer ist; jede Zeile ist mit dem Scan verknüpft. Text, der schon dasteht, bleibt unberührt.</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ReferenceCommands</name>
    <message>
        <source>There is no cross-reference at the caret.</source>
        <translation>An der Schreibmarke ist kein Querverweis.</translation>
    </message>
    <message>
        <source>{name} is in the register, but not mentioned in this letter.</source>
        <translation>{name} ist im Register, wird in diesem Brief aber nicht genannt.</translation>
    </message>
    <message>
        <source>This points outside the project.</source>
        <translation>Dies verweist nach außerhalb des Projekts.</translation>
    </message>
    <message>
        <source>What this pointed to is no longer in the project: Ctrl+Alt+R chooses another target.</source>
        <translation>Das Ziel ist nicht mehr im Projekt: Strg+Alt+R wählt ein anderes.</translation>
    </message>
</context>
<context>
    <name>ReferencePicker</name>
    <message>
        <source>Cross-reference</source>
        <translation>Querverweis</translation>
    </message>
    <message>
        <source>What it can point to</source>
        <translation>Worauf er verweisen kann</translation>
    </message>
    <message>
        <source>↵ insert · Tab wording, then what to look for · Esc cancel</source>
        <translation>↵ einfügen · Tab Formulierung, dann Suche · Esc abbrechen</translation>
    </message>
    <message>
        <source>Number, date, name or words of a note</source>
        <translation>Nummer, Datum, Name oder Wörter einer Anmerkung</translation>
    </message>
    <message>
        <source>Number, date, name, words…</source>
        <translation>Nummer, Datum, Name, Wörter…</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulierung</translation>
    </message>
    <message>
        <source>see …</source>
        <translation>siehe …</translation>
    </message>
    <message>
        <source>cf. …</source>
        <translation>vgl. …</translation>
    </message>
    <message>
        <source>name only</source>
        <translation>nur Name</translation>
    </message>
    <message>
        <source>date only</source>
        <translation>nur Datum</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Wonach zu suchen ist</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Elsewhere: “{words}”</source>
        <translation>Anderswo: „{words}“</translation>
    </message>
    <message>
        <source>Entry: {name}</source>
        <translation>Eintrag: {name}</translation>
    </message>
</context>
<context>
    <name>RegisterCommands</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Dieses Projekt ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>There is no tag of an entry at the caret.</source>
        <translation>An der Schreibmarke ist keine Nennung eines Eintrags.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Ansetzungsform</translation>
    </message>
    <message>
        <source>Select two entries first (Shift+↓, or Ctrl+click), then merge them.</source>
        <translation>Zuerst zwei Einträge auswählen (Umschalt+↓ oder Strg+Klick), dann zusammenführen.</translation>
    </message>
    <message>
        <source>These are entries of different kinds: change the kind of one first.</source>
        <translation>Diese Einträge sind verschiedener Art: Ändern Sie zuerst die Art des einen.</translation>
    </message>
    <message>
        <source>Select the mentions that mean somebody else first (→, then Shift+↓).</source>
        <translation>Zuerst die Nennungen auswählen, die jemand anderen meinen (→, dann Umschalt+↓).</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abspalten</translation>
    </message>
    <message numerus="yes">
        <source>Name of the new entry for %n mentions</source>
        <translation>
            <numerusform>Name des neuen Eintrags für %n Nennung</numerusform>
            <numerusform>Name des neuen Eintrags für %n Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation>Einen Eintrag löschen</translation>
    </message>
    <message>
        <source>“{name}” is mentioned.</source>
        <translation>„{name}“ wird genannt.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n mentions lose their tags; the words stay. One undo takes it back. To say that it is the same as another entry, merge them instead.</source>
        <translation>
            <numerusform>Die %n Nennung verliert ihre Auszeichnung; die Wörter bleiben. Einmal Rückgängig nimmt es zurück. Ist derselbe wie in einem anderen Eintrag gemeint, führen Sie stattdessen beide zusammen.</numerusform>
            <numerusform>Die %n Nennungen verlieren ihre Auszeichnung; die Wörter bleiben. Einmal Rückgängig nimmt es zurück. Ist derselbe wie in einem anderen Eintrag gemeint, führen Sie stattdessen beide zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete with its mentions</source>
        <translation>Mit den Nennungen löschen</translation>
    </message>
    <message>
        <source>Nothing was rejected for the entry that is selected in the register.</source>
        <translation>Für den im Register ausgewählten Eintrag wurde nichts verworfen.</translation>
    </message>
    <message>
        <source>Places that may be proposed again: {count}.</source>
        <translation>Stellen, die wieder vorgeschlagen werden können: {count}.</translation>
    </message>
    <message>
        <source>Put the caret into a tag, or select an entry in the register, to tag its other occurrences.</source>
        <translation>Setzen Sie die Schreibmarke in eine Nennung oder wählen Sie im Register einen Eintrag aus, um seine übrigen Vorkommen auszuzeichnen.</translation>
    </message>
    <message>
        <source>Where the names of {name} stand untagged</source>
        <translation>Wo die Namen von {name} nicht ausgezeichnet sind</translation>
    </message>
    <message>
        <source>Where names of the register stand untagged</source>
        <translation>Wo Namen des Registers nicht ausgezeichnet sind</translation>
    </message>
    <message>
        <source>Words that look like names and are in no tag</source>
        <translation>Wörter, die wie Namen aussehen und nicht ausgezeichnet sind</translation>
    </message>
    <message>
        <source>Mentions of somebody not identified yet</source>
        <translation>Noch nicht identifizierte Nennungen</translation>
    </message>
    <message>
        <source>⚠ also {names}</source>
        <translation>⚠ auch {names}</translation>
    </message>
    <message>
        <source>Nothing of this sort here.</source>
        <translation>Hier nichts dergleichen.</translation>
    </message>
    <message>
        <source>Space chooses · A all · N none · X never · ↵ shows the place · Ctrl+↵ tags the chosen · Esc to the text</source>
        <translation>Leertaste wählt · A alle · N keine · X nie · ↵ zeigt die Stelle · Strg+↵ zeichnet die gewählten aus · Esc zum Text</translation>
    </message>
    <message numerus="yes">
        <source>%n places. T tags · ↵ goes there · Esc to the text</source>
        <translation>
            <numerusform>%n Stelle. T zeichnet aus · ↵ geht hin · Esc zum Text</numerusform>
            <numerusform>%n Stellen. T zeichnet aus · ↵ geht hin · Esc zum Text</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose places with Space first, when the search has ended.</source>
        <translation>Zuerst mit der Leertaste Stellen wählen, wenn die Suche beendet ist.</translation>
    </message>
    <message>
        <source>Tagged: {tagged}. Never proposed again: {never}. Ctrl+Z takes it back.</source>
        <translation>Ausgezeichnet: {tagged}. Nie wieder vorgeschlagen: {never}. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Any part of a name, in any spelling…</source>
        <translation>Ein Teil des Namens in beliebiger Schreibung…</translation>
    </message>
    <message>
        <source>Filter the register</source>
        <translation>Das Register filtern</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Sort the register by</source>
        <translation>Das Register sortieren nach</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By mentions</source>
        <translation>Nach Nennungen</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Ohne Nennung</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Mentions of the entry</source>
        <translation>Nennungen des Eintrags</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>New entry (Ins)</source>
        <translation>Neuer Eintrag (Einfg)</translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation>Alle auszeichnen…</translation>
    </message>
    <message>
        <source>Tag every occurrence of its names (Ctrl+Shift+T)</source>
        <translation>Jedes Vorkommen seiner Namen auszeichnen (Strg+Umschalt+T)</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Merge the selected entries (Ctrl+M)</source>
        <translation>Die ausgewählten Einträge zusammenführen (Strg+M)</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Abspalten…</translation>
    </message>
    <message>
        <source>Move the selected mentions to a new entry</source>
        <translation>Die ausgewählten Nennungen in einen neuen Eintrag verschieben</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete the entry (Del)</source>
        <translation>Den Eintrag löschen (Entf)</translation>
    </message>
    <message>
        <source>The register is empty.

Ctrl+T tags a name in a letter.
Ins begins an entry here.</source>
        <translation>Das Register ist leer.

Strg+T zeichnet in einem Brief einen Namen aus.
Einfg beginnt hier einen Eintrag.</translation>
    </message>
    <message>
        <source>No entries sound alike.</source>
        <translation>Keine Einträge klingen ähnlich.</translation>
    </message>
    <message>
        <source>Entries that sound alike stand together. Ctrl+M merges.</source>
        <translation>Ähnlich klingende Einträge stehen zusammen. Strg+M führt sie zusammen.</translation>
    </message>
    <message>
        <source>No entry matches the filter.

Esc in the filter shows all again.</source>
        <translation>Kein Eintrag passt zum Filter.

Esc im Filter zeigt wieder alle.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} von {total} Einträgen</translation>
    </message>
    <message>
        <source>Mentions ({count})</source>
        <translation>Nennungen ({count})</translation>
    </message>
    <message>
        <source>Nothing mentions this entry yet.

Ctrl+Shift+T looks for its names in all letters.</source>
        <translation>Noch nichts erwähnt diesen Eintrag.

Strg+Umschalt+T sucht seine Namen in allen Briefen.</translation>
    </message>
</context>
<context>
    <name>RejectionPopup</name>
    <message>
        <source>Reject a suggestion</source>
        <translation>Einen Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation>Warum er abgelehnt wird</translation>
    </message>
    <message>
        <source>Why is it rejected? ↵ rejects it, Esc leaves it open.</source>
        <translation>Warum wird er abgelehnt? ↵ lehnt ab, Esc lässt ihn offen.</translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message>
        <source>Places to be replaced</source>
        <translation>Stellen, die ersetzt werden</translation>
    </message>
    <message>
        <source>Replace in all letters…</source>
        <translation>In allen Briefen ersetzen…</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>by…</source>
        <translation>durch…</translation>
    </message>
    <message>
        <source>New words take over capitals from the old ones</source>
        <translation>Neue Wörter übernehmen die Großschreibung der alten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace every place that is ticked, as one step (Alt+Enter)</source>
        <translation>Jede angekreuzte Stelle in einem Schritt ersetzen (Alt+Eingabe)</translation>
    </message>
    <message>
        <source>In which letters</source>
        <translation>In welchen Briefen</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Dieser Brief</translation>
    </message>
    <message>
        <source>Letters of the filtered list</source>
        <translation>Briefe der gefilterten Liste</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Alle Briefe</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Every place is shown before anything is changed.</source>
        <translation>Jede Stelle wird gezeigt, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>{count} places · reading {read} of {total} letters…</source>
        <translation>{count} Stellen · {read} von {total} Briefen gelesen…</translation>
    </message>
    <message>
        <source>Nothing to replace.</source>
        <translation>Nichts zu ersetzen.</translation>
    </message>
    <message>
        <source>{chosen} of {count} places, letters: {letters} · Space leaves one out · Alt+↵ replaces</source>
        <translation>{chosen} von {count} Stellen, Briefe: {letters} · Leertaste lässt eine aus · Alt+↵ ersetzt</translation>
    </message>
    <message>
        <source> · there are more: replace these first</source>
        <translation> · es gibt mehr: erst diese ersetzen</translation>
    </message>
</context>
<context>
    <name>ReplaceWays</name>
    <message>
        <source>1 place replaced; Ctrl+Z takes it back.</source>
        <translation>1 Stelle ersetzt; Strg+Z nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n places replaced; Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n Stelle ersetzt; Strg+Z nimmt es zurück.</numerusform>
            <numerusform>%n Stellen ersetzt; Strg+Z nimmt es zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report on the import</source>
        <translation>Bericht über den Import</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>{decided} of {all}</source>
        <translation>{decided} von {all}</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Review of {file}</source>
        <translation>Durchsicht von {file}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>There are no changes.</source>
        <translation>Es gibt keine Änderungen.</translation>
    </message>
    <message>
        <source>Kind, letter</source>
        <translation>Art, Brief</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>What became of your work</source>
        <translation>Was aus Ihrer Arbeit geworden ist</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Was übrig ist</translation>
    </message>
    <message>
        <source>Nothing: everything is decided.</source>
        <translation>Nichts: alles ist entschieden.</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
</context>
<context>
    <name>RescueCommands</name>
    <message>
        <source>backup {day}</source>
        <translation>Sicherung {day}</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Recover a damaged file</source>
        <translation>Beschädigte Datei retten</translation>
    </message>
    <message>
        <source>Letterbook projects (*{ending});;All files (*)</source>
        <translation>Letterbook-Projekte (*{ending});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>{file} is sound: it can be opened.</source>
        <translation>{file} ist heil: Die Datei lässt sich öffnen.</translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>geborgen</translation>
    </message>
    <message>
        <source>Salvaging…</source>
        <translation>Wird geborgen…</translation>
    </message>
    <message>
        <source>A new folder for the text</source>
        <translation>Ein neuer Ordner für den Text</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>A new project</source>
        <translation>Ein neues Projekt</translation>
    </message>
    <message>
        <source>Letterbook projects (*{ending})</source>
        <translation>Letterbook-Projekte (*{ending})</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>{file} cannot be opened</source>
        <translation>{file} lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Whatever you choose, the file itself stays as it is, where it is. Keep it: it may hold what nothing else has.</source>
        <translation>Was Sie auch wählen, die Datei selbst bleibt, wie und wo sie ist. Bewahren Sie sie auf: Sie kann enthalten, was sonst nirgends ist.</translation>
    </message>
    <message>
        <source>1. Open a &amp;backup as a new project…</source>
        <translation>1. Eine &amp;Sicherung als neues Projekt öffnen…</translation>
    </message>
    <message>
        <source>You get the whole project, verified, as it stood then; the steps listed below are missing.</source>
        <translation>Sie bekommen das ganze Projekt, geprüft, wie es damals stand; es fehlen die unten aufgeführten Schritte.</translation>
    </message>
    <message>
        <source>There is no backup of this project on this computer.</source>
        <translation>Auf diesem Rechner gibt es keine Sicherung dieses Projekts.</translation>
    </message>
    <message>
        <source>2. &amp;Salvage into a new project…</source>
        <translation>2. In ein neues Projekt &amp;bergen…</translation>
    </message>
    <message>
        <source>You get the newest state of everything that can still be read and proved, word for word, and the history as far as it is proved; what is missing, or had only in an older state, is listed.</source>
        <translation>Sie bekommen von allem, was sich noch lesen und nachweisen lässt, den neuesten Stand, Wort für Wort, und die Geschichte, soweit sie nachgewiesen ist; was fehlt oder nur in einem älteren Stand da ist, wird aufgeführt.</translation>
    </message>
    <message>
        <source>Nothing of a project can be read in this file any more.</source>
        <translation>In dieser Datei ist von einem Projekt nichts mehr zu lesen.</translation>
    </message>
    <message>
        <source>3. Write everything legible as plain &amp;text…</source>
        <translation>3. Alles Lesbare als einfachen &amp;Text schreiben…</translation>
    </message>
    <message>
        <source>You get a folder of text files with every word that can be read, also what nothing proves; tags, notes&apos; places and the register&apos;s links are missing.</source>
        <translation>Sie bekommen einen Ordner mit Textdateien, darin jedes lesbare Wort, auch was nichts nachweist; es fehlen Auszeichnungen, die Plätze der Anmerkungen und die Verknüpfungen zum Register.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tags and marks</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Überlieferung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lesungen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Settings of the project</source>
        <translation>Einstellungen des Projekts</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>für später gelassen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>accepted with changes</source>
        <translation>mit Änderungen angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>kept mine</source>
        <translation>meins behalten</translation>
    </message>
    <message>
        <source>took theirs</source>
        <translation>ihres genommen</translation>
    </message>
    <message>
        <source>kept both</source>
        <translation>beides behalten</translation>
    </message>
    <message>
        <source>settled by another decision</source>
        <translation>durch eine andere Entscheidung erledigt</translation>
    </message>
    <message>
        <source>kept their own</source>
        <translation>das Eigene behalten</translation>
    </message>
    <message>
        <source>took yours</source>
        <translation>Ihres übernommen</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>sehenswert</translation>
    </message>
    <message>
        <source>nothing in its way</source>
        <translation>nichts im Weg</translation>
    </message>
    <message>
        <source>Both changed the same words</source>
        <translation>Beide haben dieselben Wörter geändert</translation>
    </message>
    <message>
        <source>One took away what the other changed</source>
        <translation>Einer hat weggenommen, was der andere geändert hat</translation>
    </message>
    <message>
        <source>Both wrote something in the same place</source>
        <translation>Beide haben an derselben Stelle etwas geschrieben</translation>
    </message>
    <message>
        <source>Both moved the same passage, to different places</source>
        <translation>Beide haben dieselbe Stelle verschoben, an verschiedene Orte</translation>
    </message>
    <message>
        <source>One divided what the other joined</source>
        <translation>Einer hat geteilt, was der andere verbunden hat</translation>
    </message>
    <message>
        <source>Both differ in blanks, quotation marks or capitals alone</source>
        <translation>Beide unterscheiden sich nur in Leerzeichen, Anführungszeichen oder Großschreibung</translation>
    </message>
    <message>
        <source>The same words are tagged as something else</source>
        <translation>Dieselben Wörter sind als etwas anderes ausgezeichnet</translation>
    </message>
    <message>
        <source>Two tags of the same entry overlap</source>
        <translation>Zwei Auszeichnungen desselben Eintrags überschneiden sich</translation>
    </message>
    <message>
        <source>Both changed the same tag differently</source>
        <translation>Beide haben dieselbe Auszeichnung verschieden geändert</translation>
    </message>
    <message>
        <source>One deleted the tag that the other worked on</source>
        <translation>Einer hat die Auszeichnung gelöscht, an der der andere gearbeitet hat</translation>
    </message>
    <message>
        <source>They deleted a tag whose words you corrected</source>
        <translation>Sie haben eine Auszeichnung gelöscht, deren Wörter Sie korrigiert haben</translation>
    </message>
    <message>
        <source>What was tagged is no longer in the text</source>
        <translation>Was ausgezeichnet war, steht nicht mehr im Text</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Eine neue Anmerkung</translation>
    </message>
    <message>
        <source>Both changed the same words of the note</source>
        <translation>Beide haben dieselben Wörter der Anmerkung geändert</translation>
    </message>
    <message>
        <source>One deleted the note that the other worked on</source>
        <translation>Einer hat die Anmerkung gelöscht, an der der andere gearbeitet hat</translation>
    </message>
    <message>
        <source>The words that the note is about are no longer in the text</source>
        <translation>Die Wörter, um die es in der Anmerkung geht, stehen nicht mehr im Text</translation>
    </message>
    <message>
        <source>Both changed the same field of the entry</source>
        <translation>Beide haben dasselbe Feld des Eintrags geändert</translation>
    </message>
    <message>
        <source>Two different numbers of one authority file</source>
        <translation>Zwei verschiedene Nummern einer Normdatei</translation>
    </message>
    <message>
        <source>The same person or place may be in the register twice</source>
        <translation>Dieselbe Person oder derselbe Ort steht vielleicht zweimal im Register</translation>
    </message>
    <message>
        <source>One deleted the entry that the other worked on or uses</source>
        <translation>Einer hat den Eintrag gelöscht, an dem der andere gearbeitet hat oder den er benutzt</translation>
    </message>
    <message>
        <source>One merged the entry that the other worked on</source>
        <translation>Einer hat den Eintrag zusammengelegt, an dem der andere gearbeitet hat</translation>
    </message>
    <message>
        <source>Both changed the same field</source>
        <translation>Beide haben dasselbe Feld geändert</translation>
    </message>
    <message>
        <source>The same date, written in different ways</source>
        <translation>Dasselbe Datum, verschieden geschrieben</translation>
    </message>
    <message>
        <source>Both changed how far the letter is</source>
        <translation>Beide haben geändert, wie weit der Brief ist</translation>
    </message>
    <message>
        <source>One deleted the letter that the other worked on</source>
        <translation>Einer hat den Brief gelöscht, an dem der andere gearbeitet hat</translation>
    </message>
    <message>
        <source>The same letter may be there twice</source>
        <translation>Derselbe Brief ist vielleicht zweimal da</translation>
    </message>
    <message>
        <source>A comment was changed on two computers</source>
        <translation>Ein Kommentar wurde auf zwei Rechnern geändert</translation>
    </message>
    <message>
        <source>Both decided about the same suggestion</source>
        <translation>Beide haben über denselben Vorschlag entschieden</translation>
    </message>
    <message>
        <source>They took out a mark that is in use</source>
        <translation>Sie haben eine Auszeichnung herausgenommen, die benutzt wird</translation>
    </message>
    <message>
        <source>Added by them</source>
        <translation>Von ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>Deleted by them</source>
        <translation>Von ihnen gelöscht</translation>
    </message>
    <message>
        <source>Changed by them</source>
        <translation>Von ihnen geändert</translation>
    </message>
    <message>
        <source>Moved by them</source>
        <translation>Von ihnen verschoben</translation>
    </message>
    <message>
        <source>Proposed by them</source>
        <translation>Von ihnen vorgeschlagen</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>Erwähnungen</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>Open a colleague&apos;s file</source>
        <translation>Datei einer Kollegin öffnen</translation>
    </message>
    <message>
        <source>Projects and review packages (*.letterbook *{ending});;All files (*)</source>
        <translation>Projekte und Prüfpakete (*.letterbook *{ending});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Eine Sicherung wird angelegt…</translation>
    </message>
    <message>
        <source>Putting scans in their place…</source>
        <translation>Scans werden an ihren Ort gelegt…</translation>
    </message>
    <message>
        <source>It was stopped; no scan was put in its place.</source>
        <translation>Es wurde angehalten; kein Scan wurde an seinen Ort gelegt.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Es wird verglichen…</translation>
    </message>
    <message>
        <source>This letter is not in your project yet.</source>
        <translation>Diesen Brief gibt es in Ihrem Projekt noch nicht.</translation>
    </message>
    <message>
        <source>No delivery is open; open a colleague&apos;s file first.</source>
        <translation>Keine Lieferung ist offen; öffnen Sie erst die Datei einer Kollegin.</translation>
    </message>
    <message>
        <source>No delivery is open.</source>
        <translation>Keine Lieferung ist offen.</translation>
    </message>
    <message>
        <source>{file} was put aside: nothing of it is proposed any more.</source>
        <translation>{file} wurde weggelegt: nichts davon wird mehr vorgeschlagen.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>It is in {file}.</source>
        <translation>Es steht in {file}.</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} wird geschrieben…</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation>Es wurde angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Pages (*.html);;Word documents (*.docx)</source>
        <translation>Seiten (*.html);;Word-Dokumente (*.docx)</translation>
    </message>
    <message>
        <source>Send decisions back</source>
        <translation>Entscheidungen zurückschicken</translation>
    </message>
    <message>
        <source>Review packages (*{ending})</source>
        <translation>Prüfpakete (*{ending})</translation>
    </message>
    <message>
        <source>Your answer is in {file}; give it to your colleague.</source>
        <translation>Ihre Antwort steht in {file}; geben Sie sie Ihrer Kollegin.</translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <source>Next undecided change</source>
        <translation>Nächste offene Änderung</translation>
    </message>
    <message>
        <source>Undecided change before</source>
        <translation>Vorige offene Änderung</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Nächster Konflikt</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject, with a reason</source>
        <translation>Ablehnen, mit Grund</translation>
    </message>
    <message>
        <source>Write what is to stand instead</source>
        <translation>Schreiben, was stattdessen stehen soll</translation>
    </message>
    <message>
        <source>In a conflict: keep mine</source>
        <translation>Im Konflikt: meins behalten</translation>
    </message>
    <message>
        <source>In a conflict: take theirs</source>
        <translation>Im Konflikt: ihres nehmen</translation>
    </message>
    <message>
        <source>In a conflict: keep both</source>
        <translation>Im Konflikt: beides behalten</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Für später lassen</translation>
    </message>
    <message>
        <source>Comment on the change, or answer</source>
        <translation>Die Änderung kommentieren oder antworten</translation>
    </message>
    <message>
        <source>Resolve the thread, or open it again</source>
        <translation>Das Gespräch erledigen oder wieder öffnen</translation>
    </message>
    <message>
        <source>Take the last decision or comment back</source>
        <translation>Die letzte Entscheidung oder den letzten Kommentar zurücknehmen</translation>
    </message>
    <message>
        <source>Accept all of this letter that is no conflict</source>
        <translation>Von diesem Brief alles annehmen, was kein Konflikt ist</translation>
    </message>
    <message>
        <source>Accept all that is listed and no conflict</source>
        <translation>Alles in der Liste annehmen, was kein Konflikt ist</translation>
    </message>
    <message>
        <source>Accept the same correction everywhere</source>
        <translation>Dieselbe Korrektur überall annehmen</translation>
    </message>
    <message>
        <source>Show the outcome, or the changes again</source>
        <translation>Das Ergebnis zeigen, oder wieder die Änderungen</translation>
    </message>
    <message>
        <source>Next way of reading</source>
        <translation>Nächste Leseweise</translation>
    </message>
    <message>
        <source>Go to the scan</source>
        <translation>Zum Scan gehen</translation>
    </message>
    <message>
        <source>Go to the letter in the main window</source>
        <translation>Zum Brief im Hauptfenster gehen</translation>
    </message>
    <message>
        <source>Fold the group, or unfold it</source>
        <translation>Die Gruppe ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold all groups, or unfold them</source>
        <translation>Alle Gruppen ein- oder ausklappen</translation>
    </message>
    <message>
        <source>The review in numbers</source>
        <translation>Die Durchsicht in Zahlen</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Zum Filter gehen</translation>
    </message>
    <message>
        <source>Back to the list of changes</source>
        <translation>Zurück zur Liste der Änderungen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Finish: report and answer</source>
        <translation>Abschließen: Bericht und Antwort</translation>
    </message>
    <message>
        <source>List these keys</source>
        <translation>Diese Tasten zeigen</translation>
    </message>
    <message>
        <source>Help on this</source>
        <translation>Hilfe hierzu</translation>
    </message>
    <message>
        <source>Close the review; it can be continued</source>
        <translation>Durchsicht schließen; sie kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>Held down: the text both began with</source>
        <translation>Gedrückt gehalten: der Text, mit dem beide begannen</translation>
    </message>
    <message>
        <source>Held down: my text</source>
        <translation>Gedrückt gehalten: mein Text</translation>
    </message>
    <message>
        <source>Held down: their text</source>
        <translation>Gedrückt gehalten: ihr Text</translation>
    </message>
    <message>
        <source>My reading stands</source>
        <translation>Meine Lesung gilt</translation>
    </message>
    <message>
        <source>The other reading stands</source>
        <translation>Die andere Lesung gilt</translation>
    </message>
    <message>
        <source>Other words: write them</source>
        <translation>Andere Wörter: schreiben</translation>
    </message>
    <message>
        <source>Take the last choice back</source>
        <translation>Die letzte Wahl zurücknehmen</translation>
    </message>
    <message>
        <source>Next undecided difference</source>
        <translation>Nächster unentschiedener Unterschied</translation>
    </message>
    <message>
        <source>Undecided difference before</source>
        <translation>Voriger unentschiedener Unterschied</translation>
    </message>
    <message>
        <source>Show typography too, or fold it away</source>
        <translation>Auch Typografie zeigen oder einklappen</translation>
    </message>
    <message>
        <source>Choose another letter</source>
        <translation>Einen anderen Brief wählen</translation>
    </message>
    <message>
        <source>Back to the list of differences</source>
        <translation>Zurück zur Liste der Unterschiede</translation>
    </message>
    <message>
        <source>Take the result into the letter</source>
        <translation>Das Ergebnis in den Brief übernehmen</translation>
    </message>
    <message>
        <source>Close the collation</source>
        <translation>Kollation schließen</translation>
    </message>
</context>
<context>
    <name>ReviewStatistics</name>
    <message>
        <source>By letter</source>
        <translation>Nach Briefen</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Personen</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>Nach Entscheidung</translation>
    </message>
    <message>
        <source>Tags: mine × theirs</source>
        <translation>Auszeichnungen: meine × ihre</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>With changes</source>
        <translation>Mit Änderungen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Wörter hinein</translation>
    </message>
    <message>
        <source>Words out</source>
        <translation>Wörter heraus</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Keys of the review window</source>
        <translation>Tasten des Durchsichtfensters</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Accept all listed…</source>
        <translation>Alles in der Liste annehmen…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Tasten (?)</translation>
    </message>
    <message>
        <source>{decided} of {all} decided</source>
        <translation>{decided} von {all} entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>Review: {file} → {project}</source>
        <translation>Durchsicht: {file} → {project}</translation>
    </message>
    <message>
        <source>only looked at</source>
        <translation>nur angesehen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message numerus="yes">
        <source>{heading}, %n undecided</source>
        <translation>
            <numerusform>{heading}, %n offen</numerusform>
            <numerusform>{heading}, %n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>Choose a change with ↑ and ↓.</source>
        <translation>Wählen Sie eine Änderung mit ↑ und ↓.</translation>
    </message>
    <message>
        <source>{letter}: change {number} of {count}</source>
        <translation>{letter}: Änderung {number} von {count}</translation>
    </message>
    <message>
        <source>The end was passed: on from the beginning.</source>
        <translation>Das Ende ist überschritten: weiter von vorn.</translation>
    </message>
    <message>
        <source>Everything listed is decided.</source>
        <translation>Alles in der Liste ist entschieden.</translation>
    </message>
    <message>
        <source>No conflict is listed that is undecided.</source>
        <translation>In der Liste ist kein offener Konflikt.</translation>
    </message>
    <message>
        <source>This letter has no scan.</source>
        <translation>Dieser Brief hat keinen Scan.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>What can be done here</source>
        <translation>Was sich hier tun lässt</translation>
    </message>
    <message>
        <source>{label}, chosen</source>
        <translation>{label}, gewählt</translation>
    </message>
    <message>
        <source>{label}, not chosen</source>
        <translation>{label}, nicht gewählt</translation>
    </message>
</context>
<context>
    <name>RowWidget</name>
    <message>
        <source>More: {name} (Alt+Enter)</source>
        <translation>Mehr: {name} (Alt+Eingabe)</translation>
    </message>
</context>
<context>
    <name>SalvagedDialog</name>
    <message>
        <source>Salvaged</source>
        <translation>Geborgen</translation>
    </message>
    <message>
        <source>Written as plain text</source>
        <translation>Als einfacher Text geschrieben</translation>
    </message>
    <message>
        <source>{name} holds: letters {letters}, notes {notes}, entries of the register {entities}.</source>
        <translation>{name} enthält: Briefe {letters}, Anmerkungen {notes}, Registereinträge {entities}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>&amp;Missing, or had in an older state:</source>
        <translation>&amp;Fehlt oder ist nur in einem älteren Stand da:</translation>
    </message>
    <message>
        <source>What could not be had</source>
        <translation>Was nicht zu bekommen war</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Open the new project</source>
        <translation>Das neue Projekt ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>Den Ordner &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>ScanPane</name>
    <message>
        <source>Scan at the place of the change</source>
        <translation>Scan an der Stelle der Änderung</translation>
    </message>
    <message>
        <source>Scan, {page}</source>
        <translation>Scan, {page}</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Choosing: N next, arrow keys move, E corner, Space marks, J joins, X splits, K kind, T ties to the text, Del deletes; R, P, L, B draw; Esc ends.</source>
        <translation>Wählen: N nächste, Pfeiltasten verschieben, E Ecke, Leertaste merkt vor, J verbindet, X teilt, K Art, T verknüpft mit dem Text, Entf löscht; R, P, L, B zeichnen; Esc beendet.</translation>
    </message>
    <message>
        <source>Region as a rectangle: drag, or Enter at one corner, arrow keys, Enter at the other. Esc gives up.</source>
        <translation>Bereich als Rechteck: ziehen, oder Eingabe an einer Ecke, Pfeiltasten, Eingabe an der anderen. Esc gibt auf.</translation>
    </message>
    <message>
        <source>Region as a polygon: click or Space for each corner, Enter at the last, Backspace takes one back. Esc gives up.</source>
        <translation>Bereich als Vieleck: Klick oder Leertaste für jede Ecke, Eingabe an der letzten, Rücktaste nimmt eine zurück. Esc gibt auf.</translation>
    </message>
    <message>
        <source>Line as a rectangle: drag, or Enter at one corner, arrow keys, Enter at the other. Esc gives up.</source>
        <translation>Zeile als Rechteck: ziehen, oder Eingabe an einer Ecke, Pfeiltasten, Eingabe an der anderen. Esc gibt auf.</translation>
    </message>
    <message>
        <source>Line by its baseline: click or Space for each point from left to right, Enter at the last. Esc gives up.</source>
        <translation>Zeile anhand ihrer Grundlinie: Klick oder Leertaste für jeden Punkt von links nach rechts, Eingabe am letzten. Esc gibt auf.</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+PgUp)</source>
        <translation>Vorige Seite (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+PgDown)</source>
        <translation>Nächste Seite (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Text and page follow one another (Ctrl+F5)</source>
        <translation>Text und Seite folgen einander (Strg+F5)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Line by line (F5)</source>
        <translation>Zeile für Zeile (F5)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw regions and lines (Ctrl+F11)</source>
        <translation>Bereiche und Zeilen zeichnen (Strg+F11)</translation>
    </message>
    <message>
        <source>Everything the page view can do (Menu key in the page)</source>
        <translation>Alles, was die Seitenansicht kann (Menütaste auf der Seite)</translation>
    </message>
    <message>
        <source>This letter has no scans yet.

Ctrl+Shift+A adds some to it.
Ctrl+Shift+O sorts scans into letters.</source>
        <translation>Dieser Brief hat noch keine Scans.

Strg+Umschalt+A fügt ihm welche hinzu.
Strg+Umschalt+O ordnet Scans den Briefen zu.</translation>
    </message>
    <message>
        <source>Doubtful words are underlined with dots; F7 goes from one to the next.</source>
        <translation>Zweifelhafte Wörter sind punktiert unterstrichen; F7 geht von einem zum nächsten.</translation>
    </message>
    <message>
        <source>Doubtful words are not shown.</source>
        <translation>Zweifelhafte Wörter werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>page {name}</source>
        <translation>Seite {name}</translation>
    </message>
    <message>
        <source>page {name}, reduced</source>
        <translation>Seite {name}, verkleinert</translation>
    </message>
    <message>
        <source>No text is tied to this yet: Shift+F11 ties the line to the selection, or to the line at the caret.</source>
        <translation>Hiermit ist noch kein Text verknüpft: Umschalt+F11 verknüpft die Zeile mit der Auswahl oder der Zeile an der Schreibmarke.</translation>
    </message>
    <message>
        <source>Choose a line on the page first: click it, or Ctrl+F11 and N.</source>
        <translation>Wählen Sie zuerst eine Zeile auf der Seite: mit einem Klick oder mit Strg+F11 und N.</translation>
    </message>
    <message>
        <source>This letter has no scans yet.</source>
        <translation>Dieser Brief hat noch keine Scans.</translation>
    </message>
    <message>
        <source>No line is drawn on this page yet: Ctrl+F11 draws, or import a PAGE or ALTO file.</source>
        <translation>Auf dieser Seite ist noch keine Zeile gezeichnet: Strg+F11 zeichnet, oder importieren Sie eine PAGE- oder ALTO-Datei.</translation>
    </message>
    <message>
        <source>line {number} of {count}</source>
        <translation>Zeile {number} von {count}</translation>
    </message>
    <message>
        <source>{place}: Enter stores and goes on, ↑ ↓ other lines, PgUp PgDown pages, Esc ends</source>
        <translation>{place}: Eingabe speichert und geht weiter, ↑ ↓ andere Zeilen, Bild auf und Bild ab Seiten, Esc beendet</translation>
    </message>
    <message>
        <source>{place}, as it was recognised; Enter takes it into the text</source>
        <translation>{place}, wie sie erkannt wurde; Eingabe nimmt sie in den Text auf</translation>
    </message>
    <message>
        <source>{place}, not in the text yet</source>
        <translation>{place}, noch nicht im Text</translation>
    </message>
    <message>
        <source>There is no page here that could be drawn on.</source>
        <translation>Hier ist keine Seite, auf der sich zeichnen ließe.</translation>
    </message>
</context>
<context>
    <name>ScanRoom</name>
    <message>
        <source>This page has no scan yet.</source>
        <translation>Diese Seite hat noch keinen Scan.</translation>
    </message>
    <message>
        <source>The scan {file} of this page has not been found yet; link the page to its file.</source>
        <translation>Der Scan {file} dieser Seite ist noch nicht gefunden; verknüpfen Sie die Seite mit ihrer Datei.</translation>
    </message>
</context>
<context>
    <name>ScanWindow</name>
    <message>
        <source>Scan in its own window</source>
        <translation>Scan im eigenen Fenster</translation>
    </message>
    <message>
        <source>Scan, {page}</source>
        <translation>Scan, {page}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
</context>
<context>
    <name>ScansDialog</name>
    <message>
        <source>stay where they are</source>
        <translation>bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>are copied beside the project</source>
        <translation>werden neben das Projekt kopiert</translation>
    </message>
    <message>
        <source>are kept in the project file</source>
        <translation>werden in der Projektdatei aufbewahrt</translation>
    </message>
    <message>
        <source>Add pages to letter {letter}</source>
        <translation>Seiten zu Brief {letter} hinzufügen</translation>
    </message>
    <message>
        <source>Import scans</source>
        <translation>Scans importieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Files that were left out</source>
        <translation>Ausgelassene Dateien</translation>
    </message>
    <message>
        <source>Where the scans are to lie</source>
        <translation>Wo die Scans liegen sollen</translation>
    </message>
    <message>
        <source>Leave out what is there a&amp;lready</source>
        <translation>&amp;Vorhandenes auslassen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>▲</source>
        <translation>▲</translation>
    </message>
    <message>
        <source>Move the pages up (Alt+↑)</source>
        <translation>Seiten nach oben verschieben (Alt+↑)</translation>
    </message>
    <message>
        <source>▼</source>
        <translation>▼</translation>
    </message>
    <message>
        <source>Move the pages down (Alt+↓)</source>
        <translation>Seiten nach unten verschieben (Alt+↓)</translation>
    </message>
    <message>
        <source>New letter here</source>
        <translation>Neuer Brief hier</translation>
    </message>
    <message>
        <source>Begin a new letter with this page (Ctrl+↵)</source>
        <translation>Mit dieser Seite einen neuen Brief beginnen (Strg+↵)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Join this letter to the one before it (J)</source>
        <translation>Diesen Brief mit dem vorigen verbinden (J)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change the label of the page or the name of the letter (F2)</source>
        <translation>Bezeichnung der Seite oder Namen des Briefes ändern (F2)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave the pages out (Del)</source>
        <translation>Die Seiten auslassen (Entf)</translation>
    </message>
    <message>
        <source>Scan&amp;s</source>
        <translation>&amp;Scans</translation>
    </message>
    <message>
        <source>Alt+↑ ↓ move · R V A E C side · F2 rename · Del leave out · Ctrl+Z undo</source>
        <translation>Alt+↑ ↓ verschieben · R V A E C Blattseite · F2 umbenennen · Entf auslassen · Strg+Z rückgängig</translation>
    </message>
    <message>
        <source>Drag, or: Alt+↑ ↓ move · Ctrl+↵ new letter · J join · R V A E C side · F2 rename · Del leave out · Ctrl+Z undo</source>
        <translation>Ziehen, oder: Alt+↑ ↓ verschieben · Strg+↵ neuer Brief · J verbinden · R V A E C Blattseite · F2 umbenennen · Entf auslassen · Strg+Z rückgängig</translation>
    </message>
    <message>
        <source>Side of the pages: R recto, V verso, A address, E enclosure, C cover, - none</source>
        <translation>Blattseite der Seiten: R recto, V verso, A Adresse, E Beilage, C Umschlag, - keine</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Blattseite</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 Brief</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n Brief</numerusform>
            <numerusform>%n Briefe</numerusform>
        </translation>
    </message>
    <message>
        <source>there already: {count}</source>
        <translation>schon vorhanden: {count}</translation>
    </message>
    <message>
        <source>files left out: {count}</source>
        <translation>ausgelassene Dateien: {count}</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Es gibt nichts hereinzuholen.</translation>
    </message>
    <message>
        <source>&amp;Add {count}</source>
        <translation>{count} &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>What was looked for before</source>
        <translation>Wonach früher gesucht wurde</translation>
    </message>
    <message>
        <source>Look through all letters…</source>
        <translation>Alle Briefe durchsuchen…</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Texts and notes</source>
        <translation>Texte und Anmerkungen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>in all letters, or from:NAME date:1922…</source>
        <translation>in allen Briefen, oder from:NAME date:1922…</translation>
    </message>
    <message>
        <source>In which letters to look</source>
        <translation>In welchen Briefen gesucht wird</translation>
    </message>
    <message>
        <source>The same words as in the filter above the list of letters</source>
        <translation>Dieselben Wörter wie im Filter über der Briefliste</translation>
    </message>
    <message>
        <source>↓ and ↵ take up what was looked for before.</source>
        <translation>↓ und ↵ nehmen auf, wonach früher gesucht wurde.</translation>
    </message>
    <message>
        <source>Type what to look for in the letters and their notes.</source>
        <translation>Tippen Sie, wonach in den Briefen und Anmerkungen zu suchen ist.</translation>
    </message>
    <message>
        <source>The first {count} places are listed; look for something narrower to see others.</source>
        <translation>Die ersten {count} Stellen sind aufgeführt; suchen Sie enger, um andere zu sehen.</translation>
    </message>
    <message>
        <source>{found} · reading {read} of {total} letters…</source>
        <translation>{found} · {read} von {total} Briefen gelesen…</translation>
    </message>
    <message>
        <source>↓ ↑ show a place · ↵ goes there · Esc comes back</source>
        <translation>↓ ↑ zeigen eine Stelle · ↵ geht hin · Esc kehrt zurück</translation>
    </message>
    <message>
        <source>Nothing found; words are found by their beginning.</source>
        <translation>Nichts gefunden; Wörter werden an ihrem Anfang gefunden.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 letter</source>
        <translation>in 1 Brief</translation>
    </message>
    <message numerus="yes">
        <source>in %n letters</source>
        <translation>
            <numerusform>in %n Brief</numerusform>
            <numerusform>in %n Briefen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send a copy</source>
        <translation>Eine Kopie senden</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>In voller Größe</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Verkleinert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Leave the history out</source>
        <translation>&amp;Geschichte weglassen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>Für &amp;wen</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>Fortschritt des Schreibens</translation>
    </message>
    <message>
        <source>A copy of the project. A name that ends in {ending} makes a small package of what they do not have yet.</source>
        <translation>Eine Kopie des Projekts. Ein Name, der auf {ending} endet, ergibt ein kleines Paket mit dem, was dort noch fehlt.</translation>
    </message>
    <message>
        <source>Projects and review packages (*.letterbook *{ending});;All files (*)</source>
        <translation>Projekte und Prüfpakete (*.letterbook *{ending});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation>Es wurde angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{file} is written. It contains:</source>
        <translation>{file} ist geschrieben. Darin sind:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Entries of the register</source>
        <translation>Einträge des Registers</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>Schritte der Geschichte</translation>
    </message>
    <message>
        <source>Images in the file</source>
        <translation>Bilder in der Datei</translation>
    </message>
    <message>
        <source>Images beside it</source>
        <translation>Bilder daneben</translation>
    </message>
    <message>
        <source>⚠ Images not found</source>
        <translation>⚠ Bilder nicht gefunden</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Es wird angehalten…</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Without it, what comes back can be compared, and not be merged.</source>
        <translation>Ohne sie kann, was zurückkommt, verglichen und nicht zusammengeführt werden.</translation>
    </message>
    <message>
        <source>A package: what they do not have yet. In full, images in the file go along that new pages show; reduced scans of new pages lie beside it.</source>
        <translation>Ein Paket: was sie noch nicht haben. In voller Größe gehen die Bilder der Datei mit, die neue Seiten zeigen; verkleinerte Scans neuer Seiten liegen daneben.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the usual</source>
        <translation>Zurück zum Üblichen</translation>
    </message>
    <message>
        <source>{setting}: back to the usual</source>
        <translation>{setting}: zurück zum Üblichen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Who am I</source>
        <translation>Wer ich bin</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Project files</source>
        <translation>Projektdateien</translation>
    </message>
    <message>
        <source>Kept by the program</source>
        <translation>Vom Programm geführt</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your name as the history shows it; empty: the name of your account on this computer.</source>
        <translation>Ihr Name, wie die Geschichte ihn zeigt; leer: der Name Ihres Kontos auf diesem Computer.</translation>
    </message>
    <message>
        <source>author history who am I</source>
        <translation>Autor Geschichte Bearbeiter wer bin ich</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Ihre Initialen</translation>
    </message>
    <message>
        <source>Your initials, for comments.</source>
        <translation>Ihre Initialen, für Kommentare.</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Ihre Farbe</translation>
    </message>
    <message>
        <source>The colour of your comments and suggestions, as #rrggbb.</source>
        <translation>Die Farbe Ihrer Kommentare und Vorschläge, als #rrggbb.</translation>
    </message>
    <message>
        <source>Others who work here</source>
        <translation>Andere, die hier arbeiten</translation>
    </message>
    <message>
        <source>Other editors who work on this computer, by name: their colour and initials.</source>
        <translation>Andere Bearbeiter an diesem Rechner, nach Namen: ihre Farbe und Initialen.</translation>
    </message>
    <message>
        <source>Projects opened last</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>The projects opened last, the newest first.</source>
        <translation>Die zuletzt geöffneten Projekte, das neueste zuerst.</translation>
    </message>
    <message>
        <source>When they were opened</source>
        <translation>Wann sie geöffnet wurden</translation>
    </message>
    <message>
        <source>When each of them was last opened (UTC).</source>
        <translation>Wann jedes von ihnen zuletzt geöffnet wurde (UTC).</translation>
    </message>
    <message>
        <source>Commands used last</source>
        <translation>Zuletzt benutzte Befehle</translation>
    </message>
    <message>
        <source>The commands chosen last in the command palette, which lists them first.</source>
        <translation>Die in der Befehlssuche zuletzt gewählten Befehle, die sie zuerst aufführt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of menus and messages, from the next start on; letters are not touched.</source>
        <translation>Die Sprache von Menüs und Meldungen, ab dem nächsten Start; Briefe bleiben unberührt.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>German Russian English translation</source>
        <translation>Deutsch Russisch Englisch Übersetzung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>The look of the window: system, light, dark or contrast.</source>
        <translation>Das Aussehen des Fensters: wie das System, hell, dunkel oder kontrastreich.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>colours dark light night contrast</source>
        <translation>Farben dunkel hell Nacht Kontrast Thema</translation>
    </message>
    <message>
        <source>Typeface of the window</source>
        <translation>Schriftart des Fensters</translation>
    </message>
    <message>
        <source>The typeface of menus, lists and forms; empty: as the system has it.</source>
        <translation>Die Schriftart von Menüs, Listen und Formularen; leer: wie das System.</translation>
    </message>
    <message>
        <source>font</source>
        <translation>Schrift Font</translation>
    </message>
    <message>
        <source>Size of the window&apos;s words</source>
        <translation>Schriftgröße des Fensters</translation>
    </message>
    <message>
        <source>The size of menus, lists and forms, in points; 0: as the system has it.</source>
        <translation>Die Größe von Menüs, Listen und Formularen, in Punkt; 0: wie das System.</translation>
    </message>
    <message>
        <source>font larger smaller zoom</source>
        <translation>Schrift größer kleiner Zoom</translation>
    </message>
    <message>
        <source>Typeface of texts</source>
        <translation>Schriftart der Texte</translation>
    </message>
    <message>
        <source>The typeface of transcriptions and notes; empty: the best serif that is installed.</source>
        <translation>Die Schriftart von Transkriptionen und Anmerkungen; leer: die beste installierte Serifenschrift.</translation>
    </message>
    <message>
        <source>The best serif installed</source>
        <translation>Die beste installierte Serifenschrift</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Schriftgröße der Texte</translation>
    </message>
    <message>
        <source>The size of transcriptions and translations, in points.</source>
        <translation>Die Größe von Transkriptionen und Übersetzungen, in Punkt.</translation>
    </message>
    <message>
        <source>Size of notes</source>
        <translation>Schriftgröße der Anmerkungen</translation>
    </message>
    <message>
        <source>The size of the texts of notes, in points; 0: a point smaller than transcriptions.</source>
        <translation>Die Größe der Anmerkungstexte, in Punkt; 0: einen Punkt kleiner als Transkriptionen.</translation>
    </message>
    <message>
        <source>A point smaller than texts</source>
        <translation>Einen Punkt kleiner als Texte</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>The distance of lines in transcriptions and notes, as a multiple of the size.</source>
        <translation>Der Abstand der Zeilen in Transkriptionen und Anmerkungen, als Vielfaches der Größe.</translation>
    </message>
    <message>
        <source>line height spacing</source>
        <translation>Zeilenhöhe Durchschuss</translation>
    </message>
    <message>
        <source>Room between letters</source>
        <translation>Buchstabenabstand</translation>
    </message>
    <message>
        <source>Room added between letters, in per cent of the size: wider is easier to proof-read.</source>
        <translation>Zusätzlicher Raum zwischen Buchstaben, in Prozent der Größe: Weiter liest sich leichter Korrektur.</translation>
    </message>
    <message>
        <source>tracking spacing proof-reading</source>
        <translation>Laufweite Sperrung Korrekturlesen</translation>
    </message>
    <message>
        <source>Join letters as the typeface does</source>
        <translation>Buchstaben wie in der Schriftart verbinden</translation>
    </message>
    <message>
        <source>Whether fi and the like are joined; without it every letter stands by itself, as it is kept.</source>
        <translation>Ob fi und Ähnliches verbunden wird; sonst steht jeder Buchstabe für sich, wie er gespeichert ist.</translation>
    </message>
    <message>
        <source>ligatures</source>
        <translation>Ligaturen</translation>
    </message>
    <message>
        <source>Show marks</source>
        <translation>Auszeichnungen zeigen</translation>
    </message>
    <message>
        <source>Whether marks are painted in texts; hidden ones are kept all the same.</source>
        <translation>Ob Auszeichnungen in den Texten dargestellt werden; verborgene bleiben trotzdem erhalten.</translation>
    </message>
    <message>
        <source>Show tags</source>
        <translation>Nennungen zeigen</translation>
    </message>
    <message>
        <source>Whether tags of people, places and the like are painted in texts; hidden ones are kept all the same.</source>
        <translation>Ob Nennungen von Personen, Orten und Ähnlichem in den Texten dargestellt werden; verborgene bleiben trotzdem erhalten.</translation>
    </message>
    <message>
        <source>Show invisible characters</source>
        <translation>Unsichtbare Zeichen zeigen</translation>
    </message>
    <message>
        <source>Whether signs stand for blanks, no-break spaces, tabs, joiners and line ends.</source>
        <translation>Ob Zeichen für Leerzeichen, geschützte Leerzeichen, Tabulatoren, Bindezeichen und Zeilenenden stehen.</translation>
    </message>
    <message>
        <source>blanks spaces tabs paragraph</source>
        <translation>Leerzeichen Tabulator Absatz</translation>
    </message>
    <message>
        <source>Characters used last</source>
        <translation>Zuletzt benutzte Zeichen</translation>
    </message>
    <message>
        <source>The characters inserted last from the palette.</source>
        <translation>Die zuletzt aus der Zeichentafel eingefügten Zeichen.</translation>
    </message>
    <message>
        <source>Text and page follow one another</source>
        <translation>Text und Seite folgen einander</translation>
    </message>
    <message>
        <source>Whether the page of the scan and the text follow one another.</source>
        <translation>Ob die Seite des Scans und der Text einander folgen.</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Kleine Seiten</translation>
    </message>
    <message>
        <source>Whether the small pages of the letter are shown below the scan.</source>
        <translation>Ob die kleinen Seiten des Briefes unter dem Scan gezeigt werden.</translation>
    </message>
    <message>
        <source>Folder of projects</source>
        <translation>Projektordner</translation>
    </message>
    <message>
        <source>Where new and other projects are first looked for; empty: beside the one opened last.</source>
        <translation>Wo neue und andere Projekte zuerst gesucht werden; leer: neben dem zuletzt geöffneten.</translation>
    </message>
    <message>
        <source>Beside the project opened last</source>
        <translation>Neben dem zuletzt geöffneten Projekt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Your own keys: action = keys, parted by blanks; an empty string takes the key away.</source>
        <translation>Ihre eigenen Tasten: Aktion = Tasten, durch Leerzeichen getrennt; eine leere Zeichenkette nimmt die Taste weg.</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>The arrangement of the panels: transcribe, annotate or read.</source>
        <translation>Die Anordnung der Bereiche: transkribieren, kommentieren oder lesen.</translation>
    </message>
    <message>
        <source>Other arrangements</source>
        <translation>Andere Anordnungen</translation>
    </message>
    <message>
        <source>How the other arrangements were left, as the program wrote them (Base64).</source>
        <translation>Wie die anderen Anordnungen verlassen wurden, vom Programm geschrieben (Base64).</translation>
    </message>
    <message>
        <source>Place of the import assistant</source>
        <translation>Ort des Importassistenten</translation>
    </message>
    <message>
        <source>Where the import assistant stood and how it was divided, as the program wrote it (Base64).</source>
        <translation>Wo der Importassistent stand und wie er aufgeteilt war, vom Programm geschrieben (Base64).</translation>
    </message>
    <message>
        <source>Format exported last</source>
        <translation>Zuletzt exportiertes Format</translation>
    </message>
    <message>
        <source>The format that the export offers first.</source>
        <translation>Das Format, das der Export zuerst anbietet.</translation>
    </message>
    <message>
        <source>Options of exports</source>
        <translation>Optionen von Exporten</translation>
    </message>
    <message>
        <source>The options that were used last in each format.</source>
        <translation>Die Optionen, die in jedem Format zuletzt benutzt wurden.</translation>
    </message>
    <message>
        <source>Place of the review window</source>
        <translation>Ort des Prüffensters</translation>
    </message>
    <message>
        <source>Where the review window stood and how it was divided, as the program wrote it (Base64).</source>
        <translation>Wo das Prüffenster stand und wie es geteilt war, wie das Programm es geschrieben hat (Base64).</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What was looked for in all letters, the newest first.</source>
        <translation>Wonach in allen Briefen gesucht wurde, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Order of the letters</source>
        <translation>Reihenfolge der Briefe</translation>
    </message>
    <message>
        <source>How the list of letters is sorted: order, number, date, sender, recipient, title or problems; a minus sign in front turns it round.</source>
        <translation>Wie die Briefliste sortiert ist: order, number, date, sender, recipient, title oder problems; ein Minuszeichen davor kehrt sie um.</translation>
    </message>
    <message>
        <source>Groups of the letters</source>
        <translation>Gruppen der Briefe</translation>
    </message>
    <message>
        <source>What the list of letters is grouped by: year, correspondents or status; empty: nothing.</source>
        <translation>Wonach die Briefliste gruppiert ist: year, correspondents oder status; leer: nach nichts.</translation>
    </message>
    <message>
        <source>Folders of scans</source>
        <translation>Ordner mit Scans</translation>
    </message>
    <message>
        <source>Where scans lie on this computer that are not below the project&apos;s folder, by the project&apos;s identity.</source>
        <translation>Wo auf diesem Rechner Scans liegen, die nicht unter dem Ordner des Projekts sind, nach der Kennung des Projekts.</translation>
    </message>
    <message>
        <source>Doubtful words</source>
        <translation>Zweifelhafte Wörter</translation>
    </message>
    <message>
        <source>Whether words that were not surely recognised are underlined.</source>
        <translation>Ob nicht sicher erkannte Wörter unterstrichen werden.</translation>
    </message>
    <message>
        <source>Languages to recognise</source>
        <translation>Sprachen für die Erkennung</translation>
    </message>
    <message>
        <source>In which languages text is recognised where a letter does not say its own, as Tesseract calls them: rus+eng; empty: English.</source>
        <translation>In welchen Sprachen erkannt wird, wo ein Brief seine nicht nennt, wie Tesseract sie nennt: rus+eng; leer: Englisch.</translation>
    </message>
    <message>
        <source>Tesseract OCR scan</source>
        <translation>Tesseract Texterkennung OCR Scan</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>Ort des Fensters</translation>
    </message>
    <message>
        <source>Where the window stood, as the program wrote it (Base64).</source>
        <translation>Wo das Fenster stand, vom Programm geschrieben (Base64).</translation>
    </message>
    <message>
        <source>Places of the panels</source>
        <translation>Plätze der Bereiche</translation>
    </message>
    <message>
        <source>How the panels were arranged, as the program wrote it (Base64).</source>
        <translation>Wie die Bereiche angeordnet waren, vom Programm geschrieben (Base64).</translation>
    </message>
</context>
<context>
    <name>SignsPanel</name>
    <message>
        <source>Not identified</source>
        <translation>Nicht identifiziert</translation>
    </message>
    <message>
        <source>Meant, not named</source>
        <translation>Gemeint, nicht genannt</translation>
    </message>
    <message>
        <source>in a dashed box</source>
        <translation>im gestrichelten Kasten</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Zeichenerklärung</translation>
    </message>
    <message>
        <source>Names, keys and looks are changed under Tags and marks, Marks of this project.</source>
        <translation>Namen, Tasten und Aussehen ändern Sie unter Auszeichnung, Auszeichnungen dieses Projekts.</translation>
    </message>
</context>
<context>
    <name>SpanCommands</name>
    <message>
        <source>There is no tag or mark at the caret to make longer or shorter.</source>
        <translation>An der Schreibmarke ist keine Nennung oder Auszeichnung, die sich verlängern oder verkürzen ließe.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Transcribe, annotate and publish letters.</source>
        <translation>Briefe transkribieren, kommentieren und veröffentlichen.</translation>
    </message>
    <message>
        <source>Import letters…</source>
        <translation>Briefe importieren…</translation>
    </message>
    <message>
        <source>Make a project, and read letters from files into it</source>
        <translation>Ein Projekt anlegen und Briefe aus Dateien einlesen</translation>
    </message>
    <message>
        <source>A finished letter to try everything on: a copy of your own</source>
        <translation>Ein fertiger Brief, um alles auszuprobieren: eine eigene Kopie</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Projects opened last</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>↵ opens · Del takes off the list, never deletes a file · or drop a project here</source>
        <translation>↵ öffnet · Entf nimmt aus der Liste, löscht nie eine Datei · oder ein Projekt hierher ziehen</translation>
    </message>
    <message>
        <source>No project has been opened yet. The sample is a finished letter to try everything on; you can also drop a project file here.</source>
        <translation>Noch kein Projekt wurde geöffnet. Das Beispiel ist ein fertiger Brief, an dem Sie alles ausprobieren können; Sie können auch eine Projektdatei hierher ziehen.</translation>
    </message>
    <message>
        <source>How it works: the manual ({manual}), and every command by typing a little of it ({palette})</source>
        <translation>Wie es geht: das Handbuch ({manual}), und jeder Befehl, wenn Sie etwas davon tippen ({palette})</translation>
    </message>
    <message>
        <source>You work as {name}: somebody else…</source>
        <translation>Sie arbeiten als {name}: jemand anderes…</translation>
    </message>
    <message>
        <source>The history will call you “{name}”: tell it your name…</source>
        <translation>Die Geschichte wird Sie „{name}“ nennen: Sagen Sie ihr Ihren Namen…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>The review in numbers</source>
        <translation>Die Durchsicht in Zahlen</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Was die Zeilen sind</translation>
    </message>
    <message>
        <source>Words are those of the texts and notes that would be written and taken away. To take theirs or both counts as accepted, to keep mine as rejected. Seconds are the median from one decision to the next, without pauses of more than five minutes.</source>
        <translation>Wörter sind die der Texte und Anmerkungen, die hinzukämen und wegfielen. Ihres oder beides zu nehmen zählt als angenommen, meines zu behalten als abgelehnt. Sekunden sind der Median von einer Entscheidung zur nächsten, ohne Pausen von mehr als fünf Minuten.</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>Als Tabelle &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
</context>
<context>
    <name>StatusBox</name>
    <message>
        <source>no status</source>
        <translation>ohne Status</translation>
    </message>
    <message>
        <source>Status of the note</source>
        <translation>Status der Anmerkung</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Whether changes are made or suggested</source>
        <translation>Ob Änderungen gemacht oder vorgeschlagen werden</translation>
    </message>
    <message>
        <source>When the project was saved</source>
        <translation>Wann das Projekt gespeichert wurde</translation>
    </message>
    <message>
        <source>Line of the caret</source>
        <translation>Zeile der Schreibmarke</translation>
    </message>
    <message>
        <source>Length of the text</source>
        <translation>Länge des Textes</translation>
    </message>
    <message>
        <source>Problems of the letter</source>
        <translation>Probleme des Briefes</translation>
    </message>
    <message>
        <source>Marks, tags and notes without a place</source>
        <translation>Auszeichnungen, Nennungen und Anmerkungen ohne Platz</translation>
    </message>
    <message>
        <source>Find a place for it again (Ctrl+Shift+L)</source>
        <translation>Wieder einen Platz dafür finden (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>✎ SUGGESTING</source>
        <translation>✎ VORSCHLAGEN</translation>
    </message>
    <message>
        <source>editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>gespeichert {time}</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>Eingabe…</translation>
    </message>
    <message>
        <source>⚠ NOT SAVED</source>
        <translation>⚠ NICHT GESPEICHERT</translation>
    </message>
    <message>
        <source>Ln {line}</source>
        <translation>Z. {line}</translation>
    </message>
    <message>
        <source>1 without a place</source>
        <translation>1 ohne Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n ohne Platz</numerusform>
            <numerusform>%n ohne Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
    <message>
        <source>⚠ 1 problem</source>
        <translation>⚠ 1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n problems</source>
        <translation>
            <numerusform>⚠ %n Problem</numerusform>
            <numerusform>⚠ %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine Probleme</translation>
    </message>
</context>
<context>
    <name>StickyMark</name>
    <message>
        <source>Each selection is marked as {kind}. Esc ends it.</source>
        <translation>Jede Auswahl wird ausgezeichnet als {kind}. Esc beendet es.</translation>
    </message>
</context>
<context>
    <name>SuggestionCommands</name>
    <message>
        <source>Suggesting: what you type and mark is kept as suggestions, the text stays as it is. Ctrl+Shift+E edits again.</source>
        <translation>Vorschlagen: Was Sie schreiben und auszeichnen, wird als Vorschlag festgehalten, der Text bleibt, wie er ist. Mit Strg+Umschalt+E bearbeiten Sie wieder.</translation>
    </message>
    <message>
        <source>Nothing is suggested for this letter.

Ctrl+Shift+E begins to suggest.</source>
        <translation>Für diesen Brief ist nichts vorgeschlagen.

Ctrl+Shift+E beginnt Vorschläge.</translation>
    </message>
    <message>
        <source>It has no place in a text.</source>
        <translation>Er hat keine Stelle in einem Text.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>Provenienz</translation>
    </message>
    <message>
        <source>register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>ein Eintrag</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>⚠ the text has changed since: look</source>
        <translation>⚠ der Text hat sich seither geändert: nachsehen</translation>
    </message>
    <message>
        <source>⚠ what it is about was deleted: reject it, or undo that</source>
        <translation>⚠ worum es geht, wurde gelöscht: ablehnen, oder das rückgängig machen</translation>
    </message>
    <message>
        <source>not tracked</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>one of several for this place</source>
        <translation>einer von mehreren für diese Stelle</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>&amp;Decided ones too</source>
        <translation>Auch &amp;entschiedene</translation>
    </message>
    <message>
        <source>Suggestions of the letter</source>
        <translation>Vorschläge zum Brief</translation>
    </message>
    <message>
        <source>↵ to the place · A accepts · R rejects, with a reason · W withdraws one&apos;s own · Esc to the text</source>
        <translation>↵ zur Stelle · A nimmt an · R lehnt ab, mit Begründung · W zieht einen eigenen zurück · Esc zum Text</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Do what is suggested (A)</source>
        <translation>Tun, was vorgeschlagen ist (A)</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Leave it as it is, and say why (R)</source>
        <translation>Es lassen, wie es ist, und sagen, warum (R)</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Take your own suggestion back (W)</source>
        <translation>Den eigenen Vorschlag zurücknehmen (W)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Go to its place in the text (Enter)</source>
        <translation>Zu seiner Stelle im Text gehen (Enter)</translation>
    </message>
</context>
<context>
    <name>TabOverflow</name>
    <message>
        <source>The other panels of this place</source>
        <translation>Die anderen Bereiche an dieser Stelle</translation>
    </message>
</context>
<context>
    <name>TagCommands</name>
    <message>
        <source>Select the words to tag first, or put the caret into a word.</source>
        <translation>Zuerst die Wörter auswählen oder die Schreibmarke in ein Wort setzen.</translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message>
        <source>by name</source>
        <translation>mit Namen</translation>
    </message>
    <message>
        <source>by description</source>
        <translation>umschrieben</translation>
    </message>
    <message>
        <source>by allusion</source>
        <translation>als Anspielung</translation>
    </message>
    <message>
        <source>as topic</source>
        <translation>als Thema</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>Tag from the register</source>
        <translation>Aus dem Register auszeichnen</translation>
    </message>
    <message>
        <source>Name to look for in the register</source>
        <translation>Name, der im Register zu suchen ist</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Name…</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Entries of the register</source>
        <translation>Einträge des Registers</translation>
    </message>
    <message>
        <source>{names} + …</source>
        <translation>{names} + …</translation>
    </message>
    <message>
        <source>How the words mention it</source>
        <translation>Wie die Wörter ihn nennen</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <translation>Wie sicher es ist</translation>
    </message>
    <message>
        <source>learn the form</source>
        <translation>Form merken</translation>
    </message>
    <message>
        <source>do not learn the form</source>
        <translation>Form nicht merken</translation>
    </message>
    <message>
        <source>Whether the words become a name of the entry</source>
        <translation>Ob die Wörter ein Name des Eintrags werden</translation>
    </message>
    <message>
        <source>↵ tag · ⇧↵ and another · Ctrl+↵ new entry · ? not identified · Tab kind · Esc cancel</source>
        <translation>↵ auszeichnen · ⇧↵ und weitere · Strg+↵ neuer Eintrag · ? nicht identifiziert · Tab Art · Esc abbrechen</translation>
    </message>
    <message>
        <source> · Ctrl+Del untag</source>
        <translation> · Strg+Entf entfernen</translation>
    </message>
</context>
<context>
    <name>Talking</name>
    <message>
        <source>No change is chosen.</source>
        <translation>Keine Änderung ist gewählt.</translation>
    </message>
    <message>
        <source>Nobody has said anything about this change yet: C comments.</source>
        <translation>Zu dieser Änderung hat noch niemand etwas gesagt: C kommentiert.</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>This cannot be used; the value before is kept.</source>
        <translation>Das ist nicht brauchbar; der frühere Wert bleibt.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Text der Anmerkung</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Text des Briefes</translation>
    </message>
    <message>
        <source>Editable text. Tags, marks and notes at the caret are listed in the panels; Ctrl+Enter opens the one at the caret.</source>
        <translation>Bearbeitbarer Text. Nennungen, Auszeichnungen und Anmerkungen an der Schreibmarke stehen in den Bereichen; Strg+Eingabe öffnet die an der Schreibmarke.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>W&amp;iederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>Als reinen Te&amp;xt einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Transcription</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <source>Block role of the line at the caret</source>
        <translation>Zeilenart der Zeile an der Schreibmarke</translation>
    </message>
    <message>
        <source>What the line at the caret is (Ctrl+R)</source>
        <translation>Was die Zeile an der Schreibmarke ist (Strg+R)</translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation>Anmerkung {number}</translation>
    </message>
    <message>
        <source>not identified</source>
        <translation>nicht identifiziert</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>What was said about the change</source>
        <translation>Was zu der Änderung gesagt wurde</translation>
    </message>
    <message>
        <source>Comment on the change</source>
        <translation>Kommentar zu der Änderung</translation>
    </message>
    <message>
        <source>Comment (C); Ctrl+↵ keeps it</source>
        <translation>Kommentar (C); Ctrl+↵ behält ihn</translation>
    </message>
    <message>
        <source>Label of the comment</source>
        <translation>Kennzeichen des Kommentars</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Gespräch</translation>
    </message>
    <message numerus="yes">
        <source>Thread, %n comments</source>
        <translation>
            <numerusform>Gespräch, %n Kommentar</numerusform>
            <numerusform>Gespräch, %n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No change is chosen.</source>
        <translation>Keine Änderung ist gewählt.</translation>
    </message>
    <message>
        <source>Nobody has said anything about this change.</source>
        <translation>Zu dieser Änderung hat niemand etwas gesagt.</translation>
    </message>
    <message>
        <source>C begins a thread.</source>
        <translation>C beginnt ein Gespräch.</translation>
    </message>
    <message>
        <source>(in their file; accept it to answer)</source>
        <translation>(in der anderen Datei; zum Antworten annehmen)</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(zurückgenommen)</translation>
    </message>
</context>
<context>
    <name>ToolCommands</name>
    <message>
        <source>The folder of reports cannot be opened: {folder}</source>
        <translation>Der Ordner der Berichte lässt sich nicht öffnen: {folder}</translation>
    </message>
</context>
<context>
    <name>TranslationCommands</name>
    <message>
        <source>Begin a translation</source>
        <translation>Eine Übersetzung beginnen</translation>
    </message>
    <message>
        <source>This letter has no translation yet; Ctrl+Shift+Y begins one.</source>
        <translation>Dieser Brief hat noch keine Übersetzung; Strg+Umschalt+Y beginnt eine.</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>The translation was deleted; Ctrl+Z brings it back.</source>
        <translation>Die Übersetzung wurde gelöscht; Strg+Z holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Translation shown</source>
        <translation>Gezeigte Übersetzung</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>no language given</source>
        <translation>ohne Sprachangabe</translation>
    </message>
    <message>
        <source>This letter has no translation yet.

Ctrl+Shift+Y begins one: each line stands beside its counterpart.</source>
        <translation>Dieser Brief hat noch keine Übersetzung.

Strg+Umschalt+Y beginnt eine: Jede Zeile steht neben ihrem Gegenstück.</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Es wird angehalten…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>Grußformel</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>postscript</source>
        <translation>Nachschrift</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <source>page break</source>
        <translation>Seitenumbruch</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Auslassung</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>Unsichere Lesung</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>Hinzufügung</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>Ersetzung</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>emphasis</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>Fremdsprachig</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>Nennung</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>Stellenangabe</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>fremdes Element</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Körperschaft</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>source number</source>
        <translation>Nummer in der Quelle</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Korrespondenz</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verknüpfte Briefe</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>Belassenes</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>source label</source>
        <translation>Zählung der Quelle</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>witnesses</source>
        <translation>Textzeugen</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>Besitzgeschichte</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>Drucke</translation>
    </message>
    <message>
        <source>digital source</source>
        <translation>Digitale Quelle</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Textgrundlage</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>reference text</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>extent</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>material</source>
        <translation>Beschreibstoff</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>Schreibmittel</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>inscriptions</source>
        <translation>Vermerke</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>editors</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>zusammengeführt mit</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>Sortierform</translation>
    </message>
    <message>
        <source>edtf</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>Verworfenes</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>conventions</source>
        <translation>Editionsrichtlinien</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>four eyes</source>
        <translation>Vier-Augen-Prinzip</translation>
    </message>
    <message>
        <source>presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>note missing in source</source>
        <translation>Anmerkung fehlt in der Quelle</translation>
    </message>
    <message>
        <source>note without marker</source>
        <translation>Anmerkung ohne Zeichen</translation>
    </message>
    <message>
        <source>note breaks off</source>
        <translation>Anmerkung bricht ab</translation>
    </message>
    <message>
        <source>note empty</source>
        <translation>Anmerkung leer</translation>
    </message>
    <message>
        <source>note label out of order</source>
        <translation>Zählung nicht in der Reihe</translation>
    </message>
    <message>
        <source>lemma changed</source>
        <translation>Lemma geändert</translation>
    </message>
    <message>
        <source>reference dangling</source>
        <translation>Querverweis ohne Ziel</translation>
    </message>
    <message>
        <source>reference outdated</source>
        <translation>Querverweis veraltet</translation>
    </message>
    <message>
        <source>marker doubtful</source>
        <translation>Anmerkungszeichen zweifelhaft</translation>
    </message>
    <message>
        <source>archival reference corrected</source>
        <translation>Archivsignatur berichtigt</translation>
    </message>
    <message>
        <source>archival reference doubtful</source>
        <translation>Archivsignatur zweifelhaft</translation>
    </message>
    <message>
        <source>ibid unresolved</source>
        <translation>Ibid. ungeklärt</translation>
    </message>
    <message>
        <source>quotation unbalanced</source>
        <translation>Zitat nicht geschlossen</translation>
    </message>
    <message>
        <source>omission malformed</source>
        <translation>Auslassungszeichen ungewöhnlich</translation>
    </message>
    <message>
        <source>ellipsis ambiguous</source>
        <translation>Punkte mehrdeutig</translation>
    </message>
    <message>
        <source>date doubtful</source>
        <translation>Datum zweifelhaft</translation>
    </message>
    <message>
        <source>date missing</source>
        <translation>Datum fehlt</translation>
    </message>
    <message>
        <source>sender missing</source>
        <translation>Absender fehlt</translation>
    </message>
    <message>
        <source>sender doubtful</source>
        <translation>Absender zweifelhaft</translation>
    </message>
    <message>
        <source>sender contradicted</source>
        <translation>Absender widersprüchlich</translation>
    </message>
    <message>
        <source>recipient doubtful</source>
        <translation>Empfänger zweifelhaft</translation>
    </message>
    <message>
        <source>place doubtful</source>
        <translation>Ort zweifelhaft</translation>
    </message>
    <message>
        <source>writing place missing</source>
        <translation>Schreibort fehlt</translation>
    </message>
    <message>
        <source>received before sent</source>
        <translation>empfangen vor Absendung</translation>
    </message>
    <message>
        <source>base witness missing</source>
        <translation>Textgrundlage fehlt</translation>
    </message>
    <message>
        <source>shelfmark missing</source>
        <translation>Signatur fehlt</translation>
    </message>
    <message>
        <source>block doubtful</source>
        <translation>Zeilenart zweifelhaft</translation>
    </message>
    <message>
        <source>recognition doubtful</source>
        <translation>Erkennung zweifelhaft</translation>
    </message>
    <message>
        <source>letters split</source>
        <translation>mehrere Briefe</translation>
    </message>
    <message>
        <source>anchor detached</source>
        <translation>ohne Platz</translation>
    </message>
    <message>
        <source>encoding detected</source>
        <translation>Kodierung erkannt</translation>
    </message>
    <message>
        <source>encoding doubtful</source>
        <translation>Kodierung zweifelhaft</translation>
    </message>
    <message>
        <source>characters replaced</source>
        <translation>Zeichen ersetzt</translation>
    </message>
    <message>
        <source>html truncated</source>
        <translation>HTML unvollständig</translation>
    </message>
    <message>
        <source>html active content removed</source>
        <translation>aktive Inhalte entfernt</translation>
    </message>
    <message>
        <source>element not understood</source>
        <translation>Element nicht verstanden</translation>
    </message>
    <message>
        <source>crossing split</source>
        <translation>Überkreuzung geteilt</translation>
    </message>
    <message>
        <source>block out of place</source>
        <translation>Zeilenart am falschen Platz</translation>
    </message>
    <message>
        <source>character not exportable</source>
        <translation>Zeichen nicht exportierbar</translation>
    </message>
    <message>
        <source>glyphs missing</source>
        <translation>Zeichen ohne Schrift</translation>
    </message>
    <message>
        <source>pages many</source>
        <translation>sehr viele Seiten</translation>
    </message>
    <message>
        <source>not in format</source>
        <translation>vom Format nicht erfasst</translation>
    </message>
    <message>
        <source>not in model</source>
        <translation>ohne Platz im Projekt</translation>
    </message>
    <message>
        <source>annotation without text</source>
        <translation>Annotation ohne Text</translation>
    </message>
    <message>
        <source>document part lost</source>
        <translation>Teil des Dokuments ohne Platz</translation>
    </message>
    <message>
        <source>change not placed</source>
        <translation>Änderung ohne Stelle</translation>
    </message>
    <message>
        <source>returned elsewhere</source>
        <translation>Änderungen außerhalb der Texte</translation>
    </message>
    <message>
        <source>returned unlike</source>
        <translation>Text gleicht keinem Stand</translation>
    </message>
    <message>
        <source>annotations already present</source>
        <translation>Annotationen schon vorhanden</translation>
    </message>
    <message>
        <source>table row odd</source>
        <translation>auffällige Tabellenzeile</translation>
    </message>
    <message>
        <source>table cell kept</source>
        <translation>Zelle nicht übernommen</translation>
    </message>
    <message>
        <source>table rows nowhere</source>
        <translation>Zeilen ohne Gegenstand</translation>
    </message>
    <message>
        <source>table row left</source>
        <translation>Tabellenzeile ausgelassen</translation>
    </message>
    <message>
        <source>table place missing</source>
        <translation>Stelle einer Tabellenzeile fehlt</translation>
    </message>
    <message>
        <source>table place ambiguous</source>
        <translation>Stelle einer Tabellenzeile mehrdeutig</translation>
    </message>
    <message>
        <source>region text differs</source>
        <translation>Text des Bereichs weicht ab</translation>
    </message>
    <message>
        <source>sidecar mismatch</source>
        <translation>TEI nachträglich bearbeitet</translation>
    </message>
    <message>
        <source>doctype ignored</source>
        <translation>Dokumenttyp nicht beachtet</translation>
    </message>
    <message>
        <source>xml recovered</source>
        <translation>XML fehlerhaft</translation>
    </message>
    <message>
        <source>entities replaced</source>
        <translation>Entitäten ersetzt</translation>
    </message>
    <message>
        <source>date contradicted</source>
        <translation>Datum widersprüchlich</translation>
    </message>
    <message>
        <source>recipient contradicted</source>
        <translation>Empfänger widersprüchlich</translation>
    </message>
    <message>
        <source>place contradicted</source>
        <translation>Ort widersprüchlich</translation>
    </message>
    <message>
        <source>pointer unresolved</source>
        <translation>Verweis ohne Ziel</translation>
    </message>
    <message>
        <source>header part kept</source>
        <translation>Teil des Kopfes aufbewahrt</translation>
    </message>
    <message>
        <source>letter not written</source>
        <translation>Brief nicht geschrieben</translation>
    </message>
    <message>
        <source>export particulars missing</source>
        <translation>Angaben zum Export fehlen</translation>
    </message>
    <message>
        <source>names without authority</source>
        <translation>Namen ohne Normdaten</translation>
    </message>
    <message>
        <source>written anew changed</source>
        <translation>neu geschrieben, da geändert</translation>
    </message>
    <message>
        <source>written anew unkept</source>
        <translation>neu geschrieben, da keine Datei aufbewahrt</translation>
    </message>
    <message>
        <source>written anew corpus</source>
        <translation>neu geschrieben, da Korpus</translation>
    </message>
    <message>
        <source>words between letters</source>
        <translation>Wörter zwischen Briefen</translation>
    </message>
    <message>
        <source>entity unknown</source>
        <translation>Eintrag unbekannt</translation>
    </message>
    <message>
        <source>entity ambiguous</source>
        <translation>Eintrag mehrdeutig</translation>
    </message>
    <message>
        <source>letter already present</source>
        <translation>Brief schon vorhanden</translation>
    </message>
    <message>
        <source>hash mismatch</source>
        <translation>Prüfsumme falsch</translation>
    </message>
    <message>
        <source>image missing</source>
        <translation>Bild fehlt</translation>
    </message>
    <message>
        <source>image reduced</source>
        <translation>Bild verkleinert</translation>
    </message>
    <message>
        <source>image changed</source>
        <translation>Bild geändert</translation>
    </message>
    <message>
        <source>scan other shape</source>
        <translation>Scan von anderer Form</translation>
    </message>
    <message>
        <source>scan already present</source>
        <translation>Scan schon vorhanden</translation>
    </message>
    <message>
        <source>scan twice</source>
        <translation>Scan doppelt</translation>
    </message>
    <message>
        <source>comment open</source>
        <translation>Kommentar offen</translation>
    </message>
    <message>
        <source>conflict open</source>
        <translation>Konflikt offen</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>order of the correspondence</source>
        <translation>Reihenfolge der Korrespondenz</translation>
    </message>
    <message>
        <source>witness added</source>
        <translation>Textzeuge hinzugefügt</translation>
    </message>
    <message>
        <source>witness removed</source>
        <translation>Textzeuge entfernt</translation>
    </message>
    <message>
        <source>order of the witnesses</source>
        <translation>Reihenfolge der Textzeugen</translation>
    </message>
    <message>
        <source>base of the text</source>
        <translation>Textgrundlage</translation>
    </message>
    <message>
        <source>sent to</source>
        <translation>Absendung an</translation>
    </message>
    <message>
        <source>date sent</source>
        <translation>Datum der Absendung</translation>
    </message>
    <message>
        <source>place sent</source>
        <translation>Ort der Absendung</translation>
    </message>
    <message>
        <source>received to</source>
        <translation>Empfang durch</translation>
    </message>
    <message>
        <source>date received</source>
        <translation>Datum des Empfangs</translation>
    </message>
    <message>
        <source>place received</source>
        <translation>Ort des Empfangs</translation>
    </message>
    <message>
        <source>forwarded to</source>
        <translation>Nachsendung an</translation>
    </message>
    <message>
        <source>date forwarded</source>
        <translation>Datum der Nachsendung</translation>
    </message>
    <message>
        <source>place forwarded</source>
        <translation>Ort der Nachsendung</translation>
    </message>
    <message>
        <source>transmitted to</source>
        <translation>Übermittlung an</translation>
    </message>
    <message>
        <source>date transmitted</source>
        <translation>Datum der Übermittlung</translation>
    </message>
    <message>
        <source>place transmitted</source>
        <translation>Ort der Übermittlung</translation>
    </message>
    <message>
        <source>redirected to</source>
        <translation>Umleitung an</translation>
    </message>
    <message>
        <source>date redirected</source>
        <translation>Datum der Umleitung</translation>
    </message>
    <message>
        <source>place redirected</source>
        <translation>Ort der Umleitung</translation>
    </message>
    <message>
        <source>transcription</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>Überlieferung</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesung</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Nennung</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Zeilenart</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Umbruch</translation>
    </message>
    <message>
        <source>block role</source>
        <translation>Zeilenart</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>Lesungen</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>detached annotations</source>
        <translation>Auszeichnungen ohne Platz</translation>
    </message>
    <message>
        <source>raw source</source>
        <translation>Rohtext der Quelle</translation>
    </message>
    <message>
        <source>import remarks</source>
        <translation>Bemerkungen des Imports</translation>
    </message>
    <message>
        <source>problems let stand</source>
        <translation>belassene Probleme</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>carbon copy</source>
        <translation>Durchschlag</translation>
    </message>
    <message>
        <source>print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>photocopy</source>
        <translation>Fotokopie</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>closing and signature</source>
        <translation>Grußformel und Unterschrift</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>embedded object</source>
        <translation>eingebettetes Objekt</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>Textfeld</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feldfunktion</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>verborgener Text</translation>
    </message>
    <message>
        <source>ruby</source>
        <translation>Ruby-Text</translation>
    </message>
    <message>
        <source>its structure</source>
        <translation>ihr Aufbau</translation>
    </message>
    <message>
        <source>what it holds is not what was written</source>
        <translation>was darin steht, ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>first reading</source>
        <translation>erste Lesung</translation>
    </message>
    <message>
        <source>second reading</source>
        <translation>zweite Lesung</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>laut gelesen</translation>
    </message>
    <message>
        <source>index check</source>
        <translation>Registerprüfung</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>blind transcription</source>
        <translation>blinde Transkription</translation>
    </message>
    <message>
        <source>collation</source>
        <translation>Kollation</translation>
    </message>
</context>
</TS>
