package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.SchemaReader;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.Shape;
import dev.reloadall.engine.world.Shapes;
import dev.reloadall.engine.world.TypeInfo;
import dev.reloadall.engine.world.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Weaves a class before its first definition: it needs no companion, what a companion would hold becomes methods of its own. */
public final class LoadWeaver {

    private LoadWeaver() {
    }

    /** @return the same class file where nothing it names has moved */
    public static byte[] weave(Types types, byte[] classFile) {
        ClassNode node = Nodes.read(classFile);
        ClassSchema schema = SchemaReader.read(classFile);
        TypeInfo self = new TypeInfo(schema, schema, Map.of(), true);
        Map<Handle, Home> bridges = new LinkedHashMap<>();
        Bridges grow = (handle, desc) -> bridges.computeIfAbsent(handle,
                key -> new Home(node.name, "$reloadall$bridge" + bridges.size(), desc, -1));
        Types withSelf = name -> name.equals(node.name) ? self : types.find(name);
        Site site = new Site(withSelf, self, self.nativeSchema(), grow);
        byte[] woven = new NativeWeaver(site, node, Nodes.read(classFile), Set.<MemberKey>of()).weave();
        ClassNode out = Nodes.read(woven);
        boolean inherits = new InheritedBodies(site, out).add();
        byte[] whole = bridges.isEmpty() && !inherits ? woven : withBridges(site, out, bridges);
        return withShape(new Shapes(withSelf).of(node.name, true), isOfGrownNest(types, schema) ? opened(whole) : whole);
    }

    /** The VM does not admit to a nest what its host gained after it was loaded. */
    private static boolean isOfGrownNest(Types types, ClassSchema schema) {
        TypeInfo host = schema.nestHost() == null ? null : types.find(schema.nestHost());
        return host != null && !host.nativeSchema().nestMembers().containsAll(host.schema().nestMembers());
    }

    /** Its private constructors are there for its package: {@code super(...)} of such a new class cannot be called any other way. */
    private static byte[] opened(byte[] woven) {
        ClassReader reader = new ClassReader(woven);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return super.visitMethod(name.equals("<init>") ? access & ~Opcodes.ACC_PRIVATE : access, name, descriptor, signature, exceptions);
            }
        }, 0);
        return writer.toByteArray();
    }

    /** What its supertypes have gained since they were loaded, it can have natively. */
    private static byte[] withShape(Shape shape, byte[] woven) {
        if (shape.isEmpty()) {
            return woven;
        }
        ClassNode out = Nodes.read(woven);
        out.interfaces.addAll(shape.interfaces());
        if ((out.access & Opcodes.ACC_INTERFACE) == 0) {
            SuccessorWeaver.add(out, out.name, shape);
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        out.accept(writer);
        return writer.toByteArray();
    }

    private static byte[] withBridges(Site site, ClassNode out, Map<Handle, Home> bridges) {
        boolean frames = false;
        for (Map.Entry<Handle, Home> each : Map.copyOf(bridges).entrySet()) {
            MethodNode method = BridgeWeaver.method(each.getKey(), each.getValue().name(), each.getValue().desc());
            frames |= new CodeWeaver(site).weave(method);
            out.methods.add(method);
        }
        FrameWriter writer = new FrameWriter(site.types(), frames);
        out.accept(writer);
        return writer.toByteArray();
    }
}
