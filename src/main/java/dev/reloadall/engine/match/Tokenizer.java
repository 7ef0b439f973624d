package dev.reloadall.engine.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Turns a method body into tokens: one per instruction, then one per exception handler. Line numbers, frames and debug
 * information leave no trace, numbered names leave their kind only, and jumps are relative.
 */
final class Tokenizer {
    private final NameNormalizer names;
    private final Nesting nesting;
    private final TokenPool pool;
    private final Map<MethodNode, List<Token>> bodies = new HashMap<>();

    Tokenizer(NameNormalizer names, Nesting nesting, TokenPool pool) {
        this.pool = pool;
        this.names = names;
        this.nesting = nesting;
    }

    List<Token> body(MethodNode method) {
        return bodies.computeIfAbsent(method, this::tokens);
    }

    private List<Token> tokens(MethodNode method) {
        Map<LabelNode, Integer> positions = positions(method);
        List<Token> tokens = new ArrayList<>();
        for (AbstractInsnNode instruction : method.instructions) {
            if (isCode(instruction)) {
                tokens.add(pool.token(instruction.getOpcode(), operand(instruction, tokens.size(), positions)));
            }
        }
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            int start = positions.get(block.start);
            tokens.add(pool.token(Token.HANDLER, start + "+" + (positions.get(block.end) - start) + ">"
                    + (positions.get(block.handler) - start) + type(block.type)));
        }
        return tokens;
    }

    static boolean isCode(AbstractInsnNode instruction) {
        return !(instruction instanceof LabelNode || instruction instanceof LineNumberNode || instruction instanceof FrameNode);
    }

    private static Map<LabelNode, Integer> positions(MethodNode method) {
        Map<LabelNode, Integer> positions = new HashMap<>();
        int position = 0;
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof LabelNode label) {
                positions.put(label, position);
            }
            position += isCode(instruction) ? 1 : 0;
        }
        return positions;
    }

    private String operand(AbstractInsnNode instruction, int at, Map<LabelNode, Integer> positions) {
        if (instruction instanceof JumpInsnNode jump) {
            return String.valueOf(positions.get(jump.label) - at);
        }
        if (instruction instanceof TableSwitchInsnNode table) {
            return table.min + ".." + table.max + targets(table.labels, table.dflt, at, positions);
        }
        if (instruction instanceof LookupSwitchInsnNode lookup) {
            return lookup.keys + targets(lookup.labels, lookup.dflt, at, positions);
        }
        return operand(instruction);
    }

    private static String targets(List<LabelNode> labels, LabelNode other, int at, Map<LabelNode, Integer> positions) {
        return labels.stream().map(label -> positions.get(label) - at).toList() + ":" + (positions.get(other) - at);
    }

    /** All that an instruction says besides its opcode and the places it jumps to. */
    String operand(AbstractInsnNode instruction) {
        if (instruction instanceof VarInsnNode variable) {
            return String.valueOf(variable.var);
        } else if (instruction instanceof IincInsnNode increment) {
            return increment.var + " " + increment.incr;
        } else if (instruction instanceof IntInsnNode push) {
            return String.valueOf(push.operand);
        } else if (instruction instanceof LdcInsnNode constant) {
            return constant(constant.cst);
        } else if (instruction instanceof FieldInsnNode field) {
            return field(field);
        } else if (instruction instanceof MethodInsnNode call) {
            return call(call);
        } else if (instruction instanceof TypeInsnNode type) {
            return type(type.desc);
        } else if (instruction instanceof MultiANewArrayInsnNode array) {
            return type(array.desc) + array.dims;
        }
        return instruction instanceof InvokeDynamicInsnNode dynamic ? dynamic(dynamic) : "";
    }

    private String field(FieldInsnNode field) {
        return type(field.owner) + '.' + names.mapFieldName(field.owner, field.name, field.desc) + ':' + names.mapDesc(field.desc);
    }

    private String call(MethodInsnNode call) {
        return type(call.owner) + '.' + names.mapMethodName(call.owner, call.name, call.desc) + names.mapMethodDesc(call.desc);
    }

    private String type(String internalName) {
        return internalName == null ? "" : names.mapType(internalName);
    }

    String dynamic(InvokeDynamicInsnNode dynamic) {
        return dynamic.name + names.mapMethodDesc(dynamic.desc) + bootstrap(dynamic.bsm, dynamic.bsmArgs);
    }

    private String bootstrap(Handle method, Object... arguments) {
        StringBuilder text = new StringBuilder(handle(method));
        for (Object argument : arguments) {
            text.append(' ').append(constant(argument));
        }
        return text.toString();
    }

    private String constant(Object value) {
        if (value instanceof Handle handle) {
            return handle(handle);
        } else if (value instanceof Type type) {
            return "type " + (type.getSort() == Type.METHOD ? names.mapMethodDesc(type.getDescriptor()) : names.mapDesc(type.getDescriptor()));
        } else if (value instanceof ConstantDynamic dynamic) {
            return dynamic.getName() + names.mapDesc(dynamic.getDescriptor()) + bootstrap(dynamic.getBootstrapMethod(), arguments(dynamic));
        }
        return value instanceof String text ? text : value.getClass().getSimpleName() + ' ' + value;
    }

    private static Object[] arguments(ConstantDynamic dynamic) {
        Object[] arguments = new Object[dynamic.getBootstrapMethodArgumentCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = dynamic.getBootstrapMethodArgument(i);
        }
        return arguments;
    }

    private String handle(Handle handle) {
        MemberName name = new MemberName(handle.getOwner(), handle.getName(), handle.getDesc());
        boolean lambda = nesting.lambda(name) != null;
        String shown = lambda ? NameNormalizer.lambdaName() : names.mapMethodName(name.owner(), name.name(), name.descriptor());
        boolean field = handle.getTag() <= Opcodes.H_PUTSTATIC;
        return handle.getTag() + type(name.owner()) + '.' + shown
                + (field ? names.mapDesc(name.descriptor()) : names.mapMethodDesc(name.descriptor()));
    }
}
