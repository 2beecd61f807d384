package org.schoolpolicyreview.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.schoolpolicyreview.rules.seen.Saw;

/** Says a condition once for all that hang on it: "speaks of ‘respond’ and ‘record’, with a condition ...: ‘if funds allow’". */
final class SameCondition {

    private static final String SPEAKS_OF = "speaks of ";

    private SameCondition() {}

    /** What was seen, in the same order, where what hangs on one condition stands together at its first place. */
    static List<String> once(Collection<String> seen) {
        Map<String, List<String>> byCondition = new LinkedHashMap<>();
        for (String saw : seen) {
            int at = saw.indexOf(Saw.ON_CONDITION);
            // What has no condition stands for itself.
            byCondition.computeIfAbsent(at < 0 ? saw : saw.substring(at), key -> new ArrayList<>())
                    .add(at < 0 ? saw : saw.substring(0, at));
        }
        return byCondition.entrySet().stream()
                .map(each -> each.getKey().startsWith(Saw.ON_CONDITION) ? together(each.getValue()) + each.getKey() : each.getKey())
                .toList();
    }

    /** The verb that most of them have is said once too. */
    private static String together(List<String> phrases) {
        List<String> spokenOf = phrases.stream().filter(each -> each.startsWith(SPEAKS_OF))
                .map(each -> each.substring(SPEAKS_OF.length())).toList();
        // What is only laid down adds nothing to what is said more exactly.
        List<String> others = phrases.stream().filter(each -> !each.startsWith(SPEAKS_OF))
                .filter(each -> phrases.size() == 1 || !each.equals(Saw.laidDown())).toList();
        return ShortSentences.and(spokenOf.isEmpty() ? others
                : Stream.concat(Stream.of(SPEAKS_OF + ShortSentences.and(spokenOf)), others.stream()).toList());
    }
}
