package org.schoolpolicyreview.policyfile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.yaml.Definitions;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.JsonSchema;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.Shapes;

/** The JSON Schema of a statement: the long form, or one topic with what is said of it. */
final class StatementSchema {

    private StatementSchema() {}

    static Node.Keys of(
            Form<Statement, Statement.Builder> longForm,
            Form<Statement, Statement.Builder> underTopic,
            Definitions definitions) {
        Node.Keys said = definitions.refer("note-or-said-of-topic",
                () -> JsonSchema.anyOf(Shapes.TEXT.schema(definitions), underTopic.schema(definitions)));
        List<Node.Pair> topics = Arrays.stream(Topic.values())
                .map(topic -> Node.pair(topic.word(), JsonSchema.described(title(topic), topic.meaning(),
                        List.of(TopicExamples.of(topic)), said)))
                .toList();
        Node.Keys underItsTopic = Node.keys(Stream.concat(
                JsonSchema.object(topics, List.of()).pairs().stream(),
                Stream.of(Node.pair("maxProperties", Node.bare(1)))).toList());
        return JsonSchema.anyOf(definitions.refer(longForm.name(), () -> withMoreThanATopic(longForm, definitions)),
                underItsTopic);
    }

    /** A topic alone says nothing. */
    private static Node.Keys withMoreThanATopic(Form<?, ?> longForm, Definitions definitions) {
        return Node.keys(longForm.inline(definitions).pairs().stream()
                .map(pair -> pair.key().equals("minProperties") ? Node.pair(pair.key(), Node.bare(2)) : pair)
                .toList());
    }

    private static String title(Topic topic) {
        return Arrays.stream(topic.word().split("-")).collect(
                Collectors.collectingAndThen(Collectors.joining(" "),
                        words -> Character.toUpperCase(words.charAt(0)) + words.substring(1)));
    }
}
