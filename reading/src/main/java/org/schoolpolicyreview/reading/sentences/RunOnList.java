package org.schoolpolicyreview.reading.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.reading.Folded;
import org.schoolpolicyreview.reading.Span;

/**
 * Cuts a paragraph whose text holds a list: "We will: (a) listen; (b) write it down; and (c) tell the family." What
 * stands before the first mark opens each of its items.
 */
final class RunOnList {

    /** "Articles (a) and (b)" name, and do not begin, items. */
    private static final Set<String> NAMES = Set.of("paragraph", "paragraphs", "section", "sections", "article", "articles",
            "subsection", "subsections", "sub-paragraph", "clause", "clauses", "point", "points", "regulation", "part",
            "item", "items", "step", "steps");
    private static final int SHORTEST_ITEM = 8;

    private RunOnList() {}

    /** Where the items start, in their order; empty if the text holds no list of at least two. */
    static List<Integer> items(Folded folded) {
        String text = folded.text();
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            boolean wordStarts = at == 0 || text.charAt(at - 1) == ' ';
            if (wordStarts && isMark(text, at, starts, folded)) {
                starts.add(at);
            }
        }
        return starts.size() < 2 ? List.of() : starts;
    }

    private static boolean isMark(String text, int at, List<Integer> starts, Folded folded) {
        boolean line = at == 0 || folded.endsLine(at - 1);
        if (line && Marks.bulletEnd(text, at) > at || at > 0 && Marks.BULLETS.indexOf(text.charAt(at)) >= 0
                && text.charAt(at) != '\u00b7' && text.charAt(at) != '\u2713' && text.charAt(at) != '\u2714') {
            return true;
        }
        int end = Marks.end(text, at);
        if (end == at || end == text.length()) {
            return false;
        }
        int expected = starts.size() + 1;
        boolean next = number(text, at, expected) == expected;
        boolean farEnough = starts.isEmpty() ? !NAMES.contains(wordBefore(text, at))
                : at - starts.get(starts.size() - 1) >= SHORTEST_ITEM;
        boolean bracket = text.charAt(at) == '(' || line || starts.size() > 0 || ":;,".indexOf(text.charAt(at - 2)) >= 0;
        return next && farEnough && bracket;
    }

    private static int number(String text, int at, int expected) {
        int end = Marks.end(text, at);
        return end == at ? 0 : Marks.number(text.substring(text.charAt(at) == '(' ? at + 1 : at, end - 1), expected);
    }

    private static String wordBefore(String text, int at) {
        if (at < 2) {
            return "";
        }
        return text.substring(text.lastIndexOf(' ', at - 2) + 1, at - 1).toLowerCase(java.util.Locale.ROOT);
    }

    /** The stretches between the starts: what stands before the first, which may be empty, and each item. */
    static List<Span> stretches(int length, List<Integer> starts) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(0, starts.get(0)));
        for (int item = 0; item < starts.size(); item++) {
            spans.add(new Span(starts.get(item), item + 1 < starts.size() ? starts.get(item + 1) : length));
        }
        return spans;
    }
}
