package dev.reloadall.engine.slice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * Cuts a field's initializer out of the code that javac merged it into.
 *
 * <p>The result is a method {@code public static T init$f(Owner self)}, or {@code init$f()} for a static field, which computes and
 * returns the value and does not assign it. {@code this} has become parameter 0; other fields are read where they are. It calls
 * what the original calls, also what only the owner may: private methods, {@code super.method()}; making these links legal where
 * the method ends up is the caller's concern. Frames are the caller's too.
 *
 * <p>A class node may be read by one thread at a time (ASM resolves its labels in place); it is not changed.
 */
public final class InitializerSlicer {

    private InitializerSlicer() {}

    /**
     * The initializer of an instance field: what every constructor that calls {@code super(...)} assigns, without the constructors'
     * parameters.
     *
     * @param type the class, read with code; frames are not needed
     */
    public static Initializer instance(ClassNode type, String field, String descriptor) {
        try {
            return new InstanceInitializer(type, new Target(type.name, field, descriptor, false)).slice();
        } catch (AnalyzerException e) {
            return new Initializer.Unsliceable("a constructor cannot be analyzed: " + e.getMessage());
        }
    }

    /** The initializer of a static field: its compile-time constant, or what {@code <clinit>} assigns. */
    public static Initializer statics(ClassNode type, String field, String descriptor) {
        Target target = new Target(type.name, field, descriptor, true);
        for (FieldNode declared : type.fields) {
            if (declared.name.equals(field) && declared.desc.equals(descriptor) && declared.value != null) {
                return new Initializer.Sliced(constant(target, declared.value));
            }
        }
        for (MethodNode method : type.methods) {
            if (method.name.equals("<clinit>")) {
                return clinit(type, target, method);
            }
        }
        return new Initializer.Absent();
    }

    private static Initializer clinit(ClassNode type, Target target, MethodNode method) {
        try {
            FieldCode code = FieldCode.of(type, target, method);
            return code.assignments().isEmpty()
                    ? code.unassigned()
                    : FunctionSlicer.slice(type, code, code.assignments().size(), false);
        } catch (AnalyzerException e) {
            return new Initializer.Unsliceable("<clinit> cannot be analyzed: " + e.getMessage());
        }
    }

    private static MethodNode constant(Target target, Object value) {
        MethodNode code = new MethodNode(Opcodes.ASM9, Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "init$" + target.name(),
                SliceWriter.descriptor(target), null, null);
        code.instructions.add(new LdcInsnNode(value));
        code.instructions.add(new InsnNode(Type.getType(target.descriptor()).getOpcode(Opcodes.IRETURN)));
        code.maxStack = Type.getType(target.descriptor()).getSize();
        return code;
    }

    /**
     * A digest that two versions share if and only if their initializers are the same code: inlined constants and bodies of lambdas
     * count; line numbers, names of lambdas and bodies of called methods do not.
     *
     * @param lambdas gives the body of a lambda that the code creates, null for a method it does not know; a method that is not
     *     synthetic, hence no lambda, is not looked into
     * @return a few hundred bits in hexadecimal, or words for an initializer which is not {@link Initializer.Sliced}
     */
    public static String fingerprint(Initializer initializer, Function<MethodKey, MethodNode> lambdas) {
        return initializer instanceof Initializer.Sliced sliced
                ? digest(new NormalizedCode(lambdas).of(sliced.code()))
                : initializer.toString();
    }

    /** The lambda bodies of a class, for {@link #fingerprint}. */
    public static Function<MethodKey, MethodNode> lambdasOf(ClassNode type) {
        return key -> key.owner().equals(type.name)
                ? type.methods.stream().filter(method -> isLambda(method, key)).findFirst().orElse(null)
                : null;
    }

    private static boolean isLambda(MethodNode method, MethodKey key) {
        return (method.access & Opcodes.ACC_SYNTHETIC) != 0 && method.name.equals(key.name()) && method.desc.equals(key.descriptor());
    }

    static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
