package org.baoku.news;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The opening that says where a story comes from (电头): 新华社柏林1月22日电, 本报讯.
 *
 * @param agency agency or outlet, as printed (新华社, 本报)
 * @param place the place of the dateline (柏林)
 * @param date the day of the dateline, its year inferred from the issue where it is not printed
 */
public record Dateline(Optional<String> agency, Optional<String> place, Optional<LocalDate> date) {
    /** The dateline of an article that has none. */
    public static final Dateline NONE = new Dateline(Optional.empty(), Optional.empty(), Optional.empty());
}
