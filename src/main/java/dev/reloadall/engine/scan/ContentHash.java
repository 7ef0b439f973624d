package dev.reloadall.engine.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * 128 bits that stand for the content of a class file: MurmurHash3 (x64, 128). Not cryptographic: nobody attacks a
 * program with its own class files, and no provider has to be loaded at the start of every program.
 *
 * @param high the first half
 * @param low the second half
 */
public record ContentHash(long high, long low) implements Comparable<ContentHash> {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;

    /** The hash of a whole array. */
    public static ContentHash of(byte[] content) {
        return of(content, content.length);
    }

    static ContentHash of(byte[] content, int length) {
        long h1 = 0;
        long h2 = 0;
        int at = 0;
        for (; at + 16 <= length; at += 16) {
            h1 ^= first((long) LONGS.get(content, at));
            h1 = (Long.rotateLeft(h1, 27) + h2) * 5 + 0x52dce729L;
            h2 ^= second((long) LONGS.get(content, at + 8));
            h2 = (Long.rotateLeft(h2, 31) + h1) * 5 + 0x38495ab5L;
        }
        h1 ^= first(rest(content, at, Math.min(length, at + 8)));
        h2 ^= second(rest(content, at + 8, length));
        return finish(h1 ^ length, h2 ^ length);
    }

    private static long first(long k) {
        return Long.rotateLeft(k * C1, 31) * C2;
    }

    private static long second(long k) {
        return Long.rotateLeft(k * C2, 33) * C1;
    }

    private static long rest(byte[] content, int from, int to) {
        long value = 0;
        for (int i = to - 1; i >= from; i--) {
            value = value << 8 | content[i] & 0xff;
        }
        return value;
    }

    private static ContentHash finish(long a, long b) {
        long h1 = mix(a + b);
        long h2 = mix(a + b + b);
        return new ContentHash(h1 + h2, h1 + h2 + h2);
    }

    private static long mix(long value) {
        long k = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        k = (k ^ k >>> 33) * 0xc4ceb9fe1a85ec53L;
        return k ^ k >>> 33;
    }

    @Override
    public int compareTo(ContentHash other) {
        int byHigh = Long.compare(high, other.high);
        return byHigh != 0 ? byHigh : Long.compare(low, other.low);
    }

    @Override
    public String toString() {
        return String.format("%016x%016x", high, low);
    }
}
