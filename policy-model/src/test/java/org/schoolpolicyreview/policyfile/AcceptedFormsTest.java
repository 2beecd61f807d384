package org.schoolpolicyreview.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.CodedValue;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Milestone;
import org.schoolpolicyreview.model.MilestoneKind;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.yaml.Definitions;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Key;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.Shape;
import org.schoolpolicyreview.yaml.ShortForm;
import org.schoolpolicyreview.yaml.YamlTree;
import org.schoolpolicyreview.yaml.YamlWriter;

/** The many ways in which an officer may write the same thing, and every key on its own. */
class AcceptedFormsTest {

    @ParameterizedTest
    @CsvSource({"yes, YES", "no, NO", "Yes, YES", "No, NO", "YES, YES", "true, YES", "True, YES", "false, NO", "y, YES",
        "n, NO", "not known, NOT_KNOWN", "unknown, NOT_KNOWN"})
    void yesAndNoAreWrittenAsPeopleWriteThem(String written, Standing read) {
        assertThat(document("in-force: " + written).inForce()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "Yes, true", "YES, true", "y, true", "true, true", "True, true", "'\"yes\"', true",
            "no, false",
        "No, false", "NO, false", "n, false", "false, false", "False, false"})
    void anAnswerIsWrittenAsPeopleWriteIt(String written, boolean read) {
        PolicyDocument document = document("responsible: {role: Headteacher, named: " + written + "}\n"
                + "says: [{inquiry: " + written + "}]");

        assertThat(document.all(PolicyDocument.RESPONSIBLE).get(0).named()).isEqualTo(read);
        assertThat(document.says().get(0).claim()).contains(read);
    }

    @ParameterizedTest
    @CsvSource({"31/03/2027", "31 March 2027", "2027-03-31", "31-3-27", "'31st March, 2027'"})
    void aDayIsWrittenAsTheDocumentWritesIt(String written) {
        Milestone due = document("next-review: \"" + written + "\"").milestones(MilestoneKind.NEXT_REVIEW)
                .findFirst().orElseThrow();

        assertThat(due.date().orElseThrow().text()).isEqualTo(written);
        assertThat(due.date().orElseThrow().range().orElseThrow().from()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "approved: May 2026 | approved: {date: May 2026}",
            "approved: May 2026 | approved: [May 2026]",
            "approved: {date: May 2026, by: governors} | approved: [{by: [governors], date: 'May 2026'}]",
            "period: 2024-2028 | period: {covers: 2024-2028}",
            "review-cycle: annually | review-cycle: {every: annually}",
            "responsible: Headteacher | responsible: [{role: Headteacher}]",
            "laws: Equality Act 2010 | laws: {cites: Equality Act 2010}",
            "definitions: hate crime | definitions: [{term: hate crime}]",
            "refers-to: Behaviour Policy | refers-to: {title: Behaviour Policy}",
            "also-says: Refugee Week is marked. | also-says: [{note: Refugee Week is marked.}]",
            "objectives: close the gap | objectives: [{objective: close the gap}]",
            "objectives: {objective: x, target: 90%} | objectives: {objective: x, target: {value: 90%}}",
            "headings: Aims | headings: [Aims]",
            "also-holds: dress code | also-holds: [uniform policy]",
            "not-looked-for: inquiry | not-looked-for: [Inquiry]",
            "says: {inquiry: yes} | says: [{about: inquiry, claim: yes}]",
            "says: {inquiry: yes} | says: [{inquiry: {claim: True}}]",
            "says: [{inquiry: the head} ] | says: [{about: inquiry, note: the head}]",
            "says: [{inquiry: {by: head, page: 4}}] | says: [{about: inquiry, page: '4', by: [head]}]",
            "says: [{about: [inquiry, exclusion], by: head}] | says: [{inquiry: {by: head}}, {exclusion: {by: head}}]",
            "says: {inquiry: {words: [one]}} | says: [{about: inquiry, words: one}]",
            "came-as: pdf | came-as: PDF", "read: Whole | read: whole"})
    void theShortAndTheLongFormMeanTheSame(String brief, String full) {
        assertThat(document(brief)).isEqualTo(document(full));
    }

    @ParameterizedTest
    @CsvSource({"equality scheme, EQUALITY_POLICY", "Equality Scheme, EQUALITY_POLICY", "DRESS CODE, UNIFORM_POLICY",
        "racist incident policy, RACIST_INCIDENT_POLICY", "other, OTHER", "privacy notice, DATA_PROTECTION_POLICY"})
    void aKindOfDocumentMayBeCalledByTheTitlesOfRealOnes(String written, DocumentKind kind) {
        Reading reading = PolicyFiles.read("test.yaml",
                "school: {name: A}\ndocuments: {title: A document, kind: " + written + "}");

        assertThat(reading.school().documents()).extracting(PolicyDocument::kind).containsExactly(kind);
    }

    @Test
    void theRegisterIsReadByCodeByNameOrByBoth() {
        CodedValue liverpool = new CodedValue("341", "Liverpool");
        for (String written : List.of("341", "\"341\"", "Liverpool", "liverpool", "{code: 341, name: Liverpool}")) {
            School school = PolicyFiles.read("test.yaml", "school: {name: A, local-authority: " + written + "}")
                    .school();
            assertThat(school.authority()).contains(liverpool);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "Unknown", "not known"})
    void whatIsNotKnownOfASchoolMayBeSaid(String unknown) {
        Reading reading = PolicyFiles.read("test.yaml", "school: {name: A, employees: " + unknown + "}");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.school().employees()).isEmpty();
    }

    @Test
    void lineEndsOfWindowsAndAByteOrderMarkMakeNoDifference(@TempDir Path folder) throws IOException {
        String yaml = "school:\n  name: Café School\ndocuments:\n  - title: A\n    kind: other\n    read: whole\n";
        Path file = folder.resolve("windows.yaml");
        Files.write(file, ("\uFEFF" + yaml.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));

        assertThat(PolicyFiles.read(file).school()).isEqualTo(PolicyFiles.read("unix.yaml", yaml).school());
    }

    @Test
    void aTextOverSeveralLinesIsOneText() {
        Statement folded = document("says:\n  - inquiry:\n      words: >\n        The head\n        looks into it.\n")
                .says().get(0);
        Statement plain = document("says:\n  - inquiry:\n      words: The head\n        looks into it.\n").says()
                .get(0);

        assertThat(folded.words()).contains("The head looks into it.");
        assertThat(plain).isEqualTo(folded);
    }

    @Test
    void everythingThatIsReadKnowsItsLine() {
        PolicyDocument document = PolicyFiles.read("test.yaml", """
                school:
                  name: A School
                documents:
                  - title: A document
                    kind: other
                    approved: May 2026
                    next-review: {date: May 2027}
                    says:
                      - inquiry: yes
                      - inquiry:
                          by: headteacher
                      - about: inquiry
                        by: headteacher
                """).school().documents().get(0);

        assertThat(document.origin()).isEqualTo(new Origin("test.yaml", 4, 5));
        assertThat(document.milestones()).extracting(Milestone::origin)
                .containsExactly(new Origin("test.yaml", 6, 15), new Origin("test.yaml", 7, 18));
        assertThat(document.says()).extracting(Statement::origin).containsExactly(new Origin("test.yaml", 9, 9),
                new Origin("test.yaml", 10, 9), new Origin("test.yaml", 12, 9));
    }

    @ParameterizedTest
    @MethodSource("everyKey")
    <T, B> void everyKeyIsReadAndWrittenOnItsOwnInEachOfItsForms(Form<T, B> form, Key<T, B, ?> key) {
        for (Node value : examplesOf(key)) {
            List<Node.Pair> pairs = new ArrayList<>();
            form.keys().stream().filter(each -> each.required() && each != key)
                    .forEach(each -> pairs.add(Node.pair(each.name(), examplesOf(each).get(0))));
            pairs.add(Node.pair(key.name(), value));
            String yaml = YamlWriter.write(Node.keys(pairs));

            T read = read(form, yaml);
            String written = YamlWriter.write((Node.Keys) form.write(read));

            assertThat(key.write(read)).as(yaml).isPresent();
            assertThat(read(form, written)).as(written).isEqualTo(read);
        }
    }

    static Stream<Object[]> everyKey() {
        Stream<Form<?, ?>> forms = Stream.concat(
                Stream.of(SchoolForm.FILE, SchoolForm.FACTS, DocumentForm.DOCUMENT, SmallForms.CHARACTERISTICS,
                        SmallForms.APPEARANCE),
                Stream.<Shape<?>>of(TimeForms.PERIOD, TimeForms.REVIEW_CYCLE,
                TimeForms.milestone(MilestoneKind.APPROVED),
                        SmallForms.RESPONSIBILITY, SmallForms.LAW, SmallForms.DEFINITION, SmallForms.REFERENCE,
                        SmallForms.REMARK, ObjectiveForm.OBJECTIVE, ObjectiveForm.FIGURE)
                        .map(shape -> ((ShortForm<?, ?>) shape).form()));
        return Stream.concat(forms, Stream.of(StatementForms.LONG))
                .flatMap(form -> form.keys().stream().map(key -> new Object[] {form, key}))
                .filter(formAndKey -> ((Key<?, ?, ?>) formAndKey[1]) != StatementForms.LONG.key("about").orElseThrow());
    }

    /** The examples of a key, alone and, where the schema takes it, in a list. */
    private static List<Node> examplesOf(Key<?, ?, ?> key) {
        List<Node> values = new ArrayList<>();
        for (String example : key.examples()) {
            if (example.equals("unknown")) {
                continue; // as good as nothing: it is not kept
            }
            values.add(YamlTree.read("example", example, new Mistakes()).orElseThrow());
        }
        if (key.shape().schema(new Definitions()).toString().contains("-or-list")) {
            values.add(Node.items(List.copyOf(values)));
            values.add(Node.items(List.of(values.get(0))));
        }
        return values;
    }

    private static <T> T read(Form<T, ?> form, String yaml) {
        Mistakes mistakes = new Mistakes();
        T value = YamlTree.read("test.yaml", yaml, mistakes).flatMap(node -> form.read(node, mistakes)).orElse(null);
        assertThat(mistakes.errors()).as(yaml + mistakes.sorted()).isZero();
        return value;
    }

    private static PolicyDocument document(String keys) {
        Reading reading = PolicyFiles.read("test.yaml", "school: {name: A School}\ndocuments:\n"
                + ("title: A document\nkind: equality policy\n" + keys + "\n").indent(2));
        return reading.school().documents().get(0);
    }
}
