package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;

/** An exception for jewellery lets nobody wear their hair. */
class OrnamentSaidTest {

    @Test
    void aPieceOfJewelleryIsAnOrnament() {
        assertThat(only("Parents may ask to have a piece of religious jewellery exempted.")).isEqualTo("jewellery");
    }

    @Test
    void anExceptionForDressTooIsNotForAnOrnamentAlone() {
        assertThat(only("Parents may ask for an exception to the rules on hair and jewellery.")).isEmpty();
        assertThat(only("Families may ask for an exception because of religion.")).isEmpty();
    }

    @Test
    void whatItsReaderNotedDecides() {
        Statement noted = Statement.about(Topic.UNIFORM_EXCEPTIONS).add(Statement.OF, "jewellery").words("A religious item may be worn.").build();
        assertThat(OrnamentSaid.only(noted)).isEqualTo("jewellery");
    }

    private static String only(String words) {
        return OrnamentSaid.only(Statement.about(Topic.UNIFORM_EXCEPTIONS).words(words).build());
    }
}
