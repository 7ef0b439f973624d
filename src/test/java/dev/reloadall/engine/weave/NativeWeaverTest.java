package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.match.SourceCompiler;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.SchemaReader;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.Member;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

class NativeWeaverTest {

    private static ClassNode woven(Weaving weaving, String name) {
        return Nodes.read(weaving.classWeaver(name).weave(List.of(), weaving.companions.get(name)).nativeBytes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { int i; void m() { } }                           | public final class A { public static long i; private String s; void n(int k) { } }",
        "abstract class A { abstract void m(); }                   | class A { void m() { } }",
        "class A { static { System.nanoTime(); } }                 | class A { }",
        "class A { }                                               | class A { static long t = System.nanoTime(); }",
        "sealed interface A permits B { } final class B implements A { } | interface A { default void m() { } } class B { }",
        "record A(int i) { }                                       | record A(int i, String s) { A(int i) { this(i, null); } }",
        "enum A { X, Y }                                           | enum A { Y { }, Z; int i; }",
        "class A { class B { } }                                   | class A { class B { int i() { return j; } } int j; static class C { } }",
        "class A { native void m(); }                              | class A { native void m(); private native int n(); }",
    })
    void should_keep_what_the_vm_compares(String before, String after) {
        Weaving weaving = new Weaving(before, after, "return null;");
        for (String name : weaving.before.keySet()) {
            ClassNode natively = Nodes.read(weaving.before.get(name));
            ClassNode woven = woven(weaving, name);

            assertThat(SchemaReader.read(weaving.classWeaver(name).weave(List.of(), weaving.companions.get(name)).nativeBytes()).methods().keySet())
                    .isEqualTo(SchemaReader.read(weaving.before.get(name)).methods().keySet());
            assertThat(woven.access).isEqualTo(natively.access);
            assertThat(woven.superName).isEqualTo(natively.superName);
            assertThat(woven.interfaces).isEqualTo(natively.interfaces);
            assertThat(woven.nestHostClass).isEqualTo(natively.nestHostClass);
            assertThat(woven.nestMembers).isEqualTo(natively.nestMembers);
            assertThat(woven.permittedSubclasses).isEqualTo(natively.permittedSubclasses);
            assertThat(woven.fields).extracting(field -> field.access + field.name + field.desc)
                    .containsExactlyElementsOf(natively.fields.stream().map(field -> field.access + field.name + field.desc).toList());
            assertThat(woven.methods).extracting(method -> method.access + method.name + method.desc)
                    .containsExactlyElementsOf(natively.methods.stream().map(method -> method.access + method.name + method.desc).toList());
        }
    }

    @Test
    void should_take_annotations_constants_and_signatures_of_the_present_version() {
        Weaving weaving = new Weaving("class A { static final int I = 1; java.util.List<String> l; @Deprecated void m() { } @Deprecated void n() { } }",
                "@Deprecated class A { static final int I = 2; @Deprecated java.util.List<Integer> l; void m() { } @Deprecated void n() { } }", "return null;");
        ClassNode woven = woven(weaving, "A");

        assertThat(woven.visibleAnnotations).hasSize(1);
        assertThat(woven.fields.get(0).value).isEqualTo(2);
        assertThat(woven.fields.get(1).visibleAnnotations).hasSize(1);
        assertThat(woven.fields.get(1).signature).contains("Integer");
        assertThat(woven.methods.get(1).visibleAnnotations).isNull();
        assertThat(woven.methods.get(2).visibleAnnotations).hasSize(1);
    }

    @Test
    void should_not_run_a_static_initializer_that_is_gone() throws Throwable {
        Weaving weaving = new Weaving("class A { static int i; static { if (true) throw new IllegalStateException(); } }", "class A { static int i; }", "return A.i;");

        assertThat(weaving.run()).isEqualTo(0);
    }

    @Test
    void should_leave_a_pass_through_as_preparation_made_it() {
        Weaving weaving = new Weaving("class A { public int hashCode() { return super.hashCode(); } }", "class A { }", "return null;");
        MemberKey hashCode = new MemberKey("hashCode", "()I");
        NativeWeaver weaver = new NativeWeaver(weaving.site("A"), Nodes.read(weaving.before.get("A")), Nodes.read(weaving.after.get("A")), Set.of(hashCode));

        MethodNode method = Nodes.read(weaver.weave()).methods.get(1);

        assertThat(method.instructions).filteredOn(insn -> insn.getOpcode() == Opcodes.INVOKESPECIAL).hasSize(1);
    }

    /** As a compiler of 2003 wrote them, without frames. */
    @Test
    void should_raise_the_version_of_old_class_files() throws Throwable {
        ClassNode old = Nodes.read(SourceCompiler.quickly("class A { int i; static Object m() { try { A a = new A(); a.i = 5; return Integer.valueOf(a.i); } finally { System.nanoTime(); } } }").get("A"));
        old.version = Opcodes.V1_4;
        old.methods.get(1).instructions.forEach(insn -> {
            if (insn.getType() == AbstractInsnNode.FRAME) {
                old.methods.get(1).instructions.remove(insn);
            }
        });
        ClassWriter writer = new ClassWriter(0);
        old.accept(writer);
        Weaving weaving = new Weaving("class A { static Object m() { return null; } }", "class A { static Object m() { return null; } int i; }", "return A.m();");
        TreeMap<String, byte[]> after = new TreeMap<>(weaving.after);
        after.put("A", writer.toByteArray());

        assertThat(new Weaving(weaving.before, after).run()).isEqualTo(5);
    }

    @Test
    void should_host_a_constructor_that_the_carrier_has_as_well() throws Throwable {
        Weaving weaving = new Weaving("class A { int i; private A(int i) { this.i = i; } A() { } }",
                "class A { int i; protected A(int i) { this.i = i * 2; } A() { } } class B extends A { B() { super(4); } }", "return new A(3).i + \" \" + new B().i;");
        var opened = weaving.infos.get("A").schema().methods().get(new MemberKey("<init>", "(I)V"));
        var member = Member.method(opened);
        weaving.infos.get("A").homes().put(member, new Home("A", "<init>", "(I)V", 0));

        assertThat(weaving.run()).isEqualTo("6 8");
        var loader = weaving.load(weaving.weave());
        var constructor = loader.loadClass("A").getDeclaredConstructor(int.class);
        constructor.setAccessible(true);
        var field = loader.loadClass("A").getDeclaredField("i");
        field.setAccessible(true);
        assertThat(field.get(constructor.newInstance(5))).as("by reflection").isEqualTo(10);
    }
}
