package org.schoolpolicyreview.reading.sentences;

import java.util.Optional;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;

/**
 * A sentence of a block.
 *
 * @param span where, in the folded block
 * @param opener what opens it
 */
record Piece(Sentence.Kind kind, Span span, Optional<String> opener) {}
