package dev.reloadall.runtime;

/**
 * The arguments of an added constructor on their way into its class's carrier.
 *
 * <p>A class cannot gain a native constructor. One of those it has, the carrier, asks here first whether it is to run an
 * added one: the caller has left its number and arguments just before calling, in the same thread.
 */
public final class Pending {

    /** More frames than lie between leaving and taking. */
    private static final int ROOM = 64;

    private static final ThreadLocal<Pending> CURRENT = new ThreadLocal<>();

    private final Class<?> owner;
    private final int index;
    private final Object[] arguments;

    private Pending(Class<?> owner, int index, Object[] arguments) {
        this.owner = owner;
        this.index = index;
        this.arguments = arguments;
    }

    /**
     * Leaves the arguments for the carrier of {@code owner}, which is called next.
     *
     * @throws StackOverflowError where the carrier could overflow the stack before it has taken them: the next object of
     *     the class, made in whatever way, would take them for its own
     */
    static void leave(Class<?> owner, int index, Object[] arguments) {
        if (room(ROOM) != ROOM) {
            throw new AssertionError("the stack was deep enough");
        }
        CURRENT.set(new Pending(owner, index, arguments));
    }

    /** Uses the result of each call, so that there has to be a frame for it. */
    private static int room(int frames) {
        return frames == 0 ? 0 : 1 + room(frames - 1);
    }

    /** The carrier has failed, perhaps before it has taken what was left for it. */
    static void forget(Class<?> owner, Throwable failure) {
        take(owner);
    }

    /**
     * Takes what was left for this class.
     *
     * @return the arguments, or {@code null} when the carrier was called as the constructor it is
     */
    public static Pending take(Class<?> owner) {
        Pending pending = CURRENT.get();
        if (pending == null || pending.owner != owner) {
            return null;
        }
        CURRENT.remove();
        return pending;
    }

    /** The number of the added constructor. */
    public int index() {
        return index;
    }

    /** One argument, boxed. */
    public Object argument(int i) {
        return arguments[i];
    }
}
