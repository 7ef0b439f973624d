package dev.reloadall.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

class SelectionTest {

    private static class Own extends AbstractList<String> {

        @Override
        public String get(int index) {
            return "";
        }

        @Override
        public int size() {
            return 0;
        }
    }

    private static MemberSchema method(int access) {
        return new MemberSchema(access, new MemberKey("m", "()V"), null, null);
    }

    private static Class<?> select(Class<?> owner, Map<Class<?>, MemberSchema> declared) {
        return Selection.in(Own.class, owner, declared::get);
    }

    @Test
    void should_select_the_most_special_one_of_a_public_method() {
        assertEquals(Own.class, select(AbstractCollection.class, Map.of(AbstractCollection.class, method(Opcodes.ACC_PUBLIC), Own.class, method(0))));
    }

    @Test
    void should_not_select_what_another_package_declares_of_a_package_private_one() {
        Map<Class<?>, MemberSchema> declared = Map.of(AbstractCollection.class, method(0), AbstractList.class, method(0), Own.class, method(0));
        assertEquals(AbstractList.class, select(AbstractCollection.class, declared));
    }

    @Test
    void should_select_what_overrides_an_opened_override() {
        Map<Class<?>, MemberSchema> declared = Map.of(AbstractCollection.class, method(0),
                AbstractList.class, method(Opcodes.ACC_PROTECTED), Own.class, method(Opcodes.ACC_PROTECTED));
        assertEquals(Own.class, select(AbstractCollection.class, declared));
    }

    @Test
    void should_start_at_what_the_named_class_inherits() {
        assertEquals(Own.class, select(Own.class, Map.of(AbstractList.class, method(0), Own.class, method(0))));
    }

    @Test
    void should_select_the_class_s_method_for_one_that_only_an_interface_declares() {
        assertEquals(Own.class, select(Iterable.class, Map.of(Own.class, method(Opcodes.ACC_PUBLIC))));
    }

    @Test
    void should_not_select_private_and_static_methods() {
        assertNull(select(Own.class, Map.of(Own.class, method(Opcodes.ACC_PRIVATE), AbstractList.class, method(Opcodes.ACC_STATIC))));
    }
}
