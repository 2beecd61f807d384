package org.schoolpolicyreview.report.content;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.review.Bearing;
import org.schoolpolicyreview.review.Evidence;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.PartResult;
import org.schoolpolicyreview.review.PartResult.Result;

/**
 * A legal duty that the documents were asked about: law requires the document, the date or the process itself.
 *
 * @param criterion the id of its criterion
 * @param title the title of its criterion
 * @param part the name of the part that is the duty
 * @param question what was asked
 * @param missing what is missing if it is not met, in a few words
 * @param state whether it is met
 * @param boundBy who is bound by it
 * @param says what the documents say about it, in a sentence
 * @param passage the place that shows it, falls short of it or rules it out, if there is one
 * @param remedy what to do; empty unless it is unmet
 */
public record LegalDuty(
        String criterion,
        String title,
        String part,
        String question,
        String missing,
        State state,
        String boundBy,
        String says,
        Optional<Passage> passage,
        Optional<Remedy> remedy) {

    /** Whether a duty is met. */
    public enum State {
        MET("Met"),
        UNMET("Not met"),
        CANNOT_TELL("Cannot tell yet");

        private final String readersSee;

        State(String readersSee) {
            this.readersSee = readersSee;
        }

        /** What a reader of a report sees. */
        public String readersSee() {
            return readersSee;
        }
    }

    static LegalDuty of(Finding finding, PartResult result) {
        Optional<Evidence> evidence = finding.evidence().stream()
                .filter(each -> each.part().equals(result.part().name()) && each.bearing() == bearing(result.result()))
                .findFirst();
        Optional<Passage> passage = evidence.map(Passage::of);
        return new LegalDuty(finding.criterion().id(), finding.criterion().title(), result.part().name(),
                result.part().question(), result.part().missing(), state(result), result.part().boundBy(), says(finding, result, passage), passage,
                Optional.of(Remedy.of(result.part())).filter(remedy -> result.isLegalDutyUnmet()));
    }

    private static State state(PartResult result) {
        return result.isLegalDutyUnmet() ? State.UNMET : result.result() == Result.SHOWN ? State.MET : State.CANNOT_TELL;
    }

    private static Bearing bearing(Result result) {
        return switch (result) {
            case SHOWN -> Bearing.SHOWS;
            case RULED_OUT -> Bearing.RULES_OUT;
            case UNCLEAR -> Bearing.UNCLEAR;
            default -> Bearing.FALLS_SHORT;
        };
    }

    /** What is asked stands before what was seen of it: a duty is also read without its criterion. */
    private static String says(Finding finding, PartResult result, Optional<Passage> passage) {
        String missing = result.part().missing();
        String asked = Wording.capital(missing) + ": ";
        return switch (result.result()) {
            case SHOWN -> Wording.sentence(passage.map(each -> Wording.quoted(each.document())).orElse("A document")
                    + " " + result.part().shown());
            case RULED_OUT, FALLS_SHORT -> passage.map(each -> asked + each.sentence()).orElse("To change: " + missing + ".");
            case UNCLEAR -> asked + "a person should decide." + passage.map(each -> " " + each.sentence()).orElse("");
            case MISSING -> "To add to " + home(finding) + ": " + missing + ".";
            case NOT_SEEN, NOT_ASKED -> "We have not seen this: " + missing + ".";
        };
    }

    private static String home(Finding finding) {
        List<DocumentKind> kinds = finding.criterion().documents();
        return kinds.isEmpty() ? "each document" : "the " + kinds.get(0).word();
    }
}
