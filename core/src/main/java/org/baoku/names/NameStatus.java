package org.baoku.names;

/** What is known of a name besides where it stood. */
public enum NameStatus {
    /** Met in bylines; nobody has judged it. */
    FOUND,
    /** Somebody says that it is a name; it need not stand in any byline. */
    ACCEPTED,
    /** Somebody says that it is no name, whatever bylines say. */
    REJECTED
}
