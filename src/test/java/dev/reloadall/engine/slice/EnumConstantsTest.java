package dev.reloadall.engine.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnumConstantsTest {

    private static List<EnumConstant> of(String source) {
        return EnumConstants.of(Subject.of(source).node());
    }

    @Test
    void should_list_constants_in_order() {
        assertThat(of("enum A { X, Y, Z }")).extracting(EnumConstant::name).containsExactly("X", "Y", "Z");
        assertThat(of("enum A { X, Y, Z }")).extracting(EnumConstant::ordinal).containsExactly(0, 1, 2);
    }

    @Test
    void should_know_none_in_a_class() {
        assertThat(of("class A { static final A X = new A(); }")).isEmpty();
    }

    @Test
    void should_not_take_a_static_field_of_the_enum_type_for_a_constant() {
        assertThat(of("enum A { X; static final A DEFAULT = X; }")).extracting(EnumConstant::name).containsExactly("X");
    }

    @Test
    void should_name_class_and_constructor() {
        List<EnumConstant> constants = of("enum A { X(1), Y(\"s\") { int n() { return 2; } }; A(int i) {} A(String s) {} int n() { return 1; } }");
        assertThat(constants).extracting(EnumConstant::type).containsExactly("A", "A$1");
        assertThat(constants).extracting(EnumConstant::constructor)
                .containsExactly("(Ljava/lang/String;II)V", "(Ljava/lang/String;ILjava/lang/String;)V");
    }

    @Test
    void should_create_the_constant_anew() {
        Subject subject = Subject.of("enum A { X(1, \"x\"), Y(2, \"y\") { public String toString() { return \"y!\" + n + s; } }; "
                + "final int n; final String s; A(int n, String s) { this.n = n; this.s = s; } }");
        assertThat(EnumConstants.of(subject.node())).allMatch(constant -> constant.creation() instanceof Initializer.Sliced);
        assertThat(subject.runStatic("Y")).hasToString("y!2y");
        assertThat(((Enum<?>) subject.runStatic("Y")).ordinal()).isEqualTo(1);
    }

    @Test
    void should_digest_each_argument() {
        EnumConstant before = of("enum A { X(1, \"x\", () -> 3); A(int n, String s, IntSupplier i) {} }").get(0);
        EnumConstant after = of("enum A { W(0, \"w\", () -> 9), X(1, \"other\", () -> 3); A(int n, String s, IntSupplier i) {} }").get(1);
        assertThat(after.arguments()).hasSize(3);
        assertThat(after.arguments().get(0)).isEqualTo(before.arguments().get(0));
        assertThat(after.arguments().get(1)).isNotEqualTo(before.arguments().get(1));
        assertThat(after.arguments().get(2)).isEqualTo(before.arguments().get(2));
    }

    @Test
    void should_digest_composed_arguments() {
        String source = "enum A { X(Math.random() > 2 ? 1 : %s, new int[] {1, 2}, List.of(\"a\", \"b\")); A(int n, int[] a, Object o) {} }";
        EnumConstant before = of(source.formatted("5")).get(0);
        EnumConstant after = of(source.formatted("6")).get(0);
        assertThat(after.arguments().get(0)).isNotEqualTo(before.arguments().get(0));
        assertThat(after.arguments().subList(1, 3)).isEqualTo(before.arguments().subList(1, 3));
    }

    @Test
    void should_have_no_arguments_for_a_plain_constant() {
        assertThat(of("enum A { X }").get(0).arguments()).isEmpty();
    }
}
