package org.baoku.benchmarks;

import java.util.Arrays;
import java.util.List;
import org.baoku.benchmarks.peers.Peer;

/** Who takes part in what. The first of each group stands for Baoku. */
final class PeerGroups {
    /** Everyone. */
    static final List<Peer> ALL = List.of(Peer.values());

    /** Of each library what stands for it: a way to words, and a way to terms of an index where it has another. */
    static final List<Peer> ONE_OF_A_KIND = List.of(
            Peer.BAOKU_WORDS,
            Peer.BAOKU_INDEXING,
            Peer.BAOKU_PAIRS,
            Peer.STANDARD,
            Peer.CJK_BIGRAM,
            Peer.SMARTCN,
            Peer.ICU,
            Peer.IK_SMART,
            Peer.IK_MAX_WORD,
            Peer.JIEBA_INDEX,
            Peer.ANSJ_TO,
            Peer.ANSJ_INDEX,
            Peer.MMSEG_MAX_WORD,
            Peer.HANLP_INDEX,
            Peer.HANLP_VITERBI,
            Peer.HANLP_PLUGIN_INDEX,
            Peer.FLOOR_WHITESPACE,
            Peer.FLOOR_LONGEST_MATCH);

    /** Everyone whose dictionaries are loaded; the floors have none of their own. */
    static final List<Peer> LOADED =
            Arrays.stream(Peer.values()).filter(peer -> !peer.isFloor()).toList();

    /** Everyone that documents are indexed with. */
    static final List<Peer> INDEXING = List.of(
            Peer.BAOKU_INDEXING,
            Peer.STANDARD,
            Peer.CJK_BIGRAM,
            Peer.SMARTCN,
            Peer.ICU,
            Peer.IK_SMART,
            Peer.IK_MAX_WORD,
            Peer.JIEBA_INDEX,
            Peer.ANSJ_TO,
            Peer.ANSJ_INDEX,
            Peer.MMSEG_COMPLEX,
            Peer.MMSEG_MAX_WORD,
            Peer.HANLP_STANDARD,
            Peer.HANLP_INDEX,
            Peer.HANLP_VITERBI,
            Peer.HANLP_PLUGIN,
            Peer.HANLP_PLUGIN_INDEX);

    /** Those of them whose index is timed and measured; Baoku's archive writes the one of all pairs. */
    static final List<Peer> TIMED_INDEXING = List.of(
            Peer.BAOKU_PAIRS,
            Peer.BAOKU_INDEXING,
            Peer.STANDARD,
            Peer.CJK_BIGRAM,
            Peer.SMARTCN,
            Peer.ICU,
            Peer.IK_MAX_WORD,
            Peer.JIEBA_INDEX,
            Peer.ANSJ_INDEX,
            Peer.MMSEG_MAX_WORD,
            Peer.HANLP_INDEX,
            Peer.HANLP_PLUGIN_INDEX,
            Peer.FLOOR_WHITESPACE);

    /** Those that are searched beside the archive. */
    static final List<Peer> SEARCHED = List.of(
            Peer.BAOKU_INDEXING,
            Peer.STANDARD,
            Peer.CJK_BIGRAM,
            Peer.SMARTCN,
            Peer.IK_MAX_WORD,
            Peer.JIEBA_INDEX,
            Peer.ANSJ_INDEX,
            Peer.HANLP_INDEX);

    /** Those that are asked the topics beside the archive. */
    static final List<Peer> RANKING = List.of(
            Peer.STANDARD,
            Peer.CJK_BIGRAM,
            Peer.SMARTCN,
            Peer.IK_SMART,
            Peer.IK_MAX_WORD,
            Peer.JIEBA_INDEX,
            Peer.ANSJ_INDEX,
            Peer.MMSEG_MAX_WORD,
            Peer.HANLP_INDEX,
            Peer.HANLP_VITERBI);

    private PeerGroups() {}
}
