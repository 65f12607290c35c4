package org.baoku.internal.index;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.baoku.analysis.TextNormalizer;
import org.baoku.names.KnownName;
import org.baoku.names.NameDecisions;
import org.baoku.names.NameLexicon;
import org.baoku.names.NameStatus;
import org.baoku.news.Role;
import org.baoku.search.ArticleField;

/**
 * Counts the names in the bylines of an index, from the doc values that facets use. Nothing is stored beside the articles,
 * so the names can never disagree with them.
 */
final class NameHarvest {
    private static final ImmutableMap<Role, ArticleField> FIELDS = ImmutableMap.of(
            Role.REPORTER, ArticleField.REPORTER,
            Role.CORRESPONDENT, ArticleField.CORRESPONDENT,
            Role.PHOTOGRAPHER, ArticleField.PHOTOGRAPHER,
            Role.AUTHOR, ArticleField.AUTHOR,
            Role.EDITOR, ArticleField.EDITOR,
            Role.INTERN, ArticleField.INTERN);

    private final Map<String, Tally> byNormalForm = new HashMap<>();

    private NameHarvest() {}

    /** The names of the live articles of a reader, with what was decided on them. */
    static NameLexicon of(IndexReader reader, NameDecisions decisions) throws IOException {
        var harvest = new NameHarvest();
        for (var leaf : reader.leaves()) {
            harvest.add(leaf.reader());
        }
        decisions.names().forEach((normal, name) -> harvest.byNormalForm.computeIfAbsent(normal, n -> new Tally(name)));
        return NameLexicon.of(harvest.byNormalForm.entrySet().stream()
                .map(entry -> entry.getValue().name(decisions.statusOf(entry.getKey())))
                .toList());
    }

    private void add(LeafReader reader) throws IOException {
        var live = reader.getLiveDocs();
        var all = new LeafCounts(reader, ArticleField.BYLINE, live);
        all.forEach((name, count, first, last) -> tally(name).add(name, count, first, last));
        for (var role : FIELDS.entrySet()) {
            var counts = new LeafCounts(reader, role.getValue(), live);
            counts.forEach((name, count, first, last) -> tally(name).byRole.merge(role.getKey(), count, Integer::sum));
        }
    }

    private Tally tally(String name) {
        return byNormalForm.computeIfAbsent(TextNormalizer.normalize(name), n -> new Tally(name));
    }

    /** What a name has collected so far. */
    private static final class Tally {
        private final Map<String, Integer> spellings = new HashMap<>();
        private final Map<Role, Integer> byRole = new EnumMap<>(Role.class);
        private String mostPrinted;
        private int articles;
        private int firstDay = Integer.MAX_VALUE;
        private int lastDay = Integer.MIN_VALUE;

        Tally(String name) {
            mostPrinted = name;
        }

        void add(String name, int count, int first, int last) {
            articles += count;
            firstDay = Math.min(firstDay, first);
            lastDay = Math.max(lastDay, last);
            int printed = spellings.merge(name, count, Integer::sum);
            int most = spellings.getOrDefault(mostPrinted, 0);
            if (printed > most || (printed == most && name.compareTo(mostPrinted) < 0)) {
                mostPrinted = name;
            }
        }

        KnownName name(NameStatus status) {
            boolean isDated = firstDay <= lastDay;
            return new KnownName(
                    mostPrinted,
                    status,
                    articles,
                    byRole,
                    isDated ? Optional.of(LocalDate.ofEpochDay(firstDay)) : Optional.empty(),
                    isDated ? Optional.of(LocalDate.ofEpochDay(lastDay)) : Optional.empty());
        }
    }

    private interface CountConsumer {
        void accept(String name, int count, int firstDay, int lastDay);
    }

    /** How many live articles of a segment have each value of a field, and from which day to which. */
    private static final class LeafCounts {
        private final SortedSetDocValues values;
        private final int[] counts;
        private final int[] firstDays;
        private final int[] lastDays;

        LeafCounts(LeafReader reader, ArticleField field, Bits live) throws IOException {
            values = DocValues.getSortedSet(reader, IndexFields.facet(field));
            int size = Math.toIntExact(values.getValueCount());
            counts = new int[size];
            firstDays = new int[size];
            lastDays = new int[size];
            Arrays.fill(firstDays, Integer.MAX_VALUE);
            Arrays.fill(lastDays, Integer.MIN_VALUE);
            var dates = DocValues.getNumeric(reader, IndexFields.DATE);
            for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
                if (live == null || live.get(doc)) {
                    count(doc, dates);
                }
            }
        }

        private void count(int doc, NumericDocValues dates) throws IOException {
            boolean isDated = dates.advanceExact(doc);
            int day = isDated ? (int) dates.longValue() : 0;
            for (int i = 0; i < values.docValueCount(); i++) {
                int name = Math.toIntExact(values.nextOrd());
                counts[name]++;
                if (isDated) {
                    firstDays[name] = Math.min(firstDays[name], day);
                    lastDays[name] = Math.max(lastDays[name], day);
                }
            }
        }

        void forEach(CountConsumer consumer) throws IOException {
            for (int name = 0; name < counts.length; name++) {
                if (counts[name] > 0) {
                    consumer.accept(
                            values.lookupOrd(name).utf8ToString(), counts[name], firstDays[name], lastDays[name]);
                }
            }
        }
    }
}
