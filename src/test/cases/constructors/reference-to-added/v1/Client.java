import java.util.function.Function;

class Client {
    static String make() {
        Function<String, Item> maker = Item::new;
        return maker.apply("x").name;
    }
}
