package org.baoku.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.baoku.NewsArchive;
import org.baoku.ingest.ArticleReader;
import org.baoku.ingest.Format;
import org.baoku.page.PageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds pages and articles to an archive. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description =
                "Adds newspaper pages and articles to an archive. Articles that the archive already holds unchanged "
                        + "are left alone, so an interrupted run goes on where it stopped when it is started again.")
final class IndexCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--archive",
            required = true,
            paramLabel = "DIR",
            description = "The archive; made if it does not exist.")
    private Path directory = Path.of("archive");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "auto",
            description = "What the files hold: auto (the default), page, jsonl, csv, ninjs, nitf, newsml (NewsML-G2), "
                    + "feed (RSS, Atom) or alto. auto goes by the name: .jsonl, .ndjson and .json hold articles in our "
                    + "keys or ninjs, .csv and .tsv tables, .xml, .rss, .atom, .nitf and .alto what their root element "
                    + "says, other files one page each; a further .gz is unpacked.")
    private Format format = Format.AUTO;

    @Option(
            names = "--own-names",
            description = "Segment also with the names that the archive's bylines held when this run began.")
    private boolean ownNames;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, directories or zip archives.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        if (directory.toString().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--archive: the name of the directory must not be empty");
        }
        var output = Output.of(spec);
        var progress = new Progress(output);
        var builder = NewsArchive.builder();
        try (var archive = (ownNames ? builder.ownNames() : builder).open(directory)) {
            var indexer = new Indexer(archive, output, progress);
            var reader = new ArticleReader(PageReader.standard());
            paths.forEach(path -> reader.read(path, format, indexer));
            indexer.finish();
            progress.clear();
            output.out().println(indexer.summary());
            return indexer.hasRefused() ? ExitCode.SOFTWARE : ExitCode.OK;
        }
    }
}
