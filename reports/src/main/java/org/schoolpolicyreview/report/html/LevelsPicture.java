package org.schoolpolicyreview.report.html;

import java.util.List;
import java.util.stream.Collectors;
import org.schoolpolicyreview.report.content.ThemeLine;

/**
 * Levels by theme as a picture: a row for each theme, a step for each level that is asked for, filled as far as the
 * policies go, and the level in words. It is narrow, so that its words can be read on a telephone too, and low, so that
 * it leaves no empty page in print. A title and a description say the same.
 */
final class LevelsPicture {

    private static final int WIDTH = 320;
    private static final int ROW = 38;
    private static final int BAR = 12;
    private static final int GAP = 3;
    private static final int STEP = 28;

    private LevelsPicture() {}

    static void write(Html html, List<ThemeLine> themes) {
        int height = themes.size() * ROW + 4;
        html.open("svg", "class", "spr-levels", "role", "img", "aria-labelledby", "levels-title levels-description",
                "viewBox", "0 0 " + WIDTH + " " + height, "focusable", "false")
                .element("title", "How far the policies go, theme by theme", "id", "levels-title")
                .element("desc", description(themes), "id", "levels-description");
        int highest = themes.stream().mapToInt(ThemeLine::highest).max().orElse(0);
        for (int i = 0; i < themes.size(); i++) {
            row(html, themes.get(i), i * ROW, left(highest + 1) + GAP);
        }
        html.close("svg");
    }

    private static String description(List<ThemeLine> themes) {
        return themes.stream().map(theme -> theme.title() + ": " + theme.level() + ".")
                .collect(Collectors.joining(" "));
    }

    private static void row(Html html, ThemeLine theme, int top, int words) {
        text(html, theme.title(), 1, top + 13, "spr-levels__theme");
        for (int step = 1; step <= theme.highest(); step++) {
            boolean reached = step <= theme.rank().orElse(0);
            html.empty("rect", "x", String.valueOf(left(step)), "y", String.valueOf(top + 18),
                    "width", String.valueOf(STEP), "height", String.valueOf(BAR), "class",
                    theme.rank().isEmpty() ? "spr-levels__open" : reached ? "spr-levels__reached" : "spr-levels__asked");
        }
        text(html, theme.level(), words, top + 18 + BAR - 2, "spr-levels__level");
    }

    private static int left(int step) {
        return 1 + (step - 1) * (STEP + GAP);
    }

    private static void text(Html html, String text, int x, int y, String style) {
        html.element("text", text, "x", String.valueOf(x), "y", String.valueOf(y), "class", style);
    }
}
