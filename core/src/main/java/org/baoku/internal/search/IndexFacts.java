package org.baoku.internal.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.baoku.internal.index.IndexFields;
import org.baoku.internal.index.LexiconDrift;
import org.baoku.search.TextField;

/**
 * What a query must know of an index.
 *
 * @param texts the single texts that it has
 * @param hasOtherLexicons whether articles were written with another lexicon than the one of queries
 */
record IndexFacts(Set<TextField> texts, boolean hasOtherLexicons) {
    static IndexFacts of(IndexReader reader, String lexicon) throws IOException {
        var indexed = FieldInfos.getIndexedFields(reader);
        var texts = TextField.ANY.parts().stream()
                .filter(part -> indexed.contains(IndexFields.text(part)))
                .toList();
        return new IndexFacts(Set.copyOf(texts), LexiconDrift.hasOthers(reader, lexicon));
    }

    /** The single texts of a field that the index has at all. */
    List<TextField> parts(TextField field) {
        return field.parts().stream().filter(texts::contains).toList();
    }
}
