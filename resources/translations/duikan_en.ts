<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ActWords</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreedDialog</name>
    <message numerus="yes">
        <source>%Ln passage(s) have the same extent and the same tags with everybody who has read the article. They are written into the shared layer in one step; nobody&apos;s coding changes.</source>
        <translation>
            <numerusform>%Ln passage has the same extent and the same tags with everybody who has read the article. It is written into the shared layer in one step; nobody&apos;s coding changes.</numerusform>
            <numerusform>%Ln passages have the same extent and the same tags with everybody who has read the article. They are written into the shared layer in one step; nobody&apos;s coding changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln passage(s)</source>
        <translation>
            <numerusform>Accept %Ln passage</numerusform>
            <numerusform>Accept %Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementLines</name>
    <message numerus="yes">
        <source>? %Ln without words to compare</source>
        <translation>
            <numerusform>? %Ln without words to compare</numerusform>
            <numerusform>? %Ln without words to compare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≈ %Ln adjusted</source>
        <translation>
            <numerusform>≈ %Ln adjusted</numerusform>
            <numerusform>≈ %Ln adjusted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln as in the file</source>
        <translation>
            <numerusform>✓ %Ln as in the file</numerusform>
            <numerusform>✓ %Ln as in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ %Ln with other words</source>
        <translation>
            <numerusform>✗ %Ln with other words</numerusform>
            <numerusform>✗ %Ln with other words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementToolbar</name>
    <message numerus="yes">
        <source>Accept the %Ln agreed…</source>
        <translation>
            <numerusform>Accept the %Ln agreed…</numerusform>
            <numerusform>Accept the %Ln agreed…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Annotators: %Ln</source>
        <translation>
            <numerusform>Annotators: %Ln</numerusform>
            <numerusform>Annotators: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Articles: %Ln read by all</source>
        <translation>
            <numerusform>Articles: %Ln read by all</numerusform>
            <numerusform>Articles: %Ln read by all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>%Ln decided</numerusform>
            <numerusform>%Ln decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disagreement(s)</source>
        <translation>
            <numerusform>%Ln disagreement</numerusform>
            <numerusform>%Ln disagreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this kind</source>
        <translation>
            <numerusform>%Ln more of this kind</numerusform>
            <numerusform>%Ln more of this kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivingDialog</name>
    <message numerus="yes">
        <source>%Ln act(s) of others came together</source>
        <translation>
            <numerusform>%Ln act of others came together</numerusform>
            <numerusform>%Ln acts of others came together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleActs</name>
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
        <source>Remove %Ln article(s)?</source>
        <translation>
            <numerusform>Remove %Ln article?</numerusform>
            <numerusform>Remove %Ln articles?</numerusform>
        </translation>
    </message>
</context>
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
        <source>Restoring {time} changes %Ln item(s)</source>
        <translation>
            <numerusform>Restoring {time} changes %Ln item</numerusform>
            <numerusform>Restoring {time} changes %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActs</name>
    <message numerus="yes">
        <source>%Ln claim(s) of others coded as yours, too; theirs stay</source>
        <translation>
            <numerusform>%Ln claim of others coded as yours, too; theirs stays</numerusform>
            <numerusform>%Ln claims of others coded as yours, too; theirs stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more selected claim(s) are filtered out and stay as they are</source>
        <translation>
            <numerusform>%Ln more selected claim is filtered out and stays as it is</numerusform>
            <numerusform>%Ln more selected claims are filtered out and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
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
    <name>CodebookDialog</name>
    <message numerus="yes">
        <source>%Ln relation(s) are imported too.</source>
        <translation>
            <numerusform>%Ln relation is imported too.</numerusform>
            <numerusform>%Ln relations are imported too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln tag(s)</source>
        <translation>
            <numerusform>Import %Ln tag</numerusform>
            <numerusform>Import %Ln tags</numerusform>
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
    <name>ConflictsTab</name>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide</source>
        <translation>
            <numerusform>%Ln conflict to decide</numerusform>
            <numerusform>%Ln conflicts to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesBeside</name>
    <message numerus="yes">
        <source>%Ln copies beside this project have work that is not here.</source>
        <translation>
            <numerusform>%Ln copy beside this project has work that is not here.</numerusform>
            <numerusform>%Ln copies beside this project have work that is not here.</numerusform>
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
    <name>DetailBar</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whole page: %Ln</source>
        <translation>
            <numerusform>whole page: %Ln</numerusform>
            <numerusform>whole page: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistinctiveModel</name>
    <message numerus="yes">
        <source>%Ln in the others</source>
        <translation>
            <numerusform>%Ln in the others</numerusform>
            <numerusform>%Ln in the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) here</source>
        <translation>
            <numerusform>%Ln place here</numerusform>
            <numerusform>%Ln places here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistinctivePanel</name>
    <message numerus="yes">
        <source>against the other %Ln</source>
        <translation>
            <numerusform>against the other one</numerusform>
            <numerusform>against the other %Ln</numerusform>
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
    <message numerus="yes">
        <source>about %Ln page(s)</source>
        <translation>
            <numerusform>about %Ln page</numerusform>
            <numerusform>about %Ln pages</numerusform>
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
    <message numerus="yes">
        <source>Only the %Ln selected claim(s)</source>
        <translation>
            <numerusform>Only the selected claim</numerusform>
            <numerusform>Only the %Ln selected claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureSide</name>
    <message numerus="yes">
        <source>%Ln annotator(s), each independently</source>
        <translation>
            <numerusform>%Ln annotator</numerusform>
            <numerusform>%Ln annotators, each independently</numerusform>
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
        <source>%Ln figure(s) of these are in no claim.</source>
        <translation>
            <numerusform>%Ln figure is in no claim.</numerusform>
            <numerusform>%Ln figures are in no claim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) so far</source>
        <translation>
            <numerusform>%Ln figure so far</numerusform>
            <numerusform>%Ln figures so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{figures}, without %Ln article(s) on the hub</source>
        <translation>
            <numerusform>{figures}, without %Ln article on the hub</numerusform>
            <numerusform>{figures}, without %Ln articles on the hub</numerusform>
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
    <name>HandOutDialog</name>
    <message numerus="yes">
        <source>%Ln conflict(s) wait for a decision. Decide them first, or hand out everything.</source>
        <translation>
            <numerusform>%Ln conflict waits for a decision. Decide it first, or hand out everything.</numerusform>
            <numerusform>%Ln conflicts wait for a decision. Decide them first, or hand out everything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write copy with %Ln article(s)…</source>
        <translation>
            <numerusform>Write copy with %Ln article…</numerusform>
            <numerusform>Write copy with %Ln articles…</numerusform>
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
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln layer</numerusform>
            <numerusform>%Ln layers</numerusform>
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
    <name>HitActs</name>
    <message numerus="yes">
        <source>%Ln claim(s) tagged; Undo reverts all of it</source>
        <translation>
            <numerusform>%Ln claim tagged; Undo reverts it</numerusform>
            <numerusform>%Ln claims tagged; Undo reverts all of it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln ticked</numerusform>
            <numerusform>%Ln ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubHits</name>
    <message numerus="yes">
        <source>%Ln article(s) on the hub</source>
        <translation>
            <numerusform>%Ln article on the hub</numerusform>
            <numerusform>%Ln articles on the hub</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message numerus="yes">
        <source>The texts of %Ln article(s) are on the hub alone.</source>
        <translation>
            <numerusform>The text of %Ln article is on the hub alone.</numerusform>
            <numerusform>The texts of %Ln articles are on the hub alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubPeopleDialog</name>
    <message numerus="yes">
        <source>For good: %Ln other(s) are no longer in step with you. Everybody&apos;s file stays as it is, with all work that reached it; what somebody has not sent yet stays with them alone.</source>
        <translation>
            <numerusform>For good: one other is no longer in step with you. Everybody&apos;s file stays as it is, with all work that reached it; what somebody has not sent yet stays with them alone.</numerusform>
            <numerusform>For good: %Ln others are no longer in step with you. Everybody&apos;s file stays as it is, with all work that reached it; what somebody has not sent yet stays with them alone.</numerusform>
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
    <name>ImportFrame</name>
    <message numerus="yes">
        <source>Import %Ln source(s)</source>
        <translation>
            <numerusform>Import %Ln source</numerusform>
            <numerusform>Import %Ln sources</numerusform>
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
    <name>JoinDialog</name>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} and %Ln more</numerusform>
            <numerusform>{names} and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptNews</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message numerus="yes">
        <source>%Ln article(s) without a name</source>
        <translation>
            <numerusform>%Ln article without a name</numerusform>
            <numerusform>%Ln articles without a name</numerusform>
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
        <source>%Ln exchange rate(s)</source>
        <translation>
            <numerusform>%Ln exchange rate</numerusform>
            <numerusform>%Ln exchange rates</numerusform>
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
        <source>%Ln long cell(s) continue in rows below</source>
        <translation>
            <numerusform>%Ln long cell continues in rows below</numerusform>
            <numerusform>%Ln long cells continue in rows below</numerusform>
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
        <source>%Ln saved search(es)</source>
        <translation>
            <numerusform>%Ln saved search</numerusform>
            <numerusform>%Ln saved searches</numerusform>
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
        <source>the lines of %Ln link(s), which are described in words</source>
        <translation>
            <numerusform>the line of %Ln link, which is described in words</numerusform>
            <numerusform>the lines of %Ln links, which are described in words</numerusform>
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
    <message numerus="yes">
        <source>the texts of %Ln article(s) are not on this machine; they and their figures are missing</source>
        <translation>
            <numerusform>the text of %Ln article is not on this machine; it and its figures are missing</numerusform>
            <numerusform>the texts of %Ln articles are not on this machine; they and their figures are missing</numerusform>
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
    <name>MemoPane</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
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
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%Ln conflict(s) are decided with it; one undo reverts both.</source>
        <translation>
            <numerusform>%Ln conflict is decided with it; one undo reverts both.</numerusform>
            <numerusform>%Ln conflicts are decided with it; one undo reverts both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln item(s)</source>
        <translation>
            <numerusform>Merge %Ln item</numerusform>
            <numerusform>Merge %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visible changes, but %Ln text(s) that are not on this machine.</source>
        <translation>
            <numerusform>No visible changes, but %Ln text that is not on this machine.</numerusform>
            <numerusform>No visible changes, but %Ln texts that are not on this machine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePreview</name>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>Not readable: %Ln row(s).</source>
        <translation>
            <numerusform>Not readable: %Ln row.</numerusform>
            <numerusform>Not readable: %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken over: %Ln row(s). Left out: {names}.</source>
        <translation>
            <numerusform>Taken over: %Ln row. Left out: {names}.</numerusform>
            <numerusform>Taken over: %Ln rows. Left out: {names}.</numerusform>
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
    <name>News</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of the project are not in it</source>
        <translation>
            <numerusform>%Ln text of the project is not in it</numerusform>
            <numerusform>%Ln texts of the project are not in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverallPanel</name>
    <message numerus="yes">
        <source>%Ln character(s), by extent</source>
        <translation>
            <numerusform>%Ln character, by extent</numerusform>
            <numerusform>%Ln characters, by extent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s), all read</source>
        <translation>
            <numerusform>%Ln statement, all read</numerusform>
            <numerusform>%Ln statements, all read</numerusform>
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
        <source>%Ln without a date are not shown</source>
        <translation>
            <numerusform>%Ln without a date is not shown</numerusform>
            <numerusform>%Ln without a date are not shown</numerusform>
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
    <name>PairModel</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageModel</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
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
    <name>PlacesStrip</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
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
        <source>%Ln in the codebook</source>
        <translation>
            <numerusform>%Ln in the codebook</numerusform>
            <numerusform>%Ln in the codebook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <translation>
            <numerusform>%Ln kind</numerusform>
            <numerusform>%Ln kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
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
        <source>%Ln link(s) will become “{relation}”.</source>
        <translation>
            <numerusform>%Ln link will become “{relation}”.</numerusform>
            <numerusform>%Ln links will become “{relation}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln link(s).</source>
        <translation>
            <numerusform>Used by %Ln link.</numerusform>
            <numerusform>Used by %Ln links.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkLines</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) of this project are damaged</source>
        <translation>
            <numerusform>%Ln place of this project is damaged</numerusform>
            <numerusform>%Ln places of this project are damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be recovered; they are listed here.</source>
        <translation>
            <numerusform>%Ln row could not be recovered; it is listed here.</numerusform>
            <numerusform>%Ln rows could not be recovered; they are listed here.</numerusform>
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
        <source>Use the newest good backup, of {time}, with %Ln claim(s)</source>
        <translation>
            <numerusform>Use the newest good backup, of {time}, with %Ln claim</numerusform>
            <numerusform>Use the newest good backup, of {time}, with %Ln claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingJob</name>
    <message numerus="yes">
        <source>Saving %Ln change(s)</source>
        <translation>
            <numerusform>Saving %Ln change</numerusform>
            <numerusform>Saving %Ln changes</numerusform>
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
    <name>ShareCommands</name>
    <message numerus="yes">
        <source>%Ln conflict(s) wait for a decision.</source>
        <translation>
            <numerusform>%Ln conflict waits for a decision.</numerusform>
            <numerusform>%Ln conflicts wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln item(s) of {people}.</source>
        <translation>
            <numerusform>Merged %Ln item of {people}.</numerusform>
            <numerusform>Merged %Ln items of {people}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln item(s).</source>
        <translation>
            <numerusform>Merged %Ln item.</numerusform>
            <numerusform>Merged %Ln items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%Ln act(s) to send…</source>
        <translation>
            <numerusform>%Ln act to send…</numerusform>
            <numerusform>%Ln acts to send…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message numerus="yes">
        <source>%Ln command(s) have keys of your own.</source>
        <translation>
            <numerusform>%Ln command has a key of your own.</numerusform>
            <numerusform>%Ln commands have keys of your own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceDetail</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of it are here already</source>
        <translation>
            <numerusform>%Ln article of it is here already</numerusform>
            <numerusform>%Ln articles of it are here already</numerusform>
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
    <message numerus="yes">
        <source>%Ln row(s) that cannot be read are left out: {places}</source>
        <translation>
            <numerusform>%Ln row that cannot be read is left out: {places}</numerusform>
            <numerusform>%Ln rows that cannot be read are left out: {places}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>Split off %Ln claim(s)</source>
        <translation>
            <numerusform>Split off %Ln claim</numerusform>
            <numerusform>Split off %Ln claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln annotator(s)</source>
        <translation>
            <numerusform>%Ln annotator</numerusform>
            <numerusform>%Ln annotators</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%Ln text(s) on the hub</source>
        <translation>
            <numerusform>%Ln text on the hub</numerusform>
            <numerusform>%Ln texts on the hub</numerusform>
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
    <name>StopActs</name>
    <message numerus="yes">
        <source>%Ln word(s) not counted any more</source>
        <translation>
            <numerusform>%Ln word not counted any more</numerusform>
            <numerusform>%Ln words not counted any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your own</source>
        <translation>
            <numerusform>%Ln of your own</numerusform>
            <numerusform>%Ln of your own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of the list are not counted any more.</source>
        <translation>
            <numerusform>%Ln word of the list is not counted any more.</numerusform>
            <numerusform>%Ln words of the list are not counted any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of your own are counted again.</source>
        <translation>
            <numerusform>%Ln word of your own is counted again.</numerusform>
            <numerusform>%Ln words of your own are counted again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrangerChoices</name>
    <message numerus="yes">
        <source>%Ln article(s) to check</source>
        <translation>
            <numerusform>%Ln article to check</numerusform>
            <numerusform>%Ln articles to check</numerusform>
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
        <source>%Ln tag(s) of the same name</source>
        <translation>
            <numerusform>%Ln tag of the same name</numerusform>
            <numerusform>%Ln tags of the same name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggested</name>
    <message numerus="yes">
        <source>%Ln suggested link(s) to review</source>
        <translation>
            <numerusform>%Ln suggested link to review</numerusform>
            <numerusform>%Ln suggested links to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) to review</source>
        <translation>
            <numerusform>%Ln suggestion to review</numerusform>
            <numerusform>%Ln suggestions to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln to review</source>
        <translation>
            <numerusform>at least %Ln to review</numerusform>
            <numerusform>at least %Ln to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln to review</source>
        <translation>
            <numerusform>more than %Ln to review</numerusform>
            <numerusform>more than %Ln to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagAsking</name>
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
    <name>TeamChip</name>
    <message numerus="yes">
        <source>%Ln more here</source>
        <translation>
            <numerusform>%Ln more here</numerusform>
            <numerusform>%Ln more here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamCommands</name>
    <message numerus="yes">
        <source>%Ln act(s) of others came together while you were away.</source>
        <translation>
            <numerusform>%Ln act of others came while you were away.</numerusform>
            <numerusform>%Ln acts of others came together while you were away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) of yours were not sent yet and stay with you alone.</source>
        <translation>
            <numerusform>%Ln act of yours was not sent yet and stays with you alone.</numerusform>
            <numerusform>%Ln acts of yours were not sent yet and stay with you alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %Ln article(s) are on the hub alone; keep all texts here first.</source>
        <translation>
            <numerusform>The text of %Ln article is on the hub alone; keep all texts here first.</numerusform>
            <numerusform>The texts of %Ln articles are on the hub alone; keep all texts here first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermActs</name>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>%Ln line copied</numerusform>
            <numerusform>%Ln lines copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) tagged “{tag}”</source>
        <translation>
            <numerusform>%Ln sentence tagged “{tag}”</numerusform>
            <numerusform>%Ln sentences tagged “{tag}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) copied</source>
        <translation>
            <numerusform>%Ln word copied</numerusform>
            <numerusform>%Ln words copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” removed from %Ln sentence(s)</source>
        <translation>
            <numerusform>“{tag}” removed from %Ln sentence</numerusform>
            <numerusform>“{tag}” removed from %Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message numerus="yes">
        <source>{word}: %Ln place(s)</source>
        <translation>
            <numerusform>{word}: %Ln place</numerusform>
            <numerusform>{word}: %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermToolbar</name>
    <message numerus="yes">
        <source>Without %Ln stop word(s)</source>
        <translation>
            <numerusform>Without %Ln stop word</numerusform>
            <numerusform>Without %Ln stop words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsDesk</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) too long to count with the others</source>
        <translation>
            <numerusform>%Ln article too long to count with the others</numerusform>
            <numerusform>%Ln articles too long to count with the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a text on this machine</source>
        <translation>
            <numerusform>%Ln article without a text on this machine</numerusform>
            <numerusform>%Ln articles without a text on this machine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are inactive until it has a place</source>
        <translation>
            <numerusform>%Ln link is inactive until it has a place</numerusform>
            <numerusform>%Ln links are inactive until it has a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordPlaces</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AbsentTextCounts</name>
    <message numerus="yes">
        <source>Fetching %Ln text(s)</source>
        <translation>
            <numerusform>Fetching %Ln text</numerusform>
            <numerusform>Fetching %Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %Ln article(s) are not on this machine and not included.</source>
        <translation>
            <numerusform>The text of %Ln article is not on this machine and not included.</numerusform>
            <numerusform>The texts of %Ln articles are not on this machine and not included.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln chapter</numerusform>
            <numerusform>%Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
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
        <source>%Ln comment(s) were left out</source>
        <translation>
            <numerusform>%Ln comment was left out</numerusform>
            <numerusform>%Ln comments were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cue(s)</source>
        <translation>
            <numerusform>%Ln cue</numerusform>
            <numerusform>%Ln cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged part(s) were left out: {detail}</source>
        <translation>
            <numerusform>%Ln damaged part was left out: {detail}</numerusform>
            <numerusform>%Ln damaged parts were left out: {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln embedded file(s) were left out</source>
        <translation>
            <numerusform>%Ln embedded file was left out</numerusform>
            <numerusform>%Ln embedded files were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln footnote(s)</source>
        <translation>
            <numerusform>%Ln footnote</numerusform>
            <numerusform>%Ln footnotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln footnote(s), at the end of the text</source>
        <translation>
            <numerusform>%Ln footnote, at the end of the text</numerusform>
            <numerusform>%Ln footnotes, at the end of the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln header(s), footer(s) and page number(s) were left out</source>
        <translation>
            <numerusform>%Ln header, footer and page number was left out</numerusform>
            <numerusform>%Ln headers, footers and page numbers were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden passage(s) were left out</source>
        <translation>
            <numerusform>%Ln hidden passage was left out</numerusform>
            <numerusform>%Ln hidden passages were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) break off inside a sentence</source>
        <translation>
            <numerusform>%Ln line breaks off inside a sentence</numerusform>
            <numerusform>%Ln lines break off inside a sentence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) contain only pictures; run OCR to get their text</source>
        <translation>
            <numerusform>%Ln page contains only pictures; run OCR to get its text</numerusform>
            <numerusform>%Ln pages contain only pictures; run OCR to get their text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) of vertical text: check their order</source>
        <translation>
            <numerusform>%Ln page of vertical text: check the order</numerusform>
            <numerusform>%Ln pages of vertical text: check the order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) with columns: check their order</source>
        <translation>
            <numerusform>%Ln page with columns: check the order</numerusform>
            <numerusform>%Ln pages with columns: check the order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) deleted by tracked changes were left out</source>
        <translation>
            <numerusform>%Ln passage deleted by tracked changes was left out</numerusform>
            <numerusform>%Ln passages deleted by tracked changes were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) were left out</source>
        <translation>
            <numerusform>%Ln picture was left out</numerusform>
            <numerusform>%Ln pictures were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) joined</source>
        <translation>
            <numerusform>%Ln place joined</numerusform>
            <numerusform>%Ln places joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) where lines of the page were joined to a paragraph</source>
        <translation>
            <numerusform>%Ln place where lines of the page were joined to a paragraph</numerusform>
            <numerusform>%Ln places where lines of the page were joined to a paragraph</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln radical(s) were replaced by the characters that they stand for</source>
        <translation>
            <numerusform>%Ln radical was replaced by the character that it stands for</numerusform>
            <numerusform>%Ln radicals were replaced by the characters that they stand for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without text were left out</source>
        <translation>
            <numerusform>%Ln row without text was left out</numerusform>
            <numerusform>%Ln rows without text were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s), kept row by row</source>
        <translation>
            <numerusform>%Ln table, kept row by row</numerusform>
            <numerusform>%Ln tables, kept row by row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time code(s) were left out</source>
        <translation>
            <numerusform>%Ln time code was left out</numerusform>
            <numerusform>%Ln time codes were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Menus, related pages and footers were left out: %Ln character(s)</source>
        <translation>
            <numerusform>Menus, related pages and footers were left out: %Ln character</numerusform>
            <numerusform>Menus, related pages and footers were left out: %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln article(s)</source>
        <translation>
            <numerusform>import %Ln article</numerusform>
            <numerusform>import %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_DistinctiveDelegate</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_TeamCounts</name>
    <message numerus="yes">
        <source>%Ln act(s) on the hub do not verify and were set aside. Tell its administrator.</source>
        <translation>
            <numerusform>%Ln act on the hub does not verify and was set aside. Tell its administrator.</numerusform>
            <numerusform>%Ln acts on the hub do not verify and were set aside. Tell its administrator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
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
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>%Ln to send</numerusform>
            <numerusform>%Ln to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln</source>
        <translation>
            <numerusform>Sending %Ln</numerusform>
            <numerusform>Sending %Ln</numerusform>
        </translation>
    </message>
</context>
</TS>
