package org.schoolpolicyreview.policyfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.yaml.Definitions;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.Shape;
import org.schoolpolicyreview.yaml.Shapes;

/**
 * The statements of a document. What one sentence says of several topics is written once, with all of them:
 * {@code about: [record-written, lead-told]}; it becomes a statement for each.
 */
final class StatementsShape implements Shape<List<Statement>> {

    static final StatementsShape STATEMENTS = new StatementsShape();

    private static final Shape<List<Statement>> ONE_TOPIC_EACH = Shapes.listOf(StatementShape.STATEMENT);

    private StatementsShape() {}

    @Override
    public Optional<List<Statement>> read(Node node, Mistakes mistakes) {
        List<Node> given = node instanceof Node.Items items ? items.items() : List.of(node);
        List<Node> oneTopicEach = given.stream().flatMap(each -> oneTopicEach(each).stream()).toList();
        return ONE_TOPIC_EACH.read(new Node.Items(oneTopicEach, node.origin()), mistakes);
    }

    private static List<Node> oneTopicEach(Node statement) {
        if (!(statement instanceof Node.Keys keys)
                || !(keys.get(Statement.ABOUT.name()).orElse(statement) instanceof Node.Items topics)
                || topics.items().isEmpty()) {
            return List.of(statement);
        }
        List<Node> each = new ArrayList<>();
        for (Node topic : topics.items()) {
            each.add(new Node.Keys(keys.pairs().stream()
                    .map(pair -> pair.key().equals(Statement.ABOUT.name())
                            ? new Node.Pair(pair.key(), topic, pair.origin()) : pair)
                    .toList(), keys.origin()));
        }
        return each;
    }

    @Override
    public Node write(List<Statement> value) {
        return ONE_TOPIC_EACH.write(value);
    }

    @Override
    public Node.Keys schema(Definitions definitions) {
        return ONE_TOPIC_EACH.schema(definitions);
    }
}
