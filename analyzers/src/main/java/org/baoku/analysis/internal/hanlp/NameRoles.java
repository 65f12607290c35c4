package org.baoku.analysis.internal.hanlp;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import java.util.Arrays;
import org.baoku.analysis.internal.dictionary.PersonNames;
import org.baoku.analysis.internal.text.CharTable;

/** How often characters stand where in Chinese personal names, as HanLP's dictionary of names counted it. */
final class NameRoles {
    private static final double CHINESE_SHARE = 0.84;
    private static final double PSEUDO_COUNT = 0.5;
    private static final double GIVEN_CHARACTERS = 6000;
    private static final int LEAST_SURNAME_COUNT = 20;
    private static final int LEAST_COMMON_SURNAME_COUNT = 200;
    private static final int COMMON_CHARACTERS = 800;

    private final double[] surnames = new double[Character.MAX_VALUE + 1];
    private final double[] firsts = new double[Character.MAX_VALUE + 1];
    private final double[] lasts = new double[Character.MAX_VALUE + 1];
    private final double[] singles = new double[Character.MAX_VALUE + 1];
    private final double surnameTotal;
    private final double firstTotal;
    private final double lastTotal;
    private final double singleTotal;
    private final double pairTotal;

    NameRoles() {
        for (int c = 0; c < surnames.length; c++) {
            EnumItem<NR> item = PersonDictionary.dictionary.get(Character.toString(c));
            boolean folded = CharTable.folded(CharTable.get().lookup((char) c)) == c;
            if (item != null && folded && CharTable.kind(CharTable.get().lookup((char) c)) == CharTable.IDEOGRAPH) {
                surnames[c] = count(item, NR.B);
                firsts[c] = count(item, NR.C);
                lasts[c] = count(item, NR.D);
                singles[c] = count(item, NR.E);
            }
        }
        surnameTotal = Arrays.stream(surnames).sum();
        firstTotal = Arrays.stream(firsts).sum();
        lastTotal = Arrays.stream(lasts).sum();
        singleTotal = Arrays.stream(singles).sum();
        pairTotal = pairs();
    }

    /** How often given names of two characters were seen as one item. */
    private double pairs() {
        double sum = 0;
        for (int first = 0; first < firsts.length; first++) {
            for (int last = 0; firsts[first] > 0 && last < lasts.length; last++) {
                EnumItem<NR> item =
                        lasts[last] > 0 ? PersonDictionary.dictionary.get("" + (char) first + (char) last) : null;
                sum += item == null ? 0 : count(item, NR.Z);
            }
        }
        return sum;
    }

    private static double count(EnumItem<NR> item, NR role) {
        return item.labelMap.getOrDefault(role, 0);
    }

    /** The costs, indexed by character code. */
    PersonNames costs(char[] codes) {
        double total = firstTotal + singleTotal + pairTotal;
        return PersonNames.of(
                byCode(codes, c -> isSurname(c, codes[c]) ? CHINESE_SHARE * surnames[c] / surnameTotal : 0),
                byCode(codes, c -> firstTotal / total * share(firsts, c, firstTotal)),
                byCode(codes, c -> share(lasts, c, lastTotal)),
                byCode(codes, c -> singleTotal / total * share(singles, c, singleTotal)));
    }

    /** A very common character must be a common surname, too: 国 is one, but not in the 国 of the news. */
    private boolean isSurname(int c, int code) {
        return surnames[c] >= (code <= COMMON_CHARACTERS ? LEAST_COMMON_SURNAME_COUNT : LEAST_SURNAME_COUNT);
    }

    private static double share(double[] counts, int c, double total) {
        return (counts[c] + PSEUDO_COUNT) / (total + PSEUDO_COUNT * GIVEN_CHARACTERS);
    }

    private static int codeCount(char[] codes) {
        int count = 0;
        for (char code : codes) {
            count = Math.max(count, code + 1);
        }
        return count;
    }

    private interface Probability {
        double of(int c);
    }

    private static char[] byCode(char[] codes, Probability probability) {
        char[] costs = new char[codeCount(codes)];
        Arrays.fill(costs, (char) PersonNames.IMPOSSIBLE);
        for (int c = 0; c < codes.length; c++) {
            double value = codes[c] == 0 ? 0 : probability.of(c);
            if (value > 0) {
                costs[codes[c]] = (char) CostModel.cost(value);
            }
        }
        return costs;
    }
}
