package org.schoolpolicyreview.accuracy.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentWordsTest {

    private final DocumentWords words = DocumentWords.of("""
            # Uniform

            **Braids** are welcome; see [our page](https://example.org/hair)[^1].

            | Approved by | Full governing board |
            | Approved on | 3 July 2025 |

            Braids are welcome on trips too. The pupils’ council agreed.
            """);

    @Test
    void emphasisAndCellBordersAndTargetsOfLinksPlayNoPart() {
        assertThat(words.everywhere("Braids are welcome; see our page.").isEmpty()).isFalse();
        assertThat(words.everywhere("| Approved by | Full governing board |")).satisfies(row ->
                assertThat(row.shared(words.everywhere("Approved by | Full governing board"))).isEqualTo(5));
        assertThat(words.everywhere("the pupils' council").isEmpty()).isFalse();
    }

    @Test
    void wordsThatStandTwiceAreFoundFromTheirLine() {
        assertThat(words.everywhere("Braids are welcome").shared(words.from("Braids are welcome", 8))).isEqualTo(3);
        assertThat(words.from("Braids are welcome", 8).overlaps(words.from("Braids are welcome", 3))).isFalse();
        assertThat(words.from("Braids are welcome", 8).overlaps(words.everywhere("welcome on trips"))).isTrue();
    }

    @Test
    void wordsThatAreCutOtherwiseStandForTheirLine() {
        assertThat(words.from("3rd of July", 6).overlaps(words.everywhere("3 July 2025"))).isTrue();
    }

    @Test
    void wordsInAnotherOrderDoNotStandThere() {
        assertThat(words.everywhere("welcome are braids").isEmpty()).isTrue();
    }
}
