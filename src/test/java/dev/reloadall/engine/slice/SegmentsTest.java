package dev.reloadall.engine.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;

class SegmentsTest {

    /** The string constants left of this static initializer when only what names the field F is kept. */
    private static List<Object> kept(String body) {
        MethodNode method = Subject.of("class A { static String F, G; static void run(Object o) {} static int n; static { " + body + " } }").node()
                .methods.stream().filter(m -> m.name.equals("<clinit>")).findFirst().orElseThrow();
        Segments.keepOnly(instruction -> instruction instanceof FieldInsnNode access && access.name.equals("F"), method);
        List<Object> constants = new ArrayList<>();
        method.instructions.forEach(instruction -> {
            if (instruction instanceof LdcInsnNode constant) {
                constants.add(constant.cst);
            }
        });
        return constants;
    }

    @Test
    void should_remove_statements_of_other_fields() {
        assertThat(kept("G = \"g\"; F = \"f\"; run(\"r\");")).containsExactly("f");
    }

    @Test
    void should_keep_a_statement_whole() {
        assertThat(kept("run(\"a\" + n); run(F = G = n > 1 ? \"b\" : \"c\");")).containsExactly("b", "c");
    }

    @Test
    void should_keep_what_a_local_connects() {
        assertThat(kept("String s = \"s\"; run(\"between\"); F = s; run(\"after\");")).containsExactly("s", "between");
    }

    @Test
    void should_keep_the_branches_around_an_assignment() {
        assertThat(kept("if (n > 2) { run(\"in\"); F = \"f\"; } else run(\"else\"); run(\"after\");")).containsExactly("in", "f", "else");
    }

    @Test
    void should_remove_a_condition_on_other_statements() {
        assertThat(kept("if (n > 2) run(\"in\"); for (int i = 0; i < n; i++) run(\"loop\"); F = \"f\";")).containsExactly("f");
    }

    @Test
    void should_keep_handlers_with_what_they_guard() {
        assertThat(kept("try { run(\"t\"); F = \"f\"; } catch (RuntimeException e) { run(\"c\"); } try { run(\"u\"); } catch (RuntimeException e) { G = \"v\"; }"))
                .startsWith("t", "f", "c");
    }

    @Test
    void should_remove_handlers_of_other_statements() {
        assertThat(kept("try { run(\"u\"); } catch (RuntimeException e) { G = \"v\"; } F = \"f\";")).containsExactly("f");
    }

    @Test
    void should_remove_everything_for_a_field_it_does_not_name() {
        assertThat(kept("G = \"g\"; run(\"r\");")).isEmpty();
    }
}
