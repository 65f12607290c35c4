package org.baoku.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a query string into tokens. For one thread, one string. */
final class QueryLexer {
    private static final Pattern WITHIN = Pattern.compile("[/／][>＞]?[0-9０-９]{1,9}");
    private static final String CURLY_QUOTES = "“”„";

    /** No name of a field is longer, so that a word of nothing but colons is read in one pass. */
    static final int MAX_FIELD_NAME_CHARS = 20;

    private final String query;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    private QueryLexer(String query) {
        this.query = query;
    }

    /** The tokens in order, the last one of type END. */
    static List<QueryToken> tokens(String query) {
        return new QueryLexer(query).run();
    }

    /** Whether a character always ends a word or stands for itself, unless it is escaped. */
    static boolean isDelimiter(char c) {
        return isSpace(c) || "()（）|｜".indexOf(c) >= 0 || !closingQuotes(c).isEmpty();
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a text has nothing but white space of any kind. */
    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isSpace((char) c));
    }

    /** A text without white space at its ends, and with a single space for each white space inside. */
    static String withSingleSpaces(String text) {
        var reduced = new StringBuilder(text.length());
        boolean isSpaceDue = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                isSpaceDue = !reduced.isEmpty();
            } else {
                reduced.append(isSpaceDue ? " " : "").append(c);
                isSpaceDue = false;
            }
        }
        return reduced.toString();
    }

    static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    static boolean isStar(char c) {
        return c == '*' || c == '＊';
    }

    static boolean isMinus(char c) {
        return c == '-' || c == '－';
    }

    /** Operators that are words of their own. */
    static TokenType operator(String word) {
        return switch (word) {
            case "与", "AND" -> TokenType.AND;
            case "或", "OR" -> TokenType.OR;
            case "非", "NOT" -> TokenType.NOT;
            case "同句", "同段", "同句>", "同段>", "同句＞", "同段＞" -> TokenType.NEAR;
            default -> WITHIN.matcher(word).matches() ? TokenType.NEAR : TokenType.WORD;
        };
    }

    private List<QueryToken> run() {
        while (true) {
            while (at < query.length() && isSpace(query.charAt(at))) {
                at++;
            }
            if (at == query.length()) {
                add(TokenType.END, "", at);
                return List.copyOf(tokens);
            }
            next();
        }
    }

    private void next() {
        char c = query.charAt(at);
        switch (c) {
            case '(', '（' -> sign(TokenType.OPEN);
            case ')', '）' -> sign(TokenType.CLOSE);
            case '|', '｜' -> sign(TokenType.OR);
            default -> {
                var closing = closingQuotes(c);
                if (!closing.isEmpty()) {
                    quote(closing);
                } else if (isNegation(c)) {
                    sign(TokenType.NOT);
                } else {
                    word();
                }
            }
        }
    }

    private boolean isNegation(char c) {
        boolean isValue = !tokens.isEmpty()
                && tokens.getLast().is(TokenType.FIELD)
                && tokens.getLast().end() == at;
        return isMinus(c) && !isValue && at + 1 < query.length() && !isSpace(query.charAt(at + 1));
    }

    private void sign(TokenType type) {
        at++;
        add(type, query.substring(at - 1, at), at - 1);
    }

    private void quote(String closing) {
        int start = at++;
        var text = new StringBuilder();
        while (at < query.length() && closing.indexOf(query.charAt(at)) < 0) {
            text.append(literal());
        }
        if (at == query.length()) {
            throw QueryErrors.at(
                    query,
                    query.length(),
                    TokenType.END.description,
                    "the closing quotation mark " + closing.charAt(0));
        }
        at++;
        if (isBlank(text.toString())) {
            throw QueryErrors.at(query, start, query.substring(start, at), "a quote with some text in it");
        }
        add(TokenType.QUOTE, text.toString(), start);
    }

    private void word() {
        int start = at;
        var text = new StringBuilder();
        boolean escaped = false;
        int lastEscape = -1;
        while (at < query.length() && !isDelimiter(query.charAt(at))) {
            char c = query.charAt(at);
            if (isColon(c)
                    && !escaped
                    && text.length() <= MAX_FIELD_NAME_CHARS
                    && isField(text.toString())
                    && !followsField(start)) {
                at++;
                add(TokenType.FIELD, text.toString(), start);
                return;
            }
            if (c == '\\' && at + 1 < query.length()) {
                escaped = true;
                lastEscape = text.length();
            }
            text.append(literal());
        }
        addWord(text.toString(), start, escaped, lastEscape);
    }

    private void addWord(String text, int start, boolean escaped, int lastEscape) {
        if (isBlank(text)) {
            throw QueryErrors.at(query, start, query.substring(start, at), "a word");
        }
        boolean star = isStar(text.charAt(text.length() - 1)) && lastEscape < text.length() - 1;
        if (text.length() == 1 && star) {
            add(TokenType.ALL, text, start);
        } else if (star) {
            boolean both = isStar(text.charAt(0)) && query.charAt(start) != '\\' && text.length() > 2;
            if (isBlank(text.substring(both ? 1 : 0, text.length() - 1))) {
                throw QueryErrors.at(query, start, query.substring(start, at), "a word before the star");
            }
            add(both ? TokenType.PART : TokenType.PREFIX, text.substring(both ? 1 : 0, text.length() - 1), start);
        } else {
            add(escaped || followsField(start) ? TokenType.WORD : operator(text), text, start);
        }
    }

    /** Whether a field name with its colon ends where a token starts, so that the token is its value whatever it says. */
    private boolean followsField(int start) {
        return !tokens.isEmpty()
                && tokens.getLast().is(TokenType.FIELD)
                && tokens.getLast().end() == start;
    }

    private char literal() {
        if (query.charAt(at) == '\\' && at + 1 < query.length()) {
            at++;
        }
        return query.charAt(at++);
    }

    private void add(TokenType type, String text, int start) {
        tokens.add(new QueryToken(type, text, start, at));
    }

    static boolean isField(String name) {
        return TextField.byName(name).isPresent() || ArticleField.byName(name).isPresent() || isDateField(name);
    }

    static boolean isDateField(String name) {
        return name.equals("日期") || name.equalsIgnoreCase("date");
    }

    private static String closingQuotes(char opening) {
        return switch (opening) {
            case '"' -> "\"";
            case '＂' -> "＂";
            case '「' -> "」";
            case '『' -> "』";
            default -> CURLY_QUOTES.indexOf(opening) >= 0 ? "”“" : "";
        };
    }
}
