/** News archives: page reading, article model, index, query language, search results. */
module org.baoku.core {
    requires transitive org.baoku.analysis;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.apache.lucene.queries;
    requires org.jsoup;
    requires tools.jackson.databind;
    requires static transitive org.jspecify;

    exports org.baoku;
    exports org.baoku.archive;
    exports org.baoku.error;
    exports org.baoku.ingest;
    exports org.baoku.json;
    exports org.baoku.names;
    exports org.baoku.news;
    exports org.baoku.page;
    exports org.baoku.search;

    provides org.apache.lucene.codecs.Codec with
            org.baoku.internal.index.ArchiveCodec;
}
