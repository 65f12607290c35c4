package org.baoku.ingest;

/** Takes marked-up content in its order. */
interface MarkupHandler {
    /** An element begins. */
    void start(String element);

    /** An element ends. */
    void end(String element);

    /** Text stands here. */
    void add(CharSequence text);
}
