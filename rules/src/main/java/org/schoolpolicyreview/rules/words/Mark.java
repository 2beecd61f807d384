package org.schoolpolicyreview.rules.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that says how firmly something is put, or that denies it.
 *
 * @param start where it begins
 * @param end where it ends
 * @param firmness what it says
 * @param kind what it denies or governs
 */
record Mark(int start, int end, Firmness firmness, Kind kind) {

    /** What a mark governs. */
    enum Kind {
        /** A verb: "must", "will not", "is not". */
        VERB,
        /** The whole of a clause that begins with it: "No member of staff ...". */
        SUBJECT,
        /** Only the phrase after it: "without a name", "instead of a record". */
        PHRASE
    }

    /** What it is well to deny, so that to deny it is a promise: "must not be ignored", "is never acceptable". */
    private static final String NO_LOSS = "(?:wait|delay|hesitat|ignor|overlook|dismiss|forg[eo]t|neglect|tolerat|fail\\b"
            + "|failing|turn a blind|walk(?:ing)? (?:by|past|away)|trivialis|minimis|belittl|brush|swept|postpon|put off"
            + "|an option|optional|acceptable|unchallenged|unreported|unrecorded|exceed|only\\b|just\\b|merely\\b|simply\\b"
            + "|later\\b|take (?:longer|more)|longer than|more than|less\\b|least\\b|fewer\\b|sooner than|limited to|exception|excuse|doubt|matter\\b|undue"
            + "|(?:remove|replace|lessen|affect|reduce) (?:our|the school's|the academy's) (?:own )?(?:duty|duties|responsibilit|safeguarding))";
    private static final String ADVERB = "(?:,? +(?:\\w+ly|also|then|ever|always|still|however|therefore|just|yet),?){0,3}";
    private static final Pattern DENIED_VERB = words("(?:do|does|did)(?: +not|n't) +(?:have|need) +to"
            + "|(?:will|shall|must|should|ought to|may|might|can|could|would|need|do|does|did|is|are|be|been|being|was|were|has|have|had)" + ADVERB + ",? +(?:not|never)"
            + "|(?:wo|sha|mus|must|should|would|could|ca|can|do|does|did|is|are|was|were|has|have|had|need)(?:n't|nt)"
            + "|cannot|(?:un|not )able to|never|no longer(?! +than)|refuses? to|refused to|declines? to|rarely|seldom|hardly"
            + "|(?:under|in) no circumstances|on no account|at no time|by no means"
            + "|no (?:need|requirement) to|(?:no|any) (?:duty|obligation)");
    private static final Pattern DENIED_SUBJECT = Pattern.compile(
            "(?:^|[,:;] *|\\b(?:and|but|that|or) +) *(?<no>(?:no|none|neither|nobody|no-one|nothing|not +(?:all|every|any|every\\w+))\\b)"
            + "(?! +" + NO_LOSS + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED_PHRASE = Pattern.compile("\\b(?<!\\bor )(?<!\\bif )"
            + "(?:no|nor|none|nobody|nothing|neither|nowhere|not|without|instead of|in place of|rather than)\\b(?! +" + NO_LOSS + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_NO_LOSS = Pattern.compile("^,? +(?:(?:be|been|go|\\w+ly) +){0,2}" + NO_LOSS,
            Pattern.CASE_INSENSITIVE);

    private static final Map<Firmness, Pattern> PUT_FORWARD = new LinkedHashMap<>();

    static {
        PUT_FORWARD.put(Firmness.WILL_CONSIDER,
                words("(?:will|may|should|can|to) +consider|consideration +(?:will|may|should) +be"
                + "|(?:is|are|am) +(?:\\w+ly +|still +|now +)?(?:thinking +(?:about|of)|considering)"));
        PUT_FORWARD.put(Firmness.MUST, words("must|shall|(?:is|are) +required +to|has +to|have +to|(?:is|are) +responsible +for"));
        PUT_FORWARD.put(Firmness.WILL, words("will"));
        PUT_FORWARD.put(Firmness.SHOULD, words("should|ought +to|(?:is|are) +expected +to"));
        // "Can be reached at the office" gives an address, and weakens nothing.
        PUT_FORWARD.put(Firmness.MAY, words("may|might|(?:can|could)(?! +(?:always +)?be +(?:reached|contacted|telephoned|emailed|found at|found +(?:on|in) +(?:the|our|its)))"
                + "|(?:is|are) +(?:encouraged|invited|free|welcome) +to|would +like"));
    }

    /** The marks in a clause, in their order. Where one stands within another, only the longer one counts. */
    static List<Mark> in(String text) {
        List<Mark> found = new ArrayList<>();
        BitSet taken = new BitSet(text.length());
        Matcher verb = DENIED_VERB.matcher(text);
        while (verb.find()) {
            Firmness firmness = noLossAfter(text, verb.end())
                    ? promised(verb.group()) : Firmness.WILL_NOT;
            add(new Mark(verb.start(), verb.end(), firmness, Kind.VERB), taken, found);
        }
        Matcher subject = DENIED_SUBJECT.matcher(text);
        while (subject.find()) {
            add(new Mark(subject.start("no"), subject.end(), Firmness.WILL_NOT, Kind.SUBJECT), taken, found);
        }
        addAll(DENIED_PHRASE, Firmness.WILL_NOT, Kind.PHRASE, text, taken, found);
        PUT_FORWARD.forEach((firmness, pattern) -> addAll(pattern, firmness, Kind.VERB, text, taken, found));
        found.sort(Comparator.comparingInt(Mark::start));
        return found;
    }

    /** Whether what follows is well denied, as in "(must not) be ignored". */
    static boolean noLossAfter(String text, int end) {
        return OF_NO_LOSS.matcher(text).region(end, text.length()).find();
    }

    boolean denies() {
        return firmness == Firmness.WILL_NOT;
    }

    boolean touches(int from, int to) {
        return start < to && end > from;
    }

    private static void addAll(Pattern pattern, Firmness firmness, Kind kind, String text, BitSet taken, List<Mark> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            add(new Mark(matcher.start(), matcher.end(), firmness, kind), taken, found);
        }
    }

    private static void add(Mark mark, BitSet taken, List<Mark> found) {
        int within = taken.nextSetBit(mark.start);
        if (within < 0 || within >= mark.end) {
            taken.set(mark.start, mark.end);
            found.add(mark);
        }
    }

    /** "Must not wait" is put as firmly as "must". */
    private static Firmness promised(String denied) {
        String first = denied.toLowerCase(Locale.ROOT);
        return first.startsWith("should") || first.startsWith("ought") ? Firmness.SHOULD
                : first.startsWith("mus") || first.startsWith("sha") || first.startsWith("ca") || first.equals("never")
                        ? Firmness.MUST : Firmness.WILL;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
