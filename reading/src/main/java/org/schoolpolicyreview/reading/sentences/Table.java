package org.schoolpolicyreview.reading.sentences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Folded;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.WordList;

/** The rows of one table: what heads their columns, and whether their first cell is the label of the second. */
final class Table {

    private static final Set<String> LABELS = new HashSet<>(WordList.read(Table.class, "labels.txt"));
    /** "Item | Detail": heads that name no column, so that the first cell of each row says more. */
    private static final Set<String> SAYS_NOTHING = Set.of("detail", "details", "information", "value", "entry", "response",
            "our answer", "your answer", "answer");
    /** With so many labels of document control in its first column a table is one of labels and values. */
    private static final int ENOUGH_LABELS = 2;
    private static final int LONGEST_HEAD = 40;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> heads;
    private final boolean headed;
    private final boolean labelled;

    /** The table whose first row stands at a place among the blocks of a document. */
    Table(List<Block> blocks, int at) {
        Block.TableRow first = (Block.TableRow) blocks.get(at);
        boolean marked = first.head();
        for (int next = at; next < blocks.size() && blocks.get(next) instanceof Block.TableRow row
                && row.table() == first.table(); next++) {
            rows.add(row.cells().stream().map(cell -> Folded.of(cell).text()).toList());
        }
        boolean twoColumns = rows.stream().allMatch(row -> row.size() <= 2);
        boolean idleHeads = marked && rows.get(0).size() == 2
                && SAYS_NOTHING.contains(rows.get(0).get(1).toLowerCase(Locale.ROOT));
        labelled = twoColumns && (!marked || idleHeads || isBlank(rows.get(0)) || labels() >= ENOUGH_LABELS);
        headed = idleHeads || !labelled
                && (marked && !isBlank(rows.get(0)) || rows.size() > 2 && looksLikeHeads(rows.get(0)));
        heads = headed ? rows.get(0) : List.of();
    }

    int size() {
        return rows.size();
    }

    /** Whether a row holds the column heads. */
    boolean isHead(int row) {
        return headed && row == 0;
    }

    /** The text of a row: its cells with {@code " | "} between them. */
    static String text(List<Context.Cell> cells) {
        StringBuilder text = new StringBuilder();
        for (int cell = 0; cell < cells.size(); cell++) {
            join(text, cell, cells.get(cell).text());
        }
        return text.toString();
    }

    /** The cells of a row, each with the head of its column, or with the label before it. */
    List<Context.Cell> cells(int row) {
        List<Context.Cell> cells = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int cell = 0; cell < rows.get(row).size(); cell++) {
            String words = rows.get(row).get(cell);
            join(text, cell, words);
            cells.add(new Context.Cell(isHead(row) ? "" : head(row, cell), words,
                    new Span(text.length() - words.length(), text.length())));
        }
        return cells;
    }

    private String head(int row, int cell) {
        if (labelled) {
            return cell == 0 ? "" : rows.get(row).get(0);
        }
        return cell < heads.size() ? heads.get(cell) : "";
    }

    private static void join(StringBuilder text, int cell, String words) {
        if (cell > 0) {
            text.append(text.isEmpty() || text.charAt(text.length() - 1) == ' ' ? "" : " ").append('|');
        }
        text.append(text.isEmpty() || words.isEmpty() ? "" : " ").append(words);
    }

    private long labels() {
        return rows.stream().filter(row -> !row.isEmpty() && isLabel(row.get(0))).count();
    }

    private static boolean isLabel(String cell) {
        String plain = cell.endsWith(":") ? cell.substring(0, cell.length() - 1).strip() : cell;
        return LABELS.contains(plain.toLowerCase(Locale.ROOT));
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(String::isBlank);
    }

    /** Of a table that marks no heads: short words with capitals, without numbers, in every cell but the first. */
    private static boolean looksLikeHeads(List<String> row) {
        return row.size() > 1 && row.stream().skip(1).allMatch(cell -> !cell.isEmpty() && cell.length() <= LONGEST_HEAD
                && Character.isUpperCase(cell.charAt(0)) && cell.chars().noneMatch(Character::isDigit)
                && !cell.endsWith("."));
    }
}
