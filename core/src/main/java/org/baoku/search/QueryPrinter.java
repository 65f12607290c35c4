package org.baoku.search;

import java.util.List;
import java.util.stream.Collectors;

/** Prints a query tree as a query string that parses to an equal tree. */
final class QueryPrinter {
    private QueryPrinter() {}

    static String print(NewsQuery query) {
        return switch (query) {
            case NewsQuery.All all -> "*";
            case NewsQuery.Words words -> words(words);
            case NewsQuery.Quote quote -> field(quote.field()) + quoted(quote.text());
            case NewsQuery.Prefix prefix -> field(prefix.field()) + escapedWord(prefix.text()) + "*";
            case NewsQuery.FieldFilter filter -> filter.field().chineseName() + ":" + value(filter);
            case NewsQuery.DateRange range -> "日期:" + range.dates();
            case NewsQuery.Near near ->
                near.operands().stream()
                        .map(QueryPrinter::atom)
                        .collect(Collectors.joining(" " + near.proximity() + " "));
            case NewsQuery.Not not -> "-" + atom(not.clause());
            case NewsQuery.And and -> and(and.clauses());
            case NewsQuery.Or or ->
                or.clauses().stream().map(QueryPrinter::print).collect(Collectors.joining(" | "));
        };
    }

    private static String words(NewsQuery.Words words) {
        var escaped = List.of(words.text().split(" ", -1)).stream()
                .map(QueryPrinter::escapedWord)
                .collect(Collectors.joining(" "));
        if (words.field() == TextField.ANY) {
            return escaped;
        }
        return field(words.field()) + (escaped.indexOf(' ') < 0 ? escaped : "(" + escaped + ")");
    }

    /** Two clauses of plain words would be read as one, so 与 stands before the second one. */
    private static String and(List<NewsQuery> clauses) {
        var text = new StringBuilder();
        boolean hasPlainWords = false;
        for (var clause : clauses) {
            boolean isPlainWords = clause instanceof NewsQuery.Words words && words.field() == TextField.ANY;
            if (!text.isEmpty()) {
                text.append(isPlainWords && hasPlainWords ? " 与 " : " ");
            }
            hasPlainWords |= isPlainWords;
            text.append(clause instanceof NewsQuery.Or ? atom(clause) : print(clause));
        }
        return text.toString();
    }

    private static String atom(NewsQuery query) {
        boolean isAtom = switch (query) {
            case NewsQuery.And and -> false;
            case NewsQuery.Or or -> false;
            case NewsQuery.Near near -> false;
            case NewsQuery.Words words ->
                words.field() != TextField.ANY || words.text().indexOf(' ') < 0;
            default -> true;
        };
        return isAtom ? print(query) : "(" + print(query) + ")";
    }

    private static String value(NewsQuery.FieldFilter filter) {
        return switch (filter.comparison()) {
            case PREFIX -> escaped(filter.value()) + "*";
            case PART ->
                filter.field().comparison() == Comparison.PART
                        ? plainOrStarred(filter.value())
                        : "*" + escaped(filter.value()) + "*";
            case WHOLE ->
                filter.field().comparison() == Comparison.WHOLE && isPlain(filter.value())
                        ? filter.value()
                        : quoted(filter.value());
        };
    }

    private static String plainOrStarred(String value) {
        return isPlain(value) ? value : "*" + escaped(value) + "*";
    }

    private static boolean isPlain(String value) {
        return value.equals(escaped(value)) && !QueryLexer.isStar(value.charAt(value.length() - 1));
    }

    private static String field(TextField field) {
        return field == TextField.ANY ? "" : field.chineseName() + ":";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** One word of plain text, none of it read as an operator. */
    private static String escapedWord(String word) {
        var escaped = escaped(word);
        boolean isOperator = QueryLexer.operator(word) != TokenType.WORD || QueryLexer.isMinus(word.charAt(0));
        return isOperator && escaped.charAt(0) != '\\' ? "\\" + escaped : escaped;
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean special = c == '\\'
                    || QueryLexer.isDelimiter(c)
                    || QueryLexer.isStar(c)
                    || (QueryLexer.isColon(c)
                            && i <= QueryLexer.MAX_FIELD_NAME_CHARS
                            && QueryLexer.isField(text.substring(0, i)));
            escaped.append(special ? "\\" : "").append(c);
        }
        return escaped.toString();
    }
}
