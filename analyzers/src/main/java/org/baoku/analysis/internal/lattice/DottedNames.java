package org.baoku.analysis.internal.lattice;

import java.util.BitSet;
import org.baoku.analysis.internal.dictionary.WordTables;

/**
 * Names of foreigners and minorities that are written with a middle dot (奇·达楞太). The dot ends a piece; this tells how many
 * words at the end of the piece, and at the start of the next one, are parts of the name: those that are written in
 * characters that transliterate, and that mean nothing else.
 */
final class DottedNames {
    /** A part is no longer, UTF-16, unless it is one word. */
    private static final int MAX_PART = 12;

    private static final String DOTS = "·•・‧∙";

    /** Characters that names are transliterated with, but for the commonest of grammar (于 以 来 都 和 因 当 可 大 日). */
    private static final BitSet CHARACTERS = "万世丘东丝丹丽乌乔买亚亨什代伊伍休伦伯佐佛佩依保修儿克凯兰兹内冈农凡切列利别力加努劳勃勒华南博卜卡卢厄历古史叶吉吕哈哥唐嘉"
            .concat("图坎坦埃基塔塞士夏多夫夸奇奈奎契奥妮姆威娃娅娜孔季宁安宾密富尔尤尼居山巴布希帕席平库庞康廉廷弗彭彻彼得德怀思恩惠戈戴扎托扬拉拜捷提摩撒敦文斯施")
            .concat("旺昂昆易普曼朗木本朱李杜杰松林柏查柯根格桑梅森欣欧比毛汀汉汗江汤沃沙法波泰泽洛派海涅温滕潘烈热爱特玛珀班理琳琴瑞瑟瓦甘甫申略登皮盖祖福科")
            .concat("穆米索约纳纽维缪罕罗翰考耶肖肯胡舍舒艾芒芙芬苏若英范茨莉莎莫莱菲萨葛蒂蒙蕾薇西詹诺谢豪贝贡费贾赖赛赫路辛达迈迪逊通道邓那邦采里金钦钱锡门阿隆")
            .concat("雅雪雷霍露韦顿马高鲁鲍麦黑默黛齐龙敖包毕策朝次措丁杜额嘎尕噶呼霍迦喀楞满牧拿普其乞曲仁如色铁吐翁牙珠卓则云沁勤章阔晋美吾孜赞旦增司义太沛")
            .chars()
            .collect(BitSet::new, BitSet::set, BitSet::or);

    private final PieceReader pieces;
    private final Lattice lattice;

    DottedNames(PieceReader pieces) {
        this.pieces = pieces;
        this.lattice = pieces.lattice();
    }

    /** Index of the first word of the part of a name that ends the piece before a dot; the number of words if there is none. */
    int lastPart() {
        int count = lattice.pathLength();
        int end = pieces.pieceLength();
        if (!pieces.isFollowedTight(DOTS) || !CHARACTERS.get(pieces.following())) {
            return count;
        }
        int first = count;
        while (first > 0 && end - lattice.pathStart(first - 1) <= MAX_PART && isPart(first - 1)) {
            first--;
        }
        return first;
    }

    /** How many words at the start of the piece, behind a dot, are a part of a name: one at least. */
    int firstPart() {
        int count = 1;
        while (count < lattice.pathLength() && lattice.pathEnd(count) <= MAX_PART && isPart(count)) {
            count++;
        }
        return count;
    }

    private boolean isPart(int index) {
        int start = lattice.pathStart(index);
        int end = lattice.pathEnd(index);
        WordTables tables = pieces.tables();
        int word = lattice.pathWord(index);
        String partOfSpeech = end - start > 1 && tables.isListed(word) ? tables.partOfSpeech(word) : "";
        return switch (partOfSpeech) {
            case "nrf" -> true;
            case "", "nr", "ns", "nsf", "nz" -> isTransliterated(start, end);
            default -> false;
        };
    }

    private boolean isTransliterated(int start, int end) {
        for (int place = start; place < end; place++) {
            if (!CHARACTERS.get(pieces.chars()[place])) {
                return false;
            }
        }
        return true;
    }
}
