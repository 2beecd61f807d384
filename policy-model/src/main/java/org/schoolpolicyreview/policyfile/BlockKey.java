package org.schoolpolicyreview.policyfile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys by which blocks of a text are told apart in a policy file. */
enum BlockKey {
    PAGE("page", "The page on which the blocks after it stand.",
            "iv"),
    TITLE("title", "The title of the document.",
            "Equality Policy"),
    HEADING("heading", "A heading.",
            "3. What we do"),
    SUBHEADING("subheading", "A heading below a heading.",
            "3.1 When it happens"),
    HEADING_4("heading-4", "A heading of the fourth level.",
            "Stage 1"),
    HEADING_5("heading-5", "A heading of the fifth level.",
            "On the day"),
    HEADING_6("heading-6", "A heading of the sixth level.",
            "By whom"),
    LIST("list", "A list. A mark of an item stands before it as a key, \"(a): listen\"; items of an item under \"list:\".",
            "[We listen., {(a): We write it down.}]"),
    TABLE("table", "A table: a list of rows, each a list of cells in brackets. The first row holds the column heads.",
            "[[Stage, Who], [\"1\", Headteacher]]"),
    TABLE_WITHOUT_HEADS("table-without-heads", "A table whose first row is a row like the others.",
            "[[Edition, \"9\"]]"),
    FOOTNOTE("footnote", "A footnote, under its number or sign as a key: \"3: on the log\".",
            "{3: Kept on the log.}"),
    ASIDE("aside", "A running head, a page number or a contents list: set aside.",
            "Page 3 of 12"),
    NOTE("note", "A summary by a person, in place of a text that cannot be had.",
            "The flow chart shows that parents are told on the same day.");

    private static final List<BlockKey> HEADINGS = List.of(TITLE, HEADING, SUBHEADING, HEADING_4, HEADING_5, HEADING_6);

    private final String key;
    private final String meaning;
    private final String example;

    BlockKey(String key, String meaning, String example) {
        this.key = key;
        this.meaning = meaning;
        this.example = example;
    }

    String key() {
        return key;
    }

    String meaning() {
        return meaning;
    }

    /** What may stand there, as it would stand in a file. */
    String example() {
        return example;
    }

    /** The key of a heading of this level: 1 is the title. */
    static BlockKey ofLevel(int level) {
        return HEADINGS.get(level - 1);
    }

    /** The level of a heading; 0 of anything else. */
    int headingLevel() {
        return HEADINGS.indexOf(this) + 1;
    }

    static List<String> keys() {
        return Stream.of(values()).map(BlockKey::key).toList();
    }

    static Optional<BlockKey> of(String key) {
        return Stream.of(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
