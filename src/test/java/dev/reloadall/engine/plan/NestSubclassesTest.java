package dev.reloadall.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.Refusal;
import dev.reloadall.RefusalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestSubclassesTest {

    /** A VM that opens classes. */
    private static final class Opens implements Repointing {
        @Override
        public String obstacle() {
            return null;
        }

        @Override
        public String outsiders(Class<?> type) {
            return null;
        }

        @Override
        public String openingObstacle(ClassOpening opening) {
            return null;
        }

        @Override
        public String silence(Class<?> type) {
            return null;
        }
    }

    private static Planning planning(String before, String after, Repointing repointing) throws ClassNotFoundException {
        Planning planning = new Planning(before).change(after).expectAdded(after).assign();
        new NestSubclasses(planning.plan, repointing).include();
        return planning;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { private A() { } }                        | class A { private A() { } static class B extends A { } }                         | A",
        "class A { static class M { private M() { } } }     | class A { static class M { private M() { } } static class B extends M { } }      | A$M",
        "class A { private A() { } }                        | class A { A() { } }                                                              | A",
    })
    void should_open_the_class_whose_private_constructor_a_new_one_calls(String before, String after, String opened) throws Exception {
        Planning planning = planning(before, after, new Opens());

        assertThat(planning.planned(opened).openings()).containsExactly(ClassOpening.CONSTRUCTORS);
        assertThat(planning.plan.refusals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { A() { } }                                | class A { A() { } static class B extends A { } }",
        "class A { private A() { } }                        | class A { private A() { } static class B { } }",
        "class A { private A() { } A(int i) { } }           | class A { A() { } A(int i) { } }",
        "enum A { X }                                       | enum A { X { } }",
    })
    void should_leave_closed_what_no_new_class_calls(String before, String after) throws Exception {
        assertThat(planning(before, after, new Opens()).planned("A").openings()).isEmpty();
    }

    @Test
    void should_refuse_where_the_vm_does_not_open_classes() throws Exception {
        Planning planning = planning("class A { private A() { } }", "class A { private A() { } static class B extends A { } }", new NotSwitchedOn());

        assertThat(planning.plan.refusals()).extracting(Refusal::kind).containsExactly(RefusalKind.VM_REFUSED);
        assertThat(planning.plan.refusals().get(0).reason()).contains("A$B", "it is not switched on");
        assertThat(planning.planned("A").openings()).isEmpty();
    }
}
