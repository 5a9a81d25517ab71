<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>Several articles side by side: where they agree, contradict each other, or differ in figures.</source>
            <translation>幾篇文章並排讀：哪裏一致，哪裏矛盾，哪些數字不同。</translation>
        </message>
    </context>
    <context>
        <name>AddressDialog</name>
        <message>
            <source>If you continue, the page is fetched: only this address is sent to that site, nothing of the project.</source>
            <translation>第一次取得網頁：只把這個網址傳給那個網站，項目裏的內容一概不傳。</translation>
        </message>
    </context>
    <context>
        <name>AddressForm</name>
        <message>
            <source>The administrator of the hub gives you its address: {example}, also with a port (host:5433) or a service (postgresql:///?service=team). The connection is encrypted, and the server must prove its name.</source>
            <translation>地址由中心的管理員提供：{example}，也可以帶連接埠（host:5433）或服務名（postgresql:///?service=team）。連線是加密的，伺服器必須證明自己的名字。</translation>
        </message>
        <message>
            <source>The password is kept in the key store of the system, never in the project or in a file of Duikan. One in ~/.pgpass or in a service file need not be typed.</source>
            <translation>密碼保存在系統的金鑰庫裏，不會寫進項目，也不會寫進對勘的任何檔案。寫在 ~/.pgpass 或服務檔案裏的密碼不必再輸入。</translation>
        </message>
    </context>
    <context>
        <name>AgreementView</name>
        <message>
            <source>Fewer than two annotators have coded. Merge a copy that was coded independently, and agreement shows here.</source>
            <translation>做過標註的還不到兩位。合併一份獨立標註的副本後，這裏顯示一致性。</translation>
        </message>
    </context>
    <context>
        <name>ArrivingDialog</name>
        <message>
            <source>It is too much to show here one by one. A backup is made first.</source>
            <translation>內容太多，這裏不逐條列出。收取前會先做備份。</translation>
        </message>
    </context>
    <context>
        <name>ArticleDrop</name>
        <message>
            <source>Move the pane here</source>
            <translation>把這一欄移到這裏</translation>
        </message>
        <message>
            <source>Open here</source>
            <translation>在這裏開啟</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>Kept are the newest 10, one for each of 7 days, 4 weeks and 6 months, and all made before upgrades.</source>
            <translation>保留最近 10 份，7 天裏每天、4 週裏每週、6 個月裏每月各一份，升級前的全部保留。</translation>
        </message>
        <message>
            <source>The present state is backed up first. Restoring can be undone.</source>
            <translation>會先把項目現在的樣子存一份備份。回到備份可以復原。</translation>
        </message>
    </context>
    <context>
        <name>CodebookDialog</name>
        <message>
            <source>This project already has everything in it.</source>
            <translation>裏面的都已在這裏。</translation>
        </message>
        <message>
            <source>Ticked tags are joined with the tag of the same name in this project. Existing tags stay as they are.</source>
            <translation>勾選的標籤與這裏的同名標籤合為一個。這裏已有的標籤保持原樣。</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>這裏有同名的</translation>
        </message>
    </context>
    <context>
        <name>ComparablesPopup</name>
        <message>
            <source>Comparable figures of other articles</source>
            <translation>其他文章裏可比的數值</translation>
        </message>
        <message>
            <source>No other article has a figure that can be compared.</source>
            <translation>其他文章裏沒有可比的數值。</translation>
        </message>
    </context>
    <context>
        <name>ConflictsPanel</name>
        <message>
            <source>No conflicts. When a merge brings another value for something that was changed here too, both are kept and listed here until somebody decides.</source>
            <translation>沒有衝突。合併時，如果同一處兩邊改得不一樣，兩種說法都會留着，列在這裏等人裁定。</translation>
        </message>
        <message>
            <source>What is open stays here until decided.</source>
            <translation>餘下的衝突留在這裏，隨時可以裁定。</translation>
        </message>
    </context>
    <context>
        <name>CopiesBeside</name>
        <message numerus="yes">
            <source>%Ln copies beside this project have work that is not here.</source>
            <translation>
                <numerusform>這個項目旁邊有 %Ln 份副本，裏面有這裏沒有的內容。</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” beside this project is a copy with work that is not here, the last of {time}.</source>
            <translation>旁邊的「{name}」是這個項目的副本，裏面有這裏沒有的內容，最近的是 {time}。</translation>
        </message>
    </context>
    <context>
        <name>DifferingWords</name>
        <message>
            <source>In the file</source>
            <translation>編碼寫着</translation>
        </message>
    </context>
    <context>
        <name>DigitButton</name>
        <message>
            <source>{tag}: {having} of {count}</source>
            <translation>{tag}：{count} 條裏 {having} 條有</translation>
        </message>
    </context>
    <context>
        <name>DraftTelling</name>
        <message numerus="yes">
            <source>Drafted by the program from %Ln article(s); nothing is written to the project, nor counted in the report, until you accept it</source>
            <translation>
                <numerusform>程式從 %Ln 篇文章擬出，採納之前不寫入項目、不計入報告</numerusform>
            </translation>
        </message>
        <message>
            <source>No questions yet. Group claims into a question or accept a draft, and its row appears here.</source>
            <translation>還沒有議題。把論斷歸入議題，或採納一列草稿，這裏就會多一列。</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <source>Drop to open or merge this project</source>
            <translation>放開即可開啟或合併這個項目</translation>
        </message>
        <message>
            <source>Drop to open this project</source>
            <translation>放開即可開啟這個項目</translation>
        </message>
        <message>
            <source>Drop to start a project with these articles</source>
            <translation>放開即可用這些文章建立新項目</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop files or folders here; addresses and parts of pages can be pasted</source>
            <translation>拖檔案或資料夾到這裏；網址、網頁片段可以直接貼上</translation>
        </message>
        <message>
            <source>Drop more files or folders; paste addresses or parts of pages</source>
            <translation>再拖檔案或資料夾到這裏；網址、網頁片段可以直接貼上</translation>
        </message>
    </context>
    <context>
        <name>EmptyHint</name>
        <message>
            <source>Double-click one in the library, or drag it here</source>
            <translation>在文章清單裏按兩下一篇，或把它拖到這裏</translation>
        </message>
    </context>
    <context>
        <name>EncoderSection</name>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Contains model.onnx and tokenizer.json</source>
            <translation>裏面有 model.onnx 和 tokenizer.json</translation>
        </message>
        <message>
            <source>ONNX model in a folder</source>
            <translation>資料夾裏的 ONNX 模型</translation>
        </message>
        <message>
            <source>Text leaves this machine: every statement of every project you open is sent to {host}. Use it only for articles that may be passed on.</source>
            <translation>文字會離開這台電腦：你開啟的每個項目裏，每句話都會傳送到 {host}。文章可以外傳，才用它。</translation>
        </message>
    </context>
    <context>
        <name>ExportCard</name>
        <message>
            <source>The project is damaged; only what could be read is in it.</source>
            <translation>項目已損壞，檔案裏只有讀得出的部分。</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Choose the purpose first. Each format remembers your last options.</source>
            <translation>先選用途；每種格式上次的選擇都記着。</translation>
        </message>
    </context>
    <context>
        <name>ExportForm</name>
        <message numerus="yes">
            <source>%Ln in a question</source>
            <translation>
                <numerusform>%Ln 條在議題裏</numerusform>
            </translation>
        </message>
        <message>
            <source>This is the project itself. Name another file.</source>
            <translation>這是項目本身。換一個檔名。</translation>
        </message>
    </context>
    <context>
        <name>FateActs</name>
        <message>
            <source>Select the words in the version in use, then press Enter. Esc cancels.</source>
            <translation>在現用的版本裏選取文字，再按 Enter；Esc 放棄。</translation>
        </message>
    </context>
    <context>
        <name>FatePanel</name>
        <message>
            <source>Move here</source>
            <translation>移到這裏</translation>
        </message>
    </context>
    <context>
        <name>FigureCorrection</name>
        <message>
            <source>It is in no claim: saving creates one for its sentence.</source>
            <translation>它不在論斷裏：儲存時把所在句子建為論斷。</translation>
        </message>
    </context>
    <context>
        <name>FigureSection</name>
        <message>
            <source>Select the words of a figure inside the claim first</source>
            <translation>先在論斷裏選取表示數值的文字</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message numerus="yes">
            <source>%Ln figure(s) of these are in no claim.</source>
            <translation>
                <numerusform>有 %Ln 個數值不在任何論斷裏。</numerusform>
            </translation>
        </message>
        <message>
            <source>No figures in these articles. Select one in a claim to add it in the inspector.</source>
            <translation>這些文章裏沒有讀出數值。可在論斷裏選取一處，到「詳細資料」新增。</translation>
        </message>
    </context>
    <context>
        <name>FilterBand</name>
        <message>
            <source>Claims have the colours of annotators</source>
            <translation>論斷依標註者着色</translation>
        </message>
        <message>
            <source>by annotator</source>
            <translation>依標註者着色</translation>
        </message>
        <message>
            <source>colour by tag</source>
            <translation>依標籤着色</translation>
        </message>
    </context>
    <context>
        <name>GroupSection</name>
        <message>
            <source>Not in a question.</source>
            <translation>不在任何議題裏。</translation>
        </message>
    </context>
    <context>
        <name>HandOutDialog</name>
        <message>
            <source>Duikan projects (*.duikan)</source>
            <translation>對勘項目 (*.duikan)</translation>
        </message>
        <message>
            <source>The copy stays the same project and can be merged back. Texts and work left out are not in the file.</source>
            <translation>副本仍是同一個項目，以後可以並回來。沒附的文章內文和標註不在檔案裏。</translation>
        </message>
    </context>
    <context>
        <name>HubPage</name>
        <message>
            <source>Here now</source>
            <translation>現在在線</translation>
        </message>
        <message>
            <source>Nobody else has the project open now.</source>
            <translation>現在沒有別人開啟這個項目。</translation>
        </message>
        <message>
            <source>Team project</source>
            <translation>團隊項目</translation>
        </message>
    </context>
    <context>
        <name>HubPeopleDialog</name>
        <message numerus="yes">
            <source>For good: %Ln other(s) are no longer in step with you. Everybody's file stays as it is, with all work that reached it; what somebody has not sent yet stays with them alone.</source>
            <translation>
                <numerusform>移除後不能恢復：另外 %Ln 人不再與你同步。每個人的檔案都保持原樣，已收到的工作都在；誰還有沒傳送的內容，就只留在誰那裏。</numerusform>
            </translation>
        </message>
        <message>
            <source>On {hub}. Owners of the project add and remove people.</source>
            <translation>在{hub}。成員由項目的擁有者管理。</translation>
        </message>
        <message>
            <source>People you add find the project under “Join project…” on {hub}.</source>
            <translation>你加入的人可以用「加入項目…」在{hub}找到這個項目。</translation>
        </message>
        <message>
            <source>Remove project from the hub…</source>
            <translation>從中心移除項目…</translation>
        </message>
        <message>
            <source>Remove “{login}” from the project?</source>
            <translation>把「{login}」移出項目？</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Documents, pages, tables and projects</source>
            <translation>文件、網頁、表格和項目</translation>
        </message>
        <message>
            <source>There is nothing on the clipboard that could be imported.</source>
            <translation>剪貼簿裏沒有可以匯入的內容。</translation>
        </message>
        <message>
            <source>Your input would be lost. Press again to close the dialog.</source>
            <translation>這裏寫下的會丟掉。再按一次就關閉。</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Click a highlight or a connector to see what is known about it.</source>
            <translation>點一處醒目標示或一條連線，這裏就顯示詳細資料。</translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message>
            <source>Duikan projects (*.duikan)</source>
            <translation>對勘項目 (*.duikan)</translation>
        </message>
        <message>
            <source>For large collections. In the library, articles and folders can be kept offline.</source>
            <translation>適合大型文集。在文章清單裏可以離線保留文章和資料夾。</translation>
        </message>
        <message>
            <source>Join a project of a team</source>
            <translation>加入團隊的項目</translation>
        </message>
        <message>
            <source>Join project</source>
            <translation>加入項目</translation>
        </message>
        <message>
            <source>List the projects</source>
            <translation>列出項目</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Projects on the hub</source>
            <translation>中心上的項目</translation>
        </message>
        <message>
            <source>Taking in the project… The file is there when it is whole.</source>
            <translation>正在收取項目…收完整後檔案才會出現。</translation>
        </message>
        <message>
            <source>The hub answers, and has no project for you yet. Ask the owner of one to let you in by the name in your address.</source>
            <translation>中心有應答，但還沒有你能看到的項目。請項目的擁有者按你地址裏的名字把你加入。</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>Project and people</source>
            <translation>項目和人</translation>
        </message>
    </context>
    <context>
        <name>JournalPage</name>
        <message>
            <source>Go there</source>
            <translation>到那裏</translation>
        </message>
        <message>
            <source>It has no place in a text, or has been deleted.</source>
            <translation>它不在哪篇文章裏，或者已經沒有了。</translation>
        </message>
        <message>
            <source>Nothing recorded in this range.</source>
            <translation>這個範圍裏沒有記錄。</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>It is still in its field, from where you can copy it.</source>
            <translation>文字還在原來的輸入框裏，可以先複製出來。</translation>
        </message>
    </context>
    <context>
        <name>LedgerView</name>
        <message>
            <source>No question listed here has figures in two currencies.</source>
            <translation>這裏列出的議題都沒有兩種貨幣的數值。</translation>
        </message>
        <message>
            <source>No question with figures yet. Figures come from the claims of a question.</source>
            <translation>還沒有帶數值的議題。數值來自議題裏的論斷。</translation>
        </message>
        <message>
            <source>No question yet. Group claims or accept a draft under Compare, and its figures are listed here.</source>
            <translation>還沒有議題。在「比較」裏歸入論斷或採納一列草稿，數值就會排在這裏。</translation>
        </message>
    </context>
    <context>
        <name>LeftOutDialog</name>
        <message>
            <source>Articles that are not in this copy</source>
            <translation>這份副本裏沒有的文章</translation>
        </message>
        <message>
            <source>Merge project…</source>
            <translation>合併項目…</translation>
        </message>
        <message>
            <source>They come when the file of the project is merged into this one.</source>
            <translation>把項目的檔案合併進來，這些文章就會補齊。</translation>
        </message>
    </context>
    <context>
        <name>LegendPage</name>
        <message>
            <source>In the comparison</source>
            <translation>比較表裏</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>內文裏</translation>
        </message>
        <message>
            <source>its words are gone</source>
            <translation>新版裏找不到原話</translation>
        </message>
        <message>
            <source>the claims of these lines</source>
            <translation>這幾行裏的論斷</translation>
        </message>
        <message>
            <source>the other end is there</source>
            <translation>隔着一欄</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>No folder</source>
            <translation>不在資料夾裏</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>No folder</source>
            <translation>不在資料夾裏</translation>
        </message>
    </context>
    <context>
        <name>LinkDrag</name>
        <message>
            <source>Drop here to link</source>
            <translation>放在這裏建立關聯</translation>
        </message>
    </context>
    <context>
        <name>LinksView</name>
        <message>
            <source>No links yet. Select a claim, press {key}, and choose one in another pane.</source>
            <translation>還沒有關聯。選取一條論斷，按 {key}，再選另一欄裏的論斷。</translation>
        </message>
    </context>
    <context>
        <name>LossWords</name>
        <message>
            <source>the history, which is only in the project file</source>
            <translation>操作記錄（只在項目檔裏）</translation>
        </message>
        <message>
            <source>the plots, which are in the web page</source>
            <translation>區間圖（網頁報告裏有）</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>No project open</source>
            <translation>未開啟項目</translation>
        </message>
    </context>
    <context>
        <name>MemoEdit</name>
        <message>
            <source>Go there</source>
            <translation>到那裏</translation>
        </message>
    </context>
    <context>
        <name>MemoFoot</name>
        <message>
            <source>Memos that refer here</source>
            <translation>引用這裏的札記</translation>
        </message>
    </context>
    <context>
        <name>MemoHead</name>
        <message>
            <source>Memos of the project</source>
            <translation>項目的札記</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>項目</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>No visible changes: its contents are the same here.</source>
            <translation>看不出變化：它帶來的與這裏的一樣。</translation>
        </message>
        <message>
            <source>Nothing new: this project already has everything in it.</source>
            <translation>沒有新內容：裏面的都已在這裏。</translation>
        </message>
        <message>
            <source>This is another project: its contents are added, and nothing here is changed or deleted.</source>
            <translation>這是另一個項目：只添加它有的，這裏的不改也不刪。</translation>
        </message>
        <message>
            <source>This is the project that is open. Choose another file.</source>
            <translation>這就是目前開啟的項目。請另選一個檔案。</translation>
        </message>
    </context>
    <context>
        <name>MergePreview</name>
        <message>
            <source>Both sides changed the same thing. Decide here, or merge first: both values are kept until somebody decides. The changes of each side are underlined.</source>
            <translation>同一項兩邊都改過。可以現在裁定，也可以先合併：裁定之前兩個說法都留着。劃線的是各自相對「分開之前」的改動。</translation>
        </message>
    </context>
    <context>
        <name>NarrowingBar</name>
        <message>
            <source>In the same paragraph</source>
            <translation>同一段裏還有</translation>
        </message>
    </context>
    <context>
        <name>NewProjectDialog</name>
        <message>
            <source>A project is one file. It can be copied, mailed and backed up like any other.</source>
            <translation>一個項目就是一個檔案，可以照常複製、傳送、備份。</translation>
        </message>
        <message>
            <source>Duikan projects (*.duikan)</source>
            <translation>對勘項目 (*.duikan)</translation>
        </message>
        <message>
            <source>Folder of the project</source>
            <translation>項目所在的資料夾</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>新增項目</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>開啟項目</translation>
        </message>
        <message>
            <source>The codebook in a file…</source>
            <translation>檔案裏的標籤體系…</translation>
        </message>
    </context>
    <context>
        <name>NewVersionDialog</name>
        <message>
            <source>Placing the claims…</source>
            <translation>正在查看論斷會落在哪裏…</translation>
        </message>
    </context>
    <context>
        <name>News</name>
        <message numerus="yes">
            <source>%Ln text(s) of the project are not in it</source>
            <translation>
                <numerusform>項目中有 %Ln 篇文章不在其中</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge project…</source>
            <translation>合併項目…</translation>
        </message>
        <message>
            <source>Since you last saw this project ({time}): {people}. You work here as {me}.</source>
            <translation>你上次看過（{time}）以後：{people}。你在這裏署名 {me}。</translation>
        </message>
        <message>
            <source>You work here as {me}.</source>
            <translation>你在這裏署名 {me}。</translation>
        </message>
        <message>
            <source>You work here as {me}. Others work on this project too: {people}.</source>
            <translation>你在這裏署名 {me}。做這個項目的還有：{people}。</translation>
        </message>
        <message>
            <source>{told} without the work of others. It comes when both are merged.</source>
            <translation>{told}，不含其他人的標註。與項目合併以後就會有。</translation>
        </message>
        <message>
            <source>{told}; {texts}{titles}. To have them, merge the project's file.</source>
            <translation>{told}，{texts}{titles}。需要的話，請把項目檔案合併進來。</translation>
        </message>
    </context>
    <context>
        <name>NewsDialog</name>
        <message>
            <source>A tour of the sample project, and a legend of all marks, in the Help menu.</source>
            <translation>「說明」選單裏有範例項目的導覽和全部記號的圖例。</translation>
        </message>
        <message>
            <source>Change several claims at once in their list, each change with one undo.</source>
            <translation>論斷表裏可以一次處理多條，每個動作復原一次即可。</translation>
        </message>
        <message>
            <source>One dialog for files, folders, web pages, books by chapter, and other programs' projects.</source>
            <translation>檔案、資料夾、網頁、按章拆開的書、其他軟件的項目，都從一個對話框進來。</translation>
        </message>
    </context>
    <context>
        <name>OpeningBackup</name>
        <message>
            <source>Write the new project to</source>
            <translation>把新項目寫到</translation>
        </message>
    </context>
    <context>
        <name>OrphanCard</name>
        <message>
            <source>Select text in the claim's article first.</source>
            <translation>先在這篇文章裏選取文字。</translation>
        </message>
        <message>
            <source>These words are not in the new text. It was decided to leave the claim orphaned.</source>
            <translation>新的內文裏沒有這些話。已決定把這條論斷留作失錨。</translation>
        </message>
        <message>
            <source>These words are not in the new text. Select where they belong now, then place the claim there.</source>
            <translation>新版內文裏找不到這句話。選取它現在的位置，再把論斷放上去。</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Project</source>
            <translation>項目</translation>
        </message>
    </context>
    <context>
        <name>PaneHead</name>
        <message>
            <source>{name} is here</source>
            <translation>{name}在這裏</translation>
        </message>
    </context>
    <context>
        <name>PassagePanel</name>
        <message>
            <source>Later</source>
            <translation>先放着</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Paste the text of an article here.</source>
            <translation>把文章內文貼在這裏。</translation>
        </message>
    </context>
    <context>
        <name>PeoplePopup</name>
        <message>
            <source>Colour by annotator</source>
            <translation>依標註者着色</translation>
        </message>
        <message>
            <source>Join two identities…</source>
            <translation>合併兩個身份…</translation>
        </message>
        <message>
            <source>Separate another identity from “{name}”</source>
            <translation>把另一個身份從「{name}」分開</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>A different person: create a new identity</source>
            <translation>換人了：我不是之前那位，另立身份</translation>
        </message>
        <message>
            <source>Colleagues see your name beside what you tag and link. Your identity is your own: another person of the same name has another one.</source>
            <translation>同事會在你加的標籤和關聯旁邊看到你的名字。每個人的身份各自獨立，同名的人不會混在一起。</translation>
        </message>
    </context>
    <context>
        <name>PlacesDialog</name>
        <message>
            <source>Earlier states of your projects, which “Backups…” lists.</source>
            <translation>項目先前的狀態，列在「備份…」中。</translation>
        </message>
        <message>
            <source>Errors of the program, with the text being typed at that time. May quote your projects.</source>
            <translation>程式出錯之處，以及當時正在輸入的文字；可能引用項目中的話。</translation>
        </message>
        <message>
            <source>Language, theme, your name, panes of the projects that were open.</source>
            <translation>語言、主題、姓名、開啟過的項目的分欄。</translation>
        </message>
        <message>
            <source>Projects are where you saved them. In addition, Duikan keeps the following, on this machine only.</source>
            <translation>項目在儲存時選定的地方。此外，對勘只在本機保存以下內容。</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <source>Number of newest backups kept for each project: {count}.</source>
            <translation>每個項目至少保留最近的備份份數：{count}。</translation>
        </message>
        <message>
            <source>Set by the administrator of this machine in {path}:</source>
            <translation>這台電腦的管理員在 {path} 裏規定：</translation>
        </message>
        <message>
            <source>The backups of a project take {size} MB at most.</source>
            <translation>每個項目的備份最多佔 {size} MB。</translation>
        </message>
        <message>
            <source>The file cannot be understood ({problem}), so the network is off.</source>
            <translation>這個檔案看不懂（{problem}），因此網絡已關閉。</translation>
        </message>
        <message>
            <source>The network is off: no web pages, no servers, no remote hubs.</source>
            <translation>網絡已關閉：不取網頁，不連伺服器，也不連別處的中心。</translation>
        </message>
        <message>
            <source>The sentence encoder is the one in {folder}.</source>
            <translation>句子編碼器用 {folder} 裏的。</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>Could not print there. Choose another file or printer.</source>
            <translation>沒能列印到那裏。換一個檔案或印表機。</translation>
        </message>
    </context>
    <context>
        <name>ProblemDialog</name>
        <message>
            <source>Copy this and describe in your own words what you did, what happened, and what you expected. Nothing is sent from here. The report holds no text, name or path of your projects.</source>
            <translation>請複製這份報告，並用自己的話說明做了什麼、發生了什麼、原本期望什麼。這裏不會送出任何內容；報告中沒有項目的文字、名稱和路徑。</translation>
        </message>
    </context>
    <context>
        <name>ProjectCommands</name>
        <message>
            <source>Rename project</source>
            <translation>重新命名項目</translation>
        </message>
        <message>
            <source>Title of the project</source>
            <translation>項目標題</translation>
        </message>
    </context>
    <context>
        <name>ProjectPage</name>
        <message>
            <source>{claims}; somebody here has the same name</source>
            <translation>{claims}；這裏有同名的人，不會自動合併</translation>
        </message>
    </context>
    <context>
        <name>QuotesDesk</name>
        <message>
            <source>The program found no other sentence in this source.</source>
            <translation>程式在這個來源裏沒有找到別的話。</translation>
        </message>
    </context>
    <context>
        <name>RatePopup</name>
        <message>
            <source>Source and date of the rate</source>
            <translation>出自哪裏、哪一天</translation>
        </message>
    </context>
    <context>
        <name>ReadOffer</name>
        <message>
            <source>The comparison then distinguishes “not mentioned” from “not read”</source>
            <translation>標了以後，比較裏才分得清「未提及」和「未讀」</translation>
        </message>
    </context>
    <context>
        <name>ReadingCommands</name>
        <message>
            <source>Changed in “{article}”, which is not open</source>
            <translation>改動在「{article}」裏，這篇沒有開啟</translation>
        </message>
        <message>
            <source>No further claim in this article</source>
            <translation>這篇文章裏沒有別的論斷了</translation>
        </message>
        <message>
            <source>No further disputed claim in this article</source>
            <translation>這篇文章裏沒有別的有分歧的論斷了</translation>
        </message>
        <message>
            <source>No further figure in this article</source>
            <translation>這篇文章裏沒有別的數值了</translation>
        </message>
        <message>
            <source>No further statement without a tag in this article</source>
            <translation>這篇文章裏沒有別的未加標籤的語句了</translation>
        </message>
        <message>
            <source>The project is open for reading only</source>
            <translation>項目以唯讀方式開啟</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message numerus="yes">
            <source>%Ln place(s) of this project are damaged</source>
            <translation>
                <numerusform>這個項目有 %Ln 處損壞</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) could not be recovered; they are listed here.</source>
            <translation>
                <numerusform>%Ln 列救不回，列在清單裏。</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the project…</source>
            <translation>正在檢查項目…</translation>
        </message>
        <message>
            <source>It is open for reading, and nothing was written to it. Your file stays as it is.</source>
            <translation>現在唯讀開啟，沒有往裏寫過。你的檔案保持原樣。</translation>
        </message>
        <message>
            <source>This project is intact</source>
            <translation>這個項目完好</translation>
        </message>
    </context>
    <context>
        <name>RowStrip</name>
        <message>
            <source>Close the row of the comparison</source>
            <translation>收起比較表裏的這一列</translation>
        </message>
        <message>
            <source>Its row in the comparison</source>
            <translation>比較表裏的這一列</translation>
        </message>
        <message>
            <source>Select a claim to see what the other sources say.</source>
            <translation>選取一條論斷，這裏就顯示各家怎麼說。</translation>
        </message>
        <message>
            <source>The claim's row in the comparison</source>
            <translation>這條論斷在比較表裏的一列</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>The search was stopped: this expression takes too long, usually because of nested repetitions.</source>
            <translation>搜尋已停止：這個表示式耗時太長，常見的原因是重複裏面套重複。</translation>
        </message>
    </context>
    <context>
        <name>SecondProject</name>
        <message>
            <source>Where should {name} be opened?</source>
            <translation>在哪裏開啟 {name}？</translation>
        </message>
        <message>
            <source>{name} is open in this window. Everything in it is saved.</source>
            <translation>這個視窗裏開着 {name}，裏面的內容都已存檔。</translation>
        </message>
        <message>
            <source>{name} is open in this window. Its last change could not be saved.</source>
            <translation>這個視窗裏開着 {name}，剛才的改動沒能存檔。</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Open the last project at start</source>
            <translation>啟動時開啟上次的項目</translation>
        </message>
    </context>
    <context>
        <name>ShareCommands</name>
        <message>
            <source>Duikan projects (*.duikan)</source>
            <translation>對勘項目 (*.duikan)</translation>
        </message>
        <message>
            <source>Merge project</source>
            <translation>合併項目</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Putting the project on the hub…</source>
            <translation>正在把項目放到中心…</translation>
        </message>
        <message>
            <source>Share project</source>
            <translation>共用項目</translation>
        </message>
        <message>
            <source>The hub answers. The project is not on it yet; you will be its owner.</source>
            <translation>中心有應答。項目還不在上面；你會成為它的擁有者。</translation>
        </message>
        <message>
            <source>The hub answers. The project is there already, and you are in it: {role}.</source>
            <translation>中心有應答。項目已在上面，你的角色：{role}。</translation>
        </message>
        <message>
            <source>The project is on {hub}. Add others under “People on the hub…”; they choose “Join project…”.</source>
            <translation>項目已在{hub}。在「中心上的成員…」裏加入別人；他們選擇「加入項目…」。</translation>
        </message>
        <message>
            <source>The project is put on a hub, a PostgreSQL database of your team. Everybody works on a file of their own, offline too, and Duikan keeps the files in step.</source>
            <translation>項目會放到中心，也就是你團隊的一個 PostgreSQL 資料庫。每個人都在自己的檔案上工作，離線也可以，對勘讓這些檔案保持同步。</translation>
        </message>
        <message>
            <source>This system has no key store, so the password is asked for again next time; ~/.pgpass can keep it.</source>
            <translation>這個系統沒有金鑰庫，所以下次還要輸入密碼；也可以寫在 ~/.pgpass 裏。</translation>
        </message>
    </context>
    <context>
        <name>SourceDetail</name>
        <message numerus="yes">
            <source>%Ln article(s) of it are here already</source>
            <translation>
                <numerusform>其中 %Ln 篇項目裏已有</numerusform>
            </translation>
        </message>
        <message>
            <source>A project of another program. Look at what comes and what becomes of its tags.</source>
            <translation>其他程式的項目。先看帶來什麼、標籤怎樣對應。</translation>
        </message>
        <message>
            <source>Export of the project “{title}”: {counts}. What is in this project already is kept.</source>
            <translation>項目「{title}」的匯出檔案：{counts}。本項目裏已有的保持不變。</translation>
        </message>
        <message>
            <source>The same text is in the project as “{title}”. It will not be imported again.</source>
            <translation>項目裏已有相同的內文：「{title}」。不會再次匯入。</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>A project is one .duikan file</source>
            <translation>一個項目就是一個 .duikan 檔案</translation>
        </message>
        <message>
            <source>A project that a team shares on a PostgreSQL hub</source>
            <translation>團隊在自己的 PostgreSQL 上共用的項目</translation>
        </message>
        <message>
            <source>Copies from colleagues open here too</source>
            <translation>同事發來的副本也從這裏開啟</translation>
        </message>
        <message>
            <source>Drop articles here to start a project</source>
            <translation>把文章拖到這裏，直接建項目</translation>
        </message>
        <message>
            <source>Join project…</source>
            <translation>加入項目…</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>新增項目…</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>開啟項目…</translation>
        </message>
        <message>
            <source>Open the sample project</source>
            <translation>開啟範例項目</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>最近用過的項目</translation>
        </message>
        <message>
            <source>Recent projects will be listed here.</source>
            <translation>最近用過的項目會列在這裏。</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Panes scroll along your links; [F] releases them. [Ctrl+F] searches all texts in both scripts.</source>
            <translation>各欄沿着你的關聯一起捲動，按[F]放開。[Ctrl+F]搜尋全文，簡繁互通。</translation>
        </message>
        <message>
            <source>Read together</source>
            <translation>對着讀</translation>
        </message>
    </context>
    <context>
        <name>StopPanel</name>
        <message numerus="yes">
            <source>%Ln word(s) of the list are not counted any more.</source>
            <translation>
                <numerusform>詞表裏的 %Ln 個詞重新停用。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StrangerChoices</name>
        <message>
            <source>An article here has the same title but another text. Is it the same article?</source>
            <translation>標題與這裏的一篇相同，內文不同。是同一篇嗎？</translation>
        </message>
        <message>
            <source>Ticked tags are joined with the existing one; the others stay separate.</source>
            <translation>勾選的與這裏的合為一個，其餘仍是兩個。</translation>
        </message>
    </context>
    <context>
        <name>Submenus</name>
        <message>
            <source>No recent projects</source>
            <translation>沒有最近用過的項目</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsPanel</name>
        <message>
            <source>No suggestions here: all are reviewed, or nothing is similar enough.</source>
            <translation>這裏沒有待審的建議：都已審完，或沒有足夠相近的語句。</translation>
        </message>
    </context>
    <context>
        <name>SynonymPanel</name>
        <message>
            <source>None yet. Type words here, or select several in the table and press G to count them as one.</source>
            <translation>還沒有。在這裏輸入幾個詞，或者在表裏選取幾個詞按 G，就合在一起計數。</translation>
        </message>
    </context>
    <context>
        <name>TeamChip</name>
        <message numerus="yes">
            <source>%Ln more here</source>
            <translation>
                <numerusform>另外 %Ln 人在線</numerusform>
            </translation>
        </message>
        <message>
            <source>Team project: {state}</source>
            <translation>團隊項目：{state}</translation>
        </message>
    </context>
    <context>
        <name>TeamCommands</name>
        <message numerus="yes">
            <source>%Ln act(s) of yours were not sent yet and stay with you alone.</source>
            <translation>
                <numerusform>你有 %Ln 步操作還沒有傳送，會只留在你這裏。</numerusform>
            </translation>
        </message>
        <message>
            <source>You may only read this project on {hub}, so what you do stays in your file. An owner can change that.</source>
            <translation>在{hub}，你只能閱讀這個項目，所以你做的工作只留在你的檔案裏。擁有者可以更改你的角色。</translation>
        </message>
        <message>
            <source>Your file keeps all it has, and nothing comes or is sent any more. The project stays on {hub} for the others.</source>
            <translation>你的檔案保留已有的一切，以後不再收發。項目仍留在{hub}，供其他人使用。</translation>
        </message>
    </context>
    <context>
        <name>TermActs</name>
        <message>
            <source>The project is open for reading only</source>
            <translation>項目以唯讀方式開啟</translation>
        </message>
    </context>
    <context>
        <name>TermToolbar</name>
        <message>
            <source>Only in claims</source>
            <translation>只數論斷裏的</translation>
        </message>
    </context>
    <context>
        <name>TermsDesk</name>
        <message>
            <source>No words in claims. Tag something, or count all of the texts.</source>
            <translation>論斷裏沒有詞語。先標註，或改為統計全文。</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Both articles give this quantity, but with different figures. The dashed line with ≠ between them says so; below is its row in the comparison. The legend explains the marks.</source>
            <translation>兩篇都給了這個數，寫得卻不一樣。中間帶 ≠ 的短劃線就是「數值不同」；下面是它在比較表裏的一列，記號都在圖例裏。</translation>
        </message>
        <message>
            <source>Create a project and import documents, web pages, whole folders, or projects of other programs. You can also drop them on the window.</source>
            <translation>新增一個項目，把文件、網頁、整個資料夾或其他軟件的項目匯入進來；拖放到視窗上也可以。</translation>
        </message>
        <message>
            <source>Duikan finds statements that may belong together, and says why. A suggestion is not part of the project until you accept it.</source>
            <translation>對勘會找出可能有關聯的語句，並說明理由。採納之前，建議不算項目的一部分。</translation>
        </message>
        <message>
            <source>On the right: by how much they differ, and why. [Enter] goes on.</source>
            <translation>右欄寫着差多少、為什麼。按 [Enter] 繼續。</translation>
        </message>
        <message>
            <source>[Ctrl+N] creates a project, [Ctrl+I] imports into it.</source>
            <translation>[Ctrl+N] 新增項目，[Ctrl+I] 匯入文章。</translation>
        </message>
    </context>
    <context>
        <name>UsageDialog</name>
        <message>
            <source>Claims with the tag in each article. Enter shows the claims.</source>
            <translation>每篇文章裏有這個標籤的論斷數。按 Enter 列出這些論斷。</translation>
        </message>
    </context>
    <context>
        <name>VersionTags</name>
        <message>
            <source>Select words in the version in use, or a claim in the list.</source>
            <translation>先在現用的一版裏選取文字，或者在清單裏選取論斷。</translation>
        </message>
        <message>
            <source>The project is open for reading only.</source>
            <translation>項目以唯讀方式開啟。</translation>
        </message>
    </context>
    <context>
        <name>VersionWords</name>
        <message>
            <source>Left orphaned in this version</source>
            <translation>在這一版裏留作失錨</translation>
        </message>
        <message>
            <source>Nothing similar in this version</source>
            <translation>這一版裏沒有相近的話</translation>
        </message>
    </context>
    <context>
        <name>VersionsView</name>
        <message>
            <source>The fate of the claims is shown when the version in use is on the right.</source>
            <translation>現用的版本放在右邊時，這裏顯示論斷的去向。</translation>
        </message>
    </context>
    <context>
        <name>_Counts</name>
        <message numerus="yes">
            <source>%Ln passage(s) deleted by tracked changes were left out</source>
            <translation>
                <numerusform>%Ln 處追蹤修訂裏刪去的文字沒有帶進來</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Saved</name>
        <message>
            <source>No project is open</source>
            <translation>沒有開啟的項目</translation>
        </message>
    </context>
    <context>
        <name>absent_texts</name>
        <message>
            <source>The file can only be read here, so nothing can be fetched.</source>
            <translation>檔案在這裏只能讀，不能取來內文。</translation>
        </message>
    </context>
    <context>
        <name>backups</name>
        <message>
            <source>Project</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Status in question</source>
            <translation>議題裏的狀態</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Agreement: later</source>
            <translation>一致性：先放着</translation>
        </message>
        <message>
            <source>Another project is being opened</source>
            <translation>正在開啟另一個項目</translation>
        </message>
        <message>
            <source>Close project</source>
            <translation>關閉項目</translation>
        </message>
        <message>
            <source>Colour by annotator</source>
            <translation>依標註者着色</translation>
        </message>
        <message>
            <source>Join project…</source>
            <translation>加入項目…</translation>
        </message>
        <message>
            <source>Memo about the project</source>
            <translation>項目的札記</translation>
        </message>
        <message>
            <source>Merge project…</source>
            <translation>合併項目…</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>新增項目…</translation>
        </message>
        <message>
            <source>Open a project first</source>
            <translation>先開啟一個項目</translation>
        </message>
        <message>
            <source>Open an article in the reading view first</source>
            <translation>先在閱讀檢視裏開啟文章</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>開啟項目…</translation>
        </message>
        <message>
            <source>Open sample project</source>
            <translation>開啟範例項目</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Rename project…</source>
            <translation>重新命名項目…</translation>
        </message>
        <message>
            <source>Rewrite in a conflict</source>
            <translation>在衝突裏另寫</translation>
        </message>
        <message>
            <source>Select a cell of an article in the comparison first</source>
            <translation>先在比較裏選取一個格子</translation>
        </message>
        <message>
            <source>Select a drafted row of the comparison first</source>
            <translation>先在比較裏選取一列草稿</translation>
        </message>
        <message>
            <source>Select a question of your own in the comparison first</source>
            <translation>先在比較裏選取一個自己的議題</translation>
        </message>
        <message>
            <source>Select a row of the comparison first</source>
            <translation>先在比較裏選取一列</translation>
        </message>
        <message>
            <source>Share project…</source>
            <translation>共用項目…</translation>
        </message>
        <message>
            <source>Team project…</source>
            <translation>團隊項目…</translation>
        </message>
        <message>
            <source>The project is on no hub</source>
            <translation>項目不在任何中心</translation>
        </message>
        <message>
            <source>The project is open for reading only</source>
            <translation>項目以唯讀方式開啟</translation>
        </message>
        <message>
            <source>This command acts in the whole window, so its key needs Ctrl or Alt, or is one of F1 to F12.</source>
            <translation>這個命令在整個視窗裏都有效，按鍵要帶 Ctrl 或 Alt，或者用 F1 到 F12。</translation>
        </message>
        <message>
            <source>Where the selected word occurs</source>
            <translation>選取的詞出現在哪裏</translation>
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <source>REFI-QDA project</source>
            <translation>REFI-QDA 項目</translation>
        </message>
        <message>
            <source>The whole project</source>
            <translation>整個項目</translation>
        </message>
        <message>
            <source>W3C Web Annotation</source>
            <translation>W3C 網絡註解</translation>
        </message>
        <message>
            <source>for note-taking programs</source>
            <translation>貼進筆記軟件</translation>
        </message>
        <message>
            <source>for the same programs</source>
            <translation>給同樣的軟件</translation>
        </message>
        <message>
            <source>to continue working there</source>
            <translation>別的質性分析軟件接着做</translation>
        </message>
    </context>
    <context>
        <name>failures</name>
        <message>
            <source>A draft needs statements of at least two articles.</source>
            <translation>草稿裏至少要有兩篇文章的說法。</translation>
        </message>
        <message>
            <source>A figure must lie inside its claim.</source>
            <translation>數值要在論斷的範圍裏。</translation>
        </message>
        <message>
            <source>A newer version wrote this project. You can read it, not change it.</source>
            <translation>這個項目由更新的版本寫成，本程式只能看，不能改。</translation>
        </message>
        <message>
            <source>A question needs a claim. Select one first.</source>
            <translation>議題裏至少要有一條論斷。請先選取一條。</translation>
        </message>
        <message>
            <source>Cannot undo: this has been changed since. Nothing was overwritten.</source>
            <translation>無法復原：這裏後來改過。沒有覆蓋任何內容。</translation>
        </message>
        <message>
            <source>Cannot undo: {name} has changed this since. Nothing was overwritten.</source>
            <translation>無法復原：{name}後來改過這裏。沒有覆蓋任何內容。</translation>
        </message>
        <message>
            <source>Copies of this project and other projects cannot be merged in one step. Nothing was changed.</source>
            <translation>本項目的副本和別的項目不能一次合併。沒有改動任何內容。</translation>
        </message>
        <message>
            <source>Nothing in “{title}” can come into this project.</source>
            <translation>「{title}」裏沒有能帶進這個項目的內容。</translation>
        </message>
        <message>
            <source>ONNX models need the package “{detail}”, which this installation lacks. Install Duikan again.</source>
            <translation>使用 ONNX 模型需要「{detail}」這個套件，這份安裝裏沒有。重新安裝對勘即可。</translation>
        </message>
        <message>
            <source>Select some claims of “{title}” to split off, but not all.</source>
            <translation>請選取「{title}」裏要拆出的論斷，但不能是全部。</translation>
        </message>
        <message>
            <source>Somebody else has this project open. You can read it; save a copy to work on.</source>
            <translation>別人正開着這個項目。這裏只能讀；要改請另存一份副本。</translation>
        </message>
        <message>
            <source>Something in the project could not be read</source>
            <translation>項目裏有內容沒能讀出來</translation>
        </message>
        <message>
            <source>That is not possible here. Nothing was changed.</source>
            <translation>這裏不能這樣做。沒有改動。</translation>
        </message>
        <message>
            <source>The claim is not in “{title}” any more.</source>
            <translation>這條論斷已不在「{title}」裏。</translation>
        </message>
        <message>
            <source>The connection to {name} was lost. What was computed until then is kept.</source>
            <translation>和 {name} 的連線斷了。已經算好的都留着。</translation>
        </message>
        <message>
            <source>The hub already has this, so it cannot be undone here. Make a new decision instead.</source>
            <translation>中心上已經有這一步，不能只在這裏復原。請另作決定。</translation>
        </message>
        <message>
            <source>The identity of {name} could not be verified. Nothing was sent.</source>
            <translation>{name} 證明不了自己的身份。什麼都沒有傳送。</translation>
        </message>
        <message>
            <source>The key contains invalid characters. Type it again.</source>
            <translation>金鑰裏有不該有的字元。請重新輸入。</translation>
        </message>
        <message>
            <source>The model in “{name}” cannot be used ({detail}). Choose another one.</source>
            <translation>「{name}」裏的模型用不了（{detail}）。請換一個。</translation>
        </message>
        <message>
            <source>The project did not go back to the backup</source>
            <translation>項目沒有回到那份備份</translation>
        </message>
        <message>
            <source>The project was not created</source>
            <translation>項目沒有建立</translation>
        </message>
        <message>
            <source>The project was not imported</source>
            <translation>項目沒有匯入</translation>
        </message>
        <message>
            <source>The project's file was deleted or moved. Writing stopped; save a copy to go on.</source>
            <translation>項目檔案被刪除或移動。已停止寫入，另存一份再繼續。</translation>
        </message>
        <message>
            <source>There is a figure at these words already. Correct that one.</source>
            <translation>這裏已有數值，請直接更正它。</translation>
        </message>
        <message>
            <source>There is no ONNX model in “{name}”. Choose the folder that holds “model.onnx”.</source>
            <translation>「{name}」裏沒有 ONNX 模型。請選擇放着「model.onnx」的資料夾。</translation>
        </message>
        <message>
            <source>There is no figure at these words any more.</source>
            <translation>這裏已經沒有數值。</translation>
        </message>
        <message>
            <source>These identities are of one person already: “{name}”.</source>
            <translation>這兩個身份已經是同一個人：「{name}」。</translation>
        </message>
        <message>
            <source>This claim has its place in the text.</source>
            <translation>這條論斷在內文裏有位置，並沒有失錨。</translation>
        </message>
        <message>
            <source>This export holds no texts, and this project lacks its articles. Nothing was imported.</source>
            <translation>這份匯出不含內文，本項目裏也沒有它的文章。沒有匯入任何內容。</translation>
        </message>
        <message>
            <source>This file or its folder is write-protected. You can read the project; save a copy to change it.</source>
            <translation>檔案或所在資料夾不可寫。項目只能看；要改，請另存一份。</translation>
        </message>
        <message>
            <source>This is not the address of a server. Write it like http://localhost:11434.</source>
            <translation>這不是伺服器地址。請寫成 http://localhost:11434 這樣。</translation>
        </message>
        <message>
            <source>This project is damaged. What can be read of it is shown, and nothing is written to it.</source>
            <translation>這個項目有損壞。讀得出的都顯示出來，不再往裏寫。</translation>
        </message>
        <message>
            <source>This project is open for reading only.</source>
            <translation>項目以唯讀方式開啟。</translation>
        </message>
        <message>
            <source>This project needs version {version} or later. It was not touched; update Duikan to open it.</source>
            <translation>這個項目需要 {version} 版或更新的版本。檔案沒有被改動；更新對勘後再開啟。</translation>
        </message>
        <message>
            <source>This project was written by {version}. You can read it, not change it.</source>
            <translation>這個項目由 {version} 版寫成，本程式只能看，不能改。</translation>
        </message>
        <message>
            <source>This value does not fit here. Nothing was changed.</source>
            <translation>這個值不能放在這裏。什麼都沒有改。</translation>
        </message>
        <message>
            <source>What answers at {name} is not an embeddings server. Check the address.</source>
            <translation>在 {name} 應答的不是向量伺服器。請檢查地址。</translation>
        </message>
        <message>
            <source>{count} links use “{name}”. Choose first which relation they are to have instead.</source>
            <translation>有 {count} 條關聯用着「{name}」。先選好換成哪種關係。</translation>
        </message>
        <message>
            <source>{name} does not answer. Start the server, or correct the address.</source>
            <translation>{name} 沒有人應答。啟動伺服器，或改正地址。</translation>
        </message>
        <message>
            <source>{name} redirects to {detail}. No text was sent there; enter that address if you trust it.</source>
            <translation>{name} 要把文字轉到 {detail}，沒有照辦。信得過的話，請直接填那個地址。</translation>
        </message>
        <message>
            <source>{name} sent far more than requested, so reading was stopped. Check the address.</source>
            <translation>{name} 傳來的遠遠超過所要的，已停止讀取。請檢查地址。</translation>
        </message>
        <message>
            <source>{user} opened this project on {host}, {since}. Here it can only be read.</source>
            <translation>{user} 在 {host} 上開着這個項目，從 {since} 起。這裏只能讀。</translation>
        </message>
        <message>
            <source>{what}: the disk is full. Everything in the project is safe.</source>
            <translation>{what}：磁碟已滿。項目裏的內容都在。</translation>
        </message>
        <message>
            <source>{what}: {reason}. Everything in the project is safe.</source>
            <translation>{what}：{reason}。項目裏的內容都在。</translation>
        </message>
        <message>
            <source>“{name}” contains “{detail}”, which no Duikan project has. For safety it was not opened.</source>
            <translation>「{name}」裏有對勘項目不會有的「{detail}」。為安全起見沒有開啟。</translation>
        </message>
        <message>
            <source>“{name}” is a database of another program ({application}), not a project of Duikan.</source>
            <translation>「{name}」是其他程式的資料庫（{application}），不是對勘項目。</translation>
        </message>
        <message>
            <source>“{name}” is not a Duikan project. It was not touched.</source>
            <translation>「{name}」不是對勘項目。檔案沒有被改動。</translation>
        </message>
        <message>
            <source>“{name}” is open in another program. Close it there first.</source>
            <translation>「{name}」在另一個程式裏開着。請先在那裏關掉。</translation>
        </message>
        <message>
            <source>“{name}” is the shared layer, not a person.</source>
            <translation>「{name}」是共同層。只能合併人的身份。</translation>
        </message>
        <message>
            <source>“{name}” lacks “tokenizer.json”. Put it there; it is published with the model.</source>
            <translation>「{name}」裏缺「tokenizer.json」。它和模型一起發布，請放進去。</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>the project</source>
            <translation>項目</translation>
        </message>
    </context>
    <context>
        <name>foreign</name>
        <message>
            <source>Export the project there again with its texts.</source>
            <translation>在那邊連同內文重新匯出項目。</translation>
        </message>
        <message>
            <source>no tag of this name here</source>
            <translation>這裏沒有同名的標籤</translation>
        </message>
        <message>
            <source>{count} facts that have no field here</source>
            <translation>{count} 項屬性在這裏沒有對應的欄位</translation>
        </message>
        <message>
            <source>{count} on pages that are not articles here</source>
            <translation>{count} 條標註所在的網頁不是這裏的文章</translation>
        </message>
        <message>
            <source>{count} whose quote is not in the text, or several times</source>
            <translation>{count} 條的引文在內文裏找不到，或不止一處</translation>
        </message>
    </context>
    <context>
        <name>hub</name>
        <message>
            <source>A project needs an owner: make somebody else one first.</source>
            <translation>項目必須有擁有者：請先讓另一個人成為擁有者。</translation>
        </message>
        <message>
            <source>Leave the password out of the address, where others could read it; it has a field of its own.</source>
            <translation>請不要把密碼寫在地址裏，別人會看到；密碼有單獨的輸入欄。</translation>
        </message>
        <message>
            <source>Nobody answers at {hub}. Check the address and the network; the project can be worked on.</source>
            <translation>{hub}沒有應答。請檢查地址和網絡；項目可以照常使用。</translation>
        </message>
        <message>
            <source>Only an owner of the project on {hub} may do this.</source>
            <translation>只有{hub}上這個項目的擁有者可以這樣做。</translation>
        </message>
        <message>
            <source>Somebody else has put this project on {hub} already. Ask them to add you.</source>
            <translation>別人已經把這個項目放到{hub}。請對方把你加入。</translation>
        </message>
        <message>
            <source>The address lacks the name of the database: postgresql://name@host/database.</source>
            <translation>地址缺少資料庫的名字：postgresql://name@host/database。</translation>
        </message>
        <message>
            <source>The address may not set “{detail}”.</source>
            <translation>地址裏不能設定「{detail}」。</translation>
        </message>
        <message>
            <source>The disk of {hub} is full. Your work is safe here; tell the hub's administrator.</source>
            <translation>{hub}的磁碟已滿。你的工作在這裏是安全的；請告訴中心的管理員。</translation>
        </message>
        <message>
            <source>The port is a number from 1 to 65535.</source>
            <translation>連接埠是 1 到 65535 之間的數。</translation>
        </message>
        <message>
            <source>The project on {hub} needs Duikan {detail} or newer. Update Duikan; your file stays as it is.</source>
            <translation>{hub}上的項目需要對勘 {detail} 或更新的版本。請更新對勘；你的檔案保持原樣。</translation>
        </message>
        <message>
            <source>This file is on another hub. Leave that one first, under “Team project…”.</source>
            <translation>這個檔案在另一個中心上。請先在「團隊項目…」裏退出那個中心。</translation>
        </message>
        <message>
            <source>What came could not be saved here just now. It is tried again; see whether disk and file can be written.</source>
            <translation>收到的內容剛才沒能存到這裏。會再試；請看看磁碟和檔案能否寫入。</translation>
        </message>
        <message>
            <source>Write the address like postgresql://name@host/database.</source>
            <translation>地址請寫成 postgresql://name@host/database。</translation>
        </message>
        <message>
            <source>You are not in this project on {hub} any more. Your file keeps all it has; an owner can add you again.</source>
            <translation>你已不是{hub}上這個項目的成員。你的檔案保留已有的一切；擁有者可以把你加入。</translation>
        </message>
        <message>
            <source>You may only read this project on {hub}; what you do stays in your file. An owner can change that.</source>
            <translation>在{hub}，你只能閱讀這個項目；你做的工作留在你的檔案裏。擁有者可以更改你的角色。</translation>
        </message>
        <message>
            <source>{hub} could not prove that it is who it says it is, so nothing was sent. Ask its administrator ({detail}).</source>
            <translation>{hub}無法證明自己的身份，所以什麼也沒有傳送。請詢問它的管理員（{detail}）。</translation>
        </message>
        <message>
            <source>{hub} has no such project for you: it was removed, or you were removed from it. Your file keeps all it has; an owner of the project can add you again.</source>
            <translation>{hub}沒有你能看到的這個項目：它被移除了，或你被移出了。你的檔案保留已有的一切；項目的擁有者可以再把你加入。</translation>
        </message>
        <message>
            <source>{hub} needs a newer version of Duikan. Update Duikan; the project stays as it is.</source>
            <translation>{hub}需要更新版本的對勘。請更新對勘；項目保持原樣。</translation>
        </message>
        <message>
            <source>{hub} refused ({detail}). Your work is safe in your file.</source>
            <translation>{hub}拒絕了（{detail}）。你的工作在你的檔案裏是安全的。</translation>
        </message>
        <message>
            <source>{hub} refused a text that is missing or not the one that is named. Look at the project with “Check and repair…”.</source>
            <translation>{hub}拒絕了一篇缺失或與記錄不符的文字。請用「檢查與修復…」看看項目。</translation>
        </message>
        <message>
            <source>{hub} refused what is not as it was written. Look at the project with “Check and repair…”.</source>
            <translation>{hub}拒絕了與寫入時不一致的內容。請用「檢查與修復…」看看項目。</translation>
        </message>
        <message>
            <source>{hub} refused what makes no sense to it ({detail}). Look at the project with “Check and repair…”.</source>
            <translation>{hub}拒絕了它不認識的內容（{detail}）。請用「檢查與修復…」看看項目。</translation>
        </message>
        <message>
            <source>{hub} refused work in the name of somebody else who has a login there. They, or an owner, must send it.</source>
            <translation>{hub}拒絕了以他人名義做的工作，對方在那裏有登入名稱。必須由對方或擁有者傳送。</translation>
        </message>
        <message>
            <source>{hub} refused work that stands on work which it lacks. Look at the project with “Check and repair…”.</source>
            <translation>{hub}拒絕了一些工作，因為它缺少這些工作的基礎。請用「檢查與修復…」看看項目。</translation>
        </message>
    </context>
    <context>
        <name>ledger</name>
        <message>
            <source>No figure in this article</source>
            <translation>這篇文章裏沒有數值</translation>
        </message>
    </context>
    <context>
        <name>operations</name>
        <message>
            <source>create project {subject}</source>
            <translation>新增項目{subject}</translation>
        </message>
        <message>
            <source>join two identities</source>
            <translation>合併兩個身份</translation>
        </message>
        <message>
            <source>rename project</source>
            <translation>重新命名項目</translation>
        </message>
        <message>
            <source>repair project {subject}</source>
            <translation>修復項目{subject}</translation>
        </message>
        <message>
            <source>separate an identity</source>
            <translation>分開一個身份</translation>
        </message>
        <message>
            <source>upgrade project {subject}</source>
            <translation>升級項目{subject}</translation>
        </message>
    </context>
    <context>
        <name>refusals</name>
        <message>
            <source>A damaged export: “{detail}” occurs twice in one object</source>
            <translation>匯出檔案已損壞：同一物件裏「{detail}」出現兩次</translation>
        </message>
        <message>
            <source>A database, perhaps a project: open it instead of importing it</source>
            <translation>這是資料庫，也許是項目：請開啟它，而不是匯入</translation>
        </message>
        <message>
            <source>A table of claims, links or figures that Duikan exported. Merge the project, or import its JSON export.</source>
            <translation>這是對勘匯出的論斷、關聯或數值表。請合併項目，或匯入它的 JSON 匯出檔。</translation>
        </message>
        <message>
            <source>An archive of files. Unpack it and import the files in it.</source>
            <translation>壓縮檔。請解開後把裏面的檔案拖進來。</translation>
        </message>
        <message>
            <source>Contains a file name that leads elsewhere or occurs twice ({detail}); not read.</source>
            <translation>裏面有指向別處或重複的檔名（{detail}），沒有讀。</translation>
        </message>
        <message>
            <source>Its XML declares entities ({detail}), which no document needs; not read.</source>
            <translation>裏面的 XML 宣告了實體（{detail}），正常的文件不需要，沒有讀。</translation>
        </message>
        <message>
            <source>Leads into the local network ({detail}); nothing was fetched.</source>
            <translation>指向本機所在的網絡（{detail}），不從那裏取任何東西。</translation>
        </message>
        <message>
            <source>No answer. Check the address and the connection.</source>
            <translation>那裏沒有回應。請檢查網址和網絡連線。</translation>
        </message>
        <message>
            <source>The identity of the site could not be verified. Save the page in a browser and drop it.</source>
            <translation>那個網站無法證明自己的身份。可以在瀏覽器裏存下網頁再拖進來。</translation>
        </message>
        <message>
            <source>The page gets its text by scripts or frames. Copy the text in a browser and paste it, or print it to PDF.</source>
            <translation>網頁的內文是用指令碼或框架取來的。請在瀏覽器裏複製內文再貼上，或者列印成 PDF。</translation>
        </message>
        <message>
            <source>The page is larger than {detail} MB. Save it in a browser and drop it.</source>
            <translation>網頁超過 {detail} MB。可以在瀏覽器裏存下再拖進來。</translation>
        </message>
        <message>
            <source>The site refused (status {detail}). Save the page in a browser and drop it.</source>
            <translation>那個網站拒絕了（狀態 {detail}）。可以在瀏覽器裏存下網頁再拖進來。</translation>
        </message>
        <message>
            <source>There is neither a page nor a document at this address ({detail})</source>
            <translation>那裏不是網頁，也不是文件（{detail}）</translation>
        </message>
        <message>
            <source>There is no text in it</source>
            <translation>裏面沒有文字</translation>
        </message>
        <message>
            <source>This is not the address of a web page</source>
            <translation>這不是網頁的地址</translation>
        </message>
    </context>
    <context>
        <name>sharing</name>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>its words are not in the text: an orphan</source>
            <translation>內文裏找不到原話：列為失錨</translation>
        </message>
        <message>
            <source>project “{name}”</source>
            <translation>項目「{name}」</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>It is labelled {stated}, but is something else; it was read as what it is</source>
            <translation>檔案寫着 {stated}，實際不是，已按實際的解讀</translation>
        </message>
        <message>
            <source>Project of another program</source>
            <translation>其他程式的項目</translation>
        </message>
        <message>
            <source>REFI-QDA project</source>
            <translation>REFI-QDA 項目</translation>
        </message>
        <message>
            <source>The main text could not be determined, so the whole page was used</source>
            <translation>無法確定哪裏是內文，取了整頁</translation>
        </message>
    </context>
    <context>
        <name>team</name>
        <message>
            <source>Another project is being opened. This one is saved and no longer synchronised.</source>
            <translation>正在開啟另一個項目。這個項目已存檔，不再同步。</translation>
        </message>
        <message>
            <source>Some of what is here is in the name of {names}. They, or an owner, must send it.</source>
            <translation>這裏有些內容以 {names} 的名義做成。必須由他們或擁有者傳送。</translation>
        </message>
        <message>
            <source>The file can only be read here, so nothing can be taken in.</source>
            <translation>檔案在這裏只能讀，所以不能收取。</translation>
        </message>
        <message>
            <source>What was done here is on its way to the hub.</source>
            <translation>這裏做的工作正在傳往中心。</translation>
        </message>
        <message>
            <source>You have all that is on the hub. What you do yourself stays in your file.</source>
            <translation>中心上的內容你都有。你自己做的工作留在你的檔案裏。</translation>
        </message>
        <message>
            <source>also adds and removes people, and may remove the project</source>
            <translation>還可以管理成員、移除項目</translation>
        </message>
        <message>
            <source>sees all work; their own stays in their file</source>
            <translation>能看到所有工作；自己的工作留在自己的檔案裏</translation>
        </message>
    </context>
</TS>
