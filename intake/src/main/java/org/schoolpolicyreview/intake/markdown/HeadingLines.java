package org.schoolpolicyreview.intake.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Tells a paragraph that acts as a heading: bold and alone, or in capitals and alone. */
final class HeadingLines {

    private static final int MOST_WORDS = 12;
    private static final int FEWEST_CAPITALS = 4;

    private HeadingLines() {}

    /** Whether a paragraph of these words acts as a heading. */
    static boolean is(Paragraph paragraph, String words) {
        return isShort(words) && (isBold(paragraph) || isInCapitals(words));
    }

    /** Whether words are short, one line and unfinished, as those of a heading are: neither a label with a value nor a sentence. */
    static boolean isShort(String words) {
        int length = words.length();
        int colon = words.indexOf(':');
        boolean label = colon > 0 && colon < length - 1;
        boolean ends = length > 0 && ".;,".indexOf(words.charAt(length - 1)) >= 0;
        return length > 1 && !label && !ends && words.indexOf('\n') < 0 && words.indexOf(InlineText.SOFT) < 0
                && !words.contains(". ") && !words.contains("! ") && !words.contains(" > ") && words.indexOf('\t') < 0 && words.split(" ").length <= MOST_WORDS
                && words.chars().anyMatch(Character::isLetter) && !words.contains("___") && !words.contains("....");
    }

    private static boolean isBold(Node paragraph) {
        Node only = paragraph.getFirstChild();
        while (only != null && only.getNext() == null && !(only instanceof StrongEmphasis)) {
            only = only instanceof SoftLineBreak ? null : only.getFirstChild();
        }
        return only instanceof StrongEmphasis && only.getNext() == null;
    }

    private static boolean isInCapitals(String words) {
        return words.chars().noneMatch(Character::isLowerCase)
                && words.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS
                && words.chars().noneMatch(letter -> letter == '|' || letter == '@');
    }
}
