/** Chinese segmentation for Lucene on HanLP's dictionaries. */
module org.baoku.analysis {
    requires transitive org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires static hanlp.portable; // at build time only
    requires static transitive org.jspecify;

    exports org.baoku.analysis;
    exports org.baoku.analysis.error;

    provides org.apache.lucene.analysis.TokenFilterFactory with
            org.baoku.analysis.ChineseNumeralFilterFactory,
            org.baoku.analysis.PartOfSpeechStopFilterFactory,
            org.baoku.analysis.PinyinFilterFactory,
            org.baoku.analysis.RegionalVariantFilterFactory,
            org.baoku.analysis.TraditionalToSimplifiedFilterFactory;
    provides org.apache.lucene.analysis.TokenizerFactory with
            org.baoku.analysis.ChineseTokenizerFactory;
}
