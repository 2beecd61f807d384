/** Small programs that measure how fast the product is. No part of it, and never published. */
@NullMarked
package org.schoolpolicyreview.benchmarks;

import org.jspecify.annotations.NullMarked;
