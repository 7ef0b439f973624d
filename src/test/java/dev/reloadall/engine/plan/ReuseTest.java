package dev.reloadall.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Companion;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.TypeState.DefinedCompanion;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.MethodNode;

class ReuseTest {

    private final Companion former = Companion.named("A$v2", true);
    private final Companion fresh = Companion.named("A$v4", true);

    @Test
    void should_find_a_place_of_its_type_for_each_field() {
        field(former, "a", "I");
        field(former, "b", "J");
        field(fresh, "x", "J");
        field(fresh, "y", "I");

        Reuse reuse = reuse();
        assertThat(reuse.places()).containsEntry(member("x", "J"), member("b", "J")).containsEntry(member("y", "I"), member("a", "I"));
        assertThat(reuse.sameNames()).isFalse();
        assertThat(reuse.recoded()).isEmpty();
        assertThat(reuse.companion(fresh).members()).containsEntry(member("x", "J"), new Home("A$v2", "b", "J", -1)).hasSize(2);
    }

    @Test
    void should_prefer_the_place_of_the_same_name() {
        field(former, "a", "I");
        field(former, "b", "I");
        field(fresh, "b", "I");
        field(fresh, "a", "I");

        assertThat(reuse().sameNames()).isTrue();
    }

    @Test
    void should_not_use_what_has_another_shape() {
        field(former, "a", "I");
        field(fresh, "a", "J");
        assertThat(reuse()).as("type").isNull();

        Companion two = Companion.named("A$v5", true);
        field(two, "a", "I");
        field(two, "b", "I");
        assertThat(reuse(two)).as("number").isNull();

        Companion started = Companion.named("A$v5", true);
        field(started, "a", "I");
        initializer(started, "a", "I", 1);
        assertThat(reuse(started)).as("initializer").isNull();

        Companion shared = Companion.named("A$v5", true);
        field(shared, "a", "I");
        shared.volatiles().add(member("a", "I"));
        assertThat(reuse(shared)).as("volatile").isNull();
    }

    @Test
    void should_take_the_code_of_an_initializer_along() {
        field(former, "a", "I");
        initializer(former, "a", "I", 1);
        field(fresh, "x", "I");
        initializer(fresh, "x", "I", 2);

        Companion next = reuse().companion(fresh);
        Member key = Reuse.initializer(member("x", "I"));
        assertThat(reuse().recoded()).containsExactly(former.members().get(Reuse.initializer(member("a", "I"))));
        assertThat(next.initializers()).containsOnlyKeys(key).containsEntry(key, fresh.initializers().get(key));
        assertThat(next.members()).containsEntry(key, new Home("A$v2", "init$a", "()I", -1)).hasSize(2);
    }

    @Test
    void should_not_take_a_name_that_a_static_field_has_there() {
        field(former, "a", "I");
        initializer(former, "a", "I", 1);
        initializer(former, "x", "I", 1);
        field(fresh, "x", "I");
        initializer(fresh, "x", "I", 1);

        assertThat(reuse()).isNull();
    }

    private Reuse reuse() {
        return reuse(fresh);
    }

    private Reuse reuse(Companion now) {
        return Reuse.of(now, new DefinedCompanion(former, (Class<?>) null, null));
    }

    private static Member member(String name, String desc) {
        return new Member(Member.Kind.FIELD, new MemberKey(name, desc));
    }

    private static void field(Companion companion, String name, String desc) {
        companion.members().put(member(name, desc), new Home(companion.name(), name, desc, -1));
    }

    private static void initializer(Companion companion, String name, String desc, int value) {
        MethodNode code = new MethodNode(Opcodes.ACC_STATIC, name, "()" + desc, null, null);
        code.instructions.add(new IntInsnNode(Opcodes.BIPUSH, value));
        code.instructions.add(new InsnNode(Opcodes.IRETURN));
        Member key = Reuse.initializer(member(name, desc));
        companion.members().put(key, new Home(companion.name(), "init$" + name, "()" + desc, -1));
        companion.initializers().put(key, code);
    }
}
