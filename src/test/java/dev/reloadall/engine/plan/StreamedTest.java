package dev.reloadall.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamedTest {

    private static String obstacle(String before, String after) throws ClassNotFoundException {
        Planning planning = new Planning(before).change(after).assign();
        PlannedClass planned = planning.planned("A");
        return new Streamed(planning.plan.types(planned.type())).obstacle(planned.info());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { int a; }                      | class A implements java.io.Serializable { int a; void more() { } }",
        "class A { int a; transient int b; }     | class A implements java.io.Serializable { int a; transient int b; transient int c; static int d; }",
        "class A { }                             | class A implements java.io.Serializable { private static final long serialVersionUID = 3; }",
        "class A { Object readResolve() { return this; } } | class A implements java.io.Serializable { Object readResolve() { return null; } }",
    })
    void should_let_go_what_object_streams_will_find(String before, String after) throws Exception {
        assertThat(obstacle(before, after)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { }                    | class A implements java.io.Serializable { int a; } | a of A",
        "class A { int a; }             | class A implements java.io.Serializable { } | a of A",
        "class A { int a; }             | class A implements java.io.Serializable { long a; } | a of A",
        "class A { int a; }             | class A implements java.io.Serializable { transient int a; } | a of A",
        "class A { }                    | class A implements java.io.Serializable { private Object readResolve() { return null; } } | readResolve() of A",
        "class A { }                    | class A implements java.io.Serializable { static final long serialVersionUID = Long.valueOf(3); } | serialVersionUID of A",
        "class A { }                    | class A implements java.io.Externalizable { A(int a) { } public void writeExternal(java.io.ObjectOutput o) { } public void readExternal(java.io.ObjectInput i) { } } | a constructor that A does not have",
    })
    void should_name_what_they_will_not(String before, String after, String expected) throws Exception {
        assertThat(obstacle(before, after)).contains(expected);
    }

    @Test
    void should_not_mind_what_is_serializable_already() throws Exception {
        assertThat(obstacle("class A implements java.io.Serializable { int a; }", "class A implements java.io.Serializable { long a; }")).isNull();
    }
}
