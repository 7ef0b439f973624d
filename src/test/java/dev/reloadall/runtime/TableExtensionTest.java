package dev.reloadall.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@link First} and {@link Second} are what weaving makes for two versions that add a field each. */
class TableExtensionTest {

    static class Owner {
    }

    public static final class First extends TablePart {
        public int value;

        public First(Object owner) {
            super(owner);
        }

        @Override
        protected TablePart copyFor(Object other) {
            First copy = new First(other);
            copy.value = value;
            return copy;
        }
    }

    public static final class Second extends TablePart {
        public String text;

        public Second(Object owner) {
            super(owner);
        }

        @Override
        protected TablePart copyFor(Object other) {
            Second copy = new Second(other);
            copy.text = text;
            return copy;
        }
    }

    private final Extension extension = new TableExtension(Owner.class);
    private final Owner object = new Owner();

    @BeforeAll
    static void gateway() {
        dev.reloadall.engine.InVm.instrumentation();
    }

    @Test
    void should_make_a_part_when_it_is_first_asked_for() {
        extension.setParts(List.of(First.class));
        assertThat(extension.head(object)).isNull();
        Part part = extension.complete(object);
        assertThat(part).isInstanceOf(First.class).isSameAs(extension.head(object));
        assertThat(extension.complete(object)).isSameAs(part);
        assertThat(extension.complete(new Owner())).isNotSameAs(part);
    }

    @Test
    void should_put_a_newer_part_in_front_and_keep_the_older() {
        extension.setParts(List.of(First.class));
        First first = (First) extension.complete(object);
        first.value = 5;
        extension.setParts(List.of(Second.class, First.class));
        Part second = extension.complete(object);
        assertThat(second).isInstanceOf(Second.class);
        assertThat(second.link()).isSameAs(first);
        assertThat(Part.find(extension.head(object), First.class)).isSameAs(first);
    }

    @Test
    void should_go_back_to_the_older_part_after_a_roll_back() {
        extension.setParts(List.of(First.class));
        Part first = extension.complete(object);
        extension.setParts(List.of(Second.class, First.class));
        extension.complete(object);
        extension.setParts(List.of(First.class));
        assertThat(extension.complete(object)).isSameAs(first).isSameAs(extension.head(object));
    }

    @Test
    void should_keep_what_a_version_drops_until_it_is_trimmed() {
        extension.setParts(List.of(First.class));
        Part first = extension.complete(object);
        extension.keepOldParts(true);
        extension.setParts(List.of(Second.class));
        Part second = extension.complete(object);
        assertThat(extension.head(object)).isSameAs(second);
        assertThat(Part.find(second, First.class)).isSameAs(first);
        extension.keepOldParts(false);
        extension.trim(object);
        assertThat(extension.head(object)).isSameAs(second);
        assertThat(second.link()).isNull();
    }

    @Test
    void should_trim_the_newest_parts_too() {
        extension.setParts(List.of(Second.class, First.class));
        Part first = extension.complete(object).link();
        extension.setParts(List.of(First.class));
        extension.trim(object);
        assertThat(extension.head(object)).isSameAs(first);
        extension.setParts(List.of());
        extension.trim(object);
        assertThat(extension.head(object)).isNull();
    }

    @Test
    void should_fill_before_anybody_sees() {
        extension.setParts(List.of(First.class));
        extension.setMigration((owner, old, fresh) -> {
            assertThat(extension.head(owner)).isNull();
            ((First) fresh).value = 7;
        });
        assertThat(((First) extension.complete(object)).value).isEqualTo(7);
    }

    @Test
    void should_give_a_clone_the_values_but_parts_of_its_own() {
        extension.setParts(List.of(Second.class, First.class));
        Part head = extension.complete(object);
        ((Second) head).text = "t";
        ((First) head.link()).value = 3;
        Owner clone = new Owner();
        assertThat(extension.replace(clone, null, head.copy(clone))).isTrue();
        ((Second) head).text = "later";
        Second copy = (Second) extension.head(clone);
        assertThat(copy.text).isEqualTo("t");
        assertThat(((First) copy.link()).value).isEqualTo(3);
        assertThat(copy.refersTo(clone)).isTrue();
        assertThat(extension.head(object)).isSameAs(head);
    }

    @Test
    void should_keep_the_part_of_a_removed_field_for_obsolete_frames() {
        extension.setParts(List.of(First.class));
        extension.complete(object);
        Part kept = extension.slow(Second.class, extension.head(object), object);
        assertThat(kept).isInstanceOf(Second.class);
        assertThat(extension.slow(Second.class, extension.head(object), object)).isSameAs(kept);
        assertThat(extension.head(object)).isInstanceOf(First.class);
    }
}
