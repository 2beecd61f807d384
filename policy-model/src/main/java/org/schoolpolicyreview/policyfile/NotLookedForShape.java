package org.schoolpolicyreview.policyfile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.Field;
import org.schoolpolicyreview.model.MilestoneKind;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.model.Word;
import org.schoolpolicyreview.yaml.Definitions;
import org.schoolpolicyreview.yaml.JsonSchema;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Nearest;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.Shape;
import org.schoolpolicyreview.yaml.Shapes;

/** A topic, or a key of a document: what a reader may not have looked for. A slip here would turn into a false gap. */
final class NotLookedForShape implements Shape<String> {

    static final NotLookedForShape WORD = new NotLookedForShape();

    private static final List<String> KEYS = Stream.concat(
                    Stream.of(PolicyDocument.PERIODS, PolicyDocument.REVIEW_CYCLES, PolicyDocument.RESPONSIBLE,
                            PolicyDocument.LAWS, PolicyDocument.CHARACTERISTICS, PolicyDocument.DEFINITIONS,
                            PolicyDocument.OBJECTIVES, PolicyDocument.APPEARANCE, PolicyDocument.REFERS_TO)
                            .map(Field::name),
                    Arrays.stream(MilestoneKind.values()).map(Word::word))
            .toList();
    private static final List<String> KNOWN =
            Stream.concat(KEYS.stream(), Arrays.stream(Topic.values()).map(Word::word)).toList();

    private NotLookedForShape() {}

    @Override
    public Optional<String> read(Node node, Mistakes mistakes) {
        Optional<String> given = Shapes.TEXT.read(node, mistakes);
        Optional<String> word = given.map(text -> text.toLowerCase(Locale.ROOT)).filter(KNOWN::contains);
        if (given.isPresent() && word.isEmpty()) {
            mistakes.error(node.origin(), node.whatItIs() + " is neither a topic nor a key of a document.",
                    Nearest.didYouMean(given.get(), KNOWN, "The command \"policy-review schema\" lists them."));
        }
        return word;
    }

    @Override
    public Node write(String value) {
        return Node.text(value);
    }

    @Override
    public Node.Keys schema(Definitions definitions) {
        return definitions.refer("not-looked-for", () -> JsonSchema.anyOf(
                StatementForms.TOPIC.schema(definitions), JsonSchema.oneOf(JsonSchema.texts(KEYS).items())));
    }
}
