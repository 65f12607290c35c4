package org.baoku.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.baoku.analysis.Lexicon;
import org.baoku.analysis.Segmenter;
import org.baoku.analysis.TextNormalizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a text is segmented. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description =
                "Shows how a text is normalized and segmented: each word with its position (in characters), offsets, "
                        + "type and part of speech.")
final class AnalyzeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "The text; several arguments are joined by spaces.")
    private List<String> text = List.of();

    @Override
    public Integer call() {
        var out = Output.of(spec).out();
        var whole = String.join(" ", text);
        out.printf("normalized: %s%n%n", TextNormalizer.normalize(whole));
        out.printf("%8s %10s  %-8s %-6s word%n", "position", "offsets", "type", "speech");
        for (var word : Segmenter.of(Lexicon.bundled()).segment(whole)) {
            out.printf(
                    "%8d %4d – %-4d  %-8s %-6s %s%n",
                    word.position(),
                    word.startOffset(),
                    word.endOffset(),
                    word.type(),
                    word.partOfSpeech(),
                    word.term());
        }
        return ExitCode.OK;
    }
}
