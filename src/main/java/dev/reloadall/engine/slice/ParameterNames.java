package dev.reloadall.engine.slice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;

/** Constructors and their parameters as the source calls them, for reasons that a person reads. */
final class ParameterNames {

    private ParameterNames() {}

    /** As in {@code Account(String, int)}. */
    static String signature(ClassNode type, MethodNode constructor) {
        return Arrays.stream(Type.getArgumentTypes(constructor.desc))
                .map(argument -> simpleName(argument.getClassName()))
                .collect(Collectors.joining(", ", simpleName(type.name.replace('/', '.')) + "(", ")"));
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** By the name in the debug information, without it by position, from 1. */
    static String describe(MethodNode method, int slot) {
        Optional<String> name = name(method, slot);
        if (name.filter(n -> n.startsWith("this$")).isPresent()) {
            return "the enclosing instance, which objects do not store";
        }
        return "its parameter " + name.map(n -> "'" + n + "'").orElseGet(() -> "number " + position(method, slot));
    }

    private static Optional<String> name(MethodNode method, int slot) {
        List<LocalVariableNode> variables = method.localVariables == null ? List.of() : method.localVariables;
        return variables.stream()
                .filter(variable -> variable.index == slot)
                .min(Comparator.comparingInt(variable -> method.instructions.indexOf(variable.start)))
                .map(variable -> variable.name);
    }

    private static int position(MethodNode method, int slot) {
        int next = (method.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
        int position = 1;
        for (Type argument : Type.getArgumentTypes(method.desc)) {
            if (next == slot) {
                break;
            }
            next += argument.getSize();
            position++;
        }
        return position;
    }
}
