package dev.reloadall.engine.instrument;

import java.util.Arrays;
import java.util.function.Supplier;

/** A library class with methods of many shapes, for {@link PassThroughsTest}. */
public class WideLibrary implements Supplier<CharSequence> {
    public String mix(int a, long b, float c, double d, Object e, byte f, int[] g) {
        return a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + Arrays.toString(g);
    }

    public synchronized long wide() {
        return Long.MIN_VALUE;
    }

    public double real() {
        return Double.MIN_VALUE;
    }

    @Override
    public String get() {
        return "covariant";
    }

    protected String hidden() {
        return "protected";
    }

    String callProtected() {
        return hidden();
    }

    String packagePrivate() {
        return "package";
    }

    public final void unchangeable() {
    }

    public static void hiddenStatic() {
    }
}
