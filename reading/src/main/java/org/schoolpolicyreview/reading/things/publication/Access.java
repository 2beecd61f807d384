package org.schoolpolicyreview.reading.things.publication;

import java.util.Optional;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CuesIn;
import org.schoolpolicyreview.reading.values.Value;

/**
 * Who can get at a document, and in what form.
 *
 * @param online where on the web, as written
 * @param login whether a login is needed
 * @param paper whether a copy on paper can be had, as written
 * @param free whether that copy is free
 * @param clicks from the home page
 */
record Access(Slot<String> online, Slot<Boolean> login, Slot<String> paper, Slot<Boolean> free, Optional<Integer> clicks) {

    static final Access NONE =
            new Access(Slot.absent(), Slot.absent(), Slot.absent(), Slot.absent(), Optional.empty());

    /** What a sentence says of it. */
    static Access of(Sentence sentence, CuesIn cues) {
        return of(sentence, cues, sentence.text());
    }

    /** What a stretch of a sentence says of it; the cues are those of the stretch. */
    static Access of(Sentence sentence, CuesIn cues, String stretch) {
        Quotation quotation = sentence.quotation();
        Slot<String> online = online(sentence, cues, stretch);
        Slot<String> paper = cues.has("no-paper") ? Slot.absent() : cues.first("paper")
                .map(cue -> cues.span(cue).of(stretch))
                .map(words -> Slot.sure(words, quotation.of(words))).orElse(Slot.absent());
        paper = paper.isPresent() ? paper : cues.first("large-print").map(cue -> cues.span(cue).of(stretch))
                .map(words -> Slot.likely(words, quotation.of(words))).orElse(Slot.absent());
        // "A charge of 20p a sheet is made" goes on with the copy of the sentence before it.
        Slot<Boolean> free = paper.isPresent() || cues.has("price") ? free(cues, quotation) : Slot.absent();
        return new Access(online, login(cues, online.isPresent() || cues.has("web"), quotation), paper, free,
                clicks(sentence));
    }

    private static Slot<String> online(Sentence sentence, CuesIn cues, String stretch) {
        Optional<String> named = sentence.mentions(Value.Web.class).map(web -> sentence.words(web.span()))
                .filter(stretch::contains).findFirst();
        return named.or(() -> cues.first("web").map(cue -> cues.span(cue).of(stretch)))
                .or(() -> cues.first("closed-place").map(cue -> cues.span(cue).of(stretch)))
                .map(words -> Slot.sure(words, sentence.quotation().of(words))).orElse(Slot.absent());
    }

    /** A place for staff only counts as closed unless the document stands on the open website as well. */
    private static Slot<Boolean> login(CuesIn cues, boolean online, Quotation quotation) {
        if (cues.has("open")) {
            return Slot.sure(false, quotation);
        }
        boolean place = cues.has("closed-place") && !cues.has("web");
        return cues.has("closed") ? Slot.sure(true, quotation)
                : place ? Slot.likely(true, quotation) : Slot.absent();
    }

    private static Slot<Boolean> free(CuesIn cues, Quotation quotation) {
        boolean charged = cues.has("charged") && !cues.has("not-charge") || hasPence(cues);
        return charged ? Slot.sure(false, quotation) : cues.has("free") ? Slot.sure(true, quotation) : Slot.absent();
    }

    /** "10p". */
    private static boolean hasPence(CuesIn cues) {
        return cues.tokens().stream().anyMatch(token -> token.word().length() > 1 && token.word().endsWith("p")
                && token.word().chars().limit(token.word().length() - 1L).allMatch(Character::isDigit));
    }

    private static Optional<Integer> clicks(Sentence sentence) {
        return sentence.values(Value.Number.class).stream().filter(number -> number.unit().startsWith("click"))
                .map(number -> (int) number.number()).findFirst();
    }

    /** The same, online as the words beside a label such as "On the website" say: "Yes, under Policies". */
    Access at(Sentence row, String words) {
        return new Access(Slot.sure(words, row.quotation().of(words)), login, paper, free, clicks);
    }

    /** The same, beside a label that leads to a copy on paper: what stands there says how it can be had. */
    Access onPaper(Sentence row, CuesIn cell, String words) {
        boolean offered = cell.has("offer") || cell.has("free") || cell.has("charged") || hasPence(cell);
        return paper.isSure() || !offered ? this : offering(Slot.sure(words, row.quotation().of(words)), cell, row.quotation());
    }

    /** The same, with a copy that other words name; these say what it costs. */
    Access offering(Slot<String> copy, CuesIn cues, Quotation quotation) {
        return new Access(online, login, paper.isSure() ? paper : copy, free(cues, quotation), clicks);
    }

    /** Whether it says anything at all. */
    boolean says() {
        return online.isPresent() || login.isPresent() || paper.isPresent();
    }

    /** What both say; this first. */
    Access and(Access other) {
        return new Access(either(online, other.online), either(login, other.login), either(paper, other.paper),
                either(free, other.free), clicks.or(other::clicks));
    }

    static <T> Slot<T> either(Slot<T> one, Slot<T> other) {
        return one.isPresent() ? one : other;
    }
}
