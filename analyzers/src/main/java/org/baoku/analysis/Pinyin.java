package org.baoku.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.baoku.analysis.internal.conversion.PinyinTable;

/**
 * The pinyin (拼音) of single words, for completing what a user types in letters. For the terms of an index use
 * {@link PinyinFilter}, which reads words in the same way. Stateless; safe for all threads.
 */
public final class Pinyin {
    private Pinyin() {}

    /**
     * How a word may be typed in letters: whole and in initials (赵彦臻: zhaoyanzhen, zyz), in lower case without tones and
     * spaces, with v for ü, in up to {@value PinyinFilter#MAX_READINGS} readings (曾毅: cengyi, cy, zengyi, zy).
     *
     * @param word the word, in simplified or traditional script; characters without pinyin stay where they are
     * @return the forms, the usual reading first; empty if no character has pinyin
     */
    public static List<String> of(CharSequence word) {
        char[] chars = word.toString().toCharArray();
        var reader = new PinyinReader(PinyinTable.bundled(), 'v', PinyinFilter.MAX_READINGS);
        var terms = new TermList();
        terms.start(chars, chars.length);
        int readings = reader.read(chars, chars.length);
        for (int reading = 0; reading < readings; reading++) {
            reader.choose(reading);
            reader.appendTo(terms, false);
            terms.endTerm();
            reader.appendTo(terms, true);
            terms.endTerm();
        }
        return IntStream.range(1, terms.size()).mapToObj(terms::text).toList();
    }
}
