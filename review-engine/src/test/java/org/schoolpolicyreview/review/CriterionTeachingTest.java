package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.criteria.CriteriaPack;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.teaching.files.ProjectFolder;
import org.schoolpolicyreview.teaching.sentences.TeachingCheck;
import org.schoolpolicyreview.teaching.sentences.WordsInARow;
import org.schoolpolicyreview.yaml.Mistake;
import org.schoolpolicyreview.yaml.Mistakes;

/**
 * The teaching file of each criterion is without fault; of one criterion, with {@code -Dcriterion=INC-05}, with how many
 * sentences there are and are wanted.
 */
class CriterionTeachingTest {

    /** The one criterion that is tested; all if empty. */
    private static final String ONLY = System.getProperty("criterion", "");
    private static final ProjectFolder PROJECT = ProjectFolder.found();
    /** Of all criteria at once the tests of teaching hold that no sentence is taken from a marked text. */
    private static final Set<String> MARKED = ONLY.isEmpty() ? Set.of() : WordsInARow.ofTexts(PROJECT.schoolsWithMarkedSentences());

    @TestFactory
    Stream<DynamicTest> teachingFiles() {
        CriteriaPack england = BuiltInPacks.england();
        if (!ONLY.isEmpty()) {
            assertThat(england.criterion(ONLY)).as("criterion " + ONLY).isPresent();
        }
        return england.criteria().stream().filter(each -> ONLY.isEmpty() || each.id().equalsIgnoreCase(ONLY))
                .filter(CriterionTeachingTest::isTaught)
                .map(each -> dynamicTest(each.id(), () -> isWithoutFault(each, england)));
    }

    private static boolean isTaught(Criterion criterion) {
        return Files.exists(file(criterion)) || criterion.parts().stream().anyMatch(part -> part.ask().readsSentences());
    }

    private static void isWithoutFault(Criterion criterion, CriteriaPack england) {
        Map<String, Boolean> parts = new LinkedHashMap<>();
        criterion.parts().stream().filter(part -> part.ask().readsSentences())
                .forEach(part -> parts.put(part.name(), part.essential()));
        Set<String> ids = england.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        Mistakes mistakes = new Mistakes();
        assertThat(file(criterion)).as("the finder finds parts of %s, and needs teaching sentences", criterion.id()).exists();
        List<String> counts = TeachingCheck.check(file(criterion), parts, ids, MARKED, mistakes);
        if (!ONLY.isEmpty()) {
            counts.forEach(line -> System.out.println(criterion.id() + " " + line));
            mistakes.sorted().stream().filter(each -> !each.isError()).forEach(System.out::println);
        }
        assertThat(mistakes.sorted().stream().filter(Mistake::isError)).as("faults of its teaching file").isEmpty();
    }

    private static Path file(Criterion criterion) {
        return CriterionFolders.of(criterion).resolve("teaching.yaml");
    }
}
