package org.baoku.analysis.internal.lattice;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.text.SymbolReader;

/** Records all nodes of the lattices of a text, for people to read. */
public final class LatticeTrace {
    private LatticeTrace() {}

    /** Receives nodes, piece by piece, each piece in the order of their starts. */
    public interface NodeVisitor {
        /**
         * A node.
         *
         * @param term the word
         * @param startOffset start in the text, UTF-16
         * @param endOffset end in the text, exclusive, UTF-16
         * @param word its number
         * @param costMilliNats what the cheapest words from the start of the cluster to its end cost, each by itself
         * @param onBestPath whether the best path has it
         */
        void visit(String term, int startOffset, int endOffset, int word, int costMilliNats, boolean onBestPath);
    }

    /** Gives all nodes of a text to a visitor. */
    public static void visit(Reader text, WordTables tables, NodeVisitor visitor) throws IOException {
        PieceReader pieces = new PieceReader(false);
        pieces.reset(text, tables);
        for (int kind = pieces.next(); kind != SymbolReader.END; kind = pieces.next()) {
            if (kind == SymbolReader.IDEOGRAPH) {
                visitPiece(pieces, visitor);
            }
        }
    }

    private static void visitPiece(PieceReader pieces, NodeVisitor visitor) {
        Lattice lattice = pieces.lattice();
        Map<Integer, Integer> path = new HashMap<>();
        for (int i = 0; i < lattice.pathLength(); i++) {
            path.put(lattice.pathStart(i), lattice.pathEnd(i));
        }
        for (int from = 0; from < pieces.pieceLength(); ) {
            int end = Math.min(lattice.matches().clusterEnd(from), pieces.pieceLength());
            Candidates candidates = lattice.candidates(from, end);
            for (int i = 0; i < candidates.count(); i++) {
                int start = candidates.start(i);
                visitor.visit(
                        new String(pieces.chars(), start, candidates.end(i) - start),
                        pieces.start(start),
                        pieces.end(candidates.end(i) - 1),
                        candidates.word(i),
                        candidates.costTo(i),
                        Objects.equals(path.get(start), candidates.end(i)));
            }
            from = end;
        }
    }
}
