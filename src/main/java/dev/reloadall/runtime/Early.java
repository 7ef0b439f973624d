package dev.reloadall.runtime;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Captured variables of an object whose superclass's constructor is running: that one may call methods which read them.
 *
 * <p>The object cannot be named before it has returned (JVMS 4.10.1.9), so the part waits for the first object that asks for one
 * of its class in this thread. Every other object of the class has one: the compiler writes captured variables in each
 * constructor, before all else.
 */
public final class Early {

    private static final ThreadLocal<Deque<Early>> WAITING = ThreadLocal.withInitial(ArrayDeque::new);

    private static volatile boolean used;

    private final Part part;
    private Object takenBy;

    private Early(Part part) {
        this.part = part;
    }

    /** Called by woven code just before {@code super(...)}. */
    public static void enter(Part part) {
        used = true;
        WAITING.get().push(new Early(part));
    }

    /** Called behind it; forgets what calls within it that ended with an exception have left too. */
    public static void exit(Part part) {
        Deque<Early> waiting = WAITING.get();
        while (waiting.pop().part != part) {
            continue;
        }
    }

    /** Called by woven code that can write its object's slot: a chain of parts and one more in front of it. */
    public static Part before(Part older, Part part) {
        part.link(older);
        return part;
    }

    /** Called behind that: the parts that an object of the class has, those in the chain among them. */
    public static Part whole(Part chain, Class<?> type) {
        return Extension.of(type).whole(chain);
    }

    /** The part of this class for the object under construction, or {@code null}. It is given to one object. */
    static Part take(Class<?> type, Object object) {
        if (!used) {
            return null;
        }
        for (Early each : WAITING.get()) {
            if ((each.takenBy == null || each.takenBy == object) && each.part.getClass() == type) {
                each.takenBy = object;
                return each.part;
            }
        }
        return null;
    }
}
