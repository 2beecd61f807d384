package org.schoolpolicyreview.reading.things.objectives;

import java.util.List;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.Sentence;

/**
 * A piece of a document in which at most one objective is begun: a heading, a row, an item, a paragraph or a lettered part of
 * one.
 *
 * @param level of a heading, its level; else 0
 * @param depth of an item, how deep it stands; else 0
 * @param mark of an item, the mark before it
 * @param table of a row, the number of its table; else 0
 */
record Passage(Sentence.Kind kind, int level, int depth, String mark, int table, String text, List<Context.Cell> cells,
        Context context, Quotation quotation) {

    boolean isHeading() {
        return kind == Sentence.Kind.HEADING;
    }

    boolean isRow() {
        return kind == Sentence.Kind.ROW || kind == Sentence.Kind.HEAD_ROW;
    }

    boolean isItem() {
        return kind == Sentence.Kind.ITEM;
    }
}
