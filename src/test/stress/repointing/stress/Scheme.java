package stress;

import java.util.Set;

/** Which version gives what to which class. Version 0 is the first; classes 0 to 11 have objects, 12 is abstract. */
final class Scheme {

    static final int KINDS = 12;
    static final int CLASSES = 13;
    private static final int ABSTRACT = 12;
    /** Superclass of each class, or -1. */
    private static final int[] SUPER = {-1, 0, 1, 0, ABSTRACT, ABSTRACT, ABSTRACT, -1, -1, -1, -1, -1, -1};

    private static final Set<Integer> FINAL = Set.of(2, 5, 8, 10);
    private static final int RECORD = 11;

    private Scheme() {
    }

    static int superOf(int number) {
        return SUPER[number];
    }

    static boolean isAbstract(int number) {
        return number == ABSTRACT;
    }

    /** Some of those that nothing extends: attached, compiled code knows their objects' exact class. */
    static boolean isFinal(int number) {
        return FINAL.contains(number);
    }

    static boolean isRecord(int number) {
        return number == RECORD;
    }

    /** The class that a version changes: it gets the interface of the version's number. */
    static int target(int version) {
        return version * 7 % CLASSES;
    }

    /** Is a toString() added too? */
    static boolean overrides(int version) {
        return version % CLASSES == 5;
    }

    static boolean concerns(int version, int kind) {
        int target = target(version);
        for (int each = kind; each >= 0; each = superOf(each)) {
            if (each == target) {
                return true;
            }
        }
        return false;
    }
}
