package org.baoku.ingest;

/**
 * A piece of input that could not be taken; the rest goes on.
 *
 * @param place the file, and the line (from 1) where a file has records
 * @param reason what is wrong with it, and which rule it breaks
 */
public record Refusal(String place, String reason) {
    @Override
    public String toString() {
        return place + ": " + reason;
    }
}
