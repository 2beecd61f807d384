package org.schoolpolicyreview.rules.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a template asks to be filled in, in quoted words. "[...]" is an omission of whoever copied them, and none. */
public final class PlaceholderSaid {

    private static final String TO_FILL_IN = "(?:insert|enter|add|delete|amend|complete|state|list|name of|your|school(?:’s|'s)? name"
            + "|academy(?:’s|'s)? name|name of (?:the )?(?:school|academy|setting|head\\w*)|xx+)\\b";
    private static final String ALONE = "(?:school|academy|setting|role|name|date|number|logo|headteacher|head teacher|contact)";
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "[\\[<{](?:[\\w’' ]{0,20}\\b)?" + TO_FILL_IN + "[^\\]>}]*[\\]>}]|[\\[<{](?:the )?" + ALONE + "[\\]>}]"
            + "|\\bX{3,}\\b|\\bXX/XX/(?:XX|20)\\w*|\\binsert (?:your |the )?(?:school(?:’s|'s)? )?(?:logo|name|date) ?(?:here)?\\b"
            + "|\\bdelete (?:as (?:appropriate|applicable)|this (?:line|section|paragraph)|before publication)\\b"
            + "|\\bschools? should (?:amend|adapt|personalise|customise|insert)\\b[^.;]*", Pattern.CASE_INSENSITIVE);

    private PlaceholderSaid() {}

    /** The first placeholder or instruction in the words; empty if there is none. */
    public static Optional<String> in(String words) {
        Matcher found = PLACEHOLDER.matcher(words);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
