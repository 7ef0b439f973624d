package dev.reloadall.engine.heap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.JNIEnv;
import dev.reloadall.bench.BareHeap;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an object has beyond its fields is in a {@link State}. A test holds tables, never their entries: those would be roots. */
class SweepTest extends WithHeapWalker {

    static final class Table {
        volatile Entry[] slots;

        Table(Entry... entries) {
            slots = entries;
        }
    }

    static final class Entry extends WeakReference<Object> {
        final Object state;
        WeakReference<Object> weakState;

        Entry(Object key, Object state) {
            super(key);
            this.state = state;
            this.weakState = new WeakReference<>(state);
        }
    }

    static final class Owner {
        final String name;
        Object field;

        Owner(String name) {
            this.name = name;
        }
    }

    static final class State {
        Object field;
        final byte[] weight = new byte[64];

        State(Object field) {
            this.field = field;
        }
    }

    /** A weak reference whose class has constants by an interface: JVMTI numbers its fields otherwise. */
    interface Constants {
        Object A = new Object();
        Object B = new Object();
    }

    static final class OtherWeak extends WeakReference<Object> implements Constants {
        OtherWeak(Object referent) {
            super(referent);
        }
    }

    private int sweep(Table... tables) {
        return sweep(Entry.class, Duration.ofSeconds(10), tables);
    }

    private int sweep(Class<?> entryClass, Duration limit, Table... tables) {
        try {
            return walker.sweep(entryClass, tables, Table.class.getDeclaredField("slots"), box(tables), limit);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static Object[] box(Table... tables) {
        return new Object[] {Arrays.stream(tables).flatMap(table -> Arrays.stream(table.slots)).toArray()};
    }

    /** Makes entries in a frame that is gone when the test goes on. */
    private static Table table(Supplier<Entry[]> supplier) {
        return new Table(supplier.get());
    }

    private static Entry cyclic(String name) {
        Owner owner = new Owner(name);
        return new Entry(owner, new State(owner));
    }

    private static void assertFreed(Table table) {
        assertThat(table.slots).allSatisfy(entry -> assertThat(entry.get()).isNull());
    }

    private static void assertKept(Table table) {
        assertThat(table.slots).allSatisfy(entry -> assertThat(entry.get()).isNotNull());
    }

    @Test
    void should_free_an_owner_that_only_its_own_state_holds() {
        Table table = table(() -> new Entry[] {cyclic("a"), cyclic("b")});
        System.gc();
        assertThat(table.slots[0].get()).as("a collection alone cannot").isNotNull();
        assertThat(sweep(table)).isEqualTo(2);
        assertFreed(table);
    }

    @Test
    void should_really_collect_what_it_freed() {
        Table table = table(() -> new Entry[] {cyclic("a")});
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        PhantomReference<Object> gone = new PhantomReference<>(table.slots[0].state, queue);
        assertThat(sweep(table)).isEqualTo(1);
        table.slots = new Entry[0];
        for (int i = 0; i < 20 && !gone.refersTo(null); i++) {
            System.gc();
            pause();
        }
        assertThat(gone.refersTo(null)).isTrue();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void should_keep_the_state_of_a_live_owner() {
        Owner plain = new Owner("plain");
        Owner cyclic = new Owner("cyclic");
        State first = new State("x");
        State second = new State(cyclic);
        Table table = new Table(new Entry(plain, first), new Entry(cyclic, second));
        assertThat(sweep(table)).isZero();
        assertThat(table.slots[0].state).isSameAs(first);
        assertThat(table.slots[1].state).isSameAs(second);
        Reference.reachabilityFence(plain);
        Reference.reachabilityFence(cyclic);
    }

    @Test
    void should_free_an_owner_that_is_otherwise_reached_by_weak_references_only() {
        Table table = table(() -> new Entry[] {cyclic("weak"), cyclic("other"), cyclic("phantom")});
        WeakReference<Object> weak = new WeakReference<>(table.slots[0].get());
        OtherWeak other = new OtherWeak(table.slots[1].get());
        PhantomReference<Object> phantom = new PhantomReference<>(table.slots[2].get(), new ReferenceQueue<>());
        assertThat(sweep(table)).isEqualTo(3);
        assertThat(weak.get()).isNull();
        assertThat(other.get()).isNull();
        assertFreed(table);
        Reference.reachabilityFence(phantom);
    }

    @Test
    void should_keep_an_owner_that_is_softly_reached() {
        Table table = table(() -> new Entry[] {cyclic("soft")});
        SoftReference<Object> soft = new SoftReference<>(table.slots[0].get());
        assertThat(sweep(table)).isZero();
        assertKept(table);
        assertThat(soft.get()).isNotNull();
    }

    @Test
    void should_keep_an_owner_that_the_state_of_a_live_owner_reaches() {
        Owner live = new Owner("live");
        Table table = table(() -> {
            Owner inner = new Owner("inner");
            Owner innermost = new Owner("innermost");
            return new Entry[] {new Entry(innermost, new State(innermost)), new Entry(inner, new State(List.of(innermost))),
                new Entry(live, new State(inner))};
        });
        assertThat(sweep(table)).isZero();
        assertKept(table);
        Reference.reachabilityFence(live);
    }

    @Test
    void should_free_owners_that_hold_each_other() {
        Table table = table(() -> {
            Owner a = new Owner("a");
            Owner b = new Owner("b");
            return new Entry[] {new Entry(a, new State(b)), new Entry(b, new State(List.of(a)))};
        });
        assertThat(sweep(table)).isEqualTo(2);
        assertFreed(table);
    }

    @Test
    void should_free_an_owner_that_a_dead_owner_holds() {
        Table table = table(() -> {
            Owner dead = new Owner("dead");
            Owner inner = new Owner("inner");
            return new Entry[] {new Entry(dead, new State(List.of(dead, inner))), new Entry(inner, new State("x"))};
        });
        assertThat(sweep(table)).isEqualTo(2);
    }

    @Test
    void should_keep_all_states_of_one_owner() {
        Owner live = new Owner("live");
        Table table = table(() -> {
            Owner dead = new Owner("dead");
            return new Entry[] {new Entry(live, new State(live)), new Entry(live, new State("y")),
                new Entry(dead, new State(dead)), new Entry(dead, new State("z"))};
        });
        assertThat(sweep(table)).isEqualTo(2);
        assertThat(table.slots).extracting(Entry::get).containsExactly(live, live, null, null);
        Reference.reachabilityFence(live);
    }

    /** A linked list whose links are in states: 20,000 steps from key over state to key. */
    @Test
    void should_follow_a_long_chain_of_states() {
        Owner head = new Owner("head");
        Table table = table(() -> chain(head, 20_000));
        assertThat(sweep(table)).isZero();
        assertThat(Arrays.stream(table.slots).allMatch(entry -> entry.get() != null)).isTrue();
        Reference.reachabilityFence(head);
        Table dead = table(() -> chain(new Owner("dead head"), 1000));
        assertThat(sweep(dead)).isEqualTo(1000);
        assertFreed(dead);
    }

    /** The last one's state refers to the first. */
    private static Entry[] chain(Owner first, int length) {
        Entry[] entries = new Entry[length];
        Owner owner = first;
        for (int i = 0; i < length; i++) {
            Owner next = i == length - 1 ? first : new Owner("o" + i);
            entries[i] = new Entry(owner, new State(next));
            owner = next;
        }
        return entries;
    }

    @Test
    void should_keep_an_owner_that_a_thread_holds_on_its_stack() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Table table = new Table(new Entry[1]);
        Thread thread = new Thread(() -> {
            Owner local = new Owner("local");
            table.slots[0] = new Entry(local, new State(local));
            started.countDown();
            ObsoleteFramesTest.await(end);
            Reference.reachabilityFence(local);
        });
        thread.start();
        started.await();
        assertThat(sweep(table)).isZero();
        assertKept(table);
        end.countDown();
        thread.join();
        assertThat(sweep(table)).isEqualTo(1);
    }

    @Test
    void should_keep_an_owner_that_a_method_handle_holds() throws Exception {
        Table table = table(() -> new Entry[] {cyclic("bound")});
        MethodHandle bound = MethodHandles.lookup()
                .findVirtual(Object.class, "toString", java.lang.invoke.MethodType.methodType(String.class))
                .bindTo(table.slots[0].get());
        assertThat(sweep(table)).isZero();
        assertKept(table);
        Reference.reachabilityFence(bound);
    }

    @Test
    void should_leave_an_entry_alone_whose_owner_has_gone() {
        Table table = new Table(new Entry(new Object(), new State("x")));
        table.slots[0].clear();
        assertThat(sweep(table)).isZero();
        assertThat(table.slots[0].state).isNotNull();
    }

    @Test
    void should_keep_the_state_of_a_class_and_of_a_thread() {
        Table table = new Table(new Entry(Owner.class, new State(Owner.class)),
                new Entry(Thread.currentThread(), new State(Thread.currentThread())));
        assertThat(sweep(table)).isZero();
        assertKept(table);
    }

    @Test
    void should_sweep_while_the_program_is_busy() throws Exception {
        boolean[] stop = new boolean[1];
        List<Thread> threads = new ArrayList<>();
        long[] work = new long[4];
        for (int t = 0; t < work.length; t++) {
            int index = t;
            Thread thread = new Thread(() -> {
                List<Object> list = new ArrayList<>();
                while (!stop[0]) {
                    synchronized (stop) {
                        list.add(new State(list));
                        work[index]++;
                    }
                    if (list.size() > 1000) {
                        list = new ArrayList<>();
                    }
                }
            });
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        for (int round = 0; round < 5; round++) {
            Table table = table(() -> IntStream.range(0, 100).mapToObj(i -> cyclic("c")).toArray(Entry[]::new));
            assertThat(sweep(table)).isEqualTo(100);
        }
        long before = Arrays.stream(work).sum();
        pause();
        assertThat(Arrays.stream(work).sum()).as("they run again").isGreaterThan(before);
        synchronized (stop) {
            stop[0] = true;
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Some collectors wait for that thread, which waits for us: after the limit all go on, and nothing has happened. */
    @Test
    void should_give_up_when_a_thread_in_native_code_holds_the_collector_up() throws Exception {
        BareHeap.load(TestLibrary.bench());
        Thread critical = new Thread(() -> BareHeap.rhb_hold_critical(JNIEnv.CURRENT, new byte[8], 1500));
        critical.start();
        Thread.sleep(200);
        Table table = table(() -> new Entry[] {cyclic("a")});
        int freed = sweep(Entry.class, Duration.ofMillis(100), table);
        assertThat(table.slots[0].get() == null).isEqualTo(freed == 1);
        critical.join();
        assertThat(freed + sweep(table)).isEqualTo(1);
        assertFreed(table);
    }

    @Test
    void should_sweep_when_a_virtual_thread_asks() throws Exception {
        Table table = table(() -> new Entry[] {cyclic("a")});
        int[] freed = new int[1];
        Runnable task = () -> freed[0] = sweep(table);
        Thread thread = ObsoleteFramesTest.virtual(task);
        if (thread == null) {
            thread = new Thread(task);
        }
        thread.start();
        thread.join();
        assertThat(freed[0]).isEqualTo(1);
    }

    @Test
    void should_refuse_entries_of_another_class() {
        Table table = table(() -> new Entry[] {cyclic("a")});
        assertThatThrownBy(() -> sweep(SoftReference.class, Duration.ofSeconds(10), table))
                .isInstanceOf(HeapException.class).hasMessageContaining("JVMTI_ERROR_ILLEGAL_ARGUMENT");
        assertThatThrownBy(() -> sweep(OtherWeak.class, Duration.ofSeconds(10), table))
                .isInstanceOf(HeapException.class).hasMessageContaining("JVMTI_ERROR_ILLEGAL_ARGUMENT");
        assertKept(table);
    }

    /** More than there is room for at first; and what is in the tables afterwards is what was there before. */
    @Test
    void should_free_many_owners_in_several_tables() {
        Table first = table(() -> IntStream.range(0, 3000).mapToObj(i -> cyclic("c")).toArray(Entry[]::new));
        Owner owner = new Owner("live");
        Table second = table(() -> new Entry[] {cyclic("a"), new Entry(owner, new State(owner))});
        assertThat(sweep(first, second)).isEqualTo(3001);
        assertFreed(first);
        assertThat(second.slots).extracting(Entry::get).containsExactly(null, owner);
    }

    @Test
    void should_keep_an_owner_that_an_entry_outside_the_table_holds() {
        Table table = table(() -> new Entry[] {cyclic("a")});
        Entry outside = table.slots[0];
        assertThat(sweep(table)).isZero();
        assertThat(outside.get()).isNotNull();
    }

    @Test
    void should_sweep_nothing() {
        assertThat(sweep(new Table())).isZero();
    }
}
