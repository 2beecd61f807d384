package org.schoolpolicyreview.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages as they are printed on A4. Some are kept as PDF beside the pages, to be looked at. */
@ExtendWith(WithChromium.class)
class PaperTest {

    @Test
    void thePageForGovernorsIsOnePageOfA4(Chromium chromium) throws IOException {
        List<String> longer = new ArrayList<>();
        for (Path page : Pages.files()) {
            if (page.toString().endsWith("-governors.html") && printed(page, chromium) != 1) {
                longer.add(page.getFileName().toString());
            }
        }
        assertThat(longer).isEmpty();
    }

    @Test
    void nothingIsCutOff(Chromium chromium) throws IOException {
        chromium.paper();
        assertThat(Layout.tooWide(chromium)).isEmpty();
        printed(Pages.file("harbour-view-primary.html"), chromium);
    }

    @Test
    void noColumnIsSoNarrowThatItBreaksAWord(Chromium chromium) {
        chromium.paper();
        assertThat(Layout.brokenWords(chromium)).isEmpty();
    }

    /** How many pages it has. */
    private static int printed(Path page, Chromium chromium) throws IOException {
        chromium.paper();
        chromium.open(page);
        byte[] pdf = chromium.pdf();
        Files.write(Path.of(page.toString().replace(".html", ".pdf")), pdf);
        return new String(pdf, StandardCharsets.ISO_8859_1).split("/Type\\s*/Page(?![a-zA-Z])", -1).length - 1;
    }
}
