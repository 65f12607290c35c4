package org.baoku.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Recursive descent over the tokens of {@link QueryLexer}; one method for each rule of the grammar in
 * {@code docs/guide/query-language.md}. For one thread, one query.
 */
final class QueryParser {
    private static final String CLAUSE = "a word, a quote, a field or a parenthesis";
    private static final String DATE = "a date: 2023, 2023-02, 2023-02-01, 2023年2月, 2023-02-01..2023-02-08 or *-10-01";

    private static final Set<TokenType> CLAUSE_STARTS = Set.of(
            TokenType.WORD,
            TokenType.PREFIX,
            TokenType.PART,
            TokenType.QUOTE,
            TokenType.FIELD,
            TokenType.OPEN,
            TokenType.ALL,
            TokenType.NOT);

    private final String query;
    private final List<QueryToken> tokens;
    private int at;
    private int depth;
    private int clauses;

    private QueryParser(String query, List<QueryToken> tokens) {
        this.query = query;
        this.tokens = tokens;
    }

    static NewsQuery parse(String query) {
        if (query.length() > QueryLimits.MAX_LENGTH_CHARS) {
            var beginning = QueryErrors.beginning(query);
            throw QueryErrors.at(
                    beginning,
                    beginning.length() - 1,
                    query.length() + " characters",
                    "at most " + QueryLimits.MAX_LENGTH_CHARS);
        }
        var parser = new QueryParser(query, QueryLexer.tokens(query));
        var tree = parser.alternatives(TextField.ANY);
        if (!parser.peek().is(TokenType.END)) {
            throw parser.error("the end of the query");
        }
        return tree;
    }

    /** alternatives = conjunction { ("|" | "或") conjunction }. */
    private NewsQuery alternatives(TextField field) {
        var clauses = new ArrayList<NewsQuery>();
        do {
            clauses.add(conjunction(field));
        } while (accept(TokenType.OR));
        return NewsQuery.or(clauses);
    }

    /** conjunction = sequence { "与" sequence }. */
    private NewsQuery conjunction(TextField field) {
        var clauses = new ArrayList<NewsQuery>();
        do {
            sequence(field, clauses);
        } while (accept(TokenType.AND));
        return NewsQuery.and(clauses);
    }

    /** sequence = clause { clause }, where all plain words together are one ranked clause. */
    private void sequence(TextField field, List<NewsQuery> clauses) {
        int wordsAt = -1;
        var words = new StringJoiner(" ");
        do {
            boolean isPlainWord = peek().is(TokenType.WORD);
            var clause = clause(field);
            if (isPlainWord && clause instanceof NewsQuery.Words plain) {
                words.add(plain.text());
                if (wordsAt >= 0) {
                    continue;
                }
                wordsAt = clauses.size();
            }
            clauses.add(clause);
        } while (CLAUSE_STARTS.contains(peek().type()));
        if (wordsAt >= 0) {
            clauses.set(wordsAt, new NewsQuery.Words(words.toString(), field));
        }
    }

    /** clause = ("-" | "非") clause | near. */
    private NewsQuery clause(TextField field) {
        if (!accept(TokenType.NOT)) {
            return near(field);
        }
        descend();
        var negated = new NewsQuery.Not(clause(field));
        depth--;
        return negated;
    }

    /** near = primary { operator primary }, all operators the same. */
    private NewsQuery near(TextField field) {
        int start = at;
        var first = primary(field);
        if (!peek().is(TokenType.NEAR)) {
            return first;
        }
        var operator = peek();
        var proximity = proximity(operator);
        var operands = new ArrayList<>(List.of(operand(first, start)));
        while (peek().is(TokenType.NEAR)) {
            if (!proximity(peek()).equals(proximity)) {
                throw error("the same operator again (" + proximity + "), or parentheses");
            }
            at++;
            start = at;
            operands.add(operand(primary(field), start));
        }
        try {
            return new NewsQuery.Near(operands, proximity);
        } catch (IllegalArgumentException e) {
            throw QueryErrors.at(query, operator.start(), found(operator), "operands in the same field");
        }
    }

    private NewsQuery operand(NewsQuery primary, int start) {
        if (!NewsQuery.Near.isOperand(primary)) {
            throw errorAt(tokens.get(start), "a text, or texts joined by 或, beside a proximity operator");
        }
        return primary;
    }

    private Proximity proximity(QueryToken operator) {
        var text = operator.text().replace('＞', '>');
        if (text.startsWith("同")) {
            var unit = text.startsWith("同句") ? Proximity.sameSentence() : Proximity.sameParagraph();
            return text.endsWith(">") ? unit.inOrder() : unit;
        }
        boolean ordered = text.indexOf('>') >= 0;
        int maxGapChars = Integer.parseInt(text.substring(ordered ? 2 : 1));
        if (maxGapChars > Proximity.MAX_GAP_CHARS) {
            throw errorAt(operator, "a distance of 0 to " + Proximity.MAX_GAP_CHARS + " characters");
        }
        return ordered ? Proximity.within(maxGapChars).inOrder() : Proximity.within(maxGapChars);
    }

    /** primary = word | word "*" | quote | "*" | "(" alternatives ")" | field value. */
    private NewsQuery primary(TextField field) {
        if (!peek().is(TokenType.FIELD) && !peek().is(TokenType.OPEN)) {
            countClause();
        }
        return switch (peek().type()) {
            case WORD -> new NewsQuery.Words(take().text(), field);
            case PREFIX -> new NewsQuery.Prefix(take().text(), field);
            case QUOTE -> new NewsQuery.Quote(take().text(), field);
            case FIELD -> fielded(take());
            case ALL -> {
                at++;
                yield new NewsQuery.All();
            }
            case OPEN -> {
                at++;
                yield group(field);
            }
            default -> throw error(CLAUSE);
        };
    }

    private NewsQuery group(TextField field) {
        descend();
        var inner = alternatives(field);
        if (!accept(TokenType.CLOSE)) {
            throw error("the closing parenthesis )");
        }
        depth--;
        return inner;
    }

    private NewsQuery fielded(QueryToken name) {
        if (QueryLexer.isDateField(name.text())) {
            return values(this::date);
        }
        var textField = TextField.byName(name.text());
        if (textField.isPresent()) {
            if (!Set.of(TokenType.WORD, TokenType.PREFIX, TokenType.QUOTE, TokenType.OPEN)
                    .contains(peek().type())) {
                throw error("a text after " + name.text() + ":");
            }
            return primary(textField.get());
        }
        var articleField = ArticleField.byName(name.text()).orElseThrow();
        return values(value -> filter(articleField, value));
    }

    /** A value, or several in parentheses joined by 或. */
    private NewsQuery values(ValueReader reader) {
        if (!accept(TokenType.OPEN)) {
            return value(reader);
        }
        var values = new ArrayList<NewsQuery>();
        do {
            values.add(value(reader));
        } while (accept(TokenType.OR));
        if (!accept(TokenType.CLOSE)) {
            throw error("| or the closing parenthesis )");
        }
        return NewsQuery.or(values);
    }

    private NewsQuery value(ValueReader reader) {
        countClause();
        return reader.read(peek());
    }

    private NewsQuery filter(ArticleField field, QueryToken value) {
        var comparison = switch (value.type()) {
            case WORD -> field.comparison();
            case QUOTE -> Comparison.WHOLE;
            case PREFIX -> Comparison.PREFIX;
            case PART -> Comparison.PART;
            default -> throw error("a value after " + field.chineseName() + ":");
        };
        if (value.text().length() > QueryLimits.MAX_VALUE_CHARS) {
            throw error("a value of at most " + QueryLimits.MAX_VALUE_CHARS + " characters");
        }
        at++;
        return new NewsQuery.FieldFilter(field, value.text(), comparison);
    }

    private NewsQuery date(QueryToken value) {
        if (!value.is(TokenType.WORD) && !value.is(TokenType.QUOTE)) {
            throw error(DATE);
        }
        try {
            var dates = DateFilter.parse(value.text());
            at++;
            return new NewsQuery.DateRange(dates);
        } catch (IllegalArgumentException e) {
            throw error(DATE);
        }
    }

    private void descend() {
        if (++depth > QueryLimits.MAX_DEPTH) {
            throw error("at most " + QueryLimits.MAX_DEPTH + " nested parentheses and negations");
        }
    }

    private void countClause() {
        if (++clauses > QueryLimits.MAX_CLAUSES) {
            throw error("at most " + QueryLimits.MAX_CLAUSES + " words, quotes and filters");
        }
    }

    private QueryToken peek() {
        return tokens.get(at);
    }

    private QueryToken take() {
        return tokens.get(at++);
    }

    private boolean accept(TokenType type) {
        if (!peek().is(type)) {
            return false;
        }
        at++;
        return true;
    }

    private QuerySyntaxException error(String expected) {
        return errorAt(peek(), expected);
    }

    private QuerySyntaxException errorAt(QueryToken token, String expected) {
        return QueryErrors.at(query, token.start(), found(token), expected);
    }

    private String found(QueryToken token) {
        return token.is(TokenType.END)
                ? TokenType.END.description
                : '"'
                        + QueryErrors.beginning(
                                query.substring(token.start(), token.end()).strip())
                        + '"';
    }

    @FunctionalInterface
    private interface ValueReader {
        NewsQuery read(QueryToken value);
    }
}
