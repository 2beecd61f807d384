package org.schoolpolicyreview.report.json;

import java.util.Optional;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Grounds;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Source;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.Word;
import org.schoolpolicyreview.report.PlainText;
import org.schoolpolicyreview.review.DocumentResult;
import org.schoolpolicyreview.review.Evidence;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.MissingDocument;
import org.schoolpolicyreview.review.PartResult;

/** A finding with all that stands behind it. */
final class JsonFinding {

    private JsonFinding() {}

    static void write(Finding finding, Json json) {
        Criterion criterion = finding.criterion();
        json.text("criterion", criterion.id());
        json.text("title", criterion.title());
        json.text("theme", criterion.theme().word());
        json.texts("strands", criterion.strands().stream().map(Word::word).toList());
        json.text("outcome", finding.outcome().word());
        json.text("reason", finding.reason());
        json.text("severity", criterion.severity().word());
        json.texts("basis", finding.bases().stream().map(Word::word).toList());
        json.objects("parts", finding.parts(), part -> part(part, json));
        if (!finding.documents().isEmpty()) {
            json.objects("documents", finding.documents(), document -> document(document, json));
        }
        json.objects("evidence", finding.evidence(), evidence -> evidence(evidence, json));
        json.text("remedy", finding.remedy());
        json.objects("sources", criterion.sources(), source -> source(source, json));
        json.text("confidence", criterion.confidence().word());
        json.objects("documentsMissing", finding.documentsMissing(), missing -> missing(missing, json));
        json.object("explanation", () -> JsonExplanation.write(finding, json));
    }

    private static void part(PartResult result, Json json) {
        Part part = result.part();
        json.text("name", part.name());
        json.text("question", part.question());
        json.truth("essential", part.essential());
        json.text("basis", part.basis().word());
        json.text("boundBy", part.boundBy());
        part.limitText().ifPresent(limit -> {
            json.text("limit", limit);
            json.truth("houseLimit", part.houseLimit());
        });
        json.text("level", part.level().word());
        json.text("result", result.result().word());
        if (result.isGap()) {
            json.text("remedy", part.remedy());
            json.text("wording", Optional.of(part.wording()).filter(wording -> !wording.isEmpty()));
        }
    }

    private static void document(DocumentResult result, Json json) {
        json.text("document", result.document());
        json.number("documentNumber", result.documentNumber());
        json.text("objective", result.objective());
        json.text("outcome", result.outcome().word());
        json.text("reason", result.reason());
    }

    private static void evidence(Evidence evidence, Json json) {
        json.text("part", Optional.of(evidence.part()).filter(part -> !part.isEmpty()));
        json.text("bearing", evidence.bearing().word());
        json.text("saw", evidence.saw());
        json.text("rule", Optional.of(evidence.rule()).filter(rule -> !rule.isEmpty()));
        grounds(evidence.grounds(), json);
        json.text("strength", evidence.strength().word());
        json.text("quote", evidence.quote());
        json.text("note", evidence.note());
        json.text("document", evidence.document());
        json.number("documentNumber", evidence.documentNumber());
        json.text("page", evidence.page());
        json.text("section", evidence.section());
        origin(evidence.origin(), "", json);
    }

    private static void grounds(Grounds grounds, Json json) {
        if (!grounds.told().isEmpty()) {
            json.texts("told", grounds.told());
        }
        grounds.cue().ifPresent(cue -> json.object("cue", () -> {
            json.text("kind", cue.kind().word());
            json.text("words", Optional.of(cue.words()).filter(words -> !words.isBlank()));
        }));
        grounds.doubted().ifPresent(words -> json.texts("doubted", words));
        grounds.value().ifPresent(value -> json.object("value", () -> {
            json.text("kind", value.kind().word());
            json.text("words", value.words());
        }));
    }

    /** Where a thing stands; of what a program built, at most the name of a file is known. */
    static void origin(Origin origin, String name, Json json) {
        json.text("file", Optional.of(origin.isKnown() ? PlainText.path(origin.file()) : name).filter(file -> !file.isEmpty()));
        if (origin.isKnown()) {
            json.number("line", origin.line());
            json.number("column", origin.column());
        }
    }

    private static void source(Source source, Json json) {
        json.text("id", source.id());
        json.text("name", source.name());
        json.texts("addresses", source.addresses());
        json.text("seen", source.seen());
    }

    private static void missing(MissingDocument missing, Json json) {
        json.text("kind", missing.kind().word());
        json.text("why", missing.why().word());
        json.text("title", Optional.of(missing.title()).filter(title -> !title.isEmpty()));
    }
}
