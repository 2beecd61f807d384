/**
 * Policy files: reading them strictly, writing them, and the JSON Schema that editors use. Start with
 * {@link org.schoolpolicyreview.policyfile.PolicyFiles}.
 */
@NullMarked
package org.schoolpolicyreview.policyfile;

import org.jspecify.annotations.NullMarked;
