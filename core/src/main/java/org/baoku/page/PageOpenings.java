package org.baoku.page;

import java.util.IdentityHashMap;
import java.util.Map;

/** The openings of the blocks of one page, each read once however often it is asked for. Not thread-safe. */
final class PageOpenings {
    private final OpeningScanner scanner;
    private final Map<Block, Opening> known = new IdentityHashMap<>();

    PageOpenings(OpeningScanner scanner) {
        this.scanner = scanner;
    }

    Opening of(Block block) {
        return known.computeIfAbsent(block, unknown -> scanner.at(unknown.text(), 0));
    }

    /** Whether the block begins a story: with 新华社柏林1月22日电, 本报讯. */
    boolean hasDateline(Block block) {
        return of(block).agency().isPresent();
    }
}
