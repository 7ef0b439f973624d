package dev.reloadall.engine.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.match.SourceCompiler;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WrittenFieldsTest {

    private static final String SOURCE = "import java.util.*; class A { int own, other, called, inLambda, never; "
            + "void hook() { own = 1; int read = never; call(); new ArrayList<A>(List.of(this)).forEach(each -> each.inLambda = 2); } "
            + "void call() { called = 3; new B().back(this); } "
            + "void reflects() throws Exception { getClass().getDeclaredField(\"never\").set(this, 1); } "
            + "void given(Runnable some) { some.run(); } "
            + "void library() { org.objectweb.asm.Type.getType(getClass()); } } "
            + "class B { void back(A a) { a.other = 4; a.hook(); } }";
    private static WrittenFields fields;

    @BeforeAll
    static void read() {
        fields = new WrittenFields(SourceCompiler.quickly(SOURCE).values());
    }

    @Test
    void should_follow_calls_and_lambdas() {
        Predicate<String> written = fields.by(Set.of("hook()V"));

        assertThat(new String[] {"ownI", "otherI", "calledI", "inLambdaI"}).allMatch(written);
        assertThat(written.test("neverI")).isFalse();
        assertThat(written.test("ownJ")).isFalse();
    }

    @Test
    void should_take_code_that_may_do_anything_to_write_all() {
        assertThat(fields.by(Set.of("reflects()V")).test("neverI")).isTrue();
        assertThat(fields.by(Set.of("given(Ljava/lang/Runnable;)V")).test("neverI")).isTrue();
        assertThat(fields.by(Set.of("library()V")).test("neverI")).isTrue();
    }
}
