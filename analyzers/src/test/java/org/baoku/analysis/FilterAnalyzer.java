package org.baoku.analysis;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/** A tokenizer and the filters under test. */
final class FilterAnalyzer extends Analyzer {
    private final Supplier<Tokenizer> tokenizer;
    private final UnaryOperator<TokenStream> filters;

    FilterAnalyzer(Supplier<Tokenizer> tokenizer, UnaryOperator<TokenStream> filters) {
        this.tokenizer = tokenizer;
        this.filters = filters;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = tokenizer.get();
        return new TokenStreamComponents(source, filters.apply(source));
    }
}
