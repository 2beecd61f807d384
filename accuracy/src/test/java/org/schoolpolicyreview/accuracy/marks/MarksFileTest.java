package org.schoolpolicyreview.accuracy.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.teaching.files.ProjectFolder;

class MarksFileTest {

    @Test
    void aMarkHasWordsAndFields() {
        List<MarkedDocument> documents = MarksFile.read("marks.yaml", """
                school: quaymoss
                documents:
                  - document: page
                    kinds: [website page, uniform policy]
                    kinds-unsure: [uniform policy]
                    things:
                      - {kind: contact, quote: 'ring, or write', also: [the office], role: office, by: [phone, post], unsure: yes, why: no number}
                """);
        assertThat(documents).singleElement().satisfies(document -> {
            assertThat(document.unsureKinds()).containsExactly("uniform policy");
            Mark mark = document.marks().get(0);
            assertThat(mark.quote()).isEqualTo("ring, or write");
            assertThat(mark.fields("by")).containsExactly("phone", "post");
            assertThat(mark.field("role")).contains("office");
            assertThat(mark.field("why")).isEmpty();
            assertThat(mark.unsure()).isTrue();
        });
    }

    @Test
    void aFileWithAMistakeEndsTheCount() {
        assertThatThrownBy(() -> MarksFile.read("marks.yaml", "documents:\n  - {document: page, document: page}\n"))
                .hasMessageContaining("stands twice");
    }

    @Test
    void theLabelledSchoolsAndSixSamplesAreMarked() {
        ProjectFolder project = ProjectFolder.found();
        assertThat(project.markedSchools()).hasSize(14).containsAll(project.labelledSchools());
    }
}
