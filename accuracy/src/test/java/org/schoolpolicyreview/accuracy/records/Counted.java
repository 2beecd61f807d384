package org.schoolpolicyreview.accuracy.records;

import java.util.List;
import java.util.Map;
import org.schoolpolicyreview.intake.markdown.MarkdownText;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.reading.DocumentReader;
import org.schoolpolicyreview.accuracy.marks.MarksFile;

/** Counts one invented document against invented marks. */
final class Counted {

    private Counted() {}

    static DocumentCount document(String markdown, String marks) {
        School school = School.named("Quaymoss School").document(
                PolicyDocument.named("policy.md").text(MarkdownText.read("policy.md", markdown)).build()).build();
        return new DocumentCount(MarksFile.read("marks.yaml", marks).get(0),
                new DocumentReader().read(school).documents().get(0), markdown);
    }

    /** The counts of a document whose marks are these lines, each a mark in braces. */
    static Map<String, Tally> tallies(String markdown, String... marks) {
        String things = marks.length == 0 ? "" : "    things:\n      - " + String.join("\n      - ", marks) + "\n";
        return RecordCounts.of(List.of(document(markdown, """
                school: quaymoss
                documents:
                  - document: policy
                    title: Behaviour Policy
                    kinds: [behaviour policy]
                """ + things))).tallies();
    }
}
