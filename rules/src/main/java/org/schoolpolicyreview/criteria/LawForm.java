package org.schoolpolicyreview.criteria;

import static org.schoolpolicyreview.yaml.Shapes.TEXT;
import static org.schoolpolicyreview.yaml.Shapes.listOf;

import java.time.LocalDate;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Shape;
import org.schoolpolicyreview.yaml.Shapes;

/** The form of {@code law.yaml}: when which law held, as far as that was seen. */
final class LawForm {

    private static final Shape<LocalDate> DAY = Shapes.text(LocalDate::parse, LocalDate::toString);

    static final Form<Draft, Draft> FILE = DraftForm.of("law", "a register of law")
            .needs("laws", listOf(DraftForm.of("law", "a law")
                    .needs("id", TEXT)
                    .needs("name", TEXT)
                    .may("from", DAY)
                    .may("until", DAY)
                    .may("replaced-by", TEXT)
                    .needs("seen", TEXT)
                    .may("where", TEXT)
                    .may("note", TEXT)
                    .form()))
            .form();

    private LawForm() {}

    static LawRegister register(Draft file) {
        return new LawRegister(file.<Draft>list("laws").stream().map(LawForm::law).toList());
    }

    private static Law law(Draft draft) {
        return new Law(draft.text("id"), draft.text("name"), draft.maybe("from"), draft.maybe("until"),
                draft.maybe("replaced-by"), draft.text("seen"));
    }
}
