package org.schoolpolicyreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.report.ReportForm;

/** Whoever reads how the program is used learns of every form that it has. */
class DocumentedFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"../README.md", "../docs/command-line.md"})
    void everyFormIsTold(String page) throws IOException {
        String text = Files.readString(Path.of(page));
        List<String> forms = ServiceLoader.load(ReportForm.class).stream().map(form -> form.get().format()).toList();
        assertThat(forms).contains("text", "html", "docx");
        assertThat(forms).allSatisfy(form -> assertThat(text).contains("`" + form + "`"));
    }
}
