package org.schoolpolicyreview.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack that is not fit for use is refused, with the name and place of each fault. */
class PackReaderTest {

    private static final String FILE = "incident-response/INC-05/criterion.yaml";

    @Test
    void aWholePackIsRead() {
        CriteriaPack pack = PackReader.read(files(valid()));
        assertThat(pack).hasToString("test 2026.1");
        assertThat(pack.criterion("inc-05")).isPresent();
        assertThat(pack.criterion("INC-05").orElseThrow().part("record").limit()).isPresent();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            a part of unknown weight    | essential: yes      |                       | A part needs the key "essential".
            nothing that is essential   | essential: yes      | essential: no         | INC-05 has no essential part.
            a part without a question   | ask: within         |                       | INC-05/criterion.yaml:18:5: A part needs the key "ask". Add "ask: …" (ask)
            a question of no kind       | ask: within         | ask: withn            | "withn" is not a kind of question that we know. Did you mean "within"?
            a basis of no vocabulary    | good-practice       | statutory             | "statutory" is not a basis that we know.
            a limit that nothing reads  | ask: within         | ask: laid down        | nothing reads "limit"; the question "laid down" does not.
            a limit that is missing     | limit: 1 school day |                       | INC-05, part "record": the question "within" needs "limit".
            a limit that is no time     | limit: 1 school day | limit: soonish        | the limit "soonish" is not understood.
            a source of no register     | sources: [C2]       | sources: [C2, Z9]     | the source "Z9" is not in sources.yaml.
            a folder of another name    | id: INC-05          | id: INC-06            | INC-06 belongs in incident-response/INC-06/criterion.yaml.
            a theme of another folder   | theme: incident-response | theme: support   | INC-05 belongs in support/INC-05/criterion.yaml.
            a part without wording      | wording: w            |                       | A part needs the key "wording".
            nobody it is for            | applies-to: {who: all schools} |              | A criterion needs the key "applies-to".
            a kind of school of no kind | {who: all schools}    | {who: some, kinds: [state]} | "state" is not a kind of school that we know.
            a law of no register        | {who: all schools}    | {who: all, rests-on: no-act} | INC-05 rests on "no-act", of which law.yaml does not say since when it holds.
            a law that is not dated     | {who: all schools}    | {who: all, rests-on: act} | INC-05 rests on "act", of which law.yaml does not say since when it holds.
            a duty that binds nobody else | basis: good-practice | basis: good-practice; binds: academy | "binds" and "elsewhere" go together.
            an unknown key              | why: w              | because: w            | A criterion has no key "because".
            """)
    void aFaultIsRefusedByName(String what, String before, String after, String message) {
        String now = after == null ? "" : after;
        now = now.replace("; ", "\n    ");
        Map<String, String> files = valid();
        files.put(FILE, files.get(FILE).replace(before, now));
        assertThatThrownBy(() -> PackReader.read(files(files)))
                .isInstanceOf(CriteriaException.class)
                .hasMessageStartingWith("The criteria cannot be used:")
                .hasMessageContaining(message);
    }

    @Test
    void anIdIsUsedOnce() {
        Map<String, String> files = valid();
        files.put("incident-response/INC-04/criterion.yaml", files.get(FILE));
        assertThatThrownBy(() -> PackReader.read(files(files))).hasMessageContaining("the id INC-05 is used twice");
    }

    @Test
    void aPartIsNamedOnce() {
        Map<String, String> files = valid();
        String part = files.get(FILE).substring(files.get(FILE).indexOf("  - part:"));
        files.put(FILE, files.get(FILE) + part);
        assertThatThrownBy(() -> PackReader.read(files(files))).hasMessageContaining("INC-05 has two parts named \"record\"");
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        Map<String, String> files = valid();
        files.remove("law.yaml");
        assertThatThrownBy(() -> PackReader.read(files(files))).hasMessageContaining("law.yaml: The pack has no such file.");
    }

    private static Map<String, byte[]> files(Map<String, String> texts) {
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static Map<String, String> valid() {
        Map<String, String> files = new TreeMap<>();
        files.put("pack.yaml", "id: test\nversion: \"2026.1\"\nname: Test\n");
        files.put("sources.yaml", "noted: 2026-11-23\nsources:\n  - {id: C2, name: n, used-for: u, seen: the source itself}\n");
        files.put("law.yaml", "laws:\n  - {id: act, name: Act 2010, seen: secondary}\n");
        files.put(FILE, """
                id: INC-05
                title: t
                statement: s
                why: w
                sources: [C2]
                confidence: mixed
                documents: [racist-incident policy]
                reach: any
                applies-to: {who: all schools}
                severity: major
                theme: incident-response
                strands: policy-review
                good-looks-like: g
                governors-question: q
                parts:
                  # a comment, so that the part has a line of its own
                  # and another
                  - part: record
                    question: q
                    shown: says so
                    missing: it
                    essential: yes
                    ask: within
                    limit: 1 school day
                    basis: good-practice
                    bound-by: everybody
                    level: specified
                    remedy: r
                    wording: w
                """);
        return files;
    }
}
