package dev.reloadall.engine.repoint.klass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reloadall.engine.InVm;
import dev.reloadall.engine.repoint.vm.Layout;
import dev.reloadall.engine.repoint.vm.VmFlags;
import dev.reloadall.engine.repoint.vm.VmStructs;
import dev.reloadall.runtime.Repointed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The objects found are given here; what they become the VM says. */
class StoresTest {

    /** Stands for a class of the program. */
    static class Specimen implements Cloneable {
        @Override
        public String toString() {
            return "now";
        }
    }

    static class Other {
    }

    /** Stands for its successor. */
    static final class Later extends Specimen implements Runnable {
        @Override
        public void run() {
            throw new AssertionError("not called");
        }

        @Override
        public String toString() {
            return "later";
        }
    }

    private static long now;
    private static long later;

    @BeforeAll
    static void hide() {
        InVm.instrumentation();
        VmStructs structs = VmStructs.read();
        Layout layout = new Layout(structs, new VmFlags(structs));
        new Later().toString(); // linked
        now = layout.word(Specimen.class);
        later = layout.word(Later.class);
        layout.requireSame(Specimen.class, Later.class);
        layout.hide(Later.class, Specimen.class);
    }

    private final List<Collection<Class<?>>> walks = new ArrayList<>();

    private Function<Collection<Class<?>>, Object[]> finding(Object[]... found) {
        return types -> {
            walks.add(List.copyOf(types));
            return found[Math.min(walks.size(), found.length) - 1];
        };
    }

    @Test
    void should_make_every_object_an_instance_of_the_successor_and_back() {
        Object[] all = {new Specimen(), new Specimen(), new Other()};
        new Stores(finding(all), Set.of()).store(Map.of(Specimen.class, later));

        assertThat(all[0]).isInstanceOf(Runnable.class).hasToString("later");
        assertThat(all[0].getClass() == Specimen.class).isTrue(); // asked here, in code that C2 has not compiled
        assertThat(all[1]).isInstanceOf(Runnable.class);
        assertThat(all[2]).isNotInstanceOf(Runnable.class);

        new Stores(finding(all), Set.of()).store(Map.of(Specimen.class, now));
        assertThat(all[0]).isNotInstanceOf(Runnable.class).hasToString("now");
    }

    @Test
    void should_walk_once_where_nothing_is_cloned() {
        new Stores(finding(new Object[] {new Specimen()}), Set.of()).store(Map.of(Specimen.class, later));

        assertThat(walks).hasSize(1);
    }

    /** One that was cloned before its original's turn came is found by the next walk, which looks for such classes only. */
    @Test
    void should_walk_again_until_no_clone_is_left() {
        Object[] clones = {new Specimen(), new Specimen()};
        Object[] first = {new Specimen()};
        new Stores(finding(first, clones, clones), Set.of(Specimen.class)).store(Map.of(Specimen.class, later, Other.class, Repointed.word(new Other())));

        assertThat(clones).allMatch(each -> each instanceof Runnable);
        assertThat(walks).hasSize(3);
        assertThat(walks.get(0)).containsExactlyInAnyOrder(Specimen.class, Other.class);
        assertThat(walks.subList(1, 3)).allMatch(each -> each.equals(List.of(Specimen.class)));
    }

    @Test
    void should_give_up_where_the_program_clones_without_end() {
        Stores stores = new Stores(types -> new Object[] {new Specimen()}, Set.of(Specimen.class));

        assertThatThrownBy(() -> stores.store(Map.of(Specimen.class, later))).isInstanceOf(IllegalStateException.class).hasMessageContaining("faster");
    }

    @Test
    void should_not_walk_where_there_is_nothing_to_store() {
        new Stores(finding(), Set.of(Specimen.class)).store(Map.of());

        assertThat(walks).isEmpty();
    }

    @Test
    void should_fail_where_an_object_does_not_answer_with_its_class_any_more() {
        Object object = new Specimen();
        long other = Repointed.word(new Other());
        try {
            assertThatThrownBy(() -> new Stores(types -> Arrays.asList(object).toArray(), Set.of()).store(Map.of(Specimen.class, other)))
                    .isInstanceOf(IllegalStateException.class).hasMessageContaining(Specimen.class.getName());
        } finally {
            Repointed.store(object, now);
        }
        assertThat(object).hasToString("now");
    }
}
