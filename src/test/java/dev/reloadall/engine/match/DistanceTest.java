package dev.reloadall.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

class DistanceTest {
    private final TokenPool pool = new TokenPool();

    private List<Token> code(String... constants) {
        List<Token> tokens = new ArrayList<>();
        for (String constant : constants) {
            tokens.add(pool.token(Opcodes.LDC, constant));
        }
        return tokens;
    }

    @Test
    void should_be_zero_for_equal_code() {
        assertThat(Distance.between(code(), code())).isZero();
        assertThat(Distance.between(code("a", "b"), code("a", "b"))).isZero();
    }

    @Test
    void should_be_symmetric() {
        assertThat(Distance.between(code("a", "b", "c"), code("x", "c"))).isEqualTo(Distance.between(code("x", "c"), code("a", "b", "c")));
    }

    @Test
    void should_count_an_operand_less_than_an_instruction() {
        int operand = Distance.between(code("a", "b", "c"), code("a", "x", "c"));
        int instruction = Distance.between(code("a", "b", "c"), code("a", "c"));
        assertThat(operand).isPositive().isLessThan(instruction);
    }

    @Test
    void should_count_a_touched_up_constant_less_than_another_one() {
        assertThat(Distance.between(code("total: "), code("total = "))).isLessThan(Distance.between(code("total: "), code("something")));
    }

    @Test
    void should_count_another_opcode_like_a_removal_and_an_insertion() {
        List<Token> other = List.of(pool.token(Opcodes.NEW, "a"));
        assertThat(Distance.between(code("a"), other)).isEqualTo(2 * Distance.between(code("a"), List.of()));
    }

    @Test
    void should_stay_quick_for_very_long_code() {
        List<Token> a = new ArrayList<>();
        List<Token> b = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            a.addAll(code("a" + i));
            b.addAll(code("b" + i));
        }
        assertThat(Distance.between(a, b)).isPositive();
        assertThat(Distance.between(a, a)).isZero();
    }
}
