package org.schoolpolicyreview.reading.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.reading.Span;

/** Laws and guidance by their names, with the section that is named beside them: "section 149 of the Equality Act 2010". */
final class Laws {

    private static final Lexicon NAMES = Lexicon.read("laws.txt", "-/,().:'\"");
    private static final Set<String> SECTION = Set.of("section", "sections", "s", "ss", "sec", "article", "articles", "schedule",
            "part", "chapter", "regulation", "regulations", "paragraph", "paragraphs", "clause", "sect");
    private static final Set<String> OF = Set.of("of", "the", "to", "in", "under");
    /** "Sections 88 and 89 of the", in words. */
    private static final int FARTHEST = 9;

    private Laws() {}

    static List<Mention> in(Words words) {
        List<Mention> found = new ArrayList<>();
        int index = 0;
        int earliest = 0;
        while (index < words.size()) {
            int at = index;
            int from = earliest;
            index = NAMES.at(words, at).filter(name -> !isSectionOfAnother(words, at, name.last()))
                    .map(name -> ofItsYear(words, name)).or(() -> TitledActs.at(words, at)).map(name -> {
                        found.add(law(words, at, name, from));
                        return furtherYears(words, name, found);
                    }).orElse(at + 1);
            earliest = found.isEmpty() || found.get(found.size() - 1).span().end() <= words.at(at).start() ? earliest : index;
        }
        return found;
    }

    /** Whether a name on the list starts at a word. */
    static boolean isName(Words words, int at) {
        return NAMES.at(words, at).isPresent();
    }

    /** "Employment Rights Act 2025", where the list has that of another year: it is another Act. */
    private static Lexicon.Found ofItsYear(Words words, Lexicon.Found name) {
        String year = words.text(name.last());
        boolean another = words.text(name.last() - 1).equals("act") && TitledActs.isYear(words, name.last())
                && endsWithAYear(name.id()) && !name.id().endsWith(year);
        return another ? new Lexicon.Found(ofYear(name.id(), year), name.last() + 1) : name;
    }

    /** "Disability Discrimination Acts 1995 and 2005" names two. Gives the index after them. */
    private static int furtherYears(Words words, Lexicon.Found name, List<Mention> found) {
        int at = name.last();
        boolean acts = at > 1 && words.text(at - 2).equals("acts") && endsWithAYear(name.id());
        while (acts && words.text(at).equals("and") && TitledActs.isYear(words, at + 1)) {
            found.add(new Mention(new Span(words.at(at + 1).start(), words.at(at + 1).end()),
                    new Value.Law(ofYear(name.id(), words.text(at + 1)), "")));
            at += 2;
        }
        return at;
    }

    private static boolean endsWithAYear(String id) {
        int dash = id.lastIndexOf('-');
        return id.length() - dash == 5 && id.chars().skip(dash + 1L).allMatch(Character::isDigit);
    }

    private static String ofYear(String id, String year) {
        return id.substring(0, id.lastIndexOf('-') + 1) + year;
    }

    /** "Section 149" before "of the Equality Act 2010" is a section of that, not a name of its own. */
    private static boolean isSectionOfAnother(Words words, int first, int last) {
        int index = last;
        while (SECTION.contains(words.text(first)) && index < words.size() && index - last < FARTHEST
                && (OF.contains(words.text(index)) || isOfANumber(words, index))) {
            index++;
            if (index < words.size() && OF.contains(words.text(index - 1)) && NAMES.at(words, index).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Mention law(Words words, int first, Lexicon.Found name, int earliest) {
        int start = sectionBefore(words, first, earliest);
        int named = yearAfter(words, name);
        int end = start < first ? named : sectionAfter(words, named);
        String section = start < first ? number(words, start + 1, first) : number(words, named + 1, end);
        boolean duty = section.isEmpty() && name.id().equals("psed") && names149(words, first, name.last());
        return new Mention(new Span(words.at(start).start(), end(words, start, end)),
                new Value.Law(name.id(), duty ? "149" : section));
    }

    /** The index after the year of "the Human Rights Act of 1998", or after the name. */
    private static int yearAfter(Words words, Lexicon.Found name) {
        int at = words.text(name.last()).equals("of") ? name.last() + 1 : name.last();
        boolean near = at < words.size() && words.gap(at).length() <= 2;
        boolean year = near && words.text(at).length() == 4 && words.at(at).isNumber() && name.id().endsWith(words.text(at));
        return year ? at + 1 : name.last();
    }

    /** "Section 149 duty" is the duty of section 149. */
    private static boolean names149(Words words, int first, int last) {
        boolean named = false;
        for (int index = first; index < last; index++) {
            named |= words.text(index).equals("149");
        }
        return named;
    }

    /** The place after a word, and after the bracket that it closes: "149(1)", "(section 149)". */
    private static int end(Words words, int first, int last) {
        String sentence = words.sentence();
        int end = words.at(last - 1).end();
        int open = 0;
        for (int at = words.at(first).start(); at < end; at++) {
            open += sentence.charAt(at) == '(' ? 1 : sentence.charAt(at) == ')' ? -1 : 0;
        }
        return open > 0 && end < sentence.length() && sentence.charAt(end) == ')' ? end + 1 : end;
    }

    /** The index of "section" in "section 149(1) of the ...", or the index of the name. */
    private static int sectionBefore(Words words, int first, int earliest) {
        int index = first - 1;
        boolean of = false;
        while (index >= earliest && OF.contains(words.text(index))) {
            of |= words.text(index).equals("of") || words.text(index).equals("to");
            index--;
        }
        if (!of) {
            return first;
        }
        for (int k = index; k >= Math.max(earliest, index - FARTHEST); k--) {
            if (SECTION.contains(words.text(k))) {
                return k < index && words.at(k + 1).isNumber() ? k : first;
            }
            if (!isOfANumber(words, k)) {
                return first;
            }
        }
        return first;
    }

    /** The index after "Equality Act 2010, section 149" or "(s.149)", or the index itself. */
    private static int sectionAfter(Words words, int last) {
        if (last + 1 >= words.size() || !SECTION.contains(words.text(last)) || !words.at(last + 1).isNumber()
                || words.gap(last).contains(".") || words.gap(last).contains(";")) {
            return last;
        }
        int end = last + 2;
        while (end < words.size() && words.gap(end).contains("(") && words.gap(end).length() <= 2
                && words.at(end).text().length() <= 2) {
            end++;
        }
        return end;
    }

    private static boolean isOfANumber(Words words, int index) {
        String text = words.text(index);
        return words.at(index).isNumber() || text.equals("and") || text.equals("to") || text.length() == 1;
    }

    /** "149(1)" of "section 149(1)"; "88 and 89" of "sections 88 and 89". */
    private static String number(Words words, int from, int to) {
        int end = to;
        while (end > from && (OF.contains(words.text(end - 1)) || !isOfANumber(words, end - 1))) {
            end--;
        }
        if (end <= from) {
            return "";
        }
        return words.sentence().substring(words.at(from).start(), end(words, from, end));
    }
}
