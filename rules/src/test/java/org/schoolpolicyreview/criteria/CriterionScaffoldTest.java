package org.schoolpolicyreview.criteria;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolpolicyreview.teaching.sentences.TaughtSentence;
import org.schoolpolicyreview.teaching.sentences.TeachingCheck;
import org.schoolpolicyreview.teaching.sentences.TeachingFile;
import org.schoolpolicyreview.teaching.sentences.Use;
import org.schoolpolicyreview.yaml.Mistake;
import org.schoolpolicyreview.yaml.Mistakes;

/** The folder of a new criterion is begun so that only what it is about is left to write. */
class CriterionScaffoldTest {

    private static final Map<String, String> FILES =
            CriterionScaffold.files("INC-09", Theme.INCIDENT_RESPONSE, Optional.of("Witnesses: heard"));

    @TempDir
    private Path folder;

    @Test
    void everyKeyOfACriterionIsThere() {
        String criterion = FILES.get("criterion.yaml");
        assertThat(Stream.of(CriterionForm.CRITERION, PartForm.PART, CriterionForm.APPLIES_TO, PartForm.TERM)
                .flatMap(form -> form.keys().stream()).map(key -> key.name() + ":")).allMatch(criterion::contains);
    }

    @Test
    void aPackIsNotReadAsLongAsATextIsToBeFilledInAndNamesEachWithItsLine() {
        assertThatThrownBy(() -> pack(FILES.get("criterion.yaml"))).isInstanceOf(CriteriaException.class)
                .hasMessageContaining("incident-response/INC-09/criterion.yaml:9:12: This is still to be filled in: what a good policy does")
                .message().satisfies(message -> assertThat(message.lines().skip(1)).hasSizeGreaterThan(5)
                        .allMatch(line -> line.contains("This is still to be filled in")));
    }

    @Test
    void nothingElseIsWrongWithACriterionThatIsFilledIn() {
        Criterion criterion = pack(filledIn("criterion.yaml")).criterion("INC-09").orElseThrow();

        assertThat(criterion.title()).isEqualTo("Witnesses: heard");
        assertThat(criterion.theme()).isEqualTo(Theme.INCIDENT_RESPONSE);
        assertThat(criterion.parts()).extracting(Part::name).containsExactly("first");
    }

    @Test
    void withoutATitleItIsToBeFilledIn() {
        String criterion = CriterionScaffold.files("INC-09", Theme.SUPPORT, Optional.empty()).get("criterion.yaml");

        assertThat(CriterionScaffold.open("criterion.yaml", criterion)).extracting(CriterionScaffold.Open::what)
                .contains("This is still to be filled in: what it asks, in a line");
    }

    @Test
    void theTeachingFileShowsTheFormOfEachUseAndTellsHowManyAreWanted() throws IOException {
        Path file = Files.writeString(folder.resolve("teaching.yaml"), filledIn("teaching.yaml"));
        Mistakes mistakes = new Mistakes();
        Map<String, Boolean> parts = new LinkedHashMap<>(Map.of("first", true));

        assertThat(TeachingCheck.check(file, parts, Set.of(), Set.of(), mistakes))
                .containsExactly("first (essential): 5 of 150 shows 1 of 100 falls-short 1 of 150 near");
        assertThat(mistakes.sorted()).filteredOn(Mistake::isError).isEmpty();
        assertThat(TeachingFile.read("INC-09", file)).extracting(TaughtSentence::use)
                .contains(Use.SHOWS, Use.FALLS_SHORT, Use.NEAR);
        assertThat(FILES.get("teaching.yaml")).contains(Use.SHOWS.wanted(true) + " shows, " + Use.FALLS_SHORT.wanted(true)
                + " falls-short, " + Use.NEAR.wanted(true) + " near");
    }

    /** With other words in place of each text that is to be filled in. */
    private static String filledIn(String name) {
        String[] pieces = FILES.get(name).replace("ids of sources.yaml, such as C2", "C2").split("\"FILL IN: ");
        StringBuilder filled = new StringBuilder(pieces[0]);
        for (int each = 1; each < pieces.length; each++) {
            boolean source = pieces[each].startsWith("C2");
            boolean row = pieces[each].startsWith("Who |") || pieces[each].startsWith("a row");
            filled.append(source ? "\"C2" : row ? "\"one | two" : "\"Words " + each)
                    .append(pieces[each].substring(pieces[each].indexOf('"')));
        }
        return filled.toString();
    }

    private static CriteriaPack pack(String criterion) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("pack.yaml", "id: test\nversion: \"2026.1\"\nname: Test\n".getBytes(UTF_8));
        files.put("sources.yaml", "noted: 2026-11-23\nsources:\n  - {id: C2, name: n, used-for: u, seen: the source itself}\n".getBytes(UTF_8));
        files.put("law.yaml", "laws:\n  - {id: act, name: Act 2010, seen: secondary}\n".getBytes(UTF_8));
        files.put("incident-response/INC-09/criterion.yaml", criterion.getBytes(UTF_8));
        return PackReader.read(files);
    }
}
