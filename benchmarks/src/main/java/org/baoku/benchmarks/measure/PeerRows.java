package org.baoku.benchmarks.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.Figure;
import org.baoku.benchmarks.report.Row;

/** Rows that stand for peers. */
final class PeerRows {
    private PeerRows() {}

    static Row of(Peer peer, Figure... figures) {
        return Row.of(peer.id(), kind(peer), detail(peer), figures);
    }

    static Row of(Peer peer, List<String> failures, Figure... figures) {
        return new Row(
                peer.id(),
                kind(peer),
                detail(peer),
                Arrays.stream(figures).map(Optional::of).toList(),
                failures);
    }

    /** A row of a peer that answers together with the peer that analyzes its queries. */
    static Row paired(Peer peer, List<String> failures, Figure... figures) {
        Row row = of(peer, failures, figures);
        String queries = peer.queryPeer() == peer
                ? ""
                : ", queries by " + peer.queryPeer().id();
        return new Row(row.name(), row.kind(), row.detail() + queries, row.figures(), row.failures());
    }

    /** The row of Baoku's archive. */
    static Row archive(List<String> failures, Figure... figures) {
        List<Optional<Figure>> all = Arrays.stream(figures).map(Optional::of).toList();
        return new Row(ArchiveSubject.NAME, Row.Kind.BAOKU, "Baoku's archive", all, failures);
    }

    private static Row.Kind kind(Peer peer) {
        return peer.isBaoku() ? Row.Kind.BAOKU : peer.isFloor() ? Row.Kind.FLOOR : Row.Kind.PEER;
    }

    private static String detail(Peer peer) {
        return peer.isBaoku() ? peer.title() : peer.version();
    }
}
