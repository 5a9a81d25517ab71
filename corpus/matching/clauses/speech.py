"""Words by which a statement reports what others say, sets something against it, or denies it."""

from __future__ import annotations

import re

from corpus.script import fold

REPORTS = re.compile(
    fold(
        "官方|当局|通报|公布|声称|宣称|强调|表示|口径|所谓|号称|据称|重申|说是|名为|规定|原定|按理|否认|坚称|声明|承诺|答复|回应"
        "|(?<![来话可话传据])说(?![明服到起])|(?<![简俗名通人])称(?![为号作])|(?<!来)讲(?![究述座])|指(?=出|称|该|有|其|本|[，：])"
    )
)
"""What introduces a claim of somebody else."""
_CHECKED = "所见|走访|发现|查|翻|随机|到访|点算|看到|目睹|实测|暗访"
"""What a reporter does who sees for himself."""
_NO_MODAL = "本刊|本报|记者|笔者|[我他她它咱你谁那这]|问题|事实|现实|实[际情]|到头来|如今|现在"
"""What shows that 可 before it is "but" and not "can": 可记者查了六十户."""
CONTRASTS = re.compile(
    fold(
        f"但(?!愿|凡|求)是?|可是|(?<![^，。；：、])可(?={_NO_MODAL})"
        "|(?<![说讲看比敌打胜瞒躲逃超对错绕])不过(?![去来关瘾])|然而|却|惟(?=记者|有)|唯独"
        f"|其实|实际上?|实则|事实上|记者(?=[^，。；]{{0,8}}(?:{_CHECKED}))|本刊从|本报记者"
    )
)
"""What introduces something that is set against it."""
_DENYING = (
    "否认|驳斥|反驳|质疑|不认可|不认同|不同意|谈不上|算不上|不能说|不存在|隐瞒|只字未提|远?不止|没有根据|毫无根据|缺乏依据"
    "|别跟[^，。；]{1,3}[说提讲扯]"
)
"""Verbs of denial."""
_UNTRUE = (
    "[并也]?非[^，。；]{0,6}所[讲说称言]|不符|不实|不属实|失实|不准确|误导|自相矛盾|并非如此|恰恰相反|子虚乌有"
    "|对不上|有出入|大有出入|难以成立|不成立|不能成立|站不住脚?|经不起推敲|不可信|不可靠|不足为信|存疑|查无此人|查无"
)
"""Words for what is untrue."""
_OVERSTATED = (
    "言过其实|夸大|水分|虚高|注水|打了?折扣|作用有限|没有意义|不稳妥|不能归功于|都不支持|被自愿"
    "|不现实|不切实际|难以实现|无法完成|难以完成"
)
"""Words for what is exaggerated."""
_ON_PAPER = "形同虚设|有名无实|名不副实|一纸空文|[写挂停留]在(?:纸面|纸|墙|牌子|口头|嘴|文件)[上里]"
_SCORNED = "我笑了|笑话|胡说|瞎说|扯淡|骗人的|糊弄|谁信|才怪"
"""How blogs and forums say it."""
DENIES_BEHIND = re.compile(fold(_DENYING))
"""Denials that stand before what they deny."""
DENIALS = re.compile(fold(f"{_UNTRUE}|{_DENYING}|{_OVERSTATED}|{_ON_PAPER}|{_SCORNED}"))
"""What says of a claim that it is not so."""
DISTANCED = re.compile(fold("官方[说称讲]|当局[说称讲]|[号声宣据]称|宣传|所谓|说是"))
"""What introduces a claim that the statement itself leaves open."""
