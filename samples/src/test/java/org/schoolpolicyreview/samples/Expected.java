package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.YamlTree;

/**
 * What is expected of a sample, and where the program differs from it today.
 *
 * @param outcomes the expected outcome of each criterion, as a person wrote it down
 * @param differs the outcome of today where it is another one
 */
record Expected(Map<String, String> outcomes, Map<String, String> differs) {

    private static final String DIFFERS = "differs:";
    private static final String COMMENT = """
            # Where the program comes to another outcome today: the expectation or the program is wrong, and a person says
            # which. Written with -Dsamples.write=true; what is expected is never written by the program.
            """;

    Expected {
        outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
        differs = Collections.unmodifiableMap(new TreeMap<>(differs));
    }

    /** What is expected of a sample. */
    static Expected of(Path school) {
        Path file = file(school);
        Mistakes mistakes = new Mistakes();
        Node.Keys tree = (Node.Keys) YamlTree.read(file.toString(), SampleFiles.text(file), mistakes).orElseThrow();
        assertThat(mistakes.sorted()).isEmpty();
        return new Expected(outcomes(tree, "expected"), outcomes(tree, "differs"));
    }

    /** The outcome that a criterion has today. */
    String today(String criterion) {
        return differs.getOrDefault(criterion, outcomes.getOrDefault(criterion, "nothing"));
    }

    /** Writes down anew where outcomes differ from what is expected; the expectations stay as they are. */
    static void write(Path school, Map<String, String> found) {
        Map<String, String> differs = new TreeMap<>(found);
        of(school).outcomes().forEach(differs::remove); // where the outcome is the expected one
        String lines = differs.entrySet().stream()
                .map(each -> "  - {criterion: " + each.getKey() + ", outcome: " + each.getValue() + "}\n")
                .collect(Collectors.joining());
        String before = SampleFiles.text(file(school)).lines()
                .takeWhile(line -> !line.equals(COMMENT.lines().findFirst().orElseThrow()) && !line.equals(DIFFERS))
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.writeString(file(school), lines.isEmpty() ? before : before + COMMENT + DIFFERS + "\n" + lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path school) {
        return SampleFiles.EXPECTED.resolve(SampleFiles.nameOf(school) + ".yaml");
    }

    private static Map<String, String> outcomes(Node.Keys tree, String key) {
        Map<String, String> outcomes = new TreeMap<>();
        tree.get(key).ifPresent(list -> ((Node.Items) list).items().stream().map(Node.Keys.class::cast).forEach(each -> {
            assertThat(outcomes.put(text(each, "criterion"), text(each, "outcome"))).as("named twice: " + each).isNull();
            each.get("why").ifPresent(why ->
                    assertThat(((Node.Scalar) why).text().split(" ")).as(why.toString()).hasSizeBetween(3, 25));
        }));
        return outcomes;
    }

    private static String text(Node.Keys keys, String key) {
        return ((Node.Scalar) keys.get(key).orElseThrow()).text();
    }
}
