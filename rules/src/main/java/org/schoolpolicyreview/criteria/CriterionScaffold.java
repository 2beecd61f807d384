package org.schoolpolicyreview.criteria;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.Word;
import org.schoolpolicyreview.yaml.FillIn;
import org.schoolpolicyreview.yaml.Mistake;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.YamlTree;
import org.schoolpolicyreview.yaml.YamlWriter;

/**
 * The folder of a new criterion, to fill in: {@code criterion.yaml} with every key explained, {@code teaching.yaml} with
 * the form of each use, {@code examples.yaml} with an example for each outcome. As long as a text in {@code criterion.yaml}
 * is still to be filled in, no pack that holds it is read.
 *
 * <pre>{@code
 * Map<String, String> files = CriterionScaffold.files("INC-09", Theme.INCIDENT_RESPONSE, Optional.empty());
 * }</pre>
 */
public final class CriterionScaffold {

    /** A line of a template that stands for the words of a vocabulary. */
    private static final String WORDS = "#= ";
    private static final String TITLE = FillIn.MARK + ": what it asks, in a line";

    private static final Map<String, Word[]> VOCABULARIES = Map.of(
            "confidence", Confidence.values(), "documents", DocumentKind.values(), "reach", Reach.values(),
            "kinds-of-school", SchoolKind.values(), "severity", Severity.values(), "strands", Strand.values(),
            "ask", Ask.values(), "basis", Basis.values(), "level", Level.values());

    private CriterionScaffold() {}

    /**
     * Something that is still to be done before the criterion can be used.
     *
     * @param where its place
     * @param what a sentence
     */
    public record Open(Origin where, String what) {}

    /**
     * The files, by name.
     *
     * @param id the id of the criterion: INC-09
     * @param title what it asks, in a line, if that is known
     */
    public static Map<String, String> files(String id, Theme theme, Optional<String> title) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : List.of("criterion", "teaching", "examples")) {
            files.put(name + ".yaml", template(name).lines()
                    .flatMap(CriterionScaffold::withWords)
                    .map(line -> line.equals("title: {title}") ? titled(title.orElse(TITLE)) : line)
                    .map(line -> line.replace("{id}", id).replace("{theme}", theme.word()))
                    .collect(Collectors.joining("\n", "", "\n")));
        }
        return files;
    }

    /** What is still to be filled in in a file, and what else is wrong with it as YAML, in the order of its lines. */
    public static List<Open> open(String name, String text) {
        Mistakes mistakes = new Mistakes();
        YamlTree.read(name, text, mistakes).ifPresent(tree -> FillIn.report(tree, mistakes));
        return mistakes.sorted().stream().filter(Mistake::isError).map(each -> new Open(each.where(), each.what())).toList();
    }

    private static Stream<String> withWords(String line) {
        String bare = line.strip();
        return bare.startsWith(WORDS)
                ? Arrays.stream(VOCABULARIES.get(bare.substring(WORDS.length())))
                        .map(word -> line.substring(0, line.indexOf('#')) + "#   " + word.word() + ": " + word.meaning())
                : Stream.of(line);
    }

    private static String titled(String title) {
        return "title: " + YamlWriter.scalar(title);
    }

    private static String template(String name) {
        try (InputStream text = CriterionScaffold.class.getResourceAsStream("scaffold/" + name + ".txt")) {
            if (text == null) {
                throw new IllegalStateException("scaffold/" + name + ".txt is not on the class path.");
            }
            return new String(text.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
