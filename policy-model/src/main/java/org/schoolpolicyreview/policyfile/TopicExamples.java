package org.schoolpolicyreview.policyfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.YamlTree;

/** For each topic, what a document might say of it. Editors show it; it is never put into a file. */
final class TopicExamples {

    private static final String RESOURCE = "topic-examples.yaml";
    private static final Map<String, String> BY_TOPIC = load();

    private TopicExamples() {}

    static String of(Topic topic) {
        return Objects.requireNonNull(BY_TOPIC.get(topic.word()), () -> topic.word() + " is missing in " + RESOURCE);
    }

    private static Map<String, String> load() {
        try (InputStream in = Objects.requireNonNull(TopicExamples.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Mistakes mistakes = new Mistakes();
            Node.Keys topics = (Node.Keys) YamlTree.read(RESOURCE, in.readAllBytes(), mistakes).orElseThrow();
            if (mistakes.errors() > 0) {
                throw new IllegalStateException(mistakes.sorted().toString());
            }
            return topics.pairs().stream().collect(Collectors.toUnmodifiableMap(
                    Node.Pair::key, pair -> ((Node.Scalar) pair.value()).text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
