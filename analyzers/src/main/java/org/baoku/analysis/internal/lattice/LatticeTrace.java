package org.baoku.analysis.internal.lattice;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
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
         * @param costMilliNats cost of the cheapest path to the end of the word
         * @param onBestPath whether the best path has it
         */
        void visit(String term, int startOffset, int endOffset, int word, int costMilliNats, boolean onBestPath);
    }

    /** Gives all nodes of a text to a visitor. */
    public static void visit(Reader text, WordTables tables, NodeVisitor visitor) throws IOException {
        PieceReader pieces = new PieceReader();
        pieces.reset(text, tables);
        for (int kind = pieces.next(); kind != SymbolReader.END; kind = pieces.next()) {
            if (kind == SymbolReader.IDEOGRAPH) {
                visitPiece(pieces, visitor);
            }
        }
    }

    private static void visitPiece(PieceReader pieces, NodeVisitor visitor) {
        Lattice lattice = pieces.lattice();
        List<Integer> path = new ArrayList<>();
        for (int i = 0; i < lattice.pathLength(); i++) {
            path.add(lattice.pathNode(i));
        }
        for (int node = 1; node < lattice.nodeCount(); node++) {
            int start = lattice.start(node);
            int end = lattice.end(node);
            if (end <= pieces.pieceLength()) {
                visitor.visit(
                        new String(pieces.chars(), start, end - start),
                        pieces.start(start),
                        pieces.end(end - 1),
                        lattice.word(node),
                        lattice.cost(node),
                        path.contains(node));
            }
        }
    }
}
