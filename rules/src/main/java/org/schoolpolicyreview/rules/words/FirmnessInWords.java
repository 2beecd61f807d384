package org.schoolpolicyreview.rules.words;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads from quoted words how firmly something is put. What weakens a promise is looked for before what makes one. */
public final class FirmnessInWords {

    private static final Map<Firmness, Pattern> MARKS = new LinkedHashMap<>();

    /** "You do not need to log in" opens the door: it takes nothing from what is promised beside it. */
    private static final String NOT_TO_ENTER = "(?! ((log|sign) (in|on)|register|pay|have (an account|a login|a password)))";

    static {
        MARKS.put(Firmness.WILL_NOT, words("will not|won't|need not|needn't|do(es)? not (have|need) to" + NOT_TO_ENTER + "|don't have to" + NOT_TO_ENTER
                + "|(is|are) not (required|expected|obliged)|no (need|requirement) to" + NOT_TO_ENTER + "|(is|are|will be) not (\\w+ed|on (our|the|its|a) (school )?(web\\w*|site))"));
        MARKS.put(Firmness.WHERE_POSSIBLE, WherePossible.WORDS);
        MARKS.put(Firmness.WILL_CONSIDER, words("(will|may|should|can|to) consider|consideration (will|may|should) be"
                + "|(is|are|am) (still |now )?(thinking (about|of)|considering)"));
        MARKS.put(Firmness.MUST, words("must|shall|(is|are) required to|has to|have to|(is|are) responsible for"));
        MARKS.put(Firmness.WILL, words("will"));
        MARKS.put(Firmness.SHOULD, words("should|ought to|(is|are) expected to"));
        MARKS.put(Firmness.MAY, words("may|might|(can|could)(?! (always )?be (reached|contacted|telephoned|emailed|found at|found (on|in) (the|our|its)))|(is|are) (encouraged|invited|free|welcome) to|would like"));
    }

    /** What is denied as a promise or duty. "A sanction is not enough" denies neither. */
    private static final Pattern PROMISE = Pattern.compile("(?:will|wo|must|mus|shall|sha|should)(?:\\b|n't)", Pattern.CASE_INSENSITIVE);

    /** One sentence that denies and says no more: "We do not publish a table of our staff." */
    private static final Pattern PLAINLY_DENIED = Pattern.compile(
            "\\W*(?:[\\w'-]+ +){1,5}?(?:do|does)(?: +not|n't) +(?!only|just|merely|hesitate|wait|delay|(?:need|have) to (?:log|sign) (?:in|on))\\w+[^.;:!?\u2026,]*[.!]?\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?][\"')\u201d]*\\s");

    private FirmnessInWords() {}

    /** How firmly a passage is put: as its words put it; else plainly. */
    public static Firmness of(Passage passage) {
        LimitSaid limit = LimitSaid.of(passage);
        return of(passage, words -> Stretch.ofTime(words, limit.text()), limit.state() == LimitSaid.State.SOFTENED);
    }

    /** How firmly a passage puts how often something happens. */
    public static Firmness ofRhythm(Passage passage) {
        RhythmSaid rhythm = RhythmSaid.of(passage);
        return of(passage, words -> Stretch.ofRhythm(words, rhythm.text()), rhythm.softened());
    }

    /** How firmly these words put it; empty if no word of theirs says so. */
    public static Optional<Firmness> in(String words) {
        String plain = Plain.of(words);
        if (PLAINLY_DENIED.matcher(plain).matches()) {
            return Optional.of(Firmness.WILL_NOT);
        }
        Optional<Firmness> first = MARKS.entrySet().stream()
                .filter(mark -> mark.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
        List<Mark> promises = Mark.in(plain).stream()
                .filter(mark -> mark.denies() ? PROMISE.matcher(plain).region(mark.start(), mark.end()).lookingAt()
                        : mark.firmness() != Firmness.MAY)
                .toList();
        boolean onlyDenied = !promises.isEmpty() && promises.stream().allMatch(Mark::denies);
        return onlyDenied ? Optional.of(Firmness.WILL_NOT) : first;
    }

    /**
     * How firmly these words put what stands from one place to another in them: what governs it counts, not what stands
     * elsewhere. A denial within the stretch does not count: "not an option" is put plainly in "It is not an option".
     *
     * @param from where the stretch begins
     * @param to where it ends, not included
     * @return empty if it is put plainly, as in "Staff record it": a plain present is a promise
     * @throws IndexOutOfBoundsException if there is no such stretch
     */
    public static Optional<Firmness> at(String words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length());
        return at(words, new Stretch(from, to), false);
    }

    private static Optional<Firmness> at(String words, Stretch stretch, boolean softenedItself) {
        Clause clause = Clause.around(words, stretch.from(), stretch.to());
        Optional<Firmness> governing = Governing.of(clause);
        boolean denied = governing.filter(Firmness.WILL_NOT::equals).isPresent();
        boolean weakened = WherePossible.governs(clause) || !softenedItself && WherePossible.asARule(clause);
        return !denied && weakened ? Optional.of(Firmness.WHERE_POSSIBLE) : governing.or(() -> ofTheList(words, stretch));
    }

    /** "Staff must: ...; ...; ..." governs each member of the list that it opens, up to the end of a sentence. */
    private static Optional<Firmness> ofTheList(String words, Stretch member) {
        int colon = words.lastIndexOf(':', member.from());
        boolean opensAList = colon > 0 && !SENTENCE_ENDS.matcher(words.substring(colon, member.from())).find();
        return opensAList ? Governing.of(Clause.around(words, colon, colon + 1)) : Optional.empty();
    }

    private static Firmness of(Passage passage, Function<String, List<Stretch>> places, boolean softenedItself) {
        return passage.words().flatMap(words -> weakest(words, places.apply(words), softenedItself))
                .or(() -> passage.note().flatMap(FirmnessInWords::in))
                .orElse(Firmness.WILL);
    }

    /**
     * Where the same time stands twice, nobody is given credit for the wrong one. "Normally within a day" is a softened
     * time, and is told as that.
     */
    private static Optional<Firmness> weakest(String words, List<Stretch> stretches, boolean softenedItself) {
        return stretches.isEmpty() ? in(words) : stretches.stream()
                .map(stretch -> at(words, stretch, softenedItself).orElse(Firmness.WILL))
                .max(Comparator.comparing(Firmness::ordinal));
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives.replace(" ", " +") + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
