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
        PolicyDocument here = document().at(new Origin("a.yaml", 3, 1)).build();
        PolicyDocument there = document().at(new Origin("b.yaml", 9, 5)).build();

        assertThat(here).isEqualTo(there).hasSameHashCodeAs(there);
        assertThat(here.origin()).hasToString("a.yaml:3:1");
        assertThat(document().build().origin()).isEqualTo(Origin.NONE).hasToString("(no file)");
    }

    @Test
    void theOrderInWhichFieldsWereSetMakesNoDifference() {
        assertThat(School.named("A School").set(School.URN, 1).set(School.PUPILS, 2).build())
                .isEqualTo(School.builder().set(School.PUPILS, 2).set(School.URN, 1).set(School.NAME, "A School").build());
    }

    @Test
    void anotherClassWithTheSameWordsIsNotTheSame() {
        assertThat((Object) document().build()).isNotEqualTo(School.named("policy.md").build())
                .isNotEqualTo("x").isNotEqualTo(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u00A0\u200B", "\uFEFF", "\u2800"})
    void aTextOfWhichNothingCanBeSeenLeavesTheFieldOut(String blank) {
        PolicyDocument document = document().set(PolicyDocument.TITLE, blank).set(PolicyDocument.LINK, blank).build();

        assertThat(document.get(PolicyDocument.TITLE)).isEmpty();
        assertThat(document).isEqualTo(document().build());
    }

    @Test
    void aBlankTextTakesAnEarlierOneBack() {
        assertThat(document().set(PolicyDocument.LINK, "x").set(PolicyDocument.LINK, " ").build()).isEqualTo(document().build());
        assertThat(document().set(PolicyDocument.KINDS, List.of(DocumentKind.OTHER)).set(PolicyDocument.KINDS, List.of())
                .build()).isEqualTo(document().build());
    }

    @Test
    void whiteSpaceAroundATextIsNotPartOfIt() {
        assertThat(document().set(PolicyDocument.TITLE, "  the title\n").build())
                .isEqualTo(document().set(PolicyDocument.TITLE, "the title").build());
    }

    @Test
    void whatWasBuiltDoesNotChangeWithItsBuilderOrItsLists() {
        List<DocumentKind> kinds = new ArrayList<>(List.of(DocumentKind.OTHER));
        PolicyDocument.Builder builder = document().set(PolicyDocument.KINDS, kinds);
        PolicyDocument built = builder.build();
        kinds.add(DocumentKind.EQUALITY_POLICY);
        builder.add(PolicyDocument.KINDS, DocumentKind.UNIFORM_POLICY);

        assertThat(built.all(PolicyDocument.KINDS)).containsExactly(DocumentKind.OTHER);
        assertThatThrownBy(() -> built.all(PolicyDocument.KINDS).add(DocumentKind.OTHER))
                .isInstanceOf(UnsupportedOperationException.class);
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
                "\"title\" was given a null; leave it out instead.", () -> document().set(PolicyDocument.TITLE, null),
                "\"kinds\" was given a null", () -> document().set(PolicyDocument.KINDS, Arrays.asList(DocumentKind.OTHER, null)),
                "\"text\" was given a null", () -> document().text(null),
                "\"file\" was given a null", () -> PolicyDocument.named(null),
                "\"documents\" was given a null", () -> School.named("A School").document(null),
                "\"name\" was given a null", () -> School.named(null),
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
        return Map.<String, Supplier<?>>of(
                "A school needs a name", () -> School.named(" ").build(),
                "A document needs a text or a name", () -> PolicyDocument.named("").build())
                .entrySet().stream().map(each -> new Object[] {each.getKey(), each.getValue()});
    }

    @Test
    void aValueOfTheRegisterHasACodeOrAName() {
        assertThatThrownBy(() -> new CodedValue(" ", "")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A value of the register needs a code or a name.");
        assertThat(new CodedValue(" 341 ", " Liverpool ")).isEqualTo(new CodedValue("341", "Liverpool"));
    }

    private static PolicyDocument.Builder document() {
        return PolicyDocument.named("policy.md");
    }
}
