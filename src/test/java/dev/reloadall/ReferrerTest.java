package dev.reloadall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferrerTest {
    @Test
    void should_name_the_holder_without_calling_its_code() {
        Object holder = new Object() {
            @Override
            public String toString() {
                throw new AssertionError("called");
            }
        };

        assertThat(new Referrer(Referrer.Kind.FIELD, holder, "owner").toString())
                .startsWith("field owner of " + holder.getClass().getName() + "@");
    }

    @Test
    void should_read_well_for_every_kind_of_holder() {
        assertThat(new Referrer(Referrer.Kind.STATIC_FIELD, String.class, "CACHE")).hasToString("static field CACHE of java.lang.String");
        assertThat(new Referrer(Referrer.Kind.ARRAY_ELEMENT, new int[0][0], "[3]").toString()).startsWith("array element [3] of int[][]@");
        assertThat(new Referrer(Referrer.Kind.STACK_LOCAL, null, "in Main.run, line 4, of thread main"))
                .hasToString("stack local in Main.run, line 4, of thread main");
        assertThat(new Referrer(Referrer.Kind.JNI_GLOBAL, null, "")).hasToString("jni global");
    }
}
