import java.util.function.Supplier;
import java.util.function.ToLongFunction;

class Dog extends Animal implements Polite {
    private int shown;

    @Override
    String name() {
        return "dog";
    }

    @Override
    long weigh(long each, double more) {
        return -1;
    }

    @Override
    String born() {
        return "not " + super.born();
    }

    @Override
    public String greet() {
        return "wuff";
    }

    @Override
    public String leave() {
        return "yelp";
    }

    String show() {
        Supplier<String> name = super::name;
        Supplier<String> greet = Polite.super::greet;
        ToLongFunction<Integer> weigh = n -> super.weigh(n, 1.5) + shown++;
        return name.get() + " " + greet.get() + " " + weigh.applyAsLong(20) + " " + more();
    }

    private String more() {
        Supplier<String> born = () -> {
            Supplier<String> inner = super::born;
            return inner.get() + " " + super.name() + " " + born();
        };
        Supplier<String> leave = () -> Polite.super.leave() + " " + leave() + " " + Polite.super.greet();
        return born.get() + " " + leave.get() + " " + new Object() {
            @Override
            public String toString() {
                return Dog.super.name() + Dog.super.weigh(3, shown);
            }
        };
    }
}
