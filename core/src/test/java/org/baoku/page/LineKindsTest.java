package org.baoku.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line by itself is taken for, by which reason, whom it names, and what of it is kept. */
class LineKindsTest {
    private static final PageRules RULES = new PageRules(PageStyle.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "石桥村的竹编走出大山，卖到了城里，也卖到了海边。 | PARAGRAPH | holds a full stop | '' | =",
                "石桥村的竹编走出大山，卖到了城里，也卖到了海边，还在网上有了自己的店，村里人说今年要再开两家 | PARAGRAPH | is too long for a headline | '' | =",
                "石桥村的竹编走出大山 卖到了城里也卖到了海边 还在网上有了自己的店 村里人说今年要再开两家 明年再开三家 后年再开四家 大家都高兴 | HEADLINE | a line without the signs of running text | '' | =",
                "石桥村的竹编走出大山，卖到了城里，也卖到了海边，还在网上有了店 | HEADLINE | a line without the signs of running text | '' | =",
                "石桥村的竹编走出大山，卖到了城里 | HEADLINE | a line without the signs of running text | '' | =",
                "石桥村的竹编走出大山， | PARAGRAPH | ends inside a sentence | '' | =",
                "，卖到了城里也卖到了海边 | PARAGRAPH | begins with a sign that begins no line | '' | =",
                "石桥村的竹编走出大山，卖到了城里，也卖到了海边，还在网上有了自己的店，大家都高兴！ | PARAGRAPH | is too long for a headline | '' | =",
                "石桥村的竹编走出大山，大家高兴！ | HEADLINE | a line without the signs of running text | '' | =",
                "“石桥村的竹编走出了大山，大家都很高兴！” | PARAGRAPH | is somebody's words | '' | =",
                "“竹编走出大山！” | HEADLINE | a line without the signs of running text | '' | =",
                "他说：“竹编走出大山！” | PARAGRAPH | is somebody's words | '' | =",
                "问：竹编走出大山了吗？ | PARAGRAPH | is somebody's words | '' | =",
                "答：走出来了！ | PARAGRAPH | is somebody's words | '' | =",
                "新华社云泽2月7日电石桥村的竹编走出大山 | PARAGRAPH | begins with a dateline | '' | =",
                "一、竹编走出大山 | CROSSHEAD | a numbered line inside a text | '' | =",
                "（一）竹编走出大山 | CROSSHEAD | a numbered line inside a text | '' | =",
                "1. 竹编走出大山 | CROSSHEAD | a numbered line inside a text | '' | =",
                "编者按 今天起本报推出竹编走出大山的一组报道 | EDITORS_NOTE | begins like an editors' note | '' | =",
                "编者按 | HEADLINE | a line without the signs of running text | '' | =",
                "下转第3版 | JUMP | names the page where it goes on or comes from | '' | =",
                "（下转第3版） | JUMP | names the page where it goes on or comes from | '' | =",
                "详见今日第5版 | UNASSIGNED | points to another page | '' | =",
                "相关报道见5版 | UNASSIGNED | points to another page | '' | =",
                "（完） | SIGN_OFF | a remark in brackets | '' | =",
                "（作者单位：云泽大学） | SIGN_OFF | a remark in brackets | '' | =",
                "（作者系云泽大学教授，研究竹编多年，写过三本书，也教过许多学生） | SIGN_OFF | a remark in brackets | '' | =",
                "林一舟 摄 | CREDIT | names who took the photo | P林一舟 | =",
                "（林一舟 摄） | CREDIT | names who took the photo | P林一舟 | 林一舟 摄",
                "本报记者 林一舟 摄 | CREDIT | names who took the photo | P林一舟 | =",
                "新华社发（林一舟摄） | CREDIT | names who took the photo | P林一舟 | =",
                "新华社记者 林一舟 摄 | CREDIT | names who took the photo | P林一舟 | =",
                "资料图片 | CREDIT | names who took the photo | '' | =",
                "（资料图片） | CREDIT | names who took the photo | '' | 资料图片",
                "孩子们在湖边写生。林一舟 摄 | CAPTION | ends with a photo credit | P林一舟 | 孩子们在湖边写生。",
                "孩子们在湖边写生。（林一舟 摄） | CAPTION | ends with a photo credit | P林一舟 | 孩子们在湖边写生。",
                "孩子们在湖边写生。 本报记者 林一舟 摄 | CAPTION | ends with a photo credit | P林一舟 | 孩子们在湖边写生。",
                "孩子们在湖边写生。新华社发（林一舟摄） | CAPTION | ends with a photo credit | P林一舟 | 孩子们在湖边写生。",
                "孩子们在湖边写生（林一舟摄） | CAPTION | ends with a photo credit | P林一舟 | 孩子们在湖边写生",
                "孩子们在湖边写生。（资料图片） | CAPTION | ends with a photo credit | '' | 孩子们在湖边写生。",
                "孩子们在湖边写生。资料图片 | CAPTION | ends with a photo credit | '' | 孩子们在湖边写生。",
                "▲孩子们在湖边写生。林一舟 摄 | CAPTION | ends with a photo credit | P林一舟 | 孩子们在湖边写生。",
                "▲ 孩子们在湖边写生 | COLUMN | a short label with the mark of a column | '' | 孩子们在湖边写生",
                "图为孩子们在湖边写生 | CAPTION | begins like a caption | '' | =",
                "右图：孩子们在湖边写生 | CAPTION | begins like a caption | '' | =",
                "林一舟（左一）在湖边教孩子们写生 | CAPTION | says where somebody stands in the photo | '' | =",
                "林一舟（左二）和韩霜（右）在湖边 | CAPTION | says where somebody stands in the photo | '' | =",
                "摄影/林一舟 | CREDIT | names who took the photo | P林一舟 | =",
                "摄影：林一舟 韩霜 | CREDIT | names who took the photo | P林一舟 P韩霜 | =",
                "图/林一舟 | CREDIT | names who took the photo | P林一舟 | =",
                "本报记者 林一舟 韩霜 | BYLINE | holds nothing but roles and names | R林一舟 R韩霜 | =",
                "□本报记者 林一舟 | BYLINE | holds nothing but roles and names | R林一舟 | =",
                "文/林一舟 图/韩霜 | BYLINE | holds nothing but roles and names | A林一舟 P韩霜 | =",
                "【云泽观察】 | COLUMN | a short label with the mark of a column | '' | 云泽观察",
                "〖湖边〗 | COLUMN | a short label with the mark of a column | '' | 湖边",
                "【云泽观察 | HEADLINE | a line without the signs of running text | '' | =",
                "■湖边随笔 | COLUMN | a short label with the mark of a column | '' | 湖边随笔",
                "来源：青禾日报 | SOURCE | begins like a source line | '' | 青禾日报",
                "转自《青禾日报》3月5日第2版 | SOURCE | begins like a source line | '' | 青禾日报",
                "转自《青禾日报》，这是一篇讲竹编怎样走出大山的长文章 | HEADLINE | a line without the signs of running text | '' | =",
                "据《青禾日报》报道 | SOURCE | begins like a source line | '' | 青禾日报",
                "据《青禾日报》 | SOURCE | begins like a source line | '' | 青禾日报",
                "（据《青禾日报》3月5日报道 作者林一舟） | SOURCE | begins like a source line | '' | 青禾日报",
                "来源：青禾日报，林一舟 | HEADLINE | a line without the signs of running text | '' | =",
                "（本版图片均由林一舟摄） | SIGN_OFF | a remark in brackets | '' | =",
            })
    void isTakenFor(String line, LineKind kind, String reason, String people, String value) {
        var block = new Block(new Printed(line, line), List.of(new Block.Run(0, line.length())), 0);
        var part = RULES.lines.classify(block);
        var named = part.credits().contributors().stream()
                .map(one -> one.role().name().charAt(0) + one.name())
                .collect(Collectors.joining(" "));
        assertEquals(
                List.of(kind, reason, people, value.equals("=") ? line : value),
                List.of(part.kind(), part.reason(), named, part.value()));
    }
}
