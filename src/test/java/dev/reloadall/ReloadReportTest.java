package dev.reloadall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReloadReportTest {
    private static final ClassOutcome ACCOUNT = ClassOutcome.builder("shop.Account", 2, Verdict.SCHEMA)
            .fieldAdded("long", "points").fieldRetyped("balance", "int", "long").fieldRenamed("owner", "holder")
            .fieldRemoved("java.lang.String", "note").methodAdded("total(int)").methodRemoved("sum()")
            .instancesMigrated(1200).how("slot").build();
    private static final ClassOutcome MAIN = ClassOutcome.builder("shop.Main", 4, Verdict.BODIES).build();

    @Test
    void should_be_a_table_a_person_likes_to_read() {
        ReloadReport report = ReloadReport.builder()
                .add(MAIN).add(ACCOUNT)
                .add(ClassOutcome.builder("shop.Unchanged", 1, Verdict.UNCHANGED).build())
                .add(ClassOutcome.builder("shop.Old", 3, Verdict.DELETED).build())
                .add(ClassOutcome.builder("shop.Fresh", 1, Verdict.NEW).build())
                .add(new Warning("shop.Account", "balance", "3 values did not fit"))
                .add(new ObsoleteFrame("main", "shop.Main", "run", 42))
                .migrated(Account.class, 1200)
                .elapsed(Duration.ofMillis(41)).pause(Duration.ofMillis(12))
                .build();

        assertThat(report).hasToString("""
            reloaded 4 classes, 1,200 objects migrated, in 41 ms (12 ms of it paused)
              class         version     verdict  what changed            migrated  how
              shop.Account  v1 -> v2    schema   + long points              1,200  slot
                                                 ~ balance: int -> long
                                                 ~ owner -> holder
                                                 - String note
                                                 + total(int)
                                                 - sum()
              shop.Old      v3 -> gone  deleted
              shop.Fresh    v1          new
              shop.Main     v3 -> v4    bodies
            warnings
              shop.Account.balance: 3 values did not fit
            still running superseded code, until it returns
              shop.Main.run, line 42, in thread main
            """);
    }

    @Test
    void should_say_one_of_each_in_the_singular() {
        ReloadReport report = ReloadReport.builder()
                .add(ClassOutcome.builder("Dog", 2, Verdict.SCHEMA).fieldAdded("int", "age").instancesMigrated(1)
                        .how("side table (slower: class was loaded before the agent)").build())
                .migrated(Account.class, 1).build();

        assertThat(report).hasToString("""
            reloaded 1 class, 1 object migrated
              class  version   verdict  what changed  migrated  how
              Dog    v1 -> v2  schema   + int age            1  side table (slower: class was loaded before the agent)
            """);
    }

    @Test
    void should_leave_out_what_bodies_do_not_have() {
        assertThat(ReloadReport.builder().add(MAIN).elapsed(Duration.ofNanos(3_400_000)).build()).hasToString("""
            reloaded 1 class, in 3.4 ms
              class      version   verdict
              shop.Main  v3 -> v4  bodies
            """);
    }

    @Test
    void should_say_that_there_was_nothing_to_do() {
        ReloadReport report = ReloadReport.builder().elapsed(Duration.ofMillis(2)).build();

        assertThat(report).hasToString("nothing to reload, in 2.0 ms\n");
        assertThat(report.changed()).isFalse();
        assertThat(report.succeeded()).isTrue();
    }

    @Test
    void should_fit_a_screen_when_very_much_changed() {
        ReloadReportBuilder builder = ReloadReport.builder();
        for (int i = 0; i < 300; i++) {
            builder.add(ClassOutcome.builder("C" + i, 2, Verdict.BODIES).build());
        }
        ClassOutcome.Builder big = ClassOutcome.builder("Big", 2, Verdict.SCHEMA);
        for (int i = 0; i < 100; i++) {
            big.methodAdded("m" + i + "()");
        }
        ReloadReport report = builder.add(big.build()).build();
        List<String> lines = report.toString().lines().toList();

        assertThat(lines).hasSizeLessThan(60)
                .startsWith("reloaded 301 classes", "  class  version   verdict  what changed", "  Big    v1 -> v2  schema   + m0()")
                .contains("                            and 88 changes more")
                .endsWith("  and 261 classes more; toJson() names them all");
        assertThat(report.toJson()).contains("\"m99()\"").contains("\"C299\"");
    }

    @Test
    void should_indent_a_warning_of_several_lines() {
        ReloadReport report = ReloadReport.builder().add(Warning.of("first\nsecond")).build();

        assertThat(report).hasToString("nothing to reload\nwarnings\n  first\n  second\n");
    }

    @Test
    void should_count_each_object_once_and_under_all_its_supertypes() {
        ReloadReport report = ReloadReport.builder().migrated(Account.class, 3).migrated(Savings.class, 4).build();

        assertThat(report.instancesMigrated()).isEqualTo(7);
        assertThat(report.instancesMigrated(Account.class)).isEqualTo(7);
        assertThat(report.instancesMigrated(Savings.class)).isEqualTo(4);
        assertThat(report.instancesMigrated(Object.class)).isEqualTo(7);
        assertThat(report.instancesMigrated(Collection.class)).isEqualTo(4);
        assertThat(report.instancesMigrated(String.class)).isZero();
    }

    @Test
    void should_not_be_changed_when_it_was_refused_or_failed() {
        Refusal refusal = Refusal.of("A", RefusalKind.SUPERCLASS_CHANGED, "r", "w");

        assertThat(ReloadReport.builder().add(MAIN).build().changed()).isTrue();
        assertThat(ReloadReport.builder().add(MAIN).add(refusal).build().changed()).isFalse();
        assertThat(ReloadReport.builder().add(MAIN).cause(new OutOfMemoryError()).build().changed()).isFalse();
    }

    @Test
    void should_head_the_table_of_a_failed_reload_with_what_was_thrown() {
        ReloadReport report = ReloadReport.builder().cause(new IllegalStateException("no rate")).build();

        assertThat(report).hasToString("the reload failed: java.lang.IllegalStateException: no rate\n");
        assertThat(report.cause()).containsInstanceOf(IllegalStateException.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void should_be_the_same_in_json() {
        Map<String, Object> json = JsonText.parse(ReloadReport.builder()
                .add(ACCOUNT).add(Warning.of("shop.A", "said \"no\"")).add(new ObsoleteFrame("t-1", "shop.Main", "run", -1))
                .migrated(Account.class, 1200).elapsed(Duration.ofNanos(5)).pause(Duration.ofNanos(3)).build().toJson());

        assertThat(json.keySet()).containsExactly(
                "changed", "succeeded", "instancesMigrated", "elapsedNanos", "pauseNanos", "classes", "refusals", "warnings",
                "obsoleteFrames", "cause", "rollbackFailure");
        assertThat(json).containsEntry("changed", true).containsEntry("instancesMigrated", 1200L)
                .containsEntry("elapsedNanos", 5L).containsEntry("pauseNanos", 3L).containsEntry("cause", null);
        assertThat(((List<Map<String, Object>>) json.get("classes")).get(0))
                .containsEntry("name", "shop.Account").containsEntry("verdict", "SCHEMA")
                .containsEntry("previousVersion", 1L).containsEntry("version", 2L)
                .containsEntry("fieldsAdded", List.of("long points")).containsEntry("fieldsRemoved", List.of("String note"))
                .containsEntry("fieldsRetyped", List.of("balance: int -> long")).containsEntry("fieldsRenamed", List.of("owner -> holder"))
                .containsEntry("methodsAdded", List.of("total(int)")).containsEntry("methodsRemoved", List.of("sum()"))
                .containsEntry("instancesMigrated", 1200L).containsEntry("how", "slot");
        assertThat(json.get("obsoleteFrames")).isEqualTo(
                List.of(Map.of("thread", "t-1", "class", "shop.Main", "method", "run", "line", -1L)));
    }

    @Test
    void should_not_change_when_its_builder_goes_on() {
        ReloadReportBuilder builder = ReloadReport.builder().add(MAIN);
        ReloadReport report = builder.build();
        builder.add(ACCOUNT);

        assertThat(report.classes()).containsExactly(MAIN);
        assertThatThrownBy(() -> report.classes().add(ACCOUNT)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void should_refuse_null() {
        assertThatNullPointerException().isThrownBy(() -> ReloadReport.builder().add((ClassOutcome) null));
        assertThatNullPointerException().isThrownBy(() -> ReloadReport.builder().add((Refusal) null));
        assertThatNullPointerException().isThrownBy(() -> ReloadReport.builder().elapsed(null));
        assertThatNullPointerException().isThrownBy(() -> Refusal.of("A", RefusalKind.INTERNAL, null, "w"));
        assertThatNullPointerException().isThrownBy(() -> new Warning(null, "member", "without its class"));
        assertThatNullPointerException().isThrownBy(() -> ClassOutcome.builder("A", 1, null));
        List<String> withNull = new ArrayList<>(Arrays.asList("a", null));
        assertThatNullPointerException().isThrownBy(() -> new Audit.DeletedClass("A", 1, withNull));
    }

    private static class Account {}

    private abstract static class SavingsBase extends Account implements Collection<String> {}

    private abstract static class Savings extends SavingsBase {}
}
