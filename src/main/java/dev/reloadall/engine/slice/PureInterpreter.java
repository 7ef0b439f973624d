package dev.reloadall.engine.slice;

import static org.objectweb.asm.Opcodes.*;

import dev.reloadall.engine.slice.Produced.Site;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.Interpreter;

/** One method's instructions: which objects they make, hold and change; {@link HasEffects} where that may be others. */
final class PureInterpreter extends Interpreter<Produced> {

    private static final Produced REFERENCE = new Produced(1, false, true, Set.of());

    private final PureCode code;
    private final MadeObjects objects;
    private final List<Produced> arguments;
    private final BasicInterpreter sizes = new BasicInterpreter();
    private int argument;
    private Produced returned;

    /** @param arguments the receiver first, if there is one */
    PureInterpreter(PureCode code, List<Produced> arguments) {
        super(ASM9);
        this.code = code;
        this.objects = code.objects();
        this.arguments = arguments;
    }

    /** What the method returns; {@code null} where it returns nothing, or not at all. */
    Produced returned() {
        return returned;
    }

    @Override
    public Produced newValue(Type type) {
        return type == null ? Produced.UNSET : Produced.foreign(type);
    }

    @Override
    public Produced newParameterValue(boolean isInstanceMethod, int local, Type type) {
        return arguments.get(argument++);
    }

    @Override
    public Produced newExceptionValue(TryCatchBlockNode block, Frame<Produced> handler, Type type) {
        return REFERENCE;
    }

    @Override
    public Produced newOperation(AbstractInsnNode instruction) throws AnalyzerException {
        return switch (instruction.getOpcode()) {
            case ACONST_NULL -> Produced.NULL;
            case LDC -> constant(((LdcInsnNode) instruction).cst);
            case NEW -> created((TypeInsnNode) instruction);
            case GETSTATIC -> statically((FieldInsnNode) instruction);
            case JSR -> throw new HasEffects("a subroutine");
            default -> sized(sizes.newOperation(instruction));
        };
    }

    private static Produced constant(Object constant) {
        if (constant instanceof Number) {
            return Produced.primitive(constant instanceof Long || constant instanceof Double ? 2 : 1);
        }
        if (constant instanceof String || constant instanceof Type type && type.getSort() != Type.METHOD) {
            return Produced.primitive(1);
        }
        throw new HasEffects("a constant that code computes");
    }

    private Produced created(TypeInsnNode creation) throws AnalyzerException {
        if (code.find(creation.desc) == null) {
            code.library().checkMade(creation.desc);
        }
        code.checkForgotten(creation.desc);
        return ObjectFlow.isImmutable(creation.desc) ? Produced.primitive(1) : Produced.made(new Site(creation, creation.desc, false));
    }

    /** What a variable holds may have been changed; and who names the class initializes it. */
    private Produced statically(FieldInsnNode read) throws AnalyzerException {
        ClassNode owner = code.find(read.owner);
        boolean known = owner == null ? read.owner.startsWith("java/") : isFinal(owner, read);
        if (!known) {
            throw new HasEffects(read.name + " is read, which is no constant");
        }
        return Produced.foreign(Type.getType(read.desc));
    }

    private static boolean isFinal(ClassNode owner, FieldInsnNode read) {
        return owner.fields.stream().anyMatch(each -> each.name.equals(read.name) && each.desc.equals(read.desc) && (each.access & ACC_FINAL) != 0);
    }

    private static Produced sized(BasicValue value) {
        return value == null ? null : Produced.primitive(value.getSize());
    }

    /** Another constant may be made with the same object where the code gives it a name: there would be two of it. */
    @Override
    public Produced copyOperation(AbstractInsnNode instruction, Produced value) {
        if (Instructions.isStore(instruction) && code.isOutermost() && !objects.results().isEmpty()
                && !objects.results().containsAll(value.sites())) {
            throw new HasEffects("a variable that may be used elsewhere");
        }
        return value;
    }

    @Override
    public Produced unaryOperation(AbstractInsnNode instruction, Produced value) throws AnalyzerException {
        return switch (instruction.getOpcode()) {
            case CHECKCAST -> value;
            case GETFIELD -> field((FieldInsnNode) instruction, value);
            case NEWARRAY, ANEWARRAY -> Produced.made(new Site(instruction, "[", false));
            case PUTSTATIC -> first((FieldInsnNode) instruction, value);
            case MONITORENTER, MONITOREXIT -> throw new HasEffects("a lock");
            default -> sized(sizes.unaryOperation(instruction, null));
        };
    }

    private Produced first(FieldInsnNode write, Produced value) {
        if (!code.isInitializing(write.owner)) {
            throw new HasEffects(write.name + " is written");
        }
        objects.checkKept(value);
        return null;
    }

    private Produced field(FieldInsnNode read, Produced owner) {
        checkMade(owner, read.name + " is read of an object that lives");
        Type type = Type.getType(read.desc);
        Produced unwritten = type.getSort() < Type.ARRAY ? Produced.foreign(type) : Produced.NULL;
        return objects.get(owner.sites(), read.name + read.desc, unwritten);
    }

    private static void checkMade(Produced object, String what) {
        if (object.foreign()) {
            throw new HasEffects(what);
        }
    }

    @Override
    public Produced binaryOperation(AbstractInsnNode instruction, Produced first, Produced second) throws AnalyzerException {
        return switch (instruction.getOpcode()) {
            case AALOAD -> first.foreign() ? REFERENCE.referringTo(first.sites()) : objects.content(first.sites());
            case PUTFIELD -> {
                FieldInsnNode write = (FieldInsnNode) instruction;
                checkMade(first, write.name + " of an object that lives is written");
                objects.put(first.sites(), write.name + write.desc, second);
                yield null;
            }
            default -> sized(sizes.binaryOperation(instruction, null, null));
        };
    }

    @Override
    public Produced ternaryOperation(AbstractInsnNode instruction, Produced array, Produced index, Produced value) {
        checkMade(array, "an array that lives is written");
        objects.putContent(array.sites(), value);
        return null;
    }

    @Override
    public Produced naryOperation(AbstractInsnNode instruction, List<? extends Produced> values) throws AnalyzerException {
        List<Produced> operands = List.copyOf(values);
        if (instruction instanceof MethodInsnNode call) {
            return code.call(call, operands);
        }
        if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            return code.library().create(dynamic, operands);
        }
        return Produced.made(new Site(instruction, "[", false)); // an array of arrays
    }

    @Override
    public void returnOperation(AbstractInsnNode instruction, Produced value, Produced expected) {
        returned = returned == null ? value : returned.or(value);
    }

    @Override
    public Produced merge(Produced first, Produced second) {
        return first.or(second);
    }
}
