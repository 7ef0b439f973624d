import java.util.function.BiFunction;
import java.util.function.Function;

class Caller {
    static String all(Callee callee) {
        byte b = 1;
        Function<Integer, String> reference = callee::f;
        BiFunction<Integer, Integer, String> two = callee::f;
        return callee.f(b) + callee.f('c') + callee.f(1) + callee.f(1L) + callee.f((Integer) 1) + callee.f("s") + callee.f(1, 2) + callee.f(1, 2, 3)
                + " " + reference.apply(1) + two.apply(1, 2);
    }
}
