package org.schoolpolicyreview.criteria;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Key;
import org.schoolpolicyreview.yaml.Shape;

/** Writes down the form of a file of a pack. These files are written by developers, so keys carry no help. */
final class DraftForm {

    private final String name;
    private final String whatItIs;
    private final List<Key<Draft, Draft, ?>> keys = new ArrayList<>();

    private DraftForm(String name, String whatItIs) {
        this.name = name;
        this.whatItIs = whatItIs;
    }

    static DraftForm of(String name, String whatItIs) {
        return new DraftForm(name, whatItIs);
    }

    <V> DraftForm needs(String key, Shape<V> shape) {
        return add(key, shape, true);
    }

    <V> DraftForm may(String key, Shape<V> shape) {
        return add(key, shape, false);
    }

    private <V> DraftForm add(String key, Shape<V> shape, boolean required) {
        keys.add(new Key<Draft, Draft, V>(key, shape, required, key, key, List.of(),
                draft -> draft.maybe(key), (draft, value) -> draft.put(key, value)));
        return this;
    }

    Form<Draft, Draft> form() {
        return new Form<>(name, whatItIs, keys, Draft::new, Draft::at);
    }
}
