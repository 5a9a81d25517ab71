<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Duikan</source>
        <translation>關於對勘</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Duikan</source>
        <translation>對勘</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>許可證</translation>
    </message>
    <message>
        <source>Several articles side by side: where they agree, contradict each other, or differ in figures.</source>
        <translation>幾篇文章並排讀：哪裡一致，哪裡矛盾，哪些數字不同。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
</context>
<context>
    <name>AbsentText</name>
    <message>
        <source>Fetch now</source>
        <translation>立即取來</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>What was done</source>
        <translation>做了什麼</translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln 步</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>by a merge</source>
        <translation>由合併帶來</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>undone {time}</source>
        <translation>{time} 復原</translation>
    </message>
    <message>
        <source>{count}+</source>
        <translation>{count}+</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
</context>
<context>
    <name>ActionStrip</name>
    <message>
        <source>Accept row</source>
        <translation>採納整列</translation>
    </message>
    <message>
        <source>As baseline</source>
        <translation>作基準</translation>
    </message>
    <message>
        <source>Other sentence</source>
        <translation>換一句</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>駁回</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>改狀態</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取出此格</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>改題</translation>
    </message>
    <message>
        <source>{cell}:</source>
        <translation>{cell}：</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Address of a page</source>
        <translation>網頁的網址</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得網頁</translation>
    </message>
    <message>
        <source>If you continue, the page is fetched: only this address is sent to that site, nothing of the project.</source>
        <translation>第一次取得網頁：只把這個網址傳給那個網站，專案裡的內容一概不傳。</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Hub:</source>
        <translation>中心：</translation>
    </message>
    <message>
        <source>Only if the hub asks for one</source>
        <translation>中心要求時才填</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密碼：</translation>
    </message>
    <message>
        <source>The administrator of the hub gives you its address: {example}, also with a port (host:5433) or a service (postgresql:///?service=team). The connection is encrypted, and the server must prove its name.</source>
        <translation>位址由中心的管理員提供：{example}，也可以帶埠（host:5433）或服務名（postgresql:///?service=team）。連線是加密的，伺服器必須證明自己的名字。</translation>
    </message>
    <message>
        <source>The password is kept in the key store of the system, never in the project or in a file of Duikan. One in ~/.pgpass or in a service file need not be typed.</source>
        <translation>密碼保存在系統的金鑰庫裡，不會寫進專案，也不會寫進對勘的任何檔案。寫在 ~/.pgpass 或服務檔案裡的密碼不必再輸入。</translation>
    </message>
</context>
<context>
    <name>AgreedDialog</name>
    <message numerus="yes">
        <source>%Ln passage(s) have the same extent and the same tags with everybody who has read the article. They are written into the shared layer in one step; nobody&apos;s coding changes.</source>
        <translation>
            <numerusform>有 %Ln 處，讀過文章的人標的範圍和標籤都一樣。將一次寫入共同層；誰的原標註都不改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln passage(s)</source>
        <translation>
            <numerusform>收下 %Ln 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept what is agreed</source>
        <translation>收下一致的</translation>
    </message>
    <message>
        <source>Agreed passages</source>
        <translation>一致之處</translation>
    </message>
</context>
<context>
    <name>AgreementLines</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>? %Ln without words to compare</source>
        <translation>
            <numerusform>? %Ln 處沒有可核對的字句</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Other words, {number} of {count}: the place counts</source>
        <translation>對不上的第 {number}／{count} 處，以位置為準</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Words of the codings</source>
        <translation>編碼與原文核對</translation>
    </message>
    <message numerus="yes">
        <source>≈ %Ln adjusted</source>
        <translation>
            <numerusform>≈ %Ln 已對準</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln as in the file</source>
        <translation>
            <numerusform>✓ %Ln 逐字一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ %Ln with other words</source>
        <translation>
            <numerusform>✗ %Ln 對不上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementToolbar</name>
    <message numerus="yes">
        <source>Accept the %Ln agreed…</source>
        <translation>
            <numerusform>一次收下一致的 %Ln 條…</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>標註者</translation>
    </message>
    <message numerus="yes">
        <source>Annotators: %Ln</source>
        <translation>
            <numerusform>標註者：%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>Articles: %Ln read by all</source>
        <translation>
            <numerusform>文章：%Ln 篇都讀過</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>計量</translation>
    </message>
    <message>
        <source>by character</source>
        <translation>按字</translation>
    </message>
    <message>
        <source>by statement</source>
        <translation>按句</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>已裁定 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disagreement(s)</source>
        <translation>
            <numerusform>%Ln 處不一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this kind</source>
        <translation>
            <numerusform>同類還有 %Ln 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Fewer than two annotators have coded. Merge a copy that was coded independently, and agreement shows here.</source>
        <translation>做過標註的還不到兩位。合併一份獨立標註的副本後，這裡顯示一致性。</translation>
    </message>
    <message>
        <source>No article coded by both. An article counts once both have marked it as read.</source>
        <translation>沒有共同標註的文章。兩人都標為讀過的文章才算。</translation>
    </message>
    <message>
        <source>No disagreement.</source>
        <translation>沒有不一致。</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>沒有這樣的。</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>到原文</translation>
    </message>
    <message>
        <source>Working out agreement…</source>
        <translation>正在計算一致性…</translation>
    </message>
    <message>
        <source>Written as the overrule of this cell, signed “Adjudicated by {name}”.</source>
        <translation>寫成這一格的改判，署「裁定 {name}」。</translation>
    </message>
    <message>
        <source>Written into the shared layer, signed “Adjudicated by {name}”. Nobody&apos;s coding changes.</source>
        <translation>寫入共同層，署「裁定 {name}」；誰的原標註都不改。</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>{found}, {decided}</source>
        <translation>{found}，{decided}</translation>
    </message>
    <message>
        <source>{found}, {open} open</source>
        <translation>{found} 處，待裁定 {open}</translation>
    </message>
</context>
<context>
    <name>AnnotatorAgreement</name>
    <message>
        <source>Measuring agreement</source>
        <translation>計算一致性</translation>
    </message>
</context>
<context>
    <name>ArrivingDialog</name>
    <message numerus="yes">
        <source>%Ln act(s) of others came together</source>
        <translation>
            <numerusform>他人有 %Ln 步操作等待收取</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Always take it in without asking</source>
        <translation>以後直接收取，不再詢問</translation>
    </message>
    <message>
        <source>By {people}. Nothing is taken in yet; your own work stays in any case.</source>
        <translation>來自{people}。還沒有收取任何內容；你自己的工作無論如何都會保留。</translation>
    </message>
    <message>
        <source>It is too much to show here one by one. A backup is made first.</source>
        <translation>內容太多，這裡不逐條列出。收取前會先做備份。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>收取</translation>
    </message>
    <message>
        <source>What is new on the hub</source>
        <translation>中心上的新內容</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>新成員</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name}（{count}）</translation>
    </message>
</context>
<context>
    <name>ArticleActs</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 條關聯</numerusform>
        </translation>
    </message>
    <message>
        <source>A new pane</source>
        <translation>新欄</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比較版本</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>複製參考文獻</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>札記…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <source>Open in</source>
        <translation>開啟於</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>屬性…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln article(s)?</source>
        <translation>
            <numerusform>移除 %Ln 篇文章？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “{title}”?</source>
        <translation>移除「{title}」？</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>The active pane</source>
        <translation>目前的欄</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>{claims} and {links} are removed too. Undo restores all of it.</source>
        <translation>其中的 {claims}、{links}會一併移除。按「復原」即可全部還原。</translation>
    </message>
</context>
<context>
    <name>ArticleDrop</name>
    <message>
        <source>Move the pane here</source>
        <translation>把這一欄移到這裡</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>在這裡開啟</translation>
    </message>
    <message>
        <source>Open in a new pane</source>
        <translation>在新欄中開啟</translation>
    </message>
    <message>
        <source>Swap the panes</source>
        <translation>兩欄互換</translation>
    </message>
</context>
<context>
    <name>ArticleForm</name>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-09-18, 2026-09 or 2026.</source>
        <translation>這不是日期。請寫成 2026-09-18、2026-09 或 2026。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>e.g. 2026-09-18, 2026-09 or 2026</source>
        <translation>如 2026-09-18、2026-09 或 2026</translation>
    </message>
</context>
<context>
    <name>ArticleMarks</name>
    <message>
        <source>kept on this machine</source>
        <translation>保留在本機</translation>
    </message>
    <message>
        <source>marked as read</source>
        <translation>已標為讀過</translation>
    </message>
    <message>
        <source>new from others</source>
        <translation>有他人的新內容</translation>
    </message>
    <message>
        <source>the two count as one source</source>
        <translation>兩篇只算一個來源</translation>
    </message>
    <message>
        <source>{name} is in this article</source>
        <translation>{name}正在看這篇文章</translation>
    </message>
    <message>
        <source>{percent} % the same as {letter} {name}</source>
        <translation>{percent}% 與 {letter} {name} 相同</translation>
    </message>
</context>
<context>
    <name>ArticlePreview</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Working out suggestions</source>
        <translation>計算建議</translation>
    </message>
</context>
<context>
    <name>BackupCounts</name>
    <message numerus="yes">
        <source>%Ln article(s) fewer</source>
        <translation>
            <numerusform>少 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) more</source>
        <translation>
            <numerusform>多 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) fewer</source>
        <translation>
            <numerusform>少 %Ln 條論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) more</source>
        <translation>
            <numerusform>多 %Ln 條論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) fewer</source>
        <translation>
            <numerusform>少 %Ln 條關聯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) more</source>
        <translation>
            <numerusform>多 %Ln 條關聯</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>現在備份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Backups of “{title}”</source>
        <translation>「{title}」的備份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Kept are the newest 10, one for each of 7 days, 4 weeks and 6 months, and all made before upgrades.</source>
        <translation>保留最近 10 份，7 天裡每天、4 週裡每週、6 個月裡每月各一份，升級前的全部保留。</translation>
    </message>
    <message>
        <source>None yet. One is made before your first change.</source>
        <translation>還沒有備份。第一次改動前會自動存一份。</translation>
    </message>
    <message>
        <source>Reading the backup of {time}…</source>
        <translation>正在讀 {time} 的備份…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>回到這份備份</translation>
    </message>
    <message>
        <source>Restore {time}</source>
        <translation>回到 {time}</translation>
    </message>
    <message numerus="yes">
        <source>Restoring {time} changes %Ln item(s)</source>
        <translation>
            <numerusform>回到 {time} 會改動 %Ln 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a copy</source>
        <translation>另存為副本</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>另存為副本…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已存為 {file}。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>開啟所在資料夾</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>The present state is backed up first. Restoring can be undone.</source>
        <translation>會先把專案現在的樣子存一份備份。回到備份可以復原。</translation>
    </message>
    <message>
        <source>This backup cannot be read. Choose another.</source>
        <translation>這份備份讀不出。請選別的。</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>會改的</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>會消失的</translation>
    </message>
    <message>
        <source>What is restored</source>
        <translation>會回來的</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>會有哪些改動</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>BulkActs</name>
    <message numerus="yes">
        <source>%Ln claim(s) of others coded as yours, too; theirs stay</source>
        <translation>
            <numerusform>照別人的標了 %Ln 條，別人的保持原樣</numerusform>
        </translation>
    </message>
    <message>
        <source>All have “{tag}”; {digit} removes it again</source>
        <translation>都有「{tag}」了；再按 {digit} 全部移除</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Linking needs 2 to {most} claims</source>
        <translation>關聯要選 2 到 {most} 條論斷</translation>
    </message>
    <message>
        <source>No tag has the key {digit} yet</source>
        <translation>還沒有標籤用按鍵 {digit}</translation>
    </message>
    <message>
        <source>None has “{tag}”; {digit} adds it to all</source>
        <translation>都沒有「{tag}」了；再按 {digit} 全部加上</translation>
    </message>
    <message>
        <source>You have coded all of these yourself</source>
        <translation>這些都是你自己標的</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more selected claim(s) are filtered out and stay as they are</source>
        <translation>
            <numerusform>另有 %Ln 條選取的被篩掉，不會動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已選 %Ln 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>Code as mine</source>
        <translation>我也這樣標</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>歸入議題</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>BulkView</name>
    <message>
        <source>Append a note…</source>
        <translation>附加備註…</translation>
    </message>
    <message>
        <source>Code as mine</source>
        <translation>我也這樣標</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Link with a relation…</source>
        <translation>建立關聯…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>加標籤…</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Pictures</source>
        <translation>圖</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>顯示為</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>第 {number} 段</translation>
    </message>
    <message>
        <source>{publisher}, “{title}”</source>
        <translation>{publisher}《{title}》</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>「{quote}」</translation>
    </message>
    <message>
        <source>“{quote}” ({source})</source>
        <translation>「{quote}」（{source}）</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>《{title}》</translation>
    </message>
</context>
<context>
    <name>ClaimPage</name>
    <message>
        <source>Add a tag</source>
        <translation>加標籤</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Note on the claim</source>
        <translation>論斷的備註</translation>
    </message>
    <message>
        <source>Remove tag “{name}”</source>
        <translation>移除標籤「{name}」</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>寫備註…</translation>
    </message>
</context>
<context>
    <name>ClaimStrip</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 條關聯</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Unfold the inspector</source>
        <translation>展開詳細資料</translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷</numerusform>
        </translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>全部標註者</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部類型</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部狀態</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>全部標籤</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>複製引文和出處</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有分歧</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>到原文</translation>
    </message>
    <message>
        <source>Grouped by article</source>
        <translation>依文章分組</translation>
    </message>
    <message>
        <source>Grouped by tag</source>
        <translation>依標籤分組</translation>
    </message>
    <message>
        <source>In no question</source>
        <translation>沒有議題</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>No claim matches the filters.</source>
        <translation>沒有符合篩選的論斷。</translation>
    </message>
    <message>
        <source>No claims yet. Select a sentence and press 1–9 to tag it.</source>
        <translation>還沒有論斷。選取一句話，按 1–9 加標籤。</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>失錨</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>發布日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有備註</translation>
    </message>
    <message>
        <source>Without date</source>
        <translation>沒有日期</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>無標籤</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Blue</source>
        <translation>藍</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛青</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>標籤名稱</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Orphaned claims</source>
        <translation>失錨論斷</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>玫紅</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>天藍</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>石板灰</translation>
    </message>
    <message>
        <source>Vermillion</source>
        <translation>朱紅</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黃</translation>
    </message>
    <message>
        <source>left</source>
        <translation>留作失錨</translation>
    </message>
</context>
<context>
    <name>CodebookDialog</name>
    <message numerus="yes">
        <source>%Ln relation(s) are imported too.</source>
        <translation>
            <numerusform>另帶 %Ln 種關係。</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebook of “{name}”</source>
        <translation>「{name}」的標籤體系</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln tag(s)</source>
        <translation>
            <numerusform>匯入 %Ln 個標籤</numerusform>
        </translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>匯入標籤體系</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>This project already has everything in it.</source>
        <translation>裡面的都已在這裡。</translation>
    </message>
    <message>
        <source>Ticked tags are joined with the tag of the same name in this project. Existing tags stay as they are.</source>
        <translation>勾選的標籤與這裡的同名標籤合為一個。這裡已有的標籤保持原樣。</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>這裡有同名的</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>標籤體系</translation>
    </message>
    <message>
        <source>Hide all highlights</source>
        <translation>隱藏全部醒目標示</translation>
    </message>
    <message>
        <source>Highlights hidden</source>
        <translation>醒目標示已隱藏</translation>
    </message>
    <message>
        <source>How tags are used</source>
        <translation>標籤使用情況</translation>
    </message>
    <message>
        <source>Key {digit}</source>
        <translation>按鍵 {digit}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新增標籤…</translation>
    </message>
    <message>
        <source>No tags yet. Add the first one with +.</source>
        <translation>還沒有標籤。按 + 新增第一個。</translation>
    </message>
    <message>
        <source>Orphaned claims</source>
        <translation>失錨論斷</translation>
    </message>
    <message>
        <source>Put below this tag</source>
        <translation>歸入這個標籤之下</translation>
    </message>
    <message>
        <source>Show all highlights</source>
        <translation>顯示全部醒目標示</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>為選取的文字加標籤</translation>
    </message>
</context>
<context>
    <name>CodedQuote</name>
    <message>
        <source>No note</source>
        <translation>沒有備註</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>備註：{note}</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>未標</translation>
    </message>
</context>
<context>
    <name>ColumnPopup</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Freeze on the left</source>
        <translation>固定在左側</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>隱藏此欄</translation>
    </message>
    <message>
        <source>Make it the baseline</source>
        <translation>設為基準</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Only overruled</source>
        <translation>只看改判過的</translation>
    </message>
    <message>
        <source>Sort by difference to the baseline</source>
        <translation>依此欄與基準之差排序</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>不再固定</translation>
    </message>
    <message>
        <source>{name}: status</source>
        <translation>{name}：狀態</translation>
    </message>
</context>
<context>
    <name>ComingTable</name>
    <message>
        <source>Annotators</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation>會帶進來</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>來件</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>札記</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>會帶進來的</translation>
    </message>
    <message>
        <source>{kind}: {coming}, here {here}, new {new}</source>
        <translation>{kind}：來件 {coming}，已有 {here}，新增 {new}</translation>
    </message>
</context>
<context>
    <name>ComparablesPopup</name>
    <message>
        <source>Comparable figures of other articles</source>
        <translation>其他文章裡可比的數值</translation>
    </message>
    <message>
        <source>Enter: go there · Space: preview · G: into one question</source>
        <translation>Enter 前往 · Space 預覽 · G 歸入同一議題</translation>
    </message>
    <message>
        <source>No other article has a figure that can be compared.</source>
        <translation>其他文章裡沒有可比的數值。</translation>
    </message>
    <message>
        <source>Reading the figures of the other articles…</source>
        <translation>正在讀取其他文章的數值…</translation>
    </message>
</context>
<context>
    <name>ComparingCounts</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafted row(s)</source>
        <translation>
            <numerusform>%Ln 列草稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 條關聯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln origin(s)</source>
        <translation>
            <numerusform>%Ln 個出處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln 個議題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln 家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>Last merge: {time}, the work of {people}.</source>
        <translation>上次合併：{time}，來自{people}。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>No conflicts are open.</source>
        <translation>沒有待裁定的衝突。</translation>
    </message>
    <message>
        <source>No conflicts. When a merge brings another value for something that was changed here too, both are kept and listed here until somebody decides.</source>
        <translation>沒有衝突。合併時，如果同一處兩邊改得不一樣，兩種說法都會留著，列在這裡等人裁定。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>What is open stays here until decided.</source>
        <translation>餘下的衝突留在這裡，隨時可以裁定。</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未署名者</translation>
    </message>
</context>
<context>
    <name>ConflictsTab</name>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide</source>
        <translation>
            <numerusform>%Ln 處衝突待裁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>查看衝突</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>not coded</source>
        <translation>未標</translation>
    </message>
    <message>
        <source>{first}: {one}, {second}: {other}: {count}</source>
        <translation>{first}：{one}，{second}：{other}：{count} 處</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>Confusion of tags</source>
        <translation>標籤混淆表</translation>
    </message>
</context>
<context>
    <name>ContextHead</name>
    <message>
        <source>By source</source>
        <translation>依來源</translation>
    </message>
    <message>
        <source>By what follows</source>
        <translation>依後文</translation>
    </message>
    <message>
        <source>By what precedes</source>
        <translation>依前文</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>多選</translation>
    </message>
    <message>
        <source>Stop word</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Tag the sentences</source>
        <translation>為句子加標籤</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>到原文</translation>
    </message>
</context>
<context>
    <name>ContextList</name>
    <message>
        <source>Places of the word</source>
        <translation>詞的各處</translation>
    </message>
</context>
<context>
    <name>ContextModel</name>
    <message>
        <source>After</source>
        <translation>後文</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>第 {number} 段</translation>
    </message>
</context>
<context>
    <name>CopiesBeside</name>
    <message numerus="yes">
        <source>%Ln copies beside this project have work that is not here.</source>
        <translation>
            <numerusform>這個專案旁邊有 %Ln 份副本，裡面有這裡沒有的內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合併…</translation>
    </message>
    <message>
        <source>“{name}” beside this project is a copy with work that is not here, the last of {time}.</source>
        <translation>旁邊的「{name}」是這個專案的副本，裡面有這裡沒有的內容，最近的是 {time}。</translation>
    </message>
</context>
<context>
    <name>CoverageSection</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆蓋</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
    <message>
        <source>No tagged claims yet.</source>
        <translation>還沒有加標籤的論斷。</translation>
    </message>
    <message>
        <source>Possible gaps</source>
        <translation>可能的缺口</translation>
    </message>
    <message>
        <source>article × tag, number of claims</source>
        <translation>文章 × 標籤，論斷條數</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>read, nothing</source>
        <translation>讀過，一條也沒有</translation>
    </message>
    <message>
        <source>{letter} {name}: nothing on “{tag}”; {letters} have {claims}</source>
        <translation>{letter} {name}：沒有「{tag}」；{letters} 共 {claims}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>An error occurred in Duikan. Everything you did before is saved; you can continue.</source>
        <translation>對勘剛才出了一個錯。之前做的都已存檔，可以繼續。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>錯誤報告</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>程式出錯了</translation>
    </message>
    <message>
        <source>The report is at {path}.</source>
        <translation>報告存放在 {path}。</translation>
    </message>
    <message>
        <source>What you were typing is at {path}.</source>
        <translation>正在輸入的文字存放在 {path}。</translation>
    </message>
</context>
<context>
    <name>DecidedList</name>
    <message>
        <source>Decided</source>
        <translation>已裁定</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>到原文</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete the desk “{name}”?</source>
        <translation>刪除版面「{name}」？</translation>
    </message>
    <message>
        <source>Its saved panes are replaced.</source>
        <translation>原來的版面不再保留。</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>版面名稱</translation>
    </message>
    <message>
        <source>No desks yet</source>
        <translation>還沒有版面</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Rename desk</source>
        <translation>重新命名版面</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Replace with the open panes</source>
        <translation>用現在的欄更新</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>存下</translation>
    </message>
    <message>
        <source>Save as a desk</source>
        <translation>存為版面</translation>
    </message>
    <message>
        <source>Save these panes as a desk…</source>
        <translation>把這幾欄存為版面…</translation>
    </message>
    <message>
        <source>The articles and the open panes stay as they are.</source>
        <translation>文章和開啟的欄都不變。</translation>
    </message>
    <message>
        <source>There is a desk “{name}” already. Replace it?</source>
        <translation>已有版面「{name}」。要取代嗎？</translation>
    </message>
</context>
<context>
    <name>DetailBar</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>As one article</source>
        <translation>合為一篇</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Main text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>One article per chapter</source>
        <translation>一章一篇</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整頁</translation>
    </message>
    <message numerus="yes">
        <source>whole page: %Ln</source>
        <translation>
            <numerusform>整頁 %Ln 字</numerusform>
        </translation>
    </message>
    <message>
        <source>{main}, {whole}</source>
        <translation>{main}，{whole}</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DifferingWords</name>
    <message>
        <source>In the file</source>
        <translation>編碼寫著</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>原文此處</translation>
    </message>
</context>
<context>
    <name>DigitButton</name>
    <message>
        <source>{tag}: {having} of {count}</source>
        <translation>{tag}：{count} 條裡 {having} 條有</translation>
    </message>
</context>
<context>
    <name>DistinctiveList</name>
    <message>
        <source>Distinctive words</source>
        <translation>特有的詞</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此處</translation>
    </message>
    <message>
        <source>In the others</source>
        <translation>其餘各家</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>對數概似比</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>倍數</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>詞語</translation>
    </message>
</context>
<context>
    <name>DistinctiveModel</name>
    <message numerus="yes">
        <source>%Ln in the others</source>
        <translation>
            <numerusform>其餘 %Ln 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) here</source>
        <translation>
            <numerusform>此處 %Ln 處</numerusform>
        </translation>
    </message>
    <message>
        <source>a hint only</source>
        <translation>僅供參考</translation>
    </message>
    <message>
        <source>log-likelihood {value}</source>
        <translation>對數概似比 {value}</translation>
    </message>
    <message>
        <source>only {source}</source>
        <translation>只有 {source}</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>顯著</translation>
    </message>
    <message>
        <source>{word}: {ratio}</source>
        <translation>{word}：{ratio}</translation>
    </message>
</context>
<context>
    <name>DistinctivePanel</name>
    <message>
        <source>A second source is needed to compare with.</source>
        <translation>要有第二家才能比較。</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>選一家</translation>
    </message>
    <message>
        <source>Distinctive words</source>
        <translation>特有的詞</translation>
    </message>
    <message>
        <source>No word sets this source apart from the others.</source>
        <translation>這一家沒有與眾不同的詞。</translation>
    </message>
    <message>
        <source>Not listed: fewer than {least} places. Pale: a hint only (fewer than {few} places, or not significant).</source>
        <translation>少於 {least} 處的不列。淺色僅供參考：不足 {few} 處，或可能是偶然。</translation>
    </message>
    <message>
        <source>Show its places</source>
        <translation>看它的各處</translation>
    </message>
    <message>
        <source>Used by others, not by {source}</source>
        <translation>別家常說、{source} 沒有的</translation>
    </message>
    <message numerus="yes">
        <source>against the other %Ln</source>
        <translation>
            <numerusform>對其餘 %Ln 家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>標籤體系</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
</context>
<context>
    <name>DraftActs</name>
    <message>
        <source>Accept</source>
        <translation>採納</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln drafted row(s)?</source>
        <translation>
            <numerusform>採納這 %Ln 列草稿？</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “{title}”</source>
        <translation>恢復「{title}」</translation>
    </message>
    <message>
        <source>When accepted: {written}; {undo} undoes all of it</source>
        <translation>採納後：{written}；{undo} 一步復原</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message numerus="yes">
        <source>Accept the %Ln row(s) from {score} up…</source>
        <translation>
            <numerusform>一次採納 ≥ {score} 的 %Ln 列…</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>重新擬</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation>下一列草稿</translation>
    </message>
    <message>
        <source>Rejected {count}…</source>
        <translation>駁回的 {count} 列…</translation>
    </message>
</context>
<context>
    <name>DraftTelling</name>
    <message numerus="yes">
        <source>%Ln drafted row(s)</source>
        <translation>
            <numerusform>%Ln 列草稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overruled</source>
        <translation>
            <numerusform>改判 %Ln 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln 個議題</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>All drafts are done.</source>
        <translation>草稿都處理完了。</translation>
    </message>
    <message numerus="yes">
        <source>All drafts are done. The %Ln rejected one(s) can be restored.</source>
        <translation>
            <numerusform>草稿都處理完了，駁回的 %Ln 列可以恢復。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafted by the program from %Ln article(s); nothing is written to the project, nor counted in the report, until you accept it</source>
        <translation>
            <numerusform>程式從 %Ln 篇文章擬出，採納之前不寫入專案、不計入報告</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafting failed, retried once. Your rows are unaffected.</source>
        <translation>擬草稿時出錯，已重試一次。議題不受影響。</translation>
    </message>
    <message>
        <source>Drafting rows…</source>
        <translation>正在擬草稿…</translation>
    </message>
    <message>
        <source>Drafting was stopped.</source>
        <translation>已停止擬草稿。</translation>
    </message>
    <message>
        <source>No drafts yet. They need a second article.</source>
        <translation>暫時沒有草稿。讀進第二篇文章後會自動擬出。</translation>
    </message>
    <message>
        <source>No question matches.</source>
        <translation>沒有符合的議題。</translation>
    </message>
    <message>
        <source>No questions yet. Group claims into a question or accept a draft, and its row appears here.</source>
        <translation>還沒有議題。把論斷歸入議題，或採納一列草稿，這裡就會多一列。</translation>
    </message>
    <message>
        <source>Somebody else just put a claim of this row into “{title}”, so the row was withdrawn.</source>
        <translation>這列的論斷剛被別人歸入「{title}」，已換下。</translation>
    </message>
    <message>
        <source>The program found nothing to draft.</source>
        <translation>程式沒有找到可以擬成草稿的話。</translation>
    </message>
    <message>
        <source>Too much text to draft rows from all of it: only claims linked by hand are drafted.</source>
        <translation>文章太多，不能通篇擬草稿，只擬手工關聯過的論斷。</translation>
    </message>
    <message>
        <source>{questions}, {shown} shown</source>
        <translation>{questions}，顯示 {shown} 個</translation>
    </message>
</context>
<context>
    <name>DraftedRows</name>
    <message>
        <source>Drafting rows</source>
        <translation>正在擬草稿</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to import</source>
        <translation>放開即可匯入</translation>
    </message>
    <message>
        <source>Drop to open or merge this project</source>
        <translation>放開即可開啟或合併這個專案</translation>
    </message>
    <message>
        <source>Drop to open this project</source>
        <translation>放開即可開啟這個專案</translation>
    </message>
    <message>
        <source>Drop to start a project with these articles</source>
        <translation>放開即可用這些文章建立新專案</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合併…</translation>
    </message>
    <message>
        <source>Merging shows first what would come, and can be undone.</source>
        <translation>合併之前先預演，合併之後可以復原。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open or merge</source>
        <translation>開啟還是合併</translation>
    </message>
    <message>
        <source>Open {files}, or merge into “{title}”?</source>
        <translation>開啟{files}，還是併入「{title}」？</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files or folders here; addresses and parts of pages can be pasted</source>
        <translation>拖檔案或資料夾到這裡；網址、網頁片段可以直接貼上</translation>
    </message>
    <message>
        <source>Drop more files or folders; paste addresses or parts of pages</source>
        <translation>再拖檔案或資料夾到這裡；網址、網頁片段可以直接貼上</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Double-click one in the library, or drag it here</source>
        <translation>在文章清單裡按兩下一篇，或把它拖到這裡</translation>
    </message>
    <message>
        <source>Drag a second one to the edge to read both side by side</source>
        <translation>再拖一篇到邊上，就能並排對讀</translation>
    </message>
    <message>
        <source>Drop files here, or press {key}</source>
        <translation>把檔案拖進來，或按 {key}</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>沒有開啟的文章</translation>
    </message>
    <message>
        <source>There are no articles yet</source>
        <translation>還沒有文章</translation>
    </message>
</context>
<context>
    <name>EmptyMatrix</name>
    <message>
        <source>Choose a passage to group</source>
        <translation>選擇要歸入議題的片段</translation>
    </message>
    <message>
        <source>Choose claims to group</source>
        <translation>選擇要歸入議題的論斷</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>重新擬</translation>
    </message>
    <message>
        <source>Restore rejected drafts…</source>
        <translation>恢復駁回的草稿…</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Clear filters</source>
        <translation>清除篩選</translation>
    </message>
</context>
<context>
    <name>EncoderSection</name>
    <message>
        <source> The connection is not encrypted; others can read the text.</source>
        <translation>連線沒有加密，沿途的人看得到。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>內建模型</translation>
    </message>
    <message>
        <source>Contains model.onnx and tokenizer.json</source>
        <translation>裡面有 model.onnx 和 tokenizer.json</translation>
    </message>
    <message>
        <source>Encoding three sentences…</source>
        <translation>正在編碼三句話…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Folder of the encoder</source>
        <translation>編碼器所在資料夾</translation>
    </message>
    <message>
        <source>It answers, but finds “{one}” no closer to “{other}” ({alike}) than to “{third}” ({unlike}). A model for Chinese would serve better.</source>
        <translation>有回應，但在它看來，「{one}」跟「{other}」（{alike}）並不比跟「{third}」（{unlike}）更接近。換一個中文模型會更好。</translation>
    </message>
    <message>
        <source>It works: {dimensions} numbers a sentence. It finds “{one}” closer to “{other}” ({alike}) than to “{third}” ({unlike}), as it should.</source>
        <translation>可以用：每句 {dimensions} 維。在它看來，「{one}」跟「{other}」（{alike}）比跟「{third}」（{unlike}）更接近，這就對了。</translation>
    </message>
    <message>
        <source>Kept in the key store of the system</source>
        <translation>儲存在系統的金鑰庫中</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>None: compare words only</source>
        <translation>不用：只比較用詞</translation>
    </message>
    <message>
        <source>ONNX model in a folder</source>
        <translation>資料夾裡的 ONNX 模型</translation>
    </message>
    <message>
        <source>Only if the server asks for one</source>
        <translation>伺服器要才填</translation>
    </message>
    <message>
        <source>Sentence encoder</source>
        <translation>句子編碼器</translation>
    </message>
    <message>
        <source>Server (OpenAI&apos;s protocol)</source>
        <translation>伺服器（OpenAI 介面）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Suggestions compare the words of statements, on this machine.</source>
        <translation>建議只比較各句的用詞，在這台電腦上完成。</translation>
    </message>
    <message>
        <source>Text leaves Duikan: every statement is sent to the server.</source>
        <translation>文字會離開對勘：每句話都會傳送到伺服器。</translation>
    </message>
    <message>
        <source>Text leaves Duikan: every statement is sent to {host}, a program on this machine.</source>
        <translation>文字會離開對勘：每句話都會傳送給這台電腦上的 {host}。</translation>
    </message>
    <message>
        <source>Text leaves this machine: every statement of every project you open is sent to {host}. Use it only for articles that may be passed on.</source>
        <translation>文字會離開這台電腦：你開啟的每個專案裡，每句話都會傳送到 {host}。文章可以外傳，才用它。</translation>
    </message>
    <message>
        <source>The built-in model is not installed, so suggestions compare words. Run “make setup” to install it.</source>
        <translation>內建模型沒有安裝，建議只比較用詞。執行「make setup」即可裝上。</translation>
    </message>
    <message>
        <source>The encoder ended without an error message. The model may be too large for this machine.</source>
        <translation>編碼器中途結束，沒有說明原因。也許模型太大，這台電腦裝不下。</translation>
    </message>
    <message>
        <source>The model runs on this machine. No text leaves Duikan.</source>
        <translation>模型在這台電腦上執行，文字不離開對勘。</translation>
    </message>
    <message>
        <source>This system has no key store: kept in the file of settings</source>
        <translation>本系統沒有金鑰庫：儲存在設定檔中</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試一試</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Encoding statements</source>
        <translation>給句子編碼</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 條關聯</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>複製路徑</translation>
    </message>
    <message>
        <source>Exported: {format}</source>
        <translation>已匯出 {format}</translation>
    </message>
    <message>
        <source>Not exported: {losses}</source>
        <translation>未匯出：{losses}</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>開啟所在資料夾</translation>
    </message>
    <message>
        <source>The project is damaged; only what could be read is in it.</source>
        <translation>專案已損壞，檔案裡只有讀得出的部分。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>用時 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 條關聯</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the purpose first. Each format remembers your last options.</source>
        <translation>先選用途；每種格式上次的選擇都記著。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export “{project}”</source>
        <translation>匯出「{project}」</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>There is no question of your own yet. Accept a draft or group claims first.</source>
        <translation>還沒有自己的議題。先採納一份草稿，或者把論斷歸組。</translation>
    </message>
    <message>
        <source>Writing “{name}”…</source>
        <translation>正在寫「{name}」…</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln page(s)</source>
        <translation>
            <numerusform>約 %Ln 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>約 {size}</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message numerus="yes">
        <source>%Ln in a question</source>
        <translation>
            <numerusform>%Ln 條在議題裡</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this name exists ({time}). It is replaced when the new one is complete.</source>
        <translation>已有同名檔案（{time}）。寫完整之後才替換它。</translation>
    </message>
    <message>
        <source>All annotators {count}</source>
        <translation>全部標註者 {count}</translation>
    </message>
    <message>
        <source>All articles {count}</source>
        <translation>全部文章 {count}</translation>
    </message>
    <message>
        <source>All questions {count}</source>
        <translation>全部議題 {count}</translation>
    </message>
    <message>
        <source>All tags {count}</source>
        <translation>全部標籤 {count}</translation>
    </message>
    <message>
        <source>Cannot write there. Choose another place; your options are kept.</source>
        <translation>這個資料夾不能寫。換一個地方，選項都還在。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected claim(s)</source>
        <translation>
            <numerusform>只匯出選取的 %Ln 條論斷</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>開啟所在資料夾</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>開啟檔案</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>存到</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>樣式</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>寫上檔名。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>沒有「{folder}」這個資料夾。</translation>
    </message>
    <message>
        <source>This is the project itself. Name another file.</source>
        <translation>這是專案本身。換一個檔名。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>With</source>
        <translation>帶上</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>帶不走</translation>
    </message>
    <message>
        <source>{questions} questions × {articles} sources</source>
        <translation>{questions} 個議題 × {articles} 個來源</translation>
    </message>
</context>
<context>
    <name>FateActs</name>
    <message>
        <source>Select the words in the version in use, then press Enter. Esc cancels.</source>
        <translation>在現用的版本裡選取文字，再按 Enter；Esc 放棄。</translation>
    </message>
</context>
<context>
    <name>FateChooser</name>
    <message>
        <source>A tag’s name or pinyin</source>
        <translation>標籤名稱或拼音</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>對應到</translation>
    </message>
</context>
<context>
    <name>FateList</name>
    <message>
        <source>What became of the claims</source>
        <translation>論斷的去向</translation>
    </message>
</context>
<context>
    <name>FatePanel</name>
    <message>
        <source>Another place</source>
        <translation>另選</translation>
    </message>
    <message>
        <source>Fate of the claims</source>
        <translation>論斷去向</translation>
    </message>
    <message>
        <source>Leave orphaned</source>
        <translation>留作失錨</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>移到這裡</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>重新考慮</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>定位</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Compare with…</source>
        <translation>與…比較</translation>
    </message>
    <message>
        <source>Correct the figure</source>
        <translation>更正這個數值</translation>
    </message>
    <message>
        <source>Dismiss: not a figure</source>
        <translation>去掉：這不是數值</translation>
    </message>
    <message>
        <source>Restore the reading</source>
        <translation>恢復為自動讀出的</translation>
    </message>
    <message>
        <source>Text “{words}”</source>
        <translation>原文「{words}」</translation>
    </message>
</context>
<context>
    <name>FigureCorrection</name>
    <message>
        <source>It is in no claim: saving creates one for its sentence.</source>
        <translation>它不在論斷裡：儲存時把所在句子建為論斷。</translation>
    </message>
</context>
<context>
    <name>FigureEditor</name>
    <message>
        <source>Bound</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Figure “{words}”</source>
        <translation>數值「{words}」</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Text “{words}”</source>
        <translation>原文「{words}」</translation>
    </message>
    <message>
        <source>The first number is greater than the second.</source>
        <translation>前一個數比後一個大。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Write a date as 2026, 2026-09, 2026-09-17 or 2022/2026.</source>
        <translation>日期寫作 2026、2026-09、2026-09-17 或 2022/2026。</translation>
    </message>
    <message>
        <source>Write numbers as 3500亿, 1,234.5 or 0.38.</source>
        <translation>數字寫作 3500 億、1,234.5 或 0.38。</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同左</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>FigurePages</name>
    <message>
        <source>Figures as</source>
        <translation>數值顯示為</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>FigureSection</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add the selected text as a figure</source>
        <translation>把選取的文字新增為數值</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Select the words of a figure inside the claim first</source>
        <translation>先在論斷裡選取表示數值的文字</translation>
    </message>
</context>
<context>
    <name>FigureSide</name>
    <message numerus="yes">
        <source>%Ln annotator(s), each independently</source>
        <translation>
            <numerusform>%Ln 人各自獨立標註</numerusform>
        </translation>
    </message>
    <message>
        <source>A click lists that cell alone; Esc shows all again</source>
        <translation>點一格，右邊只列這一格；Esc 還原</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>各標籤</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆表</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>總體</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>兩兩</translation>
    </message>
    <message>
        <source>Tick: {tick}. Grey: fewer than {few} claims, no verdict.</source>
        <translation>豎線：{tick}。灰條：依據不到 {few} 條，不作結論。</translation>
    </message>
    <message>
        <source>by character</source>
        <translation>按字</translation>
    </message>
    <message>
        <source>by statement</source>
        <translation>按句</translation>
    </message>
    <message>
        <source>rows {first}, columns {second}</source>
        <translation>列 {first}，欄 {second}</translation>
    </message>
    <message>
        <source>κ, {unit}</source>
        <translation>κ，{unit}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Reading figures</source>
        <translation>正在讀取數值</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message numerus="yes">
        <source>%Ln article(s) not read yet</source>
        <translation>
            <numerusform>還有 %Ln 篇文章沒有讀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln 個數值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of these are in no claim.</source>
        <translation>
            <numerusform>有 %Ln 個數值不在任何論斷裡。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) so far</source>
        <translation>
            <numerusform>已讀出 %Ln 個數值</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部類型</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部單位</translation>
    </message>
    <message>
        <source>All, with list and page numbers</source>
        <translation>全部，含序號和頁碼</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>繼續讀取</translation>
    </message>
    <message>
        <source>Copy with value and source</source>
        <translation>複製（帶數值和出處）</translation>
    </message>
    <message>
        <source>Corrections of figures belong to claims, so claims without tags are created for their sentences. Undo reverts everything.</source>
        <translation>對數值的更正和去掉都記在論斷上。它們所在的句子會建為沒有標籤的論斷；按「復原」即可全部還原。</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Dismiss: not a figure</source>
        <translation>去掉：不是數值</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>到原文</translation>
    </message>
    <message>
        <source>Grouped by article</source>
        <translation>依文章分組</translation>
    </message>
    <message>
        <source>Grouped by kind</source>
        <translation>依類型分組</translation>
    </message>
    <message>
        <source>Grouped by unit</source>
        <translation>依單位分組</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Make claims and dismiss</source>
        <translation>建論斷並去掉</translation>
    </message>
    <message>
        <source>No figure matches the filters.</source>
        <translation>沒有符合篩選條件的數值。</translation>
    </message>
    <message>
        <source>No figures in these articles. Select one in a claim to add it in the inspector.</source>
        <translation>這些文章裡沒有讀出數值。可在論斷裡選取一處，到「詳細資料」新增。</translation>
    </message>
    <message>
        <source>No figures yet. Import an article with {key}; its figures are read automatically.</source>
        <translation>還沒有數值。按 {key} 匯入文章，其中的數值會自動讀出。</translation>
    </message>
    <message>
        <source>Only numbers of list items, chapters and pages. “All, with list and page numbers” lists them.</source>
        <translation>只有序號、章節號和頁碼。選「全部，含序號和頁碼」即可列出。</translation>
    </message>
    <message>
        <source>Reading figures…</source>
        <translation>正在讀取數值…</translation>
    </message>
    <message>
        <source>Reading was stopped. “Continue reading” reads the rest.</source>
        <translation>讀取已停止。按「繼續讀取」讀完其餘文章。</translation>
    </message>
    <message>
        <source>Restore the reading</source>
        <translation>恢復為自動讀出的</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Without unit</source>
        <translation>沒有單位</translation>
    </message>
    <message numerus="yes">
        <source>{figures}, without %Ln article(s) on the hub</source>
        <translation>
            <numerusform>{figures}，不含只在中心的 %Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBand</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Claims have the colours of annotators</source>
        <translation>論斷依標註者著色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Only claims tagged “{name}” are shown</source>
        <translation>只顯示標籤「{name}」的論斷</translation>
    </message>
    <message>
        <source>Only disputed claims are shown</source>
        <translation>只顯示有分歧的論斷</translation>
    </message>
    <message>
        <source>Only links “{name}” and their claims are shown</source>
        <translation>只顯示「{name}」的關聯及其論斷</translation>
    </message>
    <message>
        <source>Only the claims of {name} are shown</source>
        <translation>只顯示{name}的論斷</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>by annotator</source>
        <translation>依標註者著色</translation>
    </message>
    <message>
        <source>colour by tag</source>
        <translation>依標籤著色</translation>
    </message>
    <message>
        <source>{claims} and {links} are hidden and not counted; exports include them.</source>
        <translation>{claims}、{links}不顯示，不計入條數；匯出時仍包含。</translation>
    </message>
    <message>
        <source>{layers} hidden: {names}</source>
        <translation>已隱藏 {layers}：{names}</translation>
    </message>
    <message>
        <source>{tags} hidden in the codebook</source>
        <translation>標籤體系中隱藏了 {tags}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分組</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>待裁定</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>No tags yet</source>
        <translation>還沒有標籤</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>還沒有人</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改時間</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起點</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>無標籤</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終點</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>redo: {act}</source>
        <translation>重做 {act}</translation>
    </message>
    <message>
        <source>undo: {act}</source>
        <translation>復原 {act}</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>GroupActs</name>
    <message>
        <source>Go to the source</source>
        <translation>到原文</translation>
    </message>
    <message>
        <source>Make it the baseline</source>
        <translation>設為基準</translation>
    </message>
    <message>
        <source>Other scope or period…</source>
        <translation>標為不同口徑或時期…</translation>
    </message>
    <message>
        <source>Overrule the status…</source>
        <translation>改判狀態…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Rename the question</source>
        <translation>改議題名稱</translation>
    </message>
    <message>
        <source>Take out of the question</source>
        <translation>移出議題</translation>
    </message>
</context>
<context>
    <name>GroupSection</name>
    <message>
        <source>Group…</source>
        <translation>歸入…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Not in a question.</source>
        <translation>不在任何議題裡。</translation>
    </message>
    <message>
        <source>Sources of the question</source>
        <translation>議題的各來源</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小結</translation>
    </message>
    <message>
        <source>Summary of the question</source>
        <translation>議題小結</translation>
    </message>
    <message>
        <source>What the sources say, in your words…</source>
        <translation>用自己的話寫下各家怎麼說…</translation>
    </message>
</context>
<context>
    <name>GroupTable</name>
    <message>
        <source>Figure</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Figure, {unit}</source>
        <translation>數值，{unit}</translation>
    </message>
    <message>
        <source>Same origin as another source: counted once</source>
        <translation>與另一來源同出一處，只計一次</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>also</source>
        <translation>又</translation>
    </message>
    <message>
        <source>may be the same</source>
        <translation>可能相同</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>this claim</source>
        <translation>本條</translation>
    </message>
    <message>
        <source>to this claim</source>
        <translation>與本條之差</translation>
    </message>
    <message>
        <source>within the bound</source>
        <translation>界內</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Duikan was updated to {version}.</source>
        <translation>對勘已更新到 {version}。</translation>
    </message>
    <message>
        <source>Help → Tour shows it again</source>
        <translation>說明 → 導覽 可再看</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新變化</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message numerus="yes">
        <source>%Ln visible link(s)</source>
        <translation>
            <numerusform>可見關聯 %Ln 條</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message numerus="yes">
        <source>%Ln conflict(s) wait for a decision. Decide them first, or hand out everything.</source>
        <translation>
            <numerusform>還有 %Ln 處衝突待裁定。先裁定，或者分發全部內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Copy to hand out</source>
        <translation>分發副本</translation>
    </message>
    <message>
        <source>Duikan projects (*.duikan)</source>
        <translation>對勘專案 (*.duikan)</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>所有人的</translation>
    </message>
    <message>
        <source>Hand out a copy of “{title}”</source>
        <translation>分發「{title}」的副本</translation>
    </message>
    <message>
        <source>Nobody has made a claim yet.</source>
        <translation>還沒有人建過論斷。</translation>
    </message>
    <message>
        <source>Nobody&apos;s: a blind copy for independent coding</source>
        <translation>誰的都不帶：供獨立標註的盲本</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不選</translation>
    </message>
    <message>
        <source>Only that of</source>
        <translation>只帶這些人的</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>查看衝突</translation>
    </message>
    <message>
        <source>Tell the titles of the articles left out</source>
        <translation>告知未附文章的標題</translation>
    </message>
    <message>
        <source>The copy stays the same project and can be merged back. Texts and work left out are not in the file.</source>
        <translation>副本仍是同一個專案，以後可以並回來。沒附的文章內文和標註不在檔案裡。</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>至少勾選一個人。</translation>
    </message>
    <message>
        <source>Work in it</source>
        <translation>帶上誰的標註</translation>
    </message>
    <message numerus="yes">
        <source>Write copy with %Ln article(s)…</source>
        <translation>
            <numerusform>寫出 %Ln 篇文章的副本…</numerusform>
        </translation>
    </message>
    <message>
        <source>Write copy…</source>
        <translation>寫出副本…</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>正在寫副本</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>{name} blind</source>
        <translation>{name} 盲本</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
</context>
<context>
    <name>HeaderCorner</name>
    <message>
        <source>Total</source>
        <translation>總數</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>詞語</translation>
    </message>
</context>
<context>
    <name>HiddenCounts</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln 層</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 條關聯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln 個標籤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitActs</name>
    <message numerus="yes">
        <source>%Ln claim(s) tagged; Undo reverts all of it</source>
        <translation>
            <numerusform>已為 %Ln 條論斷加標籤，可一次復原</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these have the tag already</source>
        <translation>這些都已有這個標籤</translation>
    </message>
    <message>
        <source>No tag has the key {digit} yet</source>
        <translation>還沒有標籤用按鍵 {digit}</translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>已勾選 %Ln 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>歸入…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>The words found</source>
        <translation>只標找到的詞</translation>
    </message>
    <message>
        <source>What becomes a claim</source>
        <translation>哪些文字成為論斷</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>標整句</translation>
    </message>
</context>
<context>
    <name>HitMarks</name>
    <message>
        <source>Hit {number} of {count}</source>
        <translation>第 {number} 處，共 {count} 處</translation>
    </message>
    <message>
        <source>“{query}” was not found</source>
        <translation>沒有找到「{query}」</translation>
    </message>
</context>
<context>
    <name>HubHits</name>
    <message numerus="yes">
        <source>%Ln article(s) on the hub</source>
        <translation>
            <numerusform>中心有 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count}</source>
        <translation>至少{count}</translation>
    </message>
    <message>
        <source>Found on the hub</source>
        <translation>在中心找到的</translation>
    </message>
    <message>
        <source>Keep these offline</source>
        <translation>離線保留這些文章</translation>
    </message>
    <message>
        <source>Search on the hub</source>
        <translation>在中心搜尋</translation>
    </message>
    <message>
        <source>The hub is searching…</source>
        <translation>中心正在搜尋…</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Ask before much comes, or anything of mine goes</source>
        <translation>收取大量內容或會刪除我的內容時，先詢問</translation>
    </message>
    <message>
        <source>Give the password…</source>
        <translation>輸入密碼…</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>現在線上</translation>
    </message>
    <message>
        <source>Keep all texts on this machine</source>
        <translation>全部內文保留在本機</translation>
    </message>
    <message>
        <source>Last exchange at {time}.</source>
        <translation>上次交換於 {time}。</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>退出…</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>看一看…</translation>
    </message>
    <message>
        <source>Nobody else has the project open now.</source>
        <translation>現在沒有別人開啟這個專案。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>成員…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Team project</source>
        <translation>團隊專案</translation>
    </message>
    <message numerus="yes">
        <source>The texts of %Ln article(s) are on the hub alone.</source>
        <translation>
            <numerusform>%Ln 篇文章的內文只在中心。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role is {role}: {rights}.</source>
        <translation>你的角色是{role}：{rights}。</translation>
    </message>
</context>
<context>
    <name>HubPeopleDialog</name>
    <message>
        <source>Add person</source>
        <translation>加入成員</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在詢問中心…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>For good: %Ln other(s) are no longer in step with you. Everybody&apos;s file stays as it is, with all work that reached it; what somebody has not sent yet stays with them alone.</source>
        <translation>
            <numerusform>移除後不能恢復：另外 %Ln 人不再與你同步。每個人的檔案都保持原樣，已收到的工作都在；誰還有沒傳送的內容，就只留在誰那裡。</numerusform>
        </translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登入名稱</translation>
    </message>
    <message>
        <source>Login of somebody on the server</source>
        <translation>對方在伺服器上的登入名稱</translation>
    </message>
    <message>
        <source>On {hub}. Owners of the project add and remove people.</source>
        <translation>在{hub}。成員由專案的擁有者管理。</translation>
    </message>
    <message>
        <source>People of “{title}”</source>
        <translation>「{title}」的成員</translation>
    </message>
    <message>
        <source>People on the hub</source>
        <translation>中心上的成員</translation>
    </message>
    <message>
        <source>People you add find the project under “Join project…” on {hub}.</source>
        <translation>你加入的人可以用「加入專案…」在{hub}找到這個專案。</translation>
    </message>
    <message>
        <source>Remove from the hub</source>
        <translation>從中心移除</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>移出成員</translation>
    </message>
    <message>
        <source>Remove person…</source>
        <translation>移出成員…</translation>
    </message>
    <message>
        <source>Remove project from the hub…</source>
        <translation>從中心移除專案…</translation>
    </message>
    <message>
        <source>Remove “{login}” from the project?</source>
        <translation>把「{login}」移出專案？</translation>
    </message>
    <message>
        <source>Remove “{title}” from the hub?</source>
        <translation>從中心移除「{title}」？</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role of {login}</source>
        <translation>{login} 的角色</translation>
    </message>
    <message>
        <source>They get nothing new and can send nothing any more. What they did stays, and so does their file.</source>
        <translation>對方不再收到新內容，也不能再傳送。他們做過的工作會保留，他們的檔案也在。</translation>
    </message>
    <message>
        <source>{login} (the server has no such login)</source>
        <translation>{login}（伺服器上沒有這個登入名稱）</translation>
    </message>
    <message>
        <source>{login} (you)</source>
        <translation>{login}（你）</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>As one article</source>
        <translation>合為一篇</translation>
    </message>
    <message>
        <source>Documents, pages, tables and projects</source>
        <translation>文件、網頁、表格和專案</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>匯入 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>One article per chapter</source>
        <translation>一章一篇</translation>
    </message>
    <message>
        <source>Pasted part of a page</source>
        <translation>貼上的網頁片段</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼上的文字</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could be imported.</source>
        <translation>剪貼簿裡沒有可以匯入的內容。</translation>
    </message>
    <message>
        <source>Your input would be lost. Press again to close the dialog.</source>
        <translation>這裡寫下的會丟掉。再按一次就關閉。</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>Add files…</source>
        <translation>加入檔案…</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>網址…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln source(s)</source>
        <translation>
            <numerusform>匯入 %Ln 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the first one afterwards</source>
        <translation>完成後開啟第一篇</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在讀取 {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>This is a preview: nothing is written yet. The import is one step, which can be undone.</source>
        <translation>這是預覽，還沒有寫入任何內容。全部匯入算一步，可以一次復原。</translation>
    </message>
</context>
<context>
    <name>IndexJob</name>
    <message>
        <source>Indexing texts</source>
        <translation>為內文建索引</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Claim</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Click a highlight or a connector to see what is known about it.</source>
        <translation>點一處醒目標示或一條連線，這裡就顯示詳細資料。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Select a sentence and press 1–9 to tag it.</source>
        <translation>選取一句話，按 1–9 加標籤。</translation>
    </message>
    <message>
        <source>Select a sentence and press T to make a tag for it.</source>
        <translation>選取一句話，按 T 為它新增標籤。</translation>
    </message>
</context>
<context>
    <name>JobButton</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有 %Ln 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Show work in progress</source>
        <translation>檢視正在進行的工作</translation>
    </message>
</context>
<context>
    <name>JobNotices</name>
    <message>
        <source>{job} has ended.</source>
        <translation>「{job}」已結束。</translation>
    </message>
</context>
<context>
    <name>JobsPopup</name>
    <message>
        <source>Work in progress</source>
        <translation>正在進行的工作</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>Duikan projects (*.duikan)</source>
        <translation>對勘專案 (*.duikan)</translation>
    </message>
    <message>
        <source>For large collections. In the library, articles and folders can be kept offline.</source>
        <translation>適合大型文集。在文章清單裡可以離線保留文章和資料夾。</translation>
    </message>
    <message>
        <source>Join a project of a team</source>
        <translation>加入團隊的專案</translation>
    </message>
    <message>
        <source>Join project</source>
        <translation>加入專案</translation>
    </message>
    <message>
        <source>Joining “{title}”</source>
        <translation>正在加入「{title}」</translation>
    </message>
    <message>
        <source>Last work</source>
        <translation>最近工作</translation>
    </message>
    <message>
        <source>Leave the texts on the hub; each comes when it is opened</source>
        <translation>內文留在中心，開啟時再取</translation>
    </message>
    <message>
        <source>List the projects</source>
        <translation>列出專案</translation>
    </message>
    <message>
        <source>People</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Projects on the hub</source>
        <translation>中心上的專案</translation>
    </message>
    <message>
        <source>Save as and join…</source>
        <translation>另存並加入…</translation>
    </message>
    <message>
        <source>Taking in the project… The file is there when it is whole.</source>
        <translation>正在收取專案…收完整後檔案才會出現。</translation>
    </message>
    <message>
        <source>The hub answers, and has no project for you yet. Ask the owner of one to let you in by the name in your address.</source>
        <translation>中心有應答，但還沒有你能看到的專案。請專案的擁有者按你位址裡的名字把你加入。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names}，另外 %Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Join them</source>
        <translation>合併這兩個議題</translation>
    </message>
    <message>
        <source>Linked. “{one}” and “{other}” are still two questions.</source>
        <translation>已關聯。「{one}」和「{other}」仍是兩個議題。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Claims and figures</source>
        <translation>論斷和數值</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>標籤體系</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Memos and searches</source>
        <translation>札記和搜尋</translation>
    </message>
    <message>
        <source>Project and people</source>
        <translation>專案和人</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>All articles</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有類型</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>複製為文字</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>到那裡</translation>
    </message>
    <message>
        <source>In which article</source>
        <translation>哪篇</translation>
    </message>
    <message>
        <source>It has no place in a text, or has been deleted.</source>
        <translation>它不在哪篇文章裡，或者已經沒有了。</translation>
    </message>
    <message>
        <source>No entries yet.</source>
        <translation>還沒有記錄。</translation>
    </message>
    <message>
        <source>Nothing recorded in this range.</source>
        <translation>這個範圍裡沒有記錄。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做什麼</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
</context>
<context>
    <name>JournalTab</name>
    <message>
        <source>Journal</source>
        <translation>記錄</translation>
    </message>
</context>
<context>
    <name>KeptNews</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有 %Ln 項</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The merge was undone, except for steps on which later work depends: {acts}.</source>
        <translation>合併已復原，只留下後來的工作所依據的：{acts}。</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Default</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>Key of “{command}”</source>
        <translation>「{command}」的按鍵</translation>
    </message>
    <message>
        <source>New key: {key}</source>
        <translation>新按鍵：{key}</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>不設按鍵</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Press the new key.</source>
        <translation>請按新的鍵。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>對調</translation>
    </message>
    <message>
        <source>{others} has this key, and keeps its other one.</source>
        <translation>{others}在用這個鍵，它會保留另一個鍵。</translation>
    </message>
    <message>
        <source>{others} has this key, and will have none.</source>
        <translation>{others}在用這個鍵，之後它就沒有按鍵了。</translation>
    </message>
    <message>
        <source>{others} has this key. Swap gives it {old} instead.</source>
        <translation>{others}在用這個鍵。對調後它改用 {old}。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Close without saving</source>
        <translation>不儲存，直接關閉</translation>
    </message>
    <message>
        <source>It is still in its field, from where you can copy it.</source>
        <translation>文字還在原來的輸入框裡，可以先複製出來。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>What you wrote could not be saved</source>
        <translation>剛寫的內容沒能存檔</translation>
    </message>
</context>
<context>
    <name>LedgerGrid</name>
    <message>
        <source>Ledger of the figures</source>
        <translation>數值對照表</translation>
    </message>
</context>
<context>
    <name>LedgerQuotes</name>
    <message>
        <source>Quotes and conversions</source>
        <translation>原文與換算</translation>
    </message>
    <message>
        <source>Set a rate…</source>
        <translation>輸入匯率…</translation>
    </message>
    <message>
        <source>To the source</source>
        <translation>到原文</translation>
    </message>
</context>
<context>
    <name>LedgerQuotesView</name>
    <message>
        <source>Quotes of the figures</source>
        <translation>數值的原文</translation>
    </message>
</context>
<context>
    <name>LedgerToolbar</name>
    <message>
        <source>Differing only</source>
        <translation>只看數值不同</translation>
    </message>
    <message>
        <source>Filter questions or figures</source>
        <translation>篩選議題或數值</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量綱</translation>
    </message>
    <message>
        <source>Measure: all</source>
        <translation>量綱：全部</translation>
    </message>
    <message>
        <source>Not comparable only</source>
        <translation>只看不可比</translation>
    </message>
    <message>
        <source>≈ about   &lt; less than   &gt; more than   – range   ▢ far from the others</source>
        <translation>≈ 約&#x3000;&lt; 不到&#x3000;&gt; 超過&#x3000;– 區間&#x3000;▢ 離群</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>No line matches. Clear the filters to see all.</source>
        <translation>沒有符合的列。清除篩選即可看到全部。</translation>
    </message>
    <message>
        <source>No question listed here has figures in two currencies.</source>
        <translation>這裡列出的議題都沒有兩種貨幣的數值。</translation>
    </message>
    <message>
        <source>No question with figures yet. Figures come from the claims of a question.</source>
        <translation>還沒有帶數值的議題。數值來自議題裡的論斷。</translation>
    </message>
    <message>
        <source>No question yet. Group claims or accept a draft under Compare, and its figures are listed here.</source>
        <translation>還沒有議題。在「比較」裡歸入論斷或採納一列草稿，數值就會排在這裡。</translation>
    </message>
    <message>
        <source>spread {spread}</source>
        <translation>極差 {spread}</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message numerus="yes">
        <source>%Ln article(s) without a name</source>
        <translation>
            <numerusform>另有 %Ln 篇未告知標題</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Articles that are not in this copy</source>
        <translation>這份副本裡沒有的文章</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Merge project…</source>
        <translation>合併專案…</translation>
    </message>
    <message>
        <source>They come when the file of the project is merged into this one.</source>
        <translation>把專案的檔案合併進來，這些文章就會補齊。</translation>
    </message>
</context>
<context>
    <name>LeftOutLine</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Too long, compared only where you select: {articles}</source>
        <translation>太長，選取其中的句子才比較：{articles}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
</context>
<context>
    <name>LegendPage</name>
    <message>
        <source>2 more below</source>
        <translation>下面還有 2 條</translation>
    </message>
    <message>
        <source>Again: Help → Legend</source>
        <translation>隨時可看：說明 → 圖例</translation>
    </message>
    <message>
        <source>Between the panes and at the edges</source>
        <translation>欄間與邊上</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>同源</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>比較表裡</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>內文裡</translation>
    </message>
    <message>
        <source>Leads to C</source>
        <translation>另一端在 C</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
    <message>
        <source>Margin bar</source>
        <translation>行邊直條</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>失錨</translation>
    </message>
    <message>
        <source>Other scope</source>
        <translation>不同口徑</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Relations: between two claims</source>
        <translation>關係：兩條論斷之間</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>全文尺</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選取的</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>a claim has a note</source>
        <translation>論斷有備註</translation>
    </message>
    <message>
        <source>a line for each claim</source>
        <translation>每條線是一條論斷</translation>
    </message>
    <message>
        <source>a relation of your own</source>
        <translation>你自己取的關係</translation>
    </message>
    <message>
        <source>click to go there</source>
        <translation>點一下過去</translation>
    </message>
    <message>
        <source>dashed: not accepted yet</source>
        <translation>虛框，還沒採納</translation>
    </message>
    <message>
        <source>dots: read as a quantity</source>
        <translation>點線，認出的數值</translation>
    </message>
    <message>
        <source>ground and line of its tag</source>
        <translation>底色是標籤，線在字下</translation>
    </message>
    <message>
        <source>hollow: not accepted yet</source>
        <translation>空心、細點，還沒採納</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>新版裡找不到原話</translation>
    </message>
    <message>
        <source>not compared directly</source>
        <translation>不可直接比</translation>
    </message>
    <message>
        <source>not marked as read</source>
        <translation>沒有標為讀過</translation>
    </message>
    <message>
        <source>one comes from the other</source>
        <translation>一個出自另一個</translation>
    </message>
    <message>
        <source>one includes part of the other</source>
        <translation>一個包含另一個的一部分</translation>
    </message>
    <message>
        <source>one origin, counted once</source>
        <translation>出自一處，只算一家</translation>
    </message>
    <message>
        <source>one quantity, different figures</source>
        <translation>同一個量，數字不合</translation>
    </message>
    <message>
        <source>others are compared to it</source>
        <translation>其餘來源與它相比</translation>
    </message>
    <message>
        <source>read; says nothing about it</source>
        <translation>讀過，沒有提到</translation>
    </message>
    <message>
        <source>ringed: set by hand</source>
        <translation>帶框，人工定的</translation>
    </message>
    <message>
        <source>says the same</source>
        <translation>說的一樣</translation>
    </message>
    <message>
        <source>stronger, with an outline</source>
        <translation>更深，帶邊框</translation>
    </message>
    <message>
        <source>the claims of these lines</source>
        <translation>這幾行裡的論斷</translation>
    </message>
    <message>
        <source>the other end is there</source>
        <translation>隔著一欄</translation>
    </message>
    <message>
        <source>they cannot both be true</source>
        <translation>不能都對</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>No date</source>
        <translation>沒有日期</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>不在資料夾裡</translation>
    </message>
    <message>
        <source>No publisher</source>
        <translation>沒有來源</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>沒有標籤</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>{percent} % same as {letter}</source>
        <translation>{percent}% 與 {letter} 相同</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Add articles</source>
        <translation>加入文章</translation>
    </message>
    <message>
        <source>Article is read</source>
        <translation>已讀過</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Date, newest first</source>
        <translation>日期，新的在前</translation>
    </message>
    <message>
        <source>Fetch text</source>
        <translation>取來內文</translation>
    </message>
    <message>
        <source>Fetch texts</source>
        <translation>取來內文</translation>
    </message>
    <message>
        <source>Filter and sort articles</source>
        <translation>篩選和排序文章</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>離線保留</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Most claims first</source>
        <translation>論斷多的在前</translation>
    </message>
    <message>
        <source>Most frequent tag</source>
        <translation>最常用的標籤</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>移到資料夾</translation>
    </message>
    <message>
        <source>Name of the folder; “/” separates levels</source>
        <translation>資料夾的名稱，用「/」分層</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新增資料夾…</translation>
    </message>
    <message>
        <source>No article matches the filter.</source>
        <translation>沒有符合篩選的文章。</translation>
    </message>
    <message>
        <source>No articles yet. Drag files in, or press {key}.</source>
        <translation>還沒有文章。把檔案拖進來，或按 {key}。</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>不在資料夾裡</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>匯入次序</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Release text</source>
        <translation>移出內文</translation>
    </message>
    <message>
        <source>Release texts</source>
        <translation>移出內文</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>重新命名資料夾…</translation>
    </message>
    <message>
        <source>Sort articles</source>
        <translation>文章排序</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Text on this machine</source>
        <translation>本機上的內文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Title or publisher</source>
        <translation>標題或來源</translation>
    </message>
    <message>
        <source>open as {letter}</source>
        <translation>已在 {letter} 欄開啟</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>已讀 {percent}%</translation>
    </message>
</context>
<context>
    <name>LinkDrag</name>
    <message>
        <source>Drop here to link</source>
        <translation>放在這裡建立關聯</translation>
    </message>
    <message>
        <source>Drop on a claim to link, or outside the window to quote. Esc cancels</source>
        <translation>放到論斷上建立關聯，放到視窗外引用；Esc 取消</translation>
    </message>
</context>
<context>
    <name>LinkMode</name>
    <message>
        <source>Link: type a letter, click, or ↑↓ Enter. {digits}: {relation}. Esc leaves</source>
        <translation>建立關聯：按字母、點一下，或 ↑↓ 加 Enter；{digits} 選關係（{relation}）；Esc 離開</translation>
    </message>
    <message>
        <source>Linked: {relation}. {digits} changes the relation, Esc leaves</source>
        <translation>已關聯：{relation}；{digits} 改關係，Esc 離開</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Back to the claim</source>
        <translation>回到論斷</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>刪除關聯</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起點</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>關聯的備註</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>調換方向</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終點</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>寫備註…</translation>
    </message>
</context>
<context>
    <name>LinkSection</name>
    <message>
        <source>Change relation</source>
        <translation>改關係</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>到另一端</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>New  {key}</source>
        <translation>新增  {key}</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新增關聯</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>調換方向</translation>
    </message>
    <message>
        <source>Show both quotations</source>
        <translation>對照兩端引文</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Suggested: {link}</source>
        <translation>建議：{link}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 條</translation>
    </message>
    <message>
        <source>{relation}: {one} “{quote}”, {two} “{other}”</source>
        <translation>{relation}：{one}「{quote}」，{two}「{other}」</translation>
    </message>
</context>
<context>
    <name>LinksView</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 條關聯</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>All relations</source>
        <translation>全部關係</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation>改關係</translation>
    </message>
    <message>
        <source>Change relation…</source>
        <translation>改關係…</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>複製引文和出處</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>到原文</translation>
    </message>
    <message>
        <source>Grouped by article</source>
        <translation>依文章分組</translation>
    </message>
    <message>
        <source>Grouped by relation</source>
        <translation>依關係分組</translation>
    </message>
    <message>
        <source>No link matches the filters.</source>
        <translation>沒有符合篩選的關聯。</translation>
    </message>
    <message>
        <source>No links yet. Select a claim, press {key}, and choose one in another pane.</source>
        <translation>還沒有關聯。選取一條論斷，按 {key}，再選另一欄裡的論斷。</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>調換方向</translation>
    </message>
</context>
<context>
    <name>LossCard</name>
    <message>
        <source>Everything except {losses}.</source>
        <translation>都帶得走，除了{losses}。</translation>
    </message>
    <message>
        <source>Not exported: {losses}.</source>
        <translation>不會匯出：{losses}。</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>%Ln claim(s) no longer in the text</source>
        <translation>
            <numerusform>%Ln 條失錨論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) no longer in the text were left out</source>
        <translation>
            <numerusform>%Ln 條失錨論斷沒有寫入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) that answer no question</source>
        <translation>
            <numerusform>%Ln 條不在任何議題的論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) with links and notes</source>
        <translation>
            <numerusform>%Ln 條論斷連同關聯和備註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln control character(s) became �</source>
        <translation>
            <numerusform>%Ln 個控制字元寫成了 �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange rate(s)</source>
        <translation>
            <numerusform>%Ln 條匯率</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 條關聯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln long cell(s) continue in rows below</source>
        <translation>
            <numerusform>%Ln 個長儲存格接到下面的列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of reading</source>
        <translation>
            <numerusform>%Ln 個「讀過」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln 篇札記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 條備註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) and their comparison</source>
        <translation>
            <numerusform>%Ln 個議題和對照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quoted third parties</source>
        <translation>
            <numerusform>%Ln 個轉引出處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected suggestion(s)</source>
        <translation>
            <numerusform>%Ln 條駁回的建議</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved search(es)</source>
        <translation>
            <numerusform>%Ln 個存下的搜尋</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>corrections of %Ln figure(s)</source>
        <translation>
            <numerusform>%Ln 個數值的更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>definitions, colours and order of %Ln tag(s)</source>
        <translation>
            <numerusform>%Ln 個標籤的定義、顏色和次序</numerusform>
        </translation>
    </message>
    <message>
        <source>the history, which is only in the project file</source>
        <translation>操作記錄（只在專案檔裡）</translation>
    </message>
    <message numerus="yes">
        <source>the kinds of %Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷的類型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the lines of %Ln link(s), which are described in words</source>
        <translation>
            <numerusform>%Ln 條關聯的連線（寫成文字）</numerusform>
        </translation>
    </message>
    <message>
        <source>the other tables, each of which needs a file of its own</source>
        <translation>其他表（各需一個檔案）</translation>
    </message>
    <message>
        <source>the plots, which are in the web page</source>
        <translation>區間圖（網頁報告裡有）</translation>
    </message>
    <message numerus="yes">
        <source>the summaries of %Ln question(s)</source>
        <translation>
            <numerusform>%Ln 個議題的小結</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the texts of %Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章的內文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the texts of %Ln article(s) are not on this machine; they and their figures are missing</source>
        <translation>
            <numerusform>%Ln 篇文章的內文不在本機，內文和其中的數值都沒有匯出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Duikan</source>
        <translation>對勘</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>未開啟專案</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>+ Write a summary</source>
        <translation>＋ 寫小結</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>, was</source>
        <translation>，原為</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒找到相應的話</translation>
    </message>
    <message>
        <source>Other period: {words}</source>
        <translation>不同時期：{words}</translation>
    </message>
    <message>
        <source>Other scope: {words}</source>
        <translation>不同口徑：{words}</translation>
    </message>
    <message>
        <source>Other sentence</source>
        <translation>另一句</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>Overruled by {name}</source>
        <translation>{name}改判</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小結</translation>
    </message>
    <message>
        <source>as baseline</source>
        <translation>作基準</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>沒有數值</translation>
    </message>
    <message>
        <source>none compared</source>
        <translation>未取數值</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>{origin}; {letters} from one origin</source>
        <translation>{origin}，{letters} 同源</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}：{reason}</translation>
    </message>
</context>
<context>
    <name>MatrixActs</name>
    <message>
        <source>Summary</source>
        <translation>小結</translation>
    </message>
    <message>
        <source>Title of the question</source>
        <translation>議題的標題</translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message>
        <source>Comparison</source>
        <translation>比較表</translation>
    </message>
</context>
<context>
    <name>MatrixHeads</name>
    <message numerus="yes">
        <source>%Ln column(s) hidden</source>
        <translation>
            <numerusform>已隱藏 %Ln 欄</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts {count}</source>
        <translation>草稿 {count}</translation>
    </message>
    <message>
        <source>Questions {shown}</source>
        <translation>議題 {shown}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小結</translation>
    </message>
    <message>
        <source>Your words; first in the export</source>
        <translation>自己的話，匯出時在前</translation>
    </message>
    <message>
        <source>{left}/{total} left</source>
        <translation>餘 {left}／{total}</translation>
    </message>
</context>
<context>
    <name>MatrixToolbar</name>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Annotator: all</source>
        <translation>標註者：全部</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>依位置</translation>
    </message>
    <message>
        <source>Disputed only</source>
        <translation>只看有分歧</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>只看草稿</translation>
    </message>
    <message>
        <source>Filter questions</source>
        <translation>篩選議題</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>分歧大的在前</translation>
    </message>
    <message>
        <source>Most sources first</source>
        <translation>來源多的在前</translation>
    </message>
    <message>
        <source>Not read only</source>
        <translation>只看未讀</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>依自己的次序</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Tag: all</source>
        <translation>標籤：全部</translation>
    </message>
    <message>
        <source>Widest spread first</source>
        <translation>差距大的在前</translation>
    </message>
    <message>
        <source>Without summary</source>
        <translation>待我寫小結</translation>
    </message>
</context>
<context>
    <name>MemoEdit</name>
    <message>
        <source>Go there</source>
        <translation>到那裡</translation>
    </message>
    <message>
        <source>Turn into a quotation</source>
        <translation>改為引文</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已刪除</translation>
    </message>
</context>
<context>
    <name>MemoFoot</name>
    <message>
        <source>Memos that refer here</source>
        <translation>引用這裡的札記</translation>
    </message>
</context>
<context>
    <name>MemoHead</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Close memos</source>
        <translation>收起札記</translation>
    </message>
    <message>
        <source>Delete memo</source>
        <translation>刪除札記</translation>
    </message>
    <message>
        <source>Memos of the project</source>
        <translation>專案的札記</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>新增札記</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>還沒有文章</translation>
    </message>
    <message>
        <source>No memos yet</source>
        <translation>還沒有札記</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>還沒有標籤</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>What the memo is about</source>
        <translation>札記寫的是什麼</translation>
    </message>
</context>
<context>
    <name>MemoPane</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln 個標籤</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete the memo “{title}”?</source>
        <translation>刪除札記「{title}」？</translation>
    </message>
    <message>
        <source>Text of the memo</source>
        <translation>札記的內文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>Title of the memo</source>
        <translation>札記的題目</translation>
    </message>
    <message>
        <source>Undo restores it.</source>
        <translation>按「復原」即可還原。</translation>
    </message>
    <message>
        <source>Write. @ for claims, # for tags.</source>
        <translation>寫下你的想法。@ 引論斷，# 引標籤。</translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation>{time} 修改</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未存檔</translation>
    </message>
</context>
<context>
    <name>Memos</name>
    <message>
        <source>“{words}” was deleted.</source>
        <translation>「{words}」已刪除。</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%Ln conflict(s) are decided with it; one undo reverts both.</source>
        <translation>
            <numerusform>同時裁定 %Ln 處衝突，一次復原一併收回。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>合併前先存備份。</translation>
    </message>
    <message>
        <source>After this: {files}.</source>
        <translation>之後是{files}。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln item(s)</source>
        <translation>
            <numerusform>合併 %Ln 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge {files}</source>
        <translation>併入{files}</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合併</translation>
    </message>
    <message numerus="yes">
        <source>No visible changes, but %Ln text(s) that are not on this machine.</source>
        <translation>
            <numerusform>看得見的內容沒有變化，只有 %Ln 篇不在本機的內文。</numerusform>
        </translation>
    </message>
    <message>
        <source>No visible changes: its contents are the same here.</source>
        <translation>看不出變化：它帶來的與這裡的一樣。</translation>
    </message>
    <message>
        <source>Nothing new: this project already has everything in it.</source>
        <translation>沒有新內容：裡面的都已在這裡。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Reading… Nothing is written yet.</source>
        <translation>正在讀取……尚未寫入任何內容。</translation>
    </message>
    <message>
        <source>This is a preview: nothing is written yet. The copies were edited separately since {time}; one undo reverts the merge.</source>
        <translation>這是預演，尚未寫入任何內容。兩份副本自 {time} 起各自修改，合併後可以一次復原。</translation>
    </message>
    <message>
        <source>This is a preview: nothing is written yet. The merge can be undone.</source>
        <translation>這是預演，尚未寫入任何內容。合併後可以復原。</translation>
    </message>
    <message>
        <source>This is another project: its contents are added, and nothing here is changed or deleted.</source>
        <translation>這是另一個專案：只添加它有的，這裡的不改也不刪。</translation>
    </message>
    <message>
        <source>This is the project that is open. Choose another file.</source>
        <translation>這就是目前開啟的專案。請另選一個檔案。</translation>
    </message>
    <message>
        <source>Trying the merge</source>
        <translation>正在預演合併</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
</context>
<context>
    <name>MergePreview</name>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>衝突 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides changed the same thing. Decide here, or merge first: both values are kept until somebody decides. The changes of each side are underlined.</source>
        <translation>同一項兩邊都改過。可以現在裁定，也可以先合併：裁定之前兩個說法都留著。劃線的是各自相對「分開之前」的改動。</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>逐條改動</translation>
    </message>
    <message>
        <source>Incoming changes</source>
        <translation>將併入</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>Not readable: %Ln row(s).</source>
        <translation>
            <numerusform>%Ln 列讀不出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the backup of {time}…</source>
        <translation>開啟備份（{time}）…</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>開啟新檔案</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>從清單中移除</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存一份…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>去看這一篇</translation>
    </message>
    <message>
        <source>Take its rows over…</source>
        <translation>取出其中的內容…</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手</translation>
    </message>
    <message numerus="yes">
        <source>Taken over: %Ln row(s). Left out: {names}.</source>
        <translation>
            <numerusform>取出了 %Ln 列。沒有帶上：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation>在副本上繼續…</translation>
    </message>
</context>
<context>
    <name>NarrowingBar</name>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>In the same paragraph</source>
        <translation>同一段裡還有</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Not tagged yet</source>
        <translation>還沒有標籤</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>截止日期</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>A project is one file. It can be copied, mailed and backed up like any other.</source>
        <translation>一個專案就是一個檔案，可以照常複製、傳送、備份。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>An empty codebook</source>
        <translation>空的標籤體系</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>從…開始</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Codebook to begin with</source>
        <translation>選擇標籤體系</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Duikan codebook (*.json)</source>
        <translation>對勘標籤體系 (*.json)</translation>
    </message>
    <message>
        <source>Duikan projects (*.duikan)</source>
        <translation>對勘專案 (*.duikan)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>專案所在的資料夾</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新增專案</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>開啟專案</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>The codebook in a file…</source>
        <translation>檔案裡的標籤體系…</translation>
    </message>
    <message>
        <source>The subject you compare articles on</source>
        <translation>要比較的題目</translation>
    </message>
    <message>
        <source>There is a file of that name already. It will not be overwritten.</source>
        <translation>已有同名檔案，不會覆蓋它。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>沒有「{folder}」這個資料夾。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <source>“{name}” is not a codebook. Choose another one.</source>
        <translation>「{name}」不是標籤體系，請另選一個。</translation>
    </message>
</context>
<context>
    <name>NewVersionDialog</name>
    <message numerus="yes">
        <source>%Ln claim(s) lose their place and become orphans</source>
        <translation>
            <numerusform>%Ln 條論斷將失錨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) move with their words</source>
        <translation>
            <numerusform>%Ln 條論斷隨文字移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) stay</source>
        <translation>
            <numerusform>%Ln 條論斷位置不變</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Correct the text, paste another, or load a file.</source>
        <translation>修改內文，貼上新的，或從檔案載入。</translation>
    </message>
    <message>
        <source>Load file</source>
        <translation>載入檔案</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>載入檔案…</translation>
    </message>
    <message>
        <source>New version of “{title}”</source>
        <translation>「{title}」的新版本</translation>
    </message>
    <message>
        <source>Placing the claims…</source>
        <translation>正在查看論斷會落在哪裡…</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>替換內文</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.text)</source>
        <translation>文字檔 (*.txt *.md *.text)</translation>
    </message>
    <message>
        <source>The text has not changed.</source>
        <translation>內文沒有變。</translation>
    </message>
    <message>
        <source>There are no claims in this article yet.</source>
        <translation>這篇文章還沒有論斷。</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source> ({titles})</source>
        <translation>（{titles}）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of the project are not in it</source>
        <translation>
            <numerusform>專案中有 %Ln 篇文章不在其中</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Annotators…</source>
        <translation>標註者…</translation>
    </message>
    <message>
        <source>Merge project…</source>
        <translation>合併專案…</translation>
    </message>
    <message>
        <source>Since you last saw this project ({time}): {people}. You work here as {me}.</source>
        <translation>你上次看過（{time}）以後：{people}。你在這裡署名 {me}。</translation>
    </message>
    <message>
        <source>Which articles…</source>
        <translation>缺哪些…</translation>
    </message>
    <message>
        <source>You work here as {me}.</source>
        <translation>你在這裡署名 {me}。</translation>
    </message>
    <message>
        <source>You work here as {me}. Others work on this project too: {people}.</source>
        <translation>你在這裡署名 {me}。做這個專案的還有：{people}。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>{name} ({changes})</source>
        <translation>{name}（{changes}）</translation>
    </message>
    <message>
        <source>{name} handed out this copy ({time})</source>
        <translation>這是{name}分發的副本（{time}）</translation>
    </message>
    <message>
        <source>{told} without the work of others. It comes when both are merged.</source>
        <translation>{told}，不含其他人的標註。與專案合併以後就會有。</translation>
    </message>
    <message>
        <source>{told}; {texts}{titles}. To have them, merge the project&apos;s file.</source>
        <translation>{told}，{texts}{titles}。需要的話，請把專案檔案合併進來。</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>《{title}》</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>A tour of the sample project, and a legend of all marks, in the Help menu.</source>
        <translation>「說明」選單裡有範例專案的導覽和全部記號的圖例。</translation>
    </message>
    <message>
        <source>Change several claims at once in their list, each change with one undo.</source>
        <translation>論斷表裡可以一次處理多條，每個動作復原一次即可。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Headings, tables, lists and footnotes of texts are kept and shown.</source>
        <translation>文章的標題、表格、清單和註腳都會保留並照樣顯示。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Nothing is written before you confirm, and one undo reverts it.</source>
        <translation>確認之前什麼也不寫入，復原一次就能全部收回。</translation>
    </message>
    <message>
        <source>One dialog exports to Word, Excel, PDF, Markdown, web page, REFI-QDA and others.</source>
        <translation>一個對話框匯出 Word、Excel、PDF、Markdown、網頁、REFI-QDA 等格式。</translation>
    </message>
    <message>
        <source>One dialog for files, folders, web pages, books by chapter, and other programs&apos; projects.</source>
        <translation>檔案、資料夾、網頁、按章拆開的書、其他軟體的專案，都從一個對話框進來。</translation>
    </message>
    <message>
        <source>Quotations are copied with a GB/T 7714 reference.</source>
        <translation>複製引文時附上 GB/T 7714 格式的出處。</translation>
    </message>
    <message>
        <source>Reading and tagging</source>
        <translation>閱讀與標註</translation>
    </message>
    <message>
        <source>Reading by keyboard: S selects a statement; U, N and D go to the next statement without a tag, figure and disputed claim.</source>
        <translation>用鍵盤讀下去：S 選取一句，U、N、D 分別去下一句未加標籤的、下一個數值、下一條有分歧的論斷。</translation>
    </message>
    <message>
        <source>Texts with their highlights, and the report, can be printed.</source>
        <translation>帶標註的內文和報告都可以列印。</translation>
    </message>
    <message>
        <source>What&apos;s new in {version}</source>
        <translation>{version} 的新變化</translation>
    </message>
</context>
<context>
    <name>NotePopup</name>
    <message>
        <source>Append to the notes</source>
        <translation>附加到各條備註</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <source>Not saved. Ctrl Enter tries again.</source>
        <translation>未能存檔，按 Ctrl Enter 重試</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Enter insert    ↑↓ choose    Esc close</source>
        <translation>Enter 插入    ↑↓ 選擇    Esc 關閉</translation>
    </message>
    <message>
        <source>What can be referred to</source>
        <translation>可以引用的</translation>
    </message>
</context>
<context>
    <name>OpeningBackup</name>
    <message>
        <source>Write the backup to</source>
        <translation>把備份寫到</translation>
    </message>
    <message>
        <source>Write the new project to</source>
        <translation>把新專案寫到</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>取出的內容</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>A4 landscape</source>
        <translation>A4 橫向</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 直向</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Sans-serif text</source>
        <translation>內文黑體</translation>
    </message>
    <message>
        <source>Serif text</source>
        <translation>內文明體</translation>
    </message>
</context>
<context>
    <name>OriginChip</name>
    <message>
        <source>Origin: {name}</source>
        <translation>出處：{name}</translation>
    </message>
    <message>
        <source>Proposed origin: {name}</source>
        <translation>待確認的出處：{name}</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add the third party that is quoted</source>
        <translation>新增所引用的第三方</translation>
    </message>
    <message>
        <source>Another origin</source>
        <translation>改出處</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Newspaper, report, office …</source>
        <translation>報紙、報告、機構…</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Who is quoted</source>
        <translation>引自何處</translation>
    </message>
    <message>
        <source>read by the program</source>
        <translation>程式讀出</translation>
    </message>
</context>
<context>
    <name>OrphanCard</name>
    <message>
        <source>Compare versions</source>
        <translation>比較版本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Leave orphaned</source>
        <translation>留作失錨</translation>
    </message>
    <message>
        <source>Place on the selection</source>
        <translation>放到選取處</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>重新考慮</translation>
    </message>
    <message>
        <source>Select text in the claim&apos;s article first.</source>
        <translation>先在這篇文章裡選取文字。</translation>
    </message>
    <message>
        <source>These words are not in the new text. It was decided to leave the claim orphaned.</source>
        <translation>新的內文裡沒有這些話。已決定把這條論斷留作失錨。</translation>
    </message>
    <message>
        <source>These words are not in the new text. Select where they belong now, then place the claim there.</source>
        <translation>新版內文裡找不到這句話。選取它現在的位置，再把論斷放上去。</translation>
    </message>
</context>
<context>
    <name>OverallPanel</name>
    <message numerus="yes">
        <source>%Ln character(s), by extent</source>
        <translation>
            <numerusform>%Ln 字，範圍差也算</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s), all read</source>
        <translation>
            <numerusform>%Ln 句，都讀過</numerusform>
        </translation>
    </message>
    <message>
        <source>{sign}, by character</source>
        <translation>{sign}，按字</translation>
    </message>
    <message>
        <source>{sign}, by statement</source>
        <translation>{sign}，按句</translation>
    </message>
    <message>
        <source>κ for two, α for more; 0.80: reliable, below 0.67: discuss first</source>
        <translation>κ 兩人用，α 三人以上用；0.80 以上可靠，0.67 以下先談再用</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message numerus="yes">
        <source>%Ln claim(s) with a date</source>
        <translation>
            <numerusform>寫明日期的論斷 %Ln 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date are not shown</source>
        <translation>
            <numerusform>沒寫日期的 %Ln 條不在圖上</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>No dated figures.</source>
        <translation>沒有寫明日期的數值。</translation>
    </message>
    <message>
        <source>No measurable question yet.</source>
        <translation>還沒有可計量的議題。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時間跨度</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>看原文</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間線</translation>
    </message>
    <message>
        <source>To the ledger</source>
        <translation>到數值表</translation>
    </message>
    <message>
        <source>Widest spreads</source>
        <translation>極差最大的議題</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>about</source>
        <translation>約</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>只有界</translation>
    </message>
    <message>
        <source>day</source>
        <translation>時點</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>沒有數值</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>period</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>range</source>
        <translation>區間</translation>
    </message>
    <message>
        <source>{dated}; {undated}</source>
        <translation>{dated}；{undated}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln measurable question(s)</source>
        <translation>
            <numerusform>{shown}／%Ln 個可計量議題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPopup</name>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合起來</translation>
    </message>
</context>
<context>
    <name>PairModel</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>κ of each pair</source>
        <translation>兩兩之間的 κ</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Claims with this tag</source>
        <translation>有此標籤的論斷</translation>
    </message>
    <message>
        <source>Command, article, tag or claim</source>
        <translation>輸入命令、文章、標籤或論斷，可用拼音</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>List density</source>
        <translation>清單密度</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>相符結果</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>札記</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>內文字型</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>存下的篩選</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>存下的搜尋</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>{setting}: {choice}</source>
        <translation>{setting}：{choice}</translation>
    </message>
    <message>
        <source>“{query}” was not found</source>
        <translation>沒有找到「{query}」</translation>
    </message>
</context>
<context>
    <name>PaneHead</name>
    <message>
        <source>Close pane</source>
        <translation>關閉此欄</translation>
    </message>
    <message>
        <source>Close pane ({key})</source>
        <translation>關閉此欄（{key}）</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比較版本</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>這篇文章的更多操作</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>屬性…</translation>
    </message>
    <message>
        <source>Read in Simplified</source>
        <translation>以簡體閱讀</translation>
    </message>
    <message>
        <source>Read in Traditional</source>
        <translation>以繁體閱讀</translation>
    </message>
    <message>
        <source>Released by hand. Click to scroll together again ({key})</source>
        <translation>已手動放開。點一下恢復同步捲動（{key}）</translation>
    </message>
    <message>
        <source>Script: original</source>
        <translation>簡繁：原文</translation>
    </message>
    <message>
        <source>Script: read in Simplified; the stored text stays as it is</source>
        <translation>簡繁：以簡體閱讀，存下的原文不變</translation>
    </message>
    <message>
        <source>Script: read in Traditional; the stored text stays as it is</source>
        <translation>簡繁：以繁體閱讀，存下的原文不變</translation>
    </message>
    <message>
        <source>Scroll together ({key})</source>
        <translation>同步捲動（{key}）</translation>
    </message>
    <message>
        <source>Scrolls together with the others ({key})</source>
        <translation>正與其他欄一起捲動（{key}）</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name}在這裡</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Decision</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
</context>
<context>
    <name>PassageModel</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>未標</translation>
    </message>
</context>
<context>
    <name>PassagePanel</name>
    <message>
        <source>Another…</source>
        <translation>另定…</translation>
    </message>
    <message>
        <source>As {name}</source>
        <translation>用{name}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>都留</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>先放著</translation>
    </message>
    <message>
        <source>Optional; becomes the note of the decision</source>
        <translation>可以不填；會成為裁定結果的備註</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Already imported, as “{title}”.</source>
        <translation>已匯入：「{title}」。</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>貼上文章</translation>
    </message>
    <message>
        <source>Paste the text of an article here.</source>
        <translation>把文章內文貼在這裡。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
</context>
<context>
    <name>PeoplePopup</name>
    <message>
        <source>Annotators</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Colour by annotator</source>
        <translation>依標註者著色</translation>
    </message>
    <message>
        <source>Equal names need not be the same person. Colours apply to this machine only.</source>
        <translation>同名的不一定是同一個人。顏色只在本機有效。</translation>
    </message>
    <message>
        <source>Join two identities…</source>
        <translation>合併兩個身分…</translation>
    </message>
    <message>
        <source>Keep the name “{name}”</source>
        <translation>留下名字「{name}」</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>只看我的</translation>
    </message>
    <message>
        <source>Separate another identity from “{name}”</source>
        <translation>把另一個身分從「{name}」分開</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>name and colour</source>
        <translation>名字與顏色</translation>
    </message>
    <message>
        <source>show or hide</source>
        <translation>顯隱</translation>
    </message>
    <message>
        <source>“{name}” is the same person</source>
        <translation>「{name}」是同一個人</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>A different person: create a new identity</source>
        <translation>換人了：我不是之前那位，另立身分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Colleagues see your name beside what you tag and link. Your identity is your own: another person of the same name has another one.</source>
        <translation>同事會在你加的標籤和關聯旁邊看到你的名字。每個人的身分各自獨立，同名的人不會混在一起。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>你是誰</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 條關聯</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隱藏</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本機</translation>
    </message>
</context>
<context>
    <name>PlacesDialog</name>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>快取</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Earlier states of your projects, which “Backups…” lists.</source>
        <translation>專案先前的狀態，列在「備份…」中。</translation>
    </message>
    <message>
        <source>Empty the caches</source>
        <translation>清空快取</translation>
    </message>
    <message>
        <source>Empty the caches ({size} MB)</source>
        <translation>清空快取（{size} MB）</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>錯誤記錄</translation>
    </message>
    <message>
        <source>Errors of the program, with the text being typed at that time. May quote your projects.</source>
        <translation>程式出錯之處，以及當時正在輸入的文字；可能引用專案中的話。</translation>
    </message>
    <message>
        <source>Indexes for searching and images for a fast start. All of it can be rebuilt.</source>
        <translation>檢索用的索引、快速啟動用的映像，都可以重新產生。</translation>
    </message>
    <message>
        <source>Language, theme, your name, panes of the projects that were open.</source>
        <translation>語言、主題、姓名、開啟過的專案的分欄。</translation>
    </message>
    <message>
        <source>Projects are where you saved them. In addition, Duikan keeps the following, on this machine only.</source>
        <translation>專案在儲存時選定的地方。此外，對勘只在本機保存以下內容。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>顯示：{name}</translation>
    </message>
    <message>
        <source>What Duikan keeps</source>
        <translation>對勘保存了什麼</translation>
    </message>
    <message>
        <source>{size} MB freed. Whatever is needed is rebuilt.</source>
        <translation>已釋放 {size} MB，需要的會重新產生。</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Places in the texts</source>
        <translation>在文中的位置</translation>
    </message>
    <message>
        <source>Where “{word}” occurs</source>
        <translation>「{word}」在文中的位置</translation>
    </message>
    <message>
        <source>per 1,000 characters</source>
        <translation>每千字</translation>
    </message>
    <message>
        <source>places</source>
        <translation>處</translation>
    </message>
</context>
<context>
    <name>PlacesStrip</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Places in the texts. {sources}</source>
        <translation>在文中的位置。{sources}</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>開頭</translation>
    </message>
    <message>
        <source>end</source>
        <translation>結尾</translation>
    </message>
    <message>
        <source>{source}: {rate}</source>
        <translation>{source}：{rate}</translation>
    </message>
</context>
<context>
    <name>PlotView</name>
    <message>
        <source>Copy the picture</source>
        <translation>複製圖</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>儲存圖</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>儲存圖…</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Backups are in {folder}.</source>
        <translation>備份放在 {folder}。</translation>
    </message>
    <message>
        <source>Number of newest backups kept for each project: {count}.</source>
        <translation>每個專案至少保留最近的備份份數：{count}。</translation>
    </message>
    <message>
        <source>Set by the administrator of this machine in {path}:</source>
        <translation>這台電腦的管理員在 {path} 裡規定：</translation>
    </message>
    <message>
        <source>The backups of a project take {size} MB at most.</source>
        <translation>每個專案的備份最多占 {size} MB。</translation>
    </message>
    <message>
        <source>The file cannot be understood ({problem}), so the network is off.</source>
        <translation>這個檔案看不懂（{problem}），因此網路已關閉。</translation>
    </message>
    <message>
        <source>The network is off: no web pages, no servers, no remote hubs.</source>
        <translation>網路已關閉：不取網頁，不連伺服器，也不連別處的中心。</translation>
    </message>
    <message>
        <source>The sentence encoder is the one in {folder}.</source>
        <translation>句子編碼器用 {folder} 裡的。</translation>
    </message>
    <message>
        <source>Updates are not announced.</source>
        <translation>更新不作提示。</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>A4 landscape</source>
        <translation>A4 橫向</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 直向</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Could not print there. Choose another file or printer.</source>
        <translation>沒能列印到那裡。換一個檔案或印表機。</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁碼</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>頁寬</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整頁</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Copy this and describe in your own words what you did, what happened, and what you expected. Nothing is sent from here. The report holds no text, name or path of your projects.</source>
        <translation>請複製這份報告，並用自己的話說明做了什麼、發生了什麼、原本期望什麼。這裡不會送出任何內容；報告中沒有專案的文字、名稱和路徑。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>回報問題</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已儲存為 {path}。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder.</source>
        <translation>無法寫入 {path}：{reason}。請另選資料夾。</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>重新命名專案</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>專案標題</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the codebook</source>
        <translation>
            <numerusform>%Ln 個對應</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <translation>
            <numerusform>%Ln 個成為類型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln 個不要</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 個新增</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>A backup is made first. The import is one step, which can be undone.</source>
        <translation>匯入前先存備份。算一步，可以復原。</translation>
    </message>
    <message>
        <source>All new</source>
        <translation>全部新增</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <translation>回到檔案清單</translation>
    </message>
    <message>
        <source>By name again</source>
        <translation>依名稱重新對應</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Import {articles}, {claims}</source>
        <translation>匯入 {articles}、{claims}</translation>
    </message>
    <message>
        <source>Import {rows}</source>
        <translation>匯入 {rows}</translation>
    </message>
    <message>
        <source>New annotator {name}</source>
        <translation>新標註者 {name}</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>帶不進來</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>This is a preview: nothing is written yet.</source>
        <translation>這是預覽，還沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>人的對應</translation>
    </message>
    <message>
        <source>{claims}; somebody here has the same name</source>
        <translation>{claims}；這裡有同名的人，不會自動合併</translation>
    </message>
    <message>
        <source>{kind}, written by {program}.</source>
        <translation>{program} 寫成的 {kind}。</translation>
    </message>
    <message>
        <source>{kind}.</source>
        <translation>{kind}。</translation>
    </message>
    <message>
        <source>{what}. {remedy}</source>
        <translation>{what}。{remedy}</translation>
    </message>
</context>
<context>
    <name>ProjectTerms</name>
    <message>
        <source>Counting words</source>
        <translation>統計詞語</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>文章屬性</translation>
    </message>
    <message>
        <source>From {file}, {encoding}, {size}</source>
        <translation>來自 {file}，{encoding}，{size}</translation>
    </message>
    <message>
        <source>Pasted, {size}</source>
        <translation>貼上而來，{size}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>磁碟機</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>尋找位置（&amp;L）：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>檔案類型（&amp;T）：</translation>
    </message>
</context>
<context>
    <name>QuestionChooser</name>
    <message>
        <source>New question</source>
        <translation>新增議題</translation>
    </message>
    <message>
        <source>New question “{title}”</source>
        <translation>新增議題「{title}」</translation>
    </message>
    <message>
        <source>Now in {questions}. A claim is in one question at most.</source>
        <translation>現屬{questions}。一條論斷只歸一個議題，歸入別處即移出。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Question: a name, pinyin, or a new title</source>
        <translation>議題：名稱、拼音，或新的標題</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>「{title}」</translation>
    </message>
</context>
<context>
    <name>QuestionHeading</name>
    <message>
        <source>Keep this question while selecting other claims</source>
        <translation>選擇別的論斷時保留這個議題</translation>
    </message>
    <message>
        <source>Show in the comparison</source>
        <translation>在比較中顯示</translation>
    </message>
    <message>
        <source>Title of the question</source>
        <translation>議題名稱</translation>
    </message>
</context>
<context>
    <name>QuestionStatusLine</name>
    <message>
        <source>Overrule</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>Remove the overrule</source>
        <translation>撤回改判</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>overruled, was “{status}”</source>
        <translation>改判，原為「{status}」</translation>
    </message>
</context>
<context>
    <name>QuickTag</name>
    <message>
        <source>Pinyin or characters</source>
        <translation>拼音、漢字均可</translation>
    </message>
    <message>
        <source>Quick tag</source>
        <translation>快速加標籤</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>要加的標籤</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Type a name to make the first tag</source>
        <translation>輸入名稱，建立第一個標籤</translation>
    </message>
    <message>
        <source>↵ Add tag    ↑↓ Select    Esc Close</source>
        <translation>↵ 加標籤    ↑↓ 選擇    Esc 關閉</translation>
    </message>
</context>
<context>
    <name>QuotesDesk</name>
    <message>
        <source>The program found no other sentence in this source.</source>
        <translation>程式在這個來源裡沒有找到別的話。</translation>
    </message>
    <message>
        <source>aligned at the figures</source>
        <translation>原文對齊於數值</translation>
    </message>
    <message>
        <source>draft; aligned at the figures</source>
        <translation>草稿，原文對齊於數值</translation>
    </message>
    <message>
        <source>{letters}: other scope or period, not compared</source>
        <translation>{letters} 口徑或時期不同，不計入極差</translation>
    </message>
</context>
<context>
    <name>QuotesHead</name>
    <message>
        <source>As baseline</source>
        <translation>設為基準</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>到原文看一眼</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>口徑</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>寫小結</translation>
    </message>
    <message>
        <source>To the source</source>
        <translation>到原文</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>換上</translation>
    </message>
</context>
<context>
    <name>QuotesView</name>
    <message>
        <source>Quotes of the question</source>
        <translation>這個議題的原文</translation>
    </message>
</context>
<context>
    <name>RangePanel</name>
    <message>
        <source>Linear</source>
        <translation>線性</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>對數</translation>
    </message>
    <message>
        <source>Only for different numbers above zero</source>
        <translation>只用於大於零且不全相同的數</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>刻度</translation>
    </message>
</context>
<context>
    <name>RatePopup</name>
    <message>
        <source>1 {unit} is usually about {factor} {target}. The rate can be used all the same.</source>
        <translation>1 {unit} 通常約合 {factor} {target}。這個匯率仍可使用。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Source and date of the rate</source>
        <translation>出自哪裡、哪一天</translation>
    </message>
    <message>
        <source>State it the other way round</source>
        <translation>反過來填</translation>
    </message>
    <message>
        <source>The rate must be a number above zero, such as 0.92.</source>
        <translation>匯率須是大於零的數，例如 0.92。</translation>
    </message>
    <message>
        <source>Use this rate</source>
        <translation>用這個匯率</translation>
    </message>
</context>
<context>
    <name>ReadOffer</name>
    <message>
        <source>Mark as read</source>
        <translation>標為讀過</translation>
    </message>
    <message>
        <source>The comparison then distinguishes “not mentioned” from “not read”</source>
        <translation>標了以後，比較裡才分得清「未提及」和「未讀」</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Changed in “{article}”, which is not open</source>
        <translation>改動在「{article}」裡，這篇沒有開啟</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>已複製引文和出處</translation>
    </message>
    <message>
        <source>Every article is open already</source>
        <translation>所有文章都已開啟</translation>
    </message>
    <message>
        <source>No further claim in this article</source>
        <translation>這篇文章裡沒有別的論斷了</translation>
    </message>
    <message>
        <source>No further disputed claim in this article</source>
        <translation>這篇文章裡沒有別的有分歧的論斷了</translation>
    </message>
    <message>
        <source>No further figure in this article</source>
        <translation>這篇文章裡沒有別的數值了</translation>
    </message>
    <message>
        <source>No further statement without a tag in this article</source>
        <translation>這篇文章裡沒有別的未加標籤的語句了</translation>
    </message>
    <message>
        <source>No more than four panes</source>
        <translation>最多開四欄</translation>
    </message>
    <message>
        <source>No tag has the key {digit} yet; T makes one</source>
        <translation>還沒有標籤用按鍵 {digit}，按 T 新增</translation>
    </message>
    <message>
        <source>Open a second article to link with</source>
        <translation>再開啟一篇文章，才能建立關聯</translation>
    </message>
    <message>
        <source>Select a link first: {key} goes from link to link</source>
        <translation>先選取一條關聯，按 {key} 逐條選</translation>
    </message>
    <message>
        <source>Select text or a claim first</source>
        <translation>先選取一段文字或一條論斷</translation>
    </message>
    <message>
        <source>The figures of this article are being read</source>
        <translation>正在讀取這篇文章的數值</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>專案以唯讀方式開啟</translation>
    </message>
    <message>
        <source>The whole paragraph is selected</source>
        <translation>整段都已選取</translation>
    </message>
    <message>
        <source>This claim has no link yet. {key} makes one</source>
        <translation>這條論斷還沒有關聯，按 {key} 建立</translation>
    </message>
</context>
<context>
    <name>ReadingMenus</name>
    <message>
        <source>Change relation</source>
        <translation>改關係</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>ReadingQueue</name>
    <message>
        <source>Reading files</source>
        <translation>讀取檔案</translation>
    </message>
</context>
<context>
    <name>RelationChip</name>
    <message>
        <source>Change relation</source>
        <translation>改關係</translation>
    </message>
    <message>
        <source>Relation: {name}</source>
        <translation>關係：{name}</translation>
    </message>
</context>
<context>
    <name>RelationMenu</name>
    <message>
        <source>Relation</source>
        <translation>關係</translation>
    </message>
</context>
<context>
    <name>RelationsDialog</name>
    <message numerus="yes">
        <source>%Ln link(s) will become “{relation}”.</source>
        <translation>
            <numerusform>%Ln 條關聯會改為「{relation}」。</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the five built-in relations, links can have relations of your own.</source>
        <translation>除五種內建關係外，還可以自訂關係。</translation>
    </message>
    <message>
        <source>Choose a relation</source>
        <translation>選一種關係</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete relation…</source>
        <translation>刪除關係…</translation>
    </message>
    <message>
        <source>Delete the relation “{name}”?</source>
        <translation>刪除關係「{name}」？</translation>
    </message>
    <message>
        <source>First choose what its links become</source>
        <translation>先選它的關聯改為哪種關係</translation>
    </message>
    <message>
        <source>Has a direction: from one claim to the other</source>
        <translation>有方向：從一條論斷指向另一條</translation>
    </message>
    <message>
        <source>Its links become</source>
        <translation>它的關聯改為</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>新關係</translation>
    </message>
    <message>
        <source>Own relations</source>
        <translation>自訂關係</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln link(s).</source>
        <translation>
            <numerusform>有 %Ln 條關聯在用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkLines</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>還有 %Ln 條…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) of this project are damaged</source>
        <translation>
            <numerusform>這個專案有 %Ln 處損壞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be recovered; they are listed here.</source>
        <translation>
            <numerusform>%Ln 列救不回，列在清單裡。</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows and texts are unchanged since they were written. There is nothing to repair.</source>
        <translation>每一列、每篇內文都和寫入時一樣，沒有要修復的。</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>正在檢查專案…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>繼續…</translation>
    </message>
    <message>
        <source>It is open for reading, and nothing was written to it. Your file stays as it is.</source>
        <translation>現在唯讀開啟，沒有往裡寫過。你的檔案保持原樣。</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新檔案</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>沒有遺失。</translation>
    </message>
    <message>
        <source>Read only for now</source>
        <translation>先只讀</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Repair into a new file</source>
        <translation>修成新檔案</translation>
    </message>
    <message numerus="yes">
        <source>Repaired into a new file: %Ln row(s) recovered</source>
        <translation>
            <numerusform>已修成新檔案，救回 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>This project is intact</source>
        <translation>這個專案完好</translation>
    </message>
    <message>
        <source>Use the newest good backup</source>
        <translation>用最近一份完好的備份</translation>
    </message>
    <message numerus="yes">
        <source>Use the newest good backup, of {time}, with %Ln claim(s)</source>
        <translation>
            <numerusform>用最近一份完好的備份：{time}，%Ln 條論斷</numerusform>
        </translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>損壞之處</translation>
    </message>
    <message>
        <source>Your file stays as it is.</source>
        <translation>你的檔案保持原樣。</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>已修復</translation>
    </message>
</context>
<context>
    <name>RewriteBox</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>採用</translation>
    </message>
</context>
<context>
    <name>RowStrip</name>
    <message>
        <source>Close the row of the comparison</source>
        <translation>收起比較表裡的這一列</translation>
    </message>
    <message>
        <source>Its row in the comparison</source>
        <translation>比較表裡的這一列</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Select a claim to see what the other sources say.</source>
        <translation>選取一條論斷，這裡就顯示各家怎麼說。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小結</translation>
    </message>
    <message>
        <source>The claim&apos;s row in the comparison</source>
        <translation>這條論斷在比較表裡的一列</translation>
    </message>
    <message>
        <source>This claim answers no question yet. Link it to another claim, or press {key} to group it.</source>
        <translation>這條論斷還沒有歸入議題。把它和另一條論斷關聯，或按 {key} 歸組。</translation>
    </message>
    <message>
        <source>Whole comparison</source>
        <translation>整張比較表</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Name of these filters</source>
        <translation>給這組篩選起個名字</translation>
    </message>
    <message>
        <source>No saved filters yet</source>
        <translation>還沒有存下的篩選</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Rename saved filters</source>
        <translation>重新命名篩選</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Replace with these filters</source>
        <translation>以目前的篩選取代</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>存下</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>存下篩選</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>存下目前的篩選…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>存下的篩選</translation>
    </message>
    <message>
        <source>There are filters named “{name}” already. Replace them?</source>
        <translation>已經有一組篩選叫「{name}」。要取代嗎？</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>按「復原」可以恢復原來的。</translation>
    </message>
    <message>
        <source>{name} (what it filters by was deleted)</source>
        <translation>{name}（篩選所用的標籤或文章已刪除）</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>All texts</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Enter runs, F2 renames, Alt+↑ and Alt+↓ move, Delete deletes</source>
        <translation>Enter 執行，F2 重新命名，Alt+↑、Alt+↓ 移動，Delete 刪除</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>存下這個搜尋</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>存下的搜尋</translation>
    </message>
    <message>
        <source>{list}: {name}</source>
        <translation>{list}：{name}</translation>
    </message>
</context>
<context>
    <name>SavingJob</name>
    <message numerus="yes">
        <source>Saving %Ln change(s)</source>
        <translation>
            <numerusform>正在儲存 %Ln 項變更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopePopup</name>
    <message>
        <source>Other period</source>
        <translation>不同時期</translation>
    </message>
    <message>
        <source>Other scope</source>
        <translation>不同口徑</translation>
    </message>
    <message>
        <source>Which scope or period</source>
        <translation>哪種口徑或時期</translation>
    </message>
    <message>
        <source>Which, in a word; empty: the same</source>
        <translation>簡要說明；留空即相同</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>Search all texts</source>
        <translation>搜尋全文</translation>
    </message>
    <message>
        <source>Search in either script</source>
        <translation>搜尋全文（簡繁通查）</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln 處</numerusform>
        </translation>
    </message>
    <message>
        <source>A closing bracket has no opening one.</source>
        <translation>有個右括號沒有對應的左括號。</translation>
    </message>
    <message>
        <source>A look-behind must have a fixed length.</source>
        <translation>後顧部分的長度必須固定。</translation>
    </message>
    <message>
        <source>A range ends before it begins.</source>
        <translation>範圍的起點在終點之後。</translation>
    </message>
    <message>
        <source>An opening bracket has no closing one.</source>
        <translation>有個左括號沒有關上。</translation>
    </message>
    <message>
        <source>At character {place}.</source>
        <translation>在第 {place} 個字元。</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Filter the hits</source>
        <translation>篩選結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表示式</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>表示式太長。</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hit(s)</source>
        <translation>
            <numerusform>前 %Ln 處</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped: this expression takes too long, usually because of nested repetitions.</source>
        <translation>搜尋已停止：這個表示式耗時太長，常見的原因是重複裡面套重複。</translation>
    </message>
    <message>
        <source>There is nothing to repeat before the repetition sign.</source>
        <translation>重複符號前面沒有內容。</translation>
    </message>
    <message>
        <source>This is not a valid regular expression.</source>
        <translation>這不是正確的正規表示式。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Type to search all texts, notes and tags in either script.</source>
        <translation>輸入文字，搜尋全部內文、備註和標籤，簡繁互通。</translation>
    </message>
    <message>
        <source>{hits} in {places}</source>
        <translation>{places}中有 {hits}</translation>
    </message>
    <message>
        <source>“{query}” was not found with these filters.</source>
        <translation>依這些篩選沒有找到「{query}」。</translation>
    </message>
    <message>
        <source>“{query}” was not found. Simplified and Traditional were both searched.</source>
        <translation>沒有找到「{query}」。已依簡繁互通搜尋。</translation>
    </message>
</context>
<context>
    <name>SecondProject</name>
    <message>
        <source>In this window</source>
        <translation>在本視窗</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新視窗</translation>
    </message>
    <message>
        <source>Where should {name} be opened?</source>
        <translation>在哪裡開啟 {name}？</translation>
    </message>
    <message>
        <source>{name} is open in this window. Everything in it is saved.</source>
        <translation>這個視窗裡開著 {name}，裡面的內容都已存檔。</translation>
    </message>
    <message>
        <source>{name} is open in this window. Its last change could not be saved.</source>
        <translation>這個視窗裡開著 {name}，剛才的改動沒能存檔。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> characters</source>
        <translation> 字</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation>跟隨介面語言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Chinese: 万, 亿</source>
        <translation>中文：萬、億</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊密</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>深色，高對比</translation>
    </message>
    <message>
        <source>English: million, billion</source>
        <translation>英文：百萬、十億</translation>
    </message>
    <message>
        <source>Figures in words</source>
        <translation>數值寫法</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>淺色，高對比</translation>
    </message>
    <message>
        <source>List density</source>
        <translation>清單密度</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>每行最多</translation>
    </message>
    <message>
        <source>Open the last project at start</source>
        <translation>啟動時開啟上次的專案</translation>
    </message>
    <message>
        <source>Read in a serif typeface</source>
        <translation>內文用明體</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>減少動畫</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>寬鬆</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑體</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>明體</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shown beside your tags and links</source>
        <translation>顯示在你加的標籤和關聯旁邊</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>內文字級</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Typeface of articles</source>
        <translation>文章字型</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
</context>
<context>
    <name>ShareCommands</name>
    <message numerus="yes">
        <source>%Ln conflict(s) wait for a decision.</source>
        <translation>
            <numerusform>%Ln 處衝突等待裁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Codebooks ({endings})</source>
        <translation>標籤體系 ({endings})</translation>
    </message>
    <message>
        <source>Duikan codebook (*.json)</source>
        <translation>對勘標籤體系 (*.json)</translation>
    </message>
    <message>
        <source>Duikan projects (*.duikan)</source>
        <translation>對勘專案 (*.duikan)</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>匯出標籤體系</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>匯入標籤體系</translation>
    </message>
    <message>
        <source>Merge project</source>
        <translation>合併專案</translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln item(s) of {people}.</source>
        <translation>
            <numerusform>已合併{people}的 %Ln 項。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln item(s).</source>
        <translation>
            <numerusform>已合併 %Ln 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>存為範本</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>查看衝突</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已寫出：{name}</translation>
    </message>
    <message>
        <source>{name} codebook</source>
        <translation>{name} 標籤體系</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <translation>「{name}」讀不出：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” was not imported. {reason}.</source>
        <translation>「{name}」沒有匯入。{reason}。</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%Ln act(s) to send…</source>
        <translation>
            <numerusform>還有 %Ln 步操作待傳送…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>Continue in the background</source>
        <translation>在背景繼續</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Putting the project on the hub…</source>
        <translation>正在把專案放到中心…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>Share project</source>
        <translation>共用專案</translation>
    </message>
    <message>
        <source>Share “{title}” with a team</source>
        <translation>與團隊共用「{title}」</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>停止共用</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>測試連線</translation>
    </message>
    <message>
        <source>The hub answers. The project is not on it yet; you will be its owner.</source>
        <translation>中心有應答。專案還不在上面；你會成為它的擁有者。</translation>
    </message>
    <message>
        <source>The hub answers. The project is there already, and you are in it: {role}.</source>
        <translation>中心有應答。專案已在上面，你的角色：{role}。</translation>
    </message>
    <message>
        <source>The project is on {hub}. Add others under “People on the hub…”; they choose “Join project…”.</source>
        <translation>專案已在{hub}。在「中心上的成員…」裡加入別人；他們選擇「加入專案…」。</translation>
    </message>
    <message>
        <source>The project is put on a hub, a PostgreSQL database of your team. Everybody works on a file of their own, offline too, and Duikan keeps the files in step.</source>
        <translation>專案會放到中心，也就是你團隊的一個 PostgreSQL 資料庫。每個人都在自己的檔案上工作，離線也可以，對勘讓這些檔案保持同步。</translation>
    </message>
    <message>
        <source>This system has no key store, so the password is asked for again next time; ~/.pgpass can keep it.</source>
        <translation>這個系統沒有金鑰庫，所以下次還要輸入密碼；也可以寫在 ~/.pgpass 裡。</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message numerus="yes">
        <source>%Ln command(s) have keys of your own.</source>
        <translation>
            <numerusform>現在有 %Ln 個命令用的是自訂的按鍵。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a line to change its key.</source>
        <translation>點一行可以改它的按鍵。</translation>
    </message>
    <message>
        <source>Commands without keys too</source>
        <translation>含沒有按鍵的命令</translation>
    </message>
    <message>
        <source>Find a command or key</source>
        <translation>尋找命令或按鍵</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Duikan</source>
        <translation>對勘鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部還原</translation>
    </message>
    <message>
        <source>Reset the keys of all commands?</source>
        <translation>所有命令都還原為原來的按鍵？</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>存為表格</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>存為表格…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已儲存為 {path}。</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文字 (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder.</source>
        <translation>無法寫入 {path}：{reason}。請另選資料夾。</translation>
    </message>
</context>
<context>
    <name>SizeFilter</name>
    <message>
        <source>A size in the figure&apos;s own unit: 3500亿, 1,234.5 or 0.38</source>
        <translation>按數值自己的單位填：3500 億、1,234.5 或 0.38</translation>
    </message>
    <message>
        <source>From size</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>To size</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>SourceDelegate</name>
    <message>
        <source>Already here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>As one article</source>
        <translation>合為一篇</translation>
    </message>
    <message>
        <source>One per chapter</source>
        <translation>一章一篇</translation>
    </message>
    <message>
        <source>See what it holds…</source>
        <translation>先看內容…</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾選</translation>
    </message>
</context>
<context>
    <name>SourceDetail</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of it are here already</source>
        <translation>
            <numerusform>其中 %Ln 篇專案裡已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken character(s) shown as �</source>
        <translation>
            <numerusform>%Ln 個損壞的字元顯示為 �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln control character(s) removed</source>
        <translation>
            <numerusform>移除了 %Ln 個控制字元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln half character(s) shown as �</source>
        <translation>
            <numerusform>%Ln 個半截字元顯示為 �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 條關聯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) that turn the direction of writing</source>
        <translation>
            <numerusform>有 %Ln 個改變書寫方向的控制符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that cannot be read are left out: {places}</source>
        <translation>
            <numerusform>%Ln 列讀不出，不匯入：{places}</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>A project of another program. Look at what comes and what becomes of its tags.</source>
        <translation>其他程式的專案。先看帶來什麼、標籤怎樣對應。</translation>
    </message>
    <message>
        <source>Drop files here, or press Add files.</source>
        <translation>把檔案拖進來，或按「加入檔案」。</translation>
    </message>
    <message>
        <source>Encoding unclear; choose by the words:</source>
        <translation>無法確定編碼，請對照字句選一個：</translation>
    </message>
    <message>
        <source>Export of the project “{title}”: {counts}. What is in this project already is kept.</source>
        <translation>專案「{title}」的匯出檔案：{counts}。本專案裡已有的保持不變。</translation>
    </message>
    <message>
        <source>Import the rest</source>
        <translation>匯入其餘的</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>接成段落</translation>
    </message>
    <message>
        <source>Keep the lines</source>
        <translation>保留原樣</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去看</translation>
    </message>
    <message>
        <source>Read it all the same</source>
        <translation>仍要讀取</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>正在讀取「{name}」…</translation>
    </message>
    <message>
        <source>See what it holds…</source>
        <translation>先看內容…</translation>
    </message>
    <message>
        <source>The same text is in the project as “{title}”. It will not be imported again.</source>
        <translation>專案裡已有相同的內文：「{title}」。不會再次匯入。</translation>
    </message>
    <message>
        <source>“{name}” has not been read.</source>
        <translation>「{name}」還沒有讀取。</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB. Reading it can take a while; the window stays usable and you can cancel.</source>
        <translation>「{name}」有 {size} MB，讀取要花一些時間；視窗照常可用，也可以取消。</translation>
    </message>
</context>
<context>
    <name>SourceFields</name>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>e.g. 2026-09-18, 2026-09 or 2026</source>
        <translation>如 2026-09-18、2026-09 或 2026</translation>
    </message>
</context>
<context>
    <name>SourceHeader</name>
    <message>
        <source>Chart</source>
        <translation>分布</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>¶{number}</source>
        <translation>第 {number} 段</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message>
        <source>Can be imported</source>
        <translation>可以匯入</translation>
    </message>
    <message>
        <source>Will not be imported</source>
        <translation>不會匯入</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
</context>
<context>
    <name>SourcesChip</name>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Sources: {shown}/{total}</source>
        <translation>來源：{shown}／{total}</translation>
    </message>
</context>
<context>
    <name>SpanEnds</name>
    <message>
        <source>End</source>
        <translation>終點</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起點</translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message>
        <source>Unfold {letter} {title}</source>
        <translation>展開 {letter} {title}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Claims that get the new tag</source>
        <translation>改用新標籤的論斷</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation>篩選論斷</translation>
    </message>
    <message>
        <source>Name of the new tag</source>
        <translation>新標籤的名稱</translation>
    </message>
    <message numerus="yes">
        <source>Split off %Ln claim(s)</source>
        <translation>
            <numerusform>拆出 %Ln 條論斷</numerusform>
        </translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>拆分「{name}」</translation>
    </message>
    <message>
        <source>The ticked claims get the new tag instead of “{name}”. One undo reverts all of it.</source>
        <translation>勾選的論斷改用新標籤，不再用「{name}」。復原一次即可全部還原。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A project is one .duikan file</source>
        <translation>一個專案就是一個 .duikan 檔案</translation>
    </message>
    <message>
        <source>A project that a team shares on a PostgreSQL hub</source>
        <translation>團隊在自己的 PostgreSQL 上共用的專案</translation>
    </message>
    <message>
        <source>Copies from colleagues open here too</source>
        <translation>同事發來的副本也從這裡開啟</translation>
    </message>
    <message>
        <source>Drop articles here to start a project</source>
        <translation>把文章拖到這裡，直接建專案</translation>
    </message>
    <message>
        <source>Duikan</source>
        <translation>對勘</translation>
    </message>
    <message>
        <source>Five short articles with claims and links to try</source>
        <translation>五篇短文，論斷和關聯都已標好，可以隨意改動</translation>
    </message>
    <message>
        <source>Join project…</source>
        <translation>加入專案…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新增專案…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>開啟專案…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>開啟範例專案</translation>
    </message>
    <message>
        <source>Read articles side by side; find where they agree, contradict each other, or differ in figures.</source>
        <translation>幾篇文章並排讀，說法一致、矛盾、數值不同，一處一處對出來。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近用過的專案</translation>
    </message>
    <message>
        <source>Recent projects will be listed here.</source>
        <translation>最近用過的專案會列在這裡。</translation>
    </message>
    <message>
        <source>Text, Word, PDF, web pages, e-books and more, in either script</source>
        <translation>TXT、Word、PDF、網頁、電子書等；簡體、繁體都可以</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln annotator(s)</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 條關聯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) on the hub</source>
        <translation>
            <numerusform>%Ln 篇內文在中心</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <translation>標註者：{name}</translation>
    </message>
    <message>
        <source>Annotators and their layers</source>
        <translation>標註者與圖層</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>{shown}/{all}</source>
        <translation>{shown}／{all}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln character(s) selected</source>
        <translation>
            <numerusform>已選取 %Ln 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Scrolling together: off</source>
        <translation>同步捲動：關</translation>
    </message>
    <message>
        <source>Scrolling together: on</source>
        <translation>同步捲動：開</translation>
    </message>
    <message>
        <source>Scrolling together: {letters} released</source>
        <translation>同步捲動：{letters} 已放開</translation>
    </message>
</context>
<context>
    <name>StatusPopup</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Click a highlight, then drag it onto one in another article, or press [K] and click the other end. Then choose: equivalent, differs in figure, contradicts.</source>
        <translation>點一下醒目標示，再把它拖到另一篇的醒目標示上，或按 [K] 再點另一端。然後選：等價、數值不同、矛盾。</translation>
    </message>
    <message>
        <source>Every change is saved at once, there is no Save button; [Ctrl+Z] undoes any step.</source>
        <translation>改動隨時存檔，沒有「儲存」按鈕；[Ctrl+Z]復原任何一步。</translation>
    </message>
    <message>
        <source>Four steps</source>
        <translation>四步驟上手</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>連起來</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you ask for it.</source>
        <translation>未經你要求，內容不會離開本機。</translation>
    </message>
    <message>
        <source>Panes scroll along your links; [F] releases them. [Ctrl+F] searches all texts in both scripts.</source>
        <translation>各欄沿著你的關聯一起捲動，按[F]放開。[Ctrl+F]搜尋全文，簡繁互通。</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>對著讀</translation>
    </message>
    <message>
        <source>See everything in tables</source>
        <translation>列成表來看</translation>
    </message>
    <message>
        <source>Select a sentence and press [1] to [9]. With many tags press [T] and type pinyin.</source>
        <translation>選取一句話，按[1]到[9]。標籤多了按[T]輸入拼音。</translation>
    </message>
    <message>
        <source>Select and tag</source>
        <translation>選字，加標籤</translation>
    </message>
    <message>
        <source>[Ctrl+2] compares the sources, [Ctrl+5] lists all claims; [Return] goes to the source.</source>
        <translation>[Ctrl+2]比較各家來源，[Ctrl+5]列出所有論斷；按[Return]回到原文。</translation>
    </message>
</context>
<context>
    <name>StopActs</name>
    <message numerus="yes">
        <source>%Ln word(s) not counted any more</source>
        <translation>
            <numerusform>%Ln 個詞不再計數</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>其餘 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your own</source>
        <translation>
            <numerusform>自己加的 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of the list are not counted any more.</source>
        <translation>
            <numerusform>詞表裡的 %Ln 個詞重新停用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of your own are counted again.</source>
        <translation>
            <numerusform>自己加的 %Ln 個詞恢復計數。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a word; commas separate several</source>
        <translation>加一個詞，逗號隔開可多個</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Reset the stop words?</source>
        <translation>重設停用詞？</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>重設…</translation>
    </message>
    <message>
        <source>“{word}”: count again</source>
        <translation>「{word}」：恢復計數</translation>
    </message>
</context>
<context>
    <name>StrangerChoices</name>
    <message numerus="yes">
        <source>%Ln article(s) to check</source>
        <translation>
            <numerusform>%Ln 篇文章待確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) of the same name</source>
        <translation>
            <numerusform>%Ln 個同名標籤</numerusform>
        </translation>
    </message>
    <message>
        <source>An article here has the same title but another text. Is it the same article?</source>
        <translation>標題與這裡的一篇相同，內文不同。是同一篇嗎？</translation>
    </message>
    <message>
        <source>Another article</source>
        <translation>另一篇文章</translation>
    </message>
    <message>
        <source>Same as {letter}</source>
        <translation>就是 {letter}</translation>
    </message>
    <message>
        <source>Ticked tags are joined with the existing one; the others stay separate.</source>
        <translation>勾選的與這裡的合為一個，其餘仍是兩個。</translation>
    </message>
</context>
<context>
    <name>Submenus</name>
    <message>
        <source>Codebook</source>
        <translation>標籤體系</translation>
    </message>
    <message>
        <source>Copies and backups</source>
        <translation>副本與備份</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>Merge and share</source>
        <translation>合併與共用</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>沒有最近用過的專案</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>還沒有標籤</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近開啟</translation>
    </message>
    <message>
        <source>Panes and desks</source>
        <translation>分欄和版面</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>內文字級</translation>
    </message>
</context>
<context>
    <name>Suggested</name>
    <message numerus="yes">
        <source>%Ln suggested link(s) to review</source>
        <translation>
            <numerusform>%Ln 條關聯建議待審</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) to review</source>
        <translation>
            <numerusform>%Ln 條建議待審</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestions left</source>
        <translation>建議都審完了</translation>
    </message>
    <message>
        <source>Show the suggested links</source>
        <translation>顯示關聯建議</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
</context>
<context>
    <name>SuggestionCards</name>
    <message>
        <source>Accept</source>
        <translation>採納</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Locate</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>駁回</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>改關係</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢復</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Close in meaning: {pairs}</source>
        <translation>近義：{pairs}</translation>
    </message>
    <message>
        <source>Close to what is linked already</source>
        <translation>與已關聯的語句相近</translation>
    </message>
    <message>
        <source>Figures agree: {pairs}</source>
        <translation>數值相容：{pairs}</translation>
    </message>
    <message>
        <source>Figures differ: {pairs}</source>
        <translation>數值：{pairs}，不同</translation>
    </message>
    <message>
        <source>Figures that cannot be compared: {pairs}</source>
        <translation>數值不可比：{pairs}</translation>
    </message>
    <message>
        <source>Not proposed as equivalent</source>
        <translation>不宜算等價</translation>
    </message>
    <message>
        <source>Not proposed as equivalent: {pairs}</source>
        <translation>不宜算等價：{pairs}</translation>
    </message>
    <message>
        <source>One has a figure: {pairs}</source>
        <translation>單方數值：{pairs}</translation>
    </message>
    <message>
        <source>Opposite: {pairs}</source>
        <translation>方向相反：{pairs}</translation>
    </message>
    <message>
        <source>Same figure: {pairs}</source>
        <translation>數值相同：{pairs}</translation>
    </message>
    <message>
        <source>Same names: {words}</source>
        <translation>共有名稱：{words}</translation>
    </message>
    <message>
        <source>Same tags: {words}</source>
        <translation>共有標籤：{words}</translation>
    </message>
    <message>
        <source>Sentences beside them are linked</source>
        <translation>兩文相鄰語句已有關聯</translation>
    </message>
    <message>
        <source>Shared words: {words}</source>
        <translation>共有詞：{words}</translation>
    </message>
    <message>
        <source>The sentence encoder finds them close</source>
        <translation>句向量相近</translation>
    </message>
    <message>
        <source>Words used in similar contexts here</source>
        <translation>用詞語境相近</translation>
    </message>
    <message>
        <source>only {letter} has “{words}”</source>
        <translation>僅 {letter} 有「{words}」</translation>
    </message>
    <message>
        <source>{one} / {other}</source>
        <translation>{one}／{other}</translation>
    </message>
    <message>
        <source>{one} = {other}</source>
        <translation>{one} = {other}</translation>
    </message>
    <message>
        <source>{one} ↔ {other}</source>
        <translation>{one} ↔ {other}</translation>
    </message>
    <message>
        <source>{one} ≈ {other}</source>
        <translation>{one} ≈ {other}</translation>
    </message>
    <message>
        <source>{relation}: {one} “{quote}”, {two} “{other}”</source>
        <translation>{relation}：{one}「{quote}」，{two}「{other}」</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>已駁回 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>待審 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>All relations</source>
        <translation>全部關係</translation>
    </message>
    <message>
        <source>By confidence</source>
        <translation>依把握排序</translation>
    </message>
    <message>
        <source>By confidence, words only</source>
        <translation>依把握排序，只比較用詞</translation>
    </message>
    <message>
        <source>Click a sentence to see what other articles say about it.</source>
        <translation>點一句話，看其他文章怎麼說。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續計算</translation>
    </message>
    <message>
        <source>Differing figures</source>
        <translation>數值不同</translation>
    </message>
    <message>
        <source>No suggestion with this relation.</source>
        <translation>沒有這種關係的建議。</translation>
    </message>
    <message>
        <source>No suggestions here: all are reviewed, or nothing is similar enough.</source>
        <translation>這裡沒有待審的建議：都已審完，或沒有足夠相近的語句。</translation>
    </message>
    <message>
        <source>No suggestions yet. They need a second article.</source>
        <translation>暫時沒有建議。加入第二篇文章後會自動計算。</translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>沒有駁回過建議。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已駁回</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>目前語句</translation>
    </message>
    <message>
        <source>Statements are compared by their words alone: the sentence encoder is off, missing or not done yet.</source>
        <translation>目前只依用詞比較語句：句子編碼器沒有啟用、沒有安裝，或還沒算完。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>關聯建議</translation>
    </message>
    <message>
        <source>Suggestions failed, retried once. Your work is unaffected.</source>
        <translation>計算建議時出錯，已重試一次。標註不受影響。</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>目前文章</translation>
    </message>
    <message>
        <source>Too much text to compare all with all. Select a sentence to see its suggestions.</source>
        <translation>文章太多，沒有兩兩比較。選取一句話，即可看它的建議。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Which relations</source>
        <translation>哪些關係</translation>
    </message>
    <message>
        <source>Which suggestions</source>
        <translation>哪些建議</translation>
    </message>
    <message>
        <source>Working out suggestions was stopped.</source>
        <translation>建議沒有算完，已停止。</translation>
    </message>
    <message>
        <source>Working out suggestions…</source>
        <translation>正在計算建議…</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln to review</source>
        <translation>
            <numerusform>待審至少 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln to review</source>
        <translation>
            <numerusform>待審 %Ln 以上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SynonymActs</name>
    <message>
        <source>Select several words to count them as one.</source>
        <translation>先選取幾個詞，再合併計數。</translation>
    </message>
</context>
<context>
    <name>SynonymPanel</name>
    <message>
        <source>At least two words, such as: 票价, 车费</source>
        <translation>至少兩個詞，例如：票價，車費</translation>
    </message>
    <message>
        <source>None yet. Type words here, or select several in the table and press G to count them as one.</source>
        <translation>還沒有。在這裡輸入幾個詞，或者在表裡選取幾個詞按 G，就合在一起計數。</translation>
    </message>
    <message>
        <source>Words that mean the same, separated by commas</source>
        <translation>意思相同的詞，用逗號隔開</translation>
    </message>
    <message>
        <source>“{word}”: X counts it by itself again</source>
        <translation>「{word}」：按 X 重新單獨計數</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 欄</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>第一列是欄名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>網址</translation>
    </message>
</context>
<context>
    <name>TagAsking</name>
    <message numerus="yes">
        <source>%Ln claim(s) get the other tag instead.</source>
        <translation>
            <numerusform>%Ln 條論斷改用後一個標籤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) lose this tag but stay.</source>
        <translation>
            <numerusform>%Ln 條論斷會失去這個標籤，論斷本身保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) below it move there.</source>
        <translation>
            <numerusform>它的 %Ln 個下層標籤隨之移過去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) below it move up.</source>
        <translation>
            <numerusform>它的 %Ln 個下層標籤上移一級。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete the tag “{name}”?</source>
        <translation>刪除標籤「{name}」？</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Merge “{source}” into “{target}”?</source>
        <translation>把「{source}」合併到「{target}」？</translation>
    </message>
    <message>
        <source>Undo restores all of it.</source>
        <translation>按「復原」即可全部還原。</translation>
    </message>
</context>
<context>
    <name>TagChoiceDelegate</name>
    <message numerus="yes">
        <source>%Ln here</source>
        <translation>
            <numerusform>本文 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagChoiceModel</name>
    <message>
        <source>New tag “{name}”</source>
        <translation>新增標籤「{name}」</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>(top)</source>
        <translation>（頂層）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>上層</translation>
    </message>
    <message>
        <source>By its place in the list</source>
        <translation>依次序自動分配</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>What belongs under this tag, and what does not</source>
        <translation>哪些內容歸入這個標籤，哪些不歸入</translation>
    </message>
    <message>
        <source>{digit} (now “{name}”)</source>
        <translation>{digit}（現為「{name}」）</translation>
    </message>
</context>
<context>
    <name>TagHelp</name>
    <message>
        <source>e.g. {quote} ({letter})</source>
        <translation>例：{quote}（{letter}）</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>「{quote}」</translation>
    </message>
</context>
<context>
    <name>TagMap</name>
    <message>
        <source>Becomes</source>
        <translation>對應到</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>類型：{kind}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New, under {tag}</source>
        <translation>新增於 {tag}</translation>
    </message>
    <message>
        <source>Tag in the file</source>
        <translation>來件的標籤</translation>
    </message>
    <message>
        <source>Tags of the file</source>
        <translation>來件的標籤</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>手選</translation>
    </message>
</context>
<context>
    <name>TagMenu</name>
    <message>
        <source>By its place in the list</source>
        <translation>依次序自動分配</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Definition and memo</source>
        <translation>定義與札記</translation>
    </message>
    <message>
        <source>Definition…</source>
        <translation>定義…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Hide its highlights</source>
        <translation>隱藏它的醒目標示</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>札記…</translation>
    </message>
    <message>
        <source>Merge and split</source>
        <translation>合併與拆分</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>合併到</translation>
    </message>
    <message>
        <source>New tag below…</source>
        <translation>新增下層標籤…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Show its claims</source>
        <translation>檢視它的論斷</translation>
    </message>
    <message>
        <source>Show its highlights</source>
        <translation>顯示它的醒目標示</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>{digit} (now “{name}”)</source>
        <translation>{digit}（現為「{name}」）</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Fewer than {count} claims: no verdict.</source>
        <translation>依據不到 {count} 條，不作結論。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>claims: {people}</source>
        <translation>依據：{people}</translation>
    </message>
</context>
<context>
    <name>TagPopup</name>
    <message>
        <source>New tag “{name}”</source>
        <translation>新增標籤「{name}」</translation>
    </message>
    <message>
        <source>Pinyin or characters</source>
        <translation>拼音、漢字均可</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>要加的標籤</translation>
    </message>
</context>
<context>
    <name>TagTable</name>
    <message>
        <source>Agreement by tag</source>
        <translation>各標籤的一致性</translation>
    </message>
</context>
<context>
    <name>Tallies</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>same origin {count}</source>
        <translation>同源 {count}</translation>
    </message>
</context>
<context>
    <name>TeamChip</name>
    <message numerus="yes">
        <source>%Ln more here</source>
        <translation>
            <numerusform>另外 %Ln 人線上</numerusform>
        </translation>
    </message>
    <message>
        <source>Team project: {state}</source>
        <translation>團隊專案：{state}</translation>
    </message>
</context>
<context>
    <name>TeamCommands</name>
    <message numerus="yes">
        <source>%Ln act(s) of others came together while you were away.</source>
        <translation>
            <numerusform>你不在時，他人做了 %Ln 步操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) of yours were not sent yet and stay with you alone.</source>
        <translation>
            <numerusform>你有 %Ln 步操作還沒有傳送，會只留在你這裡。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave the hub?</source>
        <translation>退出中心？</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>看一看…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Password for {hub}:</source>
        <translation>{hub}的密碼：</translation>
    </message>
    <message numerus="yes">
        <source>The texts of %Ln article(s) are on the hub alone; keep all texts here first.</source>
        <translation>
            <numerusform>%Ln 篇文章的內文只在中心；請先把全部內文保留在本機。</numerusform>
        </translation>
    </message>
    <message>
        <source>You may only read this project on {hub}, so what you do stays in your file. An owner can change that.</source>
        <translation>在{hub}，你只能閱讀這個專案，所以你做的工作只留在你的檔案裡。擁有者可以更改你的角色。</translation>
    </message>
    <message>
        <source>Your file keeps all it has, and nothing comes or is sent any more. The project stays on {hub} for the others.</source>
        <translation>你的檔案保留已有的一切，以後不再收發。專案仍留在{hub}，供其他人使用。</translation>
    </message>
</context>
<context>
    <name>TermActs</name>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>已複製 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) tagged “{tag}”</source>
        <translation>
            <numerusform>%Ln 句已加標籤「{tag}」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) copied</source>
        <translation>
            <numerusform>已複製 %Ln 個詞</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>複製為表格</translation>
    </message>
    <message>
        <source>Export the words</source>
        <translation>匯出詞語</translation>
    </message>
    <message>
        <source>No tag has the key {digit} yet</source>
        <translation>還沒有標籤使用數字鍵 {digit}</translation>
    </message>
    <message>
        <source>Select a place first</source>
        <translation>先選取一處</translation>
    </message>
    <message>
        <source>Select all of this source</source>
        <translation>選取這一家的全部</translation>
    </message>
    <message>
        <source>Tag the sentences</source>
        <translation>為句子加標籤</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>專案以唯讀方式開啟</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>到原文</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已寫好：{name}</translation>
    </message>
    <message>
        <source>{key} removes it again</source>
        <translation>再按 {key} 取消</translation>
    </message>
    <message>
        <source>{project} words</source>
        <translation>{project} 詞語</translation>
    </message>
    <message>
        <source>{told}; {again}</source>
        <translation>{told}；{again}</translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” removed from %Ln sentence(s)</source>
        <translation>
            <numerusform>已從 %Ln 句移除標籤「{tag}」</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermGrid</name>
    <message>
        <source>Words</source>
        <translation>詞語</translation>
    </message>
</context>
<context>
    <name>TermMenu</name>
    <message>
        <source>Copy as table</source>
        <translation>複製為表格</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>複製整張表</translation>
    </message>
    <message>
        <source>Count apart</source>
        <translation>分開計數</translation>
    </message>
    <message>
        <source>Count together</source>
        <translation>合併計數</translation>
    </message>
    <message>
        <source>Make stop word</source>
        <translation>設為停用詞</translation>
    </message>
    <message>
        <source>Search in all texts</source>
        <translation>在全文中搜尋</translation>
    </message>
    <message>
        <source>Show its places</source>
        <translation>看它的各處</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>總數</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>詞語</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>Also written</source>
        <translation>又作</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>總數</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>{rate} in 1,000 characters</source>
        <translation>每千字 {rate}</translation>
    </message>
    <message>
        <source>{source} per 1,000</source>
        <translation>{source} 每千字</translation>
    </message>
    <message numerus="yes">
        <source>{word}: %Ln place(s)</source>
        <translation>
            <numerusform>{word}：%Ln 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermToolbar</name>
    <message>
        <source>All words</source>
        <translation>詞類：全部</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>詞長：不限</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>詞類</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>總數</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>篩選詞語</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>詞長</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Only in claims</source>
        <translation>只數論斷裡的</translation>
    </message>
    <message>
        <source>Per 1,000</source>
        <translation>每千字</translation>
    </message>
    <message>
        <source>Scripts together</source>
        <translation>簡繁合併</translation>
    </message>
    <message>
        <source>Three characters or more</source>
        <translation>詞長：三字以上</translation>
    </message>
    <message>
        <source>Two characters or more</source>
        <translation>詞長：兩字以上</translation>
    </message>
    <message numerus="yes">
        <source>Without %Ln stop word(s)</source>
        <translation>
            <numerusform>停用詞 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Without stop words</source>
        <translation>停用詞</translation>
    </message>
</context>
<context>
    <name>TermsDesk</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) too long to count with the others</source>
        <translation>
            <numerusform>%Ln 篇太長，沒有一起統計</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a text on this machine</source>
        <translation>
            <numerusform>%Ln 篇文章的內文不在本機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 個詞</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>No word matches. Simplified and Traditional were both searched for.</source>
        <translation>沒有符合的詞。已依簡繁互通搜尋。</translation>
    </message>
    <message>
        <source>No words in claims. Tag something, or count all of the texts.</source>
        <translation>論斷裡沒有詞語。先標註，或改為統計全文。</translation>
    </message>
    <message>
        <source>No words of this kind. Count other words or more sources.</source>
        <translation>沒有這一類的詞。換一類，或多選幾家。</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Counting was cancelled.</source>
        <translation>統計已取消。</translation>
    </message>
    <message>
        <source>Counting words…</source>
        <translation>正在統計詞語…</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>還沒有文章。</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>Searching the texts</source>
        <translation>正在搜尋內文</translation>
    </message>
</context>
<context>
    <name>TitleButton</name>
    <message>
        <source>Question</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Question: {title}, {sources}</source>
        <translation>議題：{title}，{sources}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Both articles give this quantity, but with different figures. The dashed line with ≠ between them says so; below is its row in the comparison. The legend explains the marks.</source>
        <translation>兩篇都給了這個數，寫得卻不一樣。中間帶 ≠ 的短劃線就是「數值不同」；下面是它在比較表裡的一列，記號都在圖例裡。</translation>
    </message>
    <message>
        <source>Click the line: the inspector says by how much. [Ctrl+2] shows the whole comparison.</source>
        <translation>點一下這條線，右欄會說差多少。[Ctrl+2] 看整張比較表。</translation>
    </message>
    <message>
        <source>Create a project and import documents, web pages, whole folders, or projects of other programs. You can also drop them on the window.</source>
        <translation>新增一個專案，把文件、網頁、整個資料夾或其他軟體的專案匯入進來；拖放到視窗上也可以。</translation>
    </message>
    <message>
        <source>Duikan finds statements that may belong together, and says why. A suggestion is not part of the project until you accept it.</source>
        <translation>對勘會找出可能有關聯的語句，並說明理由。採納之前，建議不算專案的一部分。</translation>
    </message>
    <message>
        <source>Link two claims</source>
        <translation>關聯兩條論斷</translation>
    </message>
    <message>
        <source>Now your own articles</source>
        <translation>換上你自己的文章</translation>
    </message>
    <message>
        <source>On the right: by how much they differ, and why. [Enter] goes on.</source>
        <translation>右欄寫著差多少、為什麼。按 [Enter] 繼續。</translation>
    </message>
    <message>
        <source>Press [K], then the letter at the other claim; [1] to [6] set the relation.</source>
        <translation>按 [K]，再按另一條論斷上的字母；[1] 到 [6] 決定關係。</translation>
    </message>
    <message>
        <source>Press a digit, [1] to [9]. [U] goes to the next sentence without a tag.</source>
        <translation>按數字 [1] 到 [9]。[U] 去下一句還沒有標籤的。</translation>
    </message>
    <message>
        <source>Review a suggestion</source>
        <translation>判斷一條建議</translation>
    </message>
    <message>
        <source>Tag a statement</source>
        <translation>給一句話加標籤</translation>
    </message>
    <message>
        <source>The same quantity, two figures</source>
        <translation>同一個數字，兩家不一樣</translation>
    </message>
    <message>
        <source>The selected claim can be linked to one of another article that says the same, gives another figure, or contradicts it.</source>
        <translation>選取的論斷可以關聯到另一篇的論斷：說的一樣、數值不同，或者互相矛盾。</translation>
    </message>
    <message>
        <source>This sentence has no tag yet, so it takes part in no comparison. With a tag it becomes a claim; the digits are shown beside the tags on the left.</source>
        <translation>這句話還沒有標籤，不參加任何比較。加上標籤，它就成為一條論斷；數字寫在左邊的標籤上。</translation>
    </message>
    <message>
        <source>[Ctrl+N] creates a project, [Ctrl+I] imports into it.</source>
        <translation>[Ctrl+N] 新增專案，[Ctrl+I] 匯入文章。</translation>
    </message>
    <message>
        <source>[Y] accepts, [N] rejects, [Ctrl+Z] undoes either.</source>
        <translation>[Y] 採納，[N] 駁回，[Ctrl+Z] 都能復原。</translation>
    </message>
</context>
<context>
    <name>UsageDialog</name>
    <message>
        <source>By article</source>
        <translation>依文章</translation>
    </message>
    <message>
        <source>Claims with the tag in each article. Enter shows the claims.</source>
        <translation>每篇文章裡有這個標籤的論斷數。按 Enter 列出這些論斷。</translation>
    </message>
    <message>
        <source>Ctrl+C copies the table.</source>
        <translation>Ctrl+C 複製表格。</translation>
    </message>
    <message>
        <source>How tags are used</source>
        <translation>標籤使用情況</translation>
    </message>
    <message>
        <source>Passages with both tags, on one claim or on overlapping claims. Enter shows the claims.</source>
        <translation>兩個標籤一起出現的段落數：在同一條論斷上，或在重疊的論斷上。按 Enter 列出這些論斷。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Used together</source>
        <translation>一起出現</translation>
    </message>
</context>
<context>
    <name>VersionSides</name>
    <message>
        <source>earlier, read-only</source>
        <translation>舊版，唯讀</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>現用</translation>
    </message>
    <message>
        <source>“{before}” → “{after}”</source>
        <translation>「{before}」→「{after}」</translation>
    </message>
</context>
<context>
    <name>VersionTags</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>No tag has the key {digit} yet</source>
        <translation>還沒有標籤用數字鍵 {digit}</translation>
    </message>
    <message>
        <source>Select words in the version in use, or a claim in the list.</source>
        <translation>先在現用的一版裡選取文字，或者在清單裡選取論斷。</translation>
    </message>
    <message>
        <source>Show the version in use on the right to tag in it.</source>
        <translation>讓右邊顯示現用的一版，才能加標籤。</translation>
    </message>
    <message>
        <source>Tagged “{tag}”</source>
        <translation>已加標籤「{tag}」</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>專案以唯讀方式開啟。</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>增 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 處改動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>改 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are inactive until it has a place</source>
        <translation>
            <numerusform>%Ln 條關聯暫停，有了位置再恢復</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>刪 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Left orphaned in this version</source>
        <translation>在這一版裡留作失錨</translation>
    </message>
    <message>
        <source>Most similar: {words}</source>
        <translation>最相近：{words}</translation>
    </message>
    <message>
        <source>No links</source>
        <translation>沒有關聯</translation>
    </message>
    <message>
        <source>Nothing similar in this version</source>
        <translation>這一版裡沒有相近的話</translation>
    </message>
    <message>
        <source>Only punctuation and blanks differ.</source>
        <translation>兩版只差標點和空白。</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>失錨</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>數值變了</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>措辭變了</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>原樣</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>第 {number} 處，共 {total} 處</translation>
    </message>
    <message>
        <source>{version} ¶{paragraph}</source>
        <translation>{version}第 {paragraph} 段</translation>
    </message>
</context>
<context>
    <name>VersionsBar</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比較版本</translation>
    </message>
    <message>
        <source>Copy all changes as a table</source>
        <translation>把所有改動複製成表格</translation>
    </message>
    <message>
        <source>Ignore punctuation and blanks</source>
        <translation>忽略標點、空白</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一處改動</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>舊版</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一處改動</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>左右對調</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>New version…</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <source>Placing the claims…</source>
        <translation>正在查看論斷的去向…</translation>
    </message>
    <message>
        <source>The fate of the claims is shown when the version in use is on the right.</source>
        <translation>現用的版本放在右邊時，這裡顯示論斷的去向。</translation>
    </message>
    <message>
        <source>There are no claims in this article yet.</source>
        <translation>這篇文章還沒有論斷。</translation>
    </message>
    <message>
        <source>This text has one version. A corrected text is imported as a new one.</source>
        <translation>這篇文章只有一版。更正過的文字作為新版本匯入。</translation>
    </message>
</context>
<context>
    <name>WarningLine</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Other scope…</source>
        <translation>標為不同口徑</translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message>
        <source>Counted together</source>
        <translation>合併計數</translation>
    </message>
    <message>
        <source>Lists of words</source>
        <translation>詞表</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>停用詞</translation>
    </message>
</context>
<context>
    <name>WordPlaces</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 處</numerusform>
        </translation>
    </message>
    <message>
        <source>{word}, no. {number}</source>
        <translation>{word}，第 {number} 處</translation>
    </message>
    <message>
        <source>{word}, {chosen} selected</source>
        <translation>{word}，已選 {chosen} 處</translation>
    </message>
    <message>
        <source>“{word}” {places}</source>
        <translation>「{word}」{places}</translation>
    </message>
</context>
<context>
    <name>_AbsentTextCounts</name>
    <message numerus="yes">
        <source>Fetching %Ln text(s)</source>
        <translation>
            <numerusform>正在取來 %Ln 篇內文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %Ln article(s) are not on this machine and not included.</source>
        <translation>
            <numerusform>%Ln 篇文章的內文不在本機，沒有包括在內。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ContextDelegate</name>
    <message>
        <source>¶{number}</source>
        <translation>{number} 段</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln 章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) were left out</source>
        <translation>
            <numerusform>%Ln 條註解沒有帶進來</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cue(s)</source>
        <translation>
            <numerusform>%Ln 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged part(s) were left out: {detail}</source>
        <translation>
            <numerusform>%Ln 處損壞，沒有讀：{detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln embedded file(s) were left out</source>
        <translation>
            <numerusform>%Ln 個嵌入的檔案沒有帶進來</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln footnote(s)</source>
        <translation>
            <numerusform>%Ln 條註腳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln footnote(s), at the end of the text</source>
        <translation>
            <numerusform>%Ln 條註腳，放在文末</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln header(s), footer(s) and page number(s) were left out</source>
        <translation>
            <numerusform>移除了 %Ln 處頁首、頁尾和頁碼</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden passage(s) were left out</source>
        <translation>
            <numerusform>%Ln 處隱藏文字沒有帶進來</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) break off inside a sentence</source>
        <translation>
            <numerusform>%Ln 行在句子中間換行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 頁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) contain only pictures; run OCR to get their text</source>
        <translation>
            <numerusform>%Ln 頁只有影像；要其中的字，先做文字辨識</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) of vertical text: check their order</source>
        <translation>
            <numerusform>%Ln 頁直排：請看順序對不對</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) with columns: check their order</source>
        <translation>
            <numerusform>%Ln 頁分欄：請看順序對不對</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) deleted by tracked changes were left out</source>
        <translation>
            <numerusform>%Ln 處追蹤修訂裡刪去的文字沒有帶進來</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) were left out</source>
        <translation>
            <numerusform>%Ln 幅圖沒有帶進來</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) joined</source>
        <translation>
            <numerusform>%Ln 處接成段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) where lines of the page were joined to a paragraph</source>
        <translation>
            <numerusform>%Ln 處被接成段落：原文在句子中間換了行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln radical(s) were replaced by the characters that they stand for</source>
        <translation>
            <numerusform>%Ln 個部首碼換成了對應的字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without text were left out</source>
        <translation>
            <numerusform>%Ln 列沒有內文，沒有帶進來</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln 張表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s), kept row by row</source>
        <translation>
            <numerusform>%Ln 張表逐列保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time code(s) were left out</source>
        <translation>
            <numerusform>%Ln 個時間碼不進內文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Menus, related pages and footers were left out: %Ln character(s)</source>
        <translation>
            <numerusform>移除了導覽、相關閱讀和頁尾，共 %Ln 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln article(s)</source>
        <translation>
            <numerusform>匯入 %Ln 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_DistinctiveDelegate</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Heads</name>
    <message>
        <source>none</source>
        <translation>未標</translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>取消：{job}</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
</context>
<context>
    <name>_LineButton</name>
    <message>
        <source>Change the key…</source>
        <translation>改按鍵…</translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>這些鍵是固定的。</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Decided</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>{decided}/{all}</source>
        <translation>{decided}／{all}</translation>
    </message>
</context>
<context>
    <name>_Saved</name>
    <message>
        <source>Checking the file…</source>
        <translation>正在檢查檔案…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>沒有開啟的專案</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未能存檔</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在開啟…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已存檔 {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在存檔</translation>
    </message>
</context>
<context>
    <name>_TeamCounts</name>
    <message numerus="yes">
        <source>%Ln act(s) on the hub do not verify and were set aside. Tell its administrator.</source>
        <translation>
            <numerusform>中心上有 %Ln 步操作沒有通過驗證，已放在一邊。請告訴它的管理員。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 處改動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 條論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 條關聯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln 個議題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln 個標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>%Ln 步待傳送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln</source>
        <translation>
            <numerusform>正在傳送 %Ln 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>absent_texts</name>
    <message>
        <source>It is being fetched from the hub…</source>
        <translation>正在從中心取來…</translation>
    </message>
    <message>
        <source>It is on the hub, and fetched when the article is opened.</source>
        <translation>內文在中心，開啟文章時取來。</translation>
    </message>
    <message>
        <source>Much came from others and waits for your look; the text comes after that.</source>
        <translation>別人的改動很多，要先由你過目，然後才取來內文。</translation>
    </message>
    <message>
        <source>Synchronising is paused. The text comes when you resume.</source>
        <translation>同步已暫停。繼續同步後，內文就會取來。</translation>
    </message>
    <message>
        <source>The file can only be read here, so nothing can be fetched.</source>
        <translation>檔案在這裡只能讀，不能取來內文。</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. The text comes by itself when it answers again.</source>
        <translation>現在連不上中心。連上後，內文會自動取來。</translation>
    </message>
    <message>
        <source>The hub does not have it. It comes when somebody whose file has it synchronises, or with a copy that is merged.</source>
        <translation>中心沒有這篇內文。等有這篇內文的人同步，或者併入附有它的副本，就有了。</translation>
    </message>
    <message>
        <source>The hub does not let it come. The team page in the status bar says why.</source>
        <translation>中心拒絕提供這篇內文。原因見狀態列上的團隊頁。</translation>
    </message>
    <message>
        <source>The text of this article is not on this machine</source>
        <translation>這篇文章的內文不在本機</translation>
    </message>
    <message>
        <source>This file is on no hub. Merge a copy of the project that has the text.</source>
        <translation>這個檔案沒有連上中心。請併入附有這篇內文的副本。</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Adjudicated by {name}</source>
        <translation>裁定 {name}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>No article in common: mark the articles that both have read as read.</source>
        <translation>沒有共同讀過的文章：請把兩人都讀過的標為讀過。</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>只有{name}</translation>
    </message>
    <message>
        <source>Other extent</source>
        <translation>範圍不同</translation>
    </message>
    <message>
        <source>Other relation</source>
        <translation>關係不同</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>狀態不同</translation>
    </message>
    <message>
        <source>Other tag</source>
        <translation>標籤不同</translation>
    </message>
    <message>
        <source>Undefined: all values are the same, so agreement cannot be distinguished from chance.</source>
        <translation>無法計算：大家的取值都一樣，與隨機無法區分。</translation>
    </message>
    <message>
        <source>another</source>
        <translation>另定</translation>
    </message>
    <message>
        <source>as {name}</source>
        <translation>用{name}</translation>
    </message>
    <message>
        <source>both</source>
        <translation>都留</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>第 {number} 段</translation>
    </message>
    <message>
        <source>question “{title}”</source>
        <translation>議題「{title}」</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不詳</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未署名</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Against now</source>
        <translation>與現在相比</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>合併之前</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>修復之前</translation>
    </message>
    <message>
        <source>Before a text was corrected</source>
        <translation>更正內文之前</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>匯入之前</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>升級之前</translation>
    </message>
    <message>
        <source>Before restoring a backup</source>
        <translation>回到備份之前</translation>
    </message>
    <message>
        <source>Before taking over</source>
        <translation>接手之前</translation>
    </message>
    <message>
        <source>Before the first change of a session</source>
        <translation>開啟後第一次改動之前</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>每 30 分鐘</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>札記</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>Read article</source>
        <translation>已讀文章</translation>
    </message>
    <message>
        <source>Rejected draft</source>
        <translation>駁回的草稿</translation>
    </message>
    <message>
        <source>Rejected suggestion</source>
        <translation>駁回的建議</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>存下的搜尋</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Status in question</source>
        <translation>議題裡的狀態</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>緣由</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>讀不出</translation>
    </message>
    <message>
        <source>other changes</source>
        <translation>有其他改動</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>與現在一樣</translation>
    </message>
    <message>
        <source>{kind} “{name}”</source>
        <translation>{kind}「{name}」</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>About Duikan</source>
        <translation>關於對勘</translation>
    </message>
    <message>
        <source>Accept a draft or group claims into a question first</source>
        <translation>請先採納一列草稿，或把論斷歸入議題</translation>
    </message>
    <message>
        <source>Accept all likely drafts…</source>
        <translation>採納把握大的草稿…</translation>
    </message>
    <message>
        <source>Accept drafted row</source>
        <translation>採納草稿列</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>採納建議</translation>
    </message>
    <message>
        <source>Add pane</source>
        <translation>新增一欄</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Agreement: another decision</source>
        <translation>一致性：另定</translation>
    </message>
    <message>
        <source>Agreement: as the first, as the second, both</source>
        <translation>一致性：用前者、用後者、都留</translation>
    </message>
    <message>
        <source>Agreement: give a reason</source>
        <translation>一致性：寫理由</translation>
    </message>
    <message>
        <source>Agreement: later</source>
        <translation>一致性：先放著</translation>
    </message>
    <message>
        <source>All claims are shown</source>
        <translation>論斷都已顯示</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Annotators and their layers…</source>
        <translation>標註者與圖層…</translation>
    </message>
    <message>
        <source>Another project is being opened</source>
        <translation>正在開啟另一個專案</translation>
    </message>
    <message>
        <source>Article is read</source>
        <translation>本文已讀過</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>備份…</translation>
    </message>
    <message>
        <source>Change relation…</source>
        <translation>改關係…</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>檢查與修復…</translation>
    </message>
    <message>
        <source>Choose a claim in link mode</source>
        <translation>關聯模式中選論斷</translation>
    </message>
    <message>
        <source>Choose the relation in link mode</source>
        <translation>關聯模式中選關係</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Close pane</source>
        <translation>關閉此欄</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>關閉專案</translation>
    </message>
    <message>
        <source>Colour by annotator</source>
        <translation>依標註者著色</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>命令面板…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare versions of the article</source>
        <translation>比較文章的版本</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>快顯功能表</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>複製為表格</translation>
    </message>
    <message>
        <source>Copy quote as Markdown</source>
        <translation>複製引文（Markdown）</translation>
    </message>
    <message>
        <source>Copy quote with GB/T 7714 reference</source>
        <translation>複製引文與 GB/T 7714 著錄</translation>
    </message>
    <message>
        <source>Copy quote with source</source>
        <translation>複製引文和出處</translation>
    </message>
    <message>
        <source>Copy to hand out…</source>
        <translation>分發副本…</translation>
    </message>
    <message>
        <source>Ctrl and Alt together type characters on some keyboards.</source>
        <translation>在有些鍵盤上，Ctrl 和 Alt 一起按會輸入字元。</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色佈景主題</translation>
    </message>
    <message>
        <source>Decide a conflict: mine, theirs, both</source>
        <translation>裁定衝突：用本機、用來件、都留</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>刪除論斷</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>刪除關聯</translation>
    </message>
    <message>
        <source>Desks…</source>
        <translation>版面…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Export codebook…</source>
        <translation>匯出標籤體系…</translation>
    </message>
    <message>
        <source>Export the selected claims…</source>
        <translation>匯出選取的論斷…</translation>
    </message>
    <message>
        <source>Export the table of words…</source>
        <translation>匯出詞語表…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Find in all texts</source>
        <translation>搜尋全文</translation>
    </message>
    <message>
        <source>Find selected text</source>
        <translation>搜尋選取的文字</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>到另一端</translation>
    </message>
    <message>
        <source>Go to the source</source>
        <translation>到原文</translation>
    </message>
    <message>
        <source>Go to the suggested sentence</source>
        <translation>到建議的語句</translation>
    </message>
    <message>
        <source>Group into a question…</source>
        <translation>歸入議題…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>History of the claim</source>
        <translation>論斷的歷史</translation>
    </message>
    <message>
        <source>How tags are used</source>
        <translation>標籤使用情況</translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation>匯入標籤體系…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Join claims of the same words</source>
        <translation>合併同一段文字的論斷</translation>
    </message>
    <message>
        <source>Join project…</source>
        <translation>加入專案…</translation>
    </message>
    <message>
        <source>Journal of what was done</source>
        <translation>操作記錄</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Duikan</source>
        <translation>對勘鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Leave popup, mode or selection</source>
        <translation>離開快顯視窗、模式或選取</translation>
    </message>
    <message>
        <source>Leave the hub…</source>
        <translation>退出中心…</translation>
    </message>
    <message>
        <source>Ledger of figures</source>
        <translation>數值對照</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
    <message>
        <source>Library and codebook</source>
        <translation>文章與標籤</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>關聯…</translation>
    </message>
    <message>
        <source>List of figures</source>
        <translation>數值清單</translation>
    </message>
    <message>
        <source>Make a claim</source>
        <translation>建論斷</translation>
    </message>
    <message>
        <source>Make it the baseline</source>
        <translation>設為基準</translation>
    </message>
    <message>
        <source>Mark passages shared with other articles</source>
        <translation>標出與其他文章相同的段落</translation>
    </message>
    <message>
        <source>Memo about the article</source>
        <translation>文章的札記</translation>
    </message>
    <message>
        <source>Memo about the project</source>
        <translation>專案的札記</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>札記…</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Merge project…</source>
        <translation>合併專案…</translation>
    </message>
    <message>
        <source>Move claim&apos;s end back</source>
        <translation>論斷終點前移</translation>
    </message>
    <message>
        <source>Move claim&apos;s end forward</source>
        <translation>論斷終點後移</translation>
    </message>
    <message>
        <source>Move claim&apos;s start back</source>
        <translation>論斷起點前移</translation>
    </message>
    <message>
        <source>Move claim&apos;s start forward</source>
        <translation>論斷起點後移</translation>
    </message>
    <message>
        <source>Move pane to the left</source>
        <translation>此欄左移</translation>
    </message>
    <message>
        <source>Move pane to the right</source>
        <translation>此欄右移</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation>移動游標</translation>
    </message>
    <message>
        <source>Move within a region</source>
        <translation>在區域內移動</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新增專案…</translation>
    </message>
    <message>
        <source>New version of the article…</source>
        <translation>文章的新版本…</translation>
    </message>
    <message>
        <source>Next best pair</source>
        <translation>下一對</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>下一條論斷</translation>
    </message>
    <message>
        <source>Next disputed claim</source>
        <translation>下一條有分歧的論斷</translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation>下一列草稿</translation>
    </message>
    <message>
        <source>Next figure</source>
        <translation>下一個數值</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Next link of the claim</source>
        <translation>論斷的下一條關聯</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一欄</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>下一區域</translation>
    </message>
    <message>
        <source>Next statement without a tag</source>
        <translation>下一句未加標籤的</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>備註…</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>沒有可重做的操作</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>沒有可復原的操作</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>先開啟一個專案</translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation>先開啟一篇文章</translation>
    </message>
    <message>
        <source>Open an article in the reading view first</source>
        <translation>先在閱讀檢視裡開啟文章</translation>
    </message>
    <message>
        <source>Open from a list</source>
        <translation>從清單開啟</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>開啟專案…</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>開啟範例專案</translation>
    </message>
    <message>
        <source>Open the comparison first</source>
        <translation>先開啟比較</translation>
    </message>
    <message>
        <source>Other scope or period…</source>
        <translation>不同口徑或時期…</translation>
    </message>
    <message>
        <source>Other sentence of this source</source>
        <translation>換成這個來源的另一句</translation>
    </message>
    <message>
        <source>Overrule the status…</source>
        <translation>改判狀態…</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>向下翻頁</translation>
    </message>
    <message>
        <source>Pairs with differing figures</source>
        <translation>數值不同的語句對</translation>
    </message>
    <message>
        <source>Paste as article…</source>
        <translation>貼上成為文章…</translation>
    </message>
    <message>
        <source>Pause or resume synchronising</source>
        <translation>暫停或繼續同步</translation>
    </message>
    <message>
        <source>People on the hub…</source>
        <translation>中心上的成員…</translation>
    </message>
    <message>
        <source>Pictures of the comparison</source>
        <translation>比較的圖</translation>
    </message>
    <message>
        <source>Preview the source</source>
        <translation>到原文看一眼</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>上一條論斷</translation>
    </message>
    <message>
        <source>Previous disputed claim</source>
        <translation>上一條有分歧的論斷</translation>
    </message>
    <message>
        <source>Previous figure</source>
        <translation>上一個數值</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Previous link of the claim</source>
        <translation>論斷的上一條關聯</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一欄</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>上一區域</translation>
    </message>
    <message>
        <source>Previous statement without a tag</source>
        <translation>上一句未加標籤的</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Quick tag…</source>
        <translation>快速加標籤…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Read, not mentioned</source>
        <translation>讀過，未提及</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reject drafted row</source>
        <translation>駁回草稿列</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation>駁回建議</translation>
    </message>
    <message>
        <source>Rejected pairs</source>
        <translation>已駁回的建議</translation>
    </message>
    <message>
        <source>Relation of the suggestion…</source>
        <translation>改建議的關係…</translation>
    </message>
    <message>
        <source>Relations…</source>
        <translation>自訂關係…</translation>
    </message>
    <message>
        <source>Rename in lists</source>
        <translation>在清單中重新命名</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>重新命名專案…</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>回報問題…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>報告…</translation>
    </message>
    <message>
        <source>Reverse link</source>
        <translation>對調關聯方向</translation>
    </message>
    <message>
        <source>Rewrite in a conflict</source>
        <translation>在衝突裡另寫</translation>
    </message>
    <message>
        <source>Row of the comparison below the texts</source>
        <translation>內文下方的比較表列</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存一份…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>存為範本…</translation>
    </message>
    <message>
        <source>Save these panes as a desk…</source>
        <translation>把這幾欄存為版面…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>存下的搜尋</translation>
    </message>
    <message>
        <source>Scroll panes together</source>
        <translation>同步捲動</translation>
    </message>
    <message>
        <source>Select a cell of an article in the comparison first</source>
        <translation>先在比較裡選取一個格子</translation>
    </message>
    <message>
        <source>Select a cell with a statement first</source>
        <translation>先選取一個有話的格子</translation>
    </message>
    <message>
        <source>Select a claim first</source>
        <translation>先選取一條論斷</translation>
    </message>
    <message>
        <source>Select a claim that has links first</source>
        <translation>先選取一條有關聯的論斷</translation>
    </message>
    <message>
        <source>Select a claim whose words another claim has, too</source>
        <translation>先選取一條論斷，它的文字上要另有論斷</translation>
    </message>
    <message>
        <source>Select a drafted row of the comparison first</source>
        <translation>先在比較裡選取一列草稿</translation>
    </message>
    <message>
        <source>Select a question of your own in the comparison first</source>
        <translation>先在比較裡選取一個自己的議題</translation>
    </message>
    <message>
        <source>Select a row of the comparison first</source>
        <translation>先在比較裡選取一列</translation>
    </message>
    <message>
        <source>Select a suggested link first</source>
        <translation>先選取一條建議</translation>
    </message>
    <message>
        <source>Select one statement less</source>
        <translation>少選一句</translation>
    </message>
    <message>
        <source>Select some text first</source>
        <translation>先選取一段文字</translation>
    </message>
    <message>
        <source>Select some text or a claim first</source>
        <translation>先選取文字或論斷</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>選取文字</translation>
    </message>
    <message>
        <source>Select the statement, or one more</source>
        <translation>選取這一句，再按多選一句</translation>
    </message>
    <message>
        <source>Set a rate…</source>
        <translation>輸入匯率…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Share project…</source>
        <translation>共用專案…</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>顯示全部論斷</translation>
    </message>
    <message>
        <source>Show both ends of the suggestion</source>
        <translation>定位建議的兩端</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>查看衝突</translation>
    </message>
    <message>
        <source>Show from a list, staying in it</source>
        <translation>在清單中預覽，不離開</translation>
    </message>
    <message>
        <source>Show only disputed claims</source>
        <translation>只看有分歧的論斷</translation>
    </message>
    <message>
        <source>Show only one annotator…</source>
        <translation>只看一位標註者…</translation>
    </message>
    <message>
        <source>Show only one relation…</source>
        <translation>只看一種關係…</translation>
    </message>
    <message>
        <source>Show only one tag…</source>
        <translation>只看一個標籤…</translation>
    </message>
    <message>
        <source>Show suggested links between texts</source>
        <translation>在文間顯示建議</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Standard text size</source>
        <translation>標準字級</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>關聯建議</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Tag by digit</source>
        <translation>以數字加標籤</translation>
    </message>
    <message>
        <source>Tag the ticked rows or hits</source>
        <translation>為勾選的各列或結果加標籤</translation>
    </message>
    <message>
        <source>Take out of the row</source>
        <translation>移出此列</translation>
    </message>
    <message>
        <source>Team project…</source>
        <translation>團隊專案…</translation>
    </message>
    <message>
        <source>Text fields need this key.</source>
        <translation>文字欄位要用這個鍵。</translation>
    </message>
    <message>
        <source>The digits are fixed: they belong to the tags.</source>
        <translation>數字鍵是固定的，歸標籤用。</translation>
    </message>
    <message>
        <source>The file is still being checked</source>
        <translation>檔案還在檢查</translation>
    </message>
    <message>
        <source>The project is on no hub</source>
        <translation>專案不在任何中心</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>專案以唯讀方式開啟</translation>
    </message>
    <message>
        <source>This command acts in the whole window, so its key needs Ctrl or Alt, or is one of F1 to F12.</source>
        <translation>這個命令在整個視窗裡都有效，按鍵要帶 Ctrl 或 Alt，或者用 F1 到 F12。</translation>
    </message>
    <message>
        <source>This key is fixed: it moves, opens or closes.</source>
        <translation>這個鍵是固定的，用來移動、開啟和離開。</translation>
    </message>
    <message>
        <source>This key switches Chinese input methods.</source>
        <translation>中文輸入法用這個鍵切換。</translation>
    </message>
    <message>
        <source>Tick in lists of claims and hits</source>
        <translation>在論斷和結果清單中勾選</translation>
    </message>
    <message>
        <source>Title of the question</source>
        <translation>改標題</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>導覽</translation>
    </message>
    <message>
        <source>Underline figures</source>
        <translation>給數值加點線</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Versions: leave a claim orphaned, or reconsider it</source>
        <translation>版本：留作失錨，或重新考慮</translation>
    </message>
    <message>
        <source>Versions: move an orphan to the most similar passage</source>
        <translation>版本：把失錨論斷移到最相近處</translation>
    </message>
    <message>
        <source>Versions: next change; with Shift the one before</source>
        <translation>版本：下一處改動，加 Shift 為上一處</translation>
    </message>
    <message>
        <source>Versions: select another place for an orphan</source>
        <translation>版本：為失錨論斷另選位置</translation>
    </message>
    <message>
        <source>Versions: tag the selected words or claim; T shows all tags</source>
        <translation>版本：給選取的文字或論斷加標籤；按 T 列出全部標籤</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>What Duikan keeps…</source>
        <translation>對勘保存了什麼…</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新變化</translation>
    </message>
    <message>
        <source>Where the selected word occurs</source>
        <translation>選取的詞出現在哪裡</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>Write a summary</source>
        <translation>寫小結</translation>
    </message>
    <message>
        <source>Your name and colour…</source>
        <translation>你的名字與顏色…</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>無按鍵</translation>
    </message>
    <message>
        <source>{line}, changed</source>
        <translation>{line}，已改</translation>
    </message>
    <message>
        <source>{line}, fixed</source>
        <translation>{line}，固定</translation>
    </message>
</context>
<context>
    <name>comparing</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Across scripts: {words}</source>
        <translation>簡繁相通：{words}</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Close in meaning</source>
        <translation>意思相近</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Differs in figure</source>
        <translation>數值不同</translation>
    </message>
    <message>
        <source>From {least} to {greatest}</source>
        <translation>從 {least} 到 {greatest}</translation>
    </message>
    <message>
        <source>Linked by hand</source>
        <translation>手工關聯過</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>部分重疊</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Read, not mentioned</source>
        <translation>讀過，未提及</translation>
    </message>
    <message>
        <source>Same unit: {words}</source>
        <translation>同一單位：{words}</translation>
    </message>
    <message>
        <source>Shared: {words}</source>
        <translation>共有：{words}</translation>
    </message>
    <message>
        <source>The figures of {letters} agree: {words}</source>
        <translation>{letters} 數值相符：{words}</translation>
    </message>
    <message>
        <source>a bound that allows the other figure</source>
        <translation>上下限容得下另一個數值</translation>
    </message>
    <message>
        <source>linked with the baseline as “{details}”</source>
        <translation>與基準的關聯是「{details}」</translation>
    </message>
    <message>
        <source>nobody marked the article as read</source>
        <translation>沒有人把這篇文章標為讀過</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>沒有比過</translation>
    </message>
    <message>
        <source>one-sided</source>
        <translation>只有上限或下限</translation>
    </message>
    <message>
        <source>other currency</source>
        <translation>幣種不同</translation>
    </message>
    <message>
        <source>other measure</source>
        <translation>單位不同</translation>
    </message>
    <message>
        <source>other period: {details}</source>
        <translation>時期不同：{details}</translation>
    </message>
    <message>
        <source>other scope: {details}</source>
        <translation>口徑不同：{details}</translation>
    </message>
    <message>
        <source>other unit of time</source>
        <translation>曆法不同</translation>
    </message>
    <message>
        <source>others are compared to it</source>
        <translation>其餘來源與它相比</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>proposed by the program</source>
        <translation>程式提出</translation>
    </message>
    <message>
        <source>the article was marked as read</source>
        <translation>文章已標為讀過</translation>
    </message>
    <message>
        <source>the figures agree within rounding and “about”</source>
        <translation>考慮取整和「約」，數值相符</translation>
    </message>
    <message>
        <source>the figures are the same</source>
        <translation>數值相同</translation>
    </message>
    <message>
        <source>the figures differ</source>
        <translation>數值不同</translation>
    </message>
    <message>
        <source>{details}</source>
        <translation>{details}</translation>
    </message>
    <message>
        <source>{letters} quote one origin, counted once</source>
        <translation>{letters} 同引一源，算一次確認</translation>
    </message>
    <message>
        <source>{one} = {other}</source>
        <translation>{one}＝{other}</translation>
    </message>
    <message>
        <source>{reason}, at {rate}</source>
        <translation>{reason}，依 {rate} 換算</translation>
    </message>
    <message>
        <source>{reason}; {figures}</source>
        <translation>{reason}；{figures}</translation>
    </message>
    <message>
        <source>{sources}, {origins}</source>
        <translation>{sources}，{origins}</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>Coverage: claims by article and tag</source>
        <translation>覆蓋：各文章、各標籤的論斷條數</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total: {count}</source>
        <translation>合計：{count}</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>{article}, {tag}: {count}</source>
        <translation>{article}，{tag}：{count}</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>All quotations behind it</source>
        <translation>附：全部引文</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cells that are read, not mentioned</source>
        <translation>讀過、未提及的格子</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Claims by article</source>
        <translation>依文章列論斷</translation>
    </message>
    <message>
        <source>Claims by question</source>
        <translation>依議題列論斷</translation>
    </message>
    <message>
        <source>Claims by tag</source>
        <translation>依標籤列論斷</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>標籤體系</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較表</translation>
    </message>
    <message>
        <source>Duikan JSON</source>
        <translation>對勘 JSON</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Figures and plots</source>
        <translation>數值表和圖</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>換程式</translation>
    </message>
    <message>
        <source>For reading</source>
        <translation>寫報告</translation>
    </message>
    <message>
        <source>For tables</source>
        <translation>做表格</translation>
    </message>
    <message>
        <source>Hide the annotators’ names</source>
        <translation>隱去標註者姓名</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Links also as codes</source>
        <translation>關聯也寫成編碼</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>札記</translation>
    </message>
    <message>
        <source>NVivo, MAXQDA, ATLAS.ti, QualCoder</source>
        <translation>NVivo、MAXQDA、ATLAS.ti、QualCoder</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Quotations in Simplified characters</source>
        <translation>引文轉成簡體</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA 標籤體系</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA 專案</translation>
    </message>
    <message>
        <source>Texts of the articles</source>
        <translation>文章內文</translation>
    </message>
    <message>
        <source>Texts with highlights</source>
        <translation>帶標示的內文</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>整個專案</translation>
    </message>
    <message>
        <source>To keep and hand over</source>
        <translation>備份與交付</translation>
    </message>
    <message>
        <source>UTF-8; no cell is a formula</source>
        <translation>UTF-8；沒有儲存格是公式</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C 網路註解</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁報告</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>a sheet each for claims, links, figures…</source>
        <translation>論斷、關聯、議題、數值各一頁</translation>
    </message>
    <message>
        <source>as the command line prints with --json</source>
        <translation>與命令列 --json 相同</translation>
    </message>
    <message>
        <source>for note-taking programs</source>
        <translation>貼進筆記軟體</translation>
    </message>
    <message>
        <source>for printing and mailing</source>
        <translation>用來列印和寄送</translation>
    </message>
    <message>
        <source>for the same programs</source>
        <translation>給同樣的軟體</translation>
    </message>
    <message>
        <source>for those without Duikan</source>
        <translation>給不用對勘的人看</translation>
    </message>
    <message>
        <source>for tools that annotate web pages</source>
        <translation>給網頁批註工具</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>什麼都不丟</translation>
    </message>
    <message>
        <source>one file with plots, for screen and paper</source>
        <translation>一個檔案，圖能縮放，可列印</translation>
    </message>
    <message>
        <source>one object per line, for scripts</source>
        <translation>一行一個物件，給指令碼用</translation>
    </message>
    <message>
        <source>one row per line, so that two exports can be compared</source>
        <translation>一行一條，兩份可以逐行比較</translation>
    </message>
    <message>
        <source>one table per file</source>
        <translation>一種內容一個檔案</translation>
    </message>
    <message>
        <source>opens in Word, WPS and LibreOffice</source>
        <translation>用 Word、WPS 或 LibreOffice 開啟</translation>
    </message>
    <message>
        <source>opens in any browser, without a network</source>
        <translation>任何瀏覽器都能開啟，不連網</translation>
    </message>
    <message>
        <source>plain text with footnotes</source>
        <translation>純文字，帶註腳</translation>
    </message>
    <message>
        <source>sources as footnotes, notes as comments</source>
        <translation>引文帶註腳，備註成註解</translation>
    </message>
    <message>
        <source>tags only, without claims</source>
        <translation>只帶標籤，不帶論斷</translation>
    </message>
    <message>
        <source>text stays text; no cell is a formula</source>
        <translation>文字就是文字，沒有儲存格是公式</translation>
    </message>
    <message>
        <source>texts, codes, codings and notes</source>
        <translation>內文、編碼、標註和備註</translation>
    </message>
    <message>
        <source>the report, or texts with highlights</source>
        <translation>帶標示的內文，或報告</translation>
    </message>
    <message>
        <source>the whole project, can be imported again</source>
        <translation>全部內容，能原樣讀回</translation>
    </message>
    <message>
        <source>to calculate and sort further</source>
        <translation>自己再算、再排</translation>
    </message>
    <message>
        <source>to continue working there</source>
        <translation>別的質性分析軟體接著做</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source> Until then, suggestions go by words alone.</source>
        <translation>在這之前，建議只依用詞給出。</translation>
    </message>
    <message>
        <source>A claim cannot be linked to itself. Choose another one.</source>
        <translation>論斷不能關聯到自己。請選另一條。</translation>
    </message>
    <message>
        <source>A claim of “{title}” was put into “{question}” meanwhile. Nothing was changed.</source>
        <translation>「{title}」的一條論斷剛被歸入「{question}」。什麼都沒有更動。</translation>
    </message>
    <message>
        <source>A decision of the shared layer cannot be joined with a claim.</source>
        <translation>共同層的裁定不能與論斷合併。</translation>
    </message>
    <message>
        <source>A draft needs statements of at least two articles.</source>
        <translation>草稿裡至少要有兩篇文章的說法。</translation>
    </message>
    <message>
        <source>A figure must lie inside its claim.</source>
        <translation>數值要在論斷的範圍裡。</translation>
    </message>
    <message>
        <source>A figure needs a number or a date.</source>
        <translation>數值要有數字或日期。</translation>
    </message>
    <message>
        <source>A memo is about an article or a tag, not about both.</source>
        <translation>一篇札記寫一篇文章或一個標籤，不能兩者都寫。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>請填名字。</translation>
    </message>
    <message>
        <source>A newer version wrote this project. You can read it, not change it.</source>
        <translation>這個專案由更新的版本寫成，本程式只能看，不能改。</translation>
    </message>
    <message>
        <source>A question needs a claim. Select one first.</source>
        <translation>議題裡至少要有一條論斷。請先選取一條。</translation>
    </message>
    <message>
        <source>A question needs a title.</source>
        <translation>議題要有標題。</translation>
    </message>
    <message>
        <source>A rate is a number above zero.</source>
        <translation>匯率是大於零的數。</translation>
    </message>
    <message>
        <source>A rate is between two different units.</source>
        <translation>匯率要在兩個不同的單位之間。</translation>
    </message>
    <message>
        <source>A relation needs a name.</source>
        <translation>關係要有名字。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>存下的搜尋要有名字。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>標籤要有名字。</translation>
    </message>
    <message>
        <source>A tag&apos;s key is a digit from 1 to 9.</source>
        <translation>標籤的按鍵是 1 到 9 的數字。</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>要有標題。</translation>
    </message>
    <message>
        <source>An origin needs a name.</source>
        <translation>出處要有名稱。</translation>
    </message>
    <message>
        <source>Another tag has the digit {shortcut}. Free it there first.</source>
        <translation>按鍵 {shortcut} 已歸另一個標籤。先在那邊取消。</translation>
    </message>
    <message>
        <source>At least two different words are counted together.</source>
        <translation>至少要有兩個不同的詞才能合併計數。</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as before.</source>
        <translation>已取消，一切照舊。</translation>
    </message>
    <message>
        <source>Cannot undo: this has been changed since. Nothing was overwritten.</source>
        <translation>無法復原：這裡後來改過。沒有覆蓋任何內容。</translation>
    </message>
    <message>
        <source>Cannot undo: {name} has changed this since. Nothing was overwritten.</source>
        <translation>無法復原：{name}後來改過這裡。沒有覆蓋任何內容。</translation>
    </message>
    <message>
        <source>Choose another origin to join “{name}” with.</source>
        <translation>請另選一個出處與「{name}」合併。</translation>
    </message>
    <message>
        <source>Choose another question to join “{title}” with.</source>
        <translation>請另選一個議題與「{title}」合併。</translation>
    </message>
    <message>
        <source>Choose the claim that is to be the baseline.</source>
        <translation>請選取要作為基準的論斷。</translation>
    </message>
    <message>
        <source>Copies of this project and other projects cannot be merged in one step. Nothing was changed.</source>
        <translation>本專案的副本和別的專案不能一次合併。沒有改動任何內容。</translation>
    </message>
    <message>
        <source>No suggestion was restored</source>
        <translation>沒有恢復任何建議</translation>
    </message>
    <message>
        <source>None of these claims has the tag “{name}”.</source>
        <translation>這些論斷都沒有標籤「{name}」。</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. {what}; everything else is safe.</source>
        <translation>無法存檔：磁碟已滿。{what}，其餘都在。</translation>
    </message>
    <message>
        <source>Not saved: writing to the disk failed. {what}; everything else is safe. Save a copy elsewhere.</source>
        <translation>無法存檔：磁碟拒絕寫入。{what}，其餘都在。可以另存一份到別處。</translation>
    </message>
    <message>
        <source>Nothing in “{title}” can come into this project.</source>
        <translation>「{title}」裡沒有能帶進這個專案的內容。</translation>
    </message>
    <message>
        <source>Nothing is filtered. Filter the claims first, then save the search.</source>
        <translation>沒有篩選。先篩選論斷，再存下搜尋。</translation>
    </message>
    <message>
        <source>Nothing is selected. Select some text first.</source>
        <translation>沒有選取文字。先選一段。</translation>
    </message>
    <message>
        <source>Nothing is selected. Select some text or a claim first.</source>
        <translation>什麼也沒有選取。先選一段文字或一條論斷。</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>沒有匯入任何內容</translation>
    </message>
    <message>
        <source>Nothing was merged</source>
        <translation>什麼也沒有合併</translation>
    </message>
    <message>
        <source>Nothing was redone</source>
        <translation>什麼也沒有重做</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>什麼也沒有復原</translation>
    </message>
    <message>
        <source>ONNX models need the package “{detail}”, which this installation lacks. Install Duikan again.</source>
        <translation>使用 ONNX 模型需要「{detail}」這個套件，這份安裝裡沒有。重新安裝對勘即可。</translation>
    </message>
    <message>
        <source>Only claims of exactly the same words can be joined.</source>
        <translation>只有文字完全相同的論斷才能合併。</translation>
    </message>
    <message>
        <source>Select some claims of “{title}” to split off, but not all.</source>
        <translation>請選取「{title}」裡要拆出的論斷，但不能是全部。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>Somebody else has this project open. You can read it; save a copy to work on.</source>
        <translation>別人正開著這個專案。這裡只能讀；要改請另存一份副本。</translation>
    </message>
    <message>
        <source>Somebody else is saving to “{name}” right now. {what}; try again in a moment.</source>
        <translation>別人正在存檔到「{name}」。{what}，請稍後再試。</translation>
    </message>
    <message>
        <source>Something could not be computed</source>
        <translation>有內容沒能算出來</translation>
    </message>
    <message>
        <source>Something in the project could not be read</source>
        <translation>專案裡有內容沒能讀出來</translation>
    </message>
    <message>
        <source>That is not possible here. Nothing was changed.</source>
        <translation>這裡不能這樣做。沒有改動。</translation>
    </message>
    <message>
        <source>The administrator of this machine does not allow texts to leave it. Nothing was sent to {name}.</source>
        <translation>這台電腦的管理員不允許內文外傳，沒有向 {name} 傳送任何內容。</translation>
    </message>
    <message>
        <source>The annotations were not imported</source>
        <translation>標註沒有匯入</translation>
    </message>
    <message>
        <source>The articles were not imported</source>
        <translation>文章沒有匯入</translation>
    </message>
    <message>
        <source>The claim is not in “{title}” any more.</source>
        <translation>這條論斷已不在「{title}」裡。</translation>
    </message>
    <message>
        <source>The codebook was not imported</source>
        <translation>標籤體系沒有匯入</translation>
    </message>
    <message>
        <source>The conflict is still open</source>
        <translation>這處衝突仍未裁定</translation>
    </message>
    <message>
        <source>The conflicts are still open</source>
        <translation>這些衝突仍未裁定</translation>
    </message>
    <message>
        <source>The connection to {name} was lost. What was computed until then is kept.</source>
        <translation>和 {name} 的連線斷了。已經算好的都留著。</translation>
    </message>
    <message>
        <source>The copy was not written</source>
        <translation>副本沒有寫成</translation>
    </message>
    <message>
        <source>The draft “{title}” has no baseline.</source>
        <translation>草稿「{title}」沒有基準。</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>匯出檔案沒有寫成</translation>
    </message>
    <message>
        <source>The file was replaced by another program. Writing stopped; save a copy to go on.</source>
        <translation>檔案被其他程式替換過。已停止寫入，另存一份再繼續。</translation>
    </message>
    <message>
        <source>The first number of a figure must not be above the second.</source>
        <translation>前一個數不能大於後一個。</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there. Choose the model&apos;s folder again.</source>
        <translation>沒有「{name}」這個資料夾。請重新選擇模型所在的資料夾。</translation>
    </message>
    <message>
        <source>The hub already has this, so it cannot be undone here. Make a new decision instead.</source>
        <translation>中心上已經有這一步，不能只在這裡復原。請另作決定。</translation>
    </message>
    <message>
        <source>The identity of {name} could not be verified. Nothing was sent.</source>
        <translation>{name} 證明不了自己的身分。什麼都沒有傳送。</translation>
    </message>
    <message>
        <source>The journal beside “{name}” names another file ({detail}), which opening would delete. Nothing was changed.</source>
        <translation>「{name}」旁邊的日誌指向另一個檔案（{detail}），開啟會刪掉它。什麼都沒有改動。</translation>
    </message>
    <message>
        <source>The key contains invalid characters. Type it again.</source>
        <translation>金鑰裡有不該有的字元。請重新輸入。</translation>
    </message>
    <message>
        <source>The last change was not made</source>
        <translation>剛才的改動沒有生效</translation>
    </message>
    <message>
        <source>The last claim was not added</source>
        <translation>剛才的論斷沒有加上</translation>
    </message>
    <message>
        <source>The last link was not made</source>
        <translation>剛才的關聯沒有建立</translation>
    </message>
    <message>
        <source>The last note was not saved</source>
        <translation>剛才的備註沒有存下</translation>
    </message>
    <message>
        <source>The last suggestion was not accepted</source>
        <translation>剛才的建議沒有採納成</translation>
    </message>
    <message>
        <source>The last suggestion was not rejected</source>
        <translation>剛才的建議沒有駁回成</translation>
    </message>
    <message>
        <source>The last tag was not added</source>
        <translation>剛才的標籤沒有加上</translation>
    </message>
    <message>
        <source>The last tag was not changed</source>
        <translation>剛才的標籤沒有改動</translation>
    </message>
    <message>
        <source>The model in “{name}” cannot be used ({detail}). Choose another one.</source>
        <translation>「{name}」裡的模型用不了（{detail}）。請換一個。</translation>
    </message>
    <message>
        <source>The program&apos;s five relations cannot be changed.</source>
        <translation>程式內建的五種關係不能改動。</translation>
    </message>
    <message>
        <source>The project did not go back to the backup</source>
        <translation>專案沒有回到那份備份</translation>
    </message>
    <message>
        <source>The project was not created</source>
        <translation>專案沒有建立</translation>
    </message>
    <message>
        <source>The project was not imported</source>
        <translation>專案沒有匯入</translation>
    </message>
    <message>
        <source>The project&apos;s file was deleted or moved. Writing stopped; save a copy to go on.</source>
        <translation>專案檔案被刪除或移動。已停止寫入，另存一份再繼續。</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>報告沒有寫成</translation>
    </message>
    <message>
        <source>The text of “{article}” was changed since. Select the place again.</source>
        <translation>「{article}」的內文後來改過。請重新選一次。</translation>
    </message>
    <message>
        <source>The vectors could not be stored: the cache folder is full or write-protected.</source>
        <translation>向量沒能存下來：快取資料夾滿了，或不讓寫入。</translation>
    </message>
    <message>
        <source>There is a figure at these words already. Correct that one.</source>
        <translation>這裡已有數值，請直接更正它。</translation>
    </message>
    <message>
        <source>There is a relation “{name}” already. Choose another name.</source>
        <translation>已經有關係「{name}」。請換個名字。</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already. Choose another name.</source>
        <translation>已經有標籤「{name}」。請換個名字。</translation>
    </message>
    <message>
        <source>There is an origin “{name}” already. Join the two instead.</source>
        <translation>已有出處「{name}」。請改為合併兩者。</translation>
    </message>
    <message>
        <source>There is no ONNX model in “{name}”. Choose the folder that holds “model.onnx”.</source>
        <translation>「{name}」裡沒有 ONNX 模型。請選擇放著「model.onnx」的資料夾。</translation>
    </message>
    <message>
        <source>There is no figure at these words any more.</source>
        <translation>這裡已經沒有數值。</translation>
    </message>
    <message>
        <source>There is no other claim of these words.</source>
        <translation>這段文字上沒有別的論斷。</translation>
    </message>
    <message>
        <source>These identities are of one person already: “{name}”.</source>
        <translation>這兩個身分已經是同一個人：「{name}」。</translation>
    </message>
    <message>
        <source>These two claims are linked in this way already.</source>
        <translation>這兩條論斷已經有這種關聯。</translation>
    </message>
    <message>
        <source>This claim has its place in the text.</source>
        <translation>這條論斷在內文裡有位置，並沒有失錨。</translation>
    </message>
    <message>
        <source>This claim has no place in the text. Place it again first.</source>
        <translation>這條論斷已失錨，先重新定位。</translation>
    </message>
    <message>
        <source>This conflict is decided already.</source>
        <translation>這處衝突已經裁定。</translation>
    </message>
    <message>
        <source>This export holds no texts, and this project lacks its articles. Nothing was imported.</source>
        <translation>這份匯出不含內文，本專案裡也沒有它的文章。沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>This file or its folder is write-protected. You can read the project; save a copy to change it.</source>
        <translation>檔案或所在資料夾不可寫。專案只能看；要改，請另存一份。</translation>
    </message>
    <message>
        <source>This is not the address of a server. Write it like http://localhost:11434.</source>
        <translation>這不是伺服器位址。請寫成 http://localhost:11434 這樣。</translation>
    </message>
    <message>
        <source>This no longer exists: somebody deleted it. Nothing was changed.</source>
        <translation>你要改的內容已經被刪除。沒有改動。</translation>
    </message>
    <message>
        <source>This project is damaged. What can be read of it is shown, and nothing is written to it.</source>
        <translation>這個專案有損壞。讀得出的都顯示出來，不再往裡寫。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>This project needs version {version} or later. It was not touched; update Duikan to open it.</source>
        <translation>這個專案需要 {version} 版或更新的版本。檔案沒有被改動；更新對勘後再開啟。</translation>
    </message>
    <message>
        <source>This project was written by {version}. You can read it, not change it.</source>
        <translation>這個專案由 {version} 版寫成，本程式只能看，不能改。</translation>
    </message>
    <message>
        <source>This text is already imported, as “{title}”.</source>
        <translation>這篇內文已經匯入過，就是「{title}」。</translation>
    </message>
    <message>
        <source>This value does not fit here. Nothing was changed.</source>
        <translation>這個值不能放在這裡。什麼都沒有改。</translation>
    </message>
    <message>
        <source>What answers at {name} is not an embeddings server. Check the address.</source>
        <translation>在 {name} 應答的不是向量伺服器。請檢查位址。</translation>
    </message>
    <message>
        <source>What was to be decided has been deleted.</source>
        <translation>要裁定的論斷已經被刪除。</translation>
    </message>
    <message>
        <source>You may not read “{name}”. Ask its owner for access.</source>
        <translation>你沒有讀取「{name}」的權限。請向檔案的擁有者申請。</translation>
    </message>
    <message>
        <source>{count} conflict(s) wait for a decision. Decide them first, then hand out the copy.</source>
        <translation>還有 {count} 處衝突待裁定。先裁定，再分發副本。</translation>
    </message>
    <message>
        <source>{count} links use “{name}”. Choose first which relation they are to have instead.</source>
        <translation>有 {count} 條關聯用著「{name}」。先選好換成哪種關係。</translation>
    </message>
    <message>
        <source>{name} does not answer. Start the server, or correct the address.</source>
        <translation>{name} 沒有人應答。啟動伺服器，或改正位址。</translation>
    </message>
    <message>
        <source>{name} redirects to {detail}. No text was sent there; enter that address if you trust it.</source>
        <translation>{name} 要把文字轉到 {detail}，沒有照辦。信得過的話，請直接填那個位址。</translation>
    </message>
    <message>
        <source>{name} refused (status {status}). Check the model&apos;s name and the key.</source>
        <translation>{name} 拒絕了（狀態 {status}）。請檢查模型名和金鑰。</translation>
    </message>
    <message>
        <source>{name} refused: “{detail}” (status {status}).</source>
        <translation>{name} 拒絕了：「{detail}」（狀態 {status}）。</translation>
    </message>
    <message>
        <source>{name} returned more or fewer vectors than sentences were sent. Choose another model.</source>
        <translation>{name} 給出的向量和傳去的句子數目不符。請換一個模型。</translation>
    </message>
    <message>
        <source>{name} returned vectors of different lengths, which cannot be compared. Choose another model.</source>
        <translation>{name} 給出的向量長短不一，沒法比較。請換一個模型。</translation>
    </message>
    <message>
        <source>{name} returned vectors that are not numbers. Choose another model.</source>
        <translation>{name} 給出的向量不是數字。請換一個模型。</translation>
    </message>
    <message>
        <source>{name} sent far more than requested, so reading was stopped. Check the address.</source>
        <translation>{name} 傳來的遠遠超過所要的，已停止讀取。請檢查位址。</translation>
    </message>
    <message>
        <source>{name} took too long to answer. Try again in a moment, or choose a smaller model.</source>
        <translation>{name} 太久沒有回應。稍後再試，或換一個小一點的模型。</translation>
    </message>
    <message>
        <source>{told} Their computer seems to be disconnected.</source>
        <translation>{told}那台電腦像是斷線了。</translation>
    </message>
    <message>
        <source>{user} opened this project on {host}, {since}. Here it can only be read.</source>
        <translation>{user} 在 {host} 上開著這個專案，從 {since} 起。這裡只能讀。</translation>
    </message>
    <message>
        <source>{what}: it needs texts that are not on this machine. Open their articles while the hub can be reached, or merge a copy that has them.</source>
        <translation>{what}：所需的內文不在本機。請在連得上中心時開啟那些文章，或者併入有這些內文的副本。</translation>
    </message>
    <message>
        <source>{what}: something unexpected went wrong. What was saved before is safe.</source>
        <translation>{what}：程式出了意外的錯誤。之前存檔的都在。</translation>
    </message>
    <message>
        <source>{what}: the disk is full. Everything in the project is safe.</source>
        <translation>{what}：磁碟已滿。專案裡的內容都在。</translation>
    </message>
    <message>
        <source>{what}: the folder is write-protected. Choose another one.</source>
        <translation>{what}：這個資料夾無法寫入，請換一個。</translation>
    </message>
    <message>
        <source>{what}: {reason}. Everything in the project is safe.</source>
        <translation>{what}：{reason}。專案裡的內容都在。</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged into itself. Nothing was changed.</source>
        <translation>「{name}」不能併入自己。沒有改動。</translation>
    </message>
    <message>
        <source>“{name}” cannot be moved below itself. Nothing was changed.</source>
        <translation>「{name}」不能移到自己下面。沒有改動。</translation>
    </message>
    <message>
        <source>“{name}” cannot replace itself. Nothing was changed.</source>
        <translation>「{name}」不能替換自己。沒有改動。</translation>
    </message>
    <message>
        <source>“{name}” contains “{detail}”, which no Duikan project has. For safety it was not opened.</source>
        <translation>「{name}」裡有對勘專案不會有的「{detail}」。為安全起見沒有開啟。</translation>
    </message>
    <message>
        <source>“{name}” exists already and was not overwritten. Choose another name.</source>
        <translation>「{name}」已經存在，沒有覆蓋。請換個名字。</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program ({application}), not a project of Duikan.</source>
        <translation>「{name}」是其他程式的資料庫（{application}），不是對勘專案。</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe. Choose a .duikan file.</source>
        <translation>「{name}」是裝置或管道。請選一個 .duikan 檔案。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a .duikan file.</source>
        <translation>「{name}」是資料夾。請選一個 .duikan 檔案。</translation>
    </message>
    <message>
        <source>“{name}” is an empty file. Perhaps it was not copied completely; look for another copy.</source>
        <translation>「{name}」是空檔案。可能沒有複製完整，請找另一份副本。</translation>
    </message>
    <message>
        <source>“{name}” is damaged and was not opened. Nothing in it was changed; open another copy of it.</source>
        <translation>「{name}」已損壞，沒有開啟，也沒有改動。請開啟另一份副本。</translation>
    </message>
    <message>
        <source>“{name}” is not a Duikan project. It was not touched.</source>
        <translation>「{name}」不是對勘專案。檔案沒有被改動。</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there first.</source>
        <translation>「{name}」在另一個程式裡開著。請先在那裡關掉。</translation>
    </message>
    <message>
        <source>“{name}” is the shared layer, not a person.</source>
        <translation>「{name}」是共同層。只能合併人的身分。</translation>
    </message>
    <message>
        <source>“{name}” lacks “tokenizer.json”. Put it there; it is published with the model.</source>
        <translation>「{name}」裡缺「tokenizer.json」。它和模型一起發布，請放進去。</translation>
    </message>
    <message>
        <source>“{name}” no longer exists. Was it moved or renamed?</source>
        <translation>「{name}」已經不在原處。也許被移動或重新命名了。</translation>
    </message>
    <message>
        <source>“{title}” has no text. It was not imported.</source>
        <translation>「{title}」沒有內文，沒有匯入。</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>質量</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>倍數</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>序數</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>溫度</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>體積</translation>
    </message>
    <message>
        <source>about</source>
        <translation>約</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已補充</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>bound read from “{cue}”</source>
        <translation>界限詞「{cue}」</translation>
    </message>
    <message>
        <source>by the analyst: {action}</source>
        <translation>分析者{action}</translation>
    </message>
    <message>
        <source>completed from the context</source>
        <translation>據上下文補全</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>currency inferred from the context</source>
        <translation>幣種據上下文推斷</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>已去掉</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>等於</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>不到</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已註明</translation>
    </message>
    <message>
        <source>range</source>
        <translation>區間</translation>
    </message>
    <message>
        <source>the words are vague</source>
        <translation>概數</translation>
    </message>
    <message>
        <source>to {level} times the former level</source>
        <translation>為原來的 {level} 倍</translation>
    </message>
    <message>
        <source>unit inferred from the context</source>
        <translation>單位據上下文推斷</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>A quote is not at its recorded place</source>
        <translation>引文不在所記的位置</translation>
    </message>
    <message>
        <source>A text has changed since it was written</source>
        <translation>內文與寫入時不同</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>讀不出</translation>
    </message>
    <message>
        <source>Changed since it was written</source>
        <translation>與寫入時不同</translation>
    </message>
    <message>
        <source>Differs from the history</source>
        <translation>與歷史記錄不符</translation>
    </message>
    <message>
        <source>Operations are missing</source>
        <translation>歷史記錄有缺失</translation>
    </message>
    <message>
        <source>Pages of the file are inconsistent</source>
        <translation>檔案的頁面互相矛盾</translation>
    </message>
    <message>
        <source>Refers to something that no longer exists</source>
        <translation>指向已不存在的東西</translation>
    </message>
    <message>
        <source>Rows are missing or too many</source>
        <translation>列數缺少或多出</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>articles read</source>
        <translation>已讀標記</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>corrected figures</source>
        <translation>更正過的數值</translation>
    </message>
    <message>
        <source>history</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>links</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>memos</source>
        <translation>札記</translation>
    </message>
    <message>
        <source>origins</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>overruled statuses</source>
        <translation>改判的狀態</translation>
    </message>
    <message>
        <source>people</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>rejected drafts</source>
        <translation>駁回的草稿</translation>
    </message>
    <message>
        <source>rejected suggestions</source>
        <translation>駁回的建議</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>存下的搜尋</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>tags on claims</source>
        <translation>論斷上的標籤</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>{what} ({where})</source>
        <translation>{what}（{where}）</translation>
    </message>
</context>
<context>
    <name>foreign</name>
    <message>
        <source>Export the project there again with its texts.</source>
        <translation>在那邊連同內文重新匯出專案。</translation>
    </message>
    <message>
        <source>Import these documents separately.</source>
        <translation>這些文件請單獨匯入。</translation>
    </message>
    <message>
        <source>Import these pages first, then this file.</source>
        <translation>先匯入這些網頁，再匯入這份檔案。</translation>
    </message>
    <message>
        <source>Select the passage by hand.</source>
        <translation>請手動選出這段文字。</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16 單元</translation>
    </message>
    <message>
        <source>UTF-16 units from the byte order mark on</source>
        <translation>UTF-16 單元，從位元組順序記號算起</translation>
    </message>
    <message>
        <source>UTF-16 units from the byte order mark on, ends of lines as two</source>
        <translation>UTF-16 單元，從位元組順序記號算起，換行算兩個</translation>
    </message>
    <message>
        <source>UTF-16 units, ends of lines as two</source>
        <translation>UTF-16 單元，換行算兩個</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字元</translation>
    </message>
    <message>
        <source>characters from the byte order mark on</source>
        <translation>字元，從位元組順序記號算起</translation>
    </message>
    <message>
        <source>characters from the byte order mark on, ends of lines as two</source>
        <translation>字元，從位元組順序記號算起，換行算兩個</translation>
    </message>
    <message>
        <source>characters, ends of lines as two</source>
        <translation>字元，換行算兩個</translation>
    </message>
    <message>
        <source>names a kind of statement</source>
        <translation>說的是論斷的類型</translation>
    </message>
    <message>
        <source>no tag of this name here</source>
        <translation>這裡沒有同名的標籤</translation>
    </message>
    <message>
        <source>the last part of the name</source>
        <translation>名稱的最後一段相同</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>this tag itself</source>
        <translation>就是這個標籤</translation>
    </message>
    <message>
        <source>{count} annotations of a program’s own analysis</source>
        <translation>{count} 條程式自己分析出的標註</translation>
    </message>
    <message>
        <source>{count} annotations without a quote</source>
        <translation>{count} 條標註沒有引文</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} 個個案</translation>
    </message>
    <message>
        <source>{count} codes on whole texts</source>
        <translation>{count} 個編碼加在整篇上</translation>
    </message>
    <message>
        <source>{count} codings beyond the end of their text</source>
        <translation>{count} 處編碼超出內文</translation>
    </message>
    <message>
        <source>{count} codings of regions of a page or picture</source>
        <translation>{count} 處編碼是頁面或圖片上的區域</translation>
    </message>
    <message>
        <source>{count} facts that have no field here</source>
        <translation>{count} 項屬性在這裡沒有對應的欄位</translation>
    </message>
    <message>
        <source>{count} graphs</source>
        <translation>{count} 張關係圖</translation>
    </message>
    <message>
        <source>{count} links with an end that is not imported</source>
        <translation>{count} 條關聯有一端帶不進來</translation>
    </message>
    <message>
        <source>{count} memos that belong to no passage</source>
        <translation>{count} 條札記不屬於任何段落</translation>
    </message>
    <message>
        <source>{count} notes on whole pages</source>
        <translation>{count} 條備註寫在整頁上</translation>
    </message>
    <message>
        <source>{count} on pages that are not articles here</source>
        <translation>{count} 條標註所在的網頁不是這裡的文章</translation>
    </message>
    <message>
        <source>{count} pictures, recordings or films</source>
        <translation>{count} 份圖片、錄音或錄影</translation>
    </message>
    <message>
        <source>{count} predictions of a model</source>
        <translation>{count} 條模型預測</translation>
    </message>
    <message>
        <source>{count} replies to annotations</source>
        <translation>{count} 條對標註的回覆</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>{count} 個集合</translation>
    </message>
    <message>
        <source>{count} sources without plain text</source>
        <translation>{count} 份來源只有原文件，沒有純文字</translation>
    </message>
    <message>
        <source>{count} whose quote is not in the text, or several times</source>
        <translation>{count} 條的引文在內文裡找不到，或不止一處</translation>
    </message>
    <message>
        <source>{count} without characters</source>
        <translation>{count} 處沒有選中任何字</translation>
    </message>
    <message>
        <source>{count} without their text</source>
        <translation>{count} 處缺少內文</translation>
    </message>
</context>
<context>
    <name>hub</name>
    <message>
        <source>A project needs an owner: make somebody else one first.</source>
        <translation>專案必須有擁有者：請先讓另一個人成為擁有者。</translation>
    </message>
    <message>
        <source>Leave the password out of the address, where others could read it; it has a field of its own.</source>
        <translation>請不要把密碼寫在位址裡，別人會看到；密碼有單獨的輸入欄。</translation>
    </message>
    <message>
        <source>Nobody answers at {hub}. Check the address and the network; the project can be worked on.</source>
        <translation>{hub}沒有應答。請檢查位址和網路；專案可以照常使用。</translation>
    </message>
    <message>
        <source>Only an owner of the project on {hub} may do this.</source>
        <translation>只有{hub}上這個專案的擁有者可以這樣做。</translation>
    </message>
    <message>
        <source>Somebody else has put this project on {hub} already. Ask them to add you.</source>
        <translation>別人已經把這個專案放到{hub}。請對方把你加入。</translation>
    </message>
    <message>
        <source>Somebody else is at {hub} just now. Try again in a moment.</source>
        <translation>{hub}正被別人佔用。請稍後再試。</translation>
    </message>
    <message>
        <source>The address lacks the name of the database: postgresql://name@host/database.</source>
        <translation>位址缺少資料庫的名字：postgresql://name@host/database。</translation>
    </message>
    <message>
        <source>The address may not set “{detail}”.</source>
        <translation>位址裡不能設定「{detail}」。</translation>
    </message>
    <message>
        <source>The connection to {hub} broke off. What it acknowledged stays; try again for the rest.</source>
        <translation>與{hub}的連線中斷了。已確認的內容都在；其餘的請再試一次。</translation>
    </message>
    <message>
        <source>The disk of {hub} is full. Your work is safe here; tell the hub&apos;s administrator.</source>
        <translation>{hub}的磁碟已滿。你的工作在這裡是安全的；請告訴中心的管理員。</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>埠是 1 到 65535 之間的數。</translation>
    </message>
    <message>
        <source>The project on {hub} needs Duikan {detail} or newer. Update Duikan; your file stays as it is.</source>
        <translation>{hub}上的專案需要對勘 {detail} 或更新的版本。請更新對勘；你的檔案保持原樣。</translation>
    </message>
    <message>
        <source>There is no hub at {hub}. Ask the administrator of the database to make one.</source>
        <translation>{hub}還沒有建立。請資料庫的管理員建立中心。</translation>
    </message>
    <message>
        <source>There is no sslmode “{detail}”.</source>
        <translation>沒有「{detail}」這種 sslmode。</translation>
    </message>
    <message>
        <source>This file is on another hub. Leave that one first, under “Team project…”.</source>
        <translation>這個檔案在另一個中心上。請先在「團隊專案…」裡退出那個中心。</translation>
    </message>
    <message>
        <source>This is not the name of a host.</source>
        <translation>這不是主機的名字。</translation>
    </message>
    <message>
        <source>What came could not be saved here just now. It is tried again; see whether disk and file can be written.</source>
        <translation>收到的內容剛才沒能存到這裡。會再試；請看看磁碟和檔案能否寫入。</translation>
    </message>
    <message>
        <source>What came from {hub} does not verify ({detail}), and nothing of it was taken in. Tell its administrator.</source>
        <translation>從{hub}收到的內容沒有通過驗證（{detail}），一點也沒有收取。請告訴它的管理員。</translation>
    </message>
    <message>
        <source>Write the address like postgresql://name@host/database.</source>
        <translation>位址請寫成 postgresql://name@host/database。</translation>
    </message>
    <message>
        <source>You are not in this project on {hub} any more. Your file keeps all it has; an owner can add you again.</source>
        <translation>你已不是{hub}上這個專案的成員。你的檔案保留已有的一切；擁有者可以把你加入。</translation>
    </message>
    <message>
        <source>You may not use {hub}. Ask its administrator to let you in ({detail}).</source>
        <translation>你無權使用{hub}。請它的管理員給你權限（{detail}）。</translation>
    </message>
    <message>
        <source>You may only read this project on {hub}; what you do stays in your file. An owner can change that.</source>
        <translation>在{hub}，你只能閱讀這個專案；你做的工作留在你的檔案裡。擁有者可以更改你的角色。</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>沒有說明原因</translation>
    </message>
    <message>
        <source>the hub “{database}” on {host}</source>
        <translation>{host}上的中心「{database}」</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>{hub} could not prove that it is who it says it is, so nothing was sent. Ask its administrator ({detail}).</source>
        <translation>{hub}無法證明自己的身分，所以什麼也沒有傳送。請詢問它的管理員（{detail}）。</translation>
    </message>
    <message>
        <source>{hub} does not have a text that is needed. It comes when somebody whose file has it synchronises, or with a copy that is merged.</source>
        <translation>{hub}沒有所需的一篇內文。等有這篇內文的人同步，或者併入附有它的副本，就有了。</translation>
    </message>
    <message>
        <source>{hub} does not let you in. Check name and database, or ask its administrator ({detail}).</source>
        <translation>{hub}不讓你登入。請檢查登入名和資料庫，或詢問它的管理員（{detail}）。</translation>
    </message>
    <message>
        <source>{hub} has no such project for you: it was removed, or you were removed from it. Your file keeps all it has; an owner of the project can add you again.</source>
        <translation>{hub}沒有你能看到的這個專案：它被移除了，或你被移出了。你的檔案保留已有的一切；專案的擁有者可以再把你加入。</translation>
    </message>
    <message>
        <source>{hub} is older than this version of Duikan needs. Ask its administrator to bring it up to date.</source>
        <translation>{hub}比這個版本的對勘所需的舊。請它的管理員升級。</translation>
    </message>
    <message>
        <source>{hub} needs a newer version of Duikan. Update Duikan; the project stays as it is.</source>
        <translation>{hub}需要更新版本的對勘。請更新對勘；專案保持原樣。</translation>
    </message>
    <message>
        <source>{hub} refused ({detail}). Your work is safe in your file.</source>
        <translation>{hub}拒絕了（{detail}）。你的工作在你的檔案裡是安全的。</translation>
    </message>
    <message>
        <source>{hub} refused a text that is missing or not the one that is named. Look at the project with “Check and repair…”.</source>
        <translation>{hub}拒絕了一篇缺失或與記錄不符的文字。請用「檢查與修復…」看看專案。</translation>
    </message>
    <message>
        <source>{hub} refused what is not as it was written. Look at the project with “Check and repair…”.</source>
        <translation>{hub}拒絕了與寫入時不一致的內容。請用「檢查與修復…」看看專案。</translation>
    </message>
    <message>
        <source>{hub} refused what makes no sense to it ({detail}). Look at the project with “Check and repair…”.</source>
        <translation>{hub}拒絕了它不認識的內容（{detail}）。請用「檢查與修復…」看看專案。</translation>
    </message>
    <message>
        <source>{hub} refused work in the name of somebody else who has a login there. They, or an owner, must send it.</source>
        <translation>{hub}拒絕了以他人名義做的工作，對方在那裡有登入名稱。必須由對方或擁有者傳送。</translation>
    </message>
    <message>
        <source>{hub} refused work that stands on work which it lacks. Look at the project with “Check and repair…”.</source>
        <translation>{hub}拒絕了一些工作，因為它缺少這些工作的基礎。請用「檢查與修復…」看看專案。</translation>
    </message>
    <message>
        <source>{hub} wants a password, or another one.</source>
        <translation>{hub}要求密碼，或者密碼不對。</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Comparability</source>
        <translation>可比性</translation>
    </message>
    <message>
        <source>Comparable</source>
        <translation>可比</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>與…比較</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>相容</translation>
    </message>
    <message>
        <source>Contradict</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>複製為表格</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>數值不同</translation>
    </message>
    <message>
        <source>Figures are still being read</source>
        <translation>數值還在讀取</translation>
    </message>
    <message>
        <source>Go to the source</source>
        <translation>到原文</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判斷</translation>
    </message>
    <message>
        <source>Let it answer the question</source>
        <translation>用它回答這個議題</translation>
    </message>
    <message>
        <source>Make it the baseline</source>
        <translation>設為基準</translation>
    </message>
    <message>
        <source>No figure in this article</source>
        <translation>這篇文章裡沒有數值</translation>
    </message>
    <message>
        <source>Nobody marked the article as read</source>
        <translation>還沒有人把這篇標為讀過</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>僅一源</translation>
    </message>
    <message>
        <source>Other scope or period…</source>
        <translation>口徑或時期不同…</translation>
    </message>
    <message>
        <source>Overrule the status…</source>
        <translation>改判…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Set a rate…</source>
        <translation>輸入匯率…</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>極差</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>converted at {rate}</source>
        <translation>依 {rate} 換算</translation>
    </message>
    <message>
        <source>differs from the baseline</source>
        <translation>與基準不同</translation>
    </message>
    <message>
        <source>far from the other figures</source>
        <translation>遠離其他數值</translation>
    </message>
    <message>
        <source>not compared: {reason}</source>
        <translation>不參與比較：{reason}</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>quotes the same origin as another source</source>
        <translation>與另一來源同源</translation>
    </message>
    <message>
        <source>{letters}: {reason}</source>
        <translation>{letters}：{reason}</translation>
    </message>
    <message>
        <source>{reasons}. Left out of the spread and of the bounds.</source>
        <translation>{reasons}。不參與極差與相容區間。</translation>
    </message>
    <message>
        <source>{reasons}. The judgement follows what was decided.</source>
        <translation>{reasons}。判斷以分析者的決定為準。</translation>
    </message>
    <message>
        <source>{status}: {reason}</source>
        <translation>{status}：{reason}</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>重做 {act}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>復原 {act}</translation>
    </message>
    <message>
        <source>accept draft {subject}</source>
        <translation>採納草稿{subject}</translation>
    </message>
    <message>
        <source>accept suggestion {ends} {subject}</source>
        <translation>採納建議 {ends}{subject}</translation>
    </message>
    <message>
        <source>add figure {subject}</source>
        <translation>補充數值{subject}</translation>
    </message>
    <message>
        <source>add tag {subject}</source>
        <translation>加標籤{subject}</translation>
    </message>
    <message>
        <source>adjudicate</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>adjudicate a relation</source>
        <translation>裁定關係</translation>
    </message>
    <message>
        <source>adjudicate a status</source>
        <translation>裁定狀態</translation>
    </message>
    <message>
        <source>change</source>
        <translation>改動</translation>
    </message>
    <message>
        <source>change baseline of {subject}</source>
        <translation>更換{subject}的基準</translation>
    </message>
    <message>
        <source>change name or colour</source>
        <translation>改名字或顏色</translation>
    </message>
    <message>
        <source>change relation {ends} {subject}</source>
        <translation>改關係 {ends}{subject}</translation>
    </message>
    <message>
        <source>code as one’s own {subject}</source>
        <translation>照樣標註{subject}</translation>
    </message>
    <message>
        <source>copy what is agreed into the shared layer</source>
        <translation>把一致的收入共同層</translation>
    </message>
    <message>
        <source>correct figure {subject}</source>
        <translation>更正數值{subject}</translation>
    </message>
    <message>
        <source>count {subject} apart</source>
        <translation>分開計數{subject}</translation>
    </message>
    <message>
        <source>count {subject} together</source>
        <translation>合併計數{subject}</translation>
    </message>
    <message>
        <source>create claim {subject}</source>
        <translation>建立論斷{subject}</translation>
    </message>
    <message>
        <source>create project {subject}</source>
        <translation>新增專案{subject}</translation>
    </message>
    <message>
        <source>create question {subject}</source>
        <translation>新增議題{subject}</translation>
    </message>
    <message>
        <source>create relation {subject}</source>
        <translation>新增關係{subject}</translation>
    </message>
    <message>
        <source>create tag {subject}</source>
        <translation>新增標籤{subject}</translation>
    </message>
    <message>
        <source>decide a conflict</source>
        <translation>裁定衝突</translation>
    </message>
    <message>
        <source>delete claim {subject}</source>
        <translation>刪除論斷{subject}</translation>
    </message>
    <message>
        <source>delete link {ends} {subject}</source>
        <translation>刪除關聯 {ends}{subject}</translation>
    </message>
    <message>
        <source>delete memo {subject}</source>
        <translation>刪除札記 {subject}</translation>
    </message>
    <message>
        <source>delete question {subject}</source>
        <translation>刪除議題{subject}</translation>
    </message>
    <message>
        <source>delete rate {subject}</source>
        <translation>刪除匯率{subject}</translation>
    </message>
    <message>
        <source>delete relation {subject}</source>
        <translation>刪除關係{subject}</translation>
    </message>
    <message>
        <source>delete saved search {subject}</source>
        <translation>刪除存下的搜尋 {subject}</translation>
    </message>
    <message>
        <source>delete tag {subject}</source>
        <translation>刪除標籤{subject}</translation>
    </message>
    <message>
        <source>dismiss figure {subject}</source>
        <translation>去掉數值{subject}</translation>
    </message>
    <message>
        <source>edit details of {subject}</source>
        <translation>修改屬性{subject}</translation>
    </message>
    <message>
        <source>edit memo {subject}</source>
        <translation>改札記 {subject}</translation>
    </message>
    <message>
        <source>edit note on link {ends} {subject}</source>
        <translation>修改關聯備註 {ends}{subject}</translation>
    </message>
    <message>
        <source>edit note on {subject}</source>
        <translation>修改備註{subject}</translation>
    </message>
    <message>
        <source>edit origin {subject}</source>
        <translation>編輯出處{subject}</translation>
    </message>
    <message>
        <source>edit question {subject}</source>
        <translation>編輯議題{subject}</translation>
    </message>
    <message>
        <source>edit relation {subject}</source>
        <translation>修改關係{subject}</translation>
    </message>
    <message>
        <source>edit saved search {subject}</source>
        <translation>改存下的搜尋 {subject}</translation>
    </message>
    <message>
        <source>edit tag {subject}</source>
        <translation>修改標籤{subject}</translation>
    </message>
    <message>
        <source>hand out copy of {subject}</source>
        <translation>分發{subject}的副本</translation>
    </message>
    <message>
        <source>import annotations</source>
        <translation>匯入標註</translation>
    </message>
    <message>
        <source>import codebook of {subject}</source>
        <translation>匯入{subject}的標籤體系</translation>
    </message>
    <message>
        <source>import {subject}</source>
        <translation>匯入{subject}</translation>
    </message>
    <message>
        <source>join claims {subject}</source>
        <translation>合併論斷 {subject}</translation>
    </message>
    <message>
        <source>join origins as {subject}</source>
        <translation>合併為出處{subject}</translation>
    </message>
    <message>
        <source>join questions as {subject}</source>
        <translation>合併為議題{subject}</translation>
    </message>
    <message>
        <source>join two identities</source>
        <translation>合併兩個身分</translation>
    </message>
    <message>
        <source>leave claim {subject} orphaned</source>
        <translation>把論斷{subject}留作失錨</translation>
    </message>
    <message>
        <source>link {ends} {subject}</source>
        <translation>關聯 {ends}{subject}</translation>
    </message>
    <message>
        <source>mark {subject} as not read</source>
        <translation>標記{subject}為未讀</translation>
    </message>
    <message>
        <source>mark {subject} as read</source>
        <translation>標記{subject}為讀過</translation>
    </message>
    <message>
        <source>merge tag {subject}</source>
        <translation>合併標籤{subject}</translation>
    </message>
    <message>
        <source>merge the work of {subject}</source>
        <translation>合併 {subject} 的工作</translation>
    </message>
    <message>
        <source>move question {subject}</source>
        <translation>移動議題{subject}</translation>
    </message>
    <message>
        <source>move saved search {subject}</source>
        <translation>移動存下的搜尋 {subject}</translation>
    </message>
    <message>
        <source>move tag {subject}</source>
        <translation>移動標籤{subject}</translation>
    </message>
    <message>
        <source>move to folder {subject}</source>
        <translation>移到資料夾 {subject}</translation>
    </message>
    <message>
        <source>overrule status in {subject}</source>
        <translation>改判{subject}中的狀態</translation>
    </message>
    <message>
        <source>place claim {subject} again</source>
        <translation>重新定位論斷{subject}</translation>
    </message>
    <message>
        <source>put into question {subject}</source>
        <translation>歸入議題{subject}</translation>
    </message>
    <message>
        <source>reconsider claim {subject}</source>
        <translation>重新考慮論斷{subject}</translation>
    </message>
    <message>
        <source>record what a merge decided</source>
        <translation>記下合併的裁定</translation>
    </message>
    <message>
        <source>reject draft {subject}</source>
        <translation>駁回草稿{subject}</translation>
    </message>
    <message>
        <source>reject suggestion {ends} {subject}</source>
        <translation>駁回建議 {ends}{subject}</translation>
    </message>
    <message>
        <source>remove origin {subject}</source>
        <translation>移除出處{subject}</translation>
    </message>
    <message>
        <source>remove overruled status in {subject}</source>
        <translation>撤回{subject}中的改判</translation>
    </message>
    <message>
        <source>remove tag {subject}</source>
        <translation>移除標籤{subject}</translation>
    </message>
    <message>
        <source>remove {subject}</source>
        <translation>移除{subject}</translation>
    </message>
    <message>
        <source>rename project</source>
        <translation>重新命名專案</translation>
    </message>
    <message>
        <source>repair project {subject}</source>
        <translation>修復專案{subject}</translation>
    </message>
    <message>
        <source>replace text of {subject}</source>
        <translation>替換內文{subject}</translation>
    </message>
    <message>
        <source>resize claim {subject}</source>
        <translation>調整論斷範圍{subject}</translation>
    </message>
    <message>
        <source>restore backup</source>
        <translation>回到備份</translation>
    </message>
    <message>
        <source>restore draft {subject}</source>
        <translation>恢復草稿{subject}</translation>
    </message>
    <message>
        <source>restore reading of {subject}</source>
        <translation>恢復自動讀出的{subject}</translation>
    </message>
    <message>
        <source>restore suggestion {ends} {subject}</source>
        <translation>恢復建議 {ends}{subject}</translation>
    </message>
    <message>
        <source>reverse link {ends} {subject}</source>
        <translation>調換關聯方向 {ends}{subject}</translation>
    </message>
    <message>
        <source>save search {subject}</source>
        <translation>存下搜尋 {subject}</translation>
    </message>
    <message>
        <source>separate an identity</source>
        <translation>分開一個身分</translation>
    </message>
    <message>
        <source>set kind of {subject}</source>
        <translation>修改類型{subject}</translation>
    </message>
    <message>
        <source>set origin {subject}</source>
        <translation>註明出處{subject}</translation>
    </message>
    <message>
        <source>set rate {subject}</source>
        <translation>設定匯率{subject}</translation>
    </message>
    <message>
        <source>set scope of figure {subject}</source>
        <translation>註明數值{subject}的口徑</translation>
    </message>
    <message>
        <source>split question {subject}</source>
        <translation>拆分議題{subject}</translation>
    </message>
    <message>
        <source>split tag {subject}</source>
        <translation>拆分標籤{subject}</translation>
    </message>
    <message>
        <source>take out of question {subject}</source>
        <translation>移出議題{subject}</translation>
    </message>
    <message>
        <source>upgrade project {subject}</source>
        <translation>升級專案{subject}</translation>
    </message>
    <message>
        <source>write memo {subject}</source>
        <translation>寫札記 {subject}</translation>
    </message>
    <message>
        <source>{act} ({details})</source>
        <translation>{act}（{details}）</translation>
    </message>
    <message>
        <source>{letter} ¶{paragraph}</source>
        <translation>{letter} 第 {paragraph} 段</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>; {inside} inside</source>
        <translation>，{inside} 在其內</translation>
    </message>
    <message>
        <source>Bounds of {givers}: {range}</source>
        <translation>{givers} 給出的界：{range}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間線</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>對數座標</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>read, not mentioned</source>
        <translation>讀過，未提及</translation>
    </message>
    <message>
        <source>same origin</source>
        <translation>同源</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} 起</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>至 {date}</translation>
    </message>
    <message>
        <source>{date}: {words}, in {count} articles</source>
        <translation>{date} {words}，{count} 篇都寫</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{source}: {words}</source>
        <translation>{source}：{words}</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>A damaged export: a text differs from the exported one ({detail})</source>
        <translation>匯出檔案已損壞：內文與匯出時不同（{detail}）</translation>
    </message>
    <message>
        <source>A damaged export: it contains an invalid number ({detail})</source>
        <translation>匯出檔案已損壞：含有無效的數（{detail}）</translation>
    </message>
    <message>
        <source>A damaged export: it is not UTF-8 ({detail})</source>
        <translation>匯出檔案已損壞：不是 UTF-8（{detail}）</translation>
    </message>
    <message>
        <source>A damaged export: its JSON ends early or is invalid at {detail}</source>
        <translation>匯出檔案已損壞：JSON 在 {detail} 處中斷或有誤</translation>
    </message>
    <message>
        <source>A damaged export: wrong value at {detail}</source>
        <translation>匯出檔案已損壞：{detail} 處的值有誤</translation>
    </message>
    <message>
        <source>A damaged export: {detail} is missing</source>
        <translation>匯出檔案已損壞：缺少 {detail}</translation>
    </message>
    <message>
        <source>A damaged export: “{detail}” occurs twice in one object</source>
        <translation>匯出檔案已損壞：同一物件裡「{detail}」出現兩次</translation>
    </message>
    <message>
        <source>A database, perhaps a project: open it instead of importing it</source>
        <translation>這是資料庫，也許是專案：請開啟它，而不是匯入</translation>
    </message>
    <message>
        <source>A table of claims, links or figures that Duikan exported. Merge the project, or import its JSON export.</source>
        <translation>這是對勘匯出的論斷、關聯或數值表。請合併專案，或匯入它的 JSON 匯出檔。</translation>
    </message>
    <message>
        <source>An archive of files. Unpack it and import the files in it.</source>
        <translation>壓縮檔。請解開後把裡面的檔案拖進來。</translation>
    </message>
    <message>
        <source>An old office format (.doc, .xls, .wps). Save it as .docx or .xlsx first.</source>
        <translation>舊的辦公格式（.doc、.xls、.wps）。請先另存為 .docx 或 .xlsx。</translation>
    </message>
    <message>
        <source>Contains a file name that leads elsewhere or occurs twice ({detail}); not read.</source>
        <translation>裡面有指向別處或重複的檔名（{detail}），沒有讀。</translation>
    </message>
    <message>
        <source>Damaged: it cannot be read. Ask for another copy.</source>
        <translation>損壞了，讀不出來。請另要一份。</translation>
    </message>
    <message>
        <source>Expands beyond {detail} MB; not read.</source>
        <translation>展開後超過 {detail} MB，沒有讀。</translation>
    </message>
    <message>
        <source>Exported by a newer version ({detail}); update to read it</source>
        <translation>由較新的版本匯出（{detail}），更新後才能讀</translation>
    </message>
    <message>
        <source>It has more than {detail} pages. Divide it.</source>
        <translation>超過 {detail} 頁。請分成幾份。</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>巢狀太深</translation>
    </message>
    <message>
        <source>Its XML declares entities ({detail}), which no document needs; not read.</source>
        <translation>裡面的 XML 宣告了實體（{detail}），正常的文件不需要，沒有讀。</translation>
    </message>
    <message>
        <source>JSON, but not an export of Duikan</source>
        <translation>是 JSON，但不是對勘的匯出檔案</translation>
    </message>
    <message>
        <source>Leads into the local network ({detail}); nothing was fetched.</source>
        <translation>指向本機所在的網路（{detail}），不從那裡取任何東西。</translation>
    </message>
    <message>
        <source>No answer within {detail} s. Save the page and drop it.</source>
        <translation>那個網站 {detail} 秒沒有回答。可以存成網頁再拖進來。</translation>
    </message>
    <message>
        <source>No answer. Check the address and the connection.</source>
        <translation>那裡沒有回應。請檢查網址和網路連線。</translation>
    </message>
    <message>
        <source>No text can be read from this kind of file. Save it as Word, PDF or text first.</source>
        <translation>這種檔案讀不出文字。請先存成 Word、PDF 或純文字。</translation>
    </message>
    <message>
        <source>Not a Duikan export: it is nested too deeply</source>
        <translation>不是對勘的匯出檔案：巢狀過深</translation>
    </message>
    <message>
        <source>Only images, no text layer. Run OCR first.</source>
        <translation>只有影像，沒有文字層。先做文字辨識（OCR）再匯入。</translation>
    </message>
    <message>
        <source>Password protected. Ask for an open copy.</source>
        <translation>有密碼。請向作者要一份不加密的。</translation>
    </message>
    <message>
        <source>Redirects in a circle, or to something that is not a web page; nothing was fetched.</source>
        <translation>來回轉址，或轉到了不是網頁的地方；沒有取任何東西。</translation>
    </message>
    <message>
        <source>The administrator of this machine does not allow web pages.</source>
        <translation>這台電腦的管理員不允許取網頁。</translation>
    </message>
    <message>
        <source>The connection was lost. Try again, or save the page and drop it.</source>
        <translation>連線中斷。請再試一次，或者存成網頁再拖進來。</translation>
    </message>
    <message>
        <source>The file could not be read: {detail}</source>
        <translation>讀不出這個檔案：{detail}</translation>
    </message>
    <message>
        <source>The file is larger than {detail} MB</source>
        <translation>檔案超過 {detail} MB</translation>
    </message>
    <message>
        <source>The file no longer exists</source>
        <translation>檔案不在了</translation>
    </message>
    <message>
        <source>The identity of the site could not be verified. Save the page in a browser and drop it.</source>
        <translation>那個網站無法證明自己的身分。可以在瀏覽器裡存下網頁再拖進來。</translation>
    </message>
    <message>
        <source>The page gets its text by scripts or frames. Copy the text in a browser and paste it, or print it to PDF.</source>
        <translation>網頁的內文是用指令碼或框架取來的。請在瀏覽器裡複製內文再貼上，或者列印成 PDF。</translation>
    </message>
    <message>
        <source>The page is larger than {detail} MB. Save it in a browser and drop it.</source>
        <translation>網頁超過 {detail} MB。可以在瀏覽器裡存下再拖進來。</translation>
    </message>
    <message>
        <source>The site refused (status {detail}). Save the page in a browser and drop it.</source>
        <translation>那個網站拒絕了（狀態 {detail}）。可以在瀏覽器裡存下網頁再拖進來。</translation>
    </message>
    <message>
        <source>The table has more than {detail} rows. Divide it.</source>
        <translation>表格超過 {detail} 列。請分成幾份。</translation>
    </message>
    <message>
        <source>There is neither a page nor a document at this address ({detail})</source>
        <translation>那裡不是網頁，也不是文件（{detail}）</translation>
    </message>
    <message>
        <source>There is no encoding called {detail}</source>
        <translation>沒有叫 {detail} 的編碼</translation>
    </message>
    <message>
        <source>There is no format called {detail}</source>
        <translation>沒有叫 {detail} 的格式</translation>
    </message>
    <message>
        <source>There is no text in it</source>
        <translation>裡面沒有文字</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file</source>
        <translation>這是裝置或管道，不是檔案</translation>
    </message>
    <message>
        <source>This is a folder; choose the files in it</source>
        <translation>這是資料夾，請選擇其中的檔案</translation>
    </message>
    <message>
        <source>This is not the address of a web page</source>
        <translation>這不是網頁的位址</translation>
    </message>
    <message>
        <source>This kind of office document ({detail}) cannot be read. Save it as PDF first.</source>
        <translation>這種辦公文件（{detail}）讀不了。請先另存為 PDF。</translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation>沒有權限讀這個檔案</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>(not found) </source>
        <translation>（失錨）</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Answering figure</source>
        <translation>作答的數值</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>分開之前</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改動</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有分歧</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>兩端</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>起止</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>本機已有</translation>
    </message>
    <message>
        <source>Incoming changes</source>
        <translation>將併入</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation>合為一人</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全都留</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>兩者都留</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>用本機</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Notes and summaries</source>
        <translation>小結與備註</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上級標籤</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>讀法</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>來件</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>另寫…</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>另寫</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>口徑</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小結</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Tags on claims</source>
        <translation>論斷上的標籤</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>用來件</translation>
    </message>
    <message>
        <source>Take {name}&apos;s</source>
        <translation>用{name}的</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>article “{name}”</source>
        <translation>文章「{name}」</translation>
    </message>
    <message>
        <source>as here</source>
        <translation>用本機</translation>
    </message>
    <message>
        <source>as received</source>
        <translation>用來件</translation>
    </message>
    <message>
        <source>as {name} wrote</source>
        <translation>用{name}的</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>分開之前：{text}</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>兩者都留</translation>
    </message>
    <message>
        <source>changed here, deleted there: kept</source>
        <translation>本機改過，來件刪除：保留</translation>
    </message>
    <message>
        <source>claim “{name}”</source>
        <translation>論斷「{name}」</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>deleted here, changed there: kept</source>
        <translation>本機刪除，來件改過：保留</translation>
    </message>
    <message>
        <source>figure “{name}”</source>
        <translation>數值「{name}」</translation>
    </message>
    <message>
        <source>its words are not in the text: an orphan</source>
        <translation>內文裡找不到原話：列為失錨</translation>
    </message>
    <message>
        <source>left orphaned</source>
        <translation>留作失錨</translation>
    </message>
    <message>
        <source>link {name}</source>
        <translation>關聯{name}</translation>
    </message>
    <message>
        <source>memo “{name}”</source>
        <translation>札記「{name}」</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not possible: what it belongs to no longer exists</source>
        <translation>放不進來：所屬的已不在</translation>
    </message>
    <message>
        <source>not taken: these units have an older rate, which is kept</source>
        <translation>未採用：這兩個單位已有更早的匯率，保留那一條</translation>
    </message>
    <message>
        <source>origin “{name}”</source>
        <translation>出處「{name}」</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>person “{name}”</source>
        <translation>標註者「{name}」</translation>
    </message>
    <message>
        <source>project “{name}”</source>
        <translation>專案「{name}」</translation>
    </message>
    <message>
        <source>question “{name}”</source>
        <translation>議題「{name}」</translation>
    </message>
    <message>
        <source>rate “{name}”</source>
        <translation>匯率「{name}」</translation>
    </message>
    <message>
        <source>relation “{name}”</source>
        <translation>關係「{name}」</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>另寫</translation>
    </message>
    <message>
        <source>saved search “{name}”</source>
        <translation>存下的搜尋「{name}」</translation>
    </message>
    <message>
        <source>tag “{name}”</source>
        <translation>標籤「{name}」</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 字</translation>
    </message>
    <message>
        <source>{field} of {row}</source>
        <translation>{row}的{field}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}：{words}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Book</source>
        <translation>電子書</translation>
    </message>
    <message>
        <source>Duikan export</source>
        <translation>對勘匯出檔</translation>
    </message>
    <message>
        <source>Hypothesis export</source>
        <translation>Hypothesis 匯出檔</translation>
    </message>
    <message>
        <source>INCEpTION export</source>
        <translation>INCEpTION 匯出檔</translation>
    </message>
    <message>
        <source>It is labelled {stated}, but is something else; it was read as what it is</source>
        <translation>檔案寫著 {stated}，實際不是，已按實際的解讀</translation>
    </message>
    <message>
        <source>Label Studio export</source>
        <translation>Label Studio 匯出檔</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>沒有讀取</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Project of another program</source>
        <translation>其他程式的專案</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA 標籤體系</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA 專案</translation>
    </message>
    <message>
        <source>RTF</source>
        <translation>RTF</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>儲存的網頁</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字檔</translation>
    </message>
    <message>
        <source>The main text could not be determined, so the whole page was used</source>
        <translation>無法確定哪裡是內文，取了整頁</translation>
    </message>
    <message>
        <source>The same text as “{title}”</source>
        <translation>內文與「{title}」逐字相同</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C 網頁標註</translation>
    </message>
    <message>
        <source>Waiting to be read</source>
        <translation>等待讀取</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>address when saved</source>
        <translation>儲存時的網址</translation>
    </message>
    <message>
        <source>column “{detail}”</source>
        <translation>「{detail}」欄</translation>
    </message>
    <message>
        <source>data of the page</source>
        <translation>網頁資料</translation>
    </message>
    <message>
        <source>doccano export</source>
        <translation>doccano 匯出檔</translation>
    </message>
    <message>
        <source>encoding unclear</source>
        <translation>編碼不明</translation>
    </message>
    <message>
        <source>first lines</source>
        <translation>內文開頭</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>內文標題</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>name of the server</source>
        <translation>網站名稱</translation>
    </message>
    <message>
        <source>properties of the file</source>
        <translation>檔案屬性</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translation>網頁標題</translation>
    </message>
    <message>
        <source>{articles}, {characters}</source>
        <translation>匯入 {articles}，共 {characters}</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>{count} 份已有</translation>
    </message>
    <message>
        <source>{count} cannot be read</source>
        <translation>{count} 份讀不了</translation>
    </message>
    <message>
        <source>{size} MB: read only after you confirm</source>
        <translation>{size} MB：確認後才讀取</translation>
    </message>
    <message>
        <source>“{detail}” in the text</source>
        <translation>內文「{detail}」</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Another project is being opened. This one is saved and no longer synchronised.</source>
        <translation>正在開啟另一個專案。這個專案已存檔，不再同步。</translation>
    </message>
    <message>
        <source>Being closed</source>
        <translation>正在關閉</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>In step (reading only)</source>
        <translation>已同步（只讀）</translation>
    </message>
    <message>
        <source>It goes on by itself when the hub answers again.</source>
        <translation>中心恢復應答後會自動繼續。</translation>
    </message>
    <message>
        <source>Much came together while you were away. Look at it; until it is taken in, nothing is sent.</source>
        <translation>你不在時累積了很多內容。請看一看；收取之前，什麼也不傳送。</translation>
    </message>
    <message>
        <source>Much is new</source>
        <translation>有很多新內容</translation>
    </message>
    <message>
        <source>New from {name}: {what}</source>
        <translation>{name}的新內容：{what}</translation>
    </message>
    <message>
        <source>Not synchronised</source>
        <translation>未同步</translation>
    </message>
    <message>
        <source>Not synchronised (read only)</source>
        <translation>未同步（只讀）</translation>
    </message>
    <message>
        <source>Nothing comes and nothing is sent until you resume.</source>
        <translation>在你繼續之前，不收也不發。</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>{time} 起離線</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>擁有者</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>讀者</translation>
    </message>
    <message>
        <source>Some of what is here is in the name of {names}. They, or an owner, must send it.</source>
        <translation>這裡有些內容以 {names} 的名義做成。必須由他們或擁有者傳送。</translation>
    </message>
    <message>
        <source>The file can only be read here, so nothing can be taken in.</source>
        <translation>檔案在這裡只能讀，所以不能收取。</translation>
    </message>
    <message>
        <source>The hub is being asked.</source>
        <translation>正在詢問中心。</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>等待他人</translation>
    </message>
    <message>
        <source>What was done here is on its way to the hub.</source>
        <translation>這裡做的工作正在傳往中心。</translation>
    </message>
    <message>
        <source>You have all that is on the hub, and it has all of yours.</source>
        <translation>中心上的內容你都有，你的內容它也都有。</translation>
    </message>
    <message>
        <source>You have all that is on the hub. What you do yourself stays in your file.</source>
        <translation>中心上的內容你都有。你自己做的工作留在你的檔案裡。</translation>
    </message>
    <message>
        <source>also adds and removes people, and may remove the project</source>
        <translation>還可以管理成員、移除專案</translation>
    </message>
    <message>
        <source>others</source>
        <translation>他人</translation>
    </message>
    <message>
        <source>sees all work and adds to it</source>
        <translation>能看到所有工作，也能新增</translation>
    </message>
    <message>
        <source>sees all work; their own stays in their file</source>
        <translation>能看到所有工作；自己的工作留在自己的檔案裡</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Adjectives</source>
        <translation>詞類：形容詞</translation>
    </message>
    <message>
        <source>Foreign words</source>
        <translation>詞類：外文詞</translation>
    </message>
    <message>
        <source>Names and new words</source>
        <translation>詞類：專名和新詞</translation>
    </message>
    <message>
        <source>Nouns</source>
        <translation>詞類：名詞</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>詞類：動詞</translation>
    </message>
    <message>
        <source>incl. {variants}</source>
        <translation>含 {variants}</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} 倍</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Both scripts</source>
        <translation>簡繁混排</translation>
    </message>
    <message>
        <source>Causal</source>
        <translation>因果</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Differs in figure</source>
        <translation>數值不同</translation>
    </message>
    <message>
        <source>Equivalent</source>
        <translation>等價</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>預測</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>觀點</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>其他語言</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>部分重疊</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引述</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>統計資料</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>today {day}</source>
        <translation>今天 {day}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>yesterday {day}</source>
        <translation>昨天 {day}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>{year}-{month:0&gt;2}</source>
        <translation>{year}年{month}月</translation>
    </message>
    <message>
        <source>{year}-{month:0&gt;2}-{day:0&gt;2}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
</context>
</TS>
