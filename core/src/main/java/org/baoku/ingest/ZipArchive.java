package org.baoku.ingest;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files in a zip archive, as its directory lists them. Nothing is unpacked to disk. */
final class ZipArchive implements AutoCloseable {
    private static final Splitter FOLDERS = Splitter.onPattern("[/\\\\]+").omitEmptyStrings();
    private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\].*|\\p{Alpha}:.*", Pattern.DOTALL);

    private static final Comparator<ZipEntry> BY_PATH =
            Comparator.comparing(entry -> FOLDERS.splitToList(entry.getName()), ZipArchive::compare);

    private final Path path;
    private final ZipFile zip;

    private ZipArchive(Path path, ZipFile zip) {
        this.path = path;
        this.zip = zip;
    }

    /** Opens an archive; those packed on Chinese systems may have their names in GBK. */
    static ZipArchive open(Path path) throws IOException {
        try {
            return new ZipArchive(path, new ZipFile(path.toFile()));
        } catch (ZipException e) {
            return new ZipArchive(path, new ZipFile(path.toFile(), Charset.forName("GB18030")));
        }
    }

    /** The files, in the order of their names folder by folder, hidden ones left out. */
    void entries(Consumer<Source> found, BiConsumer<String, String> refused) throws IOException {
        var entries = zip.stream()
                .filter(entry -> !entry.isDirectory() && !isHidden(entry.getName()))
                .sorted(BY_PATH)
                .toList();
        long size = Files.size(path);
        if (entries.stream().mapToLong(ZipEntry::getCompressedSize).sum() > size) {
            throw new ZipException("its entries overlap");
        }
        long before = 0;
        var names = new HashSet<String>();
        for (var entry : entries) {
            var place = path + "!/" + entry.getName();
            var fault = fault(entry)
                    .or(() -> names.add(entry.getName())
                            ? Optional.empty()
                            : Optional.of("the archive has two entries of this name"));
            if (fault.isPresent()) {
                refused.accept(place, fault.get());
            } else {
                var stored = new Source.Stored(path, before, entry.getCompressedSize(), size);
                found.accept(new Source(place, entry.getSize(), stored, () -> open(entry)));
            }
            before += entry.getCompressedSize();
        }
    }

    private InputStream open(ZipEntry entry) throws IOException {
        // An archive may lie about the size.
        return Packing.unpacked(zip.getInputStream(entry), entry.getSize());
    }

    private static Optional<String> fault(ZipEntry entry) {
        var name = entry.getName();
        if (ABSOLUTE.matcher(name).matches() || FOLDERS.splitToList(name).contains("..")) {
            return Optional.of("the name of the entry leads out of the archive");
        }
        if (Source.hasSuffix(name, ".zip")) {
            return Optional.of("an archive inside an archive; unpack it first");
        }
        return Packing.isBomb(entry.getCompressedSize(), entry.getSize())
                ? Optional.of(Packing.bomb())
                : Optional.empty();
    }

    private static boolean isHidden(String name) {
        return FOLDERS.splitToStream(name).anyMatch(part -> part.startsWith(".") && !part.equals(".."));
    }

    private static int compare(List<String> some, List<String> others) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            int order = some.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
