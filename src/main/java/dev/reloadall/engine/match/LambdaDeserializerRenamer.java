package dev.reloadall.engine.match;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;

/**
 * Makes {@code $deserializeLambda$} understand canonical names.
 *
 * <p>The method compares the serialized form with string constants: names of lambdas by a hash switch, internal names of
 * classes, and descriptors. Class names and descriptors are renamed in place. A lambda's name cannot be, since its hash
 * code is a switch key, so the name that was read is turned back into the compiler's before the switch sees it: by a map,
 * because that needs no branch and so no stack map frame. A name that is not canonical passes: it is from a stream that
 * a program without reloads wrote.
 */
final class LambdaDeserializerRenamer extends MethodVisitor {
    private static final String SERIALIZED = "java/lang/invoke/SerializedLambda";
    private static final String MAP = "java/util/Map";
    private static final Type ENTRY = Type.getObjectType("java/util/Map$Entry");
    private static final int STACK = 8;

    private final CanonicalRemapper names;
    private final Map<String, String> compilerNames;

    LambdaDeserializerRenamer(MethodVisitor next, CanonicalRemapper names, Map<String, String> compilerNames) {
        super(Opcodes.ASM9, next);
        this.names = names;
        this.compilerNames = compilerNames;
    }

    @Override
    public void visitLdcInsn(Object value) {
        super.visitLdcInsn(value instanceof String text ? renamed(text) : value);
    }

    private String renamed(String text) {
        return text.startsWith("(") ? names.mapMethodDesc(text) : names.map(text);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        if (owner.equals(SERIALIZED) && name.equals("getImplMethodName") && !compilerNames.isEmpty()) {
            names.noteRenamed();
            translate(new InstructionAdapter(mv));
        }
    }

    private void translate(InstructionAdapter code) {
        code.dup();
        pushMap(code);
        code.dupX2();
        code.pop();
        code.invokeinterface(MAP, "getOrDefault", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;");
        code.checkcast(Type.getType(String.class));
    }

    private void pushMap(InstructionAdapter code) {
        code.iconst(compilerNames.size());
        code.newarray(ENTRY);
        int index = 0;
        for (Map.Entry<String, String> entry : compilerNames.entrySet()) {
            code.dup();
            code.iconst(index++);
            code.aconst(entry.getKey());
            code.aconst(entry.getValue());
            code.invokestatic(MAP, "entry", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/util/Map$Entry;", true);
            code.astore(ENTRY);
        }
        code.invokestatic(MAP, "ofEntries", "([Ljava/util/Map$Entry;)Ljava/util/Map;", true);
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
        super.visitMaxs(Math.max(maxStack, STACK), maxLocals);
    }
}
