package dev.reloadall.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.Warning;
import dev.reloadall.engine.schema.MemberKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedConstantsTest {

    private static final String BEFORE = "A(String s) { } ";
    private static final String AFTER = "final String s; A(String s) { this.s = s; } ";

    private static Planning plan(String before, String after) throws ClassNotFoundException {
        Planning planning = new Planning(before).change(after).assign();
        List<PlannedClass> changed = List.copyOf(planning.plan.classes());
        new SharedConstants(planning.plan, changed).addTemplates();
        changed.forEach(each -> new Initializers(planning.plan, each).add());
        return planning;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "static final A X = new A(\"x\"); ",
        "static final Object B = 1; static final A X = (A) make(); static Object make() { return new A(\"x\"); } ",
    })
    void should_copy_a_constant(String statics) throws Exception {
        PlannedClass planned = plan("class A { " + statics + BEFORE + "}", "class A { " + statics + AFTER + "}").planned("A");

        assertThat(planned.copied()).extracting(MemberKey::name).containsExactly("s");
        assertThat(planned.templates()).extracting(MemberKey::name).containsExactly("X");
        assertThat(planned.fresh().initializers()).containsKey(Templates.of(new MemberKey("X", "LA;")));
    }

    @Test
    void should_name_it_in_the_warning() throws Exception {
        String statics = "static final A X = new A(\"x\"); ";

        assertThat(plan("class A { " + statics + BEFORE + "}", "class A { " + statics + AFTER + "}").plan.warnings())
                .extracting(Warning::message).singleElement().asString().startsWith("live objects but the constant X get the default value: ");
    }

    @Test
    void should_find_it_in_another_class() throws Exception {
        String holder = " class H { static final Object N = null; static final A X = new B(); } class B extends A { B() { super(\"b\"); } }";
        Planning planning = plan("class A { " + BEFORE + "}" + holder, "class A { " + AFTER + "}" + holder);

        assertThat(planning.planned("A").copied()).extracting(MemberKey::name).containsExactly("s");
        assertThat(planning.planned("H").templates()).extracting(MemberKey::name).containsExactly("X");
        assertThat(planning.planned("H").isChanged()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "static A X = new A(\"x\"); ",
        "static final A[] X = {new A(\"x\")}; ",
        "static final A X = new A(System.lineSeparator()); ",
        "static int n; static final A X = new A(\"x\" + n++); ",
    })
    void should_not_copy_what_may_be_another_object_or_be_seen(String statics) throws Exception {
        PlannedClass planned = plan("class A { " + statics + BEFORE + "}", "class A { " + statics + AFTER + "}").planned("A");

        assertThat(planned.copied()).isEmpty();
        assertThat(planned.templates()).isEmpty();
    }

    @Test
    void should_not_copy_for_a_field_with_an_initializer() throws Exception {
        String statics = "static final A X = new A(\"x\"); ";

        assertThat(plan("class A { " + statics + BEFORE + "}", "class A { " + statics + "int n = 3; " + BEFORE + "}").planned("A").copied()).isEmpty();
    }
}
