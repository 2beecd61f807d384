package org.schoolpolicyreview.model.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the dates in a sentence. It would rather miss one than take something else for a date. */
final class DateFinder {

    /** A number after one of these is its number: "Class 3", "aged 11", "section 149". */
    private static final Set<String> NUMBERED = Set.of("act", "age", "aged", "ages", "appendix", "article", "bill",
            "chapter", "clause", "class", "classes", "code", "key", "level", "no", "number", "order", "page", "pages",
            "para", "paragraph", "paragraphs", "part", "ref", "regulation", "regulations", "room", "schedule",
            "section", "sections", "si", "stage", "step", "table", "tel", "version", "year", "years");

    private static final Set<String> BEFORE_A_YEAR = Set.of("in", "by", "since", "until", "during", "before", "after");

    /** Words that can follow a date and that a number does not count. */
    private static final Set<String> AFTER_A_YEAR = Set.of("a", "after", "all", "an", "and", "are", "as", "at", "but",
            "by", "for", "from", "has", "have", "he", "if", "in", "is", "it", "on", "or", "our", "she", "should",
            "so", "the", "they", "this", "to", "until", "was", "we", "were", "when", "which", "will", "with");

    private static final Set<String> DATED = Set.of("dated", "date", "approved", "adopted", "agreed", "ratified", "reviewed",
            "review", "updated", "issued", "signed", "amended", "on", "from", "since", "until", "by", "due");

    private static final Phrases AT_THE_LATEST = Phrases.of("at the latest");

    private DateFinder() {
    }

    static List<Located<String>> find(Tokens tokens) {
        List<Located<String>> found = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            DateMatch match = DateForms.at(tokens, index);
            if (match.found() && isSurelyADate(tokens, index, match)) {
                found.add(Located.at(tokens, index, match.end(), words(tokens, index, match.end())));
                index = match.end();
            } else {
                index++;
            }
        }
        return found;
    }

    /** "Adopted | 19.11.13", "Date: 09/2024", "approved 18-1-18": where only a date can stand. */
    private static boolean isField(Tokens tokens, int index, int end) {
        Token before = tokens.at(index - 1);
        Token after = tokens.at(end);
        boolean starts = before.isNone() || before.is(":") || before.is("|") || before.is("(") || before.isOneOf(DATED);
        boolean alone = !tokens.at(index).isNumber() || tokens.at(index + 3).is(tokens.at(index + 1).text())
                || tokens.at(index + 2).isNumberOf(4) || before.is(":");
        return starts && alone && (after.isNone() || after.isMark() && ".,;|)".contains(after.text())
                || after.isOneOf(AFTER_A_YEAR));
    }

    /** Whether the number at this index is that of a class, a section or the like. */
    static boolean isNumbered(Tokens tokens, int index) {
        return tokens.at(index).isNumber() && tokens.at(index - 1).isOneOf(NUMBERED);
    }

    private static String words(Tokens tokens, int first, int end) {
        return tokens.text(Deadlines.startBefore(tokens, first), AT_THE_LATEST.end(tokens, end));
    }

    private static boolean isSurelyADate(Tokens tokens, int index, DateMatch match) {
        Token first = tokens.at(index);
        Token before = tokens.at(index - 1);
        if (first.isNumber() && before.isOneOf(NUMBERED)) {
            return false;
        }
        return switch (match.form()) {
            case CLEAR -> true;
            case SHORT_YEAR -> isName(tokens, index, match) && !before.is("on") && nothingCounted(tokens, match.end());
            case BARE_YEAR -> before.isOneOf(BEFORE_A_YEAR) && nothingCounted(tokens, match.end());
            case FIELD_ONLY -> match.time() != null && isField(tokens, index, match.end());
        };
    }

    /** "March 24" is a month, "march 24 miles" is not: months have a capital. */
    private static boolean isName(Tokens tokens, int index, DateMatch match) {
        boolean name = true;
        for (int k = index; k < match.end(); k++) {
            name &= CalendarWords.month(tokens.at(k)).isEmpty() || tokens.at(k).capital();
        }
        return name;
    }

    private static boolean nothingCounted(Tokens tokens, int index) {
        Token after = tokens.at(index);
        return after.isNone() || after.isOneOf(AFTER_A_YEAR)
                || after.isMark() && !"%-/&+".contains(after.text());
    }
}
