package org.schoolpolicyreview.policyfile;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.CodedValue;
import org.schoolpolicyreview.model.register.RegisterList;
import org.schoolpolicyreview.yaml.Definitions;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.JsonSchema;
import org.schoolpolicyreview.yaml.Key;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Nearest;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.Shape;
import org.schoolpolicyreview.yaml.Shapes;

/**
 * A value of the public school register: a code, a name, or both. One that we do not know is kept as it is, and the
 * officer is told: the register grows, and that must never break a review.
 */
record RegisterShape(RegisterList known) implements Shape<CodedValue> {

    static final Shape<CodedValue> PHASE = new RegisterShape(RegisterList.PHASES);
    static final Shape<CodedValue> TYPE = new RegisterShape(RegisterList.TYPES);
    static final Shape<CodedValue> AUTHORITY = new RegisterShape(RegisterList.AUTHORITIES);
    static final Shape<CodedValue> RELIGIOUS_CHARACTER = new RegisterShape(RegisterList.RELIGIOUS_CHARACTERS);
    static final Shape<CodedValue> TRUST = new RegisterShape(RegisterList.TRUSTS);
    static final Shape<CodedValue> FEDERATION = new RegisterShape(RegisterList.FEDERATIONS);
    static final Shape<CodedValue> GENDER = new RegisterShape(RegisterList.GENDERS);

    private static final Form<CodedValue, Both> BOTH = new Form<>("coded-value", "a value of the register", List.of(
            new Key<CodedValue, Both, String>("code", Shapes.TEXT, false, "Code", "Which code has it in the register?",
                    List.of("341"), value -> Optional.of(value.code()).filter(code -> !code.isEmpty()),
                    (both, code) -> both.code = code),
            new Key<CodedValue, Both, String>("name", Shapes.TEXT, false, "Name", "Which name has it in the register?",
                    List.of("Liverpool"), value -> Optional.of(value.name()).filter(name -> !name.isEmpty()),
                    (both, name) -> both.name = name)),
            Both::new, (both, origin) -> both.together());

    @Override
    public Optional<CodedValue> read(Node node, Mistakes mistakes) {
        if (!(node instanceof Node.Scalar scalar)) {
            return BOTH.read(node, mistakes);
        }
        Optional<CodedValue> value = known.find(scalar.text());
        if (value.isEmpty() && known.isNoted()) {
            mistakes.advice(scalar.origin(), scalar.whatItIs() + " is not a " + known.whatItIs()
                    + " of the register that we know; it is kept as it is written.",
                    Nearest.didYouMean(scalar.text(), known.names(), "Check it against the register; not all of it is known here."));
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
        return definitions.refer("register-value",
                () -> JsonSchema.anyOf(Shapes.TEXT.schema(definitions), BOTH.schema(definitions)));
    }

    /** A code and a name, before they are put together. */
    private static final class Both {

        private String code = "";
        private String name = "";

        CodedValue together() {
            if (code.isEmpty() && name.isEmpty()) {
                throw new IllegalStateException("neither code nor name");
            }
            return new CodedValue(code, name);
        }
    }
}
