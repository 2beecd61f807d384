package org.schoolpolicyreview.rules.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.Statement;

/** Finds the roles that a statement names, in who does it or in its words. "All staff" or "the school" is no role. */
public final class RolesSaid {

    private static final Pattern ROLE = Pattern.compile(
            "(?<!\\p{L})(?:(?:executive|deputy|assistant|associate|acting)\\s+)?"
                    + "(?:head(?:\\s?teacher)?s?(?!\\p{L})(?: of (?:school|year|house|centre|inclusion))?|principal|"
                    + "(?:[\\p{L}-]+ ){0,3}?(?:lead(?:er)?|co-?ordinator|manager|officer|champion|ambassador)s?(?!\\p{L})"
                    + "|DSL|DDSL|SENDCO|SENCO|INCO|chair of (?:the )?(?:governors|governing board|governing body|trustees)"
                    + "|(?:link |lead |nominated |named |equality )governor|(?:link |lead )?trustee|business manager|bursar"
                    + "|(?:form|class) (?:tutor|teacher)|head of (?:year|department|house|inclusion|pastoral[\\p{L} ]*))",
            Pattern.CASE_INSENSITIVE);

    private RolesSaid() {}

    /** The roles, in the document's words; empty if none is named. */
    public static List<String> in(Statement statement) {
        return Stream.concat(statement.by().stream(), statement.words().stream())
                .flatMap(text -> ROLE.matcher(text).results().map(result -> result.group().strip()))
                .distinct()
                .toList();
    }
}
