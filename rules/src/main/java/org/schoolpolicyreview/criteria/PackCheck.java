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

    static List<String> faults(List<Criterion> criteria, LawRegister law) {
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
                checkQuestion(criterion, part, law, faults);
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

    private static void checkQuestion(Criterion criterion, Part part, LawRegister law, List<String> faults) {
        String where = part.origin() + ": " + criterion.id() + ", part \"" + part.name() + "\": ";
        String ask = "the question \"" + part.ask().word() + "\" ";
        if (part.ask().readsLimit() && part.limit().isEmpty()) {
            faults.add(where + ask + "needs a limit.");
        }
        if (!part.ask().readsLimit() && part.ask() != Ask.OWN_RULE && part.limit().isPresent()) {
            faults.add(where + "nothing reads its limit; " + ask + "does not.");
        }
        if (part.limit().isPresent() && !part.limit().get().understood()) {
            faults.add(where + "the limit \"" + part.limit().get().text() + "\" is not understood.");
        }
        if (part.ask().readsTopic() != part.about().isPresent() && part.ask() != Ask.OWN_RULE) {
            faults.add(where + ask + (part.ask().readsTopic() ? "needs a topic." : "reads no topic."));
        }
        if (part.ask().readsLaw() != part.law().isPresent() && part.ask() != Ask.OWN_RULE) {
            faults.add(where + ask + (part.ask().readsLaw() ? "needs a law." : "reads no law."));
        }
        if (!part.ask().readsTopic() && part.looksAt().isEmpty()) {
            faults.add(where + "it does not say at which topics or keys it looks.");
        }
        part.law().filter(id -> law.law(id).isEmpty()).ifPresent(id ->
                faults.add(where + "the law \"" + id + "\" is not in law.yaml."));
    }
}
