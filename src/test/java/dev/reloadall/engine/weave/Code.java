package dev.reloadall.engine.weave;

import dev.reloadall.engine.InVm;
import dev.reloadall.engine.instrument.TrustedLookup;
import dev.reloadall.engine.match.SourceCompiler;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** One static method, written instruction by instruction or changed by a weaver, in a class of its own that can be run. */
final class Code {

    private Code() {
    }

    /** A method {@code run} of this type in a class {@code Generated}, among other classes. */
    static MethodHandle method(String desc, Map<String, byte[]> others, Consumer<MethodNode> body) throws Exception {
        MethodNode method = new MethodNode(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "run", desc, null, null);
        body.accept(method);
        return method(method, others);
    }

    static MethodHandle method(MethodNode method, Map<String, byte[]> others) throws Exception {
        InVm.instrumentation();
        ClassNode node = new ClassNode();
        node.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, "Generated", null, "java/lang/Object", null);
        node.methods.add(method);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        node.accept(writer);
        Map<String, byte[]> all = new TreeMap<>(others);
        all.put("Generated", writer.toByteArray());
        ClassLoader loader = new SourceCompiler.Loader(all);
        return TrustedLookup.get().findStatic(loader.loadClass("Generated"), method.name, MethodType.fromMethodDescriptorString(method.desc, loader));
    }

    /** A method of a class of this source. */
    static MethodNode compiled(String source, String type, String method) {
        ClassNode node = new ClassNode();
        new ClassReader(SourceCompiler.quickly(source).get(type)).accept(node, 0);
        return node.methods.stream().filter(each -> each.name.equals(method)).findFirst().orElseThrow();
    }
}
