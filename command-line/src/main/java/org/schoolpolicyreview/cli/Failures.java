package org.schoolpolicyreview.cli;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.policyfile.Problem;

/** What could not be read or reviewed. It stops nothing else, and is listed at the end. */
final class Failures {

    private final Surroundings here;
    private final List<List<String>> each = new ArrayList<>();

    Failures(Surroundings here) {
        this.here = here;
    }

    void add(String sentence) {
        each.add(List.of(sentence));
    }

    void add(List<Problem> mistakes) {
        each.add(mistakes.stream().map(mistake -> Places.line(mistake, here)).toList());
    }

    int size() {
        return each.size();
    }

    /** What is wrong, a sentence for each. */
    List<String> sentences() {
        return each.stream().flatMap(List::stream).toList();
    }

    /** Lists them, and gives the exit status. */
    int tell(int reviewed) {
        if (each.isEmpty()) {
            return ExitStatus.DONE;
        }
        here.say("Not reviewed: " + size() + " of " + (size() + reviewed) + ". What to mend:");
        each.forEach(lines -> lines.forEach(line -> here.say("  " + line)));
        return ExitStatus.SOME_FAILED;
    }
}
