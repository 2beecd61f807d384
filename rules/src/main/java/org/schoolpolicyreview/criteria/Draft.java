package org.schoolpolicyreview.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolpolicyreview.model.Origin;

/** What was read of a file of a pack, key by key, before it becomes a value. The form has checked the types. */
final class Draft {

    private final Map<String, Object> values = new HashMap<>();
    private Origin origin = Origin.NONE;

    void put(String key, Object value) {
        values.put(key, value);
    }

    Draft at(Origin where) {
        this.origin = where;
        return this;
    }

    Origin origin() {
        return origin;
    }

    String text(String key) {
        return get(key);
    }

    <V> V get(String key) {
        return this.<V>maybe(key).orElseThrow(() -> new IllegalStateException("no " + key));
    }

    <V> List<V> list(String key) {
        return this.<List<V>>maybe(key).orElse(List.of());
    }

    @SuppressWarnings("unchecked") // the form of the file puts in what the caller asks for
    <V> Optional<V> maybe(String key) {
        return Optional.ofNullable((V) values.get(key));
    }
}
