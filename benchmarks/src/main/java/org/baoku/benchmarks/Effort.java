package org.baoku.benchmarks;

import java.util.List;
import org.baoku.benchmarks.measure.ProcessTurns;
import org.baoku.benchmarks.peers.Peer;

/**
 * How much a comparison measures.
 *
 * @param who everyone who may take part
 * @param ranking who is asked the topics
 * @param topics topics of each set at most
 * @param quoteArticles articles that quotes are cut from
 * @param quotes how many quotes
 * @param spells in how many spells times are measured, in each of them one measure after the other
 * @param speed how often texts are analyzed in a spell
 * @param loads fresh processes each in a spell, for load times and cold starts
 * @param indexing how often texts are indexed in a spell
 * @param pages how often pages are read in a spell
 * @param latency how often searches are asked in a spell, in rounds of three passes
 * @param windowMillis length of a turn where texts are analyzed or pages are read
 * @param analyzedChars text to analyze, in UTF-16 code units
 * @param indexedChars text that is indexed in a round
 * @param indexedBatch how much of it goes into an index: about what a daily paper prints in a day
 * @param searchedArticles articles that latencies are measured on
 * @param queries queries of each kind
 */
record Effort(
        List<Peer> who,
        List<Peer> ranking,
        int topics,
        int quoteArticles,
        int quotes,
        int spells,
        ProcessTurns speed,
        int loads,
        ProcessTurns indexing,
        ProcessTurns pages,
        ProcessTurns latency,
        int windowMillis,
        int analyzedChars,
        int indexedChars,
        int indexedBatch,
        int searchedArticles,
        int queries) {
    /** An hour on two processors. */
    static final Effort FULL = new Effort(
            PeerGroups.ALL,
            PeerGroups.RANKING,
            1_000,
            3_000,
            10_000,
            3,
            new ProcessTurns(4, 5, 4),
            8,
            new ProcessTurns(3, 1, 4),
            new ProcessTurns(2, 40, 5),
            new ProcessTurns(3, 12, 2),
            200,
            1_000_000,
            1_000_000,
            100_000,
            10_000,
            300);

    /** Less than five minutes, by one or two ways of each library: good enough to see where things stand, not to publish. */
    static final Effort QUICK = new Effort(
            PeerGroups.ONE_OF_A_KIND,
            List.of(Peer.CJK_BIGRAM),
            300,
            300,
            1_000,
            1,
            new ProcessTurns(1, 4, 5),
            1,
            new ProcessTurns(1, 1, 2),
            new ProcessTurns(1, 4, 5),
            new ProcessTurns(1, 1, 2),
            80,
            300_000,
            200_000,
            FULL.indexedBatch,
            1_000,
            100);

    /** Answers alone, of Baoku and of peers whose figures others published. */
    static final Effort VERIFYING = new Effort(
            List.of(
                    Peer.BAOKU_WORDS,
                    Peer.BAOKU_INDEXING,
                    Peer.HANLP_VITERBI,
                    Peer.JIEBA_INDEX,
                    Peer.CJK_BIGRAM,
                    Peer.SMARTCN),
            List.of(Peer.CJK_BIGRAM, Peer.JIEBA_INDEX),
            Integer.MAX_VALUE,
            500,
            5_000,
            1,
            QUICK.speed,
            1,
            QUICK.indexing,
            QUICK.pages,
            QUICK.latency,
            QUICK.windowMillis,
            1,
            1,
            FULL.indexedBatch,
            500,
            1);

    /** Those of {@code group} that take part. */
    List<Peer> peers(List<Peer> group) {
        return group.stream().filter(who::contains).toList();
    }
}
