package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.review.PartResult.Result;

/**
 * What holds for every part of every criterion, over texts made of the criteria's own model wordings. A part that does not
 * keep a property is named in model-wordings.yaml, with the reason; what is named there and holds is a failure too.
 */
class ModelWordingsTest {

    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String NAME = "Example School";
    private static final Map<String, String> KNOWN = ModelWordings.known();
    private static final PolicyDocument MENU = Texts.document("lunch-menu.md", """
            # Lunch in November

            On Mondays there is soup with bread, on Tuesdays pasta, and on Fridays fish. Fruit is on every table.
            """);
    private static final PolicyDocument CLUBS = Texts.document("clubs.md", """
            # Clubs after school

            The chess club meets in the library. The gardeners meet at the pond, with boots.
            """);

    @TestFactory
    Stream<DynamicTest> theModelWordingsShowEveryPartAndNothingElseDoes() {
        return REVIEW.criteria().stream().map(criterion -> dynamicTest(criterion.id(), () -> {
            Map<String, String> notKept = notKept(criterion);
            TreeSet<String> known = KNOWN.keySet().stream().filter(each -> each.startsWith(criterion.id() + "/"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(new TreeSet<>(notKept.keySet()))
                    .as("of %s, part and property that is not kept: %s", criterion.id(), String.join("\n", notKept.values()))
                    .isEqualTo(known);
        }));
    }

    /** The part and the property of each that is not kept, with what decided it. */
    private static Map<String, String> notKept(Criterion criterion) {
        Map<String, String> notKept = new TreeMap<>();
        List<String> said = ModelWordings.of(criterion);
        Finding all = found(criterion, said);
        for (int one = 0; one < said.size(); one++) {
            String part = criterion.parts().get(one).name();
            if (!isShown(all, part)) {
                note(notKept, all, part, "shown");
                continue;
            }
            Finding without = found(criterion, without(said, one));
            if (isShown(without, part)) {
                note(notKept, without, part, "taken out");
            }
            for (int other = 0; other < said.size(); other++) {
                Finding replaced = found(criterion, with(said, one, said.get(other)));
                if (other != one && isShown(replaced, part)) {
                    note(notKept, replaced, part, "replaced by " + criterion.parts().get(other).name());
                }
            }
            for (int other = one + 1; other < said.size(); other++) {
                List<String> exchanged = new ArrayList<>(said);
                Collections.swap(exchanged, one, other);
                Finding found = found(criterion, exchanged);
                if (!results(found).equals(results(all))) {
                    note(notKept, found, part, "exchanged with " + criterion.parts().get(other).name());
                }
            }
        }
        return notKept;
    }

    private static boolean isShown(Finding finding, String part) {
        return results(finding).get(part) == Result.SHOWN;
    }

    private static void note(Map<String, String> notKept, Finding finding, String part, String property) {
        String key = finding.criterion().id() + "/" + part + " " + property;
        notKept.put(key, key + ": " + results(finding) + " " + finding.evidence().stream()
                .filter(each -> each.part().equals(part)).map(each -> "‘" + each.quotation().text() + "’").distinct().toList());
    }

    @TestFactory
    Stream<DynamicTest> anUnrelatedPageAnotherOrderAndAnotherNameChangeNothing() {
        return REVIEW.criteria().stream().map(criterion -> dynamicTest(criterion.id(), () -> {
            List<String> said = ModelWordings.of(criterion);
            PolicyDocument document = ModelWordings.document(criterion, NAME, said);
            Map<String, Result> all = results(found(criterion, said));

            assertThat(results(found(criterion, NAME, List.of(document, MENU)))).as("an unrelated page after it").isEqualTo(all);
            assertThat(results(found(criterion, NAME, List.of(CLUBS, MENU, document)))).as("unrelated pages before it").isEqualTo(all);
            for (String name : List.of("St Oswald’s Church of England Primary School", "The Law Academy", "Ashdale")) {
                assertThat(results(found(criterion, name, List.of(ModelWordings.document(criterion, name, said)))))
                        .as("the name " + name).isEqualTo(all);
            }
        }));
    }

    @Test
    void theOrderOfTheDocumentsOfAWholeSchoolChangesNothing() {
        List<PolicyDocument> documents = new ArrayList<>(List.of(MENU, CLUBS));
        REVIEW.criteria().forEach(each -> documents.add(ModelWordings.document(each, NAME, ModelWordings.of(each))));
        Map<String, String> before = everything(documents);

        for (int seed = 1; seed <= 3; seed++) {
            Collections.shuffle(documents, new Random(seed));
            assertThat(everything(documents)).isEqualTo(before);
        }
    }

    @Test
    void whatIsNamedAsKnownIsOfAPartThatThereIsAndHasAReason() {
        List<String> parts = REVIEW.criteria().stream()
                .flatMap(each -> each.parts().stream().map(part -> each.id() + "/" + part.name())).toList();
        assertThat(KNOWN).allSatisfy((what, why) -> {
            assertThat(parts).contains(what.substring(0, what.indexOf(' ')));
            assertThat(why).isNotBlank();
        });
    }

    /** Of each criterion the outcome and the result of each part. */
    private static Map<String, String> everything(List<PolicyDocument> documents) {
        Map<String, String> all = new TreeMap<>();
        REVIEW.of(ModelWordings.school(NAME, documents), TODAY).findings().forEach(finding -> all.put(finding.criterion().id(),
                finding.outcome() + " " + finding.parts().stream().map(PartResult::result).toList()));
        return all;
    }

    private static Finding found(Criterion criterion, List<String> said) {
        return found(criterion, NAME, List.of(ModelWordings.document(criterion, NAME, said)));
    }

    private static Finding found(Criterion criterion, String name, List<PolicyDocument> documents) {
        return REVIEW.of(ModelWordings.school(name, documents), TODAY).finding(criterion.id()).orElseThrow();
    }

    private static Map<String, Result> results(Finding finding) {
        Map<String, Result> results = new LinkedHashMap<>();
        finding.parts().forEach(each -> results.put(each.part().name(), each.result()));
        return results;
    }

    private static List<String> without(List<String> said, int one) {
        List<String> rest = new ArrayList<>(said);
        rest.remove(one);
        return rest;
    }

    private static List<String> with(List<String> said, int one, String instead) {
        List<String> others = new ArrayList<>(said);
        others.set(one, instead);
        return others;
    }
}
