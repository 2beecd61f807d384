package org.schoolpolicyreview.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.Origin;

/** A tree keeps texts as they were written, and knows where each stands. */
class YamlTreeTest {

    @Test
    void everythingKnowsItsPlaceInTheFile() {
        Node.Keys tree = (Node.Keys) tree("# comment\na: one\nb:\n  - two\n  - {c: \uD83D\uDE00, d: three}\n");

        assertThat(tree.origin()).isEqualTo(new Origin("test.yaml", 2, 1));
        assertThat(tree.pairs().get(0).origin()).isEqualTo(new Origin("test.yaml", 2, 1));
        assertThat(tree.pairs().get(0).value().origin()).isEqualTo(new Origin("test.yaml", 2, 4));
        Node.Items list = (Node.Items) tree.get("b").orElseThrow();
        assertThat(list.items().get(0).origin()).isEqualTo(new Origin("test.yaml", 4, 5));
        Node.Keys group = (Node.Keys) list.items().get(1);
        assertThat(group.origin()).isEqualTo(new Origin("test.yaml", 5, 5));
        assertThat(group.get("d").orElseThrow().origin()).isEqualTo(new Origin("test.yaml", 5, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "true", "True", "on", "010", "1_000", "1e3", "0x1F", ".inf", "2027-03-31",
            "12:30",
        "+1", "-1", "NULL", "nil", "None", "1.0"})
    void aWordStaysTheTextThatWasWritten(String word) {
        assertThat(((Node.Keys) tree("a: " + word)).get("a")).hasValueSatisfying(
                value -> assertThat(((Node.Scalar) value).text()).isEqualTo(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "~", "\"\"", "''", "\"   \"", "# comment"})
    void nothingIsNothing(String blank) {
        assertThat(((Node.Keys) tree("a: " + blank)).get("a")).containsInstanceOf(Node.Blank.class);
    }

    @ParameterizedTest
    @CsvSource({"'\"~\"', ~", "'\"null\"', null", "'\" a \"', a"})
    void inQuotesItIsAText(String written, String text) {
        assertThat(((Node.Keys) tree("a: " + written)).get("a")).hasValueSatisfying(
                value -> assertThat(((Node.Scalar) value).text()).isEqualTo(text));
    }

    @Test
    void aCharacterOfTwoHalvesMayStandAnywhere() {
        for (int before = 0; before < 4200; before++) {
            String text = "x".repeat(before) + "\uD83D\uDE00 and \uD83D\uDE00\uD83D\uDE00";

            assertThat(((Node.Scalar) ((Node.Keys) tree("a: " + text)).get("a").orElseThrow()).text()).isEqualTo(text);
        }
    }

    @Test
    void aTreeCannotBeChangedFromOutside() {
        List<Node> items = new ArrayList<>(List.of(Node.text("a")));
        Node.Items list = Node.items(items);
        items.clear();

        assertThat(list.items()).hasSize(1);
        assertThatThrownBy(() -> list.items().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Node tree(String yaml) {
        Mistakes mistakes = new Mistakes();
        Node tree = YamlTree.read("test.yaml", yaml, mistakes).orElseThrow();
        assertThat(mistakes.sorted()).isEmpty();
        return tree;
    }
}
