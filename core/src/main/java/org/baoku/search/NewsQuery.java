package org.baoku.search;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What to search for: a tree of immutable records, made by {@link #parse(String)} from the query language or by the
 * factories below. {@link #toString()} prints a query string that parses to an equal tree.
 *
 * <p>Texts ({@link Words}, {@link Quote}, {@link Prefix}, {@link Near}) match and score; filters ({@link FieldFilter},
 * {@link DateRange}) match and never score. {@link And} and {@link Or} nested in themselves are flattened.
 */
public sealed interface NewsQuery {
    /** A query for a text, which {@link Near} can combine. */
    sealed interface TextQuery extends NewsQuery {
        /**
         * The text as it was given.
         *
         * @return the text
         */
        String text();

        /**
         * Where to search.
         *
         * @return the field
         */
        TextField field();
    }

    /** Every article ({@code *}). */
    record All() implements NewsQuery {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /**
     * Words, which rank: an article matches if it has at least one of them, and ranks the higher the more of them it has,
     * the rarer they are and the nearer they stand. A word of the lexicon matches its occurrences as a word; what the
     * lexicon does not know matches as an exact quote.
     *
     * @param text the words, spaces between them or not; white space is reduced to single spaces
     * @param field where to search
     */
    record Words(String text, TextField field) implements TextQuery {
        /** Reduces white space and checks that something is left. */
        public Words {
            text = QueryLexer.withSingleSpaces(text);
            checkArgument(!text.isEmpty(), "text must not be blank");
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /**
     * An exact quote: an article matches if and only if the normal form of one of its texts contains the normal form of the
     * quote.
     *
     * @param text the quote, not blank
     * @param field where to search
     */
    record Quote(String text, TextField field) implements TextQuery {
        /** Checks that there is something to quote. */
        public Quote {
            checkArgument(!QueryLexer.isBlank(text), "text must not be blank");
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /**
     * The beginning of a Latin word or a number, after any text before it ({@code gdp*}, {@code C9*}). After a Chinese
     * character it is the same as a quote.
     *
     * @param text the beginning, without the star, not blank
     * @param field where to search
     */
    record Prefix(String text, TextField field) implements TextQuery {
        /** Checks that there is a beginning. */
        public Prefix {
            checkArgument(!QueryLexer.isBlank(text), "text must not be blank");
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /**
     * A value of a field of the article ({@code 记者:赵彦臻}).
     *
     * @param field the field
     * @param value the value, not blank
     * @param comparison how they are compared
     */
    record FieldFilter(ArticleField field, String value, Comparison comparison) implements NewsQuery {
        /** Trims the value and checks that something is left. */
        public FieldFilter {
            value = value.strip();
            checkArgument(!QueryLexer.isBlank(value), "value must not be blank");
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /**
     * Days of publication ({@code 日期:2023-02}).
     *
     * @param dates which days
     */
    record DateRange(DateFilter dates) implements NewsQuery {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /**
     * Texts near to each other, all in the same field ({@code 招商 同句 营商}). An operand of several unquoted words is taken
     * as one quote.
     *
     * @param operands two or more; each a {@link TextQuery} or an {@link Or} of such
     * @param proximity how near
     */
    record Near(List<NewsQuery> operands, Proximity proximity) implements NewsQuery {
        /** Checks the operands. */
        public Near {
            operands = List.copyOf(operands);
            checkArgument(operands.size() >= 2, "operands must be two or more, got %s", operands.size());
            for (var operand : operands) {
                checkArgument(
                        isOperand(operand),
                        "operand of %s must be a text or texts joined by 或: %s",
                        proximity,
                        operand);
            }
            checkArgument(sharesField(operands), "operands of %s must share a field: %s", proximity, operands);
        }

        private static boolean sharesField(List<NewsQuery> operands) {
            return TextField.ANY.parts().stream()
                    .anyMatch(part -> operands.stream().allMatch(operand -> isIn(operand, part)));
        }

        private static boolean isIn(NewsQuery operand, TextField part) {
            return texts(operand).anyMatch(text -> text.field().parts().contains(part));
        }

        static boolean isOperand(NewsQuery query) {
            return query instanceof TextQuery
                    || (query instanceof Or or && or.clauses().stream().allMatch(TextQuery.class::isInstance));
        }

        private static Stream<TextQuery> texts(NewsQuery operand) {
            return operand instanceof Or or
                    ? or.clauses().stream().map(TextQuery.class::cast)
                    : Stream.of((TextQuery) operand);
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /**
     * All of several clauses ({@code 与}, or simply side by side).
     *
     * @param clauses two or more, none of them an And
     */
    record And(List<NewsQuery> clauses) implements NewsQuery {
        /** Flattens nested clauses. */
        public And {
            clauses = clauses.stream()
                    .flatMap(c -> c instanceof And and ? and.clauses().stream() : Stream.of(c))
                    .toList();
            checkArgument(clauses.size() >= 2, "clauses must be two or more, got %s", clauses.size());
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /**
     * At least one of several clauses ({@code |}, {@code 或}).
     *
     * @param clauses two or more, none of them an Or
     */
    record Or(List<NewsQuery> clauses) implements NewsQuery {
        /** Flattens nested clauses. */
        public Or {
            clauses = clauses.stream()
                    .flatMap(c -> c instanceof Or or ? or.clauses().stream() : Stream.of(c))
                    .toList();
            checkArgument(clauses.size() >= 2, "clauses must be two or more, got %s", clauses.size());
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /**
     * Every article that a clause does not match ({@code -}, {@code 非}).
     *
     * @param clause the clause
     */
    record Not(NewsQuery clause) implements NewsQuery {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /**
     * The query in the query language.
     *
     * @return a query string that parses to an equal tree
     */
    @Override
    String toString();

    /**
     * Reads a query string. The guide {@code docs/guide/query-language.md} has the whole grammar.
     *
     * @param query the query string
     * @return its tree
     * @throws QuerySyntaxException if the string is not a query; it names the column, what was found and what was expected
     */
    static NewsQuery parse(String query) {
        return QueryParser.parse(query);
    }

    /**
     * Every article.
     *
     * @return the query
     */
    static NewsQuery all() {
        return new All();
    }

    /**
     * Ranked words in every text. The text is taken as it is: nothing in it is an operator.
     *
     * @param text the words, not blank
     * @return the query
     */
    static Words words(String text) {
        return new Words(text, TextField.ANY);
    }

    /**
     * Ranked words in one field.
     *
     * @param field where to search
     * @param text the words, not blank
     * @return the query
     */
    static Words words(TextField field, String text) {
        return new Words(text, field);
    }

    /**
     * An exact quote in any text.
     *
     * @param text the quote, not blank
     * @return the query
     */
    static Quote quote(String text) {
        return new Quote(text, TextField.ANY);
    }

    /**
     * An exact quote in one field.
     *
     * @param field where to search
     * @param text the quote, not blank
     * @return the query
     */
    static Quote quote(TextField field, String text) {
        return new Quote(text, field);
    }

    /**
     * The beginning of a Latin word or a number in any text.
     *
     * @param text the beginning, without a star, not blank
     * @return the query
     */
    static Prefix prefix(String text) {
        return new Prefix(text, TextField.ANY);
    }

    /**
     * A filter for a field that has exactly this value.
     *
     * @param field the field
     * @param value the whole value, not blank
     * @return the query
     */
    static FieldFilter is(ArticleField field, String value) {
        return new FieldFilter(field, value, Comparison.WHOLE);
    }

    /**
     * A filter for a field whose value holds this text.
     *
     * @param field the field
     * @param part a part of the value, not blank
     * @return the query
     */
    static FieldFilter has(ArticleField field, String part) {
        return new FieldFilter(field, part, Comparison.PART);
    }

    /**
     * A filter for days of publication.
     *
     * @param dates which days
     * @return the query
     */
    static DateRange date(DateFilter dates) {
        return new DateRange(dates);
    }

    /**
     * Texts near to each other.
     *
     * @param proximity how near
     * @param operands two or more texts or alternatives of texts
     * @return the query
     */
    static Near near(Proximity proximity, NewsQuery... operands) {
        return new Near(List.of(operands), proximity);
    }

    /**
     * All of several clauses.
     *
     * @param clauses at least one
     * @return the query; the clause itself if there is only one
     */
    static NewsQuery and(Collection<? extends NewsQuery> clauses) {
        return clauses.size() == 1 ? clauses.iterator().next() : new And(List.copyOf(clauses));
    }

    /**
     * At least one of several clauses.
     *
     * @param clauses at least one
     * @return the query; the clause itself if there is only one
     */
    static NewsQuery or(Collection<? extends NewsQuery> clauses) {
        return clauses.size() == 1 ? clauses.iterator().next() : new Or(List.copyOf(clauses));
    }

    /**
     * Every article that a clause does not match.
     *
     * @param clause the clause
     * @return the query
     */
    static Not not(NewsQuery clause) {
        return new Not(clause);
    }

    /**
     * This query and another one.
     *
     * @param other the other query
     * @return what matches both
     */
    default NewsQuery and(NewsQuery other) {
        return new And(List.of(this, other));
    }

    /**
     * This query or another one.
     *
     * @param other the other query
     * @return what matches one of them or both
     */
    default NewsQuery or(NewsQuery other) {
        return new Or(List.of(this, other));
    }

    /**
     * This query without what another one matches.
     *
     * @param other the other query
     * @return what matches this one only
     */
    default NewsQuery andNot(NewsQuery other) {
        return new And(List.of(this, new Not(other)));
    }
}
