package org.schoolpolicyreview.model.time;

import java.util.Set;

/** Reads a text that is a date and nothing else, a label and a remark aside: "Version: September 2025 (draft)". */
final class DateReader {

    /** In words, numbers and marks. Longer texts are no date. */
    private static final int LONGEST = 40;

    /** Words that may stand before a date without changing it. "After", "since", "not" or "about" would. */
    private static final Set<String> LEAD_IN = Set.of(
            "a", "adopted", "agreed", "amended", "and", "applicable", "approved", "as", "at", "be", "begins",
            "board", "body", "checked", "committee", "completed", "completion", "created", "date", "dated",
            "deadline", "document", "due", "during", "effect", "effective", "first", "for", "from", "full",
            "governing", "governors", "headteacher", "implementation", "in", "is", "issued", "last", "next", "of",
            "on", "our", "plan", "policy", "prepared", "produced", "published", "ratified", "revised", "review",
            "reviewed", "scheme", "school", "signed", "start", "started", "starting", "starts", "statement",
            "target", "term", "the", "this", "to", "trust", "trustees", "until", "updated", "valid", "version",
            "was", "were", "will", "with", "written");

    private DateReader() {
    }

    static WrittenDate.Reading read(String text) {
        Tokens tokens = DateForms.mayHold(text) ? Tokens.of(text) : Tokens.NONE;
        if (tokens == Tokens.NONE || tokens.size() > LONGEST) {
            return WrittenDate.Reading.NOT_UNDERSTOOD;
        }
        int index = afterLabel(tokens);
        while (!DateForms.at(tokens, index).found()) {
            int end = Deadlines.end(tokens, index);
            if (end == index && !isLeadIn(tokens, index)) {
                return WrittenDate.Reading.NOT_UNDERSTOOD;
            }
            index = Math.max(end, index + 1);
        }
        DateMatch match = DateForms.at(tokens, index);
        boolean nothingElse = isRemark(tokens, match.end());
        if (!nothingElse) {
            return WrittenDate.Reading.NOT_UNDERSTOOD;
        }
        boolean deadline = Deadlines.startBefore(tokens, index) < index || Deadlines.followAt(tokens, match.end());
        return new WrittenDate.Reading(match.time() == null ? null : match.time().whole(),
                deadline && match.time() != null, match.impossible());
    }

    /** The index after "Last reviewed on:" or any other label without a number in it. */
    static int afterLabel(Tokens tokens) {
        for (int k = 0; k < tokens.size() && !tokens.at(k).isNumber(); k++) {
            if (tokens.at(k).is(":")) {
                return k + 1;
            }
        }
        return 0;
    }

    private static boolean isLeadIn(Tokens tokens, int index) {
        Token token = tokens.at(index);
        return token.isOneOf(LEAD_IN) || CalendarWords.weekday(token).isPresent()
                || token.isMark() && "(,-*'\"\u201c:".contains(token.text());
    }

    /** True if what follows a date is nothing, or a remark that holds no other time: "(no change)", "by the Board". */
    static boolean isRemark(Tokens tokens, int index) {
        Token first = tokens.at(index);
        boolean remark = first.isNone() || first.isMark() && ".,;-()*'\"\u201d".contains(first.text())
                || first.is("by") || first.is("onwards") || first.is("at") && tokens.at(index + 1).is("the")
                || Deadlines.followAt(tokens, index);
        for (int k = index; remark && k < tokens.size(); k++) {
            Token token = tokens.at(k);
            remark = !token.isNumber() && CalendarWords.month(token).isEmpty() && CalendarWords.term(token).isEmpty();
        }
        return remark;
    }
}
