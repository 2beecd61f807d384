package org.schoolpolicyreview.reading.things.forms;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.Span;

/** Reads a line of a history that begins with its date: "12 March 2026: reviewed; approved by the full governing body". */
final class DatedLine {

    /** What is longer tells a story. */
    private static final int LONGEST = 30;
    /** So many words may stand before the word that tells what was done. */
    private static final int LEAD = 3;
    private static final String MARKS = ":-\u2013\u2014|";

    private DatedLine() {}

    /** Date and what was done on it, as the entries of a row; none if it is no such line. */
    static List<Entry> entries(String text, Quotation quotation) {
        if (text.isEmpty() || text.indexOf(' ') < 0 || !Character.isLetterOrDigit(text.charAt(0))) {
            return List.of();
        }
        int mark = mark(text);
        if (mark < 0 || !FoundDate.isAlone(text.substring(0, mark)) || Words.of(text, LONGEST + 1).size() > LONGEST) {
            return List.of();
        }
        String date = text.substring(0, mark).strip();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(Label.DATE, "", date, quotation.of(date), Piece.Where.CELL));
        for (String part : text.substring(mark + 1).split("[;,.]")) {
            event(part.strip(), date, quotation, entries);
        }
        return entries.size() > 1 ? entries : List.of();
    }

    private static void event(String part, String date, Quotation quotation, List<Entry> entries) {
        Words words = Words.of(part);
        for (int at = 0; at <= LEAD && at < words.size(); at++) {
            Label label = Label.of(words.word(at));
            if (label == Label.APPROVED) {
                entries.add(new Entry(label, part, part, quotation, Piece.Where.CELL));
                return;
            }
            if (label == Label.NEXT_REVIEW || at == 0 && Label.of(part) == Label.NEXT_REVIEW) {
                entries.add(new Entry(Label.NEXT_REVIEW, part, date, quotation, Piece.Where.CELL));
                return;
            }
            if (label == Label.REVIEW && words.word(at).endsWith("ed")) {
                entries.add(new Entry(Label.LAST_REVIEW, part, date, quotation, Piece.Where.CELL));
                return;
            }
            Span lead = words.at(at).span();
            if (lead.length() > 0 && Bodies.at(words, at)) {
                return;
            }
        }
    }

    /** The mark that ends the date. */
    private static int mark(String text) {
        for (int at = 1; at < text.length(); at++) {
            boolean apart = at + 1 < text.length() && text.charAt(at + 1) == ' ';
            if (MARKS.indexOf(text.charAt(at)) >= 0 && apart) {
                return at;
            }
            if (".;".indexOf(text.charAt(at)) >= 0 && apart) {
                return -1;
            }
        }
        return -1;
    }
}
