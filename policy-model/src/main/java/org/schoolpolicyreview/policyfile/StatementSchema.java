package org.schoolpolicyreview.policyfile;

import java.util.Arrays;
import java.util.List;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.yaml.Definitions;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Node;

/** The JSON Schema of a statement: the long form, or one topic with what is said of it. */
final class StatementSchema {

    private StatementSchema() {}

    static Node.Keys of(
            Form<Statement, Statement.Builder> longForm,
            Form<Statement, Statement.Builder> underTopic,
            Definitions definitions) {
        Node.Keys said = underTopic.schema(definitions);
        Node.Keys brief = Node.keys(List.of(Node.pair("type", Node.items(
                List.of(Node.text("string"), Node.text("number"), Node.text("boolean"))))));
        List<Node.Pair> topics = Arrays.stream(Topic.values())
                .map(topic -> Node.pair(topic.word(), Node.keys(List.of(
                        Node.pair("description", Node.text(topic.meaning())),
                        Node.pair("anyOf", Node.items(List.of(brief, said)))))))
                .toList();
        Node.Keys underItsTopic = Node.keys(List.of(
                Node.pair("type", Node.text("object")),
                Node.pair("minProperties", Node.bare(1)),
                Node.pair("maxProperties", Node.bare(1)),
                Node.pair("additionalProperties", Node.bare(false)),
                Node.pair("properties", Node.keys(topics))));
        return Node.keys(List.of(Node.pair("anyOf", Node.items(List.of(longForm.schema(definitions), underItsTopic)))));
    }
}
