package org.schoolpolicyreview.rules.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the roles that a passage names. "All staff", "the school", "a senior leader" or
 * "the lead" alone is no role; who stands in for somebody is another question.
 */
public final class RolesSaid {

    private static final String NO_NAME = "(?!(?:the|an?|our|one|each|every|any|this|that|who|which|and|or|to|will|shall|must|is|are|as|of|for|by"
            + "|with|in|not|deputy|senior|named|nominated|single|person|staff|member|school|academy)\\b)";
    private static final Pattern ROLE = Pattern.compile(
            "(?<!\\p{L})(?:(?:executive|deputy|assistant|associate|acting|vice)[\\s-]+)?"
                    + "(?:head(?:\\s?teacher)?s?(?!\\p{L})(?: of (?:school|year|house|centre|inclusion))?|principal|"
                    + "(?:" + NO_NAME + "[\\p{L}-]+ ){1,3}?(?:lead(?:er)?|co-?ordinator|manager|officer|champion|ambassador)s?(?!\\p{L})"
                    + "|(?:(?:senior )?lead(?:er)?|co-?ordinator|manager|officer|champion)s? for (?:\\p{L}+)"
                    + "|DSL|DDSL|SENDCO|SENCO|INCO|chair of (?:the )?(?:governors|governing board|governing body|trustees)"
                    + "|(?:link |lead |nominated |named |equality )governor|(?:link |lead )?trustee|business manager|bursar"
                    + "|(?:form|class) (?:tutor|teacher)|head of (?:year|department|house|inclusion|pastoral[\\p{L} ]*))",
            Pattern.CASE_INSENSITIVE);

    /** "Who leads on it" is a verb. */
    private static final Pattern VERB = Pattern.compile("leads(?: on| our| the| its| all| any| every| incidents?| in| work| and)\\b"
            + "|lead on\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern STANDS_IN = Pattern.compile("(?:^|[.;,:!?]|\\band\\b)(?:(?!\\band\\b)[^.;,:!?])*\\b(?:stands? in|deputi[sz]es?|takes? over"
            + "|acts? (?:for|in)|deputy [\\p{L} -]{0,30}?(?:lead|co-?ordinator)|second lead)\\b[^.;!?]*"
            + "|\\b(?:in (?:her|his|their|the [\\w' -]{1,30}) absence|in the absence of"
            + "|(?:when|if|while) [^,.;]{1,40}(?:away|absent|ill|off sick|on leave|involved|not (?:available|there|here|in)|unavailable))\\b[^.;!?]*",
            Pattern.CASE_INSENSITIVE);

    /** "The equality lead (vacant)": nobody can be asked for who is not there. */
    private static final Pattern NOBODY_IN_POST = Pattern.compile("^(?:[ ,(\\u2013\\u2014-]|\\b(?:a|the|this|which|that|who|whose|post|position|role|is|currently|at|present|still|now)\\b)*"
            + "(?:vacant|unfilled|vacancy|tbc|tba|to be (?:confirmed|announced|appointed|named|decided|agreed|recruited|arranged)"
            + "|(?:has|is) (?:yet to|not yet)(?: be| been)? (?:appointed|recruited|named|decided)|not (?:yet )?(?:appointed|recruited|named|decided)"
            + "|(?:will|is to|are to|yet to) be (?:appointed|recruited|named|advertised)|(?:away )?on (?:[\\p{L}-]+ )?leave[^.)]{0,5}cover to be)\\b", Pattern.CASE_INSENSITIVE);

    private RolesSaid() {}

    /** The roles, in the document's words; empty if none is named. */
    public static List<String> in(Passage passage) {
        return Stream.of(passage.text())
                .map(text -> STANDS_IN.matcher(Plain.of(text)).replaceAll(" … "))
                .flatMap(text -> ROLE.matcher(text).results().filter(found -> !isVerb(found, text) && !nobodyInPost(found, text)))
                .map(found -> found.group().strip())
                .distinct()
                .toList();
    }

    private static boolean nobodyInPost(MatchResult found, String text) {
        return NOBODY_IN_POST.matcher(text).region(found.end(), text.length()).lookingAt();
    }

    private static boolean isVerb(MatchResult found, String text) {
        int last = Math.max(found.start(), text.lastIndexOf(' ', found.end() - 1) + 1);
        return VERB.matcher(text).region(last, text.length()).lookingAt();
    }
}
