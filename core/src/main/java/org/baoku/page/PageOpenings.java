package org.baoku.page;

import java.util.IdentityHashMap;

/** The openings of the blocks of one page, each read once however often it is asked for. Not thread-safe. */
final class PageOpenings {
    private final OpeningScanner scanner;
    private final IdentityHashMap<Block, Opening> known = new IdentityHashMap<>();

    PageOpenings(OpeningScanner scanner) {
        this.scanner = scanner;
    }

    Opening of(Block block) {
        var opening = known.get(block);
        if (opening == null) {
            opening = scanner.at(block.text(), 0);
            known.put(block, opening);
        }
        return opening;
    }

    /** Whether the block begins a story: with 新华社柏林1月22日电, 本报讯. */
    boolean hasDateline(Block block) {
        return of(block).agency().isPresent();
    }
}
