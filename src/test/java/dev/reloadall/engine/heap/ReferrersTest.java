package dev.reloadall.engine.heap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.Referrer;
import dev.reloadall.Referrer.Kind;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ReferrersTest extends WithHeapWalker {

    interface Constants {
        Object A = new Object();
        Object B = new Object();
    }

    interface MoreConstants extends Constants {
        Object C = new Object();
    }

    static class Base implements Constants {
        int number;
        Object inBase;
    }

    static class Derived extends Base implements MoreConstants, Constants {
        Object first;
        static Object shared;
        Object second;
    }

    private Referrer the(Kind kind, List<Referrer> referrers) {
        return referrers.stream().filter(r -> r.kind() == kind).reduce((a, b) -> {
            throw new AssertionError(referrers.toString());
        }).orElseThrow(() -> new AssertionError(referrers.toString()));
    }

    @Test
    void should_name_the_field_though_interfaces_have_fields_too() {
        Derived holder = new Derived();
        for (String field : List.of("first", "second", "inBase")) {
            Object target = new Object();
            set(holder, field, target);
            Referrer referrer = the(Kind.FIELD, walker.referrersOf(target));
            assertThat(referrer.holder()).isSameAs(holder);
            assertThat(referrer.where()).isEqualTo(field);
        }
        Reference.reachabilityFence(holder);
    }

    private static void set(Derived holder, String field, Object target) {
        switch (field) {
            case "first" -> holder.first = target;
            case "second" -> holder.second = target;
            default -> holder.inBase = target;
        }
    }

    @Test
    void should_name_the_static_field_and_its_class() {
        Derived.shared = new Object();
        Referrer referrer = the(Kind.STATIC_FIELD, walker.referrersOf(Derived.shared));
        assertThat(referrer.holder()).isSameAs(Derived.class);
        assertThat(referrer.where()).isEqualTo("shared");
        assertThat(the(Kind.STATIC_FIELD, walker.referrersOf(MoreConstants.C)).where()).isEqualTo("C");
    }

    @Test
    void should_tell_the_index_in_an_array() {
        Object target = new Object();
        Object[] array = {null, null, target};
        Referrer referrer = the(Kind.ARRAY_ELEMENT, walker.referrersOf(target));
        assertThat(referrer.holder()).isSameAs(array);
        assertThat(referrer.where()).isEqualTo("[2]");
        Reference.reachabilityFence(array);
    }

    @Test
    void should_name_the_frame_and_the_thread_of_a_local_variable() throws Exception {
        Object target = new Object();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread thread = new Thread(() -> hold(target, started, end), "holder-thread");
        thread.start();
        started.await();
        List<Referrer> referrers = walker.referrersOf(target);
        end.countDown();
        thread.join();
        assertThat(referrers).anySatisfy(r -> {
            assertThat(r.kind()).isEqualTo(Kind.STACK_LOCAL);
            assertThat(r.where()).startsWith(getClass().getName() + ".hold, slot ").endsWith(", thread holder-thread");
        });
    }

    private static void hold(Object target, CountDownLatch started, CountDownLatch end) {
        started.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Reference.reachabilityFence(target);
    }

    @Test
    void should_report_each_holder_and_a_holder_of_itself() {
        Derived target = new Derived();
        target.first = target;
        Object[] array = {target, target};
        List<Referrer> referrers = walker.referrersOf(target);
        assertThat(referrers).filteredOn(r -> r.kind() == Kind.ARRAY_ELEMENT).hasSize(2);
        assertThat(the(Kind.FIELD, referrers).holder()).isSameAs(target);
        Reference.reachabilityFence(array);
    }

    @Test
    void should_not_report_its_own_frames() {
        Object target = new Object();
        List<Referrer> referrers = walker.referrersOf(target);
        assertThat(referrers).allSatisfy(r -> {
            assertThat(r.kind()).isEqualTo(Kind.STACK_LOCAL);
            assertThat(r.where()).contains(getClass().getName());
        });
        Reference.reachabilityFence(target);
    }

    @Test
    void should_report_a_weak_holder_too() {
        Object target = new Object();
        WeakReference<Object> weak = new WeakReference<>(target);
        assertThat(the(Kind.FIELD, walker.referrersOf(target)).where()).isEqualTo("referent");
        Reference.reachabilityFence(weak);
        Reference.reachabilityFence(target);
    }

    @Test
    void should_answer_for_a_thread_and_for_a_class() {
        assertThat(walker.referrersOf(Thread.currentThread())).isNotEmpty();
        assertThat(walker.referrersOf(Derived.class)).isNotEmpty();
    }
}
