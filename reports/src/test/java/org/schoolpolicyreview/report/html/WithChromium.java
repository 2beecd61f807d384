package org.schoolpolicyreview.report.html;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one Chromium of the whole run, which ends with it. Where there is none, they are skipped aloud. */
final class WithChromium implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (Chromium.found().isEmpty()) {
            System.out.println("SKIPPED: no Chromium was found, so the HTML pages were not opened in a browser by "
                    + context.getDisplayName() + ".");
        }
        Assumptions.assumeTrue(Chromium.found().isPresent(), "no Chromium was found");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(WithChromium.class))
                .computeIfAbsent(Chromium.class, key -> Chromium.start());
    }
}
