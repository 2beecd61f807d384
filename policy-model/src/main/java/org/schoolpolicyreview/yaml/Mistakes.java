package org.schoolpolicyreview.yaml;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.model.Origin;

/** Gathers mistakes, so that reading goes on after the first one. Not thread-safe. */
public final class Mistakes {

    private final List<Mistake> found = new ArrayList<>();
    private int errors;

    /** Notes something that must be mended. */
    public void error(Origin where, String what, String fix) {
        found.add(new Mistake(where, Mistake.Weight.ERROR, what, fix));
        errors++;
    }

    /** Notes something that is worth a look. */
    public void advice(Origin where, String what, String fix) {
        found.add(new Mistake(where, Mistake.Weight.ADVICE, what, fix));
    }

    /** Everything found, by file, line and column; what was found twice stands once. */
    public List<Mistake> sorted() {
        return found.stream().sorted().distinct().toList();
    }

    /** Whether something in the line of this place must be mended. */
    public boolean errorInLine(Origin place) {
        return found.stream().anyMatch(mistake -> mistake.isError() && mistake.where().file().equals(place.file())
                && mistake.where().line() == place.line());
    }

    /** How many things must be mended so far. */
    public int errors() {
        return errors;
    }
}
