package org.schoolpolicyreview.accuracy.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.schoolpolicyreview.accuracy.findings.JudgedFinding;

/**
 * What changed from one build to another: each finding whose outcome flipped, with the outcome before and after.
 *
 * @param forTheLabels flips that became right
 * @param against flips that were right, and are not now
 * @param neither flips from one right outcome to another, or from one wrong outcome to another
 * @param onlyOnce findings that only one of the builds has
 */
public record Comparison(List<Flip> forTheLabels, List<Flip> against, List<Flip> neither, List<String> onlyOnce) {

    /** A finding before and after. */
    public record Flip(JudgedFinding before, JudgedFinding after) {

        @Override
        public String toString() {
            return before.school() + "  " + before.criterion() + "  " + said(before) + " -> " + said(after)
                    + "; the expert accepts " + String.join(" or ", after.accepted());
        }

        private static String said(JudgedFinding finding) {
            return finding.outcome() + " (" + finding.judgement().words()
                    + (finding.isFalseAlarmOnADuty() ? " on a legal duty" : "") + ")";
        }
    }

    public Comparison {
        forTheLabels = List.copyOf(forTheLabels);
        against = List.copyOf(against);
        neither = List.copyOf(neither);
        onlyOnce = List.copyOf(onlyOnce);
    }

    /** Compares the findings of two builds. */
    public static Comparison of(List<JudgedFinding> before, List<JudgedFinding> after) {
        Map<String, JudgedFinding> first = byName(before);
        Map<String, JudgedFinding> second = byName(after);
        List<Flip> better = new ArrayList<>();
        List<Flip> worse = new ArrayList<>();
        List<Flip> neither = new ArrayList<>();
        List<String> onlyOnce = new ArrayList<>();
        first.keySet().stream().filter(name -> !second.containsKey(name)).map(name -> name + "  only before").forEach(onlyOnce::add);
        second.keySet().stream().filter(name -> !first.containsKey(name)).map(name -> name + "  only after").forEach(onlyOnce::add);
        first.forEach((name, was) -> {
            JudgedFinding is = second.getOrDefault(name, was);
            if (was.outcome().equals(is.outcome()) && was.judgement() == is.judgement()) {
                return;
            }
            (was.isRight() == is.isRight() ? neither : is.isRight() ? better : worse).add(new Flip(was, is));
        });
        return new Comparison(better, worse, neither, onlyOnce);
    }

    private static Map<String, JudgedFinding> byName(List<JudgedFinding> findings) {
        Map<String, JudgedFinding> named = new TreeMap<>();
        findings.forEach(finding -> named.put(finding.school() + "  " + finding.criterion(), finding));
        return named;
    }

    /** All of it, to be read on a screen. */
    public String text() {
        StringBuilder text = new StringBuilder();
        add(text, "For the labels", forTheLabels);
        add(text, "Against the labels", against);
        add(text, "Neither", neither);
        add(text, "In one build only", onlyOnce);
        return text.toString();
    }

    private static void add(StringBuilder text, String title, List<?> lines) {
        text.append(title).append(": ").append(lines.size()).append('\n');
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
    }
}
