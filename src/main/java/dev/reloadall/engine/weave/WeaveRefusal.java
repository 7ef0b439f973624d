package dev.reloadall.engine.weave;

/** A construct that cannot be woven: becomes a refusal of the plan. */
public final class WeaveRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String className;
    private final String member;

    WeaveRefusal(String className, String member, String reason) {
        super(reason, null, false, false);
        this.className = className;
        this.member = member;
    }

    /** Internal name of the class. */
    public String className() {
        return className;
    }

    /** The member, as a person reads it. */
    public String member() {
        return member;
    }
}
