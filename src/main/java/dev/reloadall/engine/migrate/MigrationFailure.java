package dev.reloadall.engine.migrate;

/** An initializer or a migration threw for one object: the reload is rolled back. */
public final class MigrationFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String className;
    private final String member;

    MigrationFailure(String className, String member, Object object, Throwable cause) {
        super(className + "." + member + (object == null ? "" : " of " + object.getClass().getName() + "@"
                + Integer.toHexString(System.identityHashCode(object))) + " threw " + cause, cause);
        this.className = className;
        this.member = member;
    }

    /** Binary name of the class that declares the member. */
    public String className() {
        return className;
    }

    /** The field or the migration method. */
    public String member() {
        return member;
    }
}
