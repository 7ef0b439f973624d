package dev.reloadall.engine.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reloadall.PreviousState;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    static class Top {
    }

    static class Middle extends Top {
    }

    static class Bottom extends Middle {
    }

    private final Snapshot snapshot = new Snapshot();

    @BeforeEach
    void take() {
        Map<String, Object> middle = new HashMap<>(Map.of("name", "middle", "size", 2));
        middle.put("nothing", null);
        snapshot.add(Top.class, Map.of("name", "top", "age", 1));
        snapshot.add(Middle.class, middle);
        snapshot.add(Bottom.class, Map.of("name", "bottom", "size", 3, "last", true));
    }

    @Test
    void should_show_a_class_its_own_fields_before_inherited_ones_and_those_before_its_subclasses() {
        assertThat(snapshot.seenBy(Top.class).get("name")).isEqualTo("top");
        assertThat(snapshot.seenBy(Middle.class).get("name")).isEqualTo("middle");
        assertThat(snapshot.seenBy(Bottom.class).get("name")).isEqualTo("bottom");
        assertThat(snapshot.seenBy(Middle.class).get("size")).isEqualTo(2);
        assertThat(snapshot.seenBy(Bottom.class).get("age")).isEqualTo(1);
        assertThat(snapshot.seenBy(Top.class).get("last")).isEqualTo(true);
    }

    @Test
    void should_tell_a_null_from_a_field_that_was_not_there() {
        PreviousState state = snapshot.seenBy(Middle.class);

        assertThat(state.has("nothing")).isTrue();
        assertThat(state.get("nothing")).isNull();
        assertThat(state.has("other")).isFalse();
        assertThatThrownBy(() -> state.get("other")).isInstanceOf(NoSuchElementException.class).hasMessageContaining("other").hasMessageContaining("nothing");
    }

    @Test
    void should_not_let_a_migration_change_what_a_rollback_puts_back() {
        Map<String, Object> all = snapshot.seenBy(Bottom.class).asMap();

        assertThatThrownBy(() -> all.put("name", "other")).isInstanceOf(UnsupportedOperationException.class);
        assertThat(all).containsOnlyKeys("name", "age", "size", "nothing", "last");
        assertThat(snapshot.byClass().keySet()).containsExactly(Top.class, Middle.class, Bottom.class);
    }
}
