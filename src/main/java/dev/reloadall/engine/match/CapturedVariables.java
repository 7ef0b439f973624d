package dev.reloadall.engine.match;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * The variables that a lambda captured: the first parameters of its body, by the names that the debug information has.
 *
 * <p>The compiler gives them in the order in which the body names them first. So an edit may change their order, and types alone do not
 * tell: a live lambda has the values in the order of its own version. Class files without such names tell it of parameters.
 */
final class CapturedVariables {
    private static final int[] UNKNOWN = {};
    /** No variable is called so. */
    private static final String PARAMETER = "#";

    private CapturedVariables() {
    }

    /**
     * Where the older lambda holds what the newer one captures.
     *
     * @return for each captured variable of the newer lambda its position in the older one; none where that is not known; {@code null} where the newer lambda captures another variable of the same type
     */
    static int[] order(Numbered older, Numbered newer) {
        List<String> olds = names(older);
        List<String> news = names(newer);
        if (olds.isEmpty() || news.isEmpty()) {
            olds = parameters(older);
            news = sameMethod(older, newer) ? parameters(newer) : List.of();
        }
        if (olds.isEmpty() || olds.size() != news.size()) {
            return UNKNOWN;
        }
        int[] order = new CapturedPlaces(older, newer, olds, news).find();
        return order == null || isIdentity(order) || CaptureOrder.canChange(newer) ? order : null;
    }

    /** Not where the method that makes the one has the other's variable too: then it is another variable. */
    static boolean mayBeRenamed(Numbered older, Numbered newer, String from, String to) {
        return !to.startsWith(PARAMETER) && !(newer.hasSite() && isVariable(newer.site().method(), from)) && !(older.hasSite() && isVariable(older.site().method(), to));
    }

    static boolean isIdentity(int[] order) {
        for (int i = 0; i < order.length; i++) {
            if (order[i] != i) {
                return false;
            }
        }
        return true;
    }

    /** How many there are, {@code this} not among them; 0 where nothing makes the lambda. */
    static int count(Numbered lambda) {
        boolean bound = (lambda.body.access & Opcodes.ACC_STATIC) == 0;
        return lambda.hasSite() && lambda.site().instruction() instanceof InvokeDynamicInsnNode dynamic
                ? Type.getArgumentTypes(dynamic.desc).length - (bound ? 1 : 0) : 0;
    }

    /** The slots of the body's parameters. */
    static int[] slots(MethodNode body) {
        Type[] types = Type.getArgumentTypes(body.desc);
        int[] slots = new int[types.length];
        int slot = (body.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
        for (int i = 0; i < slots.length; i++) {
            slots[i] = slot;
            slot += types[i].getSize();
        }
        return slots;
    }

    /** Empty where they are not known. */
    private static List<String> names(Numbered lambda) {
        int[] slots = slots(lambda.body);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count(lambda); i++) {
            String name = i < slots.length ? parameter(lambda.body, slots[i]) : null;
            if (name == null) {
                return List.of();
            }
            names.add(name);
        }
        return names;
    }

    /** Without names: which parameters of the method that makes it are captured; empty where it captures anything else. */
    private static List<String> parameters(Numbered lambda) {
        List<VarInsnNode> loads = lambda.hasSite() ? CaptureOrder.loads(lambda.site().instruction(), count(lambda)) : null;
        if (loads == null) {
            return List.of();
        }
        MethodNode method = lambda.site().method();
        int end = Type.getArgumentsAndReturnSizes(method.desc) >> 2;
        int size = (method.access & Opcodes.ACC_STATIC) == 0 ? end : end - 1;
        return loads.stream().allMatch(load -> load.var < size) ? loads.stream().map(load -> PARAMETER + load.var).toList() : List.of();
    }

    private static boolean sameMethod(Numbered older, Numbered newer) {
        return older.hasSite() && newer.hasSite() && older.site().method().desc.equals(newer.site().method().desc)
                && ((older.site().method().access ^ newer.site().method().access) & Opcodes.ACC_STATIC) == 0;
    }

    /** Compilers do not use the slot of a parameter for anything else. */
    private static String parameter(MethodNode body, int slot) {
        return variables(body).stream().filter(each -> each.index == slot).map(each -> each.name).findFirst().orElse(null);
    }

    private static boolean isVariable(MethodNode method, String name) {
        return method != null && variables(method).stream().anyMatch(each -> each.name.equals(name));
    }

    private static List<LocalVariableNode> variables(MethodNode method) {
        return method.localVariables == null ? List.of() : method.localVariables;
    }
}
