package org.schoolpolicyreview.reading.things.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.ShortText;

/** What the reader of publications reads in a few lines. */
final class Published {

    private Published() {}

    /** All of it. */
    static List<Publication> all(String... lines) {
        return new PublicationReader().read(ShortText.naturally(lines));
    }

    /** The one publication that is there. */
    static Publication only(String... lines) {
        List<Publication> all = all(lines);
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
