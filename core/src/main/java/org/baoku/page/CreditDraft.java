package org.baoku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baoku.news.Contributor;
import org.baoku.news.Role;

/** The names of a byline while it is being read, and the role that the next ones will have. Not thread-safe. */
final class CreditDraft {
    private final List<Contributor> names = new ArrayList<>();
    private final List<String> outlets = new ArrayList<>();
    private Optional<Role> role = Optional.empty();
    private boolean marked;
    private int groupStart;

    boolean isEmpty() {
        return names.isEmpty();
    }

    boolean hasRole() {
        return role.isPresent();
    }

    boolean hasRole(Role other) {
        return role.filter(given -> given == other).isPresent();
    }

    boolean isMarked() {
        return marked;
    }

    /** Something says that this is a byline. */
    void mark() {
        marked = true;
    }

    /** A role word or label: its names follow. */
    void begin(Role next) {
        role = Optional.of(next);
        beginGroup();
    }

    void beginGroup() {
        marked = true;
        groupStart = names.size();
    }

    /** Whether no name has followed the last role. */
    boolean isGroupEmpty() {
        return groupStart == names.size();
    }

    void add(String name) {
        add(name, role.orElse(marked ? Role.AUTHOR : Role.REPORTER));
    }

    void add(String name, Role given) {
        names.add(new Contributor(name, given));
    }

    void addOutlet(String outlet) {
        outlets.add(outlet);
    }

    void dropGroup() {
        names.subList(groupStart, names.size()).clear();
    }

    /** 张三 摄: the names since the last role took the photo. */
    void photographersOnly() {
        marked = true;
        names.subList(groupStart, names.size()).replaceAll(one -> new Contributor(one.name(), Role.PHOTOGRAPHER));
        role = Optional.empty();
        groupStart = names.size();
    }

    /** 文/图: all who wrote took the photos as well. */
    void photographersToo() {
        marked = true;
        for (var one : List.copyOf(names)) {
            if (one.role() != Role.PHOTOGRAPHER && one.role() != Role.EDITOR) {
                add(one.name(), Role.PHOTOGRAPHER);
            }
        }
    }

    Credits build(Optional<String> place, int end, boolean complete) {
        return new Credits(names, outlets, place, end, complete, marked);
    }
}
