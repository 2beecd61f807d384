package org.schoolpolicyreview.policyfile;

import static org.schoolpolicyreview.policyfile.StatementForms.LONG;
import static org.schoolpolicyreview.policyfile.StatementForms.TOPIC;
import static org.schoolpolicyreview.policyfile.StatementForms.UNDER_ITS_TOPIC;
import static org.schoolpolicyreview.yaml.Shapes.YES_OR_NO;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.yaml.Definitions;
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

    private static final Set<String> BARE = Set.of("yes", "no", "y", "n", "true", "false");

    private StatementShape() {}

    @Override
    public Optional<Statement> read(Node node, Mistakes mistakes) {
        if (node instanceof Node.Scalar scalar) {
            mistakes.error(scalar.origin(), "A statement needs a topic, and only " + scalar.whatItIs()
                    + " stands here.",
                    Elsewhere.isTopic(scalar.text()) ? "Write what the document says after it: \"- "
                            + scalar.text() + ": …\"." : "Write \"- topic: …\", or put it under also-says.");
            return Optional.empty();
        }
        if (!(node instanceof Node.Keys keys) || keys.get(Statement.ABOUT.name()).isPresent()) {
            return LONG.read(node, mistakes);
        }
        if (keys.pairs().size() == 1) {
            Node.Pair only = keys.pairs().get(0);
            return LONG.key(only.key()).isPresent() ? LONG.read(node, mistakes) : readUnderTopic(only, keys, mistakes);
        }
        return keys.pairs().stream().anyMatch(pair -> Elsewhere.isTopic(pair.key()))
                ? readCrowded(keys, mistakes)
                : LONG.read(node, mistakes);
    }

    /** A topic that shares its dash with another topic, or with keys that belong under it. */
    private Optional<Statement> readCrowded(Node.Keys keys, Mistakes mistakes) {
        String first = "";
        for (Node.Pair pair : keys.pairs()) {
            if (!Elsewhere.isTopic(pair.key()) && LONG.key(pair.key()).isPresent()) {
                mistakes.error(pair.origin(), "\"" + pair.key() + "\" stands beside a topic, and belongs under it.",
                        "Indent it by four more spaces, or write \"about: …\" in place of the topic.");
            } else if (first.isEmpty()) {
                first = pair.key();
                readUnderTopic(pair, keys, mistakes);
            } else {
                mistakes.error(pair.origin(), "A second topic stands under the dash of \"" + first + "\".",
                        "Give it a dash of its own: \"- " + pair.key() + ": …\".");
                readUnderTopic(pair, keys, mistakes);
            }
        }
        return Optional.empty();
    }

    private Optional<Statement> readUnderTopic(Node.Pair pair, Node.Keys whole, Mistakes mistakes) {
        Optional<Topic> topic = topic(pair, mistakes);
        if (pair.value() instanceof Node.Blank blank) {
            if (blank.isMistake()) {
                mistakes.error(pair.origin(), "Nothing stands after \"" + pair.key() + ":\".",
                        "Write what the document says of it, or take it out.");
            }
            return Optional.empty();
        }
        Statement.Builder builder = Statement.builder();
        topic.ifPresent(about -> builder.set(Statement.ABOUT, about));
        if (!(pair.value() instanceof Node.Scalar scalar)) {
            return readGroup(pair.value(), topic, builder, whole, mistakes);
        }
        if (isBare(scalar.text())) {
            YES_OR_NO.read(scalar, mistakes).ifPresent(yes -> builder.set(Statement.CLAIM, yes));
        } else {
            builder.note(scalar.text());
        }
        return topic.map(about -> builder.at(whole.origin()).build());
    }

    private Optional<Statement> readGroup(Node value, Optional<Topic> topic, Statement.Builder builder, Node.Keys whole,
            Mistakes mistakes) {
        if (value instanceof Node.Items list) {
            mistakes.error(list.origin(), "A list stands after a topic, and one statement is expected.",
                    "Write the topic again for each statement, each with a dash of its own.");
            return Optional.empty();
        }
        if (topic.isEmpty()) {
            builder.set(Statement.ABOUT, Topic.PURPOSE); // only so that mistakes under the unknown topic are found too
        }
        Node located = value instanceof Node.Keys said && !said.pairs().isEmpty()
                ? new Node.Keys(said.pairs(), whole.origin()) : value;
        return UNDER_ITS_TOPIC.read(located, builder, mistakes).filter(statement -> topic.isPresent());
    }

    private static Optional<Topic> topic(Node.Pair pair, Mistakes mistakes) {
        Optional<String> elsewhere = Elsewhere.ofTopic(pair.key());
        if (elsewhere.isPresent()) {
            mistakes.error(pair.origin(), "\"" + pair.key() + "\" is not a topic.", elsewhere.get());
            return Optional.empty();
        }
        return TOPIC.read(new Node.Scalar(pair.key(), false, pair.origin()), mistakes);
    }

    @Override
    public Node write(Statement value) {
        Node said = UNDER_ITS_TOPIC.write(value);
        if (said instanceof Node.Keys keys && keys.pairs().size() == 1) {
            Node.Pair only = keys.pairs().get(0);
            boolean claim = only.key().equals(Statement.CLAIM.name());
            boolean note = only.key().equals(Entry.NOTE.name()) && only.value() instanceof Node.Scalar text
                    && !isBare(text.text());
            if (claim || note) {
                return Node.keys(List.of(Node.pair(value.about().word(), only.value())));
            }
        }
        return LONG.write(value);
    }

    private static boolean isBare(String text) {
        return BARE.contains(text.toLowerCase(Locale.ROOT));
    }

    @Override
    public Node.Keys schema(Definitions definitions) {
        return definitions.refer("said", () -> StatementSchema.of(LONG, UNDER_ITS_TOPIC, definitions));
    }
}
