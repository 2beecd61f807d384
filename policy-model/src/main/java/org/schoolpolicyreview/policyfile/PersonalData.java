package org.schoolpolicyreview.policyfile;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolpolicyreview.model.Described;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.yaml.Mistakes;

/** Warns of what looks like a person's name, an e-mail address or a telephone number. Roles, never people. */
final class PersonalData {

    private static final Map<String, Pattern> LOOKS_LIKE = Map.of(
            "a person's name", Pattern.compile(
                    "\\b(?:Mrs?|Ms|Mx|Miss|Dr|Prof|Professor|Cllr|Councillor|Rev|Revd|Reverend|Fr|Sir|Dame|Lady|Lord)\\.? "
                            + "(?:[A-Z]\\.? ){0,3}\\p{Lu}[\\p{L}'’-]{1,40}"),
            "an e-mail address", Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}"),
            "a telephone number", Pattern.compile("(?<![\\d-])(?:\\+44 ?|0)\\d(?:[ -]?\\d){8,9}(?!\\d)"));

    private PersonalData() {}

    static void advise(School school, Mistakes mistakes) {
        school.documents().forEach(document -> look(document, document.origin(), mistakes));
    }

    private static void look(Object value, Origin where, Mistakes mistakes) {
        if (value instanceof String text) {
            LOOKS_LIKE.forEach((what, pattern) -> {
                Matcher found = pattern.matcher(text);
                while (found.find()) {
                    mistakes.advice(where, "\"" + found.group() + "\" looks like " + what + ".",
                            "Write [name] in its place.");
                }
            });
        } else if (value instanceof Described described) {
            Origin own = described.origin().isKnown() ? described.origin() : where;
            described.values().forEach(each -> look(each, own, mistakes));
        } else if (value instanceof Iterable<?> several && !(value instanceof java.nio.file.Path)) {
            several.forEach(each -> look(each, where, mistakes));
        }
    }
}
