package org.schoolpolicyreview.policyfile;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.yaml.Definitions;
import org.schoolpolicyreview.yaml.JsonSchema;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.Shape;
import org.schoolpolicyreview.yaml.Shapes;

/**
 * A number that may be unknown, such as {@link School#EMPLOYEES}: to say so is as good as to leave it out, and never a
 * mistake.
 */
record UnknownShape(Shape<Integer> number) implements Shape<Integer> {

    private static final String UNKNOWN = "unknown";

    static Shape<Integer> orNumber(int most) {
        return new UnknownShape(Shapes.number(most));
    }

    @Override
    public Optional<Integer> read(Node node, Mistakes mistakes) {
        boolean unknown = node instanceof Node.Scalar scalar
                && (scalar.text().equalsIgnoreCase(UNKNOWN) || scalar.text().equalsIgnoreCase("not known"));
        return unknown ? Optional.empty() : number.read(node, mistakes);
    }

    @Override
    public Node write(Integer value) {
        return number.write(value);
    }

    @Override
    public Node.Keys schema(Definitions definitions) {
        return JsonSchema.anyOf(number.schema(definitions),
                JsonSchema.oneOf(JsonSchema.texts(List.of(UNKNOWN, "not known")).items()));
    }
}
