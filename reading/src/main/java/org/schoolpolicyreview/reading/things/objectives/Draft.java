package org.schoolpolicyreview.reading.things.objectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.Quotation;

/** An objective of which words are still being gathered. */
final class Draft {

    final Section section;
    final Optional<Label> label;
    final boolean byHeading;
    final List<Part> parts = new ArrayList<>();
    /** All the words that belong to it, in their order. */
    final List<Quotation> words = new ArrayList<>();

    Draft(Section section, Optional<Label> label, boolean byHeading, Quotation quotation) {
        this.section = section;
        this.label = label;
        this.byHeading = byHeading;
        words.add(quotation);
    }

    void add(List<Part> more, Quotation quotation) {
        parts.addAll(more);
        if (!words.contains(quotation)) {
            words.add(quotation);
        }
    }

    boolean hasStatement() {
        return parts.stream().anyMatch(part -> part.says(Field.STATEMENT));
    }

    boolean isCalled(String key) {
        return label.filter(own -> own.key().equals(key)).isPresent();
    }

    /** The words of all parts that say one of these fields. */
    List<Part> saying(Field... fields) {
        List<Part> saying = new ArrayList<>();
        for (Field field : fields) {
            parts.stream().filter(part -> part.says(field) && !saying.contains(part)).forEach(saying::add);
        }
        return saying;
    }
}
