package org.schoolpolicyreview.report.text;

import java.util.List;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Grounds;
import org.schoolpolicyreview.review.Evidence;

/** What of the words counted and which rule decided, in short: only what was not said before. */
final class GroundsLines {

    private GroundsLines() {}

    static void write(Evidence evidence, Page page) {
        Grounds grounds = evidence.grounds();
        String said = evidence.saw();
        if (!isSaid(grounds.told(), said)) {
            page.text("    ", "Found by: " + quoted(grounds.told()) + ".");
        }
        grounds.cue().filter(cue -> cue.words().isBlank() || !said.contains(cue.words())).ifPresent(cue -> page.text("    ",
                "A cue " + (cue.words().isBlank() ? "around it" : "‘" + cue.words() + "’") + " takes something from it: "
                        + cue.kind().word() + "."));
        grounds.doubted().filter(words -> words.isEmpty() || !isSaid(words, said)).ifPresent(words -> page.text("    ",
                "It does not sound firm: " + (words.isEmpty() ? "what stands around it tells." : quoted(words) + ".")));
        if (!evidence.rule().isEmpty()) {
            page.text("    ", "Rule: " + evidence.rule() + ".");
        }
    }

    private static boolean isSaid(List<String> words, String said) {
        return words.stream().allMatch(each -> said.contains("‘" + each + "’"));
    }

    private static String quoted(List<String> words) {
        return words.stream().map(each -> "‘" + each + "’").collect(Collectors.joining(", "));
    }
}
