package org.schoolpolicyreview.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schoolpolicyreview.model.CodedValue;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.DocumentTopics;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Key;

/** A file to fill in asks, and answers nothing. */
class StarterFileTest {

    private static final School PRIMARY = School.named("Harbour View Primary School")
            .set(School.URN, 999001)
            .set(School.PHASE, new CodedValue("2", "Primary"))
            .set(School.TYPE, new CodedValue("1", "Community school"))
            .build();
    private static final List<DocumentKind> ALL = List.of(DocumentKind.values());

    private static final Pattern ANSWER_LINE = Pattern.compile("(?m)^( *)# ((?:  )*(?:- )?[a-z-]+:(?: [\"\\[{].*)?)$");
    private static final Pattern OPEN = Pattern.compile("([a-z-]+): (?:\"\"|\\[\"\", \"\"\\])");

    @Test
    void theUntouchedFileIsNotAReviewableSchoolAndSaysWhatToFillInFirst() {
        String untouched = StarterFile.write(PRIMARY, List.of(DocumentKind.EQUALITY_POLICY,
                DocumentKind.UNIFORM_POLICY));

        Reading reading = PolicyFiles.read("starter.yaml", untouched);

        assertThat(reading.isUsable()).isFalse();
        assertThat(reading.problems()).extracting(Problem::what).containsExactly(
                "Nothing stands after \"title:\".", "Nothing stands after \"read:\".",
                "Nothing stands after \"says:\".",
                "Nothing stands after \"title:\".", "Nothing stands after \"read:\".",
                "Nothing stands after \"says:\".");
        assertThat(reading.problems()).extracting(Problem::fix).contains(
                "Fill it in, for example \"whole\", or take it out.");
    }

    @Test
    void nothingIsAnsweredBeforehandButTheFactsThatWereGiven() {
        String untouched = StarterFile.write(PRIMARY, ALL);
        String filledIn = untouched.replaceAll("(?m)^  - title:$", "  - title: A title")
                .replaceAll("(?m)^    says:$", "").replaceAll("(?m)^    read:$", "");

        School school = PolicyFiles.read("starter.yaml", filledIn).school();

        assertThat(school.documents()).extracting(PolicyDocument::kind).isEqualTo(ALL);
        assertThat(school.documents()).allSatisfy(document -> {
            assertThat(document).isEqualTo(PolicyDocument.of(document.kind(), "A title").build());
            assertThat(document.read()).isEqualTo(Extent.PART);
        });
        assertThat(school).isEqualTo(PRIMARY.withDocuments(school.documents()));
    }

    @Test
    void everyLineThatIsTakenOutOfItsCommentAndFilledInIsRead() {
        String filledIn = fillIn(StarterFile.write(PRIMARY, ALL));

        Reading reading = PolicyFiles.read("starter.yaml", filledIn);

        assertThat(reading.mistakes()).as(filledIn).isEmpty();
        for (PolicyDocument document : reading.school().documents()) {
            assertThat(document.says()).extracting(Statement::about)
                    .isEqualTo(DocumentTopics.of(document.kind(), PRIMARY));
        }
    }

    @Test
    void aLineThatIsTakenOutOfItsCommentAndLeftEmptyIsAMistakeAndNoAnswer() {
        String uncommented = ANSWER_LINE.matcher(StarterFile.write(PRIMARY, List.of(DocumentKind.EQUALITY_POLICY)))
                .replaceAll("$1$2");

        assertThat(PolicyFiles.read("starter.yaml", uncommented).mistakes()).hasSizeGreaterThan(100)
                .allSatisfy(problem -> assertThat(problem.what()).startsWith("Nothing stands after"));
    }

    @Test
    void theFirstScreenExplainsHowToFillItInWithTheSchemaFirst() {
        List<String> lines = StarterFile.write(PRIMARY, ALL).lines().toList();
        List<String> explained = lines.stream().skip(1).takeWhile(line -> line.startsWith("#")).toList();

        assertThat(lines.get(0)).isEqualTo("# yaml-language-server: $schema=policy-file.schema.json");
        assertThat(explained).hasSizeLessThanOrEqualTo(12);
        assertThat(String.join("\n", explained)).contains("Harbour View Primary School", "words", "page", "note",
                "not-looked-for", "has-no", "[name]", "read: whole");
    }

    @Test
    void noLineIsLongerThanAScreenIsWide() {
        School longName = School.named("The " + "Very ".repeat(60) + "Long School").build();

        assertThat(StarterFile.write(PRIMARY, ALL).lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(111));
        assertThat(StarterFile.write(longName, ALL).lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(111));
    }

    @Test
    void aFactThatIsKnownIsNotAsked() {
        String file = StarterFile.write(PRIMARY, List.of());

        assertThat(file).contains("\n  phase: Primary\n", "\n  urn: 999001\n", "# employees: \"\"")
                .doesNotContain("# phase", "# urn", "documents:");
        assertThat(PolicyFiles.read("starter.yaml", file).school()).isEqualTo(PRIMARY);
    }

    @Test
    void aNameThatYamlWouldTakeForSomethingElseDoesNoHarm() {
        School school = School.named("St: \"Anne's\"\n# School").build();

        assertThat(PolicyFiles.read("starter.yaml", StarterFile.write(school, List.of())).school()).isEqualTo(school);
    }

    @Test
    void questionsThatMakeNoSenseForASchoolAreNotAsked() {
        School nursery = School.named("A Nursery").set(School.PHASE, new CodedValue("1", "Nursery")).build();
        School special = School.named("A School").set(School.TYPE, CodedValue.named("Academy special converter"))
                .build();
        School college = School.named("A College").set(School.PHASE, new CodedValue("6", "")).build();
        School small = School.named("A School").set(School.EMPLOYEES, 58).build();
        School large = School.named("A School").set(School.EMPLOYEES, 250).build();
        School unknown = School.named("A School").build();

        assertThat(asked(unknown)).isEqualTo(Set.of(Topic.values()));
        assertThat(notAsked(nursery)).containsExactlyInAnyOrder(Topic.APPEALS_PANEL, Topic.APPEALS_HEARING,
                Topic.BALANCED_TEACHING, Topic.SEARCHING, Topic.EXCLUSION);
        assertThat(notAsked(special)).containsExactlyInAnyOrder(Topic.APPEALS_PANEL, Topic.APPEALS_HEARING);
        assertThat(notAsked(college)).containsExactly(Topic.YOUNG_CHILDREN);
        assertThat(notAsked(small)).containsExactly(Topic.PAY_GAP);
        assertThat(notAsked(large)).isEmpty();
    }

    @Test
    void everyTopicIsAskedOfSomeKindOfDocument() {
        assertThat(ALL.stream().flatMap(kind -> DocumentTopics.of(kind).stream()).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Topic.values()));
    }

    @ParameterizedTest
    @EnumSource
    void topicsAreAskedInTheOrderInWhichDocumentsRun(DocumentKind kind) {
        assertThat(DocumentTopics.of(kind)).isNotEmpty().isSorted().doesNotHaveDuplicates();
    }

    private static Set<Topic> notAsked(School school) {
        Set<Topic> asked = asked(school);
        return Arrays.stream(Topic.values()).filter(topic -> !asked.contains(topic)).collect(Collectors.toSet());
    }

    private static Set<Topic> asked(School school) {
        return ALL.stream().flatMap(kind -> DocumentTopics.of(kind, school).stream()).collect(Collectors.toSet());
    }

    /** What an officer would do: take lines out of their comments, and write between the quotation marks. */
    private static String fillIn(String starter) {
        String uncommented = ANSWER_LINE.matcher(starter).replaceAll("$1$2")
                .replaceAll("(?m)^  - title:$", "  - title: \"\"").replaceAll("(?m)^    read:$", "    read: \"\"");
        Map<String, String> examples = Stream.<Form<?, ?>>of(SchoolForm.FACTS, DocumentForm.DOCUMENT,
                StatementForms.LONG)
                .flatMap(form -> form.keys().stream())
                .filter(key -> !key.examples().isEmpty())
                .collect(Collectors.toMap(Key::name, key -> key.examples().get(0), (one, other) -> one));
        return OPEN.matcher(uncommented).replaceAll(found ->
                Matcher.quoteReplacement(found.group(1) + ": \"" + examples.getOrDefault(found.group(1), "words")
                + "\""));
    }
}
