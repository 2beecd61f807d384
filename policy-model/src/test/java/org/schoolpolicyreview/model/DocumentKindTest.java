package org.schoolpolicyreview.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolpolicyreview.model.DocumentKind.BEHAVIOUR_POLICY;
import static org.schoolpolicyreview.model.DocumentKind.COMMUNICATIONS_POLICY;
import static org.schoolpolicyreview.model.DocumentKind.OTHER;
import static org.schoolpolicyreview.model.DocumentKind.RACIST_INCIDENT_POLICY;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentKindTest {

    @Test
    void aPolicyDoesTheJobOfEachOfItsKindsAndALeafletOrFormOnlyItsOwn() {
        assertThat(RACIST_INCIDENT_POLICY.isJobOf(List.of(BEHAVIOUR_POLICY, RACIST_INCIDENT_POLICY))).isTrue();
        assertThat(RACIST_INCIDENT_POLICY.isJobOf(List.of(OTHER, RACIST_INCIDENT_POLICY))).isFalse();
        assertThat(RACIST_INCIDENT_POLICY.isJobOf(List.of(COMMUNICATIONS_POLICY, RACIST_INCIDENT_POLICY))).isFalse();
        assertThat(COMMUNICATIONS_POLICY.isJobOf(List.of(COMMUNICATIONS_POLICY, RACIST_INCIDENT_POLICY))).isTrue();
        assertThat(BEHAVIOUR_POLICY.isJobOf(List.of(RACIST_INCIDENT_POLICY))).isFalse();
    }
}
