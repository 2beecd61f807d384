package org.schoolpolicyreview.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together what was seen in the same words, so that nothing is quoted twice. */
final class SameWords {

    private SameWords() {}

    /** In the order in which each stands first. */
    static List<Passage> together(List<Passage> passages) {
        List<List<Passage>> groups = new ArrayList<>();
        for (Passage passage : passages) {
            groups.stream().filter(group -> isSame(group.get(0), passage)).findFirst()
                    .ifPresentOrElse(group -> group.add(passage), () -> groups.add(new ArrayList<>(List.of(passage))));
        }
        return groups.stream().map(SameWords::one).toList();
    }

    /** A part of a quotation is the same words too. */
    private static boolean isSame(Passage one, Passage other) {
        return one.documentNumber() == other.documentNumber() && one.page().equals(other.page())
                && one.section().equals(other.section()) && one.note().equals(other.note())
                && (one.words().isEmpty() && other.words().isEmpty()
                || one.words().isPresent() && other.words().isPresent()
                && (one.words().get().contains(other.words().get()) || other.words().get().contains(one.words().get())));
    }

    private static Passage one(List<Passage> group) {
        Optional<String> longest = group.stream().flatMap(each -> each.words().stream())
                .reduce((one, other) -> other.length() > one.length() ? other : one);
        return group.get(0).with(Wording.seen(group.stream().flatMap(each -> each.seen().stream()).distinct().toList()), longest);
    }
}
