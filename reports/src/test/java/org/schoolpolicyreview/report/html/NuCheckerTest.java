package org.schoolpolicyreview.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker finds no error in any page. */
class NuCheckerTest {

    /** One for all pages: it reads its schemas when it is made. */
    private static final EmbeddedValidator CHECKER = new EmbeddedValidator();

    @BeforeAll
    static void errorsAsText() {
        CHECKER.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
    }

    @Test
    void everyPageIsValid() throws Exception {
        List<String> errors = new ArrayList<>();
        for (Map.Entry<String, String> page : Pages.all().entrySet()) {
            errors.addAll(errors(page.getKey(), withoutStyles(page.getValue())));
        }
        assertThat(errors).isEmpty();
    }

    /** They are the same in every page, and take nearly all of the time. */
    @Test
    void soAreTheStyles() throws Exception {
        assertThat(errors("schools.html", Pages.schools())).isEmpty();
    }

    private static String withoutStyles(String page) {
        return page.substring(0, page.indexOf("<style>")) + page.substring(page.indexOf("</style>") + 8);
    }

    @Test
    void theCheckerFindsAnErrorWhereThereIsOne() throws Exception {
        String page = Pages.schools().replace("<h1", "<h1 id=\"main-content\"");
        assertThat(errors("schools.html", page)).isNotEmpty();
    }

    private static List<String> errors(String name, String page) throws Exception {
        String found = CHECKER.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        return found.lines().filter(line -> line.startsWith("Error") || line.contains("error:"))
                .map(line -> name + ": " + line).toList();
    }
}
