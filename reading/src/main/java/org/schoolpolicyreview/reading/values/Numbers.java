package org.schoolpolicyreview.reading.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schoolpolicyreview.reading.Span;

/** Numbers that count something: "92%", "seven points", "410 children". A number that only names is left out: "Year 4". */
final class Numbers {

    private static final Map<String, Double> WORDS = Map.ofEntries(Map.entry("two", 2.0), Map.entry("three", 3.0),
            Map.entry("four", 4.0), Map.entry("five", 5.0), Map.entry("six", 6.0), Map.entry("seven", 7.0),
            Map.entry("eight", 8.0), Map.entry("nine", 9.0), Map.entry("ten", 10.0), Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0), Map.entry("fifteen", 15.0), Map.entry("twenty", 20.0), Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0), Map.entry("fifty", 50.0), Map.entry("hundred", 100.0));
    private static final Set<String> NUMBERED = Set.of("year", "years", "class", "section", "sections", "paragraph",
            "paragraphs", "para", "appendix", "annex", "article", "page", "pages", "stage", "step", "steps", "level", "levels",
            "key", "part", "form", "objective", "room", "version", "no", "number", "table", "figure", "schedule", "day", "week",
            "phase", "chapter", "item", "ks", "s", "aged", "age", "ages", "edition", "issue", "point", "unit", "regulation",
            "act", "si", "group", "target", "aim", "priority", "question", "strand", "type", "tier", "term");
    private static final Set<String> NO_UNIT = Set.of("of", "and", "or", "to", "in", "for", "by", "the", "at", "on", "from", "with",
            "is", "are", "was", "were", "had", "have", "has", "who", "that", "which", "as", "a", "an", "knew", "more", "per");

    private Numbers() {}

    static List<Mention> in(Words words) {
        List<Mention> found = new ArrayList<>();
        for (int index = 0; index < words.size(); index++) {
            Words.Word word = words.at(index);
            Double written = WORDS.get(word.text());
            if (written != null && index + 1 < words.size() && words.gap(index + 1).equals(" ")) {
                add(found, words, index, index, written);
            } else if (word.isNumber() && word.text().length() <= 6 && counts(words, index)) {
                int last = lastOf(words, index);
                add(found, words, index, last, value(words.sentence().substring(word.start(), words.at(last).end())));
                index = last;
            }
        }
        return found;
    }

    private static void add(List<Mention> found, Words words, int first, int last, double number) {
        int end = words.at(last).end();
        String sentence = words.sentence();
        boolean spaced = sentence.startsWith(" %", end);
        if (spaced || sentence.startsWith("%", end)) {
            int after = spaced ? end + 2 : end + 1;
            boolean points = sentence.startsWith(" points", after) || sentence.startsWith(" point ", after);
            found.add(new Mention(new Span(words.at(first).start(), points ? after + 6 : after),
                    new Value.Number(number, points ? "points" : "%")));
            return;
        }
        String next = words.text(last + 1);
        boolean perCent = next.equals("per") && words.text(last + 2).equals("cent") || next.equals("percent");
        boolean unit = last + 1 < words.size() && words.gap(last + 1).equals(" ") && !next.isEmpty()
                && Character.isLetter(next.charAt(0)) && !NO_UNIT.contains(next);
        if (perCent) {
            int cent = next.equals("per") ? last + 2 : last + 1;
            boolean points = words.text(cent + 1).startsWith("point");
            found.add(new Mention(new Span(words.at(first).start(), words.at(points ? cent + 1 : cent).end()),
                    new Value.Number(number, points ? "points" : "%")));
        } else if (unit && next.startsWith("percentage") && words.text(last + 2).startsWith("point")) {
            found.add(new Mention(new Span(words.at(first).start(), words.at(last + 2).end()),
                    new Value.Number(number, "points")));
        } else {
            found.add(new Mention(new Span(words.at(first).start(), end), new Value.Number(number, unit ? next : "")));
        }
    }

    /** "Year 4", "section 149", "2.1 The school" and "9.15 am" count nothing. */
    private static boolean counts(Words words, int index) {
        if (NUMBERED.contains(words.text(index - 1)) || isParagraphNumber(words, index)) {
            return false;
        }
        String gap = words.gap(index);
        boolean year = words.text(index).length() == 4 && (words.text(index).startsWith("19")
                || words.text(index).startsWith("20"));
        boolean glued = index > 0 && gap.isEmpty();
        int end = words.at(index).end();
        String sentence = words.sentence();
        boolean letterAfter = end < sentence.length() && Character.isLetter(sentence.charAt(end));
        String next = words.text(lastOf(words, index) + 1);
        boolean time = next.equals("am") || next.equals("pm") || next.equals("a") && sentence.startsWith("a.m", end + 1)
                || next.equals("p") && sentence.startsWith("p.m", end + 1);
        boolean joined = gap.equals(".") || gap.equals("/") || gap.equals(":") || sentence.startsWith("/", end)
                || sentence.startsWith(":", end) && end + 1 < sentence.length() && Character.isDigit(sentence.charAt(end + 1));
        return !year && !glued && !letterAfter && !time && !joined;
    }

    private static boolean isParagraphNumber(Words words, int index) {
        if (index > 0) {
            return false;
        }
        int last = lastOf(words, index);
        int end = words.at(last).end();
        boolean decimal = last > index && words.sentence().indexOf('.') < end;
        boolean capital = last + 1 < words.size() && Character.isUpperCase(words.at(last + 1).capitals().charAt(0));
        return (decimal || words.sentence().startsWith(".", end)) && capital && !words.sentence().startsWith("%", end);
    }

    /** The last of the parts of "1,200" or "66.9". */
    private static int lastOf(Words words, int index) {
        int last = index;
        while (last + 1 < words.size() && words.at(last + 1).isNumber()
                && (words.gap(last + 1).equals(".") && last == index
                        || words.gap(last + 1).equals(",") && words.at(last + 1).text().length() == 3)) {
            last++;
        }
        return last;
    }

    private static double value(String number) {
        return Double.parseDouble(number.replace(",", ""));
    }
}
