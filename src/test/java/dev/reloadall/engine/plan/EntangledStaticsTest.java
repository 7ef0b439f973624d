package dev.reloadall.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.Refusal;
import dev.reloadall.RefusalKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntangledStaticsTest {

    private static List<Refusal> refusals(String statics) throws ClassNotFoundException {
        String methods = "static void fill(int[] one, int[] other) { } static int[] copy(int[] one) { return one; } ";
        Planning planning = new Planning("class A { " + methods + "}").change("class A { " + methods + statics + " }").assign();
        new Initializers(planning.plan, planning.planned("A")).add();
        return planning.plan.refusals();
    }

    @Test
    void should_refuse_fields_that_one_statement_fills() throws Exception {
        List<Refusal> refusals = refusals("static final int[] B = new int[1], A = new int[1], C = new int[1]; static { fill(A, B); }");

        assertThat(refusals).extracting(Refusal::member).containsExactly("A", "B");
        assertThat(refusals).extracting(Refusal::kind).containsOnly(RefusalKind.STATIC_INITIALIZER_CHANGED);
        assertThat(refusals.get(0).reason()).contains("together with B,");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "static final int[] A = new int[1], B = new int[1]; static { fill(A, A); fill(B, B); }",
        "static final int[] A = new int[1], B = copy(A);",
        "static final int[] A = new int[1], B = new int[1]; static { A[0] = B[0]; }",
    })
    void should_leave_alone_those_that_can_be_computed_one_after_the_other(String statics) throws Exception {
        assertThat(refusals(statics)).isEmpty();
    }
}
