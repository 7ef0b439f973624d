package dev.reloadall.engine.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

class StructuralDigestTest {
    /** Something of everything. */
    @SuppressWarnings("unused")
    static class Sample<T extends Comparable<T>> implements Runnable {
        static final int CONSTANT = 42;
        private List<T> list;

        @Override
        @Deprecated
        public void run() {
            try {
                Runnable lambda = () -> System.out.println("a constant" + list);
                lambda.run();
            } catch (IllegalStateException e) {
                list = null;
            }
        }

        static double half(int count) throws IOException {
            return switch (count) {
                case 1 -> 0.5;
                case 200 -> 100;
                default -> count / 2.0;
            };
        }
    }

    private final byte[] original = read();
    private final ContentHash digest = StructuralDigest.of(original);

    private static byte[] read() {
        try (InputStream in = StructuralDigestTest.class.getResourceAsStream("StructuralDigestTest$Sample.class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ContentHash after(Consumer<ClassNode> edit) {
        ClassNode node = new ClassNode();
        new ClassReader(original).accept(node, 0);
        edit.accept(node);
        ClassWriter writer = new ClassWriter(0);
        node.accept(writer);
        return StructuralDigest.of(writer.toByteArray());
    }

    private static MethodNode method(ClassNode node, String name) {
        return node.methods.stream().filter(method -> method.name.startsWith(name)).findFirst().orElseThrow();
    }

    @Test
    void should_not_depend_on_the_constant_pool() {
        assertThat(after(node -> { })).isEqualTo(digest);
        ClassNode node = new ClassNode();
        new ClassReader(original).accept(node, 0);
        ClassWriter writer = new ClassWriter(0);
        writer.newConst("a constant that nothing uses");
        node.accept(writer);
        assertThat(StructuralDigest.of(writer.toByteArray())).isEqualTo(digest);
    }

    @Test
    void should_not_depend_on_the_order_of_members() {
        assertThat(after(node -> {
            Collections.reverse(node.methods);
            Collections.reverse(node.fields);
            Collections.reverse(node.innerClasses);
        })).isEqualTo(digest);
    }

    @Test
    void should_not_depend_on_what_the_vm_drops() {
        assertThat(after(node -> {
            node.outerClass = null;
            node.sourceDebug = "SMAP";
            node.access |= Opcodes.ACC_DEPRECATED;
            node.invisibleAnnotations = List.of(new AnnotationNode("Lx/Y;"));
            node.attrs = List.of(new Unknown());
            node.fields.get(1).invisibleAnnotations = List.of(new AnnotationNode("Lx/Y;"));
            node.methods.forEach(method -> method.localVariables = null);
            node.methods.forEach(method -> method.visitParameter("p", 0));
        })).isEqualTo(digest);
    }

    private static final class Unknown extends Attribute {
        Unknown() {
            super("Unknown");
        }

        @Override
        protected org.objectweb.asm.ByteVector write(ClassWriter w, byte[] c, int l, int s, int m) {
            return new org.objectweb.asm.ByteVector(4).putInt(7);
        }
    }

    @Test
    void should_change_with_the_header() {
        assertThat(changes(node -> node.version = Opcodes.V11, node -> node.access |= Opcodes.ACC_FINAL, node -> node.name = "x/Other",
                node -> node.superName = "java/lang/Thread", node -> node.interfaces.add("java/io/Serializable"),
                node -> node.signature = null, node -> node.sourceFile = "Other.java", node -> node.nestHostClass = "x/Y",
                node -> node.innerClasses.remove(0), node -> node.permittedSubclasses = List.of("x/Y"),
                node -> node.visibleAnnotations = List.of(new AnnotationNode("Lx/Y;")))).doesNotContain(digest).doesNotHaveDuplicates();
    }

    @Test
    void should_change_with_the_fields() {
        assertThat(changes(node -> node.fields.get(0).value = 43, node -> node.fields.get(0).name = "x", node -> node.fields.get(1).access = 0,
                node -> node.fields.get(1).desc = "I", node -> node.fields.get(1).signature = null,
                node -> node.fields.add(new FieldNode(0, "more", "I", null, null)), node -> node.fields.remove(0),
                node -> node.fields.get(1).visibleAnnotations = List.of(new AnnotationNode("Lx/Y;")))).doesNotContain(digest).doesNotHaveDuplicates();
    }

    @Test
    void should_change_with_the_methods() {
        assertThat(changes(node -> method(node, "half").access = 0, node -> method(node, "half").name = "x", node -> method(node, "half").desc = "(J)D",
                node -> method(node, "half").exceptions.clear(), node -> node.methods.remove(method(node, "half")),
                node -> method(node, "run").visibleAnnotations.clear(), node -> method(node, "run").tryCatchBlocks.get(0).type = "x/Y",
                node -> method(node, "run").maxStack++, node -> method(node, "run").instructions.insert(new InsnNode(Opcodes.NOP))))
                .doesNotContain(digest).doesNotHaveDuplicates();
    }

    @Test
    void should_change_with_the_code() {
        assertThat(changes(
                node -> each(node, LineNumberNode.class, line -> line.line++),
                node -> each(node, LdcInsnNode.class, constant -> constant.cst = "another"),
                node -> each(node, VarInsnNode.class, variable -> variable.var++),
                node -> each(node, org.objectweb.asm.tree.MethodInsnNode.class, call -> call.name += "x"),
                node -> each(node, org.objectweb.asm.tree.FieldInsnNode.class, field -> field.desc = "I"),
                node -> each(node, org.objectweb.asm.tree.InvokeDynamicInsnNode.class, call -> call.name += "x"),
                node -> each(node, org.objectweb.asm.tree.LookupSwitchInsnNode.class, table -> table.keys.set(1, 201)),
                node -> each(node, org.objectweb.asm.tree.LookupSwitchInsnNode.class, table -> Collections.swap(table.labels, 0, 1))))
                .doesNotContain(digest).doesNotHaveDuplicates();
    }

    private static <T extends AbstractInsnNode> void each(ClassNode node, Class<T> type, Consumer<T> edit) {
        node.methods.forEach(method -> {
            for (AbstractInsnNode instruction : method.instructions) {
                if (type.isInstance(instruction)) {
                    edit.accept(type.cast(instruction));
                }
            }
        });
    }

    @SafeVarargs
    private List<ContentHash> changes(Consumer<ClassNode>... edits) {
        return Stream.of(edits).map(this::after).toList();
    }
}
