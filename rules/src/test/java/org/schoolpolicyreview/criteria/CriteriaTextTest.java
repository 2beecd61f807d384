package org.schoolpolicyreview.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What readers see of the criteria is plain, whole and honest. */
class CriteriaTextTest {

    private final CriteriaPack pack = BuiltInPacks.england();

    @Test
    void noSentenceHasMoreThanTwentyFiveWords() {
        for (Criterion criterion : pack.criteria()) {
            for (String text : texts(criterion)) {
                for (String sentence : text.split("(?<=[.?!:;]) ")) {
                    assertThat(sentence.split(" ")).as(criterion.id() + ": " + sentence).hasSizeLessThanOrEqualTo(25);
                }
            }
        }
    }

    @Test
    void goodPracticeIsNeverCalledADuty() {
        for (Criterion criterion : pack.criteria()) {
            for (Part part : criterion.parts()) {
                if (part.basis() != Basis.STATUTORY_DOCUMENT && part.basis() != Basis.STATUTORY_CONDUCT) {
                    assertThat(List.of(part.question(), part.shown(), part.missing(), part.remedy()))
                            .as(criterion.id() + "/" + part.name())
                            .noneMatch(text -> text.matches("(?is).*\\b(statutory|legally|by law|unlawful)\\b.*"));
                }
            }
        }
    }

    @Test
    void aLimitThatNoSourceSetsIsMarkedAsAHouseValue() {
        assertThat(pack.criteria().stream().flatMap(criterion -> criterion.parts().stream())
                .filter(part -> part.limit().isPresent() && part.basis() == Basis.GOOD_PRACTICE))
                .allMatch(Part::houseLimit);
    }

    @Test
    void everyCriterionNamesASourceAndASuggestedWording() {
        for (Criterion criterion : pack.criteria()) {
            assertThat(criterion.sources()).as(criterion.id()).isNotEmpty();
            assertThat(criterion.parts()).as(criterion.id()).isNotEmpty().noneMatch(part -> part.wording().isEmpty());
        }
    }

    @Test
    void aFolderHoldsACriterionAndItsExamples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/schoolpolicyreview/criteria/england"), 3)) {
            List<Path> folders = files.filter(Files::isRegularFile).map(Path::getParent)
                    .filter(folder -> !folder.endsWith("england")).distinct().toList();
            assertThat(folders).hasSameSizeAs(pack.criteria());
            assertThat(folders).allSatisfy(folder -> {
                assertThat(folder.resolve("criterion.yaml")).exists();
                assertThat(folder.resolve("examples.yaml")).exists();
            });
        }
    }

    private static List<String> texts(Criterion criterion) {
        List<String> texts = new ArrayList<>(List.of(criterion.title(), criterion.statement(), criterion.why(),
                criterion.goodLooksLike(), criterion.governorsQuestion(), criterion.appliesTo().who()));
        for (Part part : criterion.parts()) {
            texts.addAll(List.of(part.question(), part.shown(), part.missing(), part.remedy(), part.wording(), part.boundBy()));
        }
        return texts;
    }
}
