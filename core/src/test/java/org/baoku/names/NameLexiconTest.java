package org.baoku.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baoku.error.ArchiveFormatException;
import org.baoku.news.Role;
import org.junit.jupiter.api.Test;

class NameLexiconTest {
    private static final NameLexicon NAMES = NameLexicon.of(List.of(
            name("赵彦臻", 9),
            name("赵妍真", 12),
            name("曾毅", 3),
            name("奇·达楞太", 4),
            name("邵南", 5),
            name("O'Brien", 1),
            name("赵一鸣", 7).withStatus(NameStatus.REJECTED)));

    private static KnownName name(String name, int articles) {
        return new KnownName(
                name, NameStatus.FOUND, articles, Map.of(Role.REPORTER, articles), Optional.empty(), Optional.empty());
    }

    private static List<String> complete(String start) {
        return NAMES.complete(start, 10).stream().map(KnownName::name).toList();
    }

    @Test
    void completesByCharactersPinyinAndInitials() {
        assertEquals(List.of("赵妍真", "赵彦臻"), complete("赵"));
        assertEquals(List.of("赵彦臻"), complete("赵彦"));
        assertEquals(List.of("赵妍真", "赵彦臻"), complete("zyz"));
        assertEquals(List.of("赵妍真", "赵彦臻"), complete("Zhao Yanz"));
        assertEquals(List.of("曾毅"), complete("zeng"), "the reading of the surname");
        assertEquals(List.of("奇·达楞太"), complete("qdlt"));
        assertEquals(List.of("奇·达楞太"), complete("奇达"));
        assertEquals(List.of("邵南"), complete("邵 南"));
        assertEquals(List.of("O'Brien"), complete("o"));
        assertEquals(List.of(), complete("lin"));
        assertEquals(
                List.of("赵妍真"),
                NAMES.complete("zhao", 1).stream().map(KnownName::name).toList());
    }

    @Test
    void decisionsAreReadAsTheyWereWritten() {
        var decisions = NameDecisions.NONE
                .with("邵 南", NameStatus.ACCEPTED)
                .with("文化部", NameStatus.REJECTED)
                .with("許望舒", NameStatus.ACCEPTED)
                .with("许望舒", NameStatus.FOUND);
        assertEquals("-文化部\n+邵 南", decisions.toText());
        assertEquals(decisions.toText(), NameDecisions.parse(decisions.toText()).toText());
        assertEquals(NameStatus.ACCEPTED, decisions.statusOf("邵南"));
        assertEquals(NameStatus.FOUND, decisions.statusOf("许望舒"));
        assertThrows(ArchiveFormatException.class, () -> NameDecisions.parse("?x"));
    }

    @Test
    void refusesWhatCannotBeAName() {
        for (var name : List.of("", " ", "·", "a\nb", "长".repeat(65))) {
            assertThrows(
                    IllegalArgumentException.class, () -> NameDecisions.NONE.with(name, NameStatus.ACCEPTED), name);
        }
    }
}
