<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Duikan</source>
        <translation>关于对勘</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Duikan</source>
        <translation>对勘</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Several articles side by side: where they agree, contradict each other, or differ in figures.</source>
        <translation>几篇文章并排读：哪里一致，哪里矛盾，哪些数字不同。</translation>
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
        <translation>立即取来</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
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
        <translation>由合并带来</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>undone {time}</source>
        <translation>{time} 撤销</translation>
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
        <translation>采纳整行</translation>
    </message>
    <message>
        <source>As baseline</source>
        <translation>作基准</translation>
    </message>
    <message>
        <source>Other sentence</source>
        <translation>换一句</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>改状态</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取出此格</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>改题</translation>
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
        <translation>网址</translation>
    </message>
    <message>
        <source>Address of a page</source>
        <translation>网页的网址</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取网页</translation>
    </message>
    <message>
        <source>If you continue, the page is fetched: only this address is sent to that site, nothing of the project.</source>
        <translation>第一次取网页：只把这个网址发给那个网站，项目里的内容一概不发。</translation>
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
        <translation>中心要求时才填</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>The administrator of the hub gives you its address: {example}, also with a port (host:5433) or a service (postgresql:///?service=team). The connection is encrypted, and the server must prove its name.</source>
        <translation>地址由中心的管理员提供：{example}，也可以带端口（host:5433）或服务名（postgresql:///?service=team）。连接是加密的，服务器必须证明自己的名字。</translation>
    </message>
    <message>
        <source>The password is kept in the key store of the system, never in the project or in a file of Duikan. One in ~/.pgpass or in a service file need not be typed.</source>
        <translation>密码保存在系统的密钥库里，不会写进项目，也不会写进对勘的任何文件。写在 ~/.pgpass 或服务文件里的密码不必再输入。</translation>
    </message>
</context>
<context>
    <name>AgreedDialog</name>
    <message numerus="yes">
        <source>%Ln passage(s) have the same extent and the same tags with everybody who has read the article. They are written into the shared layer in one step; nobody&apos;s coding changes.</source>
        <translation>
            <numerusform>有 %Ln 处，读过文章的人标的范围和标签都一样。将一次写入共同层；谁的原标注都不改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln passage(s)</source>
        <translation>
            <numerusform>收下 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept what is agreed</source>
        <translation>收下一致的</translation>
    </message>
    <message>
        <source>Agreed passages</source>
        <translation>一致之处</translation>
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
            <numerusform>? %Ln 处没有可核对的字句</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Other words, {number} of {count}: the place counts</source>
        <translation>对不上的第 {number}／{count} 处，以位置为准</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Words of the codings</source>
        <translation>编码与原文核对</translation>
    </message>
    <message numerus="yes">
        <source>≈ %Ln adjusted</source>
        <translation>
            <numerusform>≈ %Ln 已对准</numerusform>
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
            <numerusform>✗ %Ln 对不上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementToolbar</name>
    <message numerus="yes">
        <source>Accept the %Ln agreed…</source>
        <translation>
            <numerusform>一次收下一致的 %Ln 条…</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>标注者</translation>
    </message>
    <message numerus="yes">
        <source>Annotators: %Ln</source>
        <translation>
            <numerusform>标注者：%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>Articles: %Ln read by all</source>
        <translation>
            <numerusform>文章：%Ln 篇都读过</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计量</translation>
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
            <numerusform>%Ln 处不一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this kind</source>
        <translation>
            <numerusform>同类还有 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Fewer than two annotators have coded. Merge a copy that was coded independently, and agreement shows here.</source>
        <translation>做过标注的还不到两位。合并一份独立标注的副本后，这里显示一致性。</translation>
    </message>
    <message>
        <source>No article coded by both. An article counts once both have marked it as read.</source>
        <translation>没有共同标注的文章。两人都标为读过的文章才算。</translation>
    </message>
    <message>
        <source>No disagreement.</source>
        <translation>没有不一致。</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>没有这样的。</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>到原文</translation>
    </message>
    <message>
        <source>Working out agreement…</source>
        <translation>正在计算一致性…</translation>
    </message>
    <message>
        <source>Written as the overrule of this cell, signed “Adjudicated by {name}”.</source>
        <translation>写成这一格的改判，署“裁定 {name}”。</translation>
    </message>
    <message>
        <source>Written into the shared layer, signed “Adjudicated by {name}”. Nobody&apos;s coding changes.</source>
        <translation>写入共同层，署“裁定 {name}”；谁的原标注都不改。</translation>
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
        <translation>{found} 处，待裁定 {open}</translation>
    </message>
</context>
<context>
    <name>AnnotatorAgreement</name>
    <message>
        <source>Measuring agreement</source>
        <translation>计算一致性</translation>
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
        <translation>以后直接收取，不再询问</translation>
    </message>
    <message>
        <source>By {people}. Nothing is taken in yet; your own work stays in any case.</source>
        <translation>来自{people}。还没有收取任何内容；你自己的工作无论如何都会保留。</translation>
    </message>
    <message>
        <source>It is too much to show here one by one. A backup is made first.</source>
        <translation>内容太多，这里不逐条列出。收取前会先做备份。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>收取</translation>
    </message>
    <message>
        <source>What is new on the hub</source>
        <translation>中心上的新内容</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>新成员</translation>
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
            <numerusform>%Ln 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 条关联</numerusform>
        </translation>
    </message>
    <message>
        <source>A new pane</source>
        <translation>新栏</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>复制参考文献</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>札记…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <source>Open in</source>
        <translation>打开于</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>属性…</translation>
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
        <translation>移除“{title}”？</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>The active pane</source>
        <translation>当前栏</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>{claims} and {links} are removed too. Undo restores all of it.</source>
        <translation>其中的 {claims}、{links}会一并移除。撤销即可全部恢复。</translation>
    </message>
</context>
<context>
    <name>ArticleDrop</name>
    <message>
        <source>Move the pane here</source>
        <translation>把这一栏移到这里</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>在这里打开</translation>
    </message>
    <message>
        <source>Open in a new pane</source>
        <translation>在新栏中打开</translation>
    </message>
    <message>
        <source>Swap the panes</source>
        <translation>两栏互换</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-09-18, 2026-09 or 2026.</source>
        <translation>这不是日期。请写成 2026-09-18、2026-09 或 2026。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>网址</translation>
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
        <translation>保留在本机</translation>
    </message>
    <message>
        <source>marked as read</source>
        <translation>已标为读过</translation>
    </message>
    <message>
        <source>new from others</source>
        <translation>有他人的新内容</translation>
    </message>
    <message>
        <source>the two count as one source</source>
        <translation>两篇只算一个来源</translation>
    </message>
    <message>
        <source>{name} is in this article</source>
        <translation>{name}正在看这篇文章</translation>
    </message>
    <message>
        <source>{percent} % the same as {letter} {name}</source>
        <translation>{percent}% 与 {letter} {name} 相同</translation>
    </message>
</context>
<context>
    <name>ArticlePreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Working out suggestions</source>
        <translation>计算建议</translation>
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
            <numerusform>少 %Ln 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) more</source>
        <translation>
            <numerusform>多 %Ln 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) fewer</source>
        <translation>
            <numerusform>少 %Ln 条关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) more</source>
        <translation>
            <numerusform>多 %Ln 条关联</numerusform>
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
        <translation>现在备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups of “{title}”</source>
        <translation>“{title}”的备份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Kept are the newest 10, one for each of 7 days, 4 weeks and 6 months, and all made before upgrades.</source>
        <translation>保留最近 10 份，7 天里每天、4 周里每周、6 个月里每月各一份，升级前的全部保留。</translation>
    </message>
    <message>
        <source>None yet. One is made before your first change.</source>
        <translation>还没有备份。第一次改动前会自动存一份。</translation>
    </message>
    <message>
        <source>Reading the backup of {time}…</source>
        <translation>正在读 {time} 的备份…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>回到这份备份</translation>
    </message>
    <message>
        <source>Restore {time}</source>
        <translation>回到 {time}</translation>
    </message>
    <message numerus="yes">
        <source>Restoring {time} changes %Ln item(s)</source>
        <translation>
            <numerusform>回到 {time} 会改动 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a copy</source>
        <translation>另存为副本</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>另存为副本…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已存为 {file}。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>The present state is backed up first. Restoring can be undone.</source>
        <translation>会先把项目现在的样子存一份备份。回到备份可以撤销。</translation>
    </message>
    <message>
        <source>This backup cannot be read. Choose another.</source>
        <translation>这份备份读不出。请选别的。</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>会改的</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>会消失的</translation>
    </message>
    <message>
        <source>What is restored</source>
        <translation>会回来的</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>会有哪些改动</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BulkActs</name>
    <message numerus="yes">
        <source>%Ln claim(s) of others coded as yours, too; theirs stay</source>
        <translation>
            <numerusform>照别人的标了 %Ln 条，别人的保持原样</numerusform>
        </translation>
    </message>
    <message>
        <source>All have “{tag}”; {digit} removes it again</source>
        <translation>都有“{tag}”了；再按 {digit} 全部去掉</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Linking needs 2 to {most} claims</source>
        <translation>关联要选 2 到 {most} 条论断</translation>
    </message>
    <message>
        <source>No tag has the key {digit} yet</source>
        <translation>还没有标签用按键 {digit}</translation>
    </message>
    <message>
        <source>None has “{tag}”; {digit} adds it to all</source>
        <translation>都没有“{tag}”了；再按 {digit} 全部加上</translation>
    </message>
    <message>
        <source>You have coded all of these yourself</source>
        <translation>这些都是你自己标的</translation>
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
            <numerusform>另有 %Ln 条选中的被筛掉，不会动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Code as mine</source>
        <translation>我也这样标</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>归入议题</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>BulkView</name>
    <message>
        <source>Append a note…</source>
        <translation>追加备注…</translation>
    </message>
    <message>
        <source>Code as mine</source>
        <translation>我也这样标</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Link with a relation…</source>
        <translation>建立关联…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>加标签…</translation>
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
        <translation>离开</translation>
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
        <translation>图</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>显示为</translation>
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
        <translation>“{quote}”</translation>
    </message>
    <message>
        <source>“{quote}” ({source})</source>
        <translation>“{quote}”（{source}）</translation>
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
        <translation>加标签</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the claim</source>
        <translation>论断的备注</translation>
    </message>
    <message>
        <source>Remove tag “{name}”</source>
        <translation>去掉标签“{name}”</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写备注…</translation>
    </message>
</context>
<context>
    <name>ClaimStrip</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 条关联</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Unfold the inspector</source>
        <translation>展开详情栏</translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 条论断</numerusform>
        </translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>全部标注者</translation>
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
        <translation>全部类型</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>全部标签</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>复制引文和出处</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
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
        <translation>按文章分组</translation>
    </message>
    <message>
        <source>Grouped by tag</source>
        <translation>按标签分组</translation>
    </message>
    <message>
        <source>In no question</source>
        <translation>没有议题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>No claim matches the filters.</source>
        <translation>没有符合筛选的论断。</translation>
    </message>
    <message>
        <source>No claims yet. Select a sentence and press 1–9 to tag it.</source>
        <translation>还没有论断。选中一句话，按 1–9 加标签。</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>失锚</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>Without date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>无标签</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛青</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Orphaned claims</source>
        <translation>失锚论断</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>玫红</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>天蓝</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>石板灰</translation>
    </message>
    <message>
        <source>Vermillion</source>
        <translation>朱红</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>left</source>
        <translation>留作失锚</translation>
    </message>
</context>
<context>
    <name>CodebookDialog</name>
    <message numerus="yes">
        <source>%Ln relation(s) are imported too.</source>
        <translation>
            <numerusform>另带 %Ln 种关系。</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebook of “{name}”</source>
        <translation>“{name}”的标签体系</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln tag(s)</source>
        <translation>
            <numerusform>导入 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>导入标签体系</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>This project already has everything in it.</source>
        <translation>里面的都已在这里。</translation>
    </message>
    <message>
        <source>Ticked tags are joined with the tag of the same name in this project. Existing tags stay as they are.</source>
        <translation>勾选的标签与这里的同名标签合为一个。这里已有的标签保持原样。</translation>
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
        <translation>这里有同名的</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 条论断</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>标签体系</translation>
    </message>
    <message>
        <source>Hide all highlights</source>
        <translation>隐藏全部高亮</translation>
    </message>
    <message>
        <source>Highlights hidden</source>
        <translation>高亮已隐藏</translation>
    </message>
    <message>
        <source>How tags are used</source>
        <translation>标签使用情况</translation>
    </message>
    <message>
        <source>Key {digit}</source>
        <translation>按键 {digit}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新建标签…</translation>
    </message>
    <message>
        <source>No tags yet. Add the first one with +.</source>
        <translation>还没有标签。按 + 新建第一个。</translation>
    </message>
    <message>
        <source>Orphaned claims</source>
        <translation>失锚论断</translation>
    </message>
    <message>
        <source>Put below this tag</source>
        <translation>归入这个标签之下</translation>
    </message>
    <message>
        <source>Show all highlights</source>
        <translation>显示全部高亮</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>给选中文字加标签</translation>
    </message>
</context>
<context>
    <name>CodedQuote</name>
    <message>
        <source>No note</source>
        <translation>没有备注</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>未标</translation>
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
        <translation>固定在左侧</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>隐藏此列</translation>
    </message>
    <message>
        <source>Make it the baseline</source>
        <translation>设为基准</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Only overruled</source>
        <translation>只看改判过的</translation>
    </message>
    <message>
        <source>Sort by difference to the baseline</source>
        <translation>按此列与基准之差排序</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>不再固定</translation>
    </message>
    <message>
        <source>{name}: status</source>
        <translation>{name}：状态</translation>
    </message>
</context>
<context>
    <name>ComingTable</name>
    <message>
        <source>Annotators</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation>会带进来</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>来件</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>札记</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>会带进来的</translation>
    </message>
    <message>
        <source>{kind}: {coming}, here {here}, new {new}</source>
        <translation>{kind}：来件 {coming}，已有 {here}，新增 {new}</translation>
    </message>
</context>
<context>
    <name>ComparablesPopup</name>
    <message>
        <source>Comparable figures of other articles</source>
        <translation>其他文章里可比的数值</translation>
    </message>
    <message>
        <source>Enter: go there · Space: preview · G: into one question</source>
        <translation>Enter 前往 · Space 预览 · G 归入同一议题</translation>
    </message>
    <message>
        <source>No other article has a figure that can be compared.</source>
        <translation>其他文章里没有可比的数值。</translation>
    </message>
    <message>
        <source>Reading the figures of the other articles…</source>
        <translation>正在读取其他文章的数值…</translation>
    </message>
</context>
<context>
    <name>ComparingCounts</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafted row(s)</source>
        <translation>
            <numerusform>%Ln 行草稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 条关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln origin(s)</source>
        <translation>
            <numerusform>%Ln 个出处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln 个议题</numerusform>
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
        <translation>冲突</translation>
    </message>
    <message>
        <source>Last merge: {time}, the work of {people}.</source>
        <translation>上次合并：{time}，来自{people}。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No conflicts are open.</source>
        <translation>没有待裁定的冲突。</translation>
    </message>
    <message>
        <source>No conflicts. When a merge brings another value for something that was changed here too, both are kept and listed here until somebody decides.</source>
        <translation>没有冲突。合并时，如果同一处两边改得不一样，两种说法都会留着，列在这里等人裁定。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What is open stays here until decided.</source>
        <translation>余下的冲突留在这里，随时可以裁定。</translation>
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
            <numerusform>%Ln 处冲突待裁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>查看冲突</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>not coded</source>
        <translation>未标</translation>
    </message>
    <message>
        <source>{first}: {one}, {second}: {other}: {count}</source>
        <translation>{first}：{one}，{second}：{other}：{count} 处</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>Confusion of tags</source>
        <translation>标签混淆表</translation>
    </message>
</context>
<context>
    <name>ContextHead</name>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>By what follows</source>
        <translation>按后文</translation>
    </message>
    <message>
        <source>By what precedes</source>
        <translation>按前文</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>Stop word</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Tag the sentences</source>
        <translation>给句子加标签</translation>
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
        <translation>词的各处</translation>
    </message>
</context>
<context>
    <name>ContextModel</name>
    <message>
        <source>After</source>
        <translation>后文</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
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
            <numerusform>这个项目旁边有 %Ln 份副本，里面有这里没有的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>“{name}” beside this project is a copy with work that is not here, the last of {time}.</source>
        <translation>旁边的“{name}”是这个项目的副本，里面有这里没有的内容，最近的是 {time}。</translation>
    </message>
</context>
<context>
    <name>CoverageSection</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 条论断</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>No tagged claims yet.</source>
        <translation>还没有加标签的论断。</translation>
    </message>
    <message>
        <source>Possible gaps</source>
        <translation>可能的缺口</translation>
    </message>
    <message>
        <source>article × tag, number of claims</source>
        <translation>文章 × 标签，论断条数</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>read, nothing</source>
        <translation>读过，一条也没有</translation>
    </message>
    <message>
        <source>{letter} {name}: nothing on “{tag}”; {letters} have {claims}</source>
        <translation>{letter} {name}：没有“{tag}”；{letters} 共 {claims}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>An error occurred in Duikan. Everything you did before is saved; you can continue.</source>
        <translation>对勘刚才出了一个错。之前做的都已存盘，可以继续。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>程序出错了</translation>
    </message>
    <message>
        <source>The report is at {path}.</source>
        <translation>报告保存在 {path}。</translation>
    </message>
    <message>
        <source>What you were typing is at {path}.</source>
        <translation>正在输入的文字保存在 {path}。</translation>
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
        <translation>复制</translation>
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
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the desk “{name}”?</source>
        <translation>删除版面“{name}”？</translation>
    </message>
    <message>
        <source>Its saved panes are replaced.</source>
        <translation>原来的版面不再保留。</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>版面名称</translation>
    </message>
    <message>
        <source>No desks yet</source>
        <translation>还没有版面</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename desk</source>
        <translation>重命名版面</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace with the open panes</source>
        <translation>用现在的栏更新</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>存下</translation>
    </message>
    <message>
        <source>Save as a desk</source>
        <translation>存为版面</translation>
    </message>
    <message>
        <source>Save these panes as a desk…</source>
        <translation>把这几栏存为版面…</translation>
    </message>
    <message>
        <source>The articles and the open panes stay as they are.</source>
        <translation>文章和打开的栏都不变。</translation>
    </message>
    <message>
        <source>There is a desk “{name}” already. Replace it?</source>
        <translation>已有版面“{name}”。要替换吗？</translation>
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
        <translation>合为一篇</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Main text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>One article per chapter</source>
        <translation>一章一篇</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message numerus="yes">
        <source>whole page: %Ln</source>
        <translation>
            <numerusform>整页 %Ln 字</numerusform>
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
        <translation>编码写着</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>原文此处</translation>
    </message>
</context>
<context>
    <name>DigitButton</name>
    <message>
        <source>{tag}: {having} of {count}</source>
        <translation>{tag}：{count} 条里 {having} 条有</translation>
    </message>
</context>
<context>
    <name>DistinctiveList</name>
    <message>
        <source>Distinctive words</source>
        <translation>特有的词</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>In the others</source>
        <translation>其余各家</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>对数似然比</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
</context>
<context>
    <name>DistinctiveModel</name>
    <message numerus="yes">
        <source>%Ln in the others</source>
        <translation>
            <numerusform>其余 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) here</source>
        <translation>
            <numerusform>此处 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>a hint only</source>
        <translation>只供参考</translation>
    </message>
    <message>
        <source>log-likelihood {value}</source>
        <translation>对数似然比 {value}</translation>
    </message>
    <message>
        <source>only {source}</source>
        <translation>只有 {source}</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>显著</translation>
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
        <translation>要有第二家才能比较。</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>选一家</translation>
    </message>
    <message>
        <source>Distinctive words</source>
        <translation>特有的词</translation>
    </message>
    <message>
        <source>No word sets this source apart from the others.</source>
        <translation>这一家没有与众不同的词。</translation>
    </message>
    <message>
        <source>Not listed: fewer than {least} places. Pale: a hint only (fewer than {few} places, or not significant).</source>
        <translation>少于 {least} 处的不列。浅色只供参考：不足 {few} 处，或可能是偶然。</translation>
    </message>
    <message>
        <source>Show its places</source>
        <translation>看它的各处</translation>
    </message>
    <message>
        <source>Used by others, not by {source}</source>
        <translation>别家常说、{source} 没有的</translation>
    </message>
    <message numerus="yes">
        <source>against the other %Ln</source>
        <translation>
            <numerusform>对其余 %Ln 家</numerusform>
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
        <translation>论断</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>标签体系</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>DraftActs</name>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln drafted row(s)?</source>
        <translation>
            <numerusform>采纳这 %Ln 行草稿？</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “{title}”</source>
        <translation>恢复“{title}”</translation>
    </message>
    <message>
        <source>When accepted: {written}; {undo} undoes all of it</source>
        <translation>采纳后：{written}；{undo} 一步撤回</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message numerus="yes">
        <source>Accept the %Ln row(s) from {score} up…</source>
        <translation>
            <numerusform>一次采纳 ≥ {score} 的 %Ln 行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>重新拟</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation>下一行草稿</translation>
    </message>
    <message>
        <source>Rejected {count}…</source>
        <translation>驳回的 {count} 行…</translation>
    </message>
</context>
<context>
    <name>DraftTelling</name>
    <message numerus="yes">
        <source>%Ln drafted row(s)</source>
        <translation>
            <numerusform>%Ln 行草稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overruled</source>
        <translation>
            <numerusform>改判 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln 个议题</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>All drafts are done.</source>
        <translation>草稿都处理完了。</translation>
    </message>
    <message numerus="yes">
        <source>All drafts are done. The %Ln rejected one(s) can be restored.</source>
        <translation>
            <numerusform>草稿都处理完了，驳回的 %Ln 行可以恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafted by the program from %Ln article(s); nothing is written to the project, nor counted in the report, until you accept it</source>
        <translation>
            <numerusform>程序从 %Ln 篇文章拟出，采纳之前不写入项目、不计入报告</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafting failed, retried once. Your rows are unaffected.</source>
        <translation>拟草稿时出错，已重试一次。议题不受影响。</translation>
    </message>
    <message>
        <source>Drafting rows…</source>
        <translation>正在拟草稿…</translation>
    </message>
    <message>
        <source>Drafting was stopped.</source>
        <translation>已停止拟草稿。</translation>
    </message>
    <message>
        <source>No drafts yet. They need a second article.</source>
        <translation>暂时没有草稿。读进第二篇文章后会自动拟出。</translation>
    </message>
    <message>
        <source>No question matches.</source>
        <translation>没有符合的议题。</translation>
    </message>
    <message>
        <source>No questions yet. Group claims into a question or accept a draft, and its row appears here.</source>
        <translation>还没有议题。把论断归入议题，或采纳一行草稿，这里就会多一行。</translation>
    </message>
    <message>
        <source>Somebody else just put a claim of this row into “{title}”, so the row was withdrawn.</source>
        <translation>这行的论断刚被别人归入“{title}”，已换下。</translation>
    </message>
    <message>
        <source>The program found nothing to draft.</source>
        <translation>程序没有找到可以拟成草稿的话。</translation>
    </message>
    <message>
        <source>Too much text to draft rows from all of it: only claims linked by hand are drafted.</source>
        <translation>文章太多，不能通篇拟草稿，只拟手工关联过的论断。</translation>
    </message>
    <message>
        <source>{questions}, {shown} shown</source>
        <translation>{questions}，显示 {shown} 个</translation>
    </message>
</context>
<context>
    <name>DraftedRows</name>
    <message>
        <source>Drafting rows</source>
        <translation>正在拟草稿</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to import</source>
        <translation>松开即可导入</translation>
    </message>
    <message>
        <source>Drop to open or merge this project</source>
        <translation>松开即可打开或合并这个项目</translation>
    </message>
    <message>
        <source>Drop to open this project</source>
        <translation>松开即可打开这个项目</translation>
    </message>
    <message>
        <source>Drop to start a project with these articles</source>
        <translation>松开即可用这些文章新建项目</translation>
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
        <translation>合并…</translation>
    </message>
    <message>
        <source>Merging shows first what would come, and can be undone.</source>
        <translation>合并之前先预演，合并之后可以撤销。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open or merge</source>
        <translation>打开还是合并</translation>
    </message>
    <message>
        <source>Open {files}, or merge into “{title}”?</source>
        <translation>打开{files}，还是并入“{title}”？</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files or folders here; addresses and parts of pages can be pasted</source>
        <translation>拖文件或文件夹到这里；网址、网页片段可以直接粘贴</translation>
    </message>
    <message>
        <source>Drop more files or folders; paste addresses or parts of pages</source>
        <translation>再拖文件或文件夹到这里；网址、网页片段可以直接粘贴</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Double-click one in the library, or drag it here</source>
        <translation>在文章列表里双击一篇，或把它拖到这里</translation>
    </message>
    <message>
        <source>Drag a second one to the edge to read both side by side</source>
        <translation>再拖一篇到边上，就能并排对读</translation>
    </message>
    <message>
        <source>Drop files here, or press {key}</source>
        <translation>把文件拖进来，或按 {key}</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>没有打开的文章</translation>
    </message>
    <message>
        <source>There are no articles yet</source>
        <translation>还没有文章</translation>
    </message>
</context>
<context>
    <name>EmptyMatrix</name>
    <message>
        <source>Choose a passage to group</source>
        <translation>选择要归入议题的片段</translation>
    </message>
    <message>
        <source>Choose claims to group</source>
        <translation>选择要归入议题的论断</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>重新拟</translation>
    </message>
    <message>
        <source>Restore rejected drafts…</source>
        <translation>恢复驳回的草稿…</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>EncoderSection</name>
    <message>
        <source> The connection is not encrypted; others can read the text.</source>
        <translation>连接没有加密，沿途的人看得到。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>内置模型</translation>
    </message>
    <message>
        <source>Contains model.onnx and tokenizer.json</source>
        <translation>里面有 model.onnx 和 tokenizer.json</translation>
    </message>
    <message>
        <source>Encoding three sentences…</source>
        <translation>正在编码三句话…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of the encoder</source>
        <translation>编码器所在文件夹</translation>
    </message>
    <message>
        <source>It answers, but finds “{one}” no closer to “{other}” ({alike}) than to “{third}” ({unlike}). A model for Chinese would serve better.</source>
        <translation>有回应，但在它看来，“{one}”跟“{other}”（{alike}）并不比跟“{third}”（{unlike}）更接近。换一个中文模型会更好。</translation>
    </message>
    <message>
        <source>It works: {dimensions} numbers a sentence. It finds “{one}” closer to “{other}” ({alike}) than to “{third}” ({unlike}), as it should.</source>
        <translation>可以用：每句 {dimensions} 维。在它看来，“{one}”跟“{other}”（{alike}）比跟“{third}”（{unlike}）更接近，这就对了。</translation>
    </message>
    <message>
        <source>Kept in the key store of the system</source>
        <translation>保存在系统的密钥库中</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>None: compare words only</source>
        <translation>不用：只比较用词</translation>
    </message>
    <message>
        <source>ONNX model in a folder</source>
        <translation>文件夹里的 ONNX 模型</translation>
    </message>
    <message>
        <source>Only if the server asks for one</source>
        <translation>服务器要才填</translation>
    </message>
    <message>
        <source>Sentence encoder</source>
        <translation>句子编码器</translation>
    </message>
    <message>
        <source>Server (OpenAI&apos;s protocol)</source>
        <translation>服务器（OpenAI 接口）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Suggestions compare the words of statements, on this machine.</source>
        <translation>建议只比较各句的用词，在这台电脑上完成。</translation>
    </message>
    <message>
        <source>Text leaves Duikan: every statement is sent to the server.</source>
        <translation>文字会离开对勘：每句话都会发送到服务器。</translation>
    </message>
    <message>
        <source>Text leaves Duikan: every statement is sent to {host}, a program on this machine.</source>
        <translation>文字会离开对勘：每句话都会发送给这台电脑上的 {host}。</translation>
    </message>
    <message>
        <source>Text leaves this machine: every statement of every project you open is sent to {host}. Use it only for articles that may be passed on.</source>
        <translation>文字会离开这台电脑：你打开的每个项目里，每句话都会发送到 {host}。文章可以外传，才用它。</translation>
    </message>
    <message>
        <source>The built-in model is not installed, so suggestions compare words. Run “make setup” to install it.</source>
        <translation>内置模型没有安装，建议只比较用词。运行“make setup”即可装上。</translation>
    </message>
    <message>
        <source>The encoder ended without an error message. The model may be too large for this machine.</source>
        <translation>编码器中途退出，没有说明原因。也许模型太大，这台电脑装不下。</translation>
    </message>
    <message>
        <source>The model runs on this machine. No text leaves Duikan.</source>
        <translation>模型在这台电脑上运行，文字不离开对勘。</translation>
    </message>
    <message>
        <source>This system has no key store: kept in the file of settings</source>
        <translation>本系统没有密钥库：保存在设置文件中</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试一试</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Encoding statements</source>
        <translation>给句子编码</translation>
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
            <numerusform>%Ln 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 条关联</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Exported: {format}</source>
        <translation>已导出 {format}</translation>
    </message>
    <message>
        <source>Not exported: {losses}</source>
        <translation>未导出：{losses}</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>The project is damaged; only what could be read is in it.</source>
        <translation>项目已损坏，文件里只有读得出的部分。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>用时 {seconds} 秒</translation>
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
            <numerusform>%Ln 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 条关联</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the purpose first. Each format remembers your last options.</source>
        <translation>先选用途；每种格式上次的选择都记着。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export “{project}”</source>
        <translation>导出“{project}”</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>There is no question of your own yet. Accept a draft or group claims first.</source>
        <translation>还没有自己的议题。先采纳一份草稿，或者把论断归组。</translation>
    </message>
    <message>
        <source>Writing “{name}”…</source>
        <translation>正在写“{name}”…</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln page(s)</source>
        <translation>
            <numerusform>约 %Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message numerus="yes">
        <source>%Ln in a question</source>
        <translation>
            <numerusform>%Ln 条在议题里</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this name exists ({time}). It is replaced when the new one is complete.</source>
        <translation>已有同名文件（{time}）。写完整之后才替换它。</translation>
    </message>
    <message>
        <source>All annotators {count}</source>
        <translation>全部标注者 {count}</translation>
    </message>
    <message>
        <source>All articles {count}</source>
        <translation>全部文章 {count}</translation>
    </message>
    <message>
        <source>All questions {count}</source>
        <translation>全部议题 {count}</translation>
    </message>
    <message>
        <source>All tags {count}</source>
        <translation>全部标签 {count}</translation>
    </message>
    <message>
        <source>Cannot write there. Choose another place; your options are kept.</source>
        <translation>这个文件夹不能写。换一个地方，选项都还在。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected claim(s)</source>
        <translation>
            <numerusform>只导出选中的 %Ln 条论断</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>存到</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>写上文件名。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>没有“{folder}”这个文件夹。</translation>
    </message>
    <message>
        <source>This is the project itself. Name another file.</source>
        <translation>这是项目本身。换一个文件名。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无题</translation>
    </message>
    <message>
        <source>With</source>
        <translation>带上</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>带不走</translation>
    </message>
    <message>
        <source>{questions} questions × {articles} sources</source>
        <translation>{questions} 个议题 × {articles} 个来源</translation>
    </message>
</context>
<context>
    <name>FateActs</name>
    <message>
        <source>Select the words in the version in use, then press Enter. Esc cancels.</source>
        <translation>在现用的版本里选中文字，再按 Enter；Esc 放弃。</translation>
    </message>
</context>
<context>
    <name>FateChooser</name>
    <message>
        <source>A tag’s name or pinyin</source>
        <translation>标签名或拼音</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>对应到</translation>
    </message>
</context>
<context>
    <name>FateList</name>
    <message>
        <source>What became of the claims</source>
        <translation>论断的去向</translation>
    </message>
</context>
<context>
    <name>FatePanel</name>
    <message>
        <source>Another place</source>
        <translation>另选</translation>
    </message>
    <message>
        <source>Fate of the claims</source>
        <translation>论断去向</translation>
    </message>
    <message>
        <source>Leave orphaned</source>
        <translation>留作失锚</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>移到这里</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>重新考虑</translation>
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
        <translation>与…比较</translation>
    </message>
    <message>
        <source>Correct the figure</source>
        <translation>更正这个数值</translation>
    </message>
    <message>
        <source>Dismiss: not a figure</source>
        <translation>去掉：这不是数值</translation>
    </message>
    <message>
        <source>Restore the reading</source>
        <translation>恢复为自动读出的</translation>
    </message>
    <message>
        <source>Text “{words}”</source>
        <translation>原文“{words}”</translation>
    </message>
</context>
<context>
    <name>FigureCorrection</name>
    <message>
        <source>It is in no claim: saving creates one for its sentence.</source>
        <translation>它不在论断里：保存时把所在句子建为论断。</translation>
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
        <translation>数值“{words}”</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Text “{words}”</source>
        <translation>原文“{words}”</translation>
    </message>
    <message>
        <source>The first number is greater than the second.</source>
        <translation>前一个数比后一个大。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Write a date as 2026, 2026-09, 2026-09-17 or 2022/2026.</source>
        <translation>日期写作 2026、2026-09、2026-09-17 或 2022/2026。</translation>
    </message>
    <message>
        <source>Write numbers as 3500亿, 1,234.5 or 0.38.</source>
        <translation>数字写作 3500 亿、1,234.5 或 0.38。</translation>
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
        <translation>数值显示为</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>对照</translation>
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
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the selected text as a figure</source>
        <translation>把选中的文字添加为数值</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Select the words of a figure inside the claim first</source>
        <translation>先在论断里选中表示数值的文字</translation>
    </message>
</context>
<context>
    <name>FigureSide</name>
    <message numerus="yes">
        <source>%Ln annotator(s), each independently</source>
        <translation>
            <numerusform>%Ln 人各自独立标注</numerusform>
        </translation>
    </message>
    <message>
        <source>A click lists that cell alone; Esc shows all again</source>
        <translation>点一格，右边只列这一格；Esc 还原</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>各标签</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆表</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>两两</translation>
    </message>
    <message>
        <source>Tick: {tick}. Grey: fewer than {few} claims, no verdict.</source>
        <translation>竖线：{tick}。灰条：依据不到 {few} 条，不作结论。</translation>
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
        <translation>行 {first}，列 {second}</translation>
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
        <translation>正在读取数值</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message numerus="yes">
        <source>%Ln article(s) not read yet</source>
        <translation>
            <numerusform>还有 %Ln 篇文章没有读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln 个数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of these are in no claim.</source>
        <translation>
            <numerusform>有 %Ln 个数值不在任何论断里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) so far</source>
        <translation>
            <numerusform>已读出 %Ln 个数值</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>All, with list and page numbers</source>
        <translation>全部，含序号和页码</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Copy with value and source</source>
        <translation>复制（带数值和出处）</translation>
    </message>
    <message>
        <source>Corrections of figures belong to claims, so claims without tags are created for their sentences. Undo reverts everything.</source>
        <translation>对数值的更正和去掉都记在论断上。它们所在的句子会建为没有标签的论断；撤销即可全部恢复。</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Dismiss: not a figure</source>
        <translation>去掉：不是数值</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>到原文</translation>
    </message>
    <message>
        <source>Grouped by article</source>
        <translation>按文章分组</translation>
    </message>
    <message>
        <source>Grouped by kind</source>
        <translation>按类型分组</translation>
    </message>
    <message>
        <source>Grouped by unit</source>
        <translation>按单位分组</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Make claims and dismiss</source>
        <translation>建论断并去掉</translation>
    </message>
    <message>
        <source>No figure matches the filters.</source>
        <translation>没有符合筛选条件的数值。</translation>
    </message>
    <message>
        <source>No figures in these articles. Select one in a claim to add it in the inspector.</source>
        <translation>这些文章里没有读出数值。可在论断里选中一处，到详情栏添加。</translation>
    </message>
    <message>
        <source>No figures yet. Import an article with {key}; its figures are read automatically.</source>
        <translation>还没有数值。按 {key} 导入文章，其中的数值会自动读出。</translation>
    </message>
    <message>
        <source>Only numbers of list items, chapters and pages. “All, with list and page numbers” lists them.</source>
        <translation>只有序号、章节号和页码。选“全部，含序号和页码”可列出。</translation>
    </message>
    <message>
        <source>Reading figures…</source>
        <translation>正在读取数值…</translation>
    </message>
    <message>
        <source>Reading was stopped. “Continue reading” reads the rest.</source>
        <translation>读取已停止。按“继续读取”读完其余文章。</translation>
    </message>
    <message>
        <source>Restore the reading</source>
        <translation>恢复为自动读出的</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Without unit</source>
        <translation>没有单位</translation>
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
        <translation>论断按标注者着色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Only claims tagged “{name}” are shown</source>
        <translation>只显示标签“{name}”的论断</translation>
    </message>
    <message>
        <source>Only disputed claims are shown</source>
        <translation>只显示有分歧的论断</translation>
    </message>
    <message>
        <source>Only links “{name}” and their claims are shown</source>
        <translation>只显示“{name}”的关联及其论断</translation>
    </message>
    <message>
        <source>Only the claims of {name} are shown</source>
        <translation>只显示{name}的论断</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>by annotator</source>
        <translation>按标注者着色</translation>
    </message>
    <message>
        <source>colour by tag</source>
        <translation>按标签着色</translation>
    </message>
    <message>
        <source>{claims} and {links} are hidden and not counted; exports include them.</source>
        <translation>{claims}、{links}不显示，不计入条数；导出时仍包含。</translation>
    </message>
    <message>
        <source>{layers} hidden: {names}</source>
        <translation>已隐藏 {layers}：{names}</translation>
    </message>
    <message>
        <source>{tags} hidden in the codebook</source>
        <translation>标签体系中隐藏了 {tags}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
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
        <translation>还没有标签</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
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
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
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
        <translation>撤销 {act}</translation>
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
        <translation>设为基准</translation>
    </message>
    <message>
        <source>Other scope or period…</source>
        <translation>标为不同口径或时期…</translation>
    </message>
    <message>
        <source>Overrule the status…</source>
        <translation>改判状态…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Rename the question</source>
        <translation>改议题名称</translation>
    </message>
    <message>
        <source>Take out of the question</source>
        <translation>移出议题</translation>
    </message>
</context>
<context>
    <name>GroupSection</name>
    <message>
        <source>Group…</source>
        <translation>归入…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Not in a question.</source>
        <translation>不在任何议题里。</translation>
    </message>
    <message>
        <source>Sources of the question</source>
        <translation>议题的各来源</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>Summary of the question</source>
        <translation>议题小结</translation>
    </message>
    <message>
        <source>What the sources say, in your words…</source>
        <translation>用自己的话写下各家怎么说…</translation>
    </message>
</context>
<context>
    <name>GroupTable</name>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Figure, {unit}</source>
        <translation>数值，{unit}</translation>
    </message>
    <message>
        <source>Same origin as another source: counted once</source>
        <translation>与另一来源同出一处，只计一次</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
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
        <translation>本条</translation>
    </message>
    <message>
        <source>to this claim</source>
        <translation>与本条之差</translation>
    </message>
    <message>
        <source>within the bound</source>
        <translation>界内</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
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
        <translation>对勘已更新到 {version}。</translation>
    </message>
    <message>
        <source>Help → Tour shows it again</source>
        <translation>帮助 → 导览 可再看</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新变化</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message numerus="yes">
        <source>%Ln visible link(s)</source>
        <translation>
            <numerusform>可见关联 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message numerus="yes">
        <source>%Ln conflict(s) wait for a decision. Decide them first, or hand out everything.</source>
        <translation>
            <numerusform>还有 %Ln 处冲突待裁定。先裁定，或者分发全部内容。</numerusform>
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
        <translation>分发副本</translation>
    </message>
    <message>
        <source>Duikan projects (*.duikan)</source>
        <translation>对勘项目 (*.duikan)</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>所有人的</translation>
    </message>
    <message>
        <source>Hand out a copy of “{title}”</source>
        <translation>分发“{title}”的副本</translation>
    </message>
    <message>
        <source>Nobody has made a claim yet.</source>
        <translation>还没有人建过论断。</translation>
    </message>
    <message>
        <source>Nobody&apos;s: a blind copy for independent coding</source>
        <translation>谁的都不带：供独立标注的盲本</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Only that of</source>
        <translation>只带这些人的</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>查看冲突</translation>
    </message>
    <message>
        <source>Tell the titles of the articles left out</source>
        <translation>告知未带文章的标题</translation>
    </message>
    <message>
        <source>The copy stays the same project and can be merged back. Texts and work left out are not in the file.</source>
        <translation>副本仍是同一个项目，以后可以并回来。没带的文章正文和标注不在文件里。</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>至少勾选一个人。</translation>
    </message>
    <message>
        <source>Work in it</source>
        <translation>带上谁的标注</translation>
    </message>
    <message numerus="yes">
        <source>Write copy with %Ln article(s)…</source>
        <translation>
            <numerusform>写出 %Ln 篇文章的副本…</numerusform>
        </translation>
    </message>
    <message>
        <source>Write copy…</source>
        <translation>写出副本…</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>正在写副本</translation>
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
        <translation>总数</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
</context>
<context>
    <name>HiddenCounts</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln 层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 条关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln 个标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitActs</name>
    <message numerus="yes">
        <source>%Ln claim(s) tagged; Undo reverts all of it</source>
        <translation>
            <numerusform>已给 %Ln 条论断加标签，可一次撤销</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these have the tag already</source>
        <translation>这些都已有这个标签</translation>
    </message>
    <message>
        <source>No tag has the key {digit} yet</source>
        <translation>还没有标签用按键 {digit}</translation>
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
            <numerusform>已勾选 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>归入…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The words found</source>
        <translation>只标找到的词</translation>
    </message>
    <message>
        <source>What becomes a claim</source>
        <translation>哪些文字成为论断</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>标整句</translation>
    </message>
</context>
<context>
    <name>HitMarks</name>
    <message>
        <source>Hit {number} of {count}</source>
        <translation>第 {number} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>“{query}” was not found</source>
        <translation>没有找到“{query}”</translation>
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
        <translation>离线保留这些文章</translation>
    </message>
    <message>
        <source>Search on the hub</source>
        <translation>在中心搜索</translation>
    </message>
    <message>
        <source>The hub is searching…</source>
        <translation>中心正在搜索…</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Ask before much comes, or anything of mine goes</source>
        <translation>收取大量内容或会删除我的内容时，先询问</translation>
    </message>
    <message>
        <source>Give the password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>现在在线</translation>
    </message>
    <message>
        <source>Keep all texts on this machine</source>
        <translation>全部正文保留在本机</translation>
    </message>
    <message>
        <source>Last exchange at {time}.</source>
        <translation>上次交换于 {time}。</translation>
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
        <translation>现在没有别人打开这个项目。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>成员…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Team project</source>
        <translation>团队项目</translation>
    </message>
    <message numerus="yes">
        <source>The texts of %Ln article(s) are on the hub alone.</source>
        <translation>
            <numerusform>%Ln 篇文章的正文只在中心。</numerusform>
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
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在询问中心…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>For good: %Ln other(s) are no longer in step with you. Everybody&apos;s file stays as it is, with all work that reached it; what somebody has not sent yet stays with them alone.</source>
        <translation>
            <numerusform>移除后不能恢复：另外 %Ln 人不再与你同步。每个人的文件都保持原样，已收到的工作都在；谁还有没发送的内容，就只留在谁那里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Login of somebody on the server</source>
        <translation>对方在服务器上的登录名</translation>
    </message>
    <message>
        <source>On {hub}. Owners of the project add and remove people.</source>
        <translation>在{hub}。成员由项目的所有者管理。</translation>
    </message>
    <message>
        <source>People of “{title}”</source>
        <translation>“{title}”的成员</translation>
    </message>
    <message>
        <source>People on the hub</source>
        <translation>中心上的成员</translation>
    </message>
    <message>
        <source>People you add find the project under “Join project…” on {hub}.</source>
        <translation>你加入的人可以用“加入项目…”在{hub}找到这个项目。</translation>
    </message>
    <message>
        <source>Remove from the hub</source>
        <translation>从中心移除</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>移出成员</translation>
    </message>
    <message>
        <source>Remove person…</source>
        <translation>移出成员…</translation>
    </message>
    <message>
        <source>Remove project from the hub…</source>
        <translation>从中心移除项目…</translation>
    </message>
    <message>
        <source>Remove “{login}” from the project?</source>
        <translation>把“{login}”移出项目？</translation>
    </message>
    <message>
        <source>Remove “{title}” from the hub?</source>
        <translation>从中心移除“{title}”？</translation>
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
        <translation>对方不再收到新内容，也不能再发送。他们做过的工作会保留，他们的文件也在。</translation>
    </message>
    <message>
        <source>{login} (the server has no such login)</source>
        <translation>{login}（服务器上没有这个登录名）</translation>
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
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>As one article</source>
        <translation>合为一篇</translation>
    </message>
    <message>
        <source>Documents, pages, tables and projects</source>
        <translation>文档、网页、表格和项目</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>导入 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>One article per chapter</source>
        <translation>一章一篇</translation>
    </message>
    <message>
        <source>Pasted part of a page</source>
        <translation>粘贴的网页片段</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could be imported.</source>
        <translation>剪贴板里没有可以导入的内容。</translation>
    </message>
    <message>
        <source>Your input would be lost. Press again to close the dialog.</source>
        <translation>这里写下的会丢掉。再按一次就关闭。</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>网址…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln source(s)</source>
        <translation>
            <numerusform>导入 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the first one afterwards</source>
        <translation>完成后打开第一篇</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>This is a preview: nothing is written yet. The import is one step, which can be undone.</source>
        <translation>这是预览，还没有写入任何内容。全部导入算一步，可以一次撤销。</translation>
    </message>
</context>
<context>
    <name>IndexJob</name>
    <message>
        <source>Indexing texts</source>
        <translation>为正文建索引</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Click a highlight or a connector to see what is known about it.</source>
        <translation>点一处高亮或一条连线，这里就显示它的详情。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情栏</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Select a sentence and press 1–9 to tag it.</source>
        <translation>选中一句话，按 1–9 加标签。</translation>
    </message>
    <message>
        <source>Select a sentence and press T to make a tag for it.</source>
        <translation>选中一句话，按 T 给它新建标签。</translation>
    </message>
</context>
<context>
    <name>JobButton</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Show work in progress</source>
        <translation>查看正在进行的工作</translation>
    </message>
</context>
<context>
    <name>JobNotices</name>
    <message>
        <source>{job} has ended.</source>
        <translation>“{job}”已结束。</translation>
    </message>
</context>
<context>
    <name>JobsPopup</name>
    <message>
        <source>Work in progress</source>
        <translation>正在进行的工作</translation>
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
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Duikan projects (*.duikan)</source>
        <translation>对勘项目 (*.duikan)</translation>
    </message>
    <message>
        <source>For large collections. In the library, articles and folders can be kept offline.</source>
        <translation>适合大型文集。在文章列表里可以离线保留文章和文件夹。</translation>
    </message>
    <message>
        <source>Join a project of a team</source>
        <translation>加入团队的项目</translation>
    </message>
    <message>
        <source>Join project</source>
        <translation>加入项目</translation>
    </message>
    <message>
        <source>Joining “{title}”</source>
        <translation>正在加入“{title}”</translation>
    </message>
    <message>
        <source>Last work</source>
        <translation>最近工作</translation>
    </message>
    <message>
        <source>Leave the texts on the hub; each comes when it is opened</source>
        <translation>正文留在中心，打开时再取</translation>
    </message>
    <message>
        <source>List the projects</source>
        <translation>列出项目</translation>
    </message>
    <message>
        <source>People</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Projects on the hub</source>
        <translation>中心上的项目</translation>
    </message>
    <message>
        <source>Save as and join…</source>
        <translation>另存并加入…</translation>
    </message>
    <message>
        <source>Taking in the project… The file is there when it is whole.</source>
        <translation>正在收取项目…收完整后文件才会出现。</translation>
    </message>
    <message>
        <source>The hub answers, and has no project for you yet. Ask the owner of one to let you in by the name in your address.</source>
        <translation>中心有应答，但还没有你能看到的项目。请项目的所有者按你地址里的名字把你加入。</translation>
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
        <translation>合并这两个议题</translation>
    </message>
    <message>
        <source>Linked. “{one}” and “{other}” are still two questions.</source>
        <translation>已关联。“{one}”和“{other}”仍是两个议题。</translation>
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
        <translation>论断和数值</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>标签体系</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Memos and searches</source>
        <translation>札记和搜索</translation>
    </message>
    <message>
        <source>Project and people</source>
        <translation>项目和人</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
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
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>到那里</translation>
    </message>
    <message>
        <source>In which article</source>
        <translation>哪篇</translation>
    </message>
    <message>
        <source>It has no place in a text, or has been deleted.</source>
        <translation>它不在哪篇文章里，或者已经没有了。</translation>
    </message>
    <message>
        <source>No entries yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>Nothing recorded in this range.</source>
        <translation>这个范围里没有记录。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
</context>
<context>
    <name>JournalTab</name>
    <message>
        <source>Journal</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>KeptNews</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The merge was undone, except for steps on which later work depends: {acts}.</source>
        <translation>合并已撤销，只留下后来的工作所依据的：{acts}。</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Key of “{command}”</source>
        <translation>“{command}”的按键</translation>
    </message>
    <message>
        <source>New key: {key}</source>
        <translation>新按键：{key}</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>不设按键</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Press the new key.</source>
        <translation>请按新的键。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>对调</translation>
    </message>
    <message>
        <source>{others} has this key, and keeps its other one.</source>
        <translation>{others}在用这个键，它会保留另一个键。</translation>
    </message>
    <message>
        <source>{others} has this key, and will have none.</source>
        <translation>{others}在用这个键，之后它就没有按键了。</translation>
    </message>
    <message>
        <source>{others} has this key. Swap gives it {old} instead.</source>
        <translation>{others}在用这个键。对调后它改用 {old}。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Close without saving</source>
        <translation>不存，直接关闭</translation>
    </message>
    <message>
        <source>It is still in its field, from where you can copy it.</source>
        <translation>文字还在原来的输入框里，可以先复制出来。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What you wrote could not be saved</source>
        <translation>刚写的内容没能存盘</translation>
    </message>
</context>
<context>
    <name>LedgerGrid</name>
    <message>
        <source>Ledger of the figures</source>
        <translation>数值对照表</translation>
    </message>
</context>
<context>
    <name>LedgerQuotes</name>
    <message>
        <source>Quotes and conversions</source>
        <translation>原文与换算</translation>
    </message>
    <message>
        <source>Set a rate…</source>
        <translation>输入汇率…</translation>
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
        <translation>数值的原文</translation>
    </message>
</context>
<context>
    <name>LedgerToolbar</name>
    <message>
        <source>Differing only</source>
        <translation>只看数值不同</translation>
    </message>
    <message>
        <source>Filter questions or figures</source>
        <translation>筛选议题或数值</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量纲</translation>
    </message>
    <message>
        <source>Measure: all</source>
        <translation>量纲：全部</translation>
    </message>
    <message>
        <source>Not comparable only</source>
        <translation>只看不可比</translation>
    </message>
    <message>
        <source>≈ about   &lt; less than   &gt; more than   – range   ▢ far from the others</source>
        <translation>≈ 约&#x3000;&lt; 不到&#x3000;&gt; 超过&#x3000;– 区间&#x3000;▢ 离群</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>No line matches. Clear the filters to see all.</source>
        <translation>没有符合的行。清除筛选即可看到全部。</translation>
    </message>
    <message>
        <source>No question listed here has figures in two currencies.</source>
        <translation>这里列出的议题都没有两种货币的数值。</translation>
    </message>
    <message>
        <source>No question with figures yet. Figures come from the claims of a question.</source>
        <translation>还没有带数值的议题。数值来自议题里的论断。</translation>
    </message>
    <message>
        <source>No question yet. Group claims or accept a draft under Compare, and its figures are listed here.</source>
        <translation>还没有议题。在“比较”里归入论断或采纳一行草稿，数值就会排在这里。</translation>
    </message>
    <message>
        <source>spread {spread}</source>
        <translation>极差 {spread}</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message numerus="yes">
        <source>%Ln article(s) without a name</source>
        <translation>
            <numerusform>另有 %Ln 篇未告知标题</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Articles that are not in this copy</source>
        <translation>这份副本里没有的文章</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Merge project…</source>
        <translation>合并项目…</translation>
    </message>
    <message>
        <source>They come when the file of the project is merged into this one.</source>
        <translation>把项目的文件合并进来，这些文章就会补齐。</translation>
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
        <translation>太长，选中其中的句子才比较：{articles}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>LegendPage</name>
    <message>
        <source>2 more below</source>
        <translation>下面还有 2 条</translation>
    </message>
    <message>
        <source>Again: Help → Legend</source>
        <translation>随时可看：帮助 → 图例</translation>
    </message>
    <message>
        <source>Between the panes and at the edges</source>
        <translation>栏间与边上</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
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
        <translation>数值</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>比较表里</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>正文里</translation>
    </message>
    <message>
        <source>Leads to C</source>
        <translation>另一端在 C</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Margin bar</source>
        <translation>行边竖条</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>失锚</translation>
    </message>
    <message>
        <source>Other scope</source>
        <translation>不同口径</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>Relations: between two claims</source>
        <translation>关系：两条论断之间</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>全文尺</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>选中的</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>a claim has a note</source>
        <translation>论断有备注</translation>
    </message>
    <message>
        <source>a line for each claim</source>
        <translation>每条线是一条论断</translation>
    </message>
    <message>
        <source>a relation of your own</source>
        <translation>你自己起的关系</translation>
    </message>
    <message>
        <source>click to go there</source>
        <translation>点一下过去</translation>
    </message>
    <message>
        <source>dashed: not accepted yet</source>
        <translation>虚框，还没采纳</translation>
    </message>
    <message>
        <source>dots: read as a quantity</source>
        <translation>点线，认出的数值</translation>
    </message>
    <message>
        <source>ground and line of its tag</source>
        <translation>底色是标签，线在字下</translation>
    </message>
    <message>
        <source>hollow: not accepted yet</source>
        <translation>空心、细点，还没采纳</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>新版里找不到原话</translation>
    </message>
    <message>
        <source>not compared directly</source>
        <translation>不可直接比</translation>
    </message>
    <message>
        <source>not marked as read</source>
        <translation>没有标为读过</translation>
    </message>
    <message>
        <source>one comes from the other</source>
        <translation>一个出自另一个</translation>
    </message>
    <message>
        <source>one includes part of the other</source>
        <translation>一个包住另一个的一部分</translation>
    </message>
    <message>
        <source>one origin, counted once</source>
        <translation>出自一处，只算一家</translation>
    </message>
    <message>
        <source>one quantity, different figures</source>
        <translation>同一个量，数对不上</translation>
    </message>
    <message>
        <source>others are compared to it</source>
        <translation>其余来源与它相比</translation>
    </message>
    <message>
        <source>read; says nothing about it</source>
        <translation>读过，没有提到</translation>
    </message>
    <message>
        <source>ringed: set by hand</source>
        <translation>带框，人工定的</translation>
    </message>
    <message>
        <source>says the same</source>
        <translation>说的一样</translation>
    </message>
    <message>
        <source>stronger, with an outline</source>
        <translation>更深，带边框</translation>
    </message>
    <message>
        <source>the claims of these lines</source>
        <translation>这几行里的论断</translation>
    </message>
    <message>
        <source>the other end is there</source>
        <translation>隔着一栏</translation>
    </message>
    <message>
        <source>they cannot both be true</source>
        <translation>不能都对</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>No date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>不在文件夹里</translation>
    </message>
    <message>
        <source>No publisher</source>
        <translation>没有来源</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>{percent} % same as {letter}</source>
        <translation>{percent}% 与 {letter} 相同</translation>
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
        <translation>已读过</translation>
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
        <translation>取来正文</translation>
    </message>
    <message>
        <source>Fetch texts</source>
        <translation>取来正文</translation>
    </message>
    <message>
        <source>Filter and sort articles</source>
        <translation>筛选和排序文章</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>离线保留</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Most claims first</source>
        <translation>论断多的在前</translation>
    </message>
    <message>
        <source>Most frequent tag</source>
        <translation>最常用的标签</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>Name of the folder; “/” separates levels</source>
        <translation>文件夹的名称，用“/”分层</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>No article matches the filter.</source>
        <translation>没有符合筛选的文章。</translation>
    </message>
    <message>
        <source>No articles yet. Drag files in, or press {key}.</source>
        <translation>还没有文章。把文件拖进来，或按 {key}。</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>不在文件夹里</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>导入次序</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Release text</source>
        <translation>移出正文</translation>
    </message>
    <message>
        <source>Release texts</source>
        <translation>移出正文</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>重命名文件夹…</translation>
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
        <translation>本机上的正文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title or publisher</source>
        <translation>标题或来源</translation>
    </message>
    <message>
        <source>open as {letter}</source>
        <translation>已在 {letter} 栏打开</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>已读 {percent}%</translation>
    </message>
</context>
<context>
    <name>LinkDrag</name>
    <message>
        <source>Drop here to link</source>
        <translation>放在这里建立关联</translation>
    </message>
    <message>
        <source>Drop on a claim to link, or outside the window to quote. Esc cancels</source>
        <translation>放到论断上建立关联，放到窗口外引用；Esc 取消</translation>
    </message>
</context>
<context>
    <name>LinkMode</name>
    <message>
        <source>Link: type a letter, click, or ↑↓ Enter. {digits}: {relation}. Esc leaves</source>
        <translation>建立关联：按字母、点击，或 ↑↓ 加 Enter；{digits} 选关系（{relation}）；Esc 退出</translation>
    </message>
    <message>
        <source>Linked: {relation}. {digits} changes the relation, Esc leaves</source>
        <translation>已关联：{relation}；{digits} 改关系，Esc 退出</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Back to the claim</source>
        <translation>回到论断</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>删除关联</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>关联的备注</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>调换方向</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写备注…</translation>
    </message>
</context>
<context>
    <name>LinkSection</name>
    <message>
        <source>Change relation</source>
        <translation>改关系</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>到另一端</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>New  {key}</source>
        <translation>新建  {key}</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新建关联</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>调换方向</translation>
    </message>
    <message>
        <source>Show both quotations</source>
        <translation>对照两端引文</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Suggested: {link}</source>
        <translation>建议：{link}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 条</translation>
    </message>
    <message>
        <source>{relation}: {one} “{quote}”, {two} “{other}”</source>
        <translation>{relation}：{one}“{quote}”，{two}“{other}”</translation>
    </message>
</context>
<context>
    <name>LinksView</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 条关联</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>All relations</source>
        <translation>全部关系</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation>改关系</translation>
    </message>
    <message>
        <source>Change relation…</source>
        <translation>改关系…</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>复制引文和出处</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>到原文</translation>
    </message>
    <message>
        <source>Grouped by article</source>
        <translation>按文章分组</translation>
    </message>
    <message>
        <source>Grouped by relation</source>
        <translation>按关系分组</translation>
    </message>
    <message>
        <source>No link matches the filters.</source>
        <translation>没有符合筛选的关联。</translation>
    </message>
    <message>
        <source>No links yet. Select a claim, press {key}, and choose one in another pane.</source>
        <translation>还没有关联。选中一条论断，按 {key}，再选另一栏里的论断。</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>调换方向</translation>
    </message>
</context>
<context>
    <name>LossCard</name>
    <message>
        <source>Everything except {losses}.</source>
        <translation>都带得走，除了{losses}。</translation>
    </message>
    <message>
        <source>Not exported: {losses}.</source>
        <translation>不会导出：{losses}。</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>%Ln claim(s) no longer in the text</source>
        <translation>
            <numerusform>%Ln 条失锚论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) no longer in the text were left out</source>
        <translation>
            <numerusform>%Ln 条失锚论断没有写入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) that answer no question</source>
        <translation>
            <numerusform>%Ln 条不在任何议题的论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) with links and notes</source>
        <translation>
            <numerusform>%Ln 条论断连同关联和备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln control character(s) became �</source>
        <translation>
            <numerusform>%Ln 个控制字符写成了 �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange rate(s)</source>
        <translation>
            <numerusform>%Ln 条汇率</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 条关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln long cell(s) continue in rows below</source>
        <translation>
            <numerusform>%Ln 个长单元格接到下面的行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of reading</source>
        <translation>
            <numerusform>%Ln 个“读过”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln 篇札记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) and their comparison</source>
        <translation>
            <numerusform>%Ln 个议题和对照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quoted third parties</source>
        <translation>
            <numerusform>%Ln 个转引出处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected suggestion(s)</source>
        <translation>
            <numerusform>%Ln 条驳回的建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved search(es)</source>
        <translation>
            <numerusform>%Ln 个存下的搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>corrections of %Ln figure(s)</source>
        <translation>
            <numerusform>%Ln 个数值的更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>definitions, colours and order of %Ln tag(s)</source>
        <translation>
            <numerusform>%Ln 个标签的定义、颜色和次序</numerusform>
        </translation>
    </message>
    <message>
        <source>the history, which is only in the project file</source>
        <translation>操作记录（只在项目文件里）</translation>
    </message>
    <message numerus="yes">
        <source>the kinds of %Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 条论断的类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the lines of %Ln link(s), which are described in words</source>
        <translation>
            <numerusform>%Ln 条关联的连线（写成文字）</numerusform>
        </translation>
    </message>
    <message>
        <source>the other tables, each of which needs a file of its own</source>
        <translation>其他表（各需一个文件）</translation>
    </message>
    <message>
        <source>the plots, which are in the web page</source>
        <translation>区间图（网页报告里有）</translation>
    </message>
    <message numerus="yes">
        <source>the summaries of %Ln question(s)</source>
        <translation>
            <numerusform>%Ln 个议题的小结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the texts of %Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章的正文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the texts of %Ln article(s) are not on this machine; they and their figures are missing</source>
        <translation>
            <numerusform>%Ln 篇文章的正文不在本机，正文和其中的数值都没有导出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Duikan</source>
        <translation>对勘</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>未打开项目</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>+ Write a summary</source>
        <translation>＋ 写小结</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>, was</source>
        <translation>，原为</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没找到相应的话</translation>
    </message>
    <message>
        <source>Other period: {words}</source>
        <translation>不同时期：{words}</translation>
    </message>
    <message>
        <source>Other scope: {words}</source>
        <translation>不同口径：{words}</translation>
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
        <translation>议题</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>as baseline</source>
        <translation>作基准</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>none compared</source>
        <translation>未取数值</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
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
        <translation>小结</translation>
    </message>
    <message>
        <source>Title of the question</source>
        <translation>议题的标题</translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message>
        <source>Comparison</source>
        <translation>比较表</translation>
    </message>
</context>
<context>
    <name>MatrixHeads</name>
    <message numerus="yes">
        <source>%Ln column(s) hidden</source>
        <translation>
            <numerusform>已隐藏 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts {count}</source>
        <translation>草稿 {count}</translation>
    </message>
    <message>
        <source>Questions {shown}</source>
        <translation>议题 {shown}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>Your words; first in the export</source>
        <translation>自己的话，导出时在前</translation>
    </message>
    <message>
        <source>{left}/{total} left</source>
        <translation>余 {left}／{total}</translation>
    </message>
</context>
<context>
    <name>MatrixToolbar</name>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Annotator: all</source>
        <translation>标注者：全部</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>按位置</translation>
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
        <translation>筛选议题</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>分歧大的在前</translation>
    </message>
    <message>
        <source>Most sources first</source>
        <translation>来源多的在前</translation>
    </message>
    <message>
        <source>Not read only</source>
        <translation>只看未读</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>按自己的次序</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag: all</source>
        <translation>标签：全部</translation>
    </message>
    <message>
        <source>Widest spread first</source>
        <translation>差距大的在前</translation>
    </message>
    <message>
        <source>Without summary</source>
        <translation>待我写小结</translation>
    </message>
</context>
<context>
    <name>MemoEdit</name>
    <message>
        <source>Go there</source>
        <translation>到那里</translation>
    </message>
    <message>
        <source>Turn into a quotation</source>
        <translation>改为引文</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>MemoFoot</name>
    <message>
        <source>Memos that refer here</source>
        <translation>引用这里的札记</translation>
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
        <translation>收起札记</translation>
    </message>
    <message>
        <source>Delete memo</source>
        <translation>删除札记</translation>
    </message>
    <message>
        <source>Memos of the project</source>
        <translation>项目的札记</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>新建札记</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>还没有文章</translation>
    </message>
    <message>
        <source>No memos yet</source>
        <translation>还没有札记</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>还没有标签</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What the memo is about</source>
        <translation>札记写的是什么</translation>
    </message>
</context>
<context>
    <name>MemoPane</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the memo “{title}”?</source>
        <translation>删除札记“{title}”？</translation>
    </message>
    <message>
        <source>Text of the memo</source>
        <translation>札记的正文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Title of the memo</source>
        <translation>札记的题目</translation>
    </message>
    <message>
        <source>Undo restores it.</source>
        <translation>撤销可以找回。</translation>
    </message>
    <message>
        <source>Write. @ for claims, # for tags.</source>
        <translation>写下你的想法。@ 引论断，# 引标签。</translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation>{time} 修改</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未存盘</translation>
    </message>
</context>
<context>
    <name>Memos</name>
    <message>
        <source>“{words}” was deleted.</source>
        <translation>“{words}”已删除。</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%Ln conflict(s) are decided with it; one undo reverts both.</source>
        <translation>
            <numerusform>同时裁定 %Ln 处冲突，一次撤销一并收回。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>合并前先存备份。</translation>
    </message>
    <message>
        <source>After this: {files}.</source>
        <translation>之后是{files}。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln item(s)</source>
        <translation>
            <numerusform>合并 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge {files}</source>
        <translation>并入{files}</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message numerus="yes">
        <source>No visible changes, but %Ln text(s) that are not on this machine.</source>
        <translation>
            <numerusform>看得见的内容没有变化，只有 %Ln 篇不在本机的正文。</numerusform>
        </translation>
    </message>
    <message>
        <source>No visible changes: its contents are the same here.</source>
        <translation>看不出变化：它带来的与这里的一样。</translation>
    </message>
    <message>
        <source>Nothing new: this project already has everything in it.</source>
        <translation>没有新内容：里面的都已在这里。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reading… Nothing is written yet.</source>
        <translation>正在读取……尚未写入任何内容。</translation>
    </message>
    <message>
        <source>This is a preview: nothing is written yet. The copies were edited separately since {time}; one undo reverts the merge.</source>
        <translation>这是预演，尚未写入任何内容。两份副本自 {time} 起各自修改，合并后可以一次撤销。</translation>
    </message>
    <message>
        <source>This is a preview: nothing is written yet. The merge can be undone.</source>
        <translation>这是预演，尚未写入任何内容。合并后可以撤销。</translation>
    </message>
    <message>
        <source>This is another project: its contents are added, and nothing here is changed or deleted.</source>
        <translation>这是另一个项目：只添加它有的，这里的不改也不删。</translation>
    </message>
    <message>
        <source>This is the project that is open. Choose another file.</source>
        <translation>这就是打开着的项目。请另选一个文件。</translation>
    </message>
    <message>
        <source>Trying the merge</source>
        <translation>正在预演合并</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
</context>
<context>
    <name>MergePreview</name>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>冲突 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides changed the same thing. Decide here, or merge first: both values are kept until somebody decides. The changes of each side are underlined.</source>
        <translation>同一项两边都改过。可以现在裁定，也可以先合并：裁定之前两个说法都留着。划线的是各自相对“分开之前”的改动。</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>逐条改动</translation>
    </message>
    <message>
        <source>Incoming changes</source>
        <translation>将并入</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>Not readable: %Ln row(s).</source>
        <translation>
            <numerusform>%Ln 行读不出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the backup of {time}…</source>
        <translation>打开备份（{time}）…</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>打开新文件</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存一份…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>去看这一篇</translation>
    </message>
    <message>
        <source>Take its rows over…</source>
        <translation>取出其中的内容…</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手</translation>
    </message>
    <message numerus="yes">
        <source>Taken over: %Ln row(s). Left out: {names}.</source>
        <translation>
            <numerusform>取出了 %Ln 行。没有带上：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation>在副本上继续…</translation>
    </message>
</context>
<context>
    <name>NarrowingBar</name>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>In the same paragraph</source>
        <translation>同一段里还有</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Not tagged yet</source>
        <translation>还没有标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
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
        <translation>一个项目就是一个文件，可以照常复制、发送、备份。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>An empty codebook</source>
        <translation>空的标签体系</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>从…开始</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Codebook to begin with</source>
        <translation>选择标签体系</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Duikan codebook (*.json)</source>
        <translation>对勘标签体系 (*.json)</translation>
    </message>
    <message>
        <source>Duikan projects (*.duikan)</source>
        <translation>对勘项目 (*.duikan)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>项目所在的文件夹</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>The codebook in a file…</source>
        <translation>文件里的标签体系…</translation>
    </message>
    <message>
        <source>The subject you compare articles on</source>
        <translation>要比较的题目</translation>
    </message>
    <message>
        <source>There is a file of that name already. It will not be overwritten.</source>
        <translation>已有同名文件，不会覆盖它。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>没有“{folder}”这个文件夹。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <source>“{name}” is not a codebook. Choose another one.</source>
        <translation>“{name}”不是标签体系，请另选一个。</translation>
    </message>
</context>
<context>
    <name>NewVersionDialog</name>
    <message numerus="yes">
        <source>%Ln claim(s) lose their place and become orphans</source>
        <translation>
            <numerusform>%Ln 条论断将失锚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) move with their words</source>
        <translation>
            <numerusform>%Ln 条论断随文字移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) stay</source>
        <translation>
            <numerusform>%Ln 条论断位置不变</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Correct the text, paste another, or load a file.</source>
        <translation>修改正文，粘贴新的，或从文件载入。</translation>
    </message>
    <message>
        <source>Load file</source>
        <translation>载入文件</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>载入文件…</translation>
    </message>
    <message>
        <source>New version of “{title}”</source>
        <translation>“{title}”的新版本</translation>
    </message>
    <message>
        <source>Placing the claims…</source>
        <translation>正在查看论断会落在哪里…</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>替换正文</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.text)</source>
        <translation>文本 (*.txt *.md *.text)</translation>
    </message>
    <message>
        <source>The text has not changed.</source>
        <translation>正文没有变。</translation>
    </message>
    <message>
        <source>There are no claims in this article yet.</source>
        <translation>这篇文章还没有论断。</translation>
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
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of the project are not in it</source>
        <translation>
            <numerusform>项目中有 %Ln 篇文章不在其中</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Annotators…</source>
        <translation>标注者…</translation>
    </message>
    <message>
        <source>Merge project…</source>
        <translation>合并项目…</translation>
    </message>
    <message>
        <source>Since you last saw this project ({time}): {people}. You work here as {me}.</source>
        <translation>你上次看过（{time}）以后：{people}。你在这里署名 {me}。</translation>
    </message>
    <message>
        <source>Which articles…</source>
        <translation>缺哪些…</translation>
    </message>
    <message>
        <source>You work here as {me}.</source>
        <translation>你在这里署名 {me}。</translation>
    </message>
    <message>
        <source>You work here as {me}. Others work on this project too: {people}.</source>
        <translation>你在这里署名 {me}。做这个项目的还有：{people}。</translation>
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
        <translation>这是{name}分发的副本（{time}）</translation>
    </message>
    <message>
        <source>{told} without the work of others. It comes when both are merged.</source>
        <translation>{told}，不含其他人的标注。与项目合并以后就会有。</translation>
    </message>
    <message>
        <source>{told}; {texts}{titles}. To have them, merge the project&apos;s file.</source>
        <translation>{told}，{texts}{titles}。需要的话，请把项目文件合并进来。</translation>
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
        <translation>“帮助”菜单里有示例项目的导览和全部记号的图例。</translation>
    </message>
    <message>
        <source>Change several claims at once in their list, each change with one undo.</source>
        <translation>论断表里可以一次处理多条，每个动作一次撤销。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Headings, tables, lists and footnotes of texts are kept and shown.</source>
        <translation>文章的标题、表格、列表和脚注都保留并照样显示。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Nothing is written before you confirm, and one undo reverts it.</source>
        <translation>确认之前什么也不写入，一次撤销就能全部收回。</translation>
    </message>
    <message>
        <source>One dialog exports to Word, Excel, PDF, Markdown, web page, REFI-QDA and others.</source>
        <translation>一个对话框导出 Word、Excel、PDF、Markdown、网页、REFI-QDA 等格式。</translation>
    </message>
    <message>
        <source>One dialog for files, folders, web pages, books by chapter, and other programs&apos; projects.</source>
        <translation>文件、文件夹、网页、按章拆的书、其他软件的项目，都从一个对话框进来。</translation>
    </message>
    <message>
        <source>Quotations are copied with a GB/T 7714 reference.</source>
        <translation>复制引文时附上 GB/T 7714 格式的出处。</translation>
    </message>
    <message>
        <source>Reading and tagging</source>
        <translation>阅读和标注</translation>
    </message>
    <message>
        <source>Reading by keyboard: S selects a statement; U, N and D go to the next statement without a tag, figure and disputed claim.</source>
        <translation>键盘读下去：S 选中一句，U、N、D 分别去下一句未加标签的、下一个数值、下一条有分歧的论断。</translation>
    </message>
    <message>
        <source>Texts with their highlights, and the report, can be printed.</source>
        <translation>带标注的正文和报告都可以打印。</translation>
    </message>
    <message>
        <source>What&apos;s new in {version}</source>
        <translation>{version} 的新变化</translation>
    </message>
</context>
<context>
    <name>NotePopup</name>
    <message>
        <source>Append to the notes</source>
        <translation>追加到各条备注</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <source>Not saved. Ctrl Enter tries again.</source>
        <translation>未能存盘，按 Ctrl Enter 重试</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Enter insert    ↑↓ choose    Esc close</source>
        <translation>Enter 插入    ↑↓ 选择    Esc 关闭</translation>
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
        <translation>把备份写到</translation>
    </message>
    <message>
        <source>Write the new project to</source>
        <translation>把新项目写到</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>取出的内容</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 纵向</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Sans-serif text</source>
        <translation>正文黑体</translation>
    </message>
    <message>
        <source>Serif text</source>
        <translation>正文宋体</translation>
    </message>
</context>
<context>
    <name>OriginChip</name>
    <message>
        <source>Origin: {name}</source>
        <translation>出处：{name}</translation>
    </message>
    <message>
        <source>Proposed origin: {name}</source>
        <translation>待确认的出处：{name}</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the third party that is quoted</source>
        <translation>添加所引用的第三方</translation>
    </message>
    <message>
        <source>Another origin</source>
        <translation>改出处</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Newspaper, report, office …</source>
        <translation>报纸、报告、机构…</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Who is quoted</source>
        <translation>引自何处</translation>
    </message>
    <message>
        <source>read by the program</source>
        <translation>程序读出</translation>
    </message>
</context>
<context>
    <name>OrphanCard</name>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Leave orphaned</source>
        <translation>留作失锚</translation>
    </message>
    <message>
        <source>Place on the selection</source>
        <translation>放到选中处</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>重新考虑</translation>
    </message>
    <message>
        <source>Select text in the claim&apos;s article first.</source>
        <translation>先在这篇文章里选中文字。</translation>
    </message>
    <message>
        <source>These words are not in the new text. It was decided to leave the claim orphaned.</source>
        <translation>新的正文里没有这些话。已决定把这条论断留作失锚。</translation>
    </message>
    <message>
        <source>These words are not in the new text. Select where they belong now, then place the claim there.</source>
        <translation>新版正文里找不到这句话。选中它现在的位置，再把论断放上去。</translation>
    </message>
</context>
<context>
    <name>OverallPanel</name>
    <message numerus="yes">
        <source>%Ln character(s), by extent</source>
        <translation>
            <numerusform>%Ln 字，范围差也算</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s), all read</source>
        <translation>
            <numerusform>%Ln 句，都读过</numerusform>
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
        <translation>κ 两人用，α 三人以上用；0.80 以上可靠，0.67 以下先谈再用</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message numerus="yes">
        <source>%Ln claim(s) with a date</source>
        <translation>
            <numerusform>写明日期的论断 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date are not shown</source>
        <translation>
            <numerusform>没写日期的 %Ln 条不在图上</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>No dated figures.</source>
        <translation>没有写明日期的数值。</translation>
    </message>
    <message>
        <source>No measurable question yet.</source>
        <translation>还没有可计量的议题。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间跨度</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>看原文</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>To the ledger</source>
        <translation>到数值表</translation>
    </message>
    <message>
        <source>Widest spreads</source>
        <translation>极差最大的议题</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>只有界</translation>
    </message>
    <message>
        <source>day</source>
        <translation>时点</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>{dated}; {undated}</source>
        <translation>{dated}；{undated}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln measurable question(s)</source>
        <translation>
            <numerusform>{shown}／%Ln 个可计量议题</numerusform>
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
        <translation>范围</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合起来</translation>
    </message>
</context>
<context>
    <name>PairModel</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 条论断</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>κ of each pair</source>
        <translation>两两之间的 κ</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Claims with this tag</source>
        <translation>有此标签的论断</translation>
    </message>
    <message>
        <source>Command, article, tag or claim</source>
        <translation>输入命令、文章、标签或论断，可用拼音</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>List density</source>
        <translation>列表疏密</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配结果</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>札记</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>正文字体</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>存下的筛选</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>存下的搜索</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
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
        <translation>没有找到“{query}”</translation>
    </message>
</context>
<context>
    <name>PaneHead</name>
    <message>
        <source>Close pane</source>
        <translation>关闭此栏</translation>
    </message>
    <message>
        <source>Close pane ({key})</source>
        <translation>关闭此栏（{key}）</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>这篇文章的更多操作</translation>
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
        <translation>属性…</translation>
    </message>
    <message>
        <source>Read in Simplified</source>
        <translation>以简体阅读</translation>
    </message>
    <message>
        <source>Read in Traditional</source>
        <translation>以繁体阅读</translation>
    </message>
    <message>
        <source>Released by hand. Click to scroll together again ({key})</source>
        <translation>已手动松开。点一下恢复滚动跟随（{key}）</translation>
    </message>
    <message>
        <source>Script: original</source>
        <translation>简繁：原文</translation>
    </message>
    <message>
        <source>Script: read in Simplified; the stored text stays as it is</source>
        <translation>简繁：以简体阅读，存下的原文不变</translation>
    </message>
    <message>
        <source>Script: read in Traditional; the stored text stays as it is</source>
        <translation>简繁：以繁体阅读，存下的原文不变</translation>
    </message>
    <message>
        <source>Scroll together ({key})</source>
        <translation>滚动跟随（{key}）</translation>
    </message>
    <message>
        <source>Scrolls together with the others ({key})</source>
        <translation>正与其他栏一起滚动（{key}）</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name}在这里</translation>
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
        <translation>类别</translation>
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
        <translation>未标</translation>
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
        <translation>先放着</translation>
    </message>
    <message>
        <source>Optional; becomes the note of the decision</source>
        <translation>可以不填；会成为裁定结果的备注</translation>
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
        <translation>已导入：“{title}”。</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>粘贴文章</translation>
    </message>
    <message>
        <source>Paste the text of an article here.</source>
        <translation>把文章正文粘贴到这里。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>PeoplePopup</name>
    <message>
        <source>Annotators</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Colour by annotator</source>
        <translation>按标注者着色</translation>
    </message>
    <message>
        <source>Equal names need not be the same person. Colours apply to this machine only.</source>
        <translation>同名的不一定是同一个人。颜色只在本机有效。</translation>
    </message>
    <message>
        <source>Join two identities…</source>
        <translation>合并两个身份…</translation>
    </message>
    <message>
        <source>Keep the name “{name}”</source>
        <translation>留下名字“{name}”</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>只看我的</translation>
    </message>
    <message>
        <source>Separate another identity from “{name}”</source>
        <translation>把另一个身份从“{name}”分开</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>name and colour</source>
        <translation>名字与颜色</translation>
    </message>
    <message>
        <source>show or hide</source>
        <translation>显隐</translation>
    </message>
    <message>
        <source>“{name}” is the same person</source>
        <translation>“{name}”是同一个人</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>A different person: create a new identity</source>
        <translation>换人了：我不是之前那位，另立身份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Colleagues see your name beside what you tag and link. Your identity is your own: another person of the same name has another one.</source>
        <translation>同事会在你加的标签和关联旁边看到你的名字。每个人的身份各自独立，同名的人不会混在一起。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>你是谁</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 条关联</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>PlacesDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Earlier states of your projects, which “Backups…” lists.</source>
        <translation>项目以前的状态，列在“备份…”中。</translation>
    </message>
    <message>
        <source>Empty the caches</source>
        <translation>清空缓存</translation>
    </message>
    <message>
        <source>Empty the caches ({size} MB)</source>
        <translation>清空缓存（{size} MB）</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误记录</translation>
    </message>
    <message>
        <source>Errors of the program, with the text being typed at that time. May quote your projects.</source>
        <translation>程序出错之处，以及当时正在输入的文字；可能引用项目中的话。</translation>
    </message>
    <message>
        <source>Indexes for searching and images for a fast start. All of it can be rebuilt.</source>
        <translation>检索用的索引、快速启动用的映像，都可以重新生成。</translation>
    </message>
    <message>
        <source>Language, theme, your name, panes of the projects that were open.</source>
        <translation>语言、主题、姓名、打开过的项目的分栏。</translation>
    </message>
    <message>
        <source>Projects are where you saved them. In addition, Duikan keeps the following, on this machine only.</source>
        <translation>项目在保存时选定的地方。此外，对勘只在本机保存以下内容。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>显示：{name}</translation>
    </message>
    <message>
        <source>What Duikan keeps</source>
        <translation>对勘保存了什么</translation>
    </message>
    <message>
        <source>{size} MB freed. Whatever is needed is rebuilt.</source>
        <translation>已释放 {size} MB，需要的会重新生成。</translation>
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
        <translation>“{word}”在文中的位置</translation>
    </message>
    <message>
        <source>per 1,000 characters</source>
        <translation>每千字</translation>
    </message>
    <message>
        <source>places</source>
        <translation>处</translation>
    </message>
</context>
<context>
    <name>PlacesStrip</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Places in the texts. {sources}</source>
        <translation>在文中的位置。{sources}</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结尾</translation>
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
        <translation>复制图</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>保存图…</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Backups are in {folder}.</source>
        <translation>备份放在 {folder}。</translation>
    </message>
    <message>
        <source>Number of newest backups kept for each project: {count}.</source>
        <translation>每个项目至少保留最近的备份份数：{count}。</translation>
    </message>
    <message>
        <source>Set by the administrator of this machine in {path}:</source>
        <translation>这台电脑的管理员在 {path} 里规定：</translation>
    </message>
    <message>
        <source>The backups of a project take {size} MB at most.</source>
        <translation>每个项目的备份最多占 {size} MB。</translation>
    </message>
    <message>
        <source>The file cannot be understood ({problem}), so the network is off.</source>
        <translation>这个文件看不懂（{problem}），因此网络已关闭。</translation>
    </message>
    <message>
        <source>The network is off: no web pages, no servers, no remote hubs.</source>
        <translation>网络已关闭：不取网页，不连服务器，也不连别处的中心。</translation>
    </message>
    <message>
        <source>The sentence encoder is the one in {folder}.</source>
        <translation>句子编码器用 {folder} 里的。</translation>
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
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 纵向</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Could not print there. Choose another file or printer.</source>
        <translation>没能打印到那里。换一个文件或打印机。</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy this and describe in your own words what you did, what happened, and what you expected. Nothing is sent from here. The report holds no text, name or path of your projects.</source>
        <translation>请复制这份报告，并用自己的话说明做了什么、发生了什么、本来期望什么。这里不会发送任何内容；报告中没有项目的文字、名称和路径。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder.</source>
        <translation>无法写入 {path}：{reason}。请另选文件夹。</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>重命名项目</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>项目标题</translation>
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
            <numerusform>%Ln 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the codebook</source>
        <translation>
            <numerusform>%Ln 个对应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <translation>
            <numerusform>%Ln 个成为类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln 个不要</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 个新建</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>A backup is made first. The import is one step, which can be undone.</source>
        <translation>导入前先存备份。算一步，可以撤销。</translation>
    </message>
    <message>
        <source>All new</source>
        <translation>全部新建</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <translation>回到文件列表</translation>
    </message>
    <message>
        <source>By name again</source>
        <translation>按名字重对</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import {articles}, {claims}</source>
        <translation>导入 {articles}、{claims}</translation>
    </message>
    <message>
        <source>Import {rows}</source>
        <translation>导入 {rows}</translation>
    </message>
    <message>
        <source>New annotator {name}</source>
        <translation>新标注者 {name}</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>带不进来</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>This is a preview: nothing is written yet.</source>
        <translation>这是预览，还没有写入任何内容。</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>人的对应</translation>
    </message>
    <message>
        <source>{claims}; somebody here has the same name</source>
        <translation>{claims}；这里有同名的人，不会自动合并</translation>
    </message>
    <message>
        <source>{kind}, written by {program}.</source>
        <translation>{program} 写成的 {kind}。</translation>
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
        <translation>统计词语</translation>
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
        <translation>文章属性</translation>
    </message>
    <message>
        <source>From {file}, {encoding}, {size}</source>
        <translation>来自 {file}，{encoding}，{size}</translation>
    </message>
    <message>
        <source>Pasted, {size}</source>
        <translation>粘贴所得，{size}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围（&amp;L）：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型（&amp;T）：</translation>
    </message>
</context>
<context>
    <name>QuestionChooser</name>
    <message>
        <source>New question</source>
        <translation>新建议题</translation>
    </message>
    <message>
        <source>New question “{title}”</source>
        <translation>新建议题“{title}”</translation>
    </message>
    <message>
        <source>Now in {questions}. A claim is in one question at most.</source>
        <translation>现属{questions}。一条论断只归一个议题，归入别处即移出。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Question: a name, pinyin, or a new title</source>
        <translation>议题：名称、拼音，或新的标题</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
</context>
<context>
    <name>QuestionHeading</name>
    <message>
        <source>Keep this question while selecting other claims</source>
        <translation>选择别的论断时保留这个议题</translation>
    </message>
    <message>
        <source>Show in the comparison</source>
        <translation>在比较中显示</translation>
    </message>
    <message>
        <source>Title of the question</source>
        <translation>议题名称</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>overruled, was “{status}”</source>
        <translation>改判，原为“{status}”</translation>
    </message>
</context>
<context>
    <name>QuickTag</name>
    <message>
        <source>Pinyin or characters</source>
        <translation>拼音、汉字均可</translation>
    </message>
    <message>
        <source>Quick tag</source>
        <translation>快速加标签</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>要加的标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Type a name to make the first tag</source>
        <translation>输入名称，建立第一个标签</translation>
    </message>
    <message>
        <source>↵ Add tag    ↑↓ Select    Esc Close</source>
        <translation>↵ 加标签    ↑↓ 选择    Esc 关闭</translation>
    </message>
</context>
<context>
    <name>QuotesDesk</name>
    <message>
        <source>The program found no other sentence in this source.</source>
        <translation>程序在这个来源里没有找到别的话。</translation>
    </message>
    <message>
        <source>aligned at the figures</source>
        <translation>原文对齐于数值</translation>
    </message>
    <message>
        <source>draft; aligned at the figures</source>
        <translation>草稿，原文对齐于数值</translation>
    </message>
    <message>
        <source>{letters}: other scope or period, not compared</source>
        <translation>{letters} 口径或时期不同，不计入极差</translation>
    </message>
</context>
<context>
    <name>QuotesHead</name>
    <message>
        <source>As baseline</source>
        <translation>设为基准</translation>
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
        <translation>口径</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>写小结</translation>
    </message>
    <message>
        <source>To the source</source>
        <translation>到原文</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>换上</translation>
    </message>
</context>
<context>
    <name>QuotesView</name>
    <message>
        <source>Quotes of the question</source>
        <translation>这个议题的原文</translation>
    </message>
</context>
<context>
    <name>RangePanel</name>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Only for different numbers above zero</source>
        <translation>只用于大于零且不全相同的数</translation>
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
        <translation>1 {unit} 通常约合 {factor} {target}。这个汇率仍可使用。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Source and date of the rate</source>
        <translation>出自哪里、哪一天</translation>
    </message>
    <message>
        <source>State it the other way round</source>
        <translation>反过来填</translation>
    </message>
    <message>
        <source>The rate must be a number above zero, such as 0.92.</source>
        <translation>汇率须是大于零的数，例如 0.92。</translation>
    </message>
    <message>
        <source>Use this rate</source>
        <translation>用这个汇率</translation>
    </message>
</context>
<context>
    <name>ReadOffer</name>
    <message>
        <source>Mark as read</source>
        <translation>标为读过</translation>
    </message>
    <message>
        <source>The comparison then distinguishes “not mentioned” from “not read”</source>
        <translation>标了以后，比较里才分得清“未提及”和“未读”</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Changed in “{article}”, which is not open</source>
        <translation>改动在“{article}”里，这篇没有打开</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>已复制引文和出处</translation>
    </message>
    <message>
        <source>Every article is open already</source>
        <translation>所有文章都已打开</translation>
    </message>
    <message>
        <source>No further claim in this article</source>
        <translation>这篇文章里没有别的论断了</translation>
    </message>
    <message>
        <source>No further disputed claim in this article</source>
        <translation>这篇文章里没有别的有分歧的论断了</translation>
    </message>
    <message>
        <source>No further figure in this article</source>
        <translation>这篇文章里没有别的数值了</translation>
    </message>
    <message>
        <source>No further statement without a tag in this article</source>
        <translation>这篇文章里没有别的未加标签的语句了</translation>
    </message>
    <message>
        <source>No more than four panes</source>
        <translation>最多开四栏</translation>
    </message>
    <message>
        <source>No tag has the key {digit} yet; T makes one</source>
        <translation>还没有标签用按键 {digit}，按 T 新建</translation>
    </message>
    <message>
        <source>Open a second article to link with</source>
        <translation>再打开一篇文章，才能建立关联</translation>
    </message>
    <message>
        <source>Select a link first: {key} goes from link to link</source>
        <translation>先选中一条关联，按 {key} 逐条选</translation>
    </message>
    <message>
        <source>Select text or a claim first</source>
        <translation>先选中一段文字或一条论断</translation>
    </message>
    <message>
        <source>The figures of this article are being read</source>
        <translation>正在读取这篇文章的数值</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>项目以只读方式打开</translation>
    </message>
    <message>
        <source>The whole paragraph is selected</source>
        <translation>整段都已选中</translation>
    </message>
    <message>
        <source>This claim has no link yet. {key} makes one</source>
        <translation>这条论断还没有关联，按 {key} 建立</translation>
    </message>
</context>
<context>
    <name>ReadingMenus</name>
    <message>
        <source>Change relation</source>
        <translation>改关系</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>ReadingQueue</name>
    <message>
        <source>Reading files</source>
        <translation>读取文件</translation>
    </message>
</context>
<context>
    <name>RelationChip</name>
    <message>
        <source>Change relation</source>
        <translation>改关系</translation>
    </message>
    <message>
        <source>Relation: {name}</source>
        <translation>关系：{name}</translation>
    </message>
</context>
<context>
    <name>RelationMenu</name>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
</context>
<context>
    <name>RelationsDialog</name>
    <message numerus="yes">
        <source>%Ln link(s) will become “{relation}”.</source>
        <translation>
            <numerusform>%Ln 条关联会改为“{relation}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the five built-in relations, links can have relations of your own.</source>
        <translation>除五种内置关系外，还可以自定关系。</translation>
    </message>
    <message>
        <source>Choose a relation</source>
        <translation>选一种关系</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete relation…</source>
        <translation>删除关系…</translation>
    </message>
    <message>
        <source>Delete the relation “{name}”?</source>
        <translation>删除关系“{name}”？</translation>
    </message>
    <message>
        <source>First choose what its links become</source>
        <translation>先选它的关联改为哪种关系</translation>
    </message>
    <message>
        <source>Has a direction: from one claim to the other</source>
        <translation>有方向：从一条论断指向另一条</translation>
    </message>
    <message>
        <source>Its links become</source>
        <translation>它的关联改为</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>新关系</translation>
    </message>
    <message>
        <source>Own relations</source>
        <translation>自定关系</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln link(s).</source>
        <translation>
            <numerusform>有 %Ln 条关联在用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkLines</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>还有 %Ln 条…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) of this project are damaged</source>
        <translation>
            <numerusform>这个项目有 %Ln 处损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be recovered; they are listed here.</source>
        <translation>
            <numerusform>%Ln 行救不回，列在清单里。</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows and texts are unchanged since they were written. There is nothing to repair.</source>
        <translation>每一行、每篇正文都和写入时一样，没有要修复的。</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>正在检查项目…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>It is open for reading, and nothing was written to it. Your file stays as it is.</source>
        <translation>现在只读打开，没有往里写过。你的文件保持原样。</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>没有丢失。</translation>
    </message>
    <message>
        <source>Read only for now</source>
        <translation>先只读</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Repair into a new file</source>
        <translation>修成新文件</translation>
    </message>
    <message numerus="yes">
        <source>Repaired into a new file: %Ln row(s) recovered</source>
        <translation>
            <numerusform>已修成新文件，救回 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>This project is intact</source>
        <translation>这个项目完好</translation>
    </message>
    <message>
        <source>Use the newest good backup</source>
        <translation>用最近一份完好的备份</translation>
    </message>
    <message numerus="yes">
        <source>Use the newest good backup, of {time}, with %Ln claim(s)</source>
        <translation>
            <numerusform>用最近一份完好的备份：{time}，%Ln 条论断</numerusform>
        </translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>损坏之处</translation>
    </message>
    <message>
        <source>Your file stays as it is.</source>
        <translation>你的文件保持原样。</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>已修复</translation>
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
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>RowStrip</name>
    <message>
        <source>Close the row of the comparison</source>
        <translation>收起比较表里的这一行</translation>
    </message>
    <message>
        <source>Its row in the comparison</source>
        <translation>比较表里的这一行</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Select a claim to see what the other sources say.</source>
        <translation>选中一条论断，这里就显示各家怎么说。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>The claim&apos;s row in the comparison</source>
        <translation>这条论断在比较表里的一行</translation>
    </message>
    <message>
        <source>This claim answers no question yet. Link it to another claim, or press {key} to group it.</source>
        <translation>这条论断还没有归入议题。把它和另一条论断关联，或按 {key} 归组。</translation>
    </message>
    <message>
        <source>Whole comparison</source>
        <translation>整张比较表</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Name of these filters</source>
        <translation>给这组筛选起个名字</translation>
    </message>
    <message>
        <source>No saved filters yet</source>
        <translation>还没有存下的筛选</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename saved filters</source>
        <translation>重命名筛选</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace with these filters</source>
        <translation>用当前的筛选替换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>存下</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>存下筛选</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>存下当前的筛选…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>存下的筛选</translation>
    </message>
    <message>
        <source>There are filters named “{name}” already. Replace them?</source>
        <translation>已经有一组筛选叫“{name}”。要替换吗？</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>撤销可以恢复原来的。</translation>
    </message>
    <message>
        <source>{name} (what it filters by was deleted)</source>
        <translation>{name}（筛选所用的标签或文章已删除）</translation>
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
        <translation>论断</translation>
    </message>
    <message>
        <source>Enter runs, F2 renames, Alt+↑ and Alt+↓ move, Delete deletes</source>
        <translation>Enter 运行，F2 重命名，Alt+↑、Alt+↓ 移动，Delete 删除</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>存下这个搜索</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>存下的搜索</translation>
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
            <numerusform>正在保存 %Ln 项改动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopePopup</name>
    <message>
        <source>Other period</source>
        <translation>不同时期</translation>
    </message>
    <message>
        <source>Other scope</source>
        <translation>不同口径</translation>
    </message>
    <message>
        <source>Which scope or period</source>
        <translation>哪种口径或时期</translation>
    </message>
    <message>
        <source>Which, in a word; empty: the same</source>
        <translation>简要说明；留空即相同</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Search all texts</source>
        <translation>搜索全文</translation>
    </message>
    <message>
        <source>Search in either script</source>
        <translation>搜索全文（简繁通查）</translation>
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
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>A closing bracket has no opening one.</source>
        <translation>有个右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>A look-behind must have a fixed length.</source>
        <translation>后顾部分的长度必须固定。</translation>
    </message>
    <message>
        <source>A range ends before it begins.</source>
        <translation>范围的起点在终点之后。</translation>
    </message>
    <message>
        <source>An opening bracket has no closing one.</source>
        <translation>有个左括号没有关上。</translation>
    </message>
    <message>
        <source>At character {place}.</source>
        <translation>在第 {place} 个字符。</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Filter the hits</source>
        <translation>筛选结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>表达式太长。</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hit(s)</source>
        <translation>
            <numerusform>前 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped: this expression takes too long, usually because of nested repetitions.</source>
        <translation>搜索已停止：这个表达式耗时太长，常见的原因是重复里面套重复。</translation>
    </message>
    <message>
        <source>There is nothing to repeat before the repetition sign.</source>
        <translation>重复符号前面没有内容。</translation>
    </message>
    <message>
        <source>This is not a valid regular expression.</source>
        <translation>这不是正确的正则表达式。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Type to search all texts, notes and tags in either script.</source>
        <translation>输入文字，搜索全部正文、备注和标签，简繁互通。</translation>
    </message>
    <message>
        <source>{hits} in {places}</source>
        <translation>{places}中有 {hits}</translation>
    </message>
    <message>
        <source>“{query}” was not found with these filters.</source>
        <translation>按这些筛选没有找到“{query}”。</translation>
    </message>
    <message>
        <source>“{query}” was not found. Simplified and Traditional were both searched.</source>
        <translation>没有找到“{query}”。已按简繁互通搜索。</translation>
    </message>
</context>
<context>
    <name>SecondProject</name>
    <message>
        <source>In this window</source>
        <translation>在本窗口</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新窗口</translation>
    </message>
    <message>
        <source>Where should {name} be opened?</source>
        <translation>在哪里打开 {name}？</translation>
    </message>
    <message>
        <source>{name} is open in this window. Everything in it is saved.</source>
        <translation>这个窗口里开着 {name}，里面的内容都已存盘。</translation>
    </message>
    <message>
        <source>{name} is open in this window. Its last change could not be saved.</source>
        <translation>这个窗口里开着 {name}，刚才的改动没能存盘。</translation>
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
        <translation>跟随界面语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Chinese: 万, 亿</source>
        <translation>中文：万、亿</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>深色，高对比度</translation>
    </message>
    <message>
        <source>English: million, billion</source>
        <translation>英文：百万、十亿</translation>
    </message>
    <message>
        <source>Figures in words</source>
        <translation>数值写法</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>浅色，高对比度</translation>
    </message>
    <message>
        <source>List density</source>
        <translation>列表疏密</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>每行最多</translation>
    </message>
    <message>
        <source>Open the last project at start</source>
        <translation>启动时打开上次的项目</translation>
    </message>
    <message>
        <source>Read in a serif typeface</source>
        <translation>正文用宋体</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑体</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>宋体</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shown beside your tags and links</source>
        <translation>显示在你加的标签和关联旁边</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>正文字号</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Typeface of articles</source>
        <translation>文章字体</translation>
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
            <numerusform>%Ln 处冲突等待裁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Codebooks ({endings})</source>
        <translation>标签体系 ({endings})</translation>
    </message>
    <message>
        <source>Duikan codebook (*.json)</source>
        <translation>对勘标签体系 (*.json)</translation>
    </message>
    <message>
        <source>Duikan projects (*.duikan)</source>
        <translation>对勘项目 (*.duikan)</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>导出标签体系</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>导入标签体系</translation>
    </message>
    <message>
        <source>Merge project</source>
        <translation>合并项目</translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln item(s) of {people}.</source>
        <translation>
            <numerusform>已合并{people}的 %Ln 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln item(s).</source>
        <translation>
            <numerusform>已合并 %Ln 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>查看冲突</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已写出：{name}</translation>
    </message>
    <message>
        <source>{name} codebook</source>
        <translation>{name} 标签体系</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <translation>“{name}”读不出：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” was not imported. {reason}.</source>
        <translation>“{name}”没有导入。{reason}。</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%Ln act(s) to send…</source>
        <translation>
            <numerusform>还有 %Ln 步操作待发送…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Continue in the background</source>
        <translation>在后台继续</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Putting the project on the hub…</source>
        <translation>正在把项目放到中心…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Share project</source>
        <translation>共享项目</translation>
    </message>
    <message>
        <source>Share “{title}” with a team</source>
        <translation>与团队共享“{title}”</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>停止共享</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>The hub answers. The project is not on it yet; you will be its owner.</source>
        <translation>中心有应答。项目还不在上面；你会成为它的所有者。</translation>
    </message>
    <message>
        <source>The hub answers. The project is there already, and you are in it: {role}.</source>
        <translation>中心有应答。项目已在上面，你的角色：{role}。</translation>
    </message>
    <message>
        <source>The project is on {hub}. Add others under “People on the hub…”; they choose “Join project…”.</source>
        <translation>项目已在{hub}。在“中心上的成员…”里加入别人；他们选择“加入项目…”。</translation>
    </message>
    <message>
        <source>The project is put on a hub, a PostgreSQL database of your team. Everybody works on a file of their own, offline too, and Duikan keeps the files in step.</source>
        <translation>项目会放到中心，也就是你团队的一个 PostgreSQL 数据库。每个人都在自己的文件上工作，离线也可以，对勘让这些文件保持同步。</translation>
    </message>
    <message>
        <source>This system has no key store, so the password is asked for again next time; ~/.pgpass can keep it.</source>
        <translation>这个系统没有密钥库，所以下次还要输入密码；也可以写在 ~/.pgpass 里。</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message numerus="yes">
        <source>%Ln command(s) have keys of your own.</source>
        <translation>
            <numerusform>现在有 %Ln 个命令用的是自定的按键。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a line to change its key.</source>
        <translation>点一行可以改它的按键。</translation>
    </message>
    <message>
        <source>Commands without keys too</source>
        <translation>含没有按键的命令</translation>
    </message>
    <message>
        <source>Find a command or key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Duikan</source>
        <translation>对勘键盘快捷键</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Reset the keys of all commands?</source>
        <translation>所有命令都还原为原来的按键？</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>存为表格</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>存为表格…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder.</source>
        <translation>无法写入 {path}：{reason}。请另选文件夹。</translation>
    </message>
</context>
<context>
    <name>SizeFilter</name>
    <message>
        <source>A size in the figure&apos;s own unit: 3500亿, 1,234.5 or 0.38</source>
        <translation>按数值自己的单位填：3500 亿、1,234.5 或 0.38</translation>
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
        <translation>合为一篇</translation>
    </message>
    <message>
        <source>One per chapter</source>
        <translation>一章一篇</translation>
    </message>
    <message>
        <source>See what it holds…</source>
        <translation>先看内容…</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾选</translation>
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
            <numerusform>其中 %Ln 篇项目里已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken character(s) shown as �</source>
        <translation>
            <numerusform>%Ln 个损坏的字符显示为 �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln control character(s) removed</source>
        <translation>
            <numerusform>去掉了 %Ln 个控制字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln half character(s) shown as �</source>
        <translation>
            <numerusform>%Ln 个半截字符显示为 �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 条关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) that turn the direction of writing</source>
        <translation>
            <numerusform>有 %Ln 个改变书写方向的控制符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that cannot be read are left out: {places}</source>
        <translation>
            <numerusform>%Ln 行读不出，不导入：{places}</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>A project of another program. Look at what comes and what becomes of its tags.</source>
        <translation>其他程序的项目。先看带来什么、标签怎样对应。</translation>
    </message>
    <message>
        <source>Drop files here, or press Add files.</source>
        <translation>把文件拖进来，或按“添加文件”。</translation>
    </message>
    <message>
        <source>Encoding unclear; choose by the words:</source>
        <translation>认不准编码，对照字句选一个：</translation>
    </message>
    <message>
        <source>Export of the project “{title}”: {counts}. What is in this project already is kept.</source>
        <translation>项目“{title}”的导出文件：{counts}。本项目里已有的保持不变。</translation>
    </message>
    <message>
        <source>Import the rest</source>
        <translation>导入其余的</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>接成段落</translation>
    </message>
    <message>
        <source>Keep the lines</source>
        <translation>保留原样</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去看</translation>
    </message>
    <message>
        <source>Read it all the same</source>
        <translation>仍要读取</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>正在读取“{name}”…</translation>
    </message>
    <message>
        <source>See what it holds…</source>
        <translation>先看内容…</translation>
    </message>
    <message>
        <source>The same text is in the project as “{title}”. It will not be imported again.</source>
        <translation>项目里已有相同的正文：“{title}”。不会再次导入。</translation>
    </message>
    <message>
        <source>“{name}” has not been read.</source>
        <translation>“{name}”还没有读取。</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB. Reading it can take a while; the window stays usable and you can cancel.</source>
        <translation>“{name}”有 {size} MB，读取要花一些时间；窗口照常可用，也可以取消。</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>网址</translation>
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
        <translation>可以导入</translation>
    </message>
    <message>
        <source>Will not be imported</source>
        <translation>不会导入</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>SourcesChip</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources: {shown}/{total}</source>
        <translation>来源：{shown}／{total}</translation>
    </message>
</context>
<context>
    <name>SpanEnds</name>
    <message>
        <source>End</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message>
        <source>Unfold {letter} {title}</source>
        <translation>展开 {letter} {title}</translation>
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
        <translation>改用新标签的论断</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation>筛选论断</translation>
    </message>
    <message>
        <source>Name of the new tag</source>
        <translation>新标签的名称</translation>
    </message>
    <message numerus="yes">
        <source>Split off %Ln claim(s)</source>
        <translation>
            <numerusform>拆出 %Ln 条论断</numerusform>
        </translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>拆分“{name}”</translation>
    </message>
    <message>
        <source>The ticked claims get the new tag instead of “{name}”. One undo reverts all of it.</source>
        <translation>勾选的论断改用新标签，不再用“{name}”。一次撤销即可全部恢复。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A project is one .duikan file</source>
        <translation>一个项目就是一个 .duikan 文件</translation>
    </message>
    <message>
        <source>A project that a team shares on a PostgreSQL hub</source>
        <translation>团队在自己的 PostgreSQL 上共享的项目</translation>
    </message>
    <message>
        <source>Copies from colleagues open here too</source>
        <translation>同事发来的副本也从这里打开</translation>
    </message>
    <message>
        <source>Drop articles here to start a project</source>
        <translation>把文章拖到这里，直接建项目</translation>
    </message>
    <message>
        <source>Duikan</source>
        <translation>对勘</translation>
    </message>
    <message>
        <source>Five short articles with claims and links to try</source>
        <translation>五篇短文，论断和关联都已标好，可以随意改动</translation>
    </message>
    <message>
        <source>Join project…</source>
        <translation>加入项目…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>打开示例项目</translation>
    </message>
    <message>
        <source>Read articles side by side; find where they agree, contradict each other, or differ in figures.</source>
        <translation>几篇文章并排读，说法一致、矛盾、数值不同，一处一处对出来。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近用过的项目</translation>
    </message>
    <message>
        <source>Recent projects will be listed here.</source>
        <translation>最近用过的项目会列在这里。</translation>
    </message>
    <message>
        <source>Text, Word, PDF, web pages, e-books and more, in either script</source>
        <translation>TXT、Word、PDF、网页、电子书等；简体、繁体都可以</translation>
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
            <numerusform>%Ln 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 条关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) on the hub</source>
        <translation>
            <numerusform>%Ln 篇正文在中心</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <translation>标注者：{name}</translation>
    </message>
    <message>
        <source>Annotators and their layers</source>
        <translation>标注者与图层</translation>
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
            <numerusform>已选中 %Ln 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Scrolling together: off</source>
        <translation>滚动跟随：关</translation>
    </message>
    <message>
        <source>Scrolling together: on</source>
        <translation>滚动跟随：开</translation>
    </message>
    <message>
        <source>Scrolling together: {letters} released</source>
        <translation>滚动跟随：{letters} 已松开</translation>
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
        <translation>点一下高亮，再把它拖到另一篇的高亮上，或按 [K] 再点另一端。然后选：等价、数值不同、矛盾。</translation>
    </message>
    <message>
        <source>Every change is saved at once, there is no Save button; [Ctrl+Z] undoes any step.</source>
        <translation>改动随时存盘，没有“保存”按钮；[Ctrl+Z]撤销任何一步。</translation>
    </message>
    <message>
        <source>Four steps</source>
        <translation>四步上手</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>连起来</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you ask for it.</source>
        <translation>不经你要求，内容不会离开本机。</translation>
    </message>
    <message>
        <source>Panes scroll along your links; [F] releases them. [Ctrl+F] searches all texts in both scripts.</source>
        <translation>各栏沿着你的关联一起滚动，按[F]松开。[Ctrl+F]搜索全文，简繁互通。</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>对着读</translation>
    </message>
    <message>
        <source>See everything in tables</source>
        <translation>列成表来看</translation>
    </message>
    <message>
        <source>Select a sentence and press [1] to [9]. With many tags press [T] and type pinyin.</source>
        <translation>选中一句话，按[1]到[9]。标签多了按[T]输入拼音。</translation>
    </message>
    <message>
        <source>Select and tag</source>
        <translation>选字，加标签</translation>
    </message>
    <message>
        <source>[Ctrl+2] compares the sources, [Ctrl+5] lists all claims; [Return] goes to the source.</source>
        <translation>[Ctrl+2]比较各家来源，[Ctrl+5]列出所有论断；按[Return]回到原文。</translation>
    </message>
</context>
<context>
    <name>StopActs</name>
    <message numerus="yes">
        <source>%Ln word(s) not counted any more</source>
        <translation>
            <numerusform>%Ln 个词不再计数</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>其余 %Ln 个</numerusform>
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
            <numerusform>词表里的 %Ln 个词重新停用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of your own are counted again.</source>
        <translation>
            <numerusform>自己加的 %Ln 个词恢复计数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a word; commas separate several</source>
        <translation>加一个词，逗号隔开可多个</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Reset the stop words?</source>
        <translation>还原停用词？</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>还原…</translation>
    </message>
    <message>
        <source>“{word}”: count again</source>
        <translation>“{word}”：恢复计数</translation>
    </message>
</context>
<context>
    <name>StrangerChoices</name>
    <message numerus="yes">
        <source>%Ln article(s) to check</source>
        <translation>
            <numerusform>%Ln 篇文章待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) of the same name</source>
        <translation>
            <numerusform>%Ln 个同名标签</numerusform>
        </translation>
    </message>
    <message>
        <source>An article here has the same title but another text. Is it the same article?</source>
        <translation>标题与这里的一篇相同，正文不同。是同一篇吗？</translation>
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
        <translation>勾选的与这里的合为一个，其余仍是两个。</translation>
    </message>
</context>
<context>
    <name>Submenus</name>
    <message>
        <source>Codebook</source>
        <translation>标签体系</translation>
    </message>
    <message>
        <source>Copies and backups</source>
        <translation>副本与备份</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Merge and share</source>
        <translation>合并与共享</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>没有最近用过的项目</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>还没有标签</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Panes and desks</source>
        <translation>分栏和版面</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>正文字号</translation>
    </message>
</context>
<context>
    <name>Suggested</name>
    <message numerus="yes">
        <source>%Ln suggested link(s) to review</source>
        <translation>
            <numerusform>%Ln 条关联建议待审</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) to review</source>
        <translation>
            <numerusform>%Ln 条建议待审</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestions left</source>
        <translation>建议都审完了</translation>
    </message>
    <message>
        <source>Show the suggested links</source>
        <translation>显示关联建议</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>SuggestionCards</name>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Locate</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>改关系</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
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
        <translation>近义：{pairs}</translation>
    </message>
    <message>
        <source>Close to what is linked already</source>
        <translation>与已关联的语句相近</translation>
    </message>
    <message>
        <source>Figures agree: {pairs}</source>
        <translation>数值相容：{pairs}</translation>
    </message>
    <message>
        <source>Figures differ: {pairs}</source>
        <translation>数值：{pairs}，不同</translation>
    </message>
    <message>
        <source>Figures that cannot be compared: {pairs}</source>
        <translation>数值不可比：{pairs}</translation>
    </message>
    <message>
        <source>Not proposed as equivalent</source>
        <translation>不宜算等价</translation>
    </message>
    <message>
        <source>Not proposed as equivalent: {pairs}</source>
        <translation>不宜算等价：{pairs}</translation>
    </message>
    <message>
        <source>One has a figure: {pairs}</source>
        <translation>单方数值：{pairs}</translation>
    </message>
    <message>
        <source>Opposite: {pairs}</source>
        <translation>方向相反：{pairs}</translation>
    </message>
    <message>
        <source>Same figure: {pairs}</source>
        <translation>数值相同：{pairs}</translation>
    </message>
    <message>
        <source>Same names: {words}</source>
        <translation>共有名称：{words}</translation>
    </message>
    <message>
        <source>Same tags: {words}</source>
        <translation>共有标签：{words}</translation>
    </message>
    <message>
        <source>Sentences beside them are linked</source>
        <translation>两文相邻语句已有关联</translation>
    </message>
    <message>
        <source>Shared words: {words}</source>
        <translation>共有词：{words}</translation>
    </message>
    <message>
        <source>The sentence encoder finds them close</source>
        <translation>句向量相近</translation>
    </message>
    <message>
        <source>Words used in similar contexts here</source>
        <translation>用词语境相近</translation>
    </message>
    <message>
        <source>only {letter} has “{words}”</source>
        <translation>仅 {letter} 有“{words}”</translation>
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
        <translation>{relation}：{one}“{quote}”，{two}“{other}”</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>已驳回 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>待审 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>All relations</source>
        <translation>全部关系</translation>
    </message>
    <message>
        <source>By confidence</source>
        <translation>按把握排序</translation>
    </message>
    <message>
        <source>By confidence, words only</source>
        <translation>按把握排序，只比较用词</translation>
    </message>
    <message>
        <source>Click a sentence to see what other articles say about it.</source>
        <translation>点一句话，看其他文章怎么说。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续计算</translation>
    </message>
    <message>
        <source>Differing figures</source>
        <translation>数值不同</translation>
    </message>
    <message>
        <source>No suggestion with this relation.</source>
        <translation>没有这种关系的建议。</translation>
    </message>
    <message>
        <source>No suggestions here: all are reviewed, or nothing is similar enough.</source>
        <translation>这里没有待审的建议：都已审完，或没有足够相近的语句。</translation>
    </message>
    <message>
        <source>No suggestions yet. They need a second article.</source>
        <translation>暂时没有建议。加入第二篇文章后会自动计算。</translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>没有驳回过建议。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>当前语句</translation>
    </message>
    <message>
        <source>Statements are compared by their words alone: the sentence encoder is off, missing or not done yet.</source>
        <translation>目前只按用词比较语句：句子编码器没有启用、没有安装，或还没算完。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>关联建议</translation>
    </message>
    <message>
        <source>Suggestions failed, retried once. Your work is unaffected.</source>
        <translation>计算建议时出错，已重试一次。标注不受影响。</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>当前文章</translation>
    </message>
    <message>
        <source>Too much text to compare all with all. Select a sentence to see its suggestions.</source>
        <translation>文章太多，没有两两比较。选中一句话，即可看它的建议。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Which relations</source>
        <translation>哪些关系</translation>
    </message>
    <message>
        <source>Which suggestions</source>
        <translation>哪些建议</translation>
    </message>
    <message>
        <source>Working out suggestions was stopped.</source>
        <translation>建议没有算完，已停止。</translation>
    </message>
    <message>
        <source>Working out suggestions…</source>
        <translation>正在计算建议…</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln to review</source>
        <translation>
            <numerusform>待审至少 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln to review</source>
        <translation>
            <numerusform>待审 %Ln 以上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SynonymActs</name>
    <message>
        <source>Select several words to count them as one.</source>
        <translation>先选中几个词，再合并计数。</translation>
    </message>
</context>
<context>
    <name>SynonymPanel</name>
    <message>
        <source>At least two words, such as: 票价, 车费</source>
        <translation>至少两个词，例如：票价，车费</translation>
    </message>
    <message>
        <source>None yet. Type words here, or select several in the table and press G to count them as one.</source>
        <translation>还没有。在这里输入几个词，或者在表里选中几个词按 G，就合在一起计数。</translation>
    </message>
    <message>
        <source>Words that mean the same, separated by commas</source>
        <translation>意思相同的词，用逗号隔开</translation>
    </message>
    <message>
        <source>“{word}”: X counts it by itself again</source>
        <translation>“{word}”：按 X 重新单独计数</translation>
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
        <translation>第 {number} 列</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>第一行是列名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>网址</translation>
    </message>
</context>
<context>
    <name>TagAsking</name>
    <message numerus="yes">
        <source>%Ln claim(s) get the other tag instead.</source>
        <translation>
            <numerusform>%Ln 条论断改用后一个标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) lose this tag but stay.</source>
        <translation>
            <numerusform>%Ln 条论断会失去这个标签，论断本身保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) below it move there.</source>
        <translation>
            <numerusform>它的 %Ln 个下级标签随之移过去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) below it move up.</source>
        <translation>
            <numerusform>它的 %Ln 个下级标签上移一级。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the tag “{name}”?</source>
        <translation>删除标签“{name}”？</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge “{source}” into “{target}”?</source>
        <translation>把“{source}”合并到“{target}”？</translation>
    </message>
    <message>
        <source>Undo restores all of it.</source>
        <translation>撤销即可全部恢复。</translation>
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
        <translation>新建标签“{name}”</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>(top)</source>
        <translation>（顶层）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>By its place in the list</source>
        <translation>按次序自动分配</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What belongs under this tag, and what does not</source>
        <translation>哪些内容归入这个标签，哪些不归入</translation>
    </message>
    <message>
        <source>{digit} (now “{name}”)</source>
        <translation>{digit}（现为“{name}”）</translation>
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
        <translation>“{quote}”</translation>
    </message>
</context>
<context>
    <name>TagMap</name>
    <message>
        <source>Becomes</source>
        <translation>对应到</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>类型：{kind}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New, under {tag}</source>
        <translation>新建于 {tag}</translation>
    </message>
    <message>
        <source>Tag in the file</source>
        <translation>来件的标签</translation>
    </message>
    <message>
        <source>Tags of the file</source>
        <translation>来件的标签</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>手选</translation>
    </message>
</context>
<context>
    <name>TagMenu</name>
    <message>
        <source>By its place in the list</source>
        <translation>按次序自动分配</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Definition and memo</source>
        <translation>定义与札记</translation>
    </message>
    <message>
        <source>Definition…</source>
        <translation>定义…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Hide its highlights</source>
        <translation>隐藏它的高亮</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>札记…</translation>
    </message>
    <message>
        <source>Merge and split</source>
        <translation>合并与拆分</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>New tag below…</source>
        <translation>新建下级标签…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Show its claims</source>
        <translation>查看它的论断</translation>
    </message>
    <message>
        <source>Show its highlights</source>
        <translation>显示它的高亮</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>{digit} (now “{name}”)</source>
        <translation>{digit}（现为“{name}”）</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Fewer than {count} claims: no verdict.</source>
        <translation>依据不到 {count} 条，不作结论。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>claims: {people}</source>
        <translation>依据：{people}</translation>
    </message>
</context>
<context>
    <name>TagPopup</name>
    <message>
        <source>New tag “{name}”</source>
        <translation>新建标签“{name}”</translation>
    </message>
    <message>
        <source>Pinyin or characters</source>
        <translation>拼音、汉字均可</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>要加的标签</translation>
    </message>
</context>
<context>
    <name>TagTable</name>
    <message>
        <source>Agreement by tag</source>
        <translation>各标签的一致性</translation>
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
            <numerusform>另外 %Ln 人在线</numerusform>
        </translation>
    </message>
    <message>
        <source>Team project: {state}</source>
        <translation>团队项目：{state}</translation>
    </message>
</context>
<context>
    <name>TeamCommands</name>
    <message numerus="yes">
        <source>%Ln act(s) of others came together while you were away.</source>
        <translation>
            <numerusform>你不在时，他人做了 %Ln 步操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) of yours were not sent yet and stay with you alone.</source>
        <translation>
            <numerusform>你有 %Ln 步操作还没有发送，会只留在你这里。</numerusform>
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
        <translation>密码</translation>
    </message>
    <message>
        <source>Password for {hub}:</source>
        <translation>{hub}的密码：</translation>
    </message>
    <message numerus="yes">
        <source>The texts of %Ln article(s) are on the hub alone; keep all texts here first.</source>
        <translation>
            <numerusform>%Ln 篇文章的正文只在中心；请先把全部正文保留在本机。</numerusform>
        </translation>
    </message>
    <message>
        <source>You may only read this project on {hub}, so what you do stays in your file. An owner can change that.</source>
        <translation>在{hub}，你只能阅读这个项目，所以你做的工作只留在你的文件里。所有者可以更改你的角色。</translation>
    </message>
    <message>
        <source>Your file keeps all it has, and nothing comes or is sent any more. The project stays on {hub} for the others.</source>
        <translation>你的文件保留已有的一切，以后不再收发。项目仍留在{hub}，供其他人使用。</translation>
    </message>
</context>
<context>
    <name>TermActs</name>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) tagged “{tag}”</source>
        <translation>
            <numerusform>%Ln 句已加标签“{tag}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Export the words</source>
        <translation>导出词语</translation>
    </message>
    <message>
        <source>No tag has the key {digit} yet</source>
        <translation>还没有标签用数字键 {digit}</translation>
    </message>
    <message>
        <source>Select a place first</source>
        <translation>先选中一处</translation>
    </message>
    <message>
        <source>Select all of this source</source>
        <translation>选中这一家的全部</translation>
    </message>
    <message>
        <source>Tag the sentences</source>
        <translation>给句子加标签</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>项目以只读方式打开</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>到原文</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已写好：{name}</translation>
    </message>
    <message>
        <source>{key} removes it again</source>
        <translation>再按 {key} 取消</translation>
    </message>
    <message>
        <source>{project} words</source>
        <translation>{project} 词语</translation>
    </message>
    <message>
        <source>{told}; {again}</source>
        <translation>{told}；{again}</translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” removed from %Ln sentence(s)</source>
        <translation>
            <numerusform>已从 %Ln 句去掉标签“{tag}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermGrid</name>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
</context>
<context>
    <name>TermMenu</name>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>复制整张表</translation>
    </message>
    <message>
        <source>Count apart</source>
        <translation>分开计数</translation>
    </message>
    <message>
        <source>Count together</source>
        <translation>合并计数</translation>
    </message>
    <message>
        <source>Make stop word</source>
        <translation>设为停用词</translation>
    </message>
    <message>
        <source>Search in all texts</source>
        <translation>在全文里搜索</translation>
    </message>
    <message>
        <source>Show its places</source>
        <translation>看它的各处</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
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
        <translation>总数</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
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
            <numerusform>{word}：%Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermToolbar</name>
    <message>
        <source>All words</source>
        <translation>词类：全部</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>词长：不限</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>词类</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>筛选词语</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>词长</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Only in claims</source>
        <translation>只数论断里的</translation>
    </message>
    <message>
        <source>Per 1,000</source>
        <translation>每千字</translation>
    </message>
    <message>
        <source>Scripts together</source>
        <translation>简繁合并</translation>
    </message>
    <message>
        <source>Three characters or more</source>
        <translation>词长：三字以上</translation>
    </message>
    <message>
        <source>Two characters or more</source>
        <translation>词长：两字以上</translation>
    </message>
    <message numerus="yes">
        <source>Without %Ln stop word(s)</source>
        <translation>
            <numerusform>停用词 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Without stop words</source>
        <translation>停用词</translation>
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
            <numerusform>%Ln 篇太长，没有一起统计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a text on this machine</source>
        <translation>
            <numerusform>%Ln 篇文章的正文不在本机</numerusform>
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
            <numerusform>%Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>No word matches. Simplified and Traditional were both searched for.</source>
        <translation>没有符合的词。已按简繁互通搜索。</translation>
    </message>
    <message>
        <source>No words in claims. Tag something, or count all of the texts.</source>
        <translation>论断里没有词语。先标注，或改为统计全文。</translation>
    </message>
    <message>
        <source>No words of this kind. Count other words or more sources.</source>
        <translation>没有这一类的词。换一类，或多选几家。</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Counting was cancelled.</source>
        <translation>统计已取消。</translation>
    </message>
    <message>
        <source>Counting words…</source>
        <translation>正在统计词语…</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>还没有文章。</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>Searching the texts</source>
        <translation>正在搜索正文</translation>
    </message>
</context>
<context>
    <name>TitleButton</name>
    <message>
        <source>Question</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Question: {title}, {sources}</source>
        <translation>议题：{title}，{sources}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Both articles give this quantity, but with different figures. The dashed line with ≠ between them says so; below is its row in the comparison. The legend explains the marks.</source>
        <translation>两篇都给了这个数，写得却不一样。中间带 ≠ 的短划线就是“数值不同”；下面是它在比较表里的一行，记号都在图例里。</translation>
    </message>
    <message>
        <source>Click the line: the inspector says by how much. [Ctrl+2] shows the whole comparison.</source>
        <translation>点一下这条线，右栏会说差多少。[Ctrl+2] 看整张比较表。</translation>
    </message>
    <message>
        <source>Create a project and import documents, web pages, whole folders, or projects of other programs. You can also drop them on the window.</source>
        <translation>新建一个项目，把文档、网页、整个文件夹或其他软件的项目导入进来；拖到窗口上也行。</translation>
    </message>
    <message>
        <source>Duikan finds statements that may belong together, and says why. A suggestion is not part of the project until you accept it.</source>
        <translation>对勘会找出可能有关联的语句，并说明理由。采纳之前，建议不算项目的一部分。</translation>
    </message>
    <message>
        <source>Link two claims</source>
        <translation>关联两条论断</translation>
    </message>
    <message>
        <source>Now your own articles</source>
        <translation>换上你自己的文章</translation>
    </message>
    <message>
        <source>On the right: by how much they differ, and why. [Enter] goes on.</source>
        <translation>右栏写着差多少、为什么。按 [Enter] 继续。</translation>
    </message>
    <message>
        <source>Press [K], then the letter at the other claim; [1] to [6] set the relation.</source>
        <translation>按 [K]，再按另一条论断上的字母；[1] 到 [6] 定关系。</translation>
    </message>
    <message>
        <source>Press a digit, [1] to [9]. [U] goes to the next sentence without a tag.</source>
        <translation>按数字 [1] 到 [9]。[U] 去下一句还没有标签的。</translation>
    </message>
    <message>
        <source>Review a suggestion</source>
        <translation>判断一条建议</translation>
    </message>
    <message>
        <source>Tag a statement</source>
        <translation>给一句话加标签</translation>
    </message>
    <message>
        <source>The same quantity, two figures</source>
        <translation>同一个数，两家不一样</translation>
    </message>
    <message>
        <source>The selected claim can be linked to one of another article that says the same, gives another figure, or contradicts it.</source>
        <translation>选中的论断可以关联到另一篇的论断：说的一样、数值不同，或者互相矛盾。</translation>
    </message>
    <message>
        <source>This sentence has no tag yet, so it takes part in no comparison. With a tag it becomes a claim; the digits are shown beside the tags on the left.</source>
        <translation>这句话还没有标签，不参加任何比较。加上标签，它就成为一条论断；数字写在左边的标签上。</translation>
    </message>
    <message>
        <source>[Ctrl+N] creates a project, [Ctrl+I] imports into it.</source>
        <translation>[Ctrl+N] 新建项目，[Ctrl+I] 导入文章。</translation>
    </message>
    <message>
        <source>[Y] accepts, [N] rejects, [Ctrl+Z] undoes either.</source>
        <translation>[Y] 采纳，[N] 驳回，[Ctrl+Z] 都能收回。</translation>
    </message>
</context>
<context>
    <name>UsageDialog</name>
    <message>
        <source>By article</source>
        <translation>按文章</translation>
    </message>
    <message>
        <source>Claims with the tag in each article. Enter shows the claims.</source>
        <translation>每篇文章里有这个标签的论断数。按 Enter 列出这些论断。</translation>
    </message>
    <message>
        <source>Ctrl+C copies the table.</source>
        <translation>Ctrl+C 复制表格。</translation>
    </message>
    <message>
        <source>How tags are used</source>
        <translation>标签使用情况</translation>
    </message>
    <message>
        <source>Passages with both tags, on one claim or on overlapping claims. Enter shows the claims.</source>
        <translation>两个标签一起出现的段落数：在同一条论断上，或在重叠的论断上。按 Enter 列出这些论断。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Used together</source>
        <translation>一起出现</translation>
    </message>
</context>
<context>
    <name>VersionSides</name>
    <message>
        <source>earlier, read-only</source>
        <translation>旧版，只读</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>现用</translation>
    </message>
    <message>
        <source>“{before}” → “{after}”</source>
        <translation>“{before}” → “{after}”</translation>
    </message>
</context>
<context>
    <name>VersionTags</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>No tag has the key {digit} yet</source>
        <translation>还没有标签用数字键 {digit}</translation>
    </message>
    <message>
        <source>Select words in the version in use, or a claim in the list.</source>
        <translation>先在现用的一版里选中文字，或者在列表里选中论断。</translation>
    </message>
    <message>
        <source>Show the version in use on the right to tag in it.</source>
        <translation>让右边显示现用的一版，才能加标签。</translation>
    </message>
    <message>
        <source>Tagged “{tag}”</source>
        <translation>已加标签“{tag}”</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>项目以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>添 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 处改动</numerusform>
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
            <numerusform>%Ln 条关联暂停，有了位置再恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>删 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Left orphaned in this version</source>
        <translation>在这一版里留作失锚</translation>
    </message>
    <message>
        <source>Most similar: {words}</source>
        <translation>最相近：{words}</translation>
    </message>
    <message>
        <source>No links</source>
        <translation>没有关联</translation>
    </message>
    <message>
        <source>Nothing similar in this version</source>
        <translation>这一版里没有相近的话</translation>
    </message>
    <message>
        <source>Only punctuation and blanks differ.</source>
        <translation>两版只差标点和空白。</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>失锚</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>数值变了</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>措辞变了</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>第 {number} 处，共 {total} 处</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Copy all changes as a table</source>
        <translation>把所有改动复制成表格</translation>
    </message>
    <message>
        <source>Ignore punctuation and blanks</source>
        <translation>忽略标点、空白</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处改动</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处改动</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>左右对调</translation>
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
        <translation>正在查看论断的去向…</translation>
    </message>
    <message>
        <source>The fate of the claims is shown when the version in use is on the right.</source>
        <translation>现用的版本放在右边时，这里显示论断的去向。</translation>
    </message>
    <message>
        <source>There are no claims in this article yet.</source>
        <translation>这篇文章还没有论断。</translation>
    </message>
    <message>
        <source>This text has one version. A corrected text is imported as a new one.</source>
        <translation>这篇文章只有一版。更正过的文字作为新版本导入。</translation>
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
        <translation>标为不同口径</translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message>
        <source>Counted together</source>
        <translation>合并计数</translation>
    </message>
    <message>
        <source>Lists of words</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>停用词</translation>
    </message>
</context>
<context>
    <name>WordPlaces</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>{word}, no. {number}</source>
        <translation>{word}，第 {number} 处</translation>
    </message>
    <message>
        <source>{word}, {chosen} selected</source>
        <translation>{word}，已选 {chosen} 处</translation>
    </message>
    <message>
        <source>“{word}” {places}</source>
        <translation>“{word}” {places}</translation>
    </message>
</context>
<context>
    <name>_AbsentTextCounts</name>
    <message numerus="yes">
        <source>Fetching %Ln text(s)</source>
        <translation>
            <numerusform>正在取来 %Ln 篇正文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %Ln article(s) are not on this machine and not included.</source>
        <translation>
            <numerusform>%Ln 篇文章的正文不在本机，没有包括在内。</numerusform>
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
            <numerusform>%Ln 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) were left out</source>
        <translation>
            <numerusform>%Ln 条批注没有带进来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cue(s)</source>
        <translation>
            <numerusform>%Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged part(s) were left out: {detail}</source>
        <translation>
            <numerusform>%Ln 处损坏，没有读：{detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln embedded file(s) were left out</source>
        <translation>
            <numerusform>%Ln 个嵌入的文件没有带进来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln footnote(s)</source>
        <translation>
            <numerusform>%Ln 条脚注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln footnote(s), at the end of the text</source>
        <translation>
            <numerusform>%Ln 条脚注，放在文末</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln header(s), footer(s) and page number(s) were left out</source>
        <translation>
            <numerusform>去掉了 %Ln 处页眉、页脚和页码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden passage(s) were left out</source>
        <translation>
            <numerusform>%Ln 处隐藏文字没有带进来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) break off inside a sentence</source>
        <translation>
            <numerusform>%Ln 行在句子中间换行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) contain only pictures; run OCR to get their text</source>
        <translation>
            <numerusform>%Ln 页只有图像；要其中的字，先做文字识别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) of vertical text: check their order</source>
        <translation>
            <numerusform>%Ln 页竖排：请看顺序对不对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) with columns: check their order</source>
        <translation>
            <numerusform>%Ln 页分栏：请看顺序对不对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) deleted by tracked changes were left out</source>
        <translation>
            <numerusform>%Ln 处修订里删去的文字没有带进来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) were left out</source>
        <translation>
            <numerusform>%Ln 幅图没有带进来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) joined</source>
        <translation>
            <numerusform>%Ln 处接成段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) where lines of the page were joined to a paragraph</source>
        <translation>
            <numerusform>%Ln 处被接成段落：原文在句子中间换了行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln radical(s) were replaced by the characters that they stand for</source>
        <translation>
            <numerusform>%Ln 个部首码换成了对应的字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without text were left out</source>
        <translation>
            <numerusform>%Ln 行没有正文，没有带进来</numerusform>
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
            <numerusform>%Ln 张表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s), kept row by row</source>
        <translation>
            <numerusform>%Ln 张表按行保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time code(s) were left out</source>
        <translation>
            <numerusform>%Ln 个时间码不进正文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Menus, related pages and footers were left out: %Ln character(s)</source>
        <translation>
            <numerusform>去掉了导航、相关阅读和页脚，共 %Ln 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln article(s)</source>
        <translation>
            <numerusform>导入 %Ln 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_DistinctiveDelegate</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Heads</name>
    <message>
        <source>none</source>
        <translation>未标</translation>
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
        <translation>改按键…</translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>这些键是固定的。</translation>
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
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>没有打开的项目</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未能存盘</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已存盘 {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在存盘</translation>
    </message>
</context>
<context>
    <name>_TeamCounts</name>
    <message numerus="yes">
        <source>%Ln act(s) on the hub do not verify and were set aside. Tell its administrator.</source>
        <translation>
            <numerusform>中心上有 %Ln 步操作没有通过校验，已放在一边。请告诉它的管理员。</numerusform>
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
            <numerusform>%Ln 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln 条关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln 个议题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>%Ln 步待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln</source>
        <translation>
            <numerusform>正在发送 %Ln 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>absent_texts</name>
    <message>
        <source>It is being fetched from the hub…</source>
        <translation>正在从中心取来…</translation>
    </message>
    <message>
        <source>It is on the hub, and fetched when the article is opened.</source>
        <translation>正文在中心，打开文章时取来。</translation>
    </message>
    <message>
        <source>Much came from others and waits for your look; the text comes after that.</source>
        <translation>别人的改动很多，要先由你过目，然后才取来正文。</translation>
    </message>
    <message>
        <source>Synchronising is paused. The text comes when you resume.</source>
        <translation>同步已暂停。继续同步后，正文就会取来。</translation>
    </message>
    <message>
        <source>The file can only be read here, so nothing can be fetched.</source>
        <translation>文件在这里只能读，不能取来正文。</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. The text comes by itself when it answers again.</source>
        <translation>现在连不上中心。连上后，正文会自动取来。</translation>
    </message>
    <message>
        <source>The hub does not have it. It comes when somebody whose file has it synchronises, or with a copy that is merged.</source>
        <translation>中心没有这篇正文。等有这篇正文的人同步，或者并入带有它的副本，就有了。</translation>
    </message>
    <message>
        <source>The hub does not let it come. The team page in the status bar says why.</source>
        <translation>中心拒绝提供这篇正文。原因见状态栏上的团队页。</translation>
    </message>
    <message>
        <source>The text of this article is not on this machine</source>
        <translation>这篇文章的正文不在本机</translation>
    </message>
    <message>
        <source>This file is on no hub. Merge a copy of the project that has the text.</source>
        <translation>这个文件没有连着中心。请并入带有这篇正文的副本。</translation>
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
        <translation>没有共同读过的文章：请把两人都读过的标为读过。</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>只有{name}</translation>
    </message>
    <message>
        <source>Other extent</source>
        <translation>范围不同</translation>
    </message>
    <message>
        <source>Other relation</source>
        <translation>关系不同</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>状态不同</translation>
    </message>
    <message>
        <source>Other tag</source>
        <translation>标签不同</translation>
    </message>
    <message>
        <source>Undefined: all values are the same, so agreement cannot be distinguished from chance.</source>
        <translation>无法计算：大家的取值都一样，与随机无法区分。</translation>
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
        <translation>议题“{title}”</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
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
        <translation>与现在相比</translation>
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
        <translation>合并之前</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>修复之前</translation>
    </message>
    <message>
        <source>Before a text was corrected</source>
        <translation>更正正文之前</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>升级之前</translation>
    </message>
    <message>
        <source>Before restoring a backup</source>
        <translation>回到备份之前</translation>
    </message>
    <message>
        <source>Before taking over</source>
        <translation>接手之前</translation>
    </message>
    <message>
        <source>Before the first change of a session</source>
        <translation>打开后第一次改动之前</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>每 30 分钟</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>札记</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Read article</source>
        <translation>已读文章</translation>
    </message>
    <message>
        <source>Rejected draft</source>
        <translation>驳回的草稿</translation>
    </message>
    <message>
        <source>Rejected suggestion</source>
        <translation>驳回的建议</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>存下的搜索</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Status in question</source>
        <translation>议题里的状态</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>读不出</translation>
    </message>
    <message>
        <source>other changes</source>
        <translation>有其他改动</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>与现在一样</translation>
    </message>
    <message>
        <source>{kind} “{name}”</source>
        <translation>{kind}“{name}”</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>About Duikan</source>
        <translation>关于对勘</translation>
    </message>
    <message>
        <source>Accept a draft or group claims into a question first</source>
        <translation>请先采纳一行草稿，或把论断归入议题</translation>
    </message>
    <message>
        <source>Accept all likely drafts…</source>
        <translation>采纳把握大的草稿…</translation>
    </message>
    <message>
        <source>Accept drafted row</source>
        <translation>采纳草稿行</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>采纳建议</translation>
    </message>
    <message>
        <source>Add pane</source>
        <translation>添加一栏</translation>
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
        <translation>一致性：用前者、用后者、都留</translation>
    </message>
    <message>
        <source>Agreement: give a reason</source>
        <translation>一致性：写理由</translation>
    </message>
    <message>
        <source>Agreement: later</source>
        <translation>一致性：先放着</translation>
    </message>
    <message>
        <source>All claims are shown</source>
        <translation>论断都已显示</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Annotators and their layers…</source>
        <translation>标注者与图层…</translation>
    </message>
    <message>
        <source>Another project is being opened</source>
        <translation>正在打开另一个项目</translation>
    </message>
    <message>
        <source>Article is read</source>
        <translation>本文已读过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Change relation…</source>
        <translation>改关系…</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>检查与修复…</translation>
    </message>
    <message>
        <source>Choose a claim in link mode</source>
        <translation>关联模式中选论断</translation>
    </message>
    <message>
        <source>Choose the relation in link mode</source>
        <translation>关联模式中选关系</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Close pane</source>
        <translation>关闭此栏</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Colour by annotator</source>
        <translation>按标注者着色</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>命令面板…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare versions of the article</source>
        <translation>比较文章的版本</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>快捷菜单</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Copy quote as Markdown</source>
        <translation>复制引文（Markdown）</translation>
    </message>
    <message>
        <source>Copy quote with GB/T 7714 reference</source>
        <translation>复制引文与 GB/T 7714 著录</translation>
    </message>
    <message>
        <source>Copy quote with source</source>
        <translation>复制引文和出处</translation>
    </message>
    <message>
        <source>Copy to hand out…</source>
        <translation>分发副本…</translation>
    </message>
    <message>
        <source>Ctrl and Alt together type characters on some keyboards.</source>
        <translation>在有些键盘上，Ctrl 和 Alt 一起按会输入字符。</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Decide a conflict: mine, theirs, both</source>
        <translation>裁定冲突：用本机、用来件、都留</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>删除论断</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>删除关联</translation>
    </message>
    <message>
        <source>Desks…</source>
        <translation>版面…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Export codebook…</source>
        <translation>导出标签体系…</translation>
    </message>
    <message>
        <source>Export the selected claims…</source>
        <translation>导出选中的论断…</translation>
    </message>
    <message>
        <source>Export the table of words…</source>
        <translation>导出词语表…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Find in all texts</source>
        <translation>搜索全文</translation>
    </message>
    <message>
        <source>Find selected text</source>
        <translation>搜索选中的文字</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
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
        <translation>到建议的语句</translation>
    </message>
    <message>
        <source>Group into a question…</source>
        <translation>归入议题…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>History of the claim</source>
        <translation>论断的历史</translation>
    </message>
    <message>
        <source>How tags are used</source>
        <translation>标签使用情况</translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation>导入标签体系…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情栏</translation>
    </message>
    <message>
        <source>Join claims of the same words</source>
        <translation>合并同一段文字的论断</translation>
    </message>
    <message>
        <source>Join project…</source>
        <translation>加入项目…</translation>
    </message>
    <message>
        <source>Journal of what was done</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Duikan</source>
        <translation>对勘键盘快捷键</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Leave popup, mode or selection</source>
        <translation>退出弹窗、模式或选择</translation>
    </message>
    <message>
        <source>Leave the hub…</source>
        <translation>退出中心…</translation>
    </message>
    <message>
        <source>Ledger of figures</source>
        <translation>数值对照</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Library and codebook</source>
        <translation>文章与标签</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>关联…</translation>
    </message>
    <message>
        <source>List of figures</source>
        <translation>数值列表</translation>
    </message>
    <message>
        <source>Make a claim</source>
        <translation>建论断</translation>
    </message>
    <message>
        <source>Make it the baseline</source>
        <translation>设为基准</translation>
    </message>
    <message>
        <source>Mark passages shared with other articles</source>
        <translation>标出与其他文章相同的段落</translation>
    </message>
    <message>
        <source>Memo about the article</source>
        <translation>文章的札记</translation>
    </message>
    <message>
        <source>Memo about the project</source>
        <translation>项目的札记</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>札记…</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Merge project…</source>
        <translation>合并项目…</translation>
    </message>
    <message>
        <source>Move claim&apos;s end back</source>
        <translation>论断终点前移</translation>
    </message>
    <message>
        <source>Move claim&apos;s end forward</source>
        <translation>论断终点后移</translation>
    </message>
    <message>
        <source>Move claim&apos;s start back</source>
        <translation>论断起点前移</translation>
    </message>
    <message>
        <source>Move claim&apos;s start forward</source>
        <translation>论断起点后移</translation>
    </message>
    <message>
        <source>Move pane to the left</source>
        <translation>此栏左移</translation>
    </message>
    <message>
        <source>Move pane to the right</source>
        <translation>此栏右移</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation>移动光标</translation>
    </message>
    <message>
        <source>Move within a region</source>
        <translation>在区域内移动</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>New version of the article…</source>
        <translation>文章的新版本…</translation>
    </message>
    <message>
        <source>Next best pair</source>
        <translation>下一对</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>下一条论断</translation>
    </message>
    <message>
        <source>Next disputed claim</source>
        <translation>下一条有分歧的论断</translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation>下一行草稿</translation>
    </message>
    <message>
        <source>Next figure</source>
        <translation>下一个数值</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next link of the claim</source>
        <translation>论断的下一条关联</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Next statement without a tag</source>
        <translation>下一句未加标签的</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>先打开一个项目</translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation>先打开一篇文章</translation>
    </message>
    <message>
        <source>Open an article in the reading view first</source>
        <translation>先在阅读视图里打开文章</translation>
    </message>
    <message>
        <source>Open from a list</source>
        <translation>从列表打开</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>打开示例项目</translation>
    </message>
    <message>
        <source>Open the comparison first</source>
        <translation>先打开比较</translation>
    </message>
    <message>
        <source>Other scope or period…</source>
        <translation>不同口径或时期…</translation>
    </message>
    <message>
        <source>Other sentence of this source</source>
        <translation>换成这个来源的另一句</translation>
    </message>
    <message>
        <source>Overrule the status…</source>
        <translation>改判状态…</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>向下翻页</translation>
    </message>
    <message>
        <source>Pairs with differing figures</source>
        <translation>数值不同的语句对</translation>
    </message>
    <message>
        <source>Paste as article…</source>
        <translation>粘贴为文章…</translation>
    </message>
    <message>
        <source>Pause or resume synchronising</source>
        <translation>暂停或继续同步</translation>
    </message>
    <message>
        <source>People on the hub…</source>
        <translation>中心上的成员…</translation>
    </message>
    <message>
        <source>Pictures of the comparison</source>
        <translation>比较的图</translation>
    </message>
    <message>
        <source>Preview the source</source>
        <translation>到原文看一眼</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>上一条论断</translation>
    </message>
    <message>
        <source>Previous disputed claim</source>
        <translation>上一条有分歧的论断</translation>
    </message>
    <message>
        <source>Previous figure</source>
        <translation>上一个数值</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Previous link of the claim</source>
        <translation>论断的上一条关联</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一栏</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <source>Previous statement without a tag</source>
        <translation>上一句未加标签的</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Quick tag…</source>
        <translation>快速加标签…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Read, not mentioned</source>
        <translation>读过，未提及</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reject drafted row</source>
        <translation>驳回草稿行</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation>驳回建议</translation>
    </message>
    <message>
        <source>Rejected pairs</source>
        <translation>已驳回的建议</translation>
    </message>
    <message>
        <source>Relation of the suggestion…</source>
        <translation>改建议的关系…</translation>
    </message>
    <message>
        <source>Relations…</source>
        <translation>自定关系…</translation>
    </message>
    <message>
        <source>Rename in lists</source>
        <translation>在列表中重命名</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>重命名项目…</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>报告问题…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Reverse link</source>
        <translation>对调关联方向</translation>
    </message>
    <message>
        <source>Rewrite in a conflict</source>
        <translation>在冲突里另写</translation>
    </message>
    <message>
        <source>Row of the comparison below the texts</source>
        <translation>正文下方的比较表行</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存一份…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>存为模板…</translation>
    </message>
    <message>
        <source>Save these panes as a desk…</source>
        <translation>把这几栏存为版面…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>存下的搜索</translation>
    </message>
    <message>
        <source>Scroll panes together</source>
        <translation>滚动跟随</translation>
    </message>
    <message>
        <source>Select a cell of an article in the comparison first</source>
        <translation>先在比较里选中一个格子</translation>
    </message>
    <message>
        <source>Select a cell with a statement first</source>
        <translation>先选中一个有话的格子</translation>
    </message>
    <message>
        <source>Select a claim first</source>
        <translation>先选中一条论断</translation>
    </message>
    <message>
        <source>Select a claim that has links first</source>
        <translation>先选中一条有关联的论断</translation>
    </message>
    <message>
        <source>Select a claim whose words another claim has, too</source>
        <translation>先选中一条论断，它的文字上要另有论断</translation>
    </message>
    <message>
        <source>Select a drafted row of the comparison first</source>
        <translation>先在比较里选中一行草稿</translation>
    </message>
    <message>
        <source>Select a question of your own in the comparison first</source>
        <translation>先在比较里选中一个自己的议题</translation>
    </message>
    <message>
        <source>Select a row of the comparison first</source>
        <translation>先在比较里选中一行</translation>
    </message>
    <message>
        <source>Select a suggested link first</source>
        <translation>先选中一条建议</translation>
    </message>
    <message>
        <source>Select one statement less</source>
        <translation>少选一句</translation>
    </message>
    <message>
        <source>Select some text first</source>
        <translation>先选中一段文字</translation>
    </message>
    <message>
        <source>Select some text or a claim first</source>
        <translation>先选中文字或论断</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>选择文字</translation>
    </message>
    <message>
        <source>Select the statement, or one more</source>
        <translation>选中这一句，再按多选一句</translation>
    </message>
    <message>
        <source>Set a rate…</source>
        <translation>输入汇率…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Share project…</source>
        <translation>共享项目…</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>显示全部论断</translation>
    </message>
    <message>
        <source>Show both ends of the suggestion</source>
        <translation>定位建议的两端</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>查看冲突</translation>
    </message>
    <message>
        <source>Show from a list, staying in it</source>
        <translation>在列表中预览，不离开</translation>
    </message>
    <message>
        <source>Show only disputed claims</source>
        <translation>只看有分歧的论断</translation>
    </message>
    <message>
        <source>Show only one annotator…</source>
        <translation>只看一位标注者…</translation>
    </message>
    <message>
        <source>Show only one relation…</source>
        <translation>只看一种关系…</translation>
    </message>
    <message>
        <source>Show only one tag…</source>
        <translation>只看一个标签…</translation>
    </message>
    <message>
        <source>Show suggested links between texts</source>
        <translation>在文间显示建议</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Standard text size</source>
        <translation>标准字号</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>关联建议</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Tag by digit</source>
        <translation>按数字加标签</translation>
    </message>
    <message>
        <source>Tag the ticked rows or hits</source>
        <translation>给勾选的各行或结果加标签</translation>
    </message>
    <message>
        <source>Take out of the row</source>
        <translation>移出此行</translation>
    </message>
    <message>
        <source>Team project…</source>
        <translation>团队项目…</translation>
    </message>
    <message>
        <source>Text fields need this key.</source>
        <translation>文本框要用这个键。</translation>
    </message>
    <message>
        <source>The digits are fixed: they belong to the tags.</source>
        <translation>数字键是固定的，归标签用。</translation>
    </message>
    <message>
        <source>The file is still being checked</source>
        <translation>文件还在检查</translation>
    </message>
    <message>
        <source>The project is on no hub</source>
        <translation>项目不在任何中心</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>项目以只读方式打开</translation>
    </message>
    <message>
        <source>This command acts in the whole window, so its key needs Ctrl or Alt, or is one of F1 to F12.</source>
        <translation>这个命令在整个窗口里都有效，按键要带 Ctrl 或 Alt，或者用 F1 到 F12。</translation>
    </message>
    <message>
        <source>This key is fixed: it moves, opens or closes.</source>
        <translation>这个键是固定的，用来移动、打开和离开。</translation>
    </message>
    <message>
        <source>This key switches Chinese input methods.</source>
        <translation>中文输入法用这个键切换。</translation>
    </message>
    <message>
        <source>Tick in lists of claims and hits</source>
        <translation>在论断和结果列表中勾选</translation>
    </message>
    <message>
        <source>Title of the question</source>
        <translation>改标题</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Underline figures</source>
        <translation>给数值加点线</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Versions: leave a claim orphaned, or reconsider it</source>
        <translation>版本：留作失锚，或重新考虑</translation>
    </message>
    <message>
        <source>Versions: move an orphan to the most similar passage</source>
        <translation>版本：把失锚论断移到最相近处</translation>
    </message>
    <message>
        <source>Versions: next change; with Shift the one before</source>
        <translation>版本：下一处改动，加 Shift 为上一处</translation>
    </message>
    <message>
        <source>Versions: select another place for an orphan</source>
        <translation>版本：为失锚论断另选位置</translation>
    </message>
    <message>
        <source>Versions: tag the selected words or claim; T shows all tags</source>
        <translation>版本：给选中的文字或论断加标签；按 T 列出全部标签</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>What Duikan keeps…</source>
        <translation>对勘保存了什么…</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新变化</translation>
    </message>
    <message>
        <source>Where the selected word occurs</source>
        <translation>选中的词出现在哪里</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Write a summary</source>
        <translation>写小结</translation>
    </message>
    <message>
        <source>Your name and colour…</source>
        <translation>你的名字与颜色…</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
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
        <translation>简繁相通：{words}</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
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
        <translation>数值不同</translation>
    </message>
    <message>
        <source>From {least} to {greatest}</source>
        <translation>从 {least} 到 {greatest}</translation>
    </message>
    <message>
        <source>Linked by hand</source>
        <translation>手工关联过</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>部分重合</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Read, not mentioned</source>
        <translation>读过，未提及</translation>
    </message>
    <message>
        <source>Same unit: {words}</source>
        <translation>同一单位：{words}</translation>
    </message>
    <message>
        <source>Shared: {words}</source>
        <translation>共有：{words}</translation>
    </message>
    <message>
        <source>The figures of {letters} agree: {words}</source>
        <translation>{letters} 数值相符：{words}</translation>
    </message>
    <message>
        <source>a bound that allows the other figure</source>
        <translation>上下限容得下另一个数值</translation>
    </message>
    <message>
        <source>linked with the baseline as “{details}”</source>
        <translation>与基准的关联是“{details}”</translation>
    </message>
    <message>
        <source>nobody marked the article as read</source>
        <translation>没有人把这篇文章标为读过</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>没有比过</translation>
    </message>
    <message>
        <source>one-sided</source>
        <translation>只有上限或下限</translation>
    </message>
    <message>
        <source>other currency</source>
        <translation>币种不同</translation>
    </message>
    <message>
        <source>other measure</source>
        <translation>单位不同</translation>
    </message>
    <message>
        <source>other period: {details}</source>
        <translation>时期不同：{details}</translation>
    </message>
    <message>
        <source>other scope: {details}</source>
        <translation>口径不同：{details}</translation>
    </message>
    <message>
        <source>other unit of time</source>
        <translation>历法不同</translation>
    </message>
    <message>
        <source>others are compared to it</source>
        <translation>其余来源与它相比</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>proposed by the program</source>
        <translation>程序提出</translation>
    </message>
    <message>
        <source>the article was marked as read</source>
        <translation>文章已标为读过</translation>
    </message>
    <message>
        <source>the figures agree within rounding and “about”</source>
        <translation>考虑取整和“约”，数值相符</translation>
    </message>
    <message>
        <source>the figures are the same</source>
        <translation>数值相同</translation>
    </message>
    <message>
        <source>the figures differ</source>
        <translation>数值不同</translation>
    </message>
    <message>
        <source>{details}</source>
        <translation>{details}</translation>
    </message>
    <message>
        <source>{letters} quote one origin, counted once</source>
        <translation>{letters} 同引一源，算一次确认</translation>
    </message>
    <message>
        <source>{one} = {other}</source>
        <translation>{one}＝{other}</translation>
    </message>
    <message>
        <source>{reason}, at {rate}</source>
        <translation>{reason}，按 {rate} 换算</translation>
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
        <translation>覆盖：各文章、各标签的论断条数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total: {count}</source>
        <translation>合计：{count}</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读</translation>
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
        <translation>读过、未提及的格子</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Claims by article</source>
        <translation>按文章列论断</translation>
    </message>
    <message>
        <source>Claims by question</source>
        <translation>按议题列论断</translation>
    </message>
    <message>
        <source>Claims by tag</source>
        <translation>按标签列论断</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>标签体系</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较表</translation>
    </message>
    <message>
        <source>Duikan JSON</source>
        <translation>对勘 JSON</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Figures and plots</source>
        <translation>数值表和图</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>换程序</translation>
    </message>
    <message>
        <source>For reading</source>
        <translation>写报告</translation>
    </message>
    <message>
        <source>For tables</source>
        <translation>做表格</translation>
    </message>
    <message>
        <source>Hide the annotators’ names</source>
        <translation>隐去标注者姓名</translation>
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
        <translation>关联</translation>
    </message>
    <message>
        <source>Links also as codes</source>
        <translation>关联也写成编码</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>札记</translation>
    </message>
    <message>
        <source>NVivo, MAXQDA, ATLAS.ti, QualCoder</source>
        <translation>NVivo、MAXQDA、ATLAS.ti、QualCoder</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Quotations in Simplified characters</source>
        <translation>引文转成简体</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA 标签体系</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA 项目</translation>
    </message>
    <message>
        <source>Texts of the articles</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>Texts with highlights</source>
        <translation>带高亮的正文</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <source>To keep and hand over</source>
        <translation>备份与交付</translation>
    </message>
    <message>
        <source>UTF-8; no cell is a formula</source>
        <translation>UTF-8；没有单元格是公式</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C 网络注解</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页报告</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>a sheet each for claims, links, figures…</source>
        <translation>论断、关联、议题、数值各一页</translation>
    </message>
    <message>
        <source>as the command line prints with --json</source>
        <translation>与命令行 --json 相同</translation>
    </message>
    <message>
        <source>for note-taking programs</source>
        <translation>贴进笔记软件</translation>
    </message>
    <message>
        <source>for printing and mailing</source>
        <translation>用来打印和寄送</translation>
    </message>
    <message>
        <source>for the same programs</source>
        <translation>给同样的软件</translation>
    </message>
    <message>
        <source>for those without Duikan</source>
        <translation>给不用对勘的人看</translation>
    </message>
    <message>
        <source>for tools that annotate web pages</source>
        <translation>给网页批注工具</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>什么都不丢</translation>
    </message>
    <message>
        <source>one file with plots, for screen and paper</source>
        <translation>一个文件，图能缩放，可打印</translation>
    </message>
    <message>
        <source>one object per line, for scripts</source>
        <translation>一行一个对象，给脚本用</translation>
    </message>
    <message>
        <source>one row per line, so that two exports can be compared</source>
        <translation>一行一条，两份可以逐行比较</translation>
    </message>
    <message>
        <source>one table per file</source>
        <translation>一种内容一个文件</translation>
    </message>
    <message>
        <source>opens in Word, WPS and LibreOffice</source>
        <translation>用 Word、WPS 或 LibreOffice 打开</translation>
    </message>
    <message>
        <source>opens in any browser, without a network</source>
        <translation>任何浏览器都能打开，不联网</translation>
    </message>
    <message>
        <source>plain text with footnotes</source>
        <translation>纯文本，带脚注</translation>
    </message>
    <message>
        <source>sources as footnotes, notes as comments</source>
        <translation>引文带脚注，备注成批注</translation>
    </message>
    <message>
        <source>tags only, without claims</source>
        <translation>只带标签，不带论断</translation>
    </message>
    <message>
        <source>text stays text; no cell is a formula</source>
        <translation>文字就是文字，没有单元格是公式</translation>
    </message>
    <message>
        <source>texts, codes, codings and notes</source>
        <translation>正文、编码、标注和备注</translation>
    </message>
    <message>
        <source>the report, or texts with highlights</source>
        <translation>带高亮的正文，或报告</translation>
    </message>
    <message>
        <source>the whole project, can be imported again</source>
        <translation>全部内容，能原样读回</translation>
    </message>
    <message>
        <source>to calculate and sort further</source>
        <translation>自己再算、再排</translation>
    </message>
    <message>
        <source>to continue working there</source>
        <translation>别的质性分析软件接着做</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source> Until then, suggestions go by words alone.</source>
        <translation>在这之前，建议只按用词给出。</translation>
    </message>
    <message>
        <source>A claim cannot be linked to itself. Choose another one.</source>
        <translation>论断不能关联到自己。请选另一条。</translation>
    </message>
    <message>
        <source>A claim of “{title}” was put into “{question}” meanwhile. Nothing was changed.</source>
        <translation>“{title}”的一条论断刚被归入“{question}”。什么都没有改动。</translation>
    </message>
    <message>
        <source>A decision of the shared layer cannot be joined with a claim.</source>
        <translation>共同层的裁定不能与论断合并。</translation>
    </message>
    <message>
        <source>A draft needs statements of at least two articles.</source>
        <translation>草稿里至少要有两篇文章的说法。</translation>
    </message>
    <message>
        <source>A figure must lie inside its claim.</source>
        <translation>数值要在论断的范围里。</translation>
    </message>
    <message>
        <source>A figure needs a number or a date.</source>
        <translation>数值要有数字或日期。</translation>
    </message>
    <message>
        <source>A memo is about an article or a tag, not about both.</source>
        <translation>一篇札记写一篇文章或一个标签，不能两者都写。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>请填名字。</translation>
    </message>
    <message>
        <source>A newer version wrote this project. You can read it, not change it.</source>
        <translation>这个项目由更新的版本写成，本程序只能看，不能改。</translation>
    </message>
    <message>
        <source>A question needs a claim. Select one first.</source>
        <translation>议题里至少要有一条论断。请先选中一条。</translation>
    </message>
    <message>
        <source>A question needs a title.</source>
        <translation>议题要有标题。</translation>
    </message>
    <message>
        <source>A rate is a number above zero.</source>
        <translation>汇率是大于零的数。</translation>
    </message>
    <message>
        <source>A rate is between two different units.</source>
        <translation>汇率要在两个不同的单位之间。</translation>
    </message>
    <message>
        <source>A relation needs a name.</source>
        <translation>关系要有名字。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>存下的搜索要有名字。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>标签要有名字。</translation>
    </message>
    <message>
        <source>A tag&apos;s key is a digit from 1 to 9.</source>
        <translation>标签的按键是 1 到 9 的数字。</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>要有标题。</translation>
    </message>
    <message>
        <source>An origin needs a name.</source>
        <translation>出处要有名称。</translation>
    </message>
    <message>
        <source>Another tag has the digit {shortcut}. Free it there first.</source>
        <translation>按键 {shortcut} 已归另一个标签。先在那边取消。</translation>
    </message>
    <message>
        <source>At least two different words are counted together.</source>
        <translation>至少要有两个不同的词才能合并计数。</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as before.</source>
        <translation>已取消，一切照旧。</translation>
    </message>
    <message>
        <source>Cannot undo: this has been changed since. Nothing was overwritten.</source>
        <translation>撤销不了：这里后来改过。没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>Cannot undo: {name} has changed this since. Nothing was overwritten.</source>
        <translation>撤销不了：{name}后来改过这里。没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>Choose another origin to join “{name}” with.</source>
        <translation>请另选一个出处与“{name}”合并。</translation>
    </message>
    <message>
        <source>Choose another question to join “{title}” with.</source>
        <translation>请另选一个议题与“{title}”合并。</translation>
    </message>
    <message>
        <source>Choose the claim that is to be the baseline.</source>
        <translation>请选中要作为基准的论断。</translation>
    </message>
    <message>
        <source>Copies of this project and other projects cannot be merged in one step. Nothing was changed.</source>
        <translation>本项目的副本和别的项目不能一次合并。没有改动任何内容。</translation>
    </message>
    <message>
        <source>No suggestion was restored</source>
        <translation>没有恢复任何建议</translation>
    </message>
    <message>
        <source>None of these claims has the tag “{name}”.</source>
        <translation>这些论断都没有标签“{name}”。</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. {what}; everything else is safe.</source>
        <translation>没能存盘：磁盘已满。{what}，其余都在。</translation>
    </message>
    <message>
        <source>Not saved: writing to the disk failed. {what}; everything else is safe. Save a copy elsewhere.</source>
        <translation>没能存盘：磁盘拒绝写入。{what}，其余都在。可以另存一份到别处。</translation>
    </message>
    <message>
        <source>Nothing in “{title}” can come into this project.</source>
        <translation>“{title}”里没有能带进这个项目的内容。</translation>
    </message>
    <message>
        <source>Nothing is filtered. Filter the claims first, then save the search.</source>
        <translation>没有筛选。先筛选论断，再存下搜索。</translation>
    </message>
    <message>
        <source>Nothing is selected. Select some text first.</source>
        <translation>没有选中文字。先选一段。</translation>
    </message>
    <message>
        <source>Nothing is selected. Select some text or a claim first.</source>
        <translation>什么也没有选中。先选一段文字或一条论断。</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>没有导入任何内容</translation>
    </message>
    <message>
        <source>Nothing was merged</source>
        <translation>什么也没有合并</translation>
    </message>
    <message>
        <source>Nothing was redone</source>
        <translation>什么也没有重做</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>什么也没有撤销</translation>
    </message>
    <message>
        <source>ONNX models need the package “{detail}”, which this installation lacks. Install Duikan again.</source>
        <translation>用 ONNX 模型需要“{detail}”这个包，这份安装里没有。重新安装对勘即可。</translation>
    </message>
    <message>
        <source>Only claims of exactly the same words can be joined.</source>
        <translation>只有文字完全相同的论断才能合并。</translation>
    </message>
    <message>
        <source>Select some claims of “{title}” to split off, but not all.</source>
        <translation>请选中“{title}”里要拆出的论断，但不能是全部。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>Somebody else has this project open. You can read it; save a copy to work on.</source>
        <translation>别人正开着这个项目。这里只能读；要改请另存一份副本。</translation>
    </message>
    <message>
        <source>Somebody else is saving to “{name}” right now. {what}; try again in a moment.</source>
        <translation>别人正在往“{name}”里存盘。{what}，稍等再试。</translation>
    </message>
    <message>
        <source>Something could not be computed</source>
        <translation>有内容没能算出来</translation>
    </message>
    <message>
        <source>Something in the project could not be read</source>
        <translation>项目里有内容没能读出来</translation>
    </message>
    <message>
        <source>That is not possible here. Nothing was changed.</source>
        <translation>这里不能这样做。没有改动。</translation>
    </message>
    <message>
        <source>The administrator of this machine does not allow texts to leave it. Nothing was sent to {name}.</source>
        <translation>这台电脑的管理员不允许正文外传，没有向 {name} 发送任何内容。</translation>
    </message>
    <message>
        <source>The annotations were not imported</source>
        <translation>标注没有导入</translation>
    </message>
    <message>
        <source>The articles were not imported</source>
        <translation>文章没有导入</translation>
    </message>
    <message>
        <source>The claim is not in “{title}” any more.</source>
        <translation>这条论断已不在“{title}”里。</translation>
    </message>
    <message>
        <source>The codebook was not imported</source>
        <translation>标签体系没有导入</translation>
    </message>
    <message>
        <source>The conflict is still open</source>
        <translation>这处冲突仍未裁定</translation>
    </message>
    <message>
        <source>The conflicts are still open</source>
        <translation>这些冲突仍未裁定</translation>
    </message>
    <message>
        <source>The connection to {name} was lost. What was computed until then is kept.</source>
        <translation>和 {name} 的连接断了。已经算好的都留着。</translation>
    </message>
    <message>
        <source>The copy was not written</source>
        <translation>副本没有写成</translation>
    </message>
    <message>
        <source>The draft “{title}” has no baseline.</source>
        <translation>草稿“{title}”没有基准。</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>导出文件没有写成</translation>
    </message>
    <message>
        <source>The file was replaced by another program. Writing stopped; save a copy to go on.</source>
        <translation>文件被别的程序替换过。已停止写入，另存一份再继续。</translation>
    </message>
    <message>
        <source>The first number of a figure must not be above the second.</source>
        <translation>前一个数不能大于后一个。</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there. Choose the model&apos;s folder again.</source>
        <translation>没有“{name}”这个文件夹。请重新选择模型所在的文件夹。</translation>
    </message>
    <message>
        <source>The hub already has this, so it cannot be undone here. Make a new decision instead.</source>
        <translation>中心上已经有这一步，不能只在这里撤销。请另作决定。</translation>
    </message>
    <message>
        <source>The identity of {name} could not be verified. Nothing was sent.</source>
        <translation>{name} 证明不了自己的身份。什么都没有发送。</translation>
    </message>
    <message>
        <source>The journal beside “{name}” names another file ({detail}), which opening would delete. Nothing was changed.</source>
        <translation>“{name}”旁边的日志指向另一个文件（{detail}），打开会删掉它。什么都没有改动。</translation>
    </message>
    <message>
        <source>The key contains invalid characters. Type it again.</source>
        <translation>密钥里有不该有的字符。请重新输入。</translation>
    </message>
    <message>
        <source>The last change was not made</source>
        <translation>刚才的改动没有生效</translation>
    </message>
    <message>
        <source>The last claim was not added</source>
        <translation>刚才的论断没有加上</translation>
    </message>
    <message>
        <source>The last link was not made</source>
        <translation>刚才的关联没有建立</translation>
    </message>
    <message>
        <source>The last note was not saved</source>
        <translation>刚才的备注没有存下</translation>
    </message>
    <message>
        <source>The last suggestion was not accepted</source>
        <translation>刚才的建议没有采纳成</translation>
    </message>
    <message>
        <source>The last suggestion was not rejected</source>
        <translation>刚才的建议没有驳回成</translation>
    </message>
    <message>
        <source>The last tag was not added</source>
        <translation>刚才的标签没有加上</translation>
    </message>
    <message>
        <source>The last tag was not changed</source>
        <translation>刚才的标签没有改动</translation>
    </message>
    <message>
        <source>The model in “{name}” cannot be used ({detail}). Choose another one.</source>
        <translation>“{name}”里的模型用不了（{detail}）。请换一个。</translation>
    </message>
    <message>
        <source>The program&apos;s five relations cannot be changed.</source>
        <translation>程序自带的五种关系不能改动。</translation>
    </message>
    <message>
        <source>The project did not go back to the backup</source>
        <translation>项目没有回到那份备份</translation>
    </message>
    <message>
        <source>The project was not created</source>
        <translation>项目没有建立</translation>
    </message>
    <message>
        <source>The project was not imported</source>
        <translation>项目没有导入</translation>
    </message>
    <message>
        <source>The project&apos;s file was deleted or moved. Writing stopped; save a copy to go on.</source>
        <translation>项目文件被删除或移走。已停止写入，另存一份再继续。</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>报告没有写成</translation>
    </message>
    <message>
        <source>The text of “{article}” was changed since. Select the place again.</source>
        <translation>“{article}”的正文后来改过。请重新选一次。</translation>
    </message>
    <message>
        <source>The vectors could not be stored: the cache folder is full or write-protected.</source>
        <translation>向量没能存下来：缓存文件夹满了，或不让写。</translation>
    </message>
    <message>
        <source>There is a figure at these words already. Correct that one.</source>
        <translation>这里已有数值，请直接更正它。</translation>
    </message>
    <message>
        <source>There is a relation “{name}” already. Choose another name.</source>
        <translation>已经有关系“{name}”。请换个名字。</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already. Choose another name.</source>
        <translation>已经有标签“{name}”。请换个名字。</translation>
    </message>
    <message>
        <source>There is an origin “{name}” already. Join the two instead.</source>
        <translation>已有出处“{name}”。请改为合并两者。</translation>
    </message>
    <message>
        <source>There is no ONNX model in “{name}”. Choose the folder that holds “model.onnx”.</source>
        <translation>“{name}”里没有 ONNX 模型。请选择放着“model.onnx”的文件夹。</translation>
    </message>
    <message>
        <source>There is no figure at these words any more.</source>
        <translation>这里已经没有数值。</translation>
    </message>
    <message>
        <source>There is no other claim of these words.</source>
        <translation>这段文字上没有别的论断。</translation>
    </message>
    <message>
        <source>These identities are of one person already: “{name}”.</source>
        <translation>这两个身份已经是同一个人：“{name}”。</translation>
    </message>
    <message>
        <source>These two claims are linked in this way already.</source>
        <translation>这两条论断已经有这种关联。</translation>
    </message>
    <message>
        <source>This claim has its place in the text.</source>
        <translation>这条论断在正文里有位置，并没有失锚。</translation>
    </message>
    <message>
        <source>This claim has no place in the text. Place it again first.</source>
        <translation>这条论断已失锚，先重新定位。</translation>
    </message>
    <message>
        <source>This conflict is decided already.</source>
        <translation>这处冲突已经裁定。</translation>
    </message>
    <message>
        <source>This export holds no texts, and this project lacks its articles. Nothing was imported.</source>
        <translation>这份导出不含正文，本项目里也没有它的文章。没有导入任何内容。</translation>
    </message>
    <message>
        <source>This file or its folder is write-protected. You can read the project; save a copy to change it.</source>
        <translation>文件或所在文件夹不可写。项目只能看；要改，请另存一份。</translation>
    </message>
    <message>
        <source>This is not the address of a server. Write it like http://localhost:11434.</source>
        <translation>这不是服务器地址。请写成 http://localhost:11434 这样。</translation>
    </message>
    <message>
        <source>This no longer exists: somebody deleted it. Nothing was changed.</source>
        <translation>你要改的内容已经被删除。没有改动。</translation>
    </message>
    <message>
        <source>This project is damaged. What can be read of it is shown, and nothing is written to it.</source>
        <translation>这个项目有损坏。读得出的都显示出来，不再往里写。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>项目以只读方式打开。</translation>
    </message>
    <message>
        <source>This project needs version {version} or later. It was not touched; update Duikan to open it.</source>
        <translation>这个项目需要 {version} 版或更新的版本。文件没有被改动；更新对勘后再打开。</translation>
    </message>
    <message>
        <source>This project was written by {version}. You can read it, not change it.</source>
        <translation>这个项目由 {version} 版写成，本程序只能看，不能改。</translation>
    </message>
    <message>
        <source>This text is already imported, as “{title}”.</source>
        <translation>这篇正文已经导入过，就是“{title}”。</translation>
    </message>
    <message>
        <source>This value does not fit here. Nothing was changed.</source>
        <translation>这个值不能放在这里。什么都没有改。</translation>
    </message>
    <message>
        <source>What answers at {name} is not an embeddings server. Check the address.</source>
        <translation>在 {name} 应答的不是向量服务器。请检查地址。</translation>
    </message>
    <message>
        <source>What was to be decided has been deleted.</source>
        <translation>要裁定的论断已经被删除。</translation>
    </message>
    <message>
        <source>You may not read “{name}”. Ask its owner for access.</source>
        <translation>你没有读取“{name}”的权限。请向文件的所有者申请。</translation>
    </message>
    <message>
        <source>{count} conflict(s) wait for a decision. Decide them first, then hand out the copy.</source>
        <translation>还有 {count} 处冲突待裁定。先裁定，再分发副本。</translation>
    </message>
    <message>
        <source>{count} links use “{name}”. Choose first which relation they are to have instead.</source>
        <translation>有 {count} 条关联用着“{name}”。先选好换成哪种关系。</translation>
    </message>
    <message>
        <source>{name} does not answer. Start the server, or correct the address.</source>
        <translation>{name} 没有人应答。启动服务器，或改正地址。</translation>
    </message>
    <message>
        <source>{name} redirects to {detail}. No text was sent there; enter that address if you trust it.</source>
        <translation>{name} 要把文字转到 {detail}，没有照办。信得过的话，请直接填那个地址。</translation>
    </message>
    <message>
        <source>{name} refused (status {status}). Check the model&apos;s name and the key.</source>
        <translation>{name} 拒绝了（状态 {status}）。请检查模型名和密钥。</translation>
    </message>
    <message>
        <source>{name} refused: “{detail}” (status {status}).</source>
        <translation>{name} 拒绝了：“{detail}”（状态 {status}）。</translation>
    </message>
    <message>
        <source>{name} returned more or fewer vectors than sentences were sent. Choose another model.</source>
        <translation>{name} 给出的向量和发去的句子数目不符。请换一个模型。</translation>
    </message>
    <message>
        <source>{name} returned vectors of different lengths, which cannot be compared. Choose another model.</source>
        <translation>{name} 给出的向量长短不一，没法比较。请换一个模型。</translation>
    </message>
    <message>
        <source>{name} returned vectors that are not numbers. Choose another model.</source>
        <translation>{name} 给出的向量不是数字。请换一个模型。</translation>
    </message>
    <message>
        <source>{name} sent far more than requested, so reading was stopped. Check the address.</source>
        <translation>{name} 发来的远远超过所要的，已停止读取。请检查地址。</translation>
    </message>
    <message>
        <source>{name} took too long to answer. Try again in a moment, or choose a smaller model.</source>
        <translation>{name} 太久没有回应。稍后再试，或换一个小一点的模型。</translation>
    </message>
    <message>
        <source>{told} Their computer seems to be disconnected.</source>
        <translation>{told}那台电脑像是断开了。</translation>
    </message>
    <message>
        <source>{user} opened this project on {host}, {since}. Here it can only be read.</source>
        <translation>{user} 在 {host} 上打开着这个项目，从 {since} 起。这里只能读。</translation>
    </message>
    <message>
        <source>{what}: it needs texts that are not on this machine. Open their articles while the hub can be reached, or merge a copy that has them.</source>
        <translation>{what}：所需的正文不在本机。请在连得上中心时打开那些文章，或者并入有这些正文的副本。</translation>
    </message>
    <message>
        <source>{what}: something unexpected went wrong. What was saved before is safe.</source>
        <translation>{what}：程序出了意外的错误。之前存盘的都在。</translation>
    </message>
    <message>
        <source>{what}: the disk is full. Everything in the project is safe.</source>
        <translation>{what}：磁盘已满。项目里的内容都在。</translation>
    </message>
    <message>
        <source>{what}: the folder is write-protected. Choose another one.</source>
        <translation>{what}：这个文件夹不可写，请换一个。</translation>
    </message>
    <message>
        <source>{what}: {reason}. Everything in the project is safe.</source>
        <translation>{what}：{reason}。项目里的内容都在。</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged into itself. Nothing was changed.</source>
        <translation>“{name}”不能并入自己。没有改动。</translation>
    </message>
    <message>
        <source>“{name}” cannot be moved below itself. Nothing was changed.</source>
        <translation>“{name}”不能移到自己下面。没有改动。</translation>
    </message>
    <message>
        <source>“{name}” cannot replace itself. Nothing was changed.</source>
        <translation>“{name}”不能替换自己。没有改动。</translation>
    </message>
    <message>
        <source>“{name}” contains “{detail}”, which no Duikan project has. For safety it was not opened.</source>
        <translation>“{name}”里有对勘项目不会有的“{detail}”。为安全起见没有打开。</translation>
    </message>
    <message>
        <source>“{name}” exists already and was not overwritten. Choose another name.</source>
        <translation>“{name}”已经存在，没有覆盖。请换个名字。</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program ({application}), not a project of Duikan.</source>
        <translation>“{name}”是别的程序的数据库（{application}），不是对勘项目。</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe. Choose a .duikan file.</source>
        <translation>“{name}”是设备或管道。请选一个 .duikan 文件。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a .duikan file.</source>
        <translation>“{name}”是文件夹。请选一个 .duikan 文件。</translation>
    </message>
    <message>
        <source>“{name}” is an empty file. Perhaps it was not copied completely; look for another copy.</source>
        <translation>“{name}”是空文件。可能没有复制完整，请找另一份副本。</translation>
    </message>
    <message>
        <source>“{name}” is damaged and was not opened. Nothing in it was changed; open another copy of it.</source>
        <translation>“{name}”已损坏，没有打开，也没有改动。请打开另一份副本。</translation>
    </message>
    <message>
        <source>“{name}” is not a Duikan project. It was not touched.</source>
        <translation>“{name}”不是对勘项目。文件没有被改动。</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there first.</source>
        <translation>“{name}”在另一个程序里开着。请先在那里关掉。</translation>
    </message>
    <message>
        <source>“{name}” is the shared layer, not a person.</source>
        <translation>“{name}”是共同层。只能合并人的身份。</translation>
    </message>
    <message>
        <source>“{name}” lacks “tokenizer.json”. Put it there; it is published with the model.</source>
        <translation>“{name}”里缺“tokenizer.json”。它和模型一起发布，请放进去。</translation>
    </message>
    <message>
        <source>“{name}” no longer exists. Was it moved or renamed?</source>
        <translation>“{name}”已经不在原处。也许被移走或改了名。</translation>
    </message>
    <message>
        <source>“{title}” has no text. It was not imported.</source>
        <translation>“{title}”没有正文，没有导入。</translation>
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
        <translation>面积</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>倍数</translation>
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
        <translation>序数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已补充</translation>
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
        <translation>界限词“{cue}”</translation>
    </message>
    <message>
        <source>by the analyst: {action}</source>
        <translation>分析者{action}</translation>
    </message>
    <message>
        <source>completed from the context</source>
        <translation>据上下文补全</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>currency inferred from the context</source>
        <translation>币种据上下文推断</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>已去掉</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>不到</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已注明</translation>
    </message>
    <message>
        <source>range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>the words are vague</source>
        <translation>概数</translation>
    </message>
    <message>
        <source>to {level} times the former level</source>
        <translation>为原来的 {level} 倍</translation>
    </message>
    <message>
        <source>unit inferred from the context</source>
        <translation>单位据上下文推断</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>A quote is not at its recorded place</source>
        <translation>引文不在所记的位置</translation>
    </message>
    <message>
        <source>A text has changed since it was written</source>
        <translation>正文与写入时不同</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>读不出</translation>
    </message>
    <message>
        <source>Changed since it was written</source>
        <translation>与写入时不同</translation>
    </message>
    <message>
        <source>Differs from the history</source>
        <translation>与历史记录不符</translation>
    </message>
    <message>
        <source>Operations are missing</source>
        <translation>历史记录有缺失</translation>
    </message>
    <message>
        <source>Pages of the file are inconsistent</source>
        <translation>文件的页面互相矛盾</translation>
    </message>
    <message>
        <source>Refers to something that no longer exists</source>
        <translation>指向已不存在的东西</translation>
    </message>
    <message>
        <source>Rows are missing or too many</source>
        <translation>行数缺少或多出</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>articles read</source>
        <translation>已读标记</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>corrected figures</source>
        <translation>更正过的数值</translation>
    </message>
    <message>
        <source>history</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>memos</source>
        <translation>札记</translation>
    </message>
    <message>
        <source>origins</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>overruled statuses</source>
        <translation>改判的状态</translation>
    </message>
    <message>
        <source>people</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>rejected drafts</source>
        <translation>驳回的草稿</translation>
    </message>
    <message>
        <source>rejected suggestions</source>
        <translation>驳回的建议</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>存下的搜索</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>tags on claims</source>
        <translation>论断上的标签</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>项目</translation>
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
        <translation>在那边连同正文重新导出项目。</translation>
    </message>
    <message>
        <source>Import these documents separately.</source>
        <translation>这些文档请单独导入。</translation>
    </message>
    <message>
        <source>Import these pages first, then this file.</source>
        <translation>先导入这些网页，再导入这份文件。</translation>
    </message>
    <message>
        <source>Select the passage by hand.</source>
        <translation>请手动选出这段文字。</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16 单元</translation>
    </message>
    <message>
        <source>UTF-16 units from the byte order mark on</source>
        <translation>UTF-16 单元，从字节序标记算起</translation>
    </message>
    <message>
        <source>UTF-16 units from the byte order mark on, ends of lines as two</source>
        <translation>UTF-16 单元，从字节序标记算起，换行算两个</translation>
    </message>
    <message>
        <source>UTF-16 units, ends of lines as two</source>
        <translation>UTF-16 单元，换行算两个</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>characters from the byte order mark on</source>
        <translation>字符，从字节序标记算起</translation>
    </message>
    <message>
        <source>characters from the byte order mark on, ends of lines as two</source>
        <translation>字符，从字节序标记算起，换行算两个</translation>
    </message>
    <message>
        <source>characters, ends of lines as two</source>
        <translation>字符，换行算两个</translation>
    </message>
    <message>
        <source>names a kind of statement</source>
        <translation>说的是论断的类型</translation>
    </message>
    <message>
        <source>no tag of this name here</source>
        <translation>这里没有同名的标签</translation>
    </message>
    <message>
        <source>the last part of the name</source>
        <translation>名称的最后一段相同</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>this tag itself</source>
        <translation>就是这个标签</translation>
    </message>
    <message>
        <source>{count} annotations of a program’s own analysis</source>
        <translation>{count} 条程序自己分析出的标注</translation>
    </message>
    <message>
        <source>{count} annotations without a quote</source>
        <translation>{count} 条标注没有引文</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} 个个案</translation>
    </message>
    <message>
        <source>{count} codes on whole texts</source>
        <translation>{count} 个编码加在整篇上</translation>
    </message>
    <message>
        <source>{count} codings beyond the end of their text</source>
        <translation>{count} 处编码超出正文</translation>
    </message>
    <message>
        <source>{count} codings of regions of a page or picture</source>
        <translation>{count} 处编码是页面或图片上的区域</translation>
    </message>
    <message>
        <source>{count} facts that have no field here</source>
        <translation>{count} 项属性在这里没有对应的栏目</translation>
    </message>
    <message>
        <source>{count} graphs</source>
        <translation>{count} 张关系图</translation>
    </message>
    <message>
        <source>{count} links with an end that is not imported</source>
        <translation>{count} 条关联有一端带不进来</translation>
    </message>
    <message>
        <source>{count} memos that belong to no passage</source>
        <translation>{count} 条札记不属于任何段落</translation>
    </message>
    <message>
        <source>{count} notes on whole pages</source>
        <translation>{count} 条备注写在整页上</translation>
    </message>
    <message>
        <source>{count} on pages that are not articles here</source>
        <translation>{count} 条标注所在的网页不是这里的文章</translation>
    </message>
    <message>
        <source>{count} pictures, recordings or films</source>
        <translation>{count} 份图片、录音或录像</translation>
    </message>
    <message>
        <source>{count} predictions of a model</source>
        <translation>{count} 条模型预测</translation>
    </message>
    <message>
        <source>{count} replies to annotations</source>
        <translation>{count} 条对标注的回复</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>{count} 个集合</translation>
    </message>
    <message>
        <source>{count} sources without plain text</source>
        <translation>{count} 份来源只有原文档，没有纯文本</translation>
    </message>
    <message>
        <source>{count} whose quote is not in the text, or several times</source>
        <translation>{count} 条的引文在正文里找不到，或不止一处</translation>
    </message>
    <message>
        <source>{count} without characters</source>
        <translation>{count} 处没有选中任何字</translation>
    </message>
    <message>
        <source>{count} without their text</source>
        <translation>{count} 处缺少正文</translation>
    </message>
</context>
<context>
    <name>hub</name>
    <message>
        <source>A project needs an owner: make somebody else one first.</source>
        <translation>项目必须有所有者：请先让另一个人成为所有者。</translation>
    </message>
    <message>
        <source>Leave the password out of the address, where others could read it; it has a field of its own.</source>
        <translation>请不要把密码写在地址里，别人会看到；密码有单独的输入框。</translation>
    </message>
    <message>
        <source>Nobody answers at {hub}. Check the address and the network; the project can be worked on.</source>
        <translation>{hub}没有应答。请检查地址和网络；项目可以照常使用。</translation>
    </message>
    <message>
        <source>Only an owner of the project on {hub} may do this.</source>
        <translation>只有{hub}上这个项目的所有者可以这样做。</translation>
    </message>
    <message>
        <source>Somebody else has put this project on {hub} already. Ask them to add you.</source>
        <translation>别人已经把这个项目放到{hub}。请对方把你加入。</translation>
    </message>
    <message>
        <source>Somebody else is at {hub} just now. Try again in a moment.</source>
        <translation>{hub}正被别人占用。请稍后再试。</translation>
    </message>
    <message>
        <source>The address lacks the name of the database: postgresql://name@host/database.</source>
        <translation>地址缺少数据库的名字：postgresql://name@host/database。</translation>
    </message>
    <message>
        <source>The address may not set “{detail}”.</source>
        <translation>地址里不能设置“{detail}”。</translation>
    </message>
    <message>
        <source>The connection to {hub} broke off. What it acknowledged stays; try again for the rest.</source>
        <translation>与{hub}的连接中断了。已确认的内容都在；其余的请再试一次。</translation>
    </message>
    <message>
        <source>The disk of {hub} is full. Your work is safe here; tell the hub&apos;s administrator.</source>
        <translation>{hub}的磁盘已满。你的工作在这里是安全的；请告诉中心的管理员。</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数。</translation>
    </message>
    <message>
        <source>The project on {hub} needs Duikan {detail} or newer. Update Duikan; your file stays as it is.</source>
        <translation>{hub}上的项目需要对勘 {detail} 或更新的版本。请更新对勘；你的文件保持原样。</translation>
    </message>
    <message>
        <source>There is no hub at {hub}. Ask the administrator of the database to make one.</source>
        <translation>{hub}还没有建立。请数据库的管理员建立中心。</translation>
    </message>
    <message>
        <source>There is no sslmode “{detail}”.</source>
        <translation>没有“{detail}”这种 sslmode。</translation>
    </message>
    <message>
        <source>This file is on another hub. Leave that one first, under “Team project…”.</source>
        <translation>这个文件在另一个中心上。请先在“团队项目…”里退出那个中心。</translation>
    </message>
    <message>
        <source>This is not the name of a host.</source>
        <translation>这不是主机的名字。</translation>
    </message>
    <message>
        <source>What came could not be saved here just now. It is tried again; see whether disk and file can be written.</source>
        <translation>收到的内容刚才没能存到这里。会再试；请看看磁盘和文件能否写入。</translation>
    </message>
    <message>
        <source>What came from {hub} does not verify ({detail}), and nothing of it was taken in. Tell its administrator.</source>
        <translation>从{hub}收到的内容没有通过校验（{detail}），一点也没有收取。请告诉它的管理员。</translation>
    </message>
    <message>
        <source>Write the address like postgresql://name@host/database.</source>
        <translation>地址请写成 postgresql://name@host/database。</translation>
    </message>
    <message>
        <source>You are not in this project on {hub} any more. Your file keeps all it has; an owner can add you again.</source>
        <translation>你已不是{hub}上这个项目的成员。你的文件保留已有的一切；所有者可以把你加入。</translation>
    </message>
    <message>
        <source>You may not use {hub}. Ask its administrator to let you in ({detail}).</source>
        <translation>你无权使用{hub}。请它的管理员给你权限（{detail}）。</translation>
    </message>
    <message>
        <source>You may only read this project on {hub}; what you do stays in your file. An owner can change that.</source>
        <translation>在{hub}，你只能阅读这个项目；你做的工作留在你的文件里。所有者可以更改你的角色。</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>没有说明原因</translation>
    </message>
    <message>
        <source>the hub “{database}” on {host}</source>
        <translation>{host}上的中心“{database}”</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>{hub} could not prove that it is who it says it is, so nothing was sent. Ask its administrator ({detail}).</source>
        <translation>{hub}无法证明自己的身份，所以什么也没有发送。请询问它的管理员（{detail}）。</translation>
    </message>
    <message>
        <source>{hub} does not have a text that is needed. It comes when somebody whose file has it synchronises, or with a copy that is merged.</source>
        <translation>{hub}没有所需的一篇正文。等有这篇正文的人同步，或者并入带有它的副本，就有了。</translation>
    </message>
    <message>
        <source>{hub} does not let you in. Check name and database, or ask its administrator ({detail}).</source>
        <translation>{hub}不让你登录。请检查登录名和数据库，或询问它的管理员（{detail}）。</translation>
    </message>
    <message>
        <source>{hub} has no such project for you: it was removed, or you were removed from it. Your file keeps all it has; an owner of the project can add you again.</source>
        <translation>{hub}没有你能看到的这个项目：它被移除了，或你被移出了。你的文件保留已有的一切；项目的所有者可以再把你加入。</translation>
    </message>
    <message>
        <source>{hub} is older than this version of Duikan needs. Ask its administrator to bring it up to date.</source>
        <translation>{hub}比这个版本的对勘所需的旧。请它的管理员升级。</translation>
    </message>
    <message>
        <source>{hub} needs a newer version of Duikan. Update Duikan; the project stays as it is.</source>
        <translation>{hub}需要更新版本的对勘。请更新对勘；项目保持原样。</translation>
    </message>
    <message>
        <source>{hub} refused ({detail}). Your work is safe in your file.</source>
        <translation>{hub}拒绝了（{detail}）。你的工作在你的文件里是安全的。</translation>
    </message>
    <message>
        <source>{hub} refused a text that is missing or not the one that is named. Look at the project with “Check and repair…”.</source>
        <translation>{hub}拒绝了一篇缺失或与记录不符的文本。请用“检查与修复…”看看项目。</translation>
    </message>
    <message>
        <source>{hub} refused what is not as it was written. Look at the project with “Check and repair…”.</source>
        <translation>{hub}拒绝了与写入时不一致的内容。请用“检查与修复…”看看项目。</translation>
    </message>
    <message>
        <source>{hub} refused what makes no sense to it ({detail}). Look at the project with “Check and repair…”.</source>
        <translation>{hub}拒绝了它不认识的内容（{detail}）。请用“检查与修复…”看看项目。</translation>
    </message>
    <message>
        <source>{hub} refused work in the name of somebody else who has a login there. They, or an owner, must send it.</source>
        <translation>{hub}拒绝了以他人名义做的工作，对方在那里有登录名。必须由对方或所有者发送。</translation>
    </message>
    <message>
        <source>{hub} refused work that stands on work which it lacks. Look at the project with “Check and repair…”.</source>
        <translation>{hub}拒绝了一些工作，因为它缺少这些工作的基础。请用“检查与修复…”看看项目。</translation>
    </message>
    <message>
        <source>{hub} wants a password, or another one.</source>
        <translation>{hub}要求密码，或者密码不对。</translation>
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
        <translation>与…比较</translation>
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
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>数值不同</translation>
    </message>
    <message>
        <source>Figures are still being read</source>
        <translation>数值还在读取</translation>
    </message>
    <message>
        <source>Go to the source</source>
        <translation>到原文</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Let it answer the question</source>
        <translation>用它回答这个议题</translation>
    </message>
    <message>
        <source>Make it the baseline</source>
        <translation>设为基准</translation>
    </message>
    <message>
        <source>No figure in this article</source>
        <translation>这篇文章里没有数值</translation>
    </message>
    <message>
        <source>Nobody marked the article as read</source>
        <translation>还没有人把这篇标为读过</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>仅一源</translation>
    </message>
    <message>
        <source>Other scope or period…</source>
        <translation>口径或时期不同…</translation>
    </message>
    <message>
        <source>Overrule the status…</source>
        <translation>改判…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Set a rate…</source>
        <translation>输入汇率…</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>极差</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>converted at {rate}</source>
        <translation>按 {rate} 换算</translation>
    </message>
    <message>
        <source>differs from the baseline</source>
        <translation>与基准不同</translation>
    </message>
    <message>
        <source>far from the other figures</source>
        <translation>远离其他数值</translation>
    </message>
    <message>
        <source>not compared: {reason}</source>
        <translation>不参与比较：{reason}</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>quotes the same origin as another source</source>
        <translation>与另一来源同源</translation>
    </message>
    <message>
        <source>{letters}: {reason}</source>
        <translation>{letters}：{reason}</translation>
    </message>
    <message>
        <source>{reasons}. Left out of the spread and of the bounds.</source>
        <translation>{reasons}。不参与极差与相容区间。</translation>
    </message>
    <message>
        <source>{reasons}. The judgement follows what was decided.</source>
        <translation>{reasons}。判断以分析者的决定为准。</translation>
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
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>撤销 {act}</translation>
    </message>
    <message>
        <source>accept draft {subject}</source>
        <translation>采纳草稿{subject}</translation>
    </message>
    <message>
        <source>accept suggestion {ends} {subject}</source>
        <translation>采纳建议 {ends}{subject}</translation>
    </message>
    <message>
        <source>add figure {subject}</source>
        <translation>补充数值{subject}</translation>
    </message>
    <message>
        <source>add tag {subject}</source>
        <translation>加标签{subject}</translation>
    </message>
    <message>
        <source>adjudicate</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>adjudicate a relation</source>
        <translation>裁定关系</translation>
    </message>
    <message>
        <source>adjudicate a status</source>
        <translation>裁定状态</translation>
    </message>
    <message>
        <source>change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>change baseline of {subject}</source>
        <translation>更换{subject}的基准</translation>
    </message>
    <message>
        <source>change name or colour</source>
        <translation>改名字或颜色</translation>
    </message>
    <message>
        <source>change relation {ends} {subject}</source>
        <translation>改关系 {ends}{subject}</translation>
    </message>
    <message>
        <source>code as one’s own {subject}</source>
        <translation>照样标注{subject}</translation>
    </message>
    <message>
        <source>copy what is agreed into the shared layer</source>
        <translation>把一致的收入共同层</translation>
    </message>
    <message>
        <source>correct figure {subject}</source>
        <translation>更正数值{subject}</translation>
    </message>
    <message>
        <source>count {subject} apart</source>
        <translation>分开计数{subject}</translation>
    </message>
    <message>
        <source>count {subject} together</source>
        <translation>合并计数{subject}</translation>
    </message>
    <message>
        <source>create claim {subject}</source>
        <translation>建立论断{subject}</translation>
    </message>
    <message>
        <source>create project {subject}</source>
        <translation>新建项目{subject}</translation>
    </message>
    <message>
        <source>create question {subject}</source>
        <translation>新建议题{subject}</translation>
    </message>
    <message>
        <source>create relation {subject}</source>
        <translation>新建关系{subject}</translation>
    </message>
    <message>
        <source>create tag {subject}</source>
        <translation>新建标签{subject}</translation>
    </message>
    <message>
        <source>decide a conflict</source>
        <translation>裁定冲突</translation>
    </message>
    <message>
        <source>delete claim {subject}</source>
        <translation>删除论断{subject}</translation>
    </message>
    <message>
        <source>delete link {ends} {subject}</source>
        <translation>删除关联 {ends}{subject}</translation>
    </message>
    <message>
        <source>delete memo {subject}</source>
        <translation>删除札记 {subject}</translation>
    </message>
    <message>
        <source>delete question {subject}</source>
        <translation>删除议题{subject}</translation>
    </message>
    <message>
        <source>delete rate {subject}</source>
        <translation>删除汇率{subject}</translation>
    </message>
    <message>
        <source>delete relation {subject}</source>
        <translation>删除关系{subject}</translation>
    </message>
    <message>
        <source>delete saved search {subject}</source>
        <translation>删除存下的搜索 {subject}</translation>
    </message>
    <message>
        <source>delete tag {subject}</source>
        <translation>删除标签{subject}</translation>
    </message>
    <message>
        <source>dismiss figure {subject}</source>
        <translation>去掉数值{subject}</translation>
    </message>
    <message>
        <source>edit details of {subject}</source>
        <translation>修改属性{subject}</translation>
    </message>
    <message>
        <source>edit memo {subject}</source>
        <translation>改札记 {subject}</translation>
    </message>
    <message>
        <source>edit note on link {ends} {subject}</source>
        <translation>修改关联备注 {ends}{subject}</translation>
    </message>
    <message>
        <source>edit note on {subject}</source>
        <translation>修改备注{subject}</translation>
    </message>
    <message>
        <source>edit origin {subject}</source>
        <translation>编辑出处{subject}</translation>
    </message>
    <message>
        <source>edit question {subject}</source>
        <translation>编辑议题{subject}</translation>
    </message>
    <message>
        <source>edit relation {subject}</source>
        <translation>修改关系{subject}</translation>
    </message>
    <message>
        <source>edit saved search {subject}</source>
        <translation>改存下的搜索 {subject}</translation>
    </message>
    <message>
        <source>edit tag {subject}</source>
        <translation>修改标签{subject}</translation>
    </message>
    <message>
        <source>hand out copy of {subject}</source>
        <translation>分发{subject}的副本</translation>
    </message>
    <message>
        <source>import annotations</source>
        <translation>导入标注</translation>
    </message>
    <message>
        <source>import codebook of {subject}</source>
        <translation>导入{subject}的标签体系</translation>
    </message>
    <message>
        <source>import {subject}</source>
        <translation>导入{subject}</translation>
    </message>
    <message>
        <source>join claims {subject}</source>
        <translation>合并论断 {subject}</translation>
    </message>
    <message>
        <source>join origins as {subject}</source>
        <translation>合并为出处{subject}</translation>
    </message>
    <message>
        <source>join questions as {subject}</source>
        <translation>合并为议题{subject}</translation>
    </message>
    <message>
        <source>join two identities</source>
        <translation>合并两个身份</translation>
    </message>
    <message>
        <source>leave claim {subject} orphaned</source>
        <translation>把论断{subject}留作失锚</translation>
    </message>
    <message>
        <source>link {ends} {subject}</source>
        <translation>关联 {ends}{subject}</translation>
    </message>
    <message>
        <source>mark {subject} as not read</source>
        <translation>标记{subject}为未读</translation>
    </message>
    <message>
        <source>mark {subject} as read</source>
        <translation>标记{subject}为读过</translation>
    </message>
    <message>
        <source>merge tag {subject}</source>
        <translation>合并标签{subject}</translation>
    </message>
    <message>
        <source>merge the work of {subject}</source>
        <translation>合并 {subject} 的工作</translation>
    </message>
    <message>
        <source>move question {subject}</source>
        <translation>移动议题{subject}</translation>
    </message>
    <message>
        <source>move saved search {subject}</source>
        <translation>移动存下的搜索 {subject}</translation>
    </message>
    <message>
        <source>move tag {subject}</source>
        <translation>移动标签{subject}</translation>
    </message>
    <message>
        <source>move to folder {subject}</source>
        <translation>移到文件夹 {subject}</translation>
    </message>
    <message>
        <source>overrule status in {subject}</source>
        <translation>改判{subject}中的状态</translation>
    </message>
    <message>
        <source>place claim {subject} again</source>
        <translation>重新定位论断{subject}</translation>
    </message>
    <message>
        <source>put into question {subject}</source>
        <translation>归入议题{subject}</translation>
    </message>
    <message>
        <source>reconsider claim {subject}</source>
        <translation>重新考虑论断{subject}</translation>
    </message>
    <message>
        <source>record what a merge decided</source>
        <translation>记下合并的裁定</translation>
    </message>
    <message>
        <source>reject draft {subject}</source>
        <translation>驳回草稿{subject}</translation>
    </message>
    <message>
        <source>reject suggestion {ends} {subject}</source>
        <translation>驳回建议 {ends}{subject}</translation>
    </message>
    <message>
        <source>remove origin {subject}</source>
        <translation>去掉出处{subject}</translation>
    </message>
    <message>
        <source>remove overruled status in {subject}</source>
        <translation>撤回{subject}中的改判</translation>
    </message>
    <message>
        <source>remove tag {subject}</source>
        <translation>去掉标签{subject}</translation>
    </message>
    <message>
        <source>remove {subject}</source>
        <translation>移除{subject}</translation>
    </message>
    <message>
        <source>rename project</source>
        <translation>重命名项目</translation>
    </message>
    <message>
        <source>repair project {subject}</source>
        <translation>修复项目{subject}</translation>
    </message>
    <message>
        <source>replace text of {subject}</source>
        <translation>替换正文{subject}</translation>
    </message>
    <message>
        <source>resize claim {subject}</source>
        <translation>调整论断范围{subject}</translation>
    </message>
    <message>
        <source>restore backup</source>
        <translation>回到备份</translation>
    </message>
    <message>
        <source>restore draft {subject}</source>
        <translation>恢复草稿{subject}</translation>
    </message>
    <message>
        <source>restore reading of {subject}</source>
        <translation>恢复自动读出的{subject}</translation>
    </message>
    <message>
        <source>restore suggestion {ends} {subject}</source>
        <translation>恢复建议 {ends}{subject}</translation>
    </message>
    <message>
        <source>reverse link {ends} {subject}</source>
        <translation>调换关联方向 {ends}{subject}</translation>
    </message>
    <message>
        <source>save search {subject}</source>
        <translation>存下搜索 {subject}</translation>
    </message>
    <message>
        <source>separate an identity</source>
        <translation>分开一个身份</translation>
    </message>
    <message>
        <source>set kind of {subject}</source>
        <translation>修改类型{subject}</translation>
    </message>
    <message>
        <source>set origin {subject}</source>
        <translation>注明出处{subject}</translation>
    </message>
    <message>
        <source>set rate {subject}</source>
        <translation>设定汇率{subject}</translation>
    </message>
    <message>
        <source>set scope of figure {subject}</source>
        <translation>注明数值{subject}的口径</translation>
    </message>
    <message>
        <source>split question {subject}</source>
        <translation>拆分议题{subject}</translation>
    </message>
    <message>
        <source>split tag {subject}</source>
        <translation>拆分标签{subject}</translation>
    </message>
    <message>
        <source>take out of question {subject}</source>
        <translation>移出议题{subject}</translation>
    </message>
    <message>
        <source>upgrade project {subject}</source>
        <translation>升级项目{subject}</translation>
    </message>
    <message>
        <source>write memo {subject}</source>
        <translation>写札记 {subject}</translation>
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
        <translation>“{words}”</translation>
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
        <translation>，{inside} 在其内</translation>
    </message>
    <message>
        <source>Bounds of {givers}: {range}</source>
        <translation>{givers} 给出的界：{range}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>对数坐标</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>read, not mentioned</source>
        <translation>读过，未提及</translation>
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
        <translation>{date} {words}，{count} 篇都写</translation>
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
        <translation>导出文件已损坏：正文与导出时不同（{detail}）</translation>
    </message>
    <message>
        <source>A damaged export: it contains an invalid number ({detail})</source>
        <translation>导出文件已损坏：含有无效的数（{detail}）</translation>
    </message>
    <message>
        <source>A damaged export: it is not UTF-8 ({detail})</source>
        <translation>导出文件已损坏：不是 UTF-8（{detail}）</translation>
    </message>
    <message>
        <source>A damaged export: its JSON ends early or is invalid at {detail}</source>
        <translation>导出文件已损坏：JSON 在 {detail} 处中断或有误</translation>
    </message>
    <message>
        <source>A damaged export: wrong value at {detail}</source>
        <translation>导出文件已损坏：{detail} 处的值有误</translation>
    </message>
    <message>
        <source>A damaged export: {detail} is missing</source>
        <translation>导出文件已损坏：缺少 {detail}</translation>
    </message>
    <message>
        <source>A damaged export: “{detail}” occurs twice in one object</source>
        <translation>导出文件已损坏：同一对象里“{detail}”出现两次</translation>
    </message>
    <message>
        <source>A database, perhaps a project: open it instead of importing it</source>
        <translation>这是数据库，也许是项目：请打开它，而不是导入</translation>
    </message>
    <message>
        <source>A table of claims, links or figures that Duikan exported. Merge the project, or import its JSON export.</source>
        <translation>这是对勘导出的论断、关联或数值表。请合并项目，或导入它的 JSON 导出文件。</translation>
    </message>
    <message>
        <source>An archive of files. Unpack it and import the files in it.</source>
        <translation>压缩包。请解开后把里面的文件拖进来。</translation>
    </message>
    <message>
        <source>An old office format (.doc, .xls, .wps). Save it as .docx or .xlsx first.</source>
        <translation>老的办公格式（.doc、.xls、.wps）。请先另存为 .docx 或 .xlsx。</translation>
    </message>
    <message>
        <source>Contains a file name that leads elsewhere or occurs twice ({detail}); not read.</source>
        <translation>里面有指向别处或重复的文件名（{detail}），没有读。</translation>
    </message>
    <message>
        <source>Damaged: it cannot be read. Ask for another copy.</source>
        <translation>损坏了，读不出来。请另要一份。</translation>
    </message>
    <message>
        <source>Expands beyond {detail} MB; not read.</source>
        <translation>展开后超过 {detail} MB，没有读。</translation>
    </message>
    <message>
        <source>Exported by a newer version ({detail}); update to read it</source>
        <translation>由更新的版本导出（{detail}），升级后才能读</translation>
    </message>
    <message>
        <source>It has more than {detail} pages. Divide it.</source>
        <translation>超过 {detail} 页。请分成几份。</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>Its XML declares entities ({detail}), which no document needs; not read.</source>
        <translation>里面的 XML 声明了实体（{detail}），正常的文档不需要，没有读。</translation>
    </message>
    <message>
        <source>JSON, but not an export of Duikan</source>
        <translation>是 JSON，但不是对勘的导出文件</translation>
    </message>
    <message>
        <source>Leads into the local network ({detail}); nothing was fetched.</source>
        <translation>指向本机所在的网络（{detail}），不从那里取任何东西。</translation>
    </message>
    <message>
        <source>No answer within {detail} s. Save the page and drop it.</source>
        <translation>那个网站 {detail} 秒没有回答。可以存成网页再拖进来。</translation>
    </message>
    <message>
        <source>No answer. Check the address and the connection.</source>
        <translation>那里没有回应。请检查网址和网络连接。</translation>
    </message>
    <message>
        <source>No text can be read from this kind of file. Save it as Word, PDF or text first.</source>
        <translation>这种文件读不出文字。请先存成 Word、PDF 或纯文本。</translation>
    </message>
    <message>
        <source>Not a Duikan export: it is nested too deeply</source>
        <translation>不是对勘的导出文件：嵌套过深</translation>
    </message>
    <message>
        <source>Only images, no text layer. Run OCR first.</source>
        <translation>只有图像，没有文字层。先做文字识别（OCR）再导入。</translation>
    </message>
    <message>
        <source>Password protected. Ask for an open copy.</source>
        <translation>有密码。请向作者要一份不加密的。</translation>
    </message>
    <message>
        <source>Redirects in a circle, or to something that is not a web page; nothing was fetched.</source>
        <translation>来回转址，或转到了不是网页的地方；没有取任何东西。</translation>
    </message>
    <message>
        <source>The administrator of this machine does not allow web pages.</source>
        <translation>这台电脑的管理员不允许取网页。</translation>
    </message>
    <message>
        <source>The connection was lost. Try again, or save the page and drop it.</source>
        <translation>连接中断。请再试一次，或者存成网页再拖进来。</translation>
    </message>
    <message>
        <source>The file could not be read: {detail}</source>
        <translation>读不出这个文件：{detail}</translation>
    </message>
    <message>
        <source>The file is larger than {detail} MB</source>
        <translation>文件超过 {detail} MB</translation>
    </message>
    <message>
        <source>The file no longer exists</source>
        <translation>文件不在了</translation>
    </message>
    <message>
        <source>The identity of the site could not be verified. Save the page in a browser and drop it.</source>
        <translation>那个网站无法证明自己的身份。可以在浏览器里存下网页再拖进来。</translation>
    </message>
    <message>
        <source>The page gets its text by scripts or frames. Copy the text in a browser and paste it, or print it to PDF.</source>
        <translation>网页的正文是用脚本或框架取来的。请在浏览器里复制正文再粘贴，或者打印成 PDF。</translation>
    </message>
    <message>
        <source>The page is larger than {detail} MB. Save it in a browser and drop it.</source>
        <translation>网页超过 {detail} MB。可以在浏览器里存下再拖进来。</translation>
    </message>
    <message>
        <source>The site refused (status {detail}). Save the page in a browser and drop it.</source>
        <translation>那个网站拒绝了（状态 {detail}）。可以在浏览器里存下网页再拖进来。</translation>
    </message>
    <message>
        <source>The table has more than {detail} rows. Divide it.</source>
        <translation>表格超过 {detail} 行。请分成几份。</translation>
    </message>
    <message>
        <source>There is neither a page nor a document at this address ({detail})</source>
        <translation>那里不是网页，也不是文档（{detail}）</translation>
    </message>
    <message>
        <source>There is no encoding called {detail}</source>
        <translation>没有叫 {detail} 的编码</translation>
    </message>
    <message>
        <source>There is no format called {detail}</source>
        <translation>没有叫 {detail} 的格式</translation>
    </message>
    <message>
        <source>There is no text in it</source>
        <translation>里面没有文字</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file</source>
        <translation>这是设备或管道，不是文件</translation>
    </message>
    <message>
        <source>This is a folder; choose the files in it</source>
        <translation>这是文件夹，请选择其中的文件</translation>
    </message>
    <message>
        <source>This is not the address of a web page</source>
        <translation>这不是网页的地址</translation>
    </message>
    <message>
        <source>This kind of office document ({detail}) cannot be read. Save it as PDF first.</source>
        <translation>这种办公文档（{detail}）读不了。请先另存为 PDF。</translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation>没有权限读这个文件</translation>
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
        <translation>（无）</translation>
    </message>
    <message>
        <source>(not found) </source>
        <translation>（失锚）</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Answering figure</source>
        <translation>作答的数值</translation>
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
        <translation>基准</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>分开之前</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
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
        <translation>两端</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>起止</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>本机已有</translation>
    </message>
    <message>
        <source>Incoming changes</source>
        <translation>将并入</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation>合为一人</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全都留</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都留</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>用本机</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes and summaries</source>
        <translation>小结与备注</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
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
        <translation>上级标签</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>来件</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>另写…</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>另写</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags on claims</source>
        <translation>论断上的标签</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>用来件</translation>
    </message>
    <message>
        <source>Take {name}&apos;s</source>
        <translation>用{name}的</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>article “{name}”</source>
        <translation>文章“{name}”</translation>
    </message>
    <message>
        <source>as here</source>
        <translation>用本机</translation>
    </message>
    <message>
        <source>as received</source>
        <translation>用来件</translation>
    </message>
    <message>
        <source>as {name} wrote</source>
        <translation>用{name}的</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>分开之前：{text}</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>两者都留</translation>
    </message>
    <message>
        <source>changed here, deleted there: kept</source>
        <translation>本机改过，来件删除：保留</translation>
    </message>
    <message>
        <source>claim “{name}”</source>
        <translation>论断“{name}”</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>deleted here, changed there: kept</source>
        <translation>本机删除，来件改过：保留</translation>
    </message>
    <message>
        <source>figure “{name}”</source>
        <translation>数值“{name}”</translation>
    </message>
    <message>
        <source>its words are not in the text: an orphan</source>
        <translation>正文里找不到原话：列为失锚</translation>
    </message>
    <message>
        <source>left orphaned</source>
        <translation>留作失锚</translation>
    </message>
    <message>
        <source>link {name}</source>
        <translation>关联{name}</translation>
    </message>
    <message>
        <source>memo “{name}”</source>
        <translation>札记“{name}”</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not possible: what it belongs to no longer exists</source>
        <translation>放不进来：所属的已不在</translation>
    </message>
    <message>
        <source>not taken: these units have an older rate, which is kept</source>
        <translation>未采用：这两个单位已有更早的汇率，保留那一条</translation>
    </message>
    <message>
        <source>origin “{name}”</source>
        <translation>出处“{name}”</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>person “{name}”</source>
        <translation>标注者“{name}”</translation>
    </message>
    <message>
        <source>project “{name}”</source>
        <translation>项目“{name}”</translation>
    </message>
    <message>
        <source>question “{name}”</source>
        <translation>议题“{name}”</translation>
    </message>
    <message>
        <source>rate “{name}”</source>
        <translation>汇率“{name}”</translation>
    </message>
    <message>
        <source>relation “{name}”</source>
        <translation>关系“{name}”</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>另写</translation>
    </message>
    <message>
        <source>saved search “{name}”</source>
        <translation>存下的搜索“{name}”</translation>
    </message>
    <message>
        <source>tag “{name}”</source>
        <translation>标签“{name}”</translation>
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
        <translation>“{name}”</translation>
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
        <translation>电子书</translation>
    </message>
    <message>
        <source>Duikan export</source>
        <translation>对勘导出文件</translation>
    </message>
    <message>
        <source>Hypothesis export</source>
        <translation>Hypothesis 导出文件</translation>
    </message>
    <message>
        <source>INCEpTION export</source>
        <translation>INCEpTION 导出文件</translation>
    </message>
    <message>
        <source>It is labelled {stated}, but is something else; it was read as what it is</source>
        <translation>文件写着 {stated}，实际不是，已按实际的解读</translation>
    </message>
    <message>
        <source>Label Studio export</source>
        <translation>Label Studio 导出文件</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>没有读取</translation>
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
        <translation>其他程序的项目</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA 标签体系</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA 项目</translation>
    </message>
    <message>
        <source>RTF</source>
        <translation>RTF</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>存下的网页</translation>
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
        <translation>文本</translation>
    </message>
    <message>
        <source>The main text could not be determined, so the whole page was used</source>
        <translation>认不准哪里是正文，取了整页</translation>
    </message>
    <message>
        <source>The same text as “{title}”</source>
        <translation>正文与“{title}”逐字相同</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C 网页标注</translation>
    </message>
    <message>
        <source>Waiting to be read</source>
        <translation>等待读取</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>address when saved</source>
        <translation>保存时的网址</translation>
    </message>
    <message>
        <source>column “{detail}”</source>
        <translation>“{detail}”列</translation>
    </message>
    <message>
        <source>data of the page</source>
        <translation>网页数据</translation>
    </message>
    <message>
        <source>doccano export</source>
        <translation>doccano 导出文件</translation>
    </message>
    <message>
        <source>encoding unclear</source>
        <translation>编码不明</translation>
    </message>
    <message>
        <source>first lines</source>
        <translation>正文开头</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>正文标题</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>name of the server</source>
        <translation>网站名</translation>
    </message>
    <message>
        <source>properties of the file</source>
        <translation>文件属性</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translation>网页标题</translation>
    </message>
    <message>
        <source>{articles}, {characters}</source>
        <translation>导入 {articles}，共 {characters}</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>{count} 份已有</translation>
    </message>
    <message>
        <source>{count} cannot be read</source>
        <translation>{count} 份读不了</translation>
    </message>
    <message>
        <source>{size} MB: read only after you confirm</source>
        <translation>{size} MB：确认后才读取</translation>
    </message>
    <message>
        <source>“{detail}” in the text</source>
        <translation>正文“{detail}”</translation>
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
        <translation>标注者</translation>
    </message>
    <message>
        <source>Another project is being opened. This one is saved and no longer synchronised.</source>
        <translation>正在打开另一个项目。这个项目已存盘，不再同步。</translation>
    </message>
    <message>
        <source>Being closed</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>In step (reading only)</source>
        <translation>已同步（只读）</translation>
    </message>
    <message>
        <source>It goes on by itself when the hub answers again.</source>
        <translation>中心恢复应答后会自动继续。</translation>
    </message>
    <message>
        <source>Much came together while you were away. Look at it; until it is taken in, nothing is sent.</source>
        <translation>你不在时积累了很多内容。请看一看；收取之前，什么也不发送。</translation>
    </message>
    <message>
        <source>Much is new</source>
        <translation>有很多新内容</translation>
    </message>
    <message>
        <source>New from {name}: {what}</source>
        <translation>{name}的新内容：{what}</translation>
    </message>
    <message>
        <source>Not synchronised</source>
        <translation>未同步</translation>
    </message>
    <message>
        <source>Not synchronised (read only)</source>
        <translation>未同步（只读）</translation>
    </message>
    <message>
        <source>Nothing comes and nothing is sent until you resume.</source>
        <translation>在你继续之前，不收也不发。</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>{time} 起离线</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>读者</translation>
    </message>
    <message>
        <source>Some of what is here is in the name of {names}. They, or an owner, must send it.</source>
        <translation>这里有些内容以 {names} 的名义做成。必须由他们或所有者发送。</translation>
    </message>
    <message>
        <source>The file can only be read here, so nothing can be taken in.</source>
        <translation>文件在这里只能读，所以不能收取。</translation>
    </message>
    <message>
        <source>The hub is being asked.</source>
        <translation>正在询问中心。</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>等待他人</translation>
    </message>
    <message>
        <source>What was done here is on its way to the hub.</source>
        <translation>这里做的工作正在发往中心。</translation>
    </message>
    <message>
        <source>You have all that is on the hub, and it has all of yours.</source>
        <translation>中心上的内容你都有，你的内容它也都有。</translation>
    </message>
    <message>
        <source>You have all that is on the hub. What you do yourself stays in your file.</source>
        <translation>中心上的内容你都有。你自己做的工作留在你的文件里。</translation>
    </message>
    <message>
        <source>also adds and removes people, and may remove the project</source>
        <translation>还可以管理成员、移除项目</translation>
    </message>
    <message>
        <source>others</source>
        <translation>他人</translation>
    </message>
    <message>
        <source>sees all work and adds to it</source>
        <translation>能看到所有工作，也能添加</translation>
    </message>
    <message>
        <source>sees all work; their own stays in their file</source>
        <translation>能看到所有工作；自己的工作留在自己的文件里</translation>
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
        <translation>词类：形容词</translation>
    </message>
    <message>
        <source>Foreign words</source>
        <translation>词类：外文词</translation>
    </message>
    <message>
        <source>Names and new words</source>
        <translation>词类：专名和新词</translation>
    </message>
    <message>
        <source>Nouns</source>
        <translation>词类：名词</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>词类：动词</translation>
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
        <translation>简繁混排</translation>
    </message>
    <message>
        <source>Causal</source>
        <translation>因果</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Differs in figure</source>
        <translation>数值不同</translation>
    </message>
    <message>
        <source>Equivalent</source>
        <translation>等价</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>观点</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>其他语言</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>部分重合</translation>
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
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>统计数据</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
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
