package org.schoolpolicyreview.rules.words;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which mark governs a stretch of a clause: most often the last verb before it that is not of something else. */
final class Governing {

    private static final String SOMEONE = "(?:then|they|he|she|it|we|staff|also)";

    /** "Must keep the child safe and may tell the lead": a new predicate. */
    private static final Pattern NEW_PREDICATE = Pattern.compile("(?:\\b(?:and|but|or|then) *(?:" + SOMEONE + " +){0,4}"
            + "|, *(?:" + SOMEONE + " +){1,4})$", Pattern.CASE_INSENSITIVE);

    /** "What they can remember", "any adult that can help": the verb is of that, and not of the sentence. */
    private static final Pattern EMBEDDED = Pattern.compile(
            "(?:\\b(?:what|whatever|whichever|as|how|than|whether)(?: +[\\w'-]+){0,4}|(?<!, )(?<!,)\\b(?:who|which|that)"
            + "|\\b(?!(?:and|but|or|then|that|if|when|where)\\b)[\\w'-]+ +(?:they|he|she|we)) +$", Pattern.CASE_INSENSITIVE);

    /** Clauses within a clause, with the comma or bracket that ends them: "If nobody answers,", "(not the form)". */
    private static final Pattern ASIDE = Pattern.compile(
            "(?:^[^a-z]*|, *|[:] *|\\b(?:and|but) +)(?:if|where|when|whenever|wherever|unless|once|while|whilst|although|though|because|since"
            + "|as|should|even if|without|instead of|rather than|which|who|whose|whom|not)\\b[^,()]*,(?! *(?:and|or|but|who|which)\\b)|\\([^()]*\\)"
            + "|[\u2013\u2014][^\u2013\u2014,]*[\u2013\u2014]", Pattern.CASE_INSENSITIVE);

    /** "Not X but Y", "they do not judge, they write": what follows is affirmed again. */
    private static final Pattern AFFIRMED_AGAIN = Pattern.compile("\\bbut\\b(?! +(?:not|never|no|only)\\b)"
            + "|[,:\u2013\u2014] *(?:they|he|she|it|we|staff|instead)\\b(?!,)", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_PHRASE = Pattern.compile(",|\\b(?:and|but)\\b", Pattern.CASE_INSENSITIVE);
    /** "Between people who share it and people who do not, and foster good relations". */
    private static final Pattern END_OF_EMBEDDED = Pattern.compile("[,(]|\\b(?:and|but)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_SUBJECT = Pattern.compile("\\bbut\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BELOW = Pattern.compile(
            "\\b(?:so that|because|which|that|as|if|when|where|until|unless|after|before|while|to see)\\b", Pattern.CASE_INSENSITIVE);
    /** "So that we can count them", "however small it may seem": after what is promised, these take nothing from it. */
    private static final Pattern PURPOSE_OR_DEGREE = Pattern.compile("\\b(?:(?:so|in order) that|(?:however|no matter how) +(?:minor|small|slight|trivial"
            + "|petty|little|unimportant|insignificant|low[ -]level|mild|brief|serious))(?: +[\\w'-]+){0,5} +$", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED = Pattern.compile("[,;:]|\\b(?:and|but|or)\\b", Pattern.CASE_INSENSITIVE);

    /** What may stand before a stretch that is, with others, who does it: "Teachers, ...", "All members of ...". */
    private static final Pattern WHO_DOES_IT = Pattern.compile("^ *(?:(?:all|any|every|each|the) +){0,3}(?:[\\w'-]+ +of +)?(?:(?:all|any|the) +){0,3}$"
            + "|(?:,|\\b(?:and|or|including|plus|namely|as well as|such as)) *(?:(?:all|any|every|each|the|our) +){0,3}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHEN = Pattern.compile("^(?:\\d|within|by|on|at|in|after|before|no |not |same|next|annual|term|half|once|twice"
            + "|(?:every|each) +(?:\\d|two|three|four|five|six|other|year|term|half|month|week|day|school|academic|autumn|spring|summer))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DESCRIBING = Pattern.compile("(?:is|are|was|were|has|have|had|do|does|did)(?:\\b|n't)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RELATIVE = Pattern.compile("\\b(?:who|which|that)(?: +[\\w'-]+)? +$", Pattern.CASE_INSENSITIVE);
    private static final Pattern HAS_VERB = Pattern.compile("\\b(?:is|are|was|were|be|has|have)\\b", Pattern.CASE_INSENSITIVE);

    private final Clause clause;
    private final List<Mark> marks;

    private Governing(Clause clause) {
        this.clause = clause;
        this.marks = Mark.in(clause.text()).stream()
                .filter(mark -> !mark.touches(clause.at(), clause.end()))
                .toList();
    }

    /** How firmly the stretch is put; empty if it is put plainly. */
    static Optional<Firmness> of(Clause clause) {
        Governing governing = new Governing(clause);
        List<Mark> before = governing.before();
        return before.isEmpty() ? governing.after() : governing.last(before);
    }

    private List<Mark> before() {
        BitSet aside = new BitSet();
        Matcher asides = ASIDE.matcher(clause.before());
        while (asides.find()) {
            aside.set(asides.start(), asides.end());
        }
        return marks.stream().filter(mark -> mark.end() <= clause.at() && !aside.get(mark.start())).toList();
    }

    private Optional<Firmness> last(List<Mark> before) {
        for (int k = before.size() - 1; k >= 0; k--) {
            Mark mark = before.get(k);
            boolean ofSomethingElse = embedded(mark) && (k > 0 || describes(mark));
            if (!ofSomethingElse && (!mark.denies() || reaches(mark))) {
                return Optional.of(deniedBySubject(before, k) ? deniedWith(mark) : mark.firmness());
            }
        }
        return Optional.empty();
    }

    /** Whether a denial before the stretch reaches as far as the stretch. */
    private boolean reaches(Mark mark) {
        Pattern end = switch (mark.kind()) {
            case VERB -> AFFIRMED_AGAIN;
            case SUBJECT -> END_OF_SUBJECT;
            case PHRASE -> END_OF_PHRASE;
        };
        String between = clause.text().substring(mark.end(), clause.at());
        return !end.matcher(between).find() && !(RELATIVE.matcher(leadingTo(mark)).find() && END_OF_EMBEDDED.matcher(between).find());
    }

    /** "No member of staff will write it": no verb stands between. */
    private boolean deniedBySubject(List<Mark> before, int verb) {
        if (verb == 0 || before.get(verb - 1).kind() != Mark.Kind.SUBJECT) {
            return false;
        }
        String subject = clause.text().substring(before.get(verb - 1).end(), before.get(verb).start());
        return !END_OF_SUBJECT.matcher(subject).find() && (!subject.contains(",") || subject.matches(".* (?:or|nor) .*"))
                && !subject.matches(".*\\band\\b.*");
    }

    /** "No member of staff may ignore it" is a duty. */
    private Firmness deniedWith(Mark verb) {
        return Mark.noLossAfter(clause.text(), verb.end()) ? Firmness.MUST : Firmness.WILL_NOT;
    }

    /** Where nothing stands before the stretch, it may begin the sentence: "Within one day staff may ...". */
    private Optional<Firmness> after() {
        String before = ASIDE.matcher(clause.before()).replaceAll(" ");
        if (HAS_VERB.matcher(before).find()) {
            return Optional.empty();
        }
        boolean whoDoesIt = !WHEN.matcher(clause.stretch().strip()).find() && WHO_DOES_IT.matcher(before).find();
        for (Mark mark : marks) {
            if (mark.start() < clause.end() || mark.kind() != Mark.Kind.VERB || newPredicate(mark) || embedded(mark)
                    || PURPOSE_OR_DEGREE.matcher(leadingTo(mark)).find()) {
                continue;
            }
            String between = clause.text().substring(clause.end(), mark.start());
            String joins = before.isBlank() ? between.replaceFirst("^ *,", "") : between;
            boolean governs = whoDoesIt || !JOINED.matcher(joins).find() && !BELOW.matcher(joins).find();
            return governs ? Optional.of(mark.firmness()) : Optional.empty();
        }
        return Optional.empty();
    }

    private boolean newPredicate(Mark mark) {
        return mark.start() > 0 && NEW_PREDICATE.matcher(leadingTo(mark)).find();
    }

    private boolean embedded(Mark mark) {
        return EMBEDDED.matcher(leadingTo(mark)).find();
    }

    /** "Someone who is not involved" is described; "the person who will not tell them" is a denial all the same. */
    private boolean describes(Mark mark) {
        return mark.denies() && RELATIVE.matcher(leadingTo(mark)).find()
                && DESCRIBING.matcher(clause.text()).region(mark.start(), clause.text().length()).lookingAt();
    }

    /** The last words before a mark: enough for these patterns, and no more, so that a long text takes no long time. */
    private String leadingTo(Mark mark) {
        return clause.text().substring(Math.max(0, mark.start() - 80), mark.start());
    }
}
