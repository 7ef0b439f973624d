package dev.reloadall.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamsTest {

    private static PlanBuilder warned(String before, String after) throws ClassNotFoundException {
        Planning planning = new Planning(before).change(after).assign();
        Streams.warn(planning.plan, planning.planned("A"));
        return planning.plan;
    }

    @Test
    void should_name_the_new_fields_of_a_class_that_means_to_be_written() throws Exception {
        PlanBuilder plan = warned("class A implements java.io.Serializable { int a; }",
                "class A implements java.io.Serializable { int a; String b; long c; }");

        assertThat(plan.warnings()).singleElement().asString().contains("A").contains("b, c").contains("object streams");
    }

    @Test
    void should_name_a_retyped_field_of_an_exception_with_a_version() throws Exception {
        PlanBuilder plan = warned("class A extends Exception { private static final long serialVersionUID = 1; int a; }",
                "class A extends Exception { private static final long serialVersionUID = 1; long a; }");

        assertThat(plan.warnings()).singleElement().asString().contains("a");
    }

    @Test
    void should_name_what_object_streams_will_not_call() throws Exception {
        PlanBuilder plan = warned("class A implements java.io.Serializable { }",
                "class A implements java.io.Serializable { private Object readResolve() { return this; } }");

        assertThat(plan.warnings()).singleElement().asString().contains("A").contains("readResolve()").contains("do not call");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { }                              | class A { int b; }",
        "class A extends Exception { }            | class A extends Exception { int b; }",
        "class A implements java.io.Serializable { } | class A implements java.io.Serializable { static int b; transient int c; }",
        "class A implements java.io.Serializable { int b; } | class A implements java.io.Serializable { }",
    })
    void should_say_nothing_otherwise(String before, String after) throws Exception {
        assertThat(warned(before, after).warnings()).isEmpty();
    }
}
