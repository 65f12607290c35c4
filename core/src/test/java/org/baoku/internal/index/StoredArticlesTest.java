package org.baoku.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.lucene.util.BytesRef;
import org.baoku.error.ArchiveException;
import org.baoku.news.Article;
import org.baoku.news.ArticleKind;
import org.baoku.news.Byline;
import org.baoku.news.Contributor;
import org.baoku.news.Dateline;
import org.baoku.news.Headline;
import org.baoku.news.PageSource;
import org.baoku.news.Role;
import org.baoku.news.SourceSpan;
import org.junit.jupiter.api.Test;

class StoredArticlesTest {
    /** A character beyond the plane, half of one, and what formats like to trip over. */
    private static final String CHARS = "春耕现场会a1 \n\"\\\u0000\ud840\udc00\ud83d·，";

    private final Random random = new Random(8);

    @Test
    void whatComesBackIsWhatWasAdded() throws IOException {
        for (int i = 0; i < 2_000; i++) {
            var article = article();
            var stored = StoredArticles.write(article);
            var inside = new byte[stored.length + 7];
            System.arraycopy(stored.bytes, stored.offset, inside, 3, stored.length);
            assertEquals(article, StoredArticles.read(new BytesRef(inside, 3, stored.length)));
        }
    }

    @Test
    void namesKeepTheirOrder() throws IOException {
        var printed = new Byline(List.of(
                new Contributor("林一舟", Role.PHOTOGRAPHER),
                new Contributor("杜小满", Role.REPORTER, Optional.of("青禾报")),
                new Contributor("林一舟", Role.REPORTER)));
        var article = Article.builder().id("a").byline(printed).build();
        assertEquals(printed, StoredArticles.read(StoredArticles.write(article)).byline());
    }

    @Test
    void whatEndsTooEarlyOrTooLateIsDamaged() throws IOException {
        var stored = StoredArticles.write(article());
        for (int length = 0; length < stored.length; length++) {
            assertDamaged(new BytesRef(stored.bytes, stored.offset, length));
        }
        var longer = new byte[stored.length + 1];
        System.arraycopy(stored.bytes, stored.offset, longer, 0, stored.length);
        assertDamaged(new BytesRef(longer));
    }

    @Test
    void damageIsNothingWorse() throws IOException {
        int damaged = 0;
        for (int i = 0; i < 20_000; i++) {
            var stored = StoredArticles.write(article());
            stored.bytes[stored.offset + random.nextInt(stored.length)] = (byte) random.nextInt();
            try {
                StoredArticles.read(stored);
            } catch (ArchiveException e) {
                damaged++;
            }
        }
        assertTrue(damaged > 1_000, () -> "damage is not looked for");
    }

    private static void assertDamaged(BytesRef stored) {
        var e = assertThrows(ArchiveException.class, () -> StoredArticles.read(stored));
        assertTrue(String.valueOf(e.getMessage()).startsWith("a stored article is damaged: "), e::getMessage);
    }

    private Article article() {
        Map<String, String> extras = new LinkedHashMap<>();
        list(2, () -> extras.put(text(5), text(9)));
        return new Article(
                "id" + random.nextInt(),
                new Headline(maybe(() -> text(20)), text(20), maybe(() -> text(20))),
                text(random.nextInt(10) == 0 ? 5_000 : 200),
                maybe(() -> LocalDate.ofYearDay(1 + random.nextInt(9999), 1 + random.nextInt(365))),
                maybe(() -> text(9)),
                random.nextBoolean() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty(),
                maybe(() -> text(9)),
                maybe(() -> text(9)),
                maybe(() -> text(9)),
                maybe(() -> text(9)),
                any(ArticleKind.values()),
                new Byline(list(4, () -> new Contributor("名" + text(3), any(Role.values()), maybe(() -> text(4))))),
                new Dateline(maybe(() -> text(9)), maybe(() -> text(9)), maybe(() -> LocalDate.of(-5, 3, 1))),
                maybe(() -> text(9)),
                list(3, () -> text(30)),
                maybe(() -> text(9)),
                maybe(() -> text(9)),
                maybe(() -> text(9)),
                maybe(() -> new PageSource(
                        text(9),
                        list(
                                3,
                                () -> new SourceSpan(
                                        random.nextInt(1 << 20), random.nextInt(1 << 20), 1 + random.nextInt(300))))),
                extras);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(int most, Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            list.add(value.get());
        }
        return list;
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    /** Cut anywhere, so that whole pairs lose a half. */
    private String text(int most) {
        var text = new StringBuilder();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            text.append(CHARS.charAt(random.nextInt(CHARS.length())));
        }
        return text.toString();
    }
}
