package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.schema.MemberKey;
import org.junit.jupiter.api.Test;

class SiteTest {

    private final Weaving weaving = new Weaving("class A { private int p; int q; static class N { } } class B { }",
            "class A { private int p; int q; static class N { } } class B { }", "return null;");

    @Test
    void should_concern_itself_with_reloadable_classes_and_in_a_companion_with_all() {
        assertThat(weaving.site("A").concerns("B")).isTrue();
        assertThat(weaving.site("A").concerns("java/lang/String")).isFalse();
        assertThat(weaving.site("A").concerns("Unknown")).isFalse();
        assertThat(weaving.site("A").concerns("[LB;")).isFalse();
        assertThat(weaving.companionSite("A").concerns("java/lang/String")).isTrue();
        assertThat(weaving.companionSite("A").concerns("[LB;")).isFalse();
    }

    @Test
    void should_know_what_the_vm_lets_the_executing_class_reach() {
        var secret = weaving.site("A").natives().field("A", new MemberKey("p", "I"));
        var open = weaving.site("A").natives().field("A", new MemberKey("q", "I"));

        assertThat(weaving.site("A").allows(secret)).isTrue();
        assertThat(weaving.site("A$N").allows(secret)).as("a nest mate").isTrue();
        assertThat(weaving.site("B").allows(secret)).isFalse();
        assertThat(weaving.companionSite("A").allows(secret)).isFalse();
        assertThat(weaving.companionSite("A").allows(open)).isTrue();
        assertThat(weaving.companionSite("A").inCompanion()).isTrue();
        assertThat(weaving.site("A").inCompanion()).isFalse();
    }
}
