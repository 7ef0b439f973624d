package dev.reloadall;

import java.util.Objects;

/**
 * Something a person should know about a reload that went through, or about one that is planned.
 *
 * @param className binary name of the class; null if it is about no single one
 * @param member the field or method, readable; null if it is the class as a whole
 * @param message a sentence without its full stop
 */
public record Warning(String className, String member, String message) {
    /** Only {@code className} and {@code member} may be null, and there is no member without its class. */
    public Warning {
        Objects.requireNonNull(message, "message");
        if (member != null) {
            Objects.requireNonNull(className, "className");
        }
    }

    /** A warning about no class in particular. */
    public static Warning of(String message) {
        return new Warning(null, null, message);
    }

    /** A warning about a class. */
    public static Warning of(String className, String message) {
        return new Warning(Objects.requireNonNull(className, "className"), null, message);
    }

    /** Class and member: {@code shop.Account.total(int)}; empty if it is about no class in particular. */
    public String where() {
        if (className == null) {
            return "";
        }
        return member == null ? className : className + "." + member;
    }

    @Override
    public String toString() {
        return className == null ? message : where() + ": " + message;
    }
}
