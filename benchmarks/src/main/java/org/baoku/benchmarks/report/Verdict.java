package org.baoku.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where Baoku stands in one column, as the figures say.
 *
 * @param section title of the section
 * @param column what was measured
 * @param baoku Baoku's figure
 * @param best name and figure of the best peer, if there is a peer
 * @param advantage how many times as good as the best peer Baoku is; empty where a ratio means nothing
 * @param standing where it stands
 * @param ahead the peers that are better, each with how much, and with the quality of its answers if that is lower
 * @param reason why Baoku does not lead; empty where it does
 */
public record Verdict(
        String section,
        String column,
        String baoku,
        String best,
        Optional<Double> advantage,
        Standing standing,
        List<String> ahead,
        String reason) {
    /** Where Baoku stands. */
    public enum Standing {
        /** No peer is better. */
        LEADS("Baoku leads"),
        /** Only peers with worse answers are better. */
        LEADS_ITS_EQUALS("Baoku leads all whose answers are as good"),
        /** A peer is better. */
        DOES_NOT_LEAD("Baoku does not lead");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Judges a column; empty where Baoku or every peer has no figure.
     *
     * @param quality the section whose first column says how good the answers are
     */
    static Optional<Verdict> of(Section section, int column, Optional<Section> quality) {
        List<Row> peers = section.ranked(column).stream()
                .filter(row -> row.kind() == Row.Kind.PEER)
                .toList();
        Optional<Figure> baoku = section.figure(section.reference(), column);
        return baoku.isEmpty() || peers.isEmpty()
                ? Optional.empty()
                : Optional.of(judge(section, column, baoku.get(), peers, quality));
    }

    private static Verdict judge(
            Section section, int column, Figure baoku, List<Row> peers, Optional<Section> quality) {
        Column measured = section.columns().get(column);
        List<Row> ahead = peers.stream()
                .filter(peer -> isAhead(measured, peer.figures().get(column).orElseThrow(), baoku))
                .toList();
        boolean allWorse = ahead.stream().allMatch(peer -> answersWorse(peer.name(), quality));
        Standing standing =
                ahead.isEmpty() ? Standing.LEADS : allWorse ? Standing.LEADS_ITS_EQUALS : Standing.DOES_NOT_LEAD;
        Row best = peers.getFirst();
        Figure bestFigure = best.figures().get(column).orElseThrow();
        return new Verdict(
                section.title(),
                measured.title(),
                measured.format(baoku.value().typical()),
                best.name() + " " + measured.format(bestFigure.value().typical()),
                bestFigure.advantage().map(Spread::typical),
                standing,
                ahead.stream().map(peer -> describe(column, peer, quality)).toList(),
                ahead.isEmpty() ? "" : measured.whyNot());
    }

    private static boolean isAhead(Column column, Figure peer, Figure baoku) {
        return peer.advantage().isPresent()
                ? peer.advantage().get().typical() < 1
                : column.isBetter(peer.value().typical(), baoku.value().typical());
    }

    private static boolean answersWorse(String peer, Optional<Section> quality) {
        return quality.filter(answers -> answers.figure(answers.reference(), 0).isPresent()
                        && answers.figure(peer, 0).isPresent()
                        && answers.columns()
                                .getFirst()
                                .isBetter(median(answers, answers.reference()), median(answers, peer)))
                .isPresent();
    }

    private static double median(Section answers, String row) {
        return answers.figure(row, 0).orElseThrow().value().typical();
    }

    private static String describe(int column, Row peer, Optional<Section> quality) {
        Figure figure = peer.figures().get(column).orElseThrow();
        StringBuilder words = new StringBuilder(peer.name());
        figure.advantage().ifPresent(spread -> {
            words.append(String.format(Locale.ROOT, " %.2f ×", 1 / spread.typical()));
            if (spread.high() >= 1) {
                words.append(" (within the spread)");
            }
        });
        if (answersWorse(peer.name(), quality)) {
            Section answers = quality.orElseThrow();
            Column measure = answers.columns().getFirst();
            words.append(" with ")
                    .append(measure.title())
                    .append(' ')
                    .append(measure.format(median(answers, peer.name())))
                    .append(" against ")
                    .append(measure.format(median(answers, answers.reference())));
        }
        return words.toString();
    }
}
