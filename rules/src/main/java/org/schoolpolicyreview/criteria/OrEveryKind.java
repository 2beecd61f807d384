package org.schoolpolicyreview.criteria;

import java.util.Optional;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.yaml.Definitions;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.Shape;

/** A kind of document, or "every kind": an empty value within a list that then holds nothing else. */
record OrEveryKind(Shape<DocumentKind> kind) implements Shape<Optional<DocumentKind>> {

    private static final String EVERY = "every kind";

    @Override
    public Optional<Optional<DocumentKind>> read(Node node, Mistakes mistakes) {
        boolean every = node instanceof Node.Scalar scalar && scalar.text().equals(EVERY);
        return every ? Optional.of(Optional.empty()) : kind.read(node, mistakes).map(Optional::of);
    }

    @Override
    public Node write(Optional<DocumentKind> value) {
        return value.map(kind::write).orElse(Node.text(EVERY));
    }

    @Override
    public Node.Keys schema(Definitions definitions) {
        return kind.schema(definitions);
    }
}
