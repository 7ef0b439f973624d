package dev.reloadall.engine.weave;

/** A construct that cannot be woven: becomes a refusal of the plan. */
public final class WeaveRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String className;
    private final String member;
    private final boolean limit;

    WeaveRefusal(String className, String member, String reason) {
        this(className, member, reason, false);
    }

    private WeaveRefusal(String className, String member, String reason, boolean limit) {
        super(reason, null, false, false);
        this.className = className;
        this.member = member;
        this.limit = limit;
    }

    /** Woven code takes more room than a class file has. */
    static WeaveRefusal tooLarge(String className, String member, String reason) {
        return new WeaveRefusal(className, member, reason, true);
    }

    /** Is it one of the VM's limits, and no form of code that the weaver does not know? */
    public boolean isLimit() {
        return limit;
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
