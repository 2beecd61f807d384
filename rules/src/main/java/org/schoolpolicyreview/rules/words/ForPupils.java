package org.schoolpolicyreview.rules.words;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolpolicyreview.model.Characteristic;

/**
 * Finds in words the characteristics of which they say that these do not protect pupils: "age and marriage are not
 * relevant to pupils", "marriage and civil partnership (staff only)", "all but age".
 */
public final class ForPupils {

    private static final String STAFF = "(?:staff|employees?|employment|employers?|adults?|workforce|work)";
    private static final String STAFF_ONLY = "\\b(?:only\\b[^.;()]{0,40}\\b" + STAFF + "\\b|" + STAFF + "(?: \\w+){0,2}? only\\b)";
    /** "These apply to staff but not to pupils." */
    private static final String NOT_PUPILS = "\\b(?:(?:applies|apply|relevant|extends?|protects?|covers?)(?: only)?(?: to| for)?|for) (?:our |all )?"
            + STAFF + ",? (?:but|and) not (?:to |for )?(?:our |the )?(?:pupils|students|children)\\b";
    private static final Pattern SENTENCE = Pattern.compile("[.;!?…]+(?:\\s|$)");
    private static final Pattern ASIDE = Pattern.compile("([^,;:()]*)\\(([^()]*)\\)");
    private static final Pattern OF_STAFF = Pattern.compile(STAFF_ONLY
            + "|\\bnot (?:for |to )?(?:the )?(?:pupils|students|children)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED = Pattern.compile(STAFF_ONLY + "|" + NOT_PUPILS + "|\\b(?:(?:do|does|is|are|will) ?(?:not|n[’']t)|no longer)"
            + "(?: \\w+){0,3}? (?:apply|applicable|protect\\w*|relevant|cover\\w*|count\\w*|includ\\w*|extend\\w*|relate)\\b"
            + "(?![^.;]*\\b" + STAFF + "\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXCEPT = Pattern.compile("\\b(?:except(?:ing| for)?|excluding|apart from|other than|all but|but not"
            + "|with the exception of|not including|leav(?:es?|ing) out|omit\\w*)\\b", Pattern.CASE_INSENSITIVE);

    private ForPupils() {}

    /** The characteristics that the words say do not protect pupils. */
    public static Set<Characteristic> deniedIn(String words) {
        Set<Characteristic> denied = EnumSet.noneOf(Characteristic.class);
        SENTENCE.splitAsStream(words).forEach(sentence -> addDenied(sentence, denied));
        return denied;
    }

    private static void addDenied(String sentence, Set<Characteristic> denied) {
        Matcher aside = ASIDE.matcher(sentence);
        while (aside.find()) {
            if (OF_STAFF.matcher(aside.group(2)).find()) {
                denied.addAll(CharacteristicsSaid.in(aside.group(1)));
            }
        }
        String plain = sentence.replaceAll("\\([^()]*\\)", " ");
        Matcher denial = DENIED.matcher(plain);
        if (denial.find()) {
            Set<Characteristic> before = CharacteristicsSaid.in(plain.substring(0, denial.start()));
            denied.addAll(before.isEmpty() ? CharacteristicsSaid.in(plain.substring(denial.end())) : before);
        }
        Matcher except = EXCEPT.matcher(plain);
        if (except.find()) {
            denied.addAll(CharacteristicsSaid.in(plain.substring(except.end())));
        }
    }
}
