package dev.reloadall.engine.heap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InstancesTest extends WithHeapWalker {

    interface Marked {
    }

    static class Animal {
    }

    static class Dog extends Animal implements Marked {
    }

    static final class Puppy extends Dog {
    }

    static class Stone {
    }

    static class Never {
    }

    private Set<Object> found(Class<?>... classes) {
        Object[] array = walker.instancesOf(List.of(classes));
        Set<Object> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(Arrays.asList(array));
        assertThat(set).as("each object once").hasSize(array.length);
        return set;
    }

    @Test
    void should_find_instances_of_a_class_and_its_subclasses() {
        Object[] live = {new Animal(), new Dog(), new Puppy()};
        assertThat(found(Animal.class)).contains(live);
        assertThat(found(Dog.class)).contains(live[1], live[2]).doesNotContain(live[0]);
        Reference.reachabilityFence(live);
    }

    @Test
    void should_find_instances_of_an_interface() {
        Object[] live = {new Dog(), new Puppy(), new Animal()};
        assertThat(found(Marked.class)).contains(live[0], live[1]).doesNotContain(live[2]);
        Reference.reachabilityFence(live);
    }

    @Test
    void should_find_an_object_once_when_class_and_superclass_are_asked_for() {
        Object[] live = {new Puppy(), new Stone()};
        assertThat(found(Puppy.class, Animal.class, Stone.class, Marked.class)).contains(live);
        Reference.reachabilityFence(live);
    }

    @Test
    void should_find_nothing_for_no_class_and_for_a_class_without_instances() {
        assertThat(walker.instancesOf(List.of())).isEmpty();
        assertThat(walker.instancesOf(List.of(Never.class))).isEmpty();
    }

    @Test
    void should_find_array_instances() {
        Stone[] stones = new Stone[3];
        assertThat(found(Stone[].class)).contains((Object) stones);
        Reference.reachabilityFence(stones);
    }

    @Test
    void should_find_class_objects() {
        assertThat(found(Class.class)).contains(Dog.class, String.class);
    }

    @Test
    void should_find_more_objects_than_are_untagged_one_by_one() {
        List<Object> many = new ArrayList<>();
        IntStream.range(0, 300_000).forEach(i -> many.add(new Stone()));
        assertThat(walker.instancesOf(List.of(Stone.class))).hasSizeGreaterThanOrEqualTo(300_000);
        assertThat(walker.taggedObjects()).isZero();
        assertThat(found(Stone.class)).hasSizeGreaterThanOrEqualTo(300_000);
        Reference.reachabilityFence(many);
    }

    static class Leaf {
    }

    @Test
    void should_collect_first_where_most_of_very_many_are_dead() {
        assertThat(afterMostHaveDied(List.of(Leaf.class))).isLessThan(1000);
        List<Class<?>> many = new ArrayList<>(List.of(Leaf.class, String[].class, Integer[].class, Long[].class));
        many.addAll(List.of(Short[].class, Byte[].class, Double[].class, Float[].class, Animal[].class));
        assertThat(afterMostHaveDied(many)).isLessThan(100_000);
    }

    private long afterMostHaveDied(List<Class<?>> classes) {
        Leaf[] leaves = new Leaf[2_200_000];
        Arrays.setAll(leaves, i -> new Leaf());
        Leaf[] live = Arrays.copyOf(leaves, 10);
        leaves = null;
        Set<Object> found = found(classes.toArray(Class<?>[]::new));
        assertThat(found).contains((Object[]) live);
        return found.stream().filter(Leaf.class::isInstance).count();
    }

    @Test
    void should_find_the_instances_of_many_classes_at_once() {
        Collection<Class<?>> classes = new ArrayList<>(List.of(Animal.class, Stone.class, Never.class, Marked.class));
        for (Object o : walker.instancesOf(List.of(Class.class))) {
            if (((Class<?>) o).getName().startsWith("java.util.") && !((Class<?>) o).isInterface()) {
                classes.add((Class<?>) o);
            }
        }
        assertThat(classes).hasSizeGreaterThan(100);
        Object[] live = {new Puppy(), new Stone(), new ArrayList<>()};
        Object[] array = walker.instancesOf(classes);
        Set<Object> set = Collections.newSetFromMap(new IdentityHashMap<>());
        Collections.addAll(set, array);
        assertThat(set.size()).isEqualTo(array.length);
        for (Object o : live) {
            assertThat(set.contains(o)).isTrue();
        }
        Reference.reachabilityFence(live);
    }

    @Test
    void should_refuse_null() {
        assertThatThrownBy(() -> walker.instancesOf(Collections.singletonList(null))).isInstanceOf(NullPointerException.class);
    }

    @Test
    void should_refuse_to_work_when_closed() {
        HeapWalker closed = HeapWalker.open();
        closed.close();
        closed.close();
        assertThatThrownBy(closed::taggedObjects).isInstanceOf(IllegalStateException.class);
    }
}
