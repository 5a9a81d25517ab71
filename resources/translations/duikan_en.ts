<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ClaimStrip</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) get the other tag instead.</source>
        <translation>
            <numerusform>%n claim gets the other tag instead.</numerusform>
            <numerusform>%n claims get the other tag instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) lose this tag but stay.</source>
        <translation>
            <numerusform>%n claim loses this tag but stays.</numerusform>
            <numerusform>%n claims lose this tag but stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) below it move there.</source>
        <translation>
            <numerusform>%n tag below it moves there.</numerusform>
            <numerusform>%n tags below it move there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) below it move up.</source>
        <translation>
            <numerusform>%n tag below it moves up.</numerusform>
            <numerusform>%n tags below it move up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>%n character selected</numerusform>
            <numerusform>%n characters selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDetail</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken character(s) shown as �</source>
        <translation>
            <numerusform>%n broken character shown as �</numerusform>
            <numerusform>%n broken characters shown as �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) removed</source>
        <translation>
            <numerusform>%n control character removed</numerusform>
            <numerusform>%n control characters removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half character(s) shown as �</source>
        <translation>
            <numerusform>%n half character shown as �</numerusform>
            <numerusform>%n half characters shown as �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) that turn the direction of writing</source>
        <translation>
            <numerusform>%n mark that turns the direction of writing</numerusform>
            <numerusform>%n marks that turn the direction of writing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message numerus="yes">
        <source>%n visible link(s)</source>
        <translation>
            <numerusform>%n visible link</numerusform>
            <numerusform>%n visible links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Import %n article</numerusform>
            <numerusform>Import %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobButton</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksView</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewVersionDialog</name>
    <message numerus="yes">
        <source>%n claim(s) lose their place and become orphans</source>
        <translation>
            <numerusform>%n claim loses its place and becomes an orphan</numerusform>
            <numerusform>%n claims lose their place and become orphans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) move with their words</source>
        <translation>
            <numerusform>%n claim moves with its words</numerusform>
            <numerusform>%n claims move with their words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) stay</source>
        <translation>
            <numerusform>%n claim stays</numerusform>
            <numerusform>%n claims stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelationsDialog</name>
    <message numerus="yes">
        <source>Used by %n link(s).</source>
        <translation>
            <numerusform>Used by %n link.</numerusform>
            <numerusform>Used by %n links.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n hit(s)</source>
        <translation>
            <numerusform>The first %n hit</numerusform>
            <numerusform>The first %n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
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
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
</TS>
