package dev.reloadall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PreviousStateTest {
    private final PreviousState state = new Fields(Map.of(
            "z", true, "c", 'c', "b", (byte) 1, "s", (short) 2, "i", 3, "j", 4L, "f", 5f, "d", 6d, "text", "t"));

    @Test
    void should_read_each_primitive() {
        assertThat(state.getBoolean("z")).isTrue();
        assertThat(state.getChar("c")).isEqualTo('c');
        assertThat(state.getByte("b")).isEqualTo((byte) 1);
        assertThat(state.getShort("s")).isEqualTo((short) 2);
        assertThat(state.getInt("i")).isEqualTo(3);
        assertThat(state.getLong("j")).isEqualTo(4);
        assertThat(state.getFloat("f")).isEqualTo(5);
        assertThat(state.getDouble("d")).isEqualTo(6);
    }

    @Test
    void should_widen_as_an_assignment_does() {
        assertThat(state.getShort("b")).isEqualTo((short) 1);
        assertThat(state.getInt("c")).isEqualTo('c');
        assertThat(state.getLong("i")).isEqualTo(3);
        assertThat(state.getFloat("j")).isEqualTo(4);
        assertThat(state.getDouble("f")).isEqualTo(5);
    }

    @Test
    void should_not_narrow() {
        assertThatThrownBy(() -> state.getInt("j")).isInstanceOf(ClassCastException.class)
                .hasMessage("field j holds a java.lang.Long, which is no int; use get(\"j\")");
        assertThatThrownBy(() -> state.getByte("c")).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> state.getChar("i")).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> state.getShort("c")).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> state.getBoolean("i")).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> state.getInt("z")).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> state.getLong("text")).isInstanceOf(ClassCastException.class);
    }

    @Test
    void should_not_take_null_for_a_number() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("n", null);

        assertThatThrownBy(() -> new Fields(fields).getInt("n")).isInstanceOf(ClassCastException.class)
                .hasMessage("field n holds null, which is no int; use get(\"n\")");
    }

    @Test
    void should_say_that_there_was_no_such_field() {
        assertThatThrownBy(() -> state.getInt("nope")).isInstanceOf(NoSuchElementException.class);
    }

    private record Fields(Map<String, Object> asMap) implements PreviousState {
        @Override
        public boolean has(String field) {
            return asMap.containsKey(field);
        }

        @Override
        public Object get(String field) {
            if (!has(field)) {
                throw new NoSuchElementException(field);
            }
            return asMap.get(field);
        }
    }
}
