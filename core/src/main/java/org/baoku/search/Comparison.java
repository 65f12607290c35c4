package org.baoku.search;

/** How the value of a filter is compared with the value of a field, both in normal form. */
public enum Comparison {
    /** The value is the whole field value. */
    WHOLE,
    /** The value is a part of the field value. */
    PART,
    /** The field value begins with the value. */
    PREFIX
}
