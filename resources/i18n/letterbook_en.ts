<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementDialog</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters in both.</source>
        <translation>
            <numerusform>%n letter in both.</numerusform>
            <numerusform>%n letters in both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n the texts differ: there marks were not compared.</source>
        <translation>
            <numerusform>In %n the texts differ: there marks were not compared.</numerusform>
            <numerusform>In %n the texts differ: there marks were not compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllNotesPanel</name>
    <message numerus="yes">
        <source>Reading the notes… %n letters to go</source>
        <translation>
            <numerusform>Reading the notes… %n letter to go</numerusform>
            <numerusform>Reading the notes… %n letters to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes · ↵ goes there · Esc to the text</source>
        <translation>
            <numerusform>%n note · ↵ goes there · Esc to the text</numerusform>
            <numerusform>%n notes · ↵ goes there · Esc to the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BracketsDialog</name>
    <message numerus="yes">
        <source>Mark %n places</source>
        <translation>
            <numerusform>Mark %n place</numerusform>
            <numerusform>Mark %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message numerus="yes">
        <source>The same correction waits in %n other places: O accepts them all.</source>
        <translation>
            <numerusform>The same correction waits in %n other place: O accepts both.</numerusform>
            <numerusform>The same correction waits in %n other places: O accepts them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollationWindow</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken into the letter as one step: %n readings differ from yours.</source>
        <translation>
            <numerusform>Taken into the letter as one step: %n reading differs from yours.</numerusform>
            <numerusform>Taken into the letter as one step: %n readings differ from yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences are undecided: there yours stands.</source>
        <translation>
            <numerusform>%n difference is undecided: there yours stands.</numerusform>
            <numerusform>%n differences are undecided: there yours stands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentCommands</name>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resolved</numerusform>
            <numerusform>%n resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>Accept %n changes?</source>
        <translation>
            <numerusform>Accept %n change?</numerusform>
            <numerusform>Accept %n changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in %n letters.</source>
        <translation>
            <numerusform>They are in %n letter.</numerusform>
            <numerusform>They are in %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conflicts are included; %n stay undecided.</source>
        <translation>
            <numerusform>No conflicts are included; %n stays undecided.</numerusform>
            <numerusform>No conflicts are included; %n stay undecided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are only proposed and stay undecided: whether two are one is for you to say.</source>
        <translation>
            <numerusform>%n is only proposed and stays undecided: whether two are one is for you to say.</numerusform>
            <numerusform>%n are only proposed and stay undecided: whether two are one is for you to say.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Written: %n files.</source>
        <translation>
            <numerusform>Written: %n file.</numerusform>
            <numerusform>Written: %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindCommands</name>
    <message numerus="yes">
        <source>%n places replaced; Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n place replaced; Ctrl+Z takes it back.</numerusform>
            <numerusform>%n places replaced; Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsTree</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message numerus="yes">
        <source>%n remain undecided; you can go on whenever you like.</source>
        <translation>
            <numerusform>%n remains undecided; you can go on whenever you like.</numerusform>
            <numerusform>%n remain undecided; you can go on whenever you like.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message numerus="yes">
        <source>Went back by %n steps; Ctrl+Z undoes it.</source>
        <translation>
            <numerusform>Went back by %n step; Ctrl+Z undoes it.</numerusform>
            <numerusform>Went back by %n steps; Ctrl+Z undoes it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportAssistant</name>
    <message numerus="yes">
        <source>Close without importing? Your corrections (%n) would be given up.</source>
        <translation>
            <numerusform>Close without importing? Your correction (%n) would be given up.</numerusform>
            <numerusform>Close without importing? Your corrections (%n) would be given up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterCommands</name>
    <message numerus="yes">
        <source>%n letters were deleted; Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n letter was deleted; Ctrl+Z brings it back.</numerusform>
            <numerusform>%n letters were deleted; Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterCounts</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersChoice</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPanel</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message numerus="yes">
        <source>%n reduced scans lie beside the file and will be put beside your project.</source>
        <translation>
            <numerusform>%n reduced scan lies beside the file and will be put beside your project.</numerusform>
            <numerusform>%n reduced scans lie beside the file and will be put beside your project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n letters: {numbers}</source>
        <translation>
            <numerusform>in %n letter: {numbers}</numerusform>
            <numerusform>in %n letters: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be verified and are left out.</source>
        <translation>
            <numerusform>%n change could not be verified and is left out.</numerusform>
            <numerusform>%n changes could not be verified and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags have a place that their text does not have; they are looked for where they were made.</source>
        <translation>
            <numerusform>%n tag has a place that its text does not have; it is looked for where it was made.</numerusform>
            <numerusform>%n tags have a place that their text does not have; they are looked for where they were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are not what their names say and are left out.</source>
        <translation>
            <numerusform>%n image is not what its name says and is left out.</numerusform>
            <numerusform>%n images are not what their names say and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterCommands</name>
    <message numerus="yes">
        <source>Name of the new entry for %n mentions</source>
        <translation>
            <numerusform>Name of the new entry for %n mention</numerusform>
            <numerusform>Name of the new entry for %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n mentions lose their tags; the words stay. One undo takes it back. To say that it is the same as another entry, merge them instead.</source>
        <translation>
            <numerusform>Its %n mention loses its tag; the words stay. One undo takes it back. To say that it is the same as another entry, merge them instead.</numerusform>
            <numerusform>Its %n mentions lose their tags; the words stay. One undo takes it back. To say that it is the same as another entry, merge them instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places. T tags · ↵ goes there · Esc to the text</source>
        <translation>
            <numerusform>%n place. T tags · ↵ goes there · Esc to the text</numerusform>
            <numerusform>%n places. T tags · ↵ goes there · Esc to the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceWays</name>
    <message numerus="yes">
        <source>%n places replaced; Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n place replaced; Ctrl+Z takes it back.</numerusform>
            <numerusform>%n places replaced; Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{heading}, %n undecided</source>
        <translation>
            <numerusform>{heading}, %n undecided</numerusform>
            <numerusform>{heading}, %n undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScansDialog</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n letters</source>
        <translation>
            <numerusform>in %n letter</numerusform>
            <numerusform>in %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n without a place</numerusform>
            <numerusform>%n without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n problems</source>
        <translation>
            <numerusform>⚠ %n problem</numerusform>
            <numerusform>⚠ %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message numerus="yes">
        <source>Thread, %n comments</source>
        <translation>
            <numerusform>Thread, %n comment</numerusform>
            <numerusform>Thread, %n comments</numerusform>
        </translation>
    </message>
</context>
</TS>
