package org.schoolpolicyreview.model.time;

import java.time.YearMonth;
import org.schoolpolicyreview.model.time.DateMatch.Form;

/** Dates in numbers only, day first: "31/03/2027", "18-1-18", "31.3.27"; year first: "2027-03-31"; "09/2024". */
final class NumberDates {

    private NumberDates() {
    }

    static DateMatch at(Tokens tokens, int index) {
        Token mark = tokens.at(index + 1);
        if (!isJoined(tokens, index) || !"-/.".contains(mark.text())) {
            return DateMatch.NONE;
        }
        Token next = tokens.at(index + 3);
        boolean threeNumbers = next.glued() && next.is(mark.text()) && isJoined(tokens, index + 2);
        return threeNumbers ? threeNumbers(tokens, index, mark) : twoNumbers(tokens, index, mark);
    }

    private static DateMatch threeNumbers(Tokens tokens, int index, Token mark) {
        Token first = tokens.at(index);
        Token month = tokens.at(index + 2);
        Token last = tokens.at(index + 4);
        if (month.text().length() > 2) {
            return DateMatch.NONE;
        }
        if (first.isNumberOf(4)) {
            return last.text().length() > 2 ? DateMatch.NONE : DayDates.day(first.number(), month.number(),
                    last.number(), index + 5, mark.is(".") ? Form.FIELD_ONLY : Form.CLEAR);
        }
        if (first.text().length() > 2 || !last.isNumberOf(4) && !last.isNumberOf(2)) {
            return DateMatch.NONE;
        }
        int year = last.isNumberOf(4) ? last.number() : CalendarWords.shortYear(last);
        boolean clear = (last.isNumberOf(4) || mark.is("/")) && month.number() <= 12 && first.number() <= 31;
        return DayDates.day(year, month.number(), first.number(), index + 5, clear ? Form.CLEAR : Form.FIELD_ONLY);
    }

    /** "09/2024" and, where it cannot be a period of years, "2024-05". */
    private static DateMatch twoNumbers(Tokens tokens, int index, Token mark) {
        Token first = tokens.at(index);
        Token last = tokens.at(index + 2);
        int year = CalendarWords.fullYear(last);
        if (year >= 0 && isMonth(first)) {
            return month(year, first.number(), index + 3);
        }
        year = CalendarWords.fullYear(first);
        boolean maybePeriod = last.number() > year % 100 || year % 100 >= 90;
        return mark.is("-") && year >= 0 && last.isNumberOf(2) && isMonth(last) && !maybePeriod
                ? month(year, last.number(), index + 3) : DateMatch.NONE;
    }

    private static boolean isMonth(Token token) {
        return token.text().length() <= 2 && token.number() >= 1 && token.number() <= 12;
    }

    private static DateMatch month(int year, int month, int end) {
        return DateMatch.of(end, NamedTime.month(YearMonth.of(year, month)), Form.FIELD_ONLY);
    }

    private static boolean isJoined(Tokens tokens, int index) {
        Token mark = tokens.at(index + 1);
        Token number = tokens.at(index + 2);
        return tokens.at(index).isNumber() && mark.isMark() && mark.glued() && number.isNumber() && number.glued();
    }
}
