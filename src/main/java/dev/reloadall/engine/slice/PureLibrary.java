package dev.reloadall.engine.slice;

import dev.reloadall.engine.slice.Produced.Site;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The library code that is known to have no effects but on the objects it is called on, and to run no code of the program.
 *
 * <p>A list of what constants are made with. Whatever is not in it is taken to have effects.
 */
final class PureLibrary {

    private static final Set<String> COMPUTING = Set.of("java/lang/Math", "java/lang/StrictMath", "java/util/regex/Pattern", "java/time/Duration");
    /** What looks into the program's environment or makes another value each time. */
    private static final Set<String> ASKING = Set.of("getInteger", "getLong", "getBoolean", "random");
    private static final Set<String> OF_CLASSES = Set.of("getName", "getSimpleName", "getTypeName", "desiredAssertionStatus");
    private static final Set<String> LISTS = Set.of("java/util/ArrayList", "java/util/LinkedList", "java/util/ArrayDeque");
    private static final Set<String> SETS = Set.of("java/util/HashSet", "java/util/LinkedHashSet", "java/util/TreeSet");
    private static final Set<String> MAPS = Set.of("java/util/HashMap", "java/util/LinkedHashMap", "java/util/TreeMap",
            "java/util/concurrent/ConcurrentHashMap");
    private static final Set<String> HOLDERS = Set.of("java/util/concurrent/atomic/AtomicInteger", "java/util/concurrent/atomic/AtomicLong",
            "java/util/concurrent/atomic/AtomicBoolean", "java/util/concurrent/atomic/AtomicReference");
    private static final Set<String> FACTORIES = Set.of("java/util/List", "java/util/Set", "java/util/Map");
    private static final Set<String> CHANGING = Set.of("add", "addLast", "addFirst", "push", "put", "putIfAbsent", "append");
    private static final Set<String> READING = Set.of("size", "isEmpty", "get", "getFirst", "getLast", "contains", "containsKey", "toString", "length");
    private static final String BUILDER = "java/lang/StringBuilder";
    private static final String OBJECT = "java/lang/Object";
    private static final Set<String> ROOTS = Set.of(OBJECT, "java/lang/Record", "java/lang/Enum");

    private final MadeObjects objects;

    PureLibrary(MadeObjects objects) {
        this.objects = objects;
    }

    /** May an object of that class be made? */
    void checkMade(String type) {
        if (!isCollection(type) && !HOLDERS.contains(type) && !isThrowable(type) && !ObjectFlow.isImmutable(type)
                && !type.equals(BUILDER) && !type.equals(OBJECT)) {
            throw new HasEffects("a " + type + " is made");
        }
    }

    private static boolean isCollection(String type) {
        return LISTS.contains(type) || SETS.contains(type) || MAPS.contains(type);
    }

    private static boolean isThrowable(String type) {
        return type.startsWith("java/lang/") && (type.endsWith("Exception") || type.endsWith("Error"));
    }

    /**
     * A call of a method that no class of the program declares.
     *
     * @param type the class that the method is of, or the receiver's where that is made here
     * @param values the receiver first, if there is one
     */
    Produced call(MethodInsnNode call, String type, List<Produced> values) {
        Produced result = Produced.foreign(Type.getReturnType(call.desc));
        if (ROOTS.contains(type) && call.name.equals("<init>")) {
            return result;
        }
        if (ObjectFlow.isImmutable(type) || COMPUTING.contains(type)) {
            return computed(call, values, result);
        }
        if (call.name.equals("<init>")) {
            return constructed(type, values);
        }
        return switch (type) {
            case "java/util/Objects" -> checked(call, values, result);
            case "java/util/Collections" -> wrapped(call, values);
            case "[" -> copiedArray(call, values);
            default -> FACTORIES.contains(type) ? listed(call, type, values) : used(call, type, values, result);
        };
    }

    private static HasEffects unknown(MethodInsnNode call) {
        return new HasEffects(call.owner + "." + call.name + " is called");
    }

    private static Produced computed(MethodInsnNode call, List<Produced> values, Produced result) {
        boolean receives = call.owner.equals("java/util/regex/Pattern") || call.owner.equals("java/time/Duration");
        boolean named = !call.owner.equals("java/lang/Class") || OF_CLASSES.contains(call.name);
        if (!named || ASKING.contains(call.name) || !values.stream().allMatch(Produced::plain) || receives && call.getOpcode() != Opcodes.INVOKESTATIC) {
            throw unknown(call);
        }
        return result;
    }

    private Produced constructed(String type, List<Produced> values) {
        checkMade(type);
        List<Produced> given = values.subList(1, values.size());
        boolean copies = isCollection(type) && given.size() == 1 && !given.get(0).plain();
        if (copies) {
            checkCopied(given.get(0), LISTS.contains(type));
            objects.putContent(values.get(0).sites(), objects.content(given.get(0).sites()));
        } else if (HOLDERS.contains(type)) {
            given.forEach(each -> objects.putContent(values.get(0).sites(), each));
        } else if (!given.stream().allMatch(Produced::plain) && !isThrowable(type)) {
            throw new HasEffects("a " + type + " is made of others");
        }
        return null;
    }

    /** Whether that can be gone through without the program's code, and, where they are told apart, compared. */
    private void checkCopied(Produced collection, boolean uncompared) {
        boolean made = !collection.foreign() && collection.sites().stream().allMatch(site -> site.type().startsWith("java/util/"));
        if (!made || !uncompared && !objects.content(collection.sites()).plain()) {
            throw new HasEffects("a collection that lives is copied");
        }
    }

    /** {@code Objects}. */
    private Produced checked(MethodInsnNode call, List<Produced> values, Produced result) {
        List<Produced> others = values.subList(1, values.size());
        return switch (call.name) {
            case "requireNonNull" -> others.stream().allMatch(Produced::plain) ? values.get(0) : refuse(call);
            case "requireNonNullElse" -> values.get(0).or(values.get(1));
            case "isNull", "nonNull" -> result;
            default -> computed(call, values, result);
        };
    }

    private static Produced refuse(MethodInsnNode call) {
        throw unknown(call);
    }

    /** {@code Collections}. */
    private Produced wrapped(MethodInsnNode call, List<Produced> values) {
        boolean known = call.name.startsWith("empty") || call.name.startsWith("unmodifiable")
                || call.name.equals("singletonList") || call.name.equals("singleton") || call.name.equals("singletonMap");
        if (!known) {
            throw unknown(call);
        }
        boolean view = call.name.startsWith("unmodifiable");
        Site site = new Site(call, view ? "view" : "java/util/Collections", true); // what a view shows may not be the library's
        values.forEach(each -> objects.putContent(Set.of(site), each));
        return Produced.made(site);
    }

    private Produced copiedArray(MethodInsnNode call, List<Produced> values) {
        if (!call.name.equals("clone")) {
            throw unknown(call);
        }
        Site site = new Site(call, "[", false);
        objects.putContent(Set.of(site), objects.content(values.get(0).sites()));
        return Produced.made(site);
    }

    /** {@code List.of(...)} and its like, and {@code copyOf}. */
    private Produced listed(MethodInsnNode call, String type, List<Produced> values) {
        boolean list = type.equals("java/util/List");
        Site site = new Site(call, type, true);
        if (call.name.equals("copyOf")) {
            checkCopied(values.get(0), list);
            objects.putContent(Set.of(site), objects.content(values.get(0).sites()));
        } else if (call.name.equals("of")) {
            int step = type.equals("java/util/Map") ? 2 : 1;
            boolean array = call.desc.contains("([");
            boolean comparable = !array && IntStream.range(0, values.size()).allMatch(i -> i % step != 0 || values.get(i).plain());
            if (!list && !comparable || array && values.get(0).foreign()) {
                throw unknown(call);
            }
            values.forEach(each -> objects.putContent(Set.of(site), array ? objects.content(each.sites()) : each));
        } else {
            throw unknown(call);
        }
        return Produced.made(site);
    }

    /** A method of a library object that is made here. */
    private Produced used(MethodInsnNode call, String type, List<Produced> values, Produced result) {
        boolean known = isCollection(type) || type.equals(BUILDER);
        List<Produced> given = values.subList(1, values.size());
        if (!known || call.getOpcode() == Opcodes.INVOKESTATIC || !LISTS.contains(type) && !given.isEmpty() && !given.get(0).plain()) {
            throw unknown(call);
        }
        if (CHANGING.contains(call.name)) {
            given.forEach(each -> objects.putContent(values.get(0).sites(), each));
            return call.name.equals("append") ? values.get(0) : held(values, result);
        }
        boolean asks = READING.contains(call.name) && given.stream().allMatch(Produced::plain);
        if (!asks || call.name.equals("toString") && !type.equals(BUILDER)) {
            throw unknown(call);
        }
        return held(values, result);
    }

    private Produced held(List<Produced> values, Produced result) {
        return result == null || result.plain() ? result : objects.content(values.get(0).sites()).or(Produced.NULL);
    }

    /** A lambda, or a text put together. */
    Produced create(InvokeDynamicInsnNode dynamic, List<Produced> values) {
        switch (dynamic.bsm.getOwner()) {
            case "java/lang/invoke/StringConcatFactory" -> {
                if (!values.stream().allMatch(Produced::plain)) {
                    throw new HasEffects("a text is put together of objects");
                }
                return Produced.primitive(1);
            }
            case "java/lang/invoke/LambdaMetafactory" -> {
                values.forEach(objects::checkKept);
                return new Produced(1, false, true, Set.of())
                        .referringTo(values.stream().flatMap(each -> each.sites().stream()).toList());
            }
            default -> throw new HasEffects("a call that is linked when it runs");
        }
    }
}
