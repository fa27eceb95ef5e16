<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>&amp;Import letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read letters from text or HTML files</source>
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
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every action with its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Letterbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an empty letter to the project</source>
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
        <source>De&amp;lete letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this letter with its notes; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an editorial note at the caret and write its text</source>
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
        <source>&amp;Write in the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the text of the selected note; Esc comes back</source>
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
        <source>&amp;Move note to the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected note&apos;s number to the caret</source>
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
        <source>&amp;Markup by key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then one letter: apply a mark, tag or note to the selection</source>
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
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from pane to pane: letters, text, notes, entities, provenance</source>
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
        <source>&amp;Reset the panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every panel back in its first place</source>
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
        <source>↵ keep · Tab next · Esc leave as it was</source>
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
    <name>EntityDialog</name>
    <message>
        <source>Entry of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wikidata Q855 https://www.wikidata.org/entity/Q855</source>
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
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names, one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority links, one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo (never exported)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read as a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several names are parted by a semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date (EDTF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1922-04-03, 1922-04, 1922-04~, 1921/1922; read from the printed date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language tag: en, de, ru …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
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
        <source>Reference levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fond 558; opis 1; delo 2275, or collection; box; folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands</source>
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
        <source>Rights</source>
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
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
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
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
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
</context>
<context>
    <name>Found</name>
    <message>
        <source>From {sender} to {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text and the notes: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published in: {titles}</source>
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
        <source>Details of what is at the caret (Alt+Enter)</source>
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
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are being written into the project: {letters}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters to import: {letters}. Doubtful places: {doubtful}. Hints: {hints}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({file}), notes: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter without a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
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
    <name>LetterDelegate</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersModel</name>
    <message>
        <source>{sender} to {recipient}</source>
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
        <source>Words, or from:NAME to:NAME date:1922..1924 has:problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters yet: Ctrl+I imports, Ctrl+N begins one.</source>
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
        </translation>
    </message>
    <message>
        <source>{shown} of {total} letters</source>
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
        <source>Letter {number} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter deleted</source>
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
        <source>What the clipboard holds is not a whole piece of a letter; nothing was pasted: copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the register needs a name; nothing was changed.</source>
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
    <name>NoteDelegate</name>
    <message>
        <source>at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ not in the text</source>
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
</context>
<context>
    <name>NotesPanel</name>
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
        <source> · printed as {label}</source>
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
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
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
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing doubtful in this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ goes to the place · Esc to the text</source>
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
    <name>ProvenancePanel</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the reference is understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood as an archival reference; kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscriptions and stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscription or stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of keeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other witnesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
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
        <source>Other witnesses:</source>
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
    <name>StartPage</name>
    <message>
        <source>Transcribe, annotate and publish letters.</source>
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
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
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
        <source>↵ tag · Ctrl+↵ new entry · Tab kind · Esc cancel</source>
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
    <name>desk.window</name>
    <message>
        <source>{said}. What was doubtful is listed under Problems (Ctrl+5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “{words}” as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” has no details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words to mark first, or put the caret into a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words to tag first, or put the caret into a word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._desk.window</name>
    <message>
        <source>The letter was deleted; Ctrl+Z brings it back.</source>
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
</context>
<context>
    <name>window</name>
    <message>
        <source>Import letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>About Letterbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterbook {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop editor for people who transcribe, annotate and publish letters. MIT licence. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
