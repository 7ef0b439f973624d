package dev.reloadall;

import java.nio.file.Path;
import java.util.Objects;

/**
 * One thing that stands in the way of a reload, and what to do about it.
 *
 * @param className binary name of the class, as {@link Class#getName()} gives it
 * @param member the field or method, readable, such as {@code total(int)}; null if it is the class as a whole
 * @param kind what kind of problem it is
 * @param reason why this stops the reload: a sentence without its full stop
 * @param wayOut what the person can do: a sentence without its full stop
 * @param file the class file it is about; null if that says nothing more
 */
public record Refusal(String className, String member, RefusalKind kind, String reason, String wayOut, Path file) {
    /** Nothing but {@code member} and {@code file} may be null. */
    public Refusal {
        Objects.requireNonNull(className, "className");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(wayOut, "wayOut");
    }

    /** A refusal of a class as a whole. */
    public static Refusal of(String className, RefusalKind kind, String reason, String wayOut) {
        return new Refusal(className, null, kind, reason, wayOut, null);
    }

    /** A refusal because of one member of a class. */
    public static Refusal of(String className, String member, RefusalKind kind, String reason, String wayOut) {
        return new Refusal(className, Objects.requireNonNull(member, "member"), kind, reason, wayOut, null);
    }

    /** The same, naming the class file. */
    public Refusal inFile(Path file) {
        return new Refusal(className, member, kind, reason, wayOut, Objects.requireNonNull(file, "file"));
    }

    /** Class and member: {@code shop.Account.total(int)}. */
    public String where() {
        return member == null ? className : className + "." + member;
    }

    @Override
    public String toString() {
        String place = file == null ? "" : " (" + file + ")";
        return where() + " [" + kind + "]: " + reason + "; " + wayOut + place;
    }
}
