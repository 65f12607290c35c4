package org.baoku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baoku.news.Byline;
import org.baoku.news.Contributor;

/**
 * Gives what was read in a folded text back as it was printed.
 *
 * @param folded the text that rules read
 * @param text the same text as printed, place by place
 */
record Printed(String folded, String text) {
    /** No name or label that was put together from characters with gaps stands farther in the text. */
    private static final int FARTHEST = 400;

    /** A piece of the folded text as printed; gaps in either do not matter. */
    String of(String piece) {
        if (folded.equals(text) || piece.isEmpty()) {
            return piece;
        }
        var whole = folded.indexOf(piece);
        if (whole >= 0) {
            return text.substring(whole, whole + piece.length());
        }
        for (var start = 0; start < Math.min(FARTHEST, folded.length()); start++) {
            var found = spelledAt(start, piece);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return piece;
    }

    private Optional<String> spelledAt(int start, String piece) {
        var printed = new StringBuilder(piece.length());
        var at = start;
        for (var i = 0; i < piece.length(); i++) {
            if (Signs.isSpace(piece.charAt(i))) {
                printed.append(piece.charAt(i));
                continue;
            }
            at = printed.isEmpty() ? at : Signs.skipSpace(folded, at, folded.length());
            if (at >= folded.length() || folded.charAt(at) != piece.charAt(i)) {
                return Optional.empty();
            }
            printed.append(text.charAt(at++));
        }
        return Optional.of(printed.toString());
    }

    List<Contributor> of(List<Contributor> names) {
        if (folded.equals(text)) {
            return names;
        }
        var printed = new ArrayList<Contributor>(names.size());
        names.forEach(one -> printed.add(new Contributor(of(one.name()), one.role(), one.outlet())));
        return printed;
    }

    Opening of(Opening opening) {
        if (folded.equals(text)) {
            return opening;
        }
        return new Opening(
                opening.agency().map(this::of),
                opening.place().map(this::of),
                opening.day(),
                opening.year(),
                new Byline(of(opening.byline().contributors())),
                opening.outlets().stream().map(this::of).toList(),
                opening.sourceTitle().map(this::of),
                opening.bodyStart());
    }

    MastheadLine of(MastheadLine line) {
        if (folded.equals(text)) {
            return line;
        }
        return new MastheadLine(
                line.fields().stream()
                        .map(field -> MastheadLine.isCalculated(field.name())
                                ? field
                                : new MastheadLine.Field(field.name(), of(field.value())))
                        .toList(),
                line.strong());
    }
}
