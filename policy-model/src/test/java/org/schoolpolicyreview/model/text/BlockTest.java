package org.schoolpolicyreview.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.PolicyDocument;

/** A block is what the document says in one form, wherever it stands. */
class BlockTest {

    private static final Place FOURTH = new Place(Optional.of("4"), new Origin("a.yaml", 3, 5));

    @Test
    void blocksAreEqualIfTheySayTheSameInTheSameForm() {
        assertThat(new Block.Paragraph("We act.", FOURTH)).isEqualTo(new Block.Paragraph("We act.", Place.NONE))
                .isNotEqualTo(new Block.Note("We act.", FOURTH)).isNotEqualTo(new Block.Aside("We act.", FOURTH));
        assertThat(new Block.ListItem(1, "(a)", "We act.", FOURTH)).isEqualTo(new Block.ListItem(1, "(a)", "We act.", Place.NONE))
                .isNotEqualTo(new Block.ListItem(2, "(a)", "We act.", FOURTH))
                .isNotEqualTo(new Block.ListItem(1, "(b)", "We act.", FOURTH));
        assertThat(new Block.Heading(2, "Aims", FOURTH)).isNotEqualTo(new Block.Heading(3, "Aims", FOURTH));
        assertThat(row(1, "a", "b")).isEqualTo(row(1, "a", "b")).isNotEqualTo(row(2, "a", "b")).isNotEqualTo(row(1, "a | b"));
        assertThat(new Block.Footnote("1", "x", FOURTH)).isNotEqualTo(new Block.Footnote("2", "x", FOURTH));
    }

    @Test
    void whiteSpaceAroundTheWordsIsNotPartOfThem() {
        assertThat(new Block.Paragraph(" We act.\n", Place.NONE).text()).isEqualTo("We act.");
        assertThat(row(1, " a ", "\t", "\u00A0\u200B").text()).isEqualTo("a |  | ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0", "\u200B\u00AD", "\uFEFF", "\u3164"})
    void aBlockOfWhichNothingCanBeSeenIsNoBlockOfADocument(String blank) {
        PolicyDocument document = PolicyDocument.named("a").text(List.of(new Block.Heading(1, blank, Place.NONE),
                new Block.Paragraph("We act.", Place.NONE), new Block.ListItem(1, "-", blank, Place.NONE))).build();

        assertThat(document.text()).containsExactly(new Block.Paragraph("We act.", Place.NONE));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Block.Heading(7, "x", FOURTH)).hasMessage("A heading has a level from 1 to 6, not 7.");
        assertThatThrownBy(() -> new Block.ListItem(0, "-", "x", FOURTH))
                .hasMessage("The depth of a list item counts from 1, not 0.");
    }

    private static Block row(int table, String... cells) {
        return new Block.TableRow(table, false, List.of(cells), FOURTH);
    }
}
