package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.match.SourceCompiler;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Member;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;

class NodesTest {

    private static final ClassNode NODE = Nodes.read(SourceCompiler.quickly("class A { A(int i) { } void m() { } static int m(int i) { return i; } "
            + "int loop(int n) { int k = 0; try { while (n > 0) { k += n--; } } catch (RuntimeException e) { k = -1; } return k; } }").get("A"));

    @ParameterizedTest
    @CsvSource({"METHOD,m,()V,true", "STATIC_METHOD,m,()V,false", "STATIC_METHOD,m,(I)I,true", "METHOD,m,(I)I,false", "CONSTRUCTOR,<init>,(I)V,true",
        "CONSTRUCTOR,<init>,()V,false", "METHOD,n,()V,false"})
    void should_tell_methods_by_name_type_and_staticness(Member.Kind kind, String name, String desc, boolean there) {
        MethodNode found = Nodes.method(NODE, new Member(kind, new MemberKey(name, desc)));

        assertThat(found != null).isEqualTo(there);
        assertThat(found == null || found.name.equals(name) && found.desc.equals(desc)).isTrue();
    }

    @Test
    void should_copy_so_that_a_change_of_one_is_none_of_the_other() throws Throwable {
        MethodNode source = Nodes.method(NODE, new Member(Member.Kind.METHOD, new MemberKey("loop", "(I)I")));
        MethodNode copy = Nodes.copy(source);
        copy.instructions.clear();
        copy.tryCatchBlocks.clear();
        copy.instructions.add(new InsnNode(Opcodes.ICONST_5));
        copy.instructions.add(new InsnNode(Opcodes.IRETURN));
        copy.access |= Opcodes.ACC_STATIC;
        copy.localVariables = null;
        MethodNode second = Nodes.copy(source);
        second.access |= Opcodes.ACC_STATIC;
        second.desc = "(LGenerated;I)I";
        second.localVariables = null;

        assertThat(Code.method(copy, Map.of()).invoke(4)).isEqualTo(5);
        assertThat(Code.method(second, Map.of()).invokeWithArguments(null, 4)).isEqualTo(10);
        assertThat(source.tryCatchBlocks).hasSize(1);
        assertThat(source.access & Opcodes.ACC_STATIC).isZero();
    }
}
