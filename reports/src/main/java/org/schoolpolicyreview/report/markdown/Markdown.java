package org.schoolpolicyreview.report.markdown;

import java.util.List;
import java.util.stream.Collectors;

/** Blocks of Markdown, one after the other. All texts are escaped here, so that no caller can forget it. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();
    private boolean inList;

    void heading(int level, String heading) {
        block("#".repeat(level) + " " + Escaped.of(heading) + "\n");
    }

    void paragraph(String paragraph) {
        block(Escaped.of(paragraph) + "\n");
    }

    void bold(String paragraph) {
        block(strong(paragraph) + "\n");
    }

    /** A label in bold, and what it says. */
    void labelled(String label, String says) {
        block(strong(label + ":") + " " + Escaped.of(says) + "\n");
    }

    /** Someone's own words, and where they stand. */
    void quote(String words, String place) {
        block("> " + Escaped.of(words) + "\n>\n> — " + Escaped.of(place) + "\n");
    }

    void item(String item) {
        listed("- " + Escaped.of(item) + "\n");
    }

    void labelledItem(String label, String says) {
        listed("- " + strong(label + ":") + " " + Escaped.of(says) + "\n");
    }

    /** An item with an address of ours: texts of documents give none. */
    void linkedItem(String item, String address) {
        listed("- " + Escaped.of(item) + " <" + address + ">\n");
    }

    void items(List<String> items) {
        items.forEach(this::item);
    }

    /** A table with a row of headings. An empty cell stays empty. */
    void table(List<String> headings, List<List<String>> rows) {
        block(row(headings) + headings.stream().map(each -> "---").collect(Collectors.joining(" | ", "| ", " |\n"))
                + rows.stream().map(Markdown::row).collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Escaped::of).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String strong(String text) {
        return "**" + Escaped.of(text) + "**";
    }

    private void block(String block) {
        text.append(text.isEmpty() ? "" : "\n").append(block);
        inList = false;
    }

    private void listed(String item) {
        text.append(inList || text.isEmpty() ? "" : "\n").append(item);
        inList = true;
    }
}
