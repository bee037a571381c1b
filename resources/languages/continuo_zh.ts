<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
    <context>
        <name>About</name>
        <message>
            <source>A piano roll in which a small recurrent network completes and continues your melody, on this computer alone.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>一个钢琴卷帘，其中的小型循环神经网络为您补全并续写旋律，一切都只在这台电脑上完成。

自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
        </message>
        <message>
            <source>About Continuo</source>
            <translation>关于 Continuo</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Redo {0}</source>
            <translation>重做 {0}</translation>
        </message>
        <message>
            <source>Undo {0}</source>
            <translation>撤销 {0}</translation>
        </message>
        <message>
            <source>{0}: off</source>
            <translation>{0}：关</translation>
        </message>
        <message>
            <source>{0}: on</source>
            <translation>{0}：开</translation>
        </message>
    </context>
    <context>
        <name>Alternatives</name>
        <message>
            <source>Select a note to see what else could stand there.</source>
            <translation>请选择一个音符，看看那里还可以是什么。</translation>
        </message>
        <message>
            <source>Swap a note</source>
            <translation>替换音符</translation>
        </message>
        <message>
            <source>The melody engine hears the top line only, and this note is not of it.</source>
            <translation>旋律引擎只听最高声部，而此音符不在其中。</translation>
        </message>
        <message>
            <source>This note’s pitch is locked: unlock it to see what else could stand there.</source>
            <translation>此音符的音高已锁定：解锁后可看那里还可以是什么。</translation>
        </message>
        <message>
            <source>↑ ↓ swap the note and let it be heard; Enter keeps it, Shift+F9 lets what follows grow anew</source>
            <translation>↑ ↓ 替换音符并试听；Enter 保留，Shift+F9 让其后重新生长</translation>
        </message>
    </context>
    <context>
        <name>Autosave</name>
        <message>
            <source>The piece cannot be kept safe while you work: {0}</source>
            <translation>工作期间无法自动保护作品：{0}</translation>
        </message>
    </context>
    <context>
        <name>Between</name>
        <message>
            <source>A phrase has at least two notes: select them first.</source>
            <translation>乐句至少有两个音：请先选择。</translation>
        </message>
        <message>
            <source>First phrase taken: choose a second one, then go from the first to it</source>
            <translation>已取第一句：请选第二句，再从第一句过渡过去</translation>
        </message>
        <message>
            <source>From one phrase to another</source>
            <translation>从一句到另一句</translation>
        </message>
        <message>
            <source>Take a first phrase, then select a second one of at least two notes.</source>
            <translation>请先取第一句，再选择至少两个音的第二句。</translation>
        </message>
    </context>
    <context>
        <name>Branches</name>
        <message>
            <source>Bar {0}</source>
            <translation>第 {0} 小节</translation>
        </message>
        <message>
            <source>Bars {0}–{1}</source>
            <translation>第 {0}–{1} 小节</translation>
        </message>
        <message>
            <source>Go to “{0}”</source>
            <translation>转到“{0}”</translation>
        </message>
        <message>
            <source>It did not come again: one that is alike stands for it</source>
            <translation>未能重现：以相似的一个代替</translation>
        </message>
        <message>
            <source>Not the same notes: the engine has changed since, or was stopped then</source>
            <translation>音符不同：引擎此后已更改，或当时被中止</translation>
        </message>
        <message>
            <source>Off the shelf</source>
            <translation>已从收藏架取下</translation>
        </message>
        <message>
            <source>On the shelf {0}</source>
            <translation>已上收藏架 {0}</translation>
        </message>
        <message>
            <source>“{0}” again, note for note</source>
            <translation>“{0}”再次出现，音符完全一致</translation>
        </message>
    </context>
    <context>
        <name>BranchesList</name>
        <message>
            <source>Branches</source>
            <translation>分支</translation>
        </message>
    </context>
    <context>
        <name>BranchesModel</name>
        <message>
            <source>here</source>
            <translation>此处</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>已采用</translation>
        </message>
        <message>
            <source>{0} bits</source>
            <translation>{0} 比特</translation>
        </message>
    </context>
    <context>
        <name>BranchesPanel</name>
        <message>
            <source>Ask again</source>
            <translation>重新生成</translation>
        </message>
        <message>
            <source>Branches</source>
            <translation>分支</translation>
        </message>
        <message>
            <source>Bring back what was pruned</source>
            <translation>恢复已修剪的分支</translation>
        </message>
        <message>
            <source>Everything seen</source>
            <translation>所有看过的</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>转到</translation>
        </message>
        <message>
            <source>Kept and shelved</source>
            <translation>已采用与收藏</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>命名…</translation>
        </message>
        <message>
            <source>Nothing here yet. Answers that you keep, or put on the shelf with *, appear here.</source>
            <translation>尚无内容。您采用的、或用 * 放上收藏架的备选会出现在这里。</translation>
        </message>
        <message>
            <source>One star more</source>
            <translation>加一颗星</translation>
        </message>
        <message>
            <source>Prune</source>
            <translation>修剪</translation>
        </message>
        <message>
            <source>Which results</source>
            <translation>显示哪些结果</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Notes of the current track; time runs right, pitch upwards</source>
            <translation>当前音轨的音符；时间向右，音高向上</translation>
        </message>
        <message>
            <source>Piano roll</source>
            <translation>钢琴卷帘</translation>
        </message>
    </context>
    <context>
        <name>ChangeLane</name>
        <message>
            <source>Changes of tempo, meter and key. Double-click to type one: 96, 3/4, D minor</source>
            <translation>速度、拍号与调的变化。双击可输入：96、3/4、D minor</translation>
        </message>
        <message>
            <source>Tempo, meter and key</source>
            <translation>速度、拍号与调</translation>
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message>
            <source>Another controller…</source>
            <translation>其他控制器…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>The lane shows: {0}</source>
            <translation>此栏显示：{0}</translation>
        </message>
        <message>
            <source>{0}: click to show something else</source>
            <translation>{0}：单击以显示其他内容</translation>
        </message>
    </context>
    <context>
        <name>ChordDialog</name>
        <message>
            <source>Chord</source>
            <translation>和弦</translation>
        </message>
        <message>
            <source>Chord by name</source>
            <translation>按名称输入和弦</translation>
        </message>
        <message>
            <source>Inversion</source>
            <translation>转位</translation>
        </message>
        <message>
            <source>Octave of the bass</source>
            <translation>低音所在八度</translation>
        </message>
        <message>
            <source>Write the chord {0}</source>
            <translation>写入和弦 {0}</translation>
        </message>
        <message>
            <source>such as Am7, F♯m7b5 or C/E</source>
            <translation>例如 Am7、F♯m7b5 或 C/E</translation>
        </message>
        <message>
            <source>“{0}” is no chord that is known here.</source>
            <translation>无法识别和弦“{0}”。</translation>
        </message>
    </context>
    <context>
        <name>ChordFinder</name>
        <message>
            <source>No chords were found: {0}</source>
            <translation>未找到和弦：{0}</translation>
        </message>
        <message>
            <source>Recognise chords</source>
            <translation>识别和弦</translation>
        </message>
        <message>
            <source>The piece has changed meanwhile: ask for the chords again</source>
            <translation>作品已改动：请重新识别和弦</translation>
        </message>
        <message>
            <source>There are no notes to find chords in</source>
            <translation>没有可供识别和弦的音符</translation>
        </message>
        <message>
            <source>{0} chords found. Double-click one to change it</source>
            <translation>找到 {0} 个和弦。双击可更改</translation>
        </message>
    </context>
    <context>
        <name>ChordLane</name>
        <message>
            <source>Chords</source>
            <translation>和弦</translation>
        </message>
        <message>
            <source>The chord symbols of the piece. Double-click to type one, as Dm7/G; Tab goes on to the next bar. Drag a chord to move it, its end to say how long it holds</source>
            <translation>曲中的和弦符号。双击可输入，如 Dm7/G；Tab 转到下一小节。拖动和弦可移动它，拖动末端可改变其时长</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>查找命令</translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation>您想做什么？</translation>
        </message>
        <message>
            <source>{0} – not now</source>
            <translation>{0}——现在不可用</translation>
        </message>
    </context>
    <context>
        <name>ComposePanel</name>
        <message>
            <source>, same contour</source>
            <translation>，轮廓不变</translation>
        </message>
        <message>
            <source>, same pitches</source>
            <translation>，音高不变</translation>
        </message>
        <message>
            <source>, same rhythm</source>
            <translation>，节奏不变</translation>
        </message>
        <message>
            <source>Adventure</source>
            <translation>冒险</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>再来</translation>
        </message>
        <message>
            <source>Air</source>
            <translation>咏叹小调</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>始终</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>备选</translation>
        </message>
        <message>
            <source>Answers follow every setting at once; off brings back the ones from before</source>
            <translation>备选立即跟随每项设置；关闭则恢复之前的</translation>
        </message>
        <message>
            <source>Any style</source>
            <translation>任意风格</translation>
        </message>
        <message>
            <source>Art song</source>
            <translation>艺术歌曲</translation>
        </message>
        <message>
            <source>At most {0} notes in a row of a tune that the model learned from</source>
            <translation>与模型学过的曲调相同的音符最多连续 {0} 个</translation>
        </message>
        <message>
            <source>Busiest first</source>
            <translation>最繁忙者在前</translation>
        </message>
        <message>
            <source>Calmest first</source>
            <translation>最平静者在前</translation>
        </message>
        <message>
            <source>Chorale</source>
            <translation>众赞歌</translation>
        </message>
        <message>
            <source>Closeness</source>
            <translation>相似</translation>
        </message>
        <message>
            <source>Closest first</source>
            <translation>最相似者在前</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>补全</translation>
        </message>
        <message>
            <source>Complete bar {0}</source>
            <translation>补全第 {0} 小节</translation>
        </message>
        <message>
            <source>Complete bars {0} – {1}</source>
            <translation>补全第 {0} – {1} 小节</translation>
        </message>
        <message>
            <source>Compose</source>
            <translation>作曲</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>续写</translation>
        </message>
        <message>
            <source>Continue bar {0}</source>
            <translation>续写第 {0} 小节</translation>
        </message>
        <message>
            <source>Continue bars {0} – {1}</source>
            <translation>续写第 {0} – {1} 小节</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英格兰</translation>
        </message>
        <message>
            <source>First idea, bars {0} – {1}</source>
            <translation>初步构思，第 {0} – {1} 小节</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>跟随</translation>
        </message>
        <message>
            <source>Hornpipe</source>
            <translation>角笛舞</translation>
        </message>
        <message>
            <source>Hymn</source>
            <translation>赞美诗</translation>
        </message>
        <message>
            <source>Jazz</source>
            <translation>爵士</translation>
        </message>
        <message>
            <source>Jig</source>
            <translation>吉格舞</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>采用</translation>
        </message>
        <message>
            <source>Keep this seed</source>
            <translation>保留此种子</translation>
        </message>
        <message>
            <source>Lead sheet</source>
            <translation>领谱</translation>
        </message>
        <message>
            <source>Likeliest first</source>
            <translation>最可能者在前</translation>
        </message>
        <message>
            <source>March</source>
            <translation>进行曲</translation>
        </message>
        <message>
            <source>Most surprising first</source>
            <translation>最出人意料者在前</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>动感</translation>
        </message>
        <message>
            <source>No copies</source>
            <translation>不抄袭</translation>
        </message>
        <message>
            <source>Nothing to complete</source>
            <translation>没有可补全之处</translation>
        </message>
        <message>
            <source>O'carolan</source>
            <translation>奥卡罗兰</translation>
        </message>
        <message>
            <source>Old time</source>
            <translation>老式弦乐</translation>
        </message>
        <message>
            <source>Only notes of this key</source>
            <translation>只用此调的音</translation>
        </message>
        <message>
            <source>Only notes of this range</source>
            <translation>只用此音域的音</translation>
        </message>
        <message>
            <source>Played by hand: the model hears it as it would be written; your notes stay as they are</source>
            <translation>手弹的音符：模型按记谱的节奏来听，您的音符保持原样</translation>
        </message>
        <message>
            <source>Polka</source>
            <translation>波尔卡</translation>
        </message>
        <message>
            <source>Pop</source>
            <translation>流行</translation>
        </message>
        <message>
            <source>Ragtime</source>
            <translation>拉格泰姆</translation>
        </message>
        <message>
            <source>Reel</source>
            <translation>里尔舞</translation>
        </message>
        <message>
            <source>Salon</source>
            <translation>沙龙音乐</translation>
        </message>
        <message>
            <source>Scottish</source>
            <translation>苏格兰</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>走向</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>滑步舞</translation>
        </message>
        <message>
            <source>Slip jig</source>
            <translation>滑步吉格</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Strathspey</source>
            <translation>斯特拉斯佩</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>风格</translation>
        </message>
        <message>
            <source>The model hears the last {0} notes before and the first {1} after; the others stay unheard</source>
            <translation>模型只听之前的最后 {0} 个音符和之后的前 {1} 个；其余听不到</translation>
        </message>
        <message>
            <source>This is a track of percussion: choose one with pitches, and answers can be made for it</source>
            <translation>这是打击乐轨：请选择有音高的音轨，才能生成备选</translation>
        </message>
        <message>
            <source>This track has chords: answers take the place of its top line, the other notes stay</source>
            <translation>本轨有和弦：备选只替换最高声部，其余音符保持不变</translation>
        </message>
        <message>
            <source>This track has chords: answers take the place of the line that is selected, the other notes stay</source>
            <translation>本轨有和弦：备选只替换选中的声部，其余音符保持不变</translation>
        </message>
        <message>
            <source>Vary bar {0}</source>
            <translation>变奏第 {0} 小节</translation>
        </message>
        <message>
            <source>Vary bars {0} – {1}</source>
            <translation>变奏第 {0} – {1} 小节</translation>
        </message>
        <message>
            <source>Video game</source>
            <translation>电子游戏</translation>
        </message>
        <message>
            <source>Waltz</source>
            <translation>圆舞曲</translation>
        </message>
        <message>
            <source>Widest first</source>
            <translation>音域最宽者在前</translation>
        </message>
        <message>
            <source>all kept {0}</source>
            <translation>全部遵守 {0}</translation>
        </message>
        <message>
            <source>breaks a lock</source>
            <translation>违反锁定</translation>
        </message>
        <message>
            <source>busiest first</source>
            <translation>最繁忙者在前</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>繁忙</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>平静</translation>
        </message>
        <message>
            <source>calmest first</source>
            <translation>最平静者在前</translation>
        </message>
        <message>
            <source>chord tones</source>
            <translation>和弦音</translation>
        </message>
        <message>
            <source>closest first</source>
            <translation>最相似者在前</translation>
        </message>
        <message>
            <source>dorian</source>
            <translation>多利亚</translation>
        </message>
        <message>
            <source>ends elsewhere</source>
            <translation>结束音不符</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>意料之中</translation>
        </message>
        <message>
            <source>fills exactly</source>
            <translation>恰好填满</translation>
        </message>
        <message>
            <source>from the first to the second</source>
            <translation>从第一句到第二句</translation>
        </message>
        <message>
            <source>harmonic minor</source>
            <translation>和声小调</translation>
        </message>
        <message>
            <source>in key</source>
            <translation>合调</translation>
        </message>
        <message>
            <source>in range</source>
            <translation>在音域内</translation>
        </message>
        <message>
            <source>last note</source>
            <translation>结束音</translation>
        </message>
        <message>
            <source>leaps</source>
            <translation>跳进</translation>
        </message>
        <message>
            <source>leaps too wide</source>
            <translation>跳进过大</translation>
        </message>
        <message>
            <source>leaves the key</source>
            <translation>离调</translation>
        </message>
        <message>
            <source>leaves the range</source>
            <translation>超出音域</translation>
        </message>
        <message>
            <source>like mine</source>
            <translation>像我的</translation>
        </message>
        <message>
            <source>likeliest first</source>
            <translation>最可能者在前</translation>
        </message>
        <message>
            <source>likely, loops last</source>
            <translation>重复者在后</translation>
        </message>
        <message>
            <source>locks kept</source>
            <translation>锁定已遵守</translation>
        </message>
        <message>
            <source>locrian</source>
            <translation>洛克里亚</translation>
        </message>
        <message>
            <source>lydian</source>
            <translation>利底亚</translation>
        </message>
        <message>
            <source>major</source>
            <translation>大调</translation>
        </message>
        <message>
            <source>melodic minor</source>
            <translation>旋律小调</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>小调</translation>
        </message>
        <message>
            <source>misses the chords</source>
            <translation>不合和弦</translation>
        </message>
        <message>
            <source>mixolydian</source>
            <translation>混合利底亚</translation>
        </message>
        <message>
            <source>most surprising first</source>
            <translation>最出人意料者在前</translation>
        </message>
        <message>
            <source>new</source>
            <translation>全新</translation>
        </message>
        <message>
            <source>no copy</source>
            <translation>无抄袭</translation>
        </message>
        <message>
            <source>no wide leap</source>
            <translation>无大跳</translation>
        </message>
        <message>
            <source>nothing twice</source>
            <translation>无重复</translation>
        </message>
        <message>
            <source>phrygian</source>
            <translation>弗里几亚</translation>
        </message>
        <message>
            <source>repeats something</source>
            <translation>有重复</translation>
        </message>
        <message>
            <source>runs over the edge</source>
            <translation>越过边界</translation>
        </message>
        <message>
            <source>seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <source>stays inside</source>
            <translation>未越界</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>级进</translation>
        </message>
        <message>
            <source>surprising</source>
            <translation>出人意料</translation>
        </message>
        <message>
            <source>widest first</source>
            <translation>音域最宽者在前</translation>
        </message>
        <message>
            <source>{0} notes as in “{1}”</source>
            <translation>有 {0} 个音与“{1}”相同</translation>
        </message>
        <message>
            <source>{0} notes as in “{1}” and {2} more</source>
            <translation>有 {0} 个音与“{1}”及另外 {2} 首相同</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Complete bar {0}</source>
            <translation>补全第 {0} 小节</translation>
        </message>
        <message>
            <source>Complete bars {0}–{1}</source>
            <translation>补全第 {0}–{1} 小节</translation>
        </message>
        <message>
            <source>Continue bar {0}</source>
            <translation>续写第 {0} 小节</translation>
        </message>
        <message>
            <source>Continue bars {0}–{1}</source>
            <translation>续写第 {0}–{1} 小节</translation>
        </message>
        <message>
            <source>Nothing is open: select some time or notes to fill, or press Shift+G to go on.</source>
            <translation>没有空缺：请选择要填充的时间或音符，或按 Shift+G 续写。</translation>
        </message>
        <message>
            <source>Nothing is selected: select the notes or the time to vary.</source>
            <translation>未选择内容：请选择要变奏的音符或时间。</translation>
        </message>
        <message>
            <source>Nothing stands there to vary: select some notes, or press G to fill the time.</source>
            <translation>那里没有可变奏的内容：请选择音符，或按 G 填充这段时间。</translation>
        </message>
        <message>
            <source>The engine had no answer. Try Again, or loosen what always holds.</source>
            <translation>引擎没有结果。请再试一次，或放宽“始终”条件。</translation>
        </message>
        <message>
            <source>These are all there are: keep one, or Esc.</source>
            <translation>只有这些：采用一个，或按 Esc。</translation>
        </message>
        <message>
            <source>Vary bar {0}</source>
            <translation>变奏第 {0} 小节</translation>
        </message>
        <message>
            <source>Vary bars {0}–{1}</source>
            <translation>变奏第 {0}–{1} 小节</translation>
        </message>
    </context>
    <context>
        <name>ControlLane</name>
        <message>
            <source>Controller</source>
            <translation>控制器</translation>
        </message>
        <message>
            <source>Drag to draw, with Ctrl a line; drag a point to move it; the right button rubs out</source>
            <translation>拖动绘制，按 Ctrl 画直线；拖动点可移动；右键擦除</translation>
        </message>
    </context>
    <context>
        <name>CurveCursor</name>
        <message>
            <source>nothing here; Enter types it at {0}</source>
            <translation>此处没有内容；按 Enter 在{0}输入</translation>
        </message>
    </context>
    <context>
        <name>CurveRow</name>
        <message>
            <source>Curve</source>
            <translation>曲线</translation>
        </message>
        <message>
            <source>Curve that answers follow</source>
            <translation>备选跟随的曲线</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>绘制</translation>
        </message>
        <message>
            <source>Draw it over the hole with the mouse; right-click takes it away</source>
            <translation>用鼠标在空缺上绘制；右键移除</translation>
        </message>
        <message>
            <source>contour</source>
            <translation>轮廓</translation>
        </message>
        <message>
            <source>motion</source>
            <translation>动感</translation>
        </message>
        <message>
            <source>tension</source>
            <translation>张力</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Continuo piece (*.continuo);;MIDI file (*.mid)</source>
            <translation>Continuo 作品 (*.continuo);;MIDI 文件 (*.mid)</translation>
        </message>
        <message>
            <source>Export MIDI</source>
            <translation>导出 MIDI</translation>
        </message>
        <message>
            <source>Export audio</source>
            <translation>导出音频</translation>
        </message>
        <message>
            <source>Exported to {0}</source>
            <translation>已导出到 {0}</translation>
        </message>
        <message>
            <source>Import tracks</source>
            <translation>导入音轨</translation>
        </message>
        <message>
            <source>Imported the tracks of {0}</source>
            <translation>已导入 {0} 的音轨</translation>
        </message>
        <message>
            <source>MIDI file (*.mid)</source>
            <translation>MIDI 文件 (*.mid)</translation>
        </message>
        <message>
            <source>Music ({0});;All files (*)</source>
            <translation>音乐 ({0});;所有文件 (*)</translation>
        </message>
        <message>
            <source>Nothing was opened</source>
            <translation>未打开任何内容</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Opening {0} …</source>
            <translation>正在打开 {0} …</translation>
        </message>
        <message>
            <source>Opening {0} … {1} s  ·  Esc stops it</source>
            <translation>正在打开 {0} … {1} 秒  ·  按 Esc 停止</translation>
        </message>
        <message>
            <source>Rendering {0} …</source>
            <translation>正在渲染 {0} …</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>Save the changes to “{0}”?</source>
            <translation>保存对“{0}”的更改？</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>已保存 {0}</translation>
        </message>
        <message>
            <source>Saved {0}. MIDI does not keep {1}: save as {2} to keep everything</source>
            <translation>已保存 {0}。MIDI 不保留{1}：另存为 {2} 可保留全部</translation>
        </message>
        <message>
            <source>The open piece stays as it was.</source>
            <translation>已打开的作品保持不变。</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>WAV file (*.wav)</source>
            <translation>WAV 文件 (*.wav)</translation>
        </message>
        <message>
            <source>Without saving, what you changed since you opened it is lost.</source>
            <translation>如不保存，打开后所作的更改将会丢失。</translation>
        </message>
        <message>
            <source>{0} % done</source>
            <translation>已完成 {0}%</translation>
        </message>
        <message>
            <source>{0} is not opened</source>
            <translation>未打开 {0}</translation>
        </message>
        <message>
            <source>“{0}” cannot be used</source>
            <translation>无法使用“{0}”</translation>
        </message>
        <message>
            <source>“{0}” cannot be used.</source>
            <translation>无法使用“{0}”。</translation>
        </message>
        <message>
            <source>“{0}” is there already. Replace it?</source>
            <translation>“{0}”已存在。要替换吗？</translation>
        </message>
    </context>
    <context>
        <name>DragOut</name>
        <message>
            <source>Drag the selected notes, or the whole track, into another program as MIDI</source>
            <translation>将所选音符或整条音轨作为 MIDI 拖入其他程序</translation>
        </message>
        <message>
            <source>There are no notes to drag in this track.</source>
            <translation>此音轨没有可拖动的音符。</translation>
        </message>
        <message>
            <source>These are too many notes to drag: export them as MIDI.</source>
            <translation>音符太多，无法拖动：请导出为 MIDI。</translation>
        </message>
    </context>
    <context>
        <name>EditWords</name>
        <message numerus="yes">
            <source>%n note(s) selected</source>
            <translation>
                <numerusform>已选中 %n 个音符</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation>已重做：{0}</translation>
        </message>
        <message>
            <source>Taken back: {0}</source>
            <translation>已撤销：{0}</translation>
        </message>
        <message>
            <source>bar {0}</source>
            <translation>第 {0} 小节</translation>
        </message>
        <message>
            <source>bars {0}–{1}</source>
            <translation>第 {0}–{1} 小节</translation>
        </message>
        <message>
            <source>velocity {0}</source>
            <translation>力度 {0}</translation>
        </message>
    </context>
    <context>
        <name>EventList</name>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n 个音符</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete notes</source>
            <translation>删除音符</translation>
        </message>
        <message>
            <source>Event list</source>
            <translation>事件列表</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>音轨的音符</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Set the key</source>
            <translation>设置调</translation>
        </message>
        <message>
            <source>Set the meter</source>
            <translation>设置拍号</translation>
        </message>
        <message>
            <source>Set the tempo</source>
            <translation>设置速度</translation>
        </message>
        <message>
            <source>bpm</source>
            <translation>拍/分</translation>
        </message>
        <message>
            <source>key</source>
            <translation>调</translation>
        </message>
        <message>
            <source>meter</source>
            <translation>拍号</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Import {0}</source>
            <translation>导入 {0}</translation>
        </message>
    </context>
    <context>
        <name>Generator</name>
        <message>
            <source>No engine: {0}. Editing and playing go on; “git restore resources” brings its files back.</source>
            <translation>没有引擎：{0}。编辑和播放不受影响；用“git restore resources”可恢复其文件。</translation>
        </message>
        <message>
            <source>The engine stopped again and again; see the log. Restart the program to try anew.</source>
            <translation>引擎反复停止；请查看日志。重启程序可再试。</translation>
        </message>
        <message>
            <source>The engine stopped and is being started again.</source>
            <translation>引擎已停止，正在重新启动。</translation>
        </message>
        <message>
            <source>The graphics card made trouble: the answers come from the processor now.</source>
            <translation>显卡出现问题：现改由处理器生成。</translation>
        </message>
    </context>
    <context>
        <name>Ghost</name>
        <message>
            <source>Take a note</source>
            <translation>取一个音符</translation>
        </message>
        <message>
            <source>Take bar {0}</source>
            <translation>取第 {0} 小节</translation>
        </message>
        <message>
            <source>The bar is still coming: one moment</source>
            <translation>这一小节还在生成：请稍候</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to make the lane higher or lower</source>
            <translation>拖动可调整此栏高度</translation>
        </message>
        <message>
            <source>Height of the lane</source>
            <translation>栏高</translation>
        </message>
    </context>
    <context>
        <name>Guarantees</name>
        <message>
            <source>Chord tones</source>
            <translation>和弦音</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Guesses</source>
            <translation>猜测</translation>
        </message>
        <message>
            <source>Largest leap</source>
            <translation>最大跳进</translation>
        </message>
        <message>
            <source>Last note</source>
            <translation>结束音</translation>
        </message>
        <message>
            <source>No phrase to be like</source>
            <translation>没有参照乐句</translation>
        </message>
        <message>
            <source>Nothing twice</source>
            <translation>不重复</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>疏密</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>乐句</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>音域</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>音区</translation>
        </message>
        <message>
            <source>Same pitch</source>
            <translation>同一音高</translation>
        </message>
        <message>
            <source>Take selection</source>
            <translation>取所选</translation>
        </message>
        <message>
            <source>a fifth</source>
            <translation>五度</translation>
        </message>
        <message>
            <source>a sixth</source>
            <translation>六度</translation>
        </message>
        <message>
            <source>a third</source>
            <translation>三度</translation>
        </message>
        <message>
            <source>a tone</source>
            <translation>全音</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>an octave</source>
            <translation>八度</translation>
        </message>
        <message>
            <source>any</source>
            <translation>任意</translation>
        </message>
        <message>
            <source>at most 3 times</source>
            <translation>最多连续 3 次</translation>
        </message>
        <message>
            <source>at most 4 times</source>
            <translation>最多连续 4 次</translation>
        </message>
        <message>
            <source>at most twice</source>
            <translation>最多连续 2 次</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>处处</translation>
        </message>
        <message>
            <source>free</source>
            <translation>自由</translation>
        </message>
        <message>
            <source>higher</source>
            <translation>更高</translation>
        </message>
        <message>
            <source>less like it</source>
            <translation>更不像</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>可能</translation>
        </message>
        <message>
            <source>long</source>
            <translation>长</translation>
        </message>
        <message>
            <source>loose</source>
            <translation>宽松</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>更低</translation>
        </message>
        <message>
            <source>more like it</source>
            <translation>更像</translation>
        </message>
        <message>
            <source>never again at once</source>
            <translation>不连续</translation>
        </message>
        <message>
            <source>of 3 notes</source>
            <translation>3 个音</translation>
        </message>
        <message>
            <source>of 4 notes</source>
            <translation>4 个音</translation>
        </message>
        <message>
            <source>of 5 notes</source>
            <translation>5 个音</translation>
        </message>
        <message>
            <source>of 6 notes</source>
            <translation>6 个音</translation>
        </message>
        <message>
            <source>of 8 notes</source>
            <translation>8 个音</translation>
        </message>
        <message>
            <source>on strong beats</source>
            <translation>在强拍上</translation>
        </message>
        <message>
            <source>short</source>
            <translation>短</translation>
        </message>
        <message>
            <source>strict</source>
            <translation>严格</translation>
        </message>
        <message>
            <source>the fifth</source>
            <translation>属音</translation>
        </message>
        <message>
            <source>the third</source>
            <translation>三音</translation>
        </message>
        <message>
            <source>the tonic</source>
            <translation>主音</translation>
        </message>
        <message>
            <source>{0} notes to be like</source>
            <translation>参照 {0} 个音符</translation>
        </message>
    </context>
    <context>
        <name>HumaniseDialog</name>
        <message>
            <source>Humanise</source>
            <translation>人性化</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>时值</translation>
        </message>
        <message>
            <source>Locked notes stay. The key of humanising does the same from now on.</source>
            <translation>锁定的音符不变。人性化快捷键今后也这样做。</translation>
        </message>
        <message>
            <source>Number of the throw</source>
            <translation>随机序号</translation>
        </message>
        <message>
            <source>Throw</source>
            <translation>随机</translation>
        </message>
        <message>
            <source>Throw again</source>
            <translation>再掷一次</translation>
        </message>
        <message>
            <source>Tight downbeats</source>
            <translation>强拍保持准确</translation>
        </message>
        <message>
            <source>Timing</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>力度</translation>
        </message>
    </context>
    <context>
        <name>InputLamp</name>
        <message>
            <source>MIDI in: {0}</source>
            <translation>MIDI 输入：{0}</translation>
        </message>
        <message>
            <source>No MIDI keyboard is connected; one that is plugged in is found within a second</source>
            <translation>未连接 MIDI 键盘；接上后一秒内即可识别</translation>
        </message>
    </context>
    <context>
        <name>InputMenu</name>
        <message>
            <source>&amp;Input</source>
            <translation>输入(&amp;I)</translation>
        </message>
        <message>
            <source>Every keyboard</source>
            <translation>所有键盘</translation>
        </message>
        <message>
            <source>No MIDI system runs here</source>
            <translation>此处没有 MIDI 系统</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>{0} (not connected)</source>
            <translation>{0}（未连接）</translation>
        </message>
    </context>
    <context>
        <name>InsideRows</name>
        <message>
            <source>Attention</source>
            <translation>注意力</translation>
        </message>
        <message>
            <source>Attention of the network</source>
            <translation>网络的注意力</translation>
        </message>
        <message>
            <source>Neuron</source>
            <translation>神经元</translation>
        </message>
        <message>
            <source>Neuron of the network</source>
            <translation>网络的神经元</translation>
        </message>
        <message>
            <source>Number of the neuron</source>
            <translation>神经元编号</translation>
        </message>
        <message>
            <source>all together</source>
            <translation>全部合计</translation>
        </message>
        <message>
            <source>by its number</source>
            <translation>按编号</translation>
        </message>
        <message>
            <source>follows bars</source>
            <translation>跟随小节</translation>
        </message>
        <message>
            <source>follows height</source>
            <translation>跟随音高</translation>
        </message>
        <message>
            <source>follows length</source>
            <translation>跟随时值</translation>
        </message>
        <message>
            <source>head {0}</source>
            <translation>注意力头 {0}</translation>
        </message>
        <message>
            <source>its number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>不显示</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Find a key or a command</source>
            <translation>查找按键或命令</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Keys – {0}</source>
            <translation>快捷键——{0}</translation>
        </message>
        <message>
            <source>PDF file (*.pdf)</source>
            <translation>PDF 文件 (*.pdf)</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>存为 PDF…</translation>
        </message>
        <message>
            <source>Save the sheet of keys</source>
            <translation>保存快捷键表</translation>
        </message>
        <message>
            <source>While a suggestion is shown</source>
            <translation>显示提示时</translation>
        </message>
        <message>
            <source>While answers are shown</source>
            <translation>显示备选时</translation>
        </message>
        <message>
            <source>With the note cursor</source>
            <translation>使用音符光标时</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>The letters A to P play, by their place; Z and X change the octave. Ctrl+K ends it.</source>
            <translation>字母 A 至 P 按位置演奏；Z 和 X 切换八度。Ctrl+K 结束。</translation>
        </message>
        <message>
            <source>The letters do commands again</source>
            <translation>字母键恢复为命令</translation>
        </message>
    </context>
    <context>
        <name>KeymapDialog</name>
        <message>
            <source>Add this key</source>
            <translation>添加此键</translation>
        </message>
        <message>
            <source>All keys are those of the set again.</source>
            <translation>所有按键已恢复为该方案的设置。</translation>
        </message>
        <message>
            <source>Alt with a letter opens a menu on Windows and Linux.</source>
            <translation>在 Windows 和 Linux 上，Alt 加字母用于打开菜单。</translation>
        </message>
        <message>
            <source>As in the set</source>
            <translation>同方案</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>命令及其按键</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>查找命令或按键</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>新按键</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>无按键</translation>
        </message>
        <message>
            <source>On many keyboards Ctrl+Alt is AltGr, which writes letters.</source>
            <translation>在许多键盘上 Ctrl+Alt 即 AltGr，用来输入字母。</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>全部重置</translation>
        </message>
        <message>
            <source>Set of keys</source>
            <translation>按键方案</translation>
        </message>
        <message>
            <source>Some of its keys now belong to {0}.</source>
            <translation>其中一些按键现属于：{0}。</translation>
        </message>
        <message>
            <source>The sets named after other editors are made by us, to the best of our knowledge of those editors.</source>
            <translation>以其他编辑器命名的方案由我们编制，依据我们对它们的了解。</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>使用此键</translation>
        </message>
        <message>
            <source>When</source>
            <translation>何时</translation>
        </message>
        <message>
            <source>a suggestion is shown</source>
            <translation>显示提示时</translation>
        </message>
        <message>
            <source>always</source>
            <translation>始终</translation>
        </message>
        <message>
            <source>answers are shown</source>
            <translation>显示备选时</translation>
        </message>
        <message>
            <source>editing notes</source>
            <translation>编辑音符时</translation>
        </message>
        <message>
            <source>note cursor</source>
            <translation>音符光标</translation>
        </message>
        <message>
            <source>{0} belongs to {1}. To use it here takes it away there.</source>
            <translation>{0} 属于{1}。在此使用将从那里移除。</translation>
        </message>
        <message>
            <source>{0} is free.</source>
            <translation>{0} 未被占用。</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Drums</source>
            <translation>鼓</translation>
        </message>
        <message>
            <source>Piano keys</source>
            <translation>琴键</translation>
        </message>
        <message>
            <source>Press a key to hear it and to select every note of that pitch</source>
            <translation>按下琴键可试听，并选中该音高的所有音符</translation>
        </message>
    </context>
    <context>
        <name>LaneArea</name>
        <message>
            <source>Another controller</source>
            <translation>其他控制器</translation>
        </message>
        <message>
            <source>Number of the controller</source>
            <translation>控制器编号</translation>
        </message>
    </context>
    <context>
        <name>Lanes</name>
        <message>
            <source>Attack time</source>
            <translation>起音时间</translation>
        </message>
        <message>
            <source>Breath</source>
            <translation>呼吸</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>明亮度</translation>
        </message>
        <message>
            <source>Chorus</source>
            <translation>合唱效果</translation>
        </message>
        <message>
            <source>Controller {0}</source>
            <translation>控制器 {0}</translation>
        </message>
        <message>
            <source>Expression</source>
            <translation>表情</translation>
        </message>
        <message>
            <source>Glide</source>
            <translation>滑音</translation>
        </message>
        <message>
            <source>Glide time</source>
            <translation>滑音时间</translation>
        </message>
        <message>
            <source>Modulation</source>
            <translation>调制</translation>
        </message>
        <message>
            <source>Pan</source>
            <translation>声像</translation>
        </message>
        <message>
            <source>Pitch bend</source>
            <translation>弯音</translation>
        </message>
        <message>
            <source>Pressure</source>
            <translation>触后</translation>
        </message>
        <message>
            <source>Release time</source>
            <translation>释音时间</translation>
        </message>
        <message>
            <source>Resonance</source>
            <translation>共振</translation>
        </message>
        <message>
            <source>Reverb</source>
            <translation>混响</translation>
        </message>
        <message>
            <source>Soft pedal</source>
            <translation>弱音踏板</translation>
        </message>
        <message>
            <source>Sostenuto pedal</source>
            <translation>持音踏板</translation>
        </message>
        <message>
            <source>Sustain pedal</source>
            <translation>延音踏板</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>力度</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>音量</translation>
        </message>
        <message>
            <source>bend</source>
            <translation>弯音</translation>
        </message>
        <message>
            <source>pan</source>
            <translation>声像</translation>
        </message>
        <message>
            <source>pedal</source>
            <translation>踏板</translation>
        </message>
        <message>
            <source>pressure</source>
            <translation>触后</translation>
        </message>
        <message>
            <source>swell</source>
            <translation>表情</translation>
        </message>
        <message>
            <source>velocity</source>
            <translation>力度</translation>
        </message>
        <message>
            <source>vibrato</source>
            <translation>颤音</translation>
        </message>
        <message>
            <source>volume</source>
            <translation>音量</translation>
        </message>
    </context>
    <context>
        <name>Losses</name>
        <message>
            <source>the locks</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>the muted notes ({0})</source>
            <translation>静音的音符（{0}）</translation>
        </message>
        <message>
            <source>who wrote which note</source>
            <translation>每个音符由谁所写</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Chord here…</source>
            <translation>在此处加和弦…</translation>
        </message>
        <message>
            <source>Delete notes</source>
            <translation>删除音符</translation>
        </message>
        <message>
            <source>Ghost off</source>
            <translation>提示已关闭</translation>
        </message>
        <message>
            <source>Ghost on: pale bars follow every edit. Tab takes a bar, a click takes a note</source>
            <translation>提示已开启：每次编辑后出现浅色小节。Tab 取一小节，单击取一个音符</translation>
        </message>
        <message>
            <source>Key here…</source>
            <translation>在此处设调…</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Marker here…</source>
            <translation>在此处加标记…</translation>
        </message>
        <message>
            <source>Meter here…</source>
            <translation>在此处设拍号…</translation>
        </message>
        <message>
            <source>No engine was found: {0}</source>
            <translation>未找到引擎：{0}</translation>
        </message>
        <message>
            <source>Play from here</source>
            <translation>从此处播放</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Tempo here…</source>
            <translation>在此处设速度…</translation>
        </message>
        <message>
            <source>The language changes when Continuo is started again.</source>
            <translation>语言将在下次启动 Continuo 时更改。</translation>
        </message>
        <message>
            <source>The size changes to {0} % when Continuo is started again.</source>
            <translation>大小将在下次启动 Continuo 时变为 {0}%。</translation>
        </message>
    </context>
    <context>
        <name>MarkerLane</name>
        <message>
            <source>Drag a name to move it, double-click to rename; a click on a section selects its time</source>
            <translation>拖动名称可移动，双击可重命名；单击段落可选择其时间</translation>
        </message>
        <message>
            <source>Markers and sections</source>
            <translation>标记与段落</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>Fix a weak note</source>
            <translation>修正一个薄弱音符</translation>
        </message>
        <message>
            <source>Fix {0} weak notes</source>
            <translation>修正 {0} 个薄弱音符</translation>
        </message>
        <message>
            <source>Keep or drop the answers that are shown first.</source>
            <translation>请先采用或放弃正在显示的备选。</translation>
        </message>
        <message>
            <source>Nothing here is weak: every note is about as likely as its neighbours.</source>
            <translation>没有薄弱之处：每个音符与相邻音符的可能性相近。</translation>
        </message>
        <message>
            <source>The answers are still coming: one moment, or Esc to stop them here.</source>
            <translation>备选仍在生成：请稍候，或按 Esc 就此停止。</translation>
        </message>
    </context>
    <context>
        <name>MiniRoll</name>
        <message>
            <source>Answer {0}: none yet</source>
            <translation>备选 {0}：尚无</translation>
        </message>
        <message>
            <source>Answer {0}: {1} notes, {2:.1f} bits per note</source>
            <translation>备选 {0}：{1} 个音符，每音 {2:.1f} 比特</translation>
        </message>
        <message>
            <source>{0} alike · {1}</source>
            <translation>相似 {0} · {1}</translation>
        </message>
        <message>
            <source>{0} bits</source>
            <translation>{0} 比特</translation>
        </message>
    </context>
    <context>
        <name>More</name>
        <message>
            <source>Bars to continue</source>
            <translation>续写小节数</translation>
        </message>
        <message>
            <source>Continue by bars</source>
            <translation>续写小节数</translation>
        </message>
        <message>
            <source>Follow Adventure again</source>
            <translation>重新跟随“冒险”</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Pitch temperature</source>
            <translation>音高温度</translation>
        </message>
        <message>
            <source>Rhythm temperature</source>
            <translation>节奏温度</translation>
        </message>
        <message>
            <source>Timing</source>
            <translation>时值精度</translation>
        </message>
        <message>
            <source>cool</source>
            <translation>低</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>精确</translation>
        </message>
        <message>
            <source>hot</source>
            <translation>高</translation>
        </message>
        <message>
            <source>loose</source>
            <translation>松散</translation>
        </message>
    </context>
    <context>
        <name>MotifQuestions</name>
        <message>
            <source>A motif has at least two notes: select them first.</source>
            <translation>动机至少有两个音符：请先选择。</translation>
        </message>
        <message>
            <source>Motif of {0} notes marked</source>
            <translation>已标记 {0} 个音符的动机</translation>
        </message>
        <message>
            <source>Nothing is open: select the time that the motif shall fill.</source>
            <translation>没有空缺：请选择动机要填充的时间。</translation>
        </message>
        <message>
            <source>The motif comes again in bar {0}</source>
            <translation>动机在第 {0} 小节再现</translation>
        </message>
        <message>
            <source>The motif does not come again on this track.</source>
            <translation>动机在此音轨上没有再现。</translation>
        </message>
    </context>
    <context>
        <name>NoteCursor</name>
        <message>
            <source>Note cursor: arrows move, Enter draws or deletes, + and − change the length</source>
            <translation>音符光标：方向键移动，Enter 绘制或删除，+ 和 − 更改时值</translation>
        </message>
        <message>
            <source>The arrow keys move the selected notes again</source>
            <translation>方向键恢复为移动所选音符</translation>
        </message>
        <message>
            <source>{0}  ·  selected</source>
            <translation>{0}  ·  已选择</translation>
        </message>
        <message>
            <source>{pitch}  ·  {place}  ·  empty  ·  Enter draws a note of length {length}</source>
            <translation>{pitch}  ·  {place}  ·  空  ·  Enter 绘制时值为 {length} 的音符</translation>
        </message>
    </context>
    <context>
        <name>NotesTable</name>
        <message>
            <source>Bar.beat.tick</source>
            <translation>小节.拍.tick</translation>
        </message>
        <message>
            <source>Change pitch</source>
            <translation>更改音高</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>时值</translation>
        </message>
        <message>
            <source>Move note</source>
            <translation>移动音符</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>静音</translation>
        </message>
        <message>
            <source>Mute note</source>
            <translation>静音音符</translation>
        </message>
        <message>
            <source>Pitch</source>
            <translation>音高</translation>
        </message>
        <message>
            <source>Set length</source>
            <translation>设置时值</translation>
        </message>
        <message>
            <source>Set velocity</source>
            <translation>设置力度</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>力度</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>the model, edited</source>
            <translation>模型，已编辑</translation>
        </message>
        <message>
            <source>you</source>
            <translation>您</translation>
        </message>
        <message>
            <source>“{0}” does not fit into “{1}”: the note stays as it is</source>
            <translation>“{0}”不适合“{1}”：音符保持原样</translation>
        </message>
    </context>
    <context>
        <name>OutputMenu</name>
        <message>
            <source>Choose a SoundFont</source>
            <translation>选择 SoundFont</translation>
        </message>
        <message>
            <source>Choose a SoundFont…</source>
            <translation>选择 SoundFont…</translation>
        </message>
        <message>
            <source>Outp&amp;ut</source>
            <translation>输出(&amp;U)</translation>
        </message>
        <message>
            <source>SoundFont {0}</source>
            <translation>SoundFont {0}</translation>
        </message>
        <message>
            <source>SoundFonts (*.sf2 *.sf3)</source>
            <translation>SoundFont (*.sf2 *.sf3)</translation>
        </message>
        <message>
            <source>of the program</source>
            <translation>程序自带</translation>
        </message>
    </context>
    <context>
        <name>Pace</name>
        <message>
            <source>first note {0} ms, {1} notes/s</source>
            <translation>首音 {0} 毫秒，每秒 {1} 个音符</translation>
        </message>
    </context>
    <context>
        <name>PartialAccept</name>
        <message>
            <source>No free pitch stands there to be kept. Enter takes the whole answer.</source>
            <translation>那里没有可保留的自由音高。Enter 采用整个备选。</translation>
        </message>
        <message>
            <source>No melody stands there to be turned. Enter takes the whole answer.</source>
            <translation>那里没有可转换的旋律。Enter 采用整个备选。</translation>
        </message>
        <message>
            <source>No rhythm stands there to be kept. Enter takes the whole answer.</source>
            <translation>那里没有可保留的节奏。Enter 采用整个备选。</translation>
        </message>
        <message>
            <source>Not taken: the answers are back as they were</source>
            <translation>未采用：备选已恢复原状</translation>
        </message>
        <message>
            <source>Take a note</source>
            <translation>取一个音符</translation>
        </message>
        <message>
            <source>Take a note in bar {0}</source>
            <translation>取第 {0} 小节的一个音符</translation>
        </message>
        <message>
            <source>Take bar {0}</source>
            <translation>取第 {0} 小节</translation>
        </message>
        <message>
            <source>Take the contour of bar {0}</source>
            <translation>取第 {0} 小节的轮廓</translation>
        </message>
        <message>
            <source>Take the contour of bars {0}–{1}</source>
            <translation>取第 {0}–{1} 小节的轮廓</translation>
        </message>
        <message>
            <source>Take the pitches of bar {0}</source>
            <translation>取第 {0} 小节的音高</translation>
        </message>
        <message>
            <source>Take the pitches of bars {0}–{1}</source>
            <translation>取第 {0}–{1} 小节的音高</translation>
        </message>
        <message>
            <source>Take the rhythm of bar {0}</source>
            <translation>取第 {0} 小节的节奏</translation>
        </message>
        <message>
            <source>Take the rhythm of bars {0}–{1}</source>
            <translation>取第 {0}–{1} 小节的节奏</translation>
        </message>
        <message>
            <source>Taken. → takes a note more, Tab a bar, Enter the rest; Esc drops the rest</source>
            <translation>已采用。→ 再取一个音符，Tab 取一小节，Enter 取其余；Esc 放弃其余</translation>
        </message>
        <message>
            <source>The answers are still coming: one moment, or Esc to stop them here.</source>
            <translation>备选仍在生成：请稍候，或按 Esc 就此停止。</translation>
        </message>
    </context>
    <context>
        <name>PedalCursor</name>
        <message>
            <source>from {0} to {1}</source>
            <translation>从{0}到{1}</translation>
        </message>
        <message>
            <source>pressed at {0}, never lifted</source>
            <translation>在{0}踩下，从未抬起</translation>
        </message>
        <message>
            <source>the pedal is not pressed; Enter presses it at {0}</source>
            <translation>踏板未踩下；按 Enter 在{0}踩下</translation>
        </message>
    </context>
    <context>
        <name>PedalLane</name>
        <message>
            <source>Drag to hold the pedal down, drag an end to change it, right-click to lift it</source>
            <translation>拖动踩下踏板，拖动端点更改，右键松开</translation>
        </message>
        <message>
            <source>Pedal</source>
            <translation>踏板</translation>
        </message>
    </context>
    <context>
        <name>PianoRoll</name>
        <message>
            <source>+ {0} new</source>
            <translation>+ 新增 {0}</translation>
        </message>
        <message>
            <source>= nothing changes</source>
            <translation>= 无变化</translation>
        </message>
        <message>
            <source>= {0} as before</source>
            <translation>= 不变 {0}</translation>
        </message>
        <message>
            <source>A tempo lies between {0} and {1} quarter notes a minute</source>
            <translation>速度应在每分钟 {0} 至 {1} 个四分音符之间</translation>
        </message>
        <message>
            <source>Add a chord</source>
            <translation>添加和弦</translation>
        </message>
        <message>
            <source>Add a marker</source>
            <translation>添加标记</translation>
        </message>
        <message>
            <source>Answers follow this line – right-click takes it away</source>
            <translation>备选跟随此线——右键移除</translation>
        </message>
        <message>
            <source>Change a chord</source>
            <translation>更改和弦</translation>
        </message>
        <message>
            <source>Change the length of a chord</source>
            <translation>更改和弦时长</translation>
        </message>
        <message numerus="yes">
            <source>Change the velocity of %n note(s)</source>
            <translation>
                <numerusform>更改 %n 个音符的力度</numerusform>
            </translation>
        </message>
        <message>
            <source>Change velocity</source>
            <translation>更改力度</translation>
        </message>
        <message>
            <source>Chord from here on</source>
            <translation>从此处起的和弦</translation>
        </message>
        <message numerus="yes">
            <source>Copy %n note(s)</source>
            <translation>
                <numerusform>复制 %n 个音符</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n note(s)</source>
            <translation>
                <numerusform>删除 %n 个音符</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete note</source>
            <translation>删除音符</translation>
        </message>
        <message>
            <source>Draw a controller</source>
            <translation>绘制控制器</translation>
        </message>
        <message>
            <source>Draw a note, drop a file, or press G for a first idea</source>
            <translation>画一个音符，拖入文件，或按 G 获得初步构思</translation>
        </message>
        <message>
            <source>Draw chord</source>
            <translation>绘制和弦</translation>
        </message>
        <message>
            <source>Draw note</source>
            <translation>绘制音符</translation>
        </message>
        <message>
            <source>Draw the chord {0}</source>
            <translation>绘制和弦 {0}</translation>
        </message>
        <message>
            <source>Lengthen note</source>
            <translation>加长音符</translation>
        </message>
        <message>
            <source>Lift the pedal</source>
            <translation>松开踏板</translation>
        </message>
        <message numerus="yes">
            <source>Move %n note(s)</source>
            <translation>
                <numerusform>移动 %n 个音符</numerusform>
            </translation>
        </message>
        <message>
            <source>Move a change of key</source>
            <translation>移动调的变化</translation>
        </message>
        <message>
            <source>Move a change of meter</source>
            <translation>移动拍号变化</translation>
        </message>
        <message>
            <source>Move a change of tempo</source>
            <translation>移动速度变化</translation>
        </message>
        <message>
            <source>Move a chord</source>
            <translation>移动和弦</translation>
        </message>
        <message>
            <source>Move a marker</source>
            <translation>移动标记</translation>
        </message>
        <message>
            <source>Move a point</source>
            <translation>移动点</translation>
        </message>
        <message>
            <source>Move the pedal</source>
            <translation>移动踏板</translation>
        </message>
        <message numerus="yes">
            <source>Mute %n note(s)</source>
            <translation>
                <numerusform>静音 %n 个音符</numerusform>
            </translation>
        </message>
        <message>
            <source>Name of the marker</source>
            <translation>标记名称</translation>
        </message>
        <message numerus="yes">
            <source>Paint %n note(s)</source>
            <translation>
                <numerusform>刷入 %n 个音符</numerusform>
            </translation>
        </message>
        <message>
            <source>Piano roll</source>
            <translation>钢琴卷帘</translation>
        </message>
        <message>
            <source>Press the pedal</source>
            <translation>踩下踏板</translation>
        </message>
        <message>
            <source>Remove a change of key</source>
            <translation>移除调的变化</translation>
        </message>
        <message>
            <source>Remove a change of meter</source>
            <translation>移除拍号变化</translation>
        </message>
        <message>
            <source>Remove a change of tempo</source>
            <translation>移除速度变化</translation>
        </message>
        <message>
            <source>Remove a chord</source>
            <translation>移除和弦</translation>
        </message>
        <message>
            <source>Remove a marker</source>
            <translation>移除标记</translation>
        </message>
        <message>
            <source>Rename a marker</source>
            <translation>重命名标记</translation>
        </message>
        <message numerus="yes">
            <source>Repeat %n note(s)</source>
            <translation>
                <numerusform>重复 %n 个音符</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Resize %n note(s)</source>
            <translation>
                <numerusform>调整 %n 个音符的长度</numerusform>
            </translation>
        </message>
        <message>
            <source>Rub out points</source>
            <translation>擦除点</translation>
        </message>
        <message>
            <source>Set the key</source>
            <translation>设置调</translation>
        </message>
        <message>
            <source>Set the meter</source>
            <translation>设置拍号</translation>
        </message>
        <message>
            <source>Set the tempo</source>
            <translation>设置速度</translation>
        </message>
        <message numerus="yes">
            <source>Set the velocity of %n note(s)</source>
            <translation>
                <numerusform>设置 %n 个音符的力度</numerusform>
            </translation>
        </message>
        <message>
            <source>Shorten note</source>
            <translation>缩短音符</translation>
        </message>
        <message numerus="yes">
            <source>Split %n note(s)</source>
            <translation>
                <numerusform>切分 %n 个音符</numerusform>
            </translation>
        </message>
        <message>
            <source>Split note</source>
            <translation>切分音符</translation>
        </message>
        <message numerus="yes">
            <source>Stretch %n note(s)</source>
            <translation>
                <numerusform>拉伸 %n 个音符</numerusform>
            </translation>
        </message>
        <message>
            <source>Tempo, meter or key from here on</source>
            <translation>从此处起的速度、拍号或调</translation>
        </message>
        <message>
            <source>Type a key, for example D minor</source>
            <translation>输入调，例如 D minor</translation>
        </message>
        <message>
            <source>Type a meter, for example 3/4 or 6/8</source>
            <translation>输入拍号，例如 3/4 或 6/8</translation>
        </message>
        <message>
            <source>Type a number from {0} to {1}</source>
            <translation>请输入 {0} 到 {1} 的数字</translation>
        </message>
        <message>
            <source>Type quarter notes a minute, for example 96</source>
            <translation>输入每分钟四分音符数，例如 96</translation>
        </message>
        <message numerus="yes">
            <source>Unmute %n note(s)</source>
            <translation>
                <numerusform>取消 %n 个音符的静音</numerusform>
            </translation>
        </message>
        <message>
            <source>as it went before {0}</source>
            <translation>照此前出现过的 {0}</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>繁忙</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>平静</translation>
        </message>
        <message>
            <source>chords</source>
            <translation>和弦</translation>
        </message>
        <message>
            <source>contour</source>
            <translation>轮廓</translation>
        </message>
        <message>
            <source>excited</source>
            <translation>激动</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>意料之中</translation>
        </message>
        <message>
            <source>head {0}</source>
            <translation>注意力头 {0}</translation>
        </message>
        <message>
            <source>leans on earlier notes {0}</source>
            <translation>依据之前的音 {0}</translation>
        </message>
        <message>
            <source>motif</source>
            <translation>动机</translation>
        </message>
        <message>
            <source>motion</source>
            <translation>动感</translation>
        </message>
        <message>
            <source>on later ones {0}</source>
            <translation>之后的音 {0}</translation>
        </message>
        <message>
            <source>on none {0}</source>
            <translation>不依据任何音 {0}</translation>
        </message>
        <message>
            <source>pedal from {0} to {1}</source>
            <translation>踏板从 {0} 到 {1}</translation>
        </message>
        <message>
            <source>sections</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>select a note to see what it leans on</source>
            <translation>选择一个音符，看它依据什么</translation>
        </message>
        <message>
            <source>surprising</source>
            <translation>出人意料</translation>
        </message>
        <message>
            <source>tempo</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>tension</source>
            <translation>张力</translation>
        </message>
        <message>
            <source>the model’s {0}</source>
            <translation>模型所写 {0}</translation>
        </message>
        <message>
            <source>the model’s, edited by you {0}</source>
            <translation>模型所写、您已编辑 {0}</translation>
        </message>
        <message>
            <source>to {0}  ·  {1} %</source>
            <translation>到 {0}  ·  {1}%</translation>
        </message>
        <message>
            <source>velocity {change:+d}</source>
            <translation>力度 {change:+d}</translation>
        </message>
        <message>
            <source>velocity {value}</source>
            <translation>力度 {value}</translation>
        </message>
        <message>
            <source>yours {0}</source>
            <translation>您所写 {0}</translation>
        </message>
        <message>
            <source>{0} %</source>
            <translation>{0}%</translation>
        </message>
        <message>
            <source>{0} holds until {1}</source>
            <translation>{0} 持续到 {1}</translation>
        </message>
        <message>
            <source>{0} is no meter: type one like 3/4 or 6/8</source>
            <translation>{0} 不是拍号：请输入如 3/4 或 6/8</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>再 {0} 个</translation>
        </message>
        <message>
            <source>{0} would need more than seven signs</source>
            <translation>{0} 需要七个以上的升降号</translation>
        </message>
        <message>
            <source>{pitch}  ·  {place}  ·  velocity {velocity}  ·  length {length}</source>
            <translation>{pitch}  ·  {place}  ·  力度 {velocity}  ·  时值 {length}</translation>
        </message>
        <message>
            <source>{start} to {end} – G fills it</source>
            <translation>{start} 至 {end}——按 G 填充</translation>
        </message>
        <message>
            <source>{start} to {end}, {low}–{high} – G fills it</source>
            <translation>{start} 至 {end}，{low}–{high}——按 G 填充</translation>
        </message>
        <message>
            <source>“{0}” is no bass: one note stands behind the slash, as in C/E</source>
            <translation>“{0}”不是低音：斜线后应为一个音，如 C/E</translation>
        </message>
        <message>
            <source>“{0}” is no chord: it begins with a note from A to G, as in Dm7/G</source>
            <translation>“{0}”不是和弦：应以 A 至 G 的音名开头，如 Dm7/G</translation>
        </message>
        <message>
            <source>“{0}” is no tempo (96), meter (3/4) or key (D minor)</source>
            <translation>“{0}”不是速度 (96)、拍号 (3/4) 或调 (D minor)</translation>
        </message>
        <message>
            <source>“{0}” is not known; some that are: m, 7, maj7, m7, dim, sus4, 6, 9</source>
            <translation>无法识别“{0}”；可用的有：m、7、maj7、m7、dim、sus4、6、9</translation>
        </message>
        <message>
            <source>→ {0} moved</source>
            <translation>→ 移动 {0}</translation>
        </message>
        <message>
            <source>− {0} gone</source>
            <translation>− 移除 {0}</translation>
        </message>
    </context>
    <context>
        <name>PieceChooser</name>
        <message>
            <source>Open a tune</source>
            <translation>打开曲调</translation>
        </message>
        <message>
            <source>Part of the title</source>
            <translation>标题的一部分</translation>
        </message>
        <message>
            <source>Tunes</source>
            <translation>曲调</translation>
        </message>
        <message>
            <source>“{0}” holds {1} tunes. Which one?</source>
            <translation>“{0}”中有 {1} 首曲调。要打开哪一首？</translation>
        </message>
    </context>
    <context>
        <name>PitchBar</name>
        <message>
            <source>Scroll in pitch</source>
            <translation>沿音高滚动</translation>
        </message>
    </context>
    <context>
        <name>Position</name>
        <message>
            <source>count-in</source>
            <translation>预备拍</translation>
        </message>
    </context>
    <context>
        <name>QuantiseDialog</name>
        <message>
            <source>Ends</source>
            <translation>结束点</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Move the starts</source>
            <translation>移动起点</translation>
        </message>
        <message>
            <source>Quantise</source>
            <translation>量化</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>起点</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>强度</translation>
        </message>
        <message>
            <source>Swing</source>
            <translation>摇摆</translation>
        </message>
        <message>
            <source>The key of quantising does the same from now on.</source>
            <translation>量化快捷键今后执行同样的操作。</translation>
        </message>
        <message>
            <source>To the grid</source>
            <translation>到网格</translation>
        </message>
        <message>
            <source>keep the length</source>
            <translation>保持时值</translation>
        </message>
        <message>
            <source>lengths of whole steps</source>
            <translation>时值取整步</translation>
        </message>
        <message>
            <source>of the roll ({0})</source>
            <translation>同卷帘（{0}）</translation>
        </message>
        <message>
            <source>to the grid too</source>
            <translation>也到网格</translation>
        </message>
    </context>
    <context>
        <name>Radio</name>
        <message>
            <source>Radio off</source>
            <translation>电台已关闭</translation>
        </message>
        <message>
            <source>Radio: Space or the pedal keeps, Backspace throws away, F10 ends it</source>
            <translation>电台：空格或踏板采用，Backspace 丢弃，F10 结束</translation>
        </message>
    </context>
    <context>
        <name>Readout</name>
        <message>
            <source>Engine: {0}</source>
            <translation>引擎：{0}</translation>
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <source>Nothing yet</source>
            <translation>尚无内容</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>最近打开(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>Recipe</name>
        <message>
            <source>Adventure</source>
            <translation>冒险</translation>
        </message>
        <message>
            <source>Closeness</source>
            <translation>相似</translation>
        </message>
        <message>
            <source>Locked notes</source>
            <translation>锁定的音符</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>动感</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>走向</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>风格</translation>
        </message>
        <message>
            <source>Timing</source>
            <translation>时值精度</translation>
        </message>
    </context>
    <context>
        <name>Recorder</name>
        <message>
            <source>Nothing was played in the last minutes.</source>
            <translation>最近几分钟没有演奏。</translation>
        </message>
        <message>
            <source>Nothing was played, so nothing was recorded.</source>
            <translation>没有演奏，因此没有录下任何内容。</translation>
        </message>
        <message numerus="yes">
            <source>Record %n note(s)</source>
            <translation>
                <numerusform>录制 %n 个音符</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryBox</name>
        <message>
            <source>A piece from an earlier run is damaged</source>
            <translation>上次运行留下的一部作品已损坏</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>It cannot be read ({0}). What is left of it is kept as
{1}</source>
            <translation>无法读取（{0}）。残留内容保存在
{1}</translation>
        </message>
        <message>
            <source>It was kept as it stood on {0}.</source>
            <translation>已按 {0} 时的状态保存。</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>以后再说</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>Your piece is still there</source>
            <translation>您的作品还在</translation>
        </message>
        <message>
            <source>“{0}” was not saved before the program ended.</source>
            <translation>程序结束前“{0}”没有保存。</translation>
        </message>
    </context>
    <context>
        <name>Regrowing</name>
        <message>
            <source>No notes of the model follow there: select the note that you have changed.</source>
            <translation>其后没有模型写的音符：请选择您改过的音符。</translation>
        </message>
        <message>
            <source>Regrow bar {0}</source>
            <translation>重新生长第 {0} 小节</translation>
        </message>
        <message>
            <source>Regrow bars {0}–{1}</source>
            <translation>重新生长第 {0}–{1} 小节</translation>
        </message>
        <message>
            <source>The answers are still coming: one moment, or Esc to stop them here.</source>
            <translation>备选仍在生成：请稍候，或按 Esc 就此停止。</translation>
        </message>
    </context>
    <context>
        <name>Ruler</name>
        <message>
            <source>Bars and beats. A click in the upper half seeks, a drag in the lower half selects time.</source>
            <translation>小节与拍。单击上半部定位，拖动下半部选择时间。</translation>
        </message>
        <message>
            <source>Click above to seek, drag below to select the time to fill; with Ctrl hear what the mouse passes</source>
            <translation>在上半部单击可定位，在下半部拖动可选择要填充的时间；按住 Ctrl 可听到鼠标经过的音符</translation>
        </message>
        <message>
            <source>Ruler</source>
            <translation>标尺</translation>
        </message>
    </context>
    <context>
        <name>RulerCursor</name>
        <message>
            <source>time selected from {0} to {1}</source>
            <translation>选中的时间从{0}到{1}</translation>
        </message>
    </context>
    <context>
        <name>SignCursor</name>
        <message>
            <source>nothing here; Enter types it at {0}</source>
            <translation>此处没有内容；按 Enter 在{0}输入</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source> and </source>
            <translation>又</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n 个音符</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) selected</source>
            <translation>
                <numerusform>已选择 %n 个音符</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n octave(s)</source>
            <translation>
                <numerusform>%n 个八度</numerusform>
            </translation>
        </message>
        <message>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>D</source>
            <translation>D</translation>
        </message>
        <message>
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <source>F</source>
            <translation>F</translation>
        </message>
        <message>
            <source>G</source>
            <translation>G</translation>
        </message>
        <message>
            <source>a fifth</source>
            <translation>五度</translation>
        </message>
        <message>
            <source>a fourth</source>
            <translation>四度</translation>
        </message>
        <message>
            <source>a second</source>
            <translation>二度</translation>
        </message>
        <message>
            <source>a seventh</source>
            <translation>七度</translation>
        </message>
        <message>
            <source>a sixth</source>
            <translation>六度</translation>
        </message>
        <message>
            <source>a third</source>
            <translation>三度</translation>
        </message>
        <message>
            <source>answer {0} of {1}</source>
            <translation>备选 {0}，共 {1} 个</translation>
        </message>
        <message>
            <source>augmented</source>
            <translation>增和弦</translation>
        </message>
        <message>
            <source>bar {0} beat {1}</source>
            <translation>第 {0} 小节第 {1} 拍</translation>
        </message>
        <message>
            <source>by the model</source>
            <translation>模型所写</translation>
        </message>
        <message>
            <source>by the model, edited by you</source>
            <translation>模型所写，您已编辑</translation>
        </message>
        <message>
            <source>diminished</source>
            <translation>减和弦</translation>
        </message>
        <message>
            <source>dotted {0}</source>
            <translation>附点{0}</translation>
        </message>
        <message>
            <source>down {0}</source>
            <translation>下行{0}</translation>
        </message>
        <message>
            <source>eighth note</source>
            <translation>八分音符</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>ends on {0}</source>
            <translation>结束于 {0}</translation>
        </message>
        <message>
            <source>ends where it began</source>
            <translation>回到起始音</translation>
        </message>
        <message>
            <source>half note</source>
            <translation>二分音符</translation>
        </message>
        <message>
            <source>key of {0} {1}</source>
            <translation>{0} {1}调</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>major</source>
            <translation>大和弦</translation>
        </message>
        <message>
            <source>major seventh</source>
            <translation>大七和弦</translation>
        </message>
        <message>
            <source>marker {0}</source>
            <translation>标记 {0}</translation>
        </message>
        <message>
            <source>meter {0} {1}</source>
            <translation>拍号 {0} {1}</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>小和弦</translation>
        </message>
        <message>
            <source>minor seventh</source>
            <translation>小七和弦</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>静音</translation>
        </message>
        <message>
            <source>no chord</source>
            <translation>无和弦</translation>
        </message>
        <message>
            <source>no notes yet</source>
            <translation>尚无音符</translation>
        </message>
        <message>
            <source>nothing selected</source>
            <translation>未选择</translation>
        </message>
        <message>
            <source>pitch locked</source>
            <translation>音高已锁定</translation>
        </message>
        <message>
            <source>quarter note</source>
            <translation>四分音符</translation>
        </message>
        <message>
            <source>rhythm locked</source>
            <translation>节奏已锁定</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>已选择</translation>
        </message>
        <message>
            <source>seventh</source>
            <translation>属七和弦</translation>
        </message>
        <message>
            <source>sixteenth note</source>
            <translation>十六分音符</translation>
        </message>
        <message>
            <source>tempo {0}</source>
            <translation>速度 {0}</translation>
        </message>
        <message>
            <source>thirty-second note</source>
            <translation>三十二分音符</translation>
        </message>
        <message>
            <source>triplet {0}</source>
            <translation>三连音{0}</translation>
        </message>
        <message>
            <source>up {0}</source>
            <translation>上行{0}</translation>
        </message>
        <message>
            <source>whole note</source>
            <translation>全音符</translation>
        </message>
        <message>
            <source>{0} and {1} of {2}</source>
            <translation>{0}又 {1}/{2} 拍</translation>
        </message>
        <message>
            <source>{0} bits a note</source>
            <translation>每音 {0} 比特</translation>
        </message>
        <message>
            <source>{0} double flat {1}</source>
            <translation>重降 {0}{1}</translation>
        </message>
        <message>
            <source>{0} double sharp {1}</source>
            <translation>重升 {0}{1}</translation>
        </message>
        <message>
            <source>{0} flat {1}</source>
            <translation>降 {0}{1}</translation>
        </message>
        <message>
            <source>{0} over {1}</source>
            <translation>{0}，低音 {1}</translation>
        </message>
        <message>
            <source>{0} per cent like yours</source>
            <translation>与您的相似 {0}%</translation>
        </message>
        <message>
            <source>{0} quarter notes</source>
            <translation>{0} 个四分音符</translation>
        </message>
        <message>
            <source>{0} sharp {1}</source>
            <translation>升 {0}{1}</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}, inside {1}</source>
            <translation>{0}，位于：{1}</translation>
        </message>
        <message>
            <source>{0}, {1} to {2}, from {3} to {4}</source>
            <translation>{0}，{1}至{2}，从 {3} 到 {4}</translation>
        </message>
    </context>
    <context>
        <name>SpeedButton</name>
        <message>
            <source>How fast it is heard; the tempo of the piece stays</source>
            <translation>试听的速度；乐曲的速度不变</translation>
        </message>
        <message>
            <source>Speed {0}</source>
            <translation>速度 {0}</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>The demo tune cannot be shown: {0}</source>
            <translation>无法显示示例曲：{0}</translation>
        </message>
        <message>
            <source>The piece cannot be kept safe while you work: {0}</source>
            <translation>工作期间无法自动保护作品：{0}</translation>
        </message>
    </context>
    <context>
        <name>StateWords</name>
        <message numerus="yes">
            <source>%n answer(s) — ↑ ↓ compare, Enter keeps, → a note, Tab a bar, Esc drops</source>
            <translation>
                <numerusform>%n 个备选——↑ ↓ 比较，Enter 采用，→ 取一音，Tab 取一小节，Esc 放弃</numerusform>
            </translation>
        </message>
        <message>
            <source>Curve</source>
            <translation>曲线</translation>
        </message>
        <message>
            <source>Draw a note, drop a file, or press G for a first idea</source>
            <translation>画一个音符，拖入文件，或按 G 获得初步构思</translation>
        </message>
        <message>
            <source>Draw and move hits, or choose a track with pitches: answers are made for those</source>
            <translation>可绘制和移动打击音符；如需备选，请选择有音高的音轨</translation>
        </message>
        <message>
            <source>Press G to complete bar {0}</source>
            <translation>按 G 补全第 {0} 小节</translation>
        </message>
        <message>
            <source>Press G to complete bars {0}–{1}</source>
            <translation>按 G 补全第 {0}–{1} 小节</translation>
        </message>
        <message>
            <source>Press Shift+G to go on, or select some time and press G to fill it</source>
            <translation>按 Shift+G 续写，或选择一段时间后按 G 填充</translation>
        </message>
        <message>
            <source>The engine is running again.</source>
            <translation>引擎已恢复运行。</translation>
        </message>
        <message>
            <source>The engine is waking up …</source>
            <translation>引擎正在启动 …</translation>
        </message>
        <message>
            <source>The engine is waking up: the answers come in a moment, Esc stops</source>
            <translation>模型正在启动：备选马上就来，Esc 停止</translation>
        </message>
        <message>
            <source>bar {0}</source>
            <translation>第 {0} 小节</translation>
        </message>
        <message>
            <source>bars {0}–{1}</source>
            <translation>第 {0}–{1} 小节</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>saved just now</source>
            <translation>刚刚保存</translation>
        </message>
        <message>
            <source>saved {0} min ago</source>
            <translation>{0} 分钟前保存</translation>
        </message>
        <message>
            <source>snap {0}</source>
            <translation>吸附 {0}</translation>
        </message>
        <message>
            <source>{0} · composing {1} %</source>
            <translation>{0} · 正在作曲 {1} %</translation>
        </message>
        <message>
            <source>{0} · {1} in {2} ms</source>
            <translation>{0} · {2} 毫秒内 {1} 个</translation>
        </message>
        <message>
            <source>{0}. Enter to keep, Esc to drop</source>
            <translation>{0}。Enter 采用，Esc 放弃</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>The tool in hand: what the mouse does in the roll</source>
            <translation>当前工具：鼠标在卷帘中的作用</translation>
        </message>
        <message>
            <source>What drawing and moving snap to</source>
            <translation>绘制和移动时的吸附网格</translation>
        </message>
    </context>
    <context>
        <name>StepInput</name>
        <message>
            <source>Step back</source>
            <translation>后退一步</translation>
        </message>
        <message>
            <source>Step input</source>
            <translation>步进输入</translation>
        </message>
        <message>
            <source>Step input is off</source>
            <translation>步进输入已关闭</translation>
        </message>
        <message>
            <source>Step input: what is played is written at the playhead, one note length after the other</source>
            <translation>步进输入：演奏的音依次按音符时值写在播放头处</translation>
        </message>
    </context>
    <context>
        <name>StretchDialog</name>
        <message>
            <source>Double</source>
            <translation>加倍</translation>
        </message>
        <message>
            <source>Fit the selected time</source>
            <translation>适合所选时间</translation>
        </message>
        <message>
            <source>Half</source>
            <translation>减半</translation>
        </message>
        <message>
            <source>Length in beats</source>
            <translation>以拍计的时值</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>拉伸</translation>
        </message>
        <message>
            <source>Stretch notes</source>
            <translation>拉伸音符</translation>
        </message>
        <message>
            <source>Stretch to</source>
            <translation>拉伸到</translation>
        </message>
    </context>
    <context>
        <name>TimeBar</name>
        <message>
            <source>Scroll in time</source>
            <translation>沿时间滚动</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>A tune with a hole</source>
            <translation>一首有空缺的曲调</translation>
        </message>
        <message>
            <source>Choose by ear</source>
            <translation>用耳朵挑选</translation>
        </message>
        <message>
            <source>Click a new note and press {0} or drag it. The model's notes are violet, those you change become amber.</source>
            <translation>单击一个新音符，按 {0} 或拖动它。模型写的音符是紫色，您改过的变为琥珀色。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Here are several answers, the likeliest first. {0} and {1} step through them; pale notes are not yet yours.</source>
            <translation>这里有几个备选，最可能的在前。用 {0} 和 {1} 逐个查看；浅色音符还不是您的。</translation>
        </message>
        <message>
            <source>Keep one</source>
            <translation>采用一个</translation>
        </message>
        <message>
            <source>Let it be filled</source>
            <translation>让它来填充</translation>
        </message>
        <message>
            <source>Make it yours</source>
            <translation>改成您自己的</translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>第一次使用？</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>以后再说</translation>
        </message>
        <message>
            <source>One minute shows all that matters, on the tune that is open. It waits under Help as well.</source>
            <translation>用一分钟在当前曲调上演示要点。也可随时从“帮助”中打开。</translation>
        </message>
        <message>
            <source>Press {0}. The model hears what stands on both sides and proposes what could stand between.</source>
            <translation>按 {0}。模型会听前后两侧的内容，并提出中间可以是什么。</translation>
        </message>
        <message>
            <source>Say what you like</source>
            <translation>说出您的喜好</translation>
        </message>
        <message>
            <source>Show me round</source>
            <translation>带我看看</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>跳过导览</translation>
        </message>
        <message>
            <source>That is all</source>
            <translation>就是这些</translation>
        </message>
        <message>
            <source>These sliders say how the next answers shall be: move one. What stands under “Always” no answer breaks.</source>
            <translation>这些滑块决定下一批备选的样子：移动其中一个。“始终”之下的条件，任何备选都不会违反。</translation>
        </message>
        <message>
            <source>This dance lacks four bars: the tinted ones. Press {0} to hear it, and {0} again to stop.</source>
            <translation>这首舞曲缺了四个小节，即着色的部分。按 {0} 试听，再按 {0} 停止。</translation>
        </message>
        <message>
            <source>{0} keeps the answer that you see. {1} would have left everything as it was.</source>
            <translation>{0} 采用您看到的备选。{1} 则会让一切保持原样。</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>{0} takes back any step, {1} shows all keys, {2} finds every command. This tour waits here, under Help.</source>
            <translation>{0} 撤销任何一步，{1} 显示所有快捷键，{2} 查找任何命令。导览就在“帮助”里。</translation>
        </message>
    </context>
    <context>
        <name>TrackMenu</name>
        <message>
            <source>&amp;Colour</source>
            <translation>颜色(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Instrument</source>
            <translation>乐器(&amp;I)</translation>
        </message>
        <message>
            <source>Change the MIDI channel</source>
            <translation>更改 MIDI 通道</translation>
        </message>
        <message>
            <source>Choose the MIDI port</source>
            <translation>选择 MIDI 端口</translation>
        </message>
        <message>
            <source>Choose the instrument</source>
            <translation>选择乐器</translation>
        </message>
        <message>
            <source>Colour the track</source>
            <translation>设置音轨颜色</translation>
        </message>
        <message>
            <source>Colour {0}</source>
            <translation>颜色 {0}</translation>
        </message>
        <message>
            <source>MIDI &amp;port</source>
            <translation>MIDI 端口(&amp;P)</translation>
        </message>
        <message>
            <source>MIDI c&amp;hannel</source>
            <translation>MIDI 通道(&amp;H)</translation>
        </message>
        <message>
            <source>The output of the piece</source>
            <translation>作品的输出</translation>
        </message>
        <message>
            <source>{0} (not connected)</source>
            <translation>{0}（未连接）</translation>
        </message>
        <message>
            <source>{0} (percussion)</source>
            <translation>{0}（打击乐）</translation>
        </message>
    </context>
    <context>
        <name>TrackMix</name>
        <message>
            <source>Pan</source>
            <translation>声像</translation>
        </message>
        <message>
            <source>Pan: middle</source>
            <translation>声像：居中</translation>
        </message>
        <message>
            <source>Pan: {0} left</source>
            <translation>声像：左 {0}</translation>
        </message>
        <message>
            <source>Pan: {0} right</source>
            <translation>声像：右 {0}</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>音量</translation>
        </message>
        <message>
            <source>Volume {0}</source>
            <translation>音量 {0}</translation>
        </message>
        <message>
            <source>pan</source>
            <translation>声像</translation>
        </message>
        <message>
            <source>vol</source>
            <translation>音量</translation>
        </message>
    </context>
    <context>
        <name>TrackRow</name>
        <message>
            <source>Mute</source>
            <translation>静音</translation>
        </message>
        <message>
            <source>Name of the track</source>
            <translation>音轨名称</translation>
        </message>
        <message>
            <source>Solo</source>
            <translation>独奏</translation>
        </message>
        <message>
            <source>current track</source>
            <translation>当前音轨</translation>
        </message>
        <message>
            <source>track</source>
            <translation>音轨</translation>
        </message>
    </context>
    <context>
        <name>TracksPanel</name>
        <message>
            <source>Add a track</source>
            <translation>添加音轨</translation>
        </message>
        <message>
            <source>End the solo of the track</source>
            <translation>取消音轨独奏</translation>
        </message>
        <message>
            <source>Move the track</source>
            <translation>移动音轨</translation>
        </message>
        <message>
            <source>Mute the track</source>
            <translation>将音轨静音</translation>
        </message>
        <message>
            <source>Rename the track</source>
            <translation>重命名音轨</translation>
        </message>
        <message>
            <source>Set the pan</source>
            <translation>设置声像</translation>
        </message>
        <message>
            <source>Set the volume</source>
            <translation>设置音量</translation>
        </message>
        <message>
            <source>Solo the track</source>
            <translation>独奏音轨</translation>
        </message>
        <message>
            <source>Track {0}</source>
            <translation>音轨 {0}</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>音轨</translation>
        </message>
        <message>
            <source>Unmute the track</source>
            <translation>取消音轨静音</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>No sound: {reason}. The piece plays silently; choose a MIDI port under Play ▸ Output.</source>
            <translation>没有声音：{reason}。作品将静默播放；请在“播放 ▸ 输出”中选择 MIDI 端口。</translation>
        </message>
        <message>
            <source>{reason}. The piece plays through {output}.</source>
            <translation>{reason}。作品通过 {output} 播放。</translation>
        </message>
    </context>
    <context>
        <name>Velocities</name>
        <message numerus="yes">
            <source>%n selected note(s)</source>
            <translation>
                <numerusform>所选的 %n 个音符</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n note(s) of the track</source>
            <translation>
                <numerusform>音轨的全部 %n 个音符</numerusform>
            </translation>
        </message>
        <message>
            <source>All alike</source>
            <translation>全部一致</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>How to change the velocities</source>
            <translation>如何更改力度</translation>
        </message>
        <message>
            <source>Louder or softer</source>
            <translation>加强或减弱</translation>
        </message>
        <message>
            <source>More or less contrast</source>
            <translation>增减对比</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>百分比</translation>
        </message>
        <message>
            <source>Ramp</source>
            <translation>渐变</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>随机</translation>
        </message>
        <message>
            <source>Roll again</source>
            <translation>重新随机</translation>
        </message>
        <message numerus="yes">
            <source>Set the velocity of %n note(s)</source>
            <translation>
                <numerusform>设置 %n 个音符的力度</numerusform>
            </translation>
        </message>
        <message>
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <source>Up to ±</source>
            <translation>至多 ±</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>力度</translation>
        </message>
    </context>
    <context>
        <name>VelocityCursor</name>
        <message>
            <source>no notes</source>
            <translation>没有音符</translation>
        </message>
        <message>
            <source>velocity {0}, {1}</source>
            <translation>力度 {0}，{1}</translation>
        </message>
    </context>
    <context>
        <name>VelocityLane</name>
        <message>
            <source>How loud each note is; drag to change it, with Ctrl along a line, with Shift all together</source>
            <translation>每个音符的响度；拖动可更改，按 Ctrl 沿直线，按 Shift 全部一起</translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>力度</translation>
        </message>
    </context>
    <context>
        <name>Wall</name>
        <message>
            <source>Asking …</source>
            <translation>正在生成 …</translation>
        </message>
        <message>
            <source>First</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>More answers</source>
            <translation>更多备选</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>备选墙</translation>
        </message>
        <message>
            <source>{0} answers</source>
            <translation>{0} 个备选</translation>
        </message>
        <message>
            <source>{0} of {1} answers differ</source>
            <translation>{1} 个备选中有 {0} 个不同</translation>
        </message>
    </context>
    <context>
        <name>WallGrid</name>
        <message>
            <source>Wall of answers</source>
            <translation>备选墙</translation>
        </message>
        <message>
            <source>{0} alike · {1}</source>
            <translation>相似 {0} · {1}</translation>
        </message>
        <message>
            <source>{0} bits</source>
            <translation>{0} 比特</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>&amp;About Continuo</source>
            <translation>关于 Continuo(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Adapt to the zoom</source>
            <translation>随缩放调整(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Add a track</source>
            <translation>添加音轨(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Again</source>
            <translation>再来(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Arrow</source>
            <translation>箭头(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;As the system</source>
            <translation>跟随系统(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Augmented</source>
            <translation>增和弦(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Back to raw timing</source>
            <translation>恢复原始时值(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Branches and shelf</source>
            <translation>分支与收藏架(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Choose and change keys…</source>
            <translation>选择与更改快捷键(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Chord here…</source>
            <translation>在此处加和弦(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Chord stamp</source>
            <translation>和弦图章(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Coarser grid</source>
            <translation>网格更疏(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Complete</source>
            <translation>补全(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Compose</source>
            <translation>作曲(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Compose panel</source>
            <translation>作曲面板(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Count in one bar</source>
            <translation>预备一小节(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Diminished</source>
            <translation>减和弦(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Dotted</source>
            <translation>附点(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Draw in the scale only</source>
            <translation>只在音阶内绘制(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Drop all answers</source>
            <translation>放弃所有备选(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>复制一份(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Duplicate the track</source>
            <translation>复制音轨(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Eraser</source>
            <translation>橡皮(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Expression</source>
            <translation>表情(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Find a command…</source>
            <translation>查找命令(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Find chords, one a bar</source>
            <translation>识别和弦，每小节一个(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Finer grid</source>
            <translation>网格更密(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Fix the weakest notes</source>
            <translation>修正最薄弱的音符(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Fold to the used rows</source>
            <translation>只显示用到的行(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Follow the playhead</source>
            <translation>跟随播放头(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Ghost while you edit</source>
            <translation>编辑时提示(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Grid</source>
            <translation>网格(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Half-diminished</source>
            <translation>半减七和弦(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Hear the keyboard</source>
            <translation>试听键盘(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Hear the original while held</source>
            <translation>按住时听原样(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Hole</source>
            <translation>空缺(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Humanise</source>
            <translation>人性化(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Import tracks…</source>
            <translation>导入音轨(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation>反选(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>合并(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Keep this answer</source>
            <translation>采用此备选(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Key here…</source>
            <translation>在此处设调(&amp;K)…</translation>
        </message>
        <message>
            <source>&amp;Knife</source>
            <translation>刀(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Letters play the piano</source>
            <translation>用字母键弹奏(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Likely rows under the pen</source>
            <translation>笔下的可能音高(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Listen</source>
            <translation>试听(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Longer</source>
            <translation>加长(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Loop the selection</source>
            <translation>循环所选(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Lower rows</source>
            <translation>行变矮(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Major</source>
            <translation>大三和弦(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Marker at the playhead…</source>
            <translation>在播放头处加标记(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Metronome</source>
            <translation>节拍器(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Modulation</source>
            <translation>调制(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Mute</source>
            <translation>静音(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>新建(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Next answer</source>
            <translation>下一个备选(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Note names</source>
            <translation>音名(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>音符(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Pan</source>
            <translation>声像(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Pencil</source>
            <translation>铅笔(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Play</source>
            <translation>播放(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Play or pause</source>
            <translation>播放或暂停(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Previous answer</source>
            <translation>上一个备选(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Previous track</source>
            <translation>上一音轨(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Quantise</source>
            <translation>量化(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Quantise the take</source>
            <translation>量化录音(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Quintuplets</source>
            <translation>五连音(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>录制(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Regrow what followed</source>
            <translation>让其后重新生长(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Remove chords</source>
            <translation>移除和弦(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Remove the track</source>
            <translation>移除音轨(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Reverse</source>
            <translation>反转(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Seventh chord of the scale</source>
            <translation>音阶内七和弦(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Sheet of keys</source>
            <translation>快捷键表(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Shorter</source>
            <translation>缩短(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Snap</source>
            <translation>吸附(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Solo</source>
            <translation>独奏(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Step input</source>
            <translation>步进输入(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Stop and return</source>
            <translation>停止并返回(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Stretch…</source>
            <translation>拉伸(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Sustain pedal</source>
            <translation>延音踏板(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Taller rows</source>
            <translation>行变高(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Tempo here…</source>
            <translation>在此处设速度(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Triad of the scale</source>
            <translation>音阶内三和弦(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Triplet</source>
            <translation>三连音(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Turn upside down</source>
            <translation>倒影(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Vary</source>
            <translation>变奏(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Velocity</source>
            <translation>力度(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Wall of answers</source>
            <translation>备选墙(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;What is this?</source>
            <translation>这是什么？(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Who wrote it</source>
            <translation>由谁所写(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Write by keys</source>
            <translation>用键盘书写(&amp;W)</translation>
        </message>
        <message>
            <source>A bar earlier</source>
            <translation>提前一小节</translation>
        </message>
        <message>
            <source>A bar later</source>
            <translation>推后一小节</translation>
        </message>
        <message>
            <source>A tick earlier</source>
            <translation>提前一个 tick</translation>
        </message>
        <message>
            <source>A tick later</source>
            <translation>推后一个 tick</translation>
        </message>
        <message>
            <source>Add a track</source>
            <translation>添加音轨</translation>
        </message>
        <message>
            <source>Adventure slider</source>
            <translation>“冒险”滑块</translation>
        </message>
        <message>
            <source>Again with the same &amp;seed</source>
            <translation>用相同种子再来(&amp;S)</translation>
        </message>
        <message>
            <source>Answers follow every setting</source>
            <translation>备选跟随每项设置</translation>
        </message>
        <message>
            <source>Arrow: drag on nothing selects, on a note moves it; a double click draws one</source>
            <translation>箭头：在空白处拖动可选择，在音符上拖动可移动；双击可画音符</translation>
        </message>
        <message>
            <source>Back to raw timing</source>
            <translation>恢复原始时值</translation>
        </message>
        <message>
            <source>C&amp;alm and excited notes</source>
            <translation>平静与激动的音符(&amp;A)</translation>
        </message>
        <message>
            <source>Capture what I just &amp;played</source>
            <translation>捕获刚才的演奏(&amp;P)</translation>
        </message>
        <message>
            <source>Chord by n&amp;ame…</source>
            <translation>按名称输入和弦(&amp;A)…</translation>
        </message>
        <message>
            <source>Chord stamp: click to draw a chord on that note</source>
            <translation>和弦图章：单击即可在该音上画和弦</translation>
        </message>
        <message>
            <source>Clicks between the beats too</source>
            <translation>拍间也打点</translation>
        </message>
        <message>
            <source>Closeness slider</source>
            <translation>“相似”滑块</translation>
        </message>
        <message>
            <source>Con&amp;tinue</source>
            <translation>续写(&amp;T)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>剪切(&amp;T)</translation>
        </message>
        <message>
            <source>Cursor a bar back</source>
            <translation>光标后退一小节</translation>
        </message>
        <message>
            <source>Cursor a bar on</source>
            <translation>光标前进一小节</translation>
        </message>
        <message>
            <source>Cursor an octave down</source>
            <translation>光标下移八度</translation>
        </message>
        <message>
            <source>Cursor an octave up</source>
            <translation>光标上移八度</translation>
        </message>
        <message>
            <source>Cursor back by the grid</source>
            <translation>光标按网格后退</translation>
        </message>
        <message>
            <source>Cursor down</source>
            <translation>光标下移</translation>
        </message>
        <message>
            <source>Cursor on by the grid</source>
            <translation>光标按网格前进</translation>
        </message>
        <message>
            <source>Cursor up</source>
            <translation>光标上移</translation>
        </message>
        <message>
            <source>Cut notes</source>
            <translation>剪切音符</translation>
        </message>
        <message>
            <source>Cut o&amp;verlaps</source>
            <translation>裁去重叠(&amp;V)</translation>
        </message>
        <message>
            <source>D&amp;otted</source>
            <translation>附点(&amp;O)</translation>
        </message>
        <message>
            <source>Dark, &amp;high contrast</source>
            <translation>深色，高对比度(&amp;H)</translation>
        </message>
        <message>
            <source>Dark, for colour-&amp;blind eyes</source>
            <translation>深色，色盲友好(&amp;B)</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>删除(&amp;L)</translation>
        </message>
        <message>
            <source>Delete time</source>
            <translation>删除时间</translation>
        </message>
        <message>
            <source>Diminished seventh</source>
            <translation>减七和弦</translation>
        </message>
        <message>
            <source>Dominant se&amp;venth</source>
            <translation>属七和弦(&amp;V)</translation>
        </message>
        <message>
            <source>Draw a contour to follow</source>
            <translation>绘制要跟随的轮廓</translation>
        </message>
        <message>
            <source>Draw how busy it is</source>
            <translation>绘制疏密</translation>
        </message>
        <message>
            <source>Draw how tense it is</source>
            <translation>绘制张力</translation>
        </message>
        <message>
            <source>Draw or delete a note</source>
            <translation>绘制或删除音符</translation>
        </message>
        <message>
            <source>Draw the &amp;pen to likely rows</source>
            <translation>将笔吸向可能音高(&amp;P)</translation>
        </message>
        <message>
            <source>Duplicate notes</source>
            <translation>复制音符</translation>
        </message>
        <message>
            <source>Duplicate the track</source>
            <translation>复制音轨</translation>
        </message>
        <message>
            <source>E&amp;vent list</source>
            <translation>事件列表(&amp;V)</translation>
        </message>
        <message>
            <source>Earlier by the grid</source>
            <translation>按网格提前</translation>
        </message>
        <message>
            <source>End the solo of the track</source>
            <translation>取消音轨独奏</translation>
        </message>
        <message>
            <source>Eraser: drag over notes to delete them</source>
            <translation>橡皮：拖过音符即可删除</translation>
        </message>
        <message>
            <source>Export &amp;MIDI…</source>
            <translation>导出 MIDI(&amp;M)…</translation>
        </message>
        <message>
            <source>Export a&amp;udio…</source>
            <translation>导出音频(&amp;U)…</translation>
        </message>
        <message>
            <source>Extend to next note</source>
            <translation>扩选到下一音符</translation>
        </message>
        <message>
            <source>Extend to previous note</source>
            <translation>扩选到上一音符</translation>
        </message>
        <message>
            <source>Fifth alone</source>
            <translation>纯五度</translation>
        </message>
        <message>
            <source>Fin&amp;d chords, one a beat</source>
            <translation>识别和弦，每拍一个(&amp;D)</translation>
        </message>
        <message>
            <source>Find the motif again</source>
            <translation>查找下一处动机</translation>
        </message>
        <message>
            <source>Fold to the scal&amp;e</source>
            <translation>只显示音阶内的行(&amp;E)</translation>
        </message>
        <message>
            <source>Forget the motif</source>
            <translation>忘记动机</translation>
        </message>
        <message>
            <source>Go from the first phrase to this one</source>
            <translation>从第一句过渡到这一句</translation>
        </message>
        <message>
            <source>Grid {0}</source>
            <translation>网格 {0}</translation>
        </message>
        <message>
            <source>Guided tour</source>
            <translation>导览</translation>
        </message>
        <message>
            <source>Hear it &amp;faster</source>
            <translation>听得更快(&amp;F)</translation>
        </message>
        <message>
            <source>Hear it s&amp;lower</source>
            <translation>听得更慢(&amp;L)</translation>
        </message>
        <message>
            <source>Hole: drag a rectangle, then G fills it</source>
            <translation>空缺：拖出一个矩形，再按 G 填充</translation>
        </message>
        <message>
            <source>Humanise by settings…</source>
            <translation>按设置人性化…</translation>
        </message>
        <message>
            <source>Insert time</source>
            <translation>插入时间</translation>
        </message>
        <message>
            <source>Keep only the &amp;rhythm</source>
            <translation>只采用节奏(&amp;R)</translation>
        </message>
        <message>
            <source>Keep only the contour</source>
            <translation>只采用轮廓</translation>
        </message>
        <message>
            <source>Keep only the p&amp;itches</source>
            <translation>只采用音高(&amp;I)</translation>
        </message>
        <message>
            <source>Keep the next &amp;bar</source>
            <translation>采用下一小节(&amp;B)</translation>
        </message>
        <message>
            <source>Keep the next n&amp;ote</source>
            <translation>采用下一个音符(&amp;O)</translation>
        </message>
        <message>
            <source>Keys to the lane before</source>
            <translation>键盘转到上一栏</translation>
        </message>
        <message>
            <source>Keys to the next lane</source>
            <translation>键盘转到下一栏</translation>
        </message>
        <message>
            <source>Knife: click on a note to cut it, or drag a line across several</source>
            <translation>刀：单击切开音符，或画一条线切开多个</translation>
        </message>
        <message>
            <source>La&amp;sso</source>
            <translation>套索(&amp;S)</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>语言(&amp;G)</translation>
        </message>
        <message>
            <source>Lane below</source>
            <translation>下方栏</translation>
        </message>
        <message>
            <source>Lasso: draw a line around notes to select them</source>
            <translation>套索：圈住音符即可选中</translation>
        </message>
        <message>
            <source>Later by the grid</source>
            <translation>按网格推后</translation>
        </message>
        <message>
            <source>Lead the answers</source>
            <translation>引导备选</translation>
        </message>
        <message>
            <source>Legat&amp;o</source>
            <translation>连奏(&amp;O)</translation>
        </message>
        <message>
            <source>Length 1/16</source>
            <translation>时值 1/16</translation>
        </message>
        <message>
            <source>Length 1/2</source>
            <translation>时值 1/2</translation>
        </message>
        <message>
            <source>Length 1/32</source>
            <translation>时值 1/32</translation>
        </message>
        <message>
            <source>Length 1/4</source>
            <translation>时值 1/4</translation>
        </message>
        <message>
            <source>Length 1/64</source>
            <translation>时值 1/64</translation>
        </message>
        <message>
            <source>Length 1/8</source>
            <translation>时值 1/8</translation>
        </message>
        <message>
            <source>Length of a whole note</source>
            <translation>全音符时值</translation>
        </message>
        <message>
            <source>Less like the selected notes</source>
            <translation>更不像所选音符</translation>
        </message>
        <message>
            <source>Light, for colour-bl&amp;ind eyes</source>
            <translation>浅色，色盲友好(&amp;I)</translation>
        </message>
        <message>
            <source>Light, high &amp;contrast</source>
            <translation>浅色，高对比度(&amp;C)</translation>
        </message>
        <message>
            <source>Listen: drag over notes to hear them, beside them to hear all that is passed</source>
            <translation>试听：拖过音符可听到它们，在旁边拖动可听到经过的全部音符</translation>
        </message>
        <message>
            <source>Loc&amp;k notes</source>
            <translation>锁定音符(&amp;K)</translation>
        </message>
        <message>
            <source>Lock contour</source>
            <translation>锁定轮廓</translation>
        </message>
        <message>
            <source>Lock loudness</source>
            <translation>锁定力度</translation>
        </message>
        <message>
            <source>Lock pitches</source>
            <translation>锁定音高</translation>
        </message>
        <message>
            <source>Lock rhythm</source>
            <translation>锁定节奏</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>加长</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>加强</translation>
        </message>
        <message>
            <source>M&amp;eter here…</source>
            <translation>在此处设拍号(&amp;E)…</translation>
        </message>
        <message>
            <source>Ma&amp;jor seventh</source>
            <translation>大七和弦(&amp;J)</translation>
        </message>
        <message>
            <source>Mark the selected notes as motif</source>
            <translation>将所选音符标为动机</translation>
        </message>
        <message>
            <source>Marker &amp;back</source>
            <translation>上一标记(&amp;B)</translation>
        </message>
        <message>
            <source>Marker &amp;on</source>
            <translation>下一标记(&amp;O)</translation>
        </message>
        <message>
            <source>Mi&amp;nor</source>
            <translation>小三和弦(&amp;N)</translation>
        </message>
        <message>
            <source>Minor seventh</source>
            <translation>小七和弦</translation>
        </message>
        <message>
            <source>More like the selected notes</source>
            <translation>更像所选音符</translation>
        </message>
        <message>
            <source>Motion slider</source>
            <translation>“动感”滑块</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>上移(&amp;U)</translation>
        </message>
        <message>
            <source>Move d&amp;own</source>
            <translation>下移(&amp;O)</translation>
        </message>
        <message>
            <source>Move the track</source>
            <translation>移动音轨</translation>
        </message>
        <message>
            <source>Much louder</source>
            <translation>大幅加强</translation>
        </message>
        <message>
            <source>Much softer</source>
            <translation>大幅减弱</translation>
        </message>
        <message>
            <source>Mute the track</source>
            <translation>将音轨静音</translation>
        </message>
        <message>
            <source>Mute: drag over notes to silence them or let them sound again</source>
            <translation>静音：拖过音符使其静音或恢复发声</translation>
        </message>
        <message>
            <source>Name a section</source>
            <translation>命名段落</translation>
        </message>
        <message>
            <source>Name the &amp;selected time…</source>
            <translation>命名所选时间(&amp;S)…</translation>
        </message>
        <message>
            <source>Ne&amp;xt track</source>
            <translation>下一音轨(&amp;X)</translation>
        </message>
        <message>
            <source>New notes &amp;always as now</source>
            <translation>新音符始终用当前时值(&amp;A)</translation>
        </message>
        <message>
            <source>New notes as &amp;long as the last</source>
            <translation>新音符同上一个时值(&amp;L)</translation>
        </message>
        <message>
            <source>New notes as long as the &amp;grid</source>
            <translation>新音符为网格时值(&amp;G)</translation>
        </message>
        <message>
            <source>Newcomer's view</source>
            <translation>新手视图</translation>
        </message>
        <message>
            <source>Next note</source>
            <translation>下一个音符</translation>
        </message>
        <message>
            <source>Ninth</source>
            <translation>九和弦</translation>
        </message>
        <message>
            <source>Note &amp;cursor</source>
            <translation>音符光标(&amp;C)</translation>
        </message>
        <message>
            <source>Note l&amp;ength</source>
            <translation>音符时值(&amp;E)</translation>
        </message>
        <message>
            <source>Notes of other trac&amp;ks</source>
            <translation>其他音轨的音符(&amp;K)</translation>
        </message>
        <message>
            <source>Octave down</source>
            <translation>降八度</translation>
        </message>
        <message>
            <source>Octave up</source>
            <translation>升八度</translation>
        </message>
        <message>
            <source>One bar &amp;back</source>
            <translation>后退一小节(&amp;B)</translation>
        </message>
        <message>
            <source>One bar &amp;on</source>
            <translation>前进一小节(&amp;O)</translation>
        </message>
        <message>
            <source>Only the rows of the scale and of the notes are shown. The same key shows all again.</source>
            <translation>只显示音阶和音符所在的行。再按同一键显示全部。</translation>
        </message>
        <message>
            <source>Only the rows with notes are shown. The same key shows all again.</source>
            <translation>只显示有音符的行。再按同一键显示全部。</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Paint&amp;brush</source>
            <translation>画笔(&amp;B)</translation>
        </message>
        <message>
            <source>Paintbrush: drag to draw a note in every cell of the grid</source>
            <translation>画笔：拖动时在每个网格中画一个音符</translation>
        </message>
        <message>
            <source>Paste notes</source>
            <translation>粘贴音符</translation>
        </message>
        <message>
            <source>Pencil: drag to draw, with Shift a run of notes; the right button deletes</source>
            <translation>铅笔：拖动画音符，按住 Shift 画一串；右键删除</translation>
        </message>
        <message>
            <source>Pitch &amp;bend</source>
            <translation>弯音(&amp;B)</translation>
        </message>
        <message>
            <source>Play from the selectio&amp;n</source>
            <translation>从所选处播放(&amp;N)</translation>
        </message>
        <message>
            <source>Played as fast as it is written</source>
            <translation>按记谱速度播放</translation>
        </message>
        <message>
            <source>Played at {0} times its tempo; what is saved and exported keeps its own</source>
            <translation>以 {0} 倍速播放；保存和导出的速度不变</translation>
        </message>
        <message>
            <source>Previous note</source>
            <translation>上一个音符</translation>
        </message>
        <message>
            <source>Put on the shelf, with a star more</source>
            <translation>放上收藏架并加一颗星</translation>
        </message>
        <message>
            <source>Quantise b&amp;y settings…</source>
            <translation>按设置量化(&amp;Y)…</translation>
        </message>
        <message>
            <source>Radio: answer after answer</source>
            <translation>电台：备选接连不断</translation>
        </message>
        <message>
            <source>Re&amp;name the track…</source>
            <translation>重命名音轨(&amp;N)…</translation>
        </message>
        <message>
            <source>Recording — R or Space ends the take, C is the metronome</source>
            <translation>录制中——R 或空格结束，C 为节拍器</translation>
        </message>
        <message>
            <source>Recording, but no MIDI keyboard is connected: it is heard once plugged in</source>
            <translation>正在录制，但未连接 MIDI 键盘：接上后即可听到</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>减少动态效果</translation>
        </message>
        <message>
            <source>Remove chords</source>
            <translation>移除和弦</translation>
        </message>
        <message>
            <source>Remove the track</source>
            <translation>移除音轨</translation>
        </message>
        <message>
            <source>Rep&amp;lace what is there</source>
            <translation>替换原有内容(&amp;L)</translation>
        </message>
        <message>
            <source>S&amp;plit at the playhead</source>
            <translation>在播放头处切分(&amp;P)</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>另存为(&amp;A)…</translation>
        </message>
        <message>
            <source>Se&amp;ptuplets</source>
            <translation>七连音(&amp;P)</translation>
        </message>
        <message>
            <source>See &amp;why</source>
            <translation>了解原因(&amp;W)</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>全选(&amp;A)</translation>
        </message>
        <message>
            <source>Select &amp;none</source>
            <translation>取消选择(&amp;N)</translation>
        </message>
        <message>
            <source>Select a note to bring the playhead to.</source>
            <translation>请选择播放头要移到的音符。</translation>
        </message>
        <message>
            <source>Select some time or notes to loop.</source>
            <translation>请选择要循环的时间或音符。</translation>
        </message>
        <message>
            <source>Select the note or not</source>
            <translation>选择或取消选择音符</translation>
        </message>
        <message>
            <source>Select what is off the scale</source>
            <translation>选择音阶外的音符</translation>
        </message>
        <message>
            <source>Semitone &amp;down</source>
            <translation>降半音(&amp;D)</translation>
        </message>
        <message>
            <source>Semitone &amp;up</source>
            <translation>升半音(&amp;U)</translation>
        </message>
        <message>
            <source>Set length</source>
            <translation>设置时值</translation>
        </message>
        <message>
            <source>Shape of the chord sta&amp;mp</source>
            <translation>图章和弦类型(&amp;M)</translation>
        </message>
        <message>
            <source>Shape slider</source>
            <translation>“走向”滑块</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>缩短</translation>
        </message>
        <message>
            <source>Si&amp;xth</source>
            <translation>六和弦(&amp;X)</translation>
        </message>
        <message>
            <source>Si&amp;ze</source>
            <translation>大小(&amp;Z)</translation>
        </message>
        <message>
            <source>Silence e&amp;verything</source>
            <translation>全部静音(&amp;V)</translation>
        </message>
        <message>
            <source>Softer</source>
            <translation>减弱</translation>
        </message>
        <message>
            <source>Solo the track</source>
            <translation>独奏音轨</translation>
        </message>
        <message>
            <source>Son&amp;g</source>
            <translation>歌曲(&amp;G)</translation>
        </message>
        <message>
            <source>Spee&amp;d</source>
            <translation>速度(&amp;D)</translation>
        </message>
        <message>
            <source>Staccato</source>
            <translation>断奏</translation>
        </message>
        <message>
            <source>Step down in the scale</source>
            <translation>音阶内下移一级</translation>
        </message>
        <message>
            <source>Step input: a &amp;rest</source>
            <translation>步进输入：休止(&amp;R)</translation>
        </message>
        <message>
            <source>Step input: take &amp;back the last notes</source>
            <translation>步进输入：撤回上一组音符(&amp;B)</translation>
        </message>
        <message>
            <source>Step up in the scale</source>
            <translation>音阶内上移一级</translation>
        </message>
        <message>
            <source>Strum</source>
            <translation>扫弦</translation>
        </message>
        <message>
            <source>Suspended &amp;fourth</source>
            <translation>挂四和弦(&amp;F)</translation>
        </message>
        <message>
            <source>Suspended second</source>
            <translation>挂二和弦</translation>
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation>主题(&amp;H)</translation>
        </message>
        <message>
            <source>T&amp;ool</source>
            <translation>工具(&amp;O)</translation>
        </message>
        <message>
            <source>T&amp;racks</source>
            <translation>音轨(&amp;R)</translation>
        </message>
        <message>
            <source>T&amp;ransform</source>
            <translation>变换(&amp;R)</translation>
        </message>
        <message>
            <source>Take as the first of two phrases</source>
            <translation>取为两句中的第一句</translation>
        </message>
        <message>
            <source>Take the curves away</source>
            <translation>移除曲线</translation>
        </message>
        <message>
            <source>Take the ghost's next bar</source>
            <translation>采用提示的下一小节</translation>
        </message>
        <message>
            <source>Tell in MIDI files &amp;who wrote the notes</source>
            <translation>在 MIDI 文件中注明音符作者(&amp;W)</translation>
        </message>
        <message>
            <source>The clipboard holds no notes.</source>
            <translation>剪贴板中没有音符。</translation>
        </message>
        <message>
            <source>The selected notes have not been quantised, or were moved since.</source>
            <translation>所选音符未经量化，或之后已被移动。</translation>
        </message>
        <message>
            <source>There is nothing to fold away yet.</source>
            <translation>还没有可折叠的内容。</translation>
        </message>
        <message>
            <source>Throw this answer away</source>
            <translation>丢弃此备选</translation>
        </message>
        <message>
            <source>To t&amp;his note</source>
            <translation>到此音符(&amp;H)</translation>
        </message>
        <message>
            <source>To the &amp;end</source>
            <translation>到结尾(&amp;E)</translation>
        </message>
        <message>
            <source>To the &amp;nearest in the scale</source>
            <translation>移到音阶内最近的音(&amp;N)</translation>
        </message>
        <message>
            <source>To the st&amp;art</source>
            <translation>到开头(&amp;A)</translation>
        </message>
        <message>
            <source>Trac&amp;k</source>
            <translation>音轨(&amp;K)</translation>
        </message>
        <message>
            <source>Unlock notes</source>
            <translation>解锁音符</translation>
        </message>
        <message>
            <source>Unlock pitches</source>
            <translation>解锁音高</translation>
        </message>
        <message>
            <source>Unlock rhythm</source>
            <translation>解锁节奏</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>取消静音</translation>
        </message>
        <message>
            <source>Unmute the track</source>
            <translation>取消音轨静音</translation>
        </message>
        <message>
            <source>V&amp;olume</source>
            <translation>音量(&amp;O)</translation>
        </message>
        <message>
            <source>Vary the motif here</source>
            <translation>在此变奏动机</translation>
        </message>
        <message>
            <source>Vary, keep the conto&amp;ur</source>
            <translation>变奏，保留轮廓(&amp;U)</translation>
        </message>
        <message>
            <source>Vary, keep the pitch&amp;es</source>
            <translation>变奏，保留音高(&amp;E)</translation>
        </message>
        <message>
            <source>Vary, keep the rh&amp;ythm</source>
            <translation>变奏，保留节奏(&amp;Y)</translation>
        </message>
        <message>
            <source>Velo&amp;city…</source>
            <translation>力度(&amp;C)…</translation>
        </message>
        <message>
            <source>Velocity: drag a note up or down to make it louder or softer</source>
            <translation>力度：上下拖动音符使其变响或变轻</translation>
        </message>
        <message>
            <source>What &amp;else could stand here</source>
            <translation>这里还可以是什么(&amp;E)</translation>
        </message>
        <message>
            <source>What a note leans &amp;on</source>
            <translation>音符依据什么(&amp;O)</translation>
        </message>
        <message>
            <source>What an answer &amp;changes</source>
            <translation>备选改变了什么(&amp;C)</translation>
        </message>
        <message>
            <source>What is &amp;surprising</source>
            <translation>出人意料之处(&amp;S)</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>放大(&amp;I)</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>缩小(&amp;O)</translation>
        </message>
        <message>
            <source>Zoom to &amp;all</source>
            <translation>显示全部(&amp;A)</translation>
        </message>
        <message>
            <source>Zoom to the &amp;selection</source>
            <translation>缩放到所选(&amp;S)</translation>
        </message>
        <message>
            <source>{0}: bring the playhead into a selected note first</source>
            <translation>{0}：请先把播放头移到选中的音符内</translation>
        </message>
        <message>
            <source>{0}: nothing changes here</source>
            <translation>{0}：此处无变化</translation>
        </message>
        <message>
            <source>{0}: select notes that begin together</source>
            <translation>{0}：请选中同时开始的音符</translation>
        </message>
        <message>
            <source>{0}: select two notes or more of one pitch</source>
            <translation>{0}：请选中两个或更多同音高的音符</translation>
        </message>
        <message>
            <source>{0}: the selected notes are in it</source>
            <translation>{0}：选中的音符已在音阶内</translation>
        </message>
        <message>
            <source>{0}: the selected notes are on the grid</source>
            <translation>{0}：选中的音符已在网格上</translation>
        </message>
    </context>
    <context>
        <name>drums</name>
        <message>
            <source>Bass drum</source>
            <translation>大鼓</translation>
        </message>
        <message>
            <source>Bell tree</source>
            <translation>铃树</translation>
        </message>
        <message>
            <source>Cabasa</source>
            <translation>卡巴萨</translation>
        </message>
        <message>
            <source>Castanets</source>
            <translation>响板</translation>
        </message>
        <message>
            <source>Chinese cymbal</source>
            <translation>中国镲</translation>
        </message>
        <message>
            <source>Claves</source>
            <translation>响棒</translation>
        </message>
        <message>
            <source>Closed hi-hat</source>
            <translation>闭合踩镲</translation>
        </message>
        <message>
            <source>Cowbell</source>
            <translation>牛铃</translation>
        </message>
        <message>
            <source>Crash cymbal 1</source>
            <translation>强音镲 1</translation>
        </message>
        <message>
            <source>Crash cymbal 2</source>
            <translation>强音镲 2</translation>
        </message>
        <message>
            <source>Deep bass drum</source>
            <translation>低音大鼓</translation>
        </message>
        <message>
            <source>Electric snare</source>
            <translation>电军鼓</translation>
        </message>
        <message>
            <source>Hand clap</source>
            <translation>拍手</translation>
        </message>
        <message>
            <source>High Q</source>
            <translation>高音 Q</translation>
        </message>
        <message>
            <source>High agogo</source>
            <translation>高音阿哥哥铃</translation>
        </message>
        <message>
            <source>High bongo</source>
            <translation>高音邦戈</translation>
        </message>
        <message>
            <source>High conga</source>
            <translation>高音康加</translation>
        </message>
        <message>
            <source>High floor tom</source>
            <translation>高落地嗵鼓</translation>
        </message>
        <message>
            <source>High mid tom</source>
            <translation>中高嗵鼓</translation>
        </message>
        <message>
            <source>High timbale</source>
            <translation>高音天巴鼓</translation>
        </message>
        <message>
            <source>High tom</source>
            <translation>高嗵鼓</translation>
        </message>
        <message>
            <source>High wood block</source>
            <translation>高音木鱼</translation>
        </message>
        <message>
            <source>Jingle bell</source>
            <translation>铃串</translation>
        </message>
        <message>
            <source>Long guiro</source>
            <translation>长刮瓜</translation>
        </message>
        <message>
            <source>Long whistle</source>
            <translation>长哨</translation>
        </message>
        <message>
            <source>Low agogo</source>
            <translation>低音阿哥哥铃</translation>
        </message>
        <message>
            <source>Low bongo</source>
            <translation>低音邦戈</translation>
        </message>
        <message>
            <source>Low conga</source>
            <translation>低音康加</translation>
        </message>
        <message>
            <source>Low floor tom</source>
            <translation>低落地嗵鼓</translation>
        </message>
        <message>
            <source>Low mid tom</source>
            <translation>中低嗵鼓</translation>
        </message>
        <message>
            <source>Low timbale</source>
            <translation>低音天巴鼓</translation>
        </message>
        <message>
            <source>Low tom</source>
            <translation>低嗵鼓</translation>
        </message>
        <message>
            <source>Low wood block</source>
            <translation>低音木鱼</translation>
        </message>
        <message>
            <source>Maracas</source>
            <translation>沙槌</translation>
        </message>
        <message>
            <source>Metronome bell</source>
            <translation>节拍器铃</translation>
        </message>
        <message>
            <source>Metronome click</source>
            <translation>节拍器滴答</translation>
        </message>
        <message>
            <source>Muted cuica</source>
            <translation>闷音奎卡</translation>
        </message>
        <message>
            <source>Muted high conga</source>
            <translation>闷高音康加</translation>
        </message>
        <message>
            <source>Muted surdo</source>
            <translation>闷音苏尔多</translation>
        </message>
        <message>
            <source>Muted triangle</source>
            <translation>闷音三角铁</translation>
        </message>
        <message>
            <source>Open cuica</source>
            <translation>开音奎卡</translation>
        </message>
        <message>
            <source>Open hi-hat</source>
            <translation>开放踩镲</translation>
        </message>
        <message>
            <source>Open surdo</source>
            <translation>开音苏尔多</translation>
        </message>
        <message>
            <source>Open triangle</source>
            <translation>开音三角铁</translation>
        </message>
        <message>
            <source>Pedal hi-hat</source>
            <translation>脚踩镲</translation>
        </message>
        <message>
            <source>Ride bell</source>
            <translation>节奏镲帽</translation>
        </message>
        <message>
            <source>Ride cymbal 1</source>
            <translation>节奏镲 1</translation>
        </message>
        <message>
            <source>Ride cymbal 2</source>
            <translation>节奏镲 2</translation>
        </message>
        <message>
            <source>Scratch pull</source>
            <translation>拉搓碟</translation>
        </message>
        <message>
            <source>Scratch push</source>
            <translation>推搓碟</translation>
        </message>
        <message>
            <source>Shaker</source>
            <translation>沙锤</translation>
        </message>
        <message>
            <source>Short guiro</source>
            <translation>短刮瓜</translation>
        </message>
        <message>
            <source>Short whistle</source>
            <translation>短哨</translation>
        </message>
        <message>
            <source>Side stick</source>
            <translation>鼓边击</translation>
        </message>
        <message>
            <source>Slap</source>
            <translation>拍击</translation>
        </message>
        <message>
            <source>Snare</source>
            <translation>军鼓</translation>
        </message>
        <message>
            <source>Splash cymbal</source>
            <translation>溅音镲</translation>
        </message>
        <message>
            <source>Square click</source>
            <translation>方波滴答</translation>
        </message>
        <message>
            <source>Sticks</source>
            <translation>鼓棒</translation>
        </message>
        <message>
            <source>Tambourine</source>
            <translation>铃鼓</translation>
        </message>
        <message>
            <source>Vibraslap</source>
            <translation>颤音器</translation>
        </message>
    </context>
    <context>
        <name>engines</name>
        <message>
            <source>A note from before sounds through the whole of it: shorten that note, or select more time.</source>
            <translation>前面的一个音一直响到这段结束：请缩短那个音，或选择更长的时间。</translation>
        </message>
        <message>
            <source>Copies cannot be kept out: this engine has no list of the tunes it learned from. Let answers copy.</source>
            <translation>无法排除抄袭：此引擎没有其学习曲目的清单。请允许答案与已知曲目相同。</translation>
        </message>
        <message>
            <source>Every answer had more than {0} notes in a row from a known tune: ask for more adventure, or let answers copy more.</source>
            <translation>每个备选都有超过 {0} 个连续音符来自已知曲调：请提高“冒险”，或允许更多相同。</translation>
        </message>
        <message>
            <source>Every answer repeated something: allow longer repeats and more equal notes, or ask for more adventure.</source>
            <translation>每个答案都有重复：请允许更长的重复和更多相同的音，或提高冒险度。</translation>
        </message>
        <message>
            <source>Every melody has short runs from others: allow at least {0} notes in a row.</source>
            <translation>任何旋律都有与他曲相同的短句：请至少允许连续 {0} 个音符。</translation>
        </message>
        <message>
            <source>No pitch is left: widen the range or choose another scale.</source>
            <translation>没有可用的音高：请扩大音域或选择其他音阶。</translation>
        </message>
        <message>
            <source>Nothing more likely was found: these notes stand well where they are.</source>
            <translation>没有找到更可能的：这些音符在原处就很好。</translation>
        </message>
        <message>
            <source>The contour does not fit between the lowest and highest note: widen the range.</source>
            <translation>轮廓放不进最低音与最高音之间：请扩大音域。</translation>
        </message>
        <message>
            <source>The hole is empty: select at least one beat.</source>
            <translation>空缺长度为零：请至少选择一拍。</translation>
        </message>
        <message>
            <source>The rules leave no way through: allow larger leaps, another last note or a wider range.</source>
            <translation>规则之下无路可走：请允许更大的跳进、其他结束音或更宽的音域。</translation>
        </message>
        <message>
            <source>The style “{0}” is not known; known are: {1}.</source>
            <translation>未知的风格“{0}”；已知的有：{1}。</translation>
        </message>
        <message>
            <source>There are no free notes to fix: unlock some, or select others.</source>
            <translation>没有可修正的自由音符：请解锁一些，或选择其他音符。</translation>
        </message>
        <message>
            <source>There are no notes in the selection to vary: select some, or complete the hole instead.</source>
            <translation>所选范围内没有可变奏的音符：请选择一些，或改为补全空缺。</translation>
        </message>
        <message>
            <source>There are no notes to score on this track.</source>
            <translation>此音轨上没有可评分的音符。</translation>
        </message>
        <message>
            <source>There is no such track.</source>
            <translation>没有这个音轨。</translation>
        </message>
        <message>
            <source>This track is percussion: the melody engine needs a track with pitches.</source>
            <translation>这是打击乐音轨：旋律引擎需要有音高的音轨。</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>&lt;divisions&gt; is {0}; it must be above 0 and at most 1000000</source>
            <translation>&lt;divisions&gt; 为 {0}；必须大于 0 且不超过 1000000</translation>
        </message>
        <message>
            <source>&lt;time&gt; without &lt;beats&gt; and &lt;beat-type&gt;</source>
            <translation>&lt;time&gt; 缺少 &lt;beats&gt; 和 &lt;beat-type&gt;</translation>
        </message>
        <message>
            <source>&lt;{0}&gt;{1}&lt;/{2}&gt; is longer than {3} quarter notes</source>
            <translation>&lt;{0}&gt;{1}&lt;/{2}&gt; 超过 {3} 个四分音符</translation>
        </message>
        <message>
            <source>MIDI cannot say the meter {0}/{1}</source>
            <translation>MIDI 无法表示拍号 {0}/{1}</translation>
        </message>
        <message>
            <source>MIDI cannot say the tempo of {0}; its slowest is 3.58 bpm</source>
            <translation>MIDI 无法表示速度 {0}；最慢为 3.58</translation>
        </message>
        <message>
            <source>MIDI cannot say {0}</source>
            <translation>MIDI 无法表示 {0}</translation>
        </message>
        <message>
            <source>MIDI file type {0} is unknown; there are 0, 1 and 2</source>
            <translation>未知的 MIDI 文件类型 {0}；只有 0、1 和 2</translation>
        </message>
        <message>
            <source>MIDI has no channel {0}</source>
            <translation>MIDI 没有通道 {0}</translation>
        </message>
        <message>
            <source>[Errno 13] Permission denied: {0}</source>
            <translation>没有访问权限：{0}</translation>
        </message>
        <message>
            <source>[Errno 28] No space left on device</source>
            <translation>磁盘空间不足</translation>
        </message>
        <message>
            <source>[Errno 2] No such file or directory: {0}</source>
            <translation>没有这个文件或文件夹：{0}</translation>
        </message>
        <message>
            <source>a &lt;{0}&gt; without &lt;duration&gt;</source>
            <translation>&lt;{0}&gt; 缺少 &lt;duration&gt;</translation>
        </message>
        <message>
            <source>a RIFF chunk claims {0} bytes, more than are left in the file</source>
            <translation>RIFF 块声称 {0} 字节，超过文件剩余部分</translation>
        </message>
        <message>
            <source>a chord inside a chord; close the first with ]</source>
            <translation>和弦中又有和弦；请先用 ] 结束前一个</translation>
        </message>
        <message>
            <source>a chord without notes</source>
            <translation>和弦没有音符</translation>
        </message>
        <message>
            <source>a chunk should begin here, but there is {0}</source>
            <translation>这里应开始一个块，却是 {0}</translation>
        </message>
        <message>
            <source>a data byte without a status byte before it</source>
            <translation>数据字节前没有状态字节</translation>
        </message>
        <message>
            <source>a length of {0} unit notes; it must be above 0 and at most {1} whole notes</source>
            <translation>时值为 {0} 个单位音符；必须大于 0 且不超过 {1} 个全音符</translation>
        </message>
        <message>
            <source>a number of variable length has more than four bytes</source>
            <translation>可变长度数超过四个字节</translation>
        </message>
        <message>
            <source>a tempo, meter, key or marker before the beginning</source>
            <translation>速度、拍号、调号或标记位于开头之前</translation>
        </message>
        <message>
            <source>a text about who wrote the notes cannot be read; they count as yours</source>
            <translation>无法读取音符作者的说明；它们算作你写的</translation>
        </message>
        <message>
            <source>a zip file, but no project: it does not hold {0}</source>
            <translation>这是 zip 文件，但不是项目：其中没有 {0}</translation>
        </message>
        <message>
            <source>byte {0}: {1}</source>
            <translation>第 {0} 字节：{1}</translation>
        </message>
        <message>
            <source>chunk {0} claims {1} bytes, but {2} are left in the file</source>
            <translation>块 {0} 声称 {1} 字节，但文件只剩 {2}</translation>
        </message>
        <message>
            <source>how the piece was made is damaged: {0}: {1}</source>
            <translation>乐曲的生成记录已损坏：{0}：{1}</translation>
        </message>
        <message>
            <source>its checksum is wrong</source>
            <translation>校验和不符</translation>
        </message>
        <message>
            <source>its first line is not that of a journal</source>
            <translation>第一行不是日志的开头</translation>
        </message>
        <message>
            <source>line {0}, column {1}: {2}</source>
            <translation>第 {0} 行第 {1} 列：{2}</translation>
        </message>
        <message>
            <source>message {0} claims {1} bytes, but {2} are left in its track chunk</source>
            <translation>消息 {0} 声称 {1} 字节，但音轨块只剩 {2}</translation>
        </message>
        <message>
            <source>message {0} lacks its data bytes</source>
            <translation>消息 {0} 缺少数据字节</translation>
        </message>
        <message>
            <source>more than {0} bars; notes on paper are no format for so long a piece</source>
            <translation>超过 {0} 小节；这么长的乐曲不适合记成乐谱</translation>
        </message>
        <message>
            <source>more than {0} measures; split the piece</source>
            <translation>超过 {0} 小节；请拆分乐曲</translation>
        </message>
        <message>
            <source>more than {0} parts</source>
            <translation>超过 {0} 个声部</translation>
        </message>
        <message>
            <source>more than {0} tags and attributes; split the piece</source>
            <translation>超过 {0} 个标签和属性；请拆分乐曲</translation>
        </message>
        <message>
            <source>no ABC tune here; a tune begins with a line like X:1</source>
            <translation>这里没有 ABC 曲调；曲调以 X:1 这样的行开头</translation>
        </message>
        <message>
            <source>no XML: {0}</source>
            <translation>不是 XML：{0}</translation>
        </message>
        <message>
            <source>no division of a quarter note holds all lengths; some are rounded to 1/{0} of it</source>
            <translation>没有能容纳所有时值的时基；部分时值已舍入到四分音符的 1/{0}</translation>
        </message>
        <message>
            <source>no notes can say the meter {0}/{1}</source>
            <translation>音符无法记写拍号 {0}/{1}</translation>
        </message>
        <message>
            <source>not a MIDI file, it begins with {0} instead of 'MThd'</source>
            <translation>不是 MIDI 文件：它以 {0} 而不是 'MThd' 开头</translation>
        </message>
        <message>
            <source>not a RIFF MIDI file</source>
            <translation>不是 RIFF MIDI 文件</translation>
        </message>
        <message>
            <source>part {0}, measure {1}: {2}</source>
            <translation>声部 {0} 第 {1} 小节：{2}</translation>
        </message>
        <message>
            <source>played out, the repeats make more than {0} measures</source>
            <translation>反复展开后超过 {0} 小节</translation>
        </message>
        <message>
            <source>played out, the repeats make more than {0} notes</source>
            <translation>反复展开后超过 {0} 个音符</translation>
        </message>
        <message>
            <source>played out, the repeats make more than {0} notes and bar lines</source>
            <translation>反复展开后超过 {0} 个音符和小节线</translation>
        </message>
        <message>
            <source>the .mxl archive is damaged ({0}); export it again</source>
            <translation>.mxl 压缩包已损坏（{0}）；请重新导出</translation>
        </message>
        <message>
            <source>the &lt;divisions&gt; of the parts have no common measure; export the file again</source>
            <translation>各声部的 &lt;divisions&gt; 没有公约数；请重新导出文件</translation>
        </message>
        <message>
            <source>the RIFF file holds no MIDI data</source>
            <translation>RIFF 文件中没有 MIDI 数据</translation>
        </message>
        <message>
            <source>the XML is in an encoding that cannot be read: {0}</source>
            <translation>无法读取 XML 的编码：{0}</translation>
        </message>
        <message>
            <source>the archive holds more than {0} files; this is no .mxl</source>
            <translation>压缩包中超过 {0} 个文件；这不是 .mxl</translation>
        </message>
        <message>
            <source>the archive holds no MusicXML; an .mxl file has a .musicxml or .xml inside</source>
            <translation>压缩包中没有 MusicXML；.mxl 文件里应有 .musicxml 或 .xml</translation>
        </message>
        <message>
            <source>the branches of the piece are damaged: a branch grows on nothing</source>
            <translation>乐曲的分支已损坏：有分支没有来源</translation>
        </message>
        <message>
            <source>the branches of the piece are damaged: {0}: {1}</source>
            <translation>乐曲的分支已损坏：{0}：{1}</translation>
        </message>
        <message>
            <source>the chord is not closed; add ]</source>
            <translation>和弦没有结束；请加 ]</translation>
        </message>
        <message>
            <source>the division is 0 ticks to the quarter note</source>
            <translation>每四分音符的时基为 0</translation>
        </message>
        <message>
            <source>the division {0} is neither ticks to the quarter nor a SMPTE rate</source>
            <translation>时基 {0} 既不是每四分音符的刻度，也不是 SMPTE 速率</translation>
        </message>
        <message>
            <source>the file declares entities; take its &lt;!ENTITY …&gt; lines away</source>
            <translation>文件声明了实体；请去掉 &lt;!ENTITY …&gt; 行</translation>
        </message>
        <message>
            <source>the file ends after {0} of the {1} track chunks its header promises</source>
            <translation>文件在 {0} 个音轨块后结束，而文件头说有 {1} 个</translation>
        </message>
        <message>
            <source>the file ends inside its header</source>
            <translation>文件在文件头中结束</translation>
        </message>
        <message>
            <source>the file ends inside the head of a chunk</source>
            <translation>文件在块头中结束</translation>
        </message>
        <message>
            <source>the file has no measures; there is nothing to read</source>
            <translation>文件没有小节；没有可读取的内容</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>文件是空的</translation>
        </message>
        <message>
            <source>the header claims {0} bytes; 6 are right</source>
            <translation>文件头声称 {0} 字节；应为 6</translation>
        </message>
        <message>
            <source>the measure is longer than {0} quarter notes</source>
            <translation>小节超过 {0} 个四分音符</translation>
        </message>
        <message>
            <source>the meter {0}/{1} is none; its lower number is 1, 2, 4, 8 …, its upper one 1 to 255</source>
            <translation>{0}/{1} 不是拍号；下面的数为 1、2、4、8……，上面的数为 1 到 255</translation>
        </message>
        <message>
            <source>the motif of the piece is damaged: {0}: {1}</source>
            <translation>乐曲的动机数据已损坏：{0}：{1}</translation>
        </message>
        <message>
            <source>the note is too high or too low for MIDI; take octave marks away</source>
            <translation>音符对 MIDI 来说过高或过低；请去掉八度记号</translation>
        </message>
        <message>
            <source>the note {0}{1} is too high or too low for MIDI</source>
            <translation>音符 {0}{1} 对 MIDI 来说过高或过低</translation>
        </message>
        <message>
            <source>the piece is damaged ({0}); it is kept as {1}</source>
            <translation>乐曲已损坏（{0}）；已保存为 {1}</translation>
        </message>
        <message>
            <source>the piece is larger than the {0} bytes that a project may hold</source>
            <translation>乐曲超过项目文件允许的 {0} 字节</translation>
        </message>
        <message>
            <source>the project file is damaged: {0}</source>
            <translation>项目文件已损坏：{0}</translation>
        </message>
        <message>
            <source>the score inside unpacks to more than {0} bytes; this is no piece of music</source>
            <translation>其中的乐谱解压后超过 {0} 字节；这不是乐曲</translation>
        </message>
        <message>
            <source>the score of the project is damaged: {0}: {1}</source>
            <translation>项目的乐谱已损坏：{0}：{1}</translation>
        </message>
        <message>
            <source>the track chunk ends inside a message</source>
            <translation>音轨块在消息中结束</translation>
        </message>
        <message>
            <source>the tune has no key; add a line like K:G before the music</source>
            <translation>曲调没有调号；请在音乐前加上 K:G 这样的行</translation>
        </message>
        <message>
            <source>the tune has no notes; write some below its K: line</source>
            <translation>曲调没有音符；请写在 K: 行下面</translation>
        </message>
        <message>
            <source>there are no extras</source>
            <translation>缺少附加数据</translation>
        </message>
        <message>
            <source>there is no score</source>
            <translation>缺少乐谱</translation>
        </message>
        <message>
            <source>there is no tune {0}: the book holds {1}</source>
            <translation>没有第 {0} 首：曲集只有 {1} 首</translation>
        </message>
        <message>
            <source>there is no version of the format</source>
            <translation>缺少格式版本</translation>
        </message>
        <message>
            <source>this cannot be kept in a project file: {0}</source>
            <translation>无法存入项目文件：{0}</translation>
        </message>
        <message>
            <source>this is a MIDI 2.0 clip; only Standard MIDI Files 1.0 can be read</source>
            <translation>这是 MIDI 2.0 片段；只能读取标准 MIDI 文件 1.0</translation>
        </message>
        <message>
            <source>this is an opus, a list of scores; open the scores that it names one by one</source>
            <translation>这是乐谱列表（opus）；请逐个打开其中的乐谱</translation>
        </message>
        <message>
            <source>this is no MusicXML: its outermost element is &lt;{0}&gt;, not &lt;score-partwise&gt;</source>
            <translation>这不是 MusicXML：最外层元素是 &lt;{0}&gt;，而不是 &lt;score-partwise&gt;</translation>
        </message>
        <message>
            <source>this is no file</source>
            <translation>这不是文件</translation>
        </message>
        <message>
            <source>this project was written by a newer version of the program (format {0}, this one knows {1})</source>
            <translation>此项目由较新版本的程序写成（格式 {0}，本程序支持 {1}）</translation>
        </message>
        <message>
            <source>tick {0}: {1}</source>
            <translation>第 {0} 刻：{1}</translation>
        </message>
        <message>
            <source>track {0}: {1}</source>
            <translation>音轨 {0}：{1}</translation>
        </message>
        <message>
            <source>{0} bytes are more than a piece of music needs ({1})</source>
            <translation>{0} 字节超过一首乐曲所需（{1}）</translation>
        </message>
        <message>
            <source>{0} can only be read</source>
            <translation>{0} 只能读取</translation>
        </message>
        <message>
            <source>{0} claims {1} bytes, more than the {2} that a project may hold</source>
            <translation>{0} 声称 {1} 字节，超过项目文件允许的 {2}</translation>
        </message>
        <message>
            <source>{0} grace notes are left out: they have no time of their own</source>
            <translation>略去了 {0} 个装饰音：它们没有自己的时值</translation>
        </message>
        <message>
            <source>{0} grace notes or groups are left out: they have no time of their own</source>
            <translation>略去了 {0} 个（组）装饰音：它们没有自己的时值</translation>
        </message>
        <message>
            <source>{0} in the archive is packed in a way that MusicXML does not know</source>
            <translation>压缩包中的 {0} 使用了 MusicXML 不支持的压缩方式</translation>
        </message>
        <message>
            <source>{0} is gone; another window may have taken it</source>
            <translation>{0} 已不存在；可能被另一个窗口取走</translation>
        </message>
        <message>
            <source>{0} is no message of a track</source>
            <translation>{0} 不是音轨消息</translation>
        </message>
        <message>
            <source>{0} is not a known format; these are: {1}</source>
            <translation>{0} 不是已知格式；已知的有：{1}</translation>
        </message>
        <message>
            <source>{0} is out of range for {1}, which is {2} to {3}</source>
            <translation>{0} 超出 {1} 的范围（{2} 到 {3}）</translation>
        </message>
        <message>
            <source>{0} is packed in a way that projects do not use</source>
            <translation>{0} 使用了项目文件不用的压缩方式</translation>
        </message>
        <message>
            <source>{0} muted notes are not in the MIDI file</source>
            <translation>{0} 个静音的音符未写入 MIDI 文件</translation>
        </message>
        <message>
            <source>{0} note messages have no partner: they are kept, but not shown</source>
            <translation>{0} 条音符消息没有配对：已保留，但不显示</translation>
        </message>
        <message>
            <source>{0} notes were moved to the nearest place that ABC can write</source>
            <translation>{0} 个音符移到了 ABC 能记写的最近位置</translation>
        </message>
        <message>
            <source>{0} notes were moved to the nearest place that MusicXML is written with</source>
            <translation>{0} 个音符移到了 MusicXML 能记写的最近位置</translation>
        </message>
        <message>
            <source>{0} stands where message {1} needs a data byte</source>
            <translation>消息 {1} 需要数据字节的地方是 {0}</translation>
        </message>
        <message>
            <source>{0} ticks to the quarter note are more than a MIDI file can hold (32767)</source>
            <translation>每四分音符 {0} 个刻度超过 MIDI 文件的上限（32767）</translation>
        </message>
        <message>
            <source>{0} ticks without an event are more than a MIDI file can hold ({1})</source>
            <translation>{0} 个刻度没有事件，超过 MIDI 文件的上限（{1}）</translation>
        </message>
        <message>
            <source>{0} tracks are more than a MIDI file can hold (65535)</source>
            <translation>{0} 个音轨超过 MIDI 文件的上限（65535）</translation>
        </message>
        <message>
            <source>“{0}” divides by 0</source>
            <translation>“{0}”除以 0</translation>
        </message>
        <message>
            <source>“{0}” is no meter; its lower number is 2, 4, 8 …, its upper one 1 to 255</source>
            <translation>“{0}”不是拍号；下面的数为 2、4、8……，上面的数为 1 到 255</translation>
        </message>
        <message>
            <source>“{0}” is no meter; write it like M:6/8, M:C or M:none</source>
            <translation>“{0}”不是拍号；请写成 M:6/8、M:C 或 M:none</translation>
        </message>
        <message>
            <source>“{0}” is no note length; write it like L:1/8</source>
            <translation>“{0}”不是音符时值；请写成 L:1/8</translation>
        </message>
        <message>
            <source>“{0}” is no note name for the {1} of a chord</source>
            <translation>“{0}”不是音名（和弦的 {1}）</translation>
        </message>
        <message>
            <source>“{0}” is no note name; a &lt;note&gt; needs &lt;pitch&gt;, &lt;unpitched&gt; or &lt;rest&gt;</source>
            <translation>“{0}”不是音名；&lt;note&gt; 需要 &lt;pitch&gt;、&lt;unpitched&gt; 或 &lt;rest&gt;</translation>
        </message>
        <message>
            <source>“{0}” is no number for {1}</source>
            <translation>“{0}”不是 {1} 的数值</translation>
        </message>
        <message>
            <source>“{0}” is too short to be played</source>
            <translation>“{0}”太短，无法演奏</translation>
        </message>
    </context>
    <context>
        <name>grid</name>
        <message>
            <source>dotted</source>
            <translation>附点</translation>
        </message>
        <message>
            <source>nonuplet</source>
            <translation>九连音</translation>
        </message>
        <message>
            <source>quintuplet</source>
            <translation>五连音</translation>
        </message>
        <message>
            <source>septuplet</source>
            <translation>七连音</translation>
        </message>
        <message>
            <source>sextuplet</source>
            <translation>六连音</translation>
        </message>
        <message>
            <source>triplet</source>
            <translation>三连音</translation>
        </message>
        <message>
            <source>{0} in a group</source>
            <translation>{0} 个一组</translation>
        </message>
    </context>
    <context>
        <name>instruments</name>
        <message>
            <source>Accordion</source>
            <translation>手风琴</translation>
        </message>
        <message>
            <source>Acoustic bass</source>
            <translation>原声贝斯</translation>
        </message>
        <message>
            <source>Agogo</source>
            <translation>阿哥哥铃</translation>
        </message>
        <message>
            <source>Alto saxophone</source>
            <translation>中音萨克斯</translation>
        </message>
        <message>
            <source>Applause</source>
            <translation>掌声</translation>
        </message>
        <message>
            <source>Atmosphere</source>
            <translation>氛围</translation>
        </message>
        <message>
            <source>Bagpipe</source>
            <translation>风笛</translation>
        </message>
        <message>
            <source>Bandoneon</source>
            <translation>班多钮琴</translation>
        </message>
        <message>
            <source>Banjo</source>
            <translation>班卓琴</translation>
        </message>
        <message>
            <source>Baritone saxophone</source>
            <translation>上低音萨克斯</translation>
        </message>
        <message>
            <source>Bass</source>
            <translation>贝斯</translation>
        </message>
        <message>
            <source>Bass and lead</source>
            <translation>贝斯与主音</translation>
        </message>
        <message>
            <source>Bassoon</source>
            <translation>巴松管</translation>
        </message>
        <message>
            <source>Bird</source>
            <translation>鸟鸣</translation>
        </message>
        <message>
            <source>Blown bottle</source>
            <translation>吹瓶</translation>
        </message>
        <message>
            <source>Bowed pad</source>
            <translation>弓弦铺底</translation>
        </message>
        <message>
            <source>Brass</source>
            <translation>铜管</translation>
        </message>
        <message>
            <source>Brass section</source>
            <translation>铜管组</translation>
        </message>
        <message>
            <source>Breath noise</source>
            <translation>呼吸声</translation>
        </message>
        <message>
            <source>Bright piano</source>
            <translation>明亮钢琴</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>明亮</translation>
        </message>
        <message>
            <source>Calliope lead</source>
            <translation>汽笛风琴主音</translation>
        </message>
        <message>
            <source>Celesta</source>
            <translation>钢片琴</translation>
        </message>
        <message>
            <source>Cello</source>
            <translation>大提琴</translation>
        </message>
        <message>
            <source>Charang lead</source>
            <translation>恰朗主音</translation>
        </message>
        <message>
            <source>Chiff lead</source>
            <translation>吹管主音</translation>
        </message>
        <message>
            <source>Choir</source>
            <translation>合唱</translation>
        </message>
        <message>
            <source>Choir pad</source>
            <translation>合唱铺底</translation>
        </message>
        <message>
            <source>Chromatic percussion</source>
            <translation>有音高打击乐</translation>
        </message>
        <message>
            <source>Church organ</source>
            <translation>教堂管风琴</translation>
        </message>
        <message>
            <source>Clarinet</source>
            <translation>单簧管</translation>
        </message>
        <message>
            <source>Clavinet</source>
            <translation>击弦古钢琴</translation>
        </message>
        <message>
            <source>Clean electric guitar</source>
            <translation>清音电吉他</translation>
        </message>
        <message>
            <source>Crystal</source>
            <translation>水晶</translation>
        </message>
        <message>
            <source>Distorted guitar</source>
            <translation>失真吉他</translation>
        </message>
        <message>
            <source>Double bass</source>
            <translation>低音提琴</translation>
        </message>
        <message>
            <source>Drawbar organ</source>
            <translation>拉杆风琴</translation>
        </message>
        <message>
            <source>Dulcimer</source>
            <translation>扬琴</translation>
        </message>
        <message>
            <source>Echoes</source>
            <translation>回声</translation>
        </message>
        <message>
            <source>Electric grand</source>
            <translation>电三角钢琴</translation>
        </message>
        <message>
            <source>Electric piano</source>
            <translation>电钢琴</translation>
        </message>
        <message>
            <source>English horn</source>
            <translation>英国管</translation>
        </message>
        <message>
            <source>Ensemble</source>
            <translation>合奏</translation>
        </message>
        <message>
            <source>FM electric piano</source>
            <translation>FM 电钢琴</translation>
        </message>
        <message>
            <source>Fiddle</source>
            <translation>乡村小提琴</translation>
        </message>
        <message>
            <source>Fifths lead</source>
            <translation>五度主音</translation>
        </message>
        <message>
            <source>Fingered bass</source>
            <translation>指弹贝斯</translation>
        </message>
        <message>
            <source>Flute</source>
            <translation>长笛</translation>
        </message>
        <message>
            <source>Folk</source>
            <translation>民族乐器</translation>
        </message>
        <message>
            <source>French horn</source>
            <translation>圆号</translation>
        </message>
        <message>
            <source>Fret noise</source>
            <translation>品丝噪声</translation>
        </message>
        <message>
            <source>Fretless bass</source>
            <translation>无品贝斯</translation>
        </message>
        <message>
            <source>Glockenspiel</source>
            <translation>钟琴</translation>
        </message>
        <message>
            <source>Goblins</source>
            <translation>鬼怪</translation>
        </message>
        <message>
            <source>Grand piano</source>
            <translation>三角钢琴</translation>
        </message>
        <message>
            <source>Guitar</source>
            <translation>吉他</translation>
        </message>
        <message>
            <source>Guitar harmonics</source>
            <translation>吉他泛音</translation>
        </message>
        <message>
            <source>Gunshot</source>
            <translation>枪声</translation>
        </message>
        <message>
            <source>Halo pad</source>
            <translation>光环铺底</translation>
        </message>
        <message>
            <source>Harmonica</source>
            <translation>口琴</translation>
        </message>
        <message>
            <source>Harp</source>
            <translation>竖琴</translation>
        </message>
        <message>
            <source>Harpsichord</source>
            <translation>羽管键琴</translation>
        </message>
        <message>
            <source>Helicopter</source>
            <translation>直升机</translation>
        </message>
        <message>
            <source>Honky-tonk piano</source>
            <translation>酒吧钢琴</translation>
        </message>
        <message>
            <source>Jazz guitar</source>
            <translation>爵士吉他</translation>
        </message>
        <message>
            <source>Kalimba</source>
            <translation>拇指琴</translation>
        </message>
        <message>
            <source>Koto</source>
            <translation>筝</translation>
        </message>
        <message>
            <source>Marimba</source>
            <translation>马林巴</translation>
        </message>
        <message>
            <source>Melodic tom</source>
            <translation>旋律鼓</translation>
        </message>
        <message>
            <source>Metallic pad</source>
            <translation>金属铺底</translation>
        </message>
        <message>
            <source>Music box</source>
            <translation>八音盒</translation>
        </message>
        <message>
            <source>Muted electric guitar</source>
            <translation>闷音电吉他</translation>
        </message>
        <message>
            <source>Muted trumpet</source>
            <translation>弱音小号</translation>
        </message>
        <message>
            <source>New age pad</source>
            <translation>新世纪铺底</translation>
        </message>
        <message>
            <source>Nylon guitar</source>
            <translation>尼龙弦吉他</translation>
        </message>
        <message>
            <source>Oboe</source>
            <translation>双簧管</translation>
        </message>
        <message>
            <source>Ocarina</source>
            <translation>陶笛</translation>
        </message>
        <message>
            <source>Orchestra hit</source>
            <translation>乐队齐奏</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>风琴</translation>
        </message>
        <message>
            <source>Overdriven guitar</source>
            <translation>过载吉他</translation>
        </message>
        <message>
            <source>Pan flute</source>
            <translation>排箫</translation>
        </message>
        <message>
            <source>Percussion</source>
            <translation>打击乐</translation>
        </message>
        <message>
            <source>Percussive</source>
            <translation>打击乐器</translation>
        </message>
        <message>
            <source>Percussive organ</source>
            <translation>打击风琴</translation>
        </message>
        <message>
            <source>Piano</source>
            <translation>钢琴</translation>
        </message>
        <message>
            <source>Piccolo</source>
            <translation>短笛</translation>
        </message>
        <message>
            <source>Picked bass</source>
            <translation>拨片贝斯</translation>
        </message>
        <message>
            <source>Pipe</source>
            <translation>管乐</translation>
        </message>
        <message>
            <source>Pizzicato strings</source>
            <translation>拨弦</translation>
        </message>
        <message>
            <source>Polysynth pad</source>
            <translation>复音合成铺底</translation>
        </message>
        <message>
            <source>Rain</source>
            <translation>雨</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>竖笛</translation>
        </message>
        <message>
            <source>Reed</source>
            <translation>簧管</translation>
        </message>
        <message>
            <source>Reed organ</source>
            <translation>簧风琴</translation>
        </message>
        <message>
            <source>Reversed cymbal</source>
            <translation>反向镲</translation>
        </message>
        <message>
            <source>Rock organ</source>
            <translation>摇滚风琴</translation>
        </message>
        <message>
            <source>Saw lead</source>
            <translation>锯齿波主音</translation>
        </message>
        <message>
            <source>Science fiction</source>
            <translation>科幻</translation>
        </message>
        <message>
            <source>Seashore</source>
            <translation>海浪</translation>
        </message>
        <message>
            <source>Shakuhachi</source>
            <translation>尺八</translation>
        </message>
        <message>
            <source>Shamisen</source>
            <translation>三味线</translation>
        </message>
        <message>
            <source>Shanai</source>
            <translation>唢呐</translation>
        </message>
        <message>
            <source>Sitar</source>
            <translation>西塔琴</translation>
        </message>
        <message>
            <source>Slap bass 1</source>
            <translation>击弦贝斯 1</translation>
        </message>
        <message>
            <source>Slap bass 2</source>
            <translation>击弦贝斯 2</translation>
        </message>
        <message>
            <source>Slow strings</source>
            <translation>慢速弦乐</translation>
        </message>
        <message>
            <source>Soprano saxophone</source>
            <translation>高音萨克斯</translation>
        </message>
        <message>
            <source>Sound effects</source>
            <translation>音效</translation>
        </message>
        <message>
            <source>Soundtrack</source>
            <translation>电影音效</translation>
        </message>
        <message>
            <source>Square lead</source>
            <translation>方波主音</translation>
        </message>
        <message>
            <source>Steel drums</source>
            <translation>钢鼓</translation>
        </message>
        <message>
            <source>Steel guitar</source>
            <translation>钢弦吉他</translation>
        </message>
        <message>
            <source>String ensemble</source>
            <translation>弦乐合奏</translation>
        </message>
        <message>
            <source>Strings</source>
            <translation>弦乐</translation>
        </message>
        <message>
            <source>Sweep pad</source>
            <translation>扫频铺底</translation>
        </message>
        <message>
            <source>Synth bass 1</source>
            <translation>合成贝斯 1</translation>
        </message>
        <message>
            <source>Synth bass 2</source>
            <translation>合成贝斯 2</translation>
        </message>
        <message>
            <source>Synth brass 1</source>
            <translation>合成铜管 1</translation>
        </message>
        <message>
            <source>Synth brass 2</source>
            <translation>合成铜管 2</translation>
        </message>
        <message>
            <source>Synth drum</source>
            <translation>合成鼓</translation>
        </message>
        <message>
            <source>Synth effects</source>
            <translation>合成音效</translation>
        </message>
        <message>
            <source>Synth lead</source>
            <translation>合成主音</translation>
        </message>
        <message>
            <source>Synth pad</source>
            <translation>合成铺底</translation>
        </message>
        <message>
            <source>Synth strings 1</source>
            <translation>合成弦乐 1</translation>
        </message>
        <message>
            <source>Synth strings 2</source>
            <translation>合成弦乐 2</translation>
        </message>
        <message>
            <source>Synth voice</source>
            <translation>合成人声</translation>
        </message>
        <message>
            <source>Taiko drum</source>
            <translation>太鼓</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Tenor saxophone</source>
            <translation>次中音萨克斯</translation>
        </message>
        <message>
            <source>Timpani</source>
            <translation>定音鼓</translation>
        </message>
        <message>
            <source>Tinkle bell</source>
            <translation>铃铛</translation>
        </message>
        <message>
            <source>Tremolo strings</source>
            <translation>颤音弦乐</translation>
        </message>
        <message>
            <source>Trombone</source>
            <translation>长号</translation>
        </message>
        <message>
            <source>Trumpet</source>
            <translation>小号</translation>
        </message>
        <message>
            <source>Tuba</source>
            <translation>大号</translation>
        </message>
        <message>
            <source>Tubular bells</source>
            <translation>管钟</translation>
        </message>
        <message>
            <source>Vibraphone</source>
            <translation>颤音琴</translation>
        </message>
        <message>
            <source>Viola</source>
            <translation>中提琴</translation>
        </message>
        <message>
            <source>Violin</source>
            <translation>小提琴</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>人声</translation>
        </message>
        <message>
            <source>Voice lead</source>
            <translation>人声主音</translation>
        </message>
        <message>
            <source>Warm pad</source>
            <translation>温暖铺底</translation>
        </message>
        <message>
            <source>Whistle</source>
            <translation>口哨</translation>
        </message>
        <message>
            <source>Woodblock</source>
            <translation>木鱼</translation>
        </message>
        <message>
            <source>Xylophone</source>
            <translation>木琴</translation>
        </message>
    </context>
    <context>
        <name>outputs</name>
        <message>
            <source>Built-in synthesizer</source>
            <translation>内置合成器</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>静默</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>静默</translation>
        </message>
    </context>
    <context>
        <name>sound</name>
        <message>
            <source>no SoundFont was found</source>
            <translation>未找到 SoundFont</translation>
        </message>
        <message>
            <source>no audio device was found</source>
            <translation>未找到音频设备</translation>
        </message>
        <message>
            <source>python-rtmidi cannot be loaded</source>
            <translation>无法加载 python-rtmidi</translation>
        </message>
        <message>
            <source>the FluidSynth library is not installed</source>
            <translation>未安装 FluidSynth 库</translation>
        </message>
        <message>
            <source>the MIDI port {0} is gone</source>
            <translation>MIDI 端口 {0} 已消失</translation>
        </message>
        <message>
            <source>the MIDI port {0} is not there</source>
            <translation>找不到 MIDI 端口 {0}</translation>
        </message>
        <message>
            <source>the MIDI port {0} takes nothing any more</source>
            <translation>MIDI 端口 {0} 不再接收数据</translation>
        </message>
        <message>
            <source>the MIDI system {0} does not answer</source>
            <translation>MIDI 系统 {0} 没有响应</translation>
        </message>
        <message>
            <source>the SoundFont {0} cannot be read</source>
            <translation>无法读取 SoundFont {0}</translation>
        </message>
        <message>
            <source>the audio driver {0} does not open</source>
            <translation>无法打开音频驱动 {0}</translation>
        </message>
        <message>
            <source>the installed FluidSynth is older than 2.2</source>
            <translation>已安装的 FluidSynth 早于 2.2 版</translation>
        </message>
        <message>
            <source>there is no output {0}</source>
            <translation>没有输出 {0}</translation>
        </message>
        <message>
            <source>{0} has stopped</source>
            <translation>{0} 已停止</translation>
        </message>
    </context>
</TS>
