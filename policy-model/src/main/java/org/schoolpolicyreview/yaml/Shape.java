package org.schoolpolicyreview.yaml;

import java.util.Optional;

/**
 * What may stand in a place of a YAML file: how it is read, how it is written, and how an editor checks it. Reading and
 * writing are inverse: what was written is read again as an equal value.
 *
 * @param <V> the value it stands for
 */
public interface Shape<V> {

    /** Reads a node; empty if it does not fit, which is then among the mistakes. */
    Optional<V> read(Node node, Mistakes mistakes);

    /** Writes a value, as briefly as it can be read again. */
    Node write(V value);

    /** The JSON Schema (draft-07) of this place. */
    Node.Keys schema(Definitions definitions);
}
