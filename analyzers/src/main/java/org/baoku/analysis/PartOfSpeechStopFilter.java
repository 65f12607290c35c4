package org.baoku.analysis;

import java.util.Set;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Removes words by their part of speech ({@link PartOfSpeechAttribute}), such as particles and conjunctions (按词性停用).
 * For counting words and for suggesters, after a tokenizer of words. Not for fields that are searched by exact quotes:
 * what is not indexed cannot be found. The positions of removed words stay empty. Words without a part of speech, and
 * words marked by {@link KeywordAttribute}, stay.
 */
public final class PartOfSpeechStopFilter extends FilteringTokenFilter {
    /**
     * The tags of function words in the tag set of HanLP: auxiliaries (助词 u and its kinds), prepositions (介词 p),
     * conjunctions (连词 c), modal particles (语气词 y), interjections (叹词 e), onomatopoeia (拟声词 o), prefixes (前缀 h),
     * suffixes (后缀 k), punctuation (标点 w).
     */
    public static final Set<String> FUNCTION_WORDS =
            Set.of("u", "ud", "ug", "uj", "ul", "uv", "uz", "p", "c", "y", "e", "o", "h", "k", "w");

    private final PartOfSpeechAttribute partOfSpeech = addAttribute(PartOfSpeechAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final Set<String> tags;

    /**
     * A filter over a stream of words.
     *
     * @param input the words
     * @param tags the parts of speech to remove, each written as {@link PartOfSpeechAttribute} has it; {@code n} does not
     *     stand for {@code nr}
     */
    public PartOfSpeechStopFilter(TokenStream input, Set<String> tags) {
        super(input);
        this.tags = Set.copyOf(tags);
    }

    @Override
    protected boolean accept() {
        return keyword.isKeyword() || !tags.contains(partOfSpeech.getPartOfSpeech());
    }
}
