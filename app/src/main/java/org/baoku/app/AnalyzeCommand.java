package org.baoku.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.baoku.analysis.LatticeExplanation;
import org.baoku.analysis.Lexicon;
import org.baoku.analysis.TextNormalizer;
import org.baoku.analysis.UserDictionary;
import org.baoku.analysis.Word;
import org.baoku.analysis.error.DictionaryException;
import org.baoku.error.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a text is segmented. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description =
                "Shows how a text is normalized and segmented: each word with its position (in characters), offsets, "
                        + "type and part of speech; on request the whole lattice with its costs.")
final class AnalyzeCommand implements Callable<Integer> {
    /** How to print what was found. */
    enum View {
        WORDS,
        LATTICE,
        GRAPHVIZ
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--view",
            defaultValue = "words",
            paramLabel = "VIEW",
            description =
                    "${COMPLETION-CANDIDATES}: the words (the default); the lattice with costs as text; the lattice "
                            + "in Graphviz's language (pipe it into: dot -Tsvg).")
    private View view = View.WORDS;

    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description = "Words to add and remove (docs/guide/analysis.md shows the format).")
    private Optional<Path> dictionary = Optional.empty();

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "The text; several arguments are joined by spaces.")
    private List<String> text = List.of();

    @Override
    public Integer call() {
        var out = Output.of(spec).out();
        var whole = String.join(" ", text);
        var explanation = LatticeExplanation.of(lexicon(), whole);
        switch (view) {
            case WORDS -> printWords(whole, explanation.words(), out);
            case LATTICE -> out.print(explanation.text());
            case GRAPHVIZ -> out.print(explanation.graphviz());
        }
        return ExitCode.OK;
    }

    private Lexicon lexicon() {
        return dictionary
                .map(file -> {
                    try {
                        return Lexicon.bundled()
                                .with(UserDictionary.read(new StringReader(InputFile.text(file)), file.toString()));
                    } catch (DictionaryException e) {
                        throw new InputException(String.valueOf(e.getMessage()), e);
                    } catch (IOException e) {
                        throw new InputException("%s: it cannot be read: %s".formatted(file, e), e);
                    }
                })
                .orElseGet(Lexicon::bundled);
    }

    private static void printWords(String text, List<Word> words, PrintWriter out) {
        out.printf("normalized: %s%n%n", TextNormalizer.normalize(text));
        out.printf("%8s %11s  %-8s %-6s word%n", "position", "offsets", "type", "speech");
        for (var word : words) {
            out.printf(
                    "%8d %4d – %-4d  %-8s %-6s %s%n",
                    word.position(),
                    word.startOffset(),
                    word.endOffset(),
                    word.type(),
                    word.partOfSpeech(),
                    word.term());
        }
    }
}
