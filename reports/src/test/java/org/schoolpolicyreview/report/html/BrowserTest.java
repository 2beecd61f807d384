package org.schoolpolicyreview.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Pages on a screen: narrow, wide, and by keyboard. */
@ExtendWith(WithChromium.class)
class BrowserTest {

    @Test
    void nothingNeedsSidewaysScrollingAt320Pixels(Chromium chromium) {
        chromium.screen(320, 640);
        assertThat(Layout.tooWide(chromium)).isEmpty();
    }

    @Test
    void noColumnIsSoNarrowThatItBreaksAWord(Chromium chromium) {
        chromium.screen(1280, 900);
        assertThat(Layout.brokenWords(chromium)).isEmpty();
    }

    @Test
    void placesThatDoNotAgreeStandSideBySide(Chromium chromium) {
        chromium.screen(1280, 900);
        chromium.open(Pages.file("mersey-gate-academy.html"));
        JsonNode tops = chromium.evaluate("""
                [...document.querySelector('.spr-sides').children].slice(0, 2)
                  .map(each => Math.round(each.getBoundingClientRect().top))
                """);
        assertThat(tops.size()).isEqualTo(2);
        assertThat(tops.get(0)).isEqualTo(tops.get(1));
    }

    @Test
    void noHeadingIsHiddenBelowWhatStaysInSight(Chromium chromium) {
        for (int width : new int[] {1280, 320}) {
            chromium.screen(width, 800);
            chromium.open(Pages.file("marlsworth-cofe-primary.html"));
            assertThat(chromium.evaluate("""
                    [...document.querySelectorAll('a[href^="#"]:not(.govuk-skip-link)')].filter(link => {
                      const to = document.getElementById(link.hash.slice(1));
                      to.scrollIntoView({behavior: 'instant'});
                      return to.getBoundingClientRect().top
                        < document.querySelector('.spr-checked').getBoundingClientRect().bottom;
                    }).map(link => link.hash)
                    """)).as("at " + width).isEmpty();
        }
    }

    @Test
    void theKeyboardGoesThroughAPageInTheOrderOfItsLinksAndFocusIsNeverHidden(Chromium chromium) {
        chromium.screen(1280, 900);
        chromium.open(Pages.file("made-up.html"));
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
    void theSkipLinkLeadsToTheMainPart(Chromium chromium) {
        chromium.screen(1280, 900);
        chromium.open(Pages.file("harbour-view-primary.html"));
        chromium.press("Tab", 9);
        chromium.evaluate("document.activeElement.click(); true");
        assertThat(chromium.evaluate("document.activeElement.id").asString()).isEqualTo("main-content");
    }
}
