"""Finds the third parties that a text quotes: 据《金融时报》报道, 国家统计局公布的数据显示, 黄仁勋表示.

A small grammar over the folded text: a name stands before a verb of speech (X表示), before a document that shows
something (X的报告显示), or behind a word that introduces a source (据X统计, 援引X的数据). A title in 《》 goes before
its publisher. Pronouns, sources without a name (专家, 知情人士), laws and the article's own publisher are no third
parties.

The results are proposals for the analyst. The word lists below were collected from newspaper texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from corpus.matching.words.grammar import GRAMMAR
from corpus.model import Span
from corpus.script import fold


def _folded_pattern(words: str) -> re.Pattern[str]:
    """A pattern for folded text. Folding makes the P of a named group small."""
    return re.compile(fold(words).replace("(?p<", "(?P<"))


_REMEMBERED = 20_000
"""Cached texts. Chosen: the statements of a large comparison."""
_LONGEST_NAME = 24
"""Greatest length of a name in code points. Chosen: names of government offices have up to twenty."""
_REACH = 60
"""Greatest distance in code points between a verb and the beginning of its subject, and between a title and its verb.
Chosen: more than most clauses have."""
_PART = re.compile(r"[^,。;:!?\n“”‘’\"]+")
"""A clause of folded text, in which a name and its verb must be."""
_TITLE = re.compile(r"《([^《》\n]{1,40})》")
"""A title in book marks."""
_LAW = _folded_pattern(
    "(?:(?<![说看想做手办方语书])法|条例|规定|办法|细则|规则|通则|宪法|公约|合同|协议)(?:\\(.*\\))?$"
)
"""Titles of laws and contracts, which are not sources."""

_STRONG = (
    "表示|指出|认为|强调|透露|坦言|写道|警告|直言|宣称|声称|断言|重申|回应|承认|否认|呼吁|批评|解释|反驳|补充[说道称]|担心|相信|主张|辩称|质疑|指责|谴责|抱怨|承诺|澄清|坚称|自称|感叹|反问"
    "|告诉|称(?![为作号赞之霸职呼重])|说(?![明法服白得不起到])|指(?![出数标定向责导派挥令纹示望南环引明])"
)
"""Verbs whose subject is nearly always a speaker."""
_WEAK = (
    "预计|预测|预期|预估|估计|估算|推算|测算|计算|统计(?!局|处|署|学)|公布|发布(?!会)|通报|宣布|披露|介绍|报道|报导|援引|引述"
    "|发现|建议|判断|显示|表明|提出|提到|提醒|证实|确认|刊文|撰文|发文|刊登|刊发|测定|测得|监测|推断|估测|评估|裁定|认定|调查(?!局|处|署|组)"
)
"""Verbs that also have other subjects, so these must look like a name."""
_VERB = _folded_pattern(f"(?P<strong>{_STRONG})|(?P<weak>{_WEAK})")
"""A verb of speech."""
_NO_SPEECH = _folded_pattern(
    "(?:来|可以|就是|话|据|再|虽|听|传|所|被|俗|简|名|统|人|通|号|自|堪|职|并|或|不能|不得不|难|应该)(?=说|称|指)"
)
"""Text before 说, 称 and 指 in words that are no verbs of speech: 来说, 可以说, 职称."""
_NOT_BEFORE = _folded_pattern("的(?!话)|者|了|过的|中的")
"""Text behind a verb that makes it part of a noun phrase: 公布的数据."""

_DOCUMENT = (
    "报告|数据(?!中心|局)|数字|排名|榜单|年鉴|资料|研究(?!院|所|中心|团队|人员|组|员|者|生|机构|室)|调查(?!局|处|署|组)|统计(?!局|处|署|学)|白皮书|财报|年报|季报|公报|公告|民调|文章|社论|评论|论文|模型|消息|新闻稿|声明|通报|文件|简报|研报|快报|报道|报导|测算"
    "|预测|估算|分析(?!师|员)|说法|观点|口径|图表|问卷|清单|备忘录|蓝皮书|绿皮书|账目|记录|纪录|结果|调研|讲话|演讲|博客|公开信|来信|模拟|讨论|仿真"
)
"""Nouns of documents and other sources without a speaker."""
_BEHIND_NAME = _folded_pattern(
    r"(?:在?(?:接受[^,]{0,12})?(?:采访|受访|访问|专访)(?:时|中)?|受访(?:时|后)?|在[^,]{1,24}?(?:[中时上里后前间内]|会议?|年会|论坛)"
    r"|(?:在|于|对|向|通过|就|借|用)[^,《》的]{1,16}|例行记者会上|记者会上|发布会上"
    r"|(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}[日号]|(?:20\d\d年)?\d{1,2}月|20\d\d年|本?周[一二三四五六日天]|星期[一二三四五六日天]"
    r"|赛后|会后|事后|当场|现场|[昨今前当]天?日?(?:晚|早|晨)?|昨[日天]|今[日天年晨早晚]|当[日天地]|上[周月]|本[周月]|去年|日前|近日|近期|最近|最新|此前|先前|稍早|随后|目前|早前"
    r"|[也则还都曾已均又再仍并却就便亦更再曾]|再次|多次|一再|曾经|已经|明确|公开|共同|联合|同时|进一步|首次|正式|严厉|强烈|坚称|进而"
    rf"|(?:所?(?:发布|公布|提供|刊登|刊发|发表|披露|出具|撰写|编制|完成|主持)的?)"
    rf"|(?:的|之)?(?:第[^,]{{1,4}}[次届期轮份])?(?:评估|中期|年中|季度|半年度?|月度|专项|特别|综合|初步|最新|年度|一[项份篇则]|这[项份篇]|相关|有关|该|内部|独立)*(?:{_DOCUMENT})"
    r"|始终|普遍|一致|反复|长期|一直|仍然|往往|通常|主要|随即|当即|率先|[在于从其]|的(?:话|人)?|杂志|期刊|[一两三]位|研究者|作者|方面)$"
)
"""Text that may be between a name and its verb; removed repeatedly."""
_BEFORE_NAME = _folded_pattern(
    r"^(?:但是?|而且?|不过|然而|可是|此外|另外|其中|同时|因此|因为|由于|虽然|尽管|对此|事实上|与此同时|例如|比如|譬如|如|正如|就像|像|连|就连"
    r"|目前|当时|当天|当日|近日|日前|最近|最新|此前|昨[日天]|今[日天]|去年|今年|前年|早在|早前|随后|之后|后来|甚至|并|又|也|还|则|另据|据|根据|依据|按照|依照"
    r"|来自|援引|引述|引用|综合|参考|在|由|对于?|\(|\)|'|\"|、| |的|是|智库"
    r"|(?:市场)?(?:研究|调研|调查|咨询|数据|分析|评级|民调)(?:机构|公司)"
    r"|投行|投资银行"
    r"|(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}[日号]|(?:20\d\d年)?\d{1,2}月|20\d\d年)"
)
_SOURCE = _folded_pattern(
    r"(?P<by>根据|依据|依照|按照|援引|引述|引用|综合|来自|(?<![数证依根占票收凭割盘考论单])据)"
    r"(?P<name>[^,]{2,30}?)"
    rf"(?P<cue>的?(?:最新|一[项份篇])?(?:的[^,《》]{{0,14}}?)?(?:{_DOCUMENT}|介绍|披露|透露|公布|发布|提供|估计|预计|推算|计算|援引|引述|转述|称|指|表示|观察))"
)
"""A source introduced by a preposition: 根据…的报告, 据…介绍."""
_NO_NAME = _folded_pattern(
    r"^(?:[该其此这那本他她它我你您咱某](?!田|地利)|上述|前述|下列|以下|双方|各[方界国地]|有(?!限|色|道)|一[些位名个家份项]|部分|许多|不少|很多|大量|多[名位家数个项国方]"
    r"|[中美英法德俄韩泰]国$|日本$|印度$|西方|东方|欧洲$|亚洲$|全球$|世界$|全国|[两三四五六七八九十几数]+[名位家个项国方份]|\d+[名位家个项国份]|(?:公司|企业|集团|机构|银行|大学|学校|平台|报纸|网站|政府|法院|医院|协会|组织|委员会|部门|团队|警察)$|自己|大家|人们|谁|什么|如何|为何|所谓|外界|市场上?|业界|业内|行业|坊间|民间|社会|舆论"
    r"|官方|媒体|外媒|当局|公众|初步|不完全|有关|相关|公开|现有|内部|消息|规定|计划|要求|惯例|传统|经验|常识|原计划|目前|上文|文中|报告|数据|统计|调查|研究|资料|结果"
    r"|事实|数字|图[中表]|表中|测算|估算|分析|从|把|被|让|使|令|虽|若|如果|只|不|没|未|可|能|应|须|将|会|要|想|需|愿|过去|未来|今后|总体|具体|简单|坦率|坦诚|严格|准确|客观|确切|坦白|一般)"
)
"""Beginnings of phrases that name nobody."""
_NO_NAME_AT_END = _folded_pattern(
    r"(?:专家|学者|人士|网友|网民|民众|市民|居民|乘客|读者|观众|用户|消费者|受访者|参与者|记者|作者|笔者|业者|从业者|观察者|观察家|批评者|批评人士|支持者|反对者"
    r"|投资者|投资人|股东|家长|学生|知情者|知情人|目击者|消息人士|分析师|分析员|研究员|研究人员|科学家|经济学家|评论家|人员|工作人员|官员|高层|高管|负责人|发言人|员工|职员"
    r"|官方|媒体|外媒|当局|公众|各界|外界|业界|业内|市场|机构|企业|厂商|商家|商户|双方|各方|多方|一方|对方|人|者|们|话|问题|消息|数据|数字|报告|结果|情况|现象|观点|意见"
    r"|声音|事实|图表|技术|模型|系统|产品|价格|因素|原因|趋势|变化|增长|项目|计划|方案|政策|措施|规定|条款|时间|时候|这里|那里|巨头|信徒|群体|阵营|地)$"
)
"""Ends of phrases that name nobody in particular."""
_TITLES = (
    "首席执行官|执行长|首席财务官|财务长|首席技术官|技术长|首席经济学家|首席分析师|首席科学家|首席|董事长|总经理|总干事|干事(?!长)|理事(?!长)|主教练|教练|领队|队长|主帅|总裁|副总裁|行政总裁|总监|主管|创始人|创办人|联合创始人|合伙人"
    "|总统|总理|首相|部长|副部长|外长|财长|防长|社长|董事(?!长|会)|召集人|委员长|大臣|国务卿|司长|局长|厅长|处长|署长|市长|省长|州长|县长|主任|副主任|主席|副主席|秘书长|理事长|会长|院长|所长|校长|馆长|行长|议员|委员|代表|大使|发言人|新闻官|秘书"
    "|负责人|主持人|教授|副教授|讲师|研究员|院士|博士|学者|专家|经济学家|科学家|历史学家|社会学家|律师|法官|检察官|医生|医师|工程师|设计师|架构师|分析师|策略师|评论员|专栏作家|作家|记者|编辑|主编"
    "|官员|高管|顾问|经理|站长|厂长|书记|得主|队员|球员|船长|机长|店长|老板|导演|教练|CEO|CFO|CTO|ceo|cfo|cto"
)
"""Titles and occupations of persons."""
_PERSON = _folded_pattern(
    rf"^(?P<before>.*(?:{_TITLES}))(?P<person> ?[a-z][a-z .'-]{{2,30}}|[^\d的在是]{{2,12}})$"
)
"""A title with the name of a person behind it."""
_TITLE_BEHIND = _folded_pattern(rf"^(?P<name>.{{2,}}?)(?:的|有关|相关|方面|一[名位])*(?:{_TITLES})$")
"""A name with a title behind it."""
_SURNAMES = frozenset(
    fold(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫"
        "段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁"
    )
)
"""Frequent surnames."""
_SURNAME = f"[{''.join(sorted(_SURNAMES))}]"
_SPEAKS_FOR = _folded_pattern("(?:发言人|负责人|新闻官)$")
"""Titles of people who speak for a named organisation; other titles may be of anybody: 资深分析师."""
_FORM_OF_ADDRESS = _folded_pattern(
    rf"(?P<person>{_SURNAME}(?:先生|女士|小姐|太太|阿姨|师傅|老师|教授|博士|医生|律师|老伯|伯伯|大爷|大妈))$"
)
"""A surname with a form of address."""
_ORGANISATION = _folded_pattern(
    r"(?:局|部|委|委员会|院|所|会|署|厅|司|处|公司|集团|大学|学院|中心|银行|央行|社|报|网|台|电台|电视|新闻|周刊|杂志|学会|协会|联盟|组织|智库|法院|政府|白宫|办|办公室|证券|资本"
    r"|交易所|[中美日韩俄英法德印朝乌以资厂店园]方|总署|总局|总处|警方|检方|军方|院方|校方|馆|站|队|组|团队|台网|实验室|科技|通信院|信通院|基金|基金会|论坛|府|省|工会|商会|医院|平台|日报|晚报|时报|早报|国|欧盟|东盟|联合国"
    r"|天文台|气象台|机场|港|航空|铁路|地铁|渡轮|电力|电网|石油|汽车|保险|物业|理事会|议会|国会|参议院|众议院)$"
)
"""Ends of names of organisations."""
_KNOWN = _folded_pattern(
    r"(?:路透|彭博|高盛|摩根|花旗|瑞银|汇丰|巴克莱|野村|麦肯锡|贝恩|波士顿咨询|德勤|普华永道|毕马威|安永|高德纳|盖洛普|皮尤|标普|穆迪|惠誉|兰德|布鲁金斯|新华|央视|中央社|法新|美联|共同社"
    r"|谷歌|微软|苹果|亚马逊|英伟达|辉达|台积电|华为|腾讯|阿里|百度|字节|特斯拉|三星|世卫|世银)"
)
"""Names of organisations without such an end."""
_LATIN = re.compile(r"[a-z]{2}")
"""A word in Latin letters, in folded text."""
_NO_SOURCES = frozenset(
    ("ai", "agi", "gdp", "gpu", "cpu", "llm", "app", "cpi", "pmi", "ev", "esg", "it", "api")
)
"""Words in Latin letters that Chinese texts use as common nouns."""
_LIST = re.compile("[、和与及]")
"""Separators of names."""
_SYLLABLES = frozenset(
    fold(
        "阿艾安奥巴拜班贝本比彼宾波伯博布查达戴丹道德登邓迪丁杜多恩尔法范菲费芬弗佛福富盖冈高戈格葛根古果哈海汉豪赫黑亨胡华霍基吉加贾杰金卡凯坎康考柯科克肯库夸拉莱赖兰朗劳勒雷黎里丽利莉"
        "连廉列林琳龙卢鲁路伦罗洛吕马玛迈麦曼芒梅门蒙米明莫默姆穆纳娜奈南内尼涅宁纽努诺欧帕潘庞佩彭皮珀普奇齐契恰乔切琼丘让热日荣儒瑞萨塞赛桑森沙莎山尚绍舍申圣施史什舒斯丝司思苏索塔台泰谭坦汤"
        "唐陶特腾提廷图土托瓦万旺威韦维魏温文翁沃乌伍武西希锡席夏香肖谢辛欣休许雪雅亚扬耶叶伊依以因英尤于约赞泽曾扎詹张哲珍芝朱兹祖佐·"
    )
)
"""Characters that transcribe foreign names."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A third party that a text quotes. Offsets count code points of the text."""

    name: str
    """The name as the text has it, without 《》."""
    span: Span
    """The span of the name."""
    by: str = ""
    """The publisher, if the name is a title: 斯坦福大学 in 斯坦福大学《人工智能指数报告》."""


@lru_cache(maxsize=_REMEMBERED)
def attributions(text: str, publisher: str = "") -> tuple[Attribution, ...]:
    """The third parties that ``text`` quotes, in order. ``publisher``: that of the article, which is not among them."""
    folded = fold(text)
    own = fold(publisher)
    found: dict[int, Attribution] = {}
    for part in _PART.finditer(folded):
        for span, by in _read(part.group()):
            start, end = part.start() + span.start, part.start() + span.end
            if own and folded[start:end] in own:
                continue
            found.setdefault(start, Attribution(text[start:end], Span(start, end), by))
    return tuple(found[start] for start in sorted(found))


def _read(part: str) -> Iterator[tuple[Span, str]]:
    """The names in a clause of a folded sentence, with the publisher of each title."""
    titled = list(_titles(part))
    yield from titled
    if titled:
        return
    source = _SOURCE.search(part)
    if source is not None and source["by"] in _CITES and source.start() > 0:
        speaking = list(_speakers(part))
        if speaking:
            yield speaking[0]
            return
    if source is not None:
        name = _name(part, source.start("name"), source.end("name"), sure=True)
        if name is not None:
            yield name, ""
            return
    yield from _speakers(part)


def _titles(part: str) -> Iterator[tuple[Span, str]]:
    for title in _TITLE.finditer(part):
        if _LAW.search(title[1]):
            continue
        if _INTERVIEW.match(part, title.end()):
            continue
        first = max(0, title.start() - _REACH)
        introduced = _SOURCE_WORD.search(part, first, title.start())
        if introduced or _VERB.search(part, title.end(), title.end() + _REACH):
            name = _name(part, first, title.start(), sure=False)
            yield Span(*title.span(1)), part[name.start : name.end] if name is not None else ""


_INTERVIEW = _folded_pattern("(?:的|记者)?(?:独家)?(?:采访|专访|访问|查询|提问)")
"""An interview, which names the medium and not the speaker."""
_CITES = frozenset(fold(word) for word in ("援引", "引述", "引用"))
"""Verbs of quoting. Their subject takes precedence over the quoted source."""
_SOURCE_WORD = _folded_pattern("根据|依据|援引|引述|引用|(?<![数证依根占票收凭割盘考论单])据")
"""The prepositions of :data:`_SOURCE`."""


def _speakers(part: str) -> Iterator[tuple[Span, str]]:
    for verb in _VERB.finditer(part):
        if _NOT_BEFORE.match(part, verb.end()) or _NO_SPEECH.search(
            part, max(0, verb.start() - 4), verb.start() + 1
        ):
            continue
        name = _name(part, max(0, verb.start() - _REACH), verb.start(), sure=verb.lastgroup == "strong")
        if name is not None:
            yield name, ""
            return


def _name(part: str, start: int, end: int, *, sure: bool) -> Span | None:
    """The name between two offsets of a clause, without the text around it; None if there is none."""
    person = _FORM_OF_ADDRESS.search(part[start:end])
    if person is not None:
        return Span(start + person.start("person"), end)
    start, end = _bare(part, start, end)
    if not start < end or _NO_NAME.match(part[start:end]) and not _PERSON.match(part[start:end]):
        return None
    end = _without_brackets(part, start, end)
    start, end, titled = _without_titles(part, start, end)
    words = part[start:end]
    if not 2 <= len(words) <= _LONGEST_NAME or _NO_NAME.match(words) or _NO_NAME_AT_END.search(words):
        return None
    titled = titled or part.startswith("方面", end)
    if words in _NO_SOURCES or "的" in words or _LIST.search(words) and not titled:
        return None
    return Span(start, end) if titled or _looks_like_name(words, sure=sure) else None


_SPACE_BETWEEN = re.compile(r".*[\u4e00-\u9fff)] +(?=[\u4e00-\u9fff])")
"""A space between Chinese characters, which separates a heading from the sentence behind it."""


def _bare(part: str, start: int, end: int) -> tuple[int, int]:
    """The offsets without the text before and behind a name that is not part of it."""
    spaced = _SPACE_BETWEEN.match(part[start:end])
    if spaced is not None:
        start += spaced.end()
    while start < end:
        if part[end - 1] == " ":
            end -= 1
            continue
        behind = _BEHIND_NAME.search(part[start:end])
        if behind is not None and behind.end() > behind.start():
            end = start + behind.start()
            continue
        before = _BEFORE_NAME.match(part[start:end])
        if before is None or before.end() == 0:
            break
        start += before.end()
    return start, end


def _without_brackets(part: str, start: int, end: int) -> int:
    opened = part.find("(", start, end)
    return opened if opened > start else end


def _without_titles(part: str, start: int, end: int) -> tuple[int, int, bool]:
    """The person in 英伟达首席执行官黄仁勋, or the office in 交通局负责人, and whether the title shows that it is a
    name."""
    words = part[start:end]
    behind = _TITLE_BEHIND.match(words)
    if behind is not None:
        return start, start + behind.end("name"), _SPEAKS_FOR.search(words) is not None
    person = _PERSON.match(words)
    if person is not None and _is_person(person["person"].strip()):
        first = start + person.start("person")
        return first + (part[first] == " "), end, True
    return start, end, False


_DOES = _folded_pattern("查|走|采|翻|看|听|问|收|写|做|讨|参|出|普遍|纷纷|多次|公开|团队|小组|办公")
"""Verbs and adverbs that may follow a title instead of a name: 记者查阅财报."""


def _is_person(words: str) -> bool:
    """Whether the text after a title is a name: Chinese, foreign, or in Latin letters."""
    chinese = (
        len(words) <= _LONGEST_CHINESE_NAME + 1 and GRAMMAR.isdisjoint(words) and not _DOES.search(words)
    )
    return chinese or _LATIN.match(words) is not None or _SYLLABLES.issuperset(words)


def _looks_like_name(words: str, *, sure: bool) -> bool:
    """Whether words look like a name. Personal names are accepted only behind a certain verb of speech (``sure``)."""
    if _LATIN.search(words) or "·" in words or _ORGANISATION.search(words) or _KNOWN.search(words):
        return True
    chinese = len(words) <= _LONGEST_CHINESE_NAME and words[0] in _SURNAMES
    return sure and (chinese or _SYLLABLES.issuperset(words))


_LONGEST_CHINESE_NAME = 3
"""Greatest number of characters of a Chinese personal name without a title. Surname and given name have one or two
each, but names of four are rare."""
