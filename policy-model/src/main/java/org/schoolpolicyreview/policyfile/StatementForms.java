package org.schoolpolicyreview.policyfile;

import static org.schoolpolicyreview.policyfile.FieldForm.TEXTS;
import static org.schoolpolicyreview.yaml.Shapes.TEXT;
import static org.schoolpolicyreview.yaml.Shapes.YES_OR_NO;
import static org.schoolpolicyreview.yaml.Shapes.oneOf;

import org.schoolpolicyreview.model.Firmness;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Shape;

/** The two long forms of a statement: with its topic as a key of its own, and under its topic. */
final class StatementForms {

    static final Shape<Topic> TOPIC = oneOf(Topic.class, "a topic");

    /** {@code about: record-written} beside the other keys. */
    static final Form<Statement, Statement.Builder> LONG = withKeys(
            form("statement", "a statement")
                    .needs(Statement.ABOUT, new TopicShape(TOPIC), "What it is about", "What is it about?",
                    "record-written"))
            .knowing(Elsewhere::ofStatementKey);

    /** The keys under {@code record-written:}. */
    static final Form<Statement, Statement.Builder> UNDER_ITS_TOPIC =
            withKeys(form("said-of-topic", "a statement")).knowing(Elsewhere::ofStatementKey);

    private StatementForms() {}

    private static FieldForm<Statement, Statement.Builder> form(String name, String whatItIs) {
        return FieldForm.of(name, whatItIs, Statement::builder, Statement.Builder::build);
    }

    private static Form<Statement, Statement.Builder> withKeys(FieldForm<Statement, Statement.Builder> form) {
        whoAndWhen(form);
        return form
                .may(Statement.IF, TEXTS, "Only if", "On which condition only?", "the child agrees")
                .may(Statement.UNLESS, TEXTS, "Unless", "With which exception?", "it would put the child at risk")
                .may(Statement.INSTEAD, TEXTS, "Who steps in", "Who does it instead, and when?",
                        "chair of governors if the headteacher is involved")
                .may(Statement.COVERS, TEXTS, "What it takes in", "What or whom does it take in?", "jokes", "online")
                .may(Statement.NEVER, TEXTS, "What must never be done", "What must never be done?",
                        "the child is asked to teach others")
                .may(Statement.LEAVES_OUT, TEXTS, "What it leaves out", "What or whom does it leave out?", "parents")
                .may(Statement.OF, TEXTS, "Of what",
                        "Of what is it said, if not of what the document is about?", "bullying", "harassment of staff")
                .may(Statement.WHERE, TEXTS, "Where", "In which place, system or form?", "CPOMS", "school website")
                .may(Statement.WITH, TEXTS, "With whom or what", "With whom, or by which means?",
                        "Merseyside Police", "survey")
                .may(Statement.FIRMNESS, oneOf(Firmness.class, "a degree of firmness"), "How firmly",
                        "How firmly is it put? Only needed with a note: quoted words show it themselves.",
                        "must", "may")
                .may(Statement.CLAIM, YES_OR_NO, "A bare yes or no",
                        "Is this a bare yes or no, with neither words nor a note? It will be asked about.", "yes")
                .withPlace()
                .form();
    }

    private static void whoAndWhen(FieldForm<Statement, Statement.Builder> form) {
        form.may(Statement.BY, TEXTS, "Who does it", "Which role or body does it?",
                        "the adult who saw it", "headteacher")
                .may(Statement.FOR, TEXTS, "For or about whom", "For whom, or about whom?",
                        "the child who was targeted")
                .may(Statement.TO, TEXTS, "To whom", "To whom is it told, reported or sent?", "headteacher")
                .may(Statement.WITHIN, TimeShapes.LIMIT, "How soon", "How soon, in the document's words?",
                        "1 school day", "promptly")
                .may(Statement.COUNTED_FROM, TEXT, "Counted from", "From when does that time count?", "the report")
                .may(Statement.LASTING, TEXT, "For how long", "For how long?", "six years", "a half-term")
                .may(Statement.HOW_OFTEN, TimeShapes.RHYTHM, "How often", "How often, in the document's words?",
                        "termly", "every two years")
                .may(Statement.DATE, TimeShapes.DATE, "When", "On or by which date?", "September 2026");
    }
}
