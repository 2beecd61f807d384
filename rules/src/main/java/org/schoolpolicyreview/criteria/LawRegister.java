package org.schoolpolicyreview.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When which law held. */
public final class LawRegister {

    private final Map<String, Law> byId = new LinkedHashMap<>();

    /** A register of these laws. */
    public LawRegister(List<Law> laws) {
        laws.forEach(law -> byId.put(law.id(), law));
    }

    /** All laws, in the order of the register. */
    public List<Law> laws() {
        return List.copyOf(byId.values());
    }

    /** The law of an id. */
    public Optional<Law> law(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
