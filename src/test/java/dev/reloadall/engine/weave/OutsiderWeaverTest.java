package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.match.SourceCompiler;
import dev.reloadall.engine.world.Shape;
import dev.reloadall.engine.world.TypeInfo;
import dev.reloadall.engine.world.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** {@code L} is a class of a library that makes objects of {@code A}. */
class OutsiderWeaverTest {

    private static final String CLASSES = "class A { final int n; A(int n) { this.n = n; } } class B { } "
            + "class L { static Object make(int i) { return new A(i > 2 ? i : new B().hashCode()); } static Object other() { return new B(); } "
            + "static int untouched(A a) { return a.n; } } ";

    private final Weaving weaving = new Weaving(CLASSES, CLASSES, "return new Object[] {L.make(5), L.other()};");
    private final byte[] outsider = SourceCompiler.quickly(CLASSES).get("L");

    private Types repointed(int successor) {
        TypeInfo plain = weaving.infos.get("A");
        TypeInfo info = new TypeInfo(plain.nativeSchema(), plain.schema(), plain.homes(), true, new Shape(successor, List.of(), Set.of()));
        return name -> name.equals("A") ? info : weaving.types().find(name);
    }

    private static List<String> creations(byte[] classFile) {
        List<String> creations = new ArrayList<>();
        for (MethodNode method : Nodes.read(classFile).methods) {
            for (AbstractInsnNode insn : method.instructions) {
                if (insn instanceof InvokeDynamicInsnNode dynamic) {
                    creations.add(method.name + ": " + dynamic.name + dynamic.desc);
                }
            }
        }
        return creations;
    }

    @Test
    void should_make_successors() throws Throwable {
        byte[] woven = OutsiderWeaver.weave(repointed(2), outsider);

        assertThat(creations(woven)).containsExactly("make: create$2(I)LA;");
        Map<String, byte[]> all = weaving.weave();
        all.put("L", woven);
        assertThat((Object[]) Weaving.run(weaving.load(all))).extracting(each -> each.getClass().getName()).containsExactly("A", "B");
    }

    @Test
    void should_change_bodies_alone() {
        ClassNode before = Nodes.read(outsider);
        ClassNode after = Nodes.read(OutsiderWeaver.weave(repointed(1), outsider));

        assertThat(after.methods).extracting(each -> each.access + each.name + each.desc)
                .isEqualTo(before.methods.stream().map(each -> each.access + each.name + each.desc).toList());
        assertThat(List.of(after.access, after.superName, after.interfaces, after.fields.size(), after.version))
                .isEqualTo(List.of(before.access, before.superName, before.interfaces, before.fields.size(), before.version));
    }

    @Test
    void should_leave_it_as_it_is_where_nothing_has_a_successor() {
        assertThat(OutsiderWeaver.weave(repointed(0), outsider)).isSameAs(outsider);
    }

    /** It loaded when there was a successor already, and so was given to the VM woven. */
    @Test
    void should_bring_up_to_date_what_was_woven_before() {
        byte[] first = OutsiderWeaver.weave(repointed(1), outsider);

        assertThat(OutsiderWeaver.weave(repointed(1), first)).isSameAs(first);
        assertThat(creations(OutsiderWeaver.weave(repointed(2), first))).containsExactly("make: create$2(I)LA;");
        assertThat(creations(OutsiderWeaver.weave(repointed(0), first))).containsExactly("make: create(I)LA;");
    }

    @Test
    void should_weave_classes_older_than_invokedynamic() throws Throwable {
        ClassNode old = Nodes.read(outsider);
        old.version = Opcodes.V1_6;
        ClassWriter writer = new ClassWriter(0);
        old.accept(writer);
        Map<String, byte[]> all = weaving.weave();
        all.put("L", OutsiderWeaver.weave(repointed(1), writer.toByteArray()));

        assertThat(creations(all.get("L"))).hasSize(1);
        assertThat((Object[]) Weaving.run(weaving.load(all))).hasSize(2);
    }
}
