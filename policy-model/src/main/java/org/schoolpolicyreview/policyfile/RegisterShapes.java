package org.schoolpolicyreview.policyfile;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.CodedValue;
import org.schoolpolicyreview.model.register.RegisterList;
import org.schoolpolicyreview.yaml.Definitions;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Key;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Nearest;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.Shape;
import org.schoolpolicyreview.yaml.Shapes;

/**
 * Values of the public school register: a code, a name, or both. One that we do not know is kept as it is, and the
 * officer is told: the register grows, and that must never break a review.
 */
record RegisterShapes(RegisterList known) implements Shape<CodedValue> {

    static final Shape<CodedValue> PHASE = new RegisterShapes(RegisterList.PHASES);
    static final Shape<CodedValue> TYPE = new RegisterShapes(RegisterList.TYPES);
    static final Shape<CodedValue> AUTHORITY = new RegisterShapes(RegisterList.AUTHORITIES);
    static final Shape<CodedValue> NAMED = Shapes.text(CodedValue::named, CodedValue::name);

    private static final Form<CodedValue, String[]> BOTH = new Form<>("coded-value", "a value of the register", List.of(
            new Key<CodedValue, String[], String>("code", Shapes.TEXT, false, "Code", "Which code in the register?",
                    List.of("341"), value -> Optional.of(value.code()).filter(code -> !code.isEmpty()),
                    (both, code) -> both[0] = code),
            new Key<CodedValue, String[], String>("name", Shapes.TEXT, false, "Name", "Which name in the register?",
                    List.of("Liverpool"), value -> Optional.of(value.name()).filter(name -> !name.isEmpty()),
                    (both, name) -> both[1] = name)),
            () -> new String[] {"", ""}, (both, origin) -> new CodedValue(both[0], both[1]));

    @Override
    public Optional<CodedValue> read(Node node, Mistakes mistakes) {
        if (!(node instanceof Node.Scalar scalar)) {
            return BOTH.read(node, mistakes);
        }
        Optional<CodedValue> value = known.find(scalar.text());
        if (value.isEmpty()) {
            mistakes.advice(scalar.origin(), scalar.whatItIs() + " is not a " + known.whatItIs()
                    + " of the register that we know; it is kept as it is written.",
                    Nearest.didYouMean(scalar.text(), known.names(), "Check it against the register."));
        }
        return value.or(() -> Optional.of(known.kept(scalar.text())));
    }

    @Override
    public Node write(CodedValue value) {
        String shortest = value.name().isEmpty() ? value.code() : value.name();
        boolean same = known.find(shortest).orElseGet(() -> known.kept(shortest)).equals(value);
        return same ? Node.text(shortest) : BOTH.write(value);
    }

    @Override
    public Node.Keys schema(Definitions definitions) {
        Node.Keys text = Shapes.TEXT.schema(definitions);
        return Node.keys(List.of(Node.pair("anyOf", Node.items(List.of(text, BOTH.schema(definitions))))));
    }
}
