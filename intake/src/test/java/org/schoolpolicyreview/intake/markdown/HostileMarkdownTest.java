package org.schoolpolicyreview.intake.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.text.Block;

/** Whatever a file holds, reading it ends soon and throws nothing. */
class HostileMarkdownTest {

    private static final int LONG = 40_000;
    /** It takes a fraction of a second; a busy machine may take more, and a parser that runs wild takes minutes. */
    private static final Duration LONG_TIME = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "1. ", "> - 1. ", "*", "**a ", "[", "![", "<", "x <!--", "x <?", "<a b='", "[a](",
            "`a``", "| a ", "a\n", "(a) b\n", "x: y\n", "a\tb\n", "- a\n  - b\n    - c\n", "[^1]", "[^1]: a\n", "\u0000", "#", "&"})
    void aLongTextTakesNoLongTime(String piece) {
        String text = piece.repeat(LONG / piece.length()) + "x";
        assertTimeout(LONG_TIME, () -> assertThat(MarkdownText.read("long.md", text)).isNotNull());
    }

    @Test
    void boldInBoldAndListsInListsMayGoOnWithoutEnd() {
        assertThat(MarkdownText.read("bold.md", "**".repeat(20_000) + "a" + "**".repeat(20_000))).hasSize(1);
        StringBuilder lists = new StringBuilder();
        for (int depth = 0; depth < 1000; depth++) {
            lists.append("  ".repeat(depth)).append("- item\n");
        }
        assertThat(MarkdownText.read("lists.md", lists.toString())).hasSizeGreaterThan(100);
    }

    @Test
    void nothingOfAnOrdinaryDocumentIsTakenForATrap() {
        List<Block> blocks = MarkdownText.read("plain.md", "Ages <5 and > 11, a<br>b.\n\n> - 1. quoted\n\n"
                + "Signed " + "_".repeat(80) + "\n\n" + " ".repeat(450) + "far to the right\n");

        assertThat(blocks).extracting(Block::text).containsExactly("Ages <5 and > 11, a\nb.", "quoted", "Signed " + "_".repeat(80),
                "far to the right");
    }
}
