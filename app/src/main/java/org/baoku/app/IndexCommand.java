package org.baoku.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.baoku.ingest.ArticleReader;
import org.baoku.ingest.Format;
import org.baoku.page.PageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Mixin
    private WritingOption writing = new WritingOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "auto",
            description = "What the files hold: auto (the default), page, jsonl, csv, ninjs, nitf, newsml (NewsML-G2), "
                    + "feed (RSS, Atom) or alto. auto goes by the name: .jsonl, .ndjson and .json hold articles in our "
                    + "keys or ninjs, .csv and .tsv tables, .xml, .rss, .atom, .nitf and .alto what their root element "
                    + "says, other files one page each; a further .gz is unpacked.")
    private Format format = Format.AUTO;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, directories or zip archives.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        try (var archive = writing.open(spec)) {
            var indexer = new Indexer(archive, Output.of(spec));
            var reader = new ArticleReader(PageReader.standard());
            paths.forEach(path -> reader.read(path, format, indexer));
            return indexer.report(indexer.loader().finish());
        }
    }
}
