package dev.reloadall.engine.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;

/** Collects the words of one declaration for its hash, and the hashes of what is in it in no order. */
final class Sink {
    private byte[] buffer = new byte[256];
    private int size;
    private final List<ContentHash> parts = new ArrayList<>();

    Sink put(int value) {
        ensure(4);
        for (int shift = 24; shift >= 0; shift -= 8) {
            buffer[size++] = (byte) (value >> shift);
        }
        return this;
    }

    Sink put(String text) {
        if (text == null) {
            return put(-1);
        }
        put(text.length());
        ensure(2 * text.length());
        for (int i = 0; i < text.length(); i++) {
            buffer[size++] = (byte) (text.charAt(i) >> 8);
            buffer[size++] = (byte) text.charAt(i);
        }
        return this;
    }

    Sink put(String[] texts) {
        put(texts == null ? 0 : texts.length);
        for (int i = 0; texts != null && i < texts.length; i++) {
            put(texts[i]);
        }
        return this;
    }

    /** A constant of any kind that instructions and attributes can have, with its type. */
    Sink putConstant(Object value) {
        if (value instanceof Handle handle) {
            return put("handle").put(handle.getTag()).put(handle.getOwner()).put(handle.getName()).put(handle.getDesc())
                    .put(handle.isInterface() ? 1 : 0);
        }
        if (value instanceof ConstantDynamic dynamic) {
            put("dynamic").put(dynamic.getName()).put(dynamic.getDescriptor()).putConstant(dynamic.getBootstrapMethod());
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                putConstant(dynamic.getBootstrapMethodArgument(i));
            }
            return this;
        }
        if (value != null && value.getClass().isArray()) {
            return putArray(value);
        }
        return put(value == null ? "null" : value.getClass().getSimpleName()).put(bits(value));
    }

    private Sink putArray(Object array) {
        int length = java.lang.reflect.Array.getLength(array);
        put("array").put(length);
        for (int i = 0; i < length; i++) {
            putConstant(java.lang.reflect.Array.get(array, i));
        }
        return this;
    }

    /** NaNs of different bits are different constants, but print the same. */
    private static String bits(Object value) {
        if (value instanceof Float number) {
            return Integer.toString(Float.floatToRawIntBits(number));
        }
        return value instanceof Double number ? Long.toString(Double.doubleToRawLongBits(number)) : String.valueOf(value);
    }

    /** Adds something whose place among its like means nothing. */
    void addUnordered(Sink part) {
        parts.add(part.hash());
    }

    ContentHash hash() {
        ContentHash[] sorted = parts.toArray(new ContentHash[0]);
        Arrays.sort(sorted);
        for (ContentHash part : sorted) {
            put((int) (part.high() >> 32)).put((int) part.high()).put((int) (part.low() >> 32)).put((int) part.low());
        }
        parts.clear();
        return ContentHash.of(buffer, size);
    }

    private void ensure(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + more));
        }
    }
}
