package dev.reloadall.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideTableTest {

    /** As a companion is one. */
    static final class Numbered extends TablePart {
        final int number;

        Numbered(Object owner, int number) {
            super(owner);
            this.number = number;
        }

        @Override
        protected TablePart copyFor(Object other) {
            return new Numbered(other, number);
        }
    }

    private final SideTable table = new SideTable();

    private Object[] filled(int count) {
        Object[] objects = IntStream.range(0, count).mapToObj(i -> new Object()).toArray();
        for (int i = 0; i < count; i++) {
            assertThat(table.replace(objects[i], null, new Numbered(objects[i], i))).isTrue();
        }
        return objects;
    }

    private int number(Object object) {
        return ((Numbered) table.get(object)).number;
    }

    private int size() {
        List<Object> parts = new java.util.ArrayList<>();
        table.addTo(parts);
        return parts.size();
    }

    /** Steps of several are those of a class among others; the fullest a table may be. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 16, 48, 64, 1 << 10, 1 << 14, 1 << 17})
    void should_find_places_near_home_for_hashes_that_follow_each_other(int step) {
        int length = 1 << 14;
        boolean[] taken = new boolean[length];
        int looks = 0;
        int hash = 12_345;
        for (int i = 0; i < length / 3; i++, hash = hash + step & Integer.MAX_VALUE) {
            int place = SideTable.home(hash, length);
            while (taken[place]) {
                place = place + 1 & length - 1;
                looks++;
            }
            taken[place] = true;
        }
        assertThat(looks).isLessThan(length / 3);
    }

    @Test
    void should_leave_room_between_hashes_that_follow_each_other() {
        int home = SideTable.home(1_000, 1 << 14);
        assertThat(SideTable.home(1_001, 1 << 14)).isEqualTo(home + 3);
    }

    @Test
    void should_find_the_part_of_each_of_many_objects() {
        Object[] objects = filled(50_000);
        for (int i = 0; i < objects.length; i++) {
            assertThat(number(objects[i])).isEqualTo(i);
        }
        assertThat(table.get(new Object())).isNull();
        assertThat(size()).isEqualTo(objects.length);
    }

    @Test
    void should_replace_only_what_is_expected() {
        Object object = filled(1)[0];
        Part first = table.get(object);
        Numbered second = new Numbered(object, 2);
        assertThat(table.replace(object, null, second)).isFalse();
        assertThat(table.replace(object, second, null)).isFalse();
        assertThat(table.get(object)).isSameAs(first);
        assertThat(table.replace(object, first, second)).isTrue();
        assertThat(table.get(object)).isSameAs(second);
    }

    @Test
    void should_find_the_others_when_one_has_been_taken_out() {
        Object[] objects = filled(1000);
        for (int i = 0; i < objects.length; i += 2) {
            assertThat(table.replace(objects[i], table.get(objects[i]), null)).isTrue();
        }
        for (int i = 0; i < objects.length; i++) {
            assertThat(table.get(objects[i]) != null).isEqualTo(i % 2 == 1);
        }
        assertThat(table.replace(objects[0], null, new Numbered(objects[0], 77))).isTrue();
        assertThat(number(objects[0])).isEqualTo(77);
        table.expunge();
        assertThat(size()).isEqualTo(501);
    }

    @Test
    void should_refuse_null() {
        assertThatThrownBy(() -> table.get(null)).isInstanceOf(NullPointerException.class);
    }

    /** Of 31 bits, two among some 200,000 objects are all but certain to be the same. */
    @Test
    void should_tell_objects_with_the_same_identity_hash_apart() {
        Map<Integer, Object> seen = new HashMap<>();
        for (int i = 0; i < 2_000_000; i++) {
            Object object = new Object();
            Object twin = seen.putIfAbsent(System.identityHashCode(object), object);
            if (twin != null) {
                table.replace(object, null, new Numbered(object, 1));
                assertThat(table.get(twin)).isNull();
                table.replace(twin, null, new Numbered(twin, 2));
                assertThat(number(object)).isEqualTo(1);
                assertThat(number(twin)).isEqualTo(2);
                return;
            }
        }
        throw new AssertionError("no two objects with the same hash");
    }

    @Test
    void should_let_parts_go_with_their_objects() throws Exception {
        Object[] objects = filled(10_000);
        Object kept = objects[4711];
        WeakReference<Object> last = new WeakReference<>(objects[9999]);
        objects = null;
        for (int i = 0; i < 100 && !last.refersTo(null); i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(10);
        }
        table.expunge();
        assertThat(size()).isLessThan(10);
        assertThat(number(kept)).isEqualTo(4711);
        assertThat(table.get(filled(1)[0])).isNotNull();
        Reference.reachabilityFence(objects);
    }

    @Test
    void should_be_readable_while_it_grows_and_is_cleaned() throws Exception {
        Object[] first = filled(1000);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> readers = IntStream.range(0, 2).mapToObj(i -> threads.submit(() -> read(first, over))).toList();
            Future<?> cleaner = threads.submit(() -> {
                while (!over.get()) {
                    table.expunge();
                }
            });
            Object[] second = filled(100_000);
            over.set(true);
            cleaner.get();
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
            assertThat(number(second[99_999])).isEqualTo(99_999);
        } finally {
            over.set(true);
            threads.shutdown();
        }
    }

    /** @return how often it has read them all */
    private int read(Object[] objects, AtomicBoolean over) {
        int times = 0;
        do {
            for (int i = 0; i < objects.length; i++) {
                if (number(objects[i]) != i) {
                    throw new AssertionError("another object's part");
                }
            }
            times++;
        } while (!over.get());
        return times;
    }

    /** What a sweep takes away comes back: nobody may take the object for one that has no part yet. */
    @Test
    void should_let_a_reader_wait_while_a_sweep_has_taken_the_parts_away() throws Exception {
        Object object = filled(1)[0];
        java.lang.reflect.Field slots = SideTable.class.getDeclaredField("slots");
        slots.setAccessible(true);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        table.lock();
        try {
            Object array = slots.get(table);
            slots.set(table, null);
            Future<Part> reader = thread.submit(() -> table.get(object));
            assertThatThrownBy(() -> reader.get(20, TimeUnit.MILLISECONDS)).isInstanceOf(java.util.concurrent.TimeoutException.class);
            slots.set(table, array);
            table.unlock();
            assertThat(waitFor(reader)).isSameAs(table.get(object));
        } finally {
            thread.shutdown();
        }
    }

    private static Part waitFor(Future<Part> reader) throws InterruptedException, ExecutionException {
        return reader.get();
    }

    @Test
    void should_make_room_at_once() {
        table.expect(10_000);
        Object[] objects = filled(10_000);
        assertThat(number(objects[9_999])).isEqualTo(9_999);
        table.expect(Integer.MAX_VALUE / 1_000_000);
        assertThat(number(objects[5_000])).isEqualTo(5_000);
    }
}
