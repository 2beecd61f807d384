package org.schoolpolicyreview.model.text;

import java.util.List;
import java.util.Objects;

/**
 * One block of a document's text, as it stands there. Blocks come in reading order. White space around the words is not
 * part of them.
 *
 * <p>Two blocks are equal if they say the same in the same form, wherever either was read.
 */
public sealed interface Block {

    /** The words, as they stand; of a table row, the cells with {@code " | "} between them. */
    String text();

    /** Where it stands. */
    Place place();

    /**
     * A heading.
     *
     * @param level 1 for the title of the document, 2 for its sections, and so on to 6
     */
    record Heading(int level, String text, Place place) implements Block {

        /** @throws IllegalArgumentException if the level is not 1 to 6 */
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("A heading has a level from 1 to 6, not " + level + ".");
            }
            text = VisibleText.of(text);
            Objects.requireNonNull(place);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Heading that && level == that.level && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return Objects.hash(level, text);
        }
    }

    /** A paragraph: running text, which may hold several sentences. */
    record Paragraph(String text, Place place) implements Block {

        public Paragraph {
            text = VisibleText.of(text);
            Objects.requireNonNull(place);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Paragraph that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /**
     * An item of a list.
     *
     * @param depth 1 for an item of an outer list, 2 for one inside an item, and so on
     * @param mark the mark before it as it stands: "-", "1.", "(a)"; "[ ]" and "[x]" of a form
     */
    record ListItem(int depth, String mark, String text, Place place) implements Block {

        public ListItem {
            if (depth < 1) {
                throw new IllegalArgumentException("The depth of a list item counts from 1, not " + depth + ".");
            }
            Objects.requireNonNull(mark);
            text = VisibleText.of(text);
            Objects.requireNonNull(place);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ListItem that && depth == that.depth && mark.equals(that.mark) && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return Objects.hash(depth, mark, text);
        }
    }

    /**
     * A row of a table. Rows of one table follow each other and share its number.
     *
     * @param table the number of the table in the document, from 1
     * @param head whether it holds the column heads
     */
    record TableRow(int table, boolean head, List<String> cells, Place place) implements Block {

        public TableRow {
            cells = cells.stream().map(VisibleText::of).toList();
            Objects.requireNonNull(place);
        }

        @Override
        public String text() {
            return String.join(" | ", cells);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof TableRow that && table == that.table && head == that.head && cells.equals(that.cells);
        }

        @Override
        public int hashCode() {
            return Objects.hash(table, head, cells);
        }
    }

    /**
     * A footnote.
     *
     * @param mark its number or sign
     */
    record Footnote(String mark, String text, Place place) implements Block {

        public Footnote {
            Objects.requireNonNull(mark);
            text = VisibleText.of(text);
            Objects.requireNonNull(place);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Footnote that && mark.equals(that.mark) && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return Objects.hash(mark, text);
        }
    }

    /** A running head, foot, page number or contents list: known as such, and set aside. */
    record Aside(String text, Place place) implements Block {

        public Aside {
            text = VisibleText.of(text);
            Objects.requireNonNull(place);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Aside that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /**
     * A person's summary, in place of a text that cannot be had. It is read in the same way, and is weaker than the
     * document's own words.
     */
    record Note(String text, Place place) implements Block {

        public Note {
            text = VisibleText.of(text);
            Objects.requireNonNull(place);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Note that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }
}
