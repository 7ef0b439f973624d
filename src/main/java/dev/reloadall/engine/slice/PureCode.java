package dev.reloadall.engine.slice;

import dev.reloadall.engine.slice.Produced.Site;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** Follows code through the program's methods that it calls, and stops at the first thing that may be an effect. */
final class PureCode {

    /** What constants are made with is short; more than that is not worth the time. */
    private static final int MOST_CALLS = 400;
    private static final int DEEPEST = 24;
    private static final int UNKNOWN_CALLS = Opcodes.ACC_NATIVE | Opcodes.ACC_ABSTRACT | Opcodes.ACC_SYNCHRONIZED;

    private final Function<String, ClassNode> code;
    private final Function<String, ClassNode> unloaded;
    /** Classes that this would initialize, with no effect. */
    private final Map<String, ClassNode> first = new HashMap<>();
    private final Set<String> initializing = new HashSet<>();
    private final MadeObjects objects;
    private final PureLibrary library;
    private final Deque<MethodNode> running = new ArrayDeque<>();
    private int calls;

    /** @see PureCreation#of */
    PureCode(Function<String, ClassNode> code, Function<String, ClassNode> unloaded, MadeObjects objects) {
        this.code = code;
        this.unloaded = unloaded;
        this.objects = objects;
        this.library = new PureLibrary(objects);
    }

    /** What a method without parameters returns. */
    Produced result(String owner, MethodNode method) throws AnalyzerException {
        return run(owner, method, List.of());
    }

    MadeObjects objects() {
        return objects;
    }

    PureLibrary library() {
        return library;
    }

    /** Is it the code that makes the object, and not what that calls? */
    boolean isOutermost() {
        return running.size() == 1;
    }

    /** The class, if it is the program's and its use initializes nothing, or nothing but what can be repeated. */
    ClassNode find(String type) throws AnalyzerException {
        ClassNode found = code.apply(type);
        if (found == null && !first.containsKey(type)) {
            found = unloaded.apply(type);
            first.put(type, found);
            if (found != null) {
                initialize(found);
            }
        }
        return found == null ? first.get(type) : found;
    }

    private void initialize(ClassNode type) throws AnalyzerException {
        find(type.superName);
        for (MethodNode method : type.methods) {
            if (method.name.equals("<clinit>")) {
                initializing.add(type.name);
                run(type.name, method, List.of());
                initializing.remove(type.name);
            }
        }
    }

    /** Whether nothing happens when an object of the class is collected. */
    void checkForgotten(String type) throws AnalyzerException {
        for (ClassNode each = find(type); each != null; each = find(each.superName)) {
            if (each.methods.stream().anyMatch(method -> method.name.equals("finalize") && method.desc.equals("()V"))) {
                throw new HasEffects("the object has a finalizer");
            }
        }
    }

    /** May its static fields be written? */
    boolean isInitializing(String type) {
        return initializing.contains(type);
    }

    private Produced run(String owner, MethodNode method, List<Produced> arguments) throws AnalyzerException {
        if ((method.access & UNKNOWN_CALLS) != 0 || running.contains(method) || running.size() > DEEPEST || ++calls > MOST_CALLS) {
            throw new HasEffects(method.name + " cannot be followed");
        }
        running.push(method);
        PureInterpreter interpreter = new PureInterpreter(this, arguments);
        new Analyzer<>(interpreter).analyze(owner, method);
        running.pop();
        return interpreter.returned();
    }

    /** @param values the receiver first, if there is one */
    Produced call(MethodInsnNode call, List<Produced> values) throws AnalyzerException {
        return switch (call.getOpcode()) {
            case Opcodes.INVOKESTATIC, Opcodes.INVOKESPECIAL -> direct(call, call.owner, values);
            default -> virtual(call, values);
        };
    }

    private Produced direct(MethodInsnNode call, String from, List<Produced> values) throws AnalyzerException {
        ClassNode declaring = declaring(from, call);
        if (declaring != null) {
            return run(declaring.name, method(declaring, call), values);
        }
        if (find(from) != null) {
            throw new HasEffects(call.name + " is a library's");
        }
        return library.call(call, from, values);
    }

    private Produced virtual(MethodInsnNode call, List<Produced> values) throws AnalyzerException {
        Produced receiver = values.get(0);
        if (ObjectFlow.isImmutable(call.owner)) {
            return library.call(call, call.owner, values);
        }
        if (receiver.foreign()) {
            throw new HasEffects(call.name + " is called on an object that lives");
        }
        ClassNode named = find(call.owner);
        MethodNode own = named == null ? null : method(named, call);
        if (own != null && (own.access & Opcodes.ACC_PRIVATE) != 0) {
            return run(named.name, own, values);
        }
        Produced result = null;
        for (Site site : receiver.sites()) {
            Produced each = direct(call, site.type(), values);
            result = result == null || each == null ? each : result.or(each);
        }
        return result == null && !call.desc.endsWith(")V") ? Produced.foreign(Type.getReturnType(call.desc)) : result;
    }

    private ClassNode declaring(String from, MethodInsnNode call) throws AnalyzerException {
        for (ClassNode type = find(from); type != null; type = call.name.equals("<init>") ? null : find(type.superName)) {
            if (method(type, call) != null) {
                return type;
            }
        }
        return null;
    }

    private static MethodNode method(ClassNode type, MethodInsnNode call) {
        return type.methods.stream().filter(each -> each.name.equals(call.name) && each.desc.equals(call.desc)).findFirst().orElse(null);
    }
}
