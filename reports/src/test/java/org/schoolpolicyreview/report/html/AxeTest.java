package org.schoolpolicyreview.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** axe-core finds no violation of WCAG 2.2, levels A and AA, in any page. */
@ExtendWith(WithChromium.class)
class AxeTest {

    private static final String SCRIPT = script();

    /**
     * Contrast takes most of the time of axe. It follows from classes alone here (no style stands at an element), so it
     * is looked at once for each different chain of elements and classes, from the body down.
     */
    private static final String ONCE_FOR_EACH_STYLE = """
            const seen = new Set();
            document.querySelectorAll('body *').forEach(each => {
              let chain = '';
              for (let at = each; at; at = at.parentElement) chain += at.tagName + '.' + at.getAttribute('class') + ' ';
              if (!seen.has(chain)) { seen.add(chain); each.setAttribute('data-style', ''); }
            });
            axe.configure({rules: [{id: 'color-contrast', selector: '[data-style]'}]});
            """;
    private static final String RUN = """
            axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations']})
              .then(result => result.violations.map(each =>
                each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join(' | ')))
            """;

    /** Two browsers at once, for this takes most of the time: each has every other page. */
    @Test
    void noPageHasAViolation(Chromium chromium) throws Exception {
        try (Chromium second = Chromium.start()) {
            CompletableFuture<List<String>> others = CompletableFuture.supplyAsync(() -> violations(second, 1));
            assertThat(violations(chromium, 0)).isEmpty();
            assertThat(others.join()).isEmpty();
        }
    }

    private static List<String> violations(Chromium browser, int from) {
        List<String> violations = new ArrayList<>();
        browser.screen(1280, 900);
        for (int i = from; i < Pages.files().size(); i += 2) {
            browser.open(Pages.files().get(i));
            browser.evaluate(SCRIPT + ";" + ONCE_FOR_EACH_STYLE + "; true");
            String page = Pages.files().get(i).getFileName() + ": ";
            browser.evaluate(RUN).forEach(each -> violations.add(page + each.asString()));
        }
        return violations;
    }

    private static String script() {
        try (InputStream file = AxeTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
