package org.schoolpolicyreview.report.text;

import java.util.List;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.review.Bearing;
import org.schoolpolicyreview.review.DocumentResult;
import org.schoolpolicyreview.review.Evidence;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.PartResult;

/**
 * A gap in short, for a list of what to do first.
 *
 * @param what the outcome and what it is about; of words that need changing, what they say
 * @param whatToDo where it stands, and the first step
 */
record Priority(String what, String whatToDo) {

    static Priority of(Finding gap) {
        String outcome = gap.outcome().readersSee() + ": ";
        if (gap.outcome() == Outcome.CONTRARY) {
            List<Evidence> wrong = gap.evidence().stream()
                    .filter(evidence -> evidence.bearing() == Bearing.RULES_OUT).toList();
            Evidence first = wrong.get(0);
            long documents = wrong.stream().map(Evidence::documentNumber).distinct().count();
            return new Priority(outcome + quoted(first.document()) + " " + first.saw(),
                    step(gap) + more(documents - 1, "The same in"));
        }
        String before = gap.outcome() == Outcome.PARTLY_MET ? "Partly in place, missing: " : outcome;
        return new Priority(before + missing(gap), where(gap) + ": " + step(gap));
    }

    /** What is missing or falls short, as the criterion words it. */
    private static String missing(Finding gap) {
        return gap.parts().stream().filter(part -> part.isGap()).map(part -> part.part().missing())
                .distinct().collect(Collectors.joining("; "));
    }

    private static String where(Finding gap) {
        List<String> documents = documents(gap);
        return documents.isEmpty()
                ? Phrases.capital(gap.criterion().documents().isEmpty() ? "every document"
                        : gap.criterion().documents().get(0).word())
                : quoted(documents.get(0)) + (documents.size() == 1 ? ""
                        : " and " + Phrases.count(documents.size() - 1, "more document"));
    }

    /** The documents that were found wanting, where each is asked; else those that speak of it. */
    private static List<String> documents(Finding gap) {
        return gap.documents().isEmpty()
                ? gap.evidence().stream().map(Evidence::document).distinct().toList()
                : gap.documents().stream().filter(each -> each.outcome() == gap.outcome())
                        .map(DocumentResult::document).toList();
    }

    private static String step(Finding gap) {
        List<PartResult> parts = gap.parts().stream().filter(part -> part.isGap()).toList();
        PartResult first = parts.stream().filter(part -> part.result() == PartResult.Result.RULED_OUT).findFirst()
                .orElse(parts.get(0));
        return Phrases.firstSentence(first.part().remedy());
    }

    private static String more(long documents, String before) {
        return documents == 0 ? "" : " " + before + " " + Phrases.count((int) documents, "more document") + ".";
    }

    private static String quoted(String title) {
        return Phrases.quoted(Phrases.brief(title));
    }
}
