package org.baoku.internal.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;

/** A text field whose tokens also mark where paragraphs end. */
final class AnalyzedText extends Field {
    private final String text;

    AnalyzedText(String name, String text) {
        super(name, text, IndexFields.TEXT_TYPE);
        this.text = text;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
        return new ParagraphMarks(analyzer.tokenStream(name(), text), text);
    }
}
