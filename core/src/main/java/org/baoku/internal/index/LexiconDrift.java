package org.baoku.internal.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;

/** Whether articles were written with another lexicon than the one that queries are segmented with. */
public final class LexiconDrift {
    private LexiconDrift() {}

    /** Looks at the lexicons named in each segment. */
    public static boolean hasOthers(IndexReader reader, String lexicon) throws IOException {
        var own = new BytesRef(lexicon);
        for (var leaf : reader.leaves()) {
            var lexicons = leaf.reader().getSortedDocValues(IndexFields.LEXICON);
            if (lexicons != null
                    && (lexicons.getValueCount() != 1 || !lexicons.lookupOrd(0).equals(own))) {
                return true;
            }
        }
        return false;
    }
}
