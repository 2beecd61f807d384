package org.schoolpolicyreview.reading.things.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Review;
import org.schoolpolicyreview.reading.things.Subject;
import org.schoolpolicyreview.reading.things.forms.Entry;
import org.schoolpolicyreview.reading.things.forms.FoundDate;
import org.schoolpolicyreview.reading.things.forms.Piece;

/** Finds what a value says besides its first part: "July 2027 (dates added on 14 September 2026); new plan by 2028". */
final class Remarks {

    private static final Set<String> NEXT = Set.of("next", "due", "again", "then", "now");
    private static final Set<String> LAST = Set.of("last", "previous", "previously", "done", "most", "latest");

    private Remarks() {}

    /** The remarks in brackets and after semicolons, as sentences of their own. */
    static List<Piece> of(Entry entry) {
        List<Piece> remarks = new ArrayList<>();
        String value = entry.value();
        int start = -1;
        for (int at = 0; at <= value.length(); at++) {
            boolean mark = at == value.length() || ";()".indexOf(value.charAt(at)) >= 0 || isFullStop(value, at);
            if (mark && start >= 0 && at > start) {
                String words = value.substring(start, at).strip();
                remarks.add(new Piece("", words, entry.quotation().of(words), List.of(), Piece.Where.CELL));
            }
            start = mark ? at + 1 : start;
        }
        return remarks;
    }

    /** "Each June (last: 18 June 2026)", "Yearly. Next: July 2027": what the parts of a value tell by a word and a date. */
    static void told(Entry entry, List<Review> reviews) {
        for (Piece part : of(entry)) {
            List<FoundDate> dates = FoundDate.inField(part.value());
            String word = part.words().word(0);
            boolean next = NEXT.contains(word);
            if (dates.size() == 1 && (next || LAST.contains(word))) {
                reviews.add(ReviewThings.on(next ? Review.What.NEXT : Review.What.LAST, dates.get(0).date(),
                        Subject.THIS_DOCUMENT, entry.quotation(), Certainty.SURE));
            }
        }
    }

    private static boolean isFullStop(String value, int at) {
        return value.charAt(at) == '.' && at + 2 < value.length() && value.charAt(at + 1) == ' '
                && Character.isUpperCase(value.charAt(at + 2));
    }
}
