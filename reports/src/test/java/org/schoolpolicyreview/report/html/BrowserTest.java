package org.schoolpolicyreview.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.ToDoFirst;
import tools.jackson.databind.JsonNode;

/** Every page in a browser: accessible, narrow, by keyboard, on paper, and with what matters on its first screen. */
class BrowserTest {

    private static final int A4_WITHIN_ITS_MARGINS = (int) ((210 - 2 * 14) / 25.4 * 96);
    private static final String AXE_SCRIPT = axe();

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
    private static final String AXE = """
            axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations']})
              .then(result => result.violations.map(each =>
                each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join(' | ')))
            """;
    private static final String WIDER_THAN_SCREEN = """
            [...document.querySelectorAll('body *')].filter(each => !each.closest('.govuk-skip-link, thead, .govuk-visually-hidden')
                && each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
              .slice(0, 3).map(each => each.outerHTML.slice(0, 200))
            """;
    private static final String BOTTOMS = """
            [...document.querySelectorAll('.spr-glance__item')].map(each => each.getBoundingClientRect().bottom)
            """;

    private static Chromium chromium;
    private static List<Path> pages;

    @BeforeAll
    static void openTheBrowser() throws Exception {
        pages = Pages.written();
        Optional<Path> program = Chromium.found();
        if (program.isEmpty()) {
            System.out.println("SKIPPED: no Chromium was found, so no HTML page was opened in a browser.");
        }
        Assumptions.assumeTrue(program.isPresent(), "no Chromium was found");
        chromium = new Chromium(program.get());
    }

    @AfterAll
    static void closeTheBrowser() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** Two browsers at once, for this takes most of the time: each has every other page. */
    @Test
    void axeFindsNoViolation() throws Exception {
        try (Chromium second = new Chromium(Chromium.found().orElseThrow())) {
            CompletableFuture<List<String>> others = CompletableFuture.supplyAsync(() -> violations(second, 1));
            assertThat(violations(chromium, 0)).isEmpty();
            assertThat(others.join()).isEmpty();
        }
    }

    private static List<String> violations(Chromium browser, int from) {
        List<String> violations = new ArrayList<>();
        browser.size(1280, 900);
        browser.media("screen");
        for (int i = from; i < pages.size(); i += 2) {
            browser.open(pages.get(i));
            browser.evaluate(AXE_SCRIPT + ";" + ONCE_FOR_EACH_STYLE + "; true");
            add(pages.get(i), browser.evaluate(AXE), violations);
        }
        return violations;
    }

    @Test
    void nothingNeedsSidewaysScrollingAt320Pixels() {
        List<String> wide = new ArrayList<>();
        chromium.size(320, 640);
        chromium.media("screen");
        for (Path page : pages) {
            chromium.open(page);
            add(page, chromium.evaluate(WIDER_THAN_SCREEN), wide);
            if (chromium.evaluate("document.documentElement.scrollWidth").asInt() > 320) {
                wide.add(page + " scrolls sideways");
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void whatIsToBeDoneFirstStandsOnTheFirstScreen() {
        List<String> below = new ArrayList<>();
        chromium.media("screen");
        for (Path page : pages) {
            if (page.toString().endsWith("-governors.html") || page.endsWith("schools.html")) {
                continue;
            }
            below(page, 1280, 900, 3, below);
            below(page, 390, 844, 2, below);
        }
        assertThat(below).isEmpty();
    }

    private static void below(Path page, int width, int height, int actions, List<String> below) {
        chromium.size(width, height);
        chromium.open(page);
        JsonNode bottoms = chromium.evaluate(BOTTOMS);
        String name = page.getFileName().toString().replace(".html", "");
        List<ToDoFirst> first = ReportContent.of(Pages.REPORTS.get(name)).toDoFirst();
        assertThat(bottoms.size()).as(name).isEqualTo(first.size());
        String shown = chromium.evaluate("document.querySelector('.spr-glance').innerText").asString();
        first.forEach(each -> assertThat(shown).as(name).contains(each.what(), each.about()
                .map(about -> about.words().map(Passages::shortened).orElse(about.sentence())).orElse(each.lookedIn())));
        for (int i = 0; i < Math.min(actions, bottoms.size()); i++) {
            if (bottoms.get(i).asDouble() > height) {
                below.add(page.getFileName() + " at " + width + ": action " + (i + 1) + " ends at " + bottoms.get(i));
            }
        }
    }

    @Test
    void theKeyboardGoesThroughAPageInTheOrderOfItsLinksAndFocusIsNeverHidden() {
        chromium.media("screen");
        chromium.size(1280, 900);
        chromium.open(page("made-up.html"));
        int links = chromium.evaluate("document.querySelectorAll('a[href]').length").asInt();
        chromium.evaluate("window.order = [...document.querySelectorAll('a[href]')]; true");
        for (int i = 0; i < Math.min(links, 60); i++) {
            chromium.press("Tab", 9);
            JsonNode focus = chromium.evaluate("""
                    (() => { const box = document.activeElement.getClientRects()[0];
                      const top = document.elementFromPoint(box.left + 2, box.top + box.height / 2);
                      return [order.indexOf(document.activeElement), document.activeElement.contains(top),
                        document.activeElement.textContent]; })()
                    """);
            assertThat(focus.get(0).asInt()).as("stop " + i + " of the Tab key").isEqualTo(i);
            assertThat(focus.get(1).asBoolean()).as("“" + focus.get(2).asString() + "” is in sight").isTrue();
        }
    }

    @Test
    void theSkipLinkLeadsToTheMainPart() {
        chromium.media("screen");
        chromium.size(1280, 900);
        chromium.open(page("harbour-view-primary.html"));
        chromium.press("Tab", 9);
        chromium.evaluate("document.activeElement.click(); true");
        assertThat(chromium.evaluate("document.activeElement.id").asString()).isEqualTo("main-content");
    }

    @Test
    void thePageForGovernorsIsOnePageOfA4() throws IOException {
        List<String> longer = new ArrayList<>();
        chromium.media("print");
        for (Path page : pages) {
            if (page.toString().endsWith("-governors.html")) {
                chromium.open(page);
                byte[] pdf = chromium.pdf();
                Files.write(Path.of(page.toString().replace(".html", ".pdf")), pdf);
                if (pagesOf(pdf) != 1) {
                    longer.add(page.getFileName() + " has " + pagesOf(pdf) + " pages");
                }
            }
        }
        assertThat(longer).isEmpty();
    }

    @Test
    void nothingIsCutOffOnPaper() throws IOException {
        List<String> cut = new ArrayList<>();
        chromium.media("print");
        chromium.size(A4_WITHIN_ITS_MARGINS, 1000);
        for (Path page : pages) {
            chromium.open(page);
            add(page, chromium.evaluate(WIDER_THAN_SCREEN), cut);
        }
        assertThat(cut).isEmpty();
        chromium.open(page("harbour-view-primary.html"));
        Files.write(Pages.FOLDER.resolve("harbour-view-primary.pdf"), chromium.pdf());
    }

    private static int pagesOf(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1).split("/Type\\s*/Page(?![a-zA-Z])", -1).length - 1;
    }

    private static Path page(String name) {
        return Pages.FOLDER.resolve(name);
    }

    private static void add(Path page, JsonNode found, List<String> to) {
        found.forEach(each -> to.add(page.getFileName() + ": " + each.asString()));
    }

    private static String axe() {
        try (InputStream file = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
