package dev.reloadall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditTest {
    private static final Audit AUDIT = new Audit(
            List.of(new ObsoleteFrame("worker-1", "shop.Shop", "serve", 17)),
            List.of(new Audit.OldLambda("shop.Shop", "start (line 9)", 2, "it captures another variable now"),
                    new Audit.OldLambda("shop.Shop", "stop", -1, "it is gone")),
            List.of(new Audit.DeletedClass("shop.Old", 1, List.of("field last of shop.Shop@1f"))),
            List.of(new Audit.Incomplete("shop.Account", "rate", 3, "its initializer needs a constructor parameter")));

    @Test
    void should_say_when_nothing_is_left() {
        Audit audit = new Audit(List.of(), List.of(), List.of(), List.of());

        assertThat(audit.clean()).isTrue();
        assertThat(audit).hasToString("nothing of an earlier version is left\n");
    }

    @Test
    void should_show_every_remnant() {
        assertThat(AUDIT.clean()).isFalse();
        assertThat(AUDIT).hasToString("""
            still running superseded code, until it returns
              shop.Shop.serve, line 17, in thread worker-1
            lambdas and anonymous classes that kept their old body
              shop.Shop.start (line 9) (2 alive): it captures another variable now
              shop.Shop.stop: it is gone
            live instances of deleted classes
              shop.Old: 1 instance, held by field last of shop.Shop@1f
            objects that could not be initialised fully
              shop.Account.rate in 3 objects: its initializer needs a constructor parameter
            """);
    }

    @Test
    void should_be_the_same_in_json() {
        Map<String, Object> json = JsonText.parse(AUDIT.toJson());

        assertThat(json.keySet()).containsExactly("clean", "obsoleteFrames", "lambdas", "deletedClasses", "incomplete");
        assertThat(json).containsEntry("clean", false)
                .containsEntry("deletedClasses", List.of(
                        Map.of("class", "shop.Old", "instances", 1L, "holders", List.of("field last of shop.Shop@1f"))))
                .containsEntry("incomplete", List.of(Map.of(
                        "class", "shop.Account", "field", "rate", "instances", 3L, "reason", "its initializer needs a constructor parameter")));
    }
}
