package org.schoolpolicyreview.reading.things.reviews;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schoolpolicyreview.model.time.Located;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Review;
import org.schoolpolicyreview.reading.things.Subject;
import org.schoolpolicyreview.reading.things.forms.Bodies;
import org.schoolpolicyreview.reading.things.forms.FoundDate;
import org.schoolpolicyreview.reading.things.forms.FoundPeriod;
import org.schoolpolicyreview.reading.things.forms.Nouns;
import org.schoolpolicyreview.reading.things.forms.PhraseBook;
import org.schoolpolicyreview.reading.things.forms.Piece;
import org.schoolpolicyreview.reading.things.forms.Words;

/** Reads reviews from sentences: "This policy is reviewed every two years", "Read again every September". */
final class SentenceReviews {

    private static final PhraseBook CUES = PhraseBook.beside(SentenceReviews.class, "cues.txt");
    private static final PhraseBook HEADINGS = PhraseBook.beside(SentenceReviews.class, "headings.txt");
    /** So far from its verb the object stands at most. */
    private static final int OBJECT = 6;
    /** So many words before a cue may say that it lies ahead or behind. */
    private static final int TENSE = 5;

    private final DocumentDate made;
    private final Nouns nouns;

    SentenceReviews(DocumentDate made, Nouns nouns) {
        this.made = made;
        this.nouns = nouns;
    }

    /** The reviews that a sentence tells of. */
    List<Review> read(Piece piece) {
        Words words = piece.words();
        List<Review> reviews = new ArrayList<>();
        List<PhraseBook.Hit> cues = CUES.in(words).stream().filter(hit -> isCue(hit.key())).toList();
        int from = 0;
        for (PhraseBook.Hit cue : cues) {
            if (cue.from() < from || isTold(words, cue)) {
                continue;
            }
            Optional<Subject> subject = subject(piece, words, cue).filter(of -> of != Subject.OTHER)
                    .or(() -> ofPart(words, cue));
            int limit = limit(piece, words, cue, cues);
            if (subject.isPresent()) {
                read(piece, words, cue, limit, subject.get(), reviews);
            }
            from = reviews.isEmpty() ? from : limit;
        }
        return reviews;
    }

    /** "Was last reviewed in March 2023 and is due for review in March 2026": where the next review begins. */
    private static int limit(Piece piece, Words words, PhraseBook.Hit cue, List<PhraseBook.Hit> cues) {
        List<FoundDate> dates = FoundDate.inSentence(piece.value());
        for (PhraseBook.Hit next : cues) {
            boolean apart = next.from() > cue.to() && (next.key().equals("ahead") || next.key().equals("noun")
                    || next.key().equals("passive") || next.key().equals("until"));
            boolean between = apart && has(dates, words, cue.to(), next.from()) && has(dates, words, next.to(), words.size());
            if (between) {
                return next.from();
            }
        }
        return words.size();
    }

    private static boolean has(List<FoundDate> dates, Words words, int from, int to) {
        return dates.stream().mapToInt(date -> words.indexAt(date.span().start())).anyMatch(at -> at >= from && at < to);
    }

    /** "The policy is gone through with all staff each September". */
    private static boolean isTold(Words words, PhraseBook.Hit cue) {
        for (int at = cue.to(); at < cue.to() + OBJECT; at++) {
            if (CUES.at(words, at).filter(hit -> hit.key().equals("told")).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCue(String key) {
        return List.of("passive", "active", "ahead", "noun", "until", "covers", "force", "successor", "progress").contains(key);
    }

    private void read(Piece piece, Words words, PhraseBook.Hit cue, int limit, Subject of, List<Review> reviews) {
        if (cue.key().equals("force")) {
            date(piece, words, cue, limit).ifPresent(from -> reviews.add(ReviewThings.on(Review.What.IN_FORCE_FROM, from, of,
                    piece.quotation(), Certainty.SURE)));
            return;
        }
        if (cue.key().equals("covers")) {
            Optional<FoundPeriod> period = FoundPeriod.in(piece.value()).stream().filter(found -> words.indexAt(found.span().start()) - cue.to() <= TENSE
                    && words.indexAt(found.span().start()) >= cue.from()).findFirst();
            period.ifPresent(found -> reviews.add(ReviewThings.over(found.period(), of, piece.quotation(), Certainty.SURE)));
            if (period.isEmpty() && words.word(cue.to() - 1).equals("from") && cue.to() - cue.from() > 1) {
                date(piece, words, cue, limit).ifPresent(from -> reviews.add(ReviewThings.on(Review.What.IN_FORCE_FROM, from,
                        of, piece.quotation(), Certainty.SURE)));
            }
            return;
        }
        boolean ahead = words.word(cue.to() - 1).equals("again") && cue.key().equals("active") || cue.key().equals("ahead") || cue.key().equals("until") || cue.key().equals("successor") || tense(words, cue, "future");
        Optional<WrittenDate> date = date(piece, words, cue, limit);
        if (date.isPresent()) {
            boolean behind = !ahead && (cue.key().equals("passive") || cue.key().equals("progress"));
            if (ahead || behind || made.isBefore(date.get()).orElse(false)) {
                reviews.add(ReviewThings.on(behind ? Review.What.LAST : Review.What.NEXT, date.get(), of, piece.quotation(),
                        cue.key().equals("successor") ? Certainty.LIKELY : Certainty.SURE));
            }
        }
        if (cue.key().equals("successor")) {
            return;
        }
        if (limit < words.size()) {
            return;
        }
        rhythm(piece, words, cue).ifPresent(often -> reviews.add(ReviewThings.every(often, of, piece.quotation(),
                often.understood() ? Certainty.SURE : Certainty.LIKELY)));
    }

    private static boolean tense(Words words, PhraseBook.Hit cue, String key) {
        // "A review of this policy is due in": of a noun the verb follows.
        int after = cue.key().equals("noun") && key.equals("future") ? OBJECT + 2 : 1;
        for (int at = Math.max(0, cue.from() - TENSE); at < cue.to() + after; at++) {
            if (CUES.at(words, at).filter(hit -> hit.key().equals(key)).isPresent()
                    || key.equals("future") && words.word(at).equals("next")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Subject> subject(Piece piece, Words words, PhraseBook.Hit cue) {
        String said = words.between(cue.from(), cue.to()).toLowerCase(Locale.ROOT);
        if (said.contains(" it") || said.contains(" this")) {
            return itself(piece);
        }
        if (cue.key().equals("progress")) {
            return Optional.of(Subject.OBJECTIVES);
        }
        if (cue.key().equals("successor")) {
            return nouns.lastBefore(words, cue.to()).map(of -> of == Subject.OBJECTIVES ? of : Subject.THIS_DOCUMENT)
                    .or(() -> nouns.isAboutObjectives() ? Optional.of(Subject.OBJECTIVES) : Optional.empty());
        }
        boolean active = cue.key().equals("active") || words.word(cue.from() - 1).equals("we") || Bodies.endingBefore(words, cue.from()).length() > 0
                && cue.key().equals("passive") && !words.word(cue.from() - 2).equals("by");
        if (active) {
            return nouns.firstFrom(words, cue.to(), OBJECT)
                    .filter(of -> !words.word(cue.to()).equals("it") || itself(piece).isPresent());
        }
        if (cue.key().equals("noun")) {
            Optional<Subject> after = words.word(cue.to()).equals("of") || words.word(cue.to() - 1).equals("of")
                    ? nouns.firstFrom(words, cue.to(), OBJECT) : Optional.empty();
            return after.or(() -> nouns.subjectOf(words, cue.from())).or(() -> itself(piece));
        }
        if (isElided(words, cue)) {
            boolean covers = cue.key().equals("covers") && !words.word(0).equals("it");
            return covers ? nouns.subjectOf(words, cue.from()) : itself(piece);
        }
        return nouns.subjectOf(words, cue.from()).or(() -> pronoun(words, cue) || cue.key().equals("until") ? itself(piece) : Optional.empty());
    }

    /** That a section or its dates were corrected on a day is an update of the document, and no review of all of it. */
    private Optional<Subject> ofPart(Words words, PhraseBook.Hit cue) {
        return cue.key().equals("passive") && nouns.speaksOfPart(words, cue.from()) && !tense(words, cue, "future") ? Optional.of(Subject.THIS_DOCUMENT)
                : Optional.empty();
    }

    /** "It" is the document at its edges, and under headings such as "Review". */
    private static Optional<Subject> itself(Piece piece) {
        boolean edge = piece.where() == Piece.Where.EDGE;
        boolean review = piece.headings().stream().anyMatch(heading -> HEADINGS.speaksOf(Words.of(heading)));
        return edge || review && piece.where() != Piece.Where.CELL ? Optional.of(Subject.THIS_DOCUMENT) : Optional.empty();
    }

    private static boolean pronoun(Words words, PhraseBook.Hit cue) {
        for (int at = 0; at < cue.from(); at++) {
            if (words.word(at).equals("it")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isElided(Words words, PhraseBook.Hit cue) {
        for (int at = 0; at < cue.from(); at++) {
            boolean light = CUES.at(words, at).filter(hit -> !hit.key().equals("active") && !hit.key().equals("noun"))
                    .isPresent();
            if (!light) {
                return false;
            }
        }
        return true;
    }

    /** The first date after the cue and near it; "next May" is counted from the date of the document. */
    private Optional<WrittenDate> date(Piece piece, Words words, PhraseBook.Hit cue, int limit) {
        List<FoundDate> dates = FoundDate.inSentence(piece.value()).stream().filter(date -> {
            int index = words.indexAt(date.span().start());
            return index >= cue.from() && index - cue.to() <= 2 * OBJECT && index < limit;
        }).toList();
        if (!dates.isEmpty()) {
            boolean list = limit == words.size() && !tense(words, cue, "future") && !cue.key().equals("ahead") && piece.value().endsWith(dates.get(dates.size() - 1).date() + ".");
            return Optional.of(dates.get(list ? dates.size() - 1 : 0).date());
        }
        for (int at = cue.to(); at < cue.to() + OBJECT; at++) {
            if (words.word(at).equals("next")) {
                Optional<Month> month = month(words.at(at + 1));
                if (month.isPresent()) {
                    return made.next(month.get());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Month> month(Words.Word word) {
        for (Month month : Month.values()) {
            if (word.capital() && month.name().toLowerCase(Locale.ROOT).equals(word.text())) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static Optional<Rhythm> rhythm(Piece piece, Words words, PhraseBook.Hit cue) {
        // "Published every four years and reviewed yearly": how often stands behind its verb, if two are told.
        List<Located<Rhythm>> all = Rhythm.locatedIn(piece.value());
        List<Located<Rhythm>> behind = all.stream().filter(found -> words.indexAt(found.end()) > cue.to()).toList();
        return (behind.isEmpty() || !cue.key().equals("passive") ? all : behind).stream()
                .filter(found -> !isOfAnotherReview(words, words.indexAt(found.end()), cue)).map(Located::value)
                .filter(rhythm -> rhythm.understood() || rhythm.vague()).findFirst();
    }

    /** "Once the plan has been reviewed and an annual review was held": the year is of that other review. */
    private static boolean isOfAnotherReview(Words words, int after, PhraseBook.Hit cue) {
        return after >= cue.to() && words.word(after).startsWith("review") && !words.word(after).equals("reviewed")
                && !words.word(after + 1).equals("of");
    }
}
