package dev.reloadall.engine.migrate;

import java.lang.ref.WeakReference;

/** An initializer or a migration threw for one object: the reload is rolled back. */
public final class MigrationFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String className;
    private final String member;
    /** What it threw for, or nothing for a static one. */
    private final transient WeakReference<Object> object;

    MigrationFailure(String className, String member, Object object, Throwable cause) {
        super(className + "." + member + (object == null ? "" : " of " + object.getClass().getName() + "@"
                + Integer.toHexString(System.identityHashCode(object))) + " threw " + cause, cause);
        this.className = className;
        this.member = member;
        this.object = object == null ? null : new WeakReference<>(object);
    }

    /** Binary name of the class that declares the member. */
    public String className() {
        return className;
    }

    /**
     * Was the object one that nobody refers to? A heap walk finds also what has not been collected yet. Collects to find
     * out, when everything that the reload knew of it is out of reach.
     */
    public boolean concernsNobody() {
        if (object == null) {
            return false;
        }
        System.gc();
        return object.refersTo(null);
    }

    /** The field or the migration method. */
    public String member() {
        return member;
    }
}
