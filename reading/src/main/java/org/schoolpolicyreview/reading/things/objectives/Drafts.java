package org.schoolpolicyreview.reading.things.objectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** The objectives begun so far, and where further words on one of them belong. */
final class Drafts {

    /** So many words in common at the start make two names one. */
    private static final int SAME_WORDS = 3;

    private final List<Draft> all = new ArrayList<>();

    List<Draft> all() {
        return all;
    }

    Draft begin(Section section, Optional<Label> label, boolean byHeading, Quotation quotation) {
        Draft draft = new Draft(section, label, byHeading, quotation);
        all.add(draft);
        return draft;
    }

    /** The objective of a section that has this number or letter. */
    Optional<Draft> called(String key, Optional<Section> section) {
        for (int at = all.size() - 1; at >= 0; at--) {
            if (all.get(at).isCalled(key) && (section.isEmpty() || all.get(at).section.equals(section.get()))) {
                return Optional.of(all.get(at));
            }
        }
        return Optional.empty();
    }

    /** Whether objectives of this section are known. */
    boolean standIn(Optional<Section> section) {
        return section.filter(each -> all.stream().anyMatch(draft -> draft.section.equals(each))).isPresent();
    }

    /** Whether the objectives of this section have headings of their own. */
    boolean haveHeadings(Optional<Section> section) {
        return all.stream().anyMatch(draft -> section.filter(draft.section::equals).isPresent() && draft.byHeading);
    }

    /** The objective of a section that has this name or begins with these words. */
    Optional<Draft> named(String words, Optional<Section> section) {
        List<String> wanted = words(words);
        return wanted.isEmpty() ? Optional.empty() : all.stream()
                .filter(draft -> section.isEmpty() || draft.section.equals(section.get()))
                .filter(draft -> draft.saying(Field.STATEMENT).stream().anyMatch(part -> same(words(part.text()), wanted)
                        || wanted.size() <= SAME_WORDS && words(part.text()).containsAll(wanted)))
                .findFirst();
    }

    /** The objective of a section that begins with the same short name: "Attendance. ...". */
    Optional<Draft> opening(String text, Optional<Section> section) {
        String name = name(text);
        return name.isEmpty() ? Optional.empty() : all.stream()
                .filter(draft -> section.isEmpty() || draft.section.equals(section.get()))
                .filter(draft -> draft.saying(Field.STATEMENT).stream().anyMatch(part -> name(part.text()).equals(name)
                        || draft.byHeading && part.text().equalsIgnoreCase(name)))
                .findFirst();
    }

    private static String name(String text) {
        int end = text.indexOf('.') < 0 ? text.indexOf(':') : text.indexOf('.');
        return end > 0 && Tokens.of(text.substring(0, end)).size() <= SAME_WORDS + 1 ? text.substring(0, end) : "";
    }

    private static boolean same(List<String> one, List<String> other) {
        int common = 0;
        while (common < Math.min(one.size(), other.size()) && one.get(common).equals(other.get(common))) {
            common++;
        }
        return common == one.size() && common == other.size()
                || common >= SAME_WORDS && common == Math.min(one.size(), other.size());
    }

    private static List<String> words(String text) {
        return Tokens.of(text).stream().filter(Token::isWord).map(Token::word).toList();
    }
}
