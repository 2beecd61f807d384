package org.schoolpolicyreview.criteria;

import static org.schoolpolicyreview.yaml.Shapes.TEXT;
import static org.schoolpolicyreview.yaml.Shapes.YES_OR_NO;
import static org.schoolpolicyreview.yaml.Shapes.listOf;
import static org.schoolpolicyreview.yaml.Shapes.number;
import static org.schoolpolicyreview.yaml.Shapes.oneOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Shape;
import org.schoolpolicyreview.yaml.Shapes;

/** The form of a part of a criterion. */
final class PartForm {

    private static final Shape<TimeLimit> LIMIT = Shapes.text(TimeLimit::of, TimeLimit::text);
    private static final Shape<Rhythm> RHYTHM = Shapes.text(Rhythm::of, Rhythm::text);
    private static final Shape<Phrase> PHRASE = Shapes.text(Phrase::of, Phrase::text);

    static final Form<Draft, Draft> TERM = DraftForm.of("term", "a term")
            .needs("term", TEXT)
            .may("said-as", listOf(PHRASE))
            .form();

    static final Form<Draft, Draft> PART = DraftForm.of("part", "a part")
            .needs("part", TEXT)
            .needs("question", TEXT)
            .needs("shown", TEXT)
            .needs("missing", TEXT)
            .needs("essential", YES_OR_NO)
            .needs("ask", oneOf(Ask.class, "a kind of question"))
            .may("names", listOf(TERM))
            .may("says", listOf(TERM))
            .may("enough", number(100))
            .may("limit", LIMIT)
            .may("rhythm", RHYTHM)
            .may("at-most", number(1_000))
            .may("house-limit", YES_OR_NO)
            .may("soonest", YES_OR_NO)
            .may("offer", YES_OR_NO)
            .needs("basis", oneOf(Basis.class, "a basis"))
            .may("binds", listOf(oneOf(SchoolKind.class, "a kind of school")))
            .may("elsewhere", oneOf(Basis.class, "a basis"))
            .needs("bound-by", TEXT)
            .needs("level", oneOf(Level.class, "a level"))
            .needs("remedy", TEXT)
            .needs("wording", TEXT)
            .may("keep", TEXT)
            .form();

    private PartForm() {}

    static Part part(Draft draft) {
        return new Part(
                draft.text("part"), draft.text("question"), draft.text("shown"), draft.text("missing"),
                yes(draft, "essential"), draft.get("ask"), search(draft), draft.get("basis"), Set.copyOf(draft.<SchoolKind>list("binds")),
                draft.maybe("elsewhere"), draft.text("bound-by"), draft.get("level"), draft.text("remedy"),
                draft.text("wording"), draft.maybe("keep"), draft.origin());
    }

    private static Search search(Draft draft) {
        List<Term> says = terms(draft, "says");
        return new Search(
                terms(draft, "names"), says, draft.<Integer>maybe("enough").orElse(says.size()), draft.maybe("limit"),
                draft.maybe("rhythm"), draft.maybe("at-most"), yes(draft, "house-limit"), yes(draft, "soonest"), yes(draft, "offer"));
    }

    private static List<Term> terms(Draft draft, String key) {
        return draft.<Draft>list(key).stream()
                .map(PartForm::term)
                .toList();
    }

    /** A term that gives no phrases is said by its name. */
    private static Term term(Draft term) {
        List<Phrase> saidAs = term.list("said-as");
        return new Term(term.text("term"), saidAs.isEmpty() ? List.of(Phrase.of(term.text("term"))) : saidAs);
    }

    private static boolean yes(Draft draft, String key) {
        return draft.<Boolean>maybe(key).orElse(false);
    }
}
