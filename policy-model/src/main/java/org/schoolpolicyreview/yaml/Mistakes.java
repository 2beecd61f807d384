package org.schoolpolicyreview.yaml;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.model.Origin;

/** Gathers mistakes, so that reading goes on after the first one. Not thread-safe. */
public final class Mistakes {

    private final List<Mistake> found = new ArrayList<>();

    /** Notes something that must be mended. */
    public void error(Origin where, String what, String fix) {
        found.add(new Mistake(where, Mistake.Weight.ERROR, what, fix));
    }

    /** Notes something that is worth a look. */
    public void advice(Origin where, String what, String fix) {
        found.add(new Mistake(where, Mistake.Weight.ADVICE, what, fix));
    }

    /** Everything found, by file, line and column. */
    public List<Mistake> sorted() {
        return found.stream().sorted().distinct().toList();
    }

    /** Whether nothing must be mended. */
    public boolean noErrors() {
        return found.stream().noneMatch(Mistake::isError);
    }
}
