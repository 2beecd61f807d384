package org.schoolpolicyreview.reading.things.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.schoolpolicyreview.reading.things.ShortText;
import org.schoolpolicyreview.reading.things.TermDefinition;

/** What is defined in the lines of a short text, for tests. */
final class Defined {

    private Defined() {}

    static List<TermDefinition> definitions(String... lines) {
        return new DefinitionReader().read(ShortText.of(lines));
    }

    /** The only definition. */
    static TermDefinition only(String... lines) {
        List<TermDefinition> definitions = definitions(lines);
        assertThat(definitions).as(String.join(" / ", lines)).hasSize(1);
        return definitions.get(0);
    }
}
