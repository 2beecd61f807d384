package org.schoolpolicyreview.criteria;

import static org.schoolpolicyreview.yaml.Shapes.TEXT;
import static org.schoolpolicyreview.yaml.Shapes.listOf;
import static org.schoolpolicyreview.yaml.Shapes.number;
import static org.schoolpolicyreview.yaml.Shapes.oneOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.yaml.Form;

/** The form of {@code criterion.yaml}. Every word is bound strictly, so a wrong one fails when the engine is made. */
final class CriterionForm {

    static final Form<Draft, Draft> APPLIES_TO = DraftForm.of("applies-to", "which schools a criterion is for")
            .needs("who", TEXT)
            .may("kinds", listOf(oneOf(SchoolKind.class, "a kind of school")))
            .may("employees", number(10_000))
            .may("rests-on", listOf(TEXT))
            .form();

    static final Form<Draft, Draft> CRITERION = DraftForm.of("criterion", "a criterion")
            .needs("id", TEXT)
            .needs("title", TEXT)
            .needs("statement", TEXT)
            .needs("why", TEXT)
            .needs("sources", listOf(TEXT))
            .needs("confidence", oneOf(Confidence.class, "a confidence"))
            .needs("documents", listOf(new OrEveryKind(oneOf(DocumentKind.class, "a kind of document"))))
            .needs("reach", oneOf(Reach.class, "a reach"))
            .needs("applies-to", APPLIES_TO)
            .needs("severity", oneOf(Severity.class, "a severity"))
            .needs("theme", oneOf(Theme.class, "a theme"))
            .needs("strands", listOf(oneOf(Strand.class, "a strand")))
            .needs("good-looks-like", TEXT)
            .needs("governors-question", TEXT)
            .needs("parts", listOf(PartForm.PART))
            .form();

    private CriterionForm() {}

    static Criterion criterion(Draft draft, SourceRegister sources, LawRegister law, List<String> faults) {
        return new Criterion(
                draft.text("id"), draft.text("title"), draft.text("statement"), draft.text("why"),
                sources.all(draft.<String>list("sources"), draft, faults),
                draft.get("confidence"),
                draft.<Optional<DocumentKind>>list("documents").stream().flatMap(Optional::stream).toList(),
                draft.get("reach"), appliesTo(draft.get("applies-to"), draft.text("id"), law, faults),
                draft.get("severity"), draft.get("theme"), draft.list("strands"),
                draft.text("good-looks-like"), draft.text("governors-question"),
                draft.<Draft>list("parts").stream().map(PartForm::part).toList(), draft.origin());
    }

    /** A law that is not dated cannot say since when a criterion applies. */
    private static AppliesTo appliesTo(Draft draft, String id, LawRegister law, List<String> faults) {
        List<String> restsOn = draft.list("rests-on");
        restsOn.stream().filter(each -> law.law(each).flatMap(Law::from).isEmpty()).forEach(each ->
                faults.add(draft.origin() + ": " + id + " rests on \"" + each
                        + "\", of which law.yaml does not say since when it holds."));
        return new AppliesTo(draft.text("who"), Set.copyOf(draft.<SchoolKind>list("kinds")), draft.maybe("employees"),
                restsOn.stream().flatMap(each -> law.law(each).stream()).toList());
    }
}
