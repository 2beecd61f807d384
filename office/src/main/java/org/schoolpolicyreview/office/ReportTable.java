package org.schoolpolicyreview.office;

import java.util.List;
import java.util.Set;

/**
 * A table of the report, for a Word document and for a worksheet alike: one row of headers, all different, and rows of as
 * many texts.
 *
 * @param name its short name, for a worksheet: "Legal duties"
 * @param caption what it holds, in a sentence
 * @param columns its columns
 * @param rows its rows
 * @param unmetDuties the places of the rows that are an unmet legal duty; they alone are red, and say so in words too
 * @param leadsTo for each row the name of the place in the same document to which its first text leads; empty without links
 */
record ReportTable(String name, String caption, List<Column> columns, List<List<String>> rows, Set<Integer> unmetDuties,
        List<String> leadsTo) {

    ReportTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        unmetDuties = Set.copyOf(unmetDuties);
        leadsTo = List.copyOf(leadsTo);
    }

    ReportTable(String name, String caption, List<Column> columns, List<List<String>> rows, Set<Integer> unmetDuties) {
        this(name, caption, columns, rows, unmetDuties, List.of());
    }

    ReportTable(String name, String caption, List<Column> columns, List<List<String>> rows) {
        this(name, caption, columns, rows, Set.of());
    }

    /**
     * A column.
     *
     * @param header its header
     * @param share how wide it is beside the others
     * @param number whether it holds whole numbers
     */
    record Column(String header, int share, boolean number) {

        static Column text(String header, int share) {
            return new Column(header, share, false);
        }

        static Column number(String header, int share) {
            return new Column(header, share, true);
        }
    }
}
