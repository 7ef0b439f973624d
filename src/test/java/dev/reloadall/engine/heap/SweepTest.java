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

/** A table's entries stand in an array that the test holds; what an object has beyond its fields is in a {@link State}. */
class SweepTest extends WithHeapWalker {

    static final class Entry extends WeakReference<Object> {
        volatile Object state;
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

    private int sweep(Entry... entries) {
        return walker.sweep(Entry.class, entries);
    }

    /** Makes entries in a frame that is gone when the test goes on. */
    private static Entry[] entries(Supplier<Entry[]> supplier) {
        return supplier.get();
    }

    private static Entry cyclic(String name) {
        Owner owner = new Owner(name);
        return new Entry(owner, new State(owner));
    }

    private static void assertFreed(Entry entry) {
        assertThat(entry.state).isNull();
        assertThat(entry.get()).isNull();
    }

    @Test
    void should_free_an_owner_that_only_its_own_state_holds() {
        Entry[] entries = entries(() -> new Entry[] {cyclic("a"), cyclic("b")});
        System.gc();
        assertThat(entries[0].get()).as("a collection alone cannot").isNotNull();
        assertThat(sweep(entries)).isEqualTo(2);
        assertFreed(entries[0]);
        assertFreed(entries[1]);
    }

    @Test
    void should_really_collect_what_it_freed() {
        Entry[] entries = entries(() -> new Entry[] {cyclic("a")});
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        PhantomReference<Object> gone = new PhantomReference<>(entries[0].state, queue);
        assertThat(sweep(entries)).isEqualTo(1);
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
        Entry[] entries = {new Entry(plain, first), new Entry(cyclic, second)};
        assertThat(sweep(entries)).isZero();
        assertThat(entries[0].state).isSameAs(first);
        assertThat(entries[1].state).isSameAs(second);
        Reference.reachabilityFence(plain);
        Reference.reachabilityFence(cyclic);
    }

    @Test
    void should_free_an_owner_that_is_otherwise_reached_by_weak_references_only() {
        Entry[] entries = entries(() -> new Entry[] {cyclic("weak"), cyclic("other"), cyclic("phantom")});
        WeakReference<Object> weak = new WeakReference<>(entries[0].get());
        OtherWeak other = new OtherWeak(entries[1].get());
        PhantomReference<Object> phantom = new PhantomReference<>(entries[2].get(), new ReferenceQueue<>());
        assertThat(sweep(entries)).isEqualTo(3);
        assertThat(weak.get()).isNull();
        assertThat(other.get()).isNull();
        Arrays.asList(entries).forEach(SweepTest::assertFreed);
        Reference.reachabilityFence(phantom);
    }

    @Test
    void should_keep_an_owner_that_is_softly_reached() {
        Entry[] entries = entries(() -> new Entry[] {cyclic("soft")});
        SoftReference<Object> soft = new SoftReference<>(entries[0].get());
        assertThat(sweep(entries)).isZero();
        assertThat(entries[0].state).isNotNull();
        assertThat(soft.get()).isNotNull();
    }

    @Test
    void should_keep_an_owner_that_the_state_of_a_live_owner_reaches() {
        Owner live = new Owner("live");
        Entry[] entries = entries(() -> {
            Owner inner = new Owner("inner");
            Owner innermost = new Owner("innermost");
            return new Entry[] {new Entry(innermost, new State(innermost)), new Entry(inner, new State(List.of(innermost))),
                new Entry(live, new State(inner))};
        });
        assertThat(sweep(entries)).isZero();
        assertThat(entries).allSatisfy(e -> {
            assertThat(e.state).isNotNull();
            assertThat(e.get()).isNotNull();
        });
        Reference.reachabilityFence(live);
    }

    @Test
    void should_free_owners_that_hold_each_other() {
        Entry[] entries = entries(() -> {
            Owner a = new Owner("a");
            Owner b = new Owner("b");
            return new Entry[] {new Entry(a, new State(b)), new Entry(b, new State(List.of(a)))};
        });
        assertThat(sweep(entries)).isEqualTo(2);
        Arrays.asList(entries).forEach(SweepTest::assertFreed);
    }

    @Test
    void should_free_an_owner_that_a_dead_owner_holds() {
        Entry[] entries = entries(() -> {
            Owner dead = new Owner("dead");
            Owner inner = new Owner("inner");
            return new Entry[] {new Entry(dead, new State(List.of(dead, inner))), new Entry(inner, new State("x"))};
        });
        assertThat(sweep(entries)).isEqualTo(2);
    }

    @Test
    void should_keep_all_states_of_one_owner() {
        Owner live = new Owner("live");
        Entry[] entries = entries(() -> {
            Owner dead = new Owner("dead");
            return new Entry[] {new Entry(live, new State(live)), new Entry(live, new State("y")),
                new Entry(dead, new State(dead)), new Entry(dead, new State("z"))};
        });
        assertThat(sweep(entries)).isEqualTo(2);
        assertThat(entries[0].state).isNotNull();
        assertThat(entries[1].state).isNotNull();
        Reference.reachabilityFence(live);
    }

    /** A linked list whose links are in states: 20,000 steps from key over state to key. */
    @Test
    void should_follow_a_long_chain_of_states() {
        Owner head = new Owner("head");
        Entry[] entries = chain(head, 20_000);
        assertThat(sweep(entries)).isZero();
        assertThat(Arrays.stream(entries).allMatch(e -> e.state != null)).isTrue();
        Reference.reachabilityFence(head);
        assertThat(sweep(chain(new Owner("dead head"), 1000))).isEqualTo(1000);
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
        Entry[] entries = new Entry[1];
        Thread thread = new Thread(() -> {
            Owner local = new Owner("local");
            entries[0] = new Entry(local, new State(local));
            started.countDown();
            ObsoleteFramesTest.await(end);
            Reference.reachabilityFence(local);
        });
        thread.start();
        started.await();
        assertThat(sweep(entries)).isZero();
        assertThat(entries[0].state).isNotNull();
        end.countDown();
        thread.join();
        assertThat(sweep(entries)).isEqualTo(1);
    }

    @Test
    void should_keep_an_owner_that_a_method_handle_holds() throws Exception {
        Entry[] entries = entries(() -> new Entry[] {cyclic("bound")});
        MethodHandle bound = MethodHandles.lookup()
                .findVirtual(Object.class, "toString", java.lang.invoke.MethodType.methodType(String.class))
                .bindTo(entries[0].get());
        assertThat(sweep(entries)).isZero();
        assertThat(entries[0].state).isNotNull();
        Reference.reachabilityFence(bound);
    }

    @Test
    void should_leave_an_entry_alone_whose_owner_has_gone() {
        Entry[] entries = {new Entry(new Object(), new State("x"))};
        entries[0].clear();
        assertThat(sweep(entries)).isZero();
        assertThat(entries[0].state).isNotNull();
    }

    @Test
    void should_keep_the_state_of_a_class_and_of_a_thread() {
        Entry[] entries = {new Entry(Owner.class, new State(Owner.class)),
            new Entry(Thread.currentThread(), new State(Thread.currentThread()))};
        assertThat(sweep(entries)).isZero();
        assertThat(entries[0].state).isNotNull();
        assertThat(entries[1].state).isNotNull();
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
            Entry[] entries = entries(() -> IntStream.range(0, 100).mapToObj(i -> cyclic("c")).toArray(Entry[]::new));
            assertThat(sweep(entries)).isEqualTo(100);
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
        Entry[] entries = entries(() -> new Entry[] {cyclic("a")});
        int freed = walker.sweep(Entry.class, entries, Duration.ofMillis(100));
        assertThat(entries[0].state == null).isEqualTo(freed == 1);
        assertThat(entries[0].get() == null).isEqualTo(freed == 1);
        critical.join();
        assertThat(freed + sweep(entries)).isEqualTo(1);
        assertFreed(entries[0]);
    }

    @Test
    void should_sweep_when_a_virtual_thread_asks() throws Exception {
        Entry[] entries = entries(() -> new Entry[] {cyclic("a")});
        int[] freed = new int[1];
        Runnable task = () -> freed[0] = sweep(entries);
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
        assertThatThrownBy(() -> walker.sweep(Entry.class, new Object[] {"no entry"}))
                .isInstanceOf(HeapException.class).hasMessageContaining("JVMTI_ERROR_ILLEGAL_ARGUMENT");
        assertThatThrownBy(() -> walker.sweep(WeakReference.class, new Object[] {new WeakReference<>("x")}))
                .isInstanceOf(HeapException.class).hasMessageContaining("GetFieldID");
    }

    @Test
    void should_sweep_nothing() {
        assertThat(sweep()).isZero();
    }
}
