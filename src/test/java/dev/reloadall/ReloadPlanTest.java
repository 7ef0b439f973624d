package dev.reloadall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReloadPlanTest {
    private static final ClassOutcome ACCOUNT = ClassOutcome.builder("shop.Account", 2, Verdict.SCHEMA)
            .fieldAdded("long", "points").build();
    private static final Refusal REFUSAL =
            Refusal.of("shop.Savings", RefusalKind.SUPERCLASS_CHANGED, "another superclass", "restart the program");

    @Test
    void should_say_that_it_would_change_nothing() {
        ReloadPlan plan = ReloadPlan.builder().build();

        assertThat(plan).hasToString("reloadAll() would change nothing\n");
        assertThat(plan.canReload()).isTrue();
        assertThat(plan.wouldChange()).isFalse();
    }

    @Test
    void should_show_what_it_would_change() {
        ReloadPlan plan = ReloadPlan.builder().add(ACCOUNT).add(Warning.of("shop.Account", "owner may now be holder")).build();

        assertThat(plan).hasToString("""
            reloadAll() would change 1 class
              class         version   verdict  what changed
              shop.Account  v1 -> v2  schema   + long points
            warnings
              shop.Account: owner may now be holder
            """);
        assertThat(plan.canReload()).isTrue();
        assertThat(plan.wouldChange()).isTrue();
    }

    @Test
    void should_show_every_refusal() {
        ReloadPlan plan = ReloadPlan.builder().add(ACCOUNT)
                .add(ClassOutcome.builder("shop.Savings", 1, Verdict.REFUSED).build()).add(REFUSAL).build();

        assertThat(plan).hasToString("""
            reloadAll() would refuse: 1 problem
              class         version   verdict  what changed
              shop.Account  v1 -> v2  schema   + long points
              shop.Savings  v1        refused
              1. shop.Savings  SUPERCLASS_CHANGED
                 another superclass
                 way out: restart the program
            """);
        assertThat(plan.canReload()).isFalse();
        assertThat(plan.wouldChange()).isTrue();
    }

    @Test
    void should_be_the_same_in_json() {
        Map<String, Object> json = JsonText.parse(ReloadPlan.builder().add(ACCOUNT).add(REFUSAL).build().toJson());

        assertThat(json.keySet()).containsExactly("canReload", "wouldChange", "classes", "refusals", "warnings");
        assertThat(json).containsEntry("canReload", false).containsEntry("wouldChange", true).containsEntry("warnings", List.of());
        assertThat(json.get("refusals").toString()).isEqualTo(
                "[{class=shop.Savings, member=null, kind=SUPERCLASS_CHANGED, reason=another superclass, wayOut=restart the program, file=null}]");
    }

    @Test
    void should_write_a_migration_to_start_from() {
        ReloadPlan plan = ReloadPlan.builder().add(ClassOutcome.builder("shop.Account", 2, Verdict.SCHEMA)
                .fieldRemoved("int", "cents").fieldRemoved("java.util.List<java.lang.String>", "tags")
                .fieldRemoved("java.lang.Object", "lock").fieldRemoved("static int", "count")
                .fieldRetyped("kind", "shop.Account$Kind", "java.lang.String")
                .fieldAdded("shop.Money", "balance").fieldAdded("static long", "total").build()).build();

        assertThat(plan.migrationSkeleton("shop.Account")).isEqualTo("""
            @Migrate
            private void migrate(PreviousState old) {
                int oldCents = old.getInt("cents"); // discarded
                java.util.List<String> oldTags = (java.util.List<String>) old.get("tags"); // discarded
                Object oldLock = old.get("lock"); // discarded
                shop.Account.Kind oldKind = (shop.Account.Kind) old.get("kind"); // now String
                // this.kind = ...;
                // this.balance = ...; // new, shop.Money
            }
            """);
    }

    @Test
    void should_name_the_class_that_is_not_in_the_plan() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReloadPlan.builder().build().migrationSkeleton(String.class))
                .withMessage("java.lang.String does not change in this plan");
    }
}
