package org.schoolpolicyreview.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What makes criteria unfit for use though each file can be read by itself. */
final class PackCheck {

    private PackCheck() {}

    static List<String> faults(List<Criterion> criteria) {
        List<String> faults = new ArrayList<>();
        Map<String, Criterion> byId = new HashMap<>();
        for (Criterion criterion : criteria) {
            Criterion before = byId.putIfAbsent(criterion.id(), criterion);
            if (before != null) {
                faults.add(criterion.origin() + ": the id " + criterion.id() + " is used twice, already in "
                        + before.origin() + ".");
            }
            checkFolder(criterion, faults);
            Set<String> names = new HashSet<>();
            for (Part part : criterion.parts()) {
                if (!names.add(part.name())) {
                    faults.add(part.origin() + ": " + criterion.id() + " has two parts named \"" + part.name() + "\".");
                }
                checkQuestion(criterion, part, faults);
            }
            if (criterion.parts().stream().noneMatch(Part::essential)) {
                faults.add(criterion.origin() + ": " + criterion.id() + " has no essential part.");
            }
        }
        return faults;
    }

    private static void checkFolder(Criterion criterion, List<String> faults) {
        String expected = criterion.theme().word() + "/" + criterion.id() + "/criterion.yaml";
        if (!criterion.origin().file().equals(expected)) {
            faults.add(criterion.origin() + ": " + criterion.id() + " belongs in " + expected + ".");
        }
    }

    private static void checkQuestion(Criterion criterion, Part part, List<String> faults) {
        String where = part.origin() + ": " + criterion.id() + ", part \"" + part.name() + "\": ";
        Search search = part.search();
        if (!part.ask().hasOwnRule()) {
            String ask = "the question \"" + part.ask().word() + "\" ";
            for (Ask.Needs what : Ask.Needs.values()) {
                boolean given = gives(search, what);
                if (part.ask().needs(what) && !given) {
                    faults.add(where + ask + "needs \"" + what.key() + "\".");
                }
                if (!part.ask().needs(what) && given) {
                    faults.add(where + "nothing reads \"" + what.key() + "\"; " + ask + "does not.");
                }
            }
        }
        if (!part.ask().readsSentences() && !search.names().isEmpty()) {
            faults.add(where + "nothing reads \"names\"; a rule of its own does not.");
        }
        if (search.enough() < 1 && !search.says().isEmpty() || search.enough() > search.says().size()) {
            faults.add(where + "\"enough\" is " + search.enough() + " of " + search.says().size() + " terms.");
        }
        search.limit().filter(limit -> !limit.understood()).ifPresent(limit ->
                faults.add(where + "the limit \"" + limit.text() + "\" is not understood."));
        search.rhythm().filter(rhythm -> !rhythm.understood()).ifPresent(rhythm ->
                faults.add(where + "the rhythm \"" + rhythm.text() + "\" is not understood."));
        if (part.binds().isEmpty() == part.elsewhere().isPresent()) {
            faults.add(where + "\"binds\" and \"elsewhere\" go together.");
        }
    }

    private static boolean gives(Search search, Ask.Needs what) {
        return switch (what) {
            case TERMS -> !search.says().isEmpty();
            case LIMIT -> search.limit().isPresent();
            case RHYTHM -> search.rhythm().isPresent();
        };
    }
}
