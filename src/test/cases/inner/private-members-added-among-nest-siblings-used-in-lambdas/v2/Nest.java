import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

class Nest {
    private static long total;
    private final One one = new One();
    private int[] counts = {1, 2};

    String run() {
        Supplier<String> text = one::text;
        return text.get() + total;
    }

    private static class One {
        private int calls;
        private Two last;

        private String text() {
            Function<Integer, Two> make = Two::new;
            BiFunction<Two, Integer, String> say = Two::say;
            IntStream.range(0, 3).forEach(i -> {
                calls += i;
                total++;
                last = make.apply(calls);
                last.inner.deep <<= 1;
                last.inner.deep += Two.Inner.shared++;
            });
            IntSupplier deep = () -> last.inner.deep--;
            return say.apply(last, 7) + deep.getAsInt() + last.inner.deep;
        }
    }

    private static class Two {
        private final int number;
        private final Inner inner = new Inner();

        private Two(int number) {
            this.number = number;
        }

        private Two() {
            this(-1);
        }

        private String say(int how) {
            return "two" + number + how + new Two().number;
        }

        private class Inner {
            private static int shared;
            private int deep = number + 1;
        }
    }
}
