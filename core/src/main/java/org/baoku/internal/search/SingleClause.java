package org.baoku.internal.search;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * A phrase that counts as one clause. Lucene counts each of its positions, and would refuse to look for a quote of some pages;
 * but the limit is meant for what people combine.
 */
final class SingleClause extends Query {
    private final Query phrase;

    SingleClause(Query phrase) {
        this.phrase = phrase;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        var rewritten = phrase.rewrite(searcher);
        return rewritten.equals(phrase) ? this : new SingleClause(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        return phrase.createWeight(searcher, scoreMode, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String defaultField) {
        return phrase.toString(defaultField);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && ((SingleClause) other).phrase.equals(phrase);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + phrase.hashCode();
    }
}
