<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Type what to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this letter. Ctrl+Shift+F looks through the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · in a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NewLetterDialog</source>
        <comment>New letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NewLetterDialog</source>
        <comment>Who keeps it: RGASPI, British Library …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NewLetterDialog</source>
        <comment>F. 558. Op. 1, or Peters Papers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NewLetterDialog</source>
        <comment>D. 2275. L. 1, or box 4, folder 12</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NewLetterDialog</source>
        <comment>&amp;Begin the letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <comment>letter {number}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <comment>text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <comment>translation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <comment>text of a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <comment>note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <comment>provenance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <comment>reading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <comment>comment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Letterbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop editor for people who transcribe, annotate and publish letters. MIT licence. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on these libraries:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the latest step, whatever it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the selection with its notes, tags and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection with its notes, tags and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the words without marks, tags and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as one &amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste without line ends; words divided at them are put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste with &amp;formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from another program with emphasis, headings and lists as marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the &amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the word at the caret, or widen to whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the word, then each mark around it, then the line, then all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select l&amp;ess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to what was selected before more was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected lines together, and words divided at their ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for words in the letter and its notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place of what was looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace words in the letter and its notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search all letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for words in all letters and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace in &amp;all letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace words in many letters as one step; every place is shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose looks, languages, keys and your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new, empty project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sample project to your documents and open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project &amp;details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, series, editors, conventions and languages of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read letters from text or HTML files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all letters in a folder and the folders in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as new letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text of the clipboard like a file of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the project as TEI, text, Markdown or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a verified copy of the project in the backup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is pending and close the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is pending and leave Letterbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the manual at the page about where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the manual at its table of contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find every command, letter, entry and setting by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every command with its keys, and change them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed from version to version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports of errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder where reports of errors are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Letterbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and the libraries that are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where a letter is kept, and begin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a letter with the details and provenance of this one, behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split letter at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a letter of what stands below the line of the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join with the next letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Append the letter that follows in the project&apos;s order to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details and provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the letter&apos;s number, correspondents, date, place and provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the filter above the list of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ort the letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the list is sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group the letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the list is grouped by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the letter before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the letter after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter shown &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the letter that was shown before this one; again: the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move letter &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the letters one place up in the project&apos;s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move letter do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the letters one place down in the project&apos;s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move letter to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the letters to a place of the project&apos;s order, by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this letter, or those selected in the list (Del); undo helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an editorial note on the selection, or at the caret, and write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;textual note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note on the state of the text at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add author&apos;s &amp;own note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note that the letter&apos;s author wrote: part of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;head note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note on the letter as a whole; it has no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selection a no&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected words out of the text and make them a note there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write in the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the text of the selected note; Esc comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status of the note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how far the note is: draft, to research, checked, or in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;ivate memo of the note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is to be found out about the note; it is never published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept or set the &amp;lemma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the words that a lemma has become; with words selected before a number, those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the note before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the whole pro&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list of all notes, to search and sort it, or hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cross-reference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point to a note, a letter or an entry; on a cross-reference, change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the cross-reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what the cross-reference at the caret points to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reword the cross-reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the cross-reference at the caret the words that its target has now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move note to the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected note&apos;s number to the caret, or behind the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place &amp;before its neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected note before another one at the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place behind its nei&amp;ghbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected note behind another one at the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;editorial or textual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selected note textual, or editorial if it is textual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a&amp;uthor&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the selected note among the author&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with the ne&amp;xt note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the text of the note behind it to the selected note, as one note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected note; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the register of the whole project; from inside it, hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the filter of the register: any part of a name, in any spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entry of the tag here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the entry that the tag at the caret names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry to the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag all occurrences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List where names of the entry stand untagged, and tag what you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names not tagged &amp;yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List where names of the register stand untagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words that look like names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List capitalised words that are in no tag and in no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions not &amp;identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the mentions of somebody who is not identified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose rejected places &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget which places do not mean the entry selected in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely &amp;duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List entries whose names sound alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one entry of the two that are selected in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split off mentions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected mentions to a new entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the entry that is selected in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selection, or the word at the caret, from the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag a &amp;person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selection as a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag a p&amp;lace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selection as a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag an &amp;organisation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selection as an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag as &amp;not identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selection as somebody who is not identified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Markup by key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then one letter: apply a mark, tag or note to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the last mar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the mark that was set last once more, with all that was said of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep markin&amp;g…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock a mark: each selection gets it until Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Block role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the line at the caret is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the marks, tags and notes at the caret; change or remove one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details of what is here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write reason, certainty and the like of the tag or mark at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove tag or mark here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the innermost tag or mark at the caret; the text stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its &amp;end to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the mark or tag at the caret longer at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its end to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the mark or tag at the caret shorter at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its &amp;start to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the mark or tag at the caret longer at its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its start to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the mark or tag at the caret shorter at its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;urn brackets into marks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List [words], [?] and [...] in the letter and mark those that you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What l&amp;ost its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the marks, tags and notes that have no place any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What the signs mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every mark as it looks in the text, with its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks of this pro&amp;ject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change names, keys and looks of the marks, or add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from pane to pane: letters, text, panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back from pane to pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the text of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list of letters; from inside it, hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the notes; from inside them, hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the people, places and organisations, or hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the details and provenance of the letter, or hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what is doubtful; from inside it, hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the history; from inside it, hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the translation beside the text, or hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character pale&amp;tte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a character by group, name or code point; or hide the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between the light and the dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;invisible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show signs for no-break spaces, tabs, joiners, blanks and line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange to &amp;transcribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the letters and the text, as this arrangement was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange to &amp;annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the panels beside the text, as this arrangement was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange to &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text alone, as this arrangement was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every panel of this arrangement back in its first place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no project is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no letter is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histor&amp;y of this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the steps that changed this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k to the selected step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back all that was done after the step selected in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore as be&amp;fore the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore what is selected in the history as it was before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore as af&amp;ter the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore what is selected in the history as it was after the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next doubtful place of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous prob&amp;lem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the doubtful place before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin a translation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a translation whose lines stand beside those of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the counterpart of this line, in the letter or in its translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next translation of the letter, where there are several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage of the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which language the letter, or the translation, is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the t&amp;ranslation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the translation shown; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllNotesDelegate</name>
    <message>
        <source>⚠ not in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ changed: {lemma}]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllNotesModel</name>
    <message>
        <source>Letter {letter}, note {number} on “{lemma}”: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllNotesPanel</name>
    <message>
        <source>Filter all notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the notes of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of lemma, note, series or status; a letter&apos;s number; “lemma changed”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By lemma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading the notes… %n letters to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No notes yet: Ctrl+Alt+N adds one to the letter that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes · ↵ goes there · Esc to the text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} notes · Esc in the filter shows all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributePopup</name>
    <message>
        <source>Details of the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ mark · Tab next · Esc do not mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ keep · Tab next · Esc leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BracketsDialog</name>
    <message>
        <source>Turn brackets into marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text stays as it is, brackets included; each bracket is marked as what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space takes one out or in · Ctrl+A all or none · ↵ marks them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets and what they would become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark 1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark %n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CharactersPanel</name>
    <message>
        <source>Name or code point: “long s”, “17f” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a character by its name or code point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the character and go back to the text (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the character in the project’s own group, or take it out (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No character has this name or code point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group is empty. “+” on a character keeps it for the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceDelegate</name>
    <message>
        <source>Not identified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {kind}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourControl</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>To make a note marker, select its figure or sign in the source first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make a mark, select its words in the source first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a mark, a note marker or a field can be removed; X sets a line apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote to whom, when and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several names are parted by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>spring {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps about {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Julian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Republican</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Islamic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood as a date; kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no EDTF date; kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} (printed in the {calendar} calendar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not after {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day of {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the years {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {years}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetachedPopup</name>
    <message>
        <source>A mark that lost its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caret is at “{words}”. To place it elsewhere, select those words first (Esc, then Ctrl+0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To place it again, select its words in the text first (Esc, then Ctrl+0), and come back here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What changed: gone words in ⟦−…⟧, new words in ⟦+…⟧</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>What was copied has no formatting; its words were pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the lines to be joined first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntitiesPanel</name>
    <message>
        <source>Nothing is tagged yet. Select a name and press Ctrl+T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selection (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the selected entry of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected tag; the text stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, places and organisations of the letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>Not now: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins adds, ↵ changes, Del deletes, Alt+↑ and Alt+↓ move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read as a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 1886/1938, 1896~ or 1922-04</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no identifier of {system}; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other entry “{name}” in the register; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>Import letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}. What is still doubtful is listed under Problems (Ctrl+5).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the format could not carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written: %n files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Preferred name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates (EDTF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language (en, ru, uz-Cyrl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation (spouse of, member of)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo (never exported)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelfmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language tag (en, de, ru, uz …)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the notes and translations of the letter too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this place and go to the next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace every place as one step (Alt+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New words take over capitals from the old ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindCommands</name>
    <message>
        <source>1 place replaced; Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places replaced; Ctrl+Z takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>there is nothing to do it with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>No letter is shown. Choose one in the list of letters (Ctrl+1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encloses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enclosed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to other letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that the source prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ shows the usual kinds; or any other word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag (en, de, ru) or a language&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier than the letter before it ({before}): see whether this is its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later than the letter after it ({after}): see whether this is its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter that this one answers, encloses …: ↵ on a link goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter linked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, date or names of a letter here; or words for one that is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter of this project: Enter goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter that this links to is not in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the postmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conjecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplied in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to look in the register; ↓ chooses; or any other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the register: {name} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to an entry that is not in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred by the editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred by the editors: [name]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink from the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as it is printed; what it means is read as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date (EDTF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1922-04-03, 1922-04, 1922-04~, 1921/1922, [..1922]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of the printed date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the date is known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty of the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital source and rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of keeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New change of keeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name a line; Ctrl+Enter or a semicolon for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the text was found, as https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day, as 2024-05-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is the base of the text: choose one (Alt+Enter on its heading).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repository without a shelfmark: add the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of the witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original, draft, copy, print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness {number}: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood as an archival reference; kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole line: its levels are read as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fond, opis, delo, list, or collection, box, folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 leaves, 3 pages written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hand a line; Ctrl+Enter or a semicolon for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscription or stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose hand, or in which ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New inscription or stamp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Letterbook: the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual… (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all pages of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has all of these words. Fewer words find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this page… (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HereButton</name>
    <message>
        <source>What is at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is at the caret: details by Alt+Enter, the list by Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HereCommands</name>
    <message>
        <source>There is no mark, tag or note at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HereStrip</name>
    <message>
        <source>What is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks, tags and notes at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ change · Del remove the markup · Shift+Del with its text · Esc back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>The letter is not there any more; restore it as before the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more; restore it as before the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the step to go back to in the history first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went back by 1 step; Ctrl+Z undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Went back by %n steps; Ctrl+Z undoes it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a step of the history, and what to restore of it, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored; Ctrl+Z undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Whose history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of which editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the steps by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back every later step, as one new step (Ctrl+Alt+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore what is selected as it was before the step (Ctrl+Alt+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore what is selected as it was after the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the text after the step with the text as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a step to see what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ goes to the place · Esc to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {count} more are not listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportAssistant</name>
    <message>
        <source>Import letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, doubtful first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter as it will become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings, doubtful first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be changed (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ right as it is · ↑↓ findings · Tab other panes · Ctrl+Z undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import 1 letter (Ctrl+↵)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {count} letters (Ctrl+↵)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing doubtful is left: Ctrl+↵ imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are being written into the project: {letters}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Close without importing? Your corrections (%n) would be given up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on correcting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close without importing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Right as it is, on to the next doubtful one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other kind of line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a note marker; or, with a figure selected, a note marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other mark, or a mark on what is selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this mark or marker; leave the field empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set apart: not part of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter begins with this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with the letter before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender, recipient, date, place, kind, title…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this letter out, or take it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful places: {doubts} in {count} of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files refused: {refused}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already in the project: {present}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: it is letter {number} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again, beside letter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter right as it is · F10 everything that can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file says itself what everything in it is. There is nothing to decide: the result stands beside it, and what is doubtful below. It can be corrected after the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(The source has no note for this marker.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archival source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compilers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing, signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–9 block role · L other kind of line · X set apart · T into the text · B a letter begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T into the text · X set apart · L other kind of line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N not a note marker · X set apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M other mark · Del no mark · X set apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 write what is right · Del leave empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T into the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: seen; it stays listed under Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker of note {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyWarnings</name>
    <message>
        <source>closes the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the menu of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends the session on some systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the menu of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a picture of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is needed for writing; hold Ctrl or Alt, or use a function key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} often {what}, and may never come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} often belongs to the system, and may never come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is used in texts and fields, which may answer it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is AltGr on many systems, where these keyboards write a sign with it: {layouts}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <source>Letterbook: keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then press the key (Enter in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take keys a&amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the &amp;usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;all keys back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key of “{command}”; two strokes one after the other are one key too. Esc leaves it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ {key} is the key of “{command}” ({menu}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {key} is a key of “{command}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The list could not be written to {file} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The list was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindCommands</name>
    <message>
        <source>There are no brackets in this letter that are not marked already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>textual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing in source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underlined twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between insertion marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slanted, with dots and dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wavy line and “sic”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a raised number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a short bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a double bar, with the number of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line is: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;line is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selection, or the word at the caret; once more removes or changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the lines of the selection, or the line at the caret, this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it at the caret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaderMenu</name>
    <message>
        <source>Markup by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterCommands</name>
    <message>
        <source>Move to place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the project&apos;s order, 1 to {count}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved in the project&apos;s order; the list is sorted by something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter was deleted; Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letters were deleted; Ctrl+Z brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telegram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memorandum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postcard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sender} to {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correspondents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersPanel</name>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or from:peters to:stalin date:1922..1924 number:1..20 kind:telegram status:draft title:bukhara tag:enver has:notes has:problems; with - in front: not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on: what is looked for stands behind the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters yet.
Ctrl+N begins one,
Ctrl+I imports some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter matches the filter.
Esc in the filter shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostCommands</name>
    <message>
        <source>Nothing in this project has lost its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this letter has lost its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them has one sure place: choose a place for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text in which it stood first, and put the caret there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select its words in the text first, or put the caret into a word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostPanel</name>
    <message>
        <source>In the &amp;whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ to its places, there ↵ places it · Ctrl+↵ at the caret · Del removes · Esc to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks, tags and notes that lost their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places where it may have stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place all that are sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place each of the selected where its very words stand once only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All from this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything that lost its place in the same step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place it at the caret (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is like it: put the caret there, then Ctrl+↵ here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> (read only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>Mark “{words}” as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark each selection from now on as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag or mark at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at the caret that has details: put it into a tag or mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” has no details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been marked yet that could be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words to mark first, or put the caret into a word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentionDelegate</name>
    <message>
        <source>Not identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentionsModel</name>
    <message>
        <source>Not identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two entries of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All names, links and relations of both are kept, and everything that names either will name the merged entry: mentions, letters, provenance. One undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Project made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character kept for the project: {character} {point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character no longer kept for the project: {character} {point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project changed: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} changed: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} deleted: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} made like letter {original}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} split: letter {new} made of what stood below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {other} joined to letter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} moved to place {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters moved to place {place}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters deleted: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation begun: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of a text: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provenance changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provenance of letter {number} changed: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {number} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {number} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {number} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {number} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemma of a note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemma of note {number}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note placed before or behind its neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {number} placed before or behind its neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words made a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a note: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {other} merged into note {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-reference added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-reference: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-reference changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-reference changed: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark or tag changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks or tags removed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark, tag or note placed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as {kind}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {kind}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {kind}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed again, {kind}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line made {role}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines made {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry of the register deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the register merged: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention tagged, new entry ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register: {name} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register: merged into {name}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention tagged: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention tagged, new {kind}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention “{words}” corrected: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention “{words}” corrected: not identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register: {count} mentions moved to a new entry: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not meant by {name}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions of {name} tagged: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text corrected: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text moved: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {kind} with its text: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets turned into marks: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed again: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks of the project changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ends joined: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced “{words}” by “{new}”: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went back to an earlier state, steps: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} went back to an earlier state, steps: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem looked at and let stand: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem listed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters imported: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} with the identity {id} in the project any more; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter {letter} in the project; list shows the numbers and identities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text {text} in the project any more; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step {step} in the history; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A problem is let stand with a reason; nothing was changed: write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not there at that step; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several letters are called {letter}; give more of the identity, which list --json shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {letter} cannot be put together: its text or the body of a note is missing; nothing was changed: check the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry {entity} in the register; entities shows the names and identities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries of the register are called {entity}; give the identity that entities shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no untagged occurrence {id} any more; nothing was tagged: list them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {match} stood, other words stand by now; nothing was tagged: list the places again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is not an identity; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text {text} cannot be deleted while annotations stand on it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given holds bytes that are no text; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity {id} belongs to something of another kind; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to one letter cannot be moved to another ({id}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project file holds one project; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not what the correction was made for; nothing was changed: open the letter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place {start} to {end} lies outside the text; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two changes met in {path}; the second was not made: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place {start} to {end} lies outside the text, which has {length} characters; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} stands at one point of the text, not over a stretch; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} needs some text to stand on; nothing was changed: select the words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} is not a mark or a tag; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not a translation; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line always has a role, so the role {kind} cannot be removed; give the line another role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role {role} is not one that a line can have; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note can stand neither in its own body nor in another letter; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other note stands at the same place on that side; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two notes of one letter, of which neither stands in the other, can be merged; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cross-reference has nothing to point to; nothing was changed: choose a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the clipboard holds is not a whole piece of a letter; nothing was pasted: copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the register needs a name; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is mentioned ({count}); nothing was changed: delete it with its mentions, or merge it into another entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen mentions names {name}; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry {name} cannot be merged with itself or while it is merged into another; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a {kind} and cannot be merged with a {other}; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file} there are no stretches to decide about; correct the letter after the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” cannot be the marker of a note; select the figure or sign alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter begins with this line already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter before this one in the file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands below the line of the caret, so there is nothing to split off; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter follows letter {number}, so there is nothing to join; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter needs a number; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one witness can be the base of the text; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query has no field {field}; the fields are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query cannot use {field}:{value}; the manual lists the forms that it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern {pattern} is not a regular expression ({reason}); nothing was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to stand there instead, {replacement}, cannot be used ({reason}); nothing was changed: name only groups that the pattern has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where “{words}” stood, other words stand by now; nothing was changed: search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern {pattern} takes longer than {seconds} seconds; the search was stopped: make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place {scope} to search in; the places are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters cannot be sorted by {sort}; they can be by {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step that could be undone; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step that could be done again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here, so no window can be opened; these commands need none: {commands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display {display} does not answer, so no window can be opened; these commands need none: {commands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt needs system libraries that are missing here; install them, on Debian and Ubuntu with: apt install {packages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own file {name} is missing: the installation is not complete; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile {name}; the profiles are {known}. No project was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character palette {file} cannot be read ({reason}); install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {name} cannot be read ({reason}); mend its file or install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read ({reason}); the default settings are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the settings {file} these values cannot be used: {names}; their defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written to {file} ({reason}); they hold until you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample could not be copied to {folder} ({reason}); nothing was changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal error stopped the work ({reason}); the project is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens one project at a time: leave out “{argument}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal error stopped the last action ({reason}); what was saved before stays saved; a report lies in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder {file}; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds no file that can be imported ({endings}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds {count} files, more than the {most} of one import; nothing was imported: choose smaller folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}); it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty; nothing was imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no text; nothing was imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than the {megabytes} MB that are read at once; nothing was imported from it: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in no format that can be imported; nothing was imported from it: name the format if you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is nested too deeply to be read as {format}; nothing was imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read as {format} ({detail}); nothing was imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format {format}; the formats are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format {format} can be written but not read; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format {format} can be read but not written; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not JSON ({detail}); nothing was imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a wrong value at {where} ({detail}); nothing was imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written in version {version} of the format, and this program knows {known}; nothing was imported from it: use a newer Letterbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is JSON but holds no letters; nothing was imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is nested too deeply; nothing was imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not XML that can be read ({detail}); nothing was imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} declares entities of its own, which can do harm; nothing was imported from it: remove the document type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is nested deeper than {depth} elements; nothing was imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than the {megabytes} MB that are read as XML; nothing was imported from it: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is TEI but holds no text; nothing was imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {option} called {value}; it can be {known}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format {format} has no preset {preset}; it has: {known}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the name of a project file, which an export never overwrites; nothing was written: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, but this format writes one file; nothing was written: give a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file, but this format writes several into a folder; nothing was written: give the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} holds files that no export made; nothing was written: choose an empty or a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a device or a pipe, not a file; nothing was written: give a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written to {path} ({reason}); what stood there is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project file {path}; new makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already; nothing was changed: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is an empty file, not a project; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Letterbook project; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an ordinary file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be made ({reason}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has a second name on this disk (a hard link), under which SQLite could damage it; it was not opened: make a copy and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer Letterbook (format {version}, this one knows {known}); nothing was changed: use the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds tables that no Letterbook made; it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{journal} was not written by Letterbook and could change the project or delete files; {path} was not opened: move that file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}); nothing was changed: restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change could not be written to {path} ({reason}); the project is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using {path}; nothing was changed: close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} has {path} open on this computer since {since}; nothing was changed: close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} has {path} open on {host} since {since}; nothing was changed: wait, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open; nothing more is written to it: put it back, or restore a backup, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file was put in the place of {path} while it was open; nothing was written to it: see which of the two is yours, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed {path} while it was open; nothing was written over that: open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open for reading only; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {path} is damaged ({reason}); nothing was restored: take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {path} could not be made ({reason}); the project and the older backups are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of {id} is not that of its newest revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash of the project is not that of its letters and register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest revision of {id} is not the last of its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash of the letter {id} is not that of its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of mentions does not agree with the tag {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation {id} has no position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation {id} stands outside its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision of {id} is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the table {table} refers to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the file is damaged: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read to its end ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written ({reason}); nothing was changed: check the disk and its permissions and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} was made and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk of {path}; the last change was not saved: make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marker {note} has no note in the source; an empty note marked as missing stands in its place: write it, or delete the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {note} has no marker in the text; it is kept without a place: move it to where it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {note} breaks off in the source; it is kept as printed: look for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {note} is out of order; nothing was changed: compare the labels with the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was taken for a note&apos;s marker, but not surely ({confidence} per cent): if it is text, delete the note and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of note {note} were “{lemma}” and are now “{words}”; the lemma was left as it was: accept the new words, or see whether the note still fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cross-reference “{words}” points to something that is no longer in the project; its words are kept: choose another target, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cross-reference “{words}” was worded by hand and would now say “{label}”; its words are kept: change them, or take the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archival reference prints “{printed}”, which was read as “{corrected}”; the text is as printed: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an archival reference that is not wholly understood; the text is as printed: fill in the levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Ibid. refers to no earlier reference that names a repository; the text is as printed: name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark has no partner here; the text is as printed: check the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The omission sign is printed oddly ({printed}); it was taken for an omission and the text is as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These dots may be the author&apos;s or mark an omission; the text is as printed: mark a gap if it is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “{date}” is not sure (compare “{other}”); both are kept as printed: decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has no date; add one, if only a conjecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has no sender; add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender was taken from the signature ({sender}), because nothing else names one: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender is given as {sender}, but also as {other}; both are kept: decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient was taken from the letter&apos;s opening ({recipient}): check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” was taken for the place of writing, but not surely: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is said to have been received ({received}) before it was sent ({sent}); both are kept: decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {count} witnesses is chosen as the base of the text: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The witness ({role}) names {repository}, but no shelfmark: add the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line was taken for a {role}, but not surely: give it another role if it is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source was taken for {count} letters; check where one ends and the next begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag names the entry {entity}, which is not in the register; the tag is kept: choose another entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name belongs to several entries of the register; nothing was tagged: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter “{title}” from {file} is in the project already; it was left out: delete the one that is there first if this one is to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} has lost its place in the text; it is kept: place it again or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is encoded as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source&apos;s encoding is not sure; it was read as {encoding}: if letters look wrong, convert it to UTF-8 and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that no text may hold were replaced ({replaced}), and odd line ends made line feeds ({line_ends}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is cut off, or an element of it is never closed: compare the end of the text with the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts, forms or embedded objects of the page were left out ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element {element} is not understood ({count} times); it is kept and will be written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document type of the file was ignored; nothing was loaded from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not well-formed XML ({detail}); it was read as far as possible: compare the text with the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TEI was edited after its annotations were written ({what}); the words are those of the TEI and the annotations were placed anew: compare them with the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} is not what the history says it should be; nothing was changed: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} cannot stand at this place in TEI; it was written as an unnamed block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} crosses another mark; it was written in several linked pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character has no place in the format {format}; it was written as U+FFFD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} cannot carry this: {what}; it stays in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line that names an addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a headline that names an addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archival reference of {levels} levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number alone: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line in front of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line in front of the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind the closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the opening and the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few words with capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing with a name behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula of closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date and a place: {date}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a heading of the document itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of an editor or compiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken from a line that may mean somebody or something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from the line shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first line of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels in sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line over the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets or signs of the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form of a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set off in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure in brackets, in the sequence of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bare figure where a marker may stand, in the sequence of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a raised figure or a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign behind a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number spelled out, alone behind a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names joined by “to”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>navigation of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label that begins a line at the end, and its marker in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label that begins a line under the heading of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of the kind was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number with its word: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a description of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign of a postscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a printed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prose in front of the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of a title page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it repeats the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of a printed page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ruled line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a remark of the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} labels behind a separation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not part of this letter’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of a web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody is addressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range of years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Select the words that are to become a note first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note behind this one to merge it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note stands behind the selected words. Ctrl+Alt+M moves the selected note there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lemma of this note has not changed. To choose another one, select its words in front of the note&apos;s number and press the key again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>head note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ changed: {lemma}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ not in the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDetails</name>
    <message>
        <source>Status of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the note is (Ctrl+F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the new words as lemma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the new words as lemma (Alt+F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private memo of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private memo: sources used, what is still to be found. Never published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private memo (Shift+F2): never part of an edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Lemma changed: “{lemma}” is now “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Note {number} on “{lemma}”: {body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (lemma changed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Series of notes shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which notes are listed (left and right arrow in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet. Ctrl+Alt+N adds one at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note at the caret (Ctrl+Alt+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the note to the caret (Ctrl+Alt+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the note (Ctrl+Alt+Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {number}, {series}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · printed as {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OccurrencesPanel</name>
    <message>
        <source>Which list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the register, untagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that look like names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions not identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the chosen places and remember the rejected ones (Ctrl+↵)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people, places, works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting · {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project · {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, or {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · ↵ do it · Esc back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “{query}”. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” cannot be used now: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternField</name>
    <message>
        <source>Look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accents and other diacritics count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickerModel</name>
    <message>
        <source>Not identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {kind}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceCommands</name>
    <message>
        <source>There is no other place to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other letter has been shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transl.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceWays</name>
    <message>
        <source>That place is not there any more; search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words stand there by now; search again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Letter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in a note: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” → “{new}”, {state}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings, commands and keys… (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings, commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change holds at once. ↺ puts the usual back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemCommands</name>
    <message>
        <source>Nothing doubtful in the texts of this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemDelegate</name>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Whose problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let stand too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List also what was looked at and let stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking: {count} letters to go…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing doubtful in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing doubtful in this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ goes there · Alt+↵ mends · Del lets it stand · Esc to the text · F7 next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let stand: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Marks of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks, points and block roles of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a mark…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take names, keys and looks that come with the program; your own marks stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for details when it is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it in menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key after F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;TEI element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ F8 {key} is wanted by: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overleaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illegible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreign script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As abbreviated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page or line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>omitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>censor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterbook projects (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed last could not be saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Project details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editors, one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editorial conventions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, ru, de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+↵ keeps everything · Esc leaves it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tag}” is no tag that is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonPopup</name>
    <message>
        <source>Let a problem stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at: it is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at: why does it stand? ↵ keeps it, Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentDelegate</name>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceCommands</name>
    <message>
        <source>There is no cross-reference at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the register, but not mentioned in this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This points outside the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this pointed to is no longer in the project: Ctrl+Alt+R chooses another target.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferencePicker</name>
    <message>
        <source>Cross-reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can point to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ insert · Tab wording, then what to look for · Esc cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, date, name or words of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, date, name, words of a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf. …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterCommands</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag of an entry at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two entries first (Shift+↓, or Ctrl+click), then merge them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are entries of different kinds: change the kind of one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the mentions that mean somebody else first (→, then Shift+↓).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Name of the new entry for %n mentions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is mentioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %n mentions lose their tags; the words stay. One undo takes it back. To say that it is the same as another entry, merge them instead.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete with its mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was rejected for the entry that is selected in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that may be proposed again: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret into a tag, or select an entry in the register, to tag its other occurrences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry is chosen: put the caret into a tag and press Ctrl+Shift+T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the names of {name} stand untagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where names of the register stand untagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that look like names and are in no tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions of somebody not identified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ also {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this sort here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space chooses · A all · N none · X never · ↵ shows the place · Ctrl+↵ tags the chosen · Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places. T tags · ↵ goes there · Esc to the text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose places with Space first, when the search has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged: {tagged}. Never proposed again: {never}. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Any part of a name, in any spelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the register by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry (Ins)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag every occurrence of its names (Ctrl+Shift+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the selected entries (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected mentions to a new entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the entry (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is empty. Tag a name in a letter (Ctrl+T), or press Ins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries sound alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that sound alike stand together. Ctrl+M merges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message>
        <source>Places to be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace in all letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New words take over capitals from the old ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace every place that is ticked, as one step (Alt+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of the filtered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place is shown before anything is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} places · reading {read} of {total} letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {count} places, letters: {letters} · Space leaves one out · Alt+↵ replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · there are more: replace these first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplaceWays</name>
    <message>
        <source>1 place replaced; Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places replaced; Ctrl+Z takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>What can be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowWidget</name>
    <message>
        <source>More: {name} (Alt+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was looked for before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through all letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all letters, or from:NAME date:1922…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which letters to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words as in the filter above the list of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ and ↵ take up what was looked for before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what to look for in the letters and their notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} places are listed; look for something narrower to see others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} · reading {read} of {total} letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ ↑ show a place · ↵ goes there · Esc comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found; words are found by their beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: back to the usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignsPanel</name>
    <message>
        <source>Not identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, keys and looks are changed under Tags and marks, Marks of this project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanCommands</name>
    <message>
        <source>There is no tag or mark at the caret to make longer or shorter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Transcribe, annotate and publish letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a project, and read letters from files into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished letter to try everything on: a copy of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ opens · Del takes off the list, never deletes a file · or drop a project here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project has been opened yet. The sample shows a finished letter in a minute; you can also drop a project file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works: the manual ({manual}), and every command by typing a little of it ({palette})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history will call you “{name}”: tell it your name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBox</name>
    <message>
        <source>no status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>When the project was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks, tags and notes without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a place for it again (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ NOT SAVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ln {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ 1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StickyMark</name>
    <message>
        <source>Each selection is marked as {kind}. Esc ends it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagCommands</name>
    <message>
        <source>Select the words to tag first, or put the caret into a word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by allusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag from the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to look for in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} + …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the words mention it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How certain it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learn the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not learn the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the words become a name of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ tag · ⇧↵ and another · Ctrl+↵ new entry · ? not identified · Tab kind · Esc cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · Ctrl+Del untag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>This cannot be used; the value before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editable text. Tags, marks and notes at the caret are listed in the panels; Ctrl+Enter opens the one at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Transcription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block role of the line at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the line at the caret is (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter here yet.

Ctrl+I imports letters from files.
Ctrl+N begins an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not identified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolCommands</name>
    <message>
        <source>The folder of reports cannot be opened: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranslationCommands</name>
    <message>
        <source>Begin a translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter has no translation yet; Ctrl+Shift+Y begins one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation was deleted; Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Translation shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no language given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter has no translation yet. Ctrl+Shift+Y begins one: each line stands beside its counterpart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
