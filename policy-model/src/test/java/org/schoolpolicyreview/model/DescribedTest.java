package org.schoolpolicyreview.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a school or a document says is a value: fields that were given, and nothing else. */
class DescribedTest {

    @Test
    void whereAThingWasReadMakesNoDifference() {
        Statement here = statement().at(new Origin("a.yaml", 3, 1)).build();
        Statement there = statement().at(new Origin("b.yaml", 9, 5)).build();

        assertThat(here).isEqualTo(there).hasSameHashCodeAs(there);
        assertThat(here.origin()).hasToString("a.yaml:3:1");
        assertThat(statement().build().origin()).isEqualTo(Origin.NONE).hasToString("(no file)");
    }

    @Test
    void theOrderInWhichFieldsWereSetMakesNoDifference() {
        assertThat(Statement.about(Topic.INQUIRY).by("head").note("x").build())
                .isEqualTo(Statement.builder().note("x").by("head").set(Statement.ABOUT, Topic.INQUIRY).build());
    }

    @Test
    void anotherClassWithTheSameWordsIsNotTheSame() {
        assertThat((Object) Remark.builder().note("x").build()).isNotEqualTo(Figure.builder().set(Figure.VALUE, "x")
                .build())
                .isNotEqualTo("x").isNotEqualTo(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void aBlankTextLeavesTheFieldOut(String blank) {
        Statement statement = statement().words(blank).by(blank).set(Statement.TO, List.of(blank, "head", blank))
                .build();

        assertThat(statement.words()).isEmpty();
        assertThat(statement.by()).isEmpty();
        assertThat(statement.to()).containsExactly("head");
        assertThat(statement.values()).doesNotContain("", List.of());
    }

    @Test
    void aBlankTextTakesAnEarlierOneBack() {
        assertThat(statement().page("4").page(" ").build().page()).isEmpty();
        assertThat(statement().by("x").set(Statement.BY, List.of()).build().by()).isEmpty();
    }

    @Test
    void whiteSpaceAroundATextIsNotPartOfIt() {
        assertThat(statement().words("  the words\n").by("\thead ").build())
                .isEqualTo(statement().words("the words").by("head").build());
    }

    @Test
    void whatWasBuiltDoesNotChangeWithItsBuilderOrItsLists() {
        List<String> roles = new ArrayList<>(List.of("head"));
        Statement.Builder builder = statement().set(Statement.BY, roles);
        Statement built = builder.build();
        roles.add("deputy");
        builder.by("chair");

        assertThat(built.by()).containsExactly("head");
        assertThatThrownBy(() -> built.by().add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> built.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void aNullIsRefusedAtOnceWithTheNameOfTheField(String field, ThrowingCallable setting) {
        assertThatThrownBy(setting).isInstanceOf(NullPointerException.class).hasMessageContaining(field);
    }

    @SuppressWarnings("DataFlowIssue")
    static Stream<Object[]> nulls() {
        return Map.<String, ThrowingCallable>of(
                "\"words\" was given a null; leave it out instead.", () -> Statement.builder().words(null),
                "\"by\" was given a null", () -> Statement.builder().by(null),
                "\"to\" was given a null", () -> Statement.builder().set(Statement.TO, Arrays.asList("head", null)),
                "\"documents\" was given a null", () -> School.named("A School").document(null),
                "\"name\" was given a null", () -> School.named(null),
                "\"kind\" was given a null", () -> PolicyDocument.of(null, "A title"),
                "A field is null", () -> School.builder().set(null, "x"),
                "An origin is null", () -> School.builder().at(null),
                "The code is null", () -> new CodedValue(null, "x"),
                "The name is null", () -> CodedValue.named(null))
                .entrySet().stream().map(each -> new Object[] {each.getKey(), each.getValue()});
    }

    @ParameterizedTest
    @MethodSource("notEnough")
    void whatSaysTooLittleIsNotBuilt(String message, Supplier<?> building) {
        assertThatThrownBy(building::get).isInstanceOf(IllegalStateException.class).hasMessageContaining(message);
    }

    static Stream<Object[]> notEnough() {
        return Map.<String, Supplier<?>>ofEntries(
                Map.entry("A school needs a name", () -> School.named(" ").build()),
                Map.entry("A document needs a kind and a title", () -> PolicyDocument.of(DocumentKind.OTHER, "")
                .build()),
                Map.entry("A statement needs a topic", () -> Statement.builder().note("x").build()),
                Map.entry("A statement needs to say something", () -> Statement.about(Topic.INQUIRY).build()),
                Map.entry("Milestone: it does not say what", () -> Milestone.builder().note("x").build()),
                Map.entry("Milestone: it says nothing",
                        () -> Milestone.builder().set(Milestone.KIND, MilestoneKind.APPROVED).build()),
                Map.entry("Remark: it says nothing", () -> Remark.builder().note(" ").build()),
                Map.entry("Figure: it says nothing", () -> Figure.builder().build()),
                Map.entry("ReviewCycle: it says nothing", () -> ReviewCycle.builder().build()),
                Map.entry("CharacteristicsList: it says nothing", () -> CharacteristicsList.builder().build()),
                Map.entry("Definition: it has no term", () -> Definition.builder().note("x").build()),
                Map.entry("LawCited: it cites nothing", () -> LawCited.builder().note("x").build()),
                Map.entry("Objective: it has no text", () -> Objective.builder().note("x").build()),
                Map.entry("PeriodCovered: it covers no period", () -> PeriodCovered.builder().note("x").build()),
                Map.entry("PolicyReference: it has no title", () -> PolicyReference.builder().note("x").build()),
                Map.entry("Responsibility: it has no role", () -> Responsibility.builder().note("x").build()),
                Map.entry("AppearanceRule: it does not say what", () -> AppearanceRule.builder().note("x").build()))
                .entrySet().stream().map(each -> new Object[] {each.getKey(), each.getValue()});
    }

    @Test
    void aValueOfTheRegisterHasACodeOrAName() {
        assertThatThrownBy(() -> new CodedValue(" ", "")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A value of the register needs a code or a name.");
        assertThat(new CodedValue(" 341 ", " Liverpool ")).isEqualTo(new CodedValue("341", "Liverpool"));
    }

    private static Statement.Builder statement() {
        return Statement.about(Topic.INQUIRY).note("a note");
    }
}
