package org.schoolpolicyreview.report.text;

import java.util.List;
import org.schoolpolicyreview.review.Explanation;
import org.schoolpolicyreview.review.OutcomeWeighed.Step;
import org.schoolpolicyreview.review.OutcomeWeighed;

/** How it was weighed: the outcomes in their order, up to the first that fits. */
final class WeighedLines {

    private WeighedLines() {}

    static void write(Explanation why, Page page) {
        page.heading("How it was weighed");
        page.text("", "The outcomes were tried in this order. The first that fits is the outcome"
                + (why.weighed().size() > 1 ? ", and the worst of all documents decides." : "."));
        why.weighedAlike().forEach(alike -> write(alike, page));
    }

    private static void write(List<OutcomeWeighed> alike, Page page) {
        List<String> titles = alike.stream().flatMap(each -> each.document().stream()).map(Phrases::quoted).toList();
        page.blank();
        if (!titles.isEmpty()) {
            page.bold(Phrases.and(titles) + ": " + alike.get(0).outcome().readersSee());
        }
        List<Step> steps = alike.get(0).steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            page.item(" " + (i + 1) + ". ", step.outcome().readersSee() + ": " + (step.fits() ? "yes. " : "no. ")
                    + step.because());
        }
    }
}
