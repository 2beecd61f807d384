/**
 * Strict YAML for people: a located tree in one pass, forms that bind it to values, and every mistake at once with its
 * place and likely fix. Knows nothing of schools. Not part of the public API.
 *
 * <p>Jackson is used for its token stream only; none of its types leaves this package.
 */
@NullMarked
package org.schoolpolicyreview.yaml;

import org.jspecify.annotations.NullMarked;
