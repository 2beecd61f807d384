package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.model.Described;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.policyfile.PolicyFiles;

/** Where a policy file was made from a text, each quotation stands in that text, word for word. */
class QuotationsTest {

    /** So that no school passes because its quotations are gone. */
    private static final Map<String, Integer> FEWEST = Map.of("calderstow-academy", 180, "mersey-gate-academy", 300, "harbour-view-primary", 550,
            "marlsworth-cofe-primary", 140, "pebble-row-nursery", 35, "saltmere-junior", 120);

    @Test
    void everyQuotationStandsInTheText() {
        for (Path texts : SampleFiles.list(SampleFiles.TEXTS)) {
            int quotations = 0;
            School school = PolicyFiles.read(SampleFiles.POLICIES.resolve(texts.getFileName())).school();
            for (PolicyDocument document : school.documents()) {
                Path text = texts.resolve(Path.of(document.origin().file()).getFileName().toString().replace(".yaml", ".md"));
                assertThat(text).exists();
                List<String> paragraphs = paragraphs(text);
                for (String passage : passages(document)) {
                    quotations++;
                    assertThat(paragraphs).as(text + ": " + passage).anyMatch(paragraph -> paragraph.contains(plain(passage)));
                }
            }
            assertThat(quotations).as("quotations of " + texts).isGreaterThanOrEqualTo(FEWEST.get(SampleFiles.nameOf(texts)));
        }
    }

    @Test
    void sixSchoolsWereMadeFromTheirTexts() {
        assertThat(SampleFiles.list(SampleFiles.TEXTS)).extracting(SampleFiles::nameOf)
                .containsExactlyInAnyOrderElementsOf(FEWEST.keySet());
    }

    @Test
    void everyDocumentOfTheTextsHasAPolicyFile() {
        for (Path texts : SampleFiles.list(SampleFiles.TEXTS)) {
            Path policies = SampleFiles.POLICIES.resolve(texts.getFileName());
            List<String> written = SampleFiles.list(texts).stream().map(SampleFiles::nameOf)
                    .map(name -> name.replace(".md", "")).filter(name -> !name.equals("README")).toList();
            assertThat(SampleFiles.list(policies).stream().map(SampleFiles::nameOf).filter(name -> !name.equals("school")))
                    .containsExactlyElementsOf(written);
            assertThat(Files.exists(policies.resolve("school.yaml"))).isTrue();
        }
    }

    private static List<String> passages(Object value) {
        List<String> found = new ArrayList<>();
        if (value instanceof Described described) {
            if (described instanceof Entry entry) {
                found.addAll(entry.passages());
            }
            described.values().forEach(each -> found.addAll(passages(each)));
        } else if (value instanceof List<?> several) {
            several.stream().filter(Described.class::isInstance).forEach(each -> found.addAll(passages(each)));
        }
        return found;
    }

    /** Paragraphs, list items and table cells: a quotation spans none of them. */
    private static List<String> paragraphs(Path text) {
        return SampleFiles.text(text).lines()
                .collect(Collectors.joining("\n"))
                .replaceAll("<!--.*?-->", "")
                .lines()
                .map(line -> line.isBlank() || line.startsWith("|") || line.matches("\\s*([-*]|\\d+\\.) .*") ? "\n\n" + line : line)
                .collect(Collectors.joining(" "))
                .lines()
                .flatMap(paragraph -> paragraph.strip().startsWith("|") ? List.of(paragraph.split("\\|")).stream()
                        : List.of(paragraph).stream())
                .map(QuotationsTest::plain)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("[*_`]", "").replaceAll("\\s+", " ").strip();
    }
}
