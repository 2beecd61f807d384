package org.schoolpolicyreview.report.html;

import java.util.ArrayList;
import java.util.List;

/** What to look for in the layout of every page, on the screen or paper that was set before. */
final class Layout {

    private static final String TOO_WIDE = """
            [...document.querySelectorAll('body *')].filter(each => !each.closest('.govuk-skip-link, thead, .govuk-visually-hidden')
                && each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
              .slice(0, 3).map(each => each.outerHTML.slice(0, 200))
              .concat(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['scrolls sideways'] : [])
            """;

    /** Words of more than 18 letters may break; made-up values are that long on purpose. */
    private static final String BROKEN_WORDS = """
            (() => { const broken = new Set();
              document.querySelectorAll('th, td').forEach(cell => {
                const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) for (const word of texts.currentNode.data.matchAll(/[\\p{L}\\p{N}]{2,18}(?![\\p{L}\\p{N}])/gu)) {
                  const range = document.createRange();
                  range.setStart(texts.currentNode, word.index);
                  range.setEnd(texts.currentNode, word.index + word[0].length);
                  if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) broken.add(word[0]);
                }
              });
              document.querySelectorAll('.spr-id').forEach(id => { if (id.getClientRects().length > 1) broken.add(id.textContent); });
              return [...broken].slice(0, 5); })()
            """;

    private Layout() {}

    /** What reaches beyond the right edge. */
    static List<String> tooWide(Chromium chromium) {
        return ofEveryPage(chromium, TOO_WIDE);
    }

    /** Words in tables, and ids of criteria anywhere, that stand on two lines. */
    static List<String> brokenWords(Chromium chromium) {
        return ofEveryPage(chromium, BROKEN_WORDS);
    }

    private static List<String> ofEveryPage(Chromium chromium, String script) {
        List<String> found = new ArrayList<>();
        Pages.files().forEach(page -> {
            chromium.open(page);
            chromium.evaluate(script).forEach(each -> found.add(page.getFileName() + ": " + each.asString()));
        });
        return found;
    }
}
