package org.schoolpolicyreview.criteria;

import static org.schoolpolicyreview.yaml.Shapes.TEXT;
import static org.schoolpolicyreview.yaml.Shapes.YES_OR_NO;
import static org.schoolpolicyreview.yaml.Shapes.listOf;
import static org.schoolpolicyreview.yaml.Shapes.oneOf;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Shape;
import org.schoolpolicyreview.yaml.Shapes;

/** The form of {@code criterion.yaml}. Every word is bound strictly, so a wrong one fails when the engine is made. */
final class CriterionForm {

    static final Shape<TimeLimit> LIMIT = Shapes.text(TimeLimit::of, TimeLimit::text);

    private static final Form<Draft, Draft> PART = DraftForm.of("part", "a part")
            .needs("part", TEXT)
            .needs("question", TEXT)
            .needs("shown", TEXT)
            .needs("missing", TEXT)
            .needs("ask", oneOf(Ask.class, "a kind of question"))
            .may("about", oneOf(Topic.class, "a topic"))
            .may("law", TEXT)
            .may("looks-at", listOf(TEXT))
            .may("limit", LIMIT)
            .may("house-limit", YES_OR_NO)
            .needs("basis", oneOf(Basis.class, "a basis"))
            .needs("bound-by", TEXT)
            .needs("level", oneOf(Level.class, "a level"))
            .needs("remedy", TEXT)
            .may("wording", TEXT)
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
            .needs("severity", oneOf(Severity.class, "a severity"))
            .needs("theme", oneOf(Theme.class, "a theme"))
            .needs("strands", listOf(oneOf(Strand.class, "a strand")))
            .needs("good-looks-like", TEXT)
            .needs("governors-question", TEXT)
            .needs("parts", listOf(PART))
            .form();

    private CriterionForm() {}

    static Criterion criterion(Draft draft, SourceRegister sources, List<String> faults) {
        return new Criterion(
                draft.text("id"), draft.text("title"), draft.text("statement"), draft.text("why"),
                sources.all(draft.<String>list("sources"), draft, faults),
                draft.get("confidence"),
                draft.<Optional<DocumentKind>>list("documents").stream().flatMap(Optional::stream).toList(),
                draft.get("reach"), draft.get("severity"), draft.get("theme"), draft.list("strands"),
                draft.text("good-looks-like"), draft.text("governors-question"),
                draft.<Draft>list("parts").stream().map(CriterionForm::part).toList(), draft.origin());
    }

    private static Part part(Draft draft) {
        return new Part(
                draft.text("part"), draft.text("question"), draft.text("shown"), draft.text("missing"),
                draft.get("ask"), draft.maybe("about"), draft.maybe("law"), draft.list("looks-at"), draft.maybe("limit"),
                draft.<Boolean>maybe("house-limit").orElse(false), draft.get("basis"), draft.text("bound-by"),
                draft.get("level"), draft.text("remedy"), draft.<String>maybe("wording").orElse(""), draft.origin());
    }
}
