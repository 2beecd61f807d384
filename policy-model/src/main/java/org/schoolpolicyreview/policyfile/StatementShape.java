package org.schoolpolicyreview.policyfile;

import static org.schoolpolicyreview.policyfile.FieldForm.TEXTS;
import static org.schoolpolicyreview.yaml.Shapes.TEXT;
import static org.schoolpolicyreview.yaml.Shapes.YES_OR_NO;
import static org.schoolpolicyreview.yaml.Shapes.oneOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.Firmness;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.yaml.Definitions;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.Shape;

/**
 * A statement, in any of three forms that mean the same:
 *
 * <pre>
 * - record-written: staff write it up within a day        # a note; "yes" is a claim
 * - record-written: {by: any adult, within: 1 school day, words: "..."}
 * - about: record-written
 *   by: any adult
 *   words: "..."
 * </pre>
 */
final class StatementShape implements Shape<Statement> {

    static final StatementShape STATEMENT = new StatementShape();

    private static final Shape<Topic> TOPIC = TopicShape.TOPIC;
    private static final Set<String> BARE = Set.of("yes", "no", "y", "n", "true", "false");

    private static final Form<Statement, Statement.Builder> LONG = keys(
            FieldForm.of("statement", "a statement", Statement::builder, Statement.Builder::build)
                    .needs(Statement.ABOUT, TOPIC, "What it is about", "What is it about?", "record-written"));

    private static final Form<Statement, Statement.Builder> UNDER_ITS_TOPIC = keys(
            FieldForm.of("said-of-topic", "what is said of a topic", Statement::builder, Statement.Builder::build));

    private StatementShape() {}

    private static Form<Statement, Statement.Builder> keys(FieldForm<Statement, Statement.Builder> form) {
        return form.may(Statement.OF, TEXTS, "Of what",
                    "Of what is it said, if not of what the document is about?", "bullying", "harassment of staff")
            .may(Statement.BY, TEXTS, "Who does it", "Which role or body does it?", "the adult who saw it", "headteacher")
            .may(Statement.FOR, TEXTS, "For or about whom", "For whom, or about whom?", "the child who was targeted")
            .may(Statement.TO, TEXTS, "To whom", "To whom is it told, reported or sent?", "headteacher")
            .may(Statement.WITHIN, TimeShapes.LIMIT, "How soon", "How soon, in the document's words?",
                    "1 school day", "promptly")
            .may(Statement.COUNTED_FROM, TEXT, "Counted from", "From when does that time count?", "the report")
            .may(Statement.LASTING, TEXT, "For how long", "For how long?", "six years", "a half-term")
            .may(Statement.HOW_OFTEN, TimeShapes.RHYTHM, "How often", "How often, in the document's words?",
                    "termly", "every two years")
            .may(Statement.DATE, TimeShapes.DATE, "When", "On or by which date?", "September 2026")
            .may(Statement.IF, TEXTS, "Only if", "On which condition only?", "the child agrees")
            .may(Statement.UNLESS, TEXTS, "Unless", "With which exception?", "it would put the child at risk")
            .may(Statement.INSTEAD, TEXTS, "Who steps in", "Who does it instead, and when?",
                    "chair of governors if the headteacher is involved")
            .may(Statement.COVERS, TEXTS, "What it takes in", "What or whom does it take in?", "jokes", "online")
            .may(Statement.NEVER, TEXTS, "What must never be done", "What must never be done?",
                    "the child is asked to teach others")
            .may(Statement.LEAVES_OUT, TEXTS, "What it leaves out", "What or whom does it leave out?", "parents")
            .may(Statement.WHERE, TEXTS, "Where", "In which place, system or form?", "CPOMS", "school website")
            .may(Statement.WITH, TEXTS, "With whom or what", "With whom, or by which means?", "Merseyside Police", "survey")
            .may(Statement.FIRMNESS, oneOf(Firmness.class, "a degree of firmness"), "How firmly",
                    "How firmly is it put? Only needed with a note: quoted words show it themselves.", "must", "may")
            .may(Statement.CLAIM, YES_OR_NO, "A bare yes or no",
                    "Is this a bare yes or no, with neither words nor a note? It will be asked about.", "yes")
                .withPlace()
                .form();
    }

    @Override
    public Optional<Statement> read(Node node, Mistakes mistakes) {
        if (node instanceof Node.Keys keys && keys.pairs().size() == 1 && LONG.key(keys.pairs().get(0).key()).isEmpty()) {
            return readUnderTopic(keys.pairs().get(0), keys, mistakes);
        }
        if (node instanceof Node.Scalar scalar) {
            mistakes.error(scalar.origin(), "A statement needs a topic, and only " + scalar.whatItIs() + " stands here.",
                    "Write \"topic: …\", or put it under also-says.");
            return Optional.empty();
        }
        return LONG.read(node, mistakes);
    }

    private Optional<Statement> readUnderTopic(Node.Pair pair, Node.Keys whole, Mistakes mistakes) {
        Optional<Topic> topic = TOPIC.read(new Node.Scalar(pair.key(), false, pair.origin()), mistakes);
        if (pair.value() instanceof Node.Blank) {
            mistakes.error(pair.origin(), "Nothing stands after \"" + pair.key() + ":\".", "Fill it in, or take the line out.");
            return Optional.empty();
        }
        Statement.Builder builder = Statement.builder();
        topic.ifPresent(about -> builder.set(Statement.ABOUT, about));
        if (!(pair.value() instanceof Node.Scalar scalar)) {
            Node located = pair.value() instanceof Node.Keys said ? new Node.Keys(said.pairs(), whole.origin()) : pair.value();
            return UNDER_ITS_TOPIC.read(located, builder, mistakes);
        }
        if (BARE.contains(scalar.text().toLowerCase(java.util.Locale.ROOT))) {
            YES_OR_NO.read(scalar, mistakes).ifPresent(yes -> builder.set(Statement.CLAIM, yes));
        } else {
            builder.note(scalar.text());
        }
        return topic.map(about -> builder.at(whole.origin()).build());
    }

    @Override
    public Node write(Statement value) {
        Node said = UNDER_ITS_TOPIC.write(value);
        if (said instanceof Node.Keys keys && keys.pairs().size() == 1) {
            Node.Pair only = keys.pairs().get(0);
            boolean claim = only.key().equals(Statement.CLAIM.name());
            boolean note = only.key().equals(Entry.NOTE.name()) && only.value() instanceof Node.Scalar text
                    && !BARE.contains(text.text().toLowerCase(java.util.Locale.ROOT));
            if (claim || note) {
                return Node.keys(List.of(Node.pair(value.about().word(), only.value())));
            }
        }
        return LONG.write(value);
    }

    @Override
    public Node.Keys schema(Definitions definitions) {
        return definitions.refer("said", () -> StatementSchema.of(LONG, UNDER_ITS_TOPIC, definitions));
    }
}
