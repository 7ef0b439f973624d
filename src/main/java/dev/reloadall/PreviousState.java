package dev.reloadall;

import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The state of one object before the reload: every field of its class and superclasses, the removed ones included.
 *
 * <p>Good only inside the migration it was given to: what a removed field held is let go after the reload. A name means
 * the field of the most specific class that had one of that name. No argument may be null.
 */
public interface PreviousState {
    /** Whether the object had a field of this name. */
    boolean has(String field);

    /**
     * The value, boxed if it is primitive; null if the field held null.
     *
     * @throws NoSuchElementException if the object had no such field
     */
    Object get(String field);

    /** Every field by name with its value, boxed; unmodifiable, in declaration order, superclasses first. Values may be null. */
    Map<String, Object> asMap();

    /** As {@link #get}, for a {@code boolean}; a {@link ClassCastException} if the field is of another type. */
    default boolean getBoolean(String field) {
        return (Boolean) primitive(field, "boolean");
    }

    /** As {@link #get}, for a {@code char}; a {@link ClassCastException} if the field is of another type. */
    default char getChar(String field) {
        return (Character) primitive(field, "char");
    }

    /** As {@link #get}, for a {@code byte}; a {@link ClassCastException} if the field is of another type. */
    default byte getByte(String field) {
        return (Byte) primitive(field, "byte");
    }

    /** As {@link #get}, for a {@code short} or what widens to it; a {@link ClassCastException} if the field is of another type. */
    default short getShort(String field) {
        return (Short) primitive(field, "short");
    }

    /** As {@link #get}, for an {@code int} or what widens to it; a {@link ClassCastException} if the field is of another type. */
    default int getInt(String field) {
        return (Integer) primitive(field, "int");
    }

    /** As {@link #get}, for a {@code long} or what widens to it; a {@link ClassCastException} if the field is of another type. */
    default long getLong(String field) {
        return (Long) primitive(field, "long");
    }

    /** As {@link #get}, for a {@code float} or what widens to it; a {@link ClassCastException} if the field is of another type. */
    default float getFloat(String field) {
        return (Float) primitive(field, "float");
    }

    /** As {@link #get}, for a {@code double} or what widens to it; a {@link ClassCastException} if the field is of another type. */
    default double getDouble(String field) {
        return (Double) primitive(field, "double");
    }

    private Object primitive(String field, String type) {
        return Widening.to(type, field, get(field));
    }
}
