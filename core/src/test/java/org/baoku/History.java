package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.baoku.error.ArchiveException;
import org.baoku.search.NewsQuery;

/**
 * What was done to an archive, and so what it may hold after a crash: everything up to the last acknowledged commit, or up
 * to a later commit that failed or never came back, and nothing else.
 */
final class History {
    private static final int NUMBERS = 40;
    private static final int ABSENT = -1;

    private final Random random;
    private final Map<Integer, Set<Integer>> live = new HashMap<>();
    private final List<Map<Integer, Set<Integer>>> durable = new ArrayList<>();
    private int version;

    History(Random random) {
        this.random = random;
        IntStream.range(0, NUMBERS).forEach(number -> live.put(number, Set.of(ABSENT)));
        durable.add(Map.copyOf(live));
    }

    /** Does one thing to the archive, at random. */
    void step(NewsArchive archive) {
        switch (random.nextInt(10)) {
            case 0, 1 -> commit(archive::commit);
            case 2 -> archive.refresh();
            case 3 -> delete(archive, random.nextInt(NUMBERS));
            default -> add(archive, 1 + random.nextInt(6));
        }
    }

    void add(NewsArchive archive, int count) {
        int added = ++version;
        int first = random.nextInt(NUMBERS);
        var numbers = IntStream.range(first, first + count)
                .map(i -> i % NUMBERS)
                .boxed()
                .toList();
        change(
                numbers,
                added,
                () -> archive.addAll(numbers.stream().map(number -> NumberedArticles.article(number, added))));
    }

    void delete(NewsArchive archive, int number) {
        change(List.of(number), ABSENT, () -> archive.delete(NumberedArticles.id(number)));
    }

    private void change(List<Integer> numbers, int to, Runnable action) {
        try {
            action.run();
            numbers.forEach(number -> live.put(number, Set.of(to)));
        } catch (ArchiveException e) {
            numbers.forEach(number -> live.merge(number, Set.of(to), History::union));
            throw e;
        }
    }

    private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }

    /** Does what commits. */
    void commit(Runnable action) {
        durable.add(Map.copyOf(live));
        action.run();
        var last = durable.getLast();
        durable.clear();
        durable.add(last);
    }

    /** Fails unless an archive is sound and holds one of the states that may be, whole and findable; goes on from there. */
    void assertSurvivesIn(NewsArchive archive, String hint) {
        var check = archive.verify();
        assertTrue(check.isSound(), () -> hint + ": " + check.problems());
        var held = held(archive);
        assertEquals(held.size(), archive.size(), hint);
        if (durable.stream().noneMatch(state -> allows(state, held))) {
            fail(hint + ": holds " + held + ", which is none of " + durable);
        }
        held.forEach((number, of) -> {
            var found = archive.search(NewsQuery.quote(NumberedArticles.mark(number, of)))
                    .hits();
            assertEquals(
                    List.of(NumberedArticles.id(number)),
                    found.stream().map(hit -> hit.article().id()).toList(),
                    hint);
        });
        live.replaceAll((number, any) -> Set.of(held.getOrDefault(number, ABSENT)));
    }

    private static boolean allows(Map<Integer, Set<Integer>> state, Map<Integer, Integer> held) {
        return state.entrySet().stream()
                .allMatch(each -> each.getValue().contains(held.getOrDefault(each.getKey(), ABSENT)));
    }

    private Map<Integer, Integer> held(NewsArchive archive) {
        var held = new HashMap<Integer, Integer>();
        for (int number = 0; number < NUMBERS; number++) {
            var article = archive.get(NumberedArticles.id(number));
            for (int v = 1; v <= version && article.isPresent(); v++) {
                if (article.equals(Optional.of(NumberedArticles.article(number, v)))) {
                    held.put(number, v);
                }
            }
            assertEquals(article.isPresent(), held.containsKey(number), "an article that was never added: " + article);
        }
        return held;
    }
}
