package org.schoolpolicyreview.policyfile;

import java.util.Optional;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.yaml.Definitions;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.Shape;
import org.schoolpolicyreview.yaml.Shapes;

/** A topic; editors are told that several may stand there, which {@link StatementsShape} takes apart. */
record TopicShape(Shape<Topic> one) implements Shape<Topic> {

    @Override
    public Optional<Topic> read(Node node, Mistakes mistakes) {
        return one.read(node, mistakes);
    }

    @Override
    public Node write(Topic value) {
        return one.write(value);
    }

    @Override
    public Node.Keys schema(Definitions definitions) {
        return Shapes.listOf(one).schema(definitions);
    }
}
