import java.util.function.BiFunction;

class Client {
    static String make() {
        BiFunction<String, Integer, Item> maker = Item::new;
        return maker.apply("x", 3).name;
    }
}
