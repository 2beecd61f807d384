package org.schoolpolicyreview.reading.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.reading.Folded;

/** The headings above the place that is read, the outermost first. */
final class Headings {

    private final List<Block.Heading> above = new ArrayList<>();
    private List<String> texts = List.of();

    /** A heading of this level comes: those of its level and below it no longer stand above. */
    void leave(int level) {
        above.removeIf(each -> each.level() >= level);
        fold();
    }

    void enter(Block.Heading heading) {
        above.add(heading);
        fold();
    }

    /** Their texts, folded. */
    List<String> texts() {
        return texts;
    }

    /** The nearest, as it stands. */
    Optional<String> section() {
        return above.isEmpty() ? Optional.empty() : Optional.of(above.get(above.size() - 1).text());
    }

    private void fold() {
        texts = above.stream().map(heading -> Folded.of(heading.text()).text()).toList();
    }
}
