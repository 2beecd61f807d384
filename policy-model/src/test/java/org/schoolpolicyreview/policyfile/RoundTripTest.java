package org.schoolpolicyreview.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.schoolpolicyreview.model.CodedValue;
import org.schoolpolicyreview.model.Definition;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.LawCited;
import org.schoolpolicyreview.model.Milestone;
import org.schoolpolicyreview.model.MilestoneKind;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.Remark;
import org.schoolpolicyreview.model.ReviewCycle;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.yaml.YamlWriter;

/** What was written is read again as the same, whatever it says. */
class RoundTripTest {

    private static final int MODELS = 400;

    static final List<String> TEXTS = HostileTexts.ALL;

    @ParameterizedTest
    @FieldSource("TEXTS")
    void aTextThatLooksLikeSomethingElseStaysTheText(String text) {
        School school = School.named(text)
                .set(School.ESTABLISHMENT_NUMBER, text)
                .document(PolicyDocument.of(DocumentKind.RACIST_INCIDENT_POLICY, text)
                        .set(PolicyDocument.HEADINGS, List.of(text))
                        .set(PolicyDocument.DAMAGED, List.of(text, "plain", text))
                        .law(LawCited.builder().set(LawCited.CITES, text).build())
                        .law(LawCited.builder().set(LawCited.CITES, "the law").words(text).build())
                        .says(Statement.about(Topic.INQUIRY).note(text).build())
                        .says(Statement.about(Topic.INQUIRY).words(text).page(text).by(text).by("head").build())
                        .set(PolicyDocument.DEFINITIONS, List.of(Definition.builder().set(Definition.TERM, text)
                        .build()))
                        .set(PolicyDocument.ALSO_SAYS, List.of(Remark.builder().note(text).build()))
                        .build())
                .build();

        assertSameAfterWritingAndReading(school);
    }

    @Test
    void anyModelThatTheSchemaAllowsStaysTheSame() {
        RandomPolicyFiles files = new RandomPolicyFiles(20261123);
        for (int i = 0; i < MODELS; i++) {
            String yaml = YamlWriter.write(files.next());
            Reading first = PolicyFiles.read("model-" + i + ".yaml", yaml);
            assertThat(first.mistakes()).as(yaml).isEmpty();

            assertSameAfterWritingAndReading(first.school());
        }
    }

    @Test
    void theOneFileFormAndTheFolderFormGiveEqualSchools(@TempDir Path folder) throws IOException {
        RandomPolicyFiles files = new RandomPolicyFiles(42);
        for (int i = 0; i < 60; i++) {
            School school = PolicyFiles.read("model.yaml", YamlWriter.write(files.next())).school();
            Path own = Files.createDirectory(folder.resolve("school-" + i));
            for (Map.Entry<String, String> file : PolicyFiles.writeFolder(school).entrySet()) {
                Files.writeString(own.resolve(file.getKey()), file.getValue());
            }

            Reading reading = PolicyFiles.read(own);

            assertThat(reading.mistakes()).isEmpty();
            assertThat(reading.school()).isEqualTo(school);
        }
    }

    @Test
    void theFilesOfAFolderAreNamedAfterTheirDocumentsAndKeepTheirOrder() {
        School.Builder school = School.named("A School");
        List.of("Zero tolerance", "Équality: \"policy\"", "…", "../../etc/passwd", "x".repeat(200)).forEach(title ->
                school.document(PolicyDocument.of(DocumentKind.OTHER, title).build()));

        assertThat(PolicyFiles.writeFolder(school.build()).keySet()).containsExactly("school.yaml",
                "01-zero-tolerance.yaml", "02-quality-policy.yaml", "03-document.yaml", "04-etc-passwd.yaml",
                "05-" + "x".repeat(60) + ".yaml");
    }

    @Test
    void moreThanAHundredDocumentsKeepTheirOrder(@TempDir Path folder) throws IOException {
        School.Builder school = School.named("A School");
        for (int i = 0; i < 120; i++) {
            school.document(PolicyDocument.of(DocumentKind.OTHER, "Document " + i).build());
        }
        for (Map.Entry<String, String> file : PolicyFiles.writeFolder(school.build()).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }

        assertThat(PolicyFiles.read(folder).school()).isEqualTo(school.build());
    }

    @Test
    void valuesOfTheRegisterKeepTheirCodeAndTheirName() {
        List<CodedValue> values = List.of(new CodedValue("2", "Primary"), CodedValue.named("Primary"),
                new CodedValue("2", ""), new CodedValue("99", ""), new CodedValue("99", "Primary"),
                CodedValue.named("New phase"), CodedValue.named("99"), new CodedValue("A1", ""));
        for (CodedValue value : values) {
            for (var field : List.of(School.PHASE, School.TYPE, School.AUTHORITY, School.RELIGIOUS_CHARACTER,
                    School.TRUST, School.FEDERATION, School.GENDER)) {
                assertSameAfterWritingAndReading(School.named("A School").set(field, value).build());
            }
        }
    }

    @Test
    void aClaimIsNoNoteAndANoteOfOneWordIsNoClaim() {
        List<Statement> statements = new ArrayList<>();
        for (String word : List.of("yes", "no", "Yes", "TRUE", "n", "yes, always")) {
            statements.add(Statement.about(Topic.INQUIRY).note(word).build());
        }
        statements.add(Statement.about(Topic.INQUIRY).set(Statement.CLAIM, true).build());
        statements.add(Statement.about(Topic.INQUIRY).set(Statement.CLAIM, false).build());
        statements.add(Statement.about(Topic.INQUIRY).set(Statement.CLAIM, false).note("no").build());

        assertSameAfterWritingAndReading(School.named("A School").document(PolicyDocument
                .of(DocumentKind.OTHER, "A document").set(PolicyDocument.SAYS, statements).build()).build());
    }

    @Test
    void theOrderInWhichDatedEventsWereGivenMakesNoDifference() {
        Milestone approved = Milestone.builder().set(Milestone.KIND, MilestoneKind.APPROVED).note("in May").build();
        Milestone due = Milestone.builder().set(Milestone.KIND, MilestoneKind.NEXT_REVIEW).note("in June").build();

        assertThat(document(due, approved)).isEqualTo(document(approved, due));
        assertSameAfterWritingAndReading(School.named("A School").document(document(due, approved, due)).build());
    }

    @Test
    void theSameSchoolGivesTheSameBytesInWhateverOrderItsFieldsWereSet() {
        School one = School.named("A School").set(School.URN, 999001).set(School.PUPILS, 10).build();
        School other = School.builder().set(School.PUPILS, 10).set(School.URN, 999001).set(School.NAME, "A School")
                .build();

        assertThat(PolicyFiles.write(one)).isEqualTo(PolicyFiles.write(other));
    }

    @Test
    void whatIsWrittenIsShortWhereLittleIsSaidAndWrappedWhereMuchIs() {
        School school = School.named("Harbour View Primary School")
                .set(School.PHASE, new CodedValue("2", "Primary"))
                .document(PolicyDocument.of(DocumentKind.RACIST_INCIDENT_POLICY, "Racist Incident Policy")
                        .set(PolicyDocument.HEADINGS, List.of("Aims", "What we do: first steps"))
                        .set(PolicyDocument.REVIEW_CYCLES, List.of(
                                ReviewCycle.builder().set(ReviewCycle.EVERY, Rhythm.of("annually")).build()))
                        .says(Statement.about(Topic.INCIDENT_LOG).note("one log for all").build())
                        .says(Statement.about(Topic.RECORD_WRITTEN).by("any adult").within("1 school day")
                                .words("The adult who saw it or was told of it writes it down in the log of the school "
                                        + "before the end of the next day on which the school is open.").page("4")
                                        .build())
                        .build())
                .build();

        assertThat(PolicyFiles.write(school)).isEqualTo("""
                # yaml-language-server: $schema=policy-file.schema.json
                school:
                  name: Harbour View Primary School
                  phase: Primary
                documents:
                  - title: Racist Incident Policy
                    kind: racist-incident policy
                    review-cycle: annually
                    headings: [Aims, "What we do: first steps"]
                    says:
                      - incident-log: one log for all
                      - about: record-written
                        by: any adult
                        within: 1 school day
                        words: >-
                          The adult who saw it or was told of it writes it down in the log of the school before the end of the
                          next day on which the school is open.
                        page: 4
                """);
    }

    private static PolicyDocument document(Milestone... milestones) {
        return PolicyDocument.of(DocumentKind.OTHER, "A document")
                .set(PolicyDocument.MILESTONES, List.of(milestones)).build();
    }

    private static void assertSameAfterWritingAndReading(School school) {
        String yaml = PolicyFiles.write(school);
        Reading reading = PolicyFiles.read("written.yaml", yaml);

        assertThat(reading.mistakes()).as(yaml).isEmpty();
        assertThat(reading.school()).as(yaml).isEqualTo(school);
        assertThat(PolicyFiles.write(reading.school())).isEqualTo(yaml);
    }
}
