import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

public class Main {

    static List<Supplier<?>> live = List.of();

    public static void main(String[] args) {
        Cat cat = new Cat();
        show(cat);
        evolve.Evolve.next();
        show(cat);
        evolve.Evolve.next();
        show(cat);
    }

    static void show(Cat cat) {
        live.forEach(each -> System.out.println("live " + each.get()));
        Supplier<String> name = cat::name;
        Function<Object, CharSequence> with = cat::with;
        Titled titled = cat;
        Supplier<String> title = titled::title;
        Function<Cat, String> unbound = Cat::name;
        System.out.println(name.get() + ", " + with.apply("hat") + ", " + title.get() + ", " + unbound.apply(cat));
        cat.own().forEach(each -> System.out.println("own " + each.get()));
    }
}
