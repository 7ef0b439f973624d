package dev.reloadall.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * Where the objects of one class keep what the native layout has no room for.
 *
 * <p>A prepared class has a slot for it, any other class a weak identity side table. One instance per class, for ever.
 */
public abstract class Extension {

    private static final ClassValue<Extension> OF = new ClassValue<>() {
        @Override
        protected Extension computeValue(Class<?> owner) {
            return SlotExtension.hasSlot(owner) ? new SlotExtension(owner) : new TableExtension(owner);
        }
    };

    /** What this thread is filling, innermost first; the holder stays with the thread, so that a million objects do not make a million. */
    private static final ThreadLocal<Fillings> FILLING = ThreadLocal.withInitial(Fillings::new);

    /** The live part classes, newest first, as an array: it is gone through for each of millions of objects. */
    private volatile Kind[] kinds = {};
    private volatile Migration migration;
    private volatile boolean keeping;
    private boolean strays;

    /** The extension of the given class. */
    public static Extension of(Class<?> owner) {
        return OF.get(owner);
    }

    /** The newest part of an object, or {@code null}. */
    public abstract Part head(Object object);

    /** Publishes a new head if the present one is still the expected one: a single compare-and-set. */
    public abstract boolean replace(Object object, Part expected, Part next);

    /** That many objects will soon get a first part: makes room for them at once. */
    public void expect(IntSupplier objects) {
        // a slot has its room
    }

    /** A handle {@code (Object)Part} that reads the head. */
    abstract MethodHandle headGetter();

    /** What the report calls this kind of storage. */
    public abstract String kind();

    /**
     * Sets the part classes that objects of the class have from now on.
     *
     * @param newestFirst companions with instance fields
     */
    public synchronized void setParts(List<Class<?>> newestFirst) {
        kinds = newestFirst.stream().map(each -> new Kind(each, constructor(each))).toArray(Kind[]::new);
    }

    /** From now on parts of removed fields are noticed that obsolete code makes. */
    public synchronized void expectNoStrays() {
        strays = false;
    }

    /**
     * The same as {@link #setParts}, where part classes of former versions are among them, of which no object was found after
     * {@link #expectNoStrays}.
     *
     * @return whether there is none still; if not, nothing has changed
     */
    public synchronized boolean reviveParts(List<Class<?>> newestFirst) {
        if (strays) {
            return false;
        }
        setParts(newestFirst);
        return true;
    }

    /** The live part classes, newest first. */
    public List<Class<?>> parts() {
        return Stream.of(kinds).<Class<?>>map(Kind::type).toList();
    }

    /** Has an object of the class any? */
    public boolean hasParts() {
        return kinds.length > 0;
    }

    /**
     * Sets who fills the parts of objects that were made before the reload, while it lasts.
     *
     * @param migration the migration under way, or {@code null} when there is none
     */
    public void setMigration(Migration migration) {
        this.migration = migration;
    }

    /**
     * Says whether parts that no version in force needs stay with their objects. They do while a reload lasts: it may be taken
     * back, and other classes' new fields may go on with their values. Then {@link #trim} takes them away.
     */
    public void keepOldParts(boolean keep) {
        keeping = keep;
    }

    /** Takes the parts away from an object that have no field any more. */
    public void trim(Object object) {
        Kind[] live = kinds;
        Part head = head(object);
        while (head != null && indexOf(live, head) == live.length) {
            replace(object, head, head.link());
            head = head(object);
        }
        for (Part part = head; part != null; part = part.link()) {
            Part older = part.link();
            while (older != null && indexOf(live, older) == live.length) {
                older = older.link();
            }
            part.link(older);
        }
    }

    /** {@code (Object)Part}: makes a part for an object. */
    private static MethodHandle constructor(Class<?> part) {
        boolean knowsItsObject = TablePart.class.isAssignableFrom(part);
        MethodType type = knowsItsObject ? MethodType.methodType(void.class, Object.class) : MethodType.methodType(void.class);
        try {
            MethodHandle make = Gateway.trusted().findConstructor(part, type);
            return (knowsItsObject ? make : MethodHandles.dropArguments(make, 0, Object.class))
                    .asType(MethodType.methodType(Part.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(part.getName(), e);
        }
    }

    /** The head of an object that has every part its class has now. */
    public Part complete(Object object) {
        Part head = head(object);
        return isComplete(head) ? head : extend(object);
    }

    private boolean isComplete(Part head) {
        Kind[] live = kinds;
        return live.length == 0 || head != null && (head.getClass() == live[0].type || keeping && Part.find(head, live[0].type) != null);
    }

    private Part extend(Object object) {
        Fillings fillings = FILLING.get();
        Part own = fillings.partOf(object, this);
        if (own != null) {
            return own; // the migration of this very object reads its own new fields
        }
        while (true) {
            Part old = head(object);
            if (isComplete(old)) {
                return old;
            }
            Kind[] live = kinds;
            Part next = build(object, old);
            if (live != kinds) {
                continue; // this part was not there when former versions' parts were counted
            }
            fill(object, old, next, fillings);
            if (replace(object, old, next)) {
                return next;
            }
        }
    }

    private Part build(Object object, Part old) {
        boolean keep = keeping;
        Kind[] live = kinds;
        keep |= keeping; // a reload begins with the one and ends with the other
        Part base = old;
        while (base != null && indexOf(live, base) == live.length) {
            base = base.link(); // every field of that part has been removed
        }
        int missing = base == null ? live.length : indexOf(live, base);
        Part head = keep ? old : base;
        for (int i = missing - 1; i >= 0; i--) {
            Part early = Early.take(live[i].type, object);
            Part part = early == null ? newPart(live[i].make, object) : early.of(object);
            part.link(head);
            head = part;
        }
        return head;
    }

    /** All parts of an object that is under construction and has a slot: those of the chain, and new ones. */
    Part whole(Part chain) {
        Kind[] live = kinds;
        Part[] parts = new Part[live.length];
        for (int i = 0; i < live.length; i++) {
            Part given = Part.find(chain, live[i].type);
            parts[i] = given == null ? newPart(live[i].make, null) : given;
        }
        Part head = removed(live, chain);
        for (int i = live.length - 1; i >= 0; i--) {
            parts[i].link(head);
            head = parts[i];
        }
        return head;
    }

    /** What is left of a chain without the live parts: an obsolete constructor goes on with what it linked to. */
    private Part removed(Kind[] live, Part chain) {
        Part left = null;
        Part part = chain;
        while (part != null) {
            Part older = part.link();
            if (indexOf(live, part) == live.length) {
                part.link(left);
                left = part;
            }
            part = older;
        }
        if (left != null) {
            synchronized (this) {
                strays = true;
            }
        }
        return left;
    }

    /** The length where it is none of them. */
    private static int indexOf(Kind[] live, Part part) {
        int i = 0;
        while (i < live.length && live[i].type != part.getClass()) {
            i++;
        }
        return i;
    }

    private static Part newPart(MethodHandle constructor, Object object) {
        try {
            return (Part) constructor.invokeExact(object);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new LinkageError("a part cannot be made", e);
        }
    }

    private void fill(Object object, Part old, Part next, Fillings fillings) {
        Migration current = migration;
        if (current == null) {
            return; // made by the present version's constructors, which set the fields themselves
        }
        fillings.enter(object, this, next);
        try {
            current.fill(object, old, next);
        } finally {
            fillings.exit();
        }
    }

    /** A handle {@code (Object)type} that finds the part of an object, making it when the object has none yet. */
    MethodHandle finder(Class<?> part) {
        MethodType simple = MethodType.methodType(part, Part.class, Object.class);
        MethodHandle test = Handles.isExactly(part).asType(MethodType.methodType(boolean.class, Part.class));
        MethodHandle fast = MethodHandles.dropArguments(
                MethodHandles.identity(Part.class).asType(MethodType.methodType(part, Part.class)), 1, Object.class);
        MethodHandle slow = Handles.bind(this, "slow", Part.class, Class.class, Part.class, Object.class)
                .bindTo(part).asType(simple);
        MethodHandle choose = MethodHandles.guardWithTest(test, fast, slow);
        return MethodHandles.foldArguments(choose, headGetter());
    }

    Part slow(Class<?> part, Part head, Object object) {
        Part found = Part.find(head, part);
        if (found == null) {
            found = Part.find(extend(java.util.Objects.requireNonNull(object)), part);
        }
        return found == null ? keepForObsoleteFrames(part, object) : found;
    }

    /** The fields have been removed: who still asks is an obsolete frame, which goes on with what it linked to. */
    private Part keepForObsoleteFrames(Class<?> type, Object object) {
        synchronized (this) {
            if (Stream.of(kinds).noneMatch(each -> each.type == type)) {
                strays = true;
                return hang(newPart(constructor(type), object), object);
            }
        }
        return slow(type, head(object), object); // they have come back meanwhile
    }

    private Part hang(Part part, Object object) {
        while (true) {
            Part head = head(object);
            if (head != null) {
                part.link(head.link());
                head.link(part);
                return part;
            }
            if (replace(object, null, part)) {
                return part;
            }
        }
    }

    private record Kind(Class<?> type, MethodHandle make) {
    }
}
