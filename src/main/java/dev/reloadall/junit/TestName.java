package dev.reloadall.junit;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What a person calls a test. */
final class TestName {
    private TestName() {
    }

    /** {@return class and method, and the display name where that says more, as for one of many invocations} */
    static String of(ExtensionContext context) {
        ExtensionContext declared = declared(context);
        String method = declared.getTestMethod().map(Method::getName).orElse("");
        String display = context.getDisplayName();
        String name = declared.getTestClass().map(Class::getSimpleName).orElse("") + "." + method;
        return display.startsWith(method + "(") ? name : name + " " + display;
    }

    /** A dynamic test has no method of its own, but a factory above it. */
    private static ExtensionContext declared(ExtensionContext context) {
        ExtensionContext each = context;
        while (each.getTestMethod().isEmpty() && each.getParent().isPresent()) {
            each = each.getParent().get();
        }
        return each;
    }
}
