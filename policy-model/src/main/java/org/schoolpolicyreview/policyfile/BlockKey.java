package org.schoolpolicyreview.policyfile;

import java.util.Optional;
import java.util.stream.Stream;

/** The keys by which blocks of a text are told apart in a policy file. */
enum BlockKey {
    PAGE("page", "The page on which the blocks after it stand."),
    TITLE("title", "The title of the document."),
    HEADING("heading", "A heading."),
    SUBHEADING("subheading", "A heading below a heading."),
    HEADING_4("heading-4", "A heading of the fourth level."),
    HEADING_5("heading-5", "A heading of the fifth level."),
    HEADING_6("heading-6", "A heading of the sixth level."),
    LIST("list", "A list. An item is a text; a mark of its own stands before it as a key: \"(a): ...\"."),
    TABLE("table", "A table: a list of rows, each a list of cells; the first row holds the column heads."),
    TABLE_WITHOUT_HEADS("table-without-heads", "A table whose first row is a row like the others."),
    FOOTNOTE("footnote", "A footnote, under its number or sign as a key."),
    ASIDE("aside", "A running head, a page number or a contents list: set aside."),
    NOTE("note", "A summary by a person, in place of a text that cannot be had.");

    private final String key;
    private final String meaning;

    BlockKey(String key, String meaning) {
        this.key = key;
        this.meaning = meaning;
    }

    String key() {
        return key;
    }

    String meaning() {
        return meaning;
    }

    /** The level of a heading; 0 of anything else. */
    int headingLevel() {
        return this.ordinal() >= TITLE.ordinal() && this.ordinal() <= HEADING_6.ordinal() ? this.ordinal() : 0;
    }

    static BlockKey ofLevel(int level) {
        return values()[level];
    }

    static Optional<BlockKey> of(String key) {
        return Stream.of(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
