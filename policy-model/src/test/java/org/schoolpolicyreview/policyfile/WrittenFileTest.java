package org.schoolpolicyreview.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolpolicyreview.policyfile.PagedBlocks.place;
import static org.schoolpolicyreview.policyfile.PagedBlocks.heading;
import static org.schoolpolicyreview.policyfile.PagedBlocks.paragraph;
import static org.schoolpolicyreview.policyfile.PagedBlocks.item;
import static org.schoolpolicyreview.policyfile.PagedBlocks.row;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.model.CodedValue;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.time.WrittenDate;

/** A policy file that is written can be read by a person. */
class WrittenFileTest {

    @Test
    void whatIsWrittenCanBeReadByAPersonAndComparedLineByLine() {
        String sentence = "Every adult who sees or is told of a racist incident must record it before the end of the school day.";
        School school = School.named("Harbour View Primary School")
                .set(School.PHASE, new CodedValue("2", "Primary"))
                .document(PolicyDocument.named("racist-incidents.docx")
                        .set(PolicyDocument.KINDS, List.of(DocumentKind.RACIST_INCIDENT_POLICY))
                        .set(PolicyDocument.NEXT_REVIEW, WrittenDate.of("May 2027"))
                        .text(List.of(heading(1, "Racist incidents", "1"), paragraph("Version: 3\nApproved: May 2026", "1"),
                                heading(2, "1. What we do", "2"),
                                paragraph(sentence + " Is it urgent? The headteacher decides.", "2"),
                                new Block.ListItem(1, "(a)", "listen;", place("2")), item(2, "to the child;", "2"),
                                new Block.ListItem(1, "(b)", "write it down: record #3.", place("3")),
                                row(1, true, "3", "Stage", "Who"), row(1, false, "3", "1", ""),
                                new Block.Footnote("1", "On the log.", place("3")),
                                new Block.Aside("Page 3 of 4", place("3")), new Block.Note("A flow chart.", place("3"))))
                        .build())
                .build();

        assertThat(PolicyFiles.write(school)).isEqualTo("""
                # yaml-language-server: $schema=policy-file.schema.json
                school:
                  name: Harbour View Primary School
                  phase: Primary
                documents:
                  - file: racist-incidents.docx
                    kinds: racist-incident policy
                    next-review: May 2027
                    text:
                      - page: 1
                      - title: Racist incidents
                      - |-
                        Version: 3
                        Approved: May 2026
                      - page: 2
                      - heading: 1. What we do
                      - >-
                        Every adult who sees or is told of a racist incident must record it before the end of the school day.
                        Is it urgent?
                        The headteacher decides.
                      - list:
                          - "(a)": listen;
                          - list:
                              - to the child;
                          - page: 3
                          - "(b)": "write it down: record #3."
                      - table:
                          - [Stage, Who]
                          - [1, ""]
                      - footnote:
                          1: On the log.
                      - aside: Page 3 of 4
                      - note: A flow chart.
                """);
        RoundTripTest.assertSameAfterWritingAndReading(school);
    }

    @Test
    void aSentenceThatChangesChangesItsOwnLinesOnly() {
        String before = "We tell the parents of every child who took part on the same day. ".repeat(6);
        String after = before.replaceFirst("same", "very same");
        List<String> old = PolicyFiles.write(RoundTripTest.withText(paragraph(before, "1"))).lines().toList();
        List<String> changed = new ArrayList<>(PolicyFiles.write(RoundTripTest.withText(paragraph(after, "1"))).lines().toList());

        changed.removeAll(old);
        assertThat(changed).hasSize(1);
    }
}
