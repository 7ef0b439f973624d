package stress;

/** What every object under stress can do, whatever its version. */
public interface Body {
    int id();

    /** Are all its fields as its constructor left them? */
    boolean isWhole();

    /** Locks it: was nobody else inside? */
    boolean lock();

    /** Has it the identity hash code that it had at first? */
    boolean hashStays();

    /** A clone of it. */
    Body copy();
}
