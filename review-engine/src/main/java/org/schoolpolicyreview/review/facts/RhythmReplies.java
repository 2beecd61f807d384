package org.schoolpolicyreview.review.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.SearchedText;
import org.schoolpolicyreview.rules.questions.AtLeastEvery;
import org.schoolpolicyreview.rules.replies.HowPut;
import org.schoolpolicyreview.rules.replies.Reply;
import org.schoolpolicyreview.rules.replies.RhythmReply;
import org.schoolpolicyreview.rules.stated.Told;
import org.schoolpolicyreview.rules.words.ConditionSaid;
import org.schoolpolicyreview.rules.words.RhythmSaid;

/** Reads how often something happens, and for which of several groups that is said. */
final class RhythmReplies {

    /** "Pupils whose parents work": it is the pupils who are told. */
    private static final Pattern WHOSE = Pattern.compile("\\bwhose (?:\\w+ )?\\w+", Pattern.CASE_INSENSITIVE);

    private final Replies replies;

    RhythmReplies(Replies replies) {
        this.replies = replies;
    }

    /** The text without those who are named only to say whose they are. */
    static String withoutTheirFamilies(String text) {
        return WHOSE.matcher(text).replaceAll(" ");
    }

    /** A rhythm in another sentence than those for whom it is asked is not theirs. */
    Reply of(AtLeastEvery ask, Told told, Search search) {
        RhythmSaid said = told.read().rhythm();
        RhythmSaid rhythm = search.says().isEmpty() || isTheirs(said, told, search) ? said : RhythmSaid.NO_RHYTHM;
        HowPut put = rhythm.state() == RhythmSaid.State.NONE ? replies.asAWhole(told, search)
                : Replies.put(told, search, told.read().firmnessOfRhythm(),
                        onThem(ConditionSaid.ofRhythm(told.passage(), Replies.rightly(search)), rhythm, told, search),
                        replies.elsewhere(told).or(() -> ofAnother(rhythm, told, search)),
                        Replies.takenBack(told, search));
        return new RhythmReply(ask, told, put, rhythm);
    }

    /** A condition on one of several groups takes nothing from what the others are told. */
    private static Optional<String> onThem(Optional<String> condition, RhythmSaid rhythm, Told told, Search search) {
        String words = told.passage().words().orElse("");
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
        SearchedText theirs = SearchedText.of(withoutTheirFamilies(before));
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
        SearchedText sentence = sentencesOf(rhythm, told);
        return sentence.text().isEmpty() || search.says().stream().anyMatch(term -> term.isSaidIn(sentence));
    }

    /** All sentences in which the words say the rhythm; empty if none does. */
    private static SearchedText sentencesOf(RhythmSaid rhythm, Told told) {
        return SearchedText.of(rhythm.text().isEmpty() ? "" : Sentences.of(told.read().words().text()).stream()
                .filter(sentence -> sentence.contains(rhythm.text()))
                .map(sentence -> withoutTheirFamilies(sentence))
                .collect(Collectors.joining(" ")));
    }

    /** The sentence in which the words say the rhythm; empty if they do not. */
    private static SearchedText sentenceOf(RhythmSaid rhythm, Told told) {
        String words = told.read().words().text();
        int at = rhythm.text().isEmpty() ? -1 : words.indexOf(rhythm.text());
        return SearchedText.of(at < 0 ? "" : withoutTheirFamilies(Sentences.around(words, at)));
    }
}
