package org.schoolpolicyreview.reading.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.values.Value.Contact.Means;

/** Addresses on the web and of e-mail, and telephone numbers. */
final class Addresses {

    private static final List<String> DOMAINS = List.of(".sch.uk", ".org.uk", ".gov.uk", ".co.uk", ".ac.uk", ".com", ".org",
            ".net", ".uk", ".school", ".academy", ".education");
    private static final String AROUND = "()[]<>\"',;:.!?|";
    private static final int FEWEST_DIGITS = 10;
    private static final int MOST_DIGITS = 13;

    private Addresses() {}

    static List<Mention> in(String sentence) {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.length()) {
            int end = sentence.indexOf(' ', at);
            end = end < 0 ? sentence.length() : end;
            if (mayBeAddress(sentence, at, end)) {
                address(sentence, at, end, found);
            }
            at = end + 1;
        }
        telephones(sentence, found);
        return found;
    }

    /** Every address holds a point, or the colon of "http://". */
    private static boolean mayBeAddress(String sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.charAt(at) == '.' || sentence.charAt(at) == ':') {
                return true;
            }
        }
        return false;
    }

    private static void address(String sentence, int from, int to, List<Mention> found) {
        int start = from;
        int end = to;
        while (start < end && AROUND.indexOf(sentence.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND.indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        String word = sentence.substring(start, end);
        if (isEMail(word)) {
            found.add(new Mention(new Span(start, end), new Value.Contact(Means.E_MAIL)));
        } else if (isWeb(word.toLowerCase(Locale.ROOT))) {
            found.add(new Mention(new Span(start, end), new Value.Web(word)));
        }
    }

    private static boolean isEMail(String word) {
        int sign = word.indexOf('@');
        return sign > 0 && word.indexOf('.', sign) > sign + 1;
    }

    private static boolean isWeb(String word) {
        int slash = word.startsWith("http") ? word.length() : word.indexOf('/');
        String host = slash > 0 ? word.substring(0, slash) : word;
        return word.startsWith("http://") || word.startsWith("https://") || word.startsWith("www.")
                || DOMAINS.stream().anyMatch(domain -> host.endsWith(domain) && host.length() > domain.length());
    }

    /** "0151 496 0000", "(01632) 960 771", "+44 151 496 0000". */
    private static void telephones(String sentence, List<Mention> found) {
        int at = 0;
        while (at < sentence.length()) {
            char first = sentence.charAt(at);
            boolean clean = at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1));
            boolean starts = clean && (first == '0' || first == '+' && sentence.startsWith("+44", at));
            int end = starts ? telephoneEnd(sentence, at) : at;
            if (end > at) {
                found.add(new Mention(new Span(at, end), new Value.Contact(Means.TELEPHONE)));
            }
            at = Math.max(end, at + 1);
        }
    }

    private static int telephoneEnd(String sentence, int from) {
        int digits = 0;
        int at = from;
        int end = from;
        while (at < sentence.length() && at - from < 2 * MOST_DIGITS) {
            char letter = sentence.charAt(at);
            if (Character.isDigit(letter)) {
                digits++;
                end = at + 1;
            } else if (" +()-".indexOf(letter) < 0) {
                break;
            }
            at++;
        }
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS ? end : from;
    }
}
