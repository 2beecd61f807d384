package org.schoolpolicyreview.report.json;

import java.util.List;
import org.schoolpolicyreview.criteria.Ask;
import org.schoolpolicyreview.review.DocumentSearched;
import org.schoolpolicyreview.review.Evidence;
import org.schoolpolicyreview.review.Explanation;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.NearSentence;
import org.schoolpolicyreview.review.OutcomeWeighed;
import org.schoolpolicyreview.review.PartExplained;

/** Why a finding is what it is. What the finding says itself is pointed to, not said again. */
final class JsonExplanation {

    private JsonExplanation() {}

    static void write(Finding finding, Json json) {
        Explanation why = finding.explanation();
        json.objects("parts", why.parts(), part -> part(part, finding.evidence(), json));
        json.objects("documents", why.documentsAlike(), alike -> documents(alike, json));
        json.objects("weighed", why.weighedAlike(), alike -> weighed(alike, json));
    }

    private static void part(PartExplained explained, List<Evidence> evidence, Json json) {
        Ask ask = explained.part().ask();
        json.text("part", explained.part().name());
        json.text("ask", ask.word());
        json.text("askMeans", ask.meaning());
        json.numbers("evidence", explained.evidence().stream().map(evidence::indexOf).toList());
        json.truth("silenceCounts", explained.silenceCounts());
        json.text("silence", explained.silence());
        if (!explained.nearest().isEmpty()) {
            json.objects("nearest", explained.nearest(), near -> near(near, json));
        }
    }

    private static void near(NearSentence near, Json json) {
        json.text("words", near.words());
        json.text("document", near.document());
        json.number("documentNumber", near.documentNumber());
        json.text("page", near.page());
        json.text("section", near.section());
        JsonFinding.origin(near.origin(), "", json);
    }

    private static void documents(List<DocumentSearched> alike, Json json) {
        DocumentSearched document = alike.get(0);
        json.numbers("documentNumbers", alike.stream().map(DocumentSearched::documentNumber).toList());
        json.text("looked", document.looked().word());
        if (!document.silences().isEmpty()) {
            json.objects("silences", document.silences(), silence -> {
                json.texts("parts", silence.parts());
                json.truth("counts", silence.counts());
                json.text("why", silence.why().word());
            });
        }
    }

    private static void weighed(List<OutcomeWeighed> alike, Json json) {
        OutcomeWeighed weighed = alike.get(0);
        if (weighed.documentNumber().isPresent()) {
            json.numbers("documentNumbers", alike.stream().map(each -> each.documentNumber().orElseThrow()).toList());
        }
        json.text("outcome", weighed.outcome().word());
        json.objects("steps", weighed.steps(), step -> {
            json.text("outcome", step.outcome().word());
            json.truth("fits", step.fits());
            json.text("because", step.because());
        });
    }
}
