package org.schoolpolicyreview.accuracy.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolpolicyreview.accuracy.findings.Cause;
import org.schoolpolicyreview.accuracy.findings.JudgedFinding;
import org.schoolpolicyreview.accuracy.findings.Judgement;

/**
 * The judged findings of a build as a table: a line each, fields with tabs between them, by school and criterion. Kept from
 * one build, it is compared with that of the next.
 */
public final class FindingsFile {

    private static final String HEAD = String.join("\t",
            "school", "criterion", "outcome", "accepted", "judgement", "duty", "cause");

    private FindingsFile() {}

    /** Writes findings. */
    public static String write(List<JudgedFinding> findings) {
        Stream<String> lines = findings.stream()
                .sorted(Comparator.comparing(JudgedFinding::school).thenComparing(JudgedFinding::criterion))
                .map(finding -> String.join("\t", finding.school(), finding.criterion(), finding.outcome(),
                        String.join("/", finding.accepted()), finding.judgement().words(), finding.duty() ? "yes" : "no",
                        finding.cause().map(Cause::word).orElse("")));
        return Stream.concat(Stream.of(HEAD), lines).map(line -> line + "\n").reduce("", String::concat);
    }

    /**
     * Reads findings that were written.
     *
     * @throws IllegalArgumentException if it is no such table
     */
    public static List<JudgedFinding> read(String table) {
        List<String> lines = table.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            throw new IllegalArgumentException("This is no table of findings: its first line is not \"" + HEAD + "\".");
        }
        List<JudgedFinding> findings = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            findings.add(new JudgedFinding(fields[0], fields[1], fields[2], List.of(fields[3].split("/")),
                    Stream.of(Judgement.values()).filter(each -> each.words().equals(fields[4])).findFirst().orElseThrow(),
                    fields[5].equals("yes"), cause(fields[6])));
        }
        return findings;
    }

    private static Optional<Cause> cause(String word) {
        return Stream.of(Cause.values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
