<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>BackupCounts</name>
    <message numerus="yes">
        <source>%Ln article(s) fewer</source>
        <translation>
            <numerusform>%Ln article fewer</numerusform>
            <numerusform>%Ln articles fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) more</source>
        <translation>
            <numerusform>%Ln article more</numerusform>
            <numerusform>%Ln articles more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) fewer</source>
        <translation>
            <numerusform>%Ln claim fewer</numerusform>
            <numerusform>%Ln claims fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) more</source>
        <translation>
            <numerusform>%Ln claim more</numerusform>
            <numerusform>%Ln claims more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) fewer</source>
        <translation>
            <numerusform>%Ln link fewer</numerusform>
            <numerusform>%Ln links fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) more</source>
        <translation>
            <numerusform>%Ln link more</numerusform>
            <numerusform>%Ln links more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message numerus="yes">
        <source>Going back to {time} changes %n row(s)</source>
        <translation>
            <numerusform>Going back to {time} changes %n row</numerusform>
            <numerusform>Going back to {time} changes %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimStrip</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) get the other tag instead.</source>
        <translation>
            <numerusform>%Ln claim gets the other tag instead.</numerusform>
            <numerusform>%Ln claims get the other tag instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) lose this tag but stay.</source>
        <translation>
            <numerusform>%Ln claim loses this tag but stays.</numerusform>
            <numerusform>%Ln claims lose this tag but stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) below it move there.</source>
        <translation>
            <numerusform>%Ln tag below it moves there.</numerusform>
            <numerusform>%Ln tags below it move there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) below it move up.</source>
        <translation>
            <numerusform>%Ln tag below it moves up.</numerusform>
            <numerusform>%Ln tags below it move up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparingCounts</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafted row(s)</source>
        <translation>
            <numerusform>%Ln drafted row</numerusform>
            <numerusform>%Ln drafted rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln origin(s)</source>
        <translation>
            <numerusform>%Ln origin</numerusform>
            <numerusform>%Ln origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageSection</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftActs</name>
    <message numerus="yes">
        <source>Accept %Ln drafted row(s)?</source>
        <translation>
            <numerusform>Accept %Ln drafted row?</numerusform>
            <numerusform>Accept %Ln drafted rows?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message numerus="yes">
        <source>Accept the %Ln row(s) from {score} up…</source>
        <translation>
            <numerusform>Accept the %Ln row from {score} up…</numerusform>
            <numerusform>Accept the %Ln rows from {score} up…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftTelling</name>
    <message numerus="yes">
        <source>%Ln drafted row(s)</source>
        <translation>
            <numerusform>%Ln drafted row</numerusform>
            <numerusform>%Ln drafted rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overruled</source>
        <translation>
            <numerusform>%Ln overruled</numerusform>
            <numerusform>%Ln overruled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All drafts are done. The %Ln rejected one(s) can be restored.</source>
        <translation>
            <numerusform>All drafts are done. The %Ln rejected one can be restored.</numerusform>
            <numerusform>All drafts are done. The %Ln rejected ones can be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafted by the program from %Ln article(s); nothing is written to the project, nor counted in the report, until you accept it</source>
        <translation>
            <numerusform>Drafted by the program from %Ln article; nothing is written to the project, nor counted in the report, until you accept it</numerusform>
            <numerusform>Drafted by the program from %Ln articles; nothing is written to the project, nor counted in the report, until you accept it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message numerus="yes">
        <source>%Ln in a question</source>
        <translation>
            <numerusform>%Ln in a question</numerusform>
            <numerusform>%Ln in a question</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message numerus="yes">
        <source>%Ln article(s) not read yet</source>
        <translation>
            <numerusform>%Ln article not read yet</numerusform>
            <numerusform>%Ln articles not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of these lie in no claim.</source>
        <translation>
            <numerusform>%Ln figure lies in no claim.</numerusform>
            <numerusform>%Ln figures lie in no claim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) so far</source>
        <translation>
            <numerusform>%Ln figure so far</numerusform>
            <numerusform>%Ln figures so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDetail</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken character(s) shown as �</source>
        <translation>
            <numerusform>%Ln broken character shown as �</numerusform>
            <numerusform>%Ln broken characters shown as �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln control character(s) removed</source>
        <translation>
            <numerusform>%Ln control character removed</numerusform>
            <numerusform>%Ln control characters removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln half character(s) shown as �</source>
        <translation>
            <numerusform>%Ln half character shown as �</numerusform>
            <numerusform>%Ln half characters shown as �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) that turn the direction of writing</source>
        <translation>
            <numerusform>%Ln mark that turns the direction of writing</numerusform>
            <numerusform>%Ln marks that turn the direction of writing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message numerus="yes">
        <source>%Ln visible link(s)</source>
        <translation>
            <numerusform>%Ln visible link</numerusform>
            <numerusform>%Ln visible links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenCounts</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>Import %Ln article</numerusform>
            <numerusform>Import %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobButton</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksView</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>%Ln claim(s) no longer in the text</source>
        <translation>
            <numerusform>%Ln claim no longer in the text</numerusform>
            <numerusform>%Ln claims no longer in the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) no longer in the text were left out</source>
        <translation>
            <numerusform>%Ln claim no longer in the text was left out</numerusform>
            <numerusform>%Ln claims no longer in the text were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) that answer no question</source>
        <translation>
            <numerusform>%Ln claim that answers no question</numerusform>
            <numerusform>%Ln claims that answer no question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) with links and notes</source>
        <translation>
            <numerusform>%Ln claim with links and notes</numerusform>
            <numerusform>%Ln claims with links and notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln control character(s) became �</source>
        <translation>
            <numerusform>%Ln control character became �</numerusform>
            <numerusform>%Ln control characters became �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept search(es)</source>
        <translation>
            <numerusform>%Ln kept search</numerusform>
            <numerusform>%Ln kept searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) as lines: they are told in words</source>
        <translation>
            <numerusform>%Ln link as lines: it is told in words</numerusform>
            <numerusform>%Ln links as lines: they are told in words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln long cell(s) go on in rows below</source>
        <translation>
            <numerusform>%Ln long cell goes on in rows below</numerusform>
            <numerusform>%Ln long cells go on in rows below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of reading</source>
        <translation>
            <numerusform>%Ln mark of reading</numerusform>
            <numerusform>%Ln marks of reading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln memo</numerusform>
            <numerusform>%Ln memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) and their comparison</source>
        <translation>
            <numerusform>%Ln question and its comparison</numerusform>
            <numerusform>%Ln questions and their comparison</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quoted third parties</source>
        <translation>
            <numerusform>%Ln quoted third party</numerusform>
            <numerusform>%Ln quoted third parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected suggestion(s)</source>
        <translation>
            <numerusform>%Ln rejected suggestion</numerusform>
            <numerusform>%Ln rejected suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>corrections of %Ln figure(s)</source>
        <translation>
            <numerusform>corrections of %Ln figure</numerusform>
            <numerusform>corrections of %Ln figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>definitions, colours and order of %Ln tag(s)</source>
        <translation>
            <numerusform>definitions, colours and order of %Ln tag</numerusform>
            <numerusform>definitions, colours and order of %Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the kinds of %Ln claim(s)</source>
        <translation>
            <numerusform>the kinds of %Ln claim</numerusform>
            <numerusform>the kinds of %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the summaries of %Ln question(s)</source>
        <translation>
            <numerusform>the summaries of %Ln question</numerusform>
            <numerusform>the summaries of %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the texts of %Ln article(s)</source>
        <translation>
            <numerusform>the texts of %Ln article</numerusform>
            <numerusform>the texts of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixHeads</name>
    <message numerus="yes">
        <source>%Ln column(s) hidden</source>
        <translation>
            <numerusform>%Ln column hidden</numerusform>
            <numerusform>%Ln columns hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewVersionDialog</name>
    <message numerus="yes">
        <source>%Ln claim(s) lose their place and become orphans</source>
        <translation>
            <numerusform>%Ln claim loses its place and becomes an orphan</numerusform>
            <numerusform>%Ln claims lose their place and become orphans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) move with their words</source>
        <translation>
            <numerusform>%Ln claim moves with its words</numerusform>
            <numerusform>%Ln claims move with their words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) stay</source>
        <translation>
            <numerusform>%Ln claim stays</numerusform>
            <numerusform>%Ln claims stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message numerus="yes">
        <source>%Ln claim(s) with a date</source>
        <translation>
            <numerusform>%Ln claim with a date</numerusform>
            <numerusform>%Ln claims with a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without one are not in the picture</source>
        <translation>
            <numerusform>%Ln without one is not in the picture</numerusform>
            <numerusform>%Ln without one are not in the picture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln measurable question(s)</source>
        <translation>
            <numerusform>{shown} of %Ln measurable question</numerusform>
            <numerusform>{shown} of %Ln measurable questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelationsDialog</name>
    <message numerus="yes">
        <source>Used by %Ln link(s).</source>
        <translation>
            <numerusform>Used by %Ln link.</numerusform>
            <numerusform>Used by %Ln links.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) could not be recovered; they are listed here.</source>
        <translation>
            <numerusform>%Ln row could not be recovered; it is listed here.</numerusform>
            <numerusform>%Ln rows could not be recovered; they are listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of this project are damaged</source>
        <translation>
            <numerusform>%n place of this project is damaged</numerusform>
            <numerusform>%n places of this project are damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repaired into a new file: %Ln row(s) recovered</source>
        <translation>
            <numerusform>Repaired into a new file: %Ln row recovered</numerusform>
            <numerusform>Repaired into a new file: %Ln rows recovered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use the newest good backup, of {time}, with %n claim(s)</source>
        <translation>
            <numerusform>Use the newest good backup, of {time}, with %n claim</numerusform>
            <numerusform>Use the newest good backup, of {time}, with %n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hit(s)</source>
        <translation>
            <numerusform>The first %Ln hit</numerusform>
            <numerusform>The first %Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln character(s) selected</source>
        <translation>
            <numerusform>%Ln character selected</numerusform>
            <numerusform>%Ln characters selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggested</name>
    <message numerus="yes">
        <source>%n suggested link(s) to judge</source>
        <translation>
            <numerusform>%n suggested link to judge</numerusform>
            <numerusform>%n suggested links to judge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to judge</source>
        <translation>
            <numerusform>%n to judge</numerusform>
            <numerusform>%n to judge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to judge</source>
        <translation>
            <numerusform>%n to judge</numerusform>
            <numerusform>%n to judge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagChoiceDelegate</name>
    <message numerus="yes">
        <source>%Ln here</source>
        <translation>
            <numerusform>%Ln here</numerusform>
            <numerusform>%Ln here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
</TS>
