package org.schoolpolicyreview.review.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Phrase;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.SearchedText;
import org.schoolpolicyreview.model.Firmness;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.rules.questions.AtLeastEvery;
import org.schoolpolicyreview.rules.questions.Includes;
import org.schoolpolicyreview.rules.questions.LaidDown;
import org.schoolpolicyreview.rules.questions.NamesARole;
import org.schoolpolicyreview.rules.questions.Within;
import org.schoolpolicyreview.rules.replies.HowPut;
import org.schoolpolicyreview.rules.replies.PlainReply;
import org.schoolpolicyreview.rules.replies.Reply;
import org.schoolpolicyreview.rules.replies.RhythmReply;
import org.schoolpolicyreview.rules.replies.RoleReply;
import org.schoolpolicyreview.rules.replies.SaidAgainst;
import org.schoolpolicyreview.rules.replies.TimedReply;
import org.schoolpolicyreview.rules.stated.Told;
import org.schoolpolicyreview.rules.words.ConditionSaid;
import org.schoolpolicyreview.rules.words.FirmnessInWords;
import org.schoolpolicyreview.rules.words.LimitSaid;
import org.schoolpolicyreview.rules.words.RecipientsSaid;
import org.schoolpolicyreview.rules.words.RhythmSaid;
import org.schoolpolicyreview.rules.words.RolesSaid;
import org.schoolpolicyreview.rules.words.StatementText;
import org.schoolpolicyreview.rules.words.SubjectSaid;
import org.schoolpolicyreview.rules.words.TimeSaid;
import org.schoolpolicyreview.rules.words.UnpromisedSaid;

/** Reads what a document says for the question that it may answer. */
final class Replies {

    /** "Pupils whose parents work": it is the pupils who are told. */
    private static final Pattern WHOSE = Pattern.compile("\\bwhose (?:\\w+ )?\\w+", Pattern.CASE_INSENSITIVE);

    private final LocalDate asOf;

    Replies(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * Whether a statement is an answer to a part at all. What only speaks of something else is none: the parents of the
     * other child, where the part asks about those of the child who was targeted; what the head is told, where it asks
     * what governors are told.
     */
    static boolean answers(Told told, Search search) {
        if (told.about() == Topic.GOVERNORS_TOLD && RecipientsSaid.othersThanGovernors(told.statement())) {
            return false;
        }
        return told.bare() || answers(told.read().all(), search);
    }

    /** Whether a text is an answer to a part at all. */
    static boolean answers(SearchedText all, Search search) {
        if (search.speaksOf().isEmpty() && search.notOf().isEmpty()) {
            return true;
        }
        boolean speaksOfIt = search.speaksOf().stream().anyMatch(term -> term.isSaidIn(all));
        boolean ofSomethingElse = search.notOf().stream().anyMatch(term -> term.isSaidIn(all));
        return speaksOfIt || !ofSomethingElse && (search.speaksOf().isEmpty() || !search.notOf().isEmpty());
    }

    /** A report of the past, or of another matter, that says nothing of what is asked: no answer at all. */
    static boolean saysNothingOfIt(Reply reply) {
        return reply.put().ofSomethingElse() && (reply instanceof TimedReply timed && timed.state() == LimitSaid.State.NONE
                || reply instanceof RhythmReply rhythm && rhythm.state() == RhythmSaid.State.NONE);
    }

    Reply plain(LaidDown ask, Told told, Search search) {
        return new PlainReply(ask, told, where(told, search).map(place -> laidDown(told, search, place))
                .orElseGet(() -> asAWhole(told, search)));
    }

    /** Where the words say what is asked about: a condition or a question counts there, and not elsewhere in the text. */
    private static Optional<Phrase.Stretch> where(Told told, Search search) {
        return told.statement().words().flatMap(words -> search.speaksOf().stream()
                .flatMap(term -> term.in(words).stream())
                .min(Comparator.comparing(Phrase.Stretch::from)));
    }

    private HowPut laidDown(Told told, Search search, Phrase.Stretch place) {
        HowPut whole = asAWhole(told, search);
        HowPut there = at(told, search, told.statement().words().orElseThrow(), place);
        return new HowPut(whole.seemsRefused() ? whole.firmness() : there.firmness(), whole.noted(), there.condition(),
                whole.elsewhere(), there.takenBack(), whole.offer());
    }

    Reply role(NamesARole ask, Told told, Search search) {
        List<String> roles = RolesSaid.in(told.statement());
        String inWords = roles.stream().filter(told.statement().words().orElse("")::contains).findFirst().orElse("");
        return new RoleReply(ask, told, at(told, search, inWords), roles);
    }

    Reply timed(Within ask, Told told, Search search) {
        LimitSaid time = search.soonest() ? LimitSaid.soonestOf(told.statement()) : told.limit();
        HowPut put = search.soonest() ? at(told, search, time.text()) : asAWhole(told, search);
        return new TimedReply(ask, told, put, time);
    }

    /** Of statements that name for whom it happens, where the part asks for that. */
    static boolean names(Told told, Search search) {
        SearchedText text = SearchedText.of(WHOSE.matcher(told.statement().words().orElse("")).replaceAll(" ")
                + ". " + String.join(". ", StatementText.forWhom(told.statement())));
        return told.bare() || search.says().isEmpty() || search.says().stream().anyMatch(term -> term.isSaidIn(text));
    }

    /** A rhythm in another sentence than those for whom it is asked is not theirs. */
    Reply rhythm(AtLeastEvery ask, Told told, Search search) {
        RhythmSaid said = told.read().rhythm();
        RhythmSaid rhythm = search.says().isEmpty() || isTheirs(said, told, search) ? said : RhythmSaid.NO_RHYTHM;
        HowPut put = rhythm.state() == RhythmSaid.State.NONE ? asAWhole(told, search)
                : put(told, search, told.read().firmnessOfRhythm(),
                        onThem(ConditionSaid.ofRhythm(told.statement(), rightly(search)), rhythm, told, search), elsewhere(told).or(() -> ofAnother(rhythm, told, search)),
                        takenBack(told, search));
        return new RhythmReply(ask, told, put, rhythm);
    }

    /** A condition on one of several groups takes nothing from what the others are told. */
    private static Optional<String> onThem(Optional<String> condition, RhythmSaid rhythm, Told told, Search search) {
        String words = told.statement().words().orElse("");
        boolean inWords = !search.says().isEmpty() && condition.filter(words::contains).isPresent();
        return inWords && Sentences.of(words).stream().anyMatch(each -> isFree(each, condition.orElseThrow(), rhythm, search))
                ? Optional.empty() : condition;
    }

    /** Whether a sentence gives them the rhythm without a condition, or before one that is bracketed with another group. */
    private static boolean isFree(String sentence, String condition, RhythmSaid rhythm, Search search) {
        int at = sentence.indexOf(rhythm.text());
        if (at < 0) {
            return false;
        }
        boolean plain = ConditionSaid.around(sentence, at, at + rhythm.text().length()).isEmpty();
        Matcher bracketed = Pattern.compile("\\b(?:and|or), " + Pattern.quote(condition) + ", ").matcher(sentence);
        String before = plain ? sentence : bracketed.find() ? sentence.substring(0, bracketed.start()) : "";
        SearchedText theirs = SearchedText.of(WHOSE.matcher(before).replaceAll(" "));
        return search.says().stream().anyMatch(term -> term.isSaidIn(theirs));
    }

    /** What else the sentence of a rhythm is about, where it does not speak of what is asked: "Attendance is reported termly". */
    private static Optional<String> ofAnother(RhythmSaid rhythm, Told told, Search search) {
        SearchedText sentence = sentenceOf(rhythm, told);
        boolean named = search.speaksOf().stream().anyMatch(term -> term.isSaidIn(sentence));
        return named ? Optional.empty() : search.notOf().stream()
                .flatMap(term -> term.in(sentence).stream())
                .map(stretch -> sentence.text().substring(stretch.from(), stretch.to()))
                .findFirst();
    }

    private static boolean isTheirs(RhythmSaid rhythm, Told told, Search search) {
        SearchedText words = told.read().words();
        SearchedText sentence = sentencesOf(rhythm, told);
        SearchedText values = SearchedText.of(String.join(". ", StatementText.forWhom(told.statement())));
        return sentence.text().isEmpty() || search.says().stream().anyMatch(term -> term.isSaidIn(sentence)
                || !term.isSaidIn(words) && term.isSaidIn(values));
    }

    /** All sentences in which the words say the rhythm; empty if none does. */
    private static SearchedText sentencesOf(RhythmSaid rhythm, Told told) {
        return SearchedText.of(rhythm.text().isEmpty() ? "" : Sentences.of(told.read().words().text()).stream()
                .filter(sentence -> sentence.contains(rhythm.text()))
                .map(sentence -> WHOSE.matcher(sentence).replaceAll(" "))
                .collect(Collectors.joining(" ")));
    }

    /** The sentence in which the words say the rhythm; empty if they do not. */
    private static SearchedText sentenceOf(RhythmSaid rhythm, Told told) {
        String words = told.read().words().text();
        int at = rhythm.text().isEmpty() ? -1 : words.indexOf(rhythm.text());
        return SearchedText.of(at < 0 ? "" : WHOSE.matcher(Sentences.around(words, at)).replaceAll(" "));
    }

    /** What says the opposite of what is looked for, and is not denied. */
    static Optional<SaidAgainst> against(Includes ask, Told told, Search search) {
        SearchedText words = told.statement().words().isPresent() ? told.read().words() : told.read().all();
        return Undenied.in(words, search.notSaying()).map(said -> new SaidAgainst(ask, told, said,
                search.says().stream().anyMatch(term -> term.isSaidIn(words))));
    }

    /** Whether it says none of what is looked for. */
    static boolean saysNothingOf(Told told, Search search) {
        SearchedText all = told.read().all();
        return !told.bare() && search.says().stream().noneMatch(term -> term.isSaidIn(all));
    }

    HowPut asAWhole(Told told, Search search) {
        return put(told, search, told.firmness(), ConditionSaid.of(told.statement(), rightly(search)), elsewhere(told),
                takenBack(told, search));
    }

    /** How a time, a rhythm or a role is put: what governs it counts, not what stands elsewhere in the text. */
    HowPut at(Told told, Search search, String anchor) {
        int from = told.statement().words().map(words -> words.indexOf(anchor)).orElse(-1);
        return anchor.isEmpty() || from < 0 ? asAWhole(told, search)
                : at(told, search, told.statement().words().orElseThrow(), new Phrase.Stretch(from, from + anchor.length()));
    }

    HowPut at(Told told, Search search, String words, Phrase.Stretch stretch) {
        Firmness firmness = FirmnessInWords.at(words, stretch.from(), stretch.to()).orElse(Firmness.WILL);
        Optional<String> elsewhere = TimeSaid.otherTime(words, stretch.from(), stretch.to(), asOf)
                .or(() -> SubjectSaid.another(words, stretch.from(), stretch.to()));
        return put(told, search, firmness,
                ConditionSaid.at(told.statement(), stretch.from(), stretch.to(), rightly(search)), elsewhere,
                UnpromisedSaid.around(words, stretch.from(), stretch.to()).filter(rightly(search).negate()));
    }

    /** What is said of another time or of another matter, as its words as a whole have it. */
    private Optional<String> elsewhere(Told told) {
        return told.read().otherTime(asOf).or(() -> told.read().anotherSubject());
    }

    private static Optional<String> takenBack(Told told, Search search) {
        return told.read().takenBack().filter(rightly(search).negate());
    }

    private static HowPut put(Told told, Search search, Firmness firmness, Optional<String> condition,
            Optional<String> elsewhere, Optional<String> takenBack) {
        Optional<Firmness> noted = told.statement().words().isPresent() ? told.statement().firmness() : Optional.empty();
        return new HowPut(firmness, noted, condition, elsewhere, takenBack, search.offer());
    }

    private static Predicate<String> rightly(Search search) {
        List<Phrase> phrases = search.rightlyIf();
        return condition -> {
            if (ConditionSaid.leavesItToTheirLiking(condition)) {
                return false;
            }
            SearchedText searched = SearchedText.of(condition);
            return phrases.stream().anyMatch(phrase -> phrase.in(searched).isPresent());
        };
    }
}
