package org.baoku;

/** How long tests of endurance run: short with every build, long with {@code -Dbaoku.soak=true}. */
public final class TestSize {
    private TestSize() {}

    /** The one or the other number; one given as the system property {@code baoku.soak.NAME} goes before both. */
    public static int of(String name, int shortSize, int longSize) {
        return Integer.getInteger("baoku.soak." + name, Boolean.getBoolean("baoku.soak") ? longSize : shortSize);
    }
}
