package org.baoku.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.baoku.analysis.internal.conversion.RegionalTerms;
import org.baoku.analysis.internal.text.CharTable;

/**
 * Adds to a word of a query what another region calls it (地区词): 軟體 or 软体 also finds 软件, 資訊 also 信息. For queries
 * only, since some words mean different things in the two regions (程序 is a program on the mainland, a process in
 * Taiwan): the index should hold what the paper wrote.
 *
 * <p>The other words stand at the position of the word, with its offsets and position length and the type
 * {@code SYNONYM}, in simplified characters whatever the script of the word. A token that is a term of the dictionary
 * gets every equivalent (高階: 高端, 高级); in a longer token each term is replaced by its first equivalent, the longest
 * term first, and the rest is simplified (人工智慧技術: 人工智能技术), with phrases that have their own rule (乾隆 stays).
 * Terms that the tokenizer cut in two are not seen: use a tokenizer that keeps words or the whole query. An equivalent
 * may be longer or shorter than the word (記憶體, 内存); in exact quotes on character positions only those of the same
 * length match what follows.
 *
 * <p>Keywords ({@link KeywordAttribute}) get nothing.
 */
public final class RegionalVariantFilter extends ExpandingFilter {
    private final RegionalTerms terms;

    /** A region with a vocabulary of its own. */
    public enum Region {
        /** The mainland: 软件, 信息, 网络. */
        MAINLAND,
        /** Taiwan: 软体, 资讯, 网路. */
        TAIWAN
    }

    /**
     * A filter that adds the words of a region.
     *
     * @param input the words of a query
     * @param region where the texts that are searched come from
     */
    public RegionalVariantFilter(TokenStream input, Region region) {
        super(input, true);
        terms = region == Region.MAINLAND ? RegionalTerms.toMainland() : RegionalTerms.toTaiwan();
    }

    @Override
    void expand(char[] word, int length, TermList list) {
        int whole = terms.find(word, length);
        if (whole != RegionalTerms.NONE) {
            for (int i = 0; i < terms.count(whole); i++) {
                list.append(terms.equivalent(whole, i));
                list.endTerm();
            }
            return;
        }
        for (int i = 0; i < length; ) {
            int term = terms.longestAt(word, i, length);
            if (term == RegionalTerms.NONE) {
                int codePoint = Character.codePointAt(word, i, length);
                list.appendCodePoint(CharTable.get().simplified(codePoint));
                i += Character.charCount(codePoint);
            } else {
                list.append(terms.equivalent(term, 0));
                i += terms.length(term);
            }
        }
        list.endTerm();
    }

    @Override
    String typeOf(int number) {
        return SynonymGraphFilter.TYPE_SYNONYM;
    }
}
