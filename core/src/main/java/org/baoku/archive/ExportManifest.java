package org.baoku.archive;

/**
 * What an export holds; stands in a file of its own beside it.
 *
 * @param articles how many articles, one a line
 * @param sha256 SHA-256 of its lines in UTF-8, before any compression, in hexadecimal digits
 * @param formatVersion version of the index format that the archive had
 */
public record ExportManifest(long articles, String sha256, int formatVersion) {}
